//! Reads the parts of a statement one by one where the parser refuses the whole.

use sqlparser::{dialect::Dialect as Grammar, parser::Parser, tokenizer::Token};

use super::{
    convert::{Part, column, table_constraint},
    tree::operation_actions,
};
use crate::lint::action::{Action, NewTable};

/// The tokens inside the first pair of parentheses, and what follows it.
pub(super) fn parenthesis(tokens: &[Token]) -> Option<(&[Token], &[Token])> {
    let start = tokens.iter().position(|token| *token == Token::LParen)? + 1;
    let inner = tokens.get(start..)?;
    let mut depth = 1_usize;
    for (at, token) in inner.iter().enumerate() {
        match token {
            Token::LParen => depth += 1,
            Token::RParen => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some((inner.get(..at)?, inner.get(at + 1..)?));
        }
    }
    None
}

/// Tokens between commas that stand in no parenthesis.
pub(super) fn items(tokens: &[Token]) -> Vec<&[Token]> {
    let mut depth = 0_i32;
    tokens
        .split(|token| {
            match token {
                Token::LParen => depth += 1,
                Token::RParen => depth -= 1,
                _ => {}
            }
            depth == 0 && *token == Token::Comma
        })
        .collect()
}

/// Tokens as text, for messages.
pub(super) fn text(tokens: &[Token]) -> String {
    tokens.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// A table from the tokens after its name.
pub(super) fn new_table(
    grammar: &dyn Grammar,
    name: String,
    if_not_exists: bool,
    rest: &[Token],
) -> Vec<Action> {
    let mut table = NewTable { name, if_not_exists, ..NewTable::default() };
    let Some((inner, options)) = parenthesis(rest) else {
        table.borrowed = true;
        return vec![Action::CreateTable(table)];
    };
    table.options = text(options);
    let mut unread = Vec::new();
    for item in items(inner) {
        if !read_item(grammar, item, &mut table) {
            unread.push(Action::Unread { what: text(item) });
        }
    }
    // With an item not understood, nothing can be said to be missing.
    table.borrowed = !unread.is_empty();
    std::iter::once(Action::CreateTable(table)).chain(unread).collect()
}

/// Adds a column, constraint or index to a table; whether all of the item was understood.
fn read_item(grammar: &dyn Grammar, item: &[Token], table: &mut NewTable) -> bool {
    let mut parser = Parser::new(grammar).with_tokens(item.to_vec());
    match parser.parse_optional_table_constraint() {
        Ok(Some(constraint)) if is_at_end(&parser) => {
            match table_constraint(&constraint) {
                Part::Constraint(found) => table.constraints.push(found),
                Part::Index(found) => table.indexes.push(found),
            }
            return true;
        }
        Ok(None) => {}
        Ok(Some(_)) | Err(_) => return false,
    }
    match parser.parse_column_def() {
        Ok(definition) if is_at_end(&parser) => table.columns.push(column(&definition)),
        _ => return false,
    }
    true
}

/// What the parts of an `ALTER TABLE` do, from the tokens after the table's name.
pub(super) fn alterations(grammar: &dyn Grammar, table: &str, rest: &[Token]) -> Vec<Action> {
    items(rest).into_iter().flat_map(|item| alteration(grammar, table, item)).collect()
}

fn alteration(grammar: &dyn Grammar, table: &str, item: &[Token]) -> Vec<Action> {
    let mut parser = Parser::new(grammar).with_tokens(item.to_vec());
    match parser.parse_alter_table_operation() {
        Ok(operation) if is_at_end(&parser) => operation_actions(table, &operation),
        _ => super::tokens::alteration(table, item)
            .unwrap_or_else(|| vec![Action::Unread { what: text(item) }]),
    }
}

fn is_at_end(parser: &Parser<'_>) -> bool {
    parser.peek_token_ref().token == Token::EOF
}
