//! What is not published does not exist for the public and for learners, and what is published
//! opens to those who enrol.

use serde_json::json;

use crate::support::{
    client::{Api, Call},
    courses::{Course, FULL_SCORE},
    people::text,
};
use crate::{
    table::{Access, ROUTES, Row, Target},
    world::World,
};

/// One way of not being visible.
struct Hidden {
    why: &'static str,
    course: Course,
    /// Id of a file in the first lesson.
    file: String,
    /// The level from which things are hidden, counted from the event.
    from: Target,
}

#[tokio::test]
async fn what_is_not_published_is_not_found() {
    let world = World::new().await;
    let api = world.api.clone();
    for hidden in hidden_courses(&world).await {
        for row in ROUTES.iter().filter(|row| hidden.hides(row.target)) {
            let callers: &[&Api] = match row.access {
                Access::Public => &[&api, &world.learner, &world.operator],
                _ => &[&world.learner, &world.operator],
            };
            for caller in callers {
                if keeps_results(row) && caller.token() == world.learner.token() {
                    continue;
                }
                let answer = hidden.call(row, caller).send().await;
                if hidden.is_kept(row) && caller.token().is_some() {
                    // Both are enrolled: they read what they had, and get no further.
                    let expected = if row.method == "GET" { 200 } else { 403 };
                    assert_eq!(
                        answer.status, expected,
                        "{}: {} {}: {answer}",
                        hidden.why, row.method, row.path
                    );
                    continue;
                }
                assert_eq!(answer.status, 404, "{}: {answer}", hidden.why);
                answer.problem(404);
            }
        }
        let listed = text_of(&api, "events?limit=100").await;
        assert_eq!(listed.contains(&hidden.course.id), !hidden.hides(Target::Event), "{}", hidden.why);
    }
}

/// Results stay visible to those who have them, however the quiz is hidden.
#[tokio::test]
async fn own_results_outlive_publication() {
    let world = World::new().await;
    for hidden in hidden_courses(&world).await {
        let attempts = world.learner.get(format!("quizzes/{}/attempts", hidden.course.quiz)).ok().await;
        let rows = attempts["items"].as_array().expect("attempts");
        assert_eq!(rows.len(), 1, "{}: {attempts}", hidden.why);
        assert_eq!(rows[0]["score"], FULL_SCORE);
        world.learner.get(format!("attempts/{}", text(&rows[0]["id"]))).ok().await;
    }
}

#[tokio::test]
async fn lessons_files_and_quizzes_open_to_the_enrolled() {
    let world = World::new().await;
    let stranger = world.server().learner("nils").await;
    let left = world.server().learner("lars").await;
    world.course.enrol(&left).await;
    left.delete(format!("events/{}/enrolment", world.course.slug)).send().await.expect(204);
    let open =
        Hidden { why: "open", course: copy(&world.course), file: world.file.clone(), from: Target::None };
    let closed = ROUTES.iter().filter(|row| {
        row.access == Access::Learner
            && matches!(row.target, Target::Lesson | Target::Material | Target::Quiz)
    });
    let mut count = 0;
    for row in closed.chain(ROUTES.iter().filter(|row| row.path.ends_with("{slug}/progress"))) {
        count += 1;
        for person in [&stranger, &left, &world.admin.account("operator", &world.fresh("op")).await] {
            let answer = open.call(row, person).send().await;
            assert_eq!(answer.problem(403)["code"], "enrolment_required", "{answer}");
        }
        open.call(row, &world.learner).send().await.ok();
    }
    assert_eq!(count, 9, "the table has changed");
}

/// Whether an operation still answers those who have a result, published or not.
fn keeps_results(row: &Row) -> bool {
    row.method == "GET" && row.path.ends_with("/quizzes/{id}/attempts")
}

impl Hidden {
    fn hides(&self, target: Target) -> bool {
        let depth = |target| match target {
            Target::Event => Some(0),
            Target::Lesson => Some(1),
            Target::Material | Target::Quiz => Some(2),
            Target::None | Target::Own => None,
        };
        // An unpublished quiz leaves the materials of its lesson open.
        if self.from == Target::Quiz {
            return target == Target::Quiz;
        }
        depth(target).zip(depth(self.from)).is_some_and(|(target, from)| target >= from)
    }

    /// Whether an operation still answers those who are enrolled: an archived course is there to be read.
    fn is_kept(&self, row: &Row) -> bool {
        self.why == "archived" && !row.path.ends_with("/enrolment")
    }

    fn call(&self, row: &Row, api: &Api) -> Call {
        let id = match row.target {
            Target::Lesson => &self.course.lessons[0],
            Target::Material => &self.file,
            Target::Quiz => &self.course.quiz,
            _ => &self.course.slug,
        };
        let path = row.path.replace("{id}", id).replace("{slug}", &self.course.slug);
        let call = api.call(row.method.parse().unwrap(), path);
        if row.path.ends_with("lessons/{id}/progress") {
            call.json(json!({ "status": "started" }))
        } else {
            call
        }
    }
}

/// Courses that the learner has studied and that are hidden since, each in another way.
async fn hidden_courses(world: &World) -> Vec<Hidden> {
    let admin = &world.admin;
    let mut courses = Vec::new();
    for (why, from) in [
        ("draft again", Target::Event),
        ("archived", Target::Event),
        ("lesson unpublished", Target::Lesson),
        ("quiz unpublished", Target::Quiz),
    ] {
        let course = Course::published(admin, &why.replace(' ', "-")).await;
        let body = json!({ "kind": "file", "title": "Notes" });
        let made = admin.post(format!("admin/lessons/{}/materials", course.lessons[0])).json(body).ok().await;
        let file = text(&made["id"]);
        let etag = admin.etag(&format!("admin/materials/{file}")).await;
        let put = admin.put(format!("admin/materials/{file}/content")).if_match(&etag);
        put.header("content-disposition", "attachment; filename=\"a.txt\"")
            .bytes("text/plain", "a")
            .send()
            .await
            .ok();
        course.enrol(&world.learner).await;
        course.enrol(&world.operator).await;
        course.take_quiz(&world.learner, true).await;
        match why {
            "draft again" => course.set_status(admin, "draft").await,
            "archived" => course.set_status(admin, "archived").await,
            "lesson unpublished" => {
                admin
                    .edit(&format!("admin/lessons/{}", course.lessons[0]), json!({ "published": false }))
                    .await;
            }
            _ => {
                admin.edit(&format!("admin/quizzes/{}", course.quiz), json!({ "published": false })).await;
            }
        }
        courses.push(Hidden { why, course, file, from });
    }
    courses
}

fn copy(course: &Course) -> Course {
    Course {
        id: course.id.clone(),
        slug: course.slug.clone(),
        lessons: course.lessons.clone(),
        quiz: course.quiz.clone(),
    }
}

async fn text_of(api: &Api, path: &str) -> String {
    api.get(path).send().await.ok().text()
}
