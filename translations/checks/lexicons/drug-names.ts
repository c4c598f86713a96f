import type { Locale } from '../../locales.ts';

/** A drug's names by locale, `|` between synonyms; a locale without a sure name is absent. */
export type Drug = Partial<Record<Locale, string>> & { en: string };

const columns = ['en', 'fr', 'ru', 'ar', 'zh-Hans', 'de', 'ko', 'ja', 'tr', 'vi'] as const;

/**
 * International nonproprietary names as WHO publishes them in English, French, Russian, Arabic and
 * Chinese; in the other languages, the names in use. Synonyms that the field uses stand beside them.
 */
const rows: readonly string[] = [
  'acetylsalicylic acid|aspirin;acide acétylsalicylique|aspirine;ацетилсалициловая кислота|аспирин;حمض أسيتيل الساليسيليك|حمض الأسيتيل ساليسيليك|أسبرين;阿司匹林|乙酰水杨酸;acetylsalicylsäure|aspirin;아스피린|아세틸살리실산;アスピリン|アセチルサリチル酸;asetilsalisilik asit|aspirin;acid acetylsalicylic|aspirin',
  'paracetamol|acetaminophen;paracétamol;парацетамол;باراسيتامول|أسيتامينوفين;对乙酰氨基酚|扑热息痛;paracetamol;파라세타몰|아세트아미노펜;パラセタモール|アセトアミノフェン;parasetamol;paracetamol',
  'ibuprofen;ibuprofène;ибупрофен;إيبوبروفين|ايبوبروفين;布洛芬;ibuprofen;이부프로펜;イブプロフェン;ibuprofen;ibuprofen',
  'diclofenac;diclofénac;диклофенак;ديكلوفيناك;双氯芬酸;diclofenac;디클로페낙;ジクロフェナク;diklofenak;diclofenac',
  'ketoprofen;kétoprofène;кетопрофен;كيتوبروفين;酮洛芬;ketoprofen;케토프로펜;ケトプロフェン;ketoprofen;ketoprofen',
  'morphine;morphine;морфин;مورفين;吗啡;morphin;모르핀|모르핀;モルヒネ;morfin;morphin',
  'tramadol;tramadol;трамадол;ترامادول;曲马多;tramadol;트라마돌;トラマドール;tramadol;tramadol',
  'fentanyl;fentanyl;фентанил;فنتانيل;芬太尼;fentanyl;펜타닐;フェンタニル;fentanil;fentanyl',
  'metformin;metformine;метформин;ميتفورمين;二甲双胍;metformin;메트포르민;メトホルミン;metformin;metformin',
  'insulin;insuline;инсулин;إنسولين|أنسولين|انسولين;胰岛素;insulin;인슐린;インスリン;insülin;insulin',
  'warfarin;warfarine;варфарин;وارفارين;华法林;warfarin;와파린|와르파린;ワルファリン;varfarin;warfarin',
  'heparin;héparine;гепарин;هيبارين;肝素;heparin;헤파린;ヘパリン;heparin;heparin',
  'enoxaparin;énoxaparine;эноксапарин;إينوكسابارين|إنوكسابارين;依诺肝素;enoxaparin;에녹사파린;エノキサパリン;enoksaparin;enoxaparin',
  'clopidogrel;clopidogrel;клопидогрел;كلوبيدوغريل|كلوبيدوجريل;氯吡格雷;clopidogrel;클로피도그렐;クロピドグレル;klopidogrel;clopidogrel',
  'ticagrelor;ticagrélor;тикагрелор;تيكاغريلور|تيكاجريلور;替格瑞洛;ticagrelor;티카그렐러;チカグレロル;tikagrelor;ticagrelor',
  'rivaroxaban;rivaroxaban;ривароксабан;ريفاروكسابان;利伐沙班;rivaroxaban;리바록사반;リバーロキサバン;rivaroksaban;rivaroxaban',
  'apixaban;apixaban;апиксабан;أبيكسابان;阿哌沙班;apixaban;아픽사반;アピキサバン;apiksaban;apixaban',
  'dabigatran;dabigatran;дабигатран;دابيغاتران|دابيجاتران;达比加群;dabigatran;다비가트란;ダビガトラン;dabigatran;dabigatran',
  'atorvastatin;atorvastatine;аторвастатин;أتورفاستاتين;阿托伐他汀;atorvastatin;아토르바스타틴;アトルバスタチン;atorvastatin;atorvastatin',
  'rosuvastatin;rosuvastatine;розувастатин;روسوفاستاتين;瑞舒伐他汀;rosuvastatin;로수바스타틴;ロスバスタチン;rosuvastatin;rosuvastatin',
  'simvastatin;simvastatine;симвастатин;سيمفاستاتين;辛伐他汀;simvastatin;심바스타틴;シンバスタチン;simvastatin;simvastatin',
  'amlodipine;amlodipine;амлодипин;أملوديبين;氨氯地平;amlodipin;암로디핀;アムロジピン;amlodipin;amlodipin|amlodipine',
  'nifedipine;nifédipine;нифедипин;نيفيديبين;硝苯地平;nifedipin;니페디핀;ニフェジピン;nifedipin;nifedipin|nifedipine',
  'bisoprolol;bisoprolol;бисопролол;بيسوبرولول;比索洛尔;bisoprolol;비소프롤롤;ビソプロロール;bisoprolol;bisoprolol',
  'metoprolol;métoprolol;метопролол;ميتوبرولول;美托洛尔;metoprolol;메토프롤롤;メトプロロール;metoprolol;metoprolol',
  'propranolol;propranolol;пропранолол;بروبرانولول;普萘洛尔;propranolol;프로프라놀롤;プロプラノロール;propranolol;propranolol',
  'enalapril;énalapril;эналаприл;إينالابريل|إنالابريل;依那普利;enalapril;에날라프릴;エナラプリル;enalapril;enalapril',
  'lisinopril;lisinopril;лизиноприл;ليزينوبريل;赖诺普利;lisinopril;리시노프릴;リシノプリル;lisinopril;lisinopril',
  'losartan;losartan;лозартан;لوسارتان;氯沙坦;losartan;로사르탄|로살탄;ロサルタン;losartan;losartan',
  'valsartan;valsartan;валсартан;فالسارتان;缬沙坦;valsartan;발사르탄;バルサルタン;valsartan;valsartan',
  'furosemide;furosémide;фуросемид;فوروسيميد;呋塞米;furosemid;푸로세미드|푸로세마이드;フロセミド;furosemid;furosemid|furosemide',
  'spironolactone;spironolactone;спиронолактон;سبيرونولاكتون;螺内酯;spironolacton;스피로노락톤;スピロノラクトン;spironolakton;spironolacton',
  'digoxin;digoxine;дигоксин;ديغوكسين|ديجوكسين;地高辛;digoxin;디곡신;ジゴキシン;digoksin;digoxin',
  'amiodarone;amiodarone;амиодарон;أميودارون;胺碘酮;amiodaron;아미오다론;アミオダロン;amiodaron;amiodaron',
  'omeprazole;oméprazole;омепразол;أوميبرازول;奥美拉唑;omeprazol;오메프라졸;オメプラゾール;omeprazol;omeprazol',
  'esomeprazole;ésoméprazole;эзомепразол;إيسوميبرازول;艾司奥美拉唑|埃索美拉唑;esomeprazol;에스오메프라졸;エソメプラゾール;esomeprazol;esomeprazol',
  'pantoprazole;pantoprazole;пантопразол;بانتوبرازول;泮托拉唑;pantoprazol;판토프라졸;パントプラゾール;pantoprazol;pantoprazol',
  'amoxicillin;amoxicilline;амоксициллин;أموكسيسيلين;阿莫西林;amoxicillin;아목시실린;アモキシシリン;amoksisilin;amoxicillin',
  'azithromycin;azithromycine;азитромицин;أزيثروميسين|أزيثرومايسين;阿奇霉素;azithromycin;아지트로마이신;アジスロマイシン;azitromisin;azithromycin',
  'clarithromycin;clarithromycine;кларитромицин;كلاريثروميسين|كلاريثرومايسين;克拉霉素;clarithromycin;클래리트로마이신|클라리스로마이신;クラリスロマイシン;klaritromisin;clarithromycin',
  'ceftriaxone;ceftriaxone;цефтриаксон;سيفترياكسون;头孢曲松;ceftriaxon;세프트리악손;セフトリアキソン;seftriakson;ceftriaxon',
  'cefazolin;céfazoline;цефазолин;سيفازولين;头孢唑林;cefazolin;세파졸린;セファゾリン;sefazolin;cefazolin',
  'ciprofloxacin;ciprofloxacine;ципрофлоксацин;سيبروفلوكساسين;环丙沙星;ciprofloxacin;시프로플록사신;シプロフロキサシン;siprofloksasin;ciprofloxacin',
  'levofloxacin;lévofloxacine;левофлоксацин;ليفوفلوكساسين;左氧氟沙星;levofloxacin;레보플록사신;レボフロキサシン;levofloksasin;levofloxacin',
  'ofloxacin;ofloxacine;офлоксацин;أوفلوكساسين;氧氟沙星;ofloxacin;오플록사신;オフロキサシン;ofloksasin;ofloxacin',
  'doxycycline;doxycycline;доксициклин;دوكسيسيكلين;多西环素;doxycyclin;독시사이클린;ドキシサイクリン;doksisiklin;doxycyclin',
  'vancomycin;vancomycine;ванкомицин;فانكوميسين|فانكومايسين;万古霉素;vancomycin;반코마이신;バンコマイシン;vankomisin;vancomycin',
  'metronidazole;métronidazole;метронидазол;ميترونيدازول;甲硝唑;metronidazol;메트로니다졸;メトロニダゾール;metronidazol;metronidazol',
  'fluconazole;fluconazole;флуконазол;فلوكونازول;氟康唑;fluconazol;플루코나졸;フルコナゾール;flukonazol;fluconazol',
  'aciclovir|acyclovir;aciclovir;ацикловир;أسيكلوفير;阿昔洛韦;aciclovir;아시클로버|아시클로비르;アシクロビル;asiklovir;aciclovir|acyclovir',
  'prednisolone;prednisolone;преднизолон;بريدنيزولون;泼尼松龙;prednisolon;프레드니솔론;プレドニゾロン;prednizolon;prednisolon',
  'prednisone;prednisone;преднизон;بريدنيزون;泼尼松;prednison;프레드니손;プレドニゾン;prednizon;prednison',
  'methylprednisolone;méthylprednisolone;метилпреднизолон;ميثيل بريدنيزولون;甲泼尼龙;methylprednisolon;메틸프레드니솔론;メチルプレドニゾロン;metilprednizolon;methylprednisolon',
  'dexamethasone;dexaméthasone;дексаметазон;ديكساميثازون;地塞米松;dexamethason;덱사메타손;デキサメタゾン;deksametazon;dexamethason',
  'hydrocortisone;hydrocortisone;гидрокортизон;هيدروكورتيزون;氢化可的松;hydrocortison;하이드로코르티손|히드로코르티손;ヒドロコルチゾン;hidrokortizon;hydrocortison',
  'levothyroxine;lévothyroxine;левотироксин;ليفوثيروكسين;左甲状腺素;levothyroxin;레보티록신|레보티록신;レボチロキシン;levotiroksin;levothyroxin',
  'epinephrine|adrenaline;épinéphrine|adrénaline;эпинефрин|адреналин;إبينيفرين|أدرينالين;肾上腺素;epinephrin|adrenalin;에피네프린|아드레날린;アドレナリン|エピネフリン;epinefrin|adrenalin;epinephrin|adrenalin',
  'norepinephrine|noradrenaline;norépinéphrine|noradrénaline;норэпинефрин|норадреналин;نورإبينيفرين|نورأدرينالين;去甲肾上腺素;norepinephrin|noradrenalin;노르에피네프린|노르아드레날린;ノルアドレナリン|ノルエピネフリン;norepinefrin|noradrenalin;norepinephrin|noradrenalin',
  'lidocaine;lidocaïne;лидокаин;ليدوكايين;利多卡因;lidocain;리도카인;リドカイン;lidokain;lidocain',
  'propofol;propofol;пропофол;بروبوفول;丙泊酚;propofol;프로포폴;プロポフォール;propofol;propofol',
  'diazepam;diazépam;диазепам;ديازيبام;地西泮;diazepam;디아제팜;ジアゼパム;diazepam;diazepam',
  'cisplatin;cisplatine;цисплатин;سيسبلاتين;顺铂;cisplatin;시스플라틴;シスプラチン;sisplatin;cisplatin',
  'carboplatin;carboplatine;карбоплатин;كاربوبلاتين;卡铂;carboplatin;카보플라틴;カルボプラチン;karboplatin;carboplatin',
  'paclitaxel;paclitaxel;паклитаксел;باكليتاكسيل;紫杉醇;paclitaxel;파클리탁셀;パクリタキセル;paklitaksel;paclitaxel',
  'doxorubicin;doxorubicine;доксорубицин;دوكسوروبيسين;多柔比星|阿霉素;doxorubicin;독소루비신;ドキソルビシン;doksorubisin;doxorubicin',
  'methotrexate;méthotrexate;метотрексат;ميثوتريكسات;甲氨蝶呤;methotrexat;메토트렉세이트;メトトレキサート;metotreksat;methotrexat',
  'trastuzumab;trastuzumab;трастузумаб;تراستوزوماب;曲妥珠单抗;trastuzumab;트라스투주맙;トラスツズマブ;trastuzumab;trastuzumab',
  'pembrolizumab;pembrolizumab;пембролизумаб;بيمبروليزوماب;帕博利珠单抗;pembrolizumab;펨브롤리주맙;ペムブロリズマブ;pembrolizumab;pembrolizumab',
  'bevacizumab;bévacizumab;бевацизумаб;بيفاسيزوماب;贝伐珠单抗;bevacizumab;베바시주맙;ベバシズマブ;bevacizumab;bevacizumab',
  'tamoxifen;tamoxifène;тамоксифен;تاموكسيفين;他莫昔芬;tamoxifen;타목시펜;タモキシフェン;tamoksifen;tamoxifen',
  'salbutamol|albuterol;salbutamol;сальбутамол;سالبوتامول;沙丁胺醇;salbutamol;살부타몰;サルブタモール;salbutamol;salbutamol',
];

export const drugs: readonly Drug[] = rows.map((row) => {
  const names = row.split(';');
  return Object.fromEntries(columns.map((locale, index) => [locale, names[index] ?? ''])) as Drug;
});
