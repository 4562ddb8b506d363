//! Whether the archives are what the catalogue says.

use super::{RetentionError, at, blocking};
use crate::Services;

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verified {
    /// Archives that are whole.
    pub archives: u64,
    /// Rows in them.
    pub entries: u64,
    /// One line a problem.
    pub problems: Vec<String>,
}

impl Services {
    /// Reads every archive, and compares it with the catalogue.
    pub async fn verify_archives(&self) -> Result<Verified, RetentionError> {
        let desk = self.archive_desk().await?;
        let mut verified = Verified::default();
        let catalogue = self.catalogue(None).await?;
        for archive in &catalogue {
            match self.read_back(&desk, archive).await? {
                Ok(contents) if contents.header.deployment != desk.deployment => {
                    let name = &archive.file_name;
                    verified.problems.push(format!("{name}: it is an archive of another deployment"));
                }
                Ok(contents) => {
                    verified.archives += 1;
                    verified.entries += contents.sealed.entries.unsigned_abs();
                }
                Err(damage) => verified.problems.push(format!("{}: {damage}", archive.file_name)),
            }
        }
        let folder = desk.folder.clone();
        for name in at("reading the folder of archives", blocking(move || folder.archives()).await?)? {
            if !catalogue.iter().any(|archive| archive.file_name == name) {
                verified.problems.push(format!("{name}: it is not in the catalogue"));
            }
        }
        Ok(verified)
    }
}
