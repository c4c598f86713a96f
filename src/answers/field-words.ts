/** A field as a server's or a form's configuration has it. */
type AnyField = {
  type: string;
  name?: string;
  label?: unknown;
  fields?: readonly unknown[];
  tabs?: readonly unknown[];
};

type Options = {
  fields: readonly unknown[];
  /** Where a field is in a document: `contacts.1.value`. */
  path: string;
  /** A label in the reader's language; undefined for a label that there is not. */
  translate: (label: unknown) => string | undefined;
};

/**
 * A field by the labels on the way to it, as Payload names it in the message of a refused save:
 * `['Расположение', 'Контакты 2', 'Значение']`.
 *
 * @returns undefined where no field has the path.
 */
export function fieldWords({ fields, path, translate }: Options): string[] | undefined {
  const word = ({ label, name }: AnyField) => {
    if (label === false) return [];
    const text = translate(label) || name;
    // Payload's message is divided at commas.
    return text ? [text.charAt(0).toUpperCase() + text.slice(1).replace(/, (.+)$/, ' ($1)')] : [];
  };
  const search = (among: readonly unknown[], steps: readonly string[]): string[] | undefined => {
    for (const field of among as readonly AnyField[]) {
      const found = field.name ? inNamed(field, steps) : inUnnamed(field, steps);
      if (found) return found;
    }
    return undefined;
  };
  const inUnnamed = (field: AnyField, steps: readonly string[]) => {
    const inside = search(field.tabs ?? field.fields ?? [], steps);
    const isSilent = field.type === 'row' || field.type === 'tabs';
    return inside && [...(isSilent ? [] : word(field)), ...inside];
  };
  const inNamed = (field: AnyField, [name, ...steps]: readonly string[]) => {
    if (field.name !== name) return undefined;
    if (steps.length === 0 || !field.fields) return word(field);
    const [row = '', ...below] = steps;
    if (field.type !== 'array') return join(word(field), search(field.fields, steps));
    const [list = ''] = word(field);
    const numbered = [`${list} ${Number(row) + 1}`.trim()];
    return below.length === 0 ? numbered : join(numbered, search(field.fields, below));
  };
  return search(fields, path.split('.'));
}

const join = (words: string[], inside: string[] | undefined) => inside && [...words, ...inside];
