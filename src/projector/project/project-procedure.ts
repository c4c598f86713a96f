import type { ProcedureItem } from '../../contract/index.ts';
import { base } from './base.ts';
import { audienceOf, lastReviewed, localized, number, ref, rows, text } from './common.ts';
import type { Project } from './types.ts';

export const projectProcedure: Project = (composed, context) => {
  const { doc } = composed;
  const item: ProcedureItem = {
    ...base('procedure', composed, context),
    code: String(doc.code),
    name: localized(doc.name),
    kind: text(doc.kind),
    specialty: ref(doc.specialty),
    summary: localized(doc.summary),
    description: localized(doc.description),
    indications: localized(doc.indications),
    contraindications: localized(doc.contraindications),
    preparation: localized(doc.preparation),
    recovery: localized(doc.recovery),
    stayDays: number(doc.stayDays),
    flyAfterDays: number(doc.flyAfterDays),
    codings: rows(doc.codings).map((row) => ({
      system: String(row.system),
      code: String(row.code),
      display: text(row.display),
    })),
    lastReviewed: lastReviewed(doc),
  };
  return { item, audience: audienceOf(doc) };
};
