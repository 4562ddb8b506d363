//! The use cases without HTTP, over a real database: above all, courses that go in and out whole.

#[cfg(test)]
#[expect(dead_code, reason = "for the tests that start the program")]
#[path = "../support/database.rs"]
mod database;

#[cfg(test)]
mod admins;
#[cfg(test)]
mod conflicts;
#[cfg(test)]
mod deployment;
#[cfg(test)]
mod learners;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod round_trip;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod updates;
