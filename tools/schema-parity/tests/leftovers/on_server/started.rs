//! Servers that the command starts: no process and no folder stays.

use ephemeral_db::Engine;

use super::{
    super::sets,
    ends::End,
    watch::{folder_of_server, has_database, is_gone, until},
};

pub fn nothing_is_left(engine: Engine, end: End) {
    let temporary = sets::folder(engine, end.set());
    let program = end.program(temporary.path(), engine, "local").spawn().unwrap();
    let folder = until("a server", || folder_of_server(program.id()));
    if end.signal().is_some() {
        until("a database", || has_database(&folder).then_some(()));
    }
    end.bring(program);
    until(&format!("{end:?}: {} gone", folder.display()), || is_gone(&folder).then_some(()));
    let mut names: Vec<_> = std::fs::read_dir(temporary.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["server", "sqlite"], "{end:?}");
}
