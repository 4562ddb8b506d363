//! What can be said of the embedded database only: its files and its system calls.

mod durability;
mod files;
mod kept;
mod recovery;
