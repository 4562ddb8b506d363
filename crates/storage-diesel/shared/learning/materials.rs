//! Materials.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id,
    identity::Account,
    learning::{AttachedFile, Lesson, Material, MaterialDetails},
};
use repositories::{
    Page, PageRequest, StorageError,
    learning::{MaterialAccess, MaterialRepository},
};

use super::lessons::{StateRow, enrolment_status_of, event_state_of, state_columns};
use crate::backend::{Db, RunQueryDsl};
use crate::dialect::map_err;
use crate::schema::{enrolments, events, lessons, materials, stored_files};
use crate::shared::Uow;
use crate::shared::keyset::{after, after_number, at_number, rows_to_ask_for};
use crate::shared::rows::{
    all, ids_in_order, insert, loaded, next_position, one, place, removed, reorder, save,
};
use crate::shared::tables::{MaterialRow, StoredFileRow};
use crate::types::DbUuid;

/// A material with its content.
#[derive(Queryable, Selectable)]
#[diesel(table_name = materials, check_for_backend(Db))]
struct JoinedRow {
    #[diesel(embed)]
    material: MaterialRow,
    #[diesel(embed)]
    file: Option<StoredFileRow>,
}

impl TryFrom<&Material> for MaterialRow {
    type Error = StorageError;

    fn try_from(material: &Material) -> Result<Self, StorageError> {
        let MaterialDetails { kind, title, url } = material.details.clone();
        let attached = material.attached.as_ref();
        Ok(Self {
            id: material.id.into(),
            lesson_id: material.lesson_id.into(),
            kind: kind.as_str().to_owned(),
            title,
            url,
            file_id: attached.map(|attached| attached.file.id.into()),
            file_name: attached.map(|attached| attached.name.clone()),
            media_type: attached.map(|attached| attached.media_type.clone()),
            position: material.position,
            version: material.version,
            created_at: material.created_at.into(),
            updated_at: material.updated_at.into(),
        })
    }
}

impl TryFrom<JoinedRow> for Material {
    type Error = StorageError;

    fn try_from(JoinedRow { material: row, file }: JoinedRow) -> Result<Self, StorageError> {
        let at = |column| place("materials", column, row.id.0);
        let attached = match (file, row.file_name, row.media_type) {
            (Some(file), Some(name), Some(media_type)) => {
                Some(AttachedFile { file: file.try_into()?, name, media_type })
            }
            (None, None, None) => None,
            _ => return Err(at("file_id").corrupt()),
        };
        Ok(Self {
            id: row.id.into(),
            lesson_id: row.lesson_id.into(),
            details: MaterialDetails { kind: loaded(row.kind, at("kind"))?, title: row.title, url: row.url },
            attached,
            position: row.position,
            version: row.version,
            created_at: row.created_at.into(),
            updated_at: row.updated_at.into(),
        })
    }
}

#[async_trait]
impl MaterialRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<Material>) -> Result<Option<Material>, StorageError> {
        let query = materials::table
            .left_join(stored_files::table.on(materials::file_id.eq(stored_files::id.nullable())))
            .filter(materials::id.eq(DbUuid::from(id)))
            .select(JoinedRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn find_access(
        &mut self,
        id: Id<Material>,
        account: Id<Account>,
    ) -> Result<Option<MaterialAccess>, StorageError> {
        type Found = (JoinedRow, (bool, DbUuid, StateRow, Option<String>));
        let own = enrolments::event_id.eq(events::id).and(enrolments::account_id.eq(DbUuid::from(account)));
        let found: Option<Found> = materials::table
            .inner_join(lessons::table.on(lessons::id.eq(materials::lesson_id)))
            .inner_join(events::table.on(events::id.eq(lessons::event_id)))
            .left_join(stored_files::table.on(materials::file_id.eq(stored_files::id.nullable())))
            .left_join(enrolments::table.on(own))
            .filter(materials::id.eq(DbUuid::from(id)))
            .select((
                JoinedRow::as_select(),
                (lessons::published, events::id, state_columns!(), enrolments::status.nullable()),
            ))
            .get_result(self.conn)
            .await
            .optional()
            .map_err(map_err)?;
        let Some((material, (lesson_published, event, state, enrolment))) = found else {
            return Ok(None);
        };
        Ok(Some(MaterialAccess {
            material: material.try_into()?,
            lesson_published,
            event: event_state_of(state, event)?,
            enrolment: enrolment_status_of(enrolment, event)?,
        }))
    }

    async fn list(&mut self, lesson: Id<Lesson>, page: &PageRequest) -> Result<Page<Material>, StorageError> {
        let query = materials::table
            .left_join(stored_files::table.on(materials::file_id.eq(stored_files::id.nullable())))
            .filter(materials::lesson_id.eq(DbUuid::from(lesson)))
            .select(JoinedRow::as_select())
            .into_boxed();
        let query = after!(query, asc materials::position, materials::id, after_number(page)?)
            .order((materials::position, materials::id))
            .limit(rows_to_ask_for(page));
        let items = all(query.load::<JoinedRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |material: &Material| at_number(material.position, material.id)))
    }

    async fn ids_in_order(&mut self, lesson: Id<Lesson>) -> Result<Vec<Id<Material>>, StorageError> {
        ids_in_order!(self, materials, lesson_id = lesson)
    }

    async fn reorder(&mut self, lesson: Id<Lesson>, ids: &[Id<Material>]) -> Result<(), StorageError> {
        reorder!(self, materials, lesson_id = lesson, ids)
    }

    async fn next_position(&mut self, lesson: Id<Lesson>) -> Result<i64, StorageError> {
        next_position!(self, materials, lesson_id = lesson)
    }

    async fn add(&mut self, material: &Material) -> Result<(), StorageError> {
        insert!(self, materials, MaterialRow, material)
    }

    async fn save(&mut self, material: &Material) -> Result<(), StorageError> {
        save!(self, materials, MaterialRow, material)
    }

    async fn remove(&mut self, id: Id<Material>) -> Result<bool, StorageError> {
        removed(diesel::delete(materials::table.find(DbUuid::from(id))).execute(self.conn).await)
    }
}
