//! What admins do alike with everything that they edit: read, change and delete one.
//!
//! A module that has such a thing says so once, with [`resource!`], and gets `Get`, `Update` and
//! `Delete` of it. What is special of a thing is in its [`Resource`].

use domain::{
    Id,
    editing::{Details, Versioned},
};
use repositories::{
    AccountOf, Lock, StorageError, UnitOfWork,
    learning::{Completions, Scope},
};
use serde_json::{Value, json};

use crate::{
    Access, Change, Cx, Edit, IfMatch, ServiceError, UseCase, Writes, error::OnConflict,
    precondition::checked,
};

/// Something that admins edit, with the repository that keeps it.
pub trait Resource: Versioned<Details: Send + Sync> + Send + Sync + 'static {
    /// By what it is found.
    type Key: Copy + Send + Sync + 'static;
    /// What it is called, as in the audit log.
    const NAME: &'static str;
    /// Who may read one.
    const READS: Access;
    /// Who may make, change and delete one.
    const WRITES: Access;
    /// What the audit log calls its creation, change and deletion.
    const ACTIONS: [&'static str; 3];
    /// What a taken unique key means, where there is one: the code and the words.
    const TAKEN: Option<(&'static str, &'static str)>;

    /// What is held while it is changed or deleted.
    fn held(key: Self::Key) -> Vec<Lock>
    where
        Self: Sized;

    /// Looks one up.
    fn lookup(
        uow: &mut dyn UnitOfWork,
        key: Self::Key,
    ) -> impl Future<Output = Result<Option<Self>, StorageError>> + Send
    where
        Self: Sized;

    /// Adds it.
    fn add(&self, uow: &mut dyn UnitOfWork) -> impl Future<Output = Result<(), StorageError>> + Send;

    /// Saves it in place of the version before.
    fn save(&self, uow: &mut dyn UnitOfWork) -> impl Future<Output = Result<(), StorageError>> + Send;

    /// Removes one.
    fn remove(
        uow: &mut dyn UnitOfWork,
        key: Self::Key,
    ) -> impl Future<Output = Result<bool, StorageError>> + Send
    where
        Self: Sized;

    /// The part of the course tree that goes with it, where attempts and completions may be in the way.
    fn scope(&self) -> Option<Scope> {
        None
    }

    /// Checks details and brings them into their stored form.
    fn checked(&self, details: &Self::Details) -> Result<Self::Details, ServiceError> {
        checked(details)
    }

    /// Refuses details that cannot follow the old ones.
    fn check_change(_old: &Self::Details, _new: &Self::Details) -> Result<(), ServiceError> {
        Ok(())
    }

    /// Refuses a deletion that would take something away from others.
    fn check_deletion(
        &self,
        _uow: &mut dyn UnitOfWork,
    ) -> impl Future<Output = Result<(), ServiceError>> + Send {
        std::future::ready(Ok(()))
    }

    /// Does what else follows from a change that was saved.
    fn changed(
        &self,
        _old: &Self::Details,
        _cx: &mut Cx<'_>,
    ) -> impl Future<Output = Result<(), ServiceError>> + Send {
        std::future::ready(Ok(()))
    }

    /// Does what else follows from a deletion.
    fn deleted(&self, _cx: &mut Cx<'_>) -> impl Future<Output = Result<(), ServiceError>> + Send {
        std::future::ready(Ok(()))
    }
}

fn written<E: Resource>(result: Result<(), StorageError>) -> Result<(), ServiceError> {
    match E::TAKEN {
        Some((code, detail)) => result.on_conflict(code, detail),
        None => Ok(result?),
    }
}

/// The one with that id.
pub(crate) async fn by_id<E: Resource<Key = Id<E>>>(
    uow: &mut dyn UnitOfWork,
    id: Id<E>,
) -> Result<E, ServiceError> {
    by_key(uow, id).await
}

/// The one that is found by this.
async fn by_key<E: Resource>(uow: &mut dyn UnitOfWork, key: E::Key) -> Result<E, ServiceError> {
    E::lookup(uow, key).await?.ok_or(ServiceError::NotFound(E::NAME))
}

/// Adds a new one, with an audit entry.
pub(crate) async fn add<E: Resource>(cx: &mut Cx<'_>, new: E, details: Value) -> Result<E, ServiceError> {
    written::<E>(new.add(cx.uow).await)?;
    let [create, ..] = E::ACTIONS;
    cx.record(Change::new(E::NAME, new.id(), create).details(details)).await?;
    Ok(new)
}

/// Clears the way for a deletion: refused while attempts or completions exist below, unless it is forced; then
/// the attempts go first, and the completions with what they are of. Returns how many go, for the audit log.
async fn clear_work(uow: &mut dyn UnitOfWork, scope: Scope, force: bool) -> Result<Value, ServiceError> {
    let attempts = uow.quiz_attempts().count_below(scope).await?;
    let Completions { lessons, event } = uow.progress().completions_below(scope).await?;
    let found =
        [("attempts", "attempts_exist", attempts), ("completions", "completions_exist", lessons + event)];
    let in_the_way = found.into_iter().find(|(_, _, count)| *count > 0);
    if let Some((what, code, count)) = in_the_way.filter(|_| !force) {
        let detail = format!(
            "{count} {what} exist below; archive or unpublish it instead, or delete with ?force=true"
        );
        return Err(ServiceError::conflict(code, detail));
    }
    if attempts > 0 {
        uow.quiz_attempts().remove_below(scope).await?;
    }
    Ok(json!({
        "attempts_deleted": attempts,
        "lesson_completions_deleted": lessons,
        "event_completions_deleted": event,
    }))
}

/// Reads one.
pub struct Get<E: Resource> {
    /// Which one.
    pub id: E::Key,
}

