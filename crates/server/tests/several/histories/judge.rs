//! Whether some serial order explains what was seen.

use std::sync::{Arc, Mutex};

use repositories::Storage;
use storage_differential::Model;

use super::{
    Figures,
    desk::DeskOp,
    noted::Notes,
    ops::Op,
    reads::Reading,
    told::{Evidence, Telling},
    world::World,
};

/// What was seen of one use case. Times are numbers from one counter.
pub struct Seen {
    index: usize,
    /// When the last run of its unit of work had no locks yet.
    began: u64,
    /// When it held what it rests on: at its beginning, at the desk at its end.
    order: u64,
    /// When it was answered.
    answered: u64,
    /// What it read that it did not hold.
    readings: Arc<Vec<Reading>>,
    /// Nothing: it gave up.
    answer: Option<String>,
}

impl Seen {
    pub fn of(notes: &Notes, op: &Op, index: usize, answered: u64, answer: Option<String>) -> Self {
        let order = if op.of_desk().is_some() { notes.done() } else { notes.held() };
        let (began, readings) = (notes.before(), Arc::new(notes.readings()));
        Self { index, began, order, answered, readings, answer }
    }
}

/// Runs what was seen again on the model, one after the other in the order in which the units of work held
/// what they rest on. What units of the desk read without holding it is told to them, see [`Evidence`].
///
/// Nodes of a cluster do not wait for each other's locks: whoever is second at a commit runs again. A unit
/// that writes nothing has nothing to commit, so there its place is `anywhere` between its beginning and
/// its answer. Its beginning is before its locks: a node waits for what the others have committed when a
/// transaction begins, and not again for its later statements (MariaDB, `wsrep_sync_wait`).
pub async fn judge(
    ops: &[Op],
    world: &World,
    mut seen: Vec<Seen>,
    storage: &dyn Storage,
    anywhere: bool,
) -> Result<Figures, String> {
    seen.sort_by_key(|seen| seen.order);
    let mut figures = Figures::default();
    let mut serial = Serial::begin(world).await;
    let mut pending: Vec<(&Seen, String)> = Vec::new();
    for one in &seen {
        let Some(answer) = &one.answer else {
            figures.gave_up += 1;
            continue;
        };
        // The state may not go on to what began after its answer.
        give_up_on(ops, &pending, one.order)?;
        match serial.next(&ops[one.index], one, answer).await {
            Ok(()) => {}
            Err(_) if anywhere && serial.had(&ops[one.index], one, answer).await => {}
            Err(_) if serial.refused(&ops[one.index], one, answer).await => {}
            Err(other) if anywhere => pending.push((one, other)),
            Err(other) => return Err(contradiction(ops, one, &other)),
        }
        let mut left = Vec::new();
        for (waiting, other) in pending {
            let answer = waiting.answer.as_deref().unwrap_or_default();
            if !serial.has(&ops[waiting.index], waiting, answer).await {
                left.push((waiting, other));
            }
        }
        pending = left;
        figures.answered += 1;
        figures.done += u64::from(answer.starts_with("Ok"));
    }
    give_up_on(ops, &pending, u64::MAX)?;
    let (concurrent, serial) = (world.state(storage).await, world.state(&*serial.model).await);
    match concurrent.iter().zip(&serial).find(|(concurrent, serial)| concurrent != serial) {
        Some((concurrent, serial)) => {
            Err(format!("final state\n  concurrently: {concurrent}\n  serially: {serial}"))
        }
        None if concurrent.len() != serial.len() => Err("the final states differ in length".to_owned()),
        None => Ok(figures),
    }
}

/// Fails if one of these was answered before this time.
fn give_up_on(ops: &[Op], pending: &[(&Seen, String)], time: u64) -> Result<(), String> {
    match pending.iter().find(|(seen, _)| seen.answered < time) {
        Some((seen, other)) => Err(contradiction(ops, seen, other)),
        None => Ok(()),
    }
}

fn contradiction(ops: &[Op], seen: &Seen, serially: &str) -> String {
    let answer = seen.answer.as_deref().unwrap_or_default();
    format!("{}: {:?}\n  concurrently: {answer}\n  serially: {serially}", seen.index, ops[seen.index])
}

/// The model, and what it was before each unit that changed it.
struct Serial<'w> {
    world: &'w World,
    model: Arc<Model>,
    /// With when the unit that ended the state was answered.
    before: Vec<(Arc<Model>, u64)>,
}

impl<'w> Serial<'w> {
    async fn begin(world: &'w World) -> Self {
        let model = Arc::new(Model::default());
        world.prepare(&*model).await;
        Self { world, model, before: Vec::new() }
    }

    /// Does what comes next; another answer changes nothing, and is the error.
    async fn next(&mut self, op: &Op, seen: &Seen, answer: &str) -> Result<(), String> {
        let copy = Arc::new(self.model.copy().await);
        let (telling, complaint) = self.telling(&copy, seen);
        let serial = op.perform(self.world, Arc::new(telling), seen.index).await;
        if serial.as_deref() != Some(answer) {
            let complaint = complaint.lock().unwrap().take();
            return Err(complaint.or(serial).unwrap_or_default());
        }
        if !copy.is_same(&self.model).await {
            self.before.push((std::mem::replace(&mut self.model, copy), seen.answered));
        }
        Ok(())
    }

    /// The model, whose unit is told what was seen of its reads.
    fn telling(&self, model: &Arc<Model>, seen: &Seen) -> (Telling, Arc<Mutex<Option<String>>>) {
        let (complaint, readings) = (Arc::default(), Arc::clone(&seen.readings));
        let since = self.since(seen).map(Arc::clone).collect();
        let evidence = Evidence { readings, since, complaint: Arc::clone(&complaint) };
        (Telling { model: Arc::clone(model), evidence }, complaint)
    }

    /// What it was before units that had not been answered when this one began.
    fn since(&self, seen: &Seen) -> impl Iterator<Item = &Arc<Model>> {
        let began = seen.began;
        self.before.iter().filter(move |(_, ended)| began < *ended).map(|(model, _)| model)
    }

    /// Whether it is a refusal that may rest on something that went since it began.
    async fn refused(&self, op: &Op, seen: &Seen, answer: &str) -> bool {
        if !op.of_desk().is_some_and(DeskOp::may_be_refused_early) {
            return false;
        }
        for model in self.since(seen) {
            if gives(model, self.world, op, seen, answer).await {
                return true;
            }
        }
        false
    }

    /// Whether this is the answer now, of one that changes nothing.
    async fn has(&self, op: &Op, seen: &Seen, answer: &str) -> bool {
        gives(&self.model, self.world, op, seen, answer).await
    }

    /// Whether it was the answer before what had not been answered when it began.
    async fn had(&self, op: &Op, seen: &Seen, answer: &str) -> bool {
        for (model, ended) in self.before.iter().rev() {
            if *ended < seen.began {
                return false;
            }
            if gives(model, self.world, op, seen, answer).await {
                return true;
            }
        }
        false
    }
}

async fn gives(model: &Model, world: &World, op: &Op, seen: &Seen, answer: &str) -> bool {
    let copy = Arc::new(model.copy().await);
    let serial = op.perform(world, Arc::<Model>::clone(&copy), seen.index).await;
    serial.as_deref() == Some(answer) && copy.is_same(model).await
}
