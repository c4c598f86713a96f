import type { ExecutionResult } from 'graphql';
import { type Answer, createAnswer, momentOf } from '../cache/answer.ts';
import type { Answers, Call } from '../cache/answers.ts';
import type { Calls } from '../cache/calls.ts';
import { canonicalJson } from '../cache/canonical.ts';
import type { SiteState } from '../cache/site-state.ts';
import { trackedView } from '../cache/touched.ts';
import type { TokenSealer } from '../changes/token.ts';
import { limits } from '../limits/limits.ts';
import type { View } from '../memory/view.ts';
import type { KeptParts } from '../parts/kept.ts';
import { type Asked, writeInParts } from '../parts/write.ts';
import type { FeedContext } from '../schema/index.ts';
import type { Operation } from './operation.ts';

/** What is asked, and by whom. */
export type Question = {
  operation: Operation;
  variables: Readonly<Record<string, unknown>>;
  /** Whether the document was named by its id rather than brought along. */
  byId: boolean;
  state: SiteState;
  view: View;
  acceptLanguage: string | undefined;
  /** What the operation may cost by these variables. */
  cost: number | undefined;
};

/** Answers operations on valid documents whose cost is allowed. */
export type Answering = {
  /**
   * What may be called the same: the operation with its variables. Those by id are apart, so that a
   * site without the document never meets the answer of one that has it.
   */
  callOf(asked: Pick<Question, 'operation' | 'variables' | 'byId'>): Call;
  /**
   * From parts, at once; undefined for what is not asked for often, has none, or is wrong.
   *
   * @param call undefined for an answer that is not to be kept.
   */
  inParts(question: Question, call: Call | undefined): Answer | undefined;
  /** By an execution as a whole; what is not an answer has errors. */
  asWhole(question: Question, call: Call): Promise<Answer | Whole>;
};

type Whole = Pick<ExecutionResult, 'data' | 'errors'> & { extensions: Extensions };
type Extensions = { cost: { requested: number | undefined; limit: number } };

export function createAnswering({
  tokens,
  answers,
  parts,
  calls,
}: {
  tokens: TokenSealer;
  answers: Answers;
  parts: KeptParts;
  calls: Calls;
}): Answering {
  return {
    callOf({ operation, variables, byId }) {
      const used = operation.variableNames.filter((name) => name in variables);
      const given = Object.fromEntries(used.map((name) => [name, variables[name]]));
      return calls.named(`${byId ? 'by id ' : ''}${operation.id} ${canonicalJson(given)}`);
    },
    inParts(question, call) {
      const apart = question.operation.parts(question.variables);
      if (!apart) return undefined;
      const moment = momentOf(question.state, Date.now());
      const written = writeInParts(apart, parts, askedBy(question));
      if (!written) return undefined;
      const answer = createAnswer({ ...written, body: written.bytes, moment });
      return call ? keep(answer, question, call) : answer;
    },
    async asWhole(question, call) {
      const moment = momentOf(question.state, Date.now());
      const { view, contextOf, extensions } = askedBy(question);
      const { view: tracked, touched } = trackedView(view);
      const context = contextOf(tracked);
      const result = await question.operation.execute(context, question.variables);
      const whole = { ...result, extensions };
      if (result.errors?.length) return whole;
      const body = Buffer.from(JSON.stringify(whole));
      const written = { body, touched, usesLanguage: context.usesLanguage() };
      return keep(createAnswer({ ...written, moment }), question, call);
    },
  };

  function keep(answer: Answer, { state, acceptLanguage }: Question, call: Call): Answer {
    answers.keep(call, state, acceptLanguage, answer);
    return answer;
  }

  function askedBy({
    view,
    state,
    variables,
    cost,
    acceptLanguage,
  }: Question): Asked & { extensions: Extensions } {
    return {
      view,
      state,
      variables,
      contextOf(over) {
        return new NotedContext(over, tokens, acceptLanguage);
      },
      extensions: { cost: { requested: cost, limit: limits.cost } },
    };
  }
}

/** A class, since several are made for an answer. */
class NotedContext implements FeedContext {
  readonly view: View;
  readonly tokens: TokenSealer;
  readonly #language: string | undefined;
  #isUsed = false;

  constructor(view: View, tokens: TokenSealer, language: string | undefined) {
    this.view = view;
    this.tokens = tokens;
    this.#language = language;
  }

  acceptLanguage(): string | undefined {
    this.#isUsed = true;
    return this.#language;
  }

  usesLanguage(): boolean {
    return this.#isUsed;
  }
}
