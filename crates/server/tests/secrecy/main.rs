//! What nobody may read too early: marks are planted in everything that reveals answers or is not published
//! yet, and every body and header of every route, errors included, is searched for them. Each mark is also
//! shown to appear once it may, so that the search is known to work.
#![cfg(test)]

#[expect(dead_code, reason = "shared with other tests, which use other parts of it")]
#[path = "../support/mod.rs"]
mod support;

#[path = "../authorisation/document.rs"]
mod document;
mod drafts;
mod errors;
mod marks;
mod reveal;
mod secrets;
mod walk;
