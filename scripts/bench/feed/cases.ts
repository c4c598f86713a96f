import { documents, type Question, questions } from './questions/documents.ts';
import { createVariables, type Places, steadyVariables } from './questions/variables.ts';
import { persistedGet, post } from './requests.ts';
import { stockList, stockVariables } from './stock/question.ts';
import { stockPath } from './stock/start.ts';

/**
 * The processes that are asked. There are two feed nodes: what is left to collect of executed answers
 * would be counted against those that are kept.
 */
export type ServerName = 'feed' | 'executing' | 'plain' | 'graphqlJs' | 'stock';

/** What is measured: a server, and the bytes of the n-th request that it gets. */
export type Case = { server: ServerName; request: (n: number) => string };

type Asked = {
  question: Question;
  document: string;
  steady: object;
  varied: (n: number) => object;
};

/**
 * Each way to get an answer; those that are compared stand beside each other.
 *
 * - `bytes`: a plain server that has the answer's bytes, by POST; `bytesGet`: by GET.
 * - `cached`, `persistedGet`: the feed, which has answered the same before, by POST of the query and
 *   by GET of the hash of a trusted document.
 * - `stringify`: a plain server that has the answer as an object.
 * - `executed`: another node of it, which is never asked the same again.
 * - `graphqlJs`: the feed's resolvers run by graphql-js, never asked the same again.
 */
const ways: Record<string, (asked: Asked) => Case> = {
  bytes: ({ question, document, steady }) =>
    same('plain', post(document, steady, `/bytes/${question}`)),
  cached: ({ document, steady }) => same('feed', post(document, steady)),
  bytesGet: ({ question, document, steady }) =>
    same('plain', persistedGet(document, steady, `/bytes/${question}`)),
  persistedGet: ({ document, steady }) => same('feed', persistedGet(document, steady)),
  stringify: ({ question, document, steady }) =>
    same('plain', post(document, steady, `/stringify/${question}`)),
  executed: ({ document, varied }) => ({
    server: 'executing',
    request: (n) => post(document, varied(n)),
  }),
  graphqlJs: ({ document, varied }) => ({
    server: 'graphqlJs',
    request: (n) => post(document, varied(n)),
  }),
};

/** Every way for each question by name (`cachedList`), and Payload's own GraphQL for the list. */
export function casesOf(places: Places): Record<string, Case> {
  const varied = createVariables(places);
  const stock: Case = {
    server: 'stock',
    request: (n) => post(stockList, stockVariables(n), stockPath),
  };
  const feed = questions.flatMap((question) => {
    const asked = {
      question,
      document: documents[question],
      steady: steadyVariables[question],
      varied: varied[question],
    };
    return Object.entries(ways).map(([way, of]) => [caseName(way, question), of(asked)] as const);
  });
  return { ...Object.fromEntries(feed), stockPayloadList: stock };
}

/** For instance `cachedList`. */
export const caseName = (way: string, question: Question) =>
  `${way}${question.charAt(0).toUpperCase()}${question.slice(1)}`;

const same = (server: ServerName, request: string): Case => ({ server, request: () => request });
