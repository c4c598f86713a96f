'use client';

import { useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui';
import type { UIFieldClientProps } from 'payload';
import { useEffect, useState } from 'react';
import { LocalTime } from '../dates/local-time.tsx';
import { askKeyUses, type KeyUses } from './ask-key-uses.ts';
import { keyText } from './texts.ts';

/** In a row of a site's keys: when that key was last used. */
export function LastUsed({ path }: UIFieldClientProps) {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const idPath = path.replace(/[^.]+$/, 'id');
  const row = useFormFields(([fields]) => fields?.[idPath]?.value);
  const [uses, setUses] = useState<KeyUses | null>();
  const address = `${config.routes.api}/sites/${id}/key-uses`;

  useEffect(() => {
    let isGone = false;
    void askKeyUses(address).then((answer) => {
      if (!isGone) setUses(answer);
    });
    return () => {
      isGone = true;
    };
  }, [address]);

  const text = (name: Parameters<typeof keyText>[0]) => keyText(name, i18n.language);
  const at = uses?.[String(row)];
  return (
    <p>
      {text('lastUsed')}: {at && <LocalTime at={at} />}
      {uses && !at && text('never')}
      {uses === null && text('unknown')}
    </p>
  );
}
