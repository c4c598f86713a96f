import { describe, expect, it } from 'vitest';
import { bodyLimits, guardedRoute } from '../../../src/requests/guarded-route.ts';

const piece = new Uint8Array(16 * 1024);

/** A body of so many bytes, and how many of them were asked for. */
function aBody(bytes: number) {
  const seen = { read: 0 };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (seen.read >= bytes) return controller.close();
        seen.read += piece.byteLength;
        controller.enqueue(piece);
      },
    },
    { highWaterMark: 0 },
  );
  return { body, seen };
}

type Sent = { bytes: number; says?: number; signedIn?: boolean };

async function send({ bytes, says, signedIn = false }: Sent) {
  const { body, seen } = aBody(bytes);
  const route = guardedRoute(
    async (request) => Response.json({ bytes: (await request.arrayBuffer()).byteLength }),
    async () => signedIn,
  );
  const request = new Request('http://127.0.0.1/api/users/login', {
    method: 'POST',
    headers: says === undefined ? {} : { 'content-length': String(says) },
    body,
    duplex: 'half',
  } as RequestInit);
  const answer = await route(request, undefined).catch((error) => error);
  const { code = 'read', status } =
    answer instanceof Response && answer.status === 413
      ? { ...(await answer.json()).errors[0], status: 413 }
      : answer;
  return { code, status, read: seen.read };
}

const large = 120_000_000;

describe('The body of a request', () => {
  it('is not read at all when it says itself that it is too large', async () => {
    const refused = { code: 'TOO_LARGE', status: 413, read: 0 };
    expect(await send({ bytes: large, says: large })).toEqual(refused);
    const huge = 300_000_000;
    expect(await send({ bytes: huge, says: huge, signedIn: true })).toEqual(refused);
  });

  it('is dropped to its end when somebody who is signed in sends too much, so that the answer arrives', async () => {
    const { code, status, read } = await send({ bytes: large, says: large, signedIn: true });
    expect([code, status]).toEqual(['TOO_LARGE', 413]);
    expect(read).toBeGreaterThanOrEqual(large);
  });

  it('is read up to the limit when it says nothing of its length', async () => {
    for (const signedIn of [false, true]) {
      const { code, status, read } = await send({ bytes: large, signedIn });
      expect([code, status]).toEqual(['TOO_LARGE', 413]);
      const limit = signedIn ? bodyLimits.signedIn : bodyLimits.anybody;
      expect(read).toBeGreaterThan(limit);
      expect(read).toBeLessThanOrEqual(limit + 4 * piece.byteLength);
    }
  });

  it('is read whole up to the limit', async () => {
    const { anybody } = bodyLimits;
    expect(await send({ bytes: anybody })).toEqual({ code: 'read', status: 200, read: anybody });
    const upload = 20 * 1024 * 1024;
    const sent = { bytes: upload, says: upload, signedIn: true };
    expect(await send(sent)).toEqual({ code: 'read', status: 200, read: upload });
  });
});

describe('An answer', () => {
  const cacheControl = async (response: Response) => {
    const route = guardedRoute(
      () => response,
      async () => true,
    );
    const answer = await route(new Request('http://127.0.0.1/api/users/me'), undefined);
    return answer.headers.get('cache-control');
  };

  it('is kept by nobody unless it says so itself', async () => {
    expect(await cacheControl(Response.json({}))).toBe('no-store');
    const caching = { headers: { 'cache-control': 'private, max-age=3600' } };
    expect(await cacheControl(new Response('', caching))).toBe('private, max-age=3600');
  });
});
