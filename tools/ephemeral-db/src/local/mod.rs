//! A server as a process of a program on this machine, in a private folder.

mod folder;
mod galera;
mod mariadb;
mod postgres;
mod programs;

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

use secrecy::{ExposeSecret as _, SecretString};

pub use self::folder::Folder;
use crate::{
    Engine, Error, Options,
    account::Account,
    client,
    engine::PATIENCE,
    instance::Instance,
    process::{Plan, Process, Soft, Watchdog, pause},
    random,
    target::Target,
};

/// How long creating the first files of a server may take.
const UNTIL_PREPARED: Duration = Duration::from_secs(180);
/// How long a clean shutdown may take.
const UNTIL_STOPPED: Duration = Duration::from_secs(60);
/// How often a start is retried when its port, or memory, was still in use.
const ATTEMPTS: u32 = 5;

/// How a kind of server is run, determined before anything is created.
trait Programs: Send + Sync {
    /// The account that runs it, where it is not that of this program.
    fn account(&self) -> Option<Account>;
    /// The programs that make its first files, in order.
    fn preparation(&self, place: &Home) -> Vec<(PathBuf, Vec<String>)>;
    /// Files that these programs read, with their contents; removed once the server answers.
    fn secrets(&self, place: &Home) -> Vec<(&'static str, String)>;
    /// The server, and whether this is its first start.
    fn server(&self, place: &Home, options: &Options, first: bool) -> (PathBuf, Vec<String>);
    /// The signal for a clean shutdown.
    fn stop(&self) -> Soft;
    /// The signal when its data no longer matter, where a kill would leave something behind.
    fn discard(&self) -> Option<Soft>;
}

/// Where a server is.
struct Home {
    folder: PathBuf,
    port: u16,
    password: SecretString,
}

/// The instance.
pub struct Local {
    programs: Box<dyn Programs>,
    options: Options,
    place: Home,
    target: Target,
    account: Option<Account>,
    process: Option<Process>,
    first: bool,
    // The last field: it is dropped last, and then removes the folder.
    watchdog: Option<Watchdog>,
}

impl Local {
    /// A server that answers.
    pub fn start(options: &Options) -> Result<(Self, SecretString), Error> {
        Self::with(programs(options.engine)?, options, random::token()?.into())
    }

    /// A node of a cluster, with the password that all nodes have. Only the first one makes the
    /// account: the others receive its data.
    pub fn start_node(
        options: &Options,
        password: &SecretString,
        founds: bool,
    ) -> Result<(Self, SecretString), Error> {
        let node = galera::Node { programs: mariadb::MariaDb::find()?, founds };
        Self::with(Box::new(node), options, password.clone())
    }

    fn with(
        programs: Box<dyn Programs>,
        options: &Options,
        password: SecretString,
    ) -> Result<(Self, SecretString), Error> {
        let account = programs.account();
        let folder = Folder::choose(options)?;
        let mut watchdog = Watchdog::of_folder(folder.path(), programs.discard())?;
        let place = Home { folder: folder.path().to_owned(), port: random::free_port()?, password };
        folder.create(&programs.secrets(&place), account.as_ref())?;
        for (program, arguments) in programs.preparation(&place) {
            plan(&place, account.as_ref(), program, arguments).complete(&mut watchdog, UNTIL_PREPARED)?;
        }
        let url = Target::on_loopback(options.engine, place.port, place.password.expose_secret());
        let mut server = Self {
            target: Target::parse(&url)?,
            programs,
            options: options.clone(),
            place,
            account,
            process: None,
            first: true,
            watchdog: Some(watchdog),
        };
        server.up()?;
        folder.forget(&server.programs.secrets(&server.place));
        // The first start may have chosen another port.
        let url = server.target.url();
        Ok((server, url))
    }

