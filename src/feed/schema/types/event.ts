import { EventKind, EventMode } from '../enums/index.ts';
import * as f from '../fields.ts';
import { itemType } from '../item-type.ts';
import { type Criterion, criteriaOf, described } from '../query/criteria.ts';
import { Country } from './common.ts';
import { richText } from './rich-text.ts';

const by = criteriaOf('event');

/** A bound of moments, which rows have as milliseconds. */
const moment = ({ condition }: Criterion<number>): Criterion<string> => ({
  type: 'DateTime',
  condition: (wanted, asker, field) => condition(Date.parse(wanted), asker, field),
});

itemType('event', 'events', {
  fields: {
    name: f.text(),
    kind: f.word(EventKind),
    mode: f.word(EventMode),
    start: f.moment(),
    end: f.optional(f.moment()),
    timezone: f.optional(f.string('IANA, of the place: Asia/Vladivostok.')),
    country: f.optional(f.code(Country)),
    city: f.text(),
    venue: f.text(),
    organizers: f.many('organization'),
    url: f.optional(f.string()),
    programme: richText,
  },
  filter: {
    country: described(by.code('country'), 'ISO 3166-1 alpha-2.'),
    city: described(by.label('city'), 'As the reader is served it, whatever the case.'),
    kind: by.equals('kind', EventKind),
    mode: by.equals('mode', EventMode),
    organizer: described(by.ref('organizers', 'organization'), 'The id of an organization.'),
    endsAfter: described(moment(by.atLeast('endsAt')), 'It is not over at this moment.'),
    startsBefore: moment(by.atMost('startsAt')),
  },
  order: { labels: ['name'], values: ['start'] },
});
