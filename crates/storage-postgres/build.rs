//! A folder of migrations that was added is a reason to build again; their files are one anyway.

fn main() {
    println!("cargo::rerun-if-changed=../../migrations_postgres");
}
