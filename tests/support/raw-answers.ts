import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';

export type RawAnswer = { status: number; head: string; body: string };

/**
 * Sends pieces of requests on one connection, each of them read by a server of this process before
 * the next is sent, and gives the answers: so many, or fewer when the connection is closed. Each
 * must say its length.
 *
 * @throws Error when more has come.
 */
export async function rawAnswers(
  port: number,
  pieces: readonly string[],
  count: number,
): Promise<RawAnswer[]> {
  const socket = connect(port, '127.0.0.1').setNoDelay();
  let received = '';
  socket.on('data', (piece) => (received += piece.toString('latin1')));
  await once(socket, 'connect');
  await sendAll(socket, pieces);
  const answers: RawAnswer[] = [];
  while (answers.length < count) {
    const end = received.indexOf('\r\n\r\n');
    const head = received.slice(0, end);
    const to = end + 4 + Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
    if (end >= 0 && received.length >= to) {
      answers.push({ status: Number(head.slice(9, 12)), head, body: received.slice(end + 4, to) });
      received = received.slice(to);
    } else if (socket.destroyed) break;
    else await Promise.race([once(socket, 'data'), once(socket, 'close')]);
  }
  socket.destroy();
  if (received !== '') throw new Error(`More has come: ${received}`);
  return answers;
}

/** Turns of the event loop after which a piece has been read, and what it asks is mostly answered. */
const turns = 6;

async function sendAll(socket: Socket, pieces: readonly string[]): Promise<void> {
  for (const piece of pieces) {
    socket.write(piece, 'latin1');
    for (let n = 0; n < turns; n++) await turn();
  }
}
