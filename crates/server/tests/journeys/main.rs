//! The product as its users meet it: the built server, a real database, HTTP, the command line.
#![cfg(test)]

#[expect(dead_code, reason = "shared with other tests, which use other parts of it")]
#[path = "../support/mod.rs"]
mod support;

mod abuse;
mod admin;
mod audit;
mod authors;
mod bad_bundles;
mod bad_input;
mod bad_kpi;
mod bad_requests;
mod bundles;
mod champions;
mod competitors;
mod concurrency;
mod crashes;
mod decisions;
mod desk;
mod escalations;
mod example;
mod grading;
mod identity;
mod kpi;
mod learner;
mod posts;
mod queue;
mod quizzes;
mod replies;
mod running;
mod same_course;
mod sending;
mod sqlite_only;
mod verify;
