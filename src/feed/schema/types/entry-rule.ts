import { EntryPurpose, EntryRegime, InvitationBy } from '../enums/index.ts';
import * as f from '../fields.ts';
import { itemType } from '../item-type.ts';
import { criteriaOf, described } from '../query/criteria.ts';
import { Country } from './common.ts';

const by = criteriaOf('entryRule');

itemType('entryRule', 'entryRules', {
  description: 'How residents of one country enter another. It is in the feed while in force.',
  fields: {
    sourceCountry: f.code(Country, 'Whose residents it is about.'),
    destinationCountry: f.code(Country),
    purpose: f.word(EntryPurpose),
    regime: f.word(EntryRegime),
    maxDays: f.optional(f.int()),
    invitationBy: f.word(InvitationBy),
    documents: f.texts('The papers that are asked for.'),
    officialUrl: f.string(),
    validFrom: f.day(),
    validTo: f.optional(f.day('The last day on which it is in force.')),
  },
  filter: {
    sourceCountry: described(by.code('country', 'sourceCountry'), 'ISO 3166-1 alpha-2.'),
    destinationCountry: described(by.code('country', 'destinationCountry'), 'ISO 3166-1 alpha-2.'),
    purpose: by.equals('purpose', EntryPurpose),
    regime: by.equals('regime', EntryRegime),
  },
  order: { values: ['sourceCountry', 'maxDays'] },
});
