//! The copy itself: one task reads ahead while the rows before are written.

use std::time::Duration;

use repositories::{
    StorageError,
    transfer::{Record, Table, Transfer},
};
use sha2::{Digest, Sha256};
use tokio::sync::mpsc;

use super::{Ends, OnProgress, Progress, Report, Side, Step, TransferError, digest, pages};
use crate::transfer::pages::Pages;

/// Batches that wait to be written.
const AHEAD: usize = 2;
/// How often a batch is tried that collides with something.
const TRIES: u32 = 6;
/// How long is waited before the second try; longer before each further one.
const PAUSE: Duration = Duration::from_millis(50);

/// A batch of rows; an empty one announces a table.
struct Batch {
    table: &'static Table,
    rows: Vec<Record>,
}

/// What was read on, and how that ended.
type Read = (Box<dyn Transfer>, Result<(), TransferError>);

/// Copies everything and verifies it. `source_name` tells the source from all others: a copy that
/// broke off is gone on with only from where it came.
///
/// After an error the target is either untouched or marked as not whole.
pub async fn copy(ends: Ends, source_name: &str, progress: &OnProgress) -> Result<Report, TransferError> {
    let Ends { mut source, mut target } = ends;
    if source.tables() != target.tables() {
        return Err(TransferError::Broken("the two sides have different tables".to_owned()));
    }
    if source.mark().await.map_err(Side::Source.at(None))?.is_some() {
        return Err(TransferError::SourceUnfinished);
    }
    let before = prepare(&mut *target, &fingerprint(source_name)).await?;
    source.hold().await.map_err(Side::Source.at(None))?;
    let total = rows(&mut *source, Side::Source).await?;
    let mut starts = Vec::new();
    for table in target.tables() {
        let last = target.last(table).await.map_err(Side::Target.at(Some(table.name)))?;
        starts.push(Pages::new(table, last));
    }

    let (send, receive) = mpsc::channel(AHEAD);
    let reading = tokio::spawn(read_all(source, starts, send));
    let tell =
        |table, done: u64| progress(Progress { step: Step::Copy, table, done, total: total.max(done) });
    let written = write_all(&mut *target, receive, before, tell).await;
    let (mut source, read) = reading.await.map_err(|error| TransferError::Broken(error.to_string()))?;
    // A failed read ends the writing, so the error of the read is the cause.
    let after = written.and_then(|after| read.map(|()| after))?;
    source.release().await.map_err(Side::Source.at(None))?;

    let (tables, mut ends) = digest::compare(Ends { source, target }, total + after, progress).await?;
    ends.target.finish().await.map_err(Side::Target.at(None))?;
    Ok(Report { tables, brought_before: before, brought_now: after - before })
}

/// What stands for the source in the mark of the target.
pub(super) fn fingerprint(source_name: &str) -> String {
    hex::encode(Sha256::digest(source_name.as_bytes()))
}

/// Makes sure that the target may be filled; how many rows an earlier copy left.
async fn prepare(target: &mut dyn Transfer, source: &str) -> Result<u64, TransferError> {
    let failed = || Side::Target.at(None);
    if let Some(mark) = target.mark().await.map_err(failed())? {
        if mark.source != source {
            return Err(TransferError::OtherSource);
        }
        let found = rows(target, Side::Target).await?;
        if found != mark.rows {
            return Err(TransferError::Disturbed { expected: mark.rows, found });
        }
        return Ok(found);
    }
    let mut filled = Vec::new();
    for table in target.tables() {
        let last = target.last(table).await.map_err(Side::Target.at(Some(table.name)))?;
        if last.is_some() {
            filled.push(table.name);
        }
    }
    if !filled.is_empty() {
        return Err(TransferError::NotEmpty(filled));
    }
    match target.begin(source).await {
        Ok(()) => Ok(0),
        Err(StorageError::Conflict { .. }) => Err(TransferError::Contended),
        Err(error) => Err(failed()(error)),
    }
}

/// How many rows all tables have.
async fn rows(transfer: &mut dyn Transfer, side: Side) -> Result<u64, TransferError> {
    let mut rows = 0;
    for table in transfer.tables() {
        rows += transfer.count(table).await.map_err(side.at(Some(table.name)))?;
    }
    Ok(rows)
}

/// Reads until everything is read, or nobody takes it any more.
async fn read_all(mut source: Box<dyn Transfer>, starts: Vec<Pages>, out: mpsc::Sender<Batch>) -> Read {
    for mut pages in starts {
        let table = pages.table();
        if out.send(Batch { table, rows: Vec::new() }).await.is_err() {
            return (source, Ok(()));
        }
        loop {
            let page = match pages.next(&mut *source).await {
                Ok(page) if page.is_empty() => break,
                Ok(page) => page,
                Err(error) => return (source, Err(Side::Source.at(Some(table.name))(error))),
            };
            for rows in pages::batches(page) {
                if out.send(Batch { table, rows }).await.is_err() {
                    return (source, Ok(()));
                }
            }
        }
    }
    (source, Ok(()))
}

/// Writes what comes; how many rows the target then has.
async fn write_all(
    target: &mut dyn Transfer,
    mut batches: mpsc::Receiver<Batch>,
    mut done: u64,
    tell: impl Fn(&'static str, u64),
) -> Result<u64, TransferError> {
    while let Some(Batch { table, rows }) = batches.recv().await {
        if !rows.is_empty() {
            write(target, table, &rows, done).await?;
            done += rows.len() as u64;
        }
        tell(table.name, done);
    }
    Ok(done)
}

/// Writes a batch, again if it collides with something.
async fn write(
    target: &mut dyn Transfer,
    table: &'static Table,
    rows: &[Record],
    before: u64,
) -> Result<(), TransferError> {
    let mut tries = 1;
    loop {
        match target.write(table, rows, before).await {
            Err(error) if error.is_retryable() && tries < TRIES => {
                tokio::time::sleep(PAUSE * tries).await;
                tries += 1;
            }
            Err(StorageError::StaleVersion) => return Err(TransferError::Contended),
            outcome => return outcome.map_err(Side::Target.at(Some(table.name))),
        }
    }
}
