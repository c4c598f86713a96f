import { en } from '@payloadcms/translations/languages/en';
import { ru } from '@payloadcms/translations/languages/ru';
import { describe, expect, it } from 'vitest';
import { wording } from '../../../src/admin/wording.ts';

type Tree = { [key: string]: string | Tree };

const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );

/** What the admin says: Payload's words, with ours over them. */
const told = (language: { translations: Tree }, ours: Tree) =>
  new Map([...flat(language.translations), ...flat(ours)]);
const russian = told(ru as { translations: Tree }, wording.ru);
const english = told(en as { translations: Tree }, wording.en);
const withoutValues = (text: string) => text.replace(/\{\{\w+\}\}|<[^>]+>/g, '');

describe('the words of the admin', () => {
  it('are there in Russian, in its own letters, wherever they are there in English', () => {
    const lacking = [...english.keys()].filter(
      (key) =>
        withoutValues(english.get(key) ?? '').trim() &&
        !/[а-яё]/i.test(withoutValues(russian.get(key) ?? '')),
    );
    expect(lacking).toEqual([]);
  });

  it('are there in English without a Cyrillic letter', () => {
    expect([...english].filter(([, text]) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
  });

  it('put the name of a collection, which has no cases, after no Russian number', () => {
    const ungrammatical = [...russian].filter(
      ([key, text]) =>
        /\{\{(?:count|total)\}\}(?:<\/\d>)? (?:<\d>)?\{\{label\}\}/.test(text) &&
        !key.startsWith('folder.'),
    );
    expect(ungrammatical).toEqual([]);
  });
});
