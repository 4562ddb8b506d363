//! Copying the files of a bundle into the file store.

use tokio::runtime::Handle;

use super::{
    contents::Fault,
    plan::{FoundFile, Plan},
    progress::{OnProgress, Step, tell},
    source::Reader,
};
use crate::{FileStore, ServiceError};

use domain::bundle::BundlePath;

/// Copies every file of the plan, one at a time. Runs on a thread that may block, beside `runtime`.
pub(super) fn store(
    reader: &mut Reader,
    plan: &Plan,
    files: &FileStore,
    runtime: &Handle,
    progress: &OnProgress,
) -> Result<(), ServiceError> {
    reader.rewind();
    let total = plan.files.len();
    tell(progress, Step::Store, 0, total);
    for (done, (path, found)) in plan.files.iter().enumerate() {
        copy(reader, path, *found, files, runtime)?;
        tell(progress, Step::Store, done + 1, total);
    }
    Ok(())
}

fn copy(
    reader: &mut Reader,
    path: &BundlePath,
    found: FoundFile,
    files: &FileStore,
    runtime: &Handle,
) -> Result<(), ServiceError> {
    let mut received = files.receive(found.bytes)?;
    let read = reader.read(path, found.bytes, &mut |piece| runtime.block_on(received.write(piece)));
    match read {
        Ok(_) => {}
        Err(Fault::File(_)) => return Err(changed(path)),
        Err(Fault::Fatal(error)) => return Err(error),
    }
    let spooled = runtime.block_on(received.finish())?;
    if spooled.sha256 != found.sha256 {
        return Err(changed(path));
    }
    runtime.block_on(files.keep(&spooled))
}

/// The file is not the one that was checked a moment ago.
fn changed(path: &BundlePath) -> ServiceError {
    ServiceError::conflict("bundle_changed", format!("{path} changed while the bundle was read; try again"))
}
