//! Each failure that a server can answer with is provoked on it, and means what it must mean to a
//! unit of work: that it is run again, that it is not, or that nobody knows whether it took place.
//! Refused rows are the business of the tests of constraints.

mod collisions;
mod connecting;
mod losses;
mod numbers;
mod units;
