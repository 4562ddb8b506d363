//! How checks end.

use anyhow::{Result, bail};

/// How a check ended that did not fail.
pub enum Outcome {
    /// It passed; the text, if any, stands in the summary.
    Passed(String),
    /// It could not run here, for the reason given.
    Skipped(String),
}

/// No problems is success; otherwise an error that lists them all.
pub fn verdict(problems: &[String]) -> Result<()> {
    match problems.len() {
        0 => Ok(()),
        1 => bail!("{}", problems.concat()),
        count => bail!("{count} problems:\n  {}", problems.join("\n  ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_is_in_the_verdict() {
        assert!(verdict(&[]).is_ok());
        assert_eq!(verdict(&["one".into()]).unwrap_err().to_string(), "one");
        let both = verdict(&["one".into(), "two".into()]).unwrap_err().to_string();
        assert_eq!(both, "2 problems:\n  one\n  two");
    }
}
