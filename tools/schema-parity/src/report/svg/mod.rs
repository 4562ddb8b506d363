//! The schema as a picture: a box a table, a line a foreign key, a mark at each difference.
//!
//! Tables stand in columns, those that refer to nothing on the left. Lines run in the gaps between
//! boxes only, those to the same table together.

mod card;
mod draw;
mod layers;
mod lines;
mod place;

use super::{Report, overview, union};

/// The picture of all sides laid over each other, as a document of its own.
pub(super) fn write(report: &Report) -> String {
    let tables = union::merge(report);
    let cards: Vec<card::Card<'_>> = tables.iter().map(|table| card::card(report, table)).collect();
    let links = lines::links(&tables);
    let sizes: Vec<place::Size> =
        cards.iter().map(|card| place::Size { width: card.width, height: card.height }).collect();
    let plan = place::place(&sizes, &lines::ends(&links));
    draw::Picture { title: title(report), cards: &cards, links: &links, plan: &plan }.write()
}

fn title(report: &Report) -> String {
    let labels: Vec<&str> = report.sides.iter().map(|side| side.label.as_str()).collect();
    match labels.as_slice() {
        [one] => format!("Schema of {one}"),
        all => format!("{}: {}", all.join(", "), overview::verdict(report)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    /// Well-formed enough: every element that is opened is closed, in order.
    fn assert_nested(text: &str) {
        let mut open: Vec<&str> = Vec::new();
        for tag in text.split('<').skip(1) {
            let inner = tag.split('>').next().unwrap();
            let name = inner.trim_start_matches('/').split([' ', '/']).next().unwrap();
            if inner.starts_with('/') {
                assert_eq!(open.pop(), Some(name), "{inner}");
            } else if !inner.ends_with('/') {
                open.push(name);
            }
        }
        assert!(open.is_empty(), "{open:?}");
    }

    #[test]
    fn the_picture_shows_tables_lines_and_differences() {
        let svg = write(&sample::drifted());
        assert_nested(&svg);
        for part in [
            "role=\"img\"",
            "<title id=\"sp-title\">sqlite, mysql, postgres: DIFFERENT (strict)",
            ">accounts<",
            ">string(200)<",
            ">PK<",
            ">FK<",
            "nullability: not null (sqlite, postgres)",
            "≠ nullable (mysql)",
            "index ix_posts_title: not null (sqlite, postgres)",
            "posts (accounts_id) → accounts (id), on delete cascade",
            "sp-error",
            "sp-warning",
            "sp-note",
        ] {
            assert!(svg.contains(part), "{part} is not in {svg}");
        }
        assert!(!svg.contains(sample::HOSTILE) && !svg.contains("<b>"), "{svg}");
        assert!(svg.contains("&lt;b&gt;&quot;&#39;&amp;&lt;/script&gt;"), "{svg}");
    }

    #[test]
    fn any_number_of_tables_is_drawn() {
        for count in [0, 1, 200] {
            let mut report = sample::equal();
            for side in &mut report.sides {
                let names: Vec<String> = (0..count).map(|index| format!("t{index:03}")).collect();
                let table = |index: usize| match index {
                    0 => sample::table(&[]),
                    one => sample::table(&[&names[one / 3], &names[one / 2], &names[one]]),
                };
                side.schema.tables =
                    names.iter().enumerate().map(|(index, name)| (name.clone(), table(index))).collect();
            }
            let svg = write(&report);
            assert_nested(&svg);
            assert_eq!(svg.matches("class=\"sp-box").count(), count);
        }
    }
}
