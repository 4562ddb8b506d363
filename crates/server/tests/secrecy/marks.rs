//! Marks: texts and numbers that occur nowhere else, planted where keys are.

use serde_json::{Value, json};

/// What every text mark begins with.
pub const MARK: &str = "SENTINEL";

/// A quiz of every kind of question with marks in all that tells what is right.
pub struct Keys {
    name: String,
    value: f64,
}

/// How far from the right number an answer is still right.
const TOLERANCE: f64 = 0.013_57;

impl Keys {
    /// Marks that carry this name; `number` makes the numeric one unique.
    pub fn new(name: &str, number: u32) -> Self {
        Self { name: name.to_owned(), value: f64::from(98_000 + number) + 0.4321 }
    }

    fn mark(&self, place: &str) -> String {
        format!("{MARK}-{}-{place}", self.name.to_uppercase())
    }

    /// The questions as an admin writes them. What is right says so.
    pub fn questions(&self) -> Value {
        let option = |text: &str, correct: bool, place: &str| json!({ "text": text, "correct": correct, "feedback": self.mark(&format!("FEEDBACK-{place}")) });
        json!({ "questions": [
            {
                "kind": "single_choice", "prompt": "Which one?", "points": 1,
                "explanation": self.mark("EXPLANATION-SINGLE"),
                "options": [option("wrong", false, "SINGLE-A"), option("right", true, "SINGLE-B")],
            },
            {
                "kind": "multiple_choice", "prompt": "Which ones?", "points": 1,
                "explanation": self.mark("EXPLANATION-MULTIPLE"),
                "options": [
                    option("right one", true, "MULTIPLE-A"),
                    option("right two", true, "MULTIPLE-B"),
                    option("wrong", false, "MULTIPLE-C"),
                ],
            },
            {
                "kind": "true_false", "prompt": "Is it so?", "points": 1,
                "explanation": self.mark("EXPLANATION-TRUE"),
                "options": [option("right", true, "TRUE-A"), option("wrong", false, "TRUE-B")],
            },
            {
                "kind": "short_answer", "prompt": "Which word?", "points": 1,
                "explanation": self.mark("EXPLANATION-SHORT"),
                "accepted_answers": [self.mark("ACCEPTED-A"), self.mark("ACCEPTED-B")],
            },
            {
                "kind": "numeric", "prompt": "How much?", "points": 1,
                "explanation": self.mark("EXPLANATION-NUMERIC"),
                "value": self.value, "tolerance": TOLERANCE,
            },
        ] })
    }

    /// Every mark, as it stands in a body.
    pub fn marks(&self) -> Vec<String> {
        let mut places: Vec<String> = ["SINGLE", "MULTIPLE", "TRUE", "SHORT", "NUMERIC"]
            .map(|kind| format!("EXPLANATION-{kind}"))
            .into();
        places.extend(
            ["SINGLE-A", "SINGLE-B", "MULTIPLE-A", "MULTIPLE-B", "MULTIPLE-C", "TRUE-A", "TRUE-B"]
                .map(|option| format!("FEEDBACK-{option}")),
        );
        places.extend(["ACCEPTED-A", "ACCEPTED-B"].map(str::to_owned));
        let mut marks: Vec<String> = places.iter().map(|place| self.mark(place)).collect();
        marks.extend([self.value.to_string(), TOLERANCE.to_string()]);
        marks
    }

    /// Answers to the questions of an attempt, all right or all wrong. None repeats a mark.
    pub fn answers(&self, attempt: &Value, right: bool) -> Value {
        let questions = attempt["questions"].as_array().unwrap_or_else(|| panic!("no questions: {attempt}"));
        let answers = questions.iter().map(|question| {
            let id = &question["id"];
            let options = question["options"].as_array().map_or(&[][..], Vec::as_slice);
            let picked: Vec<&Value> = options
                .iter()
                .filter(|option| {
                    option["text"].as_str().is_some_and(|text| text.starts_with("right")) == right
                })
                .map(|option| &option["id"])
                .collect();
            match question["kind"].as_str().expect("a kind") {
                // Compared without regard to case; marks are found by their capitals.
                "short_answer" if right => {
                    json!({ "question_id": id, "text": self.mark("ACCEPTED-A").to_lowercase() })
                }
                "short_answer" => json!({ "question_id": id, "text": "nothing like it" }),
                "numeric" => {
                    let value = if right { self.value + 0.01 } else { 1.0 };
                    json!({ "question_id": id, "value": (value * 1_000.0).round() / 1_000.0 })
                }
                _ => json!({ "question_id": id, "option_ids": picked }),
            }
        });
        json!({ "answers": answers.collect::<Vec<_>>() })
    }
}

/// The marks that a text holds of a list.
pub fn found<'m>(text: &str, marks: &'m [String]) -> Vec<&'m str> {
    marks.iter().map(String::as_str).filter(|mark| text.contains(mark)).collect()
}

#[test]
fn right_answers_repeat_no_mark() {
    let keys = Keys::new("never", 7);
    let mut attempt = keys.questions();
    for (index, question) in attempt["questions"].as_array_mut().unwrap().iter_mut().enumerate() {
        question["id"] = json!(index);
    }
    let planted = keys.questions().to_string();
    assert_eq!(found(&planted, &keys.marks()).len(), keys.marks().len(), "{planted}");
    for right in [true, false] {
        let answers = keys.answers(&attempt, right).to_string();
        assert!(found(&answers, &keys.marks()).is_empty() && !answers.contains(MARK), "{answers}");
    }
}
