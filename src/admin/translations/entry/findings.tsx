import type { Finding } from '../../../../translations/checks/types.ts';
import { panelText } from '../texts.ts';
import { findingsOf } from './findings-of.ts';

type Props = { checks: readonly Finding[]; language: string };

/** What the checks found in a text: errors in sight, mere warnings behind their number. */
export function Findings({ checks, language }: Props) {
  const findings = findingsOf(checks, language);
  if (findings.length === 0) return null;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const numbers = [
    ...(errors > 0 ? [`${panelText('errors', language)}: ${errors}`] : []),
    ...(findings.length > errors
      ? [`${panelText('warnings', language)}: ${findings.length - errors}`]
      : []),
  ];
  return (
    <details className="entry__findings" open={errors > 0}>
      <summary>{numbers.join(', ')}</summary>
      <ul>
        {findings.map(({ severity, text }) => (
          <li key={`${severity} ${text}`} className={`is-${severity}`}>
            <strong>{panelText(severity, language)}.</strong> <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
