import { initI18n } from '@payloadcms/translations';
import type { Field, SanitizedConfig } from 'payload';

type Words = { t: unknown };
type Translated = (given: { i18n: Words; t: unknown }) => unknown;
type Named = { label?: unknown; options?: unknown };

/**
 * Gives Payload's own fields (`createdAt`, `_status`, `email` …) labels in every language at once. Payload 3.90
 * has functions for them, and keeps what they gave to whoever came first: the forms and versions of an English
 * reader then had Russian labels, or the other way round.
 */
export async function inEveryLanguage(config: SanitizedConfig): Promise<SanitizedConfig> {
  const languages = Object.keys(config.i18n.supportedLanguages ?? {}) as Language[];
  const words = await Promise.all(
    languages.map(async (language) => {
      const i18n = await initI18n({ config: config.i18n, context: 'api', language });
      return [language, i18n] as const;
    }),
  );
  const settled = (label: unknown) =>
    typeof label === 'function'
      ? Object.fromEntries(
          words.map(([language, i18n]) => [language, (label as Translated)({ i18n, t: i18n.t })]),
        )
      : label;
  for (const { fields, flattenedFields } of [...config.collections, ...config.globals]) {
    for (const field of [...fields.flatMap(within), ...(flattenedFields as Field[])]) {
      settle(field as Named, settled);
    }
  }
  return config;
}

type Language = Parameters<typeof initI18n>[0]['language'];

function settle(named: Named, settled: (label: unknown) => unknown): void {
  if ('label' in named) named.label = settled(named.label);
  if (!Array.isArray(named.options)) return;
  for (const option of named.options) {
    if (typeof option === 'object') option.label = settled(option.label);
  }
}

/** A field and those in it. */
function within(field: Field): Field[] {
  if (field.type === 'tabs')
    return [field, ...field.tabs.flatMap((tab) => tab.fields.flatMap(within))];
  if (field.type === 'blocks') {
    return [field, ...field.blocks.flatMap((block) => block.fields.flatMap(within))];
  }
  return 'fields' in field ? [field, ...field.fields.flatMap(within)] : [field];
}
