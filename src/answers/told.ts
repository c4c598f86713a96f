import type { ErrorFacts } from './error-facts.ts';
import { texts } from './texts.ts';

/** What a client may know of an error, in its language: Russian, or English for everybody else. */
export function told(facts: ErrorFacts, language: string | undefined) {
  const { code, field, hidden, name } = facts;
  const reader = language === 'ru' ? 'ru' : 'en';
  if (hidden) return { code, message: texts.defect[reader] };
  const message = facts.texts?.[reader] ?? facts.message;
  const atField = field === undefined ? undefined : { errors: [{ path: field, message }] };
  return { name, code, field, data: facts.data ?? atField, message };
}
