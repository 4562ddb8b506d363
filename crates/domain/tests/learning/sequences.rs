//! Whatever is edited, imported, treated, set by hand and regraded, in any order: a score that nobody set is the
//! exact sum of what its answers earned, none is above its maximum, and only a changed key changes grades.

use domain::{
    Id, Timestamp,
    learning::{
        Answer, Asked, Graded, Question, QuestionDraft, QuestionId, QuestionKind, QuizRevision, Response,
        Treatment, Treatments, Unmarked, counted, draft_revision, grade,
    },
};
use proptest::prelude::*;

use crate::{Counter, choice};

/// What somebody does, and numbers that say to what and how.
#[derive(Debug, Clone)]
struct Step {
    what: What,
    by: [usize; 4],
}

#[derive(Debug, Clone, Copy)]
enum What {
    /// A learner answers all questions and hands in.
    Take,
    /// The questions are written again without changing what is right: as a bundle without keys, one with
    /// keys, over the API with ids and without.
    Rewrite(Mark),
    /// Another option is right.
    CorrectKey,
    /// A question is worth more or less.
    Revalue,
    /// A question is of another kind now.
    ChangeKind,
    Treat,
    Override,
    Regrade,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Mark {
    Nothing,
    Keys,
    Ids,
    NoIds,
}

fn step() -> impl Strategy<Value = Step> {
    use What::*;
    let all = [
        Take,
        Rewrite(Mark::Nothing),
        Rewrite(Mark::Keys),
        Rewrite(Mark::Ids),
        Rewrite(Mark::NoIds),
        CorrectKey,
        Revalue,
        ChangeKind,
        Treat,
        Override,
        Regrade,
        Regrade,
    ];
    (prop::sample::select(all.to_vec()), prop::array::uniform4(0_usize..1_000))
        .prop_map(|(what, by)| Step { what, by })
}

struct Attempt {
    /// Number of the revision that was taken, and of that whose key graded it.
    taken: i64,
    key: i64,
    answers: Vec<Answer>,
    result: Graded,
    by_hand: bool,
}

struct World {
    ids: Counter,
    /// All of them, by number from 1.
    revisions: Vec<QuizRevision>,
    treatments: Treatments,
    attempts: Vec<Attempt>,
}

fn units(points: f64) -> i64 {
    (points * 10_000.0).round() as i64
}

fn is_choice(draft: &QuestionDraft) -> bool {
    !draft.options.is_empty()
}

impl World {
    fn new(worth: &[u32], keys: &[usize]) -> Self {
        let twin = |prompt: &str, key: usize, worth: u32| {
            let is_single = key.is_multiple_of(2);
            let is_right = |place| if is_single { place == key % 3 } else { place >= key % 3 };
            let correct: Vec<bool> = (0..3).map(is_right).collect();
            let kind = if is_single { QuestionKind::SingleChoice } else { QuestionKind::MultipleChoice };
            QuestionDraft { points: f64::from(worth) / 10_000.0, ..choice(kind, prompt, &correct) }
        };
        let drafts = worth.iter().zip(keys).enumerate();
        // Four of one prompt, some of them equal in everything.
        let drafts = drafts
            .map(|(number, (worth, key))| twin(if number < 4 { "twin" } else { "other" }, *key, *worth));
        let mut world = Self {
            ids: Counter::default(),
            revisions: Vec::new(),
            treatments: Treatments::default(),
            attempts: Vec::new(),
        };
        world.write(drafts.collect(), Unmarked::ByText);
        world
    }

    fn present(&self) -> &QuizRevision {
        self.revisions.last().unwrap()
    }

    fn write(&mut self, drafts: Vec<QuestionDraft>, unmarked: Unmarked) {
        let number = i64::try_from(self.revisions.len()).unwrap() + 1;
        let quiz = Id::new(uuid::Uuid::nil());
        let now = Timestamp::UNIX_EPOCH;
        let next =
            draft_revision(quiz, number, drafts, self.revisions.last(), unmarked, &self.ids, now).unwrap();
        self.revisions.push(next);
    }

    fn revision(&self, number: i64) -> &QuizRevision {
        &self.revisions[usize::try_from(number).unwrap() - 1]
    }

