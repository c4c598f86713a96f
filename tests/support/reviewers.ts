import type { Payload } from 'payload';
import type { Locale } from '../../translations/locales.ts';
import {
  changeRecord,
  ofEntries,
  type RecordKey,
} from '../../translations/records/change-record.ts';
import { type Draft, withDrafts } from '../../translations/records/transitions/drafted.ts';
import { hashOf } from '../../translations/records/value.ts';
import { writtenSegments } from '../../translations/records/written-segments.ts';
import { aUser } from './builders.ts';
import { type RestAnswer, type RestApi, restApi } from './rest-api.ts';

type Roles = { roles: string[]; workingLocales?: Locale[] };
export type Member = { id: string; email: string; collection: 'users'; api: RestApi };

/** Members of staff by what the test calls them, signed in. */
export async function staff<Who extends string>(
  payload: Payload,
  people: Record<Who, Roles>,
): Promise<Record<Who, Member>> {
  const members = {} as Record<Who, Member>;
  for (const who of Object.keys(people) as Who[]) {
    const user = await aUser(payload, people[who]);
    members[who] = { ...user, api: await restApi(payload, user.email) };
  }
  return members;
}

/** Runs an operation on the texts of a document in a locale. */
export function operations(key: RecordKey) {
  return (api: RestApi, operation: string, body: object): Promise<RestAnswer> =>
    api('POST', `/translations/${operation}`, { ...key, ...body });
}

/** Puts a machine's text into a record, as a run does. */
export async function machineDrafts(
  payload: Payload,
  key: RecordKey,
  draft: { path: string; source: string; value: string; at?: string },
): Promise<void> {
  const { path, source, value, at = new Date().toISOString() } = draft;
  const written: Draft = {
    path,
    value,
    sourceHash: hashOf(source),
    ...writtenSegments(source, value, 'machine'),
    checks: [],
    origin: 'machine',
  };
  const drafts = new Map([[path, written]]);
  await changeRecord(
    payload,
    key,
    ofEntries((entries) => withDrafts(entries, drafts, at)),
  );
}
