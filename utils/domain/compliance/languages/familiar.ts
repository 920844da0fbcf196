import type { Concept } from './concepts';

/**
 * The packs word everything as one speaks to strangers ("geben Sie", "votre avis", "déjenos"). Many sellers are on first-name
 * terms with their buyers; what they write follows from the same terms: other pronouns, other endings of the verb.
 * A word that is a noun as well in its familiar form stands behind a `+`: it is put in only within a longer term.
 */
const WORDS: Readonly<Record<string, string>> = {
  fr: 'vous=tu,te,toi|votre=ton,ta|vos=tes|êtes=es|avez=as|allez=va|faites=fais|dites=dis|voulez=veux|pouvez=peux|devez=dois|savez=sais|écrivez=écris|mettez=mets|prenez=prends|lisez=lis|'
    + 'répondez=réponds|venez=viens|revenez=reviens|rendez=rends|attendez=attends|envoyez=envoie|renvoyez=renvoie|essayez=essaie|payez=paie|voyez=vois|revoyez=revois|choisissez=choisis|'
    + 'appelez=appelle|rappelez=rappelle|jetez=jette|rejoignez=rejoins|inscrivez=inscris|recevez=reçois|transmettez=transmets|soyez=sois|ayez=aie|veuillez=veuille|connaissez=connais|fournissez=fournis|chez=chez|assez=assez|aurez=auras|serez=seras',
  es: 'usted=tú|su=tu|sus=tus|suya=tuya|suyo=tuyo|suyas=tuyas|le=te|puede=puedes|podría=podrías|quiere=quieres|tiene=tienes|debe=debes|ha=has|está=estás|querría=querrías|necesita=necesitas|desea=deseas|'
    + 'prefiere=prefieres|tenía=tenías|tendrá=tendrás|tendría=tendrías|debería=deberías|podía=podías|importaría=importaría|dispuesto=dispuesto|escriba=escribe|mande=manda|envíe=envía|pulse=pulsa|'
    + 'elija=elige|seleccione=selecciona|responda=responde|conteste=contesta|toque=toca|ponga=pon|haga=haz|dé=da|deje=deja|borre=borra|elimine=elimina|quite=quita|modifique=modifica|actualice=actualiza|'
    + 'corrija=corrige|retire=retira|revise=revisa|reconsidere=reconsidera|mejore=mejora|suba=sube|devuelva=devuelve|reenvíe=reenvía|cancele=cancela|cierre=cierra|anule=anula|abandone=abandona|'
    + 'llame=llama|agregue=agrega|añada=añade|+siga=sigue|contacte=contacta|escanee=escanea|adjunte=adjunta|indique=indica|facilite=facilita|comparta=comparte|publique=publica|valore=valora|puntúe=puntúa|'
    + 'visite=visita|descubra=descubre|mire=mira|vea=mira|venga=ven|aproveche=aprovecha|pida=pide|espere=espera|lea=lee|registre=registra|active=activa|cuente=cuenta|+diga=di|comunique=comunica|'
    + '+marque=marca|+compre=compra|+cambie=cambia|+use=usa|+pruebe=prueba|+pague=paga|+pase=pasa|introduzca=introduce|facilítenos=facilítanos|facilíteme=facilítame|escríbanos=escríbenos|denos=danos|'
    + 'déjenos=déjanos|envíenos=envíanos|mándenos=mándanos|contáctenos=contáctanos|díganos=dinos|pónganos=ponnos|únase=únete|búsquenos=búscanos|llámenos=llámanos|mándeme=mándame|deme=dame|envíeme=envíame|'
    + 'dígame=dime|llámeme=llámame|cómprelo=cómpralo|ahórrese=ahórrate|cancélelo=cancélalo|envíelo=envíalo|mándelo=mándalo|devuélvalo=devuélvelo|cuénteselo=cuéntaselo|dígaselo=díselo|dígale=dile|dele=dale|'
    + 'ayúdenos=ayúdanos|tómese=tómate|encuéntrenos=encuéntranos|indíquenos=indícanos|páseme=pásame|pásenos=pásanos|déjeme=déjame|páguenos=páganos|cuéntele=cuéntale|póngale=ponle|recomiéndenos=recomiéndanos|'
    + 'valórenos=valóranos|puntúenos=puntúanos|califíquenos=califícanos|agréguenos=agréganos|añádanos=añádenos|síganos=síguenos|mándela=mándala|envíela=envíala|quítela=quítala|bórrela=bórrala|'
    + 'elimínela=elimínala|retírela=retírala|cámbiela=cámbiala|modifíquela=modifícala|anúlelo=anúlalo|ciérrelo=ciérralo|actualícela=actualízala|léalo=léelo|léala=léela|váyase=vete|cállese=cállate|hágalo=hazlo|'
    + 'cálmese=cálmate|mándenoslo=mándanoslo|envíenoslo=envíanoslo|reenvíenoslo=reenvíanoslo|échele=échale|eche=echa|dese=date|póngase=ponte|regístrese=regístrate|inscríbase=inscríbete|háblenos=háblanos|dará=darás|encontrará=encontrarás',
  it: 'lei=tu|sua=tua|suo=tuo|sue=tue|suoi=tuoi|le=ti|può=puoi|potrebbe=potresti|vuole=vuoi|vorrebbe=vorresti|deve=devi|ha=hai|desidera=desideri|preferisce=preferisci|avrebbe=avresti|sarebbe=saresti|doveva=dovevi|'
    + 'dovrebbe=dovresti|dovrà=dovrai|riceve=ricevi|riceverà=riceverai|trova=trovi|lasci=lascia|scriva=scrivi|mandi=manda|invii=invia|clicchi=clicca|prema=premi|scelga=scegli|selezioni=seleziona|risponda=rispondi|tocchi=tocca|'
    + 'voti=vota|metta=metti|dia=dai|faccia=fai|indichi=indica|cancelli=cancella|elimini=elimina|rimuova=rimuovi|tolga=togli|modifichi=modifica|cambi=cambia|aggiorni=aggiorna|corregga=correggi|ritiri=ritira|'
    + 'riveda=rivedi|alzi=alza|annulli=annulla|chiuda=chiudi|contatti=contatta|chiami=chiama|telefoni=telefona|aggiunga=aggiungi|segua=segui|cerchi=cerca|spedisca=spedisci|rispedisca=rispedisci|restituisca=restituisci|'
    + 'rimandi=rimanda|utilizzi=utilizza|visiti=visita|scopra=scopri|guardi=guarda|valuti=valuta|racconti=racconta|condivida=condividi|pubblichi=pubblica|acquisti=acquista|prenda=prendi|provi=prova|venga=vieni|'
    + 'vada=vai|apra=apri|legga=leggi|smetta=smetti|aspetti=aspetta|attenda=attendi|fornisca=fornisci|comunichi=comunica|confermi=conferma|inserisca=inserisci|carichi=carica|alleghi=allega|scansioni=scansiona|'
    + 'inquadri=inquadra|unisca=unisci|iscriva=iscrivi|+dica=di|+ordini=ordina|+compri=compra|+porti=porta|+usi=usa|+entri=entra|smettetela=smettila|ordini=ordina|registri=registra|approfitti=approfitta|stia=stai|insista=insistere',
};

