import type { LogEntry } from '../../src/feed-log/types.ts';

/** An entry with all that it says as properties of its own, as the log has it. */
export const plainEntry = (entry: LogEntry): LogEntry => ({
  seq: entry.seq,
  place: entry.place,
  id: entry.id,
  type: entry.type,
  kind: entry.kind,
  version: entry.version,
  at: entry.at,
  locales: entry.locales,
  localeSeqs: entry.localeSeqs,
  localeTimes: entry.localeTimes,
  substanceSeqs: entry.substanceSeqs,
  faceSeq: entry.faceSeq,
  item: JSON.parse(JSON.stringify(entry.item)),
  audience: entry.audience,
  formerAudiences: entry.formerAudiences,
});
