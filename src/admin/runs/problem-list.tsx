'use client';

import { useConfig } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';
import type { RunProgress } from '../../../translations/runs/progress-of.ts';
import { useNames } from '../use-names.ts';
import { languageName } from '../words/language-name.ts';
import { told } from '../words/told.ts';
import { runText } from './texts.ts';

type Props = { problems: RunProgress['problems']; collection: string; language: string };

/** What of a run did not work: document by document, each with a link into the language. */
export function ProblemList({ problems, collection, language }: Props) {
  const { config } = useConfig();
  const nameOf = useNames({ collection, ids: problems.map(({ document }) => document) });
  return (
    <details className="run__problems" open>
      <summary>
        {runText('problems', language)}: {problems.length}
      </summary>
      <ul>
        {problems.map(({ document, locale, message }) => (
          <li key={`${document} ${locale}`}>
            <a
              href={`${formatAdminURL({
                adminRoute: config.routes.admin,
                path: `/collections/${collection}/${document}`,
              })}?locale=${locale}`}
            >
              <bdi>{nameOf(document) ?? document}</bdi>
            </a>{' '}
            ({languageName(locale, language)}): {told(message, language)}
          </li>
        ))}
      </ul>
    </details>
  );
}
