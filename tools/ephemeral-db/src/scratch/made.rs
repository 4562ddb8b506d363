//! The databases that this program has created and not yet dropped: those that a signal must drop.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    thread,
};

use crate::target::Target;

static MADE: Mutex<Made> = Mutex::new(Made::new());

struct Made {
    databases: Vec<Database>,
    /// Set once a signal ends this program.
    ending: bool,
}

struct Database {
    admin: Target,
    name: String,
    /// Whether a thread is creating or dropping it right now.
    in_hand: bool,
}

/// Before a database is created. Does not return once a signal ends the program.
pub fn begin(admin: &Target, name: &str) {
    let mut made = lock();
    if !made.begin(admin, name) {
        wait_for_the_end(made);
    }
}

/// After it was created, or was not.
pub fn done(name: &str, created: bool) {
    lock().done(name, created);
}

/// Before it is dropped by the caller. Does not return where a signal has it dropped.
pub fn take(name: &str) {
    let mut made = lock();
    if !made.take(name) {
        wait_for_the_end(made);
    }
}

/// It was dropped, or is kept on purpose.
pub fn forget(name: &str) {
    lock().done(name, false);
}

/// Prevents any further database. Returns those that no thread is working on, for the caller to drop, and
/// whether there are others: then the caller must ask again.
pub fn end() -> (Vec<(Target, String)>, bool) {
    lock().end()
}

impl Made {
    const fn new() -> Self {
        Self { databases: Vec::new(), ending: false }
    }

    fn begin(&mut self, admin: &Target, name: &str) -> bool {
        if !self.ending {
            self.databases.push(Database { admin: admin.clone(), name: name.to_owned(), in_hand: true });
        }
        !self.ending
    }

    fn done(&mut self, name: &str, exists: bool) {
        if exists {
            self.databases.iter_mut().filter(|one| one.name == name).for_each(|one| one.in_hand = false);
        } else {
            self.databases.retain(|one| one.name != name);
        }
    }

    fn take(&mut self, name: &str) -> bool {
        let found = self.databases.iter_mut().find(|one| one.name == name);
        let is_ours = found.map(|one| one.in_hand = true).is_some();
        is_ours || !self.ending
    }

    fn end(&mut self) -> (Vec<(Target, String)>, bool) {
        self.ending = true;
        let all = std::mem::take(&mut self.databases);
        let (in_hand, free): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.in_hand);
        self.databases = in_hand;
        (free.into_iter().map(|one| (one.admin, one.name)).collect(), !self.databases.is_empty())
    }
}

fn lock() -> MutexGuard<'static, Made> {
    MADE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The signal's thread ends this program; until then this thread must neither fail nor end it.
fn wait_for_the_end(made: MutexGuard<'static, Made>) -> ! {
    drop(made);
    loop {
        thread::park();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signal_drops_what_exists_and_waits_for_what_is_in_hand() {
        let admin = Target::parse(&"postgres://h/d".into()).unwrap();
        let mut made = Made::new();
        for name in ["one", "two", "refused", "kept", "dropped"] {
            assert!(made.begin(&admin, name));
            made.done(name, name != "refused");
        }
        made.done("kept", false);
        assert!(made.take("dropped"));
        assert!(made.begin(&admin, "beginning"));
        let names = |made: &mut Made| {
            let (free, others) = made.end();
            (free.into_iter().map(|(_, name)| name).collect::<Vec<_>>(), others)
        };
        assert_eq!(names(&mut made), (vec!["one".to_owned(), "two".to_owned()], true));
        assert!(!made.begin(&admin, "late"));
        // The signal drops that one: its owner must not go on as if it were still there.
        assert!(!made.take("one"));
        made.done("dropped", false);
        made.done("beginning", true);
        assert_eq!(names(&mut made), (vec!["beginning".to_owned()], false));
    }
}
