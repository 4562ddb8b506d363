//! Bringing the materials of a lesson into the state of a bundle.
//!
//! Materials have no slug: one is recognised by kind, title and target (URL or file name), else by
//! kind and title, in the order in which they stand.

use domain::{
    Id,
    bundle::{CheckedLesson, CheckedMaterial},
    editing::Versioned,
    learning::{AttachedFile, Lesson, Material},
};

use super::reconcile::{Reconciler, moved};
use crate::{ServiceError, learning::admin::materials::known_file};

impl Reconciler<'_, '_> {
    /// All materials of a lesson; true when some that stay changed places.
    pub(super) async fn lesson_materials(
        &mut self,
        lesson: Id<Lesson>,
        checked: &CheckedLesson,
    ) -> Result<bool, ServiceError> {
        let before = self.cx.uow.materials().ids_in_order(lesson).await?;
        let mut present = Vec::with_capacity(before.len());
        for id in &before {
            present.extend(self.cx.uow.materials().lookup(*id).await?);
        }
        let found = recognise(&checked.materials, &mut present);
        for gone in present {
            self.cx.uow.materials().remove(gone.id).await?;
            self.done.materials.removed += 1;
        }
        let mut wanted = Vec::with_capacity(checked.materials.len());
        for (material, found) in checked.materials.iter().zip(found) {
            wanted.push(self.material(lesson, material, found).await?);
        }
        if self.cx.uow.materials().ids_in_order(lesson).await? == wanted {
            return Ok(false);
        }
        self.cx.uow.materials().reorder(lesson, &wanted).await?;
        Ok(moved(&before, &wanted))
    }

    async fn material(
        &mut self,
        lesson: Id<Lesson>,
        checked: &CheckedMaterial,
        present: Option<Material>,
    ) -> Result<Id<Material>, ServiceError> {
        let attached = self.attached(checked).await?;
        let Some(mut material) = present else {
            let (id, details) = (self.cx.new_id(), checked.details.clone());
            let position = self.cx.uow.materials().next_position(lesson).await?;
            let new = Material::new(id, lesson, details, position, self.cx.now);
            let material = Material { attached, ..new };
            self.cx.uow.materials().add(&material).await?;
            self.done.materials.created += 1;
            return Ok(material.id);
        };
        let changed = material.details != checked.details || material.attached != attached;
        if changed {
            material.details = checked.details.clone();
            material.attached = attached;
            material.mark_changed(self.cx.now);
            self.cx.uow.materials().save(&material).await?;
        }
        self.done.materials.kept(changed);
        Ok(material.id)
    }

    async fn attached(&mut self, checked: &CheckedMaterial) -> Result<Option<AttachedFile>, ServiceError> {
        let Some(content) = &checked.content else { return Ok(None) };
        let found = self.plan.files.get(&content.path);
        let (Some(found), Some(media_type)) = (found, &content.media_type) else {
            return Err(ServiceError::Files(format!("{} was not read", content.path)));
        };
        let bytes = i64::try_from(found.bytes).unwrap_or(i64::MAX);
        let file = known_file(self.cx, found.sha256, bytes).await?;
        Ok(Some(AttachedFile { file, name: content.name.clone(), media_type: media_type.clone() }))
    }
}

/// Finds for each material of the bundle the one that is there; what is left over goes.
fn recognise(wanted: &[CheckedMaterial], present: &mut Vec<Material>) -> Vec<Option<Material>> {
    let mut found: Vec<Option<Material>> = vec![None; wanted.len()];
    for exact in [true, false] {
        for (checked, found) in wanted.iter().zip(&mut found) {
            if found.is_none() {
                let place = present.iter().position(|material| is_same(checked, material, exact));
                *found = place.map(|place| present.remove(place));
            }
        }
    }
    found
}

fn is_same(checked: &CheckedMaterial, present: &Material, exact: bool) -> bool {
    let (new, old) = (&checked.details, &present.details);
    let new_name = checked.content.as_ref().map(|content| &content.name);
    let old_name = present.attached.as_ref().map(|attached| &attached.name);
    new.kind == old.kind && new.title == old.title && (!exact || (new.url == old.url && new_name == old_name))
}
