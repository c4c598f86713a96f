import * as days from './days.ts';
import * as nameRecords from './name-records.ts';
import * as translationQueue from './translation-queue.ts';

/** Changes of meaning; MongoDB needs none for changes of the schema. */
export const mongoMigrations = [
  { up: days.up, down: days.down, name: '20261129_225200_days' },
  {
    up: translationQueue.up,
    down: translationQueue.down,
    name: '20261130_014455_translation_queue',
  },
  { up: nameRecords.up, down: nameRecords.down, name: '20261130_020000_name_records' },
];
