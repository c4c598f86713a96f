import type { Collection, Db } from 'mongodb';
import { type DocumentKey, keyOf, type Mark, type MarkStore, type Span } from './marks.ts';

type Row = Mark & { _id: string };
/** BSON has infinities. */
const none: Span = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

type Note = { _id: string; value: string };

export async function prepareMarks(db: Db): Promise<void> {
  const marks = db.collection<Row>('feed_marks');
  await marks.createIndex({ collection: 1, id: 1 });
  await marks.createIndex({ uses: 1 });
}

/** The projector's memory in the collections `feed_marks` and `feed_notes`. */
export function mongoMarks(db: Db): MarkStore {
  const marks = db.collection<Row>('feed_marks');
  const notes = db.collection<Note>('feed_notes');
  return {
    seenBetween: (collection, { after, upTo }) =>
      seen(marks, {
        collection,
        id: { $gt: after ?? '', ...(upTo === null ? {} : { $lte: upTo }) },
      }),
    seenOf: (collection, ids) => seen(marks, { collection, id: { $in: [...ids] } }),
    async put(changed) {
      if (changed.length === 0) return;
      await marks.bulkWrite(changed.map(upsert), { ordered: false });
    },
    async drop(collection, ids) {
      await marks.deleteMany({ _id: { $in: ids.map((id) => keyOf({ collection, id })) } });
    },
    spans: () =>
      marks
        .find({ $or: [{ 'span.from': { $gt: none.from } }, { 'span.until': { $lt: none.until } }] })
        .project<DocumentKey & { span: Span }>({ _id: 0, collection: 1, id: 1, span: 1 })
        .toArray(),
    using: (used) =>
      marks
        .find({ uses: { $in: [...used] } })
        .project<DocumentKey>({ _id: 0, collection: 1, id: 1 })
        .toArray(),
    recall: async (name) => (await notes.findOne({ _id: name }))?.value ?? null,
    async remember(name, value) {
      await notes.updateOne({ _id: name }, { $set: { value } }, { upsert: true });
    },
  };
}

async function seen(marks: Collection<Row>, filter: object): Promise<Map<string, string>> {
  const rows = await marks
    .find({ ...filter, seen: { $exists: true } })
    .project<{ id: string; seen: string }>({ _id: 0, id: 1, seen: 1 })
    .toArray();
  return new Map(rows.map(({ id, seen }) => [id, seen]));
}

function upsert({ uses, ...mark }: Mark) {
  const update = { $set: { ...mark, ...(uses ? { uses: [...uses] } : {}) } };
  return { updateOne: { filter: { _id: keyOf(mark) }, update, upsert: true } };
}
