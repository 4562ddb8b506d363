//! Random entities of the domain.

use domain::Timestamp;
use domain::identity::{Grant, Grants};
use domain::learning::{
    Answer, AnswerOption, AttemptScore, DrawnQuestion, EventStatus, GradingMethod, LessonDetails, OptionId,
    Question, QuestionId, QuestionKey, QuestionKind, QuizDetails, Response, RevealPolicy, Submission,
    Treatment, Treatments,
};
use domain::learning::{AttachedFile, EventDetails, MaterialDetails, MaterialKind, Sha256, StoredFile};
use serde_json::{Map, Value};

use super::Random;

impl Random {
    /// The editable fields of an event.
    pub(crate) fn event_details(&mut self, slug: String) -> EventDetails {
        let (starts_at, mut ends_at) = (self.time_if(), self.time_if());
        if ends_at.is_some() && ends_at < starts_at && !self.once_in(20) {
            ends_at = starts_at;
        }
        let source = self.maybe(|random| {
            let names = ["url", "licence", "b", "aa", ""].map(str::to_owned);
            let member = |name: String| (name, Value::from(random.name(200)));
            names.into_iter().map(member).collect::<Map<_, _>>()
        });
        EventDetails {
            slug,
            title: self.name(200),
            summary: self.name(500),
            description: self.long_text(),
            language: self.language(),
            starts_at,
            ends_at,
            source,
        }
    }

    /// What an operator may do.
    pub(crate) fn grants(&mut self) -> Grants {
        let some: Vec<Grant> = Grant::ALL.iter().copied().filter(|_| self.once_in(3)).collect();
        Grants::of(&some)
    }

    /// A language.
    pub(crate) fn language(&mut self) -> String {
        self.pick(&["en", "EN", "pt-BR", "de"]).to_owned()
    }

    /// The status of an event.
    pub(crate) fn event_status(&mut self) -> EventStatus {
        self.pick_if_any(EventStatus::ALL).unwrap_or(EventStatus::Draft)
    }

    /// The editable fields of a lesson.
    pub(crate) fn lesson_details(&mut self, slug: String) -> LessonDetails {
        LessonDetails {
            slug,
            title: self.name(200),
            body: self.long_text(),
            video_url: self.maybe(|random| random.name(2_000)),
            duration_seconds: self.maybe(|random| random.number(0)),
            published: !self.once_in(4),
        }
    }

    /// A link, or a file with or without its content.
    pub(crate) fn material_details(&mut self) -> (MaterialDetails, Option<AttachedFile>) {
        let link = self.coin();
        let wrong = self.once_in(25);
        let title = self.name(200);
        let attached = if link { None } else { self.maybe(Self::attached) };
        let kind = if link { MaterialKind::Link } else { MaterialKind::File };
        let url = if link == wrong { None } else { Some(self.name(2_000)) };
        (MaterialDetails { kind, title, url }, attached)
    }

    fn attached(&mut self) -> AttachedFile {
        let id = self.id();
        let file = StoredFile { id, sha256: Sha256([0; 32]), bytes: 0, created_at: self.time() };
        AttachedFile { file, name: self.name(255), media_type: self.name(255) }
    }

    /// An opening and a closing; rarely they are the same, which is refused.
    pub(crate) fn window(&mut self) -> (Option<Timestamp>, Option<Timestamp>) {
        let opens_at = self.time_if();
        let closes_at = self.time_if().filter(|closes| opens_at.is_none_or(|opens| *closes > opens));
        (opens_at, if self.once_in(30) { opens_at } else { closes_at })
    }

    /// The editable fields of a quiz.
    pub(crate) fn quiz_details(&mut self, slug: String) -> QuizDetails {
        let (opens_at, closes_at) = self.window();
        QuizDetails {
            slug,
            title: self.name(200),
            instructions: self.long_text(),
            pass_percent: self.pick_if_any(&[None, Some(0), Some(1), Some(50), Some(100)]).flatten(),
            max_attempts: self.maybe(|random| random.number(1)),
            time_limit_seconds: self.maybe(|random| random.number(1)),
            opens_at,
            closes_at,
            questions_per_attempt: self.maybe(|random| random.number(1)),
            shuffle_questions: self.coin(),
            shuffle_options: self.coin(),
            grading_method: self.pick_if_any(GradingMethod::ALL).unwrap_or(GradingMethod::Highest),
            reveal_policy: self.pick_if_any(RevealPolicy::ALL).unwrap_or(RevealPolicy::Never),
            published: !self.once_in(4),
        }
    }

