//! The gradebook: learners by quizzes.

use std::fmt::Write as _;

use domain::{
    Id,
    identity::Account,
    learning::{EnrolmentStatus, Lesson, Quiz},
};
use serde::Serialize;
use services::learning::admin::gradebook::{Gradebook, GradebookRow};
use utoipa::ToSchema;

use super::quizzes::QuizGradeBody;
use crate::shapes::{
    EnrolmentStatusName,
    shown::{Shown, body},
};
use crate::spreadsheet::harmless;

body! {
    /// A column of the gradebook.
    #[schema(as = GradebookQuiz)]
    GradebookQuizBody<'a> of quiz: Quiz {
        #[schema(value_type = Uuid)]
        id: Id<Quiz>,
        #[schema(value_type = Uuid)]
        lesson_id: Id<Lesson>,
        slug: &'a str = quiz.details.slug,
        title: &'a str = quiz.details.title,
        pass_percent: Option<i64> = quiz.details.pass_percent,
    }
}

body! {
    /// A line of the gradebook.
    #[schema(as = GradebookRow)]
    GradebookRowBody<'a> of row: GradebookRow {
        #[schema(value_type = Uuid)]
        account_id: Id<Account> = row.learner.enrolment.account_id,
        email: &'a str = row.learner.email,
        display_name: &'a str = row.learner.display_name,
        #[schema(value_type = EnrolmentStatusName)]
        status: EnrolmentStatus = row.learner.enrolment.status,
        /// What counts on each quiz, in the order of `quizzes`; `null`: no submitted attempt.
        grades: Vec<Option<QuizGradeBody>>,
    }
}

/// A page of learners with their grades on every quiz of the event.
#[derive(Serialize, ToSchema)]
#[schema(as = Gradebook, examples(json!({
    "quizzes": [{
        "id": "01939f3e-8f00-7000-8000-000000000031", "lesson_id": "01939f3e-8f00-7000-8000-000000000011",
        "slug": "check", "title": "Check yourself", "pass_percent": 50
    }],
    "items": [{
        "account_id": "01939f3e-8f00-7000-8000-000000000081", "email": "ada@example.org", "display_name": "Ada",
        "status": "active", "grades": [{ "score": 3.5, "max_score": 4.0, "passed": true, "attempts": 1 }]
    }],
    "next_cursor": null
})))]
pub struct GradebookBody<'a> {
    /// Columns, in the order of lessons and quizzes.
    quizzes: Vec<GradebookQuizBody<'a>>,
    /// Lines, by the time of enrolment.
    items: Vec<GradebookRowBody<'a>>,
    /// Pass it as `cursor` for the next page; `null` on the last page.
    next_cursor: Option<String>,
}

impl<'a> GradebookBody<'a> {
    /// A page with the cursor of the next one.
    pub fn new(book: &'a Gradebook, next_cursor: Option<String>) -> Self {
        Self { quizzes: Shown::shown(&book.quizzes), items: Shown::shown(&book.rows.items), next_cursor }
    }
}

/// The heading of the CSV: the learner, then points, points there were and whether it is passed
/// for each quiz.
pub fn csv_heading(quizzes: &[Quiz]) -> String {
    let mut line = String::from("account_id,email,display_name,status");
    for quiz in quizzes {
        for what in ["score", "max_score", "passed"] {
            line.push(',');
            field(&mut line, &format!("{} {what}", quiz.details.title));
        }
    }
    line.push_str("\r\n");
    line
}

/// One line of the CSV.
pub fn csv_row(row: &GradebookRow) -> String {
    let mut line = row.learner.enrolment.account_id.to_string();
    for text in [&row.learner.email, &row.learner.display_name, row.learner.enrolment.status.as_str()] {
        line.push(',');
        field(&mut line, text);
    }
    for grade in &row.grades {
        match grade {
            None => line.push_str(",,,"),
            Some(grade) => {
                let passed = grade.passed.map_or("", |passed| if passed { "true" } else { "false" });
                let _ = write!(line, ",{},{},{passed}", grade.score, grade.max_score);
            }
        }
    }
    line.push_str("\r\n");
    line
}

/// A field (RFC 4180).
fn field(line: &mut String, text: &str) {
    let text = harmless(text);
    if text.contains([',', '"', '\r', '\n', ';']) || text.starts_with(' ') {
        line.push('"');
        line.push_str(&text.replace('"', "\"\""));
        line.push('"');
    } else {
        line.push_str(&text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_quoted_and_formulas_neutralised() {
        for (text, written) in [
            ("Ada", "Ada"),
            ("Ada, Countess", "\"Ada, Countess\""),
            ("say \"hi\"", "\"say \"\"hi\"\"\""),
            ("=1+1", "'=1+1"),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""),
            (" =1", "' =1"),
            ("\t=1", "'\t'=1"),
        ] {
            let mut line = String::new();
            field(&mut line, text);
            assert_eq!(line, written, "{text:?}");
        }
    }
}
