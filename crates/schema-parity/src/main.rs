//! The command `schema-parity`.

fn main() {}
