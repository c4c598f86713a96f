import type { GlossaryFile } from './types.ts';

/** Notes a term in a language that the product does not have. */
export function countLanguage({ unknownLanguages }: GlossaryFile, name: string): void {
  unknownLanguages.set(name, (unknownLanguages.get(name) ?? 0) + 1);
}
