//! What is the same for a server of this program, wherever it comes from.

use crate::Error;

/// What a provider's servers can do.
pub trait Instance: Send + Sync {
    /// Ends it as a loss of power would.
    fn kill(&mut self) -> Result<(), Error>;
    /// Ends it in good order.
    fn stop(&mut self) -> Result<(), Error>;
    /// Kills it if it runs, and starts it again with the same port and data.
    fn restart(&mut self) -> Result<(), Error>;
    /// The number of its process on this machine.
    fn process(&self) -> Option<u32>;
    /// Leaves it running; answers with what to type to remove it.
    fn keep(self: Box<Self>) -> Result<String, Error>;
}
