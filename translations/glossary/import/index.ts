export { runGlossaryImport } from './cli/runGlossaryImport.ts';
export { importGlossary } from './run/importGlossary.ts';
