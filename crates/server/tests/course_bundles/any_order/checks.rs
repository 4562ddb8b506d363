//! Steps whose answers are judged, and what must hold after each step.

use std::sync::Arc;

use domain::{
    Id, Timestamp,
    identity::AccountStatus,
    learning::{EventStatus, QuizAttempt, RevealPolicy},
};
use proptest::prelude::*;
use repositories::{MAX_LIMIT, PageRequest, StorageError, StorageExt};
use services::{
    Edit, IfMatch, SYSTEM,
    identity::accounts::{self, AccountChanges},
    learning::{
        admin::attempts::{self as admin_attempts, ScoreEdit},
        attempts,
    },
};

use super::{
    LEARNERS, Step,
    school::{Checked, School},
    taken::Taken,
};

impl School {
    pub async fn start(&mut self, who: usize) -> Checked {
        let (now, rules) = (self.now(), self.rules.clone());
        let expected = self.learners[who].may_start(&rules, now);
        let started = self.services.write(&self.accounts[who].1, attempts::Start { quiz: self.quiz }).await;
        prop_assert_eq!(started.is_ok(), expected, "{:?} starts", self.learners[who]);
        let Ok(started) = started else { return Ok(()) };
        let (attempt, learner) = (started.view.attempt, &mut self.learners[who]);
        if started.new {
            let is_closed = rules.closes_at.is_some_and(|closes| closes <= now);
            if is_closed || rules.opens_at.is_some_and(|opens| now < opens) {
                self.seen.own_windows += 1;
            }
            let taken =
                Taken { id: attempt.id, started_at: now, is_again: false, stated: None, is_open: true };
            prop_assert_eq!(attempt.due_at, learner.due(&taken, &rules));
            learner.taken.push(taken);
        } else {
            prop_assert_eq!(Some(attempt.id), learner.open().map(|open| open.id));
        }
        Ok(())
    }

    pub async fn reopen(&mut self, who: usize, until: Option<Timestamp>) -> Checked {
        let (now, rules) = (self.now(), &self.rules);
        let learner = &mut self.learners[who];
        let Some(place) = learner.taken.iter().rposition(|taken| !taken.is_open) else { return Ok(()) };
        let edit = ScoreEdit::Reopen { due_at: until, reason: "the lights went out".to_owned() };
        let edit = admin_attempts::Edit { id: learner.taken[place].id, expected: IfMatch::Any, edit };
        let done = self.services.write(SYSTEM, edit).await;
        let takes_part = learner.is_enrolled && learner.is_active && rules.go_on(now);
        let is_late = until.zip(rules.ends_at).is_some_and(|(until, ends)| until > ends);
        let may_be = takes_part && learner.open().is_none() && !is_late;
        prop_assert_eq!(done.is_ok(), may_be, "opening {:?} of {:?} again", learner.taken[place], learner);
        let Ok(done) = done else { return Ok(()) };
        let stated = until.or_else(|| learner.due_again(rules, now));
        let taken = Taken { is_again: true, stated, is_open: true, ..learner.taken[place].clone() };
        prop_assert_eq!(done.attempt.due_at, learner.due(&taken, rules));
        learner.taken[place] = taken;
        self.seen.reopened += 1;
        Ok(())
    }

    pub async fn set_active(&mut self, who: usize, is_active: bool) {
        let status = if is_active { AccountStatus::Active } else { AccountStatus::Disabled };
        let edit: Edit<AccountChanges> = Arc::new(move |changes: &mut AccountChanges| {
            changes.status = status;
            Ok(())
        });
        let update = accounts::Update { id: self.accounts[who].0, expected: IfMatch::Any, edit };
        self.services.update_account(SYSTEM, update).await.unwrap();
        let was_active = std::mem::replace(&mut self.learners[who].is_active, is_active);
        if is_active && !was_active {
            self.log_in(who).await;
        }
    }

    /// What a step brings about by itself, before anybody looks.
    pub async fn follows(&self, step: &Step) -> Checked {
        let stored = self.stored().await;
        for (who, learner) in self.learners.iter().enumerate() {
            for taken in &learner.taken {
                let Some(open) = stored.iter().find(|one| one.id == taken.id && one.is_open()) else {
                    continue;
                };
                let is_out = !learner.is_enrolled || !learner.is_active;
                let is_over = is_out || self.rules.status == EventStatus::Archived;
                prop_assert!(!is_over, "{:?} of {} is open after {:?}", taken, who, step);
                if matches!(step, Step::Sweep) {
                    prop_assert!(!learner.is_past(taken, &self.rules, self.now()), "{:?}", taken);
                    prop_assert_eq!(open.due_at, learner.due(taken, &self.rules), "{:?} as stored", taken);
                }
            }
        }
        Ok(())
    }

