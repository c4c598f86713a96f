import type { BaseDatabaseAdapter } from 'payload';
import { fieldsOfWithdrawal } from '../../collections/hooks/withdraw.ts';

/**
 * A database adapter that adds a version for a withdrawal. Payload marks the newest version as a draft in
 * place, so that nothing tells any more that the document was ever published: an import would publish again
 * what an editor has withdrawn.
 */
export function withKeptHistory<T extends BaseDatabaseAdapter>(adapter: T): T {
  const { updateVersion } = adapter;
  const addVersion = function (this: T, args: Parameters<typeof updateVersion>[0]) {
    const { collection, req, versionData } = args;
    const { parent, updatedAt, version } = versionData;
    if (!parent || !updatedAt || !req?.context || !fieldsOfWithdrawal(req as never, collection)) {
      return updateVersion.call(this, args);
    }
    return this.createVersion({
      autosave: false,
      collectionSlug: collection,
      createdAt: updatedAt,
      parent,
      req,
      updatedAt,
      versionData: version as never,
    });
  };
  adapter.updateVersion = addVersion as typeof updateVersion;
  return adapter;
}
