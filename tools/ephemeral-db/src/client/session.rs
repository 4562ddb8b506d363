//! One connection that runs several statements.

use std::{
    fmt,
    sync::mpsc::{Receiver, Sender, channel},
    thread::{self, JoinHandle},
    time::Duration,
};

use secrecy::SecretString;

use super::{Client, PATIENCE, refused, runtime, silent};
use crate::{Engine, Error, target::Target};

/// A connection to the database that a URL names: settings of the session, temporary tables and open
/// transactions last from one statement to the next.
///
/// Calls block; they may come from inside an asynchronous runtime, since a thread of its own drives the
/// connection. After a statement that timed out, every call is refused, since its outcome is unknown.
pub struct Session {
    target: Target,
    patience: Duration,
    // `None` only while it is dropped.
    jobs: Option<Sender<Job>>,
    driver: Option<JoinHandle<()>>,
}

/// A statement, and where its outcome is awaited.
enum Job {
    Execute(String, Sender<Result<(), String>>),
    Column(String, usize, Sender<Result<Vec<String>, String>>),
}

impl Session {
    /// Connects. A statement may take two minutes.
    ///
    /// # Errors
    ///
    /// Where the text is no URL, or nobody answers.
    pub fn connect(url: &SecretString) -> Result<Self, Error> {
        Self::with_patience(url, PATIENCE)
    }

    /// Connects, with a time-out for each statement, the round trip included.
    ///
    /// # Errors
    ///
    /// Those of [`Session::connect`].
    pub fn with_patience(url: &SecretString, patience: Duration) -> Result<Self, Error> {
        Self::on(&Target::parse(url)?, patience)
    }

    pub(crate) fn on(target: &Target, patience: Duration) -> Result<Self, Error> {
        let (jobs, received) = channel();
        let (ready, connected) = channel();
        let to = target.clone();
        let driver = thread::Builder::new()
            .name("database session".to_owned())
            .spawn(move || drive(&to, patience, &received, &ready))
            .map_err(Error::io("no thread for a database client"))?;
        let session = Self { target: target.clone(), patience, jobs: Some(jobs), driver: Some(driver) };
        connected.recv().unwrap_or_else(|_| Err(session.ended()))?;
        Ok(session)
    }

    /// The kind of server.
    pub fn engine(&self) -> Engine {
        self.target.engine
    }

    /// How long a statement may take.
    pub fn patience(&self) -> Duration {
        self.patience
    }

    /// Runs a statement; rows that it answers with are dropped.
    ///
    /// # Errors
    /// What the server said.
    pub fn execute(&mut self, statement: &str) -> Result<(), Error> {
        self.ask(|answer| Job::Execute(statement.to_owned(), answer))
    }

    /// The first column of what a query answers, as text; NULL is left out.
    ///
    /// # Errors
    /// What the server said, and where a value is no text.
    pub fn column(&mut self, query: &str) -> Result<Vec<String>, Error> {
        self.column_at(query, 0)
    }

    /// The same for another column, counted from 0.
    pub(crate) fn column_at(&mut self, query: &str, place: usize) -> Result<Vec<String>, Error> {
        self.ask(|answer| Job::Column(query.to_owned(), place, answer))
    }

    fn ask<T>(&self, job: impl FnOnce(Sender<Result<T, String>>) -> Job) -> Result<T, Error> {
        let (answer, outcome) = channel();
        let jobs = self.jobs.as_ref().ok_or_else(|| self.ended())?;
        jobs.send(job(answer)).map_err(|_| self.ended())?;
        let outcome = outcome.recv().map_err(|_| self.ended())?;
        outcome.map_err(|message| refused(&self.target, &message))
    }

    fn ended(&self) -> Error {
        refused(&self.target, "the session has ended")
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // Without a sender the driver closes the connection: a database can be dropped after this.
        self.jobs = None;
        if let Some(driver) = self.driver.take() {
            let _ = driver.join();
        }
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "session of {}", self.target)
    }
}

fn drive(target: &Target, patience: Duration, jobs: &Receiver<Job>, ready: &Sender<Result<(), Error>>) {
    let connected = runtime().and_then(|runtime| {
        let client = runtime.block_on(within(patience, Client::connect(target)));
        let client = client.unwrap_or_else(|| Err(silent(patience)));
        client.map(|client| (runtime, client)).map_err(|message| refused(target, &message))
    });
    let (runtime, mut client) = match connected {
        Ok(connected) => connected,
        Err(error) => {
            let _ = ready.send(Err(error));
            return;
        }
    };
    let _ = ready.send(Ok(()));
    for job in jobs {
        let goes_on = match job {
            Job::Execute(statement, answer) => {
                reply(&answer, runtime.block_on(within(patience, client.execute(&statement))), patience)
            }
            Job::Column(query, place, answer) => {
                reply(&answer, runtime.block_on(within(patience, client.column(&query, place))), patience)
            }
        };
        if !goes_on {
            return;
        }
    }
    let _ = runtime.block_on(within(patience, client.close()));
}

async fn within<T>(patience: Duration, work: impl Future<Output = T>) -> Option<T> {
    tokio::time::timeout(patience, work).await.ok()
}

/// Hands an outcome over; whether the connection may be used further.
fn reply<T>(
    answer: &Sender<Result<T, String>>,
    outcome: Option<Result<T, String>>,
    patience: Duration,
) -> bool {
    let answered = outcome.is_some();
    let _ = answer.send(outcome.unwrap_or_else(|| Err(silent(patience))));
    answered
}
