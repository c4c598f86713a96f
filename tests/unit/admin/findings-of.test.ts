import { expect, it } from 'vitest';
import { findingsOf } from '../../../src/admin/translations/entry/findings-of.ts';
import type { Finding } from '../../../translations/checks/types.ts';

const finding = (severity: Finding['severity'], text: string, segment: string): Finding => ({
  check: 'any',
  severity,
  message: { ru: `${text} (ru)`, en: text },
  segment,
});

it('a report of findings tells errors first, and once what several segments share, in the reader’s language', () => {
  const checks = [
    finding('warning', 'long', 'a'),
    finding('error', 'a number is missing', 'a'),
    finding('error', 'a number is missing', 'b'),
  ];
  expect(findingsOf(checks, 'en')).toEqual([
    { severity: 'error', text: 'a number is missing' },
    { severity: 'warning', text: 'long' },
  ]);
  expect(findingsOf(checks, 'ru')[1]).toEqual({ severity: 'warning', text: 'long (ru)' });
});
