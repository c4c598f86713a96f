import type { DisclaimerItem } from '../../contract/common.ts';
import { audienceOf, localized, text } from './common.ts';
import type { Project } from './types.ts';

/** Disclaimers travel in the log so that items can name them: many items share a few. */
export const projectDisclaimer: Project = ({ doc }) => {
  const item: DisclaimerItem = {
    type: 'disclaimer',
    id: doc.id,
    sourceLocale: doc.sourceLocale ?? 'ru',
    jurisdiction: String(doc.jurisdiction),
    edition: text(doc.version) ?? '',
    text: localized(doc.text),
  };
  return { item, audience: audienceOf(doc) };
};
