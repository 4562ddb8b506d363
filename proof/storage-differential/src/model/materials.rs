//! Materials and stored files.

use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{Lesson, Material, MaterialKind, Sha256, StoredFile},
};
use repositories::{
    Page, PageRequest,
    learning::{MaterialAccess, MaterialRepository, StoredFileRepository},
};

use super::{implement, pages::by_number, state::Rules, state::State, verdict::Verdict};

impl Rules for Material {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        let (details, attached) = (&self.details, self.attached.as_ref());
        verdict
            .refers(attached.is_none_or(|attached| state.files.contains_key(&attached.file.id)))
            .fits(&details.title, 200)
            .fits_if(details.url.as_ref(), 2_000)
            .fits_if(attached.map(|attached| &attached.name), 255)
            .fits_if(attached.map(|attached| &attached.media_type), 255)
            .check((details.kind == MaterialKind::Link) == details.url.is_some())
            .check(details.kind == MaterialKind::File || attached.is_none())
            .check(self.position >= 0);
    }

    /// An attached file is identified by its id; its content is the stored one, which never changes.
    fn kept(&self, state: &State) -> Self {
        let mut material = self.clone();
        if let Some(attached) = &mut material.attached
            && let Some(file) = state.get(&attached.file.id)
        {
            attached.file = file;
        }
        material
    }
}

implement! { MaterialRepository, |state|
    lookup(id: Id<Material>) -> Option<Material> = state.get(&id);
    find_access(id: Id<Material>, account: Id<Account>) -> Option<MaterialAccess> =
        state.get::<Material>(&id).and_then(|material| {
            let (lesson, event) = state.course_of(material.lesson_id)?;
            Some(MaterialAccess {
                material,
                lesson_published: lesson.details.published,
                event: event.state(),
                enrolment: state.enrolled(event.id, account),
            })
        });
    list(lesson: Id<Lesson>, page: &PageRequest) -> Page<Material> =>
        by_number(state.in_order(lesson), page, |material: &Material| (material.position, material.id));
    ids_in_order(lesson: Id<Lesson>) -> Vec<Id<Material>> = state.ids_in_order(lesson);
    reorder(lesson: Id<Lesson>, ids: &[Id<Material>]) -> () => { state.reorder(lesson, ids); Ok(()) };
    next_position(lesson: Id<Lesson>) -> i64 = state.next_position::<Material>(lesson);
    add(material: &Material) -> () => state.add(material);
    save(material: &Material) -> () => state.save(material);
    remove(id: Id<Material>) -> bool = state.remove::<Material>(&id);
}

impl Rules for StoredFile {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        verdict.free(state.is_free(self, |file| Some(file.sha256))).check(self.bytes >= 0);
    }
}

fn is_used(state: &State, file: Id<StoredFile>) -> bool {
    let mut attached = state.materials.values().filter_map(|material| material.attached.as_ref());
    attached.any(|attached| attached.file.id == file)
}

implement! { StoredFileRepository, |state|
    find_by_sha256(sha256: Sha256) -> Option<StoredFile> = state.find(|file: &StoredFile| file.sha256 == sha256);
    add(file: &StoredFile) -> () => state.add(file);
    list_unreferenced(before: Timestamp, limit: usize) -> Vec<StoredFile> = {
        let wanted = |file: &StoredFile| file.created_at < before && !is_used(state, file.id);
        state.sorted(wanted, |file| (file.created_at, file.id)).into_iter().take(limit).collect()
    };
    remove(id: Id<StoredFile>) -> bool = {
        Verdict::new().refers(!is_used(state, id)).give()?;
        state.remove::<StoredFile>(&id)
    };
}
