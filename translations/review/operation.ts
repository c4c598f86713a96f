import type { Endpoint, Payload, PayloadRequest } from 'payload';
import type { z } from 'zod';
import { errorCodes, PolyclinicError } from '../../src/errors.ts';
import { leafTree } from '../overlay/leaf-tree.ts';
import { problemOf } from './bodies.ts';
import type { Actor } from './may-translate.ts';
import { inputs } from './messages.ts';
import { badInput, ReviewError } from './review-error.ts';

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
    handler: answered(async (req, by) => {
      const input = inputOf(req.payload, body, method === 'get' ? req.query : await bodyOf(req));
      const caller = { payload: req.payload, by, params: req.routeParams ?? {} };
      const answer = await run(caller, input);
      return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
    }),
  };
}

/** A handler for whoever is signed in, whose errors are answered as {@link operation} says. */
export function answered(
  run: (req: PayloadRequest, by: NonNullable<Actor>) => Promise<Response>,
): Endpoint['handler'] {
  return async (req) => {
    try {
      if (!req.user) {
        throw new ReviewError('UNAUTHENTICATED', inputs.signIn);
      }
      return await run(req, req.user);
    } catch (error) {
      return answerOf(error, req);
    }
  };
}

/**
 * What a request asks for.
 *
 * @throws ReviewError BAD_INPUT with the field, also for a collection without texts.
 */
export function inputOf<Body>(payload: Payload, body: z.ZodType<Body>, given: unknown): Body {
  const input = parsed(body, given);
  mustHaveTexts(payload, input);
  return input;
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
  const { code, field, message, texts } = error;
  const { entry } = error instanceof ReviewError ? error : {};
  const language = req.i18n.language === 'ru' ? 'ru' : 'en';
  const told = { message: texts?.[language] ?? message, ...(texts && { messages: texts }) };
  return Response.json(
    { errors: [{ code, ...(field && { field }), ...told }], ...(entry && { entry }) },
    { status: errorCodes[code].status, headers: { 'Cache-Control': 'no-store' } },
  );
}
