import type { Payload } from 'payload';
import { recall } from '../memory/recall.ts';
import { similar } from '../memory/similar.ts';
import type { RecordKey } from '../records/change-record.ts';
import { readSource } from '../records/read-source.ts';
import { hasText } from '../records/value.ts';
import { inputs } from '../review/messages.ts';
import { ReviewError, refused } from '../review/review-error.ts';
import { plainOf } from '../segments/plain-of.ts';
import { retag } from '../segments/retag.ts';
import { segmentsOf } from '../segments/segments-of.ts';
import { tagProblem } from '../segments/tag-problem.ts';
import { escapeText } from '../segments/tags/entities.ts';
import type { DeskMatch } from './types.ts';

const MOST = 9;

/**
 * What the translation memory has for a segment: the same words first, then the most alike; as many
 * as there are keys to insert them by.
 *
 * @throws ReviewError NOT_FOUND without the document or the text.
 */
export async function readMatches(
  payload: Payload,
  key: RecordKey,
  { path, segment }: { path: string; segment: string },
): Promise<{ matches: DeskMatch[] }> {
  const source = await readSource(payload, key, { draft: true });
  if (!source) throw new ReviewError('NOT_FOUND', inputs.document, { field: 'document' });
  const leaf = source.leaves.get(path);
  const found = hasText(leaf?.value)
    ? segmentsOf(leaf.value).find((each) => each.key === segment)
    : undefined;
  if (!found) throw refused('NOT_FOUND');
  const { text, hash } = found;
  const locales = { source: source.locale, target: key.locale };
  const [exact, alike] = await Promise.all([
    recall(payload, { ...locales, segments: [{ text, hash }] }),
    similar(payload, { ...locales, text }),
  ]);
  const recalled = exact.get(hash);
  const same = recalled ? [recalled, ...recalled.alternatives] : [];
  const matches = [
    ...same.map(({ source: before, target }) => ({
      source: plainOf(before),
      target: retag({ source: before, target }, text).target,
      likeness: 1,
    })),
    ...alike.map(({ source: before, target, likeness }) => ({
      source: plainOf(before),
      target: tagProblem(text, target) === null ? target : escapeText(plainOf(target)),
      likeness,
    })),
  ];
  const unique = new Map<string, DeskMatch>();
  for (const match of matches) {
    if (!unique.has(match.target)) unique.set(match.target, match);
  }
  return { matches: [...unique.values()].slice(0, MOST) };
}
