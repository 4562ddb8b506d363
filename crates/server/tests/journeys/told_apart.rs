//! Questions and options are what they were by their ids and keys, never by their texts: nobody loses points
//! because a course was written again.

use serde_json::{Value, json};

use crate::support::{
    courses::{self, Course, start},
    people::{Person, text},
    process::TestServer,
    zips,
};

fn choice(prompt: &str, options: &[(&str, bool)]) -> Value {
    let options: Vec<Value> =
        options.iter().map(|(text, correct)| json!({ "text": text, "correct": correct })).collect();
    json!({ "kind": "multiple_choice", "prompt": prompt, "points": 1, "options": options })
}

/// Three questions, two of them of one prompt.
fn questions() -> Value {
    json!([
        choice("Which?", &[("red", true), ("blue", false)]),
        choice("Which?", &[("red", false), ("blue", true)]),
        choice("Who?", &[("Ada", true), ("Eve", false), ("Zoe", true)]),
    ])
}

/// Answers an open attempt right, by the key in `keyed`, and hands it in.
async fn answer_right(learner: &Person, attempt: &Value, keyed: &Value) -> Value {
    let right = |question: &Value| {
        let is_it = |known: &&Value| known["id"] == question["id"];
        let keyed = keyed["questions"].as_array().unwrap().iter().find(is_it).unwrap();
        let right = keyed["options"].as_array().unwrap().iter().filter(|option| option["correct"] == true);
        let ids: Vec<&Value> = right.map(|option| &option["id"]).collect();
        json!({ "question_id": question["id"], "option_ids": ids })
    };
    let answers: Vec<Value> = attempt["questions"].as_array().unwrap().iter().map(right).collect();
    let path = format!("attempts/{}/submission", text(&attempt["id"]));
    learner.post(path).json(json!({ "answers": answers })).ok().await
}

struct Taken {
    server: TestServer,
    admin: Person,
    learner: Person,
    event: String,
    quiz: String,
    attempt: String,
}

impl Taken {
    /// Somebody has answered everything right.
    async fn new(server: TestServer, admin: Person, event: String, quiz: String) -> Self {
        let learner = server.learner("ada").await;
        let slug = text(&admin.get(format!("admin/events/{event}")).ok().await["slug"]);
        learner.put(format!("events/{slug}/enrolment")).ok().await;
        let attempt = start(&learner, &quiz).await;
        let keyed = admin.get(format!("admin/quizzes/{quiz}")).ok().await;
        let done = answer_right(&learner, &attempt, &keyed).await;
        assert_eq!(done["score"], 3.0, "{done}");
        Self { server, admin, learner, event, quiz, attempt: text(&attempt["id"]) }
    }

    async fn over_the_api() -> Self {
        let server = TestServer::start();
        let admin = server.admin().await;
        let course = Course::published(&admin, "told-apart").await;
        let body = json!({ "questions": questions() });
        let quiz = courses::add_quiz(&admin, &course.lessons[0], courses::quiz("apart"), body).await;
        Self::new(server, admin, course.id, quiz).await
    }

    async fn by_bundle(questions: Value) -> Self {
        let server = TestServer::start();
        let admin = server.admin().await;
        let report = import(&admin, &bundle(&questions)).await;
        let event = text(&report["event_id"]);
        let path = format!("admin/events/{event}");
        admin.put_on(&path, &format!("{path}/status"), json!({ "status": "published" })).await;
        let lesson = admin.all(&format!("{path}/lessons")).await.remove(0);
        let quiz = admin.all(&format!("admin/lessons/{}/quizzes", text(&lesson["id"]))).await.remove(0);
        Self::new(server, admin, event, text(&quiz["id"])).await
    }

    async fn present(&self) -> Value {
        courses::questions_of(&self.admin, &self.quiz).await
    }

    fn ids(questions: &Value) -> Vec<String> {
        questions["questions"].as_array().unwrap().iter().map(|one| text(&one["id"])).collect()
    }

    async fn put(&self, questions: Value) -> Value {
        let path = format!("admin/quizzes/{}", self.quiz);
        self.admin.put_on(&path, &format!("{path}/questions"), json!({ "questions": questions })).await
    }

    /// Regrades: the score of the attempt.
    async fn regraded(&self) -> f64 {
        self.admin.post(format!("admin/quizzes/{}/regrade", self.quiz)).ok().await;
        let seen = self.learner.get(format!("attempts/{}", self.attempt)).ok().await;
        seen["score"].as_f64().unwrap()
    }
}

