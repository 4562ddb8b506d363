//! Revisions of questions: ids that live on, faults that are named.

use domain::{
    Id, Timestamp,
    learning::{
        AnswerOption, OptionDraft, Question, QuestionDraft, QuestionKind, QuizRevision, Unmarked,
        check_questions, draft_revision,
    },
    validation::Checker,
};

use crate::{Counter, choice, question};

fn next(drafts: Vec<QuestionDraft>, previous: Option<&QuizRevision>, ids: &Counter) -> QuizRevision {
    next_by(Unmarked::New, drafts, previous, ids)
}

fn next_by(
    unmarked: Unmarked,
    drafts: Vec<QuestionDraft>,
    previous: Option<&QuizRevision>,
    ids: &Counter,
) -> QuizRevision {
    let number = previous.map_or(1, |previous| previous.number + 1);
    let quiz = Id::new(uuid::Uuid::nil());
    draft_revision(quiz, number, drafts, previous, unmarked, ids, Timestamp::UNIX_EPOCH).unwrap()
}

/// For each question of a revision the place of the same one in another, and for each of its options.
fn same(now: &QuizRevision, before: &QuizRevision) -> Vec<(Option<usize>, Vec<Option<usize>>)> {
    let of = |question: &Question| {
        let place = before.questions.iter().position(|old| old.id == question.id);
        let old = place.map_or(&[][..], |place| before.questions[place].options());
        let option = |option: &AnswerOption| old.iter().position(|old| old.id == option.id);
        (place, question.options().iter().map(option).collect())
    };
    now.questions.iter().map(of).collect()
}

fn places(now: &QuizRevision, before: &QuizRevision) -> Vec<Option<usize>> {
    same(now, before).into_iter().map(|(place, _)| place).collect()
}

/// The drafts of a revision, with ids or, as in a bundle, with keys.
fn drafts(revision: &QuizRevision, mark: fn(&mut QuestionDraft, &Question)) -> Vec<QuestionDraft> {
    let draft = |old: &Question| {
        let mut draft = QuestionDraft {
            prompt: old.prompt.clone(),
            options: choice(QuestionKind::SingleChoice, "", &vec![false; old.options().len()]).options,
            ..question(old.kind, "")
        };
        for (draft, old) in draft.options.iter_mut().zip(old.options()) {
            (draft.text, draft.correct) = (old.text.clone(), old.correct);
        }
        mark(&mut draft, old);
        draft
    };
    revision.questions.iter().map(draft).collect()
}

fn by_id(draft: &mut QuestionDraft, old: &Question) {
    draft.id = Some(old.id);
    for (draft, old) in draft.options.iter_mut().zip(old.options()) {
        draft.id = Some(old.id);
    }
}

fn by_key(draft: &mut QuestionDraft, old: &Question) {
    draft.bundle_key = Some(old.bundle_key.clone().unwrap_or_else(|| old.id.to_string()));
    for (draft, old) in draft.options.iter_mut().zip(old.options()) {
        draft.bundle_key = Some(old.bundle_key.clone().unwrap_or_else(|| old.id.to_string()));
    }
}

fn unmarked(_: &mut QuestionDraft, _: &Question) {}

fn twins(correct: [&[bool]; 2]) -> Vec<QuestionDraft> {
    correct.map(|correct| choice(QuestionKind::SingleChoice, "twin", correct)).to_vec()
}

#[test]
fn by_id_and_by_key_everything_may_change_but_the_kind() {
    for (mark, way) in [(by_id as fn(&mut _, &_), Unmarked::New), (by_key, Unmarked::ByText)] {
        let ids = Counter::default();
        let first = next(twins([&[true, false], &[false, true]]), None, &ids);
        let mut edited = drafts(&first, mark);
        // Swapped, reworded, with another key, and the options of one in another order.
        edited.swap(0, 1);
        edited[0].prompt = "another".into();
        edited[1].options.swap(0, 1);
        edited[1].options[0].text = "mended".into();
        edited[1].options[0].correct = true;
        edited[1].options[1].correct = false;
        let second = next_by(way, edited.clone(), Some(&first), &ids);
        let expected = [(Some(1), vec![Some(0), Some(1)]), (Some(0), vec![Some(1), Some(0)])];
        assert_eq!(same(&second, &first), expected);
        // Of another kind it is another one, with other options.
        edited[0].kind = QuestionKind::TrueFalse;
        let third = next_by(way, edited, Some(&first), &ids);
        assert_eq!(same(&third, &first), [(None, vec![None, None]), (Some(0), vec![Some(1), Some(0)])]);
    }
}

