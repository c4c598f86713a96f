import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DoctorItem } from '../../../src/contract/index.ts';
import { projectDocuments } from '../../../src/projector/project-documents.ts';
import { projectionOf } from '../../../src/projector/projections.ts';
import type { Locale } from '../../../translations/locales.ts';
import { approve } from '../../../translations/review/approve.ts';
import { aClinic, aDoctor } from '../../support/builders.ts';
import { always, drafter } from '../../support/drafting.ts';
import { echoEngine } from '../../support/echo-engine.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
beforeAll(async () => {
  test = await testPayload();
});
afterAll(() => test?.stop());

type Row = { id: string; clinic: string; role?: string | null };

const reason = 'The words of the echo are right.';

it('texts stay with their rows, in every locale, when rows move and one locale is approved', async () => {
  const { id: clinic } = await aClinic(test.payload);
  const doctor = await aDoctor(test.payload, {
    clinics: [clinic],
    positions: ['Первая роль', 'Вторая роль', 'Третья роль'].map((role) => ({ clinic, role })),
  });
  const rows = async (locale: Locale) => {
    const found = await test.payload.findByID({
      collection: 'doctors',
      id: doctor.id,
      locale,
      depth: 0,
    });
    return found.positions as unknown as Row[];
  };
  const drafting = await drafter(test, always(echoEngine));
  const draft = () =>
    drafting.run({ collection: 'doctors', documents: [doctor.id], locales: ['ar', 'fr'] });
  await draft();

  const [first, second, third] = await rows('ru');
  const added = { clinic, role: 'Новая роль' };
  await test.payload.update({
    collection: 'doctors',
    id: doctor.id,
    locale: 'ru',
    data: { positions: [third, added, first], _status: 'published' } as never,
  });
  expect(second?.role).toBe('Вторая роль');
  await draft();
  const key = { collection: 'doctors', document: doctor.id, locale: 'ar' as const };
  const paths = (await rows('ru')).map(({ id }) => `positions[${id}].role`);
  const { approved } = await approve(test.payload, key, { by: null, paths, override: { reason } });
  expect(approved.toSorted()).toEqual(paths.toSorted());

  const roles = (await rows('ru')).map(({ role }) => role);
  expect(roles).toEqual(['Третья роль', 'Новая роль', 'Первая роль']);
  expect((await rows('ar')).map(({ role }) => role)).toEqual(roles.map((role) => `[ar] ${role}`));
  expect((await rows('fr')).map(({ role }) => role)).toEqual(roles.map((role) => `[fr] ${role}`));

  const log = await test.openLog();
  const lease = await log.leases.acquire('projector', 'test', 60_000);
  const projection = projectionOf('doctors');
  if (!lease || !projection) throw new Error('The projector cannot run');
  await projectDocuments({ payload: test.payload, log, lease }, projection, [doctor.id]);
  const item = (await log.get('doctor', [doctor.id])).get(doctor.id)?.item as DoctorItem;
  expect(item.positions.map(({ role }) => role)).toEqual(
    roles.map((role) => ({ ru: role, ar: `[ar] ${role}` })),
  );
});
