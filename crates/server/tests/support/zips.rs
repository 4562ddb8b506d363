//! Zip archives: bundles, and archives that nobody should send.

use std::{
    collections::BTreeMap,
    fs,
    io::{Cursor, Read, Write},
    path::Path,
};

use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

/// An archive of named contents. Names are written as they are, also those that lead elsewhere.
pub fn archive<C: AsRef<[u8]>>(entries: &[(&str, C)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        writer.start_file(*name, SimpleFileOptions::default()).expect("an entry");
        writer.write_all(content.as_ref()).expect("its content");
    }
    writer.finish().expect("an archive").into_inner()
}

/// An archive of a folder, with this path before each name.
pub fn of_folder(folder: &Path, prefix: &str) -> Vec<u8> {
    let files = read_folder(folder);
    let entries: Vec<(String, &Vec<u8>)> =
        files.iter().map(|(name, content)| (format!("{prefix}{name}"), content)).collect();
    let entries: Vec<(&str, &Vec<u8>)> =
        entries.iter().map(|(name, content)| (name.as_str(), *content)).collect();
    archive(&entries)
}

/// An archive with one entry of that many zeros: small outside, large inside.
pub fn bomb(name: &str, bytes: u64) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options =
        SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).large_file(true);
    writer.start_file(name, options).expect("an entry");
    let piece = vec![0; 1 << 20];
    let mut left = bytes;
    while left > 0 {
        let now = left.min(piece.len() as u64);
        writer.write_all(&piece[..usize::try_from(now).expect("a piece")]).expect("its content");
        left -= now;
    }
    writer.finish().expect("an archive").into_inner()
}

/// Files of an archive by name.
pub fn unpack(archive: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(archive)).expect("a zip archive");
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).expect("an entry");
        if entry.is_file() {
            let mut content = Vec::new();
            entry.read_to_end(&mut content).expect("its content");
            files.insert(entry.name().expect("its name").into_owned(), content);
        }
    }
    files
}

/// Files below a folder by their paths, with `/` between names.
pub fn read_folder(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below it").to_str().expect("a name in UTF-8");
                files.insert(name.replace('\\', "/"), fs::read(&path).expect("its content"));
            }
        }
    }
    files
}