    /// How some questions count.
    pub(crate) fn treatments(&mut self) -> Treatments {
        if !self.once_in(3) {
            return Treatments::default();
        }
        let count = self.below(3);
        let treatment = |random: &mut Self| random.pick_if_any(Treatment::ALL).unwrap_or_default();
        (0..count).map(|_| (self.any_id(), treatment(self))).collect()
    }

    /// Questions of all kinds, not ordered by id.
    pub(crate) fn questions(&mut self) -> Vec<Question> {
        let mut questions = Vec::new();
        let mut options = Vec::new();
        for _ in 0..self.below(4) {
            let id = self.fresh(|id| questions.iter().any(|known: &Question| known.id == id));
            let kind = self.pick_if_any(QuestionKind::ALL).unwrap_or(QuestionKind::Numeric);
            let key = self.question_key(kind, &mut options);
            questions.push(Question {
                id,
                bundle_key: self.maybe(|random| random.key(100)),
                kind: if self.once_in(60) { QuestionKind::ShortAnswer } else { kind },
                prompt: self.long_text(),
                explanation: self.maybe(Self::long_text),
                points: self.points(),
                key,
            });
        }
        questions
    }

    fn question_key(&mut self, kind: QuestionKind, taken: &mut Vec<OptionId>) -> QuestionKey {
        match kind {
            QuestionKind::Numeric => QuestionKey::Number { value: self.real(), tolerance: self.real().abs() },
            QuestionKind::ShortAnswer => {
                QuestionKey::Accepted((0..self.below(3)).map(|_| self.long_text()).collect())
            }
            _ => {
                let mut options = Vec::new();
                for _ in 0..self.below(4) {
                    let id = self.fresh(|id| taken.contains(&id));
                    taken.push(id);
                    options.push(AnswerOption {
                        id,
                        bundle_key: self.maybe(|random| random.key(100)),
                        text: self.long_text(),
                        correct: self.coin(),
                        feedback: self.maybe(Self::long_text),
                    });
                }
                QuestionKey::Options(options)
            }
        }
    }

    /// The score of an attempt: realistic numbers, since statistics divide and add them.
    pub(crate) fn result(&mut self) -> AttemptScore {
        let max_score = self.pick(&[10.0, 10.0, 3.0, 0.3, 0.0, 5e8, 1.0 / 3.0]);
        let share = self.pick(&[0.0, -0.0, 0.05, 0.1, 0.3, 1.0 / 3.0, 0.5, 0.899_999, 0.9, 1.0]);
        let score = if self.once_in(60) { f64::NAN } else { share * max_score };
        AttemptScore { score, max_score, passed: self.maybe(Self::coin) }
    }

    /// How an attempt was submitted.
    pub(crate) fn submission(&mut self) -> Submission {
        if self.coin() { Submission::Learner } else { Submission::Overdue }
    }

    /// Drawn questions.
    pub(crate) fn draw(&mut self) -> Vec<DrawnQuestion> {
        (0..self.below(3))
            .map(|_| DrawnQuestion {
                question_id: self.any_id(),
                option_ids: (0..self.below(3)).map(|_| self.any_id()).collect(),
            })
            .collect()
    }

    /// Answers, mostly one per question.
    pub(crate) fn answers(&mut self) -> Vec<Answer> {
        let mut answers: Vec<Answer> = Vec::new();
        for _ in 0..self.below(4) {
            let question_id: QuestionId =
                self.fresh(|id| answers.iter().any(|answer| answer.question_id == id));
            let response = match self.below(3) {
                0 => Response::Options((0..self.below(3)).map(|_| self.any_id()).collect()),
                1 => Response::Text(self.long_text()),
                _ => Response::Number(self.real()),
            };
            answers.push(Answer { question_id, response, points_awarded: self.maybe(Self::real) });
        }
        answers
    }
}
