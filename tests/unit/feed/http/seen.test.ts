import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordingOf } from '../../../../src/feed/cache/wording.ts';
import { createSeen } from '../../../../src/feed/http/seen.ts';

const asked = (url: string) => wordingOf({ method: 'GET', url, body: undefined });

it('remembers a request until another takes its place, and none that has not come', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 3 })), (requests) => {
      const isSeen = createSeen(8);
      const last = new Map<number, string>();
      for (const request of requests) {
        const place = asked(request).checksum & 7;
        expect(isSeen(asked(request))).toBe(last.get(place) === request);
        last.set(place, request);
      }
    }),
  );
});
