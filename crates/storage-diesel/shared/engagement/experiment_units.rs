//! Exposures and outcomes of experiments.

use async_trait::async_trait;
use diesel::dsl::count_star;
use diesel::prelude::*;
use domain::{
    Id,
    engagement::{Experiment, Exposure, Outcome},
};
use repositories::{
    StorageError,
    engagement::{ExperimentUnitRepository, UnitCount, UnitValue},
};

use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::{experiment_exposures, experiment_outcomes};
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::prepared::{Prepared, update};
use crate::shared::put::{add_rows, put};
use crate::shared::rows::{all, count, done, key_lists};
use crate::shared::tables::{ExperimentExposureRow, ExperimentOutcomeRow};
use crate::types::DbUuid;

row!(ExperimentExposureRow <=> Exposure in "experiment_exposures" by experiment_id {
    experiment_id, phase, unit, variant, excluded, exposed_at
});

put!(ExperimentExposureRow: experiment_exposures (experiment_id, phase, unit) changes {} keeps {
    variant, excluded, exposed_at
});

row!(ExperimentOutcomeRow <=> Outcome in "experiment_outcomes" by id {
    id, experiment_id, phase, metric, unit, variant, value, created_at
});

put!(ExperimentOutcomeRow: experiment_outcomes (id) changes {} keeps {
    experiment_id, phase, metric, unit, variant, value, created_at
});

/// The exposures of a phase.
macro_rules! exposures_of {
    ($experiment:expr, $phase:expr) => {
        experiment_exposures::table
            .filter(experiment_exposures::experiment_id.eq(DbUuid::from($experiment)))
            .filter(experiment_exposures::phase.eq($phase))
    };
}

/// The outcomes of a metric in a phase.
macro_rules! outcomes_of {
    ($experiment:expr, $phase:expr, $metric:expr) => {
        experiment_outcomes::table
            .filter(experiment_outcomes::experiment_id.eq(DbUuid::from($experiment)))
            .filter(experiment_outcomes::phase.eq($phase))
            .filter(experiment_outcomes::metric.eq($metric))
    };
}

#[async_trait]
impl ExperimentUnitRepository for Uow<'_> {
    async fn exposures(
        &mut self,
        experiment: Id<Experiment>,
        phase: i64,
        units: &[String],
    ) -> Result<Vec<Exposure>, StorageError> {
        let mut found: Vec<Exposure> = Vec::new();
        for some in key_lists(units) {
            let query = exposures_of!(experiment, phase)
                .filter(experiment_exposures::unit.eq_any(some))
                .select(ExperimentExposureRow::as_select());
            found.append(&mut all(Prepared(query).load(self.conn).await)?);
        }
        found.sort_by(|one, other| one.unit.cmp(&other.unit));
        Ok(found)
    }

    async fn expose(&mut self, exposures: &[Exposure]) -> Result<(), StorageError> {
        let rows: Vec<ExperimentExposureRow> =
            exposures.iter().map(ExperimentExposureRow::try_from).collect::<Result<_, _>>()?;
        add_rows(self.conn, &rows).await
    }

    async fn exclude(
        &mut self,
        experiment: Id<Experiment>,
        phase: i64,
        units: &[String],
    ) -> Result<(), StorageError> {
        for some in key_lists(units) {
            let given = exposures_of!(experiment, phase).filter(experiment_exposures::unit.eq_any(some));
            let change = experiment_exposures::excluded.eq(true);
            done(update!(given, change).execute(self.conn).await)?;
        }
        Ok(())
    }

    async fn measured(
        &mut self,
        experiment: Id<Experiment>,
        phase: i64,
        metric: &str,
        units: &[String],
    ) -> Result<Vec<String>, StorageError> {
        let mut found: Vec<String> = Vec::new();
        for some in key_lists(units) {
            let query = outcomes_of!(experiment, phase, metric)
                .filter(experiment_outcomes::unit.eq_any(some))
                .select(experiment_outcomes::unit);
            found.append(&mut Prepared(query).load(self.conn).await.map_err(map_err)?);
        }
        found.sort();
        Ok(found)
    }

    async fn record(&mut self, outcomes: &[Outcome]) -> Result<(), StorageError> {
        let rows: Vec<ExperimentOutcomeRow> =
            outcomes.iter().map(ExperimentOutcomeRow::try_from).collect::<Result<_, _>>()?;
        add_rows(self.conn, &rows).await
    }

    async fn counts(
        &mut self,
        experiment: Id<Experiment>,
        phase: i64,
    ) -> Result<Vec<UnitCount>, StorageError> {
        let rows: Vec<(String, bool, i64)> = exposures_of!(experiment, phase)
            .group_by((experiment_exposures::variant, experiment_exposures::excluded))
            .order((experiment_exposures::variant, experiment_exposures::excluded))
            .select((experiment_exposures::variant, experiment_exposures::excluded, count_star()))
            .load(self.conn)
            .await
            .map_err(map_err)?;
        let count = |(variant, excluded, units): (String, bool, i64)| UnitCount {
            variant,
            excluded,
            units: units.unsigned_abs(),
        };
        Ok(rows.into_iter().map(count).collect())
    }

    async fn values(
        &mut self,
        experiment: Id<Experiment>,
        phase: i64,
        metric: &str,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<UnitValue>, StorageError> {
        let exposed = experiment_exposures::experiment_id
            .eq(experiment_outcomes::experiment_id)
            .and(experiment_exposures::phase.eq(experiment_outcomes::phase))
            .and(experiment_exposures::unit.eq(experiment_outcomes::unit));
        // Each outcome has an exposure. Of an inner join MariaDB begins with the exposures, and sorts; the
        // condition on NULL, which never is, keeps this one an outer join.
        let counts = experiment_exposures::excluded.is_null().or(experiment_exposures::excluded.eq(false));
        // Every unit has a name: all come after the empty one.
        let query = outcomes_of!(experiment, phase, metric)
            .left_join(experiment_exposures::table.on(exposed))
            .filter(experiment_outcomes::unit.gt(after.unwrap_or_default()))
            .filter(counts)
            .order(experiment_outcomes::unit)
            .limit(count(limit))
            .select((experiment_outcomes::unit, experiment_outcomes::variant, experiment_outcomes::value));
        let rows: Vec<(String, String, f64)> = query.load(self.conn).await.map_err(map_err)?;
        let value = |(unit, variant, value)| UnitValue { unit, variant, value };
        Ok(rows.into_iter().map(value).collect())
    }
}
