import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { feedVersion, schema } from '../src/feed/schema/index.ts';
import { breakingChanges, committedSdl } from '../src/feed/schema/sdl.ts';

/**
 * Writes client/schema.graphql. With `--check` it only compares, and fails on a difference.
 * Either way a change that breaks readers fails until `feedVersion` has a new first number.
 */
const file = path.resolve(import.meta.dirname, '../client/schema.graphql');
const newer = committedSdl(schema, feedVersion);
const older = existsSync(file) ? readFileSync(file, 'utf8') : newer;
const breaking = breakingChanges(older, newer);

if (breaking.length > 0) {
  fail(
    'The schema would break its readers:',
    ...breaking.map((change) => `  ${change}`),
    'Keep what they use, or raise the first number in src/feed/schema/sdl.ts.',
  );
} else if (!process.argv.includes('--check')) {
  writeFileSync(file, newer);
} else if (!existsSync(file) || older !== newer) {
  fail(
    'client/schema.graphql is out of date: run node --conditions=production --import tsx scripts/feed-schema.ts',
  );
}

function fail(...lines: string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
}
