//! The product as its users meet it: the built server, a real database, HTTP, the command line.

#[cfg(test)]
#[expect(dead_code, reason = "shared with other tests, which use other parts of it")]
#[path = "../support/mod.rs"]
mod support;

#[cfg(test)]
mod abuse;
#[cfg(test)]
mod admin;
#[cfg(test)]
mod audit;
#[cfg(test)]
mod bad_bundles;
#[cfg(test)]
mod bad_input;
#[cfg(test)]
mod bad_requests;
#[cfg(test)]
mod bundles;
#[cfg(test)]
mod concurrency;
#[cfg(test)]
mod crashes;
#[cfg(test)]
mod grading;
#[cfg(test)]
mod identity;
#[cfg(test)]
mod learner;
#[cfg(test)]
mod quizzes;
#[cfg(test)]
mod running;
#[cfg(test)]
mod same_course;
#[cfg(test)]
mod sqlite_only;
