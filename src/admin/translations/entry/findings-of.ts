import type { Finding, Severity } from '../../../../translations/checks/types.ts';
import { told } from '../../words/told.ts';

export type ToldFinding = { severity: Severity; text: string };

/** What checks found, errors first; what several segments have in common is told once. */
export function findingsOf(checks: readonly Finding[], language: string): ToldFinding[] {
  const findings = new Map<string, ToldFinding>();
  for (const { severity, message } of checks) {
    const text = told(message, language);
    findings.set(`${severity} ${text}`, { severity, text });
  }
  const rank = ({ severity }: ToldFinding) => (severity === 'error' ? 0 : 1);
  return [...findings.values()].sort((a, b) => rank(a) - rank(b));
}