    /// A revision as a key of those who took another: with the last keys of questions that are gone.
    /// And as it was taken: with the last keys of options that are gone.
    fn key(&self, taken: i64, number: i64) -> (QuizRevision, QuizRevision) {
        let (mut asked, mut key) = (self.revision(taken).clone(), self.revision(number).clone());
        if !key.has_all(&asked) {
            for earlier in (taken + 1..number).rev() {
                key.keep_gone(self.revision(taken), self.revision(earlier));
            }
            for later in taken + 1..number {
                asked.follow_options(self.revision(later));
            }
        }
        (asked, key)
    }

    /// What each answer of an attempt earns by the key of a revision, and what its question is worth.
    fn earned(&self, attempt: &Attempt, number: i64) -> Vec<(QuestionId, i64, i64)> {
        let (asked, key) = self.key(attempt.taken, number);
        let one = |question: &Question| {
            let key = key.keyed(question);
            let mut answers = attempt.answers.clone();
            let asked = [Asked { question, key }];
            let graded = grade(asked, &mut answers, &Treatments::default());
            (question.id, units(graded.score), units(graded.max_score))
        };
        asked.questions.iter().map(one).collect()
    }

    fn drafts(&self, mark: Mark) -> Vec<QuestionDraft> {
        let draft = |old: &Question| {
            let correct: Vec<bool> = old.options().iter().map(|option| option.correct).collect();
            let mut draft = QuestionDraft { points: old.points, ..choice(old.kind, &old.prompt, &correct) };
            let key =
                |key: &Option<String>, id: String| key.clone().or(Some(id)).filter(|_| mark == Mark::Keys);
            draft.id = (mark == Mark::Ids).then_some(old.id);
            draft.bundle_key = key(&old.bundle_key, old.id.to_string());
            for (draft, old) in draft.options.iter_mut().zip(old.options()) {
                draft.text.clone_from(&old.text);
                draft.id = (mark == Mark::Ids).then_some(old.id);
                draft.bundle_key = key(&old.bundle_key, old.id.to_string());
            }
            draft
        };
        self.present().questions.iter().map(draft).collect()
    }

    fn with_key(&self, attempt: usize) -> Graded {
        let attempt = &self.attempts[attempt];
        let (asked, key) = self.key(attempt.taken, attempt.key);
        let asked = asked.questions.iter().map(|question| Asked { question, key: key.keyed(question) });
        counted(asked, &attempt.answers, &self.treatments)
    }

    fn take(&mut self, by: [usize; 4]) {
        let present = self.present();
        let answer = |(place, question): (usize, &Question)| {
            let picked = question
                .options()
                .iter()
                .enumerate()
                .filter(|(option, _)| (by[place % 4] >> option) & 1 == 1);
            let response = Response::Options(picked.map(|(_, option)| option.id).collect());
            Answer { question_id: question.id, response, points_awarded: None }
        };
        let mut answers: Vec<Answer> = present.questions.iter().enumerate().map(answer).collect();
        let result = grade(&present.questions, &mut answers, &self.treatments);
        let taken = present.number;
        self.attempts.push(Attempt { taken, key: taken, answers, result, by_hand: false });
    }

    /// Moves, mends and drops, and leaves what is right as it is.
    fn rewrite(&mut self, mark: Mark, by: [usize; 4]) {
        let mut drafts = self.drafts(mark);
        let (count, written) = (drafts.len(), self.revisions.len());
        drafts.rotate_left(by[0] % count.max(1));
        if by[1].is_multiple_of(2) && count > 1 {
            drafts.swap(0, by[1] % count);
        }
        for (place, draft) in drafts.iter_mut().enumerate() {
            if (by[2] >> place) & 1 == 1 {
                let size = draft.options.len();
                // No other one says or said the same: without keys it would be taken for that.
                let option = &mut draft.options[by[3] % size];
                option.text = format!("{} {written}.{place}", option.text);
                draft.options.rotate_left(by[1] % size);
            }
            if (by[3] >> place) & 3 == 3 {
                draft.prompt = format!("{} {written}.{place}", draft.prompt);
            }
        }
        if by[3].is_multiple_of(3) && count > 2 {
            drafts.remove(by[2] % count);
        }
        // Bundles are recognised by their texts.
        let unmarked = if matches!(mark, Mark::Ids | Mark::NoIds) { Unmarked::New } else { Unmarked::ByText };
        self.write(drafts, unmarked);
    }

    fn edit(&mut self, place: usize, edit: impl Fn(&mut QuestionDraft)) {
        let mut drafts = self.drafts(Mark::Ids);
        let count = drafts.len();
        edit(&mut drafts[place % count]);
        assert!(drafts.iter().all(is_choice));
        self.write(drafts, Unmarked::New);
    }