const GERMAN: Readonly<Record<string, string>> = {
  können: 'kannst', könnten: 'könntest', würden: 'würdest', möchten: 'möchtest', haben: 'hast', hätten: 'hättest', sind: 'bist', wären: 'wärst', müssen: 'musst', sollten: 'solltest', wollen: 'willst', dürfen: 'darfst',
  werden: 'wirst', mögen: 'magst', brauchen: 'brauchst', bekommen: 'bekommst', erhalten: 'erhältst', sparen: 'sparst', finden: 'findest', kriegen: 'kriegst', kennen: 'kennst', wussten: 'wusstest', hatten: 'hattest', wollten: 'wolltest',
};
const GERMAN_ORDERS: Readonly<Record<string, string>> = { geben: 'gib', nehmen: 'nimm', lesen: 'lies', sehen: 'sieh', helfen: 'hilf', vergessen: 'vergiss', werfen: 'wirf', sprechen: 'sprich', treten: 'tritt', empfehlen: 'empfiehl', seien: 'sei' };
const GERMAN_PRONOUNS: Readonly<Record<string, string>> = { ihnen: 'dir', ihr: 'dein', ihre: 'deine', ihren: 'deinen', ihrem: 'deinem', ihrer: 'deiner', ihres: 'deines', ihrerseits: 'deinerseits' };

