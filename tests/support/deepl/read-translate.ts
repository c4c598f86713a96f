import type { TranslateRequest } from './types.ts';

const maximumTexts = 50;

/** A refusal as DeepL answers it. */
export type Refusal = { status: number; message: string };

/** Reads a body, a form or JSON. */
export function readTranslate(body: string, contentType: string): TranslateRequest {
  const fields = contentType.includes('json') ? jsonFields(body) : formFields(body);
  const { text, target_lang: target, source_lang: source, ...rest } = fields;
  return {
    texts: text ?? [],
    source: source?.[0] ?? null,
    target: target?.[0] ?? '',
    parameters: Object.fromEntries(
      Object.entries(rest).map(([name, [value = '']]) => [name, value]),
    ),
  };
}

/** What DeepL would refuse of a request that is not too large; nothing when all is well. */
export function refusalOf(
  { texts, target, source, parameters }: TranslateRequest,
  languages: ReadonlySet<string>,
): Refusal | undefined {
  const bad = (message: string): Refusal => ({ status: 400, message });
  if (texts.length === 0) return bad("Parameter 'text' not specified.");
  if (texts.length > maximumTexts) return bad('Too many texts in request.');
  if (!languages.has(target.toLowerCase())) return bad("Value for 'target_lang' not supported.");
  if (source && !languages.has(source.toLowerCase())) {
    return bad("Value for 'source_lang' not supported.");
  }
  if (parameters.tag_handling && !texts.every(isWellFormed)) {
    return bad('Tag handling parsing failed, please check input.');
  }
  return undefined;
}

function formFields(body: string): Record<string, string[]> {
  const form = new URLSearchParams(body);
  return Object.fromEntries([...form.keys()].map((name) => [name, form.getAll(name)]));
}

function jsonFields(body: string): Record<string, string[]> {
  const entries = Object.entries(JSON.parse(body) as Record<string, unknown>);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(String) : [String(value)],
    ]),
  );
}

function isWellFormed(text: string): boolean {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) return false;
  const open: string[] = [];
  for (const [, closing, name = '', alone] of text.matchAll(/<(\/?)([^\s/>]+)[^>]*?(\/?)>/g)) {
    if (closing && open.pop() !== name) return false;
    if (!closing && !alone) open.push(name);
  }
  return open.length === 0 && !/[<>]/.test(text.replace(/<[^<>]+>/g, ''));
}