/// Where each of some ids was before; 9: nowhere.
fn places(new: &[String], old: &[String]) -> Vec<usize> {
    new.iter().map(|id| old.iter().position(|known| known == id).unwrap_or(9)).collect()
}

fn bundle(questions: &Value) -> Value {
    json!({
        "format": "lyceum-course", "version": 1,
        "event": { "slug": "told-apart", "title": "Told apart", "language": "en" },
        "lessons": [{ "slug": "one", "title": "One", "quizzes": [
            { "slug": "quiz", "title": "Quiz", "pass_percent": 50, "questions": questions }
        ] }]
    })
}

async fn import(admin: &Person, course: &Value) -> Value {
    let archive = zips::archive(&[("course.json", course.to_string())]);
    admin.post("admin/imports").bytes("application/zip", archive).ok().await
}

async fn export(admin: &Person, event: &str) -> Value {
    let answer = admin.get(format!("admin/events/{event}/export")).send().await.expect(200);
    let files = zips::unpack(&answer.body);
    let (_, course) = files.iter().find(|(name, _)| name.ends_with("course.json")).unwrap();
    serde_json::from_slice(course).unwrap()
}

#[tokio::test]
async fn whatever_is_written_without_ids_nobody_loses_points() {
    let all = questions();
    let [first, second, third] = [0, 1, 2].map(|place| all[place].clone());
    let mended = choice("Who?", &[("Ada L.", true), ("Eve", false), ("Zoe", true)]);
    let another = choice("Which?", &[("red", false), ("blue", true), ("green", true)]);
    for (written, known) in [
        (json!([first, second, third]), vec![0, 1, 2]),
        // Two of one prompt change places, or one of them goes.
        (json!([second, first, third]), vec![1, 0, 2]),
        (json!([second, third]), vec![1, 2]),
        // What differs is another one.
        (json!([first, second, mended]), vec![0, 1, 9]),
        (json!([another, third]), vec![9, 2]),
    ] {
        let taken = Taken::over_the_api().await;
        let old = Taken::ids(&taken.present().await);
        let put = taken.put(written.clone()).await;
        assert_eq!(places(&Taken::ids(&put), &old), known, "{written}");
        assert!((taken.regraded().await - 3.0).abs() < f64::EPSILON, "{written}");
        // The same again changes nothing.
        assert_eq!(taken.put(written).await["version"], put["version"]);
    }
}

#[tokio::test]
async fn by_its_id_a_question_may_change_in_everything_but_its_kind() {
    let taken = Taken::over_the_api().await;
    let before = taken.present().await;
    // Twins change places and texts: by their ids they are who they were.
    let mut edited = before["questions"].clone();
    edited.as_array_mut().unwrap().swap(0, 1);
    edited[0]["prompt"] = json!("Which one?");
    edited[2]["options"][0]["text"] = json!("Ada L.");
    edited[2]["options"].as_array_mut().unwrap().reverse();
    let put = taken.put(edited.clone()).await;
    let old = Taken::ids(&before);
    assert_eq!(Taken::ids(&put), [old[1].clone(), old[0].clone(), old[2].clone()]);
    assert!((taken.regraded().await - 3.0).abs() < f64::EPSILON);
    // A corrected key follows.
    for option in edited[0]["options"].as_array_mut().unwrap() {
        option["correct"] = json!(!option["correct"].as_bool().unwrap());
    }
    taken.put(edited.clone()).await;
    assert!((taken.regraded().await - 2.0).abs() < f64::EPSILON);
    // Of another kind it is another question, with other options; the old one keeps its key.
    let mut other = edited.clone();
    other[1]["kind"] = json!("single_choice");
    let put = taken.put(other).await;
    let new = Taken::ids(&put);
    assert_eq!((&new[0], &new[2]), (&old[1], &old[2]));
    assert!(!old.contains(&new[1]), "{new:?}");
    assert_ne!(put["questions"][1]["options"][0]["id"], edited[1]["options"][0]["id"]);
    assert!((taken.regraded().await - 2.0).abs() < f64::EPSILON);
    // An option that is written without its id is another one, and who picked the old one keeps the point.
    let mut anew = put["questions"].clone();
    anew[2]["options"][1].as_object_mut().unwrap().remove("id");
    anew[2]["options"][1]["text"] = json!("Eva");
    anew[2]["options"][2].as_object_mut().unwrap().remove("id");
    anew[2]["options"][2]["text"] = json!("Ada Lovelace");
    taken.put(anew).await;
    assert!((taken.regraded().await - 2.0).abs() < f64::EPSILON);
    assert_eq!(taken.server.run(&["db", "verify"]).code(), 0);
}

