//! The product as its users meet it: the built server, a real database, HTTP, the command line.
#![cfg(test)]

#[expect(dead_code, reason = "shared with other tests, which use other parts of it")]
#[path = "../support/mod.rs"]
mod support;

mod abuse;
mod admin;
mod archived;
mod audit;
mod audit_chain;
mod authors;
mod bad_bundles;
mod bad_experiment_rows;
mod bad_experiments;
mod bad_input;
mod bad_kpi;
mod bad_learning_log;
mod bad_requests;
mod bad_retention;
mod bundles;
mod champions;
mod competitors;
mod concurrency;
mod crashes;
mod decisions;
mod desk;
mod erasure;
mod escalations;
mod exact_points;
mod exam;
mod example;
mod experiment_edges;
mod experiment_units;
mod experiment_vectors;
mod experiment_winners;
mod experiments;
mod exports;
mod grading;
mod held;
mod holds;
mod identity;
mod kpi;
mod late;
mod learner;
mod learning_log;
mod operators;
mod overdue;
mod parking;
mod posts;
mod queue;
mod quizzes;
mod regrading;
mod replies;
mod retention;
mod retention_audit;
mod retention_kpi;
mod running;
mod same_course;
mod scrubbing;
mod seeded;
mod sending;
mod short_answers;
mod sqlite_only;
mod throttling;
mod uploads;
mod verify;
