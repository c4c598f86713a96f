import type { ExecutionResult } from 'graphql';
import { createHandler } from 'graphql-http';
import { canonicalJson } from '../../contract/canonical.ts';
import type { SiteKey } from '../../contract/site.ts';
import { PolyclinicError } from '../../errors.ts';
import { type Answer, createAnswer, momentOf } from '../cache/answer.ts';
import { trackedView } from '../cache/dependencies.ts';
import type { OperationKey } from '../cache/operation-keys.ts';
import type { SiteState } from '../cache/site-state.ts';
import { areTooDeep, limits, tooLarge } from '../limits/limits.ts';
import { type FeedContext, schema } from '../schema/index.ts';
import { checkTrusted, type trustedParams } from '../trusted/trusted-params.ts';
import type { Delivery } from './delivery.ts';
import { isDefect, toReader } from './errors.ts';
import type { Operation } from './operation.ts';

/** What a request brings along to its execution and is told by it. */
export type Execution = {
  state: SiteState;
  acceptLanguage: string | undefined;
  /** The key that the request came with. */
  key: SiteKey;
  /** What an equal request is known by. */
  fingerprint: string;
  /** Where the request names a trusted document rather than bringing a query. */
  params: ReturnType<typeof trustedParams>;
  /** Gets what went wrong by our own fault. */
  onDefect: (error: Error) => void;
  /** Set when there is one without errors. */
  answer?: Answer;
};

/** What graphql-http is told when there is an answer, which the caller sends. */
const answered = [null, { status: 200, statusText: 'OK' }] as const;

/** Makes the handler of GraphQL over HTTP: parse, validate, limit, execute, keep. */
export function createExecutor(delivery: Delivery) {
  const { prepare, answers, operationKeys } = delivery;
  return createHandler<unknown, Execution, FeedContext>({
    schema,
    formatError: toReader,
    parseRequestParams: ({ context }) => context.params,
    async onSubscribe({ context: execution }, { query, operationName, variables: given }) {
      const { state, acceptLanguage, fingerprint, key, params } = execution;
      if (!params) checkTrusted(state.site, query);
      const prepared = prepare(query);
      if ('errors' in prepared) return prepared.errors;
      const operation = prepared.operation(operationName);
      // The protocol has words for what is no query.
      if (!operation) return { schema, document: prepared.document, operationName };
      if (operation.introspects) checkIntrospection(key);
      const variables = given ?? {};
      if (areTooDeep(variables)) return [tooLarge('The variables are nested too deeply')];
      const operationKey = operationKeys.named(textOf({ operation, variables, params }));
      execution.answer = answers.find(operationKey, state, acceptLanguage);
      if (!execution.answer) {
        const { cost, error } = operation.cost(variables);
        if (error) return [error];
        const result = await execute({ operation, variables, cost, operationKey });
        if (!('body' in result)) {
          for (const each of result.errors ?? []) if (isDefect(each)) execution.onDefect(each);
          // What was never executed has no data, and is an error of the request.
          return result.data === undefined ? (result.errors ?? []) : result;
        }
        execution.answer = result;
      }
      // Whether the schema may be asked for depends on the key.
      if (!operation.introspects) operationKeys.keep(fingerprint, operationKey);
      return answered;

      async function execute(question: Question): Promise<Answer | ExecutionResult> {
        const moment = momentOf(state, Date.now());
        const { view, dependencies } = trackedView(delivery.viewOf(state));
        const context = contextFor(delivery, view, acceptLanguage);
        const result = await question.operation.execute(context, question.variables);
        const extensions = { cost: { requested: question.cost, limit: limits.cost } };
        const whole = { ...result, extensions };
        if (result.errors?.length) return whole;
        const body = Buffer.from(JSON.stringify(whole));
        const usesLanguage = context.usesLanguage();
        const answer = createAnswer({ body, dependencies, usesLanguage, moment });
        answers.keep(question.operationKey, state, acceptLanguage, answer);
        return answer;
      }
    },
  });
}

type Variables = Readonly<Record<string, unknown>>;
type Question = {
  operation: Operation;
  variables: Variables;
  /** What the operation may cost by these variables. */
  cost: number | undefined;
  operationKey: OperationKey;
};

/**
 * Names an operation with the variables that it uses. Those by id are apart, so that a site without
 * the document never meets the answer of one that has it.
 */
function textOf({
  operation: { id, variableNames },
  variables,
  params,
}: {
  operation: Operation;
  variables: Variables;
  params: Execution['params'];
}): string {
  const used = variableNames.filter((name) => name in variables);
  const given = Object.fromEntries(used.map((name) => [name, variables[name]]));
  return `${params ? 'by id ' : ''}${id} ${canonicalJson(given)}`;
}

function contextFor(
  { tokens, searcher }: Delivery,
  view: FeedContext['view'],
  language: string | undefined,
): FeedContext & { usesLanguage(): boolean } {
  let isUsed = false;
  return {
    view,
    tokens,
    searcher,
    acceptLanguage() {
      isUsed = true;
      return language;
    },
    usesLanguage: () => isUsed,
  };
}

/** @throws PolyclinicError FORBIDDEN */
function checkIntrospection({ introspection = true }: SiteKey): void {
  if (introspection) return;
  throw new PolyclinicError(
    'FORBIDDEN',
    'This key may not ask for the schema by introspection: it is at /schema.graphql',
  );
}
