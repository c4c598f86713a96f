import type { Coding as CodingShape } from '../../../contract/care.ts';
import { builder } from '../builder.ts';
import { CodingSystem, ProcedureKind } from '../enums/index.ts';
import * as f from '../fields.ts';
import { itemType } from '../item-type.ts';
import { byId, criteriaOf, described, eitherOf } from '../query/criteria.ts';
import { lastReviewed } from './common.ts';
import { richText } from './rich-text.ts';

const Coding = f.objectType(
  builder.objectRef<CodingShape>('Coding'),
  {
    system: f.word(CodingSystem),
    code: f.string(),
    display: f.optional(f.string('In the editors’ words; titles of classifications are licensed.')),
  },
  'A code in a classification.',
);

const by = criteriaOf('procedure');
const offer = criteriaOf('offer');

itemType('procedure', 'procedures', {
  description: 'What is done for patients.',
  fields: {
    code: f.string(),
    name: f.text(),
    kind: f.word(ProcedureKind),
    specialty: f.one('specialty'),
    summary: f.text(),
    description: richText,
    indications: f.text(),
    contraindications: f.text(),
    preparation: f.text(),
    recovery: f.text(),
    stayDays: f.optional(f.int('In the clinic.')),
    flyAfterDays: f.optional(f.int('After so many days a patient may fly.')),
    codings: f.objects(Coding),
    lastReviewed,
    offers: f.referrers('offer', 'procedure', 'What it costs, by clinic.'),
  },
  filter: {
    code: by.equals('code', 'String'),
    kind: by.equals('kind', ProcedureKind),
    specialty: described(
      by.ref('specialty', 'specialty'),
      'The id of the specialty that it belongs to.',
    ),
    clinic: described(
      eitherOf(
        by.referredBy('clinic', 'procedures', byId('clinic')),
        by.referredBy('offer', 'procedure', offer.ref('clinic', 'clinic')),
      ),
      'The id of a clinic that does it, or has an offer of it.',
    ),
    stayDaysAtMost: by.atMost('stayDays'),
  },
  order: { labels: ['name'], values: ['code', 'stayDays'] },
});
