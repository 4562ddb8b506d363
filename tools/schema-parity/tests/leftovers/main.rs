//! The command leaves nothing behind, however it ends. Also: its messages where it has no server.

#[cfg(test)]
mod no_server;
#[cfg(test)]
mod on_server;
#[cfg(test)]
mod sets;
