/** The path of a field beside another one: `dates.0.end`, `timezone` → `dates.0.timezone`. */
export const siblingPath = (path: string, name: string): string =>
  path.replace(/[^.]+$/, () => name);
