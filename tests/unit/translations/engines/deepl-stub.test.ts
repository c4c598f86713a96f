import { describe, expect, it, onTestFinished } from 'vitest';
import { startStub } from '../../../../scripts/bench/translation-throughput/stub-process.ts';
import { deeplEngine } from '../../../../translations/engines/deepl/engine.ts';
import { type Fault, stubKey } from '../../../support/deepl-server.ts';
import { aBatch, aDeepl } from './a-deepl.ts';

const source = 'Не более <g1>25</g1> мг<x2/> в <k3>МНИОИ</k3>';

const post = (url: string, body: URLSearchParams | string, contentType?: string) =>
  fetch(`${url}/v2/translate`, {
    method: 'POST',
    headers: {
      authorization: `DeepL-Auth-Key ${stubKey}`,
      ...(contentType && { 'content-type': contentType }),
    },
    body,
  });

describe('the DeepL stub', () => {
  it('keeps numbers, units, tags and protected runs, and negates in the target language', async () => {
    const { engine } = await aDeepl();
    const [text] = await engine.translate(aBatch([source]));
    expect(text?.text).toBe('de: nicht еелоб <g1>25</g1> мг<x2/> в <k3>МНИОИ</k3>');
  });

  it.each<[Fault, string]>([
    ['dropTag', 'de: nicht еелоб 25 мг<x2/> в <k3>МНИОИ</k3>'],
    ['moveTag', '<g1>25</g1>de: nicht еелоб  мг<x2/> в <k3>МНИОИ</k3>'],
    ['emptyTag', 'de: nicht еелоб 25<g1></g1> мг<x2/> в <k3>МНИОИ</k3>'],
    ['dropDigit', 'de: nicht еелоб <g1>5</g1> мг<x2/> в <k3>МНИОИ</k3>'],
    ['alterDigit', 'de: nicht еелоб <g1>35</g1> мг<x2/> в <k3>МНИОИ</k3>'],
    ['dropNegation', 'de:  еелоб <g1>25</g1> мг<x2/> в <k3>МНИОИ</k3>'],
    ['truncate', 'de: nicht еелоб <g1>25</g1'],
  ])('%s: answers 200 all the same, for the checks to find', async (fault, spoilt) => {
    const { engine, stub } = await aDeepl();
    stub.setFault(fault, { times: 1, when: (text) => text === source });
    const texts = await engine.translate(aBatch([source, 'Не 7']));
    expect(texts.map(({ text }) => text)).toEqual([spoilt, 'de: nicht 7']);
    const [again] = await engine.translate(aBatch([source]));
    expect(again?.text).not.toBe(spoilt);
  });

  it('The stub spoils the answers in one language alone where its fault names it', async () => {
    const { engine, stub } = await aDeepl();
    stub.setFault('alterDigit', { target: 'AR' });
    const [german] = await engine.translate(aBatch(['7 коек']));
    const [arabic] = await engine.translate({ ...aBatch(['7 коек']), target: 'ar' });
    expect([german?.text, arabic?.text]).toEqual(['de: 7 коек', 'ar: 8 коек']);
  });

  it.each([
    ['51 texts', Array(51).fill('Да'), 400],
    ['a body over 128 KiB', ['ж'.repeat(22_000)], 413],
    ['no text', [], 400],
    ['50 texts', Array(50).fill('Да'), 200],
  ])('has DeepL’s limits: %s', async (_, texts, status) => {
    const { stub } = await aDeepl();
    const form = new URLSearchParams([
      ['target_lang', 'de'],
      ...texts.map((text): [string, string] => ['text', text]),
    ]);
    expect((await post(stub.url, form)).status).toBe(status);
  });

  it('takes JSON as well', async () => {
    const { stub } = await aDeepl();
    const body = JSON.stringify({ text: ['Да'], target_lang: 'DE' });
    const response = await post(stub.url, body, 'application/json');
    expect(await response.json()).toMatchObject({ translations: [{ text: 'de: аД' }] });
  });

  it('refuses what a quota does not cover, and bills nothing for it', async () => {
    const { engine, stub } = await aDeepl({ stub: { characterLimit: 5 } });
    await engine.translate(aBatch(['Пять!']));
    await expect(engine.translate(aBatch(['и ещё']))).rejects.toMatchObject({
      code: 'ENGINE_QUOTA',
    });
    expect(stub.billedCharacters).toBe(5);
  });

  it('runs as a process, tells its figures and takes faults from outside', async () => {
    const stub = await startStub({ latencyMs: 20, latencyPerTextMs: 1 });
    onTestFinished(() => stub.stop());
    const engine = deeplEngine({
      authKey: stubKey,
      serverUrl: stub.url,
      timing: { sleep: async () => {} },
    });
    const fault = { fault: 'poison', contains: 'яд' };
    await fetch(`${stub.url}/stub/fault`, { method: 'POST', body: JSON.stringify(fault) });
    await expect(engine.translate(aBatch(['яд']))).rejects.toMatchObject({ field: 'text' });
    await engine.translate(aBatch(['Да', 'Да']));
    const stats = await (await fetch(`${stub.url}/stub/stats?billed=1`)).json();
    expect(stats).toMatchObject({
      translateRequests: 2,
      billedCharacters: 4,
      billed: [{ target: 'de', text: 'Да', characters: 4, times: 2 }],
    });
    expect(stats.ownTimeMs).toBeGreaterThan(40);
  });
});
