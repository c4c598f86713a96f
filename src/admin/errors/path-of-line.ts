import { fieldWords } from '../../answers/field-words.ts';

type Options = {
  /** A line of the message after a refused save: `Расположение → Контакты 2 → Значение`. */
  line: string;
  /** The form's paths of the fields that are invalid: `contacts.1.value`. */
  paths: readonly string[];
  fields: readonly unknown[];
  /** A field's label in the reader's language. */
  translate: (label: unknown) => string | undefined;
};

/** The invalid field that a line of the message names; undefined where there is none. */
export function pathOfLine({ line, paths, fields, translate }: Options): string | undefined {
  const said = line.trim();
  return paths.find((path) => {
    const words = fieldWords({ fields, path, translate });
    return said === (words?.join(' → ') ?? path);
  });
}
