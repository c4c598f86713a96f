import { aDisclaimer } from '../../../../tests/support/feed-items.ts';

/** What the law of the site's country wants said beside every clinic. */
export const disclaimer = aDisclaimer({
  text: {
    ru: 'Имеются противопоказания, необходима консультация специалиста.',
    en: 'There are contraindications; consult a specialist.',
  },
});
