export { runImport } from './cli/run-import.ts';
export { importFile } from './run/import-file.ts';
export type { ImportOptions, ImportResult } from './run/types.ts';
