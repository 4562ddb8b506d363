//! Small builders, and one schema that has something in every field of the model.

use crate::*;

pub(in crate::compare) fn column(name: &str, data_type: DataType) -> Column {
    let is_string = matches!(
        data_type,
        DataType::String { .. } | DataType::Char { .. } | DataType::Text { .. } | DataType::Enum
    );
    Column { collation: is_string.then_some(Collation::Binary), ..Column::new(name, data_type) }
}

pub(in crate::compare) const I64: DataType = DataType::Int { bits: 64, unsigned: false };

pub(in crate::compare) fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

pub(in crate::compare) fn decided(text: &str) -> Expression {
    Expression { canonical: Some(text.to_owned()), original: format!("({text})") }
}

pub(in crate::compare) fn unparsed(text: &str) -> Expression {
    Expression { canonical: None, original: text.to_owned() }
}

pub(in crate::compare) fn parts(keys: &[&str]) -> Vec<IndexPart> {
    keys.iter().map(|key| IndexPart::column(key)).collect()
}

pub(in crate::compare) fn primary_key(name: Option<&str>, columns: &[&str]) -> PrimaryKey {
    PrimaryKey::new(name, names(columns))
}

pub(in crate::compare) fn unique(name: Option<&str>, keys: &[&str]) -> Unique {
    let name = name.map(str::to_owned);
    Unique { name, parts: parts(keys), predicate: None, nulls_equal: false, deferred: false }
}

pub(in crate::compare) fn index(name: &str, keys: &[&str]) -> Index {
    Index {
        name: name.to_owned(),
        parts: parts(keys),
        predicate: None,
        method: "btree".to_owned(),
        implicit: false,
    }
}

pub(in crate::compare) fn check(name: Option<&str>, expression: Expression) -> Check {
    Check { name: name.map(str::to_owned), expression }
}

pub(in crate::compare) fn foreign_key(name: Option<&str>, columns: &[&str], target: &str) -> ForeignKey {
    ForeignKey {
        name: name.map(str::to_owned),
        columns: names(columns),
        target: target.to_owned(),
        target_columns: names(&["id"]),
        on_delete: ReferentialAction::Cascade,
        on_update: ReferentialAction::NoAction,
        deferred: false,
    }
}

/// A schema of one table.
pub(in crate::compare) fn schema(name: &str, table: Table) -> Schema {
    Schema { tables: [(name.to_owned(), table)].into(), ..Schema::default() }
}

/// `accounts` and `posts`, which refers to it: every part of the model is there once at least.
pub(in crate::compare) fn full() -> Schema {
    let accounts = Table {
        columns: vec![
            column("id", DataType::Uuid),
            Column {
                type_checks: names(&["ck_accounts_email"]),
                native: "varchar(254)".to_owned(),
                ..column("email", DataType::String { max: 254 })
            },
            column("note", DataType::String { max: 20 }),
            Column { default: Some(Default::Number("1".to_owned())), ..column("version", I64) },
        ],
        primary_key: Some(primary_key(Some("pk_accounts"), &["id"])),
        uniques: vec![unique(Some("uq_accounts_email"), &["email", "version"])],
        ..Table::default()
    };
    let total = Generated { expression: decided("likes + 1"), stored: true };
    let posts = Table {
        columns: vec![
            column("id", DataType::Uuid),
            column("author_id", DataType::Uuid),
            column("number", I64),
            column("likes", I64),
            Column { generated: Some(total), ..column("total", I64) },
        ],
        primary_key: Some(primary_key(Some("pk_posts"), &["id"])),
        uniques: Vec::new(),
        foreign_keys: vec![foreign_key(Some("fk_posts_author_id"), &["author_id"], "accounts")],
        indexes: vec![
            index("ix_posts_author_id_likes", &["author_id", "likes"]),
            Index { predicate: Some(decided("likes > 0")), ..index("ix_posts_likes", &["likes"]) },
        ],
        checks: vec![check(Some("ck_posts_likes"), decided("likes >= 0"))],
    };
    Schema {
        tables: [("accounts".to_owned(), accounts), ("posts".to_owned(), posts)].into(),
        views: [(
            "recent".to_owned(),
            View { columns: names(&["id"]), query: decided("SELECT id FROM posts") },
        )]
        .into(),
        triggers: [(
            "tr_posts".to_owned(),
            Trigger {
                table: "posts".to_owned(),
                timing: "after".to_owned(),
                events: names(&["insert"]),
                body: decided("SELECT 1"),
            },
        )]
        .into(),
        sequences: ["numbers".to_owned()].into(),
        not_compared: [("policy".to_owned(), ["posts.own".to_owned()].into())].into(),
    }
}