    /// The attempts as they are stored.
    async fn stored(&self) -> Vec<QuizAttempt> {
        let all = self.learners.iter().flat_map(|learner| &learner.taken);
        let ids: Vec<Id<QuizAttempt>> = all.map(|taken| taken.id).collect();
        let read: Result<Vec<_>, StorageError> = self
            .deployment
            .storage
            .read(move |uow| {
                let ids = ids.clone();
                Box::pin(async move {
                    let mut found = Vec::new();
                    for id in ids {
                        found.extend(uow.quiz_attempts().lookup(id).await?);
                    }
                    Ok(found)
                })
            })
            .await;
        read.unwrap()
    }

    /// What an admin and the learners see.
    pub async fn check(&mut self) -> Checked {
        self.look_as_admin().await?;
        for who in 0..LEARNERS {
            for taken in self.learners[who].taken.clone() {
                // Who is locked out sees nothing.
                let Ok(seen) = self.services.attempt(&self.accounts[who].1, taken.id).await else {
                    prop_assert!(!self.learners[who].is_active);
                    continue;
                };
                let learner = &self.learners[who];
                if seen.attempt.is_open() {
                    prop_assert_eq!(seen.attempt.due_at, learner.due(&taken, &self.rules));
                    prop_assert!(!learner.is_past(&taken, &self.rules, self.now()), "{:?} goes on", taken);
                    prop_assert!(seen.key.is_none());
                } else {
                    self.key_is_seen(who, seen.key.is_some()).await?;
                }
            }
        }
        // Whoever looks hands in what is past.
        self.look_as_admin().await
    }

    async fn look_as_admin(&mut self) -> Checked {
        let (quiz, page) = (self.quiz, PageRequest::first(MAX_LIMIT));
        let list = admin_attempts::List { quiz, account: None, submitted: None, page };
        let (page, now) = self.services.read(SYSTEM, list).await.unwrap();
        for learner in &mut self.learners {
            for place in 0..learner.taken.len() {
                let taken = &learner.taken[place];
                let listed = page.items.iter().find(|one| one.id == taken.id).unwrap();
                if listed.is_open() {
                    prop_assert!(taken.is_open, "{:?} is open again", taken);
                    prop_assert_eq!(listed.due_at, learner.due(taken, &self.rules), "{:?}", taken);
                } else if taken.is_open {
                    prop_assert!(learner.is_past(taken, &self.rules, now), "{:?} is handed in", taken);
                    learner.taken[place].is_open = false;
                    self.seen.overdue += 1;
                }
            }
        }
        Ok(())
    }

    /// Whether the key of a submitted attempt may be seen.
    async fn key_is_seen(&mut self, who: usize, shown: bool) -> Checked {
        let (now, rules) = (self.now(), &self.rules);
        let learner = &self.learners[who];
        let has_none_left = learner.open().is_none() && learner.left(rules) == Some(0);
        if rules.reveal == RevealPolicy::AfterLastAttempt && has_none_left {
            prop_assert!(shown, "no attempt is left");
            return Ok(());
        }
        let is_closed = rules.closes_at.is_some_and(|closes| closes <= now);
        if !shown {
            let may_come = |closes: Option<Timestamp>| closes.is_some_and(|closes| now < closes);
            let waits = self.learners.iter().any(|other| {
                other.open().is_some() || may_come(other.own.as_ref().and_then(|own| own.closes_at))
            });
            prop_assert!(!is_closed || waits, "nobody is waited for, and there is no key");
            self.seen.withheld += 1;
            return Ok(());
        }
        self.seen.keys += 1;
        prop_assert!(is_closed);
        for other in &self.learners {
            prop_assert!(!other.may_yet_answer(rules, now), "{:?} may answer and the key is shown", other);
        }
        for (_, caller) in &self.accounts {
            let start = attempts::Start { quiz: self.quiz };
            prop_assert!(self.services.write(caller, start).await.is_err(), "somebody starts with the key");
        }
        Ok(())
    }
}
