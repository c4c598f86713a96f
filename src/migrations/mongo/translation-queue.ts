import type { Payload } from 'payload';

type Native = { updateMany(filter: object, pipeline: object[]): Promise<unknown> };
type Models = Record<string, { collection: Native } | undefined>;

const isAny = (...counts: string[]) => ({
  $gt: [{ $sum: counts.map((name) => `$${name}Count`) }, 0],
});

const withErrors = {
  $filter: {
    input: '$entries',
    as: 'entry',
    cond: {
      $and: [
        { $ne: ['$$entry.newestHash', ''] },
        { $in: ['error', { $ifNull: ['$$entry.checks.severity', []] }] },
      ],
    },
  },
};

/** Records that are there already take their places; words are counted when their documents are saved. */
export async function up({ payload }: { payload: Payload }): Promise<void> {
  const { collections } = payload.db as unknown as { collections: Models };
  await collections.translations?.collection.updateMany({ task: { $exists: false } }, [
    {
      $set: {
        task: {
          $switch: {
            branches: [
              // biome-ignore lint/suspicious/noThenProperty: the name is MongoDB's.
              { case: isAny('inReview', 'machine', 'stale'), then: 'review' },
              // biome-ignore lint/suspicious/noThenProperty: the name is MongoDB's.
              { case: isAny('missing', 'rejected'), then: 'translate' },
            ],
            default: 'done',
          },
        },
        wordsLeft: 0,
        errorCount: { $size: withErrors },
        errorKinds: '',
      },
    },
    {
      $set: {
        waiting: {
          $cond: [
            { $eq: ['$task', 'done'] },
            null,
            { $concat: [{ $toString: '$updatedAt' }, ' ', '$key'] },
          ],
        },
      },
    },
  ]);
}

/** Older releases do not read these. */
export async function down(): Promise<void> {}
