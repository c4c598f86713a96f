import { describe, expect, it } from 'vitest';
import { type EngineSettings, engineFor } from '../../../../translations/engines/engine-for.ts';
import { type EngineEnv, engines } from '../../../../translations/engines/engines.ts';
import { localeTags } from '../../../../translations/locales.ts';

const unreachable = 'http://127.0.0.1:1';
const deepl = { DEEPL_AUTH_KEY: 'a-key', DEEPL_SERVER_URL: unreachable };
const libre = { LIBRETRANSLATE_URL: unreachable };

const idFor = async (
  env: EngineEnv,
  settings: EngineSettings = {},
  locale: 'uz' | 'de' = 'de',
): Promise<string | null> => (await engineFor(locale, settings, env)).engine?.id ?? null;

describe('the engine of a locale', () => {
  it('is pseudo when nothing real is set up', async () => {
    expect(await idFor({})).toBe('pseudo');
  });

  it('is DeepL before LibreTranslate', async () => {
    expect(await idFor({ ...deepl, ...libre })).toBe('deepl');
    expect(await idFor(libre)).toBe('libre');
  });

  it('is the one chosen for the locale, before the one of the environment', async () => {
    const env: EngineEnv = { ...deepl, ...libre, TRANSLATION_ENGINE: 'pseudo' };
    expect(await idFor(env)).toBe('pseudo');
    expect(await idFor(env, { engines: { de: 'libre' } })).toBe('libre');
    expect(await idFor(env, { engines: { fr: 'libre' } })).toBe('pseudo');
  });

  it('comes with what it can do there', async () => {
    expect(await engineFor('vi', {}, { ...deepl })).toMatchObject({
      capability: { text: 'text', glossary: true },
    });
  });

  it.each<[boolean, string, EngineEnv]>([
    [true, 'on', { ...deepl, TRANSLATION_SECOND_OPINION: 'on' }],
    [false, 'off', { ...deepl, TRANSLATION_SECOND_OPINION: 'off' }],
    [false, 'on, for an engine that makes no real text', { TRANSLATION_SECOND_OPINION: 'on' }],
  ])('gives a second opinion: %s, when that is %s', async (secondOpinion, _, env) => {
    expect(await engineFor('de', {}, env)).toMatchObject({ secondOpinion });
  });

  it.each<[string, EngineEnv, EngineSettings, RegExp]>([
    ['is not offered', libre, {}, /LibreTranslate does not translate into Oʻzbekcha/],
    ['is for people', deepl, { engines: { uz: 'people' } }, /people translate/],
    ['has an engine without its key', {}, { engines: { uz: 'deepl' } }, /set DEEPL_AUTH_KEY/],
  ])('is none, with a reason, when it %s', async (_, env, settings, reason) => {
    const found = await engineFor('uz', settings, env);
    expect(found).toMatchObject({ engine: null, reason: { en: expect.stringMatching(reason) } });
    expect(found).toMatchObject({ reason: { ru: expect.stringMatching(/[а-я]{4}/) } });
  });

  it('is never pseudo by accident once something real is set up', async () => {
    const found = await Promise.all(localeTags.map((tag) => engineFor(tag, {}, { ...libre })));
    expect(found.map(({ engine }) => engine?.id)).not.toContain('pseudo');
  });

  it('is made once for the same settings', () => {
    const env = { ...deepl };
    expect(engines(env).deepl).toBe(engines(env).deepl);
  });
});
