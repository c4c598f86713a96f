import { getTranslation } from '@payloadcms/translations';
import type { ClientField, UIFieldServerComponent } from 'payload';
import type { ReactNode } from 'react';
import type { Finding } from '../../../translations/checks/types.ts';
import { DocumentTitle } from '../document-title.tsx';
import { DocumentLink } from '../translations/document-link.tsx';
import { Findings } from '../translations/entry/findings.tsx';
import { labelOf } from '../translations/label-of.ts';
import { plainText } from '../translations/plain-text.ts';
import { languageName } from '../words/language-name.ts';
import { told } from '../words/told.ts';
import { actionName } from './action-name.ts';
import { auditText } from './texts.ts';

type Snapshot = { value?: unknown; checks?: Finding[] } | null | undefined;

/** The page of a row of the log: what was done to which text, and the text before and after. */
export const AuditField: UIFieldServerComponent = ({ data, payload, i18n }) => {
  const { language } = i18n;
  const { action, collectionSlug, document, locale, path, reason, before, after } = data;
  const config = payload.config.collections.find(({ slug }) => slug === collectionSlug);
  const place = path
    ? labelOf({
        path,
        paths: [path],
        fields: (config?.fields ?? []) as unknown as ClientField[],
        translate: (label) =>
          String(getTranslation(label as Parameters<typeof getTranslation>[0], i18n)),
      })
    : null;
  const facts: [string, ReactNode][] = [
    [
      told(auditText.document, language),
      <DocumentLink
        key="document"
        payload={payload}
        collection={String(collectionSlug ?? '')}
        document={String(document ?? '')}
        locale={String(locale ?? '')}
      />,
    ],
    [told(auditText.language, language), locale ? languageName(String(locale), language) : null],
    [told(auditText.place, language), place],
    [told(auditText.reason, language), reason && <bdi>{String(reason)}</bdi>],
  ];
  return (
    <section className="audit-entry">
      <DocumentTitle title={actionName(String(action), language)} />
      <dl className="audit-entry__facts">
        {facts
          .filter(([, value]) => value)
          .map(([word, value]) => (
            <div key={word} className="run__fact">
              <dt>{word}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <Wording title={told(auditText.before, language)} snapshot={before} language={language} />
      <Wording title={told(auditText.after, language)} snapshot={after} language={language} />
    </section>
  );
};

type WordingProps = { title: string; snapshot: Snapshot; language: string };

function Wording({ title, snapshot, language }: WordingProps) {
  const text = plainText(snapshot?.value);
  if (!text) return null;
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <blockquote dir="auto">{text}</blockquote>
      <Findings checks={snapshot?.checks ?? []} language={language} />
    </figure>
  );
}
