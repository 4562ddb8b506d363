//! Who may call what, written down by hand from the product's list of routes, so that a wrong
//! declaration in the code is caught. A route that is missing here fails the suite.

/// Who may call an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Everybody.
    Public,
    /// Whoever is logged in.
    Learner,
    /// Admins.
    Admin,
}

/// What an id or slug in a path stands for, where that decides who sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Nothing of the kind.
    None,
    /// Something of the caller's own: that of others does not exist.
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
}

const fn row(method: &'static str, path: &'static str, access: Access, target: Target) -> Row {
    Row { method, path, access, target }
}

const fn public(method: &'static str, path: &'static str) -> Row {
    row(method, path, Access::Public, Target::None)
}

const fn learner(method: &'static str, path: &'static str, target: Target) -> Row {
    row(method, path, Access::Learner, target)
}

const fn admin(method: &'static str, path: &'static str) -> Row {
    row(method, path, Access::Admin, Target::None)
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
    learner("POST", "/api/v1/auth/logout", Target::None),
    learner("POST", "/api/v1/auth/logout-all", Target::None),
    learner("GET", "/api/v1/auth/me", Target::None),
    learner("PUT", "/api/v1/auth/password", Target::None),
    learner("GET", "/api/v1/auth/sessions", Target::None),
    learner("DELETE", "/api/v1/auth/sessions/{id}", Target::Own),
    learner("GET", "/api/v1/me/export", Target::None),
    learner("DELETE", "/api/v1/me", Target::None),
    // Catalogue.
    public("GET", "/api/v1/events"),
    row("GET", "/api/v1/events/{slug}", Access::Public, Target::Event),
    row("GET", "/api/v1/events/{slug}/lessons", Access::Public, Target::Event),
    learner("GET", "/api/v1/lessons/{id}", Target::Lesson),
    learner("GET", "/api/v1/lessons/{id}/materials", Target::Lesson),
    learner("GET", "/api/v1/materials/{id}/content", Target::Material),
    // Learners.
    learner("PUT", "/api/v1/events/{slug}/enrolment", Target::Event),
    // One who is in may leave an event that is no longer published.
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
    admin("GET", "/api/v1/admin/events"),
    admin("POST", "/api/v1/admin/events"),
    admin("GET", "/api/v1/admin/events/{id}"),
    admin("PATCH", "/api/v1/admin/events/{id}"),
    admin("DELETE", "/api/v1/admin/events/{id}"),
    admin("PUT", "/api/v1/admin/events/{id}/status"),
    admin("PUT", "/api/v1/admin/events/{id}/lesson-order"),
    admin("GET", "/api/v1/admin/events/{id}/lessons"),
    admin("POST", "/api/v1/admin/events/{id}/lessons"),
    admin("GET", "/api/v1/admin/events/{id}/gradebook"),
    admin("GET", "/api/v1/admin/events/{id}/export"),
    admin("GET", "/api/v1/admin/events/{id}/statistics"),
    admin("GET", "/api/v1/admin/events/{id}/enrolments"),
    admin("POST", "/api/v1/admin/imports"),
    // Admins: lessons and materials.
    admin("GET", "/api/v1/admin/lessons/{id}"),
    admin("PATCH", "/api/v1/admin/lessons/{id}"),
    admin("DELETE", "/api/v1/admin/lessons/{id}"),
    admin("GET", "/api/v1/admin/lessons/{id}/materials"),
    admin("POST", "/api/v1/admin/lessons/{id}/materials"),
    admin("PUT", "/api/v1/admin/lessons/{id}/material-order"),
    admin("GET", "/api/v1/admin/materials/{id}"),
    admin("PATCH", "/api/v1/admin/materials/{id}"),
    admin("DELETE", "/api/v1/admin/materials/{id}"),
    admin("PUT", "/api/v1/admin/materials/{id}/content"),
    // Admins: quizzes and attempts.
    admin("GET", "/api/v1/admin/lessons/{id}/quizzes"),
    admin("POST", "/api/v1/admin/lessons/{id}/quizzes"),
    admin("GET", "/api/v1/admin/quizzes/{id}"),
    admin("PATCH", "/api/v1/admin/quizzes/{id}"),
    admin("DELETE", "/api/v1/admin/quizzes/{id}"),
    admin("PUT", "/api/v1/admin/quizzes/{id}/questions"),
    admin("GET", "/api/v1/admin/quizzes/{id}/preview"),
    admin("GET", "/api/v1/admin/quizzes/{id}/accommodations/{account_id}"),
    admin("PUT", "/api/v1/admin/quizzes/{id}/accommodations/{account_id}"),
    admin("DELETE", "/api/v1/admin/quizzes/{id}/accommodations/{account_id}"),
    admin("POST", "/api/v1/admin/quizzes/{id}/regrade"),
    admin("GET", "/api/v1/admin/quizzes/{id}/attempts"),
    admin("GET", "/api/v1/admin/attempts/{id}"),
    admin("PATCH", "/api/v1/admin/attempts/{id}"),
    // Admins: accounts and the log.
    admin("GET", "/api/v1/admin/accounts"),
    admin("POST", "/api/v1/admin/accounts"),
    admin("GET", "/api/v1/admin/accounts/{id}"),
    admin("PATCH", "/api/v1/admin/accounts/{id}"),
    admin("GET", "/api/v1/admin/audit-log"),
];
