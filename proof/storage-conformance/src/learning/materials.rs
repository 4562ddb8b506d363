//! Materials.

use domain::{
    Id,
    learning::{
        AttachedFile, Enrolment, EnrolmentStatus, Event, EventStatus, Lesson, Material, MaterialDetails,
        MaterialKind,
    },
};
use repositories::{Storage, learning::MaterialAccess};

use crate::fixtures::{
    account, at, course, dated, enrolment, event, file, id, lesson, link, longest, material_of, upload,
};
use crate::plain::{Plain, stored};

/// A link, a file without content, and a file with one.
fn each_kind(lesson: &Lesson) -> [Material; 3] {
    let long = MaterialDetails { kind: MaterialKind::Link, title: longest(200), url: Some(longest(2_000)) };
    let empty = MaterialDetails { kind: MaterialKind::File, title: String::new(), url: None };
    let mut uploaded = upload(3, lesson, &file(1));
    uploaded.attached = Some(AttachedFile { file: file(1), name: longest(255), media_type: longest(255) });
    [
        Material { position: i64::MAX, ..material_of(1, lesson, long, None) },
        Material { version: i64::MAX, ..material_of(2, lesson, empty, None) },
        Material { created_at: at(1), updated_at: at(2), ..uploaded },
    ]
}

stored!(Material, |row| materials(row.id), with remove);

/// Lesson and stored file must exist; a file can be attached and detached.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    let course = course(storage).await;
    writing!(storage, uow => uow.stored_files().add(&file(1)).await).unwrap();
    let details = MaterialDetails { kind: MaterialKind::File, title: "File".to_owned(), url: None };
    let first = material_of(4, &course.lesson, details, None);
    let [long, empty, uploaded] = each_kind(&course.lesson);
    Plain {
        changed: Material { id: first.id, position: 5, created_at: first.created_at, ..uploaded.clone() },
        absent: link(9, &course.lesson),
        taken: Vec::new(),
        clashes: Vec::new(),
        orphans: vec![link(9, &lesson(2, &event(1))), upload(9, &course.lesson, &file(2))],
        rows: vec![first, long, empty, uploaded],
    }
    .check(storage)
    .await;
}

/// Access gives the material, the state of its lesson and event, and the enrolment of that account.
pub async fn access_is_that_of_the_account(storage: &dyn Storage) {
    let people = [account(1), account(2)];
    for (number, status, published) in
        [(1, EventStatus::Published, true), (2, EventStatus::Draft, false), (3, EventStatus::Archived, true)]
    {
        let event = dated(Event { status, ..event(number) });
        let mut lesson = lesson(number, &event);
        lesson.details.published = published;
        writing!(storage, uow, event, lesson => {
            uow.events().add(&event).await?;
            uow.lessons().add(&lesson).await?;
            if number == 1 {
                uow.stored_files().add(&file(1)).await?;
                return uow.materials().add(&upload(number, &lesson, &file(1))).await;
            }
            uow.materials().add(&link(number, &lesson)).await
        })
        .unwrap();
    }
    writing!(storage, uow, people => {
        uow.accounts().add(&people[0]).await?;
        uow.accounts().add(&people[1]).await?;
        let done = Enrolment {
            status: EnrolmentStatus::Completed,
            completed_at: Some(at(1)),
            ..enrolment(1, &event(1), &people[0])
        };
        uow.enrolments().add(&done).await
    })
    .unwrap();
    let first = upload(1, &lesson(1, &event(1)), &file(1));
    let cases = [
        (1, first.clone(), true, EventStatus::Published, Some(EnrolmentStatus::Completed)),
        (2, first, true, EventStatus::Published, None),
        (1, link(2, &lesson(2, &event(2))), false, EventStatus::Draft, None),
        (1, link(3, &lesson(3, &event(3))), true, EventStatus::Archived, None),
    ];
    for (account, material, lesson_published, status, enrolment) in cases {
        let event = dated(Event { status, ..event(1) }).state();
        let wanted = material.id;
        let access =
            reading!(storage, uow => uow.materials().find_access(wanted, id(account)).await).unwrap();
        assert_eq!(access, Some(MaterialAccess { material, lesson_published, event, enrolment }));
    }
    let missing = reading!(storage, uow => uow.materials().find_access(id(9), id(1)).await).unwrap();
    assert_eq!(missing, None);
}

/// A list has the materials of one lesson by position, then by id.
pub async fn the_list_is_in_order(storage: &dyn Storage) {
    let course = course(storage).await;
    let other = lesson(2, &course.event);
    let mut materials = [(7, 0), (3, 1), (5, 1), (2, i64::MAX)]
        .map(|(number, position)| Material { position, ..link(number, &course.lesson) });
    materials[1] = Material { position: 1, ..upload(3, &course.lesson, &file(1)) };
    writing!(storage, uow, materials, other => {
        uow.stored_files().add(&file(1)).await?;
        uow.lessons().add(&other).await?;
        uow.materials().add(&link(1, &other)).await?;
        for material in materials.iter().rev() {
            uow.materials().add(material).await?;
        }
        Ok(())
    })
    .unwrap();
    let all = every_page!(storage, uow, page => uow.materials().list(id(1), &page).await);
    assert_eq!(all, materials);
    let ids = reading!(storage, uow => uow.materials().ids_in_order(id(1)).await).unwrap();
    assert_eq!(ids, materials.map(|material| material.id));
}

/// `reorder` sets positions to the indexes in the list; other materials, and those of other lessons, keep
/// theirs. The next position is after the last one; 0 in an empty lesson.
pub async fn reorder_sets_the_places(storage: &dyn Storage) {
    let course = course(storage).await;
    let other = lesson(2, &course.event);
    let placed = |number, position, lesson| Material { position, ..link(number, lesson) };
    let materials = [
        placed(1, 0, &course.lesson),
        placed(2, 1, &course.lesson),
        placed(3, 40, &course.lesson),
        placed(4, 6, &other),
    ];
    let order: [Id<Material>; 3] = [id(2), id(4), id(1)];
    writing!(storage, uow, materials, other, order => {
        uow.lessons().add(&other).await?;
        for material in &materials {
            uow.materials().add(material).await?;
        }
        uow.materials().reorder(id(1), &order).await
    })
    .unwrap();
    for (number, position) in [(2, 0), (1, 2), (3, 40), (4, 6)] {
        let found = reading!(storage, uow => uow.materials().lookup(id(number)).await).unwrap().unwrap();
        assert_eq!((found.position, found.version), (position, 1), "material {number}");
    }
    for (lesson, expected) in [(1, 41), (2, 7), (99, 0)] {
        let next = reading!(storage, uow => uow.materials().next_position(id(lesson)).await).unwrap();
        assert_eq!(next, expected);
    }
}
