import { describe, expect, it } from 'vitest';
import { invalidPaths, isAsRefused, refusalIn } from '../../../src/admin/errors/refusal.ts';

const refused = {
  name: { value: '', valid: false, errorMessage: 'Заполните это поле' },
  beds: { value: 40, valid: true },
  description: { value: { root: {} } },
};

describe('a refused save', () => {
  it('is what a form’s invalid fields say', () => {
    expect(invalidPaths(refused)).toEqual(['name']);
    expect(refusalIn(refused)?.errors).toEqual([{ path: 'name', message: 'Заполните это поле' }]);
    expect(refusalIn({ beds: { value: 40, valid: true } })).toBeUndefined();
  });

  it('still holds when an older answer takes its marks away, and not when a value has changed', () => {
    const refusal = refusalIn(refused);
    if (!refusal) throw new Error('There is no refusal');
    const { name, ...others } = refused;
    const answered = { ...others, name: { value: '', valid: true } };
    expect(isAsRefused(answered, refusal)).toBe(true);
    expect(isAsRefused({ ...answered, added: { value: 1 } }, refusal)).toBe(true);
    expect(isAsRefused({ ...answered, beds: { value: 41 } }, refusal)).toBe(false);
    expect(isAsRefused({ ...answered, name: { value: 'Клиника' } }, refusal)).toBe(false);
  });
});
