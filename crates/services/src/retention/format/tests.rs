use std::path::PathBuf;

use domain::{
    audit::{AuditEntry, Batch, seal},
    engagement::{KpiMetric, KpiRevision, KpiSeries, KpiValue, Platform},
};
use repositories::engagement::{Hanging, Part};
use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::*;

fn posts(count: u128) -> Vec<Item> {
    let id = |number: u128| Uuid::from_u128(number);
    let row = |json: Json| json.as_object().unwrap().clone();
    let hanging: Vec<Hanging> = (1..=count)
        .flat_map(|number| {
            let post = Id::new(id(number));
            let own = row(json!({ "id": id(number), "content": "a\n\"b\"", "score": 1.0 }));
            let link = row(json!({ "id": id(number + 900), "decision_id": id(number + 500) }));
            [(Part::Row, "posts", own), (Part::Link, "replies", link)].map(|(part, table, row)| Hanging {
                post,
                part,
                table: table.to_owned(),
                row,
            })
        })
        .collect();
    Item::posts(&hanging)
}

/// Batches of one, two and so on entries.
fn batches(count: usize) -> Vec<Item> {
    let (mut items, mut last): (Vec<Item>, Option<Batch>) = (Vec::new(), None);
    for size in 1..=count {
        let mut entries: Vec<AuditEntry> = (0..size).map(|place| entry(size * 100 + place)).collect();
        let now = "2026-02-01T08:00:00Z".parse().unwrap();
        let (batch, sealed) = seal(last.as_ref(), &entries, now).unwrap().unwrap();
        for (entry, sealed) in entries.iter_mut().zip(sealed) {
            (entry.seq, entry.leaf) = (Some(sealed.seq), Some(sealed.leaf));
        }
        last = Some(batch.clone());
        items.push(Item::Batch { batch, entries });
    }
    items
}

fn entry(number: usize) -> AuditEntry {
    let number = number as u128;
    AuditEntry {
        id: Id::new(Uuid::from_u128(number)),
        entity_type: "event".to_owned(),
        entity_id: Uuid::from_u128(number + 7),
        action: "event.update".to_owned(),
        actor: number.is_multiple_of(2).then(|| Id::new(Uuid::from_u128(3))),
        details: json!({ "fields": ["title"], "share": 1.0, "text": "a\n\"b\"" }),
        request_id: number.is_multiple_of(3).then(|| "r".to_owned()),
        created_at: "2026-02-01T07:00:00.000001Z".parse().unwrap(),
        seq: None,
        leaf: None,
    }
}

/// Figures with names and values that are hard to write, the later ones with more that they were before.
fn figures() -> Vec<Item> {
    let rate = |numerator, denominator| KpiValue::Ratio { numerator, denominator };
    let time = |text: &str| text.parse().unwrap();
    let figures = [
        ("posts", KpiValue::Number(0.1 + 0.2)),
        (" a, \"b\"\r\n; c ", KpiValue::Number(-1.0e300)),
        ("=1+1", rate(1.0 / 3.0, 0.0)),
        ("record", rate(1.0e-300, 1.0e300)),
    ];
    let item = |(number, (name, value)): (u128, (&str, KpiValue))| {
        let id: Id<KpiMetric> = Id::new(Uuid::from_u128(number));
        let metric_type_id = Id::new(Uuid::from_u128(90));
        let metric = KpiMetric {
            id,
            date: "2024-02-29".parse().unwrap(),
            series: KpiSeries { platform: Platform::Reddit, metric_type_id, metric_name: name.to_owned() },
            value,
            version: i64::MAX,
            created_at: time("2024-03-01T00:00:00Z"),
            updated_at: time("2024-03-01T08:00:00.000001Z"),
        };
        let revision = |version| KpiRevision {
            metric_id: id,
            version,
            value: KpiValue::Number(7.0),
            created_at: time("2024-03-01T00:00:00.5Z"),
        };
        let before = (1..).take(usize::try_from(number).unwrap() - 1).map(revision).collect();
        Item::Figure { metric, metric_type: "VOLUME".to_owned(), before }
    };
    (1..).zip(figures).map(item).collect()
}

/// Some of each kind.
fn kinds() -> Vec<(ArchiveKind, Vec<Item>)> {
    vec![(ArchiveKind::Posts, posts(2)), (ArchiveKind::Audit, batches(3)), (ArchiveKind::Kpi, figures())]
}

fn written(folder: &Path, kind: ArchiveKind, items: &[Item]) -> (PathBuf, Sealed) {
    let path = folder.join("archive.part");
    let header = Header::new(Id::new(Uuid::from_u128(7)), kind, "2026-12-02-000015_a", "d");
    let mut draft = Draft::begin(path.clone(), &header).unwrap();
    draft.add(items).unwrap();
    (path, draft.seal().unwrap())
}

#[test]
fn what_is_written_is_read() {
    let folder = tempfile::tempdir().unwrap();
    for (kind, items) in kinds() {
        for items in [&items[..], &items[..1], &[]] {
            let (path, sealed) = written(folder.path(), kind, items);
            let read = Contents::read(&path).unwrap();
            assert_eq!((read.sealed, read.items.as_slice()), (sealed, items));
            assert_eq!(sealed.entries.unsigned_abs(), items.iter().map(Item::entries).sum::<u64>());
            assert_eq!(sealed.bytes.unsigned_abs(), fs::metadata(&path).unwrap().len());
            assert_eq!(read.header, header(&path).unwrap().unwrap());
            assert_eq!(read.header.kind, kind);
        }
    }
}

