import { commonPasswords } from '../codes/commonPasswords.ts';
import type { Broken } from './check.ts';

/** NIST SP 800-63B: length counts, composition rules do not; long ones are allowed. */
export const passwordLength = { min: 12, max: 128 } as const;

type Candidate = { password: string; email?: string | null; name?: string | null };

/** Why a password is refused; null for a good one. */
export function passwordProblem({ password, email, name }: Candidate): Broken {
  const { min, max } = passwordLength;
  if ([...password].length < min) return { key: 'passwordShort', values: { min } };
  if ([...password].length > max) return { key: 'passwordLong', values: { max } };
  if (ownWords({ email, name }).some((word) => password.toLowerCase().includes(word))) {
    return { key: 'passwordOwn' };
  }
  return isCommon(password.toLowerCase()) ? { key: 'passwordCommon' } : null;
}

/** The address, its part before the @, and the words of the name; too short ones say nothing. */
function ownWords({ email, name }: Omit<Candidate, 'password'>): string[] {
  const address = email?.toLowerCase() ?? '';
  const words = (name ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return [address, address.split('@')[0] ?? '', ...words].filter((word) => [...word].length >= 4);
}

function isCommon(password: string): boolean {
  if (new Set(password).size < 5 || isSequence(password)) return true;
  const core = password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return [password, core].some((text) =>
    commonPasswords.some((common) => text === common || isRepetition(text, common)),
  );
}

const isRepetition = (text: string, word: string) =>
  text.length > 0 && text.replaceAll(word, '') === '';

/** Every sign follows the one before, upwards or downwards: 123456789012, abcdefghijkl. */
function isSequence(text: string): boolean {
  const signs = [...text];
  const steps = signs.slice(1).map((sign, index) => step(signs[index] ?? '', sign));
  return steps.every((value) => value === 1) || steps.every((value) => value === -1);
}

function step(before: string, after: string): number {
  const difference = (after.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
  // 9 is followed by 0, as on a keyboard.
  if (before === '9' && after === '0') return 1;
  return before === '0' && after === '9' ? -1 : difference;
}
