//! What breaks the constraints over several columns.

use super::Value::{Int, Json, Null, Text};
use super::{Broken, Columns, LATER, T, UniqueWhen};

/// What an open attempt has not.
const OPEN: Columns = &[
    ("open_marker", Int(1)),
    ("submitted_at", Null),
    ("submission", Null),
    ("score", Null),
    ("max_score", Null),
    ("passed", Null),
];

/// The checks over several columns, and those that need the right company.
pub const BROKEN: &[Broken] = &[
    Broken { constraint: "ck_events_period", changes: &[&[("starts_at", LATER)]] },
    Broken {
        constraint: "ck_materials_link",
        changes: &[
            &[("url", Text("https://example.org/"))],
            &[("kind", Text("link")), ("file_name", Null), ("media_type", Null)],
        ],
    },
    Broken {
        constraint: "ck_materials_file",
        changes: &[&[("kind", Text("link")), ("url", Text("https://example.org/"))]],
    },
    Broken {
        constraint: "ck_materials_file_type",
        changes: &[&[("file_name", Null)], &[("media_type", Null)]],
    },
    Broken { constraint: "ck_quizzes_window", changes: &[&[("opens_at", LATER)], &[("closes_at", T)]] },
    Broken {
        constraint: "ck_quiz_questions_accepted_answers_kind",
        changes: &[
            &[("accepted_answers", Json("[]"))],
            &[("kind", Text("short_answer")), ("numeric_value", Null), ("tolerance", Null)],
        ],
    },
    Broken {
        constraint: "ck_quiz_questions_numeric_value_kind",
        changes: &[&[("numeric_value", Null)], &[("kind", Text("true_false")), ("tolerance", Null)]],
    },
    Broken {
        constraint: "ck_quiz_questions_tolerance_kind",
        changes: &[&[("tolerance", Null)], &[("kind", Text("true_false")), ("numeric_value", Null)]],
    },
    Broken { constraint: "ck_enrolments_completion", changes: &[&[("completed_at", Null)]] },
    Broken {
        constraint: "ck_quiz_attempts_open_marker",
        changes: &[&[
            ("open_marker", Int(2)),
            ("submitted_at", Null),
            ("submission", Null),
            ("score", Null),
            ("max_score", Null),
            ("passed", Null),
        ]],
    },
    Broken {
        constraint: "ck_quiz_attempts_open",
        changes: &[
            &[("open_marker", Int(1))],
            &[
                ("submitted_at", Null),
                ("submission", Null),
                ("score", Null),
                ("max_score", Null),
                ("passed", Null),
            ],
        ],
    },
    Broken { constraint: "ck_quiz_attempts_submission_time", changes: &[&[("submission", Null)]] },
    Broken { constraint: "ck_quiz_attempts_score_time", changes: &[&[("score", Null)]] },
    Broken { constraint: "ck_quiz_attempts_max_score_time", changes: &[&[("max_score", Null)]] },
    Broken {
        constraint: "ck_quiz_attempts_passed_time",
        changes: &[&[
            ("open_marker", Int(1)),
            ("submitted_at", Null),
            ("submission", Null),
            ("score", Null),
            ("max_score", Null),
        ]],
    },
];

/// Unique keys with a column that may be null.
pub const UNIQUE_WHEN: &[UniqueWhen] =
    &[UniqueWhen { constraint: "uq_quiz_attempts_quiz_id_account_id_open_marker", both: OPEN }];
