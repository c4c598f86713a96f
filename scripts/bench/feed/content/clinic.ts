import type { ClinicItem } from '../../../../src/contract/care.ts';
import { aClinic, anAccreditation } from '../../../../tests/support/feed-items.ts';
import { descriptionOf } from './description.ts';
import { disclaimer } from './disclaimer.ts';
import { clinicId, specialtyId } from './ids.ts';
import { pictureOf } from './picture.ts';
import { translations } from './translations.ts';
import { cities, fields, inTurn } from './words.ts';

/** The n-th clinic, with all that a page of a clinic shows, in Russian and English. */
export function clinicOf(n: number): ClinicItem {
  const name = { ru: `Клиническая больница № ${n}`, en: `Clinical Hospital No. ${n}` };
  const field = inTurn(fields, n);
  const pictures = [pictureOf(2 * n), pictureOf(2 * n + 1)];
  return aClinic({
    id: clinicId(n),
    slug: `clinic-${n}`,
    name,
    summary: {
      ru: `Многопрофильная больница: ${field.ru}, диагностика, стационар. `.repeat(3),
      en: `A general hospital: ${field.en}, diagnostics, inpatient care. `.repeat(3),
    },
    description: {
      ru: descriptionOf(n, name.ru, 'ru'),
      en: descriptionOf(n, name.en, 'en'),
    },
    translations,
    city: inTurn(cities, n),
    address: { ru: `ул. Ленина, ${n}`, en: `${n} Lenina Street` },
    location: { longitude: 49 + n / 100, latitude: 55 + n / 100 },
    airports: [{ iata: 'KZN', km: 26, minutes: 35 }],
    specialties: [specialtyId(n % fields.length)],
    beds: 100 + n,
    foundedYear: 1950 + (n % 60),
    patientsPerYear: 10_000 + n,
    languages: [
      { language: 'en', mode: 'staff', free: true },
      { language: 'ar', mode: 'interpreter', free: false },
    ],
    accreditations: [
      anAccreditation({
        schemeName: { ru: 'Международная комиссия', en: 'Joint Commission International' },
        issuer: { en: 'JCI' },
        number: `JCI-${n}`,
      }),
    ],
    insurers: ['Allianz', 'Bupa'],
    paymentMethods: ['card', 'transfer'],
    contacts: [
      { kind: 'email', value: `intl-${n}@example.org`, languages: ['en', 'ru'] },
      { kind: 'phone', value: `+7 800 ${n}`, languages: ['ru'] },
    ],
    seo: { title: name, description: { en: `${name.en}: ${field.en}` }, image: null },
    images: pictures,
    gallery: pictures.map(({ id }) => id),
    disclaimers: [disclaimer],
  });
}
