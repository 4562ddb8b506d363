//! Materials and stored files.

use async_trait::async_trait;
use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{Lesson, Material, MaterialKind, Sha256, StoredFile},
};
use repositories::{
    Page, PageRequest, StorageError,
    learning::{MaterialAccess, MaterialRepository, StoredFileRepository},
};

use super::{
    Unit, at_number,
    lessons::next,
    pages::{By, page},
    verdict::Verdict,
};

impl Unit {
    fn judge_material(&self, material: &Material) -> Verdict {
        let details = &material.details;
        let attached = material.attached.as_ref();
        let mut verdict = Verdict::new();
        verdict
            .refers(self.state.lessons.contains_key(&material.lesson_id))
            .refers(attached.is_none_or(|attached| self.state.files.contains_key(&attached.file.id)))
            .fits(&details.title, 200)
            .fits_if(details.url.as_ref(), 2_000)
            .fits_if(attached.map(|attached| &attached.name), 255)
            .fits_if(attached.map(|attached| &attached.media_type), 255)
            .check((details.kind == MaterialKind::Link) == details.url.is_some())
            .check(details.kind == MaterialKind::File || attached.is_none())
            .check(material.position >= 0)
            .check(material.version >= 1);
        verdict
    }

    /// A material with the content as it is stored.
    fn with_content(&self, material: &Material) -> Material {
        let mut material = material.clone();
        if let Some(attached) = &mut material.attached
            && let Some(file) = self.state.files.get(&attached.file.id)
        {
            attached.file = file.clone();
        }
        material
    }

    fn materials_of(&self, lesson: Id<Lesson>) -> Vec<Material> {
        let own = self.state.materials.values().filter(|material| material.lesson_id == lesson);
        let mut materials: Vec<Material> = own.map(|material| self.with_content(material)).collect();
        materials.sort_by_key(|material| (material.position, material.id));
        materials
    }
}

#[async_trait]
impl MaterialRepository for Unit {
    async fn lookup(&mut self, id: Id<Material>) -> Result<Option<Material>, StorageError> {
        Ok(self.state.materials.get(&id).map(|material| self.with_content(material)))
    }

    async fn find_access(
        &mut self,
        id: Id<Material>,
        account: Id<Account>,
    ) -> Result<Option<MaterialAccess>, StorageError> {
        let Some(material) = self.state.materials.get(&id) else { return Ok(None) };
        let lesson = self.state.lessons.get(&material.lesson_id);
        Ok(lesson.zip(self.state.event_of(material.lesson_id)).map(|(lesson, event)| MaterialAccess {
            material: self.with_content(material),
            lesson_published: lesson.details.published,
            event_status: event.status,
            enrolment: self.enrolled(event.id, account),
        }))
    }

    async fn list(
        &mut self,
        lesson: Id<Lesson>,
        request: &PageRequest,
    ) -> Result<Page<Material>, StorageError> {
        let rows = self.materials_of(lesson);
        page(rows, request, By::Number, false, |material: &Material| {
            at_number(material.position, material.id)
        })
    }

    async fn ids_in_order(&mut self, lesson: Id<Lesson>) -> Result<Vec<Id<Material>>, StorageError> {
        Ok(self.materials_of(lesson).iter().map(|material| material.id).collect())
    }

    async fn reorder(&mut self, lesson: Id<Lesson>, ids: &[Id<Material>]) -> Result<(), StorageError> {
        for (place, id) in (0..).zip(ids) {
            if let Some(material) = self.state.materials.get_mut(id)
                && material.lesson_id == lesson
            {
                material.position = place;
            }
        }
        Ok(())
    }

    async fn next_position(&mut self, lesson: Id<Lesson>) -> Result<i64, StorageError> {
        Ok(next(self.materials_of(lesson).iter().map(|material| material.position)))
    }

    async fn add(&mut self, material: &Material) -> Result<(), StorageError> {
        self.judge_material(material).free(!self.state.materials.contains_key(&material.id)).give()?;
        self.state.materials.insert(material.id, material.clone());
        Ok(())
    }

    async fn save(&mut self, material: &Material) -> Result<(), StorageError> {
        let stored = self.state.materials.get(&material.id).map(|stored| stored.version);
        self.judge_material(material).follows(stored, material.version).give()?;
        self.state.materials.insert(material.id, material.clone());
        Ok(())
    }

    async fn remove(&mut self, id: Id<Material>) -> Result<bool, StorageError> {
        Ok(self.state.materials.remove(&id).is_some())
    }
}

impl Unit {
    fn is_used(&self, file: Id<StoredFile>) -> bool {
        let mut attached = self.state.materials.values().filter_map(|material| material.attached.as_ref());
        attached.any(|attached| attached.file.id == file)
    }
}

#[async_trait]
impl StoredFileRepository for Unit {
    async fn find_by_sha256(&mut self, sha256: Sha256) -> Result<Option<StoredFile>, StorageError> {
        Ok(self.state.files.values().find(|file| file.sha256 == sha256).cloned())
    }

    async fn add(&mut self, file: &StoredFile) -> Result<(), StorageError> {
        let mut others = self.state.files.values();
        Verdict::new()
            .free(!self.state.files.contains_key(&file.id))
            .free(others.all(|other| other.sha256 != file.sha256))
            .check(file.bytes >= 0)
            .give()?;
        self.state.files.insert(file.id, file.clone());
        Ok(())
    }

    async fn list_unreferenced(
        &mut self,
        before: Timestamp,
        limit: usize,
    ) -> Result<Vec<StoredFile>, StorageError> {
        let wanted = |file: &&StoredFile| file.created_at < before && !self.is_used(file.id);
        let mut files: Vec<StoredFile> = self.state.files.values().filter(wanted).cloned().collect();
        files.sort_by_key(|file| (file.created_at, file.id));
        files.truncate(limit);
        Ok(files)
    }

    async fn remove(&mut self, id: Id<StoredFile>) -> Result<bool, StorageError> {
        Verdict::new().refers(!self.is_used(id)).give()?;
        Ok(self.state.files.remove(&id).is_some())
    }
}
