//! The engagement desk: figures of days, written and corrected, and what they come to.

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::support::{
    client::{Call, Response},
    people::{Person, text},
    process::TestServer,
    samples::kpi_vectors,
};

pub const FIGURES: &str = "engagement/kpi-metrics";
const TYPES: &str = "engagement/reference/kpi-types";

/// Makes a KPI type; its path.
pub async fn kpi_type(who: &Person, name: &str, aggregation: &str) -> String {
    let row = json!({ "name": name, "aggregation_type": aggregation });
    format!("{TYPES}/{}", text(&who.post(TYPES).json(row).send().await.expect(201).json()["id"]))
}

/// A day's figure of `posts` on Twitter.
pub fn figure(day: &str, kind: &str, value: f64) -> Value {
    json!({ "date": day, "platform": "TWITTER", "metric_type": kind, "metric_name": "posts", "value": value })
}

/// A day's rate of the same.
pub fn rate(day: &str, kind: &str, (numerator, denominator): (f64, f64)) -> Value {
    json!({
        "date": day, "platform": "TWITTER", "metric_type": kind, "metric_name": "posts",
        "numerator": numerator, "denominator": denominator
    })
}

/// Sends figures in.
pub async fn sent(who: &Person, items: &[Value]) -> Response {
    who.put(FIGURES).json(json!({ "items": items })).send().await
}

/// Writes figures; what they are then.
pub async fn put(who: &Person, items: &[Value]) -> Vec<Value> {
    sent(who, items).await.expect(200).json()["items"].as_array().expect("items").clone()
}

fn revisions(metric: &Value) -> String {
    format!("{FIGURES}/{}/revisions", text(&metric["id"]))
}

/// Asks what the days of `posts` on Twitter come to.
fn asked(who: &Person, kind: &str, (from, to): (&str, &str), by: &str) -> Call {
    let series = format!("{FIGURES}/series?platform=TWITTER&metric_name=posts&from={from}&to={to}&by={by}");
    who.get(series).query("metric_type", kind)
}

