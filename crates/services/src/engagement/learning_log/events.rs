//! Learning events: noted with what is expected, evaluated by what came.

use domain::{
    Id, Timestamp,
    editing::Details,
    engagement::{LearningEvent, LearningEventDetails},
    identity::Grant,
    validation::Checker,
};
use repositories::{AccountOf, Lock, Page, PageRequest, engagement::LearningEventFilter};

use crate::{Access, Change, Cx, IfMatch, ServiceError, UseCase, Writes, error::OrAgain};

const READS: Access = Access::Desk;
const WRITES: Access = Access::Grant(Grant::Manage);

async fn stored(cx: &mut Cx<'_>, id: Id<LearningEvent>) -> Result<LearningEvent, ServiceError> {
    cx.uow.learning_events().lookup(id).await?.ok_or(ServiceError::NotFound("learning event"))
}

/// Reads one learning event.
pub struct Get {
    /// Which one.
    pub id: Id<LearningEvent>,
}

impl UseCase for Get {
    const ACCESS: Access = READS;
    type Output = LearningEvent;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<LearningEvent, ServiceError> {
        stored(cx, self.id).await
    }
}

/// Lists learning events by date, newest first.
pub struct List {
    /// Which ones.
    pub filter: LearningEventFilter,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = READS;
    type Output = Page<LearningEvent>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<LearningEvent>, ServiceError> {
        Ok(cx.uow.learning_events().list(&self.filter, &self.page).await?)
    }
}

/// Notes that something was changed, and what is expected of it.
pub struct Create {
    /// When it was changed; now, if nobody says.
    pub date: Option<Timestamp>,
    /// What was changed.
    pub details: LearningEventDetails,
}

impl UseCase for Create {
    const ACCESS: Access = WRITES;
    type Output = LearningEvent;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<LearningEvent, ServiceError> {
        let (mut c, mut date, mut details) = (Checker::new(), self.date, self.details.clone());
        c.time("date", &mut date);
        details.check(&mut c);
        c.finish()?;
        let event = LearningEvent::new(cx.new_id(), date.unwrap_or(cx.now), details, cx.now);
        cx.uow.learning_events().add(&event).await?;
        cx.record(Change::new("learning_event", event.id, "learning_event.create")).await?;
        Ok(event)
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// Notes what came of an adjustment, in place of what was noted before. The same again changes nothing.
pub struct Evaluate {
    /// Of this one.
    pub id: Id<LearningEvent>,
    /// The version that was seen, if that matters.
    pub expected: Option<IfMatch>,
    /// How much better things went.
    pub actual_improvement: f64,
}

impl UseCase for Evaluate {
    const ACCESS: Access = WRITES;
    type Output = LearningEvent;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<LearningEvent, ServiceError> {
        let (mut c, mut actual) = (Checker::new(), self.actual_improvement);
        c.finite("actual_improvement", &mut actual);
        c.finish()?;
        let mut event = stored(cx, self.id).await?;
        if let Some(expected) = self.expected {
            expected.check(event.version)?;
        }
        let fields = event.evaluate(actual, cx.now);
        if !fields.is_empty() {
            cx.uow.learning_events().save(&event).await.or_again()?;
            let change = Change::new("learning_event", event.id, "learning_event.evaluate");
            cx.record(change.fields(&fields)).await?;
        }
        Ok(event)
    }
}

impl Writes for Evaluate {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}
