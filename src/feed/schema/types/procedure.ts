import type { Coding as Shape } from '../../../contract/care.ts';
import { either, where } from '../../replica/select.ts';
import { builder } from '../builder.ts';
import { CodingSystem, ProcedureKind } from '../enums/index.ts';
import { idOfType } from '../global-id.ts';
import { referrers } from '../page.ts';
import { type Criteria, criteriaOf, translatedInto } from '../query/criteria.ts';
import { itemQueries } from '../query/item-queries.ts';
import { ordersOf } from '../query/orders.ts';
import {
  Item,
  Offer,
  OfferConnection,
  Procedure,
  ProcedureConnection,
  Specialty,
} from '../refs.ts';
import { richTextOf } from '../rich-text.ts';
import { oneRelated, textOf } from '../served.ts';
import { RichText } from './rich-text.ts';

export const Coding = builder.objectRef<Shape>('Coding');

Coding.implement({
  description: 'A code in a classification.',
  fields: (t) => ({
    system: t.field({
      type: CodingSystem,
      nullable: true,
      resolve: ({ system }) => CodingSystem.known(system),
    }),
    code: t.exposeString('code'),
    display: t.exposeString('display', {
      nullable: true,
      description: 'In the editors’ words; titles of classifications are licensed.',
    }),
  }),
});

Procedure.implement({
  description: 'What is done for patients.',
  interfaces: [builder.nodeInterfaceRef(), Item],
  fields: (t) => ({
    code: t.string({ resolve: ({ item }) => item.code }),
    name: t.string({ nullable: true, resolve: textOf(({ name }) => name) }),
    kind: t.field({
      type: ProcedureKind,
      nullable: true,
      resolve: ({ item }) => ProcedureKind.known(item.kind ?? ''),
    }),
    specialty: t.field({
      type: Specialty,
      nullable: true,
      resolve: (of, _, context) => oneRelated('specialty', of.item.specialty, { of, context }),
    }),
    summary: t.string({ nullable: true, resolve: textOf(({ summary }) => summary) }),
    description: t.field({
      type: RichText,
      nullable: true,
      resolve: richTextOf(({ description }) => description),
    }),
    indications: t.string({ nullable: true, resolve: textOf(({ indications }) => indications) }),
    contraindications: t.string({
      nullable: true,
      resolve: textOf(({ contraindications }) => contraindications),
    }),
    preparation: t.string({ nullable: true, resolve: textOf(({ preparation }) => preparation) }),
    recovery: t.string({ nullable: true, resolve: textOf(({ recovery }) => recovery) }),
    stayDays: t.int({
      nullable: true,
      description: 'In the clinic.',
      resolve: ({ item }) => item.stayDays,
    }),
    flyAfterDays: t.int({
      nullable: true,
      description: 'After so many days a patient may fly.',
      resolve: ({ item }) => item.flyAfterDays,
    }),
    codings: t.field({ type: [Coding], resolve: ({ item }) => item.codings }),
    lastReviewed: t.field({
      type: 'Date',
      nullable: true,
      description: 'When somebody of the profession last looked at the text.',
      resolve: ({ item }) => item.lastReviewed,
    }),
    offers: t.connection(
      {
        type: Offer,
        description: 'What it costs, by clinic.',
        resolve: referrers('offer', 'procedure'),
      },
      OfferConnection,
    ),
  }),
});

const ProcedureFilter = builder.inputType('ProcedureFilter', {
  description: 'Procedures that meet all that is given.',
  fields: (t) => ({
    code: t.string(),
    kind: t.field({ type: ProcedureKind }),
    specialty: t.id({ description: 'The id of the specialty that it belongs to.' }),
    clinic: t.id({ description: 'The id of a clinic that does it, or has an offer of it.' }),
    stayDaysAtMost: t.int(),
    translatedInto: translatedInto(t),
  }),
});

const by = criteriaOf('procedure');
const offer = criteriaOf('offer');

const criteria: Criteria<typeof ProcedureFilter.$inferInput> = {
  code: by.equals('code'),
  kind: by.equals('kind'),
  specialty: by.ref('specialty', 'specialty'),
  clinic: (globalId, asker) => {
    const id = idOfType(globalId, 'clinic', 'clinic');
    const does = by.referredBy('clinic', 'procedures', () => where.id(id));
    const offers = by.referredBy('offer', 'procedure', offer.ref('clinic', 'clinic'));
    return either(does(globalId, asker), offers(globalId, asker));
  },
  stayDaysAtMost: by.atMost('stayDays'),
  translatedInto: by.translatedInto,
};

const order = ordersOf('procedure', 'ProcedureOrder', {
  labels: { NAME: 'name' },
  values: { CODE: 'code', STAY_DAYS: 'stayDays' },
});

itemQueries('procedure', 'procedures', {
  ref: Procedure,
  connection: ProcedureConnection,
  filter: ProcedureFilter,
  criteria,
  order,
});