#[tokio::test]
async fn two_options_of_one_text_are_refused() {
    let taken = Taken::over_the_api().await;
    for kind in ["single_choice", "multiple_choice", "true_false"] {
        let mut twins = choice("?", &[("same", true), (" same", false)]);
        twins["kind"] = json!(kind);
        let path = format!("admin/quizzes/{}/questions", taken.quiz);
        let call = taken.admin.put(path).if_match("*").json(json!({ "questions": [questions()[0], twins] }));
        call.send().await.fault(422, "/questions/1/options/1/text", "duplicate");
        let archive = zips::archive(&[("course.json", bundle(&json!([twins])).to_string())]);
        let call = taken.admin.post("admin/imports").bytes("application/zip", archive);
        let place = "/lessons/0/quizzes/0/questions/0/options/1/text";
        call.send().await.fault(422, place, "duplicate");
    }
    let mut same_keys = questions();
    for place in [0, 2] {
        same_keys[place]["key"] = json!("one");
    }
    let archive = zips::archive(&[("course.json", bundle(&same_keys).to_string())]);
    let call = taken.admin.post("admin/imports").bytes("application/zip", archive);
    call.send().await.fault(422, "/lessons/0/quizzes/0/questions/2/key", "duplicate");
}

#[tokio::test]
async fn an_old_bundle_without_keys_is_recognised_and_nobody_loses_points() {
    let all = questions();
    let [first, second, third] = [0, 1, 2].map(|place| all[place].clone());
    let mended = choice("Who?", &[("Ada L.", true), ("Eve", false), ("Zoe", true)]);
    let swapped = choice("Which?", &[("red", false), ("blue", true), ("green", false)]);
    for (again, known) in [
        (json!([second, third]), vec![1, 2]),
        (json!([first, third]), vec![0, 2]),
        (json!([second, first, third]), vec![1, 0, 2]),
        (json!([first, second, mended]), vec![0, 1, 2]),
        // Which of the two this one was cannot be told: it is neither, and both keep their keys.
        (json!([swapped, third]), vec![9, 2]),
    ] {
        let taken = Taken::by_bundle(questions()).await;
        let old = Taken::ids(&taken.present().await);
        import(&taken.admin, &bundle(&again)).await;
        let new = Taken::ids(&taken.present().await);
        assert_eq!(places(&new, &old), known, "{again}");
        assert!((taken.regraded().await - 3.0).abs() < f64::EPSILON, "{again}");
        // Once more changes nothing.
        assert_eq!(import(&taken.admin, &bundle(&again)).await["outcome"], "unchanged");
    }
    // A corrected key follows, as before.
    let taken = Taken::by_bundle(questions()).await;
    let corrected = choice("Who?", &[("Ada", true), ("Eve", true), ("Zoe", false)]);
    import(&taken.admin, &bundle(&json!([first, second, corrected]))).await;
    assert!((taken.regraded().await - 2.0).abs() < f64::EPSILON);
}

#[tokio::test]
async fn an_exported_bundle_tells_all_apart_by_its_keys() {
    let taken = Taken::by_bundle(questions()).await;
    let before = taken.present().await;
    let mut course = export(&taken.admin, &taken.event).await;
    assert_eq!(import(&taken.admin, &course).await["outcome"], "unchanged");
    let pointer = "/lessons/0/quizzes/0/questions";
    let edited = course.pointer_mut(pointer).unwrap();
    assert_eq!(edited[0]["key"], before["questions"][0]["id"], "what has no key has its id");
    edited.as_array_mut().unwrap().swap(0, 1);
    edited[0]["prompt"] = json!("Reworded?");
    edited[2]["options"][0]["text"] = json!("Ada L.");
    edited[2]["options"].as_array_mut().unwrap().reverse();
    import(&taken.admin, &course).await;
    let old = Taken::ids(&before);
    let present = taken.present().await;
    assert_eq!(Taken::ids(&present), [old[1].clone(), old[0].clone(), old[2].clone()]);
    assert_eq!(present["questions"][2]["options"][2]["id"], before["questions"][2]["options"][0]["id"]);
    assert!((taken.regraded().await - 3.0).abs() < f64::EPSILON);

    // Elsewhere the keys are the same, and so is what is exported there; and here again.
    let other = TestServer::start();
    let admin = other.admin().await;
    let exported = export(&taken.admin, &taken.event).await;
    let report = import(&admin, &exported).await;
    assert_eq!(export(&admin, &text(&report["event_id"])).await, exported);
    assert_eq!(import(&taken.admin, &exported).await["outcome"], "unchanged");
    let new = Taken::ids(&courses::questions_of(&admin, &quiz_of(&admin, &report["event_id"]).await).await);
    assert!(new.iter().all(|id| !old.contains(id)));
}

