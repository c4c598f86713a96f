/** Features that DeepL documents for targets, by base code; all are sources too. */
const features: Record<string, string[]> = {
  ...{ ru: full('formality'), en: full(), ar: full(), zh: full(), ko: full(), tr: full() },
  ...{ ja: full('formality'), fr: full('formality'), de: full('formality') },
  ...{ kk: [], uz: [], mn: [], fa: [], vi: ['glossary'], pl: full('formality') },
};

/** Targets that are variants of a language. */
const variants: Record<string, string> = {
  ...{ 'en-GB': 'en', 'en-US': 'en', 'zh-Hans': 'zh', 'zh-Hant': 'zh' },
};

/** The codes that a request may use, in lower case. */
export const languageCodes: ReadonlySet<string> = new Set(
  [...Object.keys(features), ...Object.keys(variants)].map((code) => code.toLowerCase()),
);

/** The answer of `GET /v3/languages?resource=translate_text`. */
export function languagesV3(): unknown {
  const row = (lang: string, base: string, usableAsSource: boolean) => ({
    lang,
    name: lang,
    status: 'stable',
    usable_as_source: usableAsSource,
    usable_as_target: true,
    features: Object.fromEntries(
      (features[base] ?? []).map((feature) => [feature, { status: 'stable' }]),
    ),
  });
  return [
    ...Object.keys(features).map((lang) => row(lang, lang, true)),
    ...Object.entries(variants).map(([lang, base]) => row(lang, base, false)),
  ];
}

/** The answer of `GET /v2/languages`. */
export function languagesV2(type: string | null): unknown {
  const bases = Object.keys(features);
  if (type !== 'target') return bases.map((code) => ({ language: code.toUpperCase(), name: code }));
  return [...bases, ...Object.keys(variants)].map((code) => ({
    language: code.toUpperCase(),
    name: code,
    supports_formality: features[variants[code] ?? code]?.includes('formality') ?? false,
  }));
}

function full(...more: string[]): string[] {
  return ['tag_handling', 'glossary', ...more];
}
