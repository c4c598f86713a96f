import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { PolyclinicError } from '../../errors.ts';

const position = z.object({
  epoch: z.string(),
  site: z.string(),
  scope: z.string(),
  /** Everything up to here was delivered. */
  seq: z.number().int().min(0),
  /** The head when the initial sync began: what happened before is not news, gone or not. */
  base: z.number().int().min(0),
});

/** How far a site's copy has come, and of what it is a copy. */
export type Position = z.infer<typeof position>;

export type TokenSealer = {
  seal(position: Position): string;
  /** @throws PolyclinicError BAD_TOKEN for what was not sealed here, or was altered. */
  open(token: string): Position;
};

const macLength = 32;

/** Makes and checks tokens, signed with a key of their own that is derived from the secret. */
export function createTokenSealer(secret: string): TokenSealer {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'polyclinic feed changes token 1', 32));
  const sign = (payload: Buffer) => createHmac('sha256', key).update(payload).digest();
  return {
    seal(value) {
      const payload = Buffer.from(JSON.stringify(value));
      return Buffer.concat([sign(payload), payload]).toString('base64url');
    },
    open(token) {
      const bytes = Buffer.from(token, 'base64url');
      const mac = bytes.subarray(0, macLength);
      const payload = bytes.subarray(macLength);
      const isOurs = mac.length === macLength && timingSafeEqual(mac, sign(payload));
      // Decoding forgives stray characters: a token is its one spelling.
      if (!isOurs || bytes.toString('base64url') !== token) throw badToken();
      return position.parse(JSON.parse(payload.toString()));
    },
  };
}

/** What is said of a token that this feed did not give to this site. */
export function badToken(): PolyclinicError {
  return new PolyclinicError(
    'BAD_TOKEN',
    '“since” must be the nextToken of an earlier answer to this site, unaltered; or null to start',
    { field: 'since' },
  );
}
