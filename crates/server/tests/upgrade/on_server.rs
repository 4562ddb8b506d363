//! On servers.

use crate::{support::database::Kind, upgraded};

mod mysql {
    use super::*;

    #[tokio::test]
    async fn every_state_is_brought_up_to_date_and_used_on() {
        upgraded::every_state(Kind::Mysql).await;
    }

    #[tokio::test]
    async fn whoever_did_all_of_a_course_has_completed_it() {
        upgraded::completions_are_given(Kind::Mysql).await;
    }
}

mod postgres {
    use super::*;

    #[tokio::test]
    async fn every_state_is_brought_up_to_date_and_used_on() {
        upgraded::every_state(Kind::Postgres).await;
    }

    #[tokio::test]
    async fn whoever_did_all_of_a_course_has_completed_it() {
        upgraded::completions_are_given(Kind::Postgres).await;
    }
}
