import { approved, inReview, list, ref, refs, type SeedRow } from '../values.ts';
import { restatedFrom, sample } from './provenance.ts';

/** What happens to a patient once they are home again. */
export const aftercare: SeedRow[] = [
  {
    key: 'aftercare.pom',
    sourceLocale: 'ko',
    data: {
      name: 'POM(사후관리 안심시스템)',
      homePartners: refs('organization.incheon'),
      provenance: restatedFrom('source.incheon-visit'),
    },
    text: {
      ru: approved({ name: 'POM (система спокойного наблюдения после лечения)' }),
      en: approved({ name: 'POM (reassurance system for aftercare)' }),
    },
  },
  {
    key: 'aftercare.sample-joint',
    data: {
      name: 'Наблюдение после замены сустава',
      provider: ref('clinic.sample-rehabilitation'),
      steps: list(
        'Через 2 недели — видеосвязь с хирургом',
        'Через 6 недель — снимок по месту жительства и ответ врача за 3 дня',
        'Через 12 месяцев — контрольный осмотр, можно удалённо',
      ),
      remote: true,
      homePartners: refs('organization.sample-consultation'),
      durationDays: 365,
      countries: ['KZ', 'UZ', 'MN'],
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Follow-up after joint replacement',
        steps: list(
          'After 2 weeks: a video call with the surgeon',
          'After 6 weeks: an X-ray at home and the doctor’s answer within 3 days',
          'After 12 months: a check-up, which may be remote',
        ),
      }),
      kk: inReview({ name: 'Буынды ауыстырғаннан кейінгі бақылау' }),
    },
  },
  {
    key: 'aftercare.sample-eye',
    data: {
      name: 'Наблюдение после операции на глазах',
      provider: ref('clinic.sample-eye'),
      steps: list(
        'Через 7 дней — осмотр у врача-партнёра',
        'Через 30 дней — видеосвязь; не прекращайте капли до неё',
      ),
      remote: true,
      homePartners: refs('organization.sample-agency-riyadh'),
      durationDays: 90,
      countries: ['SA', 'AE'],
      provenance: sample,
    },
    text: {
      en: approved({
        name: 'Follow-up after eye surgery',
        steps: list(
          'After 7 days: an examination by a partner doctor',
          'After 30 days: a video call; do not stop the drops before it',
        ),
      }),
      ar: approved({
        name: 'المتابعة بعد جراحة العين',
        steps: list(
          'بعد 7 أيام: معاينة لدى الطبيب الشريك',
          'بعد 30 يومًا: مكالمة فيديو؛ لا توقف القطرات قبلها',
        ),
      }),
    },
  },
  {
    key: 'aftercare.sample-stroke',
    sourceLocale: 'en',
    data: {
      name: 'Continued rehabilitation at home',
      provider: ref('clinic.sample-harbour'),
      steps: list('Home visit within 5 days of return', 'Two sessions a week for 3 months'),
      remote: false,
      homePartners: refs('organization.sample-insurer-gulf'),
      durationDays: 90,
      countries: ['AE'],
      provenance: sample,
    },
    text: {
      ru: approved({
        name: 'Продолжение реабилитации дома',
        steps: list(
          'Визит на дом в течение 5 дней после возвращения',
          'Два занятия в неделю в течение 3 месяцев',
        ),
      }),
      ar: inReview({ name: 'مواصلة إعادة التأهيل في المنزل' }),
    },
  },
];
