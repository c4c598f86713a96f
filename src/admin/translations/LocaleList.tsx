import type { LocaleState } from '../../../translations/review/stateEndpoint.ts';
import { panelText } from './texts.ts';

type Props = { locales: LocaleState[]; language: string };

/** A bar a language: approved, in review, missing. */
export function LocaleList({ locales, language }: Props) {
  const names = new Intl.DisplayNames([language], {
    type: 'language',
    languageDisplay: 'standard',
  });
  return (
    <ul className="translation-panel__locales">
      {locales.map(({ locale, approved, inReview, total }) => (
        <li key={locale}>
          <span className="translation-panel__locale">{names.of(locale)}</span>
          <span
            className="translation-panel__bar"
            role="img"
            aria-label={`${panelText('approved', language)}: ${approved}, ${panelText('inReview', language)}: ${inReview}, ${panelText('missing', language)}: ${total - approved - inReview}`}
          >
            <span className="is-approved" style={{ flexGrow: approved }} />
            <span className="is-in-review" style={{ flexGrow: inReview }} />
            <span style={{ flexGrow: Math.max(total - approved - inReview, 0) }} />
          </span>
          <span className="translation-panel__count" aria-hidden="true">
            {approved}/{total}
          </span>
        </li>
      ))}
    </ul>
  );
}
