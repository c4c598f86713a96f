import { bodies } from './bodies.ts';
import { operation } from './operation.ts';
import { readState } from './read-state.ts';

/**
 * `GET /api/translations/state?collection=clinics&document=ID&locale=ar`: how far a document is in each
 * locale, and the state of each text in one of them.
 */
export const stateEndpoint = operation({
  path: '/state',
  method: 'get',
  body: bodies.state,
  run: ({ payload }, question) => readState(payload, question),
});

export type { EntrySummary } from './entry-summary.ts';
export type { LocaleState, TranslationState } from './read-state.ts';
