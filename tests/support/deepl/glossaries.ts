import { randomUUID } from 'node:crypto';
import type { Answer } from './reply.ts';

type Dictionary = { source_lang: string; target_lang: string; entries: string };
type Glossary = {
  glossary_id: string;
  name: string;
  creation_time: string;
  dictionaries: Dictionary[];
};

/** DeepL's multilingual glossaries (v3): make, list, read, change, delete. */
export function glossaryStore() {
  const all = new Map<string, Glossary>();

  /** Answers `METHOD /v3/glossaries…`; a path that it does not know is nothing. */
  const answer = (method: string, url: URL, body: string): Answer => {
    const [, , , id, part] = url.pathname.split('/');
    if (!id)
      return method === 'POST' ? create(body) : { status: 200, body: { glossaries: list() } };
    const glossary = all.get(id);
    if (!glossary) return { status: 404, body: { message: 'Glossary not found' } };
    if (part === 'entries') return entriesOf(glossary, url);
    if (part === 'dictionaries') return changeDictionary(glossary, method, url, body);
    if (method === 'DELETE') {
      all.delete(id);
      return { status: 204 };
    }
    if (method === 'PATCH') merge(glossary, body);
    return { status: 200, body: shown(glossary) };
  };

  const create = (body: string): Answer => {
    const glossary: Glossary = {
      glossary_id: randomUUID(),
      name: '',
      creation_time: new Date().toISOString(),
      dictionaries: [],
    };
    merge(glossary, body);
    all.set(glossary.glossary_id, glossary);
    return { status: 201, body: shown(glossary) };
  };

  const list = () => [...all.values()].map(shown);

  /** The terms of a glossary for a direction of base codes; nothing when it is not there. */
  const termsFor = (id: string, source: string, target: string) => {
    const dictionary = all.get(id)?.dictionaries.find(isFor(source, target));
    return all.has(id) ? termsOf(dictionary?.entries ?? '') : undefined;
  };

  return { answer, termsFor, names: () => [...all.values()].map(({ name }) => name) };
}

function merge(glossary: Glossary, body: string): void {
  const form = new URLSearchParams(body);
  glossary.name = form.get('name') ?? glossary.name;
  for (let index = 0; form.has(`dictionaries[${index}].source_lang`); index += 1) {
    const field = (name: string) => form.get(`dictionaries[${index}].${name}`) ?? '';
    put(glossary, {
      source_lang: field('source_lang'),
      target_lang: field('target_lang'),
      entries: field('entries'),
    });
  }
}

function put(glossary: Glossary, dictionary: Dictionary): void {
  const others = glossary.dictionaries.filter(
    (one) => !isFor(dictionary.source_lang, dictionary.target_lang)(one),
  );
  glossary.dictionaries = [...others, dictionary];
}

function changeDictionary(glossary: Glossary, method: string, url: URL, body: string): Answer {
  const form = method === 'DELETE' ? url.searchParams : new URLSearchParams(body);
  const [source, target] = [form.get('source_lang') ?? '', form.get('target_lang') ?? ''];
  if (method === 'DELETE') {
    glossary.dictionaries = glossary.dictionaries.filter((one) => !isFor(source, target)(one));
    return { status: 204 };
  }
  const dictionary = {
    source_lang: source,
    target_lang: target,
    entries: form.get('entries') ?? '',
  };
  put(glossary, dictionary);
  return { status: 200, body: shownDictionary(dictionary) };
}

function entriesOf(glossary: Glossary, url: URL): Answer {
  const [source, target] = [
    url.searchParams.get('source_lang'),
    url.searchParams.get('target_lang'),
  ];
  const dictionaries = glossary.dictionaries.filter(isFor(source ?? '', target ?? ''));
  return { status: 200, body: { dictionaries } };
}

function isFor(source: string, target: string) {
  return (one: Dictionary) => one.source_lang === source && one.target_lang === target;
}

function termsOf(tsv: string): Map<string, string> {
  return new Map(
    tsv
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t') as [string, string]),
  );
}

function shown(glossary: Glossary) {
  return { ...glossary, dictionaries: glossary.dictionaries.map(shownDictionary) };
}

function shownDictionary({ entries, ...languages }: Dictionary) {
  return { ...languages, entry_count: termsOf(entries).size };
}
