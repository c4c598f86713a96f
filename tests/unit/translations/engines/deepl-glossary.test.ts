import { describe, expect, it } from 'vitest';
import { deeplEngine } from '../../../../translations/engines/deepl/engine.ts';
import type { GlossaryPair } from '../../../../translations/engines/types.ts';
import { aBatch, aDeepl } from './a-deepl.ts';

const aTerm = (rest: Partial<GlossaryPair> = {}): GlossaryPair => ({
  source: 'ru',
  target: 'de',
  term: 'грыжа',
  translation: 'Hernie',
  ...rest,
});

const plain = aBatch(['У вас грыжа'], { tagged: false });

describe('the glossary at DeepL', () => {
  it('is used where it has terms for the direction', async () => {
    const { engine, sent } = await aDeepl();
    await engine.syncGlossary?.([aTerm(), aTerm({ target: 'zh-Hans', translation: '疝' })]);
    const texts = [
      await engine.translate(plain),
      await engine.translate({ ...plain, target: 'zh-Hans' }),
      await engine.translate({ ...plain, target: 'fr' }),
    ].map(([first]) => first?.text);
    expect(texts[0]).toContain('Hernie');
    expect(texts[1]).toContain('疝');
    expect(sent().map(({ translate }) => 'glossary_id' in (translate?.parameters ?? {}))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is uploaded again only when a term changes; older ones of ours go', async () => {
    const { engine, stub } = await aDeepl();
    const two = [aTerm(), aTerm({ term: 'киста', translation: 'Zyste' })];
    await engine.syncGlossary?.(two);
    const [first] = stub.glossaryNames();
    await engine.syncGlossary?.([...two].reverse());
    expect(stub.glossaryNames()).toEqual([first]);
    await engine.syncGlossary?.([aTerm()]);
    expect(stub.glossaryNames()).toHaveLength(1);
    expect(stub.glossaryNames()).not.toEqual([first]);
    expect(stub.glossaryNames()[0]).toMatch(/^polyclinic-[\da-f]{16}$/);
    await engine.syncGlossary?.([]);
    expect(stub.glossaryNames()).toEqual([]);
  });

  it('leaves glossaries of others alone', async () => {
    const { engine, stub } = await aDeepl();
    await fetch(`${stub.url}/v3/glossaries`, {
      method: 'POST',
      headers: { authorization: 'DeepL-Auth-Key stub-key' },
      body: new URLSearchParams({ name: 'of a translator' }),
    });
    await engine.syncGlossary?.([aTerm()]);
    expect(stub.glossaryNames()).toContain('of a translator');
  });

  it('leaves out languages that have none', async () => {
    const { engine, stub } = await aDeepl();
    await engine.syncGlossary?.([aTerm({ target: 'kk' })]);
    expect(stub.glossaryNames()).toEqual([]);
  });

  it('is found again when another process has replaced it', async () => {
    const { engine, stub } = await aDeepl();
    const other = deeplEngine({ authKey: 'stub-key', serverUrl: stub.url });
    await engine.syncGlossary?.([aTerm()]);
    await other.syncGlossary?.([aTerm({ translation: 'Bruch' })]);
    const [text] = await engine.translate(plain);
    expect(text?.text).toContain('Bruch');
  });

  it.each([
    ['a line break', { term: 'гры\nжа' }, 'The term “гры\nжа” of the glossary ru>de has a line'],
    ['over a KiB', { translation: 'ж'.repeat(600) }, 'takes more than 1024 bytes'],
  ])('refuses a term with %s, naming it', async (_, rest, message) => {
    const { engine } = await aDeepl();
    await expect(engine.syncGlossary?.([aTerm(rest)])).rejects.toThrow(message);
  });

  it('refuses a dictionary over DeepL’s 10 MiB, naming the direction', async () => {
    const { engine } = await aDeepl();
    const terms = Array.from({ length: 12_000 }, (_, index) =>
      aTerm({ term: `${index}${'т'.repeat(450)}` }),
    );
    await expect(engine.syncGlossary?.(terms)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'ru>de',
    });
  });
});
