import { describe, expect, it } from 'vitest';
import { authenticate } from '../../../../src/feed/scope/sites.ts';
import { aSite, sha256 } from '../../../support/feed-items.ts';

const now = Date.parse('2026-06-01T12:00:00Z');
const key = (text: string, expiresAt: string | null = null) => ({ hash: sha256(text), expiresAt });

function login(header: string | undefined, site = aSite({ keys: [key('pk_one'), key('pk_two')] })) {
  const findSite = (hash: string) =>
    site.keys.some((each) => each.hash === hash) ? site : undefined;
  return authenticate({ header, findSite, now });
}

describe('authenticate', () => {
  it('knows a site by any of its keys', () => {
    expect(login('Bearer pk_one').site.id).toBe('site-1');
    expect(login('bearer  pk_two').site.id).toBe('site-1');
    expect(login('Bearer pk_two').key.hash).toBe(sha256('pk_two'));
  });

  it.each([
    undefined,
    '',
    'pk_one',
    'Basic pk_one',
    'Bearer one',
    'Bearer pk_',
    'Bearer pk_one pk_two',
  ])('asks for a key when the header is %j', (header) => {
    expect(() => login(header)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
  });

  it('says the same of an unknown key, an expired one, and one of a site that is switched off', () => {
    const messages = [
      () => login('Bearer pk_three'),
      () => login('Bearer pk_old', aSite({ keys: [key('pk_old', '2026-06-01T12:00:00Z')] })),
      () => login('Bearer pk_one', aSite({ active: false, keys: [key('pk_one')] })),
    ].map((attempt) => {
      try {
        return attempt().site.id;
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
    });
    expect(new Set(messages).size).toBe(1);
    expect(messages[0]).toContain('unknown or has expired');
  });

  it('lets a key in until it expires', () => {
    const site = aSite({ keys: [key('pk_old', '2026-06-01T12:00:00.001Z')] });
    expect(login('Bearer pk_old', site).site.id).toBe('site-1');
  });
});
