//! Every field of the model changed in turn: each change makes one difference, of the right kind and
//! object. The structs are taken apart field by field, so that a new field does not compile before it
//! has a change here.

use super::build::{full, names, parts, primary_key, unique};
use super::{Told, changed, told};
use crate::compare::{Kind, Level};
use crate::*;

struct Case {
    what: &'static str,
    change: Box<dyn Fn(&mut Schema)>,
    /// `None`: the field is for messages or for matching only.
    expected: Option<Told>,
}

fn case(
    what: &'static str,
    expected: impl Into<Option<Told>>,
    change: impl Fn(&mut Schema) + 'static,
) -> Case {
    Case { what, change: Box::new(change), expected: expected.into() }
}

/// A new value, which must be another.
fn unlike<T: PartialEq + std::fmt::Debug>(old: &T, new: T) -> T {
    assert_ne!(*old, new, "no change");
    new
}

fn accounts(schema: &mut Schema) -> &mut Table {
    schema.tables.get_mut("accounts").unwrap()
}

fn posts(schema: &mut Schema) -> &mut Table {
    schema.tables.get_mut("posts").unwrap()
}

fn of_schema() -> Vec<Case> {
    let Schema { tables, views, triggers, sequences, not_compared } = full();
    assert!(tables.contains_key("accounts") && views.len() == 1 && triggers.len() == 1);
    assert!(sequences.contains("numbers"));
    vec![
        // The foreign key of `posts` and its trigger go with the table; neither is told again.
        case("tables: one less", told(Kind::Table, "accounts", ""), |s| {
            s.tables.remove("accounts");
            posts(s).foreign_keys.clear();
        }),
        case("tables: its trigger too", told(Kind::Table, "posts", ""), |s| {
            s.tables.remove("posts");
            s.triggers.clear();
        }),
        case("tables: one more", told(Kind::Table, "more", ""), |s| {
            s.tables.insert("more".to_owned(), Table::default());
        }),
        case("views", told(Kind::View, "recent", ""), |s| s.views.clear()),
        // Listed in reports.
        case("not_compared", None, move |s| s.not_compared = unlike(&not_compared, [].into())),
        case("sequences", told(Kind::Sequence, "numbers", ""), |s| s.sequences.clear()),
        case("triggers", told(Kind::Trigger, "tr_posts", ""), |s| s.triggers.clear()),
    ]
}

fn of_table() -> Vec<Case> {
    let Table { columns, primary_key: key, uniques: _, foreign_keys, indexes, checks } =
        full().tables["posts"].clone();
    let uniques = full().tables["accounts"].uniques.clone();
    assert!(uniques.len() == 1 && foreign_keys.len() == 1 && checks.len() == 1 && key.is_some());
    let (count, index) = (columns.len(), indexes[0].name.clone());
    vec![
        case("columns: one less", told(Kind::Column, "posts", "total"), move |s| {
            posts(s).columns.truncate(count - 1);
        }),
        case("columns: with what stands on it", told(Kind::Column, "posts", "author_id"), |s| {
            let table = posts(s);
            table.columns.remove(1);
            table.foreign_keys.clear();
            table.indexes.remove(0);
        }),
        case("columns: swapped", told(Kind::ColumnOrder, "posts", ""), |s| posts(s).columns.swap(2, 3)),
        case("primary_key: none", told(Kind::PrimaryKey, "posts", "pk_posts"), |s| {
            posts(s).primary_key = None;
        }),
        case("primary_key: a unique instead", told(Kind::PrimaryKey, "posts", "pk_posts"), |s| {
            posts(s).primary_key = None;
            posts(s).uniques.push(unique(Some("uq_posts_id"), &["id"]));
        }),
        case("uniques: none", told(Kind::Unique, "accounts", "uq_accounts_email"), |s| {
            accounts(s).uniques.clear();
        }),
        case("uniques: only an index", told(Kind::Unique, "accounts", "uq_accounts_email"), |s| {
            accounts(s).uniques.clear();
            accounts(s).indexes.push(super::build::index("uq_accounts_email", &["email", "version"]));
        }),
        case("uniques: over the primary key", None, |s| {
            posts(s).uniques.push(unique(Some("uq_posts_id"), &["id"]));
        }),
        case("foreign_keys", told(Kind::ForeignKey, "posts", "fk_posts_author_id"), |s| {
            posts(s).foreign_keys.clear();
        }),
        case("indexes", told(Kind::Index, "posts", &index), |s| {
            posts(s).indexes.remove(0);
        }),
        case("checks", told(Kind::Check, "posts", "ck_posts_likes"), |s| posts(s).checks.clear()),
    ]
}

