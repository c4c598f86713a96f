'use client';

import { Drawer, useModal, useTranslation } from '@payloadcms/ui';
import type { Locale } from '../../../translations/locales.ts';
import { RunFollower } from './run-follower.tsx';
import { RunForm } from './run-form.tsx';
import { runText } from './texts.ts';
import type { RunSelection } from './use-estimate.ts';
import type { RunControl } from './use-run.ts';

export type TranslateDrawerProps = {
  slug: string;
  collection: string;
  documents: RunSelection['documents'];
  /** What is to be translated, in words. */
  about: string;
  offered: readonly Locale[];
  /** Ticked from the start. */
  chosen: readonly Locale[];
  run: RunControl;
};

/** From the choice of languages over the estimate to the progress of the run. */
export function TranslateDrawer({ slug, run, ...selection }: TranslateDrawerProps) {
  const { i18n } = useTranslation();
  const { closeModal } = useModal();
  const close = () => closeModal(slug);
  return (
    <Drawer slug={slug} title={runText('title', i18n.language)} className="translate-drawer">
      {run.hasRun ? (
        <RunFollower run={run} collection={selection.collection} onClose={close} />
      ) : (
        <RunForm {...selection} run={run} language={i18n.language} />
      )}
    </Drawer>
  );
}
