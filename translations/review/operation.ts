import type { Endpoint, Payload, PayloadRequest } from 'payload';
import type { z } from 'zod';
import { errorCodes, PolyclinicError } from '../../src/errors.ts';
import { leafTree } from '../overlay/leafTree.ts';
import { problemOf } from './bodies.ts';
import type { Actor } from './mayTranslate.ts';
import { inputs } from './messages.ts';
import { badInput, ReviewError } from './ReviewError.ts';

type Operation<Body> = {
  /** Below the collection that has the endpoint; `:name` is a parameter. */
  path: string;
  /** A GET reads its input from the address. */
  method?: 'get' | 'post';
  body: z.ZodType<Body>;
  run: (caller: Caller, body: Body) => Promise<unknown>;
};

type Caller = {
  payload: Payload;
  by: NonNullable<Actor>;
  /** Parameters in the path. */
  params: Record<string, unknown>;
};

/**
 * An endpoint of the translations for whoever is signed in. Errors are answered as
 * `{ errors: [{ code, field?, message, messages: { ru, en } }], entry? }`: `message` in the
 * language of the request, `entry` the newer text of a conflict.
 */
export function operation<Body>({
  path,
  method = 'post',
  body,
  run,
}: Operation<Body>): Omit<Endpoint, 'root'> {
  return {
    path,
    method,
    handler: async (req) => {
      try {
        if (!req.user) {
          throw new ReviewError('UNAUTHENTICATED', inputs.signIn);
        }
        const input = parsed(body, method === 'get' ? req.query : await bodyOf(req));
        mustHaveTexts(req.payload, input);
        const caller = { payload: req.payload, by: req.user, params: req.routeParams ?? {} };
        const answer = await run(caller, input);
        return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
      } catch (error) {
        return answerOf(error, req);
      }
    },
  };
}

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  return req.json?.().catch(() => undefined);
}

function parsed<Body>(body: z.ZodType<Body>, given: unknown): Body {
  const result = body.safeParse(given);
  if (result.success) {
    return result.data;
  }
  const [issue] = result.error.issues;
  throw badInput(issue?.path.join('.') || 'body', problemOf(issue?.message ?? ''));
}

/** The collection that a request names must be one with texts. */
function mustHaveTexts(payload: Payload, input: unknown): void {
  const { collection } = input as { collection?: string };
  if (collection === undefined) {
    return;
  }
  const config = payload.config.collections.find(({ slug }) => slug === collection);
  if (!config || leafTree(config.fields).length === 0) {
    throw badInput('collection', 'collection');
  }
}

function answerOf(error: unknown, req: PayloadRequest): Response {
  if (!(error instanceof PolyclinicError)) {
    throw error;
  }
  const { code, field, message } = error;
  const { texts, entry } = error instanceof ReviewError ? error : {};
  const language = req.i18n.language === 'ru' ? 'ru' : 'en';
  const told = { message: texts?.[language] ?? message, ...(texts && { messages: texts }) };
  return Response.json(
    { errors: [{ code, ...(field && { field }), ...told }], ...(entry && { entry }) },
    { status: errorCodes[code].status, headers: { 'Cache-Control': 'no-store' } },
  );
}
