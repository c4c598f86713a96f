import type { EventItem } from '../../contract/index.ts';
import { base } from './base.ts';
import { audienceOf, date, localized, refs, text } from './common.ts';
import type { Project } from './types.ts';

export const projectEvent: Project = (composed, context) => {
  const { doc } = composed;
  const item: EventItem = {
    ...base('event', composed, context),
    name: localized(doc.name),
    kind: text(doc.kind),
    mode: text(doc.mode),
    start: date(doc.start) ?? '',
    end: date(doc.end),
    timezone: text(doc.timezone),
    country: text(doc.country),
    city: localized(doc.city),
    venue: localized(doc.venue),
    organizers: refs(doc.organizers),
    url: text(doc.url),
    programme: localized(doc.programme),
  };
  return { item, audience: audienceOf(doc) };
};
