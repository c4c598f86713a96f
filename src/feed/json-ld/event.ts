import type { ItemOf } from '../items/index.ts';
import { identity } from './common.ts';
import type { Describe, Describer, Node } from './describe.ts';

const modes: Readonly<Record<string, string>> = {
  onSite: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
};

/** https://schema.org/Event; one that is nowhere, not even on line, cannot be described. */
export const describeEvent: Describe<'event'> = (event, describer) => {
  const { text, plain, get } = describer;
  const location = locationsOf(event, describer);
  if (location.length === 0) return null;
  return {
    '@type': 'Event',
    ...identity(event, describer),
    name: text(event, event.name),
    description: plain(event, event.programme),
    startDate: event.start,
    endDate: event.end,
    eventAttendanceMode: modes[event.mode ?? ''],
    location,
    organizer: event.organizers
      .flatMap((id) => get('organization', id) ?? [])
      .map((organization) => ({
        '@type': 'Organization',
        name: text(organization, organization.name),
      })),
    url: event.url,
  };
};

function locationsOf(event: ItemOf<'event'>, { text }: Describer): Node[] {
  const { mode, country, url } = event;
  const place: Node = {
    '@type': 'Place',
    name: text(event, event.venue) ?? text(event, event.city),
    address: {
      '@type': 'PostalAddress',
      addressLocality: text(event, event.city),
      addressCountry: country,
    },
  };
  const isSomewhere = mode !== 'online' && country !== null;
  const isOnline = (mode === 'online' || mode === 'hybrid') && url !== null;
  return [
    ...(isSomewhere ? [place] : []),
    ...(isOnline ? [{ '@type': 'VirtualLocation', url }] : []),
  ];
}
