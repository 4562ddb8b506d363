//! `cargo xtask dist`: the programs as they are shipped, and the container image where an engine
//! answers, so that nobody has to compile to try the product.
//!
//! `lyceum` is built with the profile `dist` (slow to build, small and fast), `schema-parity` with `tool`
//! (quick to build, small). They lie in `target/dist` and `target/tool`, and must stay below the sizes
//! that are stated here.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

use crate::{
    product::{build, build_with},
    project::{Project, output, run as run_command},
};

/// The profile of the product as it is shipped.
pub const PROFILE: &str = "dist";
/// How the product is built to be shipped.
const LYCEUM: [&str; 8] =
    ["--profile", PROFILE, "--package", "server", "--bin", "lyceum", "--features", "s3"];
const SCHEMA_PARITY: [&str; 6] =
    ["--profile", "tool", "--package", "schema-parity", "--bin", "schema-parity"];
/// Largest sizes of the programs: 52 and 20 MiB, as `ls -lh` counts. The goal for `lyceum` is 40 MiB; the
/// engagement desk and retention took it beyond that.
const LYCEUM_BYTES: u64 = 52 << 20;
const SCHEMA_PARITY_BYTES: u64 = 20 << 20;
/// Name of the image.
const IMAGE: &str = "lyceum";

#[derive(clap::Args)]
pub struct Args {
    /// Build no image, even where a Docker engine answers.
    #[arg(long)]
    no_image: bool,
}

pub fn run(project: &Project, args: &Args) -> Result<()> {
    let lyceum = program(lyceum(project)?, LYCEUM_BYTES)?;
    let schema_parity = program(build(project, &SCHEMA_PARITY)?, SCHEMA_PARITY_BYTES)?;
    let image = if args.no_image {
        "no image was asked for".to_owned()
    } else if project.has_program("docker") && output(docker().arg("info")).is_ok() {
        image(project, &lyceum.path)?
    } else {
        "no image: no Docker engine answers".to_owned()
    };
    for program in [lyceum, schema_parity] {
        println!("{:>6.1} MiB  {}", mebibytes(program.bytes), program.path.display());
    }
    println!("{image}");
    Ok(())
}

/// A program that was built.
struct Program {
    path: PathBuf,
    bytes: u64,
}

/// Builds the product as it is shipped, and returns where it is.
pub fn lyceum(project: &Project) -> Result<PathBuf> {
    let libc = output(Command::new("getconf").arg("GNU_LIBC_VERSION")).unwrap_or_default();
    if packs_relocations(&libc) {
        build_with(project, &LYCEUM, "-Clink-arg=-Wl,-z,pack-relative-relocs")
    } else {
        build(project, &LYCEUM)
    }
}

/// Whether programs may hold relative relocations packed, which saves 2 MiB: glibc reads them since 2.36
/// (its release notes), others are not asked. `libc` is what `getconf GNU_LIBC_VERSION` prints.
fn packs_relocations(libc: &str) -> bool {
    let version = libc.trim().strip_prefix("glibc ").and_then(|version| version.split_once('.'));
    version.and_then(|(major, minor)| Some((major.parse().ok()?, minor.parse().ok()?)))
        >= Some((2_u32, 36_u32))
}

/// Runs what was built once, and looks at its size.
fn program(path: PathBuf, most: u64) -> Result<Program> {
    output(Command::new(&path).arg("--version")).context("what was built does not run")?;
    let bytes = path.metadata().with_context(|| format!("{} cannot be read", path.display()))?.len();
    within(&path, bytes, most)?;
    Ok(Program { path, bytes })
}

fn within(path: &Path, bytes: u64, most: u64) -> Result<()> {
    ensure!(
        bytes <= most,
        "{} has {:.1} MiB, and {:.0} MiB are the most: look for what it gained with `cargo tree` and `nm --size-sort`",
        path.display(),
        mebibytes(bytes),
        mebibytes(most)
    );
    Ok(())
}

/// An image around the program that was built here; what it is called.
fn image(project: &Project, program: &Path) -> Result<String> {
    let context = tempfile::tempdir().context("no folder for the image's context")?;
    for file in ["LICENSE-APACHE", "LICENSE-MIT"] {
        std::fs::copy(project.path(file), context.path().join(file))?;
    }
    std::fs::copy(program, context.path().join("lyceum"))?;
    let recipe = project.path("Dockerfile");
    let mut build = docker();
    build.args(["build", "--target", "prebuilt", "--tag", IMAGE, "--file"]).arg(recipe).arg(context.path());
    run_command(&mut build)?;
    // The C library of the image may be older than the one here.
    let version = output(docker().args(["run", "--rm", "--network", "none", IMAGE, "--version"]))
        .context("the program does not run in its image: build the image on the image's own system")?;
    Ok(format!("image {IMAGE}: {}", version.trim()))
}

fn docker() -> Command {
    Command::new("docker")
}

fn mebibytes(bytes: u64) -> f64 {
    // Sizes of files are far below 2^52.
    #[expect(clippy::cast_precision_loss, reason = "for people")]
    let bytes = bytes as f64;
    bytes / (1024.0 * 1024.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_glibc_that_reads_packed_relocations_gets_them() {
        for (libc, packs) in [
            ("glibc 2.36\n", true),
            ("glibc 2.41", true),
            ("glibc 2.35", false),
            ("", false),
            ("musl", false),
        ] {
            assert_eq!(packs_relocations(libc), packs, "{libc}");
        }
    }

    #[test]
    fn a_program_that_grew_too_large_is_refused() {
        let path = Path::new("target/dist/lyceum");
        assert!(within(path, LYCEUM_BYTES, LYCEUM_BYTES).is_ok());
        let error = within(path, 56_728_000, LYCEUM_BYTES).unwrap_err().to_string();
        assert!(error.starts_with("target/dist/lyceum has 54.1 MiB, and 52 MiB are the most"), "{error}");
    }

    #[test]
    fn the_recipe_of_the_image_has_the_stage_that_is_built() {
        let recipe = Project::find().unwrap().read("Dockerfile").unwrap();
        assert!(recipe.contains(" AS prebuilt\nCOPY lyceum /usr/local/bin/lyceum"), "{recipe}");
    }
}
