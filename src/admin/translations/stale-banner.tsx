'use client';

import { useAuth, useFormFields, useLocale } from '@payloadcms/ui';
import { hasRole } from '../../../translations/review/may-approve.ts';
import { StaleWarning } from './stale-warning.tsx';
import { useNarrow } from './use-narrow.ts';

/** Where the sidebar stands below the form: the warning stays in sight over the fields instead. */
export function StaleBanner() {
  const isNarrow = useNarrow();
  const { code: locale } = useLocale();
  const { user } = useAuth();
  const source = useFormFields(([fields]) => fields.sourceLocale?.value);
  if (!isNarrow || locale !== source || !hasRole(user, 'admin', 'editor')) return null;
  return (
    <div className="stale-banner">
      <StaleWarning scrolls />
    </div>
  );
}
