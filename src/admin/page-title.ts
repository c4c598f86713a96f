import { inboxPath } from './inbox/address.ts';
import { inboxText } from './inbox/texts.ts';
import { workbenchPath } from './workbench/address.ts';
import { workbenchText } from './workbench/texts.ts';

const titles: Readonly<Record<string, (language: string) => string>> = {
  [inboxPath]: (language) => inboxText('title', language),
  [workbenchPath]: (language) => workbenchText('title', language),
};

/**
 * What the browser calls one of the admin's own pages. Payload 3.90 knows but one title of a view, whatever the
 * reader's language.
 *
 * @param segments of the address below the admin's.
 * @returns null for a page of Payload's.
 */
export const pageTitle = (segments: readonly string[], language: string): string | null =>
  titles[`/${segments[0]}`]?.(language) ?? null;
