//! Which of the questions and options that are there a draft is.
//!
//! By its id or key. Where nothing differs, it is the same without either; of several that are equal in
//! everything it does not matter which. A text alone says nothing: two may have the same, and a mended one is
//! another. Bundles that were written before there were keys are recognised by their texts nonetheless
//! ([`Unmarked::ByText`]), where that is not ambiguous.

use crate::learning::{AnswerOption, OptionDraft, Question, QuestionDraft, QuestionKey};

/// What a draft without id and key is that is not equal in everything to what is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unmarked {
    /// A new one.
    New,
    /// The one of the same text, if it is clear which.
    ByText,
}

/// Which drafts are which of those that are there, by their places.
struct Matching {
    /// For each draft what it is.
    found: Vec<Option<usize>>,
    /// Of those that are there, which no other draft can be.
    taken: Vec<bool>,
}

impl Matching {
    fn new(drafts: usize, old: usize) -> Self {
        Self { found: vec![None; drafts], taken: vec![false; old] }
    }

    /// A draft is marked as one of those that are there; whether it is the same after all is `same`.
    fn mark(&mut self, draft: usize, old: usize, same: bool) {
        if let (Some(found), Some(taken)) = (self.found.get_mut(draft), self.taken.get_mut(old))
            && !*taken
        {
            *taken = true;
            *found = same.then_some(old);
        }
    }

    fn open_drafts(&self) -> Vec<usize> {
        let open = self.found.iter().enumerate().filter(|(_, found)| found.is_none());
        open.map(|(draft, _)| draft).collect()
    }

    fn open_olds(&self) -> Vec<usize> {
        let open = self.taken.iter().enumerate().filter(|(_, taken)| !**taken);
        open.map(|(old, _)| old).collect()
    }

    /// Each draft is the first one that fits it.
    fn first(&mut self, fits: impl Fn(usize, usize) -> bool) {
        for draft in self.open_drafts() {
            let first = self.open_olds().into_iter().find(|old| fits(draft, *old));
            if let Some(old) = first {
                self.mark(draft, old, true);
            }
        }
    }

    /// Where as many drafts as there are ones fit each other, they are the same in their order, if the order does
    /// not matter: the drafts are `alike`.
    fn as_many(&mut self, fits: impl Fn(usize, usize) -> bool, alike: impl Fn(usize, usize) -> bool) {
        for old in self.open_olds() {
            let drafts: Vec<usize> =
                self.open_drafts().into_iter().filter(|draft| fits(*draft, old)).collect();
            let Some(one) = drafts.first() else { continue };
            let olds: Vec<usize> = self.open_olds().into_iter().filter(|old| fits(*one, *old)).collect();
            if drafts.len() == olds.len() && drafts.iter().all(|draft| alike(*one, *draft)) {
                for (draft, old) in drafts.into_iter().zip(olds) {
                    self.mark(draft, old, true);
                }
            }
        }
    }

    fn of<O>(self, old: &[O]) -> Vec<Option<&O>> {
        self.found.into_iter().map(|found| old.get(found?)).collect()
    }
}

/// Whether something with that id and key is the one that a bundle knows by `key`.
fn is_known_by(id: &impl ToString, bundle_key: Option<&str>, key: &str) -> bool {
    bundle_key.map_or_else(|| id.to_string() == key, |known| known == key)
}

/// Whether a draft with that id and key can be something with the key `old` only because nothing differs.
fn may_be<I>(id: Option<&I>, key: Option<&str>, old: Option<&str>) -> bool {
    id.is_none() && (key.is_none() || old.is_none())
}

/// Which question each draft is.
pub(super) fn questions_known<'o>(
    drafts: &[QuestionDraft],
    old: &'o [Question],
    unmarked: Unmarked,
) -> Vec<Option<&'o Question>> {
    let mut matching = Matching::new(drafts.len(), old.len());
    for (place, draft) in drafts.iter().enumerate() {
        let known = |question: &Question| match (draft.id, &draft.bundle_key) {
            (Some(id), _) => question.id == id,
            (None, Some(key)) => is_known_by(&question.id, question.bundle_key.as_deref(), key),
            (None, None) => false,
        };
        if let Some(found) = old.iter().position(known) {
            matching.mark(place, found, old.get(found).is_some_and(|question| question.kind == draft.kind));
        }
    }
    let pair = |draft: usize, place: usize| drafts.get(draft).zip(old.get(place));
    matching.first(|draft, place| {
        pair(draft, place).is_some_and(|(draft, old)| {
            may_be(draft.id.as_ref(), draft.bundle_key.as_deref(), old.bundle_key.as_deref())
                && is_equal(draft, old)
        })
    });
    if unmarked == Unmarked::ByText {
        let is_text = |draft: &QuestionDraft, old: &Question| {
            draft.id.is_none()
                && draft.bundle_key.is_none()
                && draft.kind == old.kind
                && draft.prompt == old.prompt
        };
        let is_one = |draft: usize, place: usize, same: fn(&QuestionDraft, &Question) -> bool| {
            pair(draft, place).is_some_and(|(draft, old)| is_text(draft, old) && same(draft, old))
        };
        let alike = |one: usize, other: usize| {
            drafts.get(one).zip(drafts.get(other)).is_some_and(|(one, other)| is_graded_alike(one, other))
        };
        // Of one text, a key says which is which; a corrected one is told by what there is to choose from.
        matching.as_many(|draft, place| is_one(draft, place, has_same_key), alike);
        matching.as_many(|draft, place| is_one(draft, place, has_same_answers), alike);
        matching.as_many(|draft, place| is_one(draft, place, |_, _| true), alike);
    }
    matching.of(old)
}

