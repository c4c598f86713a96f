import { Agent, request } from 'node:http';
import { keyOf } from '../../../tests/support/feed-items.ts';
import { idOf } from './documents.ts';

export type Question = { query: string; variables?: Record<string, unknown> };

const agent = new Agent({ keepAlive: true });
const headers = {
  'content-type': 'application/json',
  authorization: `Bearer ${keyOf('site-1')}`,
};

/** A feed's answer, as it comes. */
export function ask(port: number, question: Question): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { port, agent, headers, path: '/graphql', method: 'POST' };
    const sent = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (text.startsWith('{"data":')) resolve(text);
        else reject(new Error(`The feed says: ${text.slice(0, 300)}`));
      });
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(question));
  });
}

/** Whether a feed has an answer by now. */
export const isAnswered = (port: number, question: Question): Promise<boolean> =>
  ask(port, question).then(
    () => true,
    () => false,
  );

/** The beds of the n-th clinic as a node serves them. */
export async function bedsOf(port: number, n: number): Promise<number | undefined> {
  const id = Buffer.from(`Clinic:${idOf('clinic', n)}`).toString('base64url');
  const text = await ask(port, { query: `{ clinic(id: "${id}") { beds } }` });
  return (JSON.parse(text) as { data: { clinic: { beds: number } | null } }).data.clinic?.beds;
}
