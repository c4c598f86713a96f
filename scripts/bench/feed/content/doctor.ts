import type { DoctorItem } from '../../../../src/contract/care.ts';
import { aDoctor } from '../../../../tests/support/feed-items.ts';
import { clinicId, doctorId, specialtyId } from './ids.ts';
import { translations } from './translations.ts';
import { familyNames, fields, givenNames, inTurn } from './words.ts';

/** How many work at each clinic. */
export const doctorsEach = 4;

/** The m-th doctor of the n-th clinic, in Russian and English. */
export function doctorOf(n: number, m: number): DoctorItem {
  const number = n * doctorsEach + m;
  const family = inTurn(familyNames, number);
  const given = inTurn(givenNames, Math.floor(number / familyNames.length));
  const role = { ru: 'заведующий отделением', en: 'head of department' };
  return aDoctor({
    id: doctorId(number),
    slug: `doctor-${n}-${m}`,
    name: { ru: `${family.ru} ${given.ru} ${number}`, en: `${given.en} ${family.en} ${number}` },
    title: { ru: 'доктор медицинских наук', en: 'MD, PhD' },
    translations,
    specialties: [specialtyId(n % fields.length)],
    positions: [{ clinic: clinicId(n), role, from: null, to: null }],
  });
}
