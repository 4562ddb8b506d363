//! Legal holds. Their table is `legal_holds`: `holds` is what units of work hold on a cluster.

use std::collections::{HashMap, HashSet};

use async_trait::async_trait;
use diesel::dsl::{exists, select};
use diesel::prelude::*;
use domain::{
    Id,
    engagement::{Author, Hold, HoldDetails, HoldKind, HoldRange, HoldSubject, Post},
};
use repositories::{
    Page, PageRequest, StorageError,
    engagement::{HoldFilter, HoldRepository},
};

use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::map_err;
use crate::schema::{decisions, legal_holds, posts};
use crate::shared::Uow;
use crate::shared::columns::Column;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::prepared::Prepared;
use crate::shared::rows::{all, insert, key_lists, loaded, one, place, removed, save};
use crate::shared::tables::LegalHoldRow;
use crate::types::{DbTime, DbUuid};

impl TryFrom<&Hold> for LegalHoldRow {
    type Error = StorageError;

    fn try_from(hold: &Hold) -> Result<Self, StorageError> {
        let mut row = Self {
            id: hold.id.into(),
            subject: Column::store(&hold.subject.kind(), "legal_holds.subject")?,
            author_id: None,
            post_id: None,
            experiment_id: None,
            from_at: None,
            to_at: None,
            reason: hold.details.reason.clone(),
            created_by: hold.created_by.into(),
            version: hold.version,
            created_at: hold.created_at.into(),
            updated_at: hold.updated_at.into(),
        };
        match hold.subject {
            HoldSubject::Author(id) => row.author_id = Some(id.into()),
            HoldSubject::Post(id) => row.post_id = Some(id.into()),
            HoldSubject::Experiment(id) => row.experiment_id = Some(id.into()),
            HoldSubject::Range(HoldRange { from, to }) => {
                (row.from_at, row.to_at) = (Some(from.into()), Some(to.into()));
            }
        }
        Ok(row)
    }
}

impl TryFrom<LegalHoldRow> for Hold {
    type Error = StorageError;

    fn try_from(row: LegalHoldRow) -> Result<Self, StorageError> {
        let at = |column| place("legal_holds", column, row.id.0);
        let kind: HoldKind = loaded(row.subject, at("subject"))?;
        let range = row.from_at.zip(row.to_at);
        let range = range.map(|(from, to)| HoldRange { from: from.into(), to: to.into() });
        let subject = match (kind, row.author_id, row.post_id, row.experiment_id, range) {
            (HoldKind::Author, Some(id), None, None, None) => HoldSubject::Author(id.into()),
            (HoldKind::Post, None, Some(id), None, None) => HoldSubject::Post(id.into()),
            (HoldKind::Experiment, None, None, Some(id), None) => HoldSubject::Experiment(id.into()),
            (HoldKind::Range, None, None, None, Some(range)) => HoldSubject::Range(range),
            _ => return Err(at("subject").corrupt()),
        };
        Ok(Self {
            id: row.id.into(),
            subject,
            details: HoldDetails { reason: row.reason },
            created_by: row.created_by.into(),
            version: row.version,
            created_at: row.created_at.into(),
            updated_at: row.updated_at.into(),
        })
    }
}

/// All holds on ranges of time; they are few.
async fn ranges(conn: &mut Conn) -> Result<Vec<(Hold, HoldRange)>, StorageError> {
    let query = legal_holds::table
        .filter(legal_holds::subject.eq(HoldKind::Range.as_str()))
        .select(LegalHoldRow::as_select());
    let found: Vec<Hold> = all(query.load::<LegalHoldRow>(conn).await)?;
    let with_range = |hold: Hold| match hold.subject {
        HoldSubject::Range(range) => Some((hold, range)),
        _ => None,
    };
    Ok(found.into_iter().filter_map(with_range).collect())
}

#[async_trait]
impl HoldRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<Hold>) -> Result<Option<Hold>, StorageError> {
        let query = legal_holds::table.find(DbUuid::from(id)).select(LegalHoldRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn list(&mut self, filter: &HoldFilter, page: &PageRequest) -> Result<Page<Hold>, StorageError> {
        let mut query = legal_holds::table.select(LegalHoldRow::as_select()).into_boxed();
        if let Some(kind) = filter.kind {
            query = query.filter(legal_holds::subject.eq(kind.as_str()));
        }
        if let Some(author) = filter.author_id {
            query = query.filter(legal_holds::author_id.eq(DbUuid::from(author)));
        }
        if let Some(post) = filter.post_id {
            query = query.filter(legal_holds::post_id.eq(DbUuid::from(post)));
        }
        if let Some(experiment) = filter.experiment_id {
            query = query.filter(legal_holds::experiment_id.eq(DbUuid::from(experiment)));
        }
        let query = after!(query, asc legal_holds::created_at, legal_holds::id, after_time(page)?)
            .order((legal_holds::created_at, legal_holds::id))
            .limit(rows_to_ask_for(page));
        let items = all(query.load::<LegalHoldRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |hold: &Hold| at_time(hold.created_at, hold.id)))
    }

