import { DeepLClient } from 'deepl-node';
import { retrying } from '../retrying.ts';
import type { EngineTiming } from '../timing.ts';
import { withDeadline } from '../with-deadline.ts';
import { watchExchange } from './exchanges.ts';
import { failureOf } from './failure.ts';

export type DeeplAccess = { authKey: string; serverUrl: string; timing: EngineTiming };

/** Runs a call of deepl-node with our timeout, retries and errors. */
export type DeeplConnection = <T>(
  call: (client: DeepLClient) => Promise<T>,
  signal?: AbortSignal,
) => Promise<T>;

/** Where the account of a key lives: keys of free accounts end in `:fx`. */
export function serverOf(authKey: string): string {
  return authKey.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com';
}

/** Requests to DeepL through its own client, whose retries are off: ours know when to stop. */
export function deeplConnection({ authKey, serverUrl, timing }: DeeplAccess): DeeplConnection {
  const attempt = <T>(call: (client: DeepLClient) => Promise<T>, signal?: AbortSignal) =>
    watchExchange(async (headers, exchange) => {
      const client = new DeepLClient(authKey, {
        serverUrl,
        headers,
        maxRetries: 0,
        minTimeout: timing.timeoutMs,
        sendPlatformInfo: false,
      });
      const start = (over: AbortSignal) => {
        over.addEventListener('abort', () => exchange.request?.destroy());
        return call(client);
      };
      try {
        return await withDeadline(start, { who: 'DeepL', timeoutMs: timing.timeoutMs, signal });
      } catch (error) {
        signal?.throwIfAborted();
        throw failureOf(error, exchange, { authKey, now: timing.now() });
      }
    });

  return (call, signal) => retrying(() => attempt(call, signal), { timing, signal });
}
