import type { Message } from '../../review/messages.ts';
import { tagProblem } from '../../segments/tag-problem.ts';
import { parseTags } from '../../segments/tags/parse.ts';
import { isKept, type Piece, plainOfPieces, tagsIn } from '../../segments/tags/pieces.ts';
import { placed } from '../../segments/tags/place.ts';
import { stringifyPieces } from '../../segments/tags/stringify.ts';

/**
 * A target with the tags of its source, or what is wrong with them. The tags around protected words
 * that came back as they were are put back, since many people delete them: the words are what counts.
 *
 * @param before the target as it went out: what its author had left out may stay away.
 */
export function fittingTarget(
  source: string,
  target: string,
  before: string | null,
): { target: string } | { problem: Message } {
  const repaired = withKept(source, target);
  const problem = tagProblem(source, repaired);
  const isAsBefore =
    before !== null &&
    tagProblem(source, before) !== null &&
    parseTags(repaired).problem === null &&
    namesIn(before) === namesIn(repaired);
  if (problem === null || isAsBefore) {
    return { target: repaired };
  }
  return { problem: tagMessage(source, repaired, problem) };
}

/**
 * Which tags are wrong, for people.
 *
 * @param problem what is wrong with them in English, where each is there once.
 */
export function tagMessage(source: string, target: string, problem: string | null): Message {
  const [wanted, there] = [source, target].map(tagNames);
  const missing = wanted?.filter((name) => !there?.includes(name)) ?? [];
  const foreign = there?.filter((name) => !wanted?.includes(name)) ?? [];
  const list = (names: string[]) => names.map((name) => `<${name}>`).join(', ');
  const ru = [
    ...(missing.length > 0 ? [`нет ${list(missing)}`] : []),
    ...(foreign.length > 0 ? [`лишние ${list(foreign)}`] : []),
  ];
  const en = [
    ...(missing.length > 0 ? [`missing: ${list(missing)}`] : []),
    ...(foreign.length > 0 ? [`not in the source: ${list(foreign)}`] : []),
  ];
  const isClear = en.length > 0;
  return {
    ru: isClear ? ru.join('; ') : 'тег не на месте, пуст, чужой или не закрыт',
    en: isClear ? en.join('; ') : (problem ?? 'a tag is out of place'),
  };
}

const tagNames = (encoded: string): string[] =>
  tagsIn(parseTags(encoded).pieces).map(({ tag }) => tag.name);

function withKept(source: string, target: string): string {
  const { pieces, problem } = parseTags(target);
  if (problem) return target;
  const there = new Set(tagsIn(pieces).map(({ tag }) => tag.name));
  const missing = tagsIn(parseTags(source).pieces).filter(
    ({ tag }) => isKept(tag.name) && !there.has(tag.name),
  );
  const whole = missing.reduce<Piece[]>(
    (result, { tag }) => placed(result, tag.name, plainOfPieces(tag.children)) ?? result,
    pieces,
  );
  return stringifyPieces(whole);
}

const namesIn = (encoded: string): string =>
  tagsIn(parseTags(encoded).pieces)
    .map(({ tag, parent }) => `${parent ?? ''}>${tag.name}`)
    .sort()
    .join();
