export { runImport } from './cli/runImport.ts';
export { importFile } from './run/importFile.ts';
export type { ImportOptions, ImportResult } from './run/types.ts';
