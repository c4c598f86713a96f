import { createTokenSealer } from '../../../src/feed/changes/token.ts';
import { keyOf } from '../../../tests/support/feed-items.ts';
import { documents, type Question } from './questions/documents.ts';
import type { Places } from './questions/variables.ts';

/** The longest pages that are asked for: each place has as much behind it. */
const longestPage = 22;
const mostChanges = 120;

/** Asks a feed on this machine. @throws Error when the answer has errors. */
export async function ask(port: number, query: string, variables: object): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${keyOf('site-1')}` },
    body: JSON.stringify({ query, variables }),
  });
  const text = await answer.text();
  const { errors } = JSON.parse(text) as { errors?: unknown };
  if (errors) throw new Error(`The feed says ${JSON.stringify(errors)}`);
  return text;
}

/** The feed's answer to a question that has an answer in this world. */
export const answerTo = (port: number, question: Question, variables: object) =>
  ask(port, documents[question], variables);

/** The cursors of all clinics, and a change token at every place of the log, with a page behind. */
export async function placesOf(port: number, secret: string): Promise<Places> {
  const cursors: string[] = [];
  for (let after: string | undefined; ; after = cursors.at(-1)) {
    const query =
      'query ($after: String) { clinics(first: 100, after: $after) { edges { cursor } } }';
    const { data } = JSON.parse(await ask(port, query, { after })) as Clinics;
    if (data.clinics.edges.length === 0) break;
    cursors.push(...data.clinics.edges.map(({ cursor }) => cursor));
  }
  const sealer = createTokenSealer(secret);
  const page = JSON.parse(await answerTo(port, 'changes', {})) as ChangesPage;
  const at = sealer.open(page.data.changes.nextToken);
  const tokens = Array.from({ length: at.base - mostChanges }, (_, seq) =>
    sealer.seal({ ...at, seq }),
  );
  return { cursors: cursors.slice(0, -longestPage), tokens };
}

type Clinics = { data: { clinics: { edges: { cursor: string }[] } } };
type ChangesPage = { data: { changes: { nextToken: string } } };
