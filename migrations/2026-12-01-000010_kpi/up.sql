-- Why: what the desk comes to is followed by figures of days, which may be corrected.
-- What: KPI metrics and what they said before.

-- The figure of a day. Of a rate the two parts are kept, since a rate of several days is that of their sums.
CREATE TABLE kpi_metrics (
    id BLOB NOT NULL CONSTRAINT ck_kpi_metrics_id CHECK (length(id) = 16),
    date TEXT NOT NULL CONSTRAINT ck_kpi_metrics_date CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    platform TEXT NOT NULL CONSTRAINT ck_kpi_metrics_platform CHECK (platform IN ('TWITTER', 'REDDIT', 'THREADS')),
    metric_type_id BLOB NOT NULL CONSTRAINT ck_kpi_metrics_metric_type_id CHECK (length(metric_type_id) = 16),
    metric_name TEXT NOT NULL CONSTRAINT ck_kpi_metrics_metric_name CHECK (length(metric_name) <= 100),
    value REAL,
    numerator REAL,
    denominator REAL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_kpi_metrics_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_kpi_metrics_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_kpi_metrics PRIMARY KEY (id),
    CONSTRAINT uq_kpi_metrics_date_platform_metric_type_id_metric_name
        UNIQUE (date, platform, metric_type_id, metric_name),
    CONSTRAINT fk_kpi_metrics_metric_type_id FOREIGN KEY (metric_type_id)
        REFERENCES kpi_types (id) ON DELETE RESTRICT,
    CONSTRAINT ck_kpi_metrics_version CHECK (version >= 1),
    CONSTRAINT ck_kpi_metrics_denominator CHECK (denominator >= 0),
    CONSTRAINT ck_kpi_metrics_figure CHECK (
        value IS NOT NULL AND numerator IS NULL AND denominator IS NULL
        OR value IS NULL AND numerator IS NOT NULL AND denominator IS NOT NULL
    )
) STRICT;
CREATE INDEX ix_kpi_metrics_date_id ON kpi_metrics (date, id);
CREATE INDEX ix_kpi_metrics_platform_date_id ON kpi_metrics (platform, date, id);
CREATE INDEX ix_kpi_metrics_platform_metric_type_id_metric_name_date_id
    ON kpi_metrics (platform, metric_type_id, metric_name, date, id);
CREATE INDEX ix_kpi_metrics_metric_type_id_date_id ON kpi_metrics (metric_type_id, date, id);

-- What a figure was before it was corrected.
CREATE TABLE kpi_revisions (
    metric_id BLOB NOT NULL CONSTRAINT ck_kpi_revisions_metric_id CHECK (length(metric_id) = 16),
    version INTEGER NOT NULL,
    value REAL,
    numerator REAL,
    denominator REAL,
    created_at TEXT NOT NULL CONSTRAINT ck_kpi_revisions_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_kpi_revisions PRIMARY KEY (metric_id, version),
    CONSTRAINT fk_kpi_revisions_metric_id FOREIGN KEY (metric_id)
        REFERENCES kpi_metrics (id) ON DELETE CASCADE,
    CONSTRAINT ck_kpi_revisions_version CHECK (version >= 1),
    CONSTRAINT ck_kpi_revisions_denominator CHECK (denominator >= 0),
    CONSTRAINT ck_kpi_revisions_figure CHECK (
        value IS NOT NULL AND numerator IS NULL AND denominator IS NULL
        OR value IS NULL AND numerator IS NOT NULL AND denominator IS NOT NULL
    )
) STRICT;
