import type { Finding } from '../../../../translations/checks/types.ts';
import { madeBy } from '../../../../translations/desk/made-by.ts';
import type { DeskEntry } from '../../../../translations/desk/types.ts';
import type { Locale } from '../../../../translations/locales.ts';
import type { LeafValue, TranslationEntry } from '../../../../translations/records/entry.ts';
import type { Drafts } from './drafts.ts';
import { type Fields, fieldsOf, fieldsOfValue, leafOf, sameFields } from './fields.ts';

/** A text in the editor. */
export type DeskItem = {
  entry: DeskEntry;
  /** What stands in the editor, and what of it the server has. */
  fields: Fields;
  saved: Fields;
  /** Decided here, on its way to the server. */
  isGoing: boolean;
  /** Why the last operation was refused. */
  note: string | null;
  /** Somebody else's newer wording, which a person has to settle. */
  theirs: { entry: DeskEntry; fields: Fields | null } | null;
  /** What stood here when somebody else's wording was taken: it can be brought back. */
  mine: Fields | null;
};

export type DeskState = {
  items: readonly DeskItem[];
  /** `lost`: what is typed is kept in the browser, and sent when the server is back. */
  connection: 'ok' | 'lost' | 'signedOut';
  /** Operations that the server has not answered. */
  pending: number;
};

/** An answer of the server; `status` 0 where there is none. */
export type DeskAnswer = {
  status: number;
  body: {
    entry?: TranslationEntry;
    comment?: TranslationEntry['comments'][number];
    approved?: string[];
    refused?: {
      path: string;
      message: { ru: string; en: string };
      checks?: Finding[];
      entry?: TranslationEntry;
    }[];
    at?: Record<string, string>;
    errors?: { message?: string }[];
  };
};

type Options = {
  entries: readonly DeskEntry[];
  locale: Locale;
  /** Id of whoever works here. */
  user: string;
  language: 'ru' | 'en';
  ask: (operation: string, body: object) => Promise<DeskAnswer>;
  drafts: Drafts;
  /** Resolves after a while, or when the network is said to be back. */
  pause: () => Promise<void>;
  /** Calls after a pause in typing; a later call of the same name takes its place. */
  later: (name: string, act: () => void) => void;
  failed: string;
};

export type DeskStore = ReturnType<typeof createDesk>;

const GONE = 0;
const isTrouble = (status: number) => status === GONE || status === 429 || status >= 500;

/**
 * The texts of a document while somebody works on them. What is typed is kept at once and saved after a
 * pause; operations go to the server one after the other, each naming the wording it was decided upon,
 * so that nothing of anybody else's is overwritten. Without a network they wait.
 */
