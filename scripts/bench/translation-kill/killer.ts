import { startPayload } from '../../../src/start-payload.ts';
import { entriesByState, killedRun } from '../../../tests/support/killed-run.ts';
import { localeTags } from '../../../translations/locales.ts';
import { article, randomOf, sentence, treeOf } from '../translation-cost/articles.ts';

/** Writes articles, has them drafted by workers that are killed, and sends how that went. */
const documents = Number(process.env.BENCH_DOCUMENTS);
const kills = Number(process.env.BENCH_KILLS);
const url = process.env.DATABASE_URL ?? '';
const folder = process.env.DATA_DIR ?? '';
const locales = localeTags.filter((tag) => tag !== 'ru');
const random = randomOf(50);

const payload = await startPayload();
for (let index = 0; index < documents; index++) {
  const body = treeOf(article(random).slice(0, 10));
  const data = { title: sentence(random), sourceLocale: 'ru', body } as never;
  await payload.create({ collection: 'guides', locale: 'ru', draft: true, data });
}
const started = performance.now();
const killed = await killedRun({
  payload,
  database: { url, folder, drop: async () => undefined },
  selection: { collection: 'guides', documents: null, locales },
  kills,
  random: Math.random,
  log: (line) => console.log(line),
});
const seconds = Math.round((performance.now() - started) / 1000);
const states = await entriesByState(payload, 'guides', locales);
const { totalDocs: records } = await payload.count({ collection: 'translations' });
await payload.destroy();
process.send?.({ ...killed, records, machine: states.machine ?? 0, seconds }, () =>
  process.exit(0),
);
