import type { Locale } from '../../../translations/locales.ts';
import { machineEdition } from '../../contract/editions.ts';
import { sameAudience } from '../../feed-log/audience.ts';
import type { LogEntry } from '../../feed-log/types.ts';
import type { PublicEntry, View } from './view.ts';

type Times = NonNullable<LogEntry['localeTimes']>;

/**
 * When the text of each locale last changed as a site reads an item; what the log does not know is absent.
 * Where the site takes machine texts, their coming, changing and going are changes as well.
 */
export function localeTimesFor(entry: PublicEntry, { replica, site }: View): Times {
  const { type, id, audience, localeTimes = {}, formerAudiences } = entry;
  const machine = site.machineTexts ? replica.get(machineEdition(type), id) : undefined;
  if (!machine?.localeTimes) return localeTimes;
  // Before that the item was for other sites: they alone may know what happened to it.
  const former = formerAudiences.filter((each) => !sameAudience(each.audience, audience));
  const since = Math.max(0, ...former.map(({ until }) => until));
  const later = (Object.entries(machine.localeTimes) as [Locale, string][]).filter(
    ([locale, time]) =>
      (machine.localeSeqs[locale] ?? 0) > since && time > (localeTimes[locale] ?? ''),
  );
  return { ...localeTimes, ...Object.fromEntries(later) };
}
