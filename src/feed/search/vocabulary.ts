import type { PublicType } from '../../contract/index.ts';
import { termsOf } from './tokens.ts';

/** Words that say nothing of what is looked for, by language. */
const byLanguage = {
  ru: 'в во на и с со для по из к ко у о об от до за при или как где что мне мой моя хочу нужен нужна',
  en: 'in on at the a an of for and or to with from by my me i need near where best good',
  ar: 'في من على إلى الى عن و مع أو او أريد اريد',
  fa: 'در از به با و برای که را یا می‌خواهم',
  ko: '그리고 및',
  de: 'in im am an der das den und oder für mit von zu ein eine',
  fr: 'le la les de des du et ou en au aux pour avec un une',
  tr: 've veya ile için bir bu',
  uz: 'va yoki uchun bilan',
  vi: 'và hoặc của ở cho với tại',
  kk: 'және немесе үшін мен',
  mn: 'ба болон',
};

const stopTerms = new Set(Object.values(byLanguage).flatMap(termsOf));

/** Pairs with a sign that joins words where no space does: Chinese and Japanese particles. */
const joining = /[的了和与]|^\p{Script=Han}[のをにでがはと]$|^[のをにでがはと]\p{Script=Han}$/u;

/** Korean particles at the end of a word. */
const particles = /(?<=\p{Script=Hangul}{2})(?:에서|에게|으로|을|를|은|는|의|에)(?!\p{L})/gu;

/** Whether a term of a query says nothing: people ask in their own language on any page. */
export const isStopTerm = (term: string): boolean => stopTerms.has(term) || joining.test(term);

/** A query without what Korean writes at the end of its words. */
export const withoutParticles = (query: string): string => query.replace(particles, '');

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
