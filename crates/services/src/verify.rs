//! What rows must satisfy together and no constraint can say (`lyceum db verify`).

use domain::{
    Id,
    learning::{Event, Lesson, Quiz, QuizGrade},
};
use repositories::{
    MAX_LIMIT, PageRequest, UnitOfWork,
    learning::{AttemptFilter, EventFilter, EventSort, LessonFilter},
};

use crate::{Access, Cx, SYSTEM, ServiceError, Services, UseCase, engagement, search};

/// A content that a material refers to: which material, where the bytes must be, how many.
pub(crate) type Content = (String, domain::learning::Sha256, i64);

/// Looks through courses, attempts, grades, what things are found by, and what the desk has: one line a problem, and the contents that must be there.
struct VerifyRows;

impl UseCase for VerifyRows {
    const ACCESS: Access = Access::System;
    type Output = (Vec<String>, Vec<Content>);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(Vec<String>, Vec<Content>), ServiceError> {
        let (mut problems, mut contents) = (Vec::new(), Vec::new());
        let mut page = PageRequest::first(MAX_LIMIT);
        loop {
            let events = cx.uow.events().list(&EventFilter::default(), EventSort::default(), &page).await?;
            for event in &events.items {
                collect_contents(cx.uow, event.id, &mut contents).await?;
                for quiz in cx.uow.quizzes().list_by_event(event.id).await? {
                    verify_quiz(cx, &quiz, &mut problems).await?;
                }
            }
            let Some(next) = events.next else { break };
            page.after = Some(next);
        }
        problems.append(&mut search::problems(cx.uow).await?);
        problems.append(&mut engagement::verify::problems(cx).await?);
        Ok((problems, contents))
    }
}

impl Services {
    /// Looks through courses, attempts, grades and files; one line a problem.
    pub async fn verify_rows(&self) -> Result<Vec<String>, ServiceError> {
        let (mut problems, contents) = self.read(SYSTEM, VerifyRows).await?;
        for (material, sha256, bytes) in contents {
            match self.files.size(sha256).await? {
                None => problems.push(format!("{material}: its content {sha256:?} is not in the file store")),
                Some(size) if i64::try_from(size) != Ok(bytes) => problems.push(format!(
                    "{material}: its content {sha256:?} has {size} bytes in the file store, not {bytes}"
                )),
                Some(_) => {}
            }
        }
        Ok(problems)
    }
}

async fn verify_quiz(cx: &mut Cx<'_>, quiz: &Quiz, problems: &mut Vec<String>) -> Result<(), ServiceError> {
    let id = quiz.id;
    if quiz.revision > 0 && cx.uow.quizzes().revision(id, quiz.revision).await?.is_none() {
        problems.push(format!("quiz {id}: its revision {} is missing", quiz.revision));
        return Ok(());
    }
    let filter = AttemptFilter { quiz_id: Some(id), ..AttemptFilter::default() };
    let mut page = PageRequest::first(MAX_LIMIT);
    loop {
        let attempts = cx.uow.quiz_attempts().list(&filter, &page).await?;
        for attempt in &attempts.items {
            // Not `cx.revision`: that would hold one for every attempt until the end.
            let revision = cx.services.revisions.get(cx.uow, id, attempt.revision).await?;
            let drawn = attempt.questions(&revision);
            let expected = attempt.draw.as_ref().map_or(revision.questions.len(), Vec::len);
            if drawn.len() != expected {
                problems.push(format!("attempt {}: drawn questions are not in its revision", attempt.id));
            }
            for answer in cx.uow.quiz_attempts().answers(attempt.id).await? {
                if !drawn.iter().any(|question| question.id == answer.question_id) {
                    problems.push(format!(
                        "attempt {}: an answer to question {}, which it does not have",
                        attempt.id, answer.question_id
                    ));
                }
                if answer.points_awarded.is_some() == attempt.is_open() {
                    problems.push(format!(
                        "attempt {}: points of question {} do not fit its state",
                        attempt.id, answer.question_id
                    ));
                }
            }
        }
        let Some(next) = attempts.next else { break };
        page.after = Some(next);
    }
    verify_grades(cx.uow, quiz, problems).await
}

async fn verify_grades(
    uow: &mut dyn UnitOfWork,
    quiz: &Quiz,
    problems: &mut Vec<String>,
) -> Result<(), ServiceError> {
    let (id, mut after) = (quiz.id, None);
    loop {
        let grades = uow.gradebook().grades_on(id, after, MAX_LIMIT).await?;
        let count = grades.len();
        after = grades.last().map(|grade| grade.account_id);
        for stored in grades {
            let (account, now) = (stored.account_id, stored.updated_at);
            let scores = uow.quiz_attempts().scores(id, account).await?;
            // Before points had four places grades had what their binary fractions added up to. The mark may be
            // newer than the grade, which follows.
            let stored = stored.judged_anew(&quiz.details, now).unwrap_or_else(|| stored.tidied());
            if Some(stored) != QuizGrade::compute(id, account, &quiz.details, &scores, now) {
                problems
                    .push(format!("quiz {id}: the grade of account {account} is not that of its attempts"));
            }
        }
        if count < MAX_LIMIT {
            return Ok(());
        }
    }
}

/// The contents that the materials of an event refer to.
pub(crate) async fn collect_contents(
    uow: &mut dyn UnitOfWork,
    event: Id<Event>,
    contents: &mut Vec<Content>,
) -> Result<(), ServiceError> {
    let filter = LessonFilter { event_id: event, published_only: false };
    let mut page = PageRequest::first(MAX_LIMIT);
    loop {
        let lessons = uow.lessons().list(&filter, &page).await?;
        for lesson in &lessons.items {
            collect_of_lesson(uow, lesson.id, contents).await?;
        }
        let Some(next) = lessons.next else { return Ok(()) };
        page.after = Some(next);
    }
}

async fn collect_of_lesson(
    uow: &mut dyn UnitOfWork,
    lesson: Id<Lesson>,
    contents: &mut Vec<Content>,
) -> Result<(), ServiceError> {
    let mut page = PageRequest::first(MAX_LIMIT);
    loop {
        let materials = uow.materials().list(lesson, &page).await?;
        for material in materials.items {
            if let Some(attached) = material.attached {
                let name = format!("material {}", material.id);
                contents.push((name, attached.file.sha256, attached.file.bytes));
            }
        }
        let Some(next) = materials.next else { return Ok(()) };
        page.after = Some(next);
    }
}
