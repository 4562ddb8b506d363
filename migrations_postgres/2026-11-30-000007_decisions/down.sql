DROP TABLE decisions;
DROP TABLE weight_adjustment_logs;
DROP TABLE weight_versions;
DROP TABLE segmented_weights;
