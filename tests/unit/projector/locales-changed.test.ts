import { describe, expect, it } from 'vitest';
import { localesChanged } from '../../../src/projector/changes-of.ts';

describe('localesChanged', () => {
  const item = { beds: 3, name: { ru: 'Клиника', ar: 'عيادة' }, rows: [{ role: { ru: 'Врач' } }] };

  it('names every locale with text for a new item', () => {
    expect(localesChanged(null, item)).toEqual(['ru', 'ar']);
  });

  it('names none when only shared data changed', () => {
    expect(localesChanged(item, { ...item, beds: 4 })).toEqual([]);
  });

  it('names the locale whose text changed, appeared or went, nested too', () => {
    expect(localesChanged(item, { ...item, name: { ru: 'Клиника' } })).toEqual(['ar']);
    expect(localesChanged(item, { ...item, rows: [{ role: { ru: 'Хирург' } }] })).toEqual(['ru']);
  });

  it('names the locale whose machine text came, changed or was approved as it is', () => {
    const drafted = (name: object) => ({ ...item, name: { ru: 'Клиника', ...name } });
    const machine = drafted({ 'ar~machine': 'عيادة' });
    expect(localesChanged(drafted({}), machine)).toEqual(['ar']);
    expect(localesChanged(machine, drafted({ 'ar~machine': 'مصحة' }))).toEqual(['ar']);
    expect(localesChanged(machine, drafted({ ar: 'عيادة' }))).toEqual(['ar']);
    expect(localesChanged(machine, machine)).toEqual([]);
  });

  it('does not take summaries of translations for texts', () => {
    const summary = { translations: { ko: { state: 'approved' } } };
    expect(localesChanged(item, { ...item, ...summary })).toEqual([]);
  });
});
