//! Small schemas as people write them for several databases, and what is told of each pair: no more than
//! what differs, and nothing that differs is left out.

#[cfg(test)]
mod bench;
#[cfg(test)]
mod computed;
#[cfg(test)]
mod defaults;
#[cfg(test)]
mod expressions;
#[cfg(test)]
mod keys;
#[cfg(test)]
mod others;
#[cfg(test)]
mod types;
