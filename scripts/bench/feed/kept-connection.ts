import { once } from 'node:events';
import { connect } from 'node:net';
import { createAnswerEnd } from './answer-end.ts';

/** A connection that is kept and has one request under way at a time. */
export type KeptConnection = {
  /** Sends the bytes of a request; resolves when its answer, a 200, has come whole. */
  ask(request: string): Promise<void>;
  /** Bytes of all answers. */
  received(): number;
  close(): void;
};

/** Connects to a port of this machine. @throws Error when nothing listens there. */
export async function keptConnection(port: number): Promise<KeptConnection> {
  const socket = connect(port, '127.0.0.1').setNoDelay();
  await once(socket, 'connect');
  let received = 0;
  let isWhole = createAnswerEnd();
  let settle: { resolve: () => void; reject: (error: Error) => void } | undefined;
  socket.on('data', (chunk) => {
    received += chunk.length;
    try {
      if (!isWhole(chunk)) return;
      isWhole = createAnswerEnd();
      settle?.resolve();
    } catch (error) {
      settle?.reject(error as Error);
    }
  });
  socket.on('error', (error) => settle?.reject(error));
  socket.on('close', () => settle?.reject(new Error('The server has closed the connection')));
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        socket.write(request);
      }),
    received: () => received,
    close: () => void socket.destroy(),
  };
}
