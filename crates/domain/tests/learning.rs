//! Rules of learning: grading, drawing up revisions, due times, grades, progress.
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::float_cmp,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "a test fails by panicking, and its figures are small and exact"
)]

#[path = "learning/deadlines.rs"]
mod deadlines;
#[path = "learning/grading.rs"]
mod grading;
#[path = "learning/points.rs"]
mod points;
#[path = "learning/results.rs"]
mod results;
#[path = "learning/revisions.rs"]
mod revisions;
#[path = "learning/sequences.rs"]
mod sequences;

use domain::{
    IdSource,
    learning::{OptionDraft, QuestionDraft, QuestionKind},
};
use uuid::Uuid;

/// Ids that count up, so that a failure can be read.
#[derive(Default)]
struct Counter(std::sync::atomic::AtomicU64);

impl IdSource for Counter {
    fn uuid(&self) -> Uuid {
        Uuid::from_u64_pair(1, self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
    }

    fn secret(&self) -> [u8; 32] {
        [0; 32]
    }
}

fn question(kind: QuestionKind, prompt: &str) -> QuestionDraft {
    QuestionDraft {
        id: None,
        bundle_key: None,
        kind,
        prompt: prompt.into(),
        explanation: None,
        points: 1.0,
        options: Vec::new(),
        accepted_answers: Vec::new(),
        value: None,
        tolerance: None,
        treatment: None,
    }
}

fn choice(kind: QuestionKind, prompt: &str, correct: &[bool]) -> QuestionDraft {
    let options = correct.iter().enumerate();
    let options = options.map(|(n, &correct)| OptionDraft {
        id: None,
        bundle_key: None,
        text: format!("option {n}"),
        correct,
        feedback: None,
    });
    QuestionDraft { options: options.collect(), ..question(kind, prompt) }
}
