import { describe, expect, it } from 'vitest';
import {
  documentedAbilities,
  readAbilities,
} from '../../../../translations/engines/deepl/abilities.ts';
import { languagesV3 } from '../../../support/deepl/languages.ts';
import { aBatch, aDeepl } from './a-deepl.ts';

const aRow = (lang: string, features: unknown) => ({ lang, usable_as_target: true, features });

describe('the languages of DeepL', () => {
  it('are asked for once, at the first use', async () => {
    const { engine, stub } = await aDeepl();
    await Promise.all([engine.translate(aBatch(['Да'])), engine.languages()]);
    await engine.translate(aBatch(['Нет']));
    expect(stub.requests.filter(({ path }) => path === '/v3/languages')).toHaveLength(1);
  });

  it('are those of the table while DeepL cannot be reached, and are asked for again', async () => {
    let time = 0;
    const { engine, stub } = await aDeepl({ authKey: 'wrong', timing: { clock: () => time } });
    expect(await engine.languages()).toEqual(documentedAbilities);
    await engine.languages();
    time = 300_000;
    await engine.languages();
    expect(stub.requests).toHaveLength(2);
  });

  it('as documented are what the table says', () => {
    expect(readAbilities(languagesV3())).toEqual(documentedAbilities);
  });

  it.each([
    ['an object', { tag_handling: { status: 'stable' } }],
    ['a list, as in the beta', ['tag_handling']],
  ])('have features in %s', (_, features) => {
    const abilities = readAbilities([aRow('kk', features), aRow('de', [])]);
    expect(abilities).toMatchObject({ kk: { text: 'tags' }, de: { text: 'text' } });
  });

  it('keep what the answer does not speak of', () => {
    const abilities = readAbilities([aRow('de', { glossary: {} }), aRow('kk', {})]);
    expect(abilities?.de).toEqual({
      text: 'tags',
      glossary: true,
      source: true,
      formality: true,
    });
    expect(abilities?.kk).toEqual({
      text: 'text',
      glossary: false,
      source: true,
      formality: false,
    });
  });

  it('of which DeepL cannot translate are no sources; a variant is what its language is', () => {
    const rows = [
      { ...aRow('fa', {}), usable_as_source: false },
      { ...aRow('en-GB', {}), usable_as_source: false },
      { ...aRow('en', {}), usable_as_source: true },
    ];
    expect(readAbilities(rows)).toMatchObject({ fa: { source: false }, en: { source: true } });
  });

  it('that are not in the answer, or not targets, are for people', () => {
    const abilities = readAbilities([{ lang: 'de', usable_as_target: false, features: {} }]);
    expect(abilities).toMatchObject({ de: { text: 'none' }, fr: { text: 'none' } });
  });

  it.each([[undefined], [{ message: 'no' }], [[]], [[{ language: 'DE' }]]])(
    'cannot be read from %j',
    (answer) => {
      expect(readAbilities(answer)).toBeUndefined();
    },
  );
});
