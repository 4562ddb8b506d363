//! A bounded queue between many callers and the few threads that own connections.
//!
//! Putting never waits: a full queue refuses. Taking waits, and can be limited to what was already there at
//! an earlier moment. That is how several reads share one snapshot without missing a write that was
//! acknowledged before they were requested.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Why something was not taken into the queue.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    Full,
    Closed,
}

/// A position in the history of a queue.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark(u64);

pub(crate) struct Queue<T> {
    state: Mutex<State<T>>,
    filled: Condvar,
    capacity: usize,
}

struct State<T> {
    items: VecDeque<T>,
    /// How many were ever taken out.
    taken: u64,
    /// Threads that wait for work. Waking costs a system call even when nobody waits.
    waiting: usize,
    closed: bool,
}

impl<T> Queue<T> {
    pub(crate) fn new(capacity: usize) -> Self {
        let state = State { items: VecDeque::new(), taken: 0, waiting: 0, closed: false };
        Self { state: Mutex::new(state), filled: Condvar::new(), capacity: capacity.max(1) }
    }

    /// Puts something in.
    pub(crate) fn put(&self, item: T) -> Result<(), Refused> {
        let mut state = self.lock();
        if state.closed {
            return Err(Refused::Closed);
        }
        if state.items.len() >= self.capacity {
            return Err(Refused::Full);
        }
        state.items.push_back(item);
        if state.waiting > 0 {
            self.filled.notify_one();
        }
        Ok(())
    }

    /// Waits for an item, and marks the moment. `None` when the queue is closed and empty.
    pub(crate) fn take(&self) -> Option<(T, Mark)> {
        let mut state = self.lock();
        loop {
            let mark = Mark(state.taken + state.items.len() as u64);
            if let Some(item) = state.pop() {
                return Some((item, mark));
            }
            if state.closed {
                return None;
            }
            state.waiting += 1;
            state = self.filled.wait(state).unwrap_or_else(PoisonError::into_inner);
            state.waiting -= 1;
        }
    }

    /// An item that is there now, without waiting.
    pub(crate) fn try_take(&self) -> Option<T> {
        self.lock().pop()
    }

    /// An item that was already there at that moment, without waiting.
    pub(crate) fn try_take_before(&self, mark: Mark) -> Option<T> {
        let mut state = self.lock();
        if state.taken < mark.0 { state.pop() } else { None }
    }

    /// Refuses new items; those inside can still be taken.
    pub(crate) fn close(&self) {
        self.lock().closed = true;
        self.filled.notify_all();
    }

    /// A panic while the lock is held leaves the state consistent: no step in between can panic.
    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> State<T> {
    fn pop(&mut self) -> Option<T> {
        let item = self.items.pop_front();
        self.taken += u64::from(item.is_some());
        item
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_order_and_refuses_when_full() {
        let queue = Queue::new(2);
        assert_eq!(queue.put(1), Ok(()));
        assert_eq!(queue.put(2), Ok(()));
        assert_eq!(queue.put(3), Err(Refused::Full));
        assert_eq!(queue.take().map(|(item, _)| item), Some(1));
        assert_eq!(queue.put(4), Ok(()));
        assert_eq!((queue.try_take(), queue.try_take(), queue.try_take()), (Some(2), Some(4), None));
    }

    #[test]
    fn a_mark_excludes_what_came_later() {
        let queue = Queue::new(8);
        queue.put(1).unwrap();
        queue.put(2).unwrap();
        let (first, mark) = queue.take().unwrap();
        queue.put(3).unwrap();
        assert_eq!(first, 1);
        assert_eq!(queue.try_take_before(mark), Some(2));
        assert_eq!(queue.try_take_before(mark), None);
        assert_eq!(queue.take().map(|(item, _)| item), Some(3));
    }

    #[test]
    fn closing_lets_what_is_in_out_and_wakes_who_waits() {
        let queue = Queue::new(8);
        queue.put(1).unwrap();
        std::thread::scope(|scope| {
            let takers: Vec<_> = (0..3).map(|_| scope.spawn(|| queue.take().map(|(item, _)| item))).collect();
            queue.close();
            let mut taken: Vec<_> = takers.into_iter().map(|taker| taker.join().unwrap()).collect();
            taken.sort_unstable();
            assert_eq!(taken, [None, None, Some(1)]);
        });
        assert_eq!(queue.put(2), Err(Refused::Closed));
    }
}
