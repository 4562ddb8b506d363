use std::path::PathBuf;

use schema_model::Dialect;

use super::*;

/// A folder that goes with its handle.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("lyceum-backup-{}-{name}", std::process::id()));
        let _none = std::fs::remove_dir_all(&path);
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

const STATEMENTS: [&str; 3] = [
    "CREATE TABLE a (\n  x TEXT\n)",
    "INSERT INTO a VALUES ('one;\n-- rows of b: 7\n-- SHA-256 of all before: x\n'),\n('ü')",
    "INSERT INTO a VALUES ('')",
];

fn written(path: &Path) -> Backup {
    let mut writer = Writer::create(path, "mysql").unwrap();
    for statement in STATEMENTS {
        writer.statement(statement).unwrap();
    }
    writer.count("a", 3);
    writer.finish().unwrap()
}

#[test]
fn what_is_written_is_read() {
    let folder = Folder::new("read");
    let path = folder.0.join("deeper").join("x.sql");
    assert_eq!(written(&path), Backup { path: path.clone(), tables: 1, rows: 3 });
    assert!(is_script(&path));
    let mut reader = Reader::open(&path, "mysql", Dialect::Mysql).unwrap();
    for expected in STATEMENTS {
        assert_eq!(reader.statement().unwrap().unwrap().sql, expected);
    }
    assert_eq!(reader.statement().unwrap(), None);
    assert_eq!(reader.tables(), [("a".to_owned(), 3)]);
    let other = Reader::open(&path, "postgres", Dialect::Postgres).err().unwrap().to_string();
    assert!(other.ends_with("it is of mysql, and the database is postgres"), "{other}");
    assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "something was left over");
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("mode");
    let path = folder.0.join("backups").join("x.sql");
    written(&path);
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
}

#[test]
fn what_is_not_whole_is_refused() {
    let folder = Folder::new("broken");
    let path = folder.0.join("x.sql");
    written(&path);
    let whole = std::fs::read(&path).unwrap();
    let text = String::from_utf8(whole.clone()).unwrap();
    let cuts = (0..whole.len()).map(|end| whole[..end].to_vec());
    let changes = [("one", "two"), ("a: 3", "a: 4"), ("of mysql", "of mySql"), ("TEXT", "TEXT ")];
    let altered = changes.iter().map(|(from, to)| text.replacen(from, to, 1).into_bytes());
    let flips = (0..whole.len() * 8).map(|bit| flipped(&whole, bit));
    let longer = [[whole.clone(), b"x\n".to_vec()].concat()];
    for bytes in cuts.chain(altered).chain(longer).chain(flips) {
        std::fs::write(&path, &bytes).unwrap();
        let refused = Reader::open(&path, "mysql", Dialect::Mysql);
        assert!(refused.is_err(), "{}", String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn nothing_is_written_over_and_nothing_is_left() {
    let folder = Folder::new("over");
    let path = folder.0.join("x.sql");
    drop(Writer::create(&path, "mysql").unwrap());
    assert_eq!(std::fs::read_dir(&folder.0).unwrap().count(), 0);
    std::fs::write(&path, "mine").unwrap();
    assert!(matches!(Writer::create(&path, "mysql"), Err(BackupError::File { .. })));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "mine");
}

#[test]
fn of_two_at_once_neither_replaces_the_other() {
    let folder = Folder::new("two");
    let path = folder.0.join("x.sql");
    let (one, two) = (Writer::create(&path, "mysql").unwrap(), Writer::create(&path, "mysql").unwrap());
    one.finish().unwrap();
    let first = std::fs::read_to_string(&path).unwrap();
    let refused = two.finish().unwrap_err();
    assert!(matches!(refused, BackupError::File { .. }), "{refused}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), first);
    assert_eq!(std::fs::read_dir(&folder.0).unwrap().count(), 1, "something was left over");
}

#[test]
fn names_say_when_and_before_what() {
    let folder = Folder::new("names");
    let at = Timestamp::UNIX_EPOCH;
    let name = |path: PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
    let first = free_name(&folder.0, at, "before-2_second", "sql");
    std::fs::write(&first, "").unwrap();
    assert_eq!(name(first), "19700101T000000Z-before-2_second.sql");
    assert_eq!(
        name(free_name(&folder.0, at, "before-2_second", "sql")),
        "19700101T000000Z-before-2_second-2.sql"
    );
}

/// With one bit changed.
fn flipped(whole: &[u8], bit: usize) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    bytes[bit / 8] ^= 1 << (bit % 8);
    bytes
}

#[test]
fn a_sealed_file_is_what_was_sealed() {
    let folder = Folder::new("sealed");
    let path = folder.0.join("x.db");
    std::fs::write(&path, "one page\n-- and another").unwrap();
    let unsealed = require_sealed(&path).unwrap_err().to_string();
    assert!(unsealed.contains("the checksum at its end is missing"), "{unsealed}");
    seal(&path).unwrap();
    require_sealed(&path).unwrap();
    let whole = std::fs::read(&path).unwrap();
    assert!(whole.starts_with(b"one page\n-- and another\n"));
    let cuts = (0..whole.len()).map(|end| whole[..end].to_vec());
    let flips = (0..whole.len() * 8).map(|bit| flipped(&whole, bit));
    let longer = [[whole.clone(), b"\n".to_vec()].concat(), [b"x".to_vec(), whole.clone()].concat()];
    for bytes in cuts.chain(flips).chain(longer) {
        std::fs::write(&path, &bytes).unwrap();
        assert!(require_sealed(&path).is_err(), "{}", String::from_utf8_lossy(&bytes));
    }
}
