'use client';

import {
  Button,
  CheckboxInput,
  toast,
  useConfig,
  useRouteCache,
  useSelection,
  useTranslation,
} from '@payloadcms/ui';
import type { Where } from 'payload';
import { useEffect, useState } from 'react';
import type { Consequences } from '../../../collections/references/needed-by-endpoint.ts';
import { request } from '../request.ts';
import { Dialog } from '../saving/dialog.tsx';
import { amount } from '../words/amounts.ts';
import { deleteSeveral } from './delete-several.ts';
import { NeedingList } from './needing-list.tsx';
import { type DeleteText, deleteText } from './texts.ts';

type Props = {
  collectionSlug: string;
  where: Where;
  inTrash: boolean;
  mayTrash: boolean;
  mayPurge: boolean;
  onClose: () => void;
};

/** Says which of several documents the sites show and who needs them, and deletes them when that is confirmed. */
export function DeleteSeveralDialog({
  collectionSlug,
  where,
  inTrash,
  mayTrash,
  mayPurge,
  onClose,
}: Props) {
  const { config } = useConfig();
  const { i18n, t } = useTranslation();
  const { toggleAll } = useSelection();
  const { clearRouteCache } = useRouteCache();
  const [found, setFound] = useState<Consequences | 'failed'>();
  const [forEver, setForEver] = useState(false);
  const [insists, setInsists] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const text = (key: DeleteText) => deleteText(key, i18n.language);
  const address = `${config.routes.api}/${collectionSlug}`;
  const adminRoute = config.routes.admin;

  useEffect(() => {
    const ending = new AbortController();
    const body = { where, trash: inTrash };
    void request<Consequences>(`${address}/needed-by`, { body, signal: ending.signal }).then(
      (answer) => {
        if (!ending.signal.aborted) setFound(answer.ok ? answer.data : 'failed');
      },
    );
    return () => ending.abort();
  }, [address, where, inTrash]);

  const purges = inTrash || !mayTrash || forEver;
  const known = found === 'failed' ? undefined : found;
  const isNeeded = Boolean(known && known.documents.length > 0);
  const mayGoOn = known && known.ids.length > 0 && (!purges || !isNeeded || insists) && !isBusy;
  const published = (known?.published ?? []).map((each) => ({
    ...each,
    collection: collectionSlug,
  }));

  const remove = async () => {
    if (!known) return;
    setIsBusy(true);
    const how = { purges, insists, inTrash };
    const { deleted, problems } = await deleteSeveral(address, known.ids, how);
    setIsBusy(false);
    if (deleted > 0) toast.success(`${text('done')}: ${amount(deleted, i18n.language)}`);
    if (problems.length > 0) toast.error(problems.join('\n') || text('failed'));
    onClose();
    if (deleted > 0) {
      toggleAll();
      clearRouteCache();
    }
  };

  return (
    <Dialog heading={t('general:confirmDeletion')} onClose={onClose}>
      <div aria-live="polite">
        {found === undefined && <p>{text('looking')}</p>}
        {found === 'failed' && <p>{text('unknown')}</p>}
        {known && (
          <p>
            {known.ids.length === 0
              ? text('nothing')
              : `${text('count')}: ${amount(known.ids.length, i18n.language)}`}
          </p>
        )}
        {published.length > 0 && (
          <NeedingList
            heading={text('published')}
            documents={published}
            adminRoute={adminRoute}
            language={i18n.language}
          />
        )}
        {known && isNeeded && (
          <NeedingList
            heading={text('neededTogether')}
            documents={known.documents}
            adminRoute={adminRoute}
            language={i18n.language}
          />
        )}
        {known && known.ids.length > 0 && !isNeeded && <p>{text('nobodyTogether')}</p>}
        {(isNeeded || published.length > 0 || purges) && (
          <p>{text(purges ? 'purgeSeveralWarns' : 'trashSeveralWarns')}</p>
        )}
      </div>
      {!inTrash && mayTrash && mayPurge && (
        <CheckboxInput
          checked={forEver}
          id="delete-several-for-ever"
          label={text('forEver')}
          onToggle={() => setForEver(!forEver)}
        />
      )}
      {purges && isNeeded && (
        <CheckboxInput
          checked={insists}
          id="delete-several-even-if-needed"
          label={text('insist')}
          onToggle={() => setInsists(!insists)}
        />
      )}
      <div className="saving-dialog__buttons">
        <Button disabled={!mayGoOn} id="delete-several-confirm" onClick={remove}>
          {text(purges ? 'purge' : 'toTrash')}
        </Button>
        <Button buttonStyle="secondary" disabled={isBusy} onClick={onClose}>
          {t('general:cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
