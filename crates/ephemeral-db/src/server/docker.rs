//! A server in a container.
//!
//! The container is removed by the engine when it ends (`--rm`); the data are in a volume of the
//! same name, so that a killed server can be started again. Both are labelled.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use secrecy::{ExposeSecret as _, SecretString};

use super::Instance;
use crate::{
    Durability, Engine, Error, Options, client,
    engine::PATIENCE,
    process::{Container, Plan, Watchdog, pause},
    random,
    target::Target,
};

/// How long an image may take to be fetched.
const UNTIL_FETCHED: Duration = Duration::from_secs(900);
/// How long the engine may take for anything else.
const UNTIL_ANSWERED: Duration = Duration::from_secs(60);
const LABEL: &str = "ephemeral-db";

/// The instance.
pub struct Docker {
    client: PathBuf,
    name: String,
    arguments: Vec<String>,
    password: SecretString,
    variable: &'static str,
    folder: PathBuf,
    target: Target,
    watchdog: Option<Watchdog>,
}

impl Docker {
    pub fn start(options: &Options) -> Result<(Self, SecretString), Error> {
        Self::with(Path::new("docker"), options)
    }

    fn with(docker: &Path, options: &Options) -> Result<(Self, SecretString), Error> {
        if !succeeds(docker, &["version"], Duration::from_secs(10)) {
            return Err(Error::failed("no engine answers to `docker version`"));
        }
        let token = random::token()?;
        let name = format!("{LABEL}-{token}");
        let port = random::free_port()?;
        let password = random::token()?;
        let url = match options.engine {
            // The image has no other account that may do everything.
            Engine::Mysql => format!("mysql://root:{password}@127.0.0.1:{port}/mysql").into(),
            Engine::Postgres => Target::on_loopback(options.engine, port, &password),
        };
        let watchdog = Watchdog::of_container(&Container { docker, name: &name })?;
        let mut container = Self {
            client: docker.to_owned(),
            arguments: arguments(options, &name, port),
            variable: variable(options.engine),
            password: password.into(),
            folder: std::env::temp_dir(),
            target: Target::parse(&url)?,
            watchdog: Some(watchdog),
            name,
        };
        container.up()?;
        Ok((container, url))
    }

    fn up(&mut self) -> Result<(), Error> {
        let Some(watchdog) = &mut self.watchdog else { return Err(Error::failed("the watchdog has ended")) };
        let log = self.folder.join(format!("{}.log", self.name));
        // The client needs to know its engine; the password is not on the command line.
        let mut environment: Vec<_> = std::env::vars_os().collect();
        environment.push((self.variable.into(), self.password.expose_secret().into()));
        let plan = Plan {
            program: self.client.clone(),
            arguments: self.arguments.clone(),
            account: None,
            environment,
            folder: self.folder.clone(),
            log: log.clone(),
        };
        let done = plan.complete(watchdog, UNTIL_FETCHED);
        let _ = std::fs::remove_file(log);
        done?;
        let begin = Instant::now();
        loop {
            match client::version(&self.target) {
                Ok(_) => return Ok(()),
                Err(error) if begin.elapsed() > PATIENCE => return Err(error),
                Err(_) => pause(),
            }
        }
    }

    /// Ends the container and waits until the engine has removed it.
    fn down(&mut self, arguments: &[&str]) -> Result<(), Error> {
        succeeds(&self.client, &[arguments, &[&self.name]].concat(), UNTIL_ANSWERED);
        let begin = Instant::now();
        while succeeds(&self.client, &["container", "inspect", &self.name], UNTIL_ANSWERED) {
            if begin.elapsed() > UNTIL_ANSWERED {
                return Err(Error::failed("the container does not end"));
            }
            pause();
        }
        Ok(())
    }
}

impl Instance for Docker {
    fn kill(&mut self) -> Result<(), Error> {
        self.down(&["kill", "--signal", "KILL"])
    }

    fn stop(&mut self) -> Result<(), Error> {
        self.down(&["stop", "--time", "30"])
    }

    fn restart(&mut self) -> Result<(), Error> {
        self.kill()?;
        self.up()
    }

    fn process(&self) -> Option<u32> {
        None
    }

    fn keep(mut self: Box<Self>) -> Result<String, Error> {
        if let Some(watchdog) = self.watchdog.take() {
            watchdog.keep()?;
        }
        Ok(format!("docker rm --force {0}; docker volume rm {0}", self.name))
    }
}

impl Drop for Docker {
    fn drop(&mut self) {
        if let Some(watchdog) = &mut self.watchdog {
            // The container exists for certain by now: the watchdog need not wait for it to appear.
            let _ = watchdog.container_is_removed();
        }
    }
}

/// The variable that the image takes the password from.
fn variable(engine: Engine) -> &'static str {
    match engine {
        Engine::Mysql => "MARIADB_ROOT_PASSWORD",
        Engine::Postgres => "POSTGRES_PASSWORD",
    }
}

fn arguments(options: &Options, name: &str, port: u16) -> Vec<String> {
    let (image, inside, data) = match options.engine {
        Engine::Mysql => ("mariadb:10.11", 3306, "/var/lib/mysql"),
        Engine::Postgres => ("postgres:15", 5432, "/var/lib/postgresql/data"),
    };
    let settings: &[&str] = match (options.engine, options.durability) {
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
    };
    let run = [
        "run".to_owned(),
        "--detach".to_owned(),
        "--rm".to_owned(),
        format!("--name={name}"),
        format!("--label={LABEL}"),
        format!("--publish=127.0.0.1:{port}:{inside}"),
        format!("--volume={name}:{data}"),
        format!("--env={}", variable(options.engine)),
        image.to_owned(),
    ];
    let settings = settings.iter().map(|&setting| setting.to_owned());
    run.into_iter().chain(settings).chain(options.arguments.iter().cloned()).collect()
}

/// Whether a command of the client succeeds in time; what it prints is dropped.
fn succeeds(docker: &Path, arguments: &[&str], patience: Duration) -> bool {
    let mut command = Command::new(docker);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(mut child) = command.spawn() else { return false };
    let begin = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if begin.elapsed() < patience => pause(),
            _ => {
                let _ = child.kill();
                let _ = child.wait();
                return false;
            }
        }
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

    #[test]
    fn an_engine_that_hangs_or_is_absent_is_none() {
        assert!(!succeeds(Path::new("sleep"), &["1000"], Duration::from_millis(100)));
        assert!(!succeeds(Path::new("no-such-docker"), &["version"], UNTIL_ANSWERED));
        let error = Docker::with(Path::new("false"), &Options::new(Engine::Mysql)).err().unwrap();
        assert!(error.to_string().contains("docker version"), "{error}");
    }
}
