import * as migration_20261122_023234_initial from './20261122_023234_initial';
import * as migration_20261122_033046_organization_lifecycle from './20261122_033046_organization_lifecycle';
import * as migration_20261122_062701_translation_pipeline from './20261122_062701_translation_pipeline';
import * as migration_20261122_064712_feed_delivery from './20261122_064712_feed_delivery';
import * as migration_20261129_213926_run_dropped_count from './20261129_213926_run_dropped_count';
import * as migration_20261129_221413_dead_letters from './20261129_221413_dead_letters';
import * as migration_20261129_223626_sign_in_attempts from './20261129_223626_sign_in_attempts';
import * as migration_20261129_225200_days from './20261129_225200_days';
import * as migration_20261130_002256_revisions from './20261130_002256_revisions';
import * as migration_20261130_012755_translation_names from './20261130_012755_translation_names';
import * as migration_20261130_014455_translation_queue from './20261130_014455_translation_queue';
import * as migration_20261130_020000_name_records from './20261130_020000_name_records';
import * as migration_20261130_040802_notifications from './20261130_040802_notifications';
import * as migration_20261130_153121_widen_queue_indexes from './20261130_153121_widen_queue_indexes';
import * as migration_20261130_181026_second_opinions from './20261130_181026_second_opinions';

export const migrations = [
  {
    up: migration_20261122_023234_initial.up,
    down: migration_20261122_023234_initial.down,
    name: '20261122_023234_initial',
  },
  {
    up: migration_20261122_033046_organization_lifecycle.up,
    down: migration_20261122_033046_organization_lifecycle.down,
    name: '20261122_033046_organization_lifecycle',
  },
  {
    up: migration_20261122_062701_translation_pipeline.up,
    down: migration_20261122_062701_translation_pipeline.down,
    name: '20261122_062701_translation_pipeline',
  },
  {
    up: migration_20261122_064712_feed_delivery.up,
    down: migration_20261122_064712_feed_delivery.down,
    name: '20261122_064712_feed_delivery',
  },
  {
    up: migration_20261129_213926_run_dropped_count.up,
    down: migration_20261129_213926_run_dropped_count.down,
    name: '20261129_213926_run_dropped_count',
  },
  {
    up: migration_20261129_221413_dead_letters.up,
    down: migration_20261129_221413_dead_letters.down,
    name: '20261129_221413_dead_letters',
  },
  {
    up: migration_20261129_223626_sign_in_attempts.up,
    down: migration_20261129_223626_sign_in_attempts.down,
    name: '20261129_223626_sign_in_attempts',
  },
  {
    up: migration_20261129_225200_days.up,
    down: migration_20261129_225200_days.down,
    name: '20261129_225200_days',
  },
  {
    up: migration_20261130_002256_revisions.up,
    down: migration_20261130_002256_revisions.down,
    name: '20261130_002256_revisions',
  },
  {
    up: migration_20261130_012755_translation_names.up,
    down: migration_20261130_012755_translation_names.down,
    name: '20261130_012755_translation_names',
  },
  {
    up: migration_20261130_014455_translation_queue.up,
    down: migration_20261130_014455_translation_queue.down,
    name: '20261130_014455_translation_queue',
  },
  {
    up: migration_20261130_020000_name_records.up,
    down: migration_20261130_020000_name_records.down,
    name: '20261130_020000_name_records',
  },
  {
    up: migration_20261130_040802_notifications.up,
    down: migration_20261130_040802_notifications.down,
    name: '20261130_040802_notifications',
  },
  {
    up: migration_20261130_153121_widen_queue_indexes.up,
    down: migration_20261130_153121_widen_queue_indexes.down,
    name: '20261130_153121_widen_queue_indexes',
  },
  {
    up: migration_20261130_181026_second_opinions.up,
    down: migration_20261130_181026_second_opinions.down,
    name: '20261130_181026_second_opinions'
  },
];
