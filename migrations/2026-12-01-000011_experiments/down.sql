DROP TABLE experiment_outcomes;
DROP TABLE experiment_exposures;
DROP TABLE experiment_variants;
DROP TABLE experiments;
