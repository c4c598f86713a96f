import { createServer } from 'node:net';
import { PolyclinicError } from './errors.ts';

type Place = { setting: string; port: number; host: string };

const reasons: Record<string, (place: Place) => string> = {
  EADDRINUSE: ({ setting, port, host }) =>
    `${setting}: port ${port} of ${host} is taken. End what listens there, or set another port.`,
  EACCES: ({ setting, port }) =>
    `${setting}: port ${port} is for the system's own programs. Set one above 1023.`,
  EADDRNOTAVAIL: ({ host }) =>
    `HOST: this machine has no address ${host}. Set one of its own, or 0.0.0.0 for all of them.`,
};

/** The error of a server that cannot listen, as its operator needs it: which setting, and the cure. */
export function cannotListen(error: unknown, place: Place): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code]?.(place);
  return reason ? new PolyclinicError('BAD_SETTING', reason, { cause: error }) : error;
}

/**
 * Makes sure that a server of another program could listen here, whose own words would not name the
 * setting.
 *
 * @throws PolyclinicError BAD_SETTING
 */
export async function requireFreePort(place: Place): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, place)));
    server.listen({ port: place.port, host: place.host }, resolve);
  });
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
