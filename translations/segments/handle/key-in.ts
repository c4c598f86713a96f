/** The key of what stands in a node under an index or a name. */
export const keyIn = (key: string, step: string | number) =>
  key === '' ? String(step) : `${key}.${step}`;
