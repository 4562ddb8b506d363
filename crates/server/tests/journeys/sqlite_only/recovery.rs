//! The way back in where the database takes only a part of it.

use serde_json::json;

use crate::support::{process::TestServer, retention::change};

#[tokio::test]
async fn a_changed_password_is_told_also_where_the_account_must_still_wait() {
    let server = TestServer::start();
    let ada = server.learner("ada").await;
    let login = |password: &str| {
        server.api().post("auth/login").json(json!({ "email": ada.email, "password": password }))
    };
    login("a wrong long secret").send().await.problem(401);
    let refuse = "CREATE TRIGGER keep BEFORE DELETE ON login_failures BEGIN SELECT RAISE(ABORT, 'kept'); END";
    change(&server, refuse);
    let reset = ["admin", "reset-password", "--email", ada.email.as_str(), "--password-file", "-"];
    let done = server.run_with_input(&reset, "nine quiet harbours\n");
    assert!(done.stdout.contains("Changed the password"), "{}", done.stdout);
    let said = done.refused();
    assert!(said.contains("must still wait") && !said.contains("was not changed"), "{said}");
    change(&server, "DROP TRIGGER keep");
    login("nine quiet harbours").send().await.expect(200);
}
