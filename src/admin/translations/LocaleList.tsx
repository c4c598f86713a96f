import type { LocaleState } from '../../../translations/review/stateEndpoint.ts';
import { panelText } from './texts.ts';

type Props = { locales: LocaleState[]; current: string; language: string };

/** A bar a language: approved, in review, missing. */
export function LocaleList({ locales, current, language }: Props) {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (
    <ul className="translation-panel__locales">
      {locales.map(({ locale, approved, inReview, total }) => (
        <li key={locale} aria-current={locale === current ? 'true' : undefined}>
          <span className="translation-panel__locale">{names.of(locale)}</span>
          <span
            className="translation-panel__bar"
            role="img"
            aria-label={`${approved} ${panelText('approved', language)}, ${inReview} ${panelText('inReview', language)}, ${total - approved - inReview} ${panelText('missing', language)}`}
          >
            <span className="is-approved" style={{ flexGrow: approved }} />
            <span className="is-in-review" style={{ flexGrow: inReview }} />
            <span style={{ flexGrow: Math.max(total - approved - inReview, 0) }} />
          </span>
          <span className="translation-panel__count">
            {approved}/{total}
          </span>
        </li>
      ))}
    </ul>
  );
}
