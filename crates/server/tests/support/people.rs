//! People with accounts: made by command line or registration, and logged in.

use std::{fs, ops::Deref};

use serde_json::{Value, json};

use super::{client::Api, process::TestServer};

/// Somebody who is logged in; calls go out with their token.
#[derive(Clone)]
pub struct Person {
    api: Api,
    /// Account id.
    pub id: String,
    pub email: String,
    pub password: String,
}

impl Deref for Person {
    type Target = Api;

    fn deref(&self) -> &Api {
        &self.api
    }
}

impl Person {
    /// Logs in.
    pub async fn log_in(api: &Api, email: &str, password: &str) -> Self {
        let body = json!({ "email": email, "password": password });
        let answer = api.anonymous().post("auth/login").json(body).send().await.expect(200).json();
        let token = answer["token"].as_str().expect("a token");
        assert_eq!(answer["token_type"], "Bearer", "{answer}");
        Self {
            api: api.with_token(token),
            id: text(&answer["account"]["id"]),
            email: email.to_owned(),
            password: password.to_owned(),
        }
    }

    /// Registers a learner and logs them in.
    pub async fn register(api: &Api, name: &str) -> Self {
        let (email, password) = credentials(name);
        let body = json!({ "email": email, "password": password, "display_name": name });
        api.anonymous().post("auth/register").json(body).send().await.expect(201);
        Self::log_in(api, &email, &password).await
    }

    /// Another session of the same person.
    pub async fn log_in_again(&self) -> Self {
        Self::log_in(&self.api, &self.email, &self.password).await
    }

    /// Makes an account of any role, as an admin, and logs it in.
    pub async fn account(&self, role: &str, name: &str) -> Self {
        let (email, password) = credentials(name);
        let body = json!({ "email": email, "password": password, "display_name": name, "role": role });
        self.post("admin/accounts").json(body).send().await.expect(201);
        Self::log_in(&self.api, &email, &password).await
    }

    /// Makes an operator with these grants, as an admin, and logs it in.
    pub async fn operator(&self, name: &str, grants: &[&str]) -> Self {
        let (email, password) = credentials(name);
        let body = json!({
            "email": email, "password": password, "display_name": name, "role": "operator", "grants": grants
        });
        self.post("admin/accounts").json(body).send().await.expect(201);
        Self::log_in(&self.api, &email, &password).await
    }
}

impl TestServer {
    /// An admin, made by the command line beside the running server.
    pub async fn admin(&self) -> Person {
        self.named_admin("root").await
    }

    /// One of several admins.
    pub async fn named_admin(&self, name: &str) -> Person {
        let (email, password) = self.create_admin(name);
        Person::log_in(&self.api(), &email, &password).await
    }

    /// Makes an admin by the command line; address and password.
    pub fn create_admin(&self, name: &str) -> (String, String) {
        let (email, password) = credentials(name);
        let file = self.scratch().join(format!("{name}.password"));
        fs::write(&file, format!("{password}\n")).expect("a password file");
        let path = file.display().to_string();
        self.run(&["admin", "create", "--email", &email, "--name", name, "--password-file", &path]).ok();
        (email, password)
    }

    /// A learner who registers and logs in.
    pub async fn learner(&self, name: &str) -> Person {
        Person::register(&self.api(), name).await
    }

    /// Many learners, made at once.
    pub async fn learners(&self, count: usize) -> Vec<Person> {
        let mut people = Vec::with_capacity(count);
        for group in (0..count).collect::<Vec<_>>().chunks(16) {
            let names: Vec<String> = group.iter().map(|number| format!("learner-{number}")).collect();
            people.extend(futures_util::future::join_all(names.iter().map(|name| self.learner(name))).await);
        }
        people
    }
}

/// Address and password of a name.
pub fn credentials(name: &str) -> (String, String) {
    (format!("{name}@example.org"), format!("a long secret of {name}"))
}

/// A string of an answer.
#[track_caller]
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("not a string: {value}")).to_owned()
}
