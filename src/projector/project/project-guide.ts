import type { GuideItem, PublicType } from '../../contract/index.ts';
import { base } from './base.ts';
import { audienceOf, codes, lastReviewed, localized, ref, rows } from './common.ts';
import { typeOfCollection } from './type-of-collection.ts';
import type { Project } from './types.ts';

export const projectGuide: Project = (composed, context) => {
  const { doc } = composed;
  const item: GuideItem = {
    ...base('guide', composed, context),
    title: localized(doc.title),
    body: localized(doc.body),
    audienceCountries: codes(doc.audienceCountries),
    related: rows(doc.related).flatMap(({ relationTo, value }) => {
      const type: PublicType | undefined = typeOfCollection[String(relationTo)];
      const id = ref(value);
      return type && id !== null ? [{ type, id }] : [];
    }),
    lastReviewed: lastReviewed(doc),
  };
  return { item, audience: audienceOf(doc) };
};
