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
/// Nodes of a cluster do not wait for each other's locks: whoever is second at a commit runs again, and who
/// shares something is not seen by another node at all. There the place of a unit may be `anywhere` between
/// its beginning and its answer. Its beginning is before its locks: a node waits for what the others have
/// committed when a transaction begins, and not again for its later statements (MariaDB, `wsrep_sync_wait`).
pub async fn judge(
    ops: &[Op],
    world: &World,
    mut seen: Vec<Seen>,
    storage: &dyn Storage,
    anywhere: bool,
) -> Result<Figures, String> {
    seen.sort_by_key(|seen| seen.order);
    let mut figures = Figures::default();
    let mut serial = Serial::begin(ops, world).await;
    let mut pending: Vec<(&Seen, String)> = Vec::new();
    for one in &seen {
        let Some(answer) = &one.answer else {
            figures.gave_up += 1;
            continue;
        };
        // The state may not go on to what began after its answer.
        give_up_on(ops, &pending, one.order)?;
        match serial.next(one).await {
            Ok(()) => {}
            Err(_) if anywhere && serial.insert(one).await => {}
            Err(_) if serial.refused(one).await => {}
            Err(other) if anywhere => pending.push((one, other)),
            Err(other) => return Err(contradiction(ops, one, &other)),
        }
        let mut left = Vec::new();
        for (waiting, _) in pending {
            if let Err(other) = serial.next(waiting).await {
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

/// Units of work one after the other, and the model as it is after them.
struct Serial<'s> {
    ops: &'s [Op],
    world: &'s World,
    model: Arc<Model>,
    steps: Vec<Step<'s>>,
}

/// A unit of work in its place.
#[derive(Clone)]
struct Step<'s> {
    seen: &'s Seen,
    before: Arc<Model>,
    changed: bool,
}

impl<'s> Serial<'s> {
    async fn begin(ops: &'s [Op], world: &'s World) -> Self {
        let model = Arc::new(Model::default());
        world.prepare(&*model).await;
        Self { ops, world, model, steps: Vec::new() }
    }

    /// Does what comes next; another answer changes nothing, and is the error.
    async fn next(&mut self, seen: &'s Seen) -> Result<(), String> {
        let copy = Arc::new(self.model.copy().await);
        let (telling, complaint) = self.telling(&copy, seen);
        let serial = self.ops[seen.index].perform(self.world, Arc::new(telling), seen.index).await;
        if serial != seen.answer {
            let complaint = complaint.lock().unwrap().take();
            return Err(complaint.or(serial).unwrap_or_default());
        }
        let (before, changed) = (Arc::clone(&self.model), !copy.is_same(&self.model).await);
        self.steps.push(Step { seen, before, changed });
        if changed {
            self.model = copy;
        }
        Ok(())
    }

    /// Does what belongs before units that had not been answered when it began, and those again. Where one
    /// of them then has another answer, it is not the place.
    async fn insert(&mut self, seen: &'s Seen) -> bool {
        for at in (0..self.steps.len()).rev() {
            if self.steps[at].seen.answered < seen.began {
                return false;
            }
            if let Some(inserted) = self.inserted(seen, at).await {
                *self = inserted;
                return true;
            }
        }
        false
    }

    async fn inserted(&self, seen: &'s Seen, at: usize) -> Option<Self> {
        let (model, steps) = (Arc::clone(&self.steps[at].before), self.steps[..at].to_vec());
        let mut inserted = Self { ops: self.ops, world: self.world, model, steps };
        inserted.next(seen).await.ok()?;
        for later in &self.steps[at..] {
            inserted.next(later.seen).await.ok()?;
        }
        Some(inserted)
    }

    /// The model, whose unit is told what was seen of its reads.
    fn telling(&self, model: &Arc<Model>, seen: &Seen) -> (Telling, Arc<Mutex<Option<String>>>) {
        let (complaint, readings) = (Arc::default(), Arc::clone(&seen.readings));
        let since = self.since(seen).map(Arc::clone).collect();
        let evidence = Evidence { readings, since, complaint: Arc::clone(&complaint) };
        (Telling { model: Arc::clone(model), evidence }, complaint)
    }

    /// What it was before units that changed it and had not been answered when this one began.
    fn since(&self, seen: &Seen) -> impl Iterator<Item = &Arc<Model>> {
        let began = seen.began;
        self.steps
            .iter()
            .filter(move |step| step.changed && began < step.seen.answered)
            .map(|step| &step.before)
    }

    /// Whether it is a refusal that may rest on something that went since it began.
    async fn refused(&self, seen: &Seen) -> bool {
        if !self.ops[seen.index].of_desk().is_some_and(DeskOp::may_be_refused_early) {
            return false;
        }
        for model in self.since(seen) {
            let copy = Arc::new(model.copy().await);
            let serial =
                self.ops[seen.index].perform(self.world, Arc::<Model>::clone(&copy), seen.index).await;
            if serial == seen.answer && copy.is_same(model).await {
                return true;
            }
        }
        false
    }
}
