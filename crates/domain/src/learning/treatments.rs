//! Treatments: a bad question is neutralised for everybody.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    learning::{Points, QuestionId},
    text_enum::text_enum,
};

text_enum! {
    /// How a question counts.
    #[derive(Default)]
    pub enum Treatment {
        /// As it was answered.
        #[default]
        Normal = "normal",
        /// As if everybody had answered it right.
        FullCredit = "full_credit",
        /// Not at all: its points are in neither score nor maximum.
        Excluded = "excluded",
    }
}

impl Treatment {
    /// What a question counts, as score and maximum, that earned so much of what it is worth.
    pub fn counted(self, earned: Points, worth: Points) -> (Points, Points) {
        match self {
            Self::Normal => (earned, worth),
            Self::FullCredit => (worth, worth),
            Self::Excluded => (Points::default(), Points::default()),
        }
    }
}

/// The treatments of the questions of a quiz, whatever their revisions. One that was taken back stays, as
/// [`Treatment::Normal`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Treatments(BTreeMap<QuestionId, Treatment>);

impl Treatments {
    /// How a question counts.
    pub fn of(&self, question: QuestionId) -> Treatment {
        self.0.get(&question).copied().unwrap_or_default()
    }

    /// From now on the question counts like that.
    pub fn set(&mut self, question: QuestionId, treatment: Treatment) {
        self.0.insert(question, treatment);
    }

    /// Whether all questions count as they were answered, and always have.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The questions that do not count as they were answered.
    pub fn iter(&self) -> impl Iterator<Item = (QuestionId, Treatment)> {
        let all = self.0.iter().map(|(question, treatment)| (*question, *treatment));
        all.filter(|(_, treatment)| *treatment != Treatment::Normal)
    }
}

impl FromIterator<(QuestionId, Treatment)> for Treatments {
    fn from_iter<I: IntoIterator<Item = (QuestionId, Treatment)>>(all: I) -> Self {
        Self(all.into_iter().collect())
    }
}
