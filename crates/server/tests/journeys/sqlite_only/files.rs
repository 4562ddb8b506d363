//! The file of the database, and how it is named.

use std::fs;

use crate::support::process::TestServer;

#[test]
fn a_clean_end_leaves_one_database_file_and_no_log_of_writes() {
    let mut server = TestServer::start();
    server.create_admin("root");
    server.stop();
    let names: Vec<String> = fs::read_dir(server.data())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with("lyceum.db"))
        .collect();
    assert_eq!(names, ["lyceum.db"]);
    let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(server.data()).unwrap().permissions());
    assert_eq!(mode & 0o077, 0, "others may read the data folder");
}

/// Root can do what the owner did not ask for.
#[test]
fn the_folder_of_somebody_else_stays_as_it_is() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
    let server = TestServer::prepared(&[]);
    let mode = || fs::metadata(server.data()).unwrap().permissions().mode() & 0o777;
    fs::create_dir(server.data()).unwrap();
    fs::set_permissions(server.data(), fs::Permissions::from_mode(0o750)).unwrap();
    server.run(&["db", "migrate"]).ok();
    assert_eq!(mode(), 0o700, "others may read our own folder");
    if fs::metadata(server.data()).unwrap().uid() != 0 {
        println!("not tried as root");
        return;
    }
    chown(server.data(), Some(65_534), Some(65_534)).unwrap();
    fs::set_permissions(server.data(), fs::Permissions::from_mode(0o750)).unwrap();
    server.run(&["db", "migrate"]).ok();
    assert_eq!(mode(), 0o750);
}

/// What cannot be looked at is not a database that is still to be made.
#[test]
fn a_place_that_cannot_be_looked_at_is_no_empty_database() {
    let mut server = TestServer::prepared(&[]);
    let file = server.scratch().join("file");
    fs::write(&file, "").unwrap();
    server.set("DATABASE_URL", &format!("sqlite:{}", file.join("lyceum.db").display()));
    for command in ["status", "verify", "backup"] {
        let said = server.run(&["db", command]).refused();
        assert!(said.contains("lyceum.db") && said.contains("Not a directory"), "{command}: {said}");
    }
}

#[test]
fn the_database_is_named_by_one_variable_and_its_secrets_are_not_repeated() {
    let mut server = TestServer::prepared(&[]);
    let secret = "hunter2-hunter2";
    let refused = |server: &TestServer| {
        let mut all = String::new();
        for command in [&["serve"][..], &["db", "status"], &["db", "verify"], &["db", "migrate"]] {
            let finished = server.run(command);
            let said = format!("{}{}", finished.stdout, finished.stderr);
            assert!(!said.contains(secret), "{command:?} says {said}");
            all.push_str(&finished.refused());
        }
        all
    };
    for url in [
        format!("postgres://lyceum:{secret}@db.example.org/lyceum"),
        format!("mysql://lyceum:{secret}@db.example.org:3306/lyceum"),
        format!("oracle://lyceum:{secret}@db.example.org"),
        secret.to_owned(),
        "sqlite::memory:".to_owned(),
    ] {
        server.set("DATABASE_URL", &url);
        refused(&server);
    }
    let file = server.scratch().join("url");
    fs::write(&file, format!("postgres://lyceum:{secret}@db.example.org/lyceum\n")).unwrap();
    server.set("DATABASE_URL_FILE", &file.display().to_string());
    let said = refused(&server);
    assert!(said.contains("DATABASE_URL") && said.contains("DATABASE_URL_FILE"), "{said}");
    server.set("DATABASE_URL", "");
    refused(&server);
    server.set("DATABASE_URL_FILE", "/nowhere/url");
    assert!(refused(&server).contains("DATABASE_URL_FILE"));
    // And as it should be.
    let database = server.scratch().join("elsewhere/own.db");
    fs::write(&file, format!("sqlite:{}\n", database.display())).unwrap();
    server.set("DATABASE_URL_FILE", &file.display().to_string());
    server.run(&["db", "migrate"]).ok();
    assert!(database.is_file());
    server.set("LYCEUM_PROFILE", "managed");
    assert!(server.run(&["serve"]).refused().contains("managed"));
}
