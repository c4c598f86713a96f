import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  timingSafeEqual,
} from 'node:crypto';
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
  /** Up to where the copy knew everything when it began to catch up; absent once it has caught up. */
  known: z.number().int().min(0).optional(),
  /** The last change that was delivered of the entry with that `seq`, which tells of several items. */
  within: z.object({ seq: z.number().int(), type: z.string(), id: z.string() }).optional(),
  /**
   * How far the log was when the copy was last told of it: the copy was not told of what was
   * superseded by then. Absent in tokens that were made before logs had terms.
   */
  seen: z
    .object({
      seq: z.number().int().min(0),
      term: z.string(),
      /** ISO 8601: when the entry with that `seq` was appended. */
      at: z.string(),
    })
    .optional(),
});

/** How far a site's copy has come, and of what it is a copy. */
export type Position = z.infer<typeof position>;

export type TokenSealer = {
  seal(position: Position): string;
  /** @throws PolyclinicError BAD_TOKEN for what was not sealed here, or was altered. */
  open(token: string): Position;
};

const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;
const macLength = 32;

/** Texts are filled up to a multiple of this, so that a length does not tell how far a log is. */
const blockLength = 64;

/** What the keys of the tokens are derived from. */
export type Secrets = {
  secret: string;
  /** Tokens that were made with it are still read. */
  previousSecret?: string;
};

/**
 * Makes and reads tokens. They are encrypted as well as authenticated, since a position tells of
 * changes that are other sites' only; and equal positions have equal tokens, or no two answers
 * would have the same `ETag`. So the nonce is a MAC of the text, as in RFC 5297 and RFC 8452.
 */
export function createTokenSealer(secret: string, previousSecret?: string): TokenSealer {
  const key = keyFrom(secret, 'polyclinic feed changes token 2');
  const nonceKey = keyFrom(secret, 'polyclinic feed changes token 2, nonce');
  const openers = [secret, ...(previousSecret ? [previousSecret] : [])].map(openerOf);
  return {
    seal(value) {
      const text = padded(JSON.stringify(value));
      const nonce = createHmac('sha256', nonceKey).update(text).digest().subarray(0, nonceLength);
      const cipher = createCipheriv(algorithm, key, nonce);
      const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(token) {
      const bytes = Buffer.from(token, 'base64url');
      const text = openers.reduce<Buffer | undefined>(
        (found, open) => found ?? open(bytes),
        undefined,
      );
      // Decoding forgives stray characters: a token is its one spelling.
      if (!text || bytes.toString('base64url') !== token) throw badToken();
      return position.parse(JSON.parse(text.toString()));
    },
  };
}

/** Opens what was sealed with a secret, by today's form or the first one. */
function openerOf(secret: string): (bytes: Buffer) => Buffer | undefined {
  const key = keyFrom(secret, 'polyclinic feed changes token 2');
  const openSigned = signedTokens(secret);
  return (bytes) => opened(bytes, key) ?? openSigned(bytes);
}

const keyFrom = (secret: string, purpose: string) =>
  Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));

function padded(text: string): Buffer {
  const { length } = Buffer.from(text);
  return Buffer.from(text + ' '.repeat((blockLength - (length % blockLength)) % blockLength));
}

function opened(bytes: Buffer, key: Buffer): Buffer | undefined {
  if (bytes.length < nonceLength + tagLength) return undefined;
  const options = { authTagLength: tagLength };
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceLength), options);
  decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
  try {
    return Buffer.concat([
      decipher.update(bytes.subarray(nonceLength + tagLength)),
      decipher.final(),
    ]);
  } catch {
    return undefined;
  }
}

/** Tokens as they were first made, signed and readable: copies that have one go on with it. */
function signedTokens(secret: string): (bytes: Buffer) => Buffer | undefined {
  const key = keyFrom(secret, 'polyclinic feed changes token 1');
  return (bytes) => {
    const mac = bytes.subarray(0, macLength);
    const text = bytes.subarray(macLength);
    const expected = createHmac('sha256', key).update(text).digest();
    return mac.length === macLength && timingSafeEqual(mac, expected) ? text : undefined;
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
