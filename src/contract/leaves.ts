import type { LocalizedPath } from './common.ts';
import type { ItemOf, Localized, PublicItem, PublicType } from './index.ts';

/** Texts that every item has; those of its disclaimers are not the item's own. */
const textsOfAll = ['seo.title', 'seo.description', 'images[].alt', 'images[].caption'] as const;

type OwnPath<T extends PublicType> = Exclude<
  LocalizedPath<ItemOf<T>>,
  (typeof textsOfAll)[number] | 'disclaimers[].text'
>;

/** Whether a text is just words, or has a format and names items. */
type Kind = 'words' | 'rich';

/**
 * Every localized text of each type, by path; `[]` goes through a list. What is stored by locale,
 * searched, told as a fallback or as a machine's, and redacted is derived from this table, in which the
 * compiler misses what is not there.
 */
export const localizedTexts: { readonly [T in PublicType]: Readonly<Record<OwnPath<T>, Kind>> } = {
  clinic: {
    name: 'words',
    summary: 'words',
    description: 'rich',
    address: 'words',
    city: 'words',
    'accreditations[].scope': 'words',
    'accreditations[].schemeName': 'words',
    'accreditations[].issuer': 'words',
  },
  doctor: {
    name: 'words',
    title: 'words',
    'degrees[]': 'words',
    'positions[].role': 'words',
    bio: 'rich',
  },
  destination: {
    name: 'words',
    region: 'words',
    'resources[].name': 'words',
    'resources[].indications': 'words',
    'resources[].contraindications': 'words',
    indications: 'words',
    contraindications: 'words',
    description: 'rich',
    territoryNote: 'words',
  },
  specialty: { name: 'words', 'synonyms[]': 'words' },
  procedure: {
    name: 'words',
    summary: 'words',
    description: 'rich',
    indications: 'words',
    contraindications: 'words',
    preparation: 'words',
    recovery: 'words',
  },
  offer: { title: 'words', 'includes[]': 'words', 'excludes[]': 'words' },
  package: {
    title: 'words',
    'programme[].text': 'words',
    'includes[]': 'words',
    'excludes[]': 'words',
  },
  organization: { name: 'words', city: 'words', 'agreements[].title': 'words' },
  entryRule: { 'documents[]': 'words' },
  aftercareProgramme: { name: 'words', 'steps[]': 'words' },
  telemedicineService: { name: 'words', 'sites[]': 'words' },
  event: { name: 'words', city: 'words', venue: 'words', programme: 'rich' },
  statistic: { definition: 'words' },
  guide: { title: 'words', body: 'rich' },
};

/** A localized text of an item and where it is, such as `positions.0.role`. */
type LocalizedLeaf = { field: string; text: Localized<unknown> };

/** Where the localized texts of a type are; `[]` goes through a list. */
export const localizedPathsOf = (type: PublicType): readonly string[] => [
  ...Object.keys(localizedTexts[type]),
  ...textsOfAll,
];

/** The fields of a type whose texts can name items. */
export const richTextFieldsOf = (type: PublicType): string[] =>
  Object.entries(localizedTexts[type]).flatMap(([path, kind]) => (kind === 'rich' ? [path] : []));

/** Every localized text of an item. */
export function localizedLeaves(item: PublicItem): LocalizedLeaf[] {
  const leaves: LocalizedLeaf[] = [];
  visitTexts(item, item.type, (holder, name, field) => {
    leaves.push({ field, text: (holder[name] ?? {}) as Localized<unknown> });
  });
  return leaves;
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

type Holder = Record<string, unknown>;
type Visit = (holder: Holder, name: string, field: string) => void;

const stepsOf = new Map<PublicType, readonly (readonly string[])[]>();

/** Goes to where each localized text of an item is, in an order that is always the same. */
export function visitTexts(item: object, type: PublicType, visit: Visit): void {
  const paths = stepsOf.get(type) ?? localizedPathsOf(type).map((path) => path.split('.'));
  stepsOf.set(type, paths);
  for (const [step = '', ...rest] of paths) visitFrom(item, { step, rest, at: '' }, visit);
}

type Way = { step: string; rest: readonly string[]; at: string };

function visitFrom(holder: unknown, { step, rest, at }: Way, visit: Visit): void {
  if (typeof holder !== 'object' || holder === null) return;
  const [next, ...others] = rest;
  const goOn = (from: Holder, name: string, field: string) => {
    if (next === undefined) visit(from, name, field);
    else visitFrom(from[name], { step: next, rest: others, at: `${field}.` }, visit);
  };
  if (!step.endsWith('[]')) {
    goOn(holder as Holder, step, at + step);
    return;
  }
  const name = step.slice(0, -2);
  const list = (holder as Holder)[name];
  for (const index of Array.isArray(list) ? list.keys() : []) {
    goOn(list as unknown as Holder, String(index), `${at}${name}.${index}`);
  }
}
