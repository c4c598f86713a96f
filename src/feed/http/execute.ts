import { createHandler, type RequestParams } from 'graphql-http';
import { PolyclinicError } from '../../errors.ts';
import type { Answer } from '../cache/answer.ts';
import type { Answers } from '../cache/answers.ts';
import type { Calls } from '../cache/calls.ts';
import type { SiteState } from '../cache/site-state.ts';
import type { Wording } from '../cache/wording.ts';
import type { SiteKey } from '../items/site.ts';
import { areTooDeep } from '../limits/too-deep.ts';
import { tooLarge } from '../limits/too-large.ts';
import type { View } from '../memory/view.ts';
import type { FeedContext } from '../schema/index.ts';
import { checkTrusted } from '../trusted/trusted-params.ts';
import type { Answering, Question } from './answering.ts';
import type { PrepareDocument } from './documents.ts';
import { isDefect, toReader } from './errors.ts';
import type { Schemas } from './operation.ts';

/** What a request brings along to its execution and is told by it. */
export type Execution = {
  /** What an equal request is known by. */
  wording: Wording;
  state: SiteState;
  view: View;
  acceptLanguage: string | undefined;
  /** The key that the request came with. */
  key: SiteKey;
  /** Where the request names a trusted document rather than bringing a query. */
  params: RequestParams | undefined;
  /** Gets what went wrong by our own fault. */
  onDefect: (error: Error) => void;
  /** Set when there is one without errors. */
  answer?: Answer;
};

/** What graphql-http is told when there is an answer, which the caller sends. */
const answered = [null, { status: 200, statusText: 'OK' }] as const;

/** Makes the handler of GraphQL over HTTP for a schema. */
export function createExecutor({
  schema,
  prepare,
  answers,
  calls,
  answering,
}: {
  schema: Schemas['schema'];
  prepare: PrepareDocument;
  answers: Answers;
  calls: Calls;
  answering: Answering;
}) {
  return createHandler<unknown, Execution, FeedContext>({
    schema,
    formatError: toReader,
    parseRequestParams: ({ context }) => context.params,
    async onSubscribe({ context: execution }, { query, operationName, variables: given }) {
      const { state, view, acceptLanguage, wording, key, params } = execution;
      if (!params) checkTrusted(state.site, query);
      const prepared = prepare(query);
      if ('errors' in prepared) return prepared.errors;
      const operation = prepared.operation(operationName);
      // The protocol has words for what is no query.
      if (!operation) return { schema, document: prepared.document, operationName };
      if (operation.introspects) checkIntrospection(key);
      const variables = given ?? {};
      if (areTooDeep(variables)) return [tooLarge('The variables are nested too deeply')];
      const asked = { operation, variables, byId: params !== undefined };
      const call = answering.callOf(asked);
      execution.answer = answers.find(call, state, acceptLanguage);
      if (!execution.answer) {
        const { cost, error } = operation.cost(variables);
        if (error) return [error];
        const question: Question = { ...asked, state, view, acceptLanguage, cost };
        const whole = await answering.asWhole(question, call);
        if (!('body' in whole)) {
          for (const each of whole.errors ?? []) if (isDefect(each)) execution.onDefect(each);
          // What was never executed has no data, and is an error of the request.
          return whole.data === undefined ? (whole.errors ?? []) : whole;
        }
        execution.answer = whole;
      }
      // Whether it may be asked depends on the key, which is looked at here only.
      if (!operation.introspects) calls.keep(wording, call);
      return answered;
    },
  });
}

/** @throws PolyclinicError FORBIDDEN */
function checkIntrospection({ introspection = true }: SiteKey): void {
  if (introspection) return;
  throw new PolyclinicError(
    'FORBIDDEN',
    'This key may not ask for the schema by introspection: it is at /schema.graphql',
  );
}
