import { PolyclinicError } from '../../../../src/errors.ts';
import { readXml, type XmlTag } from '../../../xml/read-xml.ts';
import type { GlossaryFile, LocaleMap } from '../types.ts';
import { addEntry, type TbxEntry } from './add-entry.ts';
import { categoryOf, partOf, roots } from './dialect.ts';

/** An element whose text is wanted, while it is open. */
type Wanted = { depth: number; text: string; take: (text: string) => void };

/**
 * Reads TBX: ISO 30042:2019 in DCA and DCT style, and the older `martif`. Read are the terms and their
 * administrative status, definition, note and subject field.
 *
 * @throws PolyclinicError BAD_INPUT when it is not such XML.
 */
export function readTbx(text: string, map: LocaleMap = {}): GlossaryFile {
  const file: GlossaryFile = {
    drafts: [],
    refusals: [],
    unknownLanguages: new Map(),
    unusedColumns: [],
  };
  const ids = new Set<string>();
  for (const entry of entriesOf(text)) {
    addEntry(entry, { file, ids, map });
  }
  return file;
}

function entriesOf(text: string): TbxEntry[] {
  const entries: TbxEntry[] = [];
  let depth = 0;
  let wanted: Wanted | null = null;
  const want = (take: Wanted['take']) => {
    wanted = { depth, text: '', take };
  };
  readXml(text, {
    open(tag) {
      depth += 1;
      if (depth === 1 && !roots.has(tag.name)) {
        throw new PolyclinicError('BAD_INPUT', `It is not TBX: its root is <${tag.name}>.`);
      }
      if (wanted === null) {
        openElement(entries, tag, want);
      }
    },
    text(piece) {
      if (wanted) wanted.text += piece;
    },
    close() {
      if (wanted?.depth === depth) {
        wanted.take(wanted.text);
        wanted = null;
      }
      depth -= 1;
    },
  });
  return entries;
}

function openElement(
  entries: TbxEntry[],
  tag: XmlTag,
  want: (take: (text: string) => void) => void,
): void {
  const { attributes, line } = tag;
  const entry = entries.at(-1);
  const term = entry?.terms.at(-1);
  const part = partOf(tag);
  if (part === 'entry') {
    entries.push({ id: attributes.id ?? '', line, language: null, terms: [] });
  } else if (part === 'language' && entry) {
    entry.language = attributes['xml:lang'] ?? attributes.lang ?? '';
  } else if (part === 'term' && entry) {
    entry.terms.push({ language: entry.language ?? '', line, term: '', status: null });
  } else if (part === 'word' && term) {
    want((text) => {
      term.term = text;
    });
  } else if (entry) {
    const category = categoryOf(tag);
    if (category === 'status' && term) {
      want((text) => {
        term.status = text;
      });
    } else if (
      category &&
      category !== 'status' &&
      (category !== 'note' || entry.language === null)
    ) {
      want((text) => {
        entry[category] ??= text;
      });
    }
  }
}
