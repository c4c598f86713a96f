import type { CheckboxField, Field, JSONField } from 'payload';
import { checkbox, json } from 'payload/shared';
import { PolyclinicError } from '../../src/errors.ts';
import { checked } from '../fields/checked.ts';
import type { Broken } from '../rules/check.ts';
import { readManifest } from './read-manifest.ts';

/** What a site's trusted documents are, and whether it may ask anything else. */
export const trustedFields = (): Field[] => [
  {
    name: 'trustedOnly',
    type: 'checkbox',
    label: { ru: 'Только доверенные запросы', en: 'Trusted documents only' },
    defaultValue: false,
    validate: checked(checkbox, (value, { trustedDocuments }) =>
      value === true && countOf(trustedDocuments) === 0 ? { key: 'trustedNone' } : null,
    ) as CheckboxField['validate'],
  },
  {
    name: 'trustedDocuments',
    type: 'json',
    label: { ru: 'Доверенные запросы', en: 'Trusted documents' },
    admin: {
      components: { Field: '/src/admin/json/json-field.tsx#JsonField' },
      description: {
        ru: 'Манифест Relay (SHA256) или Apollo. Сборка сайта может загрузить его сама: POST /trusted-documents',
        en: 'A manifest of Relay (SHA256) or Apollo. A site’s build may upload it: POST /trusted-documents',
      },
    },
    hooks: { beforeValidate: [({ value }) => asDocuments(value)] },
    validate: checked(json, (value) => manifestRule(value)) as JSONField['validate'],
  },
];

/** A manifest as it is kept; what cannot be read is left for the rule to refuse. */
function asDocuments(value: unknown): unknown {
  try {
    return value == null ? value : readManifest(value);
  } catch {
    return value;
  }
}

export function manifestRule(value: unknown): Broken {
  if (value == null) return null;
  try {
    readManifest(value);
    return null;
  } catch (error) {
    if (!(error instanceof PolyclinicError)) throw error;
    return { key: 'trustedManifest', values: { why: error.texts ?? error.message } };
  }
}

const countOf = (documents: unknown) => Object.keys((documents ?? {}) as object).length;