/** Ideas whose German terms are verbs: their infinitives are formal orders. */
const VERBS: ReadonlySet<string> = new Set<Concept>(['reviewGive', 'handOver', 'giveMe', 'changeIt', 'alter', 'withdraw', 'sendBack', 'sendTo', 'pressIt', 'choose', 'meetVerb', 'contactCue']);
const NOUNS: ReadonlySet<string> = new Set('ruf kauf druck test bitt rat stell stimm google mail téléphone note adresse visite demande commande marque poste offre livre mesure annonce'.split(' '));

/**
 * What adds the familiar wording of a language's formal terms to those of an idea, or nothing.
 * @param language BCP 47, primary subtag
 */
export function familiarFor(language: string, concept: Concept): ((terms: string) => string) | undefined {
  const words = WORDS[language];
  if (concept === 'function' || (words === undefined && !(language in OTHERS))) return undefined;
  const isVerb = VERBS.has(concept);
  return (terms) => {
    const familiar = (MADE[language] ??= words === undefined ? OTHERS[language] as Familiar : familiarBy(words, language));
    const added = new Set<string>();
    for (const term of terms.split('|')) for (const other of familiar(term, isVerb)) if (other !== term) added.add(other);
    return added.size === 0 ? terms : `${terms}|${[...added].join('|')}`;
  };
}

const NONE: string[] = [];

/** The familiar forms of one term. */
type Familiar = (term: string, isVerb: boolean) => string[];

const MADE: Record<string, Familiar> = {};

const OTHERS: Readonly<Record<string, Familiar>> = {
  de: familiarGerman,
  zh: (term) => (term.includes('您') ? [term.replaceAll('您', '你')] : []),
  ja: (term) => (/いただ[けきく]/.test(term) ? [term.replaceAll('いただけ', 'もらえ').replaceAll('いただき', 'もらい').replaceAll('いただく', 'もらう')] : []),
};

