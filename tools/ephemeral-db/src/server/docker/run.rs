//! How a container is asked for.

use crate::{Durability, Engine, Options};

/// Marks what this crate makes, for `docker ps --filter label=…`.
pub const LABEL: &str = "ephemeral-db";

/// The variable that the image takes the password from.
pub fn variable(engine: Engine) -> &'static str {
    match engine {
        Engine::Mysql => "MARIADB_ROOT_PASSWORD",
        Engine::Postgres => "POSTGRES_PASSWORD",
    }
}

/// The arguments of the engine's client. The password is none of them: only the name of its variable.
pub fn arguments(options: &Options, name: &str, port: u16) -> Vec<String> {
    let (image, inside, data) = match options.engine {
        Engine::Mysql => ("mariadb:10.11", 3306, "/var/lib/mysql"),
        Engine::Postgres => ("postgres:15", 5432, "/var/lib/postgresql/data"),
    };
    let run = [
        "run".to_owned(),
        "--detach".to_owned(),
        "--rm".to_owned(),
        format!("--name={name}"),
        format!("--label={LABEL}"),
        format!("--publish=127.0.0.1:{port}:{inside}"),
        format!("--mount=type=volume,source={name},target={data},volume-label={LABEL}"),
        format!("--env={}", variable(options.engine)),
        image.to_owned(),
    ];
    let settings = settings(options).iter().map(|&setting| setting.to_owned());
    run.into_iter().chain(settings).chain(options.arguments.iter().cloned()).collect()
}

fn settings(options: &Options) -> &'static [&'static str] {
    match (options.engine, options.durability) {
        (Engine::Mysql, Durability::Fast) => &[
            "--max-connections=500",
            "--character-set-server=utf8mb4",
            "--innodb-flush-log-at-trx-commit=2",
            "--skip-log-bin",
        ],
        (Engine::Mysql, Durability::Full) => {
            &["--max-connections=500", "--character-set-server=utf8mb4", "--skip-log-bin"]
        }
        (Engine::Postgres, Durability::Fast) => {
            &["-c", "max_connections=300", "-c", "fsync=off", "-c", "full_page_writes=off"]
        }
        (Engine::Postgres, Durability::Full) => &["-c", "max_connections=300"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_container_is_private_labelled_and_goes_by_itself() {
        for (engine, publish) in
            [(Engine::Mysql, "127.0.0.1:20000:3306"), (Engine::Postgres, "127.0.0.1:20000:5432")]
        {
            let arguments = arguments(&Options::new(engine), "box", 20_000);
            for wanted in ["--rm", "--label=ephemeral-db", &format!("--publish={publish}")] {
                assert!(arguments.iter().any(|argument| argument == wanted), "{wanted}: {arguments:?}");
            }
            // Only the name of the variable: its value comes from the client's environment.
            assert!(arguments.contains(&format!("--env={}", variable(engine))), "{arguments:?}");
        }
    }
}
