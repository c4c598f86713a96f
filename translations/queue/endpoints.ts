import type { Endpoint } from 'payload';
import { bodies } from '../review/bodies.ts';
import { mustBeStaff } from '../review/must-work.ts';
import { operation } from '../review/operation.ts';
import { assignMany } from './assign-many.ts';
import { queueQuestion } from './question.ts';
import { queue } from './queue.ts';

/** The queue over REST, below `/api/translations`; docs/review.md has examples. */
export const queueEndpoints: Omit<Endpoint, 'root'>[] = [
  operation({
    path: '/queue',
    method: 'get',
    body: queueQuestion,
    run: ({ payload, by }, question) => {
      mustBeStaff(by);
      return queue(payload, question, { by });
    },
  }),
  operation({
    path: '/assignMany',
    body: bodies.assignMany,
    run: ({ payload, by }, body) => assignMany(payload, { ...body, by }),
  }),
];
