import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { onLatinKeys, russianPasswords } from '../codes/russian-passwords.ts';
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
  return isEasilyGuessed(password) ? { key: 'passwordCommon' } : null;
}

/** The address, its part before the @, and the words of the name; too short ones say nothing. */
function ownWords({ email, name }: Omit<Candidate, 'password'>): string[] {
  const address = email?.toLowerCase() ?? '';
  const words = (name ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return [address, address.split('@')[0] ?? '', ...words].filter((word) => [...word].length >= 4);
}

const words = [...russianPasswords, 'polyclinic', 'hospital', 'clinic', 'medicine', 'doctor'];

/** Made once: it unpacks tens of thousands of words, which a start need not wait for. */
let estimator: ZxcvbnFactory | undefined;

/** Whether fewer than 10^10 guesses are enough, as a Latin or a Russian keyboard types it. */
function isEasilyGuessed(password: string): boolean {
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, here: words.flatMap((word) => [word, onLatinKeys(word)]) },
    graphs: adjacencyGraphs,
    maxLength: passwordLength.max,
  });
  return [password, onLatinKeys(password)].some((text) => (estimator?.check(text).score ?? 0) < 4);
}
