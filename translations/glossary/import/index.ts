export { runGlossaryImport } from './cli/run-glossary-import.ts';
export { importGlossary } from './run/import-glossary.ts';
