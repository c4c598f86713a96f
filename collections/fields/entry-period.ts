import type { DateField, Validate, Where } from 'payload';
import { date } from 'payload/shared';
import { isolated } from '../hooks/isolated.ts';
import { languageOf, message } from '../messages.ts';
import { day } from './day.ts';

type EntryRule = {
  sourceCountry?: string;
  destinationCountry?: string;
  purpose?: string;
  validFrom?: string | Date;
  validTo?: string | Date | null;
};

/** The days that an entry rule is in force, on which no other one of its kind may be. */
export const entryPeriod = (): DateField[] => [
  {
    ...day({
      name: 'validFrom',
      label: { ru: 'Действует с', en: 'Valid from' },
      required: true,
      index: true,
    }),
    validate: aloneInForce as DateField['validate'],
  },
  day({
    name: 'validTo',
    label: { ru: 'Действует по', en: 'Valid to' },
    notBefore: 'validFrom',
    index: true,
  }),
];

const aloneInForce: Validate = async (value, options) => {
  const shape = await date(value, options as never);
  const { data, id, req, event } = options;
  // While somebody types, the form asks about every key: the question is for the save.
  if (shape !== true || event === 'onChange' || !value) return shape;
  const { docs } = await req.payload.db.find<{ displayTitle?: string }>({
    collection: 'entryRules' as never,
    where: rivalsOf(data as EntryRule, id),
    limit: 1,
    pagination: false,
    req: isolated(req),
  });
  const [rival] = docs;
  if (!rival) return true;
  return message('entryRuleOverlap', languageOf(req), { title: rival.displayTitle ?? '' });
};

/** Published rules for the same people and purpose that are in force on a day of this one. */
export function rivalsOf(rule: EntryRule, id: string | number | undefined): Where {
  const { sourceCountry, destinationCountry, purpose, validFrom, validTo } = rule;
  return {
    and: [
      { sourceCountry: { equals: sourceCountry } },
      { destinationCountry: { equals: destinationCountry } },
      { purpose: { equals: purpose } },
      { _status: { equals: 'published' } },
      { deletedAt: { exists: false } },
      ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
      ...(validTo ? [{ validFrom: { less_than_equal: validTo } }] : []),
      { or: [{ validTo: { exists: false } }, { validTo: { greater_than_equal: validFrom } }] },
    ],
  };
}
