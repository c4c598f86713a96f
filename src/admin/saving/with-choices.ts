import type { Conflict } from '../../../translations/revisions/conflict.ts';

/** Which value of each field is kept, by the field's path. */
export type Choices = Record<string, 'yours' | 'theirs'>;

type Data = Record<string, unknown>;

/**
 * A form's data with the values of somebody else where a person has chosen them, as a write of the
 * document as it is now.
 */
export function withChoices(data: Data, conflict: Conflict, choices: Choices): Data {
  const merged = structuredClone(data);
  for (const { path, theirs } of conflict.differences) {
    if (choices[path] === 'theirs') setAt(merged, path, theirs);
  }
  return { ...merged, rev: conflict.rev };
}

/** Sets the value at a path of names and row ids (`positions[65f0…].role`), where its rows exist. */
function setAt(data: Data, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop();
  let holder: unknown = data;
  for (const step of steps) {
    const [, name = '', id] = /^([^[]+)(?:\[([^\]]*)\])?$/.exec(step) ?? [];
    const inner: unknown = (holder as Data)[name];
    holder = id ? rowOf(inner, id) : (inner ?? {});
    if (typeof holder !== 'object' || holder === null) return;
  }
  if (last) (holder as Data)[last] = value;
}

function rowOf(rows: unknown, id: string): unknown {
  return Array.isArray(rows) ? rows.find((row: Data) => String(row.id) === id) : undefined;
}
