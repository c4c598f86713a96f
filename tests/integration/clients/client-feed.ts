import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { withManifest } from '../../../collections/trusted-documents/read-manifest.ts';
import type { DestinationItem } from '../../../src/contract/index.ts';
import { createNode } from '../../../src/feed/replica/node.ts';
import { createReplica } from '../../../src/feed/replica/replica.ts';
import { createFeedServer } from '../../../src/feed/server.ts';
import type { LogChange } from '../../../src/feed-log/types.ts';
import { aClinic, aDestination, aDoctor, aSite, keyOf, publish } from '../../support/feed-items.ts';
import { aLog } from '../../support/feed-log.ts';
import { testSecret } from '../../support/feed-server.ts';

/** What a site's programs find there: two pages of destinations, and clinics and a doctor. */
const content: LogChange[] = [
  aClinic({
    id: 'heart',
    name: { en: 'Heart Centre', ru: 'Центр сердца', ar: 'مركز القلب' },
    beds: 180,
  }),
  aClinic({ id: 'eyes', name: { en: 'Eye Clinic', ru: 'Глазная клиника' } }),
  aDoctor({
    id: 'petrov',
    name: { en: 'Pyotr Petrov', ru: 'Пётр Петров' },
    title: { en: 'Heart surgeon' },
  }),
  inArabic(aDestination({ id: 'altai', name: { ar: 'ألطاي' } })),
  inArabic(aDestination({ id: 'baikal', name: { ar: 'بايكال' } })),
  inArabic(aDestination({ id: 'caucasus', name: { ar: 'القوقاز' } })),
].map((item) => publish(item));

function inArabic(item: DestinationItem): DestinationItem {
  const { ru } = item.translations;
  return { ...item, translations: { ru, ar: ru } };
}

/**
 * A feed that listens on loopback, and an admin that keeps what is uploaded to it. After the first
 * upload the site takes its trusted documents only.
 */
export async function clientFeed() {
  const log = aLog();
  const node = createNode();
  const store = createReplica(log.epoch());
  node.replace(store);
  const change = (...changes: LogChange[]) => {
    for (const entry of log.append(changes)) store.apply([entry]);
    node.confirm(performance.now());
  };
  change(publish(aSite()), ...content);

  let trusted = {};
  const admin = createServer(async (request, response) => {
    trusted = withManifest(trusted, JSON.parse(await text(request)));
    change(publish(aSite({ trusted, trustedOnly: true })));
    response.end(JSON.stringify({ total: Object.keys(trusted).length }));
  });
  const cmsUrl = await new Promise<string>((resolve) => {
    admin.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(admin.address() as AddressInfo).port}`);
    });
  });

  const logger = pino({ level: 'silent' });
  const app = createFeedServer({ node, secret: testSecret, logger, cmsUrl });
  const asked: string[] = [];
  app.server.prependListener('request', ({ method, url }: IncomingMessage) => {
    asked.push(`${method} ${url}`);
  });
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    origin,
    /** What a site's programs know of the feed. */
    env: { FEED: `${origin}/graphql`, KEY: keyOf('site-1') },
    /** Methods and addresses of all requests so far. */
    asked,
    /** Uploads a manifest, as a site's build does. */
    upload: async (manifest: string): Promise<unknown> => {
      const answer = await fetch(`${origin}/trusted-documents`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${keyOf('site-1')}`,
          'content-type': 'application/json',
        },
        body: manifest,
      });
      return answer.json();
    },
    async close() {
      await app.close();
      admin.close();
    },
  };
}
