//! A server in a container.
//!
//! The container is removed by the engine when it ends (`--rm`); the data are in a volume of the
//! same name, so that a killed server can be started again. Both are labelled.

mod run;

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use secrecy::{ExposeSecret as _, SecretString};

use self::run::{arguments, variable};
use crate::instance::Instance;
use crate::{
    Engine, Error, Options, client,
    engine::PATIENCE,
    local::Folder,
    process::{Container, Plan, Watchdog, pause},
    random,
    target::Target,
};

/// How long pulling an image may take.
const UNTIL_FETCHED: Duration = Duration::from_secs(900);
/// How long the engine may take for anything else.
const UNTIL_ANSWERED: Duration = Duration::from_secs(60);

/// The instance.
pub struct Docker {
    client: PathBuf,
    /// Of the container and its volume.
    name: String,
    options: Options,
    port: u16,
    password: SecretString,
    /// Holds what the client and the server print.
    folder: Folder,
    target: Target,
    // The last field: it is dropped last, and then removes container and folder.
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
        // Never in memory: the folder holds no data.
        let folder = Folder::choose(&options.clone().folder(std::env::temp_dir()))?;
        let name = folder.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
        let watchdog = Watchdog::of_container(folder.path(), &Container { docker, name: &name })?;
        folder.create(&[], None)?;
        let (port, password) = (random::free_port()?, random::token()?);
        let url = match options.engine {
            // The image has no other account that may do everything.
            Engine::Mysql => format!("mysql://root:{password}@127.0.0.1:{port}/mysql").into(),
            Engine::Postgres => Target::on_loopback(options.engine, port, &password),
        };
        let mut container = Self {
            client: docker.to_owned(),
            name,
            options: options.clone(),
            port,
            password: password.into(),
            folder,
            target: Target::parse(&url)?,
            watchdog: Some(watchdog),
        };
        container.up()?;
        Ok((container, url))
    }

    fn up(&mut self) -> Result<(), Error> {
        let mut run = self.plan("run.log", arguments(&self.options, &self.name, self.port));
        // Not on the command line, which every account may read.
        run.environment.push((variable(self.options.engine).into(), self.password.expose_secret().into()));
        let watchdog = watching(&mut self.watchdog)?;
        watchdog.container_is_asked_for()?;
        run.complete(watchdog, UNTIL_FETCHED)?;
        watchdog.container_is_made()?;
        self.until_it_answers()
    }

    /// Follows the server's output, which ends with the container and says why.
    fn until_it_answers(&mut self) -> Result<(), Error> {
        let logs = self.plan("log", ["logs", "--follow", &self.name].map(str::to_owned).into());
        let watchdog = watching(&mut self.watchdog)?;
        let mut following = logs.spawn(watchdog)?;
        let begin = Instant::now();
        let outcome = loop {
            // Checked before the query: a server that answers after its log ended is running all the same.
            let ended = following.ended().is_some();
            match client::version(&self.target) {
                Ok(_) => break Ok(()),
                Err(_) if ended && !exists(&self.client, &self.name) => {
                    break Err(logs.failed("the container ended before its server answered"));
                }
                Err(error) if begin.elapsed() > PATIENCE => break Err(logs.failed(&error.to_string())),
                Err(_) => pause(),
            }
        };
        following.kill();
        watchdog.nothing_runs()?;
        outcome
    }

    /// A call of the client.
    fn plan(&self, log: &str, arguments: Vec<String>) -> Plan {
        Plan {
            program: self.client.clone(),
            arguments,
            account: None,
            // The client needs to know its engine.
            environment: std::env::vars_os().collect(),
            folder: self.folder.path().to_owned(),
            log: self.folder.path().join(log),
        }
    }

    /// Ends the container and waits until the engine has removed it.
    fn down(&mut self, arguments: &[&str]) -> Result<(), Error> {
        succeeds(&self.client, &[arguments, &[&self.name]].concat(), UNTIL_ANSWERED);
        let begin = Instant::now();
        while exists(&self.client, &self.name) {
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
        let _ = std::fs::remove_dir_all(self.folder.path());
        Ok(format!("docker rm --force --volumes {0}; docker volume rm {0}", self.name))
    }
}

fn watching(watchdog: &mut Option<Watchdog>) -> Result<&mut Watchdog, Error> {
    watchdog.as_mut().ok_or_else(|| Error::failed("the watchdog has ended"))
}

fn exists(docker: &Path, container: &str) -> bool {
    succeeds(docker, &["container", "inspect", container], UNTIL_ANSWERED)
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
    fn an_engine_that_hangs_or_is_absent_is_none() {
        assert!(!succeeds(Path::new("sleep"), &["1000"], Duration::from_millis(100)));
        assert!(!succeeds(Path::new("no-such-docker"), &["version"], UNTIL_ANSWERED));
        let error = Docker::with(Path::new("false"), &Options::new(Engine::Mysql)).err().unwrap();
        assert!(error.to_string().contains("docker version"), "{error}");
    }
}
