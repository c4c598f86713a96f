const step = /^([^[]+)(?:\[(.+)\])?$/;

/**
 * Where a text is in the form, which counts rows: `positions[65f0…].role` is `positions.1.role`.
 *
 * @param idsAt the ids of the rows of a list, in the form's order.
 * @returns undefined when the form has no such row.
 */
export function formPathOf(
  path: string,
  idsAt: (list: string) => readonly string[],
): string | undefined {
  const steps: string[] = [];
  for (const part of path.split('.')) {
    const [, name = part, row] = step.exec(part) ?? [];
    steps.push(name);
    if (row === undefined) continue;
    const index = idsAt(steps.join('.')).indexOf(row);
    if (index < 0) return undefined;
    steps.push(String(index));
  }
  return steps.join('.');
}
