import type { SanitizedConfig } from 'payload';
import { fieldAffectsData } from 'payload/shared';

const Cell = '/src/admin/lists/status-cell.tsx#StatusCell';

/** Lets lists say of a document's status what is so; `_status` is a field that Payload adds by itself. */
export function withStatusCells(config: SanitizedConfig): SanitizedConfig {
  for (const { fields, versions } of config.collections) {
    const status = fields.find((field) => fieldAffectsData(field) && field.name === '_status');
    if (!versions?.drafts || status?.type !== 'select') continue;
    status.admin = { ...status.admin, components: { ...status.admin?.components, Cell } };
  }
  return config;
}
