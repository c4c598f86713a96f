import { getPayload, type Payload } from 'payload';

/**
 * Payload for a process without Next (worker, scripts, tests): connected, migrated, and without
 * what only a web server needs.
 */
export async function startPayload({ key }: { key?: string } = {}): Promise<Payload> {
  process.env.DISABLE_PAYLOAD_HMR = 'true';
  const { default: config } = await import('./payload.config.ts');
  return getPayload({ config, ...(key ? { key } : {}) });
}
