import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { createHandler, type RequestParams } from 'graphql-http';
import { PolyclinicError } from '../../errors.ts';
import { type Answer, createAnswer, dayOf } from '../cache/answer.ts';
import type { Answers } from '../cache/answers.ts';
import type { Calls } from '../cache/calls.ts';
import { canonicalJson } from '../cache/canonical.ts';
import type { SiteState } from '../cache/site-state.ts';
import { trackedView } from '../cache/touched.ts';
import type { TokenSealer } from '../changes/token.ts';
import type { SiteKey } from '../items/site.ts';
import { limits } from '../limits/limits.ts';
import type { View } from '../memory/view.ts';
import type { FeedContext } from '../schema/index.ts';
import { checkTrusted } from '../trusted/trusted-params.ts';
import { createDocuments } from './documents.ts';
import { isDefect, toReader } from './errors.ts';
import type { Operation } from './operation.ts';

/** What a request brings along to its execution and is told by it. */
export type Execution = {
  /** The request's text: what an equal one is known by. */
  text: string;
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

type Result = ExecutionResult & { usesLanguage: boolean };

/** What graphql-http is told when there is an answer, which the caller sends. */
const answered = [null, { status: 200, statusText: 'OK' }] as const;

/** Makes the handler of GraphQL over HTTP for a schema. */
export function createExecutor({
  schema,
  tokens,
  answers,
  calls,
}: {
  schema: GraphQLSchema;
  tokens: TokenSealer;
  answers: Answers;
  calls: Calls;
}) {
  const prepare = createDocuments(schema);
  return createHandler<unknown, Execution, FeedContext>({
    schema,
    formatError: toReader,
    parseRequestParams: ({ context }) => context.params,
    async onSubscribe({ context: execution }, { query, operationName, variables }) {
      const { state, acceptLanguage, text, key, params } = execution;
      if (!params) checkTrusted(state.site, query);
      const prepared = prepare(query);
      if ('errors' in prepared) return prepared.errors;
      const operation = prepared.operation(operationName);
      // The protocol has words for what is no query.
      if (!operation) return { schema, document: prepared.document, operationName };
      if (operation.introspects) checkIntrospection(key);
      // Answers by id are apart, so that a site without the document never meets one.
      const name = `${params ? 'by id ' : ''}${keyOf(operation, variables ?? {})}`;
      const call = calls.named(name);
      execution.answer = answers.find(call, state, acceptLanguage);
      if (!execution.answer) {
        const { cost, error } = operation.cost(variables ?? {});
        if (error) return [error];
        const at = placeIn(state);
        const { view, touched } = trackedView(execution.view);
        const { usesLanguage, ...result } = await run(operation, { execution, view, variables });
        const withCost = {
          ...result,
          extensions: { cost: { requested: cost, limit: limits.cost } },
        };
        if (result.errors?.length) return withCost;
        const answer = createAnswer({
          text: JSON.stringify(withCost),
          touched,
          usesLanguage,
          state,
          at,
        });
        answers.keep(call, state, acceptLanguage, answer);
        execution.answer = answer;
      }
      // Whether it may be asked depends on the key, which is looked at here only.
      if (!operation.introspects) calls.keep(text, call);
      return answered;
    },
  });

  async function run(
    operation: Operation,
    {
      execution,
      view,
      variables,
    }: { execution: Execution; view: View; variables: Record<string, unknown> | null | undefined },
  ): Promise<Result> {
    let usesLanguage = false;
    const context: FeedContext = {
      view,
      tokens,
      acceptLanguage: () => {
        usesLanguage = true;
        return execution.acceptLanguage;
      },
    };
    const result = await operation.execute(context, variables ?? {});
    for (const each of result.errors ?? []) if (isDefect(each)) execution.onDefect(each);
    return { ...result, usesLanguage };
  }
}

/** @throws PolyclinicError FORBIDDEN */
function checkIntrospection({ introspection = true }: SiteKey): void {
  if (introspection) return;
  throw new PolyclinicError(
    'FORBIDDEN',
    'This key may not ask for the schema by introspection: it is at /schema.graphql',
  );
}

/** Names an operation with its variables, whatever the request's text. */
function keyOf(operation: Operation, variables: Record<string, unknown>): string {
  const used = operation.variableNames.filter((name) => name in variables);
  const given = Object.fromEntries(used.map((name) => [name, variables[name]]));
  return `${operation.id} ${canonicalJson(given)}`;
}

const placeIn = ({ store }: SiteState) => ({
  seq: store.seq(),
  revision: store.revision(),
  day: dayOf(Date.now()),
});
