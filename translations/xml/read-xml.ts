import sax, { type QualifiedTag, type SAXOptions } from 'sax';
import { PolyclinicError } from '../../src/errors.ts';

export type XmlTag = {
  /** Without its prefix. */
  name: string;
  /** By qualified name: `id`, `type`, `xml:lang`. */
  attributes: Readonly<Record<string, string>>;
  line: number;
};

export type XmlEvents = {
  open: (tag: XmlTag) => void;
  text: (text: string) => void;
  close: (name: string) => void;
};

/** Far deeper than any glossary or XLIFF nests its elements. */
const DEEPEST = 64;

/** `strictEntities`: by itself sax knows HTML's entities in XML too. */
const options: SAXOptions & { strictEntities: boolean } = {
  xmlns: true,
  position: true,
  strictEntities: true,
};

/**
 * Reads XML. Entities other than XML's own five do not exist, and nothing outside the text is ever
 * read: a file that declares its own (DOCTYPE) is refused, so that none can grow or fetch anything. A
 * DOCTYPE that only names a DTD, as most files in TMX have it, is passed over.
 *
 * @throws PolyclinicError BAD_INPUT with the line when it is not well-formed or has declarations of its own.
 */
export function readXml(text: string, events: XmlEvents): void {
  const reader = xmlReader(events);
  reader.write(text.replace(/^\uFEFF/u, ''));
  reader.close();
}

/** Reads XML piece by piece, as {@link readXml} reads it whole; `close` when there is no more. */
export function xmlReader(events: XmlEvents): {
  write: (piece: string) => void;
  close: () => void;
} {
  const parser = sax.parser(true, options);
  const refuse = (what: { ru: string; en: string }) => {
    const line = parser.line + 1;
    const texts = { ru: `Строка ${line}: ${what.ru}`, en: `Line ${line}: ${what.en}` };
    throw new PolyclinicError('BAD_INPUT', texts.en, { texts });
  };
  let depth = 0;
  parser.onerror = ({ message }) => {
    const [what] = message.split('\n');
    refuse({ ru: `это не правильный XML: ${what}.`, en: `not well-formed XML: ${what}.` });
  };
  parser.ondoctype = (doctype) => {
    if (!doctype.includes('[')) return;
    refuse({
      ru: 'удалите <!DOCTYPE … [ … ]>: собственные объявления файла не читаются.',
      en: 'remove the <!DOCTYPE … [ … ]>: declarations of the file’s own are not read.',
    });
  };
  parser.onopentag = (tag) => {
    depth += 1;
    if (depth > DEEPEST) {
      refuse({
        ru: `элементы вложены глубже ${DEEPEST} уровней.`,
        en: `elements are nested more than ${DEEPEST} deep.`,
      });
    }
    const { local, attributes } = tag as QualifiedTag;
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    events.open({ name: local, attributes: Object.fromEntries(values), line: parser.line + 1 });
  };
  parser.onclosetag = (name) => {
    depth -= 1;
    events.close(name.slice(name.indexOf(':') + 1));
  };
  parser.ontext = events.text;
  parser.oncdata = events.text;
  return { write: (piece) => parser.write(piece), close: () => parser.close() };
}
