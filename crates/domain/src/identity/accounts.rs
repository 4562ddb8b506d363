//! Accounts and their roles.

use unicode_normalization::is_nfkc;
use unicode_security::MixedScript;

use crate::{
    Id, Timestamp,
    identity::one_form,
    search,
    text_enum::text_enum,
    validation::{Checker, FieldErrors},
    visible::{is_visible, visible_line},
};

/// Longest e-mail address, in characters (RFC 5321: a path of 256 octets, less the brackets).
const MAX_EMAIL: usize = 254;
/// Longest display name, in characters.
const MAX_DISPLAY_NAME: usize = 100;

text_enum! {
    /// What an account may do.
    pub enum Role {
        /// Studies.
        Learner = "learner",
        /// Works at the engagement desk.
        Operator = "operator",
        /// May do everything.
        Admin = "admin",
    }
}

text_enum! {
    /// What an operator may do at the desk, beside reading its lists.
    pub enum Grant {
        /// Takes posts from ingest to outcome: decisions, drafts, sending, escalations, notes.
        Draft = "draft",
        /// Approves replies, and says what became of those whose sending is unknown.
        Approve = "approve",
        /// Changes what the desk works by: reference tables, weights, experiments, removals.
        Manage = "manage",
        /// Reads results, series and figures, and exports.
        Analyse = "analyse",
        /// Reads the audit log and archives, and holds things back.
        Audit = "audit",
    }
}

/// Grants, each once, in the order of their declaration.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Grants(Vec<Grant>);

impl Grants {
    /// These, in any order.
    pub fn of(grants: &[Grant]) -> Self {
        Self(Grant::ALL.iter().copied().filter(|grant| grants.contains(grant)).collect())
    }

    /// What somebody with that role has, as long as nobody says otherwise.
    pub fn of_new(role: Role) -> Self {
        match role {
            Role::Operator => Self::of(&[Grant::Draft, Grant::Approve, Grant::Analyse]),
            Role::Learner | Role::Admin => Self::default(),
        }
    }

    /// Each of them.
    pub fn as_slice(&self) -> &[Grant] {
        &self.0
    }
}

text_enum! {
    /// Whether an account can be used.
    pub enum AccountStatus {
        /// Can log in.
        Active = "active",
        /// Cannot log in; kept whole.
        Disabled = "disabled",
        /// The person was erased; what remains names nobody.
        Erased = "erased",
    }
}

/// An e-mail address in its stored form: trimmed and lower-cased, so that it is unique by bytes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// What an address looks like, as a regular expression of JSON Schema. It takes whatever
    /// [`EmailAddress::parse`] takes; which characters beyond ASCII are letters, only that knows.
    pub const PATTERN: &str = r#"^[^\x00-\x20"(),:;<>@\[\\\]\x7f]{1,64}@[^\x00-/:-@\[-`{-\x7f]([^\x00-,./:-@\[-`{-\x7f]{0,61}[^\x00-/:-@\[-`{-\x7f])?(\.[^\x00-/:-@\[-`{-\x7f]([^\x00-,./:-@\[-`{-\x7f]{0,61}[^\x00-/:-@\[-`{-\x7f])?)*$"#;

    /// Checks and normalises. The rule is that of browsers (WHATWG HTML, `valid e-mail address`)
    /// in essence: one `@`, a non-empty local part, a host with labels of letters, digits, hyphens.
    pub fn parse(text: &str) -> Result<Self, FieldErrors> {
        let mut value = one_form::typed_email(text);
        let mut checker = Checker::new();
        checker.string("email", &mut value, 1, MAX_EMAIL);
        if !value.is_empty() && !well_formed(&value) {
            checker.fail("email", "email", "must be an e-mail address such as `ada@example.org`");
        }
        checker.finish().map(|()| Self(value))
    }

    /// The same for the address of a new account or a changed one, which must not look like another one: each
    /// word and label is of one script (UTS #39, 5.1), and no letter is another one in another form, such as
    /// full width (NFKC). Addresses that were taken before stay good for logging in.
    pub fn parse_new(text: &str) -> Result<Self, FieldErrors> {
        let email = Self::parse(text)?;
        let mut checker = Checker::new();
        if !is_nfkc(&email.0) {
            let message = "has letters in a special form, such as full width; write them as usual";
            checker.fail("email", "letter_forms", message);
        }
        if email.0.split(|c: char| !c.is_alphanumeric()).any(|word| !word.is_single_script()) {
            let message = "mixes scripts within a word, such as Latin and Cyrillic letters that look alike";
            checker.fail("email", "mixed_scripts", message);
        }
        checker.finish().map(|()| email)
    }

    /// An address read back from storage, where only checked ones are written.
    pub fn from_stored(value: String) -> Self {
        Self(value)
    }

    /// The form with an international host made fit for old software, as addresses may have been stored
    /// before they had one form; `None` where it is the same.
    pub fn in_ascii(&self) -> Option<Self> {
        one_form::email_in_ascii(&self.0).map(Self)
    }

    /// The normalised text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The words that an account is found by: those of its name, and of its address in all forms that people may
/// have of it.
pub fn account_words(email: &EmailAddress, display_name: &str) -> Vec<String> {
    let (read, ascii) = (one_form::email(&email.0), email.in_ascii());
    let forms = [email.as_str(), read.as_str(), ascii.as_ref().map_or("", EmailAddress::as_str)];
    search::tokens(forms.into_iter().chain([display_name]))
}

fn well_formed(value: &str) -> bool {
    let Some((local, host)) = value.split_once('@') else { return false };
    let local_ok = !local.is_empty()
        && local.len() <= 64
        && local.chars().all(|c| c.is_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(c));
    let host_ok = !host.is_empty()
        && host.split('.').all(|label| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        });
    local_ok && host_ok
}