#[test]
fn without_id_or_key_it_is_the_same_where_nothing_differs() {
    let ids = Counter::default();
    let first = next(twins([&[true, false], &[false, true]]), None, &ids);
    let written = drafts(&first, unmarked);
    assert_eq!(next(written.clone(), Some(&first), &ids).questions, first.questions);
    let mut swapped = written.clone();
    swapped.swap(0, 1);
    assert_eq!(places(&next(swapped, Some(&first), &ids), &first), [Some(1), Some(0)]);
    assert_eq!(places(&next(written[1..].to_vec(), Some(&first), &ids), &first), [Some(1)]);
    let mut corrected = written.clone();
    corrected[0].options[0].feedback = Some("mended".into());
    assert_eq!(places(&next(corrected, Some(&first), &ids), &first), [None, Some(1)]);
    // The same holds for the options of a question that is named.
    let mut named = written;
    named[0].id = Some(first.questions[0].id);
    named[0].options.swap(0, 1);
    named[0].options[0].text = "mended".into();
    let second = next(named, Some(&first), &ids);
    assert_eq!(same(&second, &first)[0], (Some(0), vec![None, Some(0)]));
}

#[test]
fn bundles_without_keys_are_recognised_by_their_texts_where_that_is_clear() {
    let ids = Counter::default();
    let mut all = twins([&[true, false], &[false, true, false]]);
    all.push(choice(QuestionKind::SingleChoice, "single", &[true, false, false]));
    let before = next_by(Unmarked::ByText, all, None, &ids);
    let edited = |edit: fn(&mut Vec<QuestionDraft>)| {
        let mut all = drafts(&before, unmarked);
        edit(&mut all);
        places(&next_by(Unmarked::ByText, all, Some(&before), &ids), &before)
    };
    assert_eq!(edited(|_| ()), [Some(0), Some(1), Some(2)]);
    // One of two equal prompts goes, and the other one is what it was.
    assert_eq!(edited(|all| drop(all.remove(0))), [Some(1), Some(2)]);
    assert_eq!(edited(|all| all.swap(0, 1)), [Some(1), Some(0), Some(2)]);
    // A corrected key is recognised by prompt and options.
    assert_eq!(
        edited(|all| {
            all.swap(0, 1);
            for draft in all {
                for option in &mut draft.options {
                    option.correct = !option.correct;
                }
            }
        }),
        [Some(1), Some(0), Some(2)]
    );
    // Which of the two it was cannot be told, so it is neither.
    assert_eq!(
        edited(|all| {
            all.remove(0);
            all[0].options[0].text = "mended".into();
        }),
        [None, Some(2)]
    );
    assert_eq!(edited(|all| all[2].prompt = "reworded".into()), [Some(0), Some(1), None]);
}

#[test]
fn a_mended_option_of_a_bundle_without_keys_stands_where_it_stood() {
    let ids = Counter::default();
    let draft = choice(QuestionKind::MultipleChoice, "?", &[true, false, true]);
    let first = next_by(Unmarked::ByText, vec![draft], None, &ids);
    let edited = |edit: fn(&mut Vec<OptionDraft>)| {
        let mut all = drafts(&first, unmarked);
        edit(&mut all[0].options);
        let second = next_by(Unmarked::ByText, all, Some(&first), &ids);
        same(&second, &first)[0].1.clone()
    };
    assert_eq!(edited(|all| all[1].text = "mended".into()), [Some(0), Some(1), Some(2)]);
    assert_eq!(edited(|all| all[0].correct = false), [Some(0), Some(1), Some(2)]);
    // One that is right now and was wrong is another one.
    assert_eq!(
        edited(|all| {
            all[1].text = "another".into();
            all[1].correct = true;
        }),
        [Some(0), None, Some(2)]
    );
    assert_eq!(edited(|all| drop(all.remove(0))), [Some(1), Some(2)]);
}

#[test]
fn keys_stay_and_are_taken_over_where_nothing_differs() {
    let ids = Counter::default();
    let first = next(twins([&[true, false], &[false, true]]), None, &ids);
    // The ids themselves are no keys to keep.
    assert_eq!(
        next_by(Unmarked::ByText, drafts(&first, by_key), Some(&first), &ids).questions,
        first.questions
    );
    let mut named = drafts(&first, unmarked);
    for (draft, key) in named.iter_mut().zip(["a", "b"]) {
        draft.bundle_key = Some(key.into());
    }
    let second = next_by(Unmarked::ByText, named, Some(&first), &ids);
    assert_eq!(places(&second, &first), [Some(0), Some(1)]);
    let keys = |revision: &QuizRevision| {
        revision.questions.iter().map(|question| question.bundle_key.clone()).collect::<Vec<_>>()
    };
    assert_eq!(keys(&second), [Some("a".into()), Some("b".into())]);
    // Whoever does not know them keeps them.
    for (mark, way) in [(by_id as fn(&mut _, &_), Unmarked::New), (unmarked, Unmarked::ByText)] {
        let third = next_by(way, drafts(&second, mark), Some(&second), &ids);
        assert_eq!(third.questions, second.questions);
    }
    // Another key is another question, whatever it says.
    let mut renamed = drafts(&second, by_key);
    renamed[1].bundle_key = Some("c".into());
    assert_eq!(places(&next_by(Unmarked::ByText, renamed, Some(&second), &ids), &second), [Some(0), None]);
}

