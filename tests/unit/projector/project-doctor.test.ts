import { describe, expect, it } from 'vitest';
import { projectDoctor } from '../../../src/projector/project/care.ts';

type Clinic = { id: string; lifecycle: string; country?: string; governance?: object };

const now = new Date('2026-06-01T00:00:00.000Z');
const project = (positions: object[], clinics: Clinic[]) =>
  projectDoctor(
    { doc: { id: 'd', sourceLocale: 'ru', positions }, translations: {} },
    { now, related: (_collection, id) => clinics.find((clinic) => clinic.id === id) },
  );
const open = (id: string, more: object = {}): Clinic => ({ id, lifecycle: 'operating', ...more });

describe('projectDoctor', () => {
  it('keeps current positions at operating clinics only', () => {
    const positions = [
      { clinic: 'a', from: '2020-01-01' },
      { clinic: 'b', to: '2025-01-01' },
      { clinic: 'c', from: '2027-01-01' },
      { clinic: 'd' },
      { clinic: 'unpublished' },
    ];
    const clinics = [open('a'), open('b'), open('c'), { id: 'd', lifecycle: 'planned' }];
    expect(project(positions, clinics)?.item).toMatchObject({ positions: [{ clinic: 'a' }] });
  });

  it('is out of the feed without any', () => {
    expect(project([{ clinic: 'a' }], [{ id: 'a', lifecycle: 'suspended' }])).toBeNull();
    expect(project([], [])).toBeNull();
  });

  it('is in the countries of the clinics, and hidden where all of them are', () => {
    const denied = (...sitesDenied: string[]) => ({ governance: { sitesDenied } });
    const clinics = [
      open('a', { country: 'RU', ...denied('s1', 's2') }),
      open('b', { country: 'KR', ...denied('s2') }),
    ];
    expect(project([{ clinic: 'a' }, { clinic: 'b' }], clinics)?.audience).toMatchObject({
      countries: ['KR', 'RU'],
      denied: ['s2'],
    });
  });
});
