'use client';

import { Button, useFormModified, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useEffect, useState } from 'react';
import { Dialog } from './dialog.tsx';
import { savingText } from './texts.ts';

/**
 * In every form: the header's switch of languages asks before it drops unsaved edits. Payload 3.90
 * asks at links alone, and has no slot for the switch, so its buttons are known by their mark.
 */
export function AskBeforeSwitch() {
  const modified = useFormModified();
  const { i18n } = useTranslation();
  const router = useRouter();
  const [target, setTarget] = useState<string>();

  useEffect(() => {
    if (!modified) return;
    const ask = (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const mark = button?.querySelector('.localizer__locale-code');
      const locale = mark?.getAttribute('data-locale');
      if (!locale || button?.disabled) return;
      event.preventDefault();
      event.stopPropagation();
      setTarget(locale);
    };
    document.addEventListener('click', ask, { capture: true });
    return () => document.removeEventListener('click', ask, { capture: true });
  }, [modified]);

  if (!target) return null;
  const text = (key: Parameters<typeof savingText>[0]) => savingText(key, i18n.language);
  const stay = () => setTarget(undefined);
  const leave = () => {
    const query = new URLSearchParams(window.location.search);
    query.set('locale', target);
    stay();
    router.push(`?${query}`);
  };
  return (
    <Dialog heading={text('leaveHeading')} onClose={stay}>
      <p>{text('leaveAbout')}</p>
      <div className="saving-dialog__buttons">
        <Button onClick={leave}>{text('leave')}</Button>
        <Button buttonStyle="secondary" onClick={stay}>
          {text('stay')}
        </Button>
      </div>
    </Dialog>
  );
}
