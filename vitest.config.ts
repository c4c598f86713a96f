import path from 'node:path';
import { defineConfig } from 'vitest/config';

const fromRoot = (file: string) => path.join(import.meta.dirname, file);

/** The integration suite runs whole on each database; a file named for one runs on that alone. */
const integration = (database: 'sqlite' | 'mongo', other: 'sqlite' | 'mongo') => ({
  name: database,
  include: ['tests/integration/**/*.test.ts'],
  exclude: [`**/*.${other}.test.ts`],
  env: { TEST_DATABASE: database },
});

export default defineConfig({
  resolve: {
    alias: [
      { find: '@payload-config', replacement: fromRoot('src/payload.config.ts') },
      // Vite would take graphql's ES module where Node takes its CommonJS one, and graphql
      // refuses types that were made by another copy of itself.
      { find: /^graphql$/, replacement: fromRoot('node_modules/graphql/index.js') },
    ],
  },
  test: {
    pool: 'forks',
    // See scripts/system/node-arguments.ts: without it, loading Payload's editor can hang.
    execArgv: ['--conditions=production'],
    maxWorkers: 2,
    // Long enough for a slow machine: how long things take is for the benchmarks to say.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    teardownTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          ...integration('sqlite', 'mongo'),
          // Some of these wait for a lease or a clock. Vitest gives its `--maxWorkers` to no project, and
          // projects with numbers of their own are groups, one after another.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...integration('mongo', 'sqlite'),
          globalSetup: [fromRoot('tests/support/mongod.ts')],
          // These tests mostly wait for the database.
          maxWorkers: 4,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