/// A person (or machine) that can log in.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// Identity.
    pub id: Id<Account>,
    /// Unique address.
    pub email: EmailAddress,
    /// Argon2id hash in PHC string format; empty when nobody can log in with a password.
    pub password_hash: String,
    /// Name shown to others, 1 to 100 characters.
    pub display_name: String,
    /// What it may do.
    pub role: Role,
    /// What an operator may do at the desk; those of anybody else say nothing.
    pub grants: Grants,
    /// Whether it can be used.
    pub status: AccountStatus,
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// When the person was erased.
    pub erased_at: Option<Timestamp>,
}

impl std::fmt::Debug for Account {
    /// Leaves out the password hash and the address.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Account")
            .field("id", &self.id)
            .field("role", &self.role)
            .field("status", &self.status)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

impl Account {
    /// A new account, active.
    pub fn new(
        id: Id<Self>,
        email: EmailAddress,
        password_hash: String,
        display_name: String,
        role: Role,
        now: Timestamp,
    ) -> Self {
        Self {
            id,
            email,
            password_hash,
            display_name,
            role,
            grants: Grants::of_new(role),
            status: AccountStatus::Active,
            version: 1,
            created_at: now,
            updated_at: now,
            erased_at: None,
        }
    }

    /// Checks a display name and brings it into its stored form, without characters that nobody sees.
    pub fn check_display_name(checker: &mut Checker, name: &mut String) {
        *name = one_form::name(name);
        checker.string("display_name", name, 1, MAX_DISPLAY_NAME);
        if !name.is_empty() && !name.chars().any(is_visible) {
            checker.fail("display_name", "empty", "must have a character that is not invisible");
        }
    }

    /// What a display name looks like, as a regular expression of JSON Schema.
    pub fn display_name_pattern() -> String {
        visible_line()
    }

    /// Whether it has a grant. An admin may do everything.
    pub fn may(&self, grant: Grant) -> bool {
        match self.role {
            Role::Admin => true,
            Role::Operator => self.grants.0.contains(&grant),
            Role::Learner => false,
        }
    }

    /// Whether it may read the lists of the desk: any grant will do.
    pub fn may_read_the_desk(&self) -> bool {
        Grant::ALL.iter().any(|grant| self.may(*grant))
    }

    /// Whether it may log in and act.
    pub fn is_active(&self) -> bool {
        self.status == AccountStatus::Active
    }

    /// Notes a change: the next version, changed now.
    pub fn mark_changed(&mut self, now: Timestamp) {
        self.version += 1;
        self.updated_at = now;
    }

    /// Takes everything that names the person away. The row stays, so that attempts, aggregates
    /// and the audit log keep pointing at something.
    pub fn erase(&mut self, now: Timestamp) {
        self.email = EmailAddress(format!("erased-{}@invalid", self.id));
        self.password_hash = String::new();
        "Erased account".clone_into(&mut self.display_name);
        self.grants = Grants::default();
        self.status = AccountStatus::Erased;
        self.erased_at = Some(now);
        self.mark_changed(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grants_are_each_there_once_and_count_for_operators() {
        let grants = Grants::of(&[Grant::Audit, Grant::Draft, Grant::Audit]);
        assert_eq!(grants.as_slice(), [Grant::Draft, Grant::Audit]);
        let email = EmailAddress::parse("ada@example.org").unwrap();
        let now = Timestamp::UNIX_EPOCH;
        let mut account = Account::new(
            Id::new(uuid::Uuid::nil()),
            email,
            String::new(),
            "Ada".to_owned(),
            Role::Operator,
            now,
        );
        assert!(account.may(Grant::Approve) && !account.may(Grant::Manage));
        account.grants = grants;
        assert!(account.may(Grant::Audit) && !account.may(Grant::Approve) && account.may_read_the_desk());
        account.role = Role::Learner;
        assert!(!account.may(Grant::Audit) && !account.may_read_the_desk());
        account.role = Role::Admin;
        assert!(account.may(Grant::Manage));
    }

    #[test]
    fn new_addresses_do_not_look_like_others() {
        for good in [
            "ada@example.org",
            "zoë.7@exämple.org",
            "анна@пример.рф",
            "anna.анна@example.org",
            "東京ひらがな@例え.jp",
        ] {
            assert!(EmailAddress::parse_new(good).is_ok(), "{good}");
        }
        for (bad, code) in [
            // Cyrillic а; Greek ο; full width; a ligature.
            ("аda@example.org", "mixed_scripts"),
            ("ada@exаmple.org", "mixed_scripts"),
            ("ada@gοοgle.example", "mixed_scripts"),
            ("ａda@example.org", "letter_forms"),
            ("ada@ｅｘａｍｐｌｅ.org", "letter_forms"),
            ("oﬃce@example.org", "letter_forms"),
        ] {
            let FieldErrors(errors) = EmailAddress::parse_new(bad).unwrap_err();
            assert!(errors.iter().any(|error| error.code == code), "{bad}: {errors:?}");
            assert!(EmailAddress::parse(bad).is_ok(), "whoever has {bad} cannot log in any more");
        }
    }

    #[test]
    fn addresses_are_normalised_and_checked() {
        assert_eq!(EmailAddress::parse("  Ada@Example.ORG ").unwrap().as_str(), "ada@example.org");
        for bad in ["", "ada", "@x", "a@", "a b@x.org", "a@-x.org", "a@x..org", "a@@x.org"] {
            assert!(EmailAddress::parse(bad).is_err(), "{bad}");
        }
    }
}
