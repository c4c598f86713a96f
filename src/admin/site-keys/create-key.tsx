'use client';

import {
  Button,
  TextInput,
  toast,
  useAuth,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useTranslation,
} from '@payloadcms/ui';
import { type ChangeEvent, useState } from 'react';
import { rolesOf } from '../../../collections/access/roles.ts';
import { NewKey } from './new-key.tsx';
import { requestKey } from './request-key.ts';
import { keyText } from './texts.ts';

/** Below a site's keys: makes one more, and shows it the only time that it can be shown. */
export function CreateKey() {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { user } = useAuth();
  const { reset } = useForm();
  const modified = useFormModified();
  const [label, setLabel] = useState('');
  const [key, setKey] = useState<string>();
  const [busy, setBusy] = useState(false);
  const text = (name: Parameters<typeof keyText>[0]) => keyText(name, i18n.language);

  const create = async () => {
    if (modified) {
      toast.error(text('unsaved'));
      return;
    }
    setBusy(true);
    const { made, site, problem } = await requestKey(`${config.routes.api}/sites/${id}`, label);
    if (made) {
      setKey(made);
      setLabel('');
    } else {
      toast.error(problem ?? text('failed'));
    }
    // The form has to know of the new row: saved without it, it would revoke the key.
    if (site) await reset(site);
    setBusy(false);
  };

  if (!id || !rolesOf(user).includes('admin')) return null;
  return (
    <div className="create-key">
      <TextInput
        path="newKeyLabel"
        label={text('label')}
        value={label}
        onChange={(event: ChangeEvent<HTMLInputElement>) => setLabel(event.target.value)}
      />
      <Button buttonStyle="secondary" disabled={busy || label.trim() === ''} onClick={create}>
        {text('create')}
      </Button>
      {key && <NewKey value={key} busy={busy} text={text} />}
    </div>
  );
}
