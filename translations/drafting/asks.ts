import { createHash } from 'node:crypto';
import type { EngineText } from '../engines/types.ts';
import { plainOf } from '../segments/plain-of.ts';
import { toPlainPieces } from '../segments/plain-pieces.ts';

/** A text for an engine; equal texts are one ask. */
export type Ask = { id: string; text: string; tagged: boolean };

/** What an engine made of an ask; null where it could not translate it. */
export type Answer = (EngineText & { engine: string }) | null;

/** Answers by the id of the ask. */
export type Answers = ReadonlyMap<string, Answer>;

/** The asks of a segment: itself where the engine keeps tags, otherwise its plain pieces. */
export function asksOf(text: string, tagged: boolean): Ask[] {
  const texts = tagged ? [text] : toPlainPieces(text);
  const kind = tagged ? 'tagged' : 'plain';
  return texts.map((each) => ({ id: askId(each, kind), text: each, tagged }));
}

/** The ask of a second opinion: the words of an encoded translation, to go back into the source's language. */
export function backAsk(target: string): Ask {
  const text = plainOf(target).trim();
  return { id: askId(text, 'back'), text, tagged: false };
}

function askId(text: string, kind: 'tagged' | 'plain' | 'back'): string {
  const name = `${kind}\n${text}`;
  return createHash('sha256').update(name).digest('base64url').slice(0, 22);
}
