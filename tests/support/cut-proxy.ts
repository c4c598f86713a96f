import { once } from 'node:events';
import { createServer, connect as dial, type Server, type Socket } from 'node:net';

/** A way to a server that can be interrupted. */
export type CutProxy = {
  port: number;
  /** Closes every connection and refuses new ones, as a dead server does. */
  cut: () => Promise<void>;
  mend: () => Promise<void>;
  /** Keeps and accepts connections, and lets nothing through, as a server that stands still does. */
  stall: () => void;
  resume: () => void;
};

export async function startCutProxy(target: { host: string; port: number }): Promise<CutProxy> {
  const sockets = new Set<Socket>();
  let isStalled = false;
  const serve = (client: Socket) => {
    const upstream = dial(target);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => to.write(chunk)).on('end', () => to.end());
      from
        .on('error', () => {})
        .on('close', () => {
          sockets.delete(from);
          to.destroy();
        });
      if (isStalled) from.pause();
    }
  };
  let server: Server = createServer(serve).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    async cut() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    async mend() {
      server = createServer(serve).listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    stall() {
      isStalled = true;
      for (const socket of sockets) socket.pause();
    },
    resume() {
      isStalled = false;
      for (const socket of sockets) socket.resume();
    },
  };
}