    async fn of_author(&mut self, author: Id<Author>) -> Result<Vec<Hold>, StorageError> {
        let author = DbUuid::from(author);
        let on_author =
            legal_holds::table.filter(legal_holds::author_id.eq(author)).select(LegalHoldRow::as_select());
        let mut found: Vec<Hold> = all(on_author.load::<LegalHoldRow>(self.conn).await)?;
        let on_post = legal_holds::table
            .inner_join(posts::table.on(legal_holds::post_id.eq(posts::id.nullable())))
            .filter(posts::author_id.eq(author))
            .select(LegalHoldRow::as_select());
        found.append(&mut all(on_post.load::<LegalHoldRow>(self.conn).await)?);
        let named = decisions::table
            .inner_join(posts::table.on(posts::id.eq(decisions::post_id)))
            .filter(posts::author_id.eq(author))
            .filter(decisions::experiment_id.is_not_null())
            .select(decisions::experiment_id);
        let named: Vec<Option<DbUuid>> = named.load(self.conn).await.map_err(map_err)?;
        let named: HashSet<DbUuid> = named.into_iter().flatten().collect();
        let named: Vec<DbUuid> = named.into_iter().collect();
        for some in key_lists(&named) {
            let on_experiment = legal_holds::table
                .filter(legal_holds::experiment_id.eq_any(some))
                .select(LegalHoldRow::as_select());
            found.append(&mut all(Prepared(on_experiment).load::<LegalHoldRow>(self.conn).await)?);
        }
        for (hold, range) in ranges(self.conn).await? {
            let found_then = posts::table
                .filter(posts::author_id.eq(author))
                .filter(posts::detected_at.ge(DbTime(range.from)))
                .filter(posts::detected_at.lt(DbTime(range.to)));
            if select(exists(found_then)).get_result(self.conn).await.map_err(map_err)? {
                found.push(hold);
            }
        }
        found.sort_by_key(|hold| (hold.created_at, hold.id));
        Ok(found)
    }

    async fn holding(&mut self, posts: &[Id<Post>]) -> Result<HashSet<Id<Post>>, StorageError> {
        let keys: Vec<DbUuid> = posts.iter().map(|id| DbUuid::from(*id)).collect();
        let mut held: HashSet<Id<Post>> = HashSet::new();
        let mut detected: HashMap<Id<Post>, DbTime> = HashMap::new();
        for some in key_lists(&keys) {
            let own = legal_holds::table
                .inner_join(posts::table.on(legal_holds::post_id.eq(posts::id.nullable())))
                .filter(posts::id.eq_any(some))
                .select(posts::id);
            let own: Vec<DbUuid> = Prepared(own).load(self.conn).await.map_err(map_err)?;
            let by_author = legal_holds::table
                .inner_join(posts::table.on(legal_holds::author_id.eq(posts::author_id.nullable())))
                .filter(posts::id.eq_any(some))
                .select(posts::id);
            let by_author: Vec<DbUuid> = Prepared(by_author).load(self.conn).await.map_err(map_err)?;
            let by_experiment = decisions::table
                .inner_join(legal_holds::table.on(legal_holds::experiment_id.eq(decisions::experiment_id)))
                .filter(decisions::post_id.eq_any(some))
                .select(decisions::post_id);
            let by_experiment: Vec<DbUuid> =
                Prepared(by_experiment).load(self.conn).await.map_err(map_err)?;
            held.extend([own, by_author, by_experiment].into_iter().flatten().map(Id::from));
            let times = posts::table.filter(posts::id.eq_any(some)).select((posts::id, posts::detected_at));
            let times: Vec<(DbUuid, DbTime)> = Prepared(times).load(self.conn).await.map_err(map_err)?;
            detected.extend(times.into_iter().map(|(id, time)| (id.into(), time)));
        }
        let ranges = ranges(self.conn).await?;
        let in_range = |time: &DbTime| ranges.iter().any(|(_, range)| range.has(time.0));
        held.extend(detected.iter().filter(|(_, time)| in_range(time)).map(|(id, _)| *id));
        Ok(held)
    }

    async fn add(&mut self, hold: &Hold) -> Result<(), StorageError> {
        insert!(self, legal_holds, LegalHoldRow, hold)
    }

    async fn save(&mut self, hold: &Hold) -> Result<(), StorageError> {
        save!(self, legal_holds, LegalHoldRow, hold)
    }

    async fn remove(&mut self, id: Id<Hold>) -> Result<bool, StorageError> {
        removed(diesel::delete(legal_holds::table.find(DbUuid::from(id))).execute(self.conn).await)
    }
}
