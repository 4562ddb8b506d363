//! Reference tables: six tables of one shape, some with columns of their own.

use async_trait::async_trait;
use diesel::dsl::{exists, select};
use diesel::prelude::*;
use domain::{
    Id,
    engagement::{Reference, ReferenceDetails, ReferenceKind},
};
use repositories::{
    Page, PageRequest, StorageError,
    engagement::{ReferenceFilter, ReferenceRepository},
};

use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::map_err;
use crate::schema::{
    archetypes, authors, champion_tiers, community_champions, competitor_categories, competitors, decisions,
    escalation_reasons, escalations, kpi_metrics, kpi_types, power_tiers, replies,
};
use crate::shared::Uow;
use crate::shared::columns::Column;
use crate::shared::keyset::{after, after_text, at_text, rows_to_ask_for};
use crate::shared::rows::{all, insert, loaded, one, place, removed, save};
use crate::shared::tables::{
    ArchetypeRow, ChampionTierRow, CompetitorCategoryRow, EscalationReasonRow, KpiTypeRow, PowerTierRow,
};
use crate::types::DbUuid;

/// A field that every row of the table has.
fn own<T, C: Column<T>>(field: Option<&T>, column: &'static str) -> Result<C, StorageError> {
    let missing = || StorageError::Check { which: column.to_owned() };
    C::store(field.ok_or_else(missing)?, column)
}

/// What the rows of all tables have.
fn plain(name: String, description: String, is_active: bool) -> ReferenceDetails {
    ReferenceDetails {
        name,
        description,
        is_active,
        follower_threshold: None,
        aggregation_type: None,
        severity: None,
        min_engagement: None,
        benefits: None,
    }
}

/// Whether a table has a row that refers to it.
async fn is_used(conn: &mut Conn, kind: ReferenceKind, id: DbUuid) -> Result<bool, StorageError> {
    let used = match kind {
        ReferenceKind::Archetypes => {
            let decided = exists(decisions::table.filter(decisions::archetype_id.eq(id)));
            let replied = exists(replies::table.filter(replies::archetype_id.eq(id)));
            select(decided.or(replied)).get_result(conn).await
        }
        ReferenceKind::PowerTiers => {
            select(exists(authors::table.filter(authors::power_tier_id.eq(id)))).get_result(conn).await
        }
        ReferenceKind::EscalationReasons => {
            select(exists(escalations::table.filter(escalations::reason_id.eq(id)))).get_result(conn).await
        }
        ReferenceKind::CompetitorCategories => {
            select(exists(competitors::table.filter(competitors::category_id.eq(id)))).get_result(conn).await
        }
        ReferenceKind::ChampionTiers => {
            let champions = community_champions::table.filter(community_champions::tier_id.eq(id));
            select(exists(champions)).get_result(conn).await
        }
        ReferenceKind::KpiTypes => {
            select(exists(kpi_metrics::table.filter(kpi_metrics::metric_type_id.eq(id))))
                .get_result(conn)
                .await
        }
    };
    used.map_err(map_err)
}

/// The repository over the tables, each with its rows and the columns that only it has.
macro_rules! tables {
    ($($kind:ident: $table:ident, $row:ident { $($column:ident),* };)+) => {
        $(
            impl TryFrom<&Reference> for $row {
                type Error = StorageError;

                fn try_from(reference: &Reference) -> Result<Self, StorageError> {
                    let details = &reference.details;
                    Ok(Self {
                        id: reference.id.into(),
                        name: details.name.clone(),
                        description: details.description.clone(),
                        is_active: details.is_active,
                        $($column: own(
                            details.$column.as_ref(),
                            concat!(stringify!($table), ".", stringify!($column)),
                        )?,)*
                        version: reference.version,
                        created_at: reference.created_at.into(),
                        updated_at: reference.updated_at.into(),
                    })
                }
            }

            impl TryFrom<$row> for Reference {
                type Error = StorageError;

                fn try_from(row: $row) -> Result<Self, StorageError> {
                    let _at = |column| place(stringify!($table), column, row.id.0);
                    Ok(Self {
                        id: row.id.into(),
                        kind: ReferenceKind::$kind,
                        details: ReferenceDetails {
                            $($column: Some(loaded(row.$column, _at(stringify!($column)))?),)*
                            ..plain(row.name, row.description, row.is_active)
                        },
                        version: row.version,
                        created_at: row.created_at.into(),
                        updated_at: row.updated_at.into(),
                    })
                }
            }
        )+

        #[async_trait]
        impl ReferenceRepository for Uow<'_> {
            async fn lookup(
                &mut self,
                kind: ReferenceKind,
                id: Id<Reference>,
            ) -> Result<Option<Reference>, StorageError> {
                match kind {$(
                    ReferenceKind::$kind => {
                        let query = $table::table.find(DbUuid::from(id)).select($row::as_select());
                        one(query.get_result(self.conn).await)
                    }
                )+}
            }

            async fn find_by_name(
                &mut self,
                kind: ReferenceKind,
                name: &str,
            ) -> Result<Option<Reference>, StorageError> {
                match kind {$(
                    ReferenceKind::$kind => {
                        let query = $table::table.filter($table::name.eq(name)).select($row::as_select());
                        one(query.get_result(self.conn).await)
                    }
                )+}
            }

            async fn is_used(&mut self, kind: ReferenceKind, id: Id<Reference>) -> Result<bool, StorageError> {
                is_used(self.conn, kind, id.into()).await
            }

            async fn list(
                &mut self,
                filter: &ReferenceFilter,
                page: &PageRequest,
            ) -> Result<Page<Reference>, StorageError> {
                let rows = match filter.kind {$(
                    ReferenceKind::$kind => {
                        let mut query = $table::table.select($row::as_select()).into_boxed();
                        if let Some(is_active) = filter.is_active {
                            query = query.filter($table::is_active.eq(is_active));
                        }
                        // Names are unique, and servers sort where the order goes on beyond their index.
                        let query = after!(query, asc $table::name, $table::id, after_text(page)?)
                            .order($table::name)
                            .limit(rows_to_ask_for(page));
                        all(query.load::<$row>(self.conn).await)?
                    }
                )+};
                Ok(Page::cut(rows, page.limit, |row: &Reference| at_text(&row.details.name, row.id)))
            }

            async fn add(&mut self, reference: &Reference) -> Result<(), StorageError> {
                match reference.kind {$(
                    ReferenceKind::$kind => insert!(self, $table, $row, reference),
                )+}
            }

            async fn save(&mut self, reference: &Reference) -> Result<(), StorageError> {
                match reference.kind {$(
                    ReferenceKind::$kind => save!(self, $table, $row, reference),
                )+}
            }

            async fn remove(&mut self, kind: ReferenceKind, id: Id<Reference>) -> Result<bool, StorageError> {
                match kind {$(
                    ReferenceKind::$kind => {
                        removed(diesel::delete($table::table.find(DbUuid::from(id))).execute(self.conn).await)
                    }
                )+}
            }
        }
    };
}

tables! {
    Archetypes: archetypes, ArchetypeRow {};
    PowerTiers: power_tiers, PowerTierRow { follower_threshold };
    CompetitorCategories: competitor_categories, CompetitorCategoryRow {};
    KpiTypes: kpi_types, KpiTypeRow { aggregation_type };
    EscalationReasons: escalation_reasons, EscalationReasonRow { severity };
    ChampionTiers: champion_tiers, ChampionTierRow { min_engagement, benefits };
}
