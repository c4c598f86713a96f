import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import { feedScalars } from './feed-scalars.ts';
import type { Outputs } from './generate-files.ts';

/**
 * What `npm run client:types` writes into a folder (which ends in `/`): types and typed documents,
 * the types behind each interface, and, where documents are to be trusted, their manifest.
 */
export const clientOutputs = (folder: string, { isTrusted }: { isTrusted: boolean }): Outputs => ({
  [folder]: {
    preset: 'client',
    presetConfig: { fragmentMasking: false, persistedDocuments: isTrusted },
    // Or a client that adds `__typename` itself would ask for more than the trusted text does.
    documentTransforms: [addTypenameSelectionDocumentTransform],
    config: { scalars: feedScalars, strictScalars: true, useTypeImports: true },
  },
  [`${folder}possible-types.ts`]: { plugins: ['fragment-matcher'] },
});
