import path from 'node:path';
import { inOwnDatabase } from './harness/in-own-database.ts';

export const about =
  'Characters billed for 200 edits of 100 articles × 13 languages, ÷ those of the changed segments';

type Figures = {
  changed: number;
  billed: number;
  whole: number;
  nodes: number;
  entries: number;
};

/**
 * The edits are saved in Payload and drafted through DeepL's client against a stub that bills as
 * DeepL does. Beside it, what would be billed by translating whole documents at each edit, and by
 * translating each changed text node by itself, which costs little and knows nothing of sentences.
 */
export async function run({ quick, log }: { quick: boolean; log: (line: string) => void }) {
  const documents = quick ? 10 : 100;
  const edits = quick ? 20 : 200;
  log(`${edits} edits of ${documents} articles in 13 languages`);
  const { changed, billed, whole, nodes, entries } = await inOwnDatabase<Figures>(
    path.join(import.meta.dirname, 'translation-cost/editor.ts'),
    { BENCH_DOCUMENTS: String(documents), BENCH_EDITS: String(edits) },
  );
  const ratio = (characters: number) => Math.round((characters / changed) * 1000) / 1000;
  return {
    documents,
    edits,
    entries,
    changedCharacters: changed,
    billedCharacters: billed,
    billedRatio: ratio(billed),
    wholeDocumentRatio: ratio(whole),
    perNodeRatio: ratio(nodes),
  };
}
