//! A new folder of migrations triggers a rebuild; their files do anyway.

fn main() {
    println!("cargo::rerun-if-changed=../../migrations_postgres");
}
