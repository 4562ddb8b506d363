//! On servers.

use crate::{support::database::Kind, upgraded};

mod mysql {
    use super::*;

    #[tokio::test]
    async fn every_state_is_brought_up_to_date_and_used_on() {
        upgraded::every_state(Kind::Mysql).await;
    }
}

mod postgres {
    use super::*;

    #[tokio::test]
    async fn every_state_is_brought_up_to_date_and_used_on() {
        upgraded::every_state(Kind::Postgres).await;
    }
}
