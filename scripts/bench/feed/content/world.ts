import type { LogChange } from '../../../../src/feed-log/types.ts';
import { aSite, aSpecialty, publish } from '../../../../tests/support/feed-items.ts';
import { clinicOf } from './clinic.ts';
import { disclaimer } from './disclaimer.ts';
import { doctorOf, doctorsEach } from './doctor.ts';
import { specialtyId } from './ids.ts';
import { translations } from './translations.ts';
import { fields } from './words.ts';

export const clinicCount = 200;

/**
 * 200 clinics with four doctors each, their specialties and a disclaimer, in Russian and English.
 *
 * @param trusted the documents of the one site, by hash; it may ask at any rate.
 */
export function world(trusted: Record<string, string> = {}): LogChange[] {
  const numbers = Array.from({ length: clinicCount }, (_, n) => n);
  const specialties = fields.map((name, n) =>
    aSpecialty({ id: specialtyId(n), name, translations }),
  );
  const clinics = numbers.flatMap((n) => [
    clinicOf(n),
    ...Array.from({ length: doctorsEach }, (_, m) => doctorOf(n, m)),
  ]);
  const site = aSite({ country: 'RU', rateLimit: 100_000_000, trusted });
  return [site, disclaimer, ...specialties, ...clinics].map((item) =>
    publish(item, { locales: ['ru', 'en'] }),
  );
}
