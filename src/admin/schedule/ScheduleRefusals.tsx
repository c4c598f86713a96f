'use client';

import { ServerFunctionsProvider, toast, useServerFunctions, useTranslation } from '@payloadcms/ui';
import type { ServerFunctionClient } from 'payload';
import { type ReactNode, useCallback } from 'react';

/**
 * Shows why a schedule was refused. Payload 3.90's drawer says “scheduled” whatever the server answers:
 * that is taken back here.
 */
export function ScheduleRefusals({ children }: { children: ReactNode }) {
  const { serverFunction } = useServerFunctions();
  const { t } = useTranslation();
  const said = t('version:scheduledSuccessfully');
  const withRefusals: ServerFunctionClient = useCallback(
    async (args) => {
      const result = await serverFunction(args);
      const error = args.name === 'schedule-publish' ? errorIn(result) : undefined;
      if (error) setTimeout(() => showInstead(said, error), 0);
      return result;
    },
    [serverFunction, said],
  );
  return (
    <ServerFunctionsProvider serverFunction={withRefusals}>{children}</ServerFunctionsProvider>
  );
}

function showInstead(said: string, error: string): void {
  for (const shown of toast.getToasts()) {
    if ('title' in shown && shown.title === said) toast.dismiss(shown.id);
  }
  toast.error(error);
}

function errorIn(result: unknown): string | undefined {
  if (typeof result !== 'object' || result === null || !('error' in result)) return undefined;
  return typeof result.error === 'string' ? result.error : undefined;
}