fn of_column() -> Vec<Case> {
    let Column {
        name,
        data_type,
        nullable,
        default,
        collation,
        auto_increment,
        rowid,
        always_numbered,
        generated,
        type_checks,
        listed,
        native,
    } = full().tables["accounts"].columns[1].clone();
    let email = |kind| told(kind, "accounts", "email");
    let expression = super::build::decided("note");
    vec![
        case("name", email(Kind::Column), move |s| {
            accounts(s).columns[1].name = unlike(&name, "mail".to_owned());
            accounts(s).uniques[0].parts = parts(&["mail", "version"]);
        }),
        case("data_type", email(Kind::Length), move |s| {
            accounts(s).columns[1].data_type = unlike(&data_type, DataType::String { max: 250 });
        }),
        case("nullable", email(Kind::Nullability), move |s| accounts(s).columns[1].nullable = !nullable),
        case("default", email(Kind::HasDefault), move |s| {
            accounts(s).columns[1].default = unlike(&default, Some(Default::Text(String::new())));
        }),
        case("collation", email(Kind::Collation), move |s| {
            let other = Some(Collation::Named("nocase".to_owned()));
            accounts(s).columns[1].collation = unlike(&collation, other);
        }),
        case("auto_increment", email(Kind::AutoIncrement), move |s| {
            accounts(s).columns[1].auto_increment = !auto_increment;
        }),
        // Why it is numbered matters only where it is not numbered elsewhere.
        case("rowid", None, move |s| accounts(s).columns[1].rowid = !rowid),
        case("always_numbered", email(Kind::AutoIncrement), move |s| {
            accounts(s).columns[1].always_numbered = !always_numbered;
        }),
        case("generated", email(Kind::Generated), move |s| {
            let other = Some(Generated { expression: expression.clone(), stored: true });
            accounts(s).columns[1].generated = unlike(&generated, other);
        }),
        case("type_checks", email(Kind::ConstraintName), move |s| {
            accounts(s).columns[1].type_checks = unlike(&type_checks, names(&["ck_accounts_mail"]));
        }),
        // The lengths that lists have are compared where both sides have one.
        case("listed", None, move |s| {
            accounts(s).columns[1].listed = unlike(&listed, Some(DataType::String { max: 9 }));
        }),
        case("native", None, move |s| {
            accounts(s).columns[1].native = unlike(&native, "character varying(254)".to_owned());
        }),
    ]
}

