use domain::{
    Timestamp,
    learning::{Enrolment, QuizDetails, QuizGrade},
};
use repositories::learning::EventEnrolment;
use uuid::Uuid;

use super::*;
use crate::spreadsheet::{Audience, DecimalSign, Separator};

fn id<E>(number: u128) -> Id<E> {
    Id::new(Uuid::from_u128(number))
}

fn quiz(number: u128, lesson: u128, title: &str) -> Quiz {
    let details = QuizDetails { title: title.to_owned(), ..QuizDetails::default() };
    Quiz::new(id(number), id(lesson), details, 0, Timestamp::UNIX_EPOCH)
}

fn row(name: &str, grades: &[Option<(u128, f64, f64)>]) -> GradebookRow {
    let now = Timestamp::UNIX_EPOCH;
    let enrolment = Enrolment {
        id: id(1),
        event_id: id(1),
        account_id: id(0),
        status: EnrolmentStatus::Active,
        completed_at: None,
        created_at: now,
        updated_at: now,
    };
    let learner =
        EventEnrolment { enrolment, email: "ada@example.org".to_owned(), display_name: name.to_owned() };
    let grade = |(quiz, score, max_score): (u128, f64, f64)| QuizGrade {
        quiz_id: id(quiz),
        account_id: id(0),
        score,
        max_score,
        passed: Some(score > 0.0),
        attempts: 1,
        updated_at: now,
    };
    GradebookRow { learner, grades: grades.iter().map(|one| one.map(grade)).collect() }
}

fn lessons() -> LessonTitles {
    [(id(1), "Tea".to_owned()), (id(2), "Water".to_owned()), (id(3), "tea".to_owned())].into()
}

/// A line without the account, which is the same in all.
fn line(table: &Table, row: &GradebookRow) -> String {
    let text = table.row(row);
    let (_, rest) = text.split_at(37);
    rest.trim_end_matches("\r\n").to_owned()
}

#[test]
fn no_two_headings_are_alike() {
    let quizzes = [
        quiz(1, 1, "Check"),
        quiz(2, 2, "Check"),
        quiz(3, 1, "Check"),
        quiz(4, 3, "CHECK"),
        quiz(5, 1, "Check (2)"),
        quiz(6, 9, "=1+1"),
    ];
    let heading = Table::new(&quizzes, &lessons(), Dialect::default()).heading();
    let columns: Vec<&str> = heading.trim_end().split(',').skip(4).step_by(3).collect();
    assert_eq!(
        columns,
        [
            "Tea: Check score",
            "Water: Check score",
            "Tea: Check (2) score",
            "tea: CHECK (3) score",
            "Tea: Check (2) (2) score",
            ": =1+1 score",
            "total score",
        ]
    );
    let mut folded: Vec<String> = heading.trim_end().split(',').map(fold).collect();
    let count = folded.len();
    folded.sort_unstable();
    folded.dedup();
    assert_eq!(folded.len(), count, "{heading}");
}

#[test]
fn totals_are_exact_and_of_what_is_graded() {
    let quizzes = [quiz(1, 1, "a"), quiz(2, 1, "b"), quiz(3, 1, "c")];
    let table = Table::new(&quizzes, &lessons(), Dialect::default());
    let ada = row("Ada", &[Some((1, 0.1, 1.0)), None, Some((3, 0.2, 1.666_666_666_666_666_5))]);
    assert_eq!(line(&table, &ada), "ada@example.org,Ada,active,0.1,1,true,,,,0.2,1.6667,true,0.3,2.6667");
    assert_eq!(line(&table, &row("Eve", &[None, None, None])), "ada@example.org,Eve,active,,,,,,,,,,,");
    // Grades stay below their quiz when another one came in between.
    let moved = row("Ada", &[Some((9, 5.0, 5.0)), Some((2, 0.0, 1.0))]);
    assert_eq!(line(&table, &moved), "ada@example.org,Ada,active,,,,0,1,false,,,,0,1");
}

#[test]
fn spreadsheets_get_what_they_open_without_asking() {
    let quizzes = [quiz(1, 1, "a")];
    let told = |audience, separator, decimal| {
        let table = Table::new(&quizzes, &lessons(), Dialect::new(audience, separator, decimal));
        (table.heading().starts_with('\u{feff}'), line(&table, &row("Ada; B", &[Some((1, 0.5, 1.5))])))
    };
    let spreadsheet = Some(Audience::Spreadsheet);
    for (dialect, mark, expected) in [
        ((None, None, None), false, "ada@example.org,\"Ada; B\",active,0.5,1.5,true,0.5,1.5"),
        ((spreadsheet, None, None), true, "ada@example.org,\"Ada; B\",active,0.5,1.5,true,0.5,1.5"),
        (
            (spreadsheet, None, Some(DecimalSign::Comma)),
            true,
            "ada@example.org;\"Ada; B\";active;\"0,5\";\"1,5\";true;\"0,5\";\"1,5\"",
        ),
        (
            (spreadsheet, Some(Separator::Tab), Some(DecimalSign::Point)),
            true,
            "ada@example.org\t\"Ada; B\"\tactive\t0.5\t1.5\ttrue\t0.5\t1.5",
        ),
        (
            (None, Some(Separator::Comma), Some(DecimalSign::Comma)),
            false,
            "ada@example.org,\"Ada; B\",active,\"0,5\",\"1,5\",true,\"0,5\",\"1,5\"",
        ),
    ] {
        assert_eq!(told(dialect.0, dialect.1, dialect.2), (mark, expected.to_owned()), "{dialect:?}");
    }
}

#[test]
fn fields_are_quoted_and_formulas_neutralised() {
    let table = Table::new(&[], &lessons(), Dialect::default());
    for (name, written) in [
        ("Ada", "Ada"),
        ("Ada, Countess", "\"Ada, Countess\""),
        ("say \"hi\"", "\"say \"\"hi\"\"\""),
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1+1", "'＝1+1"),
        ("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""),
        (" =1", "' =1"),
        ("\t=1", "\"'\t'=1\""),
    ] {
        assert_eq!(line(&table, &row(name, &[])), format!("ada@example.org,{written},active,,"), "{name:?}");
    }
}

#[test]
fn no_separator_of_another_program_begins_a_formula() {
    let quizzes = [quiz(1, 1, "a,=1")];
    for (dialect, heading, written) in [
        (Dialect::default(), "\"Tea: a,=1 score\"", "ada@example.org,\"hi,=1;'=2\",active,,,,,"),
        (
            Dialect::new(None, Some(Separator::Semicolon), None),
            "\"Tea: a,'=1 score\"",
            "ada@example.org;\"hi,'=1;'=2\";active;;;;;",
        ),
        (
            Dialect::new(None, None, Some(DecimalSign::Comma)),
            "\"Tea: a,'=1 score\"",
            "ada@example.org;\"hi,'=1;'=2\";active;;;;;",
        ),
        (
            Dialect::new(None, Some(Separator::Tab), None),
            "\"Tea: a,'=1 score\"",
            "ada@example.org\t\"hi,'=1;'=2\"\tactive\t\t\t\t\t",
        ),
    ] {
        let table = Table::new(&quizzes, &lessons(), dialect);
        assert!(table.heading().contains(heading), "{}", table.heading());
        assert_eq!(line(&table, &row("hi,=1;=2", &[None])), written, "{dialect:?}");
    }
}
