//! Bundles in zip archives, honest and hostile.

use std::io::{Cursor, Write};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::{LIMITS, PNG, bundle, document, read_archive, zip_of};
use crate::{ServiceError, courses::contents::Limits};

/// The bundle with every path below `folder`.
fn bundle_in(folder: &str) -> Vec<(String, Vec<u8>)> {
    bundle().into_iter().map(|(path, content)| (format!("{folder}{path}"), content)).collect()
}

fn zip_owned(entries: &[(String, Vec<u8>)]) -> Vec<u8> {
    let entries: Vec<_> = entries.iter().map(|(name, content)| (name.as_str(), content.clone())).collect();
    zip_of(&entries)
}

/// The fault of the bundle with one more entry.
fn fault_with(name: &str) -> String {
    let mut entries = bundle();
    entries.push((name, b"x".to_vec()));
    let error = read_archive(&zip_of(&entries), LIMITS).unwrap_err();
    assert!(matches!(error, ServiceError::Malformed(_)), "{error:?}");
    error.to_string()
}

/// Every occurrence of `from` becomes `to`, which is as long.
fn patched(mut archive: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let places: Vec<usize> =
        (0..archive.len() - from.len()).filter(|at| archive[*at..].starts_with(from)).collect();
    assert!(!places.is_empty());
    for at in places {
        archive[at..at + to.len()].copy_from_slice(to);
    }
    archive
}

#[test]
fn the_document_is_at_the_root_or_in_the_one_top_level_folder() {
    let plan = read_archive(&zip_of(&bundle()), LIMITS).unwrap();
    assert_eq!(plan.files.len(), 2);

    let mut entries = bundle_in("tea/");
    entries.push(("__MACOSX/tea/._course.json".to_owned(), b"x".to_vec()));
    let plan = read_archive(&zip_owned(&entries), LIMITS).unwrap();
    assert_eq!(plan.course.lessons[0].details.body, "# Leaves\n");

    entries.push(("coffee/course.json".to_owned(), b"{}".to_vec()));
    let fault = read_archive(&zip_owned(&entries), LIMITS).unwrap_err().to_string();
    assert_eq!(fault, "(the whole document): several folders of the archive hold a course.json");

    let fault = read_archive(&zip_owned(&bundle_in("a/b/")), LIMITS).unwrap_err().to_string();
    assert_eq!(
        fault,
        "(the whole document): the archive has no course.json at its root or in its top-level folder"
    );
}

#[test]
fn folders_and_stored_files_are_fine() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    zip.add_directory("tea/", stored).unwrap();
    zip.add_directory("tea/files/", stored).unwrap();
    for (path, content) in bundle_in("tea/") {
        zip.start_file(path, stored).unwrap();
        zip.write_all(&content).unwrap();
    }
    read_archive(&zip.finish().unwrap().into_inner(), LIMITS).unwrap();
}

#[test]
fn entries_that_lead_out_of_the_folder_are_refused() {
    for (name, expected) in [
        ("../x", "the archive's entry \"../x\" must not lead out of the bundle's folder (..)"),
        (
            "files/../../x",
            "the archive's entry \"files/../../x\" must not lead out of the bundle's folder (..)",
        ),
        ("/etc/x", "the archive's entry \"/etc/x\" must be relative to the bundle's folder, not absolute"),
        ("c:/x", "the archive's entry \"c:/x\" must be relative to the bundle's folder, not absolute"),
        ("files\\x", "the archive's entry \"files\\\\x\" must separate folders by / and not by \\"),
        ("files/\0x", "the archive's entry \"files/\\0x\" must not contain control characters"),
    ] {
        assert_eq!(fault_with(name), format!("(the whole document): {expected}"));
    }
}

