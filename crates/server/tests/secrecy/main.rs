//! What nobody may read before its time: marks are planted in every place that tells what is
//! right, or is not published yet, and every body and header of every route is searched for them,
//! errors included. Each mark is also shown to appear once it may, so that the search finds.

#[cfg(test)]
#[expect(dead_code, reason = "shared with other tests, which use other parts of it")]
#[path = "../support/mod.rs"]
mod support;

#[cfg(test)]
#[path = "../authorisation/document.rs"]
mod document;
#[cfg(test)]
mod drafts;
#[cfg(test)]
mod errors;
#[cfg(test)]
mod marks;
#[cfg(test)]
mod reveal;
#[cfg(test)]
mod secrets;
#[cfg(test)]
mod walk;
