import { describe, expect, it, vi } from 'vitest';
import { createAnswerEnd } from '../../../scripts/bench/feed/answer-end.ts';
import { world } from '../../../scripts/bench/feed/content/world.ts';
import { cpuRatio, rpsRatio } from '../../../scripts/bench/feed/figures.ts';
import { documents, type questions } from '../../../scripts/bench/feed/questions/documents.ts';
import {
  createVariables,
  steadyVariables,
} from '../../../scripts/bench/feed/questions/variables.ts';
import { groupsOf } from '../../../scripts/bench/feed/ratios.ts';
import { aFeed, testSecret } from '../../support/feed-server.ts';

vi.stubEnv('PAYLOAD_SECRET', testSecret);

const feed = aFeed(...world());
const { data } = await feed.ask('{ clinics(first: 100) { edges { cursor } } }');
const cursors: string[] = data.clinics.edges.map(({ cursor }: { cursor: string }) => cursor);
const pages = await feed.ask('{ changes(first: 100) { nextToken } }');
const variables = createVariables({ cursors, tokens: [pages.data.changes.nextToken] });

const answerTo = async (question: (typeof questions)[number], given: object) => {
  const answer = await feed.ask(documents[question], { variables: { ...given } });
  expect(answer.errors).toBeUndefined();
  return answer;
};
const sizeOf = (answer: object) => JSON.stringify(answer).length;

describe('what the feed is asked', () => {
  it('is twenty clinics with four doctors each', async () => {
    const { data: found } = await answerTo('list', steadyVariables.list);
    const doctors = found.clinics.edges.flatMap(
      ({ node }: { node: { doctors: { edges: object[] } } }) => node.doctors.edges,
    );
    expect([found.clinics.edges.length, doctors.length]).toEqual([20, 80]);
  });

  it('is a clinic whole, ten hits and a hundred changes', async () => {
    const { clinic } = (await answerTo('one', steadyVariables.one)).data;
    expect(clinic.description.html).toContain('<table>');
    expect(clinic.description.references).toHaveLength(1);
    expect([clinic.gallery.length, clinic.disclaimers.length]).toEqual([2, 1]);
    expect(clinic.jsonLd).toMatchObject({ '@type': 'Hospital' });
    expect((await answerTo('search', steadyVariables.search)).data.search.hits).toHaveLength(10);
    expect((await answerTo('changes', steadyVariables.changes)).data.changes.changes).toHaveLength(
      100,
    );
  });

  it('varies without coming again, and the answers stay as long', async () => {
    for (const question of ['list', 'one', 'search'] as const) {
      const many = Array.from({ length: 20_000 }, (_, n) => JSON.stringify(variables[question](n)));
      expect(new Set(many).size).toBe(many.length);
      const sizes: number[] = [];
      for (let n = 0; n < 20_000; n += 997) {
        sizes.push(sizeOf(await answerTo(question, variables[question](n))));
      }
      const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
      const steady = sizeOf(await answerTo(question, steadyVariables[question]));
      expect(mean / steady, question).toBeGreaterThan(0.7);
      expect(mean / steady, question).toBeLessThan(1.3);
    }
  });
});

describe('the end of an answer', () => {
  const pieces = (text: string, ...sizes: number[]) => {
    const bytes = Buffer.from(text);
    const ends = [...sizes, bytes.length];
    return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
  };

  it('is known by its length', () => {
    const isWhole = createAnswerEnd();
    const answer = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabcde';
    expect(pieces(answer, 40, 42).map(isWhole)).toEqual([false, false, true]);
  });

  it('is known by its last chunk, wherever it is cut', () => {
    const isWhole = createAnswerEnd();
    const head = 'HTTP/1.1 200 OK\r\nKeep-Alive: timeout=10\r\nTransfer-Encoding: chunked\r\n\r\n';
    const answer = `${head}3\r\nabc\r\n0\r\n\r\n`;
    const sizes = [head.length, head.length + 5, answer.length - 2];
    expect(pieces(answer, ...sizes).map(isWhole)).toEqual([false, false, false, true]);
  });

  it('is refused for anything but a 200', () => {
    const answer = Buffer.from('HTTP/1.1 429 Too Many\r\nContent-Length: 0\r\n\r\n');
    expect(() => createAnswerEnd()(answer)).toThrow('The server says http/1.1 429 too many');
  });
});

const loads = (field: 'cpuUs' | 'requestsPerSecond', ...values: number[]) =>
  values.map((value) => ({
    ...{ cpuUs: 1, p50Ms: 1, p99Ms: 1, requestsPerSecond: 1, answerBytes: 1 },
    [field]: value,
  }));

it('measures what is compared together, and everything once', () => {
  const names = ['bytesList', 'cachedList', 'graphqlJsList', 'stockPayloadList'];
  const groups = groupsOf(names);
  expect(groups).toContainEqual(['bytesList', 'cachedList']);
  expect(groups).toContainEqual(['stockPayloadList']);
  expect(new Set(groups.flat()).size).toBe(groups.flat().length);
});

it.each([
  ['CPU', 'cpuUs', cpuRatio],
  ['requests', 'requestsPerSecond', rpsRatio],
] as const)('the bench compares the %s of one round with each other', (_, field, ratio) => {
  const measured = { one: loads(field, 20, 90, 40), other: loads(field, 10, 30, 20) };
  expect(ratio(measured, 'one', 'other')).toBe(2);
});
