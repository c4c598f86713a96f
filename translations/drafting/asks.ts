import { createHash } from 'node:crypto';
import type { EngineText } from '../engines/types.ts';
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
  return texts.map((each) => ({ id: askId(each, tagged), text: each, tagged }));
}

function askId(text: string, tagged: boolean): string {
  const name = `${tagged ? 'tagged' : 'plain'}\n${text}`;
  return createHash('sha256').update(name).digest('base64url').slice(0, 22);
}
