//! Accommodations.

use domain::{
    Id,
    identity::Account,
    learning::{Accommodation, Quiz},
};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::shapes::shown::body;
use crate::{strict::whole, time::Time};

body! {
    /// What one learner is granted on one quiz.
    #[schema(as = Accommodation, examples(json!({
        "quiz_id": "01939f3e-8f00-7000-8000-000000000031", "account_id": "01939f3e-8f00-7000-8000-000000000081",
        "extra_seconds": 300, "extra_attempts": 1, "opens_at": null, "closes_at": "2026-03-08T12:00:00.000000Z",
        "version": 1,
        "created_at": "2026-02-20T10:00:00.000000Z", "updated_at": "2026-02-20T10:00:00.000000Z"
    })))]
    AccommodationBody of granted: Accommodation {
        #[schema(value_type = Uuid)]
        quiz_id: Id<Quiz>,
        #[schema(value_type = Uuid)]
        account_id: Id<Account>,
        /// Time beyond the limit.
        extra_seconds: i64,
        /// Attempts beyond the limit.
        extra_attempts: i64,
        /// When the quiz opens for this learner; `null`: as for others.
        opens_at: Option<Time>,
        /// When it closes for this learner; `null`: as for others.
        closes_at: Option<Time>,
        /// Counts changes, from 1; also the `ETag`.
        version: i64,
        created_at: Time,
        updated_at: Time,
    }
}

/// What is to be granted.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "extra_seconds": 300, "extra_attempts": 1, "closes_at": "2026-03-08T12:00:00.000000Z"
})))]
pub struct AccommodationPut {
    /// At most 30 days; 0 when it is not given.
    #[serde(default, deserialize_with = "whole")]
    #[schema(minimum = 0, maximum = 2_592_000)]
    pub extra_seconds: i64,
    /// 0 when it is not given.
    #[serde(default, deserialize_with = "whole")]
    #[schema(minimum = 0, maximum = 1000)]
    pub extra_attempts: i64,
    /// When the quiz opens for this learner, earlier or later than for others; as for them when it is not given.
    #[serde(default)]
    pub opens_at: Option<Time>,
    /// When it closes for this learner, after the opening: until then they may start. As for others when it is
    /// not given.
    #[serde(default)]
    pub closes_at: Option<Time>,
}
