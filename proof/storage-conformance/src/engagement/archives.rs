//! The catalogue of archives.

use domain::{
    engagement::{Archive, ArchiveKind, ArchiveState},
    learning::Sha256,
};
use repositories::{Storage, engagement::ArchiveFilter};

use crate::expect;
use crate::fixtures::{archive, at};
use crate::plain::{Plain, stored};

stored!(Archive, |row| archives(row.id), and find_by_file_name(&row.file_name));

/// Every field another one.
fn full(number: u128) -> Archive {
    Archive {
        kind: ArchiveKind::Audit,
        file_name: format!("{number:0>200}"),
        sha256: Sha256([255; 32]),
        bytes: i64::MAX,
        entries: i64::MAX,
        from_at: at(-1),
        to_at: at(-1),
        state: ArchiveState::Restored,
        version: i64::MAX,
        created_at: at(-1),
        updated_at: at(1),
        ..archive(number)
    }
}

/// The name of a file is that of one archive.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    let named = |number, like: &Archive| Archive { file_name: like.file_name.clone(), ..archive(number) };
    Plain {
        changed: full(1),
        absent: archive(9),
        taken: vec![named(9, &archive(3)), archive(1)],
        clashes: vec![Archive { file_name: archive(3).file_name, ..archive(1) }],
        orphans: Vec::new(),
        rows: vec![archive(1), full(2), Archive { bytes: 0, entries: 0, version: 7, ..archive(3) }],
    }
    .check(storage)
    .await;
}

/// Numbers are not negative, and nothing ends before it begins.
pub async fn numbers_have_bounds(storage: &dyn Storage) {
    let wrong: [fn(&mut Archive); 4] = [
        |of| of.bytes = -1,
        |of| of.entries = i64::MIN,
        |of| of.to_at = at(-1),
        |of| of.file_name = "x".repeat(201),
    ];
    let stored = archive(1);
    writing!(storage, uow, stored => uow.archives().add(&stored).await).unwrap();
    for spoil in wrong {
        let (mut added, mut saved) = (archive(2), Archive { version: 2, ..archive(1) });
        spoil(&mut added);
        spoil(&mut saved);
        expect::check(writing!(storage, uow, added => uow.archives().add(&added).await));
        expect::check(writing!(storage, uow, saved => uow.archives().save(&saved).await));
    }
}

/// Archives are listed oldest first, by kind and state.
pub async fn the_list_is_filtered_and_in_order(storage: &dyn Storage) {
    let archives = vec![
        Archive { created_at: at(2), ..archive(1) },
        Archive { created_at: at(1), kind: ArchiveKind::Kpi, ..archive(2) },
        Archive { created_at: at(1), state: ArchiveState::Purged, ..archive(3) },
        Archive { created_at: at(3), state: ArchiveState::Purged, ..archive(4) },
    ];
    writing!(storage, uow, archives => {
        for archive in &archives {
            uow.archives().add(archive).await?;
        }
        Ok(())
    })
    .unwrap();
    for (kind, state, expected) in [
        (None, None, &[1, 2, 0, 3][..]),
        (Some(ArchiveKind::Posts), None, &[2, 0, 3]),
        (None, Some(ArchiveState::Purged), &[2, 3]),
        (Some(ArchiveKind::Kpi), Some(ArchiveState::Verified), &[1]),
        (Some(ArchiveKind::Audit), None, &[]),
    ] {
        let filter = ArchiveFilter { kind, state };
        let found = every_page!(storage, uow, page => uow.archives().list(&filter, &page).await);
        let expected: Vec<Archive> = expected.iter().map(|place: &usize| archives[*place].clone()).collect();
        assert_eq!(found, expected, "{filter:?}");
    }
}
