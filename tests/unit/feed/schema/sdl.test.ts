import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { feedVersion, schema } from '../../../../src/feed/schema/index.ts';
import { breakingChanges, committedSdl } from '../../../../src/feed/schema/sdl.ts';

const committed = readFileSync(
  path.resolve(import.meta.dirname, '../../../../client/schema.graphql'),
  'utf8',
);

describe('the committed schema', () => {
  it('is the one that is built', () => {
    expect(committed).toBe(committedSdl(schema, feedVersion));
  });

  it.each([
    ['a field is gone', 'slug: String!', 'Clinic.slug was removed'],
    [
      'a value of an enum is gone',
      'SANATORIUM',
      'SANATORIUM was removed from enum type ClinicKind',
    ],
  ])('counts as broken when %s', (_, removed, said) => {
    const broken = committed.replaceAll(
      new RegExp(`^ +${removed.replace(/[[\]]/g, '\\$&')}$`, 'gm'),
      '',
    );
    expect(breakingChanges(committed, broken).join('\n')).toContain(said);
  });

  it('counts as broken when a field may be null that could not, or an argument is required', () => {
    const nullable = committed.replaceAll('slug: String!', 'slug: String');
    expect(breakingChanges(committed, nullable)).not.toEqual([]);
    const required = committed.replaceAll('filter: ClinicFilter', 'filter: ClinicFilter!');
    expect(breakingChanges(committed, required)).not.toEqual([]);
  });

  it('may break with a new first number, and grow without one', () => {
    const broken = committed.replaceAll('slug: String!', 'slug: String');
    expect(breakingChanges(committed, broken.replace('version 1.', 'version 2.'))).toEqual([]);
    const grown = committed.replaceAll('  beds: Int\n', '  beds: Int\n  wards: Int\n');
    expect(breakingChanges(committed, grown)).toEqual([]);
  });
});