impl<E: Resource> UseCase for Get<E> {
    const ACCESS: Access = E::READS;
    type Output = E;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<E, ServiceError> {
        by_key(cx.uow, self.id).await
    }
}

/// Changes one. Where no field gets another value, nothing is saved.
pub struct Update<E: Resource> {
    /// Which one.
    pub id: E::Key,
    /// The version that the change was made against.
    pub expected: IfMatch,
    /// The change.
    pub edit: Edit<E::Details>,
}

impl<E: Resource> UseCase for Update<E> {
    const ACCESS: Access = E::WRITES;
    type Output = E;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<E, ServiceError> {
        let mut found: E = by_key(cx.uow, self.id).await?;
        self.expected.check(found.version())?;
        let mut details = found.details().clone();
        (self.edit)(&mut details)?;
        E::check_change(found.details(), &details)?;
        let details = found.checked(&details)?;
        let fields = details.changes(found.details());
        if !fields.is_empty() {
            let old = std::mem::replace(found.details_mut(), details);
            found.mark_changed(cx.now);
            written::<E>(found.save(cx.uow).await)?;
            found.changed(&old, cx).await?;
            let [_, update, _] = E::ACTIONS;
            cx.record(Change::new(E::NAME, found.id(), update).fields(&fields)).await?;
        }
        Ok(found)
    }
}

impl<E: Resource> Writes for Update<E> {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        E::held(self.id)
    }
}

/// Deletes one with everything below it.
pub struct Delete<E: Resource> {
    /// Which one.
    pub id: E::Key,
    /// The version that was seen.
    pub expected: IfMatch,
    /// Whether attempts and completions below it go too.
    pub force: bool,
}

impl<E: Resource> UseCase for Delete<E> {
    const ACCESS: Access = E::WRITES;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let mut found: E = by_key(cx.uow, self.id).await?;
        self.expected.check(found.version())?;
        found.check_deletion(cx.uow).await?;
        if E::held(self.id).is_empty() {
            // Nothing keeps others from it: written once, it does not change before it is gone.
            found.mark_changed(cx.now);
            found.save(cx.uow).await?;
        }
        let [.., delete] = E::ACTIONS;
        let mut change = Change::new(E::NAME, found.id(), delete);
        if let Some(scope) = found.scope() {
            change = change.details(clear_work(cx.uow, scope, self.force).await?);
        }
        E::remove(cx.uow, self.id).await?;
        found.deleted(cx).await?;
        cx.record(change).await
    }
}

impl<E: Resource> Writes for Delete<E> {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        E::held(self.id)
    }
}

/// `shown_with!(AuthorView.author: AuthorDetails)`: an entity that is shown with something else is versioned as
/// it is itself.
macro_rules! shown_with {
    ($view:ident.$entity:ident: $details:ty) => {
        impl domain::editing::Versioned for $view {
            type Details = $details;

            fn id(&self) -> domain::Id<Self> {
                domain::Id::new(self.$entity.id.uuid())
            }

            fn version(&self) -> i64 {
                self.$entity.version
            }

            fn details(&self) -> &$details {
                &self.$entity.details
            }

            fn details_mut(&mut self) -> &mut $details {
                &mut self.$entity.details
            }

            fn mark_changed(&mut self, now: domain::Timestamp) {
                self.$entity.mark_changed(now);
            }
        }
    };
}
pub(crate) use shown_with;

/// `resource!(Lesson "lesson" in lessons, held: |id| EventOf::Lesson(id).edited(), taken: "another lesson
/// has this slug", { … })`: an entity, its name, its repository, what is held while it is edited, what a
/// taken slug means, and what else its [`Resource`] says.
macro_rules! resource {
    (
        $entity:ty, $name:literal in $repository:ident, held: |$id:ident| $held:expr
        $(, taken: $taken:literal)? $(, { $($special:tt)* })?
    ) => {
        #[doc = concat!("Reads one ", $name, ".")]
        pub type Get = $crate::resource::Get<$entity>;
        #[doc = concat!("Changes one ", $name, ".")]
        pub type Update = $crate::resource::Update<$entity>;
        #[doc = concat!("Deletes one ", $name, ", with everything below it.")]
        pub type Delete = $crate::resource::Delete<$entity>;

        impl $crate::resource::Resource for $entity {
            type Key = domain::Id<Self>;
            const NAME: &'static str = $name;
            const READS: $crate::Access = $crate::Access::ADMIN;
            const WRITES: $crate::Access = $crate::Access::ADMIN;
            const ACTIONS: [&'static str; 3] =
                [concat!($name, ".create"), concat!($name, ".update"), concat!($name, ".delete")];
            const TAKEN: Option<(&'static str, &'static str)> = [$(Some(("slug_taken", $taken)),)? None][0];

            fn held($id: domain::Id<Self>) -> Vec<repositories::Lock> {
                $held
            }

            async fn lookup(
                uow: &mut dyn repositories::UnitOfWork,
                id: domain::Id<Self>,
            ) -> Result<Option<Self>, repositories::StorageError> {
                uow.$repository().lookup(id).await
            }

            async fn add(
                &self,
                uow: &mut dyn repositories::UnitOfWork,
            ) -> Result<(), repositories::StorageError> {
                uow.$repository().add(self).await
            }

            async fn save(
                &self,
                uow: &mut dyn repositories::UnitOfWork,
            ) -> Result<(), repositories::StorageError> {
                uow.$repository().save(self).await
            }

            async fn remove(
                uow: &mut dyn repositories::UnitOfWork,
                id: domain::Id<Self>,
            ) -> Result<bool, repositories::StorageError> {
                uow.$repository().remove(id).await
            }

            $($($special)*)?
        }
    };
}
pub(crate) use resource;
