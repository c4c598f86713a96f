import type { PayloadRequest } from 'payload';
import { languageOf, type MessageKey, type MessageValues, message } from '../messages.ts';

/** A broken rule: the message, with what to fill in; null when the rule is met. */
export type Broken = { key: MessageKey; values?: MessageValues } | null;

/** Turns what a rule found into what a field's `validate` returns, in the editor's language. */
export function verdict(
  broken: Broken,
  req: Pick<PayloadRequest, 'i18n'> | undefined,
): string | true {
  return broken === null ? true : message(broken.key, languageOf(req), broken.values);
}

/** Whether a field is empty: not set, or an empty text or list. */
export function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}
