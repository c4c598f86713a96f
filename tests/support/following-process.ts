import { once } from 'node:events';
import { pino } from 'pino';
import { replicaFiles } from '../../src/feed/replica/files.ts';
import { followLog } from '../../src/feed/replica/follow.ts';
import { createNode } from '../../src/feed/replica/node.ts';
import { openSqliteLog } from '../../src/feed-log/sqlite.ts';

/*
 * A feed node without its server, for tests that kill it. When it is told to, it follows a log into the
 * file of a replica, and tells how far the file was and each `seq` that it has come to.
 */

export type Told = { of: string; seq: number; warning?: string };

const tell = (told: Told) => process.send?.(told);

const [databaseUrl = '', file = ''] = process.argv.slice(2);
process.send?.('loaded');
await once(process, 'message');
const node = createNode();
const logger = pino({
  level: 'warn',
  hooks: {
    logMethod: (given) => tell({ of: '', seq: 0, warning: JSON.stringify(given) }),
  },
});
const files = replicaFiles(file, logger);
const saved = files.open();
if (saved) node.replace(saved);
tell({ of: saved?.epoch ?? '', seq: saved?.seq() ?? 0 });
await followLog({
  ...{ node, files, logger },
  open: () => openSqliteLog(databaseUrl),
  signal: new AbortController().signal,
  onMove: (replica) => tell({ of: replica.epoch, seq: replica.seq() }),
});
