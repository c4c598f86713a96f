import type { ExecutionResult } from 'graphql';
import { createHandler, type RequestParams } from 'graphql-http';
import { PolyclinicError } from '../../errors.ts';
import { type Answer, createAnswer, momentOf } from '../cache/answer.ts';
import type { Answers } from '../cache/answers.ts';
import type { Calls } from '../cache/calls.ts';
import { canonicalJson } from '../cache/canonical.ts';
import type { SiteState } from '../cache/site-state.ts';
import { trackedView } from '../cache/touched.ts';
import type { TokenSealer } from '../changes/token.ts';
import type { SiteKey } from '../items/site.ts';
import { limits } from '../limits/limits.ts';
import type { View } from '../memory/view.ts';
import type { KeptParts } from '../parts/kept.ts';
import { type Asked, type Written, writeInParts } from '../parts/write.ts';
import type { FeedContext } from '../schema/index.ts';
import { checkTrusted } from '../trusted/trusted-params.ts';
import { createDocuments } from './documents.ts';
import { isDefect, toReader } from './errors.ts';
import type { Operation, Schemas } from './operation.ts';

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

/** What graphql-http is told when there is an answer, which the caller sends. */
const answered = [null, { status: 200, statusText: 'OK' }] as const;

/** Makes the handler of GraphQL over HTTP for a schema. */
export function createExecutor({
  schemas,
  tokens,
  answers,
  parts,
  calls,
}: {
  schemas: Schemas;
  tokens: TokenSealer;
  answers: Answers;
  parts: KeptParts;
  calls: Calls;
}) {
  const { schema } = schemas;
  const prepare = createDocuments(schemas);
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
        const moment = momentOf(state, Date.now());
        const extensions = { cost: { requested: cost, limit: limits.cost } };
        const written = await write(operation, {
          view: execution.view,
          state,
          contextOf: contextsFor(execution),
          variables: variables ?? {},
          extensions,
        });
        if (!('body' in written)) {
          for (const each of written.errors ?? []) {
            if (isDefect(each)) execution.onDefect(each);
          }
          return { ...written, extensions };
        }
        execution.answer = createAnswer({ ...written, moment });
        answers.keep(call, state, acceptLanguage, execution.answer);
      }
      // Whether it may be asked depends on the key, which is looked at here only.
      if (!operation.introspects) calls.keep(text, call);
      return answered;
    },
  });

  /** @returns the errors, and what there is beside them, when there are any. */
  async function write(operation: Operation, asked: Asked): Promise<Written | ExecutionResult> {
    const { parts: apart, execute } = operation.execution(asked.variables);
    const inParts = apart && writeInParts(apart, parts, asked);
    if (inParts) return inParts;
    const { view, touched } = trackedView(asked.view);
    const { context, usesLanguage } = asked.contextOf(view);
    const result = await execute(context);
    if (result.errors?.length) return result;
    const body = Buffer.from(JSON.stringify({ ...result, extensions: asked.extensions }));
    return { body, touched, usesLanguage: usesLanguage() };
  }

  function contextsFor({ acceptLanguage }: Execution): Asked['contextOf'] {
    return (view) => {
      let isUsed = false;
      const context: FeedContext = {
        view,
        tokens,
        acceptLanguage: () => {
          isUsed = true;
          return acceptLanguage;
        },
      };
      return { context, usesLanguage: () => isUsed };
    };
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