#[test]
fn a_cut_or_changed_file_is_another() {
    let folder = tempfile::tempdir().unwrap();
    for (kind, items) in kinds() {
        let (path, sealed) = written(folder.path(), kind, &items);
        let whole = fs::read(&path).unwrap();
        for length in 0..whole.len() {
            fs::write(&path, &whole[..length]).unwrap();
            assert!(Contents::read(&path).is_err(), "{kind:?} cut to {length} bytes");
            // Whatever it is, looking at its beginning does not fail.
            header(&path).unwrap();
        }
        for place in 0..whole.len() {
            let mut changed = whole.clone();
            changed[place] ^= 1;
            fs::write(&path, &changed).unwrap();
            let same = Contents::read(&path).is_ok_and(|read| read.sealed == sealed);
            assert!(!same, "{kind:?}: byte {place} changed");
        }
    }
}

/// Entries that were changed are told also by who has nothing but the file.
#[test]
fn entries_that_were_not_sealed_are_damage() {
    let folder = tempfile::tempdir().unwrap();
    let spoil: [fn(&mut Batch, &mut Vec<AuditEntry>); 4] = [
        |_, entries| entries[1].action.push('s'),
        |_, entries| drop(entries.pop()),
        |_, entries| entries.swap(0, 1),
        |batch, _| batch.last_seq += 1,
    ];
    for spoil in spoil {
        let mut items = batches(3);
        let Some(Item::Batch { batch, entries }) = items.last_mut() else { panic!("a batch") };
        spoil(batch, entries);
        let (path, _) = written(folder.path(), ArchiveKind::Audit, &items);
        let damage = Contents::read(&path).err().map(|damage| damage.to_string());
        assert_eq!(damage.as_deref(), Some("batch 3 of the audit log is not what was sealed"));
    }
}

#[test]
fn lines_stand_where_they_belong() {
    let folder = tempfile::tempdir().unwrap();
    let (path, _) = written(folder.path(), ArchiveKind::Audit, &batches(1));
    let text = unpacked(&fs::read(&path).unwrap()).unwrap().into_owned();
    let lines: Vec<&str> = std::str::from_utf8(&text).unwrap().lines().collect();
    assert_eq!(lines.len(), 4);
    // An entry before its batch, a line of posts, and one that is nothing.
    let row = r#"{"table":"posts","post":"01939f3e-8f00-7000-8000-000000000001","row":{}}"#;
    for (wrong, at) in [
        (vec![lines[0], lines[2], lines[1], lines[3]], 2),
        (vec![lines[0], lines[1], row, lines[3]], 3),
        (vec![lines[0], lines[1], lines[2], "nothing", lines[3]], 4),
    ] {
        let text = wrong.iter().flat_map(|line| [*line, "\n"]).collect::<String>();
        assert!(matches!(parse(text.as_bytes()), Err(Damage::Line(line)) if line == at), "{text}");
    }
}

/// Any program that reads CSV finds as many fields in every line, and numbers where they are.
#[test]
fn figures_are_a_table() {
    let folder = tempfile::tempdir().unwrap();
    let (path, _) = written(folder.path(), ArchiveKind::Kpi, &figures());
    let mut reader = csv::Reader::from_path(&path).unwrap();
    let names = reader.headers().unwrap().clone();
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    // Header, four figures with 0 to 3 that they were before, end.
    assert_eq!(records.len(), 1 + 4 + 6 + 1);
    let place = |name: &str| names.iter().position(|own| own == name).unwrap();
    let (record, value) = (place("record"), place("value"));
    let numbers: Vec<f64> = records
        .iter()
        .filter(|row| &row[record] == "metric" && !row[value].is_empty())
        .map(|row| row[value].parse().unwrap())
        .collect();
    assert_eq!(numbers, [0.1 + 0.2, -1.0e300]);
    assert_eq!(&records[1][place("metric_type")], "VOLUME");

    // A revision without its figure, and something after the end.
    let text = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.split_inclusive("\r\n").collect();
    let revision = lines.iter().find(|line| line.starts_with("revision")).unwrap();
    for (wrong, at) in [
        ([&lines[..2], &[*revision], &lines[2..]].concat().concat(), 3),
        ([text.as_str(), lines[2]].concat(), 14),
    ] {
        let damage = parse(wrong.as_bytes()).err().map(|damage| damage.to_string());
        assert_eq!(damage, Some(format!("line {at} is not what an archive has there")), "{wrong}");
    }
}

#[test]
fn a_draft_that_is_dropped_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.part");
    for kind in ArchiveKind::ALL.iter().copied() {
        let header = Header::new(Id::new(Uuid::nil()), kind, "m", "d");
        drop(Draft::begin(path.clone(), &header).unwrap());
        assert!(!path.exists());
        assert!(header.is_newer_than("l") && !header.is_newer_than("m"));
    }
}