export function createDesk({
  entries,
  locale,
  user,
  language,
  ask,
  drafts,
  pause,
  later,
  failed,
}: Options) {
  let state: DeskState = { items: entries.map(opened), connection: 'ok', pending: 0 };
  let queue: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  const set = (next: Partial<DeskState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const itemOf = (path: string) => state.items.find(({ entry }) => entry.path === path);
  const change = (path: string, next: (item: DeskItem) => Partial<DeskItem>) =>
    set({
      items: state.items.map((item) =>
        item.entry.path === path ? { ...item, ...next(item) } : item,
      ),
    });

  /** A text as it was read, with what was typed upon it before and did not get through. */
  function opened(entry: DeskEntry): DeskItem {
    const saved = fieldsOf(entry);
    const settled = { isGoing: false, note: null, theirs: null, mine: null };
    const item = { entry, fields: saved, saved, ...settled };
    const draft = drafts.read(entry.path);
    if (!draft) return item;
    if (sameFields(draft.fields, saved)) {
      // It got through, and the answer did not.
      drafts.drop(entry.path);
      return item;
    }
    return draft.seen === entry.at
      ? { ...item, fields: draft.fields }
      : { ...item, fields: draft.fields, theirs: { entry, fields: saved } };
  }

  /** Asks until there is an answer. */
  const insist = async (operation: string, body: object): Promise<DeskAnswer> => {
    for (;;) {
      const answer = await ask(operation, body);
      const isOut = answer.status === 401;
      if (!isOut && !isTrouble(answer.status)) {
        if (state.connection !== 'ok') set({ connection: 'ok' });
        return answer;
      }
      set({ connection: isOut ? 'signedOut' : 'lost' });
      await pause();
    }
  };
  const inTurn = (job: () => Promise<void>): Promise<void> => {
    set({ pending: state.pending + 1 });
    const done = queue.then(job).finally(() => set({ pending: state.pending - 1 }));
    queue = done.catch(() => undefined);
    return done;
  };
  const messageOf = ({ body }: DeskAnswer) => body.errors?.[0]?.message ?? failed;

  /** Takes over what the server says of a text; what was typed meanwhile stays. */
  const take = (path: string, stored: TranslationEntry, sent?: Fields) =>
    change(path, ({ entry, fields }) => {
      const next = merged(entry, stored);
      const saved = sent ?? fieldsOfValue(next, stored.value) ?? fields;
      const isUntouched = sent ? sameFields(fields, sent) : true;
      if (isUntouched) drafts.drop(path);
      return { entry: next, saved, fields: isUntouched ? saved : fields, note: null };
    });

  /** Somebody was faster: their wording is for a person to settle, unless it is what stands here. */
  const meet = (path: string, stored: TranslationEntry) =>
    change(path, ({ entry, fields }) => {
      const newer = merged(entry, stored);
      const theirs = fieldsOfValue(newer, stored.value);
      if (!theirs || !sameFields(theirs, fields)) {
        return { note: null, theirs: { entry: newer, fields: theirs } };
      }
      drafts.drop(path);
      return { entry: newer, saved: theirs, note: null };
    });

  const refuse = (path: string, answer: DeskAnswer) => {
    const { entry: stored } = answer.body;
    const isNewer = stored && stored.at !== (itemOf(path)?.entry.at ?? '');
    if (answer.status === 409 && isNewer) meet(path, stored);
    else change(path, () => ({ note: messageOf(answer) }));
  };

  /** @returns false where the text could not be saved. */
  const saveNow = async (path: string): Promise<boolean> => {
    const item = itemOf(path);
    if (!item || item.theirs) return false;
    const { entry, fields, saved } = item;
    if (sameFields(fields, saved)) return true;
    const value = leafOf(entry, fields, locale);
    const answer = await insist('save', { path, seen: entry.at, value });
    if (answer.status === 200 && answer.body.entry) take(path, answer.body.entry, fields);
    else refuse(path, answer);
    const after = itemOf(path);
    return after !== undefined && after.note === null && after.theirs === null;
  };

  const decide = (paths: readonly string[], job: () => Promise<void>) => {
    for (const path of paths) change(path, () => ({ isGoing: true, note: null }));
    return inTurn(async () => {
      await job();
      for (const path of paths) change(path, () => ({ isGoing: false }));
    });
  };
  /** An operation on one text that answers with the text. */
  const operate = (path: string, operation: string, body: object = {}) =>
    decide([path], async () => {
      if (!(await saveNow(path))) return;
      const seen = itemOf(path)?.entry.at;
      const answer = await insist(operation, { path, seen, ...body });
      if (answer.status === 200 && answer.body.entry) take(path, answer.body.entry);
      else refuse(path, answer);
    });

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,

    /** Takes what is typed: kept at once, saved after a pause. */
    edit: (path: string, fields: Fields) => {
      const item = itemOf(path);
      if (!item || sameFields(item.fields, fields)) return;
      const isMine = item.mine !== null && sameFields(item.mine, fields);
      change(path, ({ mine }) => ({ fields, note: null, mine: isMine ? null : mine }));
      drafts.write(path, { fields, seen: item.entry.at });
      later(path, () => void inTurn(async () => void (await saveNow(path))));
    },
    save: (path: string) => inTurn(async () => void (await saveNow(path))),

    /** Everything that was typed and not saved; what a person has to settle stays. */
    saveAll: () =>
      Promise.all(
        state.items
          .filter(({ fields, saved, theirs }) => !theirs && !sameFields(fields, saved))
          .map(({ entry }) => inTurn(async () => void (await saveNow(entry.path)))),
      ),

    /** Approves texts as they stand in the editor. */
    approve: (paths: readonly string[], override?: string) =>
      decide(paths, async () => {
        const chosen: DeskEntry[] = [];
        for (const path of paths) {
          const entry = (await saveNow(path)) && itemOf(path)?.entry;
          // Somebody else may have approved the same wording meanwhile.
          if (entry && (entry.state !== 'approved' || entry.stale)) chosen.push(entry);
        }
        if (chosen.length === 0) return;
        const answer = await insist('approve', {
          paths: chosen.map(({ path }) => path),
          seen: Object.fromEntries(chosen.map(({ path, at }) => [path, at])),
          sources: Object.fromEntries(chosen.map(({ path, newestHash }) => [path, newestHash])),
          ...(override !== undefined && { override: { reason: override } }),
        });
        const { approved = [], refused = [], at = {} } = answer.body;
        for (const path of approved) {
          change(path, ({ entry }) => ({
            entry: {
              ...entry,
              state: 'approved',
              approvedBy: user,
              at: at[path] ?? entry.at,
              live: entry.isPublished,
              ...(entry.isPublished && entry.value && { reader: { locale, value: entry.value } }),
              ...nothingLeft,
            },
          }));
        }
        for (const { path, message, checks, entry: newer } of refused) {
          if (newer) meet(path, newer);
          else {
            change(path, ({ entry }) => ({
              note: message[language],
              entry: checks ? { ...entry, checks } : entry,
            }));
          }
        }
        if (answer.status !== 200) for (const { path } of chosen) refuse(path, answer);
      }),

    /** Saves a text as in review; a draft that was not touched becomes its taker's. */
    submit: (path: string) =>
      decide([path], async () => {
        const state = itemOf(path)?.entry.state;
        const isEdited = !sameFields(itemOf(path)?.fields ?? {}, itemOf(path)?.saved ?? {});
        if (!(await saveNow(path)) || isEdited || !state || !takenOver.has(state)) return;
        const answer = await insist('submit', { path, seen: itemOf(path)?.entry.at });
        if (answer.status === 200 && answer.body.entry) take(path, answer.body.entry);
        else refuse(path, answer);
      }),

    reject: (path: string, reason: string, withdraw: boolean) =>
      operate(path, 'reject', { reason, withdraw }),

    judge: (path: string, accepts: boolean) =>
      operate(path, accepts ? 'acceptSuggestion' : 'dismissSuggestion', {
        suggestion: itemOf(path)?.entry.suggestion?.at,
      }),

    comment: (path: string, text: string, mentions: readonly string[]) =>
      inTurn(async () => {
        const answer = await insist('comment', { path, text, mentions });
        const { comment } = answer.body;
        if (!comment) return refuse(path, answer);
        change(path, ({ entry }) => ({
          entry: { ...entry, comments: [...entry.comments, comment] },
        }));
      }),

    /** Brings an earlier wording back, as a new one that waits for review. */
    restore: (path: string, value: LeafValue) =>
      decide([path], async () => {
        const answer = await insist('save', { path, seen: itemOf(path)?.entry.at, value });
        if (answer.status === 200 && answer.body.entry) take(path, answer.body.entry);
        else refuse(path, answer);
      }),

    /** Of two wordings one's own: written over the other, now that it has been read. */
    keepMine: (path: string) => {
      change(path, ({ theirs, entry, saved }) => ({
        theirs: null,
        entry: theirs?.entry ?? entry,
        saved: theirs?.fields ?? saved,
      }));
      return inTurn(async () => void (await saveNow(path)));
    },
    /** Of two wordings the other one; one's own stays at hand while the page is open. */
    takeTheirs: (path: string) => {
      drafts.drop(path);
      change(path, ({ theirs, entry, fields, saved }) => ({
        theirs: null,
        mine: fields,
        entry: theirs?.entry ?? entry,
        fields: theirs ? (theirs.fields ?? saved) : fields,
        saved: theirs?.fields ?? saved,
      }));
    },
  };
}

const takenOver = new Set<string>(['machine', 'rejected']);
const nothingLeft = { stale: false, previousSource: null, suggestion: null };

/** A text as it was read, with what the server says of it now. */
function merged(entry: DeskEntry, stored: TranslationEntry): DeskEntry {
  const { state, origin, by, value, checks, comments, newestHash, sourceHash, suggestion } = stored;
  const stale = state !== 'missing' && sourceHash !== newestHash;
  const live = state === 'approved' && stored.approvedAhead === null;
  return {
    ...entry,
    ...madeBy(stored),
    state,
    origin,
    by,
    value,
    checks,
    comments,
    newestHash,
    stale,
    live,
    override: null,
    at: stored.at || null,
    previousSource: stale ? stored.sourceText || null : null,
    suggestion: suggestion?.sourceHash === newestHash ? suggestion : null,
  };
}
