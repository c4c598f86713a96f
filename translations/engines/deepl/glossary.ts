import type { MultilingualGlossaryInfo } from 'deepl-node';
import type { Locale } from '../../locales.ts';
import type { GlossaryPair } from '../types.ts';
import type { Abilities } from './abilities.ts';
import { baseCode } from './codes.ts';
import type { DeeplConnection } from './connection.ts';
import { dictionariesOf, glossaryName, namePrefix } from './dictionaries.ts';

type Direction = { source: Locale; target: Locale };

/**
 * Our glossary at DeepL: one multilingual glossary with a dictionary a direction, whose name holds
 * a hash of what is in it. Glossaries of that name pattern belong to this product.
 */
export function deeplGlossary({
  connect,
  abilities,
}: {
  connect: DeeplConnection;
  abilities: (signal?: AbortSignal) => Promise<Abilities>;
}) {
  let inUse: MultilingualGlossaryInfo | undefined;

  const ours = async (signal?: AbortSignal) => {
    const all = await connect((client) => client.listMultilingualGlossaries(), signal);
    return all
      .filter(({ name }) => name.startsWith(namePrefix))
      .sort((a, b) => b.creationTime.getTime() - a.creationTime.getTime());
  };

  /**
   * Uploads the terms unless DeepL has exactly these, then removes older glossaries of ours. Terms
   * of languages that DeepL has no glossaries for are left out.
   *
   * @throws PolyclinicError BAD_INPUT for a term or a dictionary over DeepL's limits.
   */
  const sync = async (terms: readonly GlossaryPair[], signal?: AbortSignal): Promise<void> => {
    const can = await abilities(signal);
    const dictionaries = dictionariesOf(
      terms.filter(({ source, target }) => can[source].glossary && can[target].glossary),
    );
    const name = glossaryName(dictionaries);
    const existing = await ours(signal);
    const same = existing.find((glossary) => glossary.name === name);
    inUse =
      dictionaries.length === 0
        ? undefined
        : (same ??
          (await connect(
            (client) => client.createMultilingualGlossary(name, dictionaries),
            signal,
          )));
    for (const old of existing.filter(({ glossaryId }) => glossaryId !== inUse?.glossaryId)) {
      await connect((client) => client.deleteMultilingualGlossary(old), signal);
    }
  };

  /** The id of the glossary for a direction, when it has been synchronised and has terms for it. */
  const idFor = ({ source, target }: Direction): string | undefined => {
    const has = inUse?.dictionaries.some(
      ({ sourceLangCode, targetLangCode }) =>
        sourceLangCode === baseCode(source) && targetLangCode === baseCode(target),
    );
    return has ? inUse?.glossaryId : undefined;
  };

  /** Takes the newest of ours that DeepL has, or none. @returns whether anything changed. */
  const findAgain = async (signal?: AbortSignal): Promise<boolean> => {
    const before = inUse?.glossaryId;
    [inUse] = await ours(signal);
    return inUse?.glossaryId !== before;
  };

  return { sync, idFor, findAgain };
}
