//! What the command leaves behind, however it ends: nothing. And what it says where it has no server.

#[cfg(test)]
mod no_server;
#[cfg(test)]
mod on_server;
#[cfg(test)]
mod sets;
