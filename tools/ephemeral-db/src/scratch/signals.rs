//! Signals that end a program, which then runs no destructors.
//!
//! Private servers do not need this: their watchdogs remove them. On somebody else's server only this
//! program can drop its databases.

use std::{process, thread, time::Duration};

use tokio::signal::unix::{Signal, SignalKind, signal};

use super::{made, remove_or_say};
use crate::{Error, client, process::pause};

/// How long a signal may take to end the program.
const PATIENCE: Duration = Duration::from_secs(30);

/// From now on SIGINT, SIGTERM and SIGHUP drop the databases that this program holds before they end
/// it, with the status 128 + their number. A second one ends it at once. What was ignored stays so.
///
/// For programs, at their start; once.
///
/// # Errors
/// Where the system refuses.
pub fn drop_on_signals() -> Result<(), Error> {
    on_signals(|number| 128 + number)
}

/// The same, with a status of the program's own.
///
/// # Errors
/// Where the system refuses.
pub fn drop_on_signals_and_end_with(status: u8) -> Result<(), Error> {
    on_signals(move |_| status.into())
}

fn on_signals(status: impl Fn(i32) -> i32 + Send + 'static) -> Result<(), Error> {
    let runtime = client::runtime()?;
    let inside = runtime.enter();
    let ignored = ignored();
    let mut listening = Vec::new();
    for kind in [SignalKind::interrupt(), SignalKind::terminate(), SignalKind::hangup()] {
        let number = kind.as_raw_value();
        if ignored >> (number - 1) & 1 == 0 {
            listening.push((number, signal(kind).map_err(Error::io("no signal can be awaited"))?));
        }
    }
    drop(inside);
    let end = move || {
        runtime.block_on(async {
            let number = next(&mut listening).await;
            let dropping = tokio::task::spawn_blocking(drop_all);
            tokio::select! {
                _ = dropping => {}
                _ = next(&mut listening) => {}
                () = tokio::time::sleep(PATIENCE) => eprintln!("databases may be left over: no server answers"),
            }
            process::exit(status(number))
        })
    };
    let thread = thread::Builder::new().name("signals".to_owned()).spawn(end);
    thread.map(drop).map_err(Error::io("no thread for signals"))
}

fn drop_all() {
    loop {
        let (free, others) = made::end();
        thread::scope(|scope| {
            for (admin, name) in &free {
                scope.spawn(|| remove_or_say(admin, name));
            }
        });
        if !others {
            return;
        }
        pause();
    }
}

/// The number of the signal that comes first.
async fn next(listening: &mut [(i32, Signal)]) -> i32 {
    std::future::poll_fn(|context| {
        let mut came = listening.iter_mut();
        came.find_map(|(number, signal)| signal.poll_recv(context).is_ready().then_some(*number))
            .map_or(std::task::Poll::Pending, std::task::Poll::Ready)
    })
    .await
}

/// The signals that whoever started this program wants ignored (`nohup`), one a bit.
fn ignored() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or_default()
}
