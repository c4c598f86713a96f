import { PolyclinicError } from '../../errors.ts';
import type { View } from '../replica/view.ts';
import { ItemType } from '../schema/enums/index.ts';
import { encodeGlobalId, typeNames } from '../schema/global-id.ts';
import { changesAfter, positionNow } from './changes.ts';
import type { Position, TokenSealer } from './token.ts';

/** A message of the stream, as Server-Sent Events write it. */
export type StreamEvent = {
  event: 'change' | 'resync';
  /** What to send as `Last-Event-ID` to go on after it; also a token for `changes`. */
  id: string;
  data: Record<string, unknown>;
};

/**
 * The next event for a copy at a position, and the position after it; null when there is none yet.
 * A copy that cannot be brought on is told to begin anew, and hears from now on what is new.
 */
export function nextEvent(
  view: View,
  tokens: TokenSealer,
  since: Position,
): { event: StreamEvent | null; next: Position } {
  try {
    const { changes, next } = changesAfter({ view, since, first: 1 });
    const [change] = changes;
    if (!change) return { event: null, next };
    const { seq, type, id, kind } = change;
    const data = {
      seq,
      id: encodeGlobalId(typeNames[type], id),
      type: ItemType.nameOf(type),
      kind,
    };
    return { event: { event: 'change', id: tokens.seal(next), data }, next };
  } catch (error) {
    if (!(error instanceof PolyclinicError && error.code === 'RESYNC_REQUIRED')) throw error;
    const next = positionNow(view);
    const data = { code: error.code, message: error.message };
    return { event: { event: 'resync', id: tokens.seal(next), data }, next };
  }
}

/** An event in the form that `text/event-stream` has (HTML Standard, 9.2.5). */
export function asText({ event, id, data }: StreamEvent): string {
  return `event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
}
