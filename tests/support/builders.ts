import type { Payload } from 'payload';
import type { Locale } from '../../translations/locales.ts';

type Data = Record<string, unknown>;

let counter = 0;
const next = () => ++counter;

/** A number in letters, as a name. */
const letters = (value: number) =>
  String(value).replaceAll(/\d/g, (digit) => 'абвгдежзик'[Number(digit)] ?? '');

/** A `sources` document, which most content names as its provenance. */
export async function aSource(payload: Payload): Promise<string> {
  const { id } = await payload.create({
    collection: 'sources',
    data: { title: `Источник ${next()}`, sourceLocale: 'ru', _status: 'published' } as never,
  });
  return String(id);
}

/** What a clinic needs in order to be published. */
export async function clinicData(payload: Payload, data: Data = {}): Promise<Data> {
  return {
    // Without a number, which every translation of it would have to repeat.
    name: `Клиника ${letters(next())}`,
    kind: 'hospital',
    lifecycle: 'operating',
    country: 'RU',
    provenance: {
      sources: [await aSource(payload)],
      verifiedAt: '2026-01-01T00:00:00.000Z',
      reviewDue: '2027-01-01T00:00:00.000Z',
    },
    _status: 'published',
    ...data,
  };
}

/** A published clinic, in Russian unless `locale` says otherwise. */
export async function aClinic(
  payload: Payload,
  data: Data = {},
  { locale = 'ru' }: { locale?: Locale } = {},
): Promise<Data & { id: string }> {
  const doc = await payload.create({
    collection: 'clinics',
    locale,
    data: { sourceLocale: locale, ...(await clinicData(payload, data)) } as never,
    draft: data._status === 'draft',
  });
  return doc as unknown as Data & { id: string };
}

/** A published doctor in a position at the clinics given. */
export async function aDoctor(
  payload: Payload,
  { clinics, ...data }: Data & { clinics: string[] },
): Promise<Data & { id: string }> {
  const doc = await payload.create({
    collection: 'doctors',
    locale: 'ru',
    data: {
      name: `Врач ${next()}`,
      sourceLocale: 'ru',
      positions: clinics.map((clinic) => ({ clinic, role: 'Хирург' })),
      provenance: {
        sources: [await aSource(payload)],
        verifiedAt: '2026-01-01T00:00:00.000Z',
        reviewDue: '2027-01-01T00:00:00.000Z',
      },
      _status: 'published',
      ...data,
    } as never,
  });
  return doc as unknown as Data & { id: string };
}

/** A member of staff; the password is `a long password 1`. */
export async function aUser(
  payload: Payload,
  data: { roles: string[]; workingLocales?: Locale[] },
): Promise<Data & { id: string; email: string; collection: 'users' }> {
  const email = `user${next()}@example.org`;
  const doc = await payload.create({
    collection: 'users',
    data: { email, name: `Сотрудник ${next()}`, password: STAFF_PASSWORD, ...data } as never,
  });
  return { ...doc, email, id: String(doc.id), collection: 'users' } as never;
}

export const STAFF_PASSWORD = 'a long password 1';
