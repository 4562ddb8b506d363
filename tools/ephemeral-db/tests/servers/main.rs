//! Servers that are really started, and what is left of them after each kind of end.
#![cfg(test)]

mod on_galera;
mod on_server;
