import { isDeepStrictEqual } from 'node:util';
import { documents, type Question, questions } from './questions/documents.ts';
import { steadyVariables } from './questions/variables.ts';
import { stockList } from './stock/question.ts';
import { stockPath } from './stock/start.ts';

type StockPage = { docs: { doctors: { docs: object[] } }[] };
type Answer = { data?: Record<string, unknown>; errors?: unknown };

/**
 * Makes sure that what is compared gives the same: graphql-js the feed's answers, the stock site as
 * many clinics with as many doctors.
 *
 * @param answers the feed's, by question. @throws Error when it does not.
 */
export async function checkAnswers({
  answers,
  graphqlJs,
  stock,
}: {
  answers: Record<string, string>;
  graphqlJs: { port: number };
  stock: { port: number };
}): Promise<void> {
  for (const question of questions) {
    const asked = { query: documents[question], variables: steadyVariables[question] };
    const given = await post(graphqlJs.port, '/', asked);
    const { data }: Answer = JSON.parse(answers[question] ?? '{}');
    if (!isDeepStrictEqual(comparable(question, given), comparable(question, { data }))) {
      throw new Error(`graphql-js answers “${question}” in another way than the feed`);
    }
  }
  const given = await post(stock.port, stockPath, { query: stockList });
  const page = given.data?.Clinics as StockPage | undefined;
  const docs = page?.docs ?? [];
  const doctors = docs.flatMap((clinic) => clinic.doctors.docs);
  if (docs.length !== 20 || doctors.length !== 80) {
    throw new Error(`Payload gives ${docs.length} clinics with ${doctors.length} doctors`);
  }
}

/** Tokens are sealed anew each time. */
function comparable(question: Question, { data, errors }: Answer): unknown {
  if (question !== 'changes') return { data, errors };
  const { nextToken, ...rest } = (data?.changes ?? {}) as { nextToken?: string };
  return { rest, errors, hasToken: nextToken !== undefined };
}

async function post(port: number, path: string, body: object): Promise<Answer> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as Answer;
}
