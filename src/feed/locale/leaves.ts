import type { Localized, PublicItem, PublicType } from '../items/index.ts';

/** The localized texts of each type, by path; `[]` goes through a list. */
const localizedPaths: Record<PublicType, readonly string[]> = {
  clinic: [
    'name',
    'summary',
    'description',
    'address',
    'city',
    'accreditations[].scope',
    'accreditations[].schemeName',
    'accreditations[].issuer',
  ],
  doctor: ['name', 'title', 'degrees[]', 'positions[].role', 'bio'],
  destination: [
    'name',
    'region',
    'resources[].name',
    'resources[].indications',
    'resources[].contraindications',
    'indications',
    'contraindications',
    'description',
    'territoryNote',
  ],
  specialty: ['name', 'synonyms[]'],
  procedure: [
    'name',
    'summary',
    'description',
    'indications',
    'contraindications',
    'preparation',
    'recovery',
  ],
  offer: ['title', 'includes[]', 'excludes[]'],
  package: ['title', 'programme[].text', 'includes[]', 'excludes[]'],
  organization: ['name', 'city', 'agreements[].title'],
  entryRule: ['documents[]'],
  aftercareProgramme: ['name', 'steps[]'],
  telemedicineService: ['name', 'sites[]'],
  event: ['name', 'city', 'venue', 'programme'],
  statistic: ['definition'],
  guide: ['title', 'body'],
};

const pathsOfAll = ['seo.title', 'seo.description', 'images[].alt', 'images[].caption'] as const;

/** A localized text of an item and where it is, such as `positions.0.role`. */
type LocalizedLeaf = { field: string; text: Localized<unknown> };

/** Where the localized texts of a type are; `[]` goes through a list. */
export const localizedPathsOf = (type: PublicType): readonly string[] => [
  ...localizedPaths[type],
  ...pathsOfAll,
];

/** Every localized text of an item. */
export function localizedLeaves(item: PublicItem): LocalizedLeaf[] {
  return localizedPathsOf(item.type).flatMap((path) => walk(item, path.split('.'), []));
}

/**
 * Where the schema shows a text: an image, which items keep in one list, where each of its fields
 * shows it. A text that no field shows has no place.
 */
export function shownAt(item: PublicItem, field: string): string[] {
  const [, index, text] = /^images\.(\d+)\.(.+)$/.exec(field) ?? [];
  if (index === undefined) return [field];
  const id = item.images?.[Number(index)]?.id;
  const gallery = 'gallery' in item ? (item.gallery ?? []) : [];
  const shown = gallery.filter((each) => item.images?.some((image) => image.id === each));
  const places = {
    [`gallery.${shown.indexOf(id ?? '')}`]: shown.includes(id ?? ''),
    photo: 'photo' in item && item.photo === id,
    'seo.image': item.seo?.image === id,
    cover: id === coverOf(item),
  };
  return Object.entries(places).flatMap(([place, isThere]) => (isThere ? `${place}.${text}` : []));
}

/** The picture that an item is shown with: that for previews, or else its first. */
const coverOf = ({ seo, images = [] }: PublicItem) =>
  (images.find(({ id }) => id === seo?.image) ?? images[0])?.id;

function walk(value: unknown, steps: readonly string[], at: readonly string[]): LocalizedLeaf[] {
  const [step, ...rest] = steps;
  if (step === undefined)
    return [{ field: at.join('.'), text: (value ?? {}) as Localized<unknown> }];
  const name = step.replace('[]', '');
  const next = (value as Record<string, unknown> | undefined)?.[name];
  if (!step.endsWith('[]')) return walk(next, rest, [...at, name]);
  return ((next ?? []) as unknown[]).flatMap((each, index) =>
    walk(each, rest, [...at, name, `${index}`]),
  );
}
