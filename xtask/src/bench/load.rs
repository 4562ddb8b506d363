//! The load generator: one thread, many connections, each with one request under way.
//!
//! Every answer is judged by the connection's client; a wrong one counts as a failure however fast
//! it came.

use std::{
    io::{ErrorKind, Read, Write},
    net::SocketAddr,
    ops::Range,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use mio::{Events, Interest, Poll, Token, net::TcpStream};

use super::answer::{Response, parse};

/// Answers larger than this are not expected.
const LARGEST_ANSWER: usize = 8 << 20;
/// For answers that are under way at the end.
const PATIENCE: Duration = Duration::from_secs(60);
/// Failures that are kept to be shown.
const SHOWN: usize = 3;

/// What one connection asks and expects.
pub trait Client {
    /// Writes the next request.
    fn ask(&mut self, request: &mut Vec<u8>);
    /// Judges its answer; the error says what was wrong.
    fn judge(&mut self, answer: &Response<'_>) -> Result<(), String>;
}

/// What a run gave.
#[derive(Debug, Default)]
pub struct Run {
    /// How long each right answer took that came in the measured time, in microseconds, sorted.
    pub latencies: Vec<u32>,
    /// How long was measured.
    pub elapsed: Duration,
    /// Wrong answers, those of the warm-up included.
    pub failures: u64,
    /// The first of them.
    pub shown: Vec<String>,
}

impl Run {
    /// Right answers a second.
    #[expect(clippy::cast_precision_loss, reason = "far below 2^52 answers")]
    pub fn per_second(&self) -> f64 {
        self.latencies.len() as f64 / self.elapsed.as_secs_f64().max(f64::EPSILON)
    }

    /// The latency that `percent` of the answers did not exceed, in microseconds.
    pub fn percentile(&self, percent: usize) -> u32 {
        let last = self.latencies.len().saturating_sub(1);
        self.latencies.get(last * percent / 100).copied().unwrap_or(0)
    }

    /// What was wrong before a connection failed: a server that refuses a request before it has read all of it
    /// answers, and closes the connection.
    fn last_wrong(&self) -> String {
        self.shown
            .last()
            .map_or("no answer was wrong before".to_owned(), |wrong| format!("after a wrong answer: {wrong}"))
    }

    /// Adds another run of the same work.
    pub fn add(&mut self, other: Run) {
        self.latencies.extend(other.latencies);
        self.latencies.sort_unstable();
        self.elapsed += other.elapsed;
        self.failures += other.failures;
        self.shown.extend(other.shown);
        self.shown.truncate(SHOWN);
    }
}

/// Runs the clients, one connection each, and counts what is answered after the warm-up.
pub fn drive(
    address: SocketAddr,
    clients: &mut [Box<dyn Client + '_>],
    warm_up: Duration,
    duration: Duration,
) -> Result<Run> {
    let mut poll = Poll::new().context("the load generator cannot wait for sockets")?;
    let mut events = Events::with_capacity(clients.len());
    let mut connections = Vec::with_capacity(clients.len());
    for number in 0..clients.len() {
        let stream = std::net::TcpStream::connect(address).context("the server refuses connections")?;
        stream.set_nodelay(true)?;
        stream.set_nonblocking(true)?;
        let mut stream = TcpStream::from_std(stream);
        poll.registry().register(&mut stream, Token(number), Interest::READABLE | Interest::WRITABLE)?;
        connections.push(Connection::new(stream));
    }
    let begin = Instant::now();
    let (measured, end) = (begin + warm_up, begin + warm_up + duration);
    let mut run = Run::default();
    for (connection, client) in connections.iter_mut().zip(clients.iter_mut()) {
        connection.ask(client.as_mut())?;
    }
    // What is under way at the end would go on beside whatever is measured next: it is waited for.
    let waits = |connections: &[Connection]| connections.iter().any(|connection| connection.waits);
    while Instant::now() < end || (waits(&connections) && Instant::now() < end + PATIENCE) {
        poll.poll(&mut events, Some(Duration::from_millis(20)))?;
        for event in &events {
            let number = event.token().0;
            let (Some(connection), Some(client)) = (connections.get_mut(number), clients.get_mut(number))
            else {
                continue;
            };
            if event.is_writable() {
                connection.flush().with_context(|| run.last_wrong())?;
            }
            if event.is_readable() {
                let received = connection.receive(client.as_mut(), &(measured..end), &mut run);
                received.with_context(|| run.last_wrong())?;
            }
        }
    }
    run.elapsed = duration;
    run.latencies.sort_unstable();
    Ok(run)
}

struct Connection {
    stream: TcpStream,
    request: Vec<u8>,
    sent: usize,
    buffer: Vec<u8>,
    received: usize,
    asked_at: Instant,
    /// Whether a request is under way.
    waits: bool,
}

impl Connection {
    fn new(stream: TcpStream) -> Self {
        Self {
            stream,
            request: Vec::new(),
            sent: 0,
            buffer: vec![0; 64 << 10],
            received: 0,
            asked_at: Instant::now(),
            waits: false,
        }
    }

    fn ask(&mut self, client: &mut dyn Client) -> Result<()> {
        self.request.clear();
        self.sent = 0;
        client.ask(&mut self.request);
        self.asked_at = Instant::now();
        self.waits = true;
        self.flush()
    }

    fn flush(&mut self) -> Result<()> {
        while let Some(rest) = self.request.get(self.sent..).filter(|rest| !rest.is_empty()) {
            match self.stream.write(rest) {
                Ok(0) => bail!("the server closed a connection"),
                Ok(count) => self.sent += count,
                Err(error) if error.kind() == ErrorKind::WouldBlock => break,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error).context("a request could not be sent"),
            }
        }
        Ok(())
    }

    fn receive(&mut self, client: &mut dyn Client, measured: &Range<Instant>, run: &mut Run) -> Result<()> {
        loop {
            if self.received == self.buffer.len() {
                anyhow::ensure!(self.buffer.len() < LARGEST_ANSWER, "an answer is too large");
                self.buffer.resize(self.buffer.len() * 2, 0);
            }
            let Some(free) = self.buffer.get_mut(self.received..) else { return Ok(()) };
            let room = free.len();
            let count = match self.stream.read(free) {
                Ok(0) => bail!("the server closed a connection"),
                Ok(count) => count,
                Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(()),
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => return Err(error).context("an answer could not be read"),
            };
            self.received += count;
            self.take(client, measured, run)?;
            if count < room {
                // A short read means that the socket is empty (epoll(7)).
                return Ok(());
            }
        }
    }

    /// Judges the answer if it is whole, and asks again until the end.
    fn take(&mut self, client: &mut dyn Client, measured: &Range<Instant>, run: &mut Run) -> Result<()> {
        let received = self.buffer.get(..self.received).unwrap_or_default();
        let Some(answer) = parse(received)? else { return Ok(()) };
        anyhow::ensure!(answer.length == self.received, "the server sent more than one answer");
        match client.judge(&answer) {
            // By when it came: of slow work, what was asked in the measured time may all come after it.
            Ok(()) if measured.contains(&Instant::now()) => {
                run.latencies.push(u32::try_from(self.asked_at.elapsed().as_micros()).unwrap_or(u32::MAX));
            }
            Ok(()) => {}
            Err(wrong) => {
                run.failures += 1;
                if run.shown.len() < SHOWN {
                    run.shown.push(wrong);
                }
            }
        }
        self.received = 0;
        self.waits = false;
        if Instant::now() < measured.end { self.ask(client) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_and_rates_are_of_right_answers() {
        let mut run = Run {
            latencies: (1..=100).collect(),
            elapsed: Duration::from_secs(1),
            failures: 1,
            shown: vec!["a".into()],
        };
        assert_eq!((run.percentile(50), run.percentile(99), run.percentile(100)), (50, 99, 100));
        assert!((run.per_second() - 100.0).abs() < 1e-9);
        run.add(Run { latencies: vec![1; 100], elapsed: Duration::from_secs(1), failures: 2, shown: vec![] });
        assert_eq!((run.failures, run.percentile(50), run.latencies.len()), (3, 1, 200));
        assert_eq!(Run::default().percentile(99), 0);
    }
}
