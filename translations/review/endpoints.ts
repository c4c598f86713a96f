import type { Endpoint } from 'payload';
import type { RecordKey } from '../records/change-record.ts';
import { approve } from './approve.ts';
import { approveClean } from './approve-clean.ts';
import { approveEqual } from './approve-equal.ts';
import { assign } from './assign.ts';
import { bodies } from './bodies.ts';
import { comment } from './comment.ts';
import { history } from './history.ts';
import { mustBeStaff } from './must-work.ts';
import { operation } from './operation.ts';
import { peopleIn } from './people.ts';
import { reject } from './reject.ts';
import { save } from './save.ts';
import { stateEndpoint } from './state-endpoint.ts';
import { submit } from './submit.ts';
import { acceptSuggestion, dismissSuggestion } from './suggestions.ts';

type Named = RecordKey & { path: string; seen?: string | null };

const keyOf = ({ collection, document, locale }: RecordKey): RecordKey => ({
  collection,
  document,
  locale,
});

/** Who says nothing of what they have read has read that there is no text. */
const targetOf = ({ path, seen }: Named) => ({ path, seen: seen ?? '' });

/** The operations over REST: `/api/translations/<path>`; docs/review.md has examples. */
export const reviewEndpoints: Omit<Endpoint, 'root'>[] = [
  stateEndpoint,
  operation({
    path: '/history',
    method: 'get',
    body: bodies.history,
    run: ({ payload, by }, body) => history(payload, keyOf(body), { ...body, by }),
  }),
  operation({
    path: '/save',
    body: bodies.save,
    run: async ({ payload, by }, body) => ({
      entry: await save(payload, keyOf(body), { ...targetOf(body), value: body.value, by }),
    }),
  }),
  operation({
    path: '/submit',
    body: bodies.submit,
    run: async ({ payload, by }, body) => ({
      entry: await submit(payload, keyOf(body), { ...targetOf(body), by }),
    }),
  }),
  operation({
    path: '/approve',
    body: bodies.approve,
    run: ({ payload, by }, { paths, seen, sources, override, ...key }) =>
      approve(payload, key, { paths, seen: withoutNulls(seen), sources, override, by }),
  }),
  operation({
    path: '/approveClean',
    body: bodies.approveClean,
    run: ({ payload, by }, body) => approveClean(payload, { ...body, by }),
  }),
  operation({
    path: '/approveEqual',
    body: bodies.approveEqual,
    run: ({ payload, by }, { path, after, limit, dryRun, ...key }) =>
      approveEqual(payload, key, { by, path, after, limit, dryRun }),
  }),
  operation({
    path: '/reject',
    body: bodies.reject,
    run: async ({ payload, by }, { reason, withdraw, ...body }) => ({
      entry: await reject(payload, keyOf(body), { ...targetOf(body), reason, withdraw, by }),
    }),
  }),
  ...Object.entries({ acceptSuggestion, dismissSuggestion }).map(([name, judge]) =>
    operation({
      path: `/${name}`,
      body: bodies.suggestion,
      run: async ({ payload, by }, { suggestion, ...body }) => ({
        entry: await judge(payload, keyOf(body), { ...targetOf(body), suggestion, by }),
      }),
    }),
  ),
  operation({
    path: '/assign',
    body: bodies.assign,
    run: ({ payload, by }, { user, seen, due, ...key }) =>
      assign(payload, key, { user, seen: seen ?? null, due, by }),
  }),
  operation({
    path: '/comment',
    body: bodies.comment,
    run: async ({ payload, by }, { path, text, mentions, ...key }) => ({
      comment: await comment(payload, key, { path, text, mentions, by }),
    }),
  }),
  operation({
    path: '/people',
    method: 'get',
    body: bodies.people,
    run: async ({ payload, by }, { locale }) => {
      mustBeStaff(by);
      return { people: await peopleIn(payload, locale) };
    },
  }),
];

/** An entry without text has been written at no time. */
function withoutNulls(
  seen: Record<string, string | null> | undefined,
): Record<string, string> | undefined {
  return seen && Object.fromEntries(Object.entries(seen).map(([path, at]) => [path, at ?? '']));
}
