//! The number of statements that the busiest paths send. Each is prepared once and cached, so the number
//! determines what a request costs.
#![cfg(test)]

#[path = "support/sql.rs"]
mod sql;
mod support;

use std::sync::{Mutex, PoisonError};

use diesel::connection::{
    Instrumentation, InstrumentationEvent, SimpleConnection, set_default_instrumentation,
};
use diesel::prelude::*;
use domain::{
    Id, Timestamp,
    identity::TokenHash,
    learning::{Answer, AttemptScore, QuizGrade, Response},
};
use futures_util::future::BoxFuture;
use repositories::{
    PageRequest, StorageError, StorageExt, UnitOfWork,
    learning::{EventFilter, EventSort, QuizOf},
};
use sql::sql;
use storage_conformance::constraints::pairs;
use storage_sqlite::{SqliteOptions, SqliteStorage};
use support::Database;
use uuid::Uuid;

type Unit = for<'u> fn(&'u mut dyn UnitOfWork) -> BoxFuture<'u, Result<(), StorageError>>;

static SENT: Mutex<Vec<String>> = Mutex::new(Vec::new());

struct Recorder;

impl Instrumentation for Recorder {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        if let InstrumentationEvent::StartQuery { query, .. } = event {
            SENT.lock().unwrap_or_else(PoisonError::into_inner).push(query.to_string());
        }
    }
}

fn id<E>(number: u128) -> Id<E> {
    Id::new(Uuid::from_u128(number))
}

fn now() -> Timestamp {
    domain::Clock::now(&support::Standing)
}

fn answers(count: u128) -> Vec<Answer> {
    let answer =
        |number| Answer { question_id: id(number), response: Response::Number(1.0), points_awarded: None };
    (0..count).map(answer).collect()
}

fn listed(words: &[&str]) -> EventFilter {
    EventFilter { words: words.iter().map(|word| (*word).to_owned()).collect(), ..EventFilter::default() }
}

macro_rules! costs {
    ($($cost:literal $name:literal $uow:ident => $body:expr;)+) => {
        &[$(($cost, $name, |$uow| Box::pin(async move { $body.await.map(drop) }))),+]
    };
}

const COSTS: &[(usize, &str, Unit)] = costs! {
    1 "who is it" uow => uow.sessions().find_by_token(TokenHash([1; 32]));
    1 "may they read the lesson" uow => uow.lessons().find_access(id(1), id(1));
    1 "may they open the material" uow => uow.materials().find_access(id(1), id(1));
    1 "may they take the quiz" uow => uow.quizzes().find_access(id(1), id(1));
    1 "the same with the session" uow => uow.quizzes().find_access_by_session(QuizOf::Id(id(1)), TokenHash([1; 32]));
    1 "the same by the attempt" uow => uow.quizzes().find_access_by_session(QuizOf::Attempt(id(1)), TokenHash([1; 32]));
    1 "the catalogue" uow => uow.events().list(&listed(&[]), EventSort::default(), &PageRequest::first(20));
    2 "a search for a rare word and another" uow => uow.events().list(&listed(&["a", "b"]), EventSort::default(), &PageRequest::first(20));
    1 "an attempt" uow => uow.quiz_attempts().lookup(id(1));
    1 "the open attempt" uow => uow.quiz_attempts().find_open(id(1), id(1));
    1 "until when attempts may be answered" uow => uow.quiz_attempts().terms(&[id(1), id(2)]);
    1 "results" uow => uow.quiz_attempts().scores(id(1), id(1));
    1 "a changed attempt" uow => async {
        let mut attempt = uow.quiz_attempts().lookup(id(2)).await?.expect("an attempt");
        SENT.lock().unwrap().clear();
        attempt.version += 1;
        uow.quiz_attempts().save(&attempt).await
    };
    1 "three answers" uow => uow.quiz_attempts().put_answers(id(1), &answers(3), now());
    1 "ten answers" uow => uow.quiz_attempts().put_answers(id(1), &answers(10), now());
    2 "ten answers for others" uow => uow.quiz_attempts().replace_answers(id(1), &answers(10), now());
    1 "a grade" uow => uow.gradebook().put_grade(&QuizGrade {
        quiz_id: id(1),
        account_id: id(1),
        score: 1.0,
        max_score: 1.0,
        passed: Some(true),
        attempts: 1,
        updated_at: now(),
    });
    1 "progress through a course" uow => uow.progress().course(id(1), id(1));
    3 "the questions, once for each revision" uow => uow.quizzes().revision(id(1), 1);
    1 "a new attempt" uow => async {
        let mut attempt = uow.quiz_attempts().lookup(id(1)).await?.expect("an attempt");
        SENT.lock().unwrap().clear();
        (attempt.id, attempt.number) = (id(3), 3);
        attempt.result = Some(AttemptScore { score: 1.0, max_score: 1.0, passed: None });
        uow.quiz_attempts().add(&attempt).await
    };
    1 "the queue of approvals, with all that replies are about" uow => async {
        let page = uow.replies().pending(&PageRequest::first(20)).await?;
        let whole = page.items.iter().filter(|of| of.post.is_some() && of.author.is_some());
        assert_eq!(whole.filter(|of| of.decision.is_some()).count(), 2);
        Ok::<_, StorageError>(page)
    };
};

#[tokio::test]
async fn the_busiest_paths_are_short() {
    set_default_instrumentation(|| Some(Box::new(Recorder))).unwrap();
    let database = Database::new();
    let mut conn = SqliteConnection::establish(database.path.to_str().unwrap()).unwrap();
    for pair in pairs() {
        for second in [&[][..], pair.second] {
            let column = |(name, value)| {
                (name, second.iter().find(|(other, _)| *other == name).map_or(value, |(_, value)| *value))
            };
            let row: Vec<_> = pair.first.iter().copied().map(column).collect();
            let names: Vec<_> = row.iter().map(|(name, _)| *name).collect();
            let values: Vec<_> = row.iter().map(|(_, value)| sql(*value)).collect();
            let (names, values) = (names.join(", "), values.join(", "));
            conn.batch_execute(&format!("INSERT INTO {} ({names}) VALUES ({values})", pair.table)).unwrap();
        }
    }
    // They wait for a second person, so that a page of those has rows.
    let waiting = "approval_status = 'PENDING', pending_since = created_at, deleted_at = NULL";
    conn.batch_execute(&format!("UPDATE replies SET {waiting}")).unwrap();
    let storage = SqliteStorage::open(&database.path, &SqliteOptions::default()).unwrap();
    for (expected, name, unit) in COSTS {
        SENT.lock().unwrap().clear();
        storage.write(*unit).await.expect(name);
        let sent: Vec<_> = SENT
            .lock()
            .unwrap()
            .iter()
            .map(|sql| sql.split_whitespace().next().unwrap().to_owned())
            .collect();
        let own =
            sent.iter().filter(|verb| ["SELECT", "INSERT", "UPDATE", "DELETE"].contains(&verb.as_str()));
        assert_eq!(own.count(), *expected, "{name}: {sent:?}");
    }
}
