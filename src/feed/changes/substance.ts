import { type Locale, localeTags } from '../../../translations/locales.ts';
import {
  type Substance,
  type SubstanceSeqs,
  substances,
  textSubstances,
} from '../../contract/substance.ts';
import type { About } from '../replica/entry.ts';
import type { AffectedLocales, Editions } from './affected.ts';

/** What changed of an item as a site reads it in a locale. */
export type LocaleSubstance = { locale: Locale; kinds: readonly Substance[] };

/**
 * What changed of an item since a copy knew it, by the site's locales. A locale that falls back to a changed
 * text has what changed of that.
 *
 * @param locales those in which the item reads differently; `changed`, those of its own texts that changed.
 */
export function substanceSince(
  known: number,
  {
    editions: { entry, machine },
    about,
    changed,
    locales,
    showsOthers,
    affected,
  }: {
    editions: Editions;
    about: About;
    changed: readonly Locale[];
    locales: readonly Locale[];
    /** Whether what it shows of other items changed. */
    showsOthers: boolean;
    affected: AffectedLocales;
  },
): LocaleSubstance[] {
  const seqs = [entry.substanceSeqs, machine?.substanceSeqs];
  const facts = showsOthers || seqs.some((each) => (each?.facts ?? 0) > known);
  const byLocale = new Map(locales.map((locale) => [locale, new Set<Substance>()]));
  for (const own of changed) {
    const kinds = textSubstances.filter((kind) =>
      seqs.some((each) => seqOf(each, own, kind) > known),
    );
    for (const locale of affected(about, [own])) {
      for (const kind of kinds) byLocale.get(locale)?.add(kind);
    }
  }
  // A name of another item, or a change that was made before substance was kept.
  for (const kinds of byLocale.values()) if (kinds.size === 0) kinds.add('wording');
  const isTold = (kind: Substance, locale: Locale) =>
    kind === 'facts' ? facts : byLocale.get(locale)?.has(kind) === true;
  return (facts ? affected(about, localeTags) : locales).map((locale) => ({
    locale,
    kinds: substances.filter((kind) => isTold(kind, locale)),
  }));
}

const seqOf = (
  seqs: SubstanceSeqs | undefined,
  locale: Locale,
  kind: keyof NonNullable<SubstanceSeqs['texts'][Locale]>,
) => seqs?.texts[locale]?.[kind] ?? 0;
