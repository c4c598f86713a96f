import { getRequestLanguage, type SanitizedConfig } from 'payload';
import { parseCookies } from 'payload/shared';
import { errorFacts } from '../answers/error-facts.ts';
import { told } from '../answers/told.ts';
import { checkedRequest } from './checked-request.ts';

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

/** A handler that gets only requests it can take; the others are answered as errors of ours are. */
export function guarded<Context>(
  config: Promise<SanitizedConfig>,
  handler: Handler<Context>,
): Handler<Context> {
  return async (request, context) => {
    let checked: Request;
    try {
      checked = await checkedRequest(request);
    } catch (error) {
      return refusalOf(error, request, await config);
    }
    return handler(checked, context);
  };
}

/** @throws the error itself when it is none that the client can do something about. */
function refusalOf(error: unknown, { headers }: Request, config: SanitizedConfig): Response {
  const facts = errorFacts(error);
  if (facts.hidden) throw error;
  const language = getRequestLanguage({ config, cookies: parseCookies(headers), headers });
  return Response.json(
    { errors: [told(facts, language)] },
    { status: facts.status, headers: { 'Cache-Control': 'no-store' } },
  );
}
