//! Entries of the audit log.

use domain::audit::AuditEntry;
use repositories::{Storage, audit::AuditFilter};
use serde_json::{Value, json};

use crate::expect;
use crate::fixtures::{STRANGE, at, entry, id, longest};

/// Every field of what was appended comes back: without actor and request, with the longest names,
/// and with any JSON, large and small.
pub async fn what_is_appended_is_listed(storage: &dyn Storage) {
    let big: Vec<String> = (0..20_000).map(|number| format!("field {number} é🚀")).collect();
    let details = [
        json!({}),
        json!([null, true, false, i64::MAX, i64::MIN, 0.1, -1.5e300, "\u{1}\u{7f}\n\"\\"]),
        json!({ "": STRANGE, "nested": { "deep": [[[[{}]]]] } }),
        json!({ "big": big }),
        Value::Null,
    ];
    let mut expected = Vec::new();
    for (number, details) in details.into_iter().enumerate() {
        expected.push(AuditEntry { details, created_at: at(-1), ..entry(100 - number as u128) });
    }
    expected.push(AuditEntry {
        entity_type: longest(50),
        action: longest(50),
        actor: None,
        request_id: None,
        created_at: at(-2),
        ..entry(1)
    });
    expected.push(AuditEntry { request_id: Some(longest(100)), created_at: at(-3), ..entry(2) });
    for entry in expected.iter().rev() {
        writing!(storage, uow, entry => uow.audit().append(&entry).await).unwrap();
    }
    let filter = AuditFilter::default();
    let all = every_page!(storage, uow, page, filter => uow.audit().list(&filter, &page).await);
    assert_eq!(all, expected);
}

/// The log is append-only: an id is used only once.
pub async fn append_refuses_a_taken_id(storage: &dyn Storage) {
    let first = entry(1);
    let second = AuditEntry { action: "other".to_owned(), ..entry(1) };
    writing!(storage, uow, first => uow.audit().append(&first).await).unwrap();
    expect::conflict(writing!(storage, uow, second => uow.audit().append(&second).await));
}

/// The list is by time, newest first, then by id in the same direction.
pub async fn the_list_is_newest_first(storage: &dyn Storage) {
    let expected = [(1, 3), (9, 2), (5, 2), (2, 2), (7, 1)]
        .map(|(number, created)| AuditEntry { created_at: at(created), ..entry(number) });
    for entry in expected.iter().rev() {
        writing!(storage, uow, entry => uow.audit().append(&entry).await).unwrap();
    }
    let filter = AuditFilter::default();
    let all = every_page!(storage, uow, page, filter => uow.audit().list(&filter, &page).await);
    assert_eq!(all, expected);
}

/// Every given field of the filter must match.
pub async fn the_list_is_filtered(storage: &dyn Storage) {
    let mut number = 16;
    for entity_type in ["event", "Event"] {
        for entity_id in [1, 2] {
            for action in ["event.create", "event.update"] {
                for actor in [None, Some(id(1))] {
                    number -= 1;
                    let entry = AuditEntry {
                        entity_type: entity_type.to_owned(),
                        entity_id: id::<()>(entity_id).uuid(),
                        action: action.to_owned(),
                        actor,
                        ..entry(number)
                    };
                    writing!(storage, uow, entry => uow.audit().append(&entry).await).unwrap();
                }
            }
        }
    }
    let everything = AuditFilter {
        entity_type: Some("event".to_owned()),
        entity_id: Some(id::<()>(1).uuid()),
        actor: Some(id(1)),
        action: Some("event.update".to_owned()),
    };
    // Each bit of the mask leaves one part of the filter in.
    for mask in 0..16_u8 {
        let part = |bit: u8| mask & (1 << bit) != 0;
        let filter = AuditFilter {
            entity_type: everything.entity_type.clone().filter(|_| part(0)),
            entity_id: everything.entity_id.filter(|_| part(1)),
            actor: everything.actor.filter(|_| part(2)),
            action: everything.action.clone().filter(|_| part(3)),
        };
        let all = every_page!(storage, uow, page, filter => uow.audit().list(&filter, &page).await);
        assert_eq!(all.len(), 16 >> mask.count_ones(), "{filter:?}");
        for entry in &all {
            assert!(filter.entity_type.as_ref().is_none_or(|wanted| *wanted == entry.entity_type));
            assert!(filter.entity_id.is_none_or(|wanted| wanted == entry.entity_id));
            assert!(filter.actor.is_none_or(|wanted| Some(wanted) == entry.actor));
            assert!(filter.action.as_ref().is_none_or(|wanted| *wanted == entry.action));
        }
        assert!(all.is_sorted_by(|one, next| one.id > next.id));
    }
}
