import type { DefaultServerCellComponentProps } from 'payload';
import type { Label } from '../../../collections/labels.ts';
import { told } from '../words/told.ts';

const outcomes: Record<string, Label> = {
  ok: { ru: 'Переведено', en: 'Translated' },
  ENGINE_BUSY: { ru: 'Система не ответила', en: 'The engine did not answer' },
  ENGINE_QUOTA: { ru: 'У системы кончились знаки', en: 'The engine has no characters left' },
  ENGINE_REFUSED: { ru: 'Система отказала', en: 'The engine refused' },
  ENGINE_BROKEN: { ru: 'Негодный ответ', en: 'An answer of no use' },
};

/** In the ledger: how a call ended, in words. */
export function OutcomeCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  const outcome = outcomes[String(cellData)];
  return <span>{outcome ? told(outcome, i18n.language) : String(cellData)}</span>;
}
