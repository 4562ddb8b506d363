//! Which passwords are accepted (NIST SP 800-63B-4, 3.1.1: length counts, composition does not).

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::{identity::one_form, validation::Checker};

/// Longest password, in characters; bounds the work that a login can cause.
pub const MAX_PASSWORD: usize = 128;

/// The commonest passwords of at least eight characters, one a line, lower case.
static COMMON: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("common-passwords.txt").lines().collect());

/// What a new password must satisfy.
#[derive(Debug, Clone, Copy)]
pub struct PasswordPolicy {
    /// Fewest characters.
    pub min_length: usize,
}

impl Default for PasswordPolicy {
    fn default() -> Self {
        Self { min_length: 12 }
    }
}

impl PasswordPolicy {
    /// Checks a new password of the account with that e-mail address, as typed or stored; `field` names it in
    /// errors. The password is never part of a message.
    pub fn check(&self, checker: &mut Checker, field: &str, password: &str, email: &str) {
        let password = &one_form::password(password);
        let length = password.chars().count();
        if length < self.min_length {
            checker.fail(field, "too_short", format!("must have at least {} characters", self.min_length));
        }
        if length > MAX_PASSWORD {
            checker.fail(field, "too_long", format!("must have at most {MAX_PASSWORD} characters"));
        }
        if is_common(password) {
            checker.fail(field, "common_password", "is one of the commonest passwords; choose another");
        }
        if is_of_address(password, email) {
            checker.fail(field, "same_as_email", "is the e-mail address or its name; choose another");
        }
    }
}

/// Whether a password is the address or what stands before its `@`: the first thing that is tried.
fn is_of_address(password: &str, email: &str) -> bool {
    let (password, email) = (one_form::typed_email(password), one_form::typed_email(email));
    let local = email.split_once('@').map_or("", |(local, _)| local);
    !password.is_empty() && (password == email || password == local)
}

/// Whether a password is on the list, or is a listed one repeated or a single character repeated.
fn is_common(password: &str) -> bool {
    let folded = password.to_lowercase();
    if COMMON.contains(folded.as_str()) {
        return true;
    }
    let chars: Vec<char> = folded.chars().collect();
    (1..=chars.len() / 2).any(|unit| {
        chars.len().is_multiple_of(unit)
            && chars.chunks(unit).all(|chunk| chunk == chars.get(..unit).unwrap_or_default())
            && (unit <= 2 || COMMON.contains(chars.iter().take(unit).collect::<String>().as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepted(password: &str) -> bool {
        let mut checker = Checker::new();
        PasswordPolicy::default().check(&mut checker, "password", password, "ada.lovelace.1815@example.org");
        checker.finish().is_ok()
    }

    #[test]
    fn short_long_and_common_passwords_are_refused() {
        assert!(accepted("correct horse battery"));
        assert!(accepted("пароль-для-лицея"));
        assert!(!accepted("ada.lovelace.1815@example.org"));
        assert!(!accepted(" Ada.Lovelace.1815"));
        assert!(accepted("ada.lovelace.1816"));
        let mut checker = Checker::new();
        let typed = "Ju\u{308}rgen@XN--mller-kva.example";
        PasswordPolicy::default().check(&mut checker, "password", typed, "\u{feff}jürgen@müller.example");
        assert!(checker.finish().is_err(), "another form of the address is taken");
        for bad in
            ["short", "aaaaaaaaaaaaaa", "passwordpassword", "PASSWORD1234", "123456789012", &"x".repeat(129)]
        {
            assert!(!accepted(bad), "{bad}");
        }
    }
}
