//! The tests that need a server; runs without one leave out what is in a module of this name.

mod postgres;
