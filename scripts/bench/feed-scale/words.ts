import { type Locale, localeTags } from '../../../translations/locales.ts';

/** What the words of a locale are put together from, so that texts have its script and its length. */
const syllables: Record<Locale, string> = {
  ru: 'ле че ни е кли ни ка вра ча бо ль ная ре а би ли та ци я хи рур ги о пе ра сер дце вос ста но',
  en: 'cli nic the ra py sur ge ry pa tient re co ve ry hos pi tal heart me di cal tre at ment con sult',
  ar: 'مس تش في عل اج طب يب جر اح ة قل ب مر يض تأ هي ل عي ون اس تش ار ة ال تخ صص',
  'zh-Hans': '医院治疗手术患者康复心脏科室专家诊断检查护理门诊住院眼骨神经内外妇儿急救药',
  ko: '병원 치료 수술 환자 재활 심장 진료 전문 의사 검사 간호 외래 입원 안과 정형 신경 내과 외과',
  ja: '病院治療手術患者回復心臓診療専門医師検査看護外来入院眼科整形神経のはにをでとしますある',
  kk: 'ем ха на дә рі гер нау қас жү рек о пе ра ци я қал пы на кел ті ру ауру ха на кө з сү йек',
  uz: 'shi fo xo na da vo la sh be mor yu rak jar roh lik tik la nish ko‘z su yak ma sla hat shi fo kor',
  vi: 'bệnh viện điều trị phẫu thuật hồi phục tim mạch khám chữa bác sĩ chuyên khoa mắt xương thần kinh',
  mn: 'эм нэ лэг ө вчтө н зү рх мэс за сал сэ рг ээх ну д яс мэ др эл зө вл өгөө ши нжи лгээ эм ч',
  fr: 'cli ni que trai te ment chi rur gie pa tient ré é du ca tion cœur hô pi tal mé de cin con sul ter',
  de: 'kli nik be hand lung ope ra tion pa ti ent herz kran ken haus ge ne sung arzt bera tung unter such',
  tr: 'has ta ne te da vi a me li yat kalp dok tor göz ke mik sağ lık mu a ye ne i yi leş me cer ra hi',
  fa: 'بی مار ست ان در مان جر اح ی قل ب پز شک چش م استخ وان مش اور ه باز توا نی سل امت',
};

const joined: readonly Locale[] = ['zh-Hans', 'ja'];
const wordsEach = 6_000;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const vocabulary = Object.fromEntries(
  localeTags.map((locale, index) => [locale, wordsOf(locale, randomOf(index + 1))]),
) as Record<Locale, string[]>;

function wordsOf(locale: Locale, random: () => number): string[] {
  const parts = joined.includes(locale) ? [...syllables[locale]] : syllables[locale].split(' ');
  return Array.from({ length: wordsEach }, () => {
    const length = joined.includes(locale) || locale === 'ko' || locale === 'vi' ? 2 : 4;
    const count = 1 + Math.floor(random() * length);
    return Array.from({ length: count }, () => parts[Math.floor(random() * parts.length)]).join('');
  });
}

/** The n-th commonest word of a locale. */
export const wordOf = (locale: Locale, n: number) => vocabulary[locale][n % wordsEach] ?? '';

/** A number of words of a locale, the common ones most often. */
export function someWords(locale: Locale, count: number, random: () => number): string {
  const words = Array.from({ length: count }, () =>
    wordOf(locale, Math.floor(wordsEach * random() ** 3)),
  );
  return joined.includes(locale) ? `${words.join('')}。` : `${words.join(' ')}.`;
}
