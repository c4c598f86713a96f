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
