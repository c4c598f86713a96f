import { charactersOf } from '../../../translations/engines/characters.ts';
import type { glossaryStore } from './glossaries.ts';
import { type Answer, quotaExceeded } from './reply.ts';
import { isTextFault, spoilText } from './spoil-text.ts';
import type { tally } from './tally.ts';
import { translateText } from './translate-text.ts';
import type { ActiveFault, TranslateRequest } from './types.ts';

type Books = {
  kept: ReturnType<typeof tally>;
  glossaries: ReturnType<typeof glossaryStore>;
  characterLimit: number;
};

/**
 * Translates and bills: code points outside tags when tags are handled, all of them otherwise
 * (support.deepl.com, “Usage count and billing in DeepL API”).
 */
export function answerTranslate(
  { texts, target, source, parameters }: TranslateRequest,
  faults: ActiveFault[],
  { kept, glossaries, characterLimit }: Books,
): Answer {
  const tagged = Boolean(parameters.tag_handling);
  const { glossary_id: id } = parameters;
  const terms = id ? glossaries.termsFor(id, baseOf(source), baseOf(target)) : undefined;
  if (id && !terms) return { status: 404, body: { message: 'Glossary not found' } };

  const costs = texts.map((text) => (tagged ? charactersOf(text) : [...text].length));
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  if (kept.figures().billedCharacters + total > characterLimit) return quotaExceeded;

  const translations = texts.map((text, index) => {
    const characters = costs[index] ?? 0;
    kept.bill(target.toLowerCase(), text, characters);
    const translation = translateText(text, { target, tagged, terms });
    return {
      detected_source_language: source?.toUpperCase() ?? 'RU',
      text: faults
        .filter(({ when }) => !when || when(text))
        .reduce(
          (spoilt, { fault }) => (isTextFault(fault) ? spoilText(fault, spoilt, target) : spoilt),
          translation,
        ),
      billed_characters: characters,
      model_type_used: parameters.model_type?.replace('prefer_', ''),
    };
  });
  const wrongCount = faults.some(({ fault }) => fault === 'wrongCount');
  return { status: 200, body: { translations: wrongCount ? translations.slice(1) : translations } };
}

function baseOf(code: string | null): string {
  return code?.toLowerCase().split('-')[0] ?? '';
}
