'use client';

import { getTranslation } from '@payloadcms/translations';
import { useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui';
import { focusField } from './focus-field.ts';
import { formPathOf } from './form-path-of.ts';
import { tabOf } from './tab-of.ts';

/** Leads from a text to its field in the form; does nothing where the form has none. */
export function useGoToField(): (path: string) => void {
  const { collectionSlug = '' } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const { getFields } = useForm();
  const { i18n } = useTranslation();
  return (path) => {
    const rows = (list: string) => getFields()[list]?.rows?.map(({ id }) => id) ?? [];
    const formPath = formPathOf(path, rows);
    if (formPath === undefined) return;
    const [first = formPath] = formPath.split('.');
    const label = tabOf(getEntityConfig({ collectionSlug })?.fields ?? [], first);
    const tab = label && getTranslation(label as Parameters<typeof getTranslation>[0], i18n);
    void focusField(formPath, tab ? String(tab) : undefined);
  };
}
