'use client';

import { useTranslation } from '@payloadcms/ui';
import type { StaleEstimate, StaleLocale } from '../../../translations/runs/estimate-stale.ts';
import { amount, money } from '../words/amounts.ts';
import { languageName } from '../words/language-name.ts';
import { words } from '../words/nouns.ts';
import { counted, type Noun } from '../words/plural.ts';
import { type PanelText, panelText } from './texts.ts';
import { useStaleEstimate } from './use-stale-estimate.ts';

const texts: Noun = {
  ru: { one: 'текст', few: 'текста', many: 'текстов' },
  en: { one: 'text', other: 'texts' },
};
const characters: Noun = {
  ru: { one: 'знак', few: 'знака', many: 'знаков' },
  en: { one: 'character', other: 'characters' },
};

/**
 * On the form of a source text: which approved translations its unpublished changes make stale, and what it
 * costs to have them drafted anew. It informs, and keeps nobody from saving.
 *
 * @param scrolls whether the figures have little room.
 */
export function StaleWarning({ scrolls = false }: { scrolls?: boolean }) {
  const { language } = useTranslation().i18n;
  const known = useStaleEstimate();
  const text = (key: PanelText) => panelText(key, language);
  const estimate = known === 'failed' ? null : known;
  return (
    <div className={estimate ? 'stale-warning is-shown' : 'stale-warning'}>
      {/* The figures change while one types: what is read out is that there are any. */}
      <p role="status">
        {known === 'failed' && text('staleUnknown')}
        {estimate && <strong>{text('makesStale')}</strong>}
      </p>
      {estimate && <StaleFigures {...{ estimate, language, scrolls }} />}
    </div>
  );
}

type Figures = { estimate: StaleEstimate; language: string; scrolls: boolean };

function StaleFigures({ estimate, language, scrolls }: Figures) {
  const text = (key: PanelText) => panelText(key, language);
  return (
    <section
      className="stale-warning__figures"
      aria-label={text('makesStaleAbout')}
      // Where it scrolls, it does by the keyboard, too.
      tabIndex={scrolls ? 0 : undefined}
    >
      <p>{text('makesStaleAbout')}</p>
      <ul>
        {estimate.locales.map((row) => (
          <li key={row.locale}>
            <span className="stale-warning__language">{languageName(row.locale, language)}</span>
            {`: ${whatOf(row, language)}`}
          </li>
        ))}
      </ul>
      <p>
        {text('wordsInAll')}: {amount(estimate.words, language)}.
        {estimate.locales.some(({ engine }) => engine !== null) &&
          ` ${text('draftAnew')}: ${priceOf(estimate, language)}.`}
      </p>
    </section>
  );
}

function whatOf({ staleTexts, words: count, engine }: StaleLocale, language: string): string {
  const what = `${counted(staleTexts, texts, language)}, ${counted(count, words, language)}`;
  return engine === null ? `${what} (${panelText('byPeople', language)})` : what;
}

function priceOf({ characters: count, cost, currency }: StaleEstimate, language: string): string {
  const sent = counted(count, characters, language);
  return cost > 0 ? `${sent}, ${money(cost, currency, language)}` : sent;
}
