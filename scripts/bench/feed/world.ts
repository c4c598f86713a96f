import type { LogChange } from '../../../src/feed/log/types.ts';
import { aClinic, aDoctor, aSite, publish } from '../../../tests/support/feedItems.ts';

const clinics = 200;
const doctorsEach = 4;

const id = (kind: number, n: number) =>
  `0190d2c4-000${kind}-7000-8000-${String(n).padStart(12, '0')}`;

/** 200 clinics with four doctors each, in Russian and English, and a site that may ask at any rate. */
export function world(): LogChange[] {
  const changes = [publish(aSite({ rateLimit: 100_000_000 }))];
  for (let n = 0; n < clinics; n++) {
    const clinic = id(1, n);
    changes.push(
      publish(
        aClinic({
          id: clinic,
          slug: `clinic-${n}`,
          name: { ru: `Клиническая больница № ${n}`, en: `Clinical Hospital No. ${n}` },
          summary: {
            ru: 'Многопрофильная больница с отделением реабилитации. '.repeat(3),
            en: 'A general hospital with a rehabilitation department. '.repeat(3),
          },
          city: { ru: 'Казань', en: 'Kazan' },
          beds: 100 + n,
          foundedYear: 1950 + (n % 60),
        }),
      ),
    );
    for (let m = 0; m < doctorsEach; m++) {
      const role = { ru: 'врач-кардиолог', en: 'cardiologist' };
      changes.push(
        publish(
          aDoctor({
            id: id(2, n * doctorsEach + m),
            slug: `doctor-${n}-${m}`,
            name: { ru: `Иванов Иван ${n}-${m}`, en: `Ivan Ivanov ${n}-${m}` },
            title: { ru: 'доктор медицинских наук', en: 'MD, PhD' },
            positions: [{ clinic, role, from: null, to: null }],
          }),
        ),
      );
    }
  }
  return changes;
}

/** Twenty clinics with four doctors each: about 9 KB. */
export const listQuery = `query List($other: String = "none") {
  other: clinic(slug: $other) { slug }
  clinics(first: 20, locale: "en") {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node {
      id slug name city beds foundedYear
      doctors(first: 4) { edges { node { slug name title } } }
    } }
  }
}`;

/** One clinic with all that a page of it shows. */
export const oneQuery = `query One($slug: String!, $other: String = "none") {
  other: clinic(slug: $other) { slug }
  clinic(slug: $slug, locale: "en") {
    id slug name summary city kind lifecycle beds foundedYear locale direction version updatedAt
    availableLocales fallbackFields { field locale } translation { state completeness }
    country { code name } languages { mode } support { visaInvitation halal }
    doctors(first: 20) { edges { node { id slug name title positions { role } } } }
  }
}`;

export const changesQuery =
  '{ changes(first: 100) { changes { seq id type kind version } nextToken hasMore } }';