fn of_keys() -> Vec<Case> {
    let PrimaryKey { name, columns, prefixes, takes_null } =
        full().tables["posts"].primary_key.clone().unwrap();
    let key = full().tables["posts"].foreign_keys[0].clone();
    let ForeignKey { name: fk, columns: own, target, target_columns, on_delete, on_update, deferred } = key;
    let pk = |kind| told(kind, "posts", "pk_posts");
    let on_fk = |kind| told(kind, "posts", "fk_posts_author_id");
    vec![
        case("primary key: name", pk(Kind::ConstraintName), move |s| {
            posts(s).primary_key = Some(primary_key(unlike(&name.as_deref(), Some("pk_post")), &["id"]));
        }),
        case("primary key: columns", pk(Kind::PrimaryKey), move |s| {
            posts(s).primary_key.as_mut().unwrap().columns = unlike(&columns, names(&["id", "number"]));
        }),
        case("primary key: prefixes", pk(Kind::PrimaryKey), move |s| {
            let beginning = [("id".to_owned(), 8)].into();
            posts(s).primary_key.as_mut().unwrap().prefixes = unlike(&prefixes, beginning);
        }),
        case("primary key: null", told(Kind::Nullability, "posts", "id"), move |s| {
            posts(s).primary_key.as_mut().unwrap().takes_null = unlike(&takes_null, names(&["id"]));
        }),
        case("foreign key: name", on_fk(Kind::ConstraintName), move |s| {
            posts(s).foreign_keys[0].name = unlike(&fk, Some("fk_posts_author".to_owned()));
        }),
        case("foreign key: columns", on_fk(Kind::ForeignKey), move |s| {
            posts(s).foreign_keys[0].columns = unlike(&own, names(&["id"]));
        }),
        case("foreign key: target", on_fk(Kind::ForeignKey), move |s| {
            posts(s).foreign_keys[0].target = unlike(&target, "posts".to_owned());
        }),
        case("foreign key: target columns", on_fk(Kind::ForeignKey), move |s| {
            posts(s).foreign_keys[0].target_columns = unlike(&target_columns, names(&["email"]));
        }),
        case("foreign key: on delete", on_fk(Kind::OnDelete), move |s| {
            posts(s).foreign_keys[0].on_delete = unlike(&on_delete, ReferentialAction::SetNull);
        }),
        case("foreign key: on update", on_fk(Kind::OnUpdate), move |s| {
            posts(s).foreign_keys[0].on_update = unlike(&on_update, ReferentialAction::Cascade);
        }),
        case("foreign key: deferred", on_fk(Kind::ForeignKey), move |s| {
            posts(s).foreign_keys[0].deferred = !deferred;
        }),
    ]
}

fn of_indexes() -> Vec<Case> {
    let Unique { name, parts: keys, predicate, nulls_equal, deferred } =
        full().tables["accounts"].uniques[0].clone();
    let Index { name: ix, parts: ix_parts, predicate: rows, method, implicit } =
        full().tables["posts"].indexes[0].clone();
    let IndexPart { key, original: _, descending, prefix } = ix_parts[1].clone();
    let uq = |kind| told(kind, "accounts", "uq_accounts_email");
    let on_ix = |kind| told(kind, "posts", "ix_posts_author_id_likes");
    let likes = || Some(super::build::decided("likes > 1"));
    vec![
        case("unique: name", uq(Kind::ConstraintName), move |s| {
            accounts(s).uniques[0].name = unlike(&name, Some("uq_accounts".to_owned()));
        }),
        case("unique: parts", uq(Kind::Unique), move |s| {
            accounts(s).uniques[0].parts = unlike(&keys, parts(&["version", "email"]));
        }),
        case("unique: predicate", uq(Kind::IndexPredicate), move |s| {
            accounts(s).uniques[0].predicate = unlike(&predicate, likes());
        }),
        case("unique: nulls", uq(Kind::Unique), move |s| accounts(s).uniques[0].nulls_equal = !nulls_equal),
        case("unique: deferred", uq(Kind::Unique), move |s| accounts(s).uniques[0].deferred = !deferred),
        case("index: name", on_ix(Kind::ConstraintName), move |s| {
            posts(s).indexes[0].name = unlike(&ix, "ix_posts_author".to_owned());
        }),
        case("index: parts", on_ix(Kind::Index), move |s| {
            posts(s).indexes[0].parts = unlike(&ix_parts, parts(&["likes", "author_id"]));
        }),
        case("index: predicate gone", told(Kind::IndexPredicate, "posts", "ix_posts_likes"), |s| {
            posts(s).indexes[1].predicate = None;
        }),
        case("index: predicate", on_ix(Kind::IndexPredicate), move |s| {
            posts(s).indexes[0].predicate = unlike(&rows, likes());
        }),
        case("index: method", on_ix(Kind::Index), move |s| {
            posts(s).indexes[0].method = unlike(&method, "gin".to_owned());
        }),
        // Made by itself for the foreign key, it serves as well as the declared one.
        case("index: implicit", None, move |s| posts(s).indexes[0].implicit = !implicit),
        case("part: key", on_ix(Kind::Index), move |s| {
            posts(s).indexes[0].parts[1].key = unlike(&key, "number".to_owned());
        }),
        case("part: descending", on_ix(Kind::Index), move |s| {
            posts(s).indexes[0].parts[1].descending = !descending;
        }),
        case("part: prefix", on_ix(Kind::Index), move |s| {
            posts(s).indexes[0].parts[1].prefix = unlike(&prefix, Some(10));
        }),
    ]
}

