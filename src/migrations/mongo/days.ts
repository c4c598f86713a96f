import type { Payload } from 'payload';

/** Where documents hold a day; `[]` after a list. */
const paths: Readonly<Record<string, readonly string[]>> = {
  clinics: ['accreditations[].validFrom', 'accreditations[].validTo'],
  doctors: ['positions[].from', 'positions[].to', 'licence.validTo'],
  offers: ['validFrom', 'validTo'],
  packages: ['validFrom', 'validTo'],
  organizations: ['agreements[].signed', 'agreements[].validTo'],
  entryRules: ['validFrom', 'validTo', 'verifiedAt'],
  media: ['consentExpires'],
  sources: ['published'],
};

const everywhere = ['provenance.verifiedAt', 'provenance.reviewDue', 'clinicalReview.lastReviewed'];

type Native = { updateMany(filter: object, pipeline: object[]): Promise<unknown> };
type Models = Record<string, { collection: Native } | undefined>;

/** A day has one stored form, its midnight in UTC: forms used to write its noon, and REST anything. */
export async function up({ payload }: { payload: Payload }): Promise<void> {
  const { collections, versions } = payload.db as unknown as Record<string, Models>;
  for (const slug of Object.keys(payload.collections)) {
    for (const path of [...(paths[slug] ?? []), ...everywhere]) {
      await truncate(collections?.[slug]?.collection, path);
      await truncate(versions?.[slug]?.collection, `version.${path}`);
    }
  }
}

/** The times are gone; older releases read a midnight as well. */
export async function down(): Promise<void> {}

async function truncate(native: Native | undefined, path: string): Promise<void> {
  const [list = '', inRow] = path.split('[].');
  const isDate = { [path.replace('[]', '')]: { $type: 'date' } };
  const set = inRow === undefined ? midnight(`$${path}`) : rowsAtMidnight(list, inRow);
  await native?.updateMany(isDate, [{ $set: { [list]: set } }]);
}

const midnight = (value: string) => ({ $dateTrunc: { date: value, unit: 'day' } });

const rowsAtMidnight = (list: string, name: string) => {
  const value = `$$row.${name}`;
  const day = { $cond: [{ $eq: [{ $type: value }, 'date'] }, midnight(value), value] };
  return {
    $map: { input: `$${list}`, as: 'row', in: { $mergeObjects: ['$$row', { [name]: day }] } },
  };
};
