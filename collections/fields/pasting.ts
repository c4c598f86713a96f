import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Makes of what comes from Word and Google Docs what the editor has, before it is pasted. */
export const pasting = createServerFeature({
  key: 'paste',
  feature: { ClientFeature: '/src/admin/paste/paste-feature.tsx#PasteFeature' },
});