function familiarBy(source: string, language: string): Familiar {
  const map = new Map<string, string[]>();
  const within = new Map<string, string[]>();
  for (const pair of source.split('|')) {
    const [from = '', to = ''] = pair.split('=');
    if (from.startsWith('+')) within.set(from.slice(1), to.split(','));
    else map.set(from, to.split(','));
  }
  const mayChange = (word: string): boolean => map.has(word) || within.has(word) || word.endsWith('sse') || word.endsWith('rebbe') || word.endsWith('ara') || word.endsWith('iera') || word.endsWith('ría');
  const isFormal = language === 'fr' ? (term: string) => term.includes('ez') || term.includes('vo') || term.includes('êtes') : (term: string) => term.split(' ').some(mayChange);
  return (term, isVerb) => {
    const mark = term.startsWith('!') ? '!' : '';
    const bare = mark === '' ? term : term.slice(1);
    if (!isFormal(bare)) return NONE;
    const words = language === 'fr' ? bare.split(/([ '-])/) : bare.split(/( )/);
    const options = words.map((word, i) => {
      const known = map.get(word) ?? (words.length > 1 ? within.get(word) : undefined);
      return known ?? (language === 'fr' ? frenchForms(word, words.includes('vous')) : language === 'it' ? italianForms(word) : spanishForms(word, isVerb || i > 0));
    });
    const most = Math.min(3, Math.max(...options.map((forms) => forms.length)));
    const found: string[] = [];
    for (let k = 0; k < most; k += 1) found.push(words.map((word, i) => options[i]?.[Math.min(k, (options[i]?.length ?? 1) - 1)] ?? word).join(''));
    if (words.length === 1 && found.some((form) => NOUNS.has(form))) return [];
    if (language === 'fr') return found.map((form) => (mark === '' && options[0]?.[0]?.endsWith('e') ? `°${form}` : mark + form));
    if (mark !== '') return found.map((form) => mark + form);
    const joined = language === 'it' ? withClitic(bare, map) : NONE;
    if (joined.length > 0) return joined;
    if (language === 'it') return [...found, ...(isVerb && words.length === 1 && /[ai]$/.test(found[0] ?? '') ? ['ci', 'mi', 'la', 'lo'].map((clitic) => `${found[0]}${clitic}`) : [])];
    return found;
  };
}

/** "laissez" → "laisse", "vous laissez" → "tu laisses", "auriez" → "aurais", "laissiez" → "laisses". */
function frenchForms(word: string, isTold: boolean): string[] {
  if (word.length < 5 || !word.endsWith('ez')) return [];
  if (word.endsWith('riez')) return [`${word.slice(0, -3)}ais`];
  return [word.endsWith('iez') ? `${word.slice(0, -3)}es` : `${word.slice(0, -1)}${isTold ? 's' : ''}`];
}

/** "cancellasse" → "cancellassi", "cambierebbe" → "cambieresti". */
function italianForms(word: string): string[] {
  if (/[aei]sse$/.test(word)) return [`${word.slice(0, -1)}i`];
  return word.endsWith('rebbe') ? [`${word.slice(0, -3)}sti`] : [];
}

/** "dejara" → "dejaras", "cambiaría" → "cambiarías". */
function spanishForms(word: string, isVerb: boolean): string[] {
  return isVerb && word.length > 5 && /(?:[a-zñ]ara|iera|ría)$/.test(word) && !/^(?:manera|primera|tercera|entera|cualquiera|fuera|librería|lámpara|mayoría|todavía)$/.test(word) ? [`${word}s`] : [];
}

const CLITICS: ReadonlySet<string> = new Set(['ci', 'mi', 'lo', 'la', 'le', 'li', 'ne']);

/** "ci lasci" → "lasciaci", "la cancelli" → "cancellala". */
function withClitic(term: string, map: ReadonlyMap<string, string[]>): string[] {
  const [clitic = '', formal = '', ...rest] = term.split(' ');
  const order = CLITICS.has(clitic) ? map.get(formal)?.[0] : undefined;
  if (!order) return [];
  const short: Readonly<Record<string, string>> = { dai: 'da', fai: 'fa', di: 'di', stai: 'sta', vai: 'va' };
  const joined = order in short ? `${short[order]}${clitic[0]}${clitic}` : `${order}${clitic}`;
  return [[joined, ...rest.map((word) => map.get(word)?.[0] ?? word)].join(' ')];
}

/** "geben Sie ~ ab" → "gib ~ ab", "wenn Sie zufrieden sind" → "wenn du zufrieden bist", of verbs alone "löschen" → "lösch", "löschst". */
function familiarGerman(term: string, isVerb: boolean): string[] {
  if (!isVerb && !term.includes('sie') && !term.includes('ih')) return NONE;
  const mark = term.startsWith('!') ? '!' : '';
  const words = term.slice(mark.length).split(' ');
  if (words.length === 1) return isVerb ? germanForms(words[0] as string).map((word) => mark + word) : GERMAN_PRONOUNS[words[0] as string] ? [mark + (GERMAN_PRONOUNS[words[0] as string] as string)] : [];
  if (!words.some((word) => word === 'sie' || word in GERMAN_PRONOUNS)) return [];
  const made = [0, 1].map((k) => {
    const out: string[] = [];
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i] as string;
      const next = words[i + 1];
      if (next === 'sie' && word in GERMAN) out.push(GERMAN[word] as string);
      else if (next === 'sie' && word.endsWith('en')) {
        out.push(GERMAN_ORDERS[word] ?? `${word.slice(0, -2)}${k === 0 && !/[td]en$/.test(word) ? '' : 'e'}`);
        i += 1;
      } else if (word === 'sie') out.push(k === 0 ? 'du' : 'dich');
      else if (word in GERMAN_PRONOUNS) out.push(GERMAN_PRONOUNS[word] as string);
      else if (word in GERMAN && words.includes('sie')) out.push(GERMAN[word] as string);
      else out.push(i === words.length - 1 && i > 1 && words.includes('sie') && /[^t]en$/.test(word) ? `${word.slice(0, -2)}st` : word);
    }
    return mark + out.join(' ');
  });
  return [...new Set(made)].filter((form) => isVerb || form.includes(' '));
}

function germanForms(word: string): string[] {
  const strong = Object.entries(GERMAN_ORDERS).find(([ending]) => word.endsWith(ending) && ending.length > 4);
  if (strong) return [`${word.slice(0, -strong[0].length)}${strong[1]}`, `${word.slice(0, -strong[0].length)}${strong[1].replace(/s$/, '')}st`];
  if (/[^aeiou]ern$/.test(word)) return [`${word.slice(0, -1)}e`, `${word.slice(0, -1)}st`];
  if (word.length < 6 || !word.endsWith('en')) return [];
  const stem = word.slice(0, -2);
  if (/[td]$/.test(stem)) return [`${stem}e`, `${stem}est`];
  return NOUNS.has(stem) ? [`${stem}st`] : [stem, `${stem}st`];
}
