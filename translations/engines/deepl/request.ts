import type { TranslateTextOptions } from 'deepl-node';
import { tagNamesIn } from '../characters.ts';
import { EngineError } from '../engine-error.ts';
import type { EngineBatch } from '../types.ts';
import type { Ability } from './abilities.ts';

/** The most that DeepL takes in one request, all parameters included, as they are encoded. */
export const bodyLimit = 128 * 1024;

/** Kept free for the parameters beside the texts; a context takes only what is left over. */
export const parameterRoom = 2 * 1024;

/** Bytes that one more text takes: deepl-node posts forms, where a Cyrillic letter takes six. */
export function encodedBytes(text: string): number {
  return formBytes({ text }) + 1;
}

/**
 * The options of a request: strict tag handling for tagged texts, none for plain ones; the formal
 * register and the glossary where the target has them. The context is cut to the room that the
 * texts leave.
 *
 * @throws EngineError ENGINE_REFUSED (`text`) for a request over DeepL's limit or an empty text.
 */
export function requestOptions(
  batch: EngineBatch,
  { ability, glossary }: { ability: Ability; glossary?: string },
): TranslateTextOptions {
  const options: TranslateTextOptions = {
    modelType: 'prefer_quality_optimized',
    ...(ability.formality && { formality: 'prefer_more' as const }),
    ...(glossary && { glossary }),
    ...(batch.tagged && tagOptions(batch.texts)),
  };
  const room = bodyLimit - bytesOf(batch, options);
  if (room < 0 || batch.texts.includes('')) throw unfit(batch, room);
  const context = batch.context ? wordsWithin(batch.context, room) : '';
  return context ? { ...options, context } : options;
}

function tagOptions(texts: readonly string[]): TranslateTextOptions {
  const names = tagNamesIn(texts);
  const ignored = names.filter((name) => name.startsWith('k'));
  return {
    tagHandling: 'xml',
    tagHandlingVersion: 'v2',
    outlineDetection: false,
    ...(names.length > 0 && { nonSplittingTags: names }),
    ...(ignored.length > 0 && { ignoreTags: ignored }),
  };
}

/** Bytes of the whole body, without a context: codes of languages are taken at their longest. */
function bytesOf({ texts }: EngineBatch, options: TranslateTextOptions): number {
  const { nonSplittingTags = [], ignoreTags = [], glossary, formality } = options;
  const parameters = formBytes({
    target_lang: 'zh-hans',
    source_lang: 'zh',
    show_billed_characters: '1',
    model_type: String(options.modelType),
    ...(formality && { formality }),
    ...(glossary && { glossary_id: String(glossary) }),
    ...(options.tagHandling && {
      tag_handling: 'xml',
      tag_handling_version: 'v2',
      outline_detection: '0',
      non_splitting_tags: String(nonSplittingTags),
      ignore_tags: String(ignoreTags),
    }),
  });
  return texts.reduce((bytes, text) => bytes + encodedBytes(text), parameters);
}

/** The whole words from the start of a text that fit into so many bytes of a form. */
function wordsWithin(text: string, room: number): string {
  const words = text.split(/(?<=\s)/);
  let bytes = formBytes({ context: '' }) + 1;
  const end = words.findIndex((word) => {
    bytes += formBytes({ '': word }) - 1;
    return bytes > room;
  });
  return (end < 0 ? words : words.slice(0, end)).join('').trim();
}

function formBytes(parameters: Record<string, string>): number {
  return new URLSearchParams(parameters).toString().length;
}

function unfit({ texts }: EngineBatch, room: number): EngineError {
  const [first = ''] = texts;
  const message =
    room < 0
      ? `${texts.length} texts, from “${first.slice(0, 40)}…”, are ${-room} bytes more than DeepL takes: split them`
      : 'A text is empty: there is nothing to translate';
  return new EngineError('ENGINE_REFUSED', message, { refused: 'text' });
}
