DROP TABLE champion_tiers;
DROP TABLE escalation_reasons;
DROP TABLE kpi_types;
DROP TABLE competitor_categories;
DROP TABLE power_tiers;
DROP TABLE archetypes;
-- What operators were granted does not come back.
ALTER TABLE accounts DROP COLUMN grants;
