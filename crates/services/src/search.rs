//! Words and keys that people find things by: which of them a query has, and how those of before are made anew.

use domain::{Id, identity::Account, learning::Event, search};
use repositories::{AccountOf, EventOf, Lock, MAX_LIMIT, Root, UnitOfWork};

use crate::{Access, Cx, SYSTEM, ServiceError, Services, UseCase, Writes};

/// Things whose words are made anew in one unit of work.
const BATCH: usize = 100;

/// The words that are asked for, none where nothing is asked for. `None`: the query has no word in it, so that
/// nothing is found by it.
pub(crate) fn wanted(query: Option<&str>) -> Option<Vec<String>> {
    let Some(query) = query else { return Some(Vec::new()) };
    Some(search::query_tokens(query)).filter(|words| !words.is_empty())
}

/// What was made by rules of before.
#[derive(Default)]
struct Outdated {
    events: Vec<Id<Event>>,
    accounts: Vec<Id<Account>>,
}

/// Finds some of what was made by rules of before.
struct FindOutdated;

impl UseCase for FindOutdated {
    const ACCESS: Access = Access::System;
    type Output = Outdated;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Outdated, ServiceError> {
        let events = cx.uow.events().search_versions(BATCH).await?;
        let accounts = cx.uow.accounts().search_versions(BATCH).await?;
        Ok(Outdated { events: outdated(events), accounts: outdated(accounts) })
    }
}

fn outdated<E>(found: Vec<(i64, Id<E>)>) -> Vec<Id<E>> {
    let is_outdated = |(version, id): (i64, Id<E>)| (version < search::VERSION).then_some(id);
    found.into_iter().filter_map(is_outdated).collect()
}

/// Makes words and keys anew; says of how many. What another server did first comes out the same.
struct Renew(Outdated);

impl UseCase for Renew {
    const ACCESS: Access = Access::System;
    type Output = u64;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<u64, ServiceError> {
        let events = cx.uow.events().renew_search(&self.0.events).await?;
        Ok(events + cx.uow.accounts().renew_search(&self.0.accounts).await?)
    }
}

impl Writes for Renew {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        let events = self.0.events.iter().flat_map(|id| EventOf::Id(*id).edited());
        let accounts = self.0.accounts.iter().map(|id| Root::Account(AccountOf::Id(*id)).exclusive());
        events.chain(accounts).collect()
    }
}

impl Services {
    /// Makes all words and keys anew that are of rules of before: those of rows from before there were any, and
    /// of servers of an older version. Goes on where it was stopped. Says of how many.
    pub async fn renew_search(&self) -> Result<u64, ServiceError> {
        let mut renewed = 0;
        loop {
            let outdated = self.read(SYSTEM, FindOutdated).await?;
            if outdated.events.is_empty() && outdated.accounts.is_empty() {
                return Ok(renewed);
            }
            renewed += self.write(SYSTEM, Renew(outdated)).await?;
        }
    }
}

/// Words and keys that are not those of what they were made of; one line each.
pub(crate) async fn problems(uow: &mut dyn UnitOfWork) -> Result<Vec<String>, ServiceError> {
    let mut problems = Vec::new();
    let mut after = None;
    loop {
        let found = uow.events().check_search(after, MAX_LIMIT).await?;
        let told = |id| format!("event {id}: its words or keys are not those of title, summary and language");
        problems.extend(found.wrong.into_iter().map(told));
        let Some(last) = found.last else { break };
        after = Some(last);
    }
    let mut after = None;
    loop {
        let found = uow.accounts().check_search(after, MAX_LIMIT).await?;
        let told = |id| format!("account {id}: its words are not those of name and address");
        problems.extend(found.wrong.into_iter().map(told));
        let Some(last) = found.last else { return Ok(problems) };
        after = Some(last);
    }
}

#[cfg(test)]
mod tests {
    use super::wanted;

    #[test]
    fn a_query_without_a_word_wants_nothing() {
        assert_eq!(wanted(None), Some(Vec::new()));
        assert_eq!(wanted(Some("Économie")), Some(vec!["economie".to_owned()]));
        for query in ["%", "_", "👩🏽‍🚀", "…", "\u{200b}"] {
            assert_eq!(wanted(Some(query)), None, "{query}");
        }
    }
}
