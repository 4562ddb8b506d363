//! Addresses, passwords and names: one form of what is the same, and patterns that say what is taken.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::{
    identity::{Account, EmailAddress, PasswordPolicy, one_form},
    validation::Checker,
};
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::json;

fn pattern(pattern: &str) -> Validator {
    jsonschema::validator_for(&json!({ "type": "string", "pattern": pattern })).unwrap()
}

fn email(text: &str) -> Option<String> {
    EmailAddress::parse(text).ok().map(|email| email.as_str().to_owned())
}

fn name(text: &str) -> Option<String> {
    let (mut checker, mut name) = (Checker::new(), text.to_owned());
    Account::check_display_name(&mut checker, &mut name);
    checker.finish().ok().map(|()| name)
}

#[test]
fn the_pattern_of_addresses_takes_whom_the_rule_takes() {
    let published = pattern(EmailAddress::PATTERN);
    for good in [
        "ada@example.org",
        "o'brien@example.org",
        "a.b+c_d-e@example.org",
        "!#$%&'*+/=?^_`{|}~-@example.org",
        "ada@a.b.c.d.e.example.org",
        "ada@localhost",
        "jürgen@müller.example",
        "анна@пример.рф",
        "用户@例え.jp",
        "ada@xn--bcher-kva.example",
        "1@2",
    ] {
        assert!(email(good).is_some(), "the rule refuses {good}");
        assert!(published.is_valid(&json!(good)), "the pattern refuses {good}");
    }
    for bad in [
        "",
        "ada",
        "@x",
        "a@",
        "a b@x.org",
        "a@-x.org",
        "a@x-.org",
        "a@x..org",
        "a@@x.org",
        "a@x.org.",
        "a@.x",
        "a,b@x.org",
        "a;b@x.org",
        "<a@x.org>",
        "\"a\"@x.org",
        "a@x_y.org",
        "a@x/y",
        "a@[::1]",
        "a(b)@x.org",
        "a\\b@x.org",
        "a\0@x.org",
        "a@x\u{7f}",
    ] {
        assert!(email(bad).is_none(), "the rule takes {bad:?}");
        assert!(!published.is_valid(&json!(bad)), "the pattern takes {bad:?}");
    }
}

#[test]
fn an_international_host_is_one_host() {
    for (typed, stored) in [
        ("Ada@BÜCHER.example", "ada@bücher.example"),
        ("ada@xn--bcher-kva.example", "ada@bücher.example"),
        ("ada@XN--BCHER-KVA.EXAMPLE", "ada@bücher.example"),
        ("ada@bu\u{308}cher.example", "ada@bücher.example"),
        ("ju\u{308}rgen@example.org", "jürgen@example.org"),
        ("ada@mail.xn--e1afmkfd.xn--p1ai", "ada@mail.пример.рф"),
        // It means nothing and stays what it is.
        ("ada@xn--a.example", "ada@xn--a.example"),
        ("ada@example.org", "ada@example.org"),
    ] {
        assert_eq!(email(typed).as_deref(), Some(stored), "{typed}");
    }
    assert_eq!(one_form::email_in_ascii("ada@bücher.example").as_deref(), Some("ada@xn--bcher-kva.example"));
    assert_eq!(one_form::email_in_ascii("ada@example.org"), None);
    // Another address that only resembles it.
    for other in ["ada@ｅｘａｍｐｌｅ.org", "ada@exam\u{ad}ple.org", "ada@example。org"] {
        assert_eq!(one_form::email_in_ascii(other), None, "{other:?}");
    }
}

