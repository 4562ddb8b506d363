//! The gradebook: learners by quizzes.

use std::collections::HashSet;

use domain::{
    Id,
    identity::Account,
    learning::{EnrolmentStatus, Lesson, Points, Quiz},
    search::fold,
};
use serde::Serialize;
use services::learning::admin::gradebook::{Gradebook, GradebookRow, LessonTitles};
use utoipa::ToSchema;

use super::quizzes::QuizGradeBody;
use crate::shapes::{
    EnrolmentStatusName,
    shown::{Shown, body},
};
use crate::spreadsheet::Dialect;

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

/// The columns of the CSV, as they are when it begins.
pub struct Table {
    dialect: Dialect,
    /// Quizzes with what each is called.
    columns: Vec<(Id<Quiz>, String)>,
}

impl Table {
    /// Names each quiz by its lesson and itself, no two alike.
    pub fn new(quizzes: &[Quiz], lessons: &LessonTitles, dialect: Dialect) -> Self {
        let mut taken = HashSet::new();
        let mut columns = Vec::new();
        for quiz in quizzes {
            let lesson = lessons.get(&quiz.lesson_id).map_or("", String::as_str);
            let name = format!("{lesson}: {}", quiz.details.title);
            let mut names =
                std::iter::once(name.clone()).chain((2..).map(|number: u32| format!("{name} ({number})")));
            // Spreadsheets compare headings without case.
            columns.extend(names.find(|name| taken.insert(fold(name))).map(|name| (quiz.id, name)));
        }
        Self { dialect, columns }
    }

    /// The heading: the learner, then points, points there were and whether it is passed for each quiz, and
    /// the points of all.
    pub fn heading(&self) -> String {
        let mut text = self.dialect.begin().to_owned();
        let learner = ["account_id", "email", "display_name", "status"].map(str::to_owned);
        let quizzes = self.columns.iter().flat_map(|(_, name)| {
            ["score", "max_score", "passed"]
                .map(|what| self.dialect.harmless(&format!("{name} {what}")).into_owned())
        });
        let totals = ["total score", "total max_score"].map(str::to_owned);
        self.dialect.line(&mut text, learner.into_iter().chain(quizzes).chain(totals));
        text
    }

    /// One line. Totals are of the quizzes that have a grade.
    pub fn row(&self, row: &GradebookRow) -> String {
        let mut text = String::new();
        let learner = [&row.learner.email, &row.learner.display_name, row.learner.enrolment.status.as_str()];
        let mut cells = vec![row.learner.enrolment.account_id.to_string()];
        cells.extend(learner.map(|text| self.dialect.harmless(text).into_owned()));
        let (mut scores, mut maxima) = (Vec::new(), Vec::new());
        for (quiz, _) in &self.columns {
            let Some(grade) = row.grades.iter().flatten().find(|grade| grade.quiz_id == *quiz) else {
                cells.extend([String::new(), String::new(), String::new()]);
                continue;
            };
            let (score, max) = (Points::nearest(grade.score), Points::nearest(grade.max_score));
            let passed = grade.passed.map_or(String::new(), |passed| passed.to_string());
            cells.extend([self.number(score), self.number(max), passed]);
            scores.push(score);
            maxima.push(max);
        }
        let total = |points: Vec<Points>| {
            if points.is_empty() { String::new() } else { self.number(points.into_iter().sum()) }
        };
        cells.extend([total(scores), total(maxima)]);
        self.dialect.line(&mut text, cells);
        text
    }

    fn number(&self, points: Points) -> String {
        self.dialect.number(points.value())
    }
}

#[cfg(test)]
#[path = "gradebook_tests.rs"]
mod tests;
