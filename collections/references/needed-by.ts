import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload';
import { isolated } from '../hooks/isolated.ts';
import { type Reference, referencesIn, richTextsIn } from './references-in.ts';

/** A document that refers to another. */
export type Needing = { collection: string; id: string; title: string };

/** Documents of a collection, by their ids. */
type Targets = { collection: string; ids: readonly string[] };
type Found = { id: string | number; [field: string]: unknown };

/** How many documents are looked through at once for links in their texts. */
const PAGE = 100;

/**
 * The documents that refer to one of some others, by a relation, a picture, or a link within a text: as published, as
 * pending drafts, and in the trash, out of which they may come back; without those others themselves. Who can refer is in the collections'
 * own fields.
 */
export async function neededBy(req: PayloadRequest, targets: Targets): Promise<Needing[]> {
  const found = new Map<string, Needing>();
  const content = req.payload.config.collections.filter(({ trash, upload }) => trash || upload);
  for (const config of content) {
    for (const draft of config.versions ? [false, true] : [false]) {
      const docs = [
        ...(await byRelation(req, { config, draft, targets })),
        ...(await byText(req, { config, draft, targets })),
      ];
      for (const doc of docs) {
        const id = String(doc.id);
        if (config.slug === targets.collection && targets.ids.includes(id)) continue;
        const title = String(doc[titleField(config)] || id);
        found.set(`${config.slug}:${id}`, { collection: config.slug, id, title });
      }
    }
  }
  return [...found.values()];
}

type Search = { config: SanitizedCollectionConfig; draft: boolean; targets: Targets };

async function byRelation(req: PayloadRequest, search: Search): Promise<Found[]> {
  const { config, targets } = search;
  const or = [...referencesIn(config.fields)]
    .filter(({ field }) => [field.relationTo].flat().some((slug) => slug === targets.collection))
    .map((reference) => refersTo(reference, targets));
  if (or.length === 0) return [];
  const { docs } = await req.payload.find({
    ...options(req, search),
    where: { or },
    pagination: false,
    select: { [titleField(config)]: true },
  });
  return docs as unknown as Found[];
}

function refersTo({ path, field }: Reference, { collection, ids }: Targets): Where {
  if (!Array.isArray(field.relationTo)) return { [path]: { in: [...ids] } };
  return {
    and: [
      { [`${path}.value`]: { in: [...ids] } },
      { [`${path}.relationTo`]: { equals: collection } },
    ],
  };
}

/**
 * An id is in no text but by a link or a picture. Each document is read in its own language, whichever the request is
 * in: in another one its text is that of a translation, or none.
 */
async function byText(req: PayloadRequest, search: Search): Promise<Found[]> {
  const { config, targets } = search;
  const texts = [...richTextsIn(config.fields)];
  const found: Found[] = [];
  for (let page = 1; texts.length > 0; page += 1) {
    const select = Object.fromEntries([...texts, titleField(config)].map((name) => [name, true]));
    const at = { limit: PAGE, page, sort: 'id' };
    const { docs, hasNextPage } = await req.payload.find({
      ...options(req, search),
      ...at,
      locale: 'all',
      select,
    });
    const withId = (docs as unknown as Found[]).filter((doc) =>
      texts.some((name) => {
        const text = JSON.stringify(doc[name] ?? null);
        return targets.ids.some((id) => text.includes(`"${id}"`));
      }),
    );
    found.push(...withId);
    if (!hasNextPage) break;
  }
  return found;
}

function options(req: PayloadRequest, { config, draft }: Search) {
  const own = isolated(req);
  return {
    // Any content collection; the type of one stands for them.
    collection: config.slug as 'clinics',
    draft,
    trash: true,
    depth: 0,
    joins: false,
    overrideAccess: true,
    req: own,
  } as const;
}

const titleField = ({ admin }: SanitizedCollectionConfig) => admin.useAsTitle ?? 'id';
