//! Triggers of SQLite.

use super::{text, unread};
use crate::catalog::{Answers, ReadError, draft::Draft, row::rows};
use crate::{Expression, Trigger};

/// Adds the triggers; what they do is not parsed, and so never taken for equal.
pub(super) fn read(draft: &mut Draft<'_>, answers: &Answers) -> Result<(), ReadError> {
    for row in rows(answers, "triggers")? {
        let (name, table) = (row.text(0)?, row.text(1)?);
        let text = text::trigger(row.text(2)?).ok_or_else(|| unread(name, "the trigger"))?;
        let trigger = Trigger {
            table: table.to_owned(),
            timing: text.timing.to_owned(),
            events: vec![text.event],
            body: Expression { canonical: None, original: text.body },
        };
        draft.add_trigger(&row, name, trigger)?;
    }
    Ok(())
}
