//! A class of thirty from the list to the spreadsheet: enrolled, examined against the clock, two with more time, a bad
//! question neutralised, the grades taken away as a table.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use domain::Clock;
use serde_json::{Value, json};
use services::environment::SystemClock;

use crate::support::{
    courses::{self, Course, FULL_SCORE, answer, start},
    people::{Person, text},
    process::TestServer,
};

const SIZE: usize = 30;
const LIMIT: i64 = 1_800;
/// Nobody answers it right, because its key is wrong.
const BAD: &str = "multiple_choice";
const BAD_POINTS: f64 = 2.0;

/// So many seconds from now, by the clock of this machine, which the server goes by too.
fn at(seconds: i64) -> String {
    (SystemClock.now() + TimeDelta::seconds(seconds)).to_rfc3339_opts(SecondsFormat::Micros, true)
}

fn time(value: &Value) -> DateTime<Utc> {
    text(value).parse().expect("a time")
}

/// Whether somebody answers a question right.
fn knows(learner: usize, question: &Value, place: usize) -> bool {
    question["kind"] != BAD && (learner >> place).is_multiple_of(2)
}

/// Two columns with a heading, as a school's register exports them.
fn register(class: &[Person]) -> String {
    let row = |(number, person): (usize, &Person)| format!("\"Learner, {number}\",{}\r\n", person.email);
    format!("Name,E-mail\r\n{}", class.iter().enumerate().map(row).collect::<String>())
}

async fn grant(admin: &Person, quiz: &str, learner: &Person, body: Value) {
    let path = format!("admin/quizzes/{quiz}/accommodations/{}", learner.id);
    admin.put(path).header("if-none-match", "*").json(body).send().await.expect(201);
}

/// What each learner earned without the bad question.
async fn sit(class: &[Person], attempts: &[Value]) -> Vec<f64> {
    let mut earned = Vec::new();
    for (number, (learner, attempt)) in class.iter().zip(attempts).enumerate() {
        let questions = courses::every_kind()["questions"].as_array().unwrap().clone();
        let (mut given, mut points) = (Vec::new(), 0.0);
        for (place, question) in questions.iter().enumerate() {
            let right = knows(number, question, place);
            let kind = question["kind"].as_str().unwrap();
            given.push(answer(courses::question(attempt, kind), right));
            points += if right { question["points"].as_f64().unwrap() } else { 0.0 };
        }
        let path = format!("attempts/{}", text(&attempt["id"]));
        learner.put(format!("{path}/answers")).json(json!({ "answers": given })).ok().await;
        let done = learner.post(format!("{path}/submission")).json(json!({ "answers": given })).ok().await;
        assert_eq!((&done["score"], &done["max_score"]), (&json!(points), &json!(FULL_SCORE)), "{done}");
        earned.push(points);
    }
    earned
}

/// The rows of the table as a spreadsheet reads them, by the names of their columns.
fn opened(table: &str) -> Vec<HashMap<String, String>> {
    let text = table.strip_prefix('\u{feff}').expect("a byte order mark tells the encoding");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.expect("as many cells as the heading has")).collect()
}

#[tokio::test]
async fn a_class_is_examined_from_the_list_to_the_spreadsheet() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "class").await;
    let quiz = format!("admin/quizzes/{}", course.quiz);
    let closes = at(3_600);
    admin.edit(&quiz, json!({ "time_limit_seconds": LIMIT, "closes_at": closes, "max_attempts": 1 })).await;

    // The list enrols everybody, and says so line by line.
    let class = server.learners(SIZE).await;
    let list = admin.post(format!("admin/events/{}/enrolments", course.id)).key("list");
    let list = list.bytes("text/csv; charset=utf-8", register(&class)).send().await.expect(200).json();
    let rows = list["items"].as_array().unwrap();
    assert_eq!(rows.len(), SIZE);
    for (person, row) in class.iter().zip(rows) {
        assert_eq!((&row["status"], &row["account_id"]), (&json!("enrolled"), &json!(person.id)), "{row}");
    }

    // Two have more time: one a longer limit, one a closing of their own.
    grant(&admin, &course.quiz, &class[0], json!({ "extra_seconds": 900 })).await;
    let own = at(1_200);
    grant(&admin, &course.quiz, &class[1], json!({ "closes_at": own })).await;
    let mut attempts = Vec::new();
    for (number, learner) in class.iter().enumerate() {
        let attempt = start(learner, &course.quiz).await;
        let due = match number {
            0 => time(&attempt["started_at"]) + TimeDelta::seconds(LIMIT + 900),
            1 => own.parse().unwrap(),
            _ => time(&attempt["started_at"]) + TimeDelta::seconds(LIMIT),
        };
        assert_eq!(time(&attempt["due_at"]), due, "{attempt}");
        attempts.push(attempt);
    }
    let earned = sit(&class, &attempts).await;

    // A question is found to be bad: it counts for nobody, all others count as before.
    let question = text(&courses::question(&admin.get(quiz.as_str()).ok().await, BAD)["id"]);
    let place = format!("{quiz}/questions/{question}/treatment");
    let done = admin.put_on(&quiz, &place, json!({ "treatment": "excluded" })).await;
    assert_eq!((&done["attempts"], &done["changed"]), (&json!(SIZE), &json!(SIZE)), "{done}");
    server.restart();

    // Grades, table and each learner's own page say the same.
    let table = format!("admin/events/{}/gradebook?for=spreadsheet&separator=semicolon", course.id);
    let table = opened(&admin.get(table).send().await.expect(200).text());
    assert_eq!(table.len(), SIZE);
    let most = FULL_SCORE - BAD_POINTS;
    for (person, points) in class.iter().zip(&earned) {
        let seen = person.get(format!("quizzes/{}", course.quiz)).ok().await;
        let passed = points / most >= 0.5;
        let grade = &seen["grade"];
        assert_eq!(
            (&grade["score"], &grade["max_score"], &grade["passed"]),
            (&json!(points), &json!(most), &json!(passed)),
            "{seen}"
        );
        let row = table.iter().find(|row| row["account_id"] == person.id).expect("a row for everybody");
        assert_eq!(row["email"], person.email);
        let ending = |ending: &str| {
            let found = row.iter().find(|(name, _)| name.contains("Quiz check") && name.ends_with(ending));
            found.unwrap_or_else(|| panic!("no {ending} in {row:?}")).1.clone()
        };
        assert_eq!(ending(" score"), points.to_string(), "{row:?}");
        assert_eq!(ending(" max_score"), most.to_string(), "{row:?}");
        assert_eq!(ending(" passed"), passed.to_string(), "{row:?}");
    }
    let distinct: BTreeSet<String> = earned.iter().map(f64::to_string).collect();
    assert!(distinct.len() > 2, "learners differ: {distinct:?}");
    assert_eq!(server.run(&["db", "verify"]).code(), 0);
}
