/**
 * Chinese names of medicines, which no rule makes out of the international ones: `english 中文`.
 * As the Chinese Pharmacopoeia Commission and the WHO's list (INN in Chinese) have them.
 */
const rows = `
abacavir 阿巴卡韦,abciximab 阿昔单抗,acarbose 阿卡波糖,acetazolamide 乙酰唑胺,acetylcysteine 乙酰半胱氨酸,acyclovir 阿昔洛韦,adalimumab 阿达木单抗,
albendazole 阿苯达唑,alendronate 阿仑膦酸,alfuzosin 阿夫唑嗪,allopurinol 别嘌醇,alprazolam 阿普唑仑,alteplase 阿替普酶,amantadine 金刚烷胺,ambroxol 氨溴索,
amikacin 阿米卡星,amiloride 阿米洛利,aminophylline 氨茶碱,amitriptyline 阿米替林,amphotericin 两性霉素,ampicillin 氨苄西林,anastrozole 阿那曲唑,apatinib 阿帕替尼,
aripiprazole 阿立哌唑,artemether 蒿甲醚,artesunate 青蒿琥酯,atazanavir 阿扎那韦,atenolol 阿替洛尔,atezolizumab 阿替利珠单抗,atropine 阿托品,azathioprine 硫唑嘌呤,
baclofen 巴氯芬,baricitinib 巴瑞替尼,beclometasone 倍氯米松,bedaquiline 贝达喹啉,benazepril 贝那普利,betahistine 倍他司汀,betamethasone 倍他米松,bicalutamide 比卡鲁胺,
bisacodyl 比沙可啶,bleomycin 博来霉素,bortezomib 硼替佐米,bosentan 波生坦,bromhexine 溴己新,bromocriptine 溴隐亭,budesonide 布地奈德,bupivacaine 布比卡因,
buprenorphine 丁丙诺啡,bupropion 安非他酮,cabergoline 卡麦角林,canagliflozin 卡格列净,candesartan 坎地沙坦,capecitabine 卡培他滨,captopril 卡托普利,carbamazepine 卡马西平,
carbimazole 卡比马唑,carvedilol 卡维地洛,caspofungin 卡泊芬净,cefaclor 头孢克洛,cefalexin 头孢氨苄,cefepime 头孢吡肟,cefixime 头孢克肟,cefoperazone 头孢哌酮,
cefotaxime 头孢噻肟,ceftazidime 头孢他啶,cefuroxime 头孢呋辛,celecoxib 塞来昔布,cetirizine 西替利嗪,cetuximab 西妥昔单抗,chloramphenicol 氯霉素,chloroquine 氯喹,
chlorpromazine 氯丙嗪,cholecalciferol 胆钙化醇,ciclosporin 环孢素,cyclosporine 环孢素,cilostazol 西洛他唑,cimetidine 西咪替丁,citalopram 西酞普兰,clindamycin 克林霉素,
clomifene 氯米芬,clomipramine 氯米帕明,clonazepam 氯硝西泮,clonidine 可乐定,clotrimazole 克霉唑,clozapine 氯氮平,codeine 可待因,colchicine 秋水仙碱,
crizotinib 克唑替尼,cyclophosphamide 环磷酰胺,cytarabine 阿糖胞苷,dacarbazine 达卡巴嗪,dapagliflozin 达格列净,daptomycin 达托霉素,darunavir 达芦那韦,dasatinib 达沙替尼,
deferasirox 地拉罗司,denosumab 地舒单抗,desloratadine 地氯雷他定,desmopressin 去氨加压素,dexmedetomidine 右美托咪定,dextromethorphan 右美沙芬,diltiazem 地尔硫卓,
diphenhydramine 苯海拉明,dipyridamole 双嘧达莫,dobutamine 多巴酚丁胺,docetaxel 多西他赛,dolutegravir 多替拉韦,domperidone 多潘立酮,donepezil 多奈哌齐,doxazosin 多沙唑嗪,
dulaglutide 度拉糖肽,duloxetine 度洛西汀,durvalumab 度伐利尤单抗,dutasteride 度他雄胺,edoxaban 艾多沙班,efavirenz 依非韦伦,empagliflozin 恩格列净,emtricitabine 恩曲他滨,
entecavir 恩替卡韦,epirubicin 表柔比星,eplerenone 依普利酮,erlotinib 厄洛替尼,ertapenem 厄他培南,erythromycin 红霉素,erythropoietin 促红细胞生成素,escitalopram 艾司西酞普兰,
esmolol 艾司洛尔,estazolam 艾司唑仑,estradiol 雌二醇,etanercept 依那西普,ethambutol 乙胺丁醇,etomidate 依托咪酯,etoposide 依托泊苷,etoricoxib 依托考昔,
everolimus 依维莫司,exemestane 依西美坦,exenatide 艾塞那肽,ezetimibe 依折麦布,famotidine 法莫替丁,favipiravir 法维拉韦,febuxostat 非布司他,felodipine 非洛地平,
fenofibrate 非诺贝特,fexofenadine 非索非那定,filgrastim 非格司亭,finasteride 非那雄胺,flumazenil 氟马西尼,fluorouracil 氟尿嘧啶,fluoxetine 氟西汀,fluticasone 氟替卡松,
fluvoxamine 氟伏沙明,fondaparinux 磺达肝癸钠,formoterol 福莫特罗,fosfomycin 磷霉素,fulvestrant 氟维司群,gabapentin 加巴喷丁,ganciclovir 更昔洛韦,gefitinib 吉非替尼,
gemcitabine 吉西他滨,gentamicin 庆大霉素,glibenclamide 格列本脲,gliclazide 格列齐特,glimepiride 格列美脲,glipizide 格列吡嗪,granisetron 格拉司琼,haloperidol 氟哌啶醇,
hydralazine 肼屈嗪,hydrochlorothiazide 氢氯噻嗪,hydroxychloroquine 羟氯喹,hydroxyzine 羟嗪,ibandronate 伊班膦酸,ibrutinib 伊布替尼,imatinib 伊马替尼,imipenem 亚胺培南,
indapamide 吲达帕胺,indometacin 吲哚美辛,indomethacin 吲哚美辛,infliximab 英夫利西单抗,ipratropium 异丙托溴铵,irbesartan 厄贝沙坦,irinotecan 伊立替康,isoniazid 异烟肼,
isotretinoin 异维A酸,itraconazole 伊曲康唑,ivabradine 伊伐布雷定,ivermectin 伊维菌素,ketamine 氯胺酮,ketoconazole 酮康唑,ketorolac 酮咯酸,ketotifen 酮替芬,
labetalol 拉贝洛尔,lactulose 乳果糖,lamivudine 拉米夫定,lamotrigine 拉莫三嗪,lansoprazole 兰索拉唑,lapatinib 拉帕替尼,latanoprost 拉坦前列素,leflunomide 来氟米特,
lenalidomide 来那度胺,lenvatinib 仑伐替尼,letrozole 来曲唑,leuprorelin 亮丙瑞林,levetiracetam 左乙拉西坦,levocetirizine 左西替利嗪,levodopa 左旋多巴,linagliptin 利格列汀,
linezolid 利奈唑胺,liraglutide 利拉鲁肽,loperamide 洛哌丁胺,lopinavir 洛匹那韦,loratadine 氯雷他定,lorazepam 劳拉西泮,mannitol 甘露醇,mebendazole 甲苯咪唑,
mefloquine 甲氟喹,meloxicam 美洛昔康,memantine 美金刚,meropenem 美罗培南,mesalazine 美沙拉嗪,methadone 美沙酮,methyldopa 甲基多巴,metoclopramide 甲氧氯普胺,
midazolam 咪达唑仑,mifepristone 米非司酮,milrinone 米力农,mirtazapine 米氮平,misoprostol 米索前列醇,mometasone 莫米松,montelukast 孟鲁司特,moxifloxacin 莫西沙星,
mycophenolate 吗替麦考酚,naloxone 纳洛酮,naltrexone 纳曲酮,naproxen 萘普生,neostigmine 新斯的明,nevirapine 奈韦拉平,nimodipine 尼莫地平,nirmatrelvir 奈玛特韦,
nitrofurantoin 呋喃妥因,nitroglycerin 硝酸甘油,nivolumab 纳武利尤单抗,nystatin 制霉菌素,octreotide 奥曲肽,olanzapine 奥氮平,olaparib 奥拉帕利,olmesartan 奥美沙坦,
omalizumab 奥马珠单抗,ondansetron 昂丹司琼,oseltamivir 奥司他韦,osimertinib 奥希替尼,oxaliplatin 奥沙利铂,oxcarbazepine 奥卡西平,oxycodone 羟考酮,paroxetine 帕罗西汀,
pemetrexed 培美曲塞,penicillin 青霉素,perindopril 培哚普利,pertuzumab 帕妥珠单抗,phenobarbital 苯巴比妥,phenytoin 苯妥英,pioglitazone 吡格列酮,piperacillin 哌拉西林,
posaconazole 泊沙康唑,pramipexole 普拉克索,prasugrel 普拉格雷,pravastatin 普伐他汀,praziquantel 吡喹酮,pregabalin 普瑞巴林,primaquine 伯氨喹,promethazine 异丙嗪,
propafenone 普罗帕酮,propylthiouracil 丙硫氧嘧啶,pyrazinamide 吡嗪酰胺,pyridostigmine 溴吡斯的明,quetiapine 喹硫平,quinine 奎宁,rabeprazole 雷贝拉唑,raltegravir 拉替拉韦,
ramipril 雷米普利,ranitidine 雷尼替丁,regorafenib 瑞戈非尼,remdesivir 瑞德西韦,remifentanil 瑞芬太尼,ribavirin 利巴韦林,rifampicin 利福平,rifaximin 利福昔明,
risedronate 利塞膦酸,risperidone 利培酮,ritonavir 利托那韦,rituximab 利妥昔单抗,rocuronium 罗库溴铵,ropivacaine 罗哌卡因,roxithromycin 罗红霉素,ruxolitinib 芦可替尼,
sacubitril 沙库巴曲,salmeterol 沙美特罗,sarilumab 沙利鲁单抗,secukinumab 司库奇尤单抗,semaglutide 司美格鲁肽,sertraline 舍曲林,sevoflurane 七氟烷,sildenafil 西地那非,
sirolimus 西罗莫司,sitagliptin 西格列汀,sofosbuvir 索磷布韦,solifenacin 索利那新,sorafenib 索拉非尼,sotalol 索他洛尔,streptomycin 链霉素,sucralfate 硫糖铝,
sulfasalazine 柳氮磺吡啶,sumatriptan 舒马普坦,sunitinib 舒尼替尼,tacrolimus 他克莫司,tadalafil 他达拉非,tamsulosin 坦索罗辛,teicoplanin 替考拉宁,telmisartan 替米沙坦,
temozolomide 替莫唑胺,tenofovir 替诺福韦,terazosin 特拉唑嗪,terbinafine 特比萘芬,terbutaline 特布他林,tetracycline 四环素,thalidomide 沙利度胺,theophylline 茶碱,
tigecycline 替加环素,timolol 噻吗洛尔,tiotropium 噻托溴铵,tobramycin 妥布霉素,tocilizumab 托珠单抗,tofacitinib 托法替布,tolterodine 托特罗定,topiramate 托吡酯,
topotecan 拓扑替康,torasemide 托拉塞米,trazodone 曲唑酮,triamcinolone 曲安奈德,trimetazidine 曲美他嗪,trimethoprim 甲氧苄啶,ursodeoxycholic 熊去氧胆酸,ustekinumab 乌司奴单抗,
valaciclovir 伐昔洛韦,valproate 丙戊酸,vecuronium 维库溴铵,venlafaxine 文拉法辛,verapamil 维拉帕米,vildagliptin 维格列汀,vinblastine 长春碱,vincristine 长春新碱,
voriconazole 伏立康唑,zidovudine 齐多夫定,zoledronate 唑来膦酸,zolpidem 唑吡坦,zopiclone 佐匹克隆,molnupiravir 莫诺拉韦,anakinra 阿那白滞素,arbidol 阿比多尔,umifenovir 阿比多尔
`;

/** English name and Chinese name. */
export const chineseNames: readonly (readonly [string, string])[] = rows
  .trim()
  .split(/,\s*/)
  .map((row) => row.split(' ') as [string, string]);

/** What the Chinese name of a class ends in, where one has an English name with the class's ending. */
export const chineseStems: readonly (readonly [RegExp, string])[] = [
  [/mab$/, '单抗'],
  [/tinib$/, '替尼|替布'],
  [/statin$/, '他汀'],
  [/sartan$/, '沙坦'],
  [/pril$/, '普利'],
  [/olol$/, '洛尔'],
  [/dipine$/, '地平'],
  [/prazole$/, '拉唑'],
  [/cillin$/, '西林'],
  [/^cef/, '头孢'],
  [/oxacin$/, '沙星'],
  [/conazole$/, '康唑'],
  [/gliptin$/, '列汀'],
  [/gliflozin$/, '列净'],
  [/glutide$/, '肽'],
  [/platin$/, '铂'],
  [/xaban$/, '沙班'],
  [/grel$/, '格雷'],
  [/triptan$/, '曲普坦|普坦'],
  [/setron$/, '司琼'],
  [/caine$/, '卡因'],
  [/azepam$/, '西泮'],
];
