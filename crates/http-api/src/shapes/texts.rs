//! Schemas of texts, with the bounds and forms that the domain checks.

use domain::{
    identity::{Account, EmailAddress},
    visible::visible_line,
};
use utoipa::openapi::schema::{Array, ArrayBuilder, Object, ObjectBuilder, SchemaType, Type};

/// A text of one line, or nothing.
pub const BLANK_LINE: &str = r"^[^\x00-\x1f]*$";
/// A slug.
pub const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// A text of one line with something in it.
pub const LINE: &str = r"^[^\x00-\x1f]*[^\s\x00-\x1f][^\x00-\x1f]*$";
/// A text of any number of lines.
const TEXT: &str = r"^[^\x00]*$";
/// A text of any number of lines with something in it.
const FILLED_TEXT: &str = r"^[^\x00]*[^\s\x00][^\x00]*$";
/// A language tag.
const LANGUAGE: &str = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$";
/// A link; the domain takes a little more, such as international host names.
const WEB_URL: &str = r"^https?://[A-Za-z0-9]([A-Za-z0-9-]{0,20}[A-Za-z0-9])?(\.[A-Za-z]([A-Za-z0-9-]{0,20}[A-Za-z])?)+(:[1-9][0-9]{0,3})?([/?#][!-~]*)?$";

fn text(min: usize, max: usize, pattern: &str) -> ObjectBuilder {
    let builder = ObjectBuilder::new().schema_type(Type::String).max_length(Some(max)).pattern(Some(pattern));
    if min > 0 { builder.min_length(Some(min)) } else { builder }
}

fn or_null(text: ObjectBuilder) -> Object {
    text.schema_type(SchemaType::from_iter([Type::String, Type::Null])).build()
}

/// A slug.
pub fn slug() -> Object {
    text(1, 100, SLUG).build()
}

/// A title.
pub fn title() -> Object {
    text(1, 200, LINE).build()
}

/// A name of a person.
pub fn display_name() -> Object {
    text(1, 100, &Account::display_name_pattern()).build()
}

/// What something is called.
pub fn name() -> Object {
    text(1, 50, LINE).build()
}

/// A text of one line, or nothing.
pub fn line_or_null() -> Object {
    or_null(text(0, 500, BLANK_LINE))
}

/// A summary.
pub fn summary() -> Object {
    text(0, 500, BLANK_LINE).build()
}

/// A summary, or nothing.
pub fn summary_or_null() -> Object {
    or_null(text(0, 500, BLANK_LINE))
}

/// Long text.
pub fn markdown() -> Object {
    text(0, 1_048_576, TEXT).description(Some("Markdown; at most 1 MiB.")).build()
}

/// Long text, or nothing.
pub fn markdown_or_null() -> Object {
    or_null(text(0, 1_048_576, TEXT).description(Some("Markdown; at most 1 MiB.")))
}

fn language_builder() -> ObjectBuilder {
    text(2, 35, LANGUAGE).description(Some("Language tag (BCP 47); `en` when it is not given."))
}

/// A language tag.
pub fn language() -> Object {
    language_builder().build()
}

/// A language tag, or nothing.
pub fn language_or_null() -> Object {
    or_null(language_builder())
}

/// A link, or nothing.
pub fn url_or_null() -> Object {
    or_null(text(0, 2_000, WEB_URL).description(Some("An absolute `http` or `https` URL.")))
}

/// An e-mail address.
pub fn email() -> Object {
    text(0, 254, EmailAddress::PATTERN).description(Some("Trimmed and lower-cased.")).build()
}

/// What is asked or said in a quiz.
pub fn prompt() -> Object {
    text(1, 20_000, FILLED_TEXT).description(Some("At most 20,000 bytes.")).build()
}

/// What is explained in a quiz, or nothing.
pub fn note_or_null() -> Object {
    or_null(text(0, 20_000, TEXT).description(Some("Shown once the key is revealed; at most 20,000 bytes.")))
}

const ACCEPTED: &str = "Of short answers. Compared without regard to case, kinds of blanks, quotes and dashes, \
compatibility forms and invisible characters.";

/// Accepted answers, or nothing.
pub fn accepted_answers() -> Array {
    ArrayBuilder::new()
        .schema_type(SchemaType::from_iter([Type::Array, Type::Null]))
        .items(text(1, 500, &visible_line()))
        .max_items(Some(50))
        .description(Some(ACCEPTED))
        .build()
}

/// A typed answer.
pub fn typed_answer() -> Object {
    text(0, 2_000, TEXT).description(Some("For short answers; at most 2,000 bytes.")).build()
}

/// Why something was done.
pub fn reason() -> Object {
    text(1, 1_000, FILLED_TEXT).description(Some("Why.")).build()
}

/// Why something is held for the law.
pub fn hold_reason() -> Object {
    text(1, 1_000, LINE).build()
}

/// What a platform calls a post or an author.
pub fn platform_id() -> Object {
    text(1, 100, "^[A-Za-z0-9_-]+$").build()
}

/// The name of an author in addresses.
pub fn handle() -> Object {
    text(1, 50, "^[A-Za-z0-9_]+$").build()
}

/// What an author is called.
pub fn author_name() -> Object {
    text(0, 200, BLANK_LINE).build()
}

/// What a post says.
pub fn post_content() -> Object {
    text(1, 5_000, FILLED_TEXT).build()
}

