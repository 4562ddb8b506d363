//! The tests of every kind of database.

macro_rules! tests {
    ($kind:expr) => {
        $crate::each::tests! { $kind;
            of_two_that_start_at_once_on_nothing_one_migrates = starts::on_an_empty_database;
            of_two_that_start_at_once_on_an_outdated_database_one_migrates = starts::on_an_outdated_database;
            there_and_back = commands::there_and_back;
            what_diesel_applied_is_served = diesel_tools::what_diesel_applied_is_served;
            what_diesel_takes_back_is_noticed = diesel_tools::what_diesel_takes_back_is_noticed;
            a_history_is_made_from_the_ledger = diesel_tools::a_history_is_made_from_the_ledger;
            another_schema_is_not_taken_up = diesel_tools::another_schema_is_not_taken_up;
        }

        #[test]
        fn into_a_new_database() {
            $crate::commands::into_a_new_database($kind);
        }
    };
    ($kind:expr; $($name:ident = $module:ident::$test:ident;)*) => {
        $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                $crate::$module::$test($kind).await;
            }
        )*
    };
}

pub(crate) use tests;
