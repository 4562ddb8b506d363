//! One row an operation: who may call it, what its path names, and the audit entry that it leaves.
//! Written by hand from the product's list of routes, so that a wrong declaration in the code is
//! caught. A route that is missing here fails the suite. A request of each that succeeds is made by
//! `fixtures`; both together serve every test over all operations, and Schemathesis.

/// Who may call an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Everybody.
    Public,
    /// Whoever is logged in.
    Learner,
    /// Operators with any grant, and admins.
    Desk,
    /// Operators with this grant, and admins.
    Grant(&'static str),
    /// Operators with one of these grants, and admins.
    AnyGrant(&'static str, &'static str),
    /// Operators with any grant, and admins; what the content asks for needs one of these grants then.
    Action(&'static [&'static str]),
    /// Admins.
    Admin,
}

/// What an id or slug in a path stands for, where that decides who sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Nothing of the kind.
    None,
    /// Something of the caller's own; that of others appears not to exist.
    Own,
    /// A published event.
    Event,
    /// A published lesson of a published event.
    Lesson,
    /// A material of such a lesson.
    Material,
    /// A published quiz of such a lesson.
    Quiz,
}

/// An operation.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    pub method: &'static str,
    pub path: &'static str,
    pub access: Access,
    pub target: Target,
    /// The action that the audit log has of it.
    pub audit: Option<&'static str>,
    /// Changes what the audit log does not tell of: what workers do all day.
    pub quiet: bool,
    /// Ends a session or changes an account, so it is never called for a person that is still needed.
    pub precious: bool,
}

impl Row {
    const fn precious(mut self) -> Self {
        self.precious = true;
        self
    }
}

const fn row(method: &'static str, path: &'static str, access: Access, target: Target) -> Row {
    Row { method, path, access, target, audit: None, quiet: false, precious: false }
}

const fn public(method: &'static str, path: &'static str) -> Row {
    row(method, path, Access::Public, Target::None)
}

const fn learner(method: &'static str, path: &'static str, target: Target) -> Row {
    row(method, path, Access::Learner, target)
}

/// What admins read.
const fn admin(path: &'static str) -> Row {
    row("GET", path, Access::Admin, Target::None)
}

/// What admins change, with the action in the audit log.
const fn change(method: &'static str, path: &'static str, action: &'static str) -> Row {
    Row { audit: Some(action), ..row(method, path, Access::Admin, Target::None) }
}

/// What the desk reads.
const fn desk(path: &'static str) -> Row {
    row("GET", path, Access::Desk, Target::None)
}

/// What workers do, which leaves no entry in the audit log.
const fn work(method: &'static str, path: &'static str) -> Row {
    Row { quiet: true, ..row(method, path, Access::Grant("draft"), Target::None) }
}

/// What drafters change, with the action in the audit log.
const fn drafted(method: &'static str, path: &'static str, action: &'static str) -> Row {
    Row { audit: Some(action), ..row(method, path, Access::Grant("draft"), Target::None) }
}

/// What managers change, with the action in the audit log.
const fn managed(method: &'static str, path: &'static str, action: &'static str) -> Row {
    Row { audit: Some(action), ..row(method, path, Access::Grant("manage"), Target::None) }
}

/// What drafters or managers change, with the action in the audit log.
const fn handled(method: &'static str, path: &'static str, action: &'static str) -> Row {
    Row { audit: Some(action), ..row(method, path, Access::AnyGrant("draft", "manage"), Target::None) }
}

/// What those change who approve, with the action in the audit log.
const fn approved(method: &'static str, path: &'static str, action: &'static str) -> Row {
    Row { audit: Some(action), ..row(method, path, Access::Grant("approve"), Target::None) }
}

/// What those read who audit.
const fn audits(path: &'static str) -> Row {
    row("GET", path, Access::Grant("audit"), Target::None)
}

/// What those do who audit, with the action in the audit log.
const fn held(method: &'static str, path: &'static str, action: &'static str) -> Row {
    Row { audit: Some(action), ..row(method, path, Access::Grant("audit"), Target::None) }
}

