//! Progress follows the course: what an author changes is worked into grades and completions.
//!
//! In the unit of the change itself where few are concerned. Else the sweep does it, each learner in a unit of
//! work: who is behind is found from the rows themselves, so nothing is lost where a server ends. A server
//! remembers which events were changed through it; beside those it goes through all events, a little each round.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    mem,
    sync::{Mutex, MutexGuard, PoisonError},
};

use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{Enrolment, EnrolmentStatus, Event, Quiz, QuizDetails, QuizGrade},
};
use repositories::{
    AccountOf, EventOf, Lock, PageRequest, Position, StorageError, UnitOfWork,
    learning::{EnrolmentFilter, EventFilter, EventSort, EventSortColumn},
};

use super::grades::{complete_if_done, update_grades};
use crate::{Access, Cx, SYSTEM, ServiceError, Services, UseCase, Writes};

/// Learners whom a change is worked in for in its own unit; where there are more, the sweep does it.
const FEW: usize = 50;
/// Learners that the sweep looks at in one unit.
const BATCH: usize = 100;
/// Batches of the walk through all events in one round.
const BATCHES: usize = 5;

/// What a server knows of changes that are to be worked in.
#[derive(Default)]
pub(crate) struct Following {
    /// Events that were changed through this server.
    changed: Mutex<BTreeSet<Id<Event>>>,
    /// Where the walk through all events is.
    walk: Mutex<Walk>,
}

/// Where the walk through all events is.
#[derive(Debug, Clone, Default)]
struct Walk {
    /// The event that it is in, and after which enrolment it goes on.
    inside: Option<(Id<Event>, Position)>,
    /// After which event it goes on; `None`: at the first one.
    after: Option<Position>,
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Following {
    /// Takes note of an event with learners who are behind.
    pub(crate) fn note(&self, event: Id<Event>) {
        held(&self.changed).insert(event);
    }

    fn take_changed(&self) -> BTreeSet<Id<Event>> {
        mem::take(&mut held(&self.changed))
    }
}

/// Works changed settings of a quiz into its grades; true when some of them are left to the sweep. Completions
/// are for [`follow_course`].
pub(crate) async fn follow_settings(
    cx: &mut Cx<'_>,
    quiz: &Quiz,
    old: &QuizDetails,
) -> Result<bool, ServiceError> {
    let (was, is) = (old.pass_mark(), quiz.details.pass_mark());
    if old.grading_method != quiz.details.grading_method {
        // No grade says by which method it came about, so none may be left.
        update_grades(cx, quiz).await?;
        return Ok(false);
    }
    if was == is {
        return Ok(false);
    }
    let first = cx.uow.gradebook().grades_on(quiz.id, None, FEW + 1).await?;
    if first.len() <= FEW {
        judge_anew(cx, quiz, &first, |_| true).await?;
        return Ok(false);
    }
    if is > was {
        // Nobody may complete the course by a mark that is not in force any more.
        let mut grades = first;
        while let Some(last) = grades.last().map(|grade| grade.account_id) {
            judge_anew(cx, quiz, &grades, |grade| grade.passed == Some(true)).await?;
            grades = cx.uow.gradebook().grades_on(quiz.id, Some(last), BATCH).await?;
        }
    }
    Ok(true)
}

/// Judges the chosen ones of some grades by the present mark.
async fn judge_anew(
    cx: &mut Cx<'_>,
    quiz: &Quiz,
    grades: &[QuizGrade],
    chosen: fn(&QuizGrade) -> bool,
) -> Result<(), ServiceError> {
    for grade in grades {
        let judged = grade.judged_anew(&quiz.details, cx.now);
        if let Some(judged) = judged.filter(|_| chosen(grade)) {
            cx.uow.gradebook().put_grade(&judged).await?;
        }
    }
    Ok(())
}

/// Completes the enrolments of those who have done everything that the course has now, where few are studying;
/// else the sweep will. Called in the unit of a change after which there may be less to do.
pub(crate) async fn follow_course(cx: &mut Cx<'_>, event: Id<Event>) -> Result<(), ServiceError> {
    let filter =
        EnrolmentFilter { event_id: event, status: Some(EnrolmentStatus::Active), newest_first: false };
    let found = cx.uow.progress().by_enrolment(&filter, &PageRequest::first(FEW)).await?;
    if found.next.is_some() {
        cx.leave_behind(event);
        return Ok(());
    }
    for mut one in found.items {
        if one.course.is_complete() && one.enrolment.complete(cx.now) {
            cx.uow.enrolments().save(&one.enrolment).await?;
        }
    }
    Ok(())
}

/// The event that a quiz is in.
pub(super) async fn event_of(cx: &mut Cx<'_>, quiz: &Quiz) -> Result<Id<Event>, ServiceError> {
    let lesson = cx.uow.lessons().lookup(quiz.lesson_id).await?;
    Ok(lesson.ok_or(ServiceError::NotFound("lesson"))?.event_id)
}

/// Grades of some learners on the quizzes of an event that are not by the present mark, as they must be.
async fn outdated(
    uow: &mut dyn UnitOfWork,
    event: Id<Event>,
    accounts: &[Id<Account>],
    now: Timestamp,
) -> Result<Vec<QuizGrade>, StorageError> {
    let quizzes = uow.quizzes().list_by_event(event).await?;
    let details: HashMap<Id<Quiz>, &QuizDetails> =
        quizzes.iter().map(|quiz| (quiz.id, &quiz.details)).collect();
    let grades = uow.gradebook().grades_of(event, accounts).await?;
    let judged = |grade: &QuizGrade| grade.judged_anew(details.get(&grade.quiz_id)?, now);
    Ok(grades.iter().filter_map(judged).collect())
}

/// Those among some learners of an event for whom a change is not worked in yet, and where the next ones begin.
pub(super) async fn behind(
    uow: &mut dyn UnitOfWork,
    event: Id<Event>,
    page: &PageRequest,
    now: Timestamp,
) -> Result<(Vec<Id<Account>>, Option<Position>), StorageError> {
    let filter = EnrolmentFilter { event_id: event, status: None, newest_first: false };
    let found = uow.progress().by_enrolment(&filter, page).await?;
    let accounts: Vec<Id<Account>> = found.items.iter().map(|one| one.enrolment.account_id).collect();
    if accounts.is_empty() {
        return Ok((accounts, None));
    }
    let outdated = outdated(uow, event, &accounts, now).await?;
    let outdated: HashSet<Id<Account>> = outdated.iter().map(|grade| grade.account_id).collect();
    let is_done = |enrolment: &Enrolment| enrolment.clone().complete(now);
    let behind = found.items.iter().filter(|one| {
        let enrolment = &one.enrolment;
        outdated.contains(&enrolment.account_id) || (one.course.is_complete() && is_done(enrolment))
    });
    Ok((behind.map(|one| one.enrolment.account_id).collect(), found.next))
}

/// Finds who is [`behind`].
struct FindBehind {
    event: Id<Event>,
    page: PageRequest,
}

impl UseCase for FindBehind {
    const ACCESS: Access = Access::System;
    type Output = (Vec<Id<Account>>, Option<Position>);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        Ok(behind(cx.uow, self.event, &self.page, cx.now).await?)
    }
}

