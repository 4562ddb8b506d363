-- Backup by lyceum, format 1, of mysql
SET NAMES utf8mb4 COLLATE utf8mb4_bin;
SET SESSION foreign_key_checks = 0, unique_checks = 0, time_zone = '+00:00', sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO');
CREATE TABLE `accounts` (
  `id` binary(16) NOT NULL,
  `email` varchar(254) NOT NULL,
  `password_hash` varchar(255) NOT NULL,
  `display_name` varchar(100) NOT NULL,
  `role` varchar(20) NOT NULL,
  `status` varchar(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  `erased_at` datetime(6) DEFAULT NULL,
  `grants` longtext DEFAULT NULL CHECK (json_valid(`grants`)),
  `search_version` bigint(20) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_accounts_email` (`email`),
  KEY `ix_accounts_created_at_id` (`created_at`,`id`),
  KEY `ix_accounts_role_created_at_id` (`role`,`created_at`,`id`),
  KEY `ix_accounts_role_status_created_at_id` (`role`,`status`,`created_at`,`id`),
  KEY `ix_accounts_status_created_at_id` (`status`,`created_at`,`id`),
  KEY `ix_accounts_search_version_id` (`search_version`,`id`),
  CONSTRAINT `ck_accounts_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_accounts_role` CHECK (`role` in ('learner','operator','admin')),
  CONSTRAINT `ck_accounts_status` CHECK (`status` in ('active','disabled','erased'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `account_words` (
  `account_id` binary(16) NOT NULL,
  `word` varchar(40) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  PRIMARY KEY (`word`,`account_id`),
  KEY `ix_account_words_account_id_word` (`account_id`,`word`),
  CONSTRAINT `fk_account_words_account_id` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `archetypes` (
  `id` binary(16) NOT NULL,
  `name` varchar(50) NOT NULL,
  `description` varchar(500) NOT NULL,
  `is_active` tinyint(1) NOT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_archetypes_name` (`name`),
  CONSTRAINT `ck_archetypes_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_archetypes_is_active` CHECK (`is_active` in (0,1))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `archives` (
  `id` binary(16) NOT NULL,
  `kind` varchar(20) NOT NULL,
  `file_name` varchar(200) NOT NULL,
  `sha256` varbinary(32) NOT NULL,
  `bytes` bigint(20) NOT NULL,
  `entries` bigint(20) NOT NULL,
  `from_at` datetime(6) NOT NULL,
  `to_at` datetime(6) NOT NULL,
  `state` varchar(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_archives_file_name` (`file_name`),
  KEY `ix_archives_created_at_id` (`created_at`,`id`),
  KEY `ix_archives_state_created_at_id` (`state`,`created_at`,`id`),
  CONSTRAINT `ck_archives_bytes` CHECK (`bytes` >= 0),
  CONSTRAINT `ck_archives_entries` CHECK (`entries` >= 0),
  CONSTRAINT `ck_archives_range` CHECK (`from_at` <= `to_at`),
  CONSTRAINT `ck_archives_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_archives_kind` CHECK (`kind` in ('POSTS','KPI','AUDIT')),
  CONSTRAINT `ck_archives_sha256` CHECK (octet_length(`sha256`) = 32),
  CONSTRAINT `ck_archives_state` CHECK (`state` in ('VERIFIED','PURGED','RESTORED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `attempt_answers` (
  `attempt_id` binary(16) NOT NULL,
  `question_id` binary(16) NOT NULL,
  `response` longtext NOT NULL CHECK (json_valid(`response`)),
  `points_awarded` double DEFAULT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`attempt_id`,`question_id`),
  CONSTRAINT `fk_attempt_answers_attempt_id` FOREIGN KEY (`attempt_id`) REFERENCES `quiz_attempts` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `audit_batches` (
  `number` bigint(20) NOT NULL,
  `first_seq` bigint(20) NOT NULL,
  `last_seq` bigint(20) NOT NULL,
  `entries` bigint(20) NOT NULL,
  `merkle_root` varbinary(32) NOT NULL,
  `previous` varbinary(32) NOT NULL,
  `head` varbinary(32) NOT NULL,
  `sealed_at` datetime(6) NOT NULL,
  `purged_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`number`),
  CONSTRAINT `ck_audit_batches_merkle_root` CHECK (octet_length(`merkle_root`) = 32),
  CONSTRAINT `ck_audit_batches_previous` CHECK (octet_length(`previous`) = 32),
  CONSTRAINT `ck_audit_batches_head` CHECK (octet_length(`head`) = 32),
  CONSTRAINT `ck_audit_batches_number` CHECK (`number` >= 1),
  CONSTRAINT `ck_audit_batches_first_seq` CHECK (`first_seq` >= 1),
  CONSTRAINT `ck_audit_batches_entries` CHECK (`entries` >= 1),
  CONSTRAINT `ck_audit_batches_span` CHECK (`first_seq` <= `last_seq`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `audit_logs` (
  `id` binary(16) NOT NULL,
  `entity_type` varchar(50) NOT NULL,
  `entity_id` binary(16) NOT NULL,
  `action` varchar(50) NOT NULL,
  `actor` binary(16) DEFAULT NULL,
  `details_json` longtext NOT NULL CHECK (json_valid(`details_json`)),
  `request_id` varchar(100) DEFAULT NULL,
  `created_at` datetime(6) NOT NULL,
  `seq` bigint(20) DEFAULT NULL,
  `leaf` varbinary(32) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `ix_audit_logs_seq` (`seq`),
  KEY `ix_audit_logs_created_at_id` (`created_at`,`id`),
  KEY `ix_audit_logs_entity_type_created_at_id` (`entity_type`,`created_at`,`id`),
  KEY `ix_audit_logs_entity_id_created_at_id` (`entity_id`,`created_at`,`id`),
  KEY `ix_audit_logs_actor_created_at_id` (`actor`,`created_at`,`id`),
  KEY `ix_audit_logs_action_created_at_id` (`action`,`created_at`,`id`),
  KEY `ix_audit_logs_seq_id` (`seq`,`id`),
  CONSTRAINT `ck_audit_logs_leaf` CHECK (octet_length(`leaf`) = 32)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `authors` (
  `id` binary(16) NOT NULL,
  `platform` varchar(20) NOT NULL,
  `platform_id` varchar(100) NOT NULL,
  `handle` varchar(50) NOT NULL,
  `display_name` varchar(200) NOT NULL,
  `follower_count` bigint(20) NOT NULL,
  `is_verified` tinyint(1) NOT NULL,
  `is_power_user` tinyint(1) NOT NULL,
  `power_tier_id` binary(16) DEFAULT NULL,
  `archetype_tags` longtext NOT NULL CHECK (json_valid(`archetype_tags`)),
  `relationship_score` double NOT NULL DEFAULT 0.5,
  `interaction_history` longtext NOT NULL CHECK (json_valid(`interaction_history`)),
  `observed_at` datetime(6) NOT NULL,
  `first_seen_at` datetime(6) NOT NULL,
  `last_seen_at` datetime(6) NOT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_authors_platform_platform_id` (`platform`,`platform_id`),
  KEY `ix_authors_created_at_id` (`created_at`,`id`),
  KEY `ix_authors_platform_created_at_id` (`platform`,`created_at`,`id`),
  KEY `ix_authors_is_power_user_created_at_id` (`is_power_user`,`created_at`,`id`),
  KEY `ix_authors_platform_handle` (`platform`,`handle`),
  KEY `ix_authors_power_tier_id` (`power_tier_id`),
  CONSTRAINT `fk_authors_power_tier_id` FOREIGN KEY (`power_tier_id`) REFERENCES `power_tiers` (`id`) ON DELETE SET NULL,
  CONSTRAINT `ck_authors_platform` CHECK (`platform` in ('TWITTER','REDDIT','THREADS')),
  CONSTRAINT `ck_authors_follower_count` CHECK (`follower_count` >= 0),
  CONSTRAINT `ck_authors_is_verified` CHECK (`is_verified` in (0,1)),
  CONSTRAINT `ck_authors_is_power_user` CHECK (`is_power_user` in (0,1)),
  CONSTRAINT `ck_authors_relationship_score` CHECK (`relationship_score` >= 0 and `relationship_score` <= 1),
  CONSTRAINT `ck_authors_version` CHECK (`version` >= 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `champion_tiers` (
  `id` binary(16) NOT NULL,
  `name` varchar(50) NOT NULL,
  `description` varchar(500) NOT NULL,
  `is_active` tinyint(1) NOT NULL,
  `min_engagement` bigint(20) NOT NULL,
  `benefits` varchar(500) NOT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_champion_tiers_name` (`name`),
  CONSTRAINT `ck_champion_tiers_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_champion_tiers_is_active` CHECK (`is_active` in (0,1)),
  CONSTRAINT `ck_champion_tiers_min_engagement` CHECK (`min_engagement` >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `community_champions` (
  `id` binary(16) NOT NULL,
  `author_id` binary(16) NOT NULL,
  `tier_id` binary(16) DEFAULT NULL,
  `engagement_count` bigint(20) NOT NULL,
  `dm_sent_at` datetime(6) DEFAULT NULL,
  `dm_response` varchar(1000) DEFAULT NULL,
  `sample_sent` tinyint(1) NOT NULL,
  `converted` tinyint(1) NOT NULL,
  `advocate_status` varchar(50) DEFAULT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_community_champions_author_id` (`author_id`),
  KEY `ix_community_champions_created_at_id` (`created_at`,`id`),
  KEY `ix_community_champions_tier_id_created_at_id` (`tier_id`,`created_at`,`id`),
  CONSTRAINT `fk_community_champions_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE CASCADE,
  CONSTRAINT `fk_community_champions_tier_id` FOREIGN KEY (`tier_id`) REFERENCES `champion_tiers` (`id`) ON DELETE SET NULL,
  CONSTRAINT `ck_community_champions_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_community_champions_engagement_count` CHECK (`engagement_count` >= 0),
  CONSTRAINT `ck_community_champions_sample_sent` CHECK (`sample_sent` in (0,1)),
  CONSTRAINT `ck_community_champions_converted` CHECK (`converted` in (0,1))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `competitive_mentions` (
  `id` binary(16) NOT NULL,
  `post_id` binary(16) NOT NULL,
  `competitor_id` binary(16) NOT NULL,
  `sentiment` double NOT NULL,
  `satisfaction` double DEFAULT NULL,
  `opportunity_score` double DEFAULT NULL,
  `replied` tinyint(1) NOT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `ix_competitive_mentions_created_at_id` (`created_at`,`id`),
  KEY `ix_competitive_mentions_competitor_id_created_at_id` (`competitor_id`,`created_at`,`id`),
  KEY `ix_competitive_mentions_post_id_created_at_id` (`post_id`,`created_at`,`id`),
  CONSTRAINT `fk_competitive_mentions_competitor_id` FOREIGN KEY (`competitor_id`) REFERENCES `competitors` (`id`) ON DELETE CASCADE,
  CONSTRAINT `fk_competitive_mentions_post_id` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_competitive_mentions_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_competitive_mentions_sentiment` CHECK (`sentiment` >= -1 and `sentiment` <= 1),
  CONSTRAINT `ck_competitive_mentions_satisfaction` CHECK (`satisfaction` >= 0 and `satisfaction` <= 1),
  CONSTRAINT `ck_competitive_mentions_opportunity_score` CHECK (`opportunity_score` >= 0 and `opportunity_score` <= 1),
  CONSTRAINT `ck_competitive_mentions_replied` CHECK (`replied` in (0,1))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `competitors` (
  `id` binary(16) NOT NULL,
  `name` varchar(100) NOT NULL,
  `category_id` binary(16) DEFAULT NULL,
  `primary_mechanism` varchar(500) NOT NULL,
  `price_point` varchar(100) NOT NULL,
  `brand_keywords` longtext NOT NULL CHECK (json_valid(`brand_keywords`)),
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `ix_competitors_name_id` (`name`,`id`),
  KEY `ix_competitors_category_id_name_id` (`category_id`,`name`,`id`),
  CONSTRAINT `fk_competitors_category_id` FOREIGN KEY (`category_id`) REFERENCES `competitor_categories` (`id`) ON DELETE SET NULL,
  CONSTRAINT `ck_competitors_version` CHECK (`version` >= 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `competitor_categories` (
  `id` binary(16) NOT NULL,
  `name` varchar(50) NOT NULL,
  `description` varchar(500) NOT NULL,
  `is_active` tinyint(1) NOT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_competitor_categories_name` (`name`),
  CONSTRAINT `ck_competitor_categories_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_competitor_categories_is_active` CHECK (`is_active` in (0,1))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `decisions` (
  `id` binary(16) NOT NULL,
  `post_id` binary(16) NOT NULL,
  `sss_score` double NOT NULL,
  `ars_score` double NOT NULL,
  `evs_score` double NOT NULL,
  `trs_score` double NOT NULL,
  `composite_score` double NOT NULL,
  `mode` varchar(20) NOT NULL,
  `archetype_id` binary(16) DEFAULT NULL,
  `safety_flags` longtext NOT NULL CHECK (json_valid(`safety_flags`)),
  `signals_json` longtext NOT NULL CHECK (json_valid(`signals_json`)),
  `temporal_context` longtext DEFAULT NULL CHECK (json_valid(`temporal_context`)),
  `competitor_detected` tinyint(1) NOT NULL,
  `is_power_user` tinyint(1) NOT NULL,
  `experiment_variant` varchar(50) DEFAULT NULL,
  `is_randomized_experiment` tinyint(1) NOT NULL,
  `predicted_mode` varchar(20) DEFAULT NULL,
  `weights_id` binary(16) NOT NULL,
  `weights_version` bigint(20) NOT NULL,
  `decided_by` binary(16) DEFAULT NULL,
  `created_at` datetime(6) NOT NULL,
  `experiment_id` binary(16) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `ix_decisions_created_at_id` (`created_at`,`id`),
  KEY `ix_decisions_post_id_created_at_id` (`post_id`,`created_at`,`id`),
  KEY `ix_decisions_mode_created_at_id` (`mode`,`created_at`,`id`),
  KEY `ix_decisions_archetype_id_created_at_id` (`archetype_id`,`created_at`,`id`),
  KEY `ix_decisions_experiment_variant` (`experiment_variant`),
  KEY `ix_decisions_composite_score` (`composite_score`),
  KEY `ix_decisions_weights_id_weights_version` (`weights_id`,`weights_version`),
  KEY `ix_decisions_decided_by` (`decided_by`),
  KEY `ix_decisions_experiment_id_created_at_id` (`experiment_id`,`created_at`,`id`),
  KEY `ix_decisions_is_randomized_experiment_created_at_id` (`is_randomized_experiment`,`created_at`,`id`),
  CONSTRAINT `fk_decisions_archetype_id` FOREIGN KEY (`archetype_id`) REFERENCES `archetypes` (`id`) ON DELETE SET NULL,
  CONSTRAINT `fk_decisions_decided_by` FOREIGN KEY (`decided_by`) REFERENCES `accounts` (`id`),
  CONSTRAINT `fk_decisions_experiment_id` FOREIGN KEY (`experiment_id`) REFERENCES `experiments` (`id`) ON DELETE SET NULL,
  CONSTRAINT `fk_decisions_post_id` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE,
  CONSTRAINT `fk_decisions_weights_id_weights_version` FOREIGN KEY (`weights_id`, `weights_version`) REFERENCES `weight_versions` (`weights_id`, `version`),
  CONSTRAINT `ck_decisions_sss_score` CHECK (`sss_score` >= 0 and `sss_score` <= 1),
  CONSTRAINT `ck_decisions_ars_score` CHECK (`ars_score` >= 0 and `ars_score` <= 1),
  CONSTRAINT `ck_decisions_evs_score` CHECK (`evs_score` >= 0 and `evs_score` <= 1),
  CONSTRAINT `ck_decisions_trs_score` CHECK (`trs_score` >= 0 and `trs_score` <= 1),
  CONSTRAINT `ck_decisions_composite_score` CHECK (`composite_score` >= 0 and `composite_score` <= 1),
  CONSTRAINT `ck_decisions_mode` CHECK (`mode` in ('HELPFUL','ENGAGEMENT','HYBRID','DISENGAGED')),
  CONSTRAINT `ck_decisions_competitor_detected` CHECK (`competitor_detected` in (0,1)),
  CONSTRAINT `ck_decisions_is_power_user` CHECK (`is_power_user` in (0,1)),
  CONSTRAINT `ck_decisions_is_randomized_experiment` CHECK (`is_randomized_experiment` in (0,1)),
  CONSTRAINT `ck_decisions_predicted_mode` CHECK (`predicted_mode` in ('HELPFUL','ENGAGEMENT','HYBRID','DISENGAGED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `do_not_contact` (
  `id` binary(16) NOT NULL,
  `author_id` binary(16) NOT NULL,
  `reason` varchar(500) NOT NULL,
  `ends_at` datetime(6) DEFAULT NULL,
  `added_by` binary(16) DEFAULT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_do_not_contact_author_id` (`author_id`),
  KEY `ix_do_not_contact_created_at_id` (`created_at`,`id`),
  KEY `ix_do_not_contact_added_by` (`added_by`),
  CONSTRAINT `fk_do_not_contact_added_by` FOREIGN KEY (`added_by`) REFERENCES `accounts` (`id`),
  CONSTRAINT `fk_do_not_contact_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_do_not_contact_version` CHECK (`version` >= 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `enrolments` (
  `id` binary(16) NOT NULL,
  `event_id` binary(16) NOT NULL,
  `account_id` binary(16) NOT NULL,
  `status` varchar(20) NOT NULL,
  `completed_at` datetime(6) DEFAULT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_enrolments_event_id_account_id` (`event_id`,`account_id`),
  KEY `ix_enrolments_account_id_created_at_id` (`account_id`,`created_at`,`id`),
  KEY `ix_enrolments_event_id_created_at_id` (`event_id`,`created_at`,`id`),
  KEY `ix_enrolments_event_id_status_created_at_id` (`event_id`,`status`,`created_at`,`id`),
  CONSTRAINT `fk_enrolments_account_id` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE,
  CONSTRAINT `fk_enrolments_event_id` FOREIGN KEY (`event_id`) REFERENCES `events` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_enrolments_completion` CHECK (`status` <> 'completed' or `completed_at` is not null),
  CONSTRAINT `ck_enrolments_status` CHECK (`status` in ('active','completed','withdrawn'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `escalations` (
  `id` binary(16) NOT NULL,
  `post_id` binary(16) DEFAULT NULL,
  `decision_id` binary(16) DEFAULT NULL,
  `reply_id` binary(16) DEFAULT NULL,
  `reason_id` binary(16) DEFAULT NULL,
  `origin` varchar(20) NOT NULL,
  `description` varchar(1000) NOT NULL,
  `priority` varchar(20) NOT NULL,
  `sort_key` bigint(20) NOT NULL,
  `status` varchar(20) NOT NULL,
  `is_open` tinyint(1) NOT NULL,
  `assigned_to` binary(16) DEFAULT NULL,
  `opened_by` binary(16) DEFAULT NULL,
  `resolved_by` binary(16) DEFAULT NULL,
  `resolution_notes` varchar(2000) DEFAULT NULL,
  `due_at` datetime(6) NOT NULL,
  `resolved_at` datetime(6) DEFAULT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `ix_escalations_post_id` (`post_id`),
  KEY `ix_escalations_decision_id` (`decision_id`),
  KEY `ix_escalations_reply_id` (`reply_id`),
  KEY `ix_escalations_reason_id` (`reason_id`),
  KEY `ix_escalations_opened_by` (`opened_by`),
  KEY `ix_escalations_resolved_by` (`resolved_by`),
  KEY `ix_escalations_status_priority` (`status`,`priority`),
  KEY `ix_escalations_created_at` (`created_at`),
  KEY `ix_escalations_sort_key_id` (`sort_key`,`id`),
  KEY `ix_escalations_status_sort_key_id` (`status`,`sort_key`,`id`),
  KEY `ix_escalations_is_open_sort_key_id` (`is_open`,`sort_key`,`id`),
  KEY `ix_escalations_is_open_due_at` (`is_open`,`due_at`),
  KEY `ix_escalations_assigned_to_sort_key_id` (`assigned_to`,`sort_key`,`id`),
  CONSTRAINT `fk_escalations_assigned_to` FOREIGN KEY (`assigned_to`) REFERENCES `accounts` (`id`),
  CONSTRAINT `fk_escalations_decision_id` FOREIGN KEY (`decision_id`) REFERENCES `decisions` (`id`) ON DELETE SET NULL,
  CONSTRAINT `fk_escalations_opened_by` FOREIGN KEY (`opened_by`) REFERENCES `accounts` (`id`),
  CONSTRAINT `fk_escalations_post_id` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE SET NULL,
  CONSTRAINT `fk_escalations_reason_id` FOREIGN KEY (`reason_id`) REFERENCES `escalation_reasons` (`id`) ON DELETE SET NULL,
  CONSTRAINT `fk_escalations_reply_id` FOREIGN KEY (`reply_id`) REFERENCES `replies` (`id`) ON DELETE SET NULL,
  CONSTRAINT `fk_escalations_resolved_by` FOREIGN KEY (`resolved_by`) REFERENCES `accounts` (`id`),
  CONSTRAINT `ck_escalations_origin` CHECK (`origin` in ('PERSON','POST_PARKED','SENDING_UNKNOWN')),
  CONSTRAINT `ck_escalations_priority` CHECK (`priority` in ('LOW','MEDIUM','HIGH','URGENT')),
  CONSTRAINT `ck_escalations_status` CHECK (`status` in ('OPEN','IN_PROGRESS','RESOLVED')),
  CONSTRAINT `ck_escalations_is_open` CHECK (`is_open` in (0,1)),
  CONSTRAINT `ck_escalations_sort_key` CHECK (`priority` = 'URGENT' and `sort_key` >= 500000000000000000 and `sort_key` < 1500000000000000000 or `priority` = 'HIGH' and `sort_key` >= 1500000000000000000 and `sort_key` < 2500000000000000000 or `priority` = 'MEDIUM' and `sort_key` >= 2500000000000000000 and `sort_key` < 3500000000000000000 or `priority` = 'LOW' and `sort_key` >= 3500000000000000000 and `sort_key` < 4500000000000000000),
  CONSTRAINT `ck_escalations_open` CHECK (`is_open` = (`status` <> 'RESOLVED')),
  CONSTRAINT `ck_escalations_resolved` CHECK (`resolved_at` is null = (`status` <> 'RESOLVED')),
  CONSTRAINT `ck_escalations_version` CHECK (`version` >= 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `escalation_reasons` (
  `id` binary(16) NOT NULL,
  `name` varchar(50) NOT NULL,
  `description` varchar(500) NOT NULL,
  `is_active` tinyint(1) NOT NULL,
  `severity` varchar(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_escalation_reasons_name` (`name`),
  CONSTRAINT `ck_escalation_reasons_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_escalation_reasons_is_active` CHECK (`is_active` in (0,1)),
  CONSTRAINT `ck_escalation_reasons_severity` CHECK (`severity` in ('LOW','MEDIUM','HIGH','URGENT'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `events` (
  `id` binary(16) NOT NULL,
  `slug` varchar(100) NOT NULL,
  `title` varchar(200) NOT NULL,
  `summary` varchar(500) NOT NULL,
  `description` mediumtext NOT NULL,
  `language` varchar(35) NOT NULL,
  `status` varchar(20) NOT NULL,
  `starts_at` datetime(6) DEFAULT NULL,
  `ends_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `source` longtext DEFAULT NULL CHECK (json_valid(`source`)),
  `created_by` binary(16) DEFAULT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  `title_key` varchar(600) NOT NULL DEFAULT '',
  `language_key` varchar(35) NOT NULL DEFAULT '',
  `search_version` bigint(20) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_events_slug` (`slug`),
  KEY `ix_events_created_at_id` (`created_at`,`id`),
  KEY `ix_events_updated_at_id` (`updated_at`,`id`),
  KEY `ix_events_status_created_at_id` (`status`,`created_at`,`id`),
  KEY `ix_events_status_updated_at_id` (`status`,`updated_at`,`id`),
  KEY `ix_events_created_by` (`created_by`),
  KEY `ix_events_search_version_id` (`search_version`,`id`),
  KEY `ix_events_title_key_id` (`title_key`,`id`),
  KEY `ix_events_status_title_key_id` (`status`,`title_key`,`id`),
  CONSTRAINT `fk_events_created_by` FOREIGN KEY (`created_by`) REFERENCES `accounts` (`id`) ON DELETE SET NULL,
  CONSTRAINT `ck_events_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_events_period` CHECK (`ends_at` >= `starts_at`),
  CONSTRAINT `ck_events_status` CHECK (`status` in ('draft','published','archived'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `event_words` (
  `event_id` binary(16) NOT NULL,
  `word` varchar(40) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  PRIMARY KEY (`word`,`event_id`),
  KEY `ix_event_words_event_id_word` (`event_id`,`word`),
  CONSTRAINT `fk_event_words_event_id` FOREIGN KEY (`event_id`) REFERENCES `events` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `experiments` (
  `id` binary(16) NOT NULL,
  `name` varchar(200) NOT NULL,
  `description` varchar(1000) NOT NULL,
  `assignment` varchar(20) NOT NULL,
  `traffic_split` double NOT NULL,
  `variant_a` varchar(50) NOT NULL,
  `variant_b` varchar(50) NOT NULL,
  `metric` varchar(100) NOT NULL,
  `metric_kind` varchar(20) NOT NULL,
  `metric_direction` varchar(20) NOT NULL,
  `guardrails` longtext NOT NULL CHECK (json_valid(`guardrails`)),
  `minimum_days` bigint(20) NOT NULL,
  `minimum_units` bigint(20) NOT NULL,
  `status` varchar(20) NOT NULL,
  `phase` bigint(20) NOT NULL,
  `phase_started_at` datetime(6) DEFAULT NULL,
  `start_date` datetime(6) DEFAULT NULL,
  `end_date` datetime(6) DEFAULT NULL,
  `results_json` mediumtext DEFAULT NULL,
  `winner` varchar(50) DEFAULT NULL,
  `winner_reason` varchar(500) DEFAULT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `ix_experiments_created_at_id` (`created_at`,`id`),
  KEY `ix_experiments_status_created_at_id` (`status`,`created_at`,`id`),
  CONSTRAINT `ck_experiments_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_experiments_phase` CHECK (`phase` >= 1),
  CONSTRAINT `ck_experiments_traffic_split` CHECK (`traffic_split` >= 0 and `traffic_split` <= 1),
  CONSTRAINT `ck_experiments_minimum_days` CHECK (`minimum_days` >= 0),
  CONSTRAINT `ck_experiments_minimum_units` CHECK (`minimum_units` >= 0),
  CONSTRAINT `ck_experiments_started` CHECK (`status` = 'DRAFT' and `start_date` is null and `phase_started_at` is null or `status` <> 'DRAFT' and `start_date` is not null and `phase_started_at` is not null),
  CONSTRAINT `ck_experiments_ended` CHECK (`status` <> 'COMPLETED' and `status` <> 'CANCELLED' and `end_date` is null or (`status` = 'COMPLETED' or `status` = 'CANCELLED') and `end_date` is not null),
  CONSTRAINT `ck_experiments_frozen` CHECK (`status` <> 'COMPLETED' and `results_json` is null or `status` = 'COMPLETED' and `results_json` is not null),
  CONSTRAINT `ck_experiments_won` CHECK (`winner` is null or `status` = 'COMPLETED'),
  CONSTRAINT `ck_experiments_reasoned` CHECK (`winner_reason` is null or `winner` is not null),
  CONSTRAINT `ck_experiments_assignment` CHECK (`assignment` in ('hash','external')),
  CONSTRAINT `ck_experiments_metric_kind` CHECK (`metric_kind` in ('proportion','mean','count')),
  CONSTRAINT `ck_experiments_metric_direction` CHECK (`metric_direction` in ('up','down')),
  CONSTRAINT `ck_experiments_status` CHECK (`status` in ('DRAFT','RUNNING','COMPLETED','CANCELLED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `experiment_exposures` (
  `experiment_id` binary(16) NOT NULL,
  `phase` bigint(20) NOT NULL,
  `unit` varchar(200) NOT NULL,
  `variant` varchar(50) NOT NULL,
  `excluded` tinyint(1) NOT NULL,
  `exposed_at` datetime(6) NOT NULL,
  PRIMARY KEY (`experiment_id`,`phase`,`unit`),
  KEY `ix_experiment_exposures_experiment_id_phase_variant_excluded` (`experiment_id`,`phase`,`variant`,`excluded`),
  CONSTRAINT `fk_experiment_exposures_experiment_id_phase_variant` FOREIGN KEY (`experiment_id`, `phase`, `variant`) REFERENCES `experiment_variants` (`experiment_id`, `phase`, `variant`) ON DELETE CASCADE,
  CONSTRAINT `ck_experiment_exposures_excluded` CHECK (`excluded` in (0,1))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `experiment_outcomes` (
  `id` binary(16) NOT NULL,
  `experiment_id` binary(16) NOT NULL,
  `phase` bigint(20) NOT NULL,
  `metric` varchar(100) NOT NULL,
  `unit` varchar(200) NOT NULL,
  `variant` varchar(50) NOT NULL,
  `value` double NOT NULL,
  `created_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_experiment_outcomes_experiment_id_phase_metric_unit` (`experiment_id`,`phase`,`metric`,`unit`),
  KEY `ix_experiment_outcomes_experiment_id_phase_unit` (`experiment_id`,`phase`,`unit`),
  CONSTRAINT `fk_experiment_outcomes_experiment_id_phase_unit` FOREIGN KEY (`experiment_id`, `phase`, `unit`) REFERENCES `experiment_exposures` (`experiment_id`, `phase`, `unit`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `experiment_variants` (
  `experiment_id` binary(16) NOT NULL,
  `phase` bigint(20) NOT NULL,
  `position` bigint(20) NOT NULL,
  `variant` varchar(50) NOT NULL,
  `weight` double NOT NULL,
  `created_at` datetime(6) NOT NULL,
  PRIMARY KEY (`experiment_id`,`phase`,`position`),
  UNIQUE KEY `uq_experiment_variants_experiment_id_phase_variant` (`experiment_id`,`phase`,`variant`),
  CONSTRAINT `fk_experiment_variants_experiment_id` FOREIGN KEY (`experiment_id`) REFERENCES `experiments` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_experiment_variants_phase` CHECK (`phase` >= 1),
  CONSTRAINT `ck_experiment_variants_position` CHECK (`position` >= 1),
  CONSTRAINT `ck_experiment_variants_weight` CHECK (`weight` >= 0 and `weight` <= 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `holds` (
  `id` binary(16) NOT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `ck_holds_version` CHECK (`version` >= 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `idempotency_keys` (
  `account_id` binary(16) NOT NULL,
  `idempotency_key` varchar(255) NOT NULL,
  `request_hash` varbinary(32) NOT NULL,
  `response` longtext NOT NULL CHECK (json_valid(`response`)),
  `created_at` datetime(6) NOT NULL,
  `expires_at` datetime(6) NOT NULL,
  PRIMARY KEY (`account_id`,`idempotency_key`),
  KEY `ix_idempotency_keys_expires_at` (`expires_at`),
  CONSTRAINT `fk_idempotency_keys_account_id` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_idempotency_keys_request_hash` CHECK (octet_length(`request_hash`) = 32)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `kpi_metrics` (
  `id` binary(16) NOT NULL,
  `date` date NOT NULL,
  `platform` varchar(20) NOT NULL,
  `metric_type_id` binary(16) NOT NULL,
  `metric_name` varchar(100) NOT NULL,
  `value` double DEFAULT NULL,
  `numerator` double DEFAULT NULL,
  `denominator` double DEFAULT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_kpi_metrics_date_platform_metric_type_id_metric_name` (`date`,`platform`,`metric_type_id`,`metric_name`),
  KEY `ix_kpi_metrics_date_id` (`date`,`id`),
  KEY `ix_kpi_metrics_platform_date_id` (`platform`,`date`,`id`),
  KEY `ix_kpi_metrics_platform_metric_type_id_metric_name_date_id` (`platform`,`metric_type_id`,`metric_name`,`date`,`id`),
  KEY `ix_kpi_metrics_metric_type_id_date_id` (`metric_type_id`,`date`,`id`),
  CONSTRAINT `fk_kpi_metrics_metric_type_id` FOREIGN KEY (`metric_type_id`) REFERENCES `kpi_types` (`id`),
  CONSTRAINT `ck_kpi_metrics_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_kpi_metrics_denominator` CHECK (`denominator` >= 0),
  CONSTRAINT `ck_kpi_metrics_figure` CHECK (`value` is not null and `numerator` is null and `denominator` is null or `value` is null and `numerator` is not null and `denominator` is not null),
  CONSTRAINT `ck_kpi_metrics_platform` CHECK (`platform` in ('TWITTER','REDDIT','THREADS'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `kpi_revisions` (
  `metric_id` binary(16) NOT NULL,
  `version` bigint(20) NOT NULL,
  `value` double DEFAULT NULL,
  `numerator` double DEFAULT NULL,
  `denominator` double DEFAULT NULL,
  `created_at` datetime(6) NOT NULL,
  PRIMARY KEY (`metric_id`,`version`),
  CONSTRAINT `fk_kpi_revisions_metric_id` FOREIGN KEY (`metric_id`) REFERENCES `kpi_metrics` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_kpi_revisions_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_kpi_revisions_denominator` CHECK (`denominator` >= 0),
  CONSTRAINT `ck_kpi_revisions_figure` CHECK (`value` is not null and `numerator` is null and `denominator` is null or `value` is null and `numerator` is not null and `denominator` is not null)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `kpi_types` (
  `id` binary(16) NOT NULL,
  `name` varchar(50) NOT NULL,
  `description` varchar(500) NOT NULL,
  `is_active` tinyint(1) NOT NULL,
  `aggregation_type` varchar(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_kpi_types_name` (`name`),
  CONSTRAINT `ck_kpi_types_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_kpi_types_is_active` CHECK (`is_active` in (0,1)),
  CONSTRAINT `ck_kpi_types_aggregation_type` CHECK (`aggregation_type` in ('sum','average','last','maximum','ratio'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `learning_events` (
  `id` binary(16) NOT NULL,
  `date` datetime(6) NOT NULL,
  `adjustment_type` varchar(50) NOT NULL,
  `adjustment` longtext NOT NULL CHECK (json_valid(`adjustment`)),
  `predicted_improvement` double NOT NULL,
  `baseline_performance` double DEFAULT NULL,
  `actual_improvement` double DEFAULT NULL,
  `accuracy` double DEFAULT NULL,
  `evaluated_at` datetime(6) DEFAULT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `ix_learning_events_date_id` (`date`,`id`),
  KEY `ix_learning_events_adjustment_type_date_id` (`adjustment_type`,`date`,`id`),
  KEY `ix_learning_events_evaluated_at_date_id` (`evaluated_at`,`date`,`id`),
  CONSTRAINT `ck_learning_events_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_learning_events_accuracy` CHECK (`accuracy` >= 0 and `accuracy` <= 1),
  CONSTRAINT `ck_learning_events_evaluated` CHECK (`actual_improvement` is null and `accuracy` is null and `evaluated_at` is null or `actual_improvement` is not null and `accuracy` is not null and `evaluated_at` is not null)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `legal_holds` (
  `id` binary(16) NOT NULL,
  `subject` varchar(20) NOT NULL,
  `author_id` binary(16) DEFAULT NULL,
  `post_id` binary(16) DEFAULT NULL,
  `experiment_id` binary(16) DEFAULT NULL,
  `from_at` datetime(6) DEFAULT NULL,
  `to_at` datetime(6) DEFAULT NULL,
  `reason` varchar(1000) NOT NULL,
  `created_by` binary(16) NOT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `ix_legal_holds_created_at_id` (`created_at`,`id`),
  KEY `ix_legal_holds_subject_created_at_id` (`subject`,`created_at`,`id`),
  KEY `ix_legal_holds_author_id_created_at_id` (`author_id`,`created_at`,`id`),
  KEY `ix_legal_holds_post_id_created_at_id` (`post_id`,`created_at`,`id`),
  KEY `ix_legal_holds_experiment_id_created_at_id` (`experiment_id`,`created_at`,`id`),
  KEY `ix_legal_holds_created_by` (`created_by`),
  CONSTRAINT `fk_legal_holds_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`),
  CONSTRAINT `fk_legal_holds_created_by` FOREIGN KEY (`created_by`) REFERENCES `accounts` (`id`),
  CONSTRAINT `fk_legal_holds_experiment_id` FOREIGN KEY (`experiment_id`) REFERENCES `experiments` (`id`),
  CONSTRAINT `fk_legal_holds_post_id` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`),
  CONSTRAINT `ck_legal_holds_subject` CHECK (`subject` in ('AUTHOR','POST','EXPERIMENT','RANGE')),
  CONSTRAINT `ck_legal_holds_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_legal_holds_starts` CHECK (`from_at` is null = (`subject` <> 'RANGE')),
  CONSTRAINT `ck_legal_holds_ends` CHECK (`to_at` is null = (`subject` <> 'RANGE')),
  CONSTRAINT `ck_legal_holds_range` CHECK (`from_at` < `to_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `lessons` (
  `id` binary(16) NOT NULL,
  `event_id` binary(16) NOT NULL,
  `slug` varchar(100) NOT NULL,
  `title` varchar(200) NOT NULL,
  `video_url` varchar(2000) DEFAULT NULL,
  `duration_seconds` bigint(20) DEFAULT NULL,
  `position` bigint(20) NOT NULL,
  `published` tinyint(1) NOT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  `body` mediumtext NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_lessons_event_id_slug` (`event_id`,`slug`),
  KEY `ix_lessons_event_id_position_id` (`event_id`,`position`,`id`),
  CONSTRAINT `fk_lessons_event_id` FOREIGN KEY (`event_id`) REFERENCES `events` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_lessons_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_lessons_duration_seconds` CHECK (`duration_seconds` >= 0),
  CONSTRAINT `ck_lessons_position` CHECK (`position` >= 0),
  CONSTRAINT `ck_lessons_published` CHECK (`published` in (0,1))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `lesson_progress` (
  `account_id` binary(16) NOT NULL,
  `lesson_id` binary(16) NOT NULL,
  `started_at` datetime(6) NOT NULL,
  `completed_at` datetime(6) DEFAULT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`account_id`,`lesson_id`),
  KEY `ix_lesson_progress_lesson_id` (`lesson_id`),
  CONSTRAINT `fk_lesson_progress_account_id` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE,
  CONSTRAINT `fk_lesson_progress_lesson_id` FOREIGN KEY (`lesson_id`) REFERENCES `lessons` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `login_failures` (
  `failure_key` varchar(100) NOT NULL,
  `failures` bigint(20) NOT NULL,
  `window_started_at` datetime(6) NOT NULL,
  `blocked_until` datetime(6) DEFAULT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`failure_key`),
  KEY `ix_login_failures_updated_at` (`updated_at`),
  CONSTRAINT `ck_login_failures_failures` CHECK (`failures` >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `materials` (
  `id` binary(16) NOT NULL,
  `lesson_id` binary(16) NOT NULL,
  `kind` varchar(20) NOT NULL,
  `title` varchar(200) NOT NULL,
  `url` varchar(2000) DEFAULT NULL,
  `file_id` binary(16) DEFAULT NULL,
  `file_name` varchar(255) DEFAULT NULL,
  `media_type` varchar(255) DEFAULT NULL,
  `position` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `ix_materials_lesson_id_position_id` (`lesson_id`,`position`,`id`),
  KEY `ix_materials_file_id` (`file_id`),
  CONSTRAINT `fk_materials_file_id` FOREIGN KEY (`file_id`) REFERENCES `stored_files` (`id`),
  CONSTRAINT `fk_materials_lesson_id` FOREIGN KEY (`lesson_id`) REFERENCES `lessons` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_materials_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_materials_position` CHECK (`position` >= 0),
  CONSTRAINT `ck_materials_link` CHECK (`kind` = 'link' = (`url` is not null)),
  CONSTRAINT `ck_materials_file` CHECK (`kind` = 'file' or `file_name` is null),
  CONSTRAINT `ck_materials_file_type` CHECK (`file_name` is null = (`media_type` is null)),
  CONSTRAINT `ck_materials_kind` CHECK (`kind` in ('link','file'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `notes` (
  `id` binary(16) NOT NULL,
  `subject` varchar(20) NOT NULL,
  `post_id` binary(16) DEFAULT NULL,
  `author_id` binary(16) DEFAULT NULL,
  `reply_id` binary(16) DEFAULT NULL,
  `escalation_id` binary(16) DEFAULT NULL,
  `text` mediumtext NOT NULL,
  `written_by` binary(16) NOT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `ix_notes_created_at_id` (`created_at`,`id`),
  KEY `ix_notes_post_id_created_at_id` (`post_id`,`created_at`,`id`),
  KEY `ix_notes_author_id_created_at_id` (`author_id`,`created_at`,`id`),
  KEY `ix_notes_reply_id_created_at_id` (`reply_id`,`created_at`,`id`),
  KEY `ix_notes_escalation_id_created_at_id` (`escalation_id`,`created_at`,`id`),
  KEY `ix_notes_written_by` (`written_by`),
  CONSTRAINT `fk_notes_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE CASCADE,
  CONSTRAINT `fk_notes_escalation_id` FOREIGN KEY (`escalation_id`) REFERENCES `escalations` (`id`) ON DELETE CASCADE,
  CONSTRAINT `fk_notes_post_id` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE,
  CONSTRAINT `fk_notes_reply_id` FOREIGN KEY (`reply_id`) REFERENCES `replies` (`id`) ON DELETE CASCADE,
  CONSTRAINT `fk_notes_written_by` FOREIGN KEY (`written_by`) REFERENCES `accounts` (`id`),
  CONSTRAINT `ck_notes_subject` CHECK (`subject` in ('post','author','reply','escalation')),
  CONSTRAINT `ck_notes_version` CHECK (`version` >= 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `posts` (
  `id` binary(16) NOT NULL,
  `platform` varchar(20) NOT NULL,
  `platform_post_id` varchar(100) NOT NULL,
  `author_id` binary(16) NOT NULL,
  `content` mediumtext NOT NULL,
  `content_version` bigint(20) NOT NULL,
  `detected_at` datetime(6) NOT NULL,
  `observed_at` datetime(6) NOT NULL,
  `processed_at` datetime(6) DEFAULT NULL,
  `keyword_matches` longtext NOT NULL CHECK (json_valid(`keyword_matches`)),
  `keyword_categories` longtext NOT NULL CHECK (json_valid(`keyword_categories`)),
  `spam_filtered` tinyint(1) NOT NULL,
  `raw_metrics` longtext NOT NULL CHECK (json_valid(`raw_metrics`)),
  `state` varchar(20) NOT NULL,
  `error_count` bigint(20) NOT NULL,
  `error_message` varchar(1000) DEFAULT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_posts_platform_platform_post_id` (`platform`,`platform_post_id`),
  KEY `ix_posts_detected_at_id` (`detected_at`,`id`),
  KEY `ix_posts_platform_detected_at_id` (`platform`,`detected_at`,`id`),
  KEY `ix_posts_state_detected_at_id` (`state`,`detected_at`,`id`),
  KEY `ix_posts_author_id_detected_at_id` (`author_id`,`detected_at`,`id`),
  KEY `ix_posts_processed_at` (`processed_at`),
  CONSTRAINT `fk_posts_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_posts_platform` CHECK (`platform` in ('TWITTER','REDDIT','THREADS')),
  CONSTRAINT `ck_posts_content_version` CHECK (`content_version` >= 1),
  CONSTRAINT `ck_posts_spam_filtered` CHECK (`spam_filtered` in (0,1)),
  CONSTRAINT `ck_posts_state` CHECK (`state` in ('waiting','processed','parked','removed')),
  CONSTRAINT `ck_posts_error_count` CHECK (`error_count` >= 0),
  CONSTRAINT `ck_posts_version` CHECK (`version` >= 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `post_categories` (
  `category` varchar(50) NOT NULL,
  `post_id` binary(16) NOT NULL,
  `platform` varchar(20) NOT NULL,
  `is_power_user` tinyint(1) NOT NULL,
  `available_at` datetime(6) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  PRIMARY KEY (`category`,`post_id`),
  KEY `ix_post_categories_category_available_at_post_id` (`category`,`available_at`,`post_id`),
  KEY `ix_post_categories_category_platform_power_available_at` (`category`,`platform`,`is_power_user`,`available_at`,`post_id`),
  KEY `ix_post_categories_post_id` (`post_id`),
  CONSTRAINT `fk_post_categories_post_id` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_post_categories_platform` CHECK (`platform` in ('TWITTER','REDDIT','THREADS')),
  CONSTRAINT `ck_post_categories_is_power_user` CHECK (`is_power_user` in (0,1))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `post_queue` (
  `post_id` binary(16) NOT NULL,
  `platform` varchar(20) NOT NULL,
  `is_power_user` tinyint(1) NOT NULL,
  `queue_at` datetime(6) DEFAULT NULL,
  `available_at` datetime(6) NOT NULL,
  `leased_until` datetime(6) DEFAULT NULL,
  `lease_hash` varbinary(32) DEFAULT NULL,
  `delivery_count` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  `claimed_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`post_id`),
  KEY `ix_post_queue_queue_at_post_id` (`queue_at`,`post_id`),
  KEY `ix_post_queue_platform_is_power_user_queue_at_post_id` (`platform`,`is_power_user`,`queue_at`,`post_id`),
  KEY `ix_post_queue_leased_until_post_id` (`leased_until`,`post_id`),
  CONSTRAINT `fk_post_queue_post_id` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_post_queue_platform` CHECK (`platform` in ('TWITTER','REDDIT','THREADS')),
  CONSTRAINT `ck_post_queue_is_power_user` CHECK (`is_power_user` in (0,1)),
  CONSTRAINT `ck_post_queue_lease_hash` CHECK (octet_length(`lease_hash`) = 32),
  CONSTRAINT `ck_post_queue_delivery_count` CHECK (`delivery_count` >= 0),
  CONSTRAINT `ck_post_queue_lease` CHECK (`leased_until` is null = (`lease_hash` is null)),
  CONSTRAINT `ck_post_queue_offered` CHECK (`queue_at` is null or `leased_until` is null)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `post_revisions` (
  `post_id` binary(16) NOT NULL,
  `content_version` bigint(20) NOT NULL,
  `content` mediumtext NOT NULL,
  `observed_at` datetime(6) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  PRIMARY KEY (`post_id`,`content_version`),
  CONSTRAINT `fk_post_revisions_post_id` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_post_revisions_content_version` CHECK (`content_version` >= 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `power_tiers` (
  `id` binary(16) NOT NULL,
  `name` varchar(50) NOT NULL,
  `description` varchar(500) NOT NULL,
  `is_active` tinyint(1) NOT NULL,
  `follower_threshold` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_power_tiers_name` (`name`),
  CONSTRAINT `ck_power_tiers_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_power_tiers_is_active` CHECK (`is_active` in (0,1)),
  CONSTRAINT `ck_power_tiers_follower_threshold` CHECK (`follower_threshold` >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `quizzes` (
  `id` binary(16) NOT NULL,
  `lesson_id` binary(16) NOT NULL,
  `slug` varchar(100) NOT NULL,
  `title` varchar(200) NOT NULL,
  `instructions` mediumtext NOT NULL,
  `pass_percent` bigint(20) DEFAULT NULL,
  `max_attempts` bigint(20) DEFAULT NULL,
  `time_limit_seconds` bigint(20) DEFAULT NULL,
  `opens_at` datetime(6) DEFAULT NULL,
  `closes_at` datetime(6) DEFAULT NULL,
  `questions_per_attempt` bigint(20) DEFAULT NULL,
  `shuffle_questions` tinyint(1) NOT NULL,
  `shuffle_options` tinyint(1) NOT NULL,
  `grading_method` varchar(20) NOT NULL,
  `reveal_policy` varchar(20) NOT NULL,
  `published` tinyint(1) NOT NULL,
  `revision` bigint(20) NOT NULL,
  `position` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  `treatments` longtext DEFAULT NULL CHECK (json_valid(`treatments`)),
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_quizzes_lesson_id_slug` (`lesson_id`,`slug`),
  KEY `ix_quizzes_lesson_id_position_id` (`lesson_id`,`position`,`id`),
  CONSTRAINT `fk_quizzes_lesson_id` FOREIGN KEY (`lesson_id`) REFERENCES `lessons` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_quizzes_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_quizzes_pass_percent` CHECK (`pass_percent` between 0 and 100),
  CONSTRAINT `ck_quizzes_max_attempts` CHECK (`max_attempts` >= 1),
  CONSTRAINT `ck_quizzes_time_limit_seconds` CHECK (`time_limit_seconds` >= 1),
  CONSTRAINT `ck_quizzes_questions_per_attempt` CHECK (`questions_per_attempt` >= 1),
  CONSTRAINT `ck_quizzes_window` CHECK (`closes_at` > `opens_at`),
  CONSTRAINT `ck_quizzes_revision` CHECK (`revision` >= 0),
  CONSTRAINT `ck_quizzes_position` CHECK (`position` >= 0),
  CONSTRAINT `ck_quizzes_shuffle_questions` CHECK (`shuffle_questions` in (0,1)),
  CONSTRAINT `ck_quizzes_shuffle_options` CHECK (`shuffle_options` in (0,1)),
  CONSTRAINT `ck_quizzes_grading_method` CHECK (`grading_method` in ('highest','latest','first','average')),
  CONSTRAINT `ck_quizzes_reveal_policy` CHECK (`reveal_policy` in ('after_submission','after_passing','after_last_attempt','after_closing','never')),
  CONSTRAINT `ck_quizzes_published` CHECK (`published` in (0,1))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `quiz_accommodations` (
  `quiz_id` binary(16) NOT NULL,
  `account_id` binary(16) NOT NULL,
  `extra_seconds` bigint(20) NOT NULL,
  `extra_attempts` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  `opens_at` datetime(6) DEFAULT NULL,
  `closes_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`quiz_id`,`account_id`),
  KEY `ix_quiz_accommodations_account_id` (`account_id`),
  CONSTRAINT `fk_quiz_accommodations_account_id` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE,
  CONSTRAINT `fk_quiz_accommodations_quiz_id` FOREIGN KEY (`quiz_id`) REFERENCES `quizzes` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_quiz_accommodations_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_quiz_accommodations_extra_seconds` CHECK (`extra_seconds` >= 0),
  CONSTRAINT `ck_quiz_accommodations_extra_attempts` CHECK (`extra_attempts` >= 0),
  CONSTRAINT `ck_quiz_accommodations_window` CHECK (`closes_at` > `opens_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `quiz_attempts` (
  `id` binary(16) NOT NULL,
  `quiz_id` binary(16) NOT NULL,
  `revision` bigint(20) NOT NULL,
  `account_id` binary(16) NOT NULL,
  `number` bigint(20) NOT NULL,
  `open_marker` bigint(20) DEFAULT NULL,
  `started_at` datetime(6) NOT NULL,
  `due_at` datetime(6) DEFAULT NULL,
  `submitted_at` datetime(6) DEFAULT NULL,
  `submission` varchar(20) DEFAULT NULL,
  `score` double DEFAULT NULL,
  `max_score` double DEFAULT NULL,
  `passed` tinyint(1) DEFAULT NULL,
  `draw` longtext DEFAULT NULL CHECK (json_valid(`draw`)),
  `regraded_with` bigint(20) DEFAULT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  `stated_due_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_quiz_attempts_quiz_id_account_id_number` (`quiz_id`,`account_id`,`number`),
  UNIQUE KEY `uq_quiz_attempts_quiz_id_account_id_open_marker` (`quiz_id`,`account_id`,`open_marker`),
  KEY `ix_quiz_attempts_open_marker_due_at_id` (`open_marker`,`due_at`,`id`),
  KEY `ix_quiz_attempts_quiz_id_id` (`quiz_id`,`id`),
  KEY `ix_quiz_attempts_quiz_id_started_at_id` (`quiz_id`,`started_at`,`id`),
  KEY `ix_quiz_attempts_account_id_quiz_id_started_at_id` (`account_id`,`quiz_id`,`started_at`,`id`),
  KEY `ix_quiz_attempts_started_at_id` (`started_at`,`id`),
  KEY `ix_quiz_attempts_quiz_id_revision` (`quiz_id`,`revision`),
  KEY `ix_quiz_attempts_quiz_id_regraded_with` (`quiz_id`,`regraded_with`),
  CONSTRAINT `fk_quiz_attempts_account_id` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`),
  CONSTRAINT `fk_quiz_attempts_quiz_id_regraded_with` FOREIGN KEY (`quiz_id`, `regraded_with`) REFERENCES `quiz_revisions` (`quiz_id`, `number`),
  CONSTRAINT `fk_quiz_attempts_quiz_id_revision` FOREIGN KEY (`quiz_id`, `revision`) REFERENCES `quiz_revisions` (`quiz_id`, `number`),
  CONSTRAINT `ck_quiz_attempts_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_quiz_attempts_number` CHECK (`number` >= 1),
  CONSTRAINT `ck_quiz_attempts_open_marker` CHECK (`open_marker` = 1),
  CONSTRAINT `ck_quiz_attempts_open` CHECK (`open_marker` is not null = (`submitted_at` is null)),
  CONSTRAINT `ck_quiz_attempts_submission_time` CHECK (`submission` is null = (`submitted_at` is null)),
  CONSTRAINT `ck_quiz_attempts_score_time` CHECK (`score` is null = (`submitted_at` is null)),
  CONSTRAINT `ck_quiz_attempts_max_score_time` CHECK (`max_score` is null = (`submitted_at` is null)),
  CONSTRAINT `ck_quiz_attempts_passed_time` CHECK (`passed` is null or `submitted_at` is not null),
  CONSTRAINT `ck_quiz_attempts_submission` CHECK (`submission` in ('learner','overdue')),
  CONSTRAINT `ck_quiz_attempts_passed` CHECK (`passed` in (0,1))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `quiz_grades` (
  `quiz_id` binary(16) NOT NULL,
  `account_id` binary(16) NOT NULL,
  `score` double NOT NULL,
  `max_score` double NOT NULL,
  `passed` tinyint(1) DEFAULT NULL,
  `attempts` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`quiz_id`,`account_id`),
  KEY `ix_quiz_grades_account_id` (`account_id`),
  CONSTRAINT `fk_quiz_grades_account_id` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE,
  CONSTRAINT `fk_quiz_grades_quiz_id` FOREIGN KEY (`quiz_id`) REFERENCES `quizzes` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_quiz_grades_attempts` CHECK (`attempts` >= 1),
  CONSTRAINT `ck_quiz_grades_passed` CHECK (`passed` in (0,1))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `quiz_options` (
  `quiz_id` binary(16) NOT NULL,
  `revision` bigint(20) NOT NULL,
  `id` binary(16) NOT NULL,
  `question_id` binary(16) NOT NULL,
  `option_text` mediumtext NOT NULL,
  `correct` tinyint(1) NOT NULL,
  `feedback` mediumtext DEFAULT NULL,
  `position` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `bundle_key` varchar(100) DEFAULT NULL,
  PRIMARY KEY (`quiz_id`,`revision`,`id`),
  KEY `ix_quiz_options_quiz_id_revision_question_id_position` (`quiz_id`,`revision`,`question_id`,`position`),
  CONSTRAINT `fk_quiz_options_quiz_id_revision_question_id` FOREIGN KEY (`quiz_id`, `revision`, `question_id`) REFERENCES `quiz_questions` (`quiz_id`, `revision`, `id`) ON DELETE CASCADE,
  CONSTRAINT `ck_quiz_options_position` CHECK (`position` >= 0),
  CONSTRAINT `ck_quiz_options_correct` CHECK (`correct` in (0,1))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `quiz_questions` (
  `quiz_id` binary(16) NOT NULL,
  `revision` bigint(20) NOT NULL,
  `id` binary(16) NOT NULL,
  `kind` varchar(20) NOT NULL,
  `prompt` mediumtext NOT NULL,
  `explanation` mediumtext DEFAULT NULL,
  `points` double NOT NULL,
  `accepted_answers` longtext DEFAULT NULL CHECK (json_valid(`accepted_answers`)),
  `numeric_value` double DEFAULT NULL,
  `tolerance` double DEFAULT NULL,
  `position` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `bundle_key` varchar(100) DEFAULT NULL,
  PRIMARY KEY (`quiz_id`,`revision`,`id`),
  KEY `ix_quiz_questions_quiz_id_revision_position` (`quiz_id`,`revision`,`position`),
  CONSTRAINT `fk_quiz_questions_quiz_id_revision` FOREIGN KEY (`quiz_id`, `revision`) REFERENCES `quiz_revisions` (`quiz_id`, `number`) ON DELETE CASCADE,
  CONSTRAINT `ck_quiz_questions_points` CHECK (`points` > 0),
  CONSTRAINT `ck_quiz_questions_tolerance` CHECK (`tolerance` >= 0),
  CONSTRAINT `ck_quiz_questions_position` CHECK (`position` >= 0),
  CONSTRAINT `ck_quiz_questions_accepted_answers_kind` CHECK (`kind` = 'short_answer' = (`accepted_answers` is not null)),
  CONSTRAINT `ck_quiz_questions_numeric_value_kind` CHECK (`kind` = 'numeric' = (`numeric_value` is not null)),
  CONSTRAINT `ck_quiz_questions_tolerance_kind` CHECK (`kind` = 'numeric' = (`tolerance` is not null)),
  CONSTRAINT `ck_quiz_questions_kind` CHECK (`kind` in ('single_choice','multiple_choice','true_false','short_answer','numeric'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `quiz_revisions` (
  `quiz_id` binary(16) NOT NULL,
  `number` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  PRIMARY KEY (`quiz_id`,`number`),
  CONSTRAINT `fk_quiz_revisions_quiz_id` FOREIGN KEY (`quiz_id`) REFERENCES `quizzes` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_quiz_revisions_number` CHECK (`number` >= 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `randomized_experiments` (
  `id` binary(16) NOT NULL,
  `decision_id` binary(16) NOT NULL,
  `predicted_mode` varchar(20) NOT NULL,
  `actual_mode` varchar(20) NOT NULL,
  `predicted_outcome` double DEFAULT NULL,
  `actual_outcome` double DEFAULT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_randomized_experiments_decision_id` (`decision_id`),
  KEY `ix_randomized_experiments_created_at_id` (`created_at`,`id`),
  CONSTRAINT `fk_randomized_experiments_decision_id` FOREIGN KEY (`decision_id`) REFERENCES `decisions` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_randomized_experiments_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_randomized_experiments_predicted_mode` CHECK (`predicted_mode` in ('HELPFUL','ENGAGEMENT','HYBRID','DISENGAGED')),
  CONSTRAINT `ck_randomized_experiments_actual_mode` CHECK (`actual_mode` in ('HELPFUL','ENGAGEMENT','HYBRID','DISENGAGED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `replies` (
  `id` binary(16) NOT NULL,
  `decision_id` binary(16) DEFAULT NULL,
  `author_id` binary(16) DEFAULT NULL,
  `archetype_id` binary(16) DEFAULT NULL,
  `platform` varchar(20) NOT NULL,
  `in_reply_to` varchar(100) DEFAULT NULL,
  `content` mediumtext NOT NULL,
  `content_hash` varbinary(32) NOT NULL,
  `utm_code` varchar(100) DEFAULT NULL,
  `reply_type` varchar(20) NOT NULL,
  `approval_status` varchar(20) NOT NULL,
  `drafted_by` binary(16) NOT NULL,
  `edited_by` binary(16) DEFAULT NULL,
  `editors` longtext NOT NULL CHECK (json_valid(`editors`)),
  `pending_since` datetime(6) DEFAULT NULL,
  `approved_by` binary(16) DEFAULT NULL,
  `approved_at` datetime(6) DEFAULT NULL,
  `reject_reason` varchar(500) DEFAULT NULL,
  `sending_until` datetime(6) DEFAULT NULL,
  `sending_hash` varbinary(32) DEFAULT NULL,
  `sent_at` datetime(6) DEFAULT NULL,
  `sendings` bigint(20) NOT NULL,
  `platform_post_id` varchar(100) DEFAULT NULL,
  `posted_at` datetime(6) DEFAULT NULL,
  `help_count` bigint(20) NOT NULL,
  `metrics_json` longtext NOT NULL CHECK (json_valid(`metrics_json`)),
  `snapshot_json` longtext NOT NULL CHECK (json_valid(`snapshot_json`)),
  `deleted_at` datetime(6) DEFAULT NULL,
  `delete_reason` varchar(500) DEFAULT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_replies_platform_platform_post_id` (`platform`,`platform_post_id`),
  KEY `ix_replies_created_at_id` (`created_at`,`id`),
  KEY `ix_replies_approval_status_created_at_id` (`approval_status`,`created_at`,`id`),
  KEY `ix_replies_decision_id_created_at_id` (`decision_id`,`created_at`,`id`),
  KEY `ix_replies_author_id_created_at_id` (`author_id`,`created_at`,`id`),
  KEY `ix_replies_archetype_id` (`archetype_id`),
  KEY `ix_replies_drafted_by` (`drafted_by`),
  KEY `ix_replies_edited_by` (`edited_by`),
  KEY `ix_replies_approved_by` (`approved_by`),
  KEY `ix_replies_pending_since_id` (`pending_since`,`id`),
  KEY `ix_replies_sending_until_id` (`sending_until`,`id`),
  KEY `ix_replies_platform_in_reply_to_sent_at` (`platform`,`in_reply_to`,`sent_at`),
  KEY `ix_replies_author_id_sent_at` (`author_id`,`sent_at`),
  KEY `ix_replies_content_hash_sent_at` (`content_hash`,`sent_at`),
  KEY `ix_replies_posted_at` (`posted_at`),
  KEY `ix_replies_platform_posted_at` (`platform`,`posted_at`),
  KEY `ix_replies_platform_post_id` (`platform_post_id`),
  CONSTRAINT `fk_replies_approved_by` FOREIGN KEY (`approved_by`) REFERENCES `accounts` (`id`),
  CONSTRAINT `fk_replies_archetype_id` FOREIGN KEY (`archetype_id`) REFERENCES `archetypes` (`id`) ON DELETE SET NULL,
  CONSTRAINT `fk_replies_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE SET NULL,
  CONSTRAINT `fk_replies_decision_id` FOREIGN KEY (`decision_id`) REFERENCES `decisions` (`id`) ON DELETE SET NULL,
  CONSTRAINT `fk_replies_drafted_by` FOREIGN KEY (`drafted_by`) REFERENCES `accounts` (`id`),
  CONSTRAINT `fk_replies_edited_by` FOREIGN KEY (`edited_by`) REFERENCES `accounts` (`id`),
  CONSTRAINT `ck_replies_platform` CHECK (`platform` in ('TWITTER','REDDIT','THREADS')),
  CONSTRAINT `ck_replies_content_hash` CHECK (octet_length(`content_hash`) = 32),
  CONSTRAINT `ck_replies_reply_type` CHECK (`reply_type` in ('MANUAL','AUTO')),
  CONSTRAINT `ck_replies_approval_status` CHECK (`approval_status` in ('DRAFT','PENDING','APPROVED','REJECTED','SENDING','UNKNOWN','POSTED')),
  CONSTRAINT `ck_replies_sending_hash` CHECK (octet_length(`sending_hash`) = 32),
  CONSTRAINT `ck_replies_sendings` CHECK (`sendings` >= 0),
  CONSTRAINT `ck_replies_help_count` CHECK (`help_count` >= 0),
  CONSTRAINT `ck_replies_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_replies_queued` CHECK (`pending_since` is null = (`approval_status` <> 'PENDING' or `deleted_at` is not null)),
  CONSTRAINT `ck_replies_sending` CHECK (`sending_until` is null = (`approval_status` <> 'SENDING')),
  CONSTRAINT `ck_replies_held` CHECK (`sending_until` is null or `sending_hash` is not null),
  CONSTRAINT `ck_replies_live` CHECK (`sent_at` is null and `approval_status` <> 'SENDING' and `approval_status` <> 'UNKNOWN' and `approval_status` <> 'POSTED' or `sent_at` is not null and (`approval_status` = 'SENDING' or `approval_status` = 'UNKNOWN' or `approval_status` = 'POSTED')),
  CONSTRAINT `ck_replies_posted` CHECK (`posted_at` is null = (`approval_status` <> 'POSTED')),
  CONSTRAINT `ck_replies_named` CHECK (`platform_post_id` is null = (`posted_at` is null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `score_changes` (
  `id` binary(16) NOT NULL,
  `attempt_id` binary(16) NOT NULL,
  `kind` varchar(20) NOT NULL,
  `old_score` double DEFAULT NULL,
  `new_score` double DEFAULT NULL,
  `old_max_score` double DEFAULT NULL,
  `new_max_score` double DEFAULT NULL,
  `reason` mediumtext DEFAULT NULL,
  `actor` binary(16) DEFAULT NULL,
  `created_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `ix_score_changes_attempt_id_created_at_id` (`attempt_id`,`created_at`,`id`),
  KEY `ix_score_changes_actor` (`actor`),
  CONSTRAINT `fk_score_changes_actor` FOREIGN KEY (`actor`) REFERENCES `accounts` (`id`) ON DELETE SET NULL,
  CONSTRAINT `fk_score_changes_attempt_id` FOREIGN KEY (`attempt_id`) REFERENCES `quiz_attempts` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_score_changes_kind` CHECK (`kind` in ('regrade','override','reopen'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `segmented_weights` (
  `id` binary(16) NOT NULL,
  `segment_type` varchar(20) NOT NULL,
  `segment_key` varchar(50) NOT NULL,
  `sss_weight` double NOT NULL,
  `ars_weight` double NOT NULL,
  `evs_weight` double NOT NULL,
  `trs_weight` double NOT NULL,
  `sample_size` bigint(20) NOT NULL,
  `performance` double DEFAULT NULL,
  `version` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_segmented_weights_segment_type_segment_key` (`segment_type`,`segment_key`),
  CONSTRAINT `ck_segmented_weights_segment_type` CHECK (`segment_type` in ('archetype','platform','global')),
  CONSTRAINT `ck_segmented_weights_sss_weight` CHECK (`sss_weight` >= 0),
  CONSTRAINT `ck_segmented_weights_ars_weight` CHECK (`ars_weight` >= 0),
  CONSTRAINT `ck_segmented_weights_evs_weight` CHECK (`evs_weight` >= 0),
  CONSTRAINT `ck_segmented_weights_trs_weight` CHECK (`trs_weight` >= 0),
  CONSTRAINT `ck_segmented_weights_sample_size` CHECK (`sample_size` >= 0),
  CONSTRAINT `ck_segmented_weights_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_segmented_weights_some` CHECK (`sss_weight` + `ars_weight` + `evs_weight` + `trs_weight` > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `sessions` (
  `id` binary(16) NOT NULL,
  `account_id` binary(16) NOT NULL,
  `token_hash` varbinary(32) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `last_used_at` datetime(6) NOT NULL,
  `expires_at` datetime(6) NOT NULL,
  `user_agent` varchar(200) DEFAULT NULL,
  `address` varchar(45) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_sessions_token_hash` (`token_hash`),
  KEY `ix_sessions_expires_at` (`expires_at`),
  KEY `ix_sessions_last_used_at` (`last_used_at`),
  KEY `ix_sessions_account_id_created_at_id` (`account_id`,`created_at`,`id`),
  CONSTRAINT `fk_sessions_account_id` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_sessions_token_hash` CHECK (octet_length(`token_hash`) = 32)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `signing_keys` (
  `purpose` varchar(50) NOT NULL,
  `secret` varbinary(32) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  PRIMARY KEY (`purpose`),
  CONSTRAINT `ck_signing_keys_secret` CHECK (octet_length(`secret`) = 32)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `stored_files` (
  `id` binary(16) NOT NULL,
  `sha256` varbinary(32) NOT NULL,
  `bytes` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_stored_files_sha256` (`sha256`),
  KEY `ix_stored_files_created_at_id` (`created_at`,`id`),
  CONSTRAINT `ck_stored_files_bytes` CHECK (`bytes` >= 0),
  CONSTRAINT `ck_stored_files_sha256` CHECK (octet_length(`sha256`) = 32)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `suppressed_authors` (
  `author_hash` varbinary(32) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  PRIMARY KEY (`author_hash`),
  CONSTRAINT `ck_suppressed_authors_author_hash` CHECK (octet_length(`author_hash`) = 32)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `weight_adjustment_logs` (
  `id` binary(16) NOT NULL,
  `date` datetime(6) NOT NULL,
  `action` varchar(50) NOT NULL,
  `reason` varchar(500) NOT NULL,
  `valid_segments` bigint(20) NOT NULL,
  `total_segments` bigint(20) NOT NULL,
  `sample_sizes` longtext NOT NULL CHECK (json_valid(`sample_sizes`)),
  `old_weights` longtext DEFAULT NULL CHECK (json_valid(`old_weights`)),
  `new_weights` longtext NOT NULL CHECK (json_valid(`new_weights`)),
  `predicted_improvement` double DEFAULT NULL,
  `created_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `ix_weight_adjustment_logs_date_id` (`date`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `weight_versions` (
  `weights_id` binary(16) NOT NULL,
  `version` bigint(20) NOT NULL,
  `sss_weight` double NOT NULL,
  `ars_weight` double NOT NULL,
  `evs_weight` double NOT NULL,
  `trs_weight` double NOT NULL,
  `reason` varchar(500) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  PRIMARY KEY (`weights_id`,`version`),
  CONSTRAINT `fk_weight_versions_weights_id` FOREIGN KEY (`weights_id`) REFERENCES `segmented_weights` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_weight_versions_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_weight_versions_sss_weight` CHECK (`sss_weight` >= 0),
  CONSTRAINT `ck_weight_versions_ars_weight` CHECK (`ars_weight` >= 0),
  CONSTRAINT `ck_weight_versions_evs_weight` CHECK (`evs_weight` >= 0),
  CONSTRAINT `ck_weight_versions_trs_weight` CHECK (`trs_weight` >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `schema_migrations` (
  `name` varchar(255) NOT NULL,
  `checksum` varchar(64) NOT NULL,
  `state` varchar(20) NOT NULL,
  `started_at` datetime(6) NOT NULL,
  `finished_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`name`),
  CONSTRAINT `ck_schema_migrations_state` CHECK (`state` in ('applied','running','failed'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `__diesel_schema_migrations` (
  `version` varchar(50) NOT NULL,
  `run_on` timestamp NOT NULL DEFAULT current_timestamp(),
  PRIMARY KEY (`version`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `accounts` (`id`, `email`, `password_hash`, `display_name`, `role`, `status`, `version`, `created_at`, `updated_at`, `erased_at`, `grants`, `search_version`) VALUES
(x'019B8D627A8070018000000000000000', 'admin@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$YWRtaW5AbHljZXVtLmV4YW1wbGU$XUdxfg3lTnCLZ9LWJnEm6eK5fLGKM54aCfRDBwF6Yzc', 'Aspasia (admin)', 'admin', 'active', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL, NULL, 1),
(x'019B8D627A8070018000000000000001', 'operator@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$b3BlcmF0b3JAbHljZXVtLmV4YW1wbGU$ZavyXDU77zE7eOoODmpwvEdpCTBCPSVo8IQZjJSQ6i8', 'Olympia (operator)', 'operator', 'active', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL, '["draft","approve","analyse"]', 1),
(x'019B8D627A8070018000000000000002', 'thales@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$dGhhbGVzQGx5Y2V1bS5leGFtcGxl$gqWkP0b07tJ2WRm2bVAVvmOt335TuA17LAmSSs6bziQ', 'Thales', 'learner', 'active', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL, NULL, 1),
(x'019B8D627A8070018000000000000003', 'hypatia@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$aHlwYXRpYUBseWNldW0uZXhhbXBsZQ$9YCt3VHv9brJJ/IYISG7h3Jc9YE83fdmMuUPDie1mgk', 'Hypatia', 'learner', 'active', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL, NULL, 1),
(x'019CA8A03EFB751CB22A0DC73071FEAC', 'root@example.org', '$argon2id$v=19$m=8,t=1,p=1$2Vv6qSV5L3GRs//xvuAe4Q$M7xjqjNpd/g6WOgjbAHPn2gQhs9w6Z66Hy6qI9BJt3U', 'Root', 'admin', 'active', 1, '2026-03-01 09:00:00.123456', '2026-03-01 09:00:00.123456', NULL, NULL, 1),
(x'019CA8A041CC7DB4BAF7F57260A42F2C', 'ada@example.org', '$argon2id$v=19$m=8,t=1,p=1$t6G5HKjoXNvwXtqwBPQVew$g4urHjSWn3eEAZjtqDDxp6PqnGyCsDuC2CC7+YuGKEA', 'Ada Lovelace 👩‍💻', 'learner', 'active', 1, '2026-03-01 09:00:00.844122', '2026-03-01 09:00:00.844122', NULL, NULL, 1),
(x'019CA8A042447B6889E998839246D00F', 'ben@example.org', '$argon2id$v=19$m=8,t=1,p=1$8QV9koQtsytb/6pAR9A1Gg$WFmw0k9OoB7y1A2UsTBlnueTh33rtSLRTY19yvw9VYs', 'ben', 'learner', 'active', 1, '2026-03-01 09:00:00.964233', '2026-03-01 09:00:00.964233', NULL, NULL, 1),
(x'019CA8A042BC7FA6A4BE2E43FDF567DE', 'erased-019ca8a0-42bc-7fa6-a4be-2e43fdf567de@invalid', '', 'Erased account', 'learner', 'erased', 4, '2026-03-01 09:00:01.084344', '2026-03-01 11:36:57.215031', '2026-03-01 11:36:57.215031', NULL, 1),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'olga@example.org', '$argon2id$v=19$m=8,t=1,p=1$5pf8uVe4m2aRwivUuHN/Mw$+NbRNEI0/ziiBps97nkUtOOm2nsCyq9qCsioUgpovhg', 'Olga', 'operator', 'active', 2, '2026-03-01 09:00:01.204455', '2026-03-01 09:18:21.599938', NULL, '["draft","manage"]', 1),
(x'019CA8A047BD77E497AB34E426B75CD9', 'dora@example.org', '$argon2id$v=19$m=8,t=1,p=1$TBiCQLWV7cA0Z79iinGoDA$qZZHFqjVmvq7x3B0h9Eg21ynbpgiYuvOwretBrjUcfM', 'Dora', 'learner', 'active', 2, '2026-03-01 09:00:02.365528', '2026-03-01 09:00:02.605750', NULL, NULL, 1),
(x'019CA8A13C6F7B9C9A7C86F78E68FA70', 'rita@example.org', '$argon2id$v=19$m=8,t=1,p=1$lskfEZfeV4/oY8jftCtzYw$g572Hm9GzuasHO5Ah+sYBZa3w4GFKG88BE41XAMGn4I', 'Rita', 'admin', 'active', 1, '2026-03-01 09:01:05.007045', '2026-03-01 09:01:05.007045', NULL, NULL, 1),
(x'019CA8A13D5F71FEB326B5EA185FD7D6', 'carl.2@example.org', '$argon2id$v=19$m=8,t=1,p=1$K3kvBWjoJ331R2Bu+ACqNw$q8Zy1gsLiU/zi87oFXH9kX0nOM/9TcaDrIN4oPWID8k', 'Carl 🐢', 'operator', 'disabled', 4, '2026-03-01 09:01:05.247267', '2026-03-01 09:01:05.967933', NULL, '["draft","approve","analyse"]', 1),
(x'019CA8DA78787216B4ED32F476FFC09D', 'vera@example.org', '$argon2id$v=19$m=8,t=1,p=1$4r9XhnI/vE2emzTym8Rrnw$HmDysibtaHq9tUxcksOX3KwVJewxdZl/EuH/RiosEA0', 'Vera', 'operator', 'active', 1, '2026-03-01 10:03:35.928559', '2026-03-01 10:03:35.928559', NULL, '["draft","approve","analyse"]', 1),
(x'019CA92FF0A77291A45CBCF8E798CE79', 'nil@example.org', '$argon2id$v=19$m=8,t=1,p=1$aaymNYKcVjr8N0SNWsh+qg$JktQuCOCpL3riC1UqwPfi+dlLws63WAZjtpFVNYcmyA', 'Nil', 'learner', 'disabled', 2, '2026-03-01 11:36:57.255068', '2026-03-01 11:36:57.335142', NULL, NULL, 1),
(x'019CA92FF20F78B0AE2CC4C8481E2553', 'kay@example.org', '$argon2id$v=19$m=8,t=1,p=1$fwOqAoqVO+xxEGkfySVs9g$OCTEXgp1nldJvSQ8BWyTf+t4Zhnd/B3VQcs6LQOb1ck', 'Kay', 'operator', 'active', 1, '2026-03-01 11:36:57.615401', '2026-03-01 11:36:57.615401', NULL, '["draft","approve","analyse"]', 1);
INSERT INTO `account_words` (`account_id`, `word`, `created_at`) VALUES
(x'019CA8A042BC7FA6A4BE2E43FDF567DE', '019ca8a0', '2026-03-01 11:36:57.215031'),
(x'019CA8A13D5F71FEB326B5EA185FD7D6', '2', '2026-03-01 09:01:05.807785'),
(x'019CA8A042BC7FA6A4BE2E43FDF567DE', '2e43fdf567de', '2026-03-01 11:36:57.215031'),
(x'019CA8A042BC7FA6A4BE2E43FDF567DE', '42bc', '2026-03-01 11:36:57.215031'),
(x'019CA8A042BC7FA6A4BE2E43FDF567DE', '7fa6', '2026-03-01 11:36:57.215031'),
(x'019CA8A042BC7FA6A4BE2E43FDF567DE', 'a4be', '2026-03-01 11:36:57.215031'),
(x'019CA8A042BC7FA6A4BE2E43FDF567DE', 'account', '2026-03-01 11:36:57.215031'),
(x'019CA8A041CC7DB4BAF7F57260A42F2C', 'ada', '2026-03-01 09:00:00.844122'),
(x'019B8D627A8070018000000000000000', 'admin', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070018000000000000000', 'aspasia', '2026-01-05 09:00:00.000000'),
(x'019CA8A042447B6889E998839246D00F', 'ben', '2026-03-01 09:00:00.964233'),
(x'019CA8A13D5F71FEB326B5EA185FD7D6', 'carl', '2026-03-01 09:01:05.807785'),
(x'019CA8A047BD77E497AB34E426B75CD9', 'dora', '2026-03-01 09:00:02.365528'),
(x'019CA8A042BC7FA6A4BE2E43FDF567DE', 'erased', '2026-03-01 11:36:57.215031'),
(x'019B8D627A8070018000000000000000', 'example', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070018000000000000001', 'example', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070018000000000000002', 'example', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070018000000000000003', 'example', '2026-01-05 09:00:00.000000'),
(x'019CA8A03EFB751CB22A0DC73071FEAC', 'example', '2026-03-01 09:00:00.123456'),
(x'019CA8A041CC7DB4BAF7F57260A42F2C', 'example', '2026-03-01 09:00:00.844122'),
(x'019CA8A042447B6889E998839246D00F', 'example', '2026-03-01 09:00:00.964233'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'example', '2026-03-01 09:00:01.204455'),
(x'019CA8A047BD77E497AB34E426B75CD9', 'example', '2026-03-01 09:00:02.365528'),
(x'019CA8A13C6F7B9C9A7C86F78E68FA70', 'example', '2026-03-01 09:01:05.007045'),
(x'019CA8A13D5F71FEB326B5EA185FD7D6', 'example', '2026-03-01 09:01:05.807785'),
(x'019CA8DA78787216B4ED32F476FFC09D', 'example', '2026-03-01 10:03:35.928559'),
(x'019CA92FF0A77291A45CBCF8E798CE79', 'example', '2026-03-01 11:36:57.255068'),
(x'019CA92FF20F78B0AE2CC4C8481E2553', 'example', '2026-03-01 11:36:57.615401'),
(x'019B8D627A8070018000000000000003', 'hypatia', '2026-01-05 09:00:00.000000'),
(x'019CA8A042BC7FA6A4BE2E43FDF567DE', 'invalid', '2026-03-01 11:36:57.215031'),
(x'019CA92FF20F78B0AE2CC4C8481E2553', 'kay', '2026-03-01 11:36:57.615401'),
(x'019CA8A041CC7DB4BAF7F57260A42F2C', 'lovelace', '2026-03-01 09:00:00.844122'),
(x'019B8D627A8070018000000000000000', 'lyceum', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070018000000000000001', 'lyceum', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070018000000000000002', 'lyceum', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070018000000000000003', 'lyceum', '2026-01-05 09:00:00.000000'),
(x'019CA92FF0A77291A45CBCF8E798CE79', 'nil', '2026-03-01 11:36:57.255068'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'olga', '2026-03-01 09:00:01.204455'),
(x'019B8D627A8070018000000000000001', 'olympia', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070018000000000000001', 'operator', '2026-01-05 09:00:00.000000'),
(x'019CA8A03EFB751CB22A0DC73071FEAC', 'org', '2026-03-01 09:00:00.123456'),
(x'019CA8A041CC7DB4BAF7F57260A42F2C', 'org', '2026-03-01 09:00:00.844122'),
(x'019CA8A042447B6889E998839246D00F', 'org', '2026-03-01 09:00:00.964233'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'org', '2026-03-01 09:00:01.204455'),
(x'019CA8A047BD77E497AB34E426B75CD9', 'org', '2026-03-01 09:00:02.365528'),
(x'019CA8A13C6F7B9C9A7C86F78E68FA70', 'org', '2026-03-01 09:01:05.007045'),
(x'019CA8A13D5F71FEB326B5EA185FD7D6', 'org', '2026-03-01 09:01:05.807785'),
(x'019CA8DA78787216B4ED32F476FFC09D', 'org', '2026-03-01 10:03:35.928559'),
(x'019CA92FF0A77291A45CBCF8E798CE79', 'org', '2026-03-01 11:36:57.255068'),
(x'019CA92FF20F78B0AE2CC4C8481E2553', 'org', '2026-03-01 11:36:57.615401'),
(x'019CA8A13C6F7B9C9A7C86F78E68FA70', 'rita', '2026-03-01 09:01:05.007045'),
(x'019CA8A03EFB751CB22A0DC73071FEAC', 'root', '2026-03-01 09:00:00.123456'),
(x'019B8D627A8070018000000000000002', 'thales', '2026-01-05 09:00:00.000000'),
(x'019CA8DA78787216B4ED32F476FFC09D', 'vera', '2026-03-01 10:03:35.928559');
INSERT INTO `archetypes` (`id`, `name`, `description`, `is_active`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070148000000000000000', 'CHECKLIST', 'Steps to go through, one after the other.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070148000000000000001', 'MYTHBUST', 'What many believe, and what is so.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070148000000000000003', 'STORYLET', 'A short story that somebody lived.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070148000000000000004', 'HUMOR_LIGHT', 'A friendly joke, never at anybody\'s cost.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070148000000000000005', 'CREDIBILITY_ANCHOR', 'What is known, and from where.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070148000000000000006', 'CONFIDENT_RECOMMENDER', 'One recommendation, with its reason.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070148000000000000007', 'PROBLEM_SOLUTION_DIRECT', 'The problem in a sentence, the solution in another.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019CA8B11098769AABB5EEFF7FD4ECDD', 'COACH', '', 1, 1, '2026-03-01 09:18:22.360641', '2026-03-01 09:18:22.360641');
INSERT INTO `archives` (`id`, `kind`, `file_name`, `sha256`, `bytes`, `entries`, `from_at`, `to_at`, `state`, `version`, `created_at`, `updated_at`) VALUES
(x'01939F3E8F0070008000000000000A01', 'POSTS', 'posts-2026-01-01-01939f3e-8f00-7000-8000-000000000a01-1.jsonl', x'E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855', 4096, 12, '2026-01-01 08:00:00.000000', '2026-01-02 08:00:00.000001', 'PURGED', 2, '2026-05-01 08:00:00.000000', '2026-05-01 08:00:01.000000');
INSERT INTO `attempt_answers` (`attempt_id`, `question_id`, `response`, `points_awarded`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070078000000000000000', x'019B8D627A8070098000000000000003', '{"options":["019b8d62-7a80-7009-8000-000000000000"]}', 1, '2026-01-05 10:20:00.000000', '2026-01-05 10:20:00.000000'),
(x'019B8D627A8070078000000000000000', x'019B8D627A8070098000000000000006', '{"options":["019b8d62-7a80-7009-8000-000000000004"]}', 1, '2026-01-05 10:20:00.000000', '2026-01-05 10:20:00.000000'),
(x'019B8D627A8070078000000000000000', x'019B8D627A8070098000000000000007', '{"number":61.0}', 0, '2026-01-05 10:20:00.000000', '2026-01-05 10:20:00.000000'),
(x'019CA8A179BD70E1A9788F792A94B83E', x'019CA8A17945731680FC8612988A49E6', '{"number":1.7976931348623157e+308}', 0.1, '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623'),
(x'019CA8A179BD70E1A9788F792A94B83E', x'019CA8A17945734099E08A49E368B5FE', '{"number":1.7976931348623157e+308}', 0, '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623'),
(x'019CA8A179BD70E1A9788F792A94B83E', x'019CA8A17945759AB06242486F190859', '{"options":["019ca8a1-7945-78a4-ac7f-db9160e526b7"]}', 1, '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623'),
(x'019CA8A179BD70E1A9788F792A94B83E', x'019CA8A179457946B0AA1C46C71300E5', '{"number":1.7976931348623157e+308}', 0, '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623'),
(x'019CA8A179BD70E1A9788F792A94B83E', x'019CA8A179457C9595B43157B043DFCF', '{"text":"STRAßE "}', 1, '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623'),
(x'019CA8A179BD70E1A9788F792A94B83E', x'019CA8A179457D218C3E2E7B7F14FC5A', '{"number":1.7976931348623157e+308}', 0, '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623'),
(x'019CA8A179BD70E1A9788F792A94B83E', x'019CA8A179457E7DBE34A7FF0A136FE6', '{"number":1.7976931348623157e+308}', 0, '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623'),
(x'019CA8A17BEE7115B9BF3000155D090A', x'019CA8A174E4749E8EA6B64139EFDD75', '{"options":["019ca8a1-74e4-7a98-a7cb-0bce6ff69198"]}', 1, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A17BEE7115B9BF3000155D090A', x'019CA8A174E4783CAD9A21015AB1AA98', '{"text":"  zÜRICH "}', 0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A17BEE7115B9BF3000155D090A', x'019CA8A174E47A988D90B7EA3541D65E', '{"options":["019ca8a1-74e4-7f40-a46a-6ddf4fa14555"]}', 1, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A17BEE7115B9BF3000155D090A', x'019CA8A174E47E56862268F04D185F4C', '{"number":9.82}', 3.3, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A17BEE7115B9BF3000155D090A', x'019CA8A174E47F0B8EA5E7792C3E3E77', '{"options":["019ca8a1-74e4-7633-bf83-6ff5821e1835","019ca8a1-74e4-7cdc-8e40-93db12de93cf"]}', 2, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A17FFF701A833959B95603B8D9', x'019CA8A174E4749E8EA6B64139EFDD75', '{"options":["019ca8a1-74e4-7a98-a7cb-0bce6ff69198"]}', 1, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A17FFF701A833959B95603B8D9', x'019CA8A174E4783CAD9A21015AB1AA98', '{"text":"  zÜRICH "}', 0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A17FFF701A833959B95603B8D9', x'019CA8A174E47A988D90B7EA3541D65E', '{"options":["019ca8a1-74e4-7f40-a46a-6ddf4fa14555"]}', 1, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A17FFF701A833959B95603B8D9', x'019CA8A174E47E56862268F04D185F4C', '{"number":9.82}', 3.3, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A17FFF701A833959B95603B8D9', x'019CA8A174E47F0B8EA5E7792C3E3E77', '{"options":["019ca8a1-74e4-7633-bf83-6ff5821e1835","019ca8a1-74e4-7cdc-8e40-93db12de93cf"]}', 2, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A1804F71938A73DC6ECC50F78C', x'019CA8A174E4783CAD9A21015AB1AA98', '{"text":"  zürich\\t"}', 0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A1804F71938A73DC6ECC50F78C', x'019CA8A174E47A988D90B7EA3541D65E', '{"options":[]}', 0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A1804F71938A73DC6ECC50F78C', x'019CA8A174E47E56862268F04D185F4C', '{"number":9.81}', 3.3, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A1804F71938A73DC6ECC50F78C', x'019CA8A174E47F0B8EA5E7792C3E3E77', '{"options":["019ca8a1-74e4-7633-bf83-6ff5821e1835","019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1"]}', 0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A1809F758CB2B71A2028325360', x'019CA8A174E4783CAD9A21015AB1AA98', '{"text":"Zürich 🏔"}', 0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A1809F758CB2B71A2028325360', x'019CA8A174E47A988D90B7EA3541D65E', '{"options":[]}', 0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A1809F758CB2B71A2028325360', x'019CA8A174E47E56862268F04D185F4C', '{"number":0.0}', 0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A1809F758CB2B71A2028325360', x'019CA8A174E47F0B8EA5E7792C3E3E77', '{"options":["019ca8a1-74e4-7cdc-8e40-93db12de93cf","019ca8a1-74e4-7633-bf83-6ff5821e1835","019ca8a1-74e4-73c2-8e38-1120bf31025d"]}', 1, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A1813F7C299A13399339D29BEB', x'019CA8A174E4749E8EA6B64139EFDD75', '{"options":["019ca8a1-74e4-7157-b19c-df0f51768750"]}', 0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A1813F7C299A13399339D29BEB', x'019CA8A174E4783CAD9A21015AB1AA98', '{"text":"Bern"}', 1, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A1813F7C299A13399339D29BEB', x'019CA8A174E47A988D90B7EA3541D65E', '{"options":["019ca8a1-74e4-7dea-aff9-d894a6893e8c"]}', 0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A1813F7C299A13399339D29BEB', x'019CA8A174E47E56862268F04D185F4C', '{"number":9.9}', 0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A1813F7C299A13399339D29BEB', x'019CA8A174E47F0B8EA5E7792C3E3E77', '{"options":["019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1","019ca8a1-74e4-73c2-8e38-1120bf31025d"]}', 0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
(x'019CA8A182CF797485499C59CB1506D5', x'019CA8A182577376AF85B4FA05FFEF34', '{"options":["019ca8a1-8257-772a-a88e-5779dfb930fc"]}', 1, '2026-03-01 09:02:23.343991', '2026-03-01 09:02:23.343991'),
(x'019CA8A182CF797485499C59CB1506D5', x'019CA8A1825774ED8072C46C660AB927', '{"number":9.82}', 2, '2026-03-01 09:02:23.343991', '2026-03-01 09:02:23.343991'),
(x'019CA8A182CF797485499C59CB1506D5', x'019CA8A1825777C28DDAB52F6227DA5E', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:02:23.343991', '2026-03-01 09:02:23.343991'),
(x'019CA8A182CF797485499C59CB1506D5', x'019CA8A182577B30B041CA2E408EBAFD', '{"options":["019ca8a1-8257-7d28-9b69-2c15271a3b16"]}', 1, '2026-03-01 09:02:23.343991', '2026-03-01 09:02:23.343991'),
(x'019CA8A182CF797485499C59CB1506D5', x'019CA8A182577D1E95A427F0B491D68D', '{"options":["019ca8a1-8257-77f4-a840-4ffb3e1236f8","019ca8a1-8257-71cb-9a15-328b26e07563"]}', 2, '2026-03-01 09:02:23.343991', '2026-03-01 09:02:23.343991'),
(x'019CA8A26E987BE58DBBF70823C6599A', x'019CA8A182577376AF85B4FA05FFEF34', '{"options":["019ca8a1-8257-772a-a88e-5779dfb930fc"]}', 1, '2026-03-01 09:03:23.704324', '2026-03-01 09:03:23.704324'),
(x'019CA8A26E987BE58DBBF70823C6599A', x'019CA8A1825774ED8072C46C660AB927', '{"number":9.82}', 2, '2026-03-01 09:03:23.704324', '2026-03-01 09:03:23.704324'),
(x'019CA8A26E987BE58DBBF70823C6599A', x'019CA8A1825777C28DDAB52F6227DA5E', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:03:23.704324', '2026-03-01 09:03:23.704324'),
(x'019CA8A26E987BE58DBBF70823C6599A', x'019CA8A182577B30B041CA2E408EBAFD', '{"options":["019ca8a1-8257-7d28-9b69-2c15271a3b16"]}', 1, '2026-03-01 09:03:23.704324', '2026-03-01 09:03:23.704324'),
(x'019CA8A26E987BE58DBBF70823C6599A', x'019CA8A182577D1E95A427F0B491D68D', '{"options":["019ca8a1-8257-77f4-a840-4ffb3e1236f8","019ca8a1-8257-71cb-9a15-328b26e07563"]}', 2, '2026-03-01 09:03:23.704324', '2026-03-01 09:03:23.704324'),
(x'019CA8A35A607C9E8E48D80CD184A9EC', x'019CA8A182577376AF85B4FA05FFEF34', '{"options":["019ca8a1-8257-772a-a88e-5779dfb930fc"]}', 1, '2026-03-01 09:04:24.064657', '2026-03-01 09:04:24.064657'),
(x'019CA8A35A607C9E8E48D80CD184A9EC', x'019CA8A1825774ED8072C46C660AB927', '{"number":9.82}', 2, '2026-03-01 09:04:24.064657', '2026-03-01 09:04:24.064657'),
(x'019CA8A35A607C9E8E48D80CD184A9EC', x'019CA8A1825777C28DDAB52F6227DA5E', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:04:24.064657', '2026-03-01 09:04:24.064657'),
(x'019CA8A35A607C9E8E48D80CD184A9EC', x'019CA8A182577B30B041CA2E408EBAFD', '{"options":["019ca8a1-8257-7d28-9b69-2c15271a3b16"]}', 1, '2026-03-01 09:04:24.064657', '2026-03-01 09:04:24.064657'),
(x'019CA8A35A607C9E8E48D80CD184A9EC', x'019CA8A182577D1E95A427F0B491D68D', '{"options":["019ca8a1-8257-77f4-a840-4ffb3e1236f8","019ca8a1-8257-71cb-9a15-328b26e07563"]}', 2, '2026-03-01 09:04:24.064657', '2026-03-01 09:04:24.064657'),
(x'019CA8A4462877FD896905D4CF838EDC', x'019CA8A182577376AF85B4FA05FFEF34', '{"options":["019ca8a1-8257-772a-a88e-5779dfb930fc"]}', 1, '2026-03-01 09:05:24.424990', '2026-03-01 09:05:24.424990'),
(x'019CA8A4462877FD896905D4CF838EDC', x'019CA8A1825774ED8072C46C660AB927', '{"number":9.82}', 2, '2026-03-01 09:05:24.424990', '2026-03-01 09:05:24.424990'),
(x'019CA8A4462877FD896905D4CF838EDC', x'019CA8A1825777C28DDAB52F6227DA5E', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:05:24.424990', '2026-03-01 09:05:24.424990'),
(x'019CA8A4462877FD896905D4CF838EDC', x'019CA8A182577B30B041CA2E408EBAFD', '{"options":["019ca8a1-8257-7d28-9b69-2c15271a3b16"]}', 1, '2026-03-01 09:05:24.424990', '2026-03-01 09:05:24.424990'),
(x'019CA8A4462877FD896905D4CF838EDC', x'019CA8A182577D1E95A427F0B491D68D', '{"options":["019ca8a1-8257-77f4-a840-4ffb3e1236f8","019ca8a1-8257-71cb-9a15-328b26e07563"]}', 2, '2026-03-01 09:05:24.424990', '2026-03-01 09:05:24.424990'),
(x'019CA8A531F17C7B9DECE68D6618A8E0', x'019CA8A182577376AF85B4FA05FFEF34', '{"options":["019ca8a1-8257-772a-a88e-5779dfb930fc"]}', 1, '2026-03-01 09:07:06.105619', '2026-03-01 09:07:06.105619'),
(x'019CA8A531F17C7B9DECE68D6618A8E0', x'019CA8A1825774ED8072C46C660AB927', '{"number":9.82}', 2, '2026-03-01 09:07:06.105619', '2026-03-01 09:07:06.105619'),
(x'019CA8A531F17C7B9DECE68D6618A8E0', x'019CA8A1825777C28DDAB52F6227DA5E', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:06.105619', '2026-03-01 09:07:06.105619'),
(x'019CA8A531F17C7B9DECE68D6618A8E0', x'019CA8A182577B30B041CA2E408EBAFD', '{"options":["019ca8a1-8257-7d28-9b69-2c15271a3b16"]}', 1, '2026-03-01 09:07:06.105619', '2026-03-01 09:07:06.105619'),
(x'019CA8A531F17C7B9DECE68D6618A8E0', x'019CA8A182577D1E95A427F0B491D68D', '{"options":["019ca8a1-8257-77f4-a840-4ffb3e1236f8","019ca8a1-8257-71cb-9a15-328b26e07563"]}', 2, '2026-03-01 09:07:06.105619', '2026-03-01 09:07:06.105619'),
(x'019CA8A6BFC17A41A03CF02F7BC935E4', x'019CA8A6BF99720EA9ABCDE3136241D5', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:06.385878', '2026-03-01 09:07:06.385878'),
(x'019CA8A6BFC17A41A03CF02F7BC935E4', x'019CA8A6BF99729681D1D472EA96C227', '{"options":["019ca8a6-bf99-78e8-ad40-940b05f279b1","019ca8a6-bf99-7283-91ce-22769ae9c24b"]}', 2, '2026-03-01 09:07:06.385878', '2026-03-01 09:07:06.385878'),
(x'019CA8A6BFC17A41A03CF02F7BC935E4', x'019CA8A6BF9977A69BCB1875D516E957', '{"options":["019ca8a6-bf99-7a23-a6a8-bf8f80aaf779"]}', 1, '2026-03-01 09:07:06.385878', '2026-03-01 09:07:06.385878'),
(x'019CA8A6C03977D79AACB078B95069FE', x'019CA8A6BF99725EB2236CC698791FC2', '{"options":["019ca8a6-bf99-7879-abb1-13360991618c"]}', 1, '2026-03-01 09:07:06.505989', '2026-03-01 09:07:06.505989'),
(x'019CA8A6C03977D79AACB078B95069FE', x'019CA8A6BF99729681D1D472EA96C227', '{"options":["019ca8a6-bf99-7283-91ce-22769ae9c24b","019ca8a6-bf99-78e8-ad40-940b05f279b1"]}', 2, '2026-03-01 09:07:06.505989', '2026-03-01 09:07:06.505989'),
(x'019CA8A6C03977D79AACB078B95069FE', x'019CA8A6BF9977A69BCB1875D516E957', '{"options":["019ca8a6-bf99-7a23-a6a8-bf8f80aaf779"]}', 1, '2026-03-01 09:07:06.505989', '2026-03-01 09:07:06.505989'),
(x'019CA8A6C0B27C589EA3108434DC2BC0', x'019CA8A6BF99725EB2236CC698791FC2', '{"options":["019ca8a6-bf99-7879-abb1-13360991618c"]}', 1, '2026-03-01 09:07:06.626100', '2026-03-01 09:07:06.626100'),
(x'019CA8A6C0B27C589EA3108434DC2BC0', x'019CA8A6BF99729681D1D472EA96C227', '{"options":["019ca8a6-bf99-78e8-ad40-940b05f279b1","019ca8a6-bf99-7283-91ce-22769ae9c24b"]}', 2, '2026-03-01 09:07:06.626100', '2026-03-01 09:07:06.626100'),
(x'019CA8A6C0B27C589EA3108434DC2BC0', x'019CA8A6BF997BB58F64D335353B73F6', '{"number":9.82}', 2, '2026-03-01 09:07:06.626100', '2026-03-01 09:07:06.626100'),
(x'019CA8A6C1F275FCB7A679999B0A5FED', x'019CA8A6C17A759686C73DDCB6269938', '{"options":["019ca8a6-c17a-7116-8dae-c7b9ff7814ca"]}', 0, '2026-03-01 09:07:06.906359', '2026-03-01 09:07:06.906359'),
(x'019CA8A6C1F275FCB7A679999B0A5FED', x'019CA8A6C17A785491BFC2B06EC0B2C1', '{"number":9.9}', 0, '2026-03-01 09:07:06.906359', '2026-03-01 09:07:06.906359'),
(x'019CA8A6C1F275FCB7A679999B0A5FED', x'019CA8A6C17A7BF4A6176862CDC54FDC', '{"options":["019ca8a6-c17a-7218-a935-004bccbea0eb","019ca8a6-c17a-74aa-82f8-013aa0709dd9"]}', 0, '2026-03-01 09:07:06.906359', '2026-03-01 09:07:06.906359'),
(x'019CA8A6C1F275FCB7A679999B0A5FED', x'019CA8A6C17A7D9EA6A5648C0BB8BB62', '{"options":["019ca8a6-c17a-78a5-8750-d611988c6f1e"]}', 0, '2026-03-01 09:07:06.906359', '2026-03-01 09:07:06.906359'),
(x'019CA8A6C1F275FCB7A679999B0A5FED', x'019CA8A6C17A7EC7B13303E8034DF376', '{"text":"Bern"}', 0, '2026-03-01 09:07:06.906359', '2026-03-01 09:07:06.906359'),
(x'019CA8A6C24271409DA1E2E3D2664ED2', x'019CA8A6C17A759686C73DDCB6269938', '{"options":["019ca8a6-c17a-7654-ba2f-ea05018742f7"]}', 1, '2026-03-01 09:07:06.986433', '2026-03-01 09:07:06.986433'),
(x'019CA8A6C24271409DA1E2E3D2664ED2', x'019CA8A6C17A785491BFC2B06EC0B2C1', '{"number":9.82}', 2, '2026-03-01 09:07:06.986433', '2026-03-01 09:07:06.986433'),
(x'019CA8A6C24271409DA1E2E3D2664ED2', x'019CA8A6C17A7BF4A6176862CDC54FDC', '{"options":["019ca8a6-c17a-713d-92cf-039cff116360","019ca8a6-c17a-77a0-ba8f-4903b6c3837b"]}', 2, '2026-03-01 09:07:06.986433', '2026-03-01 09:07:06.986433'),
(x'019CA8A6C24271409DA1E2E3D2664ED2', x'019CA8A6C17A7D9EA6A5648C0BB8BB62', '{"options":["019ca8a6-c17a-718f-8507-4d06a5fb3345"]}', 1, '2026-03-01 09:07:06.986433', '2026-03-01 09:07:06.986433'),
(x'019CA8A6C24271409DA1E2E3D2664ED2', x'019CA8A6C17A7EC7B13303E8034DF376', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:06.986433', '2026-03-01 09:07:06.986433'),
(x'019CA8A6C2927D46B9083C18F897F7C1', x'019CA8A6C17A759686C73DDCB6269938', '{"options":["019ca8a6-c17a-7654-ba2f-ea05018742f7"]}', 1, '2026-03-01 09:07:07.066507', '2026-03-01 09:07:07.066507'),
(x'019CA8A6C2927D46B9083C18F897F7C1', x'019CA8A6C17A7BF4A6176862CDC54FDC', '{"options":["019ca8a6-c17a-713d-92cf-039cff116360","019ca8a6-c17a-77a0-ba8f-4903b6c3837b"]}', 2, '2026-03-01 09:07:07.066507', '2026-03-01 09:07:07.066507'),
(x'019CA8A6C4727653BEADE5F82C70DDA3', x'019CA8A6C3FA78759441C193CE87F032', '{"options":["019ca8a6-c3fa-7c66-a0b5-ab5f55b1a3ed"]}', 0, '2026-03-01 09:07:07.546951', '2026-03-01 09:07:07.546951'),
(x'019CA8A6C4727653BEADE5F82C70DDA3', x'019CA8A6C3FA7B4E9941EC01DC7DB5EB', '{"options":["019ca8a6-c3fa-78e2-859e-33c405c6fca2"]}', 0, '2026-03-01 09:07:07.546951', '2026-03-01 09:07:07.546951'),
(x'019CA8A6C4727653BEADE5F82C70DDA3', x'019CA8A6C3FA7D2A906D8BE60324AA82', '{"number":9.9}', 0, '2026-03-01 09:07:07.546951', '2026-03-01 09:07:07.546951'),
(x'019CA8A6C4727653BEADE5F82C70DDA3', x'019CA8A6C3FA7DEA9F3380C653F78235', '{"text":"Bern"}', 0, '2026-03-01 09:07:07.546951', '2026-03-01 09:07:07.546951'),
(x'019CA8A6C4727653BEADE5F82C70DDA3', x'019CA8A6C3FA7DFEBD4F47321FC32173', '{"options":["019ca8a6-c3fa-783f-9d91-9bab5ebc155f","019ca8a6-c3fa-79ba-a9cf-214522d70fc8"]}', 0, '2026-03-01 09:07:07.546951', '2026-03-01 09:07:07.546951'),
(x'019CA8A6C4C270CBA9371423F3E99226', x'019CA8A6C3FA78759441C193CE87F032', '{"options":["019ca8a6-c3fa-78db-afba-4baf728682d4"]}', 1, '2026-03-01 09:07:07.627025', '2026-03-01 09:07:07.627025'),
(x'019CA8A6C4C270CBA9371423F3E99226', x'019CA8A6C3FA7B4E9941EC01DC7DB5EB', '{"options":["019ca8a6-c3fa-73ee-ab22-73ea49e3405a"]}', 1, '2026-03-01 09:07:07.627025', '2026-03-01 09:07:07.627025'),
(x'019CA8A6C4C270CBA9371423F3E99226', x'019CA8A6C3FA7D2A906D8BE60324AA82', '{"number":9.82}', 2, '2026-03-01 09:07:07.627025', '2026-03-01 09:07:07.627025'),
(x'019CA8A6C4C270CBA9371423F3E99226', x'019CA8A6C3FA7DEA9F3380C653F78235', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:07.627025', '2026-03-01 09:07:07.627025'),
(x'019CA8A6C4C270CBA9371423F3E99226', x'019CA8A6C3FA7DFEBD4F47321FC32173', '{"options":["019ca8a6-c3fa-79f6-ba11-a74e46acf422","019ca8a6-c3fa-77af-9eea-332ed01fb78d"]}', 2, '2026-03-01 09:07:07.627025', '2026-03-01 09:07:07.627025'),
(x'019CA8A6C51370BE8860440FE7DB8B00', x'019CA8A6C3FA78759441C193CE87F032', '{"options":["019ca8a6-c3fa-78db-afba-4baf728682d4"]}', 1, '2026-03-01 09:07:07.707099', '2026-03-01 09:07:07.707099'),
(x'019CA8A6C51370BE8860440FE7DB8B00', x'019CA8A6C3FA7DFEBD4F47321FC32173', '{"options":["019ca8a6-c3fa-79f6-ba11-a74e46acf422","019ca8a6-c3fa-77af-9eea-332ed01fb78d"]}', 2, '2026-03-01 09:07:07.707099', '2026-03-01 09:07:07.707099'),
(x'019CA8A6C6F3757A8808EB50A621D595', x'019CA8A6C67B753F8F00E465D578F4F4', '{"options":["019ca8a6-c67b-77f5-98a7-7e2053764daa"]}', 0, '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.187543'),
(x'019CA8A6C6F3757A8808EB50A621D595', x'019CA8A6C67B75808A3CB4AB0FA01F98', '{"number":9.9}', 0, '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.187543'),
(x'019CA8A6C6F3757A8808EB50A621D595', x'019CA8A6C67B789E958910562501BE7D', '{"options":["019ca8a6-c67b-766d-a0a6-fb4da2c036e5","019ca8a6-c67b-7189-889d-a1bcbb2e4ddd"]}', 0, '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.187543'),
(x'019CA8A6C6F3757A8808EB50A621D595', x'019CA8A6C67B7A80856507E7F369DB84', '{"text":"Bern"}', 0, '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.187543'),
(x'019CA8A6C6F3757A8808EB50A621D595', x'019CA8A6C67B7D0F90A84CD5581598C3', '{"options":["019ca8a6-c67b-7d27-a8a4-7bd6df7d19ea"]}', 0, '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.187543'),
(x'019CA8A6C74371A0906FEF40D4EF7A66', x'019CA8A6C67B753F8F00E465D578F4F4', '{"options":["019ca8a6-c67b-7550-9cb2-3795a36c7153"]}', 1, '2026-03-01 09:07:08.267617', '2026-03-01 09:07:08.267617'),
(x'019CA8A6C74371A0906FEF40D4EF7A66', x'019CA8A6C67B75808A3CB4AB0FA01F98', '{"number":9.82}', 2, '2026-03-01 09:07:08.267617', '2026-03-01 09:07:08.267617'),
(x'019CA8A6C74371A0906FEF40D4EF7A66', x'019CA8A6C67B789E958910562501BE7D', '{"options":["019ca8a6-c67b-7445-a07d-487822b918ac","019ca8a6-c67b-71b3-8bb9-588c7de2fa78"]}', 2, '2026-03-01 09:07:08.267617', '2026-03-01 09:07:08.267617'),
(x'019CA8A6C74371A0906FEF40D4EF7A66', x'019CA8A6C67B7A80856507E7F369DB84', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:08.267617', '2026-03-01 09:07:08.267617'),
(x'019CA8A6C74371A0906FEF40D4EF7A66', x'019CA8A6C67B7D0F90A84CD5581598C3', '{"options":["019ca8a6-c67b-7f10-9166-95d0a2bf59e5"]}', 1, '2026-03-01 09:07:08.267617', '2026-03-01 09:07:08.267617'),
(x'019CA8A6C793708582AD595BA098C2A9', x'019CA8A6C67B789E958910562501BE7D', '{"options":["019ca8a6-c67b-7445-a07d-487822b918ac","019ca8a6-c67b-71b3-8bb9-588c7de2fa78"]}', 2, '2026-03-01 09:07:08.347691', '2026-03-01 09:07:08.347691'),
(x'019CA8A6C793708582AD595BA098C2A9', x'019CA8A6C67B7D0F90A84CD5581598C3', '{"options":["019ca8a6-c67b-7f10-9166-95d0a2bf59e5"]}', 1, '2026-03-01 09:07:08.347691', '2026-03-01 09:07:08.347691'),
(x'019CA8A6C9747583A492DCFB294B1B2F', x'019CA8A6C8FB705096CC9121E5320908', '{"number":9.9}', 0, '2026-03-01 09:07:08.828135', '2026-03-01 09:07:08.828135'),
(x'019CA8A6C9747583A492DCFB294B1B2F', x'019CA8A6C8FB787F99E26DA6C1D3261B', '{"options":["019ca8a6-c8fb-7cd4-9cd5-a44a2b5863af","019ca8a6-c8fb-787a-b705-c213ca813eb2"]}', 0, '2026-03-01 09:07:08.828135', '2026-03-01 09:07:08.828135'),
(x'019CA8A6C9747583A492DCFB294B1B2F', x'019CA8A6C8FB7903B7BE5373B11FF38B', '{"options":["019ca8a6-c8fb-7683-b5ec-3ce12a12983c"]}', 0, '2026-03-01 09:07:08.828135', '2026-03-01 09:07:08.828135'),
(x'019CA8A6C9747583A492DCFB294B1B2F', x'019CA8A6C8FB7918A5A5B4B92F4CB06B', '{"options":["019ca8a6-c8fb-7940-ba48-2062a7622679"]}', 0, '2026-03-01 09:07:08.828135', '2026-03-01 09:07:08.828135'),
(x'019CA8A6C9747583A492DCFB294B1B2F', x'019CA8A6C8FB7FAF880FB3DDE4FA08D8', '{"text":"Bern"}', 0, '2026-03-01 09:07:08.828135', '2026-03-01 09:07:08.828135'),
(x'019CA8A6C9C472C38934266C1177807D', x'019CA8A6C8FB705096CC9121E5320908', '{"number":9.82}', 2, '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
(x'019CA8A6C9C472C38934266C1177807D', x'019CA8A6C8FB787F99E26DA6C1D3261B', '{"options":["019ca8a6-c8fb-7b66-af0a-ad1471de65c5","019ca8a6-c8fb-7117-bac1-328bfdc3b1f0"]}', 2, '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
(x'019CA8A6C9C472C38934266C1177807D', x'019CA8A6C8FB7903B7BE5373B11FF38B', '{"options":["019ca8a6-c8fb-701c-b9e1-3cd61f110a34"]}', 1, '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
(x'019CA8A6C9C472C38934266C1177807D', x'019CA8A6C8FB7918A5A5B4B92F4CB06B', '{"options":["019ca8a6-c8fb-7bc8-bdc4-060c93f0e9d9"]}', 1, '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
(x'019CA8A6C9C472C38934266C1177807D', x'019CA8A6C8FB7FAF880FB3DDE4FA08D8', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
(x'019CA8A6CA147513BE506891A18BD88F', x'019CA8A6C8FB787F99E26DA6C1D3261B', '{"options":["019ca8a6-c8fb-7b66-af0a-ad1471de65c5","019ca8a6-c8fb-7117-bac1-328bfdc3b1f0"]}', 2, '2026-03-01 09:07:08.988283', '2026-03-01 09:07:08.988283'),
(x'019CA8A6CA147513BE506891A18BD88F', x'019CA8A6C8FB7918A5A5B4B92F4CB06B', '{"options":["019ca8a6-c8fb-7bc8-bdc4-060c93f0e9d9"]}', 1, '2026-03-01 09:07:08.988283', '2026-03-01 09:07:08.988283'),
(x'019CA8A6CBF477A8B5DF766A2AD6781E', x'019CA8A6CB7C7237A83E19E47ECA6A98', '{"options":["019ca8a6-cb7c-7ba1-a7ec-84f35b28e324"]}', 0, '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
(x'019CA8A6CBF477A8B5DF766A2AD6781E', x'019CA8A6CB7C7253A455185810B3CC04', '{"options":["019ca8a6-cb7c-7b29-8346-3a359463fa83"]}', 0, '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
(x'019CA8A6CBF477A8B5DF766A2AD6781E', x'019CA8A6CB7C74C9967E85AC939C3CB8', '{"text":"Bern"}', 0, '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
(x'019CA8A6CBF477A8B5DF766A2AD6781E', x'019CA8A6CB7C7A6F977FAF883CFDE77C', '{"number":9.9}', 0, '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
(x'019CA8A6CBF477A8B5DF766A2AD6781E', x'019CA8A6CB7C7FD0A61A037C0F4027F9', '{"options":["019ca8a6-cb7c-75eb-b258-0c7469f39a88","019ca8a6-cb7c-727d-88c1-5da5b941dbb4"]}', 0, '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
(x'019CA8A6CC44707D97539656BE000965', x'019CA8A6CB7C7237A83E19E47ECA6A98', '{"options":["019ca8a6-cb7c-7264-9ed2-0c9ea61705d8"]}', 1, '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
(x'019CA8A6CC44707D97539656BE000965', x'019CA8A6CB7C7253A455185810B3CC04', '{"options":["019ca8a6-cb7c-7a9d-b920-e76e078e60ea"]}', 1, '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
(x'019CA8A6CC44707D97539656BE000965', x'019CA8A6CB7C74C9967E85AC939C3CB8', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
(x'019CA8A6CC44707D97539656BE000965', x'019CA8A6CB7C7A6F977FAF883CFDE77C', '{"number":9.82}', 2, '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
(x'019CA8A6CC44707D97539656BE000965', x'019CA8A6CB7C7FD0A61A037C0F4027F9', '{"options":["019ca8a6-cb7c-7d64-acc4-da9aa763b0eb","019ca8a6-cb7c-750c-b635-8c2911c91965"]}', 2, '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
(x'019CA8A6CD5D782282A58176386901FB', x'019CA8A6CCE4708A8D3984EBCA94A690', '{"number":9.9}', 0, '2026-03-01 09:07:09.829060', '2026-03-01 09:07:09.829060'),
(x'019CA8A6CD5D782282A58176386901FB', x'019CA8A6CCE4723E858DE0B6A39D5C42', '{"text":"Bern"}', 0, '2026-03-01 09:07:09.829060', '2026-03-01 09:07:09.829060'),
(x'019CA8A6CD5D782282A58176386901FB', x'019CA8A6CCE4767A88646877E95A9E6F', '{"options":["019ca8a6-cce4-7630-9d31-84e1674774d6","019ca8a6-cce4-7324-91e8-9da25bc213e3"]}', 0, '2026-03-01 09:07:09.829060', '2026-03-01 09:07:09.829060'),
(x'019CA8A6CD5D782282A58176386901FB', x'019CA8A6CCE4771A9F26C17799E5D651', '{"options":["019ca8a6-cce4-7369-a3f2-afd13cf6ba74"]}', 0, '2026-03-01 09:07:09.829060', '2026-03-01 09:07:09.829060'),
(x'019CA8A6CD5D782282A58176386901FB', x'019CA8A6CCE47BDFBC764213420E714D', '{"options":["019ca8a6-cce4-76bd-bfda-b9f677ce06a3"]}', 0, '2026-03-01 09:07:09.829060', '2026-03-01 09:07:09.829060'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', x'019CA8A6CCE4708A8D3984EBCA94A690', '{"number":9.82}', 2, '2026-03-01 09:07:09.909134', '2026-03-01 09:07:09.909134'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', x'019CA8A6CCE4723E858DE0B6A39D5C42', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:09.909134', '2026-03-01 09:07:09.909134'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', x'019CA8A6CCE4767A88646877E95A9E6F', '{"options":["019ca8a6-cce4-7840-8545-7d0dd0e36b92","019ca8a6-cce4-73f8-9b1c-94a5d455fb98"]}', 2, '2026-03-01 09:07:09.909134', '2026-03-01 09:07:09.909134'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', x'019CA8A6CCE4771A9F26C17799E5D651', '{"options":["019ca8a6-cce4-7fca-9eac-f1976aa19c35"]}', 1, '2026-03-01 09:07:09.909134', '2026-03-01 09:07:09.909134'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', x'019CA8A6CCE47BDFBC764213420E714D', '{"options":["019ca8a6-cce4-7486-b17c-cc9e2dd06d4e"]}', 1, '2026-03-01 09:07:09.909134', '2026-03-01 09:07:09.909134'),
(x'019CA8A6CEC57B888568113AE453D029', x'019CA8A6CE4D73BE8DB84CA9455E5417', '{"options":["019ca8a6-ce4d-7ab4-9722-fe1764a1a4f1"]}', 0, '2026-03-01 09:07:10.189393', '2026-03-01 09:07:10.189393'),
(x'019CA8A6CEC57B888568113AE453D029', x'019CA8A6CE4D74128BD08A85064CF0B1', '{"options":["019ca8a6-ce4d-776a-9d41-056a6ed7b8cb","019ca8a6-ce4d-7719-97da-c37600946fbb"]}', 0, '2026-03-01 09:07:10.189393', '2026-03-01 09:07:10.189393'),
(x'019CA8A6CEC57B888568113AE453D029', x'019CA8A6CE4D76EEAB300CED8009237D', '{"text":"Bern"}', 0, '2026-03-01 09:07:10.189393', '2026-03-01 09:07:10.189393'),
(x'019CA8A6CEC57B888568113AE453D029', x'019CA8A6CE4D776A9B02CAB8852AAB9E', '{"number":9.9}', 0, '2026-03-01 09:07:10.189393', '2026-03-01 09:07:10.189393'),
(x'019CA8A6CEC57B888568113AE453D029', x'019CA8A6CE4D7E19853A5756DDA08A4F', '{"options":["019ca8a6-ce4d-7783-b6cc-45794ee34dec"]}', 0, '2026-03-01 09:07:10.189393', '2026-03-01 09:07:10.189393'),
(x'019CA8A6CF157365A6856B5F41F871DC', x'019CA8A6CE4D73BE8DB84CA9455E5417', '{"options":["019ca8a6-ce4d-7958-890e-cb5d56b37b48"]}', 1, '2026-03-01 09:07:10.269467', '2026-03-01 09:07:10.269467'),
(x'019CA8A6CF157365A6856B5F41F871DC', x'019CA8A6CE4D74128BD08A85064CF0B1', '{"options":["019ca8a6-ce4d-7eff-8466-de42ce87d138","019ca8a6-ce4d-791e-a1ee-e3ec007a4f6b"]}', 2, '2026-03-01 09:07:10.269467', '2026-03-01 09:07:10.269467'),
(x'019CA8A6CF157365A6856B5F41F871DC', x'019CA8A6CE4D76EEAB300CED8009237D', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:10.269467', '2026-03-01 09:07:10.269467'),
(x'019CA8A6CF157365A6856B5F41F871DC', x'019CA8A6CE4D776A9B02CAB8852AAB9E', '{"number":9.82}', 2, '2026-03-01 09:07:10.269467', '2026-03-01 09:07:10.269467'),
(x'019CA8A6CF157365A6856B5F41F871DC', x'019CA8A6CE4D7E19853A5756DDA08A4F', '{"options":["019ca8a6-ce4d-74db-bbe9-2a86fce38fb8"]}', 1, '2026-03-01 09:07:10.269467', '2026-03-01 09:07:10.269467'),
(x'019CA8A6D02D7EAB95F111548B28503E', x'019CA8A6CFB57159B1803732D76A6DD7', '{"number":9.9}', 0, '2026-03-01 09:07:10.549726', '2026-03-01 09:07:10.549726'),
(x'019CA8A6D02D7EAB95F111548B28503E', x'019CA8A6CFB5719CAC36ABA3FAB55A8A', '{"text":"Bern"}', 0, '2026-03-01 09:07:10.549726', '2026-03-01 09:07:10.549726'),
(x'019CA8A6D02D7EAB95F111548B28503E', x'019CA8A6CFB57537B84F10D6F215BFAF', '{"options":["019ca8a6-cfb5-7324-810e-be8ee50ed710","019ca8a6-cfb5-7423-bb03-819e38bf91ae"]}', 0, '2026-03-01 09:07:10.549726', '2026-03-01 09:07:10.549726'),
(x'019CA8A6D02D7EAB95F111548B28503E', x'019CA8A6CFB57A129100B9E271BEAEB2', '{"options":["019ca8a6-cfb5-7807-bc9d-34eccfb285eb"]}', 0, '2026-03-01 09:07:10.549726', '2026-03-01 09:07:10.549726'),
(x'019CA8A6D02D7EAB95F111548B28503E', x'019CA8A6CFB57F29BD1F45AFF69D1144', '{"options":["019ca8a6-cfb5-7320-8261-8039c9085023"]}', 0, '2026-03-01 09:07:10.549726', '2026-03-01 09:07:10.549726'),
(x'019CA8A6D07D7FB1A79F402F969534F0', x'019CA8A6CFB57159B1803732D76A6DD7', '{"number":9.82}', 2, '2026-03-01 09:07:10.629800', '2026-03-01 09:07:10.629800'),
(x'019CA8A6D07D7FB1A79F402F969534F0', x'019CA8A6CFB5719CAC36ABA3FAB55A8A', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:10.629800', '2026-03-01 09:07:10.629800'),
(x'019CA8A6D07D7FB1A79F402F969534F0', x'019CA8A6CFB57537B84F10D6F215BFAF', '{"options":["019ca8a6-cfb5-7470-8bd1-e459986f0f32","019ca8a6-cfb5-76d9-9bd8-3fb9731cb75a"]}', 2, '2026-03-01 09:07:10.629800', '2026-03-01 09:07:10.629800'),
(x'019CA8A6D07D7FB1A79F402F969534F0', x'019CA8A6CFB57A129100B9E271BEAEB2', '{"options":["019ca8a6-cfb5-745e-8adc-8e07bff5df91"]}', 1, '2026-03-01 09:07:10.629800', '2026-03-01 09:07:10.629800'),
(x'019CA8A6D07D7FB1A79F402F969534F0', x'019CA8A6CFB57F29BD1F45AFF69D1144', '{"options":["019ca8a6-cfb5-7935-b3d8-4278e841e63c"]}', 1, '2026-03-01 09:07:10.629800', '2026-03-01 09:07:10.629800'),
(x'019CA8A6D1967992B38335CBA1AEB4C5', x'019CA8A6D11D7224B348AB112A1B379D', '{"options":["019ca8a6-d11d-7532-b6c1-db3bcd82049d"]}', 0, '2026-03-01 09:07:10.910059', '2026-03-01 09:07:10.910059'),
(x'019CA8A6D1967992B38335CBA1AEB4C5', x'019CA8A6D11D780F8728D1B92BDB25EC', '{"options":["019ca8a6-d11d-7589-8016-7c80c035f9e8","019ca8a6-d11d-7317-9a4b-9da8477aab7e"]}', 0, '2026-03-01 09:07:10.910059', '2026-03-01 09:07:10.910059'),
(x'019CA8A6D1967992B38335CBA1AEB4C5', x'019CA8A6D11D7B309C21BAC634F8AE1A', '{"number":9.9}', 0, '2026-03-01 09:07:10.910059', '2026-03-01 09:07:10.910059'),
(x'019CA8A6D1967992B38335CBA1AEB4C5', x'019CA8A6D11D7C2AABEA9C83B562B863', '{"text":"Bern"}', 0, '2026-03-01 09:07:10.910059', '2026-03-01 09:07:10.910059'),
(x'019CA8A6D1967992B38335CBA1AEB4C5', x'019CA8A6D11D7DCA9397859519FBF205', '{"options":["019ca8a6-d11d-7373-a76d-898d9163c2f5"]}', 0, '2026-03-01 09:07:10.910059', '2026-03-01 09:07:10.910059'),
(x'019CA8A6D1E6714CA256A5D32295BED7', x'019CA8A6D11D7224B348AB112A1B379D', '{"options":["019ca8a6-d11d-740c-b508-6257ea82cc70"]}', 1, '2026-03-01 09:07:10.990133', '2026-03-01 09:07:10.990133'),
(x'019CA8A6D1E6714CA256A5D32295BED7', x'019CA8A6D11D780F8728D1B92BDB25EC', '{"options":["019ca8a6-d11d-7020-b166-f58b58dcede4","019ca8a6-d11d-771f-80f2-8a2732bda3ab"]}', 2, '2026-03-01 09:07:10.990133', '2026-03-01 09:07:10.990133'),
(x'019CA8A6D1E6714CA256A5D32295BED7', x'019CA8A6D11D7B309C21BAC634F8AE1A', '{"number":9.82}', 2, '2026-03-01 09:07:10.990133', '2026-03-01 09:07:10.990133'),
(x'019CA8A6D1E6714CA256A5D32295BED7', x'019CA8A6D11D7C2AABEA9C83B562B863', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:10.990133', '2026-03-01 09:07:10.990133'),
(x'019CA8A6D1E6714CA256A5D32295BED7', x'019CA8A6D11D7DCA9397859519FBF205', '{"options":["019ca8a6-d11d-770b-8354-0cf9c3e55226"]}', 1, '2026-03-01 09:07:10.990133', '2026-03-01 09:07:10.990133'),
(x'019CA8B0F7E27028AF6715A3F51A6BC7', x'019CA8B0F4C273A29AB5924D6921986F', '{"text":"Bern"}', 0, '2026-03-01 09:18:16.074832', '2026-03-01 09:18:16.074832'),
(x'019CA8B0F7E27028AF6715A3F51A6BC7', x'019CA8B0F4C27593BF507274ED578114', '{"options":["019ca8b0-f4c2-71bf-a6d1-7f00946397a6"]}', 0, '2026-03-01 09:18:16.074832', '2026-03-01 09:18:16.074832'),
(x'019CA8B0F7E27028AF6715A3F51A6BC7', x'019CA8B0F4C277E69EB53FDC24056F5F', '{"options":["019ca8b0-f4c2-7a78-9567-dce809d638de","019ca8b0-f4c2-7d78-8002-41672d45800a"]}', 0, '2026-03-01 09:18:16.074832', '2026-03-01 09:18:16.074832'),
(x'019CA8B0F7E27028AF6715A3F51A6BC7', x'019CA8B0F4C27BD2B3F6195AAA091AC4', '{"number":9.9}', 0, '2026-03-01 09:18:16.074832', '2026-03-01 09:18:16.074832'),
(x'019CA8B0F7E27028AF6715A3F51A6BC7', x'019CA8B0F4C27FB193DFAA6EC96A71A8', '{"options":["019ca8b0-f4c2-7946-b3a6-0fb217822599"]}', 0, '2026-03-01 09:18:16.074832', '2026-03-01 09:18:16.074832'),
(x'019CA8B0F83273F8944987C675ED6F44', x'019CA8B0F4C273A29AB5924D6921986F', '{"text":"Bern"}', 0, '2026-03-01 09:18:16.154906', '2026-03-01 09:18:16.154906'),
(x'019CA8B0F83273F8944987C675ED6F44', x'019CA8B0F4C27593BF507274ED578114', '{"options":["019ca8b0-f4c2-71bf-a6d1-7f00946397a6"]}', 0, '2026-03-01 09:18:16.154906', '2026-03-01 09:18:16.154906'),
(x'019CA8B0F83273F8944987C675ED6F44', x'019CA8B0F4C277E69EB53FDC24056F5F', '{"options":["019ca8b0-f4c2-7a78-9567-dce809d638de","019ca8b0-f4c2-7d78-8002-41672d45800a"]}', 0, '2026-03-01 09:18:16.154906', '2026-03-01 09:18:16.154906'),
(x'019CA8B0F83273F8944987C675ED6F44', x'019CA8B0F4C27BD2B3F6195AAA091AC4', '{"number":9.9}', 0, '2026-03-01 09:18:16.154906', '2026-03-01 09:18:16.154906'),
(x'019CA8B0F83273F8944987C675ED6F44', x'019CA8B0F4C27FB193DFAA6EC96A71A8', '{"options":["019ca8b0-f4c2-7946-b3a6-0fb217822599"]}', 0, '2026-03-01 09:18:16.154906', '2026-03-01 09:18:16.154906');
INSERT INTO `audit_batches` (`number`, `first_seq`, `last_seq`, `entries`, `merkle_root`, `previous`, `head`, `sealed_at`, `purged_at`) VALUES
(1, 1, 78, 78, x'99F6F0AC7E298355EB90DDFDCBADF0E13E1C44016B19BC7016EEF1645D453A89', x'0000000000000000000000000000000000000000000000000000000000000000', x'741B6402F114AA5543CE88B44359696A40790D4A8471746A1B2ACCFDC3FB2403', '2026-03-01 09:07:06.105619', NULL),
(2, 79, 178, 100, x'E579A0C6EB957282F9DC99A6905CA700BA47CEED1EDC42140E0A80AF0E047C57', x'741B6402F114AA5543CE88B44359696A40790D4A8471746A1B2ACCFDC3FB2403', x'892F4F9E2B8B27C2DAD47B16CDD75F979FEC887EB16E98D33C0195FDF8DB2B5F', '2026-03-01 09:19:28.404378', NULL),
(3, 179, 256, 78, x'20470F4373C1824D400B6BF72980F9BC46904921EE6C3877DE573CCAF6054D13', x'892F4F9E2B8B27C2DAD47B16CDD75F979FEC887EB16E98D33C0195FDF8DB2B5F', x'5B1D95ED430A8ADD9E772ED9B936DE6053C480E0FDA6E24A2890A3D8E683D537', '2026-03-01 10:35:15.616588', NULL);
INSERT INTO `audit_logs` (`id`, `entity_type`, `entity_id`, `action`, `actor`, `details_json`, `request_id`, `created_at`, `seq`, `leaf`) VALUES
(x'019CA8A03EFB76649F9D6E5C96877A42', 'account', x'019CA8A03EFB751CB22A0DC73071FEAC', 'account.create', NULL, '{"role":"admin"}', NULL, '2026-03-01 09:00:00.123456', 1, x'0B899807B35BCE3CA9D1635B6C5EF42BDFBAF78F00CD5D0C7754932753273AEA'),
(x'019CA8A0433476E882AE818AD302DB85', 'account', x'019CA8A043347D16B9F747CE3EB6AE3E', 'account.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"role":"operator"}', 'replay-027', '2026-03-01 09:00:01.204455', 2, x'1E69D1A8D8C4ED38283C460A47F1BC2A04D2D0E4D635B9B1F226BB108AD23F74'),
(x'019CA8A13C6F759ABE54E31417F5AD50', 'account', x'019CA8A13C6F7B9C9A7C86F78E68FA70', 'account.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"role":"admin"}', 'replay-097', '2026-03-01 09:01:05.007045', 3, x'0849F2355B509464CA38AF257FDE70DA4385DADB6532B9D5929E31C0A693169B'),
(x'019CA8A13D5F7D9E9B816DF12FB7D836', 'account', x'019CA8A13D5F71FEB326B5EA185FD7D6', 'account.create', x'019CA8A13C6F7B9C9A7C86F78E68FA70', '{"role":"learner"}', 'replay-103', '2026-03-01 09:01:05.247267', 4, x'290CD489E74C1D889C6E2E9E0D5379DCFF6035D5EDFF7D79F24BB50E18AF583D'),
(x'019CA8A13E277724AB17A2375E700F66', 'account', x'019CA8A13D5F71FEB326B5EA185FD7D6', 'account.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["display_name"]}', 'replay-108', '2026-03-01 09:01:05.447452', 5, x'C6458C93033E61714AAD1AD48B401051729C6A152B3FABAEFC085491F589A6BD'),
(x'019CA8A13F8F7D63B8DB85B15D6D3A19', 'account', x'019CA8A13D5F71FEB326B5EA185FD7D6', 'account.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["email","role"]}', 'replay-117', '2026-03-01 09:01:05.807785', 6, x'AB4DE4DE33B97220C9F04F4D53E31C7CDAD84308DE6EEAB8C19DEFD0CCDA2DFE'),
(x'019CA8A1402F70118AB12C5288AD1BDB', 'account', x'019CA8A13D5F71FEB326B5EA185FD7D6', 'account.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["status"]}', 'replay-121', '2026-03-01 09:01:05.967933', 7, x'82152457B6BD7B165A0889DF9397196A295214255278763906E8276435C4F9B4'),
(x'019CA8A144187BF894B0A7D4FFFAEB75', 'event', x'019CA8A14418713EBB9D7B09731476D9', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-146', '2026-03-01 09:01:06.968858', 8, x'9E57BAE3CB0F2452505CF7243742B647A2646099970E188C9DED340AB7FC01E0'),
(x'019CA8A14440753CA8C637AA42442FCC', 'event', x'019CA8A14418713EBB9D7B09731476D9', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-147', '2026-03-01 09:01:07.008895', 9, x'262B3ABB4BA319FA8DF0B2B1D979714CEA8D6607F53B6F0680EBB39EE47CDB21'),
(x'019CA8A144687A1DBC13229FDC65B06C', 'event', x'019CA8A1446872CCB9A6E63955A927B8', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-148', '2026-03-01 09:01:07.048932', 10, x'C05450D530BC3594A70A3AAA6A37C7B39FB98A9DCB64DD9A9ACC6F55778DD8F3'),
(x'019CA8A1449078CEA6558D38747C14AA', 'event', x'019CA8A1446872CCB9A6E63955A927B8', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-149', '2026-03-01 09:01:07.088969', 11, x'49B41F5C679145F6D3D7189E6FAAD70E58BB30F29C9748B6343FE74DDC732430'),
(x'019CA8A144B97BF28647AA4113234E5D', 'event', x'019CA8A144B97847A2AF1B794CD35E1B', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-150', '2026-03-01 09:01:07.129006', 12, x'A68A9A5C52B56C427A95173FF97C22136255EF0262BEB161CC70E77E2A95D2F1'),
(x'019CA8A144E17FE8983A6E772DFDC2F5', 'event', x'019CA8A144B97847A2AF1B794CD35E1B', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-151', '2026-03-01 09:01:07.169043', 13, x'C1E783A5015A1412CDD990719582D01B59816FF668B3F7FBD75661A16153158B'),
(x'019CA8A145097F2D94D88BA987E15B95', 'event', x'019CA8A1450974798598B0CEAA727AE2', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-152', '2026-03-01 09:01:07.209080', 14, x'FC7558B236E883A198ABF3368D61FDA01C9203149701458093402B21C9DE785F'),
(x'019CA8A1453171A6965FFDB482F58462', 'event', x'019CA8A1450974798598B0CEAA727AE2', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-153', '2026-03-01 09:01:07.249117', 15, x'5269B25E4014A148202DC6D5FFFAF7B05836DE0ED27FCD6D1301D5E9C18848B5'),
(x'019CA8A145597203A5DF901CC8955E0E', 'event', x'019CA8A145597797809AC1931C748BC7', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-154', '2026-03-01 09:01:07.289154', 16, x'CFEDDAE61D3BF96F37F07A341847D10D5753FE431F35845D71CD80AF2F81DDC9'),
(x'019CA8A1458171EDB73F16AC9DE2C488', 'event', x'019CA8A145597797809AC1931C748BC7', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-155', '2026-03-01 09:01:07.329191', 17, x'885DE14710696FB48402A0B869871679502D02A1946DFA8E18B677AD3A9668A1'),
(x'019CA8A145A97358A4EC80904EA7DEB1', 'event', x'019CA8A145A97AEFAD95B3357207916B', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-156', '2026-03-01 09:01:07.369228', 18, x'A7E010317CDFA9D3FEB52D7F56FB8E957994AB46E2C52BA34696F6A27185A5C1'),
(x'019CA8A145D1722FB912D94C93664693', 'event', x'019CA8A145A97AEFAD95B3357207916B', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-157', '2026-03-01 09:01:07.409265', 19, x'54556ED8382F017A1AA67DC7AEA0E79B01DC97F18C49568EDDBC708854AF269A'),
(x'019CA8A145F9772FB324144A79A7077D', 'event', x'019CA8A145F97A0CB1F4CCAB78EE7E6D', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-158', '2026-03-01 09:01:07.449302', 20, x'3B3127F8BA5969649F2C8C79A31E58709331A1A42BB8BA1044181F72E16AF873'),
(x'019CA8A146217F4E9EAC311AAA306B4F', 'event', x'019CA8A145F97A0CB1F4CCAB78EE7E6D', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-159', '2026-03-01 09:01:07.489339', 21, x'0D25A06BF4AFEBB617D972672DA790AE12BB264DA72CF44FA18B6C5C23BC4248'),
(x'019CA8A146497D31947BF9C518FBD80F', 'event', x'019CA8A146497B39BDFC9502AB3F7A7B', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-160', '2026-03-01 09:01:07.529376', 22, x'F84CD889031A9F099CAC6A54C331B68E2FCB78A2484A546062FC141A38270903'),
(x'019CA8A146717CA19453DD53E6215C0C', 'event', x'019CA8A14671776D82E3D5FC299BCAF1', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-161', '2026-03-01 09:01:07.569413', 23, x'FFF7789EBE4E00EF5D5D21AA52051E93D46F955789000C209E2418383139B145'),
(x'019CA8A146997844B9A4C7B57E060100', 'event', x'019CA8A14671776D82E3D5FC299BCAF1', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-162', '2026-03-01 09:01:07.609450', 24, x'5BC5CC5F92F3C005BF658B5A0ED73B76AADEFF7138E9A2801BDF587455B641CB'),
(x'019CA8A146C17210B8430D78A0B687DF', 'event', x'019CA8A146C17C1CB598B83533F6104B', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-163', '2026-03-01 09:01:07.649487', 25, x'610AB356B35A79FFA3F54872BBB7C6040F76757A200F991C108BD7874DF39867'),
(x'019CA8A146E9716D8A21CC35D8EE29ED', 'event', x'019CA8A146C17C1CB598B83533F6104B', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-164', '2026-03-01 09:01:07.689524', 26, x'E300673BA38ABE987AC05F33A09F6B6B0B4210A3EFE6D6F0D17706DCAECB0151'),
(x'019CA8A147117548B4D68D946D6384C4', 'event', x'019CA8A147117458A743FB1B3BF9A95B', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-165', '2026-03-01 09:01:07.729561', 27, x'20E14AD4AA4A800496C3BC0680BEDE64EF7A4B811C05D96E881B25270E5F2A44'),
(x'019CA8A147397C03829B00D26E545D0A', 'event', x'019CA8A147117458A743FB1B3BF9A95B', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-166', '2026-03-01 09:01:07.769598', 28, x'6485E4C0DE530230CB1CC3DB3E8410697A1058965E3E2DDF0729CC133C2DFD4D'),
(x'019CA8A147617DBF81DFEA88A34F5344', 'event', x'019CA8A1476177D4A78199F45A5F94E3', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-167', '2026-03-01 09:01:07.809635', 29, x'F875FC9B0EC4D318B416EE2803EE52D2C4969B3BA14CE42BDBD21483F3BED364'),
(x'019CA8A14789755B93209DA026FD870E', 'event', x'019CA8A147897E2BAF93745E82F23039', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-168', '2026-03-01 09:01:07.849672', 30, x'223AC79F6E3B6EF306454B2C73230CF97297AFEF6B7563AF1F84E87E92361C47'),
(x'019CA8A1545C773C8E712B0FAFA5D67D', 'event', x'019CA8A1545C7A4C889ED8D00A30288E', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-250', '2026-03-01 09:01:11.132706', 31, x'CA1E4FBA9A9DF41D84245947B9CB28320846A7FC79CAD5DED316202E954FF9B6'),
(x'019CA8A155C575C19B562E8B0B4C189A', 'event', x'019CA8A1545C7A4C889ED8D00A30288E', 'event.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["summary","source"]}', 'replay-259', '2026-03-01 09:01:11.493039', 32, x'7951907FDDC702CB09CADCAE0EE382CAA90C0B177B5A71A78377065AC8549B0D'),
(x'019CA8A1561574FC9EEB9F25F70D1961', 'event', x'019CA8A1545C7A4C889ED8D00A30288E', 'event.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["title","ends_at"]}', 'replay-261', '2026-03-01 09:01:11.573113', 33, x'C609C42CC27F1C756C4D144CCE16444226D181DC7A0CD3B1ABB67C15231EB641'),
(x'019CA8A156657325A33DBF70AB11482A', 'event', x'019CA8A1545C7A4C889ED8D00A30288E', 'event.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["starts_at","source"]}', 'replay-263', '2026-03-01 09:01:11.653187', 34, x'F4E1C17B408F56E3C9D13EFBE8E616EE37E0C1433C388EBFEE7EE328B5EC7474'),
(x'019CA8A156B573E6A435C7A1B81A962C', 'event', x'019CA8A1545C7A4C889ED8D00A30288E', 'event.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["source"]}', 'replay-265', '2026-03-01 09:01:11.733261', 35, x'C4885854A3EA6CF30D7091DD78CF524F20265F55382BEEE14BB60B98F5C5C9FF'),
(x'019CA8A1577D7ADF848A2C5802C7EA42', 'event', x'019CA8A1545C7A4C889ED8D00A30288E', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-270', '2026-03-01 09:01:11.933446', 36, x'232DA068E39FF0CF8B45F3AD5C6E6CD85AFDB932D6041487BE8B4D24488C826F'),
(x'019CA8A157CD70D2BD15E0ADB1B37C87', 'event', x'019CA8A1545C7A4C889ED8D00A30288E', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"archived"}', 'replay-272', '2026-03-01 09:01:12.013520', 37, x'4DE656930B2A6D6E2F01508909AB2570B4350C1B33CE321233A5F41F5A99CD58'),
(x'019CA8A1581D7550AE61F1DCE7F8CC7B', 'event', x'019CA8A1545C7A4C889ED8D00A30288E', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"draft"}', 'replay-274', '2026-03-01 09:01:12.093594', 38, x'E07B301142D656B5C9B1063F970BD4084462FA05F6D686DE66BEA6DE7DF4E7D4'),
(x'019CA8A1586D73F0B40DA6B3BA96B3EF', 'event', x'019CA8A1545C7A4C889ED8D00A30288E', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-276', '2026-03-01 09:01:12.173668', 39, x'C700935814CA788A0ADA601DB9409E39FD79218C3BBFF97EB94E1545ACE5F9AA'),
(x'019CA8A158E57553A89BF3D46A988447', 'event', x'019CA8A158E575B48B1D057B91129F41', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-279', '2026-03-01 09:01:12.293779', 40, x'21C432CA4694D81CB81AF54F8FEE0981748418489B27096508EDF7D7D526189C'),
(x'019CA8A1595D718F8708CD0E69C12997', 'event', x'019CA8A158E575B48B1D057B91129F41', 'event.delete', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":0,"event_completions_deleted":0,"lesson_completions_deleted":0}', 'replay-282', '2026-03-01 09:01:12.413890', 41, x'97C3880C33A8B4B5820B5437D8A03CEA047F8179AEF6303760E1B9713C90BF39'),
(x'019CA8A159AD77C29CD9EDF568240526', 'lesson', x'019CA8A159AD7F9FB224158E30FF3CCD', 'lesson.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8a1-545c-7a4c-889e-d8d00a30288e"}', 'replay-284', '2026-03-01 09:01:12.493964', 42, x'5C6B83F1CA826EBBB0110C86C48B55FDABB5E0BDA6A377445E450572AD040A8B'),
(x'019CA8A159D6725B82FF2274C00F6DA1', 'lesson', x'019CA8A159D67B71A7ECFA6F0922267F', 'lesson.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8a1-545c-7a4c-889e-d8d00a30288e"}', 'replay-285', '2026-03-01 09:01:12.534001', 43, x'4F73DD466942A9462132FBC5F78FB866D474C8E4C22A4C80479B12146067C5D8'),
(x'019CA8A159FE7F6F9C4AFEDA93E7D023', 'lesson', x'019CA8A159FE7EF4A8ED9645A5ADF0B4', 'lesson.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8a1-545c-7a4c-889e-d8d00a30288e"}', 'replay-286', '2026-03-01 09:01:12.574038', 44, x'70157D0DF82DACA93AF9A368285A4C78CFC662A88F27D11767FFD607F95948EC'),
(x'019CA8A15A26733D835CE9A866692802', 'lesson', x'019CA8A15A267427BA53B0AEA129344E', 'lesson.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8a1-545c-7a4c-889e-d8d00a30288e"}', 'replay-287', '2026-03-01 09:01:12.614075', 45, x'61F97C8B1C1AD60F1091EB67F9B5BEC50D78A5E723597D5919BEAAB999336230'),
(x'019CA8A15BB6758E8A9AAE9DF6D014B5', 'event', x'019CA8A1545C7A4C889ED8D00A30288E', 'event.lesson_order', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-297', '2026-03-01 09:01:13.014445', 46, x'707AA48BC29EB200084F425E1028055987A384A6558582B414C6AC95A45828A2'),
(x'019CA8A15CCE7F41B2AD6D53817B8785', 'event', x'019CA8A1545C7A4C889ED8D00A30288E', 'event.lesson_order', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-304', '2026-03-01 09:01:13.294704', 47, x'8CFD447F7DB59754DD954BB0E9D37DFCFF8A4D66507682B97E74AE647A4CB378'),
(x'019CA8A15E0F70FB99D5DAE3637FA21C', 'lesson', x'019CA8A159FE7EF4A8ED9645A5ADF0B4', 'lesson.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["body","video_url","duration_seconds"]}', 'replay-312', '2026-03-01 09:01:13.615000', 48, x'D3C607606B9786CC05B2D9D6B49F158D9D00C49DBDD8EDF8FDB097DD843A0D18'),
(x'019CA8A15E5F7A4BBEDC14D898324CC0', 'lesson', x'019CA8A159FE7EF4A8ED9645A5ADF0B4', 'lesson.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["slug","title","published"]}', 'replay-314', '2026-03-01 09:01:13.695074', 49, x'D6D9BDE27ED63AC84B71BE6C62E7A5F58BD099F3F42F034A4EE3C9C67EBF68C6'),
(x'019CA8A15EAF72C1862D0802B769978B', 'lesson', x'019CA8A159FE7EF4A8ED9645A5ADF0B4', 'lesson.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-316', '2026-03-01 09:01:13.775148', 50, x'63C94A585524D07ED2BFB710C40E29EDAC771EC45AD2B90F8A5BAEDA387CD005'),
(x'019CA8A15F4F78548D1904777C954D87', 'lesson', x'019CA8A15F4F70B4AAF0443367BFDE8B', 'lesson.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8a1-545c-7a4c-889e-d8d00a30288e"}', 'replay-320', '2026-03-01 09:01:13.935296', 51, x'2A455B97D34412AFF8A3FF5801CE6FF4663FC76A2520A5C1CEEBA77BD33F5699'),
(x'019CA8A15F9F7F0E8FF26E3998EE0177', 'lesson', x'019CA8A15F4F70B4AAF0443367BFDE8B', 'lesson.delete', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":0,"event_completions_deleted":0,"lesson_completions_deleted":0}', 'replay-322', '2026-03-01 09:01:14.015370', 52, x'DAF9989175D9114E06FA5E47B85D1418F57499DDDD1F7D0ED5ED1EFB02BF828B'),
(x'019CA8A167C17B54B37C9A1894C4D69A', 'material', x'019CA8A167C171F38E2187746D3F1105', 'material.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-374', '2026-03-01 09:01:16.097294', 53, x'32C4AFDB9876668C8B9F3615A3775A7D9370A5FC9F8F314D25F74A5041309766'),
(x'019CA8A167E973F6AAF9A887C51149CE', 'material', x'019CA8A167E97195A0B46B3D46C44586', 'material.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-375', '2026-03-01 09:01:16.137331', 54, x'258E98E71F07D19E990C6FE28AD082FA1A7B6B08153DBC88997049FF18EEF529'),
(x'019CA8A168117F02A2DBBB129FC48479', 'material', x'019CA8A168117C6D997362A615D4DD95', 'material.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-376', '2026-03-01 09:01:16.177368', 55, x'59EB60DCE55F2E1CE5B1EF522B200CBC06BBC7150F918CDA047E81CDBD314E7B'),
(x'019CA8A16A69752A854BFFD87178881A', 'material', x'019CA8A167E97195A0B46B3D46C44586', 'material.content', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"bytes":11}', 'replay-391', '2026-03-01 09:01:16.777923', 56, x'8D135F659DF18F5BF5210D981F44769690BE4E5C6ACF651F6CD7E4C33E589B0B'),
(x'019CA8A16AB97D16827F2C27391B1C5B', 'material', x'019CA8A167E97195A0B46B3D46C44586', 'material.content', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"bytes":39}', 'replay-393', '2026-03-01 09:01:16.857997', 57, x'A91E301265A058B914F0A7B503F896D1C38105DF7A5C8DA69D692934978D30B4'),
(x'019CA8A16B0A700B8BE05D79AE730496', 'material', x'019CA8A168117C6D997362A615D4DD95', 'material.content', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"bytes":33}', 'replay-395', '2026-03-01 09:01:16.938071', 58, x'EB51CEEC8DCBB81913D5296ECDC0CD7A4A36A4D75B4E9582DEC77BAFBA8BAB51'),
(x'019CA8A16B5A77E18AD1A40C29D3A3BF', 'material', x'019CA8A168117C6D997362A615D4DD95', 'material.content', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"bytes":33}', 'replay-397', '2026-03-01 09:01:17.018145', 59, x'8BEEA0D3945DA4A3DCFD61CF965D079CC1E8572F44684450D65F0661EA9EA23A'),
(x'019CA8A16BAA718EABD1686FA39FB3B8', 'material', x'019CA8A168117C6D997362A615D4DD95', 'material.content', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"bytes":33}', 'replay-399', '2026-03-01 09:01:17.098219', 60, x'E361A56B4BC05B705D3929C974100C6862C1AAA85F19FF96850DA773585A1390'),
(x'019CA8A16C4A7223BE6EDCBC5CA22C0C', 'material', x'019CA8A167C171F38E2187746D3F1105', 'material.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["title"]}', 'replay-403', '2026-03-01 09:01:17.258367', 61, x'12A2DC526DFF15CDC17CD02BF061527C8C103C8B0F633D8636779928198EB29E'),
(x'019CA8A16CEA732A9E35A475080769DD', 'material', x'019CA8A16CEA7742A3F249964E577C8E', 'material.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-407', '2026-03-01 09:01:17.418515', 62, x'EDB7B9B7CCCFA3D8ECE19B7693D66389E0E2D525B26CBF7A136239FE7F928FB7'),
(x'019CA8A16D3A73B4B8FCFC903C87E390', 'lesson', x'019CA8A159AD7F9FB224158E30FF3CCD', 'lesson.material_order', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-409', '2026-03-01 09:01:17.498589', 63, x'AE8256F394E4F6EA000DD9B1DC9C5DD3E7EDAAF28F43844A98135EED535A7308'),
(x'019CA8A16E027C12BB67C9147211914F', 'material', x'019CA8A16CEA7742A3F249964E577C8E', 'material.delete', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-414', '2026-03-01 09:01:17.698774', 64, x'E6C0BCD2BFD1B74BA9296D3EF200D7B8BF5202B28276DEA209DA69ADC84C8060'),
(x'019CA8A171EB7F3895DBA13203DAB662', 'quiz', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-439', '2026-03-01 09:01:18.699699', 65, x'CEF541AE357F09CF8F0B22549D6D3A524FB61FAA1229C902D226445679F0FA0E'),
(x'019CA8A174E47F35B4808CE8085DFAD8', 'quiz', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-458', '2026-03-01 09:01:19.460402', 66, x'A086C6900FB74DC64D01078CEBCF4A3B70A90FCA7AD0BBD046FE0D72101EB1A1'),
(x'019CA8A175847C2C8EE982F119DEA7A8', 'quiz', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-462', '2026-03-01 09:01:19.620550', 67, x'7E7D4C52BFACDBC6667DC82F316C0D87DEB145DA7485124CD16305FCAA1E2C4B'),
(x'019CA8A176747DCEAA95747FE1DA8410', 'quiz', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-468', '2026-03-01 09:01:19.860772', 68, x'78D502F63E093D82EEDF58AAC49F6FF35759ECAF205722DC75FAB91DD4B9E9FF'),
(x'019CA8A1769C772A82FB2412109F8563', 'quiz', x'019CA8A1769C743F90D6A765FFBFEF50', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-469', '2026-03-01 09:01:19.900809', 69, x'EA60F4AC2D254F5BAA3B87BBA5C9D8E604DC535D508B4C5DFFE7F69D040C0528'),
(x'019CA8A176C47B8C9187159C02D03041', 'quiz', x'019CA8A1769C743F90D6A765FFBFEF50', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["title","instructions","pass_percent","max_attempts","time_limit_seconds","opens_at","closes_at","questions_per_attempt","shuffle_questions","shuffle_options","grading_method","reveal_policy","published"]}', 'replay-470', '2026-03-01 09:01:19.940846', 70, x'9E6031389283A1A5417755AC725B57504B83BC9ADB422D01BC5F120658A04C3D'),
(x'019CA8A1771474E6B0E4C9B14E5A906C', 'quiz', x'019CA8A1769C743F90D6A765FFBFEF50', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["instructions","pass_percent","max_attempts","time_limit_seconds","opens_at","closes_at","questions_per_attempt","shuffle_questions","shuffle_options","grading_method","reveal_policy","published"]}', 'replay-472', '2026-03-01 09:01:20.020920', 71, x'93A3FD1FB955708F46903CB12B46EDDABD215AC9C2C5CD3ECD625ABADBEC75FE'),
(x'019CA8A1787D7D1FADFBB3B9154780E9', 'quiz', x'019CA8A1769C743F90D6A765FFBFEF50', 'quiz.delete', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":0,"event_completions_deleted":0,"lesson_completions_deleted":0}', 'replay-481', '2026-03-01 09:01:20.381253', 72, x'5A439C55B71D4CA70FF52629A4B0A99D17ED5B9F04A0AAAD58685DCBA75A5251'),
(x'019CA8A178F5730FBD01D7C627F5E1BB', 'quiz', x'019CA8A178F57480AB4193891639B898', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-484', '2026-03-01 09:01:20.501364', 73, x'84D8D9AD23E44D73110BE84E539ED09399A19737A344DBD3B34856000C433F70'),
(x'019CA8A1794578839C8E77A3BC1945CF', 'quiz', x'019CA8A178F57480AB4193891639B898', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":7}', 'replay-486', '2026-03-01 09:01:20.581438', 74, x'DD1A8E7408A12EBEE5F9938E687F01E3F971E20431EBF0F09843B722448B93C8'),
(x'019CA8A17A5D7FA9A8B4FEAEA75D180F', 'quiz', x'019CA8A178F57480AB4193891639B898', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-493', '2026-03-01 09:01:20.861697', 75, x'717B2DC1E52B501E2057B2093A5DEE994DDBEBE7BD3671DCD2488B498E78F6AF'),
(x'019CA8A182077B88A79CF1B7D68635D0', 'quiz', x'019CA8A182077ED5AC8C7007500DE707', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-542', '2026-03-01 09:01:22.823510', 76, x'6B66DB1C0D714C4D48D85210D90A126B7BDC8AE13B4A2A64185725752A681ECC'),
(x'019CA8A182577F879D86623C1F02EDA5', 'quiz', x'019CA8A182077ED5AC8C7007500DE707', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-544', '2026-03-01 09:01:22.903584', 77, x'DD3261C2F1416E725ABB04345DC55A711775A12500EF3E75565CE82FFD718BFE'),
(x'019CA8A182A777DF9F10F4FD079CD112', 'quiz', x'019CA8A182077ED5AC8C7007500DE707', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-546', '2026-03-01 09:01:22.983658', 78, x'99D28B4B9F2700301C93BA440D524A3A614CA98258F57502A59B5C23D1CDB149'),
(x'019CA8A6BF497996B92E536BFC721B9D', 'quiz', x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-601', '2026-03-01 09:07:06.185693', 79, x'CAA1183A1A75D60A303DEB6E47831D4300766A05F97D77708A4EF98761933F00'),
(x'019CA8A6BF997D0EA269FDEA3D54D9BD', 'quiz', x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-603', '2026-03-01 09:07:06.265767', 80, x'071DBA264F98BF43EFE76B83E95B7AA655B0B3542BC3624CEAE9C7566A0165E3'),
(x'019CA8A6C12A7BD989D7D4DB785F3326', 'quiz', x'019CA8A6C12A7A3FAA6122496DC2D15A', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59d6-7b71-a7ec-fa6f0922267f"}', 'replay-613', '2026-03-01 09:07:06.666137', 81, x'69535A6801F713E78599F2347E862C12138C5ECB6FB7D33810C5E994318F2CE5'),
(x'019CA8A6C17A724992CAA5E5597EA553', 'quiz', x'019CA8A6C12A7A3FAA6122496DC2D15A', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-615', '2026-03-01 09:07:06.746211', 82, x'7F3D8C2ED558C421F8F24BBAFFD7E21D4B263DD623D8C622C1DE2FAC4381F9F9'),
(x'019CA8A6C1CA7875B37D6D2219518517', 'quiz', x'019CA8A6C12A7A3FAA6122496DC2D15A', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-617', '2026-03-01 09:07:06.826285', 83, x'46ACDE170F018DAF042074D420D3B2DBCCB00A9F94623583CB3C5E153287A8DD'),
(x'019CA8A6C35A7F05AD149AC8E92B09EA', 'quiz', x'019CA8A6C12A7A3FAA6122496DC2D15A', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["pass_percent","grading_method"]}', 'replay-627', '2026-03-01 09:07:07.226655', 84, x'4C1980ECF6A5983C5D05B10717A0941537F5B0BAB016598E9B8C1B7E9888D81E'),
(x'019CA8A6C3AA798699F149079D0EF1B4', 'quiz', x'019CA8A6C3AA705981A71AACD7938D91', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59d6-7b71-a7ec-fa6f0922267f"}', 'replay-629', '2026-03-01 09:07:07.306729', 85, x'ED718DFE457015B799A96BF1F137EC53B74BB20D2271239647D16D4A2DA8A3FB'),
(x'019CA8A6C3FA781E9F7A57D718EE31B8', 'quiz', x'019CA8A6C3AA705981A71AACD7938D91', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-631', '2026-03-01 09:07:07.386803', 86, x'9E6DF0D9AB271264D6BB060BC4EE5B7F0556EDA8482BD813AD6DADAB8948526D'),
(x'019CA8A6C44A7C299161508F8E262C58', 'quiz', x'019CA8A6C3AA705981A71AACD7938D91', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-633', '2026-03-01 09:07:07.466877', 87, x'BCC4166C82C27ECF1D837FE4090077F85901205D0ED4B04FDE0E128FC7F4F9E5'),
(x'019CA8A6C5DB7682A200181B5795885E', 'quiz', x'019CA8A6C3AA705981A71AACD7938D91', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["pass_percent","grading_method"]}', 'replay-643', '2026-03-01 09:07:07.867247', 88, x'26F87ADE97DE27451B830573BA38E0D7A97DC15DC9116C45629674F4CE267CD5'),
(x'019CA8A6C62B73CA96C85B97DC56D455', 'quiz', x'019CA8A6C62B720990F3D0BF46BD0741', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59d6-7b71-a7ec-fa6f0922267f"}', 'replay-645', '2026-03-01 09:07:07.947321', 89, x'6E3A90F69897103C5146AD4B0E24836B60AFDE536A30EB7E550E1D3A0A1D3135'),
(x'019CA8A6C67B7C2FB305835B20B880A7', 'quiz', x'019CA8A6C62B720990F3D0BF46BD0741', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-647', '2026-03-01 09:07:08.027395', 90, x'FEDDEE8E92616F6BAEB5701CACD1675367EC21CC55F0BFA9F0EDE8458F9058E6'),
(x'019CA8A6C6CB7B2FB358B564EEF1EE1A', 'quiz', x'019CA8A6C62B720990F3D0BF46BD0741', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-649', '2026-03-01 09:07:08.107469', 91, x'F3F5D253E30321B6A962D6DCAC99CE86036F6DC08702AD8B6F2AB6312285C5C5'),
(x'019CA8A6C85B757CA7883F4E0F7931BA', 'quiz', x'019CA8A6C62B720990F3D0BF46BD0741', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["pass_percent","grading_method"]}', 'replay-659', '2026-03-01 09:07:08.507839', 92, x'FFBF1B10A290EDA364E9EC07E04561F6556971CB1525D461C56C4592E5D029C0'),
(x'019CA8A6C8AB7F6C9D0B2B65D2AE4073', 'quiz', x'019CA8A6C8AB71568E125B97BED47539', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59d6-7b71-a7ec-fa6f0922267f"}', 'replay-661', '2026-03-01 09:07:08.587913', 93, x'266791B7DFCD331514E5F070990DEA890384477EFD76686FBA1760B02D3D8E99'),
(x'019CA8A6C8FB7C02ACB4F1EE174A0CE7', 'quiz', x'019CA8A6C8AB71568E125B97BED47539', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-663', '2026-03-01 09:07:08.667987', 94, x'D3DBBDB59256264DE898DA46EC31BD7012241ED22F45BC48B94170C442E32507'),
(x'019CA8A6C94C74789E4B4EBEA2146810', 'quiz', x'019CA8A6C8AB71568E125B97BED47539', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-665', '2026-03-01 09:07:08.748061', 95, x'542BD089A6BB7CFDA162628AE9516C78015869480FA9343EEA789054AB725B15'),
(x'019CA8A6CADC70C3A00CAF3C521987EF', 'quiz', x'019CA8A6C8AB71568E125B97BED47539', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["pass_percent"]}', 'replay-675', '2026-03-01 09:07:09.148431', 96, x'1564F059489F8A7AFFF93DCC23E5672C74C5E2940AFA47DE9BC3FC124E2C2838'),
(x'019CA8A6CB2C70BBB7D005F51D38F20C', 'quiz', x'019CA8A6CB2C7232ABCEF48B8221365B', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-677', '2026-03-01 09:07:09.228505', 97, x'4CE77DDF4F209A2CC7EFC49F6BEAD9DE1D633A9093FFD8A0AB449737FEE3C758'),
(x'019CA8A6CB7C7425A23B0807E0C0595B', 'quiz', x'019CA8A6CB2C7232ABCEF48B8221365B', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-679', '2026-03-01 09:07:09.308579', 98, x'08C3E10539003E427EDE8341077870697B9DB959B95D4496EE2B0D112B8920D8'),
(x'019CA8A6CBCC79E99F97FA16F2EE9C65', 'quiz', x'019CA8A6CB2C7232ABCEF48B8221365B', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-681', '2026-03-01 09:07:09.388653', 99, x'438EC8EAACEF20F539885DC6A77A3A8262579954109A35A81D8C648D50C023CF'),
(x'019CA8A6CC9478A39A6FD9AFFB8C2C25', 'quiz', x'019CA8A6CC94768D8363D44168D597CE', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-686', '2026-03-01 09:07:09.588838', 100, x'766BB49E308073FA179E5601A40557F935B4669852EE47A499291712C18D06AA'),
(x'019CA8A6CCE471F7B73918EAA963EAAE', 'quiz', x'019CA8A6CC94768D8363D44168D597CE', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-688', '2026-03-01 09:07:09.668912', 101, x'79D3273578DDAF3D87E32A5E8B1A1D4F587B476AC470B0296F261D3E80395F7F'),
(x'019CA8A6CD347D78B3B702529DE1C277', 'quiz', x'019CA8A6CC94768D8363D44168D597CE', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-690', '2026-03-01 09:07:09.748986', 102, x'ED6905A2610DF1E5632BA6CF1C6E3868DFDDF584AA190E1E9615B0BAB251FA23'),
(x'019CA8A6CDFD75C1B1E40E54C3582594', 'quiz', x'019CA8A6CDFD790FA314B4142E6126D5', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-695', '2026-03-01 09:07:09.949171', 103, x'693FEBBE95BD049FB475FAB204CD2B3195924F07679BCB8D8806A1873B04F08F'),
(x'019CA8A6CE4D70C5A48D4574B88C5031', 'quiz', x'019CA8A6CDFD790FA314B4142E6126D5', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-697', '2026-03-01 09:07:10.029245', 104, x'6C9AD113A612ED39652FBAB1CF94069EDC22EE971E5598F99F2251B3A8ED7138'),
(x'019CA8A6CE9D7A26A9515FCAB3404442', 'quiz', x'019CA8A6CDFD790FA314B4142E6126D5', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-699', '2026-03-01 09:07:10.109319', 105, x'78A2FAB7439DA60BF6AB5D40D6213DD3E5DA3A8C5D2EC1F50051A1BC4EBAEEF3'),
(x'019CA8A6CF657E07999899F46E59D3CF', 'quiz', x'019CA8A6CF65784E8CC03FFA385D92E1', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-704', '2026-03-01 09:07:10.309504', 106, x'06D3AE37FB77922370AF7B0FFB24C5C900B0AF6BC44F13B0B663DACF1A340908'),
(x'019CA8A6CFB576FE91F2DBE50AA361E2', 'quiz', x'019CA8A6CF65784E8CC03FFA385D92E1', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-706', '2026-03-01 09:07:10.389578', 107, x'7E55F9B6F8DB2CCB06C812CE295AD5ED00D121CE6241774C7F99D5A5BA5DD8AA'),
(x'019CA8A6D0057EDBB452F7BA4ACAB0B7', 'quiz', x'019CA8A6CF65784E8CC03FFA385D92E1', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-708', '2026-03-01 09:07:10.469652', 108, x'C87A1FF159B9EEF81262807F87987CFCDD1CCE5EA8981C30425F85E279F67E58'),
(x'019CA8A6D0CD77759D83208B7519E8BD', 'quiz', x'019CA8A6D0CD7F0AB21EDC458DA661F5', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-713', '2026-03-01 09:07:10.669837', 109, x'801661359CF4DC24AAE4A61EB2A12CB3DAF3F51969D1C38801279D837FE13526'),
(x'019CA8A6D11D782DBD9503DBD81BC143', 'quiz', x'019CA8A6D0CD7F0AB21EDC458DA661F5', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-715', '2026-03-01 09:07:10.749911', 110, x'B185DEC713951E8EE92FDD82A4F638660D6D5D3F0AA6A1F0B601E15CC463E45E'),
(x'019CA8A6D16D78F68ECEF95CBA6EB5E4', 'quiz', x'019CA8A6D0CD7F0AB21EDC458DA661F5', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-717', '2026-03-01 09:07:10.829985', 111, x'FE00B3E79DDA1262B96189F2A1CAB087B0212A31E08D9C57CA416C98124E7F5B'),
(x'019CA8A6D23673C5840AAE8ED623EF45', 'quiz', x'019CA8A6D2367FC6BF4C616FCEA5A979', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-722', '2026-03-01 09:07:11.030170', 112, x'19F09D929B4EA2A7865C6D2FDE113FC6082B8248DD9146D47F034F742730E602'),
(x'019CA8A6D2867B35A41BE1E6038F2C72', 'quiz', x'019CA8A6D2367FC6BF4C616FCEA5A979', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-724', '2026-03-01 09:07:11.110244', 113, x'5045E6D2A325FE8C54DDF8DC0E48C60D7D1DB7C134079316DB16BE9EEECAF2E4'),
(x'019CA8A6D2FE713BB70213C783A31751', 'quiz', x'019CA8A6D2FE7C3CAE9CED603ECE2FF0', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-727', '2026-03-01 09:07:11.230355', 114, x'ED145D8FD3706262A6FA31458B618DF0867D4C5B5EFF8BFBE0FCD6C01191C1D8'),
(x'019CA8B0E83F720589AC219AAE131E31', 'quiz', x'019CA8A6D2367FC6BF4C616FCEA5A979', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-747', '2026-03-01 09:18:12.031095', 115, x'7DEF36DDB77D2E309AD52A22A10E8B04E7CCC32C8DE38F8B3E99489459A01B3D'),
(x'019CA8B0E8B7786EAA82BA3F6A3050D6', 'quiz', x'019CA8A6D2FE7C3CAE9CED603ECE2FF0', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-750', '2026-03-01 09:18:12.151206', 116, x'A74BF94945D9A562E1B968762A91CDE0F26B8FD43663B275D75A3B2FD3B508CE'),
(x'019CA8B0EDB87AA38DD2AEFEB1D0579C', 'attempt', x'019CA8A17FFF701A833959B95603B8D9', 'attempt.score', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"kind":"override"}', 'replay-782', '2026-03-01 09:18:13.432390', 117, x'4BFAFF38362B459026B6917D999D49102BB71DA1DF91F9827FC5FED3014C3184'),
(x'019CA8B0EE087F5D80BDDBEADDA6DD66', 'attempt', x'019CA8A17FFF701A833959B95603B8D9', 'attempt.score', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"kind":"override"}', 'replay-784', '2026-03-01 09:18:13.512464', 118, x'660AAA3BB6A3E7792AAF42B22E56699DFE0C11A7BC921B9C8DF36F1D8DED0C5B'),
(x'019CA8B0EE58760694E0DDD36B922ACA', 'attempt', x'019CA8A17FFF701A833959B95603B8D9', 'attempt.score', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"kind":"override"}', 'replay-786', '2026-03-01 09:18:13.592538', 119, x'DB8E2C7BC5D81786374A356FED76956FD37C8F543D13752E83992838052E78D3'),
(x'019CA8B0EED07647AFB7A00BA5F4FC46', 'attempt', x'019CA8A17FFF701A833959B95603B8D9', 'attempt.score', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"kind":"reopen"}', 'replay-789', '2026-03-01 09:18:13.712649', 120, x'95510FBFCF5356BCB49EBFCFE7CF659AF29BE1E7F2ABB730D959E798DA3E03E3'),
(x'019CA8B0EFE872AFA44F5E080C488521', 'quiz', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.regrade', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts":5,"changed":0}', 'replay-796', '2026-03-01 09:18:13.992908', 121, x'7C79360974A5EC313D7810299C0A70D1D82979682CEB58B3839F5F196106A9F0'),
(x'019CA8B0F0617F8580A2F5417398189F', 'quiz', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-799', '2026-03-01 09:18:14.113019', 122, x'125646D9F2D49CCC0A2751132354AF59114084FE306BADE9E3995A49EDD43335'),
(x'019CA8B0F0897A4CA05110C5ECC9041A', 'quiz', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.regrade', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts":5,"changed":5}', 'replay-800', '2026-03-01 09:18:14.153056', 123, x'FA27D3D63E494850392CD23DDF5A38A475D4DB451CD9A9D18FD5B24AD486257A'),
(x'019CA8B0F0B174589326143C802B9F04', 'quiz', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.regrade', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts":5,"changed":0}', 'replay-801', '2026-03-01 09:18:14.193093', 124, x'C1C9D2CD149F18C719F7B14D5FEF7DB2A12D5C1179D52D4EFE371931B2F2DBEE'),
(x'019CA8B0F129734CB875BED145702A2F', 'quiz', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.treatment', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"question_id":"019ca8a1-74e4-783c-ad9a-21015ab1aa98","treatment":"full_credit"}', 'replay-804', '2026-03-01 09:18:14.313204', 125, x'8E52181B7BD739867AF9BADE69E751C2AD9D374027320D5ACDAAEF9BE32F1646'),
(x'019CA8B0F129753D99B490D0BB76E50F', 'quiz', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.regrade', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts":5,"changed":4,"reason":"treatment of a question"}', 'replay-804', '2026-03-01 09:18:14.313204', 126, x'3B50ADBFEA81B635387CB2E705B5BF854DF65DC89B402534181293D4358B4614'),
(x'019CA8B0F1A179E18913223A7B2F1BE8', 'quiz', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.treatment', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"question_id":"019ca8a1-74e4-7e56-8622-68f04d185f4c","treatment":"excluded"}', 'replay-807', '2026-03-01 09:18:14.433315', 127, x'DD2020202644C7CBF776F74031A6506B79D3A4159788B43D94D6564DCF5D68D5'),
(x'019CA8B0F1A17E448803DD97ECB9AF8A', 'quiz', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.regrade', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts":5,"changed":5,"reason":"treatment of a question"}', 'replay-807', '2026-03-01 09:18:14.433315', 128, x'CF510A95D7AB427FF1F4AC330A47723F08B161B16F1DBDFBE7180F18139B0876'),
(x'019CA8B0F2197B9C83C05CFF01E30374', 'quiz', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.regrade', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts":5,"changed":5,"reason":"treatment of a question"}', 'replay-810', '2026-03-01 09:18:14.553426', 129, x'6356678E778B0B2BE63892D83CD5C17E918D9383A728EDB2C36B8A7FEB3590F7'),
(x'019CA8B0F2197F03862408EBCBDF9EB1', 'quiz', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.treatment', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"question_id":"019ca8a1-74e4-7a98-8d90-b7ea3541d65e","treatment":"excluded"}', 'replay-810', '2026-03-01 09:18:14.553426', 130, x'9B1B4FA1624DF2518EB5D6168ABA87DBEB387252F1A8A8776A70E4537A7134A9'),
(x'019CA8B0F29176CFA7D83630A86AD6C7', 'quiz', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.treatment', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"question_id":"019ca8a1-74e4-7a98-8d90-b7ea3541d65e","treatment":"normal"}', 'replay-813', '2026-03-01 09:18:14.673537', 131, x'057F93EA0CB0D4B95FED3F8C72618B55B14077ECBCAAB2AB9216AA96F9ACF8C3'),
(x'019CA8B0F2917A80BA44F97F4F4520CF', 'quiz', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.regrade', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts":5,"changed":5,"reason":"treatment of a question"}', 'replay-813', '2026-03-01 09:18:14.673537', 132, x'4379EC90F224ECF139D05DC5D26ADA6F4510673C5CB328C506BFB0F33C292FD8'),
(x'019CA8B0F4717C06A9CE113708702162', 'quiz', x'019CA8B0F4717F55BF26E5F0942B6E57', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-825', '2026-03-01 09:18:15.153981', 133, x'7F73E0687E18FEF3ABE1FCF43D992F9056DB24FC8C1B908220DAE3B3C71A38D1'),
(x'019CA8B0F4C27411B1DC5C0D1788A6AC', 'quiz', x'019CA8B0F4717F55BF26E5F0942B6E57', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-827', '2026-03-01 09:18:15.234055', 134, x'A3E112A19A27E02E5C07CE44313CC9A23769E3FC6943D65A8647C9A7752380D7'),
(x'019CA8B0F5B27C7CA1F87C21C8837E9F', 'quiz', x'019CA8B0F4717F55BF26E5F0942B6E57', 'quiz.accommodation', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-833', '2026-03-01 09:18:15.474277', 135, x'3301A8B0EF73A7D98C3504159DD865FA30D0384369746EB3E7DB14EBEEF55D20'),
(x'019CA8B0F67A7C9F8AE745184069BB27', 'quiz', x'019CA8B0F4717F55BF26E5F0942B6E57', 'quiz.accommodation', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-838', '2026-03-01 09:18:15.674462', 136, x'FB791238F45BCA0A982061A516A56760037E9EC62226045F859E123CD7E2264E'),
(x'019CA8B0F6CA7CB8930835A9232871AE', 'quiz', x'019CA8B0F4717F55BF26E5F0942B6E57', 'quiz.accommodation', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-840', '2026-03-01 09:18:15.754536', 137, x'2B087584BA7E2A0C99BC05B153D0410F7E2D99C36679EC64A8546A6DB8C005CB'),
(x'019CA8B0F71A70F4B18AEC3075F4D8B1', 'quiz', x'019CA8B0F4717F55BF26E5F0942B6E57', 'quiz.accommodation', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-842', '2026-03-01 09:18:15.834610', 138, x'8BF00E52455494375EA240C8322A2A7092643CF6CAA9791D5AECDD76CED8023C'),
(x'019CA8B0F7BA77DB943D3C85056CFC88', 'quiz', x'019CA8B0F4717F55BF26E5F0942B6E57', 'quiz.accommodation', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-846', '2026-03-01 09:18:15.994758', 139, x'EC85E99D3BBD142B1F4FB2F121021A2305CFEF626B7439E07CD7D68E0E7BC611'),
(x'019CA8B0F8FB7F3598BC52A13F2D05A2', 'quiz', x'019CA8B0F4717F55BF26E5F0942B6E57', 'quiz.accommodation_removed', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-854', '2026-03-01 09:18:16.315054', 140, x'7827AC09D32450E751FA939C21422EB2800C93D810C3A65D6722B966602140F8'),
(x'019CA8B0FCBB7B3A935C2479B0567CF6', 'event', x'019CA8B0FCBB7476A78D677A5D64129F', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-878', '2026-03-01 09:18:17.275942', 141, x'7F300D39F2207CAF085C7DF903903B92B6CDC2ACB47A235EBFC77CA3D96703A5'),
(x'019CA8B0FCE37179B19192821D046503', 'lesson', x'019CA8B0FCE3797CA77B3818E632BEE7', 'lesson.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8b0-fcbb-7476-a78d-677a5d64129f"}', 'replay-879', '2026-03-01 09:18:17.315979', 142, x'F280E005A08829FE267216C0939B0D267E6C01E9C39F43FF0CEF4BD6A1684E5D'),
(x'019CA8B0FD0C785184374CAC201B049D', 'quiz', x'019CA8B0FD0C7DC8AF0C46F30511D4A0', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8b0-fce3-797c-a77b-3818e632bee7"}', 'replay-880', '2026-03-01 09:18:17.356016', 143, x'44FD7C5FF9D5492528D827EE06156917FED4E2A5E32261FEC1F84ABBAF1C0AC4'),
(x'019CA8B0FD5C7D4E878F4C406694CF2B', 'quiz', x'019CA8B0FD0C7DC8AF0C46F30511D4A0', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-882', '2026-03-01 09:18:17.436090', 144, x'90F9F8705FBBBA15E6A499D1B1A8087C3B1DAE2FADB2F4539E015FBE87A38539'),
(x'019CA8B0FDAC7DCAA3E024B4E1F55422', 'quiz', x'019CA8B0FD0C7DC8AF0C46F30511D4A0', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-884', '2026-03-01 09:18:17.516164', 145, x'950A6070DF3A08A9EB5590ED4073ABAA670FE6EADE60CA7626F9C97C0B9C2E38'),
(x'019CA8B0FDFC75F08905F46346B99999', 'event', x'019CA8B0FCBB7476A78D677A5D64129F', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-886', '2026-03-01 09:18:17.596238', 146, x'FE5057150F01F80A5D6E8E2DC7F5935A7B7B711F88672146E1E0B5BCA2298084'),
(x'019CA8B0FF3C7240AE66D71BA6C2732B', 'lesson', x'019CA8B0FF3C76C09B9810B92B40C469', 'lesson.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8b0-fcbb-7476-a78d-677a5d64129f"}', 'replay-894', '2026-03-01 09:18:17.916534', 147, x'A32B8128A54F77A8C6154FAA114640B3F5312571EE8DAFC7B0E68594E17AF448'),
(x'019CA8B1014574E48CB707362AC0D6B3', 'quiz', x'019CA8B0FD0C7DC8AF0C46F30511D4A0', 'quiz.delete', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":1,"event_completions_deleted":0,"lesson_completions_deleted":0}', 'replay-907', '2026-03-01 09:18:18.437015', 148, x'8129A1DB90D6B0F5027CC69A9FC89520B9369A5AF866EF6BA3A1DA3415CEED6C'),
(x'019CA8B101BD74028FB327701ADC0A23', 'lesson', x'019CA8B0FCE3797CA77B3818E632BEE7', 'lesson.delete', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":0,"event_completions_deleted":0,"lesson_completions_deleted":1}', 'replay-910', '2026-03-01 09:18:18.557126', 149, x'47C0F59974333FC3B321D67FA3DCC0E7A69E2B672AB99E611D1BE4130D2618DA'),
(x'019CA8B1023574E7936020190E9A2136', 'event', x'019CA8B0FCBB7476A78D677A5D64129F', 'event.delete', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":0,"event_completions_deleted":1,"lesson_completions_deleted":0}', 'replay-913', '2026-03-01 09:18:18.677237', 150, x'4B89B62C0D3DBA11901D3AA513DE1A186365BEFCD696B144DF2ACA98B4A51F58'),
(x'019CA8B102AD74EE8099D49D6C3EE107', 'event', x'019CA8B102AD720AA7E6FE75CC829F62', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-916', '2026-03-01 09:18:18.797348', 151, x'27AFAC1D053B4289AB22F687435341FBA3B1F9F0DA7FEC74883FED271A669276'),
(x'019CA8B102D579008D12135D2ECCF040', 'event', x'019CA8B102AD720AA7E6FE75CC829F62', 'event.enrol_many', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_ids":["019ca8a0-41cc-7db4-baf7-f57260a42f2c"]}', 'replay-917', '2026-03-01 09:18:18.837385', 152, x'06F9578B733B01F5789410A65DCE45ED8E4F9236DE1D2FCCF42BDB611C7D391D'),
(x'019CA8B1041578FA8155640945927F8A', 'event', x'019CA8B102AD720AA7E6FE75CC829F62', 'event.enrol', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4244-7b68-89e9-98839246d00f"}', 'replay-925', '2026-03-01 09:18:19.157681', 153, x'5AA6419DBED57EC209601EB40F2B8CC980BFEE513B793A3F48968567B00A85E6'),
(x'019CA8B10465721B8E7409BCA638FC88', 'event', x'019CA8B102AD720AA7E6FE75CC829F62', 'event.withdraw', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4244-7b68-89e9-98839246d00f"}', 'replay-927', '2026-03-01 09:18:19.237755', 154, x'DC07C96CEBFEFE7056119715093C87B026C0279F1788994EEB488473B649C4A3'),
(x'019CA8B104B57FC395A24196EAAE9D65', 'event', x'019CA8B102AD720AA7E6FE75CC829F62', 'event.enrol', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4244-7b68-89e9-98839246d00f"}', 'replay-929', '2026-03-01 09:18:19.317829', 155, x'5C0041BCA030A69AD9CA2DB7E030479BFBB211E3984EC17B465F13D3A37BA021'),
(x'019CA8B105A67063BEC7295A66018758', 'event', x'019CA8B102AD720AA7E6FE75CC829F62', 'event.delete', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":0,"event_completions_deleted":0,"lesson_completions_deleted":0}', 'replay-935', '2026-03-01 09:18:19.558051', 156, x'2C8FB76E8A3401092E0F3073C459E909971C5D48510DD2E56926E898CDB503A0'),
(x'019CA8B107AE7105B42CA62899DEA3C9', 'lesson', x'019CA8A159AD7F9FB224158E30FF3CCD', 'lesson.quiz_order', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-948', '2026-03-01 09:18:20.078532', 157, x'FCBE5ED9E3EFB58809E816623CB57ADA02DA3B3FDD618E529A0AB6C53CD7894E'),
(x'019CA8B107FE722FA95D1B61BFA78799', 'account', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 'account.update', x'019CA8A042BC7FA6A4BE2E43FDF567DE', '{"fields":["display_name"]}', 'replay-950', '2026-03-01 09:18:20.158606', 158, x'06D45D91CD29A7E659B0A02BCD3601971933295FE3C11D725F9955118F5358BC'),
(x'019CA8B108267E008306799BFD685BA5', 'account', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 'account.update', x'019CA8A042BC7FA6A4BE2E43FDF567DE', '{"fields":["display_name"]}', 'replay-951', '2026-03-01 09:18:20.198643', 159, x'E696E37181F301A2FA83529C520B18FF7E1D089C50D536576E2BF0583D23A634'),
(x'019CA8B1089E76DBB087A621A11AE857', 'event', x'019CA8B1089E7A789563C0B232781739', 'event.import', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":[],"lessons":{"created":3,"removed":0,"unchanged":0,"updated":0},"materials":{"created":6,"removed":0,"unchanged":0,"updated":0},"quizzes":{"created":3,"removed":0,"unchanged":0,"updated":0},"reordered":false}', 'replay-954', '2026-03-01 09:18:20.318754', 160, x'76343D354AF87C319B34D0834A4F1838AD0AFAC5FAE2739403675F582397094F'),
(x'019CA8B10A077ACCA78A7C1916920FBF', 'event', x'019CA8B10A077DA1981285526B142435', 'event.import', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":[],"lessons":{"created":2,"removed":0,"unchanged":0,"updated":0},"materials":{"created":2,"removed":0,"unchanged":0,"updated":0},"quizzes":{"created":1,"removed":0,"unchanged":0,"updated":0},"reordered":false}', 'replay-963', '2026-03-01 09:18:20.679087', 161, x'1B69DC60C9B614A197E6040297FD27147EFEEA0055807F50A9583A7A174EF948'),
(x'019CA8B10A2F723398710A97977E195D', 'event', x'019CA8B10A077DA1981285526B142435', 'event.import', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["title"],"lessons":{"created":1,"removed":1,"unchanged":1,"updated":0},"materials":{"created":1,"removed":1,"unchanged":1,"updated":0},"quizzes":{"created":0,"removed":0,"unchanged":0,"updated":1},"reordered":false}', 'replay-964', '2026-03-01 09:18:20.719124', 162, x'21C7A6A3C44B7932298F22C8CAE3D65321B25488E6F463CF6E2F975CDF0C1EDA'),
(x'019CA8B10A577D638EF3BC8DE2865FCA', 'event', x'019CA8B10A077DA1981285526B142435', 'event.import', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":[],"lessons":{"created":0,"removed":0,"unchanged":2,"updated":0},"materials":{"created":0,"removed":0,"unchanged":2,"updated":0},"quizzes":{"created":0,"removed":0,"unchanged":1,"updated":0},"reordered":true}', 'replay-965', '2026-03-01 09:18:20.759161', 163, x'1EA7FBE7D7137B7DD3F3B837740A55D210E1D2DB8E1632F669325AD2F0EBC1AC'),
(x'019CA8B10D9F705492EAFA60974A5AB7', 'account', x'019CA8A043347D16B9F747CE3EB6AE3E', 'account.grants', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"grants":["draft","manage"]}', 'replay-986', '2026-03-01 09:18:21.599938', 164, x'EF20D29AC739091B3C4B9C17C85012D7157205B43C7F607C619C3219B8DB8756'),
(x'019CA8B10E68727987935F6142CD1813', 'reference', x'019CA8B10E687A99945E93715614BDB3', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"power-tiers"}', 'replay-991', '2026-03-01 09:18:21.800123', 165, x'0D3C83C7135EBC4186CCB32D4CA42B963A28E28D56DE58324C45F46E04AD3EEE'),
(x'019CA8B10E90773D936CE4EE69169C61', 'reference', x'019CA8B10E907891ADE0217382063ED4', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"power-tiers"}', 'replay-992', '2026-03-01 09:18:21.840160', 166, x'BC3581C1A3041240C9595FA04113ED6A23FFBFFD61856CF7E7997C606231F9F4'),
(x'019CA8B10EB87837A33ED28392039931', 'reference', x'019CA8B10EB87E7EA7A41CEDDAF8FF1B', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"power-tiers"}', 'replay-993', '2026-03-01 09:18:21.880197', 167, x'60CD0028F717A937991DF8438A16E083F4443348C0F65BD1FE311075A7E0AF82'),
(x'019CA8B10EE0740BBC86B3E45DDD9C16', 'reference', x'019CA8B10EE07FD682FAD9B60952E162', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"power-tiers"}', 'replay-994', '2026-03-01 09:18:21.920234', 168, x'C834BA9464B18A5A3E0F4C0EC877A73DAE4946E56E0545866C7D47DF899119EB'),
(x'019CA8B10FD07DB49BD8E04EFB8FA7FD', 'reference', x'019CA8B10E687A99945E93715614BDB3', 'reference.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["description","is_active"]}', 'replay-1000', '2026-03-01 09:18:22.160456', 169, x'7276B9ECB97F80F3FAE38A3D6F04F1CCBE1C4F29C7618B050DDE41D207FDA0EB'),
(x'019CA8B11070763BA4AC9AB8EEDF93B4', 'reference', x'019CA8B10E687A99945E93715614BDB3', 'reference.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["description","is_active"]}', 'replay-1004', '2026-03-01 09:18:22.320604', 170, x'B7FAB3D3633CF0509B3A7D2AEEBC00640D0CD857FFC8700D0B4C0D4C23AC9134'),
(x'019CA8B1109873B88AC9DF4521999384', 'reference', x'019CA8B11098769AABB5EEFF7FD4ECDD', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"archetypes"}', 'replay-1005', '2026-03-01 09:18:22.360641', 171, x'17FA67F711C7A2CD999BDFB6C1485464A16ADEA28F9BD8D43EC5B14F75C9F93F'),
(x'019CA8B110E87392B007A1A221BB177C', 'reference', x'019CA8B110E8708889C4E68EE9EC2AC7', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"competitor-categories"}', 'replay-1007', '2026-03-01 09:18:22.440715', 172, x'1047E064AFF22E957455EBE5DBC39CB4B03C86A407F7A41014A33BAB8B79E90D'),
(x'019CA8B111387CAF88F276E495F64E20', 'reference', x'019CA8B11138793699C1D844126A94F0', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"kpi-types"}', 'replay-1009', '2026-03-01 09:18:22.520789', 173, x'47E1F651F07B4F2CDC2FDB77B809229A4F4A34B43FCC0504A8DC411E33272013'),
(x'019CA8B111887BC4A5634C12B0FC3735', 'reference', x'019CA8B111887BEA85098B1872434F90', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"escalation-reasons"}', 'replay-1011', '2026-03-01 09:18:22.600863', 174, x'10B6E9FD95866BBE329657DCFCFABB46F35C4E9DCC7EBABF2C1BD5C6743C28B3'),
(x'019CA8B111D87CB6BFE1123CD8A7C742', 'reference', x'019CA8B111D877258F62A674A03B9F1B', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"champion-tiers"}', 'replay-1013', '2026-03-01 09:18:22.680937', 175, x'F3842D5DA7113B090BB9BDBCBD148FF22288669781A9E1DE1997F5A893754418'),
(x'019CA8B112297BCDBE32224BA5EA126D', 'reference', x'019CA8B1122974EFBC84879EF6A5D6B0', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"power-tiers"}', 'replay-1015', '2026-03-01 09:18:22.761011', 176, x'4633A51EB3B512F646E4E4E0F35F42ADA29195F1E8CCCADB01E68DDD02C67075'),
(x'019CA8B11279730CB85B1B707734F1CD', 'reference', x'019CA8B1122974EFBC84879EF6A5D6B0', 'reference.delete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1017', '2026-03-01 09:18:22.841085', 177, x'98FFDB6757D3396031A0AB7DC81ED4CF93DE20D3CA4136B31637B350D50E9F69'),
(x'019CA8B11DE37891AD7C1482889AE5C2', 'post', x'019CA8B1177A75298687D7519F03B27D', 'post.remove', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-1090', '2026-03-01 09:18:25.763786', 178, x'C59E186DCA1CB8BBED95DF5E66DA2A63E42B531CC75D1CDAC31C823B74E1D956'),
(x'019CA8B381ED748E86B226D93C5BA400', 'post', x'019CA8B1177A71108F87435771C11401', 'post.unpark', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-1132', '2026-03-01 09:21:02.445340', 179, x'0B9F9027F93961DA02E27D88664DD293CD6A783E0A406E739D09FC3365AD51F3'),
(x'019CA8DA70CE77D296FE8D6162EA6B72', 'decision', x'019CA8DA70CE7A2A86E493C33555C9D6', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1170', '2026-03-01 10:03:33.966746', 180, x'40E22382D26A40F5A244038B5F2DCA60827C859B4CB6CC1CCE13A95AC24E4584'),
(x'019CA8DA711E751CAF68CDDBC1936E8D', 'weights', x'019CA8DA711E787985645FE6C4009AF8', 'weights.set', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"version":1}', 'replay-1172', '2026-03-01 10:03:34.046820', 181, x'FBC9B248E1262D415523BD200E56D18D1C90A232192056710DE8778E8B9157DC'),
(x'019CA8DA71467E64975B1DDAE5E8997F', 'decision', x'019CA8DA71467F6BB86B21ED16DD0DC3', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1173', '2026-03-01 10:03:34.086857', 182, x'FC25B67FC4BB7D0C05B6A052466197C270BC17D6DCB5283637F9E1EED9B28FFB'),
(x'019CA8DA71BE743FAB4A0114851D2BED', 'weights', x'019CA8DA711E787985645FE6C4009AF8', 'weights.set', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"version":2}', 'replay-1176', '2026-03-01 10:03:34.206968', 183, x'E39C3C02080E488ABBE0DA0963C1AD07E362B43B9CA88075BA48F3F96BA558C7'),
(x'019CA8DA720F7F628411175BBD74B4A6', 'decision', x'019CA8DA720F77C68AAC0D013A031DDD', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1178', '2026-03-01 10:03:34.287042', 184, x'1491F3A5FACEA2D8644062AC170BB86563DC6A7575A65312A4B8B920A649D54F'),
(x'019CA8DA723776319363F19C8393BD41', 'weights', x'019CA8DA711E787985645FE6C4009AF8', 'weights.restore', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"version":3}', 'replay-1179', '2026-03-01 10:03:34.327079', 185, x'7C4EA45C0336EB4F4CAE428013D1FDFD19FF28F2F1AE206A179F0B700187DAC9'),
(x'019CA8DA72AF7571A7EF5890B3F6E76B', 'decision', x'019CA8DA72AF7195AA3DAB5AAC503191', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1182', '2026-03-01 10:03:34.447190', 186, x'526BD64D627CF91E8BCA809F9C63742C32F0A6C1E116607496E1883DE3A3FDBA'),
(x'019CA8DA7670787D9E5EC1EA5B35DE2D', 'author', x'019CA8B1177A7BCE89B846BEA611DDA3', 'author.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["is_power_user","power_tier_id","archetype_tags","relationship_score"]}', 'replay-1206', '2026-03-01 10:03:35.408078', 187, x'3C5F00B365BFF2E6663F59AB3024E24E88B01A0F40BF33FD1FE19F9D10654E09'),
(x'019CA8DA76C07CE3A27777A5BDBDD932', 'author', x'019CA8B1177A7BCE89B846BEA611DDA3', 'author.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["power_tier_id","archetype_tags"]}', 'replay-1208', '2026-03-01 10:03:35.488152', 188, x'DD78D5D7F78A7DEEF11ABC5EE799512B2F24F0E12536BC5993F1D16CB111148A'),
(x'019CA8DA77B07D9BBF463B0BAB4AF4BF', 'author', x'019CA8B1177A7BCE89B846BEA611DDA3', 'author.erase', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-1214', '2026-03-01 10:03:35.728374', 189, x'557A2E99A588433E81C47BDE037CCE09485FD0D29FD14AA0BCD85B37FE53A2F4'),
(x'019CA8DA7878702591AE088D67B78349', 'account', x'019CA8DA78787216B4ED32F476FFC09D', 'account.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"role":"operator"}', 'replay-1219', '2026-03-01 10:03:35.928559', 190, x'7B55F3FAD1E851364D75E9DCED6B1D1BB6B53203CA08309D6DF2B6F02FB3696A'),
(x'019CA8DA78F0724C830FF35E7F769497', 'decision', x'019CA8DA78F0716EA5FCB4C1E85DC1C0', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1222', '2026-03-01 10:03:36.048670', 191, x'2D1773858A0A77798A18D6880A404ACD586AD41D0F3A327C0EF382884A98585D'),
(x'019CA8DA7BC17F408FC2E15ADA70D7E1', 'reply', x'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1240', '2026-03-01 10:03:36.769336', 192, x'A51E9704567639403BCA46F6A720FD6237DFE299EBB545E9363A4AF7E71A1342'),
(x'019CA8DA7C39747B853B490CD2A7D1FD', 'reply', x'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["content"]}', 'replay-1243', '2026-03-01 10:03:36.889447', 193, x'D04DB4B18A86B0CC311C6EF53A293EEAA4C9D1CA5EC8A204EA4D1D5027E0EB1E'),
(x'019CA8DA7CD97A8587B0E0DF16E00B15', 'reply', x'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["utm_code","archetype_id","reply_type"]}', 'replay-1247', '2026-03-01 10:03:37.049595', 194, x'DDE80EE739BDE3C10BACAEA0555FDCD41AC6CC853C77FFF4B4EB7D4D0D1A5A57'),
(x'019CA8DA7D2972D0AB4830C2325AE24B', 'reply', x'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["utm_code","archetype_id","reply_type"]}', 'replay-1249', '2026-03-01 10:03:37.129669', 195, x'6AD8B4EDE20BC4F1D2095FDFBC1617B38398BBBEBCB96D3C5C75CB83703C7DD6'),
(x'019CA8DA7F82717891DFE7C82001AAE0', 'reply', x'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1264', '2026-03-01 10:03:37.730224', 196, x'736D1A0A841938233501ADF88ED2589534538FAF83CE0EB857FFF92364546B11'),
(x'019CA8DA818A787B86AE9DC33A0C834E', 'reply', x'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.reject', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1277', '2026-03-01 10:03:38.250705', 197, x'EA9EA63A71C1AE47753C32A8C022548CDDB1EDD0B21FC3648F5B3189EEEF8229'),
(x'019CA8DA820270EF81F216B039D3153C', 'reply', x'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["content"]}', 'replay-1280', '2026-03-01 10:03:38.370816', 198, x'88CF0D91C9E2E2B2A8C9839FF95B998D471442AD416DB2F760AE217B05B07741'),
(x'019CA8DA825278C5BA6EE023A7675E25', 'reply', x'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["utm_code"]}', 'replay-1282', '2026-03-01 10:03:38.450890', 199, x'192E6340F6377D8EB483AAB779D4CC5FF1A6FEFDF5CA3A0EED19C88360A9648A'),
(x'019CA8DA827A799593BF5C5A8AD30924', 'reply', x'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.review_refused', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"why":"own_reply"}', 'replay-1283', '2026-03-01 10:03:38.490927', 200, x'E6C010FD6993A43396FFB6DBA61CCCEB2CDEB408EB53B38AA7DF40053A753302'),
(x'019CA8DA82A27EAB93487AD8039821D7', 'reply', x'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.approve', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1284', '2026-03-01 10:03:38.530964', 201, x'34FB773D0F36F472FC4E4613E7B306E946F500E8E97EF75EB42D841D6E45CD82'),
(x'019CA8DA8343730B9E3EC7ADCFEE2F1D', 'reply', x'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.approve', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1288', '2026-03-01 10:03:38.691112', 202, x'2FC86DD4F14031E31F95B2DF1CB736F5AE1E767E7608B96DE22E4CCB8DBAE740'),
(x'019CA8DA839372F5B4F1ED62F8214A01', 'decision', x'019CA8DA83937CAB970BC5CD097F0337', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1290', '2026-03-01 10:03:38.771186', 203, x'C5C592339F0F563AC5171006A81C99DECBF211F45B7C57CA230817263E235408'),
(x'019CA8DA83BB71FC9A91A86BA3366997', 'reply', x'019CA8DA83BB7731BCB1623F839FBDD1', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1291', '2026-03-01 10:03:38.811223', 204, x'3C073D3EF0DB88AF5FB74251A0238172096C69BC381AB6188D9E0CA893FD952F'),
(x'019CA8DA83E372919EAEAFA294F0BCFB', 'reply', x'019CA8DA83BB7731BCB1623F839FBDD1', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1292', '2026-03-01 10:03:38.851260', 205, x'7A853237F6301A4E5E9A9914CD6F878FCD6C7423DE2B5531483B3F6BF3B40922'),
(x'019CA8DA840B79B48B7EBE0987B29550', 'reply', x'019CA8DA83BB7731BCB1623F839FBDD1', 'reply.approve', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1293', '2026-03-01 10:03:38.891297', 206, x'6F4FB7AA2639FF2DC7E184BE8FA05C4AFBA8A2DDBC633E43F9ACDCE79CD0F0C1'),
(x'019CA8DA854B70E39A9F8925E9A0C067', 'reply', x'019CA8DA83BB7731BCB1623F839FBDD1', 'reply.send', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1301', '2026-03-01 10:03:39.211593', 207, x'D603E2A0393704970A7823A47F7F4207072D2507DB97BA0D7221CFE962C291B9'),
(x'019CA8DA8663761E8C1D6D87A4A698E3', 'reply', x'019CA8DA83BB7731BCB1623F839FBDD1', 'reply.release', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1308', '2026-03-01 10:03:39.491852', 208, x'1BE4F3C7F19203C130911278EBC5B5B781073384C43291096779C5EEE21D4856'),
(x'019CA8DA86B37F96A08452CAA5401216', 'reply', x'019CA8DA83BB7731BCB1623F839FBDD1', 'reply.send', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1310', '2026-03-01 10:03:39.571926', 209, x'FBAFA9E6AF7CA66982C8F1FDBAFB51C7F41001D783E73EF7C154015D3BCED307'),
(x'019CA8DA87A472A7A26E5E96E502DDF7', 'reply', x'019CA8DA83BB7731BCB1623F839FBDD1', 'reply.post', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1316', '2026-03-01 10:03:39.812148', 210, x'2CA556D5F626318A1C881F89115D5A835D906255CEDEC366DD42528ACB233FB4'),
(x'019CA8DA87F47AF8A076AC96CCDD85DB', 'reply', x'019CA8DA83BB7731BCB1623F839FBDD1', 'reply.measure', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1318', '2026-03-01 10:03:39.892222', 211, x'1D3224880D38AEEDE604573E6EEE728D54C9BC1EFE90D6051715185A253AF346'),
(x'019CA8DA88447AA8B81CF7021C2E9A92', 'reply', x'019CA8DA83BB7731BCB1623F839FBDD1', 'reply.measure', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1320', '2026-03-01 10:03:39.972296', 212, x'0B50590CA5B5436A9533113CBC3E4AA32DEFD1E99334898B3B25C35D7DD05696'),
(x'019CA8DA893478809BBDC01DF686AF69', 'reply', x'019CA8DA8934715691778775B3888920', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1326', '2026-03-01 10:03:40.212518', 213, x'14169548B15DA80B00252CB8686E9F4802BAD74E32164535358A5D3AB09A1798'),
(x'019CA8DA895C7D749F869DF1D01F0CFD', 'reply', x'019CA8DA8934715691778775B3888920', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1327', '2026-03-01 10:03:40.252555', 214, x'3BC2E10160C122D4FE665F6F3C46A7D5DC47EFBFF0CBAC72FBA2777FD20E0DFC'),
(x'019CA8DA89847FD7BC59AD2FFFC02EBC', 'reply', x'019CA8DA8934715691778775B3888920', 'reply.approve', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1328', '2026-03-01 10:03:40.292592', 215, x'AE3F6F7B99EF4E5EB1810C2AA9EB2C90EC5A81352E5CEC43C0AAE7016B2E1F8E'),
(x'019CA8DA8A2470439650B1C7177D24C7', 'decision', x'019CA8DA8A247FC19E6957F80A42A54F', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1332', '2026-03-01 10:03:40.452740', 216, x'0B2266740701A756786194A501CA0EB84A1E5EBC12A579B26F2B3EB6BF9D55FD'),
(x'019CA8DA8A4C7B89935E1B6F1BD7E68A', 'reply', x'019CA8DA8A4C7698B640C5ADBBE259A7', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1333', '2026-03-01 10:03:40.492777', 217, x'F566200D16248AF92378B92F3807C0AE5C51971E2851A4DDFC01AA316E3DFBA2'),
(x'019CA8DA8A747BD7AEF5B83D849B08D9', 'reply', x'019CA8DA8A4C7698B640C5ADBBE259A7', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1334', '2026-03-01 10:03:40.532814', 218, x'914B3449E8C1F4E6F65B4AE923EB57432A5FCFF234B5DC941C5712CDE09B4F2A'),
(x'019CA8DA8A9C78B891C1AD6A4F26D52F', 'reply', x'019CA8DA8A4C7698B640C5ADBBE259A7', 'reply.approve', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1335', '2026-03-01 10:03:40.572851', 219, x'B4D46805C1D8A2686BE635AA4541F050D9D88A94F660221A7E3DD99D1372FDB8'),
(x'019CA8DA8B1474A3B012E336A99C8E63', 'decision', x'019CA8DA8B147ACA8C84D8AE428A4D3C', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1338', '2026-03-01 10:03:40.692962', 220, x'360F167DA247ADB421EAB6AECBE10EFE4C53101F273F661E64719CB03EC825DC'),
(x'019CA8DA8B3C774C8123C48D5C94E2CF', 'reply', x'019CA8DA8B3C7E7E888951E9367C7C12', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1339', '2026-03-01 10:03:40.732999', 221, x'BF51C92EA890436EBFE1319DB349E36CD3C44E15ACCB2F77CE989A8460D8FBFF'),
(x'019CA8DA8B657A28ADFFC825BBF77527', 'reply', x'019CA8DA8B3C7E7E888951E9367C7C12', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1340', '2026-03-01 10:03:40.773036', 222, x'8156A3E3DEA86F8F238623E48763558CC452BAD1160CAE6A793B49B6E7ACEF26'),
(x'019CA8DA8B8D7742A860BCDFE1F5F398', 'reply', x'019CA8DA8B3C7E7E888951E9367C7C12', 'reply.approve', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1341', '2026-03-01 10:03:40.813073', 223, x'80D27A10D04AC9022C7906BB0B97738E748DF7F6FF62C31A3E19BFF013A850C9'),
(x'019CA8DA8BB57F0A8476F4E0E7EDB002', 'post', x'019CA8DA8AEC788A8DD9393FE50EA790', 'post.remove', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1342', '2026-03-01 10:03:40.853110', 224, x'0979AECCE533AD91BA36BA6A30CD870F156ABB02A7D244C9FC8DCD80FAD0FBEB'),
(x'019CA8DA8C7D7CFAA010CFFDAC0AD4CC', 'decision', x'019CA8DA8C7D7CC9BA12CB3A49BD2E89', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1347', '2026-03-01 10:03:41.053295', 225, x'7C8F80F0CB61E7AA1CFADAAF8F3A4EEC33AD0ED8E0F0BBDB87B71E21B286754F'),
(x'019CA8DA8CA57A0EB748B40A681C2CC5', 'reply', x'019CA8DA8CA57FEEA147C685F5909C23', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1348', '2026-03-01 10:03:41.093332', 226, x'173E397D2C7E20EAD60E9588677591B9F9608AFFEF2EC10969628DE9EE271FBA'),
(x'019CA8DA8CCD7BA1956CBA9C5DB4451A', 'reply', x'019CA8DA8CA57FEEA147C685F5909C23', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1349', '2026-03-01 10:03:41.133369', 227, x'E60B74AE3EBBCA30E4F55200BFD24F9A0BE564D556A679020D74D647264D0537'),
(x'019CA8DA8CF577A78A98DE6CEE771CA0', 'reply', x'019CA8DA8CA57FEEA147C685F5909C23', 'reply.approve', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1350', '2026-03-01 10:03:41.173406', 228, x'8FF1DAE2833E7F65CDC37162CA87B408AD9FBE61216F376D62DD1D0A85B7A882'),
(x'019CA8DA8D1D78F9B224D3EF987D0FB9', 'do_not_contact', x'019CA8DA8D1D7D019A5CB64DD863E7FF', 'do_not_contact.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"author":"019ca8da-8c55-7d0a-9bc6-0509de09347f"}', 'replay-1351', '2026-03-01 10:03:41.213443', 229, x'633168213F20B66EB8827B6359B7BF81405BE836D38133416C40EA7F42BED183'),
(x'019CA8DA8EFD76BCAB1C8B959A8ABB72', 'decision', x'019CA8DA8EFD771BA5358DA876B09A55', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1363', '2026-03-01 10:03:41.693887', 230, x'2152B995379F405A8FD82881420BCE7AC27527CECBC75367909A14E21E2D3014'),
(x'019CA8DA8F2578F49920AF30B8F84B99', 'reply', x'019CA8DA8F2575CAAAAD8BB2C2280AF0', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1364', '2026-03-01 10:03:41.733924', 231, x'D4FBD8F5945382FED435BBFCC7552D9104BF21A41BDB1C542EF34E5EB305509D'),
(x'019CA8DA8F4D740A8E35C2DEA2A2EE36', 'reply', x'019CA8DA8F2575CAAAAD8BB2C2280AF0', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1365', '2026-03-01 10:03:41.773961', 232, x'5E71795395B4CFD81176C40F8667C61E1067C4205B89B9BC6C0BBDAB2A02E30C'),
(x'019CA8DA8F757BE8A5C8988405644961', 'reply', x'019CA8DA8F2575CAAAAD8BB2C2280AF0', 'reply.approve', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1366', '2026-03-01 10:03:41.813998', 233, x'D40DB31FB61B31B7D1304F1ECB1E9ABE14FE23898BF457A5E931DDAECB8DFC7B'),
(x'019CA8DA8F9E7301A38E428A6B029BC3', 'do_not_contact', x'019CA8DA8F9E79699CDAE9D795963345', 'do_not_contact.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"author":"019ca8da-8ed5-7e3f-a4af-011f76df5558"}', 'replay-1367', '2026-03-01 10:03:41.854035', 234, x'839E3EEC5731A79034ECB91AC1495C6564385226453E214742FAFBF140C7C2B2'),
(x'019CA8DA90DE77B7BFD3F5FA8185E38A', 'do_not_contact', x'019CA8DA8D1D7D019A5CB64DD863E7FF', 'do_not_contact.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["reason","ends_at"]}', 'replay-1375', '2026-03-01 10:03:42.174331', 235, x'C924198166617B0B290382A62415550F0277DC7581A29BACC93B911DC2C94D7B'),
(x'019CA8F6F48671089B356AF41B175D08', 'reply', x'019CA8DA8CA57FEEA147C685F5909C23', 'reply.send', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1388', '2026-03-01 10:34:42.694812', 236, x'F33969100F85BEEA4B808E62282345FED7783FAC76A94A0972551581DC205DDF'),
(x'019CA8F6F4D670B49305655772BCD381', 'reply', x'019CA8DA8CA57FEEA147C685F5909C23', 'reply.post', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1390', '2026-03-01 10:34:42.774886', 237, x'FEA869474362A16B10C17BEEF9288DF745FE3CE32944799118959C84EF814293'),
(x'019CA8F6F5777A35A9B940CB7B2AE9A4', 'do_not_contact', x'019CA8DA8D1D7D019A5CB64DD863E7FF', 'do_not_contact.delete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1394', '2026-03-01 10:34:42.935034', 238, x'2756D02BD4AB22F5FBEDD0492A10854270B874323B9F44258BD11C2D5332A489'),
(x'019CA8F6F61777F087A00689A5B9FE7B', 'do_not_contact', x'019CA8DA8F9E79699CDAE9D795963345', 'do_not_contact.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["ends_at"]}', 'replay-1398', '2026-03-01 10:34:43.095182', 239, x'65CE1DB7CED5CB84390D9D9413F6B6510C09AC9676565498548C57369DAFD059'),
(x'019CA8F6F63F784DBC340D25121B650A', 'reference', x'019CA8F6F63F73BB86EC234556CA9330', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"escalation-reasons"}', 'replay-1399', '2026-03-01 10:34:43.135219', 240, x'AEF970B19D3292AFCCC6423F207163ACE1F4A604A91936A6C7BBA3834B9BFE78'),
(x'019CA8F6F68F7904B8035310510D3C9D', 'decision', x'019CA8F6F68F7179887F0CDBF29AE993', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1401', '2026-03-01 10:34:43.215293', 241, x'748562F6EA89B25417762A50E5175268F48F4FE8AB984E5EF9D7704740F9C35F'),
(x'019CA8F6F6B77E6FAB993EA6637232F9', 'reply', x'019CA8F6F6B7727690C149DFC9649758', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1402', '2026-03-01 10:34:43.255330', 242, x'C077FEF945B2172AB23862B53C7C0544BD1A70F236C651EDD7BB602E07CC3306'),
(x'019CA8F6F6DF7272B7B3BB5402CBEE3F', 'reply', x'019CA8F6F6B7727690C149DFC9649758', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1403', '2026-03-01 10:34:43.295367', 243, x'81E04A7FA5675149B7EFE14F198C010E74A0191D3D0C40BA81419EC319AB354A'),
(x'019CA8F6F7077D09B34C05CF08624860', 'reply', x'019CA8F6F6B7727690C149DFC9649758', 'reply.approve', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1404', '2026-03-01 10:34:43.335404', 244, x'DF1DB7D3B77EAF0FF88D16EAB06757D30245B5DA039617470B9CFE6990FB756A'),
(x'019CA8F6F72F77B8AB1ABA8ED9D3105B', 'reply', x'019CA8F6F6B7727690C149DFC9649758', 'reply.send', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1405', '2026-03-01 10:34:43.375441', 245, x'8DAE3C85515568FDCA2EB27C84616FE6320218184811DC91E706500D0EE2083A'),
(x'019CA8F6F77F7909ADE69B12709A5B7B', 'decision', x'019CA8F6F77F7936A8561C5E0FB43D50', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1407', '2026-03-01 10:34:43.455515', 246, x'A434EC9A7FDA7616B2AE0BD3EF9C1EFAB18761654428C7E5D86502333A41355A'),
(x'019CA8F6F7A7704383799A4D5015DBAC', 'reply', x'019CA8F6F7A7759C8EA8E0ABE0A9086C', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1408', '2026-03-01 10:34:43.495552', 247, x'CEC2F078B20515FB358CBA99EE193A49C46417A7B535AA65C8B0C7A60EE37D54'),
(x'019CA8F6F7CF7E41BEEE2392B13DFD2E', 'reply', x'019CA8F6F7A7759C8EA8E0ABE0A9086C', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1409', '2026-03-01 10:34:43.535589', 248, x'0B5AA5B096C248AB470B321A95E2F5BCDCF989D96607E600D69CD6B84BD02325'),
(x'019CA8F6F7F77A3D8A4C03006E6838CD', 'reply', x'019CA8F6F7A7759C8EA8E0ABE0A9086C', 'reply.approve', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1410', '2026-03-01 10:34:43.575626', 249, x'95B10C360829BD0D2933410134C23C64D028FA56658870A5BAFBA7354E9D5D30'),
(x'019CA8F6F81F758D8C5721AA0620FB47', 'reply', x'019CA8F6F7A7759C8EA8E0ABE0A9086C', 'reply.send', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1411', '2026-03-01 10:34:43.615663', 250, x'6AC4B6512B4B104694169386B2504A337DFFA6DD83F16F3AA4BD229813879AFF'),
(x'019CA8F6F86F755FB364DF717C79C646', 'decision', x'019CA8F6F86F7666A5CC07EB74AB12AD', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1413', '2026-03-01 10:34:43.695737', 251, x'E20B939172EC958292CA692835F969B21894FB1FD8675CDA3B06E3A2E1695191'),
(x'019CA8F6F8977179A097209E7EFE03E2', 'reply', x'019CA8F6F89773B7B4CCCEDF50164E24', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1414', '2026-03-01 10:34:43.735774', 252, x'4AA7A941AE16421687D5EFA7E1717D559F3629351753F2BF5F5BED35980C6379'),
(x'019CA8F6F8BF7CA3A22A57417CF19669', 'reply', x'019CA8F6F89773B7B4CCCEDF50164E24', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1415', '2026-03-01 10:34:43.775811', 253, x'0621AC808F747D373EA871D42D6AF06C2236FC1F4644DC33DBBBD00CA4027838'),
(x'019CA8F6F8E7783F80DE8B2DC58475A9', 'reply', x'019CA8F6F89773B7B4CCCEDF50164E24', 'reply.approve', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1416', '2026-03-01 10:34:43.815848', 254, x'651639E64802A74EDD377E1F0306A823AAF166288C8EFE56F0C1B06489BABC24'),
(x'019CA8F6F90F7F30925663D17A726247', 'reply', x'019CA8F6F89773B7B4CCCEDF50164E24', 'reply.send', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1417', '2026-03-01 10:34:43.855885', 255, x'16F5E0A8E4BF38872F93E2194795B2E8BCDFD0E735FF435AF173165DCB7AC83E'),
(x'019CA8F774F8762C9FC8D2A34F77967E', 'reply', x'019CA8F6F6B7727690C149DFC9649758', 'reply.resolve', x'019CA8DA78787216B4ED32F476FFC09D', '{"posted":true}', 'replay-1435', '2026-03-01 10:35:15.576551', 256, x'2F896E2D47FDEFCDA37036ECD9CC26A92E8C212AC89DBCC1E5FC321CEF502616'),
(x'019CA8F775487FC1A8DEEFE4927C6036', 'reply', x'019CA8F6F7A7759C8EA8E0ABE0A9086C', 'reply.resolve', x'019CA8DA78787216B4ED32F476FFC09D', '{"posted":false}', 'replay-1437', '2026-03-01 10:35:15.656625', NULL, NULL),
(x'019CA8F775E872BAAB745470C14E5268', 'reply', x'019CA8F6F89773B7B4CCCEDF50164E24', 'reply.post', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1441', '2026-03-01 10:35:15.816773', NULL, NULL),
(x'019CA8F776387C7CB3DA6E4C53479BAF', 'decision', x'019CA8F7763874F6B116D520EF1F4C7D', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1443', '2026-03-01 10:35:15.896847', NULL, NULL),
(x'019CA8F776607BF29C80831F9A2E2333', 'reply', x'019CA8F7766070BFBCD007239AE7848B', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1444', '2026-03-01 10:35:15.936884', NULL, NULL),
(x'019CA8F776887FC495F8EBFEC1EBFE84', 'reply', x'019CA8F7766070BFBCD007239AE7848B', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1445', '2026-03-01 10:35:15.976921', NULL, NULL),
(x'019CA8F776B07E539468F153B1727BF3', 'reply', x'019CA8F7766070BFBCD007239AE7848B', 'reply.approve', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1446', '2026-03-01 10:35:16.016958', NULL, NULL),
(x'019CA8F77841729EA2A8F394F3F2AD9D', 'reply', x'019CA8F7766070BFBCD007239AE7848B', 'reply.delete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1456', '2026-03-01 10:35:16.417328', NULL, NULL),
(x'019CA8F779097FCB9A9E10912A53D835', 'decision', x'019CA8F779097DB2BCDED987202D97D1', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1461', '2026-03-01 10:35:16.617513', NULL, NULL),
(x'019CA8F7793173009C081A7625B98CD4', 'reply', x'019CA8F779317772BE02D595D9DAE766', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1462', '2026-03-01 10:35:16.657550', NULL, NULL),
(x'019CA8F7795973C6818A5F48F76D407B', 'reply', x'019CA8F779317772BE02D595D9DAE766', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1463', '2026-03-01 10:35:16.697587', NULL, NULL),
(x'019CA8F77981715CBBF29530AE5A918A', 'reply', x'019CA8F779817BE5919E42366253E674', 'reply.create', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1464', '2026-03-01 10:35:16.737624', NULL, NULL),
(x'019CA8F779A97395B9AB2E71CCDD259D', 'reply', x'019CA8F779817BE5919E42366253E674', 'reply.submit', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1465', '2026-03-01 10:35:16.777661', NULL, NULL),
(x'019CA8F779D1755A8764A2B14D14649A', 'reply', x'019CA8F779D177AB8C97613B668AFCB6', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1466', '2026-03-01 10:35:16.817698', NULL, NULL),
(x'019CA8F779F9743D9E57845CF3AE6BA3', 'reply', x'019CA8F779D177AB8C97613B668AFCB6', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1467', '2026-03-01 10:35:16.857735', NULL, NULL),
(x'019CA8F77FEB7FEDB11FB8768AAB02E0', 'decision', x'019CA8F77FEB738D8AFBFEB6800E3146', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1505', '2026-03-01 10:35:18.379141', NULL, NULL),
(x'019CA8F7801377FA81134C4B489EE019', 'reply', x'019CA8F7801378968DF074C6375E8395', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1506', '2026-03-01 10:35:18.419178', NULL, NULL),
(x'019CA8F7803B7BD09BCDB04D3EEFAE85', 'escalation', x'019CA8F7803B74AEA1781AF594699D0B', 'escalation.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1507', '2026-03-01 10:35:18.459215', NULL, NULL),
(x'019CA8F7808B79568C1131452FF74ADE', 'escalation', x'019CA8F7808B7F718D465A29772E454B', 'escalation.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1509', '2026-03-01 10:35:18.539289', NULL, NULL),
(x'019CA8F780B37810AB0B005B4155B42F', 'escalation', x'019CA8F780B378C08B2E49F2FDA712EF', 'escalation.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1510', '2026-03-01 10:35:18.579326', NULL, NULL),
(x'019CA8F780DB7A209F26ED5699239F4E', 'reference', x'019CA8F780DB7779B93F500E338610D1', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"escalation-reasons"}', 'replay-1511', '2026-03-01 10:35:18.619363', NULL, NULL),
(x'019CA92F62A57A8D967AFF483C3247ED', 'escalation', x'019CA8F7803B74AEA1781AF594699D0B', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["status","assigned_to"]}', 'replay-1568', '2026-03-01 11:36:20.901472', NULL, NULL),
(x'019CA92F62F57873A9E6DF3BE43E917D', 'escalation', x'019CA8F7803B74AEA1781AF594699D0B', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["description","reason_id","priority"]}', 'replay-1570', '2026-03-01 11:36:20.981546', NULL, NULL),
(x'019CA92F634573EBB1CAFD409A67899B', 'escalation', x'019CA8F7803B74AEA1781AF594699D0B', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["description","reason_id"]}', 'replay-1572', '2026-03-01 11:36:21.061620', NULL, NULL),
(x'019CA92F659E7B11BFCCD3D1043AD6CD', 'escalation', x'019CA8F7803B74AEA1781AF594699D0B', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["status","resolution_notes"]}', 'replay-1587', '2026-03-01 11:36:21.662175', NULL, NULL),
(x'019CA92F663E778EA8D74C21BB5751F8', 'escalation', x'019CA8F7803B74AEA1781AF594699D0B', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["status","resolution_notes"]}', 'replay-1591', '2026-03-01 11:36:21.822323', NULL, NULL),
(x'019CA92F668E7480846572021814F67A', 'escalation', x'019CA8F7803B74AEA1781AF594699D0B', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["priority","assigned_to"]}', 'replay-1593', '2026-03-01 11:36:21.902397', NULL, NULL),
(x'019CA92F670674B7A6BCBF1A4CF3D1AA', 'note', x'019CA92F67067F14A0590F61D71F7F35', 'note.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"subject":"post"}', 'replay-1596', '2026-03-01 11:36:22.022508', NULL, NULL),
(x'019CA92F67A67B6EB0154B5F71C0917A', 'note', x'019CA92F67A67F68B576254331EF9BBF', 'note.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"subject":"author"}', 'replay-1600', '2026-03-01 11:36:22.182656', NULL, NULL),
(x'019CA92F684674BA93B1808DB1DBD1BE', 'note', x'019CA92F68467014ABD6180733878A06', 'note.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"subject":"reply"}', 'replay-1604', '2026-03-01 11:36:22.342804', NULL, NULL),
(x'019CA92F68E670D88C5EEB50EEAAAD44', 'note', x'019CA92F68E671A6AD8DCF690C4348CE', 'note.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"subject":"escalation"}', 'replay-1608', '2026-03-01 11:36:22.502952', NULL, NULL),
(x'019CA92F698771C88E9AD9270CD68261', 'note', x'019CA92F69877B7890FD4FA7BC755857', 'note.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"subject":"post"}', 'replay-1612', '2026-03-01 11:36:22.663100', NULL, NULL),
(x'019CA92F6CA77A5B8DBBEF52AB6DEBD6', 'note', x'019CA92F6CA775A69F59384DAC9834E2', 'note.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"subject":"escalation"}', 'replay-1632', '2026-03-01 11:36:23.463840', NULL, NULL),
(x'019CA92F6CCF7BC4B6F656463F604ED9', 'note', x'019CA92F6CCF716C87CE954B6B511970', 'note.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"subject":"escalation"}', 'replay-1633', '2026-03-01 11:36:23.503877', NULL, NULL),
(x'019CA92F6CF77BA980C1F37A6AA67517', 'note', x'019CA92F6CF77B4585808FF64396CBD6', 'note.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"subject":"escalation"}', 'replay-1634', '2026-03-01 11:36:23.543914', NULL, NULL),
(x'019CA92F6D70772792CC2B9F68F31871', 'note', x'019CA92F6CCF716C87CE954B6B511970', 'note.update', x'019CA8DA78787216B4ED32F476FFC09D', '{"fields":["text"]}', 'replay-1637', '2026-03-01 11:36:23.664025', NULL, NULL),
(x'019CA92F6DC0777383ED94F39BF19F61', 'note', x'019CA92F6CA775A69F59384DAC9834E2', 'note.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["text"]}', 'replay-1639', '2026-03-01 11:36:23.744099', NULL, NULL),
(x'019CA92F6E1077C3ABFCC39CC4CA4F01', 'note', x'019CA92F6CF77B4585808FF64396CBD6', 'note.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["text"]}', 'replay-1641', '2026-03-01 11:36:23.824173', NULL, NULL),
(x'019CA92F6FA07DB890A9200946A32C7C', 'note', x'019CA92F6CCF716C87CE954B6B511970', 'note.delete', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1651', '2026-03-01 11:36:24.224543', NULL, NULL),
(x'019CA92F6FF07F5BB07BE650A5A10C8D', 'note', x'019CA92F6CF77B4585808FF64396CBD6', 'note.delete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1653', '2026-03-01 11:36:24.304617', NULL, NULL),
(x'019CA92F713070109E08412C2B17244D', 'reply', x'019CC111000070008000000000000000', 'bulk.refuse', x'019CA8DA78787216B4ED32F476FFC09D', '{"batch_id":"019ca92f-7130-7fb5-b855-f7db61b89f79","why":"not_found"}', 'replay-1661', '2026-03-01 11:36:24.624913', NULL, NULL),
(x'019CA92F71307476829FFA128E64A320', 'reply', x'019CA8F779317772BE02D595D9DAE766', 'bulk.refuse', x'019CA8DA78787216B4ED32F476FFC09D', '{"batch_id":"019ca92f-7130-7fb5-b855-f7db61b89f79","why":"stale_version"}', 'replay-1661', '2026-03-01 11:36:24.624913', NULL, NULL),
(x'019CA92F71307984B473DA1250DCF79A', 'reply', x'019CA8F779D177AB8C97613B668AFCB6', 'reply.approve', x'019CA8DA78787216B4ED32F476FFC09D', '{"batch_id":"019ca92f-7130-7fb5-b855-f7db61b89f79"}', 'replay-1661', '2026-03-01 11:36:24.624913', NULL, NULL),
(x'019CA92F71307D43BC15FF6BCC45F28C', 'reply', x'019CA8F779317772BE02D595D9DAE766', 'reply.approve', x'019CA8DA78787216B4ED32F476FFC09D', '{"batch_id":"019ca92f-7130-7fb5-b855-f7db61b89f79"}', 'replay-1661', '2026-03-01 11:36:24.624913', NULL, NULL),
(x'019CA92F71307E82B3AD030D1B95F8C5', 'reply', x'019CA8F779817BE5919E42366253E674', 'reply.review_refused', x'019CA8DA78787216B4ED32F476FFC09D', '{"batch_id":"019ca92f-7130-7fb5-b855-f7db61b89f79","why":"own_reply"}', 'replay-1661', '2026-03-01 11:36:24.624913', NULL, NULL),
(x'019CA92F7180725D94E54F9413B88F96', 'decision', x'019CA92F7180782880CA9C6C5595E42D', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1663', '2026-03-01 11:36:24.704987', NULL, NULL),
(x'019CA92F71A973609DAE551923D43E0D', 'reply', x'019CA92F71A978CA9319B7A7AA7C57BC', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1664', '2026-03-01 11:36:24.745024', NULL, NULL),
(x'019CA92F71D17A0B8C04D756611CA45D', 'reply', x'019CA92F71A978CA9319B7A7AA7C57BC', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1665', '2026-03-01 11:36:24.785061', NULL, NULL),
(x'019CA92F72217DB98C629FEB48F4047D', 'reply', x'019CA92F71A978CA9319B7A7AA7C57BC', 'reply.reject', x'019CA8DA78787216B4ED32F476FFC09D', '{"batch_id":"019ca92f-7221-739a-b067-56f46016c0e1"}', 'replay-1667', '2026-03-01 11:36:24.865135', NULL, NULL),
(x'019CA92F72497039A52A1CE66E21DD13', 'reply', x'019CA92F71A978CA9319B7A7AA7C57BC', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7249-7026-8a7a-be7762b4ea67","why":"stale_version"}', 'replay-1668', '2026-03-01 11:36:24.905172', NULL, NULL),
(x'019CA92F72997258B1E30A1139C77AA0', 'reply', x'019CA92F71A978CA9319B7A7AA7C57BC', 'reply.delete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7299-74f4-9458-14897365a87a"}', 'replay-1670', '2026-03-01 11:36:24.985246', NULL, NULL),
(x'019CA92F736172E7827F54DF1E1DC895', 'escalation', x'019CA8B381257B3E9C0F3C05ABE16286', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7361-7a69-8977-eb655c320e1b","fields":["assigned_to"]}', 'replay-1675', '2026-03-01 11:36:25.185431', NULL, NULL),
(x'019CA92F7361742397DA43412283A1E0', 'escalation', x'019CA8B381257A3986CB06DCC5B590C8', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7361-7a69-8977-eb655c320e1b","fields":["assigned_to"]}', 'replay-1675', '2026-03-01 11:36:25.185431', NULL, NULL),
(x'019CA92F736174CCA9A3477ABBB33AEB', 'escalation', x'019CA8F7803B74AEA1781AF594699D0B', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7361-7a69-8977-eb655c320e1b","fields":["assigned_to"]}', 'replay-1675', '2026-03-01 11:36:25.185431', NULL, NULL),
(x'019CA92F73B17494B530F6C3B4746E5B', 'escalation', x'019CA8B381257A3986CB06DCC5B590C8', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-73b1-7c9c-bfe2-30a494c84373","why":"invalid"}', 'replay-1677', '2026-03-01 11:36:25.265505', NULL, NULL),
(x'019CA92F73B17D4EAF080461B3DCBBCC', 'escalation', x'019CA8B381257B3E9C0F3C05ABE16286', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-73b1-7c9c-bfe2-30a494c84373","why":"invalid"}', 'replay-1677', '2026-03-01 11:36:25.265505', NULL, NULL),
(x'019CA92F73B17F588A3329C70DFD0E9E', 'escalation', x'019CA8F7803B74AEA1781AF594699D0B', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-73b1-7c9c-bfe2-30a494c84373","why":"invalid"}', 'replay-1677', '2026-03-01 11:36:25.265505', NULL, NULL),
(x'019CA92F740172E28920316BF889F9BA', 'escalation', x'019CA8F7803B74AEA1781AF594699D0B', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7401-72c9-9c0f-66414d25beaa","why":"stale_version"}', 'replay-1679', '2026-03-01 11:36:25.345579', NULL, NULL),
(x'019CA92F740176E08D531EFFF049BB2E', 'escalation', x'019CA8B381257A3986CB06DCC5B590C8', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7401-72c9-9c0f-66414d25beaa","fields":["status","resolution_notes"]}', 'replay-1679', '2026-03-01 11:36:25.345579', NULL, NULL),
(x'019CA92F7401776088A49EAABA235392', 'escalation', x'019CA8B381257B3E9C0F3C05ABE16286', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7401-72c9-9c0f-66414d25beaa","fields":["status","resolution_notes"]}', 'replay-1679', '2026-03-01 11:36:25.345579', NULL, NULL),
(x'019CA92F74017EE397037E7DB9BC9D41', 'escalation', x'019CA8F7803B74AEA1781AF594699D0B', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7401-72c9-9c0f-66414d25beaa","fields":["status","resolution_notes"]}', 'replay-1679', '2026-03-01 11:36:25.345579', NULL, NULL),
(x'019CA92F74C970C48E35F2669A1A44A3', 'post', x'019CA8DA8AEC788A8DD9393FE50EA790', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-74c9-779d-b3c0-4a1dd3516def","why":"not_waiting"}', 'replay-1684', '2026-03-01 11:36:25.545764', NULL, NULL),
(x'019CA92F74C97E12A7288AE3386A19A6', 'post', x'019CA92F71587F2ABC7BDEA2A119E075', 'post.park', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-74c9-779d-b3c0-4a1dd3516def"}', 'replay-1684', '2026-03-01 11:36:25.545764', NULL, NULL),
(x'019CA92F74F17BB5A1086290B36121C0', 'post', x'019CA92F71587F2ABC7BDEA2A119E075', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-74f1-73c7-93a3-32aa105d887e","why":"stale_version"}', 'replay-1685', '2026-03-01 11:36:25.585801', NULL, NULL),
(x'019CA92F74F17E33B708CF7BB0A40EA9', 'post', x'019CA8DA8AEC788A8DD9393FE50EA790', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-74f1-73c7-93a3-32aa105d887e","why":"not_parked"}', 'replay-1685', '2026-03-01 11:36:25.585801', NULL, NULL),
(x'019CA92F754174BB9E04AAD7397DEC6B', 'post', x'019CA92F71587F2ABC7BDEA2A119E075', 'post.unpark', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7541-759a-ac9f-a71a0ceecfaa"}', 'replay-1687', '2026-03-01 11:36:25.665875', NULL, NULL),
(x'019CA92F75417A5FB9A88B3746EE7F9E', 'post', x'019CA8DA8AEC788A8DD9393FE50EA790', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7541-759a-ac9f-a71a0ceecfaa","why":"not_parked"}', 'replay-1687', '2026-03-01 11:36:25.665875', NULL, NULL),
(x'019CA92F75417BB1BFA7BC9C39F8B8D8', 'post', x'019CA92F71587F2ABC7BDEA2A119E075', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7541-759a-ac9f-a71a0ceecfaa","why":"stale_version"}', 'replay-1687', '2026-03-01 11:36:25.665875', NULL, NULL),
(x'019CA92F788A706CAB50D8227B69A5CA', 'reference', x'019CA92F788A715489153CF674DD071A', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"competitor-categories"}', 'replay-1708', '2026-03-01 11:36:26.506652', NULL, NULL),
(x'019CA92F78B27A19AC17632C79AC8BB4', 'competitor', x'019CA92F78B27108AC93D11266523DE0', 'competitor.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1709', '2026-03-01 11:36:26.546689', NULL, NULL),
(x'019CA92F7902753C8B792C3EA2C3A2AB', 'competitor', x'019CA92F790270D8BF5E91D58E13A41C', 'competitor.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1711', '2026-03-01 11:36:26.626763', NULL, NULL),
(x'019CA92F792A7A26A6DF77F0067053A7', 'competitor', x'019CA92F792A7EB09C5E5B97BC05C15D', 'competitor.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1712', '2026-03-01 11:36:26.666800', NULL, NULL),
(x'019CA92F7D13725D927B75759521930C', 'competitor', x'019CA92F78B27108AC93D11266523DE0', 'competitor.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["category_id","primary_mechanism","price_point","brand_keywords"]}', 'replay-1737', '2026-03-01 11:36:27.667725', NULL, NULL),
(x'019CA92F7DB37582A88C7A5B0701F38B', 'competitor', x'019CA92F78B27108AC93D11266523DE0', 'competitor.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["category_id","price_point","brand_keywords"]}', 'replay-1741', '2026-03-01 11:36:27.827873', NULL, NULL),
(x'019CA92F80AC76E09BBB3DD5C4E563D0', 'reference', x'019CA92F788A715489153CF674DD071A', 'reference.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["is_active"]}', 'replay-1760', '2026-03-01 11:36:28.588576', NULL, NULL),
(x'019CA92F80FC7F55807C056E99619E74', 'competitor', x'019CA92F78B27108AC93D11266523DE0', 'competitor.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["name"]}', 'replay-1762', '2026-03-01 11:36:28.668650', NULL, NULL),
(x'019CA92F814C7EF29FF50DB4B7399699', 'decision', x'019CA92F814C7FBDA63E2E77CAD3D395', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1764', '2026-03-01 11:36:28.748724', NULL, NULL),
(x'019CA92F819C7872B1B881D41C794749', 'decision', x'019CA92F819C70A1BA7026BFAD4DC390', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1766', '2026-03-01 11:36:28.828798', NULL, NULL),
(x'019CA92F81C47F23BD6ABF6F9167D1E9', 'mention', x'019CA92F81C476DE9703A89E235DE18C', 'mention.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"competitor":"019ca92f-78b2-7108-ac93-d11266523de0","post":"019ca92f-8124-7594-b0cd-7c756418fbae"}', 'replay-1767', '2026-03-01 11:36:28.868835', NULL, NULL),
(x'019CA92F82147A96A8E9B8501E2DD47F', 'mention', x'019CA92F8214761FAE21B1D8A889DBE1', 'mention.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"competitor":"019ca92f-78b2-7108-ac93-d11266523de0","post":"019ca92f-8124-7594-b0cd-7c756418fbae"}', 'replay-1769', '2026-03-01 11:36:28.948909', NULL, NULL),
(x'019CA92F823C74FCA4670DC900E62CDF', 'mention', x'019CA92F823C7877A98AF0BA271F0AC6', 'mention.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"competitor":"019ca92f-78b2-7108-ac93-d11266523de0","post":"019ca92f-8174-779a-9a2f-43aaf72dde46"}', 'replay-1770', '2026-03-01 11:36:28.988946', NULL, NULL),
(x'019CA92F82647401A7363723392BD257', 'mention', x'019CA92F82647CAB9DBBE921CA4E4FFC', 'mention.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"competitor":"019ca92f-792a-7eb0-9c5e-5b97bc05c15d","post":"019ca92f-8124-7594-b0cd-7c756418fbae"}', 'replay-1771', '2026-03-01 11:36:29.028983', NULL, NULL),
(x'019CA92F828D74A185DED462B8AAA916', 'mention', x'019CA92F828D79B88E9CBBC458D03FC8', 'mention.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"competitor":"019ca92f-792a-7eb0-9c5e-5b97bc05c15d","post":"019ca92f-8174-779a-9a2f-43aaf72dde46"}', 'replay-1772', '2026-03-01 11:36:29.069020', NULL, NULL),
(x'019CA92F855D71158548AF5F71CE2D2F', 'post', x'019CA92F8174779A9A2F43AAF72DDE46', 'post.remove', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1790', '2026-03-01 11:36:29.789686', NULL, NULL),
(x'019CA92F882E7A48BA17FCB8AACE7D0B', 'mention', x'019CA92F81C476DE9703A89E235DE18C', 'mention.update', x'019CA8DA78787216B4ED32F476FFC09D', '{"fields":["sentiment","satisfaction","opportunity_score","replied"]}', 'replay-1808', '2026-03-01 11:36:30.510352', NULL, NULL),
(x'019CA92F887E78289CC4656CD9525E3C', 'mention', x'019CA92F81C476DE9703A89E235DE18C', 'mention.update', x'019CA8DA78787216B4ED32F476FFC09D', '{"fields":["sentiment","satisfaction","opportunity_score","replied"]}', 'replay-1810', '2026-03-01 11:36:30.590426', NULL, NULL),
(x'019CA92F8BC77E87BF5323A5D540DFCC', 'mention', x'019CA92F828D79B88E9CBBC458D03FC8', 'mention.delete', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1831', '2026-03-01 11:36:31.431203', NULL, NULL),
(x'019CA92F8C3F78C2AB073793ECBA8E02', 'competitor', x'019CA92F792A7EB09C5E5B97BC05C15D', 'competitor.delete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1834', '2026-03-01 11:36:31.551314', NULL, NULL),
(x'019CA92F8CDF70FBBF38E6065DFFFE51', 'reference', x'019CA92F8CDF76D996A6C56F01F42A54', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"champion-tiers"}', 'replay-1838', '2026-03-01 11:36:31.711462', NULL, NULL),
(x'019CA92F8D077D17AA0EF95A7399473E', 'reference', x'019CA92F8D07777E92F355E3B6E937FC', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"champion-tiers"}', 'replay-1839', '2026-03-01 11:36:31.751499', NULL, NULL),
(x'019CA92F8D577322B04DE51EDE43F4DA', 'decision', x'019CA92F8D577E099B30468B99051B4A', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1841', '2026-03-01 11:36:31.831573', NULL, NULL),
(x'019CA92F8DA77359BCE0601112BB667F', 'decision', x'019CA92F8DA771B0AE2E40230BCB2C2C', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1843', '2026-03-01 11:36:31.911647', NULL, NULL),
(x'019CA92F8DCF7155B594C5823D34F708', 'champion', x'019CA92F8DCF742E9C708E55AF0302E5', 'champion.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"author":"019ca92f-8d7f-73ea-bbcc-07e899e5739e"}', 'replay-1844', '2026-03-01 11:36:31.951684', NULL, NULL),
(x'019CA92F90C87729A84349C44842547E', 'champion', x'019CA92F90C87BB1873BA8D78059C00A', 'champion.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"author":"019ca92f-8d2f-70f5-96e6-deb1dbe442be"}', 'replay-1863', '2026-03-01 11:36:32.712387', NULL, NULL),
(x'019CA92F91187221A6DCAED30D927B2F', 'decision', x'019CA92F91187D25920CB4D4801AEA50', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1865', '2026-03-01 11:36:32.792461', NULL, NULL),
(x'019CA92F914077E093C93DD2FC684736', 'champion', x'019CA92F91407E26A2D5B032137ED150', 'champion.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"author":"019ca92f-90f0-76e5-b887-d4996ae23e3b"}', 'replay-1866', '2026-03-01 11:36:32.832498', NULL, NULL),
(x'019CA92F91907C06B131F78F7D4D4B57', 'decision', x'019CA92F91907BD59D7FF8A81E36F34A', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1868', '2026-03-01 11:36:32.912572', NULL, NULL),
(x'019CA92F91B87E488336355D645C91BF', 'champion', x'019CA92F91B878D5B19EEE92106F7AFA', 'champion.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"author":"019ca92f-9168-7c43-bf06-7f224e388bd4"}', 'replay-1869', '2026-03-01 11:36:32.952609', NULL, NULL),
(x'019CA92F95017879B26FBCD329680C18', 'champion', x'019CA92F90C87BB1873BA8D78059C00A', 'champion.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["dm_sent_at"]}', 'replay-1890', '2026-03-01 11:36:33.793386', NULL, NULL),
(x'019CA92F95A17AAE808FEBF6D94003F1', 'champion', x'019CA92F90C87BB1873BA8D78059C00A', 'champion.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["dm_response"]}', 'replay-1894', '2026-03-01 11:36:33.953534', NULL, NULL),
(x'019CA92F9641782A9FA57DE78C6ECA64', 'champion', x'019CA92F90C87BB1873BA8D78059C00A', 'champion.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["sample_sent","advocate_status"]}', 'replay-1898', '2026-03-01 11:36:34.113682', NULL, NULL),
(x'019CA92F96E176419C8DA659064E8407', 'champion', x'019CA92F90C87BB1873BA8D78059C00A', 'champion.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["tier_id","engagement_count","converted"]}', 'replay-1902', '2026-03-01 11:36:34.273830', NULL, NULL),
(x'019CA92F99627D759434CCF74982C69C', 'champion', x'019CA92F90C87BB1873BA8D78059C00A', 'champion.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["tier_id","dm_sent_at","dm_response","sample_sent","converted","advocate_status"]}', 'replay-1918', '2026-03-01 11:36:34.914422', NULL, NULL),
(x'019CA92F9B1A79DE9B797972B01B3C43', 'champion', x'019CA92F91B878D5B19EEE92106F7AFA', 'champion.delete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1929', '2026-03-01 11:36:35.354829', NULL, NULL),
(x'019CA92F9B6A7D73A1605E20868C231E', 'mention', x'019CA92F9B6A7A09BDAB428041EDEE3D', 'mention.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"competitor":"019ca92f-78b2-7108-ac93-d11266523de0","post":"019ca92f-8d2f-7ff1-af58-da2ac74930d5"}', 'replay-1931', '2026-03-01 11:36:35.434903', NULL, NULL),
(x'019CA92F9BBA7271B4630D8EBF2E5D27', 'author', x'019CA92F8D2F70F596E6DEB1DBE442BE', 'author.erase', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1933', '2026-03-01 11:36:35.514977', NULL, NULL),
(x'019CA92F9C8377D39ABA9BCD7F768585', 'reference', x'019CA92F9C8378AFAE434F365EBBED8C', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"kpi-types"}', 'replay-1938', '2026-03-01 11:36:35.715162', NULL, NULL),
(x'019CA92F9CAB71C49F24F0B607EC30FE', 'kpi_metric', x'019CA92F9CAB7AFC9ED109898DF2C0B3', 'kpi_metric.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL),
(x'019CA92F9CAB7289958674D38CC86B10', 'kpi_metric', x'019CA92F9CAB760A84A88039ADC04DFD', 'kpi_metric.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL),
(x'019CA92F9CAB72EBB59BAA90805ACF00', 'kpi_metric', x'019CA92F9CAB701D9B334514547365AB', 'kpi_metric.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL),
(x'019CA92F9CAB756A8DBD117A72C123C8', 'kpi_metric', x'019CA92F9CAB70979E8DF64BC5659802', 'kpi_metric.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL),
(x'019CA92F9CAB7CDDA3B8A0C0DFEBA785', 'kpi_metric', x'019CA92F9CAB70AD8359B5D2C5B1DBFE', 'kpi_metric.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL),
(x'019CA92F9CAB7F96855BB6BC1AA07E3A', 'kpi_metric', x'019CA92F9CAB7A41B8C853DC8A8C9A1B', 'kpi_metric.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL),
(x'019CA92F9CAB7FA39F4AD0358B8CF89A', 'kpi_metric', x'019CA92F9CAB7063BFED3CE8BA198645', 'kpi_metric.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL),
(x'019CA92F9CFB7648AE184179C2AF8A9E', 'kpi_metric', x'019CA92F9CFB7AF2834EB1F29549D0D8', 'kpi_metric.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1941', '2026-03-01 11:36:35.835273', NULL, NULL),
(x'019CA92F9CFB78A5A48DDDE074DA03C2', 'kpi_metric', x'019CA92F9CAB760A84A88039ADC04DFD', 'kpi_metric.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["value"]}', 'replay-1941', '2026-03-01 11:36:35.835273', NULL, NULL),
(x'019CA92F9D2372A4AB2CC2F8058D3E08', 'kpi_metric', x'019CA92F9CAB7063BFED3CE8BA198645', 'kpi_metric.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["numerator"]}', 'replay-1942', '2026-03-01 11:36:35.875310', NULL, NULL),
(x'019CA92F9D237687B6B9475E741FCE24', 'kpi_metric', x'019CA92F9CAB760A84A88039ADC04DFD', 'kpi_metric.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["value"]}', 'replay-1942', '2026-03-01 11:36:35.875310', NULL, NULL),
(x'019CA92FA68578A49607F2305DAE5F0B', 'reference', x'019CA92F9C8378AFAE434F365EBBED8C', 'reference.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["name","aggregation_type"]}', 'replay-2002', '2026-03-01 11:36:38.277530', NULL, NULL),
(x'019CA92FA6D57020AEF590C4F22D343D', 'reference', x'019CA92F9C8378AFAE434F365EBBED8C', 'reference.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["is_active"]}', 'replay-2004', '2026-03-01 11:36:38.357604', NULL, NULL),
(x'019CA92FA6FD70FDAB894CB840572202', 'kpi_metric', x'019CA92F9CAB7AFC9ED109898DF2C0B3', 'kpi_metric.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["value"]}', 'replay-2005', '2026-03-01 11:36:38.397641', NULL, NULL),
(x'019CA92FA7757538A5B97EE30AB6C4DB', 'experiment', x'019CA92FA7757DCA91C237D314AD7B27', 'experiment.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2008', '2026-03-01 11:36:38.517752', NULL, NULL),
(x'019CA92FAB0E7E8B8DDC1BC3FAB27664', 'experiment', x'019CA92FA7757DCA91C237D314AD7B27', 'experiment.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["description","traffic_split","guardrails","minimum_days","minimum_units"]}', 'replay-2031', '2026-03-01 11:36:39.438603', NULL, NULL),
(x'019CA92FAE577193A1C532EF2BBF35A2', 'experiment', x'019CA92FA7757DCA91C237D314AD7B27', 'experiment.start', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2052', '2026-03-01 11:36:40.279380', NULL, NULL),
(x'019CA92FB2187092BD83CEED53595E6A', 'experiment', x'019CA92FA7757DCA91C237D314AD7B27', 'experiment.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["name"]}', 'replay-2076', '2026-03-01 11:36:41.240268', NULL, NULL),
(x'019CA92FB26870109640ACEA0EB5E93C', 'experiment', x'019CA92FA7757DCA91C237D314AD7B27', 'experiment.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["traffic_split","variants"],"phase":2}', 'replay-2078', '2026-03-01 11:36:41.320342', NULL, NULL),
(x'019CA92FB4207169916E6A1D3D26BC05', 'experiment', x'019CA92FA7757DCA91C237D314AD7B27', 'experiment.cancel', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2089', '2026-03-01 11:36:41.760749', NULL, NULL),
(x'019CA92FB4987BE3B31F5BD79D9ED837', 'experiment', x'019CA92FB49874BAB30708514F3EBC3B', 'experiment.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2092', '2026-03-01 11:36:41.880860', NULL, NULL),
(x'019CA92FB4C074A09EE0ED5FF7AC35BD', 'experiment', x'019CA92FB49874BAB30708514F3EBC3B', 'experiment.start', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2093', '2026-03-01 11:36:41.920897', NULL, NULL),
(x'019CA92FB831719EB6231504A4AF4DFC', 'experiment', x'019CA92FB49874BAB30708514F3EBC3B', 'experiment.complete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"by_reason":false,"winner":"b"}', 'replay-2115', '2026-03-01 11:36:42.801711', NULL, NULL),
(x'019CA92FB92175FDBC103387A479E002', 'experiment', x'019CA92FB9217FC18AD81A54E2451E54', 'experiment.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2121', '2026-03-01 11:36:43.041933', NULL, NULL),
(x'019CA92FB949798AA759EEAEC2735A51', 'experiment', x'019CA92FB9217FC18AD81A54E2451E54', 'experiment.start', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2122', '2026-03-01 11:36:43.081970', NULL, NULL),
(x'019CA92FB99A714394DD1E68CE6A459C', 'experiment', x'019CA92FB9217FC18AD81A54E2451E54', 'experiment.complete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2124', '2026-03-01 11:36:43.162044', NULL, NULL),
(x'019CA92FBA127383B63FE5BE2198E32C', 'experiment', x'019CA92FB9217FC18AD81A54E2451E54', 'experiment.declare', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"by_reason":true,"winner":"b"}', 'replay-2127', '2026-03-01 11:36:43.282155', NULL, NULL),
(x'019CA92FBA62703C85DDA89038590D1F', 'experiment', x'019CA92FBA627746A0DD20C859A48409', 'experiment.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2129', '2026-03-01 11:36:43.362229', NULL, NULL),
(x'019CA92FBCE270ECA094789FFEAAEC49', 'experiment', x'019CA92FBA627746A0DD20C859A48409', 'experiment.delete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2145', '2026-03-01 11:36:44.002821', NULL, NULL),
(x'019CA92FBD327A8AB2E490D7704CCAFF', 'learning_event', x'019CA92FBD327F3996458E2E54A6FC9E', 'learning_event.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2147', '2026-03-01 11:36:44.082895', NULL, NULL),
(x'019CA92FBD827AA786E41BD76292AE15', 'learning_event', x'019CA92FBD827B94812BC6E814E0E2D0', 'learning_event.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2149', '2026-03-01 11:36:44.162969', NULL, NULL),
(x'019CA92FBDAB791581A5EA94FCA42980', 'learning_event', x'019CA92FBDAB762EA5B39F08E11EB8B5', 'learning_event.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2150', '2026-03-01 11:36:44.203006', NULL, NULL),
(x'019CA92FBDD37299831D6CA6F1F62EB0', 'learning_event', x'019CA92FBDD376B4A03858E3B3DCC02B', 'learning_event.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2151', '2026-03-01 11:36:44.243043', NULL, NULL),
(x'019CA92FC0537F42BD607ABD8DDBD448', 'learning_event', x'019CA92FBD327F3996458E2E54A6FC9E', 'learning_event.evaluate', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement","accuracy"]}', 'replay-2167', '2026-03-01 11:36:44.883635', NULL, NULL),
(x'019CA92FC0CB7811AD16B35830988E64', 'learning_event', x'019CA92FBD327F3996458E2E54A6FC9E', 'learning_event.evaluate', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement","accuracy"]}', 'replay-2170', '2026-03-01 11:36:45.003746', NULL, NULL),
(x'019CA92FC0F37600A59679FFE787BCC6', 'learning_event', x'019CA92FBD327F3996458E2E54A6FC9E', 'learning_event.evaluate', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement","accuracy"]}', 'replay-2171', '2026-03-01 11:36:45.043783', NULL, NULL),
(x'019CA92FC11B736FB454538E2CB9B8D6', 'learning_event', x'019CA92FBD327F3996458E2E54A6FC9E', 'learning_event.evaluate', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement"]}', 'replay-2172', '2026-03-01 11:36:45.083820', NULL, NULL),
(x'019CA92FC1437443A9BF1ED54DF17202', 'learning_event', x'019CA92FBD327F3996458E2E54A6FC9E', 'learning_event.evaluate', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement","accuracy"]}', 'replay-2173', '2026-03-01 11:36:45.123857', NULL, NULL),
(x'019CA92FC3247D4F92E34E49907EAB75', 'learning_event', x'019CA92FBDAB762EA5B39F08E11EB8B5', 'learning_event.evaluate', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement","accuracy"]}', 'replay-2185', '2026-03-01 11:36:45.604301', NULL, NULL),
(x'019CA92FC34C77CD8CDF17B4B506D05C', 'learning_event', x'019CA92FBDAB762EA5B39F08E11EB8B5', 'learning_event.evaluate', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement","accuracy"]}', 'replay-2186', '2026-03-01 11:36:45.644338', NULL, NULL),
(x'019CA92FC61D7B85AE8BE82951B929F1', 'decision', x'019CA92FC61D77DEB0CE577DF705277C', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2204', '2026-03-01 11:36:46.365004', NULL, NULL),
(x'019CA92FC6457AA98FC9A1149153AAD0', 'decision', x'019CA92FC645706DAADDC8D8AC45A5AA', 'decision.create', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-2205', '2026-03-01 11:36:46.405041', NULL, NULL),
(x'019CA92FC6457BA889FB602D5A97B930', 'randomized_experiment', x'019CA92FC645722E98C8BA3D8DDE73B0', 'randomized_experiment.create', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-2205', '2026-03-01 11:36:46.405041', NULL, NULL),
(x'019CA92FC8257ADFA70FF0B2095AA888', 'randomized_experiment', x'019CA92FC8257278B9A9CE58B8F7CAE2', 'randomized_experiment.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"decision":"019ca92f-c61d-77de-b0ce-577df705277c"}', 'replay-2217', '2026-03-01 11:36:46.885485', NULL, NULL),
(x'019CA92FC9DD709C95D1691D5C8C18E6', 'randomized_experiment', x'019CA92FC8257278B9A9CE58B8F7CAE2', 'randomized_experiment.update', x'019CA8DA78787216B4ED32F476FFC09D', '{"fields":["actual_outcome"]}', 'replay-2228', '2026-03-01 11:36:47.325892', NULL, NULL),
(x'019CA92FCE1675699D70F097B4DB60CA', 'randomized_experiment', x'019CA92FC8257278B9A9CE58B8F7CAE2', 'randomized_experiment.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["predicted_outcome","actual_outcome"]}', 'replay-2255', '2026-03-01 11:36:48.406891', NULL, NULL),
(x'019CA92FCE667BAC89FA5B7F7542E628', 'decision', x'019CA92FCE667F159D3C46F460C4F12E', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2257', '2026-03-01 11:36:48.486965', NULL, NULL),
(x'019CA92FCE8F734C9E0DA05974E68972', 'experiment', x'019CA92FCE8F774FABDB367F606E86A6', 'experiment.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2258', '2026-03-01 11:36:48.527002', NULL, NULL),
(x'019CA92FCEDF7FF8AE2266A370407C4F', 'experiment', x'019CA92FCE8F774FABDB367F606E86A6', 'experiment.start', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2260', '2026-03-01 11:36:48.607076', NULL, NULL),
(x'019CA92FCF077B6994037312E8EA79B5', 'decision', x'019CA92FCF0779EAAB4FD488895EEA58', 'decision.create', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-2261', '2026-03-01 11:36:48.647113', NULL, NULL),
(x'019CA92FCF577ACC9FCF873F3BF01CC4', 'experiment', x'019CA92FCE8F774FABDB367F606E86A6', 'experiment.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["variants"],"phase":2}', 'replay-2263', '2026-03-01 11:36:48.727187', NULL, NULL),
(x'019CA92FCF7F7C829398A56B055A13F3', 'decision', x'019CA92FCF7F7C42A4682AEF4C38F7EC', 'decision.create', x'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-2264', '2026-03-01 11:36:48.767224', NULL, NULL),
(x'019CA92FD1D773B38A852880E3711E0B', 'experiment', x'019CA92FCE8F774FABDB367F606E86A6', 'experiment.cancel', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2279', '2026-03-01 11:36:49.367779', NULL, NULL),
(x'019CA92FD2777AC4AE39FE587E34258A', 'author', x'019CA92FC5F47EC0B4572EBA1946750F', 'author.erase', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2283', '2026-03-01 11:36:49.527927', NULL, NULL),
(x'019CA92FD31870EDA0F52A8AC2D784EC', 'decision', x'019CA92FD3187BF1955B8119A42B5865', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2287', '2026-03-01 11:36:49.688075', NULL, NULL),
(x'019CA92FD3407D7F9BEF4119F6D1814F', 'hold', x'019CA92FD34071448AB6BC12E9868A0E', 'hold.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"subject":"AUTHOR"}', 'replay-2288', '2026-03-01 11:36:49.728112', NULL, NULL),
(x'019CA92FD3907226A6952DE05A3C1A38', 'hold', x'019CA92FD39070098E4A1F39ADE446EB', 'hold.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"subject":"POST"}', 'replay-2290', '2026-03-01 11:36:49.808186', NULL, NULL),
(x'019CA92FD3B87B44A020ECBA24FDDD72', 'hold', x'019CA92FD3B87E0CBE69F7485DDD286A', 'hold.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"subject":"RANGE"}', 'replay-2291', '2026-03-01 11:36:49.848223', NULL, NULL),
(x'019CA92FD6107715A1BCA2D2FBE9BF24', 'author', x'019CA92FD2F0712EAD5953C8453E01C2', 'author.export', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-2306', '2026-03-01 11:36:50.448778', NULL, NULL),
(x'019CA92FD6B07EB6BF4A7465C7216C8E', 'hold', x'019CA92FD34071448AB6BC12E9868A0E', 'hold.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["reason"]}', 'replay-2310', '2026-03-01 11:36:50.608926', NULL, NULL),
(x'019CA92FD72976F7B0BDCD201DBDCD3E', 'hold', x'019CA92FD34071448AB6BC12E9868A0E', 'hold.release', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-2313', '2026-03-01 11:36:50.729037', NULL, NULL),
(x'019CA92FD7A17CDAA9D2A4F13FC4B499', 'hold', x'019CA92FD39070098E4A1F39ADE446EB', 'hold.release', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-2316', '2026-03-01 11:36:50.849148', NULL, NULL),
(x'019CA92FD8197391A2F0D23EBB324A8B', 'hold', x'019CA92FD3B87E0CBE69F7485DDD286A', 'hold.release', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-2319', '2026-03-01 11:36:50.969259', NULL, NULL),
(x'019CA92FD8917FCEA916F2B813DCC00D', 'author', x'019CA92FD2F0712EAD5953C8453E01C2', 'author.erase', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-2322', '2026-03-01 11:36:51.089370', NULL, NULL),
(x'019CA92FD90970AF86CF2D72D2416E92', 'export', x'019CA92FD9097D4DBF08980A60CDF78D', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"posts"}', 'replay-2325', '2026-03-01 11:36:51.209481', NULL, NULL),
(x'019CA92FD93178FA86951EBD42C6103B', 'export', x'019CA92FD9317140BC2338927D5B242D', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"posts"}', 'replay-2326', '2026-03-01 11:36:51.249518', NULL, NULL),
(x'019CA92FD959718FBAC41B23A838E28D', 'export', x'019CA92FD9597AD29713FEB9D26D8C90', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"authors"}', 'replay-2327', '2026-03-01 11:36:51.289555', NULL, NULL),
(x'019CA92FD981771DBA9409527DD0E309', 'export', x'019CA92FD9817AD4B5AD7E8B8EA758F7', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"authors"}', 'replay-2328', '2026-03-01 11:36:51.329592', NULL, NULL),
(x'019CA92FD9A97DB4876DF15AF6F6B77D', 'export', x'019CA92FD9A97D54AF5A0A83E4AAFA43', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"decisions"}', 'replay-2329', '2026-03-01 11:36:51.369629', NULL, NULL),
(x'019CA92FD9D17793A7FF6B1B8BDBAD3D', 'export', x'019CA92FD9D17C09B4964CDC3072E8BB', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"decisions"}', 'replay-2330', '2026-03-01 11:36:51.409666', NULL, NULL),
(x'019CA92FD9F9741EB00679985F584F0F', 'export', x'019CA92FD9F9761C8B4691679B5AE6EB', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"replies"}', 'replay-2331', '2026-03-01 11:36:51.449703', NULL, NULL),
(x'019CA92FDA2177898612E0DE8BA5C920', 'export', x'019CA92FDA2177FF8CE2FE541AFC2A4F', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"replies"}', 'replay-2332', '2026-03-01 11:36:51.489740', NULL, NULL),
(x'019CA92FDA4973AF9D1E755961FD87E3', 'export', x'019CA92FDA497F189DFEAA9B1D34A82E', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"approvals"}', 'replay-2333', '2026-03-01 11:36:51.529777', NULL, NULL),
(x'019CA92FDA717F2FA67596B4EAF91D0A', 'export', x'019CA92FDA717FB3A3D2BC110FE2095B', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"approvals"}', 'replay-2334', '2026-03-01 11:36:51.569814', NULL, NULL),
(x'019CA92FDA997F03AC169E1D583A3E76', 'export', x'019CA92FDA99798AAF5C3455E370521B', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"escalations"}', 'replay-2335', '2026-03-01 11:36:51.609851', NULL, NULL),
(x'019CA92FDAC17D70A1BF4621D193F321', 'export', x'019CA92FDAC1795CB6CB38334982D399', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"escalations"}', 'replay-2336', '2026-03-01 11:36:51.649888', NULL, NULL),
(x'019CA92FDAE977C7B61F1DBF1AAF0058', 'export', x'019CA92FDAE972738E9D5FF2ED26C154', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"notes"}', 'replay-2337', '2026-03-01 11:36:51.689925', NULL, NULL),
(x'019CA92FDB1170CAA17E7F83841C7E35', 'export', x'019CA92FDB1171AE9A19630AE6FEF7B0', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"notes"}', 'replay-2338', '2026-03-01 11:36:51.729962', NULL, NULL),
(x'019CA92FDB3972E3B9493F669A43F268', 'export', x'019CA92FDB3977749922CF2832BC9E9D', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"do-not-contact"}', 'replay-2339', '2026-03-01 11:36:51.769999', NULL, NULL),
(x'019CA92FDB62734DAC3C9FF62662293C', 'export', x'019CA92FDB6270938A52A5CA1FD989E0', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"do-not-contact"}', 'replay-2340', '2026-03-01 11:36:51.810036', NULL, NULL),
(x'019CA92FDB8A729D891DE804D1C22DEE', 'export', x'019CA92FDB8A7B5CAB831D1C9AB463F5', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"competitors"}', 'replay-2341', '2026-03-01 11:36:51.850073', NULL, NULL),
(x'019CA92FDBB27ACAB672ADF76E2BA11C', 'export', x'019CA92FDBB27AEC9717114E44E2794B', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"competitors"}', 'replay-2342', '2026-03-01 11:36:51.890110', NULL, NULL),
(x'019CA92FDBDA72BDA5406AB63BD1C6B0', 'export', x'019CA92FDBDA7C84859E3CD0E6B21534', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"mentions"}', 'replay-2343', '2026-03-01 11:36:51.930147', NULL, NULL),
(x'019CA92FDC02700899B0047C45CF086E', 'export', x'019CA92FDC027CE5BEE3A1BB27617FF9', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"mentions"}', 'replay-2344', '2026-03-01 11:36:51.970184', NULL, NULL),
(x'019CA92FDC2A7D1C9DEDB72B70951391', 'export', x'019CA92FDC2A73198FA43DC9B6570782', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"champions"}', 'replay-2345', '2026-03-01 11:36:52.010221', NULL, NULL),
(x'019CA92FDC527533AA07B7BEFC84D73B', 'export', x'019CA92FDC5273E3984D5703B058F34B', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"champions"}', 'replay-2346', '2026-03-01 11:36:52.050258', NULL, NULL),
(x'019CA92FDC7A7E89B6366516539D209C', 'export', x'019CA92FDC7A7A40A40050BF175F0CA7', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"kpi-metrics"}', 'replay-2347', '2026-03-01 11:36:52.090295', NULL, NULL),
(x'019CA92FDCA27EB0BD9EE50EDEED559A', 'export', x'019CA92FDCA277299C5BAD107147C77D', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"kpi-metrics"}', 'replay-2348', '2026-03-01 11:36:52.130332', NULL, NULL),
(x'019CA92FDCCA78109A0E63252A77C0FE', 'export', x'019CA92FDCCA70ED97EDC858E510ABE1', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"experiments"}', 'replay-2349', '2026-03-01 11:36:52.170369', NULL, NULL),
(x'019CA92FDCF27655B1596C435DCFB0F3', 'export', x'019CA92FDCF27DEBA09FAF11258E1C94', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"experiments"}', 'replay-2350', '2026-03-01 11:36:52.210406', NULL, NULL),
(x'019CA92FDD1A791C88151F917CCBB127', 'export', x'019CA92FDD1A726D97ECD8D19EEBB5B2', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"weights"}', 'replay-2351', '2026-03-01 11:36:52.250443', NULL, NULL),
(x'019CA92FDD4276269F689B823BA8DED6', 'export', x'019CA92FDD427560910A50C73C6926D5', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"weights"}', 'replay-2352', '2026-03-01 11:36:52.290480', NULL, NULL),
(x'019CA92FDD6A784990F4916C6F6EF6E3', 'export', x'019CA92FDD6A7CA2BD00ECC1B2EA157E', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"adjustments"}', 'replay-2353', '2026-03-01 11:36:52.330517', NULL, NULL),
(x'019CA92FDD9277D5971BFCAC85D9B72A', 'export', x'019CA92FDD92797BBF3BA2CEF6FA6F9E', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"adjustments"}', 'replay-2354', '2026-03-01 11:36:52.370554', NULL, NULL),
(x'019CA92FDDBA7547BE909BB1D0E57CDA', 'export', x'019CA92FDDBA7249910A732F9B9627E0', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"learning-events"}', 'replay-2355', '2026-03-01 11:36:52.410591', NULL, NULL),
(x'019CA92FDDE275A18479E94AFFA16B77', 'export', x'019CA92FDDE275BE981FD876D6675E93', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"learning-events"}', 'replay-2356', '2026-03-01 11:36:52.450628', NULL, NULL),
(x'019CA92FDE0A7A149627EBA0741DDF77', 'export', x'019CA92FDE0A7D40BE37574DF1027FED', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"randomized-experiments"}', 'replay-2357', '2026-03-01 11:36:52.490665', NULL, NULL),
(x'019CA92FDE3279F484B0622165A28D09', 'export', x'019CA92FDE32751D92FBA7CD9B243E5F', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"randomized-experiments"}', 'replay-2358', '2026-03-01 11:36:52.530702', NULL, NULL),
(x'019CA92FDE5A7AD0832C033904EB41FE', 'export', x'019CA92FDE5A77DDA225FDB19A7261B8', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"archetypes"}', 'replay-2359', '2026-03-01 11:36:52.570739', NULL, NULL),
(x'019CA92FDE8279CF8D0636CCE923839F', 'export', x'019CA92FDE827559B9CC56DF8BF31287', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"archetypes"}', 'replay-2360', '2026-03-01 11:36:52.610776', NULL, NULL),
(x'019CA92FDEAA7B3B9E4B33843D0E3294', 'export', x'019CA92FDEAA7693817336A0960C6E47', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"power-tiers"}', 'replay-2361', '2026-03-01 11:36:52.650813', NULL, NULL),
(x'019CA92FDED278CAA49CE16EC6CCCA95', 'export', x'019CA92FDED2707F86267B9062983DD2', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"power-tiers"}', 'replay-2362', '2026-03-01 11:36:52.690850', NULL, NULL),
(x'019CA92FDEFA775C8FF57237052167AA', 'export', x'019CA92FDEFA7DB381D888BCBB0B43D9', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"competitor-categories"}', 'replay-2363', '2026-03-01 11:36:52.730887', NULL, NULL),
(x'019CA92FDF227452A78D90A9BE78D57D', 'export', x'019CA92FDF227A028B722A117660287A', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"competitor-categories"}', 'replay-2364', '2026-03-01 11:36:52.770924', NULL, NULL),
(x'019CA92FDF4A736C9B4235B9C24DC829', 'export', x'019CA92FDF4A7AB2B9961139761A452C', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"kpi-types"}', 'replay-2365', '2026-03-01 11:36:52.810961', NULL, NULL),
(x'019CA92FDF727E3991B8E236EB2AA45F', 'export', x'019CA92FDF72726C965F0C04DB249FE4', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"kpi-types"}', 'replay-2366', '2026-03-01 11:36:52.850998', NULL, NULL),
(x'019CA92FDF9B7AD197F9BC0D8A6EF3F0', 'export', x'019CA92FDF9B7B1096ED478C40CA596D', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"escalation-reasons"}', 'replay-2367', '2026-03-01 11:36:52.891035', NULL, NULL),
(x'019CA92FDFC3752E9E63B5C665FDA810', 'export', x'019CA92FDFC371DA9C28DAD286A66315', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"escalation-reasons"}', 'replay-2368', '2026-03-01 11:36:52.931072', NULL, NULL),
(x'019CA92FDFEB725FAA768D555281C710', 'export', x'019CA92FDFEB7B2F8D0AD4AAD010440F', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"champion-tiers"}', 'replay-2369', '2026-03-01 11:36:52.971109', NULL, NULL),
(x'019CA92FE0137192B0D6CB5433DFBD72', 'export', x'019CA92FE013748EB01221EC2352A3F9', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"champion-tiers"}', 'replay-2370', '2026-03-01 11:36:53.011146', NULL, NULL),
(x'019CA92FE03B723F8C8191AE733F1F85', 'export', x'019CA92FE03B7CBAA48EC50EBEB34299', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{"platform":"REDDIT"},"format":"jsonl","list":"posts"}', 'replay-2371', '2026-03-01 11:36:53.051183', NULL, NULL),
(x'019CA92FE0637BC5868A8CBFDB4ED94A', 'export', x'019CA92FE063764C84BBEBCB1EB44443', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{"state":"removed"},"format":"jsonl","list":"posts"}', 'replay-2372', '2026-03-01 11:36:53.091220', NULL, NULL),
(x'019CA92FE08B7CCFB5FC28292BBF00FA', 'export', x'019CA92FE08B791B88191D36356F7EA4', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{"handle":"…"},"format":"jsonl","list":"authors"}', 'replay-2373', '2026-03-01 11:36:53.131257', NULL, NULL),
(x'019CA92FE0B373F5BD52214CFB96EB54', 'export', x'019CA92FE0B37E919D07FDB25F047853', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{"mode":"HELPFUL"},"format":"jsonl","list":"decisions"}', 'replay-2374', '2026-03-01 11:36:53.171294', NULL, NULL),
(x'019CA92FE0DB762F834023E16CD26539', 'export', x'019CA92FE0DB73B88552DD1AC26D794F', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{"approval_status":"POSTED"},"format":"jsonl","list":"replies"}', 'replay-2375', '2026-03-01 11:36:53.211331', NULL, NULL),
(x'019CA92FE1037718966BDA32DA615F48', 'export', x'019CA92FE103702D8995623AA980A0C7', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{"overdue":"true"},"format":"jsonl","list":"escalations"}', 'replay-2376', '2026-03-01 11:36:53.251368', NULL, NULL),
(x'019CA92FE12B77CA948558EEF460A627', 'export', x'019CA92FE12B7832B7AD00D62F8C6324', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{"post_id":"019cc111-0000-7000-8000-000000000000"},"format":"jsonl","list":"notes"}', 'replay-2377', '2026-03-01 11:36:53.291405', NULL, NULL),
(x'019CA92FE1537237AA1E5BB18C32EF04', 'export', x'019CA92FE153765CBA23114CC2496309', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{"from":"2026-02-18"},"format":"jsonl","list":"kpi-metrics"}', 'replay-2378', '2026-03-01 11:36:53.331442', NULL, NULL),
(x'019CA92FE17B7ED4B98C5B51573F8C52', 'export', x'019CA92FE17B7D4EA3FEC170D0B7758E', 'export.create', x'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{"is_active":"false"},"format":"jsonl","list":"kpi-types"}', 'replay-2379', '2026-03-01 11:36:53.371479', NULL, NULL),
(x'019CA92FE1F3787C80471D517CDDC983', 'export', x'019CA92FE1F37EA986E71F22D03E63FD', 'export.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"filters":{},"format":"jsonl","list":"holds"}', 'replay-2382', '2026-03-01 11:36:53.491590', NULL, NULL),
(x'019CA92FEFDE7286BCB219EA9B7634D9', 'event', x'019CA92FEFDE7D0CBDC1BE63B6ABBA0A', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-2471', '2026-03-01 11:36:57.054883', NULL, NULL),
(x'019CA92FF006768DBE0EE904912C939A', 'lesson', x'019CA92FF0067020B33DA3BD580BA974', 'lesson.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca92f-efde-7d0c-bdc1-be63b6abba0a"}', 'replay-2472', '2026-03-01 11:36:57.094920', NULL, NULL),
(x'019CA92FF02E732BBC59A23FE6172F90', 'quiz', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.accommodation', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-2473', '2026-03-01 11:36:57.134957', NULL, NULL),
(x'019CA92FF0567B299BF04A239402C7C1', 'hold', x'019CA92FF056741DA74B85E7DCE91B8E', 'hold.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"subject":"RANGE"}', 'replay-2474', '2026-03-01 11:36:57.174994', NULL, NULL),
(x'019CA92FF07F70BEBFE2B3A67F4DAF4B', 'account', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 'account.erase', x'019CA8A042BC7FA6A4BE2E43FDF567DE', '{}', 'replay-2475', '2026-03-01 11:36:57.215031', NULL, NULL),
(x'019CA92FF0F777939FE81CA6A49BB4FA', 'account', x'019CA92FF0A77291A45CBCF8E798CE79', 'account.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["status"]}', 'replay-2478', '2026-03-01 11:36:57.335142', NULL, NULL),
(x'019CA92FF20F745FB3A0DABEEEEE4E6C', 'account', x'019CA92FF20F78B0AE2CC4C8481E2553', 'account.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"role":"operator"}', 'replay-2485', '2026-03-01 11:36:57.615401', NULL, NULL);
INSERT INTO `authors` (`id`, `platform`, `platform_id`, `handle`, `display_name`, `follower_count`, `is_verified`, `is_power_user`, `power_tier_id`, `archetype_tags`, `relationship_score`, `interaction_history`, `observed_at`, `first_seen_at`, `last_seen_at`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070158000000000000000', 'TWITTER', 'seed-0', 'soil_sam', 'soil sam', 1250, 0, 1, NULL, '[]', 0.5, '[]', '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070158000000000000001', 'TWITTER', 'seed-1', 'balcony_bea', 'balcony bea', 310, 0, 0, NULL, '[]', 0.5, '[]', '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000', 1, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000'),
(x'019B8D627A8070158000000000000002', 'TWITTER', 'seed-2', 'maker_mo', 'maker mo', 24000, 1, 1, NULL, '[]', 0.5, '[]', '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000', 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000'),
(x'019B8D627A8070158000000000000003', 'TWITTER', 'seed-3', 'quiet_quentin', 'quiet quentin', 12, 0, 0, NULL, '[]', 0.5, '[]', '2026-01-05 09:03:00.000000', '2026-01-05 09:03:00.000000', '2026-01-05 09:03:00.000000', 1, '2026-01-05 09:03:00.000000', '2026-01-05 09:03:00.000000'),
(x'019B8D627A8070158000000000000004', 'TWITTER', 'seed-4', 'teacher_tess', 'teacher tess', 2900, 0, 0, NULL, '[]', 0.5, '[]', '2026-01-05 09:04:00.000000', '2026-01-05 09:04:00.000000', '2026-01-05 09:04:00.000000', 1, '2026-01-05 09:04:00.000000', '2026-01-05 09:04:00.000000'),
(x'019B8D627A8070158000000000000005', 'REDDIT', 'seed-5', 'soil_sam', 'soil sam', 1250, 0, 1, NULL, '[]', 0.5, '[]', '2026-01-05 09:05:00.000000', '2026-01-05 09:05:00.000000', '2026-01-05 09:05:00.000000', 1, '2026-01-05 09:05:00.000000', '2026-01-05 09:05:00.000000'),
(x'019B8D627A8070158000000000000006', 'REDDIT', 'seed-6', 'balcony_bea', 'balcony bea', 310, 0, 0, NULL, '[]', 0.5, '[]', '2026-01-05 09:06:00.000000', '2026-01-05 09:06:00.000000', '2026-01-05 09:06:00.000000', 1, '2026-01-05 09:06:00.000000', '2026-01-05 09:06:00.000000'),
(x'019B8D627A8070158000000000000007', 'REDDIT', 'seed-7', 'maker_mo', 'maker mo', 24000, 1, 1, NULL, '[]', 0.5, '[]', '2026-01-05 09:07:00.000000', '2026-01-05 09:07:00.000000', '2026-01-05 09:07:00.000000', 1, '2026-01-05 09:07:00.000000', '2026-01-05 09:07:00.000000'),
(x'019B8D627A8070158000000000000008', 'REDDIT', 'seed-8', 'quiet_quentin', 'quiet quentin', 12, 0, 0, NULL, '[]', 0.5, '[]', '2026-01-05 09:08:00.000000', '2026-01-05 09:08:00.000000', '2026-01-05 09:08:00.000000', 1, '2026-01-05 09:08:00.000000', '2026-01-05 09:08:00.000000'),
(x'019B8D627A8070158000000000000009', 'REDDIT', 'seed-9', 'teacher_tess', 'teacher tess', 2900, 0, 0, NULL, '[]', 0.5, '[]', '2026-01-05 09:09:00.000000', '2026-01-05 09:09:00.000000', '2026-01-05 09:09:00.000000', 1, '2026-01-05 09:09:00.000000', '2026-01-05 09:09:00.000000'),
(x'019B8D627A807015800000000000000A', 'THREADS', 'seed-10', 'soil_sam', 'soil sam', 1250, 0, 1, NULL, '[]', 0.5, '[]', '2026-01-05 09:10:00.000000', '2026-01-05 09:10:00.000000', '2026-01-05 09:10:00.000000', 1, '2026-01-05 09:10:00.000000', '2026-01-05 09:10:00.000000'),
(x'019B8D627A807015800000000000000B', 'THREADS', 'seed-11', 'balcony_bea', 'balcony bea', 310, 0, 0, NULL, '[]', 0.5, '[]', '2026-01-05 09:11:00.000000', '2026-01-05 09:11:00.000000', '2026-01-05 09:11:00.000000', 1, '2026-01-05 09:11:00.000000', '2026-01-05 09:11:00.000000'),
(x'019B8D627A807015800000000000000C', 'THREADS', 'seed-12', 'maker_mo', 'maker mo', 24000, 1, 1, NULL, '[]', 0.5, '[]', '2026-01-05 09:12:00.000000', '2026-01-05 09:12:00.000000', '2026-01-05 09:12:00.000000', 1, '2026-01-05 09:12:00.000000', '2026-01-05 09:12:00.000000'),
(x'019B8D627A807015800000000000000D', 'THREADS', 'seed-13', 'quiet_quentin', 'quiet quentin', 12, 0, 0, NULL, '[]', 0.5, '[]', '2026-01-05 09:13:00.000000', '2026-01-05 09:13:00.000000', '2026-01-05 09:13:00.000000', 1, '2026-01-05 09:13:00.000000', '2026-01-05 09:13:00.000000'),
(x'019B8D627A807015800000000000000E', 'THREADS', 'seed-14', 'teacher_tess', 'teacher tess', 2900, 0, 0, NULL, '[]', 0.5, '[]', '2026-01-05 09:14:00.000000', '2026-01-05 09:14:00.000000', '2026-01-05 09:14:00.000000', 1, '2026-01-05 09:14:00.000000', '2026-01-05 09:14:00.000000'),
(x'019CA8B1168A7EC59ED1BC4CD9ABE552', 'TWITTER', 'a', 'handle_a', '', 77, 0, 0, NULL, '[]', 0.5, '[{"fields":[{"field":"follower_count","new":77,"old":0}],"observed_at":"2026-02-01T09:00:00Z"}]', '2026-02-01 09:00:00.000000', '2026-02-01 08:00:00.000000', '2026-02-01 09:00:00.000000', 2, '2026-03-01 09:18:23.882047', '2026-03-01 09:18:24.042195'),
(x'019CA8B1177A70E697CB771979A35321', 'THREADS', 'c', 'handle_c', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:26:00.000000', '2026-02-01 08:08:00.000000', '2026-02-01 08:26:00.000000', 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A714B8BD27B73027B6180', 'REDDIT', 'c', 'handle_c', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:23:00.000000', '2026-02-01 08:05:00.000000', '2026-02-01 08:23:00.000000', 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A724FA03C4647E0067BCE', 'REDDIT', 'b', 'handle_b', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:22:00.000000', '2026-02-01 08:04:00.000000', '2026-02-01 08:22:00.000000', 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A725FA5386EF23E1D77EA', 'THREADS', 'a', 'handle_a', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:24:00.000000', '2026-02-01 08:06:00.000000', '2026-02-01 08:24:00.000000', 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A77EF85E55AD2C926C010', 'TWITTER', 'c', 'handle_c', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:29:00.000000', '2026-02-01 08:02:00.000000', '2026-02-01 08:29:00.000000', 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A78A4BED73E665B0D49D4', 'REDDIT', 'a', 'handle_a', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:21:00.000000', '2026-02-01 08:03:00.000000', '2026-02-01 08:21:00.000000', 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A7DE29A50A557164F4C01', 'THREADS', 'b', 'handle_b', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:25:00.000000', '2026-02-01 08:07:00.000000', '2026-02-01 08:25:00.000000', 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8DA78C878AFBE7890A60B0AA73F', 'TWITTER', 'of-ask1', 'ask1', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 09:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 09:00:00.000000', 1, '2026-03-01 10:03:36.008633', '2026-03-01 10:03:36.008633'),
(x'019CA8DA836B7E5BB35C7EE2A06328F8', 'TWITTER', 'of-ask3', 'ask3', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:03:38.731149', '2026-03-01 10:03:38.731149'),
(x'019CA8DA89FC755688C61F4D37C8E735', 'TWITTER', 'of-ask4', 'ask4', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:03:40.412703', '2026-03-01 10:03:40.412703'),
(x'019CA8DA8AEC7661957CCA30D5124EE5', 'TWITTER', 'of-ask5', 'ask5', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:03:40.652925', '2026-03-01 10:03:40.652925'),
(x'019CA8DA8C557D0A9BC60509DE09347F', 'TWITTER', 'of-ask6', 'ask6', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:03:41.013258', '2026-03-01 10:03:41.013258'),
(x'019CA8DA8ED57E3FA4AF011F76DF5558', 'TWITTER', 'of-ask7', 'ask7', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:03:41.653850', '2026-03-01 10:03:41.653850'),
(x'019CA8F6F667769580A0D27180ADA31D', 'TWITTER', 'of-ask8', 'ask8', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:34:43.175256', '2026-03-01 10:34:43.175256'),
(x'019CA8F6F7577BADB2CDDB2721E867F9', 'TWITTER', 'of-ask9', 'ask9', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:34:43.415478', '2026-03-01 10:34:43.415478'),
(x'019CA8F6F847740F942F1280FFE66361', 'TWITTER', 'of-ask10', 'ask10', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:34:43.655700', '2026-03-01 10:34:43.655700'),
(x'019CA8F77610793581F3855650280464', 'TWITTER', 'of-ask11', 'ask11', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:35:15.856810', '2026-03-01 10:35:15.856810'),
(x'019CA8F778E174D3954EB564D80CA81E', 'TWITTER', 'of-ask2', 'ask2', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:35:16.577476', '2026-03-01 10:35:16.577476'),
(x'019CA8F77FC37FFC88EF395F4E6821B0', 'TWITTER', 'of-ask12', 'ask12', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:35:18.339104', '2026-03-01 10:35:18.339104'),
(x'019CA92F715877E39FD343455932F516', 'TWITTER', 'of-ask13', 'ask13', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:24.664950', '2026-03-01 11:36:24.664950'),
(x'019CA92F81247990B4D5CCFCBC7ACECE', 'TWITTER', 'of-ask14', 'ask14', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:28.708687', '2026-03-01 11:36:28.708687'),
(x'019CA92F81747B08B1666A4B30392EB1', 'TWITTER', 'of-ask15', 'ask15', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:28.788761', '2026-03-01 11:36:28.788761'),
(x'019CA92F8D7F73EABBCC07E899E5739E', 'TWITTER', 'of-ask17', 'ask17', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:31.871610', '2026-03-01 11:36:31.871610'),
(x'019CA92F90F076E5B887D4996AE23E3B', 'TWITTER', 'of-ask18', 'ask18', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:32.752424', '2026-03-01 11:36:32.752424'),
(x'019CA92F91687C43BF067F224E388BD4', 'TWITTER', 'of-ask19', 'ask19', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:32.872535', '2026-03-01 11:36:32.872535'),
(x'019CA92FCE3E788DAB6FF91C0319FB11', 'TWITTER', 'of-learn2', 'learn2', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:48.446928', '2026-03-01 11:36:48.446928');
INSERT INTO `champion_tiers` (`id`, `name`, `description`, `is_active`, `min_engagement`, `benefits`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070148000000000000018', 'SILVER', 'Helps often.', 1, 20, 'Samples before others.', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019CA8B111D877258F62A674A03B9F1B', 'GOLD', '', 1, 100, 'A say.', 1, '2026-03-01 09:18:22.680937', '2026-03-01 09:18:22.680937'),
(x'019CA92F8CDF76D996A6C56F01F42A54', 'BRONZE', '', 1, 5, 'A badge.', 1, '2026-03-01 11:36:31.711462', '2026-03-01 11:36:31.711462'),
(x'019CA92F8D07777E92F355E3B6E937FC', 'OLD', '', 0, 200, 'None.', 1, '2026-03-01 11:36:31.751499', '2026-03-01 11:36:31.751499');
INSERT INTO `community_champions` (`id`, `author_id`, `tier_id`, `engagement_count`, `dm_sent_at`, `dm_response`, `sample_sent`, `converted`, `advocate_status`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A80701F8000000000000000', x'019B8D627A8070158000000000000000', x'019CA8B111D877258F62A674A03B9F1B', 120, '2026-01-05 12:49:00.000000', 'Gladly! Where do I sign?', 1, 0, 'speaks at meetings', 1, '2026-01-05 12:50:00.000000', '2026-01-05 12:50:00.000000'),
(x'019B8D627A80701F8000000000000001', x'019B8D627A8070158000000000000001', x'019B8D627A8070148000000000000018', 25, NULL, NULL, 0, 0, NULL, 1, '2026-01-05 12:51:00.000000', '2026-01-05 12:51:00.000000'),
(x'019CA92F8DCF742E9C708E55AF0302E5', x'019CA92F8D7F73EABBCC07E899E5739E', x'019CA8B111D877258F62A674A03B9F1B', 250, NULL, NULL, 0, 0, NULL, 1, '2026-03-01 11:36:31.951684', '2026-03-01 11:36:31.951684'),
(x'019CA92F91407E26A2D5B032137ED150', x'019CA92F90F076E5B887D4996AE23E3B', x'019CA8B111D877258F62A674A03B9F1B', 0, '2026-02-01 09:00:00.000000', 'Gladly.🌱', 1, 1, 'speaks', 1, '2026-03-01 11:36:32.832498', '2026-03-01 11:36:32.832498');
INSERT INTO `competitive_mentions` (`id`, `post_id`, `competitor_id`, `sentiment`, `satisfaction`, `opportunity_score`, `replied`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A80701E8000000000000000', x'019B8D627A8070168000000000000000', x'019B8D627A80701D8000000000000000', -0.5, 0.25, 0.75, 0, 1, '2026-01-05 12:40:00.000000', '2026-01-05 12:40:00.000000'),
(x'019B8D627A80701E8000000000000001', x'019B8D627A8070168000000000000001', x'019B8D627A80701D8000000000000001', 0.25, NULL, NULL, 1, 1, '2026-01-05 12:41:00.000000', '2026-01-05 12:41:00.000000'),
(x'019CA92F81C476DE9703A89E235DE18C', x'019CA92F81247594B0CD7C756418FBAE', x'019CA92F78B27108AC93D11266523DE0', 0.1, 0.5, 0.7, 1, 3, '2026-03-01 11:36:28.868835', '2026-03-01 11:36:30.590426'),
(x'019CA92F8214761FAE21B1D8A889DBE1', x'019CA92F81247594B0CD7C756418FBAE', x'019CA92F78B27108AC93D11266523DE0', 0.2, NULL, NULL, 0, 1, '2026-03-01 11:36:28.948909', '2026-03-01 11:36:28.948909'),
(x'019CA92F823C7877A98AF0BA271F0AC6', x'019CA92F8174779A9A2F43AAF72DDE46', x'019CA92F78B27108AC93D11266523DE0', -0.3, NULL, NULL, 0, 1, '2026-03-01 11:36:28.988946', '2026-03-01 11:36:28.988946');
INSERT INTO `competitors` (`id`, `name`, `category_id`, `primary_mechanism`, `price_point`, `brand_keywords`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A80701D8000000000000000', 'Sprout & Sons', x'019CA8B110E8708889C4E68EE9EC2AC7', 'Sensors that send to a cloud.', '9 a month', '["sprout","sprout and sons"]', 1, '2026-01-05 12:30:00.000000', '2026-01-05 12:30:00.000000'),
(x'019B8D627A80701D8000000000000001', 'The Moon Almanac', NULL, '', '', '["almanac"]', 1, '2026-01-05 12:31:00.000000', '2026-01-05 12:31:00.000000'),
(x'019CA92F78B27108AC93D11266523DE0', 'Acme', x'019CA92F788A715489153CF674DD071A', '', 'from 15 €', '["acme"]', 4, '2026-03-01 11:36:26.546689', '2026-03-01 11:36:28.668650'),
(x'019CA92F790270D8BF5E91D58E13A41C', 'acme', NULL, '', '', '[]', 1, '2026-03-01 11:36:26.626763', '2026-03-01 11:36:26.626763');
INSERT INTO `competitor_categories` (`id`, `name`, `description`, `is_active`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A807014800000000000000D', 'HABIT', 'What people do without any product.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019CA8B110E8708889C4E68EE9EC2AC7', 'DIRECT', '', 0, 1, '2026-03-01 09:18:22.440715', '2026-03-01 09:18:22.440715'),
(x'019CA92F788A715489153CF674DD071A', 'INDIRECT', '', 0, 2, '2026-03-01 11:36:26.506652', '2026-03-01 11:36:28.588576');
INSERT INTO `decisions` (`id`, `post_id`, `sss_score`, `ars_score`, `evs_score`, `trs_score`, `composite_score`, `mode`, `archetype_id`, `safety_flags`, `signals_json`, `temporal_context`, `competitor_detected`, `is_power_user`, `experiment_variant`, `is_randomized_experiment`, `predicted_mode`, `weights_id`, `weights_version`, `decided_by`, `created_at`, `experiment_id`) VALUES
(x'019B8D627A8070178000000000000000', x'019B8D627A8070168000000000000000', 0.5, 0.4, 0.9, 0.8, 0.65, 'HELPFUL', x'019CA8B11098769AABB5EEFF7FD4ECDD', '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, NULL, '2026-01-05 10:00:00.000000', NULL),
(x'019B8D627A8070178000000000000001', x'019B8D627A8070168000000000000001', 0.6, 0.4, 0.8, 0.8, 0.65, 'HELPFUL', x'019CA8B11098769AABB5EEFF7FD4ECDD', '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, NULL, '2026-01-05 10:01:00.000000', NULL),
(x'019B8D627A8070178000000000000002', x'019B8D627A8070168000000000000002', 0.7, 0.4, 0.7, 0.8, 0.65, 'HELPFUL', x'019CA8B11098769AABB5EEFF7FD4ECDD', '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, NULL, '2026-01-05 10:02:00.000000', NULL),
(x'019B8D627A8070178000000000000003', x'019B8D627A8070168000000000000003', 0.8, 0.4, 0.6000000000000001, 0.8, 0.6500000000000001, 'ENGAGEMENT', x'019CA8B11098769AABB5EEFF7FD4ECDD', '[]', '{"question":true}', NULL, 0, 0, NULL, 1, 'HELPFUL', x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, NULL, '2026-01-05 10:03:00.000000', NULL),
(x'019B8D627A8070178000000000000004', x'019B8D627A8070168000000000000004', 0.9, 0.4, 0.5, 0.8, 0.65, 'HELPFUL', x'019CA8B11098769AABB5EEFF7FD4ECDD', '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, NULL, '2026-01-05 10:04:00.000000', NULL),
(x'019CA8DA70CE7A2A86E493C33555C9D6', x'019CA8B1177A7C7595DE5F9DA59E261F', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:33.966746', NULL),
(x'019CA8DA71467F6BB86B21ED16DD0DC3', x'019CA8B1177A7C7595DE5F9DA59E261F', 0.9, 0.7, 0.5, 0.8, 0.9, 'DISENGAGED', x'019CA8B11098769AABB5EEFF7FD4ECDD', '{"medical":false}', '{"question":true}', '{"season":"spring"}', 0, 0, NULL, 0, NULL, x'019CA8DA711E787985645FE6C4009AF8', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:34.086857', NULL),
(x'019CA8DA720F77C68AAC0D013A031DDD', x'019CA8B1177A7C7595DE5F9DA59E261F', 0.9, 0.7, 0.5, 0.8, 0.6333333333333332, 'DISENGAGED', x'019CA8B11098769AABB5EEFF7FD4ECDD', '{"medical":false}', '{"question":true}', '{"season":"spring"}', 0, 0, NULL, 0, NULL, x'019CA8DA711E787985645FE6C4009AF8', 2, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:34.287042', NULL),
(x'019CA8DA72AF7195AA3DAB5AAC503191', x'019CA8B1177A7C7595DE5F9DA59E261F', 0.9, 0.7, 0.5, 0.8, 0.9, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA711E787985645FE6C4009AF8', 3, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:34.447190', NULL),
(x'019CA8DA78F0716EA5FCB4C1E85DC1C0', x'019CA8DA78C87B0BA35F14BF11468BFE', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:36.048670', NULL),
(x'019CA8DA83937CAB970BC5CD097F0337', x'019CA8DA836B77209DE43D823E59E83F', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:38.771186', NULL),
(x'019CA8DA8A247FC19E6957F80A42A54F', x'019CA8DA89FC7164B7ADACF3F96F681B', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:40.452740', NULL),
(x'019CA8DA8B147ACA8C84D8AE428A4D3C', x'019CA8DA8AEC788A8DD9393FE50EA790', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:40.692962', NULL),
(x'019CA8DA8C7D7CC9BA12CB3A49BD2E89', x'019CA8DA8C5571C88E13EA4E0BA545F7', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:41.053295', NULL),
(x'019CA8DA8EFD771BA5358DA876B09A55', x'019CA8DA8ED5779B912DCB02C545A4AC', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:41.693887', NULL),
(x'019CA8F6F68F7179887F0CDBF29AE993', x'019CA8F6F667750494C5F9F439CCF43E', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:34:43.215293', NULL),
(x'019CA8F6F77F7936A8561C5E0FB43D50', x'019CA8F6F75779F2BA507DB7151BA9E8', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:34:43.455515', NULL),
(x'019CA8F6F86F7666A5CC07EB74AB12AD', x'019CA8F6F8477B3C914DABFD9BB8D146', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:34:43.695737', NULL),
(x'019CA8F7763874F6B116D520EF1F4C7D', x'019CA8F7761074099F2D00E13B7E6CB0', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:35:15.896847', NULL),
(x'019CA8F779097DB2BCDED987202D97D1', x'019CA8F778E178A98DA410881F2A1BB3', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:35:16.617513', NULL),
(x'019CA8F77FEB738D8AFBFEB6800E3146', x'019CA8F77FC37166BEF330F231B1A7E8', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:35:18.379141', NULL),
(x'019CA92F7180782880CA9C6C5595E42D', x'019CA92F71587F2ABC7BDEA2A119E075', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:24.704987', NULL),
(x'019CA92F814C7FBDA63E2E77CAD3D395', x'019CA92F81247594B0CD7C756418FBAE', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:28.748724', NULL),
(x'019CA92F819C70A1BA7026BFAD4DC390', x'019CA92F8174779A9A2F43AAF72DDE46', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:28.828798', NULL),
(x'019CA92F8DA771B0AE2E40230BCB2C2C', x'019CA92F8D7F7AA094124B6C2119A3ED', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:31.911647', NULL),
(x'019CA92F91187D25920CB4D4801AEA50', x'019CA92F90F0776C860DD11D58C60373', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:32.792461', NULL),
(x'019CA92F91907BD59D7FF8A81E36F34A', x'019CA92F91687DA08A71B64FFA3372DF', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:32.912572', NULL),
(x'019CA92FCE667F159D3C46F460C4F12E', x'019CA92FCE3E737397B7A0D010E334F5', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:48.486965', NULL),
(x'019CA92FCF0779EAAB4FD488895EEA58', x'019CA92FCE3E737397B7A0D010E334F5', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, 'a', 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 11:36:48.647113', x'019CA92FCE8F774FABDB367F606E86A6'),
(x'019CA92FCF7F7C42A4682AEF4C38F7EC', x'019CA92FCE3E737397B7A0D010E334F5', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, 'c', 0, NULL, x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, x'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 11:36:48.767224', x'019CA92FCE8F774FABDB367F606E86A6');
INSERT INTO `do_not_contact` (`id`, `author_id`, `reason`, `ends_at`, `added_by`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A80701C8000000000000000', x'019B8D627A8070158000000000000004', 'Asked us to wait.', '2026-01-06 09:00:00.000000', x'019B8D627A8070018000000000000000', 1, '2026-01-05 12:21:00.000000', '2026-01-05 12:21:00.000000'),
(x'019CA8DA8F9E79699CDAE9D795963345', x'019CA8DA8ED57E3FA4AF011F76DF5558', 'A colleague.', NULL, x'019CA8A043347D16B9F747CE3EB6AE3E', 2, '2026-03-01 10:03:41.854035', '2026-03-01 10:34:43.095182');
INSERT INTO `enrolments` (`id`, `event_id`, `account_id`, `status`, `completed_at`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070068000000000000000', x'019B8D627A8070028000000000000000', x'019B8D627A8070018000000000000002', 'active', NULL, '2026-01-05 10:00:00.000000', '2026-01-05 10:00:00.000000'),
(x'019B8D627A8070068000000000000001', x'019B8D627A8070028000000000000000', x'019B8D627A8070018000000000000003', 'active', NULL, '2026-01-05 10:00:00.000000', '2026-01-05 10:00:00.000000'),
(x'019CA8A1612F7CFCA7DB31939BF35106', x'019CA8A1545C7A4C889ED8D00A30288E', x'019CA8A041CC7DB4BAF7F57260A42F2C', 'active', NULL, '2026-03-01 09:01:14.415740', '2026-03-01 09:01:14.415740'),
(x'019CA8A161CF795B8FB86C3B702E2B94', x'019CA8A1545C7A4C889ED8D00A30288E', x'019CA8A042447B6889E998839246D00F', 'active', NULL, '2026-03-01 09:01:14.575888', '2026-03-01 09:01:14.575888'),
(x'019CA8A1621F7ECA9C101093530AD306', x'019CA8A1545C7A4C889ED8D00A30288E', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 'active', NULL, '2026-03-01 09:01:14.655962', '2026-03-01 09:01:15.216480'),
(x'019CA8A16270753A8025E5051A4D95D5', x'019CA8A1545C7A4C889ED8D00A30288E', x'019CA8A043347D16B9F747CE3EB6AE3E', 'active', NULL, '2026-03-01 09:01:14.736036', '2026-03-01 09:01:14.736036'),
(x'019CA8A165B87F9FAF0B9EAD18668A4E', x'019CA8A14418713EBB9D7B09731476D9', x'019CA8A041CC7DB4BAF7F57260A42F2C', 'active', NULL, '2026-03-01 09:01:15.576813', '2026-03-01 09:01:15.576813'),
(x'019CA8A166087F9F80FDA5BC7AAACFB1', x'019CA8A145597797809AC1931C748BC7', x'019CA8A041CC7DB4BAF7F57260A42F2C', 'active', NULL, '2026-03-01 09:01:15.656887', '2026-03-01 09:01:15.656887'),
(x'019CA8A166587744871AF51A46DB6487', x'019CA8A145A97AEFAD95B3357207916B', x'019CA8A041CC7DB4BAF7F57260A42F2C', 'active', NULL, '2026-03-01 09:01:15.736961', '2026-03-01 09:01:15.736961'),
(x'019CA8A166A9739183D1A34D2EB71BAE', x'019CA8A146C17C1CB598B83533F6104B', x'019CA8A041CC7DB4BAF7F57260A42F2C', 'active', NULL, '2026-03-01 09:01:15.817035', '2026-03-01 09:01:15.817035');
INSERT INTO `escalations` (`id`, `post_id`, `decision_id`, `reply_id`, `reason_id`, `origin`, `description`, `priority`, `sort_key`, `status`, `is_open`, `assigned_to`, `opened_by`, `resolved_by`, `resolution_notes`, `due_at`, `resolved_at`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A80701A8000000000000000', NULL, x'019B8D627A8070178000000000000001', x'019B8D627A8070198000000000000005', x'019CA8F6F63F73BB86EC234556CA9330', 'SENDING_UNKNOWN', 'Nobody said what came of sending this reply.', 'HIGH', 2001767614100000000, 'OPEN', 1, NULL, NULL, NULL, NULL, '2026-01-05 15:55:00.000000', NULL, 1, '2026-01-05 11:55:00.000000', '2026-01-05 11:55:00.000000'),
(x'019CA8B381257A3986CB06DCC5B590C8', x'019CA8B1177A74828A9084D7C9691B00', NULL, NULL, NULL, 'POST_PARKED', 'given to 5 workers, and the last lease ended without an outcome', 'HIGH', 2001772356862245155, 'RESOLVED', 0, x'019CA8DA78787216B4ED32F476FFC09D', NULL, x'019CA8A043347D16B9F747CE3EB6AE3E', 'Seen.', '2026-03-01 13:21:02.245155', '2026-03-01 11:36:25.345579', 3, '2026-03-01 09:21:02.245155', '2026-03-01 11:36:25.345579'),
(x'019CA8B381257B3E9C0F3C05ABE16286', x'019CA8B1177A71108F87435771C11401', NULL, NULL, NULL, 'POST_PARKED', 'given to 5 workers, and the last lease ended without an outcome', 'HIGH', 2001772356862245155, 'RESOLVED', 0, x'019CA8DA78787216B4ED32F476FFC09D', NULL, x'019CA8A043347D16B9F747CE3EB6AE3E', 'Seen.', '2026-03-01 13:21:02.245155', '2026-03-01 11:36:25.345579', 3, '2026-03-01 09:21:02.245155', '2026-03-01 11:36:25.345579'),
(x'019CA8DA707E7F8D94EB9FE055BA9C17', x'019CA8B3823D74969E6470CC21FF1284', NULL, NULL, NULL, 'POST_PARKED', 'no answer', 'HIGH', 2001772359413886672, 'OPEN', 1, NULL, NULL, NULL, NULL, '2026-03-01 14:03:33.886672', NULL, 1, '2026-03-01 10:03:33.886672', '2026-03-01 10:03:33.886672'),
(x'019CA8F774F8712E96331E5CCC237A91', NULL, x'019CA8F6F68F7179887F0CDBF29AE993', x'019CA8F6F6B7727690C149DFC9649758', x'019CA8F6F63F73BB86EC234556CA9330', 'SENDING_UNKNOWN', 'nobody said what came of sending this reply', 'MEDIUM', 3001772361315576551, 'OPEN', 1, NULL, NULL, NULL, NULL, '2026-03-02 10:35:15.576551', NULL, 1, '2026-03-01 10:35:15.576551', '2026-03-01 10:35:15.576551'),
(x'019CA8F77520703E9FED7EB03ED1CE52', NULL, x'019CA8F6F86F7666A5CC07EB74AB12AD', x'019CA8F6F89773B7B4CCCEDF50164E24', x'019CA8F6F63F73BB86EC234556CA9330', 'SENDING_UNKNOWN', 'nobody said what came of sending this reply', 'MEDIUM', 3001772361315616588, 'OPEN', 1, NULL, NULL, NULL, NULL, '2026-03-02 10:35:15.616588', NULL, 1, '2026-03-01 10:35:15.616588', '2026-03-01 10:35:15.616588'),
(x'019CA8F7752072528F72ACE26A57E145', NULL, x'019CA8F6F77F7936A8561C5E0FB43D50', x'019CA8F6F7A7759C8EA8E0ABE0A9086C', x'019CA8F6F63F73BB86EC234556CA9330', 'SENDING_UNKNOWN', 'nobody said what came of sending this reply', 'MEDIUM', 3001772361315616588, 'OPEN', 1, NULL, NULL, NULL, NULL, '2026-03-02 10:35:15.616588', NULL, 1, '2026-03-01 10:35:15.616588', '2026-03-01 10:35:15.616588'),
(x'019CA8F7803B74AEA1781AF594699D0B', x'019CA8F77FC37166BEF330F231B1A7E8', NULL, NULL, x'019CA8B111887BEA85098B1872434F90', 'PERSON', 'It was about a fence.', 'URGENT', 1001772361318459215, 'RESOLVED', 0, x'019CA8DA78787216B4ED32F476FFC09D', x'019CA8A043347D16B9F747CE3EB6AE3E', x'019CA8A043347D16B9F747CE3EB6AE3E', 'Seen.', '2026-03-01 11:35:18.459215', '2026-03-01 11:36:25.345579', 9, '2026-03-01 10:35:18.459215', '2026-03-01 11:36:25.345579'),
(x'019CA8F7808B7F718D465A29772E454B', x'019CA8F77FC37166BEF330F231B1A7E8', x'019CA8F77FEB738D8AFBFEB6800E3146', x'019CA8F7801378968DF074C6375E8395', x'019CA8B111887BEA85098B1872434F90', 'PERSON', '', 'LOW', 4001772361318539289, 'OPEN', 1, x'019CA8DA78787216B4ED32F476FFC09D', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, NULL, '2026-03-04 10:35:18.539289', NULL, 1, '2026-03-01 10:35:18.539289', '2026-03-01 10:35:18.539289'),
(x'019CA8F780B378C08B2E49F2FDA712EF', NULL, NULL, NULL, NULL, 'PERSON', '', 'MEDIUM', 3001772361318579326, 'OPEN', 1, NULL, x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, NULL, '2026-03-02 10:35:18.579326', NULL, 1, '2026-03-01 10:35:18.579326', '2026-03-01 10:35:18.579326'),
(x'019CA92F74C97F249882C007F8F49C68', x'019CA92F71587F2ABC7BDEA2A119E075', NULL, NULL, NULL, 'POST_PARKED', 'somebody parked it', 'HIGH', 2001772364985545764, 'OPEN', 1, NULL, NULL, NULL, NULL, '2026-03-01 15:36:25.545764', NULL, 1, '2026-03-01 11:36:25.545764', '2026-03-01 11:36:25.545764');
INSERT INTO `escalation_reasons` (`id`, `name`, `description`, `is_active`, `severity`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070148000000000000013', 'POST_PARKED', 'A post could not be processed.', 1, 'MEDIUM', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070148000000000000016', 'FEEDBACK', 'Worth knowing for the team.', 1, 'LOW', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019CA8B111887BEA85098B1872434F90', 'SAFETY', '', 1, 'URGENT', 1, '2026-03-01 09:18:22.600863', '2026-03-01 09:18:22.600863'),
(x'019CA8F6F63F73BB86EC234556CA9330', 'SENDING_UNKNOWN', '', 1, 'MEDIUM', 1, '2026-03-01 10:34:43.135219', '2026-03-01 10:34:43.135219'),
(x'019CA8F780DB7779B93F500E338610D1', 'OLD', '', 0, 'LOW', 1, '2026-03-01 10:35:18.619363', '2026-03-01 10:35:18.619363');
INSERT INTO `events` (`id`, `slug`, `title`, `summary`, `description`, `language`, `status`, `starts_at`, `ends_at`, `published_at`, `source`, `created_by`, `version`, `created_at`, `updated_at`, `title_key`, `language_key`, `search_version`) VALUES
(x'019B8D627A8070028000000000000000', 'how-to-learn', 'How to learn', 'Practice that lasts: recall, spacing and sleep.', '# How to learn

Practice that lasts: recall, spacing and sleep.
', 'en', 'published', '2026-01-05 09:00:00.000000', NULL, '2026-01-05 09:00:00.000000', NULL, x'019B8D627A8070018000000000000000', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', '686f7701746f016c6561726e0000fe', 'en', 1),
(x'019B8D627A8070028000000000000001', 'reading-evidence', 'Reading evidence', 'What a study can tell, and what it cannot.', '# Reading evidence

What a study can tell, and what it cannot.
', 'en', 'published', '2026-01-05 09:00:00.000000', NULL, '2026-01-05 09:01:00.000000', NULL, x'019B8D627A8070018000000000000000', 1, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000', '72656164696e670165766964656e63650000fe', 'en', 1),
(x'019B8D627A8070028000000000000002', 'asking-questions', 'Asking questions', 'A draft: questions that open a subject.', '# Asking questions

A draft: questions that open a subject.
', 'en', 'draft', '2026-01-05 09:00:00.000000', NULL, NULL, NULL, x'019B8D627A8070018000000000000000', 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000', '61736b696e67017175657374696f6e730000fe', 'en', 1),
(x'019CA8A14418713EBB9D7B09731476D9', 'robots', '🤖 Robots and 🧪 labs', 'About robots.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:07.008895', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:06.968858', '2026-03-01 09:01:07.008895', '02f09fa49601726f626f747301616e640102f09fa7aa016c6162730000fc', 'en', 1),
(x'019CA8A1446872CCB9A6E63955A927B8', 'uebung-1', 'Übung macht Meister', 'About uebung-1.', '', 'de', 'published', NULL, NULL, '2026-03-01 09:01:07.088969', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.048932', '2026-03-01 09:01:07.088969', '7562756e67016d61636874016d65697374657200fecc8800fef2', 'de', 1),
(x'019CA8A144B97847A2AF1B794CD35E1B', 'uebung-2', 'Übung macht Meister', 'About uebung-2.', '', 'de-CH', 'published', NULL, NULL, '2026-03-01 09:01:07.169043', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.129006', '2026-03-01 09:01:07.169043', '7562756e67016d61636874016d65697374657200fecc8800fef2', 'de-ch', 1),
(x'019CA8A1450974798598B0CEAA727AE2', 'uebung-3', 'Ubung macht Meister', 'About uebung-3.', '', 'de', 'published', NULL, NULL, '2026-03-01 09:01:07.249117', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.209080', '2026-03-01 09:01:07.249117', '7562756e67016d61636874016d6569737465720000fef2', 'de', 1),
(x'019CA8A145597797809AC1931C748BC7', 'zebra-1', 'ZEBRA crossing', 'About zebra-1.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:07.329191', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.289154', '2026-03-01 09:01:07.329191', '7a656272610163726f7373696e670000fefdfcfbfa', 'en', 1),
(x'019CA8A145A97AEFAD95B3357207916B', 'zebra-2', 'zebra crossing', 'About zebra-2.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:07.409265', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.369228', '2026-03-01 09:01:07.409265', '7a656272610163726f7373696e67', 'en', 1),
(x'019CA8A145F97A0CB1F4CCAB78EE7E6D', 'zebra-3', 'zebra crossing', 'About zebra-3.', '', 'en-GB', 'published', NULL, NULL, '2026-03-01 09:01:07.489339', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.449302', '2026-03-01 09:01:07.489339', '7a656272610163726f7373696e67', 'en-gb', 1),
(x'019CA8A146497B39BDFC9502AB3F7A7B', 'strasse', 'Straße, STRASSE und strasse', 'About strasse.', '', 'de', 'draft', NULL, NULL, NULL, NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 1, '2026-03-01 09:01:07.529376', '2026-03-01 09:01:07.529376', '73747261737365022c017374726173736501756e64017374726173736500fac39f00fef6f5f4f3f2f1f0', 'de', 1),
(x'019CA8A14671776D82E3D5FC299BCAF1', 'learning', '学习路径', 'About learning.', '', 'zh', 'published', NULL, NULL, '2026-03-01 09:01:07.609450', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.569413', '2026-03-01 09:01:07.609450', 'e5ada6e4b9a0e8b7afe5be84', 'zh', 1),
(x'019CA8A146C17C1CB598B83533F6104B', 'book', 'کتاب اول', 'About book.', '', 'fa', 'published', NULL, NULL, '2026-03-01 09:01:07.689524', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.649487', '2026-03-01 09:01:07.689524', 'daa9d8aad8a7d8a801d8a7d988d984', 'fa', 1),
(x'019CA8A147117458A743FB1B3BF9A95B', 'robots-2', '🤖 Robots and 🧪 labs', 'About robots-2.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:07.769598', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.729561', '2026-03-01 09:01:07.769598', '02f09fa49601726f626f747301616e640102f09fa7aa016c6162730000fc', 'en', 1),
(x'019CA8A1476177D4A78199F45A5F94E3', 'full', 'Ａ full-width title', 'About full.', '', 'en', 'draft', NULL, NULL, NULL, NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 1, '2026-03-01 09:01:07.809635', '2026-03-01 09:01:07.809635', '610166756c6c022d7769647468017469746c650000fe', 'en', 1),
(x'019CA8A147897E2BAF93745E82F23039', 'hidden', 'A hidden draft', 'About hidden.', '', 'EN', 'draft', NULL, NULL, NULL, NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 1, '2026-03-01 09:01:07.849672', '2026-03-01 09:01:07.849672', '610168696464656e0164726166740000fe', 'en', 1),
(x'019CA8A1545C7A4C889ED8D00A30288E', 'sensors', 'Sensors, signals & 🛰️', '', '# Sensors

😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 	trailing blanks  
', 'pt-BR', 'published', '1000-01-01 00:00:00.000000', NULL, '2026-03-01 09:01:11.933446', '{"only":"one"}', x'019CA8A03EFB751CB22A0DC73071FEAC', 11, '2026-03-01 09:01:11.132706', '2026-03-01 09:01:13.294704', '73656e736f7273022c017369676e616c730102260102f09f9bb00000fe', 'pt-br', 1),
(x'019CA8B1089E7A789563C0B232781739', 'first-steps', 'First Steps in Learning', 'How to learn something new so that it stays: three lessons, three quizzes, about half an hour.', 'Three habits with solid evidence behind them: **recall** instead of reading again, **space** instead of cramming, **mix, sleep and plan** so that it happens. Each lesson takes ten minutes and ends with a quiz, which is itself an exercise in the method.

Nothing is needed but something that you would like to learn.', 'en', 'draft', NULL, NULL, NULL, '{"authors":"The Lyceum contributors","licence":"MIT OR Apache-2.0"}', x'019CA8A03EFB751CB22A0DC73071FEAC', 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', '666972737401737465707301696e016c6561726e696e670000fef8ef', 'en', 1),
(x'019CA8B10A077DA1981285526B142435', 'small', 'Small, and changed', '', '', 'en', 'draft', NULL, NULL, NULL, '{"a":"1","aa":"3","b":"2"}', x'019CA8A03EFB751CB22A0DC73071FEAC', 3, '2026-03-01 09:18:20.679087', '2026-03-01 09:18:20.759161', '736d616c6c022c01616e64016368616e6765640000fe', 'en', 1),
(x'019CA92FEFDE7D0CBDC1BE63B6ABBA0A', 'ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss', '🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁', 'éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', '\\ \' " ` ; -- /* $1 ? :a %s 
 ', 'zh-Hant-TW', 'draft', NULL, NULL, NULL, NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 1, '2026-03-01 11:36:57.054883', '2026-03-01 11:36:57.054883', '02f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c81', 'zh-hant-tw', 1);
INSERT INTO `event_words` (`event_id`, `word`, `created_at`) VALUES
(x'019CA8A1446872CCB9A6E63955A927B8', '1', '2026-03-01 09:01:07.048932'),
(x'019CA8A145597797809AC1931C748BC7', '1', '2026-03-01 09:01:07.289154'),
(x'019CA8A144B97847A2AF1B794CD35E1B', '2', '2026-03-01 09:01:07.129006'),
(x'019CA8A145A97AEFAD95B3357207916B', '2', '2026-03-01 09:01:07.369228'),
(x'019CA8A147117458A743FB1B3BF9A95B', '2', '2026-03-01 09:01:07.729561'),
(x'019CA8A1450974798598B0CEAA727AE2', '3', '2026-03-01 09:01:07.209080'),
(x'019CA8A145F97A0CB1F4CCAB78EE7E6D', '3', '2026-03-01 09:01:07.449302'),
(x'019B8D627A8070028000000000000001', 'a', '2026-01-05 09:01:00.000000'),
(x'019B8D627A8070028000000000000002', 'a', '2026-01-05 09:02:00.000000'),
(x'019CA8A1476177D4A78199F45A5F94E3', 'a', '2026-03-01 09:01:07.809635'),
(x'019CA8A147897E2BAF93745E82F23039', 'a', '2026-03-01 09:01:07.849672'),
(x'019CA8A14418713EBB9D7B09731476D9', 'about', '2026-03-01 09:01:06.968858'),
(x'019CA8A1446872CCB9A6E63955A927B8', 'about', '2026-03-01 09:01:07.048932'),
(x'019CA8A144B97847A2AF1B794CD35E1B', 'about', '2026-03-01 09:01:07.129006'),
(x'019CA8A1450974798598B0CEAA727AE2', 'about', '2026-03-01 09:01:07.209080'),
(x'019CA8A145597797809AC1931C748BC7', 'about', '2026-03-01 09:01:07.289154'),
(x'019CA8A145A97AEFAD95B3357207916B', 'about', '2026-03-01 09:01:07.369228'),
(x'019CA8A145F97A0CB1F4CCAB78EE7E6D', 'about', '2026-03-01 09:01:07.449302'),
(x'019CA8A146497B39BDFC9502AB3F7A7B', 'about', '2026-03-01 09:01:07.529376'),
(x'019CA8A14671776D82E3D5FC299BCAF1', 'about', '2026-03-01 09:01:07.569413'),
(x'019CA8A146C17C1CB598B83533F6104B', 'about', '2026-03-01 09:01:07.649487'),
(x'019CA8A147117458A743FB1B3BF9A95B', 'about', '2026-03-01 09:01:07.729561'),
(x'019CA8A1476177D4A78199F45A5F94E3', 'about', '2026-03-01 09:01:07.809635'),
(x'019CA8A147897E2BAF93745E82F23039', 'about', '2026-03-01 09:01:07.849672'),
(x'019CA8B1089E7A789563C0B232781739', 'about', '2026-03-01 09:18:20.318754'),
(x'019CA8B1089E7A789563C0B232781739', 'an', '2026-03-01 09:18:20.318754'),
(x'019B8D627A8070028000000000000000', 'and', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070028000000000000001', 'and', '2026-01-05 09:01:00.000000'),
(x'019CA8A14418713EBB9D7B09731476D9', 'and', '2026-03-01 09:01:06.968858'),
(x'019CA8A147117458A743FB1B3BF9A95B', 'and', '2026-03-01 09:01:07.729561'),
(x'019CA8B10A077DA1981285526B142435', 'and', '2026-03-01 09:18:20.719124'),
(x'019B8D627A8070028000000000000002', 'asking', '2026-01-05 09:02:00.000000'),
(x'019CA8A146C17C1CB598B83533F6104B', 'book', '2026-03-01 09:01:07.649487'),
(x'019B8D627A8070028000000000000001', 'can', '2026-01-05 09:01:00.000000'),
(x'019B8D627A8070028000000000000001', 'cannot', '2026-01-05 09:01:00.000000'),
(x'019CA8B10A077DA1981285526B142435', 'changed', '2026-03-01 09:18:20.719124'),
(x'019CA8A145597797809AC1931C748BC7', 'crossing', '2026-03-01 09:01:07.289154'),
(x'019CA8A145A97AEFAD95B3357207916B', 'crossing', '2026-03-01 09:01:07.369228'),
(x'019CA8A145F97A0CB1F4CCAB78EE7E6D', 'crossing', '2026-03-01 09:01:07.449302'),
(x'019B8D627A8070028000000000000002', 'draft', '2026-01-05 09:02:00.000000'),
(x'019CA8A147897E2BAF93745E82F23039', 'draft', '2026-03-01 09:01:07.849672'),
(x'019CA92FEFDE7D0CBDC1BE63B6ABBA0A', 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee', '2026-03-01 11:36:57.054883'),
(x'019B8D627A8070028000000000000001', 'evidence', '2026-01-05 09:01:00.000000'),
(x'019CA8B1089E7A789563C0B232781739', 'first', '2026-03-01 09:18:20.318754'),
(x'019CA8A1476177D4A78199F45A5F94E3', 'full', '2026-03-01 09:01:07.809635'),
(x'019CA8B1089E7A789563C0B232781739', 'half', '2026-03-01 09:18:20.318754'),
(x'019CA8A147897E2BAF93745E82F23039', 'hidden', '2026-03-01 09:01:07.849672'),
(x'019CA8B1089E7A789563C0B232781739', 'hour', '2026-03-01 09:18:20.318754'),
(x'019B8D627A8070028000000000000000', 'how', '2026-01-05 09:00:00.000000'),
(x'019CA8B1089E7A789563C0B232781739', 'how', '2026-03-01 09:18:20.318754'),
(x'019CA8B1089E7A789563C0B232781739', 'in', '2026-03-01 09:18:20.318754'),
(x'019B8D627A8070028000000000000001', 'it', '2026-01-05 09:01:00.000000'),
(x'019CA8B1089E7A789563C0B232781739', 'it', '2026-03-01 09:18:20.318754'),
(x'019CA8A14418713EBB9D7B09731476D9', 'labs', '2026-03-01 09:01:06.968858'),
(x'019CA8A147117458A743FB1B3BF9A95B', 'labs', '2026-03-01 09:01:07.729561'),
(x'019B8D627A8070028000000000000000', 'lasts', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070028000000000000000', 'learn', '2026-01-05 09:00:00.000000'),
(x'019CA8B1089E7A789563C0B232781739', 'learn', '2026-03-01 09:18:20.318754'),
(x'019CA8A14671776D82E3D5FC299BCAF1', 'learning', '2026-03-01 09:01:07.569413'),
(x'019CA8B1089E7A789563C0B232781739', 'learning', '2026-03-01 09:18:20.318754'),
(x'019CA8B1089E7A789563C0B232781739', 'lessons', '2026-03-01 09:18:20.318754'),
(x'019CA8A1446872CCB9A6E63955A927B8', 'macht', '2026-03-01 09:01:07.048932'),
(x'019CA8A144B97847A2AF1B794CD35E1B', 'macht', '2026-03-01 09:01:07.129006'),
(x'019CA8A1450974798598B0CEAA727AE2', 'macht', '2026-03-01 09:01:07.209080'),
(x'019CA8A1446872CCB9A6E63955A927B8', 'meister', '2026-03-01 09:01:07.048932'),
(x'019CA8A144B97847A2AF1B794CD35E1B', 'meister', '2026-03-01 09:01:07.129006'),
(x'019CA8A1450974798598B0CEAA727AE2', 'meister', '2026-03-01 09:01:07.209080'),
(x'019CA8B1089E7A789563C0B232781739', 'new', '2026-03-01 09:18:20.318754'),
(x'019B8D627A8070028000000000000002', 'open', '2026-01-05 09:02:00.000000'),
(x'019B8D627A8070028000000000000000', 'practice', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070028000000000000002', 'questions', '2026-01-05 09:02:00.000000'),
(x'019CA8B1089E7A789563C0B232781739', 'quizzes', '2026-03-01 09:18:20.318754'),
(x'019B8D627A8070028000000000000001', 'reading', '2026-01-05 09:01:00.000000'),
(x'019B8D627A8070028000000000000000', 'recall', '2026-01-05 09:00:00.000000'),
(x'019CA8A14418713EBB9D7B09731476D9', 'robots', '2026-03-01 09:01:06.968858'),
(x'019CA8A147117458A743FB1B3BF9A95B', 'robots', '2026-03-01 09:01:07.729561'),
(x'019CA8A1545C7A4C889ED8D00A30288E', 'sensors', '2026-03-01 09:01:11.573113'),
(x'019CA8A1545C7A4C889ED8D00A30288E', 'signals', '2026-03-01 09:01:11.573113'),
(x'019B8D627A8070028000000000000000', 'sleep', '2026-01-05 09:00:00.000000'),
(x'019CA8B10A077DA1981285526B142435', 'small', '2026-03-01 09:18:20.719124'),
(x'019CA8B1089E7A789563C0B232781739', 'so', '2026-03-01 09:18:20.318754'),
(x'019CA8B1089E7A789563C0B232781739', 'something', '2026-03-01 09:18:20.318754'),
(x'019B8D627A8070028000000000000000', 'spacing', '2026-01-05 09:00:00.000000'),
(x'019CA8B1089E7A789563C0B232781739', 'stays', '2026-03-01 09:18:20.318754'),
(x'019CA8B1089E7A789563C0B232781739', 'steps', '2026-03-01 09:18:20.318754'),
(x'019CA8A146497B39BDFC9502AB3F7A7B', 'strasse', '2026-03-01 09:01:07.529376'),
(x'019B8D627A8070028000000000000001', 'study', '2026-01-05 09:01:00.000000'),
(x'019B8D627A8070028000000000000002', 'subject', '2026-01-05 09:02:00.000000'),
(x'019B8D627A8070028000000000000001', 'tell', '2026-01-05 09:01:00.000000'),
(x'019B8D627A8070028000000000000000', 'that', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070028000000000000002', 'that', '2026-01-05 09:02:00.000000'),
(x'019CA8B1089E7A789563C0B232781739', 'that', '2026-03-01 09:18:20.318754'),
(x'019CA8B1089E7A789563C0B232781739', 'three', '2026-03-01 09:18:20.318754'),
(x'019CA8A1476177D4A78199F45A5F94E3', 'title', '2026-03-01 09:01:07.809635'),
(x'019B8D627A8070028000000000000000', 'to', '2026-01-05 09:00:00.000000'),
(x'019CA8B1089E7A789563C0B232781739', 'to', '2026-03-01 09:18:20.318754'),
(x'019CA8A1446872CCB9A6E63955A927B8', 'ubung', '2026-03-01 09:01:07.048932'),
(x'019CA8A144B97847A2AF1B794CD35E1B', 'ubung', '2026-03-01 09:01:07.129006'),
(x'019CA8A1450974798598B0CEAA727AE2', 'ubung', '2026-03-01 09:01:07.209080'),
(x'019CA8A1446872CCB9A6E63955A927B8', 'uebung', '2026-03-01 09:01:07.048932'),
(x'019CA8A144B97847A2AF1B794CD35E1B', 'uebung', '2026-03-01 09:01:07.129006'),
(x'019CA8A1450974798598B0CEAA727AE2', 'uebung', '2026-03-01 09:01:07.209080'),
(x'019CA8A146497B39BDFC9502AB3F7A7B', 'und', '2026-03-01 09:01:07.529376'),
(x'019B8D627A8070028000000000000001', 'what', '2026-01-05 09:01:00.000000'),
(x'019CA8A1476177D4A78199F45A5F94E3', 'width', '2026-03-01 09:01:07.809635'),
(x'019CA8A145597797809AC1931C748BC7', 'zebra', '2026-03-01 09:01:07.289154'),
(x'019CA8A145A97AEFAD95B3357207916B', 'zebra', '2026-03-01 09:01:07.369228'),
(x'019CA8A145F97A0CB1F4CCAB78EE7E6D', 'zebra', '2026-03-01 09:01:07.449302'),
(x'019CA8A146C17C1CB598B83533F6104B', 'اول', '2026-03-01 09:01:07.649487'),
(x'019CA8A146C17C1CB598B83533F6104B', 'کتاب', '2026-03-01 09:01:07.649487'),
(x'019CA8A14671776D82E3D5FC299BCAF1', '习路', '2026-03-01 09:01:07.569413'),
(x'019CA8A14671776D82E3D5FC299BCAF1', '学习', '2026-03-01 09:01:07.569413'),
(x'019CA8A14671776D82E3D5FC299BCAF1', '径', '2026-03-01 09:01:07.569413'),
(x'019CA8A14671776D82E3D5FC299BCAF1', '路径', '2026-03-01 09:01:07.569413');
INSERT INTO `experiments` (`id`, `name`, `description`, `assignment`, `traffic_split`, `variant_a`, `variant_b`, `metric`, `metric_kind`, `metric_direction`, `guardrails`, `minimum_days`, `minimum_units`, `status`, `phase`, `phase_started_at`, `start_date`, `end_date`, `results_json`, `winner`, `winner_reason`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070218000000000000000', 'Shorter answers', 'Whether people answer more often when the first sentence stands alone.', 'hash', 1, 'long', 'short', 'answered_back', 'proportion', 'up', '[{"direction":"down","kind":"count","name":"complaints"}]', 7, 100, 'RUNNING', 1, '2026-01-05 13:11:00.000000', '2026-01-05 13:11:00.000000', NULL, NULL, NULL, NULL, 2, '2026-01-05 13:10:00.000000', '2026-01-05 13:11:00.000000'),
(x'019CA92FA7757DCA91C237D314AD7B27', 'Renamed', 'Few words are read.', 'hash', 1, 'long', 'short', 'clicks', 'proportion', 'up', '[]', 0, 4, 'CANCELLED', 2, '2026-03-01 11:36:41.320342', '2026-03-01 11:36:40.279380', '2026-03-01 11:36:41.760749', NULL, NULL, NULL, 6, '2026-03-01 11:36:38.517752', '2026-03-01 11:36:41.760749'),
(x'019CA92FB49874BAB30708514F3EBC3B', 'Called from outside', '', 'external', 1, 'a', 'b', 'clicks', 'proportion', 'up', '[{"direction":"down","kind":"count","name":"complaints"},{"direction":"up","kind":"mean","name":"minutes"}]', 0, 0, 'COMPLETED', 1, '2026-03-01 11:36:41.920897', '2026-03-01 11:36:41.920897', '2026-03-01 11:36:42.801711', '{"phase":1,"units":60,"excluded":1,"excluded_warning":true,"variants":[{"key":"a","units":31,"expected":30.0},{"key":"b","units":29,"expected":30.0}],"sample_ratio":{"chi2":0.06666666666666667,"p":0.7962534147376392,"warning":false,"reason":null,"leaks":[]},"metrics":[{"name":"clicks","kind":"proportion","variants":[{"key":"a","units":31,"mean":0.4838709677419355,"variance":0.2497398543184183,"reason":null},{"key":"b","units":29,"mean":0.7931034482758621,"variance":0.16409036860879903,"reason":null}],"comparisons":[{"variant":"b","against":"a","difference":0.3092324805339266,"relative":0.639080459770115,"interval":[0.06538366988714217,0.5059800705593703],"relative_interval":[0.10854366468022292,1.524393368179139],"p":0.016932859728717598,"p_adjusted":0.016932859728717598,"reason":null}]},{"name":"complaints","kind":"count","variants":[{"key":"a","units":31,"mean":4.516129032258064,"variance":174.9247311827957,"reason":null},{"key":"b","units":29,"mean":3.862068965517242,"variance":131.55172413793102,"reason":null}],"comparisons":[{"variant":"b","against":"a","difference":-0.6540600667408221,"relative":-0.14482758620689634,"interval":[-7.041198497266591,5.733078363784947],"relative_interval":[-1.4495535959781174,1.1598984235643246],"p":0.8382897038993591,"p_adjusted":0.8382897038993591,"reason":null}]},{"name":"minutes","kind":"mean","variants":[{"key":"a","units":31,"mean":-32.37096774193549,"variance":32250.58501792115,"reason":null},{"key":"b","units":29,"mean":1.5689655172413792,"variance":0.8379310344827589,"reason":null}],"comparisons":[{"variant":"b","against":"a","difference":33.93993325917687,"relative":1.0484682920124393,"interval":[-31.932946687986586,99.81281320634032],"relative_interval":[0.9492584231662508,1.1476781608586277],"p":0.3010886778621318,"p_adjusted":0.3010886778621318,"reason":null}]}]}', 'b', NULL, 3, '2026-03-01 11:36:41.880860', '2026-03-01 11:36:42.801711'),
(x'019CA92FB9217FC18AD81A54E2451E54', 'Too early', '', 'external', 1, 'a', 'b', 'clicks', 'proportion', 'up', '[]', 1, 0, 'COMPLETED', 1, '2026-03-01 11:36:43.081970', '2026-03-01 11:36:43.081970', '2026-03-01 11:36:43.162044', '{"phase":1,"units":0,"excluded":0,"excluded_warning":false,"variants":[{"key":"a","units":0,"expected":0.0},{"key":"b","units":0,"expected":0.0}],"sample_ratio":{"chi2":null,"p":null,"warning":false,"reason":"not_enough_data","leaks":[]},"metrics":[{"name":"clicks","kind":"proportion","variants":[{"key":"a","units":0,"mean":null,"variance":null,"reason":"no_units"},{"key":"b","units":0,"mean":null,"variance":null,"reason":"no_units"}],"comparisons":[{"variant":"b","against":"a","difference":null,"relative":null,"interval":null,"relative_interval":null,"p":null,"p_adjusted":null,"reason":"no_units"}]}]}', 'b', 'Größe.', 4, '2026-03-01 11:36:43.041933', '2026-03-01 11:36:43.282155'),
(x'019CA92FCE8F774FABDB367F606E86A6', 'Decided in it', '', 'hash', 1, 'a', 'c', 'clicks', 'proportion', 'up', '[]', 0, 0, 'CANCELLED', 2, '2026-03-01 11:36:48.727187', '2026-03-01 11:36:48.607076', '2026-03-01 11:36:49.367779', NULL, NULL, NULL, 4, '2026-03-01 11:36:48.527002', '2026-03-01 11:36:49.367779');
INSERT INTO `experiment_exposures` (`experiment_id`, `phase`, `unit`, `variant`, `excluded`, `exposed_at`) VALUES
(x'019B8D627A8070218000000000000000', 1, 'seed-0', 'long', 0, '2026-01-05 13:12:00.000000'),
(x'019B8D627A8070218000000000000000', 1, 'seed-1', 'long', 0, '2026-01-05 13:13:00.000000'),
(x'019B8D627A8070218000000000000000', 1, 'seed-10', 'long', 0, '2026-01-05 13:22:00.000000'),
(x'019B8D627A8070218000000000000000', 1, 'seed-11', 'short', 0, '2026-01-05 13:23:00.000000'),
(x'019B8D627A8070218000000000000000', 1, 'seed-2', 'long', 0, '2026-01-05 13:14:00.000000'),
(x'019B8D627A8070218000000000000000', 1, 'seed-3', 'short', 0, '2026-01-05 13:15:00.000000'),
(x'019B8D627A8070218000000000000000', 1, 'seed-4', 'short', 0, '2026-01-05 13:16:00.000000'),
(x'019B8D627A8070218000000000000000', 1, 'seed-5', 'short', 0, '2026-01-05 13:17:00.000000'),
(x'019B8D627A8070218000000000000000', 1, 'seed-6', 'long', 0, '2026-01-05 13:18:00.000000'),
(x'019B8D627A8070218000000000000000', 1, 'seed-7', 'short', 0, '2026-01-05 13:19:00.000000'),
(x'019B8D627A8070218000000000000000', 1, 'seed-8', 'short', 0, '2026-01-05 13:20:00.000000'),
(x'019B8D627A8070218000000000000000', 1, 'seed-9', 'short', 0, '2026-01-05 13:21:00.000000'),
(x'019CA92FA7757DCA91C237D314AD7B27', 1, 'unit-0', 'long', 0, '2026-03-01 11:36:41.040083'),
(x'019CA92FA7757DCA91C237D314AD7B27', 1, 'unit-1', 'short', 0, '2026-03-01 11:36:41.040083'),
(x'019CA92FA7757DCA91C237D314AD7B27', 1, 'unit-10', 'short', 0, '2026-03-01 11:36:41.040083'),
(x'019CA92FA7757DCA91C237D314AD7B27', 1, 'unit-11', 'none', 0, '2026-03-01 11:36:41.040083'),
(x'019CA92FA7757DCA91C237D314AD7B27', 1, 'unit-2', 'none', 0, '2026-03-01 11:36:41.040083'),
(x'019CA92FA7757DCA91C237D314AD7B27', 1, 'unit-3', 'long', 0, '2026-03-01 11:36:41.040083'),
(x'019CA92FA7757DCA91C237D314AD7B27', 1, 'unit-6', 'none', 0, '2026-03-01 11:36:41.040083'),
(x'019CA92FA7757DCA91C237D314AD7B27', 1, 'unit-8', 'none', 0, '2026-03-01 11:36:41.040083'),
(x'019CA92FA7757DCA91C237D314AD7B27', 1, 'unit-9', 'none', 0, '2026-03-01 11:36:41.040083'),
(x'019CA92FA7757DCA91C237D314AD7B27', 2, 'unit-0', 'long', 0, '2026-03-01 11:36:41.480490'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u0', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u1', 'b', 1, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u10', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u11', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u12', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u13', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u14', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u15', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u16', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u17', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u18', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u19', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u2', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u20', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u21', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u22', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u23', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u24', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u25', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u26', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u27', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u28', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u29', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u3', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u30', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u31', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u32', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u33', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u34', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u35', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u36', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u37', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u38', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u39', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u4', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u40', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u41', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u42', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u43', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u44', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u45', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u46', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u47', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u48', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u49', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u5', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u50', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u51', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u52', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u53', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u54', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u55', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u56', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u57', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u58', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u59', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u6', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u7', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u8', 'a', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 'u9', 'b', 0, '2026-03-01 11:36:42.000971'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, '🌱', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO `experiment_outcomes` (`id`, `experiment_id`, `phase`, `metric`, `unit`, `variant`, `value`, `created_at`) VALUES
(x'019B8D627A8070228000000000000000', x'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-0', 'long', 1, '2026-01-05 13:30:00.000000'),
(x'019B8D627A8070228000000000000001', x'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-1', 'long', 0, '2026-01-05 13:31:00.000000'),
(x'019B8D627A8070228000000000000002', x'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-2', 'long', 0, '2026-01-05 13:32:00.000000'),
(x'019B8D627A8070228000000000000003', x'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-3', 'short', 1, '2026-01-05 13:33:00.000000'),
(x'019B8D627A8070228000000000000004', x'019B8D627A8070218000000000000000', 1, 'complaints', 'seed-3', 'short', 1, '2026-01-05 13:33:00.000000'),
(x'019B8D627A8070228000000000000005', x'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-4', 'short', 0, '2026-01-05 13:34:00.000000'),
(x'019B8D627A8070228000000000000006', x'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-5', 'short', 0, '2026-01-05 13:35:00.000000'),
(x'019B8D627A8070228000000000000007', x'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-6', 'long', 1, '2026-01-05 13:36:00.000000'),
(x'019B8D627A8070228000000000000008', x'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-7', 'short', 0, '2026-01-05 13:37:00.000000'),
(x'019B8D627A8070228000000000000009', x'019B8D627A8070218000000000000000', 1, 'complaints', 'seed-7', 'short', 1, '2026-01-05 13:37:00.000000'),
(x'019B8D627A807022800000000000000A', x'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-8', 'short', 0, '2026-01-05 13:38:00.000000'),
(x'019B8D627A807022800000000000000B', x'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-9', 'short', 1, '2026-01-05 13:39:00.000000'),
(x'019B8D627A807022800000000000000C', x'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-10', 'long', 0, '2026-01-05 13:40:00.000000'),
(x'019B8D627A807022800000000000000D', x'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-11', 'short', 0, '2026-01-05 13:41:00.000000'),
(x'019B8D627A807022800000000000000E', x'019B8D627A8070218000000000000000', 1, 'complaints', 'seed-11', 'short', 1, '2026-01-05 13:41:00.000000'),
(x'019CA92FB1A0705B8C56AEA833E982B8', x'019CA92FA7757DCA91C237D314AD7B27', 1, 'clicks', 'unit-3', 'long', 1, '2026-03-01 11:36:41.120157'),
(x'019CA92FB1A0726C9398885325EB349E', x'019CA92FA7757DCA91C237D314AD7B27', 1, 'clicks', 'unit-10', 'short', 0, '2026-03-01 11:36:41.120157'),
(x'019CA92FB1A073A6A58C9B5702A6F9DC', x'019CA92FA7757DCA91C237D314AD7B27', 1, 'clicks', 'unit-11', 'none', 1, '2026-03-01 11:36:41.120157'),
(x'019CA92FB1A07644B07B250DF8C9DDBF', x'019CA92FA7757DCA91C237D314AD7B27', 1, 'clicks', 'unit-1', 'short', 1, '2026-03-01 11:36:41.120157'),
(x'019CA92FB1A076A898ED96291F386723', x'019CA92FA7757DCA91C237D314AD7B27', 1, 'clicks', 'unit-8', 'none', 0, '2026-03-01 11:36:41.120157'),
(x'019CA92FB1A07886BB7FF3DDEBA3F236', x'019CA92FA7757DCA91C237D314AD7B27', 1, 'clicks', 'unit-0', 'long', 0, '2026-03-01 11:36:41.120157'),
(x'019CA92FB1A078F9A4D040C3CC6A9891', x'019CA92FA7757DCA91C237D314AD7B27', 1, 'clicks', 'unit-6', 'none', 0, '2026-03-01 11:36:41.120157'),
(x'019CA92FB1A07D7E8D2E7E3FD0048876', x'019CA92FA7757DCA91C237D314AD7B27', 1, 'clicks', 'unit-2', 'none', 0, '2026-03-01 11:36:41.120157'),
(x'019CA92FB1A07E8FA2BE13AFA441D2AD', x'019CA92FA7757DCA91C237D314AD7B27', 1, 'clicks', 'unit-9', 'none', 1, '2026-03-01 11:36:41.120157'),
(x'019CA92FB561704AA5D890607725EB77', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u40', 'a', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561705BB2926EAEE75C7832', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u28', 'a', 0.1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617065B1952DF4E368CE33', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u54', 'a', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561706F9982D5179C09E9EB', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u39', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617093ADACA08033A3C4BC', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u16', 'a', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561709BA1862030DF48F7BE', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u46', 'a', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561709C86646FF4B3513481', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u43', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561710EBFBC0F371440DC1C', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u24', 'a', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561711BB0F9DD5FD7AA790D', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u42', 'a', -0.3333333333333333, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561714B9A5522F0837D48F5', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u34', 'a', -0.3333333333333333, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617180B0EB82A523E43A3A', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u54', 'a', -0.3333333333333333, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561719081E53128B759BEEB', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'complaints', 'u14', 'a', 14, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56171D3B1AC2F89BB726C58', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u33', 'b', 2.5, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617202958030DE48B7F331', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u6', 'a', -0.3333333333333333, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561720C8B5A44F5CCCC53A6', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u56', 'a', 0.1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617246BE63EA31F4A56883', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u0', 'a', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56172498C4EC5B9C047D453', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u9', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561724D85E57B966ECA2943', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'complaints', 'u0', 'a', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561727E82EB9962C6897A91', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u48', 'a', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561728297F6689AE60F9F8F', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u28', 'a', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56172C8A7E4790D94E9D2AC', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u18', 'a', -0.3333333333333333, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56172D184B72909F53591AF', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u11', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56172E7BF243FB0CF9B1CF1', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u42', 'a', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56172FFB749C2CF16902B35', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u27', 'b', 0.7, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561737BA5D39D7F6EB0D521', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u14', 'a', -0.3333333333333333, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56173A09050F95720B72FF1', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u50', 'a', -0.3333333333333333, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56173A38E32CC233AEF023E', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'complaints', 'u35', 'b', 35, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56173E0877431B833705D8C', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'complaints', 'u21', 'b', 21, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617409B7F6F3CD28AA9621', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u41', 'b', 2.5, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617414B863C50E7C18F5AD', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u21', 'b', 2.5, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561741EBF19D0C953DC6CD7', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u58', 'a', -0.3333333333333333, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561744191D8795CE0C7F606', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u41', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617456B09C9CADB58F1102', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u23', 'b', 0.7, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56174ABBC0C21478CBE46D2', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u11', 'b', 0.7, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56174F2833DBE6BD3EB5E4F', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u40', 'a', 0.1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617500B5FD4D07EA696222', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u19', 'b', 0.7, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617592A8F0D23B454AAFD1', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u56', 'a', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56175A4B970E03CFC5F2E7C', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u55', 'b', 0.7, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561761AB8545AF80F3FBE97', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u9', 'b', 2.5, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561761DBB834D3CDDA82FE3', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u59', 'b', 0.7, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56176628FEDB96F6DD38345', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u32', 'a', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617693A996EC589DA36EE6', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'complaints', 'u49', 'b', 49, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56176A087B5B0A16FC46260', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u20', 'a', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56176A0AAB2018F99C7A008', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u38', 'a', -0.3333333333333333, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56176FC84FD00A5BEF19B83', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u10', 'a', -0.3333333333333333, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561770EB38E73F549A3CABB', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u3', 'b', 0.7, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561773BA9959A3417BC7A17', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u59', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561775F8A8A1125B5A6950D', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u14', 'a', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617787BC33925AB61733AF', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u27', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561778B9E868F99B3A73C1A', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u39', 'b', 0.7, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617799AD51A676843106FA', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u2', 'a', -0.3333333333333333, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56177C2934CC937A58AE772', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u55', 'b', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56177D0942FFBEADAF75735', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u30', 'a', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56177F49D3AAA95359AEEAF', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u35', 'b', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56177FF98BB841E7C092D16', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u20', 'a', 0.1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561782FBFA1A4FB8E735D83', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u34', 'a', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561784685B7C8ECB751CD55', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u26', 'a', -0.3333333333333333, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617867800DBD5AD99D84FA', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u37', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617886B333F1723EACFE92', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u15', 'b', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56178939524AA2BCCBB17F0', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'complaints', 'u42', 'a', 42, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56178C7A0FAC71C7CB08A1E', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u29', 'b', 2.5, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56178C889B4CB99D0172B02', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u13', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56178DFADF8FBE286189E91', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u30', 'a', -0.3333333333333333, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56178E589D6E81456269242', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'complaints', 'u28', 'a', 28, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56179179225276378EBF86A', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u36', 'a', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617925A7E80C137C461AF3', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u52', 'a', 0.1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561794B86AE188ECA2DEA93', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u8', 'a', 0.1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617961B21FDC948615FEB5', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u57', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617965AC5E2EE67892AE5A', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u15', 'b', 0.7, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56179899E781871ACB50247', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u47', 'b', 0.7, '2026-03-01 11:36:42.081045'),
(x'019CA92FB561798D8C539FD4E433E721', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u50', 'a', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56179AD85329747E0821938', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u36', 'a', 0.1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB56179CE9D02F87BD57D8E98', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u7', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617A098AE710F4DC72E243', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'complaints', 'u56', 'a', 56, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617A188A0862B107808629', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u31', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617A24A0CDB09FDB9F88EC', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u22', 'a', -0.3333333333333333, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617A2BADECA7074344333E', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u35', 'b', 0.7, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617A2E9ABC0CCF98E65AF0', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u33', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617A98A9955CFF0B1CC9B4', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u53', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617AF3A677AEEB0B6410C8', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u45', 'b', 2.5, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617B3E85F6244B7144A7E3', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u22', 'a', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617B6C8160B31B50FE552C', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u51', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617B6E83DA9ADB5175F9D0', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u57', 'b', 2.5, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617B95ADFEC7DE344F6740', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u49', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617B988FCEB0D9D0E9BED1', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u45', 'b', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617BA68F0D75EB484A2B18', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u25', 'b', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617BC78BCCEA32D671E522', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u44', 'a', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617BD48A8876E6E2AB0941', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u49', 'b', 2.5, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617C5194384C2352FECB8B', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u31', 'b', 0.7, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617C8D82E829E8C5A0E42A', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u29', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617CA4A5EA063BB1DD70A7', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u17', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617CDEAAACEF7E4DAA68D7', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u19', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617CE381198372F2511F81', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u38', 'a', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617CE78F921D677353397C', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u4', 'a', 0.1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617D02820330F22DF0AB2C', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u46', 'a', -0.3333333333333333, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617D258754675823C03D95', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u37', 'b', 2.5, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617D25A5A456D952C5836E', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u12', 'a', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617D3E865A8B34DDE794BA', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u7', 'b', 0.7, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617D4A9C61312D03242AD7', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u12', 'a', 0.1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617D63BF57C5AACEEFEAE1', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u58', 'a', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617D8B8F2C27E2EBDAFCBC', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u26', 'a', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617DB188D48AC1436F564E', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u24', 'a', 0.1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617DBAB5F05228BAD277DD', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u48', 'a', 0.1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617DDB88AD45490104C409', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u18', 'a', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617DE5959E117D3173FCAE', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', '🌱', 'a', -1000, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617DE5AA42F214050F1B72', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u5', 'b', 2.5, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617DE8BCFB4490F9B56370', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u6', 'a', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617E0F82108215C242A303', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u0', 'a', 0.1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617E1EBCAE60376D975EF5', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'complaints', 'u7', 'b', 7, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617E308D7D4A330EBEBCEC', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u2', 'a', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617E41ACDE8A13EA8203D1', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u5', 'b', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617E6B80DA359A20D51090', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u17', 'b', 2.5, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617E728A4EA8B3F823F37E', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u25', 'b', 2.5, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617E9593B738BA57539EB8', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u44', 'a', 0.1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617EB7989BE61881BD5F97', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u43', 'b', 0.7, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617F2DABDC99AC5E3A43DA', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u16', 'a', 0.1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617F32A7D880A882CAEEC6', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u32', 'a', 0.1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617F37AC3A12532DA36B7E', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u3', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617F5288CADF4C654CD730', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u52', 'a', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617F7885E6332F775DE2D1', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u21', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617F95A4FAA855A57C57B5', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u10', 'a', 0, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617FB991EC1442C627A027', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u8', 'a', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617FC4AD2EAF5762F87880', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u47', 'b', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617FCC8E996EC456C3298F', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u53', 'b', 2.5, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617FD687BECD5B7F8AAAE6', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u51', 'b', 0.7, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617FDDBAAF12B1E458A42C', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u4', 'a', 1, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617FE7829AACAEC463F448', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u13', 'b', 2.5, '2026-03-01 11:36:42.081045'),
(x'019CA92FB5617FE79623DC14E8C349EF', x'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u23', 'b', 1, '2026-03-01 11:36:42.081045');
INSERT INTO `experiment_variants` (`experiment_id`, `phase`, `position`, `variant`, `weight`, `created_at`) VALUES
(x'019B8D627A8070218000000000000000', 1, 1, 'long', 0.5, '2026-01-05 13:11:00.000000'),
(x'019B8D627A8070218000000000000000', 1, 2, 'short', 0.5, '2026-01-05 13:11:00.000000'),
(x'019CA92FA7757DCA91C237D314AD7B27', 1, 1, 'long', 0.1, '2026-03-01 11:36:38.517752'),
(x'019CA92FA7757DCA91C237D314AD7B27', 1, 2, 'short', 0.2, '2026-03-01 11:36:38.517752'),
(x'019CA92FA7757DCA91C237D314AD7B27', 1, 3, 'none', 0.7, '2026-03-01 11:36:38.517752'),
(x'019CA92FA7757DCA91C237D314AD7B27', 2, 1, 'long', 0.5, '2026-03-01 11:36:41.320342'),
(x'019CA92FA7757DCA91C237D314AD7B27', 2, 2, 'short', 0.5, '2026-03-01 11:36:41.320342'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 1, 'a', 0.5, '2026-03-01 11:36:41.880860'),
(x'019CA92FB49874BAB30708514F3EBC3B', 1, 2, 'b', 0.5, '2026-03-01 11:36:41.880860'),
(x'019CA92FB9217FC18AD81A54E2451E54', 1, 1, 'a', 0.5, '2026-03-01 11:36:43.041933'),
(x'019CA92FB9217FC18AD81A54E2451E54', 1, 2, 'b', 0.5, '2026-03-01 11:36:43.041933'),
(x'019CA92FCE8F774FABDB367F606E86A6', 1, 1, 'a', 0.5, '2026-03-01 11:36:48.527002'),
(x'019CA92FCE8F774FABDB367F606E86A6', 1, 2, 'b', 0.5, '2026-03-01 11:36:48.527002'),
(x'019CA92FCE8F774FABDB367F606E86A6', 2, 1, 'a', 0.5, '2026-03-01 11:36:48.727187'),
(x'019CA92FCE8F774FABDB367F606E86A6', 2, 2, 'c', 0.5, '2026-03-01 11:36:48.727187');
INSERT INTO `idempotency_keys` (`account_id`, `idempotency_key`, `request_hash`, `response`, `created_at`, `expires_at`) VALUES
(x'019CA8A03EFB751CB22A0DC73071FEAC', 'class-1', x'81A6DA68F275415A3C9C9440FA78BEB318D786DA385EB7DE797C77F11528745F', '{"body":"{\\"items\\":[{\\"line\\":2,\\"status\\":\\"enrolled\\",\\"account_id\\":\\"019ca8a0-41cc-7db4-baf7-f57260a42f2c\\"},{\\"line\\":3,\\"status\\":\\"unknown\\",\\"account_id\\":null},{\\"line\\":4,\\"status\\":\\"double\\",\\"account_id\\":\\"019ca8a0-41cc-7db4-baf7-f57260a42f2c\\"},{\\"line\\":5,\\"status\\":\\"invalid\\",\\"account_id\\":null}]}","headers":[],"status":200}', '2026-03-01 09:18:18.837385', '2026-03-02 09:18:18.837385'),
(x'019CA8A03EFB751CB22A0DC73071FEAC', 'class-2', x'81A6DA68F275415A3C9C9440FA78BEB318D786DA385EB7DE797C77F11528745F', '{"body":"{\\"items\\":[{\\"line\\":2,\\"status\\":\\"already_enrolled\\",\\"account_id\\":\\"019ca8a0-41cc-7db4-baf7-f57260a42f2c\\"},{\\"line\\":3,\\"status\\":\\"unknown\\",\\"account_id\\":null},{\\"line\\":4,\\"status\\":\\"double\\",\\"account_id\\":\\"019ca8a0-41cc-7db4-baf7-f57260a42f2c\\"},{\\"line\\":5,\\"status\\":\\"invalid\\",\\"account_id\\":null}]}","headers":[],"status":200}', '2026-03-01 09:18:18.917459', '2026-03-02 09:18:18.917459'),
(x'019CA8A03EFB751CB22A0DC73071FEAC', 'first-steps', x'3726210659E714FB236FA4D1F91867E14FC29BA1503E812F7166DFD621AB35CC', '{"body":"{\\"event_id\\":\\"019ca8b1-089e-7a78-9563-c0b232781739\\",\\"slug\\":\\"first-steps\\",\\"title\\":\\"First Steps in Learning\\",\\"outcome\\":\\"created\\",\\"lessons\\":{\\"created\\":3,\\"updated\\":0,\\"unchanged\\":0,\\"removed\\":0},\\"materials\\":{\\"created\\":6,\\"updated\\":0,\\"unchanged\\":0,\\"removed\\":0},\\"quizzes\\":{\\"created\\":3,\\"updated\\":0,\\"unchanged\\":0,\\"removed\\":0},\\"files\\":3}","headers":[["location","/api/v1/admin/events/019ca8b1-089e-7a78-9563-c0b232781739"]],"status":201}', '2026-03-01 09:18:20.318754', '2026-03-02 09:18:20.318754'),
(x'019CA8A03EFB751CB22A0DC73071FEAC', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', x'06D245EE98EF49E646D2F86642301E3C40B61A4DF59515648D98B68DCDAC21A0', '{"body":"{\\"id\\":\\"019ca92f-f20f-78b0-ae2c-c4c8481e2553\\",\\"email\\":\\"kay@example.org\\",\\"display_name\\":\\"Kay\\",\\"role\\":\\"operator\\",\\"status\\":\\"active\\",\\"grants\\":[\\"draft\\",\\"approve\\",\\"analyse\\"],\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:57.615401Z\\",\\"updated_at\\":\\"2026-03-01T11:36:57.615401Z\\",\\"erased_at\\":null}","headers":[["location","/api/v1/admin/accounts/019ca92f-f20f-78b0-ae2c-c4c8481e2553"],["etag","\\"1\\""]],"status":201}', '2026-03-01 11:36:57.615401', '2026-03-02 11:36:57.615401'),
(x'019CA8A03EFB751CB22A0DC73071FEAC', 'make-rita', x'8D075198C06653A8E108E25236926542F07261765473F55C8AAA02F74DC2E146', '{"body":"{\\"id\\":\\"019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70\\",\\"email\\":\\"rita@example.org\\",\\"display_name\\":\\"Rita\\",\\"role\\":\\"admin\\",\\"status\\":\\"active\\",\\"grants\\":[],\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:01:05.007045Z\\",\\"updated_at\\":\\"2026-03-01T09:01:05.007045Z\\",\\"erased_at\\":null}","headers":[["location","/api/v1/admin/accounts/019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70"],["etag","\\"1\\""]],"status":201}', '2026-03-01 09:01:05.007045', '2026-03-02 09:01:05.007045'),
(x'019CA8A03EFB751CB22A0DC73071FEAC', 'sensors', x'602A34B230261216DBB8415C79524D48D05BD5B0DC4493F4F0D96ACDA07F8A3C', '{"body":"{\\"id\\":\\"019ca8a1-545c-7a4c-889e-d8d00a30288e\\",\\"slug\\":\\"sensors\\",\\"title\\":\\"Sensors & signals\\",\\"summary\\":\\"What they do — «and how»\\",\\"description\\":\\"# Sensors\\\\n\\\\n😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 \\\\ttrailing blanks  \\\\n\\",\\"language\\":\\"pt-BR\\",\\"status\\":\\"draft\\",\\"starts_at\\":\\"2026-03-01T09:00:00.000001Z\\",\\"ends_at\\":\\"9999-12-31T23:59:59.999999Z\\",\\"source\\":{\\"Lizenz\\":\\"CC BY 4.0\\",\\"aa\\":\\"\\",\\"b\\":\\"🧪\\",\\"url\\":\\"https://example.org/köln\\"},\\"published_at\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:01:11.132706Z\\",\\"updated_at\\":\\"2026-03-01T09:01:11.132706Z\\",\\"created_by\\":\\"019ca8a0-3efb-751c-b22a-0dc73071feac\\"}","headers":[["location","/api/v1/admin/events/019ca8a1-545c-7a4c-889e-d8d00a30288e"],["etag","\\"1\\""]],"status":201}', '2026-03-01 09:01:11.132706', '2026-03-02 09:01:11.132706'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'bulk-1', x'1015980AEB746B028315DFAAA3F3903B1CFC05B8F01FD519D4E33BA61ADD93AA', '{"body":"{\\"batch_id\\":\\"019ca92f-7299-74f4-9458-14897365a87a\\",\\"items\\":[{\\"id\\":\\"019ca92f-71a9-78ca-9319-b7a7aa7c57bc\\",\\"status\\":\\"done\\",\\"error\\":null}]}","headers":[],"status":200}', '2026-03-01 11:36:24.985246', '2026-03-02 11:36:24.985246'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'champion-1', x'F21171C0A39F61BA6899240C0B6268E2F777DF0392BCDEC5FA7EDD53035EB5EA', '{"body":"{\\"id\\":\\"019ca92f-8dcf-742e-9c70-8e55af0302e5\\",\\"author_id\\":\\"019ca92f-8d7f-73ea-bbcc-07e899e5739e\\",\\"tier_id\\":\\"019ca8b1-11d8-7725-8f62-a674a03b9f1b\\",\\"tier\\":\\"GOLD\\",\\"engagement_count\\":250,\\"dm_sent_at\\":null,\\"dm_response\\":null,\\"sample_sent\\":false,\\"converted\\":false,\\"advocate_status\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:31.951684Z\\",\\"updated_at\\":\\"2026-03-01T11:36:31.951684Z\\"}","headers":[["location","/api/v1/engagement/champions/019ca92f-8dcf-742e-9c70-8e55af0302e5"],["etag","\\"1\\""]],"status":201}', '2026-03-01 11:36:31.951684', '2026-03-02 11:36:31.951684'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'decide-1', x'496FA34E2B3CA9F6D3ACE7EE4D73844F324DC7B504839B30EACDF7F509810DAC', '{"body":"{\\"id\\":\\"019ca8da-70ce-7a2a-86e4-93c33555c9d6\\",\\"post_id\\":\\"019ca8b1-177a-7c75-95de-5f9da59e261f\\",\\"sss_score\\":0.9,\\"ars_score\\":0.7,\\"evs_score\\":0.5,\\"trs_score\\":0.8,\\"composite_score\\":0.7250000000000001,\\"mode\\":\\"HELPFUL\\",\\"archetype\\":null,\\"signals\\":{\\"question\\":true},\\"safety_flags\\":[],\\"temporal_context\\":null,\\"competitor_detected\\":false,\\"is_power_user\\":false,\\"experiment_id\\":null,\\"experiment_variant\\":null,\\"is_randomized_experiment\\":false,\\"predicted_mode\\":null,\\"weights\\":{\\"segment_type\\":\\"global\\",\\"segment_key\\":\\"global\\",\\"version\\":1},\\"decided_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"created_at\\":\\"2026-03-01T10:03:33.966746Z\\"}","headers":[["location","/api/v1/engagement/decisions/019ca8da-70ce-7a2a-86e4-93c33555c9d6"],["etag","\\"1\\""]],"status":201}', '2026-03-01 10:03:33.966746', '2026-03-02 10:03:33.966746'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'event-1', x'4AD45E3110C7B8FF82B8A3A256D44DF8D5F798AA0CF60DD5B2AD6E4140AB8492', '{"body":"{\\"id\\":\\"019ca92f-bd32-7f39-9645-8e2e54a6fc9e\\",\\"date\\":\\"2026-03-01T11:36:44.082895Z\\",\\"adjustment_type\\":\\"Größe 🌱\\",\\"adjustment\\":{\\"evs_weight\\":{\\"from\\":0.25,\\"to\\":0.5}},\\"predicted_improvement\\":0.5,\\"baseline_performance\\":0.3333333333333333,\\"actual_improvement\\":null,\\"accuracy\\":null,\\"evaluated_at\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:44.082895Z\\",\\"updated_at\\":\\"2026-03-01T11:36:44.082895Z\\"}","headers":[["location","/api/v1/engagement/learning/events/019ca92f-bd32-7f39-9645-8e2e54a6fc9e"],["etag","\\"1\\""]],"status":201}', '2026-03-01 11:36:44.082895', '2026-03-02 11:36:44.082895'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'experiment-1', x'6FB781E98A1B7246F9AD5ACEBC8F463495A0D621043F61BE9B87095A117FECE9', '{"body":"{\\"id\\":\\"019ca92f-a775-7dca-91c2-37d314ad7b27\\",\\"name\\":\\"Größe 🌱\\",\\"description\\":\\"\\",\\"assignment\\":\\"hash\\",\\"traffic_split\\":1.0,\\"variants\\":[{\\"key\\":\\"long\\",\\"weight\\":0.1},{\\"key\\":\\"short\\",\\"weight\\":0.2},{\\"key\\":\\"none\\",\\"weight\\":0.7}],\\"metric\\":{\\"name\\":\\"clicks\\",\\"kind\\":\\"proportion\\",\\"direction\\":\\"up\\"},\\"guardrails\\":[{\\"name\\":\\"complaints\\",\\"kind\\":\\"count\\",\\"direction\\":\\"down\\"}],\\"minimum_days\\":7,\\"minimum_units\\":100,\\"status\\":\\"DRAFT\\",\\"phase\\":1,\\"phase_started_at\\":null,\\"start_date\\":null,\\"end_date\\":null,\\"winner\\":null,\\"winner_reason\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:38.517752Z\\",\\"updated_at\\":\\"2026-03-01T11:36:38.517752Z\\"}","headers":[["location","/api/v1/engagement/experiments/019ca92f-a775-7dca-91c2-37d314ad7b27"],["etag","\\"1\\""]],"status":201}', '2026-03-01 11:36:38.517752', '2026-03-02 11:36:38.517752'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'harm-1', x'FBB0C2AD4CAF99384CEFABDB171A9DCE492898E28E18C1EA1C9FA30025099076', '{"body":"{\\"id\\":\\"019ca8f7-803b-74ae-a178-1af594699d0b\\",\\"post_id\\":\\"019ca8f7-7fc3-7166-bef3-30f231b1a7e8\\",\\"decision_id\\":null,\\"reply_id\\":null,\\"origin\\":\\"PERSON\\",\\"reason\\":\\"SAFETY\\",\\"description\\":\\"Somebody may come to harm.\\",\\"priority\\":\\"URGENT\\",\\"status\\":\\"OPEN\\",\\"assigned_to\\":null,\\"opened_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"resolved_by\\":null,\\"resolution_notes\\":null,\\"due_at\\":\\"2026-03-01T11:35:18.459215Z\\",\\"resolved_at\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T10:35:18.459215Z\\",\\"updated_at\\":\\"2026-03-01T10:35:18.459215Z\\"}","headers":[["location","/api/v1/engagement/escalations/019ca8f7-803b-74ae-a178-1af594699d0b"],["etag","\\"1\\""]],"status":201}', '2026-03-01 10:35:18.459215', '2026-03-02 10:35:18.459215'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'ingest-1', x'556BA24D9AD1FC3450CEAFCE4B61A8FC61F2CCA96248722DA15733048F70122F', '{"body":"{\\"id\\":\\"019ca8b1-168a-74a3-a8c9-f2e78d80f359\\",\\"platform\\":\\"TWITTER\\",\\"platform_post_id\\":\\"one\\",\\"author_id\\":\\"019ca8b1-168a-7ec5-9ed1-bc4cd9abe552\\",\\"content\\":\\"What does one ask?\\",\\"content_version\\":1,\\"detected_at\\":\\"2026-02-01T08:00:00.000000Z\\",\\"observed_at\\":\\"2026-02-01T08:00:00.000000Z\\",\\"processed_at\\":null,\\"keyword_matches\\":[\\"sensor\\"],\\"keyword_categories\\":[\\"hardware\\"],\\"spam_filtered\\":false,\\"raw_metrics\\":{\\"likes\\":3},\\"state\\":\\"available\\",\\"available_at\\":\\"2026-02-01T08:00:00.000000Z\\",\\"leased_until\\":null,\\"delivery_count\\":0,\\"error_count\\":0,\\"error_message\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:18:23.882047Z\\",\\"updated_at\\":\\"2026-03-01T09:18:23.882047Z\\",\\"author\\":{\\"id\\":\\"019ca8b1-168a-7ec5-9ed1-bc4cd9abe552\\",\\"platform_id\\":\\"a\\",\\"handle\\":\\"handle_a\\",\\"display_name\\":\\"\\",\\"follower_count\\":0,\\"is_verified\\":false,\\"is_power_user\\":false}}","headers":[["location","/api/v1/engagement/posts/019ca8b1-168a-74a3-a8c9-f2e78d80f359"],["etag","\\"1\\""]],"status":201}', '2026-03-01 09:18:23.882047', '2026-03-02 09:18:23.882047'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'note-1', x'DE08E503E58F0F7D00EE3F3BF0B66EE1A837AD0543E69E1C7AF6BDE2F28A6C1F', '{"body":"{\\"id\\":\\"019ca92f-6987-7b78-90fd-4fa7bc755857\\",\\"post_id\\":\\"019ca8f7-7fc3-7166-bef3-30f231b1a7e8\\",\\"author_id\\":null,\\"reply_id\\":null,\\"escalation_id\\":null,\\"text\\":\\"Asked the same last week.\\",\\"written_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:22.663100Z\\",\\"updated_at\\":\\"2026-03-01T11:36:22.663100Z\\"}","headers":[["location","/api/v1/engagement/notes/019ca92f-6987-7b78-90fd-4fa7bc755857"],["etag","\\"1\\""]],"status":201}', '2026-03-01 11:36:22.663100', '2026-03-02 11:36:22.663100'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'reply-1', x'E3A370BDC442F184CA73AF50AF5C9F318738B7A973647221E78F1A5380040D22', '{"body":"{\\"id\\":\\"019ca8da-7bc1-7c5d-b8b3-a5f53920278b\\",\\"decision_id\\":\\"019ca8da-78f0-716e-a5fc-b4c1e85dc1c0\\",\\"author_id\\":\\"019ca8da-78c8-78af-be78-90a60b0aa73f\\",\\"platform\\":\\"TWITTER\\",\\"content\\":\\"A capacitive one: it does not rust. —Antone (Vita)\\",\\"utm_code\\":\\"sensor-1\\",\\"archetype\\":null,\\"reply_type\\":\\"MANUAL\\",\\"approval_status\\":\\"DRAFT\\",\\"drafted_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"edited_by\\":null,\\"pending_since\\":null,\\"approved_by\\":null,\\"approved_at\\":null,\\"reject_reason\\":null,\\"sending_until\\":null,\\"sendings\\":0,\\"sent_at\\":null,\\"posted_at\\":null,\\"platform_post_id\\":null,\\"help_count\\":0,\\"metrics\\":{},\\"snapshot\\":{\\"author\\":{\\"id\\":\\"019ca8da-78c8-78af-be78-90a60b0aa73f\\",\\"platform_id\\":\\"of-ask1\\",\\"handle\\":\\"ask1\\",\\"display_name\\":\\"\\",\\"follower_count\\":0,\\"is_verified\\":false},\\"post\\":{\\"id\\":\\"019ca8da-78c8-7b0b-a35f-14bf11468bfe\\",\\"platform_post_id\\":\\"ask1\\",\\"content\\":\\"What does ask1 ask?\\",\\"content_version\\":1,\\"detected_at\\":\\"2026-03-01T08:00:00.000000Z\\"},\\"decision\\":{\\"id\\":\\"019ca8da-78f0-716e-a5fc-b4c1e85dc1c0\\",\\"mode\\":\\"HELPFUL\\",\\"composite_score\\":0.7250000000000001,\\"created_at\\":\\"2026-03-01T10:03:36.048670Z\\"}},\\"deleted_at\\":null,\\"delete_reason\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T10:03:36.769336Z\\",\\"updated_at\\":\\"2026-03-01T10:03:36.769336Z\\"}","headers":[["location","/api/v1/engagement/replies/019ca8da-7bc1-7c5d-b8b3-a5f53920278b"],["etag","\\"1\\""]],"status":201}', '2026-03-01 10:03:36.769336', '2026-03-02 10:03:36.769336'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'rival-1', x'BA02CD0109FD268EB7BD1F416080319C52102A11CD78E790EFB47B92033B46EC', '{"body":"{\\"id\\":\\"019ca92f-78b2-7108-ac93-d11266523de0\\",\\"name\\":\\"Acme Soil\\",\\"category_id\\":\\"019ca92f-788a-7154-8915-3cf674dd071a\\",\\"category\\":\\"INDIRECT\\",\\"primary_mechanism\\":\\"Resistive probes.\\",\\"price_point\\":\\"19 €\\",\\"brand_keywords\\":[\\"acme\\",\\"Größe\\",\\"🌱\\"],\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:26.546689Z\\",\\"updated_at\\":\\"2026-03-01T11:36:26.546689Z\\"}","headers":[["location","/api/v1/engagement/competitors/019ca92f-78b2-7108-ac93-d11266523de0"],["etag","\\"1\\""]],"status":201}', '2026-03-01 11:36:26.546689', '2026-03-02 11:36:26.546689'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'seen-1', x'498B41AA185C4EEEA1DF235E42EAD1066C8A14EB9E805D4B9C19740033843AC5', '{"body":"{\\"items\\":[{\\"index\\":0,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":1,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":2,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":3,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":4,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":5,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":6,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":7,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":8,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":9,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":10,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":11,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":12,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":13,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":14,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":15,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":16,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":17,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":18,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":19,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":20,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":21,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":22,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":23,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":24,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":25,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":26,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":27,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":28,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":29,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":30,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":31,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":32,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":33,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":34,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":35,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":36,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":37,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":38,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":39,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":40,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":41,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":42,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":43,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":44,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":45,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":46,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":47,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":48,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":49,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":50,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":51,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":52,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":53,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":54,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":55,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":56,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":57,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":58,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":59,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":60,\\"status\\":\\"unchanged\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":61,\\"status\\":\\"excluded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":62,\\"status\\":\\"excluded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":63,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/63/variant\\",\\"code\\":\\"unknown\\",\\"message\\":\\"is no variant of the newest phase\\"}]},{\\"index\\":64,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/64/variant\\",\\"code\\":\\"required\\",\\"message\\":\\"is required where units are assigned outside\\"}]},{\\"index\\":65,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/65/unit\\",\\"code\\":\\"empty\\",\\"message\\":\\"must not be empty\\"}]},{\\"index\\":66,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/66/unit\\",\\"code\\":\\"wrong_type\\",\\"message\\":\\"must be a string\\"}]},{\\"index\\":67,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]}]}","headers":[],"status":200}', '2026-03-01 11:36:42.000971', '2026-03-02 11:36:42.000971'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'stop-1', x'99A006A8FE510D5508A5DEADC8A386BB12005713618DE7682B5BF706CE7FCFA2', '{"body":"{\\"id\\":\\"019ca8da-8d1d-7d01-9a5c-b64dd863e7ff\\",\\"author_id\\":\\"019ca8da-8c55-7d0a-9bc6-0509de09347f\\",\\"reason\\":\\"Asked us to stop.\\",\\"ends_at\\":null,\\"added_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"version\\":1,\\"created_at\\":\\"2026-03-01T10:03:41.213443Z\\",\\"updated_at\\":\\"2026-03-01T10:03:41.213443Z\\"}","headers":[["location","/api/v1/engagement/do-not-contact/019ca8da-8d1d-7d01-9a5c-b64dd863e7ff"],["etag","\\"1\\""]],"status":201}', '2026-03-01 10:03:41.213443', '2026-03-02 10:03:41.213443'),
(x'019CA8A13C6F7B9C9A7C86F78E68FA70', 'make-rita', x'156961BBF367201729935ABB1A7DF4C7CCBE26EE9B5B8DDCBDB8CDF780F853F4', '{"body":"{\\"id\\":\\"019ca8a1-3d5f-71fe-b326-b5ea185fd7d6\\",\\"email\\":\\"carl@example.org\\",\\"display_name\\":\\"Carl\\",\\"role\\":\\"learner\\",\\"status\\":\\"active\\",\\"grants\\":[],\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:01:05.247267Z\\",\\"updated_at\\":\\"2026-03-01T09:01:05.247267Z\\",\\"erased_at\\":null}","headers":[["location","/api/v1/admin/accounts/019ca8a1-3d5f-71fe-b326-b5ea185fd7d6"],["etag","\\"1\\""]],"status":201}', '2026-03-01 09:01:05.247267', '2026-03-02 09:01:05.247267'),
(x'019CA8DA78787216B4ED32F476FFC09D', 'mention-1', x'26C0805EA2BA034DC98DDA7F3944D886BBFA98FA55883D46CD41016E413ED3F5', '{"body":"{\\"id\\":\\"019ca92f-81c4-76de-9703-a89e235de18c\\",\\"post_id\\":\\"019ca92f-8124-7594-b0cd-7c756418fbae\\",\\"competitor_id\\":\\"019ca92f-78b2-7108-ac93-d11266523de0\\",\\"sentiment\\":0.1,\\"satisfaction\\":0.5,\\"opportunity_score\\":1.0,\\"replied\\":true,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:28.868835Z\\",\\"updated_at\\":\\"2026-03-01T11:36:28.868835Z\\"}","headers":[["location","/api/v1/engagement/mentions/019ca92f-81c4-76de-9703-a89e235de18c"],["etag","\\"1\\""]],"status":201}', '2026-03-01 11:36:28.868835', '2026-03-02 11:36:28.868835');
INSERT INTO `kpi_metrics` (`id`, `date`, `platform`, `metric_type_id`, `metric_name`, `value`, `numerator`, `denominator`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070208000000000000000', '2025-12-22', 'TWITTER', x'019B8D627A807014800000000000000E', 'posts_answered', 20, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000001', '2025-12-23', 'TWITTER', x'019B8D627A807014800000000000000E', 'posts_answered', 21, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000002', '2025-12-24', 'TWITTER', x'019B8D627A807014800000000000000E', 'posts_answered', 22, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000003', '2025-12-25', 'TWITTER', x'019B8D627A807014800000000000000E', 'posts_answered', 23, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000004', '2025-12-26', 'TWITTER', x'019B8D627A807014800000000000000E', 'posts_answered', 24, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000005', '2025-12-27', 'TWITTER', x'019B8D627A807014800000000000000E', 'posts_answered', 25, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000006', '2025-12-28', 'TWITTER', x'019B8D627A807014800000000000000E', 'posts_answered', 26, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000007', '2025-12-29', 'TWITTER', x'019B8D627A807014800000000000000E', 'posts_answered', 20, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000008', '2025-12-30', 'TWITTER', x'019B8D627A807014800000000000000E', 'posts_answered', 21, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000009', '2025-12-31', 'TWITTER', x'019B8D627A807014800000000000000E', 'posts_answered', 22, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000000A', '2026-01-01', 'TWITTER', x'019B8D627A807014800000000000000E', 'posts_answered', 23, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000000B', '2026-01-02', 'TWITTER', x'019B8D627A807014800000000000000E', 'posts_answered', 24, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000000C', '2026-01-03', 'TWITTER', x'019B8D627A807014800000000000000E', 'posts_answered', 25, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000000D', '2026-01-04', 'TWITTER', x'019B8D627A807014800000000000000E', 'posts_answered', 26, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000000E', '2025-12-22', 'REDDIT', x'019B8D627A807014800000000000000E', 'posts_answered', 20, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000000F', '2025-12-23', 'REDDIT', x'019B8D627A807014800000000000000E', 'posts_answered', 21, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000010', '2025-12-24', 'REDDIT', x'019B8D627A807014800000000000000E', 'posts_answered', 22, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000011', '2025-12-25', 'REDDIT', x'019B8D627A807014800000000000000E', 'posts_answered', 23, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000012', '2025-12-26', 'REDDIT', x'019B8D627A807014800000000000000E', 'posts_answered', 24, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000013', '2025-12-27', 'REDDIT', x'019B8D627A807014800000000000000E', 'posts_answered', 25, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000014', '2025-12-28', 'REDDIT', x'019B8D627A807014800000000000000E', 'posts_answered', 26, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000015', '2025-12-29', 'REDDIT', x'019B8D627A807014800000000000000E', 'posts_answered', 20, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000016', '2025-12-30', 'REDDIT', x'019B8D627A807014800000000000000E', 'posts_answered', 21, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000017', '2025-12-31', 'REDDIT', x'019B8D627A807014800000000000000E', 'posts_answered', 22, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000018', '2026-01-01', 'REDDIT', x'019B8D627A807014800000000000000E', 'posts_answered', 23, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000019', '2026-01-02', 'REDDIT', x'019B8D627A807014800000000000000E', 'posts_answered', 24, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000001A', '2026-01-03', 'REDDIT', x'019B8D627A807014800000000000000E', 'posts_answered', 25, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000001B', '2026-01-04', 'REDDIT', x'019B8D627A807014800000000000000E', 'posts_answered', 26, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000001C', '2025-12-22', 'THREADS', x'019B8D627A807014800000000000000E', 'posts_answered', 20, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000001D', '2025-12-23', 'THREADS', x'019B8D627A807014800000000000000E', 'posts_answered', 21, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000001E', '2025-12-24', 'THREADS', x'019B8D627A807014800000000000000E', 'posts_answered', 22, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000001F', '2025-12-25', 'THREADS', x'019B8D627A807014800000000000000E', 'posts_answered', 23, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000020', '2025-12-26', 'THREADS', x'019B8D627A807014800000000000000E', 'posts_answered', 24, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000021', '2025-12-27', 'THREADS', x'019B8D627A807014800000000000000E', 'posts_answered', 25, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000022', '2025-12-28', 'THREADS', x'019B8D627A807014800000000000000E', 'posts_answered', 26, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000023', '2025-12-29', 'THREADS', x'019B8D627A807014800000000000000E', 'posts_answered', 20, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000024', '2025-12-30', 'THREADS', x'019B8D627A807014800000000000000E', 'posts_answered', 21, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000025', '2025-12-31', 'THREADS', x'019B8D627A807014800000000000000E', 'posts_answered', 22, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000026', '2026-01-01', 'THREADS', x'019B8D627A807014800000000000000E', 'posts_answered', 23, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000027', '2026-01-02', 'THREADS', x'019B8D627A807014800000000000000E', 'posts_answered', 24, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000028', '2026-01-03', 'THREADS', x'019B8D627A807014800000000000000E', 'posts_answered', 25, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000029', '2026-01-04', 'THREADS', x'019B8D627A807014800000000000000E', 'posts_answered', 26, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000002A', '2025-12-22', 'TWITTER', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 15, 20, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000002B', '2025-12-23', 'TWITTER', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 16, 21, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000002C', '2025-12-24', 'TWITTER', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 17, 22, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000002D', '2025-12-25', 'TWITTER', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 18, 23, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000002E', '2025-12-26', 'TWITTER', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 19, 24, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000002F', '2025-12-27', 'TWITTER', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 20, 25, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000030', '2025-12-28', 'TWITTER', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 21, 26, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000031', '2025-12-29', 'TWITTER', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 15, 20, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000032', '2025-12-30', 'TWITTER', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 16, 21, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000033', '2025-12-31', 'TWITTER', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 17, 22, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000034', '2026-01-01', 'TWITTER', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 18, 23, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000035', '2026-01-02', 'TWITTER', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 19, 24, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000036', '2026-01-03', 'TWITTER', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 20, 25, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000037', '2026-01-04', 'TWITTER', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 21, 26, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000038', '2025-12-22', 'REDDIT', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 15, 20, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000039', '2025-12-23', 'REDDIT', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 16, 21, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000003A', '2025-12-24', 'REDDIT', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 17, 22, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000003B', '2025-12-25', 'REDDIT', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 18, 23, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000003C', '2025-12-26', 'REDDIT', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 19, 24, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000003D', '2025-12-27', 'REDDIT', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 20, 25, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000003E', '2025-12-28', 'REDDIT', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 21, 26, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000003F', '2025-12-29', 'REDDIT', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 15, 20, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000040', '2025-12-30', 'REDDIT', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 16, 21, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000041', '2025-12-31', 'REDDIT', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 17, 22, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000042', '2026-01-01', 'REDDIT', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 18, 23, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000043', '2026-01-02', 'REDDIT', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 19, 24, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000044', '2026-01-03', 'REDDIT', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 20, 25, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000045', '2026-01-04', 'REDDIT', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 21, 26, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000046', '2025-12-22', 'THREADS', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 15, 20, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000047', '2025-12-23', 'THREADS', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 16, 21, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000048', '2025-12-24', 'THREADS', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 17, 22, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000049', '2025-12-25', 'THREADS', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 18, 23, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000004A', '2025-12-26', 'THREADS', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 19, 24, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000004B', '2025-12-27', 'THREADS', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 20, 25, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000004C', '2025-12-28', 'THREADS', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 21, 26, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000004D', '2025-12-29', 'THREADS', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 15, 20, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000004E', '2025-12-30', 'THREADS', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 16, 21, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000004F', '2025-12-31', 'THREADS', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 17, 22, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000050', '2026-01-01', 'THREADS', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 18, 23, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000051', '2026-01-02', 'THREADS', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 19, 24, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000052', '2026-01-03', 'THREADS', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 20, 25, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000053', '2026-01-04', 'THREADS', x'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 21, 26, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019CA92F9CAB701D9B334514547365AB', '2026-02-18', 'TWITTER', x'019CA92F9C8378AFAE434F365EBBED8C', 'posts', 0, NULL, NULL, 1, '2026-03-01 11:36:35.755199', '2026-03-01 11:36:35.755199'),
(x'019CA92F9CAB7063BFED3CE8BA198645', '2026-02-03', 'TWITTER', x'019CA8B11138793699C1D844126A94F0', 'posts', NULL, 41, 90, 2, '2026-03-01 11:36:35.755199', '2026-03-01 11:36:35.875310'),
(x'019CA92F9CAB70979E8DF64BC5659802', '1000-01-01', 'TWITTER', x'019CA92F9C8378AFAE434F365EBBED8C', 'posts', 1e15, NULL, NULL, 1, '2026-03-01 11:36:35.755199', '2026-03-01 11:36:35.755199'),
(x'019CA92F9CAB70AD8359B5D2C5B1DBFE', '2026-02-18', 'TWITTER', x'019CA8B11138793699C1D844126A94F0', 'posts', NULL, 0, 0, 1, '2026-03-01 11:36:35.755199', '2026-03-01 11:36:35.755199'),
(x'019CA92F9CAB760A84A88039ADC04DFD', '2026-02-02', 'TWITTER', x'019CA92F9C8378AFAE434F365EBBED8C', 'posts', 0.7, NULL, NULL, 3, '2026-03-01 11:36:35.755199', '2026-03-01 11:36:35.875310'),
(x'019CA92F9CAB7A41B8C853DC8A8C9A1B', '2026-02-02', 'TWITTER', x'019CA8B11138793699C1D844126A94F0', 'posts', NULL, 9, 10, 1, '2026-03-01 11:36:35.755199', '2026-03-01 11:36:35.755199'),
(x'019CA92F9CAB7AFC9ED109898DF2C0B3', '2026-02-03', 'TWITTER', x'019CA92F9C8378AFAE434F365EBBED8C', 'posts', 3.5, NULL, NULL, 2, '2026-03-01 11:36:35.755199', '2026-03-01 11:36:38.397641'),
(x'019CA92F9CFB7AF2834EB1F29549D0D8', '2026-03-01', 'TWITTER', x'019CA92F9C8378AFAE434F365EBBED8C', 'posts', 7, NULL, NULL, 1, '2026-03-01 11:36:35.835273', '2026-03-01 11:36:35.835273');
INSERT INTO `kpi_revisions` (`metric_id`, `version`, `value`, `numerator`, `denominator`, `created_at`) VALUES
(x'019CA92F9CAB7063BFED3CE8BA198645', 1, NULL, 1, 90, '2026-03-01 11:36:35.755199'),
(x'019CA92F9CAB760A84A88039ADC04DFD', 1, 0.1, NULL, NULL, '2026-03-01 11:36:35.755199'),
(x'019CA92F9CAB760A84A88039ADC04DFD', 2, 0.5, NULL, NULL, '2026-03-01 11:36:35.835273'),
(x'019CA92F9CAB7AFC9ED109898DF2C0B3', 1, 0.2, NULL, NULL, '2026-03-01 11:36:35.755199');
INSERT INTO `kpi_types` (`id`, `name`, `description`, `is_active`, `aggregation_type`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A807014800000000000000E', 'VOLUME', 'How many there were.', 1, 'sum', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A807014800000000000000F', 'SENTIMENT', 'How people felt.', 1, 'average', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070148000000000000010', 'FOLLOWERS', 'How many follow.', 1, 'last', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070148000000000000011', 'PEAK', 'The most at once.', 1, 'maximum', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019CA8B11138793699C1D844126A94F0', 'RATE', '', 1, 'ratio', 1, '2026-03-01 09:18:22.520789', '2026-03-01 09:18:22.520789'),
(x'019CA92F9C8378AFAE434F365EBBED8C', 'COUNT', '', 0, 'average', 3, '2026-03-01 11:36:35.715162', '2026-03-01 11:36:38.357604');
INSERT INTO `learning_events` (`id`, `date`, `adjustment_type`, `adjustment`, `predicted_improvement`, `baseline_performance`, `actual_improvement`, `accuracy`, `evaluated_at`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070288000000000000000', '2026-01-05 17:00:00.000000', 'weights', '{"evs_weight":{"from":0.25,"to":0.5}}', 0.25, 0.5, 0.125, 0.5, '2026-01-05 17:10:00.000000', 2, '2026-01-05 17:00:00.000000', '2026-01-05 17:10:00.000000'),
(x'019B8D627A8070288000000000000001', '2026-01-05 17:01:00.000000', 'keywords', '{"added":["greenhouse"]}', 0.5, 0.5, NULL, NULL, NULL, 1, '2026-01-05 17:01:00.000000', '2026-01-05 17:01:00.000000'),
(x'019CA92FBD327F3996458E2E54A6FC9E', '2026-03-01 11:36:44.082895', 'Größe 🌱', '{"evs_weight":{"from":0.25,"to":0.5}}', 0.5, 0.3333333333333333, 0.375, 0.75, '2026-03-01 11:36:45.123857', 6, '2026-03-01 11:36:44.082895', '2026-03-01 11:36:45.123857'),
(x'019CA92FBD827B94812BC6E814E0E2D0', '2026-01-02 00:00:00.000000', 'weights', '{"evs_weight":{"from":0.25,"to":0.5}}', 0.5, NULL, NULL, NULL, NULL, 1, '2026-03-01 11:36:44.162969', '2026-03-01 11:36:44.162969'),
(x'019CA92FBDAB762EA5B39F08E11EB8B5', '2026-01-03 00:00:00.000000', 'weights', '{"evs_weight":{"from":0.25,"to":0.5}}', 0, NULL, 0, 1, '2026-03-01 11:36:45.644338', 3, '2026-03-01 11:36:44.203006', '2026-03-01 11:36:45.644338'),
(x'019CA92FBDD376B4A03858E3B3DCC02B', '1000-01-01 00:00:00.000000', 'weights', '{"evs_weight":{"from":0.25,"to":0.5}}', -1e300, NULL, NULL, NULL, NULL, 1, '2026-03-01 11:36:44.243043', '2026-03-01 11:36:44.243043');
INSERT INTO `legal_holds` (`id`, `subject`, `author_id`, `post_id`, `experiment_id`, `from_at`, `to_at`, `reason`, `created_by`, `version`, `created_at`, `updated_at`) VALUES
(x'019CA92FF056741DA74B85E7DCE91B8E', 'RANGE', NULL, NULL, NULL, '2026-02-01 00:00:00.000000', '2026-03-01 00:00:00.000000', 'asked for by a court', x'019CA8A03EFB751CB22A0DC73071FEAC', 1, '2026-03-01 11:36:57.174994', '2026-03-01 11:36:57.174994');
INSERT INTO `lessons` (`id`, `event_id`, `slug`, `title`, `video_url`, `duration_seconds`, `position`, `published`, `version`, `created_at`, `updated_at`, `body`) VALUES
(x'019B8D627A8070038000000000000000', x'019B8D627A8070028000000000000000', 'first-look', 'A first look', NULL, 900, 0, 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', '# A first look

A short text of *How to learn*.
'),
(x'019B8D627A8070038000000000000001', x'019B8D627A8070028000000000000000', 'going-deeper', 'Going deeper', NULL, 900, 1, 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', '# Going deeper

A short text of *How to learn*.
'),
(x'019B8D627A807003800000000000000A', x'019B8D627A8070028000000000000001', 'first-look', 'A first look', NULL, 900, 0, 1, 1, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000', '# A first look

A short text of *Reading evidence*.
'),
(x'019B8D627A807003800000000000000B', x'019B8D627A8070028000000000000001', 'going-deeper', 'Going deeper', NULL, 900, 1, 1, 1, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000', '# Going deeper

A short text of *Reading evidence*.
'),
(x'019B8D627A8070038000000000000014', x'019B8D627A8070028000000000000002', 'first-look', 'A first look', NULL, 900, 0, 1, 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000', '# A first look

A short text of *Asking questions*.
'),
(x'019B8D627A8070038000000000000015', x'019B8D627A8070028000000000000002', 'going-deeper', 'Going deeper', NULL, 900, 1, 1, 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000', '# Going deeper

A short text of *Asking questions*.
'),
(x'019CA8A159AD7F9FB224158E30FF3CCD', x'019CA8A1545C7A4C889ED8D00A30288E', 'intro', 'Einführung', 'https://example.org/film?x=1', 31622400, 0, 1, 3, '2026-03-01 09:01:12.493964', '2026-03-01 09:18:20.078532', '# Einführung

  kept as it came 
'),
(x'019CA8A159D67B71A7ECFA6F0922267F', x'019CA8A1545C7A4C889ED8D00A30288E', 'wiring', 'Wiring 🔌', 'https://example.org/film?x=1', 31622400, 1, 1, 1, '2026-03-01 09:01:12.534001', '2026-03-01 09:01:12.534001', 'a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
'),
(x'019CA8A159FE7EF4A8ED9645A5ADF0B4', x'019CA8A1545C7A4C889ED8D00A30288E', 'extra-2', 'Extrá', NULL, NULL, 2, 0, 4, '2026-03-01 09:01:12.574038', '2026-03-01 09:01:13.775148', ''),
(x'019CA8A15A267427BA53B0AEA129344E', x'019CA8A1545C7A4C889ED8D00A30288E', 'end', 'The end', 'https://example.org/film?x=1', 31622400, 3, 1, 1, '2026-03-01 09:01:12.614075', '2026-03-01 09:01:12.614075', '# The end

  kept as it came 
'),
(x'019CA8B1089E71E3962A1E75B067C35A', x'019CA8B1089E7A789563C0B232781739', 'remember-by-recalling', 'Remember by recalling', NULL, 600, 0, 1, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', '# Remember by recalling

Most people study by reading again. It feels good: the second time the text flows, every sentence looks
familiar, and familiar feels like known. It is a poor guide. Recognising a sentence on the page and finding
it in your head without the page are two different skills, and life asks for the second.

The remedy is simple and a little uncomfortable: **close the book and recall.** Write down, say aloud or
sketch what you remember, and only then look. Researchers call it *retrieval practice*; that tests help
people to remember, and do not only measure what they remember, is called the *testing effect*.

## What happens when it is measured

In 2006 Henry Roediger and Jeffrey Karpicke let students read short prose passages. Some passages were then
read a second time. Of others the students wrote down, without the text, whatever came to mind. This is how much
of a passage came back in a later test:

| test after | read twice | read once, then recalled |
|---|---:|---:|
| 5 minutes | 81 % | 75 % |
| 2 days | 54 % | 68 % |
| 1 week | 42 % | 56 % |

Look at the first row, because it explains why so many of us study badly. Right after studying, reading again
*wins*. Whoever judges a method by how it feels at the end of the evening will choose the wrong one. After two
days the order has turned, and it stays turned. The table is among this lesson\'s materials as a CSV file.

## How to do it

1. Read a section, no more than you can tell a friend in a minute or two.
2. Close it. Write what it said, in your own words, in any order.
3. Open it again and mark in another colour what was missing or wrong.
4. Go on. At the end of the day, recall the headings first, then what stood below each.

Three things make it work better:

- **Try before you look, even if you fail.** A wrong guess that is corrected soon does no harm, and the answer
  sticks better than one that was simply read.
- **Check afterwards.** Recalling without feedback can train mistakes.
- **Let it be hard.** If recall is effortless, you waited too little or asked too little.

## Try it now

Without scrolling up: what was done with the two kinds of passages, and which was ahead after five minutes?
Then take the quiz below. It is not there to judge you. It *is* the lesson.
'),
(x'019CA8B1089E76BCBE9F2F1B7630AE5C', x'019CA8B1089E7A789563C0B232781739', 'space-it-out', 'Space it out', NULL, 600, 1, 1, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', '# Space it out

In the 1880s Hermann Ebbinghaus did something tedious and great. He learned long lists of meaningless
syllables by heart, waited, and learned them again, noting how much less work the second time took. What he
saved was his measure of what had stayed. After 20 minutes he saved 58 % of the work, after an hour 44 %, after
a day 34 %, after a month 21 %. The curve is among this lesson\'s materials.

It says two things. **Most of what goes, goes early**: the first hour costs more than the following month. And
**the rest is stubborn**: after a month a fifth was still there, of syllables that meant nothing at all.

## Why waiting helps

Suppose you have two hours. You can spend them in one evening, or one today and one next week. The total is the
same, but the second plan leaves you with more. That is the *spacing effect*, one of the oldest and best
confirmed findings about memory. It holds for vocabulary, for mathematics, for surgery and for the piano.

Cramming is not useless. If the exam is tomorrow and nothing after it matters, it works. It is only that what
came in one evening goes nearly as quickly.

## How long to wait

That depends on how long you want to remember. In a large study in 2008 Nicholas Cepeda and colleagues varied
both the gap between two sessions and the time until the test. The best gap grew with the time until the test,
while its share of that time fell: about 20 to 40 % when the test came a week later, about 5 to 10 % when it came
a year later.

For everyday use:

- You need it in some weeks: repeat after about **a fifth** of that time. An exam in 20 days asks for a first
  repetition after about 4 days.
- You need it for a year or more: begin with days, then weeks, then once a month or so.
- When in doubt, wait a little longer than feels comfortable. Too short a gap costs more than one somewhat
  too long.

## How to do it

Keep a stack of cards, on paper or in a program: a question on one side, the answer on the other. Recall before
you turn a card. If you were right, put it into a pile that you see less often; if you were wrong, into the pile
for tomorrow. What you know well takes hardly any time, and your time goes where it is needed.
'),
(x'019CA8B1089E7B06BA5897F694CFD59E', x'019CA8B1089E7A789563C0B232781739', 'mix-sleep-and-plan', 'Mix, sleep and plan', NULL, 600, 2, 1, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', '# Mix, sleep and plan

You now have the two strongest tools: recall, and space. When John Dunlosky and colleagues reviewed ten popular
study techniques in 2013, exactly these two, *practice testing* and *distributed practice*, were rated as highly
useful. Rereading, highlighting and summarising, which most students rely on, were rated low. This lesson adds
three habits that make the tools work in a real week.

## Mix what is alike

Suppose you practise four kinds of exercises. In blocks you do all of the first kind, then all of the second.
Mixed, you never know which kind comes next. Doug Rohrer and Kelli Taylor compared the two with students who
computed volumes of solids. During practice those who worked in blocks solved 89 %, those who mixed 60 %. A week
later the blocks had left 20 %, the mixture 63 %.

The reason is plain: in a block you need not decide *which* method fits, since it is the one you used a
minute ago. In an exam, and at work, that decision is half of the task. So once you have understood each
kind, shuffle.

## Sleep on it

While you sleep, the day\'s memories are strengthened and tied to older ones. A night cut short after learning
costs part of what you learned, and tiredness the next day makes new learning harder. An hour of sleep traded
for an hour of cramming is rarely a good trade. Spaced sessions have a quiet advantage here: there is a night
between them.

## Plan for the person you are

- **Decide when and where.** "On Tuesdays after lunch, in the library" is done far more often than "this week".
- **Make the start small.** Ten minutes count. Most of the resistance is in the first two of them.
- **Stop while it is going well**, and note the next step. Tomorrow\'s start is then already prepared.
- **Once a week, look back.** What could you recall that you could not a week ago? What do you avoid?

The study plan among the materials fits on a page. Copy it, fill in one thing that you want to learn, and put
the first three dates into your calendar before you close this lesson.

Then take the last quiz. It draws four questions from all three lessons, in an order of its own: spaced,
mixed, and by recall.
'),
(x'019CA8B10A077E46838558F9B21D6936', x'019CA8B10A077DA1981285526B142435', 'one', 'One', NULL, NULL, 1, 1, 1, '2026-03-01 09:18:20.679087', '2026-03-01 09:18:20.679087', 'Text.
'),
(x'019CA8B10A2F7DED8CDA20D24F1FB62F', x'019CA8B10A077DA1981285526B142435', 'three', 'Three', NULL, NULL, 0, 1, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', 'New.'),
(x'019CA92FF0067020B33DA3BD580BA974', x'019CA92FEFDE7D0CBDC1BE63B6ABBA0A', 'llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll', 'ﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀ', NULL, NULL, 0, 0, 1, '2026-03-01 11:36:57.094920', '2026-03-01 11:36:57.094920', '﻿');
INSERT INTO `lesson_progress` (`account_id`, `lesson_id`, `started_at`, `completed_at`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070018000000000000002', x'019B8D627A8070038000000000000000', '2026-01-05 10:01:00.000000', '2026-01-05 10:15:00.000000', '2026-01-05 10:15:00.000000', '2026-01-05 10:15:00.000000'),
(x'019CA8A041CC7DB4BAF7F57260A42F2C', x'019CA8A159AD7F9FB224158E30FF3CCD', '2026-03-01 09:01:15.296554', '2026-03-01 09:01:15.376628', '2026-03-01 09:01:15.296554', '2026-03-01 09:01:15.376628');
INSERT INTO `login_failures` (`failure_key`, `failures`, `window_started_at`, `blocked_until`, `created_at`, `updated_at`) VALUES
('account:215ed56a01ceec569254d61537b6abddcf2d17c4f9e341c594fd718f57299224', 5, '2026-03-01 11:36:57.375179', NULL, '2026-03-01 11:36:57.375179', '2026-03-01 11:36:57.535327'),
('account:215ed56a01ceec569254d61537b6abddcf2d17c4f9e341c594fd718f57299224@192.0.2.7', 5, '2026-03-01 11:36:57.375179', '2026-03-01 11:37:57.535327', '2026-03-01 11:36:57.375179', '2026-03-01 11:36:57.535327'),
('address:192.0.2.7', 5, '2026-03-01 11:36:57.375179', NULL, '2026-03-01 11:36:57.375179', '2026-03-01 11:36:57.535327'),
('registration:192.0.2.7', 1, '2026-03-01 11:36:57.255068', NULL, '2026-03-01 11:36:57.255068', '2026-03-01 11:36:57.255068');
INSERT INTO `materials` (`id`, `lesson_id`, `kind`, `title`, `url`, `file_id`, `file_name`, `media_type`, `position`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070048000000000000000', x'019B8D627A8070038000000000000000', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070048000000000000001', x'019B8D627A8070038000000000000001', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A807004800000000000000A', x'019B8D627A807003800000000000000A', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, 0, 1, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000'),
(x'019B8D627A807004800000000000000B', x'019B8D627A807003800000000000000B', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, 0, 1, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000'),
(x'019B8D627A8070048000000000000014', x'019B8D627A8070038000000000000014', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, 0, 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000'),
(x'019B8D627A8070048000000000000015', x'019B8D627A8070038000000000000015', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, 0, 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000'),
(x'019CA8A167C171F38E2187746D3F1105', x'019CA8A159AD7F9FB224158E30FF3CCD', 'link', 'Further reading', 'https://example.org/a?b=ü#c', NULL, NULL, NULL, 2, 2, '2026-03-01 09:01:16.097294', '2026-03-01 09:01:17.258367'),
(x'019CA8A167E97195A0B46B3D46C44586', x'019CA8A159AD7F9FB224158E30FF3CCD', 'file', 'Notes', NULL, x'019CA8A16AB97AA991E6F8E0C55288CE', 'notes 📝.txt', 'text/markdown', 3, 3, '2026-03-01 09:01:16.137331', '2026-03-01 09:01:16.857997'),
(x'019CA8A168117C6D997362A615D4DD95', x'019CA8A159AD7F9FB224158E30FF3CCD', 'file', 'Wiring', NULL, x'019CA8A16B0A7146B80623DB81DFCC34', 'schön.png', 'image/png', 1, 4, '2026-03-01 09:01:16.177368', '2026-03-01 09:01:17.098219'),
(x'019CA8B1089E7438BED1ABF5C47548CF', x'019CA8B1089E71E3962A1E75B067C35A', 'file', 'Reading twice and recalling, compared', NULL, x'019CA8B1089E794F8A93347B50FB7669', 'recall-experiment.csv', 'text/csv', 0, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754'),
(x'019CA8B1089E79989214486458A49656', x'019CA8B1089E7B06BA5897F694CFD59E', 'link', 'Dunlosky and others 2013: Improving Students\' Learning', 'https://doi.org/10.1177/1529100612453266', NULL, NULL, NULL, 1, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754'),
(x'019CA8B1089E79EFA2C33EF45BE481EB', x'019CA8B1089E71E3962A1E75B067C35A', 'link', 'Roediger and Karpicke 2006: Test-Enhanced Learning', 'https://doi.org/10.1111/j.1467-9280.2006.01693.x', NULL, NULL, NULL, 1, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754'),
(x'019CA8B1089E7CB6BBE0F71339B53085', x'019CA8B1089E76BCBE9F2F1B7630AE5C', 'file', 'The forgetting curve', NULL, x'019CA8B1089E7CD08D8B68C33E4E5AAF', 'forgetting-curve.svg', 'image/svg+xml', 0, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754'),
(x'019CA8B1089E7DC9999FDCD4746E2F5D', x'019CA8B1089E7B06BA5897F694CFD59E', 'file', 'Study plan to copy', NULL, x'019CA8B1089E77B5BE76572E7EB8AD9C', 'study-plan.md', 'text/markdown', 0, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754'),
(x'019CA8B1089E7E2CAEB9EA705D2F52C7', x'019CA8B1089E76BCBE9F2F1B7630AE5C', 'link', 'Cepeda and others 2008: Spacing Effects in Learning', 'https://doi.org/10.1111/j.1467-9280.2008.02209.x', NULL, NULL, NULL, 1, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754'),
(x'019CA8B10A077A23B05B22F70109BCF2', x'019CA8B10A077E46838558F9B21D6936', 'file', 'F', NULL, x'019CA8B10A0776B987CB2BA235CFA98C', 'größe.txt', 'text/plain', 1, 1, '2026-03-01 09:18:20.679087', '2026-03-01 09:18:20.679087'),
(x'019CA8B10A2F7CF1A9A457FD28304506', x'019CA8B10A077E46838558F9B21D6936', 'link', 'Another link', 'https://example.org/ü', NULL, NULL, NULL, 0, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124');
INSERT INTO `notes` (`id`, `subject`, `post_id`, `author_id`, `reply_id`, `escalation_id`, `text`, `written_by`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A80701B8000000000000000', 'post', x'019B8D627A8070168000000000000004', NULL, NULL, NULL, 'Asked for a whole class: worth a second look.', x'019B8D627A8070018000000000000001', 1, '2026-01-05 12:20:00.000000', '2026-01-05 12:20:00.000000'),
(x'019CA92F67067F14A0590F61D71F7F35', 'post', x'019CA8F77FC37166BEF330F231B1A7E8', NULL, NULL, NULL, 'About the post_id.
🌱 Größe ', x'019CA8A043347D16B9F747CE3EB6AE3E', 1, '2026-03-01 11:36:22.022508', '2026-03-01 11:36:22.022508'),
(x'019CA92F67A67F68B576254331EF9BBF', 'author', NULL, x'019CA8F77FC37FFC88EF395F4E6821B0', NULL, NULL, 'About the author_id.
🌱 Größe ', x'019CA8A043347D16B9F747CE3EB6AE3E', 1, '2026-03-01 11:36:22.182656', '2026-03-01 11:36:22.182656'),
(x'019CA92F68467014ABD6180733878A06', 'reply', NULL, NULL, x'019CA8F7801378968DF074C6375E8395', NULL, 'About the reply_id.
🌱 Größe ', x'019CA8A043347D16B9F747CE3EB6AE3E', 1, '2026-03-01 11:36:22.342804', '2026-03-01 11:36:22.342804'),
(x'019CA92F68E671A6AD8DCF690C4348CE', 'escalation', NULL, NULL, NULL, x'019CA8F7803B74AEA1781AF594699D0B', 'About the escalation_id.
🌱 Größe ', x'019CA8A043347D16B9F747CE3EB6AE3E', 1, '2026-03-01 11:36:22.502952', '2026-03-01 11:36:22.502952'),
(x'019CA92F69877B7890FD4FA7BC755857', 'post', x'019CA8F77FC37166BEF330F231B1A7E8', NULL, NULL, NULL, 'Asked the same last week.', x'019CA8A043347D16B9F747CE3EB6AE3E', 1, '2026-03-01 11:36:22.663100', '2026-03-01 11:36:22.663100'),
(x'019CA92F6CA775A69F59384DAC9834E2', 'escalation', NULL, NULL, NULL, x'019CA8F7803B74AEA1781AF594699D0B', 'I look at it tomorrow.', x'019CA8A043347D16B9F747CE3EB6AE3E', 2, '2026-03-01 11:36:23.463840', '2026-03-01 11:36:23.744099');
INSERT INTO `posts` (`id`, `platform`, `platform_post_id`, `author_id`, `content`, `content_version`, `detected_at`, `observed_at`, `processed_at`, `keyword_matches`, `keyword_categories`, `spam_filtered`, `raw_metrics`, `state`, `error_count`, `error_message`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070168000000000000000', 'TWITTER', 'seed-0', x'019B8D627A8070158000000000000000', 'Which sensor tells me when my tomatoes are thirsty?', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL, '["sensor"]', '["hardware"]', 0, '{"likes":0}', 'waiting', 0, NULL, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070168000000000000001', 'TWITTER', 'seed-1', x'019B8D627A8070158000000000000001', 'My plant talks to the cloud and the cloud does not answer.', 1, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000', NULL, '["cloud"]', '["connectivity"]', 0, '{"likes":1}', 'waiting', 0, NULL, 1, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000'),
(x'019B8D627A8070168000000000000002', 'TWITTER', 'seed-2', x'019B8D627A8070158000000000000002', 'I built a weather station from what was in the drawer. It rains inside.', 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000', NULL, '["weather station"]', '["projects"]', 0, '{"likes":2}', 'waiting', 0, NULL, 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000'),
(x'019B8D627A8070168000000000000003', 'TWITTER', 'seed-3', x'019B8D627A8070158000000000000003', 'Is there a course on this that starts from nothing?', 1, '2026-01-05 09:03:00.000000', '2026-01-05 09:03:00.000000', NULL, '["course"]', '["learning"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-01-05 09:03:00.000000', '2026-01-05 09:03:00.000000'),
(x'019B8D627A8070168000000000000004', 'TWITTER', 'seed-4', x'019B8D627A8070158000000000000004', 'My class of thirty needs a project that fits a shoe box. Ideas?', 1, '2026-01-05 09:04:00.000000', '2026-01-05 09:04:00.000000', NULL, '["project"]', '["learning"]', 0, '{"likes":4}', 'waiting', 0, NULL, 1, '2026-01-05 09:04:00.000000', '2026-01-05 09:04:00.000000'),
(x'019B8D627A8070168000000000000005', 'REDDIT', 'seed-5', x'019B8D627A8070158000000000000005', 'Which sensor tells me when my tomatoes are thirsty?', 1, '2026-01-05 09:05:00.000000', '2026-01-05 09:05:00.000000', NULL, '["sensor"]', '["hardware"]', 0, '{"likes":5}', 'waiting', 0, NULL, 1, '2026-01-05 09:05:00.000000', '2026-01-05 09:05:00.000000'),
(x'019B8D627A8070168000000000000006', 'REDDIT', 'seed-6', x'019B8D627A8070158000000000000006', 'My plant talks to the cloud and the cloud does not answer.', 1, '2026-01-05 09:06:00.000000', '2026-01-05 09:06:00.000000', NULL, '["cloud"]', '["connectivity"]', 0, '{"likes":6}', 'waiting', 0, NULL, 1, '2026-01-05 09:06:00.000000', '2026-01-05 09:06:00.000000'),
(x'019B8D627A8070168000000000000007', 'REDDIT', 'seed-7', x'019B8D627A8070158000000000000007', 'I built a weather station from what was in the drawer. It rains inside.', 1, '2026-01-05 09:07:00.000000', '2026-01-05 09:07:00.000000', NULL, '["weather station"]', '["projects"]', 0, '{"likes":7}', 'waiting', 0, NULL, 1, '2026-01-05 09:07:00.000000', '2026-01-05 09:07:00.000000'),
(x'019B8D627A8070168000000000000008', 'REDDIT', 'seed-8', x'019B8D627A8070158000000000000008', 'Is there a course on this that starts from nothing?', 1, '2026-01-05 09:08:00.000000', '2026-01-05 09:08:00.000000', NULL, '["course"]', '["learning"]', 0, '{"likes":8}', 'waiting', 0, NULL, 1, '2026-01-05 09:08:00.000000', '2026-01-05 09:08:00.000000'),
(x'019B8D627A8070168000000000000009', 'REDDIT', 'seed-9', x'019B8D627A8070158000000000000009', 'My class of thirty needs a project that fits a shoe box. Ideas?', 1, '2026-01-05 09:09:00.000000', '2026-01-05 09:09:00.000000', NULL, '["project"]', '["learning"]', 0, '{"likes":9}', 'waiting', 0, NULL, 1, '2026-01-05 09:09:00.000000', '2026-01-05 09:09:00.000000'),
(x'019B8D627A807016800000000000000A', 'THREADS', 'seed-10', x'019B8D627A807015800000000000000A', 'Which sensor tells me when my tomatoes are thirsty?', 1, '2026-01-05 09:10:00.000000', '2026-01-05 09:10:00.000000', NULL, '["sensor"]', '["hardware"]', 0, '{"likes":10}', 'waiting', 0, NULL, 1, '2026-01-05 09:10:00.000000', '2026-01-05 09:10:00.000000'),
(x'019B8D627A807016800000000000000B', 'THREADS', 'seed-11', x'019B8D627A807015800000000000000B', 'My plant talks to the cloud and the cloud does not answer.', 1, '2026-01-05 09:11:00.000000', '2026-01-05 09:11:00.000000', NULL, '["cloud"]', '["connectivity"]', 0, '{"likes":11}', 'waiting', 0, NULL, 1, '2026-01-05 09:11:00.000000', '2026-01-05 09:11:00.000000'),
(x'019B8D627A807016800000000000000C', 'THREADS', 'seed-12', x'019B8D627A807015800000000000000C', 'I built a weather station from what was in the drawer. It rains inside.', 1, '2026-01-05 09:12:00.000000', '2026-01-05 09:12:00.000000', NULL, '["weather station"]', '["projects"]', 0, '{"likes":12}', 'waiting', 0, NULL, 1, '2026-01-05 09:12:00.000000', '2026-01-05 09:12:00.000000'),
(x'019B8D627A807016800000000000000D', 'THREADS', 'seed-13', x'019B8D627A807015800000000000000D', 'Is there a course on this that starts from nothing?', 1, '2026-01-05 09:13:00.000000', '2026-01-05 09:13:00.000000', NULL, '["course"]', '["learning"]', 0, '{"likes":13}', 'waiting', 0, NULL, 1, '2026-01-05 09:13:00.000000', '2026-01-05 09:13:00.000000'),
(x'019B8D627A807016800000000000000E', 'THREADS', 'seed-14', x'019B8D627A807015800000000000000E', 'My class of thirty needs a project that fits a shoe box. Ideas?', 1, '2026-01-05 09:14:00.000000', '2026-01-05 09:14:00.000000', NULL, '["project"]', '["learning"]', 0, '{"likes":14}', 'waiting', 0, NULL, 1, '2026-01-05 09:14:00.000000', '2026-01-05 09:14:00.000000'),
(x'019CA8B1168A74A3A8C9F2E78D80F359', 'TWITTER', 'one', x'019CA8B1168A7EC59ED1BC4CD9ABE552', 'What did one ask?
🌱 Größe', 2, '2026-02-01 08:00:00.000000', '2026-02-01 09:00:00.000000', '2026-03-01 09:18:24.882972', '["sensor"]', '["hardware"]', 0, '{"likes":3}', 'processed', 0, NULL, 3, '2026-03-01 09:18:23.882047', '2026-03-01 09:18:24.882972'),
(x'019CA8B1177A71108F87435771C11401', 'REDDIT', 'p5', x'019CA8B1177A714B8BD27B73027B6180', 'What does p5 ask?', 1, '2026-02-01 08:05:00.000000', '2026-02-01 08:05:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 3, '2026-03-01 09:18:24.122269', '2026-03-01 09:21:02.445340'),
(x'019CA8B1177A71FC91E2784F4121DA97', 'REDDIT', 'p3', x'019CA8B1177A78A4BED73E665B0D49D4', 'What does p3 ask?', 1, '2026-02-01 08:03:00.000000', '2026-02-01 08:03:00.000000', '2026-03-01 09:18:25.363416', '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'processed', 0, NULL, 2, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.363416'),
(x'019CA8B1177A730B9F1913C5C1A2E4B7', 'REDDIT', 'p4', x'019CA8B1177A724FA03C4647E0067BCE', 'What does p4 ask?', 1, '2026-02-01 08:04:00.000000', '2026-02-01 08:04:00.000000', '2026-03-01 09:18:25.443490', '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'processed', 0, NULL, 2, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.443490'),
(x'019CA8B1177A7366B78246B4EB97723C', 'REDDIT', 'p12', x'019CA8B1177A78A4BED73E665B0D49D4', 'What does p12 ask?', 1, '2026-02-01 08:12:00.000000', '2026-02-01 08:12:00.000000', '2026-03-01 09:18:25.483527', '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'processed', 0, NULL, 2, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.483527'),
(x'019CA8B1177A73B892BA0B9E4E023C22', 'REDDIT', 'p14', x'019CA8B1177A714B8BD27B73027B6180', 'What does p14 ask?', 1, '2026-02-01 08:14:00.000000', '2026-02-01 08:14:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A74318999FDA25CA7A2FB', 'TWITTER', 'p29', x'019CA8B1177A77EF85E55AD2C926C010', 'What does p29 ask?', 1, '2026-02-01 08:29:00.000000', '2026-02-01 08:29:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 1, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A74828A9084D7C9691B00', 'THREADS', 'p8', x'019CA8B1177A70E697CB771979A35321', 'What does p8 ask?', 1, '2026-02-01 08:08:00.000000', '2026-02-01 08:08:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'parked', 1, 'given to 5 workers, and the last lease ended without an outcome', 2, '2026-03-01 09:18:24.122269', '2026-03-01 09:21:02.245155'),
(x'019CA8B1177A74C582AAD5E69F6A066E', 'THREADS', 'p7', x'019CA8B1177A7DE29A50A557164F4C01', 'What does p7 ask?', 1, '2026-02-01 08:07:00.000000', '2026-02-01 08:07:00.000000', '2026-03-01 09:18:25.243305', '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'processed', 0, NULL, 2, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.243305'),
(x'019CA8B1177A75298687D7519F03B27D', 'TWITTER', 'p2', x'019CA8B1177A77EF85E55AD2C926C010', '', 1, '2026-02-01 08:02:00.000000', '2026-02-01 08:02:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{}', 'removed', 0, NULL, 2, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.763786'),
(x'019CA8B1177A7798B81A719696584D10', 'THREADS', 'p15', x'019CA8B1177A725FA5386EF23E1D77EA', 'What does p15 ask?', 1, '2026-02-01 08:15:00.000000', '2026-02-01 08:15:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A77A3893A1C116F5D4271', 'THREADS', 'p25', x'019CA8B1177A7DE29A50A557164F4C01', 'What does p25 ask?', 1, '2026-02-01 08:25:00.000000', '2026-02-01 08:25:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A784BB80C8B98A4C06940', 'TWITTER', 'p9', x'019CA8B1168A7EC59ED1BC4CD9ABE552', 'What does p9 ask?', 1, '2026-02-01 08:09:00.000000', '2026-02-01 08:09:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A792585928AB61DFF1966', 'THREADS', 'p26', x'019CA8B1177A70E697CB771979A35321', 'What does p26 ask?', 1, '2026-02-01 08:26:00.000000', '2026-02-01 08:26:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A796CA9FE53E63BFDC881', 'TWITTER', 'p20', x'019CA8B1177A77EF85E55AD2C926C010', 'What does p20 ask?', 1, '2026-02-01 08:20:00.000000', '2026-02-01 08:20:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A79EC8491B5A209063B47', 'TWITTER', 'p11', x'019CA8B1177A77EF85E55AD2C926C010', 'What does p11 ask?', 1, '2026-02-01 08:11:00.000000', '2026-02-01 08:11:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A7AB4B53B0AAAF775426D', 'TWITTER', 'p18', x'019CA8B1168A7EC59ED1BC4CD9ABE552', 'What does p18 ask?', 1, '2026-02-01 08:18:00.000000', '2026-02-01 08:18:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A7B0385FBC1DB4A1AE929', 'REDDIT', 'p22', x'019CA8B1177A724FA03C4647E0067BCE', 'What does p22 ask?', 1, '2026-02-01 08:22:00.000000', '2026-02-01 08:22:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A7C54AAA2DC8D558E28C2', 'REDDIT', 'p21', x'019CA8B1177A78A4BED73E665B0D49D4', 'What does p21 ask?', 1, '2026-02-01 08:21:00.000000', '2026-02-01 08:21:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A7C7595DE5F9DA59E261F', 'REDDIT', 'p23', x'019CA8B1177A714B8BD27B73027B6180', 'What does p23 ask?', 1, '2026-02-01 08:23:00.000000', '2026-02-01 08:23:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A7D239C4DE6583FA007F5', 'REDDIT', 'p13', x'019CA8B1177A724FA03C4647E0067BCE', 'What does p13 ask?', 1, '2026-02-01 08:13:00.000000', '2026-02-01 08:13:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A7D86AECA6146FD70DAA5', 'THREADS', 'p24', x'019CA8B1177A725FA5386EF23E1D77EA', 'What does p24 ask?', 1, '2026-02-01 08:24:00.000000', '2026-02-01 08:24:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A7DCFBC36B4F5294621E3', 'TWITTER', 'p27', x'019CA8B1168A7EC59ED1BC4CD9ABE552', 'What does p27 ask?', 1, '2026-02-01 08:27:00.000000', '2026-02-01 08:27:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A7EAEA459FA1B1076507C', 'THREADS', 'p17', x'019CA8B1177A70E697CB771979A35321', 'What does p17 ask?', 1, '2026-02-01 08:17:00.000000', '2026-02-01 08:17:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B1177A7EEE87F86A7F8133B250', 'THREADS', 'p6', x'019CA8B1177A725FA5386EF23E1D77EA', 'What does p6 ask?', 1, '2026-02-01 08:06:00.000000', '2026-02-01 08:06:00.000000', '2026-03-01 09:18:25.203268', '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'processed', 0, NULL, 2, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.203268'),
(x'019CA8B1177A7FBCB7FD20DD77B647DF', 'THREADS', 'p16', x'019CA8B1177A7DE29A50A557164F4C01', 'What does p16 ask?', 1, '2026-02-01 08:16:00.000000', '2026-02-01 08:16:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
(x'019CA8B3823D74969E6470CC21FF1284', 'TWITTER', 'alone', x'019CA8B1168A7EC59ED1BC4CD9ABE552', 'What does alone ask?', 1, '2026-02-01 08:00:00.000000', '2026-02-01 08:00:00.000000', NULL, '["sensor"]', '["only"]', 0, '{"likes":3}', 'parked', 5, 'no answer', 6, '2026-03-01 09:21:02.525414', '2026-03-01 10:03:33.886672'),
(x'019CA8DA78C87B0BA35F14BF11468BFE', 'TWITTER', 'ask1', x'019CA8DA78C878AFBE7890A60B0AA73F', 'Which of the two lasts longer?', 2, '2026-03-01 08:00:00.000000', '2026-03-01 09:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 2, '2026-03-01 10:03:36.008633', '2026-03-01 10:03:38.571001'),
(x'019CA8DA836B77209DE43D823E59E83F', 'TWITTER', 'ask3', x'019CA8DA836B7E5BB35C7EE2A06328F8', 'What does ask3 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:03:38.731149', '2026-03-01 10:03:38.731149'),
(x'019CA8DA89FC7164B7ADACF3F96F681B', 'TWITTER', 'ask4', x'019CA8DA89FC755688C61F4D37C8E735', 'What does ask4 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:03:40.412703', '2026-03-01 10:03:40.412703'),
(x'019CA8DA8AEC788A8DD9393FE50EA790', 'TWITTER', 'ask5', x'019CA8DA8AEC7661957CCA30D5124EE5', '', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{}', 'removed', 0, NULL, 2, '2026-03-01 10:03:40.652925', '2026-03-01 10:03:40.853110'),
(x'019CA8DA8C5571C88E13EA4E0BA545F7', 'TWITTER', 'ask6', x'019CA8DA8C557D0A9BC60509DE09347F', 'What does ask6 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:03:41.013258', '2026-03-01 10:03:41.013258'),
(x'019CA8DA8ED5779B912DCB02C545A4AC', 'TWITTER', 'ask7', x'019CA8DA8ED57E3FA4AF011F76DF5558', 'What does ask7 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:03:41.653850', '2026-03-01 10:03:41.653850'),
(x'019CA8F6F667750494C5F9F439CCF43E', 'TWITTER', 'ask8', x'019CA8F6F667769580A0D27180ADA31D', 'What does ask8 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:34:43.175256', '2026-03-01 10:34:43.175256'),
(x'019CA8F6F75779F2BA507DB7151BA9E8', 'TWITTER', 'ask9', x'019CA8F6F7577BADB2CDDB2721E867F9', 'What does ask9 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:34:43.415478', '2026-03-01 10:34:43.415478'),
(x'019CA8F6F8477B3C914DABFD9BB8D146', 'TWITTER', 'ask10', x'019CA8F6F847740F942F1280FFE66361', 'What does ask10 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:34:43.655700', '2026-03-01 10:34:43.655700'),
(x'019CA8F7761074099F2D00E13B7E6CB0', 'TWITTER', 'ask11', x'019CA8F77610793581F3855650280464', 'What does ask11 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:35:15.856810', '2026-03-01 10:35:15.856810'),
(x'019CA8F778E178A98DA410881F2A1BB3', 'TWITTER', 'ask2', x'019CA8F778E174D3954EB564D80CA81E', 'What does ask2 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:35:16.577476', '2026-03-01 10:35:16.577476'),
(x'019CA8F77FC37166BEF330F231B1A7E8', 'TWITTER', 'ask12', x'019CA8F77FC37FFC88EF395F4E6821B0', 'What does ask12 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:35:18.339104', '2026-03-01 10:35:18.339104'),
(x'019CA92F71587F2ABC7BDEA2A119E075', 'TWITTER', 'ask13', x'019CA92F715877E39FD343455932F516', 'What does ask13 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 3, '2026-03-01 11:36:24.664950', '2026-03-01 11:36:25.665875'),
(x'019CA92F81247594B0CD7C756418FBAE', 'TWITTER', 'ask14', x'019CA92F81247990B4D5CCFCBC7ACECE', 'What does ask14 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 11:36:28.708687', '2026-03-01 11:36:28.708687'),
(x'019CA92F8174779A9A2F43AAF72DDE46', 'TWITTER', 'ask15', x'019CA92F81747B08B1666A4B30392EB1', '', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{}', 'removed', 0, NULL, 2, '2026-03-01 11:36:28.788761', '2026-03-01 11:36:29.789686'),
(x'019CA92F8D7F7AA094124B6C2119A3ED', 'TWITTER', 'ask17', x'019CA92F8D7F73EABBCC07E899E5739E', 'What does ask17 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 11:36:31.871610', '2026-03-01 11:36:31.871610'),
(x'019CA92F90F0776C860DD11D58C60373', 'TWITTER', 'ask18', x'019CA92F90F076E5B887D4996AE23E3B', 'What does ask18 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 11:36:32.752424', '2026-03-01 11:36:32.752424'),
(x'019CA92F91687DA08A71B64FFA3372DF', 'TWITTER', 'ask19', x'019CA92F91687C43BF067F224E388BD4', 'What does ask19 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 11:36:32.872535', '2026-03-01 11:36:32.872535'),
(x'019CA92FCE3E737397B7A0D010E334F5', 'TWITTER', 'learn2', x'019CA92FCE3E788DAB6FF91C0319FB11', 'What does learn2 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 11:36:48.446928', '2026-03-01 11:36:48.446928');
INSERT INTO `post_categories` (`category`, `post_id`, `platform`, `is_power_user`, `available_at`, `created_at`) VALUES
('answers', x'019CA8DA78C87B0BA35F14BF11468BFE', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:03:36.008633'),
('answers', x'019CA8DA836B77209DE43D823E59E83F', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:03:38.731149'),
('answers', x'019CA8DA89FC7164B7ADACF3F96F681B', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:03:40.412703'),
('answers', x'019CA8DA8C5571C88E13EA4E0BA545F7', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:03:41.013258'),
('answers', x'019CA8DA8ED5779B912DCB02C545A4AC', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:03:41.653850'),
('answers', x'019CA8F6F667750494C5F9F439CCF43E', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:34:43.175256'),
('answers', x'019CA8F6F75779F2BA507DB7151BA9E8', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:34:43.415478'),
('answers', x'019CA8F6F8477B3C914DABFD9BB8D146', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:34:43.655700'),
('answers', x'019CA8F7761074099F2D00E13B7E6CB0', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:35:15.856810'),
('answers', x'019CA8F778E178A98DA410881F2A1BB3', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:35:16.577476'),
('answers', x'019CA8F77FC37166BEF330F231B1A7E8', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:35:18.339104'),
('answers', x'019CA92F71587F2ABC7BDEA2A119E075', 'TWITTER', 0, '2026-03-01 11:36:25.665875', '2026-03-01 11:36:25.665875'),
('answers', x'019CA92F81247594B0CD7C756418FBAE', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 11:36:28.708687'),
('answers', x'019CA92F8D7F7AA094124B6C2119A3ED', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 11:36:31.871610'),
('answers', x'019CA92F90F0776C860DD11D58C60373', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 11:36:32.752424'),
('answers', x'019CA92F91687DA08A71B64FFA3372DF', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 11:36:32.872535'),
('answers', x'019CA92FCE3E737397B7A0D010E334F5', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 11:36:48.446928'),
('c0', x'019CA8B1177A73B892BA0B9E4E023C22', 'REDDIT', 0, '2026-02-01 08:14:00.000000', '2026-03-01 09:18:24.122269'),
('c0', x'019CA8B1177A792585928AB61DFF1966', 'THREADS', 0, '2026-02-01 08:26:00.000000', '2026-03-01 09:18:24.122269'),
('c0', x'019CA8B1177A796CA9FE53E63BFDC881', 'TWITTER', 0, '2026-02-01 08:20:00.000000', '2026-03-01 09:18:24.122269'),
('c0', x'019CA8B1177A7AB4B53B0AAAF775426D', 'TWITTER', 0, '2026-02-01 08:18:00.000000', '2026-03-01 09:18:24.122269'),
('c0', x'019CA8B1177A7B0385FBC1DB4A1AE929', 'REDDIT', 0, '2026-02-01 08:22:00.000000', '2026-03-01 09:18:24.122269'),
('c0', x'019CA8B1177A7D86AECA6146FD70DAA5', 'THREADS', 0, '2026-02-01 08:24:00.000000', '2026-03-01 09:18:24.122269'),
('c0', x'019CA8B1177A7FBCB7FD20DD77B647DF', 'THREADS', 0, '2026-02-01 08:16:00.000000', '2026-03-01 09:18:24.122269'),
('c1', x'019CA8B1177A71108F87435771C11401', 'REDDIT', 0, '2026-03-01 09:21:02.445340', '2026-03-01 09:21:02.445340'),
('c1', x'019CA8B1177A7798B81A719696584D10', 'THREADS', 0, '2026-02-01 08:15:00.000000', '2026-03-01 09:18:24.122269'),
('c1', x'019CA8B1177A77A3893A1C116F5D4271', 'THREADS', 0, '2026-02-01 08:25:00.000000', '2026-03-01 09:18:24.122269'),
('c1', x'019CA8B1177A784BB80C8B98A4C06940', 'TWITTER', 0, '2026-02-01 08:09:00.000000', '2026-03-01 09:18:24.122269'),
('c1', x'019CA8B1177A79EC8491B5A209063B47', 'TWITTER', 0, '2026-02-01 08:11:00.000000', '2026-03-01 09:18:24.122269'),
('c1', x'019CA8B1177A7C54AAA2DC8D558E28C2', 'REDDIT', 0, '2026-02-01 08:21:00.000000', '2026-03-01 09:18:24.122269'),
('c1', x'019CA8B1177A7C7595DE5F9DA59E261F', 'REDDIT', 0, '2026-02-01 08:23:00.000000', '2026-03-01 09:18:24.122269'),
('c1', x'019CA8B1177A7D239C4DE6583FA007F5', 'REDDIT', 0, '2026-02-01 08:13:00.000000', '2026-03-01 09:18:24.122269'),
('c1', x'019CA8B1177A7DCFBC36B4F5294621E3', 'TWITTER', 0, '2026-02-01 08:27:00.000000', '2026-03-01 09:18:24.122269'),
('c1', x'019CA8B1177A7EAEA459FA1B1076507C', 'THREADS', 0, '2026-02-01 08:17:00.000000', '2026-03-01 09:18:24.122269'),
('connectivity', x'019B8D627A8070168000000000000001', 'TWITTER', 0, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000'),
('connectivity', x'019B8D627A8070168000000000000006', 'REDDIT', 0, '2026-01-05 09:06:00.000000', '2026-01-05 09:06:00.000000'),
('connectivity', x'019B8D627A807016800000000000000B', 'THREADS', 0, '2026-01-05 09:11:00.000000', '2026-01-05 09:11:00.000000'),
('hardware', x'019B8D627A8070168000000000000000', 'TWITTER', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
('hardware', x'019B8D627A8070168000000000000005', 'REDDIT', 1, '2026-01-05 09:05:00.000000', '2026-01-05 09:05:00.000000'),
('hardware', x'019B8D627A807016800000000000000A', 'THREADS', 1, '2026-01-05 09:10:00.000000', '2026-01-05 09:10:00.000000'),
('hardware', x'019CA8B1177A71108F87435771C11401', 'REDDIT', 0, '2026-03-01 09:21:02.445340', '2026-03-01 09:21:02.445340'),
('hardware', x'019CA8B1177A73B892BA0B9E4E023C22', 'REDDIT', 0, '2026-02-01 08:14:00.000000', '2026-03-01 09:18:24.122269'),
('hardware', x'019CA8B1177A7798B81A719696584D10', 'THREADS', 0, '2026-02-01 08:15:00.000000', '2026-03-01 09:18:24.122269'),
('hardware', x'019CA8B1177A77A3893A1C116F5D4271', 'THREADS', 0, '2026-02-01 08:25:00.000000', '2026-03-01 09:18:24.122269'),
('hardware', x'019CA8B1177A784BB80C8B98A4C06940', 'TWITTER', 0, '2026-02-01 08:09:00.000000', '2026-03-01 09:18:24.122269'),
('hardware', x'019CA8B1177A792585928AB61DFF1966', 'THREADS', 0, '2026-02-01 08:26:00.000000', '2026-03-01 09:18:24.122269'),
('hardware', x'019CA8B1177A796CA9FE53E63BFDC881', 'TWITTER', 0, '2026-02-01 08:20:00.000000', '2026-03-01 09:18:24.122269'),
('hardware', x'019CA8B1177A79EC8491B5A209063B47', 'TWITTER', 0, '2026-02-01 08:11:00.000000', '2026-03-01 09:18:24.122269'),
('hardware', x'019CA8B1177A7AB4B53B0AAAF775426D', 'TWITTER', 0, '2026-02-01 08:18:00.000000', '2026-03-01 09:18:24.122269'),
('hardware', x'019CA8B1177A7B0385FBC1DB4A1AE929', 'REDDIT', 0, '2026-02-01 08:22:00.000000', '2026-03-01 09:18:24.122269'),
('hardware', x'019CA8B1177A7C54AAA2DC8D558E28C2', 'REDDIT', 0, '2026-02-01 08:21:00.000000', '2026-03-01 09:18:24.122269'),
('hardware', x'019CA8B1177A7C7595DE5F9DA59E261F', 'REDDIT', 0, '2026-02-01 08:23:00.000000', '2026-03-01 09:18:24.122269'),
('hardware', x'019CA8B1177A7D239C4DE6583FA007F5', 'REDDIT', 0, '2026-02-01 08:13:00.000000', '2026-03-01 09:18:24.122269'),
('hardware', x'019CA8B1177A7D86AECA6146FD70DAA5', 'THREADS', 0, '2026-02-01 08:24:00.000000', '2026-03-01 09:18:24.122269'),
('hardware', x'019CA8B1177A7DCFBC36B4F5294621E3', 'TWITTER', 0, '2026-02-01 08:27:00.000000', '2026-03-01 09:18:24.122269'),
('hardware', x'019CA8B1177A7EAEA459FA1B1076507C', 'THREADS', 0, '2026-02-01 08:17:00.000000', '2026-03-01 09:18:24.122269'),
('hardware', x'019CA8B1177A7FBCB7FD20DD77B647DF', 'THREADS', 0, '2026-02-01 08:16:00.000000', '2026-03-01 09:18:24.122269'),
('learning', x'019B8D627A8070168000000000000003', 'TWITTER', 0, '2026-01-05 09:03:00.000000', '2026-01-05 09:03:00.000000'),
('learning', x'019B8D627A8070168000000000000004', 'TWITTER', 0, '2026-01-05 09:04:00.000000', '2026-01-05 09:04:00.000000'),
('learning', x'019B8D627A8070168000000000000008', 'REDDIT', 0, '2026-01-05 09:08:00.000000', '2026-01-05 09:08:00.000000'),
('learning', x'019B8D627A8070168000000000000009', 'REDDIT', 0, '2026-01-05 09:09:00.000000', '2026-01-05 09:09:00.000000'),
('learning', x'019B8D627A807016800000000000000D', 'THREADS', 0, '2026-01-05 09:13:00.000000', '2026-01-05 09:13:00.000000'),
('learning', x'019B8D627A807016800000000000000E', 'THREADS', 0, '2026-01-05 09:14:00.000000', '2026-01-05 09:14:00.000000'),
('projects', x'019B8D627A8070168000000000000002', 'TWITTER', 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000'),
('projects', x'019B8D627A8070168000000000000007', 'REDDIT', 1, '2026-01-05 09:07:00.000000', '2026-01-05 09:07:00.000000'),
('projects', x'019B8D627A807016800000000000000C', 'THREADS', 1, '2026-01-05 09:12:00.000000', '2026-01-05 09:12:00.000000');
INSERT INTO `post_queue` (`post_id`, `platform`, `is_power_user`, `queue_at`, `available_at`, `leased_until`, `lease_hash`, `delivery_count`, `created_at`, `updated_at`, `claimed_at`) VALUES
(x'019B8D627A8070168000000000000000', 'TWITTER', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL, NULL, 0, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070168000000000000001', 'TWITTER', 0, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000', NULL, NULL, 0, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000', NULL),
(x'019B8D627A8070168000000000000002', 'TWITTER', 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000', NULL, NULL, 0, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000', NULL),
(x'019B8D627A8070168000000000000003', 'TWITTER', 0, '2026-01-05 09:03:00.000000', '2026-01-05 09:03:00.000000', NULL, NULL, 0, '2026-01-05 09:03:00.000000', '2026-01-05 09:03:00.000000', NULL),
(x'019B8D627A8070168000000000000004', 'TWITTER', 0, '2026-01-05 09:04:00.000000', '2026-01-05 09:04:00.000000', NULL, NULL, 0, '2026-01-05 09:04:00.000000', '2026-01-05 09:04:00.000000', NULL),
(x'019B8D627A8070168000000000000005', 'REDDIT', 1, '2026-01-05 09:05:00.000000', '2026-01-05 09:05:00.000000', NULL, NULL, 0, '2026-01-05 09:05:00.000000', '2026-01-05 09:05:00.000000', NULL),
(x'019B8D627A8070168000000000000006', 'REDDIT', 0, '2026-01-05 09:06:00.000000', '2026-01-05 09:06:00.000000', NULL, NULL, 0, '2026-01-05 09:06:00.000000', '2026-01-05 09:06:00.000000', NULL),
(x'019B8D627A8070168000000000000007', 'REDDIT', 1, '2026-01-05 09:07:00.000000', '2026-01-05 09:07:00.000000', NULL, NULL, 0, '2026-01-05 09:07:00.000000', '2026-01-05 09:07:00.000000', NULL),
(x'019B8D627A8070168000000000000008', 'REDDIT', 0, '2026-01-05 09:08:00.000000', '2026-01-05 09:08:00.000000', NULL, NULL, 0, '2026-01-05 09:08:00.000000', '2026-01-05 09:08:00.000000', NULL),
(x'019B8D627A8070168000000000000009', 'REDDIT', 0, '2026-01-05 09:09:00.000000', '2026-01-05 09:09:00.000000', NULL, NULL, 0, '2026-01-05 09:09:00.000000', '2026-01-05 09:09:00.000000', NULL),
(x'019B8D627A807016800000000000000A', 'THREADS', 1, '2026-01-05 09:10:00.000000', '2026-01-05 09:10:00.000000', NULL, NULL, 0, '2026-01-05 09:10:00.000000', '2026-01-05 09:10:00.000000', NULL),
(x'019B8D627A807016800000000000000B', 'THREADS', 0, '2026-01-05 09:11:00.000000', '2026-01-05 09:11:00.000000', NULL, NULL, 0, '2026-01-05 09:11:00.000000', '2026-01-05 09:11:00.000000', NULL),
(x'019B8D627A807016800000000000000C', 'THREADS', 1, '2026-01-05 09:12:00.000000', '2026-01-05 09:12:00.000000', NULL, NULL, 0, '2026-01-05 09:12:00.000000', '2026-01-05 09:12:00.000000', NULL),
(x'019B8D627A807016800000000000000D', 'THREADS', 0, '2026-01-05 09:13:00.000000', '2026-01-05 09:13:00.000000', NULL, NULL, 0, '2026-01-05 09:13:00.000000', '2026-01-05 09:13:00.000000', NULL),
(x'019B8D627A807016800000000000000E', 'THREADS', 0, '2026-01-05 09:14:00.000000', '2026-01-05 09:14:00.000000', NULL, NULL, 0, '2026-01-05 09:14:00.000000', '2026-01-05 09:14:00.000000', NULL),
(x'019CA8B1168A74A3A8C9F2E78D80F359', 'TWITTER', 0, NULL, '2026-02-01 08:00:00.000000', NULL, NULL, 1, '2026-03-01 09:18:23.882047', '2026-03-01 09:18:24.882972', NULL),
(x'019CA8B1177A71108F87435771C11401', 'REDDIT', 0, '2026-03-01 09:21:02.445340', '2026-03-01 09:21:02.445340', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:21:02.445340', NULL),
(x'019CA8B1177A71FC91E2784F4121DA97', 'REDDIT', 0, NULL, '2026-02-01 08:03:00.000000', NULL, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.363416', NULL),
(x'019CA8B1177A730B9F1913C5C1A2E4B7', 'REDDIT', 0, NULL, '2026-02-01 08:04:00.000000', NULL, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.443490', NULL),
(x'019CA8B1177A7366B78246B4EB97723C', 'REDDIT', 0, NULL, '2026-02-01 08:12:00.000000', NULL, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.483527', NULL),
(x'019CA8B1177A73B892BA0B9E4E023C22', 'REDDIT', 0, '2026-02-01 08:14:00.000000', '2026-02-01 08:14:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
(x'019CA8B1177A74318999FDA25CA7A2FB', 'TWITTER', 0, NULL, '2026-02-01 08:29:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
(x'019CA8B1177A74828A9084D7C9691B00', 'THREADS', 0, NULL, '2026-02-01 08:08:00.000000', NULL, NULL, 5, '2026-03-01 09:18:24.122269', '2026-03-01 09:21:02.245155', NULL),
(x'019CA8B1177A74C582AAD5E69F6A066E', 'THREADS', 0, NULL, '2026-02-01 08:07:00.000000', NULL, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.243305', NULL),
(x'019CA8B1177A75298687D7519F03B27D', 'TWITTER', 0, NULL, '2026-02-01 08:02:00.000000', NULL, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.763786', NULL),
(x'019CA8B1177A7798B81A719696584D10', 'THREADS', 0, '2026-02-01 08:15:00.000000', '2026-02-01 08:15:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
(x'019CA8B1177A77A3893A1C116F5D4271', 'THREADS', 0, '2026-02-01 08:25:00.000000', '2026-02-01 08:25:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
(x'019CA8B1177A784BB80C8B98A4C06940', 'TWITTER', 0, '2026-02-01 08:09:00.000000', '2026-02-01 08:09:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:21:02.325229', NULL),
(x'019CA8B1177A792585928AB61DFF1966', 'THREADS', 0, '2026-02-01 08:26:00.000000', '2026-02-01 08:26:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
(x'019CA8B1177A796CA9FE53E63BFDC881', 'TWITTER', 0, '2026-02-01 08:20:00.000000', '2026-02-01 08:20:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
(x'019CA8B1177A79EC8491B5A209063B47', 'TWITTER', 0, '2026-02-01 08:11:00.000000', '2026-02-01 08:11:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
(x'019CA8B1177A7AB4B53B0AAAF775426D', 'TWITTER', 0, '2026-02-01 08:18:00.000000', '2026-02-01 08:18:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
(x'019CA8B1177A7B0385FBC1DB4A1AE929', 'REDDIT', 0, '2026-02-01 08:22:00.000000', '2026-02-01 08:22:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
(x'019CA8B1177A7C54AAA2DC8D558E28C2', 'REDDIT', 0, '2026-02-01 08:21:00.000000', '2026-02-01 08:21:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
(x'019CA8B1177A7C7595DE5F9DA59E261F', 'REDDIT', 0, '2026-02-01 08:23:00.000000', '2026-02-01 08:23:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
(x'019CA8B1177A7D239C4DE6583FA007F5', 'REDDIT', 0, '2026-02-01 08:13:00.000000', '2026-02-01 08:13:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
(x'019CA8B1177A7D86AECA6146FD70DAA5', 'THREADS', 0, '2026-02-01 08:24:00.000000', '2026-02-01 08:24:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
(x'019CA8B1177A7DCFBC36B4F5294621E3', 'TWITTER', 0, '2026-02-01 08:27:00.000000', '2026-02-01 08:27:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
(x'019CA8B1177A7EAEA459FA1B1076507C', 'THREADS', 0, '2026-02-01 08:17:00.000000', '2026-02-01 08:17:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
(x'019CA8B1177A7EEE87F86A7F8133B250', 'THREADS', 0, NULL, '2026-02-01 08:06:00.000000', NULL, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.203268', NULL),
(x'019CA8B1177A7FBCB7FD20DD77B647DF', 'THREADS', 0, '2026-02-01 08:16:00.000000', '2026-02-01 08:16:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
(x'019CA8B3823D74969E6470CC21FF1284', 'TWITTER', 0, NULL, '2026-03-01 10:03:33.566376', NULL, NULL, 5, '2026-03-01 09:21:02.525414', '2026-03-01 10:03:33.886672', NULL),
(x'019CA8DA78C87B0BA35F14BF11468BFE', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:03:36.008633', '2026-03-01 10:03:36.008633', NULL),
(x'019CA8DA836B77209DE43D823E59E83F', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:03:38.731149', '2026-03-01 10:03:38.731149', NULL),
(x'019CA8DA89FC7164B7ADACF3F96F681B', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:03:40.412703', '2026-03-01 10:03:40.412703', NULL),
(x'019CA8DA8AEC788A8DD9393FE50EA790', 'TWITTER', 0, NULL, '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:03:40.652925', '2026-03-01 10:03:40.853110', NULL),
(x'019CA8DA8C5571C88E13EA4E0BA545F7', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:03:41.013258', '2026-03-01 10:03:41.013258', NULL),
(x'019CA8DA8ED5779B912DCB02C545A4AC', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:03:41.653850', '2026-03-01 10:03:41.653850', NULL),
(x'019CA8F6F667750494C5F9F439CCF43E', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:34:43.175256', '2026-03-01 10:34:43.175256', NULL),
(x'019CA8F6F75779F2BA507DB7151BA9E8', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:34:43.415478', '2026-03-01 10:34:43.415478', NULL),
(x'019CA8F6F8477B3C914DABFD9BB8D146', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:34:43.655700', '2026-03-01 10:34:43.655700', NULL),
(x'019CA8F7761074099F2D00E13B7E6CB0', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:35:15.856810', '2026-03-01 10:35:15.856810', NULL),
(x'019CA8F778E178A98DA410881F2A1BB3', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:35:16.577476', '2026-03-01 10:35:16.577476', NULL),
(x'019CA8F77FC37166BEF330F231B1A7E8', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:35:18.339104', '2026-03-01 10:35:18.339104', NULL),
(x'019CA92F71587F2ABC7BDEA2A119E075', 'TWITTER', 0, '2026-03-01 11:36:25.665875', '2026-03-01 11:36:25.665875', NULL, NULL, 0, '2026-03-01 11:36:24.664950', '2026-03-01 11:36:25.665875', NULL),
(x'019CA92F81247594B0CD7C756418FBAE', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 11:36:28.708687', '2026-03-01 11:36:28.708687', NULL),
(x'019CA92F8174779A9A2F43AAF72DDE46', 'TWITTER', 0, NULL, '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 11:36:28.788761', '2026-03-01 11:36:29.789686', NULL),
(x'019CA92F8D7F7AA094124B6C2119A3ED', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 11:36:31.871610', '2026-03-01 11:36:31.871610', NULL),
(x'019CA92F90F0776C860DD11D58C60373', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 11:36:32.752424', '2026-03-01 11:36:32.752424', NULL),
(x'019CA92F91687DA08A71B64FFA3372DF', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 11:36:32.872535', '2026-03-01 11:36:32.872535', NULL),
(x'019CA92FCE3E737397B7A0D010E334F5', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 11:36:48.446928', '2026-03-01 11:36:48.446928', NULL);
INSERT INTO `post_revisions` (`post_id`, `content_version`, `content`, `observed_at`, `created_at`) VALUES
(x'019CA8B1168A74A3A8C9F2E78D80F359', 1, 'What does one ask?', '2026-02-01 08:00:00.000000', '2026-03-01 09:18:24.042195'),
(x'019CA8DA78C87B0BA35F14BF11468BFE', 1, 'What does ask1 ask?', '2026-03-01 08:00:00.000000', '2026-03-01 10:03:38.571001');
INSERT INTO `power_tiers` (`id`, `name`, `description`, `is_active`, `follower_threshold`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A807014800000000000000A', 'MEGA', 'Known beyond it.', 1, 1000000, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019CA8B10E687A99945E93715614BDB3', 'MICRO', '', 1, 1000, 3, '2026-03-01 09:18:21.800123', '2026-03-01 09:18:22.320604'),
(x'019CA8B10E907891ADE0217382063ED4', 'MACRO', 'Reach.', 1, 10000, 1, '2026-03-01 09:18:21.840160', '2026-03-01 09:18:21.840160'),
(x'019CA8B10EB87E7EA7A41CEDDAF8FF1B', 'Größe', 'Reach.', 1, 0, 1, '2026-03-01 09:18:21.880197', '2026-03-01 09:18:21.880197'),
(x'019CA8B10EE07FD682FAD9B60952E162', 'micro', 'Reach.', 1, 5, 1, '2026-03-01 09:18:21.920234', '2026-03-01 09:18:21.920234');
INSERT INTO `quizzes` (`id`, `lesson_id`, `slug`, `title`, `instructions`, `pass_percent`, `max_attempts`, `time_limit_seconds`, `opens_at`, `closes_at`, `questions_per_attempt`, `shuffle_questions`, `shuffle_options`, `grading_method`, `reveal_policy`, `published`, `revision`, `position`, `version`, `created_at`, `updated_at`, `treatments`) VALUES
(x'019B8D627A8070058000000000000000', x'019B8D627A8070038000000000000000', 'check', 'Check yourself', '', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000001', x'019B8D627A8070038000000000000001', 'check', 'Check yourself', '', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A807005800000000000000A', x'019B8D627A807003800000000000000A', 'check', 'Check yourself', '', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A807005800000000000000B', x'019B8D627A807003800000000000000B', 'check', 'Check yourself', '', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000014', x'019B8D627A8070038000000000000014', 'check', 'Check yourself', '', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000015', x'019B8D627A8070038000000000000015', 'check', 'Check yourself', '', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', x'019CA8A159AD7F9FB224158E30FF3CCD', 'check', 'Check 🧠', 'Take	your
 time  ', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 3, 1, 9, '2026-03-01 09:01:18.699699', '2026-03-01 09:18:14.673537', '{"019ca8a1-74e4-783c-ad9a-21015ab1aa98":"full_credit","019ca8a1-74e4-7a98-8d90-b7ea3541d65e":"normal","019ca8a1-74e4-7e56-8622-68f04d185f4c":"excluded"}'),
(x'019CA8A178F57480AB4193891639B898', x'019CA8A15A267427BA53B0AEA129344E', 'extremes', 'A quiz', '', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 0, 1, 0, 3, '2026-03-01 09:01:20.501364', '2026-03-01 09:01:20.861697', NULL),
(x'019CA8A182077ED5AC8C7007500DE707', x'019CA8A159AD7F9FB224158E30FF3CCD', 'timed', 'A quiz', '', 50, 5, 30, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 3, '2026-03-01 09:01:22.823510', '2026-03-01 09:01:22.983658', NULL),
(x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', x'019CA8A15A267427BA53B0AEA129344E', 'drawn', 'A quiz', '', NULL, NULL, NULL, NULL, NULL, 3, 1, 1, 'highest', 'after_submission', 1, 1, 1, 2, '2026-03-01 09:07:06.185693', '2026-03-01 09:07:06.265767', NULL),
(x'019CA8A6C12A7A3FAA6122496DC2D15A', x'019CA8A159D67B71A7ECFA6F0922267F', 'highest', 'A quiz', '', 48, 3, NULL, NULL, NULL, NULL, 0, 0, 'average', 'after_submission', 1, 1, 0, 4, '2026-03-01 09:07:06.666137', '2026-03-01 09:07:07.226655', NULL),
(x'019CA8A6C3AA705981A71AACD7938D91', x'019CA8A159D67B71A7ECFA6F0922267F', 'latest', 'A quiz', '', 48, 3, NULL, NULL, NULL, NULL, 0, 0, 'average', 'after_submission', 1, 1, 1, 4, '2026-03-01 09:07:07.306729', '2026-03-01 09:07:07.867247', NULL),
(x'019CA8A6C62B720990F3D0BF46BD0741', x'019CA8A159D67B71A7ECFA6F0922267F', 'first', 'A quiz', '', 48, 3, NULL, NULL, NULL, NULL, 0, 0, 'average', 'after_submission', 1, 1, 2, 4, '2026-03-01 09:07:07.947321', '2026-03-01 09:07:08.507839', NULL),
(x'019CA8A6C8AB71568E125B97BED47539', x'019CA8A159D67B71A7ECFA6F0922267F', 'average', 'A quiz', '', 48, 3, NULL, NULL, NULL, NULL, 0, 0, 'average', 'after_submission', 1, 1, 3, 4, '2026-03-01 09:07:08.587913', '2026-03-01 09:07:09.148431', NULL),
(x'019CA8A6CB2C7232ABCEF48B8221365B', x'019CA8A15A267427BA53B0AEA129344E', 'after-submission', 'A quiz', '', 100, 2, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 2, 3, '2026-03-01 09:07:09.228505', '2026-03-01 09:07:09.388653', NULL),
(x'019CA8A6CC94768D8363D44168D597CE', x'019CA8A15A267427BA53B0AEA129344E', 'after-passing', 'A quiz', '', 100, 2, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_passing', 1, 1, 3, 3, '2026-03-01 09:07:09.588838', '2026-03-01 09:07:09.748986', NULL),
(x'019CA8A6CDFD790FA314B4142E6126D5', x'019CA8A15A267427BA53B0AEA129344E', 'after-last-attempt', 'A quiz', '', 100, 2, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_last_attempt', 1, 1, 4, 3, '2026-03-01 09:07:09.949171', '2026-03-01 09:07:10.109319', NULL),
(x'019CA8A6CF65784E8CC03FFA385D92E1', x'019CA8A15A267427BA53B0AEA129344E', 'after-closing', 'A quiz', '', 100, 2, NULL, NULL, '2026-03-01 09:17:09.188468', NULL, 0, 0, 'highest', 'after_closing', 1, 1, 5, 3, '2026-03-01 09:07:10.309504', '2026-03-01 09:07:10.469652', NULL),
(x'019CA8A6D0CD7F0AB21EDC458DA661F5', x'019CA8A15A267427BA53B0AEA129344E', 'never', 'A quiz', '', 100, 2, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'never', 1, 1, 6, 3, '2026-03-01 09:07:10.669837', '2026-03-01 09:07:10.829985', NULL),
(x'019CA8A6D2367FC6BF4C616FCEA5A979', x'019CA8A15A267427BA53B0AEA129344E', 'early', 'A quiz', '', NULL, NULL, NULL, '2026-03-02 09:07:10.990133', NULL, NULL, 0, 0, 'highest', 'after_submission', 0, 1, 7, 3, '2026-03-01 09:07:11.030170', '2026-03-01 09:18:12.031095', NULL),
(x'019CA8A6D2FE7C3CAE9CED603ECE2FF0', x'019CA8A15A267427BA53B0AEA129344E', 'empty', 'A quiz', '', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 0, 0, 8, 2, '2026-03-01 09:07:11.230355', '2026-03-01 09:18:12.151206', NULL),
(x'019CA8B0F4717F55BF26E5F0942B6E57', x'019CA8A15A267427BA53B0AEA129344E', 'granted', 'A quiz', '', NULL, 1, 60, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 9, 2, '2026-03-01 09:18:15.153981', '2026-03-01 09:18:15.234055', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', x'019CA8B1089E7B06BA5897F694CFD59E', 'all-together', 'All together', 'Four of eight questions, drawn and ordered anew for each attempt. The last attempt counts. Right answers are shown once you have passed.', 75, NULL, 900, NULL, NULL, 4, 1, 0, 'latest', 'after_passing', 1, 1, 0, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E724CBACE0EFA727C905D', x'019CA8B1089E76BCBE9F2F1B7630AE5C', 'spacing', 'Spacing', 'Ten minutes, three attempts. A pocket calculator is allowed.', 70, 3, 600, NULL, NULL, NULL, 0, 1, 'highest', 'after_submission', 1, 1, 0, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E748395066E561E382A60', x'019CA8B1089E71E3962A1E75B067C35A', 'recall', 'Recall', 'Answer without looking at the lesson. You may try as often as you like; the best attempt counts.', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B10A077C059B06C537459D41BD', x'019CA8B10A077E46838558F9B21D6936', 'q', 'Q', '', 50, NULL, 60, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 2, 0, 2, '2026-03-01 09:18:20.679087', '2026-03-01 09:18:20.719124', NULL);
INSERT INTO `quiz_accommodations` (`quiz_id`, `account_id`, `extra_seconds`, `extra_attempts`, `version`, `created_at`, `updated_at`, `opens_at`, `closes_at`) VALUES
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', x'019CA8A043347D16B9F747CE3EB6AE3E', 90, 1, 1, '2026-03-01 11:36:57.134957', '2026-03-01 11:36:57.134957', '2026-01-05 08:00:00.000000', '2026-01-05 20:00:00.123456');
INSERT INTO `quiz_attempts` (`id`, `quiz_id`, `revision`, `account_id`, `number`, `open_marker`, `started_at`, `due_at`, `submitted_at`, `submission`, `score`, `max_score`, `passed`, `draw`, `regraded_with`, `version`, `created_at`, `updated_at`, `stated_due_at`) VALUES
(x'019B8D627A8070078000000000000000', x'019B8D627A8070058000000000000000', 1, x'019B8D627A8070018000000000000002', 1, NULL, '2026-01-05 10:16:00.000000', NULL, '2026-01-05 10:20:00.000000', 'learner', 2, 3, 1, NULL, NULL, 2, '2026-01-05 10:16:00.000000', '2026-01-05 10:20:00.000000', NULL),
(x'019CA8A179BD70E1A9788F792A94B83E', x'019CA8A178F57480AB4193891639B898', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', 1, NULL, '2026-03-01 09:01:20.701549', NULL, '2026-03-01 09:01:20.781623', 'learner', 2.1, 1000004.9334, NULL, NULL, NULL, 3, '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.781623', NULL),
(x'019CA8A17BEE7115B9BF3000155D090A', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A041CC7DB4BAF7F57260A42F2C', 1, NULL, '2026-03-01 09:01:21.262067', NULL, '2026-03-01 09:01:21.982733', 'learner', 5, 5, 1, NULL, 3, 11, '2026-03-01 09:01:21.262067', '2026-03-01 09:18:14.673537', NULL),
(x'019CA8A17FFF701A833959B95603B8D9', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A042447B6889E998839246D00F', 1, NULL, '2026-03-01 09:01:22.303029', '2026-03-01 10:18:13.632575', '2026-03-01 09:18:13.792723', 'learner', 5, 5, 1, NULL, 3, 12, '2026-03-01 09:01:22.303029', '2026-03-01 09:18:14.673537', '2026-03-01 10:18:13.632575'),
(x'019CA8A1804F71938A73DC6ECC50F78C', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A042447B6889E998839246D00F', 2, NULL, '2026-03-01 09:01:22.383103', NULL, '2026-03-01 09:01:22.423140', 'learner', 1, 5, 0, NULL, 3, 7, '2026-03-01 09:01:22.383103', '2026-03-01 09:18:14.673537', NULL),
(x'019CA8A1809F758CB2B71A2028325360', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A042447B6889E998839246D00F', 3, NULL, '2026-03-01 09:01:22.463177', NULL, '2026-03-01 09:01:22.503214', 'learner', 2, 5, 0, NULL, 3, 7, '2026-03-01 09:01:22.463177', '2026-03-01 09:18:14.673537', NULL),
(x'019CA8A1813F7C299A13399339D29BEB', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:01:22.623325', NULL, '2026-03-01 09:01:22.743436', 'learner', 1, 5, 0, NULL, 3, 6, '2026-03-01 09:01:22.623325', '2026-03-01 09:18:14.673537', NULL),
(x'019CA8A182CF797485499C59CB1506D5', x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A041CC7DB4BAF7F57260A42F2C', 1, NULL, '2026-03-01 09:01:23.023695', '2026-03-01 09:01:53.023695', '2026-03-01 09:01:53.023695', 'overdue', 7, 7, 1, NULL, NULL, 3, '2026-03-01 09:01:23.023695', '2026-03-01 09:02:23.343991', NULL),
(x'019CA8A26E987BE58DBBF70823C6599A', x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A041CC7DB4BAF7F57260A42F2C', 2, NULL, '2026-03-01 09:02:23.384028', '2026-03-01 09:02:53.384028', '2026-03-01 09:02:53.384028', 'overdue', 7, 7, 1, NULL, NULL, 3, '2026-03-01 09:02:23.384028', '2026-03-01 09:03:23.704324', NULL),
(x'019CA8A35A607C9E8E48D80CD184A9EC', x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A041CC7DB4BAF7F57260A42F2C', 3, NULL, '2026-03-01 09:03:23.744361', '2026-03-01 09:03:53.744361', '2026-03-01 09:03:53.744361', 'overdue', 7, 7, 1, NULL, NULL, 3, '2026-03-01 09:03:23.744361', '2026-03-01 09:04:24.064657', NULL),
(x'019CA8A4462877FD896905D4CF838EDC', x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A041CC7DB4BAF7F57260A42F2C', 4, NULL, '2026-03-01 09:04:24.104694', '2026-03-01 09:04:54.104694', '2026-03-01 09:04:54.104694', 'overdue', 7, 7, 1, NULL, NULL, 3, '2026-03-01 09:04:24.104694', '2026-03-01 09:05:24.424990', NULL),
(x'019CA8A531F17C7B9DECE68D6618A8E0', x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A041CC7DB4BAF7F57260A42F2C', 5, NULL, '2026-03-01 09:05:24.465027', '2026-03-01 09:05:54.465027', '2026-03-01 09:05:54.465027', 'overdue', 7, 7, 1, NULL, NULL, 3, '2026-03-01 09:05:24.465027', '2026-03-01 09:07:06.105619', NULL),
(x'019CA8A61DE17793B2D7D991B4269CED', x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:06:24.865397', '2026-03-01 09:06:54.865397', '2026-03-01 09:06:54.865397', 'overdue', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:06:24.865397', '2026-03-01 09:07:06.105619', NULL),
(x'019CA8A6BFC17A41A03CF02F7BC935E4', x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, x'019CA8A041CC7DB4BAF7F57260A42F2C', 1, NULL, '2026-03-01 09:07:06.305804', NULL, '2026-03-01 09:07:06.385878', 'learner', 4, 4, NULL, '[{"option_ids":["019ca8a6-bf99-7a23-a6a8-bf8f80aaf779","019ca8a6-bf99-7e33-8a75-277ecaa7e9f1"],"question_id":"019ca8a6-bf99-77a6-9bcb-1875d516e957"},{"option_ids":["019ca8a6-bf99-73bd-bc4c-5c018cf2b57f","019ca8a6-bf99-78e8-ad40-940b05f279b1","019ca8a6-bf99-7c66-9245-596a1e16e724","019ca8a6-bf99-7283-91ce-22769ae9c24b"],"question_id":"019ca8a6-bf99-7296-81d1-d472ea96c227"},{"option_ids":[],"question_id":"019ca8a6-bf99-720e-a9ab-cde3136241d5"}]', NULL, 2, '2026-03-01 09:07:06.305804', '2026-03-01 09:07:06.385878', NULL),
(x'019CA8A6C03977D79AACB078B95069FE', x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, x'019CA8A042447B6889E998839246D00F', 1, NULL, '2026-03-01 09:07:06.425915', NULL, '2026-03-01 09:07:06.505989', 'learner', 4, 4, NULL, '[{"option_ids":["019ca8a6-bf99-7e33-8a75-277ecaa7e9f1","019ca8a6-bf99-7a23-a6a8-bf8f80aaf779"],"question_id":"019ca8a6-bf99-77a6-9bcb-1875d516e957"},{"option_ids":["019ca8a6-bf99-73bd-bc4c-5c018cf2b57f","019ca8a6-bf99-7283-91ce-22769ae9c24b","019ca8a6-bf99-78e8-ad40-940b05f279b1","019ca8a6-bf99-7c66-9245-596a1e16e724"],"question_id":"019ca8a6-bf99-7296-81d1-d472ea96c227"},{"option_ids":["019ca8a6-bf99-7e67-a307-ffbbd008092d","019ca8a6-bf99-7879-abb1-13360991618c","019ca8a6-bf99-79c1-ae11-f9a4165e5c06"],"question_id":"019ca8a6-bf99-725e-b223-6cc698791fc2"}]', NULL, 2, '2026-03-01 09:07:06.425915', '2026-03-01 09:07:06.505989', NULL),
(x'019CA8A6C0B27C589EA3108434DC2BC0', x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', 1, NULL, '2026-03-01 09:07:06.546026', NULL, '2026-03-01 09:07:06.626100', 'learner', 5, 5, NULL, '[{"option_ids":[],"question_id":"019ca8a6-bf99-7bb5-8f64-d335353b73f6"},{"option_ids":["019ca8a6-bf99-78e8-ad40-940b05f279b1","019ca8a6-bf99-7283-91ce-22769ae9c24b","019ca8a6-bf99-73bd-bc4c-5c018cf2b57f","019ca8a6-bf99-7c66-9245-596a1e16e724"],"question_id":"019ca8a6-bf99-7296-81d1-d472ea96c227"},{"option_ids":["019ca8a6-bf99-79c1-ae11-f9a4165e5c06","019ca8a6-bf99-7879-abb1-13360991618c","019ca8a6-bf99-7e67-a307-ffbbd008092d"],"question_id":"019ca8a6-bf99-725e-b223-6cc698791fc2"}]', NULL, 2, '2026-03-01 09:07:06.546026', '2026-03-01 09:07:06.626100', NULL),
(x'019CA8A6C1F275FCB7A679999B0A5FED', x'019CA8A6C12A7A3FAA6122496DC2D15A', 1, x'019CA8A042447B6889E998839246D00F', 1, NULL, '2026-03-01 09:07:06.866322', NULL, '2026-03-01 09:07:06.906359', 'learner', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:06.866322', '2026-03-01 09:07:06.906359', NULL),
(x'019CA8A6C24271409DA1E2E3D2664ED2', x'019CA8A6C12A7A3FAA6122496DC2D15A', 1, x'019CA8A042447B6889E998839246D00F', 2, NULL, '2026-03-01 09:07:06.946396', NULL, '2026-03-01 09:07:06.986433', 'learner', 7, 7, 1, NULL, NULL, 2, '2026-03-01 09:07:06.946396', '2026-03-01 09:07:06.986433', NULL),
(x'019CA8A6C2927D46B9083C18F897F7C1', x'019CA8A6C12A7A3FAA6122496DC2D15A', 1, x'019CA8A042447B6889E998839246D00F', 3, NULL, '2026-03-01 09:07:07.026470', NULL, '2026-03-01 09:07:07.066507', 'learner', 3, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:07.026470', '2026-03-01 09:07:07.066507', NULL),
(x'019CA8A6C4727653BEADE5F82C70DDA3', x'019CA8A6C3AA705981A71AACD7938D91', 1, x'019CA8A042447B6889E998839246D00F', 1, NULL, '2026-03-01 09:07:07.506914', NULL, '2026-03-01 09:07:07.546951', 'learner', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:07.506914', '2026-03-01 09:07:07.546951', NULL),
(x'019CA8A6C4C270CBA9371423F3E99226', x'019CA8A6C3AA705981A71AACD7938D91', 1, x'019CA8A042447B6889E998839246D00F', 2, NULL, '2026-03-01 09:07:07.586988', NULL, '2026-03-01 09:07:07.627025', 'learner', 7, 7, 1, NULL, NULL, 2, '2026-03-01 09:07:07.586988', '2026-03-01 09:07:07.627025', NULL),
(x'019CA8A6C51370BE8860440FE7DB8B00', x'019CA8A6C3AA705981A71AACD7938D91', 1, x'019CA8A042447B6889E998839246D00F', 3, NULL, '2026-03-01 09:07:07.667062', NULL, '2026-03-01 09:07:07.707099', 'learner', 3, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:07.667062', '2026-03-01 09:07:07.707099', NULL),
(x'019CA8A6C6F3757A8808EB50A621D595', x'019CA8A6C62B720990F3D0BF46BD0741', 1, x'019CA8A042447B6889E998839246D00F', 1, NULL, '2026-03-01 09:07:08.147506', NULL, '2026-03-01 09:07:08.187543', 'learner', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:08.147506', '2026-03-01 09:07:08.187543', NULL),
(x'019CA8A6C74371A0906FEF40D4EF7A66', x'019CA8A6C62B720990F3D0BF46BD0741', 1, x'019CA8A042447B6889E998839246D00F', 2, NULL, '2026-03-01 09:07:08.227580', NULL, '2026-03-01 09:07:08.267617', 'learner', 7, 7, 1, NULL, NULL, 2, '2026-03-01 09:07:08.227580', '2026-03-01 09:07:08.267617', NULL),
(x'019CA8A6C793708582AD595BA098C2A9', x'019CA8A6C62B720990F3D0BF46BD0741', 1, x'019CA8A042447B6889E998839246D00F', 3, NULL, '2026-03-01 09:07:08.307654', NULL, '2026-03-01 09:07:08.347691', 'learner', 3, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:08.307654', '2026-03-01 09:07:08.347691', NULL),
(x'019CA8A6C9747583A492DCFB294B1B2F', x'019CA8A6C8AB71568E125B97BED47539', 1, x'019CA8A042447B6889E998839246D00F', 1, NULL, '2026-03-01 09:07:08.788098', NULL, '2026-03-01 09:07:08.828135', 'learner', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:08.788098', '2026-03-01 09:07:08.828135', NULL),
(x'019CA8A6C9C472C38934266C1177807D', x'019CA8A6C8AB71568E125B97BED47539', 1, x'019CA8A042447B6889E998839246D00F', 2, NULL, '2026-03-01 09:07:08.868172', NULL, '2026-03-01 09:07:08.908209', 'learner', 7, 7, 1, NULL, NULL, 2, '2026-03-01 09:07:08.868172', '2026-03-01 09:07:08.908209', NULL),
(x'019CA8A6CA147513BE506891A18BD88F', x'019CA8A6C8AB71568E125B97BED47539', 1, x'019CA8A042447B6889E998839246D00F', 3, NULL, '2026-03-01 09:07:08.948246', NULL, '2026-03-01 09:07:08.988283', 'learner', 3, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:08.948246', '2026-03-01 09:07:08.988283', NULL),
(x'019CA8A6CBF477A8B5DF766A2AD6781E', x'019CA8A6CB2C7232ABCEF48B8221365B', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:07:09.428690', NULL, '2026-03-01 09:07:09.468727', 'learner', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:09.428690', '2026-03-01 09:07:09.468727', NULL),
(x'019CA8A6CC44707D97539656BE000965', x'019CA8A6CB2C7232ABCEF48B8221365B', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 2, NULL, '2026-03-01 09:07:09.508764', NULL, '2026-03-01 09:07:09.548801', 'learner', 7, 7, 1, NULL, NULL, 2, '2026-03-01 09:07:09.508764', '2026-03-01 09:07:09.548801', NULL),
(x'019CA8A6CD5D782282A58176386901FB', x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:07:09.789023', NULL, '2026-03-01 09:07:09.829060', 'learner', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:09.789023', '2026-03-01 09:07:09.829060', NULL),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 2, NULL, '2026-03-01 09:07:09.869097', NULL, '2026-03-01 09:07:09.909134', 'learner', 7, 7, 1, NULL, NULL, 2, '2026-03-01 09:07:09.869097', '2026-03-01 09:07:09.909134', NULL),
(x'019CA8A6CEC57B888568113AE453D029', x'019CA8A6CDFD790FA314B4142E6126D5', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:07:10.149356', NULL, '2026-03-01 09:07:10.189393', 'learner', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:10.149356', '2026-03-01 09:07:10.189393', NULL),
(x'019CA8A6CF157365A6856B5F41F871DC', x'019CA8A6CDFD790FA314B4142E6126D5', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 2, NULL, '2026-03-01 09:07:10.229430', NULL, '2026-03-01 09:07:10.269467', 'learner', 7, 7, 1, NULL, NULL, 2, '2026-03-01 09:07:10.229430', '2026-03-01 09:07:10.269467', NULL),
(x'019CA8A6D02D7EAB95F111548B28503E', x'019CA8A6CF65784E8CC03FFA385D92E1', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:07:10.509689', '2026-03-01 09:17:09.188468', '2026-03-01 09:07:10.549726', 'learner', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:10.509689', '2026-03-01 09:07:10.549726', NULL),
(x'019CA8A6D07D7FB1A79F402F969534F0', x'019CA8A6CF65784E8CC03FFA385D92E1', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 2, NULL, '2026-03-01 09:07:10.589763', '2026-03-01 09:17:09.188468', '2026-03-01 09:07:10.629800', 'learner', 7, 7, 1, NULL, NULL, 2, '2026-03-01 09:07:10.589763', '2026-03-01 09:07:10.629800', NULL),
(x'019CA8A6D1967992B38335CBA1AEB4C5', x'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:07:10.870022', NULL, '2026-03-01 09:07:10.910059', 'learner', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:10.870022', '2026-03-01 09:07:10.910059', NULL),
(x'019CA8A6D1E6714CA256A5D32295BED7', x'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 2, NULL, '2026-03-01 09:07:10.950096', NULL, '2026-03-01 09:07:10.990133', 'learner', 7, 7, 1, NULL, NULL, 2, '2026-03-01 09:07:10.950096', '2026-03-01 09:07:10.990133', NULL),
(x'019CA8B0E90775F1A9988E8571A66A45', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A043347D16B9F747CE3EB6AE3E', 1, NULL, '2026-03-01 09:18:12.231280', '2026-01-05 20:01:30.123456', '2026-03-01 09:18:12.231280', 'overdue', 1, 5, 0, NULL, NULL, 2, '2026-03-01 09:18:12.231280', '2026-03-01 11:36:57.134957', NULL),
(x'019CA8B0EF4871CEA3E9CD3A1D7393F2', x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A042447B6889E998839246D00F', 4, 1, '2026-03-01 09:18:13.832760', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, '2026-03-01 09:18:13.832760', '2026-03-01 09:18:13.832760', NULL),
(x'019CA8B0F7E27028AF6715A3F51A6BC7', x'019CA8B0F4717F55BF26E5F0942B6E57', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', 1, NULL, '2026-03-01 09:18:16.034795', '2026-03-01 09:20:46.034795', '2026-03-01 09:18:16.074832', 'learner', 0, 7, NULL, NULL, NULL, 2, '2026-03-01 09:18:16.034795', '2026-03-01 09:18:16.074832', NULL),
(x'019CA8B0F83273F8944987C675ED6F44', x'019CA8B0F4717F55BF26E5F0942B6E57', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', 2, NULL, '2026-03-01 09:18:16.114869', '2026-03-01 09:20:46.114869', '2026-03-01 09:18:16.154906', 'learner', 0, 7, NULL, NULL, NULL, 2, '2026-03-01 09:18:16.114869', '2026-03-01 09:18:16.154906', NULL);
INSERT INTO `quiz_grades` (`quiz_id`, `account_id`, `score`, `max_score`, `passed`, `attempts`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070058000000000000000', x'019B8D627A8070018000000000000002', 2, 3, 1, 1, '2026-01-05 10:20:00.000000', '2026-01-05 10:20:00.000000'),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', x'019CA8A041CC7DB4BAF7F57260A42F2C', 5, 5, 1, 1, '2026-03-01 09:01:21.982733', '2026-03-01 09:18:14.673537'),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', x'019CA8A042447B6889E998839246D00F', 5, 5, 1, 3, '2026-03-01 09:01:22.343066', '2026-03-01 09:18:14.673537'),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, 5, 0, 1, '2026-03-01 09:01:22.743436', '2026-03-01 09:18:14.673537'),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', x'019CA8A043347D16B9F747CE3EB6AE3E', 1, 5, 0, 1, '2026-03-01 11:36:57.134957', '2026-03-01 11:36:57.134957'),
(x'019CA8A178F57480AB4193891639B898', x'019CA8A043347D16B9F747CE3EB6AE3E', 2.1, 1000004.9334, NULL, 1, '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623'),
(x'019CA8A182077ED5AC8C7007500DE707', x'019CA8A041CC7DB4BAF7F57260A42F2C', 7, 7, 1, 5, '2026-03-01 09:02:23.343991', '2026-03-01 09:07:06.105619'),
(x'019CA8A182077ED5AC8C7007500DE707', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 0, 7, 0, 1, '2026-03-01 09:07:06.105619', '2026-03-01 09:07:06.105619'),
(x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', x'019CA8A041CC7DB4BAF7F57260A42F2C', 4, 4, NULL, 1, '2026-03-01 09:07:06.385878', '2026-03-01 09:07:06.385878'),
(x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', x'019CA8A042447B6889E998839246D00F', 4, 4, NULL, 1, '2026-03-01 09:07:06.505989', '2026-03-01 09:07:06.505989'),
(x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', x'019CA8A043347D16B9F747CE3EB6AE3E', 5, 5, NULL, 1, '2026-03-01 09:07:06.626100', '2026-03-01 09:07:06.626100'),
(x'019CA8A6C12A7A3FAA6122496DC2D15A', x'019CA8A042447B6889E998839246D00F', 3.3333, 7, 0, 3, '2026-03-01 09:07:06.906359', '2026-03-01 09:07:07.226655'),
(x'019CA8A6C3AA705981A71AACD7938D91', x'019CA8A042447B6889E998839246D00F', 3.3333, 7, 0, 3, '2026-03-01 09:07:07.546951', '2026-03-01 09:07:07.867247'),
(x'019CA8A6C62B720990F3D0BF46BD0741', x'019CA8A042447B6889E998839246D00F', 3.3333, 7, 0, 3, '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.507839'),
(x'019CA8A6C8AB71568E125B97BED47539', x'019CA8A042447B6889E998839246D00F', 3.3333, 7, 0, 3, '2026-03-01 09:07:08.828135', '2026-03-01 09:07:08.988283'),
(x'019CA8A6CB2C7232ABCEF48B8221365B', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 7, 7, 1, 2, '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.548801'),
(x'019CA8A6CC94768D8363D44168D597CE', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 7, 7, 1, 2, '2026-03-01 09:07:09.829060', '2026-03-01 09:07:09.909134'),
(x'019CA8A6CDFD790FA314B4142E6126D5', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 7, 7, 1, 2, '2026-03-01 09:07:10.189393', '2026-03-01 09:07:10.269467'),
(x'019CA8A6CF65784E8CC03FFA385D92E1', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 7, 7, 1, 2, '2026-03-01 09:07:10.549726', '2026-03-01 09:07:10.629800'),
(x'019CA8A6D0CD7F0AB21EDC458DA661F5', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 7, 7, 1, 2, '2026-03-01 09:07:10.910059', '2026-03-01 09:07:10.990133'),
(x'019CA8B0F4717F55BF26E5F0942B6E57', x'019CA8A043347D16B9F747CE3EB6AE3E', 0, 7, NULL, 2, '2026-03-01 09:18:16.074832', '2026-03-01 09:18:16.154906');
INSERT INTO `quiz_options` (`quiz_id`, `revision`, `id`, `question_id`, `option_text`, `correct`, `feedback`, `position`, `created_at`, `bundle_key`) VALUES
(x'019B8D627A8070058000000000000000', 1, x'019B8D627A8070098000000000000000', x'019B8D627A8070098000000000000003', 'Recalling it', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000000', 1, x'019B8D627A8070098000000000000001', x'019B8D627A8070098000000000000003', 'Reading it again', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000000', 1, x'019B8D627A8070098000000000000002', x'019B8D627A8070098000000000000003', 'Marking it', 0, NULL, 2, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000000', 1, x'019B8D627A8070098000000000000004', x'019B8D627A8070098000000000000006', 'True', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000000', 1, x'019B8D627A8070098000000000000005', x'019B8D627A8070098000000000000006', 'False', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000001', 1, x'019B8D627A8070098000000000000014', x'019B8D627A8070098000000000000017', 'Recalling it', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000001', 1, x'019B8D627A8070098000000000000015', x'019B8D627A8070098000000000000017', 'Reading it again', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000001', 1, x'019B8D627A8070098000000000000016', x'019B8D627A8070098000000000000017', 'Marking it', 0, NULL, 2, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000001', 1, x'019B8D627A8070098000000000000018', x'019B8D627A807009800000000000001A', 'True', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000001', 1, x'019B8D627A8070098000000000000019', x'019B8D627A807009800000000000001A', 'False', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A807005800000000000000A', 1, x'019B8D627A80700980000000000000C8', x'019B8D627A80700980000000000000CB', 'Recalling it', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A807005800000000000000A', 1, x'019B8D627A80700980000000000000C9', x'019B8D627A80700980000000000000CB', 'Reading it again', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A807005800000000000000A', 1, x'019B8D627A80700980000000000000CA', x'019B8D627A80700980000000000000CB', 'Marking it', 0, NULL, 2, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A807005800000000000000A', 1, x'019B8D627A80700980000000000000CC', x'019B8D627A80700980000000000000CE', 'True', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A807005800000000000000A', 1, x'019B8D627A80700980000000000000CD', x'019B8D627A80700980000000000000CE', 'False', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A807005800000000000000B', 1, x'019B8D627A80700980000000000000DC', x'019B8D627A80700980000000000000DF', 'Recalling it', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A807005800000000000000B', 1, x'019B8D627A80700980000000000000DD', x'019B8D627A80700980000000000000DF', 'Reading it again', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A807005800000000000000B', 1, x'019B8D627A80700980000000000000DE', x'019B8D627A80700980000000000000DF', 'Marking it', 0, NULL, 2, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A807005800000000000000B', 1, x'019B8D627A80700980000000000000E0', x'019B8D627A80700980000000000000E2', 'True', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A807005800000000000000B', 1, x'019B8D627A80700980000000000000E1', x'019B8D627A80700980000000000000E2', 'False', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000014', 1, x'019B8D627A8070098000000000000190', x'019B8D627A8070098000000000000193', 'Recalling it', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000014', 1, x'019B8D627A8070098000000000000191', x'019B8D627A8070098000000000000193', 'Reading it again', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000014', 1, x'019B8D627A8070098000000000000192', x'019B8D627A8070098000000000000193', 'Marking it', 0, NULL, 2, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000014', 1, x'019B8D627A8070098000000000000194', x'019B8D627A8070098000000000000196', 'True', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000014', 1, x'019B8D627A8070098000000000000195', x'019B8D627A8070098000000000000196', 'False', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000015', 1, x'019B8D627A80700980000000000001A4', x'019B8D627A80700980000000000001A7', 'Recalling it', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000015', 1, x'019B8D627A80700980000000000001A5', x'019B8D627A80700980000000000001A7', 'Reading it again', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000015', 1, x'019B8D627A80700980000000000001A6', x'019B8D627A80700980000000000001A7', 'Marking it', 0, NULL, 2, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000015', 1, x'019B8D627A80700980000000000001A8', x'019B8D627A80700980000000000001AA', 'True', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000015', 1, x'019B8D627A80700980000000000001A9', x'019B8D627A80700980000000000001AA', 'False', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A174E47157B19CDF0F51768750', x'019CA8A174E4749E8EA6B64139EFDD75', 'wrong', 0, NULL, 1, '2026-03-01 09:01:19.620550', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A174E473C28E381120BF31025D', x'019CA8A174E47F0B8EA5E7792C3E3E77', 'wrong two', 0, NULL, 3, '2026-03-01 09:01:19.620550', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A174E47633BF836FF5821E1835', x'019CA8A174E47F0B8EA5E7792C3E3E77', 'right one', 1, NULL, 0, '2026-03-01 09:01:19.620550', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A174E47A98A7CB0BCE6FF69198', x'019CA8A174E4749E8EA6B64139EFDD75', 'right', 1, NULL, 0, '2026-03-01 09:01:19.620550', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A174E47CDC8E4093DB12DE93CF', x'019CA8A174E47F0B8EA5E7792C3E3E77', 'right two', 1, NULL, 1, '2026-03-01 09:01:19.620550', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A174E47DCBB6C4027CEFEDAAB7', x'019CA8A174E47A988D90B7EA3541D65E', 'also wrong', 0, NULL, 2, '2026-03-01 09:01:19.620550', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A174E47DEAAFF9D894A6893E8C', x'019CA8A174E47A988D90B7EA3541D65E', 'wrong', 0, 'No.', 1, '2026-03-01 09:01:19.620550', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A174E47F40A46A6DDF4FA14555', x'019CA8A174E47A988D90B7EA3541D65E', 'right', 1, 'Yes.', 0, '2026-03-01 09:01:19.620550', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A174E47FA79AB1EA1FFCDB84A1', x'019CA8A174E47F0B8EA5E7792C3E3E77', 'wrong one', 0, NULL, 2, '2026-03-01 09:01:19.620550', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, x'019CA8A174E47157B19CDF0F51768750', x'019CA8A174E4749E8EA6B64139EFDD75', 'wrong', 0, NULL, 1, '2026-03-01 09:18:14.113019', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, x'019CA8A174E473C28E381120BF31025D', x'019CA8A174E47F0B8EA5E7792C3E3E77', 'wrong two', 0, NULL, 3, '2026-03-01 09:18:14.113019', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, x'019CA8A174E47633BF836FF5821E1835', x'019CA8A174E47F0B8EA5E7792C3E3E77', 'right one', 1, NULL, 0, '2026-03-01 09:18:14.113019', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, x'019CA8A174E47A98A7CB0BCE6FF69198', x'019CA8A174E4749E8EA6B64139EFDD75', 'right', 1, NULL, 0, '2026-03-01 09:18:14.113019', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, x'019CA8A174E47CDC8E4093DB12DE93CF', x'019CA8A174E47F0B8EA5E7792C3E3E77', 'right two', 1, NULL, 1, '2026-03-01 09:18:14.113019', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, x'019CA8A174E47DCBB6C4027CEFEDAAB7', x'019CA8A174E47A988D90B7EA3541D65E', 'also wrong', 0, NULL, 2, '2026-03-01 09:18:14.113019', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, x'019CA8A174E47DEAAFF9D894A6893E8C', x'019CA8A174E47A988D90B7EA3541D65E', 'wrong', 0, 'No.', 1, '2026-03-01 09:18:14.113019', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, x'019CA8A174E47F40A46A6DDF4FA14555', x'019CA8A174E47A988D90B7EA3541D65E', 'right', 1, 'Yes.', 0, '2026-03-01 09:18:14.113019', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, x'019CA8A174E47FA79AB1EA1FFCDB84A1', x'019CA8A174E47F0B8EA5E7792C3E3E77', 'wrong one', 0, NULL, 2, '2026-03-01 09:18:14.113019', NULL),
(x'019CA8A178F57480AB4193891639B898', 1, x'019CA8A1794578A4AC7FDB9160E526B7', x'019CA8A17945759AB06242486F190859', 'a', 1, '', 0, '2026-03-01 09:01:20.581438', NULL),
(x'019CA8A178F57480AB4193891639B898', 1, x'019CA8A179457F58855588D1EE07FE74', x'019CA8A17945759AB06242486F190859', 'A', 0, '
', 1, '2026-03-01 09:01:20.581438', NULL),
(x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A18257718DAB48AB1EE36874C7', x'019CA8A182577B30B041CA2E408EBAFD', 'wrong', 0, NULL, 1, '2026-03-01 09:01:22.903584', NULL),
(x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A1825771CB9A15328B26E07563', x'019CA8A182577D1E95A427F0B491D68D', 'right two', 1, NULL, 1, '2026-03-01 09:01:22.903584', NULL),
(x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A18257727B84151ABE04B33759', x'019CA8A182577D1E95A427F0B491D68D', 'wrong two', 0, NULL, 3, '2026-03-01 09:01:22.903584', NULL),
(x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A18257772AA88E5779DFB930FC', x'019CA8A182577376AF85B4FA05FFEF34', 'right', 1, 'Yes.', 0, '2026-03-01 09:01:22.903584', NULL),
(x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A1825777F4A8404FFB3E1236F8', x'019CA8A182577D1E95A427F0B491D68D', 'right one', 1, NULL, 0, '2026-03-01 09:01:22.903584', NULL),
(x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A182577AE59D1284A5911DB54E', x'019CA8A182577D1E95A427F0B491D68D', 'wrong one', 0, NULL, 2, '2026-03-01 09:01:22.903584', NULL),
(x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A182577AF9B7A917A5FD823856', x'019CA8A182577376AF85B4FA05FFEF34', 'wrong', 0, 'No.', 1, '2026-03-01 09:01:22.903584', NULL),
(x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A182577D289B692C15271A3B16', x'019CA8A182577B30B041CA2E408EBAFD', 'right', 1, NULL, 0, '2026-03-01 09:01:22.903584', NULL),
(x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A182577DE79E0841FFB76A199A', x'019CA8A182577376AF85B4FA05FFEF34', 'also wrong', 0, NULL, 2, '2026-03-01 09:01:22.903584', NULL),
(x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, x'019CA8A6BF99728391CE22769AE9C24B', x'019CA8A6BF99729681D1D472EA96C227', 'right one', 1, NULL, 0, '2026-03-01 09:07:06.265767', NULL),
(x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, x'019CA8A6BF9973BDBC4C5C018CF2B57F', x'019CA8A6BF99729681D1D472EA96C227', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:06.265767', NULL),
(x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, x'019CA8A6BF997879ABB113360991618C', x'019CA8A6BF99725EB2236CC698791FC2', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:06.265767', NULL),
(x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, x'019CA8A6BF9978E8AD40940B05F279B1', x'019CA8A6BF99729681D1D472EA96C227', 'right two', 1, NULL, 1, '2026-03-01 09:07:06.265767', NULL),
(x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, x'019CA8A6BF9979C1AE11F9A4165E5C06', x'019CA8A6BF99725EB2236CC698791FC2', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:06.265767', NULL),
(x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, x'019CA8A6BF997A23A6A8BF8F80AAF779', x'019CA8A6BF9977A69BCB1875D516E957', 'right', 1, NULL, 0, '2026-03-01 09:07:06.265767', NULL),
(x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, x'019CA8A6BF997C669245596A1E16E724', x'019CA8A6BF99729681D1D472EA96C227', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:06.265767', NULL),
(x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, x'019CA8A6BF997E338A75277ECAA7E9F1', x'019CA8A6BF9977A69BCB1875D516E957', 'wrong', 0, NULL, 1, '2026-03-01 09:07:06.265767', NULL),
(x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, x'019CA8A6BF997E67A307FFBBD008092D', x'019CA8A6BF99725EB2236CC698791FC2', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:06.265767', NULL),
(x'019CA8A6C12A7A3FAA6122496DC2D15A', 1, x'019CA8A6C17A701E91886C9C0BC0CF4C', x'019CA8A6C17A759686C73DDCB6269938', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:06.746211', NULL),
(x'019CA8A6C12A7A3FAA6122496DC2D15A', 1, x'019CA8A6C17A71168DAEC7B9FF7814CA', x'019CA8A6C17A759686C73DDCB6269938', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:06.746211', NULL),
(x'019CA8A6C12A7A3FAA6122496DC2D15A', 1, x'019CA8A6C17A713D92CF039CFF116360', x'019CA8A6C17A7BF4A6176862CDC54FDC', 'right one', 1, NULL, 0, '2026-03-01 09:07:06.746211', NULL),
(x'019CA8A6C12A7A3FAA6122496DC2D15A', 1, x'019CA8A6C17A718F85074D06A5FB3345', x'019CA8A6C17A7D9EA6A5648C0BB8BB62', 'right', 1, NULL, 0, '2026-03-01 09:07:06.746211', NULL),
(x'019CA8A6C12A7A3FAA6122496DC2D15A', 1, x'019CA8A6C17A7218A935004BCCBEA0EB', x'019CA8A6C17A7BF4A6176862CDC54FDC', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:06.746211', NULL),
(x'019CA8A6C12A7A3FAA6122496DC2D15A', 1, x'019CA8A6C17A74AA82F8013AA0709DD9', x'019CA8A6C17A7BF4A6176862CDC54FDC', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:06.746211', NULL),
(x'019CA8A6C12A7A3FAA6122496DC2D15A', 1, x'019CA8A6C17A7654BA2FEA05018742F7', x'019CA8A6C17A759686C73DDCB6269938', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:06.746211', NULL),
(x'019CA8A6C12A7A3FAA6122496DC2D15A', 1, x'019CA8A6C17A77A0BA8F4903B6C3837B', x'019CA8A6C17A7BF4A6176862CDC54FDC', 'right two', 1, NULL, 1, '2026-03-01 09:07:06.746211', NULL),
(x'019CA8A6C12A7A3FAA6122496DC2D15A', 1, x'019CA8A6C17A78A58750D611988C6F1E', x'019CA8A6C17A7D9EA6A5648C0BB8BB62', 'wrong', 0, NULL, 1, '2026-03-01 09:07:06.746211', NULL),
(x'019CA8A6C3AA705981A71AACD7938D91', 1, x'019CA8A6C3FA73EEAB2273EA49E3405A', x'019CA8A6C3FA7B4E9941EC01DC7DB5EB', 'right', 1, NULL, 0, '2026-03-01 09:07:07.386803', NULL),
(x'019CA8A6C3AA705981A71AACD7938D91', 1, x'019CA8A6C3FA77AF9EEA332ED01FB78D', x'019CA8A6C3FA7DFEBD4F47321FC32173', 'right two', 1, NULL, 1, '2026-03-01 09:07:07.386803', NULL),
(x'019CA8A6C3AA705981A71AACD7938D91', 1, x'019CA8A6C3FA783F9D919BAB5EBC155F', x'019CA8A6C3FA7DFEBD4F47321FC32173', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:07.386803', NULL),
(x'019CA8A6C3AA705981A71AACD7938D91', 1, x'019CA8A6C3FA78DBAFBA4BAF728682D4', x'019CA8A6C3FA78759441C193CE87F032', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:07.386803', NULL),
(x'019CA8A6C3AA705981A71AACD7938D91', 1, x'019CA8A6C3FA78E2859E33C405C6FCA2', x'019CA8A6C3FA7B4E9941EC01DC7DB5EB', 'wrong', 0, NULL, 1, '2026-03-01 09:07:07.386803', NULL),
(x'019CA8A6C3AA705981A71AACD7938D91', 1, x'019CA8A6C3FA79BAA9CF214522D70FC8', x'019CA8A6C3FA7DFEBD4F47321FC32173', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:07.386803', NULL),
(x'019CA8A6C3AA705981A71AACD7938D91', 1, x'019CA8A6C3FA79F6BA11A74E46ACF422', x'019CA8A6C3FA7DFEBD4F47321FC32173', 'right one', 1, NULL, 0, '2026-03-01 09:07:07.386803', NULL),
(x'019CA8A6C3AA705981A71AACD7938D91', 1, x'019CA8A6C3FA7C66A0B5AB5F55B1A3ED', x'019CA8A6C3FA78759441C193CE87F032', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:07.386803', NULL),
(x'019CA8A6C3AA705981A71AACD7938D91', 1, x'019CA8A6C3FA7E8681A5727E594D9D0B', x'019CA8A6C3FA78759441C193CE87F032', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:07.386803', NULL),
(x'019CA8A6C62B720990F3D0BF46BD0741', 1, x'019CA8A6C67B7189889DA1BCBB2E4DDD', x'019CA8A6C67B789E958910562501BE7D', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:08.027395', NULL),
(x'019CA8A6C62B720990F3D0BF46BD0741', 1, x'019CA8A6C67B71B38BB9588C7DE2FA78', x'019CA8A6C67B789E958910562501BE7D', 'right two', 1, NULL, 1, '2026-03-01 09:07:08.027395', NULL),
(x'019CA8A6C62B720990F3D0BF46BD0741', 1, x'019CA8A6C67B7445A07D487822B918AC', x'019CA8A6C67B789E958910562501BE7D', 'right one', 1, NULL, 0, '2026-03-01 09:07:08.027395', NULL),
(x'019CA8A6C62B720990F3D0BF46BD0741', 1, x'019CA8A6C67B74EBB04E57F2654C1189', x'019CA8A6C67B7D0F90A84CD5581598C3', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:08.027395', NULL),
(x'019CA8A6C62B720990F3D0BF46BD0741', 1, x'019CA8A6C67B75509CB23795A36C7153', x'019CA8A6C67B753F8F00E465D578F4F4', 'right', 1, NULL, 0, '2026-03-01 09:07:08.027395', NULL),
(x'019CA8A6C62B720990F3D0BF46BD0741', 1, x'019CA8A6C67B766DA0A6FB4DA2C036E5', x'019CA8A6C67B789E958910562501BE7D', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:08.027395', NULL),
(x'019CA8A6C62B720990F3D0BF46BD0741', 1, x'019CA8A6C67B77F598A77E2053764DAA', x'019CA8A6C67B753F8F00E465D578F4F4', 'wrong', 0, NULL, 1, '2026-03-01 09:07:08.027395', NULL),
(x'019CA8A6C62B720990F3D0BF46BD0741', 1, x'019CA8A6C67B7D27A8A47BD6DF7D19EA', x'019CA8A6C67B7D0F90A84CD5581598C3', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:08.027395', NULL),
(x'019CA8A6C62B720990F3D0BF46BD0741', 1, x'019CA8A6C67B7F10916695D0A2BF59E5', x'019CA8A6C67B7D0F90A84CD5581598C3', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:08.027395', NULL),
(x'019CA8A6C8AB71568E125B97BED47539', 1, x'019CA8A6C8FB701CB9E13CD61F110A34', x'019CA8A6C8FB7903B7BE5373B11FF38B', 'right', 1, NULL, 0, '2026-03-01 09:07:08.667987', NULL),
(x'019CA8A6C8AB71568E125B97BED47539', 1, x'019CA8A6C8FB7117BAC1328BFDC3B1F0', x'019CA8A6C8FB787F99E26DA6C1D3261B', 'right two', 1, NULL, 1, '2026-03-01 09:07:08.667987', NULL),
(x'019CA8A6C8AB71568E125B97BED47539', 1, x'019CA8A6C8FB7683B5EC3CE12A12983C', x'019CA8A6C8FB7903B7BE5373B11FF38B', 'wrong', 0, NULL, 1, '2026-03-01 09:07:08.667987', NULL),
(x'019CA8A6C8AB71568E125B97BED47539', 1, x'019CA8A6C8FB77D49DD210215B8459CE', x'019CA8A6C8FB7918A5A5B4B92F4CB06B', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:08.667987', NULL),
(x'019CA8A6C8AB71568E125B97BED47539', 1, x'019CA8A6C8FB787AB705C213CA813EB2', x'019CA8A6C8FB787F99E26DA6C1D3261B', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:08.667987', NULL),
(x'019CA8A6C8AB71568E125B97BED47539', 1, x'019CA8A6C8FB7940BA482062A7622679', x'019CA8A6C8FB7918A5A5B4B92F4CB06B', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:08.667987', NULL),
(x'019CA8A6C8AB71568E125B97BED47539', 1, x'019CA8A6C8FB7B66AF0AAD1471DE65C5', x'019CA8A6C8FB787F99E26DA6C1D3261B', 'right one', 1, NULL, 0, '2026-03-01 09:07:08.667987', NULL),
(x'019CA8A6C8AB71568E125B97BED47539', 1, x'019CA8A6C8FB7BC8BDC4060C93F0E9D9', x'019CA8A6C8FB7918A5A5B4B92F4CB06B', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:08.667987', NULL),
(x'019CA8A6C8AB71568E125B97BED47539', 1, x'019CA8A6C8FB7CD49CD5A44A2B5863AF', x'019CA8A6C8FB787F99E26DA6C1D3261B', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:08.667987', NULL),
(x'019CA8A6CB2C7232ABCEF48B8221365B', 1, x'019CA8A6CB7C7224A1416DADE7AC2698', x'019CA8A6CB7C7237A83E19E47ECA6A98', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:09.308579', NULL),
(x'019CA8A6CB2C7232ABCEF48B8221365B', 1, x'019CA8A6CB7C72649ED20C9EA61705D8', x'019CA8A6CB7C7237A83E19E47ECA6A98', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:09.308579', NULL),
(x'019CA8A6CB2C7232ABCEF48B8221365B', 1, x'019CA8A6CB7C727D88C15DA5B941DBB4', x'019CA8A6CB7C7FD0A61A037C0F4027F9', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:09.308579', NULL),
(x'019CA8A6CB2C7232ABCEF48B8221365B', 1, x'019CA8A6CB7C750CB6358C2911C91965', x'019CA8A6CB7C7FD0A61A037C0F4027F9', 'right two', 1, NULL, 1, '2026-03-01 09:07:09.308579', NULL),
(x'019CA8A6CB2C7232ABCEF48B8221365B', 1, x'019CA8A6CB7C75EBB2580C7469F39A88', x'019CA8A6CB7C7FD0A61A037C0F4027F9', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:09.308579', NULL),
(x'019CA8A6CB2C7232ABCEF48B8221365B', 1, x'019CA8A6CB7C7A9DB920E76E078E60EA', x'019CA8A6CB7C7253A455185810B3CC04', 'right', 1, NULL, 0, '2026-03-01 09:07:09.308579', NULL),
(x'019CA8A6CB2C7232ABCEF48B8221365B', 1, x'019CA8A6CB7C7B2983463A359463FA83', x'019CA8A6CB7C7253A455185810B3CC04', 'wrong', 0, NULL, 1, '2026-03-01 09:07:09.308579', NULL),
(x'019CA8A6CB2C7232ABCEF48B8221365B', 1, x'019CA8A6CB7C7BA1A7EC84F35B28E324', x'019CA8A6CB7C7237A83E19E47ECA6A98', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:09.308579', NULL),
(x'019CA8A6CB2C7232ABCEF48B8221365B', 1, x'019CA8A6CB7C7D64ACC4DA9AA763B0EB', x'019CA8A6CB7C7FD0A61A037C0F4027F9', 'right one', 1, NULL, 0, '2026-03-01 09:07:09.308579', NULL),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE4732491E89DA25BC213E3', x'019CA8A6CCE4767A88646877E95A9E6F', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:09.668912', NULL),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE47369A3F2AFD13CF6BA74', x'019CA8A6CCE4771A9F26C17799E5D651', 'wrong', 0, NULL, 1, '2026-03-01 09:07:09.668912', NULL),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE473F89B1C94A5D455FB98', x'019CA8A6CCE4767A88646877E95A9E6F', 'right two', 1, NULL, 1, '2026-03-01 09:07:09.668912', NULL),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE47486B17CCC9E2DD06D4E', x'019CA8A6CCE47BDFBC764213420E714D', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:09.668912', NULL),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE476309D3184E1674774D6', x'019CA8A6CCE4767A88646877E95A9E6F', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:09.668912', NULL),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE476BDBFDAB9F677CE06A3', x'019CA8A6CCE47BDFBC764213420E714D', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:09.668912', NULL),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE4784085457D0DD0E36B92', x'019CA8A6CCE4767A88646877E95A9E6F', 'right one', 1, NULL, 0, '2026-03-01 09:07:09.668912', NULL),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE47DA39DAB9EBC14AF10E4', x'019CA8A6CCE47BDFBC764213420E714D', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:09.668912', NULL),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE47FCA9EACF1976AA19C35', x'019CA8A6CCE4771A9F26C17799E5D651', 'right', 1, NULL, 0, '2026-03-01 09:07:09.668912', NULL),
(x'019CA8A6CDFD790FA314B4142E6126D5', 1, x'019CA8A6CE4D74DBBBE92A86FCE38FB8', x'019CA8A6CE4D7E19853A5756DDA08A4F', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:10.029245', NULL),
(x'019CA8A6CDFD790FA314B4142E6126D5', 1, x'019CA8A6CE4D771997DAC37600946FBB', x'019CA8A6CE4D74128BD08A85064CF0B1', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:10.029245', NULL),
(x'019CA8A6CDFD790FA314B4142E6126D5', 1, x'019CA8A6CE4D776A9D41056A6ED7B8CB', x'019CA8A6CE4D74128BD08A85064CF0B1', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:10.029245', NULL),
(x'019CA8A6CDFD790FA314B4142E6126D5', 1, x'019CA8A6CE4D7783B6CC45794EE34DEC', x'019CA8A6CE4D7E19853A5756DDA08A4F', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:10.029245', NULL),
(x'019CA8A6CDFD790FA314B4142E6126D5', 1, x'019CA8A6CE4D791EA1EEE3EC007A4F6B', x'019CA8A6CE4D74128BD08A85064CF0B1', 'right two', 1, NULL, 1, '2026-03-01 09:07:10.029245', NULL),
(x'019CA8A6CDFD790FA314B4142E6126D5', 1, x'019CA8A6CE4D7958890ECB5D56B37B48', x'019CA8A6CE4D73BE8DB84CA9455E5417', 'right', 1, NULL, 0, '2026-03-01 09:07:10.029245', NULL),
(x'019CA8A6CDFD790FA314B4142E6126D5', 1, x'019CA8A6CE4D7AB49722FE1764A1A4F1', x'019CA8A6CE4D73BE8DB84CA9455E5417', 'wrong', 0, NULL, 1, '2026-03-01 09:07:10.029245', NULL),
(x'019CA8A6CDFD790FA314B4142E6126D5', 1, x'019CA8A6CE4D7EFF8466DE42CE87D138', x'019CA8A6CE4D74128BD08A85064CF0B1', 'right one', 1, NULL, 0, '2026-03-01 09:07:10.029245', NULL),
(x'019CA8A6CDFD790FA314B4142E6126D5', 1, x'019CA8A6CE4D7FD689F20AB7B792C632', x'019CA8A6CE4D7E19853A5756DDA08A4F', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:10.029245', NULL),
(x'019CA8A6CF65784E8CC03FFA385D92E1', 1, x'019CA8A6CFB5732082618039C9085023', x'019CA8A6CFB57F29BD1F45AFF69D1144', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:10.389578', NULL),
(x'019CA8A6CF65784E8CC03FFA385D92E1', 1, x'019CA8A6CFB57324810EBE8EE50ED710', x'019CA8A6CFB57537B84F10D6F215BFAF', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:10.389578', NULL),
(x'019CA8A6CF65784E8CC03FFA385D92E1', 1, x'019CA8A6CFB57423BB03819E38BF91AE', x'019CA8A6CFB57537B84F10D6F215BFAF', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:10.389578', NULL),
(x'019CA8A6CF65784E8CC03FFA385D92E1', 1, x'019CA8A6CFB5745E8ADC8E07BFF5DF91', x'019CA8A6CFB57A129100B9E271BEAEB2', 'right', 1, NULL, 0, '2026-03-01 09:07:10.389578', NULL),
(x'019CA8A6CF65784E8CC03FFA385D92E1', 1, x'019CA8A6CFB574708BD1E459986F0F32', x'019CA8A6CFB57537B84F10D6F215BFAF', 'right one', 1, NULL, 0, '2026-03-01 09:07:10.389578', NULL),
(x'019CA8A6CF65784E8CC03FFA385D92E1', 1, x'019CA8A6CFB5764288145DD70872D87A', x'019CA8A6CFB57F29BD1F45AFF69D1144', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:10.389578', NULL),
(x'019CA8A6CF65784E8CC03FFA385D92E1', 1, x'019CA8A6CFB576D99BD83FB9731CB75A', x'019CA8A6CFB57537B84F10D6F215BFAF', 'right two', 1, NULL, 1, '2026-03-01 09:07:10.389578', NULL),
(x'019CA8A6CF65784E8CC03FFA385D92E1', 1, x'019CA8A6CFB57807BC9D34ECCFB285EB', x'019CA8A6CFB57A129100B9E271BEAEB2', 'wrong', 0, NULL, 1, '2026-03-01 09:07:10.389578', NULL),
(x'019CA8A6CF65784E8CC03FFA385D92E1', 1, x'019CA8A6CFB57935B3D84278E841E63C', x'019CA8A6CFB57F29BD1F45AFF69D1144', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:10.389578', NULL),
(x'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, x'019CA8A6D11D7020B166F58B58DCEDE4', x'019CA8A6D11D780F8728D1B92BDB25EC', 'right one', 1, NULL, 0, '2026-03-01 09:07:10.749911', NULL),
(x'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, x'019CA8A6D11D73179A4B9DA8477AAB7E', x'019CA8A6D11D780F8728D1B92BDB25EC', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:10.749911', NULL),
(x'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, x'019CA8A6D11D7373A76D898D9163C2F5', x'019CA8A6D11D7DCA9397859519FBF205', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:10.749911', NULL),
(x'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, x'019CA8A6D11D740CB5086257EA82CC70', x'019CA8A6D11D7224B348AB112A1B379D', 'right', 1, NULL, 0, '2026-03-01 09:07:10.749911', NULL),
(x'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, x'019CA8A6D11D7532B6C1DB3BCD82049D', x'019CA8A6D11D7224B348AB112A1B379D', 'wrong', 0, NULL, 1, '2026-03-01 09:07:10.749911', NULL),
(x'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, x'019CA8A6D11D758980167C80C035F9E8', x'019CA8A6D11D780F8728D1B92BDB25EC', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:10.749911', NULL),
(x'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, x'019CA8A6D11D770B83540CF9C3E55226', x'019CA8A6D11D7DCA9397859519FBF205', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:10.749911', NULL),
(x'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, x'019CA8A6D11D771F80F28A2732BDA3AB', x'019CA8A6D11D780F8728D1B92BDB25EC', 'right two', 1, NULL, 1, '2026-03-01 09:07:10.749911', NULL),
(x'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, x'019CA8A6D11D7B88B94D1063BDAE3E99', x'019CA8A6D11D7DCA9397859519FBF205', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:10.749911', NULL),
(x'019CA8A6D2367FC6BF4C616FCEA5A979', 1, x'019CA8A6D28671319CE14C66C4064E28', x'019CA8A6D28679178F99EEC6BFBB2A31', 'right', 1, NULL, 0, '2026-03-01 09:07:11.110244', NULL),
(x'019CA8A6D2367FC6BF4C616FCEA5A979', 1, x'019CA8A6D2867351AD27CAA71A26599B', x'019CA8A6D28670A7A585DEB41D90CA9E', 'right two', 1, NULL, 1, '2026-03-01 09:07:11.110244', NULL),
(x'019CA8A6D2367FC6BF4C616FCEA5A979', 1, x'019CA8A6D28677008F408EC708546C05', x'019CA8A6D2867943B745E6F61144AC95', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:11.110244', NULL),
(x'019CA8A6D2367FC6BF4C616FCEA5A979', 1, x'019CA8A6D286772485EB0F4679C2C90F', x'019CA8A6D28670A7A585DEB41D90CA9E', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:11.110244', NULL),
(x'019CA8A6D2367FC6BF4C616FCEA5A979', 1, x'019CA8A6D28678809598CB90F5FF2721', x'019CA8A6D28679178F99EEC6BFBB2A31', 'wrong', 0, NULL, 1, '2026-03-01 09:07:11.110244', NULL),
(x'019CA8A6D2367FC6BF4C616FCEA5A979', 1, x'019CA8A6D2867937B8591A1C11C42190', x'019CA8A6D2867943B745E6F61144AC95', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:11.110244', NULL),
(x'019CA8A6D2367FC6BF4C616FCEA5A979', 1, x'019CA8A6D2867B0D867551D89F9F6703', x'019CA8A6D28670A7A585DEB41D90CA9E', 'right one', 1, NULL, 0, '2026-03-01 09:07:11.110244', NULL),
(x'019CA8A6D2367FC6BF4C616FCEA5A979', 1, x'019CA8A6D2867CC488E7CBF13F085EDA', x'019CA8A6D2867943B745E6F61144AC95', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:11.110244', NULL),
(x'019CA8A6D2367FC6BF4C616FCEA5A979', 1, x'019CA8A6D2867D619E4EBDC71DED5ACC', x'019CA8A6D28670A7A585DEB41D90CA9E', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:11.110244', NULL),
(x'019CA8B0F4717F55BF26E5F0942B6E57', 1, x'019CA8B0F4C271BFA6D17F00946397A6', x'019CA8B0F4C27593BF507274ED578114', 'wrong', 0, 'No.', 1, '2026-03-01 09:18:15.234055', NULL),
(x'019CA8B0F4717F55BF26E5F0942B6E57', 1, x'019CA8B0F4C2738986FE1767D1E2279A', x'019CA8B0F4C27593BF507274ED578114', 'also wrong', 0, NULL, 2, '2026-03-01 09:18:15.234055', NULL),
(x'019CA8B0F4717F55BF26E5F0942B6E57', 1, x'019CA8B0F4C27946B3A60FB217822599', x'019CA8B0F4C27FB193DFAA6EC96A71A8', 'wrong', 0, NULL, 1, '2026-03-01 09:18:15.234055', NULL),
(x'019CA8B0F4717F55BF26E5F0942B6E57', 1, x'019CA8B0F4C27946B81334702F91DAD5', x'019CA8B0F4C277E69EB53FDC24056F5F', 'right two', 1, NULL, 1, '2026-03-01 09:18:15.234055', NULL),
(x'019CA8B0F4717F55BF26E5F0942B6E57', 1, x'019CA8B0F4C279E6A4D37EA459A52748', x'019CA8B0F4C277E69EB53FDC24056F5F', 'right one', 1, NULL, 0, '2026-03-01 09:18:15.234055', NULL),
(x'019CA8B0F4717F55BF26E5F0942B6E57', 1, x'019CA8B0F4C27A789567DCE809D638DE', x'019CA8B0F4C277E69EB53FDC24056F5F', 'wrong one', 0, NULL, 2, '2026-03-01 09:18:15.234055', NULL),
(x'019CA8B0F4717F55BF26E5F0942B6E57', 1, x'019CA8B0F4C27B2BBFAE0F6FFB0B2D45', x'019CA8B0F4C27593BF507274ED578114', 'right', 1, 'Yes.', 0, '2026-03-01 09:18:15.234055', NULL),
(x'019CA8B0F4717F55BF26E5F0942B6E57', 1, x'019CA8B0F4C27CE582DB4DD611FB0877', x'019CA8B0F4C27FB193DFAA6EC96A71A8', 'right', 1, NULL, 0, '2026-03-01 09:18:15.234055', NULL),
(x'019CA8B0F4717F55BF26E5F0942B6E57', 1, x'019CA8B0F4C27D78800241672D45800A', x'019CA8B0F4C277E69EB53FDC24056F5F', 'wrong two', 0, NULL, 3, '2026-03-01 09:18:15.234055', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E705498C3DD69A3A02948', x'019CA8B1089E772AAF0C94B64D48D99E', 'True', 0, NULL, 0, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E707699E13E47596F4108', x'019CA8B1089E7C4D961EDF74FD02871B', 'Soon after learning', 1, NULL, 0, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E70C78A0DE7FBE13950C2', x'019CA8B1089E76A29BE4FC78E84E48B0', 'Practice testing', 1, NULL, 0, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E74ABA41F77CA9C3E6288', x'019CA8B1089E7C4D961EDF74FD02871B', 'Evenly, day by day', 0, 'The curve falls steeply, then flattens.', 1, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E7519A0ED40811CD6D38A', x'019CA8B1089E76A29BE4FC78E84E48B0', 'Rereading', 0, 'Rated low, although it is what most students do.', 3, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E752D88919D014F3FBB50', x'019CA8B1089E79BF9757DD3CCA6A8E40', 'More regularly from now on', 0, 'When? Where? How will you notice?', 2, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E75A4B249ACE6C007AB9D', x'019CA8B1089E76A29BE4FC78E84E48B0', 'Summarising', 0, 'Rated low for most learners.', 4, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E7632AA28CD64B82DBE13', x'019CA8B1089E772AAF0C94B64D48D99E', 'False', 1, NULL, 1, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E7759A748FBE26FACCD21', x'019CA8B1089E76BEA9143B3B1DAD6A3D', 'You practise choosing the method, not only carrying it out', 1, NULL, 0, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E780AB4095CDF523F9618', x'019CA8B1089E79BF9757DD3CCA6A8E40', 'Tuesday and Friday at 12:30, ten minutes in the library', 1, NULL, 0, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E7838B3F2472CD207A8D3', x'019CA8B1089E76BEA9143B3B1DAD6A3D', 'You need not understand each kind first', 0, 'You do. Mix once you have understood each of them.', 2, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E79E59C47D0B7252E91F9', x'019CA8B1089E76A29BE4FC78E84E48B0', 'Highlighting', 0, 'Rated low: it selects, but does not make you remember.', 2, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E79EEB68A90D781B2C079', x'019CA8B1089E7C4D961EDF74FD02871B', 'After some weeks', 0, 'By then little more is lost.', 2, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E7A26BBCE0181575292CE', x'019CA8B1089E76A29BE4FC78E84E48B0', 'Distributed practice', 1, NULL, 1, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E7A9189FFEB53D9AB4AB7', x'019CA8B1089E79BF9757DD3CCA6A8E40', 'After breakfast, three cards before the coffee is gone', 1, NULL, 1, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E7BD49BFFA9ED56874438', x'019CA8B1089E76BEA9143B3B1DAD6A3D', 'You solve more exercises in the same time', 0, 'Rather fewer: mixed practice is slower and feels worse.', 1, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E7C5EA84295B8700F83AC', x'019CA8B1089E79BF9757DD3CCA6A8E40', 'The whole weekend before the exam', 0, 'One block, late, and no night in between for most of it.', 3, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E7CF7AB27D079D27C0ADC', x'019CA8B1089E7C7B8D36BB56D6299549', 'True', 0, 'Success in practice can mislead.', 0, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E7F9894C59DAAEE36CB0D', x'019CA8B1089E7C7B8D36BB56D6299549', 'False', 1, NULL, 1, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E724CBACE0EFA727C905D', 1, x'019CA8B1089E715681F4E370A59AF992', x'019CA8B1089E79C080BE68A7AD74B06C', 'It becomes longer, and stays the same share of that time', 0, 'Nearly: for a week the best share was 20 to 40 %, for a year only 5 to 10 %.', 1, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E724CBACE0EFA727C905D', 1, x'019CA8B1089E7B90ABE55700C97D9497', x'019CA8B1089E79C080BE68A7AD74B06C', 'It becomes longer, but a smaller share of that time', 1, NULL, 0, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E724CBACE0EFA727C905D', 1, x'019CA8B1089E7F29ADD1C4FF24248A8A', x'019CA8B1089E79C080BE68A7AD74B06C', 'It stays the same', 0, 'One gap does not fit all: it depends on when you need it.', 3, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E724CBACE0EFA727C905D', 1, x'019CA8B1089E7F6D9A2C9D36A7D112FA', x'019CA8B1089E79C080BE68A7AD74B06C', 'It becomes shorter', 0, 'The other way round: long memory asks for long gaps.', 2, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E748395066E561E382A60', 1, x'019CA8B1089E707BAF71F2238335F310', x'019CA8B1089E7F5EB8C373DB509D3FBF', 'Answering a card before you turn it over', 1, NULL, 1, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E748395066E561E382A60', 1, x'019CA8B1089E7104AE00F58339D910AE', x'019CA8B1089E7F5EB8C373DB509D3FBF', 'Marking the important sentences in yellow', 0, 'Marking selects. It does not ask you to remember.', 2, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E748395066E561E382A60', 1, x'019CA8B1089E71DE8EB28661F94A1976', x'019CA8B1089E7135A4628985BA1C94EC', 'Both the same', 0, 'Close, but reading twice was ahead by six points.', 2, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E748395066E561E382A60', 1, x'019CA8B1089E748FB268FC8F2EBF90BC', x'019CA8B1089E7135A4628985BA1C94EC', 'What they had read twice', 1, 'Yes: the advantage of recall appears only later.', 0, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E748395066E561E382A60', 1, x'019CA8B1089E759E9AC1D53F1D5F3C26', x'019CA8B1089E7CB399168E336345090E', 'True', 0, 'Only mistakes that nobody corrects tend to stay.', 0, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E748395066E561E382A60', 1, x'019CA8B1089E7653A213142DB4AC1F82', x'019CA8B1089E7F5EB8C373DB509D3FBF', 'Explaining the topic to a friend without notes', 1, NULL, 3, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E748395066E561E382A60', 1, x'019CA8B1089E77FDA489E7406583AFAC', x'019CA8B1089E7F5EB8C373DB509D3FBF', 'Reading the summary once more', 0, 'It feels familiar, and familiar is not the same as known.', 4, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E748395066E561E382A60', 1, x'019CA8B1089E7D0384B1874ED95FA08B', x'019CA8B1089E7135A4628985BA1C94EC', 'What they had read once and recalled', 0, 'Not yet. After two days, yes.', 1, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E748395066E561E382A60', 1, x'019CA8B1089E7DF9BF3E51F752BBE2D7', x'019CA8B1089E7CB399168E336345090E', 'False', 1, 'Right: try first, then look.', 1, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E748395066E561E382A60', 1, x'019CA8B1089E7ED3BA8B2CF31D5FA46B', x'019CA8B1089E7F5EB8C373DB509D3FBF', 'Writing down what you remember on an empty page', 1, NULL, 0, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO `quiz_questions` (`quiz_id`, `revision`, `id`, `kind`, `prompt`, `explanation`, `points`, `accepted_answers`, `numeric_value`, `tolerance`, `position`, `created_at`, `bundle_key`) VALUES
(x'019B8D627A8070058000000000000000', 1, x'019B8D627A8070098000000000000003', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', 1, NULL, NULL, NULL, 0, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000000', 1, x'019B8D627A8070098000000000000006', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', 1, NULL, NULL, NULL, 1, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000000', 1, x'019B8D627A8070098000000000000007', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', 1, NULL, 60, 0, 2, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000001', 1, x'019B8D627A8070098000000000000017', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', 1, NULL, NULL, NULL, 0, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000001', 1, x'019B8D627A807009800000000000001A', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', 1, NULL, NULL, NULL, 1, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000001', 1, x'019B8D627A807009800000000000001B', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', 1, NULL, 60, 0, 2, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A807005800000000000000A', 1, x'019B8D627A80700980000000000000CB', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', 1, NULL, NULL, NULL, 0, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A807005800000000000000A', 1, x'019B8D627A80700980000000000000CE', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', 1, NULL, NULL, NULL, 1, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A807005800000000000000A', 1, x'019B8D627A80700980000000000000CF', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', 1, NULL, 60, 0, 2, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A807005800000000000000B', 1, x'019B8D627A80700980000000000000DF', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', 1, NULL, NULL, NULL, 0, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A807005800000000000000B', 1, x'019B8D627A80700980000000000000E2', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', 1, NULL, NULL, NULL, 1, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A807005800000000000000B', 1, x'019B8D627A80700980000000000000E3', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', 1, NULL, 60, 0, 2, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000014', 1, x'019B8D627A8070098000000000000193', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', 1, NULL, NULL, NULL, 0, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000014', 1, x'019B8D627A8070098000000000000196', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', 1, NULL, NULL, NULL, 1, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000014', 1, x'019B8D627A8070098000000000000197', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', 1, NULL, 60, 0, 2, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000015', 1, x'019B8D627A80700980000000000001A7', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', 1, NULL, NULL, NULL, 0, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000015', 1, x'019B8D627A80700980000000000001AA', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', 1, NULL, NULL, NULL, 1, '2026-01-05 09:00:00.000000', NULL),
(x'019B8D627A8070058000000000000015', 1, x'019B8D627A80700980000000000001AB', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', 1, NULL, 60, 0, 2, '2026-01-05 09:00:00.000000', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A174E4749E8EA6B64139EFDD75', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:01:19.620550', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A174E4783CAD9A21015AB1AA98', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:01:19.620550', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A174E47A988D90B7EA3541D65E', 'single_choice', 'Which one?', 'Because of 🧲.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:01:19.620550', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A174E47E56862268F04D185F4C', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:01:19.620550', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, x'019CA8A174E47F0B8EA5E7792C3E3E77', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:01:19.620550', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, x'019CA8A174E4749E8EA6B64139EFDD75', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:18:14.113019', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, x'019CA8A174E4783CAD9A21015AB1AA98', 'short_answer', 'Which city?', NULL, 1, '["Bern"]', NULL, NULL, 3, '2026-03-01 09:18:14.113019', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, x'019CA8A174E47A988D90B7EA3541D65E', 'single_choice', 'Which one?', 'Because of 🧲.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:18:14.113019', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, x'019CA8A174E47E56862268F04D185F4C', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 3.3, NULL, 9.81, 0.01, 4, '2026-03-01 09:18:14.113019', NULL),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, x'019CA8A174E47F0B8EA5E7792C3E3E77', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:18:14.113019', NULL),
(x'019CA8A178F57480AB4193891639B898', 1, x'019CA8A17945731680FC8612988A49E6', 'numeric', '1.7976931348623157e308?', NULL, 0.1, NULL, 1.7976931348623157e308, 5e-324, 0, '2026-03-01 09:01:20.581438', NULL),
(x'019CA8A178F57480AB4193891639B898', 1, x'019CA8A17945734099E08A49E368B5FE', 'numeric', '1e20?', NULL, 2.5, NULL, 1e20, 1e15, 4, '2026-03-01 09:01:20.581438', NULL),
(x'019CA8A178F57480AB4193891639B898', 1, x'019CA8A17945759AB06242486F190859', 'true_false', '"quoted" \\ \'single\' ; -- %s', '', 1, NULL, NULL, NULL, 6, '2026-03-01 09:01:20.581438', NULL),
(x'019CA8A178F57480AB4193891639B898', 1, x'019CA8A179457946B0AA1C46C71300E5', 'numeric', '9.007199254740992e15?', NULL, 0.0001, NULL, 9.007199254740992e15, 0.5, 3, '2026-03-01 09:01:20.581438', NULL),
(x'019CA8A178F57480AB4193891639B898', 1, x'019CA8A179457C9595B43157B043DFCF', 'short_answer', '🧪 ﻿', NULL, 1, '["Straße","ﬁ","İ","🧪"]', NULL, NULL, 5, '2026-03-01 09:01:20.581438', NULL),
(x'019CA8A178F57480AB4193891639B898', 1, x'019CA8A179457D218C3E2E7B7F14FC5A', 'numeric', '3.0000000000000004e-1?', NULL, 0.3333, NULL, 0.30000000000000004, 1e-17, 2, '2026-03-01 09:01:20.581438', NULL),
(x'019CA8A178F57480AB4193891639B898', 1, x'019CA8A179457E7DBE34A7FF0A136FE6', 'numeric', '-0e0?', NULL, 1000000, NULL, 0, 0, 1, '2026-03-01 09:01:20.581438', NULL),
(x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A182577376AF85B4FA05FFEF34', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:01:22.903584', NULL),
(x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A1825774ED8072C46C660AB927', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:01:22.903584', NULL),
(x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A1825777C28DDAB52F6227DA5E', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:01:22.903584', NULL),
(x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A182577B30B041CA2E408EBAFD', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:01:22.903584', NULL),
(x'019CA8A182077ED5AC8C7007500DE707', 1, x'019CA8A182577D1E95A427F0B491D68D', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:01:22.903584', NULL),
(x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, x'019CA8A6BF99720EA9ABCDE3136241D5', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:06.265767', NULL),
(x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, x'019CA8A6BF99725EB2236CC698791FC2', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:06.265767', NULL),
(x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, x'019CA8A6BF99729681D1D472EA96C227', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:06.265767', NULL),
(x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, x'019CA8A6BF9977A69BCB1875D516E957', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:06.265767', NULL),
(x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, x'019CA8A6BF997BB58F64D335353B73F6', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:06.265767', NULL),
(x'019CA8A6C12A7A3FAA6122496DC2D15A', 1, x'019CA8A6C17A759686C73DDCB6269938', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:06.746211', NULL),
(x'019CA8A6C12A7A3FAA6122496DC2D15A', 1, x'019CA8A6C17A785491BFC2B06EC0B2C1', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:06.746211', NULL),
(x'019CA8A6C12A7A3FAA6122496DC2D15A', 1, x'019CA8A6C17A7BF4A6176862CDC54FDC', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:06.746211', NULL),
(x'019CA8A6C12A7A3FAA6122496DC2D15A', 1, x'019CA8A6C17A7D9EA6A5648C0BB8BB62', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:06.746211', NULL),
(x'019CA8A6C12A7A3FAA6122496DC2D15A', 1, x'019CA8A6C17A7EC7B13303E8034DF376', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:06.746211', NULL),
(x'019CA8A6C3AA705981A71AACD7938D91', 1, x'019CA8A6C3FA78759441C193CE87F032', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:07.386803', NULL),
(x'019CA8A6C3AA705981A71AACD7938D91', 1, x'019CA8A6C3FA7B4E9941EC01DC7DB5EB', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:07.386803', NULL),
(x'019CA8A6C3AA705981A71AACD7938D91', 1, x'019CA8A6C3FA7D2A906D8BE60324AA82', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:07.386803', NULL),
(x'019CA8A6C3AA705981A71AACD7938D91', 1, x'019CA8A6C3FA7DEA9F3380C653F78235', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:07.386803', NULL),
(x'019CA8A6C3AA705981A71AACD7938D91', 1, x'019CA8A6C3FA7DFEBD4F47321FC32173', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:07.386803', NULL),
(x'019CA8A6C62B720990F3D0BF46BD0741', 1, x'019CA8A6C67B753F8F00E465D578F4F4', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:08.027395', NULL),
(x'019CA8A6C62B720990F3D0BF46BD0741', 1, x'019CA8A6C67B75808A3CB4AB0FA01F98', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:08.027395', NULL),
(x'019CA8A6C62B720990F3D0BF46BD0741', 1, x'019CA8A6C67B789E958910562501BE7D', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:08.027395', NULL),
(x'019CA8A6C62B720990F3D0BF46BD0741', 1, x'019CA8A6C67B7A80856507E7F369DB84', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:08.027395', NULL),
(x'019CA8A6C62B720990F3D0BF46BD0741', 1, x'019CA8A6C67B7D0F90A84CD5581598C3', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:08.027395', NULL),
(x'019CA8A6C8AB71568E125B97BED47539', 1, x'019CA8A6C8FB705096CC9121E5320908', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:08.667987', NULL),
(x'019CA8A6C8AB71568E125B97BED47539', 1, x'019CA8A6C8FB787F99E26DA6C1D3261B', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:08.667987', NULL),
(x'019CA8A6C8AB71568E125B97BED47539', 1, x'019CA8A6C8FB7903B7BE5373B11FF38B', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:08.667987', NULL),
(x'019CA8A6C8AB71568E125B97BED47539', 1, x'019CA8A6C8FB7918A5A5B4B92F4CB06B', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:08.667987', NULL),
(x'019CA8A6C8AB71568E125B97BED47539', 1, x'019CA8A6C8FB7FAF880FB3DDE4FA08D8', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:08.667987', NULL),
(x'019CA8A6CB2C7232ABCEF48B8221365B', 1, x'019CA8A6CB7C7237A83E19E47ECA6A98', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:09.308579', NULL),
(x'019CA8A6CB2C7232ABCEF48B8221365B', 1, x'019CA8A6CB7C7253A455185810B3CC04', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:09.308579', NULL),
(x'019CA8A6CB2C7232ABCEF48B8221365B', 1, x'019CA8A6CB7C74C9967E85AC939C3CB8', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:09.308579', NULL),
(x'019CA8A6CB2C7232ABCEF48B8221365B', 1, x'019CA8A6CB7C7A6F977FAF883CFDE77C', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:09.308579', NULL),
(x'019CA8A6CB2C7232ABCEF48B8221365B', 1, x'019CA8A6CB7C7FD0A61A037C0F4027F9', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:09.308579', NULL),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE4708A8D3984EBCA94A690', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:09.668912', NULL),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE4723E858DE0B6A39D5C42', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:09.668912', NULL),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE4767A88646877E95A9E6F', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:09.668912', NULL),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE4771A9F26C17799E5D651', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:09.668912', NULL),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE47BDFBC764213420E714D', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:09.668912', NULL),
(x'019CA8A6CDFD790FA314B4142E6126D5', 1, x'019CA8A6CE4D73BE8DB84CA9455E5417', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:10.029245', NULL),
(x'019CA8A6CDFD790FA314B4142E6126D5', 1, x'019CA8A6CE4D74128BD08A85064CF0B1', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:10.029245', NULL),
(x'019CA8A6CDFD790FA314B4142E6126D5', 1, x'019CA8A6CE4D76EEAB300CED8009237D', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:10.029245', NULL),
(x'019CA8A6CDFD790FA314B4142E6126D5', 1, x'019CA8A6CE4D776A9B02CAB8852AAB9E', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:10.029245', NULL),
(x'019CA8A6CDFD790FA314B4142E6126D5', 1, x'019CA8A6CE4D7E19853A5756DDA08A4F', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:10.029245', NULL),
(x'019CA8A6CF65784E8CC03FFA385D92E1', 1, x'019CA8A6CFB57159B1803732D76A6DD7', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:10.389578', NULL),
(x'019CA8A6CF65784E8CC03FFA385D92E1', 1, x'019CA8A6CFB5719CAC36ABA3FAB55A8A', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:10.389578', NULL),
(x'019CA8A6CF65784E8CC03FFA385D92E1', 1, x'019CA8A6CFB57537B84F10D6F215BFAF', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:10.389578', NULL),
(x'019CA8A6CF65784E8CC03FFA385D92E1', 1, x'019CA8A6CFB57A129100B9E271BEAEB2', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:10.389578', NULL),
(x'019CA8A6CF65784E8CC03FFA385D92E1', 1, x'019CA8A6CFB57F29BD1F45AFF69D1144', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:10.389578', NULL),
(x'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, x'019CA8A6D11D7224B348AB112A1B379D', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:10.749911', NULL),
(x'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, x'019CA8A6D11D780F8728D1B92BDB25EC', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:10.749911', NULL),
(x'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, x'019CA8A6D11D7B309C21BAC634F8AE1A', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:10.749911', NULL),
(x'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, x'019CA8A6D11D7C2AABEA9C83B562B863', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:10.749911', NULL),
(x'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, x'019CA8A6D11D7DCA9397859519FBF205', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:10.749911', NULL),
(x'019CA8A6D2367FC6BF4C616FCEA5A979', 1, x'019CA8A6D28670A7A585DEB41D90CA9E', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:11.110244', NULL),
(x'019CA8A6D2367FC6BF4C616FCEA5A979', 1, x'019CA8A6D28679178F99EEC6BFBB2A31', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:11.110244', NULL),
(x'019CA8A6D2367FC6BF4C616FCEA5A979', 1, x'019CA8A6D2867943B745E6F61144AC95', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:11.110244', NULL),
(x'019CA8A6D2367FC6BF4C616FCEA5A979', 1, x'019CA8A6D2867C7C8519D2EC8A698238', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:11.110244', NULL),
(x'019CA8A6D2367FC6BF4C616FCEA5A979', 1, x'019CA8A6D2867F4E89220E483373497C', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:11.110244', NULL),
(x'019CA8B0F4717F55BF26E5F0942B6E57', 1, x'019CA8B0F4C273A29AB5924D6921986F', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:18:15.234055', NULL),
(x'019CA8B0F4717F55BF26E5F0942B6E57', 1, x'019CA8B0F4C27593BF507274ED578114', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:18:15.234055', NULL),
(x'019CA8B0F4717F55BF26E5F0942B6E57', 1, x'019CA8B0F4C277E69EB53FDC24056F5F', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:18:15.234055', NULL),
(x'019CA8B0F4717F55BF26E5F0942B6E57', 1, x'019CA8B0F4C27BD2B3F6195AAA091AC4', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:18:15.234055', NULL),
(x'019CA8B0F4717F55BF26E5F0942B6E57', 1, x'019CA8B0F4C27FB193DFAA6EC96A71A8', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:18:15.234055', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E707D915B5026A9F54A32', 'short_answer', 'In a word: what do you do *before* you look a thing up?', 'Recall it, or at least try: the attempt is what makes the answer stay.', 1, '["recall","recall it","retrieve","retrieve it","remember","guess","try","try to recall"]', NULL, NULL, 5, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E76A29BE4FC78E84E48B0', 'multiple_choice', 'Which two techniques did the review of 2013 rate as highly useful?', 'Practice testing and distributed practice: recall, and space.', 2, NULL, NULL, NULL, 0, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E76BEA9143B3B1DAD6A3D', 'single_choice', 'Why does mixing kinds of exercises help, although it is harder?', 'In a block the choice of the method is made for you. Outside of it, the choice is half of the task.', 1, NULL, NULL, NULL, 1, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E772AAF0C94B64D48D99E', 'true_false', 'An hour of sleep traded for an hour of cramming is usually a good trade.', 'Sleep strengthens what the day brought, and tiredness makes new learning harder.', 1, NULL, NULL, NULL, 4, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E79BF9757DD3CCA6A8E40', 'multiple_choice', 'Which plans are likely to be carried out?', 'A time, a place and a small start make it likely. Good intentions without a date do not.', 2, NULL, NULL, NULL, 7, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E7BF393D7EAD0376AC64A', 'numeric', 'A week after practice, how many percentage points were the students who had mixed ahead of those who had worked in blocks?', '63 − 20 = 43 points.', 1, NULL, 43, 1, 3, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E7C4D961EDF74FD02871B', 'single_choice', 'When does most of what will be forgotten go?', 'In the first hour Ebbinghaus lost 56 of 100 points, in the rest of the month another 23.', 1, NULL, NULL, NULL, 6, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, x'019CA8B1089E7C7B8D36BB56D6299549', 'true_false', 'Whoever solves more exercises during practice will also solve more of them a week later.', 'In the experiment with volumes those who practised in blocks solved 89 % and later 20 %; those who mixed 60 % and later 63 %.', 1, NULL, NULL, NULL, 2, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E724CBACE0EFA727C905D', 1, x'019CA8B1089E736E86B8343A46247469', 'short_answer', 'What is it called that study in several sessions beats the same time in one? (The … effect)', 'The spacing effect. Practice that makes use of it is also called distributed practice.', 1, '["spacing effect","the spacing effect","spacing","distributed practice effect"]', NULL, NULL, 2, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E724CBACE0EFA727C905D', 1, x'019CA8B1089E752783F4EBF2039CC8CB', 'numeric', 'Ebbinghaus saved 58 % of the work after 20 minutes and 44 % after an hour. By how many percentage points did his savings fall between the two?', '58 − 44 = 14 points in forty minutes. In the month after the first day it was 13.', 1, NULL, 14, 0.5, 1, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E724CBACE0EFA727C905D', 1, x'019CA8B1089E79C080BE68A7AD74B06C', 'single_choice', 'You want to remember for a longer time. What happens to the best gap between two sessions?', 'The gap grows with the time until you need it, while its share of that time shrinks.', 1, NULL, NULL, NULL, 3, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E724CBACE0EFA727C905D', 1, x'019CA8B1089E7E20ACFACBB3E5ED5A28', 'numeric', 'You have to know something in 20 days. By the rule of thumb of the lesson, after how many days do you repeat it first?', 'About a fifth of the time: 20 ÷ 5 = 4 days. A day more or less makes little difference.', 2, NULL, 4, 1, 0, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E748395066E561E382A60', 1, x'019CA8B1089E7135A4628985BA1C94EC', 'single_choice', 'Students were tested *five minutes* after studying. What did they remember better?', '81 % against 75 %. Reading again wins at once, which is why it feels like the better method, and loses within days.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E748395066E561E382A60', 1, x'019CA8B1089E71FAA5CBCBAA1BA04965', 'short_answer', 'What is it called that tests help people to remember, and do not only measure what they remember? (The … effect)', 'The testing effect. The practice that makes use of it is called retrieval practice.', 1, '["testing effect","the testing effect","testing","test effect"]', NULL, NULL, 3, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E748395066E561E382A60', 1, x'019CA8B1089E7CB399168E336345090E', 'true_false', 'A wrong guess that is soon corrected harms what you learn.', 'A failed attempt prepares you for the answer, provided that you check it.', 1, NULL, NULL, NULL, 1, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B1089E748395066E561E382A60', 1, x'019CA8B1089E7F5EB8C373DB509D3FBF', 'multiple_choice', 'Which of these are retrieval practice?', 'Whatever asks you to find the answer in your own head counts. Whatever puts it before your eyes does not.', 2, NULL, NULL, NULL, 2, '2026-03-01 09:18:20.318754', NULL),
(x'019CA8B10A077C059B06C537459D41BD', 2, x'019CA8B10A07771A9B00CBB561C4BD52', 'numeric', '?', NULL, 0.1, NULL, 2.5, 0, 0, '2026-03-01 09:18:20.719124', NULL),
(x'019CA8B10A077C059B06C537459D41BD', 2, x'019CA8B10A07780898EC0FE8721EF874', 'short_answer', '?', NULL, 1, '["é","é"]', NULL, NULL, 1, '2026-03-01 09:18:20.719124', NULL);
INSERT INTO `quiz_revisions` (`quiz_id`, `number`, `created_at`) VALUES
(x'019B8D627A8070058000000000000000', 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000001', 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000A', 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000B', 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000014', 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000015', 1, '2026-01-05 09:00:00.000000'),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, '2026-03-01 09:01:19.620550'),
(x'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, '2026-03-01 09:18:14.113019'),
(x'019CA8A178F57480AB4193891639B898', 1, '2026-03-01 09:01:20.581438'),
(x'019CA8A182077ED5AC8C7007500DE707', 1, '2026-03-01 09:01:22.903584'),
(x'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, '2026-03-01 09:07:06.265767'),
(x'019CA8A6C12A7A3FAA6122496DC2D15A', 1, '2026-03-01 09:07:06.746211'),
(x'019CA8A6C3AA705981A71AACD7938D91', 1, '2026-03-01 09:07:07.386803'),
(x'019CA8A6C62B720990F3D0BF46BD0741', 1, '2026-03-01 09:07:08.027395'),
(x'019CA8A6C8AB71568E125B97BED47539', 1, '2026-03-01 09:07:08.667987'),
(x'019CA8A6CB2C7232ABCEF48B8221365B', 1, '2026-03-01 09:07:09.308579'),
(x'019CA8A6CC94768D8363D44168D597CE', 1, '2026-03-01 09:07:09.668912'),
(x'019CA8A6CDFD790FA314B4142E6126D5', 1, '2026-03-01 09:07:10.029245'),
(x'019CA8A6CF65784E8CC03FFA385D92E1', 1, '2026-03-01 09:07:10.389578'),
(x'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, '2026-03-01 09:07:10.749911'),
(x'019CA8A6D2367FC6BF4C616FCEA5A979', 1, '2026-03-01 09:07:11.110244'),
(x'019CA8B0F4717F55BF26E5F0942B6E57', 1, '2026-03-01 09:18:15.234055'),
(x'019CA8B1089E7238B833FC8ADFCDD2AD', 1, '2026-03-01 09:18:20.318754'),
(x'019CA8B1089E724CBACE0EFA727C905D', 1, '2026-03-01 09:18:20.318754'),
(x'019CA8B1089E748395066E561E382A60', 1, '2026-03-01 09:18:20.318754'),
(x'019CA8B10A077C059B06C537459D41BD', 2, '2026-03-01 09:18:20.719124');
INSERT INTO `randomized_experiments` (`id`, `decision_id`, `predicted_mode`, `actual_mode`, `predicted_outcome`, `actual_outcome`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070298000000000000000', x'019B8D627A8070178000000000000003', 'HELPFUL', 'ENGAGEMENT', 0.5, 0.75, 1, '2026-01-05 17:20:00.000000', '2026-01-05 17:20:00.000000');
INSERT INTO `replies` (`id`, `decision_id`, `author_id`, `archetype_id`, `platform`, `in_reply_to`, `content`, `content_hash`, `utm_code`, `reply_type`, `approval_status`, `drafted_by`, `edited_by`, `editors`, `pending_since`, `approved_by`, `approved_at`, `reject_reason`, `sending_until`, `sending_hash`, `sent_at`, `sendings`, `platform_post_id`, `posted_at`, `help_count`, `metrics_json`, `snapshot_json`, `deleted_at`, `delete_reason`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070198000000000000000', x'019B8D627A8070178000000000000000', x'019B8D627A8070158000000000000000', x'019CA8B11098769AABB5EEFF7FD4ECDD', 'TWITTER', 'seed-0', 'A capacitive sensor shows it: it does not rust. —Antone (Vita)', x'7E7165D9F0CE0280571CD0A2A37F7C69DCB132BDC33A00430EEFA4AC146D0F3F', 'seed-0', 'MANUAL', 'DRAFT', x'019B8D627A8070018000000000000001', NULL, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"soil sam","follower_count":1250,"handle":"soil_sam","id":"019b8d62-7a80-7015-8000-000000000000","is_verified":false,"platform_id":"seed-0"},"decision":{"composite_score":0.65,"created_at":"2026-01-05T10:00:00Z","id":"019b8d62-7a80-7017-8000-000000000000","mode":"HELPFUL"},"post":{"content":"Which sensor tells me when my tomatoes are thirsty?","content_version":1,"detected_at":"2026-01-05T09:00:00Z","id":"019b8d62-7a80-7016-8000-000000000000","platform_post_id":"seed-0"}}', NULL, NULL, 1, '2026-01-05 11:00:00.000000', '2026-01-05 11:00:00.000000'),
(x'019B8D627A8070198000000000000001', x'019B8D627A8070178000000000000001', x'019B8D627A8070158000000000000001', x'019CA8B11098769AABB5EEFF7FD4ECDD', 'TWITTER', 'seed-1', 'Look at the signal first: the cloud answers those whom it hears. —Antone (Vita)', x'1FD5F99E8BB2DE2EBD31CA4B3CDFB5103ADC140EB5AC7B579B7860D5F7416DCF', 'seed-1', 'MANUAL', 'PENDING', x'019B8D627A8070018000000000000001', NULL, '[]', '2026-01-05 11:11:00.000000', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"balcony bea","follower_count":310,"handle":"balcony_bea","id":"019b8d62-7a80-7015-8000-000000000001","is_verified":false,"platform_id":"seed-1"},"decision":{"composite_score":0.65,"created_at":"2026-01-05T10:01:00Z","id":"019b8d62-7a80-7017-8000-000000000001","mode":"HELPFUL"},"post":{"content":"My plant talks to the cloud and the cloud does not answer.","content_version":1,"detected_at":"2026-01-05T09:01:00Z","id":"019b8d62-7a80-7016-8000-000000000001","platform_post_id":"seed-1"}}', NULL, NULL, 2, '2026-01-05 11:10:00.000000', '2026-01-05 11:11:00.000000'),
(x'019B8D627A8070198000000000000002', x'019B8D627A8070178000000000000002', x'019B8D627A8070158000000000000002', x'019CA8B11098769AABB5EEFF7FD4ECDD', 'TWITTER', 'seed-2', 'A roof over the station helps, and a sensor that measures what got in. —Antone (Vita)', x'B11AD744C45B1681B910A59654F61C11905A8E8C00378A450B9B7A2663285102', 'seed-2', 'MANUAL', 'APPROVED', x'019B8D627A8070018000000000000001', NULL, '[]', NULL, x'019B8D627A8070018000000000000000', '2026-01-05 11:22:00.000000', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"maker mo","follower_count":24000,"handle":"maker_mo","id":"019b8d62-7a80-7015-8000-000000000002","is_verified":true,"platform_id":"seed-2"},"decision":{"composite_score":0.65,"created_at":"2026-01-05T10:02:00Z","id":"019b8d62-7a80-7017-8000-000000000002","mode":"HELPFUL"},"post":{"content":"I built a weather station from what was in the drawer. It rains inside.","content_version":1,"detected_at":"2026-01-05T09:02:00Z","id":"019b8d62-7a80-7016-8000-000000000002","platform_post_id":"seed-2"}}', NULL, NULL, 3, '2026-01-05 11:20:00.000000', '2026-01-05 11:22:00.000000'),
(x'019B8D627A8070198000000000000003', x'019B8D627A8070178000000000000003', x'019B8D627A8070158000000000000003', x'019CA8B11098769AABB5EEFF7FD4ECDD', 'TWITTER', 'seed-3', 'There is one, and it starts with nothing at all. —Antone (Vita)', x'F0312DA020CDC8F6F91ED159BA917946577116510D3C9A443B84D1D3970BE74B', 'seed-3', 'MANUAL', 'REJECTED', x'019B8D627A8070018000000000000001', NULL, '[]', NULL, x'019B8D627A8070018000000000000000', '2026-01-05 11:32:00.000000', 'Say what it starts with.', NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"quiet quentin","follower_count":12,"handle":"quiet_quentin","id":"019b8d62-7a80-7015-8000-000000000003","is_verified":false,"platform_id":"seed-3"},"decision":{"composite_score":0.6500000000000001,"created_at":"2026-01-05T10:03:00Z","id":"019b8d62-7a80-7017-8000-000000000003","mode":"ENGAGEMENT"},"post":{"content":"Is there a course on this that starts from nothing?","content_version":1,"detected_at":"2026-01-05T09:03:00Z","id":"019b8d62-7a80-7016-8000-000000000003","platform_post_id":"seed-3"}}', NULL, NULL, 3, '2026-01-05 11:30:00.000000', '2026-01-05 11:32:00.000000'),
(x'019B8D627A8070198000000000000004', x'019B8D627A8070178000000000000004', x'019B8D627A8070158000000000000004', x'019CA8B11098769AABB5EEFF7FD4ECDD', 'TWITTER', 'seed-4', 'A lamp that says when the air is stale fits a shoe box. —Antone (Vita)', x'5A52B171E897D0036FA5B3893CBE0A3815143DE35C1EF32EEC5F610FFE448824', 'seed-4', 'MANUAL', 'SENDING', x'019B8D627A8070018000000000000001', NULL, '[]', NULL, x'019B8D627A8070018000000000000000', '2026-01-05 11:42:00.000000', NULL, '2125-12-12 11:43:00.000000', x'0404040404040404040404040404040404040404040404040404040404040404', '2026-01-05 11:43:00.000000', 1, NULL, NULL, 0, '{}', '{"author":{"display_name":"teacher tess","follower_count":2900,"handle":"teacher_tess","id":"019b8d62-7a80-7015-8000-000000000004","is_verified":false,"platform_id":"seed-4"},"decision":{"composite_score":0.65,"created_at":"2026-01-05T10:04:00Z","id":"019b8d62-7a80-7017-8000-000000000004","mode":"HELPFUL"},"post":{"content":"My class of thirty needs a project that fits a shoe box. Ideas?","content_version":1,"detected_at":"2026-01-05T09:04:00Z","id":"019b8d62-7a80-7016-8000-000000000004","platform_post_id":"seed-4"}}', NULL, NULL, 4, '2026-01-05 11:40:00.000000', '2026-01-05 11:43:00.000000'),
(x'019B8D627A8070198000000000000005', x'019B8D627A8070178000000000000001', x'019B8D627A8070158000000000000001', x'019CA8B11098769AABB5EEFF7FD4ECDD', 'TWITTER', 'seed-1', 'A restart of the gateway brings the cloud back in most homes. —Antone (Vita)', x'C7302595A65394DFBD4DC77AFE3711B40567B4D9BF946A27A714E8F3C8161D28', 'seed-5', 'MANUAL', 'UNKNOWN', x'019B8D627A8070018000000000000001', NULL, '[]', NULL, x'019B8D627A8070018000000000000000', '2026-01-05 11:52:00.000000', NULL, NULL, x'0505050505050505050505050505050505050505050505050505050505050505', '2026-01-05 11:53:00.000000', 1, NULL, NULL, 0, '{}', '{"author":{"display_name":"balcony bea","follower_count":310,"handle":"balcony_bea","id":"019b8d62-7a80-7015-8000-000000000001","is_verified":false,"platform_id":"seed-1"},"decision":{"composite_score":0.65,"created_at":"2026-01-05T10:01:00Z","id":"019b8d62-7a80-7017-8000-000000000001","mode":"HELPFUL"},"post":{"content":"My plant talks to the cloud and the cloud does not answer.","content_version":1,"detected_at":"2026-01-05T09:01:00Z","id":"019b8d62-7a80-7016-8000-000000000001","platform_post_id":"seed-1"}}', NULL, NULL, 5, '2026-01-05 11:50:00.000000', '2026-01-05 11:55:00.000000'),
(x'019B8D627A8070198000000000000006', x'019B8D627A8070178000000000000003', x'019B8D627A8070158000000000000003', x'019CA8B11098769AABB5EEFF7FD4ECDD', 'TWITTER', 'seed-3', 'The first lesson of our course asks for nothing but curiosity. —Antone (Vita)', x'A26A9C9A774F9C2DFD538AABD428B642DAEDFA9B3701623CF728D4B2582135A7', 'seed-6', 'MANUAL', 'POSTED', x'019B8D627A8070018000000000000001', NULL, '[]', NULL, x'019B8D627A8070018000000000000000', '2026-01-05 12:02:00.000000', NULL, NULL, x'0606060606060606060606060606060606060606060606060606060606060606', '2026-01-05 12:03:00.000000', 1, 'seed-reply-6', '2026-01-05 12:04:00.000000', 0, '{}', '{"author":{"display_name":"quiet quentin","follower_count":12,"handle":"quiet_quentin","id":"019b8d62-7a80-7015-8000-000000000003","is_verified":false,"platform_id":"seed-3"},"decision":{"composite_score":0.6500000000000001,"created_at":"2026-01-05T10:03:00Z","id":"019b8d62-7a80-7017-8000-000000000003","mode":"ENGAGEMENT"},"post":{"content":"Is there a course on this that starts from nothing?","content_version":1,"detected_at":"2026-01-05T09:03:00Z","id":"019b8d62-7a80-7016-8000-000000000003","platform_post_id":"seed-3"}}', NULL, NULL, 5, '2026-01-05 12:00:00.000000', '2026-01-05 12:04:00.000000'),
(x'019CA8DA7BC17C5DB8B3A5F53920278B', x'019CA8DA78F0716EA5FCB4C1E85DC1C0', x'019CA8DA78C878AFBE7890A60B0AA73F', NULL, 'TWITTER', 'ask1', 'A capacitive one: wipe it, and it does not rust. —Antone (Vita)', x'3806751CFBB51E0065129DA1D4C16482C7E2B8D0F01B9DC2F394874495835F50', 'sensor-2', 'MANUAL', 'APPROVED', x'019CA8A043347D16B9F747CE3EB6AE3E', x'019CA8A03EFB751CB22A0DC73071FEAC', '["019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e","019ca8a0-3efb-751c-b22a-0dc73071feac"]', NULL, x'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:03:38.691112', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask1","id":"019ca8da-78c8-78af-be78-90a60b0aa73f","is_verified":false,"platform_id":"of-ask1"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:36.048670Z","id":"019ca8da-78f0-716e-a5fc-b4c1e85dc1c0","mode":"HELPFUL"},"post":{"content":"Which of the two lasts longer?","content_version":2,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-78c8-7b0b-a35f-14bf11468bfe","platform_post_id":"ask1"}}', NULL, NULL, 11, '2026-03-01 10:03:36.769336', '2026-03-01 10:03:38.691112'),
(x'019CA8DA83BB7731BCB1623F839FBDD1', x'019CA8DA83937CAB970BC5CD097F0337', x'019CA8DA836B7E5BB35C7EE2A06328F8', NULL, 'TWITTER', 'ask3', 'To ask3: ask the soil, not the clock. —Antone (Vita)', x'7C1E9A658D46B50CEF73D05D151D9FE3CE0A4C10085A50FFB8C9AB06D7444607', 'sensor-1', 'MANUAL', 'POSTED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:03:38.891297', NULL, NULL, x'387AA613160B5E5A22922D22BB3C61F067763A34D0B882FACB72BA8302601D18', '2026-03-01 10:03:39.571926', 2, 'out-1', '2026-03-01 10:03:39.812148', 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask3","id":"019ca8da-836b-7e5b-b35c-7ee2a06328f8","is_verified":false,"platform_id":"of-ask3"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:38.771186Z","id":"019ca8da-8393-7cab-970b-c5cd097f0337","mode":"HELPFUL"},"post":{"content":"What does ask3 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-836b-7720-9de4-3d823e59e83f","platform_post_id":"ask3"}}', NULL, NULL, 9, '2026-03-01 10:03:38.811223', '2026-03-01 10:03:39.972296'),
(x'019CA8DA8934715691778775B3888920', x'019CA8DA83937CAB970BC5CD097F0337', x'019CA8DA836B7E5BB35C7EE2A06328F8', NULL, 'TWITTER', 'ask3', 'Ask the soil once more. —Antone (Vita)', x'3486C1B2318B98FDC18BDFDE721E5D586D13518D71DD4492AA970133D947C9CD', 'sensor-1', 'MANUAL', 'APPROVED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:03:40.292592', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask3","id":"019ca8da-836b-7e5b-b35c-7ee2a06328f8","is_verified":false,"platform_id":"of-ask3"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:38.771186Z","id":"019ca8da-8393-7cab-970b-c5cd097f0337","mode":"HELPFUL"},"post":{"content":"What does ask3 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-836b-7720-9de4-3d823e59e83f","platform_post_id":"ask3"}}', NULL, NULL, 3, '2026-03-01 10:03:40.212518', '2026-03-01 10:03:40.292592'),
(x'019CA8DA8A4C7698B640C5ADBBE259A7', x'019CA8DA8A247FC19E6957F80A42A54F', x'019CA8DA89FC755688C61F4D37C8E735', NULL, 'TWITTER', 'ask4', 'TO ASK3: ask  the soil, not the clock. —Antone (Vita)', x'7C1E9A658D46B50CEF73D05D151D9FE3CE0A4C10085A50FFB8C9AB06D7444607', 'sensor-1', 'MANUAL', 'APPROVED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:03:40.572851', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask4","id":"019ca8da-89fc-7556-88c6-1f4d37c8e735","is_verified":false,"platform_id":"of-ask4"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:40.452740Z","id":"019ca8da-8a24-7fc1-9e69-57f80a42a54f","mode":"HELPFUL"},"post":{"content":"What does ask4 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-89fc-7164-b7ad-acf3f96f681b","platform_post_id":"ask4"}}', NULL, NULL, 3, '2026-03-01 10:03:40.492777', '2026-03-01 10:03:40.572851'),
(x'019CA8DA8B3C7E7E888951E9367C7C12', x'019CA8DA8B147ACA8C84D8AE428A4D3C', x'019CA8DA8AEC7661957CCA30D5124EE5', NULL, 'TWITTER', 'ask5', 'To ask5: ask the soil, not the clock. —Antone (Vita)', x'FD6F1FF30B2F4FD015760F378FA829AF32542E6FACF141DAE0962A39AB7E3A2C', 'sensor-1', 'MANUAL', 'APPROVED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:03:40.813073', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask5","id":"019ca8da-8aec-7661-957c-ca30d5124ee5","is_verified":false,"platform_id":"of-ask5"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:40.692962Z","id":"019ca8da-8b14-7aca-8c84-d8ae428a4d3c","mode":"HELPFUL"},"post":{"content":"","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-8aec-788a-8dd9-393fe50ea790","platform_post_id":"ask5"}}', NULL, NULL, 4, '2026-03-01 10:03:40.732999', '2026-03-01 10:03:40.853110'),
(x'019CA8DA8CA57FEEA147C685F5909C23', x'019CA8DA8C7D7CC9BA12CB3A49BD2E89', x'019CA8DA8C557D0A9BC60509DE09347F', NULL, 'TWITTER', 'ask6', 'To ask6: ask the soil, not the clock. —Antone (Vita)', x'069DF18F2E80EF974597B743FDE1EB156DF03F8C2A825EB36A626714895F12CD', 'sensor-1', 'MANUAL', 'POSTED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:03:41.173406', NULL, NULL, x'3E8E2D4B489895891C5F4E94FC1FF82F9625AD7262302C65C95E0723A59B0610', '2026-03-01 10:34:42.694812', 1, 'out-2', '2026-03-01 10:34:42.774886', 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask6","id":"019ca8da-8c55-7d0a-9bc6-0509de09347f","is_verified":false,"platform_id":"of-ask6"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:41.053295Z","id":"019ca8da-8c7d-7cc9-ba12-cb3a49bd2e89","mode":"HELPFUL"},"post":{"content":"What does ask6 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-8c55-71c8-8e13-ea4e0ba545f7","platform_post_id":"ask6"}}', NULL, NULL, 5, '2026-03-01 10:03:41.093332', '2026-03-01 10:34:42.774886'),
(x'019CA8DA8F2575CAAAAD8BB2C2280AF0', x'019CA8DA8EFD771BA5358DA876B09A55', x'019CA8DA8ED57E3FA4AF011F76DF5558', NULL, 'TWITTER', 'ask7', 'To ask7: ask the soil, not the clock. —Antone (Vita)', x'97AFD069682278E87AF0125B9A654A0B80DF7A9786133F7097E1D5A615DC37E6', 'sensor-1', 'MANUAL', 'APPROVED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:03:41.813998', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask7","id":"019ca8da-8ed5-7e3f-a4af-011f76df5558","is_verified":false,"platform_id":"of-ask7"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:41.693887Z","id":"019ca8da-8efd-771b-a535-8da876b09a55","mode":"HELPFUL"},"post":{"content":"What does ask7 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-8ed5-779b-912d-cb02c545a4ac","platform_post_id":"ask7"}}', NULL, NULL, 3, '2026-03-01 10:03:41.733924', '2026-03-01 10:03:41.813998'),
(x'019CA8F6F6B7727690C149DFC9649758', x'019CA8F6F68F7179887F0CDBF29AE993', x'019CA8F6F667769580A0D27180ADA31D', NULL, 'TWITTER', 'ask8', 'To ask8: ask the soil, not the clock. —Antone (Vita)', x'09AFB033B22B883851CAED8E4D67C04818A51246C620ACF6B2FB9C4068EFD10C', 'sensor-1', 'MANUAL', 'POSTED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:34:43.335404', NULL, NULL, x'A6A2BA0EED4CB89E8FCD7100D3F6EE3506ED3BE4303C86F20DD3AB8DC7FBE8FA', '2026-03-01 10:34:43.375441', 1, 'out-3', '2026-03-01 10:35:15.576551', 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask8","id":"019ca8f6-f667-7695-80a0-d27180ada31d","is_verified":false,"platform_id":"of-ask8"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:34:43.215293Z","id":"019ca8f6-f68f-7179-887f-0cdbf29ae993","mode":"HELPFUL"},"post":{"content":"What does ask8 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f6-f667-7504-94c5-f9f439ccf43e","platform_post_id":"ask8"}}', NULL, NULL, 6, '2026-03-01 10:34:43.255330', '2026-03-01 10:35:15.576551'),
(x'019CA8F6F7A7759C8EA8E0ABE0A9086C', x'019CA8F6F77F7936A8561C5E0FB43D50', x'019CA8F6F7577BADB2CDDB2721E867F9', NULL, 'TWITTER', 'ask9', 'To ask9: ask the soil, not the clock. —Antone (Vita)', x'316A40DE59DB4E091A92A44F5A6E8265D4A465A928D945BCA5E1B3881A2D1595', 'sensor-1', 'MANUAL', 'APPROVED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:34:43.575626', NULL, NULL, NULL, NULL, 1, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask9","id":"019ca8f6-f757-7bad-b2cd-db2721e867f9","is_verified":false,"platform_id":"of-ask9"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:34:43.455515Z","id":"019ca8f6-f77f-7936-a856-1c5e0fb43d50","mode":"HELPFUL"},"post":{"content":"What does ask9 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f6-f757-79f2-ba50-7db7151ba9e8","platform_post_id":"ask9"}}', NULL, NULL, 6, '2026-03-01 10:34:43.495552', '2026-03-01 10:35:15.656625'),
(x'019CA8F6F89773B7B4CCCEDF50164E24', x'019CA8F6F86F7666A5CC07EB74AB12AD', x'019CA8F6F847740F942F1280FFE66361', NULL, 'TWITTER', 'ask10', 'To ask10: ask the soil, not the clock. —Antone (Vita)', x'F80E2DF767EA89288D61AC2CB5F9E70B1C17D53E3385EA6F206D844815DADCA4', 'sensor-1', 'MANUAL', 'POSTED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:34:43.815848', NULL, NULL, x'B5D2835F2CA7A5FEC5BA4CE5D27F33A76811ACAA5105747ED626078A24237BCB', '2026-03-01 10:34:43.855885', 1, 'out-4', '2026-03-01 10:35:15.816773', 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask10","id":"019ca8f6-f847-740f-942f-1280ffe66361","is_verified":false,"platform_id":"of-ask10"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:34:43.695737Z","id":"019ca8f6-f86f-7666-a5cc-07eb74ab12ad","mode":"HELPFUL"},"post":{"content":"What does ask10 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f6-f847-7b3c-914d-abfd9bb8d146","platform_post_id":"ask10"}}', NULL, NULL, 6, '2026-03-01 10:34:43.735774', '2026-03-01 10:35:15.816773'),
(x'019CA8F7766070BFBCD007239AE7848B', x'019CA8F7763874F6B116D520EF1F4C7D', x'019CA8F77610793581F3855650280464', NULL, 'TWITTER', 'ask11', 'To ask11: ask the soil, not the clock. —Antone (Vita)', x'1AF4EE75AC51C4AB21138477EDCCDD22C5666F7E088AFE194900968E215EDAEE', 'sensor-1', 'MANUAL', 'APPROVED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:35:16.016958', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask11","id":"019ca8f7-7610-7935-81f3-855650280464","is_verified":false,"platform_id":"of-ask11"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:35:15.896847Z","id":"019ca8f7-7638-74f6-b116-d520ef1f4c7d","mode":"HELPFUL"},"post":{"content":"What does ask11 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f7-7610-7409-9f2d-00e13b7e6cb0","platform_post_id":"ask11"}}', '2026-03-01 10:35:16.417328', 'Off topic.', 4, '2026-03-01 10:35:15.936884', '2026-03-01 10:35:16.417328'),
(x'019CA8F779317772BE02D595D9DAE766', x'019CA8F779097DB2BCDED987202D97D1', x'019CA8F778E174D3954EB564D80CA81E', NULL, 'TWITTER', 'ask2', 'Twice a week is enough. —Antone (Vita)', x'78EDC115E96B9C321A0AF7D1EC75DD5796512BFB2EC936DA20F6C7F7FCDC4154', 'sensor-1', 'MANUAL', 'APPROVED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 11:36:24.624913', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask2","id":"019ca8f7-78e1-74d3-954e-b564d80ca81e","is_verified":false,"platform_id":"of-ask2"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:35:16.617513Z","id":"019ca8f7-7909-7db2-bcde-d987202d97d1","mode":"HELPFUL"},"post":{"content":"What does ask2 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f7-78e1-78a9-8da4-10881f2a1bb3","platform_post_id":"ask2"}}', NULL, NULL, 3, '2026-03-01 10:35:16.657550', '2026-03-01 11:36:24.624913'),
(x'019CA8F779817BE5919E42366253E674', x'019CA8F779097DB2BCDED987202D97D1', x'019CA8F778E174D3954EB564D80CA81E', NULL, 'TWITTER', 'ask2', 'Once a week is enough. —Antone (Vita)', x'59F23D23C55AA0F067C7FA9905052C36367EA3A145D62265A79BDF880C5A07E6', 'sensor-1', 'MANUAL', 'PENDING', x'019CA8DA78787216B4ED32F476FFC09D', NULL, '[]', '2026-03-01 10:35:16.777661', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask2","id":"019ca8f7-78e1-74d3-954e-b564d80ca81e","is_verified":false,"platform_id":"of-ask2"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:35:16.617513Z","id":"019ca8f7-7909-7db2-bcde-d987202d97d1","mode":"HELPFUL"},"post":{"content":"What does ask2 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f7-78e1-78a9-8da4-10881f2a1bb3","platform_post_id":"ask2"}}', NULL, NULL, 2, '2026-03-01 10:35:16.737624', '2026-03-01 10:35:16.777661'),
(x'019CA8F779D177AB8C97613B668AFCB6', x'019CA8F779097DB2BCDED987202D97D1', x'019CA8F778E174D3954EB564D80CA81E', NULL, 'TWITTER', 'ask2', 'Ask that again in spring. —Antone (Vita)', x'FEDE41F033EA5125A17B3171C420734FB037367999E709A6699F56A1F9D63F40', 'sensor-1', 'MANUAL', 'APPROVED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 11:36:24.624913', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask2","id":"019ca8f7-78e1-74d3-954e-b564d80ca81e","is_verified":false,"platform_id":"of-ask2"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:35:16.617513Z","id":"019ca8f7-7909-7db2-bcde-d987202d97d1","mode":"HELPFUL"},"post":{"content":"What does ask2 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f7-78e1-78a9-8da4-10881f2a1bb3","platform_post_id":"ask2"}}', NULL, NULL, 3, '2026-03-01 10:35:16.817698', '2026-03-01 11:36:24.624913'),
(x'019CA8F7801378968DF074C6375E8395', x'019CA8F77FEB738D8AFBFEB6800E3146', x'019CA8F77FC37FFC88EF395F4E6821B0', NULL, 'TWITTER', 'ask12', 'Twice a day is too much. —Antone (Vita)', x'202F61EA737ED2E4D3B20BE20F63866E0535900A96EF6557E03E2CB98743C5AB', 'sensor-1', 'MANUAL', 'DRAFT', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask12","id":"019ca8f7-7fc3-7ffc-88ef-395f4e6821b0","is_verified":false,"platform_id":"of-ask12"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:35:18.379141Z","id":"019ca8f7-7feb-738d-8afb-feb6800e3146","mode":"HELPFUL"},"post":{"content":"What does ask12 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f7-7fc3-7166-bef3-30f231b1a7e8","platform_post_id":"ask12"}}', NULL, NULL, 1, '2026-03-01 10:35:18.419178', '2026-03-01 10:35:18.419178'),
(x'019CA92F71A978CA9319B7A7AA7C57BC', x'019CA92F7180782880CA9C6C5595E42D', x'019CA92F715877E39FD343455932F516', NULL, 'TWITTER', 'ask13', 'It depends on the pot. —Antone (Vita)', x'64A233146A4CD768BD298CA7273F4CBA9E9A77E9AB36227CB651AF06B8E8B3F9', 'sensor-1', 'MANUAL', 'REJECTED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 11:36:24.865135', 'Off topic.', NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask13","id":"019ca92f-7158-77e3-9fd3-43455932f516","is_verified":false,"platform_id":"of-ask13"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T11:36:24.704987Z","id":"019ca92f-7180-7828-80ca-9c6c5595e42d","mode":"HELPFUL"},"post":{"content":"What does ask13 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca92f-7158-7f2a-bc7b-dea2a119e075","platform_post_id":"ask13"}}', '2026-03-01 11:36:24.985246', 'Off topic.', 4, '2026-03-01 11:36:24.745024', '2026-03-01 11:36:24.985246');
INSERT INTO `score_changes` (`id`, `attempt_id`, `kind`, `old_score`, `new_score`, `old_max_score`, `new_max_score`, `reason`, `actor`, `created_at`) VALUES
(x'019CA8B0EDB877E38222369E8F96AFAA', x'019CA8A17FFF701A833959B95603B8D9', 'override', 4, 6.1, 7, 7, 'a second look 👀', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:13.432390'),
(x'019CA8B0EE08744DA5F720ECD5C9CDDA', x'019CA8A17FFF701A833959B95603B8D9', 'override', 6.1, 0, 7, 7, 'a third', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:13.512464'),
(x'019CA8B0EE58706DA102D5D4671AD068', x'019CA8A17FFF701A833959B95603B8D9', 'override', 0, 0.6667, 7, 7, 'thirds', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:13.592538'),
(x'019CA8B0EED070F6808D3DEC8F00E858', x'019CA8A17FFF701A833959B95603B8D9', 'reopen', 0.6667, NULL, 7, NULL, 'the network was down', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:13.712649'),
(x'019CA8B0F08970B5966E49E514DD16BF', x'019CA8A1809F758CB2B71A2028325360', 'regrade', 1, 1, 7, 8.3, NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.153056'),
(x'019CA8B0F0897422A0D6B018180E20C7', x'019CA8A1813F7C299A13399339D29BEB', 'regrade', 0, 1, 7, 8.3, NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.153056'),
(x'019CA8B0F08976F89E54E357A6A3DE71', x'019CA8A17FFF701A833959B95603B8D9', 'regrade', 7, 7.3, 7, 8.3, NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.153056'),
(x'019CA8B0F0897AD080EA8176622D96C7', x'019CA8A17BEE7115B9BF3000155D090A', 'regrade', 7, 7.3, 7, 8.3, NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.153056'),
(x'019CA8B0F0897FF7A9C0AA52DA8C7187', x'019CA8A1804F71938A73DC6ECC50F78C', 'regrade', 3, 3.3, 7, 8.3, NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.153056'),
(x'019CA8B0F1297537BD8D4499B823AABB', x'019CA8A1804F71938A73DC6ECC50F78C', 'regrade', 3.3, 4.3, 8.3, 8.3, 'treatment of a question', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.313204'),
(x'019CA8B0F12978DEAEA5A7086D4CD9E3', x'019CA8A17BEE7115B9BF3000155D090A', 'regrade', 7.3, 8.3, 8.3, 8.3, 'treatment of a question', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.313204'),
(x'019CA8B0F12978EBADC62390404F25A3', x'019CA8A17FFF701A833959B95603B8D9', 'regrade', 7.3, 8.3, 8.3, 8.3, 'treatment of a question', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.313204'),
(x'019CA8B0F1297D6DA4E10069AE525F60', x'019CA8A1809F758CB2B71A2028325360', 'regrade', 1, 2, 8.3, 8.3, 'treatment of a question', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.313204'),
(x'019CA8B0F1A1729291AD1833BF19A266', x'019CA8A17BEE7115B9BF3000155D090A', 'regrade', 8.3, 5, 8.3, 5, 'treatment of a question', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.433315'),
(x'019CA8B0F1A17770AC5BF0EE695B256A', x'019CA8A1813F7C299A13399339D29BEB', 'regrade', 1, 1, 8.3, 5, 'treatment of a question', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.433315'),
(x'019CA8B0F1A17B088EEE65D36BF0F804', x'019CA8A1804F71938A73DC6ECC50F78C', 'regrade', 4.3, 1, 8.3, 5, 'treatment of a question', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.433315'),
(x'019CA8B0F1A17D6BBD1DA446E8269416', x'019CA8A17FFF701A833959B95603B8D9', 'regrade', 8.3, 5, 8.3, 5, 'treatment of a question', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.433315'),
(x'019CA8B0F1A17EFEA663928F6EFF72D4', x'019CA8A1809F758CB2B71A2028325360', 'regrade', 2, 2, 8.3, 5, 'treatment of a question', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.433315'),
(x'019CA8B0F21970E5B099F6FDB116D2C5', x'019CA8A17FFF701A833959B95603B8D9', 'regrade', 5, 4, 5, 4, 'treatment of a question', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.553426'),
(x'019CA8B0F2197226AB0BA018A2B3CA2E', x'019CA8A1804F71938A73DC6ECC50F78C', 'regrade', 1, 1, 5, 4, 'treatment of a question', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.553426'),
(x'019CA8B0F2197236B7A517C58C9D0B41', x'019CA8A1813F7C299A13399339D29BEB', 'regrade', 1, 1, 5, 4, 'treatment of a question', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.553426'),
(x'019CA8B0F2197866B6D429DE019F1700', x'019CA8A1809F758CB2B71A2028325360', 'regrade', 2, 2, 5, 4, 'treatment of a question', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.553426'),
(x'019CA8B0F2197DBA998E274AA910F66B', x'019CA8A17BEE7115B9BF3000155D090A', 'regrade', 5, 4, 5, 4, 'treatment of a question', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.553426'),
(x'019CA8B0F2917056B6686CE4B282D82D', x'019CA8A1804F71938A73DC6ECC50F78C', 'regrade', 1, 1, 4, 5, 'treatment of a question', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.673537'),
(x'019CA8B0F29172ED91A9084C1FB7037C', x'019CA8A17FFF701A833959B95603B8D9', 'regrade', 4, 5, 4, 5, 'treatment of a question', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.673537'),
(x'019CA8B0F29174E5A3B9F41D224835E2', x'019CA8A1809F758CB2B71A2028325360', 'regrade', 2, 2, 4, 5, 'treatment of a question', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.673537'),
(x'019CA8B0F291754786151F7CD450FA7B', x'019CA8A1813F7C299A13399339D29BEB', 'regrade', 1, 1, 4, 5, 'treatment of a question', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.673537'),
(x'019CA8B0F2917AB0AE4837FE92F95AC4', x'019CA8A17BEE7115B9BF3000155D090A', 'regrade', 4, 5, 4, 5, 'treatment of a question', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.673537');
INSERT INTO `segmented_weights` (`id`, `segment_type`, `segment_key`, `sss_weight`, `ars_weight`, `evs_weight`, `trs_weight`, `sample_size`, `performance`, `version`, `created_at`, `updated_at`) VALUES
(x'019CA8DA70CE73D7BC92C5DC857FB6D9', 'global', 'global', 0.25, 0.25, 0.25, 0.25, 0, NULL, 1, '2026-03-01 10:03:33.966746', '2026-03-01 10:03:33.966746'),
(x'019CA8DA711E787985645FE6C4009AF8', 'platform', 'REDDIT', 1, 0, 0, 0, 0, NULL, 3, '2026-03-01 10:03:34.046820', '2026-03-01 10:03:34.327079');
INSERT INTO `sessions` (`id`, `account_id`, `token_hash`, `created_at`, `last_used_at`, `expires_at`, `user_agent`, `address`) VALUES
(x'019CA8A041A47E588F8FEE6860EAAFE8', x'019CA8A03EFB751CB22A0DC73071FEAC', x'A5E7245B3DCD5595E5C2D01D23DA327A68C8E78B9E881A2DD16695AB3F5F8573', '2026-03-01 09:00:00.804085', '2026-03-01 11:36:20.300917', '2026-03-31 09:00:00.804085', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
(x'019CA8A041F472D78BFE0CD57D75890D', x'019CA8A041CC7DB4BAF7F57260A42F2C', x'6A9B3B42879718010511DB9F834CB83C6AFAC08E3F29661144D7E23F3C1EE93D', '2026-03-01 09:00:00.884159', '2026-03-01 11:36:20.380991', '2026-03-31 09:00:00.884159', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
(x'019CA8A0426C7BB691E7C32F46CA2EAB', x'019CA8A042447B6889E998839246D00F', x'4AE68DD6C915C014278626A55F8F932A20E4E5BEB07DB9B1A009FAE8EF0F7A47', '2026-03-01 09:00:01.004270', '2026-03-01 11:36:20.421028', '2026-03-31 09:00:01.004270', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
(x'019CA8A0435C70DCA38697A94977DAA8', x'019CA8A043347D16B9F747CE3EB6AE3E', x'323D63DBE0A735AD82694547E6EBB4EECDB93B9EB83131A6F095D53E74AF274E', '2026-03-01 09:00:01.244492', '2026-03-01 11:36:20.340954', '2026-03-31 09:00:01.244492', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
(x'019CA8A13B5677F1A8E070ABC60FBEDF', x'019CA8A042447B6889E998839246D00F', x'B9CE3955133337ABE25DE3B4B91D52D320DAB4B9930FB8B7394CD1B3DCFCAE60', '2026-03-01 09:01:04.726786', '2026-03-01 09:01:04.726786', '2026-03-31 09:01:04.726786', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
(x'019CA8A13D377694B251815F52F13CFB', x'019CA8A13C6F7B9C9A7C86F78E68FA70', x'B2955ECA353229ADEF389DAECF21E441A60D087E83081AC585418E85DA96584B', '2026-03-01 09:01:05.207230', '2026-03-01 09:01:05.207230', '2026-03-31 09:01:05.207230', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
(x'019CA8DA78A07584AC249FB7134E9D81', x'019CA8DA78787216B4ED32F476FFC09D', x'49EEEC23B57DFD36F953B89E03B8072504DC7B362487B205BA6E6833D87A3BA3', '2026-03-01 10:03:35.968596', '2026-03-01 11:36:20.501102', '2026-03-31 10:03:35.968596', 'replay/1 (späte Ära; 🧪)', '192.0.2.7');
INSERT INTO `signing_keys` (`purpose`, `secret`, `created_at`) VALUES
('cursors', x'74FCB594B45B2A235DEFFFFE26C86052031DB12D41215BF2C02CE963CB7C8583', '2026-03-01 09:00:00.123456'),
('suppression', x'3CFEBEFC113DFB90DD874F7FC28D1019CD85D892A3C7D282ABEE548207B77882', '2026-03-01 10:03:35.728374');
INSERT INTO `stored_files` (`id`, `sha256`, `bytes`, `created_at`) VALUES
(x'019CA8A16A697E0AA0F4BCEDE8F0DF80', x'B500263E8E0CCBE3979FA5B5D093ACE4BFCB7C55FBD5D50CFD6D32726830EFAF', 11, '2026-03-01 09:01:16.777923'),
(x'019CA8A16AB97AA991E6F8E0C55288CE', x'0D2B8524DD3111897E8AB7F38F085479339D1B76937C678EE07DDE2DAE432A26', 39, '2026-03-01 09:01:16.857997'),
(x'019CA8A16B0A7146B80623DB81DFCC34', x'4FFD8BB30991E3A6F28D1D03F1AEDCD02CCF8E0CC16BB9E969E7BC2BDA1DDF03', 33, '2026-03-01 09:01:16.938071'),
(x'019CA8B1089E77B5BE76572E7EB8AD9C', x'B55A128D39363118B12F51DCD05BF2A79893C9FD416C6E4C5A515A63186C88C6', 714, '2026-03-01 09:18:20.318754'),
(x'019CA8B1089E794F8A93347B50FB7669', x'FAF96CF00B433B3D233548CBA11DC7554CFC47FEBBB757AC95DD83E1CAD5D52D', 104, '2026-03-01 09:18:20.318754'),
(x'019CA8B1089E7CD08D8B68C33E4E5AAF', x'B09E7DC3792730F275D482808C6D34144956B00F88A03244AE7C764B710902DC', 2076, '2026-03-01 09:18:20.318754'),
(x'019CA8B10A0776B987CB2BA235CFA98C', x'32C7A56EF96E6FBC26F606D3D5E2E4C9F1DAA3525B93C614B60468C906694362', 10, '2026-03-01 09:18:20.679087');
INSERT INTO `suppressed_authors` (`author_hash`, `created_at`) VALUES
(x'277C3160392086DE7364770EBD6D37B7456949E83387179A465D546B8AD11348', '2026-03-01 11:36:51.089370'),
(x'3A1542EDE6197613486DE08EB1AF27405F7E8291129F93E68754278170BF2D41', '2026-03-01 10:03:35.728374'),
(x'3BBD45DF7CE4B45F175D251CE60099487C67BACE9D9F17803A99067625FB98BE', '2026-03-01 11:36:49.527927'),
(x'5C7F5C66B825A19BB4DCEFD8448AC5D66CFBC79E3CE87CDF9B9677A5E44AA40A', '2026-03-01 11:36:35.514977');
INSERT INTO `weight_adjustment_logs` (`id`, `date`, `action`, `reason`, `valid_segments`, `total_segments`, `sample_sizes`, `old_weights`, `new_weights`, `predicted_improvement`, `created_at`) VALUES
(x'019CA8DA711E7EDA8C14068C2E0AD2E6', '2026-03-01 10:03:34.046820', 'set', 'only the first counts there', 0, 1, '{"platform:REDDIT":0}', NULL, '{"platform:REDDIT":{"ars_weight":0.0,"evs_weight":0.0,"sss_weight":1.0,"trs_weight":0.0}}', NULL, '2026-03-01 10:03:34.046820'),
(x'019CA8DA71BE7F87A3235ED95BE677F0', '2026-03-01 10:03:34.206968', 'set', 'only the first counts there', 0, 1, '{"platform:REDDIT":0}', '{"platform:REDDIT":{"ars_weight":0.0,"evs_weight":0.0,"sss_weight":1.0,"trs_weight":0.0}}', '{"platform:REDDIT":{"ars_weight":0.2,"evs_weight":0.3,"sss_weight":0.1,"trs_weight":0.0}}', NULL, '2026-03-01 10:03:34.206968'),
(x'019CA8DA7237752EAAB724F429F615AB', '2026-03-01 10:03:34.327079', 'restore', '', 0, 1, '{"platform:REDDIT":0}', '{"platform:REDDIT":{"ars_weight":0.2,"evs_weight":0.3,"sss_weight":0.1,"trs_weight":0.0}}', '{"platform:REDDIT":{"ars_weight":0.0,"evs_weight":0.0,"sss_weight":1.0,"trs_weight":0.0}}', NULL, '2026-03-01 10:03:34.327079');
INSERT INTO `weight_versions` (`weights_id`, `version`, `sss_weight`, `ars_weight`, `evs_weight`, `trs_weight`, `reason`, `created_at`) VALUES
(x'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, 0.25, 0.25, 0.25, 0.25, 'nobody has set any yet', '2026-03-01 10:03:33.966746'),
(x'019CA8DA711E787985645FE6C4009AF8', 1, 1, 0, 0, 0, 'only the first counts there', '2026-03-01 10:03:34.046820'),
(x'019CA8DA711E787985645FE6C4009AF8', 2, 0.1, 0.2, 0.3, 0, 'only the first counts there', '2026-03-01 10:03:34.206968'),
(x'019CA8DA711E787985645FE6C4009AF8', 3, 1, 0, 0, 0, '', '2026-03-01 10:03:34.327079');
INSERT INTO `schema_migrations` (`name`, `checksum`, `state`, `started_at`, `finished_at`) VALUES
('2026-11-21-000001_identity', '87452cd3ce7c6991fff8f8ce3c17e1fbbd2686e33214309eeb6427c34f63d801', 'applied', '2026-12-03 07:08:37.590057', '2026-12-03 07:08:37.599188'),
('2026-11-21-000002_learning', 'fde04816c0bfbd2e77aea7ca73ed1b9bb34c66c35e7feb51b463cc53a636da78', 'applied', '2026-12-03 07:08:37.602736', '2026-12-03 07:08:37.645122'),
('2026-11-30-000003_holds', '5fb84f61bc27c43f6ec1cb7234476e79dd338aaa6603d8aaed1aa29091ffb4c9', 'applied', '2026-12-03 07:08:37.647060', '2026-12-03 07:08:37.649868'),
('2026-11-30-000004_references', '69bd4468b2de01feebd363542d42df8bffad7e07ae79dbbb0cf5495c680f5539', 'applied', '2026-12-03 07:08:37.651309', '2026-12-03 07:08:37.659648'),
('2026-11-30-000005_grants_of_operators', '7b7dcbf3e5f8498b610716d496b53f840c63127e18c1e56a344761e9ba8db23a', 'applied', '2026-12-03 07:08:37.660652', '2026-12-03 07:08:37.662649'),
('2026-11-30-000006_posts', '0be1f4e12642b7b864924b2f184fa82a318756d3930f473fcbbe838323f8e05d', 'applied', '2026-12-03 07:08:37.664395', '2026-12-03 07:08:37.695112'),
('2026-11-30-000007_decisions', '8d8f1bfcca2f252f78f79b9903e0dd42c0256e318f74a047816a2c57473d1b36', 'applied', '2026-12-03 07:08:37.696650', '2026-12-03 07:08:37.723970'),
('2026-12-01-000008_replies', 'd30b6be682883548e73ecc2554653edcde1530033de594c2d401188e2c4afc58', 'applied', '2026-12-03 07:08:37.726556', '2026-12-03 07:08:37.804847'),
('2026-12-01-000009_competitors', '30f70f52c616d5bfe78c741e3fa8696e17b79e6b1dc29f2d9c2572486e3d2259', 'applied', '2026-12-03 07:08:37.807706', '2026-12-03 07:08:37.820662'),
('2026-12-01-000010_kpi', 'e8c7a3e8dad2cabe0d312759c5a53347d14a2bce248e27fa031d1de1fed517fc', 'applied', '2026-12-03 07:08:37.821908', '2026-12-03 07:08:37.829376'),
('2026-12-01-000011_experiments', '95be4fbf124e2297131f805bdbbb44b32e4d947100e9cee7c7260684275f50d7', 'applied', '2026-12-03 07:08:37.830715', '2026-12-03 07:08:37.840500'),
('2026-12-01-000012_learning_log', 'fbdc01286d34259b6603831f60bec931a3ae7862fc8e184828ccbea7d8d89ad7', 'applied', '2026-12-03 07:08:37.841641', '2026-12-03 07:08:37.858097'),
('2026-12-02-000013_audit_chain', '70e03e434d962a24bb5c0217104f860e2c79fbef6f6928cff8ecf7ef889dbd62', 'applied', '2026-12-03 07:08:37.859038', '2026-12-03 07:08:37.867253'),
('2026-12-02-000014_legal_holds', '15e0fc5340f8394085f96ea83144ff0f968c963af40c4ca62055e9131a9c9b50', 'applied', '2026-12-03 07:08:37.868236', '2026-12-03 07:08:37.881615'),
('2026-12-02-000015_archives', '7268c6b7c464c28090a777c95ef60a8848d17f115af9be3489c0846f96954a27', 'applied', '2026-12-03 07:08:37.883639', '2026-12-03 07:08:37.893477'),
('2026-12-03-000016_own_times', '30a789d949efe23df1c72fb0178a00ea20956c9f5462d4ecf9c0205f20bde7c6', 'applied', '2026-12-03 07:08:37.895882', '2026-12-03 07:08:37.904438'),
('2026-12-03-000017_question_treatments', '2f5b332229cbf32f0de5a766ddb971b944d79c4f8084281061bd4f344ec2134d', 'applied', '2026-12-03 07:08:37.905542', '2026-12-03 07:08:37.910259'),
('2026-12-03-000018_found_by_people', '755977a56ce6c6d1c2b03751e26f6149fdc3d81cf3c02c5fb56431c5db378344', 'applied', '2026-12-03 07:08:37.911458', '2026-12-03 07:08:37.928795');
INSERT INTO `__diesel_schema_migrations` (`version`, `run_on`) VALUES
('20261121000001', '2026-12-03 07:08:37'),
('20261121000002', '2026-12-03 07:08:37'),
('20261130000003', '2026-12-03 07:08:37'),
('20261130000004', '2026-12-03 07:08:37'),
('20261130000005', '2026-12-03 07:08:37'),
('20261130000006', '2026-12-03 07:08:37'),
('20261130000007', '2026-12-03 07:08:37'),
('20261201000008', '2026-12-03 07:08:37'),
('20261201000009', '2026-12-03 07:08:37'),
('20261201000010', '2026-12-03 07:08:37'),
('20261201000011', '2026-12-03 07:08:37'),
('20261201000012', '2026-12-03 07:08:37'),
('20261202000013', '2026-12-03 07:08:37'),
('20261202000014', '2026-12-03 07:08:37'),
('20261202000015', '2026-12-03 07:08:37'),
('20261203000016', '2026-12-03 07:08:37'),
('20261203000017', '2026-12-03 07:08:37'),
('20261203000018', '2026-12-03 07:08:37');
SET SESSION foreign_key_checks = 1, unique_checks = 1, sql_mode = REPLACE(@@sql_mode, 'NO_AUTO_VALUE_ON_ZERO', '');
-- rows of accounts: 15
-- rows of account_words: 54
-- rows of archetypes: 8
-- rows of archives: 1
-- rows of attempt_answers: 175
-- rows of audit_batches: 3
-- rows of audit_logs: 489
-- rows of authors: 42
-- rows of champion_tiers: 4
-- rows of community_champions: 4
-- rows of competitive_mentions: 5
-- rows of competitors: 4
-- rows of competitor_categories: 3
-- rows of decisions: 30
-- rows of do_not_contact: 2
-- rows of enrolments: 10
-- rows of escalations: 11
-- rows of escalation_reasons: 5
-- rows of events: 20
-- rows of event_words: 114
-- rows of experiments: 5
-- rows of experiment_exposures: 83
-- rows of experiment_outcomes: 152
-- rows of experiment_variants: 15
-- rows of holds: 0
-- rows of idempotency_keys: 20
-- rows of kpi_metrics: 92
-- rows of kpi_revisions: 4
-- rows of kpi_types: 6
-- rows of learning_events: 6
-- rows of legal_holds: 1
-- rows of lessons: 16
-- rows of lesson_progress: 2
-- rows of login_failures: 4
-- rows of materials: 17
-- rows of notes: 7
-- rows of posts: 61
-- rows of post_categories: 66
-- rows of post_queue: 61
-- rows of post_revisions: 2
-- rows of power_tiers: 5
-- rows of quizzes: 26
-- rows of quiz_accommodations: 1
-- rows of quiz_attempts: 42
-- rows of quiz_grades: 21
-- rows of quiz_options: 200
-- rows of quiz_questions: 118
-- rows of quiz_revisions: 26
-- rows of randomized_experiments: 1
-- rows of replies: 23
-- rows of score_changes: 28
-- rows of segmented_weights: 2
-- rows of sessions: 7
-- rows of signing_keys: 2
-- rows of stored_files: 7
-- rows of suppressed_authors: 4
-- rows of weight_adjustment_logs: 3
-- rows of weight_versions: 4
-- rows of schema_migrations: 18
-- rows of __diesel_schema_migrations: 18
-- SHA-256 of all before: 8a744be76f77755f456e0a7d1f770101fdce11f456e41318cbfc04dc2ff3c818
