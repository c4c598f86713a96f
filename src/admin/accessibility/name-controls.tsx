'use client';

import { useTranslation } from '@payloadcms/ui';
import { type ReactNode, useEffect } from 'react';
import { mend } from './mend.ts';

/**
 * Around the whole admin: mends what Payload’s own components lack for keyboards and screen readers, as they
 * come onto the page. `tests/e2e/accessibility.test.ts` says what is missing still.
 */
export function NameControls({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  useEffect(() => {
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => mend(document.body, language));
    };
    const observer = new MutationObserver(soon);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['aria-hidden', 'aria-label', 'aria-labelledby', 'role', 'tabindex'],
    });
    soon();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [language]);
  return children;
}
