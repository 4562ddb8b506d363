//! A server that ran before and runs on.

use crate::Error;
use crate::instance::Instance;

/// Somebody else's: only databases of this crate are made and dropped there.
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
