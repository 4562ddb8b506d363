//! The list of all cases, and the macros that run them.

/// Makes each case a test of a backend. `$fresh` is the path, from the root of the test file, of a
/// function without parameters that returns a future of a [`crate::Fresh`].
#[macro_export]
macro_rules! suite {
    ($fresh:path) => {
        $crate::cases! { make_tests, $fresh }
    };
}

/// All cases as a `Vec` of boxed futures, for tests that observe the backend while they run.
#[macro_export]
macro_rules! futures {
    ($fresh:path) => {
        $crate::cases! { make_futures, $fresh }
    };
}

/// Every case, by folder and file.
#[doc(hidden)]
#[macro_export]
macro_rules! cases {
    ($make:ident, $fresh:path) => {
        $crate::$make! { $fresh;
            audit::chain {
                what_is_sealed_has_its_place;
                seal_refuses_what_cannot_be;
                a_refused_batch_seals_nothing;
                a_thousand_are_sealed_at_once;
                batches_are_in_order;
                sealed_ones_are_by_place;
                unsealed_ones_are_by_id;
                unsealed_ones_are_counted;
                what_is_purged_leaves_its_header_and_comes_back;
                a_batch_is_purged_once_and_comes_back_once;
                a_refused_restoration_leaves_nothing;
            }
            audit::entries {
                what_is_appended_is_listed;
                append_refuses_a_taken_id;
                the_list_is_newest_first;
                the_list_is_filtered;
            }
            engagement::archives {
                rows_come_and_go;
                numbers_have_bounds;
                the_list_is_filtered_and_in_order;
            }
            engagement::authors {
                new_ones_are_taken_in;
                known_ones_stay_as_they_are;
                take_refuses_doubles;
                many_are_taken_at_once;
                observe_writes_what_is_seen_whatever_the_version;
                save_writes_the_next_version;
                the_list_is_filtered_and_in_order;
                remove_takes_posts_along;
                what_hangs_on_one_is_known;
                those_to_stay_forgotten_are_known;
            }
            engagement::decisions {
                what_is_added_is_found;
                add_refuses_what_is_missing;
                scores_are_shares;
                the_list_is_filtered_and_in_order;
                it_outlives_its_archetype_and_its_experiment;
                that_it_was_by_chance_is_noted_later;
            }
            engagement::claims {
                the_first_place_is_claimed_next;
                the_first_place_of_a_category_is_claimed_next;
                each_post_is_given_once;
                a_held_place_waits_for_no_other;
                the_time_of_a_claim_is_kept;
            }
            engagement::champions {
                rows_come_and_go;
                wrong_ones_are_refused;
                the_list_is_filtered_and_in_order;
                it_goes_with_its_author;
            }
            engagement::competitors {
                rows_come_and_go;
                a_missing_category_is_refused;
                the_list_is_filtered_and_in_order;
                it_outlives_its_category;
            }
            engagement::do_not_contact {
                rows_come_and_go;
                the_list_is_filtered_and_in_order;
                it_goes_with_its_author;
            }
            engagement::escalations {
                rows_come_and_go;
                what_is_missing_is_refused;
                a_resolved_one_has_its_time;
                the_list_is_filtered_and_in_order;
                a_changed_priority_changes_the_place;
                overdue_ones_are_counted;
                a_reason_is_found_by_name;
                it_outlives_what_it_is_about;
            }
            engagement::experiment_outcomes {
                those_measured_are_known;
                record_refuses_what_cannot_be;
                a_thousand_are_recorded_at_once;
                values_come_in_portions;
            }
            engagement::experiment_units {
                what_is_exposed_is_found;
                expose_refuses_what_cannot_be;
                a_thousand_come_at_once;
                units_are_left_out;
                units_are_counted;
            }
            engagement::experiments {
                rows_come_and_go;
                fields_fit_the_status;
                numbers_have_bounds;
                the_list_is_filtered_and_in_order;
                older_phases_keep_their_variants;
                other_variants_take_the_place;
                variants_with_exposures_stay;
                it_takes_phases_and_units_along;
            }
            engagement::holds {
                rows_come_and_go;
                a_range_has_a_moment;
                the_list_is_filtered_and_in_order;
                posts_that_are_held_are_known;
                those_that_touch_an_author_are_known;
                what_is_held_stays;
            }
            engagement::kpi {
                what_is_added_is_found;
                add_all_refuses_what_cannot_be;
                many_are_added_at_once;
                the_list_is_filtered_and_in_order;
                they_are_found_by_day;
                figures_between_days_are_in_order;
                correct_writes_the_next_version;
                what_it_was_before_is_kept;
                old_ones_are_found_by_day;
                they_leave_and_come_back_with_what_they_were;
                add_revisions_refuses_what_cannot_be;
            }
            engagement::learning_events {
                rows_come_and_go;
                numbers_have_bounds;
                the_list_is_filtered_and_in_order;
            }
            engagement::mentions {
                rows_come_and_go;
                numbers_have_bounds;
                the_list_is_filtered_and_in_order;
                those_of_a_competitor_are_counted;
                they_go_with_what_they_are_about;
            }
            engagement::notes {
                rows_come_and_go;
                the_list_is_filtered_and_in_order;
                they_go_with_what_they_are_about;
            }
            engagement::posts {
                new_ones_are_taken_in;
                known_ones_stay_as_they_are;
                take_refuses_what_cannot_be;
                many_are_taken_at_once;
                several_are_looked_up;
                save_writes_the_next_version;
                the_list_is_filtered_and_in_order;
                what_it_said_before_is_kept;
            }
            engagement::queue {
                places_are_kept;
                add_refuses_what_cannot_be;
                they_wait_in_order;
                a_worker_gets_what_it_wants;
                what_is_leased_is_not_offered;
                open_places_are_found_by_category;
                expired_leases_are_listed;
                many_are_queued_at_once;
                power_users_may_go_first;
            }
            engagement::queue_figures {
                figures_are_counted;
                figures_are_bounded;
            }
            engagement::randomized_experiments {
                rows_come_and_go;
                numbers_are_finite;
                the_list_is_filtered_and_in_order;
                it_goes_with_its_decision;
            }
            engagement::references {
                rows_come_and_go;
                the_fields_of_a_table_are_kept;
                names_are_compared_by_bytes;
                use_is_known;
                who_holds_a_row_sees_what_uses_it;
                replies_and_escalations_use_rows;
                competitors_and_champions_use_rows;
                figures_hold_their_type;
                the_list_is_by_name;
            }
            engagement::replies {
                rows_come_and_go;
                what_is_missing_is_refused;
                fields_fit_the_state;
                the_list_is_filtered_and_in_order;
                it_outlives_what_it_rests_on;
            }
            engagement::retention {
                old_ones_are_found;
                those_in_use_stay;
                what_hangs_on_them_goes_and_comes_back;
                put_back_refuses_what_cannot_be;
                what_is_gone_is_not_named;
                held_ones_are_purged_once;
            }
            engagement::reviews {
                those_that_wait_are_in_order;
                those_that_wait_are_counted;
            }
            engagement::sendings {
                those_to_a_post_are_by_id;
                rivals_are_known;
                rivals_come_and_go;
                sendings_that_are_over_are_listed;
            }
            engagement::weights {
                rows_come_and_go;
                some_weight_is_above_zero;
                versions_are_kept;
                versions_are_newest_first;
                they_are_found_by_segment;
                the_list_is_by_creation;
                the_log_is_newest_first;
            }
            identity::accounts {
                rows_come_and_go;
                texts_are_compared_by_bytes;
                lengths_are_counted_in_characters;
                the_list_is_by_creation;
                the_list_is_filtered;
                save_brings_words_up_to_date;
                words_are_renewed;
                active_admins_are_counted;
                ids_are_found_by_address;
            }
            identity::idempotency {
                a_missing_one_is_none;
                what_is_added_is_found;
                add_refuses_a_used_key;
                add_refuses_a_missing_account;
                remove_deletes_one;
                remove_by_account_deletes_all;
                remove_expired_is_bounded;
                they_are_scanned_in_order;
            }
            identity::login_failures {
                a_missing_one_is_none;
                put_inserts_and_replaces;
                keys_are_compared_by_bytes;
                remove_forgets_one;
                remove_by_prefix_spares_the_others;
                remove_stale_is_bounded;
            }
            identity::sessions {
                an_unknown_token_is_none;
                a_token_finds_session_and_account;
                add_refuses_a_taken_token;
                add_refuses_a_missing_account;
                the_list_is_newest_first;
                touch_moves_forward_only;
                remove_ends_own_sessions_only;
                remove_by_account_spares_one;
                remove_expired_is_bounded;
            }
            identity::signing_keys {
                what_is_added_is_found;
                add_refuses_a_second_key;
            }
            learning::accommodations {
                rows_come_and_go;
                the_last_closing_is_that_of_a_quiz;
            }
            learning::attempt_answers {
                what_is_saved_is_found;
                putting_keeps_the_others;
                saving_replaces_all;
                saving_refuses_a_missing_attempt;
                saving_refuses_what_cannot_be;
            }
            learning::enrolments {
                what_is_added_is_found;
                add_refuses_a_second_one_or_a_missing_side;
                save_writes_status_and_times;
                completion_has_its_time;
                own_ones_are_oldest_first;
                those_of_an_event_are_by_time;
                many_are_added_and_found;
            }
            learning::event_words {
                the_list_is_filtered;
                each_word_begins_a_word;
                long_words_are_found_by_their_beginning;
                save_brings_words_up_to_date;
                a_refused_save_leaves_the_words;
                common_words_find_the_same;
                words_and_keys_are_renewed;
            }
            learning::events {
                rows_come_and_go;
                add_refuses_a_taken_slug;
                an_end_before_the_beginning_is_refused;
                remove_takes_what_is_below;
                remove_refuses_while_there_are_attempts;
                the_list_is_sorted;
                pages_go_on_where_they_ended;
                a_foreign_position_is_refused;
            }
            learning::gradebook {
                put_inserts_and_replaces;
                put_refuses_what_cannot_be;
                remove_deletes_one;
                grades_are_by_account_and_quiz;
                score_changes_are_oldest_first;
                a_score_change_refuses_what_cannot_be;
            }
            learning::lessons {
                rows_come_and_go;
                access_is_that_of_the_account;
                the_list_is_in_order;
                reorder_sets_the_places;
                the_next_position_is_after_the_last;
                remove_refuses_while_there_are_attempts;
            }
            learning::materials {
                rows_come_and_go;
                access_is_that_of_the_account;
                the_list_is_in_order;
                reorder_sets_the_places;
            }
            learning::open_attempts {
                they_are_listed;
                due_times_are_stored;
                terms_are_those_of_now;
            }
            learning::progress {
                put_inserts_and_replaces;
                put_refuses_a_missing_side;
                the_lists_are_in_order;
                a_course_counts_what_is_published;
                many_learners_are_as_each;
                the_last_activity_is_in_lessons_and_attempts;
                a_class_comes_in_pages;
                completions_are_counted;
            }
            learning::quiz_attempts {
                what_is_added_is_found;
                add_refuses_a_second_open_one;
                add_refuses_a_missing_revision_or_account;
                the_open_one_is_found;
                the_last_number_is_the_largest;
                save_writes_what_changes;
                save_refuses_a_second_open_one;
                points_must_be_finite;
                the_list_is_filtered_and_in_order;
                overdue_ones_are_listed;
                scores_are_by_number;
            }
            learning::quiz_revisions {
                what_is_added_is_found;
                large_ones_are_kept;
                add_refuses_a_taken_number_or_a_missing_quiz;
                numbers_must_be_finite;
                only_unused_ones_are_removed;
                the_last_key_of_a_question_is_kept;
            }
            learning::quizzes {
                rows_come_and_go;
                every_choice_can_be_kept;
                access_is_that_of_the_account;
                the_lists_are_in_order;
                reorder_sets_the_places;
                remove_refuses_while_there_are_attempts;
            }
            learning::scopes {
                attempts_are_counted;
                attempts_are_removed_with_what_hangs_on_them;
            }
            learning::statistics {
                enrolments_are_counted;
                attempts_are_counted_by_tenth;
                item_scores_come_in_portions;
            }
            learning::stored_files {
                what_is_added_is_found;
                add_refuses_a_known_content;
                unreferenced_ones_are_listed;
                remove_refuses_while_it_is_used;
            }
            storage::concurrency {
                no_update_is_lost;
                rules_over_several_rows_hold;
                an_admin_stays_whoever_is_one_by_then;
                two_starts_give_one_attempt;
                those_that_hold_the_same_see_each_other;
                what_is_shared_does_not_change;
                failures_stay_alone;
                a_read_is_one_snapshot;
                one_that_began_runs_to_its_end;
            }
            storage::lifecycle {
                the_status_names_backend_and_migration;
                a_closed_one_is_unavailable;
            }
            storage::work {
                what_is_committed_is_read;
                reads_are_never_stale;
                an_error_rolls_back;
                an_error_of_ones_own_comes_out;
                a_panic_harms_no_other;
                a_read_cannot_write;
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! make_tests {
    ($fresh:path; $($folder:ident::$file:ident { $($case:ident;)+ })+) => {$(
        mod $file {$(
            #[tokio::test]
            async fn $case() {
                let fresh = $fresh().await;
                $crate::$folder::$file::$case(fresh.storage.as_ref()).await;
                fresh.storage.close().await;
            }
        )+}
    )+};
}

#[doc(hidden)]
#[macro_export]
macro_rules! make_futures {
    ($fresh:path; $($folder:ident::$file:ident { $($case:ident;)+ })+) => {{
        type Case = std::pin::Pin<Box<dyn Future<Output = ()>>>;
        // A function each: in one, builds that are not optimised give every future a place on its stack.
        let cases: &[fn() -> Case] = &[$($(
            || Box::pin(async {
                let fresh = $fresh().await;
                $crate::$folder::$file::$case(fresh.storage.as_ref()).await;
                fresh.storage.close().await;
            }),
        )+)+];
        cases.iter().map(|case| case()).collect::<Vec<Case>>()
    }};
}
