import { randomUUID } from 'node:crypto';
import { env } from '../../../src/env.ts';
import { openFeedLog } from '../../../src/feed-log/index.ts';
import { underLease } from '../../../src/projector/with-lease.ts';
import { startPayload } from '../../../src/start-payload.ts';
import { startDeeplServer, stubKey } from '../../../tests/support/deepl-server.ts';
import { draftOnce, type EngineOf } from '../../../translations/drafting/run-drafts.ts';
import { deeplEngine } from '../../../translations/engines/deepl/engine.ts';
import { type Locale, localeTags } from '../../../translations/locales.ts';
import { findRun } from '../../../translations/runs/run.ts';
import { startRun } from '../../../translations/runs/start-run.ts';
import { article, type Block, pick, randomOf, treeOf } from './articles.ts';
import { allCharacters, changedCharacters, changedNodeCharacters, edited } from './edits.ts';

/** Writes articles, has them drafted, edits them, has them drafted again; sends what it cost. */
const documents = Number(process.env.BENCH_DOCUMENTS);
const edits = Number(process.env.BENCH_EDITS);
const locales = localeTags.filter((tag) => tag !== 'ru');
const random = randomOf(20_261_122);

const stub = await startDeeplServer();
const engine = deeplEngine({ authKey: stubKey, serverUrl: stub.url });
const payload = await startPayload();
const log = await openFeedLog(env().DATABASE_URL);
const signal = new AbortController().signal;
const engineOf: EngineOf = async (locale) => ({
  engine,
  capability: (await engine.languages())[locale],
});

const articles = new Map<string, Block[]>();
for (let index = 0; index < documents; index++) {
  const body = article(random);
  const { id } = await payload.create({
    collection: 'guides',
    locale: 'ru',
    draft: true,
    data: { title: `Статья ${index}`, sourceLocale: 'ru', body: treeOf(body) } as never,
  });
  articles.set(String(id), body);
}
await draft();

const figures = { changed: 0, billed: 0, whole: 0, nodes: 0, entries: 0 };
const before = stub.billedCharacters;
/** Each document at most once between two drafting runs, so that no edit hides another. */
for (let done = 0; done < edits; ) {
  const round = new Set<string>();
  while (round.size < documents && done < edits) {
    const id = pick([...articles.keys()], random);
    if (round.has(id)) break;
    round.add(id);
    await edit(id);
    done += 1;
  }
  await draft();
}
figures.billed = stub.billedCharacters - before;
const { totalDocs } = await payload.count({ collection: 'translations' });
figures.entries = totalDocs;
await log.close();
await payload.destroy();
await stub.stop();
process.send?.(figures, () => process.exit(0));

async function edit(id: string): Promise<void> {
  const old = articles.get(id) ?? [];
  const body = edited(old, random);
  articles.set(id, body);
  await payload.update({
    collection: 'guides',
    id,
    locale: 'ru',
    draft: true,
    data: { body: treeOf(body) } as never,
  });
  figures.changed += changedCharacters(old, body) * locales.length;
  figures.nodes += changedNodeCharacters(old, body) * locales.length;
  figures.whole += allCharacters(body) * locales.length;
}

async function draft(): Promise<void> {
  const selection = { collection: 'guides', documents: null, locales };
  const id = await startRun(payload, selection, { trigger: 'manual', user: null });
  const holder = randomUUID();
  const blocked = new Map<Locale, number>();
  while ((await findRun(payload, id))?.status !== 'done') {
    await draftOnce(
      {
        payload,
        engineOf,
        underLease: (name, work) => underLease({ leases: log.leases, name, holder }, work, signal),
        signal,
        onError: (error) => console.error(error),
      },
      blocked,
    );
  }
}
