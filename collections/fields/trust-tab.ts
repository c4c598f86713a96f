import type { Field } from 'payload';
import { externalIds } from './external-ids.ts';
import { governance } from './governance.ts';
import { provenance } from './provenance.ts';
import { seo } from './seo.ts';
import { tab } from './tab.ts';

type Options = {
  /** More groups, after the provenance. */
  more?: Field[];
  /** Without sources of its own, as it is one, or carries them itself. */
  withoutProvenance?: boolean;
  /** It has no page of its own on a site. */
  withoutSeo?: boolean;
};

/** The tab that says where facts come from and who may see them; the same in every collection. */
export const trustTab = ({ more = [], withoutProvenance, withoutSeo }: Options = {}) =>
  tab({ ru: 'Достоверность', en: 'Provenance' }, [
    ...(withoutProvenance ? [] : [provenance()]),
    ...more,
    governance(),
    externalIds(),
    ...(withoutSeo ? [] : [seo()]),
  ]);
