//! Contents of files against their SHA-256: a disk that loses bits tells nobody, and no size changes. What is
//! found is repaired by uploading the same content again.

use std::{collections::HashSet, time::Duration};

use domain::learning::Sha256;
use repositories::{
    PageRequest, Position,
    learning::{EventFilter, EventSort},
};

use crate::{Access, Cx, SYSTEM, ServiceError, Services, UseCase, maintenance::IsKnown, verify};

/// Events whose contents are collected in one unit of work.
const EVENTS: usize = 10;

/// What a round found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scrubbed {
    /// Contents that were read.
    pub contents: u64,
    /// Their size, in bytes.
    pub bytes: u64,
    /// One line for each material whose content is missing or is not what was stored.
    pub problems: Vec<String>,
}

/// The contents that some events refer to, and where the next ones begin.
struct ContentsOfEvents {
    page: PageRequest,
}

impl UseCase for ContentsOfEvents {
    const ACCESS: Access = Access::System;
    type Output = (Vec<verify::Content>, Option<Position>);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        let events = cx.uow.events().list(&EventFilter::default(), EventSort::default(), &self.page).await?;
        let mut contents = Vec::new();
        for event in &events.items {
            verify::collect_contents(cx.uow, event.id, &mut contents).await?;
        }
        Ok((contents, events.next))
    }
}

impl Services {
    /// Reads every content that a material refers to, each once, in small units of work. `rate` is how many
    /// bytes a second it may read; `None`: as fast as it can. Each problem is logged when it is found.
    pub async fn scrub(&self, rate: Option<u64>) -> Result<Scrubbed, ServiceError> {
        let (mut found, mut seen) = (Scrubbed::default(), HashSet::new());
        let mut page = PageRequest::first(EVENTS);
        loop {
            let (contents, next) = self.read(SYSTEM, ContentsOfEvents { page: page.clone() }).await?;
            for (material, sha256, bytes) in contents {
                if !seen.insert(sha256) {
                    continue;
                }
                if let Some(problem) = self.lasting_problem_of(sha256).await? {
                    let line = format!("{material}: its content {sha256:?} {problem}");
                    tracing::error!(problem = line, "a file is damaged: upload it again, or put it back");
                    found.problems.push(line);
                }
                let bytes = u64::try_from(bytes).unwrap_or_default();
                (found.contents, found.bytes) = (found.contents + 1, found.bytes + bytes);
                if let Some(rate) = rate {
                    tokio::time::sleep(time_for(bytes, rate)).await;
                }
            }
            let Some(next) = next else { return Ok(found) };
            page.after = Some(next);
        }
    }

    /// What is wrong with a content that is still known. While others were read it may have been forgotten, or
    /// come again, so it is looked at once more before anybody is told.
    async fn lasting_problem_of(&self, sha256: Sha256) -> Result<Option<String>, ServiceError> {
        if self.problem_of(sha256).await.is_none() || !self.read(SYSTEM, IsKnown { sha256 }).await? {
            return Ok(None);
        }
        Ok(self.problem_of(sha256).await)
    }

    /// What is wrong with a content, if anything is.
    async fn problem_of(&self, sha256: Sha256) -> Option<String> {
        match self.files.is_whole(sha256).await {
            Ok(Some(true)) => None,
            Ok(Some(false)) => Some("is damaged: the bytes in the file store are others".to_owned()),
            Ok(None) => Some("is not in the file store".to_owned()),
            Err(error) => Some(format!("cannot be read: {error}")),
        }
    }
}

/// How long so many bytes may take.
fn time_for(bytes: u64, rate: u64) -> Duration {
    Duration::from_micros(bytes.saturating_mul(1_000_000) / rate.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_take_their_time() {
        assert_eq!(time_for(1_500, 1_000), Duration::from_millis(1_500));
        assert_eq!(time_for(0, 1_000), Duration::ZERO);
        assert!(time_for(u64::MAX, 0) > Duration::from_secs(1));
    }
}
