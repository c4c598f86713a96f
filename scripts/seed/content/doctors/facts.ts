import { p, richText } from '../../rich-text.ts';
import { approved, ref, refs, type SeedRow } from '../../values.ts';
import { restatedFrom } from '../provenance.ts';

type Names = { ko: string; ru: string; en: string };

/**
 * A doctor of the delegation that went from Incheon to Russia. The article gives the name, the
 * post and the hospital; names in Russian and English were transliterated by a person.
 */
function delegate(row: {
  key: string;
  name: Names;
  role: Names;
  clinic: string;
  specialty: string;
  inferred: boolean;
}): SeedRow {
  const inferred = row.inferred
    ? {
        ko: ' 진료 분야는 기사에 나열된 순서로 추정한 것입니다.',
        ru: ' Специализация определена по порядку перечисления в источнике.',
        en: ' The field is inferred from the order of a list in the source.',
      }
    : { ko: '', ru: '', en: '' };
  return {
    key: row.key,
    sourceLocale: 'ko',
    data: {
      name: row.name.ko,
      originalName: row.name.ko,
      specialties: refs(row.specialty),
      languages: ['ko'],
      positions: [{ clinic: ref(row.clinic), role: row.role.ko }],
      bio: richText(p(`인천시 러시아 방문단의 일원으로 기사에 소개되었습니다.${inferred.ko}`)),
      provenance: restatedFrom('source.incheon-visit'),
    },
    text: {
      ru: approved({
        name: row.name.ru,
        positions: [{ role: row.role.ru }],
        bio: richText(
          p(`Назван в источнике среди участников делегации Инчхона в Россию.${inferred.ru}`),
        ),
      }),
      en: approved({
        name: row.name.en,
        positions: [{ role: row.role.en }],
        bio: richText(
          p(
            `Named in the source among the members of the Incheon delegation to Russia.${inferred.en}`,
          ),
        ),
      }),
    },
  };
}

export const facts: SeedRow[] = [
  delegate({
    key: 'doctor.park-seungjun',
    name: { ko: '박승준', ru: 'Пак Сынджун', en: 'Park Seung-jun' },
    role: { ko: '병원장', ru: 'Директор больницы', en: 'Director of the hospital' },
    clinic: 'clinic.bupyeong-himchan',
    specialty: 'specialty.joint-replacement',
    inferred: false,
  }),
  delegate({
    key: 'doctor.lee-suchan',
    name: { ko: '이수찬', ru: 'Ли Сучхан', en: 'Lee Su-chan' },
    role: { ko: '진료과장', ru: 'Заведующий отделением', en: 'Head of department' },
    clinic: 'clinic.hangil-eye',
    specialty: 'specialty.retina',
    inferred: true,
  }),
  delegate({
    key: 'doctor.lee-jongseon',
    name: { ko: '이종선', ru: 'Ли Чонсон', en: 'Lee Jong-seon' },
    role: { ko: '센터장', ru: 'Руководитель центра', en: 'Head of a centre' },
    clinic: 'clinic.nasaret',
    specialty: 'specialty.spine',
    inferred: true,
  }),
  delegate({
    key: 'doctor.han-yeongmin',
    name: { ko: '한영민', ru: 'Хан Ёнмин', en: 'Han Yeong-min' },
    role: {
      ko: '부원장',
      ru: 'Заместитель директора больницы',
      en: 'Deputy director of the hospital',
    },
    clinic: 'clinic.naeun',
    specialty: 'specialty.cerebrovascular',
    inferred: true,
  }),
];
