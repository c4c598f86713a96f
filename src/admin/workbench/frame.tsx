import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter, SetStepNav } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

type Props = {
  view: AdminViewServerProps;
  /** Where the reader is, from the outside in. */
  steps: { label: string; url?: string }[];
  children: ReactNode;
};

/** A page of the workbench within the admin's frame. */
export function Frame({ view, steps, children }: Props) {
  const { initPageResult, i18n, params, payload, searchParams, viewActions } = view;
  const { locale, permissions, req, visibleEntities } = initPageResult;
  return (
    <DefaultTemplate
      {...{ i18n, locale, params, payload, permissions, req, searchParams, viewActions }}
      user={req.user ?? undefined}
      visibleEntities={{
        collections: visibleEntities?.collections ?? [],
        globals: visibleEntities?.globals ?? [],
      }}
    >
      <SetStepNav nav={steps} />
      <Gutter className="workbench">{children}</Gutter>
    </DefaultTemplate>
  );
}
