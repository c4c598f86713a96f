import { limits, uploadLimits } from '../../media/limits.ts';
import { errorFacts } from '../answers/error-facts.ts';
import { told } from '../answers/told.ts';
import { refusal } from './refusal.ts';

/** Bytes of a body that anybody may send, and that those who are signed in may: an image of 20 MB, and what goes with it. */
export const bodyLimits = { anybody: 64 * 1024, signedIn: uploadLimits.requestSizeLimit } as const;

/** Bytes of a body that are read and dropped, so that somebody who works here is told why it is refused. */
const mostDropped = 256 * 1024 * 1024;

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
    return finished(limited instanceof Response ? limited : await handler(limited, context));
  };
}

/** @returns the answer to a body that says itself that it is too large. */
async function limitBody(request: Request, isSignedIn: IsSignedIn): Promise<Request | Response> {
  if (!request.body) return request;
  const length = request.headers.get('content-length');
  if (length !== null && Number(length) <= bodyLimits.anybody) return request;
  const knows = await isSignedIn(request.headers);
  const limit = knows ? bodyLimits.signedIn : bodyLimits.anybody;
  if (length === null) {
    const body = request.body.pipeThrough(upTo(limit, tooLarge(request.headers)));
    return new Request(request, { body, duplex: 'half' } as RequestInit);
  }
  if (Number(length) <= limit) return request;
  // A browser that is still sending would show a broken connection in place of the reason.
  if (knows && Number(length) <= mostDropped) await request.body.pipeTo(new WritableStream());
  return answerTooLarge(request);
}

function upTo(limit: number, error: Error): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > limit) controller.error(error);
      else controller.enqueue(chunk);
    },
  });
}

/**
 * Not 413 for a form: the admin's form for many files takes that for a success (Payload 3.90), and
 * drops the texts of the picture.
 */
function tooLarge(headers: Headers): Error {
  const isForm = /^multipart\//i.test(headers.get('content-type') ?? '');
  const values = { file: limits.bytes / 1024 ** 2, anybody: bodyLimits.anybody / 1024 };
  return refusal('tooLarge', 'file', { code: isForm ? 'BAD_INPUT' : 'TOO_LARGE', values });
}

function answerTooLarge({ headers }: Request): Response {
  const facts = errorFacts(tooLarge(headers));
  const language = /^en\b/i.test(headers.get('accept-language') ?? '') ? 'en' : 'ru';
  const init = { status: facts.status, headers: { connection: 'close' } };
  return Response.json({ errors: [told(facts, language)] }, init);
}

/** What is left of a body that is too large stays unread: its connection ends with the answer. */
function finished(response: Response): Response {
  const { status, statusText, body } = response;
  const headers = new Headers(response.headers);
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  if (status === 413) headers.set('connection', 'close');
  return new Response(body, { status, statusText, headers });
}
