//! Tokens that are no longer valid, and roles that were taken away.

use diesel::{Connection, RunQueryDsl, SqliteConnection, connection::SimpleConnection, sql_query};
use serde_json::json;

use crate::{
    matrix::{garbage_tokens, unauthenticated},
    support::{
        database::Kind,
        people::{Person, text},
    },
    table::{Access, ROUTES},
    world::World,
};

/// Every operation with each kind of token that is no longer valid.
#[tokio::test]
async fn ended_sessions_count_no_longer() {
    let world = World::new().await;
    let mut ended = vec![("garbage", world.learner.with_token(&garbage_tokens()[0]))];
    for (why, column) in [("expired", "expires_at"), ("idle", "last_used_at")] {
        let person = world.session("admin").await;
        age(&world, &current(&person).await, column);
        ended.push((why, (*person).clone()));
    }
    let logged_out = world.session("admin").await;
    logged_out.post("auth/logout").send().await.expect(204);
    ended.push(("logged out", (*logged_out).clone()));

    let everywhere = world.account("admin").await;
    let elsewhere = everywhere.log_in_again().await;
    elsewhere.post("auth/logout-all").send().await.expect(204);
    ended.extend([("logged out everywhere", (*everywhere).clone()), ("logged out", (*elsewhere).clone())]);

    let changed = world.account("admin").await;
    let before = changed.log_in_again().await;
    let body = json!({ "current_password": changed.password, "new_password": "another long secret 6" });
    changed.put("auth/password").json(body).send().await.ok();
    changed.get("auth/me").send().await.expect(200);
    ended.push(("password changed", (*before).clone()));

    let removed = world.account("admin").await;
    let session = current(&removed).await;
    removed.log_in_again().await.delete(format!("auth/sessions/{session}")).send().await.ok();
    ended.push(("session ended from another one", (*removed).clone()));

    let disabled = world.account("admin").await;
    world.admin.edit(&format!("admin/accounts/{}", disabled.id), json!({ "status": "disabled" })).await;
    ended.push(("disabled", (*disabled).clone()));

    let erased = world.account("admin").await;
    erased.delete("me").json(json!({ "password": erased.password })).send().await.ok();
    ended.push(("erased", (*erased).clone()));

    for row in ROUTES.iter().filter(|row| row.access != Access::Public) {
        let request = world.prepare(row, row.least()).await;
        for (why, api) in &ended {
            let answer = request.call(api).send().await;
            assert_eq!(answer.status, 401, "{why}: {answer}");
            unauthenticated(&answer);
        }
        request.call(&request.who).send().await.ok();
    }
}

/// A role counts as it is now, not as it was at login.
#[tokio::test]
async fn a_demoted_admin_is_one_no_longer() {
    let world = World::new().await;
    let was_admin = world.account("admin").await;
    was_admin.get("admin/accounts").send().await.expect(200);
    world.admin.edit(&format!("admin/accounts/{}", was_admin.id), json!({ "role": "operator" })).await;
    for row in ROUTES.iter().filter(|row| row.access == Access::Admin) {
        let request = world.prepare(row, "admin").await;
        let answer = request.call(&was_admin).send().await;
        // A change of role may end the sessions, too; either way nothing is let through.
        assert!([401, 403].contains(&answer.status), "{answer}");
    }
}

/// A grant counts as it is now, not as it was at login.
#[tokio::test]
async fn a_grant_that_was_taken_away_counts_no_longer() {
    let world = World::new().await;
    let manager = world.account("operator:manage").await;
    let rows = || ROUTES.iter().filter(|row| row.access == Access::Grant("manage"));
    assert!(rows().next().is_some(), "nothing needs the grant");
    for row in rows() {
        let request = world.prepare(row, "admin").await;
        request.call(&manager).send().await.ok();
    }
    let path = format!("admin/accounts/{}", manager.id);
    let etag = world.admin.etag(&path).await;
    let body = json!({ "grants": ["draft", "approve", "analyse", "audit"] });
    let account = world.admin.put(format!("{path}/grants")).if_match(&etag).json(body.clone()).ok().await;
    assert_eq!(account["grants"], body["grants"]);
    for row in rows() {
        let request = world.prepare(row, "admin").await;
        assert_eq!(request.call(&manager).send().await.problem(403)["code"], "grant");
    }
    manager.get("engagement/reference/archetypes").send().await.expect(200);
    // Another role has none, and an operator again what a new one has.
    world.admin.edit(&path, json!({ "role": "learner" })).await;
    assert_eq!(world.admin.get(path.as_str()).ok().await["grants"], json!([]));
    world.admin.edit(&path, json!({ "role": "operator" })).await;
    assert_eq!(world.admin.get(path.as_str()).ok().await["grants"], json!(["draft", "approve", "analyse"]));
}

/// Accounts that are disabled or erased cannot come back in.
#[tokio::test]
async fn disabled_and_erased_accounts_cannot_log_in() {
    let world = World::new().await;
    let (disabled, erased) = (world.account("learner").await, world.account("learner").await);
    world.admin.edit(&format!("admin/accounts/{}", disabled.id), json!({ "status": "disabled" })).await;
    erased.delete("me").json(json!({ "password": erased.password })).send().await.ok();
    let (unknown, password) = world.stranger();
    let api = &world.api;
    let mut refusals = Vec::new();
    for (email, password) in [
        (disabled.email.as_str(), disabled.password.as_str()),
        (&erased.email, &erased.password),
        (&unknown, &password),
        (&world.learner.email, &password),
    ] {
        let answer =
            api.post("auth/login").json(json!({ "email": email, "password": password })).send().await;
        let mut problem = answer.problem(401);
        problem["request_id"] = json!(null);
        refusals.push(problem);
    }
    // All four get the same answer, so that nobody learns which accounts exist.
    assert!(refusals.windows(2).all(|pair| pair[0] == pair[1]), "{refusals:#?}");
}

/// Id of a person's present session.
async fn current(person: &Person) -> String {
    let sessions = person.get("auth/sessions").ok().await;
    let rows = sessions["items"].as_array().expect("sessions");
    text(&rows.iter().find(|row| row["current"] == true).expect("the present session")["id"])
}

/// Moves a time of a session into the past.
fn age(world: &World, session: &str, column: &str) {
    if let Some(database) = world.server().scratch_database() {
        let id = match Kind::of_this_run() {
            Kind::Mysql => format!("x'{}'", session.replace('-', "")),
            _ => format!("'{session}'"),
        };
        let count = format!("SELECT CAST(COUNT(*) AS CHAR(9)) FROM sessions WHERE id = {id}");
        let found = database.column(&count).expect("a count");
        // PostgreSQL pads the text with blanks.
        assert_eq!(found.first().map(|number| number.trim()), Some("1"), "there is no session {session}");
        let update = format!("UPDATE sessions SET {column} = '2020-01-01 00:00:00.000000' WHERE id = {id}");
        return database.execute(&update).expect("the update");
    }
    let database = world.server().data().join("lyceum.db");
    let mut connection = SqliteConnection::establish(&database.display().to_string()).expect("the database");
    connection.batch_execute("PRAGMA busy_timeout = 10000").unwrap();
    let id = session.replace('-', "");
    let changed =
        sql_query(format!("UPDATE sessions SET {column} = '2020-01-01 00:00:00.000000' WHERE id = x'{id}'"))
            .execute(&mut connection)
            .expect("the update");
    assert_eq!(changed, 1, "there is no session {session}");
}