#[test]
fn entries_of_the_same_name_are_refused() {
    let mut entries = bundle();
    entries.push(("files/tea.pnG", PNG.into()));
    let archive = patched(zip_of(&entries), b"files/tea.pnG", b"files/tea.png");
    let fault = read_archive(&archive, LIMITS).unwrap_err().to_string();
    assert_eq!(
        fault,
        "(the whole document): the archive's entry \"files/tea.png\" stands twice in the archive"
    );
}

#[test]
fn links_and_encrypted_entries_are_refused() {
    let mut zip = ZipWriter::new(Cursor::new(zip_of(&bundle())));
    zip.add_symlink("files/link", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    let fault = read_archive(&zip.finish().unwrap().into_inner(), LIMITS).unwrap_err().to_string();
    assert_eq!(fault, "(the whole document): the archive's entry \"files/link\" must not be a symbolic link");

    // Bit 0 of the flags says encrypted; they are 6 bytes into a local header, 8 into a central one.
    let mut archive = zip_of(&bundle());
    for at in 0..archive.len() - 4 {
        match &archive[at..at + 4] {
            b"PK\x03\x04" => archive[at + 6] |= 1,
            b"PK\x01\x02" => archive[at + 8] |= 1,
            _ => {}
        }
    }
    let fault = read_archive(&archive, LIMITS).unwrap_err().to_string();
    assert!(fault.ends_with("must not be encrypted"), "{fault}");
}

#[test]
fn bombs_are_stopped_by_what_they_say_and_by_what_they_hold() {
    let mut entries = bundle();
    entries[2] = ("files/tea.png", vec![0; 900_000]);
    entries.push(("files/more", vec![0; 900_000]));
    let archive = zip_of(&entries);
    assert!(archive.len() < 10_000, "it is a bomb");
    let limits = Limits { file_bytes: 1_000_000, bundle_bytes: 1_000_000 };
    let error = read_archive(&archive, limits).unwrap_err();
    assert!(matches!(error, ServiceError::TooLarge { limit: 1_000_000 }), "{error:?}");

    // The same with sizes that lie: 900,000 is said to be 9.
    let archive = patched(archive, &900_000_u32.to_le_bytes(), &9_u32.to_le_bytes());
    let limits = Limits { file_bytes: 1_000_000, bundle_bytes: 500_000 };
    let error = read_archive(&archive, limits).unwrap_err();
    let caught = matches!(error, ServiceError::TooLarge { .. } | ServiceError::Invalid(_));
    assert!(caught, "{error:?}");
    let limits = Limits { file_bytes: 100_000, bundle_bytes: 5_000_000 };
    let error = read_archive(&archive, limits).unwrap_err().to_string();
    assert!(error.starts_with("lessons[0].materials[1].file: "), "{error}");
}

#[test]
fn too_many_entries_are_refused_before_they_are_read() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..10_001 {
        zip.start_file(format!("{number}"), SimpleFileOptions::default()).unwrap();
    }
    let fault = read_archive(&zip.finish().unwrap().into_inner(), LIMITS).unwrap_err().to_string();
    assert_eq!(fault, "(the whole document): the archive has more than 10000 entries");
}

#[test]
fn what_is_no_archive_or_a_damaged_one_is_malformed() {
    let good = zip_of(&bundle());
    for bytes in [
        &b""[..],
        b"course.json",
        &good[..good.len() / 2],
        &good[..good.len() - 1],
        &document().to_string().into_bytes(),
    ] {
        let error = read_archive(bytes, LIMITS).unwrap_err();
        assert!(matches!(error, ServiceError::Malformed(_)), "{error:?}");
    }
}

#[test]
fn a_damaged_file_is_named() {
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in bundle() {
        zip.start_file(path, stored).unwrap();
        zip.write_all(&content).unwrap();
    }
    let archive = patched(zip.finish().unwrap().into_inner(), b"# Leaves\n", b"# Sleeve\n");
    let fault = read_archive(&archive, LIMITS).unwrap_err().to_string();
    assert!(fault.starts_with("lessons[0].body_file: cannot be read: lessons/leaves.md"), "{fault}");
}
