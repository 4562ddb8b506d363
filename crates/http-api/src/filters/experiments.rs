//! Query parameters of experiments.

use domain::engagement::MAX_UNIT;
use utoipa::openapi::{ObjectBuilder, RefOr, Schema, schema::Type};

use crate::{
    filters::{Kind, Unfit, string},
    shapes::texts::LINE,
};

/// A whole number between two others, both included.
pub struct Whole(pub i64, pub i64);

impl Kind for Whole {
    type Value = i64;

    fn schema(&self) -> RefOr<Schema> {
        let number = ObjectBuilder::new().schema_type(Type::Integer);
        number.minimum(Some(self.0)).maximum(Some(self.1)).into()
    }

    fn expected(&self) -> String {
        format!("a whole number from {} to {}", self.0, self.1)
    }

    fn read(&self, text: &str) -> Result<Option<i64>, Unfit> {
        let number = text.parse::<i64>().ok().filter(|_| !text.starts_with('+'));
        number.filter(|number| (self.0..=self.1).contains(number)).map(Some).ok_or(Unfit)
    }

    fn bound(&self, value: &i64) -> Option<String> {
        Some(value.to_string())
    }
}

/// A unit of an experiment. Its rules are those of a body, and checked by the use case.
pub struct Unit;

impl Kind for Unit {
    type Value = String;

    fn schema(&self) -> RefOr<Schema> {
        string().min_length(Some(1)).max_length(Some(MAX_UNIT)).pattern(Some(LINE)).into()
    }

    fn expected(&self) -> String {
        "a unit of an experiment".to_owned()
    }

    fn read(&self, text: &str) -> Result<Option<String>, Unfit> {
        Ok(Some(text.to_owned()))
    }

    fn bound(&self, value: &String) -> Option<String> {
        Some(value.clone())
    }
}
