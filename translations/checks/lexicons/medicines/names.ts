/**
 * 2983 international nonproprietary names in English, of DrugBank's open data (CC0).
 * Made on 2026-11-30 by scripts/medicine-names.ts; not to be edited.
 */
export const medicineNames: readonly string[] = `
  abacavir abafungin abagovomab abaloparatide abarelix abatacept abciximab abediterol
  abelacimab abemaciclib abiraterone abituzumab abivertinib abrilumab abrocitinib
  acalabrutinib acalisib acamprosate acapatamab acarbose acasunlimab acazicolcept acebutolol
  aceclofenac acefylline acepromazine aceprometazine acetaminophen acetazolamide
  acetophenazine acetoxolone acetylcysteine acitretin aclarubicin aclerastide aclidinium
  acrivastine actoxumab acyclovir adafosbuvir adalimumab adapalene adebrelimab adecatumumab
  adefovir adegramotide adinazolam adomiparin aducanumab aetiocholanolone afamelanotide
  afasevikumab afatinib afelimomab aflibercept aganirsen agerafenib alamifovir alatrofloxacin
  albaconazole albendazole albiglutide albuterol albuvirtide alcaftadine alclofenac
  alclometasone alcuronium aldesleukin aldoxorubicin alectinib alefacept alemtuzumab
  alfentanil alflutinib alfuzosin alicaforsen alirinetide alirocumab aliskiren alisporivir
  alitretinoin allitinib allobarbital allopurinol allosamizoline alminoprofen almonertinib
  almotriptan alnuctamab alogliptin alomfilimab alosetron alovudine aloxistatin alpelisib
  alprazolam alprenolol alrestatin alsactide alteplase altiratinib altretamine alvespimycin
  alvimopan amantadine amatuximab ambrisentan amcinonide amdinocillin amdoxovir amenamevir
  amfenac amifostine amikacin amiloride aminophylline aminopromazine amiodarone amitriptyline
  amivantamab amlexanox amlitelimab amlodipine amobarbital amodiaquine amoxapine amoxicillin
  amphetamine amphomycin ampicillin ampiroxicam ampreloxetine amprenavir amrubicin amubarvimab
  amuvatinib amylocaine anagliptin anagrelide anakinra anamorelin anaritide anastrozole
  anbenitamab andecaliximab anfibatide anhydrovinblastine anidulafungin anifrolumab aniracetam
  anisomycin anivamersen anlotinib annamycin anrukinzumab anselamimab ansofaxine ansuvimab
  antazoline apalutamide apararenone apatorsen apitegromab apitolisib apixaban apolizumab
  apomab apomorphine apraclonidine apraglutide apramycin apremilast aprepitant apricitabine
  apricoxib aprinocarsen aprobarbital apstatin aptazapine aranidipine arasertaconazole
  arazasetron arcitumomab ardeparin arformoterol aripiprazole armodafinil aroplatin arotinolol
  artemisone asciminib ascrinvacumab asenapine aspirin aspoxicillin astegolimab asunaprevir
  asunercept asvasiran atacicept atagabalin atamparib atazanavir atenolol atesidorsen
  atezolizumab atibuclimab atilotrelvir atogepant atoltivimab atomoxetine atorvastatin
  atovaquone atracurium atrazine atropine auranofin avanafil avapritinib avatrombopag
  avdoralimab avelumab avexitide avilamycin avizakimab avotaciclib avutometinib axatilimab
  axitinib azacitidine azanidazole azasetron azatadine azathioprine azelastine azelnidipine
  azemiglitazone azidocillin azithromycin azlocillin azosemide aztreonam azvudine
  bacampicillin bacitracin baclofen bafetinib balaglitazone balapiravir balhimycin baliforsen
  balixafortide baloramotide baloxavir balsalazide balstilimab balugrastim bambuterol
  bamifylline baminercept bamlanivimab bamosiran bapineuzumab barbital bardoxolone barecetamab
  baricitinib barnidipine barzolvolimab basifungin basiliximab batefenterol batiraxcept
  batoclimab bavituximab bebtelovimab becaplermin beclabuvir beclanorsen beclomethasone
  bectumomab bedaquiline befotertinib befovacimab befunolol begelomab beinaglutide bekanamycin
  belatacept belcesiran belimumab belinostat belotecan beludavimab belumosudil belvarafenib
  belzutifan bemarituzumab bemcentinib bemiparin bemnifosbuvir benapenem benazepril
  bendamustine bendroflumethiazide benidipine benoxaprofen benperidol benralizumab bentazepam
  bentoquatam bentracimab benzhydrocodone benznidazole benzocaine benzonatate benzthiazide
  benztropine benzydamine bepotastine bepranemab bermekimab bersacapavir bersanlimab
  bertilimumab berubicin besifloxacin besifovir besilesomab betahistine betamethasone
  betaxolol bethanechol betiatide betrixaban bevacizumab bevantolol bexagliflozin bexarotene
  bexmarilimab bezlotoxumab bezuclastinib biapenem bicalutamide bictegravir bilastine
  bimagrumab bimatoprost bimekizumab bimiralisib binimetinib birtamimab bisacodyl bisegliptin
  bisoprolol bitolterol bivatuzumab bleomycin bleselumab blinatumomab blosozumab boceprevir
  bococizumab bopindolol bortezomib bosentan boserolimab bosutinib botensilimab branebrutinib
  brazikumab brecanavir bremelanotide brexanolone brexpiprazole briakinumab briciclib
  brifentanil brigatinib brilaroxazine brimapitide brimonidine brincidofovir brinzolamide
  briquilimab brivaracetam brivudine brodalumab brogidirsen brolucizumab bromazepam bromfenac
  bromocriptine bromotheophylline bromperidol brompheniramine brontictuzumab brotizolam
  bucindolol budesonide budigalimab budipine buformin bufylline bulevirtide bumetanide
  bunazosin buparlisib bupivacaine bupranolol buprenorphine bupropion burfiralimab burosumab
  buserelin buspirone busulfan butabarbital butacaine butanilicaine butaperazine buthiazide
  butobarbital butoconazole butorphanol butriptyline butropium cabazitaxel cabergoline
  cabiralizumab cabotegravir cabozantinib cadazolid cadonilimab cadralazine cagrilintide
  calcifediol calcipotriol calcitriol camazepam cambendazole camoteskimab camrelizumab
  camsirubicin canagliflozin canakinumab candesartan canertinib cangrelor cannabidiol
  canrenone capecitabine caplacizumab capmatinib capreomycin capromorelin capsaicin captopril
  carbamazepine carbarsone carbenicillin carbenoxolone carbimazole carbocisteine carbomycin
  carboplatin carbovir carboxyethyllumazine carbuterol carfecillin carfentanil carfilzomib
  carindacillin cariprazine carisoprodol carlumab carmegliptin carmoterol carmustine
  carotuximab carphenazine carprofen carrimycin carteolol carticaine carvedilol casimersen
  casirivimab caspofungin catumaxomab cefaclor cefadroxil cefatrizine cefazolin cefdinir
  cefditoren cefepime cefiderocol cefixime cefotaxime cefotetan cefoxitin cefpodoxime
  cefprozil ceftaroline ceftazidime ceftibuten ceftriaxone cefuroxime celecoxib celgosivir
  celiprolol cemdisiran cemiplimab cendakimab cenderitide cenersen cenobamate censavudine
  centhaquine cephalexin cerdulatinib ceritinib cerivastatin certepetide certoparin ceruletide
  cethromycin cetirizine cetrelimab cetrorelix cetuximab cevimeline cevostamab chlorambucil
  chloramphenicol chlordiazepoxide chlorhexidine chloroprednisone chloroprocaine chloroquine
  chlorothiazide chlorpheniramine chlorproethazine chlorpromazine chlorpropamide
  chlortetracycline chlorthalidone chlorzoxazone chymostatin cibenzoline cibinetide
  cibisatamab ciclesonide ciclobendazole ciclopirox cidofovir ciglitazone cilansetron
  cilastatin cilazapril cilengitide cilgavimab cilnidipine cilostazol ciluprevir cimetidine
  cimetropium cimicoxib cinacalcet cinalukast cinazepam cinchocaine cinnarizine cinolazepam
  cinoxacin cinpanemab cipatinib ciprocinonide ciprofloxacin cirazoline cisapride
  cisatracurium cisplatin citalopram citiolone cixutumumab cladribine clarithromycin
  clazakizumab clemastine clenbuterol clenoliximab clesrovimab clevidipine clevudine
  clinafloxacin clindamycin clioquinol clobazam clobetasol clobetasone clocapramine
  clocortolone clofarabine clometocillin clomiphene clomipramine clomocycline clonazepam
  clonazolam clonazoline clonidine cloperastine clopidogrel cloranolol clorexolone clothiapine
  clotiazepam clotrimazole cloxacillin cloxazolam clozapine cobicistat cobimetinib coblopasvir
  cobolimab cobomarsen codeine codrituzumab cofirasersen colchicine colesevelam colestipol
  colistimethate combretastatin conatumumab conbercept concizumab copanlisib coprelotamab
  corticorelin cosfroviximab cosibelimab cositecan cotadutide crefmirlimab crenezumab
  crisaborole crisdesalazine crisugabalin crizanlizumab crizotinib crofelemer cronidipine
  crotedumab crovalimab crozbaciclib cusatuzumab custirsen cyamemazine cyanocobalamin
  cyclacillin cyclizine cyclobarbital cyclobenzaprine cyclopenthiazide cyclopentolate
  cyclophosphamide cyclosporine cyclothiazide cyproheptadine cytarabine dabigatran dabrafenib
  dacarbazine dacetuzumab daclatasvir daclizumab dacomitinib dactinomycin dactolisib
  dalantercept dalbavancin dalfampridine dalotuzumab dalpiciclib dalteparin danazol
  danegaptide danofloxacin danoprevir dantrolene danvatirsen dapaconazole dapagliflozin
  dapiglutide dapiprazole daplusiran dapoxetine dapsone daptomycin daratumumab darexaban
  darglitazone darifenacin darodipine darolutamide darunavir dasabuvir dasatinib dasiglucagon
  daunorubicin davalintide davunetide daxdilimab decernotinib decitabine dectrekumab
  defactinib deferasirox deferiprone defibrotide deflazacort degarelix deglucobalhimycin
  delafloxacin delanzomib delapril delavirdine deleobuvir delgocitinib delorazepam delpazolid
  demcizumab demeclocycline denagliptin denfivontinib denosumab depatuxizumab depemokimab
  depreotide deracoxib derazantinib derenofylline dersalazine deserpidine desipramine
  desloratadine deslorelin desmopressin desmoteplase desogestrel desonide desoximetasone
  desvenlafaxine deucravacitinib deudomperidone deuruxolitinib deutetrabenazine dexamethasone
  dexelvucitabine dexibuprofen dexketoprofen dexlansoprazole dexmethylphenidate dexniguldipine
  dexrazoxane dextroamphetamine dextromethorphan dezamizumab dezapelisib diazepam
  diazepinomicin diclofenac dicloxacillin dicyclomine didanosine diethylcarbamazine
  diethylpropion difetarsone diflomotecan diflorasone difloxacin diflunisal difluocortolone
  difluprednate digoxin dihydralazine dihydrocodeine dihydroergotamine dihydrotachysterol
  dilpacimab diltiazem dimenhydrinate dimetotiazine dimiracetam dinaciclib dinoprostone
  dinutuximab diphenhydramine diphenoxylate dipivefrin dipyridamole diridavumab dirithromycin
  dirucotide disitertide disomotide disopyramide distigmine disulfiram divozilimab dixyrazine
  docaravimab docetaxel docusate dofetilide dolasetron dolcanatide dolutegravir domagrozumab
  domperidone domvanalimab donanemab donepezil donidalorsen dopastatin doranidazole doravirine
  doripenem dorzolamide dostarlimab dosulepin dotarizine dovitinib doxacurium doxazosin
  doxefazepam doxepin doxercalciferol doxofylline doxorubicin doxycycline doxylamine
  drisapersen dronabinol dronedarone droperidol drospirenone drostanolone droxicam droxidopa
  drozitumab dubermatinib dulaglutide duligotuzumab duloxetine dupilumab durvalumab
  dusigitumab dusquetide dutasteride dutogliptin duvelisib duvortuxizumab dyphylline ebastine
  eberconazole ebvaciclib ecallantide echinomycin ecnoglutide econazole ecromeximab eculizumab
  edaglitazone edaravone edivoxetine edobacomab edotreotide edoxaban edralbrutinib edratide
  edrecolomab efalizumab efavirenz efinaconazole efinopegdutide eflapegrastim eflornithine
  efocipegtrutide efonidipine efpeglenatide efrotomycin efungumab elagolix elamipretide
  elbasvir eldecalcitol eldelumab elebsiran eleclazine elenestinib eletriptan elezanumab
  elgemtumab eliglustat elinogrel elocalcitol elotuzumab elranatamab elsiglutide elsubrutinib
  eltoprazine eltrombopag eluforsen eluvixtamab eluxadoline elvitegravir elvucitabine
  elzovantinib emactuzumab emapalumab emedastine emerfetamab emibetuzumab emicizumab
  empagliflozin empegfilgrastim emtricitabine enalapril enasidenib enavogliflozin encorafenib
  endralazine eneboparatide enfuvirtide englitazone enibarcimab enitociclib enoblituzumab
  enokizumab enoxacin enoxaparin enprofylline enrofloxacin ensartinib ensitrelvir ensituximab
  entacapone entecavir entospletinib entrectinib envafolimab enviomycin enzalutamide epanolol
  epcoritamab eperisone epibatidine epicaptopril epicillin epinastine epirubicin eplerenone
  eplontersen epratuzumab eprosartan eptifibatide eptinezumab eravacycline erdafitinib
  erenumab erfonrilimab ergocalciferol ergosterol eribaxaban eribulin erlotinib ertapenem
  ertugliflozin ertumaxomab erythromycin esatenolol esaxerenone escitalopram esflurbiprofen
  esketamine eslicarbazepine esmolol esomeprazole esreboxetine estazolam estradiol
  estramustine eszopiclone etamiphylline etanercept etanidazole etaracizumab etarfolatide
  etelcalcetide eteplirsen etesevimab etevritamab ethambutol ethinylestradiol ethoheptazine
  ethosuximide etidocaine etigilimab etizolam etodolac etokimab etonogestrel etoperidone
  etoposide etoricoxib etozoline etravirine etrolizumab etymemazine evernimicin everolimus
  evinacumab evobrutinib evogliptin evolocumab evorpacept exarafenib exatecan exbivirumab
  exemestane exenatide exidavnemab ezabenlimab ezetimibe ezogabine faldaprevir famciclovir
  famitinib famotidine fanolesomab faricimab farletuzumab faropenem fasinumab fasoracetam
  favezelimab favipiravir fazirsiran fazpilodemab febuxostat fedratinib feladilimab felbamate
  felodipine felypressin felzartamab fenbendazole fenebrutinib fenfluramine fenofibrate
  fenoprofen fenoterol fenoxazoline fenozolone fentanyl fenticonazole ferumoxytol fesoterodine
  fexinidazole fexofenadine fezakinumab fiacitabine fianlimab ficlatuzumab fidaxomicin
  figitumumab filgotinib filgrastim filibuvir filociclovir fimasartan finafloxacin finasteride
  finerenone fingolimod finotonlimab firocoxib fisogatinib fitusiran flavoxate flecainide
  fleroxacin fletikumab flibanserin flotetuzumab flovagatran floxuridine fluanisone
  flubendazole fluciclatide fluclorolone flucloxacillin fluconazole fludarabine fludiazepam
  fludrocortisone flumatinib flumequine flumethasone flunarizine flunisolide flunitrazepam
  flunoxaprofen fluocinolone fluocinonide fluocortolone fluorometholone fluorouracil
  fluoxetine fluoxymesterone fluperolone fluphenazine fluprednisolone flurandrenolide
  flurazepam flurbiprofen flurithromycin flutamide fluticasone fluvastatin fluvoxamine
  fluzoparib fomivirsen fondaparinux fontolizumab foralumab forasartan foretinib formebolone
  formoterol formycin fosamprenavir foscarnet fosfomycin fosinopril fosmidomycin fosphenytoin
  fosravuconazole fostamatinib fostemsavir fotemustine fremanezumab fresolimumab frexalimab
  froniglutide frovatriptan frovocimab fruquintinib fulranumab fulvestrant furafylline
  furaprevir furaprofen furosemide futibatinib futuximab gabapentin galantamine galcanezumab
  galegenimab galidesivir galiximab gamithromycin ganaxolone ganciclovir gancotamab gandotinib
  ganirelix ganitumab ganstigmine gantacurium gantenerumab garadacimab garenoxacin garetosmab
  garivulimab gatifloxacin gatipotuzumab gatralimab gavilimomab gedatolisib gedivumab
  gefitinib gefurulimab geldanamycin gemcitabine gemfibrozil gemifloxacin gemigliptin
  gentamicin gentulizumab geptanolimab gevokizumab giloralimab gilteritinib gimatecan
  gimsilumab ginisortamab girentuximab givosiran glasdegib glatiramer glecaprevir glenzocimab
  glepaglutide glesatinib gliclazide glimepiride glipizide glofitamab glucarpidase glumetinib
  glutazumab glyburide glycopyrronium glycovir goflikicept golexanolone golidocitinib
  golimumab golodirsen golvatinib gontivimab goserelin gosogliptin gosuranemab granisetron
  grazoprevir gremubamab grepafloxacin gresonitamab griseofulvin guadecitabine guaifenesin
  guanabenz guanfacine gunagratinib gusacitinib guselkumab hachimycin halazepam halcinonide
  halometasone haloperidol haloxazolam henagliflozin henatinib heparin heptabarbital
  hetacillin hexetidine hexobarbital hexylcaine histrelin hydracarbazine hydralazine
  hydrochlorothiazide hydrocodone hydrocortisone hydroflumethiazide hydromorphone
  hydroxocobalamin hydroxychloroquine hydroxyethylpromethazine hydroxyurea hydroxyzine
  hyoscyamine hypothemycin ianalumab ibacitabine ibalizumab ibandronate ibrexafungerp
  ibrutinib ibuprofen ibuzatrelvir ichorcumab icotinib icrucumab idanpramine idarubicin
  idarucizumab idelalisib idoxuridine ieramilimab ifebemtinib ifidancitinib ifosfamide
  ilaprazole ilginatinib iloperidone iloprost imagabalin imalumab imatinib imdevimab imdusiran
  imgatuzumab imidapril imifoplatin imipenem imipramine imiquimod imrecoxib imsidolimab
  imvotamab inarigivir inavolisib inbakicept inclacumab inclisiran incobotulinumtoxina
  indacaterol indanazoline indapamide indenolol indinavir indomethacin indoprofen indotecan
  inebilizumab inecalcitol inetetamab infigratinib infliximab iniparib inolimomab inotersen
  intetumumab ipafricept ipamorelin ipilimumab ipragliflozin ipratropium iratumumab irbesartan
  irinotecan irpagratinib isatuximab isavuconazole isavuconazonium iscalimab isepamicin
  islatravir isocarboxazid isoconazole isoetharine isoniazid isosorbide isotretinoin isoxicam
  isoxsuprine isradipine istiratumab istradefylline itacitinib itepekimab itolizumab
  itraconazole ivabradine ivacaftor ivarmacitinib ivermectin ivonescimab ivosidenib ivuxolimab
  ixabepilone ixazomib ixekizumab izencitinib izuralimab jaktinib janagliflozin josamycin
  kanamycin ketazolam ketocaine ketoconazole ketoprofen ketorolac ketotifen kitasamycin
  labetalol labetuzumab lacidipine lacnotuzumab lacosamide lactulose lacutamab lademirsen
  lafutidine lamivudine lamotrigine lampalizumab lanadelumab lancovutide landiolol
  landogrozumab laninamivir lanosterol lanoteplase lanreotide lansoprazole lapatinib
  larazotide larcaviximab laromustine larotaxel larotrectinib larsucosterol lasmiditan
  latanoprost latozinemab lavoltidine lawsone lazertinib lebrikizumab lecanemab ledipasvir
  lefamulin leflunomide lemborexant lemzoparlimab lenacapavir lenalidomide leniolisib
  lenograstim lenomorelin lenvatinib lenvervimab lenzilumab lercanidipine lerdelimumab
  leriglitazone lerisetron lerociclib leronlimab lesinurad lestaurtinib letaplimab letaxaban
  letermovir letolizumab letrozole leucovorin leuprolide levamlodipine levetiracetam levilimab
  levobetaxolol levobunolol levobupivacaine levocabastine levocetirizine levodopa levofloxacin
  levoketoconazole levoleucovorin levomilnacipran levonadifloxacin levonorgestrel levorphanol
  levothyroxine lexacalcitol lexanersen lexatumumab libivirumab licaminlimab licogliflozin
  lidocaine lidoflazine lifirafenib lifitegrast ligelizumab ligufalimab ligustrazine lilotomab
  linaclotide linagliptin lincomycin lindane linezolid linperlisib linsitinib lintuzumab
  linvoseltamab liothyronine liotrix lipegfilgrastim lipotecan lirafugratinib liraglutide
  lirentelimab lirilumab lisdexamfetamine lisinopril lisofylline litifilimab litoxetine
  livmoniplimab livoletide lixadesiran lixisenatide lobaplatin lobeglitazone lobucavir
  lodoxamide lofentanil lofepramine lofexidine lomefloxacin lomerizine lomibuvir lomifylline
  lomitapide lomustine londamocitinib lonigutamab loperamide lopinavir loprazolam loratadine
  lorazepam lorcaserin lorigerlimab lorlatinib lormetazepam lornoxicam lorpiprazole losartan
  loteprednol lovastatin loxapine loxoprofen lubazodone lubiprostone lucatumumab luliconazole
  lumasiran lumateperone lumicitabine lumiliximab lumiracoxib lumretuzumab lurasidone
  lurbinectedin lurtotecan luseogliflozin luspatercept lusutrombopag lusvertikimab lutikizumab
  luxeptinib lymecycline lypressin macimorelin macitentan maduramicin maftivimab magrolimab
  malathion manidipine mapatumumab maplirpacept maprotiline maralixibat maraviroc
  marbofloxacin margetuximab maribavir marizomib marstacimab masilukast masitinib matuzumab
  mavelertinib mavrilimumab maxacalcitol mazdutide mazorelvimab mebanazine mebendazole
  mebeverine mecapegfilgrastim mechlorethamine meclizine meclocycline medazepam medrysone
  mefloquine mefuparib megestrol meladrazine melagatran meloxicam melphalan melrilimab
  memantine menatetrenone meperidine mephobarbital mepindolol mepiprazole mepivacaine
  meplazumab mepolizumab meprednisone meprobamate mequitazine mercaptopurine merestinib
  mericitabine meropenem mertiatide mesalazine mesna mesoridazine mesterolone metacavir
  metampicillin metaproterenol metaxalone metelimumab metformin methacycline methadone
  methamphetamine methandrostenolone methazolamide methdilazine methenamine methenolone
  methicillin methimazole methocarbamol methoserpidine methotrexate methotrimeprazine
  methsuximide methyclothiazide methyldopa methylergonovine methylestrenolone methylnaltrexone
  methylphenidate methylprednisolone methylprednisone metipranolol metizoline metoclopramide
  metolazone metopimazine metoprolol metribolone metronidazole mevastatin mexazolam mexiletine
  mezagitamab mezlocillin mibavademab mibenratide micafungin miconazole micronomicin midazolam
  midecamycin midodrine midostaurin mifamurtide miglitol miglustat milataxel milatuzumab
  milnacipran minocycline minoxidil minretumomab miocamycin mipomersen mirabegron miravirsen
  mirdametinib mirfentanil mirikizumab mirococept mirogabalin miromavimab mirtazapine
  mirvetuximab misonidazole misoprostol mitazalimab mitiglinide mitoglitazone mitomycin
  mitotane mitoxantrone mitumomab mivacurium mivavotinib mivelsiran mizagliflozin mizolastine
  mobocertinib modafinil modimelanotide modithromycin modotuximab moexipril mogamulizumab
  molindone molnupiravir momelotinib mometasone monalizumab monarsen mongersen montelukast
  monteplase morinidazole morphine mosapramine mosunetuzumab motavizumab motixafortide
  moxifloxacin mozenavir mubritinib mupirocin mureletecan murlentamab myrtecaine nabilone
  nabumetone nadecnemab nadifloxacin nadolol nadroparin nadunolimab nafarelin nafcillin
  nafithromycin naftifine nalbuphine naldemedine naloxegol naloxone naltrexone namilumab
  namitecan nandrolone nangibotide naphazoline naphthoquine naporafenib naproxen naquotinib
  naratriptan narazaciclib narlaprevir narmafotinib narnatumab narsoplimab natalizumab
  natamycin nateglinide navafenterol navicixizumab naxifylline naxitamab nazartinib nebacumab
  nebicapone nebivolol necitumumab nedaplatin nedocromil nedometinib nedosiran nefazodone
  nefiracetam nefopam neihulizumab nelarabine nelatimotide nelfinavir nemiralisib nemolizumab
  nemonoxacin nemtabrutinib neomycin neostigmine nepafenac neratinib nerinetide nesbuvir
  nesuparib nesvacumab netakimab netarsudil netilmicin netivudine netoglitazone nevirapine
  niaprazine nicardipine nicorandil nifedipine nifurtimox niguldipine nilotinib niludipine
  nilutamide nilvadipine nimacimab nimodipine nimotuzumab nimustine ningetinib nintedanib
  niperotidine nipocalimab niraparib nirmatrelvir nirsevimab nisoldipine nisoxetine nitarsone
  nitazoxanide nitrazepam nitrazolam nitrendipine nitrofurantoin nitroglycerin nivatrotamab
  nivolumab nizatidine nofazinlimab nolatrexed norclozapine nordazepam norethandrolone
  norfloxacin norgestrel nortriptyline noscapine novaferon novolimus nurulimab nusinersen
  nystatin obeldesivir obexelimab obiltoxaximab obinepitide obinutuzumab oblimersen
  ocaperidone ocaratuzumab ociperlimab oclacitinib ocrelizumab octreotide odalasvir odesivimab
  odevixibat odronextamab ofatumumab ofloxacin olafertinib olanzapine olaparib olaratumab
  oleandomycin oleclumab olendalizumab olezarsen olinvacimab olmesartan olmutinib olodaterol
  olokizumab olopatadine olpasiran olsalazine omadacycline omalizumab omarigliptin
  omaveloxolone ombitasvir omburtamab omeprazole omipalisib omoconazole onartuzumab
  ondansetron onercept ongericimab ontamalimab ontorpacept ontuxizumab opelconazole opicapone
  opicinumab oprozomib orantinib orbifloxacin ordesekimab oregovomab orelabrutinib
  orilanolimab oritavancin orlistat ornidazole ornipressin orphenadrine ortataxel orticumab
  oseltamivir osemitamab osimertinib osocimab ospemifene otamixaban otelixizumab oteseconazole
  otilimab otlertuzumab ovemotide oxabolone oxacillin oxaliplatin oxamniquine oxandrolone
  oxaprozin oxazepam oxazolam oxcarbazepine oxelumab oxetacaine oxibendazole oxiconazole
  oxiracetam oxitropium oxomemazine oxprenolol oxtriphylline oxybuprocaine oxybutynin
  oxycodone oxymetazoline oxymetholone oxymorphone oxytetracycline ozagrel ozanezumab ozanimod
  ozarelix ozenoxacin ozoralizumab pacanalotamab paclitaxel pacmilimab pacritinib pagibaximab
  palbociclib palifermin paliperidone palivizumab palonosetron palopegteriparatide pamidronate
  pamiparib pamrevlumab pancrelipase pancuronium panitumumab panobacumab panobinostat
  pantoprazole papaverine paramethasone parathiazine parecoxib parethoxycaine paricalcitol
  paritaprevir parnaparin paromomycin paroxetine parsaclisib parsatuzumab pascolizumab
  pasireotide pateclizumab patiromer patisiran patritumab paxalisib pazopanib pazufloxacin
  pefcalcitol peficitinib pefloxacin pegamotecan pegapamodutide pegaptanib pegaspargase
  pegcantratinib pegcetacoplan pegfilgrastim peginesatide pegloticase pegloxenatide
  pegsunercept pegteograstim pelacarsen pelitinib pelubiprofen pembrolizumab pemetrexed
  pemigatinib pemtumomab pemvidutide penamecillin penbutolol penciclovir penicillamine
  penimepicycline penpulimab pentamidine pentamycin pentazocine pentetreotide pentifylline
  pentobarbital pentostatin pentoxifylline pepinemab peramivir perampanel perazine peresolimab
  periciazine perindopril permethrin perphenazine pertuzumab petosemtamab petrelintide
  pexelizumab pexidartinib pexmetinib phenazepam phenazopyridine phendimetrazine phenelzine
  pheneticillin phenformin pheniprazine phenmetrazine phenobarbital phenothiazine
  phenoxybenzamine phenoxymethylpenicillin phenoxypropazine phentermine phenylephrine
  phenytoin physostigmine pibrentasvir picoplatin pictilisib pidilizumab pilaralisib
  pilocarpine pimavanserin pimecrolimus pimicotinib pimivalimab pimodivir pimonidazole
  pimozide pinazepam pindolol pioglitazone pipecuronium piperacetazine piperacillin
  piperaquine piperazine pipotiazine piracetam pirarubicin pirbuterol pirfenidone pirlimycin
  pirmitegravir pirodavir piroxicam pirprofen pirtobrutinib pitavastatin pitolisant
  pivampicillin pivhydrazine pixofisiran placulumab plamotamab platensimycin plazomicin
  plecanatide plerixafor plevitrexed plicamycin plozalizumab plozasiran plutavimab pocapavir
  polmacoxib polythiazide pomalidomide pomotrelvir ponatinib ponesimod ponezumab ponsegromab
  porfiromycin porgaviximab posaconazole posdinemab poseltinib posizolid povetacicept
  povorcitinib pozelimab poziotinib practolol pradefovir pradofloxacin pralatrexate
  pralmorelin pralsetinib pramiconazole pramipexole pramiracetam pramlintide pramocaine
  pranlukast pranoprofen prasinezumab prasugrel pravastatin prazepam praziquantel prazosin
  prednimustine prednisolone prednisone pregabalin pregnanolone pregnenolone prenalterol
  prenoxdiazine presatovir pretomanid prexigebersen prezatide pridopidine priliximab
  prilocaine primaquine primidone pristinamycin pritelivir pritumumab probenecid procainamide
  procaine procarbazine procaterol prochlorperazine procinonide prolgolimab promazine
  promethazine propafenone propantheline proparacaine propenidazole propentofylline
  propicillin propiomazine propiopromazine propoxycaine propranolol propylthiouracil
  protriptyline proxyphylline prucalopride prulifloxacin pseudoephedrine psyllium pucotenlimab
  pulocimab puromycin pyrantel pyrazinamide pyrazolam pyridostigmine pyridoxine pyrotinib
  quavonlimab quazepam quetiapine quilizumab quilseconazole quinapril quinbolone quinidine
  quinine quinisocaine quinupramine quisovalimab quizartinib rabeprazole racivir racotumomab
  radafaxine radalbuvir radavirsen radezolid radgocitabine radotinib ragifilimab ralimetinib
  raloxifene raltegravir raltitrexed ramatercept ramelteon ramipril ramosetron ramucirumab
  ranibizumab ranimustine ranitidine ranolazine rapacuronium rasagiline rasburicase
  ravagalimab ravidasvir ravoxertinib ravuconazole ravulizumab raxibacumab razupenem
  rebastinib rebeccamycin reboxetine recanaclotide recaticimab recifercept recilisib
  redasemtide refametinib refanezumab regdanvimab regorafenib regrelor relamorelin relatlimab
  relugolix remdesivir remibrutinib remifentanil remimazolam remlarsen remtolumab renadirsen
  repaglinide repotrectinib reproterol reserpine reslizumab retagliptin retapamulin
  retaspimycin retatrutide reteplase retifanlimab revefenacin reviparin revusiran rezafungin
  ribavirin ribociclib ribostamycin ridaforolimus ridogrel rifabutin rifampin rifamycin
  rifapentine rifaximin rilematovir rilonacept rilotumumab rilpivirine riluzole rilzabrutinib
  rimabotulinumtoxinb rimantadine rimegepant rimexolone rimiterol rinucumab riociguat
  ripertamab ripretinib risankizumab risperidone ritlecitinib ritonavir rituximab rivaroxaban
  rivastigmine rivoglitazone rizatriptan robatumumab robenacoxib roblitinib rocatinlimab
  rocbrutinib rociletinib rocuronium rofecoxib roflumilast rogaratinib roginolisib rokitamycin
  rolapitant roledumab rolitetracycline rolofylline roluperidone romidepsin romilkimab
  romiplostim romlusevimab romosozumab roniciclib rontalizumab ropinirole ropivacaine
  ropsacitinib rosiglitazone rosnilimab rosoxacin rosuvastatin rotigaptide rovanersen
  rovatirelin roxarsone roxithromycin rozanolixizumab rubitecan rucaparib rufinamide
  rufloxacin rugonersen rulonilimab rupatadine rupintrivir ruplizumab rusfertide ruxolitinib
  ruzasvir sabarubicin sabatolimab safinamide safrazine salinomycin salmeterol salsalate
  samalizumab samatasvir samuraciclib sapablursen sapacitabine sapitinib saprisartan
  sapropterin saquinavir saracatinib sarafloxacin sarecycline sargramostim sarilumab saruparib
  sasanlimab satralizumab satraplatin savolitinib saxagliptin secnidazole secobarbital
  secukinumab selatogrel selegiline selepressin seletalisib seletracetam selexipag
  selicrelumab selinexor selitrectinib selpercatinib selumetinib semaglutide semduramicin
  semorinemab semuloparin semustine semzuvolimab senaparib senlizumab seocalcitol sepofarsen
  seproxetine serabelisib seralutinib seribantumab sermorelin serplulimab sertaconazole
  sertraline setmelanotide setrobuvir setrusumab sevelamer sevirumab sevuparin sibeprenlimab
  sibrotuzumab sifalimumab silatecan sildenafil silodosin siltuximab simeprevir simethicone
  simotaxel simtuzumab simvastatin sinapultide sinefungin sintilimab siplizumab siponimod
  sirexatamab sirolimus sirukumab sisomicin sisunatovir sitafloxacin sitagliptin sitamaquine
  sitravatinib socazolimab sofosbuvir solanezumab solifenacin solithromycin solnatide
  solriamfetol somatorelin sonelokimab sonepcizumab sonidegib sonolisib soquelitinib sorafenib
  sorivudine sotagliflozin sotalol sotatercept sotevtamab sotigalimab sotorasib sotrovimab
  sovaprevir sparfloxacin sparsomycin spartalizumab spebrutinib spectinomycin spesolimab
  spinosad spiramycin spirapril spironolactone stamulumab stanozolol stavudine stiripentol
  streptomycin streptozocin sucralfate sufentanil sugemalimab sulbenicillin sulconazole
  sulesomab sulfabromomethazine sulfacetamide sulfachlorpyridazine sulfadiazine
  sulfaethoxypyridazine sulfamerazine sulfamethazine sulfamethoxypyridazine sulfasalazine
  sulfinpyrazone sulglicotide sulindac sulopenem sultamicillin sumatriptan sunitinib
  sunvozertinib suprofen suptavumab surotomycin surufatinib survodutide surzebiclimab
  sutetinib sutezolid sutimlimab suvodirsen suvorexant suvratoxumab tabalumab tacalcitol
  tacrolimus tadalafil tafasitamab tafenoquine tafluprost tafolecimab tagitanlimab
  talacotuzumab talampicillin talastine talazoparib taletrectinib talinolol tallimustine
  talquetamab tamatinib tamnorzatinib tamoxifen tamsulosin tandutinib tanespimycin tanezumab
  tanfanercept tapentadol tarextumab tarlatamab tarloxotinib taselisib tasimelteon tasosartan
  taspoglutide tavaborole tavolixizumab tazarotene tazemetostat tebotelimab tecemotide
  teclistamab tedatioxetine tedizolid teduglutide tefibazumab tegaserod tegobuvir telaprevir
  telatinib telavancin telazorlimab telbivudine telinavir telisotuzumab telitacicept
  telithromycin telmisartan telotristat temafloxacin temazepam temelimab temocapril temocillin
  temozolomide temsavir temsirolimus tenalisib tenecteplase teneligliptin teniposide
  tenivastatin tenofovir tenoxicam teplizumab tepotinib teprasiran teprenone teprotumumab
  terazosin terbinafine terbogrel terbutaline terconazole teriflunomide teriparatide
  terlipressin teropavimab tertatolol tertomotide tesamorelin tesetaxel tesevatinib
  tesidolumab tesnatilimab tetrabenazine tetracaine tetracycline tetrahydrooxazine tetrazepam
  tetryzoline teverelix tezacitabine tezepelumab thalidomide theophylline theralizumab
  thiabendazole thiethylperazine thioguanine thioproperazine thioridazine thiotepa thiothixene
  tiagabine tibolone tibulizumab ticagrelor ticarcillin ticlopidine tidutamab tifcemalimab
  tifuvirtide tigapotide tigatuzumab tigecycline tigozertinib tilavonemab tildrakizumab
  tilmanocept timdarpacept timolol timolumab tinengotinib tinidazole tinlorafenib
  tinostamustine tinzaparin tioconazole tiotropium tioxolone tipelukast tipepidine tiplimotide
  tipranavir tirabrutinib tiragolumab tirbanibulin tirzepatide tisagenlecleucel tislelizumab
  tivanisiran tivantinib tivirapine tivozanib tixagevimab tizanidine tobramycin tocilizumab
  tofacitinib tofersen tofogliflozin tolazamide tolazoline tolbutamide tolcapone tolebrutinib
  tolmetin tolnaftate tolperisone tolterodine tomaralimab tominersen tomligisiran
  tomuzotuximab tonapofylline topiramate topotecan toralizumab toremifene toripalimab
  torsemide torudokimab tosatoxumab tositumomab tosufloxacin tovetumab tovorafenib toyocamycin
  tozuleristide trabectedin trabedersen tralokinumab tramadol tramazoline trametinib
  trandolapril tranylcypromine trastuzumab travoprost trazodone trefentanil tregalizumab
  trelagliptin tremelimumab trestolone tretinoin trevogrumab triamcinolone triamterene
  triapine triazolam tricaine trichlormethiazide triclabendazole tridecactide trifarotene
  trifluoperazine trifluperidol triflupromazine trihexyphenidyl trilaciclib trimazosin
  trimeprazine trimethadione trimethobenzamide trimethoprim trimetrexate trimipramine
  triptorelin trofinetide troglitazone troleandomycin tromantadine tropisetron trospium
  trovafloxacin troxacitabine tucatinib tulobuterol tunicamycin tunlametinib tuspetinib
  tuvirumab tymazoline tyroserleutide ubamatamab ubidecarenone ublituximab ubrogepant
  ularitide ulefnersen ulenistamab uliledlimab ulimorelin ulinastatin ulipristal ulixertinib
  ulocuplumab ultevursen umbralisib umeclidinium umifenovir umirolimus unasnemab unoprostone
  upadacitinib upanovimab uprifosbuvir urabrelimab urelumab urtoxazumab ustekinumab utomilumab
  valacyclovir valbenazine valdecoxib valganciclovir valinomycin valomaciclovir valopicitabine
  valrubicin valsartan valtorcitabine valziflocept vamorolone vamotinib vancomycin vandetanib
  vaniprevir vantictumab vanucizumab vapitadine vapreotide vardenafil varenicline varlilumab
  varlitinib vatelizumab vebicorvir vebreltinib vecabrutinib vedolizumab vedroprevir
  veldoreotide veliparib velmupressin velpatasvir veltuzumab vemurafenib venadaparib
  venetoclax venlafaxine vepafestinib vepsitamab verapamil vericiguat verteporfin vesencumab
  vesleteplirsen vibecotamab vibegron vibostolimab vicagrel vigabatrin vilanterol vilazodone
  vildagliptin vilobelimab viloxazine viltolarsen vimseltinib vinbarbital vinblastine
  vincristine vinorelbine viomycin virginiamycin visilizumab vismodegib visugromab vixarelimab
  vixtimotamab vobarilizumab vodobatinib vofatamab volagidemab volanesorsen volociximab
  vonlerolizumab vopratelimab vorapaxar voriconazole vorinostat vortioxetine voruciclib
  vosoritide voxelotor voxilaprevir voxtalisib vudalimab vunakizumab vurolenatide vutrisiran
  warfarin xamoterol xeligekimab xentuzumab ximelagatran xylazine xylometazoline yimitasvir
  zabofloxacin zafirlukast zagotenemab zalcitabine zaleplon zalifrelimab zaltoprofen
  zalutumumab zamerovimab zampilimab zanamivir zandelisib zanidatamab zanolimumab zansecimab
  zanubrutinib zanzalintinib zapnometinib zasocitinib zastumotide zeluvalimab zemirciclib
  zenocutuzumab zetomipzomib ziconotide zicronapine zidovudine zilebesiran zileuton
  zilganersen zilovertamab zilpaterol ziltivekimab zimberelimab zinlirvimab zipalertinib
  ziprasidone ziresovir zofenopril zolazepam zolbetuximab zolmitriptan zolpidem zongertinib
  zonisamide zopiclone zorevunersen zorubicin zotarolimus zotiraciclib zuberitamab
  zunsemetinib zuranolone
`
  .trim()
  .split(/\s+/);
