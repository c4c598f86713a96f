import { type ErrorCode, PolyclinicError } from '../../src/errors.ts';

/** What an engine refuses: its key, a text of the batch, a locale, or a glossary that is gone. */
export type Refused = 'key' | 'text' | 'locale' | 'glossary';

export type EngineErrorCode = Extract<ErrorCode, `ENGINE_${string}`>;

/**
 * An error of an engine. `field` of ENGINE_REFUSED is a `Refused`: only `text` may be cured by
 * sending less. It never has a cause: those of HTTP clients carry the request with its key.
 */
export class EngineError extends PolyclinicError {
  /** Milliseconds after which asking again makes sense, where the engine or we know. */
  readonly retryAfterMs: number | null;

  constructor(
    code: EngineErrorCode,
    message: string,
    { refused, retryAfterMs = null }: { refused?: Refused; retryAfterMs?: number | null } = {},
  ) {
    super(code, message, { field: refused });
    this.name = 'EngineError';
    this.retryAfterMs = retryAfterMs;
  }
}
