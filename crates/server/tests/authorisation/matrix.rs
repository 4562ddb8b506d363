//! Every operation × {no token, a wrong one, each role, somebody else's things}.
//!
//! The operations are those of the running server's own OpenAPI document; who may call them is
//! written down by hand in `authorisation/table.rs`. Each request is prepared so that it would
//! succeed, sent by everybody who may not send it, and at last by somebody who may: it still
//! succeeds, so the refused ones changed nothing.

use std::collections::BTreeSet;

use crate::{
    document::operations,
    support::{
        client::{Api, Response},
        process::TestServer,
    },
    table::{Access, ROUTES, Row, Target},
    world::{ROLES, World},
};

impl Row {
    pub fn allows(&self, role: &str) -> bool {
        let grant = role.strip_prefix("operator:");
        match self.access {
            Access::Public | Access::Learner => true,
            Access::Desk => grant.is_some() || role == "admin",
            Access::Grant(needed) => grant == Some(needed) || role == "admin",
            Access::AnyGrant(one, other) => {
                grant.is_some_and(|grant| grant == one || grant == other) || role == "admin"
            }
            Access::Action(needed) => grant.is_some_and(|grant| needed.contains(&grant)) || role == "admin",
            Access::Admin => role == "admin",
        }
    }

    /// Whether the content of a role's request is looked at, if only to say that nothing of it is allowed.
    fn admits(&self, role: &str) -> bool {
        match self.access {
            Access::Action(_) => role.starts_with("operator:") || role == "admin",
            _ => self.allows(role),
        }
    }

    /// The least privileged role that may.
    pub fn least(&self) -> &'static str {
        ROLES.into_iter().find(|role| self.allows(role)).expect("an admin may do everything")
    }

    pub fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

#[tokio::test]
async fn the_document_and_the_table_name_the_same_operations() {
    let server = TestServer::start();
    let found = operations(&server.api()).await;
    let documented: BTreeSet<String> = found.iter().map(|o| format!("{} {}", o.method, o.path)).collect();
    let expected: BTreeSet<String> = ROUTES.iter().map(Row::name).collect();
    assert_eq!(expected.len(), ROUTES.len(), "the table repeats itself");
    let untested: Vec<_> = documented.difference(&expected).collect();
    assert!(untested.is_empty(), "not in authorisation/table.rs: {untested:#?}");
    let missing: Vec<_> = expected.difference(&documented).collect();
    assert!(missing.is_empty(), "not in the OpenAPI document: {missing:#?}");
    for row in ROUTES {
        let operation = found.iter().find(|o| o.method == row.method && o.path == row.path).unwrap();
        let role = match row.access {
            Access::Public => "public",
            Access::Learner => "learner",
            Access::Desk | Access::AnyGrant(..) | Access::Action(_) => "operator",
            Access::Grant(grant) => &format!("operator:{grant}"),
            Access::Admin => "admin",
        };
        assert_eq!(operation.role.as_deref(), Some(role), "x-required-role of {}", row.name());
        assert_eq!(operation.secured, row.access != Access::Public, "security of {}", row.name());
    }
}

#[tokio::test]
async fn only_those_who_may_call_an_operation_can() {
    let world = World::new().await;
    let nobody = world.api.clone();
    let garbage = garbage_tokens();
    for row in ROUTES {
        let request = world.prepare(row, row.least()).await;
        if row.access == Access::Public {
            request.call(&nobody).send().await.ok();
            for token in &garbage {
                let request = world.prepare(row, row.least()).await;
                request.call(&nobody.with_token(token)).send().await.ok();
            }
            continue;
        }
        unauthenticated(&request.call(&nobody).send().await);
        for token in &garbage {
            unauthenticated(&request.call(&nobody.with_token(token)).send().await);
        }
        unauthenticated(
            &request.call(&nobody).header("authorization", "Basic bGVuYTpzZWNyZXQ=").send().await,
        );
        for role in ROLES.into_iter().filter(|role| !row.allows(role)) {
            let refused = request.call(&world.person(role)).send().await;
            let code = if row.access == Access::Admin { "role" } else { "grant" };
            assert_eq!(refused.problem(403)["code"], code, "{role}: {refused}");
        }
        if row.target == Target::Own {
            for other in [&world.other, &world.operator, &world.admin] {
                request.call(other).send().await.problem(404);
            }
        }
        // The caller with access still succeeds: none of the above had an effect.
        request.call(&request.who).send().await.ok();
    }
}

#[tokio::test]
async fn every_role_that_may_call_an_operation_can() {
    let world = World::new().await;
    for row in ROUTES {
        for role in ROLES.into_iter().filter(|role| row.allows(role)) {
            let request = world.prepare(row, role).await;
            let answer = request.call(&request.who).send().await;
            assert!((200..300).contains(&answer.status), "{role}: {answer}");
        }
    }
}

/// A caller without access learns nothing about what else is wrong with the request.
#[tokio::test]
async fn refusals_come_before_every_other_answer() {
    let world = World::new().await;
    let nobody = world.api.clone();
    let gone = nobody.with_token(&garbage_tokens()[0]);
    let unknown = "01939f3e-8f00-7000-8000-00000000ffff";
    for row in ROUTES.iter().filter(|row| row.access != Access::Public) {
        for id in [unknown, "no-such-id", "%00", "A%20B"] {
            let path = ["{id}", "{slug}", "{account_id}", "{kind}", "{list}"]
                .iter()
                .fold(row.path.to_owned(), |path, name| path.replace(name, id));
            for (kind, content) in BROKEN {
                let call = |api: &Api| {
                    let method = row.method.parse().unwrap();
                    api.call(method, format!("{path}?no_such_parameter=1")).bytes(kind, content.to_vec())
                };
                unauthenticated(&call(&nobody).send().await);
                unauthenticated(&call(&gone).if_match("nonsense").send().await);
                for role in ROLES.into_iter().filter(|role| !row.admits(role)) {
                    call(&world.person(role)).send().await.problem(403);
                }
                // The same request from an admin is refused for its contents.
                if row.path.contains('{') && !row.allows("learner") {
                    let answer = call(&world.admin).send().await;
                    assert!([400, 404, 412, 413, 415, 422, 428].contains(&answer.status), "{answer}");
                }
            }
        }
    }
}

/// Content that nothing accepts, with its media type.
const BROKEN: [(&str, &[u8]); 5] = [
    ("", b""),
    ("application/json", b""),
    ("application/json", b"{\"no_such_field\": [1,"),
    ("application/json", b"{\"title\": \"\xff\xfe\"}"),
    ("text/plain", b"{}"),
];

/// Tokens that were never issued.
pub fn garbage_tokens() -> Vec<String> {
    ["A".repeat(43), "garbage".into(), "0".into(), "x".repeat(4_000), "a.b.c".into(), "%00".into()].into()
}

/// Refused for lack of a session, as RFC 6750 requires.
#[track_caller]
pub fn unauthenticated(answer: &Response) {
    answer.problem(401);
    let challenge = answer.header("www-authenticate").unwrap_or_default();
    assert!(challenge.starts_with("Bearer"), "WWW-Authenticate {challenge:?}: {answer}");
}
