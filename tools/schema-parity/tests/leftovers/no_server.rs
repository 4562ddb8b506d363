//! Where no server can be had, or must not be used: status 2, and a way out.

use std::{net::TcpListener, process::Output};

use ephemeral_db::Engine;

use super::sets::{Set, check, folder, side};

const ENGINES: [Engine; 2] = [Engine::Mysql, Engine::Postgres];

fn said(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(output.stdout.is_empty(), "a report although nothing was compared: {output:?}");
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn what_to_install_or_to_pass_is_said() {
    let nowhere = tempfile::TempDir::new().unwrap();
    for (engine, package) in ENGINES.into_iter().zip(["mariadb-server", "postgresql"]) {
        let variable = format!("SCHEMA_PARITY_{}_SERVER_URL", side(engine).to_uppercase());
        let argument = format!("--{}-server-url", side(engine));
        for (provider, reason) in
            [("url", "url: no URL is given"), ("docker", "docker: no engine answers to `docker version`")]
        {
            let folder = folder(engine, Set::Equal);
            // No client of Docker is there; the watchdog's shell is not needed either.
            let said =
                said(&check(folder.path(), engine, provider).env("PATH", nowhere.path()).output().unwrap());
            for wanted in [reason, &format!("apt-get install {package}"), "Docker", &argument, &variable] {
                assert!(said.contains(wanted), "{wanted}: {said}");
            }
        }
    }
}

#[test]
fn a_server_that_does_not_answer_is_no_server() {
    for engine in ENGINES {
        let folder = folder(engine, Set::Equal);
        let url = format!("{}://ann:{}@127.0.0.1:1/x", side(engine), "hidden");
        let mut command = check(folder.path(), engine, "auto");
        let variable = format!("SCHEMA_PARITY_{}_SERVER_URL", side(engine).to_uppercase());
        let said = said(&command.env(variable, url).output().unwrap());
        assert!(said.contains("127.0.0.1:1 answered") && !said.contains("hidden"), "{said}");
    }
}

#[test]
fn a_url_that_asks_for_tls_is_refused_before_anything_is_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    for (engine, asking) in ENGINES.into_iter().zip(["ssl-mode=REQUIRED", "sslmode=require"]) {
        let url = format!("{}://ann:{}@{address}/x?{asking}", side(engine), "hidden");
        for argument in ["server-url", "url"] {
            let folder = folder(engine, Set::Equal);
            let mut command = check(folder.path(), engine, "auto");
            if argument == "url" {
                command = live(folder.path(), engine);
            }
            let said =
                said(&command.args([&format!("--{}-{argument}", side(engine)), &url]).output().unwrap());
            assert!(said.contains("asks for TLS") && said.contains("sslmode=disable"), "{said}");
            assert!(!said.contains("hidden"), "{said}");
        }
    }
    assert_eq!(listener.accept().unwrap_err().kind(), std::io::ErrorKind::WouldBlock);
}

/// The migrations of SQLite beside a live database, whose URL is still to be given.
fn live(folder: &std::path::Path, engine: Engine) -> std::process::Command {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_schema-parity"));
    command.args(["check", "--sqlite", "sqlite"]).current_dir(folder);
    command.env_remove(format!("SCHEMA_PARITY_{}_URL", side(engine).to_uppercase()));
    command
}
