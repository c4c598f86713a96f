import type { PublicType } from '../../contract/index.ts';
import { termsOf } from './tokens.ts';

/** What people call items of a type: such a word is met by the item itself, whatever it says. */
const words: Partial<Record<PublicType, string>> = {
  doctor:
    'врач доктор специалист doctor physician specialist طبيب طبيبة دكتور أطباء 医生 医师 의사 ' +
    'پزشک دکتر متخصص дәрігер shifokor doktor arzt médecin 医師 эмч',
  clinic:
    'клиника больница госпиталь clinic hospital عيادة مستشفى 医院 诊所 병원 ' +
    'کلینیک بیمارستان емхана аурухана shifoxona klinika hastane klinik krankenhaus hôpital 病院',
  entryRule: 'виза въезд visa تأشيرة فيزا 签证 비자 ویزا روادید vize visum',
  offer: 'цена стоимость price cost سعر تكلفة 价格 费用 가격 비용 قیمت هزینه fiyat preis prix',
  destination: 'курорт resort منتجع 疗养地 휴양지',
};

/** Words for care as such, which nearly every item could be found by. */
const care =
  'лечение лечить treatment treat cure care علاج 治疗 치료 درمان معالجه tedavi behandlung ' +
  'traitement 治療 davolash емдеу';

const typesByTerm = new Map<string, PublicType[]>();
for (const [type, all] of Object.entries(words) as [PublicType, string][]) {
  for (const term of termsOf(all)) typesByTerm.set(term, [...(typesByTerm.get(term) ?? []), type]);
}
const careTerms = new Set(termsOf(care));

/** The types that a term is a word for. */
export const typesCalled = (term: string): readonly PublicType[] => typesByTerm.get(term) ?? [];

/** Whether a term means care, of whatever kind. */
export const isCare = (term: string): boolean => careTerms.has(term);