#[test]
fn equal_questions_get_different_ids() {
    let ids = Counter::default();
    let first = next(twins([&[true, false], &[true, false]]), None, &ids);
    for way in [Unmarked::New, Unmarked::ByText] {
        let second = next_by(way, drafts(&first, unmarked), Some(&first), &ids);
        assert_eq!(first.questions, second.questions);
    }
    assert_ne!(first.questions[0].id, first.questions[1].id);
}

#[test]
fn an_id_that_is_not_of_the_quiz_or_named_twice_is_refused() {
    let ids = Counter::default();
    let first = next(vec![question(QuestionKind::ShortAnswer, "?")], None, &ids);
    let draft = |id| QuestionDraft { id: Some(id), ..question(QuestionKind::ShortAnswer, "?") };
    let known = first.questions[0].id;
    let unknown = Id::new(uuid::Uuid::max());
    for (drafts, pointer) in
        [(vec![draft(unknown)], "/questions/0/id"), (vec![draft(known), draft(known)], "/questions/1/id")]
    {
        let quiz = first.quiz_id;
        let now = Timestamp::UNIX_EPOCH;
        let errors = draft_revision(quiz, 2, drafts, Some(&first), Unmarked::New, &ids, now).unwrap_err();
        assert_eq!(errors.0[0].pointer, pointer);
        assert_eq!(errors.0[0].code, "unknown_id");
    }
}

fn with_twin_options() -> QuestionDraft {
    let mut draft = choice(QuestionKind::SingleChoice, "?", &[true, false, false]);
    draft.options[2].text = format!(" {}", draft.options[0].text);
    draft
}

#[test]
fn every_broken_rule_is_named_at_its_place() {
    let numeric =
        |value, tolerance| QuestionDraft { value, tolerance, ..question(QuestionKind::Numeric, "?") };
    let short = |answers: &[&str]| QuestionDraft {
        accepted_answers: answers.iter().map(|answer| (*answer).to_owned()).collect(),
        ..question(QuestionKind::ShortAnswer, "?")
    };
    let worth = |points| QuestionDraft { points, ..choice(QuestionKind::SingleChoice, "?", &[true, false]) };
    let cases = [
        (
            choice(QuestionKind::SingleChoice, "?", &[false, false]),
            "/questions/0/options",
            "one_correct_option",
        ),
        (
            choice(QuestionKind::SingleChoice, "?", &[true, true]),
            "/questions/0/options",
            "one_correct_option",
        ),
        (
            choice(QuestionKind::MultipleChoice, "?", &[false, false]),
            "/questions/0/options",
            "no_correct_option",
        ),
        (choice(QuestionKind::TrueFalse, "?", &[true, false, false]), "/questions/0/options", "count"),
        (choice(QuestionKind::SingleChoice, "?", &[true]), "/questions/0/options", "count"),
        (choice(QuestionKind::SingleChoice, " ", &[true, false]), "/questions/0/prompt", "empty"),
        (with_twin_options(), "/questions/0/options/2/text", "duplicate"),
        (choice(QuestionKind::Numeric, "?", &[true, false]), "/questions/0/value", "required"),
        (numeric(Some(f64::NAN), None), "/questions/0/value", "not_finite"),
        (numeric(Some(1.0), Some(-1.0)), "/questions/0/tolerance", "out_of_range"),
        (short(&[]), "/questions/0/accepted_answers", "count"),
        (short(&["x", " "]), "/questions/0/accepted_answers/1", "empty"),
        (worth(0.0), "/questions/0/points", "out_of_range"),
        (worth(f64::INFINITY), "/questions/0/points", "not_finite"),
        (worth(1e-9), "/questions/0/points", "out_of_range"),
        (worth(0.123_45), "/questions/0/points", "decimal_places"),
    ];
    for (draft, pointer, code) in cases {
        let mut checker = Checker::new();
        check_questions(&mut checker, "questions", &mut [draft.clone()]);
        let errors = checker.finish().unwrap_err();
        assert!(
            errors.0.iter().any(|error| error.pointer == pointer && error.code == code),
            "{draft:?}: {errors:?}"
        );
    }
}
