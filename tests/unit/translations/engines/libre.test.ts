import { describe, expect, it } from 'vitest';
import { libreEngine } from '../../../../translations/engines/libre/engine.ts';
import { keepTags } from '../../../../translations/engines/libre/keep-tags.ts';
import { aBatch } from './a-deepl.ts';
import { aLibreServer, type LibreRequest } from './a-libre-server.ts';

const upper = ({ q }: LibreRequest) => ({
  status: 200,
  body: { translatedText: q.map((text) => text.toUpperCase().replace(/<[^>]+>/g, lower)) },
});
const lower = (text: string) => text.toLowerCase();

async function aLibre(options: Partial<Parameters<typeof aLibreServer>[0]> = {}) {
  const slept: number[] = [];
  const server = await aLibreServer({ translate: upper, ...options });
  const sleep = async (milliseconds: number) => void slept.push(milliseconds);
  const engine = libreEngine({ url: server.url, apiKey: 'a-key', timing: { sleep } });
  return { ...server, engine, slept };
}

describe('LibreTranslate', () => {
  it('is sent an array, as HTML when tagged, with the codes that the server lists', async () => {
    const { engine, requests } = await aLibre();
    const results = await engine.translate(
      aBatch(['<g1>да</g1> в <k2>МНИОИ</k2>', 'нет'], { target: 'zh-Hans' }),
    );
    expect(results.map(({ text }) => text)).toEqual(['<g1>ДА</g1> В <k2>МНИОИ</k2>', 'НЕТ']);
    expect(requests).toEqual([
      {
        q: ['<g1>да</g1> в <k2>МНИОИ</k2>', 'нет'],
        source: 'ru',
        target: 'zh-Hans',
        format: 'html',
        api_key: 'a-key',
      },
    ]);
    await engine.translate(aBatch(['нет'], { tagged: false }));
    expect(requests.at(-1)?.format).toBe('text');
  });

  it('offers the languages of the server', async () => {
    const { engine } = await aLibre({ languages: ['ru', 'zh'] });
    expect(await engine.languages()).toMatchObject({
      'zh-Hans': { text: 'tags' },
      de: { text: 'none' },
      uz: { text: 'none' },
    });
    await expect(engine.translate(aBatch(['да']))).rejects.toMatchObject({ field: 'locale' });
  });

  it.each([
    [403, 'Invalid API key', 'ENGINE_REFUSED', 'key'],
    [400, 'de is not supported', 'ENGINE_REFUSED', 'locale'],
    [400, 'Invalid request: request (60) exceeds text limit (50)', 'ENGINE_REFUSED', 'text'],
    [500, 'Cannot translate text', 'ENGINE_BUSY', undefined],
  ])('answers %i “%s”: %s', async (status, error, code, field) => {
    const { engine } = await aLibre({ translate: () => ({ status, body: { error } }) });
    await expect(engine.translate(aBatch(['да']))).rejects.toMatchObject({ code, field });
  });

  it('is asked again when it is busy, as late as it asks', async () => {
    let asked = 0;
    const translate = (request: LibreRequest) => {
      asked += 1;
      return asked === 1
        ? { status: 429, body: { error: 'Slowdown' }, headers: { 'retry-after': '9' } }
        : upper(request);
    };
    const { engine, slept } = await aLibre({ translate });
    expect(await engine.translate(aBatch(['да']))).toHaveLength(1);
    expect(slept).toEqual([9_000]);
  });

  it('of whose answer a text is missing is broken', async () => {
    const { engine } = await aLibre({
      translate: () => ({ status: 200, body: { translatedText: [] } }),
    });
    await expect(engine.translate(aBatch(['да']))).rejects.toMatchObject({ code: 'ENGINE_BROKEN' });
  });

  it('that cannot be reached is busy', async () => {
    const engine = libreEngine({ url: 'http://127.0.0.1:1', timing: { sleep: async () => {} } });
    await expect(engine.translate(aBatch(['да']))).rejects.toMatchObject({ code: 'ENGINE_BUSY' });
  });
});

describe('tags in an answer of LibreTranslate', () => {
  it.each([
    ['a<x1/>b', 'A<x1></x1>B', 'A<x1/>B'],
    ['a &lt; b &amp; c', 'A < B & C', 'A &lt; B &amp; C'],
    ['<k1>МРТ</k1>', '<k1>MRT</k1>', '<k1>МРТ</k1>'],
    ['<g1>a</g1>', '<g1>A &amp; B</g1>', '<g1>A &amp; B</g1>'],
  ])('of %s', (source, answer, kept) => {
    expect(keepTags(source, answer)).toBe(kept);
  });
});
