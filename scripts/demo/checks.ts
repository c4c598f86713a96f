import { type Asker, must } from './asker.ts';
import { until } from './until.ts';

/** A line of the report: what was seen; throws when it is not what it must be. */
export type Check = { name: string; run: (ask: Asker) => Promise<string> };

type Connection = { totalCount: number; edges: { node: Record<string, unknown> }[] };

/** One query of every kind; each says what it saw. */
export const checks: readonly Check[] = [
  ...['clinics', 'doctors', 'destinations', 'specialties'].map(listed),
  ...['clinic', 'doctor', 'destination'].map(single),
  {
    name: 'an Arabic reader is told which locale is served',
    run: async (ask) => {
      const { edges } = await list(
        ask,
        'clinics',
        'name locale direction availableLocales',
        '"ar"',
      );
      const arabic = edges.filter(({ node }) => node.locale === 'ar');
      must(arabic.length > 0, 'no clinic is served in Arabic');
      must(
        arabic.every(({ node }) => node.direction === 'RTL'),
        'Arabic is not right to left',
      );
      return `${arabic.length} of ${edges.length} in Arabic, for instance ${arabic[0]?.node.name}`;
    },
  },
  {
    name: 'node',
    run: async (ask) => {
      const { edges } = await list(ask, 'clinics', 'id');
      const id = edges[0]?.node.id;
      const node = (await data(ask, `{ node(id: ${JSON.stringify(id)}) { id __typename } }`)).node;
      must((node as { id?: string } | null)?.id === id, 'node(id) does not find a listed clinic');
      return JSON.stringify(node);
    },
  },
  {
    name: 'changes',
    run: async (ask) => {
      const seqs: number[] = [];
      let since = 'null';
      for (let page = 0; page < 100; page++) {
        const { changes } = (await data(
          ask,
          `{ changes(since: ${since}, first: 50) { changes { seq kind } nextToken hasMore } }`,
        )) as { changes: { changes: { seq: number }[]; nextToken: string; hasMore: boolean } };
        seqs.push(...changes.changes.map(({ seq }) => seq));
        since = JSON.stringify(changes.nextToken);
        if (!changes.hasMore) {
          break;
        }
      }
      must(seqs.length > 0, 'nothing has changed since the beginning');
      must(
        seqs.every((seq, i) => i === 0 || seq > (seqs[i - 1] ?? 0)),
        'seq does not increase',
      );
      return `${seqs.length} changes, seq ${seqs[0]}…${seqs.at(-1)}`;
    },
  },
  {
    name: 'the cms says that it is ready',
    run: async ({ cms }) => {
      const [alive, ready] = [await cms('/healthz'), await cms('/readyz')];
      must(alive.status === 200, `/healthz answered ${alive.status}`);
      must(ready.status === 200 && ready.body.ready, `/readyz answered ${ready.status}`);
      return JSON.stringify(ready.body);
    },
  },
  refused('a feed request without a key', 401, ({ feed }) => feed('{ __typename }', { key: null })),
  refused('anonymous REST', [401, 403], ({ cms }) => cms('/api/clinics')),
  refused('anonymous GraphQL of the cms', [401, 403], ({ cms }) =>
    cms('/api/graphql', { method: 'POST', body: { query: '{ Clinics { totalDocs } }' } }),
  ),
  {
    name: 'an editor reads the cms by REST',
    run: async ({ cms }) => {
      const { status, body } = await cms('/api/clinics?limit=1&locale=ru', { as: 'editor' });
      must(status === 200, `answered ${status}`);
      return `${body.totalDocs} clinics`;
    },
  },
  refused('a translator who publishes', 403, async (ask) => {
    const id = await firstClinic(ask);
    return ask.cms(`/api/clinics/${id}?locale=ar`, {
      as: 'translator',
      method: 'PATCH',
      body: { _status: 'published' },
    });
  }),
  {
    name: 'publish in the cms, read in the feed',
    run: async (ask) => {
      const id = await firstClinic(ask);
      const beds = 100 + Math.floor(Math.random() * 900);
      const started = Date.now();
      const { status } = await ask.cms(`/api/clinics/${id}?locale=ru`, {
        as: 'editor',
        method: 'PATCH',
        body: { beds, _status: 'published' },
      });
      must(status === 200, `the publish answered ${status}`);
      const saved = Date.now();
      await until(
        async () => {
          const { edges } = await list(ask, 'clinics', 'beds');
          return edges.some(({ node }) => node.beds === beds);
        },
        'the new number of beds',
        10_000,
        20,
      );
      return `saved in ${saved - started} ms, in the feed ${Date.now() - saved} ms later`;
    },
  },
];

function listed(name: string): Check {
  return {
    name,
    run: async (ask) => {
      const { totalCount, edges } = await list(ask, name, 'name');
      must(totalCount > 0, 'the list is empty');
      return `${totalCount}, the first is ${edges[0]?.node.name}`;
    },
  };
}

function single(name: string): Check {
  return {
    name,
    run: async (ask) => {
      const { edges } = await list(ask, `${name}s`, 'slug');
      const slug = edges[0]?.node.slug;
      const found = (await data(ask, `{ ${name}(slug: ${JSON.stringify(slug)}) { name slug } }`))[
        name
      ] as { slug?: string; name?: string } | null;
      must(found?.slug === slug, `nothing is found by the slug ${slug}`);
      return `${found?.name} by its slug`;
    },
  };
}

function refused(
  name: string,
  expected: number | number[],
  request: (ask: Asker) => Promise<{ status: number }>,
): Check {
  return {
    name: `${name} is refused`,
    run: async (ask) => {
      const { status } = await request(ask);
      must([expected].flat().includes(status), `answered ${status}`);
      return String(status);
    },
  };
}

async function data(ask: Asker, query: string): Promise<Record<string, unknown>> {
  const { body } = await ask.feed(query);
  must(!body.errors && body.data, JSON.stringify(body.errors));
  return body.data as Record<string, unknown>;
}

async function list(ask: Asker, name: string, fields: string, locale?: string) {
  const args = locale ? `first: 100, locale: ${locale}` : 'first: 100';
  const found = await data(ask, `{ ${name}(${args}) { totalCount edges { node { ${fields} } } } }`);
  return found[name] as Connection;
}

/** The id, in the cms, of a published clinic whose source language is Russian. */
async function firstClinic({ cms }: Asker): Promise<string> {
  const where =
    'where[_status][equals]=published&where[sourceLocale][equals]=ru&where[lifecycle][equals]=operating';
  const { body } = await cms(`/api/clinics?${where}&limit=1&locale=ru`, { as: 'editor' });
  const [first] = body.docs as { id: string }[];
  must(first, 'there is no published clinic in the cms');
  return first.id;
}
