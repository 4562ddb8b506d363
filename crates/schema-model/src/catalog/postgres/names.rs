//! Names that PostgreSQL generates for constraints.

/// The longest name, in bytes.
const LONGEST: usize = 63;

/// Whether PostgreSQL would have given a constraint over these columns that name: the table, the
/// columns and the kind, joined by `_`, a number where that is taken, and shortened from the longer
/// of table and columns until it fits.
pub(super) fn is_made_up<'a>(
    name: &str,
    table: &str,
    columns: impl IntoIterator<Item = &'a str>,
    kind: &str,
) -> bool {
    let columns = columns.into_iter().collect::<Vec<_>>().join("_");
    let number = name.trim_end_matches(|char: char| char.is_ascii_digit()).len();
    let number = name.get(number..).unwrap_or_default();
    // Digits at the end may be those of the name itself: none, or some of them are the number.
    (0..=number.len()).any(|at| {
        let number = number.get(at..).unwrap_or_default();
        made_up(table, &columns, &format!("{kind}{number}")) == name
    })
}

fn made_up(table: &str, columns: &str, kind: &str) -> String {
    let joints = if columns.is_empty() { 1 } else { 2 };
    let room = LONGEST.saturating_sub(kind.len() + joints);
    let (mut first, mut second) = (table.len(), columns.len());
    while first + second > room {
        if first > second { first -= 1 } else { second -= 1 }
    }
    let (first, second) = (clipped(table, first), clipped(columns, second));
    if columns.is_empty() { format!("{first}_{kind}") } else { format!("{first}_{second}_{kind}") }
}

/// At most so many bytes, and no half of a character.
fn clipped(text: &str, mut bytes: usize) -> &str {
    while !text.is_char_boundary(bytes) {
        bytes -= 1;
    }
    text.get(..bytes).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_up_of_table_columns_and_kind() {
        let long = "a".repeat(50);
        let cases: &[(&str, &str, &[&str], &str, bool)] = &[
            ("t_pkey", "t", &[], "pkey", true),
            ("pk_t", "t", &[], "pkey", false),
            ("t_a_b_key", "t", &["a", "b"], "key", true),
            ("t_a_key", "t", &["a", "b"], "key", false),
            ("t_a_key1", "t", &["a"], "key", true),
            ("t_a_key_1", "t", &["a"], "key", false),
            ("t_a2_fkey12", "t", &["a2"], "fkey", true),
            ("t_check", "t", &[], "check", true),
            ("t1_check1", "t1", &[], "check", true),
            ("ck_t_1", "t", &[], "check", false),
            (
                &format!("{}_{}_key", "a".repeat(29), "b".repeat(29)),
                &long,
                &["b".repeat(50).leak()],
                "key",
                true,
            ),
            (&format!("{}_b_fkey", "a".repeat(50)), &long, &["b"], "fkey", true),
            (&format!("{}_key", "é".repeat(29)), &"é".repeat(31), &[], "key", true),
        ];
        for (name, table, columns, kind, expected) in cases {
            assert_eq!(is_made_up(name, table, columns.iter().copied(), kind), *expected, "{name}");
        }
    }
}
