import type { GlobalAfterChangeHook, Payload, PayloadRequest } from 'payload';
import { pagesById } from '../../translations/pages-by-id.ts';
import { leaveHint } from './outbox.ts';
import { flag, rows } from './project/read.ts';
import { watched } from './projections.ts';

const PAGE = 500;

/**
 * After a change of the settings of translation: leaves hints for the documents of each collection
 * whose rule about what is served is another now, in the transaction of that change.
 */
export const hintChangedRules: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  for (const collection of changedCollections(previousDoc, doc)) {
    await hintAll(req.payload, collection, req);
  }
  return doc;
};

/** The collections in the feed whose rule about what is served differs between two settings. */
export function changedCollections(before: unknown, after: unknown): string[] {
  const [rulesBefore, rulesAfter] = [servingRules(before), servingRules(after)];
  return watched.filter((each) => rulesBefore.get(each) !== rulesAfter.get(each));
}

/** What each collection's rule says of serving; a rule that allows nothing is as good as none. */
function servingRules(settings: unknown): Map<string, string> {
  const { collectionRules } = (settings ?? {}) as { collectionRules?: unknown };
  return new Map(
    rows(collectionRules).flatMap(({ collectionSlug, serveMachine, withdrawChanged }) => {
      const says = [
        ...(flag(serveMachine) ? ['serveMachine'] : []),
        ...(flag(withdrawChanged) ? ['withdrawChanged'] : []),
      ];
      return says.length > 0 ? [[String(collectionSlug), says.join(' ')] as const] : [];
    }),
  );
}

async function hintAll(payload: Payload, collection: string, req: PayloadRequest): Promise<void> {
  const pages = pagesById(
    (page) =>
      payload.db.find<{ id: string }>({
        collection: collection as 'clinics',
        ...page,
        select: { createdAt: true },
        req,
      }),
    { limit: PAGE },
  );
  for await (const docs of pages) {
    for (const { id } of docs) {
      await leaveHint(payload, { collection, document: String(id) }, req);
    }
  }
}
