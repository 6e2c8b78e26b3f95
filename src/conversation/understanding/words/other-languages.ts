/**
 * Plain words of languages in Latin letters that the service has no file for, without accents: by these it is noticed
 * that a message is in one of them. None is a word of English, a name or slang.
 */
const WORDS: Readonly<Record<string, string>> = {
  spanish: `hasta luego gusta novio novia marido esposo lleva tarde tardes carnet conducir por llevo dos tres siempre nunca ninguno esto esta ese esa eso aun ya llegar perdi medico piso cuarto vivienda joven cumplo llamar llame telefono mensaje correo pregunta gente pais hola buenas buenos gracias necesito necesita necesitamos quiero kiero quisiera puedo puede pueden podria tengo tiene
    tienen tenemos estoy esta estan estamos soy eres somos hablar hablo habla espanol ingles entiendo alguien ayuda ayudar favor
    donde cuando porque como cuanto quien una unos mucho mucha muchos muy pero tambien hoy manana ayer ahora aqui alli mi mis
    con para sin casa trabajo dinero comida noche dia dias semana cita hora hijo hija hermano hermana madre padre amigo vivo
    vivir hacer hace ir voy vamos saber se que les nos ella ellos usted ustedes nada todo todos algo mejor bien mal otra otro
    llamo nombre anos escuela papeles ropa dormir comer cansado cansada triste solo sola miedo`,
  french: `mari femme travaille soir trouve jai le la les de du et un mais suis dors dehors ville logement bourse stage permis conduire numero telephone message question pays gens suis medecin bonne journee semaine mois an cherche trouver perdu demande allez bien ca moi toi lui bonjour bonsoir salut merci svp plait jai je suis tu il elle nous vous ils elles est sont etre avoir avez avons ai ont
    besoin veux veut voudrais voudrai peux peut pouvez pas ne plus quoi quand comment pourquoi qui que avec sans pour dans sur
    chez une des les mes ses ton mon ma ta sa cette ce ca cest jsuis parle parler francais anglais comprends quelqu quelquun aide
    aider ou trouver maison travail argent manger dormir nuit jour demain hier aujourdhui maintenant rien tout tous beaucoup tres
    aussi mais encore enfant soeur frere mere pere copain copine appelle ans faim peur seule seul fatigue triste rendez papiers
    ecole faire dire aller vais va sais cherche`,
  portuguese: `namorado namorada vem comigo ate logo marcar consulta carta conducao telefone mensagem pergunta medico quarto apartamento jovem ligar ajudame tou to gosto ja ainda sempre nunca ninguem meu minha dele dela ele ela de do da dos das um ola oi bom boa tarde noite obrigado obrigada preciso precisa quero queria posso pode podem tenho tem temos estou
    estamos sou somos falar falo fala portugues ingles entendo alguem ajuda ajudar onde quando porque como quem uma uns muito muita
    tambem hoje amanha ontem agora aqui minha meu meus minhas com sem casa trabalho dinheiro comida dia dias semana hora filho
    filha irmao irma mae pai amigo fazer saber voce voces ela eles nos nao sim nada tudo algo melhor mal outra outro chamo nome
    anos escola dormir comer triste sozinho sozinha medo pra pro esta isso mas`,
  italian: `mille vediamo ragazzo ragazza marito moglie grazie patente telefono messaggio domanda medico stanza appartamento giovane chiamare piace sempre mai nessuno ancora gia del di da il la lo gli le un al per questo quella ciao buongiorno buonasera salve grazie prego bisogno voglio vorrei posso puo possono sono sei siamo siete ho hai ha
    abbiamo hanno parlare parlo parla italiano inglese capisco qualcuno aiuto aiutare dove quando perche come quanto chi una uno
    molto molta anche oggi domani ieri adesso qui mia mio miei con senza casa lavoro soldi cibo notte giorno giorni settimana ora
    figlio figlia fratello sorella madre padre amico vivere fare sapere lei loro noi voi niente tutto qualcosa meglio bene male
    altra altro chiamo nome anni scuola dormire mangiare triste paura appuntamento non che della nella sto stanco`,
  german: `nehme kommen kommst heute zum training jetzt telefon nachricht frage arzt zimmer jung anrufen mag immer nie niemand schon noch dieser diese dieses der die das den dem des ein ihn ihm ihr uns euch freundin mann hallo guten tag morgen abend danke bitte ich du wir ihr sie bin bist ist sind seid habe hast haben brauche brauchen mochte
    moechte kann kannst konnen koennen nicht kein keine und oder aber mit ohne fur fuer auf aus bei nach zu zum zur wo wann warum
    wie wer wer was ein eine einen einem mein meine meinem meinen dein deine jemand jemanden hilfe helfen sprechen spreche deutsch
    englisch verstehe heute gestern jetzt hier haus wohnung arbeit geld essen nacht tag tage woche uhr kind bruder schwester mutter
    vater freund machen weiss etwas alles nichts sehr auch noch jahre alt schule schlafen traurig termin`,
  dutch: `telefoon bericht vraag dokter kamer jong bellen vind leuk altijd nooit niemand nog dit die de en een hij zij ons jullie vriendin man maken maakt hallo goedemorgen goedemiddag goedenavond dank bedankt alsjeblieft ik jij wij zij ben bent zijn heb hebt hebben heeft wil
    wilt kunnen niet geen maar met zonder voor naar waar wanneer waarom hoe wie wat een mijn jouw iemand hulp helpen praten spreek
    nederlands engels begrijp vandaag morgen gisteren nu hier huis woning werk geld eten nacht dag dagen week kind broer zus moeder
    vader vriend doen weet iets alles niets heel ook nog jaar oud slapen verdrietig afspraak het dat deze van moet`,
  polish: `dziekuje bardzo umowic wizyte wizyta telefon wiadomosc pytanie lekarz pokoj mieszkanie mlody zadzwonic lubie zawsze nigdy nikt jeszcze tego tej ten ta od po na za przez moge prosze chlopak dziewczyna maz zona mieszkam czesc dzien dobry witam dziekuje prosze potrzebuje potrzebujemy chce chcialbym chcialabym moge moze mam masz ma mamy
    jestem jestes jest sa rozmawiac mowie mowi polsku polski angielsku angielski rozumiem ktos kogos pomoc pomocy gdzie kiedy
    dlaczego jak kto jeden bardzo tez dzis dzisiaj jutro wczoraj teraz tutaj moj moja moje mojego nie tak ale lub bez dla dom domu
    praca pracy pieniadze jedzenie noc dni tydzien godzina syn corka brat siostra matka ojciec kolega robic wiem cos wszystko nic
    lepiej dobrze zle nazywam imie lat szkola spac jesc smutny smutna sie juz co czy`,
  czech: `ahoj dobry den dekuji dekuju dakujem prosim potrebuji potrebuju potrebujem chci chcem chtel chtela mohu muzu mozem mam mas
    mame jsem jsi som si je jsou su mluvit hovorit mluvim hovorim cesky slovensky anglicky rozumim rozumiem nekdo niekto pomoc kde kdy
    kedy proc preco jak ako kdo kto jeden velmi taky tiez dnes zitra zajtra vcera ted teraz tady muj moj moje nie ale bez pro doma
    dom prace praca penize peniaze jidlo jedlo noc den tyden hodina syn dcera bratr brat sestra matka otec kamarad delat vim viem
    neco vsechno nic lepsi dobre spatne jmenuji volam let skola spat jist smutny`,
  romanian: `frumos revedere prietenul prietena sotul sotia telefon mesaj intrebare medic camera tanar suna place inca deja nimeni niciodata asta acela la de ma te va le am ai are au fost fi programare locuiesc buna ziua seara salut multumesc mersi rog nevoie vreau vrea vrem pot poate avem aveti sunt esti este suntem vorbi
    vorbesc vorbeste romana romaneste engleza inteleg cineva ajutor ajutati unde cand cum cine foarte mult multa multe si dar sau
    azi astazi maine ieri acum aici mea meu mele cu fara pentru casa munca lucru bani mancare noapte zi zile saptamana ora copil
    frate sora tata prieten fac stiu ceva nimic tot bine rau numesc ani scoala dorm mananc trist singur singura programare
    asta nu imi mi la din`,
  turkish: `randevu almak telefon mesaj soru doktor oda ev genc aramak seviyorum her zaman hic kimse henuz bu su o da de mi mu artik daha sevgilim kocam kalacak yerim yok bu merhaba selam iyi gunler tesekkur tesekkurler ederim lutfen ihtiyacim istiyorum istiyor istiyoruz yapabilirim var yok
    benim senin bizim onun ben sen biz siz onlar konusmak konusabilir konusuyorum turkce ingilizce anlamiyorum anliyorum birisi biri
    yardim yardima nerede nereye ne zaman neden nasil kim cok ama veya ile icin bugun yarin dun simdi burada ev evim para yemek
    gece gun gunler hafta saat cocuk kardes kardesim anne annem baba babam arkadas bilmiyorum biliyorum bir sey hersey iyi kotu
    adim yasindayim okul uyumak randevu`,
  swahili: `habari jambo mambo asante sana tafadhali nahitaji ninahitaji nataka ninataka naweza unaweza nina una ana tuna wana mimi
    wewe sisi wao kuzungumza kuongea nazungumza kiswahili kingereza kiingereza naelewa sielewi mtu msaada kusaidia wapi lini kwa
    nini vipi nani sasa leo kesho jana hapa yangu wangu langu na bila nyumba nyumbani kazi pesa chakula usiku siku wiki saa mtoto
    kaka dada baba rafiki kufanya najua sijui kitu kila vizuri mbaya jina miaka shule kulala kula peke`,
  lingala: `mbote na bino nazali ozali azali tozali bazali nalingi olingi nakoki okoki soki nga ngai yo biso bango lisungi kosunga koloba
    lingala angele wapi ntango nini nani lelo lobi sikoyo awa ndako mosala mbongo bilei butu mokolo mwana ndeko moninga
    eloko nyonso malamu mabe nkombo mibu kolala kolia matondi pamba`,
  urdu: `salaam shukriya shukria meherbani mujhe mujhy muje mera meri mere main mein hum aap ap tum hai hain hoon hun hoo tha thi kya
    kyun kaise kaisay kahan kab kaun koi kuch nahi nahin nai haan ji chahiye chahye chaiye chahta chahti karna karo karta karti
    sakta sakti madad baat bat karni bolta bolti urdu hindi angrezi samajh samajhta samajhti ghar kaam paisa paise khana raat din
    aaj kal abhi yahan wahan bhai behan ammi abbu dost pata aur lekin magar ke ki ka ko se mai par liye saath`,
  punjabi: `sat sri akal dhanvaad mainu menu mera meri mere asi tusi tuhada hai han haan si ki kyon kiven kithe kado kaun koi kujh kuch
    nahi nai chahida chahidi chaunda chaundi karna karo sakda sakdi madad gal karni punjabi angrezi samajh ghar kamm paise roti raat
    din ajj kal hun ithe othe veer bhen dost pata te par naal layi nu da di de`,
  bengali: `assalamu dhonnobad dhanyabad amar amake amare ami amra apni apnar tumi tomar achi ache achen nai nei chai lagbe lagbo
    dorkar korte korbo korte parbo pari parina kotha bolte bolbo bangla ingreji bujhi bujhina keu kichu kothay kokhon keno kemon ke
    khub aj ajke kal ekhon ekhane ghor basha bari kaj taka khabar rat din bhai bon maa abba bondhu jani janina sob bhalo kharap nam
    bochor school ghum ar kintu jonno sathe theke`,
  arabic: `marhaba ahlan salam shukran shokran afwan ana inta inti enta enti ente huwa hiya nahnu ihna bidi bedi biddi ayez awez urid
    areed abi abgha mumkin mumken lazem ma mish mesh mush laa naam aywa aiwa fi mafi 3andi andi indi kteer ktir kathir jiddan
    mosa3ade musaada mosaada saadni hada hadha wahad fein wen wein ayn emta leish lesh limaza kif keef kayf shu shou esh meen alyom
    elyom bukra bokra ams hala2 hon hona bait beit el al wa bas lakin shughl sheghel masari felos akl leil yom ibni binti akhi ukhti
    ummi abi abu sadiqi arabi arabiya ingilizi bahki afham fahim mafhim esmi ismi sana`,
  persian: `salam mamnoon mamnun merci tashakor man to shoma ma anha mikham mikhaham mekhaham mekhayom mitoonam mitunam mitavanam
    metanom daram darid dare nadaram hastam hasti hast nist nistam komak harf bezanam mizanam farsi dari englisi inglisi mifahmam
    namifaham nemifahmam mefahmom yeki kasi koja kei chera chetor chi ki kheyli khili besyar emrooz emroz farda diroz alan hala inja
    khane khuneh khana kar pul pool ghaza nan shab ruz roz hafte saat pesar dokhtar baradar khahar madar pedar dust dost nemidunam
    namidanam hame chiz khub khob bad esm esmam sal salam maktab khab az ba baraye ke vaght`,
  pashto: `salam manana dera za te mung tase zma sta laram lare nalaram ghwaram ghwaru ghwari kawalay sham kawom marasta mrasta
    khabare kawal pashto pukhto inglisi pohegam poheegam sok cheray cherta kala wale sanga tsanga sok der dera nan saba paroon os
    dalta kor kaar paise dodai shpa wraz wror khor mor plar malgary puhegam na yam de da che sara lapara`,
  kurdish: `dikim silav slaw spas supas ez tu em hun ew min te me dixwazim dexwazim damawe dmawe amawe dikarim datwanm atwanm heye haye tune
    niya nine alikari alikariya arikari yarmati axaftin qsa qse bikim bkam kurdi kurmanci sorani ingilizi inglizi fahm dakam dizanim
    nizanim nazanm kes kesek ku ki kwe kay kengi cima bochi cawa chon ci chi gelek zor iro amro sibe sbay doh dwene niha esta aysta
    li vir lera mal mala malawa kar pare para xwarin khwardn sev shaw roj rozh hefte kur kec bira xwisk khushk dayik bav bawk heval
    hawre hemu hamu bas xirab nav nawm sal razam`,
  tigrinya: `selam kemey keme yekenyeley yekeniley ane nska neska nhna nesu nesa aleku alekhu aloni alowo yblun yeblen yebleyn delye
    edeli ydeli yidili kzareb kezareb tigrigna tigrinya englizegna yrdeani yrdani hade seb sebat hagez hagiz abey nabey meas meaz
    slemintay nmntay kemeyti men lomi tsbah timali hji hiji abzi ab geza srah genzeb mgbi migbi leyti maelti haw hafti adey abo
    aboy arkey afelit ayfeltn kulu tsbuq shmey amet dekas ms nay`,
  amharic: `selam tadias dehna ameseginalehu amesegnalehu ebakih ebakish ebakachu ene ante anchi enante esu esuwa negn neh nesh new
    nat allegn alegn alle yelem yelegnim efelgalehu ifeligalehu efelgalew echilalehu mawrat maweyayet amarigna amaregna inglizigna
    yigebagnal algebagnim sew erdata irdata yet meche lemin endet indet man betam zare nege tilant ahun izih ezih bet sira genzeb
    migib lelit qen ken saint lij wendim ehit enat abat guadegna awkalehu alawkim hulu tiru sime amet memar lay`,
  hungarian: `szia sziasztok jo napot koszonom kerem szuksegem akarok szeretnek tudok vagyok vagy van nincs vannak beszelni beszelek
    magyar magyarul angol angolul ertem nem valaki segitseg segiteni hol mikor miert hogyan nagyon ma holnap tegnap most itt haz
    munka penz etel ejszaka nap het ora gyerek testver anya apa barat tudom valami minden semmi jol rossz hivnak eves iskola aludni
    es de egy az`,
  lithuanian: `labas sveiki aciu prasau reikia noriu noreciau galiu turiu turi neturiu esu yra kalbeti kalbu lietuviskai angliskai
    suprantu nesuprantu kas nors pagalba pagalbos kur kada kodel kaip labai siandien rytoj vakar dabar cia namai namu darbas darbo
    pinigai pinigu maistas maisto naktis diena dienas savaite vaikas brolis sesuo tetis draugas zinau nezinau viskas nieko gerai
    blogai vardas metu mokykla miegoti ir bet su be`,
  bulgarian: `zdravei zdraveite blagodarya blagodaria molya iskam iskame moga mozhe mojete imam imate nyamam nqmam sam sme govorya
    govoria bulgarski balgarski angliyski razbiram nyakoy niakoi pomosht kade koga zashto kak koy mnogo dnes utre vchera sega tuk
    kashta rabota pari hrana nosht den dni sedmitsa dete brat sestra mayka bashta priyatel znam neshto vsichko nishto dobre zle
    kazvam godini uchilishte spya`,
  russian: `privet zdravstvuyte zdravstvuite spasibo pozhaluysta pozhalujsta mne nuzhna nuzhno nuzhen pomoshch pomosh hochu khochu
    xochu mogu mozhno est net menya tebya ya ty vy oni govorit govoryu russki russkom angliyski ponimayu kto nibud gde kogda pochemu
    kak ochen segodnya zavtra vchera seychas zdes dom rabota dengi eda noch den dney nedelya rebenok brat sestra drug
    znayu chto nichego horosho ploho zovut let shkola spat vam menia dobryi dyakuyu bud laska meni potribna dopomoga`,
};

