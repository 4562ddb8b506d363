//! Found by people: the catalogue and accounts by whatever they type, titles in the order of a dictionary.

use serde_json::{Value, json};

use super::verify::damage;
use crate::support::{
    client::Api,
    courses,
    people::{Person, text},
    process::TestServer,
};

/// In the order that people expect.
const TITLES: [&str; 9] = [
    "Apfel",
    "Äpfel und Birnen",
    "Apfelsaft",
    "économie",
    "Économie générale",
    "Straße nach İstanbul",
    "Zebra",
    "はじめてのプログラミング講座",
    "中国经济入门 100 %",
];

/// Publishes events with these titles; their ids.
async fn published(admin: &Person, titles: &[&str]) -> Vec<String> {
    let mut ids = Vec::new();
    // Not in the order of the titles.
    for (number, title) in titles.iter().enumerate().rev() {
        let mut event = courses::event(&format!("event-{number}"));
        event["title"] = json!(title);
        event["summary"] = json!("");
        event["language"] = json!(if number % 2 == 0 { "pt-BR" } else { "de" });
        let id = courses::create(admin, "admin/events", event).await;
        let path = format!("admin/events/{id}");
        admin.put_on(&path, &format!("{path}/status"), json!({ "status": "published" })).await;
        ids.insert(0, id);
    }
    ids
}

async fn listed(api: &Api, path: &str, query: &str) -> Vec<Value> {
    let found = api.get(path).query("limit", "100").query("q", query).ok().await;
    found["items"].as_array().unwrap().clone()
}

/// The places of the titles that are found.
async fn found(api: &Api, query: &str) -> Vec<usize> {
    let rows = listed(api, "events", query).await;
    let is_found = |place: &usize| rows.iter().any(|row| row["title"] == TITLES[*place]);
    let places: Vec<usize> = (0..TITLES.len()).filter(is_found).collect();
    assert_eq!(places.len(), rows.len(), "{rows:?}");
    places
}

async fn names(admin: &Person, query: &str) -> Vec<String> {
    let found = listed(admin, "admin/accounts", query).await;
    found.iter().map(|account| text(&account["display_name"])).collect()
}

const QUERIES: [(&str, &[usize]); 23] = [
    ("economie", &[3, 4]),
    ("ÉCONOMIE", &[3, 4]),
    ("E\u{301}conomie GENERALE", &[4]),
    ("conomie", &[]),
    ("ÄPFEL", &[0, 1, 2]),
    ("apfels", &[2]),
    ("birnen apfel", &[1]),
    ("STRASSE", &[5]),
    ("istanbul", &[5]),
    ("İSTANBUL straße", &[5]),
    ("经济", &[8]),
    ("入门", &[8]),
    ("国经济入", &[8]),
    ("门", &[8]),
    ("济经", &[]),
    ("プログラミング", &[7]),
    ("ﾌﾟﾛｸﾞﾗﾐﾝｸﾞ 講座", &[7]),
    ("100", &[8]),
    ("%", &[]),
    ("_", &[]),
    ("👩🏽‍🚀", &[]),
    ("\u{200b}…", &[]),
    ("'; DROP TABLE events; --", &[]),
];

