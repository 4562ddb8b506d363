//! The recording on database servers: they answer word for word as SQLite does.

use std::sync::Arc;

use services::environment::SystemClock;
use storage_diesel::server_options::{ServerOptions, fixed};
use storage_mysql::{MysqlAdmin, MysqlStorage};
use storage_postgres::{PostgresAdmin, PostgresStorage};

use crate::{
    sqlite::recording,
    stage::Stage,
    support::database::{Kind, exposed},
};

macro_rules! answers_like_sqlite {
    ($name:ident, $kind:expr, $admin:ident, $storage:ident, $port:path) => {
        #[actix_web::test]
        async fn $name() {
            let (scratch, options) = ($kind.scratch().unwrap(), ServerOptions::default());
            let source = fixed(&exposed(&scratch), $port).unwrap();
            $admin::new(Arc::clone(&source), &options).migrate(&SystemClock).await.unwrap();
            let stage = Stage::new(Arc::new($storage::open(source, &options))).await;
            if let Some(difference) = recording().await.replay(stage).await {
                panic!("{difference}");
            }
        }
    };
}

answers_like_sqlite!(
    mysql_answers_like_sqlite,
    Kind::Mysql,
    MysqlAdmin,
    MysqlStorage,
    storage_mysql::DEFAULT_PORT
);
answers_like_sqlite!(
    postgres_answers_like_sqlite,
    Kind::Postgres,
    PostgresAdmin,
    PostgresStorage,
    storage_postgres::DEFAULT_PORT
);