fn of_expressions() -> Vec<Case> {
    let Check { name, expression } = full().tables["posts"].checks[0].clone();
    let Expression { canonical, original } = expression;
    let Generated { expression: from, stored } = full().tables["posts"].columns[4].generated.clone().unwrap();
    let View { columns, query } = full().views["recent"].clone();
    let Trigger { table, timing, events, body } = full().triggers["tr_posts"].clone();
    let ck = |kind| told(kind, "posts", "ck_posts_likes");
    let total = told(Kind::Generated, "posts", "total");
    let trigger = |kind| told(kind, "tr_posts", "");
    let other = super::build::decided("likes + 2");
    let (for_view, for_body) = (other.clone(), other.clone());
    vec![
        case("check: name", ck(Kind::ConstraintName), move |s| {
            posts(s).checks[0].name = unlike(&name, Some("ck_posts".to_owned()));
        }),
        case("check: expression", ck(Kind::Check), move |s| {
            posts(s).checks[0].expression.canonical = unlike(&canonical, Some("likes > 0".to_owned()));
        }),
        case("check: undecided", ck(Kind::Undecided), |s| {
            posts(s).checks[0].expression = super::build::unparsed("likes ~ 0");
        }),
        case("expression: original", None, move |s| {
            posts(s).checks[0].expression.original = unlike(&original, "`likes`>=0".to_owned());
        }),
        case("generated: expression", total.clone(), move |s| {
            let generated = posts(s).columns[4].generated.as_mut().unwrap();
            generated.expression = unlike(&from, other.clone());
        }),
        case("generated: stored", total, move |s| {
            posts(s).columns[4].generated.as_mut().unwrap().stored = !stored;
        }),
        case("view: columns", told(Kind::View, "recent", ""), move |s| {
            s.views.get_mut("recent").unwrap().columns = unlike(&columns, names(&["id", "likes"]));
        }),
        case("view: query", told(Kind::Undecided, "recent", ""), move |s| {
            s.views.get_mut("recent").unwrap().query = unlike(&query, for_view.clone());
        }),
        case("trigger: table", trigger(Kind::Trigger), move |s| {
            s.triggers.get_mut("tr_posts").unwrap().table = unlike(&table, "accounts".to_owned());
        }),
        case("trigger: timing", trigger(Kind::Trigger), move |s| {
            s.triggers.get_mut("tr_posts").unwrap().timing = unlike(&timing, "before".to_owned());
        }),
        case("trigger: events", trigger(Kind::Trigger), move |s| {
            s.triggers.get_mut("tr_posts").unwrap().events = unlike(&events, names(&["delete"]));
        }),
        case("trigger: body", trigger(Kind::Undecided), move |s| {
            s.triggers.get_mut("tr_posts").unwrap().body = unlike(&body, for_body.clone());
        }),
    ]
}

#[test]
fn each_change_is_told_once_by_its_kind_and_object() {
    let base = full();
    let groups = [of_schema, of_table, of_column, of_keys, of_indexes, of_expressions];
    for Case { what, change, expected } in groups.iter().flat_map(|cases| cases()) {
        let found = changed(&base, &change, Level::Strict);
        assert_eq!(found, expected.into_iter().collect::<Vec<_>>(), "{what}");
    }
}

#[test]
fn equal_schemas_are_silent_at_every_level() {
    for level in [Level::Strict, Level::Family] {
        assert_eq!(changed(&full(), |_| (), level), []);
    }
}
