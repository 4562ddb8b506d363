//! Lines that allow.

use schema_model::Dialect;

use super::{BASE, codes, found_in};

/// Rules that are shown here.
pub(super) const CODES: &[&str] = &["stale-allow", "unknown-allow", "allow-without-reason"];

#[test]
fn a_line_allows_what_is_found_directly_below() {
    for (text, expected) in [
        ("-- lint: allow drop-table: nobody reads it\nDROP TABLE t;", &[][..]),
        ("SELECT 1;\n-- lint: allow drop-table: nobody reads it\n-- and a word more\nDROP TABLE t;", &[]),
        ("-- lint:allow drop-table: nobody reads it\n  -- x\nDROP TABLE t;", &[]),
        // Two codes need two lines; both are used.
        (
            "-- lint: allow drop-column: x\n-- lint: allow drop-indexed-column: y\nALTER TABLE t DROP COLUMN a, LOCK=NONE;",
            &[],
        ),
        // Not directly above, of another statement, of another code.
        ("-- lint: allow drop-table: x\n\nDROP TABLE t;", &["drop-table", "stale-allow"]),
        ("-- lint: allow drop-table: x\nDROP TABLE t;\nDROP TABLE p;", &["drop-table"]),
        ("-- lint: allow drop-column: x\nDROP TABLE t;", &["drop-table", "stale-allow"]),
        ("DROP TABLE\n-- lint: allow drop-table: x\nt;", &["drop-table", "stale-allow"]),
        // A code of a whole file above its first statement only.
        ("SELECT 1;\n-- lint: allow missing-down: x\nSELECT 2;", &["stale-allow"]),
        ("-- lint: allow drop-table: \nDROP TABLE t;", &["allow-without-reason", "drop-table"]),
        ("-- lint: allow drop-table\nDROP TABLE t;", &["allow-without-reason", "drop-table"]),
        ("-- lint: allow drop-tables: x\nDROP TABLE t;", &["drop-table", "unknown-allow"]),
        ("-- lint: ignore drop-table: x\nDROP TABLE t;", &["drop-table", "unknown-allow"]),
        // What is about these lines cannot be allowed by one.
        (
            "-- lint: allow stale-allow: x\n-- lint: allow drop-column: x\nSELECT 1;",
            &["stale-allow", "stale-allow"],
        ),
        ("-- this is about lint: allow me\nSELECT 1;", &[]),
    ] {
        let mut found = codes(&found_in(Dialect::Mysql, &[BASE, text]));
        found.sort_unstable();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn a_line_for_another_dialect_is_stale() {
    let text = "-- lint: allow drop-cascade: x\nDROP VIEW v CASCADE;";
    assert_eq!(codes(&found_in(Dialect::Postgres, &[BASE, text])), [""; 0]);
    assert_eq!(codes(&found_in(Dialect::Mysql, &[BASE, text])), ["stale-allow"]);
}
