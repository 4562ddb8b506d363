//! Experiments: variants that chance gives to units, phase by phase, until one of them wins.

use crate::{
    Id, Timestamp,
    editing::{Details, Versioned, versioned},
    engagement::{
        ExperimentDetails, ExperimentRefusal, ExperimentResults, ExperimentStatus, ExperimentVariant,
        assignment, experiment_status::MOVES_UNITS,
    },
};

/// The variant that won.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExperimentWinner {
    /// Its key.
    pub variant: String,
    /// Why it was taken although the evidence refuses it; none where the evidence suffices.
    pub reason: Option<String>,
}

/// An experiment.
#[derive(Debug, Clone, PartialEq)]
pub struct Experiment {
    /// Identity.
    pub id: Id<Experiment>,
    /// What is edited. Variants and traffic are those of the newest phase.
    pub details: ExperimentDetails,
    /// Where it is in its life.
    pub status: ExperimentStatus,
    /// Its newest phase, counted from 1. Units and outcomes belong to the phase that they came in.
    pub phase: i64,
    /// When the newest phase began; none of a draft.
    pub phase_started_at: Option<Timestamp>,
    /// When it began; none of a draft.
    pub start_date: Option<Timestamp>,
    /// When it was completed or cancelled.
    pub end_date: Option<Timestamp>,
    /// The results of the newest phase, as they were when it was completed; never changed.
    pub results_json: Option<ExperimentResults>,
    /// Who won, of a completed one; never changed.
    pub winner: Option<ExperimentWinner>,
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

versioned!(Experiment, ExperimentDetails);

impl Experiment {
    /// A draft, of checked details.
    pub fn new(id: Id<Self>, details: ExperimentDetails, now: Timestamp) -> Self {
        Self {
            id,
            details,
            status: ExperimentStatus::Draft,
            phase: 1,
            phase_started_at: None,
            start_date: None,
            end_date: None,
            results_json: None,
            winner: None,
            version: 1,
            created_at: now,
            updated_at: now,
        }
    }

    /// Its newest phase.
    pub fn to_phase(&self) -> ExperimentPhase {
        ExperimentPhase {
            experiment_id: self.id,
            phase: self.phase,
            traffic_split: self.details.traffic_split,
            variants: self.details.variants.clone(),
        }
    }

    /// Takes checked details in place of the present ones, and says which fields got another value;
    /// without one nothing happens. Other variants, weights or traffic begin a new phase while it
    /// runs: under the old one units would silently change sides. What the status keeps is refused.
    pub fn edit(
        &mut self,
        details: ExperimentDetails,
        now: Timestamp,
    ) -> Result<Vec<&'static str>, ExperimentRefusal> {
        let fields = details.changes(&self.details);
        let editable = self.status.editable();
        if let Some(field) = fields.iter().copied().find(|field| !editable.contains(field)) {
            return Err(ExperimentRefusal::Frozen { field, status: self.status });
        }
        if fields.is_empty() {
            return Ok(fields);
        }
        let moves_units = fields.iter().any(|field| MOVES_UNITS.contains(field));
        if moves_units && self.status == ExperimentStatus::Running {
            self.phase += 1;
            self.phase_started_at = Some(now);
        }
        self.details = details;
        self.mark_changed(now);
        Ok(fields)
    }

    /// A draft begins to run.
    pub fn start(&mut self, now: Timestamp) -> Result<(), ExperimentRefusal> {
        self.step(ExperimentStatus::Running, now)?;
        self.start_date = Some(now);
        self.phase_started_at = Some(now);
        Ok(())
    }

    /// It is given up: nothing is kept of its results.
    pub fn cancel(&mut self, now: Timestamp) -> Result<(), ExperimentRefusal> {
        self.step(ExperimentStatus::Cancelled, now)?;
        self.end_date = Some(now);
        Ok(())
    }

    /// It is over: its results are frozen. A winner was judged before, see [`winner`](super::winner).
    pub fn complete(
        &mut self,
        results: ExperimentResults,
        winner: Option<ExperimentWinner>,
        now: Timestamp,
    ) -> Result<(), ExperimentRefusal> {
        self.step(ExperimentStatus::Completed, now)?;
        self.end_date = Some(now);
        self.results_json = Some(results);
        self.winner = winner;
        Ok(())
    }

    /// Names the winner of a completed one that has none yet. It was judged before by the frozen
    /// results, see [`winner`](super::winner).
    pub fn declare(&mut self, winner: ExperimentWinner, now: Timestamp) -> Result<(), ExperimentRefusal> {
        if self.winner.is_some() {
            return Err(ExperimentRefusal::SecondWinner);
        }
        if self.status != ExperimentStatus::Completed {
            return Err(ExperimentRefusal::NotCompleted { status: self.status });
        }
        self.winner = Some(winner);
        self.mark_changed(now);
        Ok(())
    }

    /// Whether it may still have a winner: it runs or is completed, and has none. A draft has nothing to judge
    /// by, and one that was cancelled is given up.
    pub const fn awaits_winner(&self) -> bool {
        matches!(self.status, ExperimentStatus::Running | ExperimentStatus::Completed)
            && self.winner.is_none()
    }

    fn step(&mut self, next: ExperimentStatus, now: Timestamp) -> Result<(), ExperimentRefusal> {
        if !self.status.may_become(next) {
            return Err(ExperimentRefusal::Status { from: self.status, to: next });
        }
        self.status = next;
        self.mark_changed(now);
        Ok(())
    }
}

/// A phase of an experiment: as long as nothing changes where units go. Never changed once units came.
#[derive(Debug, Clone, PartialEq)]
pub struct ExperimentPhase {
    /// Of this experiment.
    pub experiment_id: Id<Experiment>,
    /// Which one, counted from 1.
    pub phase: i64,
    /// The share of all units that are in it.
    pub traffic_split: f64,
    /// Its variants, the baseline first.
    pub variants: Vec<ExperimentVariant>,
}

impl ExperimentPhase {
    /// What units are hashed with: another one each phase and experiment, and always the same.
    pub fn seed(&self) -> String {
        format!("{}:{}", self.experiment_id, self.phase)
    }

    /// The key of the variant that the hash puts a unit in; none of one outside of the traffic.
    pub fn variant_of(&self, unit: &str) -> Option<&str> {
        let weights: Vec<f64> = self.variants.iter().map(|variant| variant.weight).collect();
        let ranges = assignment::ranges(&weights, self.traffic_split);
        let place = assignment::variant(&ranges, assignment::bucket(&self.seed(), unit))?;
        self.variants.get(place).map(|variant| variant.key.as_str())
    }
}

#[cfg(test)]
#[path = "experiment_tests.rs"]
mod tests;
