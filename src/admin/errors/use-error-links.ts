'use client';

import { getTranslation } from '@payloadcms/translations';
import { useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui';
import { useEffect, useEffectEvent } from 'react';
import { focusField } from '../translations/focus-field.ts';
import { tabOf } from '../translations/tab-of.ts';
import { pathOfLine } from './path-of-line.ts';
import { invalidPaths } from './refusal.ts';

/** The lines of Payload's message after a refused save. */
const LINES =
  '[data-sonner-toast] :is([data-testid="field-error"], [data-testid="field-errors"] li)';

/** Makes each line of the message after a refused save lead to its field, by mouse and by keyboard. */
export function useErrorLinks(): void {
  const { collectionSlug = '' } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const { formRef, getFields } = useForm();
  const { i18n } = useTranslation();

  const goTo = useEffectEvent((line: string) => {
    const fields = getEntityConfig({ collectionSlug })?.fields ?? [];
    const translate = (label: unknown) =>
      label
        ? String(getTranslation(label as Parameters<typeof getTranslation>[0], i18n))
        : undefined;
    const path = pathOfLine({ line, paths: invalidPaths(getFields()), fields, translate });
    if (!path) return;
    const [first = path] = path.split('.');
    void focusField(path, translate(tabOf(fields, first)), formRef?.current ?? undefined);
  });

  useEffect(() => {
    const act = (event: Event) => {
      const line = event.target instanceof Element ? event.target.closest(LINES) : null;
      if (!line || (event instanceof KeyboardEvent && event.key !== 'Enter')) return;
      goTo(line.textContent ?? '');
    };
    const observer = new MutationObserver(() => {
      for (const line of document.querySelectorAll<HTMLElement>(LINES)) {
        line.tabIndex = 0;
        line.setAttribute('role', 'link');
      }
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('click', act);
    document.addEventListener('keydown', act);
    return () => {
      observer.disconnect();
      document.removeEventListener('click', act);
      document.removeEventListener('keydown', act);
    };
  }, []);
}
