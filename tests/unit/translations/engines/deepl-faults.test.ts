import { describe, expect, it } from 'vitest';
import { translateIsolating } from '../../../../translations/engines/isolate.ts';
import type { Fault } from '../../../support/deepl-server.ts';
import { aBatch, aDeepl } from './a-deepl.ts';

const batch = aBatch(['Не более <g1>25</g1> мг', 'Два']);

describe('DeepL in trouble', () => {
  it.each<[Fault, string]>([
    ['429', 'ENGINE_BUSY'],
    ['5xx', 'ENGINE_BUSY'],
    ['halfAnswer', 'ENGINE_BROKEN'],
    ['wrongCount', 'ENGINE_BROKEN'],
  ])('%s: is asked again, then %s', async (fault, code) => {
    const { engine, stub, sent, slept } = await aDeepl();
    stub.setFault(fault, { times: 2 });
    expect(await engine.translate(batch)).toHaveLength(2);
    expect(sent()).toHaveLength(3);
    stub.setFault(fault);
    await expect(engine.translate(batch)).rejects.toMatchObject({ code });
    expect(slept).toHaveLength(2 + 4);
  });

  it.each<[Fault, string, string | undefined]>([
    ['456', 'ENGINE_QUOTA', undefined],
    ['403', 'ENGINE_REFUSED', 'key'],
    ['poison', 'ENGINE_REFUSED', 'text'],
  ])('%s: is not asked again, and is %s', async (fault, code, field) => {
    const { engine, stub, sent } = await aDeepl();
    stub.setFault(fault);
    await expect(engine.translate(batch)).rejects.toMatchObject({ code, field });
    expect(sent()).toHaveLength(1);
  });

  it('is given the time that its Retry-After asks for', async () => {
    const { engine, stub, slept } = await aDeepl();
    stub.setFault('429', { times: 1, retryAfter: 42 });
    await engine.translate(batch);
    expect(slept).toEqual([42_000]);
  });

  it('hang: is given up after the timeout and asked again', async () => {
    const { engine, stub, slept } = await aDeepl({ timing: { timeoutMs: 2_000 } });
    stub.setFault('hang', { times: 1 });
    expect(await engine.translate(batch)).toHaveLength(2);
    expect(slept).toHaveLength(1);
  });

  it('hang: is told with the time that it was given, when it goes on', async () => {
    const { engine, stub } = await aDeepl({ timing: { timeoutMs: 150 } });
    stub.setFault('hang');
    await expect(engine.translate(batch)).rejects.toThrow('DeepL gave no answer within 150 ms');
  });

  it('cannot be reached: ENGINE_BUSY, and nothing of the key in it', async () => {
    const { engine, stub } = await aDeepl();
    await stub.stop();
    const error = await engine.translate(batch).catch((reason: Error) => reason);
    expect(error).toMatchObject({ code: 'ENGINE_BUSY' });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('stub-key');
  });

  it('is let go of at once when the run is cancelled', async () => {
    const { engine, stub } = await aDeepl({ timing: { timeoutMs: 60_000 } });
    stub.setFault('hang');
    const run = new AbortController();
    const translating = engine.translate(batch, run.signal);
    setTimeout(() => run.abort(new Error('cancelled')), 100);
    await expect(translating).rejects.toThrow('cancelled');
    await expect.poll(() => stub.requests.at(-1)?.left).toBe(true);
  });

  it('456: is left alone for a minute, then probed, and resumes by itself', async () => {
    let time = 0;
    const { engine, stub, sent } = await aDeepl({ timing: { clock: () => time } });
    stub.setFault('456');
    for (let asked = 0; asked < 3; asked += 1) {
      await expect(engine.translate(batch)).rejects.toMatchObject({ code: 'ENGINE_QUOTA' });
    }
    expect(sent()).toHaveLength(1);
    stub.setFault(null);
    time = 60_000;
    expect(await engine.translate(batch)).toHaveLength(2);
  });

  it('refuses a wrong key with words that help and without the key', async () => {
    const { engine } = await aDeepl({ authKey: 'secret-key' });
    const error = await engine.translate(batch).catch((reason: Error) => String(reason));
    expect(error).toContain('check DEEPL_AUTH_KEY');
    expect(error).not.toContain('secret-key');
  });

  it('400 for one text: the others are translated, each billed once', async () => {
    const { engine, stub } = await aDeepl();
    const texts = Array.from({ length: 50 }, (_, index) => `Текст ${index}.`);
    stub.setFault('poison', { when: (text) => text === 'Текст 31.' });
    const results = await translateIsolating(engine, aBatch(texts));
    const failed = results.flatMap((result, index) => ('problem' in result ? [index] : []));
    expect(failed).toEqual([31]);
    expect([...stub.billed.values()].every(({ times }) => times === 1)).toBe(true);
  });

  it('400 for XML that is not well-formed is about the text', async () => {
    const { engine } = await aDeepl();
    await expect(engine.translate(aBatch(['<g1>Да']))).rejects.toMatchObject({ field: 'text' });
  });
});
