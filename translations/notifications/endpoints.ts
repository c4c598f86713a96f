import type { Endpoint } from 'payload';
import { z } from 'zod';
import { mustBeStaff } from '../review/must-work.ts';
import { operation } from '../review/operation.ts';
import { countUnread, markRead } from './inbox.ts';

const problem = { error: 'ids' } as const;
const id = z.string(problem).min(1, problem).max(100, problem);

/** Ids of notifications, or a moment: all that came until then. */
const chosen = z.union(
  [
    z.object({ ids: z.array(id, problem).max(500, problem) }, problem),
    z.object({ until: z.iso.datetime(problem) }, problem),
  ],
  problem,
);

/** The inbox over REST, below `/api/notifications`, for one's own alone. */
export const inboxEndpoints: Omit<Endpoint, 'root'>[] = [
  operation({
    path: '/unread',
    method: 'get',
    body: z.object({}),
    run: async ({ payload, by }) => {
      mustBeStaff(by);
      return { unread: await countUnread(payload, String(by.id)) };
    },
  }),
  operation({
    path: '/read',
    body: chosen,
    run: async ({ payload, by }, which) => {
      mustBeStaff(by);
      await markRead(payload, String(by.id), which);
      return { unread: await countUnread(payload, String(by.id)) };
    },
  }),
];
