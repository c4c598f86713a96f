import { request } from '../request.ts';

type Site = Record<string, unknown>;
type Answer = { made?: string; site?: Site; problem?: string };

/**
 * Asks for a key of a site, at the site's address in the REST API.
 *
 * @returns the key and the site as it now is, or what the server said against it.
 */
export async function requestKey(address: string, label: string): Promise<Answer> {
  const answer = await request<{ key: string }>(`${address}/keys`, { body: { label } });
  if (!answer.ok) return { problem: answer.message ?? undefined };
  const site = await request<Site>(`${address}?depth=0`);
  return { made: answer.data.key, site: site.ok ? site.data : undefined };
}
