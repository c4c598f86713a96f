import type { IncomingMessage } from 'node:http';
import type { Answer } from '../cache/answer.ts';
import type { SiteState } from '../cache/site-state.ts';
import type { Wording } from '../cache/wording.ts';
import type { Delivery } from './delivery.ts';
import { plainParams } from './plain-params.ts';

/** A request whose site may ask, and has not asked too often. */
type Asked = {
  request: IncomingMessage;
  url: string;
  /** Of a POST. */
  body: Buffer | undefined;
  /** What it is known by when it comes again. */
  wording: Wording;
  state: SiteState;
};

/**
 * Answers an operation that is asked often, at once. Undefined for any other, and for whatever is
 * wrong: who understands every request finds the words for that.
 */
export function answerInParts(delivery: Delivery, asked: Asked): Answer | undefined {
  const { answering, answers, calls, prepare, viewOf } = delivery;
  const { request, url, body, state, wording } = asked;
  const params = plainParams(url, body, state.site);
  const prepared = params && prepare(params.query);
  if (!prepared || 'errors' in prepared) return undefined;
  const operation = prepared.operation(params.operationName);
  // Whether the schema may be asked for depends on the key, which is looked at elsewhere.
  if (!operation || operation.introspects) return undefined;
  const { variables, byId } = params;
  const acceptLanguage = request.headers['accept-language'];
  // What is asked for the first time may never be asked again, and costs little if it is.
  const call = delivery.isSeen(wording)
    ? answering.callOf({ operation, variables, byId })
    : undefined;
  const known = call && answers.find(call, state, acceptLanguage);
  if (known) {
    calls.keep(wording, call);
    return known;
  }
  const { cost, error } = operation.cost(variables);
  if (error) return undefined;
  const view = viewOf(state);
  const question = { operation, variables, byId, state, view, acceptLanguage, cost };
  const made = answering.inParts(question, call);
  if (made && call) calls.keep(wording, call);
  return made;
}