#[test]
fn passwords_have_one_form_and_are_counted_in_it() {
    assert_eq!(one_form::password("Zu\u{308}rich"), "Zürich");
    assert_eq!(one_form::passwords("plain"), ["plain"]);
    assert_eq!(one_form::passwords("Zürich"), ["Zürich", "Zu\u{308}rich"]);
    assert_eq!(one_form::passwords("Zu\u{308}rich"), ["Zürich", "Zu\u{308}rich"]);
    // Typed in part as neither: two hashes are enough.
    assert_eq!(one_form::passwords("Zürich u\u{308}ber"), ["Zürich über", "Zürich u\u{308}ber"]);
    let accepted = |password: &str| {
        let mut checker = Checker::new();
        PasswordPolicy::default().check(&mut checker, "password", password, "ada@example.org");
        checker.finish().is_ok()
    };
    // Eleven characters, typed as twelve.
    assert!(!accepted("nu\u{308}sse kaufen".strip_suffix('n').unwrap()));
    let longest = "u\u{308}".repeat(100) + "12345678";
    assert!(accepted(&longest), "108 characters are too many");
}

#[test]
fn names_are_seen() {
    let published = pattern(&Account::display_name_pattern());
    for (typed, stored) in [
        ("Ada", "Ada"),
        (" Ada\u{a0}Lovelace ", "Ada\u{a0}Lovelace"),
        ("Ada\u{202e}ecalevoL", "AdaecalevoL"),
        ("\u{200f}אדה\u{200e}", "אדה"),
        ("Lo\u{ad}ve\u{200b}lace\u{feff}", "Lovelace"),
        ("ad\u{200d}min", "admin"),
        ("\u{0915}\u{094d}\u{200d}\u{0937}", "\u{0915}\u{094d}\u{200d}\u{0937}"),
        ("می\u{200c}خواهم", "می\u{200c}خواهم"),
        ("👩\u{200d}🔬", "👩\u{200d}🔬"),
        ("❤\u{fe0f}", "❤\u{fe0f}"),
        ("A\u{e0041}\u{e0042}da", "Ada"),
        ("Ada\u{85}", "Ada"),
        ("字", "字"),
    ] {
        assert_eq!(name(typed).as_deref(), Some(stored), "{typed:?}");
        assert!(published.is_valid(&json!(typed)), "the pattern refuses {typed:?}");
    }
    for unseen in [
        "",
        " ",
        "\u{200b}",
        "\u{200b} \u{200d}",
        "\u{202e}\u{202c}",
        "\u{2066}\u{2069}",
        "\u{3164}",
        "\u{2800}",
        "\u{ad}",
        "\u{feff}",
        "\u{fe0f}",
        "\u{e0041}\u{e007f}",
        "\u{115f}\u{1160}",
        "\u{180e}",
        "\u{85}",
        "a\u{1f}",
    ] {
        assert_eq!(name(unseen), None, "{unseen:?}");
        assert!(!published.is_valid(&json!(unseen)), "the pattern takes {unseen:?}");
    }
}

proptest! {
    #[test]
    fn what_the_rule_takes_the_pattern_takes(
        text in "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-éжあ ,;\"(]{0,9}@[a-zéж0-9.\\-_]{0,12}",
    ) {
        let published = pattern(EmailAddress::PATTERN);
        if text.trim() == text && email(&text).is_some() {
            prop_assert!(published.is_valid(&json!(text)), "{}", text);
        }
    }

    #[test]
    fn names_keep_what_is_seen_and_nothing_changes_twice(typed in any::<String>()) {
        if let Some(stored) = name(&typed) {
            prop_assert!(stored.chars().any(domain::visible::is_visible));
            let seen = |text: &str| text.chars().filter(|c| domain::visible::is_visible(*c)).collect::<String>();
            prop_assert_eq!(seen(&stored), seen(&typed));
            prop_assert_eq!(name(&stored), Some(stored));
        }
    }

    #[test]
    fn addresses_keep_their_form(text in "[a-zé]{1,5}@[a-zéß]{1,8}\\.(example|xn--p1ai)") {
        if let Some(stored) = email(&text) {
            prop_assert_eq!(email(&stored), Some(stored.clone()));
            if let Some(ascii) = one_form::email_in_ascii(&stored) {
                prop_assert_eq!(email(&ascii), Some(stored));
            }
        }
    }
}
