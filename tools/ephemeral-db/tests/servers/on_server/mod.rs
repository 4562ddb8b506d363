//! Tests that start servers from programs on this machine.

mod exits;
mod mysql;
mod postgres;
mod support;