/// Words that a post was found by.
pub fn keyword_matches() -> Array {
    let word = text(1, 100, LINE);
    ArrayBuilder::new().items(word).min_items(Some(1)).max_items(Some(50)).build()
}

/// Groups of words.
pub fn keyword_categories() -> Array {
    ArrayBuilder::new().items(text(1, 50, LINE)).max_items(Some(20)).build()
}

/// Words about an author, or nothing.
pub fn tags_or_null() -> Array {
    let tag = text(1, 50, LINE);
    ArrayBuilder::new()
        .schema_type(SchemaType::from_iter([Type::Array, Type::Null]))
        .items(tag)
        .max_items(Some(50))
        .build()
}

/// What something is called, or nothing.
pub fn name_or_null() -> Object {
    or_null(text(1, 50, LINE))
}

/// Which segment of its type.
pub fn segment_key() -> Object {
    text(0, 50, BLANK_LINE).build()
}

/// What went wrong, or nothing.
pub fn message_or_null() -> Object {
    or_null(text(1, 1_000, LINE).description(Some("Of a failure: what went wrong.")))
}

/// What a reply says.
pub fn reply_content() -> Object {
    let about =
        "Holds the configured signature, and none of the claims that are prohibited, however written.";
    text(10, 1_000, FILLED_TEXT).description(Some(about)).build()
}

/// What links are counted by, or nothing.
pub fn utm_code_or_null() -> Object {
    or_null(text(1, 100, "^[a-z0-9_-]+$"))
}

/// Why something is refused, or nothing.
pub fn refusal_or_null() -> Object {
    or_null(text(1, 500, LINE))
}

/// Why somebody is not to be contacted.
pub fn line() -> Object {
    text(1, 500, LINE).build()
}

/// What is to be looked at.
pub fn description() -> Object {
    text(0, 1_000, BLANK_LINE).build()
}

/// The same, of a change.
pub fn description_or_null() -> Object {
    or_null(text(0, 1_000, BLANK_LINE))
}

/// What came of something, or nothing.
pub fn resolution_or_null() -> Object {
    or_null(text(1, 2_000, LINE))
}

/// What a competitor is called.
pub fn competitor_name() -> Object {
    text(1, 100, LINE).build()
}

/// What something costs.
pub fn price_point() -> Object {
    text(0, 100, BLANK_LINE).build()
}

/// The same, of a change.
pub fn price_point_or_null() -> Object {
    or_null(text(0, 100, BLANK_LINE))
}

/// Words that a brand is found by.
pub fn brand_keywords() -> Array {
    ArrayBuilder::new().items(text(1, 100, LINE)).max_items(Some(50)).build()
}

/// The same, of a change.
pub fn brand_keywords_or_null() -> Array {
    ArrayBuilder::new()
        .schema_type(SchemaType::from_iter([Type::Array, Type::Null]))
        .items(text(1, 100, LINE))
        .max_items(Some(50))
        .build()
}

/// What came back to a message, or nothing.
pub fn response_or_null() -> Object {
    or_null(text(1, 1_000, LINE))
}

/// Which figure of a day.
pub fn metric_name() -> Object {
    text(1, 100, LINE).build()
}

/// Who takes part in an experiment.
pub fn unit() -> Object {
    text(1, 200, LINE).build()
}

/// A note.
pub fn note_text() -> Object {
    text(1, 5_000, FILLED_TEXT).build()
}

/// What a platform calls something, or nothing.
pub fn platform_id_or_null() -> Object {
    or_null(text(1, 100, "^[A-Za-z0-9_-]+$"))
}

/// A key of any JSON object, whose size is bounded as a whole.
fn key() -> ObjectBuilder {
    ObjectBuilder::new().schema_type(Type::String).pattern(Some(TEXT))
}

/// Any JSON object, whose texts are without U+0000.
pub fn any_object() -> Object {
    ObjectBuilder::new()
        .schema_type(Type::Object)
        .property_names(Some(key()))
        .description(Some("Any JSON: at most 64 KiB, without U+0000, at most 32 levels deep."))
        .build()
}

/// Any JSON object, or nothing.
pub fn any_object_or_null() -> Object {
    ObjectBuilder::new()
        .schema_type(SchemaType::from_iter([Type::Object, Type::Null]))
        .property_names(Some(key()))
        .description(Some("Any JSON: at most 64 KiB, without U+0000, at most 32 levels deep."))
        .build()
}

/// A list or an object of anything.
pub fn any_list_or_object() -> Object {
    ObjectBuilder::new()
        .schema_type(SchemaType::from_iter([Type::Array, Type::Object]))
        .description(Some("Any JSON: at most 64 KiB, without U+0000, at most 32 levels deep."))
        .build()
}

fn source(member: ObjectBuilder, description: &str) -> Object {
    ObjectBuilder::new()
        .schema_type(SchemaType::from_iter([Type::Object, Type::Null]))
        .property_names(Some(text(0, 50, TEXT)))
        .additional_properties(Some(member))
        .max_properties(Some(20))
        .description(Some(description))
        .build()
}

/// Where a course comes from, or nothing.
pub fn source_or_null() -> Object {
    source(text(0, 2_000, TEXT), "Where the course comes from (URL, licence, …): up to 20 texts.")
}

/// Changes of where a course comes from.
pub fn source_patch() -> Object {
    let member = text(0, 2_000, TEXT).schema_type(SchemaType::from_iter([Type::String, Type::Null]));
    source(member, "Merged member by member.")
}
