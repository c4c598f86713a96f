import type { LocaleState } from '../../../translations/review/state-endpoint.ts';
import { languageName } from '../words/language-name.ts';
import { told } from '../words/told.ts';
import { countsInWords } from './counts-in-words.ts';
import { StatesBar, states } from './states-bar.tsx';
import { panelText } from './texts.ts';

type Props = {
  locales: LocaleState[];
  language: string;
  /** Whether the languages lead to the form in them. */
  linked?: boolean;
};

/** A bar a language: how much of the document is in which state. */
export function LocaleList({ locales, language, linked = false }: Props) {
  return (
    <>
      <ul className="translation-panel__locales">
        {locales.map(({ locale, problem, ...counts }) => {
          const words = countsInWords(counts, language);
          const name = languageName(locale, language);
          return (
            <li key={locale}>
              <span className="translation-panel__locale">
                {linked ? <a href={`?locale=${locale}`}>{name}</a> : name}
              </span>
              <span className="translation-panel__bar" role="img" aria-label={words} title={words}>
                <StatesBar counts={counts} />
              </span>
              <span className="translation-panel__count" aria-hidden="true">
                {counts.approvedCount}/{counts.totalCount}
              </span>
              {!linked && <span className="translation-panel__words">{words}</span>}
              {linked && counts.staleCount > 0 && (
                <span className="translation-panel__words">
                  {panelText('staleCount', language)}: {counts.staleCount}
                </span>
              )}
              {problem && <p className="translation-panel__problem">{told(problem, language)}</p>}
            </li>
          );
        })}
      </ul>
      {linked && (
        <p className="translation-panel__legend" aria-hidden="true">
          {states.map((state) => (
            <span key={state} className={`is-${state}`}>
              {panelText(state, language)}
            </span>
          ))}
          <span className="is-stale">{panelText('staleCount', language)}</span>
        </p>
      )}
    </>
  );
}
