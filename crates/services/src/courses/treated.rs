//! Submitted attempts follow what a bundle says of how questions count.

use domain::{
    Id,
    bundle::CheckedCourse,
    learning::{QuestionId, Quiz},
};

use crate::{Access, Caller, Cx, ServiceError, Services, UseCase};

/// Questions of which a bundle says how they count.
#[derive(Default)]
pub(super) struct Treated {
    event: String,
    quizzes: Vec<TreatedQuiz>,
}

struct TreatedQuiz {
    lesson: String,
    quiz: String,
    /// Places of the questions.
    places: Vec<usize>,
}

/// The questions of which a course says how they count.
pub(super) fn treated(course: &CheckedCourse) -> Treated {
    let all = course.lessons.iter().flat_map(|lesson| lesson.quizzes.iter().map(move |quiz| (lesson, quiz)));
    let quizzes = all.filter_map(|(lesson, quiz)| {
        let places = quiz.questions.iter().enumerate().filter(|(_, question)| question.treatment.is_some());
        let places: Vec<usize> = places.map(|(place, _)| place).collect();
        let (lesson, quiz) = (lesson.details.slug.clone(), quiz.details.slug.clone());
        (!places.is_empty()).then_some(TreatedQuiz { lesson, quiz, places })
    });
    Treated { event: course.event.slug.clone(), quizzes: quizzes.collect() }
}

/// Finds those questions after an import.
struct Find(Treated);

impl UseCase for Find {
    const ACCESS: Access = Access::ADMIN;
    type Output = Vec<(Id<Quiz>, Vec<QuestionId>)>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        let Some(event) = cx.uow.events().find_by_slug(&self.0.event).await? else { return Ok(Vec::new()) };
        let mut found = Vec::new();
        for TreatedQuiz { lesson, quiz, places } in &self.0.quizzes {
            let Some(lesson) = cx.uow.lessons().find_by_slug(event.id, lesson).await? else { continue };
            let Some(quiz) = cx.uow.quizzes().find_by_slug(lesson.id, quiz).await? else { continue };
            let revision = cx.revision(quiz.id, quiz.revision).await?;
            let questions = places.iter().filter_map(|place| Some(revision.questions.get(*place)?.id));
            found.push((quiz.id, questions.collect()));
        }
        Ok(found)
    }
}

impl Services {
    /// Scores the attempts anew that have one of these questions.
    pub(super) async fn rescore_treated(
        &self,
        caller: Option<&Caller>,
        treated: Treated,
    ) -> Result<(), ServiceError> {
        if treated.quizzes.is_empty() {
            return Ok(());
        }
        for (quiz, questions) in self.read(caller, Find(treated)).await? {
            self.rescore(caller, quiz, questions).await?;
        }
        Ok(())
    }
}
