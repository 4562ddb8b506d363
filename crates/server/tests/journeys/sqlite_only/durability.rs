//! A kill of the process does not show that data is on the disk: the kernel would write it anyway.
//! A trace of system calls does. Every acknowledged write must be seen in the write-ahead log,
//! then an fsync of that log must end, and only then may the answer go out. The order of a start shows only
//! there, too.

use std::{
    collections::HashMap,
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::support::{courses, process::TestServer};

/// System calls that write files, reach the disk, or answer.
const CALLS: &str = "trace=fsync,fdatasync,pwrite64,pwritev,write,writev,sendto,sendmsg";

/// One system call, with the lines of the trace at which it began and ended.
struct Traced {
    name: String,
    /// Arguments and result; the file or socket of each descriptor is named.
    text: String,
    began: usize,
    ended: usize,
}

impl Traced {
    fn is_log_write(&self) -> bool {
        self.name.starts_with("pwrite") && self.text.contains("lyceum.db-wal>")
    }

    fn is_log_sync(&self) -> bool {
        matches!(self.name.as_str(), "fsync" | "fdatasync") && self.text.contains("lyceum.db-wal>")
    }

    fn is_answer(&self) -> bool {
        !self.name.starts_with("pwrite") && self.text.contains("\"HTTP/1.1 201")
    }
}

/// Reads the trace. An interrupted call is written as `<unfinished ...>` and `<... name resumed>`.
fn read(trace: &Path) -> Vec<Traced> {
    let text = fs::read(trace).expect("a trace");
    let text = String::from_utf8_lossy(&text);
    let mut open: HashMap<&str, Traced> = HashMap::new();
    let mut calls = Vec::new();
    for (line, whole) in text.lines().enumerate() {
        let Some((thread, rest)) = whole.split_once(' ') else { continue };
        let rest = rest.trim_start();
        if let Some(resumed) = rest.strip_prefix("<... ") {
            if let Some(mut call) = open.remove(thread) {
                call.text.push_str(resumed);
                call.ended = line;
                calls.push(call);
            }
            continue;
        }
        let Some((name, arguments)) = rest.split_once('(') else { continue };
        let call = Traced { name: name.to_owned(), text: arguments.to_owned(), began: line, ended: line };
        if rest.ends_with("<unfinished ...>") {
            open.insert(thread, call);
        } else {
            calls.push(call);
        }
    }
    calls.sort_by_key(|call| call.began);
    calls
}

/// For each slug the first of those calls that carries it.
fn first_of(calls: &[Traced], wanted: fn(&Traced) -> bool) -> HashMap<String, &Traced> {
    let mut found = HashMap::new();
    for call in calls.iter().filter(|call| wanted(call)) {
        for kind in ["alone-", "together-"] {
            for (at, _) in call.text.match_indices(kind) {
                let slug: String = call.text[at..].chars().take(kind.len() + 3).collect();
                found.entry(slug).or_insert(call);
            }
        }
    }
    found
}

/// Whether a tracer is installed. In CI it is required.
fn can_trace() -> bool {
    let found = Command::new("strace").arg("--version").output().is_ok_and(|output| output.status.success());
    assert!(found || std::env::var_os("CI").is_none(), "strace is not installed");
    if !found {
        println!("skipped: strace is not installed");
    }
    found
}

/// Starts the server under the tracer, and gives the file of the trace.
fn boot_traced(server: &mut TestServer, calls: &str) -> PathBuf {
    let trace = server.scratch().join("trace");
    let options = ["strace", "-D", "-f", "-y", "-s", "5000", "-o"].map(OsStr::new);
    let wrapper: Vec<&OsStr> =
        options.into_iter().chain([trace.as_os_str(), OsStr::new("-e"), OsStr::new(calls)]).collect();
    server.boot_under(&wrapper);
    trace
}

/// Otherwise a supervisor that stops it at once kills it in the middle of requests.
#[test]
fn it_can_be_asked_to_end_before_it_says_that_it_listens() {
    if !can_trace() {
        return;
    }
    let mut server = TestServer::prepared(&[]);
    let trace = boot_traced(&mut server, "trace=rt_sigaction,write,writev");
    server.stop();
    let calls = read(&trace);
    let at = |what: &str, wanted: &dyn Fn(&Traced) -> bool| {
        calls.iter().find(|call| wanted(call)).unwrap_or_else(|| panic!("no call that {what}")).began
    };
    let says = at("says so", &|call| call.text.contains("\"listening on"));
    for signal in ["SIGTERM", "SIGINT"] {
        let expects =
            |call: &Traced| call.name == "rt_sigaction" && call.text.starts_with(&format!("{signal}, {{"));
        assert!(at(signal, &expects) < says, "{signal} kills it when it listens already");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_answer_comes_after_an_fsync_of_the_log() {
    if !can_trace() {
        return;
    }
    let mut server = TestServer::prepared(&[("LYCEUM_LOG", "warn")]);
    let trace = boot_traced(&mut server, CALLS);
    let admin = server.admin().await;

    // One after the other, then all at once.
    let alone: Vec<String> = (0..20).map(|number| format!("alone-{number:03}")).collect();
    let together: Vec<String> = (0..200).map(|number| format!("together-{number:03}")).collect();
    for slug in &alone {
        admin.post("admin/events").json(courses::event(slug)).send().await.expect(201);
    }
    let writes = together.chunks(5).map(|slugs| {
        let (admin, slugs) = (admin.clone(), slugs.to_vec());
        tokio::spawn(async move {
            for slug in slugs {
                admin.post("admin/events").json(courses::event(&slug)).send().await.expect(201);
            }
        })
    });
    for done in futures_util::future::join_all(writes).await {
        done.unwrap();
    }
    server.stop();

    let calls = read(&trace);
    let (written, answered) = (first_of(&calls, Traced::is_log_write), first_of(&calls, Traced::is_answer));
    let syncs: Vec<&Traced> = calls.iter().filter(|call| call.is_log_sync()).collect();
    let log_writes: Vec<&Traced> = calls.iter().filter(|call| call.is_log_write()).collect();
    let mut last_answer = 0;
    for slug in alone.iter().chain(&together) {
        let written = written.get(slug).unwrap_or_else(|| panic!("{slug} never reached the log"));
        let answered = answered.get(slug).unwrap_or_else(|| panic!("{slug} was never answered"));
        let synced = syncs.iter().find(|call| call.began >= written.ended);
        let synced = synced.unwrap_or_else(|| panic!("no fsync after the write of {slug}"));
        assert!(
            synced.text.contains("= 0") && synced.ended <= answered.began,
            "{slug}: written at {}, fsync from {} to {}, answered at {}",
            written.ended,
            synced.began,
            synced.ended,
            answered.began
        );
        if slug.starts_with("alone") {
            // Nothing is left unsynced when the answer is sent.
            let last_write = log_writes.iter().rfind(|call| call.began < answered.began).expect("a write");
            let safe = |call: &&Traced| call.began >= last_write.ended && call.ended <= answered.began;
            assert!(syncs.iter().any(safe), "{slug}: a frame of the log was not synced");
            last_answer = answered.ended;
        }
    }
    let syncs_together = syncs.iter().filter(|call| call.began > last_answer).count();
    println!("{} writes at once took {syncs_together} fsyncs", together.len());
    assert!(syncs_together < together.len(), "each write waited for an fsync of its own");
}
