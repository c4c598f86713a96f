import type { FormState } from 'payload';

/** What a refused save found, and the values that it found it in. */
export type Refusal = {
  errors: { path: string; message: string }[];
  values: ReadonlyMap<string, unknown>;
};

/** The refusal that a form shows; undefined while all its fields are valid. */
export function refusalIn(fields: FormState): Refusal | undefined {
  const errors = invalidPaths(fields).map((path) => {
    return { path, message: fields[path]?.errorMessage ?? '' };
  });
  if (errors.length === 0) return undefined;
  return {
    errors,
    values: new Map(Object.entries(fields).map(([path, { value }]) => [path, value])),
  };
}

/** Where a form is wrong. */
export function invalidPaths(fields: FormState): string[] {
  return Object.keys(fields).filter((path) => fields[path]?.valid === false);
}

/** Whether nothing has been changed in a form since its save was refused. */
export function isAsRefused(fields: FormState, { values }: Refusal): boolean {
  return [...values].every(([path, value]) => Object.is(fields[path]?.value, value));
}
