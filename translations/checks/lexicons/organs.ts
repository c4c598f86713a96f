import type { Locale } from '../../locales.ts';
import { A, L, type Opposites } from './opposites/member.ts';

const columns: readonly Locale[] = [
  'ru',
  'en',
  'ar',
  'zh-Hans',
  'ko',
  'ja',
  'kk',
  'uz',
  'vi',
  'mn',
  'fr',
  'de',
  'tr',
  'fa',
];

/** One organ a line: its stem in each locale of `columns`; `~` stands for any ending. */
const rows = `
печ[её]н~;liver~|hepat~;كبد~;肝;(?<![가-힣])간(?=[ 이을은의에과와암염기질장경부])|지방간;肝;бауыр~;jigar~;gan(?! dạ);элэг~|элгэн~;foie~|hépat~;leber~;karaciğer~;كبد~|جگر~
поч(?:ка|ки|ке|ку|кой|ек|кам|ками|ках|ечн~);kidney~|renal~;كلى|كلية|كلوي~|كليت~|كلي(?:ا|ه);肾(?!上腺);신장|콩팥;腎(?!上腺);бүйрек~|бүйрег~;buyrak~|buyrag~;thận(?! trọng);бөөр~;reins?|rénale?s?|rénaux;niere~;böbre~;كليه~|كليوي
серд(?:це|ца|цу|цем|ечн~|ец)|кардио~|инфаркт~;heart~|cardi~|infarct~;قلب~|قلبي~;心(?:脏|肌|血管|律|率|电);심장|심혈관|심근|심부전;心(?:臓|筋|血管|拍|電);жүрек~|жүрег~|инфаркт~;yurak~|yurag~|infarkt~;tim(?! kiếm);зүрх~|шигдээс~;cœur~|coeur~|cardia~|infarctus;herz~|infarkt~;kalp~|kalb~|kardiy~;قلب~
л[её]гк(?:ие|их|им|ими)|л[её]гочн~|л[её]гкого(?= )|пневмон~;lungs?|pulmon~|pneumon~;رئ(?:ة|تين|وي~|ات|وية);肺;(?<![가-힣])폐(?:[가를은의에와암렴 보]|질);肺;өкпе~;o'pka~;phổi;уушг~|уушиг~;poumon~|pulmon~;lunge~;akciğer~;ريه~|ريوي
желуд(?:ок|ка|ку|ке|ком|очн~)(?!к);stomach~|gastr~;معدة|معدي~|معدتك;胃;위(?:[가를은의에암염장 ](?!해|한|원|치))(?<![부범단]위.);胃;асқазан~;oshqozon~|me'da~;dạ dày;ходоод~;estomac~|gastri~;magen~;mide~;معده~
кишеч~|кишк~|кишок;bowel~|intestin~|colon~|gut;أمعاء|معوي~|قولون~|مصران;肠;(?<![가-힣])장(?:[을은의에과와관내염 ](?!기|애|소|비|치))|대장|소장;腸;ішек~|ішег~;ichak~|ichag~;ruột|đại tràng;гэдэс~|гэдс~;intestin~|côlon|colon~;darm~;bağırsa~|kolon~;روده~
мозг~|мозгов~;brain~|cerebr~;دماغ~|مخ(?:ي~)?;脑(?!袋);뇌(?!물);脳;ми(?:ы|да|дың|ға)?;miya~;não;тархи~;cerveau~|cérébr~;gehirn~|hirn~;beyin~|beyn~;مغز~|مغزي
глаз~|глазн~;eyes?|ocular~|ophthalm~;عين(?:ين|يه|ي|ك|ه|ان)?|عيون;眼(?!镜|前|下|光);눈(?=[을이에의과은 ]);眼|目(?=[のにをが]);көз(?:ге|ді|дің|і|ін|дер~)?;ko'z~;mắt;нүд~;yeux|œil|oculair~;auge~;göz(?:e|ü|ün|de|den|ler~)?;چشم~
(?:ухо|уха|уши|ушей|ушн~);ears?|otitis;أذن~|آذان;耳;귀(?=[를가에의와 ]);耳;құлақ~|құлағ~;quloq~|qulog'~;tai(?! nạn| biến);чих~;oreille~;ohr(?:en|es)?;kulak~|kulağ~;گوش~
колен~;knees?;ركب(?:ة|تي~|ه);膝;무릎;膝|ひざ;тізе~;tizza~;đầu gối|khớp gối|gối;өвдөг~|өвдг~;genou~;knie~;diz(?:e|i|in|de|ler~)?;زانو~
тазобедренн~|б[её]др~;hips?;ورك~|حوض~;髋;고관절|엉덩;股関節;жамбас~|ұршық~;son suyag~|chanoq~;khớp háng|háng;түнх~|ташаа~;hanche~;hüft~;kalça~;لگن~|مفصل ران
плеч~;shoulder~;كتف~|أكتاف;肩;어깨;肩;иық~|иығ~;yelka~;vai(?! trò);мөр(?:ний|ийг|өн|нд)?;épaule~;schulter~;omuz~;شانه~|كتف
локт~|локот~;elbow~;مرفق~|كوع~;肘;팔꿈치;肘;шынтақ~;tirsak~;khuỷu;тохой~;coude~;ellenbogen~;dirsek~|dirseğ~;آرنج~
молочн~ желез~|груд(?:ь|и|ью|ной желез~)(?! клетк);breasts?|mammogr~|mammary;ثدي~|أثداء;乳(?:腺|房|癌);유방|유선;乳(?:房|がん|腺|癌);емшек~|сүт без~;ko'krak bez~|sut bez~;vú|tuyến vú;хөх(?:ний|ийг)?;sein(?:s)?|mammair~;brust(?:krebs|drüse|e)?|brüste~;meme~;پستان~|سينه
простат~|предстательн~;prostat~;بروستات~;前列腺;전립선;前立腺;қуықасты~|простата~;prostata~;tuyến tiền liệt;түрүү булчирхай~;prostat~;prostata~;prostat~;پروستات~
матк~|маточн~;uter~|womb;رحم~;子宫;자궁;子宮;жатыр~;bachadon~;tử cung;умай~;utérus|utérin~;gebärmutter~;rahim~|rahm~;رحم~
щитовидн~;thyroid~;درقي~;甲状腺;갑상선;甲状腺;қалқанша~;qalqonsimon~;tuyến giáp;бамбай~;thyroïd~;schilddrüse~;tiroid~|tiroit~;تيروئيد~
желчн~ пузыр~|желчекаменн~;gallbladder~|gall ?stone~;مرار(?:ة|ي~);胆(?!固醇);담낭|쓸개;胆;өт (?:қабы|жол)~;o't (?:qop|pufa)~;túi mật;цөс~;vésicule biliaire;gallen~;safra~;كيسه صفرا
поджелуд~;pancrea~;بنكرياس~;胰;췌장;膵;ұйқы без~;oshqozon osti bez~;tụy|tuyến tụy;нойр булчирхай~;pancréa~;bauchspeicheldrüse~|pankrea~;pankrea~;پانكراس~|لوزالمعده
позвоноч~|спинномозг~;spin(?:e|al)~|vertebr~;عمود(?:ه)? الفقري|فقري~|فقرات;脊;척추|척수;脊;омыртқа~;umurtqa~;cột sống|đốt sống;нугас~|нугалам~;colonne vertébrale|rachis~|vertèbre~;wirbelsäule~|wirbel~;omurga~|omur~;ستون فقرات|نخاع~
кож[аиуе]|кожн~|дермат~;skin~|cutane~|dermat~;جلد~|بشر(?:ة|ته|تك);皮肤;피부;皮膚;тері~;teri(?:ni|si|ga|da|ning)?;da(?= |,|\\.);арьс~;peau|cutané~|dermat~;haut(?:krebs|e)?|dermat~;cilt~|deri(?:de|nin|ye|si)?;پوست~
зуб~;teeth|tooth|dental~;أسنان~|سن(?:ي~|ية)(?=ة);牙;치아|이빨|치과;歯;тіс(?:тер~|ті|тің|і)?;tish(?:lar~|ni|ga|ni)?;răng;шүд~;dents?|dentair~;zahn~|zähn~;diş(?:ler~|i|in|e)?;دندان~
мочев~ пузыр~|мочепузырн~;bladder~(?<!gallbladder);مثانة|مثاني~;膀胱;방광;膀胱;қуық(?!асты)~;qovuq~|siydik pufag~;bàng quang;давсаг~;vessie~;(?:harn)?blase~;mesane~|idrar kese~;مثانه~
селез[её]н~;spleen~|splen~;طحال~;脾(?!气);비장|지라;脾;көкбауыр~;taloq~;lá lách|lách;дэлүү~;rate(?= |,|\\.);milz~;dalak~|dalağ~;طحال~
горл~;throat~;حلق~|حنجر~;咽|喉;목구멍|인후|후두;喉|咽;тамақ(?= ауыр)|көмей~|жұтқыншақ~;tomoq~|tomog'~;họng|cổ họng;хоолой~;gorge~;hals(?:schmerz~|en)?|rachen~;boğaz~;گلو~|حنجره
яичник~;ovar(?:y|ies|ian);مبيض~|مبايض;卵巢;난소;卵巣;аналық без~;tuxumdon~;buồng trứng;өндгөвч~;ovair~|ovarien~;eierstock~|ovar~;yumurtalık~|over~;تخمدان~
`;

/** Organs: one of them must not become another. */
export const organs: Opposites = {
  id: 'organ',
  members: rows
    .trim()
    .split('\n')
    .map((row) => {
      const stems = row.replaceAll('~', L).split(';');
      const names = row.split(';');
      return {
        name: { ru: nameOf(names[0]), en: nameOf(names[1]) },
        words: Object.fromEntries(
          columns.map((locale, index) => [
            locale,
            `${locale === 'ar' ? A : ''}(?:${stems[index] || '(?!)'})`,
          ]),
        ) as Record<Locale, string>,
      };
    }),
};

/** The first stem of a row, as a name for people. */
function nameOf(stem = ''): string {
  const [first = stem] = stem.split(/[|(~]/);
  return stem.startsWith(`${first}~`) ? `${first}…` : first;
}
