import type { Locale } from '../../translations/locales.ts';
import type { Audience, FeedItem, LogType } from '../contract/index.ts';
import type { ChangedSubstance, SubstanceSeqs } from '../contract/substance.ts';
import type { Term } from './history.ts';
import type { MarkStore } from './marks.ts';

/** Who could see an item earlier: an audience, and the `seq`s between which it was in force. */
export type FormerAudience = {
  audience: Audience;
  from: number;
  /** The `seq` of the change that ended it. */
  until: number;
};

/** The last change of one item. `seq` starts at 1 and never has a gap when it is assigned. */
export type LogEntry = {
  seq: number;
  /**
   * Its place among the changes that are no machine editions': what `seq` would be without them.
   * Absent in logs that were written before there were such; see `placeOf`.
   */
  place?: number;
  id: string;
  type: LogType;
  kind: 'CREATED' | 'UPDATED' | 'DELETED';
  /** A hash of the content: equal content has an equal version, also after a rebuild. */
  version: string;
  /** ISO 8601: when it was appended. */
  at: string;
  /** Locales whose own text changed in this change. */
  locales: Locale[];
  /** The `seq` at which each locale's own text last changed, for who missed changes in between. */
  localeSeqs: Partial<Record<Locale, number>>;
  /**
   * ISO 8601: when each locale's own text last changed, see `localeTimesAfter`. Absent in logs that were
   * written before it was kept.
   */
  localeTimes?: Partial<Record<Locale, string>>;
  /**
   * The `seq`s at which the substance of its texts and its facts last changed. Absent in logs that were
   * written before it was kept.
   */
  substanceSeqs?: SubstanceSeqs;
  /**
   * The `seq` at which that last changed which others show of it: whether it is there, for whom, and
   * its name (`faceOf`). Absent in logs that were written before there was such; see `faceSeqOf`.
   */
  faceSeq?: number;
  /** null for a tombstone. */
  item: FeedItem | null;
  audience: Audience;
  /**
   * Audiences that could see the item before, the latest first, each once, at most 16: so that who
   * loses it is told, and nobody else.
   */
  formerAudiences: FormerAudience[];
};

/** A wanted state of one item; the log decides everything else of its entry. */
export type LogChange = {
  id: string;
  type: LogType;
  item: FeedItem | null;
  version: string;
  audience: Audience;
  locales: Locale[];
  /**
   * Those of them in which a text of the item itself changed, not of its disclaimers. Absent for a machine
   * edition whose item was not there before, or was not there for the same sites.
   */
  textLocales?: Locale[];
  /** What changed of an item that was there; absent for what was not. */
  substance?: ChangedSubstance;
};

/** What a lease is held by; a higher fence always wins. */
export type Lease = { name: string; holder: string; fence: number };

/**
 * Leases by conditional update, timed by the database's clock, which may step either way: after a
 * step forward a lease is its holder's until somebody has taken it, and after a step back a lease
 * whose expiry is further away than its `ttlMs` is shortened to that by whoever asks for it, so that
 * the holder has time to renew it, and a dead holder's is free as soon as ever.
 */
export type LeaseStore = {
  /** Takes a free or expired lease, with a fence higher than any before; null when it is held. */
  acquire(name: string, holder: string, ttlMs: number): Promise<Lease | null>;
  /** Extends a held lease; false when somebody else has taken it, or it was released. */
  renew(lease: Lease, ttlMs: number): Promise<boolean>;
  release(lease: Lease): Promise<void>;
};

/** That a site's key was used: its SHA-256 (lower-case hex), and when, to the minute (ISO 8601). */
export type KeyUse = { hash: string; at: string };

/**
 * When keys were last used. Kept beside the log, not in it: a use changes no site, so it makes no
 * version, and it cannot bring back a key that was revoked.
 */
export type KeyUseStore = {
  /** Keeps the latest use of each key. Waits for other writers without blocking this thread. */
  note(uses: readonly KeyUse[]): Promise<void>;
  /** When these keys were last used, by hash; one that never was is absent. */
  read(hashes: readonly string[]): Promise<Map<string, string>>;
};

export type LogHead = {
  /** Another one after a rebuild. A log of another epoch is complete from the moment it is there. */
  epoch: string;
  /** The highest `seq`; 0 when empty. */
  seq: number;
  /** The highest `seq` of a tombstone that was purged: who knows less cannot be brought on. */
  horizon: number;
  /** Who wrote what of it, in order: tells it from one that was restored from a backup. */
  terms: readonly Term[];
  /** The sum of the `seq`s of all entries; null in logs that were made before it was kept. */
  sum: number | null;
};

/** What documents are projected into. */
export type ProjectedLog = Pick<FeedLog, 'get' | 'liveIds' | 'append'>;

/** A log that is built beside the one that is read. */
export type StagedLog = ProjectedLog & {
  /** Makes it the log, under a new epoch, in one step. @throws PolyclinicError FENCED */
  activate(lease: Lease): Promise<void>;
};

/** The one contract between the CMS and everything outside. */
export type FeedLog = {
  leases: LeaseStore;
  keyUses: KeyUseStore;
  /** The projector's memory. */
  marks: MarkStore;
  /** The log's identity and extent. */
  head(): Promise<LogHead>;
  /** Entries with `seq` > after, in order, at most `limit`. */
  read(range: { after: number; limit: number }): Promise<LogEntry[]>;
  /** The entries of these documents, by id; unknown ids are absent. */
  get(type: LogType, ids: readonly string[]): Promise<Map<string, LogEntry>>;
  /** Ids of a type that are live (no tombstone). */
  liveIds(type: LogType): Promise<string[]>;
  /**
   * Writes changes in one transaction, each with the next `seq`. A change whose version equals the
   * stored one (and whose audience is equal) is left out; so is a tombstone of what is not live.
   *
   * @returns what was written. @throws PolyclinicError FENCED when a newer lease has written.
   */
  append(lease: Lease, changes: readonly LogChange[]): Promise<LogEntry[]>;
  /**
   * Drops tombstones that were appended before a moment (ISO 8601), the oldest first, at most
   * `limit`, and raises the horizon. The head's own entry stays: it knows its place.
   *
   * @returns how many. @throws PolyclinicError FENCED
   */
  purge(lease: Lease, tombstones: { before: string; limit: number }): Promise<number>;
  /**
   * Begins the lease's term, and drops what an interrupted build has left.
   *
   * @returns whether the log is whole: it was built once, and its rows are those that it counts. If
   *   not, it must be built anew, since copies of it cannot be trusted. @throws PolyclinicError FENCED
   */
  begin(lease: Lease): Promise<boolean>;
  /** Begins to build an empty log beside this one. @throws PolyclinicError FENCED */
  stage(lease: Lease): Promise<StagedLog>;
  /** Calls back soon after the head may have moved, until aborted. Never throws; reconnects. */
  watch(onMove: () => void, signal: AbortSignal): void;
  close(): Promise<void>;
};
