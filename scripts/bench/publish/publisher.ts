import { setTimeout as sleep } from 'node:timers/promises';
import { createSiteKey } from '../../../collections/site-keys/create-site-key.ts';
import { startPayload } from '../../../src/start-payload.ts';
import { startScript } from '../../demo/processes.ts';
import { until } from '../../demo/until.ts';

/** Publishes clinics and watches a feed node for each; sends the times, in ms, to its parent. */
const publishes = Number(process.env.BENCH_PUBLISHES);
const settings = process.env as Record<string, string>;
const feed = `http://127.0.0.1:${settings.FEED_PORT}/graphql`;
/** How often the feed is asked, in milliseconds: the resolution of the figures. */
const ASK_MS = 10;

const payload = await startPayload();
const { id: source } = await payload.create({
  collection: 'sources',
  locale: 'ru',
  data: { title: 'Источник', sourceLocale: 'ru', _status: 'published' } as never,
});
const site = await payload.create({
  collection: 'sites',
  data: {
    name: 'Bench',
    kind: 'partner',
    country: 'RU',
    defaultLocale: 'ru',
    active: true,
  } as never,
});
const { key } = await createSiteKey({ payload, site: site.id, label: 'bench' });
const clinics: string[] = [];
for (let i = 0; i < 20; i++) {
  clinics.push(await createClinic(i));
}
const processes = [
  startScript('worker', 'src/worker.ts', settings),
  startScript('feed', 'src/feed/main.ts', settings),
];
await Promise.all(processes.map(({ ready }) => ready));
await until(async () => (await beds(clinics.at(-1) ?? '')) === 1, 'the first content', 60_000);

const times: number[] = [];
for (let i = 0; i < publishes; i++) {
  const id = clinics[i % clinics.length] ?? '';
  const started = performance.now();
  await payload.update({
    collection: 'clinics',
    id,
    locale: 'ru',
    data: { beds: 1000 + i, _status: 'published' } as never,
  });
  while ((await beds(id)) !== 1000 + i) {
    await sleep(ASK_MS);
  }
  times.push(performance.now() - started);
}
await Promise.all(processes.map(({ stop }) => stop()));
await payload.destroy();
process.send?.(times, () => process.exit(0));

async function createClinic(i: number): Promise<string> {
  const now = Date.now();
  const { id } = await payload.create({
    collection: 'clinics',
    locale: 'ru',
    data: {
      name: `Клиника ${i}`,
      sourceLocale: 'ru',
      kind: 'hospital',
      lifecycle: 'operating',
      country: 'RU',
      beds: 1,
      provenance: {
        sources: [source],
        verifiedAt: new Date(now).toISOString(),
        reviewDue: new Date(now + 180 * 24 * 3_600_000).toISOString(),
      },
      externalIds: [{ system: 'bench', value: String(i) }],
      _status: 'published',
    } as never,
  });
  return String(id);
}

/** The beds of a clinic as the feed serves them; undefined while it is not there. */
async function beds(id: string): Promise<number | undefined> {
  const index = clinics.indexOf(id);
  const answer = await fetch(feed, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({
      query: `{ clinic(externalId: { system: "bench", value: "${index}" }) { beds } }`,
    }),
  });
  const { data } = (await answer.json()) as { data?: { clinic: { beds: number } | null } };
  return data?.clinic?.beds;
}
