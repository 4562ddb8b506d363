//! A server that already runs and keeps running.

use crate::Error;
use crate::instance::Instance;

/// It belongs to somebody else: only this crate's databases are created and dropped there.
pub struct Given;

const NOT_OURS: Error = Error::Unsupported("a server that was given by URL is neither stopped nor restarted");

impl Instance for Given {
    fn kill(&mut self) -> Result<(), Error> {
        Err(NOT_OURS)
    }

    fn stop(&mut self) -> Result<(), Error> {
        Err(NOT_OURS)
    }

    fn restart(&mut self) -> Result<(), Error> {
        Err(NOT_OURS)
    }

    fn process(&self) -> Option<u32> {
        None
    }

    fn keep(self: Box<Self>) -> Result<String, Error> {
        Ok(String::new())
    }
}
