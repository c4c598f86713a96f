import { Lifecycle, TelemedicineKind } from '../enums/index.ts';
import * as f from '../fields.ts';
import { itemType } from '../item-type.ts';
import { criteriaOf, described } from '../query/criteria.ts';
import { Language } from './common.ts';

const by = criteriaOf('telemedicineService');

itemType('telemedicineService', 'telemedicineServices', {
  description: 'Medicine at a distance.',
  fields: {
    name: f.text(),
    provider: f.one('clinic'),
    kind: f.word(TelemedicineKind),
    lifecycle: f.word(Lifecycle),
    sites: f.texts('Where it is to be had.'),
    languages: f.codes(Language),
  },
  filter: {
    kind: by.equals('kind', TelemedicineKind),
    lifecycle: by.equals('lifecycle', Lifecycle),
    provider: described(by.ref('provider', 'clinic'), 'The id of a clinic.'),
    language: described(by.code('language'), 'BCP 47 tag of a language that is spoken.'),
  },
  order: { labels: ['name'] },
});
