import type { Payload } from 'payload';
import type { Locale } from '../locales.ts';
import type { RecordKey } from '../records/change-record.ts';
import type { Source, SourceLeaf, SourceLeaves } from '../records/read-source.ts';
import { type CheckText, checkerOf } from './checker-of.ts';
import { inputs } from './messages.ts';
import { readEditions } from './read-editions.ts';
import { badInput, ReviewError } from './review-error.ts';
import { twinsByPath } from './twins-by-path.ts';

/** The document beside which a record is changed, and the checks of its texts. */
export type Beside = { newest: Source; published: SourceLeaves; check: CheckText };

/**
 * Reads the source of a record.
 *
 * @param judged paths of the texts whose checks look at approved twins, too.
 * @throws ReviewError NOT_FOUND without the document; BAD_INPUT for the document's own locale.
 */
export async function readBeside(
  payload: Payload,
  key: RecordKey,
  judged: string[],
): Promise<Beside> {
  const { newest, published } = await readEditions(payload, key);
  if (!newest) {
    throw new ReviewError('NOT_FOUND', inputs.document, { field: 'document' });
  }
  if (newest.locale === key.locale) {
    throw badInput('locale', 'sourceLocale');
  }
  const leaves = judged.flatMap((path) => newest.leaves.get(path) ?? []);
  const check = await checkerBeside(payload, { key, source: newest.locale }, leaves);
  return { newest, published: published?.leaves ?? new Map(), check };
}

/** The checks, which for the leaves named look at their approved twins. */
async function checkerBeside(
  payload: Payload,
  { key, source }: { key: RecordKey; source: Locale },
  leaves: readonly SourceLeaf[],
): Promise<CheckText> {
  const locales = { source, locale: key.locale };
  const usual = await checkerOf(payload, locales);
  const checkers = new Map<string, CheckText>();
  if (leaves.length > 0) {
    for (const [path, twins] of await twinsByPath(payload, { key, source }, leaves)) {
      checkers.set(path, await checkerOf(payload, locales, twins));
    }
  }
  return (leaf, text) => (checkers.get(leaf.path) ?? usual)(leaf, text);
}