/// The answer: start and value of each period, and whether it is partial.
async fn series(who: &Person, kind: &str, range: (&str, &str), by: &str) -> Value {
    let found = asked(who, kind, range, by).ok().await;
    let periods = found["items"].as_array().expect("items").iter();
    periods.map(|period| json!([period["start"], period["value"], period["partial"]])).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_figure_was_before_is_kept() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let mona = admin.operator("mona", &["manage"]).await;
    let dora = admin.operator("dora", &["draft"]).await;
    let volume = kpi_type(&mona, "VOLUME", "sum").await;
    let mut blank = figure("2025-01-02", " VOLUME", 7.0);
    blank["metric_name"] = json!(" posts ");
    let made = put(&mona, &[blank, figure("2025-01-01", "VOLUME", 5.0)]).await;
    // In the order of the request.
    assert_eq!((&made[0]["date"], &made[0]["value"]), (&json!("2025-01-02"), &json!(7.0)), "{made:?}");
    assert_eq!((&made[0]["metric_type"], &made[0]["metric_name"]), (&json!("VOLUME"), &json!("posts")));
    let was = &made[1];
    assert_eq!((&was["value"], &was["version"]), (&json!(5.0), &json!(1)), "{was}");
    assert_eq!((&was["numerator"], &was["denominator"]), (&Value::Null, &Value::Null), "{was}");
    assert_eq!(dora.all(&revisions(was)).await.len(), 0);

    // New ones and corrections at once.
    let items = [figure("2025-01-01", "VOLUME", 6.0), figure("2025-01-03", "VOLUME", 1.0)];
    let corrected = put(&mona, &items).await;
    let now = &corrected[0];
    assert_eq!((&now["value"], &now["version"]), (&json!(6.0), &json!(2)), "{now}");
    assert_eq!((&now["id"], &now["created_at"]), (&was["id"], &was["created_at"]), "{now}");
    // The same again changes nothing.
    assert_eq!(put(&mona, &items).await, corrected);
    let before = json!({
        "version": 1, "value": 5.0, "numerator": null, "denominator": null, "created_at": was["updated_at"]
    });
    assert_eq!(dora.all(&revisions(was)).await, std::slice::from_ref(&before));
    put(&mona, &[figure("2025-01-01", "VOLUME", -1.5)]).await;

    server.restart();
    // Newest first.
    let kept = dora.all_by(&revisions(was), 1).await;
    assert_eq!((kept.len(), &kept[0]["version"], &kept[0]["value"]), (2, &json!(2), &json!(6.0)), "{kept:?}");
    assert_eq!(kept[1], before);
    let found = series(&admin, "VOLUME", ("2025-01-01", "2025-01-01"), "day").await;
    assert_eq!(found, json!([["2025-01-01", -1.5, false]]));
    for (action, count) in [("create", 3), ("update", 2)] {
        let entries = admin.all(&format!("admin/audit-log?action=kpi_metric.{action}")).await;
        assert_eq!(entries.len(), count, "{entries:?}");
    }

    // A type that has figures stays, and they stay what they are.
    mona.delete(&volume).if_match("*").send().await.problem_code(409, "in_use");
    let ratio = json!({ "aggregation_type": "ratio" });
    mona.patch(&volume).if_match("*").json(ratio.clone()).send().await.problem_code(409, "in_use");
    mona.edit(&volume, json!({ "name": "COUNT", "aggregation_type": "maximum" })).await;
    let listed = dora.all(FIGURES).await;
    assert!(listed.len() == 3 && listed.iter().all(|row| row["metric_type"] == "COUNT"), "{listed:?}");
    let unused = kpi_type(&mona, "UNUSED", "sum").await;
    mona.edit(&unused, ratio).await;
    mona.remove(&unused).await;
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn figures_are_found_by_what_they_are_of() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let anna = admin.operator("anna", &["analyse"]).await;
    kpi_type(&admin, "VOLUME", "sum").await;
    kpi_type(&admin, "RATE", "ratio").await;
    let mut items = Vec::new();
    for day in ["2025-01-30", "2025-01-31", "2025-02-01"] {
        items.extend([figure(day, "VOLUME", 1.0), rate(day, "RATE", (1.0, 2.0))]);
        for (field, value) in [("platform", "REDDIT"), ("metric_name", "replies")] {
            let mut other = figure(day, "VOLUME", 1.0);
            other[field] = json!(value);
            items.push(other);
        }
    }
    let made = put(&admin, &items).await;
    let all = anna.all_by(FIGURES, 5).await;
    assert!(all.len() == 12 && made.iter().all(|row| all.contains(row)), "{all:?}");
    // Newest first.
    let days: Vec<String> = all.iter().map(|row| text(&row["date"])).collect();
    assert!(days.is_sorted_by(|newer, older| newer >= older), "{days:?}");
    for (filter, count) in [
        ("platform=REDDIT", 3),
        ("platform=THREADS", 0),
        ("metric_type=RATE", 3),
        ("metric_type=NONE", 0),
        ("metric_name=replies", 3),
        ("metric_name=Replies", 0),
        ("metric_name=", 12),
        ("from=2025-01-31", 8),
        ("to=2025-01-31", 8),
        ("from=2025-01-31&to=2025-01-31", 4),
        ("from=2025-02-01&to=2025-01-30", 0),
        ("platform=TWITTER&metric_type=VOLUME&metric_name=posts&from=2025-01-31&to=2025-03-01", 2),
    ] {
        assert_eq!(anna.all_by(&format!("{FIGURES}?{filter}"), 3).await.len(), count, "{filter}");
    }
    for (filter, code) in [
        ("day=2025-01-31", "unknown_parameter"),
        ("from=2025-02-30", "invalid_parameter"),
        ("from=0999-12-31", "invalid_parameter"),
        ("to=2025-1-31", "invalid_parameter"),
        ("to=", "invalid_parameter"),
        ("platform=MYSPACE", "invalid_parameter"),
    ] {
        anna.get(format!("{FIGURES}?{filter}")).send().await.problem_code(400, code);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn series_have_gaps_and_ends() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let anna = admin.operator("anna", &["analyse"]).await;
    kpi_type(&admin, "VOLUME", "sum").await;
    let days = [("2025-02-28", 8.0), ("2025-03-03", 1.0), ("2025-03-04", 0.0), ("2025-03-12", 4.0)];
    put(&admin, &days.map(|(day, value)| figure(day, "VOLUME", value))).await;
    let days = json!([
        ["2025-03-03", 1.0, false],
        ["2025-03-04", 0.0, false],
        ["2025-03-05", null, false],
        ["2025-03-06", null, false],
    ]);
    assert_eq!(series(&anna, "VOLUME", ("2025-03-03", "2025-03-06"), "day").await, days);
    // Cut at both ends.
    let weeks = json!([
        ["2025-02-24", 8.0, true],
        ["2025-03-03", 1.0, false],
        ["2025-03-10", 4.0, false],
        ["2025-03-17", null, true],
    ]);
    assert_eq!(series(&anna, "VOLUME", ("2025-02-27", "2025-03-22"), "week").await, weeks);
    let months = json!([["2025-02-01", 8.0, true], ["2025-03-01", 5.0, false]]);
    assert_eq!(series(&anna, "VOLUME", ("2025-02-02", "2025-03-31"), "month").await, months);
    // What is still to come is not over.
    let later = series(&anna, "VOLUME", ("2999-01-01", "2999-01-31"), "month").await;
    assert_eq!(later, json!([["2999-01-01", null, true]]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_years_are_read_by_day_week_and_month() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let anna = admin.operator("anna", &["analyse"]).await;
    kpi_type(&admin, "VOLUME", "sum").await;
    let begin = NaiveDate::from_ymd_opt(2022, 1, 1).expect("a day");
    // A leap year is among them.
    let days = begin.iter_days().take(1_096).zip(0_u32..);
    let items: Vec<Value> =
        days.map(|(day, number)| figure(&day.to_string(), "VOLUME", f64::from(number))).collect();
    for batch in items.chunks(1_000) {
        assert_eq!(put(&admin, batch).await.len(), batch.len());
    }
    server.restart();
    for (by, count, first, last) in [
        ("day", 1_096, json!(["2022-01-01", 0.0, false]), json!(["2024-12-31", 1_095.0, false])),
        ("week", 158, json!(["2021-12-27", 1.0, true]), json!(["2024-12-30", 2_189.0, true])),
        ("month", 36, json!(["2022-01-01", 465.0, false]), json!(["2024-12-01", 33_480.0, false])),
    ] {
        let found = series(&anna, "VOLUME", ("2022-01-01", "2024-12-31"), by).await;
        let periods = found.as_array().expect("periods");
        assert_eq!((periods.len(), &periods[0], periods.last()), (count, &first, Some(&last)), "{by}");
        let sum: f64 = periods.iter().filter_map(|period| period[1].as_f64()).sum();
        assert_eq!(json!(sum), json!(600_060.0), "{by}");
    }
    assert_eq!(anna.all(FIGURES).await.len(), 1_096);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rate_is_that_of_the_sums() {
    let server = TestServer::start();
    let admin = server.admin().await;
    kpi_type(&admin, "RATE", "ratio").await;
    let parts = [("2025-01-06", (9.0, 10.0)), ("2025-01-07", (1.0, 90.0)), ("2025-01-08", (0.0, 0.0))];
    let made = put(&admin, &parts.map(|(day, parts)| rate(day, "RATE", parts))).await;
    assert_eq!((&made[0]["value"], &made[0]["numerator"]), (&Value::Null, &json!(9.0)), "{made:?}");
    let days =
        json!([["2025-01-06", 0.9, false], ["2025-01-07", 1.0 / 90.0, false], ["2025-01-08", null, false],]);
    assert_eq!(series(&admin, "RATE", ("2025-01-06", "2025-01-08"), "day").await, days);
    for (by, period) in [
        ("week", json!(["2025-01-06", 0.1, false])),
        // The mean of the rates would be more than 0.4.
        ("month", json!(["2025-01-01", 0.1, true])),
    ] {
        assert_eq!(series(&admin, "RATE", ("2025-01-06", "2025-01-12"), by).await, json!([period]));
    }
    let corrected = put(&admin, &[rate("2025-01-07", "RATE", (41.0, 90.0))]).await;
    let was = admin.all(&revisions(&corrected[0])).await;
    assert_eq!((&was[0]["numerator"], &was[0]["denominator"]), (&json!(1.0), &json!(90.0)), "{was:?}");
    let week = series(&admin, "RATE", ("2025-01-06", "2025-01-12"), "week").await;
    assert_eq!(week, json!([["2025-01-06", 0.5, false]]));
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn series_are_those_of_the_vectors() {
    let Some(vectors) = kpi_vectors() else { return };
    let server = TestServer::start();
    let admin = server.admin().await;
    let days = vectors["daily_values"].as_object().expect("days");
    for kind in ["sum", "average", "last", "maximum"] {
        kpi_type(&admin, kind, kind).await;
        let figures = days.iter().map(|(day, value)| figure(day, kind, value.as_f64().expect("a number")));
        put(&admin, &figures.collect::<Vec<_>>()).await;
    }
    for set in vectors["series"].as_array().expect("series") {
        let [from, to, by, kind] = ["from", "to", "bucket", "aggregation"].map(|field| text(&set[field]));
        let expected = set["expect"].as_array().expect("periods").iter();
        let expected: Value = expected
            .map(|period| json!([period["start"], period["value"], period["complete"] == false]))
            .collect();
        assert_eq!(series(&admin, &kind, (&from, &to), &by).await, expected, "{set}");
    }

    kpi_type(&admin, "ratio", "ratio").await;
    let trap = &vectors["ratio_trap"];
    let days = trap["days"].as_array().expect("days").iter().zip(["2025-01-06", "2025-01-07", "2025-01-08"]);
    let part = |day: &Value, name: &str| day[name].as_f64().expect("a number");
    let rates = days.map(|(day, date)| rate(date, "ratio", (part(day, "approved"), part(day, "reviewed"))));
    put(&admin, &rates.collect::<Vec<_>>()).await;
    let week = series(&admin, "ratio", ("2025-01-06", "2025-01-12"), "week").await;
    assert_eq!(week, json!([["2025-01-06", trap["rate_of_sums"], false]]));
    assert_ne!(trap["rate_of_sums"], trap["average_of_daily_rates"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn grants_say_who_writes_and_who_reads_series() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let lena = server.learner("lena").await;
    let mona = admin.operator("mona", &["manage"]).await;
    let (dora, anna) = (admin.operator("dora", &["draft"]).await, admin.operator("anna", &["analyse"]).await);
    kpi_type(&mona, "VOLUME", "sum").await;
    let made = put(&mona, &[figure("2025-01-01", "VOLUME", 1.0)]).await;
    for who in [&lena, &dora, &anna] {
        sent(who, &[figure("2025-01-01", "VOLUME", 2.0)]).await.problem_code(403, "grant");
    }
    let of = |who: &Person| asked(who, "VOLUME", ("2025-01-01", "2025-01-31"), "month");
    for who in [&lena, &dora, &mona] {
        of(who).send().await.problem_code(403, "grant");
    }
    for who in [&anna, &admin] {
        of(who).ok().await;
    }
    for path in [FIGURES, revisions(&made[0]).as_str()] {
        lena.anonymous().get(path).send().await.problem(401);
        lena.get(path).send().await.problem_code(403, "grant");
        for who in [&dora, &mona, &anna, &admin] {
            who.get(path).ok().await;
        }
    }
    for id in ["01939f3e-8f00-7000-8000-00000000ffff", "no-such-id"] {
        anna.get(format!("{FIGURES}/{id}/revisions")).send().await.problem(404);
    }
    assert_eq!(dora.all(FIGURES).await, made);
}
