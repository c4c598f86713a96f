import type { DefaultServerCellComponentProps } from 'payload';
import { engineName } from './texts.ts';

/** In the ledger: an engine by its name. */
export function EngineCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  return <span>{engineName(String(cellData), i18n.language)}</span>;
}
