/** What was typed into a form and not saved, as this browser keeps it. */
export type KeptInput = {
  /** ISO 8601. */
  at: string;
  data: Record<string, unknown>;
};

type Where = { user: string; collection: string; id: string; locale: string };

const PREFIX = 'polyclinic:unsaved';

/** How long unsaved input is kept, in milliseconds: a week. */
const KEPT_MS = 7 * 24 * 3_600_000;

/** The key of a form in the browser's storage. */
export function keyOf({ user, collection, id, locale }: Where): string {
  return [PREFIX, user, collection, id, locale].join(':');
}

/** Keeps input; a browser that gives no room for it keeps none. */
export function keepInput(storage: Storage, key: string, input: KeptInput): void {
  try {
    storage.setItem(key, JSON.stringify(input));
  } catch {
    storage.removeItem(key);
  }
}

/** Input that was kept, unless it is too old or cannot be read. */
export function readInput(storage: Storage, key: string, now: number): KeptInput | null {
  try {
    const input = JSON.parse(storage.getItem(key) ?? 'null') as KeptInput | null;
    if (input && now - Date.parse(input.at) < KEPT_MS) return input;
  } catch {
    // Somebody else's value under our name.
  }
  storage.removeItem(key);
  return null;
}
