import { builder } from '../builder.ts';
import { OrganizationKind } from '../enums/index.ts';
import { Organization, OrganizationConnection } from '../refs.ts';
import { type Criteria, criteriaOf } from './criteria.ts';
import { findAll } from './list.ts';
import { findOne, oneArgs } from './one.ts';
import { ordersOf } from './orders.ts';
import { localeArgs } from './reading.ts';

const OrganizationFilter = builder.inputType('OrganizationFilter', {
  description: 'Organizations that meet all that is given.',
  fields: (t) => ({
    country: t.string({ description: 'ISO 3166-1 alpha-2.' }),
    city: t.string({ description: 'As the reader is served it, whatever the case.' }),
    kind: t.field({ type: OrganizationKind }),
    serves: t.string({ description: 'ISO 3166-1 alpha-2 of a country whose residents it serves.' }),
    language: t.string({ description: 'BCP 47 tag of a language that is spoken there.' }),
    host: t.id({ description: 'The id of the clinic that it works at.' }),
    translatedInto: t.field({
      type: 'Locale',
      description: 'It has text of its own in this locale.',
    }),
  }),
});

const by = criteriaOf('organization');

const criteria: Criteria<'organization', typeof OrganizationFilter.$inferInput> = {
  country: by.code('country', 'country', (organization) => [organization.country]),
  city: by.text('city', ({ city }) => city),
  kind: by.key('kind', ({ kind }) => [kind]),
  serves: by.code('serves', 'country', ({ serves }) => serves),
  language: by.language('language', ({ languages }) => languages),
  host: by.ref('host', 'clinic', ({ host }) => (host === null ? [] : [host])),
  translatedInto: by.translatedInto,
};

const order = ordersOf<'organization'>('OrganizationOrder', {
  texts: { NAME: ({ name }) => name },
});

builder.queryFields((t) => ({
  organizations: t.connection(
    {
      type: Organization,
      args: {
        filter: t.arg({ type: OrganizationFilter }),
        orderBy: t.arg({ type: order.ref }),
        ...localeArgs,
      },
      resolve: findAll('organization', { criteria, sorter: order.sorter }),
    },
    OrganizationConnection,
  ),
  organization: t.field({
    type: Organization,
    nullable: true,
    args: { ...oneArgs, ...localeArgs },
    resolve: findOne('organization'),
  }),
}));
