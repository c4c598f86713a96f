import type { ValidationRule } from 'graphql';
import { limits } from './limits.ts';
import { tooLarge } from './too-large.ts';

/** Refuses documents that ask for the same thing under many names. */
export const maxAliases: ValidationRule = (context) => {
  let aliases = 0;
  return {
    Field({ alias }) {
      if (alias) aliases += 1;
    },
    Document: {
      leave(document) {
        if (aliases <= limits.aliases) return;
        const message = `The query has ${aliases} aliases; ${limits.aliases} are allowed`;
        context.reportError(tooLarge(message, document));
      },
    },
  };
};