async fn quiz_of(admin: &Person, event: &Value) -> String {
    let lesson = admin.all(&format!("admin/events/{}/lessons", text(event))).await.remove(0);
    let quizzes = admin.all(&format!("admin/lessons/{}/quizzes", text(&lesson["id"]))).await;
    text(&quizzes[0]["id"])
}

#[tokio::test]
async fn what_is_gone_keeps_its_corrected_key() {
    let taken = Taken::by_bundle(questions()).await;
    let swap = |question: &mut Value| {
        for option in question["options"].as_array_mut().unwrap() {
            option["correct"] = json!(!option["correct"].as_bool().unwrap());
        }
    };
    // The key was the wrong way round: nobody was right.
    let mut edited = taken.present().await["questions"].clone();
    swap(&mut edited[0]);
    taken.put(edited.clone()).await;
    assert!((taken.regraded().await - 2.0).abs() < f64::EPSILON);
    // The question goes, and then an option of another one that was corrected, and another key is corrected.
    edited.as_array_mut().unwrap().remove(0);
    edited[1]["options"][2]["correct"] = json!(false);
    taken.put(edited.clone()).await;
    let after = taken.regraded().await;
    edited[1]["options"].as_array_mut().unwrap().remove(2);
    taken.put(edited.clone()).await;
    swap(&mut edited[0]);
    taken.put(edited.clone()).await;
    for _ in 0..2 {
        assert!((taken.regraded().await - (after - 1.0)).abs() < f64::EPSILON, "{after}");
    }
    swap(&mut edited[0]);
    edited[0]["explanation"] = json!("So.");
    taken.put(edited).await;
    for _ in 0..2 {
        assert!((taken.regraded().await - after).abs() < f64::EPSILON, "{after}");
    }
    let seen = taken.learner.get(format!("attempts/{}", taken.attempt)).ok().await;
    assert_eq!(seen["questions"][0]["options"][0]["correct"], false, "shown as it was graded: {seen}");
    assert_eq!(taken.server.run(&["db", "verify"]).code(), 0);
}

#[tokio::test]
async fn a_bundle_carries_treatments_and_attempts_follow() {
    let mut with_keys = questions();
    for (place, key) in ["first", "second", "third"].iter().enumerate() {
        with_keys[place]["key"] = json!(key);
    }
    let mut taken = Taken::by_bundle(with_keys.clone()).await;
    let seen = async |taken: &Taken| taken.learner.get(format!("attempts/{}", taken.attempt)).ok().await;
    with_keys[1]["treatment"] = json!("excluded");
    assert_eq!(import(&taken.admin, &bundle(&with_keys)).await["quizzes"]["updated"], 1);
    let attempt = seen(&taken).await;
    assert_eq!((&attempt["score"], &attempt["max_score"]), (&json!(2.0), &json!(2.0)), "{attempt}");
    assert_eq!(attempt["as_graded"]["max_score"], 3.0);
    assert_eq!(import(&taken.admin, &bundle(&with_keys)).await["outcome"], "unchanged");
    // A bundle that says nothing leaves what was decided, and an export says it.
    with_keys[1].as_object_mut().unwrap().remove("treatment");
    assert_eq!(import(&taken.admin, &bundle(&with_keys)).await["outcome"], "unchanged");
    taken.server.restart();
    let exported = export(&taken.admin, &taken.event).await;
    assert_eq!(exported.pointer("/lessons/0/quizzes/0/questions/1/treatment"), Some(&json!("excluded")));
    assert_eq!(exported.pointer("/lessons/0/quizzes/0/questions/0/treatment"), None);
    let other = TestServer::start();
    let admin = other.admin().await;
    let report = import(&admin, &exported).await;
    assert_eq!(export(&admin, &text(&report["event_id"])).await, exported);
    // The command line takes it back.
    with_keys[1]["treatment"] = json!("normal");
    let folder = taken.server.scratch().join("course");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("course.json"), bundle(&with_keys).to_string()).unwrap();
    taken.server.run(&["import", "course", &folder.display().to_string()]).ok();
    let attempt = seen(&taken).await;
    assert_eq!((&attempt["max_score"], attempt.get("as_graded")), (&json!(3.0), None));
}