/// Every operation.
pub const ROUTES: &[Row] = &[
    // For those who run the server.
    public("GET", "/health"),
    public("GET", "/health/live"),
    public("GET", "/health/ready"),
    public("GET", "/metrics"),
    public("GET", "/openapi.json"),
    // Identity.
    public("POST", "/api/v1/auth/register"),
    public("POST", "/api/v1/auth/login"),
    learner("POST", "/api/v1/auth/logout", Target::None).precious(),
    learner("POST", "/api/v1/auth/logout-all", Target::None).precious(),
    learner("GET", "/api/v1/auth/me", Target::None),
    learner("PATCH", "/api/v1/auth/me", Target::None).precious(),
    learner("PUT", "/api/v1/auth/password", Target::None).precious(),
    learner("GET", "/api/v1/auth/sessions", Target::None),
    learner("DELETE", "/api/v1/auth/sessions/{id}", Target::Own).precious(),
    learner("GET", "/api/v1/me/export", Target::None),
    learner("DELETE", "/api/v1/me", Target::None).precious(),
    // Catalogue.
    public("GET", "/api/v1/events"),
    row("GET", "/api/v1/events/{slug}", Access::Public, Target::Event),
    row("GET", "/api/v1/events/{slug}/lessons", Access::Public, Target::Event),
    learner("GET", "/api/v1/lessons/{id}", Target::Lesson),
    learner("GET", "/api/v1/lessons/{id}/materials", Target::Lesson),
    learner("GET", "/api/v1/materials/{id}/content", Target::Material),
    // Learners.
    learner("PUT", "/api/v1/events/{slug}/enrolment", Target::Event),
    // An enrolled learner may leave an event that is no longer published.
    learner("DELETE", "/api/v1/events/{slug}/enrolment", Target::None),
    learner("GET", "/api/v1/me/enrolments", Target::None),
    learner("GET", "/api/v1/events/{slug}/progress", Target::Event),
    learner("PUT", "/api/v1/lessons/{id}/progress", Target::Lesson),
    learner("GET", "/api/v1/lessons/{id}/quizzes", Target::Lesson),
    learner("GET", "/api/v1/quizzes/{id}", Target::Quiz),
    learner("POST", "/api/v1/quizzes/{id}/attempts", Target::Quiz),
    learner("GET", "/api/v1/quizzes/{id}/attempts", Target::Quiz),
    learner("GET", "/api/v1/attempts/{id}", Target::Own),
    learner("PUT", "/api/v1/attempts/{id}/answers", Target::Own),
    learner("POST", "/api/v1/attempts/{id}/submission", Target::Own),
    // Admins: events.
    admin("/api/v1/admin/events"),
    change("POST", "/api/v1/admin/events", "event.create"),
    admin("/api/v1/admin/events/{id}"),
    change("PATCH", "/api/v1/admin/events/{id}", "event.update"),
    change("DELETE", "/api/v1/admin/events/{id}", "event.delete"),
    change("PUT", "/api/v1/admin/events/{id}/status", "event.status"),
    change("PUT", "/api/v1/admin/events/{id}/lesson-order", "event.lesson_order"),
    admin("/api/v1/admin/events/{id}/lessons"),
    change("POST", "/api/v1/admin/events/{id}/lessons", "lesson.create"),
    admin("/api/v1/admin/events/{id}/gradebook"),
    admin("/api/v1/admin/events/{id}/export"),
    admin("/api/v1/admin/events/{id}/statistics"),
    admin("/api/v1/admin/events/{id}/enrolments"),
    change("POST", "/api/v1/admin/events/{id}/enrolments", "event.enrol_many"),
    change("PUT", "/api/v1/admin/events/{id}/enrolments/{account_id}", "event.enrol"),
    change("DELETE", "/api/v1/admin/events/{id}/enrolments/{account_id}", "event.withdraw"),
    admin("/api/v1/admin/events/{id}/learners"),
    admin("/api/v1/admin/events/{id}/learners/{account_id}"),
    change("POST", "/api/v1/admin/imports", "event.import"),
    // Admins: lessons and materials.
    admin("/api/v1/admin/lessons/{id}"),
    change("PATCH", "/api/v1/admin/lessons/{id}", "lesson.update"),
    change("DELETE", "/api/v1/admin/lessons/{id}", "lesson.delete"),
    admin("/api/v1/admin/lessons/{id}/materials"),
    change("POST", "/api/v1/admin/lessons/{id}/materials", "material.create"),
    change("PUT", "/api/v1/admin/lessons/{id}/material-order", "lesson.material_order"),
    admin("/api/v1/admin/materials/{id}"),
    change("PATCH", "/api/v1/admin/materials/{id}", "material.update"),
    change("DELETE", "/api/v1/admin/materials/{id}", "material.delete"),
    change("PUT", "/api/v1/admin/materials/{id}/content", "material.content"),
    // Admins: quizzes and attempts.
    admin("/api/v1/admin/lessons/{id}/quizzes"),
    change("POST", "/api/v1/admin/lessons/{id}/quizzes", "quiz.create"),
    change("PUT", "/api/v1/admin/lessons/{id}/quiz-order", "lesson.quiz_order"),
    admin("/api/v1/admin/quizzes/{id}"),
    change("PATCH", "/api/v1/admin/quizzes/{id}", "quiz.update"),
    change("DELETE", "/api/v1/admin/quizzes/{id}", "quiz.delete"),
    change("PUT", "/api/v1/admin/quizzes/{id}/questions", "quiz.questions"),
    change("PUT", "/api/v1/admin/quizzes/{id}/questions/{question_id}/treatment", "quiz.treatment"),
    admin("/api/v1/admin/quizzes/{id}/preview"),
    admin("/api/v1/admin/quizzes/{id}/accommodations/{account_id}"),
    change("PUT", "/api/v1/admin/quizzes/{id}/accommodations/{account_id}", "quiz.accommodation"),
    change("DELETE", "/api/v1/admin/quizzes/{id}/accommodations/{account_id}", "quiz.accommodation_removed"),
    change("POST", "/api/v1/admin/quizzes/{id}/regrade", "quiz.regrade"),
    admin("/api/v1/admin/quizzes/{id}/attempts"),
    admin("/api/v1/admin/attempts/{id}"),
    change("PATCH", "/api/v1/admin/attempts/{id}", "attempt.score"),
    // Admins: accounts and the log.
    admin("/api/v1/admin/accounts"),
    change("POST", "/api/v1/admin/accounts", "account.create"),
    admin("/api/v1/admin/accounts/{id}"),
    change("PATCH", "/api/v1/admin/accounts/{id}", "account.update").precious(),
    change("PUT", "/api/v1/admin/accounts/{id}/grants", "account.grants").precious(),
    row("GET", "/api/v1/admin/audit-log", Access::Grant("audit"), Target::None),
    // The desk: posts and their queue.
    desk("/api/v1/engagement/posts"),
    work("POST", "/api/v1/engagement/posts"),
    work("POST", "/api/v1/engagement/posts/batch"),
    work("POST", "/api/v1/engagement/posts/claims"),
    desk("/api/v1/engagement/posts/{id}"),
    work("PUT", "/api/v1/engagement/posts/{id}/lease"),
    Row {
        quiet: true,
        ..row(
            "DELETE",
            "/api/v1/engagement/posts/{id}/lease",
            Access::AnyGrant("draft", "manage"),
            Target::None,
        )
    },
    work("POST", "/api/v1/engagement/posts/{id}/outcome"),
    managed("POST", "/api/v1/engagement/posts/{id}/unparking", "post.unpark"),
    managed("POST", "/api/v1/engagement/posts/{id}/removal", "post.remove"),
    desk("/api/v1/engagement/authors"),
    desk("/api/v1/engagement/authors/{id}"),
    drafted("PATCH", "/api/v1/engagement/authors/{id}", "author.update"),
    managed("DELETE", "/api/v1/engagement/authors/{id}", "author.erase"),
    // The desk: decisions and weights.
    desk("/api/v1/engagement/posts/{id}/decisions"),
    drafted("POST", "/api/v1/engagement/posts/{id}/decisions", "decision.create"),
    desk("/api/v1/engagement/decisions"),
    desk("/api/v1/engagement/decisions/{id}"),
    desk("/api/v1/engagement/decisions/{id}/explanation"),
    desk("/api/v1/engagement/learning/weights"),
    managed("PUT", "/api/v1/engagement/learning/weights", "weights.set"),
    managed("POST", "/api/v1/engagement/learning/weights/restorations", "weights.restore"),
    desk("/api/v1/engagement/learning/weights/{id}/versions"),
    desk("/api/v1/engagement/learning/adjustments"),
    // The desk: replies.
    desk("/api/v1/engagement/decisions/{id}/replies"),
    drafted("POST", "/api/v1/engagement/decisions/{id}/replies", "reply.create"),
    desk("/api/v1/engagement/replies"),
    desk("/api/v1/engagement/replies/{id}"),
    drafted("PATCH", "/api/v1/engagement/replies/{id}", "reply.update"),
    handled("DELETE", "/api/v1/engagement/replies/{id}", "reply.delete"),
    drafted("POST", "/api/v1/engagement/replies/{id}/submission", "reply.submit"),
    approved("PUT", "/api/v1/engagement/replies/{id}/approval", "reply.approve"),
    drafted("POST", "/api/v1/engagement/replies/{id}/sending", "reply.send"),
    drafted("DELETE", "/api/v1/engagement/replies/{id}/sending", "reply.release"),
    drafted("PUT", "/api/v1/engagement/replies/{id}/posting", "reply.post"),
    approved("PUT", "/api/v1/engagement/replies/{id}/resolution", "reply.resolve"),
    drafted("PUT", "/api/v1/engagement/replies/{id}/metrics", "reply.measure"),
    desk("/api/v1/engagement/queue/approvals"),
    desk("/api/v1/engagement/do-not-contact"),
    managed("POST", "/api/v1/engagement/do-not-contact", "do_not_contact.create"),
    desk("/api/v1/engagement/do-not-contact/{id}"),
    managed("PATCH", "/api/v1/engagement/do-not-contact/{id}", "do_not_contact.update"),
    managed("DELETE", "/api/v1/engagement/do-not-contact/{id}", "do_not_contact.delete"),
    // The desk: escalations, notes, many things at once, figures.
    desk("/api/v1/engagement/escalations"),
    drafted("POST", "/api/v1/engagement/escalations", "escalation.create"),
    desk("/api/v1/engagement/escalations/{id}"),
    drafted("PATCH", "/api/v1/engagement/escalations/{id}", "escalation.update"),
    desk("/api/v1/engagement/notes"),
    drafted("POST", "/api/v1/engagement/notes", "note.create"),
    desk("/api/v1/engagement/notes/{id}"),
    handled("PATCH", "/api/v1/engagement/notes/{id}", "note.update"),
    handled("DELETE", "/api/v1/engagement/notes/{id}", "note.delete"),
    // Each role asks for something else; the entry is that of the least privileged one.
    Row {
        audit: Some("escalation.update"),
        ..row(
            "POST",
            "/api/v1/engagement/bulk",
            Access::Action(&["draft", "approve", "manage"]),
            Target::None,
        )
    },
    row("GET", "/api/v1/engagement/desk", Access::Grant("analyse"), Target::None),
    // The desk: competitors, what posts say of them, champions.
    desk("/api/v1/engagement/competitors"),
    managed("POST", "/api/v1/engagement/competitors", "competitor.create"),
    desk("/api/v1/engagement/competitors/{id}"),
    managed("PATCH", "/api/v1/engagement/competitors/{id}", "competitor.update"),
    managed("DELETE", "/api/v1/engagement/competitors/{id}", "competitor.delete"),
    row("GET", "/api/v1/engagement/competitors/{id}/figures", Access::Grant("analyse"), Target::None),
    desk("/api/v1/engagement/mentions"),
    handled("POST", "/api/v1/engagement/mentions", "mention.create"),
    desk("/api/v1/engagement/mentions/{id}"),
    handled("PATCH", "/api/v1/engagement/mentions/{id}", "mention.update"),
    handled("DELETE", "/api/v1/engagement/mentions/{id}", "mention.delete"),
    desk("/api/v1/engagement/champions"),
    managed("POST", "/api/v1/engagement/champions", "champion.create"),
    desk("/api/v1/engagement/champions/{id}"),
    managed("PATCH", "/api/v1/engagement/champions/{id}", "champion.update"),
    managed("DELETE", "/api/v1/engagement/champions/{id}", "champion.delete"),
    // The desk: figures of days.
    desk("/api/v1/engagement/kpi-metrics"),
    managed("PUT", "/api/v1/engagement/kpi-metrics", "kpi_metric.create"),
    row("GET", "/api/v1/engagement/kpi-metrics/series", Access::Grant("analyse"), Target::None),
    desk("/api/v1/engagement/kpi-metrics/{id}/revisions"),
    // The desk: the learning log.
    desk("/api/v1/engagement/learning/events"),
    managed("POST", "/api/v1/engagement/learning/events", "learning_event.create"),
    desk("/api/v1/engagement/learning/events/{id}"),
    managed("PUT", "/api/v1/engagement/learning/events/{id}/evaluation", "learning_event.evaluate"),
    desk("/api/v1/engagement/learning/randomized-experiments"),
    drafted("POST", "/api/v1/engagement/learning/randomized-experiments", "randomized_experiment.create"),
    desk("/api/v1/engagement/learning/randomized-experiments/{id}"),
    drafted(
        "PATCH",
        "/api/v1/engagement/learning/randomized-experiments/{id}",
        "randomized_experiment.update",
    ),
    // The desk: experiments.
    desk("/api/v1/engagement/experiments"),
    managed("POST", "/api/v1/engagement/experiments", "experiment.create"),
    desk("/api/v1/engagement/experiments/{id}"),
    managed("PATCH", "/api/v1/engagement/experiments/{id}", "experiment.update"),
    managed("DELETE", "/api/v1/engagement/experiments/{id}", "experiment.delete"),
    managed("PUT", "/api/v1/engagement/experiments/{id}/status", "experiment.start"),
    desk("/api/v1/engagement/experiments/{id}/assignment"),
    work("POST", "/api/v1/engagement/experiments/{id}/exposures"),
    work("POST", "/api/v1/engagement/experiments/{id}/outcomes"),
    row("GET", "/api/v1/engagement/experiments/{id}/results", Access::Grant("analyse"), Target::None),
    // The desk: what is held for the law, and what is kept about an author.
    audits("/api/v1/engagement/holds"),
    held("POST", "/api/v1/engagement/holds", "hold.create"),
    audits("/api/v1/engagement/holds/{id}"),
    held("PATCH", "/api/v1/engagement/holds/{id}", "hold.update"),
    held("DELETE", "/api/v1/engagement/holds/{id}", "hold.release"),
    held("GET", "/api/v1/engagement/authors/{id}/export", "author.export"),
    // The desk: lists as files.
    Row {
        audit: Some("export.create"),
        ..row("GET", "/api/v1/engagement/exports/{list}", Access::Grant("analyse"), Target::None)
    },
    // The desk: reference tables.
    desk("/api/v1/engagement/reference/{kind}"),
    managed("POST", "/api/v1/engagement/reference/{kind}", "reference.create"),
    desk("/api/v1/engagement/reference/{kind}/{id}"),
    managed("PATCH", "/api/v1/engagement/reference/{kind}/{id}", "reference.update"),
    managed("DELETE", "/api/v1/engagement/reference/{kind}/{id}", "reference.delete"),
];
