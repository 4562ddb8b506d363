//! The kinds of callers that requests are sent as.

/// As the tests of authorisation name them, from the one that may least. `ungranted` is an operator without
/// grants.
pub const CALLERS: [&str; 9] = [
    "public",
    "learner",
    "ungranted",
    "operator:draft",
    "operator:approve",
    "operator:manage",
    "operator:analyse",
    "operator:audit",
    "admin",
];
/// Paths that are not of the desk.
const ELSEWHERE: &str = "^(?!/api/v1/engagement/)";
/// At the desk one caller differs from another in what is refused, so each gets one in so many of the test
/// cases; an admin, who may do everything there, gets all.
const SHARE: u32 = 4;

/// What is tested as a caller.
#[derive(Debug, PartialEq, Eq)]
pub struct Scope {
    /// Test cases an operation.
    pub max_examples: u32,
    /// Paths that are left out.
    pub without: Option<&'static str>,
}

impl Scope {
    /// Operators differ from learners at the desk only.
    pub fn of(caller: &str, max_examples: u32) -> Self {
        if caller == "ungranted" || caller.starts_with("operator:") {
            Self { max_examples: (max_examples / SHARE).max(1), without: Some(ELSEWHERE) }
        } else {
            Self { max_examples, without: None }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn callers_are_the_public_and_the_roles_of_the_tests_of_authorisation() {
        let world = include_str!("../../../crates/server/tests/authorisation/world.rs");
        let (_, roles) = world.split_once("pub const ROLES").expect("the roles");
        let (roles, _) = roles.split_once("];\n").expect("the end of the roles");
        let roles = roles.split('"').skip(1).step_by(2);
        assert!(["public"].into_iter().chain(roles).eq(CALLERS));
    }

    #[test]
    fn operators_are_tested_at_the_desk() {
        assert_eq!(Scope::of("admin", 40), Scope { max_examples: 40, without: None });
        for caller in CALLERS.into_iter().filter(|caller| !["public", "learner", "admin"].contains(caller)) {
            assert_eq!(
                Scope::of(caller, 40),
                Scope { max_examples: 10, without: Some(ELSEWHERE) },
                "{caller}"
            );
            assert_eq!(Scope::of(caller, 3).max_examples, 1, "{caller}");
        }
    }
}