const own: readonly ReadonlySet<string>[] = Object.values(WORDS).map((words) => new Set(words.split(/\s+/)));
const anyOf = new Set(own.flatMap((words) => [...words]));

/** Words that show English whatever stands beside them. */
const ENGLISH = new Set(
  `the i im you u ur my your and is it its this that of for with what when where how why can could would do dont did
  have got get want need please pls plz thanks lol x xx bro mate ok yeah yes hi hello hey not was are be been see tues on
  at up out so just she hes they them his her we our go going come some any about from all if there here now day one
  help nan babe day said love lets like know good new then too by sorry time week`.split(/\s+/),
);

/** "Wa alaikum salam", "de nada": said by everybody, in few words. */
const SAID_BY_ALL = /^(?:w?alaikum|w?alaykum|w?alaikom|nada)$/;
const FEW_WORDS = 4;

const FEWEST = 2;
const LEAST_SHARE = 0.5;
/** Where hardly a word is English, fewer have to be known. */
const LEAST_SHARE_UNMIXED = 0.3;
const MOST_ENGLISH = 0.15;
/** A short word is often a name or said in English as well: one has to be this long. */
const LONG = 4;

/** Whether words in Latin letters are of one of these languages, or of several that are like one another. @param tokens small letters, no accents */
export function isOfOtherLanguage(tokens: readonly string[]): boolean {
  const different = [...new Set(tokens)];
  if (different.length <= FEW_WORDS && different.some((token) => SAID_BY_ALL.test(token))) return false;
  const english = different.filter((token) => ENGLISH.has(token)).length;
  const isUnmixed = english <= different.length * MOST_ENGLISH;
  const share = isUnmixed ? LEAST_SHARE_UNMIXED : LEAST_SHARE;
  const isEnough = (words: ReadonlySet<string>, fewest: number, least: number) => {
    const known = different.filter((token) => words.has(token) && !ENGLISH.has(token));
    const long = known.some((token) => token.length >= LONG);
    return long && known.length >= fewest && known.length >= different.length * least;
  };
  return (
    own.some((words) => isEnough(words, FEWEST, share)) || (isUnmixed && isEnough(anyOf, 3, LEAST_SHARE))
  );
}