#[tokio::test]
async fn the_catalogue_is_found_by_what_people_type() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let ids = published(&admin, &TITLES).await;
    let public = server.api();
    for (query, expected) in QUERIES {
        assert_eq!(found(&public, query).await, expected, "{query}");
    }
    for list in ["events", "admin/events"] {
        let all = admin.all(list).await;
        assert!(all.iter().all(|event| event.get("description").is_none()), "{all:?}");
        assert!(listed(&admin, list, "%").await.is_empty());
        assert_eq!(listed(&admin, list, "économie").await.len(), 2);
        for (language, rows) in [("pt-BR", 5), ("PT-br", 5), ("DE", 4), ("pt", 0)] {
            let path = format!("{list}?language={language}");
            assert_eq!(admin.all(&path).await.len(), rows, "{path}");
        }
        for limit in [1, 2, 100] {
            let titles = |rows: Vec<Value>| rows.iter().map(|row| text(&row["title"])).collect::<Vec<_>>();
            let mut sorted = titles(admin.all_by(&format!("{list}?sort=title"), limit).await);
            assert_eq!(sorted, TITLES, "{list} in pages of {limit}");
            sorted.reverse();
            assert_eq!(titles(admin.all_by(&format!("{list}?sort=-title"), limit).await), sorted);
        }
    }
    // Words follow the title; those of before do not find it any more.
    admin.edit(&format!("admin/events/{}", ids[6]), json!({ "title": "Ökonomie" })).await;
    assert_eq!(listed(&public, "events", "okonomie").await.len(), 1);
    assert!(listed(&public, "events", "zebra").await.is_empty());
    admin.edit(&format!("admin/events/{}", ids[6]), json!({ "title": "Zebra" })).await;

    // What stood there before there were words and keys is found once the server has started.
    server.run(&["db", "verify"]).ok();
    server.stop();
    for update in [
        "DELETE FROM event_words WHERE word <> 'apfel'",
        "UPDATE events SET title_key = '', language_key = '', search_version = 0",
        "DELETE FROM account_words",
        "UPDATE accounts SET search_version = 0",
    ] {
        damage(&server, update);
    }
    server.run(&["db", "verify"]).ok();
    server.boot();
    for (query, expected) in QUERIES {
        assert_eq!(found(&server.api(), query).await, expected, "{query} after the upgrade");
    }
    let sorted = server.api().all_by("events?sort=title&language=PT-BR", 2).await;
    let expected: Vec<_> = TITLES.into_iter().step_by(2).collect();
    assert_eq!(sorted.iter().map(|row| text(&row["title"])).collect::<Vec<_>>(), expected);
    let admin = Person::log_in(&server.api(), &admin.email, &admin.password).await;
    assert_eq!(listed(&admin, "admin/accounts", "root").await.len(), 1);
    server.run(&["db", "verify"]).ok();
}

#[tokio::test]
async fn accounts_are_found_by_name_and_address() {
    let server = TestServer::start();
    let admin = server.admin().await;
    for (email, name) in [
        ("zl@example.org", "Zoë Łukasiewicz"),
        ("o'brien.sean@example.net", "Seán"),
        ("taro@bücher.example", "日本太郎"),
        ("erika@xn--mnchen-3ya.example", "Erika Mustermann"),
    ] {
        let account = json!({ "email": email, "password": "a long secret of mine", "display_name": name, "role": "learner" });
        admin.post("admin/accounts").json(account).send().await.expect(201);
    }
    let (zoe, sean, taro, erika) = ("Zoë Łukasiewicz", "Seán", "日本太郎", "Erika Mustermann");
    let cases: [(&str, &[&str]); 18] = [
        ("zoe", &[zoe]),
        ("LUKASIEWICZ zoë", &[zoe]),
        ("kasiewicz", &[]),
        ("brien", &[sean]),
        ("o'brien", &[sean]),
        ("o’brien.sean@example.net", &[sean]),
        ("sean", &[sean]),
        ("太郎", &[taro]),
        ("本太", &[taro]),
        ("郎太", &[]),
        ("bucher", &[taro]),
        ("xn--bcher-kva", &[taro]),
        ("erika@münchen.example", &[erika]),
        ("erika@xn--mnchen-3ya.example", &[erika]),
        ("example must", &[erika]),
        ("%", &[]),
        ("👩🏽‍🚀", &[]),
        ("@", &[]),
    ];
    for (query, expected) in cases {
        assert_eq!(names(&admin, query).await, expected, "{query}");
    }
    let of_role = admin.get("admin/accounts?role=admin").query("q", "example").ok().await;
    assert_eq!(of_role["items"].as_array().unwrap().len(), 1, "{of_role}");

    // Names follow; who erased their account is found by nothing that they had.
    let ada = server.learner("ada").await;
    ada.patch("auth/me").json(json!({ "display_name": "Augusta King" })).ok().await;
    assert_eq!(names(&admin, "augusta").await, ["Augusta King"]);
    ada.delete("me").json(json!({ "password": ada.password })).send().await.expect(204);
    for query in ["augusta", "king"] {
        assert!(names(&admin, query).await.is_empty(), "{query}");
    }

    // Words that are not those of what they were made of are problems of the database.
    server.run(&["db", "verify"]).ok();
    damage(&server, "DELETE FROM account_words WHERE word = 'zoe'");
    let verified = server.run(&["db", "verify"]);
    assert_eq!(verified.code(), 1, "{}", verified.stderr);
    assert!(verified.stdout.contains("its words are not those of name and address"), "{}", verified.stdout);
}
