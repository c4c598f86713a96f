import { Button } from '@payloadcms/ui';
import type { EntrySummary } from '../../../../translations/review/state-endpoint.ts';
import { plainText } from '../plain-text.ts';
import { type PanelText, panelText } from '../texts.ts';
import { Findings } from './findings.tsx';

type Props = {
  suggestion: NonNullable<EntrySummary['suggestion']>;
  /** The text that it is for, in words. */
  label: string;
  locale: string;
  language: string;
  /** Absent for whoever does not work in the locale. */
  onJudge: ((accepts: boolean) => void) | undefined;
};

const headings = {
  machine: 'suggestion',
  memory: 'memorySuggestion',
  transliteration: 'transliteration',
} as const satisfies Record<string, PanelText>;

/** What a machine proposes in place of a text. */
export function Suggestion({ suggestion, label, locale, language, onJudge }: Props) {
  const { value, origin, checks } = suggestion;
  return (
    <div className="entry__suggestion">
      <p className="entry__heading">{panelText(headings[origin], language)}</p>
      <blockquote lang={locale} dir="auto">
        {plainText(value)}
      </blockquote>
      <Findings checks={checks} language={language} />
      {onJudge && (
        <div className="entry__actions">
          {([true, false] as const).map((accepts) => {
            const word = panelText(accepts ? 'accept' : 'dismiss', language);
            return (
              <Button
                key={word}
                aria-label={`${word}: ${label}`}
                buttonStyle="secondary"
                size="xsmall"
                margin={false}
                onClick={() => onJudge(accepts)}
              >
                {word}
              </Button>
            );
          })}
        </div>
      )}
    </div>
  );
}
