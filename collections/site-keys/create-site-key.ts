import { type Payload, type PayloadRequest, ValidationError } from 'payload';
import { languageOf, message } from '../messages.ts';
import { type DateLike, timeOf } from '../rules/dates.ts';
import { makeKey } from './make-key.ts';

/** Two, so that a site can change over from one to the other. */
export const maxValidKeys = 2;

type StoredKey = { id?: string | null; expiresAt?: DateLike; hash?: string | null };

type Options = {
  payload: Payload;
  /** The request within whose transaction it happens. */
  req?: PayloadRequest;
  /** The site's id. */
  site: string | number;
  label: string;
  /** ISO 8601; a key without an end is valid until it is removed. */
  expiresAt?: string | null;
};

/**
 * Gives a site a new key.
 *
 * @returns the key. It is stored nowhere and cannot be shown again.
 * @throws ValidationError when the site has two valid keys already.
 */
export async function createSiteKey(options: Options): Promise<{ key: string; prefix: string }> {
  const { payload, req, site, label, expiresAt = null } = options;
  const document = await payload.findByID({
    collection: 'sites',
    id: site,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const keys: StoredKey[] = document.keys ?? [];
  if (validKeys(keys, Date.now()).length >= maxValidKeys) {
    const errors = [{ path: 'keys', message: message('siteKeysTwo', languageOf(req)) }];
    throw new ValidationError({ collection: 'sites', errors, req });
  }
  const { key, hash, prefix } = makeKey();
  const row = { label, hash, prefix, createdAt: new Date().toISOString(), expiresAt };
  await payload.update({
    collection: 'sites',
    id: site,
    data: { keys: [...keys, row] } as never,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return { key, prefix };
}

/** The keys that open the feed at a moment. */
export function validKeys<T extends StoredKey>(keys: readonly T[], now: number): T[] {
  return keys.filter(({ expiresAt }) => (timeOf(expiresAt) ?? Infinity) > now);
}
