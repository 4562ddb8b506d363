//! What all servers of this crate have in common, wherever they come from.

use crate::Error;

/// What a provider's servers can do.
pub trait Instance: Send + Sync {
    /// Ends it as a power failure would.
    fn kill(&mut self) -> Result<(), Error>;
    /// Shuts it down cleanly.
    fn stop(&mut self) -> Result<(), Error>;
    /// Kills it if it runs, and starts it again with the same port and data.
    fn restart(&mut self) -> Result<(), Error>;
    /// The number of its process on this machine.
    fn process(&self) -> Option<u32>;
    /// Leaves it running, and returns the commands that remove it.
    fn keep(self: Box<Self>) -> Result<String, Error>;
}