/// Which option of a question each draft is.
pub(super) fn options_known<'o>(
    drafts: &[OptionDraft],
    old: &'o [AnswerOption],
    unmarked: Unmarked,
) -> Vec<Option<&'o AnswerOption>> {
    let mut matching = Matching::new(drafts.len(), old.len());
    for (place, draft) in drafts.iter().enumerate() {
        let known = |option: &AnswerOption| match (draft.id, &draft.bundle_key) {
            (Some(id), _) => option.id == id,
            (None, Some(key)) => is_known_by(&option.id, option.bundle_key.as_deref(), key),
            (None, None) => false,
        };
        if let Some(found) = old.iter().position(known) {
            matching.mark(place, found, true);
        }
    }
    let pair = |draft: usize, place: usize| drafts.get(draft).zip(old.get(place));
    matching.first(|draft, place| {
        pair(draft, place).is_some_and(|(draft, old)| {
            may_be(draft.id.as_ref(), draft.bundle_key.as_deref(), old.bundle_key.as_deref())
                && is_equal_option(draft, old)
        })
    });
    if unmarked == Unmarked::ByText {
        let is_bare = |draft: &OptionDraft| draft.id.is_none() && draft.bundle_key.is_none();
        // Texts are unique in their question.
        matching.first(|draft, place| {
            pair(draft, place).is_some_and(|(draft, old)| is_bare(draft) && draft.text == old.text)
        });
        // What was mended stands where it stood, and is as right as it was.
        matching.first(|draft, place| {
            draft == place
                && pair(draft, place)
                    .is_some_and(|(draft, old)| is_bare(draft) && draft.correct == old.correct)
        });
    }
    matching.of(old)
}

fn is_equal_option(draft: &OptionDraft, old: &AnswerOption) -> bool {
    (&draft.text, draft.correct, &draft.feedback) == (&old.text, old.correct, &old.feedback)
}

/// Whether a draft says exactly what a question says.
#[expect(clippy::float_cmp, reason = "stored numbers come back as they were written")]
fn is_equal(draft: &QuestionDraft, old: &Question) -> bool {
    let answers = match &old.key {
        QuestionKey::Options(options) => {
            draft.options.len() == options.len()
                && draft.options.iter().zip(options).all(|(draft, old)| is_equal_option(draft, old))
        }
        QuestionKey::Accepted(accepted) => draft.accepted_answers == *accepted,
        QuestionKey::Number { value, tolerance } => {
            draft.value == Some(*value) && draft.tolerance.unwrap_or_default() == *tolerance
        }
    };
    answers
        && (draft.kind, &draft.prompt, &draft.explanation) == (old.kind, &old.prompt, &old.explanation)
        && draft.points == old.points
}

/// Whether a draft of the same kind offers the same options, in any order, or takes the same answers.
fn has_same_answers(draft: &QuestionDraft, old: &Question) -> bool {
    match &old.key {
        QuestionKey::Options(options) => {
            draft.options.len() == options.len()
                && draft.options.iter().all(|draft| options.iter().any(|old| old.text == draft.text))
        }
        QuestionKey::Accepted(accepted) => draft.accepted_answers == *accepted,
        QuestionKey::Number { value, .. } => draft.value == Some(*value),
    }
}

/// Whether a draft of the same kind takes the same answers and the same of them are right.
#[expect(clippy::float_cmp, reason = "stored numbers come back as they were written")]
fn has_same_key(draft: &QuestionDraft, old: &Question) -> bool {
    let key = match &old.key {
        QuestionKey::Options(options) => draft
            .options
            .iter()
            .all(|draft| options.iter().any(|old| (&old.text, old.correct) == (&draft.text, draft.correct))),
        QuestionKey::Accepted(_) => true,
        QuestionKey::Number { tolerance, .. } => draft.tolerance.unwrap_or_default() == *tolerance,
    };
    key && has_same_answers(draft, old)
}

/// Whether two drafts of one kind grade every answer alike.
fn is_graded_alike(one: &QuestionDraft, other: &QuestionDraft) -> bool {
    let options = |one: &QuestionDraft, other: &QuestionDraft| {
        one.options.len() == other.options.len()
            && one.options.iter().all(|option| {
                let (text, correct) = (&option.text, option.correct);
                other.options.iter().any(|other| (&other.text, other.correct) == (text, correct))
            })
    };
    options(one, other)
        && one.accepted_answers == other.accepted_answers
        && (one.points, one.value, one.tolerance) == (other.points, other.value, other.tolerance)
}
