import { PolyclinicError } from '../errors.ts';

/** Bytes of a body that anybody may send, and that those who are signed in may: an image of 20 MB, and what goes with it. */
export const bodyLimits = { anybody: 64 * 1024, signedIn: 26_000_000 } as const;

type Handler<Context> = (request: Request, context: Context) => Promise<Response> | Response;
type IsSignedIn = (headers: Headers) => Promise<boolean>;

/**
 * A route whose bodies are limited before they are read, by what they say of their length and while they come
 * in, and whose answers nobody keeps unless they say so themselves: they are somebody's own.
 */
export function guardedRoute<Context>(
  handler: Handler<Context>,
  isSignedIn: IsSignedIn,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    const limited = await limitBody(request, isSignedIn);
    return finished(limited ? await handler(limited, context) : refusal(request));
  };
}

/** @returns null for a body that says itself that it is too large. */
async function limitBody(request: Request, isSignedIn: IsSignedIn): Promise<Request | null> {
  if (!request.body) return request;
  const length = request.headers.get('content-length');
  if (length !== null && Number(length) <= bodyLimits.anybody) return request;
  const limit = (await isSignedIn(request.headers)) ? bodyLimits.signedIn : bodyLimits.anybody;
  if (length !== null) return Number(length) <= limit ? request : null;
  const body = request.body.pipeThrough(upTo(limit));
  return new Request(request, { body, duplex: 'half' } as RequestInit);
}

function upTo(limit: number): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > limit) controller.error(tooLarge());
      else controller.enqueue(chunk);
    },
  });
}

const texts = {
  ru: 'Запрос слишком велик: файл — до 20 МБ, без входа в систему — до 64 КБ',
  en: 'The request is too large: a file has up to 20 MB, a request without signing in up to 64 KB',
};

const tooLarge = () => Object.assign(new PolyclinicError('TOO_LARGE', texts.en), { texts });

function refusal({ headers }: Request): Response {
  const { code, name } = tooLarge();
  const message = /^en\b/i.test(headers.get('accept-language') ?? '') ? texts.en : texts.ru;
  return Response.json({ errors: [{ name, code, message }] }, { status: 413 });
}

/** What is left of a body that is too large stays unread: its connection ends with the answer. */
function finished(response: Response): Response {
  const { status, statusText, body } = response;
  const headers = new Headers(response.headers);
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  if (status === 413) headers.set('connection', 'close');
  return new Response(body, { status, statusText, headers });
}