    fn up(&mut self) -> Result<(), Error> {
        let begin = Instant::now();
        let mut attempt = 1;
        while let Err(error) = self.try_up(begin) {
            let in_use = matches!(&error, Error::Failed { log, .. } if log.contains("in use"));
            if !in_use || attempt >= ATTEMPTS {
                return Err(error);
            }
            attempt += 1;
            if self.first {
                self.place.port = random::free_port()?;
                let password = self.place.password.expose_secret();
                self.target =
                    Target::parse(&Target::on_loopback(self.options.engine, self.place.port, password))?;
            }
            for _ in 0..25 {
                pause();
            }
        }
        self.first = false;
        Ok(())
    }

    fn try_up(&mut self, begin: Instant) -> Result<(), Error> {
        let Some(watchdog) = &mut self.watchdog else { return Err(Error::failed("the watchdog has ended")) };
        let (program, mut arguments) = self.programs.server(&self.place, &self.options, self.first);
        arguments.extend(self.options.arguments.iter().cloned());
        let plan = plan(&self.place, self.account.as_ref(), program, arguments);
        // Each start has a log of its own.
        let _ = std::fs::rename(&plan.log, self.place.folder.join("log.before"));
        let mut process = plan.spawn(watchdog)?;
        loop {
            if let Some(how) = process.ended() {
                watchdog.nothing_runs()?;
                return Err(plan.failed(&how));
            }
            match client::version(&self.target) {
                Ok(_) => break,
                Err(error) if begin.elapsed() > PATIENCE => {
                    process.kill();
                    watchdog.nothing_runs()?;
                    return Err(plan.failed(&error.to_string()));
                }
                Err(_) => pause(),
            }
        }
        self.process = Some(process);
        Ok(())
    }

    fn down(&mut self, end: impl FnOnce(&mut Process, &dyn Programs)) -> Result<(), Error> {
        if let Some(mut process) = self.process.take() {
            end(&mut process, self.programs.as_ref());
            if let Some(watchdog) = &mut self.watchdog {
                watchdog.nothing_runs()?;
            }
        }
        Ok(())
    }
}

impl Instance for Local {
    fn kill(&mut self) -> Result<(), Error> {
        self.down(|process, _| process.kill())
    }

    fn stop(&mut self) -> Result<(), Error> {
        self.down(|process, programs| {
            process.stop(programs.stop(), UNTIL_STOPPED);
        })
    }

    fn restart(&mut self) -> Result<(), Error> {
        self.kill()?;
        self.up()
    }

    fn process(&self) -> Option<u32> {
        self.process.as_ref().map(Process::id)
    }

    fn keep(mut self: Box<Self>) -> Result<String, Error> {
        let stop = self.programs.stop().name();
        let end = self.process().map(|id| format!("kill -s {stop} {id}; sleep 5; ")).unwrap_or_default();
        if let Some(watchdog) = self.watchdog.take() {
            watchdog.keep()?;
        }
        // Not ended when this value is dropped.
        self.process = None;
        Ok(format!("{end}rm -rf {}", self.place.folder.display()))
    }
}

impl Drop for Local {
    fn drop(&mut self) {
        let _ = self.down(|process, programs| match programs.discard() {
            Some(soft) => {
                process.stop(soft, Duration::from_secs(5));
            }
            None => process.kill(),
        });
    }
}

fn programs(engine: Engine) -> Result<Box<dyn Programs>, Error> {
    Ok(match engine {
        Engine::Mysql => Box::new(mariadb::MariaDb::find()?),
        Engine::Postgres => Box::new(postgres::Postgres::find()?),
    })
}

fn plan(place: &Home, account: Option<&Account>, program: PathBuf, arguments: Vec<String>) -> Plan {
    Plan {
        program,
        arguments,
        account: account.cloned(),
        environment: Vec::new(),
        folder: place.folder.clone(),
        log: place.folder.join("log"),
    }
}

impl Home {
    /// A path in the folder, as text for an argument.
    fn path(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }
}
