import { type ErrorCode, PolyclinicError } from '../../src/errors.ts';
import type { TranslationEntry } from '../records/entry.ts';
import type { RefusalCode } from '../records/transitions/refusal.ts';
import { type InputProblem, inputs, type Message, refusals } from './messages.ts';

/** An operation that was refused, in the reader's languages. */
export class ReviewError extends PolyclinicError {
  override readonly texts: Message;
  /** The text as it is now, for whoever has to look at it again. */
  readonly entry: TranslationEntry | undefined;

  constructor(
    code: ErrorCode,
    texts: Message,
    { field, entry }: { field?: string; entry?: TranslationEntry } = {},
  ) {
    super(code, texts.en, field === undefined ? {} : { field });
    this.name = 'ReviewError';
    this.texts = texts;
    this.entry = entry;
  }
}

const statuses: Partial<Record<RefusalCode, ErrorCode>> = {
  NOT_FOUND: 'NOT_FOUND',
  FORBIDDEN: 'FORBIDDEN',
  NOT_CLEAN: 'NOT_CLEAN',
  PSEUDO: 'NOT_CLEAN',
};

/** What an operation on one text throws when the text cannot take it. */
export function refused(code: RefusalCode, entry?: TranslationEntry): ReviewError {
  const field = code === 'NOT_FOUND' ? 'path' : undefined;
  return new ReviewError(statuses[code] ?? 'CONFLICT', refusals[code], { field, entry });
}

/** What a request with a field that cannot be used throws. */
export function badInput(field: string, problem: InputProblem): ReviewError {
  return new ReviewError('BAD_INPUT', inputs[problem], { field });
}
