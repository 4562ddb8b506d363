//! Which questions an attempt has, and in which order: drawn once, from the attempt's own id.

use domain::{
    Id,
    learning::{Draw, DrawnQuestion, Question, QuizAttempt, QuizDetails, QuizRevision},
};
use rand::{SeedableRng, rngs::StdRng, seq::SliceRandom};
use sha2::{Digest, Sha256};

/// Draws the questions of an attempt. The id is random where this product makes it, and fixed in
/// tests, so that a draw can be repeated.
pub(super) fn draw(id: Id<QuizAttempt>, quiz: &QuizDetails, revision: &QuizRevision) -> Draw {
    let wanted = quiz.questions_per_attempt.and_then(|count| usize::try_from(count).ok());
    let subset = wanted.filter(|count| *count < revision.questions.len());
    if subset.is_none() && !quiz.shuffle_questions && !quiz.shuffle_options {
        return None;
    }
    let mut random = StdRng::from_seed(Sha256::digest(id.uuid().as_bytes()).into());
    let mut places: Vec<usize> = (0..revision.questions.len()).collect();
    if subset.is_some() || quiz.shuffle_questions {
        places.shuffle(&mut random);
    }
    if let Some(count) = subset {
        places.truncate(count);
    }
    if !quiz.shuffle_questions {
        places.sort_unstable();
    }
    let questions = places.into_iter().filter_map(|place| revision.questions.get(place));
    Some(questions.map(|question| drawn(question, quiz.shuffle_options, &mut random)).collect())
}

fn drawn(question: &Question, shuffle: bool, random: &mut StdRng) -> DrawnQuestion {
    let mut option_ids: Vec<_> = question.options().iter().map(|option| option.id).collect();
    if shuffle {
        option_ids.shuffle(random);
    }
    DrawnQuestion { question_id: question.id, option_ids }
}