    fn run(&mut self, step: &Step) {
        let by = step.by;
        match step.what {
            What::Take => self.take(by),
            What::Rewrite(mark) => self.rewrite(mark, by),
            What::CorrectKey => self.edit(by[0], |draft| {
                let size = draft.options.len();
                for (place, option) in draft.options.iter_mut().enumerate() {
                    option.correct = place == by[1] % size;
                }
            }),
            What::Revalue => self.edit(by[0], |draft| draft.points = (by[1] + 1) as f64 / 100.0),
            What::ChangeKind => self.edit(by[0], |draft| {
                if draft.kind == QuestionKind::SingleChoice {
                    draft.kind = QuestionKind::MultipleChoice;
                    return;
                }
                draft.kind = QuestionKind::SingleChoice;
                let first = draft.options.iter().position(|option| option.correct);
                for (place, option) in draft.options.iter_mut().enumerate() {
                    option.correct = Some(place) == first;
                }
            }),
            What::Treat => {
                let revision = &self.revisions[by[0] % self.revisions.len()];
                let question = revision.questions[by[1] % revision.questions.len()].id;
                self.treatments.set(question, Treatment::ALL[by[2] % 3]);
                for number in 0..self.attempts.len() {
                    if !self.attempts[number].by_hand {
                        self.attempts[number].result = self.with_key(number);
                    }
                }
            }
            What::Override => {
                let count = self.attempts.len().max(1);
                if let Some(attempt) = self.attempts.get_mut(by[0] % count) {
                    attempt.result.score = attempt.result.max_score;
                    attempt.by_hand = true;
                }
            }
            What::Regrade => {
                let number = self.present().number;
                for place in 0..self.attempts.len() {
                    if self.attempts[place].by_hand && !by[0].is_multiple_of(4) {
                        continue;
                    }
                    let attempt = &self.attempts[place];
                    let (asked, key) = self.key(attempt.taken, number);
                    let mut answers = attempt.answers.clone();
                    let asked = asked.questions.iter();
                    let asked = asked.map(|question| Asked { question, key: key.keyed(question) });
                    let result = grade(asked, &mut answers, &self.treatments);
                    let taken = attempt.taken;
                    self.attempts[place] = Attempt { taken, key: number, answers, result, by_hand: false };
                }
            }
        }
    }

    /// Scores are the exact sums, and no score is above its maximum.
    fn check(&self) -> Result<(), TestCaseError> {
        for attempt in &self.attempts {
            let (score, max) = (units(attempt.result.score), units(attempt.result.max_score));
            prop_assert!((0..=max).contains(&score), "{} of {}", score, max);
            prop_assert_eq!(
                (score as f64 / 10_000.0, max as f64 / 10_000.0),
                (attempt.result.score, attempt.result.max_score)
            );
            let earned = self.earned(attempt, attempt.key);
            for (answer, (_, earned, worth)) in attempt.answers.iter().zip(&earned) {
                prop_assert_eq!(units(answer.points_awarded.unwrap()), *earned);
                prop_assert!((0..=*worth).contains(earned));
            }
            if attempt.by_hand {
                continue;
            }
            let parts =
                earned.into_iter().map(|(question, earned, worth)| match self.treatments.of(question) {
                    Treatment::Normal => (earned, worth),
                    Treatment::FullCredit => (worth, worth),
                    Treatment::Excluded => (0, 0),
                });
            let sums = parts.fold((0, 0), |(score, max), (earned, worth)| (score + earned, max + worth));
            prop_assert_eq!((score, max), sums);
        }
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_sequence_makes_a_score_that_is_not_its_sum_or_loses_a_grade(
        worth in prop::collection::vec(prop_oneof![Just(1_u32), Just(1_000), 1_u32..200_000], 6),
        keys in prop::collection::vec(0_usize..6, 6),
        steps in prop::collection::vec(step(), 1..25),
    ) {
        let mut world = World::new(&worth, &keys);
        world.take([1, 2, 4, 7]);
        for step in &steps {
            let before: Vec<_> =
                world.attempts.iter().map(|attempt| world.earned(attempt, world.present().number)).collect();
            world.run(step);
            world.check()?;
            if matches!(step.what, What::Rewrite(_)) {
                for (attempt, before) in world.attempts.iter().zip(before) {
                    let after = world.earned(attempt, world.present().number);
                    prop_assert_eq!(after, before, "{:?}", step);
                }
            }
        }
    }
}
