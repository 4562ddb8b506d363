DROP TABLE kpi_revisions;
DROP TABLE kpi_metrics;
