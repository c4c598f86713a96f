import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * How long a client may take to send its headers, and all of its request, how long its connection is
 * kept for another one, and how often that is looked at; in milliseconds. Who takes longer gets a
 * 408 and is cut off, however much is trickling in.
 */
const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 1_000,
};

/** How clients' connections are held; the defaults are those of production. */
export type ConnectionOptions = Partial<typeof timeouts> & {
  /** Connections at a time; whoever comes then is cut off at once. */
  most?: number;
};

export type Connections = {
  /** Makes the server, whose connections are counted. */
  serve(listener: RequestListener): Server;
  open(): number;
  refused(): number;
  /** Resolves when those who were slow to take their answers when it was called have all of them. */
  allSent(): Promise<void>;
  /** For how long one is kept for another request, in milliseconds. */
  keepAliveTimeout: number;
};

const defaultMost = 20_000;

/** How often it is looked at what is still to be sent, in milliseconds. */
const lookMs = 20;

/** Files that a process opens besides: the database's connections, the program, the replica. */
const otherFiles = 256;

export function createConnections({
  most = defaultMost,
  ...given
}: ConnectionOptions): Connections {
  const options = { ...timeouts, ...given };
  const open = new Set<Socket>();
  let refused = 0;
  return {
    serve(listener) {
      const server = createServer(options, listener);
      // Not by `maxConnections`: processes that share a port would hand on to each other for ever
      // what none of them takes.
      return server.prependListener('connection', (socket) => {
        if (open.size >= most) {
          refused += 1;
          socket.destroy();
          return;
        }
        open.add(socket);
        socket.once('close', () => open.delete(socket));
      });
    },
    open: () => open.size,
    refused: () => refused,
    async allSent() {
      let waiting = [...open];
      for (;;) {
        waiting = waiting.filter((socket) => socket.writableLength > 0 && !socket.destroyed);
        if (waiting.length === 0) return;
        await sleep(lookMs);
      }
    },
    keepAliveTimeout: options.keepAliveTimeout,
  };
}

/**
 * How many connections this process can hold by its limit of open files, which Node has raised as
 * far as it may: all but 256, or half of few; 20,000 at most.
 */
export function mostConnections(): number {
  const { userLimits } = process.report.getReport() as unknown as {
    userLimits?: { open_files?: { soft: number | 'unlimited' } };
  };
  const files = userLimits?.open_files?.soft;
  if (typeof files !== 'number') return defaultMost;
  return Math.min(defaultMost, Math.max(files - otherFiles, Math.floor(files / 2)));
}
