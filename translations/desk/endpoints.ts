import type { Endpoint } from 'payload';
import { bodies } from '../review/bodies.ts';
import { mustBeStaff } from '../review/must-work.ts';
import { operation } from '../review/operation.ts';
import { tellPresence } from './presence.ts';
import { readDesk } from './read-desk.ts';
import { readMatches } from './read-matches.ts';

/** What the editor of a document's texts reads, below `/api/translations`. */
export const deskEndpoints: Omit<Endpoint, 'root'>[] = [
  operation({
    path: '/desk',
    method: 'get',
    body: bodies.desk,
    run: ({ payload, by }, key) => {
      mustBeStaff(by);
      return readDesk(payload, key);
    },
  }),
  operation({
    path: '/matches',
    method: 'get',
    body: bodies.matches,
    run: ({ payload, by }, { path, segment, ...key }) => {
      mustBeStaff(by);
      return readMatches(payload, key, { path, segment });
    },
  }),
  operation({
    path: '/presence',
    body: bodies.presence,
    run: async ({ payload, by }, { path, ...key }) => {
      mustBeStaff(by);
      return { others: await tellPresence(payload, key, { user: String(by.id), path }) };
    },
  }),
];
