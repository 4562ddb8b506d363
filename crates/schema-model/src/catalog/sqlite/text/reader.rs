//! Reads tokens one after another.

use super::tokens::{Placed, Token, tokens};

/// Tokens of a text, or of a part of it, from left to right.
#[derive(Debug, Clone)]
pub(super) struct Reader<'a> {
    sql: &'a str,
    tokens: Vec<Placed>,
    at: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(sql: &'a str) -> Result<Self, String> {
        Ok(Self { sql, tokens: tokens(sql)?, at: 0 })
    }

    pub(super) fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at).map(|(token, _)| token)
    }

    pub(super) fn next(&mut self) -> Option<&Token> {
        self.at += 1;
        self.tokens.get(self.at - 1).map(|(token, _)| token)
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at >= self.tokens.len()
    }

    /// Whether the next token is that keyword, written in capitals here.
    pub(super) fn is(&self, keyword: &str) -> bool {
        matches!(self.peek(), Some(Token::Word { text, quoted: false }) if text.eq_ignore_ascii_case(keyword))
    }

    /// Takes that keyword, if it is next.
    pub(super) fn take(&mut self, keyword: &str) -> bool {
        let found = self.is(keyword);
        self.at += usize::from(found);
        found
    }

    /// Takes that sign, if it is next.
    pub(super) fn take_symbol(&mut self, symbol: char) -> bool {
        let found = self.peek() == Some(&Token::Symbol(symbol));
        self.at += usize::from(found);
        found
    }

    /// Takes a word that is not in quotes.
    pub(super) fn keyword(&mut self) -> Option<String> {
        match self.next()? {
            Token::Word { text, quoted: false } => Some(text.clone()),
            _ => None,
        }
    }

    /// Takes a name: a word, or a string, which SQLite takes for a name where one must stand.
    pub(super) fn name(&mut self) -> Option<String> {
        match self.next()? {
            Token::Word { text, .. } | Token::String(text) => Some(text.clone()),
            Token::Number | Token::Symbol(_) => None,
        }
    }

    /// Takes what stands in parentheses, if they are next.
    pub(super) fn group(&mut self) -> Option<Self> {
        if self.peek() != Some(&Token::Symbol('(')) {
            return None;
        }
        let mut depth = 0_usize;
        for (offset, (token, _)) in self.tokens.iter().enumerate().skip(self.at) {
            match token {
                Token::Symbol('(') => depth += 1,
                Token::Symbol(')') => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                let inner = self.tokens.get(self.at + 1..offset)?.to_vec();
                self.at = offset + 1;
                return Some(Self { sql: self.sql, tokens: inner, at: 0 });
            }
        }
        None
    }

    /// What stands between commas that are in no parentheses.
    pub(super) fn items(&self) -> Vec<Self> {
        let mut items = Vec::new();
        let mut depth = 0_usize;
        let mut tokens = Vec::new();
        for placed in self.tokens.iter().skip(self.at) {
            match placed.0 {
                Token::Symbol('(') => depth += 1,
                Token::Symbol(')') => depth = depth.saturating_sub(1),
                Token::Symbol(',') if depth == 0 => {
                    items.push(Self { sql: self.sql, tokens: std::mem::take(&mut tokens), at: 0 });
                    continue;
                }
                _ => {}
            }
            tokens.push(placed.clone());
        }
        items.push(Self { sql: self.sql, tokens, at: 0 });
        items
    }

    /// Where the next token is, for [`Self::text_since`].
    pub(super) const fn position(&self) -> usize {
        self.at
    }

    /// The text from that position to here.
    pub(super) fn text_since(&self, position: usize) -> &'a str {
        let taken = self.tokens.get(position..self.at.min(self.tokens.len())).unwrap_or_default();
        match (taken.first(), taken.last()) {
            (Some((_, first)), Some((_, last))) => self.sql.get(first.start..last.end).unwrap_or_default(),
            _ => "",
        }
    }

    /// The text from here to the end of these tokens.
    pub(super) fn rest_text(&mut self) -> &'a str {
        let from = self.at;
        self.at = self.tokens.len();
        self.text_since(from)
    }

    /// The text of a part of an index, without `COLLATE`, `ASC` and `DESC` at its end.
    pub(super) fn without_order(mut self) -> Option<String> {
        let ends_with = |reader: &Self, before: usize, words: &[&str]| {
            let at = reader.tokens.len().checked_sub(before)?;
            match reader.tokens.get(at) {
                Some((Token::Word { text, quoted: false }, _)) => {
                    words.iter().any(|word| text.eq_ignore_ascii_case(word)).then_some(at)
                }
                _ => None,
            }
        };
        for (before, words) in [(1, ["ASC", "DESC"].as_slice()), (2, &["COLLATE"])] {
            if let Some(at) = ends_with(&self, before, words)
                && at > 0
            {
                self.tokens.truncate(at);
            }
        }
        Some(self.rest_text().to_owned()).filter(|text| !text.is_empty())
    }
}
