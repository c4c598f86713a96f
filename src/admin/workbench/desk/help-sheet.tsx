import { useTranslation } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { type DeskText, deskText } from './desk-texts.ts';

const rows: readonly (readonly [keys: string, what: DeskText])[] = [
  ['Ctrl Enter', 'approveAndNext'],
  ['Ctrl Shift Enter', 'saveAndNext'],
  ['Alt ↓', 'next'],
  ['Alt ↑', 'previous'],
  ['Ctrl O', 'copySource'],
  ['Ctrl 1…9', 'match'],
  ['Ctrl G', 'term'],
  ['?', 'helpKey'],
];

type Props = { isOpen: boolean; onClose: () => void };

/** The editor's keys. */
export function HelpSheet({ isOpen, onClose }: Props) {
  const { language } = useTranslation().i18n;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="desk-help" aria-labelledby="desk-help" onClose={onClose}>
      <h2 id="desk-help">{deskText('help', language)}</h2>
      <dl>
        {rows.map(([keys, what]) => (
          <div key={what}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{deskText(what, language)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="workbench-button" onClick={onClose}>
        {deskText('close', language)}
      </button>
    </dialog>
  );
}
