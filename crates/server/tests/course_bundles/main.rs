//! Courses go in and out whole, over the use cases and a real database.

#[cfg(test)]
#[expect(dead_code, reason = "for the tests that start the program")]
#[path = "../support/database.rs"]
mod database;

#[cfg(test)]
mod admins;
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
