//! `${name}` in the text of migrations, as Flyway has it.

use super::{LayoutError, Script};

/// Puts values in. Where all of them must be known, one without a value is an error: the database would
/// only say that its syntax is wrong.
pub fn put(script: &mut Script, values: &[(String, String)], all_known: bool) -> Result<(), LayoutError> {
    for (name, value) in values {
        script.text = script.text.replace(&format!("${{{name}}}"), value);
    }
    match unknown(&script.text).filter(|_| all_known) {
        Some((line, name)) => Err(LayoutError::Broken {
            path: script.file.clone(),
            line: script.line + line,
            reason: format!("the placeholder ${{{name}}} has no value; pass --placeholder {name}=VALUE"),
        }),
        None => Ok(()),
    }
}

/// The first placeholder, and how many lines stand before it.
fn unknown(text: &str) -> Option<(usize, &str)> {
    text.lines().enumerate().find_map(|(line, text)| {
        let text = text.split("--").next().unwrap_or_default();
        let (_, rest) = text.split_once("${")?;
        let (name, _) = rest.split_once('}')?;
        let is_name = |char: char| char.is_alphanumeric() || "_.:-".contains(char);
        (!name.is_empty() && name.chars().all(is_name)).then_some((line, name))
    })
}
