import { down, up } from './days.ts';
import * as nameRecords from './name-records.ts';

/** Changes of meaning; MongoDB needs none for changes of the schema. */
export const mongoMigrations = [
  { up, down, name: '20261129_225200_days' },
  { up: nameRecords.up, down: nameRecords.down, name: '20261130_020000_name_records' },
];
