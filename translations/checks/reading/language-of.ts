import type { Locale } from '../../locales.ts';
import { lengthOf } from './scripts.ts';
import { withLetters } from './with-letters.ts';

/** A language as the detector tells it apart: a locale of ours, or a neighbour that is none. */
export type Language = Locale | 'uk' | 'es' | 'it' | 'pt' | 'nl' | 'pl';

type Traits = {
  /** Letters and endings that the neighbours do not have, or seldom. */
  letters?: RegExp;
  /** Its commonest words, in lower case. */
  words: string;
};

/** Languages that share a script, by what tells them apart. */
const families: Record<'arabic' | 'cyrillic' | 'latin', Partial<Record<Language, Traits>>> = {
  arabic: {
    ar: {
      letters: /[ةىأإؤ]|ال/g,
      words:
        'في من على إلى أن التي الذي هذا هذه عن مع لا ما كل أو قد تم كان بين بعد قبل عند حتى لم ذلك هو هي يتم يجب',
    },
    fa: {
      letters: /[پچژگکی]|می/g,
      words:
        'را که از به در با است این برای آن یا تا می شود شده باید های ها هر اگر و کنید پس پیش نیز بر بود کند دارد خود',
    },
  },
  cyrillic: {
    ru: {
      letters: withLetters(/[щъ]|ый|ть(?!\p{L})|ого|ени[яе]|ыв|ых|ся(?!\p{L})/gu),
      words:
        'и в не на что с по для это или от до при из после как к у за все может если его без также их но через перед будет ваш вам о вы мы он она',
    },
    kk: {
      letters: /[әғқңұһі]/g,
      words: 'және мен үшін бен бұл бар емес болады керек кейін дейін да де бір немесе егер осы',
    },
    mn: {
      letters: /[өү]|аа|ээ|оо|уу|ий(?=[гн])/g,
      words: 'нь байна болон юм ба энэ бол дараа өмнө хэрэв эсвэл та бүр тул байх',
    },
    uk: {
      letters: /[їєґі]/g,
      words: 'та і що не на для це або від до при з після як якщо його через',
    },
  },
  latin: {
    en: {
      letters: withLetters(
        /(?:ing|tions?|ness|ght|ould|[a-z]ly)(?!\p{L})|(?<!\p{L})wh(?=\p{L}{2})/gu,
      ),
      words:
        'the of and to in is are for with that be not by on or from at as this you your it was have an after before if should do must can which what who how many did when were has their than each given taken once twice three times days hours',
    },
    fr: {
      letters: withLetters(/[éèêàùçœ]|(?:tions?|ment|ance|ence|ique|euse|eux|aires?)(?!\p{L})/gu),
      words:
        "le la les de des du et en un une est pour dans que qui par sur avec au aux ne pas ou ce cette sont vous votre il elle se après avant plus d' l' quel quelle fois jours heures chaque donné",
    },
    de: {
      letters: withLetters(
        /[äß]|(?:ungs?|ungen|lich\p{L}{0,2}|keit|heit|isch\p{L}{0,2}|ierung)(?!\p{L})|sch(?=\p{L})/gu,
      ),
      words:
        'der die das und in den von zu mit dem des ist nicht ein eine für auf im sich werden als auch nach bei wird oder an aus vor sie ihr einer eines wenn wie hat welche am des über unter zum zur um einmal zweimal dreimal mal tag tage tagen lang gegeben erhalten jedoch nur kein keine bis',
    },
    tr: {
      letters: withLetters(
        /[ığş]|(?:l[ae]r|l[ae]r[ıi]|m[ae]k|[dt][ıiuü]r|l[ae]r[ıi]n|[ıiuü]l[ıiuü]r|[ae]?n[ıiuü]r|d[ae]n|nd[ae]|[sn][ıi]n[ıi]n|m[ae]z|m[ae]l[ıi]|m[ae]y[ıi]n|yl[ae])(?!\p{L})/gu,
      ),
      words:
        've bir bu için ile da de en olarak daha gibi sonra önce veya olan her kadar ise var çok ne hangi edilir değil gün günde günlük saat saatte ilk en az kez önceki sonraki üzerinde alın verilir',
    },
    vi: {
      letters: /[ăđơưạảấầẩẫậắằẳẵặẹẻẽềếểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g,
      words: 'và của là có được trong cho không với các một những để khi sau trước hoặc này',
    },
    uz: {
      letters: withLetters(
        /[og]['ʻʼ’‘`]|(?:lar|larga|larni|larda|larning|lardan|maydi|iladi|adi|ydi|mang|ing|ish|gan|dagi|moq|gach?a)(?!\p{L})/gu,
      ),
      words:
        'va bilan uchun bu bir ham yoki kerak bo‘lishi har ega emas mumkin keyin oldin lozim qilish hamda o‘z kun kuniga soat marta qabul kamida',
    },
    es: {
      letters: /[ñ¿¡]/g,
      words: 'el los las del que y es por para una su lo como más pero sus con',
    },
    it: { words: 'il di che per una sono non del della dei nel alla è gli anche più' },
    pt: {
      letters: /[ãõ]/g,
      words: 'os do da dos das que em um uma para com não por mais mas ao sua',
    },
    nl: { words: 'het een van niet zijn voor maar dat wordt naar ook deze bij worden' },
    pl: { letters: /[łąęśżźń]/g, words: 'nie się że jest dla jak przez przed ale lub oraz od po' },
  },
};

/** How much more often the traits of a language must stand in a text than those of another. */
const margin = 1.8;
const fewestTraits = 3;
/** Where the language that was expected has no trait at all. */
const fewestWithout = 2;

/**
 * The language that a text is certainly written in; null where it is too short or too mixed to say.
 *
 * @param text as people wrote it: `plainly` takes away what tells Persian from Arabic.
 * @param expected the language that it should be in: another one shows sooner where it has no trait of this.
 */
export function languageOf(text: string, expected?: Locale): Language | null {
  const count = (pattern: RegExp) => lengthOf(text, pattern);
  const han = count(/\p{Script=Han}+/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]+/gu);
  const hangul = count(/\p{Script=Hangul}+/gu);
  const letters = {
    arabic: count(/\p{Script=Arabic}+/gu),
    cyrillic: count(/\p{Script=Cyrillic}+/gu),
    latin: count(/\p{Script=Latin}+/gu),
  };
  // A character of these says as much as two or three letters.
  const syllables = 2.5 * (han + kana + hangul);
  const all = syllables + letters.arabic + letters.cyrillic + letters.latin;
  if (all < 12) return null;
  if (syllables > all * 0.55) {
    if (hangul > han + kana) return 'ko';
    if (kana >= 3 && kana * 5 > han) return 'ja';
    return han >= 8 && kana * 20 < han ? 'zh-Hans' : null;
  }
  const [family] = (Object.keys(letters) as (keyof typeof letters)[]).filter(
    (script) => letters[script] > all * 0.6,
  );
  return family ? likeliest(text, families[family], expected) : null;
}

/** Whether a passage has one of the commonest words of a language that shares its script with others. */
export function hasCommonWord(words: string[], language: Language): boolean {
  const traits = traitsOf(language);
  if (!traits) return false;
  const common = commonOf(traits);
  return words.some((word) => common.has(word.toLowerCase()));
}

function likeliest(
  text: string,
  family: Partial<Record<Language, Traits>>,
  expected?: Locale,
): Language | null {
  const lower = text.toLowerCase();
  const words = (lower.match(word) ?? []).map(withoutElided);
  const scores = (Object.keys(family) as Language[])
    .map((language) => ({ language, score: scoreOf(family[language], lower, words) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  const isWithout = scores.some(({ language, score }) => language === expected && score === 0);
  const fewest = isWithout && words.length >= 4 ? fewestWithout : fewestTraits;
  if (!first || first.score < fewest) return null;
  return first.score >= margin * (second?.score ?? 0) ? first.language : null;
}

/** How many letters and endings a word has that its language alone has among its neighbours. */
export function traitsIn(word: string, language: Language): number {
  const letters = traitsOf(language)?.letters;
  return letters ? (word.toLowerCase().match(letters)?.length ?? 0) : 0;
}

const traitsOf = (language: Language) =>
  Object.values(families).find((family) => family[language])?.[language];

/** French “l’eau” counts as its article. */
const withoutElided = (word: string) => (elided.test(word) ? `${word.charAt(0)}'` : word);
const elided = /^[dl]['’]/;
const word = withLetters(/[\p{L}\p{M}'’ʻʼ]+/gu);
const sets = new WeakMap<Traits, Set<string>>();

function scoreOf(traits: Traits | undefined, text: string, words: string[]): number {
  if (!traits) return 0;
  const common = commonOf(traits);
  const letters = traits.letters ? (text.match(traits.letters)?.length ?? 0) : 0;
  const known = words.filter((word) => common.has(word)).length;
  return known + Math.min(letters, words.length) * 0.8;
}

function commonOf(traits: Traits): Set<string> {
  const common = sets.get(traits) ?? new Set(traits.words.split(' '));
  sets.set(traits, common);
  return common;
}
