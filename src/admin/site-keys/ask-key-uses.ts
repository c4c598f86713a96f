import { request } from '../request.ts';

/** When each key was last used (ISO 8601), by the id of its row. */
export type KeyUses = Record<string, string | null>;

const asked = new Map<string, Promise<KeyUses | null>>();

/** Asks at an address of the REST API, once for all rows that ask together; null: no answer. */
export function askKeyUses(address: string): Promise<KeyUses | null> {
  const before = asked.get(address);
  if (before) return before;
  const answer = request<KeyUses>(address)
    .then((given) => (given.ok ? given.data : null))
    .finally(() => asked.delete(address));
  asked.set(address, answer);
  return answer;
}