/// Finds the event after another one, oldest first, and where the next one begins.
struct FindEvent {
    after: Option<Position>,
}

impl UseCase for FindEvent {
    const ACCESS: Access = Access::System;
    type Output = Option<(Id<Event>, Option<Position>)>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        let sort = EventSort { column: EventSortColumn::CreatedAt, descending: false };
        let page = PageRequest { limit: 1, after: self.after.clone() };
        let found = cx.uow.events().list(&EventFilter::default(), sort, &page).await?;
        Ok(found.items.first().map(|event| (event.id, found.next)))
    }
}

/// Works the changes of an event in for one learner; true when there was something to do.
struct CatchUp {
    event: Id<Event>,
    account: Id<Account>,
}

impl UseCase for CatchUp {
    const ACCESS: Access = Access::System;
    type Output = bool;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<bool, ServiceError> {
        let grades = outdated(cx.uow, self.event, &[self.account], cx.now).await?;
        for grade in &grades {
            cx.uow.gradebook().put_grade(grade).await?;
        }
        let enrolment = cx.uow.enrolments().find(self.event, self.account).await?;
        let completed = complete_if_done(cx, enrolment).await?;
        Ok(completed || !grades.is_empty())
    }
}

impl Writes for CatchUp {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Id(self.event).studied_by(Some(AccountOf::Id(self.account)))
    }
}

impl Services {
    /// Works changes of courses in for everybody who is behind: in events that were changed through this server,
    /// and in some of all others. Says for how many learners. What fails is tried again in a later round, and
    /// keeps nothing else from being done.
    pub(crate) async fn follow_courses(&self) -> Result<u64, ServiceError> {
        let (mut count, mut failure) = (0, None);
        for event in self.following.take_changed() {
            match self.follow_event(event).await {
                Ok(caught_up) => count += caught_up,
                Err(error) => {
                    self.following.note(event);
                    failure.get_or_insert(error);
                }
            }
        }
        for _ in 0..BATCHES {
            match self.walk_on().await {
                Ok((caught_up, is_last)) => {
                    count += caught_up;
                    if is_last {
                        break;
                    }
                }
                Err(error) => {
                    failure.get_or_insert(error);
                }
            }
        }
        failure.map_or(Ok(count), Err)
    }

    async fn follow_event(&self, event: Id<Event>) -> Result<u64, ServiceError> {
        let (mut count, mut failure) = (0, None);
        let mut page = PageRequest::first(BATCH);
        loop {
            let find = FindBehind { event, page: page.clone() };
            let (accounts, next) = self.read(SYSTEM, find).await?;
            match self.catch_up(event, accounts).await {
                Ok(caught_up) => count += caught_up,
                Err(error) => {
                    failure.get_or_insert(error);
                }
            }
            let Some(next) = next else { return failure.map_or(Ok(count), Err) };
            page.after = Some(next);
        }
    }

    async fn catch_up(&self, event: Id<Event>, accounts: Vec<Id<Account>>) -> Result<u64, ServiceError> {
        self.run_all(accounts.into_iter().map(|account| CatchUp { event, account })).await
    }

    /// The next batch of the walk through all events: for how many learners something was done, and whether
    /// the walk begins again after it.
    async fn walk_on(&self) -> Result<(u64, bool), ServiceError> {
        let walk = held(&self.following.walk).clone();
        let (event, after, rest) = if let Some((event, after)) = walk.inside {
            (event, Some(after), walk.after)
        } else {
            let Some((event, rest)) = self.read(SYSTEM, FindEvent { after: walk.after }).await? else {
                *held(&self.following.walk) = Walk::default();
                return Ok((0, true));
            };
            (event, None, rest)
        };
        // What fails is met again when the walk comes by; until then it goes on behind it.
        *held(&self.following.walk) = Walk { inside: None, after: rest.clone() };
        let find = FindBehind { event, page: PageRequest { limit: BATCH, after } };
        let (accounts, next) = self.read(SYSTEM, find).await?;
        let is_last = next.is_none() && rest.is_none();
        *held(&self.following.walk) = Walk { inside: next.map(|next| (event, next)), after: rest };
        Ok((self.catch_up(event, accounts).await?, is_last))
    }
}
