import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

export default {
  schema: 'schema.graphql',
  documents: '*.query.graphql',
  generates: {
    'generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      documentTransforms: [addTypenameSelectionDocumentTransform],
      config: {
        strictScalars: true,
        useTypeImports: true,
        scalars: {
          Date: 'string',
          DateTime: 'string',
          JSON: 'unknown',
          Locale:
            "'ru' | 'en' | 'ar' | 'zh-Hans' | 'ko' | 'ja' | 'kk' | 'uz' | 'vi' | 'mn' | 'fr' | 'de' | 'tr' | 'fa'",
        },
      },
    },
    'generated/possible-types.ts': { plugins: ['fragment-matcher'] },
  },
};
