import type { Problem } from '../request.ts';
import { runText } from './texts.ts';

/** Why a request failed, in words. */
export function problemText({ status, message }: Problem, language: string): string {
  return message ?? runText(status === 0 ? 'offline' : 'failed', language);
}
