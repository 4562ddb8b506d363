//! Against the servers that environment variables name.

mod mysql;
mod postgres;
mod support;
