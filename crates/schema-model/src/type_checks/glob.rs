//! Patterns of SQLite's `GLOB` that spell out a date or a time.

use crate::DataType;
use crate::expression::Term;

/// The type whose text a pattern describes digit by digit: `YYYY-MM-DD`, with `T` or a blank before
/// `HH:MM:SS`, with a fraction of up to nine digits, with `Z`.
pub fn stands_for(pattern: &Term) -> Option<DataType> {
    let Term::Text(pattern) = pattern else { return None };
    let shape = pattern.replace("[0-9]", "0");
    let is_date = |text: &str| text == "0000-00-00";
    if is_date(&shape) {
        return Some(DataType::Date);
    }
    if let Some(precision) = time(&shape) {
        return Some(DataType::Time { precision });
    }
    let at = shape.find([' ', 'T'])?;
    let (date, clock) = (shape.get(..at)?, shape.get(at + 1..)?);
    let clock = clock.strip_suffix('Z').unwrap_or(clock);
    let precision = time(clock).filter(|_| is_date(date))?;
    Some(DataType::Timestamp { precision, zone: false })
}

/// Digits of the fraction in `HH:MM:SS.ffffff`.
fn time(shape: &str) -> Option<u8> {
    let rest = shape.strip_prefix("00:00:00")?;
    if rest.is_empty() {
        return Some(0);
    }
    let digits = rest.strip_prefix('.')?;
    let fits = !digits.is_empty() && digits.len() <= 9 && digits.chars().all(|digit| digit == '0');
    fits.then(|| u8::try_from(digits.len()).ok()).flatten()
}
