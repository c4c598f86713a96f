import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-http';
import { type Answer, createAnswer, dayOf } from '../cache/answer.ts';
import type { Answers } from '../cache/answers.ts';
import type { Calls } from '../cache/calls.ts';
import { canonicalJson } from '../cache/canonical.ts';
import type { SiteState } from '../cache/site-state.ts';
import { trackedView } from '../cache/touched.ts';
import type { TokenSealer } from '../changes/token.ts';
import { limits } from '../limits/limits.ts';
import type { View } from '../memory/view.ts';
import type { FeedContext } from '../schema/index.ts';
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
    async onSubscribe({ context: execution }, { query, operationName, variables }) {
      const { state, acceptLanguage, text } = execution;
      const prepared = prepare(query);
      if ('errors' in prepared) return prepared.errors;
      const operation = prepared.operation(operationName);
      // The protocol has words for what is no query.
      if (!operation) return { schema, document: prepared.document, operationName };
      const call = calls.named(keyOf(operation, variables ?? {}));
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
      calls.keep(text, call);
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
