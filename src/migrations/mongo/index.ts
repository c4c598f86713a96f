import { down, up } from './days.ts';

/** Changes of meaning; MongoDB needs none for changes of the schema. */
export const mongoMigrations = [{ up, down, name: '20261129_225200_days' }];
