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
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_accounts_email` (`email`),
  KEY `ix_accounts_created_at_id` (`created_at`,`id`),
  KEY `ix_accounts_role_created_at_id` (`role`,`created_at`,`id`),
  KEY `ix_accounts_role_status_created_at_id` (`role`,`status`,`created_at`,`id`),
  KEY `ix_accounts_status_created_at_id` (`status`,`created_at`,`id`),
  CONSTRAINT `ck_accounts_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_accounts_role` CHECK (`role` in ('learner','operator','admin')),
  CONSTRAINT `ck_accounts_status` CHECK (`status` in ('active','disabled','erased'))
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
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_events_slug` (`slug`),
  KEY `ix_events_created_at_id` (`created_at`,`id`),
  KEY `ix_events_updated_at_id` (`updated_at`,`id`),
  KEY `ix_events_title_id` (`title`,`id`),
  KEY `ix_events_status_created_at_id` (`status`,`created_at`,`id`),
  KEY `ix_events_status_updated_at_id` (`status`,`updated_at`,`id`),
  KEY `ix_events_status_title_id` (`status`,`title`,`id`),
  KEY `ix_events_created_by` (`created_by`),
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
  PRIMARY KEY (`quiz_id`,`account_id`),
  KEY `ix_quiz_accommodations_account_id` (`account_id`),
  CONSTRAINT `fk_quiz_accommodations_account_id` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE,
  CONSTRAINT `fk_quiz_accommodations_quiz_id` FOREIGN KEY (`quiz_id`) REFERENCES `quizzes` (`id`) ON DELETE CASCADE,
  CONSTRAINT `ck_quiz_accommodations_version` CHECK (`version` >= 1),
  CONSTRAINT `ck_quiz_accommodations_extra_seconds` CHECK (`extra_seconds` >= 0),
  CONSTRAINT `ck_quiz_accommodations_extra_attempts` CHECK (`extra_attempts` >= 0)
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
INSERT INTO `accounts` (`id`, `email`, `password_hash`, `display_name`, `role`, `status`, `version`, `created_at`, `updated_at`, `erased_at`, `grants`) VALUES
(x'019B8D627A8070018000000000000000', 'admin@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$YWRtaW5AbHljZXVtLmV4YW1wbGU$XUdxfg3lTnCLZ9LWJnEm6eK5fLGKM54aCfRDBwF6Yzc', 'Aspasia (admin)', 'admin', 'active', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL, NULL),
(x'019B8D627A8070018000000000000001', 'operator@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$b3BlcmF0b3JAbHljZXVtLmV4YW1wbGU$ZavyXDU77zE7eOoODmpwvEdpCTBCPSVo8IQZjJSQ6i8', 'Olympia (operator)', 'operator', 'active', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL, '["draft","approve","analyse"]'),
(x'019B8D627A8070018000000000000002', 'thales@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$dGhhbGVzQGx5Y2V1bS5leGFtcGxl$gqWkP0b07tJ2WRm2bVAVvmOt335TuA17LAmSSs6bziQ', 'Thales', 'learner', 'active', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL, NULL),
(x'019B8D627A8070018000000000000003', 'hypatia@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$aHlwYXRpYUBseWNldW0uZXhhbXBsZQ$9YCt3VHv9brJJ/IYISG7h3Jc9YE83fdmMuUPDie1mgk', 'Hypatia', 'learner', 'active', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL, NULL),
(x'019CA8A03EFB751CB22A0DC73071FEAC', 'root@example.org', '$argon2id$v=19$m=8,t=1,p=1$/fol8jZ9scTIV3NoxpOtRQ$q9Ei88M8+FFoQJ93zlAaPyQW52V2brUWgX4IkkJ8L4w', 'Root', 'admin', 'active', 1, '2026-03-01 09:00:00.123456', '2026-03-01 09:00:00.123456', NULL, NULL),
(x'019CA8A041CC7DB4BAF7F57260A42F2C', 'ada@example.org', '$argon2id$v=19$m=8,t=1,p=1$bmUcudmkhrsgBqdBHw5cRQ$ozDFAv0zcESNZC6b/swoK/+dqqWLC3MIl5kRaq8q6Cg', 'Ada Lovelace 👩‍💻', 'learner', 'active', 1, '2026-03-01 09:00:00.844122', '2026-03-01 09:00:00.844122', NULL, NULL),
(x'019CA8A042447B6889E998839246D00F', 'ben@example.org', '$argon2id$v=19$m=8,t=1,p=1$lzm2KDnZOUEFcaoSlKTIsA$QT6qkfeH4gb8l/c9fDl36RN5uG8CNwVE1qi47I56ENs', 'ben', 'learner', 'active', 1, '2026-03-01 09:00:00.964233', '2026-03-01 09:00:00.964233', NULL, NULL),
(x'019CA8A042BC7FA6A4BE2E43FDF567DE', 'erased-019ca8a0-42bc-7fa6-a4be-2e43fdf567de@invalid', '', 'Erased account', 'learner', 'erased', 2, '2026-03-01 09:00:01.084344', '2026-03-01 11:36:53.491590', '2026-03-01 11:36:53.491590', NULL),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'olga@example.org', '$argon2id$v=19$m=8,t=1,p=1$uflyD9YxSYTkAttn5X2Qmw$b6gvTWYIqjYbaKz69V4xMKPcQ0fqklYyFZgXyEbTb34', 'Olga', 'operator', 'active', 2, '2026-03-01 09:00:01.204455', '2026-03-01 09:18:18.196793', NULL, '["draft","manage"]'),
(x'019CA8A047BD77E497AB34E426B75CD9', 'dora@example.org', '$argon2id$v=19$m=8,t=1,p=1$3L/zf+yE6UxCYkVtsTeO/Q$ZGRqeuewM4ZNKmEjUmsFczny6riu6NoERAGxTKKWnHQ', 'Dora', 'learner', 'active', 2, '2026-03-01 09:00:02.365528', '2026-03-01 09:00:02.605750', NULL, NULL),
(x'019CA8A13C6F7B9C9A7C86F78E68FA70', 'rita@example.org', '$argon2id$v=19$m=8,t=1,p=1$Ih3soyttmV3B1wdlIRc0tQ$u4M0D3O5vUNhAl3KsxTCgFuwQ3o96KBrdcb6vteIejQ', 'Rita', 'admin', 'active', 1, '2026-03-01 09:01:05.007045', '2026-03-01 09:01:05.007045', NULL, NULL),
(x'019CA8A13D5F71FEB326B5EA185FD7D6', 'carl.2@example.org', '$argon2id$v=19$m=8,t=1,p=1$sKDyH7nUjLCjJGKI8tML3g$413Rt0izJn7VBFKR3cVzMgSbRJY4dRal0Dw5ANTVbh0', 'Carl 🐢', 'operator', 'disabled', 4, '2026-03-01 09:01:05.247267', '2026-03-01 09:01:05.967933', NULL, '["draft","approve","analyse"]'),
(x'019CA8DA6ADD748E86B226D93C5BA400', 'vera@example.org', '$argon2id$v=19$m=8,t=1,p=1$xhdx4YLjKT/PG2N9do/qOg$yiynxJb4RMu8k12B5CXXUMvTWgxC5a+5FVYuYeDLq2M', 'Vera', 'operator', 'active', 1, '2026-03-01 10:03:32.445340', '2026-03-01 10:03:32.445340', NULL, '["draft","approve","analyse"]'),
(x'019CA92FE21B780EBEB10C26EFF0D05A', 'nil@example.org', '$argon2id$v=19$m=8,t=1,p=1$wa1cjNuULExndSGXPJhgzg$CttMa5VzEYSSSEAxK0Zb8Qw3AAvZ7k4WDIw40cS9MRU', 'Nil', 'learner', 'disabled', 2, '2026-03-01 11:36:53.531627', '2026-03-01 11:36:53.611701', NULL, NULL),
(x'019CA92FE3837EC18659C86C1A46C009', 'kay@example.org', '$argon2id$v=19$m=8,t=1,p=1$FFYqpyfJtQ0RTY0l8kMZ/g$9P1xpeDhFYrUsqQOiCmeCH4G9PtVHF414wkJqol4Qe4', 'Kay', 'operator', 'active', 1, '2026-03-01 11:36:53.891960', '2026-03-01 11:36:53.891960', NULL, '["draft","approve","analyse"]');
INSERT INTO `archetypes` (`id`, `name`, `description`, `is_active`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070148000000000000000', 'CHECKLIST', 'Steps to go through, one after the other.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070148000000000000001', 'MYTHBUST', 'What many believe, and what is so.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070148000000000000003', 'STORYLET', 'A short story that somebody lived.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070148000000000000004', 'HUMOR_LIGHT', 'A friendly joke, never at anybody\'s cost.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070148000000000000005', 'CREDIBILITY_ANCHOR', 'What is known, and from where.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070148000000000000006', 'CONFIDENT_RECOMMENDER', 'One recommendation, with its reason.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070148000000000000007', 'PROBLEM_SOLUTION_DIRECT', 'The problem in a sentence, the solution in another.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019CA8B1034D7E4B80C4714B393B8FBD', 'COACH', '', 1, 1, '2026-03-01 09:18:18.957496', '2026-03-01 09:18:18.957496');
INSERT INTO `archives` (`id`, `kind`, `file_name`, `sha256`, `bytes`, `entries`, `from_at`, `to_at`, `state`, `version`, `created_at`, `updated_at`) VALUES
(x'01939F3E8F0070008000000000000A01', 'POSTS', 'posts-2026-01-01-01939f3e-8f00-7000-8000-000000000a01-1.jsonl', x'E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855', 4096, 12, '2026-01-01 08:00:00.000000', '2026-01-02 08:00:00.000001', 'PURGED', 2, '2026-05-01 08:00:00.000000', '2026-05-01 08:00:01.000000');
INSERT INTO `attempt_answers` (`attempt_id`, `question_id`, `response`, `points_awarded`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070078000000000000000', x'019B8D627A8070098000000000000000', '{"options":["019b8d62-7a80-7009-8000-000000000001"]}', 1, '2026-01-05 10:20:00.000000', '2026-01-05 10:20:00.000000'),
(x'019B8D627A8070078000000000000000', x'019B8D627A8070098000000000000004', '{"options":["019b8d62-7a80-7009-8000-000000000005"]}', 1, '2026-01-05 10:20:00.000000', '2026-01-05 10:20:00.000000'),
(x'019B8D627A8070078000000000000000', x'019B8D627A8070098000000000000007', '{"number":61.0}', 0, '2026-01-05 10:20:00.000000', '2026-01-05 10:20:00.000000'),
(x'019CA8A1796D7A9C9B759A1DCAE8AD5C', x'019CA8A178F572F6A496562ED3DCD0E6', '{"options":["019ca8a1-78f5-7f5d-b704-c6d2cde83396"]}', 1, '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.701549'),
(x'019CA8A1796D7A9C9B759A1DCAE8AD5C', x'019CA8A178F5730FBD01D7C627F5E1BB', '{"number":1.7976931348623157e+308}', 0, '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.701549'),
(x'019CA8A1796D7A9C9B759A1DCAE8AD5C', x'019CA8A178F573DBA6C9623480C0685D', '{"number":1.7976931348623157e+308}', 0, '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.701549'),
(x'019CA8A1796D7A9C9B759A1DCAE8AD5C', x'019CA8A178F5741A8D15672C411C8D6A', '{"number":1.7976931348623157e+308}', 0, '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.701549'),
(x'019CA8A1796D7A9C9B759A1DCAE8AD5C', x'019CA8A178F57480AB4193891639B898', '{"number":1.7976931348623157e+308}', 0.1, '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.701549'),
(x'019CA8A1796D7A9C9B759A1DCAE8AD5C', x'019CA8A178F57714BCEB815F73DAD1A9', '{"text":"STRAßE "}', 1, '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.701549'),
(x'019CA8A1796D7A9C9B759A1DCAE8AD5C', x'019CA8A178F57842BD5473D5EDC13194', '{"number":1.7976931348623157e+308}', 0, '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.701549'),
(x'019CA8A17B9D798996D86771C40B13BD', x'019CA8A174E47633BF836FF5821E1835', '{"options":["019ca8a1-74e4-7cdc-8e40-93db12de93cf","019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1"]}', 2, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A17B9D798996D86771C40B13BD', x'019CA8A174E4783CAD9A21015AB1AA98', '{"text":"  zÜRICH "}', 0, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A17B9D798996D86771C40B13BD', x'019CA8A174E47A98A7CB0BCE6FF69198', '{"options":["019ca8a1-74e4-7157-b19c-df0f51768750"]}', 1, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A17B9D798996D86771C40B13BD', x'019CA8A174E47E56862268F04D185F4C', '{"number":9.82}', 3.3, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A17B9D798996D86771C40B13BD', x'019CA8A174E47F40A46A6DDF4FA14555', '{"options":["019ca8a1-74e4-7dea-aff9-d894a6893e8c"]}', 1, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A17FAE77039C0E34E1108603BF', x'019CA8A174E47633BF836FF5821E1835', '{"options":["019ca8a1-74e4-7cdc-8e40-93db12de93cf","019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1"]}', 2, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A17FAE77039C0E34E1108603BF', x'019CA8A174E4783CAD9A21015AB1AA98', '{"text":"  zÜRICH "}', 0, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A17FAE77039C0E34E1108603BF', x'019CA8A174E47A98A7CB0BCE6FF69198', '{"options":["019ca8a1-74e4-7157-b19c-df0f51768750"]}', 1, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A17FAE77039C0E34E1108603BF', x'019CA8A174E47E56862268F04D185F4C', '{"number":9.82}', 3.3, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A17FAE77039C0E34E1108603BF', x'019CA8A174E47F40A46A6DDF4FA14555', '{"options":["019ca8a1-74e4-7dea-aff9-d894a6893e8c"]}', 1, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A17FFF701A833959B95603B8D9', x'019CA8A174E47633BF836FF5821E1835', '{"options":["019ca8a1-74e4-7cdc-8e40-93db12de93cf","019ca8a1-74e4-73c2-8e38-1120bf31025d"]}', 0, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A17FFF701A833959B95603B8D9', x'019CA8A174E4783CAD9A21015AB1AA98', '{"text":"  zürich\\t"}', 0, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A17FFF701A833959B95603B8D9', x'019CA8A174E47E56862268F04D185F4C', '{"number":9.81}', 3.3, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A17FFF701A833959B95603B8D9', x'019CA8A174E47F40A46A6DDF4FA14555', '{"options":[]}', 0, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A1804F71938A73DC6ECC50F78C', x'019CA8A174E47633BF836FF5821E1835', '{"options":["019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1","019ca8a1-74e4-7cdc-8e40-93db12de93cf","019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77"]}', 1, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A1804F71938A73DC6ECC50F78C', x'019CA8A174E4783CAD9A21015AB1AA98', '{"text":"Zürich 🏔"}', 0, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A1804F71938A73DC6ECC50F78C', x'019CA8A174E47E56862268F04D185F4C', '{"number":0.0}', 0, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A1804F71938A73DC6ECC50F78C', x'019CA8A174E47F40A46A6DDF4FA14555', '{"options":[]}', 0, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A180EF7AC58BC26A7ECA9B489B', x'019CA8A174E47633BF836FF5821E1835', '{"options":["019ca8a1-74e4-73c2-8e38-1120bf31025d","019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77"]}', 0, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A180EF7AC58BC26A7ECA9B489B', x'019CA8A174E4783CAD9A21015AB1AA98', '{"text":"Bern"}', 1, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A180EF7AC58BC26A7ECA9B489B', x'019CA8A174E47A98A7CB0BCE6FF69198', '{"options":["019ca8a1-74e4-749e-8ea6-b64139efdd75"]}', 0, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A180EF7AC58BC26A7ECA9B489B', x'019CA8A174E47E56862268F04D185F4C', '{"number":9.9}', 0, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A180EF7AC58BC26A7ECA9B489B', x'019CA8A174E47F40A46A6DDF4FA14555', '{"options":["019ca8a1-74e4-7dcb-b6c4-027cefedaab7"]}', 0, '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
(x'019CA8A1822F7257905215B399D84C0B', x'019CA8A1820778CF9BAF3B6831F7B7AF', '{"number":9.82}', 2, '2026-03-01 09:02:23.183843', '2026-03-01 09:02:23.183843'),
(x'019CA8A1822F7257905215B399D84C0B', x'019CA8A18207798090AAC38C45CD930E', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:02:23.183843', '2026-03-01 09:02:23.183843'),
(x'019CA8A1822F7257905215B399D84C0B', x'019CA8A182077BBDB22FFDF6A95BF28C', '{"options":["019ca8a1-8207-74a2-9383-ae1335f23c97","019ca8a1-8207-7608-8fe8-45c2f028b9bc"]}', 2, '2026-03-01 09:02:23.183843', '2026-03-01 09:02:23.183843'),
(x'019CA8A1822F7257905215B399D84C0B', x'019CA8A182077ED5AC8C7007500DE707', '{"options":["019ca8a1-8207-7b88-a79c-f1b7d68635d0"]}', 1, '2026-03-01 09:02:23.183843', '2026-03-01 09:02:23.183843'),
(x'019CA8A1822F7257905215B399D84C0B', x'019CA8A182077F2AB8003F92D2D2F593', '{"options":["019ca8a1-8207-79e5-ac83-afeae434871b"]}', 1, '2026-03-01 09:02:23.183843', '2026-03-01 09:02:23.183843'),
(x'019CA8A26DF77FE8AB94A29ED2E68DD7', x'019CA8A1820778CF9BAF3B6831F7B7AF', '{"number":9.82}', 2, '2026-03-01 09:03:23.544176', '2026-03-01 09:03:23.544176'),
(x'019CA8A26DF77FE8AB94A29ED2E68DD7', x'019CA8A18207798090AAC38C45CD930E', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:03:23.544176', '2026-03-01 09:03:23.544176'),
(x'019CA8A26DF77FE8AB94A29ED2E68DD7', x'019CA8A182077BBDB22FFDF6A95BF28C', '{"options":["019ca8a1-8207-74a2-9383-ae1335f23c97","019ca8a1-8207-7608-8fe8-45c2f028b9bc"]}', 2, '2026-03-01 09:03:23.544176', '2026-03-01 09:03:23.544176'),
(x'019CA8A26DF77FE8AB94A29ED2E68DD7', x'019CA8A182077ED5AC8C7007500DE707', '{"options":["019ca8a1-8207-7b88-a79c-f1b7d68635d0"]}', 1, '2026-03-01 09:03:23.544176', '2026-03-01 09:03:23.544176'),
(x'019CA8A26DF77FE8AB94A29ED2E68DD7', x'019CA8A182077F2AB8003F92D2D2F593', '{"options":["019ca8a1-8207-79e5-ac83-afeae434871b"]}', 1, '2026-03-01 09:03:23.544176', '2026-03-01 09:03:23.544176'),
(x'019CA8A359C07589ACAD3A4746166144', x'019CA8A1820778CF9BAF3B6831F7B7AF', '{"number":9.82}', 2, '2026-03-01 09:04:23.904509', '2026-03-01 09:04:23.904509'),
(x'019CA8A359C07589ACAD3A4746166144', x'019CA8A18207798090AAC38C45CD930E', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:04:23.904509', '2026-03-01 09:04:23.904509'),
(x'019CA8A359C07589ACAD3A4746166144', x'019CA8A182077BBDB22FFDF6A95BF28C', '{"options":["019ca8a1-8207-74a2-9383-ae1335f23c97","019ca8a1-8207-7608-8fe8-45c2f028b9bc"]}', 2, '2026-03-01 09:04:23.904509', '2026-03-01 09:04:23.904509'),
(x'019CA8A359C07589ACAD3A4746166144', x'019CA8A182077ED5AC8C7007500DE707', '{"options":["019ca8a1-8207-7b88-a79c-f1b7d68635d0"]}', 1, '2026-03-01 09:04:23.904509', '2026-03-01 09:04:23.904509'),
(x'019CA8A359C07589ACAD3A4746166144', x'019CA8A182077F2AB8003F92D2D2F593', '{"options":["019ca8a1-8207-79e5-ac83-afeae434871b"]}', 1, '2026-03-01 09:04:23.904509', '2026-03-01 09:04:23.904509'),
(x'019CA8A445887546BD19F34A09380E56', x'019CA8A1820778CF9BAF3B6831F7B7AF', '{"number":9.82}', 2, '2026-03-01 09:05:24.264842', '2026-03-01 09:05:24.264842'),
(x'019CA8A445887546BD19F34A09380E56', x'019CA8A18207798090AAC38C45CD930E', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:05:24.264842', '2026-03-01 09:05:24.264842'),
(x'019CA8A445887546BD19F34A09380E56', x'019CA8A182077BBDB22FFDF6A95BF28C', '{"options":["019ca8a1-8207-74a2-9383-ae1335f23c97","019ca8a1-8207-7608-8fe8-45c2f028b9bc"]}', 2, '2026-03-01 09:05:24.264842', '2026-03-01 09:05:24.264842'),
(x'019CA8A445887546BD19F34A09380E56', x'019CA8A182077ED5AC8C7007500DE707', '{"options":["019ca8a1-8207-7b88-a79c-f1b7d68635d0"]}', 1, '2026-03-01 09:05:24.264842', '2026-03-01 09:05:24.264842'),
(x'019CA8A445887546BD19F34A09380E56', x'019CA8A182077F2AB8003F92D2D2F593', '{"options":["019ca8a1-8207-79e5-ac83-afeae434871b"]}', 1, '2026-03-01 09:05:24.264842', '2026-03-01 09:05:24.264842'),
(x'019CA8A531507F4B816A02334BACC407', x'019CA8A1820778CF9BAF3B6831F7B7AF', '{"number":9.82}', 2, '2026-03-01 09:07:05.945471', '2026-03-01 09:07:05.945471'),
(x'019CA8A531507F4B816A02334BACC407', x'019CA8A18207798090AAC38C45CD930E', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:05.945471', '2026-03-01 09:07:05.945471'),
(x'019CA8A531507F4B816A02334BACC407', x'019CA8A182077BBDB22FFDF6A95BF28C', '{"options":["019ca8a1-8207-74a2-9383-ae1335f23c97","019ca8a1-8207-7608-8fe8-45c2f028b9bc"]}', 2, '2026-03-01 09:07:05.945471', '2026-03-01 09:07:05.945471'),
(x'019CA8A531507F4B816A02334BACC407', x'019CA8A182077ED5AC8C7007500DE707', '{"options":["019ca8a1-8207-7b88-a79c-f1b7d68635d0"]}', 1, '2026-03-01 09:07:05.945471', '2026-03-01 09:07:05.945471'),
(x'019CA8A531507F4B816A02334BACC407', x'019CA8A182077F2AB8003F92D2D2F593', '{"options":["019ca8a1-8207-79e5-ac83-afeae434871b"]}', 1, '2026-03-01 09:07:05.945471', '2026-03-01 09:07:05.945471'),
(x'019CA8A6BF217BF280EB7CD759D156B7', x'019CA8A6BEF970C9A6D8977CF8201721', '{"options":["019ca8a6-bef9-79c5-a13c-5d25b8755ded"]}', 1, '2026-03-01 09:07:06.225730', '2026-03-01 09:07:06.225730'),
(x'019CA8A6BF217BF280EB7CD759D156B7', x'019CA8A6BEF9764594D449E8D4A11FAF', '{"options":["019ca8a6-bef9-78f4-83b2-5c7f5f8c5935"]}', 1, '2026-03-01 09:07:06.225730', '2026-03-01 09:07:06.225730'),
(x'019CA8A6BF217BF280EB7CD759D156B7', x'019CA8A6BEF97FF099E887053FD879BF', '{"number":9.82}', 2, '2026-03-01 09:07:06.225730', '2026-03-01 09:07:06.225730'),
(x'019CA8A6BF997879ABB113360991618C', x'019CA8A6BEF9721FA988B5EAE29AE0E8', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:06.345841', '2026-03-01 09:07:06.345841'),
(x'019CA8A6BF997879ABB113360991618C', x'019CA8A6BEF9764594D449E8D4A11FAF', '{"options":["019ca8a6-bef9-78f4-83b2-5c7f5f8c5935"]}', 1, '2026-03-01 09:07:06.345841', '2026-03-01 09:07:06.345841'),
(x'019CA8A6BF997879ABB113360991618C', x'019CA8A6BEF97FF099E887053FD879BF', '{"number":9.82}', 2, '2026-03-01 09:07:06.345841', '2026-03-01 09:07:06.345841'),
(x'019CA8A6C01178C5AEC37DEF76F88D7E', x'019CA8A6BEF971ADB5B8C4BA17D9F615', '{"options":["019ca8a6-bef9-7b68-bb2d-701e47907b2f","019ca8a6-bef9-7d56-9c4b-002fe10d1dfc"]}', 2, '2026-03-01 09:07:06.465952', '2026-03-01 09:07:06.465952'),
(x'019CA8A6C01178C5AEC37DEF76F88D7E', x'019CA8A6BEF9764594D449E8D4A11FAF', '{"options":["019ca8a6-bef9-78f4-83b2-5c7f5f8c5935"]}', 1, '2026-03-01 09:07:06.465952', '2026-03-01 09:07:06.465952'),
(x'019CA8A6C01178C5AEC37DEF76F88D7E', x'019CA8A6BEF97FF099E887053FD879BF', '{"number":9.82}', 2, '2026-03-01 09:07:06.465952', '2026-03-01 09:07:06.465952'),
(x'019CA8A6C10271489749747C5ACE4593', x'019CA8A6C0DA731B897E20B43141FC5C', '{"number":9.9}', 0, '2026-03-01 09:07:06.666137', '2026-03-01 09:07:06.666137'),
(x'019CA8A6C10271489749747C5ACE4593', x'019CA8A6C0DA74AAA3A901C7F7B2F6CC', '{"options":["019ca8a6-c0da-7753-91c4-82a0c4365b39"]}', 0, '2026-03-01 09:07:06.666137', '2026-03-01 09:07:06.666137'),
(x'019CA8A6C10271489749747C5ACE4593', x'019CA8A6C0DA769A9256DD90B5874192', '{"options":["019ca8a6-c0da-7e75-b5c7-f0484ba2754e"]}', 0, '2026-03-01 09:07:06.666137', '2026-03-01 09:07:06.666137'),
(x'019CA8A6C10271489749747C5ACE4593', x'019CA8A6C0DA79979986BC7B01DA9C31', '{"text":"Bern"}', 0, '2026-03-01 09:07:06.666137', '2026-03-01 09:07:06.666137'),
(x'019CA8A6C10271489749747C5ACE4593', x'019CA8A6C0DA7AA587C9E449D899A61A', '{"options":["019ca8a6-c0da-7350-925c-d783c31bc9ea","019ca8a6-c0da-7619-8159-1dcfa002d585"]}', 0, '2026-03-01 09:07:06.666137', '2026-03-01 09:07:06.666137'),
(x'019CA8A6C152776C86D633A5DD69A73D', x'019CA8A6C0DA731B897E20B43141FC5C', '{"number":9.82}', 2, '2026-03-01 09:07:06.746211', '2026-03-01 09:07:06.746211'),
(x'019CA8A6C152776C86D633A5DD69A73D', x'019CA8A6C0DA74AAA3A901C7F7B2F6CC', '{"options":["019ca8a6-c0da-7c59-be93-e864e7206674"]}', 1, '2026-03-01 09:07:06.746211', '2026-03-01 09:07:06.746211'),
(x'019CA8A6C152776C86D633A5DD69A73D', x'019CA8A6C0DA769A9256DD90B5874192', '{"options":["019ca8a6-c0da-7f35-9052-fc85616894b2"]}', 1, '2026-03-01 09:07:06.746211', '2026-03-01 09:07:06.746211'),
(x'019CA8A6C152776C86D633A5DD69A73D', x'019CA8A6C0DA79979986BC7B01DA9C31', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:06.746211', '2026-03-01 09:07:06.746211'),
(x'019CA8A6C152776C86D633A5DD69A73D', x'019CA8A6C0DA7AA587C9E449D899A61A', '{"options":["019ca8a6-c0da-78d8-b74a-1a5dd3424833","019ca8a6-c0da-7435-b8ba-d43e55d577d1"]}', 2, '2026-03-01 09:07:06.746211', '2026-03-01 09:07:06.746211'),
(x'019CA8A6C1A27D8E8D87658329478574', x'019CA8A6C0DA769A9256DD90B5874192', '{"options":["019ca8a6-c0da-7f35-9052-fc85616894b2"]}', 1, '2026-03-01 09:07:06.826285', '2026-03-01 09:07:06.826285'),
(x'019CA8A6C1A27D8E8D87658329478574', x'019CA8A6C0DA7AA587C9E449D899A61A', '{"options":["019ca8a6-c0da-78d8-b74a-1a5dd3424833","019ca8a6-c0da-7435-b8ba-d43e55d577d1"]}', 2, '2026-03-01 09:07:06.826285', '2026-03-01 09:07:06.826285'),
(x'019CA8A6C3327827A3BB8A7B77952D07', x'019CA8A6C30A7694A59056063CE88CFA', '{"number":9.9}', 0, '2026-03-01 09:07:07.226655', '2026-03-01 09:07:07.226655'),
(x'019CA8A6C3327827A3BB8A7B77952D07', x'019CA8A6C30A7AFBBF7D98E3FFE8A8EA', '{"options":["019ca8a6-c30a-7372-a069-83fce6d8c210"]}', 0, '2026-03-01 09:07:07.226655', '2026-03-01 09:07:07.226655'),
(x'019CA8A6C3327827A3BB8A7B77952D07', x'019CA8A6C30A7CC7B5063D3D9881AE21', '{"options":["019ca8a6-c30a-78be-a7f9-b74f842c4087","019ca8a6-c30a-7234-ad4f-b73cfa8ecf8d"]}', 0, '2026-03-01 09:07:07.226655', '2026-03-01 09:07:07.226655'),
(x'019CA8A6C3327827A3BB8A7B77952D07', x'019CA8A6C30A7CE5961272CE0C6F6022', '{"options":["019ca8a6-c30a-7bb2-9363-f429d5b7c5ca"]}', 0, '2026-03-01 09:07:07.226655', '2026-03-01 09:07:07.226655'),
(x'019CA8A6C3327827A3BB8A7B77952D07', x'019CA8A6C30A7EBB90242211C910B44E', '{"text":"Bern"}', 0, '2026-03-01 09:07:07.226655', '2026-03-01 09:07:07.226655'),
(x'019CA8A6C38275EBA153718C2F2F3FCC', x'019CA8A6C30A7694A59056063CE88CFA', '{"number":9.82}', 2, '2026-03-01 09:07:07.306729', '2026-03-01 09:07:07.306729'),
(x'019CA8A6C38275EBA153718C2F2F3FCC', x'019CA8A6C30A7AFBBF7D98E3FFE8A8EA', '{"options":["019ca8a6-c30a-7696-bca6-b7d4dfc4f910"]}', 1, '2026-03-01 09:07:07.306729', '2026-03-01 09:07:07.306729'),
(x'019CA8A6C38275EBA153718C2F2F3FCC', x'019CA8A6C30A7CC7B5063D3D9881AE21', '{"options":["019ca8a6-c30a-7b86-b869-bd5f68929d6b","019ca8a6-c30a-74d3-8774-fea76ff87481"]}', 2, '2026-03-01 09:07:07.306729', '2026-03-01 09:07:07.306729'),
(x'019CA8A6C38275EBA153718C2F2F3FCC', x'019CA8A6C30A7CE5961272CE0C6F6022', '{"options":["019ca8a6-c30a-73ac-b3c1-07acdc244837"]}', 1, '2026-03-01 09:07:07.306729', '2026-03-01 09:07:07.306729'),
(x'019CA8A6C38275EBA153718C2F2F3FCC', x'019CA8A6C30A7EBB90242211C910B44E', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:07.306729', '2026-03-01 09:07:07.306729'),
(x'019CA8A6C3D27B988F68AEE894FBAE0B', x'019CA8A6C30A7CC7B5063D3D9881AE21', '{"options":["019ca8a6-c30a-7b86-b869-bd5f68929d6b","019ca8a6-c30a-74d3-8774-fea76ff87481"]}', 2, '2026-03-01 09:07:07.386803', '2026-03-01 09:07:07.386803'),
(x'019CA8A6C3D27B988F68AEE894FBAE0B', x'019CA8A6C30A7CE5961272CE0C6F6022', '{"options":["019ca8a6-c30a-73ac-b3c1-07acdc244837"]}', 1, '2026-03-01 09:07:07.386803', '2026-03-01 09:07:07.386803'),
(x'019CA8A6C56370A28D7F401B83D08669', x'019CA8A6C53B705B8BF32E7D1EFD9B87', '{"options":["019ca8a6-c53b-7077-a084-fbbcd17a65c3"]}', 0, '2026-03-01 09:07:07.787173', '2026-03-01 09:07:07.787173'),
(x'019CA8A6C56370A28D7F401B83D08669', x'019CA8A6C53B72899AF09327FCE1737B', '{"number":9.9}', 0, '2026-03-01 09:07:07.787173', '2026-03-01 09:07:07.787173'),
(x'019CA8A6C56370A28D7F401B83D08669', x'019CA8A6C53B768181C69AFC4AADA0FE', '{"text":"Bern"}', 0, '2026-03-01 09:07:07.787173', '2026-03-01 09:07:07.787173'),
(x'019CA8A6C56370A28D7F401B83D08669', x'019CA8A6C53B7A8DB90C8283761920FB', '{"options":["019ca8a6-c53b-7a06-b3f3-d32e6d3680d7"]}', 0, '2026-03-01 09:07:07.787173', '2026-03-01 09:07:07.787173'),
(x'019CA8A6C56370A28D7F401B83D08669', x'019CA8A6C53B7BC1A53F854F58D00927', '{"options":["019ca8a6-c53b-79fd-96b1-5c67294e1dbc","019ca8a6-c53b-705d-b247-f268084ee627"]}', 0, '2026-03-01 09:07:07.787173', '2026-03-01 09:07:07.787173'),
(x'019CA8A6C5B378B8920C60F592BA3776', x'019CA8A6C53B705B8BF32E7D1EFD9B87', '{"options":["019ca8a6-c53b-792e-ad3a-ffbb48347e57"]}', 1, '2026-03-01 09:07:07.867247', '2026-03-01 09:07:07.867247'),
(x'019CA8A6C5B378B8920C60F592BA3776', x'019CA8A6C53B72899AF09327FCE1737B', '{"number":9.82}', 2, '2026-03-01 09:07:07.867247', '2026-03-01 09:07:07.867247'),
(x'019CA8A6C5B378B8920C60F592BA3776', x'019CA8A6C53B768181C69AFC4AADA0FE', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:07.867247', '2026-03-01 09:07:07.867247'),
(x'019CA8A6C5B378B8920C60F592BA3776', x'019CA8A6C53B7A8DB90C8283761920FB', '{"options":["019ca8a6-c53b-72f2-a9b8-e7ef1904cb06"]}', 1, '2026-03-01 09:07:07.867247', '2026-03-01 09:07:07.867247'),
(x'019CA8A6C5B378B8920C60F592BA3776', x'019CA8A6C53B7BC1A53F854F58D00927', '{"options":["019ca8a6-c53b-7eee-8f02-c1ec2aea8df1","019ca8a6-c53b-7314-9b6d-be79e21e213b"]}', 2, '2026-03-01 09:07:07.867247', '2026-03-01 09:07:07.867247'),
(x'019CA8A6C603777486C9656E6BD16FC8', x'019CA8A6C53B705B8BF32E7D1EFD9B87', '{"options":["019ca8a6-c53b-792e-ad3a-ffbb48347e57"]}', 1, '2026-03-01 09:07:07.947321', '2026-03-01 09:07:07.947321'),
(x'019CA8A6C603777486C9656E6BD16FC8', x'019CA8A6C53B7BC1A53F854F58D00927', '{"options":["019ca8a6-c53b-7eee-8f02-c1ec2aea8df1","019ca8a6-c53b-7314-9b6d-be79e21e213b"]}', 2, '2026-03-01 09:07:07.947321', '2026-03-01 09:07:07.947321'),
(x'019CA8A6C793708582AD595BA098C2A9', x'019CA8A6C76B70269A1B8E1C4E955981', '{"options":["019ca8a6-c76b-7678-b605-1fe32a8eb530"]}', 0, '2026-03-01 09:07:08.347691', '2026-03-01 09:07:08.347691'),
(x'019CA8A6C793708582AD595BA098C2A9', x'019CA8A6C76B720B976A5A713B10E0FC', '{"options":["019ca8a6-c76b-7be0-8505-bc30f9095da4"]}', 0, '2026-03-01 09:07:08.347691', '2026-03-01 09:07:08.347691'),
(x'019CA8A6C793708582AD595BA098C2A9', x'019CA8A6C76B7456BC1945B87F07D2D3', '{"text":"Bern"}', 0, '2026-03-01 09:07:08.347691', '2026-03-01 09:07:08.347691'),
(x'019CA8A6C793708582AD595BA098C2A9', x'019CA8A6C76B7608A135A32E553281A6', '{"options":["019ca8a6-c76b-7b38-992f-2dace0d5672e","019ca8a6-c76b-7ec5-be70-f54c218a9359"]}', 0, '2026-03-01 09:07:08.347691', '2026-03-01 09:07:08.347691'),
(x'019CA8A6C793708582AD595BA098C2A9', x'019CA8A6C76B7ED1BC70C7F257065CC9', '{"number":9.9}', 0, '2026-03-01 09:07:08.347691', '2026-03-01 09:07:08.347691'),
(x'019CA8A6C7E379B38C1C9AF246B40E64', x'019CA8A6C76B70269A1B8E1C4E955981', '{"options":["019ca8a6-c76b-7b12-994f-8a6e51f76d7c"]}', 1, '2026-03-01 09:07:08.427765', '2026-03-01 09:07:08.427765'),
(x'019CA8A6C7E379B38C1C9AF246B40E64', x'019CA8A6C76B720B976A5A713B10E0FC', '{"options":["019ca8a6-c76b-772d-ad02-2e5e4435aac1"]}', 1, '2026-03-01 09:07:08.427765', '2026-03-01 09:07:08.427765'),
(x'019CA8A6C7E379B38C1C9AF246B40E64', x'019CA8A6C76B7456BC1945B87F07D2D3', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:08.427765', '2026-03-01 09:07:08.427765'),
(x'019CA8A6C7E379B38C1C9AF246B40E64', x'019CA8A6C76B7608A135A32E553281A6', '{"options":["019ca8a6-c76b-7b24-b941-2d489567e3df","019ca8a6-c76b-7c08-ad30-4209a3a345de"]}', 2, '2026-03-01 09:07:08.427765', '2026-03-01 09:07:08.427765'),
(x'019CA8A6C7E379B38C1C9AF246B40E64', x'019CA8A6C76B7ED1BC70C7F257065CC9', '{"number":9.82}', 2, '2026-03-01 09:07:08.427765', '2026-03-01 09:07:08.427765'),
(x'019CA8A6C8337508BECF0A2539645056', x'019CA8A6C76B720B976A5A713B10E0FC', '{"options":["019ca8a6-c76b-772d-ad02-2e5e4435aac1"]}', 1, '2026-03-01 09:07:08.507839', '2026-03-01 09:07:08.507839'),
(x'019CA8A6C8337508BECF0A2539645056', x'019CA8A6C76B7608A135A32E553281A6', '{"options":["019ca8a6-c76b-7b24-b941-2d489567e3df","019ca8a6-c76b-7c08-ad30-4209a3a345de"]}', 2, '2026-03-01 09:07:08.507839', '2026-03-01 09:07:08.507839'),
(x'019CA8A6C9C472C38934266C1177807D', x'019CA8A6C99C710795398400A7119DB4', '{"text":"Bern"}', 0, '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
(x'019CA8A6C9C472C38934266C1177807D', x'019CA8A6C99C71AB8EE4FA1AA22B4DC5', '{"options":["019ca8a6-c99c-7956-a66d-cfca36015a43"]}', 0, '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
(x'019CA8A6C9C472C38934266C1177807D', x'019CA8A6C99C769183621F18DCDE12D6', '{"number":9.9}', 0, '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
(x'019CA8A6C9C472C38934266C1177807D', x'019CA8A6C99C76B4A58A1C0FB8DCDB76', '{"options":["019ca8a6-c99c-7a22-b0aa-a1dc3e840988","019ca8a6-c99c-7fd6-8be8-40b48996719f"]}', 0, '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
(x'019CA8A6C9C472C38934266C1177807D', x'019CA8A6C99C7A43A274F039DEE6B5FB', '{"options":["019ca8a6-c99c-7bd4-8973-c6a0b52cd71e"]}', 0, '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
(x'019CA8A6CA147513BE506891A18BD88F', x'019CA8A6C99C710795398400A7119DB4', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:08.988283', '2026-03-01 09:07:08.988283'),
(x'019CA8A6CA147513BE506891A18BD88F', x'019CA8A6C99C71AB8EE4FA1AA22B4DC5', '{"options":["019ca8a6-c99c-7ffe-82b2-d8e7680f7622"]}', 1, '2026-03-01 09:07:08.988283', '2026-03-01 09:07:08.988283'),
(x'019CA8A6CA147513BE506891A18BD88F', x'019CA8A6C99C769183621F18DCDE12D6', '{"number":9.82}', 2, '2026-03-01 09:07:08.988283', '2026-03-01 09:07:08.988283'),
(x'019CA8A6CA147513BE506891A18BD88F', x'019CA8A6C99C76B4A58A1C0FB8DCDB76', '{"options":["019ca8a6-c99c-70ae-b272-c30edfd1d565","019ca8a6-c99c-76a5-b120-4f40d3d8c9b0"]}', 2, '2026-03-01 09:07:08.988283', '2026-03-01 09:07:08.988283'),
(x'019CA8A6CA147513BE506891A18BD88F', x'019CA8A6C99C7A43A274F039DEE6B5FB', '{"options":["019ca8a6-c99c-732e-8d9a-86a4b530bba7"]}', 1, '2026-03-01 09:07:08.988283', '2026-03-01 09:07:08.988283'),
(x'019CA8A6CADC70C3A00CAF3C521987EF', x'019CA8A6CAB470A1B1F7BD6633BFA495', '{"options":["019ca8a6-cab4-7044-bbcc-70e785177d51","019ca8a6-cab4-7c7a-981b-657fe0a90df5"]}', 0, '2026-03-01 09:07:09.188468', '2026-03-01 09:07:09.188468'),
(x'019CA8A6CADC70C3A00CAF3C521987EF', x'019CA8A6CAB472DCA59C23CF715D8EA7', '{"number":9.9}', 0, '2026-03-01 09:07:09.188468', '2026-03-01 09:07:09.188468'),
(x'019CA8A6CADC70C3A00CAF3C521987EF', x'019CA8A6CAB476959E255355F3A42BC7', '{"text":"Bern"}', 0, '2026-03-01 09:07:09.188468', '2026-03-01 09:07:09.188468'),
(x'019CA8A6CADC70C3A00CAF3C521987EF', x'019CA8A6CAB47E3594857990B0DC09DD', '{"options":["019ca8a6-cab4-77d9-a421-88fe10b95d54"]}', 0, '2026-03-01 09:07:09.188468', '2026-03-01 09:07:09.188468'),
(x'019CA8A6CADC70C3A00CAF3C521987EF', x'019CA8A6CAB47EAC98DDC0767177C808', '{"options":["019ca8a6-cab4-758f-8471-1fa309892306"]}', 0, '2026-03-01 09:07:09.188468', '2026-03-01 09:07:09.188468'),
(x'019CA8A6CB2C7232ABCEF48B8221365B', x'019CA8A6CAB470A1B1F7BD6633BFA495', '{"options":["019ca8a6-cab4-7b89-abc6-7add00cdf395","019ca8a6-cab4-70dd-a74e-cf03683052d6"]}', 2, '2026-03-01 09:07:09.268542', '2026-03-01 09:07:09.268542'),
(x'019CA8A6CB2C7232ABCEF48B8221365B', x'019CA8A6CAB472DCA59C23CF715D8EA7', '{"number":9.82}', 2, '2026-03-01 09:07:09.268542', '2026-03-01 09:07:09.268542'),
(x'019CA8A6CB2C7232ABCEF48B8221365B', x'019CA8A6CAB476959E255355F3A42BC7', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:09.268542', '2026-03-01 09:07:09.268542'),
(x'019CA8A6CB2C7232ABCEF48B8221365B', x'019CA8A6CAB47E3594857990B0DC09DD', '{"options":["019ca8a6-cab4-7e39-8f99-cfd7f2ea0ba7"]}', 1, '2026-03-01 09:07:09.268542', '2026-03-01 09:07:09.268542'),
(x'019CA8A6CB2C7232ABCEF48B8221365B', x'019CA8A6CAB47EAC98DDC0767177C808', '{"options":["019ca8a6-cab4-73cd-8585-757ac31045a6"]}', 1, '2026-03-01 09:07:09.268542', '2026-03-01 09:07:09.268542'),
(x'019CA8A6CBF477A8B5DF766A2AD6781E', x'019CA8A6CBCC7023850ECB9123528079', '{"number":9.9}', 0, '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
(x'019CA8A6CBF477A8B5DF766A2AD6781E', x'019CA8A6CBCC70DB94B30477A2AF0D50', '{"options":["019ca8a6-cbcc-7332-b754-9e1a23498e7c"]}', 0, '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
(x'019CA8A6CBF477A8B5DF766A2AD6781E', x'019CA8A6CBCC77BCABD23D2EF1E0FCBD', '{"text":"Bern"}', 0, '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
(x'019CA8A6CBF477A8B5DF766A2AD6781E', x'019CA8A6CBCC79E99F97FA16F2EE9C65', '{"options":["019ca8a6-cbcc-7ece-b522-67568c5cc513"]}', 0, '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
(x'019CA8A6CBF477A8B5DF766A2AD6781E', x'019CA8A6CBCC7FDF896FB6D818C3B1AA', '{"options":["019ca8a6-cbcc-7b07-a0d3-13802b79aa5c","019ca8a6-cbcc-7ca5-8760-915893bbe3ad"]}', 0, '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
(x'019CA8A6CC44707D97539656BE000965', x'019CA8A6CBCC7023850ECB9123528079', '{"number":9.82}', 2, '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
(x'019CA8A6CC44707D97539656BE000965', x'019CA8A6CBCC70DB94B30477A2AF0D50', '{"options":["019ca8a6-cbcc-73c0-bc4e-10d86f0a48f8"]}', 1, '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
(x'019CA8A6CC44707D97539656BE000965', x'019CA8A6CBCC77BCABD23D2EF1E0FCBD', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
(x'019CA8A6CC44707D97539656BE000965', x'019CA8A6CBCC79E99F97FA16F2EE9C65', '{"options":["019ca8a6-cbcc-7ef9-9eae-0e751d333653"]}', 1, '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
(x'019CA8A6CC44707D97539656BE000965', x'019CA8A6CBCC7FDF896FB6D818C3B1AA', '{"options":["019ca8a6-cbcc-7ee0-84ec-3139d2e0b653","019ca8a6-cbcc-7d8d-b87d-eea324064967"]}', 2, '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
(x'019CA8A6CD0C7B858A824E141660EFBA', x'019CA8A6CCE4708A8D3984EBCA94A690', '{"number":9.9}', 0, '2026-03-01 09:07:09.748986', '2026-03-01 09:07:09.748986'),
(x'019CA8A6CD0C7B858A824E141660EFBA', x'019CA8A6CCE4723E858DE0B6A39D5C42', '{"text":"Bern"}', 0, '2026-03-01 09:07:09.748986', '2026-03-01 09:07:09.748986'),
(x'019CA8A6CD0C7B858A824E141660EFBA', x'019CA8A6CCE47486B17CCC9E2DD06D4E', '{"options":["019ca8a6-cce4-7da3-9dab-9ebc14af10e4"]}', 0, '2026-03-01 09:07:09.748986', '2026-03-01 09:07:09.748986'),
(x'019CA8A6CD0C7B858A824E141660EFBA', x'019CA8A6CCE4784085457D0DD0E36B92', '{"options":["019ca8a6-cce4-7324-91e8-9da25bc213e3","019ca8a6-cce4-767a-8864-6877e95a9e6f"]}', 0, '2026-03-01 09:07:09.748986', '2026-03-01 09:07:09.748986'),
(x'019CA8A6CD0C7B858A824E141660EFBA', x'019CA8A6CCE47FCA9EACF1976AA19C35', '{"options":["019ca8a6-cce4-771a-9f26-c17799e5d651"]}', 0, '2026-03-01 09:07:09.748986', '2026-03-01 09:07:09.748986'),
(x'019CA8A6CD5D782282A58176386901FB', x'019CA8A6CCE4708A8D3984EBCA94A690', '{"number":9.82}', 2, '2026-03-01 09:07:09.829060', '2026-03-01 09:07:09.829060'),
(x'019CA8A6CD5D782282A58176386901FB', x'019CA8A6CCE4723E858DE0B6A39D5C42', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:09.829060', '2026-03-01 09:07:09.829060'),
(x'019CA8A6CD5D782282A58176386901FB', x'019CA8A6CCE47486B17CCC9E2DD06D4E', '{"options":["019ca8a6-cce4-76bd-bfda-b9f677ce06a3"]}', 1, '2026-03-01 09:07:09.829060', '2026-03-01 09:07:09.829060'),
(x'019CA8A6CD5D782282A58176386901FB', x'019CA8A6CCE4784085457D0DD0E36B92', '{"options":["019ca8a6-cce4-73f8-9b1c-94a5d455fb98","019ca8a6-cce4-7630-9d31-84e1674774d6"]}', 2, '2026-03-01 09:07:09.829060', '2026-03-01 09:07:09.829060'),
(x'019CA8A6CD5D782282A58176386901FB', x'019CA8A6CCE47FCA9EACF1976AA19C35', '{"options":["019ca8a6-cce4-7369-a3f2-afd13cf6ba74"]}', 1, '2026-03-01 09:07:09.829060', '2026-03-01 09:07:09.829060'),
(x'019CA8A6CE257562A217B2D9781D3520', x'019CA8A6CDFD701C989ABC9316B0F183', '{"text":"Bern"}', 0, '2026-03-01 09:07:10.029245', '2026-03-01 09:07:10.029245'),
(x'019CA8A6CE257562A217B2D9781D3520', x'019CA8A6CDFD779385C52B485D6A80CD', '{"options":["019ca8a6-cdfd-7a33-a0bb-36231a4a3f41"]}', 0, '2026-03-01 09:07:10.029245', '2026-03-01 09:07:10.029245'),
(x'019CA8A6CE257562A217B2D9781D3520', x'019CA8A6CDFD78F5A75BA06D960A5F8A', '{"number":9.9}', 0, '2026-03-01 09:07:10.029245', '2026-03-01 09:07:10.029245'),
(x'019CA8A6CE257562A217B2D9781D3520', x'019CA8A6CDFD790FA314B4142E6126D5', '{"options":["019ca8a6-cdfd-7400-887e-8e8e887e2f08"]}', 0, '2026-03-01 09:07:10.029245', '2026-03-01 09:07:10.029245'),
(x'019CA8A6CE257562A217B2D9781D3520', x'019CA8A6CDFD7A3FA7BA41D9F58C0E57', '{"options":["019ca8a6-cdfd-7e99-a3ff-8486db51af2e","019ca8a6-cdfd-7e9f-b81d-8b4207114181"]}', 0, '2026-03-01 09:07:10.029245', '2026-03-01 09:07:10.029245'),
(x'019CA8A6CE757AAA850817BF4C572821', x'019CA8A6CDFD701C989ABC9316B0F183', '{"text":"  zÜRICH "}', 1, '2026-03-01 09:07:10.109319', '2026-03-01 09:07:10.109319'),
(x'019CA8A6CE757AAA850817BF4C572821', x'019CA8A6CDFD779385C52B485D6A80CD', '{"options":["019ca8a6-cdfd-7932-8922-cc2e8bd964fc"]}', 1, '2026-03-01 09:07:10.109319', '2026-03-01 09:07:10.109319'),
(x'019CA8A6CE757AAA850817BF4C572821', x'019CA8A6CDFD78F5A75BA06D960A5F8A', '{"number":9.82}', 2, '2026-03-01 09:07:10.109319', '2026-03-01 09:07:10.109319'),
(x'019CA8A6CE757AAA850817BF4C572821', x'019CA8A6CDFD790FA314B4142E6126D5', '{"options":["019ca8a6-cdfd-75c1-b1e4-0e54c3582594"]}', 1, '2026-03-01 09:07:10.109319', '2026-03-01 09:07:10.109319'),
(x'019CA8A6CE757AAA850817BF4C572821', x'019CA8A6CDFD7A3FA7BA41D9F58C0E57', '{"options":["019ca8a6-cdfd-7e56-aa85-d4d98233495b","019ca8a6-cdfd-7922-ae1c-c57c61958c62"]}', 2, '2026-03-01 09:07:10.109319', '2026-03-01 09:07:10.109319'),
(x'019CA8B0F101747BBE423D59E0B22823', x'019CA8B0EED070F6808D3DEC8F00E858', '{"options":["019ca8b0-eed0-78bf-933d-b7b6f49577df"]}', 0, '2026-03-01 09:18:14.313204', '2026-03-01 09:18:14.313204'),
(x'019CA8B0F101747BBE423D59E0B22823', x'019CA8B0EED0720A8B449178887A3FEC', '{"options":["019ca8b0-eed0-72b9-a2de-a5db98ae030f","019ca8b0-eed0-7145-89f6-dff0cbed95a6"]}', 0, '2026-03-01 09:18:14.313204', '2026-03-01 09:18:14.313204'),
(x'019CA8B0F101747BBE423D59E0B22823', x'019CA8B0EED0765FB9584B57563E8E51', '{"number":9.9}', 0, '2026-03-01 09:18:14.313204', '2026-03-01 09:18:14.313204'),
(x'019CA8B0F101747BBE423D59E0B22823', x'019CA8B0EED07A918B84AD5C3E4C40AA', '{"text":"Bern"}', 0, '2026-03-01 09:18:14.313204', '2026-03-01 09:18:14.313204'),
(x'019CA8B0F101747BBE423D59E0B22823', x'019CA8B0EED07E29853BD95A220BEA5F', '{"options":["019ca8b0-eed0-759c-83ed-fa4b3be717f8"]}', 0, '2026-03-01 09:18:14.313204', '2026-03-01 09:18:14.313204'),
(x'019CA8B0F1517E369D1D8DEDB00D28F7', x'019CA8B0EED070F6808D3DEC8F00E858', '{"options":["019ca8b0-eed0-78bf-933d-b7b6f49577df"]}', 0, '2026-03-01 09:18:14.393278', '2026-03-01 09:18:14.393278'),
(x'019CA8B0F1517E369D1D8DEDB00D28F7', x'019CA8B0EED0720A8B449178887A3FEC', '{"options":["019ca8b0-eed0-72b9-a2de-a5db98ae030f","019ca8b0-eed0-7145-89f6-dff0cbed95a6"]}', 0, '2026-03-01 09:18:14.393278', '2026-03-01 09:18:14.393278'),
(x'019CA8B0F1517E369D1D8DEDB00D28F7', x'019CA8B0EED0765FB9584B57563E8E51', '{"number":9.9}', 0, '2026-03-01 09:18:14.393278', '2026-03-01 09:18:14.393278'),
(x'019CA8B0F1517E369D1D8DEDB00D28F7', x'019CA8B0EED07A918B84AD5C3E4C40AA', '{"text":"Bern"}', 0, '2026-03-01 09:18:14.393278', '2026-03-01 09:18:14.393278'),
(x'019CA8B0F1517E369D1D8DEDB00D28F7', x'019CA8B0EED07E29853BD95A220BEA5F', '{"options":["019ca8b0-eed0-759c-83ed-fa4b3be717f8"]}', 0, '2026-03-01 09:18:14.393278', '2026-03-01 09:18:14.393278');
INSERT INTO `audit_batches` (`number`, `first_seq`, `last_seq`, `entries`, `merkle_root`, `previous`, `head`, `sealed_at`, `purged_at`) VALUES
(1, 1, 76, 76, x'B6A29778E01BE6203981A1D3372B01572DAE0D9B8963AC0A0DC9EA0D5A66B8EB', x'0000000000000000000000000000000000000000000000000000000000000000', x'0DE3FBAB04B8B3F80B604D7BDD90E6E902B9CA1BEDE3A39432C5389D0DBA5507', '2026-03-01 09:07:05.945471', NULL),
(2, 77, 147, 71, x'6FC6FDAD6F6AC98BCE66F6CBCCB3D56AD5B8FBC854CDCE03ABC1CB2ED48023FC', x'0DE3FBAB04B8B3F80B604D7BDD90E6E902B9CA1BEDE3A39432C5389D0DBA5507', x'6F209EF6AB728C96EC1EB38BFE702516FB7E69D53AEC6FDD8D3F3941CB29ECB4', '2026-03-01 09:19:25.001233', NULL),
(3, 148, 225, 78, x'FDD097EB95D99F8C125994560EFD2456A2A5D3EA77F8D4A1E4CBCAD30AFB5082', x'6F209EF6AB728C96EC1EB38BFE702516FB7E69D53AEC6FDD8D3F3941CB29ECB4', x'C24F071FCB2DB64C0F3FECEB099954A8827CE8286B56E578EF89D6E5151AAE62', '2026-03-01 10:35:12.133369', NULL);
INSERT INTO `audit_logs` (`id`, `entity_type`, `entity_id`, `action`, `actor`, `details_json`, `request_id`, `created_at`, `seq`, `leaf`) VALUES
(x'019CA8A03EFB76649F9D6E5C96877A42', 'account', x'019CA8A03EFB751CB22A0DC73071FEAC', 'account.create', NULL, '{"role":"admin"}', NULL, '2026-03-01 09:00:00.123456', 1, x'0B899807B35BCE3CA9D1635B6C5EF42BDFBAF78F00CD5D0C7754932753273AEA'),
(x'019CA8A0433476E882AE818AD302DB85', 'account', x'019CA8A043347D16B9F747CE3EB6AE3E', 'account.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"role":"operator"}', 'replay-027', '2026-03-01 09:00:01.204455', 2, x'1E69D1A8D8C4ED38283C460A47F1BC2A04D2D0E4D635B9B1F226BB108AD23F74'),
(x'019CA8A13C6F759ABE54E31417F5AD50', 'account', x'019CA8A13C6F7B9C9A7C86F78E68FA70', 'account.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"role":"admin"}', 'replay-097', '2026-03-01 09:01:05.007045', 3, x'0849F2355B509464CA38AF257FDE70DA4385DADB6532B9D5929E31C0A693169B'),
(x'019CA8A13D5F7D9E9B816DF12FB7D836', 'account', x'019CA8A13D5F71FEB326B5EA185FD7D6', 'account.create', x'019CA8A13C6F7B9C9A7C86F78E68FA70', '{"role":"learner"}', 'replay-103', '2026-03-01 09:01:05.247267', 4, x'290CD489E74C1D889C6E2E9E0D5379DCFF6035D5EDFF7D79F24BB50E18AF583D'),
(x'019CA8A13E277724AB17A2375E700F66', 'account', x'019CA8A13D5F71FEB326B5EA185FD7D6', 'account.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["display_name"]}', 'replay-108', '2026-03-01 09:01:05.447452', 5, x'C6458C93033E61714AAD1AD48B401051729C6A152B3FABAEFC085491F589A6BD'),
(x'019CA8A13F8F7D63B8DB85B15D6D3A19', 'account', x'019CA8A13D5F71FEB326B5EA185FD7D6', 'account.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["email","role"]}', 'replay-117', '2026-03-01 09:01:05.807785', 6, x'AB4DE4DE33B97220C9F04F4D53E31C7CDAD84308DE6EEAB8C19DEFD0CCDA2DFE'),
(x'019CA8A1402F70118AB12C5288AD1BDB', 'account', x'019CA8A13D5F71FEB326B5EA185FD7D6', 'account.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["status"]}', 'replay-121', '2026-03-01 09:01:05.967933', 7, x'82152457B6BD7B165A0889DF9397196A295214255278763906E8276435C4F9B4'),
(x'019CA8A143A07FA992C562E31DBED418', 'event', x'019CA8A143A0719A99155488274167CE', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-143', '2026-03-01 09:01:06.848747', 8, x'F6386A1E36CA48DC7B70CCE0A7061CD611EA45ACB1B0094B16406401D7471F3E'),
(x'019CA8A143C87DEAB47B48ED3E03F32A', 'event', x'019CA8A143A0719A99155488274167CE', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-144', '2026-03-01 09:01:06.888784', 9, x'A5CE34D6A69B31E05A9FD658B333FB661D773717AD7B94641BB4D283A84165F7'),
(x'019CA8A143F079629DAED3D92FF022BA', 'event', x'019CA8A143F07DF99FC57FA01CF9F8CA', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-145', '2026-03-01 09:01:06.928821', 10, x'345D0C23C8825E27470E81C911296D6F2EBDB0AFB51A6A86748C02C7F985C123'),
(x'019CA8A14418713EBB9D7B09731476D9', 'event', x'019CA8A143F07DF99FC57FA01CF9F8CA', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-146', '2026-03-01 09:01:06.968858', 11, x'C547FCEC5C22E6751E3653E419E43C27EC26FD0A1479BAA9827EB9945AA6F770'),
(x'019CA8A144407C68B1F6878B0B8D737B', 'event', x'019CA8A14440753CA8C637AA42442FCC', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-147', '2026-03-01 09:01:07.008895', 12, x'1B6E035042649363AB973C66752F753F64F4CA48104FF7617A267B3D34F6C71D'),
(x'019CA8A1446872CCB9A6E63955A927B8', 'event', x'019CA8A14440753CA8C637AA42442FCC', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-148', '2026-03-01 09:01:07.048932', 13, x'A6BB55E11C94BC712DB937E66903ADB73871A6079F889822B1F5FE8B22B4C67F'),
(x'019CA8A144907707AE37807C2BCC2649', 'event', x'019CA8A1449078CEA6558D38747C14AA', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-149', '2026-03-01 09:01:07.088969', 14, x'23DD9673475FBF90C7B3870475493E5C9DFA660E940413C1F96FFFD2E4840244'),
(x'019CA8A144B97847A2AF1B794CD35E1B', 'event', x'019CA8A1449078CEA6558D38747C14AA', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-150', '2026-03-01 09:01:07.129006', 15, x'54645620412230FAEB23F9D22E5C5ADB3600D4DC7931D92E77F8286533C5F719'),
(x'019CA8A144E173E49A272B2B98DCFE03', 'event', x'019CA8A144E17FE8983A6E772DFDC2F5', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-151', '2026-03-01 09:01:07.169043', 16, x'55B4DEBF467B76EB9DE071EA61EBD776D7989875BBCAB34D7421183C7EA1FA8B'),
(x'019CA8A1450974798598B0CEAA727AE2', 'event', x'019CA8A144E17FE8983A6E772DFDC2F5', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-152', '2026-03-01 09:01:07.209080', 17, x'AC9D16209F482B36BEBA7441C46203E9A6B2BD02E5BA0DC6BEF998A18D8AC1AD'),
(x'019CA8A14531791BA314A4187933D639', 'event', x'019CA8A1453171A6965FFDB482F58462', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-153', '2026-03-01 09:01:07.249117', 18, x'F7C1A3D8D6B0D0F40CCA4052A34FD16388C6A0B54D39935E7F822FEA78259575'),
(x'019CA8A145597797809AC1931C748BC7', 'event', x'019CA8A1453171A6965FFDB482F58462', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-154', '2026-03-01 09:01:07.289154', 19, x'D2453010FC9D6BDAAA5061D64432ABA214ECA93995535DA9A1436356FE9CBB78'),
(x'019CA8A145817D169B9AD6D4BDB8ED2F', 'event', x'019CA8A1458171EDB73F16AC9DE2C488', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-155', '2026-03-01 09:01:07.329191', 20, x'9506B99BE49808CEDBD972D178C2BB9710458EDBDFF1EC34B110383806FFF790'),
(x'019CA8A145A97AEFAD95B3357207916B', 'event', x'019CA8A1458171EDB73F16AC9DE2C488', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-156', '2026-03-01 09:01:07.369228', 21, x'471127B2C569CFB2849E5986E18C379A2771A0910ABE8B8ED5523154A4F45075'),
(x'019CA8A145D17A429164338426481518', 'event', x'019CA8A145D1722FB912D94C93664693', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-157', '2026-03-01 09:01:07.409265', 22, x'9438224380876F01929814F01857596902E27968716F0ACEC02CB20759A02711'),
(x'019CA8A145F9772FB324144A79A7077D', 'event', x'019CA8A145F97A0CB1F4CCAB78EE7E6D', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-158', '2026-03-01 09:01:07.449302', 23, x'E7E783CE911277905243EE9113E0EBC268C766FA0A74F3F3B6987AB6A0EE5A2B'),
(x'019CA8A146217F4E9EAC311AAA306B4F', 'event', x'019CA8A145F97A0CB1F4CCAB78EE7E6D', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-159', '2026-03-01 09:01:07.489339', 24, x'5155D67F13CC086F424DA53560240F2210FDAFE526FEC75C9D824A653A21300B'),
(x'019CA8A146497D31947BF9C518FBD80F', 'event', x'019CA8A146497B39BDFC9502AB3F7A7B', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-160', '2026-03-01 09:01:07.529376', 25, x'05E886A27211FD20B517130E6124F3A13904C6DA735D2EC410BF419EF78CD12A'),
(x'019CA8A14671776D82E3D5FC299BCAF1', 'event', x'019CA8A146497B39BDFC9502AB3F7A7B', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-161', '2026-03-01 09:01:07.569413', 26, x'13C48B9625C1E04D7ADA24D434E195E73EE1097D4141472D64B3AEFDA32C6177'),
(x'019CA8A1469979BCA5F16C63546C67AA', 'event', x'019CA8A146997844B9A4C7B57E060100', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-162', '2026-03-01 09:01:07.609450', 27, x'02A7D5B03799D09D982E637109F363A139E8CEF06434318D5293E9C1E1F9B699'),
(x'019CA8A146C17C1CB598B83533F6104B', 'event', x'019CA8A146997844B9A4C7B57E060100', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-163', '2026-03-01 09:01:07.649487', 28, x'D017DA47ECBF0E85A595EB6C0FF6003ED9E639370A8494CF826358D428DC5963'),
(x'019CA8A146E97088831034C606D5D230', 'event', x'019CA8A146E9716D8A21CC35D8EE29ED', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-164', '2026-03-01 09:01:07.689524', 29, x'0A2353EC1CFCA57E086CF7B2B45C46AAB1CE411A0A26229D8DD34C054E2528E5'),
(x'019CA8A147117548B4D68D946D6384C4', 'event', x'019CA8A147117458A743FB1B3BF9A95B', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-165', '2026-03-01 09:01:07.729561', 30, x'9533308841AE1E60CF29E73B3255DD9B7A57D0311BF0FB65FCBE736DEA4CAE47'),
(x'019CA8A154AC7889BEE13C71E08B0066', 'event', x'019CA8A154AC7A7184E3744E8BF7A930', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-252', '2026-03-01 09:01:11.212780', 31, x'5254BC6AE0AC951A9F8794D5E929E2AEF8DA01838B377E73479C4AABD2767BDF'),
(x'019CA8A1561574FC9EEB9F25F70D1961', 'event', x'019CA8A154AC7A7184E3744E8BF7A930', 'event.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["summary","source"]}', 'replay-261', '2026-03-01 09:01:11.573113', 32, x'DCFA79B25DFFC8889BE0D79EEC88F05C2C140FC91C8781A56DC1A8AC1C9D86F8'),
(x'019CA8A156657325A33DBF70AB11482A', 'event', x'019CA8A154AC7A7184E3744E8BF7A930', 'event.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["title","ends_at"]}', 'replay-263', '2026-03-01 09:01:11.653187', 33, x'1A6F90FA027CE0137CED24D1FCBD7E6D5D35645A44F5B923018E94420AE8F00A'),
(x'019CA8A156B573E6A435C7A1B81A962C', 'event', x'019CA8A154AC7A7184E3744E8BF7A930', 'event.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["starts_at","source"]}', 'replay-265', '2026-03-01 09:01:11.733261', 34, x'D8679D54C6C4FD6DE2CB183CC5DF94422D78F3DD46D5F0D94FBDCAFB40916AEC'),
(x'019CA8A157057941B2F577FDAC296038', 'event', x'019CA8A154AC7A7184E3744E8BF7A930', 'event.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["source"]}', 'replay-267', '2026-03-01 09:01:11.813335', 35, x'B53D3CC36A5971925A2D8C092DE1B66DD3529D1B905FC0F4D839D23B3166C68B'),
(x'019CA8A157CD70D2BD15E0ADB1B37C87', 'event', x'019CA8A154AC7A7184E3744E8BF7A930', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-272', '2026-03-01 09:01:12.013520', 36, x'125DA78C2E2AA4D38302B360C9FEF5226217679C32737A3D0CA0AF766CFA95A1'),
(x'019CA8A1581D7550AE61F1DCE7F8CC7B', 'event', x'019CA8A154AC7A7184E3744E8BF7A930', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"archived"}', 'replay-274', '2026-03-01 09:01:12.093594', 37, x'5542721C49E7424EAC44BF8B5B6932C756D7D09B360D98BDAC2E5CFF90C1DCFC'),
(x'019CA8A1586D73F0B40DA6B3BA96B3EF', 'event', x'019CA8A154AC7A7184E3744E8BF7A930', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"draft"}', 'replay-276', '2026-03-01 09:01:12.173668', 38, x'F8C12AEE669FF76EADBA28530BC1459B572C10FAD74FEA1FB4506B5A67703590'),
(x'019CA8A158BD7B1E956A82D47D92CB20', 'event', x'019CA8A154AC7A7184E3744E8BF7A930', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-278', '2026-03-01 09:01:12.253742', 39, x'82E5745105617CD9D4D9F67A3FACD6D421BFE718B5075DBD03DA3D04C7EBC174'),
(x'019CA8A159357D16BEB8D7E4077730CF', 'event', x'019CA8A15935777CB76C00739060984E', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-281', '2026-03-01 09:01:12.373853', 40, x'8DB42A19121F5093DF777925581AB204A1FF5634E3E94372A8253DEA2D3B385B'),
(x'019CA8A159AD7F9FB224158E30FF3CCD', 'event', x'019CA8A15935777CB76C00739060984E', 'event.delete', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":0}', 'replay-284', '2026-03-01 09:01:12.493964', 41, x'D352D66296C928D6816FD474BFB5B91117A179F0757B3800BAD8D033867F3E32'),
(x'019CA8A159FE7F6F9C4AFEDA93E7D023', 'lesson', x'019CA8A159FE7EF4A8ED9645A5ADF0B4', 'lesson.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8a1-54ac-7a71-84e3-744e8bf7a930"}', 'replay-286', '2026-03-01 09:01:12.574038', 42, x'82D26497AE47D511F05F669C9816A7D906A623FC3FEEAA8A38F002381F1FD29A'),
(x'019CA8A15A26733D835CE9A866692802', 'lesson', x'019CA8A15A267427BA53B0AEA129344E', 'lesson.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8a1-54ac-7a71-84e3-744e8bf7a930"}', 'replay-287', '2026-03-01 09:01:12.614075', 43, x'65A0FB4C79177AB1385DF481A1613302BF57C18D54F4AFA81CFBABAEE80C273F'),
(x'019CA8A15A4E7DA2ADD40E69FD7034F8', 'lesson', x'019CA8A15A4E726E9A436E7599ECE59D', 'lesson.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8a1-54ac-7a71-84e3-744e8bf7a930"}', 'replay-288', '2026-03-01 09:01:12.654112', 44, x'78A9496AE4A24B938B9FF201C235CCE613D86AE02701AA480A28CD92C63849B3'),
(x'019CA8A15A76732A9BBC8D717D268CEF', 'lesson', x'019CA8A15A767227AA4F1C00267C6BB8', 'lesson.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8a1-54ac-7a71-84e3-744e8bf7a930"}', 'replay-289', '2026-03-01 09:01:12.694149', 45, x'749589F57AAD32B8F93499354549E6858C9D2CFAE015922A0166BB9D92761A06'),
(x'019CA8A15C0672F2ACA8BF07EE1CAB03', 'event', x'019CA8A154AC7A7184E3744E8BF7A930', 'event.lesson_order', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-299', '2026-03-01 09:01:13.094519', 46, x'0C6B178A26CA54E7FF9F9B3FD1B3C1D3197BA061C0FA7D133EB2BDE5C934DC4C'),
(x'019CA8A15D1E71628F3C548B194690EF', 'event', x'019CA8A154AC7A7184E3744E8BF7A930', 'event.lesson_order', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-306', '2026-03-01 09:01:13.374778', 47, x'638B8C0DEBE094388C2743E2365BBDF780578BF72DBB8B7707B77E4708030D07'),
(x'019CA8A15E5F7A4BBEDC14D898324CC0', 'lesson', x'019CA8A15A4E726E9A436E7599ECE59D', 'lesson.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["body","video_url","duration_seconds"]}', 'replay-314', '2026-03-01 09:01:13.695074', 48, x'4D7C307D8BF15DE18B895BB682FEB8D57FABA56073BC57E66B158CEAC116C88A'),
(x'019CA8A15EAF72C1862D0802B769978B', 'lesson', x'019CA8A15A4E726E9A436E7599ECE59D', 'lesson.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["slug","title","published"]}', 'replay-316', '2026-03-01 09:01:13.775148', 49, x'AAF597C0AC372AED1D0ABA16D26F4478E177E44C4CD56FDAFDC131E7C497179F'),
(x'019CA8A15EFF77C0B1208442B12E055F', 'lesson', x'019CA8A15A4E726E9A436E7599ECE59D', 'lesson.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-318', '2026-03-01 09:01:13.855222', 50, x'CD5B6E2D812CFA1C44A8F8A2D5739D0E4D83F2CEDA6891E0302D6C1BE2963A29'),
(x'019CA8A15F9F743599016EACD6FA052F', 'lesson', x'019CA8A15F9F7F0E8FF26E3998EE0177', 'lesson.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8a1-54ac-7a71-84e3-744e8bf7a930"}', 'replay-322', '2026-03-01 09:01:14.015370', 51, x'4990F3E44BC0EBED6924A073744CE4CC24806E423607D73C1AF99D3E7DBC4308'),
(x'019CA8A15FEF7F6E82A8CAABCD79539A', 'lesson', x'019CA8A15F9F7F0E8FF26E3998EE0177', 'lesson.delete', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":0}', 'replay-324', '2026-03-01 09:01:14.095444', 52, x'292550EADCB7B567A29CA19B2902EA3DCF659A80211B23FD07BCFF7D3498518F'),
(x'019CA8A168117F02A2DBBB129FC48479', 'material', x'019CA8A168117C6D997362A615D4DD95', 'material.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-376', '2026-03-01 09:01:16.177368', 53, x'5E24E137B7FC15F84AF2CA6EE3C50D9E3C8305A363CCE0CFA8652DD6026C6682'),
(x'019CA8A1683978E2BC2F5B5144D13C65', 'material', x'019CA8A168397147925DCB4C72D9ADEC', 'material.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-377', '2026-03-01 09:01:16.217405', 54, x'0F48322811E525F9F839ABEF885B85FAAAAD1704280B7B2033919406783D12EA'),
(x'019CA8A16861783BA7976F0C7F2E8D7C', 'material', x'019CA8A168617DB0BA25BE57607569E2', 'material.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-378', '2026-03-01 09:01:16.257442', 55, x'05107BCD8EA18C8B109C1A88268302D8A48EC95462C9DDF3B9C0FD2E90DD8C48'),
(x'019CA8A16AB97D16827F2C27391B1C5B', 'material', x'019CA8A168397147925DCB4C72D9ADEC', 'material.content', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"bytes":11}', 'replay-393', '2026-03-01 09:01:16.857997', 56, x'329124F13A7AFD7DCC0EC2697C2908AFD2F2ED53924C070A992188F13A3D1BB9'),
(x'019CA8A16B0A700B8BE05D79AE730496', 'material', x'019CA8A168397147925DCB4C72D9ADEC', 'material.content', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"bytes":39}', 'replay-395', '2026-03-01 09:01:16.938071', 57, x'FFBE8479AEB0398C9F49BEE0F586CDD5645B51E2AE71DBAAB9438F195084FD92'),
(x'019CA8A16B5A748FA142F840A6802C94', 'material', x'019CA8A168617DB0BA25BE57607569E2', 'material.content', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"bytes":33}', 'replay-397', '2026-03-01 09:01:17.018145', 58, x'9DA13E843012D1384EF09D46AA11A2DCD9F287F9DAF8BF1C514815843FE618F1'),
(x'019CA8A16BAA718EABD1686FA39FB3B8', 'material', x'019CA8A168617DB0BA25BE57607569E2', 'material.content', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"bytes":33}', 'replay-399', '2026-03-01 09:01:17.098219', 59, x'D0747897533CAC637BAAAC4459D90BA93DA74D8878B84AF9AC00383A6EFAAC8F'),
(x'019CA8A16BFA7FBEB558EE509D6E0B20', 'material', x'019CA8A168617DB0BA25BE57607569E2', 'material.content', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"bytes":33}', 'replay-401', '2026-03-01 09:01:17.178293', 60, x'0E185BF2D2DD27C6C15CDDE52C6A837F594DBCBD9B4F9E78B181CBAC57B199E9'),
(x'019CA8A16C9A7BF6A71B47F86675CC48', 'material', x'019CA8A168117C6D997362A615D4DD95', 'material.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["title"]}', 'replay-405', '2026-03-01 09:01:17.338441', 61, x'91BB23F08B38BFF89FDC353384604D2D758C7E0E2360AF05BA04AC45734A16D8'),
(x'019CA8A16D3A7F998B0CBCAEBC2C6E01', 'material', x'019CA8A16D3A73B4B8FCFC903C87E390', 'material.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-409', '2026-03-01 09:01:17.498589', 62, x'129EE34029BB78912B4EAEB7D4E11F655132E44B074D9E5E41A82DB99CDFCEF2'),
(x'019CA8A16D8A756F82847E71240A5D4D', 'lesson', x'019CA8A159FE7EF4A8ED9645A5ADF0B4', 'lesson.material_order', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-411', '2026-03-01 09:01:17.578663', 63, x'D7AC65DB5A4B08D8F0CB079FDB6DCF0AAA6A6780DE900F958B13A772CEB17315'),
(x'019CA8A16E52700CB951C74B641B2C5B', 'material', x'019CA8A16D3A73B4B8FCFC903C87E390', 'material.delete', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-416', '2026-03-01 09:01:17.778848', 64, x'4C359127AD01E003A19275392FD279533A079FD294BD358EFCC8DE4C4455172B'),
(x'019CA8A1723B71B48D1A1869B1C70DE6', 'quiz', x'019CA8A1723B753D91E31F37A9D42225', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-441', '2026-03-01 09:01:18.779773', 65, x'55F5D358031362D7FC158AD477BA82FF9870B8DE5697358B931F68CF2B835E24'),
(x'019CA8A174E47F35B4808CE8085DFAD8', 'quiz', x'019CA8A1723B753D91E31F37A9D42225', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-458', '2026-03-01 09:01:19.460402', 66, x'56B208BE3A47A5DCE0AB6274E3CFA1DCF6FD295340FFF02CF34ED538FF4D5492'),
(x'019CA8A175847C2C8EE982F119DEA7A8', 'quiz', x'019CA8A1723B753D91E31F37A9D42225', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-462', '2026-03-01 09:01:19.620550', 67, x'80CF78E2B34173263F1DF6140B4C23FD5E070703276BF99843A23362804EB886'),
(x'019CA8A1764C7EFFBE47492ADD708820', 'quiz', x'019CA8A1764C74A1BFE7833C47F2B26C', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-467', '2026-03-01 09:01:19.820735', 68, x'1802C4645C6E5528B1DA10D928EB16EAF4EC2B7E17F6364429EC01287F74A6BC'),
(x'019CA8A176747DCEAA95747FE1DA8410', 'quiz', x'019CA8A1764C74A1BFE7833C47F2B26C', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["title","instructions","pass_percent","max_attempts","time_limit_seconds","opens_at","closes_at","questions_per_attempt","shuffle_questions","shuffle_options","grading_method","reveal_policy","published"]}', 'replay-468', '2026-03-01 09:01:19.860772', 69, x'B84F0862A696323B6E5E0042D0DA0021FD561D5EE8D0E305CAC62975F41215A8'),
(x'019CA8A176C47B8C9187159C02D03041', 'quiz', x'019CA8A1764C74A1BFE7833C47F2B26C', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["instructions","pass_percent","max_attempts","time_limit_seconds","opens_at","closes_at","questions_per_attempt","shuffle_questions","shuffle_options","grading_method","reveal_policy","published"]}', 'replay-470', '2026-03-01 09:01:19.940846', 70, x'2C0C0AECA83BB96952DB9B9E1B25DC172956A64AE324A868B6BB2726FCFD31E0'),
(x'019CA8A1782D7D49B43A56DB15EB7CB8', 'quiz', x'019CA8A1764C74A1BFE7833C47F2B26C', 'quiz.delete', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":0}', 'replay-479', '2026-03-01 09:01:20.301179', 71, x'FFEEC9AD0C3971E746BA20F4576F98D5ACAF39AE6484EFE61957C2172AFFF66F'),
(x'019CA8A178A5755AA57E62A25D4758B4', 'quiz', x'019CA8A178A578E0B8596A5D8D118BC4', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-482', '2026-03-01 09:01:20.421290', 72, x'0D9DE1009E524E6D58908DC32CF841A6200033F5D0980E62D867C81D98FC44E3'),
(x'019CA8A178F57848926AEF6A49FB9205', 'quiz', x'019CA8A178A578E0B8596A5D8D118BC4', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":7}', 'replay-484', '2026-03-01 09:01:20.501364', 73, x'29F57CA69EFA9E4D56617DFD59C8EBB31462C3B29DA0215248D374E20403026A'),
(x'019CA8A17A0D7EAE986CDC33E83611C1', 'quiz', x'019CA8A178A578E0B8596A5D8D118BC4', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-491', '2026-03-01 09:01:20.781623', 74, x'21959B505E6834AF608724D4726444CF9859B03E83F7DE83ABA3B28BF3BE8A7A'),
(x'019CA8A181B77470878C868CC19BD000', 'quiz', x'019CA8A181B77F3EB0BAB194F419E36B', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-540', '2026-03-01 09:01:22.743436', 75, x'C41E1760D0DA2B7EA3A4F5A2B58AEFDA3AE1323E426A529607E5F3179EB3B532'),
(x'019CA8A1820774C4A7F256F61431FBEA', 'quiz', x'019CA8A181B77F3EB0BAB194F419E36B', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-542', '2026-03-01 09:01:22.823510', 76, x'48E8971EF21C2218447E084C064BE7DB71B447EDF09A3332FF1623DFF1510B9F'),
(x'019CA8A6BEA970E0B27C48F691781847', 'quiz', x'019CA8A6BEA9722B8A233597C05CB621', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-597', '2026-03-01 09:07:06.025545', 77, x'31BAFCE5D845044D3A59CA50303AAE2F8FFD403AEF48AC7D208372A8B9DAD6DF'),
(x'019CA8A6BEF973018CA6FF929AEBAE8F', 'quiz', x'019CA8A6BEA9722B8A233597C05CB621', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-599', '2026-03-01 09:07:06.105619', 78, x'E2C408ED4B9FEC3573B450331F9A45B1F31677C4125E83CAB088D09A7A3FC2C0'),
(x'019CA8A6C0897FE4AB84B7B95FA2C333', 'quiz', x'019CA8A6C089748C9AE8486B45245C22', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-609', '2026-03-01 09:07:06.505989', 79, x'D119E607DE474C26C9A485AFC2D247C38CFD2C7852861FFAE3CE9FD16FE7BD6F'),
(x'019CA8A6C0DA7E61889A07347F9512F6', 'quiz', x'019CA8A6C089748C9AE8486B45245C22', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-611', '2026-03-01 09:07:06.586063', 80, x'E6C9FAE066917B83E264F40D80C3A50B2FA91477D228D3C57E189ED4DA45A538'),
(x'019CA8A6C26A7CCB85FC124112B388B6', 'quiz', x'019CA8A6C089748C9AE8486B45245C22', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["pass_percent","grading_method"]}', 'replay-621', '2026-03-01 09:07:06.986433', 81, x'46B4B6C687D45130A77222129592D9614F319CD1B386006259B66E0EB0F4BDF8'),
(x'019CA8A6C2BA732D879B4AFB0F6C4A47', 'quiz', x'019CA8A6C2BA7A44AF41B9DD76E6E472', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-623', '2026-03-01 09:07:07.066507', 82, x'2DBF322683CD9231EA3C1D080FEC741C386331C524EB8A6DE9246552C58588A4'),
(x'019CA8A6C30A77C0A9F57F06BDCF7CF0', 'quiz', x'019CA8A6C2BA7A44AF41B9DD76E6E472', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-625', '2026-03-01 09:07:07.146581', 83, x'2B36BBEB0A8809022C75375DCB4C9DAB44020292AC5CD47541F451422A7BB454'),
(x'019CA8A6C49A7EA9BF30B1FF6ED5B75C', 'quiz', x'019CA8A6C2BA7A44AF41B9DD76E6E472', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["pass_percent","grading_method"]}', 'replay-635', '2026-03-01 09:07:07.546951', 84, x'82D4394535E5A1720E78593C1E205B23422ADB5C65438396C832DFDD79CD0F10'),
(x'019CA8A6C4EB7FDE8A7203C0B1106E66', 'quiz', x'019CA8A6C4EB7872B0B6F5D024890DC2', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-637', '2026-03-01 09:07:07.627025', 85, x'F47561095002E2C4F28BCB6761C41647C8B0B62E7B1E0A254BB2EF9C38072872'),
(x'019CA8A6C53B780B9EFDCD1F4C565D94', 'quiz', x'019CA8A6C4EB7872B0B6F5D024890DC2', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-639', '2026-03-01 09:07:07.707099', 86, x'AB66B53B68FAFC7841914E8E1406B24B155595FE33C025D9F6D8E1F958B1526B'),
(x'019CA8A6C6CB7B2FB358B564EEF1EE1A', 'quiz', x'019CA8A6C4EB7872B0B6F5D024890DC2', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["pass_percent","grading_method"]}', 'replay-649', '2026-03-01 09:07:08.107469', 87, x'13BF5FC5E3FE20E9123DCAEEF62B48A54374FD3DAA324A151D4FA5540372DAD0'),
(x'019CA8A6C71B778A93369F3A6914D93D', 'quiz', x'019CA8A6C71B7C2EA4274A7B4C4142CC', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-651', '2026-03-01 09:07:08.187543', 88, x'D090618EED20BE6BBA426676E9E56B954F48DE35F18CACE3DF42D43AAF494ED2'),
(x'019CA8A6C76B7C74A1409D580EDC1120', 'quiz', x'019CA8A6C71B7C2EA4274A7B4C4142CC', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-653', '2026-03-01 09:07:08.267617', 89, x'E93BE30E60E4A9445EE07D50188DAC66127CE02B39F2339A21929A90E113C3E6'),
(x'019CA8A6C8FB7BC8BDC4060C93F0E9D9', 'quiz', x'019CA8A6C71B7C2EA4274A7B4C4142CC', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["pass_percent"]}', 'replay-663', '2026-03-01 09:07:08.667987', 90, x'91F3E56753FE4A28D5049C7DCB981C85704ACB0A99B180E69B4071271C9D1033'),
(x'019CA8A6C94C7DCBB565C6F1B1081313', 'quiz', x'019CA8A6C94C74789E4B4EBEA2146810', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-665', '2026-03-01 09:07:08.748061', 91, x'C999C316459804E9CFFDDDD45D8DA02A794EA6C0D12D02266C501BBADA186FF5'),
(x'019CA8A6C99C7D4A857EB4A0CE3362A1', 'quiz', x'019CA8A6C94C74789E4B4EBEA2146810', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-667', '2026-03-01 09:07:08.828135', 92, x'71BA88C63589FD425C2C8683854503B43EB126F01A3EFDECE5BC067E144BE9BF'),
(x'019CA8A6CA647063BFFF4023AF302276', 'quiz', x'019CA8A6CA6475A3B08CF18F19CD65C3', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-672', '2026-03-01 09:07:09.028320', 93, x'F1F13D5FC2F5F70505E113ABBFE397C3E1C9E9A8A86F8D01B408FF69EEFF9758'),
(x'019CA8A6CAB47387B519B64F9606B72C', 'quiz', x'019CA8A6CA6475A3B08CF18F19CD65C3', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-674', '2026-03-01 09:07:09.108394', 94, x'E3BBB9F277C68343C45A71CCED6F2611133DF6AAFC902F6C31A54901C1F23187'),
(x'019CA8A6CB7C7BA1A7EC84F35B28E324', 'quiz', x'019CA8A6CB7C72649ED20C9EA61705D8', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-679', '2026-03-01 09:07:09.308579', 95, x'4A7BA72F6FEE0DA59124712406FBCBF6FC2581EBDF199A04E8DE5ABACC78EBD5'),
(x'019CA8A6CBCC7F10910EFFE286932377', 'quiz', x'019CA8A6CB7C72649ED20C9EA61705D8', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-681', '2026-03-01 09:07:09.388653', 96, x'BA0A3A43EA09F425DBDFBC0B73FDD1DEDCF2F424E8386E70DD4429CDE1108AA8'),
(x'019CA8A6CC9478A39A6FD9AFFB8C2C25', 'quiz', x'019CA8A6CC94768D8363D44168D597CE', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-686', '2026-03-01 09:07:09.588838', 97, x'AD0E073BD34501D1F7DEC1704C7D631B04D5E557A0DCE7E4D39CC06E116933BC'),
(x'019CA8A6CCE471F7B73918EAA963EAAE', 'quiz', x'019CA8A6CC94768D8363D44168D597CE', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-688', '2026-03-01 09:07:09.668912', 98, x'8B07B19E8A45C59829B510367C4A796A9172643750FB8E2690328BF28F76AE4F'),
(x'019CA8A6CDAD74D28366AAE495B66D72', 'quiz', x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-693', '2026-03-01 09:07:09.869097', 99, x'AB2A479D2DC012E40BD18A188105B69A961A119548458FDB52C122D71EC14E70'),
(x'019CA8A6CDFD7F739AD55110F26AD03B', 'quiz', x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-695', '2026-03-01 09:07:09.949171', 100, x'DCDF991A384CA62AEBE54DB03481FDCC495CC44974A94EF2E68AE013BAFDB907'),
(x'019CA8A6CEC57DB1B80DC9F8A550AF7D', 'quiz', x'019CA8A6CEC57B888568113AE453D029', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-700', '2026-03-01 09:07:10.149356', 101, x'272FC77D6087D8FC38D083FC75629762728694C1EE4C400EE5C2943C88555125'),
(x'019CA8A6CF157FCDBD1403869A0FF64E', 'quiz', x'019CA8A6CEC57B888568113AE453D029', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-702', '2026-03-01 09:07:10.229430', 102, x'2821BD6505DDFA7A17137BF81A7700B952DB0C25C291F645E1C2C36D2E2188DD'),
(x'019CA8A6CF8D7824BE2AD0C22E56B86C', 'quiz', x'019CA8A6CF8D7882A1B4787A1A27A8B6', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-705', '2026-03-01 09:07:10.349541', 103, x'5713FED0F51E20B4D467B40232C6CA246C8387FFB8F14FE508C9A8AF00C3590C'),
(x'019CA8B0E4CE743BA284038C68753676', 'quiz', x'019CA8A6CEC57B888568113AE453D029', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-725', '2026-03-01 09:18:11.150281', 104, x'F4CA9B01BD9377A267BB38505098CCC5686EFA15049586BD68BAFAC07A98456B'),
(x'019CA8B0E5467E34A0739A0F89017343', 'quiz', x'019CA8A6CF8D7882A1B4787A1A27A8B6', 'quiz.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-728', '2026-03-01 09:18:11.270392', 105, x'AB42553822D0CE3203941BC1C4433B50A7DEA4DE698305952615CBF9E470778C'),
(x'019CA8B0EA4778EF9C38FB1E85528B53', 'attempt', x'019CA8A17FAE77039C0E34E1108603BF', 'attempt.score', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"kind":"override"}', 'replay-760', '2026-03-01 09:18:12.551576', 106, x'19B78E3B762751956B49350B187BDC98D08BED4579D7D0A7B8D7F4F4CE92139D'),
(x'019CA8B0EA977730973C88B39CAA9510', 'attempt', x'019CA8A17FAE77039C0E34E1108603BF', 'attempt.score', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"kind":"override"}', 'replay-762', '2026-03-01 09:18:12.631650', 107, x'ACC0EAE9249FA8E10D3AC48D7B9D2EF90F3BEF4DFB8B3F448B47AF305D1AD465'),
(x'019CA8B0EAE7785DA2486C05F3C3E9C8', 'attempt', x'019CA8A17FAE77039C0E34E1108603BF', 'attempt.score', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"kind":"override"}', 'replay-764', '2026-03-01 09:18:12.711724', 108, x'72923D7579F3DCD6F27C62ADFF02FAAF0863969CB58D2ED3D7193DFF356279F8'),
(x'019CA8B0EB5F7F3A89BA3CAC0FE2C490', 'attempt', x'019CA8A17FAE77039C0E34E1108603BF', 'attempt.score', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"kind":"reopen"}', 'replay-767', '2026-03-01 09:18:12.831835', 109, x'85257A47589E7F8C9F2813F3901E8D4478E27619B43B27E0D77703D7C97A71A7'),
(x'019CA8B0EC787710824F82A0DFA90375', 'quiz', x'019CA8A1723B753D91E31F37A9D42225', 'quiz.regrade', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts":5,"changed":0}', 'replay-774', '2026-03-01 09:18:13.112094', 110, x'892EBDFC31E8C3CE820E161E89C5C4A1727EC19DBE26E38039FA5B4749590E1E'),
(x'019CA8B0ECC873A8AE53E4971E275C00', 'quiz', x'019CA8A1723B753D91E31F37A9D42225', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-776', '2026-03-01 09:18:13.192168', 111, x'CE1DAFF94D35CC84935D58A726902EAEF174944A147C63BF73960E0D036123D1'),
(x'019CA8B0ECF07B1A965032D283DC737E', 'quiz', x'019CA8A1723B753D91E31F37A9D42225', 'quiz.regrade', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts":5,"changed":5}', 'replay-777', '2026-03-01 09:18:13.232205', 112, x'8256FE8A0B6F9956F6E7221178B49077DF08B0F96596785BBEC4E2AE50CE4EBB'),
(x'019CA8B0ED1877B3B090E55BD166D938', 'quiz', x'019CA8A1723B753D91E31F37A9D42225', 'quiz.regrade', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts":5,"changed":0}', 'replay-778', '2026-03-01 09:18:13.272242', 113, x'596B95311E828FCA765CB691FD4F058F55F1E818E7493AE6D36D80D262C78AC7'),
(x'019CA8B0EE8074C8A84B57FF169B9E49', 'quiz', x'019CA8B0EE807E0780A24220508A80AD', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-787', '2026-03-01 09:18:13.632575', 114, x'E1912C116312CD53B17847563968A991CBC1B751AB778DBD37D7660D17E5B824'),
(x'019CA8B0EED071D6BCBD94616B11A2A8', 'quiz', x'019CA8B0EE807E0780A24220508A80AD', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-789', '2026-03-01 09:18:13.712649', 115, x'4DCA95CA82409C22544FE6EA3542450A2F67CF7DA1ADDB1BD7E572ABFF850505'),
(x'019CA8B0EFC0727196932027AF0CBCCB', 'quiz', x'019CA8B0EE807E0780A24220508A80AD', 'quiz.accommodation', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-795', '2026-03-01 09:18:13.952871', 116, x'6288E12A3FBDEFAF6249D2567443F561DAA16DE6B288E4BD4743EEF97F4BB5FB'),
(x'019CA8B0F0897AD080EA8176622D96C7', 'quiz', x'019CA8B0EE807E0780A24220508A80AD', 'quiz.accommodation', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-800', '2026-03-01 09:18:14.153056', 117, x'8A67985C4FC46BAC8F0200634A1A0DC7F6204D7017BC29A2026416BEAE1BF3F9'),
(x'019CA8B0F0D9760CB0D9C25BE5EADB7A', 'quiz', x'019CA8B0EE807E0780A24220508A80AD', 'quiz.accommodation', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-802', '2026-03-01 09:18:14.233130', 118, x'5C0FBF128056AED54B4CD175B9FC0D2801736F618837ACF9385B19105403CA84'),
(x'019CA8B0F2197F03862408EBCBDF9EB1', 'quiz', x'019CA8B0EE807E0780A24220508A80AD', 'quiz.accommodation_removed', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-810', '2026-03-01 09:18:14.553426', 119, x'7AD1943A6C4997C3EA5C36C1BF8761DFC105E18AA4A2DE8380C1DB4D4BA3D799'),
(x'019CA8B0F5DA710C8A95CF1856E3C8B1', 'event', x'019CA8B0F5DA717CB207F11B55C6738E', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-834', '2026-03-01 09:18:15.514314', 120, x'4CCB8C4A34200BEF5E4E79DA57E03AD6190C83E4E9D5D05FF2C2F13A42C2196E'),
(x'019CA8B0F6027629B1C64DD7D90F613B', 'lesson', x'019CA8B0F6027D46846F0F8CC2270177', 'lesson.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8b0-f5da-717c-b207-f11b55c6738e"}', 'replay-835', '2026-03-01 09:18:15.554351', 121, x'76B43E8F8FFA7CC58F67F762253AA4D1E8071DC74A597485F40B8DB83018F2B9'),
(x'019CA8B0F62A7502A026660787F149E7', 'quiz', x'019CA8B0F62A710EB5EFC1049BE098FD', 'quiz.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8b0-f602-7d46-846f-0f8cc2270177"}', 'replay-836', '2026-03-01 09:18:15.594388', 122, x'06FC857ACF8291EA0C453332B1134CACA5E7F0A4DAB863DCC6826B457EC4B775'),
(x'019CA8B0F67A705B91C0BCB00356A4B2', 'quiz', x'019CA8B0F62A710EB5EFC1049BE098FD', 'quiz.questions', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-838', '2026-03-01 09:18:15.674462', 123, x'338288CD38D22C1E39205937BD108BE8F8394363EF44E07E10AEE87B3D4E071F'),
(x'019CA8B0F6CA7CB8930835A9232871AE', 'event', x'019CA8B0F5DA717CB207F11B55C6738E', 'event.status', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-840', '2026-03-01 09:18:15.754536', 124, x'B58D83CE8A39C6E913005D15B4A0F1F8673093753D4E996ACF511620B2151DAA'),
(x'019CA8B0F80A700EACCD59C0558634B6', 'lesson', x'019CA8B0F80A7584B4BFD6C4D9570127', 'lesson.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8b0-f5da-717c-b207-f11b55c6738e"}', 'replay-848', '2026-03-01 09:18:16.074832', 125, x'D9D9D686377AA147A51B979C4B7F742EB1FD65D308835BB86E70C71339860EE0'),
(x'019CA8B0FA1374C4BEFB264DF2B2817A', 'quiz', x'019CA8B0F62A710EB5EFC1049BE098FD', 'quiz.delete', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":1}', 'replay-861', '2026-03-01 09:18:16.595313', 126, x'70D0BC3C7B23D961B23A4EF9F39F2086757637E5239502C1CED1D413107AA730'),
(x'019CA8B0FA6375798750768BCE8413F0', 'lesson', x'019CA8B0F6027D46846F0F8CC2270177', 'lesson.delete', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":0}', 'replay-863', '2026-03-01 09:18:16.675387', 127, x'295EF377D78BA17478EC0F7A4AC562FE8E258DD2EFD88E3FBF1526EC1B7F47E9'),
(x'019CA8B0FADB710CAE5F86B5DC6FFF58', 'event', x'019CA8B0F5DA717CB207F11B55C6738E', 'event.delete', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":0}', 'replay-866', '2026-03-01 09:18:16.795498', 128, x'12604D493359F6E6C70FCF022E2F80DD4F2B5BF8CC0043EA5451D14C2337FD29'),
(x'019CA8B0FB537B5DA934C6B5550DC1C3', 'event', x'019CA8B0FB537586A13D1E0E160BFDA9', 'event.import', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":[],"lessons":{"created":3,"removed":0,"unchanged":0,"updated":0},"materials":{"created":6,"removed":0,"unchanged":0,"updated":0},"quizzes":{"created":3,"removed":0,"unchanged":0,"updated":0},"reordered":false}', 'replay-869', '2026-03-01 09:18:16.915609', 129, x'4893B85B312F6BA18B3BCFE6FA18D3D7988AD270742065ADF0087D68B99D92A2'),
(x'019CA8B0FCBB7F66BC48221A01BBEF40', 'event', x'019CA8B0FCBB7476A78D677A5D64129F', 'event.import', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":[],"lessons":{"created":2,"removed":0,"unchanged":0,"updated":0},"materials":{"created":2,"removed":0,"unchanged":0,"updated":0},"quizzes":{"created":1,"removed":0,"unchanged":0,"updated":0},"reordered":false}', 'replay-878', '2026-03-01 09:18:17.275942', 130, x'4FC8BA0CE1E1D627518B4E7BAD6FAE3147FFAFB6E6705A759FC84ED035222FB0'),
(x'019CA8B0FCE37D2B9C771C00BC2D7BC9', 'event', x'019CA8B0FCBB7476A78D677A5D64129F', 'event.import', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["title"],"lessons":{"created":1,"removed":1,"unchanged":1,"updated":0},"materials":{"created":1,"removed":1,"unchanged":1,"updated":0},"quizzes":{"created":0,"removed":0,"unchanged":0,"updated":1},"reordered":false}', 'replay-879', '2026-03-01 09:18:17.315979', 131, x'68E665981D2B64BE86B61A07E5D382CE5F4D4514E33A9C754E250FF6B7BCFF7E'),
(x'019CA8B0FD0C7DC8AF0C46F30511D4A0', 'event', x'019CA8B0FCBB7476A78D677A5D64129F', 'event.import', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":[],"lessons":{"created":0,"removed":0,"unchanged":2,"updated":0},"materials":{"created":0,"removed":0,"unchanged":2,"updated":0},"quizzes":{"created":0,"removed":0,"unchanged":1,"updated":0},"reordered":true}', 'replay-880', '2026-03-01 09:18:17.356016', 132, x'D9E9C3A38121178DA362567F83A78ECBF1194B79AFC11AE1701C9E2CE1FCE3E6'),
(x'019CA8B1005478E7B5CCD688DC1BAD6A', 'account', x'019CA8A043347D16B9F747CE3EB6AE3E', 'account.grants', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"grants":["draft","manage"]}', 'replay-901', '2026-03-01 09:18:18.196793', 133, x'9DE07A499DCF917F8982B019FC777558898DA853DF005D84800D95126BAD4EC6'),
(x'019CA8B1011C741A886BE9EF55F47DA0', 'reference', x'019CA8B1011C7E4DBA3857F10CA884E4', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"power-tiers"}', 'replay-906', '2026-03-01 09:18:18.396978', 134, x'203865AE6FD36ED75257FCEA926640533241D93E445869C0E01AF314067E75FF'),
(x'019CA8B1014578E4AE6C2B2144F81F57', 'reference', x'019CA8B1014574E48CB707362AC0D6B3', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"power-tiers"}', 'replay-907', '2026-03-01 09:18:18.437015', 135, x'1E9875ED3228A2E1A52D64742F16164D8B224E0CC673A4E9ACBAD61A96019676'),
(x'019CA8B1016D7757B09C1DBEC7DEE5A1', 'reference', x'019CA8B1016D78EB8C6B68190166AD7D', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"power-tiers"}', 'replay-908', '2026-03-01 09:18:18.477052', 136, x'90A6106D70E4AC6863BA73BE548634586890C1E54C6089A594BBECAE81840F8A'),
(x'019CA8B101957E81AA93956E32BD8E1F', 'reference', x'019CA8B1019572CC8F70339B291E9435', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"power-tiers"}', 'replay-909', '2026-03-01 09:18:18.517089', 137, x'2739357F3882C80D5406210C88A39D348E5F6B57D23008E584CA753D3DCEF320'),
(x'019CA8B1028578B8B99951002D0CE012', 'reference', x'019CA8B1011C7E4DBA3857F10CA884E4', 'reference.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["description","is_active"]}', 'replay-915', '2026-03-01 09:18:18.757311', 138, x'BFE31332664C56FD762E0A1E33F9C6AD5BE4D5625453EB4E5F1574D85D4DA4D7'),
(x'019CA8B103257758A9CDBAEFC887879F', 'reference', x'019CA8B1011C7E4DBA3857F10CA884E4', 'reference.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["description","is_active"]}', 'replay-919', '2026-03-01 09:18:18.917459', 139, x'8CE08F104DD3FD0B4536E24498691688E5CB2ACF7528A10925D2E63097277F30'),
(x'019CA8B1034D7CECA6C7E0A9B093CF47', 'reference', x'019CA8B1034D7E4B80C4714B393B8FBD', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"archetypes"}', 'replay-920', '2026-03-01 09:18:18.957496', 140, x'857CCA989CC2FA7B468CA9F1BA7FAE6EA51E14CF3107035297A6C1109F701F22'),
(x'019CA8B1039D760293660102FEF13B23', 'reference', x'019CA8B1039D74BAA8ABBA767FAC2119', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"competitor-categories"}', 'replay-922', '2026-03-01 09:18:19.037570', 141, x'305E0541B7A219CCFA695AD20C2980AD39B932D29B5CF431D577E5A2D9765A8C'),
(x'019CA8B103ED78279D6CB84156DDCBD7', 'reference', x'019CA8B103ED779AB9DC9EE058132410', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"kpi-types"}', 'replay-924', '2026-03-01 09:18:19.117644', 142, x'9ED6E172371FE8F60D17361F8D4D253CCDDD08BAD02BD1586063E0F23AEF450F'),
(x'019CA8B1043D7DEAB30C8BB8DA820F0A', 'reference', x'019CA8B1043D767CA9CC68B1BFCA5A5E', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"escalation-reasons"}', 'replay-926', '2026-03-01 09:18:19.197718', 143, x'6369AA5DB91F0672801FEB387F71D15E8B2A42CD57B22817079E6F29C2AA1FA6'),
(x'019CA8B1048D7519B8138FA3D9CFA794', 'reference', x'019CA8B1048D7633BADEEE313504A2BF', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"champion-tiers"}', 'replay-928', '2026-03-01 09:18:19.277792', 144, x'610B9B685D7D41B59389D0138ADD8959EC36B4C6B7CF092A6A1E0301E7C016D9'),
(x'019CA8B104DD7EE8A20A44C9D276689D', 'reference', x'019CA8B104DD7757AE86B264D72A0583', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"power-tiers"}', 'replay-930', '2026-03-01 09:18:19.357866', 145, x'9EEBF5208F4B2CFAC8B1F4F74A7A42ABD9363C222E598BC77563D5EFE5084C84'),
(x'019CA8B1052D76E7911EA654940590A7', 'reference', x'019CA8B104DD7757AE86B264D72A0583', 'reference.delete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-932', '2026-03-01 09:18:19.437940', 146, x'B318EF8952FF3FBC8600094E2100160B924B81401EAE4D2DE097836B6D56F98F'),
(x'019CA8B11098769AABB5EEFF7FD4ECDD', 'post', x'019CA8B10A2F7B29956F8A43F26E9336', 'post.remove', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-1005', '2026-03-01 09:18:22.360641', 147, x'A8B93ACF68DEA10BB71D1B7C339E737D046420646F4E6BF7B80866E4DF275B7A'),
(x'019CA8B374A2739AA76672C9617072D4', 'post', x'019CA8B10A2F746B80B1298184EDDCB8', 'post.unpark', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-1047', '2026-03-01 09:20:59.042195', 148, x'09409E2AB7F11A397F1E73A4C2879D789CEC4BD808E16A436BE2FF3CA0A06A77'),
(x'019CA8DA63837B5CBA8F5276B573F453', 'decision', x'019CA8DA638374ACB119A4CD8668BB09', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1085', '2026-03-01 10:03:30.563601', 149, x'754A5EB9CE0F553561FAC8901E1668E3594E582510C4F8B694DFD62A7A5F8845'),
(x'019CA8DA63D37733B0BBBA06B330C02B', 'weights', x'019CA8DA63D37C49AB55D64F0AC930A4', 'weights.set', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"version":1}', 'replay-1087', '2026-03-01 10:03:30.643675', 150, x'36D6DCCD1DB5F3F9E471A06D4BA9033365851F5A6F803AC09BAB486EC1F1B822'),
(x'019CA8DA63FB7004BD36FAD69169F5AF', 'decision', x'019CA8DA63FB72C2AC7B9EEFF329F32E', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1088', '2026-03-01 10:03:30.683712', 151, x'16A8FE0050781FD6F92A88E8230404D980DEE3A6AC516E5366E5C92BA2C61490'),
(x'019CA8DA647372D183859107BF0D09A9', 'weights', x'019CA8DA63D37C49AB55D64F0AC930A4', 'weights.set', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"version":2}', 'replay-1091', '2026-03-01 10:03:30.803823', 152, x'FD4765AC6996B843D2FC9D799391A74F4E02DB97F1C52EACD9A55F482DBE2C98'),
(x'019CA8DA64C370FAB448B6BF467F5CFB', 'decision', x'019CA8DA64C37D8EB98A0A51BB3A700E', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1093', '2026-03-01 10:03:30.883897', 153, x'3B70CCC6B4424D6ACBA5ACB6C1AC5BA3F7E82E21563841F37DAEAF30824EEA2F'),
(x'019CA8DA64EB7DAC8690046EB68A3F80', 'weights', x'019CA8DA63D37C49AB55D64F0AC930A4', 'weights.restore', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"version":3}', 'replay-1094', '2026-03-01 10:03:30.923934', 154, x'483B5C98124473451528309625CC3DE4E18E202F1CFF85C08B8ECB416B66BDFC'),
(x'019CA8DA6513733595602A2A22C31398', 'decision', x'019CA8DA651379FA82E2AC4186CA9D1B', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1095', '2026-03-01 10:03:30.963971', 155, x'CD099ECDA2368A6A8B012C00CF3B049E10C26538A55D13E12C722537B6668422'),
(x'019CA8DA68D47FEC80B58FDB1053C870', 'author', x'019CA8B10A2F7CF1A9A457FD28304506', 'author.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["is_power_user","power_tier_id","archetype_tags","relationship_score"]}', 'replay-1119', '2026-03-01 10:03:31.924859', 156, x'9F22BB4541A02852A474F16C6695C00EE5FFF6AF40BCC62FC2C86A1CA2962C5B'),
(x'019CA8DA69247288AAE1CAFBD453E685', 'author', x'019CA8B10A2F7CF1A9A457FD28304506', 'author.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["power_tier_id","archetype_tags"]}', 'replay-1121', '2026-03-01 10:03:32.004933', 157, x'42DC683C19C5EAB0CC851DDF18A7FE2480FCAB6116003A22F51D266EDEC89E7C'),
(x'019CA8DA6A157A3986CB06DCC5B590C8', 'author', x'019CA8B10A2F7CF1A9A457FD28304506', 'author.erase', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-1127', '2026-03-01 10:03:32.245155', 158, x'BD92ABA1D60DE37B7AAE2B4A807D4A83C9236FC784B9F7CA9305639279CFDD33'),
(x'019CA8DA6ADD733E8563B3EAA49C7767', 'account', x'019CA8DA6ADD748E86B226D93C5BA400', 'account.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"role":"operator"}', 'replay-1132', '2026-03-01 10:03:32.445340', 159, x'C961DFEE632D53690C7BFFB3DFD960B7EDE02ADA72CFFA486853824DDCDF6C6D'),
(x'019CA8DA6B5578C2A02636470FAB66FF', 'decision', x'019CA8DA6B557EBAB4DDAF636E79219F', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1135', '2026-03-01 10:03:32.565451', 160, x'C88BC48BF99399A5B584E926F239B2A72EA4E9332AD5BFB21652B486F52ADF52'),
(x'019CA8DA6E2678EB918245C2B02D7632', 'reply', x'019CA8DA6E267A03AFC16D534DF59998', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1153', '2026-03-01 10:03:33.286117', 161, x'7482FE96B0FF4DFA71DC3208A4FEA7B1A15CCDC6DB8FF91221B186643958FF6B'),
(x'019CA8DA6E9E7F81AA615F3331F51570', 'reply', x'019CA8DA6E267A03AFC16D534DF59998', 'reply.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["content"]}', 'replay-1156', '2026-03-01 10:03:33.406228', 162, x'AA1D0AD65B2418D6FC28C495DD23DFBD0A081C7E9CBD1DB15AC749BBE0C5EE19'),
(x'019CA8DA6F3E70648A1B94D73BE942CB', 'reply', x'019CA8DA6E267A03AFC16D534DF59998', 'reply.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["utm_code","archetype_id","reply_type"]}', 'replay-1160', '2026-03-01 10:03:33.566376', 163, x'442719380FF6F565DF008B3BF4B046857811B7FF5231ABA0A34886F4EC487234'),
(x'019CA8DA6F8E7B318F3851B498886FBF', 'reply', x'019CA8DA6E267A03AFC16D534DF59998', 'reply.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["utm_code","archetype_id","reply_type"]}', 'replay-1162', '2026-03-01 10:03:33.646450', 164, x'91ACF62B684DB152AF052EF98DE28F39E24F41011C9C532FB5C617BB60DB10B1'),
(x'019CA8DA71E77211890D82D7090B9856', 'reply', x'019CA8DA6E267A03AFC16D534DF59998', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1177', '2026-03-01 10:03:34.247005', 165, x'E9FC089BA06F9B92E82255E72976A087D40B18164FEA818F669284A148398848'),
(x'019CA8DA73EF75869A716B2914AA6E8C', 'reply', x'019CA8DA6E267A03AFC16D534DF59998', 'reply.reject', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-1190', '2026-03-01 10:03:34.767486', 166, x'03C9793FB9F37801C77AF9E44A27D69D83ED983F0B52A0F18510564001AD53E4'),
(x'019CA8DA7467701F860226B2EE0BE53E', 'reply', x'019CA8DA6E267A03AFC16D534DF59998', 'reply.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["content"]}', 'replay-1193', '2026-03-01 10:03:34.887597', 167, x'D63F13E6D22380CDF018C7315D9C876ACD0F3F10BA108A118C71AC8399EFBB92'),
(x'019CA8DA74B775DF96C054A14FB25420', 'reply', x'019CA8DA6E267A03AFC16D534DF59998', 'reply.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["utm_code"]}', 'replay-1195', '2026-03-01 10:03:34.967671', 168, x'E9C5BCEDB510E0BC110732AF33C846A404487F3EF200557143715E048AC398FF'),
(x'019CA8DA74DF716A882DDE9C2C2648A8', 'reply', x'019CA8DA6E267A03AFC16D534DF59998', 'reply.review_refused', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"why":"own_reply"}', 'replay-1196', '2026-03-01 10:03:35.007708', 169, x'136EC65950F41282F908067C45EDAC9224F29612EC20D4F2AF64CD5C2D9A7220'),
(x'019CA8DA7507774CA29FAC9CFA34925D', 'reply', x'019CA8DA6E267A03AFC16D534DF59998', 'reply.approve', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-1197', '2026-03-01 10:03:35.047745', 170, x'32D2704C3560F802F36C98F56FBE5055D24AC880029E3DA2D7C129080A56E656'),
(x'019CA8DA75A7762AAD76BCD3D48F9692', 'reply', x'019CA8DA6E267A03AFC16D534DF59998', 'reply.approve', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-1201', '2026-03-01 10:03:35.207893', 171, x'97FDBF09D2B8B44DC7A613693568DBDE28632BEDAD6C4D28CFB48A9C02D2C573'),
(x'019CA8DA75F77416B9A05A7D99241007', 'decision', x'019CA8DA75F77A9BA695CD84DC0B1615', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1203', '2026-03-01 10:03:35.287967', 172, x'25614E32BA24B76398590734557E7F23C3FC149DB48231C816563765402DEBDB'),
(x'019CA8DA76207BC681C8B8EFDE7EA273', 'reply', x'019CA8DA76207BDFB072FDB793CF09E5', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1204', '2026-03-01 10:03:35.328004', 173, x'ACD9BB4F54DC992B6B51AEA1453A3AE109723126C2E9AF04199D71A3E3AE83B6'),
(x'019CA8DA76487D63BE861984F8ACDB93', 'reply', x'019CA8DA76207BDFB072FDB793CF09E5', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1205', '2026-03-01 10:03:35.368041', 174, x'E75BCCEC705B0203AA99F9EA5C897E53BA0907A3B250323595E17D221B49AB09'),
(x'019CA8DA7670787D9E5EC1EA5B35DE2D', 'reply', x'019CA8DA76207BDFB072FDB793CF09E5', 'reply.approve', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-1206', '2026-03-01 10:03:35.408078', 175, x'F6EE96F8C2013577808DD6D8D214BDF7A21C8CC42F71EE390F1E000095A18BAF'),
(x'019CA8DA77B07D9BBF463B0BAB4AF4BF', 'reply', x'019CA8DA76207BDFB072FDB793CF09E5', 'reply.send', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1214', '2026-03-01 10:03:35.728374', 176, x'E8B51B9DF0438DF80D822265D51A5270CDBE5AC49A18E54C88522FD4A8B13990'),
(x'019CA8DA78C878AFBE7890A60B0AA73F', 'reply', x'019CA8DA76207BDFB072FDB793CF09E5', 'reply.release', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1221', '2026-03-01 10:03:36.008633', 177, x'EAC1DB34E55800757B98132342C0F1B8D14DDBB6D6D344B5303706035B4C0A42'),
(x'019CA8DA7918753A964E496F39D51807', 'reply', x'019CA8DA76207BDFB072FDB793CF09E5', 'reply.send', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1223', '2026-03-01 10:03:36.088707', 178, x'956DDB38680B47C0312D2A77130C6CB8F9548D42AA1903A461964FCC1B677EDA'),
(x'019CA8DA7A087A12B80190CABF28DC93', 'reply', x'019CA8DA76207BDFB072FDB793CF09E5', 'reply.post', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1229', '2026-03-01 10:03:36.328929', 179, x'183A641A96BE5221FC5550A2F81B1EA9FFDCAFB3CADF8A596685FC325B6B1CB6'),
(x'019CA8DA7A59794DB2E8DD527B2100AD', 'reply', x'019CA8DA76207BDFB072FDB793CF09E5', 'reply.measure', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1231', '2026-03-01 10:03:36.409003', 180, x'09626A94B0E8B0800CDC38CE91698A5BDDAC9082E2DD4A2AB5752D12AA1E09F0'),
(x'019CA8DA7AA97EFA9B14D1EFA92135A0', 'reply', x'019CA8DA76207BDFB072FDB793CF09E5', 'reply.measure', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1233', '2026-03-01 10:03:36.489077', 181, x'72E7846CBA2CA7B8167C10B840D421D61B941E709E2483AA9505217B84B653F5'),
(x'019CA8DA7B99729E804D2C14DC018E8A', 'reply', x'019CA8DA7B9970119B04F69E30966944', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1239', '2026-03-01 10:03:36.729299', 182, x'7007C075D12060AAF996BDEA4D7B8A1621D7E028EFAFE9D802A69C014BC73551'),
(x'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply', x'019CA8DA7B9970119B04F69E30966944', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1240', '2026-03-01 10:03:36.769336', 183, x'0550672BB237C52CCD6FF83C395C77EB8E0DCAF6DD9D9FB03CC85DD865B7B800'),
(x'019CA8DA7BE97C7798540779CACB3212', 'reply', x'019CA8DA7B9970119B04F69E30966944', 'reply.approve', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-1241', '2026-03-01 10:03:36.809373', 184, x'F6A1F56E6491CF0C3D8D6E58FD0D50D7025C99DC1648498476E7DF33D62DBDED'),
(x'019CA8DA7C8971399AAFC4C1B148D7B9', 'decision', x'019CA8DA7C897C6FBE565F076579ED6A', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1245', '2026-03-01 10:03:36.969521', 185, x'3B96213384C04642BBAED44C856DCC4AD67ECA0D62496C36EE08FE5E50718A09'),
(x'019CA8DA7CB171FAA4EF8DF9832D047B', 'reply', x'019CA8DA7CB177A88478A6A587C9A7E4', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1246', '2026-03-01 10:03:37.009558', 186, x'0D9460011287B0A086A8D252AA3D6754AF659851D89A288F7611420A03BA6C30'),
(x'019CA8DA7CD97A8587B0E0DF16E00B15', 'reply', x'019CA8DA7CB177A88478A6A587C9A7E4', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1247', '2026-03-01 10:03:37.049595', 187, x'5A4DF022867FB438161B93466B19FE0A21E3F0A5D23EDAE2C8003406B8CD6EC6'),
(x'019CA8DA7D0170F284F64CD53AB8E0AE', 'reply', x'019CA8DA7CB177A88478A6A587C9A7E4', 'reply.approve', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-1248', '2026-03-01 10:03:37.089632', 188, x'B3E66BD84656C195FD8CA7DE1179EBCECDF938CB50D198E8C9A5F41B3584D38B'),
(x'019CA8DA7D797AD0887C3BBDD163AC4F', 'decision', x'019CA8DA7D79755CBA186E1E666B1C10', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1251', '2026-03-01 10:03:37.209743', 189, x'4B5D85528F9AD9EF8C03ADDEBEE76B7B044CB15E637BA4800971AFBBCB5B9BE6'),
(x'019CA8DA7DA17F3B98AE6D230B239A53', 'reply', x'019CA8DA7DA1774DA1C96DC280E71401', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1252', '2026-03-01 10:03:37.249780', 190, x'B9B5C11708468735C1D277C4819765307FD8AAD924B320E39369323AA176B52E'),
(x'019CA8DA7DC97532A283D07223B178DC', 'reply', x'019CA8DA7DA1774DA1C96DC280E71401', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1253', '2026-03-01 10:03:37.289817', 191, x'FC39CF71E1EC52BB9B5BD333C32D4FC4EDBFC7D346742184FAC86C55A4D024AA'),
(x'019CA8DA7DF176A48A2573521A4EFF6D', 'reply', x'019CA8DA7DA1774DA1C96DC280E71401', 'reply.approve', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-1254', '2026-03-01 10:03:37.329854', 192, x'094CAC29832D9F847AE54D80902AECDC886606669BDDFCA613AA41EFD5C99DEB'),
(x'019CA8DA7E1979A6984D330B42EBE5BA', 'post', x'019CA8DA7D5179FD8B2E47116CAD5A66', 'post.remove', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1255', '2026-03-01 10:03:37.369891', 193, x'E8B3E2A06D9A64F0F5A3974ADC5EE5EBFD3F2733A66C528EBCF023E065512659'),
(x'019CA8DA7EE2707793553C186ACC3DEC', 'decision', x'019CA8DA7EE27EBCA21D3BDA2E65BAFB', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1260', '2026-03-01 10:03:37.570076', 194, x'6F5106CBE288330AF7D1FD336A67AF1BD9CB80A94C85522FCFAB01592B2CE1CB'),
(x'019CA8DA7F0A7A81BA5DF69E04A8D143', 'reply', x'019CA8DA7F0A747ABFB1B98D6099558E', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1261', '2026-03-01 10:03:37.610113', 195, x'4CFA57CA6F3C9B86DE04EFD69BCEB74D24F8D5CB9716E8A4EBE3CE4E2B884177'),
(x'019CA8DA7F3275819D033511876F9E20', 'reply', x'019CA8DA7F0A747ABFB1B98D6099558E', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1262', '2026-03-01 10:03:37.650150', 196, x'169E7A8442FEA4D76EFA38AD346619352B60137C395C9F20A005E1309187E1DD'),
(x'019CA8DA7F5A7F42AE202DF8DD3954BF', 'reply', x'019CA8DA7F0A747ABFB1B98D6099558E', 'reply.approve', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-1263', '2026-03-01 10:03:37.690187', 197, x'DF3A88EE17228391A645D378AB0A7B95EFE36E2694BDF83C82B302D8E1EDB47B'),
(x'019CA8DA7F8277708B562735A07C090F', 'do_not_contact', x'019CA8DA7F82717891DFE7C82001AAE0', 'do_not_contact.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"author":"019ca8da-7eba-7858-8ca8-734531c11722"}', 'replay-1264', '2026-03-01 10:03:37.730224', 198, x'EE3EC40D17DE1961EA0DECEA1C7E7367A9FB79FB4D67A0A0F6722C418703F517'),
(x'019CA8DA816276BDAD414E5233B20C04', 'decision', x'019CA8DA816270ABA231FE631405C041', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1276', '2026-03-01 10:03:38.210668', 199, x'DEF1A91A35A3A82B4383D68BAC3836468688A3A6D37DBF1099CAA2183DE2873E'),
(x'019CA8DA818A777484E85BE074D0AAD9', 'reply', x'019CA8DA818A787B86AE9DC33A0C834E', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1277', '2026-03-01 10:03:38.250705', 200, x'5E112CB5FB84F46B52C84135320C8B0F34DB27743420D9AC80F88A9E617FB78D'),
(x'019CA8DA81B27CAFB362AF6820A22444', 'reply', x'019CA8DA818A787B86AE9DC33A0C834E', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1278', '2026-03-01 10:03:38.290742', 201, x'5BE78F23F16D0C8DEF3467642FF9447E2B5CECB366437FF917AFAE31F78F2848'),
(x'019CA8DA81DA7CC5A2DFFF093FDC0335', 'reply', x'019CA8DA818A787B86AE9DC33A0C834E', 'reply.approve', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-1279', '2026-03-01 10:03:38.330779', 202, x'B71D81874906C8059718FB55DFAA9619F7C4BCFD71A1780F52F606B804AFA2F2'),
(x'019CA8DA820271D78052457DEF0C070D', 'do_not_contact', x'019CA8DA820270EF81F216B039D3153C', 'do_not_contact.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"author":"019ca8da-813a-7881-9c09-27768b4b0e65"}', 'replay-1280', '2026-03-01 10:03:38.370816', 203, x'CD069253587443B6DCCCD47B515E003FC299CB0B6E455CFF7752B3338B128919'),
(x'019CA8DA8343730B9E3EC7ADCFEE2F1D', 'do_not_contact', x'019CA8DA7F82717891DFE7C82001AAE0', 'do_not_contact.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["reason","ends_at"]}', 'replay-1288', '2026-03-01 10:03:38.691112', 204, x'938471067ECFF9399B896B598FF714181D717EC9A2C908865CC541446D9CA048'),
(x'019CA8F6E6EB70E39A9F8925E9A0C067', 'reply', x'019CA8DA7F0A747ABFB1B98D6099558E', 'reply.send', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1301', '2026-03-01 10:34:39.211593', 205, x'12F3DD4192DF3B7519FEC51B543C210163CB9379E5E2A48F1B83AE7B1A5D2497'),
(x'019CA8F6E73B747AAEDA20B584BD4293', 'reply', x'019CA8DA7F0A747ABFB1B98D6099558E', 'reply.post', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1303', '2026-03-01 10:34:39.291667', 206, x'BF5FDC071D98D28ED2124E9998D34E127DAD4B0E0367F73102FA970F78CBA146'),
(x'019CA8F6E7DB73CD9316C6E4169AEFCF', 'do_not_contact', x'019CA8DA7F82717891DFE7C82001AAE0', 'do_not_contact.delete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1307', '2026-03-01 10:34:39.451815', 207, x'FB49033DEEF8C772342A89D83513A258C1AE0AA6C8151E8815F904A244DBF1E6'),
(x'019CA8F6E87B736A8012C68E7B0FC9AD', 'do_not_contact', x'019CA8DA820270EF81F216B039D3153C', 'do_not_contact.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["ends_at"]}', 'replay-1311', '2026-03-01 10:34:39.611963', 208, x'AFAFC8A2312144ABB5A0050CD81EB93F38E90227778D9B6D9FA16E38A19D5CB8'),
(x'019CA8F6E8A4780FB37CBEB530CC64A9', 'reference', x'019CA8F6E8A47971B38BFCE05233DA6E', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"escalation-reasons"}', 'replay-1312', '2026-03-01 10:34:39.652000', 209, x'61AB044D406F37FDFF6EA119465BAEF5F82C1D2EE8585A63891DB6321498E503'),
(x'019CA8F6E8F472C3AD83050BFAC0826D', 'decision', x'019CA8F6E8F471B5BA5FB16389D54266', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1314', '2026-03-01 10:34:39.732074', 210, x'A831615D8C5AABBEEA27F64C432CA784EEBFA1CE7DA9A11782564D7A1A6EC6EE'),
(x'019CA8F6E91C7A30AA023528B0547B89', 'reply', x'019CA8F6E91C76BEB0F9EA24D7D75C49', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1315', '2026-03-01 10:34:39.772111', 211, x'5FF54F25C9AFF72F529819ACFF127E12B40AD8FDF990E645696CA3BA6324FBCB'),
(x'019CA8F6E94472A7A26E5E96E502DDF7', 'reply', x'019CA8F6E91C76BEB0F9EA24D7D75C49', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1316', '2026-03-01 10:34:39.812148', 212, x'FB447AD4C3638CF98AED4E8EE805D9655392E45A522C167626F7713AAAC46201'),
(x'019CA8F6E96C734B81E9309794569290', 'reply', x'019CA8F6E91C76BEB0F9EA24D7D75C49', 'reply.approve', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-1317', '2026-03-01 10:34:39.852185', 213, x'A6AF51F96DAD307289B3205A61706FEA0D6FAD1EB8FAE155A7E365FC8D00C65F'),
(x'019CA8F6E9947CBDAB6A484F824B904C', 'reply', x'019CA8F6E91C76BEB0F9EA24D7D75C49', 'reply.send', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1318', '2026-03-01 10:34:39.892222', 214, x'244071A28FC4C0C8F2D0A12FF8024835F46B7A2E666E5604AD96D102C02477B3'),
(x'019CA8F6E9E47F8DAE893ED4E477EDB3', 'decision', x'019CA8F6E9E47AA8B81CF7021C2E9A92', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1320', '2026-03-01 10:34:39.972296', 215, x'5957920BCD4D2308A136B78420868B94CBFC0372810AE2FA85669B0AD921C666'),
(x'019CA8F6EA0C77EDA04C1CE484A26931', 'reply', x'019CA8F6EA0C79089E49BD4F62B806DF', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1321', '2026-03-01 10:34:40.012333', 216, x'4ED2A67C4E0354ADB22EBE88FC93A9B79088222EA8DC93306F9A37BB7242D46F'),
(x'019CA8F6EA34789CB3F2F05A54ABF7BC', 'reply', x'019CA8F6EA0C79089E49BD4F62B806DF', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1322', '2026-03-01 10:34:40.052370', 217, x'D08477ED6661D93090DA2227A21EF703627E1F7BDF9028D2442505678FAC580D'),
(x'019CA8F6EA5C73E6B0CD5A1E56553246', 'reply', x'019CA8F6EA0C79089E49BD4F62B806DF', 'reply.approve', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-1323', '2026-03-01 10:34:40.092407', 218, x'1CB0B62D06E5C0266BF303058F848EC2A320052DFF475E6837AE17293827A04A'),
(x'019CA8F6EA8478B0B81D1B35DCD6B70E', 'reply', x'019CA8F6EA0C79089E49BD4F62B806DF', 'reply.send', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1324', '2026-03-01 10:34:40.132444', 219, x'F0D213AE1AF05B62E5A8CDEE9BADEDA4395499D45CBA050648D3F6D0A5E55458'),
(x'019CA8F6EAD478809BBDC01DF686AF69', 'decision', x'019CA8F6EAD4715691778775B3888920', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1326', '2026-03-01 10:34:40.212518', 220, x'332B9B57765CEBE4617E5F1EC7DC48B5297BFE6021E8C53C00CBB029C7FF35ED'),
(x'019CA8F6EAFC76D2AF8E10EA7B7CC60D', 'reply', x'019CA8F6EAFC7D749F869DF1D01F0CFD', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1327', '2026-03-01 10:34:40.252555', 221, x'F7245A6B294942138FE7A122A12B5E8355FC9B52E017484D51A0C3BE024CAB5A'),
(x'019CA8F6EB247FD7BC59AD2FFFC02EBC', 'reply', x'019CA8F6EAFC7D749F869DF1D01F0CFD', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1328', '2026-03-01 10:34:40.292592', 222, x'A87AC13D2AC3C3B108EBCE464DF6D700892C823F5C89FDCCA7E8D8DD78DF5AA2'),
(x'019CA8F6EB4C71489E1D60ABF1F57F8F', 'reply', x'019CA8F6EAFC7D749F869DF1D01F0CFD', 'reply.approve', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-1329', '2026-03-01 10:34:40.332629', 223, x'4F6CF14D05FE1697CCA0445BCDC61A8F284D73BEF90962493080F42928500F8E'),
(x'019CA8F6EB7477CB921D59FAEFA0EE41', 'reply', x'019CA8F6EAFC7D749F869DF1D01F0CFD', 'reply.send', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1330', '2026-03-01 10:34:40.372666', 224, x'573A67D44E2813E62E5D172F0ADCBF4514EA206441A9B026953A825DCB3A9059'),
(x'019CA8F7675D7A0EB748B40A681C2CC5', 'reply', x'019CA8F6E91C76BEB0F9EA24D7D75C49', 'reply.resolve', x'019CA8DA6ADD748E86B226D93C5BA400', '{"posted":true}', 'replay-1348', '2026-03-01 10:35:12.093332', 225, x'ABBE67A1D6F2EFFA9F02B1DF45198987929018469CC356F50E6E44F06BB483AE'),
(x'019CA8F767AD77A78A98DE6CEE771CA0', 'reply', x'019CA8F6EA0C79089E49BD4F62B806DF', 'reply.resolve', x'019CA8DA6ADD748E86B226D93C5BA400', '{"posted":false}', 'replay-1350', '2026-03-01 10:35:12.173406', NULL, NULL),
(x'019CA8F7684D7D1E8A17E567D6CE3322', 'reply', x'019CA8F6EAFC7D749F869DF1D01F0CFD', 'reply.post', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1354', '2026-03-01 10:35:12.333554', NULL, NULL),
(x'019CA8F7689D79F48AA0AF254B0BAAF5', 'decision', x'019CA8F7689D7FB1A991937565F10A9D', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1356', '2026-03-01 10:35:12.413628', NULL, NULL),
(x'019CA8F768C57C73B61A753846DCE8D8', 'reply', x'019CA8F768C57534A93A1380817EE591', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1357', '2026-03-01 10:35:12.453665', NULL, NULL),
(x'019CA8F768ED70AE9CAF5BB0BC4641AB', 'reply', x'019CA8F768C57534A93A1380817EE591', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1358', '2026-03-01 10:35:12.493702', NULL, NULL),
(x'019CA8F769157A1593272C408B62DA64', 'reply', x'019CA8F768C57534A93A1380817EE591', 'reply.approve', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-1359', '2026-03-01 10:35:12.533739', NULL, NULL),
(x'019CA8F76AA67F8DB9B3815CA741C5F0', 'reply', x'019CA8F768C57534A93A1380817EE591', 'reply.delete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1369', '2026-03-01 10:35:12.934109', NULL, NULL),
(x'019CA8F76B6E75439D62BD4BE77418A7', 'decision', x'019CA8F76B6E7A78B60661150F933233', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1374', '2026-03-01 10:35:13.134294', NULL, NULL),
(x'019CA8F76B967138A5C61678C4EA13A9', 'reply', x'019CA8F76B9677B7BFD3F5FA8185E38A', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1375', '2026-03-01 10:35:13.174331', NULL, NULL),
(x'019CA8F76BBE7446A6D0102E1B26B0F6', 'reply', x'019CA8F76B9677B7BFD3F5FA8185E38A', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1376', '2026-03-01 10:35:13.214368', NULL, NULL),
(x'019CA8F76BE67D0C9892F7275AA7DB8C', 'reply', x'019CA8F76BE6730A8293D2876D4C080D', 'reply.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-1377', '2026-03-01 10:35:13.254405', NULL, NULL),
(x'019CA8F76C0E71A9B2093F8D9C5E3F1B', 'reply', x'019CA8F76BE6730A8293D2876D4C080D', 'reply.submit', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-1378', '2026-03-01 10:35:13.294442', NULL, NULL),
(x'019CA8F76C367F39916DBD59B4A1017F', 'reply', x'019CA8F76C3676C9A8218A512F4E9F8C', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1379', '2026-03-01 10:35:13.334479', NULL, NULL),
(x'019CA8F76C5E747CACC0556D228D2D79', 'reply', x'019CA8F76C3676C9A8218A512F4E9F8C', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1380', '2026-03-01 10:35:13.374516', NULL, NULL),
(x'019CA8F7724F7B4CBD73509E172B7E4A', 'decision', x'019CA8F7724F744EA9E07B72A362EC50', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1418', '2026-03-01 10:35:14.895922', NULL, NULL),
(x'019CA8F772777BF0AECB160813B0A1F5', 'reply', x'019CA8F7727772A39F3E5CE2FF917E5B', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1419', '2026-03-01 10:35:14.935959', NULL, NULL),
(x'019CA8F7729F7BE0ADE4D4D4FDA7FFE4', 'escalation', x'019CA8F7729F7456AB47CFA382F13360', 'escalation.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1420', '2026-03-01 10:35:14.975996', NULL, NULL),
(x'019CA8F772F07698873163DE094C9C73', 'escalation', x'019CA8F772F07A869BA42C09838C09BC', 'escalation.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1422', '2026-03-01 10:35:15.056070', NULL, NULL),
(x'019CA8F773187B4F9064B07BCEA9D22A', 'escalation', x'019CA8F7731877BD818EB3050E4FFE30', 'escalation.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1423', '2026-03-01 10:35:15.096107', NULL, NULL),
(x'019CA8F7734072F6A9565074B9E5BC5E', 'reference', x'019CA8F773407651B6C2152C7DE770D3', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"escalation-reasons"}', 'replay-1424', '2026-03-01 10:35:15.136144', NULL, NULL),
(x'019CA92F550A7A24987AE30C37C31BC4', 'escalation', x'019CA8F7729F7456AB47CFA382F13360', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["status","assigned_to"]}', 'replay-1481', '2026-03-01 11:36:17.418253', NULL, NULL),
(x'019CA92F555A78ACAD01AD3D5402B5F4', 'escalation', x'019CA8F7729F7456AB47CFA382F13360', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["description","reason_id","priority"]}', 'replay-1483', '2026-03-01 11:36:17.498327', NULL, NULL),
(x'019CA92F55AA7B28BF45DC742F51904E', 'escalation', x'019CA8F7729F7456AB47CFA382F13360', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["description","reason_id"]}', 'replay-1485', '2026-03-01 11:36:17.578401', NULL, NULL),
(x'019CA92F5802722D9A2193080F0BA7D6', 'escalation', x'019CA8F7729F7456AB47CFA382F13360', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["status","resolution_notes"]}', 'replay-1500', '2026-03-01 11:36:18.178956', NULL, NULL),
(x'019CA92F58A37FFC88EF395F4E6821B0', 'escalation', x'019CA8F7729F7456AB47CFA382F13360', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["status","resolution_notes"]}', 'replay-1504', '2026-03-01 11:36:18.339104', NULL, NULL),
(x'019CA92F58F378968DF074C6375E8395', 'escalation', x'019CA8F7729F7456AB47CFA382F13360', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["priority","assigned_to"]}', 'replay-1506', '2026-03-01 11:36:18.419178', NULL, NULL),
(x'019CA92F596B79568C1131452FF74ADE', 'note', x'019CA92F596B7F718D465A29772E454B', 'note.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"subject":"post"}', 'replay-1509', '2026-03-01 11:36:18.539289', NULL, NULL),
(x'019CA92F5A0B7D808C4C55746AC20C49', 'note', x'019CA92F5A0B7F9DA33ED60166C59ABA', 'note.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"subject":"author"}', 'replay-1513', '2026-03-01 11:36:18.699437', NULL, NULL),
(x'019CA92F5AAB7C2D95BDE250E436DA91', 'note', x'019CA92F5AAB7BF4B5511E1EA7DE4F1D', 'note.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"subject":"reply"}', 'replay-1517', '2026-03-01 11:36:18.859585', NULL, NULL),
(x'019CA92F5B4B7BA68B8DEE13915A139A', 'note', x'019CA92F5B4B795A84096A9EA8D5148D', 'note.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"subject":"escalation"}', 'replay-1521', '2026-03-01 11:36:19.019733', NULL, NULL),
(x'019CA92F5BEB71A9869779AFBD9AC425', 'note', x'019CA92F5BEB79ABA44614D500B370B0', 'note.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"subject":"post"}', 'replay-1525', '2026-03-01 11:36:19.179881', NULL, NULL),
(x'019CA92F5F0C7A7698D1233D7E798B3A', 'note', x'019CA92F5F0C756DAB84A24F9664B2E0', 'note.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"subject":"escalation"}', 'replay-1545', '2026-03-01 11:36:19.980621', NULL, NULL),
(x'019CA92F5F347DE7848D31D51996639F', 'note', x'019CA92F5F347F95B92FD4C42EC8B1B3', 'note.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"subject":"escalation"}', 'replay-1546', '2026-03-01 11:36:20.020658', NULL, NULL),
(x'019CA92F5F5C7BADB0E6D5C530C46F3B', 'note', x'019CA92F5F5C78F7A4F408A7E4E49E8D', 'note.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"subject":"escalation"}', 'replay-1547', '2026-03-01 11:36:20.060695', NULL, NULL),
(x'019CA92F5FD47B24A8D93E10C2F31175', 'note', x'019CA92F5F347F95B92FD4C42EC8B1B3', 'note.update', x'019CA8DA6ADD748E86B226D93C5BA400', '{"fields":["text"]}', 'replay-1550', '2026-03-01 11:36:20.180806', NULL, NULL),
(x'019CA92F602474C38822073F9C77464B', 'note', x'019CA92F5F0C756DAB84A24F9664B2E0', 'note.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["text"]}', 'replay-1552', '2026-03-01 11:36:20.260880', NULL, NULL),
(x'019CA92F607474C899013675F327635E', 'note', x'019CA92F5F5C78F7A4F408A7E4E49E8D', 'note.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["text"]}', 'replay-1554', '2026-03-01 11:36:20.340954', NULL, NULL),
(x'019CA92F62057F05AFBD2BBD6484D3F6', 'note', x'019CA92F5F347F95B92FD4C42EC8B1B3', 'note.delete', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-1564', '2026-03-01 11:36:20.741324', NULL, NULL),
(x'019CA92F62557727B1176F4694A06E72', 'note', x'019CA92F5F5C78F7A4F408A7E4E49E8D', 'note.delete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1566', '2026-03-01 11:36:20.821398', NULL, NULL),
(x'019CA92F6395707CA1554E033A0BC20F', 'reply', x'019CA8F76C3676C9A8218A512F4E9F8C', 'reply.approve', x'019CA8DA6ADD748E86B226D93C5BA400', '{"batch_id":"019ca92f-6395-7cb7-9998-8012ec1ddcf3"}', 'replay-1574', '2026-03-01 11:36:21.141694', NULL, NULL),
(x'019CA92F6395741B88C9502525FA400C', 'reply', x'019CA8F76BE6730A8293D2876D4C080D', 'reply.review_refused', x'019CA8DA6ADD748E86B226D93C5BA400', '{"batch_id":"019ca92f-6395-7cb7-9998-8012ec1ddcf3","why":"own_reply"}', 'replay-1574', '2026-03-01 11:36:21.141694', NULL, NULL),
(x'019CA92F639576049758B5CC04F6A8AE', 'reply', x'019CA8F76B9677B7BFD3F5FA8185E38A', 'bulk.refuse', x'019CA8DA6ADD748E86B226D93C5BA400', '{"batch_id":"019ca92f-6395-7cb7-9998-8012ec1ddcf3","why":"stale_version"}', 'replay-1574', '2026-03-01 11:36:21.141694', NULL, NULL),
(x'019CA92F63957B59BDF54FB52C22B13E', 'reply', x'019CA8F76B9677B7BFD3F5FA8185E38A', 'reply.approve', x'019CA8DA6ADD748E86B226D93C5BA400', '{"batch_id":"019ca92f-6395-7cb7-9998-8012ec1ddcf3"}', 'replay-1574', '2026-03-01 11:36:21.141694', NULL, NULL),
(x'019CA92F63957CAE8A9E6CD57A5F761F', 'reply', x'019CC111000070008000000000000000', 'bulk.refuse', x'019CA8DA6ADD748E86B226D93C5BA400', '{"batch_id":"019ca92f-6395-7cb7-9998-8012ec1ddcf3","why":"not_found"}', 'replay-1574', '2026-03-01 11:36:21.141694', NULL, NULL),
(x'019CA92F63E572C0A99B2E9743B78DC3', 'decision', x'019CA92F63E574DFA934E44B73553406', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1576', '2026-03-01 11:36:21.221768', NULL, NULL),
(x'019CA92F640D7CD7B2B1FDF66BC5BDFB', 'reply', x'019CA92F640D76E8B49B5AE6F8BA8D94', 'reply.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1577', '2026-03-01 11:36:21.261805', NULL, NULL),
(x'019CA92F643573588567C39EB1968C1B', 'reply', x'019CA92F640D76E8B49B5AE6F8BA8D94', 'reply.submit', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1578', '2026-03-01 11:36:21.301842', NULL, NULL),
(x'019CA92F648579438E917C2CB96ECB1B', 'reply', x'019CA92F640D76E8B49B5AE6F8BA8D94', 'reply.reject', x'019CA8DA6ADD748E86B226D93C5BA400', '{"batch_id":"019ca92f-6485-7e60-a360-8780404d6245"}', 'replay-1580', '2026-03-01 11:36:21.381916', NULL, NULL),
(x'019CA92F64AD7EBB84C2063540C9D990', 'reply', x'019CA92F640D76E8B49B5AE6F8BA8D94', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-64ad-7644-9f18-5d32ceacee2c","why":"stale_version"}', 'replay-1581', '2026-03-01 11:36:21.421953', NULL, NULL),
(x'019CA92F64FE7092A7D97E00B8B94B01', 'reply', x'019CA92F640D76E8B49B5AE6F8BA8D94', 'reply.delete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-64fe-72d8-8824-f26558c43a64"}', 'replay-1583', '2026-03-01 11:36:21.502027', NULL, NULL),
(x'019CA92F65C675199F323F805C19023E', 'escalation', x'019CA8B373DA788296F2A92552EF3A8C', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-65c6-7a2e-90f5-94207fef15c3","fields":["assigned_to"]}', 'replay-1588', '2026-03-01 11:36:21.702212', NULL, NULL),
(x'019CA92F65C6781A8A4E008D4C4D24EA', 'escalation', x'019CA8B373DA74C2A215BB02739571FB', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-65c6-7a2e-90f5-94207fef15c3","fields":["assigned_to"]}', 'replay-1588', '2026-03-01 11:36:21.702212', NULL, NULL),
(x'019CA92F65C679FBA9C2AE137A43212C', 'escalation', x'019CA8F7729F7456AB47CFA382F13360', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-65c6-7a2e-90f5-94207fef15c3","fields":["assigned_to"]}', 'replay-1588', '2026-03-01 11:36:21.702212', NULL, NULL),
(x'019CA92F661672B5A6EA7D266B26050F', 'escalation', x'019CA8F7729F7456AB47CFA382F13360', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-6616-775d-aa82-4012ee1f1669","why":"invalid"}', 'replay-1590', '2026-03-01 11:36:21.782286', NULL, NULL),
(x'019CA92F661678069CD54A41C5663EFE', 'escalation', x'019CA8B373DA788296F2A92552EF3A8C', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-6616-775d-aa82-4012ee1f1669","why":"invalid"}', 'replay-1590', '2026-03-01 11:36:21.782286', NULL, NULL),
(x'019CA92F66167A46B5648E07C537C400', 'escalation', x'019CA8B373DA74C2A215BB02739571FB', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-6616-775d-aa82-4012ee1f1669","why":"invalid"}', 'replay-1590', '2026-03-01 11:36:21.782286', NULL, NULL),
(x'019CA92F66667414B95E8D70B1D83C95', 'escalation', x'019CA8F7729F7456AB47CFA382F13360', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-6666-7ce8-93a5-47284aa661fd","why":"stale_version"}', 'replay-1592', '2026-03-01 11:36:21.862360', NULL, NULL),
(x'019CA92F666674AEB045330D3ABC9F4E', 'escalation', x'019CA8F7729F7456AB47CFA382F13360', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-6666-7ce8-93a5-47284aa661fd","fields":["status","resolution_notes"]}', 'replay-1592', '2026-03-01 11:36:21.862360', NULL, NULL),
(x'019CA92F66667A14B6010E01E3C3605E', 'escalation', x'019CA8B373DA74C2A215BB02739571FB', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-6666-7ce8-93a5-47284aa661fd","fields":["status","resolution_notes"]}', 'replay-1592', '2026-03-01 11:36:21.862360', NULL, NULL),
(x'019CA92F66667F58AAE70ACD2CFD56EB', 'escalation', x'019CA8B373DA788296F2A92552EF3A8C', 'escalation.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-6666-7ce8-93a5-47284aa661fd","fields":["status","resolution_notes"]}', 'replay-1592', '2026-03-01 11:36:21.862360', NULL, NULL),
(x'019CA92F672E7123A9AD8D425E637B5B', 'post', x'019CA92F63BD7344B96A81A47E7D2EC2', 'post.park', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-672e-77cf-b2c7-1560bf277997"}', 'replay-1597', '2026-03-01 11:36:22.062545', NULL, NULL),
(x'019CA92F672E7302B780456E32846BBF', 'post', x'019CA8DA7D5179FD8B2E47116CAD5A66', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-672e-77cf-b2c7-1560bf277997","why":"not_waiting"}', 'replay-1597', '2026-03-01 11:36:22.062545', NULL, NULL),
(x'019CA92F67567783A65774396DDF25C2', 'post', x'019CA92F63BD7344B96A81A47E7D2EC2', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-6756-7bb4-9e82-b487dee74fc2","why":"stale_version"}', 'replay-1598', '2026-03-01 11:36:22.102582', NULL, NULL),
(x'019CA92F67567CCC9FFAECB6DB262A79', 'post', x'019CA8DA7D5179FD8B2E47116CAD5A66', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-6756-7bb4-9e82-b487dee74fc2","why":"not_parked"}', 'replay-1598', '2026-03-01 11:36:22.102582', NULL, NULL),
(x'019CA92F67A6787CA2FE4326A8232DBE', 'post', x'019CA92F63BD7344B96A81A47E7D2EC2', 'post.unpark', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-67a6-7f68-b576-254331ef9bbf"}', 'replay-1600', '2026-03-01 11:36:22.182656', NULL, NULL),
(x'019CA92F67A678839B5F816688EB5A08', 'post', x'019CA8DA7D5179FD8B2E47116CAD5A66', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-67a6-7f68-b576-254331ef9bbf","why":"not_parked"}', 'replay-1600', '2026-03-01 11:36:22.182656', NULL, NULL),
(x'019CA92F67A67B6EB0154B5F71C0917A', 'post', x'019CA92F63BD7344B96A81A47E7D2EC2', 'bulk.refuse', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-67a6-7f68-b576-254331ef9bbf","why":"stale_version"}', 'replay-1600', '2026-03-01 11:36:22.182656', NULL, NULL),
(x'019CA92F6AEF7837A36CDF96E5500362', 'reference', x'019CA92F6AEF7EA49E4581FA8E166EAE', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"competitor-categories"}', 'replay-1621', '2026-03-01 11:36:23.023433', NULL, NULL),
(x'019CA92F6B1779ABBC119554EF9E885E', 'competitor', x'019CA92F6B177A9AB2F9F4EA66084F38', 'competitor.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1622', '2026-03-01 11:36:23.063470', NULL, NULL),
(x'019CA92F6B6773F5A2113FCBC3DF0E50', 'competitor', x'019CA92F6B677DDE8F640072AB4B3127', 'competitor.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1624', '2026-03-01 11:36:23.143544', NULL, NULL),
(x'019CA92F6B8F73CC9D395E2DE329FE0F', 'competitor', x'019CA92F6B8F7CD088DF2F7E93439635', 'competitor.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1625', '2026-03-01 11:36:23.183581', NULL, NULL),
(x'019CA92F6F7870E5BAB1336A481F960A', 'competitor', x'019CA92F6B177A9AB2F9F4EA66084F38', 'competitor.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["category_id","primary_mechanism","price_point","brand_keywords"]}', 'replay-1650', '2026-03-01 11:36:24.184506', NULL, NULL),
(x'019CA92F70187430AD3B364C1F3D4462', 'competitor', x'019CA92F6B177A9AB2F9F4EA66084F38', 'competitor.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["category_id","price_point","brand_keywords"]}', 'replay-1654', '2026-03-01 11:36:24.344654', NULL, NULL),
(x'019CA92F73117E8B810BB1F55090B61A', 'reference', x'019CA92F6AEF7EA49E4581FA8E166EAE', 'reference.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["is_active"]}', 'replay-1673', '2026-03-01 11:36:25.105357', NULL, NULL),
(x'019CA92F73617A698977EB655C320E1B', 'competitor', x'019CA92F6B177A9AB2F9F4EA66084F38', 'competitor.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["name"]}', 'replay-1675', '2026-03-01 11:36:25.185431', NULL, NULL),
(x'019CA92F73B17F588A3329C70DFD0E9E', 'decision', x'019CA92F73B17C9CBFE230A494C84373', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1677', '2026-03-01 11:36:25.265505', NULL, NULL),
(x'019CA92F74017EE397037E7DB9BC9D41', 'decision', x'019CA92F740172C99C0F66414D25BEAA', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1679', '2026-03-01 11:36:25.345579', NULL, NULL),
(x'019CA92F742977DFA5E694495F1E201A', 'mention', x'019CA92F74297428A1A25EA671F7448D', 'mention.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"competitor":"019ca92f-6b17-7a9a-b2f9-f4ea66084f38","post":"019ca92f-7389-786e-b895-3782289b5072"}', 'replay-1680', '2026-03-01 11:36:25.385616', NULL, NULL),
(x'019CA92F747979058EDA3DD2FF3845BE', 'mention', x'019CA92F74797815ABFDB66A835CE75D', 'mention.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"competitor":"019ca92f-6b17-7a9a-b2f9-f4ea66084f38","post":"019ca92f-7389-786e-b895-3782289b5072"}', 'replay-1682', '2026-03-01 11:36:25.465690', NULL, NULL),
(x'019CA92F74A17CEDB05F800714B714F9', 'mention', x'019CA92F74A17FEEA608C19D4681712B', 'mention.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"competitor":"019ca92f-6b17-7a9a-b2f9-f4ea66084f38","post":"019ca92f-73d9-7a72-bc81-7c2baa3d19e4"}', 'replay-1683', '2026-03-01 11:36:25.505727', NULL, NULL),
(x'019CA92F74C97F249882C007F8F49C68', 'mention', x'019CA92F74C9779DB3C04A1DD3516DEF', 'mention.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"competitor":"019ca92f-6b8f-7cd0-88df-2f7e93439635","post":"019ca92f-7389-786e-b895-3782289b5072"}', 'replay-1684', '2026-03-01 11:36:25.545764', NULL, NULL),
(x'019CA92F74F17BB5A1086290B36121C0', 'mention', x'019CA92F74F173C793A332AA105D887E', 'mention.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"competitor":"019ca92f-6b8f-7cd0-88df-2f7e93439635","post":"019ca92f-73d9-7a72-bc81-7c2baa3d19e4"}', 'replay-1685', '2026-03-01 11:36:25.585801', NULL, NULL),
(x'019CA92F77C274BFB05CA9D5A2A3C5D4', 'post', x'019CA92F73D97A72BC817C2BAA3D19E4', 'post.remove', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1703', '2026-03-01 11:36:26.306467', NULL, NULL),
(x'019CA92F7A9379EFA3B948AF098D9A0F', 'mention', x'019CA92F74297428A1A25EA671F7448D', 'mention.update', x'019CA8DA6ADD748E86B226D93C5BA400', '{"fields":["sentiment","satisfaction","opportunity_score","replied"]}', 'replay-1721', '2026-03-01 11:36:27.027133', NULL, NULL),
(x'019CA92F7AE3731889EDEF35B72F40C1', 'mention', x'019CA92F74297428A1A25EA671F7448D', 'mention.update', x'019CA8DA6ADD748E86B226D93C5BA400', '{"fields":["sentiment","satisfaction","opportunity_score","replied"]}', 'replay-1723', '2026-03-01 11:36:27.107207', NULL, NULL),
(x'019CA92F7E2B707C9041ABE0BCEE981C', 'mention', x'019CA92F74F173C793A332AA105D887E', 'mention.delete', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-1744', '2026-03-01 11:36:27.947984', NULL, NULL),
(x'019CA92F7EA47283A05B5B5F53986214', 'competitor', x'019CA92F6B8F7CD088DF2F7E93439635', 'competitor.delete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1747', '2026-03-01 11:36:28.068095', NULL, NULL),
(x'019CA92F7F4478A2A3A1A63A0EBE0E79', 'reference', x'019CA92F7F447B4095DFEC29405E51E5', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"champion-tiers"}', 'replay-1751', '2026-03-01 11:36:28.228243', NULL, NULL),
(x'019CA92F7F6C7714BC5E140658C61101', 'reference', x'019CA92F7F6C7E938F524764A78C9644', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"champion-tiers"}', 'replay-1752', '2026-03-01 11:36:28.268280', NULL, NULL),
(x'019CA92F7FBC7FC190960E4B07A84E14', 'decision', x'019CA92F7FBC751C8801A0B0A3E83222', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1754', '2026-03-01 11:36:28.348354', NULL, NULL),
(x'019CA92F800C73CE8DE53CEE67623A26', 'decision', x'019CA92F800C772DACD41E339D8AD512', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1756', '2026-03-01 11:36:28.428428', NULL, NULL),
(x'019CA92F803472738D87E0BDE99F6835', 'champion', x'019CA92F803479EEAD179A0F74358816', 'champion.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"author":"019ca92f-7fe4-7597-8e5c-ad9be05f86fa"}', 'replay-1757', '2026-03-01 11:36:28.468465', NULL, NULL),
(x'019CA92F832D756EA56A8C55B8925D08', 'champion', x'019CA92F832D7ED4B05D06EF5F87125F', 'champion.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"author":"019ca92f-7f94-71a3-a43b-ba7d22aaead8"}', 'replay-1776', '2026-03-01 11:36:29.229168', NULL, NULL),
(x'019CA92F837D7464B31FB9B102A05CCB', 'decision', x'019CA92F837D755097CB52CE1F1BC7C7', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1778', '2026-03-01 11:36:29.309242', NULL, NULL),
(x'019CA92F83A57E28B598D7DD2FCFE96B', 'champion', x'019CA92F83A57F87A14DF6FA59006B97', 'champion.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"author":"019ca92f-8355-7963-8906-7a4c4fee8d6f"}', 'replay-1779', '2026-03-01 11:36:29.349279', NULL, NULL),
(x'019CA92F83F5708C91E061AA4E82FF67', 'decision', x'019CA92F83F5768185A31B21BE27E65C', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1781', '2026-03-01 11:36:29.429353', NULL, NULL),
(x'019CA92F841D769CA48E86CEC83F6B83', 'champion', x'019CA92F841D7C19B9EBC63A2C4325B7', 'champion.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"author":"019ca92f-83cd-75f3-b31f-dba5b4cb7ba8"}', 'replay-1782', '2026-03-01 11:36:29.469390', NULL, NULL),
(x'019CA92F876678E7A534C8F00877A80C', 'champion', x'019CA92F832D7ED4B05D06EF5F87125F', 'champion.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["dm_sent_at"]}', 'replay-1803', '2026-03-01 11:36:30.310167', NULL, NULL),
(x'019CA92F88067187A16C6FA0511A3511', 'champion', x'019CA92F832D7ED4B05D06EF5F87125F', 'champion.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["dm_response"]}', 'replay-1807', '2026-03-01 11:36:30.470315', NULL, NULL),
(x'019CA92F88A6740C931656489EA42F77', 'champion', x'019CA92F832D7ED4B05D06EF5F87125F', 'champion.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["sample_sent","advocate_status"]}', 'replay-1811', '2026-03-01 11:36:30.630463', NULL, NULL),
(x'019CA92F8946743398AA32FAA1966DC2', 'champion', x'019CA92F832D7ED4B05D06EF5F87125F', 'champion.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["tier_id","engagement_count","converted"]}', 'replay-1815', '2026-03-01 11:36:30.790611', NULL, NULL),
(x'019CA92F8BC77E87BF5323A5D540DFCC', 'champion', x'019CA92F832D7ED4B05D06EF5F87125F', 'champion.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["tier_id","dm_sent_at","dm_response","sample_sent","converted","advocate_status"]}', 'replay-1831', '2026-03-01 11:36:31.431203', NULL, NULL),
(x'019CA92F8D7F73EABBCC07E899E5739E', 'champion', x'019CA92F841D7C19B9EBC63A2C4325B7', 'champion.delete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1842', '2026-03-01 11:36:31.871610', NULL, NULL),
(x'019CA92F8DCF7155B594C5823D34F708', 'mention', x'019CA92F8DCF742E9C708E55AF0302E5', 'mention.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"competitor":"019ca92f-6b17-7a9a-b2f9-f4ea66084f38","post":"019ca92f-7f94-7290-b0f5-f1a6fd8985ac"}', 'replay-1844', '2026-03-01 11:36:31.951684', NULL, NULL),
(x'019CA92F8E1F7BF3BFD6B9758463E266', 'author', x'019CA92F7F9471A3A43BBA7D22AAEAD8', 'author.erase', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1846', '2026-03-01 11:36:32.031758', NULL, NULL),
(x'019CA92F8EE77E3FBEC2308152C23771', 'reference', x'019CA92F8EE77D75A9C4CB687DEE1C2D', 'reference.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"kpi-types"}', 'replay-1851', '2026-03-01 11:36:32.231943', NULL, NULL),
(x'019CA92F8F0F709F9B1570BA2971A91C', 'kpi_metric', x'019CA92F8F0F7D19A82B987287FF0C71', 'kpi_metric.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1852', '2026-03-01 11:36:32.271980', NULL, NULL),
(x'019CA92F8F0F72ED8FECA434E77B2F66', 'kpi_metric', x'019CA92F8F0F75478189887CF282D920', 'kpi_metric.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1852', '2026-03-01 11:36:32.271980', NULL, NULL),
(x'019CA92F8F0F7358B5297050A0DE5666', 'kpi_metric', x'019CA92F8F0F70E49F06FA37B3750646', 'kpi_metric.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1852', '2026-03-01 11:36:32.271980', NULL, NULL),
(x'019CA92F8F0F7469BDDE6C47CC89B559', 'kpi_metric', x'019CA92F8F0F70399A836909FF309578', 'kpi_metric.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1852', '2026-03-01 11:36:32.271980', NULL, NULL),
(x'019CA92F8F0F7739B0AF64BE853D3646', 'kpi_metric', x'019CA92F8F0F71E69F7E82F5BDEF7F8E', 'kpi_metric.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1852', '2026-03-01 11:36:32.271980', NULL, NULL),
(x'019CA92F8F0F7AA69825AAD946EBDD56', 'kpi_metric', x'019CA92F8F0F7B279A3BD50A41449DF5', 'kpi_metric.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1852', '2026-03-01 11:36:32.271980', NULL, NULL),
(x'019CA92F8F0F7DBEB7284A8963BAED1F', 'kpi_metric', x'019CA92F8F0F7F72AE60C5AD08547F30', 'kpi_metric.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1852', '2026-03-01 11:36:32.271980', NULL, NULL),
(x'019CA92F8F607160B55309B1DB531F68', 'kpi_metric', x'019CA92F8F6077C1B82DC9092A0B9869', 'kpi_metric.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1854', '2026-03-01 11:36:32.352054', NULL, NULL),
(x'019CA92F8F607D24AE4C0D6DC2FE7D23', 'kpi_metric', x'019CA92F8F0F70E49F06FA37B3750646', 'kpi_metric.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["value"]}', 'replay-1854', '2026-03-01 11:36:32.352054', NULL, NULL),
(x'019CA92F8F887247928E92EAE7AA2B2C', 'kpi_metric', x'019CA92F8F0F71E69F7E82F5BDEF7F8E', 'kpi_metric.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["numerator"]}', 'replay-1855', '2026-03-01 11:36:32.392091', NULL, NULL),
(x'019CA92F8F887FA693D36FFF1CE6A0DB', 'kpi_metric', x'019CA92F8F0F70E49F06FA37B3750646', 'kpi_metric.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["value"]}', 'replay-1855', '2026-03-01 11:36:32.392091', NULL, NULL),
(x'019CA92F98EA76FEB8D4BB8958BA5FFF', 'reference', x'019CA92F8EE77D75A9C4CB687DEE1C2D', 'reference.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["name","aggregation_type"]}', 'replay-1915', '2026-03-01 11:36:34.794311', NULL, NULL),
(x'019CA92F993A7EAF9E2FD9214CAAC640', 'reference', x'019CA92F8EE77D75A9C4CB687DEE1C2D', 'reference.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["is_active"]}', 'replay-1917', '2026-03-01 11:36:34.874385', NULL, NULL),
(x'019CA92F99627D759434CCF74982C69C', 'kpi_metric', x'019CA92F8F0F7D19A82B987287FF0C71', 'kpi_metric.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["value"]}', 'replay-1918', '2026-03-01 11:36:34.914422', NULL, NULL),
(x'019CA92F99DA79C1B474B33C073F05CA', 'experiment', x'019CA92F99DA75FF9FA2234CD5C69960', 'experiment.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1921', '2026-03-01 11:36:35.034533', NULL, NULL),
(x'019CA92F9D737ED183D3E7D2E6D0958B', 'experiment', x'019CA92F99DA75FF9FA2234CD5C69960', 'experiment.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["description","traffic_split","guardrails","minimum_days","minimum_units"]}', 'replay-1944', '2026-03-01 11:36:35.955384', NULL, NULL),
(x'019CA92FA0BC71A78D6A9DCCC284CA35', 'experiment', x'019CA92F99DA75FF9FA2234CD5C69960', 'experiment.start', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1965', '2026-03-01 11:36:36.796161', NULL, NULL),
(x'019CA92FA47D75B9976D41A546DD64B8', 'experiment', x'019CA92F99DA75FF9FA2234CD5C69960', 'experiment.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["name"]}', 'replay-1989', '2026-03-01 11:36:37.757049', NULL, NULL),
(x'019CA92FA4CD758B82034C5B4965AFC9', 'experiment', x'019CA92F99DA75FF9FA2234CD5C69960', 'experiment.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["traffic_split","variants"],"phase":2}', 'replay-1991', '2026-03-01 11:36:37.837123', NULL, NULL),
(x'019CA92FA68578A49607F2305DAE5F0B', 'experiment', x'019CA92F99DA75FF9FA2234CD5C69960', 'experiment.cancel', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2002', '2026-03-01 11:36:38.277530', NULL, NULL),
(x'019CA92FA6FD7A0B8C2CF2EF2F3AC0B1', 'experiment', x'019CA92FA6FD70FDAB894CB840572202', 'experiment.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2005', '2026-03-01 11:36:38.397641', NULL, NULL),
(x'019CA92FA7257F2697F4E8A5E47A8E4E', 'experiment', x'019CA92FA6FD70FDAB894CB840572202', 'experiment.start', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2006', '2026-03-01 11:36:38.437678', NULL, NULL),
(x'019CA92FAA9679AEB62C26AD21CA3D34', 'experiment', x'019CA92FA6FD70FDAB894CB840572202', 'experiment.complete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"by_reason":false,"winner":"b"}', 'replay-2028', '2026-03-01 11:36:39.318492', NULL, NULL),
(x'019CA92FAB86712C956E34B98AF0721E', 'experiment', x'019CA92FAB867BBF9E2A6BB30F5B1DC5', 'experiment.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2034', '2026-03-01 11:36:39.558714', NULL, NULL),
(x'019CA92FABAE796BAF5B9DDA1A4FD1E5', 'experiment', x'019CA92FAB867BBF9E2A6BB30F5B1DC5', 'experiment.start', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2035', '2026-03-01 11:36:39.598751', NULL, NULL),
(x'019CA92FABFE72BEA8E6CFD11758D978', 'experiment', x'019CA92FAB867BBF9E2A6BB30F5B1DC5', 'experiment.complete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2037', '2026-03-01 11:36:39.678825', NULL, NULL),
(x'019CA92FAC767C6C90AF6DDD6DDFD1B9', 'experiment', x'019CA92FAB867BBF9E2A6BB30F5B1DC5', 'experiment.declare', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"by_reason":true,"winner":"b"}', 'replay-2040', '2026-03-01 11:36:39.798936', NULL, NULL),
(x'019CA92FACC77FF28F9598B1B2F0BE5E', 'experiment', x'019CA92FACC7728089B754A5255DBE5F', 'experiment.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2042', '2026-03-01 11:36:39.879010', NULL, NULL),
(x'019CA92FAF4775E2BA8B1BC1BFD23ED3', 'experiment', x'019CA92FACC7728089B754A5255DBE5F', 'experiment.delete', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2058', '2026-03-01 11:36:40.519602', NULL, NULL),
(x'019CA92FAF9775DDA8D43128FD749211', 'learning_event', x'019CA92FAF9778C2BC980C8D2B5F009D', 'learning_event.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2060', '2026-03-01 11:36:40.599676', NULL, NULL),
(x'019CA92FAFE774CBA28C831CD80D675C', 'learning_event', x'019CA92FAFE776A5A667C3798518F9E8', 'learning_event.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2062', '2026-03-01 11:36:40.679750', NULL, NULL),
(x'019CA92FB00F74C7B1FCD6CB61C44F6C', 'learning_event', x'019CA92FB00F74429483583124F00FEE', 'learning_event.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2063', '2026-03-01 11:36:40.719787', NULL, NULL),
(x'019CA92FB037714EB9C0293C899B9615', 'learning_event', x'019CA92FB037765BA32A38A593229614', 'learning_event.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2064', '2026-03-01 11:36:40.759824', NULL, NULL),
(x'019CA92FB2B874818BDA67F6F8F59810', 'learning_event', x'019CA92FAF9778C2BC980C8D2B5F009D', 'learning_event.evaluate', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement","accuracy"]}', 'replay-2080', '2026-03-01 11:36:41.400416', NULL, NULL),
(x'019CA92FB3307AFFB74097D56D14D372', 'learning_event', x'019CA92FAF9778C2BC980C8D2B5F009D', 'learning_event.evaluate', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement","accuracy"]}', 'replay-2083', '2026-03-01 11:36:41.520527', NULL, NULL),
(x'019CA92FB3587D938C54D69882FCDD65', 'learning_event', x'019CA92FAF9778C2BC980C8D2B5F009D', 'learning_event.evaluate', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement","accuracy"]}', 'replay-2084', '2026-03-01 11:36:41.560564', NULL, NULL),
(x'019CA92FB380717DAFBA6BEF7215908B', 'learning_event', x'019CA92FAF9778C2BC980C8D2B5F009D', 'learning_event.evaluate', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement"]}', 'replay-2085', '2026-03-01 11:36:41.600601', NULL, NULL),
(x'019CA92FB3A87685970CA9A71F77BAE5', 'learning_event', x'019CA92FAF9778C2BC980C8D2B5F009D', 'learning_event.evaluate', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement","accuracy"]}', 'replay-2086', '2026-03-01 11:36:41.640638', NULL, NULL),
(x'019CA92FB5897350B91F1842F6009C55', 'learning_event', x'019CA92FB00F74429483583124F00FEE', 'learning_event.evaluate', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement","accuracy"]}', 'replay-2098', '2026-03-01 11:36:42.121082', NULL, NULL),
(x'019CA92FB5B17531B451049A0B7D308F', 'learning_event', x'019CA92FB00F74429483583124F00FEE', 'learning_event.evaluate', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement","accuracy"]}', 'replay-2099', '2026-03-01 11:36:42.161119', NULL, NULL),
(x'019CA92FB8817E6ABF25DCD5CE4B16F1', 'decision', x'019CA92FB8817883BDBB7F1539802301', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2117', '2026-03-01 11:36:42.881785', NULL, NULL),
(x'019CA92FB8A97045B10F43061193B715', 'decision', x'019CA92FB8A97354AFD1F4175F5F5E77', 'decision.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-2118', '2026-03-01 11:36:42.921822', NULL, NULL),
(x'019CA92FB8A9758F9DB6635F8F5A00AD', 'randomized_experiment', x'019CA92FB8A97AA48A82B1208D932DDB', 'randomized_experiment.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-2118', '2026-03-01 11:36:42.921822', NULL, NULL),
(x'019CA92FBA8A7EB6B18A8BE1DD6E98FA', 'randomized_experiment', x'019CA92FBA8A703A8114FFC0BEB59CE4', 'randomized_experiment.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"decision":"019ca92f-b881-7883-bdbb-7f1539802301"}', 'replay-2130', '2026-03-01 11:36:43.402266', NULL, NULL),
(x'019CA92FBBF27806833D725974EF7259', 'randomized_experiment', x'019CA92FBA8A703A8114FFC0BEB59CE4', 'randomized_experiment.update', x'019CA8DA6ADD748E86B226D93C5BA400', '{"fields":["actual_outcome"]}', 'replay-2139', '2026-03-01 11:36:43.762599', NULL, NULL),
(x'019CA92FC02B763EA8A87636A9A14D4B', 'randomized_experiment', x'019CA92FBA8A703A8114FFC0BEB59CE4', 'randomized_experiment.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["predicted_outcome","actual_outcome"]}', 'replay-2166', '2026-03-01 11:36:44.843598', NULL, NULL),
(x'019CA92FC07B7C56AAE0F5C66310B161', 'decision', x'019CA92FC07B706E8FEDF52421DC93F4', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2168', '2026-03-01 11:36:44.923672', NULL, NULL),
(x'019CA92FC0A3755980F773125C00D7A5', 'experiment', x'019CA92FC0A37A739E59DEB88D7DD713', 'experiment.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2169', '2026-03-01 11:36:44.963709', NULL, NULL),
(x'019CA92FC0F37600A59679FFE787BCC6', 'experiment', x'019CA92FC0A37A739E59DEB88D7DD713', 'experiment.start', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2171', '2026-03-01 11:36:45.043783', NULL, NULL),
(x'019CA92FC11B719E8114220F7A2425A6', 'decision', x'019CA92FC11B736FB454538E2CB9B8D6', 'decision.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-2172', '2026-03-01 11:36:45.083820', NULL, NULL),
(x'019CA92FC16B7E95AEF8AA0B0511147B', 'experiment', x'019CA92FC0A37A739E59DEB88D7DD713', 'experiment.update', x'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["variants"],"phase":2}', 'replay-2174', '2026-03-01 11:36:45.163894', NULL, NULL),
(x'019CA92FC193735AA606D110861283E5', 'decision', x'019CA92FC1937F539C29356AD2779285', 'decision.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{}', 'replay-2175', '2026-03-01 11:36:45.203931', NULL, NULL),
(x'019CA92FC3EC77218600230D0EC28EFD', 'experiment', x'019CA92FC0A37A739E59DEB88D7DD713', 'experiment.cancel', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2190', '2026-03-01 11:36:45.804486', NULL, NULL),
(x'019CA92FC48C7DB4A7945B5119DFB1CC', 'author', x'019CA92FB859719CA939ABFF6CD48F7B', 'author.erase', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2194', '2026-03-01 11:36:45.964634', NULL, NULL),
(x'019CA92FC52C70FEB488D4866AFE5F5C', 'decision', x'019CA92FC52C77919149A07C9727CC21', 'decision.create', x'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2198', '2026-03-01 11:36:46.124782', NULL, NULL),
(x'019CA92FC55471E1A340B5E71E9DCCB0', 'hold', x'019CA92FC55474C9BADF9897986461C6', 'hold.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"subject":"AUTHOR"}', 'replay-2199', '2026-03-01 11:36:46.164819', NULL, NULL),
(x'019CA92FC5A473EBB4BDF583AB2A77A3', 'hold', x'019CA92FC5A47322ADBE4003F3B50963', 'hold.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"subject":"POST"}', 'replay-2201', '2026-03-01 11:36:46.244893', NULL, NULL),
(x'019CA92FC5CC76AC9B0D81B0E432C4AE', 'hold', x'019CA92FC5CC7368A5F463AF370C8C2D', 'hold.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"subject":"RANGE"}', 'replay-2202', '2026-03-01 11:36:46.284930', NULL, NULL),
(x'019CA92FC8257278B9A9CE58B8F7CAE2', 'author', x'019CA92FC5047B4493BF47C87A469542', 'author.export', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-2217', '2026-03-01 11:36:46.885485', NULL, NULL),
(x'019CA92FC8C57BD08085E7707D801F21', 'hold', x'019CA92FC55474C9BADF9897986461C6', 'hold.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["reason"]}', 'replay-2221', '2026-03-01 11:36:47.045633', NULL, NULL),
(x'019CA92FC93D7272B50C9AF7663073DF', 'hold', x'019CA92FC55474C9BADF9897986461C6', 'hold.release', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-2224', '2026-03-01 11:36:47.165744', NULL, NULL),
(x'019CA92FC9B5752EAEBD98C596C1FFA1', 'hold', x'019CA92FC5A47322ADBE4003F3B50963', 'hold.release', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-2227', '2026-03-01 11:36:47.285855', NULL, NULL),
(x'019CA92FCA2D750D926B27EA9BBFA736', 'hold', x'019CA92FC5CC7368A5F463AF370C8C2D', 'hold.release', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-2230', '2026-03-01 11:36:47.405966', NULL, NULL),
(x'019CA92FCAA67A8FA05891280ECD3CE4', 'author', x'019CA92FC5047B4493BF47C87A469542', 'author.erase', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-2233', '2026-03-01 11:36:47.526077', NULL, NULL),
(x'019CA92FCB1E7DDF884769473B1FDB20', 'export', x'019CA92FCB1E7755BB8D9A908CD55742', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"posts"}', 'replay-2236', '2026-03-01 11:36:47.646188', NULL, NULL),
(x'019CA92FCB467579B2F2C9F69BCD23D8', 'export', x'019CA92FCB4673C6A1A0FBFED4B635AD', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"posts"}', 'replay-2237', '2026-03-01 11:36:47.686225', NULL, NULL),
(x'019CA92FCB6E75FFB75DFCA6C60E0CE0', 'export', x'019CA92FCB6E77F9A84009A6DF218104', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"authors"}', 'replay-2238', '2026-03-01 11:36:47.726262', NULL, NULL),
(x'019CA92FCB96768594D28322155DAD6B', 'export', x'019CA92FCB967C75A00EAE0CA428E2AA', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"authors"}', 'replay-2239', '2026-03-01 11:36:47.766299', NULL, NULL),
(x'019CA92FCBBE7C8C85EA3AF1438D4C2D', 'export', x'019CA92FCBBE7EBFB40D14482188DC48', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"decisions"}', 'replay-2240', '2026-03-01 11:36:47.806336', NULL, NULL),
(x'019CA92FCBE676BB99434F0001952484', 'export', x'019CA92FCBE6723D8DBDAFEC9B3B9824', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"decisions"}', 'replay-2241', '2026-03-01 11:36:47.846373', NULL, NULL),
(x'019CA92FCC0E7F6F8B3A98043C67DF1E', 'export', x'019CA92FCC0E7FB985027BC753ECCE73', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"replies"}', 'replay-2242', '2026-03-01 11:36:47.886410', NULL, NULL),
(x'019CA92FCC3673CC8B25B80170487BA9', 'export', x'019CA92FCC36775E892CA6DB26941199', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"replies"}', 'replay-2243', '2026-03-01 11:36:47.926447', NULL, NULL),
(x'019CA92FCC5E7574B07053818855C401', 'export', x'019CA92FCC5E79B4BA161CF362AD3081', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"escalations"}', 'replay-2244', '2026-03-01 11:36:47.966484', NULL, NULL),
(x'019CA92FCC86794098DD3481BB96DF8F', 'export', x'019CA92FCC867802B3ACE56FEDD73F55', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"escalations"}', 'replay-2245', '2026-03-01 11:36:48.006521', NULL, NULL),
(x'019CA92FCCAE7782BCA0AED406C1D9C7', 'export', x'019CA92FCCAE72ECB360EFC30440A444', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"notes"}', 'replay-2246', '2026-03-01 11:36:48.046558', NULL, NULL),
(x'019CA92FCCD67B05AABB69549FAB7F02', 'export', x'019CA92FCCD671FFB3A4228592E74B4A', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"notes"}', 'replay-2247', '2026-03-01 11:36:48.086595', NULL, NULL),
(x'019CA92FCCFE74F98921CC5979A6BCEF', 'export', x'019CA92FCCFE7591B9B711C3CFD0290F', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"do-not-contact"}', 'replay-2248', '2026-03-01 11:36:48.126632', NULL, NULL),
(x'019CA92FCD2671C495814C0777C49AEC', 'export', x'019CA92FCD267F26B763D6A0DCCDA80F', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"do-not-contact"}', 'replay-2249', '2026-03-01 11:36:48.166669', NULL, NULL),
(x'019CA92FCD4E7B139371309A009957E7', 'export', x'019CA92FCD4E71008604A8658B8C6B23', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"competitors"}', 'replay-2250', '2026-03-01 11:36:48.206706', NULL, NULL),
(x'019CA92FCD767F408874C2C13B6E9C56', 'export', x'019CA92FCD767975919A06056E0D3731', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"competitors"}', 'replay-2251', '2026-03-01 11:36:48.246743', NULL, NULL),
(x'019CA92FCD9E7AA6A60B6729CD2748F3', 'export', x'019CA92FCD9E7AA68A7384ADEC9F361D', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"mentions"}', 'replay-2252', '2026-03-01 11:36:48.286780', NULL, NULL),
(x'019CA92FCDC67E78BE50C89345922760', 'export', x'019CA92FCDC67C4DADDCA22DD98DC61C', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"mentions"}', 'replay-2253', '2026-03-01 11:36:48.326817', NULL, NULL),
(x'019CA92FCDEE7040A1AE4028E305B797', 'export', x'019CA92FCDEE75938199ECF3DA1711FA', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"champions"}', 'replay-2254', '2026-03-01 11:36:48.366854', NULL, NULL),
(x'019CA92FCE1678B19B38EED949EFB5FD', 'export', x'019CA92FCE1675699D70F097B4DB60CA', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"champions"}', 'replay-2255', '2026-03-01 11:36:48.406891', NULL, NULL),
(x'019CA92FCE3E737397B7A0D010E334F5', 'export', x'019CA92FCE3E788DAB6FF91C0319FB11', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"kpi-metrics"}', 'replay-2256', '2026-03-01 11:36:48.446928', NULL, NULL),
(x'019CA92FCE667BAC89FA5B7F7542E628', 'export', x'019CA92FCE667F159D3C46F460C4F12E', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"kpi-metrics"}', 'replay-2257', '2026-03-01 11:36:48.486965', NULL, NULL),
(x'019CA92FCE8F734C9E0DA05974E68972', 'export', x'019CA92FCE8F774FABDB367F606E86A6', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"experiments"}', 'replay-2258', '2026-03-01 11:36:48.527002', NULL, NULL),
(x'019CA92FCEB772268FD703CEA431ED45', 'export', x'019CA92FCEB77B70BCEFAE2FCBB47BD5', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"experiments"}', 'replay-2259', '2026-03-01 11:36:48.567039', NULL, NULL),
(x'019CA92FCEDF792FB1AC946B8F403CB6', 'export', x'019CA92FCEDF7FF8AE2266A370407C4F', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"weights"}', 'replay-2260', '2026-03-01 11:36:48.607076', NULL, NULL),
(x'019CA92FCF077B6994037312E8EA79B5', 'export', x'019CA92FCF0779EAAB4FD488895EEA58', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"weights"}', 'replay-2261', '2026-03-01 11:36:48.647113', NULL, NULL),
(x'019CA92FCF2F7F62A7885DD013C311CF', 'export', x'019CA92FCF2F7CA780A8240EE76AB08E', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"adjustments"}', 'replay-2262', '2026-03-01 11:36:48.687150', NULL, NULL),
(x'019CA92FCF577E3F9052CD93D7BB349F', 'export', x'019CA92FCF577ACC9FCF873F3BF01CC4', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"adjustments"}', 'replay-2263', '2026-03-01 11:36:48.727187', NULL, NULL),
(x'019CA92FCF7F7C829398A56B055A13F3', 'export', x'019CA92FCF7F7C42A4682AEF4C38F7EC', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"learning-events"}', 'replay-2264', '2026-03-01 11:36:48.767224', NULL, NULL),
(x'019CA92FCFA77FBD92E56A5A3041B305', 'export', x'019CA92FCFA77D40ADF7F39715ED732C', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"learning-events"}', 'replay-2265', '2026-03-01 11:36:48.807261', NULL, NULL),
(x'019CA92FCFCF756CB50CB3514019AA08', 'export', x'019CA92FCFCF7C8CB4A3666D6F09DF9F', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"randomized-experiments"}', 'replay-2266', '2026-03-01 11:36:48.847298', NULL, NULL),
(x'019CA92FCFF7713AA971B8905A7C6262', 'export', x'019CA92FCFF77A62A2F5482369881DA6', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"randomized-experiments"}', 'replay-2267', '2026-03-01 11:36:48.887335', NULL, NULL),
(x'019CA92FD01F7E6BA0247B74BAB59D30', 'export', x'019CA92FD01F77A38044F2D082BC08FF', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"archetypes"}', 'replay-2268', '2026-03-01 11:36:48.927372', NULL, NULL),
(x'019CA92FD04771F59B43B6CA68215597', 'export', x'019CA92FD04776A5A17915C885E4E8DB', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"archetypes"}', 'replay-2269', '2026-03-01 11:36:48.967409', NULL, NULL),
(x'019CA92FD06F73519BFBA898F3365531', 'export', x'019CA92FD06F7764B61FDF17AF8D7F04', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"power-tiers"}', 'replay-2270', '2026-03-01 11:36:49.007446', NULL, NULL),
(x'019CA92FD09777EA8F771BF4E2198EF4', 'export', x'019CA92FD097724FB2C4CB91B59D6F29', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"power-tiers"}', 'replay-2271', '2026-03-01 11:36:49.047483', NULL, NULL),
(x'019CA92FD0BF710AA3B218A5049C5D09', 'export', x'019CA92FD0BF79EA929D3E26D8356109', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"competitor-categories"}', 'replay-2272', '2026-03-01 11:36:49.087520', NULL, NULL),
(x'019CA92FD0E771738B3CF5AD499D45BA', 'export', x'019CA92FD0E771B9A04CCCA546CDE86B', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"competitor-categories"}', 'replay-2273', '2026-03-01 11:36:49.127557', NULL, NULL),
(x'019CA92FD10F759E93C33B712770AA28', 'export', x'019CA92FD10F775D9047AD1C12AB76D2', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"kpi-types"}', 'replay-2274', '2026-03-01 11:36:49.167594', NULL, NULL),
(x'019CA92FD1377326B844DD43C7C80431', 'export', x'019CA92FD13776A59D6DCF9440456985', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"kpi-types"}', 'replay-2275', '2026-03-01 11:36:49.207631', NULL, NULL),
(x'019CA92FD15F7C70A4474C896084845A', 'export', x'019CA92FD15F7E8D973D2FEE934CF318', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"escalation-reasons"}', 'replay-2276', '2026-03-01 11:36:49.247668', NULL, NULL),
(x'019CA92FD18770A29D3EE06802913038', 'export', x'019CA92FD1877CC0B29189F95D8688CA', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"escalation-reasons"}', 'replay-2277', '2026-03-01 11:36:49.287705', NULL, NULL),
(x'019CA92FD1AF79D6B7B2D47FF65F1B5A', 'export', x'019CA92FD1AF7B3BB11273FB9F2FC945', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"champion-tiers"}', 'replay-2278', '2026-03-01 11:36:49.327742', NULL, NULL),
(x'019CA92FD1D773D99B6C4D5909E034DE', 'export', x'019CA92FD1D773B38A852880E3711E0B', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"csv","list":"champion-tiers"}', 'replay-2279', '2026-03-01 11:36:49.367779', NULL, NULL),
(x'019CA92FD1FF75DC9895049B13609CDB', 'export', x'019CA92FD1FF758B9DE53CD818564702', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{"platform":"REDDIT"},"format":"jsonl","list":"posts"}', 'replay-2280', '2026-03-01 11:36:49.407816', NULL, NULL),
(x'019CA92FD2277B77BB3903F123E3A98E', 'export', x'019CA92FD2277DC3B114644960CC396A', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{"state":"removed"},"format":"jsonl","list":"posts"}', 'replay-2281', '2026-03-01 11:36:49.447853', NULL, NULL),
(x'019CA92FD24F7C00B467646EF159C3F9', 'export', x'019CA92FD24F7A0C8AC3E5BCBD3F1F47', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{"handle":"…"},"format":"jsonl","list":"authors"}', 'replay-2282', '2026-03-01 11:36:49.487890', NULL, NULL),
(x'019CA92FD27775DD9F79DB8133FBC504', 'export', x'019CA92FD2777AC4AE39FE587E34258A', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{"mode":"HELPFUL"},"format":"jsonl","list":"decisions"}', 'replay-2283', '2026-03-01 11:36:49.527927', NULL, NULL),
(x'019CA92FD29F7C21B8EE7391B0917724', 'export', x'019CA92FD29F7986831289B65E6BF01D', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{"approval_status":"POSTED"},"format":"jsonl","list":"replies"}', 'replay-2284', '2026-03-01 11:36:49.567964', NULL, NULL),
(x'019CA92FD2C8719781AD9E51FD7998B1', 'export', x'019CA92FD2C87B0FB7A768AA585F09A5', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{"overdue":"true"},"format":"jsonl","list":"escalations"}', 'replay-2285', '2026-03-01 11:36:49.608001', NULL, NULL),
(x'019CA92FD2F07409BFB9144D7C879023', 'export', x'019CA92FD2F0712EAD5953C8453E01C2', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{"post_id":"019cc111-0000-7000-8000-000000000000"},"format":"jsonl","list":"notes"}', 'replay-2286', '2026-03-01 11:36:49.648038', NULL, NULL),
(x'019CA92FD31870EDA0F52A8AC2D784EC', 'export', x'019CA92FD3187BF1955B8119A42B5865', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{"from":"2026-02-18"},"format":"jsonl","list":"kpi-metrics"}', 'replay-2287', '2026-03-01 11:36:49.688075', NULL, NULL),
(x'019CA92FD3407D7F9BEF4119F6D1814F', 'export', x'019CA92FD34071448AB6BC12E9868A0E', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{"is_active":"false"},"format":"jsonl","list":"kpi-types"}', 'replay-2288', '2026-03-01 11:36:49.728112', NULL, NULL),
(x'019CA92FD36870BB8338E513DF6BC386', 'export', x'019CA92FD3687F64845F98B3F2CBC742', 'export.create', x'019CA8DA6ADD748E86B226D93C5BA400', '{"filters":{},"format":"jsonl","list":"holds"}', 'replay-2289', '2026-03-01 11:36:49.768149', NULL, NULL),
(x'019CA92FD3907226A6952DE05A3C1A38', 'export', x'019CA92FD39070098E4A1F39ADE446EB', 'export.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"filters":{},"format":"jsonl","list":"holds"}', 'replay-2290', '2026-03-01 11:36:49.808186', NULL, NULL),
(x'019CA92FE1537237AA1E5BB18C32EF04', 'event', x'019CA92FE153765CBA23114CC2496309', 'event.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-2378', '2026-03-01 11:36:53.331442', NULL, NULL),
(x'019CA92FE17B7ED4B98C5B51573F8C52', 'lesson', x'019CA92FE17B7D4EA3FEC170D0B7758E', 'lesson.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca92f-e153-765c-ba23-114cc2496309"}', 'replay-2379', '2026-03-01 11:36:53.371479', NULL, NULL),
(x'019CA92FE1A37976A820B2B4309C5D2E', 'quiz', x'019CA8A1723B753D91E31F37A9D42225', 'quiz.accommodation', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-2380', '2026-03-01 11:36:53.411516', NULL, NULL),
(x'019CA92FE1CB7DF89FF199FC685D39CC', 'hold', x'019CA92FE1CB7345AC74AB28116B7DCC', 'hold.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"subject":"RANGE"}', 'replay-2381', '2026-03-01 11:36:53.451553', NULL, NULL),
(x'019CA92FE1F37EA986E71F22D03E63FD', 'account', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 'account.erase', x'019CA8A042BC7FA6A4BE2E43FDF567DE', '{}', 'replay-2382', '2026-03-01 11:36:53.491590', NULL, NULL),
(x'019CA92FE26B784D856617190B10AFDF', 'account', x'019CA92FE21B780EBEB10C26EFF0D05A', 'account.update', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["status"]}', 'replay-2385', '2026-03-01 11:36:53.611701', NULL, NULL),
(x'019CA92FE3837C16B8DD80A65CED2D59', 'account', x'019CA92FE3837EC18659C86C1A46C009', 'account.create', x'019CA8A03EFB751CB22A0DC73071FEAC', '{"role":"operator"}', 'replay-2392', '2026-03-01 11:36:53.891960', NULL, NULL);
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
(x'019CA8B1093E7C9E8696A44217D43105', 'TWITTER', 'a', 'handle_a', '', 77, 0, 0, NULL, '[]', 0.5, '[{"fields":[{"field":"follower_count","new":77,"old":0}],"observed_at":"2026-02-01T09:00:00Z"}]', '2026-02-01 09:00:00.000000', '2026-02-01 08:00:00.000000', '2026-02-01 09:00:00.000000', 2, '2026-03-01 09:18:20.478902', '2026-03-01 09:18:20.639050'),
(x'019CA8B10A2F703CB611825E6DDFBBD7', 'REDDIT', 'b', 'handle_b', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:22:00.000000', '2026-02-01 08:04:00.000000', '2026-02-01 08:22:00.000000', 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F70ECABC301AD288F2AB7', 'THREADS', 'a', 'handle_a', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:24:00.000000', '2026-02-01 08:06:00.000000', '2026-02-01 08:24:00.000000', 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F723398710A97977E195D', 'REDDIT', 'a', 'handle_a', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:21:00.000000', '2026-02-01 08:03:00.000000', '2026-02-01 08:21:00.000000', 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F72668015ECD6BAB9CF9F', 'THREADS', 'c', 'handle_c', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:26:00.000000', '2026-02-01 08:08:00.000000', '2026-02-01 08:26:00.000000', 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F7317B8DB531AE1CF6968', 'THREADS', 'b', 'handle_b', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:25:00.000000', '2026-02-01 08:07:00.000000', '2026-02-01 08:25:00.000000', 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F74E1A89B57217D4C2DBE', 'REDDIT', 'c', 'handle_c', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:23:00.000000', '2026-02-01 08:05:00.000000', '2026-02-01 08:23:00.000000', 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F7DED8CDA20D24F1FB62F', 'TWITTER', 'c', 'handle_c', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:29:00.000000', '2026-02-01 08:02:00.000000', '2026-02-01 08:29:00.000000', 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8DA6B2D7069A1FCF0D0E05D0D25', 'TWITTER', 'of-ask1', 'ask1', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 09:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 09:00:00.000000', 1, '2026-03-01 10:03:32.525414', '2026-03-01 10:03:32.525414'),
(x'019CA8DA75CF742B86BE85D625057030', 'TWITTER', 'of-ask3', 'ask3', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:03:35.247930', '2026-03-01 10:03:35.247930'),
(x'019CA8DA7C617EE5AEF1C144F774030F', 'TWITTER', 'of-ask4', 'ask4', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:03:36.929484', '2026-03-01 10:03:36.929484'),
(x'019CA8DA7D5176AE8EEE47E6AEA0A77E', 'TWITTER', 'of-ask5', 'ask5', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:03:37.169706', '2026-03-01 10:03:37.169706'),
(x'019CA8DA7EBA78588CA8734531C11722', 'TWITTER', 'of-ask6', 'ask6', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:03:37.530039', '2026-03-01 10:03:37.530039'),
(x'019CA8DA813A78819C0927768B4B0E65', 'TWITTER', 'of-ask7', 'ask7', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:03:38.170631', '2026-03-01 10:03:38.170631'),
(x'019CA8F6E8CC7C35B45B27A5E2D4688F', 'TWITTER', 'of-ask8', 'ask8', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:34:39.692037', '2026-03-01 10:34:39.692037'),
(x'019CA8F6E9BC7A4B82602547C907E86A', 'TWITTER', 'of-ask9', 'ask9', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:34:39.932259', '2026-03-01 10:34:39.932259'),
(x'019CA8F6EAAC7CCBB741011DB2FC0DB3', 'TWITTER', 'of-ask10', 'ask10', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:34:40.172481', '2026-03-01 10:34:40.172481'),
(x'019CA8F76875784CA6BE106C4C6D04AE', 'TWITTER', 'of-ask11', 'ask11', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:35:12.373591', '2026-03-01 10:35:12.373591'),
(x'019CA8F76B467DEE9E205793AAA3DFB4', 'TWITTER', 'of-ask2', 'ask2', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:35:13.094257', '2026-03-01 10:35:13.094257'),
(x'019CA8F772277912AEC34E38AF85BF93', 'TWITTER', 'of-ask12', 'ask12', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:35:14.855885', '2026-03-01 10:35:14.855885'),
(x'019CA92F63BD7AD9A52BC381ABD318F6', 'TWITTER', 'of-ask13', 'ask13', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:21.181731', '2026-03-01 11:36:21.181731'),
(x'019CA92F738978CCB8EDF97B79AF88E6', 'TWITTER', 'of-ask14', 'ask14', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:25.225468', '2026-03-01 11:36:25.225468'),
(x'019CA92F73D971A090CD8EECDCB44DCE', 'TWITTER', 'of-ask15', 'ask15', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:25.305542', '2026-03-01 11:36:25.305542'),
(x'019CA92F7FE475978E5CAD9BE05F86FA', 'TWITTER', 'of-ask17', 'ask17', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:28.388391', '2026-03-01 11:36:28.388391'),
(x'019CA92F8355796389067A4C4FEE8D6F', 'TWITTER', 'of-ask18', 'ask18', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:29.269205', '2026-03-01 11:36:29.269205'),
(x'019CA92F83CD75F3B31FDBA5B4CB7BA8', 'TWITTER', 'of-ask19', 'ask19', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:29.389316', '2026-03-01 11:36:29.389316'),
(x'019CA92FC0537F42BD607ABD8DDBD448', 'TWITTER', 'of-learn2', 'learn2', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:44.883635', '2026-03-01 11:36:44.883635');
INSERT INTO `champion_tiers` (`id`, `name`, `description`, `is_active`, `min_engagement`, `benefits`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070148000000000000018', 'SILVER', 'Helps often.', 1, 20, 'Samples before others.', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019CA8B1048D7633BADEEE313504A2BF', 'GOLD', '', 1, 100, 'A say.', 1, '2026-03-01 09:18:19.277792', '2026-03-01 09:18:19.277792'),
(x'019CA92F7F447B4095DFEC29405E51E5', 'BRONZE', '', 1, 5, 'A badge.', 1, '2026-03-01 11:36:28.228243', '2026-03-01 11:36:28.228243'),
(x'019CA92F7F6C7E938F524764A78C9644', 'OLD', '', 0, 200, 'None.', 1, '2026-03-01 11:36:28.268280', '2026-03-01 11:36:28.268280');
INSERT INTO `community_champions` (`id`, `author_id`, `tier_id`, `engagement_count`, `dm_sent_at`, `dm_response`, `sample_sent`, `converted`, `advocate_status`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A80701F8000000000000000', x'019B8D627A8070158000000000000000', x'019CA8B1048D7633BADEEE313504A2BF', 120, '2026-01-05 12:49:00.000000', 'Gladly! Where do I sign?', 1, 0, 'speaks at meetings', 1, '2026-01-05 12:50:00.000000', '2026-01-05 12:50:00.000000'),
(x'019B8D627A80701F8000000000000001', x'019B8D627A8070158000000000000001', x'019B8D627A8070148000000000000018', 25, NULL, NULL, 0, 0, NULL, 1, '2026-01-05 12:51:00.000000', '2026-01-05 12:51:00.000000'),
(x'019CA92F803479EEAD179A0F74358816', x'019CA92F7FE475978E5CAD9BE05F86FA', x'019CA8B1048D7633BADEEE313504A2BF', 250, NULL, NULL, 0, 0, NULL, 1, '2026-03-01 11:36:28.468465', '2026-03-01 11:36:28.468465'),
(x'019CA92F83A57F87A14DF6FA59006B97', x'019CA92F8355796389067A4C4FEE8D6F', x'019CA8B1048D7633BADEEE313504A2BF', 0, '2026-02-01 09:00:00.000000', 'Gladly.🌱', 1, 1, 'speaks', 1, '2026-03-01 11:36:29.349279', '2026-03-01 11:36:29.349279');
INSERT INTO `competitive_mentions` (`id`, `post_id`, `competitor_id`, `sentiment`, `satisfaction`, `opportunity_score`, `replied`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A80701E8000000000000000', x'019B8D627A8070168000000000000000', x'019B8D627A80701D8000000000000000', -0.5, 0.25, 0.75, 0, 1, '2026-01-05 12:40:00.000000', '2026-01-05 12:40:00.000000'),
(x'019B8D627A80701E8000000000000001', x'019B8D627A8070168000000000000001', x'019B8D627A80701D8000000000000001', 0.25, NULL, NULL, 1, 1, '2026-01-05 12:41:00.000000', '2026-01-05 12:41:00.000000'),
(x'019CA92F74297428A1A25EA671F7448D', x'019CA92F7389786EB8953782289B5072', x'019CA92F6B177A9AB2F9F4EA66084F38', 0.1, 0.5, 0.7, 1, 3, '2026-03-01 11:36:25.385616', '2026-03-01 11:36:27.107207'),
(x'019CA92F74797815ABFDB66A835CE75D', x'019CA92F7389786EB8953782289B5072', x'019CA92F6B177A9AB2F9F4EA66084F38', 0.2, NULL, NULL, 0, 1, '2026-03-01 11:36:25.465690', '2026-03-01 11:36:25.465690'),
(x'019CA92F74A17FEEA608C19D4681712B', x'019CA92F73D97A72BC817C2BAA3D19E4', x'019CA92F6B177A9AB2F9F4EA66084F38', -0.3, NULL, NULL, 0, 1, '2026-03-01 11:36:25.505727', '2026-03-01 11:36:25.505727');
INSERT INTO `competitors` (`id`, `name`, `category_id`, `primary_mechanism`, `price_point`, `brand_keywords`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A80701D8000000000000000', 'Sprout & Sons', x'019CA8B1039D74BAA8ABBA767FAC2119', 'Sensors that send to a cloud.', '9 a month', '["sprout","sprout and sons"]', 1, '2026-01-05 12:30:00.000000', '2026-01-05 12:30:00.000000'),
(x'019B8D627A80701D8000000000000001', 'The Moon Almanac', NULL, '', '', '["almanac"]', 1, '2026-01-05 12:31:00.000000', '2026-01-05 12:31:00.000000'),
(x'019CA92F6B177A9AB2F9F4EA66084F38', 'Acme', x'019CA92F6AEF7EA49E4581FA8E166EAE', '', 'from 15 €', '["acme"]', 4, '2026-03-01 11:36:23.063470', '2026-03-01 11:36:25.185431'),
(x'019CA92F6B677DDE8F640072AB4B3127', 'acme', NULL, '', '', '[]', 1, '2026-03-01 11:36:23.143544', '2026-03-01 11:36:23.143544');
INSERT INTO `competitor_categories` (`id`, `name`, `description`, `is_active`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A807014800000000000000D', 'HABIT', 'What people do without any product.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019CA8B1039D74BAA8ABBA767FAC2119', 'DIRECT', '', 0, 1, '2026-03-01 09:18:19.037570', '2026-03-01 09:18:19.037570'),
(x'019CA92F6AEF7EA49E4581FA8E166EAE', 'INDIRECT', '', 0, 2, '2026-03-01 11:36:23.023433', '2026-03-01 11:36:25.105357');
INSERT INTO `decisions` (`id`, `post_id`, `sss_score`, `ars_score`, `evs_score`, `trs_score`, `composite_score`, `mode`, `archetype_id`, `safety_flags`, `signals_json`, `temporal_context`, `competitor_detected`, `is_power_user`, `experiment_variant`, `is_randomized_experiment`, `predicted_mode`, `weights_id`, `weights_version`, `decided_by`, `created_at`, `experiment_id`) VALUES
(x'019B8D627A8070178000000000000000', x'019B8D627A8070168000000000000000', 0.5, 0.4, 0.9, 0.8, 0.65, 'HELPFUL', x'019CA8B1034D7E4B80C4714B393B8FBD', '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, NULL, '2026-01-05 10:00:00.000000', NULL),
(x'019B8D627A8070178000000000000001', x'019B8D627A8070168000000000000001', 0.6, 0.4, 0.8, 0.8, 0.65, 'HELPFUL', x'019CA8B1034D7E4B80C4714B393B8FBD', '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, NULL, '2026-01-05 10:01:00.000000', NULL),
(x'019B8D627A8070178000000000000002', x'019B8D627A8070168000000000000002', 0.7, 0.4, 0.7, 0.8, 0.65, 'HELPFUL', x'019CA8B1034D7E4B80C4714B393B8FBD', '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, NULL, '2026-01-05 10:02:00.000000', NULL),
(x'019B8D627A8070178000000000000003', x'019B8D627A8070168000000000000003', 0.8, 0.4, 0.6000000000000001, 0.8, 0.6500000000000001, 'ENGAGEMENT', x'019CA8B1034D7E4B80C4714B393B8FBD', '[]', '{"question":true}', NULL, 0, 0, NULL, 1, 'HELPFUL', x'019CA8DA6383795EAED172E02D769372', 1, NULL, '2026-01-05 10:03:00.000000', NULL),
(x'019B8D627A8070178000000000000004', x'019B8D627A8070168000000000000004', 0.9, 0.4, 0.5, 0.8, 0.65, 'HELPFUL', x'019CA8B1034D7E4B80C4714B393B8FBD', '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, NULL, '2026-01-05 10:04:00.000000', NULL),
(x'019CA8DA638374ACB119A4CD8668BB09', x'019CA8B10A2F7A7B924F3BEB750700CA', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:30.563601', NULL),
(x'019CA8DA63FB72C2AC7B9EEFF329F32E', x'019CA8B10A2F7A7B924F3BEB750700CA', 0.9, 0.7, 0.5, 0.8, 0.9, 'DISENGAGED', x'019CA8B1034D7E4B80C4714B393B8FBD', '{"medical":false}', '{"question":true}', '{"season":"spring"}', 0, 0, NULL, 0, NULL, x'019CA8DA63D37C49AB55D64F0AC930A4', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:30.683712', NULL),
(x'019CA8DA64C37D8EB98A0A51BB3A700E', x'019CA8B10A2F7A7B924F3BEB750700CA', 0.9, 0.7, 0.5, 0.8, 0.6333333333333332, 'DISENGAGED', x'019CA8B1034D7E4B80C4714B393B8FBD', '{"medical":false}', '{"question":true}', '{"season":"spring"}', 0, 0, NULL, 0, NULL, x'019CA8DA63D37C49AB55D64F0AC930A4', 2, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:30.883897', NULL),
(x'019CA8DA651379FA82E2AC4186CA9D1B', x'019CA8B10A2F7A7B924F3BEB750700CA', 0.9, 0.7, 0.5, 0.8, 0.9, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA63D37C49AB55D64F0AC930A4', 3, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:30.963971', NULL),
(x'019CA8DA6B557EBAB4DDAF636E79219F', x'019CA8DA6B2D74969E6470CC21FF1284', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:32.565451', NULL),
(x'019CA8DA75F77A9BA695CD84DC0B1615', x'019CA8DA75CF7044A9E455A6455265C7', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:35.287967', NULL),
(x'019CA8DA7C897C6FBE565F076579ED6A', x'019CA8DA7C617245A1916263B39740BC', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:36.969521', NULL),
(x'019CA8DA7D79755CBA186E1E666B1C10', x'019CA8DA7D5179FD8B2E47116CAD5A66', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:37.209743', NULL),
(x'019CA8DA7EE27EBCA21D3BDA2E65BAFB', x'019CA8DA7EBA7BFAB250EE9C580D470A', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:37.570076', NULL),
(x'019CA8DA816270ABA231FE631405C041', x'019CA8DA813A7B27A6868F965E61884E', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:38.210668', NULL),
(x'019CA8F6E8F471B5BA5FB16389D54266', x'019CA8F6E8CC77D7B9081D6EEA043074', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:34:39.732074', NULL),
(x'019CA8F6E9E47AA8B81CF7021C2E9A92', x'019CA8F6E9BC705EB565EA53EDC25A84', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:34:39.972296', NULL),
(x'019CA8F6EAD4715691778775B3888920', x'019CA8F6EAAC77EB890B96B303BB3455', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:34:40.212518', NULL),
(x'019CA8F7689D7FB1A991937565F10A9D', x'019CA8F76875758CB11E6DB9E334B602', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:35:12.413628', NULL),
(x'019CA8F76B6E7A78B60661150F933233', x'019CA8F76B4672968642AB18E737667B', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:35:13.134294', NULL),
(x'019CA8F7724F744EA9E07B72A362EC50', x'019CA8F772277F30925663D17A726247', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:35:14.895922', NULL),
(x'019CA92F63E574DFA934E44B73553406', x'019CA92F63BD7344B96A81A47E7D2EC2', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:21.221768', NULL),
(x'019CA92F73B17C9CBFE230A494C84373', x'019CA92F7389786EB8953782289B5072', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:25.265505', NULL),
(x'019CA92F740172C99C0F66414D25BEAA', x'019CA92F73D97A72BC817C2BAA3D19E4', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:25.345579', NULL),
(x'019CA92F800C772DACD41E339D8AD512', x'019CA92F7FE47F8D83539EC887A7889F', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:28.428428', NULL),
(x'019CA92F837D755097CB52CE1F1BC7C7', x'019CA92F8355784AAA480BA5A3DCF0EB', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:29.309242', NULL),
(x'019CA92F83F5768185A31B21BE27E65C', x'019CA92F83CD77E396ACAE0CB510271C', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:29.429353', NULL),
(x'019CA92FC07B706E8FEDF52421DC93F4', x'019CA92FC053727FBDF2999ABB138E5E', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:44.923672', NULL),
(x'019CA92FC11B736FB454538E2CB9B8D6', x'019CA92FC053727FBDF2999ABB138E5E', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, 'a', 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8DA6ADD748E86B226D93C5BA400', '2026-03-01 11:36:45.083820', x'019CA92FC0A37A739E59DEB88D7DD713'),
(x'019CA92FC1937F539C29356AD2779285', x'019CA92FC053727FBDF2999ABB138E5E', 0.9, 0.7, 0.5, 0.8, 0.7250000000000001, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, 'c', 0, NULL, x'019CA8DA6383795EAED172E02D769372', 1, x'019CA8DA6ADD748E86B226D93C5BA400', '2026-03-01 11:36:45.203931', x'019CA92FC0A37A739E59DEB88D7DD713');
INSERT INTO `do_not_contact` (`id`, `author_id`, `reason`, `ends_at`, `added_by`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A80701C8000000000000000', x'019B8D627A8070158000000000000004', 'Asked us to wait.', '2026-01-06 09:00:00.000000', x'019B8D627A8070018000000000000000', 1, '2026-01-05 12:21:00.000000', '2026-01-05 12:21:00.000000'),
(x'019CA8DA820270EF81F216B039D3153C', x'019CA8DA813A78819C0927768B4B0E65', 'A colleague.', NULL, x'019CA8A043347D16B9F747CE3EB6AE3E', 2, '2026-03-01 10:03:38.370816', '2026-03-01 10:34:39.611963');
INSERT INTO `enrolments` (`id`, `event_id`, `account_id`, `status`, `completed_at`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070068000000000000000', x'019B8D627A8070028000000000000000', x'019B8D627A8070018000000000000002', 'active', NULL, '2026-01-05 10:00:00.000000', '2026-01-05 10:00:00.000000'),
(x'019B8D627A8070068000000000000001', x'019B8D627A8070028000000000000000', x'019B8D627A8070018000000000000003', 'active', NULL, '2026-01-05 10:00:00.000000', '2026-01-05 10:00:00.000000'),
(x'019CA8A1617F72D7A8462866EFB09C01', x'019CA8A154AC7A7184E3744E8BF7A930', x'019CA8A041CC7DB4BAF7F57260A42F2C', 'active', NULL, '2026-03-01 09:01:14.495814', '2026-03-01 09:01:14.495814'),
(x'019CA8A1621F7ECA9C101093530AD306', x'019CA8A154AC7A7184E3744E8BF7A930', x'019CA8A042447B6889E998839246D00F', 'active', NULL, '2026-03-01 09:01:14.655962', '2026-03-01 09:01:14.655962'),
(x'019CA8A16270753A8025E5051A4D95D5', x'019CA8A154AC7A7184E3744E8BF7A930', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 'active', NULL, '2026-03-01 09:01:14.736036', '2026-03-01 09:01:15.296554'),
(x'019CA8A162C07DEDB292AF1DFF3D8257', x'019CA8A154AC7A7184E3744E8BF7A930', x'019CA8A043347D16B9F747CE3EB6AE3E', 'active', NULL, '2026-03-01 09:01:14.816110', '2026-03-01 09:01:14.816110'),
(x'019CA8A166087F9F80FDA5BC7AAACFB1', x'019CA8A143A0719A99155488274167CE', x'019CA8A041CC7DB4BAF7F57260A42F2C', 'active', NULL, '2026-03-01 09:01:15.656887', '2026-03-01 09:01:15.656887'),
(x'019CA8A166587744871AF51A46DB6487', x'019CA8A144E17FE8983A6E772DFDC2F5', x'019CA8A041CC7DB4BAF7F57260A42F2C', 'active', NULL, '2026-03-01 09:01:15.736961', '2026-03-01 09:01:15.736961'),
(x'019CA8A166A9739183D1A34D2EB71BAE', x'019CA8A1453171A6965FFDB482F58462', x'019CA8A041CC7DB4BAF7F57260A42F2C', 'active', NULL, '2026-03-01 09:01:15.817035', '2026-03-01 09:01:15.817035'),
(x'019CA8A166F97196B78D56147B06C8DA', x'019CA8A146497B39BDFC9502AB3F7A7B', x'019CA8A041CC7DB4BAF7F57260A42F2C', 'active', NULL, '2026-03-01 09:01:15.897109', '2026-03-01 09:01:15.897109');
INSERT INTO `escalations` (`id`, `post_id`, `decision_id`, `reply_id`, `reason_id`, `origin`, `description`, `priority`, `sort_key`, `status`, `is_open`, `assigned_to`, `opened_by`, `resolved_by`, `resolution_notes`, `due_at`, `resolved_at`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A80701A8000000000000000', NULL, x'019B8D627A8070178000000000000001', x'019B8D627A8070198000000000000005', x'019CA8F6E8A47971B38BFCE05233DA6E', 'SENDING_UNKNOWN', 'Nobody said what came of sending this reply.', 'HIGH', 2001767614100000000, 'OPEN', 1, NULL, NULL, NULL, NULL, '2026-01-05 15:55:00.000000', NULL, 1, '2026-01-05 11:55:00.000000', '2026-01-05 11:55:00.000000'),
(x'019CA8B373DA74C2A215BB02739571FB', x'019CA8B10A2F7A26885EB2F3DD822DF6', NULL, NULL, NULL, 'POST_PARKED', 'given to 5 workers, and the last lease ended without an outcome', 'HIGH', 2001772356858842010, 'RESOLVED', 0, x'019CA8DA6ADD748E86B226D93C5BA400', NULL, x'019CA8A043347D16B9F747CE3EB6AE3E', 'Seen.', '2026-03-01 13:20:58.842010', '2026-03-01 11:36:21.862360', 3, '2026-03-01 09:20:58.842010', '2026-03-01 11:36:21.862360'),
(x'019CA8B373DA788296F2A92552EF3A8C', x'019CA8B10A2F746B80B1298184EDDCB8', NULL, NULL, NULL, 'POST_PARKED', 'given to 5 workers, and the last lease ended without an outcome', 'HIGH', 2001772356858842010, 'RESOLVED', 0, x'019CA8DA6ADD748E86B226D93C5BA400', NULL, x'019CA8A043347D16B9F747CE3EB6AE3E', 'Seen.', '2026-03-01 13:20:58.842010', '2026-03-01 11:36:21.862360', 3, '2026-03-01 09:20:58.842010', '2026-03-01 11:36:21.862360'),
(x'019CA8DA6333730390990CED033B3F5A', x'019CA8B374F277EF85E55AD2C926C010', NULL, NULL, NULL, 'POST_PARKED', 'no answer', 'HIGH', 2001772359410483527, 'OPEN', 1, NULL, NULL, NULL, NULL, '2026-03-01 14:03:30.483527', NULL, 1, '2026-03-01 10:03:30.483527', '2026-03-01 10:03:30.483527'),
(x'019CA8F7675D7FEEA147C685F5909C23', NULL, x'019CA8F6E8F471B5BA5FB16389D54266', x'019CA8F6E91C76BEB0F9EA24D7D75C49', x'019CA8F6E8A47971B38BFCE05233DA6E', 'SENDING_UNKNOWN', 'nobody said what came of sending this reply', 'MEDIUM', 3001772361312093332, 'OPEN', 1, NULL, NULL, NULL, NULL, '2026-03-02 10:35:12.093332', NULL, 1, '2026-03-01 10:35:12.093332', '2026-03-01 10:35:12.093332'),
(x'019CA8F767857BA1956CBA9C5DB4451A', NULL, x'019CA8F6E9E47AA8B81CF7021C2E9A92', x'019CA8F6EA0C79089E49BD4F62B806DF', x'019CA8F6E8A47971B38BFCE05233DA6E', 'SENDING_UNKNOWN', 'nobody said what came of sending this reply', 'MEDIUM', 3001772361312133369, 'OPEN', 1, NULL, NULL, NULL, NULL, '2026-03-02 10:35:12.133369', NULL, 1, '2026-03-01 10:35:12.133369', '2026-03-01 10:35:12.133369'),
(x'019CA8F767857C089EE473901C234709', NULL, x'019CA8F6EAD4715691778775B3888920', x'019CA8F6EAFC7D749F869DF1D01F0CFD', x'019CA8F6E8A47971B38BFCE05233DA6E', 'SENDING_UNKNOWN', 'nobody said what came of sending this reply', 'MEDIUM', 3001772361312133369, 'OPEN', 1, NULL, NULL, NULL, NULL, '2026-03-02 10:35:12.133369', NULL, 1, '2026-03-01 10:35:12.133369', '2026-03-01 10:35:12.133369'),
(x'019CA8F7729F7456AB47CFA382F13360', x'019CA8F772277F30925663D17A726247', NULL, NULL, x'019CA8B1043D767CA9CC68B1BFCA5A5E', 'PERSON', 'It was about a fence.', 'URGENT', 1001772361314975996, 'RESOLVED', 0, x'019CA8DA6ADD748E86B226D93C5BA400', x'019CA8A043347D16B9F747CE3EB6AE3E', x'019CA8A043347D16B9F747CE3EB6AE3E', 'Seen.', '2026-03-01 11:35:14.975996', '2026-03-01 11:36:21.862360', 9, '2026-03-01 10:35:14.975996', '2026-03-01 11:36:21.862360'),
(x'019CA8F772F07A869BA42C09838C09BC', x'019CA8F772277F30925663D17A726247', x'019CA8F7724F744EA9E07B72A362EC50', x'019CA8F7727772A39F3E5CE2FF917E5B', x'019CA8B1043D767CA9CC68B1BFCA5A5E', 'PERSON', '', 'LOW', 4001772361315056070, 'OPEN', 1, x'019CA8DA6ADD748E86B226D93C5BA400', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, NULL, '2026-03-04 10:35:15.056070', NULL, 1, '2026-03-01 10:35:15.056070', '2026-03-01 10:35:15.056070'),
(x'019CA8F7731877BD818EB3050E4FFE30', NULL, NULL, NULL, NULL, 'PERSON', '', 'MEDIUM', 3001772361315096107, 'OPEN', 1, NULL, x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, NULL, '2026-03-02 10:35:15.096107', NULL, 1, '2026-03-01 10:35:15.096107', '2026-03-01 10:35:15.096107'),
(x'019CA92F672E7C098E63CBA2A4F68469', x'019CA92F63BD7344B96A81A47E7D2EC2', NULL, NULL, NULL, 'POST_PARKED', 'somebody parked it', 'HIGH', 2001772364982062545, 'OPEN', 1, NULL, NULL, NULL, NULL, '2026-03-01 15:36:22.062545', NULL, 1, '2026-03-01 11:36:22.062545', '2026-03-01 11:36:22.062545');
INSERT INTO `escalation_reasons` (`id`, `name`, `description`, `is_active`, `severity`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070148000000000000013', 'POST_PARKED', 'A post could not be processed.', 1, 'MEDIUM', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070148000000000000016', 'FEEDBACK', 'Worth knowing for the team.', 1, 'LOW', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019CA8B1043D767CA9CC68B1BFCA5A5E', 'SAFETY', '', 1, 'URGENT', 1, '2026-03-01 09:18:19.197718', '2026-03-01 09:18:19.197718'),
(x'019CA8F6E8A47971B38BFCE05233DA6E', 'SENDING_UNKNOWN', '', 1, 'MEDIUM', 1, '2026-03-01 10:34:39.652000', '2026-03-01 10:34:39.652000'),
(x'019CA8F773407651B6C2152C7DE770D3', 'OLD', '', 0, 'LOW', 1, '2026-03-01 10:35:15.136144', '2026-03-01 10:35:15.136144');
INSERT INTO `events` (`id`, `slug`, `title`, `summary`, `description`, `language`, `status`, `starts_at`, `ends_at`, `published_at`, `source`, `created_by`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070028000000000000000', 'how-to-learn', 'How to learn', 'Practice that lasts: recall, spacing and sleep.', '# How to learn

Practice that lasts: recall, spacing and sleep.
', 'en', 'published', '2026-01-05 09:00:00.000000', NULL, '2026-01-05 09:00:00.000000', NULL, x'019B8D627A8070018000000000000000', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070028000000000000001', 'reading-evidence', 'Reading evidence', 'What a study can tell, and what it cannot.', '# Reading evidence

What a study can tell, and what it cannot.
', 'en', 'published', '2026-01-05 09:00:00.000000', NULL, '2026-01-05 09:01:00.000000', NULL, x'019B8D627A8070018000000000000000', 1, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000'),
(x'019B8D627A8070028000000000000002', 'asking-questions', 'Asking questions', 'A draft: questions that open a subject.', '# Asking questions

A draft: questions that open a subject.
', 'en', 'draft', '2026-01-05 09:00:00.000000', NULL, NULL, NULL, x'019B8D627A8070018000000000000000', 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000'),
(x'019CA8A143A0719A99155488274167CE', 'robots', '🤖 Robots and 🧪 labs', 'About robots.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:06.888784', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:06.848747', '2026-03-01 09:01:06.888784'),
(x'019CA8A143F07DF99FC57FA01CF9F8CA', 'uebung-1', 'Übung macht Meister', 'About uebung-1.', '', 'de', 'published', NULL, NULL, '2026-03-01 09:01:06.968858', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:06.928821', '2026-03-01 09:01:06.968858'),
(x'019CA8A14440753CA8C637AA42442FCC', 'uebung-2', 'Übung macht Meister', 'About uebung-2.', '', 'de-CH', 'published', NULL, NULL, '2026-03-01 09:01:07.048932', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.008895', '2026-03-01 09:01:07.048932'),
(x'019CA8A1449078CEA6558D38747C14AA', 'uebung-3', 'Ubung macht Meister', 'About uebung-3.', '', 'de', 'published', NULL, NULL, '2026-03-01 09:01:07.129006', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.088969', '2026-03-01 09:01:07.129006'),
(x'019CA8A144E17FE8983A6E772DFDC2F5', 'zebra-1', 'ZEBRA crossing', 'About zebra-1.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:07.209080', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.169043', '2026-03-01 09:01:07.209080'),
(x'019CA8A1453171A6965FFDB482F58462', 'zebra-2', 'zebra crossing', 'About zebra-2.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:07.289154', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.249117', '2026-03-01 09:01:07.289154'),
(x'019CA8A1458171EDB73F16AC9DE2C488', 'zebra-3', 'zebra crossing', 'About zebra-3.', '', 'en-GB', 'published', NULL, NULL, '2026-03-01 09:01:07.369228', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.329191', '2026-03-01 09:01:07.369228'),
(x'019CA8A145D1722FB912D94C93664693', 'strasse', 'Straße, STRASSE und strasse', 'About strasse.', '', 'de', 'draft', NULL, NULL, NULL, NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 1, '2026-03-01 09:01:07.409265', '2026-03-01 09:01:07.409265'),
(x'019CA8A145F97A0CB1F4CCAB78EE7E6D', 'learning', '学习路径', 'About learning.', '', 'zh', 'published', NULL, NULL, '2026-03-01 09:01:07.489339', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.449302', '2026-03-01 09:01:07.489339'),
(x'019CA8A146497B39BDFC9502AB3F7A7B', 'book', 'کتاب اول', 'About book.', '', 'fa', 'published', NULL, NULL, '2026-03-01 09:01:07.569413', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.529376', '2026-03-01 09:01:07.569413'),
(x'019CA8A146997844B9A4C7B57E060100', 'robots-2', '🤖 Robots and 🧪 labs', 'About robots-2.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:07.649487', NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.609450', '2026-03-01 09:01:07.649487'),
(x'019CA8A146E9716D8A21CC35D8EE29ED', 'full', 'Ａ full-width title', 'About full.', '', 'en', 'draft', NULL, NULL, NULL, NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 1, '2026-03-01 09:01:07.689524', '2026-03-01 09:01:07.689524'),
(x'019CA8A147117458A743FB1B3BF9A95B', 'hidden', 'A hidden draft', 'About hidden.', '', 'EN', 'draft', NULL, NULL, NULL, NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 1, '2026-03-01 09:01:07.729561', '2026-03-01 09:01:07.729561'),
(x'019CA8A154AC7A7184E3744E8BF7A930', 'sensors', 'Sensors, signals & 🛰️', '', '# Sensors

😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 	trailing blanks  
', 'pt-BR', 'published', '1000-01-01 00:00:00.000000', NULL, '2026-03-01 09:01:12.013520', '{"only":"one"}', x'019CA8A03EFB751CB22A0DC73071FEAC', 11, '2026-03-01 09:01:11.212780', '2026-03-01 09:01:13.374778'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'first-steps', 'First Steps in Learning', 'How to learn something new so that it stays: three lessons, three quizzes, about half an hour.', 'Three habits with solid evidence behind them: **recall** instead of reading again, **space** instead of cramming, **mix, sleep and plan** so that it happens. Each lesson takes ten minutes and ends with a quiz, which is itself an exercise in the method.

Nothing is needed but something that you would like to learn.', 'en', 'draft', NULL, NULL, NULL, '{"authors":"The Lyceum contributors","licence":"MIT OR Apache-2.0"}', x'019CA8A03EFB751CB22A0DC73071FEAC', 1, '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
(x'019CA8B0FCBB7476A78D677A5D64129F', 'small', 'Small, and changed', '', '', 'en', 'draft', NULL, NULL, NULL, '{"a":"1","aa":"3","b":"2"}', x'019CA8A03EFB751CB22A0DC73071FEAC', 3, '2026-03-01 09:18:17.275942', '2026-03-01 09:18:17.356016'),
(x'019CA92FE153765CBA23114CC2496309', 'ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss', '🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁', 'éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', '\\ \' " ` ; -- /* $1 ? :a %s 
 ', 'zh-Hant-TW', 'draft', NULL, NULL, NULL, NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', 1, '2026-03-01 11:36:53.331442', '2026-03-01 11:36:53.331442');
INSERT INTO `event_words` (`event_id`, `word`, `created_at`) VALUES
(x'019CA8A143F07DF99FC57FA01CF9F8CA', '1', '2026-03-01 09:01:06.928821'),
(x'019CA8A144E17FE8983A6E772DFDC2F5', '1', '2026-03-01 09:01:07.169043'),
(x'019CA8A14440753CA8C637AA42442FCC', '2', '2026-03-01 09:01:07.008895'),
(x'019CA8A1453171A6965FFDB482F58462', '2', '2026-03-01 09:01:07.249117'),
(x'019CA8A146997844B9A4C7B57E060100', '2', '2026-03-01 09:01:07.609450'),
(x'019CA8A1449078CEA6558D38747C14AA', '3', '2026-03-01 09:01:07.088969'),
(x'019CA8A1458171EDB73F16AC9DE2C488', '3', '2026-03-01 09:01:07.329191'),
(x'019B8D627A8070028000000000000001', 'a', '2026-01-05 09:01:00.000000'),
(x'019B8D627A8070028000000000000002', 'a', '2026-01-05 09:02:00.000000'),
(x'019CA8A147117458A743FB1B3BF9A95B', 'a', '2026-03-01 09:01:07.729561'),
(x'019CA8A143A0719A99155488274167CE', 'about', '2026-03-01 09:01:06.848747'),
(x'019CA8A143F07DF99FC57FA01CF9F8CA', 'about', '2026-03-01 09:01:06.928821'),
(x'019CA8A14440753CA8C637AA42442FCC', 'about', '2026-03-01 09:01:07.008895'),
(x'019CA8A1449078CEA6558D38747C14AA', 'about', '2026-03-01 09:01:07.088969'),
(x'019CA8A144E17FE8983A6E772DFDC2F5', 'about', '2026-03-01 09:01:07.169043'),
(x'019CA8A1453171A6965FFDB482F58462', 'about', '2026-03-01 09:01:07.249117'),
(x'019CA8A1458171EDB73F16AC9DE2C488', 'about', '2026-03-01 09:01:07.329191'),
(x'019CA8A145D1722FB912D94C93664693', 'about', '2026-03-01 09:01:07.409265'),
(x'019CA8A145F97A0CB1F4CCAB78EE7E6D', 'about', '2026-03-01 09:01:07.449302'),
(x'019CA8A146497B39BDFC9502AB3F7A7B', 'about', '2026-03-01 09:01:07.529376'),
(x'019CA8A146997844B9A4C7B57E060100', 'about', '2026-03-01 09:01:07.609450'),
(x'019CA8A146E9716D8A21CC35D8EE29ED', 'about', '2026-03-01 09:01:07.689524'),
(x'019CA8A147117458A743FB1B3BF9A95B', 'about', '2026-03-01 09:01:07.729561'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'about', '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'an', '2026-03-01 09:18:16.915609'),
(x'019B8D627A8070028000000000000000', 'and', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070028000000000000001', 'and', '2026-01-05 09:01:00.000000'),
(x'019CA8A143A0719A99155488274167CE', 'and', '2026-03-01 09:01:06.848747'),
(x'019CA8A146997844B9A4C7B57E060100', 'and', '2026-03-01 09:01:07.609450'),
(x'019CA8B0FCBB7476A78D677A5D64129F', 'and', '2026-03-01 09:18:17.315979'),
(x'019B8D627A8070028000000000000002', 'asking', '2026-01-05 09:02:00.000000'),
(x'019CA8A146497B39BDFC9502AB3F7A7B', 'book', '2026-03-01 09:01:07.529376'),
(x'019B8D627A8070028000000000000001', 'can', '2026-01-05 09:01:00.000000'),
(x'019B8D627A8070028000000000000001', 'cannot', '2026-01-05 09:01:00.000000'),
(x'019CA8B0FCBB7476A78D677A5D64129F', 'changed', '2026-03-01 09:18:17.315979'),
(x'019CA8A144E17FE8983A6E772DFDC2F5', 'crossing', '2026-03-01 09:01:07.169043'),
(x'019CA8A1453171A6965FFDB482F58462', 'crossing', '2026-03-01 09:01:07.249117'),
(x'019CA8A1458171EDB73F16AC9DE2C488', 'crossing', '2026-03-01 09:01:07.329191'),
(x'019B8D627A8070028000000000000002', 'draft', '2026-01-05 09:02:00.000000'),
(x'019CA8A147117458A743FB1B3BF9A95B', 'draft', '2026-03-01 09:01:07.729561'),
(x'019B8D627A8070028000000000000001', 'evidence', '2026-01-05 09:01:00.000000'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'first', '2026-03-01 09:18:16.915609'),
(x'019CA8A146E9716D8A21CC35D8EE29ED', 'full', '2026-03-01 09:01:07.689524'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'half', '2026-03-01 09:18:16.915609'),
(x'019CA8A147117458A743FB1B3BF9A95B', 'hidden', '2026-03-01 09:01:07.729561'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'hour', '2026-03-01 09:18:16.915609'),
(x'019B8D627A8070028000000000000000', 'how', '2026-01-05 09:00:00.000000'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'how', '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'in', '2026-03-01 09:18:16.915609'),
(x'019B8D627A8070028000000000000001', 'it', '2026-01-05 09:01:00.000000'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'it', '2026-03-01 09:18:16.915609'),
(x'019CA8A143A0719A99155488274167CE', 'labs', '2026-03-01 09:01:06.848747'),
(x'019CA8A146997844B9A4C7B57E060100', 'labs', '2026-03-01 09:01:07.609450'),
(x'019B8D627A8070028000000000000000', 'lasts', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070028000000000000000', 'learn', '2026-01-05 09:00:00.000000'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'learn', '2026-03-01 09:18:16.915609'),
(x'019CA8A145F97A0CB1F4CCAB78EE7E6D', 'learning', '2026-03-01 09:01:07.449302'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'learning', '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'lessons', '2026-03-01 09:18:16.915609'),
(x'019CA8A143F07DF99FC57FA01CF9F8CA', 'macht', '2026-03-01 09:01:06.928821'),
(x'019CA8A14440753CA8C637AA42442FCC', 'macht', '2026-03-01 09:01:07.008895'),
(x'019CA8A1449078CEA6558D38747C14AA', 'macht', '2026-03-01 09:01:07.088969'),
(x'019CA8A143F07DF99FC57FA01CF9F8CA', 'meister', '2026-03-01 09:01:06.928821'),
(x'019CA8A14440753CA8C637AA42442FCC', 'meister', '2026-03-01 09:01:07.008895'),
(x'019CA8A1449078CEA6558D38747C14AA', 'meister', '2026-03-01 09:01:07.088969'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'new', '2026-03-01 09:18:16.915609'),
(x'019B8D627A8070028000000000000002', 'open', '2026-01-05 09:02:00.000000'),
(x'019B8D627A8070028000000000000000', 'practice', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070028000000000000002', 'questions', '2026-01-05 09:02:00.000000'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'quizzes', '2026-03-01 09:18:16.915609'),
(x'019B8D627A8070028000000000000001', 'reading', '2026-01-05 09:01:00.000000'),
(x'019B8D627A8070028000000000000000', 'recall', '2026-01-05 09:00:00.000000'),
(x'019CA8A143A0719A99155488274167CE', 'robots', '2026-03-01 09:01:06.848747'),
(x'019CA8A146997844B9A4C7B57E060100', 'robots', '2026-03-01 09:01:07.609450'),
(x'019CA8A154AC7A7184E3744E8BF7A930', 'sensors', '2026-03-01 09:01:11.653187'),
(x'019CA8A154AC7A7184E3744E8BF7A930', 'signals', '2026-03-01 09:01:11.653187'),
(x'019B8D627A8070028000000000000000', 'sleep', '2026-01-05 09:00:00.000000'),
(x'019CA8B0FCBB7476A78D677A5D64129F', 'small', '2026-03-01 09:18:17.315979'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'so', '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'something', '2026-03-01 09:18:16.915609'),
(x'019B8D627A8070028000000000000000', 'spacing', '2026-01-05 09:00:00.000000'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'stays', '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'steps', '2026-03-01 09:18:16.915609'),
(x'019CA8A145D1722FB912D94C93664693', 'strasse', '2026-03-01 09:01:07.409265'),
(x'019CA8A145D1722FB912D94C93664693', 'straße', '2026-03-01 09:01:07.409265'),
(x'019B8D627A8070028000000000000001', 'study', '2026-01-05 09:01:00.000000'),
(x'019B8D627A8070028000000000000002', 'subject', '2026-01-05 09:02:00.000000'),
(x'019B8D627A8070028000000000000001', 'tell', '2026-01-05 09:01:00.000000'),
(x'019B8D627A8070028000000000000000', 'that', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070028000000000000002', 'that', '2026-01-05 09:02:00.000000'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'that', '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'three', '2026-03-01 09:18:16.915609'),
(x'019CA8A146E9716D8A21CC35D8EE29ED', 'title', '2026-03-01 09:01:07.689524'),
(x'019B8D627A8070028000000000000000', 'to', '2026-01-05 09:00:00.000000'),
(x'019CA8B0FB537586A13D1E0E160BFDA9', 'to', '2026-03-01 09:18:16.915609'),
(x'019CA8A1449078CEA6558D38747C14AA', 'ubung', '2026-03-01 09:01:07.088969'),
(x'019CA8A143F07DF99FC57FA01CF9F8CA', 'uebung', '2026-03-01 09:01:06.928821'),
(x'019CA8A14440753CA8C637AA42442FCC', 'uebung', '2026-03-01 09:01:07.008895'),
(x'019CA8A1449078CEA6558D38747C14AA', 'uebung', '2026-03-01 09:01:07.088969'),
(x'019CA8A145D1722FB912D94C93664693', 'und', '2026-03-01 09:01:07.409265'),
(x'019B8D627A8070028000000000000001', 'what', '2026-01-05 09:01:00.000000'),
(x'019CA8A146E9716D8A21CC35D8EE29ED', 'width', '2026-03-01 09:01:07.689524'),
(x'019CA8A144E17FE8983A6E772DFDC2F5', 'zebra', '2026-03-01 09:01:07.169043'),
(x'019CA8A1453171A6965FFDB482F58462', 'zebra', '2026-03-01 09:01:07.249117'),
(x'019CA8A1458171EDB73F16AC9DE2C488', 'zebra', '2026-03-01 09:01:07.329191'),
(x'019CA92FE153765CBA23114CC2496309', 'éééééééééééééééééééééééééééééééééééééééé', '2026-03-01 11:36:53.331442'),
(x'019CA8A143F07DF99FC57FA01CF9F8CA', 'übung', '2026-03-01 09:01:06.928821'),
(x'019CA8A14440753CA8C637AA42442FCC', 'übung', '2026-03-01 09:01:07.008895'),
(x'019CA8A146497B39BDFC9502AB3F7A7B', 'اول', '2026-03-01 09:01:07.529376'),
(x'019CA8A146497B39BDFC9502AB3F7A7B', 'کتاب', '2026-03-01 09:01:07.529376'),
(x'019CA8A145F97A0CB1F4CCAB78EE7E6D', '学习路径', '2026-03-01 09:01:07.449302'),
(x'019CA8A146E9716D8A21CC35D8EE29ED', 'ａ', '2026-03-01 09:01:07.689524');
INSERT INTO `experiments` (`id`, `name`, `description`, `assignment`, `traffic_split`, `variant_a`, `variant_b`, `metric`, `metric_kind`, `metric_direction`, `guardrails`, `minimum_days`, `minimum_units`, `status`, `phase`, `phase_started_at`, `start_date`, `end_date`, `results_json`, `winner`, `winner_reason`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070218000000000000000', 'Shorter answers', 'Whether people answer more often when the first sentence stands alone.', 'hash', 1, 'long', 'short', 'answered_back', 'proportion', 'up', '[{"direction":"down","kind":"count","name":"complaints"}]', 7, 100, 'RUNNING', 1, '2026-01-05 13:11:00.000000', '2026-01-05 13:11:00.000000', NULL, NULL, NULL, NULL, 2, '2026-01-05 13:10:00.000000', '2026-01-05 13:11:00.000000'),
(x'019CA92F99DA75FF9FA2234CD5C69960', 'Renamed', 'Few words are read.', 'hash', 1, 'long', 'short', 'clicks', 'proportion', 'up', '[]', 0, 4, 'CANCELLED', 2, '2026-03-01 11:36:37.837123', '2026-03-01 11:36:36.796161', '2026-03-01 11:36:38.277530', NULL, NULL, NULL, 6, '2026-03-01 11:36:35.034533', '2026-03-01 11:36:38.277530'),
(x'019CA92FA6FD70FDAB894CB840572202', 'Called from outside', '', 'external', 1, 'a', 'b', 'clicks', 'proportion', 'up', '[{"direction":"down","kind":"count","name":"complaints"},{"direction":"up","kind":"mean","name":"minutes"}]', 0, 0, 'COMPLETED', 1, '2026-03-01 11:36:38.437678', '2026-03-01 11:36:38.437678', '2026-03-01 11:36:39.318492', '{"phase":1,"units":60,"excluded":1,"excluded_warning":true,"variants":[{"key":"a","units":31,"expected":30.0},{"key":"b","units":29,"expected":30.0}],"sample_ratio":{"chi2":0.06666666666666667,"p":0.7962534147376392,"warning":false,"reason":null,"leaks":[]},"metrics":[{"name":"clicks","kind":"proportion","variants":[{"key":"a","units":31,"mean":0.4838709677419355,"variance":0.2497398543184183,"reason":null},{"key":"b","units":29,"mean":0.7931034482758621,"variance":0.16409036860879903,"reason":null}],"comparisons":[{"variant":"b","against":"a","difference":0.3092324805339266,"relative":0.639080459770115,"interval":[0.06538366988714217,0.5059800705593703],"relative_interval":[0.10854366468022292,1.524393368179139],"p":0.016932859728717598,"p_adjusted":0.016932859728717598,"reason":null}]},{"name":"complaints","kind":"count","variants":[{"key":"a","units":31,"mean":4.516129032258064,"variance":174.9247311827957,"reason":null},{"key":"b","units":29,"mean":3.862068965517242,"variance":131.55172413793102,"reason":null}],"comparisons":[{"variant":"b","against":"a","difference":-0.6540600667408221,"relative":-0.14482758620689634,"interval":[-7.041198497266591,5.733078363784947],"relative_interval":[-1.4495535959781174,1.1598984235643246],"p":0.8382897038993591,"p_adjusted":0.8382897038993591,"reason":null}]},{"name":"minutes","kind":"mean","variants":[{"key":"a","units":31,"mean":-32.37096774193549,"variance":32250.58501792115,"reason":null},{"key":"b","units":29,"mean":1.5689655172413792,"variance":0.8379310344827589,"reason":null}],"comparisons":[{"variant":"b","against":"a","difference":33.93993325917687,"relative":1.0484682920124393,"interval":[-31.932946687986586,99.81281320634032],"relative_interval":[0.9492584231662508,1.1476781608586277],"p":0.3010886778621318,"p_adjusted":0.3010886778621318,"reason":null}]}]}', 'b', NULL, 3, '2026-03-01 11:36:38.397641', '2026-03-01 11:36:39.318492'),
(x'019CA92FAB867BBF9E2A6BB30F5B1DC5', 'Too early', '', 'external', 1, 'a', 'b', 'clicks', 'proportion', 'up', '[]', 1, 0, 'COMPLETED', 1, '2026-03-01 11:36:39.598751', '2026-03-01 11:36:39.598751', '2026-03-01 11:36:39.678825', '{"phase":1,"units":0,"excluded":0,"excluded_warning":false,"variants":[{"key":"a","units":0,"expected":0.0},{"key":"b","units":0,"expected":0.0}],"sample_ratio":{"chi2":null,"p":null,"warning":false,"reason":"not_enough_data","leaks":[]},"metrics":[{"name":"clicks","kind":"proportion","variants":[{"key":"a","units":0,"mean":null,"variance":null,"reason":"no_units"},{"key":"b","units":0,"mean":null,"variance":null,"reason":"no_units"}],"comparisons":[{"variant":"b","against":"a","difference":null,"relative":null,"interval":null,"relative_interval":null,"p":null,"p_adjusted":null,"reason":"no_units"}]}]}', 'b', 'Größe.', 4, '2026-03-01 11:36:39.558714', '2026-03-01 11:36:39.798936'),
(x'019CA92FC0A37A739E59DEB88D7DD713', 'Decided in it', '', 'hash', 1, 'a', 'c', 'clicks', 'proportion', 'up', '[]', 0, 0, 'CANCELLED', 2, '2026-03-01 11:36:45.163894', '2026-03-01 11:36:45.043783', '2026-03-01 11:36:45.804486', NULL, NULL, NULL, 4, '2026-03-01 11:36:44.963709', '2026-03-01 11:36:45.804486');
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
(x'019CA92F99DA75FF9FA2234CD5C69960', 1, 'unit-4', 'none', 0, '2026-03-01 11:36:37.556864'),
(x'019CA92F99DA75FF9FA2234CD5C69960', 1, 'unit-5', 'short', 0, '2026-03-01 11:36:37.556864'),
(x'019CA92F99DA75FF9FA2234CD5C69960', 1, 'unit-8', 'short', 0, '2026-03-01 11:36:37.556864'),
(x'019CA92F99DA75FF9FA2234CD5C69960', 2, 'unit-0', 'long', 0, '2026-03-01 11:36:37.997271'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u0', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u1', 'b', 1, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u10', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u11', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u12', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u13', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u14', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u15', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u16', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u17', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u18', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u19', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u2', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u20', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u21', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u22', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u23', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u24', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u25', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u26', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u27', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u28', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u29', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u3', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u30', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u31', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u32', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u33', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u34', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u35', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u36', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u37', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u38', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u39', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u4', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u40', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u41', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u42', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u43', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u44', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u45', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u46', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u47', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u48', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u49', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u5', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u50', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u51', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u52', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u53', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u54', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u55', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u56', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u57', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u58', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u59', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u6', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u7', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u8', 'a', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 'u9', 'b', 0, '2026-03-01 11:36:38.517752'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, '🌱', 'a', 0, '2026-03-01 11:36:38.517752');
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
(x'019CA92FA40473CE9C1A7862B814F9C3', x'019CA92F99DA75FF9FA2234CD5C69960', 1, 'clicks', 'unit-4', 'none', 0, '2026-03-01 11:36:37.636938'),
(x'019CA92FA40475AF997912AB1F04C2D3', x'019CA92F99DA75FF9FA2234CD5C69960', 1, 'clicks', 'unit-8', 'short', 0, '2026-03-01 11:36:37.636938'),
(x'019CA92FA40475BF98EEA1544864988A', x'019CA92F99DA75FF9FA2234CD5C69960', 1, 'clicks', 'unit-5', 'short', 1, '2026-03-01 11:36:37.636938'),
(x'019CA92FA7C57012B0614D96A55009F7', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u31', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57033B98CDC5B8D319B97', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u11', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57047B6C86894CF2B7465', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u55', 'b', 0.7, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C570BEB3A2122F515F4A65', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u9', 'b', 2.5, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C570DF87B09AEF232042CF', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u15', 'b', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C570E391A4CB5F261ECB08', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u22', 'a', -0.3333333333333333, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C570F487889665B144AB40', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u49', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C570F49D5B8DFA802B647F', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u53', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C570F7BF917A62BD428EF1', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u58', 'a', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C570F9B49F436B851CFFFC', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u8', 'a', 0.1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C570FDA1454B257155A839', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u13', 'b', 2.5, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C5710696BB0B9AE4D40694', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u29', 'b', 2.5, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C571258FCCF503A743C6A7', x'019CA92FA6FD70FDAB894CB840572202', 1, 'complaints', 'u0', 'a', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C5714B9DEBDDA68FD51A87', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u6', 'a', -0.3333333333333333, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57152BA1EF59FBE92B3F6', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u4', 'a', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C571839BB17D02CF2D2FB7', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u17', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C571A09B45050113B92959', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u44', 'a', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C571C3826A4480BAFB89B1', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u16', 'a', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C571CAA2F783B8B446FC86', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u54', 'a', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C571FAB265CDC4CD1C0CF1', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u35', 'b', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C571FEADB9435D6C7B6656', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u50', 'a', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57205AE32A1EEE2EFC75B', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u32', 'a', 0.1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C5723B93F7F605D832713D', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u13', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57262A075F06B945C9726', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u43', 'b', 0.7, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C572718DE9A0592FA1212D', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u16', 'a', 0.1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C5733F84CEF9A67D6AE071', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u52', 'a', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C5734DBA0EED0358B31E08', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u10', 'a', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57368B15335E6712E757C', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u30', 'a', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C573B8A5DF768DA8BAD248', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u39', 'b', 0.7, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C573D796F31D899D095E54', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u47', 'b', 0.7, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C573FC8E8C80B550BC17B7', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u19', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C5742D9C406162981A6484', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u38', 'a', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C5745FAF79244C85AEDCA3', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u41', 'b', 2.5, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57470902C8E5EBE911138', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u24', 'a', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57479A6A776118DDA5DD4', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u24', 'a', 0.1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C574A8978E8FEE50D1BE78', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u38', 'a', -0.3333333333333333, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C574BFBBC57E8C7E85EABB', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u27', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57521A4A5BE12491D4CA2', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u14', 'a', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57522AF16AFD1C6F33DCE', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u17', 'b', 2.5, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57553BD63F3E0993FE144', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u30', 'a', -0.3333333333333333, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C575838451FB3DB38DCD61', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u26', 'a', -0.3333333333333333, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C575928D40710AB31C7D1E', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u51', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C575C1A194710FA56E7609', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u42', 'a', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C575E8B4171D061BF52744', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u20', 'a', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C5763C938259483435E080', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u36', 'a', 0.1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57659952255087B25C621', x'019CA92FA6FD70FDAB894CB840572202', 1, 'complaints', 'u7', 'b', 7, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C5766592E421CD25038DB9', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u59', 'b', 0.7, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C5766C81A36CC8CF2028F3', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u19', 'b', 0.7, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57675AC95ED96856CC53A', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u25', 'b', 2.5, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C576A3BE14DF1281F25D3C', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u43', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C576B6AE934D36460E5297', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u18', 'a', -0.3333333333333333, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C576B9BD7FB764E1AB12D2', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u2', 'a', -0.3333333333333333, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C576D5A0EEF18E397A07DF', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u7', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C576F99203F44ED0819F1B', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u21', 'b', 2.5, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C5775BA97EF325574EA84B', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u39', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C577AEA481DB8CF0177303', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u27', 'b', 0.7, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C577B0B5BB3DBCA9741861', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u7', 'b', 0.7, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C577B29ABEE93C7D060F7C', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u55', 'b', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C577F197B87C384371B359', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u34', 'a', -0.3333333333333333, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57806AFD5112BEF854645', x'019CA92FA6FD70FDAB894CB840572202', 1, 'complaints', 'u21', 'b', 21, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57845873D5FA97614FE69', x'019CA92FA6FD70FDAB894CB840572202', 1, 'complaints', 'u14', 'a', 14, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57852A7E8022A63BC178F', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u53', 'b', 2.5, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57882B1F12E6E5235FADC', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u2', 'a', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C578B2858E3C1EB2823773', x'019CA92FA6FD70FDAB894CB840572202', 1, 'complaints', 'u49', 'b', 49, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C578BD8288183BAFDE7E78', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u28', 'a', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C578C390EA576A0DB7418B', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u56', 'a', 0.1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C578C3B68B6BA10FB42E43', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u57', 'b', 2.5, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C578C993BC1BF48F16644F', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u29', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C578DDBA134D15EB8292B2', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u37', 'b', 2.5, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C578E183972362478DE7F2', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u34', 'a', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C578EE9A5757680F64DA83', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u41', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57922817B50DA20258ECA', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u3', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57925B7114DAF3A29A85D', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u5', 'b', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C5793A8924FB908EFDBE59', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u36', 'a', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C5797B997601C9C8FB1ED7', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u23', 'b', 0.7, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57987BD91AB97105357DC', x'019CA92FA6FD70FDAB894CB840572202', 1, 'complaints', 'u35', 'b', 35, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57996AB9A9500087CF334', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u57', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C5799C8C6B86DE96C252CC', x'019CA92FA6FD70FDAB894CB840572202', 1, 'complaints', 'u42', 'a', 42, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C5799EB523F897E21782C3', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u23', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C579A9B7B6D8D4FDC4FDF4', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u46', 'a', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C579CC9362DDDE61F8DC61', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u42', 'a', -0.3333333333333333, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C579EEB36D679D253B3AAD', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u15', 'b', 0.7, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C579F9B44241D43F4170B7', x'019CA92FA6FD70FDAB894CB840572202', 1, 'complaints', 'u56', 'a', 56, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C579FBBF287AA306CD7484', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u26', 'a', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C579FFA5F95B09B160565D', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u35', 'b', 0.7, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57A14B82010FF73472B0C', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u32', 'a', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57A428033801D4A5744F1', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u28', 'a', 0.1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57A4EB0B54A822C3EFAA5', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u45', 'b', 2.5, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57A679C76A73881B5CAD2', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u45', 'b', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57A7C92AD1FA7613EEA1C', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u20', 'a', 0.1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57A8FB45550770E8B9C86', x'019CA92FA6FD70FDAB894CB840572202', 1, 'complaints', 'u28', 'a', 28, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57AA58467A31C55BA8EE4', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u25', 'b', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57ADA8C046A2DA14C9177', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u12', 'a', 0.1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57AF6A1BA0447B4FE4CB4', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u33', 'b', 2.5, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57B1FB9D8FDCC32A734A2', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u22', 'a', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57B36807D69FC50D8038F', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u11', 'b', 0.7, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57B3A8BC961552799F61F', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u50', 'a', -0.3333333333333333, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57B3C912901DDE13CF4AC', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u10', 'a', -0.3333333333333333, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57B5CB78211D49A4F497B', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u48', 'a', 0.1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57C319C1E2C7146CAF8D6', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u44', 'a', 0.1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57C3CA907313769C61212', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u8', 'a', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57C5FAF1F8ED524CA35F0', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u59', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57D16A210F184E963FBFB', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u40', 'a', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57D2FB433098CCAC44039', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u4', 'a', 0.1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57D3887DDC2BE264AAD97', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u47', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57D43A10AA58FAED81F64', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u5', 'b', 2.5, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57D529565767CA1896090', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u56', 'a', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57D5EB6FB7E797A6730BB', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u37', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57D8F9914200DF08245C3', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', '🌱', 'a', -1000, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57DB999824CC9C4482C62', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u12', 'a', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57DE09BCD1F73952E2A8B', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u3', 'b', 0.7, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57DEE8680DE8DEBCDB044', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u49', 'b', 2.5, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57DF68C51019B7514CA2E', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u58', 'a', -0.3333333333333333, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57E3A926D7C116C3A7D80', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u21', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57E4C8373A93B44997E91', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u51', 'b', 0.7, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57E63A9EF468E6D4D0E3B', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u0', 'a', 0.1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57EA1B6F69E975DCF4BF8', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u46', 'a', -0.3333333333333333, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57ECF90E99124ABD05BE0', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u0', 'a', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57EDB843C2023FCDB9EB2', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u18', 'a', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57EDB9DE51C79048D0C82', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u6', 'a', 0, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57F109CDBF03C39CEAC69', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u40', 'a', 0.1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57F1C99F124D69CFC78E2', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u9', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57F2CA42E2B792E90BFB8', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u31', 'b', 0.7, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57F3CA3374FBC7C902D62', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u54', 'a', -0.3333333333333333, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57F8BA66AD244AD3F2307', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u14', 'a', -0.3333333333333333, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57FE6AD2D6F92D18202B2', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u33', 'b', 1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57FED861047E303BDBA85', x'019CA92FA6FD70FDAB894CB840572202', 1, 'minutes', 'u52', 'a', 0.1, '2026-03-01 11:36:38.597826'),
(x'019CA92FA7C57FF5ACA12F19EC0E7D0B', x'019CA92FA6FD70FDAB894CB840572202', 1, 'clicks', 'u48', 'a', 1, '2026-03-01 11:36:38.597826');
INSERT INTO `experiment_variants` (`experiment_id`, `phase`, `position`, `variant`, `weight`, `created_at`) VALUES
(x'019B8D627A8070218000000000000000', 1, 1, 'long', 0.5, '2026-01-05 13:11:00.000000'),
(x'019B8D627A8070218000000000000000', 1, 2, 'short', 0.5, '2026-01-05 13:11:00.000000'),
(x'019CA92F99DA75FF9FA2234CD5C69960', 1, 1, 'long', 0.1, '2026-03-01 11:36:35.034533'),
(x'019CA92F99DA75FF9FA2234CD5C69960', 1, 2, 'short', 0.2, '2026-03-01 11:36:35.034533'),
(x'019CA92F99DA75FF9FA2234CD5C69960', 1, 3, 'none', 0.7, '2026-03-01 11:36:35.034533'),
(x'019CA92F99DA75FF9FA2234CD5C69960', 2, 1, 'long', 0.5, '2026-03-01 11:36:37.837123'),
(x'019CA92F99DA75FF9FA2234CD5C69960', 2, 2, 'short', 0.5, '2026-03-01 11:36:37.837123'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 1, 'a', 0.5, '2026-03-01 11:36:38.397641'),
(x'019CA92FA6FD70FDAB894CB840572202', 1, 2, 'b', 0.5, '2026-03-01 11:36:38.397641'),
(x'019CA92FAB867BBF9E2A6BB30F5B1DC5', 1, 1, 'a', 0.5, '2026-03-01 11:36:39.558714'),
(x'019CA92FAB867BBF9E2A6BB30F5B1DC5', 1, 2, 'b', 0.5, '2026-03-01 11:36:39.558714'),
(x'019CA92FC0A37A739E59DEB88D7DD713', 1, 1, 'a', 0.5, '2026-03-01 11:36:44.963709'),
(x'019CA92FC0A37A739E59DEB88D7DD713', 1, 2, 'b', 0.5, '2026-03-01 11:36:44.963709'),
(x'019CA92FC0A37A739E59DEB88D7DD713', 2, 1, 'a', 0.5, '2026-03-01 11:36:45.163894'),
(x'019CA92FC0A37A739E59DEB88D7DD713', 2, 2, 'c', 0.5, '2026-03-01 11:36:45.163894');
INSERT INTO `idempotency_keys` (`account_id`, `idempotency_key`, `request_hash`, `response`, `created_at`, `expires_at`) VALUES
(x'019CA8A03EFB751CB22A0DC73071FEAC', 'first-steps', x'3726210659E714FB236FA4D1F91867E14FC29BA1503E812F7166DFD621AB35CC', '{"body":"{\\"event_id\\":\\"019ca8b0-fb53-7586-a13d-1e0e160bfda9\\",\\"slug\\":\\"first-steps\\",\\"title\\":\\"First Steps in Learning\\",\\"outcome\\":\\"created\\",\\"lessons\\":{\\"created\\":3,\\"updated\\":0,\\"unchanged\\":0,\\"removed\\":0},\\"materials\\":{\\"created\\":6,\\"updated\\":0,\\"unchanged\\":0,\\"removed\\":0},\\"quizzes\\":{\\"created\\":3,\\"updated\\":0,\\"unchanged\\":0,\\"removed\\":0},\\"files\\":3}","headers":[["location","/api/v1/admin/events/019ca8b0-fb53-7586-a13d-1e0e160bfda9"]],"status":201}', '2026-03-01 09:18:16.915609', '2026-03-02 09:18:16.915609'),
(x'019CA8A03EFB751CB22A0DC73071FEAC', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', x'06D245EE98EF49E646D2F86642301E3C40B61A4DF59515648D98B68DCDAC21A0', '{"body":"{\\"id\\":\\"019ca92f-e383-7ec1-8659-c86c1a46c009\\",\\"email\\":\\"kay@example.org\\",\\"display_name\\":\\"Kay\\",\\"role\\":\\"operator\\",\\"status\\":\\"active\\",\\"grants\\":[\\"draft\\",\\"approve\\",\\"analyse\\"],\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:53.891960Z\\",\\"updated_at\\":\\"2026-03-01T11:36:53.891960Z\\",\\"erased_at\\":null}","headers":[["location","/api/v1/admin/accounts/019ca92f-e383-7ec1-8659-c86c1a46c009"],["etag","\\"1\\""]],"status":201}', '2026-03-01 11:36:53.891960', '2026-03-02 11:36:53.891960'),
(x'019CA8A03EFB751CB22A0DC73071FEAC', 'make-rita', x'8D075198C06653A8E108E25236926542F07261765473F55C8AAA02F74DC2E146', '{"body":"{\\"id\\":\\"019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70\\",\\"email\\":\\"rita@example.org\\",\\"display_name\\":\\"Rita\\",\\"role\\":\\"admin\\",\\"status\\":\\"active\\",\\"grants\\":[],\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:01:05.007045Z\\",\\"updated_at\\":\\"2026-03-01T09:01:05.007045Z\\",\\"erased_at\\":null}","headers":[["location","/api/v1/admin/accounts/019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70"],["etag","\\"1\\""]],"status":201}', '2026-03-01 09:01:05.007045', '2026-03-02 09:01:05.007045'),
(x'019CA8A03EFB751CB22A0DC73071FEAC', 'sensors', x'602A34B230261216DBB8415C79524D48D05BD5B0DC4493F4F0D96ACDA07F8A3C', '{"body":"{\\"id\\":\\"019ca8a1-54ac-7a71-84e3-744e8bf7a930\\",\\"slug\\":\\"sensors\\",\\"title\\":\\"Sensors & signals\\",\\"summary\\":\\"What they do — «and how»\\",\\"description\\":\\"# Sensors\\\\n\\\\n😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 \\\\ttrailing blanks  \\\\n\\",\\"language\\":\\"pt-BR\\",\\"status\\":\\"draft\\",\\"starts_at\\":\\"2026-03-01T09:00:00.000001Z\\",\\"ends_at\\":\\"9999-12-31T23:59:59.999999Z\\",\\"source\\":{\\"Lizenz\\":\\"CC BY 4.0\\",\\"aa\\":\\"\\",\\"b\\":\\"🧪\\",\\"url\\":\\"https://example.org/köln\\"},\\"published_at\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:01:11.212780Z\\",\\"updated_at\\":\\"2026-03-01T09:01:11.212780Z\\",\\"created_by\\":\\"019ca8a0-3efb-751c-b22a-0dc73071feac\\"}","headers":[["location","/api/v1/admin/events/019ca8a1-54ac-7a71-84e3-744e8bf7a930"],["etag","\\"1\\""]],"status":201}', '2026-03-01 09:01:11.212780', '2026-03-02 09:01:11.212780'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'bulk-1', x'169415E0CFD5C85C5AB4B560B812A81C4619927CC9A1CA25A16239E2B691D738', '{"body":"{\\"batch_id\\":\\"019ca92f-64fe-72d8-8824-f26558c43a64\\",\\"items\\":[{\\"id\\":\\"019ca92f-640d-76e8-b49b-5ae6f8ba8d94\\",\\"status\\":\\"done\\",\\"error\\":null}]}","headers":[],"status":200}', '2026-03-01 11:36:21.502027', '2026-03-02 11:36:21.502027'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'champion-1', x'5F91BA01D452CB18E87D4D42E0D6208C59049A5C816DE47D4980259D2CA55129', '{"body":"{\\"id\\":\\"019ca92f-8034-79ee-ad17-9a0f74358816\\",\\"author_id\\":\\"019ca92f-7fe4-7597-8e5c-ad9be05f86fa\\",\\"tier_id\\":\\"019ca8b1-048d-7633-bade-ee313504a2bf\\",\\"tier\\":\\"GOLD\\",\\"engagement_count\\":250,\\"dm_sent_at\\":null,\\"dm_response\\":null,\\"sample_sent\\":false,\\"converted\\":false,\\"advocate_status\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:28.468465Z\\",\\"updated_at\\":\\"2026-03-01T11:36:28.468465Z\\"}","headers":[["location","/api/v1/engagement/champions/019ca92f-8034-79ee-ad17-9a0f74358816"],["etag","\\"1\\""]],"status":201}', '2026-03-01 11:36:28.468465', '2026-03-02 11:36:28.468465'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'decide-1', x'4A5C0B1F937010B8ECC7585F18431FC30E9BF5C47728A2E548F93B1E7BA75751', '{"body":"{\\"id\\":\\"019ca8da-6383-74ac-b119-a4cd8668bb09\\",\\"post_id\\":\\"019ca8b1-0a2f-7a7b-924f-3beb750700ca\\",\\"sss_score\\":0.9,\\"ars_score\\":0.7,\\"evs_score\\":0.5,\\"trs_score\\":0.8,\\"composite_score\\":0.7250000000000001,\\"mode\\":\\"HELPFUL\\",\\"archetype\\":null,\\"signals\\":{\\"question\\":true},\\"safety_flags\\":[],\\"temporal_context\\":null,\\"competitor_detected\\":false,\\"is_power_user\\":false,\\"experiment_id\\":null,\\"experiment_variant\\":null,\\"is_randomized_experiment\\":false,\\"predicted_mode\\":null,\\"weights\\":{\\"segment_type\\":\\"global\\",\\"segment_key\\":\\"global\\",\\"version\\":1},\\"decided_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"created_at\\":\\"2026-03-01T10:03:30.563601Z\\"}","headers":[["location","/api/v1/engagement/decisions/019ca8da-6383-74ac-b119-a4cd8668bb09"],["etag","\\"1\\""]],"status":201}', '2026-03-01 10:03:30.563601', '2026-03-02 10:03:30.563601'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'event-1', x'4AD45E3110C7B8FF82B8A3A256D44DF8D5F798AA0CF60DD5B2AD6E4140AB8492', '{"body":"{\\"id\\":\\"019ca92f-af97-78c2-bc98-0c8d2b5f009d\\",\\"date\\":\\"2026-03-01T11:36:40.599676Z\\",\\"adjustment_type\\":\\"Größe 🌱\\",\\"adjustment\\":{\\"evs_weight\\":{\\"from\\":0.25,\\"to\\":0.5}},\\"predicted_improvement\\":0.5,\\"baseline_performance\\":0.3333333333333333,\\"actual_improvement\\":null,\\"accuracy\\":null,\\"evaluated_at\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:40.599676Z\\",\\"updated_at\\":\\"2026-03-01T11:36:40.599676Z\\"}","headers":[["location","/api/v1/engagement/learning/events/019ca92f-af97-78c2-bc98-0c8d2b5f009d"],["etag","\\"1\\""]],"status":201}', '2026-03-01 11:36:40.599676', '2026-03-02 11:36:40.599676'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'experiment-1', x'6FB781E98A1B7246F9AD5ACEBC8F463495A0D621043F61BE9B87095A117FECE9', '{"body":"{\\"id\\":\\"019ca92f-99da-75ff-9fa2-234cd5c69960\\",\\"name\\":\\"Größe 🌱\\",\\"description\\":\\"\\",\\"assignment\\":\\"hash\\",\\"traffic_split\\":1.0,\\"variants\\":[{\\"key\\":\\"long\\",\\"weight\\":0.1},{\\"key\\":\\"short\\",\\"weight\\":0.2},{\\"key\\":\\"none\\",\\"weight\\":0.7}],\\"metric\\":{\\"name\\":\\"clicks\\",\\"kind\\":\\"proportion\\",\\"direction\\":\\"up\\"},\\"guardrails\\":[{\\"name\\":\\"complaints\\",\\"kind\\":\\"count\\",\\"direction\\":\\"down\\"}],\\"minimum_days\\":7,\\"minimum_units\\":100,\\"status\\":\\"DRAFT\\",\\"phase\\":1,\\"phase_started_at\\":null,\\"start_date\\":null,\\"end_date\\":null,\\"winner\\":null,\\"winner_reason\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:35.034533Z\\",\\"updated_at\\":\\"2026-03-01T11:36:35.034533Z\\"}","headers":[["location","/api/v1/engagement/experiments/019ca92f-99da-75ff-9fa2-234cd5c69960"],["etag","\\"1\\""]],"status":201}', '2026-03-01 11:36:35.034533', '2026-03-02 11:36:35.034533'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'harm-1', x'8A7F7016419D0E98312EC6B4C302BD31CA887B043BE8ED40BB4D2B595EE4E431', '{"body":"{\\"id\\":\\"019ca8f7-729f-7456-ab47-cfa382f13360\\",\\"post_id\\":\\"019ca8f7-7227-7f30-9256-63d17a726247\\",\\"decision_id\\":null,\\"reply_id\\":null,\\"origin\\":\\"PERSON\\",\\"reason\\":\\"SAFETY\\",\\"description\\":\\"Somebody may come to harm.\\",\\"priority\\":\\"URGENT\\",\\"status\\":\\"OPEN\\",\\"assigned_to\\":null,\\"opened_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"resolved_by\\":null,\\"resolution_notes\\":null,\\"due_at\\":\\"2026-03-01T11:35:14.975996Z\\",\\"resolved_at\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T10:35:14.975996Z\\",\\"updated_at\\":\\"2026-03-01T10:35:14.975996Z\\"}","headers":[["location","/api/v1/engagement/escalations/019ca8f7-729f-7456-ab47-cfa382f13360"],["etag","\\"1\\""]],"status":201}', '2026-03-01 10:35:14.975996', '2026-03-02 10:35:14.975996'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'ingest-1', x'556BA24D9AD1FC3450CEAFCE4B61A8FC61F2CCA96248722DA15733048F70122F', '{"body":"{\\"id\\":\\"019ca8b1-093e-7371-81a8-76b5861dc864\\",\\"platform\\":\\"TWITTER\\",\\"platform_post_id\\":\\"one\\",\\"author_id\\":\\"019ca8b1-093e-7c9e-8696-a44217d43105\\",\\"content\\":\\"What does one ask?\\",\\"content_version\\":1,\\"detected_at\\":\\"2026-02-01T08:00:00.000000Z\\",\\"observed_at\\":\\"2026-02-01T08:00:00.000000Z\\",\\"processed_at\\":null,\\"keyword_matches\\":[\\"sensor\\"],\\"keyword_categories\\":[\\"hardware\\"],\\"spam_filtered\\":false,\\"raw_metrics\\":{\\"likes\\":3},\\"state\\":\\"available\\",\\"available_at\\":\\"2026-02-01T08:00:00.000000Z\\",\\"leased_until\\":null,\\"delivery_count\\":0,\\"error_count\\":0,\\"error_message\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:18:20.478902Z\\",\\"updated_at\\":\\"2026-03-01T09:18:20.478902Z\\",\\"author\\":{\\"id\\":\\"019ca8b1-093e-7c9e-8696-a44217d43105\\",\\"platform_id\\":\\"a\\",\\"handle\\":\\"handle_a\\",\\"display_name\\":\\"\\",\\"follower_count\\":0,\\"is_verified\\":false,\\"is_power_user\\":false}}","headers":[["location","/api/v1/engagement/posts/019ca8b1-093e-7371-81a8-76b5861dc864"],["etag","\\"1\\""]],"status":201}', '2026-03-01 09:18:20.478902', '2026-03-02 09:18:20.478902'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'note-1', x'59DAE96DFE2ABCB194EB266D4F49AE1ED206C9AB01E8488F6F428A825332DDDA', '{"body":"{\\"id\\":\\"019ca92f-5beb-79ab-a446-14d500b370b0\\",\\"post_id\\":\\"019ca8f7-7227-7f30-9256-63d17a726247\\",\\"author_id\\":null,\\"reply_id\\":null,\\"escalation_id\\":null,\\"text\\":\\"Asked the same last week.\\",\\"written_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:19.179881Z\\",\\"updated_at\\":\\"2026-03-01T11:36:19.179881Z\\"}","headers":[["location","/api/v1/engagement/notes/019ca92f-5beb-79ab-a446-14d500b370b0"],["etag","\\"1\\""]],"status":201}', '2026-03-01 11:36:19.179881', '2026-03-02 11:36:19.179881'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'reply-1', x'F9AF7E55C0D35657006B697B8BC5DFF56E981F7E7300CB1688EC76944A08AE86', '{"body":"{\\"id\\":\\"019ca8da-6e26-7a03-afc1-6d534df59998\\",\\"decision_id\\":\\"019ca8da-6b55-7eba-b4dd-af636e79219f\\",\\"author_id\\":\\"019ca8da-6b2d-7069-a1fc-f0d0e05d0d25\\",\\"platform\\":\\"TWITTER\\",\\"content\\":\\"A capacitive one: it does not rust. —Antone (Vita)\\",\\"utm_code\\":\\"sensor-1\\",\\"archetype\\":null,\\"reply_type\\":\\"MANUAL\\",\\"approval_status\\":\\"DRAFT\\",\\"drafted_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"edited_by\\":null,\\"pending_since\\":null,\\"approved_by\\":null,\\"approved_at\\":null,\\"reject_reason\\":null,\\"sending_until\\":null,\\"sendings\\":0,\\"sent_at\\":null,\\"posted_at\\":null,\\"platform_post_id\\":null,\\"help_count\\":0,\\"metrics\\":{},\\"snapshot\\":{\\"author\\":{\\"id\\":\\"019ca8da-6b2d-7069-a1fc-f0d0e05d0d25\\",\\"platform_id\\":\\"of-ask1\\",\\"handle\\":\\"ask1\\",\\"display_name\\":\\"\\",\\"follower_count\\":0,\\"is_verified\\":false},\\"post\\":{\\"id\\":\\"019ca8da-6b2d-7496-9e64-70cc21ff1284\\",\\"platform_post_id\\":\\"ask1\\",\\"content\\":\\"What does ask1 ask?\\",\\"content_version\\":1,\\"detected_at\\":\\"2026-03-01T08:00:00.000000Z\\"},\\"decision\\":{\\"id\\":\\"019ca8da-6b55-7eba-b4dd-af636e79219f\\",\\"mode\\":\\"HELPFUL\\",\\"composite_score\\":0.7250000000000001,\\"created_at\\":\\"2026-03-01T10:03:32.565451Z\\"}},\\"deleted_at\\":null,\\"delete_reason\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T10:03:33.286117Z\\",\\"updated_at\\":\\"2026-03-01T10:03:33.286117Z\\"}","headers":[["location","/api/v1/engagement/replies/019ca8da-6e26-7a03-afc1-6d534df59998"],["etag","\\"1\\""]],"status":201}', '2026-03-01 10:03:33.286117', '2026-03-02 10:03:33.286117'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'rival-1', x'BA02CD0109FD268EB7BD1F416080319C52102A11CD78E790EFB47B92033B46EC', '{"body":"{\\"id\\":\\"019ca92f-6b17-7a9a-b2f9-f4ea66084f38\\",\\"name\\":\\"Acme Soil\\",\\"category_id\\":\\"019ca92f-6aef-7ea4-9e45-81fa8e166eae\\",\\"category\\":\\"INDIRECT\\",\\"primary_mechanism\\":\\"Resistive probes.\\",\\"price_point\\":\\"19 €\\",\\"brand_keywords\\":[\\"acme\\",\\"Größe\\",\\"🌱\\"],\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:23.063470Z\\",\\"updated_at\\":\\"2026-03-01T11:36:23.063470Z\\"}","headers":[["location","/api/v1/engagement/competitors/019ca92f-6b17-7a9a-b2f9-f4ea66084f38"],["etag","\\"1\\""]],"status":201}', '2026-03-01 11:36:23.063470', '2026-03-02 11:36:23.063470'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'seen-1', x'CAFB39459D3CE9778F99B914EF80617FFDBA193AF927B14160AB01F1628C4431', '{"body":"{\\"items\\":[{\\"index\\":0,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":1,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":2,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":3,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":4,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":5,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":6,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":7,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":8,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":9,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":10,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":11,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":12,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":13,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":14,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":15,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":16,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":17,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":18,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":19,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":20,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":21,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":22,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":23,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":24,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":25,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":26,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":27,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":28,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":29,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":30,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":31,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":32,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":33,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":34,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":35,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":36,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":37,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":38,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":39,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":40,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":41,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":42,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":43,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":44,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":45,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":46,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":47,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":48,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":49,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":50,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":51,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":52,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":53,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":54,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":55,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":56,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":57,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":58,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":59,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":60,\\"status\\":\\"unchanged\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":61,\\"status\\":\\"excluded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":62,\\"status\\":\\"excluded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":63,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/63/variant\\",\\"code\\":\\"unknown\\",\\"message\\":\\"is no variant of the newest phase\\"}]},{\\"index\\":64,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/64/variant\\",\\"code\\":\\"required\\",\\"message\\":\\"is required where units are assigned outside\\"}]},{\\"index\\":65,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/65/unit\\",\\"code\\":\\"empty\\",\\"message\\":\\"must not be empty\\"}]},{\\"index\\":66,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/66/unit\\",\\"code\\":\\"wrong_type\\",\\"message\\":\\"must be a string\\"}]},{\\"index\\":67,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]}]}","headers":[],"status":200}', '2026-03-01 11:36:38.517752', '2026-03-02 11:36:38.517752'),
(x'019CA8A043347D16B9F747CE3EB6AE3E', 'stop-1', x'7DF514F588F4E479B4C079C0C45F16FAF73B15095FDD4C8E2FE9680323D4F28F', '{"body":"{\\"id\\":\\"019ca8da-7f82-7178-91df-e7c82001aae0\\",\\"author_id\\":\\"019ca8da-7eba-7858-8ca8-734531c11722\\",\\"reason\\":\\"Asked us to stop.\\",\\"ends_at\\":null,\\"added_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"version\\":1,\\"created_at\\":\\"2026-03-01T10:03:37.730224Z\\",\\"updated_at\\":\\"2026-03-01T10:03:37.730224Z\\"}","headers":[["location","/api/v1/engagement/do-not-contact/019ca8da-7f82-7178-91df-e7c82001aae0"],["etag","\\"1\\""]],"status":201}', '2026-03-01 10:03:37.730224', '2026-03-02 10:03:37.730224'),
(x'019CA8A13C6F7B9C9A7C86F78E68FA70', 'make-rita', x'156961BBF367201729935ABB1A7DF4C7CCBE26EE9B5B8DDCBDB8CDF780F853F4', '{"body":"{\\"id\\":\\"019ca8a1-3d5f-71fe-b326-b5ea185fd7d6\\",\\"email\\":\\"carl@example.org\\",\\"display_name\\":\\"Carl\\",\\"role\\":\\"learner\\",\\"status\\":\\"active\\",\\"grants\\":[],\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:01:05.247267Z\\",\\"updated_at\\":\\"2026-03-01T09:01:05.247267Z\\",\\"erased_at\\":null}","headers":[["location","/api/v1/admin/accounts/019ca8a1-3d5f-71fe-b326-b5ea185fd7d6"],["etag","\\"1\\""]],"status":201}', '2026-03-01 09:01:05.247267', '2026-03-02 09:01:05.247267'),
(x'019CA8DA6ADD748E86B226D93C5BA400', 'mention-1', x'69081E4817D5C5C07691151EAF4F18BC1B47FDD074866382D8D6E0DD3E761366', '{"body":"{\\"id\\":\\"019ca92f-7429-7428-a1a2-5ea671f7448d\\",\\"post_id\\":\\"019ca92f-7389-786e-b895-3782289b5072\\",\\"competitor_id\\":\\"019ca92f-6b17-7a9a-b2f9-f4ea66084f38\\",\\"sentiment\\":0.1,\\"satisfaction\\":0.5,\\"opportunity_score\\":1.0,\\"replied\\":true,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:25.385616Z\\",\\"updated_at\\":\\"2026-03-01T11:36:25.385616Z\\"}","headers":[["location","/api/v1/engagement/mentions/019ca92f-7429-7428-a1a2-5ea671f7448d"],["etag","\\"1\\""]],"status":201}', '2026-03-01 11:36:25.385616', '2026-03-02 11:36:25.385616');
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
(x'019B8D627A807020800000000000002A', '2025-12-22', 'TWITTER', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 15, 20, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000002B', '2025-12-23', 'TWITTER', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 16, 21, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000002C', '2025-12-24', 'TWITTER', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 17, 22, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000002D', '2025-12-25', 'TWITTER', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 18, 23, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000002E', '2025-12-26', 'TWITTER', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 19, 24, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000002F', '2025-12-27', 'TWITTER', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 20, 25, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000030', '2025-12-28', 'TWITTER', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 21, 26, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000031', '2025-12-29', 'TWITTER', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 15, 20, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000032', '2025-12-30', 'TWITTER', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 16, 21, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000033', '2025-12-31', 'TWITTER', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 17, 22, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000034', '2026-01-01', 'TWITTER', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 18, 23, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000035', '2026-01-02', 'TWITTER', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 19, 24, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000036', '2026-01-03', 'TWITTER', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 20, 25, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000037', '2026-01-04', 'TWITTER', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 21, 26, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000038', '2025-12-22', 'REDDIT', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 15, 20, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000039', '2025-12-23', 'REDDIT', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 16, 21, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000003A', '2025-12-24', 'REDDIT', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 17, 22, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000003B', '2025-12-25', 'REDDIT', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 18, 23, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000003C', '2025-12-26', 'REDDIT', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 19, 24, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000003D', '2025-12-27', 'REDDIT', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 20, 25, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000003E', '2025-12-28', 'REDDIT', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 21, 26, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000003F', '2025-12-29', 'REDDIT', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 15, 20, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000040', '2025-12-30', 'REDDIT', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 16, 21, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000041', '2025-12-31', 'REDDIT', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 17, 22, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000042', '2026-01-01', 'REDDIT', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 18, 23, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000043', '2026-01-02', 'REDDIT', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 19, 24, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000044', '2026-01-03', 'REDDIT', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 20, 25, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000045', '2026-01-04', 'REDDIT', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 21, 26, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000046', '2025-12-22', 'THREADS', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 15, 20, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000047', '2025-12-23', 'THREADS', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 16, 21, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000048', '2025-12-24', 'THREADS', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 17, 22, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000049', '2025-12-25', 'THREADS', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 18, 23, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000004A', '2025-12-26', 'THREADS', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 19, 24, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000004B', '2025-12-27', 'THREADS', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 20, 25, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000004C', '2025-12-28', 'THREADS', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 21, 26, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000004D', '2025-12-29', 'THREADS', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 15, 20, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000004E', '2025-12-30', 'THREADS', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 16, 21, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A807020800000000000004F', '2025-12-31', 'THREADS', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 17, 22, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000050', '2026-01-01', 'THREADS', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 18, 23, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000051', '2026-01-02', 'THREADS', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 19, 24, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000052', '2026-01-03', 'THREADS', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 20, 25, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019B8D627A8070208000000000000053', '2026-01-04', 'THREADS', x'019CA8B103ED779AB9DC9EE058132410', 'replies_approved', NULL, 21, 26, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000'),
(x'019CA92F8F0F70399A836909FF309578', '2026-02-18', 'TWITTER', x'019CA8B103ED779AB9DC9EE058132410', 'posts', NULL, 0, 0, 1, '2026-03-01 11:36:32.271980', '2026-03-01 11:36:32.271980'),
(x'019CA92F8F0F70E49F06FA37B3750646', '2026-02-02', 'TWITTER', x'019CA92F8EE77D75A9C4CB687DEE1C2D', 'posts', 0.7, NULL, NULL, 3, '2026-03-01 11:36:32.271980', '2026-03-01 11:36:32.392091'),
(x'019CA92F8F0F71E69F7E82F5BDEF7F8E', '2026-02-03', 'TWITTER', x'019CA8B103ED779AB9DC9EE058132410', 'posts', NULL, 41, 90, 2, '2026-03-01 11:36:32.271980', '2026-03-01 11:36:32.392091'),
(x'019CA92F8F0F75478189887CF282D920', '2026-02-18', 'TWITTER', x'019CA92F8EE77D75A9C4CB687DEE1C2D', 'posts', 0, NULL, NULL, 1, '2026-03-01 11:36:32.271980', '2026-03-01 11:36:32.271980'),
(x'019CA92F8F0F7B279A3BD50A41449DF5', '1000-01-01', 'TWITTER', x'019CA92F8EE77D75A9C4CB687DEE1C2D', 'posts', 1e15, NULL, NULL, 1, '2026-03-01 11:36:32.271980', '2026-03-01 11:36:32.271980'),
(x'019CA92F8F0F7D19A82B987287FF0C71', '2026-02-03', 'TWITTER', x'019CA92F8EE77D75A9C4CB687DEE1C2D', 'posts', 3.5, NULL, NULL, 2, '2026-03-01 11:36:32.271980', '2026-03-01 11:36:34.914422'),
(x'019CA92F8F0F7F72AE60C5AD08547F30', '2026-02-02', 'TWITTER', x'019CA8B103ED779AB9DC9EE058132410', 'posts', NULL, 9, 10, 1, '2026-03-01 11:36:32.271980', '2026-03-01 11:36:32.271980'),
(x'019CA92F8F6077C1B82DC9092A0B9869', '2026-03-01', 'TWITTER', x'019CA92F8EE77D75A9C4CB687DEE1C2D', 'posts', 7, NULL, NULL, 1, '2026-03-01 11:36:32.352054', '2026-03-01 11:36:32.352054');
INSERT INTO `kpi_revisions` (`metric_id`, `version`, `value`, `numerator`, `denominator`, `created_at`) VALUES
(x'019CA92F8F0F70E49F06FA37B3750646', 1, 0.1, NULL, NULL, '2026-03-01 11:36:32.271980'),
(x'019CA92F8F0F70E49F06FA37B3750646', 2, 0.5, NULL, NULL, '2026-03-01 11:36:32.352054'),
(x'019CA92F8F0F71E69F7E82F5BDEF7F8E', 1, NULL, 1, 90, '2026-03-01 11:36:32.271980'),
(x'019CA92F8F0F7D19A82B987287FF0C71', 1, 0.2, NULL, NULL, '2026-03-01 11:36:32.271980');
INSERT INTO `kpi_types` (`id`, `name`, `description`, `is_active`, `aggregation_type`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A807014800000000000000E', 'VOLUME', 'How many there were.', 1, 'sum', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A807014800000000000000F', 'SENTIMENT', 'How people felt.', 1, 'average', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070148000000000000010', 'FOLLOWERS', 'How many follow.', 1, 'last', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070148000000000000011', 'PEAK', 'The most at once.', 1, 'maximum', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019CA8B103ED779AB9DC9EE058132410', 'RATE', '', 1, 'ratio', 1, '2026-03-01 09:18:19.117644', '2026-03-01 09:18:19.117644'),
(x'019CA92F8EE77D75A9C4CB687DEE1C2D', 'COUNT', '', 0, 'average', 3, '2026-03-01 11:36:32.231943', '2026-03-01 11:36:34.874385');
INSERT INTO `learning_events` (`id`, `date`, `adjustment_type`, `adjustment`, `predicted_improvement`, `baseline_performance`, `actual_improvement`, `accuracy`, `evaluated_at`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070288000000000000000', '2026-01-05 17:00:00.000000', 'weights', '{"evs_weight":{"from":0.25,"to":0.5}}', 0.25, 0.5, 0.125, 0.5, '2026-01-05 17:10:00.000000', 2, '2026-01-05 17:00:00.000000', '2026-01-05 17:10:00.000000'),
(x'019B8D627A8070288000000000000001', '2026-01-05 17:01:00.000000', 'keywords', '{"added":["greenhouse"]}', 0.5, 0.5, NULL, NULL, NULL, 1, '2026-01-05 17:01:00.000000', '2026-01-05 17:01:00.000000'),
(x'019CA92FAF9778C2BC980C8D2B5F009D', '2026-03-01 11:36:40.599676', 'Größe 🌱', '{"evs_weight":{"from":0.25,"to":0.5}}', 0.5, 0.3333333333333333, 0.375, 0.75, '2026-03-01 11:36:41.640638', 6, '2026-03-01 11:36:40.599676', '2026-03-01 11:36:41.640638'),
(x'019CA92FAFE776A5A667C3798518F9E8', '2026-01-02 00:00:00.000000', 'weights', '{"evs_weight":{"from":0.25,"to":0.5}}', 0.5, NULL, NULL, NULL, NULL, 1, '2026-03-01 11:36:40.679750', '2026-03-01 11:36:40.679750'),
(x'019CA92FB00F74429483583124F00FEE', '2026-01-03 00:00:00.000000', 'weights', '{"evs_weight":{"from":0.25,"to":0.5}}', 0, NULL, 0, 1, '2026-03-01 11:36:42.161119', 3, '2026-03-01 11:36:40.719787', '2026-03-01 11:36:42.161119'),
(x'019CA92FB037765BA32A38A593229614', '1000-01-01 00:00:00.000000', 'weights', '{"evs_weight":{"from":0.25,"to":0.5}}', -1e300, NULL, NULL, NULL, NULL, 1, '2026-03-01 11:36:40.759824', '2026-03-01 11:36:40.759824');
INSERT INTO `legal_holds` (`id`, `subject`, `author_id`, `post_id`, `experiment_id`, `from_at`, `to_at`, `reason`, `created_by`, `version`, `created_at`, `updated_at`) VALUES
(x'019CA92FE1CB7345AC74AB28116B7DCC', 'RANGE', NULL, NULL, NULL, '2026-02-01 00:00:00.000000', '2026-03-01 00:00:00.000000', 'asked for by a court', x'019CA8A03EFB751CB22A0DC73071FEAC', 1, '2026-03-01 11:36:53.451553', '2026-03-01 11:36:53.451553');
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
(x'019CA8A159FE7EF4A8ED9645A5ADF0B4', x'019CA8A154AC7A7184E3744E8BF7A930', 'intro', 'Einführung', 'https://example.org/film?x=1', 31622400, 0, 1, 2, '2026-03-01 09:01:12.574038', '2026-03-01 09:01:17.578663', '# Einführung

  kept as it came 
'),
(x'019CA8A15A267427BA53B0AEA129344E', x'019CA8A154AC7A7184E3744E8BF7A930', 'wiring', 'Wiring 🔌', 'https://example.org/film?x=1', 31622400, 1, 1, 1, '2026-03-01 09:01:12.614075', '2026-03-01 09:01:12.614075', 'a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
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
(x'019CA8A15A4E726E9A436E7599ECE59D', x'019CA8A154AC7A7184E3744E8BF7A930', 'extra-2', 'Extrá', NULL, NULL, 2, 0, 4, '2026-03-01 09:01:12.654112', '2026-03-01 09:01:13.855222', ''),
(x'019CA8A15A767227AA4F1C00267C6BB8', x'019CA8A154AC7A7184E3744E8BF7A930', 'end', 'The end', 'https://example.org/film?x=1', 31622400, 3, 1, 1, '2026-03-01 09:01:12.694149', '2026-03-01 09:01:12.694149', '# The end

  kept as it came 
'),
(x'019CA8B0FB537164B10541774C69DBD4', x'019CA8B0FB537586A13D1E0E160BFDA9', 'space-it-out', 'Space it out', NULL, 600, 1, 1, 1, '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609', '# Space it out

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
(x'019CA8B0FB537839AC1F01EE87F626F2', x'019CA8B0FB537586A13D1E0E160BFDA9', 'remember-by-recalling', 'Remember by recalling', NULL, 600, 0, 1, 1, '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609', '# Remember by recalling

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
(x'019CA8B0FB537D2BADB8BA06C0498A47', x'019CA8B0FB537586A13D1E0E160BFDA9', 'mix-sleep-and-plan', 'Mix, sleep and plan', NULL, 600, 2, 1, 1, '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609', '# Mix, sleep and plan

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
(x'019CA8B0FCBB7B3A935C2479B0567CF6', x'019CA8B0FCBB7476A78D677A5D64129F', 'one', 'One', NULL, NULL, 1, 1, 1, '2026-03-01 09:18:17.275942', '2026-03-01 09:18:17.275942', 'Text.
'),
(x'019CA8B0FCE37179B19192821D046503', x'019CA8B0FCBB7476A78D677A5D64129F', 'three', 'Three', NULL, NULL, 0, 1, 1, '2026-03-01 09:18:17.315979', '2026-03-01 09:18:17.315979', 'New.'),
(x'019CA92FE17B7D4EA3FEC170D0B7758E', x'019CA92FE153765CBA23114CC2496309', 'llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll', 'ﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀ', NULL, NULL, 0, 0, 1, '2026-03-01 11:36:53.371479', '2026-03-01 11:36:53.371479', '﻿');
INSERT INTO `lesson_progress` (`account_id`, `lesson_id`, `started_at`, `completed_at`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070018000000000000002', x'019B8D627A8070038000000000000000', '2026-01-05 10:01:00.000000', '2026-01-05 10:15:00.000000', '2026-01-05 10:15:00.000000', '2026-01-05 10:15:00.000000'),
(x'019CA8A041CC7DB4BAF7F57260A42F2C', x'019CA8A159FE7EF4A8ED9645A5ADF0B4', '2026-03-01 09:01:15.376628', '2026-03-01 09:01:15.456702', '2026-03-01 09:01:15.376628', '2026-03-01 09:01:15.456702');
INSERT INTO `login_failures` (`failure_key`, `failures`, `window_started_at`, `blocked_until`, `created_at`, `updated_at`) VALUES
('account:215ed56a01ceec569254d61537b6abddcf2d17c4f9e341c594fd718f57299224', 5, '2026-03-01 11:36:53.651738', NULL, '2026-03-01 11:36:53.651738', '2026-03-01 11:36:53.811886'),
('account:215ed56a01ceec569254d61537b6abddcf2d17c4f9e341c594fd718f57299224@192.0.2.7', 5, '2026-03-01 11:36:53.651738', '2026-03-01 11:37:53.811886', '2026-03-01 11:36:53.651738', '2026-03-01 11:36:53.811886'),
('address:192.0.2.7', 5, '2026-03-01 11:36:53.651738', NULL, '2026-03-01 11:36:53.651738', '2026-03-01 11:36:53.811886'),
('registration:192.0.2.7', 1, '2026-03-01 11:36:53.531627', NULL, '2026-03-01 11:36:53.531627', '2026-03-01 11:36:53.531627');
INSERT INTO `materials` (`id`, `lesson_id`, `kind`, `title`, `url`, `file_id`, `file_name`, `media_type`, `position`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070048000000000000000', x'019B8D627A8070038000000000000000', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070048000000000000001', x'019B8D627A8070038000000000000001', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A807004800000000000000A', x'019B8D627A807003800000000000000A', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, 0, 1, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000'),
(x'019B8D627A807004800000000000000B', x'019B8D627A807003800000000000000B', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, 0, 1, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000'),
(x'019B8D627A8070048000000000000014', x'019B8D627A8070038000000000000014', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, 0, 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000'),
(x'019B8D627A8070048000000000000015', x'019B8D627A8070038000000000000015', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, 0, 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000'),
(x'019CA8A168117C6D997362A615D4DD95', x'019CA8A159FE7EF4A8ED9645A5ADF0B4', 'link', 'Further reading', 'https://example.org/a?b=ü#c', NULL, NULL, NULL, 2, 2, '2026-03-01 09:01:16.177368', '2026-03-01 09:01:17.338441'),
(x'019CA8A168397147925DCB4C72D9ADEC', x'019CA8A159FE7EF4A8ED9645A5ADF0B4', 'file', 'Notes', NULL, x'019CA8A16B0A7146B80623DB81DFCC34', 'notes 📝.txt', 'text/markdown', 3, 3, '2026-03-01 09:01:16.217405', '2026-03-01 09:01:16.938071'),
(x'019CA8A168617DB0BA25BE57607569E2', x'019CA8A159FE7EF4A8ED9645A5ADF0B4', 'file', 'Wiring', NULL, x'019CA8A16B5A77E18AD1A40C29D3A3BF', 'schön.png', 'image/png', 1, 4, '2026-03-01 09:01:16.257442', '2026-03-01 09:01:17.178293'),
(x'019CA8B0FB537048B3BFA4AF12BBD602', x'019CA8B0FB537D2BADB8BA06C0498A47', 'link', 'Dunlosky and others 2013: Improving Students\' Learning', 'https://doi.org/10.1177/1529100612453266', NULL, NULL, NULL, 1, 1, '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53720EB335B075B2A02C90', x'019CA8B0FB537164B10541774C69DBD4', 'link', 'Cepeda and others 2008: Spacing Effects in Learning', 'https://doi.org/10.1111/j.1467-9280.2008.02209.x', NULL, NULL, NULL, 1, 1, '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB5379A4B2379299A9B80199', x'019CA8B0FB537164B10541774C69DBD4', 'file', 'The forgetting curve', NULL, x'019CA8B0FB537B2D8D4F128D57C22EE2', 'forgetting-curve.svg', 'image/svg+xml', 0, 1, '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB5379CF813CEC4DA286D51E', x'019CA8B0FB537839AC1F01EE87F626F2', 'link', 'Roediger and Karpicke 2006: Test-Enhanced Learning', 'https://doi.org/10.1111/j.1467-9280.2006.01693.x', NULL, NULL, NULL, 1, 1, '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB5379E08EBED53D9BD338F5', x'019CA8B0FB537839AC1F01EE87F626F2', 'file', 'Reading twice and recalling, compared', NULL, x'019CA8B0FB537F3183DEA24704FBCC16', 'recall-experiment.csv', 'text/csv', 0, 1, '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB537C7B8C06ED59C057F205', x'019CA8B0FB537D2BADB8BA06C0498A47', 'file', 'Study plan to copy', NULL, x'019CA8B0FB537473874960AC87B05A0B', 'study-plan.md', 'text/markdown', 0, 1, '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
(x'019CA8B0FCBB7A77A389ABE83BDE0E32', x'019CA8B0FCBB7B3A935C2479B0567CF6', 'file', 'F', NULL, x'019CA8B0FCBB710A9A44761621A85C1C', 'größe.txt', 'text/plain', 1, 1, '2026-03-01 09:18:17.275942', '2026-03-01 09:18:17.275942'),
(x'019CA8B0FCE3797CA77B3818E632BEE7', x'019CA8B0FCBB7B3A935C2479B0567CF6', 'link', 'Another link', 'https://example.org/ü', NULL, NULL, NULL, 0, 1, '2026-03-01 09:18:17.315979', '2026-03-01 09:18:17.315979');
INSERT INTO `notes` (`id`, `subject`, `post_id`, `author_id`, `reply_id`, `escalation_id`, `text`, `written_by`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A80701B8000000000000000', 'post', x'019B8D627A8070168000000000000004', NULL, NULL, NULL, 'Asked for a whole class: worth a second look.', x'019B8D627A8070018000000000000001', 1, '2026-01-05 12:20:00.000000', '2026-01-05 12:20:00.000000'),
(x'019CA92F596B7F718D465A29772E454B', 'post', x'019CA8F772277F30925663D17A726247', NULL, NULL, NULL, 'About the post_id.
🌱 Größe ', x'019CA8A043347D16B9F747CE3EB6AE3E', 1, '2026-03-01 11:36:18.539289', '2026-03-01 11:36:18.539289'),
(x'019CA92F5A0B7F9DA33ED60166C59ABA', 'author', NULL, x'019CA8F772277912AEC34E38AF85BF93', NULL, NULL, 'About the author_id.
🌱 Größe ', x'019CA8A043347D16B9F747CE3EB6AE3E', 1, '2026-03-01 11:36:18.699437', '2026-03-01 11:36:18.699437'),
(x'019CA92F5AAB7BF4B5511E1EA7DE4F1D', 'reply', NULL, NULL, x'019CA8F7727772A39F3E5CE2FF917E5B', NULL, 'About the reply_id.
🌱 Größe ', x'019CA8A043347D16B9F747CE3EB6AE3E', 1, '2026-03-01 11:36:18.859585', '2026-03-01 11:36:18.859585'),
(x'019CA92F5B4B795A84096A9EA8D5148D', 'escalation', NULL, NULL, NULL, x'019CA8F7729F7456AB47CFA382F13360', 'About the escalation_id.
🌱 Größe ', x'019CA8A043347D16B9F747CE3EB6AE3E', 1, '2026-03-01 11:36:19.019733', '2026-03-01 11:36:19.019733'),
(x'019CA92F5BEB79ABA44614D500B370B0', 'post', x'019CA8F772277F30925663D17A726247', NULL, NULL, NULL, 'Asked the same last week.', x'019CA8A043347D16B9F747CE3EB6AE3E', 1, '2026-03-01 11:36:19.179881', '2026-03-01 11:36:19.179881'),
(x'019CA92F5F0C756DAB84A24F9664B2E0', 'escalation', NULL, NULL, NULL, x'019CA8F7729F7456AB47CFA382F13360', 'I look at it tomorrow.', x'019CA8A043347D16B9F747CE3EB6AE3E', 2, '2026-03-01 11:36:19.980621', '2026-03-01 11:36:20.260880');
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
(x'019CA8B1093E737181A876B5861DC864', 'TWITTER', 'one', x'019CA8B1093E7C9E8696A44217D43105', 'What did one ask?
🌱 Größe', 2, '2026-02-01 08:00:00.000000', '2026-02-01 09:00:00.000000', '2026-03-01 09:18:21.479827', '["sensor"]', '["hardware"]', 0, '{"likes":3}', 'processed', 0, NULL, 3, '2026-03-01 09:18:20.478902', '2026-03-01 09:18:21.479827'),
(x'019CA8B10A2F708CB96CB807DF9B8397', 'TWITTER', 'p9', x'019CA8B1093E7C9E8696A44217D43105', 'What does p9 ask?', 1, '2026-02-01 08:09:00.000000', '2026-02-01 08:09:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F72A3AC50A052164E0A80', 'THREADS', 'p6', x'019CA8B10A2F70ECABC301AD288F2AB7', 'What does p6 ask?', 1, '2026-02-01 08:06:00.000000', '2026-02-01 08:06:00.000000', '2026-03-01 09:18:21.800123', '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'processed', 0, NULL, 2, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:21.800123'),
(x'019CA8B10A2F72B184BEDE1B1771FF36', 'REDDIT', 'p14', x'019CA8B10A2F74E1A89B57217D4C2DBE', 'What does p14 ask?', 1, '2026-02-01 08:14:00.000000', '2026-02-01 08:14:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F746B80B1298184EDDCB8', 'REDDIT', 'p5', x'019CA8B10A2F74E1A89B57217D4C2DBE', 'What does p5 ask?', 1, '2026-02-01 08:05:00.000000', '2026-02-01 08:05:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 3, '2026-03-01 09:18:20.719124', '2026-03-01 09:20:59.042195'),
(x'019CA8B10A2F7557873415AC33BBA53B', 'REDDIT', 'p22', x'019CA8B10A2F703CB611825E6DDFBBD7', 'What does p22 ask?', 1, '2026-02-01 08:22:00.000000', '2026-02-01 08:22:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F7574A6936C55172458B1', 'REDDIT', 'p12', x'019CA8B10A2F723398710A97977E195D', 'What does p12 ask?', 1, '2026-02-01 08:12:00.000000', '2026-02-01 08:12:00.000000', '2026-03-01 09:18:22.080382', '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'processed', 0, NULL, 2, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:22.080382'),
(x'019CA8B10A2F7710B2DB2CAD9DFA0676', 'REDDIT', 'p13', x'019CA8B10A2F703CB611825E6DDFBBD7', 'What does p13 ask?', 1, '2026-02-01 08:13:00.000000', '2026-02-01 08:13:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F77118596E32B00B1055D', 'THREADS', 'p24', x'019CA8B10A2F70ECABC301AD288F2AB7', 'What does p24 ask?', 1, '2026-02-01 08:24:00.000000', '2026-02-01 08:24:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F77878FEFCCA54D148D77', 'TWITTER', 'p11', x'019CA8B10A2F7DED8CDA20D24F1FB62F', 'What does p11 ask?', 1, '2026-02-01 08:11:00.000000', '2026-02-01 08:11:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F77D2ACD3AB1DEBA65B5C', 'THREADS', 'p16', x'019CA8B10A2F7317B8DB531AE1CF6968', 'What does p16 ask?', 1, '2026-02-01 08:16:00.000000', '2026-02-01 08:16:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F7822B2D463A88E8691D0', 'THREADS', 'p15', x'019CA8B10A2F70ECABC301AD288F2AB7', 'What does p15 ask?', 1, '2026-02-01 08:15:00.000000', '2026-02-01 08:15:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F788C95D11243FD95D5BD', 'TWITTER', 'p27', x'019CA8B1093E7C9E8696A44217D43105', 'What does p27 ask?', 1, '2026-02-01 08:27:00.000000', '2026-02-01 08:27:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F793E96A18D36B6EF49F9', 'REDDIT', 'p4', x'019CA8B10A2F703CB611825E6DDFBBD7', 'What does p4 ask?', 1, '2026-02-01 08:04:00.000000', '2026-02-01 08:04:00.000000', '2026-03-01 09:18:22.040345', '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'processed', 0, NULL, 2, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:22.040345'),
(x'019CA8B10A2F7A26885EB2F3DD822DF6', 'THREADS', 'p8', x'019CA8B10A2F72668015ECD6BAB9CF9F', 'What does p8 ask?', 1, '2026-02-01 08:08:00.000000', '2026-02-01 08:08:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'parked', 1, 'given to 5 workers, and the last lease ended without an outcome', 2, '2026-03-01 09:18:20.719124', '2026-03-01 09:20:58.842010'),
(x'019CA8B10A2F7A7B924F3BEB750700CA', 'REDDIT', 'p23', x'019CA8B10A2F74E1A89B57217D4C2DBE', 'What does p23 ask?', 1, '2026-02-01 08:23:00.000000', '2026-02-01 08:23:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F7A9CB6F5F80694B81C1D', 'THREADS', 'p7', x'019CA8B10A2F7317B8DB531AE1CF6968', 'What does p7 ask?', 1, '2026-02-01 08:07:00.000000', '2026-02-01 08:07:00.000000', '2026-03-01 09:18:21.840160', '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'processed', 0, NULL, 2, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:21.840160'),
(x'019CA8B10A2F7ABFB5E6A8D117F5A616', 'TWITTER', 'p29', x'019CA8B10A2F7DED8CDA20D24F1FB62F', 'What does p29 ask?', 1, '2026-02-01 08:29:00.000000', '2026-02-01 08:29:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 1, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F7B29956F8A43F26E9336', 'TWITTER', 'p2', x'019CA8B10A2F7DED8CDA20D24F1FB62F', '', 1, '2026-02-01 08:02:00.000000', '2026-02-01 08:02:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{}', 'removed', 0, NULL, 2, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:22.360641'),
(x'019CA8B10A2F7B95AC375F09DE83B308', 'REDDIT', 'p21', x'019CA8B10A2F723398710A97977E195D', 'What does p21 ask?', 1, '2026-02-01 08:21:00.000000', '2026-02-01 08:21:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F7C61B4F78618D27C76E9', 'THREADS', 'p26', x'019CA8B10A2F72668015ECD6BAB9CF9F', 'What does p26 ask?', 1, '2026-02-01 08:26:00.000000', '2026-02-01 08:26:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F7D1EB64C876E1691E197', 'THREADS', 'p25', x'019CA8B10A2F7317B8DB531AE1CF6968', 'What does p25 ask?', 1, '2026-02-01 08:25:00.000000', '2026-02-01 08:25:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F7D22A9922510CF58C093', 'THREADS', 'p17', x'019CA8B10A2F72668015ECD6BAB9CF9F', 'What does p17 ask?', 1, '2026-02-01 08:17:00.000000', '2026-02-01 08:17:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F7D8BA97FA343A4F85FB0', 'TWITTER', 'p18', x'019CA8B1093E7C9E8696A44217D43105', 'What does p18 ask?', 1, '2026-02-01 08:18:00.000000', '2026-02-01 08:18:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B10A2F7E3986FDE0C0049D32BA', 'REDDIT', 'p3', x'019CA8B10A2F723398710A97977E195D', 'What does p3 ask?', 1, '2026-02-01 08:03:00.000000', '2026-02-01 08:03:00.000000', '2026-03-01 09:18:21.960271', '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'processed', 0, NULL, 2, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:21.960271'),
(x'019CA8B10A2F7E90926A977F603D7325', 'TWITTER', 'p20', x'019CA8B10A2F7DED8CDA20D24F1FB62F', 'What does p20 ask?', 1, '2026-02-01 08:20:00.000000', '2026-02-01 08:20:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
(x'019CA8B374F277EF85E55AD2C926C010', 'TWITTER', 'alone', x'019CA8B1093E7C9E8696A44217D43105', 'What does alone ask?', 1, '2026-02-01 08:00:00.000000', '2026-02-01 08:00:00.000000', NULL, '["sensor"]', '["only"]', 0, '{"likes":3}', 'parked', 5, 'no answer', 6, '2026-03-01 09:20:59.122269', '2026-03-01 10:03:30.483527'),
(x'019CA8DA6B2D74969E6470CC21FF1284', 'TWITTER', 'ask1', x'019CA8DA6B2D7069A1FCF0D0E05D0D25', 'Which of the two lasts longer?', 2, '2026-03-01 08:00:00.000000', '2026-03-01 09:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 2, '2026-03-01 10:03:32.525414', '2026-03-01 10:03:35.087782'),
(x'019CA8DA75CF7044A9E455A6455265C7', 'TWITTER', 'ask3', x'019CA8DA75CF742B86BE85D625057030', 'What does ask3 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:03:35.247930', '2026-03-01 10:03:35.247930'),
(x'019CA8DA7C617245A1916263B39740BC', 'TWITTER', 'ask4', x'019CA8DA7C617EE5AEF1C144F774030F', 'What does ask4 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:03:36.929484', '2026-03-01 10:03:36.929484'),
(x'019CA8DA7D5179FD8B2E47116CAD5A66', 'TWITTER', 'ask5', x'019CA8DA7D5176AE8EEE47E6AEA0A77E', '', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{}', 'removed', 0, NULL, 2, '2026-03-01 10:03:37.169706', '2026-03-01 10:03:37.369891'),
(x'019CA8DA7EBA7BFAB250EE9C580D470A', 'TWITTER', 'ask6', x'019CA8DA7EBA78588CA8734531C11722', 'What does ask6 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:03:37.530039', '2026-03-01 10:03:37.530039'),
(x'019CA8DA813A7B27A6868F965E61884E', 'TWITTER', 'ask7', x'019CA8DA813A78819C0927768B4B0E65', 'What does ask7 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:03:38.170631', '2026-03-01 10:03:38.170631'),
(x'019CA8F6E8CC77D7B9081D6EEA043074', 'TWITTER', 'ask8', x'019CA8F6E8CC7C35B45B27A5E2D4688F', 'What does ask8 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:34:39.692037', '2026-03-01 10:34:39.692037'),
(x'019CA8F6E9BC705EB565EA53EDC25A84', 'TWITTER', 'ask9', x'019CA8F6E9BC7A4B82602547C907E86A', 'What does ask9 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:34:39.932259', '2026-03-01 10:34:39.932259'),
(x'019CA8F6EAAC77EB890B96B303BB3455', 'TWITTER', 'ask10', x'019CA8F6EAAC7CCBB741011DB2FC0DB3', 'What does ask10 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:34:40.172481', '2026-03-01 10:34:40.172481'),
(x'019CA8F76875758CB11E6DB9E334B602', 'TWITTER', 'ask11', x'019CA8F76875784CA6BE106C4C6D04AE', 'What does ask11 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:35:12.373591', '2026-03-01 10:35:12.373591'),
(x'019CA8F76B4672968642AB18E737667B', 'TWITTER', 'ask2', x'019CA8F76B467DEE9E205793AAA3DFB4', 'What does ask2 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:35:13.094257', '2026-03-01 10:35:13.094257'),
(x'019CA8F772277F30925663D17A726247', 'TWITTER', 'ask12', x'019CA8F772277912AEC34E38AF85BF93', 'What does ask12 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:35:14.855885', '2026-03-01 10:35:14.855885'),
(x'019CA92F63BD7344B96A81A47E7D2EC2', 'TWITTER', 'ask13', x'019CA92F63BD7AD9A52BC381ABD318F6', 'What does ask13 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 3, '2026-03-01 11:36:21.181731', '2026-03-01 11:36:22.182656'),
(x'019CA92F7389786EB8953782289B5072', 'TWITTER', 'ask14', x'019CA92F738978CCB8EDF97B79AF88E6', 'What does ask14 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 11:36:25.225468', '2026-03-01 11:36:25.225468'),
(x'019CA92F73D97A72BC817C2BAA3D19E4', 'TWITTER', 'ask15', x'019CA92F73D971A090CD8EECDCB44DCE', '', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{}', 'removed', 0, NULL, 2, '2026-03-01 11:36:25.305542', '2026-03-01 11:36:26.306467'),
(x'019CA92F7FE47F8D83539EC887A7889F', 'TWITTER', 'ask17', x'019CA92F7FE475978E5CAD9BE05F86FA', 'What does ask17 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 11:36:28.388391', '2026-03-01 11:36:28.388391'),
(x'019CA92F8355784AAA480BA5A3DCF0EB', 'TWITTER', 'ask18', x'019CA92F8355796389067A4C4FEE8D6F', 'What does ask18 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 11:36:29.269205', '2026-03-01 11:36:29.269205'),
(x'019CA92F83CD77E396ACAE0CB510271C', 'TWITTER', 'ask19', x'019CA92F83CD75F3B31FDBA5B4CB7BA8', 'What does ask19 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 11:36:29.389316', '2026-03-01 11:36:29.389316'),
(x'019CA92FC053727FBDF2999ABB138E5E', 'TWITTER', 'learn2', x'019CA92FC0537F42BD607ABD8DDBD448', 'What does learn2 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 11:36:44.883635', '2026-03-01 11:36:44.883635');
INSERT INTO `post_categories` (`category`, `post_id`, `platform`, `is_power_user`, `available_at`, `created_at`) VALUES
('answers', x'019CA8DA6B2D74969E6470CC21FF1284', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:03:32.525414'),
('answers', x'019CA8DA75CF7044A9E455A6455265C7', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:03:35.247930'),
('answers', x'019CA8DA7C617245A1916263B39740BC', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:03:36.929484'),
('answers', x'019CA8DA7EBA7BFAB250EE9C580D470A', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:03:37.530039'),
('answers', x'019CA8DA813A7B27A6868F965E61884E', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:03:38.170631'),
('answers', x'019CA8F6E8CC77D7B9081D6EEA043074', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:34:39.692037'),
('answers', x'019CA8F6E9BC705EB565EA53EDC25A84', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:34:39.932259'),
('answers', x'019CA8F6EAAC77EB890B96B303BB3455', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:34:40.172481'),
('answers', x'019CA8F76875758CB11E6DB9E334B602', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:35:12.373591'),
('answers', x'019CA8F76B4672968642AB18E737667B', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:35:13.094257'),
('answers', x'019CA8F772277F30925663D17A726247', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:35:14.855885'),
('answers', x'019CA92F63BD7344B96A81A47E7D2EC2', 'TWITTER', 0, '2026-03-01 11:36:22.182656', '2026-03-01 11:36:22.182656'),
('answers', x'019CA92F7389786EB8953782289B5072', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 11:36:25.225468'),
('answers', x'019CA92F7FE47F8D83539EC887A7889F', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 11:36:28.388391'),
('answers', x'019CA92F8355784AAA480BA5A3DCF0EB', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 11:36:29.269205'),
('answers', x'019CA92F83CD77E396ACAE0CB510271C', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 11:36:29.389316'),
('answers', x'019CA92FC053727FBDF2999ABB138E5E', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 11:36:44.883635'),
('c0', x'019CA8B10A2F72B184BEDE1B1771FF36', 'REDDIT', 0, '2026-02-01 08:14:00.000000', '2026-03-01 09:18:20.719124'),
('c0', x'019CA8B10A2F7557873415AC33BBA53B', 'REDDIT', 0, '2026-02-01 08:22:00.000000', '2026-03-01 09:18:20.719124'),
('c0', x'019CA8B10A2F77118596E32B00B1055D', 'THREADS', 0, '2026-02-01 08:24:00.000000', '2026-03-01 09:18:20.719124'),
('c0', x'019CA8B10A2F77D2ACD3AB1DEBA65B5C', 'THREADS', 0, '2026-02-01 08:16:00.000000', '2026-03-01 09:18:20.719124'),
('c0', x'019CA8B10A2F7C61B4F78618D27C76E9', 'THREADS', 0, '2026-02-01 08:26:00.000000', '2026-03-01 09:18:20.719124'),
('c0', x'019CA8B10A2F7D8BA97FA343A4F85FB0', 'TWITTER', 0, '2026-02-01 08:18:00.000000', '2026-03-01 09:18:20.719124'),
('c0', x'019CA8B10A2F7E90926A977F603D7325', 'TWITTER', 0, '2026-02-01 08:20:00.000000', '2026-03-01 09:18:20.719124'),
('c1', x'019CA8B10A2F708CB96CB807DF9B8397', 'TWITTER', 0, '2026-02-01 08:09:00.000000', '2026-03-01 09:18:20.719124'),
('c1', x'019CA8B10A2F746B80B1298184EDDCB8', 'REDDIT', 0, '2026-03-01 09:20:59.042195', '2026-03-01 09:20:59.042195'),
('c1', x'019CA8B10A2F7710B2DB2CAD9DFA0676', 'REDDIT', 0, '2026-02-01 08:13:00.000000', '2026-03-01 09:18:20.719124'),
('c1', x'019CA8B10A2F77878FEFCCA54D148D77', 'TWITTER', 0, '2026-02-01 08:11:00.000000', '2026-03-01 09:18:20.719124'),
('c1', x'019CA8B10A2F7822B2D463A88E8691D0', 'THREADS', 0, '2026-02-01 08:15:00.000000', '2026-03-01 09:18:20.719124'),
('c1', x'019CA8B10A2F788C95D11243FD95D5BD', 'TWITTER', 0, '2026-02-01 08:27:00.000000', '2026-03-01 09:18:20.719124'),
('c1', x'019CA8B10A2F7A7B924F3BEB750700CA', 'REDDIT', 0, '2026-02-01 08:23:00.000000', '2026-03-01 09:18:20.719124'),
('c1', x'019CA8B10A2F7B95AC375F09DE83B308', 'REDDIT', 0, '2026-02-01 08:21:00.000000', '2026-03-01 09:18:20.719124'),
('c1', x'019CA8B10A2F7D1EB64C876E1691E197', 'THREADS', 0, '2026-02-01 08:25:00.000000', '2026-03-01 09:18:20.719124'),
('c1', x'019CA8B10A2F7D22A9922510CF58C093', 'THREADS', 0, '2026-02-01 08:17:00.000000', '2026-03-01 09:18:20.719124'),
('connectivity', x'019B8D627A8070168000000000000001', 'TWITTER', 0, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000'),
('connectivity', x'019B8D627A8070168000000000000006', 'REDDIT', 0, '2026-01-05 09:06:00.000000', '2026-01-05 09:06:00.000000'),
('connectivity', x'019B8D627A807016800000000000000B', 'THREADS', 0, '2026-01-05 09:11:00.000000', '2026-01-05 09:11:00.000000'),
('hardware', x'019B8D627A8070168000000000000000', 'TWITTER', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
('hardware', x'019B8D627A8070168000000000000005', 'REDDIT', 1, '2026-01-05 09:05:00.000000', '2026-01-05 09:05:00.000000'),
('hardware', x'019B8D627A807016800000000000000A', 'THREADS', 1, '2026-01-05 09:10:00.000000', '2026-01-05 09:10:00.000000'),
('hardware', x'019CA8B10A2F708CB96CB807DF9B8397', 'TWITTER', 0, '2026-02-01 08:09:00.000000', '2026-03-01 09:18:20.719124'),
('hardware', x'019CA8B10A2F72B184BEDE1B1771FF36', 'REDDIT', 0, '2026-02-01 08:14:00.000000', '2026-03-01 09:18:20.719124'),
('hardware', x'019CA8B10A2F746B80B1298184EDDCB8', 'REDDIT', 0, '2026-03-01 09:20:59.042195', '2026-03-01 09:20:59.042195'),
('hardware', x'019CA8B10A2F7557873415AC33BBA53B', 'REDDIT', 0, '2026-02-01 08:22:00.000000', '2026-03-01 09:18:20.719124'),
('hardware', x'019CA8B10A2F7710B2DB2CAD9DFA0676', 'REDDIT', 0, '2026-02-01 08:13:00.000000', '2026-03-01 09:18:20.719124'),
('hardware', x'019CA8B10A2F77118596E32B00B1055D', 'THREADS', 0, '2026-02-01 08:24:00.000000', '2026-03-01 09:18:20.719124'),
('hardware', x'019CA8B10A2F77878FEFCCA54D148D77', 'TWITTER', 0, '2026-02-01 08:11:00.000000', '2026-03-01 09:18:20.719124'),
('hardware', x'019CA8B10A2F77D2ACD3AB1DEBA65B5C', 'THREADS', 0, '2026-02-01 08:16:00.000000', '2026-03-01 09:18:20.719124'),
('hardware', x'019CA8B10A2F7822B2D463A88E8691D0', 'THREADS', 0, '2026-02-01 08:15:00.000000', '2026-03-01 09:18:20.719124'),
('hardware', x'019CA8B10A2F788C95D11243FD95D5BD', 'TWITTER', 0, '2026-02-01 08:27:00.000000', '2026-03-01 09:18:20.719124'),
('hardware', x'019CA8B10A2F7A7B924F3BEB750700CA', 'REDDIT', 0, '2026-02-01 08:23:00.000000', '2026-03-01 09:18:20.719124'),
('hardware', x'019CA8B10A2F7B95AC375F09DE83B308', 'REDDIT', 0, '2026-02-01 08:21:00.000000', '2026-03-01 09:18:20.719124'),
('hardware', x'019CA8B10A2F7C61B4F78618D27C76E9', 'THREADS', 0, '2026-02-01 08:26:00.000000', '2026-03-01 09:18:20.719124'),
('hardware', x'019CA8B10A2F7D1EB64C876E1691E197', 'THREADS', 0, '2026-02-01 08:25:00.000000', '2026-03-01 09:18:20.719124'),
('hardware', x'019CA8B10A2F7D22A9922510CF58C093', 'THREADS', 0, '2026-02-01 08:17:00.000000', '2026-03-01 09:18:20.719124'),
('hardware', x'019CA8B10A2F7D8BA97FA343A4F85FB0', 'TWITTER', 0, '2026-02-01 08:18:00.000000', '2026-03-01 09:18:20.719124'),
('hardware', x'019CA8B10A2F7E90926A977F603D7325', 'TWITTER', 0, '2026-02-01 08:20:00.000000', '2026-03-01 09:18:20.719124'),
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
(x'019CA8B1093E737181A876B5861DC864', 'TWITTER', 0, NULL, '2026-02-01 08:00:00.000000', NULL, NULL, 1, '2026-03-01 09:18:20.478902', '2026-03-01 09:18:21.479827', NULL),
(x'019CA8B10A2F708CB96CB807DF9B8397', 'TWITTER', 0, '2026-02-01 08:09:00.000000', '2026-02-01 08:09:00.000000', NULL, NULL, 0, '2026-03-01 09:18:20.719124', '2026-03-01 09:20:58.922084', NULL),
(x'019CA8B10A2F72A3AC50A052164E0A80', 'THREADS', 0, NULL, '2026-02-01 08:06:00.000000', NULL, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:21.800123', NULL),
(x'019CA8B10A2F72B184BEDE1B1771FF36', 'REDDIT', 0, '2026-02-01 08:14:00.000000', '2026-02-01 08:14:00.000000', NULL, NULL, 0, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
(x'019CA8B10A2F746B80B1298184EDDCB8', 'REDDIT', 0, '2026-03-01 09:20:59.042195', '2026-03-01 09:20:59.042195', NULL, NULL, 0, '2026-03-01 09:18:20.719124', '2026-03-01 09:20:59.042195', NULL),
(x'019CA8B10A2F7557873415AC33BBA53B', 'REDDIT', 0, '2026-02-01 08:22:00.000000', '2026-02-01 08:22:00.000000', NULL, NULL, 0, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
(x'019CA8B10A2F7574A6936C55172458B1', 'REDDIT', 0, NULL, '2026-02-01 08:12:00.000000', NULL, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:22.080382', NULL),
(x'019CA8B10A2F7710B2DB2CAD9DFA0676', 'REDDIT', 0, '2026-02-01 08:13:00.000000', '2026-02-01 08:13:00.000000', NULL, NULL, 0, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
(x'019CA8B10A2F77118596E32B00B1055D', 'THREADS', 0, '2026-02-01 08:24:00.000000', '2026-02-01 08:24:00.000000', NULL, NULL, 0, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
(x'019CA8B10A2F77878FEFCCA54D148D77', 'TWITTER', 0, '2026-02-01 08:11:00.000000', '2026-02-01 08:11:00.000000', NULL, NULL, 0, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
(x'019CA8B10A2F77D2ACD3AB1DEBA65B5C', 'THREADS', 0, '2026-02-01 08:16:00.000000', '2026-02-01 08:16:00.000000', NULL, NULL, 0, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
(x'019CA8B10A2F7822B2D463A88E8691D0', 'THREADS', 0, '2026-02-01 08:15:00.000000', '2026-02-01 08:15:00.000000', NULL, NULL, 0, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
(x'019CA8B10A2F788C95D11243FD95D5BD', 'TWITTER', 0, '2026-02-01 08:27:00.000000', '2026-02-01 08:27:00.000000', NULL, NULL, 0, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
(x'019CA8B10A2F793E96A18D36B6EF49F9', 'REDDIT', 0, NULL, '2026-02-01 08:04:00.000000', NULL, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:22.040345', NULL),
(x'019CA8B10A2F7A26885EB2F3DD822DF6', 'THREADS', 0, NULL, '2026-02-01 08:08:00.000000', NULL, NULL, 5, '2026-03-01 09:18:20.719124', '2026-03-01 09:20:58.842010', NULL),
(x'019CA8B10A2F7A7B924F3BEB750700CA', 'REDDIT', 0, '2026-02-01 08:23:00.000000', '2026-02-01 08:23:00.000000', NULL, NULL, 0, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
(x'019CA8B10A2F7A9CB6F5F80694B81C1D', 'THREADS', 0, NULL, '2026-02-01 08:07:00.000000', NULL, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:21.840160', NULL),
(x'019CA8B10A2F7ABFB5E6A8D117F5A616', 'TWITTER', 0, NULL, '2026-02-01 08:29:00.000000', NULL, NULL, 0, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
(x'019CA8B10A2F7B29956F8A43F26E9336', 'TWITTER', 0, NULL, '2026-02-01 08:02:00.000000', NULL, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:22.360641', NULL),
(x'019CA8B10A2F7B95AC375F09DE83B308', 'REDDIT', 0, '2026-02-01 08:21:00.000000', '2026-02-01 08:21:00.000000', NULL, NULL, 0, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
(x'019CA8B10A2F7C61B4F78618D27C76E9', 'THREADS', 0, '2026-02-01 08:26:00.000000', '2026-02-01 08:26:00.000000', NULL, NULL, 0, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
(x'019CA8B10A2F7D1EB64C876E1691E197', 'THREADS', 0, '2026-02-01 08:25:00.000000', '2026-02-01 08:25:00.000000', NULL, NULL, 0, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
(x'019CA8B10A2F7D22A9922510CF58C093', 'THREADS', 0, '2026-02-01 08:17:00.000000', '2026-02-01 08:17:00.000000', NULL, NULL, 0, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
(x'019CA8B10A2F7D8BA97FA343A4F85FB0', 'TWITTER', 0, '2026-02-01 08:18:00.000000', '2026-02-01 08:18:00.000000', NULL, NULL, 0, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
(x'019CA8B10A2F7E3986FDE0C0049D32BA', 'REDDIT', 0, NULL, '2026-02-01 08:03:00.000000', NULL, NULL, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:21.960271', NULL),
(x'019CA8B10A2F7E90926A977F603D7325', 'TWITTER', 0, '2026-02-01 08:20:00.000000', '2026-02-01 08:20:00.000000', NULL, NULL, 0, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
(x'019CA8B374F277EF85E55AD2C926C010', 'TWITTER', 0, NULL, '2026-03-01 10:03:30.163231', NULL, NULL, 5, '2026-03-01 09:20:59.122269', '2026-03-01 10:03:30.483527', NULL),
(x'019CA8DA6B2D74969E6470CC21FF1284', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:03:32.525414', '2026-03-01 10:03:32.525414', NULL),
(x'019CA8DA75CF7044A9E455A6455265C7', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:03:35.247930', '2026-03-01 10:03:35.247930', NULL),
(x'019CA8DA7C617245A1916263B39740BC', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:03:36.929484', '2026-03-01 10:03:36.929484', NULL),
(x'019CA8DA7D5179FD8B2E47116CAD5A66', 'TWITTER', 0, NULL, '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:03:37.169706', '2026-03-01 10:03:37.369891', NULL),
(x'019CA8DA7EBA7BFAB250EE9C580D470A', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:03:37.530039', '2026-03-01 10:03:37.530039', NULL),
(x'019CA8DA813A7B27A6868F965E61884E', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:03:38.170631', '2026-03-01 10:03:38.170631', NULL),
(x'019CA8F6E8CC77D7B9081D6EEA043074', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:34:39.692037', '2026-03-01 10:34:39.692037', NULL),
(x'019CA8F6E9BC705EB565EA53EDC25A84', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:34:39.932259', '2026-03-01 10:34:39.932259', NULL),
(x'019CA8F6EAAC77EB890B96B303BB3455', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:34:40.172481', '2026-03-01 10:34:40.172481', NULL),
(x'019CA8F76875758CB11E6DB9E334B602', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:35:12.373591', '2026-03-01 10:35:12.373591', NULL),
(x'019CA8F76B4672968642AB18E737667B', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:35:13.094257', '2026-03-01 10:35:13.094257', NULL),
(x'019CA8F772277F30925663D17A726247', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:35:14.855885', '2026-03-01 10:35:14.855885', NULL),
(x'019CA92F63BD7344B96A81A47E7D2EC2', 'TWITTER', 0, '2026-03-01 11:36:22.182656', '2026-03-01 11:36:22.182656', NULL, NULL, 0, '2026-03-01 11:36:21.181731', '2026-03-01 11:36:22.182656', NULL),
(x'019CA92F7389786EB8953782289B5072', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 11:36:25.225468', '2026-03-01 11:36:25.225468', NULL),
(x'019CA92F73D97A72BC817C2BAA3D19E4', 'TWITTER', 0, NULL, '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 11:36:25.305542', '2026-03-01 11:36:26.306467', NULL),
(x'019CA92F7FE47F8D83539EC887A7889F', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 11:36:28.388391', '2026-03-01 11:36:28.388391', NULL),
(x'019CA92F8355784AAA480BA5A3DCF0EB', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 11:36:29.269205', '2026-03-01 11:36:29.269205', NULL),
(x'019CA92F83CD77E396ACAE0CB510271C', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 11:36:29.389316', '2026-03-01 11:36:29.389316', NULL),
(x'019CA92FC053727FBDF2999ABB138E5E', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 11:36:44.883635', '2026-03-01 11:36:44.883635', NULL);
INSERT INTO `post_revisions` (`post_id`, `content_version`, `content`, `observed_at`, `created_at`) VALUES
(x'019CA8B1093E737181A876B5861DC864', 1, 'What does one ask?', '2026-02-01 08:00:00.000000', '2026-03-01 09:18:20.639050'),
(x'019CA8DA6B2D74969E6470CC21FF1284', 1, 'What does ask1 ask?', '2026-03-01 08:00:00.000000', '2026-03-01 10:03:35.087782');
INSERT INTO `power_tiers` (`id`, `name`, `description`, `is_active`, `follower_threshold`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A807014800000000000000A', 'MEGA', 'Known beyond it.', 1, 1000000, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019CA8B1011C7E4DBA3857F10CA884E4', 'MICRO', '', 1, 1000, 3, '2026-03-01 09:18:18.396978', '2026-03-01 09:18:18.917459'),
(x'019CA8B1014574E48CB707362AC0D6B3', 'MACRO', 'Reach.', 1, 10000, 1, '2026-03-01 09:18:18.437015', '2026-03-01 09:18:18.437015'),
(x'019CA8B1016D78EB8C6B68190166AD7D', 'Größe', 'Reach.', 1, 0, 1, '2026-03-01 09:18:18.477052', '2026-03-01 09:18:18.477052'),
(x'019CA8B1019572CC8F70339B291E9435', 'micro', 'Reach.', 1, 5, 1, '2026-03-01 09:18:18.517089', '2026-03-01 09:18:18.517089');
INSERT INTO `quizzes` (`id`, `lesson_id`, `slug`, `title`, `instructions`, `pass_percent`, `max_attempts`, `time_limit_seconds`, `opens_at`, `closes_at`, `questions_per_attempt`, `shuffle_questions`, `shuffle_options`, `grading_method`, `reveal_policy`, `published`, `revision`, `position`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070058000000000000000', x'019B8D627A8070038000000000000000', 'check', 'Check yourself', '', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000001', x'019B8D627A8070038000000000000001', 'check', 'Check yourself', '', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000A', x'019B8D627A807003800000000000000A', 'check', 'Check yourself', '', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000B', x'019B8D627A807003800000000000000B', 'check', 'Check yourself', '', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000014', x'019B8D627A8070038000000000000014', 'check', 'Check yourself', '', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000015', x'019B8D627A8070038000000000000015', 'check', 'Check yourself', '', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000'),
(x'019CA8A1723B753D91E31F37A9D42225', x'019CA8A159FE7EF4A8ED9645A5ADF0B4', 'check', 'Check 🧠', 'Take	your
 time  ', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 3, 0, 4, '2026-03-01 09:01:18.779773', '2026-03-01 09:18:13.192168'),
(x'019CA8A178A578E0B8596A5D8D118BC4', x'019CA8A15A767227AA4F1C00267C6BB8', 'extremes', 'A quiz', '', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 0, 1, 0, 3, '2026-03-01 09:01:20.421290', '2026-03-01 09:01:20.781623'),
(x'019CA8A181B77F3EB0BAB194F419E36B', x'019CA8A159FE7EF4A8ED9645A5ADF0B4', 'timed', 'A quiz', '', 50, 5, 30, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 1, 2, '2026-03-01 09:01:22.743436', '2026-03-01 09:01:22.823510'),
(x'019CA8A6BEA9722B8A233597C05CB621', x'019CA8A15A767227AA4F1C00267C6BB8', 'drawn', 'A quiz', '', NULL, NULL, NULL, NULL, NULL, 3, 1, 1, 'highest', 'after_submission', 1, 1, 1, 2, '2026-03-01 09:07:06.025545', '2026-03-01 09:07:06.105619'),
(x'019CA8A6C089748C9AE8486B45245C22', x'019CA8A15A267427BA53B0AEA129344E', 'highest', 'A quiz', '', 48, 3, NULL, NULL, NULL, NULL, 0, 0, 'average', 'after_submission', 1, 1, 0, 3, '2026-03-01 09:07:06.505989', '2026-03-01 09:07:06.986433'),
(x'019CA8A6C2BA7A44AF41B9DD76E6E472', x'019CA8A15A267427BA53B0AEA129344E', 'latest', 'A quiz', '', 48, 3, NULL, NULL, NULL, NULL, 0, 0, 'average', 'after_submission', 1, 1, 1, 3, '2026-03-01 09:07:07.066507', '2026-03-01 09:07:07.546951'),
(x'019CA8A6C4EB7872B0B6F5D024890DC2', x'019CA8A15A267427BA53B0AEA129344E', 'first', 'A quiz', '', 48, 3, NULL, NULL, NULL, NULL, 0, 0, 'average', 'after_submission', 1, 1, 2, 3, '2026-03-01 09:07:07.627025', '2026-03-01 09:07:08.107469'),
(x'019CA8A6C71B7C2EA4274A7B4C4142CC', x'019CA8A15A267427BA53B0AEA129344E', 'average', 'A quiz', '', 48, 3, NULL, NULL, NULL, NULL, 0, 0, 'average', 'after_submission', 1, 1, 3, 3, '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.667987'),
(x'019CA8A6C94C74789E4B4EBEA2146810', x'019CA8A15A767227AA4F1C00267C6BB8', 'after-submission', 'A quiz', '', 100, 2, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 2, 2, '2026-03-01 09:07:08.748061', '2026-03-01 09:07:08.828135'),
(x'019CA8A6CA6475A3B08CF18F19CD65C3', x'019CA8A15A767227AA4F1C00267C6BB8', 'after-passing', 'A quiz', '', 100, 2, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_passing', 1, 1, 3, 2, '2026-03-01 09:07:09.028320', '2026-03-01 09:07:09.108394'),
(x'019CA8A6CB7C72649ED20C9EA61705D8', x'019CA8A15A767227AA4F1C00267C6BB8', 'after-last-attempt', 'A quiz', '', 100, 2, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_last_attempt', 1, 1, 4, 2, '2026-03-01 09:07:09.308579', '2026-03-01 09:07:09.388653'),
(x'019CA8A6CC94768D8363D44168D597CE', x'019CA8A15A767227AA4F1C00267C6BB8', 'after-closing', 'A quiz', '', 100, 2, NULL, NULL, '2026-03-01 09:17:08.708024', NULL, 0, 0, 'highest', 'after_closing', 1, 1, 5, 2, '2026-03-01 09:07:09.588838', '2026-03-01 09:07:09.668912'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', x'019CA8A15A767227AA4F1C00267C6BB8', 'never', 'A quiz', '', 100, 2, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'never', 1, 1, 6, 2, '2026-03-01 09:07:09.869097', '2026-03-01 09:07:09.949171'),
(x'019CA8A6CEC57B888568113AE453D029', x'019CA8A15A767227AA4F1C00267C6BB8', 'early', 'A quiz', '', NULL, NULL, NULL, '2026-03-02 09:07:10.109319', NULL, NULL, 0, 0, 'highest', 'after_submission', 0, 1, 7, 3, '2026-03-01 09:07:10.149356', '2026-03-01 09:18:11.150281'),
(x'019CA8A6CF8D7882A1B4787A1A27A8B6', x'019CA8A15A767227AA4F1C00267C6BB8', 'empty', 'A quiz', '', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 0, 0, 8, 2, '2026-03-01 09:07:10.349541', '2026-03-01 09:18:11.270392'),
(x'019CA8B0EE807E0780A24220508A80AD', x'019CA8A15A767227AA4F1C00267C6BB8', 'granted', 'A quiz', '', NULL, 1, 60, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 9, 2, '2026-03-01 09:18:13.632575', '2026-03-01 09:18:13.712649'),
(x'019CA8B0FB53748C97F1A957C2236E4C', x'019CA8B0FB537839AC1F01EE87F626F2', 'recall', 'Recall', 'Answer without looking at the lesson. You may try as often as you like; the best attempt counts.', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB5377C8869CC59F5883C801', x'019CA8B0FB537164B10541774C69DBD4', 'spacing', 'Spacing', 'Ten minutes, three attempts. A pocket calculator is allowed.', 70, 3, 600, NULL, NULL, NULL, 0, 1, 'highest', 'after_submission', 1, 1, 0, 1, '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', x'019CA8B0FB537D2BADB8BA06C0498A47', 'all-together', 'All together', 'Four of eight questions, drawn and ordered anew for each attempt. The last attempt counts. Right answers are shown once you have passed.', 75, NULL, 900, NULL, NULL, 4, 1, 0, 'latest', 'after_passing', 1, 1, 0, 1, '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
(x'019CA8B0FCBB7C0284C5E1751E7DC884', x'019CA8B0FCBB7B3A935C2479B0567CF6', 'q', 'Q', '', 50, NULL, 60, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 2, 0, 2, '2026-03-01 09:18:17.275942', '2026-03-01 09:18:17.315979');
INSERT INTO `quiz_accommodations` (`quiz_id`, `account_id`, `extra_seconds`, `extra_attempts`, `version`, `created_at`, `updated_at`) VALUES
(x'019CA8A1723B753D91E31F37A9D42225', x'019CA8A043347D16B9F747CE3EB6AE3E', 90, 1, 1, '2026-03-01 11:36:53.411516', '2026-03-01 11:36:53.411516');
INSERT INTO `quiz_attempts` (`id`, `quiz_id`, `revision`, `account_id`, `number`, `open_marker`, `started_at`, `due_at`, `submitted_at`, `submission`, `score`, `max_score`, `passed`, `draw`, `regraded_with`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070078000000000000000', x'019B8D627A8070058000000000000000', 1, x'019B8D627A8070018000000000000002', 1, NULL, '2026-01-05 10:16:00.000000', NULL, '2026-01-05 10:20:00.000000', 'learner', 2, 3, 1, NULL, NULL, 2, '2026-01-05 10:16:00.000000', '2026-01-05 10:20:00.000000'),
(x'019CA8A1796D7A9C9B759A1DCAE8AD5C', x'019CA8A178A578E0B8596A5D8D118BC4', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', 1, NULL, '2026-03-01 09:01:20.621475', NULL, '2026-03-01 09:01:20.701549', 'learner', 2.1, 1000004.9334, NULL, NULL, NULL, 3, '2026-03-01 09:01:20.621475', '2026-03-01 09:01:20.701549'),
(x'019CA8A17B9D798996D86771C40B13BD', x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A041CC7DB4BAF7F57260A42F2C', 1, NULL, '2026-03-01 09:01:21.181993', NULL, '2026-03-01 09:01:21.902659', 'learner', 7.3, 8.3, 1, NULL, 3, 7, '2026-03-01 09:01:21.181993', '2026-03-01 09:18:13.232205'),
(x'019CA8A17FAE77039C0E34E1108603BF', x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A042447B6889E998839246D00F', 1, NULL, '2026-03-01 09:01:22.222955', '2026-03-01 10:18:12.751761', '2026-03-01 09:18:12.911909', 'learner', 7.3, 8.3, 1, NULL, 3, 8, '2026-03-01 09:01:22.222955', '2026-03-01 09:18:13.232205'),
(x'019CA8A17FFF701A833959B95603B8D9', x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A042447B6889E998839246D00F', 2, NULL, '2026-03-01 09:01:22.303029', NULL, '2026-03-01 09:01:22.343066', 'learner', 3.3, 8.3, 0, NULL, 3, 3, '2026-03-01 09:01:22.303029', '2026-03-01 09:18:13.232205'),
(x'019CA8A1804F71938A73DC6ECC50F78C', x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A042447B6889E998839246D00F', 3, NULL, '2026-03-01 09:01:22.383103', NULL, '2026-03-01 09:01:22.423140', 'learner', 1, 8.3, 0, NULL, 3, 3, '2026-03-01 09:01:22.383103', '2026-03-01 09:18:13.232205'),
(x'019CA8A180EF7AC58BC26A7ECA9B489B', x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:01:22.543251', NULL, '2026-03-01 09:01:22.663362', 'learner', 1, 8.3, 0, NULL, 3, 3, '2026-03-01 09:01:22.543251', '2026-03-01 09:18:13.232205'),
(x'019CA8A1822F7257905215B399D84C0B', x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A041CC7DB4BAF7F57260A42F2C', 1, NULL, '2026-03-01 09:01:22.863547', '2026-03-01 09:01:52.863547', '2026-03-01 09:01:52.863547', 'overdue', 7, 7, 1, NULL, NULL, 3, '2026-03-01 09:01:22.863547', '2026-03-01 09:02:23.183843'),
(x'019CA8A26DF77FE8AB94A29ED2E68DD7', x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A041CC7DB4BAF7F57260A42F2C', 2, NULL, '2026-03-01 09:02:23.223880', '2026-03-01 09:02:53.223880', '2026-03-01 09:02:53.223880', 'overdue', 7, 7, 1, NULL, NULL, 3, '2026-03-01 09:02:23.223880', '2026-03-01 09:03:23.544176'),
(x'019CA8A359C07589ACAD3A4746166144', x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A041CC7DB4BAF7F57260A42F2C', 3, NULL, '2026-03-01 09:03:23.584213', '2026-03-01 09:03:53.584213', '2026-03-01 09:03:53.584213', 'overdue', 7, 7, 1, NULL, NULL, 3, '2026-03-01 09:03:23.584213', '2026-03-01 09:04:23.904509'),
(x'019CA8A445887546BD19F34A09380E56', x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A041CC7DB4BAF7F57260A42F2C', 4, NULL, '2026-03-01 09:04:23.944546', '2026-03-01 09:04:53.944546', '2026-03-01 09:04:53.944546', 'overdue', 7, 7, 1, NULL, NULL, 3, '2026-03-01 09:04:23.944546', '2026-03-01 09:05:24.264842'),
(x'019CA8A531507F4B816A02334BACC407', x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A041CC7DB4BAF7F57260A42F2C', 5, NULL, '2026-03-01 09:05:24.304879', '2026-03-01 09:05:54.304879', '2026-03-01 09:05:54.304879', 'overdue', 7, 7, 1, NULL, NULL, 3, '2026-03-01 09:05:24.304879', '2026-03-01 09:07:05.945471'),
(x'019CA8A61D4170EEB898DF07EBE0D590', x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:06:24.705249', '2026-03-01 09:06:54.705249', '2026-03-01 09:06:54.705249', 'overdue', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:06:24.705249', '2026-03-01 09:07:05.945471'),
(x'019CA8A6BF217BF280EB7CD759D156B7', x'019CA8A6BEA9722B8A233597C05CB621', 1, x'019CA8A041CC7DB4BAF7F57260A42F2C', 1, NULL, '2026-03-01 09:07:06.145656', NULL, '2026-03-01 09:07:06.225730', 'learner', 4, 4, NULL, '[{"option_ids":[],"question_id":"019ca8a6-bef9-7ff0-99e8-87053fd879bf"},{"option_ids":["019ca8a6-bef9-78f4-83b2-5c7f5f8c5935","019ca8a6-bef9-7e0d-b909-bd138a72c672","019ca8a6-bef9-7830-af78-f85cfa5cdb47"],"question_id":"019ca8a6-bef9-7645-94d4-49e8d4a11faf"},{"option_ids":["019ca8a6-bef9-71b3-ba80-abde79d9ecc7","019ca8a6-bef9-79c5-a13c-5d25b8755ded"],"question_id":"019ca8a6-bef9-70c9-a6d8-977cf8201721"}]', NULL, 2, '2026-03-01 09:07:06.145656', '2026-03-01 09:07:06.225730'),
(x'019CA8A6BF997879ABB113360991618C', x'019CA8A6BEA9722B8A233597C05CB621', 1, x'019CA8A042447B6889E998839246D00F', 1, NULL, '2026-03-01 09:07:06.265767', NULL, '2026-03-01 09:07:06.345841', 'learner', 4, 4, NULL, '[{"option_ids":[],"question_id":"019ca8a6-bef9-7ff0-99e8-87053fd879bf"},{"option_ids":["019ca8a6-bef9-78f4-83b2-5c7f5f8c5935","019ca8a6-bef9-7e0d-b909-bd138a72c672","019ca8a6-bef9-7830-af78-f85cfa5cdb47"],"question_id":"019ca8a6-bef9-7645-94d4-49e8d4a11faf"},{"option_ids":[],"question_id":"019ca8a6-bef9-721f-a988-b5eae29ae0e8"}]', NULL, 2, '2026-03-01 09:07:06.265767', '2026-03-01 09:07:06.345841'),
(x'019CA8A6C01178C5AEC37DEF76F88D7E', x'019CA8A6BEA9722B8A233597C05CB621', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', 1, NULL, '2026-03-01 09:07:06.385878', NULL, '2026-03-01 09:07:06.465952', 'learner', 5, 5, NULL, '[{"option_ids":["019ca8a6-bef9-792e-8895-d0f3e68e93f8","019ca8a6-bef9-7b68-bb2d-701e47907b2f","019ca8a6-bef9-7b5b-baa6-7dea1598320d","019ca8a6-bef9-7d56-9c4b-002fe10d1dfc"],"question_id":"019ca8a6-bef9-71ad-b5b8-c4ba17d9f615"},{"option_ids":[],"question_id":"019ca8a6-bef9-7ff0-99e8-87053fd879bf"},{"option_ids":["019ca8a6-bef9-78f4-83b2-5c7f5f8c5935","019ca8a6-bef9-7830-af78-f85cfa5cdb47","019ca8a6-bef9-7e0d-b909-bd138a72c672"],"question_id":"019ca8a6-bef9-7645-94d4-49e8d4a11faf"}]', NULL, 2, '2026-03-01 09:07:06.385878', '2026-03-01 09:07:06.465952'),
(x'019CA8A6C10271489749747C5ACE4593', x'019CA8A6C089748C9AE8486B45245C22', 1, x'019CA8A042447B6889E998839246D00F', 1, NULL, '2026-03-01 09:07:06.626100', NULL, '2026-03-01 09:07:06.666137', 'learner', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:06.626100', '2026-03-01 09:07:06.666137'),
(x'019CA8A6C152776C86D633A5DD69A73D', x'019CA8A6C089748C9AE8486B45245C22', 1, x'019CA8A042447B6889E998839246D00F', 2, NULL, '2026-03-01 09:07:06.706174', NULL, '2026-03-01 09:07:06.746211', 'learner', 7, 7, 1, NULL, NULL, 2, '2026-03-01 09:07:06.706174', '2026-03-01 09:07:06.746211'),
(x'019CA8A6C1A27D8E8D87658329478574', x'019CA8A6C089748C9AE8486B45245C22', 1, x'019CA8A042447B6889E998839246D00F', 3, NULL, '2026-03-01 09:07:06.786248', NULL, '2026-03-01 09:07:06.826285', 'learner', 3, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:06.786248', '2026-03-01 09:07:06.826285'),
(x'019CA8A6C3327827A3BB8A7B77952D07', x'019CA8A6C2BA7A44AF41B9DD76E6E472', 1, x'019CA8A042447B6889E998839246D00F', 1, NULL, '2026-03-01 09:07:07.186618', NULL, '2026-03-01 09:07:07.226655', 'learner', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:07.186618', '2026-03-01 09:07:07.226655'),
(x'019CA8A6C38275EBA153718C2F2F3FCC', x'019CA8A6C2BA7A44AF41B9DD76E6E472', 1, x'019CA8A042447B6889E998839246D00F', 2, NULL, '2026-03-01 09:07:07.266692', NULL, '2026-03-01 09:07:07.306729', 'learner', 7, 7, 1, NULL, NULL, 2, '2026-03-01 09:07:07.266692', '2026-03-01 09:07:07.306729'),
(x'019CA8A6C3D27B988F68AEE894FBAE0B', x'019CA8A6C2BA7A44AF41B9DD76E6E472', 1, x'019CA8A042447B6889E998839246D00F', 3, NULL, '2026-03-01 09:07:07.346766', NULL, '2026-03-01 09:07:07.386803', 'learner', 3, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:07.346766', '2026-03-01 09:07:07.386803'),
(x'019CA8A6C56370A28D7F401B83D08669', x'019CA8A6C4EB7872B0B6F5D024890DC2', 1, x'019CA8A042447B6889E998839246D00F', 1, NULL, '2026-03-01 09:07:07.747136', NULL, '2026-03-01 09:07:07.787173', 'learner', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:07.747136', '2026-03-01 09:07:07.787173'),
(x'019CA8A6C5B378B8920C60F592BA3776', x'019CA8A6C4EB7872B0B6F5D024890DC2', 1, x'019CA8A042447B6889E998839246D00F', 2, NULL, '2026-03-01 09:07:07.827210', NULL, '2026-03-01 09:07:07.867247', 'learner', 7, 7, 1, NULL, NULL, 2, '2026-03-01 09:07:07.827210', '2026-03-01 09:07:07.867247'),
(x'019CA8A6C603777486C9656E6BD16FC8', x'019CA8A6C4EB7872B0B6F5D024890DC2', 1, x'019CA8A042447B6889E998839246D00F', 3, NULL, '2026-03-01 09:07:07.907284', NULL, '2026-03-01 09:07:07.947321', 'learner', 3, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:07.907284', '2026-03-01 09:07:07.947321'),
(x'019CA8A6C793708582AD595BA098C2A9', x'019CA8A6C71B7C2EA4274A7B4C4142CC', 1, x'019CA8A042447B6889E998839246D00F', 1, NULL, '2026-03-01 09:07:08.307654', NULL, '2026-03-01 09:07:08.347691', 'learner', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:08.307654', '2026-03-01 09:07:08.347691'),
(x'019CA8A6C7E379B38C1C9AF246B40E64', x'019CA8A6C71B7C2EA4274A7B4C4142CC', 1, x'019CA8A042447B6889E998839246D00F', 2, NULL, '2026-03-01 09:07:08.387728', NULL, '2026-03-01 09:07:08.427765', 'learner', 7, 7, 1, NULL, NULL, 2, '2026-03-01 09:07:08.387728', '2026-03-01 09:07:08.427765'),
(x'019CA8A6C8337508BECF0A2539645056', x'019CA8A6C71B7C2EA4274A7B4C4142CC', 1, x'019CA8A042447B6889E998839246D00F', 3, NULL, '2026-03-01 09:07:08.467802', NULL, '2026-03-01 09:07:08.507839', 'learner', 3, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:08.467802', '2026-03-01 09:07:08.507839'),
(x'019CA8A6C9C472C38934266C1177807D', x'019CA8A6C94C74789E4B4EBEA2146810', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:07:08.868172', NULL, '2026-03-01 09:07:08.908209', 'learner', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:08.868172', '2026-03-01 09:07:08.908209'),
(x'019CA8A6CA147513BE506891A18BD88F', x'019CA8A6C94C74789E4B4EBEA2146810', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 2, NULL, '2026-03-01 09:07:08.948246', NULL, '2026-03-01 09:07:08.988283', 'learner', 7, 7, 1, NULL, NULL, 2, '2026-03-01 09:07:08.948246', '2026-03-01 09:07:08.988283'),
(x'019CA8A6CADC70C3A00CAF3C521987EF', x'019CA8A6CA6475A3B08CF18F19CD65C3', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:07:09.148431', NULL, '2026-03-01 09:07:09.188468', 'learner', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:09.148431', '2026-03-01 09:07:09.188468'),
(x'019CA8A6CB2C7232ABCEF48B8221365B', x'019CA8A6CA6475A3B08CF18F19CD65C3', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 2, NULL, '2026-03-01 09:07:09.228505', NULL, '2026-03-01 09:07:09.268542', 'learner', 7, 7, 1, NULL, NULL, 2, '2026-03-01 09:07:09.228505', '2026-03-01 09:07:09.268542'),
(x'019CA8A6CBF477A8B5DF766A2AD6781E', x'019CA8A6CB7C72649ED20C9EA61705D8', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:07:09.428690', NULL, '2026-03-01 09:07:09.468727', 'learner', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:09.428690', '2026-03-01 09:07:09.468727'),
(x'019CA8A6CC44707D97539656BE000965', x'019CA8A6CB7C72649ED20C9EA61705D8', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 2, NULL, '2026-03-01 09:07:09.508764', NULL, '2026-03-01 09:07:09.548801', 'learner', 7, 7, 1, NULL, NULL, 2, '2026-03-01 09:07:09.508764', '2026-03-01 09:07:09.548801'),
(x'019CA8A6CD0C7B858A824E141660EFBA', x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:07:09.708949', '2026-03-01 09:17:08.708024', '2026-03-01 09:07:09.748986', 'learner', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:09.708949', '2026-03-01 09:07:09.748986'),
(x'019CA8A6CD5D782282A58176386901FB', x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 2, NULL, '2026-03-01 09:07:09.789023', '2026-03-01 09:17:08.708024', '2026-03-01 09:07:09.829060', 'learner', 7, 7, 1, NULL, NULL, 2, '2026-03-01 09:07:09.789023', '2026-03-01 09:07:09.829060'),
(x'019CA8A6CE257562A217B2D9781D3520', x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:07:09.989208', NULL, '2026-03-01 09:07:10.029245', 'learner', 0, 7, 0, NULL, NULL, 2, '2026-03-01 09:07:09.989208', '2026-03-01 09:07:10.029245'),
(x'019CA8A6CE757AAA850817BF4C572821', x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', 1, x'019CA8A042BC7FA6A4BE2E43FDF567DE', 2, NULL, '2026-03-01 09:07:10.069282', NULL, '2026-03-01 09:07:10.109319', 'learner', 7, 7, 1, NULL, NULL, 2, '2026-03-01 09:07:10.069282', '2026-03-01 09:07:10.109319'),
(x'019CA8B0E5967915976E768D287DD1CD', x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A043347D16B9F747CE3EB6AE3E', 1, 1, '2026-03-01 09:18:11.350466', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, '2026-03-01 09:18:11.350466', '2026-03-01 09:18:11.350466'),
(x'019CA8B0EBD770ADA8AAE8375CF3E5B8', x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A042447B6889E998839246D00F', 4, 1, '2026-03-01 09:18:12.951946', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, '2026-03-01 09:18:12.951946', '2026-03-01 09:18:12.951946'),
(x'019CA8B0F101747BBE423D59E0B22823', x'019CA8B0EE807E0780A24220508A80AD', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', 1, NULL, '2026-03-01 09:18:14.273167', '2026-03-01 09:20:44.273167', '2026-03-01 09:18:14.313204', 'learner', 0, 7, NULL, NULL, NULL, 2, '2026-03-01 09:18:14.273167', '2026-03-01 09:18:14.313204'),
(x'019CA8B0F1517E369D1D8DEDB00D28F7', x'019CA8B0EE807E0780A24220508A80AD', 1, x'019CA8A043347D16B9F747CE3EB6AE3E', 2, NULL, '2026-03-01 09:18:14.353241', '2026-03-01 09:20:44.353241', '2026-03-01 09:18:14.393278', 'learner', 0, 7, NULL, NULL, NULL, 2, '2026-03-01 09:18:14.353241', '2026-03-01 09:18:14.393278');
INSERT INTO `quiz_grades` (`quiz_id`, `account_id`, `score`, `max_score`, `passed`, `attempts`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070058000000000000000', x'019B8D627A8070018000000000000002', 2, 3, 1, 1, '2026-01-05 10:20:00.000000', '2026-01-05 10:20:00.000000'),
(x'019CA8A1723B753D91E31F37A9D42225', x'019CA8A041CC7DB4BAF7F57260A42F2C', 7.3, 8.3, 1, 1, '2026-03-01 09:01:21.902659', '2026-03-01 09:18:13.232205'),
(x'019CA8A1723B753D91E31F37A9D42225', x'019CA8A042447B6889E998839246D00F', 7.3, 8.3, 1, 3, '2026-03-01 09:01:22.262992', '2026-03-01 09:18:13.232205'),
(x'019CA8A1723B753D91E31F37A9D42225', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, 8.3, 0, 1, '2026-03-01 09:01:22.663362', '2026-03-01 09:18:13.232205'),
(x'019CA8A178A578E0B8596A5D8D118BC4', x'019CA8A043347D16B9F747CE3EB6AE3E', 2.1, 1000004.9334, NULL, 1, '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.701549'),
(x'019CA8A181B77F3EB0BAB194F419E36B', x'019CA8A041CC7DB4BAF7F57260A42F2C', 7, 7, 1, 5, '2026-03-01 09:02:23.183843', '2026-03-01 09:07:05.945471'),
(x'019CA8A181B77F3EB0BAB194F419E36B', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 0, 7, 0, 1, '2026-03-01 09:07:05.945471', '2026-03-01 09:07:05.945471'),
(x'019CA8A6BEA9722B8A233597C05CB621', x'019CA8A041CC7DB4BAF7F57260A42F2C', 4, 4, NULL, 1, '2026-03-01 09:07:06.225730', '2026-03-01 09:07:06.225730'),
(x'019CA8A6BEA9722B8A233597C05CB621', x'019CA8A042447B6889E998839246D00F', 4, 4, NULL, 1, '2026-03-01 09:07:06.345841', '2026-03-01 09:07:06.345841'),
(x'019CA8A6BEA9722B8A233597C05CB621', x'019CA8A043347D16B9F747CE3EB6AE3E', 5, 5, NULL, 1, '2026-03-01 09:07:06.465952', '2026-03-01 09:07:06.465952'),
(x'019CA8A6C089748C9AE8486B45245C22', x'019CA8A042447B6889E998839246D00F', 3.3333, 7, 0, 3, '2026-03-01 09:07:06.666137', '2026-03-01 09:07:06.986433'),
(x'019CA8A6C2BA7A44AF41B9DD76E6E472', x'019CA8A042447B6889E998839246D00F', 3.3333, 7, 0, 3, '2026-03-01 09:07:07.226655', '2026-03-01 09:07:07.546951'),
(x'019CA8A6C4EB7872B0B6F5D024890DC2', x'019CA8A042447B6889E998839246D00F', 3.3333, 7, 0, 3, '2026-03-01 09:07:07.787173', '2026-03-01 09:07:08.107469'),
(x'019CA8A6C71B7C2EA4274A7B4C4142CC', x'019CA8A042447B6889E998839246D00F', 3.3333, 7, 0, 3, '2026-03-01 09:07:08.347691', '2026-03-01 09:07:08.667987'),
(x'019CA8A6C94C74789E4B4EBEA2146810', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 7, 7, 1, 2, '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.988283'),
(x'019CA8A6CA6475A3B08CF18F19CD65C3', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 7, 7, 1, 2, '2026-03-01 09:07:09.188468', '2026-03-01 09:07:09.268542'),
(x'019CA8A6CB7C72649ED20C9EA61705D8', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 7, 7, 1, 2, '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.548801'),
(x'019CA8A6CC94768D8363D44168D597CE', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 7, 7, 1, 2, '2026-03-01 09:07:09.748986', '2026-03-01 09:07:09.829060'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', x'019CA8A042BC7FA6A4BE2E43FDF567DE', 7, 7, 1, 2, '2026-03-01 09:07:10.029245', '2026-03-01 09:07:10.109319'),
(x'019CA8B0EE807E0780A24220508A80AD', x'019CA8A043347D16B9F747CE3EB6AE3E', 0, 7, NULL, 2, '2026-03-01 09:18:14.313204', '2026-03-01 09:18:14.393278');
INSERT INTO `quiz_options` (`quiz_id`, `revision`, `id`, `question_id`, `option_text`, `correct`, `feedback`, `position`, `created_at`) VALUES
(x'019B8D627A8070058000000000000000', 1, x'019B8D627A8070098000000000000001', x'019B8D627A8070098000000000000000', 'Recalling it', 1, NULL, 0, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000000', 1, x'019B8D627A8070098000000000000002', x'019B8D627A8070098000000000000000', 'Reading it again', 0, NULL, 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000000', 1, x'019B8D627A8070098000000000000003', x'019B8D627A8070098000000000000000', 'Marking it', 0, NULL, 2, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000000', 1, x'019B8D627A8070098000000000000005', x'019B8D627A8070098000000000000004', 'True', 1, NULL, 0, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000000', 1, x'019B8D627A8070098000000000000006', x'019B8D627A8070098000000000000004', 'False', 0, NULL, 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000001', 1, x'019B8D627A8070098000000000000015', x'019B8D627A8070098000000000000014', 'Recalling it', 1, NULL, 0, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000001', 1, x'019B8D627A8070098000000000000016', x'019B8D627A8070098000000000000014', 'Reading it again', 0, NULL, 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000001', 1, x'019B8D627A8070098000000000000017', x'019B8D627A8070098000000000000014', 'Marking it', 0, NULL, 2, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000001', 1, x'019B8D627A8070098000000000000019', x'019B8D627A8070098000000000000018', 'True', 1, NULL, 0, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000001', 1, x'019B8D627A807009800000000000001A', x'019B8D627A8070098000000000000018', 'False', 0, NULL, 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000A', 1, x'019B8D627A80700980000000000000C9', x'019B8D627A80700980000000000000C8', 'Recalling it', 1, NULL, 0, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000A', 1, x'019B8D627A80700980000000000000CA', x'019B8D627A80700980000000000000C8', 'Reading it again', 0, NULL, 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000A', 1, x'019B8D627A80700980000000000000CB', x'019B8D627A80700980000000000000C8', 'Marking it', 0, NULL, 2, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000A', 1, x'019B8D627A80700980000000000000CD', x'019B8D627A80700980000000000000CC', 'True', 1, NULL, 0, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000A', 1, x'019B8D627A80700980000000000000CE', x'019B8D627A80700980000000000000CC', 'False', 0, NULL, 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000B', 1, x'019B8D627A80700980000000000000DD', x'019B8D627A80700980000000000000DC', 'Recalling it', 1, NULL, 0, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000B', 1, x'019B8D627A80700980000000000000DE', x'019B8D627A80700980000000000000DC', 'Reading it again', 0, NULL, 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000B', 1, x'019B8D627A80700980000000000000DF', x'019B8D627A80700980000000000000DC', 'Marking it', 0, NULL, 2, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000B', 1, x'019B8D627A80700980000000000000E1', x'019B8D627A80700980000000000000E0', 'True', 1, NULL, 0, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000B', 1, x'019B8D627A80700980000000000000E2', x'019B8D627A80700980000000000000E0', 'False', 0, NULL, 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000014', 1, x'019B8D627A8070098000000000000191', x'019B8D627A8070098000000000000190', 'Recalling it', 1, NULL, 0, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000014', 1, x'019B8D627A8070098000000000000192', x'019B8D627A8070098000000000000190', 'Reading it again', 0, NULL, 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000014', 1, x'019B8D627A8070098000000000000193', x'019B8D627A8070098000000000000190', 'Marking it', 0, NULL, 2, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000014', 1, x'019B8D627A8070098000000000000195', x'019B8D627A8070098000000000000194', 'True', 1, NULL, 0, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000014', 1, x'019B8D627A8070098000000000000196', x'019B8D627A8070098000000000000194', 'False', 0, NULL, 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000015', 1, x'019B8D627A80700980000000000001A5', x'019B8D627A80700980000000000001A4', 'Recalling it', 1, NULL, 0, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000015', 1, x'019B8D627A80700980000000000001A6', x'019B8D627A80700980000000000001A4', 'Reading it again', 0, NULL, 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000015', 1, x'019B8D627A80700980000000000001A7', x'019B8D627A80700980000000000001A4', 'Marking it', 0, NULL, 2, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000015', 1, x'019B8D627A80700980000000000001A9', x'019B8D627A80700980000000000001A8', 'True', 1, NULL, 0, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000015', 1, x'019B8D627A80700980000000000001AA', x'019B8D627A80700980000000000001A8', 'False', 0, NULL, 1, '2026-01-05 09:00:00.000000'),
(x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A174E47157B19CDF0F51768750', x'019CA8A174E47A98A7CB0BCE6FF69198', 'right', 1, NULL, 0, '2026-03-01 09:01:19.620550'),
(x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A174E473C28E381120BF31025D', x'019CA8A174E47633BF836FF5821E1835', 'wrong one', 0, NULL, 2, '2026-03-01 09:01:19.620550'),
(x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A174E4749E8EA6B64139EFDD75', x'019CA8A174E47A98A7CB0BCE6FF69198', 'wrong', 0, NULL, 1, '2026-03-01 09:01:19.620550'),
(x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A174E47A988D90B7EA3541D65E', x'019CA8A174E47F40A46A6DDF4FA14555', 'also wrong', 0, NULL, 2, '2026-03-01 09:01:19.620550'),
(x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A174E47CDC8E4093DB12DE93CF', x'019CA8A174E47633BF836FF5821E1835', 'right one', 1, NULL, 0, '2026-03-01 09:01:19.620550'),
(x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A174E47DCBB6C4027CEFEDAAB7', x'019CA8A174E47F40A46A6DDF4FA14555', 'wrong', 0, 'No.', 1, '2026-03-01 09:01:19.620550'),
(x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A174E47DEAAFF9D894A6893E8C', x'019CA8A174E47F40A46A6DDF4FA14555', 'right', 1, 'Yes.', 0, '2026-03-01 09:01:19.620550'),
(x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A174E47F0B8EA5E7792C3E3E77', x'019CA8A174E47633BF836FF5821E1835', 'wrong two', 0, NULL, 3, '2026-03-01 09:01:19.620550'),
(x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A174E47FA79AB1EA1FFCDB84A1', x'019CA8A174E47633BF836FF5821E1835', 'right two', 1, NULL, 1, '2026-03-01 09:01:19.620550'),
(x'019CA8A1723B753D91E31F37A9D42225', 3, x'019CA8A174E47157B19CDF0F51768750', x'019CA8A174E47A98A7CB0BCE6FF69198', 'right', 1, NULL, 0, '2026-03-01 09:18:13.192168'),
(x'019CA8A1723B753D91E31F37A9D42225', 3, x'019CA8A174E473C28E381120BF31025D', x'019CA8A174E47633BF836FF5821E1835', 'wrong one', 0, NULL, 2, '2026-03-01 09:18:13.192168'),
(x'019CA8A1723B753D91E31F37A9D42225', 3, x'019CA8A174E4749E8EA6B64139EFDD75', x'019CA8A174E47A98A7CB0BCE6FF69198', 'wrong', 0, NULL, 1, '2026-03-01 09:18:13.192168'),
(x'019CA8A1723B753D91E31F37A9D42225', 3, x'019CA8A174E47A988D90B7EA3541D65E', x'019CA8A174E47F40A46A6DDF4FA14555', 'also wrong', 0, NULL, 2, '2026-03-01 09:18:13.192168'),
(x'019CA8A1723B753D91E31F37A9D42225', 3, x'019CA8A174E47CDC8E4093DB12DE93CF', x'019CA8A174E47633BF836FF5821E1835', 'right one', 1, NULL, 0, '2026-03-01 09:18:13.192168'),
(x'019CA8A1723B753D91E31F37A9D42225', 3, x'019CA8A174E47DCBB6C4027CEFEDAAB7', x'019CA8A174E47F40A46A6DDF4FA14555', 'wrong', 0, 'No.', 1, '2026-03-01 09:18:13.192168'),
(x'019CA8A1723B753D91E31F37A9D42225', 3, x'019CA8A174E47DEAAFF9D894A6893E8C', x'019CA8A174E47F40A46A6DDF4FA14555', 'right', 1, 'Yes.', 0, '2026-03-01 09:18:13.192168'),
(x'019CA8A1723B753D91E31F37A9D42225', 3, x'019CA8A174E47F0B8EA5E7792C3E3E77', x'019CA8A174E47633BF836FF5821E1835', 'wrong two', 0, NULL, 3, '2026-03-01 09:18:13.192168'),
(x'019CA8A1723B753D91E31F37A9D42225', 3, x'019CA8A174E47FA79AB1EA1FFCDB84A1', x'019CA8A174E47633BF836FF5821E1835', 'right two', 1, NULL, 1, '2026-03-01 09:18:13.192168'),
(x'019CA8A178A578E0B8596A5D8D118BC4', 1, x'019CA8A178F57D8F9C6AF8294BB0D182', x'019CA8A178F572F6A496562ED3DCD0E6', 'A', 0, '
', 1, '2026-03-01 09:01:20.501364'),
(x'019CA8A178A578E0B8596A5D8D118BC4', 1, x'019CA8A178F57F5DB704C6D2CDE83396', x'019CA8A178F572F6A496562ED3DCD0E6', 'a', 1, '', 0, '2026-03-01 09:01:20.501364'),
(x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A1820772BB9488BF72C5E65797', x'019CA8A182077BBDB22FFDF6A95BF28C', 'wrong one', 0, NULL, 2, '2026-03-01 09:01:22.823510'),
(x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A1820774A29383AE1335F23C97', x'019CA8A182077BBDB22FFDF6A95BF28C', 'right one', 1, NULL, 0, '2026-03-01 09:01:22.823510'),
(x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A1820776088FE845C2F028B9BC', x'019CA8A182077BBDB22FFDF6A95BF28C', 'right two', 1, NULL, 1, '2026-03-01 09:01:22.823510'),
(x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A1820778F1B8B77713B9F8627F', x'019CA8A182077ED5AC8C7007500DE707', 'also wrong', 0, NULL, 2, '2026-03-01 09:01:22.823510'),
(x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A1820779E5AC83AFEAE434871B', x'019CA8A182077F2AB8003F92D2D2F593', 'right', 1, NULL, 0, '2026-03-01 09:01:22.823510'),
(x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A182077B88A79CF1B7D68635D0', x'019CA8A182077ED5AC8C7007500DE707', 'right', 1, 'Yes.', 0, '2026-03-01 09:01:22.823510'),
(x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A182077D1CB143E281A5C9216B', x'019CA8A182077F2AB8003F92D2D2F593', 'wrong', 0, NULL, 1, '2026-03-01 09:01:22.823510'),
(x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A182077D2BAFB41AEFDF604DFE', x'019CA8A182077ED5AC8C7007500DE707', 'wrong', 0, 'No.', 1, '2026-03-01 09:01:22.823510'),
(x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A182077E2999E1DC9C0C114124', x'019CA8A182077BBDB22FFDF6A95BF28C', 'wrong two', 0, NULL, 3, '2026-03-01 09:01:22.823510'),
(x'019CA8A6BEA9722B8A233597C05CB621', 1, x'019CA8A6BEF971B3BA80ABDE79D9ECC7', x'019CA8A6BEF970C9A6D8977CF8201721', 'wrong', 0, NULL, 1, '2026-03-01 09:07:06.105619'),
(x'019CA8A6BEA9722B8A233597C05CB621', 1, x'019CA8A6BEF97830AF78F85CFA5CDB47', x'019CA8A6BEF9764594D449E8D4A11FAF', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:06.105619'),
(x'019CA8A6BEA9722B8A233597C05CB621', 1, x'019CA8A6BEF978F483B25C7F5F8C5935', x'019CA8A6BEF9764594D449E8D4A11FAF', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:06.105619'),
(x'019CA8A6BEA9722B8A233597C05CB621', 1, x'019CA8A6BEF9792E8895D0F3E68E93F8', x'019CA8A6BEF971ADB5B8C4BA17D9F615', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:06.105619'),
(x'019CA8A6BEA9722B8A233597C05CB621', 1, x'019CA8A6BEF979C5A13C5D25B8755DED', x'019CA8A6BEF970C9A6D8977CF8201721', 'right', 1, NULL, 0, '2026-03-01 09:07:06.105619'),
(x'019CA8A6BEA9722B8A233597C05CB621', 1, x'019CA8A6BEF97B5BBAA67DEA1598320D', x'019CA8A6BEF971ADB5B8C4BA17D9F615', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:06.105619'),
(x'019CA8A6BEA9722B8A233597C05CB621', 1, x'019CA8A6BEF97B68BB2D701E47907B2F', x'019CA8A6BEF971ADB5B8C4BA17D9F615', 'right one', 1, NULL, 0, '2026-03-01 09:07:06.105619'),
(x'019CA8A6BEA9722B8A233597C05CB621', 1, x'019CA8A6BEF97D569C4B002FE10D1DFC', x'019CA8A6BEF971ADB5B8C4BA17D9F615', 'right two', 1, NULL, 1, '2026-03-01 09:07:06.105619'),
(x'019CA8A6BEA9722B8A233597C05CB621', 1, x'019CA8A6BEF97E0DB909BD138A72C672', x'019CA8A6BEF9764594D449E8D4A11FAF', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:06.105619'),
(x'019CA8A6C089748C9AE8486B45245C22', 1, x'019CA8A6C0DA7063B60F5FF3154E2E06', x'019CA8A6C0DA769A9256DD90B5874192', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:06.586063'),
(x'019CA8A6C089748C9AE8486B45245C22', 1, x'019CA8A6C0DA7350925CD783C31BC9EA', x'019CA8A6C0DA7AA587C9E449D899A61A', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:06.586063'),
(x'019CA8A6C089748C9AE8486B45245C22', 1, x'019CA8A6C0DA7435B8BAD43E55D577D1', x'019CA8A6C0DA7AA587C9E449D899A61A', 'right two', 1, NULL, 1, '2026-03-01 09:07:06.586063'),
(x'019CA8A6C089748C9AE8486B45245C22', 1, x'019CA8A6C0DA761981591DCFA002D585', x'019CA8A6C0DA7AA587C9E449D899A61A', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:06.586063'),
(x'019CA8A6C089748C9AE8486B45245C22', 1, x'019CA8A6C0DA775391C482A0C4365B39', x'019CA8A6C0DA74AAA3A901C7F7B2F6CC', 'wrong', 0, NULL, 1, '2026-03-01 09:07:06.586063'),
(x'019CA8A6C089748C9AE8486B45245C22', 1, x'019CA8A6C0DA78D8B74A1A5DD3424833', x'019CA8A6C0DA7AA587C9E449D899A61A', 'right one', 1, NULL, 0, '2026-03-01 09:07:06.586063'),
(x'019CA8A6C089748C9AE8486B45245C22', 1, x'019CA8A6C0DA7C59BE93E864E7206674', x'019CA8A6C0DA74AAA3A901C7F7B2F6CC', 'right', 1, NULL, 0, '2026-03-01 09:07:06.586063'),
(x'019CA8A6C089748C9AE8486B45245C22', 1, x'019CA8A6C0DA7E75B5C7F0484BA2754E', x'019CA8A6C0DA769A9256DD90B5874192', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:06.586063'),
(x'019CA8A6C089748C9AE8486B45245C22', 1, x'019CA8A6C0DA7F359052FC85616894B2', x'019CA8A6C0DA769A9256DD90B5874192', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:06.586063'),
(x'019CA8A6C2BA7A44AF41B9DD76E6E472', 1, x'019CA8A6C30A7234AD4FB73CFA8ECF8D', x'019CA8A6C30A7CC7B5063D3D9881AE21', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:07.146581'),
(x'019CA8A6C2BA7A44AF41B9DD76E6E472', 1, x'019CA8A6C30A7372A06983FCE6D8C210', x'019CA8A6C30A7AFBBF7D98E3FFE8A8EA', 'wrong', 0, NULL, 1, '2026-03-01 09:07:07.146581'),
(x'019CA8A6C2BA7A44AF41B9DD76E6E472', 1, x'019CA8A6C30A73ACB3C107ACDC244837', x'019CA8A6C30A7CE5961272CE0C6F6022', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:07.146581'),
(x'019CA8A6C2BA7A44AF41B9DD76E6E472', 1, x'019CA8A6C30A74D38774FEA76FF87481', x'019CA8A6C30A7CC7B5063D3D9881AE21', 'right two', 1, NULL, 1, '2026-03-01 09:07:07.146581'),
(x'019CA8A6C2BA7A44AF41B9DD76E6E472', 1, x'019CA8A6C30A7696BCA6B7D4DFC4F910', x'019CA8A6C30A7AFBBF7D98E3FFE8A8EA', 'right', 1, NULL, 0, '2026-03-01 09:07:07.146581'),
(x'019CA8A6C2BA7A44AF41B9DD76E6E472', 1, x'019CA8A6C30A76C6A8C0362372641E46', x'019CA8A6C30A7CE5961272CE0C6F6022', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:07.146581'),
(x'019CA8A6C2BA7A44AF41B9DD76E6E472', 1, x'019CA8A6C30A78BEA7F9B74F842C4087', x'019CA8A6C30A7CC7B5063D3D9881AE21', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:07.146581'),
(x'019CA8A6C2BA7A44AF41B9DD76E6E472', 1, x'019CA8A6C30A7B86B869BD5F68929D6B', x'019CA8A6C30A7CC7B5063D3D9881AE21', 'right one', 1, NULL, 0, '2026-03-01 09:07:07.146581'),
(x'019CA8A6C2BA7A44AF41B9DD76E6E472', 1, x'019CA8A6C30A7BB29363F429D5B7C5CA', x'019CA8A6C30A7CE5961272CE0C6F6022', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:07.146581'),
(x'019CA8A6C4EB7872B0B6F5D024890DC2', 1, x'019CA8A6C53B705DB247F268084EE627', x'019CA8A6C53B7BC1A53F854F58D00927', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:07.707099'),
(x'019CA8A6C4EB7872B0B6F5D024890DC2', 1, x'019CA8A6C53B7077A084FBBCD17A65C3', x'019CA8A6C53B705B8BF32E7D1EFD9B87', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:07.707099'),
(x'019CA8A6C4EB7872B0B6F5D024890DC2', 1, x'019CA8A6C53B72F2A9B8E7EF1904CB06', x'019CA8A6C53B7A8DB90C8283761920FB', 'right', 1, NULL, 0, '2026-03-01 09:07:07.707099'),
(x'019CA8A6C4EB7872B0B6F5D024890DC2', 1, x'019CA8A6C53B73149B6DBE79E21E213B', x'019CA8A6C53B7BC1A53F854F58D00927', 'right two', 1, NULL, 1, '2026-03-01 09:07:07.707099'),
(x'019CA8A6C4EB7872B0B6F5D024890DC2', 1, x'019CA8A6C53B7605898013F6802039AA', x'019CA8A6C53B705B8BF32E7D1EFD9B87', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:07.707099'),
(x'019CA8A6C4EB7872B0B6F5D024890DC2', 1, x'019CA8A6C53B792EAD3AFFBB48347E57', x'019CA8A6C53B705B8BF32E7D1EFD9B87', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:07.707099'),
(x'019CA8A6C4EB7872B0B6F5D024890DC2', 1, x'019CA8A6C53B79FD96B15C67294E1DBC', x'019CA8A6C53B7BC1A53F854F58D00927', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:07.707099'),
(x'019CA8A6C4EB7872B0B6F5D024890DC2', 1, x'019CA8A6C53B7A06B3F3D32E6D3680D7', x'019CA8A6C53B7A8DB90C8283761920FB', 'wrong', 0, NULL, 1, '2026-03-01 09:07:07.707099'),
(x'019CA8A6C4EB7872B0B6F5D024890DC2', 1, x'019CA8A6C53B7EEE8F02C1EC2AEA8DF1', x'019CA8A6C53B7BC1A53F854F58D00927', 'right one', 1, NULL, 0, '2026-03-01 09:07:07.707099'),
(x'019CA8A6C71B7C2EA4274A7B4C4142CC', 1, x'019CA8A6C76B7678B6051FE32A8EB530', x'019CA8A6C76B70269A1B8E1C4E955981', 'wrong', 0, NULL, 1, '2026-03-01 09:07:08.267617'),
(x'019CA8A6C71B7C2EA4274A7B4C4142CC', 1, x'019CA8A6C76B772DAD022E5E4435AAC1', x'019CA8A6C76B720B976A5A713B10E0FC', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:08.267617'),
(x'019CA8A6C71B7C2EA4274A7B4C4142CC', 1, x'019CA8A6C76B783B831F399F14373334', x'019CA8A6C76B720B976A5A713B10E0FC', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:08.267617'),
(x'019CA8A6C71B7C2EA4274A7B4C4142CC', 1, x'019CA8A6C76B7B12994F8A6E51F76D7C', x'019CA8A6C76B70269A1B8E1C4E955981', 'right', 1, NULL, 0, '2026-03-01 09:07:08.267617'),
(x'019CA8A6C71B7C2EA4274A7B4C4142CC', 1, x'019CA8A6C76B7B24B9412D489567E3DF', x'019CA8A6C76B7608A135A32E553281A6', 'right one', 1, NULL, 0, '2026-03-01 09:07:08.267617'),
(x'019CA8A6C71B7C2EA4274A7B4C4142CC', 1, x'019CA8A6C76B7B38992F2DACE0D5672E', x'019CA8A6C76B7608A135A32E553281A6', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:08.267617'),
(x'019CA8A6C71B7C2EA4274A7B4C4142CC', 1, x'019CA8A6C76B7BE08505BC30F9095DA4', x'019CA8A6C76B720B976A5A713B10E0FC', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:08.267617'),
(x'019CA8A6C71B7C2EA4274A7B4C4142CC', 1, x'019CA8A6C76B7C08AD304209A3A345DE', x'019CA8A6C76B7608A135A32E553281A6', 'right two', 1, NULL, 1, '2026-03-01 09:07:08.267617'),
(x'019CA8A6C71B7C2EA4274A7B4C4142CC', 1, x'019CA8A6C76B7EC5BE70F54C218A9359', x'019CA8A6C76B7608A135A32E553281A6', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:08.267617'),
(x'019CA8A6C94C74789E4B4EBEA2146810', 1, x'019CA8A6C99C70AEB272C30EDFD1D565', x'019CA8A6C99C76B4A58A1C0FB8DCDB76', 'right one', 1, NULL, 0, '2026-03-01 09:07:08.828135'),
(x'019CA8A6C94C74789E4B4EBEA2146810', 1, x'019CA8A6C99C732E8D9A86A4B530BBA7', x'019CA8A6C99C7A43A274F039DEE6B5FB', 'right', 1, NULL, 0, '2026-03-01 09:07:08.828135'),
(x'019CA8A6C94C74789E4B4EBEA2146810', 1, x'019CA8A6C99C76A5B1204F40D3D8C9B0', x'019CA8A6C99C76B4A58A1C0FB8DCDB76', 'right two', 1, NULL, 1, '2026-03-01 09:07:08.828135'),
(x'019CA8A6C94C74789E4B4EBEA2146810', 1, x'019CA8A6C99C78449ED856D5DE53C92F', x'019CA8A6C99C71AB8EE4FA1AA22B4DC5', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:08.828135'),
(x'019CA8A6C94C74789E4B4EBEA2146810', 1, x'019CA8A6C99C7956A66DCFCA36015A43', x'019CA8A6C99C71AB8EE4FA1AA22B4DC5', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:08.828135'),
(x'019CA8A6C94C74789E4B4EBEA2146810', 1, x'019CA8A6C99C7A22B0AAA1DC3E840988', x'019CA8A6C99C76B4A58A1C0FB8DCDB76', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:08.828135'),
(x'019CA8A6C94C74789E4B4EBEA2146810', 1, x'019CA8A6C99C7BD48973C6A0B52CD71E', x'019CA8A6C99C7A43A274F039DEE6B5FB', 'wrong', 0, NULL, 1, '2026-03-01 09:07:08.828135'),
(x'019CA8A6C94C74789E4B4EBEA2146810', 1, x'019CA8A6C99C7FD68BE840B48996719F', x'019CA8A6C99C76B4A58A1C0FB8DCDB76', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:08.828135'),
(x'019CA8A6C94C74789E4B4EBEA2146810', 1, x'019CA8A6C99C7FFE82B2D8E7680F7622', x'019CA8A6C99C71AB8EE4FA1AA22B4DC5', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:08.828135'),
(x'019CA8A6CA6475A3B08CF18F19CD65C3', 1, x'019CA8A6CAB47044BBCC70E785177D51', x'019CA8A6CAB470A1B1F7BD6633BFA495', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:09.108394'),
(x'019CA8A6CA6475A3B08CF18F19CD65C3', 1, x'019CA8A6CAB4704580F7175B73B977DB', x'019CA8A6CAB47E3594857990B0DC09DD', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:09.108394'),
(x'019CA8A6CA6475A3B08CF18F19CD65C3', 1, x'019CA8A6CAB470DDA74ECF03683052D6', x'019CA8A6CAB470A1B1F7BD6633BFA495', 'right two', 1, NULL, 1, '2026-03-01 09:07:09.108394'),
(x'019CA8A6CA6475A3B08CF18F19CD65C3', 1, x'019CA8A6CAB473CD8585757AC31045A6', x'019CA8A6CAB47EAC98DDC0767177C808', 'right', 1, NULL, 0, '2026-03-01 09:07:09.108394'),
(x'019CA8A6CA6475A3B08CF18F19CD65C3', 1, x'019CA8A6CAB4758F84711FA309892306', x'019CA8A6CAB47EAC98DDC0767177C808', 'wrong', 0, NULL, 1, '2026-03-01 09:07:09.108394'),
(x'019CA8A6CA6475A3B08CF18F19CD65C3', 1, x'019CA8A6CAB477D9A42188FE10B95D54', x'019CA8A6CAB47E3594857990B0DC09DD', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:09.108394'),
(x'019CA8A6CA6475A3B08CF18F19CD65C3', 1, x'019CA8A6CAB47B89ABC67ADD00CDF395', x'019CA8A6CAB470A1B1F7BD6633BFA495', 'right one', 1, NULL, 0, '2026-03-01 09:07:09.108394'),
(x'019CA8A6CA6475A3B08CF18F19CD65C3', 1, x'019CA8A6CAB47C7A981B657FE0A90DF5', x'019CA8A6CAB470A1B1F7BD6633BFA495', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:09.108394'),
(x'019CA8A6CA6475A3B08CF18F19CD65C3', 1, x'019CA8A6CAB47E398F99CFD7F2EA0BA7', x'019CA8A6CAB47E3594857990B0DC09DD', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:09.108394'),
(x'019CA8A6CB7C72649ED20C9EA61705D8', 1, x'019CA8A6CBCC725B915984A3D82AAFE8', x'019CA8A6CBCC79E99F97FA16F2EE9C65', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:09.388653'),
(x'019CA8A6CB7C72649ED20C9EA61705D8', 1, x'019CA8A6CBCC7332B7549E1A23498E7C', x'019CA8A6CBCC70DB94B30477A2AF0D50', 'wrong', 0, NULL, 1, '2026-03-01 09:07:09.388653'),
(x'019CA8A6CB7C72649ED20C9EA61705D8', 1, x'019CA8A6CBCC73C0BC4E10D86F0A48F8', x'019CA8A6CBCC70DB94B30477A2AF0D50', 'right', 1, NULL, 0, '2026-03-01 09:07:09.388653'),
(x'019CA8A6CB7C72649ED20C9EA61705D8', 1, x'019CA8A6CBCC7B07A0D313802B79AA5C', x'019CA8A6CBCC7FDF896FB6D818C3B1AA', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:09.388653'),
(x'019CA8A6CB7C72649ED20C9EA61705D8', 1, x'019CA8A6CBCC7CA58760915893BBE3AD', x'019CA8A6CBCC7FDF896FB6D818C3B1AA', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:09.388653'),
(x'019CA8A6CB7C72649ED20C9EA61705D8', 1, x'019CA8A6CBCC7D8DB87DEEA324064967', x'019CA8A6CBCC7FDF896FB6D818C3B1AA', 'right two', 1, NULL, 1, '2026-03-01 09:07:09.388653'),
(x'019CA8A6CB7C72649ED20C9EA61705D8', 1, x'019CA8A6CBCC7ECEB52267568C5CC513', x'019CA8A6CBCC79E99F97FA16F2EE9C65', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:09.388653'),
(x'019CA8A6CB7C72649ED20C9EA61705D8', 1, x'019CA8A6CBCC7EE084EC3139D2E0B653', x'019CA8A6CBCC7FDF896FB6D818C3B1AA', 'right one', 1, NULL, 0, '2026-03-01 09:07:09.388653'),
(x'019CA8A6CB7C72649ED20C9EA61705D8', 1, x'019CA8A6CBCC7EF99EAE0E751D333653', x'019CA8A6CBCC79E99F97FA16F2EE9C65', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:09.388653'),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE4732491E89DA25BC213E3', x'019CA8A6CCE4784085457D0DD0E36B92', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:09.668912'),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE47369A3F2AFD13CF6BA74', x'019CA8A6CCE47FCA9EACF1976AA19C35', 'right', 1, NULL, 0, '2026-03-01 09:07:09.668912'),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE473F89B1C94A5D455FB98', x'019CA8A6CCE4784085457D0DD0E36B92', 'right one', 1, NULL, 0, '2026-03-01 09:07:09.668912'),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE476309D3184E1674774D6', x'019CA8A6CCE4784085457D0DD0E36B92', 'right two', 1, NULL, 1, '2026-03-01 09:07:09.668912'),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE4767A88646877E95A9E6F', x'019CA8A6CCE4784085457D0DD0E36B92', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:09.668912'),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE476BDBFDAB9F677CE06A3', x'019CA8A6CCE47486B17CCC9E2DD06D4E', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:09.668912'),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE4771A9F26C17799E5D651', x'019CA8A6CCE47FCA9EACF1976AA19C35', 'wrong', 0, NULL, 1, '2026-03-01 09:07:09.668912'),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE47BDFBC764213420E714D', x'019CA8A6CCE47486B17CCC9E2DD06D4E', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:09.668912'),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE47DA39DAB9EBC14AF10E4', x'019CA8A6CCE47486B17CCC9E2DD06D4E', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:09.668912'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', 1, x'019CA8A6CDFD7400887E8E8E887E2F08', x'019CA8A6CDFD790FA314B4142E6126D5', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:09.949171'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', 1, x'019CA8A6CDFD75C1B1E40E54C3582594', x'019CA8A6CDFD790FA314B4142E6126D5', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:09.949171'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', 1, x'019CA8A6CDFD7922AE1CC57C61958C62', x'019CA8A6CDFD7A3FA7BA41D9F58C0E57', 'right two', 1, NULL, 1, '2026-03-01 09:07:09.949171'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', 1, x'019CA8A6CDFD79328922CC2E8BD964FC', x'019CA8A6CDFD779385C52B485D6A80CD', 'right', 1, NULL, 0, '2026-03-01 09:07:09.949171'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', 1, x'019CA8A6CDFD7A33A0BB36231A4A3F41', x'019CA8A6CDFD779385C52B485D6A80CD', 'wrong', 0, NULL, 1, '2026-03-01 09:07:09.949171'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', 1, x'019CA8A6CDFD7B049469B1E4E7D5B92E', x'019CA8A6CDFD790FA314B4142E6126D5', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:09.949171'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', 1, x'019CA8A6CDFD7E56AA85D4D98233495B', x'019CA8A6CDFD7A3FA7BA41D9F58C0E57', 'right one', 1, NULL, 0, '2026-03-01 09:07:09.949171'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', 1, x'019CA8A6CDFD7E99A3FF8486DB51AF2E', x'019CA8A6CDFD7A3FA7BA41D9F58C0E57', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:09.949171'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', 1, x'019CA8A6CDFD7E9FB81D8B4207114181', x'019CA8A6CDFD7A3FA7BA41D9F58C0E57', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:09.949171'),
(x'019CA8A6CEC57B888568113AE453D029', 1, x'019CA8A6CF1573E9BE358C4E1860DEC7', x'019CA8A6CF157DD8861BB54C8AB0E78C', 'right', 1, NULL, 0, '2026-03-01 09:07:10.229430'),
(x'019CA8A6CEC57B888568113AE453D029', 1, x'019CA8A6CF15745582FB6A5DE6FAED26', x'019CA8A6CF157DD8861BB54C8AB0E78C', 'wrong', 0, NULL, 1, '2026-03-01 09:07:10.229430'),
(x'019CA8A6CEC57B888568113AE453D029', 1, x'019CA8A6CF1574DF84439F6CEA857583', x'019CA8A6CF157A1188749E60F3485F6A', 'right two', 1, NULL, 1, '2026-03-01 09:07:10.229430'),
(x'019CA8A6CEC57B888568113AE453D029', 1, x'019CA8A6CF15772D8749DB50D2A694C4', x'019CA8A6CF157A1188749E60F3485F6A', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:10.229430'),
(x'019CA8A6CEC57B888568113AE453D029', 1, x'019CA8A6CF15776CBD6A52A3FF01A1FC', x'019CA8A6CF157A1188749E60F3485F6A', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:10.229430'),
(x'019CA8A6CEC57B888568113AE453D029', 1, x'019CA8A6CF15789B945C03DF5E5CE5E0', x'019CA8A6CF157365A6856B5F41F871DC', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:10.229430'),
(x'019CA8A6CEC57B888568113AE453D029', 1, x'019CA8A6CF1578DCAB35F29C3EEDA572', x'019CA8A6CF157A1188749E60F3485F6A', 'right one', 1, NULL, 0, '2026-03-01 09:07:10.229430'),
(x'019CA8A6CEC57B888568113AE453D029', 1, x'019CA8A6CF1579C99901CE4B07F46079', x'019CA8A6CF157365A6856B5F41F871DC', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:10.229430'),
(x'019CA8A6CEC57B888568113AE453D029', 1, x'019CA8A6CF157C308BF56C136B640035', x'019CA8A6CF157365A6856B5F41F871DC', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:10.229430'),
(x'019CA8B0EE807E0780A24220508A80AD', 1, x'019CA8B0EED0714589F6DFF0CBED95A6', x'019CA8B0EED0720A8B449178887A3FEC', 'wrong two', 0, NULL, 3, '2026-03-01 09:18:13.712649'),
(x'019CA8B0EE807E0780A24220508A80AD', 1, x'019CA8B0EED072B9A2DEA5DB98AE030F', x'019CA8B0EED0720A8B449178887A3FEC', 'wrong one', 0, NULL, 2, '2026-03-01 09:18:13.712649'),
(x'019CA8B0EE807E0780A24220508A80AD', 1, x'019CA8B0EED073359E7675BB7DCBF66A', x'019CA8B0EED07E29853BD95A220BEA5F', 'right', 1, NULL, 0, '2026-03-01 09:18:13.712649'),
(x'019CA8B0EE807E0780A24220508A80AD', 1, x'019CA8B0EED074CBB27C9B3CD353D14A', x'019CA8B0EED070F6808D3DEC8F00E858', 'also wrong', 0, NULL, 2, '2026-03-01 09:18:13.712649'),
(x'019CA8B0EE807E0780A24220508A80AD', 1, x'019CA8B0EED0759C83EDFA4B3BE717F8', x'019CA8B0EED07E29853BD95A220BEA5F', 'wrong', 0, NULL, 1, '2026-03-01 09:18:13.712649'),
(x'019CA8B0EE807E0780A24220508A80AD', 1, x'019CA8B0EED07647AFB7A00BA5F4FC46', x'019CA8B0EED070F6808D3DEC8F00E858', 'right', 1, 'Yes.', 0, '2026-03-01 09:18:13.712649'),
(x'019CA8B0EE807E0780A24220508A80AD', 1, x'019CA8B0EED076F5988624488D16F4B9', x'019CA8B0EED0720A8B449178887A3FEC', 'right two', 1, NULL, 1, '2026-03-01 09:18:13.712649'),
(x'019CA8B0EE807E0780A24220508A80AD', 1, x'019CA8B0EED078BF933DB7B6F49577DF', x'019CA8B0EED070F6808D3DEC8F00E858', 'wrong', 0, 'No.', 1, '2026-03-01 09:18:13.712649'),
(x'019CA8B0EE807E0780A24220508A80AD', 1, x'019CA8B0EED0791CAA52FC72A92760FA', x'019CA8B0EED0720A8B449178887A3FEC', 'right one', 1, NULL, 0, '2026-03-01 09:18:13.712649'),
(x'019CA8B0FB53748C97F1A957C2236E4C', 1, x'019CA8B0FB5370AAB562753F30810753', x'019CA8B0FB53732B953F99AB1005F561', 'Marking the important sentences in yellow', 0, 'Marking selects. It does not ask you to remember.', 2, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53748C97F1A957C2236E4C', 1, x'019CA8B0FB537190ACA159EE46EA0DB6', x'019CA8B0FB53732B953F99AB1005F561', 'Writing down what you remember on an empty page', 1, NULL, 0, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53748C97F1A957C2236E4C', 1, x'019CA8B0FB5373EBA740F712CB0B1F9B', x'019CA8B0FB537A949F6EF59E022B7E06', 'What they had read once and recalled', 0, 'Not yet. After two days, yes.', 1, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53748C97F1A957C2236E4C', 1, x'019CA8B0FB537889B64DE44CD0A6B933', x'019CA8B0FB537A949F6EF59E022B7E06', 'Both the same', 0, 'Close, but reading twice was ahead by six points.', 2, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53748C97F1A957C2236E4C', 1, x'019CA8B0FB53798B90AB487251487267', x'019CA8B0FB53732B953F99AB1005F561', 'Explaining the topic to a friend without notes', 1, NULL, 3, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53748C97F1A957C2236E4C', 1, x'019CA8B0FB537A10867F89AC94F1F98B', x'019CA8B0FB53732B953F99AB1005F561', 'Answering a card before you turn it over', 1, NULL, 1, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53748C97F1A957C2236E4C', 1, x'019CA8B0FB537B92A99FB29C00B31A59', x'019CA8B0FB537CE4986ED878B5E918FE', 'True', 0, 'Only mistakes that nobody corrects tend to stay.', 0, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53748C97F1A957C2236E4C', 1, x'019CA8B0FB537DCB983FA11B4941299E', x'019CA8B0FB53732B953F99AB1005F561', 'Reading the summary once more', 0, 'It feels familiar, and familiar is not the same as known.', 4, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53748C97F1A957C2236E4C', 1, x'019CA8B0FB537DCBB68A2B50A831944B', x'019CA8B0FB537CE4986ED878B5E918FE', 'False', 1, 'Right: try first, then look.', 1, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53748C97F1A957C2236E4C', 1, x'019CA8B0FB537E86935F91D6FC54CE8F', x'019CA8B0FB537A949F6EF59E022B7E06', 'What they had read twice', 1, 'Yes: the advantage of recall appears only later.', 0, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB5377C8869CC59F5883C801', 1, x'019CA8B0FB5371FF92731A925B81DF3E', x'019CA8B0FB537C838468412CB0635E8D', 'It stays the same', 0, 'One gap does not fit all: it depends on when you need it.', 3, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB5377C8869CC59F5883C801', 1, x'019CA8B0FB5376D4A619C598ADE5CC23', x'019CA8B0FB537C838468412CB0635E8D', 'It becomes shorter', 0, 'The other way round: long memory asks for long gaps.', 2, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB5377C8869CC59F5883C801', 1, x'019CA8B0FB5377C093815495FD6E1374', x'019CA8B0FB537C838468412CB0635E8D', 'It becomes longer, but a smaller share of that time', 1, NULL, 0, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB5377C8869CC59F5883C801', 1, x'019CA8B0FB537D30B16AF47E2F3BA2AD', x'019CA8B0FB537C838468412CB0635E8D', 'It becomes longer, and stays the same share of that time', 0, 'Nearly: for a week the best share was 20 to 40 %, for a year only 5 to 10 %.', 1, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB53701D96EDF1F9A493E54F', x'019CA8B0FB5375188F73A7A34BBA1709', 'Distributed practice', 1, NULL, 1, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB53704EB11E1B9A9916A456', x'019CA8B0FB5375188F73A7A34BBA1709', 'Practice testing', 1, NULL, 0, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB53704F89B708B7787EB2E8', x'019CA8B0FB53791D98747B354A3A3AF3', 'Evenly, day by day', 0, 'The curve falls steeply, then flattens.', 1, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB5370D197F5D0E261D1D272', x'019CA8B0FB53798EACE01FF8EBC378C1', 'True', 0, 'Success in practice can mislead.', 0, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB5370E0A7363A27BF20C974', x'019CA8B0FB537A6293B58D85E9900CCB', 'False', 1, NULL, 1, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB53712BA7358308B4E6DDE0', x'019CA8B0FB537A6293B58D85E9900CCB', 'True', 0, NULL, 0, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB53728B825BD43ADC0A6C28', x'019CA8B0FB537C9C8C81B0C9B70609EE', 'Tuesday and Friday at 12:30, ten minutes in the library', 1, NULL, 0, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB53734491717639B93669A8', x'019CA8B0FB5375188F73A7A34BBA1709', 'Rereading', 0, 'Rated low, although it is what most students do.', 3, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB537469ACE1CB0E0A8D84E1', x'019CA8B0FB5379F18A85177DD177FDF4', 'You solve more exercises in the same time', 0, 'Rather fewer: mixed practice is slower and feels worse.', 1, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB5375228E675B7DB5A82434', x'019CA8B0FB53791D98747B354A3A3AF3', 'Soon after learning', 1, NULL, 0, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB537564BA209EF4751590C2', x'019CA8B0FB5375188F73A7A34BBA1709', 'Summarising', 0, 'Rated low for most learners.', 4, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB5376118DD8F34CD4E2E29E', x'019CA8B0FB5379F18A85177DD177FDF4', 'You practise choosing the method, not only carrying it out', 1, NULL, 0, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB53791E932F46A33DD1D95B', x'019CA8B0FB537C9C8C81B0C9B70609EE', 'After breakfast, three cards before the coffee is gone', 1, NULL, 1, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB5379F683D56A7255BBA8FA', x'019CA8B0FB537C9C8C81B0C9B70609EE', 'More regularly from now on', 0, 'When? Where? How will you notice?', 2, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB537A3FBAAE1B07057248CF', x'019CA8B0FB537C9C8C81B0C9B70609EE', 'The whole weekend before the exam', 0, 'One block, late, and no night in between for most of it.', 3, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB537A42A7DAD5BB48A7020E', x'019CA8B0FB53791D98747B354A3A3AF3', 'After some weeks', 0, 'By then little more is lost.', 2, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB537D6E93D442CC2346B911', x'019CA8B0FB5375188F73A7A34BBA1709', 'Highlighting', 0, 'Rated low: it selects, but does not make you remember.', 2, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB537EC499C51A97CF2EDF7A', x'019CA8B0FB53798EACE01FF8EBC378C1', 'False', 1, NULL, 1, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB537ED898DAC88C1D397036', x'019CA8B0FB5379F18A85177DD177FDF4', 'You need not understand each kind first', 0, 'You do. Mix once you have understood each of them.', 2, '2026-03-01 09:18:16.915609');
INSERT INTO `quiz_questions` (`quiz_id`, `revision`, `id`, `kind`, `prompt`, `explanation`, `points`, `accepted_answers`, `numeric_value`, `tolerance`, `position`, `created_at`) VALUES
(x'019B8D627A8070058000000000000000', 1, x'019B8D627A8070098000000000000000', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', 1, NULL, NULL, NULL, 0, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000000', 1, x'019B8D627A8070098000000000000004', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', 1, NULL, NULL, NULL, 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000000', 1, x'019B8D627A8070098000000000000007', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', 1, NULL, 60, 0, 2, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000001', 1, x'019B8D627A8070098000000000000014', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', 1, NULL, NULL, NULL, 0, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000001', 1, x'019B8D627A8070098000000000000018', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', 1, NULL, NULL, NULL, 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000001', 1, x'019B8D627A807009800000000000001B', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', 1, NULL, 60, 0, 2, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000A', 1, x'019B8D627A80700980000000000000C8', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', 1, NULL, NULL, NULL, 0, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000A', 1, x'019B8D627A80700980000000000000CC', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', 1, NULL, NULL, NULL, 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000A', 1, x'019B8D627A80700980000000000000CF', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', 1, NULL, 60, 0, 2, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000B', 1, x'019B8D627A80700980000000000000DC', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', 1, NULL, NULL, NULL, 0, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000B', 1, x'019B8D627A80700980000000000000E0', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', 1, NULL, NULL, NULL, 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000B', 1, x'019B8D627A80700980000000000000E3', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', 1, NULL, 60, 0, 2, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000014', 1, x'019B8D627A8070098000000000000190', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', 1, NULL, NULL, NULL, 0, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000014', 1, x'019B8D627A8070098000000000000194', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', 1, NULL, NULL, NULL, 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000014', 1, x'019B8D627A8070098000000000000197', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', 1, NULL, 60, 0, 2, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000015', 1, x'019B8D627A80700980000000000001A4', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', 1, NULL, NULL, NULL, 0, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000015', 1, x'019B8D627A80700980000000000001A8', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', 1, NULL, NULL, NULL, 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000015', 1, x'019B8D627A80700980000000000001AB', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', 1, NULL, 60, 0, 2, '2026-01-05 09:00:00.000000'),
(x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A174E47633BF836FF5821E1835', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:01:19.620550'),
(x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A174E4783CAD9A21015AB1AA98', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:01:19.620550'),
(x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A174E47A98A7CB0BCE6FF69198', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:01:19.620550'),
(x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A174E47E56862268F04D185F4C', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:01:19.620550'),
(x'019CA8A1723B753D91E31F37A9D42225', 2, x'019CA8A174E47F40A46A6DDF4FA14555', 'single_choice', 'Which one?', 'Because of 🧲.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:01:19.620550'),
(x'019CA8A1723B753D91E31F37A9D42225', 3, x'019CA8A174E47633BF836FF5821E1835', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:18:13.192168'),
(x'019CA8A1723B753D91E31F37A9D42225', 3, x'019CA8A174E4783CAD9A21015AB1AA98', 'short_answer', 'Which city?', NULL, 1, '["Bern"]', NULL, NULL, 3, '2026-03-01 09:18:13.192168'),
(x'019CA8A1723B753D91E31F37A9D42225', 3, x'019CA8A174E47A98A7CB0BCE6FF69198', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:18:13.192168'),
(x'019CA8A1723B753D91E31F37A9D42225', 3, x'019CA8A174E47E56862268F04D185F4C', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 3.3, NULL, 9.81, 0.01, 4, '2026-03-01 09:18:13.192168'),
(x'019CA8A1723B753D91E31F37A9D42225', 3, x'019CA8A174E47F40A46A6DDF4FA14555', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:18:13.192168'),
(x'019CA8A178A578E0B8596A5D8D118BC4', 1, x'019CA8A178F572F6A496562ED3DCD0E6', 'true_false', '"quoted" \\ \'single\' ; -- %s', '', 1, NULL, NULL, NULL, 6, '2026-03-01 09:01:20.501364'),
(x'019CA8A178A578E0B8596A5D8D118BC4', 1, x'019CA8A178F5730FBD01D7C627F5E1BB', 'numeric', '-0e0?', NULL, 1000000, NULL, 0, 0, 1, '2026-03-01 09:01:20.501364'),
(x'019CA8A178A578E0B8596A5D8D118BC4', 1, x'019CA8A178F573DBA6C9623480C0685D', 'numeric', '3.0000000000000004e-1?', NULL, 0.3333, NULL, 0.30000000000000004, 1e-17, 2, '2026-03-01 09:01:20.501364'),
(x'019CA8A178A578E0B8596A5D8D118BC4', 1, x'019CA8A178F5741A8D15672C411C8D6A', 'numeric', '9.007199254740992e15?', NULL, 0.0001, NULL, 9.007199254740992e15, 0.5, 3, '2026-03-01 09:01:20.501364'),
(x'019CA8A178A578E0B8596A5D8D118BC4', 1, x'019CA8A178F57480AB4193891639B898', 'numeric', '1.7976931348623157e308?', NULL, 0.1, NULL, 1.7976931348623157e308, 5e-324, 0, '2026-03-01 09:01:20.501364'),
(x'019CA8A178A578E0B8596A5D8D118BC4', 1, x'019CA8A178F57714BCEB815F73DAD1A9', 'short_answer', '🧪 ﻿', NULL, 1, '["Straße","ﬁ","İ","🧪"]', NULL, NULL, 5, '2026-03-01 09:01:20.501364'),
(x'019CA8A178A578E0B8596A5D8D118BC4', 1, x'019CA8A178F57842BD5473D5EDC13194', 'numeric', '1e20?', NULL, 2.5, NULL, 1e20, 1e15, 4, '2026-03-01 09:01:20.501364'),
(x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A1820778CF9BAF3B6831F7B7AF', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:01:22.823510'),
(x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A18207798090AAC38C45CD930E', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:01:22.823510'),
(x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A182077BBDB22FFDF6A95BF28C', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:01:22.823510'),
(x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A182077ED5AC8C7007500DE707', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:01:22.823510'),
(x'019CA8A181B77F3EB0BAB194F419E36B', 1, x'019CA8A182077F2AB8003F92D2D2F593', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:01:22.823510'),
(x'019CA8A6BEA9722B8A233597C05CB621', 1, x'019CA8A6BEF970C9A6D8977CF8201721', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:06.105619'),
(x'019CA8A6BEA9722B8A233597C05CB621', 1, x'019CA8A6BEF971ADB5B8C4BA17D9F615', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:06.105619'),
(x'019CA8A6BEA9722B8A233597C05CB621', 1, x'019CA8A6BEF9721FA988B5EAE29AE0E8', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:06.105619'),
(x'019CA8A6BEA9722B8A233597C05CB621', 1, x'019CA8A6BEF9764594D449E8D4A11FAF', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:06.105619'),
(x'019CA8A6BEA9722B8A233597C05CB621', 1, x'019CA8A6BEF97FF099E887053FD879BF', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:06.105619'),
(x'019CA8A6C089748C9AE8486B45245C22', 1, x'019CA8A6C0DA731B897E20B43141FC5C', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:06.586063'),
(x'019CA8A6C089748C9AE8486B45245C22', 1, x'019CA8A6C0DA74AAA3A901C7F7B2F6CC', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:06.586063'),
(x'019CA8A6C089748C9AE8486B45245C22', 1, x'019CA8A6C0DA769A9256DD90B5874192', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:06.586063'),
(x'019CA8A6C089748C9AE8486B45245C22', 1, x'019CA8A6C0DA79979986BC7B01DA9C31', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:06.586063'),
(x'019CA8A6C089748C9AE8486B45245C22', 1, x'019CA8A6C0DA7AA587C9E449D899A61A', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:06.586063'),
(x'019CA8A6C2BA7A44AF41B9DD76E6E472', 1, x'019CA8A6C30A7694A59056063CE88CFA', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:07.146581'),
(x'019CA8A6C2BA7A44AF41B9DD76E6E472', 1, x'019CA8A6C30A7AFBBF7D98E3FFE8A8EA', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:07.146581'),
(x'019CA8A6C2BA7A44AF41B9DD76E6E472', 1, x'019CA8A6C30A7CC7B5063D3D9881AE21', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:07.146581'),
(x'019CA8A6C2BA7A44AF41B9DD76E6E472', 1, x'019CA8A6C30A7CE5961272CE0C6F6022', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:07.146581'),
(x'019CA8A6C2BA7A44AF41B9DD76E6E472', 1, x'019CA8A6C30A7EBB90242211C910B44E', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:07.146581'),
(x'019CA8A6C4EB7872B0B6F5D024890DC2', 1, x'019CA8A6C53B705B8BF32E7D1EFD9B87', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:07.707099'),
(x'019CA8A6C4EB7872B0B6F5D024890DC2', 1, x'019CA8A6C53B72899AF09327FCE1737B', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:07.707099'),
(x'019CA8A6C4EB7872B0B6F5D024890DC2', 1, x'019CA8A6C53B768181C69AFC4AADA0FE', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:07.707099'),
(x'019CA8A6C4EB7872B0B6F5D024890DC2', 1, x'019CA8A6C53B7A8DB90C8283761920FB', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:07.707099'),
(x'019CA8A6C4EB7872B0B6F5D024890DC2', 1, x'019CA8A6C53B7BC1A53F854F58D00927', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:07.707099'),
(x'019CA8A6C71B7C2EA4274A7B4C4142CC', 1, x'019CA8A6C76B70269A1B8E1C4E955981', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:08.267617'),
(x'019CA8A6C71B7C2EA4274A7B4C4142CC', 1, x'019CA8A6C76B720B976A5A713B10E0FC', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:08.267617'),
(x'019CA8A6C71B7C2EA4274A7B4C4142CC', 1, x'019CA8A6C76B7456BC1945B87F07D2D3', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:08.267617'),
(x'019CA8A6C71B7C2EA4274A7B4C4142CC', 1, x'019CA8A6C76B7608A135A32E553281A6', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:08.267617'),
(x'019CA8A6C71B7C2EA4274A7B4C4142CC', 1, x'019CA8A6C76B7ED1BC70C7F257065CC9', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:08.267617'),
(x'019CA8A6C94C74789E4B4EBEA2146810', 1, x'019CA8A6C99C710795398400A7119DB4', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:08.828135'),
(x'019CA8A6C94C74789E4B4EBEA2146810', 1, x'019CA8A6C99C71AB8EE4FA1AA22B4DC5', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:08.828135'),
(x'019CA8A6C94C74789E4B4EBEA2146810', 1, x'019CA8A6C99C769183621F18DCDE12D6', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:08.828135'),
(x'019CA8A6C94C74789E4B4EBEA2146810', 1, x'019CA8A6C99C76B4A58A1C0FB8DCDB76', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:08.828135'),
(x'019CA8A6C94C74789E4B4EBEA2146810', 1, x'019CA8A6C99C7A43A274F039DEE6B5FB', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:08.828135'),
(x'019CA8A6CA6475A3B08CF18F19CD65C3', 1, x'019CA8A6CAB470A1B1F7BD6633BFA495', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:09.108394'),
(x'019CA8A6CA6475A3B08CF18F19CD65C3', 1, x'019CA8A6CAB472DCA59C23CF715D8EA7', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:09.108394'),
(x'019CA8A6CA6475A3B08CF18F19CD65C3', 1, x'019CA8A6CAB476959E255355F3A42BC7', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:09.108394'),
(x'019CA8A6CA6475A3B08CF18F19CD65C3', 1, x'019CA8A6CAB47E3594857990B0DC09DD', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:09.108394'),
(x'019CA8A6CA6475A3B08CF18F19CD65C3', 1, x'019CA8A6CAB47EAC98DDC0767177C808', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:09.108394'),
(x'019CA8A6CB7C72649ED20C9EA61705D8', 1, x'019CA8A6CBCC7023850ECB9123528079', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:09.388653'),
(x'019CA8A6CB7C72649ED20C9EA61705D8', 1, x'019CA8A6CBCC70DB94B30477A2AF0D50', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:09.388653'),
(x'019CA8A6CB7C72649ED20C9EA61705D8', 1, x'019CA8A6CBCC77BCABD23D2EF1E0FCBD', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:09.388653'),
(x'019CA8A6CB7C72649ED20C9EA61705D8', 1, x'019CA8A6CBCC79E99F97FA16F2EE9C65', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:09.388653'),
(x'019CA8A6CB7C72649ED20C9EA61705D8', 1, x'019CA8A6CBCC7FDF896FB6D818C3B1AA', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:09.388653'),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE4708A8D3984EBCA94A690', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:09.668912'),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE4723E858DE0B6A39D5C42', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:09.668912'),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE47486B17CCC9E2DD06D4E', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:09.668912'),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE4784085457D0DD0E36B92', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:09.668912'),
(x'019CA8A6CC94768D8363D44168D597CE', 1, x'019CA8A6CCE47FCA9EACF1976AA19C35', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:09.668912'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', 1, x'019CA8A6CDFD701C989ABC9316B0F183', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:09.949171'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', 1, x'019CA8A6CDFD779385C52B485D6A80CD', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:09.949171'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', 1, x'019CA8A6CDFD78F5A75BA06D960A5F8A', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:09.949171'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', 1, x'019CA8A6CDFD790FA314B4142E6126D5', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:09.949171'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', 1, x'019CA8A6CDFD7A3FA7BA41D9F58C0E57', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:09.949171'),
(x'019CA8A6CEC57B888568113AE453D029', 1, x'019CA8A6CF157365A6856B5F41F871DC', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:07:10.229430'),
(x'019CA8A6CEC57B888568113AE453D029', 1, x'019CA8A6CF157381853392FAAA3329E1', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:10.229430'),
(x'019CA8A6CEC57B888568113AE453D029', 1, x'019CA8A6CF15782584B86C8939CBDF6E', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:10.229430'),
(x'019CA8A6CEC57B888568113AE453D029', 1, x'019CA8A6CF157A1188749E60F3485F6A', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:07:10.229430'),
(x'019CA8A6CEC57B888568113AE453D029', 1, x'019CA8A6CF157DD8861BB54C8AB0E78C', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:07:10.229430'),
(x'019CA8B0EE807E0780A24220508A80AD', 1, x'019CA8B0EED070F6808D3DEC8F00E858', 'single_choice', 'Which one?', 'Because.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:18:13.712649'),
(x'019CA8B0EE807E0780A24220508A80AD', 1, x'019CA8B0EED0720A8B449178887A3FEC', 'multiple_choice', 'Which ones?', NULL, 2, NULL, NULL, NULL, 1, '2026-03-01 09:18:13.712649'),
(x'019CA8B0EE807E0780A24220508A80AD', 1, x'019CA8B0EED0765FB9584B57563E8E51', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2, NULL, 9.81, 0.01, 4, '2026-03-01 09:18:13.712649'),
(x'019CA8B0EE807E0780A24220508A80AD', 1, x'019CA8B0EED07A918B84AD5C3E4C40AA', 'short_answer', 'Which city?', NULL, 1, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:18:13.712649'),
(x'019CA8B0EE807E0780A24220508A80AD', 1, x'019CA8B0EED07E29853BD95A220BEA5F', 'true_false', 'Is it so?', NULL, 1, NULL, NULL, NULL, 2, '2026-03-01 09:18:13.712649'),
(x'019CA8B0FB53748C97F1A957C2236E4C', 1, x'019CA8B0FB53732B953F99AB1005F561', 'multiple_choice', 'Which of these are retrieval practice?', 'Whatever asks you to find the answer in your own head counts. Whatever puts it before your eyes does not.', 2, NULL, NULL, NULL, 2, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53748C97F1A957C2236E4C', 1, x'019CA8B0FB537A30B37C141C8F0DBAD7', 'short_answer', 'What is it called that tests help people to remember, and do not only measure what they remember? (The … effect)', 'The testing effect. The practice that makes use of it is called retrieval practice.', 1, '["testing effect","the testing effect","testing","test effect"]', NULL, NULL, 3, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53748C97F1A957C2236E4C', 1, x'019CA8B0FB537A949F6EF59E022B7E06', 'single_choice', 'Students were tested *five minutes* after studying. What did they remember better?', '81 % against 75 %. Reading again wins at once, which is why it feels like the better method, and loses within days.', 1, NULL, NULL, NULL, 0, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53748C97F1A957C2236E4C', 1, x'019CA8B0FB537CE4986ED878B5E918FE', 'true_false', 'A wrong guess that is soon corrected harms what you learn.', 'A failed attempt prepares you for the answer, provided that you check it.', 1, NULL, NULL, NULL, 1, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB5377C8869CC59F5883C801', 1, x'019CA8B0FB53734C800BA0DB7F687B1D', 'numeric', 'You have to know something in 20 days. By the rule of thumb of the lesson, after how many days do you repeat it first?', 'About a fifth of the time: 20 ÷ 5 = 4 days. A day more or less makes little difference.', 2, NULL, 4, 1, 0, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB5377C8869CC59F5883C801', 1, x'019CA8B0FB53786195828FBB4DFB182C', 'short_answer', 'What is it called that study in several sessions beats the same time in one? (The … effect)', 'The spacing effect. Practice that makes use of it is also called distributed practice.', 1, '["spacing effect","the spacing effect","spacing","distributed practice effect"]', NULL, NULL, 2, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB5377C8869CC59F5883C801', 1, x'019CA8B0FB537C838468412CB0635E8D', 'single_choice', 'You want to remember for a longer time. What happens to the best gap between two sessions?', 'The gap grows with the time until you need it, while its share of that time shrinks.', 1, NULL, NULL, NULL, 3, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB5377C8869CC59F5883C801', 1, x'019CA8B0FB537D83AF7F509E510EACDE', 'numeric', 'Ebbinghaus saved 58 % of the work after 20 minutes and 44 % after an hour. By how many percentage points did his savings fall between the two?', '58 − 44 = 14 points in forty minutes. In the month after the first day it was 13.', 1, NULL, 14, 0.5, 1, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB5375188F73A7A34BBA1709', 'multiple_choice', 'Which two techniques did the review of 2013 rate as highly useful?', 'Practice testing and distributed practice: recall, and space.', 2, NULL, NULL, NULL, 0, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB53791D98747B354A3A3AF3', 'single_choice', 'When does most of what will be forgotten go?', 'In the first hour Ebbinghaus lost 56 of 100 points, in the rest of the month another 23.', 1, NULL, NULL, NULL, 6, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB53798EACE01FF8EBC378C1', 'true_false', 'Whoever solves more exercises during practice will also solve more of them a week later.', 'In the experiment with volumes those who practised in blocks solved 89 % and later 20 %; those who mixed 60 % and later 63 %.', 1, NULL, NULL, NULL, 2, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB5379F18A85177DD177FDF4', 'single_choice', 'Why does mixing kinds of exercises help, although it is harder?', 'In a block the choice of the method is made for you. Outside of it, the choice is half of the task.', 1, NULL, NULL, NULL, 1, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB537A6293B58D85E9900CCB', 'true_false', 'An hour of sleep traded for an hour of cramming is usually a good trade.', 'Sleep strengthens what the day brought, and tiredness makes new learning harder.', 1, NULL, NULL, NULL, 4, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB537AE8A011E443C13A089C', 'short_answer', 'In a word: what do you do *before* you look a thing up?', 'Recall it, or at least try: the attempt is what makes the answer stay.', 1, '["recall","recall it","retrieve","retrieve it","remember","guess","try","try to recall"]', NULL, NULL, 5, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB537B0096B496260EFAECA4', 'numeric', 'A week after practice, how many percentage points were the students who had mixed ahead of those who had worked in blocks?', '63 − 20 = 43 points.', 1, NULL, 43, 1, 3, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, x'019CA8B0FB537C9C8C81B0C9B70609EE', 'multiple_choice', 'Which plans are likely to be carried out?', 'A time, a place and a small start make it likely. Good intentions without a date do not.', 2, NULL, NULL, NULL, 7, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FCBB7C0284C5E1751E7DC884', 2, x'019CA8B0FCBB70BE91ED296A4DA4B0E6', 'numeric', '?', NULL, 0.1, NULL, 2.5, 0, 0, '2026-03-01 09:18:17.315979'),
(x'019CA8B0FCBB7C0284C5E1751E7DC884', 2, x'019CA8B0FCBB7DDD9755F03302932D5E', 'short_answer', '?', NULL, 1, '["é","é"]', NULL, NULL, 1, '2026-03-01 09:18:17.315979');
INSERT INTO `quiz_revisions` (`quiz_id`, `number`, `created_at`) VALUES
(x'019B8D627A8070058000000000000000', 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000001', 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000A', 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A807005800000000000000B', 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000014', 1, '2026-01-05 09:00:00.000000'),
(x'019B8D627A8070058000000000000015', 1, '2026-01-05 09:00:00.000000'),
(x'019CA8A1723B753D91E31F37A9D42225', 2, '2026-03-01 09:01:19.620550'),
(x'019CA8A1723B753D91E31F37A9D42225', 3, '2026-03-01 09:18:13.192168'),
(x'019CA8A178A578E0B8596A5D8D118BC4', 1, '2026-03-01 09:01:20.501364'),
(x'019CA8A181B77F3EB0BAB194F419E36B', 1, '2026-03-01 09:01:22.823510'),
(x'019CA8A6BEA9722B8A233597C05CB621', 1, '2026-03-01 09:07:06.105619'),
(x'019CA8A6C089748C9AE8486B45245C22', 1, '2026-03-01 09:07:06.586063'),
(x'019CA8A6C2BA7A44AF41B9DD76E6E472', 1, '2026-03-01 09:07:07.146581'),
(x'019CA8A6C4EB7872B0B6F5D024890DC2', 1, '2026-03-01 09:07:07.707099'),
(x'019CA8A6C71B7C2EA4274A7B4C4142CC', 1, '2026-03-01 09:07:08.267617'),
(x'019CA8A6C94C74789E4B4EBEA2146810', 1, '2026-03-01 09:07:08.828135'),
(x'019CA8A6CA6475A3B08CF18F19CD65C3', 1, '2026-03-01 09:07:09.108394'),
(x'019CA8A6CB7C72649ED20C9EA61705D8', 1, '2026-03-01 09:07:09.388653'),
(x'019CA8A6CC94768D8363D44168D597CE', 1, '2026-03-01 09:07:09.668912'),
(x'019CA8A6CDAD71E5A1CB42A2FF8BECB6', 1, '2026-03-01 09:07:09.949171'),
(x'019CA8A6CEC57B888568113AE453D029', 1, '2026-03-01 09:07:10.229430'),
(x'019CA8B0EE807E0780A24220508A80AD', 1, '2026-03-01 09:18:13.712649'),
(x'019CA8B0FB53748C97F1A957C2236E4C', 1, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB5377C8869CC59F5883C801', 1, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB53783289DF3D265A1BA000', 1, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FCBB7C0284C5E1751E7DC884', 2, '2026-03-01 09:18:17.315979');
INSERT INTO `randomized_experiments` (`id`, `decision_id`, `predicted_mode`, `actual_mode`, `predicted_outcome`, `actual_outcome`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070298000000000000000', x'019B8D627A8070178000000000000003', 'HELPFUL', 'ENGAGEMENT', 0.5, 0.75, 1, '2026-01-05 17:20:00.000000', '2026-01-05 17:20:00.000000');
INSERT INTO `replies` (`id`, `decision_id`, `author_id`, `archetype_id`, `platform`, `in_reply_to`, `content`, `content_hash`, `utm_code`, `reply_type`, `approval_status`, `drafted_by`, `edited_by`, `editors`, `pending_since`, `approved_by`, `approved_at`, `reject_reason`, `sending_until`, `sending_hash`, `sent_at`, `sendings`, `platform_post_id`, `posted_at`, `help_count`, `metrics_json`, `snapshot_json`, `deleted_at`, `delete_reason`, `version`, `created_at`, `updated_at`) VALUES
(x'019B8D627A8070198000000000000000', x'019B8D627A8070178000000000000000', x'019B8D627A8070158000000000000000', x'019CA8B1034D7E4B80C4714B393B8FBD', 'TWITTER', 'seed-0', 'A capacitive sensor shows it: it does not rust. —Antone (Vita)', x'7E7165D9F0CE0280571CD0A2A37F7C69DCB132BDC33A00430EEFA4AC146D0F3F', 'seed-0', 'MANUAL', 'DRAFT', x'019B8D627A8070018000000000000001', NULL, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"soil sam","follower_count":1250,"handle":"soil_sam","id":"019b8d62-7a80-7015-8000-000000000000","is_verified":false,"platform_id":"seed-0"},"decision":{"composite_score":0.65,"created_at":"2026-01-05T10:00:00Z","id":"019b8d62-7a80-7017-8000-000000000000","mode":"HELPFUL"},"post":{"content":"Which sensor tells me when my tomatoes are thirsty?","content_version":1,"detected_at":"2026-01-05T09:00:00Z","id":"019b8d62-7a80-7016-8000-000000000000","platform_post_id":"seed-0"}}', NULL, NULL, 1, '2026-01-05 11:00:00.000000', '2026-01-05 11:00:00.000000'),
(x'019B8D627A8070198000000000000001', x'019B8D627A8070178000000000000001', x'019B8D627A8070158000000000000001', x'019CA8B1034D7E4B80C4714B393B8FBD', 'TWITTER', 'seed-1', 'Look at the signal first: the cloud answers those whom it hears. —Antone (Vita)', x'1FD5F99E8BB2DE2EBD31CA4B3CDFB5103ADC140EB5AC7B579B7860D5F7416DCF', 'seed-1', 'MANUAL', 'PENDING', x'019B8D627A8070018000000000000001', NULL, '[]', '2026-01-05 11:11:00.000000', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"balcony bea","follower_count":310,"handle":"balcony_bea","id":"019b8d62-7a80-7015-8000-000000000001","is_verified":false,"platform_id":"seed-1"},"decision":{"composite_score":0.65,"created_at":"2026-01-05T10:01:00Z","id":"019b8d62-7a80-7017-8000-000000000001","mode":"HELPFUL"},"post":{"content":"My plant talks to the cloud and the cloud does not answer.","content_version":1,"detected_at":"2026-01-05T09:01:00Z","id":"019b8d62-7a80-7016-8000-000000000001","platform_post_id":"seed-1"}}', NULL, NULL, 2, '2026-01-05 11:10:00.000000', '2026-01-05 11:11:00.000000'),
(x'019B8D627A8070198000000000000002', x'019B8D627A8070178000000000000002', x'019B8D627A8070158000000000000002', x'019CA8B1034D7E4B80C4714B393B8FBD', 'TWITTER', 'seed-2', 'A roof over the station helps, and a sensor that measures what got in. —Antone (Vita)', x'B11AD744C45B1681B910A59654F61C11905A8E8C00378A450B9B7A2663285102', 'seed-2', 'MANUAL', 'APPROVED', x'019B8D627A8070018000000000000001', NULL, '[]', NULL, x'019B8D627A8070018000000000000000', '2026-01-05 11:22:00.000000', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"maker mo","follower_count":24000,"handle":"maker_mo","id":"019b8d62-7a80-7015-8000-000000000002","is_verified":true,"platform_id":"seed-2"},"decision":{"composite_score":0.65,"created_at":"2026-01-05T10:02:00Z","id":"019b8d62-7a80-7017-8000-000000000002","mode":"HELPFUL"},"post":{"content":"I built a weather station from what was in the drawer. It rains inside.","content_version":1,"detected_at":"2026-01-05T09:02:00Z","id":"019b8d62-7a80-7016-8000-000000000002","platform_post_id":"seed-2"}}', NULL, NULL, 3, '2026-01-05 11:20:00.000000', '2026-01-05 11:22:00.000000'),
(x'019B8D627A8070198000000000000003', x'019B8D627A8070178000000000000003', x'019B8D627A8070158000000000000003', x'019CA8B1034D7E4B80C4714B393B8FBD', 'TWITTER', 'seed-3', 'There is one, and it starts with nothing at all. —Antone (Vita)', x'F0312DA020CDC8F6F91ED159BA917946577116510D3C9A443B84D1D3970BE74B', 'seed-3', 'MANUAL', 'REJECTED', x'019B8D627A8070018000000000000001', NULL, '[]', NULL, x'019B8D627A8070018000000000000000', '2026-01-05 11:32:00.000000', 'Say what it starts with.', NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"quiet quentin","follower_count":12,"handle":"quiet_quentin","id":"019b8d62-7a80-7015-8000-000000000003","is_verified":false,"platform_id":"seed-3"},"decision":{"composite_score":0.6500000000000001,"created_at":"2026-01-05T10:03:00Z","id":"019b8d62-7a80-7017-8000-000000000003","mode":"ENGAGEMENT"},"post":{"content":"Is there a course on this that starts from nothing?","content_version":1,"detected_at":"2026-01-05T09:03:00Z","id":"019b8d62-7a80-7016-8000-000000000003","platform_post_id":"seed-3"}}', NULL, NULL, 3, '2026-01-05 11:30:00.000000', '2026-01-05 11:32:00.000000'),
(x'019B8D627A8070198000000000000004', x'019B8D627A8070178000000000000004', x'019B8D627A8070158000000000000004', x'019CA8B1034D7E4B80C4714B393B8FBD', 'TWITTER', 'seed-4', 'A lamp that says when the air is stale fits a shoe box. —Antone (Vita)', x'5A52B171E897D0036FA5B3893CBE0A3815143DE35C1EF32EEC5F610FFE448824', 'seed-4', 'MANUAL', 'SENDING', x'019B8D627A8070018000000000000001', NULL, '[]', NULL, x'019B8D627A8070018000000000000000', '2026-01-05 11:42:00.000000', NULL, '2125-12-12 11:43:00.000000', x'0404040404040404040404040404040404040404040404040404040404040404', '2026-01-05 11:43:00.000000', 1, NULL, NULL, 0, '{}', '{"author":{"display_name":"teacher tess","follower_count":2900,"handle":"teacher_tess","id":"019b8d62-7a80-7015-8000-000000000004","is_verified":false,"platform_id":"seed-4"},"decision":{"composite_score":0.65,"created_at":"2026-01-05T10:04:00Z","id":"019b8d62-7a80-7017-8000-000000000004","mode":"HELPFUL"},"post":{"content":"My class of thirty needs a project that fits a shoe box. Ideas?","content_version":1,"detected_at":"2026-01-05T09:04:00Z","id":"019b8d62-7a80-7016-8000-000000000004","platform_post_id":"seed-4"}}', NULL, NULL, 4, '2026-01-05 11:40:00.000000', '2026-01-05 11:43:00.000000'),
(x'019B8D627A8070198000000000000005', x'019B8D627A8070178000000000000001', x'019B8D627A8070158000000000000001', x'019CA8B1034D7E4B80C4714B393B8FBD', 'TWITTER', 'seed-1', 'A restart of the gateway brings the cloud back in most homes. —Antone (Vita)', x'C7302595A65394DFBD4DC77AFE3711B40567B4D9BF946A27A714E8F3C8161D28', 'seed-5', 'MANUAL', 'UNKNOWN', x'019B8D627A8070018000000000000001', NULL, '[]', NULL, x'019B8D627A8070018000000000000000', '2026-01-05 11:52:00.000000', NULL, NULL, x'0505050505050505050505050505050505050505050505050505050505050505', '2026-01-05 11:53:00.000000', 1, NULL, NULL, 0, '{}', '{"author":{"display_name":"balcony bea","follower_count":310,"handle":"balcony_bea","id":"019b8d62-7a80-7015-8000-000000000001","is_verified":false,"platform_id":"seed-1"},"decision":{"composite_score":0.65,"created_at":"2026-01-05T10:01:00Z","id":"019b8d62-7a80-7017-8000-000000000001","mode":"HELPFUL"},"post":{"content":"My plant talks to the cloud and the cloud does not answer.","content_version":1,"detected_at":"2026-01-05T09:01:00Z","id":"019b8d62-7a80-7016-8000-000000000001","platform_post_id":"seed-1"}}', NULL, NULL, 5, '2026-01-05 11:50:00.000000', '2026-01-05 11:55:00.000000'),
(x'019B8D627A8070198000000000000006', x'019B8D627A8070178000000000000003', x'019B8D627A8070158000000000000003', x'019CA8B1034D7E4B80C4714B393B8FBD', 'TWITTER', 'seed-3', 'The first lesson of our course asks for nothing but curiosity. —Antone (Vita)', x'A26A9C9A774F9C2DFD538AABD428B642DAEDFA9B3701623CF728D4B2582135A7', 'seed-6', 'MANUAL', 'POSTED', x'019B8D627A8070018000000000000001', NULL, '[]', NULL, x'019B8D627A8070018000000000000000', '2026-01-05 12:02:00.000000', NULL, NULL, x'0606060606060606060606060606060606060606060606060606060606060606', '2026-01-05 12:03:00.000000', 1, 'seed-reply-6', '2026-01-05 12:04:00.000000', 0, '{}', '{"author":{"display_name":"quiet quentin","follower_count":12,"handle":"quiet_quentin","id":"019b8d62-7a80-7015-8000-000000000003","is_verified":false,"platform_id":"seed-3"},"decision":{"composite_score":0.6500000000000001,"created_at":"2026-01-05T10:03:00Z","id":"019b8d62-7a80-7017-8000-000000000003","mode":"ENGAGEMENT"},"post":{"content":"Is there a course on this that starts from nothing?","content_version":1,"detected_at":"2026-01-05T09:03:00Z","id":"019b8d62-7a80-7016-8000-000000000003","platform_post_id":"seed-3"}}', NULL, NULL, 5, '2026-01-05 12:00:00.000000', '2026-01-05 12:04:00.000000'),
(x'019CA8DA6E267A03AFC16D534DF59998', x'019CA8DA6B557EBAB4DDAF636E79219F', x'019CA8DA6B2D7069A1FCF0D0E05D0D25', NULL, 'TWITTER', 'ask1', 'A capacitive one: wipe it, and it does not rust. —Antone (Vita)', x'3806751CFBB51E0065129DA1D4C16482C7E2B8D0F01B9DC2F394874495835F50', 'sensor-2', 'MANUAL', 'APPROVED', x'019CA8A043347D16B9F747CE3EB6AE3E', x'019CA8A03EFB751CB22A0DC73071FEAC', '["019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e","019ca8a0-3efb-751c-b22a-0dc73071feac"]', NULL, x'019CA8DA6ADD748E86B226D93C5BA400', '2026-03-01 10:03:35.207893', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask1","id":"019ca8da-6b2d-7069-a1fc-f0d0e05d0d25","is_verified":false,"platform_id":"of-ask1"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:32.565451Z","id":"019ca8da-6b55-7eba-b4dd-af636e79219f","mode":"HELPFUL"},"post":{"content":"Which of the two lasts longer?","content_version":2,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-6b2d-7496-9e64-70cc21ff1284","platform_post_id":"ask1"}}', NULL, NULL, 11, '2026-03-01 10:03:33.286117', '2026-03-01 10:03:35.207893'),
(x'019CA8DA76207BDFB072FDB793CF09E5', x'019CA8DA75F77A9BA695CD84DC0B1615', x'019CA8DA75CF742B86BE85D625057030', NULL, 'TWITTER', 'ask3', 'To ask3: ask the soil, not the clock. —Antone (Vita)', x'7C1E9A658D46B50CEF73D05D151D9FE3CE0A4C10085A50FFB8C9AB06D7444607', 'sensor-1', 'MANUAL', 'POSTED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA6ADD748E86B226D93C5BA400', '2026-03-01 10:03:35.408078', NULL, NULL, x'948C56D0143DDA3EA1719CC8935AD0ADC318FC640EF39EE9C3F222B8053DA1A7', '2026-03-01 10:03:36.088707', 2, 'out-1', '2026-03-01 10:03:36.328929', 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask3","id":"019ca8da-75cf-742b-86be-85d625057030","is_verified":false,"platform_id":"of-ask3"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:35.287967Z","id":"019ca8da-75f7-7a9b-a695-cd84dc0b1615","mode":"HELPFUL"},"post":{"content":"What does ask3 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-75cf-7044-a9e4-55a6455265c7","platform_post_id":"ask3"}}', NULL, NULL, 9, '2026-03-01 10:03:35.328004', '2026-03-01 10:03:36.489077'),
(x'019CA8DA7B9970119B04F69E30966944', x'019CA8DA75F77A9BA695CD84DC0B1615', x'019CA8DA75CF742B86BE85D625057030', NULL, 'TWITTER', 'ask3', 'Ask the soil once more. —Antone (Vita)', x'3486C1B2318B98FDC18BDFDE721E5D586D13518D71DD4492AA970133D947C9CD', 'sensor-1', 'MANUAL', 'APPROVED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA6ADD748E86B226D93C5BA400', '2026-03-01 10:03:36.809373', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask3","id":"019ca8da-75cf-742b-86be-85d625057030","is_verified":false,"platform_id":"of-ask3"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:35.287967Z","id":"019ca8da-75f7-7a9b-a695-cd84dc0b1615","mode":"HELPFUL"},"post":{"content":"What does ask3 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-75cf-7044-a9e4-55a6455265c7","platform_post_id":"ask3"}}', NULL, NULL, 3, '2026-03-01 10:03:36.729299', '2026-03-01 10:03:36.809373'),
(x'019CA8DA7CB177A88478A6A587C9A7E4', x'019CA8DA7C897C6FBE565F076579ED6A', x'019CA8DA7C617EE5AEF1C144F774030F', NULL, 'TWITTER', 'ask4', 'TO ASK3: ask  the soil, not the clock. —Antone (Vita)', x'7C1E9A658D46B50CEF73D05D151D9FE3CE0A4C10085A50FFB8C9AB06D7444607', 'sensor-1', 'MANUAL', 'APPROVED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA6ADD748E86B226D93C5BA400', '2026-03-01 10:03:37.089632', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask4","id":"019ca8da-7c61-7ee5-aef1-c144f774030f","is_verified":false,"platform_id":"of-ask4"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:36.969521Z","id":"019ca8da-7c89-7c6f-be56-5f076579ed6a","mode":"HELPFUL"},"post":{"content":"What does ask4 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-7c61-7245-a191-6263b39740bc","platform_post_id":"ask4"}}', NULL, NULL, 3, '2026-03-01 10:03:37.009558', '2026-03-01 10:03:37.089632'),
(x'019CA8DA7DA1774DA1C96DC280E71401', x'019CA8DA7D79755CBA186E1E666B1C10', x'019CA8DA7D5176AE8EEE47E6AEA0A77E', NULL, 'TWITTER', 'ask5', 'To ask5: ask the soil, not the clock. —Antone (Vita)', x'FD6F1FF30B2F4FD015760F378FA829AF32542E6FACF141DAE0962A39AB7E3A2C', 'sensor-1', 'MANUAL', 'APPROVED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA6ADD748E86B226D93C5BA400', '2026-03-01 10:03:37.329854', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask5","id":"019ca8da-7d51-76ae-8eee-47e6aea0a77e","is_verified":false,"platform_id":"of-ask5"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:37.209743Z","id":"019ca8da-7d79-755c-ba18-6e1e666b1c10","mode":"HELPFUL"},"post":{"content":"","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-7d51-79fd-8b2e-47116cad5a66","platform_post_id":"ask5"}}', NULL, NULL, 4, '2026-03-01 10:03:37.249780', '2026-03-01 10:03:37.369891'),
(x'019CA8DA7F0A747ABFB1B98D6099558E', x'019CA8DA7EE27EBCA21D3BDA2E65BAFB', x'019CA8DA7EBA78588CA8734531C11722', NULL, 'TWITTER', 'ask6', 'To ask6: ask the soil, not the clock. —Antone (Vita)', x'069DF18F2E80EF974597B743FDE1EB156DF03F8C2A825EB36A626714895F12CD', 'sensor-1', 'MANUAL', 'POSTED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA6ADD748E86B226D93C5BA400', '2026-03-01 10:03:37.690187', NULL, NULL, x'DB00D8CAF902A052075DDB27BB8E40F2C08C3C1D066355734ABB93EEBF6E1DCE', '2026-03-01 10:34:39.211593', 1, 'out-2', '2026-03-01 10:34:39.291667', 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask6","id":"019ca8da-7eba-7858-8ca8-734531c11722","is_verified":false,"platform_id":"of-ask6"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:37.570076Z","id":"019ca8da-7ee2-7ebc-a21d-3bda2e65bafb","mode":"HELPFUL"},"post":{"content":"What does ask6 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-7eba-7bfa-b250-ee9c580d470a","platform_post_id":"ask6"}}', NULL, NULL, 5, '2026-03-01 10:03:37.610113', '2026-03-01 10:34:39.291667'),
(x'019CA8DA818A787B86AE9DC33A0C834E', x'019CA8DA816270ABA231FE631405C041', x'019CA8DA813A78819C0927768B4B0E65', NULL, 'TWITTER', 'ask7', 'To ask7: ask the soil, not the clock. —Antone (Vita)', x'97AFD069682278E87AF0125B9A654A0B80DF7A9786133F7097E1D5A615DC37E6', 'sensor-1', 'MANUAL', 'APPROVED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA6ADD748E86B226D93C5BA400', '2026-03-01 10:03:38.330779', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask7","id":"019ca8da-813a-7881-9c09-27768b4b0e65","is_verified":false,"platform_id":"of-ask7"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:38.210668Z","id":"019ca8da-8162-70ab-a231-fe631405c041","mode":"HELPFUL"},"post":{"content":"What does ask7 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-813a-7b27-a686-8f965e61884e","platform_post_id":"ask7"}}', NULL, NULL, 3, '2026-03-01 10:03:38.250705', '2026-03-01 10:03:38.330779'),
(x'019CA8F6E91C76BEB0F9EA24D7D75C49', x'019CA8F6E8F471B5BA5FB16389D54266', x'019CA8F6E8CC7C35B45B27A5E2D4688F', NULL, 'TWITTER', 'ask8', 'To ask8: ask the soil, not the clock. —Antone (Vita)', x'09AFB033B22B883851CAED8E4D67C04818A51246C620ACF6B2FB9C4068EFD10C', 'sensor-1', 'MANUAL', 'POSTED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA6ADD748E86B226D93C5BA400', '2026-03-01 10:34:39.852185', NULL, NULL, x'DEF9787D292F0049A176FA4FFFA8CCB21C86FA52B7F1B6199EDEAFFBFE6E1733', '2026-03-01 10:34:39.892222', 1, 'out-3', '2026-03-01 10:35:12.093332', 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask8","id":"019ca8f6-e8cc-7c35-b45b-27a5e2d4688f","is_verified":false,"platform_id":"of-ask8"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:34:39.732074Z","id":"019ca8f6-e8f4-71b5-ba5f-b16389d54266","mode":"HELPFUL"},"post":{"content":"What does ask8 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f6-e8cc-77d7-b908-1d6eea043074","platform_post_id":"ask8"}}', NULL, NULL, 6, '2026-03-01 10:34:39.772111', '2026-03-01 10:35:12.093332'),
(x'019CA8F6EA0C79089E49BD4F62B806DF', x'019CA8F6E9E47AA8B81CF7021C2E9A92', x'019CA8F6E9BC7A4B82602547C907E86A', NULL, 'TWITTER', 'ask9', 'To ask9: ask the soil, not the clock. —Antone (Vita)', x'316A40DE59DB4E091A92A44F5A6E8265D4A465A928D945BCA5E1B3881A2D1595', 'sensor-1', 'MANUAL', 'APPROVED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA6ADD748E86B226D93C5BA400', '2026-03-01 10:34:40.092407', NULL, NULL, NULL, NULL, 1, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask9","id":"019ca8f6-e9bc-7a4b-8260-2547c907e86a","is_verified":false,"platform_id":"of-ask9"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:34:39.972296Z","id":"019ca8f6-e9e4-7aa8-b81c-f7021c2e9a92","mode":"HELPFUL"},"post":{"content":"What does ask9 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f6-e9bc-705e-b565-ea53edc25a84","platform_post_id":"ask9"}}', NULL, NULL, 6, '2026-03-01 10:34:40.012333', '2026-03-01 10:35:12.173406'),
(x'019CA8F6EAFC7D749F869DF1D01F0CFD', x'019CA8F6EAD4715691778775B3888920', x'019CA8F6EAAC7CCBB741011DB2FC0DB3', NULL, 'TWITTER', 'ask10', 'To ask10: ask the soil, not the clock. —Antone (Vita)', x'F80E2DF767EA89288D61AC2CB5F9E70B1C17D53E3385EA6F206D844815DADCA4', 'sensor-1', 'MANUAL', 'POSTED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA6ADD748E86B226D93C5BA400', '2026-03-01 10:34:40.332629', NULL, NULL, x'B2D35D0DD275A7233CF58852188E139FF4CC12A3B85B798B2D1EB3EE0449913F', '2026-03-01 10:34:40.372666', 1, 'out-4', '2026-03-01 10:35:12.333554', 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask10","id":"019ca8f6-eaac-7ccb-b741-011db2fc0db3","is_verified":false,"platform_id":"of-ask10"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:34:40.212518Z","id":"019ca8f6-ead4-7156-9177-8775b3888920","mode":"HELPFUL"},"post":{"content":"What does ask10 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f6-eaac-77eb-890b-96b303bb3455","platform_post_id":"ask10"}}', NULL, NULL, 6, '2026-03-01 10:34:40.252555', '2026-03-01 10:35:12.333554'),
(x'019CA8F768C57534A93A1380817EE591', x'019CA8F7689D7FB1A991937565F10A9D', x'019CA8F76875784CA6BE106C4C6D04AE', NULL, 'TWITTER', 'ask11', 'To ask11: ask the soil, not the clock. —Antone (Vita)', x'1AF4EE75AC51C4AB21138477EDCCDD22C5666F7E088AFE194900968E215EDAEE', 'sensor-1', 'MANUAL', 'APPROVED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA6ADD748E86B226D93C5BA400', '2026-03-01 10:35:12.533739', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask11","id":"019ca8f7-6875-784c-a6be-106c4c6d04ae","is_verified":false,"platform_id":"of-ask11"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:35:12.413628Z","id":"019ca8f7-689d-7fb1-a991-937565f10a9d","mode":"HELPFUL"},"post":{"content":"What does ask11 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f7-6875-758c-b11e-6db9e334b602","platform_post_id":"ask11"}}', '2026-03-01 10:35:12.934109', 'Off topic.', 4, '2026-03-01 10:35:12.453665', '2026-03-01 10:35:12.934109'),
(x'019CA8F76B9677B7BFD3F5FA8185E38A', x'019CA8F76B6E7A78B60661150F933233', x'019CA8F76B467DEE9E205793AAA3DFB4', NULL, 'TWITTER', 'ask2', 'Twice a week is enough. —Antone (Vita)', x'78EDC115E96B9C321A0AF7D1EC75DD5796512BFB2EC936DA20F6C7F7FCDC4154', 'sensor-1', 'MANUAL', 'APPROVED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA6ADD748E86B226D93C5BA400', '2026-03-01 11:36:21.141694', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask2","id":"019ca8f7-6b46-7dee-9e20-5793aaa3dfb4","is_verified":false,"platform_id":"of-ask2"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:35:13.134294Z","id":"019ca8f7-6b6e-7a78-b606-61150f933233","mode":"HELPFUL"},"post":{"content":"What does ask2 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f7-6b46-7296-8642-ab18e737667b","platform_post_id":"ask2"}}', NULL, NULL, 3, '2026-03-01 10:35:13.174331', '2026-03-01 11:36:21.141694'),
(x'019CA8F76BE6730A8293D2876D4C080D', x'019CA8F76B6E7A78B60661150F933233', x'019CA8F76B467DEE9E205793AAA3DFB4', NULL, 'TWITTER', 'ask2', 'Once a week is enough. —Antone (Vita)', x'59F23D23C55AA0F067C7FA9905052C36367EA3A145D62265A79BDF880C5A07E6', 'sensor-1', 'MANUAL', 'PENDING', x'019CA8DA6ADD748E86B226D93C5BA400', NULL, '[]', '2026-03-01 10:35:13.294442', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask2","id":"019ca8f7-6b46-7dee-9e20-5793aaa3dfb4","is_verified":false,"platform_id":"of-ask2"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:35:13.134294Z","id":"019ca8f7-6b6e-7a78-b606-61150f933233","mode":"HELPFUL"},"post":{"content":"What does ask2 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f7-6b46-7296-8642-ab18e737667b","platform_post_id":"ask2"}}', NULL, NULL, 2, '2026-03-01 10:35:13.254405', '2026-03-01 10:35:13.294442'),
(x'019CA8F76C3676C9A8218A512F4E9F8C', x'019CA8F76B6E7A78B60661150F933233', x'019CA8F76B467DEE9E205793AAA3DFB4', NULL, 'TWITTER', 'ask2', 'Ask that again in spring. —Antone (Vita)', x'FEDE41F033EA5125A17B3171C420734FB037367999E709A6699F56A1F9D63F40', 'sensor-1', 'MANUAL', 'APPROVED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA6ADD748E86B226D93C5BA400', '2026-03-01 11:36:21.141694', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask2","id":"019ca8f7-6b46-7dee-9e20-5793aaa3dfb4","is_verified":false,"platform_id":"of-ask2"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:35:13.134294Z","id":"019ca8f7-6b6e-7a78-b606-61150f933233","mode":"HELPFUL"},"post":{"content":"What does ask2 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f7-6b46-7296-8642-ab18e737667b","platform_post_id":"ask2"}}', NULL, NULL, 3, '2026-03-01 10:35:13.334479', '2026-03-01 11:36:21.141694'),
(x'019CA8F7727772A39F3E5CE2FF917E5B', x'019CA8F7724F744EA9E07B72A362EC50', x'019CA8F772277912AEC34E38AF85BF93', NULL, 'TWITTER', 'ask12', 'Twice a day is too much. —Antone (Vita)', x'202F61EA737ED2E4D3B20BE20F63866E0535900A96EF6557E03E2CB98743C5AB', 'sensor-1', 'MANUAL', 'DRAFT', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask12","id":"019ca8f7-7227-7912-aec3-4e38af85bf93","is_verified":false,"platform_id":"of-ask12"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:35:14.895922Z","id":"019ca8f7-724f-744e-a9e0-7b72a362ec50","mode":"HELPFUL"},"post":{"content":"What does ask12 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f7-7227-7f30-9256-63d17a726247","platform_post_id":"ask12"}}', NULL, NULL, 1, '2026-03-01 10:35:14.935959', '2026-03-01 10:35:14.935959'),
(x'019CA92F640D76E8B49B5AE6F8BA8D94', x'019CA92F63E574DFA934E44B73553406', x'019CA92F63BD7AD9A52BC381ABD318F6', NULL, 'TWITTER', 'ask13', 'It depends on the pot. —Antone (Vita)', x'64A233146A4CD768BD298CA7273F4CBA9E9A77E9AB36227CB651AF06B8E8B3F9', 'sensor-1', 'MANUAL', 'REJECTED', x'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, x'019CA8DA6ADD748E86B226D93C5BA400', '2026-03-01 11:36:21.381916', 'Off topic.', NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask13","id":"019ca92f-63bd-7ad9-a52b-c381abd318f6","is_verified":false,"platform_id":"of-ask13"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T11:36:21.221768Z","id":"019ca92f-63e5-74df-a934-e44b73553406","mode":"HELPFUL"},"post":{"content":"What does ask13 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca92f-63bd-7344-b96a-81a47e7d2ec2","platform_post_id":"ask13"}}', '2026-03-01 11:36:21.502027', 'Off topic.', 4, '2026-03-01 11:36:21.261805', '2026-03-01 11:36:21.502027');
INSERT INTO `score_changes` (`id`, `attempt_id`, `kind`, `old_score`, `new_score`, `old_max_score`, `new_max_score`, `reason`, `actor`, `created_at`) VALUES
(x'019CA8B0EA477A3EAC975D0C900072D0', x'019CA8A17FAE77039C0E34E1108603BF', 'override', 4, 6.1, 7, 7, 'a second look 👀', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:12.551576'),
(x'019CA8B0EA977671BD4CD8C2133F4566', x'019CA8A17FAE77039C0E34E1108603BF', 'override', 6.1, 0, 7, 7, 'a third', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:12.631650'),
(x'019CA8B0EAE77E1DA50A7ADBCA492884', x'019CA8A17FAE77039C0E34E1108603BF', 'override', 0, 0.6667, 7, 7, 'thirds', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:12.711724'),
(x'019CA8B0EB5F79EBBE80D383AB171DE2', x'019CA8A17FAE77039C0E34E1108603BF', 'reopen', 0.6667, NULL, 7, NULL, 'the network was down', x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:12.831835'),
(x'019CA8B0ECF0722C930C93AA48E127EC', x'019CA8A180EF7AC58BC26A7ECA9B489B', 'regrade', 0, 1, 7, 8.3, NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:13.232205'),
(x'019CA8B0ECF073B28584E05E18FF5CF0', x'019CA8A17FAE77039C0E34E1108603BF', 'regrade', 7, 7.3, 7, 8.3, NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:13.232205'),
(x'019CA8B0ECF07539A25A27CD9156A3E9', x'019CA8A17B9D798996D86771C40B13BD', 'regrade', 7, 7.3, 7, 8.3, NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:13.232205'),
(x'019CA8B0ECF0792AAA74F1013D13B66C', x'019CA8A1804F71938A73DC6ECC50F78C', 'regrade', 1, 1, 7, 8.3, NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:13.232205'),
(x'019CA8B0ECF07E49BDAFE6049E66BC56', x'019CA8A17FFF701A833959B95603B8D9', 'regrade', 3, 3.3, 7, 8.3, NULL, x'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:13.232205');
INSERT INTO `segmented_weights` (`id`, `segment_type`, `segment_key`, `sss_weight`, `ars_weight`, `evs_weight`, `trs_weight`, `sample_size`, `performance`, `version`, `created_at`, `updated_at`) VALUES
(x'019CA8DA6383795EAED172E02D769372', 'global', 'global', 0.25, 0.25, 0.25, 0.25, 0, NULL, 1, '2026-03-01 10:03:30.563601', '2026-03-01 10:03:30.563601'),
(x'019CA8DA63D37C49AB55D64F0AC930A4', 'platform', 'REDDIT', 1, 0, 0, 0, 0, NULL, 3, '2026-03-01 10:03:30.643675', '2026-03-01 10:03:30.923934');
INSERT INTO `sessions` (`id`, `account_id`, `token_hash`, `created_at`, `last_used_at`, `expires_at`, `user_agent`, `address`) VALUES
(x'019CA8A041A47E588F8FEE6860EAAFE8', x'019CA8A03EFB751CB22A0DC73071FEAC', x'A5E7245B3DCD5595E5C2D01D23DA327A68C8E78B9E881A2DD16695AB3F5F8573', '2026-03-01 09:00:00.804085', '2026-03-01 11:36:16.817698', '2026-03-31 09:00:00.804085', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
(x'019CA8A041F472D78BFE0CD57D75890D', x'019CA8A041CC7DB4BAF7F57260A42F2C', x'6A9B3B42879718010511DB9F834CB83C6AFAC08E3F29661144D7E23F3C1EE93D', '2026-03-01 09:00:00.884159', '2026-03-01 11:36:16.897772', '2026-03-31 09:00:00.884159', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
(x'019CA8A0426C7BB691E7C32F46CA2EAB', x'019CA8A042447B6889E998839246D00F', x'4AE68DD6C915C014278626A55F8F932A20E4E5BEB07DB9B1A009FAE8EF0F7A47', '2026-03-01 09:00:01.004270', '2026-03-01 11:36:16.937809', '2026-03-31 09:00:01.004270', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
(x'019CA8A0435C70DCA38697A94977DAA8', x'019CA8A043347D16B9F747CE3EB6AE3E', x'323D63DBE0A735AD82694547E6EBB4EECDB93B9EB83131A6F095D53E74AF274E', '2026-03-01 09:00:01.244492', '2026-03-01 11:36:16.857735', '2026-03-31 09:00:01.244492', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
(x'019CA8A13B5677F1A8E070ABC60FBEDF', x'019CA8A042447B6889E998839246D00F', x'B9CE3955133337ABE25DE3B4B91D52D320DAB4B9930FB8B7394CD1B3DCFCAE60', '2026-03-01 09:01:04.726786', '2026-03-01 09:01:04.726786', '2026-03-31 09:01:04.726786', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
(x'019CA8A13D377694B251815F52F13CFB', x'019CA8A13C6F7B9C9A7C86F78E68FA70', x'B2955ECA353229ADEF389DAECF21E441A60D087E83081AC585418E85DA96584B', '2026-03-01 09:01:05.207230', '2026-03-01 09:01:05.207230', '2026-03-31 09:01:05.207230', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
(x'019CA8DA6B0578C89A978D7B9EAD3863', x'019CA8DA6ADD748E86B226D93C5BA400', x'30D4130662B357EF9005F88609D504B2431C57F9AF69C161C86AE9DD5AF76BC8', '2026-03-01 10:03:32.485377', '2026-03-01 11:36:17.017883', '2026-03-31 10:03:32.485377', 'replay/1 (späte Ära; 🧪)', '192.0.2.7');
INSERT INTO `signing_keys` (`purpose`, `secret`, `created_at`) VALUES
('cursors', x'74FCB594B45B2A235DEFFFFE26C86052031DB12D41215BF2C02CE963CB7C8583', '2026-03-01 09:00:00.123456'),
('suppression', x'25F8B6FFFD9849665DDE9345F84C00519CDA4FE6B61B65CC459679547A0346DD', '2026-03-01 10:03:32.245155');
INSERT INTO `stored_files` (`id`, `sha256`, `bytes`, `created_at`) VALUES
(x'019CA8A16AB97AA991E6F8E0C55288CE', x'B500263E8E0CCBE3979FA5B5D093ACE4BFCB7C55FBD5D50CFD6D32726830EFAF', 11, '2026-03-01 09:01:16.857997'),
(x'019CA8A16B0A7146B80623DB81DFCC34', x'0D2B8524DD3111897E8AB7F38F085479339D1B76937C678EE07DDE2DAE432A26', 39, '2026-03-01 09:01:16.938071'),
(x'019CA8A16B5A77E18AD1A40C29D3A3BF', x'4FFD8BB30991E3A6F28D1D03F1AEDCD02CCF8E0CC16BB9E969E7BC2BDA1DDF03', 33, '2026-03-01 09:01:17.018145'),
(x'019CA8B0FB537473874960AC87B05A0B', x'B55A128D39363118B12F51DCD05BF2A79893C9FD416C6E4C5A515A63186C88C6', 714, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB537B2D8D4F128D57C22EE2', x'B09E7DC3792730F275D482808C6D34144956B00F88A03244AE7C764B710902DC', 2076, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FB537F3183DEA24704FBCC16', x'FAF96CF00B433B3D233548CBA11DC7554CFC47FEBBB757AC95DD83E1CAD5D52D', 104, '2026-03-01 09:18:16.915609'),
(x'019CA8B0FCBB710A9A44761621A85C1C', x'32C7A56EF96E6FBC26F606D3D5E2E4C9F1DAA3525B93C614B60468C906694362', 10, '2026-03-01 09:18:17.275942');
INSERT INTO `suppressed_authors` (`author_hash`, `created_at`) VALUES
(x'1B0771EE670FA6E2E8C1D9B9B1CCE8E2C49E04146D16B52EAD68A3C59F82BB6D', '2026-03-01 11:36:47.526077'),
(x'5E72AB737056A6BFD939C21054736535B941DE0C042CD74B414A1D4245F1A857', '2026-03-01 10:03:32.245155'),
(x'91FB19874AF8F357790F51ABA7C40A6C9FB89D0D54AF1838AF74DB6911D5FCD9', '2026-03-01 11:36:32.031758'),
(x'93E212BC2458D744A32326810A7F8000AA72BFA122505D17218363FB1BA5CBD0', '2026-03-01 11:36:45.964634');
INSERT INTO `weight_adjustment_logs` (`id`, `date`, `action`, `reason`, `valid_segments`, `total_segments`, `sample_sizes`, `old_weights`, `new_weights`, `predicted_improvement`, `created_at`) VALUES
(x'019CA8DA63D37E2596555576890AF378', '2026-03-01 10:03:30.643675', 'set', 'only the first counts there', 0, 1, '{"platform:REDDIT":0}', NULL, '{"platform:REDDIT":{"ars_weight":0.0,"evs_weight":0.0,"sss_weight":1.0,"trs_weight":0.0}}', NULL, '2026-03-01 10:03:30.643675'),
(x'019CA8DA6473737FACD980E5A5C864DB', '2026-03-01 10:03:30.803823', 'set', 'only the first counts there', 0, 1, '{"platform:REDDIT":0}', '{"platform:REDDIT":{"ars_weight":0.0,"evs_weight":0.0,"sss_weight":1.0,"trs_weight":0.0}}', '{"platform:REDDIT":{"ars_weight":0.2,"evs_weight":0.3,"sss_weight":0.1,"trs_weight":0.0}}', NULL, '2026-03-01 10:03:30.803823'),
(x'019CA8DA64EB7674AC6A993299C2E155', '2026-03-01 10:03:30.923934', 'restore', '', 0, 1, '{"platform:REDDIT":0}', '{"platform:REDDIT":{"ars_weight":0.2,"evs_weight":0.3,"sss_weight":0.1,"trs_weight":0.0}}', '{"platform:REDDIT":{"ars_weight":0.0,"evs_weight":0.0,"sss_weight":1.0,"trs_weight":0.0}}', NULL, '2026-03-01 10:03:30.923934');
INSERT INTO `weight_versions` (`weights_id`, `version`, `sss_weight`, `ars_weight`, `evs_weight`, `trs_weight`, `reason`, `created_at`) VALUES
(x'019CA8DA6383795EAED172E02D769372', 1, 0.25, 0.25, 0.25, 0.25, 'nobody has set any yet', '2026-03-01 10:03:30.563601'),
(x'019CA8DA63D37C49AB55D64F0AC930A4', 1, 1, 0, 0, 0, 'only the first counts there', '2026-03-01 10:03:30.643675'),
(x'019CA8DA63D37C49AB55D64F0AC930A4', 2, 0.1, 0.2, 0.3, 0, 'only the first counts there', '2026-03-01 10:03:30.803823'),
(x'019CA8DA63D37C49AB55D64F0AC930A4', 3, 1, 0, 0, 0, '', '2026-03-01 10:03:30.923934');
INSERT INTO `schema_migrations` (`name`, `checksum`, `state`, `started_at`, `finished_at`) VALUES
('2026-11-21-000001_identity', '87452cd3ce7c6991fff8f8ce3c17e1fbbd2686e33214309eeb6427c34f63d801', 'applied', '2026-12-02 03:57:19.701680', '2026-12-02 03:57:19.707763'),
('2026-11-21-000002_learning', 'fde04816c0bfbd2e77aea7ca73ed1b9bb34c66c35e7feb51b463cc53a636da78', 'applied', '2026-12-02 03:57:19.711215', '2026-12-02 03:57:19.755843'),
('2026-11-30-000003_holds', '5fb84f61bc27c43f6ec1cb7234476e79dd338aaa6603d8aaed1aa29091ffb4c9', 'applied', '2026-12-02 03:57:19.757450', '2026-12-02 03:57:19.759727'),
('2026-11-30-000004_references', '69bd4468b2de01feebd363542d42df8bffad7e07ae79dbbb0cf5495c680f5539', 'applied', '2026-12-02 03:57:19.760847', '2026-12-02 03:57:19.770469'),
('2026-11-30-000005_grants_of_operators', '7b7dcbf3e5f8498b610716d496b53f840c63127e18c1e56a344761e9ba8db23a', 'applied', '2026-12-02 03:57:19.771553', '2026-12-02 03:57:19.773440'),
('2026-11-30-000006_posts', '0be1f4e12642b7b864924b2f184fa82a318756d3930f473fcbbe838323f8e05d', 'applied', '2026-12-02 03:57:19.775331', '2026-12-02 03:57:19.810844'),
('2026-11-30-000007_decisions', '8d8f1bfcca2f252f78f79b9903e0dd42c0256e318f74a047816a2c57473d1b36', 'applied', '2026-12-02 03:57:19.813063', '2026-12-02 03:57:19.840828'),
('2026-12-01-000008_replies', 'd30b6be682883548e73ecc2554653edcde1530033de594c2d401188e2c4afc58', 'applied', '2026-12-02 03:57:19.843935', '2026-12-02 03:57:19.925086'),
('2026-12-01-000009_competitors', '30f70f52c616d5bfe78c741e3fa8696e17b79e6b1dc29f2d9c2572486e3d2259', 'applied', '2026-12-02 03:57:19.927085', '2026-12-02 03:57:19.942770'),
('2026-12-01-000010_kpi', 'e8c7a3e8dad2cabe0d312759c5a53347d14a2bce248e27fa031d1de1fed517fc', 'applied', '2026-12-02 03:57:19.944402', '2026-12-02 03:57:19.955754'),
('2026-12-01-000011_experiments', '95be4fbf124e2297131f805bdbbb44b32e4d947100e9cee7c7260684275f50d7', 'applied', '2026-12-02 03:57:19.957291', '2026-12-02 03:57:19.972117'),
('2026-12-01-000012_learning_log', 'fbdc01286d34259b6603831f60bec931a3ae7862fc8e184828ccbea7d8d89ad7', 'applied', '2026-12-02 03:57:19.973992', '2026-12-02 03:57:19.999340'),
('2026-12-02-000013_audit_chain', '70e03e434d962a24bb5c0217104f860e2c79fbef6f6928cff8ecf7ef889dbd62', 'applied', '2026-12-02 03:57:20.001225', '2026-12-02 03:57:20.014870'),
('2026-12-02-000014_legal_holds', '15e0fc5340f8394085f96ea83144ff0f968c963af40c4ca62055e9131a9c9b50', 'applied', '2026-12-02 03:57:20.016519', '2026-12-02 03:57:20.032562'),
('2026-12-02-000015_archives', '7268c6b7c464c28090a777c95ef60a8848d17f115af9be3489c0846f96954a27', 'applied', '2026-12-02 03:57:20.033836', '2026-12-02 03:57:20.039397');
INSERT INTO `__diesel_schema_migrations` (`version`, `run_on`) VALUES
('20261121000001', '2026-12-02 03:57:19'),
('20261121000002', '2026-12-02 03:57:19'),
('20261130000003', '2026-12-02 03:57:19'),
('20261130000004', '2026-12-02 03:57:19'),
('20261130000005', '2026-12-02 03:57:19'),
('20261130000006', '2026-12-02 03:57:19'),
('20261130000007', '2026-12-02 03:57:19'),
('20261201000008', '2026-12-02 03:57:19'),
('20261201000009', '2026-12-02 03:57:19'),
('20261201000010', '2026-12-02 03:57:19'),
('20261201000011', '2026-12-02 03:57:19'),
('20261201000012', '2026-12-02 03:57:20'),
('20261202000013', '2026-12-02 03:57:20'),
('20261202000014', '2026-12-02 03:57:20'),
('20261202000015', '2026-12-02 03:57:20');
SET SESSION foreign_key_checks = 1, unique_checks = 1, sql_mode = REPLACE(@@sql_mode, 'NO_AUTO_VALUE_ON_ZERO', '');
-- rows of accounts: 15
-- rows of archetypes: 8
-- rows of archives: 1
-- rows of attempt_answers: 175
-- rows of audit_batches: 3
-- rows of audit_logs: 457
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
-- rows of event_words: 112
-- rows of experiments: 5
-- rows of experiment_exposures: 77
-- rows of experiment_outcomes: 146
-- rows of experiment_variants: 15
-- rows of holds: 0
-- rows of idempotency_keys: 18
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
-- rows of quiz_grades: 20
-- rows of quiz_options: 200
-- rows of quiz_questions: 118
-- rows of quiz_revisions: 26
-- rows of randomized_experiments: 1
-- rows of replies: 23
-- rows of score_changes: 9
-- rows of segmented_weights: 2
-- rows of sessions: 7
-- rows of signing_keys: 2
-- rows of stored_files: 7
-- rows of suppressed_authors: 4
-- rows of weight_adjustment_logs: 3
-- rows of weight_versions: 4
-- rows of schema_migrations: 15
-- rows of __diesel_schema_migrations: 15
-- SHA-256 of all before: 856441d6233dd7d6e327d333258d48b2c30ac5ad9f291f222a916173c71cc2ba
