// src/fordeling/sok-billigst.ts
function søkBilligst(fra, regning) {
  const åpne = /* @__PURE__ */ new Map();
  const ferdige = /* @__PURE__ */ new Map();
  let her = { sted: fra, kostnad: regning.ingenting, nøkkel: fra.pris };
  for (; her !== void 0; her = finnNærmeste(åpne, regning)) {
    if (her.sted.overskudd < 0n) return lagVei(her, ferdige, regning);
    åpne.delete(her.sted);
    ferdige.set(her.sted, her);
    for (const kant of her.sted.kanter) {
      const neste = ferdige.has(andreEnden(kant, her)) ? void 0 : gåLangs(kant, her, regning);
      if (neste === void 0) continue;
      const før = åpne.get(neste.sted);
      if (før === void 0 || regning.sammenlign(neste.nøkkel, før.nøkkel) < 0) åpne.set(neste.sted, neste);
    }
  }
  return void 0;
}
function finnNærmeste(åpne, { sammenlign: sammenlign3 }) {
  let nærmest2;
  for (const en of åpne.values()) if (nærmest2 === void 0 || sammenlign3(en.nøkkel, nærmest2.nøkkel) < 0) nærmest2 = en;
  return nærmest2;
}
var andreEnden = ({ rad, kolonne }, { sted }) => sted === rad ? kolonne : rad;
function gåLangs(kant, fra, { leggTil: leggTil5, trekkFra: trekkFra2 }) {
  const opp = kant.rad === fra.sted;
  const sted = andreEnden(kant, fra);
  const enhet = opp ? kant.opp(kant.flyt) : kant.ned(kant.flyt);
  if (enhet === void 0) return void 0;
  const kostnad = opp ? leggTil5(fra.kostnad, enhet) : trekkFra2(fra.kostnad, enhet);
  return { sted, kostnad, nøkkel: leggTil5(kostnad, sted.pris), via: { fra, kant, opp } };
}
function lagVei(mål, ferdige, { trekkFra: trekkFra2 }) {
  const steg = [];
  for (let via = mål.via; via !== void 0; via = via.fra.via) steg.push(via);
  return {
    mål: mål.sted,
    steg,
    priser: [...ferdige.values()].map(({ sted, kostnad }) => [sted, trekkFra2(mål.nøkkel, kostnad)])
  };
}

// src/fordeling/finn-billigste-flyt.ts
function finnBilligsteFlyt({ rader, kolonner }, regning) {
  for (const node of [...rader, ...kolonner]) while (node.overskudd > 0n && sendVidere(node, regning)) ;
}
function sendVidere(fra, regning) {
  const vei2 = søkBilligst(fra, regning);
  if (vei2 === void 0) return false;
  for (const { kant, opp } of vei2.steg) kant.flyt += opp ? 1n : -1n;
  for (const [node, pris] of vei2.priser) node.pris = pris;
  fra.overskudd -= 1n;
  vei2.mål.overskudd += 1n;
  return true;
}

// src/fordeling/flett.ts
function flett(a, b) {
  return a.map((en, i) => [en, b[i]]);
}

// src/fordeling/flytgraf.ts
function lagFlytgraf(rader, kolonner, celler) {
  const radnoder = new Map(rader.map(({ id, sum, pris }) => [id, lagNode(sum, pris)]));
  const kolonnenoder = new Map(kolonner.map(({ id, sum, pris }) => [id, lagNode(-sum, pris)]));
  const kanter = celler.flatMap(({ rad: radId, kolonne: kolonneId, flyt, opp, ned }) => {
    const [rad, kolonne] = [radnoder.get(radId), kolonnenoder.get(kolonneId)];
    if (rad === void 0 || kolonne === void 0) return [];
    const kant = { rad, kolonne, flyt, opp, ned };
    rad.kanter.push(kant);
    kolonne.kanter.push(kant);
    rad.overskudd -= flyt;
    kolonne.overskudd += flyt;
    return [kant];
  });
  return { rader: [...radnoder.values()], kolonner: [...kolonnenoder.values()], kanter };
}
var lagNode = (overskudd, pris) => ({ pris, overskudd, kanter: [] });

// src/kjerne/er-belop.ts
function erBeløp(x) {
  return Number.isSafeInteger(x) && x >= 0;
}

// src/kjerne/lag-funn.ts
function lagFunnlager() {
  return (kode, alvor, sti, data, kildeId) => kildeId === void 0 ? { kode, alvor, sti, data } : { kode, alvor, sti, data, kildeId };
}

// src/kjerne/tilskudd-feil.ts
var TilskuddFeil = class extends Error {
  /** Always `TilskuddFeil`; together with `kode` it tells the error from others. */
  name = "TilskuddFeil";
  /** The code of the first breach. */
  kode;
  /** JSON Pointer into the arguments, as a list in the order of the function's parameters or by parameter name. */
  sti;
  /** The facts of the first breach. */
  data;
  /** Every breach that was found, at least one. */
  funn;
  constructor(funn102) {
    super(funn102.map(({ kode, sti }) => sti === "" ? kode : `${kode} ${sti}`).join(", "));
    const [første] = funn102;
    this.kode = første.kode;
    this.sti = første.sti;
    this.data = første.data;
    this.funn = funn102;
  }
};
function lagFeillager() {
  const funn102 = lagFunnlager();
  return (kode, sti, data) => new TilskuddFeil([funn102(kode, "FEIL", sti, data)]);
}
function kastVedFeil(funn102) {
  const [første, ...resten] = funn102.filter(({ alvor }) => alvor === "FEIL");
  if (første !== void 0) throw new TilskuddFeil([første, ...resten]);
}

// src/kjerne/brok.ts
var feil = lagFeillager();
var HELTALL = /^-?\d+$/;
var DESIMALTALL = /^(-?)(\d+)(?:\.(\d+))?$/;
var EKSPONENT = /^(-?\d+)(?:\.(\d+))?e([+-]\d+)$/;
var FLEST_SIFRE = 60;
function lesEksakt(x, sti = "") {
  if (typeof x === "object" && x !== null) return lesBrøk(x, sti);
  if (typeof x === "number" && Number.isSafeInteger(x)) return { t: BigInt(x), n: 1n };
  const tekst = String(x);
  const desimal = DESIMALTALL.exec(tekst);
  if (desimal !== null) {
    const [, fortegn = "", heltall3 = "", brøkdel2 = ""] = desimal;
    if (typeof x === "string" && heltall3.length + brøkdel2.length > FLEST_SIFRE)
      throw feil("TALL_UGYLDIG", sti, { verdi: tekst });
    return { t: BigInt(`${fortegn}${heltall3}${brøkdel2}`), n: 10n ** BigInt(brøkdel2.length) };
  }
  const eksponent = typeof x === "number" ? EKSPONENT.exec(tekst) : null;
  if (eksponent === null) throw feil("TALL_UGYLDIG", sti, { verdi: tekst });
  const [, heltall2 = "", brøkdel = "", potens = "0"] = eksponent;
  const flytt2 = Number(potens) - brøkdel.length;
  const t = BigInt(heltall2 + brøkdel);
  return flytt2 >= 0 ? { t: t * 10n ** BigInt(flytt2), n: 1n } : { t, n: 10n ** BigInt(-flytt2) };
}
function lesBrøk({ teller: teller2, nevner }, sti) {
  if (typeof teller2 !== "string" || !HELTALL.test(teller2))
    throw feil("TALL_UGYLDIG", `${sti}/teller`, { verdi: String(teller2) });
  if (typeof nevner !== "string" || !HELTALL.test(nevner) || BigInt(nevner) <= 0n) {
    throw feil("NEVNER_UGYLDIG", `${sti}/nevner`, { nevner: String(nevner) });
  }
  return { t: BigInt(teller2), n: BigInt(nevner) };
}
var somRasjonal = (heltall2) => ({ t: BigInt(heltall2), n: 1n });
function forkort({ t, n }) {
  const d = størsteFellesDivisor(t < 0n ? -t : t, n);
  return d === 1n ? { t, n } : { t: t / d, n: n / d };
}
function størsteFellesDivisor(a, b) {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
function tilBrøk(x) {
  const { t, n } = forkort(x);
  return { teller: t.toString(), nevner: n.toString() };
}
function sammenlignEksakt(a, b) {
  const venstre = a.t * b.n;
  const høyre = b.t * a.n;
  return venstre < høyre ? -1 : venstre > høyre ? 1 : 0;
}
var leggSammen = (a, b) => a.n === b.n ? { t: a.t + b.t, n: a.n } : { t: a.t * b.n + b.t * a.n, n: a.n * b.n };
var trekkFra = (a, b) => leggSammen(a, { t: -b.t, n: b.n });
var gang = (a, b) => ({ t: a.t * b.t, n: a.n * b.n });
var del = (a, b) => b.t < 0n ? { t: -a.t * b.n, n: a.n * -b.t } : { t: a.t * b.n, n: a.n * b.t };
function gulvAv({ t, n }) {
  const q = t / n;
  return t < 0n && q * n !== t ? q - 1n : q;
}

// src/kjerne/finn-gjentatte.ts
function finnGjentatte(nøkler) {
  const først = /* @__PURE__ */ new Map();
  const gjentatte = [];
  for (const [plass, nøkkel3] of nøkler.entries()) {
    const før = først.get(nøkkel3);
    if (før === void 0) først.set(nøkkel3, plass);
    else gjentatte.push({ nøkkel: nøkkel3, plass, først: før });
  }
  return gjentatte;
}

// src/kjerne/er-tilskudd-feil.ts
function erTilskuddFeil(x) {
  return x instanceof Error && x.name === "TilskuddFeil" && "kode" in x && typeof x.kode === "string" && "funn" in x && Array.isArray(x.funn);
}

// src/kjerne/ore.ts
var feil2 = lagFeillager();
function øre(antall3) {
  const verdi2 = String(antall3);
  if (typeof antall3 !== "number" || Number.isNaN(antall3)) throw feil2("BELOP_IKKE_TALL", "", { verdi: verdi2 });
  if (!Number.isFinite(antall3)) throw feil2("BELOP_UENDELIG", "", { verdi: verdi2 });
  if (!Number.isInteger(antall3)) throw feil2("BELOP_IKKE_HELE_ORE", "", { verdi: verdi2 });
  if (!Number.isSafeInteger(antall3)) throw feil2("BELOP_FOR_STORT", "", { verdi: verdi2 });
  return antall3 === 0 ? 0 : antall3;
}

// src/kjerne/belop-i-ore.ts
var feil3 = lagFeillager();
function beløpIØre(antall3, enhet) {
  const verdi2 = String(antall3);
  if (antall3 === Number.POSITIVE_INFINITY || antall3 === Number.NEGATIVE_INFINITY) {
    throw feil3("BELOP_UENDELIG", "", { verdi: verdi2 });
  }
  const { t, n } = lesTall(antall3, verdi2);
  if (t * enhet % n !== 0n) throw feil3("BELOP_IKKE_HELE_ORE", "", { verdi: verdi2 });
  const beløp = Number(t * enhet / n);
  if (!Number.isSafeInteger(beløp)) throw feil3("BELOP_FOR_STORT", "", { verdi: verdi2 });
  return øre(beløp);
}
function lesTall(antall3, verdi2) {
  try {
    return lesEksakt(antall3);
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) throw feil3("BELOP_IKKE_TALL", "", { verdi: verdi2 });
    throw fanget;
  }
}

// src/kjerne/summer-belop.ts
function summerBeløp(beløp) {
  let trygg = 0;
  for (const ett of beløp) {
    trygg += ett;
    if (!Number.isSafeInteger(trygg)) return summerStore(beløp);
  }
  return trygg;
}
function summerStore(beløp) {
  let sum = 0n;
  for (const ett of beløp) sum += BigInt(beløpIØre(ett, 1n));
  return beløpIØre(sum.toString(), 1n);
}

// src/kjerne/sammenlign-tekst.ts
function sammenlignTekst(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/kontroll/beregn-budsjettsummer.ts
function beregnBudsjettsummer(budsjett) {
  const celler = cellerPåPlass(budsjett);
  const sum = (hvilke) => summerBeløp(celler.filter(hvilke).map(({ beløp }) => beløp));
  const adminRader = new Set(budsjett.rader.filter((r) => r.administrasjon).map(({ tiltakId }) => tiltakId));
  const adminArter = new Set(budsjett.kostnadsarter.filter((a) => a.administrasjon).map(({ id }) => id));
  const totalt = sum(() => true);
  const administrasjon = sum((celle) => adminRader.has(celle.tiltakId) || adminArter.has(celle.kostnadsartId));
  return {
    rader: budsjett.rader.map(({ tiltakId }) => ({ tiltakId, sum: sum((celle) => celle.tiltakId === tiltakId) })),
    kolonner: budsjett.kostnadsarter.map(({ id }) => ({
      kostnadsartId: id,
      sum: sum((celle) => celle.kostnadsartId === id)
    })),
    totalt,
    administrasjon,
    ...totalt === 0 ? {} : { administrasjonsandel: tilBrøk(del(somRasjonal(administrasjon), somRasjonal(totalt))) },
    parter: summerParter(celler),
    status: budsjett.status
  };
}
function cellerPåPlass({ rader, kostnadsarter, celler }) {
  const tiltak = new Set(rader.map(({ tiltakId }) => tiltakId));
  const arter = new Set(kostnadsarter.map(({ id }) => id));
  return celler.filter((celle) => tiltak.has(celle.tiltakId) && arter.has(celle.kostnadsartId));
}
function summerParter(celler) {
  const andeler = celler.flatMap(({ parter = [] }) => parter);
  const ider = [...new Set(andeler.map(({ partId }) => partId))].sort(sammenlignTekst);
  return ider.map((partId) => {
    const egne = andeler.filter((andel2) => andel2.partId === partId);
    const kostnad = summerBeløp(egne.map((andel2) => andel2.kostnad));
    const gevinst = summerBeløp(egne.flatMap((andel2) => andel2.gevinst ?? []));
    return { partId, kostnad, gevinst, netto: gevinst - kostnad };
  });
}

// src/kontroll/kontroller-budsjett.ts
var funn = lagFunnlager();
function kontrollerBudsjett(budsjett, grenser = {}) {
  const omPlasser = [
    ...finnGjentatte(budsjett.rader.map(({ tiltakId }) => tiltakId)).map(
      ({ nøkkel: tiltakId, plass, først }) => funn("BUDSJETT_RAD_TO_GANGER", "FEIL", `/rader/${plass}/tiltakId`, { tiltakId, først })
    ),
    ...finnGjentatte(budsjett.kostnadsarter.map(({ id }) => id)).map(
      ({ nøkkel: kostnadsartId, plass, først }) => funn("BUDSJETT_ART_TO_GANGER", "FEIL", `/kostnadsarter/${plass}/id`, { kostnadsartId, først })
    ),
    ...funnOmCeller(budsjett)
  ];
  const omBeløp = funnOmBeløp(budsjett);
  if (omBeløp.length > 0) return [...omPlasser, ...omBeløp];
  const summer7 = beregnBudsjettsummer(budsjett);
  return [
    ...omPlasser,
    ...budsjett.celler.length === 0 ? [funn("BUDSJETT_UTEN_BELOP", "ADVARSEL", "/celler", {})] : [],
    ...budsjett.celler.flatMap(funnOmParter),
    ...funnOmOppgitteSummer(budsjett, summer7),
    ...funnOmRamme(summer7, grenser.ramme),
    ...funnOmAdministrasjon(summer7, grenser.høysteAdministrasjonsandel)
  ];
}
function funnOmCeller({ rader, kostnadsarter, celler }) {
  const tiltak = new Set(rader.map(({ tiltakId }) => tiltakId));
  const arter = new Set(kostnadsarter.map(({ id }) => id));
  const ukjente2 = celler.flatMap(({ tiltakId, kostnadsartId }, i) => [
    ...tiltak.has(tiltakId) ? [] : [funn("BUDSJETT_RAD_UKJENT", "FEIL", `/celler/${i}/tiltakId`, { tiltakId })],
    ...arter.has(kostnadsartId) ? [] : [funn("BUDSJETT_ART_UKJENT", "FEIL", `/celler/${i}/kostnadsartId`, { kostnadsartId })]
  ]);
  const steder = celler.map(({ tiltakId, kostnadsartId }) => JSON.stringify([tiltakId, kostnadsartId]));
  const igjen = finnGjentatte(steder).flatMap(
    ({ plass, først }) => celler.slice(plass, plass + 1).map(({ tiltakId, kostnadsartId }) => {
      const data = { tiltakId, kostnadsartId, først };
      return funn("BUDSJETT_CELLE_TO_GANGER", "FEIL", `/celler/${plass}`, data);
    })
  );
  return [...ukjente2, ...igjen];
}
function funnOmBeløp({ celler, oppgitteSummer = {} }) {
  const { rader = [], kolonner = [], totalt } = oppgitteSummer;
  const steder = [
    ...celler.flatMap(({ beløp, parter = [] }, i) => [
      [`/celler/${i}/beløp`, beløp],
      ...parter.flatMap(({ kostnad, gevinst = 0 }, j) => [
        [`/celler/${i}/parter/${j}/kostnad`, kostnad],
        [`/celler/${i}/parter/${j}/gevinst`, gevinst]
      ])
    ]),
    ...rader.map(({ sum }, i) => [`/oppgitteSummer/rader/${i}/sum`, sum]),
    ...kolonner.map(({ sum }, i) => [`/oppgitteSummer/kolonner/${i}/sum`, sum]),
    ...totalt === void 0 ? [] : [["/oppgitteSummer/totalt", totalt]]
  ];
  return steder.filter(([, beløp]) => !erBeløp(beløp)).map(([sti, beløp]) => funn("BUDSJETT_BELOP_UGYLDIG", "FEIL", sti, { beløp: String(beløp) }));
}
function funnOmParter({ tiltakId, kostnadsartId, beløp, parter }, i) {
  if (parter === void 0) return [];
  const sum = summerBeløp(parter.map(({ kostnad }) => kostnad));
  if (sum === beløp) return [];
  const data = { tiltakId, kostnadsartId, beløp, sum };
  return [funn("BUDSJETT_PARTER_STEMMER_IKKE", "FEIL", `/celler/${i}/parter`, data)];
}
function funnOmOppgitteSummer({ oppgitteSummer = {} }, summer7) {
  const { rader = [], kolonner = [], totalt } = oppgitteSummer;
  const avvik2 = (oppgitt, beregnet) => ({ oppgitt, beregnet, avvik: oppgitt - beregnet });
  return [
    ...rader.flatMap(({ tiltakId, sum }, i) => {
      const beregnet = summer7.rader.find((rad) => rad.tiltakId === tiltakId)?.sum;
      const sti = `/oppgitteSummer/rader/${i}`;
      if (beregnet === void 0) return [funn("BUDSJETT_RAD_UKJENT", "FEIL", `${sti}/tiltakId`, { tiltakId })];
      if (beregnet === sum) return [];
      return [funn("BUDSJETT_RADSUM_STEMMER_IKKE", "FEIL", `${sti}/sum`, { tiltakId, ...avvik2(sum, beregnet) })];
    }),
    ...kolonner.flatMap(({ kostnadsartId, sum }, i) => {
      const beregnet = summer7.kolonner.find((kolonne) => kolonne.kostnadsartId === kostnadsartId)?.sum;
      const sti = `/oppgitteSummer/kolonner/${i}`;
      if (beregnet === void 0)
        return [funn("BUDSJETT_ART_UKJENT", "FEIL", `${sti}/kostnadsartId`, { kostnadsartId })];
      if (beregnet === sum) return [];
      const data = { kostnadsartId, ...avvik2(sum, beregnet) };
      return [funn("BUDSJETT_KOLONNESUM_STEMMER_IKKE", "FEIL", `${sti}/sum`, data)];
    }),
    ...totalt === void 0 || totalt === summer7.totalt ? [] : [funn("BUDSJETT_TOTALSUM_STEMMER_IKKE", "FEIL", "/oppgitteSummer/totalt", avvik2(totalt, summer7.totalt))]
  ];
}
function funnOmRamme({ totalt: sum }, ramme) {
  if (ramme === void 0 || ramme.beløp === sum) return [];
  const { beløp } = ramme;
  return sum > beløp ? [funn("BUDSJETT_OVER_RAMME", "FEIL", "", { sum, ramme: beløp, over: sum - beløp })] : [funn("BUDSJETT_UNDER_RAMME", "ADVARSEL", "", { sum, ramme: beløp, rest: beløp - sum })];
}
function funnOmAdministrasjon({ administrasjonsandel }, høyst) {
  if (administrasjonsandel === void 0 || høyst === void 0) return [];
  const grense = lesEksakt(høyst, "/grenser/høysteAdministrasjonsandel");
  if (sammenlignEksakt(lesEksakt(administrasjonsandel), grense) <= 0) return [];
  const data = { andel: { ...administrasjonsandel }, høyst: { teller: høyst.teller, nevner: høyst.nevner } };
  return [funn("ADMINISTRASJONSANDEL_FOR_HOY", "ADVARSEL", "", data)];
}

// src/kjerne/halvt-surrogatpar.ts
var HALVT_SURROGATPAR = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
function finnHalvtSurrogatpar(tekst) {
  return tekst.search(HALVT_SURROGATPAR);
}

// src/kjerne/sha256.ts
import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
var feil4 = lagFeillager();
function sha256Hex(tekst) {
  return bytesToHex(sha256Bytes(tekst));
}
function sha256Bytes(tekst) {
  const plass = finnHalvtSurrogatpar(tekst);
  if (plass >= 0) throw feil4("TEKST_IKKE_UNICODE", "", { plass });
  return sha256(utf8ToBytes(tekst));
}

// src/kjerne/ranger-etter-lodd.ts
var funn2 = lagFunnlager();
function rangerEtterLodd(frø, ider) {
  kastVedFeil([
    ...frø === "" ? [funn2("FRO_TOMT", "FEIL", "/frø", { felt: "frø" })] : [],
    ...[frø, ...ider].flatMap((tekst, i) => {
      const plass = finnHalvtSurrogatpar(tekst);
      return plass < 0 ? [] : [funn2("TEKST_IKKE_UNICODE", "FEIL", i === 0 ? "/frø" : `/ider/${i - 1}`, { plass })];
    })
  ]);
  return ider.map((id) => ({ id, lodd: sha256Hex(`${frø}|${id}`) })).sort((a, b) => sammenlignTekst(a.lodd, b.lodd)).map(({ id }) => id);
}

// src/fordeling/divisormetoder.ts
var DIVISORMETODER = {
  SAINTE_LAGUE: { kvadrert: false, skjevhet: 0, merkepæl: (a) => ({ t: 2n * a + 1n, n: 2n }) },
  MODIFISERT_SAINTE_LAGUE: {
    kvadrert: false,
    skjevhet: 0,
    merkepæl: (a) => a === 0n ? { t: 7n, n: 10n } : { t: 2n * a + 1n, n: 2n }
  },
  DHONDT: { kvadrert: false, skjevhet: 1, merkepæl: (a) => ({ t: a + 1n, n: 1n }) },
  ADAMS: { kvadrert: false, skjevhet: -1, merkepæl: (a) => ({ t: a, n: 1n }) },
  HUNTINGTON_HILL: { kvadrert: true, skjevhet: 0, merkepæl: (a) => ({ t: a * (a + 1n), n: 1n }) },
  DEAN: { kvadrert: false, skjevhet: 0, merkepæl: (a) => ({ t: 2n * a * (a + 1n), n: 2n * a + 1n }) }
};

// src/fordeling/funn-om-ider.ts
var funn3 = lagFunnlager();
function funnOmIder(ider, sti) {
  const erTom2 = (id) => typeof id !== "string" || id === "";
  return [
    ...ider.flatMap((id, i) => erTom2(id) ? [funn3("ID_TOM", "FEIL", `${sti}/${i}/id`, {})] : []),
    ...finnGjentatte(ider).filter(({ nøkkel: nøkkel3 }) => !erTom2(nøkkel3)).map(({ nøkkel: id, plass, først }) => funn3("ID_TO_GANGER", "FEIL", `${sti}/${plass}/id`, { id, først }))
  ];
}

// src/fordeling/kontroller-grupper.ts
var funn4 = lagFunnlager();
function kontrollerGrupper(mottakere, grupper3) {
  const navn = grupper3.map(({ gruppe }) => gruppe);
  const kjente = new Set(navn);
  const ukjent2 = (gruppe, sti) => gruppe === void 0 || kjente.has(gruppe) ? [] : [funn4("GRUPPE_UKJENT", "FEIL", sti, { gruppe: String(gruppe) })];
  return [
    ...navn.flatMap((gruppe, i) => erNavn(gruppe) ? [] : [funn4("ID_TOM", "FEIL", `/valg/grupper/${i}/gruppe`, {})]),
    ...finnGjentatte(navn).filter(({ nøkkel: nøkkel3 }) => erNavn(nøkkel3)).map(
      ({ nøkkel: id, plass, først }) => funn4("ID_TO_GANGER", "FEIL", `/valg/grupper/${plass}/gruppe`, { id, først })
    ),
    ...mottakere.flatMap(({ gruppe }, i) => ukjent2(gruppe, `/mottakere/${i}/gruppe`)),
    ...grupper3.flatMap(({ overordnet }, i) => ukjent2(overordnet, `/valg/grupper/${i}/overordnet`)),
    ...finnRinger(grupper3).map(
      (i) => funn4("GRUPPER_I_RING", "FEIL", `/valg/grupper/${i}/overordnet`, { gruppe: navn[i] ?? "" })
    ),
    ...grupper3.flatMap(({ gruppe, ...grenser }, i) => funnOmGrenser(gruppe, grenser, `/valg/grupper/${i}`))
  ];
}
function funnOmGrenser(id, { gulv, tak }, sti) {
  const ugyldig7 = (felt, grense) => grense === void 0 || erBeløp(grense) ? [] : [funn4("GRENSE_UGYLDIG", "FEIL", `${sti}/${felt}`, { id: String(id), grense: String(grense) })];
  const ugyldige = [...ugyldig7("gulv", gulv), ...ugyldig7("tak", tak)];
  if (ugyldige.length > 0 || gulv === void 0 || tak === void 0 || gulv <= tak) return ugyldige;
  return [funn4("GULV_OVER_TAK", "FEIL", `${sti}/gulv`, { id: String(id), gulv, tak })];
}
var erNavn = (gruppe) => typeof gruppe === "string" && gruppe !== "";
function finnRinger(grupper3) {
  const plass = new Map(grupper3.map(({ gruppe }, i) => [gruppe, i]));
  const rundt = grupper3.map(({ overordnet }) => overordnet === void 0 ? void 0 : plass.get(overordnet));
  const sett4 = grupper3.map(() => -1);
  const ringer = [];
  for (const start of grupper3.keys()) {
    let her = start;
    while (her !== void 0 && sett4[her] === -1) {
      sett4[her] = start;
      her = rundt[her];
    }
    if (her === void 0 || sett4[her] !== start) continue;
    const først = her;
    do {
      ringer.push(her);
      her = rundt[her] ?? først;
    } while (her !== først);
  }
  return ringer.sort((a, b) => a - b);
}

// src/fordeling/les-vekt.ts
var funn5 = lagFunnlager();
function lesVekt(vekt, id, sti) {
  const data = { id: String(id), vekt: skriv(vekt) };
  try {
    const lest = lesEksakt(vekt, sti);
    return lest.t >= 0n ? { vekt: lest } : { funn: funn5("VEKT_NEGATIV", "FEIL", sti, data) };
  } catch (fanget) {
    if (!erTilskuddFeil(fanget)) throw fanget;
    return { funn: funn5("VEKT_UGYLDIG", "FEIL", fanget.sti, data) };
  }
}
function skriv(vekt) {
  return typeof vekt === "object" && vekt !== null ? `${vekt.teller}/${vekt.nevner}` : String(vekt);
}

// src/fordeling/kontroller-potten.ts
var funn6 = lagFunnlager();
var REGLER = /* @__PURE__ */ new Set(["MELD", "STORST_VEKT", "MINST_VEKT", "ID"]);
function kontrollerPotten(pott, mottakere, valg) {
  const vekter = mottakere.map(({ id, vekt }, i) => lesVekt(vekt, id, `/mottakere/${i}/vekt`));
  const lest = vekter.flatMap((v) => "vekt" in v ? [v.vekt] : []);
  const utenSum = lest.length > 0 && lest.length === vekter.length && lest.every(({ t }) => t === 0n);
  kastVedFeil([
    ...erBeløp(pott) ? [] : [funn6("POTT_UGYLDIG", "FEIL", "/pott", { pott: String(pott) })],
    ...mottakere.length > 0 ? [] : [funn6("MOTTAKERE_TOMT", "FEIL", "/mottakere", {})],
    ...funnOmIder(
      mottakere.map(({ id }) => id),
      "/mottakere"
    ),
    ...vekter.flatMap((v) => "funn" in v ? [v.funn] : []),
    ...utenSum ? [funn6("VEKTER_UTEN_SUM", "FEIL", "/mottakere", {})] : [],
    ...mottakere.flatMap((mottaker, i) => funnOmGrenser(mottaker.id, mottaker, `/mottakere/${i}`)),
    ...valg.grupper === void 0 ? [] : kontrollerGrupper(mottakere, valg.grupper),
    ...funnOmValg(pott, valg)
  ]);
  return lest;
}
function funnOmValg(pott, { metode, enhet, reservert, vedLikhet }) {
  const reservertHolder = reservert === void 0 || erBeløp(reservert) && !(reservert > pott);
  return [
    ...metode === "STORSTE_REST" || Object.hasOwn(DIVISORMETODER, metode) ? [] : [funn6("METODE_UKJENT", "FEIL", "/valg/metode", { metode: String(metode) })],
    ...erBeløp(enhet) && enhet > 0 ? [] : [funn6("ENHET_UGYLDIG", "FEIL", "/valg/enhet", { enhet: String(enhet) })],
    ...reservertHolder ? [] : [funn6("RESERVERT_UGYLDIG", "FEIL", "/valg/reservert", { reservert: String(reservert) })],
    ...funnOmLikhet(vedLikhet)
  ];
}
function funnOmLikhet(vedLikhet) {
  const regler = Array.isArray(vedLikhet) ? vedLikhet : [vedLikhet];
  if (regler.length === 0) return [funn6("LIKHETSREGEL_UKJENT", "FEIL", "/valg/vedLikhet", { regel: "" })];
  return regler.flatMap((regel, i) => {
    const sti = Array.isArray(vedLikhet) ? `/valg/vedLikhet/${i}` : "/valg/vedLikhet";
    return erLikhetsregel(regel) ? [] : [funn6("LIKHETSREGEL_UKJENT", "FEIL", sti, { regel: String(regel) })];
  });
}
function erLikhetsregel(regel) {
  if (typeof regel !== "object" || regel === null) return REGLER.has(regel);
  return "lodd" in regel && typeof regel.lodd === "string" && regel.lodd !== "";
}

// src/fordeling/ordne-i-matrise.ts
var funn7 = lagFunnlager();
function funnOmMatriselikhet(vedLikhet) {
  if (vedLikhet === "ID" || typeof vedLikhet === "object" && erLikhetsregel(vedLikhet)) return [];
  return [funn7("MATRISELIKHET_UKJENT", "FEIL", "/valg/vedLikhet", { regel: String(vedLikhet) })];
}
function ordneIMatrise(celler, vedLikhet) {
  const etterId3 = [...celler].sort((a, b) => sammenlignTekst(a.rad, b.rad) || sammenlignTekst(a.kolonne, b.kolonne));
  if (vedLikhet === "ID") return etterId3;
  const medLodd = /* @__PURE__ */ new Map();
  for (const celle of etterId3) {
    const tekst = `${celle.rad}|${celle.kolonne}`;
    const her = medLodd.get(tekst);
    if (her === void 0) medLodd.set(tekst, [celle]);
    else her.push(celle);
  }
  return rangerEtterLodd(vedLikhet.lodd, [...medLodd.keys()]).flatMap((tekst) => medLodd.get(tekst) ?? []);
}

// src/fordeling/kontroller-budsjettmatrisen.ts
var funn8 = lagFunnlager();
function kontrollerBudsjettmatrisen({ rader, kostnadsarter, celler }, { enhet, vedLikhet }) {
  const bareBeløp = celler.map(({ tiltakId, kostnadsartId, beløp }) => ({ tiltakId, kostnadsartId, beløp }));
  const omMatrisen = kontrollerBudsjett({ id: "", år: 0, status: "FORSLAG", rader, kostnadsarter, celler: bareBeløp }).filter(({ alvor }) => alvor === "FEIL").map((f) => ({ ...f, sti: `/matrise${f.sti}` }));
  const enhetHolder = erBeløp(enhet) && enhet > 0;
  kastVedFeil([
    ...omMatrisen,
    ...enhetHolder ? [] : [funn8("ENHET_UGYLDIG", "FEIL", "/valg/enhet", { enhet: String(enhet) })],
    ...funnOmMatriselikhet(vedLikhet),
    ...enhetHolder && omMatrisen.length === 0 ? funnOmMarginer({ rader, kostnadsarter, celler }, enhet) : []
  ]);
}
function funnOmMarginer({ rader, kostnadsarter, celler }, enhet) {
  const summer7 = (nøkler) => {
    const sum = /* @__PURE__ */ new Map();
    for (const [i, nøkkel3] of nøkler.entries()) sum.set(nøkkel3, (sum.get(nøkkel3) ?? 0) + (celler[i]?.beløp ?? 0));
    return sum;
  };
  const omEn = (id, sum, sti) => sum % enhet === 0 ? [] : [funn8("MARGIN_IKKE_HEL", "FEIL", sti, { id, sum, enhet, rest: sum % enhet })];
  const radsummer = summer7(celler.map(({ tiltakId }) => tiltakId));
  const kolonnesummer = summer7(celler.map(({ kostnadsartId }) => kostnadsartId));
  return [
    ...rader.flatMap(({ tiltakId: id }, i) => omEn(id, radsummer.get(id) ?? 0, `/matrise/rader/${i}`)),
    ...kostnadsarter.flatMap(({ id }, i) => omEn(id, kolonnesummer.get(id) ?? 0, `/matrise/kostnadsarter/${i}`))
  ];
}

// src/fordeling/velg-blant-like.ts
function velgBlantLike(iRekkefølge2, regning) {
  const vipper = finnPåSykler(iRekkefølge2.flatMap((fra) => lagVippe(fra, regning)));
  const naboer = finnNaboer(vipper);
  const avgjorte = /* @__PURE__ */ new Set();
  for (const vippe of vipper) {
    avgjorte.add(vippe);
    if (vippe.oppe) continue;
    const videre = (node) => naboer(node).filter((v) => fraNode(v) === node && !avgjorte.has(v));
    const veiTilbake = finnVei(vippe, videre);
    if (veiTilbake !== void 0) for (const v of [vippe, ...veiTilbake]) snu(v);
  }
  return vipper.map(({ fra }) => fra);
}
function koster(kant, hva, regning) {
  const enhet = kant[hva](kant.flyt);
  return enhet !== void 0 && regning.sammenlign(enhet, regning.trekkFra(kant.rad.pris, kant.kolonne.pris)) === 0;
}
function lagVippe(fra, regning) {
  const { kant } = fra;
  const oppe = koster(kant, "ned", regning);
  return oppe || koster(kant, "opp", regning) ? [{ fra, kant, oppe }] : [];
}
function snu(vippe) {
  vippe.kant.flyt += vippe.oppe ? -1n : 1n;
  vippe.oppe = !vippe.oppe;
}
var fraNode = ({ oppe, kant }) => oppe ? kant.kolonne : kant.rad;
var tilNode = ({ oppe, kant }) => oppe ? kant.rad : kant.kolonne;
function finnNaboer(vipper) {
  const naboer = /* @__PURE__ */ new Map();
  for (const vippe of vipper) {
    for (const node of [vippe.kant.rad, vippe.kant.kolonne]) {
      const her = naboer.get(node);
      if (her === void 0) naboer.set(node, [vippe]);
      else her.push(vippe);
    }
  }
  return (node) => naboer.get(node) ?? [];
}
function finnPåSykler(vipper) {
  const naboer = finnNaboer(vipper);
  const nådd = /* @__PURE__ */ new Map();
  return vipper.filter((vippe) => {
    const start = tilNode(vippe);
    const hit = nådd.get(start) ?? finnNådde(start, naboer);
    nådd.set(start, hit);
    return hit.has(fraNode(vippe));
  });
}
function finnNådde(start, naboer) {
  const nådde = /* @__PURE__ */ new Set([start]);
  for (const node of nådde) for (const vippe of naboer(node)) if (fraNode(vippe) === node) nådde.add(tilNode(vippe));
  return nådde;
}
function finnVei(vippe, videre) {
  const mål = fraNode(vippe);
  const via = /* @__PURE__ */ new Map([[tilNode(vippe), void 0]]);
  for (const [node] of via) {
    if (node === mål) {
      const vei2 = [];
      for (let v = via.get(node); v !== void 0; v = via.get(fraNode(v))) vei2.push(v);
      return vei2;
    }
    for (const v of videre(node)) if (!via.has(tilNode(v))) via.set(tilNode(v), v);
  }
  return void 0;
}

// src/fordeling/avrund-matrise.ts
var SUMMER = {
  ingenting: 0n,
  leggTil: (a, b) => a + b,
  trekkFra: (a, b) => a - b,
  sammenlign: (a, b) => a < b ? -1 : a > b ? 1 : 0
};
function avrundMatrise(matrise, valg) {
  kontrollerBudsjettmatrisen(matrise, valg);
  const brutte = finnBrutte(matrise, BigInt(valg.enhet));
  finnBilligsteFlyt(brutte.graf, SUMMER);
  const uavgjort = velgBlantLike(ordneIMatrise(brutte.celler, valg.vedLikhet), SUMMER);
  const opp = new Set(brutte.celler.filter(({ kant }) => kant.flyt === 1n).map(({ celle }) => celle));
  const celler = matrise.celler.map((celle) => {
    const { tiltakId, kostnadsartId, beløp: før } = celle;
    const beløp = før - før % valg.enhet + (opp.has(celle) ? valg.enhet : 0);
    return { tiltakId, kostnadsartId, før, beløp };
  });
  return {
    grunnlag: { matrise, valg },
    celler,
    flyttet: celler.reduce((sum, { før, beløp }) => sum + Math.max(0, beløp - før), 0),
    uavgjort: uavgjort.map(({ rad, kolonne }) => ({ tiltakId: rad, kostnadsartId: kolonne }))
  };
}
function finnBrutte({ rader, kostnadsarter, celler }, enhet) {
  const brutte = celler.map((celle) => ({
    celle,
    rad: celle.tiltakId,
    kolonne: celle.kostnadsartId,
    rest: BigInt(celle.beløp) % enhet
  })).filter(({ rest }) => rest > 0n);
  const marginer = (ider, hvor) => {
    const rester = /* @__PURE__ */ new Map();
    for (const brutt2 of brutte) rester.set(brutt2[hvor], (rester.get(brutt2[hvor]) ?? 0n) + brutt2.rest);
    return ider.map((id) => ({ id, sum: (rester.get(id) ?? 0n) / enhet, pris: 0n }));
  };
  const graf = lagFlytgraf(
    marginer(
      rader.map(({ tiltakId }) => tiltakId),
      "rad"
    ),
    marginer(
      kostnadsarter.map(({ id }) => id),
      "kolonne"
    ),
    brutte.map((brutt2) => lagFlytcelle(brutt2, enhet))
  );
  return { graf, celler: flett(brutte, graf.kanter).map(([brutt2, kant]) => ({ ...brutt2, kant })) };
}
function lagFlytcelle({ rad, kolonne, rest }, enhet) {
  const forskjell2 = enhet - 2n * rest;
  return {
    rad,
    kolonne,
    flyt: forskjell2 < 0n ? 1n : 0n,
    opp: (flyt) => flyt === 0n ? forskjell2 : void 0,
    ned: (flyt) => flyt === 1n ? forskjell2 : void 0
  };
}

// src/fordeling/begrunn-enhet.ts
function begrunnEnhetFraRest(bygger, avgjørelse) {
  return avgjørelse.forAlle ? vedTerskel(bygger, avgjørelse) : vedRang(bygger, avgjørelse);
}
function vedTerskel(bygger, { nivåer, rest, navn }) {
  const svar = (linje, i) => {
    const { regel, terskel, avgjørelse } = nivåer[i];
    const nøkkel3 = (l) => lagNøkkel(bygger, regel, l, rest);
    const stor = erStørstFørst(regel);
    const grense = () => bygger.node(
      `terskel/${i}${navn}`,
      () => bygger.regn(
        `terskel/${i}${navn}`,
        enhetFor(regel),
        stor ? "MINST" : "STORST",
        [...terskel].map(nøkkel3),
        navnPå(regel)
      )
    );
    const id = `får/${linje.plass}/${i}`;
    const foran = (slag, navn2) => bygger.regn(navn2, "JA_NEI", slag, stor ? [grense(), nøkkel3(linje)] : [nøkkel3(linje), grense()]);
    if (avgjørelse === "MED") return foran("ER_HOYST", id);
    if (avgjørelse === "UTEN" || !terskel.has(linje)) return foran("ER_MINDRE", id);
    return bygger.regn(id, "JA_NEI", "HVIS", [
      bygger.regn(`${id}/lik`, "JA_NEI", "ER_LIK", [nøkkel3(linje), grense()]),
      svar(linje, i + 1),
      foran("ER_MINDRE", `${id}/foran`)
    ]);
  };
  return (linje) => svar(linje, 0);
}
function vedRang(bygger, { nivåer, rest, igjen }) {
  return (linje) => {
    let enheter = igjen;
    for (const [i, { regel, medlemmer, terskel, avgjørelse }] of nivåer.entries()) {
      const nøkler = () => [linje, ...medlemmer.filter((m) => m !== linje)].map((m) => lagNøkkel(bygger, regel, m, rest));
      const rang2 = () => bygger.node(
        `rang/${i}`,
        () => bygger.regn(`rang/${i}`, "RANG", erStørstFørst(regel) ? "RANG" : "RANG_STIGENDE", nøkler(), navnPå(regel))
      );
      const påTerskelen = terskel.has(linje);
      if (påTerskelen && avgjørelse === "VIDERE") {
        const før = enheter;
        enheter = () => bygger.regn(`igjen/${i + 1}`, "ENHETER", "DIFFERANSE", [
          bygger.regn(`igjen/${i + 1}/og-en`, "ENHETER", "SUM", [før(), bygger.konstant("en", "ENHETER", "EN")]),
          rang2()
        ]);
        continue;
      }
      const plass = påTerskelen && terskel.size > 1 ? lagSistePlass(bygger, i, rang2, nøkler, regel) : rang2();
      return bygger.regn(`får/${linje.plass}`, "JA_NEI", "ER_HOYST", [plass, enheter()]);
    }
    return bygger.regn(`får/${linje.plass}`, "JA_NEI", "ELLER", []);
  };
}
function lagSistePlass(bygger, i, rang2, nøkler, regel) {
  const to = () => bygger.konstant("to", "ANTALL", "TO");
  const en = () => bygger.konstant("en", "ENHETER", "EN");
  const speil = () => {
    const antall3 = bygger.regn(`antall/${i}`, "ANTALL", "ANTALL", nøkler());
    const ogEn = bygger.regn(`antall/${i}/og-en`, "ANTALL", "SUM", [antall3, en()]);
    return [bygger.regn(`snitt/${i}/speil`, "RANG", "PRODUKT", [ogEn, to()])];
  };
  const foran = erStørstFørst(regel) ? [] : speil();
  const snitt2 = bygger.regn(`snitt/${i}`, "RANG", "RANG_SNITT", nøkler());
  const dobbelt = bygger.regn(`snitt/${i}/dobbelt`, "RANG", "PRODUKT", [snitt2, to()]);
  return bygger.regn(`siste-plass/${i}`, "RANG", "DIFFERANSE", [...foran, dobbelt, rang2()]);
}
var erStørstFørst = (regel) => regel === "KRAV" || regel === "STORST_VEKT";
var erTekst = (regel) => typeof regel === "object" || regel === "ID";
var enhetFor = (regel) => regel === "KRAV" ? "ENHETER" : erTekst(regel) ? "TEKST" : "VEKT";
var navnPå = (regel) => typeof regel === "object" ? "LODD" : regel;
function lagNøkkel(bygger, regel, linje, rest) {
  if (regel === "KRAV") return rest(linje);
  if (regel === "STORST_VEKT" || regel === "MINST_VEKT") return bygger.vekt(linje);
  const id = bygger.blad(`id/${linje.plass}`, "TEKST", `/grunnlag/mottakere/${linje.plass}/id`);
  if (regel === "ID") return id;
  const navn = `lodd/${linje.plass}`;
  return bygger.node(navn, () => bygger.regn(navn, "TEKST", "LODD", [lagFrø(bygger, regel), id]));
}
function lagFrø(bygger, regel) {
  const { vedLikhet } = bygger.fordeling.grunnlag.valg;
  const kjede = Array.isArray(vedLikhet) ? vedLikhet : [];
  const plass = kjede.indexOf(regel);
  const sti = plass < 0 ? "/grunnlag/valg/vedLikhet/lodd" : `/grunnlag/valg/vedLikhet/${plass}/lodd`;
  return bygger.blad(`frø/${plass}`, "TEKST", sti);
}

// src/fordeling/begrunn-krav.ts
function enheterAv(bygger, linje) {
  const id = `enheter/${linje.plass}`;
  return bygger.node(
    id,
    () => bygger.klem(
      id,
      linje,
      (fritt) => bygger.regn(fritt, "ENHETER", "KVOTIENT", [
        bygger.blad(`oppgitt/${linje.plass}`, "ORE", `/linjer/${linje.plass}/beløp`),
        bygger.enhet()
      ])
    )
  );
}
function lagKrav(bygger, metode, linje, hva) {
  const id = `${hva}/${linje.plass}`;
  return bygger.node(id, () => {
    const vekt = () => bygger.vekt(linje);
    const teller2 = metode === "HUNTINGTON_HILL" ? bygger.regn(`${id}/vekt²`, "VEKT", "PRODUKT", [vekt(), vekt()]) : vekt();
    return bygger.regn(id, "VEKT", "KVOTIENT", [teller2, lagMerkepæl(bygger, metode, linje, hva)]);
  });
}
function lagMerkepæl(bygger, metode, linje, hva) {
  const id = `${hva}/${linje.plass}/pæl`;
  const har = () => enheterAv(bygger, linje);
  const en = () => bygger.konstant("en", "ENHETER", "EN");
  const halv = () => bygger.konstant("en-halv", "ENHETER", "EN_HALV");
  const flytt2 = hva === "neste" ? "SUM" : "DIFFERANSE";
  const nabo = () => bygger.node(`${id}/nabo`, () => bygger.regn(`${id}/nabo`, "ENHETER", flytt2, [har(), en()]));
  const første = linje.enheter === (hva === "neste" ? 0n : 1n);
  switch (metode) {
    case "MODIFISERT_SAINTE_LAGUE":
      if (første) {
        const sju = bygger.konstant("sju-femdeler", "ENHETER", "SJU_FEMDELER");
        return bygger.regn(id, "ENHETER", "PRODUKT", [sju, halv()]);
      }
      return bygger.regn(id, "ENHETER", flytt2, [har(), halv()]);
    case "SAINTE_LAGUE":
      return bygger.regn(id, "ENHETER", flytt2, [har(), halv()]);
    case "DHONDT":
      return hva === "neste" ? nabo() : har();
    case "ADAMS":
      return hva === "neste" ? har() : nabo();
    case "HUNTINGTON_HILL":
      return bygger.regn(id, "ENHETER", "PRODUKT", [har(), nabo()]);
    case "DEAN": {
      const dobbelt = bygger.regn(`${id}/dobbelt`, "ENHETER", "PRODUKT", [
        bygger.konstant("to", "ANTALL", "TO"),
        har(),
        nabo()
      ]);
      const sum = bygger.regn(`${id}/sum`, "ENHETER", "SUM", [har(), nabo()]);
      return bygger.regn(id, "ENHETER", "KVOTIENT", [dobbelt, sum]);
    }
  }
}

// src/fordeling/fordelingsbilde.ts
function lagFordelingsbilde({ grunnlag, linjer }) {
  const { pott, mottakere, valg } = grunnlag;
  const enhet = BigInt(valg.enhet);
  const bilder = mottakere.map(({ id, vekt, gulv = 0, tak, gruppe }, plass) => {
    const { beløp = 0, eksakt = { teller: "0", nevner: "1" } } = linjer[plass] ?? {};
    return {
      id,
      plass,
      vekt: lesEksakt(vekt),
      ...grenserIEnheter(gulv, tak, enhet),
      ...gruppe === void 0 ? {} : { gruppe },
      enheter: BigInt(beløp) / enhet,
      andel: { t: BigInt(eksakt.teller), n: BigInt(eksakt.nevner) * enhet }
    };
  });
  const grupper3 = lagGrupper(valg.grupper ?? [], enhet);
  const plassAv = new Map(grupper3.map(({ gruppe }, i) => [gruppe, i]));
  return {
    enhet,
    antall: BigInt(pott - (valg.reservert ?? 0)) / enhet,
    linjer: bilder,
    grupper: grupper3,
    gruppeAv: bilder.map(({ gruppe }) => plassAv.get(gruppe) ?? grupper3.length - 1)
  };
}
function grenserIEnheter(gulv, tak, enhet) {
  const opp = (BigInt(gulv) + enhet - 1n) / enhet;
  return tak === void 0 ? { gulv: opp } : { gulv: opp, tak: BigInt(tak) / enhet };
}
function lagGrupper(grenser, enhet) {
  const under = /* @__PURE__ */ new Map();
  for (const grense of grenser) {
    const søsken = under.get(grense.overordnet);
    if (søsken === void 0) under.set(grense.overordnet, [grense]);
    else søsken.push(grense);
  }
  const utenfra = [{}];
  for (let i = 0; i < utenfra.length; i++) {
    for (const grense of under.get(utenfra[i]?.gruppe) ?? [])
      utenfra.push({ gruppe: grense.gruppe, grense, overordnet: i });
  }
  const siste = utenfra.length - 1;
  return utenfra.map(({ gruppe, grense, overordnet }) => ({
    ...gruppe === void 0 ? {} : { gruppe },
    ...grenserIEnheter(grense?.gulv ?? 0, grense?.tak, enhet),
    ...overordnet === void 0 ? {} : { overordnet: siste - overordnet }
  })).reverse();
}
function sammenlignKrav(a, b) {
  if (a.n === 0n || b.n === 0n) return Number(a.n === 0n) - Number(b.n === 0n);
  const forskjell2 = a.t * b.n - b.t * a.n;
  return forskjell2 > 0n ? 1 : forskjell2 < 0n ? -1 : 0;
}
function finnKrav(metode, linje, enheter) {
  const { vekt, andel: andel2, gulv, tak } = linje;
  if (metode === "STORSTE_REST") {
    const rest = { t: andel2.t % andel2.n, n: andel2.n };
    if (rest.t === 0n) return {};
    return enheter > andel2.t / andel2.n ? { siste: rest } : { neste: rest };
  }
  if (vekt.t === 0n) return {};
  const { kvadrert, merkepæl } = DIVISORMETODER[metode];
  const kravVed = (antall3) => {
    const pæl = merkepæl(antall3);
    return kvadrert ? { t: vekt.t * vekt.t * pæl.n, n: vekt.n * vekt.n * pæl.t } : { t: vekt.t * pæl.n, n: vekt.n * pæl.t };
  };
  return {
    ...enheter > gulv ? { siste: kravVed(enheter - 1n) } : {},
    ...tak === void 0 || enheter < tak ? { neste: kravVed(enheter) } : {}
  };
}

// src/fordeling/kontroller-andeler.ts
var funn9 = lagFunnlager();
function kontrollerAndeler(fordeling, bilde, overTak) {
  const rom = bilde.grupper.map(() => ({}));
  const summer7 = bilde.grupper.map(() => ({ t: 0n, n: 1n }));
  const plassAv = new Map(fordeling.grupper?.map(({ gruppe }, i) => [gruppe, i]));
  const ut = [];
  for (const linje of bilde.linjer) {
    const i = bilde.gruppeAv[linje.plass] ?? 0;
    summer7[i] = leggSammen(summer7[i] ?? linje.andel, linje.andel);
    const grense = fordeling.linjer[linje.plass]?.grense ?? "INGEN";
    const påstått = fordeling.grunnlag.valg.metode === "STORSTE_REST" ? grense : void 0;
    ut.push(...kontrollerLinje(linje, påstått));
    const sider = siderAv(linje, påstått);
    if (sider.over) rom[i] = senk(rom[i], ratioAv(linje));
    if (sider.under) rom[i] = løft(rom[i], ratioAv(linje));
  }
  for (const [i, gruppe] of bilde.grupper.entries()) {
    const her = rom[i] ?? {};
    const sum = summer7[i] ?? { t: 0n, n: 1n };
    const erAlle = gruppe.overordnet === void 0;
    if (erAlle && overTak > 0n && her.øvre !== void 0) ut.push(utenForhold(her.øvre, her.øvre));
    else if (her.nedre && her.øvre && sammenlignEksakt(her.nedre.λ, her.øvre.λ) > 0)
      ut.push(utenForhold(her.nedre, her.øvre));
    if (gruppe.overordnet === void 0) {
      ut.push(...kontrollerSum(sum, bilde.antall - overTak, bilde.enhet));
      continue;
    }
    const plass = plassAv.get(gruppe.gruppe ?? "") ?? -1;
    ut.push(...kontrollerGruppe(fordeling, bilde, plass, sum, i));
    const over = gruppe.overordnet;
    summer7[over] = leggSammen(summer7[over] ?? sum, sum);
    const påGulv = sammenlignEksakt(sum, { t: gruppe.gulv, n: 1n }) === 0;
    const påTak = gruppe.tak !== void 0 && sammenlignEksakt(sum, { t: gruppe.tak, n: 1n }) === 0;
    if (!påTak && her.øvre) rom[over] = senk(rom[over], her.øvre);
    if (!påGulv && her.nedre) rom[over] = løft(rom[over], her.nedre);
  }
  return ut;
}
var ratioAv = (linje) => ({
  λ: { t: linje.andel.t * linje.vekt.n, n: linje.andel.n * linje.vekt.t },
  linje
});
function senk(rom, til) {
  return rom?.øvre && sammenlignEksakt(rom.øvre.λ, til.λ) <= 0 ? rom : { ...rom, øvre: til };
}
function løft(rom, til) {
  return rom?.nedre && sammenlignEksakt(rom.nedre.λ, til.λ) >= 0 ? rom : { ...rom, nedre: til };
}
function siderAv({ vekt, andel: andel2, gulv, tak }, påstått) {
  if (vekt.t === 0n) return { over: false, under: false };
  if (påstått !== void 0) return { over: påstått !== "TAK", under: påstått !== "GULV" };
  return { over: andel2.t !== (tak ?? -1n) * andel2.n, under: andel2.t !== gulv * andel2.n };
}
function kontrollerLinje(linje, påstått) {
  const { id, plass, vekt, andel: andel2, gulv, tak } = linje;
  const lavest = gulv * andel2.n;
  const høyest = vekt.t === 0n ? lavest : tak === void 0 ? void 0 : tak * andel2.n;
  const utenfor2 = andel2.t < lavest || høyest !== void 0 && andel2.t > høyest;
  const feilGrense = påstått === "GULV" && andel2.t !== lavest || påstått === "TAK" && andel2.t !== høyest;
  return [
    ...utenfor2 ? [
      funn9("BELOP_UTENFOR_GRENSE", "FEIL", `/linjer/${plass}/eksakt`, {
        id,
        beløp: (andel2.t / andel2.n).toString()
      })
    ] : [],
    ...feilGrense ? [funn9("GRENSE_HOLDER_IKKE", "FEIL", `/linjer/${plass}/grense`, { id, grense: String(påstått) })] : []
  ];
}
function utenForhold(a, b) {
  const data = { id: a.linje.id, annen: b.linje.id };
  return funn9("ANDELER_UTEN_FORHOLD", "FEIL", `/linjer/${a.linje.plass}/eksakt`, data);
}
function kontrollerSum(sum, antall3, enhet) {
  if (sammenlignEksakt(sum, { t: antall3, n: 1n }) === 0) return [];
  const iØre2 = tilBrøk({ t: sum.t * enhet, n: sum.n });
  const data = { sum: { ...iØre2 }, ventet: { teller: (antall3 * enhet).toString(), nevner: "1" } };
  return [funn9("ANDELER_SUM_AVVIKER", "FEIL", "/linjer", data)];
}
function kontrollerGruppe({ grupper: grupper3 }, { grupper: bilder, enhet }, plass, sum, i) {
  const linje = grupper3?.[plass];
  const { gulv = 0n, tak, gruppe = "" } = bilder[i] ?? {};
  if (linje === void 0) return [];
  const oppgitt = { t: BigInt(linje.eksakt.teller), n: BigInt(linje.eksakt.nevner) * enhet };
  const under = sammenlignEksakt(sum, { t: gulv, n: 1n }) < 0;
  const over = tak !== void 0 && sammenlignEksakt(sum, { t: tak, n: 1n }) > 0;
  const tekst = (x) => Object.values(tilBrøk({ t: x.t * enhet, n: x.n })).join("/");
  return [
    ...sammenlignEksakt(oppgitt, sum) === 0 ? [] : [
      funn9("GRUPPESUM_AVVIKER", "FEIL", `/grupper/${plass}/eksakt`, {
        gruppe,
        oppgitt: tekst(oppgitt),
        ventet: tekst(sum)
      })
    ],
    ...under || over ? [funn9("BELOP_UTENFOR_GRENSE", "FEIL", `/grupper/${plass}/eksakt`, { id: gruppe, beløp: tekst(sum) })] : []
  ];
}

// src/fordeling/sammenlign-ved-likhet.ts
function likhetskjedeAv(vedLikhet) {
  const kjede = [];
  for (const regel of Array.isArray(vedLikhet) ? vedLikhet : [vedLikhet]) {
    if (regel === "MELD") break;
    kjede.push(regel);
  }
  return kjede;
}
function sammenlignEtterRegel(regel, a, b) {
  if (typeof regel === "object") {
    return a.id === b.id ? 0 : sammenlignTekst(sha256Hex(`${regel.lodd}|${a.id}`), sha256Hex(`${regel.lodd}|${b.id}`));
  }
  if (regel === "ID") return sammenlignTekst(a.id, b.id);
  return regel === "STORST_VEKT" ? sammenlignEksakt(b.vekt, a.vekt) : sammenlignEksakt(a.vekt, b.vekt);
}
function sammenlignVedLikhet(kjede, a, b) {
  for (const regel of kjede) {
    const orden = sammenlignEtterRegel(regel, a, b);
    if (orden !== 0) return orden;
  }
  return 0;
}

// src/fordeling/plassregnskap.ts
var ALLE = 0;
var gruppeAv = ({ gruppe }) => gruppe === void 0 ? ALLE : gruppe + 1;
var Plassregnskap = class {
  over;
  gulv;
  plass;
  /** What those directly within each group take up. */
  opptatt;
  /**
   * @param antall - Units in all.
   * @param har - What each recipient has from the start.
   * @param høyst - The most that each can have.
   */
  constructor(antall3, krav, grupper3, { har, høyst }) {
    this.over = [-1, ...grupper3.map(({ overordnet }) => overordnet === void 0 ? ALLE : overordnet + 1)];
    this.gulv = [0, ...grupper3.map(({ gulv }) => Number(gulv))];
    const plass = [antall3, ...grupper3.map(({ tak }) => tak === void 0 ? antall3 : Math.min(antall3, Number(tak)))];
    const rom = plass.map(() => 0);
    this.opptatt = plass.map(() => 0);
    for (const [i, k] of krav.entries()) {
      const g = gruppeAv(k);
      this.opptatt[g] = this.opptattAv(g) + (har[i] ?? 0);
      rom[g] = (rom[g] ?? 0) + Math.min(antall3, høyst[i] ?? 0);
    }
    for (let g = grupper3.length; g >= 0; g--) {
      plass[g] = Math.min(plass[g] ?? 0, rom[g] ?? 0);
      const over = this.over[g] ?? -1;
      if (over < 0) continue;
      this.opptatt[over] = this.opptattAv(over) + this.behov(g);
      rom[over] = (rom[over] ?? 0) + (plass[g] ?? 0);
    }
    this.plass = plass;
  }
  /** Whether a unit can go to someone in a group. O(depth). */
  kanTa(gruppe) {
    for (let g = gruppe; g >= 0; g = this.over[g] ?? -1) {
      const etter = Math.max(this.gulv[g] ?? 0, this.opptattAv(g) + 1);
      if (etter > (this.plass[g] ?? 0)) return false;
      if (etter === this.behov(g)) return true;
    }
    return true;
  }
  /** Books a unit; returns whether it took of the room of all, and not only of what was kept free for a floor. */
  ta(gruppe) {
    for (let g = gruppe; g >= 0; g = this.over[g] ?? -1) {
      const før = this.behov(g);
      this.opptatt[g] = this.opptattAv(g) + 1;
      if (this.behov(g) === før) return false;
    }
    return true;
  }
  /** Takes back a unit that was booked. */
  giTilbake(gruppe) {
    for (let g = gruppe; g >= 0; g = this.over[g] ?? -1) {
      const før = this.behov(g);
      this.opptatt[g] = this.opptattAv(g) - 1;
      if (this.behov(g) === før) return;
    }
  }
  /** The group around another, or below zero for none. */
  rundt(gruppe) {
    return this.over[gruppe] ?? -1;
  }
  /** What a group takes up of the room around it. */
  behov(gruppe) {
    return this.behovMed(gruppe, this.opptattAv(gruppe));
  }
  /** What a group would take up if those directly within it took up `opptatt`; above {@link plassI} it has no room. */
  behovMed(gruppe, opptatt) {
    return Math.max(this.gulv[gruppe] ?? 0, opptatt);
  }
  /** What those directly within a group take up. */
  opptattAv(gruppe) {
    return this.opptatt[gruppe] ?? 0;
  }
  /** The most that a group can take up. */
  plassI(gruppe) {
    return this.plass[gruppe] ?? 0;
  }
};

// src/fordeling/tell-utfall.ts
function binomial(n, k) {
  const m = Math.min(k, n - k);
  let svar = 1n;
  for (let i = 1; i <= m; i++) svar = svar * BigInt(n - m + i) / BigInt(i);
  return svar;
}
function tellUtfall(del3, enheter, rom) {
  const knipper = new Map(del3.map((knippe) => [knippe.gruppe, knippe]));
  const indre = finnIndre(del3, rom);
  const tell4 = (gruppe) => {
    const barn = indre.get(gruppe) ?? [];
    const knippe = knipper.get(gruppe);
    const uten = rom.opptattAv(gruppe) - (knippe?.antall ?? 0) - barn.reduce((sum2, b) => sum2 + rom.behov(b), 0);
    let tabell = /* @__PURE__ */ new Map([[0, /* @__PURE__ */ new Map([[uten, 1n]])]]);
    if (knippe !== void 0) tabell = kombiner(tabell, velgBlant(knippe), enheter);
    for (const b of barn) tabell = kombiner(tabell, tell4(b), enheter);
    return klem(tabell, gruppe, rom);
  };
  let sum = 0n;
  for (const måter of tell4(ALLE).get(enheter)?.values() ?? []) sum += måter;
  return sum;
}
function finnIndre(del3, rom) {
  const indre = /* @__PURE__ */ new Map();
  const besøkt = /* @__PURE__ */ new Set();
  for (const { gruppe } of del3) {
    for (let g = gruppe; g !== ALLE && !besøkt.has(g); g = rom.rundt(g)) {
      besøkt.add(g);
      const over = rom.rundt(g);
      indre.set(over, [...indre.get(over) ?? [], g]);
    }
  }
  return indre;
}
function velgBlant({ medlemmer }) {
  const n = medlemmer.length;
  let måter = 1n;
  const tabell = /* @__PURE__ */ new Map([[0, /* @__PURE__ */ new Map([[0, måter]])]]);
  for (let k = 1; k <= n; k++) {
    måter = måter * BigInt(n - k + 1) / BigInt(k);
    tabell.set(k, /* @__PURE__ */ new Map([[k, måter]]));
  }
  return tabell;
}
function kombiner(a, b, høyst) {
  const ut = /* @__PURE__ */ new Map();
  for (const [valgtA, radA] of a) {
    for (const [valgtB, radB] of b) {
      if (valgtA + valgtB > høyst) continue;
      for (const [romA, måterA] of radA)
        for (const [romB, måterB] of radB) leggTil(ut, valgtA + valgtB, romA + romB, måterA * måterB);
    }
  }
  return ut;
}
function klem(tabell, gruppe, rom) {
  const ut = /* @__PURE__ */ new Map();
  for (const [valgt, rad] of tabell) {
    for (const [opptatt, måter] of rad) {
      const behov = rom.behovMed(gruppe, opptatt);
      if (behov <= rom.plassI(gruppe)) leggTil(ut, valgt, behov, måter);
    }
  }
  return ut;
}
function leggTil(tabell, valgt, rom, måter) {
  const rad = tabell.get(valgt) ?? /* @__PURE__ */ new Map();
  tabell.set(valgt, rad);
  rad.set(rom, (rad.get(rom) ?? 0n) + måter);
}

// src/fordeling/kontroller-enheter.ts
var funn10 = lagFunnlager();
function kontrollerEnheter(fordeling, bilde, overTak) {
  const linjefunn = bilde.linjer.flatMap((linje) => kontrollerLinje2(fordeling, bilde, linje));
  if (linjefunn.length > 0) return linjefunn;
  const uavgjort = fordeling.uavgjort.flatMap((u, i) => kontrollerUavgjort(fordeling, bilde, u, i));
  const gruppefunn = kontrollerGruppesummer(fordeling, bilde);
  if (uavgjort.length > 0 || gruppefunn.length > 0 || overTak === bilde.antall) return [...uavgjort, ...gruppefunn];
  const ender = [fordeling.uavgjort.map(førsteAv), fordeling.uavgjort.map(sisteAv)].map((fått) => new Set(fått.flat()));
  for (const fått of fordeling.uavgjort.length === 0 ? [/* @__PURE__ */ new Set()] : ender) {
    const byttefunn = kontrollerBytter(fordeling, bilde, fått);
    if (byttefunn.length > 0) return byttefunn;
  }
  return [];
}
var førsteAv = ({ ider, enheter, lovlige }) => lovlige?.[0] ?? ider.slice(0, enheter);
var sisteAv = ({ ider, enheter, lovlige }) => lovlige?.at(-1) ?? ider.slice(ider.length - enheter);
function kontrollerLinje2({ grunnlag: { valg }, linjer }, { enhet }, { id, plass, vekt, andel: andel2, gulv, tak, enheter }) {
  const linje = linjer[plass];
  if (linje === void 0) return [];
  const { beløp, eksakt, restenhet, grense } = linje;
  const sti = `/linjer/${plass}`;
  if (BigInt(beløp) % enhet !== 0n)
    return [funn10("BELOP_IKKE_HELE_ENHETER", "FEIL", `${sti}/beløp`, { id, beløp, enhet: Number(enhet) })];
  const hele = andel2.t / andel2.n;
  const øverst = andel2.t % andel2.n === 0n ? hele : hele + 1n;
  const utenforKvote = valg.metode === "STORSTE_REST" && (enheter < hele || enheter > øverst);
  const utenfor2 = enheter < gulv || tak !== void 0 && enheter > tak || vekt.t === 0n && enheter !== gulv;
  const feilGrense = grense === "GULV" && enheter !== gulv || grense === "TAK" && enheter !== tak;
  return [
    ...utenfor2 ? [funn10("BELOP_UTENFOR_GRENSE", "FEIL", `${sti}/beløp`, { id, beløp: String(beløp) })] : [],
    ...utenforKvote ? [funn10("BELOP_UTENFOR_KVOTE", "FEIL", `${sti}/beløp`, { id, beløp, eksakt: { ...eksakt } })] : [],
    ...feilGrense ? [funn10("GRENSE_HOLDER_IKKE", "FEIL", `${sti}/grense`, { id, grense })] : [],
    ...restenhet === enheter > hele ? [] : [funn10("RESTENHET_AVVIKER", "FEIL", `${sti}/restenhet`, { id })]
  ];
}
function kontrollerUavgjort({ grunnlag: { valg } }, bilde, { ider, enheter, antallLovlige, lovlige }, i) {
  const etterId3 = new Map(bilde.linjer.map((linje) => [linje.id, linje]));
  const linjer = ider.flatMap((id) => etterId3.get(id) ?? []);
  const kjede = likhetskjedeAv(valg.vedLikhet);
  const [første] = linjer;
  const like = linjer.every(
    (linje) => første !== void 0 && erLike(nesteKrav(valg.metode, linje), nesteKrav(valg.metode, første)) && sammenlignVedLikhet(kjede, linje, første) === 0
  );
  const antall3 = valg.grupper === void 0 ? binomial(ider.length, enheter) : void 0;
  const holder2 = like && linjer.length === ider.length && new Set(ider).size === ider.length && enheter > 0 && enheter < ider.length && (antall3 === void 0 || antall3.toString() === antallLovlige) && (lovlige === void 0 || erUtvalg(lovlige, ider, enheter, antallLovlige));
  return holder2 ? [] : [funn10("UAVGJORT_HOLDER_IKKE", "FEIL", `/uavgjort/${i}`, { ider: [...ider] })];
}
var nesteKrav = (metode, linje) => finnKrav(metode, linje, linje.enheter).neste;
var erLike = (a, b) => a !== void 0 && b !== void 0 && sammenlignKrav(a, b) === 0;
function erUtvalg(lovlige, ider, enheter, antall3) {
  const kjente = new Set(ider);
  const ulike = new Set(lovlige.map((utvalg) => JSON.stringify([...utvalg].sort())));
  return String(lovlige.length) === antall3 && ulike.size === lovlige.length && lovlige.every(
    (utvalg) => utvalg.length === enheter && new Set(utvalg).size === enheter && utvalg.every((id) => kjente.has(id))
  );
}
function kontrollerGruppesummer(fordeling, bilde) {
  const sum = summerGrupper(bilde, (linje) => linje.enheter * bilde.enhet);
  const etterNavn = new Map(bilde.grupper.map(({ gruppe }, i) => [gruppe, sum[i] ?? 0n]));
  return (fordeling.grupper ?? []).flatMap(({ gruppe, beløp }, i) => {
    const ventet = etterNavn.get(gruppe) ?? 0n;
    const data = { gruppe, oppgitt: String(beløp), ventet: ventet.toString() };
    return BigInt(beløp) === ventet ? [] : [funn10("GRUPPESUM_AVVIKER", "FEIL", `/grupper/${i}/beløp`, data)];
  });
}
function summerGrupper({ grupper: grupper3, linjer, gruppeAv: gruppeAv2 }, av) {
  const sum = grupper3.map(() => 0n);
  for (const linje of linjer) {
    const i = gruppeAv2[linje.plass] ?? 0;
    sum[i] = (sum[i] ?? 0n) + av(linje);
  }
  for (const [i, { overordnet }] of grupper3.entries())
    if (overordnet !== void 0) sum[overordnet] = (sum[overordnet] ?? 0n) + (sum[i] ?? 0n);
  return sum;
}
function kontrollerBytter(fordeling, bilde, fått) {
  const { metode, vedLikhet } = fordeling.grunnlag.valg;
  const kjede = likhetskjedeAv(vedLikhet);
  const tied = new Set(fordeling.uavgjort.flatMap(({ ider }) => ider));
  const iAlt = ({ id, enheter }) => enheter + (fått.has(id) ? 1n : 0n);
  const sum = summerGrupper(bilde, iAlt);
  const orden = (a, b) => -sammenlignKrav(a.krav, b.krav) || sammenlignVedLikhet(kjede, a.linje, b.linje);
  const svakest = [];
  const sterkest = [];
  for (const linje of bilde.linjer) {
    const i = bilde.gruppeAv[linje.plass] ?? 0;
    const { siste, neste } = finnKrav(metode, linje, iAlt(linje));
    if (siste) svakest[i] = velg(svakest[i], { krav: siste, linje }, (a, b) => orden(a, b) > 0);
    if (neste) sterkest[i] = velg(sterkest[i], { krav: neste, linje }, (a, b) => orden(a, b) < 0);
  }
  for (const [i, { gulv, tak, overordnet }] of bilde.grupper.entries()) {
    const [ut, inn] = [svakest[i], sterkest[i]];
    if (ut && inn && ut.linje !== inn.linje) {
      const { id, plass } = ut.linje;
      const data = { id, annen: inn.linje.id };
      const forskjell2 = orden(inn, ut);
      if (forskjell2 < 0) return [funn10("ENHET_HORER_TIL_ANNEN", "FEIL", `/linjer/${plass}/beløp`, data)];
      if (forskjell2 === 0 && !(tied.has(id) && tied.has(inn.linje.id)))
        return [funn10("LIKHET_IKKE_MELDT", "FEIL", `/linjer/${plass}/beløp`, data)];
    }
    if (overordnet === void 0) continue;
    const iGruppen = sum[i] ?? 0n;
    if (ut && iGruppen > gulv) svakest[overordnet] = velg(svakest[overordnet], ut, (a, b) => orden(a, b) > 0);
    if (inn && (tak === void 0 || iGruppen < tak))
      sterkest[overordnet] = velg(sterkest[overordnet], inn, (a, b) => orden(a, b) < 0);
  }
  return [];
}
var velg = (a, b, foran) => a === void 0 || foran(b, a) ? b : a;

// src/fordeling/kontroller-fordelingsform.ts
var funn11 = lagFunnlager();
var HELTALL2 = /^\d+$/;
function kontrollerFordelingsform(fordeling) {
  const { grunnlag, linjer, nevner, ufordelt, ufordeltÅrsaker, grupper: grupper3 = [], uavgjort } = fordeling;
  return [
    ...kontrollerRekke(
      linjer.map(({ id }) => id),
      grunnlag.mottakere.map(({ id }) => id),
      "/linjer",
      "id"
    ),
    ...kontrollerRekke(
      grupper3.map(({ gruppe }) => gruppe),
      (grunnlag.valg.grupper ?? []).map(({ gruppe }) => gruppe),
      "/grupper",
      "gruppe"
    ),
    ...erNevner(nevner) ? [] : [ugyldig("/nevner", nevner)],
    ...[...linjer.entries()].flatMap(([i, l]) => kontrollerTall(l, `/linjer/${i}`, nevner)),
    ...[...grupper3.entries()].flatMap(([i, g]) => kontrollerTall(g, `/grupper/${i}`, nevner)),
    ...erBeløp(ufordelt) ? [] : [ugyldig("/ufordelt", ufordelt)],
    ...ufordeltÅrsaker.flatMap(
      ({ beløp }, i) => erBeløp(beløp) && beløp > 0 ? [] : [ugyldig(`/ufordeltÅrsaker/${i}/beløp`, beløp)]
    ),
    ...uavgjort.flatMap(({ enheter, antallLovlige }, i) => [
      ...erBeløp(enheter) ? [] : [ugyldig(`/uavgjort/${i}/enheter`, enheter)],
      ...HELTALL2.test(antallLovlige) ? [] : [ugyldig(`/uavgjort/${i}/antallLovlige`, antallLovlige)]
    ])
  ];
}
function kontrollerRekke(ider, ventede, sti, felt) {
  if (ider.length !== ventede.length) {
    return [funn11("FORDELING_ANTALL_AVVIKER", "FEIL", sti, { antall: ider.length, ventet: ventede.length })];
  }
  return ider.flatMap((id, i) => {
    const ventet = String(ventede[i]);
    return id === ventet ? [] : [funn11("FORDELING_ID_AVVIKER", "FEIL", `${sti}/${i}/${felt}`, { id: String(id), ventet })];
  });
}
function kontrollerTall({ beløp, eksakt }, sti, nevner) {
  return [
    ...erBeløp(beløp) ? [] : [ugyldig(`${sti}/beløp`, beløp)],
    ...HELTALL2.test(eksakt.teller) ? [] : [ugyldig(`${sti}/eksakt/teller`, eksakt.teller)],
    ...eksakt.nevner === nevner ? [] : [funn11("NEVNER_AVVIKER", "FEIL", `${sti}/eksakt/nevner`, { nevner: String(eksakt.nevner), ventet: nevner })]
  ];
}
var erNevner = (nevner) => HELTALL2.test(nevner) && BigInt(nevner) > 0n;
var ugyldig = (sti, verdi2) => funn11("FORDELING_TALL_UGYLDIG", "FEIL", sti, { verdi: String(verdi2) });

// src/fordeling/kontroller-umulig.ts
var funn12 = lagFunnlager();
function kontrollerUmulig(fordeling, bilde) {
  const { umulig, linjer, grupper: grupper3 = [], grunnlag } = fordeling;
  if (umulig === void 0) return [];
  const rader = [...linjer, ...grupper3];
  const sti = (i) => i < linjer.length ? `/linjer/${i}` : `/grupper/${i - linjer.length}`;
  return [
    ...rader.flatMap((rad, i) => [
      ...avvik(`${sti(i)}/beløp`, rad.beløp, 0),
      ...avvik(`${sti(i)}/eksakt/teller`, rad.eksakt.teller, 0),
      ...avvik(`${sti(i)}/grense`, rad.grense, "INGEN"),
      ..."restenhet" in rad ? avvik(`${sti(i)}/restenhet`, rad.restenhet, false) : []
    ]),
    ...kontrollerBeløp(umulig, bilde),
    ...kontrollerGrenser(umulig.grenser, "/umulig/grenser", grunnlag.mottakere, bilde.enhet),
    ...kontrollerGrenser(
      umulig.grupper ?? [],
      "/umulig/grupper",
      (grunnlag.valg.grupper ?? []).map((g) => ({ ...g, id: g.gruppe })),
      bilde.enhet
    )
  ];
}
function avvik(sti, oppgitt, ventet) {
  if (String(oppgitt) === String(ventet)) return [];
  return [funn12("UMULIG_HOLDER_IKKE", "FEIL", sti, { oppgitt: String(oppgitt), ventet: String(ventet) })];
}
function kontrollerBeløp({ årsak, beløp, grupper: grupper3 = [] }, bilde) {
  const ventet = finnGap(bilde, årsak, grupper3[0]?.id) * bilde.enhet;
  const holder2 = ventet > BigInt(Number.MAX_SAFE_INTEGER) || ventet > 0n && ventet === BigInt(beløp);
  return holder2 ? [] : avvik("/umulig/beløp", beløp, ventet > 0n ? ventet : "");
}
function finnGap({ linjer, grupper: grupper3, gruppeAv: gruppeAv2, antall: antall3 }, årsak, gruppe) {
  if (årsak === "ENHET") {
    let sum = 0n;
    for (const { gulv, tak } of [...linjer, ...grupper3]) if (tak !== void 0 && gulv > tak) sum += gulv - tak;
    return sum;
  }
  const nedre = grupper3.map(() => 0n);
  const øvre = grupper3.map(() => 0n);
  const leggTil5 = (i, lav, høy) => {
    const før = øvre[i];
    nedre[i] = (nedre[i] ?? 0n) + lav;
    øvre[i] = før === void 0 || høy === void 0 ? void 0 : før + høy;
  };
  for (const { plass, vekt, gulv, tak } of linjer) leggTil5(gruppeAv2[plass] ?? 0, gulv, vekt.t === 0n ? gulv : tak);
  for (const [i, her] of grupper3.entries()) {
    const [innenfra = 0n, høyst] = [nedre[i], øvre[i]];
    if (her.overordnet === void 0) return innenfra - antall3;
    const lav = størst(innenfra, her.gulv);
    const høy = her.tak !== void 0 && (høyst === void 0 || her.tak < høyst) ? her.tak : høyst;
    if (årsak === "GRUPPE" && her.gruppe === gruppe) return lav - (høy ?? lav);
    leggTil5(her.overordnet, lav, høy);
  }
  return 0n;
}
function størst(a, b) {
  if (a > b) return a;
  return b;
}
function kontrollerGrenser(grenser, sti, gitte, enhet) {
  const etterId3 = new Map(gitte.map((gitt) => [gitt.id, gitt]));
  return grenser.flatMap((grense, i) => {
    const gitt = etterId3.get(grense.id);
    if (gitt === void 0) return avvik(`${sti}/${i}/id`, grense.id, "");
    const { gulv, tak } = grenserIEnheter(gitt.gulv ?? 0, gitt.tak, enhet);
    return [
      ...avvik(`${sti}/${i}/gulv`, grense.gulv, gitt.gulv ?? 0),
      ...avvik(`${sti}/${i}/tak`, grense.tak, gitt.tak),
      ...avvik(`${sti}/${i}/gulvRundet`, grense.gulvRundet, gulv * enhet),
      ...avvik(`${sti}/${i}/takRundet`, grense.takRundet, tak === void 0 ? void 0 : tak * enhet)
    ];
  });
}

// src/fordeling/kontroller-fordeling.ts
var funn13 = lagFunnlager();
function kontrollerFordeling(fordeling) {
  const uleselig = [...kontrollerGrunnlag(fordeling), ...kontrollerFordelingsform(fordeling)];
  if (uleselig.length > 0) return uleselig;
  const bilde = lagFordelingsbilde(fordeling);
  const felles = [...kontrollerSummer(fordeling), ...kontrollerÅrsaker(fordeling, bilde)];
  if (fordeling.umulig !== void 0) return [...felles, ...kontrollerUmulig(fordeling, bilde)];
  const overTak = BigInt(årsaksbeløp(fordeling, "TAK")) / bilde.enhet;
  return [...felles, ...kontrollerAndeler(fordeling, bilde, overTak), ...kontrollerEnheter(fordeling, bilde, overTak)];
}
function kontrollerGrunnlag({ grunnlag: { pott, mottakere, valg } }) {
  try {
    kontrollerPotten(pott, mottakere, valg);
    return [];
  } catch (fanget) {
    if (!erTilskuddFeil(fanget)) throw fanget;
    return fanget.funn.map((f) => ({ ...f, sti: `/grunnlag${f.sti}` }));
  }
}
function årsaksbeløp({ ufordeltÅrsaker }, årsak) {
  return ufordeltÅrsaker.find((u) => u.årsak === årsak)?.beløp ?? 0;
}
function kontrollerSummer({ grunnlag: { pott }, linjer, ufordelt, ufordeltÅrsaker }) {
  const sum = linjer.reduce((s, { beløp }) => s + BigInt(beløp), BigInt(ufordelt));
  const årsaker = ufordeltÅrsaker.reduce((s, { beløp }) => s + BigInt(beløp), 0n);
  return [
    ...sum === BigInt(pott) ? [] : [funn13("FORDELING_SUM_AVVIKER", "FEIL", "/linjer", { sum: sum.toString(), pott })],
    ...årsaker === BigInt(ufordelt) ? [] : [funn13("ARSAKER_SUM_AVVIKER", "FEIL", "/ufordeltÅrsaker", { sum: årsaker.toString(), ufordelt })]
  ];
}
function kontrollerÅrsaker(fordeling, { antall: antall3, enhet }) {
  const { grunnlag, ufordeltÅrsaker, uavgjort, umulig } = fordeling;
  const reservert = BigInt(grunnlag.valg.reservert ?? 0);
  const ventet = /* @__PURE__ */ new Map([
    ["RESERVERT", reservert],
    ["UNDER_ENHET", BigInt(grunnlag.pott) - reservert - antall3 * enhet],
    ["UAVGJORT", uavgjort.reduce((sum, { enheter }) => sum + BigInt(enheter) * enhet, 0n)],
    ["UMULIG", umulig === void 0 ? 0n : antall3 * enhet],
    ["KRAV_DEKKET", 0n]
  ]);
  return [...ventet].flatMap(([årsak, skal]) => {
    const plass = ufordeltÅrsaker.findIndex((u) => u.årsak === årsak);
    const beløp = BigInt(ufordeltÅrsaker[plass]?.beløp ?? 0);
    const sti = plass < 0 ? "/ufordeltÅrsaker" : `/ufordeltÅrsaker/${plass}/beløp`;
    const data = { årsak, beløp: beløp.toString(), ventet: skal.toString() };
    return beløp === skal ? [] : [funn13("ARSAK_BELOP_AVVIKER", "FEIL", sti, data)];
  });
}

// src/fordeling/lag-kontekster.ts
function lagKontekster({ linjer, grupper: grupper3, gruppeAv: gruppeAv2 }, av) {
  const sum = grupper3.map(() => ({ t: 0n, n: 1n }));
  for (const linje of linjer) {
    const i = gruppeAv2[linje.plass] ?? 0;
    sum[i] = leggSammen(sum[i] ?? av(linje), av(linje));
  }
  const holdte = /* @__PURE__ */ new Map();
  for (const [i, { gulv, tak, overordnet }] of grupper3.entries()) {
    const her = sum[i] ?? { t: 0n, n: 1n };
    const ved = (grense) => grense !== void 0 && sammenlignEksakt(her, { t: grense, n: 1n }) === 0;
    if (overordnet === void 0) {
      holdte.set(i, { gruppe: i, linjer: [], indre: [] });
      continue;
    }
    sum[overordnet] = leggSammen(sum[overordnet] ?? her, her);
    if (ved(tak)) holdte.set(i, { gruppe: i, ved: "TAK", linjer: [], indre: [] });
    else if (gulv > 0n && ved(gulv)) holdte.set(i, { gruppe: i, ved: "GULV", linjer: [], indre: [] });
  }
  const alle2 = [...holdte.values()];
  const rot2 = alle2.at(-1);
  const rundt = (i) => {
    for (let g = i; g !== void 0; g = grupper3[g]?.overordnet) {
      const kontekst = holdte.get(g);
      if (kontekst !== void 0) return kontekst;
    }
    return rot2;
  };
  for (const kontekst of alle2) if (kontekst !== rot2) rundt(grupper3[kontekst.gruppe]?.overordnet).indre.push(kontekst);
  const egen = linjer.map((linje) => rundt(gruppeAv2[linje.plass]));
  for (const [i, linje] of linjer.entries()) egen[i]?.linjer.push(linje);
  return { av: ({ plass }) => egen[plass] ?? rot2, alle: alle2 };
}

// src/fordeling/likhetsniva.ts
function lagLikhetsnivåer(alle2, enheter, sammenlignKravene, kjede) {
  const nivåer = [];
  let [medlemmer, igjen] = [alle2, enheter];
  for (let trinn = 0; igjen > 0n; trinn++) {
    const regel = trinn === 0 ? "KRAV" : kjede[trinn - 1] ?? "KRAV";
    const orden = (a, b) => regel === "KRAV" ? sammenlignKravene(a, b) : sammenlignEtterRegel(regel, a, b);
    const ordnet = [...medlemmer].sort(orden);
    const siste = ordnet[Number(igjen) - 1];
    if (siste === void 0) break;
    const terskel = ordnet.filter((linje) => orden(linje, siste) === 0);
    const foran = ordnet.findIndex((linje) => orden(linje, siste) === 0);
    const passer = BigInt(foran + terskel.length) <= igjen;
    const avgjørelse = passer ? "MED" : trinn < kjede.length ? "VIDERE" : "UTEN";
    nivåer.push({ regel, medlemmer, enheter: igjen, terskel: new Set(terskel), avgjørelse });
    if (avgjørelse !== "VIDERE") break;
    [medlemmer, igjen] = [terskel, igjen - BigInt(foran)];
  }
  return nivåer;
}

// src/fordeling/begrunn-divisor.ts
function begrunnDivisor(bygger) {
  const { bilde, fordeling } = bygger;
  const metode = fordeling.grunnlag.valg.metode;
  const holder2 = () => bygger.node(
    "holder",
    () => bygger.regn("holder", "JA_NEI", "OG", [
      ...lagIntervaller(bygger, metode),
      ...bilde.linjer.flatMap((linje) => lagVedGrense(bygger, metode, linje)),
      bygger.regn("alle-enheter", "JA_NEI", "ER_LIK", [
        bygger.regn("enheter", "ENHETER", "SUM", [
          ...bilde.linjer.map((linje) => enheterAv(bygger, linje)),
          ...lagIkkeDelt(bygger)
        ]),
        bygger.antall()
      ])
    ])
  );
  const tie = lagLikhet(bygger, metode);
  return (plass) => {
    const linje = bilde.linjer[plass];
    if (linje === void 0) return bygger.konstant(`beløp/${plass}`, "ORE", "NULL");
    const vilkår = [holder2(), ...tie(linje)];
    const [første = holder2()] = vilkår;
    const rett = vilkår.length === 1 ? første : bygger.regn(`holder/${plass}`, "JA_NEI", "OG", vilkår);
    const beløp = bygger.blad(`oppgitt/${plass}`, "ORE", `/linjer/${plass}/beløp`);
    const ingenting2 = bygger.konstant("ingenting", "ORE", "NULL");
    return bygger.regn(`beløp/${plass}`, "ORE", "HVIS", [rett, beløp, ingenting2], metode);
  };
}
function lagIkkeDelt(bygger) {
  return bygger.fordeling.ufordeltÅrsaker.flatMap(({ årsak }, i) => {
    if (årsak !== "TAK" && årsak !== "UAVGJORT") return [];
    const beløp = bygger.blad(`ufordelt/${i}`, "ORE", `/ufordeltÅrsaker/${i}/beløp`, årsak);
    return [bygger.regn(`ufordelt/${i}/enheter`, "ENHETER", "KVOTIENT", [beløp, bygger.enhet()])];
  });
}
var harTall = (krav) => krav !== void 0 && krav.n > 0n;
function lagIntervaller(bygger, metode) {
  const { alle: alle2 } = lagKontekster(bygger.bilde, ({ enheter }) => ({ t: enheter, n: 1n }));
  const ende = (kontekst, hva) => {
    const linjer = kontekst.linjer.filter((linje) => harTall(finnKrav(metode, linje, linje.enheter)[hva]));
    if (linjer.length === 0) return void 0;
    const id = `${hva === "neste" ? "divisor/nedre" : "divisor/øvre"}${navnPå2(kontekst)}`;
    const kravene = () => linjer.map((linje) => lagKrav(bygger, metode, linje, hva));
    return () => bygger.node(id, () => bygger.regn(id, "VEKT", hva === "neste" ? "STORST" : "MINST", kravene()));
  };
  const høyst = (id, innenfra, utenfra) => {
    const [nedre, øvre] = [ende(innenfra, "neste"), ende(utenfra, "siste")];
    return nedre === void 0 || øvre === void 0 ? [] : [bygger.regn(id, "JA_NEI", "ER_HOYST", [nedre(), øvre()])];
  };
  return alle2.flatMap((kontekst) => [
    ...høyst(`intervall${navnPå2(kontekst)}`, kontekst, kontekst),
    ...kontekst.indre.flatMap((indre) => {
      const { gulv = 0n, tak } = bygger.bilde.grupper[indre.gruppe] ?? {};
      const [fra, til] = indre.ved === "TAK" ? [kontekst, indre] : [indre, kontekst];
      return [
        bygger.regn(`holdt${navnPå2(indre)}`, "JA_NEI", "ER_LIK", [summer(bygger, indre), bygger.ramme(indre)]),
        ...gulv === tak ? [] : høyst(`mellom${navnPå2(indre)}`, fra, til)
      ];
    })
  ]);
}
var navnPå2 = ({ gruppe, ved }) => ved === void 0 ? "" : `/gruppe/${gruppe}`;
function summer(bygger, kontekst) {
  const id = `enheter${navnPå2(kontekst)}`;
  return bygger.node(
    id,
    () => bygger.regn(id, "ENHETER", "SUM", [
      ...kontekst.linjer.map((linje) => enheterAv(bygger, linje)),
      ...kontekst.indre.map((indre) => summer(bygger, indre))
    ])
  );
}
function lagVedGrense(bygger, metode, linje) {
  const { siste, neste } = finnKrav(metode, linje, linje.enheter);
  const lik2 = (navn) => bygger.regn(`ved-${navn}/${linje.plass}`, "JA_NEI", "ER_LIK", [enheterAv(bygger, linje), bygger[navn](linje)]);
  return [
    ...siste === void 0 && linje.enheter > 0n ? [lik2("gulv")] : [],
    ...neste === void 0 && linje.tak !== void 0 && linje.vekt.t > 0n ? [lik2("tak")] : []
  ];
}
function lagLikhet(bygger, metode) {
  if (årsaksbeløp(bygger.fordeling, "UAVGJORT") > 0) return () => [];
  const kontekster = lagKontekster(bygger.bilde, ({ enheter }) => ({ t: enheter, n: 1n }));
  const svar = new Map(kontekster.alle.map((kontekst) => [kontekst, lagLikhetI(bygger, metode, kontekst)]));
  return (linje) => svar.get(kontekster.av(linje))?.(linje) ?? [];
}
function lagLikhetI(bygger, metode, kontekst) {
  const alle2 = kontekst.linjer.map((linje) => ({ linje, ...finnKrav(metode, linje, linje.enheter) }));
  const svakest = alle2.reduce(
    (a, { siste }) => siste && (a === void 0 || sammenlignKrav(siste, a) < 0) ? siste : a,
    void 0
  );
  const er = (krav) => krav !== void 0 && svakest !== void 0 && sammenlignKrav(krav, svakest) === 0;
  const fikk = new Set(alle2.filter(({ siste }) => er(siste)).map(({ linje }) => linje));
  const fikkIkke = alle2.filter(({ siste, neste }) => !er(siste) && er(neste)).map(({ linje }) => linje);
  const kjede = likhetskjedeAv(bygger.fordeling.grunnlag.valg.vedLikhet);
  if (fikkIkke.length === 0 || kjede.length === 0) return void 0;
  const like = /* @__PURE__ */ new Set([...fikk, ...fikkIkke]);
  const avgjør2 = begrunnEnhetFraRest(bygger, {
    nivåer: lagLikhetsnivåer([...like], BigInt(fikk.size), () => 0, kjede).slice(1),
    rest: (linje) => lagKrav(bygger, metode, linje, fikk.has(linje) ? "siste" : "neste"),
    igjen: () => bygger.konstant("en", "ENHETER", "EN"),
    forAlle: true,
    navn: navnPå2(kontekst)
  });
  return (linje) => {
    if (!like.has(linje)) return [];
    const svar = avgjør2(linje);
    return fikk.has(linje) ? [svar] : [bygger.regn(`fikk-ikke/${linje.plass}`, "JA_NEI", "IKKE", [svar])];
  };
}

// src/fordeling/begrunn-andel.ts
function begrunnAndel(bygger) {
  const kontekster = lagKontekster(bygger.bilde, ({ andel: andel2 }) => andel2);
  const lambdaer = new Map(kontekster.alle.map((kontekst) => [kontekst, finnLambda(kontekst)]));
  const perVekt = (kontekst, λ) => {
    const navn = (hva) => kontekst.ved === void 0 ? hva : `${hva}/gruppe/${kontekst.gruppe}`;
    return bygger.node(navn("per-vekt"), () => {
      const faste = kontekst.linjer.filter((linje) => !erFri(linje, λ) && linje.andel.t > 0n);
      const iAlt = bygger.ramme(kontekst);
      const trekk2 = [
        ...faste.map((linje) => vedGrense(bygger, linje)),
        ...kontekst.indre.map((indre) => bygger.ramme(indre))
      ];
      const iForhold = trekk2.length === 0 ? iAlt : bygger.regn(navn("i-forhold"), "ENHETER", "DIFFERANSE", [iAlt, ...trekk2]);
      const frie = kontekst.linjer.filter((linje) => erFri(linje, λ));
      const vekter = bygger.regn(
        navn("vekter"),
        "VEKT",
        "SUM",
        frie.map((linje) => bygger.vekt(linje))
      );
      return bygger.regn(navn("per-vekt"), "ENHETER", "KVOTIENT", [iForhold, vekter]);
    });
  };
  return (linje) => {
    const kontekst = kontekster.av(linje);
    const λ = lambdaer.get(kontekst);
    if (λ === void 0) return vedGrense(bygger, linje);
    const id = `andel/${linje.plass}`;
    return bygger.node(
      id,
      () => bygger.klem(
        id,
        linje,
        (fritt) => bygger.regn(fritt, "ENHETER", "PRODUKT", [perVekt(kontekst, λ), bygger.vekt(linje)])
      )
    );
  };
}
function finnLambda({ linjer }) {
  const fri = linjer.find(
    ({ vekt, andel: andel2, gulv, tak }) => vekt.t > 0n && andel2.t > gulv * andel2.n && (tak === void 0 || andel2.t < tak * andel2.n)
  );
  return fri && { t: fri.andel.t * fri.vekt.n, n: fri.andel.n * fri.vekt.t };
}
var erFri = ({ vekt, andel: andel2 }, λ) => vekt.t > 0n && sammenlignEksakt({ t: λ.t * vekt.t, n: λ.n * vekt.n }, andel2) === 0;
var vedGrense = (bygger, linje) => linje.andel.t === linje.gulv * linje.andel.n ? bygger.gulv(linje) : bygger.tak(linje);

// src/fordeling/begrunn-rester.ts
function begrunnRester(bygger, forAlle) {
  const { bilde } = bygger;
  const andel2 = begrunnAndel(bygger);
  const hele = (linje) => {
    const id = `hele/${linje.plass}`;
    return bygger.node(id, () => bygger.regn(id, "ENHETER", "RUND_NED", [andel2(linje)]));
  };
  const rest = (linje) => {
    const id = `rest/${linje.plass}`;
    return bygger.node(id, () => bygger.regn(id, "ENHETER", "DIFFERANSE", [andel2(linje), hele(linje)]));
  };
  const kontekster = lagKontekster(bilde, ({ enheter }) => ({ t: enheter, n: 1n }));
  const avgjørelser = new Map(
    kontekster.alle.map((kontekst) => [kontekst, lagAvgjørelse(bygger, kontekst, { hele, rest, forAlle })])
  );
  return (plass) => {
    const linje = bilde.linjer[plass];
    if (linje === void 0) return bygger.konstant(`beløp/${plass}`, "ORE", "NULL");
    const avgjør2 = avgjørelser.get(kontekster.av(linje));
    const helePart = hele(linje);
    const enheter = avgjør2 === void 0 || linje.andel.t % linje.andel.n === 0n ? helePart : bygger.regn(`enheter/${plass}`, "ENHETER", "SUM", [
      helePart,
      bygger.regn(`en-til/${plass}`, "ENHETER", "ANTALL", [avgjør2(linje)])
    ]);
    return bygger.regn(`beløp/${plass}`, "ORE", "PRODUKT", [enheter, bygger.enhet()], "STORSTE_REST");
  };
}
function lagAvgjørelse(bygger, kontekst, { hele, rest, forAlle }) {
  const { fordeling } = bygger;
  const igjen = kontekst.linjer.reduce(
    (sum, { andel: { t, n } }) => sum - t / n,
    kontekst.indre.reduce((sum, indre) => sum - rammeAv(bygger, indre), rammeAv(bygger, kontekst))
  );
  if (igjen === 0n) return void 0;
  const navn = kontekst.ved === void 0 ? "" : `/gruppe/${kontekst.gruppe}`;
  const id = `igjen${navn}`;
  const igjenNode = () => bygger.node(
    id,
    () => bygger.regn(id, "ENHETER", "DIFFERANSE", [
      bygger.ramme(kontekst),
      ...kontekst.linjer.map(hele),
      ...kontekst.indre.map((indre) => bygger.ramme(indre))
    ])
  );
  const kjede = likhetskjedeAv(fordeling.grunnlag.valg.vedLikhet);
  const nivåer = lagLikhetsnivåer(kontekst.linjer, igjen, sammenlignRester, kjede);
  return begrunnEnhetFraRest(bygger, { nivåer, rest, igjen: igjenNode, forAlle, navn });
}
function rammeAv({ fordeling, bilde }, { gruppe, ved }) {
  if (ved === void 0) return bilde.antall - BigInt(årsaksbeløp(fordeling, "TAK")) / bilde.enhet;
  const { gulv = 0n, tak = 0n } = bilde.grupper[gruppe] ?? {};
  return ved === "GULV" ? gulv : tak;
}
var restAv = ({ andel: { t, n } }) => ({ t: t % n, n });
var sammenlignRester = (a, b) => sammenlignEksakt(restAv(b), restAv(a));

// src/kjerne/json-peker.ts
var feil5 = lagFeillager();
var FORM = /^(?:\/(?:[^~/]|~[01])*)*$/;
var PLASS_I_LISTE = /^(?:0|[1-9]\d*)$/;
function lagSti(...ledd) {
  return ledd.map((l) => `/${String(l).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function erSti(tekst) {
  return FORM.test(tekst);
}
function leddAv(sti) {
  if (!erSti(sti)) throw feil5("STI_UGYLDIG", "", { sti });
  if (sti === "") return [];
  return sti.slice(1).split("/").map((l) => l.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function finnVedSti(data, sti) {
  let nå = data;
  if (sti.includes("~") || sti !== "" && !sti.startsWith("/")) {
    for (const ledd of leddAv(sti)) nå = gåInn(nå, ledd);
    return nå;
  }
  for (let fra = 1; fra <= sti.length && nå !== void 0; ) {
    const skille = sti.indexOf("/", fra);
    const til = skille < 0 ? sti.length : skille;
    nå = gåInn(nå, sti.slice(fra, til));
    fra = til + 1;
  }
  return nå;
}
function gåInn(verdi2, ledd) {
  if (typeof verdi2 !== "object" || verdi2 === null || !Object.hasOwn(verdi2, ledd)) return void 0;
  if (Array.isArray(verdi2) && !PLASS_I_LISTE.test(ledd)) return void 0;
  return verdi2[ledd];
}

// src/kjerne/dagnummer.ts
var DAGER_I_400_ÅR = 146097;
function dagnummerAv(år, måned, dag) {
  const y = måned > 2 ? år : år - 1;
  const periode = Math.floor(y / 400);
  const årIPeriode = y - periode * 400;
  const dagIÅret = Math.floor((153 * (måned > 2 ? måned - 3 : måned + 9) + 2) / 5) + dag - 1;
  return periode * DAGER_I_400_ÅR + årIPeriode * 365 + Math.floor(årIPeriode / 4) - Math.floor(årIPeriode / 100) + dagIÅret;
}
function dagnummer(dato2) {
  return dagnummerAv(
    siffer(dato2, 0) * 1e3 + siffer(dato2, 1) * 100 + toSifre(dato2, 2),
    toSifre(dato2, 5),
    toSifre(dato2, 8)
  );
}
function datoAv(nummer) {
  const { år, måned, dag } = delerAv(nummer);
  const [hundre, tiår] = [Math.floor(år / 100), år % 100];
  return String.fromCharCode(
    tier(hundre),
    ener(hundre),
    tier(tiår),
    ener(tiår),
    BINDESTREK,
    tier(måned),
    ener(måned),
    BINDESTREK,
    tier(dag),
    ener(dag)
  );
}
var BINDESTREK = 45;
var tier = (tall2) => 48 + Math.floor(tall2 / 10);
var ener = (tall2) => 48 + tall2 % 10;
function delerAv(nummer) {
  const periode = Math.floor(nummer / DAGER_I_400_ÅR);
  const dagIPerioden = nummer - periode * DAGER_I_400_ÅR;
  const årIPeriode = Math.floor(
    (dagIPerioden - Math.floor(dagIPerioden / 1460) + Math.floor(dagIPerioden / 36524) - Math.floor(dagIPerioden / 146096)) / 365
  );
  const dagIÅret = dagIPerioden - (365 * årIPeriode + Math.floor(årIPeriode / 4) - Math.floor(årIPeriode / 100));
  const m = Math.floor((5 * dagIÅret + 2) / 153);
  const måned = m < 10 ? m + 3 : m - 9;
  return {
    år: periode * 400 + årIPeriode + (måned <= 2 ? 1 : 0),
    måned,
    dag: dagIÅret - Math.floor((153 * m + 2) / 5) + 1
  };
}
function ukedagAv(nummer) {
  return ((nummer + 2) % 7 + 7) % 7 + 1;
}
function dagerIMåned(år, måned) {
  if (måned === 2) return erSkuddår(år) ? 29 : 28;
  return måned === 4 || måned === 6 || måned === 9 || måned === 11 ? 30 : 31;
}
function erSkuddår(år) {
  return år % 4 === 0 && (år % 100 !== 0 || år % 400 === 0);
}
var siffer = (tekst, i) => tekst.charCodeAt(i) - 48;
var toSifre = (tekst, i) => siffer(tekst, i) * 10 + siffer(tekst, i + 1);

// src/kjerne/er-dato.ts
var FORM2 = /^(\d{4})-(\d{2})-(\d{2})$/;
function erDato(x) {
  const treff = typeof x === "string" ? FORM2.exec(x) : null;
  if (treff === null) return false;
  const [år, måned, dag] = [Number(treff[1]), Number(treff[2]), Number(treff[3])];
  return år >= 1 && måned >= 1 && måned <= 12 && dag >= 1 && dag <= dagerIMåned(år, måned);
}

// src/kjerne/nodeverdi.ts
var TALL = /^(-?\d+)(?:\/(\d*[1-9]\d*))?$/;
function skrivNodeverdi(verdi2) {
  switch (verdi2.type) {
    case "TALL": {
      const { t, n } = forkort(verdi2.tall);
      return n === 1n ? t.toString() : `${t}/${n}`;
    }
    case "DATO":
      return verdi2.dato;
    case "JA_NEI":
      return verdi2.ja ? "JA" : "NEI";
    case "TEKST":
      return verdi2.tekst;
  }
}
function lesNodeverdi(tekst, enhet) {
  if (enhet === "TEKST") return { type: "TEKST", tekst };
  if (enhet === "DATO") return erDato(tekst) ? { type: "DATO", dato: tekst } : void 0;
  if (enhet === "JA_NEI") return tekst === "JA" || tekst === "NEI" ? { type: "JA_NEI", ja: tekst === "JA" } : void 0;
  const [, teller2, nevner = "1"] = TALL.exec(tekst) ?? [];
  return teller2 === void 0 ? void 0 : { type: "TALL", tall: { t: BigInt(teller2), n: BigInt(nevner) } };
}
function lesGrunnlagsverdi(verdi2, enhet) {
  if (enhet === "TEKST") return typeof verdi2 === "string" ? { type: "TEKST", tekst: verdi2 } : void 0;
  if (enhet === "DATO") return erDato(verdi2) ? { type: "DATO", dato: verdi2 } : void 0;
  if (enhet === "JA_NEI") return typeof verdi2 === "boolean" ? { type: "JA_NEI", ja: verdi2 } : void 0;
  if (!kanVæreTall(verdi2)) return void 0;
  try {
    return { type: "TALL", tall: lesEksakt(verdi2) };
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return void 0;
    throw fanget;
  }
}
function kanVæreTall(verdi2) {
  if (typeof verdi2 === "number" || typeof verdi2 === "string") return true;
  if (typeof verdi2 !== "object" || verdi2 === null) return false;
  return "teller" in verdi2 && typeof verdi2.teller === "string" && "nevner" in verdi2 && typeof verdi2.nevner === "string";
}
function erSammeVerdi(a, b) {
  return a.type === b.type && skrivNodeverdi(a) === skrivNodeverdi(b);
}

// src/kjerne/konstanter.ts
var KONSTANTER = [
  ["NULL", "0"],
  ["EN", "1"],
  ["TO", "2"],
  ["EN_HALV", "1/2"],
  ["SJU_FEMDELER", "7/5"],
  ["DAGER_I_UKE", "7"],
  ["MANEDER_I_AR", "12"],
  ["ORE_I_KRONE", "100"]
];
function konstant(navn) {
  const treff = KONSTANTER.find(([kjent]) => kjent === navn);
  return treff && lesNodeverdi(treff[1], "ANTALL");
}

// src/kjerne/virkedager.ts
var feil6 = lagFeillager();
function dagIKalender(dato2, kalender) {
  const år = Number(dato2.slice(0, 4));
  if (år < kalender.fraÅr || år > kalender.tilÅr) throw utenfor(dato2, kalender);
  return dagnummer(dato2);
}
function datoIKalender(nummer, kalender, fra) {
  const { fraÅr, tilÅr } = kalender;
  if (nummer < dagnummerAv(fraÅr, 1, 1) || nummer > dagnummerAv(tilÅr, 12, 31)) throw utenfor(fra, kalender);
  return datoAv(nummer);
}
function utenfor(dato2, { fraÅr, tilÅr }) {
  return feil6("UTENFOR_KALENDER", "", { dato: dato2, fraÅr, tilÅr });
}
function erVirkedagsnummer(nummer, kalender) {
  if (ukedagAv(nummer) > dagerIUka(kalender)) return false;
  const plass = antallFør(nummer, kalender.fridager);
  return kalender.fridager[plass] !== nummer;
}
function løpenummer(nummer, kalender) {
  return ukedagerTilOgMed(nummer, dagerIUka(kalender)) - antallFør(nummer + 1, kalender.fridager);
}
function dagMedLøpenummer(mål, kalender) {
  const { fridager } = kalender;
  const perUke = dagerIUka(kalender);
  let [lav, høy] = [0, fridager.length];
  while (lav < høy) {
    const midt2 = lav + høy >>> 1;
    if ((fridager[midt2] ?? 0) <= ukedagMedNummer(mål + midt2, perUke)) lav = midt2 + 1;
    else høy = midt2;
  }
  return ukedagMedNummer(mål + lav, perUke);
}
var dagerIUka = ({ lørdagErVirkedag }) => lørdagErVirkedag ? 6 : 5;
function antallFør(nummer, tall2) {
  let [lav, høy] = [0, tall2.length];
  while (lav < høy) {
    const midt2 = lav + høy >>> 1;
    if ((tall2[midt2] ?? 0) < nummer) lav = midt2 + 1;
    else høy = midt2;
  }
  return lav;
}
function ukedagerTilOgMed(nummer, perUke) {
  const dagerFraMandag = nummer + 2;
  const uker = Math.floor(dagerFraMandag / 7);
  return uker * perUke + Math.min(dagerFraMandag - uker * 7 + 1, perUke);
}
function ukedagMedNummer(antall3, perUke) {
  const uker = Math.floor((antall3 - 1) / perUke);
  return uker * 7 + (antall3 - 1 - uker * perUke) - 2;
}

// src/kjerne/antall-virkedager.ts
function antallVirkedager(etter, tilOgMed, kalender) {
  const antall3 = løpenummer(dagIKalender(tilOgMed, kalender), kalender) - løpenummer(dagIKalender(etter, kalender), kalender);
  return antall3 === 0 ? 0 : antall3;
}

// src/kjerne/finn-forrige-virkedag.ts
function finnForrigeVirkedag(dato2, kalender) {
  const nummer = dagIKalender(dato2, kalender);
  if (erVirkedagsnummer(nummer, kalender)) return dato2;
  return datoIKalender(dagMedLøpenummer(løpenummer(nummer, kalender), kalender), kalender, dato2);
}

// src/kjerne/finn-neste-virkedag.ts
function finnNesteVirkedag(dato2, kalender) {
  const nummer = dagIKalender(dato2, kalender);
  if (erVirkedagsnummer(nummer, kalender)) return dato2;
  return datoIKalender(dagMedLøpenummer(løpenummer(nummer - 1, kalender) + 1, kalender), kalender, dato2);
}

// src/kjerne/legg-til-dager.ts
var feil7 = lagFeillager();
var FØRSTE = dagnummerAv(1, 1, 1);
var SISTE = dagnummerAv(9999, 12, 31);
function leggTilDager(dato2, antall3) {
  if (!Number.isSafeInteger(antall3)) throw feil7("ANTALL_UGYLDIG", "/antall", { verdi: String(antall3) });
  const nummer = dagnummer(dato2) + antall3;
  if (nummer < FØRSTE || nummer > SISTE) throw feil7("DATO_UTENFOR_REKKEVIDDE", "", { dato: dato2, antall: antall3 });
  return datoAv(nummer);
}

// src/kjerne/legg-til-virkedager.ts
var feil8 = lagFeillager();
function leggTilVirkedager(dato2, antall3, kalender) {
  if (!Number.isSafeInteger(antall3)) throw feil8("ANTALL_UGYLDIG", "/antall", { verdi: String(antall3) });
  const start = dagIKalender(dato2, kalender);
  if (antall3 === 0) return dato2;
  const fraNummer = antall3 > 0 ? løpenummer(start, kalender) : løpenummer(start - 1, kalender) + 1;
  return datoIKalender(dagMedLøpenummer(fraNummer + antall3, kalender), kalender, dato2);
}

// src/kjerne/maaneder.ts
import { UTCDate } from "@date-fns/utc";
import { addMonths } from "date-fns";
var feil9 = lagFeillager();
var FLEST_MÅNEDER = 12 * 9999;
function leggTilMåneder(dato2, antall3) {
  if (!Number.isSafeInteger(antall3)) throw feil9("ANTALL_UGYLDIG", "/antall", { verdi: String(antall3) });
  if (Math.abs(antall3) > FLEST_MÅNEDER) throw feil9("DATO_UTENFOR_REKKEVIDDE", "", { dato: dato2, antall: antall3 });
  const start = new UTCDate(0);
  start.setFullYear(Number(dato2.slice(0, 4)), Number(dato2.slice(5, 7)) - 1, Number(dato2.slice(8)));
  const slutt = addMonths(start, antall3);
  const år = slutt.getFullYear();
  if (år < 1 || år > 9999) throw feil9("DATO_UTENFOR_REKKEVIDDE", "", { dato: dato2, antall: antall3 });
  return { dato: skriv2(år, slutt.getMonth() + 1, slutt.getDate()), klemt: slutt.getDate() !== start.getDate() };
}
function skriv2(år, måned, dag) {
  return `${String(år).padStart(4, "0")}-${String(måned).padStart(2, "0")}-${String(dag).padStart(2, "0")}`;
}

// src/kjerne/regn-tall.ts
var NULL = { t: 0n, n: 1n };
var EN = { t: 1n, n: 1n };
function medTall(barn, regn2) {
  const alle2 = [];
  for (const b of barn) {
    if (b.type !== "TALL") return void 0;
    alle2.push(b.tall);
  }
  const svar = regn2(alle2);
  return svar && { type: "TALL", tall: svar };
}
function heltall(antall3) {
  return { type: "TALL", tall: { t: BigInt(antall3), n: 1n } };
}
function median(tall2) {
  const ordnet = [...tall2].sort(sammenlignEksakt);
  const nedre = ordnet[ordnet.length - 1 >> 1];
  const øvre = ordnet[ordnet.length >> 1];
  return nedre && øvre && del(leggSammen(nedre, øvre), { t: 2n, n: 1n });
}
function klem2([x = NULL, nedre = NULL, øvre = NULL]) {
  if (sammenlignEksakt(nedre, øvre) > 0) return void 0;
  if (sammenlignEksakt(x, nedre) < 0) return nedre;
  return sammenlignEksakt(x, øvre) > 0 ? øvre : x;
}
function rundNed([x = NULL, enhet = EN]) {
  return enhet.t <= 0n ? void 0 : gang({ t: gulvAv(del(x, enhet)), n: 1n }, enhet);
}
function rundOpp([x = NULL, enhet = EN]) {
  const motsatt2 = rundNed([{ t: -x.t, n: x.n }, enhet]);
  return motsatt2 && { t: -motsatt2.t, n: motsatt2.n };
}

// src/kjerne/regn-dato.ts
function flyttDager(barn) {
  return medDatoOgAntall(barn, leggTilDager);
}
function flyttMåneder(barn) {
  return medDatoOgAntall(barn, (fra, antall3) => leggTilMåneder(fra, antall3).dato);
}
function flyttVirkedager(barn, kalender) {
  return kalender && medDatoOgAntall(barn, (fra, antall3) => leggTilVirkedager(fra, antall3, kalender));
}
function nesteVirkedag([fra], kalender) {
  return kalender && fra?.type === "DATO" ? dato(finnNesteVirkedag(fra.dato, kalender)) : void 0;
}
function forrigeVirkedag([fra], kalender) {
  return kalender && fra?.type === "DATO" ? dato(finnForrigeVirkedag(fra.dato, kalender)) : void 0;
}
function antallDager(barn) {
  return medToDatoer(barn, (etter, tilOgMed) => heltall(dagnummer(tilOgMed) - dagnummer(etter)));
}
function antallVirkedagerMellom(barn, kalender) {
  return kalender && medToDatoer(barn, (etter, tilOgMed) => heltall(antallVirkedager(etter, tilOgMed, kalender)));
}
function erSammeMåned(barn) {
  return medToDatoer(barn, (a, b) => ({ type: "JA_NEI", ja: a.slice(0, 7) === b.slice(0, 7) }));
}
function datoIÅr(barn) {
  const [år, måned, dag] = barn.map(somHeltall);
  if (år === void 0 || måned === void 0 || dag === void 0) return void 0;
  if (år < 1 || år > 9999 || måned < 1 || måned > 12 || dag < 1 || dag > 31) return void 0;
  return dato(datoAv(dagnummerAv(år, måned, Math.min(dag, dagerIMåned(år, måned)))));
}
var dato = (verdi2) => ({ type: "DATO", dato: verdi2 });
function somHeltall(verdi2) {
  if (verdi2?.type !== "TALL" || verdi2.tall.t % verdi2.tall.n !== 0n) return void 0;
  return Number(verdi2.tall.t / verdi2.tall.n);
}
function medDatoOgAntall([fra, skritt], flytt2) {
  const antall3 = somHeltall(skritt);
  return fra?.type === "DATO" && antall3 !== void 0 ? dato(flytt2(fra.dato, antall3)) : void 0;
}
function medToDatoer([a, b], regn2) {
  return a?.type === "DATO" && b?.type === "DATO" ? regn2(a.dato, b.dato) : void 0;
}

// src/kjerne/regn-orden.ts
function ordne(barn) {
  const [første] = barn;
  if (første === void 0 || barn.some((b) => sammenlignVerdier(b, første) === void 0)) return void 0;
  return [...barn].sort((a, b) => sammenlignVerdier(a, b) ?? 0);
}
function sammenlignTo([a, b], gjelder) {
  const orden = a && b && sammenlignVerdier(a, b);
  return orden === void 0 ? void 0 : { type: "JA_NEI", ja: gjelder(orden) };
}
function rang(barn, avStilling) {
  const [x, ...andre] = barn;
  const ordnet = ordne(barn);
  if (x === void 0 || ordnet === void 0) return void 0;
  const ordener = andre.map((annen) => sammenlignVerdier(annen, x) ?? 0);
  const [teller2, nevner] = avStilling({
    større: ordener.filter((orden) => orden > 0).length,
    mindre: ordener.filter((orden) => orden < 0).length,
    like: ordener.filter((orden) => orden === 0).length,
    ulikeStørre: ordnet.filter((v, i) => erStørre(v, x) && erStørre(v, ordnet[i - 1] ?? x)).length
  });
  return { type: "TALL", tall: { t: BigInt(teller2), n: BigInt(nevner) } };
}
function erStørre(a, b) {
  return (sammenlignVerdier(a, b) ?? 0) > 0;
}
function sammenlignVerdier(a, b) {
  if (a.type === "TALL" && b.type === "TALL") return sammenlignEksakt(a.tall, b.tall);
  if (a.type === "DATO" && b.type === "DATO") return sammenlignTekst(a.dato, b.dato);
  if (a.type === "TEKST" && b.type === "TEKST") return sammenlignTekst(a.tekst, b.tekst);
  return void 0;
}

// src/kjerne/regn-valg.ts
function medSvar(barn, regn2) {
  const svar = [];
  for (const b of barn) {
    if (b.type !== "JA_NEI") return void 0;
    svar.push(b.ja);
  }
  return { type: "JA_NEI", ja: regn2(svar) };
}
function antall(barn) {
  if (barn.some(({ type }) => type !== barn[0]?.type)) return void 0;
  return heltall(barn.filter((b) => b.type !== "JA_NEI" || b.ja).length);
}
function hvis([vilkår, daVerdi, ellersVerdi]) {
  return vilkår?.type === "JA_NEI" ? vilkår.ja ? daVerdi : ellersVerdi : void 0;
}
function lodd([frø, id]) {
  if (frø?.type !== "TEKST" || id?.type !== "TEKST") return void 0;
  return { type: "TEKST", tekst: sha256Hex(`${frø.tekst}|${id.tekst}`) };
}

// src/kjerne/regn-ut.ts
var ANTALL_BARN = {
  SUM: [0],
  PRODUKT: [0],
  DIFFERANSE: [1],
  KVOTIENT: [2, 2],
  MEDIAN: [1],
  KLEM: [3, 3],
  RUND_NED: [1, 2],
  RUND_OPP: [1, 2],
  MINST: [1],
  STORST: [1],
  RANG: [1],
  RANG_STIGENDE: [1],
  RANG_TETT: [1],
  RANG_SNITT: [1],
  ER_LIK: [2, 2],
  ER_MINDRE: [2, 2],
  ER_HOYST: [2, 2],
  ANTALL: [0],
  OG: [0],
  ELLER: [0],
  IKKE: [1, 1],
  HVIS: [3, 3],
  LODD: [2, 2],
  DATO_I_AR: [3, 3],
  LEGG_TIL_DAGER: [2, 2],
  LEGG_TIL_MANEDER: [2, 2],
  LEGG_TIL_VIRKEDAGER: [2, 2],
  NESTE_VIRKEDAG: [1, 1],
  FORRIGE_VIRKEDAG: [1, 1],
  ANTALL_DAGER: [2, 2],
  ANTALL_VIRKEDAGER: [2, 2],
  ER_SAMME_MANED: [2, 2]
};
function tarAntallBarn(slag, antallBarn) {
  if (!Object.hasOwn(ANTALL_BARN, slag)) return false;
  const [minst, høyst] = ANTALL_BARN[slag];
  return antallBarn >= minst && (høyst === void 0 || antallBarn <= høyst);
}
function regnUt(slag, barn, kalender) {
  switch (slag) {
    case "SUM":
      return medTall(barn, (alle2) => alle2.reduce(leggSammen, NULL));
    case "PRODUKT":
      return medTall(barn, (alle2) => alle2.reduce(gang, EN));
    case "DIFFERANSE":
      return medTall(barn, ([første = NULL, ...resten]) => resten.reduce(trekkFra, første));
    case "KVOTIENT":
      return medTall(barn, ([a = NULL, b = NULL]) => b.t === 0n ? void 0 : del(a, b));
    case "MEDIAN":
      return medTall(barn, median);
    case "KLEM":
      return medTall(barn, klem2);
    case "RUND_NED":
      return medTall(barn, rundNed);
    case "RUND_OPP":
      return medTall(barn, rundOpp);
    case "MINST":
      return ordne(barn)?.[0];
    case "STORST":
      return ordne(barn)?.at(-1);
    case "RANG":
      return rang(barn, ({ større }) => [1 + større, 1]);
    case "RANG_STIGENDE":
      return rang(barn, ({ mindre }) => [1 + mindre, 1]);
    case "RANG_TETT":
      return rang(barn, ({ ulikeStørre }) => [1 + ulikeStørre, 1]);
    case "RANG_SNITT":
      return rang(barn, ({ større, like }) => [2 * (1 + større) + like, 2]);
    case "ER_LIK":
      return sammenlignTo(barn, (orden) => orden === 0);
    case "ER_MINDRE":
      return sammenlignTo(barn, (orden) => orden < 0);
    case "ER_HOYST":
      return sammenlignTo(barn, (orden) => orden <= 0);
    case "ANTALL":
      return antall(barn);
    case "OG":
      return medSvar(barn, (svar) => svar.every((ja2) => ja2));
    case "ELLER":
      return medSvar(barn, (svar) => svar.some((ja2) => ja2));
    case "IKKE":
      return medSvar(barn, ([ja2]) => ja2 !== true);
    case "HVIS":
      return hvis(barn);
    case "LODD":
      return lodd(barn);
    case "DATO_I_AR":
      return datoIÅr(barn);
    case "LEGG_TIL_DAGER":
      return flyttDager(barn);
    case "LEGG_TIL_MANEDER":
      return flyttMåneder(barn);
    case "LEGG_TIL_VIRKEDAGER":
      return flyttVirkedager(barn, kalender);
    case "NESTE_VIRKEDAG":
      return nesteVirkedag(barn, kalender);
    case "FORRIGE_VIRKEDAG":
      return forrigeVirkedag(barn, kalender);
    case "ANTALL_DAGER":
      return antallDager(barn);
    case "ANTALL_VIRKEDAGER":
      return antallVirkedagerMellom(barn, kalender);
    case "ER_SAMME_MANED":
      return erSammeMåned(barn);
  }
}

// src/kjerne/lag-node.ts
var feil10 = lagFeillager();
function lagBladnode(omtale, sti, grunnlag) {
  const verdi2 = lesGrunnlagsverdi(finnVedSti(grunnlag, sti), omtale.enhet);
  if (verdi2 === void 0) throw feil10("NODE_UTEN_GRUNNLAG", sti, { id: omtale.id, sti });
  return { ...omtale, slag: "GRUNNLAG", verdi: skrivNodeverdi(verdi2), sti, barn: [] };
}
function lagKonstantnode(omtale, navn) {
  const verdi2 = konstant(navn);
  const tekst = verdi2 === void 0 ? "" : skrivNodeverdi(verdi2);
  if (verdi2 === void 0 || lesNodeverdi(tekst, omtale.enhet)?.type !== "TALL") {
    throw feil10("NODE_VERDI_UGYLDIG", "", { id: omtale.id, verdi: navn });
  }
  return { ...omtale, regel: navn, slag: "KONSTANT", verdi: tekst, barn: [] };
}
function lagGjentattnode(id, node) {
  return { id, slag: "GJENTATT", verdi: node.verdi, enhet: node.enhet, nodeId: node.nodeId ?? node.id, barn: [] };
}
function lagRegnenode(omtale, slag, barn, kalender) {
  const { id, enhet } = omtale;
  if (!tarAntallBarn(slag, barn.length)) throw feil10("NODE_BARN_ANTALL", "", { id, slag, antall: barn.length });
  const verdier = barn.map((b) => lesNodeverdi(b.verdi, b.enhet)).filter((v) => v !== void 0);
  const svar = verdier.length === barn.length ? regnUt(slag, verdier, kalender?.kalender) : void 0;
  const verdi2 = svar === void 0 ? "" : skrivNodeverdi(svar);
  if (svar === void 0 || lesNodeverdi(verdi2, enhet)?.type !== svar.type) {
    throw feil10("NODE_VERDI_UGYLDIG", "", { id, verdi: verdi2 || barn.map((b) => b.verdi).join(" ") });
  }
  return { ...omtale, slag, verdi: verdi2, ...kalender === void 0 ? {} : { sti: kalender.sti }, barn };
}

// src/fordeling/nodebygger.ts
var Nodebygger = class {
  constructor(fordeling, bilde) {
    this.fordeling = fordeling;
    this.bilde = bilde;
  }
  fordeling;
  bilde;
  laget = /* @__PURE__ */ new Map();
  gjentatt = 0;
  /** The node of that id, or a repetition of it. */
  node(id, lag) {
    const før = this.laget.get(id);
    if (før !== void 0) return lagGjentattnode(`=${this.gjentatt++}`, før);
    const ny = lag();
    this.laget.set(ny.id, ny);
    return ny;
  }
  blad(id, enhet, sti, regel) {
    return this.node(
      id,
      () => lagBladnode({ id, enhet, ...regel === void 0 ? {} : { regel } }, sti, this.fordeling)
    );
  }
  konstant(id, enhet, navn) {
    return this.node(id, () => lagKonstantnode({ id, enhet }, navn));
  }
  regn(id, enhet, slag, barn, regel) {
    const node = lagRegnenode({ id, enhet, ...regel === void 0 ? {} : { regel } }, slag, barn);
    this.laget.set(id, node);
    return node;
  }
  enhet() {
    return this.blad("enhet", "ORE", "/grunnlag/valg/enhet");
  }
  /** The pot without what is reserved. */
  tilDeling() {
    return this.node("til-deling", () => {
      const pott = this.blad("pott", "ORE", "/grunnlag/pott");
      if (this.fordeling.grunnlag.valg.reservert === void 0) return pott;
      const reservert = this.blad("reservert", "ORE", "/grunnlag/valg/reservert");
      return this.regn("til-deling", "ORE", "DIFFERANSE", [pott, reservert]);
    });
  }
  /** Whole units that are there to share. */
  antall() {
    return this.node(
      "antall",
      () => this.regn("antall", "ENHETER", "RUND_NED", [
        this.regn("antall-eksakt", "ENHETER", "KVOTIENT", [this.tilDeling(), this.enhet()])
      ])
    );
  }
  /** What there is to share among all, or within a group that is held: its limit. */
  ramme({ gruppe, ved }) {
    if (ved === void 0) return this.antall();
    const felt = ved === "GULV" ? "gulv" : "tak";
    const id = `${felt}/gruppe/${gruppe}`;
    return this.node(id, () => {
      const navn = this.bilde.grupper[gruppe]?.gruppe;
      const plass = this.fordeling.grunnlag.valg.grupper?.findIndex((g) => g.gruppe === navn) ?? -1;
      return this.regn(id, "ENHETER", ved === "GULV" ? "RUND_OPP" : "RUND_NED", [
        this.iEnheter(id, `/grunnlag/valg/grupper/${plass}/${felt}`)
      ]);
    });
  }
  /** The weight, as the sum of the parts of its key when they make it. */
  vekt({ plass }) {
    const sti = `/grunnlag/mottakere/${plass}`;
    const id = `vekt/${plass}`;
    return this.node(id, () => {
      const { vekt, ledd = [] } = this.fordeling.grunnlag.mottakere[plass] ?? { vekt: 0 };
      const sum = ledd.map(({ andel: andel2 }) => lesEksakt(andel2)).reduce(leggSammen, { t: 0n, n: 1n });
      if (ledd.length === 0 || sammenlignEksakt(sum, lesEksakt(vekt)) !== 0)
        return lagBladnode({ id, enhet: "VEKT" }, `${sti}/vekt`, this.fordeling);
      const deler = ledd.map((_, j) => this.blad(`ledd/${plass}/${j}`, "ANDEL", `${sti}/ledd/${j}/andel`));
      return this.regn(id, "VEKT", "SUM", deler);
    });
  }
  /** The floor in units; 0 when there is none. */
  gulv({ plass, gulv }) {
    const id = `gulv/${plass}`;
    if (gulv === 0n) return this.konstant("null", "ENHETER", "NULL");
    return this.node(
      id,
      () => this.regn(id, "ENHETER", "RUND_OPP", [this.iEnheter(id, `/grunnlag/mottakere/${plass}/gulv`)])
    );
  }
  /** The cap in units; all units when there is none. */
  tak({ plass, tak }) {
    const id = `tak/${plass}`;
    if (tak === void 0) return this.antall();
    return this.node(
      id,
      () => this.regn(id, "ENHETER", "RUND_NED", [this.iEnheter(id, `/grunnlag/mottakere/${plass}/tak`)])
    );
  }
  iEnheter(id, sti) {
    const iØre2 = this.blad(`${id}/øre`, "ORE", sti);
    return this.regn(`${id}/eksakt`, "ENHETER", "KVOTIENT", [iØre2, this.enhet()]);
  }
  /** A value between floor and cap; itself where there are none. */
  klem(id, linje, lagFritt) {
    if (linje.gulv === 0n && linje.tak === void 0) return lagFritt(id);
    return this.regn(id, "ENHETER", "KLEM", [lagFritt(`${id}/fritt`), this.gulv(linje), this.tak(linje)]);
  }
};

// src/fordeling/begrunn-fordeling.ts
var feil11 = lagFeillager();
function begrunnFordeling(fordeling, id) {
  const { mottakere, valg } = fordeling.grunnlag;
  if (valg.grupper !== void 0 && fordeling.uavgjort.length > 0)
    throw feil11("BEGRUNNELSE_UAVGJORT_I_GRUPPER", "/fordeling/uavgjort", {});
  const plass = id === void 0 ? -1 : mottakere.findIndex((mottaker) => mottaker.id === id);
  if (id !== void 0 && plass < 0) throw feil11("MOTTAKER_UKJENT", "/id", { id });
  const bygger = new Nodebygger(fordeling, lagFordelingsbilde(fordeling));
  const beløp = lagBeløp(bygger, id === void 0);
  const rot2 = id === void 0 ? bygger.regn("pott-fordelt", "ORE", "SUM", [
    ...mottakere.map((_, i) => kontrollert(beløp(i), fordeling, i)),
    ...lagUfordelte(bygger, fordeling)
  ]) : kontrollert(beløp(plass), fordeling, plass);
  return { rot: rot2, kilder: [], antakelser: [] };
}
function lagBeløp(bygger, forAlle) {
  const { umulig, grunnlag } = bygger.fordeling;
  if (umulig !== void 0) return (i) => bygger.konstant(`beløp/${i}`, "ORE", "NULL");
  return grunnlag.valg.metode === "STORSTE_REST" ? begrunnRester(bygger, forAlle) : begrunnDivisor(bygger);
}
function lagUfordelte(bygger, { ufordeltÅrsaker }) {
  return ufordeltÅrsaker.map(({ årsak }, i) => {
    switch (årsak) {
      case "RESERVERT":
        return bygger.blad("reservert", "ORE", "/grunnlag/valg/reservert");
      case "UNDER_ENHET":
        return bygger.regn("under-enhet", "ORE", "DIFFERANSE", [
          bygger.tilDeling(),
          bygger.regn("i-hele-enheter", "ORE", "PRODUKT", [bygger.antall(), bygger.enhet()])
        ]);
      default:
        return bygger.blad(`ufordelt/${i}`, "ORE", `/ufordeltÅrsaker/${i}/beløp`, årsak);
    }
  });
}
function kontrollert(node, { linjer }, plass) {
  const { id = "", beløp = 0 } = linjer[plass] ?? {};
  if (node.verdi === lesEksakt(beløp).t.toString()) return node;
  throw feil11("FORDELING_STEMMER_IKKE", `/fordeling/linjer/${plass}/beløp`, {
    id,
    oppgitt: beløp,
    beregnet: node.verdi
  });
}

// src/kjerne/uventet.ts
function uventet(_aldri, svar) {
  return svar;
}

// src/fordeling/les-grenseregel.ts
var funn14 = lagFunnlager();
var NULL2 = { t: 0n, n: 1n };
var EN2 = { t: 1n, n: 1n };
var HØYESTE = BigInt(Number.MAX_SAFE_INTEGER);
function lesRegel(regel, sti, mottakere, kjente) {
  const leser = new Regelleser(regel.id);
  const grenser = finnGrenser(regel, sti, leser);
  if (grenser === void 0) {
    leser.funn.push(funn14("GRENSEREGEL_UKJENT", "FEIL", `${sti}/type`, { regel: regel.id, type: String(regel.type) }));
  }
  const gjelder = regel.gjelder ?? mottakere.map(({ id }) => id);
  const etterId3 = /* @__PURE__ */ new Map();
  for (const [i, id] of gjelder.entries()) {
    if (!kjente.has(id)) {
      leser.funn.push(
        funn14("GRENSEREGEL_MOTTAKER_UKJENT", "FEIL", `${sti}/gjelder/${i}`, { regel: regel.id, id: String(id) })
      );
      continue;
    }
    const par = grenser?.(id) ?? {};
    leser.kontrollerPar(par, sti);
    etterId3.set(id, par);
  }
  const kilde = regel.kildeId === void 0 ? {} : { kildeId: regel.kildeId };
  return { setter: { type: "REGEL", regelId: regel.id, ...kilde }, etterId: etterId3, funn: leser.funn };
}
function finnGrenser(regel, sti, leser) {
  switch (regel.type) {
    case "BELOP": {
      const par = leser.par(regel, sti);
      return () => par;
    }
    case "ANDEL": {
      const par = ganget(leser.par(regel, sti), leser.tall(regel.pott, `${sti}/pott`) ?? NULL2);
      return () => par;
    }
    case "PER_INNBYGGER": {
      const par = leser.par(regel, sti);
      const tall2 = leser.etterId(
        regel.innbyggere.map(({ id, antall: antall3 }) => [id, antall3]),
        `${sti}/innbyggere`,
        "antall"
      );
      return (id) => ganget(par, tall2(id) ?? NULL2);
    }
    case "ENDRING": {
      const ned = leser.endring(regel.ned, `${sti}/ned`);
      const opp = leser.endring(regel.opp, `${sti}/opp`);
      if (ned === void 0 && opp === void 0) leser.tom(sti);
      const tall2 = leser.etterId(
        regel.fra.map(({ id, beløp }) => [id, beløp]),
        `${sti}/fra`,
        "beløp"
      );
      return (id) => endret(tall2(id) ?? NULL2, ned, opp);
    }
    default:
      return uventet(regel, void 0);
  }
}
var ganget = ({ gulv, tak }, antall3) => ({
  ...gulv && { gulv: gang(gulv, antall3) },
  ...tak && { tak: gang(tak, antall3) }
});
function endret(fra, ned, opp) {
  const skritt = ({ type, tall: tall2 }) => type === "andel" ? gang(fra, tall2) : tall2;
  const gulv = ned && trekkFra(fra, skritt(ned));
  return { ...gulv && { gulv: gulv.t < 0n ? NULL2 : gulv }, ...opp && { tak: leggSammen(fra, skritt(opp)) } };
}
var rund = ({ t, n }, felt) => felt === "gulv" ? (t + n - 1n) / n : t / n;
var Regelleser = class {
  constructor(regel) {
    this.regel = regel;
  }
  regel;
  funn = [];
  tall(x, sti) {
    try {
      const lest = lesEksakt(x);
      if (lest.t >= 0n) return lest;
    } catch (fanget) {
      if (!erTilskuddFeil(fanget)) throw fanget;
    }
    this.ugyldig(sti, typeof x === "object" && x !== null ? `${x.teller}/${x.nevner}` : String(x));
    return void 0;
  }
  par({ gulv, tak }, sti) {
    if (gulv === void 0 && tak === void 0) this.tom(sti);
    const lestGulv = gulv === void 0 ? void 0 : this.tall(gulv, `${sti}/gulv`);
    const lestTak = tak === void 0 ? void 0 : this.tall(tak, `${sti}/tak`);
    return { ...lestGulv && { gulv: lestGulv }, ...lestTak && { tak: lestTak } };
  }
  endring(grense, sti) {
    if (grense === void 0) return void 0;
    const type = "andel" in grense ? "andel" : "beløp";
    const tall2 = this.tall("andel" in grense ? grense.andel : grense.beløp, `${sti}/${type}`);
    return { type, tall: tall2 ?? EN2 };
  }
  etterId(liste, sti, felt) {
    this.funn.push(
      ...funnOmIder(
        liste.map(([id]) => id),
        sti
      )
    );
    const etterId3 = new Map(liste.map(([id, tall2], i) => [id, this.tall(tall2, `${sti}/${i}/${felt}`)]));
    return (id) => {
      if (!etterId3.has(id)) this.funn.push(funn14("GRENSEREGEL_TALL_MANGLER", "FEIL", sti, { regel: this.regel, id }));
      return etterId3.get(id);
    };
  }
  tom(sti) {
    this.funn.push(funn14("GRENSEREGEL_TOM", "FEIL", sti, { regel: this.regel }));
  }
  /** A limit must be an amount when it is rounded. */
  kontrollerPar(par, sti) {
    for (const felt of ["gulv", "tak"]) {
      const grense = par[felt];
      if (grense !== void 0 && rund(grense, felt) > HØYESTE) this.ugyldig(sti, rund(grense, felt).toString());
    }
  }
  ugyldig(sti, verdi2) {
    this.funn.push(funn14("GRENSEREGEL_TALL_UGYLDIG", "FEIL", sti, { regel: this.regel, verdi: verdi2 }));
  }
};

// src/fordeling/beregn-grenser.ts
var funn15 = lagFunnlager();
function beregnGrenser(mottakere, regler) {
  const kjente = new Set(mottakere.map(({ id }) => id));
  const leste = regler.map((regel, i) => lesRegel(regel, `/regler/${i}`, mottakere, kjente));
  kastVedFeil([
    ...funnOmIder(
      mottakere.map(({ id }) => id),
      "/mottakere"
    ),
    ...mottakere.flatMap(funnOmEgne),
    ...funnOmIder(
      regler.map(({ id }) => id),
      "/regler"
    ),
    ...leste.flatMap((lest) => lest.funn)
  ]);
  const linjer = mottakere.map((mottaker) => lagLinje(mottaker, leste));
  return {
    mottakere: mottakere.map((mottaker, i) => {
      const { gulv, tak } = linjer[i] ?? {};
      return { ...mottaker, ...gulv && { gulv: gulv.beløp }, ...tak && { tak: tak.beløp } };
    }),
    linjer
  };
}
function lagLinje({ id, gulv, tak }, regler) {
  const egne = {
    ...gulv !== void 0 && { gulv: lesEksakt(gulv) },
    ...tak !== void 0 && { tak: lesEksakt(tak) }
  };
  const alle2 = [
    [{ type: "MOTTAKER" }, egne],
    ...regler.map((r) => [r.setter, r.etterId.get(id) ?? {}])
  ];
  const satt = { gulv: finnTrangeste(alle2, "gulv"), tak: finnTrangeste(alle2, "tak") };
  const over = (satt.gulv?.beløp ?? 0) - (satt.tak?.beløp ?? Number.MAX_SAFE_INTEGER);
  return {
    id,
    ...satt.gulv && { gulv: satt.gulv },
    ...satt.tak && { tak: satt.tak },
    ...over > 0 && { gulvOverTak: over }
  };
}
function finnTrangeste(alle2, felt) {
  let trangest;
  let sattAv = [];
  for (const [setter, par] of alle2) {
    const her = par[felt];
    if (her === void 0) continue;
    const orden = trangest === void 0 ? 1 : sammenlignEksakt(her, trangest) * (felt === "gulv" ? 1 : -1);
    if (orden > 0) [trangest, sattAv] = [her, [setter]];
    else if (orden === 0) sattAv.push(setter);
  }
  if (trangest === void 0) return void 0;
  return { beløp: Number(rund(trangest, felt)), eksakt: tilBrøk(trangest), sattAv };
}
function funnOmEgne({ id, gulv, tak }, i) {
  return Object.entries({ gulv, tak }).flatMap(
    ([felt, grense]) => grense === void 0 || erBeløp(grense) ? [] : [funn15("GRENSE_UGYLDIG", "FEIL", `/mottakere/${i}/${felt}`, { id: String(id), grense: String(grense) })]
  );
}

// src/fordeling/beregn-nokkel.ts
var funn16 = lagFunnlager();
var NULL3 = { t: 0n, n: 1n };
var FELT = {
  FOLKETALL: "folketall",
  FOLKETALL_80_PLUSS: "folketall80pluss",
  ANTALL_KOMMUNER: "antallKommuner"
};
function beregnNøkkel(grunnlag, ledd) {
  const lest = ledd.map((l, i) => lesLedd(l, `/ledd/${i}`, grunnlag));
  const utenSum = ledd.length > 0 && lest.every((l) => l.funn.length === 0 && l.andel.t === 0n);
  kastVedFeil([
    ...grunnlag.length > 0 ? [] : [funn16("MOTTAKERE_TOMT", "FEIL", "/grunnlag", {})],
    ...ledd.length > 0 ? [] : [funn16("LEDD_TOMT", "FEIL", "/ledd", {})],
    ...funnOmIder(
      grunnlag.map(({ id }) => id),
      "/grunnlag"
    ),
    ...funnOmTall(grunnlag),
    ...lest.flatMap((l) => l.funn),
    ...utenSum ? [funn16("LEDD_UTEN_SUM", "FEIL", "/ledd", {})] : []
  ]);
  const sum = lest.reduce((s, l) => leggSammen(s, l.andel), NULL3);
  return {
    mottakere: grunnlag.map(({ id }, i) => {
      const deler = lest.map((l) => gang(del(l.andel, sum), del(l.tall[i] ?? NULL3, l.sum)));
      return {
        id,
        vekt: tilBrøk(deler.reduce(leggSammen, NULL3)),
        ledd: deler.map((andel2, j) => ({ navn: ledd[j]?.navn ?? "", andel: tilBrøk(andel2) }))
      };
    })
  };
}
function lesLedd(ledd, sti, grunnlag) {
  const andel2 = lesVekt(ledd.andel, ledd.navn, `${sti}/andel`);
  const gitte = ledd.type === "GITT" ? lesGitte(ledd, `${sti}/vekter`, grunnlag) : { tall: lesTall2(ledd.type, grunnlag), funn: [] };
  const sum = gitte.tall.reduce(leggSammen, NULL3);
  const utenGrunnlag = gitte.funn.length === 0 && grunnlag.length > 0 && sum.t === 0n;
  return {
    andel: "vekt" in andel2 ? andel2.vekt : NULL3,
    tall: gitte.tall,
    sum,
    funn: [
      ..."funn" in andel2 ? [andel2.funn] : [],
      ...gitte.funn,
      ...utenGrunnlag ? [funn16("LEDD_UTEN_GRUNNLAG", "FEIL", sti, { navn: ledd.navn })] : []
    ]
  };
}
function lesTall2(type, grunnlag) {
  return grunnlag.map((rad) => {
    const tall2 = type === "LIK" ? 1 : rad[FELT[type]];
    return erBeløp(tall2) ? lesEksakt(tall2) : NULL3;
  });
}
function lesGitte({ navn, vekter }, sti, grunnlag) {
  const lest = vekter.map(({ id, vekt }, i) => ({ id, lest: lesVekt(vekt, id, `${sti}/${i}/vekt`) }));
  const etterId3 = new Map(lest.map((v) => [v.id, v.lest]));
  const kjente = new Set(grunnlag.map(({ id }) => id));
  const mangler = (her, id) => funn16("LEDD_VEKT_MANGLER", "FEIL", her, { navn, id: String(id) });
  return {
    tall: grunnlag.map(({ id }) => {
      const gitt = etterId3.get(id);
      return gitt !== void 0 && "vekt" in gitt ? gitt.vekt : NULL3;
    }),
    funn: [
      ...funnOmIder(
        vekter.map(({ id }) => id),
        sti
      ),
      ...lest.flatMap((v) => "funn" in v.lest ? [v.lest.funn] : []),
      ...lest.flatMap(({ id }, i) => kjente.has(id) ? [] : [mangler(`${sti}/${i}/id`, id)]),
      ...grunnlag.flatMap(({ id }) => etterId3.has(id) ? [] : [mangler(sti, id)])
    ]
  };
}
function funnOmTall(grunnlag) {
  return grunnlag.flatMap(
    (rad, i) => Object.values(FELT).filter((felt) => !erBeløp(rad[felt])).map((felt) => {
      const kode = rad[felt] < 0 ? "VEKT_NEGATIV" : "VEKT_UGYLDIG";
      return funn16(kode, "FEIL", `/grunnlag/${i}/${felt}`, { id: String(rad.id), vekt: String(rad[felt]) });
    })
  );
}

// src/kjerne/vekstkurve.ts
function summerKurver(deler) {
  let fast = 0n;
  let aktiv = 0n;
  const knekker = [];
  for (const del3 of deler) {
    if ("knekker" in del3) {
      fast += del3.fast;
      aktiv += del3.aktiv;
      for (const knekk of del3.knekker) knekker.push(knekk);
      continue;
    }
    const { vekt, gulv, tak } = del3;
    if (vekt === 0n || gulv === tak) {
      fast += gulv;
      continue;
    }
    if (gulv === 0n) aktiv += vekt;
    else {
      fast += gulv;
      knekker.push({ t: gulv, n: vekt, vekt, fast: -gulv });
    }
    if (tak !== void 0) knekker.push({ t: tak, n: vekt, vekt: -vekt, fast: tak });
  }
  return { fast, aktiv, knekker: knekker.sort(sammenlignEksakt) };
}
function finnLambda2(antall3, { fast: først, aktiv: fra, knekker }) {
  let fast = først;
  let aktiv = fra;
  let passert = 0;
  for (const { t, n, vekt, fast: endring2 } of knekker) {
    if ((antall3 - fast) * n <= aktiv * t) break;
    aktiv += vekt;
    fast += endring2;
    passert += 1;
  }
  const her = { fast, aktiv, passert };
  if (aktiv > 0n) return { ...her, λ: { t: antall3 > fast ? antall3 - fast : 0n, n: aktiv } };
  return antall3 > fast ? her : { ...her, λ: { t: 0n, n: 1n } };
}
function klemKurve(kurve, gulv, tak) {
  const hevet = hevKurve(kurve, gulv);
  if (tak === void 0) return hevet;
  const { λ: øvre, fast, aktiv, passert } = finnLambda2(tak, hevet.kurve);
  if (øvre === void 0) return hevet;
  const { nedre } = hevet;
  const senket = {
    ...hevet.kurve,
    knekker: [...hevet.kurve.knekker.slice(0, passert), { ...øvre, vekt: -aktiv, fast: tak - fast }]
  };
  const forbi = nedre !== void 0 && sammenlignEksakt(øvre, nedre) < 0;
  return { ...hevet, kurve: senket, øvre: forbi ? nedre : øvre };
}
function hevKurve(kurve, gulv) {
  if (gulv <= kurve.fast) return { kurve };
  const { λ: nedre, fast, aktiv, passert } = finnLambda2(gulv, kurve);
  if (nedre === void 0) return { kurve };
  const hevet = { ...nedre, vekt: aktiv, fast: fast - gulv };
  return { kurve: { fast: gulv, aktiv: 0n, knekker: [hevet, ...kurve.knekker.slice(passert)] }, nedre };
}

// src/kjerne/fordel-enheter.ts
function fordelEnheter(antall3, krav, grupper3 = []) {
  const { rot: rot2, klemte } = lagKurver(krav, grupper3);
  const alle2 = finnLambda2(antall3, rot2).λ;
  const grupperte = følgGrupper(alle2, grupper3, klemte);
  const nevner = finnNevner([alle2, ...grupperte.map(({ λ }) => λ)]);
  const ut = { tellere: [], hele: [], rester: [], grenser: [] };
  let brukt = 0n;
  let heleSum = 0n;
  for (const { vekt, gulv, tak, gruppe } of krav) {
    const { λ, fri } = gruppe === void 0 ? { λ: alle2, fri: true } : grupperte[gruppe] ?? { λ: alle2, fri: true };
    const fritt = λ && λ.t * vekt * (nevner / λ.n);
    const grense = bindende(fritt, gulv * nevner, tak === void 0 ? void 0 : tak * nevner, vekt);
    const teller2 = grense === "INGEN" ? fritt ?? 0n : (grense === "TAK" ? tak ?? 0n : gulv) * nevner;
    const hel = teller2 / nevner;
    ut.tellere.push(teller2);
    ut.hele.push(hel);
    ut.rester.push(teller2 - hel * nevner);
    ut.grenser.push(grense === "INGEN" && !fri && vekt > 0n ? "GRUPPE" : grense);
    brukt += teller2;
    heleSum += hel;
  }
  const delt = brukt / nevner;
  const gruppegrenser = grupperte.map(({ grense }) => grense);
  return { ...ut, nevner, gruppegrenser, igjen: delt - heleSum, overTak: antall3 - delt };
}
function lagKurver(krav, grupper3) {
  if (grupper3.length === 0) return { rot: summerKurver(krav), klemte: [] };
  const ytterst = [];
  const innenfor2 = grupper3.map(() => []);
  for (const k of krav) (k.gruppe === void 0 ? ytterst : innenfor2[k.gruppe])?.push(k);
  const klemte = [];
  for (let g = grupper3.length - 1; g >= 0; g--) {
    const { gulv = 0n, tak, overordnet } = grupper3[g] ?? {};
    const klemt = klemKurve(summerKurver(innenfor2[g] ?? []), gulv, tak);
    klemte[g] = klemt;
    (overordnet === void 0 ? ytterst : innenfor2[overordnet])?.push(klemt.kurve);
  }
  return { rot: summerKurver(ytterst), klemte };
}
function følgGrupper(alle2, grupper3, klemte) {
  const stand = [];
  for (const [g, { overordnet }] of grupper3.entries()) {
    const ytre = overordnet === void 0 ? void 0 : stand[overordnet];
    const { λ, fri } = ytre ?? { λ: alle2, fri: true };
    const { nedre, øvre } = klemte[g] ?? {};
    if (nedre !== void 0 && λ !== void 0 && sammenlignEksakt(λ, nedre) < 0)
      stand.push({ λ: nedre, grense: "GULV", fri: false });
    else if (øvre !== void 0 && (λ === void 0 || sammenlignEksakt(λ, øvre) > 0))
      stand.push({ λ: øvre, grense: "TAK", fri: false });
    else stand.push({ λ, grense: fri ? "INGEN" : "GRUPPE", fri });
  }
  return stand;
}
function finnNevner(λer) {
  let felles = 1n;
  for (const λ of λer) {
    if (λ !== void 0 && felles % λ.n !== 0n) felles *= λ.n / størsteFellesDivisor(felles, λ.n);
  }
  return felles;
}
function bindende(fritt, gulv, tak, vekt) {
  if (fritt === void 0) return vekt > 0n ? "TAK" : gulv > 0n ? "GULV" : "INGEN";
  if (fritt < gulv) return "GULV";
  return tak !== void 0 && fritt > tak ? "TAK" : "INGEN";
}

// src/fordeling/meld-likhet.ts
var FLEST_LISTEDE = 100n;
function meldLikhet(like, rom) {
  const knipper = samle(like, rom);
  const deler = finnDeler(knipper, rom);
  return {
    vinnere: knipper.filter((knippe) => !deler.some((del3) => del3.includes(knippe))).flatMap(vinnereI),
    uavgjort: deler.map((del3) => lagUavgjort(del3, rom))
  };
}
function samle(like, rom) {
  const etterGruppe = /* @__PURE__ */ new Map();
  for (const en of like) {
    const knippe = etterGruppe.get(en.gruppe) ?? { gruppe: en.gruppe, medlemmer: [], antall: 0 };
    etterGruppe.set(en.gruppe, knippe);
    knippe.medlemmer.push(en);
  }
  const knipper = [...etterGruppe.values()];
  for (const knippe of knipper) {
    while (knippe.antall < knippe.medlemmer.length && rom.kanTa(knippe.gruppe)) {
      rom.ta(knippe.gruppe);
      knippe.antall += 1;
    }
  }
  return knipper;
}
var vinnereI = ({ medlemmer, antall: antall3 }) => antall3 === medlemmer.length ? medlemmer : [];
function finnDeler(knipper, rom) {
  const deler = [];
  const slåSammen3 = (a, b) => {
    const berørte = deler.filter((del3) => del3.includes(a) || del3.includes(b));
    for (const del3 of berørte) deler.splice(deler.indexOf(del3), 1);
    deler.push([.../* @__PURE__ */ new Set([...berørte.flat(), a, b])]);
  };
  for (const til of knipper.filter(({ antall: antall3, medlemmer }) => antall3 < medlemmer.length)) {
    for (const fra of knipper.filter(({ antall: antall3 }) => antall3 > 0)) {
      if (fra === til || kanFlyttes(fra, til, rom)) slåSammen3(fra, til);
    }
  }
  return deler;
}
function kanFlyttes(fra, til, rom) {
  rom.giTilbake(fra.gruppe);
  const kan = rom.kanTa(til.gruppe);
  rom.ta(fra.gruppe);
  return kan;
}
function lagUavgjort(del3, rom) {
  const ider = del3.flatMap(({ medlemmer }) => medlemmer.map(({ id }) => id)).sort(sammenlignTekst);
  const enheter = del3.reduce((sum, { antall: antall4 }) => sum + antall4, 0);
  const [ett] = del3;
  const antall3 = del3.length === 1 && ett !== void 0 ? binomial(ett.medlemmer.length, enheter) : tellUtfall(del3, enheter, rom);
  const felles = { ider, enheter, antallLovlige: antall3.toString() };
  return antall3 <= FLEST_LISTEDE ? { ...felles, lovlige: listUtfall(del3, enheter, rom) } : felles;
}
function listUtfall(del3, enheter, rom) {
  for (const { gruppe, antall: antall3 } of del3) for (let k = 0; k < antall3; k++) rom.giTilbake(gruppe);
  const alle2 = del3.flatMap(({ medlemmer }) => medlemmer).sort((a, b) => sammenlignTekst(a.id, b.id));
  const utfall = [];
  const velg4 = (fra, valgt) => {
    if (valgt.length === enheter) {
      utfall.push(valgt);
      return;
    }
    const en = alle2[fra];
    if (en === void 0 || !kanNå(enheter - valgt.length, alle2.slice(fra), rom)) return;
    if (rom.kanTa(en.gruppe)) {
      rom.ta(en.gruppe);
      velg4(fra + 1, [...valgt, en.id]);
      rom.giTilbake(en.gruppe);
    }
    velg4(fra + 1, valgt);
  };
  velg4(0, []);
  for (const { gruppe, antall: antall3 } of del3) for (let k = 0; k < antall3; k++) rom.ta(gruppe);
  return utfall;
}
function kanNå(antall3, blant, rom) {
  const tatt = [];
  for (const { gruppe } of blant) {
    if (tatt.length === antall3) break;
    if (!rom.kanTa(gruppe)) continue;
    rom.ta(gruppe);
    tatt.push(gruppe);
  }
  for (const gruppe of tatt) rom.giTilbake(gruppe);
  return tatt.length === antall3;
}

// src/fordeling/skill-likhet.ts
function skillLikhet(like, rom, regler) {
  const kan = like.filter(({ gruppe }) => rom.kanTa(gruppe));
  if (taAlle(kan, rom)) return { vinnere: kan, uavgjort: [] };
  const [regel, ...resten] = regler;
  if (regel === void 0 || regel === "MELD") return meldLikhet(kan, rom);
  const vinnere = [];
  const uavgjort = [];
  for (const klasse of klasserEtter(regel, kan)) {
    const skilt = skillLikhet(klasse, rom, resten);
    for (const vinner of skilt.vinnere) vinnere.push(vinner);
    uavgjort.push(...skilt.uavgjort);
  }
  return { vinnere, uavgjort };
}
function skillUtenGrupper(like, enheter, regler) {
  const rom = new Plassregnskap(enheter, [{ vekt: 0n, gulv: 0n }], [], { har: [0], høyst: [enheter] });
  return skillLikhet(
    like.map((en) => ({ ...en, gruppe: ALLE })),
    rom,
    somKjede(regler)
  );
}
function somKjede(regler) {
  return Array.isArray(regler) ? regler : [regler];
}
function taAlle(like, rom) {
  for (const [i, { gruppe }] of like.entries()) {
    if (rom.kanTa(gruppe)) {
      rom.ta(gruppe);
      continue;
    }
    for (const tatt of like.slice(0, i)) rom.giTilbake(tatt.gruppe);
    return false;
  }
  return true;
}
function klasserEtter(regel, like) {
  if (regel === "ID") return [...like].sort(etterId).map((en) => [en]);
  if (typeof regel === "object") {
    const etter = new Map(like.map((en) => [en.id, [en]]));
    const ider = like.map(({ id }) => id);
    return rangerEtterLodd(regel.lodd, ider).map((id) => etter.get(id) ?? []);
  }
  const fortegn = regel === "STORST_VEKT" ? -1 : 1;
  const klasser = [];
  for (const en of [...like].sort((a, b) => a.vekt < b.vekt ? -fortegn : a.vekt > b.vekt ? fortegn : 0)) {
    const siste = klasser.at(-1);
    if (siste?.[0]?.vekt === en.vekt) siste.push(en);
    else klasser.push([en]);
  }
  return klasser;
}
function etterId(a, b) {
  return a.orden === void 0 || b.orden === void 0 ? sammenlignTekst(a.id, b.id) : a.orden - b.orden;
}

// src/fordeling/del-ut-enheter.ts
function sammenlignPrioritet(a, b) {
  if (a.n === 0n || b.n === 0n) return Number(a.n === 0n) - Number(b.n === 0n);
  const forskjell2 = a.n === b.n ? a.t - b.t : a.t * b.n - b.t * a.n;
  return forskjell2 > 0n ? 1 : forskjell2 < 0n ? -1 : 0;
}
function delUtEnheter({ mottakere, har: fra, igjen, prioritet, rom, regler }) {
  const har = [...fra];
  const kø = new Kø();
  for (const plass of har.keys()) kø.leggTil(plass, prioritet(plass, har[plass] ?? 0));
  const uavgjort = [];
  let siste;
  const gi = (plass) => {
    har[plass] = (har[plass] ?? 0) + 1;
    kø.leggTil(plass, prioritet(plass, har[plass] ?? 0));
  };
  for (let rest = igjen; rest > 0; ) {
    const krav = kø.taLikeKrav();
    if (krav === void 0) break;
    const [plass = 0] = krav.plasser;
    const gruppe = mottakere[plass]?.gruppe ?? 0;
    if (krav.plasser.length === 1) {
      if (!rom.kanTa(gruppe)) continue;
      if (rom.ta(gruppe)) siste = krav.prioritet;
      rest -= 1;
      gi(plass);
      continue;
    }
    const før = rom.behov(0);
    const like = krav.plasser.flatMap((p) => mottakere.slice(p, p + 1).map((m) => ({ ...m, plass: p })));
    const skilt = skillLikhet(like, rom, regler);
    if (rom.behov(0) > før) siste = krav.prioritet;
    for (const vinner of skilt.vinnere) gi(vinner.plass);
    uavgjort.push(...skilt.uavgjort);
    rest -= skilt.vinnere.length + skilt.uavgjort.reduce((sum, { enheter }) => sum + enheter, 0);
  }
  return siste === void 0 ? { har, uavgjort } : { har, uavgjort, siste };
}
var Kø = class {
  plasser = [];
  prioriteter = [];
  leggTil(plass, prioritet) {
    if (prioritet === void 0) return;
    let her = this.plasser.length;
    this.plasser.push(plass);
    this.prioriteter.push(prioritet);
    for (let over = her - 1 >> 1; her > 0 && this.erForan(her, over); over = her - 1 >> 1) {
      this.bytt(her, over);
      her = over;
    }
  }
  /** Takes out everyone with the strongest claim. */
  taLikeKrav() {
    const [prioritet] = this.prioriteter;
    if (prioritet === void 0) return void 0;
    const plasser3 = [];
    for (let neste = this.prioriteter[0]; neste !== void 0; [neste] = this.prioriteter) {
      if (sammenlignPrioritet(neste, prioritet) !== 0) break;
      plasser3.push(this.taØverst());
    }
    return { plasser: plasser3, prioritet };
  }
  taØverst() {
    const siste = this.plasser.length - 1;
    this.bytt(0, siste);
    const plass = this.plasser.pop() ?? 0;
    this.prioriteter.pop();
    for (let her = 0; ; ) {
      let først = her;
      for (const under of [2 * her + 1, 2 * her + 2]) if (under < siste && this.erForan(under, først)) først = under;
      if (først === her) return plass;
      this.bytt(her, først);
      her = først;
    }
  }
  erForan(a, b) {
    const [x, y] = [this.prioriteter[a], this.prioriteter[b]];
    return x !== void 0 && y !== void 0 && sammenlignPrioritet(x, y) > 0;
  }
  bytt(a, b) {
    for (const liste of [this.plasser, this.prioriteter]) [liste[a], liste[b]] = [liste[b], liste[a]];
  }
};

// src/fordeling/etter-rest.ts
function etterRest({ hele, rester }) {
  const har = hele.map(Number);
  const høyst = har.map((hel, i) => hel + (rester[i] === 0n ? 0 : 1));
  return {
    har,
    høyst,
    prioritet: (plass, nå) => nå < (høyst[plass] ?? 0) ? { t: rester[plass] ?? 0n, n: 1n } : void 0
  };
}

// src/fordeling/fordel-etter-divisor.ts
function prioritetAv(vekt, har, { kvadrert, merkepæl }) {
  const { t, n } = merkepæl(BigInt(har));
  return { t: (kvadrert ? vekt * vekt : vekt) * n, n: t };
}
function finnStart(antall3, { krav, grupper: grupper3 }, regel) {
  if (grupper3.length === 0) {
    const ventet = 2 * antall3 + krav.length * regel.skjevhet - 2 * ((krav.length >> 5) + 4);
    if (ventet > 0) {
      const { tellere, nevner } = fordelEnheter(BigInt(ventet) / 2n, krav);
      const start = tellere.map((teller2, i) => rund2(teller2, nevner, { regel, krav: krav[i] }));
      if (start.reduce((sum, s) => sum + s, 0) < antall3) return start;
    }
  }
  const slingring = finnSlingring(krav, grupper3);
  const lavere = grupper3.map(({ overordnet, gulv, tak }, g) => {
    const nede = (grense) => grense > (slingring[g + 1] ?? 0n) ? grense - (slingring[g + 1] ?? 0n) : 0n;
    const grenser = tak === void 0 ? { gulv: nede(gulv) } : { gulv: nede(gulv), tak: nede(tak) };
    return overordnet === void 0 ? grenser : { ...grenser, overordnet };
  });
  const { hele } = fordelEnheter(BigInt(antall3) - (slingring[0] ?? 0n), krav, lavere);
  return hele.map((hel, i) => Math.max(Number(krav[i]?.gulv ?? 0n), Number(hel) - 1));
}
function rund2(teller2, nevner, { regel, krav }) {
  const hel = teller2 / nevner;
  const { t, n } = regel.merkepæl(hel);
  const over = regel.kvadrert ? teller2 * teller2 * n > t * nevner * nevner : teller2 * n > t * nevner;
  const rundet = over ? hel + 1n : hel;
  const { vekt = 0n, gulv = 0n, tak = rundet } = krav ?? {};
  return Number(vekt === 0n || rundet < gulv ? gulv : rundet > tak ? tak : rundet);
}
function finnSlingring(krav, grupper3) {
  const slingring = [0n, ...grupper3.map(() => 0n)];
  const øk = (g, med) => {
    slingring[g] = (slingring[g] ?? 0n) + med;
  };
  for (const k of krav) øk(gruppeAv(k), 2n);
  for (let g = grupper3.length; g > 0; g--) {
    const over = grupper3[g - 1]?.overordnet;
    øk(over === void 0 ? 0 : over + 1, slingring[g] ?? 0n);
  }
  return slingring;
}
function finnDivisorgrense({ vekt, gulv, tak, gruppe }, har, regel, siste) {
  const [fått, nedre, øvre] = [BigInt(har), gulv, tak];
  if (vekt === 0n) return fått > 0n ? "GULV" : "INGEN";
  const ikkeFortjent = fått > 0n && (siste === void 0 || sammenlignPrioritet(prioritetAv(vekt, har - 1, regel), siste) < 0);
  if (ikkeFortjent) return fått === nedre ? "GULV" : gruppe === void 0 ? "INGEN" : "GRUPPE";
  const fortjenerMer = siste !== void 0 && sammenlignPrioritet(prioritetAv(vekt, har, regel), siste) > 0;
  if (fortjenerMer) return fått === øvre ? "TAK" : gruppe === void 0 ? "INGEN" : "GRUPPE";
  return "INGEN";
}

// src/fordeling/del-etter-metode.ts
function delEtterMetode(antall3, enhetsgrenser, identiteter, { metode, vedLikhet }) {
  const { krav, grupper: grupper3 } = enhetsgrenser;
  const delt = fordelEnheter(antall3, krav, grupper3);
  const deles = Number(antall3 - delt.overTak);
  const metodegrunnlag = metode === "STORSTE_REST" ? etterRest(delt) : etterDivisor(deles, enhetsgrenser, DIVISORMETODER[metode]);
  const { har: fra, høyst, prioritet } = metodegrunnlag;
  const rom = new Plassregnskap(deles, krav, grupper3, { har: fra, høyst });
  const { har, uavgjort, siste } = delUtEnheter({
    mottakere: krav.map((k, i) => ({ id: "", ...identiteter[i], vekt: k.vekt, gruppe: gruppeAv(k) })),
    har: fra,
    igjen: deles - fra.reduce((sum, h) => sum + h, 0),
    prioritet,
    rom,
    regler: somKjede(vedLikhet)
  });
  if (metode === "STORSTE_REST") return { delt, har, uavgjort, grenser: delt.grenser };
  const regel = DIVISORMETODER[metode];
  return { delt, har, uavgjort, grenser: krav.map((k, i) => finnDivisorgrense(k, har[i] ?? 0, regel, siste)) };
}
function etterDivisor(antall3, enhetsgrenser, regel) {
  const { krav } = enhetsgrenser;
  const høyst = krav.map(({ vekt, gulv, tak }) => Number(vekt === 0n ? gulv : tak ?? BigInt(antall3)));
  return {
    har: finnStart(antall3, enhetsgrenser, regel),
    høyst,
    prioritet: (plass, har) => har < (høyst[plass] ?? 0) ? prioritetAv(krav[plass]?.vekt ?? 0n, har, regel) : void 0
  };
}

// src/fordeling/finn-umulighet.ts
function finnUmulighet(mottakere, grenser, antall3, enhet) {
  const { krav, grupper: grupper3, gruppegrenser } = grenser;
  const iØre2 = (enheter) => Number(enheter * BigInt(enhet));
  const enkle = krav.map((k, i) => lagGrense(mottakere[i], mottakere[i]?.id, k));
  const felles = grupper3.map((g, i) => lagGrense(gruppegrenser[i], gruppegrenser[i]?.gruppe, g));
  const lag = (årsak, enkeltvis, sammen, beløp) => {
    const [uten, med] = [enkeltvis, sammen].map((liste) => liste.map((g) => skrivGrense(g, iØre2)));
    const alle3 = { årsak, grenser: uten ?? [], beløp: iØre2(beløp) };
    return med === void 0 || med.length === 0 ? alle3 : { ...alle3, grupper: med };
  };
  const gap = ({ gulv, tak }) => tak !== void 0 && gulv > tak ? gulv - tak : 0n;
  const iStrid = (g) => gap(g) > 0n;
  const samlet = [...enkle, ...felles].reduce((sum, g) => sum + gap(g), 0n);
  if (samlet > 0n) return lag("ENHET", enkle.filter(iStrid), felles.filter(iStrid), samlet);
  const alle2 = finnRom(grenser, antall3);
  for (const [g, { nedre, øvre }] of [...alle2.entries()].reverse()) {
    if (øvre === void 0 || nedre <= øvre) continue;
    const innenfor2 = finnInnenfor(grenser, g);
    const gulvet2 = (grense) => grense.gulv > 0n;
    const setter = (grense) => gulvet2(grense) || g > 0 && grense.tak !== void 0;
    return lag(
      g === 0 ? "GULV" : "GRUPPE",
      enkle.filter((grense, i) => innenfor2.mottakere.has(i) && setter(grense)),
      felles.filter((grense, i) => innenfor2.grupper.has(i) && setter(grense)),
      nedre - øvre
    );
  }
  return void 0;
}
function lagGrense(gitt, id, { gulv, tak }) {
  const grense = { id: id ?? "", gitt: gitt ?? {}, gulv };
  return tak === void 0 ? grense : { ...grense, tak };
}
function skrivGrense({ id, gitt, gulv, tak }, iØre2) {
  const nedre = { id, gulv: gitt.gulv ?? 0, gulvRundet: iØre2(gulv) };
  return tak === void 0 || gitt.tak === void 0 ? nedre : { ...nedre, tak: gitt.tak, takRundet: iØre2(tak) };
}
function finnRom({ krav, grupper: grupper3 }, antall3) {
  const nedre = [0n, ...grupper3.map(() => 0n)];
  const øvre = [0n, ...grupper3.map(() => 0n)];
  const leggTil5 = (g, lav, høy) => {
    const før = øvre[g];
    nedre[g] = (nedre[g] ?? 0n) + lav;
    øvre[g] = før === void 0 || høy === void 0 ? void 0 : før + høy;
  };
  for (const { vekt, gulv, tak, gruppe } of krav)
    leggTil5(gruppe === void 0 ? 0 : gruppe + 1, gulv, vekt === 0n ? gulv : tak);
  for (let g = grupper3.length; g > 0; g--) {
    const { gulv = 0n, tak, overordnet } = grupper3[g - 1] ?? {};
    const [lav = 0n, høy] = [nedre[g], øvre[g]];
    nedre[g] = lav > gulv ? lav : gulv;
    øvre[g] = tak !== void 0 && (høy === void 0 || tak < høy) ? tak : høy;
    leggTil5(overordnet === void 0 ? 0 : overordnet + 1, nedre[g] ?? 0n, øvre[g]);
  }
  return nedre.map((lav, g) => ({ nedre: lav, øvre: g === 0 ? antall3 : øvre[g] }));
}
function finnInnenfor({ krav, grupper: grupper3 }, g) {
  const indre = /* @__PURE__ */ new Set();
  for (const [i, { overordnet }] of grupper3.entries())
    if (g === 0 || i === g - 1 || overordnet !== void 0 && indre.has(overordnet)) indre.add(i);
  const mottakere = krav.flatMap(
    ({ gruppe }, i) => g === 0 || gruppe !== void 0 && indre.has(gruppe) ? [i] : []
  );
  return { mottakere: new Set(mottakere), grupper: indre };
}

// src/fordeling/lag-enhetsgrenser.ts
function lagEnhetsgrenser(mottakere, vekter, { enhet, grupper: grupper3 = [] }) {
  const e = BigInt(enhet);
  const gruppegrenser = ordneGrupper(grupper3);
  const plass = new Map(gruppegrenser.map(({ gruppe }, i) => [gruppe, i]));
  return {
    krav: mottakere.map((mottaker, i) => {
      const gruppe = mottaker.gruppe === void 0 ? void 0 : plass.get(mottaker.gruppe);
      const krav = { vekt: vekter[i] ?? 0n, ...iEnheter(mottaker, e) };
      return gruppe === void 0 ? krav : { ...krav, gruppe };
    }),
    grupper: gruppegrenser.map((gruppe) => {
      const overordnet = gruppe.overordnet === void 0 ? void 0 : plass.get(gruppe.overordnet);
      return overordnet === void 0 ? iEnheter(gruppe, e) : { ...iEnheter(gruppe, e), overordnet };
    }),
    gruppegrenser
  };
}
function iEnheter({ gulv = 0, tak }, enhet) {
  const rundetOpp = gulv === 0 ? 0n : (BigInt(gulv) + enhet - 1n) / enhet;
  return tak === void 0 ? { gulv: rundetOpp } : { gulv: rundetOpp, tak: BigInt(tak) / enhet };
}
function ordneGrupper(grupper3) {
  const innenfor2 = /* @__PURE__ */ new Map();
  for (const gruppe of grupper3) {
    const søsken = innenfor2.get(gruppe.overordnet) ?? [];
    innenfor2.set(gruppe.overordnet, søsken);
    søsken.push(gruppe);
  }
  const ordnet = [...innenfor2.get(void 0) ?? []];
  for (const ytre of ordnet) for (const indre of innenfor2.get(ytre.gruppe) ?? []) ordnet.push(indre);
  return ordnet;
}

// src/fordeling/lag-ufordelt.ts
var REKKEFØLGE = ["RESERVERT", "UNDER_ENHET", "TAK", "KRAV_DEKKET", "UAVGJORT", "UMULIG"];
function lagUfordelt(beløp) {
  const ufordeltÅrsaker = [];
  let ufordelt = 0;
  for (const årsak of REKKEFØLGE) {
    const sum = beløp[årsak] ?? 0;
    if (sum === 0) continue;
    ufordeltÅrsaker.push({ årsak, beløp: sum });
    ufordelt += sum;
  }
  return { ufordelt, ufordeltÅrsaker };
}

// src/fordeling/tell-enheter.ts
function tellEnheter(pott, { enhet, reservert = 0 }) {
  const underEnhet = (pott - reservert) % enhet;
  return {
    antall: (pott - reservert - underEnhet) / enhet,
    holdt: { RESERVERT: reservert, UNDER_ENHET: underEnhet }
  };
}

// src/fordeling/tell-uavgjorte.ts
function tellUavgjorte(uavgjort) {
  return uavgjort.reduce((sum, { enheter }) => sum + enheter, 0);
}

// src/fordeling/til-felles-skala.ts
function tilFellesSkala(tall2) {
  let felles = 1n;
  for (const { n } of tall2) if (felles % n !== 0n) felles *= n / størsteFellesDivisor(felles, n);
  return tall2.map(({ t, n }) => t * (felles / n));
}

// src/fordeling/fordel-eksakt.ts
function fordelEksakt(pott, mottakere, valg) {
  const vekter = tilFellesSkala(kontrollerPotten(pott, mottakere, valg));
  const { enhet } = valg;
  const { antall: hele, holdt } = tellEnheter(pott, valg);
  const antall3 = BigInt(hele);
  const grenser = lagEnhetsgrenser(mottakere, vekter, valg);
  const grunnlag = { pott, mottakere, valg };
  const umulig = finnUmulighet(mottakere, grenser, antall3, enhet);
  if (umulig !== void 0) return lagUmulig(grunnlag, umulig, holdt);
  const utfall = delEtterMetode(antall3, grenser, mottakere, valg);
  const { delt, uavgjort } = utfall;
  const linjer = mottakere.map(({ id }, i) => lagLinje2(id, i, utfall, enhet));
  return {
    grunnlag,
    linjer,
    nevner: delt.nevner.toString(),
    ...lagUfordelt({
      ...holdt,
      TAK: Number(delt.overTak) * enhet,
      UAVGJORT: tellUavgjorte(uavgjort) * enhet
    }),
    ...valg.grupper === void 0 ? {} : { grupper: lagGruppelinjer(valg.grupper, linjer, grenser, utfall) },
    uavgjort
  };
}
function lagLinje2(id, i, { delt, har, grenser }, enhet) {
  const enheter = har[i] ?? 0;
  return {
    id,
    beløp: enheter * enhet,
    eksakt: { teller: ((delt.tellere[i] ?? 0n) * BigInt(enhet)).toString(), nevner: delt.nevner.toString() },
    restenhet: enheter > Number(delt.hele[i] ?? 0n),
    grense: grenser[i] ?? "INGEN"
  };
}
function lagGruppelinjer(grupper3, linjer, { krav, grupper: enhetsgrupper, gruppegrenser }, { delt }) {
  const sum = gruppegrenser.map(() => ({ beløp: 0, teller: 0n }));
  for (const [i, { gruppe }] of krav.entries()) {
    for (let g = gruppe; g !== void 0; g = enhetsgrupper[g]?.overordnet) {
      const her = sum[g];
      if (her === void 0) continue;
      her.beløp += linjer[i]?.beløp ?? 0;
      her.teller += BigInt(linjer[i]?.eksakt.teller ?? 0);
    }
  }
  const plass = new Map(gruppegrenser.map(({ gruppe }, g) => [gruppe, g]));
  return grupper3.map(({ gruppe }) => {
    const g = plass.get(gruppe) ?? 0;
    const { beløp = 0, teller: teller2 = 0n } = sum[g] ?? {};
    return {
      gruppe,
      beløp,
      eksakt: { teller: teller2.toString(), nevner: delt.nevner.toString() },
      grense: delt.gruppegrenser[g] ?? "INGEN"
    };
  });
}
function lagUmulig(grunnlag, umulig, holdt) {
  const resten = grunnlag.pott - (holdt.RESERVERT ?? 0) - (holdt.UNDER_ENHET ?? 0);
  const ingenting2 = { teller: "0", nevner: "1" };
  const { grupper: grupper3 } = grunnlag.valg;
  return {
    grunnlag,
    linjer: grunnlag.mottakere.map(({ id }) => ({
      id,
      beløp: 0,
      eksakt: ingenting2,
      restenhet: false,
      grense: "INGEN"
    })),
    nevner: "1",
    ...lagUfordelt({ ...holdt, UMULIG: resten }),
    ...grupper3 === void 0 ? {} : {
      grupper: grupper3.map(({ gruppe }) => ({
        gruppe,
        beløp: 0,
        eksakt: ingenting2,
        grense: "INGEN"
      }))
    },
    uavgjort: [],
    umulig
  };
}

// src/fordeling/finn-storste.ts
var KORT = 24;
function finnStørste(tall2, antall3) {
  const mål = tall2.length - antall3;
  let fra = 0;
  let til = tall2.length - 1;
  for (let runder = 2 * (32 - Math.clz32(tall2.length)); til - fra > KORT; runder--) {
    if (runder === 0) {
      tall2.subarray(fra, til + 1).sort();
      return tall2[mål];
    }
    const skille = midterst(tall2[fra], tall2[fra + til >>> 1], tall2[til]);
    let venstre = fra;
    let høyre = til;
    while (venstre <= høyre) {
      while (tall2[venstre] < skille) venstre += 1;
      while (tall2[høyre] > skille) høyre -= 1;
      if (venstre > høyre) break;
      const bytt = tall2[venstre];
      tall2[venstre] = tall2[høyre];
      tall2[høyre] = bytt;
      venstre += 1;
      høyre -= 1;
    }
    if (mål <= høyre) til = høyre;
    else if (mål >= venstre) fra = venstre;
    else return skille;
  }
  sorterInn(tall2, fra, til);
  return tall2[mål];
}
function midterst(a, b, c) {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
function sorterInn(tall2, fra, til) {
  for (let i = fra + 1; i <= til; i++) {
    const dette = tall2[i];
    let plass = i - 1;
    for (; plass >= fra && tall2[plass] > dette; plass--) tall2[plass + 1] = tall2[plass];
    tall2[plass + 1] = dette;
  }
}

// src/fordeling/del-heltall.ts
var STØRSTE_SUM = 2 ** 51;
var HALVERER = 2 ** 27 + 1;
function summerHeltall(vekter) {
  let sum = 0;
  for (let i = 0; i < vekter.length; i++) {
    const vekt = vekter[i];
    if (!Number.isSafeInteger(vekt) || vekt < 0) return void 0;
    sum += vekt;
  }
  return sum > 0 && sum <= STØRSTE_SUM ? sum : void 0;
}
function delHeltall(antall3, vekter, sum) {
  const n = vekter.length;
  const hele = new Float64Array(n);
  const rester = new Float64Array(n);
  const antallØvre = øvreHalvdel(antall3);
  const antallNedre = antall3 - antallØvre;
  const sumØvre = øvreHalvdel(sum);
  const sumNedre = sum - sumØvre;
  let igjen = antall3;
  for (let i = 0; i < n; i++) {
    const vekt = vekter[i];
    const vektØvre = øvreHalvdel(vekt);
    const vektNedre = vekt - vektØvre;
    const produkt = antall3 * vekt;
    const feil46 = antallØvre * vektØvre - produkt + antallØvre * vektNedre + antallNedre * vektØvre + antallNedre * vektNedre;
    let hel = Math.floor(produkt / sum);
    const helØvre = øvreHalvdel(hel);
    const helNedre = hel - helØvre;
    const delt = hel * sum;
    const deltFeil = helØvre * sumØvre - delt + helØvre * sumNedre + helNedre * sumØvre + helNedre * sumNedre;
    let rest = produkt - delt + (feil46 - deltFeil);
    for (; rest < 0; rest += sum) hel -= 1;
    for (; rest >= sum; rest -= sum) hel += 1;
    hele[i] = hel + 0;
    rester[i] = rest;
    igjen -= hel;
  }
  return { hele, rester, ...finnTerskel(rester, igjen) };
}
function øvreHalvdel(tall2) {
  const flyttet = HALVERER * tall2;
  return flyttet - (flyttet - tall2);
}
function finnTerskel(rester, igjen) {
  if (igjen === 0) return { terskel: Number.POSITIVE_INFINITY, like: 0, igjen };
  const terskel = finnStørste(rester.slice(), igjen);
  let over = 0;
  let like = 0;
  for (let i = 0; i < rester.length; i++) {
    const rest = rester[i];
    if (rest > terskel) over += 1;
    else if (rest === terskel) like += 1;
  }
  return { terskel, like, igjen: igjen - over };
}

// src/fordeling/er-enkelt-valg.ts
function erEnkeltValg(pott, { metode, enhet, vedLikhet, reservert }) {
  if (metode !== "STORSTE_REST" || !erBeløp(pott) || !erBeløp(enhet) || enhet === 0) return false;
  if (reservert !== void 0 && !(erBeløp(reservert) && reservert <= pott)) return false;
  return Array.isArray(vedLikhet) ? vedLikhet.length > 0 && vedLikhet.every(erLikhetsregel) : erLikhetsregel(vedLikhet);
}

// src/fordeling/les-heltallsvekter.ts
var FÅ = 12;
function lesHeltallsvekter(pott, mottakere, valg) {
  if (valg.grupper !== void 0 || !erEnkeltValg(pott, valg)) return void 0;
  const vekter = new Float64Array(mottakere.length);
  for (let i = 0; i < mottakere.length; i++) {
    const { id, vekt, gulv, tak } = mottakere[i];
    if (typeof vekt !== "number" || gulv !== void 0 || tak !== void 0) return void 0;
    if (typeof id !== "string" || id === "") return void 0;
    vekter[i] = vekt;
  }
  return harUlikeIder(mottakere) ? vekter : void 0;
}
function harUlikeIder(mottakere) {
  if (mottakere.length > FÅ) {
    const ider = /* @__PURE__ */ new Set();
    for (const { id } of mottakere) ider.add(id);
    return ider.size === mottakere.length;
  }
  for (let i = 1; i < mottakere.length; i++)
    for (let j = 0; j < i; j++) if (mottakere[i]?.id === mottakere[j]?.id) return false;
  return true;
}

// src/fordeling/fordel-heltall.ts
function fordelHeltall(pott, mottakere, valg) {
  const vekter = lesHeltallsvekter(pott, mottakere, valg);
  const sum = vekter && summerHeltall(vekter);
  if (vekter === void 0 || sum === void 0) return void 0;
  const { enhet, vedLikhet } = valg;
  const { antall: antall3, holdt } = tellEnheter(pott, valg);
  const { hele, rester, terskel, like, igjen } = delHeltall(antall3, vekter, sum);
  const skilt = like > igjen ? skillLikeRester(mottakere, { vekter, rester, terskel, igjen, vedLikhet }) : void 0;
  const skriv9 = lagTellerskriver(antall3, enhet);
  const nevner = String(sum);
  const linjer = [];
  for (let i = 0; i < mottakere.length; i++) {
    const { id } = mottakere[i];
    const rest = rester[i];
    const restenhet = rest > terskel || rest === terskel && (skilt === void 0 || skilt.vinnere.has(id));
    linjer.push({
      id,
      beløp: (hele[i] + (restenhet ? 1 : 0)) * enhet,
      eksakt: { teller: skriv9(vekter[i]), nevner },
      restenhet,
      grense: "INGEN"
    });
  }
  const uavgjort = skilt?.uavgjort ?? [];
  const { ufordelt, ufordeltÅrsaker } = lagUfordelt({
    RESERVERT: holdt.RESERVERT,
    UNDER_ENHET: holdt.UNDER_ENHET,
    UAVGJORT: tellUavgjorte(uavgjort) * enhet
  });
  return { grunnlag: { pott, mottakere, valg }, linjer, nevner, ufordelt, ufordeltÅrsaker, uavgjort };
}
function lagTellerskriver(antall3, enhet) {
  const perVekt = antall3 * enhet;
  return (vekt) => {
    const teller2 = perVekt * vekt;
    return teller2 <= Number.MAX_SAFE_INTEGER ? String(teller2) : String(BigInt(perVekt) * BigInt(vekt));
  };
}
function skillLikeRester(mottakere, grunnlag) {
  const { vekter, rester, terskel, igjen, vedLikhet } = grunnlag;
  const like = mottakere.flatMap(({ id }, i) => rester[i] === terskel ? [{ id, vekt: BigInt(vekter[i] ?? 0) }] : []);
  const { vinnere, uavgjort } = skillUtenGrupper(like, igjen, vedLikhet);
  return { vinnere: new Set(vinnere.map(({ id }) => id)), uavgjort };
}

// src/fordeling/fordel-pott.ts
function fordelPott(pott, mottakere, valg) {
  return fordelHeltall(pott, mottakere, valg) ?? fordelEksakt(pott, mottakere, valg);
}

// src/fordeling/funn-om-ar.ts
var funn17 = lagFunnlager();
function funnOmÅr(liste, sti) {
  if (liste.length === 0) return [funn17("AR_TOMT", "FEIL", sti, {})];
  return liste.flatMap(({ år }, i) => {
    const forrige = liste[i - 1]?.år ?? Number.NEGATIVE_INFINITY;
    return Number.isInteger(år) && år > forrige ? [] : [funn17("AR_REKKEFOLGE", "FEIL", `${sti}/${i}/år`, { år: String(år) })];
  });
}
function funnOmTidligere(mottakere, tidligere, sti) {
  const kjente = new Set(mottakere.map(({ id }) => id));
  const gitte = new Set(tidligere.map(({ id }) => id));
  return [
    ...funnOmIder(
      tidligere.map(({ id }) => id),
      sti
    ),
    ...mottakere.flatMap(
      ({ id }) => gitte.has(id) ? [] : [funn17("TIDLIGERE_BELOP_AVVIKER", "FEIL", sti, { id: String(id) })]
    ),
    ...tidligere.flatMap(({ id, beløp }, i) => [
      ...kjente.has(id) ? [] : [funn17("TIDLIGERE_BELOP_AVVIKER", "FEIL", `${sti}/${i}/id`, { id: String(id) })],
      ...erBeløp(beløp) ? [] : [funn17("GRENSE_UGYLDIG", "FEIL", `${sti}/${i}/beløp`, { id: String(id), grense: String(beløp) })]
    ])
  ];
}

// src/fordeling/fas-inn.ts
var funn18 = lagFunnlager();
function fasInn(mottakere, innfasing) {
  const { fra, år, ned, opp, valg } = innfasing;
  kastVedFeil([
    ...funnOmÅr(år, "/innfasing/år"),
    ...funnOmTidligere(mottakere, fra, "/innfasing/fra"),
    ...ned === void 0 && opp === void 0 ? [funn18("INNFASING_UTEN_GRENSE", "FEIL", "/innfasing", {})] : []
  ]);
  const svar = [];
  let forrige = fra;
  for (const { år: nå, pott } of år) {
    const endring2 = {
      id: "innfasing",
      type: "ENDRING",
      fra: forrige,
      ...ned === void 0 ? {} : { ned },
      ...opp === void 0 ? {} : { opp }
    };
    const grenser = beregnGrenser(mottakere, [endring2]);
    const strid = grenser.linjer.filter(({ gulvOverTak }) => gulvOverTak !== void 0);
    if (strid.length > 0) return { år: svar, stoppet: { år: nå, strid } };
    const fordeling = fordelPott(pott, grenser.mottakere, valg);
    const mål = fordelPott(pott, mottakere, valg);
    const fremme = fordeling.umulig === void 0 && harSammeAndeler(fordeling, mål);
    svar.push({ år: nå, fordeling, mål, fremme });
    if (fordeling.umulig !== void 0) return { år: svar, stoppet: { år: nå } };
    forrige = fordeling.linjer.map(({ id, beløp }) => ({ id, beløp }));
  }
  return { år: svar };
}
function harSammeAndeler(a, b) {
  return a.linjer.every(({ eksakt }, i) => {
    const { teller: teller2 = "0", nevner = "1" } = b.linjer[i]?.eksakt ?? {};
    return BigInt(eksakt.teller) * BigInt(nevner) === BigInt(teller2) * BigInt(eksakt.nevner);
  });
}

// src/fordeling/finn-restmargin.ts
function finnRestmargin(fordeling, bilde, plass, retning) {
  const { enheter = 0n, vekt: nå = { t: 0n, n: 1n } } = bilde.linjer[plass] ?? {};
  const prøve = lagPrøve(fordeling, bilde.enhet, plass);
  const erOver = (vekt2) => retning === "OVER" ? prøve(vekt2).sikre > enheter : prøve(vekt2).mulige >= enheter;
  const { skala, størstNevner, størst: størst2 } = finnRekkevidde(fordeling, bilde);
  const lavest = { t: 1n, n: 2n * størstNevner * skala };
  const høyest = { t: 2n * størst2, n: skala };
  const ytterst = retning === "OVER" ? høyest : lavest;
  if (erOver(ytterst) !== (retning === "OVER")) return { status: "ALDRI", årsak: "INGEN_ANDRE" };
  const [nedre, øvre] = retning === "OVER" ? [nå, høyest] : [lavest, nå];
  const grense = snevreInn(
    gangMed(nedre, skala),
    gangMed(øvre, skala),
    størstNevner,
    (t, n) => erOver({ t, n: n * skala })
  );
  const vekt = { t: grense.t, n: grense.n * skala };
  return { status: "FLYTTES", vekt: tilBrøk(vekt), mot: prøve(vekt).mot };
}
var gangMed = ({ t, n }, skala) => ({ t: t * skala, n });
function lagPrøve({ grunnlag }, enhet, plass) {
  const valg = { ...grunnlag.valg, vedLikhet: "MELD" };
  const id = grunnlag.mottakere[plass]?.id ?? "";
  const alene = grunnlag.mottakere.every(({ vekt }, i) => i === plass || vekt === 0);
  return (vekt) => {
    if (vekt.t === 0n && alene) return { sikre: 0n, mulige: 0n, mot: [] };
    const mottakere = grunnlag.mottakere.map(
      (mottaker, i) => i === plass ? { ...mottaker, vekt: tilBrøk(vekt) } : mottaker
    );
    const svar = fordelPott(grunnlag.pott, mottakere, valg);
    const sikre = BigInt(svar.linjer[plass]?.beløp ?? 0) / enhet;
    const tie = svar.uavgjort.find(({ ider }) => ider.includes(id));
    if (tie === void 0) return { sikre, mulige: sikre, mot: [] };
    return { sikre, mulige: sikre + 1n, mot: tie.ider.filter((annen) => annen !== id) };
  };
}
function finnRekkevidde({ grunnlag: { valg } }, { antall: antall3, linjer }) {
  let skala = 1n;
  for (const { vekt } of linjer) skala *= vekt.n / størsteFellesDivisor(skala, vekt.n);
  const sum = linjer.reduce((s, { vekt }) => s + vekt.t * (skala / vekt.n), 1n);
  const enheter = antall3 + 1n;
  return valg.grupper === void 0 ? { skala, størstNevner: 2n * enheter, størst: 2n * enheter * sum } : { skala, størstNevner: 3n * enheter * sum, størst: 2n * enheter * sum * sum };
}
function snevreInn(nedre, øvre, størstNevner, erOver) {
  const n = nedre.n * øvre.n;
  let [lav, høy] = [nedre.t * øvre.n, øvre.t * nedre.n];
  let nevner = n;
  while ((høy - lav) * størstNevner * størstNevner >= nevner) {
    const midt2 = lav + høy;
    nevner *= 2n;
    if (erOver(midt2, nevner)) [lav, høy] = [lav * 2n, midt2];
    else [lav, høy] = [midt2, høy * 2n];
  }
  return enklesteMellom({ t: lav, n: nevner }, { t: høy, n: nevner });
}
function enklesteMellom(a, b) {
  const hel = a.t / a.n;
  if (hel * a.n === a.t) return { t: hel, n: 1n };
  if ((hel + 1n) * b.n <= b.t) return { t: hel + 1n, n: 1n };
  const rest = enklesteMellom({ t: b.n, n: b.t - hel * b.n }, { t: a.n, n: a.t - hel * a.n });
  return { t: hel * rest.t + rest.n, n: rest.t };
}

// src/fordeling/finn-gruppemargin.ts
function finnGruppemargin({ fordeling, bilde, plass, retning, kvadrert, pæl }) {
  const { vekt: nå = { t: 0n, n: 1n }, enheter = 0n } = bilde.linjer[plass] ?? {};
  const prøve = lagPrøve(fordeling, bilde.enhet, plass);
  const erOver = (vekt) => retning === "OVER" ? prøve(vekt).sikre > enheter : prøve(vekt).mulige >= enheter;
  const potens = ({ t, n }) => kvadrert ? { t: t * t, n: n * n } : { t, n };
  const her = potens(nå);
  const kandidater = finnKandidater({ fordeling, bilde, plass, retning, kvadrert, pæl }).filter((grense2) => sammenlignEksakt(grense2, her) * (retning === "OVER" ? 1 : -1) >= 0).concat(retning === "OVER" && her.t === 0n ? [her] : []).sort(sammenlignEksakt).filter((grense2, i, alle2) => i === 0 || sammenlignEksakt(grense2, alle2[i - 1] ?? grense2) !== 0);
  let [lav, høy] = [0, kandidater.length];
  while (lav < høy) {
    const midt2 = lav + høy >> 1;
    const etter = mellom(kandidater[midt2] ?? her, kandidater[midt2 + 1], kvadrert);
    if (erOver(retning === "UNDER" && midt2 === kandidater.length - 1 ? nå : etter)) høy = midt2;
    else lav = midt2 + 1;
  }
  const grense = kandidater[lav];
  if (grense === void 0) return { status: "ALDRI", årsak: "INGEN_ANDRE" };
  if (lav === 0 && retning === "UNDER" && erOver(mellom({ t: 0n, n: 1n }, grense, kvadrert)))
    return { status: "ALDRI", årsak: "INGEN_ANDRE" };
  const rot2 = kvadrert ? rotAv(grense) : grense;
  const mot = rot2 === void 0 || rot2.t === 0n ? finnLike({ fordeling, bilde, plass, pæl }, grense) : prøve(rot2).mot;
  return kvadrert ? { status: "FLYTTES", vektKvadrert: tilBrøk(grense), mot } : { status: "FLYTTES", vekt: tilBrøk(grense), mot };
}
var somGrense = ({ t, n }, pæl) => ({ t: t * pæl.t, n: n * pæl.n });
function kravRundt({ fordeling, bilde }, plass) {
  const linje = bilde.linjer[plass];
  if (linje === void 0) return [];
  return [-1n, 0n, 1n].flatMap((skritt) => {
    const antall3 = linje.enheter + skritt;
    if (antall3 < 0n) return [];
    const { siste, neste } = finnKrav(fordeling.grunnlag.valg.metode, linje, antall3);
    return [siste, neste].filter((krav) => krav !== void 0 && krav.n > 0n);
  });
}
var finnKandidater = (søk2) => søk2.bilde.linjer.flatMap(
  ({ plass }) => plass === søk2.plass ? [] : kravRundt(søk2, plass).map((krav) => somGrense(krav, søk2.pæl))
);
function finnLike({ fordeling, bilde, plass, pæl }, grense) {
  return bilde.linjer.filter((linje) => linje.plass !== plass).filter(
    (linje) => kravRundt({ fordeling, bilde }, linje.plass).some((k) => sammenlignEksakt(somGrense(k, pæl), grense) === 0)
  ).map(({ id }) => id).sort(sammenlignTekst);
}
function mellom(a, b, kvadrert) {
  const midt2 = b === void 0 ? { t: 2n * a.t + 2n * a.n, n: a.n } : { t: a.t * b.n + b.t * a.n, n: 2n * a.n * b.n };
  if (!kvadrert) return midt2;
  for (let skala = 1n; ; skala *= 16n) {
    const rot2 = { t: heltallsrot(midt2.t * skala * skala / midt2.n), n: skala };
    const kvadrat = { t: rot2.t * rot2.t, n: skala * skala };
    if (sammenlignEksakt(kvadrat, a) > 0 && (b === void 0 || sammenlignEksakt(kvadrat, b) < 0)) return rot2;
  }
}
function rotAv({ t, n }) {
  const { teller: teller2, nevner } = tilBrøk({ t, n });
  const rot2 = { t: heltallsrot(BigInt(teller2)), n: heltallsrot(BigInt(nevner)) };
  return rot2.t * rot2.t === BigInt(teller2) && rot2.n * rot2.n === BigInt(nevner) ? rot2 : void 0;
}
function heltallsrot(x) {
  if (x < 2n) return x;
  let rot2 = 1n << BigInt(x.toString(2).length + 1 >> 1);
  for (let neste = rot2 + x / rot2 >> 1n; neste < rot2; neste = rot2 + x / rot2 >> 1n) rot2 = neste;
  return rot2;
}

// src/fordeling/finn-divisormargin.ts
function finnDivisormargin(fordeling, bilde, plass, retning) {
  const { valg } = fordeling.grunnlag;
  const { kvadrert, merkepæl } = DIVISORMETODER[valg.metode];
  const { enheter = 0n } = bilde.linjer[plass] ?? {};
  const pæl = merkepæl(retning === "OVER" ? enheter : enheter - 1n);
  if (retning === "UNDER" && pæl.t === 0n) return { status: "ALDRI", årsak: "INGEN_ANDRE" };
  const søk2 = { fordeling, bilde, plass, retning, kvadrert, pæl };
  if (valg.grupper !== void 0) return finnGruppemargin(søk2);
  const motspill = lagMotspill(fordeling, bilde.linjer[plass]?.id ?? "", retning);
  const krav = finnMotkrav(søk2, motspill);
  if (krav === void 0) return { status: "ALDRI", årsak: "INGEN_ANDRE" };
  const grense = tilBrøk({ t: krav.t * pæl.t, n: krav.n * pæl.n });
  const mot = bilde.linjer.filter(
    (linje) => linje.plass !== plass && harKrav(valg.metode, linje, krav, motspill(linje))
  );
  return {
    status: "FLYTTES",
    ...kvadrert ? { vektKvadrert: grense } : { vekt: grense },
    mot: mot.map(({ id }) => id).sort(sammenlignTekst)
  };
}
function finnMotkrav({ fordeling, bilde, plass, retning }, motspill) {
  let svar;
  for (const linje of bilde.linjer) {
    const krav = linje.plass === plass ? void 0 : motspill(linje);
    if (krav === void 0 || krav.n === 0n) continue;
    if (svar === void 0 || sammenlignKrav(krav, svar) > 0 === (retning === "UNDER")) svar = krav;
  }
  const utenVekt = bilde.linjer[plass]?.vekt.t === 0n;
  if (utenVekt && fordeling.ufordeltÅrsaker.some(({ årsak }) => årsak === "TAK")) return { t: 0n, n: 1n };
  return svar;
}
function harKrav(metode, linje, krav, motspill) {
  const { siste, neste } = finnKrav(metode, linje, linje.enheter);
  return [siste, neste, motspill].some((k) => k !== void 0 && sammenlignKrav(k, krav) === 0);
}
function lagMotspill({ uavgjort, grunnlag: { valg } }, id, retning) {
  const tied = new Map(uavgjort.flatMap((u) => u.ider.map((annen) => [annen, u])));
  return (linje) => {
    const tie = tied.get(linje.id);
    if (retning === "OVER") {
      const { siste, neste } = finnKrav(valg.metode, linje, linje.enheter);
      return tie === void 0 ? siste : neste;
    }
    const får = tie?.ider.includes(id) === true && tie.enheter === tie.ider.length - 1;
    return finnKrav(valg.metode, linje, linje.enheter + (får ? 1n : 0n)).neste;
  };
}

// src/fordeling/finn-margin.ts
var feil12 = lagFeillager();
function finnMargin(fordeling, id) {
  const { mottakere, valg } = fordeling.grunnlag;
  const plass = mottakere.findIndex((mottaker2) => mottaker2.id === id);
  const mottaker = mottakere[plass];
  if (mottaker === void 0) throw feil12("MOTTAKER_UKJENT", "/id", { id });
  const felles = { id, vekt: tilBrøk(lesEksakt(mottaker.vekt)) };
  if (fordeling.umulig !== void 0) {
    const aldri = { status: "ALDRI", årsak: "UMULIG" };
    return { ...felles, over: aldri, under: aldri };
  }
  const bilde = lagFordelingsbilde(fordeling);
  const finn = (retning) => {
    const { enheter = 0n, gulv = 0n, tak } = bilde.linjer[plass] ?? {};
    if (retning === "OVER" ? tak !== void 0 && enheter >= tak : enheter <= gulv)
      return { status: "ALDRI", årsak: "EGEN_GRENSE" };
    return valg.metode === "STORSTE_REST" ? finnRestmargin(fordeling, bilde, plass, retning) : finnDivisormargin(fordeling, bilde, plass, retning);
  };
  return { ...felles, over: finn("OVER"), under: finn("UNDER") };
}

// src/fordeling/del-ut-rester.ts
function delUtRester(antall3, andeler, mottakere, vedLikhet) {
  const { har, høyst, prioritet } = etterRest(andeler);
  const krav = mottakere.map(({ vekt }) => ({ vekt, gulv: 0n }));
  return delUtEnheter({
    mottakere: mottakere.map((mottaker) => ({ ...mottaker, gruppe: ALLE })),
    har,
    igjen: antall3 - har.reduce((sum, h) => sum + h, 0),
    prioritet,
    rom: new Plassregnskap(antall3, krav, [], { har, høyst }),
    regler: somKjede(vedLikhet)
  });
}

// src/fordeling/rund-av-rester.ts
function rundAvRester(andeler, nevner, vedLikhet) {
  const rester = andeler.map(({ teller: teller2 }) => (teller2 % nevner + nevner) % nevner);
  const igjen = Number(rester.reduce((sum, rest) => sum + rest, 0n) / nevner);
  const { har, uavgjort } = delUtRester(igjen, { hele: andeler.map(() => 0n), rester }, andeler, vedLikhet);
  return {
    enheter: flett(andeler, flett(rester, har)).map(
      ([{ teller: teller2 }, [rest, enTil]]) => (teller2 - rest) / nevner + BigInt(enTil)
    ),
    uavgjort
  };
}

// src/fordeling/flere-regler/beregn-inntektsgaranti.ts
var funn19 = lagFunnlager();
function beregnInntektsgaranti(mottakere, valg) {
  kontroller(mottakere, valg);
  const folk = mottakere.reduce((sum, m) => sum + BigInt(m.innbyggere), 0n);
  const { t, n } = finnGrense(mottakere, folk, valg);
  const poster = mottakere.map((mottaker) => {
    const opp = t * BigInt(mottaker.innbyggere) - n * BigInt(mottaker.vekst);
    return { ...mottaker, vekt: BigInt(mottaker.innbyggere), kompensasjon: opp > 0n ? opp : 0n };
  });
  const kostnad = poster.reduce((sum, { kompensasjon }) => sum + kompensasjon, 0n);
  const { enheter, uavgjort } = rundAvRester(
    poster.map(({ id, vekt, kompensasjon }) => ({ id, vekt, teller: kompensasjon * folk - kostnad * vekt })),
    n * folk * BigInt(valg.enhet),
    valg.vedLikhet
  );
  return {
    grunnlag: { mottakere, valg },
    grensePerInnbygger: tilBrøk({ t, n }),
    trekkPerInnbygger: tilBrøk({ t: kostnad, n: n * folk }),
    linjer: flett(poster, enheter).map(([{ id, vekt, vekst, kompensasjon }, antall3]) => ({
      id,
      vekstPerInnbygger: tilBrøk({ t: BigInt(vekst), n: vekt }),
      kompensasjon: tilBrøk({ t: kompensasjon, n }),
      trekk: tilBrøk({ t: kostnad * vekt, n: n * folk }),
      netto: beløpIØre((antall3 * BigInt(valg.enhet)).toString(), 1n)
    })),
    ufordelt: tellUavgjorte(uavgjort) * valg.enhet,
    uavgjort
  };
}
function finnGrense(mottakere, folk, { referansevekst, terskel }) {
  const vekst = mottakere.reduce((sum, m) => sum + BigInt(m.vekst), 0n);
  const referanse = referansevekst === "AV_MOTTAKERNE" ? { t: vekst, n: folk } : lesEksakt(referansevekst);
  return trekkFra(referanse, somRasjonal(terskel));
}
function kontroller(mottakere, valg) {
  const { referansevekst, terskel, enhet, vedLikhet } = valg;
  kastVedFeil([
    ...mottakere.length > 0 ? [] : [funn19("MOTTAKERE_TOMT", "FEIL", "/mottakere", {})],
    ...funnOmIder(
      mottakere.map(({ id }) => id),
      "/mottakere"
    ),
    ...mottakere.flatMap(funnOmTall2),
    ...referansevekst === "AV_MOTTAKERNE" ? [] : funnOmReferanse(referansevekst),
    ...erBeløp(terskel) ? [] : [funn19("VEKSTTERSKEL_UGYLDIG", "FEIL", "/valg/terskel", { terskel: String(terskel) })],
    ...erBeløp(enhet) && enhet > 0 ? [] : [funn19("ENHET_UGYLDIG", "FEIL", "/valg/enhet", { enhet: String(enhet) })],
    ...funnOmLikhet(vedLikhet)
  ]);
}
function funnOmTall2({ id: gitt, innbyggere, vekst }, i) {
  const id = String(gitt);
  const antall3 = String(innbyggere);
  return [
    ...erBeløp(innbyggere) && innbyggere > 0 ? [] : [funn19("INNBYGGERE_UGYLDIG", "FEIL", `/mottakere/${i}/innbyggere`, { id, innbyggere: antall3 })],
    ...Number.isSafeInteger(vekst) ? [] : [funn19("VEKST_UGYLDIG", "FEIL", `/mottakere/${i}/vekst`, { id, vekst: String(vekst) })]
  ];
}
function funnOmReferanse(referanse) {
  try {
    lesEksakt(referanse);
    return [];
  } catch (fanget) {
    if (!erTilskuddFeil(fanget)) throw fanget;
    return [
      funn19("REFERANSEVEKST_UGYLDIG", "FEIL", `/valg/referansevekst${fanget.sti}`, { referanse: skriv3(referanse) })
    ];
  }
}
var skriv3 = (x) => typeof x === "object" && x !== null ? `${x.teller}/${x.nevner}` : String(x);

// src/fordeling/flere-regler/finn-flaskehals.ts
function finnFlaskehals({ rader, kolonner, celler }) {
  const utenPris = ({ id, sum }) => ({ id, sum, pris: void 0 });
  const graf = lagFlytgraf(
    rader.map(utenPris),
    kolonner.map(utenPris),
    celler.map(({ rad, kolonne }) => ({ rad, kolonne, flyt: 0n, opp: ingen, ned: ingen }))
  );
  for (; ; ) {
    const { nådd, mål } = søk(graf);
    if (mål !== void 0) {
      skyv(finnVei2(nådd, mål), mål);
      continue;
    }
    const mangler = [...nådd.keys()].reduce((sum, node) => sum + node.overskudd, 0n);
    if (mangler === 0n) return void 0;
    const nådde = (marginer, noder) => flett(marginer, noder).flatMap(([{ id }, node]) => nådd.has(node) ? [id] : []);
    return { rader: nådde(rader, graf.rader), kolonner: nådde(kolonner, graf.kolonner), mangler };
  }
}
var ingen = () => void 0;
function søk({ rader }) {
  const nådd = /* @__PURE__ */ new Map();
  for (const rad of rader) if (rad.overskudd > 0n) nådd.set(rad, void 0);
  for (const [node] of nådd) {
    if (node.overskudd < 0n) return { nådd, mål: node };
    for (const kant of node.kanter) {
      if (node === kant.kolonne && kant.flyt === 0n) continue;
      const neste = andreEnden2(kant, node);
      if (!nådd.has(neste)) nådd.set(neste, kant);
    }
  }
  return { nådd };
}
var andreEnden2 = ({ rad, kolonne }, node) => node === rad ? kolonne : rad;
function finnVei2(nådd, mål) {
  const mer = [];
  const mindre = [];
  let her = mål;
  for (let kant = nådd.get(her); kant !== void 0; kant = nådd.get(her)) {
    (her === kant.kolonne ? mer : mindre).push(kant);
    her = andreEnden2(kant, her);
  }
  return { fra: her, mer, mindre };
}
function skyv({ fra, mer, mindre }, mål) {
  let mengde = fra.overskudd;
  for (const hinder of [-mål.overskudd, ...mindre.map(({ flyt }) => flyt)]) if (hinder < mengde) mengde = hinder;
  for (const kant of mer) kant.flyt += mengde;
  for (const kant of mindre) kant.flyt -= mengde;
  fra.overskudd -= mengde;
  mål.overskudd += mengde;
}

// src/fordeling/flere-regler/finn-enkleste-brok.ts
var EN3 = somRasjonal(1);
function finnEnklesteBrøk(fra, til) {
  const hele = somRasjonal(gulvAv(fra));
  const neste = leggSammen(hele, EN3);
  if (til === void 0 || sammenlignEksakt(neste, til) < 0) return neste;
  const rest = trekkFra(fra, hele);
  const brøkdel = finnEnklesteBrøk(del(EN3, trekkFra(til, hele)), rest.t === 0n ? void 0 : del(EN3, rest));
  return leggSammen(hele, del(EN3, brøkdel));
}

// src/fordeling/flere-regler/forenkle-priser.ts
var EN4 = somRasjonal(1);
var omvendt = (x) => del(EN4, x);
function forenklePriser(graf, regning) {
  const [første] = graf.rader;
  const skala = første?.pris ?? EN4;
  for (const node of [...graf.rader, ...graf.kolonner]) node.pris = forkort(del(node.pris, skala));
  const erHalv = (kant) => koster(kant, "opp", regning) || koster(kant, "ned", regning);
  for (let før = graf.kanter.length + 1; ; ) {
    for (const rad of graf.rader) rad.pris = omvendt(finnDivisor(rad, omvendt(rad.pris)));
    for (const kolonne of graf.kolonner) kolonne.pris = finnDivisor(kolonne, kolonne.pris);
    const nå = graf.kanter.filter(erHalv).length;
    if (nå === 0 || nå === før) return;
    før = nå;
  }
}
function finnDivisor(node, gitt) {
  let fra;
  let til;
  for (const { rad, kolonne, flyt, opp, ned } of node.kanter) {
    const andre = node === rad ? omvendt(kolonne.pris) : rad.pris;
    const [neste, siste] = [opp(flyt), ned(flyt)];
    const minst = neste && del(andre, neste);
    const høyst = siste && del(andre, siste);
    if (minst !== void 0 && (fra === void 0 || sammenlignEksakt(minst, fra) > 0)) fra = minst;
    if (høyst !== void 0 && (til === void 0 || sammenlignEksakt(høyst, til) < 0)) til = høyst;
  }
  if (fra === void 0) return EN4;
  return til !== void 0 && sammenlignEksakt(fra, til) === 0 ? gitt : forkort(finnEnklesteBrøk(fra, til));
}

// src/fordeling/flere-regler/fyll-matrise.ts
var FORHOLD = {
  ingenting: somRasjonal(1),
  leggTil: gang,
  trekkFra: (a, b) => forkort(del(a, b)),
  sammenlign: sammenlignEksakt
};
var TO = somRasjonal(2);
var SIFRE = 64;
function fyllMatrise(fylling) {
  const summer7 = [...fylling.rader, ...fylling.kolonner].map(({ sum }) => antallSifre(sum));
  let priser = startpriser(fylling);
  for (let bak = summer7.reduce((a, b) => Math.max(a, b), 1) - 1; ; bak--) {
    const graf = lagGraf(fylling, priser, BigInt(bak));
    finnBilligsteFlyt(graf, FORHOLD);
    if (bak === 0) return graf;
    priser = {
      rader: graf.rader.map(({ pris }) => rundTilSifre(gang(pris, TO))),
      kolonner: graf.kolonner.map(({ pris }) => rundTilSifre(pris))
    };
  }
}
function startpriser({ rader, kolonner, celler }) {
  const størst2 = new Map(kolonner.map(({ id }) => [id, somRasjonal(1)]));
  for (const { kolonne, vekt } of celler) {
    const hittil = størst2.get(kolonne);
    if (hittil !== void 0 && sammenlignEksakt(gang(vekt, TO), hittil) > 0) størst2.set(kolonne, gang(vekt, TO));
  }
  return { rader: rader.map(() => somRasjonal(1)), kolonner: [...størst2.values()] };
}
function lagGraf({ rader, kolonner, celler }, priser, bak) {
  const medPris = (marginer, prisliste) => flett(marginer, prisliste).map(([{ id, sum }, pris]) => ({ id, sum: sum >> bak, pris }));
  const [radmarginer, kolonnemarginer] = [medPris(rader, priser.rader), medPris(kolonner, priser.kolonner)];
  const prisPåRad = new Map(radmarginer.map(({ id, pris }) => [id, pris]));
  const prisPåKolonne = new Map(kolonnemarginer.map(({ id, pris }) => [id, pris]));
  return lagFlytgraf(
    radmarginer,
    kolonnemarginer,
    celler.map((celle) => {
      const forhold = del(prisPåRad.get(celle.rad) ?? TO, prisPåKolonne.get(celle.kolonne) ?? TO);
      return { rad: celle.rad, kolonne: celle.kolonne, flyt: nærmest(gang(celle.vekt, forhold)), ...lagPris(celle) };
    })
  );
}
var nærmest = ({ t, n }) => (2n * t + n) / (2n * n);
function lagPris({ vekt: { t, n } }) {
  return {
    opp: (har) => ({ t: (2n * har + 1n) * n, n: 2n * t }),
    ned: (har) => har > 0n ? { t: (2n * har - 1n) * n, n: 2n * t } : void 0
  };
}
var antallSifre = (tall2) => tall2.toString(2).length;
function rundTilSifre({ t, n }) {
  const flytt2 = antallSifre(t) - antallSifre(n) - SIFRE;
  return flytt2 < 0 ? forkort({ t: (t << BigInt(-flytt2)) / n, n: 1n << BigInt(-flytt2) }) : somRasjonal(t / (n << BigInt(flytt2)) << BigInt(flytt2));
}

// src/fordeling/flere-regler/kontroller-vektmatrisen.ts
var funn20 = lagFunnlager();
function kontrollerVektmatrisen({ rader, kolonner, celler }, { enhet, vedLikhet }) {
  const vekter = celler.map(
    ({ rad, kolonne, vekt }, i) => lesVekt(vekt, `${rad}, ${kolonne}`, `/matrise/celler/${i}/vekt`)
  );
  const enhetHolder = erBeløp(enhet) && enhet > 0;
  const omMarginer = [
    ...funnOmMarginer2(rader, "/matrise/rader", enhetHolder ? enhet : 1),
    ...funnOmMarginer2(kolonner, "/matrise/kolonner", enhetHolder ? enhet : 1)
  ];
  kastVedFeil([
    ...omMarginer,
    ...omMarginer.some(({ kode }) => kode === "MARGIN_UGYLDIG") ? [] : funnOmSummene(rader, kolonner),
    ...funnOmCeller2({ rader, kolonner, celler }),
    ...vekter.flatMap((v) => "funn" in v ? [v.funn] : []),
    ...enhetHolder ? [] : [funn20("ENHET_UGYLDIG", "FEIL", "/valg/enhet", { enhet: String(enhet) })],
    ...funnOmMatriselikhet(vedLikhet)
  ]);
  return vekter.flatMap((v) => "vekt" in v ? [v.vekt] : []);
}
function funnOmMarginer2(marginer, sti, enhet) {
  const omSummer = marginer.flatMap(({ id: gitt, sum }, i) => {
    const her = `${sti}/${i}/sum`;
    const id = String(gitt);
    if (!erBeløp(sum)) return [funn20("MARGIN_UGYLDIG", "FEIL", her, { id, sum: String(sum) })];
    return sum % enhet === 0 ? [] : [funn20("MARGIN_IKKE_HEL", "FEIL", her, { id, sum, enhet, rest: sum % enhet })];
  });
  const ider = marginer.map(({ id }) => id);
  return [...funnOmIder(ider, sti), ...omSummer];
}
function funnOmSummene(rader, kolonner) {
  const sum = (marginer) => marginer.reduce((s, m) => s + BigInt(m.sum), 0n);
  const [iRader, iKolonner] = [sum(rader), sum(kolonner)];
  if (iRader === iKolonner) return [];
  const data = { rader: iRader.toString(), kolonner: iKolonner.toString() };
  return [funn20("MARGINER_STEMMER_IKKE", "FEIL", "/matrise", data)];
}
function funnOmCeller2({ rader, kolonner, celler }) {
  const kjente = { rad: new Set(rader.map(({ id }) => id)), kolonne: new Set(kolonner.map(({ id }) => id)) };
  const ukjente2 = celler.flatMap(
    (celle, i) => ["rad", "kolonne"].filter((felt) => !kjente[felt].has(celle[felt])).map((felt) => funn20("MATRISESTED_UKJENT", "FEIL", `/matrise/celler/${i}/${felt}`, { id: String(celle[felt]) }))
  );
  const steder = celler.map(({ rad, kolonne }) => JSON.stringify([rad, kolonne]));
  const igjen = finnGjentatte(steder).flatMap(
    ({ plass, først }) => celler.slice(plass, plass + 1).map(
      ({ rad, kolonne }) => funn20("MATRISECELLE_TO_GANGER", "FEIL", `/matrise/celler/${plass}`, { rad, kolonne, først })
    )
  );
  return [...ukjente2, ...igjen];
}

// src/fordeling/flere-regler/fordel-matrise.ts
function fordelMatrise(matrise, valg) {
  const vekter = kontrollerVektmatrisen(matrise, valg);
  const enhet = BigInt(valg.enhet);
  const fylling = lagFylling(matrise, vekter, enhet);
  const grunnlag = { matrise, valg };
  const hals = finnFlaskehals(fylling);
  if (hals !== void 0) return lagUmulig2(grunnlag, hals);
  const graf = fyllMatrise(fylling);
  const fylte = flett(fylling.celler, graf.kanter).map(([celle, kant]) => ({ ...celle, kant }));
  const like = velgBlantLike(ordneIMatrise(fylte, valg.vedLikhet), FORHOLD);
  forenklePriser(graf, FORHOLD);
  const enheter = new Map(fylte.map(({ celle, kant }) => [celle, kant.flyt]));
  return {
    grunnlag,
    celler: matrise.celler.map((celle) => {
      const beløp = Number((enheter.get(celle) ?? 0n) * enhet);
      return { rad: celle.rad, kolonne: celle.kolonne, beløp };
    }),
    divisorer: {
      rader: lagDivisorer(matrise.rader, flett(fylling.rader, graf.rader), (pris) => del(somRasjonal(1), pris)),
      kolonner: lagDivisorer(matrise.kolonner, flett(fylling.kolonner, graf.kolonner), (pris) => pris)
    },
    uavgjort: like.map(({ rad, kolonne }) => ({ rad, kolonne }))
  };
}
function lagFylling({ rader, kolonner, celler }, vekter, enhet) {
  const iOrden = (marginer) => [...marginer].sort((a, b) => sammenlignTekst(a.id, b.id)).map(({ id, sum }) => ({ id, sum: BigInt(sum) / enhet }));
  const medVekt = flett(celler, vekter).filter(([, vekt]) => vekt.t > 0n).map(([celle, vekt]) => ({ celle, rad: celle.rad, kolonne: celle.kolonne, vekt }));
  return { rader: iOrden(rader), kolonner: iOrden(kolonner), celler: ordneIMatrise(medVekt, "ID") };
}
function lagDivisorer(marginer, noder, divisorAv) {
  const divisorer = new Map(noder.map(([{ id }, { pris }]) => [id, { id, divisor: tilBrøk(divisorAv(pris)) }]));
  return marginer.flatMap(({ id }) => divisorer.get(id) ?? []);
}
function lagUmulig2(grunnlag, { rader, kolonner, mangler }) {
  return {
    grunnlag,
    celler: grunnlag.matrise.celler.map(({ rad, kolonne }) => ({ rad, kolonne, beløp: 0 })),
    divisorer: { rader: [], kolonner: [] },
    uavgjort: [],
    umulig: { rader, kolonner, beløp: Number(mangler * BigInt(grunnlag.valg.enhet)) }
  };
}

// src/fordeling/del-etter-kravregel.ts
function delEtterKravregel(antall3, krav, regel) {
  const tap = krav.reduce((sum, k) => sum + k.krav, 0n) - antall3;
  switch (regel) {
    case "PROPORSJONAL":
      return delUnderTak(
        antall3,
        krav.map((k) => ({ ...k, vekt: k.vekt * k.krav }))
      );
    case "LIK_TILDELING":
      return delUnderTak(antall3, krav);
    case "LIKE_TAP":
      return trekkFraKrav(krav, delUnderTak(tap, krav));
    case "TALMUD":
      return antall3 <= tap ? delUnderHalveKrav(antall3, krav) : trekkFraKrav(krav, delUnderHalveKrav(tap, krav));
    default:
      return uventet(regel, { tellere: [], nevner: 1n });
  }
}
var delUnderTak = (antall3, krav) => fordelEnheter(
  antall3,
  krav.map(({ krav: tak, vekt }) => ({ vekt, gulv: 0n, tak }))
);
function delUnderHalveKrav(antall3, krav) {
  const { tellere, nevner } = delUnderTak(2n * antall3, krav);
  return { tellere, nevner: 2n * nevner };
}
var trekkFraKrav = (krav, { tellere, nevner }) => ({
  tellere: flett(krav, tellere).map(([k, tap]) => k.krav * nevner - tap),
  nevner
});

// src/fordeling/del-pa-klassene.ts
function delPåKlassene(antall3, fordringer, regel) {
  const fulle = /* @__PURE__ */ new Set();
  let igjen = antall3;
  for (const klassen of finnKlasser(fordringer)) {
    const sum = klassen.reduce((s, { krav }) => s + krav, 0n);
    if (sum > igjen) {
      const { tellere, nevner } = delEtterKravregel(igjen, klassen, regel);
      const delte = new Map(flett(igjen === 0n ? [] : klassen, tellere));
      const tellerAv = (f) => fulle.has(f) ? f.krav * nevner : delte.get(f) ?? 0n;
      return { andeler: fordringer.map((f) => ({ teller: tellerAv(f), delt: delte.has(f) })), nevner };
    }
    for (const fordring of klassen) fulle.add(fordring);
    igjen -= sum;
  }
  return { andeler: fordringer.map(({ krav }) => ({ teller: krav, delt: false })), nevner: 1n };
}
function finnKlasser(fordringer) {
  const klasser = /* @__PURE__ */ new Map();
  for (const fordring of fordringer) {
    const her = klasser.get(fordring.klasse);
    if (her === void 0) klasser.set(fordring.klasse, [fordring]);
    else her.push(fordring);
  }
  return [...klasser].sort(([a], [b]) => a - b).map(([, klassen]) => klassen);
}

// src/fordeling/kontroller-kravene.ts
var funn21 = lagFunnlager();
var REGLER2 = /* @__PURE__ */ new Set(["PROPORSJONAL", "LIK_TILDELING", "LIKE_TAP", "TALMUD"]);
function kontrollerKravene(pott, krav, { regel, enhet, vedLikhet }) {
  const vekter = krav.map(({ id, vekt = 1 }, i) => lesVekt(vekt, id, `/krav/${i}/vekt`));
  const lest = vekter.flatMap((v) => "vekt" in v ? [v.vekt] : []);
  kastVedFeil([
    ...erBeløp(pott) ? [] : [funn21("POTT_UGYLDIG", "FEIL", "/pott", { pott: String(pott) })],
    ...krav.length > 0 ? [] : [funn21("MOTTAKERE_TOMT", "FEIL", "/krav", {})],
    ...funnOmIder(
      krav.map(({ id }) => id),
      "/krav"
    ),
    ...krav.flatMap(
      ({ id, krav: beløp }, i) => erBeløp(beløp) ? [] : [funn21("KRAVBELOP_UGYLDIG", "FEIL", `/krav/${i}/krav`, { id: String(id), krav: String(beløp) })]
    ),
    ...vekter.flatMap((v) => "funn" in v ? [v.funn] : []),
    ...krav.flatMap((en, i) => funnOmVekt(en, i, regel)),
    ...funnOmKlasser(krav),
    ...REGLER2.has(regel) ? [] : [funn21("KRAVREGEL_UKJENT", "FEIL", "/valg/regel", { regel: String(regel) })],
    ...erBeløp(enhet) && enhet > 0 ? [] : [funn21("ENHET_UGYLDIG", "FEIL", "/valg/enhet", { enhet: String(enhet) })],
    ...funnOmLikhet(vedLikhet)
  ]);
  return lest;
}
function funnOmVekt({ id, vekt }, i, regel) {
  if (vekt === void 0) return [];
  const sti = `/krav/${i}/vekt`;
  if (regel === "TALMUD") return [funn21("REGEL_UTEN_VEKT", "FEIL", sti, { id: String(id), regel })];
  const lest = lesVekt(vekt, id, sti);
  return "vekt" in lest && lest.vekt.t === 0n ? [funn21("KRAVVEKT_NULL", "FEIL", sti, { id: String(id) })] : [];
}
function funnOmKlasser(krav) {
  if (krav.every(({ klasse }) => klasse === void 0)) return [];
  return krav.flatMap(({ id, klasse }, i) => {
    if (klasse === void 0) return [funn21("KLASSE_MANGLER", "FEIL", `/krav/${i}`, { id: String(id) })];
    if (Number.isSafeInteger(klasse)) return [];
    return [funn21("KLASSE_UGYLDIG", "FEIL", `/krav/${i}/klasse`, { id: String(id), klasse: String(klasse) })];
  });
}

// src/fordeling/fordel-etter-krav.ts
var OVER_ALLE_KRAV = 2n ** 53n;
function fordelEtterKrav(pott, krav, valg) {
  const vekter = tilFellesSkala(kontrollerKravene(pott, krav, valg));
  const enhet = BigInt(valg.enhet);
  const fordringer = flett(krav, vekter).map(([en, vekt]) => {
    return { id: en.id, krav: BigInt(en.krav) / enhet, vekt, klasse: en.klasse ?? 0, orden: BigInt(en.krav) };
  });
  const { andeler, nevner } = delPåKlassene(BigInt(pott) / enhet, fordringer, valg.regel);
  const delte = flett(fordringer, andeler);
  const { enheter, uavgjort } = rundAvRester(
    delte.map(([{ id, vekt, orden }, { teller: teller2 }]) => ({ id, vekt: vekt * OVER_ALLE_KRAV + orden, teller: teller2 })),
    nevner,
    valg.vedLikhet
  );
  const linjer = flett(delte, enheter).map(([[{ id, krav: fullt }, { teller: teller2, delt }], antall3]) => {
    const grense = finnGrense2(teller2, fullt * nevner, delt && valg.regel === "LIKE_TAP");
    return lagLinje3(id, { teller: teller2, nevner, enhet, enheter: antall3, grense });
  });
  const sum = linjer.reduce((s, { beløp }) => s + beløp, 0);
  return {
    grunnlag: { pott, krav, valg },
    linjer,
    nevner: nevner.toString(),
    ...lagUfordelt(finnÅrsaker(pott, krav, sum, tellUavgjorte(uavgjort) * valg.enhet)),
    uavgjort
  };
}
var lagLinje3 = (id, { teller: teller2, nevner, enhet, enheter, grense }) => ({
  id,
  beløp: Number(enheter * enhet),
  eksakt: { teller: (teller2 * enhet).toString(), nevner: nevner.toString() },
  restenhet: enheter > teller2 / nevner,
  grense
});
function finnGrense2(teller2, fullt, tapDeles) {
  if (fullt === 0n) return "INGEN";
  if (teller2 === fullt) return "TAK";
  return tapDeles && teller2 === 0n ? "GULV" : "INGEN";
}
function finnÅrsaker(pott, krav, delt, uavgjort) {
  const over = BigInt(pott) - krav.reduce((sum, en) => sum + BigInt(en.krav), 0n);
  const dekket = over > 0n ? Number(over) : 0;
  return { KRAV_DEKKET: dekket, UAVGJORT: uavgjort, UNDER_ENHET: pott - delt - dekket - uavgjort };
}

// src/fordeling/fordel-naermest.ts
function fordelNærmest(antall3, alle2) {
  const [nevner = 1n, ...behov] = tilFellesSkala([{ t: 1n, n: 1n }, ...alle2.map((b) => b.behov)]);
  const krav = alle2.map(({ gulv, tak }, i) => ({
    b: behov[i] ?? 0n,
    gulv: gulv * nevner,
    ...tak === void 0 ? {} : { tak: tak * nevner }
  }));
  const θ = finnTheta(antall3 * nevner, krav);
  const n = nevner * θ.n;
  const andeler = krav.map(({ b, gulv, tak }) => {
    const fritt = b * θ.n - θ.t;
    if (fritt <= gulv * θ.n) return gulv * θ.n;
    return tak !== void 0 && fritt >= tak * θ.n ? tak * θ.n : fritt;
  });
  const hele = andeler.map((y) => gulvet(y, n));
  const rester = andeler.map((y, i) => y - (hele[i] ?? 0n) * n);
  return skillVedTerskel(
    hele,
    rester,
    hele.reduce((igjen, h) => igjen - h, antall3)
  );
}
var gulvet = (t, n) => t < 0n && t % n !== 0n ? t / n - 1n : t / n;
function finnTheta(mål, krav) {
  let sum = 0n;
  let aktive = 0n;
  const knekker = [];
  for (const { b, gulv, tak } of krav) {
    sum += gulv;
    if (tak === gulv) continue;
    knekker.push({ ved: b - gulv, sum: b - gulv, aktive: 1n });
    if (tak !== void 0) knekker.push({ ved: b - tak, sum: tak - b, aktive: -1n });
  }
  knekker.sort((x, y) => x.ved > y.ved ? -1 : x.ved < y.ved ? 1 : 0);
  let her = 0n;
  for (const knekk of knekker) {
    her = knekk.ved;
    if (sum - aktive * her >= mål) break;
    sum += knekk.sum;
    aktive += knekk.aktive;
  }
  return aktive > 0n ? { t: sum - mål, n: aktive } : { t: her, n: 1n };
}
function skillVedTerskel(hele, rester, igjen) {
  if (igjen === 0n) return { hele, like: [], igjen };
  const terskel = [...rester].sort((a, b) => a < b ? 1 : a > b ? -1 : 0)[Number(igjen) - 1] ?? 0n;
  const over = rester.filter((rest) => rest > terskel).length;
  return {
    hele: hele.map((h, i) => (rester[i] ?? 0n) > terskel ? h + 1n : h),
    like: [...rester.keys()].filter((i) => rester[i] === terskel),
    igjen: igjen - BigInt(over)
  };
}

// src/fordeling/fordel-over-ar.ts
function fordelOverÅr(årene, valg) {
  kastVedFeil(funnOmÅr(årene, "/årene"));
  const regnskap = /* @__PURE__ */ new Map();
  return årene.map((året) => fordelÅret(året, valg, regnskap));
}
var TOM = { eksakt: { t: 0n, n: 1n }, samlet: 0 };
function fordelÅret({ år, pott, mottakere }, valg, regnskap) {
  const { enhet, vedLikhet, reservert } = valg;
  const svar = fordelPott(pott, mottakere, {
    metode: "STORSTE_REST",
    enhet,
    vedLikhet,
    ...reservert === void 0 ? {} : { reservert }
  });
  const { beløp, uavgjort } = svar.umulig === void 0 ? rundÅret(svar, regnskap) : { beløp: mottakere.map(() => 0), uavgjort: [] };
  const linjer = svar.linjer.map(({ id, eksakt }, i) => {
    const før = regnskap.get(id) ?? TOM;
    const dette = beløp[i] ?? 0;
    const nå = { eksakt: forkort(leggSammen(før.eksakt, lesEksakt(eksakt))), samlet: summerBeløp([før.samlet, dette]) };
    regnskap.set(id, nå);
    return { id, beløp: dette, eksakt, samlet: nå.samlet, avvik: tilBrøk(trekkFra(somRasjonal(nå.samlet), nå.eksakt)) };
  });
  const enheterUavgjort = uavgjort.reduce((sum, { enheter }) => sum + enheter, 0);
  return {
    år,
    pott,
    linjer,
    ...lagUfordelt({
      RESERVERT: årsaksbeløp(svar, "RESERVERT"),
      UNDER_ENHET: årsaksbeløp(svar, "UNDER_ENHET"),
      TAK: årsaksbeløp(svar, "TAK"),
      UMULIG: årsaksbeløp(svar, "UMULIG"),
      UAVGJORT: enheterUavgjort * enhet
    }),
    uavgjort,
    ...svar.umulig === void 0 ? {} : { umulig: svar.umulig }
  };
}
function rundÅret({ grunnlag: { pott, mottakere, valg }, linjer, ufordeltÅrsaker }, regnskap) {
  const enhet = BigInt(valg.enhet);
  const perØre = { t: 1n, n: enhet };
  const vekter = mottakere.map(({ vekt }) => lesEksakt(vekt));
  const behov = linjer.map(({ id, eksakt }, i) => {
    const { eksakt: før, samlet } = regnskap.get(id) ?? TOM;
    const { gulv = 0, tak } = mottakere[i] ?? {};
    const grenser = grenserIEnheter(gulv, tak, enhet);
    return {
      behov: gang(trekkFra(leggSammen(før, lesEksakt(eksakt)), somRasjonal(samlet)), perØre),
      ...vekter[i]?.t === 0n ? { gulv: grenser.gulv, tak: grenser.gulv } : grenser
    };
  });
  const utenforDeling = ufordeltÅrsaker.reduce((sum, { årsak, beløp }) => sum + (årsak === "UAVGJORT" ? 0 : beløp), 0);
  const { hele, like, igjen } = fordelNærmest(BigInt(pott - utenforDeling) / enhet, behov);
  const påSkala = tilFellesSkala(vekter);
  const likestilte = like.map((i) => ({ id: linjer[i]?.id ?? "", vekt: påSkala[i] ?? 0n }));
  const { vinnere, uavgjort } = skillUtenGrupper(likestilte, Number(igjen), valg.vedLikhet);
  const fikk = new Set(vinnere.map(({ id }) => id));
  return {
    beløp: linjer.map(({ id }, i) => Number(((hele[i] ?? 0n) + (fikk.has(id) ? 1n : 0n)) * enhet)),
    uavgjort
  };
}

// src/fordeling/fordel-tall.ts
var funn22 = lagFunnlager();
function fordelTall(pott, vekter, valg) {
  const { enhet, vedLikhet, gulv, tak } = valg;
  const enkelt2 = gulv === void 0 && tak === void 0 && erEnkeltValg(pott, valg);
  const sum = enkelt2 ? summerHeltall(vekter) : void 0;
  if (sum === void 0) return fordelEksakt2(pott, vekter, valg);
  const { antall: antall3 } = tellEnheter(pott, valg);
  const { hele, rester, terskel, like, igjen } = delHeltall(antall3, vekter, sum);
  if (like > igjen) giLike(hele, { vekter, rester, terskel, igjen, vedLikhet });
  for (let i = 0; i < hele.length; i++) {
    const rest = rester[i];
    if (rest > terskel || rest === terskel && like <= igjen) hele[i] = hele[i] + 1;
  }
  if (enhet !== 1) for (let i = 0; i < hele.length; i++) hele[i] = hele[i] * enhet;
  return hele;
}
function giLike(hele, grunnlag) {
  const { vekter, rester, terskel, igjen, vedLikhet } = grunnlag;
  if (vedLikhet === "MELD" || igjen === 0) return;
  const like = [];
  for (let i = 0; i < rester.length; i++)
    if (rester[i] === terskel) like.push({ id: String(i), vekt: BigInt(vekter[i] ?? 0), orden: i });
  for (const { orden } of skillUtenGrupper(like, igjen, vedLikhet).vinnere) hele[orden] = (hele[orden] ?? 0) + 1;
}
function fordelEksakt2(pott, vekter, valg) {
  const { gulv, tak, ...pottvalg } = valg;
  kastVedFeil([...funnOmAntall("gulv", gulv, vekter.length), ...funnOmAntall("tak", tak, vekter.length)]);
  const mottakere = [];
  for (let i = 0; i < vekter.length; i++) {
    mottakere.push({
      id: String(i),
      vekt: vekter[i],
      ...gulv === void 0 ? {} : { gulv: gulv[i] },
      ...tak === void 0 || tak[i] === Number.POSITIVE_INFINITY ? {} : { tak: tak[i] }
    });
  }
  const skala = tilFellesSkala(kontrollerPotten(pott, mottakere, pottvalg));
  const { enhet } = valg;
  const antall3 = BigInt(tellEnheter(pott, valg).antall);
  const grenser = lagEnhetsgrenser(mottakere, skala, { enhet });
  if (finnUmulighet(mottakere, grenser, antall3, enhet) !== void 0) return new Float64Array(vekter.length);
  const identiteter = mottakere.map(({ id }, orden) => ({ id, orden }));
  const { har } = delEtterMetode(antall3, grenser, identiteter, pottvalg);
  return Float64Array.from(har, (enheter) => enheter * enhet);
}
function funnOmAntall(felt, grenser, antall3) {
  return grenser === void 0 || grenser.length === antall3 ? [] : [funn22("ANTALL_GRENSER", "FEIL", `/valg/${felt}`, { felt, antall: grenser.length, vekter: antall3 })];
}

// src/fordeling/garanter-ingen-tap.ts
function garanterIngenTap(pott, mottakere, tidligere, valg) {
  kastVedFeil(funnOmTidligere(mottakere, tidligere, "/tidligere"));
  const uten = fordelPott(pott, mottakere, valg);
  const regel = { id: "ingen-tap", type: "ENDRING", fra: tidligere, ned: { beløp: 0 } };
  const grenser = beregnGrenser(mottakere, [regel]);
  const strid = grenser.linjer.filter(({ gulvOverTak }) => gulvOverTak !== void 0);
  const fordeling = strid.length > 0 ? uten : fordelPott(pott, grenser.mottakere, valg);
  const gitt = strid.length === 0 && fordeling.umulig === void 0;
  const hadde = new Map(tidligere.map(({ id, beløp }) => [id, beløp]));
  const linjer = mottakere.map(({ id }, i) => {
    const utenBeløp = uten.linjer[i]?.beløp ?? 0;
    const med = gitt ? fordeling.linjer[i]?.beløp ?? 0 : 0;
    return { id, tidligere: hadde.get(id) ?? 0, uten: utenBeløp, med, forskjell: med - utenBeløp };
  });
  const løft2 = linjer.reduce((sum, { forskjell: forskjell2 }) => sum + Math.max(forskjell2, 0), 0);
  const { umulig } = fordeling;
  return {
    status: strid.length > 0 ? "STRID" : gitt ? "GITT" : umulig?.årsak === "GULV" ? "POTTEN_REKKER_IKKE" : "UMULIG",
    fordeling,
    uten,
    linjer,
    kostnad: gitt ? løft2 : 0,
    mangler: umulig?.årsak === "GULV" ? umulig.beløp : 0,
    ...strid.length === 0 ? {} : { strid }
  };
}

// src/fordeling/hvorfor-ikke-enhet.ts
var feil13 = lagFeillager();
function hvorforIkkeEnhet(fordeling, id) {
  const { mottakere, valg } = fordeling.grunnlag;
  const plass = mottakere.findIndex((mottaker) => mottaker.id === id);
  if (plass < 0) throw feil13("MOTTAKER_UKJENT", "/id", { id });
  if (fordeling.umulig !== void 0) return { årsak: "UMULIG" };
  const uavgjort = fordeling.uavgjort.find(({ ider }) => ider.includes(id));
  if (uavgjort !== void 0) return { årsak: "UAVGJORT", uavgjort };
  const bilde = lagFordelingsbilde(fordeling);
  const egen = bilde.linjer[plass];
  if (egen === void 0 || egen.enheter === egen.tak) return { årsak: "TAK" };
  const { neste } = finnKrav(valg.metode, egen, egen.enheter);
  const sammen = lagKontekster(bilde, ({ enheter }) => ({ t: enheter, n: 1n })).av(egen).linjer;
  const svakeste = finnSvakeste(fordeling, sammen, egen);
  if (neste === void 0 || svakeste === void 0 || neste.n === 0n) return { årsak: "UTEN_KRAV" };
  const { krav, linjer } = svakeste;
  const mot = linjer.map((linje) => linje.id).sort(sammenlignTekst);
  if (sammenlignKrav(krav, neste) !== 0)
    return { årsak: "SVAKERE_KRAV", krav: tilBrøk(neste), svakeste: tilBrøk(krav), mot };
  const regel = likhetskjedeAv(valg.vedLikhet).find((r) => linjer.every((l) => sammenlignEtterRegel(r, l, egen) < 0));
  return { årsak: "LIKHET", regel: regel ?? "MELD", mot };
}
function finnSvakeste({ grunnlag: { valg } }, linjer, egen) {
  let svar;
  for (const linje of linjer) {
    const { siste } = linje === egen ? {} : finnKrav(valg.metode, linje, linje.enheter);
    if (siste === void 0 || siste.n === 0n) continue;
    const orden = svar === void 0 ? -1 : sammenlignKrav(siste, svar.krav);
    if (orden < 0) svar = { krav: siste, linjer: [linje] };
    else if (orden === 0) svar?.linjer.push(linje);
  }
  return svar;
}

// src/fordeling/sammenlign-fordelinger.ts
function sammenlignFordelinger(a, b) {
  const før = new Map(a.linjer.map((linje) => [linje.id, linje]));
  const etter = new Map(b.linjer.map((linje) => [linje.id, linje]));
  const ider = [.../* @__PURE__ */ new Set([...før.keys(), ...etter.keys()])];
  const { trinn, ikkeSkilt } = lagTrinn(a, b, ider);
  const linjer = ider.map((id) => {
    const beløp = forskjellAv(før.get(id)?.beløp ?? 0, etter.get(id)?.beløp ?? 0);
    return {
      id,
      ...beløp,
      deler: finnDeler2(
        beløp,
        trinn.map((andeler) => andeler.get(id) ?? NULL4)
      )
    };
  });
  const delt = forskjellAv(sumAv(a), sumAv(b));
  return {
    linjer,
    delt: {
      ...delt,
      deler: finnDeler2(
        delt,
        trinn.map((andeler) => [...andeler.values()].reduce(leggSammen, NULL4))
      )
    },
    ufordelt: forskjellAv(a.ufordelt, b.ufordelt),
    pott: forskjellAv(a.grunnlag.pott, b.grunnlag.pott),
    ikkeSkilt
  };
}
var NULL4 = { t: 0n, n: 1n };
function forskjellAv(før, etter) {
  return { før, etter, forskjell: etter - før };
}
var sumAv = ({ linjer }) => linjer.reduce((sum, { beløp }) => sum + beløp, 0);
function finnDeler2({ før, etter }, trinn) {
  const [x0 = NULL4, x1 = NULL4, x2 = NULL4, x3 = NULL4] = trinn;
  return {
    pott: tilBrøk(trekkFra(x1, x0)),
    vekter: tilBrøk(trekkFra(x2, x1)),
    grenser: tilBrøk(trekkFra(x3, x2)),
    avrunding: tilBrøk(trekkFra(trekkFra(somRasjonal(etter), x3), trekkFra(somRasjonal(før), x0)))
  };
}
function lagTrinn(a, b, ider) {
  const blandinger = [
    ["POTT", { pott: b, vekter: a, grenser: a }],
    ["VEKTER", { pott: b, vekter: b, grenser: a }],
    ["GRENSER", { pott: b, vekter: b, grenser: b }]
  ];
  const trinn = [andelerAv(a)];
  const ikkeSkilt = [];
  for (const [del3, blanding] of blandinger) {
    const forrige = trinn.at(-1) ?? /* @__PURE__ */ new Map();
    const andeler = finnAndeler(ider, blanding, a.grunnlag.valg.enhet);
    if (andeler === void 0) ikkeSkilt.push(del3);
    trinn.push(andeler ?? forrige);
  }
  return { trinn, ikkeSkilt };
}
var andelerAv = ({ linjer }) => new Map(linjer.map(({ id, eksakt }) => [id, { t: BigInt(eksakt.teller), n: BigInt(eksakt.nevner) }]));
function finnAndeler(ider, fra, enhet) {
  const vekter = new Map(fra.vekter.grunnlag.mottakere.map((m) => [m.id, m]));
  const grenser = new Map(fra.grenser.grunnlag.mottakere.map((m) => [m.id, m]));
  const { grupper: grupper3 } = fra.grenser.grunnlag.valg;
  const { reservert } = fra.pott.grunnlag.valg;
  const valg = {
    metode: "STORSTE_REST",
    enhet,
    vedLikhet: "MELD",
    ...grupper3 === void 0 ? {} : { grupper: grupper3 },
    ...reservert === void 0 ? {} : { reservert }
  };
  const mottakere = ider.map((id) => {
    const { gulv, tak, gruppe } = grenser.get(id) ?? {};
    return {
      id,
      vekt: vekter.get(id)?.vekt ?? 0,
      ...gulv === void 0 ? {} : { gulv },
      ...tak === void 0 ? {} : { tak },
      ...gruppe === void 0 ? {} : { gruppe }
    };
  });
  const svar = fordelPott(fra.pott.grunnlag.pott, mottakere, valg);
  return svar.umulig === void 0 ? andelerAv(svar) : void 0;
}

// src/frister/begrunn-frist.ts
var feil14 = lagFeillager();
function begrunnFrist(plan, regelId, kilder = []) {
  const frist = plan.frister.find((f) => f.regelId === regelId);
  if (frist === void 0) throw feil14("FRIST_UKJENT", "/regelId", { regelId });
  if (frist.status !== "DATERT") return void 0;
  const brukte = /* @__PURE__ */ new Set();
  const kjente = new Set(kilder.map(({ id }) => id));
  const rot2 = lagFristnode(regelId, "FORMELL", regelId, { plan, kjente, brukte });
  return { rot: rot2, kilder: kilder.filter(({ id }) => brukte.has(id)), antakelser: [] };
}
function lagFristnode(regelId, dato2, id, arbeid) {
  const { regler } = arbeid.plan.grunnlag;
  const plass = regler.findIndex((regel2) => regel2.id === regelId);
  const regel = regler[plass];
  if (regel === void 0) throw feil14("FRIST_UKJENT", "/regelId", { regelId });
  const sti = `/regler/${plass}`;
  let node = lagAnkernode(regel.anker, `${sti}/anker`, `${id}/anker`, arbeid);
  for (const [i, skritt] of regel.skritt.entries()) {
    const omtale = omtaleAv(regel, `${id}/skritt-${i}`, arbeid);
    node = lagSkrittnode(node, skritt, `${sti}/skritt/${i}/antall`, omtale, arbeid);
  }
  return dato2 === "UFORSKJOVET" ? node : lagForskyvningsnode(node, regel, `${id}/forskyvning`, arbeid);
}
function omtaleAv({ id: regel, hjemmel }, id, { kjente, brukte }) {
  const kildeId = hjemmel?.kildeId;
  const omtale = { id, enhet: "DATO", regel };
  if (kildeId === void 0 || !kjente.has(kildeId)) return omtale;
  brukte.add(kildeId);
  return { ...omtale, kildeId };
}
function lagAnkernode(anker, sti, id, arbeid) {
  const { grunnlag } = arbeid.plan;
  switch (anker.type) {
    case "HENDELSE": {
      const plass = grunnlag.hendelser.findIndex((hendelse) => hendelse.id === anker.hendelseId);
      return lagBladnode({ id, enhet: "DATO", regel: anker.hendelseId }, `/hendelser/${plass}/dato`, grunnlag);
    }
    case "FRIST":
      return lagFristnode(anker.regelId, anker.dato, id, arbeid);
    case "DATO":
      return lagBladnode({ id, enhet: "DATO" }, `${sti}/dato`, grunnlag);
    case "ARLIG": {
      const deler = ["år", "måned", "dag"].map(
        (felt) => lagBladnode({ id: `${id}/${felt}`, enhet: "ANTALL" }, `${sti}/${felt}`, grunnlag)
      );
      return lagRegnenode({ id, enhet: "DATO" }, "DATO_I_AR", deler);
    }
    case "TIDLIGST":
    case "SENEST": {
      const av = anker.av.map((a, i) => lagAnkernode(a, `${sti}/av/${i}`, `${id}/${i}`, arbeid));
      return lagRegnenode({ id, enhet: "DATO" }, anker.type === "TIDLIGST" ? "MINST" : "STORST", av);
    }
  }
}
var SKRITT = {
  DAGER: { slag: "LEGG_TIL_DAGER", enhet: "DAGER" },
  UKER: { slag: "LEGG_TIL_DAGER", enhet: "DAGER", ganger: "DAGER_I_UKE" },
  VIRKEDAGER: { slag: "LEGG_TIL_VIRKEDAGER", enhet: "VIRKEDAGER" },
  MANEDER: { slag: "LEGG_TIL_MANEDER", enhet: "MANEDER" },
  AR: { slag: "LEGG_TIL_MANEDER", enhet: "MANEDER", ganger: "MANEDER_I_AR" }
};
function lagSkrittnode(fra, skritt, sti, omtale, { plan: { grunnlag } }) {
  const slag = SKRITT[skritt.enhet];
  const antall3 = lagBladnode(
    { id: `${omtale.id}/antall`, enhet: "ganger" in slag ? "ANTALL" : slag.enhet },
    sti,
    grunnlag
  );
  const mengde = "ganger" in slag ? lagRegnenode({ id: `${omtale.id}/mengde`, enhet: slag.enhet }, "PRODUKT", [
    antall3,
    lagKonstantnode({ id: `${omtale.id}/ganger`, enhet: slag.enhet }, slag.ganger)
  ]) : antall3;
  return slag.slag === "LEGG_TIL_VIRKEDAGER" ? lagRegnenode(omtale, slag.slag, [fra, mengde], { kalender: grunnlag.kalender, sti: "/kalender" }) : lagRegnenode(omtale, slag.slag, [fra, mengde]);
}
function lagForskyvningsnode(fra, regel, id, arbeid) {
  const { type } = regel.forskyvning;
  if (type === "INGEN") return fra;
  const medKalender = { kalender: arbeid.plan.grunnlag.kalender, sti: "/kalender" };
  const flytt2 = (slag, navn) => lagRegnenode(omtaleAv(regel, navn, arbeid), slag, [medIder(fra, navn)], medKalender);
  if (type === "NESTE") return flytt2("NESTE_VIRKEDAG", id);
  if (type === "FORRIGE") return flytt2("FORRIGE_VIRKEDAG", id);
  const fremover = type === "NESTE_SAMME_MANED";
  const først = flytt2(fremover ? "NESTE_VIRKEDAG" : "FORRIGE_VIRKEDAG", `${id}/først`);
  const ellers = flytt2(fremover ? "FORRIGE_VIRKEDAG" : "NESTE_VIRKEDAG", `${id}/ellers`);
  const samme = lagRegnenode({ id: `${id}/samme-måned`, enhet: "JA_NEI" }, "ER_SAMME_MANED", [
    medIder(fra, `${id}/fra`),
    medIder(først, `${id}/til`)
  ]);
  return lagRegnenode(omtaleAv(regel, id, arbeid), "HVIS", [samme, først, ellers]);
}
function medIder(node, under) {
  return { ...node, id: `${under}:${node.id}`, barn: node.barn.map((barn) => medIder(barn, under)) };
}

// src/kjerne/er-virkedag.ts
function erVirkedag(dato2, kalender) {
  return erVirkedagsnummer(dagIKalender(dato2, kalender), kalender);
}

// src/kjerne/ukedag.ts
function ukedag(dato2) {
  return ukedagAv(dagnummer(dato2));
}

// src/frister/utled-dato.ts
function utledDato(start, { skritt, forskyvning }, kalender, utledning = []) {
  let dato2 = start;
  for (const ett of skritt) {
    const tatt = taSkritt(dato2, ett, kalender);
    utledning.push(tatt);
    dato2 = tatt.til;
  }
  if (forskyvning.type === "INGEN" || erVirkedag(dato2, kalender)) return { dato: dato2, uforskjøvetDato: dato2, utledning };
  const flyttet = forskyv(dato2, forskyvning, kalender);
  utledning.push(flyttet);
  return { dato: flyttet.til, uforskjøvetDato: dato2, utledning };
}
function taSkritt(fra, skritt, kalender) {
  const { antall: antall3, enhet } = skritt;
  if (enhet === "MANEDER" || enhet === "AR") {
    const { dato: til2, klemt } = leggTilMåneder(fra, enhet === "AR" ? antall3 * 12 : antall3);
    return { slag: "SKRITT", skritt, fra, til: til2, klemt };
  }
  const til = enhet === "VIRKEDAGER" ? leggTilVirkedager(fra, antall3, kalender) : leggTilDager(fra, enhet === "UKER" ? antall3 * 7 : antall3);
  return { slag: "SKRITT", skritt, fra, til, klemt: false };
}
function forskyv(fra, forskyvning, kalender) {
  const til = finnForskjøvet(fra, forskyvning.type, kalender);
  const retning = til > fra ? 1 : -1;
  const hoppetOver = [];
  for (let dato2 = fra; dato2 !== til; dato2 = leggTilDager(dato2, retning)) {
    if (!erVirkedag(dato2, kalender)) hoppetOver.push({ dato: dato2, grunner: grunnerTilFri(dato2, kalender) });
  }
  return { slag: "FORSKYVNING", forskyvning, fra, til, hoppetOver };
}
function finnForskjøvet(fra, type, kalender) {
  const iSammeMåned = (dato2) => dato2.slice(0, 7) === fra.slice(0, 7);
  switch (type) {
    case "NESTE":
      return finnNesteVirkedag(fra, kalender);
    case "FORRIGE":
      return finnForrigeVirkedag(fra, kalender);
    case "NESTE_SAMME_MANED": {
      const neste = finnNesteVirkedag(fra, kalender);
      return iSammeMåned(neste) ? neste : finnForrigeVirkedag(fra, kalender);
    }
    case "FORRIGE_SAMME_MANED": {
      const forrige = finnForrigeVirkedag(fra, kalender);
      return iSammeMåned(forrige) ? forrige : finnNesteVirkedag(fra, kalender);
    }
  }
}
function grunnerTilFri(dato2, { helligdager: helligdager2, lørdagErVirkedag }) {
  const dag = ukedag(dato2);
  const grunner = dag === 7 ? ["SONDAG"] : dag === 6 && !lørdagErVirkedag ? ["LORDAG"] : [];
  for (let i = førsteFra(helligdager2, dato2); helligdager2[i]?.dato === dato2; i++) {
    grunner.push(helligdager2[i]?.nøkkel ?? "");
  }
  return grunner;
}
function førsteFra(helligdager2, dato2) {
  let lav = 0;
  let høy = helligdager2.length;
  while (lav < høy) {
    const midt2 = lav + høy >>> 1;
    if ((helligdager2[midt2]?.dato ?? dato2) < dato2) lav = midt2 + 1;
    else høy = midt2;
  }
  return lav;
}

// src/frister/finn-konflikter.ts
var funn23 = lagFunnlager();
function finnKonflikter(plan, valg = {}) {
  const { sårbarePerioder = [], rekkefølger = [] } = valg;
  const regler = new Map(plan.grunnlag.regler.map((regel) => [regel.id, regel]));
  const hendelser = new Map(plan.grunnlag.hendelser.map((hendelse) => [hendelse.id, hendelse]));
  kastVedFeil(
    rekkefølger.flatMap(
      ({ først, deretter }, i) => [["først", først], ["deretter", deretter]].flatMap(([felt, punkt]) => {
        const sti = `/valg/rekkefølger/${i}/${felt}`;
        if (punkt.type === "FRIST")
          return regler.has(punkt.regelId) ? [] : [funn23("FRIST_UKJENT", "FEIL", sti, { regelId: punkt.regelId })];
        const { hendelseId } = punkt;
        return hendelser.has(hendelseId) ? [] : [funn23("HENDELSE_UKJENT", "FEIL", sti, { hendelseId })];
      })
    )
  );
  const datoer = new Map(
    plan.frister.flatMap((frist) => frist.status === "DATERT" ? [[frist.regelId, frist.dato]] : [])
  );
  const datoFor = (punkt) => punkt.type === "FRIST" ? datoer.get(punkt.regelId) : hendelser.get(punkt.hendelseId)?.dato;
  return [
    ...plan.frister.flatMap(
      (frist, i) => frist.status === "DATERT" ? funnOmFrist(frist, regler.get(frist.regelId), plan, sårbarePerioder, `/frister/${i}`) : []
    ),
    ...rekkefølger.flatMap((rekkefølge) => funnOmRekkefølge(rekkefølge, datoFor))
  ];
}
function funnOmFrist({ regelId, dato: dato2, utledning }, regel, { grunnlag: { kalender } }, perioder, sti) {
  const start = utledning[0]?.slag === "ANKER" ? utledning[0].dato : dato2;
  const minst = regel?.minsteVirkedager;
  const virkedager = minst === void 0 || start > dato2 ? void 0 : antallVirkedager(start, dato2, kalender);
  const { fom = "", tom: tom2 = "" } = regel?.hjemmel ?? {};
  return [
    ...erVirkedag(dato2, kalender) ? [] : [
      funn23("FRIST_PA_FRIDAG", "ADVARSEL", `${sti}/dato`, { regelId, dato: dato2, grunner: grunnerTilFri(dato2, kalender) })
    ],
    ...perioder.filter((periode) => periode.fom <= dato2 && dato2 <= periode.tom).map(
      ({ id: periodeId, navn }) => funn23("FRIST_I_SARBAR_PERIODE", "ADVARSEL", `${sti}/dato`, { regelId, dato: dato2, periodeId, navn })
    ),
    ...minst === void 0 || virkedager === void 0 || virkedager >= minst ? [] : [funn23("FRIST_FOR_KORT_TID", "ADVARSEL", sti, { regelId, virkedager, minst })],
    ...(fom === "" || fom <= dato2) && (tom2 === "" || dato2 <= tom2) ? [] : [funn23("HJEMMEL_IKKE_I_KRAFT", "ADVARSEL", `${sti}/dato`, { regelId, dato: dato2, fom, tom: tom2 })]
  ];
}
function funnOmRekkefølge({ id, først, deretter }, datoFor) {
  const [datoFørst, datoDeretter] = [datoFor(først), datoFor(deretter)];
  if (datoFørst === void 0 || datoDeretter === void 0 || datoFørst < datoDeretter) return [];
  const navn = (punkt) => punkt.type === "FRIST" ? punkt.regelId : punkt.hendelseId;
  const data = { rekkefølgeId: id, først: navn(først), datoFørst, deretter: navn(deretter), datoDeretter };
  return [funn23("REKKEFOLGE_BRUTT", "FEIL", "/frister", data)];
}

// src/kjerne/oslo.ts
var feil15 = lagFeillager();
var MINUTT = 60;
var TIME = 60 * MINUTT;
var DØGN = 24 * TIME;
var FØRSTE_ÅR = 1996;
function sekunderAv(tidspunkt) {
  const [timer, minutter, sekunder] = [tall(tidspunkt, 11), tall(tidspunkt, 14), tall(tidspunkt, 17)];
  const forskyvning = (tall(tidspunkt, 20) * TIME + tall(tidspunkt, 23) * MINUTT) * (tidspunkt[19] === "-" ? -1 : 1);
  return dagnummer(tidspunkt) * DØGN + timer * TIME + minutter * MINUTT + sekunder - forskyvning;
}
function sekunderIOslo(dato2, klokkeslett) {
  const år = kjentÅr(dato2);
  const lokalt = dagnummer(dato2) * DØGN + tall(klokkeslett, 0) * TIME + tall(klokkeslett, 3) * MINUTT;
  const [start, slutt] = sommertid(år);
  if (lokalt - TIME < start || lokalt - TIME >= slutt) {
    return lokalt - TIME;
  }
  return Math.max(lokalt - 2 * TIME, start);
}
function osloAv(sekunder) {
  const { år } = delerAv(Math.floor((sekunder + TIME) / DØGN));
  if (år < FØRSTE_ÅR) throw feil15("SOMMERTID_UKJENT", "", { dato: datoAv(Math.floor(sekunder / DØGN)) });
  const [start, slutt] = sommertid(år);
  const forskyvning = sekunder >= start && sekunder < slutt ? 2 : 1;
  const lokalt = sekunder + forskyvning * TIME;
  const dag = Math.floor(lokalt / DØGN);
  return { dato: datoAv(dag), sekunderPåDagen: lokalt - dag * DØGN, forskyvning };
}
function sommertid(år) {
  return [sisteSøndag(år, 3) * DØGN + TIME, sisteSøndag(år, 10) * DØGN + TIME];
}
function sisteSøndag(år, måned) {
  const siste = dagnummerAv(år, måned, 31);
  return siste - ukedagAv(siste) % 7;
}
function kjentÅr(dato2) {
  const år = Number(dato2.slice(0, 4));
  if (år < FØRSTE_ÅR) throw feil15("SOMMERTID_UKJENT", "", { dato: dato2 });
  return år;
}
var tall = (tekst, i) => (tekst.charCodeAt(i) - 48) * 10 + tekst.charCodeAt(i + 1) - 48;

// src/kjerne/er-mottatt-innen.ts
var HELE_DAGEN = /* @__PURE__ */ new Set(["23:59", "24:00"]);
function erMottattInnen(mottatt, { dato: dato2, klokkeslett }) {
  const heleDagen = klokkeslett === void 0 || HELE_DAGEN.has(klokkeslett);
  return sekunderAv(mottatt) < sekunderIOslo(dato2, heleDagen ? "24:00" : klokkeslett);
}

// src/kjerne/finn-oslo-dato.ts
function finnOsloDato(tidspunkt) {
  return osloAv(sekunderAv(tidspunkt)).dato;
}

// src/frister/finn-status.ts
var funn24 = lagFunnlager();
function finnStatus(plan, dato2, leveranser, valg = {}) {
  const kjente = new Set(plan.frister.map(({ regelId }) => regelId));
  const { varselVirkedager } = valg;
  kastVedFeil([
    ...leveranser.flatMap(
      ({ regelId }, i) => kjente.has(regelId) ? [] : [funn24("FRIST_UKJENT", "FEIL", `/leveranser/${i}/regelId`, { regelId })]
    ),
    ...finnGjentatte(leveranser.map(({ regelId }) => regelId)).map(
      ({ nøkkel: regelId, plass, først }) => funn24("LEVERANSE_TO_GANGER", "FEIL", `/leveranser/${plass}/regelId`, { regelId, først })
    ),
    ...varselVirkedager === void 0 || Number.isInteger(varselVirkedager) && varselVirkedager >= 0 ? [] : [funn24("VIRKEDAGER_UGYLDIG", "FEIL", "/valg/varselVirkedager", { verdi: String(varselVirkedager) })]
  ]);
  const levert = new Map(leveranser.filter((l) => dagFor(l) <= dato2).map((l) => [l.regelId, l]));
  return {
    grunnlag: { plan, dato: dato2, leveranser },
    linjer: plan.frister.map(
      (frist) => lagLinje4(frist, levert.get(frist.regelId), {
        dato: dato2,
        varsel: varselVirkedager ?? -1,
        kalender: plan.grunnlag.kalender
      })
    )
  };
}
var erDag = (levert) => levert.length === 10;
var dagFor = ({ levert }) => erDag(levert) ? levert : finnOsloDato(levert);
function lagLinje4(frist, leveranse, spørsmål) {
  const { regelId } = frist;
  const levert = leveranse === void 0 ? {} : { levert: leveranse.levert };
  if (frist.status === "DATERT") {
    const over = frist.dato <= spørsmål.dato;
    const virkedagerIgjen = over ? 0 : antallVirkedager(spørsmål.dato, frist.dato, spørsmål.kalender);
    const tilstand = leveranse === void 0 ? utenLeveranse(frist, virkedagerIgjen, spørsmål) : medLeveranse(frist, leveranse.levert);
    return { regelId, tilstand, dato: frist.dato, virkedagerIgjen, ...levert };
  }
  return { regelId, tilstand: leveranse === void 0 ? frist.status : "LEVERT", ...levert };
}
function medLeveranse(frist, levert) {
  const iTide = erDag(levert) ? levert <= frist.dato : erMottattInnen(levert, frist);
  return iTide ? "LEVERT" : "LEVERT_FOR_SENT";
}
function utenLeveranse(frist, igjen, { dato: dato2, varsel }) {
  if (dato2 > frist.dato) return "FORFALT";
  if (dato2 === frist.dato) return "FORFALLER_I_DAG";
  return dato2 > frist.sisteVirkedag || igjen <= varsel ? "I_FARE" : "I_RUTE";
}

// src/frister/gjenta-frist.ts
var feil16 = lagFeillager();
var FLESTE = 1e3;
function gjentaFrist(regel, fraÅr, tilÅr) {
  const { anker, id } = regel;
  if (anker.type !== "ARLIG") throw feil16("GJENTAR_IKKE_ARLIG", "/regel/anker/type", { regelId: id });
  if (!Number.isInteger(fraÅr) || !Number.isInteger(tilÅr) || fraÅr > tilÅr) {
    throw feil16("GJENTAR_AR_UGYLDIG", "/fraÅr", { fraÅr, tilÅr });
  }
  const antall3 = tilÅr - fraÅr + 1;
  if (antall3 > FLESTE) throw feil16("GJENTAR_FOR_MANGE", "/tilÅr", { antall: antall3, høyst: FLESTE });
  return Array.from({ length: antall3 }, (_, i) => {
    const år = fraÅr + i;
    return { ...regel, id: `${id}-${år}`, anker: { ...anker, år } };
  });
}

// src/frister/besok-grupper.ts
function besøkGrupper(avhengerAv, besøk2) {
  const antall3 = avhengerAv.length;
  const nummer = new Int32Array(antall3).fill(-1);
  const lavest = new Int32Array(antall3);
  const iStabel = new Uint8Array(antall3);
  const neste = new Int32Array(antall3);
  const stabel = [];
  let teller2 = 0;
  for (let start = 0; start < antall3; start++) {
    if (nummer[start] !== -1) continue;
    const sti = [start];
    while (sti.length > 0) {
      const v = sti[sti.length - 1] ?? 0;
      if (nummer[v] === -1) {
        nummer[v] = lavest[v] = teller2++;
        iStabel[v] = 1;
        stabel.push(v);
      }
      const w = avhengerAv[v]?.[neste[v] ?? 0];
      if (w === void 0) {
        sti.pop();
        const over = sti[sti.length - 1];
        if (over !== void 0) lavest[over] = Math.min(lavest[over] ?? 0, lavest[v] ?? 0);
        if (lavest[v] === nummer[v]) besøk2(taGruppe(stabel, iStabel, v));
        continue;
      }
      neste[v] = (neste[v] ?? 0) + 1;
      if (nummer[w] === -1) sti.push(w);
      else if (iStabel[w] === 1) lavest[v] = Math.min(lavest[v] ?? 0, nummer[w] ?? 0);
    }
  }
}
function taGruppe(stabel, iStabel, rot2) {
  const gruppe = stabel.splice(stabel.lastIndexOf(rot2));
  for (const v of gruppe) iStabel[v] = 0;
  return gruppe;
}

// src/frister/finn-anker.ts
function finnAnker(anker, oppslag) {
  switch (anker.type) {
    case "HENDELSE":
      return fraHendelse(anker.hendelseId, oppslag.hendelser.get(anker.hendelseId));
    case "FRIST":
      return fraFrist(anker, oppslag.frist(anker.regelId));
    case "DATO":
      return erDato(anker.dato) ? { type: "DATO", dato: anker.dato, fra: anker.dato } : ugyldig2("UGYLDIG_REGEL");
    case "ARLIG":
      return fraÅrlig(anker);
    case "TIDLIGST":
    case "SENEST":
      return velg2(
        anker.av.map((a) => finnAnker(a, oppslag)),
        anker.type
      );
  }
}
var ugyldig2 = (årsak, medlemmer = []) => ({
  type: "UGYLDIG",
  årsak,
  medlemmer
});
function fraHendelse(id, hendelse) {
  if (hendelse === void 0) return ugyldig2("UKJENT_ANKER", [id]);
  const { bortfalt, dato: dato2, anslag } = hendelse;
  if (bortfalt === true) return ugyldig2("BORTFALT", [id]);
  if (dato2 !== void 0) return erDato(dato2) ? { type: "DATO", dato: dato2, fra: id } : ugyldig2("UGYLDIG_REGEL", [id]);
  if (anslag === void 0) return { type: "VENTER", på: /* @__PURE__ */ new Set([id]) };
  if (!erDato(anslag.fom) || !erDato(anslag.tom)) return ugyldig2("UGYLDIG_REGEL", [id]);
  return { type: "VENTER", på: /* @__PURE__ */ new Set([id]), anslag };
}
function fraFrist({ regelId, dato: dato2 }, til) {
  if (til === void 0) return ugyldig2("UKJENT_ANKER", [regelId]);
  const { frist, uforskjøvetAnslag } = til;
  const formell = dato2 === "FORMELL";
  if (frist.status === "DATERT")
    return { type: "DATO", dato: formell ? frist.dato : frist.uforskjøvetDato, fra: regelId };
  if (frist.status === "UGYLDIG") return ugyldig2("AVHENGER_AV_UGYLDIG", [regelId]);
  const anslag = formell ? frist.anslag : uforskjøvetAnslag;
  const på = new Set(frist.venterPå);
  return anslag === void 0 ? { type: "VENTER", på } : { type: "VENTER", på, anslag };
}
function fraÅrlig({ år, måned, dag }) {
  const hele = [år, måned, dag].every(Number.isInteger);
  if (!hele || år < 1 || år > 9999 || måned < 1 || måned > 12 || dag < 1 || dag > 31) return ugyldig2("UGYLDIG_REGEL");
  const toSifre2 = (tall2) => String(tall2).padStart(2, "0");
  const klemt = Math.min(dag, dagerIMåned(år, måned));
  const dato2 = `${String(år).padStart(4, "0")}-${toSifre2(måned)}-${toSifre2(klemt)}`;
  return { type: "DATO", dato: dato2, fra: dato2 };
}
function velg2(verdier, type) {
  const ugyldige = verdier.flatMap((v) => v.type === "UGYLDIG" ? [v] : []);
  const [første] = ugyldige;
  if (første !== void 0) {
    return ugyldig2(første.årsak, [...new Set(ugyldige.flatMap((v) => v.medlemmer))].sort(sammenlignTekst));
  }
  const daterte = verdier.flatMap((v) => v.type === "DATO" ? [v] : []).sort((a, b) => sammenlignTekst(a.dato, b.dato));
  const ventende = verdier.flatMap((v) => v.type === "VENTER" ? [v] : []);
  const ytterst = (sortert) => type === "TIDLIGST" ? sortert[0] : sortert.at(-1);
  if (ventende.length === 0) return ytterst(daterte) ?? ugyldig2("UGYLDIG_REGEL");
  const på = new Set(ventende.flatMap((v) => [...v.på]));
  const anslag = ventende.flatMap((v) => v.anslag === void 0 ? [] : [v.anslag]);
  if (anslag.length < ventende.length) return { type: "VENTER", på };
  const spenn = [...anslag, ...daterte.map(({ dato: dato2 }) => ({ fom: dato2, tom: dato2 }))];
  const ende = (felt) => ytterst(spenn.map((s) => s[felt]).sort(sammenlignTekst));
  const [fom, tom2] = [ende("fom"), ende("tom")];
  return fom === void 0 || tom2 === void 0 ? { type: "VENTER", på } : { type: "VENTER", på, anslag: { fom, tom: tom2 } };
}

// src/frister/utled-frist.ts
function utledFrist(regel, oppslag, kalender) {
  const { id, kreverVedtakstype, vedtakstype, forskyvning } = regel;
  if (kreverVedtakstype !== void 0 && vedtakstype !== kreverVedtakstype)
    return lagUgyldig(id, "IKKE_ENKELTVEDTAK", []);
  if (forskyvning.type !== "INGEN" && forskyvning.grunnlag.trim() === "") return lagUgyldig(id, "UGYLDIG_REGEL", [id]);
  const anker = finnAnker(regel.anker, oppslag);
  if (anker.type === "UGYLDIG") return lagUgyldig(id, anker.årsak, anker.medlemmer);
  try {
    return anker.type === "DATO" ? { frist: lagDatert(regel, anker, kalender) } : lagVentende(regel, anker, kalender);
  } catch (fanget) {
    if (!erTilskuddFeil(fanget)) throw fanget;
    return lagUgyldig(id, fanget.kode === "ANTALL_UGYLDIG" ? "UGYLDIG_REGEL" : "UTENFOR_KALENDER", [id]);
  }
}
function lagUgyldig(regelId, årsak, medlemmer) {
  return { frist: { status: "UGYLDIG", regelId, årsak, medlemmer } };
}
function lagDatert(regel, anker, kalender) {
  const fraAnkeret = { slag: "ANKER", fra: anker.fra, dato: anker.dato };
  const { dato: dato2, uforskjøvetDato, utledning } = utledDato(anker.dato, regel, kalender, [fraAnkeret]);
  const felles = {
    status: "DATERT",
    regelId: regel.id,
    dato: dato2,
    uforskjøvetDato,
    sisteVirkedag: finnForrigeVirkedag(dato2, kalender),
    utledning
  };
  return regel.klokkeslett === void 0 ? felles : { ...felles, klokkeslett: regel.klokkeslett };
}
function lagVentende(regel, anker, kalender) {
  const felles = { status: "VENTER", regelId: regel.id, venterPå: [...anker.på].sort(sammenlignTekst) };
  if (anker.anslag === void 0) return { frist: felles };
  const fra = utledDato(anker.anslag.fom, regel, kalender);
  const til = utledDato(anker.anslag.tom, regel, kalender);
  return {
    frist: { ...felles, anslag: { fom: fra.dato, tom: til.dato } },
    uforskjøvetAnslag: { fom: fra.uforskjøvetDato, tom: til.uforskjøvetDato }
  };
}

// src/frister/lag-fristplan.ts
var funn25 = lagFunnlager();
var REKKEFØLGE2 = { DATERT: 0, VENTER: 1, UGYLDIG: 2 };
function lagFristplan(regler, hendelser, kalender) {
  const plass = plasserEtterId(regler);
  const hendelseEtterId = /* @__PURE__ */ new Map();
  for (const hendelse of hendelser) hendelseEtterId.set(hendelse.id, hendelse);
  kastVedFeil([
    ...funnOmIder2(regler, plass.size, "/regler", "REGEL_ID_TO_GANGER"),
    ...funnOmIder2(hendelser, hendelseEtterId.size, "/hendelser", "HENDELSE_ID_TO_GANGER")
  ]);
  const avhengerAv = regler.map(({ anker }) => finnAvhengigheter(anker, plass));
  const ferdige = new Array(regler.length);
  const oppslag = { hendelser: hendelseEtterId, frist: (id) => ferdige[plass.get(id) ?? -1] };
  besøkGrupper(avhengerAv, (gruppe) => {
    const erSyklus = gruppe.length > 1 || gruppe.some((i) => avhengerAv[i]?.includes(i));
    const ider = erSyklus ? gruppe.flatMap((i) => regler[i]?.id ?? []).sort(sammenlignTekst) : [];
    for (const i of gruppe) {
      const regel = regler[i];
      if (regel === void 0) continue;
      ferdige[i] = erSyklus ? lagUgyldig(regel.id, "SYKLUS", ider) : utledFrist(regel, oppslag, kalender);
    }
  });
  const frister = ferdige.map(({ frist }) => frist).sort(ordneFrister);
  return { frister, grunnlag: { regler, hendelser, kalender } };
}
function plasserEtterId(regler) {
  const plass = /* @__PURE__ */ new Map();
  for (const [i, { id }] of regler.entries()) plass.set(id, i);
  return plass;
}
var UAVHENGIG = [];
function finnAvhengigheter(anker, plass) {
  if (anker.type === "TIDLIGST" || anker.type === "SENEST") return anker.av.flatMap((a) => finnAvhengigheter(a, plass));
  const i = anker.type === "FRIST" ? plass.get(anker.regelId) : void 0;
  return i === void 0 ? UAVHENGIG : [i];
}
function ordneFrister(a, b) {
  const dato2 = (frist) => frist.status === "DATERT" ? frist.dato : "";
  return REKKEFØLGE2[a.status] - REKKEFØLGE2[b.status] || sammenlignTekst(dato2(a), dato2(b)) || sammenlignTekst(a.regelId, b.regelId);
}
function funnOmIder2(liste, antallUlike, sti, kode) {
  const tomme = liste.flatMap(({ id }, i) => id === "" ? [funn25("FRIST_ID_TOM", "FEIL", `${sti}/${i}/id`, {})] : []);
  if (antallUlike === liste.length) return tomme;
  return [
    ...tomme,
    ...finnGjentatte(liste.map(({ id }) => id)).filter(({ nøkkel: nøkkel3 }) => nøkkel3 !== "").map(({ nøkkel: id, plass, først }) => funn25(kode, "FEIL", `${sti}/${plass}/id`, { id, først }))
  ];
}

// src/frister/planlegg-bakover.ts
var funn26 = lagFunnlager();
function planleggBakover(møtedato, kjede, kalender) {
  kastVedFeil([
    ...kjede.length === 0 ? [funn26("KJEDE_TOM", "FEIL", "/kjede", {})] : [],
    ...finnGjentatte(kjede.map(({ id }) => id)).map(
      ({ nøkkel: id, plass, først }) => funn26("KJEDE_ID_TO_GANGER", "FEIL", `/kjede/${plass}/id`, { id, først })
    ),
    ...kjede.flatMap(
      ({ virkedager }, i) => Number.isInteger(virkedager) && virkedager >= 0 ? [] : [funn26("VIRKEDAGER_UGYLDIG", "FEIL", `/kjede/${i}/virkedager`, { verdi: String(virkedager) })]
    )
  ]);
  const plan = [];
  let ferdig = møtedato;
  for (const { id, virkedager } of [...kjede].reverse()) {
    const start = virkedager === 0 ? finnForrigeVirkedag(ferdig, kalender) : leggTilVirkedager(ferdig, -virkedager, kalender);
    plan.unshift({ id, senestStart: start, senestFerdig: ferdig, virkedager });
    ferdig = start;
  }
  return plan;
}

// src/kjerne/til-kanonisk-json.ts
var feil17 = lagFeillager();
var DYPEST = 1e3;
function tilKanoniskJson(verdi2) {
  return skriv4(verdi2, [], /* @__PURE__ */ new Map());
}
function skriv4(verdi2, sti, over) {
  if (verdi2 === null || typeof verdi2 === "boolean") return String(verdi2);
  if (typeof verdi2 === "number" && Number.isFinite(verdi2)) return JSON.stringify(verdi2);
  if (typeof verdi2 === "string") return skrivTekst(verdi2, sti);
  if (typeof verdi2 !== "object") throw feil17("IKKE_JSON", lagSti(...sti), { type: slagAv(verdi2) });
  const igjen = over.get(verdi2);
  if (igjen !== void 0) throw feil17("JSON_SYKLUS", lagSti(...sti), { sti: lagSti(...sti.slice(0, igjen)) });
  if (sti.length >= DYPEST) throw feil17("JSON_FOR_DYPT", lagSti(...sti), { grense: DYPEST });
  over.set(verdi2, sti.length);
  const tekst = Array.isArray(verdi2) ? skrivListe(verdi2, sti, over) : skrivObjekt(verdi2, sti, over);
  over.delete(verdi2);
  return tekst;
}
function skrivTekst(tekst, sti) {
  const plass = finnHalvtSurrogatpar(tekst);
  if (plass >= 0) throw feil17("TEKST_IKKE_UNICODE", lagSti(...sti), { plass });
  return JSON.stringify(tekst);
}
function skrivListe(liste, sti, over) {
  const deler = Array.from(liste, (verdi2, i) => iDybden(verdi2, i, sti, over));
  return `[${deler.join(",")}]`;
}
function skrivObjekt(objekt, sti, over) {
  if (!erRenData(objekt)) throw feil17("IKKE_JSON", lagSti(...sti), { type: slagAv(objekt) });
  const deler = Object.entries(objekt).sort(([a], [b]) => sammenlignTekst(a, b)).map(([nøkkel3, verdi2]) => `${skrivTekst(nøkkel3, sti)}:${iDybden(verdi2, nøkkel3, sti, over)}`);
  return `{${deler.join(",")}}`;
}
function erRenData(objekt) {
  const prototype = Object.getPrototypeOf(objekt);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function slagAv(verdi2) {
  if (typeof verdi2 === "number") return String(verdi2);
  return typeof verdi2 === "object" ? Object.prototype.toString.call(verdi2).slice(8, -1) : typeof verdi2;
}
function iDybden(verdi2, ledd, sti, over) {
  sti.push(ledd);
  const tekst = skriv4(verdi2, sti, over);
  sti.pop();
  return tekst;
}

// src/frister/sammenlign-planer.ts
function sammenlignPlaner(før, etter, valg = {}) {
  const [a, b] = [etterId2(før.frister), etterId2(etter.frister)];
  const ider = [.../* @__PURE__ */ new Set([...a.keys(), ...b.keys()])].sort(sammenlignTekst);
  const veier = finnVeier(før, etter);
  const endringer2 = ider.flatMap((regelId) => {
    const [gammel, ny] = [a.get(regelId), b.get(regelId)];
    if (gammel !== void 0 && ny !== void 0 && tilKanoniskJson(synlig(gammel)) === tilKanoniskJson(synlig(ny)))
      return [];
    const dager = gammel?.status === "DATERT" && ny?.status === "DATERT" ? avstand(gammel.dato, ny.dato) : void 0;
    return [
      {
        regelId,
        ...gammel === void 0 ? {} : { før: gammel },
        ...ny === void 0 ? {} : { etter: ny },
        ...dager === void 0 ? {} : { dager },
        årsaker: veier(regelId)
      }
    ];
  });
  const slag = (endring2) => {
    const [hadde, har] = [endring2.før?.status === "DATERT", endring2.etter?.status === "DATERT"];
    if (hadde && har) return endring2.dager === 0 ? "endret" : "flyttet";
    if (har || endring2.før === void 0) return "dukketOpp";
    return hadde || endring2.etter === void 0 ? "forsvunnet" : "endret";
  };
  const av = (ønsket) => endringer2.filter((endring2) => slag(endring2) === ønsket);
  return {
    grunnlag: { før, etter },
    flyttet: av("flyttet"),
    dukketOpp: av("dukketOpp"),
    forsvunnet: av("forsvunnet"),
    endret: av("endret"),
    nyeKonflikter: finnNyeKonflikter(før, etter, valg)
  };
}
var etterId2 = (frister) => new Map(frister.map((f) => [f.regelId, f]));
function synlig(frist) {
  if (frist.status !== "DATERT") return frist;
  const { utledning: _, ...resten } = frist;
  return resten;
}
var avstand = (fra, til) => dagnummer(til) - dagnummer(fra);
function finnNyeKonflikter(før, etter, valg) {
  const nøkkel3 = ({ kode, data }) => tilKanoniskJson({ kode, gjelder: data.regelId ?? data.rekkefølgeId ?? "", periode: data.periodeId ?? "" });
  const kjente = new Set(prøvKonflikter(før, valg).map(nøkkel3));
  return finnKonflikter(etter, valg).filter((konflikt) => !kjente.has(nøkkel3(konflikt)));
}
function prøvKonflikter(plan, { sårbarePerioder = [], rekkefølger = [] }) {
  const har = new Set([...plan.grunnlag.regler, ...plan.grunnlag.hendelser].map(({ id }) => id));
  const kjent = rekkefølger.filter(
    ({ først, deretter }) => [først, deretter].every((punkt) => har.has(punkt.type === "FRIST" ? punkt.regelId : punkt.hendelseId))
  );
  return finnKonflikter(plan, { sårbarePerioder, rekkefølger: kjent });
}
function finnVeier(før, etter) {
  const regler = [før, etter].map((plan) => new Map(plan.grunnlag.regler.map((regel) => [regel.id, regel])));
  const hendelser = [før, etter].map((plan) => new Map(plan.grunnlag.hendelser.map((h) => [h.id, h])));
  const ulik = (a, b) => a === void 0 || b === void 0 ? a !== b : tilKanoniskJson(a) !== tilKanoniskJson(b);
  const kalenderEndret = ulik(før.grunnlag.kalender, etter.grunnlag.kalender);
  return (regelId) => {
    const veier = [];
    const besøkt = /* @__PURE__ */ new Set();
    const gå = (id, vei2) => {
      if (besøkt.has(id)) return;
      besøkt.add(id);
      const her = [id, ...vei2];
      const [gammel, ny] = regler.map((kart) => kart.get(id));
      if (ulik(gammel, ny)) veier.push({ årsak: { type: "REGEL", id }, vei: her });
      for (const anker of [gammel?.anker, ny?.anker]) {
        for (const blad of anker === void 0 ? [] : bladene(anker)) {
          if (blad.type === "FRIST") gå(blad.regelId, her);
          if (blad.type !== "HENDELSE" || besøkt.has(`h ${blad.hendelseId}`)) continue;
          besøkt.add(`h ${blad.hendelseId}`);
          const [a, b] = hendelser.map((kart) => kart.get(blad.hendelseId));
          if (ulik(a, b)) veier.push({ årsak: { type: "HENDELSE", id: blad.hendelseId }, vei: her });
        }
      }
    };
    gå(regelId, []);
    if (kalenderEndret) veier.push({ årsak: { type: "KALENDER", id: "kalender" }, vei: [regelId] });
    return veier.sort((a, b) => sammenlignTekst(a.årsak.id, b.årsak.id));
  };
}
function bladene(anker) {
  return anker.type === "TIDLIGST" || anker.type === "SENEST" ? anker.av.flatMap(bladene) : [anker];
}

// src/kjerne/desimal.ts
import { Decimal } from "decimal.js";
var feil18 = lagFeillager();
var MODUS = {
  HALV_OPP: Decimal.ROUND_HALF_UP,
  HALV_TIL_PARTALL: Decimal.ROUND_HALF_EVEN,
  MOT_NULL: Decimal.ROUND_DOWN,
  FRA_NULL: Decimal.ROUND_UP,
  NED: Decimal.ROUND_FLOOR,
  OPP: Decimal.ROUND_CEIL
};
var EKSTRA_SIFRE = 20;
var FLEST_DESIMALER = 60;
var medSifre = (sifre) => Decimal.clone({ precision: sifre, defaults: true, toExpNeg: -9e15, toExpPos: 9e15 });
function rundTilDesimaler(tall2, desimaler, avrunding) {
  kontrollerDesimaler(desimaler);
  const { t, n } = lesEksakt(tall2);
  const skalert = (t < 0n ? -t : t) * 10n ** BigInt(desimaler);
  const rest = skalert % n * 2n;
  const nøling = rest === 0n ? "" : rest < n ? "1" : rest === n ? "5" : "6";
  const D = medSifre((skalert / n).toString().length + EKSTRA_SIFRE);
  const verdi2 = new D(`${t < 0n ? "-" : ""}${skalert / n}.${nøling === "" ? "0" : nøling}`);
  const rundet = verdi2.toDecimalPlaces(0, MODUS[avrunding]).abs();
  const negativ = t < 0n && !rundet.isZero();
  const siffer2 = rundet.toFixed(0).padStart(desimaler + 1, "0");
  const hele = siffer2.slice(0, siffer2.length - desimaler);
  return `${negativ ? "-" : ""}${hele}${desimaler === 0 ? "" : `.${siffer2.slice(-desimaler)}`}`;
}
function beregnLogaritme(tall2, desimaler) {
  return beregn(
    tall2,
    desimaler,
    (x) => x.ln(),
    (t) => t > 0n
  );
}
function beregnKvadratrot(tall2, desimaler) {
  return beregn(
    tall2,
    desimaler,
    (x) => x.sqrt(),
    (t) => t >= 0n
  );
}
function beregn(tall2, desimaler, regn2, erDefinert) {
  kontrollerDesimaler(desimaler);
  const { t, n } = lesEksakt(tall2);
  if (!erDefinert(t)) throw feil18("UTENFOR_DEFINISJON", "", { verdi: `${t}/${n}` });
  const D = medSifre(desimaler + t.toString().length + n.toString().length + EKSTRA_SIFRE);
  return regn2(new D(t.toString()).div(n.toString())).toFixed(desimaler, Decimal.ROUND_HALF_EVEN);
}
function kontrollerDesimaler(antall3) {
  if (!Number.isInteger(antall3) || antall3 < 0 || antall3 > FLEST_DESIMALER) {
    throw feil18("DESIMALER_UGYLDIG", "", { antall: String(antall3) });
  }
}

// src/kjerne/er-klokkeslett.ts
var FORM3 = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
function erKlokkeslett(x) {
  return typeof x === "string" && FORM3.test(x);
}

// src/kjerne/er-tidspunkt.ts
var FORM4 = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d[+-](?:0\d|1[0-4]):[0-5]\d$/;
function erTidspunkt(x) {
  const treff = typeof x === "string" ? FORM4.exec(x) : null;
  return treff !== null && erDato(treff[1]);
}

// src/kjerne/etterregn.ts
var funn27 = lagFunnlager();
var DYPEST2 = 1e3;
function etterregn(tre, grunnlag) {
  const kontroll = {
    grunnlag,
    kilder: new Set([...tre.kilder, ...tre.antakelser].map(({ id }) => id)),
    ider: /* @__PURE__ */ new Set(),
    ferdige: /* @__PURE__ */ new Map(),
    funn: []
  };
  regnNode(tre.rot, "/rot", 0, kontroll);
  return kontroll.funn;
}
function regnNode(node, sti, dybde, kontroll) {
  if (dybde >= DYPEST2) {
    kontroll.funn.push(funn27("JSON_FOR_DYPT", "FEIL", sti, { grense: DYPEST2 }));
    return void 0;
  }
  kontroll.funn.push(...kontrollerOmtale(node, sti, kontroll));
  const barn = node.barn.map((b, i) => regnNode(b, `${sti}/barn/${i}`, dybde + 1, kontroll));
  const oppgitt = lesNodeverdi(node.verdi, node.enhet);
  kontroll.funn.push(...kontrollerVerdi(node, sti, oppgitt, barn, kontroll));
  if (oppgitt !== void 0 && !kontroll.ferdige.has(node.id)) kontroll.ferdige.set(node.id, oppgitt);
  return oppgitt;
}
function kontrollerOmtale({ id, kildeId }, sti, { ider, kilder }) {
  const igjen = ider.has(id);
  ider.add(id);
  return [
    ...igjen ? [funn27("NODE_ID_TO_GANGER", "FEIL", `${sti}/id`, { id })] : [],
    ...kildeId === void 0 || kilder.has(kildeId) ? [] : [funn27("NODE_KILDE_UKJENT", "FEIL", `${sti}/kildeId`, { id, kilde: kildeId })]
  ];
}
function kontrollerVerdi(node, sti, oppgitt, barn, { grunnlag, ferdige }) {
  const { id, slag, verdi: verdi2 } = node;
  const erBlad = slag === "GRUNNLAG" || slag === "KONSTANT" || slag === "GJENTATT";
  if (erBlad ? barn.length > 0 : !tarAntallBarn(slag, barn.length)) {
    return [funn27("NODE_BARN_ANTALL", "FEIL", `${sti}/barn`, { id, slag, antall: barn.length })];
  }
  if (oppgitt === void 0) return [funn27("NODE_VERDI_UGYLDIG", "FEIL", `${sti}/verdi`, { id, verdi: verdi2 })];
  if (slag === "GRUNNLAG") return kontrollerBlad(node, sti, oppgitt, grunnlag);
  if (slag === "GJENTATT" && !ferdige.has(node.nodeId ?? ""))
    return [funn27("NODE_UTEN_GRUNNLAG", "FEIL", `${sti}/nodeId`, { id, sti: node.nodeId ?? "" })];
  const lesbare = barn.filter((b) => b !== void 0);
  if (lesbare.length < barn.length) return [];
  const beregnet = finnVerdi(node, slag, lesbare, { grunnlag, ferdige });
  if (beregnet !== void 0 && erSammeVerdi(oppgitt, beregnet)) return [];
  const data = { id, oppgitt: verdi2, beregnet: beregnet === void 0 ? "" : skrivNodeverdi(beregnet) };
  return [funn27("NODE_STEMMER_IKKE", "FEIL", `${sti}/verdi`, data)];
}
function finnVerdi({ regel, nodeId, sti }, slag, barn, { grunnlag, ferdige }) {
  if (slag === "KONSTANT") return konstant(regel);
  return slag === "GJENTATT" ? ferdige.get(nodeId ?? "") : regnIgjen(slag, sti, barn, grunnlag);
}
function kontrollerBlad({ id, verdi: verdi2, enhet, sti: peker }, sti, oppgitt, grunnlag) {
  const funnet = peker === void 0 ? void 0 : prøv(() => finnVedSti(grunnlag, peker));
  if (funnet === void 0) return [funn27("NODE_UTEN_GRUNNLAG", "FEIL", `${sti}/sti`, { id, sti: peker ?? "" })];
  const lest = lesGrunnlagsverdi(funnet, enhet);
  if (lest !== void 0 && erSammeVerdi(oppgitt, lest)) return [];
  const data = { id, oppgitt: verdi2, grunnlag: lest === void 0 ? skrivKort(funnet) : skrivNodeverdi(lest) };
  return [funn27("NODE_AVVIKER_FRA_GRUNNLAG", "FEIL", `${sti}/verdi`, data)];
}
function regnIgjen(slag, sti, barn, grunnlag) {
  return prøv(() => {
    const kalender = sti === void 0 ? void 0 : finnVedSti(grunnlag, sti);
    return regnUt(slag, barn, erKalender(kalender) ? kalender : void 0);
  });
}
function erKalender(x) {
  if (typeof x !== "object" || x === null) return false;
  const { fraÅr, tilÅr, lørdagErVirkedag, fridager } = x;
  return Number.isInteger(fraÅr) && Number.isInteger(tilÅr) && typeof lørdagErVirkedag === "boolean" && Array.isArray(fridager) && fridager.every((dag) => Number.isInteger(dag));
}
function skrivKort(verdi2) {
  if (Array.isArray(verdi2)) return "[…]";
  return typeof verdi2 === "object" && verdi2 !== null ? "{…}" : String(verdi2);
}
function prøv(regn2) {
  try {
    return regn2();
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return void 0;
    throw fanget;
  }
}

// src/kjerne/finn-antakelser.ts
function finnAntakelser(x) {
  const funnet = /* @__PURE__ */ new Map();
  for (const { sti, antakelse } of x.kilder) {
    if (antakelse === void 0) continue;
    const før = funnet.get(antakelse.id);
    if (før === void 0) funnet.set(antakelse.id, { antakelse, stier: [sti] });
    else før.stier.push(sti);
  }
  return [...funnet.values()].sort((a, b) => sammenlignTekst(a.antakelse.id, b.antakelse.id));
}

// src/kjerne/finn-kilde.ts
function finnKilde(x, sti) {
  const ledd = leddAv(sti);
  let best;
  let lengst = -1;
  for (const henvisning of x.kilder) {
    const prefiks = leddAv(henvisning.sti);
    if (prefiks.length <= lengst || !prefiks.every((l, i) => l === ledd[i])) continue;
    best = henvisning;
    lengst = prefiks.length;
  }
  return best;
}

// src/kjerne/finn-oslo-tidspunkt.ts
function finnOsloTidspunkt(dato2, klokkeslett) {
  const oslo = osloAv(sekunderIOslo(dato2, klokkeslett));
  const toSifre2 = (tall2) => String(Math.floor(tall2)).padStart(2, "0");
  const s = oslo.sekunderPåDagen;
  const klokka = `${toSifre2(s / 3600)}:${toSifre2(s / 60 % 60)}:${toSifre2(s % 60)}`;
  return `${oslo.dato}T${klokka}+0${oslo.forskyvning}:00`;
}

// src/kjerne/finn-uten-kilde.ts
var feil19 = lagFeillager();
var DYPEST3 = 1e3;
function finnUtenKilde(x) {
  const dekket = new Set(x.kilder.filter(harEttOpphav).map(({ sti }) => sti));
  const uten = [];
  besøk("data" in x ? x.data : utenKilder(x), "", 0, dekket, uten);
  return uten;
}
function harEttOpphav({ kilde, antakelse }) {
  return kilde === void 0 !== (antakelse === void 0);
}
function utenKilder({ kilder: _, ...resten }) {
  return resten;
}
function besøk(verdi2, sti, dybde, dekket, uten) {
  if (dekket.has(sti)) return;
  if (dybde > DYPEST3) throw feil19("JSON_FOR_DYPT", sti, { grense: DYPEST3 });
  const barn = typeof verdi2 === "object" && verdi2 !== null ? Object.entries(verdi2) : [];
  if (barn.length === 0) uten.push(sti);
  for (const [nøkkel3, under] of barn) besøk(under, sti + lagSti(nøkkel3), dybde + 1, dekket, uten);
}

// src/kjerne/formater-belop.ts
var HARDT_MELLOMROM = " ";
var MINUS = "−";
function formaterBeløp(beløp, valg) {
  const verdi2 = Math.abs(beløp);
  const ører = verdi2 % 100;
  const heleKroner = String((verdi2 - ører) / 100).replace(/\B(?=(?:\d{3})+$)/g, HARDT_MELLOMROM);
  const brøkdel = ører !== 0 || valg?.ører === "ALLTID" ? `,${String(ører).padStart(2, "0")}` : "";
  return `${beløp < 0 ? MINUS : ""}${heleKroner}${brøkdel}${HARDT_MELLOMROM}kr`;
}

// src/kjerne/paaskedag.ts
function påskedagI(år) {
  const a = år % 19;
  const b = Math.floor(år / 100);
  const c = år % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dagnummerAv(år, Math.floor(sum / 31), sum % 31 + 1);
}

// src/kjerne/helligdager.ts
var feil20 = lagFeillager();
var HELLIGDAGSFREDLOVEN = "helligdagsfredloven § 2";
var LOV_OM_1_OG_17_MAI = "lov om 1 og 17 mai som høgtidsdager § 1";
var ETTER_PÅSKE = [
  ["SKJAERTORSDAG", -3],
  ["LANGFREDAG", -2],
  ["FORSTE_PAASKEDAG", 0],
  ["ANDRE_PAASKEDAG", 1],
  ["KRISTI_HIMMELFARTSDAG", 39],
  ["FORSTE_PINSEDAG", 49],
  ["ANDRE_PINSEDAG", 50]
];
var FASTE = [
  ["FORSTE_NYTTARSDAG", 1, 1, HELLIGDAGSFREDLOVEN],
  ["FORSTE_MAI", 5, 1, LOV_OM_1_OG_17_MAI],
  ["GRUNNLOVSDAGEN", 5, 17, LOV_OM_1_OG_17_MAI],
  ["FORSTE_JULEDAG", 12, 25, HELLIGDAGSFREDLOVEN],
  ["ANDRE_JULEDAG", 12, 26, HELLIGDAGSFREDLOVEN]
];
function helligdager(år) {
  if (!Number.isInteger(år) || år < 1583 || år > 9999) throw feil20("KALENDERAR_UGYLDIG", "", { fraÅr: år, tilÅr: år });
  const påske = påskedagI(år);
  return [
    ...ETTER_PÅSKE.map(([nøkkel3, dager]) => ({ nummer: påske + dager, nøkkel: nøkkel3, hjemmel: HELLIGDAGSFREDLOVEN })),
    ...FASTE.map(([nøkkel3, måned, dag, hjemmel]) => ({ nummer: dagnummerAv(år, måned, dag), nøkkel: nøkkel3, hjemmel }))
  ].sort((a, b) => a.nummer - b.nummer || (a.nøkkel < b.nøkkel ? -1 : 1)).map(({ nummer, nøkkel: nøkkel3, hjemmel }) => ({ dato: datoAv(nummer), nøkkel: nøkkel3, hjemmel }));
}

// src/kjerne/kontroller-kilder.ts
var funn28 = lagFunnlager();
function kontrollerKilder(x) {
  const data = "data" in x ? x.data : x;
  const rot2 = "data" in x ? "/data" : "";
  const steder = /* @__PURE__ */ new Set();
  const omHenvisningene = x.kilder.flatMap((henvisning, i) => {
    const igjen = steder.has(henvisning.sti);
    steder.add(henvisning.sti);
    return kontrollerHenvisning(henvisning, i, igjen, data);
  });
  const udekket = finnUtenKilde(x).map(
    (sti) => funn28("VERDI_UTEN_KILDE", "FEIL", `${rot2}${sti}`, { verdi: skriv5(finnVedSti(data, sti)) })
  );
  return [...omHenvisningene, ...udekket];
}
function kontrollerHenvisning({ sti, kilde, antakelse }, i, igjen, data) {
  const antall3 = Number(kilde !== void 0) + Number(antakelse !== void 0);
  const stikode = finnStikode(sti, igjen, data);
  return [
    ...antall3 === 1 ? [] : [funn28("KILDE_ELLER_ANTAKELSE", "FEIL", `/kilder/${i}`, { antall: antall3 })],
    ...stikode === void 0 ? [] : [funn28(stikode, "FEIL", `/kilder/${i}/sti`, { sti })]
  ];
}
function finnStikode(sti, igjen, data) {
  if (!erSti(sti)) return "STI_UGYLDIG";
  if (igjen) return "KILDE_TO_GANGER";
  return finnVedSti(data, sti) === void 0 ? "KILDE_UTEN_STED" : void 0;
}
function skriv5(verdi2) {
  if (typeof verdi2 !== "object" || verdi2 === null) return String(verdi2);
  return Array.isArray(verdi2) ? "[]" : "{}";
}

// src/kjerne/kroner.ts
function kroner(antall3) {
  return beløpIØre(antall3, 100n);
}

// src/kjerne/lag-dato.ts
var feil21 = lagFeillager();
function lagDato(tekst) {
  if (!erDato(tekst)) throw feil21("DATO_UGYLDIG", "", { verdi: String(tekst) });
  return tekst;
}

// src/kjerne/lag-desimal.ts
function lagDesimal(tall2) {
  const { t, n } = lesEksakt(tall2);
  const desimaler = n.toString().length - 1;
  const siffer2 = (t < 0n ? -t : t).toString().padStart(desimaler + 1, "0");
  const hele = siffer2.slice(0, siffer2.length - desimaler);
  const brøkdel = siffer2.slice(siffer2.length - desimaler).replace(/0+$/, "");
  return `${t < 0n ? "-" : ""}${hele}${brøkdel === "" ? "" : `.${brøkdel}`}`;
}

// src/kjerne/lag-fingeravtrykk.ts
function lagFingeravtrykk(verdi2) {
  return `sha256:${sha256Hex(tilKanoniskJson(verdi2))}`;
}

// src/kjerne/lag-kalender.ts
var funn29 = lagFunnlager();
function lagKalender({ fraÅr, tilÅr, ekstraFridager = [], lørdagErVirkedag }) {
  kastVedFeil([
    ...erSpenn(fraÅr, tilÅr) ? [] : [funn29("KALENDERAR_UGYLDIG", "FEIL", "/fraÅr", { fraÅr, tilÅr })],
    ...ekstraFridager.flatMap(
      ({ dato: dato2 }, i) => erDato(dato2) ? [] : [funn29("DATO_UGYLDIG", "FEIL", `/ekstraFridager/${i}/dato`, { verdi: String(dato2) })]
    )
  ]);
  const alle2 = [...alleÅr(fraÅr, tilÅr).flatMap(helligdager), ...innenfor(ekstraFridager, fraÅr, tilÅr)].sort(
    (a, b) => sammenlignTekst(a.dato, b.dato) || sammenlignTekst(a.nøkkel, b.nøkkel)
  );
  return { fraÅr, tilÅr, lørdagErVirkedag, helligdager: alle2, fridager: finnFridager(alle2, lørdagErVirkedag) };
}
function erSpenn(fraÅr, tilÅr) {
  return Number.isInteger(fraÅr) && Number.isInteger(tilÅr) && fraÅr >= 1583 && tilÅr <= 9999 && fraÅr <= tilÅr;
}
function alleÅr(fraÅr, tilÅr) {
  return Array.from({ length: tilÅr - fraÅr + 1 }, (_, i) => fraÅr + i);
}
function innenfor(dager, fraÅr, tilÅr) {
  return dager.filter(({ dato: dato2 }) => Number(dato2.slice(0, 4)) >= fraÅr && Number(dato2.slice(0, 4)) <= tilÅr).map(({ dato: dato2, nøkkel: nøkkel3, hjemmel }) => ({ dato: dato2, nøkkel: nøkkel3, hjemmel }));
}
function finnFridager(alle2, lørdagErVirkedag) {
  const sisteVirkedagIUka = lørdagErVirkedag ? 6 : 5;
  const numre = alle2.map(({ dato: dato2 }) => dagnummer(dato2)).filter((nummer) => ukedagAv(nummer) <= sisteVirkedagIUka);
  return numre.filter((nummer, i) => nummer !== numre[i - 1]);
}

// src/kjerne/lag-klokkeslett.ts
var feil22 = lagFeillager();
function lagKlokkeslett(tekst) {
  if (!erKlokkeslett(tekst)) throw feil22("KLOKKESLETT_UGYLDIG", "", { verdi: String(tekst) });
  return tekst;
}

// src/kjerne/lag-norsk-kalender.ts
function lagNorskKalender(fraÅr, tilÅr) {
  return lagKalender({ fraÅr, tilÅr, lørdagErVirkedag: false });
}

// src/kjerne/lag-tidspunkt.ts
var feil23 = lagFeillager();
function lagTidspunkt(tekst) {
  if (!erTidspunkt(tekst)) throw feil23("TIDSPUNKT_UGYLDIG", "", { verdi: String(tekst) });
  return tekst;
}

// src/kjerne/les-belop.ts
var funn30 = lagFunnlager();
var MELLOMROM = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
var FORBEHOLD = /^(ca\.?|cirka|omtrent|om lag|anslagsvis|anslag|anslått(?: til)?) ?/;
var VALUTA_FORAN = /^(?:kr\.?|nok) ?/;
var HALE = /^(?:,- ?|,– ?|,— ?)?(tusen|mill(?:ioner|ionar|ion|\.)?|mrd\.?|milliard(?:er|ar)?)? ?(?:kr\.?|kroner|nok)?(?:,-|,–)?\.?$/;
var TALL2 = /^([-\u2212]?) ?(\d(?:[\d., ]*\d)?) ?(.*)$/;
var ENHETER = { tusen: 100000n, mill: 100000000n, mrd: 100000000000n };
function lesBeløp(tekst) {
  if (typeof tekst !== "string") return feilet(funn30("BELOP_IKKE_TEKST", "FEIL", "", { type: typeof tekst }));
  const ren = tekst.replace(MELLOMROM, " ").trim().toLowerCase();
  if (ren === "") return feilet(funn30("BELOP_TOMT", "FEIL", "", {}));
  const forbehold = FORBEHOLD.exec(ren)?.[0] ?? "";
  const utenForan = ren.slice(forbehold.length).replace(VALUTA_FORAN, "");
  const [, fortegn = "", siffer2 = "", hale = ""] = TALL2.exec(utenForan) ?? [];
  const enhet = finnEnhet(hale);
  if (siffer2 === "" || enhet === void 0) return feilet(funn30("BELOP_UFORSTATT", "FEIL", "", { tekst }));
  const tall2 = lesSiffer(siffer2, tekst);
  if (typeof tall2 !== "string") return feilet(tall2);
  return iØre(`${fortegn === "" ? "" : "-"}${tall2}`, enhet, forbehold);
}
function finnEnhet(hale) {
  const treff = HALE.exec(hale.replace(/^\.(?=mill|mrd|tusen)/, ""));
  if (treff === null) return void 0;
  const ord = treff[1] ?? "";
  if (ord.startsWith("mill") && !ord.startsWith("milliard")) return ENHETER.mill;
  if (ord === "") return 100n;
  return ord === "tusen" ? ENHETER.tusen : ENHETER.mrd;
}
function lesSiffer(siffer2, tekst) {
  const skilletegn = [...new Set(siffer2.replace(/\d/g, ""))];
  if (skilletegn.length === 0) return siffer2;
  const siste = siffer2.replace(/\d/g, "").at(-1) ?? "";
  const bak = siffer2.slice(siffer2.lastIndexOf(siste) + 1);
  const foran = siffer2.slice(0, siffer2.lastIndexOf(siste));
  const skilletegnForan = foran.replace(/\d/g, "");
  const erGrupper = skilletegnForan === "" || skilletegnForan === skilletegnForan[0]?.repeat(skilletegnForan.length);
  const feil46 = funn30("BELOP_FEIL_GRUPPERT", "FEIL", "", { tekst });
  if (!erGrupper) return feil46;
  const grupper3 = foran.split(skilletegnForan[0] ?? " ");
  const riktigGruppert = grupper3.length === 1 || grupper3.every((g, i) => i === 0 ? g.length <= 3 : g.length === 3);
  if (!riktigGruppert) return feil46;
  const hele = grupper3.join("");
  const sammeTegnForan = skilletegnForan.includes(siste);
  if (siste === " " && skilletegnForan !== "" && !sammeTegnForan) return feil46;
  if (siste === " " || sammeTegnForan) {
    const førsteGruppeHolder = grupper3.length > 1 || hele.length <= 3;
    return bak.length === 3 && førsteGruppeHolder ? hele + bak : feil46;
  }
  if (bak.length === 3 && grupper3.length === 1 && hele.length <= 3 && hele !== "0") {
    return funn30("BELOP_TVETYDIG", "FEIL", "", { tekst, somTusen: hele + bak, somDesimal: `${hele}.${bak}` });
  }
  return `${hele}.${bak}`;
}
function iØre(tall2, enhet, forbehold) {
  try {
    const beløp = beløpIØre(tall2, enhet);
    if (forbehold === "") return { ok: true, verdi: { beløp }, funn: [] };
    const slag = /^(?:ca|cirka|om)/.test(forbehold) ? "CA" : "ANSLAG";
    return { ok: true, verdi: { beløp, forbehold: slag }, funn: [] };
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return { ok: false, funn: fanget.funn };
    throw fanget;
  }
}
function feilet(enkelt2) {
  return { ok: false, funn: [enkelt2] };
}

// src/kjerne/millioner.ts
function millioner(antall3) {
  return beløpIØre(antall3, 100000000n);
}

// src/kjerne/philox.ts
var RUNDER = 10;
var M0 = 3528531795 | 0;
var M1 = 3449720151 | 0;
var W0 = 2654435769 | 0;
var W1 = 3144134277 | 0;
function philox4x32(c0, c1, c2, c3, nøkkel0, nøkkel1, ut) {
  let x0 = c0 | 0;
  let x1 = c1 | 0;
  let x2 = c2 | 0;
  let x3 = c3 | 0;
  let k0 = nøkkel0 | 0;
  let k1 = nøkkel1 | 0;
  for (let runde = 0; runde < RUNDER; runde++) {
    const høy0 = høyeDel(M0, x0);
    const høy1 = høyeDel(M1, x2);
    const lav0 = Math.imul(M0, x0);
    x0 = høy1 ^ x1 ^ k0;
    x1 = Math.imul(M1, x2);
    x2 = høy0 ^ x3 ^ k1;
    x3 = lav0;
    k0 = k0 + W0 | 0;
    k1 = k1 + W1 | 0;
  }
  ut[0] = x0;
  ut[1] = x1;
  ut[2] = x2;
  ut[3] = x3;
}
function høyeDel(a, b) {
  const a0 = a & 65535;
  const a1 = a >>> 16;
  const b0 = b & 65535;
  const b1 = b >>> 16;
  const midt2 = Math.imul(a1, b0) + (Math.imul(a0, b0) >>> 16) | 0;
  const midt22 = Math.imul(a0, b1) + (midt2 & 65535) | 0;
  return Math.imul(a1, b1) + (midt2 >>> 16) + (midt22 >>> 16) | 0;
}

// src/kjerne/tilfeldig-strom.ts
var feil24 = lagFeillager();
var TO_I_32 = 2 ** 32;
var TO_I_21 = 2 ** 21;
var TO_I_53 = 2 ** 53;
function lagTilfeldigStrøm(frø, navn) {
  if (frø === "") throw feil24("FRO_TOMT", "/frø", { felt: "frø" });
  if (navn === "") throw feil24("FRO_TOMT", "/navn", { felt: "navn" });
  const bytes = sha256Bytes(`${frø.length}:${frø}|${navn}`);
  return { frø, navn, nøkkel: [ordAv(bytes, 0), ordAv(bytes, 4), ordAv(bytes, 8), ordAv(bytes, 12)] };
}
function ordAv(bytes, i) {
  return ((bytes[i] ?? 0) | (bytes[i + 1] ?? 0) << 8 | (bytes[i + 2] ?? 0) << 16 | (bytes[i + 3] ?? 0) << 24) >>> 0;
}
function fyllUniform(strøm, fra, ut) {
  kontrollerPlass("fra", fra);
  kontrollerPlass("fra", fra + ut.length);
  const blokk = new Uint32Array(4);
  const forskyvning = fra % 2;
  for (let i = -forskyvning; i < ut.length; i += 2) {
    krypter(strøm, (fra + i) / 2, 0, blokk);
    if (i >= 0) ut[i] = uniform(blokk[0], blokk[1]);
    if (i + 1 < ut.length) ut[i + 1] = uniform(blokk[2], blokk[3]);
  }
}
function uniform(høy = 0, lav = 0) {
  return (høy * TO_I_21 + (lav >>> 11)) / TO_I_53;
}
function trekkUniform(strøm, plass) {
  const ut = new Float64Array(1);
  fyllUniform(strøm, plass, ut);
  return ut[0] ?? 0;
}
function trekkHeltall(strøm, plass, under) {
  kontrollerPlass("plass", plass);
  if (!Number.isInteger(under) || under < 1 || under > TO_I_32) {
    throw feil24("TREKNING_UGYLDIG", "/under", { felt: "under", verdi: String(under) });
  }
  const grense = TO_I_32 - TO_I_32 % under;
  const blokk = new Uint32Array(4);
  for (let forsøk = 0; ; forsøk++) {
    krypter(strøm, plass, forsøk + 1, blokk);
    for (const ord of blokk) if (ord < grense) return ord % under;
  }
}
function krypter({ nøkkel: nøkkel3 }, teller2, rad, ut) {
  const [k0, k1, n2, n3] = nøkkel3;
  philox4x32(teller2 % TO_I_32, Math.floor(teller2 / TO_I_32), n2, n3 + rad, k0, k1, ut);
}
function kontrollerPlass(felt, verdi2) {
  if (!Number.isSafeInteger(verdi2) || verdi2 < 0)
    throw feil24("TREKNING_UGYLDIG", `/${felt}`, { felt, verdi: String(verdi2) });
}

// src/kontroll/anvend-overgang.ts
var feil25 = lagFeillager();
function anvendOvergang(sak, til, tabell) {
  const fra = sak.tilstand;
  const lovlige = Object.hasOwn(tabell, fra) ? tabell[fra] : [];
  if (!lovlige.includes(til)) throw feil25("OVERGANG_ULOVLIG", "/tilstand", { fra, til, lovlige });
  return { ...sak, tilstand: til };
}

// src/kontroll/anvend-tilskuddsovergang.ts
var TILSKUDDSOVERGANGER = {
  TILDELT: ["AKSEPTERT", "BORTFALT"],
  AKSEPTERT: ["UNDER_UTBETALING", "UTBETALT", "BORTFALT"],
  UNDER_UTBETALING: ["UTBETALT", "TIL_SLUTTRAPPORT", "TILBAKEKREVD"],
  UTBETALT: ["TIL_SLUTTRAPPORT", "TILBAKEKREVD"],
  TIL_SLUTTRAPPORT: ["AVSLUTTET", "TILBAKEKREVD"],
  AVSLUTTET: ["TILBAKEKREVD"],
  BORTFALT: [],
  TILBAKEKREVD: ["AVSLUTTET"]
};
function anvendTilskuddsovergang(tilskudd, til) {
  return anvendOvergang(tilskudd, til, TILSKUDDSOVERGANGER);
}

// src/kontroll/beregn-egeninnsats.ts
var NULL5 = { t: 0n, n: 1n };
function beregnEgeninnsats(søknad) {
  const { søktBeløp, egeninnsats, andreFinansieringskilder = [] } = søknad;
  if (egeninnsats === void 0) return void 0;
  const andre = andreFinansieringskilder.filter(({ tilstand }) => tilstand !== "AVSLATT");
  const egen = summerInnsats(egeninnsats);
  const fremmed = summerBeløp([søktBeløp, ...andre.map(({ beløp }) => beløp)]);
  const finansiering = leggSammen(egen.sum, somRasjonal(fremmed));
  const ider = [...new Set(egeninnsats.map(({ partId }) => partId))].sort(sammenlignTekst);
  return {
    ...somBrøker(egen),
    finansiering: tilBrøk(finansiering),
    ...finansiering.t === 0n ? {} : { andel: tilBrøk(del(egen.sum, finansiering)) },
    parter: ider.map((partId) => ({
      partId,
      ...somBrøker(summerInnsats(egeninnsats.filter((innsats) => innsats.partId === partId)))
    }))
  };
}
function summerInnsats(egeninnsats) {
  const penger = summerBeløp(egeninnsats.flatMap((innsats) => innsats.type === "PENGER" ? innsats.beløp : []));
  let arbeidstid = NULL5;
  for (const innsats of egeninnsats) {
    if (innsats.type === "ARBEIDSTID")
      arbeidstid = leggSammen(arbeidstid, gang(lesEksakt(innsats.timer), somRasjonal(innsats.timesats)));
  }
  return { penger, arbeidstid, sum: leggSammen(somRasjonal(penger), arbeidstid) };
}
function somBrøker({ penger, arbeidstid, sum }) {
  return { penger, arbeidstid: tilBrøk(arbeidstid), sum: tilBrøk(sum) };
}

// src/kontroll/er-samme-part.ts
function erSammePart(a, b) {
  if (a.organisasjonsnummer !== void 0 && b.organisasjonsnummer !== void 0) {
    return a.organisasjonsnummer === b.organisasjonsnummer;
  }
  if (a.kommunenummer !== void 0 && b.kommunenummer !== void 0) return a.kommunenummer === b.kommunenummer;
  return a.id === b.id;
}

// src/kontroll/kontroller-dobbeltfinansiering.ts
var funn31 = lagFunnlager();
function kontrollerDobbeltfinansiering(plan) {
  const omKilder = plan.kilder.flatMap((kilde, i) => funnOmKilde(kilde, i, plan));
  if (omKilder.some(({ kode }) => kode === "FINANSIERINGSKILDE_BELOP_UGYLDIG")) return omKilder;
  const gjeldende = plan.kilder.filter(({ tilstand }) => tilstand !== "AVSLATT");
  return [...omKilder, ...funnOmCeller3(plan.budsjett, gjeldende), ...funnOmHelheten(plan, gjeldende)];
}
function funnOmKilde(kilde, i, { budsjett, kilder }) {
  const { id: kildeId, beløp, dekker: dekker2, tilstand } = kilde;
  const først = kilder.findIndex(({ id }) => id === kildeId);
  const beløpene = [
    [`/kilder/${i}/beløp`, beløp],
    ...dekker2.map((dekning, j) => [`/kilder/${i}/dekker/${j}/beløp`, dekning.beløp])
  ];
  const ugyldige = beløpene.filter(([, b]) => !erBeløp(b));
  const steder = new Set(budsjett.celler.map(stedAv));
  const ukjente2 = dekker2.flatMap((dekning, j) => {
    const { tiltakId, kostnadsartId } = dekning;
    if (steder.has(stedAv(dekning))) return [];
    return [funn31("DEKNING_UKJENT_STED", "FEIL", `/kilder/${i}/dekker/${j}`, { kildeId, tiltakId, kostnadsartId })];
  });
  const felles = [
    ...først === i ? [] : [funn31("FINANSIERINGSKILDE_TO_GANGER", "FEIL", `/kilder/${i}/id`, { kildeId, først })],
    ...ugyldige.map(([sti, b]) => funn31("FINANSIERINGSKILDE_BELOP_UGYLDIG", "FEIL", sti, { kildeId, beløp: String(b) })),
    ...ukjente2
  ];
  if (ugyldige.length > 0 || tilstand === "AVSLATT") return felles;
  if (dekker2.length === 0) {
    return [...felles, funn31("DEKNING_IKKE_OPPGITT", "ADVARSEL", `/kilder/${i}/dekker`, { kildeId, beløp })];
  }
  const dekket = summerBeløp(dekker2.map((dekning) => dekning.beløp));
  if (dekket <= beløp) return felles;
  return [...felles, funn31("DEKNING_OVER_KILDE", "FEIL", `/kilder/${i}/dekker`, { kildeId, beløp, dekket })];
}
var stedAv = ({ tiltakId, kostnadsartId }) => JSON.stringify([tiltakId, kostnadsartId]);
function funnOmCeller3({ celler }, kilder) {
  const dekninger = /* @__PURE__ */ new Map();
  for (const kilde of kilder) {
    for (const dekning of kilde.dekker) {
      const sted = stedAv(dekning);
      const her = dekninger.get(sted) ?? [];
      her.push({ kilde, beløp: dekning.beløp });
      dekninger.set(sted, her);
    }
  }
  return celler.flatMap((celle, i) => {
    const her = dekninger.get(stedAv(celle)) ?? [];
    const dekket = summerBeløp(her.map(({ beløp }) => beløp));
    if (dekket <= celle.beløp) return [];
    const { tiltakId, kostnadsartId, beløp: kostnad } = celle;
    const alvor = her.every(({ kilde }) => kilde.tilstand === "INNVILGET") ? "FEIL" : "ADVARSEL";
    const kildeIder = [...new Set(her.map(({ kilde }) => kilde.id))];
    const data = { tiltakId, kostnadsartId, kostnad, dekket, over: dekket - kostnad, kildeIder };
    return [funn31("DOBBELTFINANSIERING", alvor, `/budsjett/celler/${i}`, data)];
  });
}
function funnOmHelheten({ budsjett, søktBeløp = 0, egeninnsats = [] }, andreFinansieringskilder) {
  const egen = beregnEgeninnsats({ søktBeløp, egeninnsats, andreFinansieringskilder });
  const finansiering = lesEksakt(egen?.finansiering ?? { teller: "0", nevner: "1" });
  const kostnad = beregnBudsjettsummer(budsjett).totalt;
  const kostnader = { t: BigInt(kostnad), n: 1n };
  if (sammenlignEksakt(finansiering, kostnader) <= 0) return [];
  const over = trekkFra(finansiering, kostnader);
  const data = { kostnad, finansiering: { ...tilBrøk(finansiering) }, over: { ...tilBrøk(over) } };
  return [funn31("FINANSIERING_OVER_KOSTNAD", "ADVARSEL", "/budsjett", data)];
}

// src/kontroll/kontroller-egeninnsats.ts
var funn32 = lagFunnlager();
function kontrollerEgeninnsats(søknad, { minsteAndel } = {}) {
  const minst = minsteAndel === void 0 ? void 0 : lesEksakt(minsteAndel, "/krav/minsteAndel");
  if (søknad.egeninnsats === void 0) {
    return [funn32("EGENINNSATS_IKKE_OPPGITT", minst === void 0 ? "ADVARSEL" : "FEIL", "", {})];
  }
  const parter = /* @__PURE__ */ new Set([...søknad.søkere.map(({ part }) => part.id), ...søknad.tiltak.parter.map(({ id }) => id)]);
  const omParter = søknad.egeninnsats.flatMap(
    ({ partId }, i) => parter.has(partId) ? [] : [funn32("EGENINNSATS_UKJENT_PART", "ADVARSEL", `/egeninnsats/${i}/partId`, { partId })]
  );
  const omTall = søknad.egeninnsats.flatMap(funnOmTall3);
  if (omTall.length > 0 || minst === void 0 || minsteAndel === void 0) return [...omParter, ...omTall];
  const andel2 = beregnEgeninnsats(søknad)?.andel;
  if (andel2 === void 0) return [...omParter, funn32("EGENINNSATS_UTEN_FINANSIERING", "ADVARSEL", "/egeninnsats", {})];
  if (sammenlignEksakt(lesEksakt(andel2), minst) >= 0) return omParter;
  const data = { andel: { ...andel2 }, minst: { teller: minsteAndel.teller, nevner: minsteAndel.nevner } };
  return [...omParter, funn32("EGENINNSATS_FOR_LAV", "FEIL", "/egeninnsats", data)];
}
function funnOmTall3(innsats, i) {
  const felt = innsats.type === "PENGER" ? [["beløp", innsats.beløp]] : [
    ["timer", innsats.timer],
    ["timesats", innsats.timesats]
  ];
  return felt.filter(([navn, verdi2]) => navn === "timer" ? !erIkkeNegativt(verdi2) : !erBeløp(verdi2)).map(
    ([navn, verdi2]) => funn32("EGENINNSATS_UGYLDIG", "FEIL", `/egeninnsats/${i}/${navn}`, { felt: navn, verdi: String(verdi2) })
  );
}
function erIkkeNegativt(tall2) {
  try {
    return lesEksakt(tall2).t >= 0n;
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return false;
    throw fanget;
  }
}

// src/kontroll/svakeste-status.ts
var SVAKERE_OG_SVAKERE = ["ENDELIG", "FORELOPIG", "ANSLAG", "FORSLAG"];
function svakesteStatus(statuser) {
  const svakhet = statuser.map((status) => SVAKERE_OG_SVAKERE.indexOf(status));
  return SVAKERE_OG_SVAKERE[Math.max(...svakhet)] ?? "FORSLAG";
}

// src/kontroll/lag-ramme.ts
var funn33 = lagFunnlager();
function lagRamme(bevilgninger) {
  kastVedFeil(finnBrudd(bevilgninger));
  const ider = new Set(bevilgninger.map(({ id }) => id));
  const talt = bevilgninger.filter(({ delAv }) => delAv === void 0 || !ider.has(delAv));
  const forbehold = talt.some((b) => b.forbehold === "CA") ? "CA" : talt.find((b) => b.forbehold)?.forbehold;
  const ramme = {
    beløp: summerBeløp(talt.map(({ beløp }) => beløp)),
    status: svakesteStatus(talt.map((b) => b.status)),
    bevilgninger: talt.map(({ id }) => id).sort(sammenlignTekst)
  };
  return forbehold === void 0 ? ramme : { ...ramme, forbehold };
}
function finnBrudd(bevilgninger) {
  if (bevilgninger.length === 0) return [funn33("BEVILGNINGER_TOMT", "FEIL", "/bevilgninger", {})];
  const overordnet = new Map(bevilgninger.map(({ id, delAv }) => [id, delAv]));
  const gjentatte = finnGjentatte(bevilgninger.map(({ id }) => id));
  return [
    ...gjentatte.map(
      ({ nøkkel: id, plass, først }) => funn33("BEVILGNING_TO_GANGER", "FEIL", `/bevilgninger/${plass}/id`, { id, først })
    ),
    ...bevilgninger.flatMap(({ id, beløp }, i) => {
      const ring = finnRing(id, overordnet);
      return [
        ...erBeløp(beløp) ? [] : [funn33("BEVILGNING_BELOP_UGYLDIG", "FEIL", `/bevilgninger/${i}/beløp`, { id, beløp: String(beløp) })],
        ...ring === void 0 ? [] : [funn33("BEVILGNING_SYKLUS", "FEIL", `/bevilgninger/${i}/delAv`, { ider: ring })]
      ];
    })
  ];
}
function finnRing(id, overordnet) {
  const sti = /* @__PURE__ */ new Set();
  let nå = id;
  while (nå !== void 0 && !sti.has(nå)) {
    sti.add(nå);
    nå = overordnet.get(nå);
  }
  return nå === id ? [...sti].sort(sammenlignTekst) : void 0;
}

// src/kontroll/finn-habilitetsgrunn.ts
function finnHabilitetsgrunn({ representerer, parter, erklæring }) {
  if (erklæring !== void 0 && (erklæring.status !== "HABIL" || erklæring.avklaring !== void 0)) return void 0;
  if (parter.length === 0) return void 0;
  if (representerer === void 0) return "REPRESENTERER_IKKE_OPPGITT";
  return parter.some((part) => erSammePart(part, representerer)) ? "ORGANISASJON_ER_PART" : void 0;
}

// src/kontroll/utled-habilitet.ts
var funn34 = lagFunnlager();
var SAKSLEDD = ["FORBEREDE", "VURDERE", "AVGJORE"];
function utledHabilitet(vurderere, søknader, erklæringer = []) {
  const kjenteVurderere = new Set(vurderere.map(({ id }) => id));
  const kjenteSøknader = new Set(søknader.map(({ id }) => id));
  const erklært = /* @__PURE__ */ new Map();
  const brudd = [];
  for (const [i, erklæring] of erklæringer.entries()) {
    const { vurdererId, søknadId, stedfortreder } = erklæring;
    if (!kjenteVurderere.has(vurdererId) || !kjenteSøknader.has(søknadId)) {
      brudd.push(funn34("HABILITET_UKJENT", "FEIL", `/erklæringer/${i}`, { vurdererId, søknadId }));
      continue;
    }
    if (stedfortreder === vurdererId) {
      const data = { vurdererId, søknadId };
      brudd.push(funn34("HABILITET_STEDFORTREDER_UGYLDIG", "FEIL", `/erklæringer/${i}/stedfortreder`, data));
    }
    const par = parAv(vurdererId, søknadId);
    const om = erklært.get(par) ?? [];
    erklært.set(par, om);
    const før = om.find((annen) => dekker(annen.erklæring).some((ledd) => dekker(erklæring).includes(ledd)));
    if (før === void 0) om.push({ erklæring, plass: i });
    else
      brudd.push(funn34("HABILITET_TO_GANGER", "FEIL", `/erklæringer/${i}`, { vurdererId, søknadId, først: før.plass }));
  }
  kastVedFeil(brudd);
  return vurderere.flatMap(
    (vurderer) => søknader.flatMap((søknad) => utledEtPar(vurderer, søknad, erklært.get(parAv(vurderer.id, søknad.id)) ?? []))
  );
}
var parAv = (vurdererId, søknadId) => JSON.stringify([vurdererId, søknadId]);
var dekker = ({ omfang = SAKSLEDD }) => omfang;
function utledEtPar(vurderer, søknad, erklært) {
  const parter = [...søknad.søkere.map(({ part }) => part), ...søknad.tiltak.parter];
  const { representerer } = vurderer;
  const par = { vurdererId: vurderer.id, søknadId: søknad.id };
  const vist = erklært.map(({ erklæring }) => {
    const grunn2 = finnHabilitetsgrunn({ representerer, parter, erklæring });
    return grunn2 === void 0 ? erklæring : { ...erklæring, ...par, status: "TIL_AVKLARING", grunn: grunn2 };
  });
  const rest = SAKSLEDD.filter((ledd) => !erklært.some(({ erklæring }) => dekker(erklæring).includes(ledd)));
  if (rest.length === 0) return vist;
  const grunn = finnHabilitetsgrunn({ representerer, parter, erklæring: void 0 });
  const omResten = grunn === void 0 ? { ...par, status: "HABIL" } : { ...par, status: "TIL_AVKLARING", grunn };
  return [...vist, erklært.length === 0 ? omResten : { ...omResten, omfang: rest }];
}

// src/oppfolging/finn-innholdsfeil.ts
function finnInnholdsfeil(postering, tilskuddsår) {
  const { beløp, type } = postering;
  if (!Number.isSafeInteger(beløp) || beløp < 0 && type !== "KORRIGERT") return "POSTERING_BELOP_UGYLDIG";
  switch (type) {
    case "TILDELT":
    case "AKSEPTERT":
    case "FORPLIKTET":
    case "UTBETALT":
    case "BRUKT":
    case "TILBAKEBETALT":
    case "KORRIGERT":
      return void 0;
    case "OMDISPONERT":
      return harSteder(postering) ? void 0 : "OMDISPONERT_UTEN_STED";
    case "OVERFORT":
      return harOpphav(postering, tilskuddsår) ? void 0 : "OVERFORT_UTEN_OPPHAV";
    default:
      return uventet(type, "POSTERING_TYPE_UKJENT");
  }
}
function harSteder({ tiltakId, kostnadsartId, flyttetFra }) {
  return tiltakId !== void 0 && kostnadsartId !== void 0 && flyttetFra?.tiltakId !== void 0 && flyttetFra.kostnadsartId !== void 0;
}
function harOpphav({ retning, opprinnelsesår }, tilskuddsår) {
  if (opprinnelsesår === void 0 || !Number.isInteger(opprinnelsesår)) return false;
  if (retning === "INN") return opprinnelsesår < tilskuddsår;
  return retning === "UT" && opprinnelsesår <= tilskuddsår;
}

// src/oppfolging/finn-rotter.ts
function finnRøtter(grunnlag, { plasser: plasser3, korrigeringer }, utelatt2) {
  const røtter = /* @__PURE__ */ new Map();
  for (const start of korrigeringer) følg(start);
  return røtter;
  function følg(start) {
    const kjede = [];
    const iKjeden = /* @__PURE__ */ new Map();
    let nå = start;
    let ende;
    while (ende === void 0) {
      const kjent = røtter.get(nå);
      if (kjent !== void 0) ende = kjent;
      else if (postering(nå).type !== "KORRIGERT") ende = nå;
      else if (iKjeden.has(nå)) {
        for (const medlem of kjede.splice(iKjeden.get(nå) ?? 0)) røtter.set(medlem, "KORRIGERING_SYKLUS");
        ende = "KORRIGERING_SYKLUS";
      } else {
        iKjeden.set(nå, kjede.length);
        kjede.push(nå);
        const neste = finnNeste2(nå);
        if (typeof neste === "number") nå = neste;
        else {
          røtter.set(nå, neste);
          kjede.pop();
          ende = neste;
        }
      }
    }
    for (const medlem of kjede.reverse()) {
      if (typeof ende === "string") ende = "KORRIGERING_AV_UTELATT";
      else if (!erSammeSted(postering(medlem), postering(ende))) ende = "KORRIGERING_ANNET_STED";
      røtter.set(medlem, ende);
    }
  }
  function finnNeste2(i) {
    const { korrigerer, dato: dato2 } = postering(i);
    if (korrigerer === void 0) return "KORRIGERING_UTEN_MAL";
    const plass = plasser3.get(korrigerer);
    if (plass === void 0) return "KORRIGERING_UKJENT";
    const mål = postering(plass);
    if (utelatt2.has(korrigerer) || finnInnholdsfeil(mål, grunnlag.tilskudd.år) !== void 0)
      return "KORRIGERING_AV_UTELATT";
    return mål.dato > dato2 ? "KORRIGERING_FOR_TIDLIG" : plass;
  }
  function postering(i) {
    return grunnlag.posteringer[i];
  }
}
function erSammeSted(korrigering, rot2) {
  return ["tiltakId", "kostnadsartId", "finansieringskildeId"].every(
    (felt) => korrigering[felt] === void 0 || korrigering[felt] === rot2[felt]
  );
}

// src/oppfolging/telleverk.ts
function lagTelleverk() {
  return {
    antall: 0,
    tildelt: 0,
    akseptert: 0,
    forpliktet: 0,
    utbetalt: 0,
    brukt: 0,
    tilbakebetalt: 0,
    overført: 0,
    omdisponert: 0
  };
}
function lagOpptelling() {
  return {
    celler: /* @__PURE__ */ new Map(),
    kilder: /* @__PURE__ */ new Map(),
    dager: /* @__PURE__ */ new Map(),
    opphav: /* @__PURE__ */ new Map(),
    plasser: /* @__PURE__ */ new Map(),
    gjentatte: /* @__PURE__ */ new Set(),
    korrigeringer: [],
    brutto: 0,
    antall: 0,
    harFunn: false
  };
}
function finnDag(o, dato2, { tilskudd, perDato }) {
  const kjent = o.dager.get(dato2);
  if (kjent !== void 0) return kjent;
  const { periode } = tilskudd;
  const gjelder = !erDato(dato2) ? "NEI_UGYLDIG" : dato2 > perDato ? "NEI_SENERE" : "JA";
  const utenforPerioden = periode !== void 0 && gjelder === "JA" && (dato2 < periode.fom || dato2 > periode.tom);
  if (utenforPerioden || gjelder === "NEI_UGYLDIG") o.harFunn = true;
  const dag = { dato: dato2, gjelder, utenforPerioden, fårPenger: false, bruker: false, inn: 0, utbetalt: 0, ut: 0 };
  o.dager.set(dato2, dag);
  return dag;
}
function finnTellecelle(o, tiltakId, kostnadsartId) {
  let rad = o.celler.get(tiltakId);
  if (rad === void 0) {
    rad = /* @__PURE__ */ new Map();
    o.celler.set(tiltakId, rad);
  }
  let celle = rad.get(kostnadsartId);
  if (celle === void 0) {
    celle = { tiltakId, kostnadsartId, ...lagTelleverk() };
    rad.set(kostnadsartId, celle);
  }
  return celle;
}
function finnTellekilde(o, kildeId) {
  let kilde = o.kilder.get(kildeId);
  if (kilde === void 0) {
    kilde = lagTelleverk();
    o.kilder.set(kildeId, kilde);
  }
  return kilde;
}

// src/oppfolging/tell-med.ts
function tellMed(o, postering, beløp, dag) {
  const celle = finnTellecelle(o, postering.tiltakId, postering.kostnadsartId);
  const kilde = finnTellekilde(o, postering.finansieringskildeId);
  celle.antall += 1;
  kilde.antall += 1;
  o.antall += 1;
  o.brutto += beløp < 0 ? -beløp : beløp;
  switch (postering.type) {
    case "TILDELT":
      celle.tildelt += beløp;
      kilde.tildelt += beløp;
      dag.inn += beløp;
      dag.fårPenger = true;
      return;
    case "AKSEPTERT":
      celle.akseptert += beløp;
      kilde.akseptert += beløp;
      return;
    case "FORPLIKTET":
      celle.forpliktet += beløp;
      kilde.forpliktet += beløp;
      return;
    case "UTBETALT":
      celle.utbetalt += beløp;
      kilde.utbetalt += beløp;
      dag.utbetalt += beløp;
      return;
    case "BRUKT":
      celle.brukt += beløp;
      kilde.brukt += beløp;
      dag.ut += beløp;
      dag.bruker = true;
      return;
    case "TILBAKEBETALT":
      celle.tilbakebetalt += beløp;
      kilde.tilbakebetalt += beløp;
      dag.ut += beløp;
      return;
    case "OMDISPONERT": {
      const fra = finnTellecelle(o, postering.flyttetFra?.tiltakId, postering.flyttetFra?.kostnadsartId);
      celle.omdisponert += beløp;
      fra.omdisponert -= beløp;
      fra.antall += 1;
      return;
    }
    case "OVERFORT":
      tellOverført(o, postering, beløp, { celle, kilde, dag });
      return;
    case "KORRIGERT":
      return;
    default:
      uventet(postering.type, void 0);
  }
}
function tellOverført(o, { retning, opprinnelsesår = 0 }, beløp, { celle, kilde, dag }) {
  const inn = retning === "INN";
  const fortegn = inn ? 1 : -1;
  celle.overført += fortegn * beløp;
  kilde.overført += fortegn * beløp;
  dag.inn += fortegn * beløp;
  if (inn) dag.fårPenger = true;
  const før = o.opphav.get(opprinnelsesår) ?? { inn: 0, ut: 0 };
  if (inn) før.inn += beløp;
  else før.ut += beløp;
  o.opphav.set(opprinnelsesår, før);
}

// src/oppfolging/tell-opp.ts
function tellOpp(grunnlag, utelatt2) {
  const { tilskudd, posteringer } = grunnlag;
  const o = lagOpptelling();
  const tiltak = new Set(tilskudd.tiltakIder);
  const arter = settAv(grunnlag.kjent.kostnadsarter);
  const kilder = settAv(grunnlag.kjent.finansieringskilder);
  const { plasser: plasser3 } = o;
  let antallIder2 = 0;
  for (let i = 0; i < posteringer.length; i++) {
    const postering = posteringer[i];
    const dag = finnDag(o, postering.dato, grunnlag);
    if (dag.gjelder !== "JA") continue;
    if (postering.tilskuddId !== tilskudd.id) {
      o.harFunn = true;
      continue;
    }
    plasser3.set(postering.id, i);
    if (plasser3.size === antallIder2) {
      o.gjentatte.add(postering.id);
      o.harFunn = true;
      continue;
    }
    antallIder2 += 1;
    if (utelatt2.size > 0 && utelatt2.has(postering.id)) continue;
    if (finnInnholdsfeil(postering, tilskudd.år) !== void 0) {
      o.harFunn = true;
      continue;
    }
    if (postering.type === "KORRIGERT") o.korrigeringer.push(i);
    else tellMed(o, postering, postering.beløp, dag);
  }
  if (o.gjentatte.size > 0) pekPåFørste(o, grunnlag);
  if (harUkjente(o, tiltak, arter, kilder)) o.harFunn = true;
  return o;
}
function pekPåFørste({ plasser: plasser3, gjentatte, dager }, { tilskudd, posteringer }) {
  const mangler = new Set(gjentatte);
  for (const [i, { id, tilskuddId, dato: dato2 }] of posteringer.entries()) {
    if (mangler.has(id) && tilskuddId === tilskudd.id && dager.get(dato2)?.gjelder === "JA") {
      plasser3.set(id, i);
      mangler.delete(id);
    }
  }
}
function settAv(ider) {
  return ider === void 0 ? void 0 : new Set(ider);
}
function harUkjente(o, tiltak, arter, kilder) {
  const ukjent2 = (id, kjente) => id !== void 0 && kjente !== void 0 && !kjente.has(id);
  for (const [tiltakId, rad] of o.celler) {
    if (ukjent2(tiltakId, tiltak)) return true;
    for (const kostnadsartId of rad.keys()) if (ukjent2(kostnadsartId, arter)) return true;
  }
  for (const kildeId of o.kilder.keys()) if (ukjent2(kildeId, kilder)) return true;
  return false;
}

// src/oppfolging/tell-hovedbok.ts
function tellHovedbok(grunnlag) {
  const første = tellOpp(grunnlag, /* @__PURE__ */ new Set());
  const konflikter = finnKonflikter2(grunnlag, første);
  const utelatt2 = new Set(konflikter.keys());
  const opptelling = utelatt2.size === 0 ? første : tellOpp(grunnlag, utelatt2);
  if (utelatt2.size > 0) opptelling.harFunn = true;
  const røtter = finnRøtter(grunnlag, opptelling, utelatt2);
  const rettet = anvendKorrigeringer(grunnlag, opptelling, røtter);
  return { opptelling, konflikter, røtter, rettet };
}
function anvendKorrigeringer(grunnlag, opptelling, røtter) {
  const rettet = /* @__PURE__ */ new Map();
  for (const [i, rot2] of røtter) {
    if (typeof rot2 === "string") {
      opptelling.harFunn = true;
      continue;
    }
    const korrigering = grunnlag.posteringer[i];
    const opphav = grunnlag.posteringer[rot2];
    tellMed(opptelling, opphav, korrigering.beløp, finnDag(opptelling, korrigering.dato, grunnlag));
    rettet.set(rot2, (rettet.get(rot2) ?? opphav.beløp) + korrigering.beløp);
  }
  for (const etter of rettet.values()) if (etter < 0) opptelling.harFunn = true;
  return rettet;
}
function finnKonflikter2(grunnlag, opptelling) {
  const { gjentatte } = opptelling;
  const konflikter = /* @__PURE__ */ new Map();
  if (gjentatte.size === 0) return konflikter;
  const antall3 = /* @__PURE__ */ new Map();
  const førsteMed = /* @__PURE__ */ new Map();
  const ulike = /* @__PURE__ */ new Set();
  for (const postering of grunnlag.posteringer) {
    const { id } = postering;
    if (!gjentatte.has(id) || !kanTelle(postering, opptelling, grunnlag)) continue;
    antall3.set(id, (antall3.get(id) ?? 0) + 1);
    const første = førsteMed.get(id);
    if (første === void 0) førsteMed.set(id, postering);
    else if (!erKopi(første, postering)) ulike.add(id);
  }
  for (const id of ulike) konflikter.set(id, antall3.get(id) ?? 0);
  return konflikter;
}
function kanTelle(postering, opptelling, grunnlag) {
  return postering.tilskuddId === grunnlag.tilskudd.id && finnDag(opptelling, postering.dato, grunnlag).gjelder === "JA";
}
var FELT2 = [
  "id",
  "tilskuddId",
  "dato",
  "type",
  "beløp",
  "tiltakId",
  "kostnadsartId",
  "finansieringskildeId",
  "korrigerer",
  "retning",
  "opprinnelsesår",
  "bilag",
  "merknad"
];
function erKopi(a, b) {
  return FELT2.every((felt) => Object.is(a[felt], b[felt])) && a.flyttetFra?.tiltakId === b.flyttetFra?.tiltakId && a.flyttetFra?.kostnadsartId === b.flyttetFra?.kostnadsartId;
}

// src/oppfolging/begrunn-status.ts
function begrunnStatus(status, { tall: tall2, sted }) {
  const arbeid = { grunnlag: status.grunnlag, talte: finnTalte(status.grunnlag), sted };
  return { rot: lagTallnode(tall2, tall2, arbeid), kilder: [], antakelser: [] };
}
function finnTalte(grunnlag) {
  const { opptelling, konflikter, røtter } = tellHovedbok(grunnlag);
  const talte = [];
  for (const [id, plass] of opptelling.plasser) {
    const postering = grunnlag.posteringer[plass];
    if (konflikter.has(id) || finnInnholdsfeil(postering, grunnlag.tilskudd.år) !== void 0) continue;
    const rot2 = postering.type === "KORRIGERT" ? røtter.get(plass) : plass;
    if (typeof rot2 === "number") talte.push({ plass, id, rot: grunnlag.posteringer[rot2] });
  }
  return talte.sort((a, b) => sammenlignTekst(a.id, b.id));
}
function lagTallnode(tall2, id, arbeid) {
  const sum = (hvilke, navn = id) => lagSumnode(hvilke, navn, arbeid);
  const her = (rot2) => erHer(rot2, arbeid.sted);
  switch (tall2) {
    case "tildelt":
      return sum((rot2) => rot2.type === "TILDELT" && her(rot2));
    case "akseptert":
      return sum((rot2) => rot2.type === "AKSEPTERT" && her(rot2));
    case "forpliktet":
      return sum((rot2) => rot2.type === "FORPLIKTET" && her(rot2));
    case "utbetalt":
      return sum((rot2) => rot2.type === "UTBETALT" && her(rot2));
    case "brukt":
      return sum((rot2) => rot2.type === "BRUKT" && her(rot2));
    case "tilbakebetalt":
      return sum((rot2) => rot2.type === "TILBAKEBETALT" && her(rot2));
    case "overført":
      return lagRegnenode({ id, enhet: "ORE" }, "DIFFERANSE", [
        sum((rot2) => rot2.type === "OVERFORT" && rot2.retning === "INN" && her(rot2), `${id}/inn`),
        sum((rot2) => rot2.type === "OVERFORT" && rot2.retning === "UT" && her(rot2), `${id}/ut`)
      ]);
    case "omdisponert":
      return lagRegnenode({ id, enhet: "ORE" }, "DIFFERANSE", [
        sum((rot2) => rot2.type === "OMDISPONERT" && her(rot2), `${id}/til`),
        sum((rot2) => rot2.type === "OMDISPONERT" && erHer(rot2.flyttetFra ?? {}, arbeid.sted), `${id}/fra`)
      ]);
    case "rest": {
      const ledd = (hva) => lagTallnode(hva, `${id}/${hva}`, arbeid);
      const det = lagRegnenode({ id: `${id}/det-som-var`, enhet: "ORE" }, "SUM", [
        ledd("tildelt"),
        ledd("overført"),
        ledd("omdisponert")
      ]);
      return lagRegnenode({ id, enhet: "ORE" }, "DIFFERANSE", [det, ledd("brukt"), ledd("tilbakebetalt")]);
    }
    default:
      return uventet(
        tall2,
        sum(() => false)
      );
  }
}
function erHer(postering, sted) {
  return sted === void 0 || postering.tiltakId === sted.tiltakId && postering.kostnadsartId === sted.kostnadsartId;
}
function lagSumnode(hvilke, id, { grunnlag, talte }) {
  const blader = talte.filter(({ rot: rot2 }) => hvilke(rot2)).map(
    ({ plass, id: posteringId }) => lagBladnode({ id: `${id}:${posteringId}`, enhet: "ORE" }, lagSti("posteringer", plass, "beløp"), grunnlag)
  );
  return lagRegnenode({ id, enhet: "ORE" }, "SUM", blader);
}

// src/oppfolging/sted.ts
var nøkkelAv = ({
  tiltakId,
  kostnadsartId
}) => JSON.stringify([tiltakId, kostnadsartId]);
var erSammeSted2 = (a, b) => a.tiltakId === b.tiltakId && a.kostnadsartId === b.kostnadsartId;
function erValgt({ fra, til }, utvalg) {
  return erIUtvalg(fra, utvalg.fra) && erIUtvalg(til, utvalg.til);
}
function erIUtvalg({ tiltakId, kostnadsartId }, utvalg = {}) {
  const { tiltakIder, kostnadsartIder } = utvalg;
  return (tiltakIder === void 0 || tiltakIder.includes(tiltakId)) && (kostnadsartIder === void 0 || kostnadsartIder.includes(kostnadsartId));
}

// src/oppfolging/beregn-budsjettdekning.ts
function beregnBudsjettdekning({ celler }, kilder) {
  const dekninger = /* @__PURE__ */ new Map();
  for (const { id, tilstand, dekker: dekker2 } of kilder) {
    if (tilstand === "AVSLATT") continue;
    for (const dekning of dekker2) {
      const her = dekninger.get(nøkkelAv(dekning)) ?? /* @__PURE__ */ new Map();
      dekninger.set(nøkkelAv(dekning), her);
      her.set(id, [...her.get(id) ?? [], dekning.beløp]);
    }
  }
  const linjer = celler.map(({ tiltakId, kostnadsartId, beløp: beløp2 }) => {
    const her = [...dekninger.get(nøkkelAv({ tiltakId, kostnadsartId })) ?? []].sort(([a], [b]) => sammenlignTekst(a, b)).map(([kildeId, deler]) => ({ kildeId, beløp: summerBeløp(deler) }));
    return {
      tiltakId,
      kostnadsartId,
      beløp: beløp2,
      kilder: her,
      ...medRest(
        beløp2,
        her.map((k) => k.beløp)
      )
    };
  });
  const beløp = summerBeløp(linjer.map((linje) => linje.beløp));
  return {
    linjer,
    beløp,
    ...medRest(
      beløp,
      linjer.map(({ dekket }) => dekket)
    )
  };
}
function medRest(beløp, deler) {
  const dekket = summerBeløp(deler);
  return { dekket, rest: beløp - dekket };
}

// src/oppfolging/finn-dagsbrudd.ts
function finnDagsbrudd({ dager }) {
  const utbetalt = /* @__PURE__ */ new Map();
  const brukt = /* @__PURE__ */ new Map();
  const iRekkefølge2 = [...dager.values()].filter(({ gjelder }) => gjelder === "JA").sort((a, b) => sammenlignTekst(a.dato, b.dato));
  const førstePenger = iRekkefølge2.find((dag) => dag.fårPenger)?.dato;
  let [inn, ute, ut] = [0, 0, 0];
  for (const dag of iRekkefølge2) {
    inn += dag.inn;
    ute += dag.utbetalt;
    ut += dag.ut;
    if (ute > inn) utbetalt.set(dag.dato, { sum: ute, over: ute - inn });
    if (ut > inn) brukt.set(dag.dato, { sum: ut, over: ut - inn });
  }
  const bruktFørPenger = iRekkefølge2.some(
    (dag) => dag.bruker && (førstePenger === void 0 || dag.dato < førstePenger)
  );
  return { utbetalt, brukt, utbetaltNå: ute > inn, bruktNå: ut > inn, førstePenger, bruktFørPenger };
}

// src/oppfolging/finn-funn-om-talt.ts
var funn35 = lagFunnlager();
function finnFunnOmTalt(postering, rot2, { i, sti, arbeid }) {
  const egen = postering === rot2;
  return [
    ...egen ? funnOmSted(postering, sti, arbeid) : [],
    ...egen ? funnOmTid(postering, sti, arbeid) : [],
    ...funnOmDagen(postering, rot2, sti, arbeid),
    ...egen ? funnOmRettet(postering, i, sti, arbeid) : []
  ];
}
function funnOmSted(postering, sti, { tiltak, arter, kilder }) {
  const { id, tiltakId, kostnadsartId, finansieringskildeId, flyttetFra } = postering;
  const steder = [
    [sti, tiltakId, kostnadsartId],
    ...postering.type === "OMDISPONERT" ? [[`${sti}/flyttetFra`, flyttetFra?.tiltakId, flyttetFra?.kostnadsartId]] : []
  ];
  return [
    ...steder.flatMap(([her, t, art]) => [
      ...t === void 0 || tiltak.has(t) ? [] : [funn35("POSTERING_TILTAK_UKJENT", "FEIL", `${her}/tiltakId`, { id, tiltakId: t })],
      ...art === void 0 || arter === void 0 || arter.has(art) ? [] : [funn35("POSTERING_ART_UKJENT", "FEIL", `${her}/kostnadsartId`, { id, kostnadsartId: art })]
    ]),
    ...finansieringskildeId === void 0 || kilder === void 0 || kilder.has(finansieringskildeId) ? [] : [funn35("POSTERING_KILDE_UKJENT", "FEIL", `${sti}/finansieringskildeId`, { id, kildeId: finansieringskildeId })]
  ];
}
var ALVOR_UTENFOR = {
  BRUKT: "FEIL",
  FORPLIKTET: "FEIL",
  UTBETALT: "ADVARSEL",
  OMDISPONERT: "ADVARSEL"
};
function funnOmTid(postering, sti, { grunnlag, bok, dager }) {
  const { id, dato: dato2, type } = postering;
  const { periode } = grunnlag.tilskudd;
  const alvor = ALVOR_UTENFOR[type];
  const utenfor2 = bok.opptelling.dager.get(dato2)?.utenforPerioden === true;
  const tidlig = type === "BRUKT" && (dager.førstePenger === void 0 || dato2 < dager.førstePenger);
  return [
    ...utenfor2 && alvor !== void 0 && periode !== void 0 ? [funn35("POSTERING_UTENFOR_PERIODEN", alvor, `${sti}/dato`, { id, dato: dato2, fom: periode.fom, tom: periode.tom })] : [],
    ...tidlig ? [funn35("BRUKT_FOR_TILDELING", "FEIL", `${sti}/dato`, { id, dato: dato2 })] : []
  ];
}
function funnOmDagen(postering, rot2, sti, { dager }) {
  const { id, dato: dato2, beløp } = postering;
  const inn = rot2.type === "TILDELT" ? beløp : rot2.type === "OVERFORT" ? rot2.retning === "INN" ? beløp : -beløp : 0;
  const utbetalt = dager.utbetalt.get(dato2);
  const brukt = dager.brukt.get(dato2);
  const merUtbetalt = (rot2.type === "UTBETALT" ? beløp : 0) - inn > 0;
  const merBrukt = (rot2.type === "BRUKT" || rot2.type === "TILBAKEBETALT" ? beløp : 0) - inn > 0;
  return [
    ...utbetalt !== void 0 && merUtbetalt ? [funn35("UTBETALT_OVER_TILDELT", alvorNå(dager.utbetaltNå), `${sti}/beløp`, { id, dato: dato2, ...utbetalt })] : [],
    ...brukt !== void 0 && merBrukt ? [funn35("BRUKT_OVER_TILDELT", alvorNå(dager.bruktNå), `${sti}/beløp`, { id, dato: dato2, ...brukt })] : []
  ];
}
var alvorNå = (erDetFortsatt) => erDetFortsatt ? "FEIL" : "ADVARSEL";
function funnOmRettet({ id, beløp }, i, sti, { bok }) {
  const etter = bok.rettet.get(i);
  if (etter === void 0 || etter >= 0) return [];
  return [funn35("POSTERING_UNDER_NULL", "FEIL", `${sti}/beløp`, { id, beløp, etter })];
}

// src/oppfolging/finn-posteringsfunn.ts
var funn36 = lagFunnlager();
function finnPosteringsfunn(grunnlag, bok) {
  const dager = finnDagsbrudd(bok.opptelling);
  const alle2 = harNoe(bok, dager) ? finnAlle(grunnlag, bok, dager) : [];
  return [...funnOmTildelt(grunnlag, bok), ...alle2.sort(sammenlignFunn)];
}
function harNoe({ opptelling }, dager) {
  return opptelling.harFunn || dager.utbetalt.size > 0 || dager.brukt.size > 0 || dager.bruktFørPenger;
}
function finnAlle(grunnlag, bok, dager) {
  const { posteringer, tilskudd, kjent } = grunnlag;
  const fremmede = posteringer.filter(
    (p) => p.tilskuddId !== tilskudd.id && bok.opptelling.dager.get(p.dato)?.gjelder === "JA"
  );
  const arbeid = {
    grunnlag,
    bok,
    dager,
    fremmede: new Set(fremmede.map(({ id }) => id)),
    tiltak: new Set(tilskudd.tiltakIder),
    arter: kjent.kostnadsarter && new Set(kjent.kostnadsarter),
    kilder: kjent.finansieringskilder && new Set(kjent.finansieringskilder),
    sett: /* @__PURE__ */ new Set()
  };
  const alle2 = [];
  for (const [i, postering] of posteringer.entries()) {
    for (const ett of funnOmPostering(postering, i, arbeid)) alle2.push(ett);
  }
  return alle2;
}
function sammenlignFunn(a, b) {
  return sammenlignTekst(String(a.data.id), String(b.data.id)) || sammenlignTekst(a.kode, b.kode) || sammenlignTekst(JSON.stringify(a.data), JSON.stringify(b.data));
}
function funnOmTildelt({ tilskudd }, { opptelling }) {
  let tildelt = 0;
  for (const { tildelt: beløp2 } of opptelling.kilder.values()) tildelt += beløp2;
  const { beløp } = tilskudd;
  if (tildelt <= beløp) return [];
  return [funn36("TILDELT_OVER_TILSKUDD", "FEIL", "/tilskudd/beløp", { tildelt, beløp, over: tildelt - beløp })];
}
function funnOmPostering(postering, i, arbeid) {
  const { grunnlag, bok, sett: sett4 } = arbeid;
  const { id } = postering;
  const sti = `/posteringer/${i}`;
  const gjelder = bok.opptelling.dager.get(postering.dato)?.gjelder;
  if (gjelder === "NEI_UGYLDIG") {
    return [funn36("POSTERING_DATO_UGYLDIG", "FEIL", `${sti}/dato`, { id, verdi: String(postering.dato) })];
  }
  if (gjelder === "NEI_SENERE") return [];
  if (!kanTelle(postering, bok.opptelling, grunnlag)) {
    const { tilskuddId } = postering;
    return [funn36("POSTERING_ANNET_TILSKUDD", "FEIL", `${sti}/tilskuddId`, { id, tilskuddId: String(tilskuddId) })];
  }
  const iKonflikt = bok.konflikter.get(id);
  if (iKonflikt !== void 0) return [funn36("POSTERING_ID_KONFLIKT", "FEIL", `${sti}/id`, { id, antall: iKonflikt })];
  if (bok.opptelling.gjentatte.has(id)) {
    if (sett4.has(id)) return [funn36("POSTERING_TO_GANGER", "ADVARSEL", `${sti}/id`, { id })];
    sett4.add(id);
  }
  const innholdsfeil = finnInnholdsfeil(postering, grunnlag.tilskudd.år);
  if (innholdsfeil !== void 0) return [funnOmInnhold(innholdsfeil, postering, sti)];
  if (postering.type !== "KORRIGERT") return finnFunnOmTalt(postering, postering, { i, sti, arbeid });
  const rot2 = bok.røtter.get(i);
  if (typeof rot2 === "number") {
    return finnFunnOmTalt(postering, grunnlag.posteringer[rot2], { i, sti, arbeid });
  }
  return rot2 === void 0 ? [] : [funnOmKorrigering(rot2, postering, sti, arbeid)];
}
function funnOmInnhold(kode, { id, beløp, type }, sti) {
  switch (kode) {
    case "POSTERING_BELOP_UGYLDIG":
      return funn36(kode, "FEIL", `${sti}/beløp`, { id, beløp: String(beløp) });
    case "POSTERING_TYPE_UKJENT":
      return funn36(kode, "FEIL", `${sti}/type`, { id, type: String(type) });
    case "OMDISPONERT_UTEN_STED":
    case "OVERFORT_UTEN_OPPHAV":
      return funn36(kode, "FEIL", sti, { id });
  }
}
function funnOmKorrigering(rot2, postering, sti, arbeid) {
  const { id, korrigerer = "" } = postering;
  switch (rot2) {
    case "KORRIGERING_UTEN_MAL":
    case "KORRIGERING_SYKLUS":
      return funn36(rot2, "FEIL", `${sti}/korrigerer`, { id });
    case "KORRIGERING_UKJENT": {
      const kode = arbeid.fremmede.has(korrigerer) ? "KORRIGERING_ANNET_TILSKUDD" : rot2;
      return funn36(kode, "FEIL", `${sti}/korrigerer`, { id, korrigerer });
    }
    case "KORRIGERING_FOR_TIDLIG":
    case "KORRIGERING_AV_UTELATT":
    case "KORRIGERING_ANNET_STED":
      return funn36(rot2, "FEIL", `${sti}/korrigerer`, { id, korrigerer });
  }
}

// src/oppfolging/beregn-status.ts
var feil26 = lagFeillager();
function beregnStatus(tilskudd, posteringer, perDato, kjent = {}) {
  if (!erDato(perDato)) throw feil26("PERDATO_UGYLDIG", "/perDato", { verdi: String(perDato) });
  const grunnlag = { tilskudd, posteringer, perDato, kjent };
  const bok = tellHovedbok(grunnlag);
  const { opptelling } = bok;
  if (opptelling.brutto > Number.MAX_SAFE_INTEGER)
    throw feil26("BELOP_FOR_STORT", "/posteringer", { verdi: String(opptelling.brutto) });
  const celler = lagCeller(opptelling);
  return {
    tilskuddId: tilskudd.id,
    perDato,
    beløpsstatus: tilskudd.status,
    totalt: summer2(celler),
    celler,
    tiltak: grupper(celler, ({ tiltakId }) => tiltakId).map(([id, tall2]) => medId("tiltakId", id, tall2)),
    kostnadsarter: grupper(celler, ({ kostnadsartId }) => kostnadsartId).map(
      ([id, tall2]) => medId("kostnadsartId", id, tall2)
    ),
    kilder: [...opptelling.kilder].sort(([a], [b]) => sammenlignId(a, b)).map(([id, verk]) => medId("finansieringskildeId", id, tallAv(verk))),
    opphav: [...opptelling.opphav].sort(([a], [b]) => a - b).map(([år, { inn, ut }]) => ({ år, inn, ut })),
    antall: opptelling.antall,
    funn: finnPosteringsfunn(grunnlag, bok),
    grunnlag
  };
}
function sammenlignId(a, b) {
  if (a === void 0 || b === void 0) return Number(a !== void 0) - Number(b !== void 0);
  return sammenlignTekst(a, b);
}
function lagCeller({ celler }) {
  const alle2 = [];
  for (const rad of celler.values()) for (const celle of rad.values()) if (celle.antall > 0) alle2.push(celle);
  return alle2.sort((a, b) => sammenlignId(a.tiltakId, b.tiltakId) || sammenlignId(a.kostnadsartId, b.kostnadsartId)).map((celle) => medId("tiltakId", celle.tiltakId, medId("kostnadsartId", celle.kostnadsartId, tallAv(celle))));
}
function medId(felt, id, tall2) {
  return id === void 0 ? tall2 : { [felt]: id, ...tall2 };
}
function tallAv(verk) {
  const { tildelt, akseptert, forpliktet, utbetalt, brukt, tilbakebetalt, overført, omdisponert } = verk;
  const rest = tildelt + overført + omdisponert - brukt - tilbakebetalt;
  const tall2 = { tildelt, akseptert, forpliktet, utbetalt, brukt, tilbakebetalt, overført, omdisponert, rest };
  return Object.fromEntries(Object.entries(tall2).map(([navn, beløp]) => [navn, beløp + 0]));
}
function leggTil2(verk, tall2) {
  verk.tildelt += tall2.tildelt;
  verk.akseptert += tall2.akseptert;
  verk.forpliktet += tall2.forpliktet;
  verk.utbetalt += tall2.utbetalt;
  verk.brukt += tall2.brukt;
  verk.tilbakebetalt += tall2.tilbakebetalt;
  verk.overført += tall2.overført;
  verk.omdisponert += tall2.omdisponert;
}
function summer2(celler) {
  const verk = lagTelleverk();
  for (const celle of celler) leggTil2(verk, celle);
  return tallAv(verk);
}
function grupper(celler, gruppeAv2) {
  const grupper3 = /* @__PURE__ */ new Map();
  for (const celle of celler) {
    const verk = grupper3.get(gruppeAv2(celle)) ?? lagTelleverk();
    leggTil2(verk, celle);
    grupper3.set(gruppeAv2(celle), verk);
  }
  return [...grupper3].sort(([a], [b]) => sammenlignId(a, b)).map(([id, verk]) => [id, tallAv(verk)]);
}

// src/oppfolging/beregn-ubrukt.ts
function beregnUbrukt({ totalt: { rest }, opphav }, regel) {
  const beløp = Math.max(rest, 0);
  const ingenting2 = 0;
  const felles = { beløp, overforbruk: Math.max(-rest, 0) };
  const del3 = regel === void 0 ? "avventer" : delEtter(regel.regel);
  return {
    ...felles,
    ...regel === void 0 ? {} : { regel: regel.regel, grunnlag: regel.grunnlag },
    tilbakebetales: del3 === "tilbakebetales" ? beløp : ingenting2,
    overføres: del3 === "overføres" ? beløp : ingenting2,
    avventer: del3 === "avventer" ? beløp : ingenting2,
    opphav
  };
}
function delEtter(regel) {
  switch (regel) {
    case "TILBAKEBETALES":
      return "tilbakebetales";
    case "OVERFORES":
      return "overføres";
    case "SOK_OVERFORING":
    case "NYTT_VEDTAK":
      return "avventer";
    default:
      return uventet(regel, "avventer");
  }
}

// src/oppfolging/kontroller-evaluering.ts
var funn37 = lagFunnlager();
function kontrollerEvaluering(evaluering, krav) {
  const framlagt = evaluering?.framlagt;
  return [
    ...funnOmFrist2(framlagt, krav),
    ...framlagt !== void 0 && krav.driftsstart !== void 0 && framlagt < krav.driftsstart ? [funn37("EVALUERING_FOR_DRIFTSSTART", "ADVARSEL", "/framlagt", { framlagt, driftsstart: krav.driftsstart })] : [],
    ...evaluering === void 0 ? [] : funnOmEmner(evaluering, krav.emner)
  ];
}
function funnOmFrist2(framlagt, { frist, perDato }) {
  if (typeof frist !== "string") {
    switch (frist.status) {
      case "DATERT":
        return funnOmDato(framlagt, frist.dato, perDato);
      case "VENTER":
        return [funn37("EVALUERING_FRIST_VENTER", "RAD", "", { venterPå: [...frist.venterPå] })];
      case "UGYLDIG":
        return [funn37("EVALUERING_FRIST_UGYLDIG", "ADVARSEL", "", { regelId: frist.regelId })];
    }
  }
  return funnOmDato(framlagt, frist, perDato);
}
function funnOmDato(framlagt, dato2, perDato) {
  if (framlagt === void 0 || framlagt > perDato)
    return perDato > dato2 ? [funn37("EVALUERING_MANGLER", "FEIL", "", { dato: dato2 })] : [];
  return framlagt > dato2 ? [funn37("EVALUERING_FOR_SEN", "FEIL", "/framlagt", { framlagt, dato: dato2 })] : [];
}
function funnOmEmner({ innhold }, emner) {
  const omtalt = new Set(innhold.filter(({ tekst }) => tekst.trim() !== "").map(({ emne }) => emne));
  return emner.filter((emne) => !omtalt.has(emne)).map((emne) => funn37("EVALUERING_UTEN_EMNE", "FEIL", "/innhold", { emne }));
}

// src/oppfolging/kontroller-nedtrapping.ts
var funn38 = lagFunnlager();
function kontrollerNedtrapping(finansiering, nedtrapping) {
  const trinn = new Map(
    nedtrapping.trinn.map(({ år, andel: andel2 }, i) => [år, lesEksakt(andel2, `/nedtrapping/trinn/${i}/andel`)])
  );
  return [
    ...funnOmGjentatte(nedtrapping.trinn, "/nedtrapping/trinn"),
    ...funnOmGjentatte(finansiering, "/finansiering"),
    ...funnOmTrinn(nedtrapping),
    ...finansiering.flatMap((ett, i) => funnOmÅr2(ett, trinn.get(ett.år), `/finansiering/${i}`))
  ];
}
function funnOmGjentatte(liste, sti) {
  return finnGjentatte(liste.map(({ år }) => String(år))).map(
    ({ nøkkel: nøkkel3, plass }) => funn38("NEDTRAPPING_AR_TO_GANGER", "FEIL", `${sti}/${plass}/år`, { år: Number(nøkkel3) })
  );
}
function funnOmTrinn({ trinn }) {
  const lest = trinn.map(({ år, andel: andel2 }, i) => ({ år, andel: lesEksakt(andel2), sti: `/nedtrapping/trinn/${i}/andel` }));
  const iRekkefølge2 = [...lest].sort((a, b) => a.år - b.år);
  return [
    ...lest.filter(({ andel: { t, n } }) => t < 0n || t > n).map(({ år, sti }) => funn38("NEDTRAPPING_ANDEL_UGYLDIG", "FEIL", sti, { år })),
    ...iRekkefølge2.flatMap(({ år, andel: andel2, sti }, i) => {
      const forrige = iRekkefølge2[i - 1];
      if (forrige === void 0 || sammenlignEksakt(andel2, forrige.andel) <= 0) return [];
      const data = { år, andel: { ...tilBrøk(andel2) }, forrige: { ...tilBrøk(forrige.andel) } };
      return [funn38("NEDTRAPPING_STIGER", "ADVARSEL", sti, data)];
    })
  ];
}
function funnOmÅr2(ett, høyst, sti) {
  return [...funnOmAndel(ett, høyst, sti), ...funnOmDobbelt(ett, sti)];
}
function funnOmAndel(ett, høyst, sti) {
  const { år, søktBeløp } = ett;
  if (høyst === void 0) return [funn38("NEDTRAPPING_UTEN_TRINN", "ADVARSEL", `${sti}/år`, { år })];
  const finansiering = lesEksakt(beregnEgeninnsats(ett)?.finansiering ?? { teller: "0", nevner: "1" });
  if (finansiering.t === 0n) return [funn38("NEDTRAPPING_ANDEL_UKJENT", "ADVARSEL", sti, { år })];
  const andel2 = del(somRasjonal(søktBeløp), finansiering);
  if (sammenlignEksakt(andel2, høyst) <= 0) return [];
  const data = { år, andel: { ...tilBrøk(andel2) }, høyst: { ...tilBrøk(høyst) } };
  return [funn38("NEDTRAPPING_ANDEL_FOR_HOY", "FEIL", `${sti}/søktBeløp`, data)];
}
var KILDESTI = /^\/kilder/;
function funnOmDobbelt(ett, sti) {
  const { budsjett, søktBeløp, egeninnsats = [], andreFinansieringskilder: kilder = [] } = ett;
  if (budsjett === void 0) return [];
  return kontrollerDobbeltfinansiering({ budsjett, kilder, søktBeløp, egeninnsats }).map((dobbelt) => ({
    ...dobbelt,
    sti: `${sti}${dobbelt.sti.replace(KILDESTI, "/andreFinansieringskilder")}`
  }));
}

// src/oppfolging/kontroller-tilskuddsbudsjett.ts
var funn39 = lagFunnlager();
function kontrollerTilskuddsbudsjett({ id, beløp, status, tiltakIder }, budsjett, grenser = {}) {
  const harRad = new Set(budsjett.rader.map(({ tiltakId }) => tiltakId));
  const harTilskudd = new Set(tiltakIder);
  return [
    ...kontrollerBudsjett(budsjett, { ...grenser, ramme: { beløp, status, bevilgninger: [id] } }),
    ...budsjett.rader.flatMap(
      ({ tiltakId }, i) => harTilskudd.has(tiltakId) ? [] : [funn39("BUDSJETTRAD_UTENFOR_TILSKUDD", "FEIL", `/rader/${i}/tiltakId`, { tiltakId })]
    ),
    ...tiltakIder.filter((tiltakId) => !harRad.has(tiltakId)).map((tiltakId) => funn39("TILTAK_UTEN_BUDSJETTRAD", "ADVARSEL", "/rader", { tiltakId }))
  ];
}

// src/oppfolging/beregn-prognose.ts
function beregnPrognose(regel, { budsjett, tall: tall2, perDato, oppgitt }) {
  const minst = (beløp) => somRasjonal(Math.max(beløp, tall2.brukt));
  switch (regel.type) {
    case "SOM_BUDSJETT":
      return minst(budsjett);
    case "SOM_FORPLIKTET":
      return minst(tall2.forpliktet);
    case "LINEAER":
      return strekkUt(tall2.brukt, regel, perDato);
    case "OPPGITT":
      return oppgitt === void 0 ? void 0 : lesEksakt(oppgitt);
    default:
      return uventet(regel, void 0);
  }
}
function strekkUt(brukt, { fom, tom: tom2 }, perDato) {
  if (perDato < fom || tom2 < fom) return void 0;
  const alle2 = dagnummer(tom2) - dagnummer(fom) + 1;
  const gått = Math.min(dagnummer(perDato) - dagnummer(fom) + 1, alle2);
  return gang(somRasjonal(brukt), del(somRasjonal(alle2), somRasjonal(gått)));
}

// src/oppfolging/finn-rapportmangler.ts
var AVVIKSEMNE = "avvik-og-usikkerhet";
var funn40 = lagFunnlager();
function finnRapportmangler(rapport, { mal, budsjett, tilskudd, tiltak = [] }) {
  const alvor = (del3) => mal.deler.find((d) => d.del === del3)?.kreves === true ? "FEIL" : "RAD";
  const har = (del3) => mal.deler.some((d) => d.del === del3);
  const feil46 = rapport.funn.filter((ett) => ett.alvor === "FEIL").length;
  const utenAktivitet = finnUten(
    tilskudd.tiltakIder,
    rapport.aktiviteter.filter((a) => a.beskrivelse.trim() !== "")
  );
  const utenPlan = finnUten(
    tilskudd.tiltakIder,
    tiltak.filter((t) => t.gevinstrealiseringsplan !== void 0).map(({ id }) => ({ tiltakId: id }))
  );
  return [
    ...feil46 === 0 ? [] : [funn40("RAPPORT_FEIL_I_HOVEDBOKA", "FEIL", "/funn", { antall: feil46 })],
    ...funnOmBudsjett(budsjett),
    ...funnOmOmdisponert(rapport, budsjett),
    ...har("OKONOMI") && budsjett === void 0 ? [funn40("RAPPORT_UTEN_BUDSJETT", alvor("OKONOMI"), "/økonomi", { malId: mal.id })] : [],
    ...har("PROGNOSE") ? funnOmPrognose(rapport, mal, alvor("PROGNOSE")) : [],
    ...har("AKTIVITET") ? utenAktivitet.map(
      (tiltakId) => funn40("RAPPORT_UTEN_AKTIVITET", alvor("AKTIVITET"), "/aktiviteter", { tiltakId })
    ) : [],
    ...har("MALOPPNAELSE") ? utenPlan.map(
      (tiltakId) => funn40("RAPPORT_UTEN_GEVINSTPLAN", alvor("MALOPPNAELSE"), "/måloppnåelse", { tiltakId })
    ) : [],
    ...har("MALOPPNAELSE") ? funnOmMålinger(rapport, alvor("MALOPPNAELSE")) : [],
    ...har("AVVIK") ? funnOmAvvik(rapport, alvor("AVVIK")) : [],
    ...funnOmOmtale(rapport, mal),
    ...rapport.ubrukt.regel === void 0 && rapport.ubrukt.beløp > 0 ? [funn40("RAPPORT_UTEN_REGEL_FOR_UBRUKT", alvor("UBRUKT"), "/ubrukt", { beløp: rapport.ubrukt.beløp })] : [],
    ...rapport.beløpsstatus === "ENDELIG" ? [] : [funn40("RAPPORT_BELOP_IKKE_ENDELIG", "RAD", "/beløpsstatus", { status: rapport.beløpsstatus })]
  ];
}
function funnOmBudsjett(budsjett) {
  const feil46 = budsjett === void 0 ? [] : kontrollerBudsjett(budsjett).filter(({ alvor }) => alvor === "FEIL");
  return feil46.length === 0 ? [] : [funn40("RAPPORT_FEIL_I_BUDSJETTET", "FEIL", "/økonomi", { antall: feil46.length })];
}
function funnOmOmdisponert({ økonomi, perDato }, budsjett) {
  if (budsjett === void 0) return [];
  const flyttet = /* @__PURE__ */ new Map();
  const leggTil5 = (nøkkel3, beløp) => flyttet.set(nøkkel3, (flyttet.get(nøkkel3) ?? 0) + beløp);
  for (const { fra, til, beløp, dato: dato2 } of budsjett.endringer ?? []) {
    if (dato2 > perDato) continue;
    leggTil5(nøkkelAv(fra), -beløp);
    leggTil5(nøkkelAv(til), beløp);
  }
  return økonomi.flatMap((linje, i) => {
    const { tiltakId = "", kostnadsartId = "", tall: tall2 } = linje;
    const iBudsjettet = flyttet.get(nøkkelAv(linje)) ?? 0;
    if (tall2.omdisponert === iBudsjettet) return [];
    const data = { tiltakId, kostnadsartId, hovedbok: tall2.omdisponert, budsjett: iBudsjettet };
    return [funn40("RAPPORT_OMDISPONERT_ULIKT", "ADVARSEL", `/økonomi/${i}/tall/omdisponert`, data)];
  });
}
function finnUten(ider, med) {
  const har = new Set(med.map(({ tiltakId }) => tiltakId));
  return ider.filter((id) => !har.has(id));
}
function funnOmPrognose({ økonomi, totalt }, mal, alvor) {
  const mangler = mal.prognose === void 0 || totalt.prognose === void 0 || økonomi.some((l) => l.prognose === void 0);
  return mangler ? [funn40("RAPPORT_UTEN_PROGNOSE", alvor, "/prognose", { type: mal.prognose?.type ?? "" })] : [];
}
function funnOmMålinger({ måloppnåelse }, alvor) {
  return måloppnåelse.flatMap(
    ({ tiltakId, måloppnåelse: { indikatorer } }, i) => indikatorer.flatMap(
      ({ status, indikatorId }, j) => status === "IKKE_MALT" ? [
        funn40("RAPPORT_UTEN_MALING", alvor, `/måloppnåelse/${i}/måloppnåelse/indikatorer/${j}`, {
          tiltakId,
          indikatorId
        })
      ] : []
    )
  );
}
function funnOmAvvik({ økonomi, omtale }, alvor) {
  if (omtale.some(({ emne, tekst }) => emne === AVVIKSEMNE && tekst.trim() !== "")) return [];
  return økonomi.flatMap(
    ({ tiltakId = "", kostnadsartId = "", avvik: avvik2 }, i) => avvik2 > 0 ? [funn40("RAPPORT_AVVIK_UTEN_OMTALE", alvor, `/økonomi/${i}/avvik`, { tiltakId, kostnadsartId, avvik: avvik2 })] : []
  );
}
function funnOmOmtale({ omtale }, { emner }) {
  const omtalt = new Set(omtale.filter(({ tekst }) => tekst.trim() !== "").map(({ emne }) => emne));
  return emner.filter((emne) => !omtalt.has(emne)).map((emne) => funn40("RAPPORT_UTEN_OMTALE", "FEIL", "/omtale", { emne }));
}

// src/oppfolging/vurder-maloppnaelse.ts
var funn41 = lagFunnlager();
var NULL6 = somRasjonal(0);
var EN5 = somRasjonal(1);
function vurderMåloppnåelse({ indikatorer }, { perDato, utenforMålet }) {
  const vurdert = indikatorer.map((indikator, i) => vurderEn(indikator, perDato, lagSti("indikatorer", i)));
  const resultater = vurdert.map(({ resultat }) => resultat);
  const andeler = resultater.flatMap(({ andel: andel2 }) => andel2 === void 0 ? [] : [lesEksakt(andel2)]);
  const medStatus = (status) => resultater.filter((resultat) => resultat.status === status).length;
  return {
    perDato,
    indikatorer: resultater,
    nådd: medStatus("NADD"),
    ikkeNådd: medStatus("IKKE_NADD"),
    ikkeMålt: medStatus("IKKE_MALT"),
    medAndel: andeler.length,
    ...andeler.length === 0 || utenforMålet === void 0 ? {} : { snitt: tilBrøk(snittAv(andeler, utenforMålet)) },
    ...utenforMålet === void 0 ? {} : { utenforMålet },
    funn: vurdert.flatMap((en) => en.funn)
  };
}
function snittAv(andeler, utenforMålet) {
  const talt = utenforMålet === "KAPPES" ? andeler.map(kapp) : andeler;
  return del(talt.reduce(leggSammen, NULL6), somRasjonal(talt.length));
}
function kapp(andel2) {
  if (sammenlignEksakt(andel2, NULL6) < 0) return NULL6;
  return sammenlignEksakt(andel2, EN5) > 0 ? EN5 : andel2;
}
function vurderEn(indikator, perDato, sti) {
  const { id: indikatorId, retning, målverdi, hvemFår, hvemBærer, måldato } = indikator;
  const felles = { indikatorId, hvemFår, hvemBærer };
  const siste = finnSiste(indikator.målinger, perDato);
  const omVei = funnOmVei(indikator, sti);
  const mangler = måldato !== void 0 && måldato <= perDato && (siste === void 0 || siste.dato < måldato);
  const omMåling = mangler ? [funn41("MALING_MANGLER", "ADVARSEL", `${sti}/målinger`, { indikatorId, dato: måldato })] : [];
  if (siste === void 0) {
    return { resultat: { ...felles, status: "IKKE_MALT", utenAndel: "IKKE_MALT" }, funn: [...omVei, ...omMåling] };
  }
  if (siste.verdi === void 0) {
    const flere = funn41("MALING_FLERE_VERDIER", "FEIL", `${sti}/målinger`, { indikatorId, dato: siste.dato });
    return { resultat: { ...felles, status: "IKKE_MALT", utenAndel: "FLERE_VERDIER" }, funn: [...omVei, flere] };
  }
  const { verdi: verdi2, dato: måltDato } = siste;
  const orden = sammenlignEksakt(verdi2, lesEksakt(målverdi));
  const nådd = retning === "HOYERE_ER_BEDRE" ? orden >= 0 : orden <= 0;
  return {
    resultat: {
      ...felles,
      status: nådd ? "NADD" : "IKKE_NADD",
      verdi: tilBrøk(verdi2),
      måltDato,
      ...andelAv(indikator, verdi2)
    },
    funn: [...omVei, ...omMåling]
  };
}
function finnSiste(målinger, perDato) {
  const iTide = målinger.filter(({ dato: dato3 }) => dato3 <= perDato);
  const dato2 = iTide.reduce((d, m) => d === void 0 || m.dato > d ? m.dato : d, void 0);
  if (dato2 === void 0) return void 0;
  const [verdi2, ...flere] = iTide.filter((m) => m.dato === dato2).map((m) => lesEksakt(m.verdi));
  if (verdi2 === void 0 || flere.some((annen) => sammenlignEksakt(annen, verdi2) !== 0)) return { dato: dato2 };
  return { dato: dato2, verdi: verdi2 };
}
function andelAv(indikator, verdi2) {
  const utenAndel = finnUtenAndel(indikator);
  if (utenAndel !== void 0) return { utenAndel };
  const utgang = lesEksakt(indikator.utgangsverdi ?? 0);
  return { andel: tilBrøk(del(trekkFra(verdi2, utgang), trekkFra(lesEksakt(indikator.målverdi), utgang))) };
}
function finnUtenAndel({ utgangsverdi, målverdi, retning }) {
  if (utgangsverdi === void 0) return "UTEN_UTGANGSVERDI";
  const orden = sammenlignEksakt(lesEksakt(målverdi), lesEksakt(utgangsverdi));
  if (orden === 0) return "UTGANGSVERDI_ER_MAL";
  return orden > 0 === (retning === "HOYERE_ER_BEDRE") ? void 0 : "MAL_MOT_RETNINGEN";
}
function funnOmVei(indikator, sti) {
  const { id: indikatorId } = indikator;
  switch (finnUtenAndel(indikator)) {
    case "UTGANGSVERDI_ER_MAL":
      return [funn41("INDIKATOR_UTGANG_ER_MAL", "ADVARSEL", `${sti}/målverdi`, { indikatorId })];
    case "MAL_MOT_RETNINGEN":
      return [funn41("INDIKATOR_MAL_MOT_RETNINGEN", "ADVARSEL", `${sti}/retning`, { indikatorId })];
    default:
      return [];
  }
}

// src/oppfolging/lag-rapport.ts
function lagRapport(grunnlag) {
  const { tilskudd, posteringer, mal, perDato, budsjett, ubrukt, omtale = [] } = grunnlag;
  const kjent = budsjett === void 0 ? {} : { kostnadsarter: budsjett.kostnadsarter.map(({ id }) => id) };
  const status = beregnStatus(tilskudd, posteringer, perDato, kjent);
  const deler = mal.deler.map(({ del: del3 }) => del3);
  const har = (del3) => deler.includes(del3);
  const regel = har("PROGNOSE") ? mal.prognose : void 0;
  const økonomi = har("OKONOMI") || har("PROGNOSE") ? lagLinjer(grunnlag, status.celler, regel) : [];
  const uten = {
    malId: mal.id,
    navn: mal.navn,
    mottaker: mal.mottaker,
    tilskuddId: tilskudd.id,
    år: tilskudd.år,
    perDato,
    beløpsstatus: svakesteStatus([tilskudd.status, ...budsjett === void 0 ? [] : [budsjett.status]]),
    deler,
    økonomi: økonomi.map(({ linje }) => linje),
    totalt: lagTotal(grunnlag, status.totalt, økonomi, regel),
    ...regel === void 0 ? {} : { prognose: regel },
    aktiviteter: har("AKTIVITET") ? grunnlag.aktiviteter ?? [] : [],
    måloppnåelse: har("MALOPPNAELSE") ? vurderTiltak(grunnlag) : [],
    omtale,
    ubrukt: beregnUbrukt(status, ubrukt),
    antallPosteringer: status.antall,
    funn: status.funn
  };
  return { ...uten, mangler: finnRapportmangler(uten, grunnlag) };
}
function lagLinjer({ budsjett, perDato, prognose = [] }, celler, regel) {
  const tall2 = new Map(celler.map(({ tiltakId, kostnadsartId, ...t }) => [nøkkelAv({ tiltakId, kostnadsartId }), t]));
  const oppgitte = new Map(prognose.map((p) => [nøkkelAv(p), p.beløp]));
  const iBudsjettet = new Map((budsjett?.celler ?? []).map((celle) => [nøkkelAv(celle), celle]));
  const bareFørt = celler.filter((celle) => !iBudsjettet.has(nøkkelAv(celle)));
  const steder = [
    ...iBudsjettet.values(),
    ...bareFørt.map(({ tiltakId, kostnadsartId }) => ({ tiltakId, kostnadsartId, beløp: 0 }))
  ];
  return steder.map(({ tiltakId, kostnadsartId, beløp }) => {
    const sted = { tiltakId, kostnadsartId };
    const her = tall2.get(nøkkelAv(sted)) ?? INGENTING;
    const oppgitt = oppgitte.get(nøkkelAv(sted));
    const ventet = regel && beregnPrognose(regel, { budsjett: beløp, tall: her, perDato, oppgitt });
    return { linje: lagLinje5(sted, beløp, her, ventet), prognose: ventet };
  });
}
var NULL7 = 0;
var INGENTING = {
  tildelt: NULL7,
  akseptert: NULL7,
  forpliktet: NULL7,
  utbetalt: NULL7,
  brukt: NULL7,
  tilbakebetalt: NULL7,
  overført: NULL7,
  omdisponert: NULL7,
  rest: NULL7
};
function lagLinje5({ tiltakId, kostnadsartId }, budsjett, tall2, prognose) {
  return {
    ...tiltakId === void 0 ? {} : { tiltakId },
    ...kostnadsartId === void 0 ? {} : { kostnadsartId },
    budsjett,
    tall: tall2,
    avvik: tall2.brukt - budsjett,
    ...prognose === void 0 ? {} : { prognose: tilBrøk(prognose), prognoseavvik: tilBrøk(trekkFra(prognose, somRasjonal(budsjett))) }
  };
}
function lagTotal({ budsjett }, tall2, linjer, regel) {
  const sum = summerBeløp((budsjett?.celler ?? []).map(({ beløp }) => beløp));
  let prognose = regel && somRasjonal(0);
  for (const linje of linjer) prognose = prognose && linje.prognose && leggSammen(prognose, linje.prognose);
  return lagLinje5({ tiltakId: void 0, kostnadsartId: void 0 }, sum, tall2, prognose);
}
function vurderTiltak({ tiltak = [], perDato, mal: { utenforMålet } }) {
  const valg = utenforMålet === void 0 ? { perDato } : { perDato, utenforMålet };
  return tiltak.flatMap(
    ({ id, gevinstrealiseringsplan: plan }) => plan === void 0 ? [] : [{ tiltakId: id, måloppnåelse: vurderMåloppnåelse(plan, valg) }]
  );
}

// src/oppfolging/finn-fullmaktsbrudd.ts
var funn42 = lagFunnlager();
function finnFullmaktsbrudd(budsjett, endringer2, fullmakt) {
  const enkeltvis = endringer2.flatMap((endring2, i) => funnOmEndring(endring2, `/endringer/${i}`, fullmakt));
  const tidligere = (budsjett.endringer ?? []).filter(({ avgjortAv }) => avgjortAv === fullmakt.organId);
  const nye = endringer2.filter(({ avgjortAv }) => avgjortAv === fullmakt.organId);
  const poster = finnPoster(budsjett, tidligere);
  const samlet = fullmakt.grenser.flatMap(
    (grense, i) => funnOmGrense(grense, `/fullmakt/grenser/${i}`, { tidligere, nye, poster, fullmakt })
  );
  return [...enkeltvis, ...samlet];
}
function funnOmEndring(endring2, sti, fullmakt) {
  const { id, avgjortAv, dato: dato2, vedtak } = endring2;
  const { id: fullmaktId, organId, gittAv, fom, tom: tom2, omfatter, kreverVedtak } = fullmakt;
  if (avgjortAv === gittAv)
    return vedtak === void 0 ? [funn42("ENDRING_UTEN_VEDTAK", "FEIL", `${sti}/vedtak`, { id, gittAv })] : [];
  if (avgjortAv !== organId)
    return [funn42("ENDRING_UTEN_FULLMAKT", "FEIL", `${sti}/avgjortAv`, { id, avgjortAv, organId, gittAv })];
  const iKraft = (fom === void 0 || dato2 >= fom) && (tom2 === void 0 || dato2 <= tom2);
  const dekket = omfatter.some((utvalg) => erValgt(endring2, utvalg));
  return [
    ...iKraft ? [] : [funn42("FULLMAKT_UTENFOR_TID", "FEIL", `${sti}/dato`, { id, fullmaktId, dato: dato2, gittAv })],
    ...dekket ? [] : [funn42("FULLMAKT_OMFATTER_IKKE", "FEIL", sti, { id, fullmaktId, gittAv })],
    ...kreverVedtak.filter((krav) => erValgt(endring2, krav)).map(
      ({ id: kravId, grunn }) => funn42("FULLMAKT_KREVER_VEDTAK", "FEIL", sti, { id, fullmaktId, kravId, grunn, gittAv })
    )
  ];
}
function finnPoster({ celler }, tidligere) {
  return [
    ...celler.map(({ tiltakId, kostnadsartId, beløp }) => ({ sted: { tiltakId, kostnadsartId }, beløp })),
    ...tidligere.flatMap(({ fra, til, beløp }) => [
      { sted: fra, beløp },
      { sted: til, beløp: -beløp }
    ])
  ];
}
function funnOmGrense(grense, sti, arbeid) {
  const { fullmakt, poster } = arbeid;
  return finnMålinger(grense, arbeid).flatMap(({ sum, ider, nøkkel: nøkkel3, erNy: erNy2 }) => {
    const høyst = finnTak(grense, nøkkel3, poster);
    if (!erNy2 || sammenlignEksakt(somRasjonal(sum), høyst) <= 0) return [];
    const data = {
      fullmaktId: fullmakt.id,
      grenseId: grense.id,
      ider: [...ider].sort(sammenlignTekst),
      sum: Number(sum),
      høyst: { ...tilBrøk(høyst) },
      gittAv: fullmakt.gittAv
    };
    return [funn42("FULLMAKT_GRENSE_BRUTT", "FEIL", sti, data)];
  });
}
function finnMålinger(grense, { tidligere, nye }) {
  const målinger = /* @__PURE__ */ new Map();
  const hverForSeg = grense.mål === "HVER_FLYTTING";
  for (const [erNy2, liste] of [[false, hverForSeg ? [] : tidligere], [true, nye]]) {
    for (const endring2 of liste) {
      const [fra, til] = [postAv(endring2.fra, grense), postAv(endring2.til, grense)];
      if (fra === til || !erValgt(endring2, grense)) continue;
      const nøkkel3 = grense.mål === "INN_I_POST" ? til : grense.mål === "I_ALT" ? "" : fra;
      const under = hverForSeg ? JSON.stringify([nøkkel3, endring2.id]) : nøkkel3;
      const måling = målinger.get(under) ?? { sum: 0n, ider: [], nøkkel: nøkkel3, erNy: false };
      måling.sum += BigInt(endring2.beløp);
      måling.ider.push(endring2.id);
      måling.erNy ||= erNy2;
      målinger.set(under, måling);
    }
  }
  return [...målinger].sort(([a], [b]) => sammenlignTekst(a, b)).map(([, måling]) => måling);
}
function postAv({ tiltakId, kostnadsartId }, { post }) {
  switch (post) {
    case "CELLE":
      return JSON.stringify([tiltakId, kostnadsartId]);
    case "TILTAK":
      return JSON.stringify([tiltakId]);
    case "KOSTNADSART":
      return JSON.stringify([kostnadsartId]);
  }
}
function finnTak(grense, nøkkel3, poster) {
  const { høyst } = grense;
  if (høyst.type === "BELOP") return somRasjonal(høyst.beløp);
  let grunnlag = 0n;
  for (const { sted, beløp } of poster) {
    if (høyst.av === "TOTALT" || postAv(sted, grense) === nøkkel3) grunnlag += BigInt(beløp);
  }
  return gang(lesEksakt(høyst.andel), somRasjonal(grunnlag));
}

// src/oppfolging/flytt-belop.ts
var funn43 = lagFunnlager();
function flyttBeløp({ celler }, endringer2) {
  const arbeid = new Map(celler.map((celle) => [nøkkelAv(celle), lagFlyttecelle(celle)]));
  const omParter = [];
  for (const { endring: endring2, plass } of endringer2) {
    for (const side of ["fra", "til"]) {
      const sted = endring2[side];
      const celle = arbeid.get(nøkkelAv(sted)) ?? lagFlyttecelle({ ...sted, beløp: 0 });
      arbeid.set(nøkkelAv(sted), celle);
      omParter.push(...endreParter(celle, endring2, side, `/endringer/${plass}`));
      celle.beløp += endringAv(endring2, side);
    }
  }
  const ferdige = [...arbeid.values()];
  return { celler: ferdige.map(tilCelle), funn: [...omParter, ...ferdige.flatMap(funnOmUnderNull)] };
}
var endringAv = ({ beløp }, side) => BigInt(side === "fra" ? -beløp : beløp);
function lagFlyttecelle({ tiltakId, kostnadsartId, beløp, parter }) {
  return {
    sted: { tiltakId, kostnadsartId },
    beløp: BigInt(beløp),
    kostnader: parter && new Map(parter.map(({ partId, kostnad }) => [partId, BigInt(kostnad)])),
    parter: parter ?? []
  };
}
function endreParter(celle, endring2, side, sti) {
  const oppgitt = side === "fra" ? endring2.fraPart : endring2.tilPart;
  const data = { id: endring2.id, ...celle.sted };
  if (celle.kostnader === void 0) {
    if (oppgitt === void 0) return [];
    if (celle.beløp !== 0n)
      return [funn43("ENDRING_PART_UTEN_DELING", "FEIL", `${sti}/${side}Part`, { ...data, partId: oppgitt })];
    celle.kostnader = /* @__PURE__ */ new Map();
  }
  const [eneste, ...flere] = celle.kostnader.keys();
  const partId = oppgitt ?? (flere.length === 0 ? eneste : void 0);
  if (partId === void 0) return [funn43("ENDRING_UTEN_PART", "FEIL", `${sti}/${side}`, data)];
  celle.kostnader.set(partId, (celle.kostnader.get(partId) ?? 0n) + endringAv(endring2, side));
  return [];
}
function funnOmUnderNull({ sted, beløp, kostnader }) {
  if (beløp < 0n) return [funn43("ENDRING_UNDER_NULL", "FEIL", "/endringer", { ...sted, under: Number(-beløp) })];
  return [...kostnader ?? []].filter(([, kostnad]) => kostnad < 0n).map(
    ([partId, kostnad]) => funn43("ENDRING_PART_UNDER_NULL", "FEIL", "/endringer", { ...sted, partId, under: Number(-kostnad) })
  );
}
function tilCelle({ sted, beløp, kostnader, parter }) {
  if (kostnader === void 0) return { ...sted, beløp: Number(beløp) };
  const gevinster = new Map(parter.map((part) => [part.partId, part]));
  return {
    ...sted,
    beløp: Number(beløp),
    parter: [...kostnader].map(([partId, kostnad]) => ({
      ...gevinster.get(partId),
      partId,
      kostnad: Number(kostnad)
    }))
  };
}

// src/oppfolging/kontroller-fullmakt.ts
var funn44 = lagFunnlager();
var POSTER = ["CELLE", "TILTAK", "KOSTNADSART"];
var MÅL = ["HVER_FLYTTING", "UT_AV_POST", "INN_I_POST", "I_ALT"];
function kontrollerFullmakt({ fom, tom: tom2, organId, gittAv, grenser }) {
  return [
    ...fom !== void 0 && tom2 !== void 0 && fom > tom2 ? [ugyldig3("tom", tom2)] : [],
    ...organId === gittAv ? [ugyldig3("organId", organId)] : [],
    ...grenser.flatMap((grense, i) => funnOmGrense2(grense, `grenser/${i}`))
  ];
}
function funnOmGrense2({ post, mål, høyst }, felt) {
  return [
    ...POSTER.includes(post) ? [] : [ugyldig3(`${felt}/post`, post)],
    ...MÅL.includes(mål) ? [] : [ugyldig3(`${felt}/mål`, mål)],
    ...erTak(høyst) ? [] : [ugyldig3(`${felt}/høyst`, JSON.stringify(høyst))],
    ...mål === "I_ALT" && høyst.type === "ANDEL" && høyst.av === "POST" ? [ugyldig3(`${felt}/høyst/av`, "POST")] : []
  ];
}
var ugyldig3 = (felt, verdi2) => funn44("FULLMAKT_UGYLDIG", "FEIL", `/fullmakt/${felt}`, { felt, verdi: String(verdi2) });
function erTak(høyst) {
  switch (høyst.type) {
    case "BELOP":
      return erBeløp(høyst.beløp);
    case "ANDEL":
      return erAndel(høyst.andel);
    default:
      return false;
  }
}
function erAndel(andel2) {
  try {
    return lesEksakt(andel2).t >= 0n;
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return false;
    throw fanget;
  }
}

// src/oppfolging/omdisponer.ts
var funn45 = lagFunnlager();
function omdisponer(budsjett, endringer2, fullmakt) {
  kastVedFeil(kontrollerFullmakt(fullmakt));
  const omBudsjettet = kontrollerBudsjett(utenOppgitte(budsjett)).filter(({ alvor }) => alvor === "FEIL").map((ett) => ({ ...ett, sti: `/budsjett${ett.sti}` }));
  const omEndringene = endringer2.flatMap((endring2, i) => funnOmEndring2(endring2, `/endringer/${i}`, budsjett));
  const grunnleggende = [...omBudsjettet, ...omEndringene, ...funnOmGjentatte2(budsjett, endringer2)];
  if (grunnleggende.some(({ alvor }) => alvor === "FEIL")) return { ok: false, funn: grunnleggende };
  const sortert = endringer2.map((endring2, plass) => ({ endring: endring2, plass })).sort(({ endring: a }, { endring: b }) => sammenlignTekst(a.dato, b.dato) || sammenlignTekst(a.id, b.id));
  const flyttet = flyttBeløp(budsjett, sortert);
  const omFullmakten = finnFullmaktsbrudd(budsjett, endringer2, fullmakt);
  const alle2 = [...grunnleggende, ...flyttet.funn, ...omFullmakten];
  if (alle2.some(({ alvor }) => alvor === "FEIL")) return { ok: false, funn: alle2 };
  const spor = [...budsjett.endringer ?? [], ...sortert.map(({ endring: endring2 }) => endring2)];
  const nytt = { ...utenOppgitte(budsjett), celler: flyttet.celler, endringer: spor };
  const totalt = budsjett.oppgitteSummer?.totalt;
  return { ok: true, verdi: totalt === void 0 ? nytt : { ...nytt, oppgitteSummer: { totalt } }, funn: alle2 };
}
function utenOppgitte({ oppgitteSummer: _, ...resten }) {
  return resten;
}
function funnOmEndring2(endring2, sti, budsjett) {
  const { id, beløp, dato: dato2, fra, til } = endring2;
  const ukjente2 = ["fra", "til"].filter((side) => !harSted(budsjett, endring2[side]));
  return [
    ...Number.isSafeInteger(beløp) && beløp > 0 ? [] : [funn45("ENDRING_BELOP_UGYLDIG", "FEIL", `${sti}/beløp`, { id, beløp: String(beløp) })],
    ...erDato(dato2) ? [] : [funn45("ENDRING_DATO_UGYLDIG", "FEIL", `${sti}/dato`, { id, verdi: String(dato2) })],
    ...ukjente2.map((side) => {
      const { tiltakId, kostnadsartId } = endring2[side];
      return funn45("ENDRING_UKJENT_STED", "FEIL", `${sti}/${side}`, { id, tiltakId, kostnadsartId });
    }),
    ...erSammeSted2(fra, til) ? [
      funn45("ENDRING_SAMME_STED", "FEIL", `${sti}/til`, {
        id,
        tiltakId: til.tiltakId,
        kostnadsartId: til.kostnadsartId
      })
    ] : []
  ];
}
function harSted({ rader, kostnadsarter }, sted) {
  return rader.some(({ tiltakId }) => tiltakId === sted.tiltakId) && kostnadsarter.some(({ id }) => id === sted.kostnadsartId);
}
function funnOmGjentatte2({ endringer: spor = [] }, endringer2) {
  const alle2 = [...spor, ...endringer2];
  const like = alle2.map((e) => JSON.stringify([nøkkelAv(e.fra), nøkkelAv(e.til), e.beløp, e.dato]));
  const nye = ({ plass }) => plass >= spor.length;
  const sammeId = finnGjentatte(alle2.map(({ id }) => id)).filter(nye);
  const harSammeId = new Set(sammeId.map(({ plass }) => plass));
  return [
    ...sammeId.map(
      ({ nøkkel: id, plass }) => funn45("ENDRING_TO_GANGER", "FEIL", `/endringer/${plass - spor.length}/id`, { id })
    ),
    ...finnGjentatte(like).filter((ett) => nye(ett) && !harSammeId.has(ett.plass)).map(({ plass, først }) => {
      const [id = "", annen = ""] = [alle2[plass]?.id, alle2[først]?.id];
      return funn45("ENDRING_LIK", "ADVARSEL", `/endringer/${plass - spor.length}`, { id, annen });
    })
  ];
}

// src/oppfolging/kontroller-arsregnskap.ts
var funn46 = lagFunnlager();
function kontrollerÅrsregnskap(regnskap, rekkefølge) {
  return [...finnBrudd2(regnskap), ...funnOmRekkefølge2(regnskap, rekkefølge)];
}
function finnBrudd2(regnskap) {
  return [
    ...finnGjentatte(regnskap.map(({ år }) => String(år))).map(
      ({ nøkkel: nøkkel3, plass }) => funn46("UBRUKT_AR_TO_GANGER", "FEIL", `/regnskap/${plass}/år`, { år: Number(nøkkel3) })
    ),
    ...regnskap.flatMap(({ år, tildelt, brukt, innvilget = [] }, i) => {
      const felt = [
        ["tildelt", tildelt],
        ["brukt", brukt],
        ...innvilget.map(({ beløp }, j) => [`innvilget/${j}/beløp`, beløp])
      ];
      return felt.filter(([, beløp]) => !erBeløp(beløp)).map(
        ([navn, beløp]) => funn46("UBRUKT_BELOP_UGYLDIG", "FEIL", `/regnskap/${i}/${navn}`, { år, felt: navn, beløp: String(beløp) })
      );
    })
  ];
}
function funnOmRekkefølge2(regnskap, rekkefølge) {
  if (typeof rekkefølge === "string") return [];
  const nevnt = new Set(rekkefølge);
  const utelatt2 = regnskap.filter(({ år, tildelt }) => tildelt > 0 && !nevnt.has(år)).map(({ år }) => år);
  const igjen = finnGjentatte(rekkefølge.map(String)).map(({ nøkkel: nøkkel3 }) => Number(nøkkel3));
  return [...utelatt2, ...igjen].map((år) => funn46("UBRUKT_REKKEFOLGE_UGYLDIG", "FEIL", "/valg/rekkefølge", { år }));
}

// src/oppfolging/overfor-ubrukt.ts
var funn47 = lagFunnlager();
function overførUbrukt(regnskap, valg) {
  kastVedFeil(kontrollerÅrsregnskap(regnskap, valg.rekkefølge));
  const iRekkefølge2 = regnskap.map((ett, plass) => ({ ...ett, plass })).sort((a, b) => a.år - b.år);
  const alle2 = [];
  let beholdning = /* @__PURE__ */ new Map();
  const år = iRekkefølge2.map((ett) => {
    const { linjer, overforbruk } = regnÅr(ett, beholdning, valg, alle2);
    if (overforbruk > 0)
      alle2.push(funn47("UBRUKT_OVERFORBRUK", "FEIL", `/regnskap/${ett.plass}/brukt`, { år: ett.år, over: overforbruk }));
    beholdning = new Map(linjer.map(({ opprinnelsesår, overføres }) => [opprinnelsesår, overføres]));
    return { år: ett.år, linjer, overforbruk };
  });
  return { år, funn: alle2, grunnlag: { regnskap, valg } };
}
function regnÅr(ett, beholdning, valg, alle2) {
  const midler = new Map(beholdning);
  if (ett.tildelt > 0) midler.set(ett.år, 0);
  const finnes = [...midler].filter(([år, beløp]) => beløp > 0 || år === ett.år).map(([år]) => år);
  const bruk = /* @__PURE__ */ new Map();
  let igjen = ett.brukt;
  for (const år of ordne2(finnes, valg.rekkefølge)) {
    const tilgjengelig = (beholdning.get(år) ?? 0) + (år === ett.år ? ett.tildelt : 0);
    const brukes = Math.min(igjen, tilgjengelig);
    bruk.set(år, brukes);
    igjen -= brukes;
  }
  const linjer = [...finnes].sort((a, b) => a - b).map((opprinnelsesår) => {
    const inn = beholdning.get(opprinnelsesår) ?? 0;
    const tildelt = opprinnelsesår === ett.år ? ett.tildelt : 0;
    const brukt = bruk.get(opprinnelsesår) ?? 0;
    const deler = delRest(inn + tildelt - brukt, opprinnelsesår, ett, { regel: valg.regel, alle: alle2 });
    return { opprinnelsesår, inn, tildelt, brukt, ...deler };
  });
  alle2.push(...funnOmUkjentOpphav(ett, new Set(finnes)));
  return { linjer, overforbruk: igjen };
}
function ordne2(år, rekkefølge) {
  if (rekkefølge === "ELDST_FORST") return [...år].sort((a, b) => a - b);
  if (rekkefølge === "NYEST_FORST") return [...år].sort((a, b) => b - a);
  return [...år].sort((a, b) => rekkefølge.indexOf(a) - rekkefølge.indexOf(b));
}
function delRest(rest, opprinnelsesår, { år, innvilget, plass }, { regel, alle: alle2 }) {
  const del3 = delEtter(regel);
  const alt = (felt) => felt === del3 ? rest : 0;
  if (del3 !== "avventer" || innvilget === void 0)
    return { tilbakebetales: alt("tilbakebetales"), overføres: alt("overføres"), avventer: alt("avventer") };
  const søkt = summerBeløp(innvilget.filter((i) => i.opprinnelsesår === opprinnelsesår).map(({ beløp }) => beløp));
  if (søkt > rest) {
    const data = { år, opprinnelsesår, beløp: søkt, rest };
    alle2.push(funn47("UBRUKT_OVERFORING_FOR_STOR", "FEIL", `/regnskap/${plass}/innvilget`, data));
  }
  const overføres = Math.min(søkt, rest);
  return { tilbakebetales: rest - overføres, overføres, avventer: 0 };
}
function funnOmUkjentOpphav({ år, innvilget = [], plass }, finnes) {
  return innvilget.filter(({ opprinnelsesår, beløp }) => beløp > 0 && !finnes.has(opprinnelsesår)).map(
    ({ opprinnelsesår, beløp }) => funn47("UBRUKT_OVERFORING_FOR_STOR", "FEIL", `/regnskap/${plass}/innvilget`, {
      år,
      opprinnelsesår,
      beløp,
      rest: 0
    })
  );
}

// src/oppfolging/sammenlign-rapporter.ts
var feil27 = lagFeillager();
function sammenlignRapporter(a, b) {
  if (a.tilskuddId !== b.tilskuddId)
    throw feil27("RAPPORT_ULIKE_TILSKUDD", "/b/tilskuddId", { a: a.tilskuddId, b: b.tilskuddId });
  const [før, etter] = [merker(a), merker(b)];
  return {
    tilskuddId: b.tilskuddId,
    perDato: { før: a.perDato, etter: b.perDato },
    beløpsstatus: { før: a.beløpsstatus, etter: b.beløpsstatus },
    linjer: sammenlignLinjer(a.økonomi, b.økonomi),
    totalt: sammenlignLinje(a.totalt, b.totalt, b.totalt),
    indikatorer: sammenlignIndikatorer(a, b),
    løst: [...før].filter((merke) => !etter.has(merke)),
    nytt: [...etter].filter((merke) => !før.has(merke))
  };
}
function merker({ funn: funn102, mangler }) {
  const alle2 = [...funn102, ...mangler].map(({ kode, data }) => {
    const hva = ["id", "tiltakId", "kostnadsartId", "indikatorId", "emne"].flatMap((felt) => data[felt] ?? []);
    return [kode, ...hva].join(" ");
  });
  return new Set(alle2.sort(sammenlignTekst));
}
function sammenlignLinjer(a, b) {
  const før = new Map(a.map((linje) => [nøkkelAv(linje), linje]));
  const etter = new Map(b.map((linje) => [nøkkelAv(linje), linje]));
  return [
    ...b.map((linje) => sammenlignLinje(før.get(nøkkelAv(linje)), linje, linje)),
    ...a.filter((linje) => !etter.has(nøkkelAv(linje))).map((linje) => sammenlignLinje(linje, void 0, linje))
  ];
}
var FELT3 = [
  "tildelt",
  "akseptert",
  "forpliktet",
  "utbetalt",
  "brukt",
  "tilbakebetalt",
  "overført",
  "omdisponert",
  "rest"
];
function sammenlignLinje(før, etter, { tiltakId, kostnadsartId }) {
  const tall2 = FELT3.map((felt) => [felt, endringAv2(før?.tall[felt], etter?.tall[felt])]);
  return {
    ...tiltakId === void 0 ? {} : { tiltakId },
    ...kostnadsartId === void 0 ? {} : { kostnadsartId },
    budsjett: endringAv2(før?.budsjett, etter?.budsjett),
    tall: Object.fromEntries(tall2)
  };
}
function endringAv2(før = 0, etter = 0) {
  return { før, etter, endring: etter - før };
}
function sammenlignIndikatorer(a, b) {
  const [før, etter] = [indikatorerI(a), indikatorerI(b)];
  const alle2 = [...new Map([...etter, ...før])];
  return alle2.map(([merke, { tiltakId, indikatorId }]) => {
    const [gammel, ny] = [før.get(merke)?.resultat, etter.get(merke)?.resultat];
    return {
      tiltakId,
      indikatorId,
      ...gammel === void 0 ? {} : { før: gammel.status },
      ...ny === void 0 ? {} : { etter: ny.status },
      ...gammel?.andel === void 0 || ny?.andel === void 0 ? {} : { framgang: tilBrøk(trekkFra(lesEksakt(ny.andel), lesEksakt(gammel.andel))) }
    };
  });
}
function indikatorerI({ måloppnåelse }) {
  return new Map(
    måloppnåelse.flatMap(
      ({ tiltakId, måloppnåelse: { indikatorer } }) => indikatorer.map((resultat) => {
        const { indikatorId } = resultat;
        return [JSON.stringify([tiltakId, indikatorId]), { tiltakId, indikatorId, resultat }];
      })
    )
  );
}

// src/ordning/form.ts
var BELØPSSTATUS = ["ENDELIG", "FORELOPIG", "ANSLAG", "FORSLAG"];
var FORBEHOLD2 = ["CA", "ANSLAG"];
var GYLDIGHET = { "fom?": "DATO", "tom?": "DATO" };
var BEVILGNING = {
  felt: {
    id: "TEKST",
    navn: "TEKST",
    år: "HELTALL",
    beløp: "BELOP",
    status: BELØPSSTATUS,
    "forbehold?": FORBEHOLD2,
    fra: "TEKST",
    "kanal?": "TEKST",
    til: "TEKST",
    "formål?": "TEKST",
    "varig?": "JA_NEI",
    "vedtatt?": "DATO",
    "delAv?": "TEKST"
  }
};
var RAMME = {
  felt: { beløp: "BELOP", status: BELØPSSTATUS, "forbehold?": FORBEHOLD2, bevilgninger: "JSON" }
};
var KODEVERDI = {
  felt: { id: "TEKST", navn: "TEKST", "beskrivelse?": "TEKST", "overordnet?": "TEKST" }
};
var MÅLOPPNÅELSE = {
  felt: {
    id: "TEKST",
    navn: "TEKST",
    type: ["PRODUKT", "BRUKER", "SAMFUNN"],
    "enhet?": "TEKST",
    "datakilde?": "TEKST"
  }
};
var KOSTNADSART = { felt: { id: "TEKST", navn: "TEKST", "administrasjon?": "JA_NEI" } };
var LEDDANDEL = { felt: { navn: "TEKST", andel: "BROK" } };
var GITT_VEKT = { felt: { id: "TEKST", vekt: "VEKT" } };
var NØKKELLEDD = {
  felt: {
    type: ["LIK", "FOLKETALL", "FOLKETALL_80_PLUSS", "ANTALL_KOMMUNER", "GITT"],
    navn: "TEKST",
    andel: "ANDEL",
    "vekter?": { liste: "id", av: () => GITT_VEKT }
  }
};
var MOTTAKER = {
  felt: {
    id: "TEKST",
    vekt: "VEKT",
    "gulv?": "BELOP",
    "tak?": "BELOP",
    "gruppe?": "TEKST",
    "ledd?": { liste: "navn", av: () => LEDDANDEL }
  }
};
var GRUPPE = {
  felt: { gruppe: "TEKST", "overordnet?": "TEKST", "gulv?": "BELOP", "tak?": "BELOP" }
};
var FORDELINGSVALG = {
  felt: {
    metode: [
      "STORSTE_REST",
      "SAINTE_LAGUE",
      "MODIFISERT_SAINTE_LAGUE",
      "DHONDT",
      "ADAMS",
      "HUNTINGTON_HILL",
      "DEAN"
    ],
    enhet: "BELOP",
    vedLikhet: "JSON",
    "grupper?": { liste: "gruppe", av: () => GRUPPE },
    "reservert?": "BELOP"
  }
};
var GRENSE = { felt: { "id?": "TEKST", "gulv?": "BELOP", "tak?": "BELOP" } };
var FORDELING = {
  felt: {
    ...GYLDIGHET,
    id: "TEKST",
    bevilgninger: "JSON",
    "mottakere?": { liste: "id", av: () => MOTTAKER },
    "nøkkel?": { liste: "navn", av: () => NØKKELLEDD },
    "grenser?": { liste: "id", av: () => GRENSE },
    valg: FORDELINGSVALG
  }
};
var KRAV = {
  felt: { id: "TEKST", tekst: "TEKST", vilkår: "JSON", retting: ["AVVIS", "KAN_RETTES"], "kildeId?": "TEKST" }
};
var OPPFORDRING = {
  felt: { id: "TEKST", tekst: "TEKST", "vilkår?": "JSON", alvor: ["ADVARSEL", "RAD"], "kildeId?": "TEKST" }
};
var SKALA = {
  felt: { min: "TALL", maks: "TALL", steg: "TALL", retning: ["HOYEST_BEST", "LAVEST_BEST"], "ankre?": "JSON" }
};
var KRITERIUM = {
  felt: {
    id: "TEKST",
    spørsmål: "TEKST",
    "vekt?": "TALL",
    "rang?": "HELTALL",
    "skala?": SKALA,
    "terskler?": "JSON",
    "underkriterier?": { liste: "id", av: () => KRITERIUM }
  }
};
var VILKÅR = {
  felt: { id: "TEKST", tekst: "TEKST", "fristregelId?": "TEKST", "kildeId?": "TEKST" }
};
var UTLYSNING = {
  felt: {
    ...GYLDIGHET,
    id: "TEKST",
    "helsefellesskapId?": "TEKST",
    tittel: "TEKST",
    formål: "TEKST",
    år: "HELTALL",
    runde: "HELTALL",
    utlyst: "DATO",
    søknadsfrist: { felt: { dato: "DATO", "klokkeslett?": "TEKST" } },
    ramme: RAMME,
    "rammeFra?": { felt: { fordelingId: "TEKST", mottakerId: "TEKST" } },
    hvemKanSøke: "JSON",
    hvordanSøke: "TEKST",
    "kontakt?": "TEKST",
    krav: { liste: "id", av: () => KRAV },
    kriterier: { liste: "id", av: () => KRITERIUM },
    oppfordringer: { liste: "id", av: () => OPPFORDRING },
    vekting: ["UVEKTET", "RANGERT", "VEKTET"],
    "terskelTotalt?": "TALL",
    "terskelSum?": "TALL",
    vilkår: { liste: "id", av: () => VILKÅR },
    "besluttesAv?": "TEKST"
  }
};
var KRITERIEVEKT = { felt: { kriteriumId: "TEKST", vekt: "TALL" } };
var VEKTING = {
  felt: { utlysningId: "TEKST", vekter: { liste: "kriteriumId", av: () => KRITERIEVEKT }, "skala?": SKALA }
};
var VURDERING = {
  felt: {
    tilRetting: ["VURDERES", "HOLDES_UTE"],
    aggregering: ["SNITT", "KONSENSUS"],
    tilAvklaring: ["TELLER_MED_MERKNAD", "HOLDES_UTE"],
    manglende: ["UFULLSTENDIG", "RENORMER", "SKALAMINIMUM"],
    konvensjon: ["1224", "1223", "BROK"],
    likhetskjede: "JSON"
  }
};
var NEDTRAPPING = { felt: { år: "HELTALL", andel: "BROK" } };
var TILDELING = {
  felt: {
    mottakergruppe: "JSON",
    tillattBruk: "JSON",
    ikkeTillattBruk: "JSON",
    kostnadsarter: { liste: "id", av: () => KOSTNADSART },
    fordelinger: { liste: "id", av: () => FORDELING },
    utlysninger: { liste: "id", av: () => UTLYSNING },
    "vektinger?": { liste: "utlysningId", av: () => VEKTING },
    "vurdering?": VURDERING,
    "innstillingsregel?": "TEKST",
    "delfinansiering?": { felt: { forventes: "JA_NEI", "minsteEgenandel?": "BROK" } },
    "nedtrapping?": { liste: "år", av: () => NEDTRAPPING }
  }
};
var FRISTREGEL = {
  felt: {
    id: "TEKST",
    navn: "TEKST",
    anker: "JSON",
    skritt: "JSON",
    forskyvning: "JSON",
    "klokkeslett?": "TEKST",
    binding: ["LOV", "VILKAR", "VEDTAK", "INTERNT"],
    "hjemmel?": { felt: { ...GYLDIGHET, tekst: "TEKST", "kildeId?": "TEKST" } },
    "minsteVirkedager?": "HELTALL",
    "ansvarlig?": "TEKST",
    "kreverVedtakstype?": ["ENKELTVEDTAK", "IKKE_ENKELTVEDTAK", "UAVKLART"],
    "vedtakstype?": ["ENKELTVEDTAK", "IKKE_ENKELTVEDTAK", "UAVKLART"]
  }
};
var OPPFØLGING = {
  felt: {
    vilkår: { liste: "id", av: () => VILKÅR },
    frister: { liste: "id", av: () => FRISTREGEL },
    rapportering: "JSON",
    kontrolltiltak: "JSON",
    "revisorattestasjonFra?": "BELOP",
    "ubrukt?": {
      felt: { regel: ["TILBAKEBETALES", "OVERFORES", "SOK_OVERFORING", "NYTT_VEDTAK"], grunnlag: "TEKST" }
    }
  }
};
var KODELISTE = { liste: "id", av: () => KODEVERDI };
var ORDNINGSFORM = {
  felt: {
    id: "TEKST",
    navn: "TEKST",
    versjon: "TEKST",
    år: "HELTALL",
    forvalter: "TEKST",
    bevilgninger: { liste: "id", av: () => BEVILGNING },
    kodeverk: { felt: { pasientgrupper: KODELISTE, modeller: KODELISTE, satsingsområder: KODELISTE } },
    målOgMålgruppe: { felt: { mål: "JSON", målgruppe: "JSON" } },
    måloppnåelse: { liste: "id", av: () => MÅLOPPNÅELSE },
    tildeling: TILDELING,
    oppfølging: OPPFØLGING,
    "evaluering?": "JSON"
  }
};
function feltform({ felt }, navn) {
  for (const [nøkkel3, valgfri] of [
    [navn, false],
    [`${navn}?`, true]
  ]) {
    const form = Object.hasOwn(felt, nøkkel3) ? felt[nøkkel3] : void 0;
    if (form !== void 0 && !navn.endsWith("?")) return { form, valgfri };
  }
  return void 0;
}
var feltnavn = ({ felt }) => Object.keys(felt).map((navn) => navn.endsWith("?") ? navn.slice(0, -1) : navn);
var erObjektform = (form) => typeof form === "object" && "felt" in form;
var erListeform = (form) => typeof form === "object" && "liste" in form;
function nøkkelAv2(element, { liste }) {
  if (typeof element !== "object" || element === null || !Object.hasOwn(element, liste)) return "";
  return String(element[liste]);
}

// src/ordning/les-adresse.ts
var LEDD = /(?:^|\.)([\p{L}][\p{L}\d]*)|\[((?:[^\]~#]|~[012])*)\]/uy;
function lesAdresse(adresse2) {
  const ledd = [];
  LEDD.lastIndex = 0;
  for (let slutt = 0; slutt < adresse2.length; slutt = LEDD.lastIndex) {
    const treff = LEDD.exec(adresse2);
    if (treff === null) return void 0;
    const [, navn, nøkkel3 = ""] = treff;
    if (navn === void 0)
      ledd.push({ type: "ELEMENT", nøkkel: nøkkel3.replaceAll("~2", "#").replaceAll("~1", "]").replaceAll("~0", "~") });
    else ledd.push({ type: "FELT", navn });
  }
  return ledd.length === 0 ? void 0 : ledd;
}
var medFelt = (over, navn) => over === "" ? navn : `${over}.${navn}`;
var medNøkkel = (over, nøkkel3) => `${over}[${nøkkel3.replaceAll("~", "~0").replaceAll("]", "~1").replaceAll("#", "~2")}]`;
function skrivAdresse(ledd) {
  let tekst = "";
  for (const l of ledd) tekst = l.type === "FELT" ? medFelt(tekst, l.navn) : medNøkkel(tekst, l.nøkkel);
  return tekst;
}
function adresserOver(adresse2) {
  const over = [];
  let iNøkkel = false;
  for (let i = 1; i < adresse2.length; i++) {
    const tegn = adresse2[i];
    if (!iNøkkel && (tegn === "." || tegn === "[")) over.push(adresse2.slice(0, i));
    if (tegn === "[") iNøkkel = true;
    if (tegn === "]") iNøkkel = false;
  }
  return over;
}
function liggerUnder(adresse2, over) {
  if (over === "" || adresse2 === over) return true;
  if (!adresse2.startsWith(over)) return false;
  const neste = adresse2[over.length];
  return neste === "." || neste === "[" || neste === "#";
}
var KILDEFELT = "kilder";
function kildested(adresse2) {
  if (!adresse2.startsWith(`${KILDEFELT}[`)) return void 0;
  const [felt, element, ...resten] = lesAdresse(adresse2) ?? [];
  return felt === void 0 || element?.type !== "ELEMENT" || resten.length > 0 ? void 0 : element.nøkkel;
}

// src/ordning/adresse.ts
var adresse = {
  /** The whole scheme. */
  ordning: () => bygg(ORDNINGSFORM, ""),
  /** A bevilgning. */
  bevilgning: (id) => adresse.ordning().bevilgninger(id),
  /** A rule that shares out a pot. */
  fordeling: (id) => adresse.ordning().tildeling.fordelinger(id),
  /** A call. */
  utlysning: (id) => adresse.ordning().tildeling.utlysninger(id),
  /** A criterion of a call, at the top level. Criteria hold for one round, so the call is named. */
  kriterium: (id, { utlysning }) => adresse.ordning().tildeling.utlysninger(utlysning).kriterier(id),
  /** The weights that stand beside a call which states none. */
  vekting: (utlysningId) => adresse.ordning().tildeling.vektinger(utlysningId),
  /** A rule for a deadline. */
  fristregel: (id) => adresse.ordning().oppfølging.frister(id),
  /** A condition of every award. */
  vilkår: (id) => adresse.ordning().oppfølging.vilkår(id),
  /** A criterion for reaching the goal. */
  måloppnåelse: (id) => adresse.ordning().måloppnåelse(id),
  /** A patient group. */
  pasientgruppe: (id) => adresse.ordning().kodeverk.pasientgrupper(id),
  /** The source of a place; `''` is the whole scheme. */
  kilde: (sted) => medNøkkel(KILDEFELT, sted)
};
function bygg(form, her) {
  if (erListeform(form)) {
    const element = (nøkkel3) => bygg(form.av(), medNøkkel(her, nøkkel3));
    return Object.assign(element, { hele: her });
  }
  if (!erObjektform(form)) return her;
  const felt = feltnavn(form).map((navn) => [navn, bygg(feltform(form, navn)?.form ?? "JSON", medFelt(her, navn))]);
  return { ...Object.fromEntries(felt), hele: her };
}

// src/ordning/finn-konflikter.ts
var funn48 = lagFunnlager();
function finnKonflikter3(reformer) {
  const alle2 = reformer.flatMap(
    ({ endringer: endringer2 }, r) => endringer2.map(({ adresse: adresse2 }, i) => ({
      adresse: adresse2,
      reform: r,
      kildested: kildested(adresse2),
      sti: reformer.length === 1 ? `/endringer/${i}/adresse` : `/reformer/${r}/endringer/${i}/adresse`
    }))
  );
  const verdier = /* @__PURE__ */ new Map();
  const tatt = /* @__PURE__ */ new Set();
  const konflikter = [];
  const meld = (adresse2, annen, sti) => {
    konflikter.push(funn48("REFORM_KONFLIKT", "FEIL", sti, { adresse: adresse2, annen }));
  };
  for (const { adresse: adresse2, reform, kildested: kilde, sti } of alle2) {
    if (tatt.has(adresse2)) meld(adresse2, adresse2, sti);
    tatt.add(adresse2);
    if (kilde === void 0) verdier.set(adresse2, reform);
  }
  for (const { adresse: adresse2, reform, kildested: kilde, sti } of alle2) {
    if (kilde === void 0) {
      const over = adresserOver(adresse2).find((a) => verdier.has(a));
      if (over !== void 0) meld(adresse2, over, sti);
      continue;
    }
    const sted = kilde.split("#")[0] ?? "";
    const endret2 = [...adresserOver(sted), sted].find((a) => verdier.has(a) && verdier.get(a) !== reform);
    if (endret2 !== void 0) meld(adresse2, endret2, sti);
  }
  return konflikter;
}

// src/kjerne/finn-naermeste.ts
var LENGST = 60;
function finnNærmeste2(ord, kandidater) {
  if (ord.length > LENGST) return "";
  const likt = kandidater.find((kandidat) => foldet(kandidat) === foldet(ord));
  if (likt !== void 0) return likt;
  const grense = Math.max(1, Math.floor(ord.length / 3));
  let best = "";
  let kortest = grense + 1;
  for (const kandidat of kandidater) {
    const avstand2 = finnAvstand(foldet(ord), foldet(kandidat));
    if (avstand2 >= kortest) continue;
    best = kandidat;
    kortest = avstand2;
  }
  return best;
}
var foldet = (ord) => ord.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "o").replaceAll("å", "a").replaceAll("aa", "a");
function finnAvstand(a, b) {
  let forrigeForrige = [];
  let forrige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const nå = [i];
    for (let j = 1; j <= b.length; j++) {
      const bytte = (forrige[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let minst = Math.min(bytte, (forrige[j] ?? 0) + 1, (nå[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        minst = Math.min(minst, (forrigeForrige[j - 2] ?? 0) + 1);
      nå.push(minst);
    }
    forrigeForrige = forrige;
    forrige = nå;
  }
  return forrige[b.length] ?? 0;
}

// src/ordning/tre.ts
var funn49 = lagFunnlager();
function finnSted(rot2, adresse2, sti) {
  const ledd = lesAdresse(adresse2);
  if (ledd === void 0) return { funn: funn49("ADRESSE_UGYLDIG", "FEIL", sti, { adresse: adresse2 }) };
  let [form, verdi2, finnes, kanFjernes, erNøkkel] = [
    ORDNINGSFORM,
    rot2,
    true,
    false,
    false
  ];
  let sett4;
  for (const [i, steg] of ledd.entries()) {
    if (!finnes) {
      const mangler = ledd[i - 1];
      const her = mangler?.type === "FELT" ? mangler.navn : mangler?.nøkkel ?? "";
      return { funn: funn49("ADRESSE_FINNES_IKKE", "FEIL", sti, { adresse: adresse2, ledd: her, nærmest: "" }) };
    }
    const neste = steg.type === "FELT" ? inniFelt(form, verdi2, steg.navn) : inniSett(form, verdi2, steg.nøkkel);
    if (neste === void 0 || "kjente" in neste) {
      const her = steg.type === "FELT" ? steg.navn : steg.nøkkel;
      return {
        funn: funn49("ADRESSE_UKJENT", "FEIL", sti, {
          adresse: adresse2,
          ledd: her,
          nærmest: finnNærmeste2(her, neste?.kjente ?? [])
        })
      };
    }
    if (!neste.finnes && i < ledd.length - 1) {
      const her = steg.type === "FELT" ? steg.navn : steg.nøkkel;
      const data = { adresse: adresse2, ledd: her, nærmest: finnNærmeste2(her, neste.naboer) };
      return { funn: funn49("ADRESSE_FINNES_IKKE", "FEIL", sti, data) };
    }
    erNøkkel = steg.type === "FELT" && steg.navn === sett4?.liste;
    sett4 = steg.type === "ELEMENT" && erListeform(form) ? form : void 0;
    ({ form, verdi: verdi2, finnes, kanFjernes } = neste);
  }
  return { sted: { ledd, form, verdi: verdi2, finnes, kanFjernes, erNøkkel, ...sett4 === void 0 ? {} : { sett: sett4 } } };
}
function finnNærmesteElement(rot2, adresse2) {
  const ledd = lesAdresse(adresse2) ?? [];
  const siste = ledd.at(-1);
  if (siste?.type !== "ELEMENT") return "";
  const over = finnSted(rot2, skrivAdresse(ledd.slice(0, -1)), "");
  if (!("sted" in over) || !erListeform(over.sted.form) || !Array.isArray(over.sted.verdi)) return "";
  const { form } = over.sted;
  return finnNærmeste2(
    siste.nøkkel,
    over.sted.verdi.map((element) => nøkkelAv2(element, form))
  );
}
function inniFelt(form, verdi2, navn) {
  if (!erObjektform(form)) return void 0;
  const felt = feltform(form, navn);
  if (felt === void 0) return { kjente: feltnavn(form) };
  const finnes = typeof verdi2 === "object" && verdi2 !== null && Object.hasOwn(verdi2, navn);
  const under = finnes ? verdi2[navn] : void 0;
  return { form: felt.form, verdi: under, finnes, kanFjernes: felt.valgfri, naboer: [] };
}
function inniSett(form, verdi2, nøkkel3) {
  if (!erListeform(form)) return void 0;
  const liste = Array.isArray(verdi2) ? verdi2 : [];
  const element = liste.find((e) => nøkkelAv2(e, form) === nøkkel3);
  const naboer = element === void 0 ? liste.map((e) => nøkkelAv2(e, form)) : [];
  return { form: form.av(), verdi: element, finnes: element !== void 0, kanFjernes: true, naboer };
}
function medVerdi(rot2, ledd, verdi2) {
  return endre(rot2, ORDNINGSFORM, ledd, verdi2);
}
function endre(nå, form, [steg, ...resten], verdi2) {
  if (steg === void 0) return verdi2;
  if (steg.type === "FELT") {
    const objekt = nå;
    const underform = (erObjektform(form) ? feltform(form, steg.navn)?.form : void 0) ?? "JSON";
    const under2 = endre(objekt[steg.navn], underform, resten, verdi2);
    if (under2 !== void 0) return { ...objekt, [steg.navn]: under2 };
    const { [steg.navn]: _, ...andre } = objekt;
    return andre;
  }
  if (!erListeform(form)) return nå;
  const liste = nå;
  const plass = liste.findIndex((element) => nøkkelAv2(element, form) === steg.nøkkel);
  const under = endre(liste[plass], form.av(), resten, verdi2);
  if (plass < 0) return [...liste, under].sort((a, b) => sammenlignTekst(nøkkelAv2(a, form), nøkkelAv2(b, form)));
  return liste.flatMap((element, i) => i !== plass ? [element] : under === void 0 ? [] : [under]);
}
function finnTvetydige(verdi2, form, her = "") {
  if (erListeform(form)) {
    const liste = Array.isArray(verdi2) ? verdi2 : [];
    const nøkler = liste.map((element) => nøkkelAv2(element, form));
    const under = liste.flatMap((element, i) => finnTvetydige(element, form.av(), medNøkkel(her, nøkler[i] ?? "")));
    return new Set(nøkler).size === nøkler.length ? under : [her, ...under];
  }
  if (!erObjektform(form) || typeof verdi2 !== "object" || verdi2 === null) return [];
  return Object.entries(verdi2).flatMap(([navn, under]) => {
    const felt = feltform(form, navn);
    return felt === void 0 || typeof felt.form !== "object" ? [] : finnTvetydige(under, felt.form, medFelt(her, navn));
  });
}
function iRekkefølge(verdi2, form) {
  if (erListeform(form) && Array.isArray(verdi2)) {
    const liste = verdi2;
    const elementer = liste.map((element) => iRekkefølge(element, form.av()));
    const sortert = elementer.every((e, i) => i === 0 || nøkkelAv2(elementer[i - 1], form) <= nøkkelAv2(e, form));
    if (!sortert) elementer.sort((a, b) => sammenlignTekst(nøkkelAv2(a, form), nøkkelAv2(b, form)));
    return sortert && elementer.every((e, i) => e === liste[i]) ? verdi2 : elementer;
  }
  if (!erObjektform(form) || typeof verdi2 !== "object" || verdi2 === null) return verdi2;
  let ny = verdi2;
  for (const navn of Object.keys(ny)) {
    const felt = feltform(form, navn);
    if (felt === void 0 || typeof felt.form !== "object") continue;
    const under = iRekkefølge(ny[navn], felt.form);
    if (under !== ny[navn]) ny = { ...ny, [navn]: under };
  }
  return ny;
}

// src/ordning/funn-om-tvetydige.ts
var funn50 = lagFunnlager();
function funnOmTvetydige(ordning, sti) {
  return finnTvetydige(ordning, ORDNINGSFORM).map((adresse2) => funn50("ADRESSE_TVETYDIG", "FEIL", sti, { adresse: adresse2 }));
}

// src/ordning/kildekart.ts
function stedAv2(rot2, sti) {
  if (!erSti(sti)) return `#${sti}`;
  const ledd = leddAv(sti);
  let [form, verdi2, adresse2] = [ORDNINGSFORM, rot2, ""];
  for (const [i, l] of ledd.entries()) {
    const element = erListeform(form) && Array.isArray(verdi2) ? verdi2[Number(l)] : void 0;
    if (erListeform(form) && element === void 0) return void 0;
    const felt = erObjektform(form) ? feltform(form, l) : void 0;
    if (erListeform(form) && element !== void 0) {
      adresse2 = medNøkkel(adresse2, nøkkelAv2(element, form));
      [form, verdi2] = [form.av(), element];
    } else if (felt !== void 0) {
      adresse2 = medFelt(adresse2, l);
      verdi2 = typeof verdi2 === "object" && verdi2 !== null ? verdi2[l] : void 0;
      form = felt.form;
    } else return `${adresse2}#${lagSti(...ledd.slice(i))}`;
  }
  return adresse2;
}
function stiAv(rot2, sted) {
  const skille = sted.indexOf("#");
  const [adresse2, inni] = skille < 0 ? [sted, ""] : [sted.slice(0, skille), sted.slice(skille + 1)];
  let [form, verdi2] = [ORDNINGSFORM, rot2];
  const ledd = [];
  for (const steg of lesAdresse(adresse2) ?? []) {
    if (steg.type === "FELT") {
      ledd.push(steg.navn);
      form = (erObjektform(form) ? feltform(form, steg.navn)?.form : void 0) ?? "JSON";
      verdi2 = verdi2?.[steg.navn];
    } else if (erListeform(form)) {
      const sett4 = form;
      const liste = Array.isArray(verdi2) ? verdi2 : [];
      const plass = liste.findIndex((element) => nøkkelAv2(element, sett4) === steg.nøkkel);
      ledd.push(plass);
      [form, verdi2] = [sett4.av(), liste[plass]];
    }
  }
  return lagSti(...ledd) + inni;
}
function lesKilder(rot2, kilder) {
  return new Map(
    kilder.flatMap(({ sti, ...opphav }) => {
      const sted = stedAv2(rot2, sti);
      return sted === void 0 ? [] : [[sted, opphav]];
    })
  );
}
function skrivKilder(rot2, kart) {
  return [...kart].sort(([a], [b]) => sammenlignTekst(a, b)).map(([sted, opphav]) => ({ sti: stiAv(rot2, sted), ...opphav }));
}

// src/ordning/kontroller-verdi.ts
var funn51 = lagFunnlager();
function kontrollerVerdi2(verdi2, form, adresse2, sti) {
  if (typeof form === "string") {
    return holder(verdi2, form) ? [] : [ugyldig4(adresse2, sti, form, verdi2)];
  }
  if (erListeform(form)) {
    if (!Array.isArray(verdi2)) return [ugyldig4(adresse2, sti, "LISTE", verdi2)];
    const nøkler = verdi2.map((element) => nøkkelAv2(element, form));
    const unike = new Set(nøkler).size === nøkler.length;
    return [
      ...unike ? [] : [funn51("ADRESSE_TVETYDIG", "FEIL", sti, { adresse: adresse2 })],
      ...verdi2.flatMap((element, i) => kontrollerVerdi2(element, form.av(), adresse2, sti + lagSti(i)))
    ];
  }
  if (!erObjektform(form)) {
    return form.includes(verdi2) ? [] : [ugyldig4(adresse2, sti, form.join(" "), verdi2)];
  }
  if (typeof verdi2 !== "object" || verdi2 === null || Array.isArray(verdi2)) {
    return [ugyldig4(adresse2, sti, "OBJEKT", verdi2)];
  }
  return kontrollerFelt(verdi2, form, adresse2, sti);
}
function kontrollerFelt(verdi2, form, adresse2, sti) {
  const mangler = Object.keys(form.felt).filter((felt) => !felt.endsWith("?") && !Object.hasOwn(verdi2, felt));
  return [
    ...mangler.map((felt) => ugyldig4(adresse2, sti + lagSti(felt), felt, void 0)),
    ...Object.keys(verdi2).flatMap((navn) => {
      const felt = feltform(form, navn);
      if (felt !== void 0) return kontrollerVerdi2(verdi2[navn], felt.form, adresse2, sti + lagSti(navn));
      return [funn51("ADRESSE_UKJENT", "FEIL", sti + lagSti(navn), { adresse: adresse2, ledd: navn, nærmest: "" })];
    })
  ];
}
function ugyldig4(adresse2, sti, ventet, verdi2) {
  return funn51("REFORM_VERDI_UGYLDIG", "FEIL", sti, { adresse: adresse2, ventet, verdi: skriv6(verdi2) });
}
function skriv6(verdi2) {
  if (verdi2 === void 0) return "";
  const tekst = typeof verdi2 === "string" ? verdi2 : erJson(verdi2) ? tilKanoniskJson(verdi2) : typeof verdi2;
  const tegn = [...tekst];
  return tegn.length > 100 ? `${tegn.slice(0, 100).join("")}…` : tekst;
}
function holder(verdi2, slag) {
  switch (slag) {
    case "TEKST":
      return typeof verdi2 === "string" && verdi2 !== "";
    case "JA_NEI":
      return typeof verdi2 === "boolean";
    case "HELTALL":
      return Number.isSafeInteger(verdi2);
    case "BELOP":
      return erBeløp(verdi2);
    case "DATO":
      return erDato(verdi2);
    case "TALL":
      return erTallverdi(verdi2);
    case "BROK":
      return erBrøk(verdi2);
    case "VEKT":
      return erTallverdi(verdi2) || erBrøk(verdi2);
    case "ANDEL":
      return erBeløp(verdi2) || erBrøk(verdi2);
    case "JSON":
      return erJson(verdi2);
  }
}
var erTallverdi = (verdi2) => (typeof verdi2 === "number" || typeof verdi2 === "string") && prøv2(() => lesEksakt(verdi2));
function erBrøk(verdi2) {
  return typeof verdi2 === "object" && verdi2 !== null && prøv2(() => lesEksakt(verdi2));
}
var erJson = (verdi2) => prøv2(() => tilKanoniskJson(verdi2));
function prøv2(gjør) {
  try {
    gjør();
    return true;
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return false;
    throw fanget;
  }
}

// src/ordning/regn-verdi.ts
var funn52 = lagFunnlager();
var REGNBARE = /* @__PURE__ */ new Set(["HELTALL", "BELOP", "TALL", "VEKT", "ANDEL", "BROK"]);
function regnVerdi(endring2, før, form, sti) {
  const { adresse: adresse2 } = endring2;
  const [felt, ledd] = endring2.type === "GANGER" ? ["faktor", endring2.faktor] : ["tillegg", endring2.tillegg];
  const gammel = REGNBARE.has(form) ? les(før) : void 0;
  if (gammel === void 0) {
    return { funn: funn52("REFORM_IKKE_TALL", "FEIL", `${sti}/adresse`, { adresse: adresse2, verdi: skriv6(før) }) };
  }
  const tall2 = les(ledd);
  if (tall2 === void 0) {
    return { funn: funn52("REFORM_IKKE_TALL", "FEIL", `${sti}/${felt}`, { adresse: adresse2, verdi: skriv6(ledd) }) };
  }
  const verdi2 = skrivSom(før, endring2.type === "GANGER" ? gang(gammel, tall2) : leggSammen(gammel, tall2));
  const [omVerdien] = kontrollerVerdi2(verdi2, form, adresse2, `${sti}/${felt}`);
  return omVerdien === void 0 ? { verdi: verdi2 } : { funn: omVerdien };
}
function les(x) {
  try {
    return lesEksakt(x);
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return void 0;
    throw fanget;
  }
}
function skrivSom(før, { t, n }) {
  if (typeof før === "object") return { ...tilBrøk({ t, n }) };
  const desimaler = n.toString().length - 1;
  const siffer2 = (t < 0n ? -t : t).toString().padStart(desimaler + 1, "0");
  const punktum = siffer2.length - desimaler;
  const tekst = `${t < 0n ? "-" : ""}${siffer2.slice(0, punktum)}${desimaler === 0 ? "" : `.${siffer2.slice(punktum)}`}`;
  if (siffer2.length > 60) return tekst;
  const desimal = lagDesimal(tekst);
  return typeof før === "number" && String(Number(desimal)) === desimal ? Number(desimal) : desimal;
}

// src/ordning/anvend-reform.ts
var funn53 = lagFunnlager();
function anvendReform(ordning, reform) {
  const funnet = [...funnOmTvetydige(ordning, ""), ...kontrollerOpphav(reform), ...finnKonflikter3([reform])];
  const { kilder: _, ...rot2 } = ordning;
  const [omKilder, omVerdier] = delOpp(reform.endringer);
  const ferdige = omVerdier.map(([endring2, i]) => løs(rot2, endring2, `/endringer/${i}`));
  funnet.push(...ferdige.flatMap((f) => f.funn));
  if (funnet.length > 0) return { ok: false, funn: funnet };
  const nyRot = ferdige.reduce((tre, { ledd, verdi: verdi2 }) => medVerdi(tre, ledd, verdi2), rot2);
  const ferdig = iRekkefølge(nyRot, ORDNINGSFORM);
  const kart = new Map(stemple(lesKilder(rot2, ordning.kilder), reform));
  const omOpphav = omKilder.flatMap(([endring2, i]) => endreKilde(kart, endring2, ferdig, `/endringer/${i}`));
  if (omOpphav.length > 0) return { ok: false, funn: omOpphav };
  const kilder = skrivKilder(ferdig, kart);
  const uendret = Object.keys(ferdig).length === Object.keys(rot2).length && Object.entries(ferdig).every(([felt, verdi2]) => ordning[felt] === verdi2);
  if (uendret && tilKanoniskJson(kilder) === tilKanoniskJson(ordning.kilder))
    return { ok: true, verdi: ordning, funn: [] };
  return { ok: true, verdi: { ...ferdig, kilder }, funn: [] };
}
function delOpp(endringer2) {
  const alle2 = endringer2.map((endring2, i) => [endring2, i]);
  const erKilde = ([{ adresse: adresse2 }]) => kildested(adresse2) !== void 0;
  return [alle2.filter(erKilde), alle2.filter((endring2) => !erKilde(endring2))];
}
function kontrollerOpphav({ kilde, antakelse }) {
  const antall3 = Number(kilde !== void 0) + Number(antakelse !== void 0);
  return antall3 === 1 ? [] : [funn53("REFORM_UTEN_OPPHAV", "FEIL", "", { antall: antall3 })];
}
function løs(rot2, endring2, sti) {
  const { adresse: adresse2 } = endring2;
  const funnet = finnSted(rot2, adresse2, `${sti}/adresse`);
  if ("funn" in funnet) return { ledd: [], før: void 0, verdi: void 0, funn: [funnet.funn] };
  const { ledd, form, verdi: før, finnes, kanFjernes, erNøkkel } = funnet.sted;
  const svar = (verdi2, ...alle2) => ({ ledd, før, verdi: verdi2, funn: alle2 });
  if (erNøkkel) return svar(void 0, funn53("ADRESSE_LAST", "FEIL", `${sti}/adresse`, { adresse: adresse2 }));
  if (endring2.type === "LEGG_TIL") {
    if (finnes) return svar(void 0, funn53("ADRESSE_OPPTATT", "FEIL", `${sti}/adresse`, { adresse: adresse2 }));
    return svar(endring2.verdi, ...kontrollerNy(endring2.verdi, funnet.sted, adresse2, `${sti}/verdi`));
  }
  const erElement = ledd.at(-1)?.type === "ELEMENT";
  if (!finnes && (endring2.type !== "SETT" || erElement)) {
    const data = { adresse: adresse2, ledd: sisteLedd(ledd), nærmest: finnNærmesteElement(rot2, adresse2) };
    return svar(void 0, funn53("ADRESSE_FINNES_IKKE", "FEIL", `${sti}/adresse`, data));
  }
  const avvik2 = kontrollerFør(endring2.før, før, form, adresse2, `${sti}/før`);
  switch (endring2.type) {
    case "SETT":
      return svar(endring2.verdi, ...avvik2, ...kontrollerNy(endring2.verdi, funnet.sted, adresse2, `${sti}/verdi`));
    case "FJERN":
      if (kanFjernes) return svar(void 0, ...avvik2);
      return svar(void 0, funn53("ADRESSE_LAST", "FEIL", `${sti}/adresse`, { adresse: adresse2 }));
    case "GANGER":
    case "PLUSS": {
      const regnet = regnVerdi(endring2, før, form, sti);
      return "funn" in regnet ? svar(void 0, ...avvik2, regnet.funn) : svar(regnet.verdi, ...avvik2);
    }
  }
}
var sisteLedd = (ledd) => {
  const siste = ledd.at(-1);
  return siste?.type === "FELT" ? siste.navn : siste?.nøkkel ?? "";
};
function kontrollerNy(verdi2, { form, ledd, sett: sett4 }, adresse2, sti) {
  const omVerdien = kontrollerVerdi2(verdi2, form, adresse2, sti);
  const siste = ledd.at(-1);
  if (omVerdien.length > 0 || sett4 === void 0 || siste?.type !== "ELEMENT") return omVerdien;
  const nøkkel3 = nøkkelAv2(verdi2, sett4);
  if (nøkkel3 === siste.nøkkel) return [];
  return [funn53("REFORM_VERDI_UGYLDIG", "FEIL", sti, { adresse: adresse2, ventet: siste.nøkkel, verdi: nøkkel3 })];
}
function kontrollerFør(ventet, fant, form, adresse2, sti) {
  if (ventet === void 0) return [];
  if (fant !== void 0 && tilKanoniskJson(iRekkefølge(ventet, form)) === tilKanoniskJson(iRekkefølge(fant, form)))
    return [];
  return [funn53("REFORM_FOR_AVVIKER", "FEIL", sti, { adresse: adresse2, ventet: skriv6(ventet), fant: skriv6(fant) })];
}
function stemple(kart, reform) {
  const [, omVerdier] = delOpp(reform.endringer);
  const endrede = omVerdier.map(([{ adresse: adresse2 }]) => adresse2);
  const igjen = [...kart].filter(([sted]) => !endrede.some((adresse2) => liggerUnder(sted, adresse2)));
  const nye = omVerdier.filter(([{ type }]) => type !== "FJERN").map(([endring2]) => [endring2.adresse, opphavAv(endring2, reform)]);
  return new Map([...igjen, ...nye]);
}
function opphavAv(endring2, reform) {
  const { kilde, antakelse } = endring2.kilde === void 0 && endring2.antakelse === void 0 ? reform : endring2;
  return { ...kilde === void 0 ? {} : { kilde }, ...antakelse === void 0 ? {} : { antakelse } };
}
function endreKilde(kart, endring2, rot2, sti) {
  const { adresse: adresse2, type } = endring2;
  const sted = kildested(adresse2) ?? "";
  const finnes = kart.has(sted);
  if (type === "LEGG_TIL" && finnes) return [funn53("ADRESSE_OPPTATT", "FEIL", `${sti}/adresse`, { adresse: adresse2 })];
  if (type !== "LEGG_TIL" && !finnes) {
    return [funn53("ADRESSE_FINNES_IKKE", "FEIL", `${sti}/adresse`, { adresse: adresse2, ledd: sted, nærmest: "" })];
  }
  if (type === "FJERN") {
    kart.delete(sted);
    return [];
  }
  if (type === "GANGER" || type === "PLUSS") {
    return [funn53("REFORM_IKKE_TALL", "FEIL", `${sti}/adresse`, { adresse: adresse2, verdi: "" })];
  }
  if (stedAv2(rot2, stiAv(rot2, sted)) !== sted) {
    return [funn53("ADRESSE_FINNES_IKKE", "FEIL", `${sti}/adresse`, { adresse: adresse2, ledd: sted, nærmest: "" })];
  }
  kart.set(sted, endring2.verdi);
  return [];
}

// src/ordning/begrunn-reform.ts
function begrunnReform(sammenligning) {
  const { beløp, reform, tilskrivning } = sammenligning;
  const { kilde, antakelse } = reform;
  const potter = { etter: begrunnPotter(sammenligning, "etter"), før: begrunnPotter(sammenligning, "før") };
  const opphav = { kildeId: kilde?.id ?? antakelse?.id ?? "" };
  const forskjeller = [
    ...beløp.linjer.map(({ id }) => lagForskjell(sammenligning, potter, id)),
    lagForskjell(sammenligning, potter, void 0)
  ];
  const samlet = lagRegnenode({ id: "samlet", enhet: "ORE", regel: "SUM_AV_FORSKJELLER" }, "SUM", forskjeller);
  const påstått = lagBladnode({ id: "pengene", enhet: "ORE", ...opphav }, "/beløp/sum/forskjell", sammenligning);
  const gårOpp = lagRegnenode({ id: "gar-opp", enhet: "JA_NEI" }, "ER_LIK", [samlet, påstått]);
  const deler = tilskrivning?.finnes === true ? lagTilskrivninger(sammenligning, opphav) : [];
  return {
    rot: lagRegnenode({ id: "reform", enhet: "JA_NEI", regel: "REFORM_GAR_OPP" }, "OG", [
      ...lagPottsjekker(sammenligning, potter),
      gårOpp,
      ...deler
    ]),
    kilder: kilde === void 0 ? [] : [kilde],
    antakelser: antakelse === void 0 ? [] : [antakelse]
  };
}
function lagPottsjekker(sammenligning, potter) {
  return ["etter", "før"].flatMap(
    (side) => potter[side].flatMap((pott, i) => {
      if (pott === void 0) return [];
      const sti = lagSti("kjøringer", side, "fordelinger", i, "ramme", "beløp");
      const ramme = lagBladnode({ id: `${pott.id}/ramme`, enhet: "ORE" }, sti, sammenligning);
      return [lagRegnenode({ id: `${pott.id}/gar-opp`, enhet: "JA_NEI" }, "ER_LIK", [pott, ramme])];
    })
  );
}
function lagForskjell(sammenligning, potter, mottaker) {
  const navn = mottaker === void 0 ? "ingen" : `mottaker/${mottaker}`;
  const sider = ["etter", "før"].map((side) => {
    const kjøring = sammenligning.kjøringer[side];
    const id = `${navn}/${side}`;
    const deler = mottaker === void 0 ? ikkeFordelt(sammenligning, side) : lagDeler(sammenligning, potter, side, mottaker);
    return lagRegnenode({ id, enhet: "ORE", regel: kjøring.penger.ramme.status }, "SUM", deler);
  });
  return lagRegnenode({ id: navn, enhet: "ORE", regel: "ETTER_MINUS_FOR" }, "DIFFERANSE", sider);
}
function ikkeFordelt(sammenligning, side) {
  return sammenligning.kjøringer[side].penger.ikkeFordelt.map(
    ({ årsak }, i) => lagBladnode(
      { id: `ingen/${side}/${årsak}`, enhet: "ORE", regel: årsak },
      lagSti("kjøringer", side, "penger", "ikkeFordelt", i, "beløp"),
      sammenligning
    )
  );
}
function lagDeler(sammenligning, potter, side, mottaker) {
  const { fordelinger } = sammenligning.kjøringer[side];
  const over = `mottaker/${mottaker}/${side}`;
  const andeler = fordelinger.flatMap(({ fordelingId, fordeling }, i) => {
    const plass = fordeling.linjer.findIndex(({ id: id2 }) => id2 === mottaker);
    const id = `${over}/${fordelingId}`;
    const forklart = potter[side][i]?.barn[plass];
    if (plass < 0) return [];
    if (forklart !== void 0) return [lagGjentattnode(id, forklart)];
    const sti = lagSti("kjøringer", side, "fordelinger", i, "fordeling", "linjer", plass, "beløp");
    return [lagBladnode({ id, enhet: "ORE" }, sti, sammenligning)];
  });
  return [...andeler, ...lagTildelinger(sammenligning, side, mottaker, over)];
}
function begrunnPotter({ kjøringer }, side) {
  return kjøringer[side].fordelinger.map(({ fordelingId, fordeling }, i) => {
    if (fordeling.grunnlag.valg.grupper !== void 0 && fordeling.uavgjort.length > 0) return void 0;
    const sti = lagSti("kjøringer", side, "fordelinger", i, "fordeling");
    return flytt(begrunnFordeling(fordeling).rot, `${side}/${fordelingId}/`, sti);
  });
}
function flytt(node, navn, rot2) {
  const { id, sti, nodeId, barn } = node;
  return {
    ...node,
    id: navn + id,
    ...sti === void 0 ? {} : { sti: rot2 + sti },
    ...nodeId === void 0 ? {} : { nodeId: navn + nodeId },
    barn: barn.map((b) => flytt(b, navn, rot2))
  };
}
function lagTildelinger(sammenligning, side, mottaker, over) {
  const { runder, tilskudd } = sammenligning.kjøringer[side];
  const avFordeling = new Set(runder.filter((runde) => runde.avFordeling).map(({ utlysning }) => utlysning.id));
  return tilskudd.flatMap(
    ({ tilskudd: { id, helsefellesskapId }, utlysningId, opphav }, i) => helsefellesskapId === mottaker && !avFordeling.has(utlysningId) ? [
      lagBladnode(
        { id: `${over}/${id}`, enhet: "ORE", regel: opphav },
        lagSti("kjøringer", side, "tilskudd", i, "tilskudd", "beløp"),
        sammenligning
      )
    ] : []
  );
}
function lagTilskrivninger(sammenligning, opphav) {
  const { tilskrivning, beløp } = sammenligning;
  const grupper3 = tilskrivning?.finnes === true ? tilskrivning.grupper : [];
  return beløp.linjer.map(({ id: mottaker }, k) => {
    const deler = grupper3.map(({ navn, linjer }, g) => {
      const l = linjer.findIndex(({ id }) => id === mottaker);
      const sti = lagSti("tilskrivning", "grupper", g, "linjer", l, "beløp");
      return lagBladnode({ id: `tilskrevet/${mottaker}/${navn}`, enhet: "ORE", ...opphav }, sti, sammenligning);
    });
    const sum = lagRegnenode({ id: `tilskrevet/${mottaker}`, enhet: "ORE", regel: "SHAPLEY" }, "SUM", deler);
    const forskjell2 = lagBladnode(
      { id: `forskjell/${mottaker}`, enhet: "ORE" },
      lagSti("beløp", "linjer", k, "forskjell"),
      sammenligning
    );
    return lagRegnenode({ id: `tilskrevet/${mottaker}/gar-opp`, enhet: "JA_NEI" }, "ER_LIK", [sum, forskjell2]);
  });
}

// src/ordning/beregn-rettferdighet.ts
var NULL8 = { t: 0n, n: 1n };
function beregnRettferdighet(linjer) {
  const { medFolk, X, N } = lesLinjer(linjer);
  const [minst] = medFolk;
  const høyest = medFolk.at(-1);
  if (X === 0n || minst === void 0 || høyest === void 0) return void 0;
  const mest = medFolk.find(({ x, n }) => x * høyest.n === høyest.x * n) ?? høyest;
  return {
    gini: tilBrøk(gini(medFolk, X, N)),
    minst: perHode(minst),
    mest: perHode(mest),
    minstAvMest: tilBrøk({ t: minst.x * mest.n, n: minst.n * mest.x }),
    jain: tilBrøk(jain(medFolk, X, N))
  };
}
function lesLinjer(linjer) {
  const medFolk = linjer.filter(({ antall: antall3 }) => antall3 > 0).map(({ id, beløp, antall: antall3 }) => ({ id, x: BigInt(beløp), n: BigInt(antall3) })).sort((a, b) => {
    const forskjell2 = a.x * b.n - b.x * a.n;
    return forskjell2 < 0n ? -1 : forskjell2 > 0n ? 1 : sammenlignTekst(a.id, b.id);
  });
  const X = medFolk.reduce((sum, { x }) => sum + x, 0n);
  const N = medFolk.reduce((sum, { n }) => sum + n, 0n);
  return { medFolk, X, N };
}
var perHode = ({ id, x, n }) => ({ id, øre: tilBrøk({ t: x, n }) });
function gini(linjer, X, N) {
  let [sum, xFør, nFør] = [0n, 0n, 0n];
  for (const { x, n } of linjer) {
    sum += x * nFør - xFør * n;
    xFør += x;
    nFør += n;
  }
  return { t: sum, n: N * X };
}
function jain(linjer, X, N) {
  const kvadrater = linjer.reduce((sum, { x, n }) => forkort(leggSammen(sum, { t: x * x, n })), NULL8);
  return del({ t: X * X, n: 1n }, gang({ t: N, n: 1n }, kvadrater));
}

// src/ordning/beregn-theil.ts
var EKSTRA_DESIMALER = 10;
var NULL9 = { t: 0n, n: 1n };
function beregnTheil(linjer, desimaler) {
  const { medFolk, X, N } = lesLinjer(linjer);
  if (X === 0n) return void 0;
  const sum = medFolk.reduce((s, { x, n }) => {
    if (x === 0n) return s;
    const log = beregnLogaritme(tilBrøk({ t: x * N, n: n * X }), desimaler + EKSTRA_DESIMALER);
    return leggSammen(s, gang({ t: x, n: X }, lesEksakt(log)));
  }, NULL9);
  return rundTilDesimaler(tilBrøk(sum.t < 0n ? NULL9 : sum), desimaler, "HALV_TIL_PARTALL");
}

// src/ordning/finn-enkleste-mellom.ts
function finnEnklesteMellom(a, b) {
  const hele = gulvAv(a);
  const heltall2 = somRasjonal(hele);
  if (sammenlignEksakt(heltall2, a) === 0) return heltall2;
  const neste = somRasjonal(hele + 1n);
  if (sammenlignEksakt(neste, b) <= 0) return neste;
  const [restA, restB] = [trekkFra(a, heltall2), trekkFra(b, heltall2)];
  const under = finnEnklesteMellom({ t: restB.n, n: restB.t }, { t: restA.n, n: restA.t });
  return { t: hele * under.t + under.n, n: under.t };
}

// src/ordning/finn-kryssinger.ts
var HALV = { t: 1n, n: 2n };
function finnKryssinger(fra, til, utlysningId, kjør) {
  const punkter = [fra, gang(leggSammen(fra, til), HALV), til];
  const [lav, mellom2, høy] = punkter.map((punkt) => lesTotaler(kjør(punkt), utlysningId, punkt));
  if (lav === void 0 || mellom2 === void 0 || høy === void 0) return void 0;
  for (const [id, total] of lav) {
    const [m, h] = [mellom2.get(id), høy.get(id)];
    if (m === void 0 || h === void 0 || sammenlignEksakt(leggSammen(total, h), leggSammen(m, m)) !== 0)
      return void 0;
  }
  if (mellom2.size !== lav.size || høy.size !== lav.size) return void 0;
  const linjer = [...lav].map(([id, a]) => ({ a, b: høy.get(id) ?? a }));
  return finnSkjæringer(linjer, fra, til);
}
function lesTotaler({ runder }, utlysningId, verdi2) {
  const runde = runder.find(({ utlysning }) => utlysning.id === utlysningId);
  if (runde?.resultat === void 0 || harTotalterskel(runde.utlysning)) return void 0;
  const { n } = forkort(verdi2);
  return new Map(
    runde.resultat.søknader.flatMap(
      ({ søknadId, totalt }) => totalt === void 0 ? [] : [[søknadId, del(lesEksakt(totalt), { t: n, n: 1n })]]
    )
  );
}
var harTotalterskel = ({ terskelTotalt, terskelSum }) => terskelTotalt !== void 0 || terskelSum !== void 0;
function finnSkjæringer(linjer, fra, til) {
  const bredde = trekkFra(til, fra);
  const punkter = linjer.flatMap(
    (x, i) => linjer.slice(i + 1).flatMap((y) => {
      const [lav, høy] = [trekkFra(x.a, y.a), trekkFra(x.b, y.b)];
      const skifter = lav.t < 0n && høy.t > 0n || lav.t > 0n && høy.t < 0n;
      return skifter ? [leggSammen(fra, gang(bredde, del(lav, trekkFra(lav, høy))))] : [];
    })
  );
  punkter.sort(sammenlignEksakt);
  return punkter.filter((punkt, i) => i === 0 || sammenlignEksakt(punkt, punkter[i - 1] ?? punkt) !== 0);
}

// src/ordning/gjeldende-paa.ts
var funn54 = lagFunnlager();
function gjeldendePå(ordning, dato2) {
  kastVedFeil(erDato(dato2) ? [] : [funn54("DATO_UGYLDIG", "FEIL", "/dato", { verdi: String(dato2) })]);
  const { kilder, ...rot2 } = ordning;
  const { fordelinger, utlysninger } = ordning.tildeling;
  const { frister } = ordning.oppfølging;
  const gjelder = ({ fom, tom: tom2 }) => (fom ?? dato2) <= dato2 && dato2 <= (tom2 ?? dato2);
  const utgått = [
    ...fordelinger.filter((f) => !gjelder(f)).map(({ id }) => adresse.fordeling(id).hele),
    ...utlysninger.filter((u) => !gjelder(u)).map(({ id }) => adresse.utlysning(id).hele),
    ...frister.filter(({ hjemmel = {} }) => !gjelder(hjemmel)).map(({ id }) => adresse.fristregel(id).hele)
  ];
  if (utgått.length === 0) return ordning;
  const ny = {
    ...rot2,
    tildeling: {
      ...ordning.tildeling,
      fordelinger: fordelinger.filter(gjelder),
      utlysninger: utlysninger.filter(gjelder)
    },
    oppfølging: { ...ordning.oppfølging, frister: frister.filter(({ hjemmel = {} }) => gjelder(hjemmel)) }
  };
  const kart = [...lesKilder(rot2, kilder)].filter(([sted]) => !utgått.some((borte) => liggerUnder(sted, borte)));
  return { ...ny, kilder: skrivKilder(ny, new Map(kart)) };
}

// src/vurdering/anvend-vekting.ts
var funn55 = lagFunnlager();
function anvendVekting(utlysning, { vekter, skala }) {
  const kjente = new Map(alleKriterier(utlysning.kriterier, "/utlysning/kriterier"));
  const etterId3 = /* @__PURE__ */ new Map();
  const omVekter = vekter.flatMap(({ kriteriumId, vekt }, i) => {
    const sti = `/forslag/vekter/${i}/kriteriumId`;
    if (!kjente.has(kriteriumId)) return [funn55("KRITERIUM_UKJENT", "FEIL", sti, { kriteriumId })];
    if (etterId3.has(kriteriumId)) return [funn55("KRITERIUM_TO_GANGER", "FEIL", sti, { kriteriumId })];
    etterId3.set(kriteriumId, vekt);
    return [];
  });
  const uten = [...kjente].filter(([id]) => !etterId3.has(id));
  kastVedFeil([
    ...omVekter,
    ...uten.map(([kriteriumId, sti]) => funn55("KRITERIEVEKT_MANGLER", "FEIL", sti, { kriteriumId }))
  ]);
  const medVekt = (kriterium) => {
    const { underkriterier, skala: egen } = kriterium;
    const vekt = etterId3.get(kriterium.id) ?? 0;
    if (underkriterier !== void 0 && underkriterier.length > 0)
      return { ...kriterium, vekt, underkriterier: underkriterier.map(medVekt) };
    const ny = egen ?? skala;
    return ny === void 0 ? { ...kriterium, vekt } : { ...kriterium, vekt, skala: ny };
  };
  return { ...utlysning, vekting: "VEKTET", kriterier: utlysning.kriterier.map(medVekt) };
}
function alleKriterier(kriterier, sti) {
  return kriterier.flatMap(({ id, underkriterier = [] }, i) => [
    [id, `${sti}/${i}`],
    ...alleKriterier(underkriterier, `${sti}/${i}/underkriterier`)
  ]);
}

// src/vurdering/innstilling/kontroller-portefolje.ts
var funn56 = lagFunnlager();
var STI = "/valg/portefølje";
var GRUPPER = /* @__PURE__ */ new Set([
  "HELSEFELLESSKAP",
  "UTLYSNING",
  "PASIENTGRUPPE",
  "KOMMUNE",
  "PARTTYPE",
  "SOKNADER"
]);
function kontrollerPortefølje(portefølje, kjente) {
  const { grenser = [], utelukkelser = [], forutsetninger = [] } = portefølje;
  const steder = [
    ...grenser.map(({ id }, i) => ({ id, sti: `${STI}/grenser/${i}` })),
    ...utelukkelser.map(({ id }, i) => ({ id, sti: `${STI}/utelukkelser/${i}` })),
    ...forutsetninger.map(({ id }, i) => ({ id, sti: `${STI}/forutsetninger/${i}` }))
  ];
  const ukjent2 = (id, søknadId, sti) => kjente.has(søknadId) ? [] : [funn56("PORTEFOLJE_SOKNAD_UKJENT", "FEIL", sti, { id, søknadId })];
  return [
    ...finnGjentatte(steder.map(({ id }) => id)).map(
      ({ nøkkel: id, plass, først }) => funn56("PORTEFOLJE_ID_TO_GANGER", "FEIL", `${steder[plass]?.sti}/id`, { id, først })
    ),
    ...grenser.flatMap((grense, i) => [
      ...funnOmGrense3(grense, `${STI}/grenser/${i}`),
      ...grense.gruppe.type === "SOKNADER" ? grense.gruppe.søknadIder.flatMap(
        (søknadId, j) => ukjent2(grense.id, søknadId, `${STI}/grenser/${i}/gruppe/søknadIder/${j}`)
      ) : []
    ]),
    ...utelukkelser.flatMap(({ id, søknadIder }, i) => [
      ...søknadIder.flatMap((søknadId, j) => ukjent2(id, søknadId, `${STI}/utelukkelser/${i}/søknadIder/${j}`)),
      ...new Set(søknadIder).size > 1 ? [] : [funn56("UTELUKKELSE_UTEN_VALG", "FEIL", `${STI}/utelukkelser/${i}/søknadIder`, { id })]
    ]),
    ...forutsetninger.flatMap(({ id, søknadId, krever }, i) => [
      ...ukjent2(id, søknadId, `${STI}/forutsetninger/${i}/søknadId`),
      ...ukjent2(id, krever, `${STI}/forutsetninger/${i}/krever`)
    ]),
    ...funnOmRinger(forutsetninger)
  ];
}
function funnOmGrense3({ id, gruppe, mål, minst, høyst }, sti) {
  const ugyldig7 = (felt, verdi2) => funn56("PORTEFOLJE_GRENSE_UGYLDIG", "FEIL", `${sti}/${felt}`, { id, felt, verdi: String(verdi2) });
  const begge = minst !== void 0 && høyst !== void 0 && erBeløp(minst) && erBeløp(høyst);
  return [
    ...GRUPPER.has(gruppe.type) ? [] : [ugyldig7("gruppe", gruppe.type)],
    ...mål === "BELOP" || mål === "ANTALL" ? [] : [ugyldig7("mål", mål)],
    ...minst === void 0 || erBeløp(minst) ? [] : [ugyldig7("minst", minst)],
    ...høyst === void 0 || erBeløp(høyst) ? [] : [ugyldig7("høyst", høyst)],
    ...minst === void 0 && høyst === void 0 ? [funn56("PORTEFOLJE_GRENSE_TOM", "FEIL", sti, { id })] : [],
    ...begge && minst > høyst ? [funn56("PORTEFOLJE_GULV_OVER_TAK", "FEIL", sti, { id, minst, høyst })] : []
  ];
}
function funnOmRinger(forutsetninger) {
  const krever = /* @__PURE__ */ new Map();
  for (const { søknadId, krever: annen } of forutsetninger)
    krever.set(søknadId, [...krever.get(søknadId) ?? [], annen]);
  const meldt = /* @__PURE__ */ new Set();
  return forutsetninger.flatMap(({ søknadId }, i) => {
    const frem = alleFra(søknadId, krever);
    if (!frem.has(søknadId) || meldt.has(søknadId)) return [];
    const ring = [...frem].filter((annen) => alleFra(annen, krever).has(søknadId)).sort(sammenlignTekst);
    for (const ett of ring) meldt.add(ett);
    return [funn56("FORUTSETNING_SYKLUS", "FEIL", `${STI}/forutsetninger/${i}`, { søknadIder: ring })];
  });
}
function alleFra(start, krever) {
  const nådd = /* @__PURE__ */ new Set();
  const kø = [...krever.get(start) ?? []];
  for (let neste = kø.pop(); neste !== void 0; neste = kø.pop()) {
    if (nådd.has(neste)) continue;
    nådd.add(neste);
    kø.push(...krever.get(neste) ?? []);
  }
  return nådd;
}

// src/vurdering/innstilling/kontroller-valg.ts
var funn57 = lagFunnlager();
var REGLER3 = /* @__PURE__ */ new Set([
  "RANGERT_STOPP",
  "RANGERT_HOPP_OVER",
  "POENG_PER_KRONE",
  "HOYEST_SAMLET_POENG",
  "LIKE_ANDELER",
  "DELFINANSIERING"
]);
function kontrollerInnstillingsvalg(rangeringer, ramme, valg) {
  const { beløp } = ramme;
  const kjente = new Set(
    rangeringer.flatMap(({ plasser: plasser3, utenfor: utenfor2 }) => [...plasser3, ...utenfor2].map(({ søknadId }) => søknadId))
  );
  return [
    ...erBeløp(beløp) ? [] : [funn57("RAMME_UGYLDIG", "FEIL", "/ramme/beløp", { beløp: String(beløp) })],
    ...REGLER3.has(valg.regel) ? [] : [ugyldig5("regel", valg.regel)],
    ...funnOmRegelen(rangeringer, valg, kjente),
    ...valg.portefølje === void 0 ? [] : kontrollerPortefølje(valg.portefølje, kjente),
    ...valg.arbeidsgrense === void 0 || Number.isSafeInteger(valg.arbeidsgrense) && valg.arbeidsgrense > 0 ? [] : [funn57("ARBEIDSGRENSE_UGYLDIG", "FEIL", "/valg/arbeidsgrense", { verdi: String(valg.arbeidsgrense) })]
  ];
}
var ugyldig5 = (felt, verdi2) => funn57("VALG_UGYLDIG", "FEIL", `/valg/${felt}`, { felt, verdi: String(verdi2) });
function funnOmRegelen(rangeringer, valg, kjente) {
  if (valg.regel === "DELFINANSIERING") {
    const { enhet, videre } = valg;
    return [
      ...erBeløp(enhet) && enhet > 0 ? [] : [funn57("DELENHET_UGYLDIG", "FEIL", "/valg/enhet", { enhet: String(enhet) })],
      ...videre === "STOPP" || videre === "HOPP_OVER" ? [] : [ugyldig5("videre", videre)],
      ...rangeringer.flatMap(funnOmMinste)
    ];
  }
  if (valg.regel !== "LIKE_ANDELER") return [];
  const { velgere, fullføring } = valg;
  return [
    ...fullføring === "INGEN" || fullføring === "POENG_PER_KRONE" ? [] : [ugyldig5("fullføring", fullføring)],
    ...funnOmVelgere(rangeringer, velgere, kjente)
  ];
}
function funnOmMinste({ grunnlag, plasser: plasser3 }, i, alle2) {
  const søknader = new Map((grunnlag.resultat.grunnlag.runde.søknader ?? []).map((søknad) => [søknad.id, søknad]));
  const rot2 = alle2.length === 1 ? "/rangering" : `/rangeringer/${i}`;
  return plasser3.flatMap(({ søknadId, søktBeløp }, j) => {
    const minste = søknader.get(søknadId)?.minsteGjennomførbare;
    if (minste === void 0 || erBeløp(minste) && minste <= søktBeløp) return [];
    const data = { søknadId, minste: String(minste), søkt: søktBeløp };
    return [funn57("MINSTE_UGYLDIG", "FEIL", `${rot2}/plasser/${j}`, data)];
  });
}
function funnOmVelgere(rangeringer, velgere, kjente) {
  if (Array.isArray(velgere)) return funnOmListe(velgere, kjente);
  if (velgere === "PARTER") return rangeringer.flatMap(funnOmParter2);
  return velgere === "VURDERERE" || velgere === "KRITERIER" ? [] : [ugyldig5("velgere", velgere)];
}
function funnOmParter2({ grunnlag }) {
  const { vurderere, vurderinger } = grunnlag.resultat.grunnlag.runde;
  const kjente = new Set((vurderere ?? []).map(({ id }) => id));
  const ukjente2 = new Set(vurderinger.map(({ vurdererId }) => vurdererId).filter((id) => !kjente.has(id)));
  return [...ukjente2].sort().map((vurdererId) => funn57("VURDERER_UTEN_PART", "FEIL", "/valg/velgere", { vurdererId }));
}
function funnOmListe(velgere, kjente) {
  if (velgere.length === 0) return [funn57("VELGERE_TOMT", "FEIL", "/valg/velgere", {})];
  return [
    ...finnGjentatte(velgere.map(({ id }) => id)).map(
      ({ nøkkel: id, plass }) => funn57("VELGER_TO_GANGER", "FEIL", `/valg/velgere/${plass}/id`, { id })
    ),
    ...velgere.flatMap(({ id, nytte }, i) => [
      ...finnGjentatte(nytte.map(({ søknadId }) => søknadId)).map(
        ({ plass }) => funn57("VELGER_TO_GANGER", "FEIL", `/valg/velgere/${i}/nytte/${plass}/søknadId`, { id })
      ),
      ...nytte.flatMap(({ søknadId, poeng }, j) => {
        const sti = `/valg/velgere/${i}/nytte/${j}`;
        const verdi2 = typeof poeng === "object" && poeng !== null ? `${poeng.teller}/${poeng.nevner}` : String(poeng);
        return [
          ...kjente.has(søknadId) ? [] : [funn57("NYTTE_UKJENT_SOKNAD", "FEIL", `${sti}/søknadId`, { id, søknadId })],
          ...erNytte(poeng) ? [] : [funn57("NYTTE_UGYLDIG", "FEIL", `${sti}/poeng`, { id, søknadId, verdi: verdi2 })]
        ];
      })
    ])
  ];
}
function erNytte(poeng) {
  try {
    return lesEksakt(poeng).t >= 0n;
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return false;
    throw fanget;
  }
}

// src/vurdering/innstilling/del-belop.ts
var feil28 = lagFeillager();
var FLEST_SUMMER = 1e5;
function lagDeler2(kandidat, enhet) {
  const { beløp, minste, søknad } = kandidat;
  if (minste >= beløp) return { størst: () => 0, minst: beløp };
  const { summer: summer7, delbart } = finnDeler3(kandidat, søknad?.budsjett ?? søknad?.tiltak.budsjett);
  const nedre = Math.max(minste, 1);
  let minst = beløp;
  for (const sum of summer7) {
    const gulv = Math.max(sum, nedre);
    const del3 = gulv + (enhet - gulv % enhet) % enhet;
    if (del3 <= sum + delbart && del3 < minst) minst = del3;
  }
  const størst2 = (høyst) => {
    const øvre = Math.min(høyst, beløp - 1);
    let best = 0;
    for (const sum of summer7) {
      const tak = Math.min(øvre, sum + delbart);
      const del3 = tak - tak % enhet;
      if (del3 >= sum && del3 >= nedre && del3 > best) best = del3;
    }
    return best;
  };
  return { størst: størst2, minst };
}
function finnDeler3({ id, beløp }, budsjett) {
  const alt = { summer: [0], delbart: beløp };
  if (budsjett === void 0) return alt;
  const perRad = new Map(budsjett.rader.map(({ tiltakId }) => [tiltakId, 0]));
  for (const celle of budsjett.celler) perRad.set(celle.tiltakId, (perRad.get(celle.tiltakId) ?? 0) + celle.beløp);
  const totalt = [...perRad.values()].reduce((sum, b) => sum + b, 0);
  const hele = budsjett.rader.filter(({ delbar }) => delbar === false).map(({ tiltakId }) => perRad.get(tiltakId) ?? 0);
  if (totalt !== beløp || hele.length === 0) return alt;
  const summer7 = /* @__PURE__ */ new Set([0]);
  for (const rad of hele) {
    for (const sum of [...summer7]) summer7.add(sum + rad);
    if (summer7.size > FLEST_SUMMER) throw feil28("DELING_FOR_STOR", "/rangering", { søknadId: id, antall: hele.length });
  }
  return { summer: [...summer7], delbart: totalt - hele.reduce((sum, b) => sum + b, 0) };
}

// src/vurdering/innstilling/kan-fullfores.ts
var ÅPEN = 0;
var INNE = 1;
var UTE = 2;
var ARBEID_PER_KANDIDAT = 10;
function kanFullføres(sak, { tilstand, beløp }, arbeid) {
  if (arbeid.igjen <= 0) return void 0;
  arbeid.igjen -= 1;
  const nå = medAltSomKreves(sak, tilstand);
  if (nå === void 0 || !erInnenfor(sak, nå, beløp)) return false;
  const gulv = finnManglendeGulv(sak, nå, beløp);
  if (gulv === void 0) return true;
  if (gulv === "UMULIG") return false;
  const neste = velgNeste(gulv, nå, beløp);
  if (neste < 0) return false;
  let ukjent2 = false;
  arbeid.igjen -= ARBEID_PER_KANDIDAT * nå.length;
  for (const valgt of [INNE, UTE]) {
    const prøvd = Uint8Array.from(nå);
    prøvd[neste] = valgt;
    const svar = kanFullføres(sak, { tilstand: prøvd, beløp }, arbeid);
    if (svar === true) return true;
    if (svar === void 0) ukjent2 = true;
  }
  return ukjent2 ? void 0 : false;
}
function medAltSomKreves({ portefølje }, tilstand) {
  const { forutsetninger } = portefølje;
  const nå = Uint8Array.from(tilstand);
  for (let endret2 = forutsetninger.length > 0; endret2; ) {
    endret2 = false;
    for (const { plass, krever } of forutsetninger) {
      if (nå[plass] === UTE) continue;
      const kreves = krever < 0 ? UTE : nå[krever];
      if (kreves === INNE) continue;
      if (kreves === UTE) {
        if (nå[plass] === INNE) return void 0;
        nå[plass] = UTE;
        endret2 = true;
      } else if (nå[plass] === INNE) {
        nå[krever] = INNE;
        endret2 = true;
      }
    }
  }
  return nå;
}
function erInnenfor({ ramme, portefølje }, tilstand, beløp) {
  let sum = 0;
  for (let i = 0; i < tilstand.length; i++) if (tilstand[i] === INNE) sum += beløp[i] ?? 0;
  if (sum > ramme) return false;
  for (const grense of portefølje.grenser) if (bruktAv(grense, tilstand, beløp) > grense.høyst) return false;
  for (const { medlemmer } of portefølje.utelukkelser) {
    let antall3 = 0;
    for (const i of medlemmer) if (tilstand[i] === INNE) antall3 += 1;
    if (antall3 > 1) return false;
  }
  return true;
}
function bruktAv({ medlem, mål }, tilstand, beløp) {
  let brukt = 0;
  for (let i = 0; i < tilstand.length; i++) {
    if (tilstand[i] === INNE && medlem[i] === 1) brukt += mål === "ANTALL" ? 1 : beløp[i] ?? 0;
  }
  return brukt;
}
function finnManglendeGulv({ ramme, portefølje }, tilstand, beløp) {
  let rest = ramme;
  for (let i = 0; i < tilstand.length; i++) if (tilstand[i] === INNE) rest -= beløp[i] ?? 0;
  let trangest;
  let færrest = Number.POSITIVE_INFINITY;
  for (const grense of portefølje.grenser) {
    const mangler = grense.minst - bruktAv(grense, tilstand, beløp);
    if (mangler <= 0) continue;
    const åpne = Array.from(beløp.keys()).filter((i) => tilstand[i] === ÅPEN && grense.medlem[i] === 1 && (beløp[i] ?? 0) <= rest).map((i) => beløp[i] ?? 0).sort((a, b) => a - b);
    if (!kanDekke(grense, mangler, åpne, rest)) return "UMULIG";
    if (åpne.length < færrest) [trangest, færrest] = [grense, åpne.length];
  }
  return trangest;
}
function kanDekke({ mål }, mangler, åpne, rest) {
  if (mål === "BELOP") return mangler <= rest && åpne.reduce((sum, b) => sum + b, 0) >= mangler;
  if (åpne.length < mangler) return false;
  let billigst = 0;
  for (let k = 0; k < mangler; k++) billigst += åpne[k] ?? 0;
  return billigst <= rest;
}
function velgNeste({ mål, medlem }, tilstand, beløp) {
  let best = -1;
  for (let i = 0; i < tilstand.length; i++) {
    if (tilstand[i] !== ÅPEN || medlem[i] !== 1) continue;
    const bedre = best < 0 || (mål === "ANTALL" ? (beløp[i] ?? 0) < (beløp[best] ?? 0) : (beløp[i] ?? 0) > (beløp[best] ?? 0));
    if (bedre) best = i;
  }
  return best;
}

// src/vurdering/innstilling/finn-umulige-gulv.ts
function finnUmuligeGulv(sak) {
  if (!sak.portefølje.grenser.some(({ minst }) => minst > 0) || går(sak) !== false) return void 0;
  let gulv = sak.portefølje.grenser.filter(({ minst }) => minst > 0).map(({ id }) => id);
  for (const id of [...gulv].sort(sammenlignTekst)) {
    const uten = gulv.filter((annen) => annen !== id);
    if (går(medGulv(sak, uten)) === false) gulv = uten;
  }
  return gulv.sort(sammenlignTekst);
}
function går(sak) {
  const { kandidater, valg } = sak;
  const beløp = kandidater.map(
    (kandidat) => valg.regel === "DELFINANSIERING" ? lagDeler2(kandidat, valg.enhet).minst : kandidat.beløp
  );
  const tilstand = new Uint8Array(kandidater.length).fill(ÅPEN);
  return kanFullføres(sak, { tilstand, beløp }, { igjen: sak.arbeidsgrense });
}
var medGulv = (sak, gulv) => ({
  ...sak,
  portefølje: {
    ...sak.portefølje,
    grenser: sak.portefølje.grenser.map(
      (grense) => gulv.includes(grense.id) ? grense : { ...grense, minst: 0 }
    )
  }
});

// src/vurdering/innstilling/poeng.ts
function lesPoeng({ kandidater }) {
  const tall2 = kandidater.map(({ verdi: verdi2 }, i) => lesEksakt(verdi2 ?? {}, `/rangering/plasser/${i}/totalt`));
  let nevner = 1n;
  for (const { n } of tall2) nevner = nevner / størsteFellesDivisor(nevner, n) * n;
  return { poeng: tall2.map(({ t, n }) => t * (nevner / n)), nevner };
}
var somBrøk = (poeng, { nevner }) => tilBrøk({ t: poeng, n: nevner });

// src/vurdering/finn-lovlige-sett.ts
var feil29 = lagFeillager();
var FLEST_LISTEDE2 = 100n;
var FLEST_SUMMER2 = 1e6;
function finnLovligeSett(like, rest, regel) {
  const fortegn = regel === "RANGERT_STOPP" ? -1 : 1;
  const ordnet = [...like].sort((a, b) => fortegn * (a.beløp - b.beløp));
  const etter = telleSummer(ordnet, rest);
  const løsninger = [];
  let antall3 = 0n;
  let dyrest = 0;
  let grunnsum = 0;
  for (const [j, { beløp }] of ordnet.entries()) {
    if (grunnsum > rest) break;
    for (const [sum, måter] of etter[j + 1] ?? []) {
      const helesum = grunnsum + sum;
      if (helesum > rest || helesum + beløp <= rest) continue;
      antall3 += måter;
      dyrest = Math.max(dyrest, helesum);
      if (antall3 <= FLEST_LISTEDE2) løsninger.push({ j, grunnsum, sum });
    }
    grunnsum += beløp;
  }
  if (antall3 > FLEST_LISTEDE2) return { antall: antall3, dyrest };
  const plass = new Map(like.map(({ id }, i) => [id, i]));
  const lovlige = løsninger.flatMap(({ j, sum }) => delmengder(ordnet, etter, j + 1, sum).map((valgte) => [...ordnet.slice(0, j), ...valgte])).map((sett4) => sett4.map(({ id }) => id).sort((a, b) => (plass.get(a) ?? 0) - (plass.get(b) ?? 0))).sort((a, b) => sammenlignPlasser(a, b, plass));
  return { antall: antall3, dyrest, lovlige };
}
function telleSummer(ordnet, rest) {
  let nå = /* @__PURE__ */ new Map([[0, 1n]]);
  const alle2 = [nå];
  for (const { beløp } of [...ordnet].reverse()) {
    const neste = new Map(nå);
    for (const [sum, måter] of nå) {
      if (sum + beløp <= rest) neste.set(sum + beløp, (neste.get(sum + beløp) ?? 0n) + måter);
    }
    if (neste.size > FLEST_SUMMER2) throw feil29("LIKHET_FOR_STOR", "/rangering", { antall: ordnet.length });
    nå = neste;
    alle2.push(nå);
  }
  return alle2.reverse();
}
function delmengder(ordnet, etter, i, sum) {
  const denne = ordnet[i];
  if (denne === void 0) return sum === 0 ? [[]] : [];
  const uten = etter[i + 1]?.has(sum) ? delmengder(ordnet, etter, i + 1, sum) : [];
  if (!etter[i + 1]?.has(sum - denne.beløp)) return uten;
  return [...uten, ...delmengder(ordnet, etter, i + 1, sum - denne.beløp).map((resten) => [denne, ...resten])];
}
function sammenlignPlasser(a, b, plass) {
  for (const [i, id] of a.entries()) {
    const annen = b[i];
    if (annen === void 0) return 1;
    if (id !== annen) return (plass.get(id) ?? 0) - (plass.get(annen) ?? 0);
  }
  return a.length - b.length;
}

// src/vurdering/innstilling/ga-fritt-nedover.ts
function gåFrittNedover(sak, grupper3, regel) {
  const utfall = [];
  const uavgjort = [];
  let rest = sak.ramme;
  let stoppet = false;
  for (const gruppe of grupper3) {
    const svar = stoppet ? stans(gruppe) : avgjørGruppe(gruppe, rest, { sak, regel });
    for (const [k, plass] of gruppe.entries()) {
      const ett = svar.utfall[k] ?? IKKE;
      utfall[plass] = ett;
      rest -= ett.beløp;
    }
    if (svar.uavgjort !== void 0) {
      uavgjort.push(svar.uavgjort);
      rest -= svar.uavgjort.holdtBeløp;
    }
    stoppet ||= regel === "RANGERT_STOPP" && svar.utfall.some((ett) => ett.utfall !== "INNSTILT");
  }
  return { utfall, uavgjort };
}
var INNE2 = { utfall: "INNSTILT", årsak: "INNENFOR_RAMMEN" };
var IKKE = { utfall: "IKKE_INNSTILT", beløp: 0, årsak: "STOPPET_OVER" };
var stans = (gruppe) => ({ utfall: gruppe.map(() => IKKE) });
function avgjørGruppe(gruppe, rest, { sak, regel }) {
  const like = gruppe.map((plass) => ({
    id: sak.kandidater[plass]?.id ?? "",
    beløp: sak.kandidater[plass]?.beløp ?? 0
  }));
  const sum = like.reduce((s, { beløp }) => s + beløp, 0);
  if (sum <= rest) return { utfall: like.map(({ beløp }) => ({ ...INNE2, beløp })) };
  const årsak = regel === "RANGERT_STOPP" ? "RAMMEN_BRUKT_OPP" : "PASSER_IKKE_I_RESTEN";
  if (like.length === 1) return { utfall: [{ ...IKKE, årsak }] };
  const ordnet = [...like].sort((a, b) => sammenlignTekst(a.id, b.id));
  const { antall: antall3, dyrest, lovlige } = finnLovligeSett(ordnet, rest, regel);
  if (antall3 === 1n) {
    const valgt = new Set(lovlige?.[0] ?? []);
    return { utfall: like.map(({ id, beløp }) => valgt.has(id) ? { ...INNE2, beløp } : { ...IKKE, årsak }) };
  }
  const felles = {
    søknadIder: ordnet.map(({ id }) => id),
    holdtBeløp: dyrest,
    antallLovlige: antall3.toString()
  };
  return {
    utfall: like.map(() => ({ utfall: "UAVGJORT_VED_STREKEN", beløp: 0, årsak: "UAVGJORT" })),
    uavgjort: lovlige === void 0 ? felles : { ...felles, lovlige }
  };
}

// src/vurdering/innstilling/finn-hindring.ts
function finnHindring(sak, stilling) {
  const utenGulv = { ...sak, portefølje: fjernGulv(sak.portefølje) };
  const utenPenger = { ...utenGulv, ramme: Number.POSITIVE_INFINITY };
  if (!går2(utenPenger, stilling)) return { slag: "KRAV", betingelser: finnSkyldige(utenPenger, stilling) };
  if (!går2(utenGulv, stilling)) return { slag: "PENGER", betingelser: [] };
  return { slag: "GULV", betingelser: finnSkyldige(sak, stilling, ({ grenser }) => grenser.some((g) => g.minst > 0)) };
}
var går2 = (sak, stilling) => kanFullføres(sak, stilling, { igjen: sak.arbeidsgrense }) === true;
function finnSkyldige(sak, stilling, gjelder = () => true) {
  const { portefølje } = sak;
  const ider = [...portefølje.grenser, ...portefølje.utelukkelser, ...portefølje.forutsetninger].map(({ id }) => id).filter((id) => gjelder(velg3(portefølje, (annen) => annen === id))).sort(sammenlignTekst);
  const alene = ider.filter((id) => !går2({ ...sak, portefølje: velg3(portefølje, (annen) => annen === id) }, stilling));
  if (alene.length > 0) return alene;
  const nødvendige = ider.filter(
    (id) => går2({ ...sak, portefølje: velg3(portefølje, (annen) => annen !== id) }, stilling)
  );
  return nødvendige.length > 0 ? nødvendige : ider;
}
function velg3(portefølje, ønsket) {
  const { grenser, utelukkelser, forutsetninger } = portefølje;
  return {
    grenser: grenser.filter(({ id }) => ønsket(id)),
    utelukkelser: utelukkelser.filter(({ id }) => ønsket(id)),
    forutsetninger: forutsetninger.filter(({ id }) => ønsket(id)),
    finnes: true
  };
}
var fjernGulv = (portefølje) => ({
  ...portefølje,
  grenser: portefølje.grenser.map((grense) => ({ ...grense, minst: 0 }))
});

// src/vurdering/innstilling/lovlige-utfall.ts
var FLEST_LISTEDE3 = 100;
function lagUavgjort2(søknadIder, utfall, valg) {
  const ordnet = utfall.map((ett) => [...ett].sort((a, b) => sammenlignTekst(a.søknadId, b.søknadId))).sort(sammenlignUtfall);
  const holdt = Math.max(0, ...ordnet.map((ett) => ett.reduce((sum, { beløp }) => sum + beløp, 0)));
  return {
    søknadIder: [...søknadIder].sort(sammenlignTekst),
    holdtBeløp: holdt,
    antallLovlige: `${valg.flere === true ? ">" : ""}${ordnet.length}`,
    ...valg.flere === true || ordnet.length > FLEST_LISTEDE3 ? {} : {
      lovlige: ordnet.map((ett) => ett.map(({ søknadId }) => søknadId)),
      ...valg.medBeløp ? { tildelinger: ordnet } : {}
    }
  };
}
function sammenlignUtfall(a, b) {
  for (const [i, { søknadId }] of a.entries()) {
    const annen = b[i];
    if (annen === void 0) return 1;
    if (søknadId !== annen.søknadId) return sammenlignTekst(søknadId, annen.søknadId);
  }
  if (a.length !== b.length) return a.length - b.length;
  for (const [i, { beløp }] of a.entries()) if (beløp !== b[i]?.beløp) return beløp - (b[i]?.beløp ?? 0);
  return 0;
}

// src/vurdering/innstilling/ga-nedover.ts
var FLEST_TILSTANDER = 2e4;
var FLEST_VERDENER = 1e3;
function gåNedover(sak, nedgang) {
  const arbeid = { igjen: sak.arbeidsgrense };
  const utfall = [];
  const uavgjort = [];
  const start = {
    tilstand: new Uint8Array(sak.kandidater.length),
    beløp: sak.kandidater.map(({ beløp }, i) => nedgang.deler?.[i]?.minst ?? beløp)
  };
  let løp = { verdener: [start], stoppet: false };
  let sperret = false;
  for (const gruppe of nedgang.grupper) {
    const ider = gruppe.map((plass) => sak.kandidater[plass]?.id ?? "");
    const veier = sperret ? [] : finnVeier2(gruppe, løp, { sak, nedgang, arbeid });
    const [første] = veier ?? [];
    if (sperret || veier?.length === 1 && første !== void 0) {
      for (const [k, plass] of gruppe.entries()) utfall[plass] = første?.utfall[k] ?? IKKE2;
      løp = første?.løp ?? løp;
      continue;
    }
    for (const plass of gruppe) utfall[plass] = { utfall: "UAVGJORT_VED_STREKEN", beløp: 0, årsak: "UAVGJORT" };
    sperret = veier === void 0 || veier.length * løp.verdener.length > FLEST_VERDENER;
    if (veier === void 0 || sperret) {
      uavgjort.push(holdAlt(ider, løp, { sak, søkt: summer3(gruppe, sak), antall: veier?.length ?? 1 }));
      continue;
    }
    const lovlige = veier.map((vei2) => tildelingerI(vei2, ider));
    uavgjort.push(lagUavgjort2(ider, lovlige, { medBeløp: nedgang.deler !== void 0 }));
    løp = { verdener: veier.flatMap((vei2) => vei2.løp.verdener), stoppet: veier.some((vei2) => vei2.løp.stoppet) };
  }
  return { utfall, uavgjort, arbeidsgrenseNådd: arbeid.igjen <= 0 };
}
var IKKE2 = { utfall: "IKKE_INNSTILT", beløp: 0, årsak: "STOPPET_OVER" };
var tildelingerI = ({ utfall }, ider) => utfall.flatMap(
  (ett, k) => ett.utfall === "IKKE_INNSTILT" ? [] : [{ søknadId: ider[k] ?? "", beløp: ett.beløp }]
);
function finnVeier2(gruppe, start, bord) {
  const rettNed = gåIRekkefølge(gruppe, start, bord);
  if (gruppe.length === 1 || !start.stoppet && rettNed.utfall.every(({ utfall }) => utfall === "INNSTILT"))
    return [rettNed];
  const funnet = /* @__PURE__ */ new Map([[nøkkelTil(rettNed.utfall), rettNed]]);
  const prøvd = /* @__PURE__ */ new Set();
  const gå = (utfall, løp) => {
    const nøkkel3 = `${nøkkelTil(utfall)}${løp.stoppet ? "!" : ""}`;
    if (prøvd.has(nøkkel3)) return true;
    if (prøvd.size >= FLEST_TILSTANDER) return false;
    prøvd.add(nøkkel3);
    const igjen = [...gruppe.entries()].filter(([k]) => utfall[k] === void 0);
    if (igjen.length === 0) {
      const vei2 = { utfall: utfall.map((ett) => ett ?? IKKE2), løp };
      const sluttnøkkel = nøkkelTil(utfall);
      const før = funnet.get(sluttnøkkel);
      if (før === void 0 || løp.stoppet && !før.løp.stoppet) funnet.set(sluttnøkkel, vei2);
      return true;
    }
    return igjen.every(([k, plass]) => {
      const ett = avgjør(plass, løp, bord);
      return gå(medEndret(utfall, k, ett.utfall), ett.løp);
    });
  };
  return gå(
    gruppe.map(() => void 0),
    start
  ) ? [...funnet.values()] : void 0;
}
function gåIRekkefølge(gruppe, start, bord) {
  let løp = start;
  const utfall = gruppe.map((plass) => {
    const ett = avgjør(plass, løp, bord);
    løp = ett.løp;
    const stoppetHer = !start.stoppet && ett.utfall.årsak === "STOPPET_OVER";
    return stoppetHer ? { ...ett.utfall, årsak: "RAMMEN_BRUKT_OPP" } : ett.utfall;
  });
  return { utfall, løp };
}
var nøkkelTil = (utfall) => utfall.map((ett) => ett === void 0 ? "" : ett.utfall === "IKKE_INNSTILT" ? "-" : ett.beløp).join();
function medEndret(liste, plass, verdi2) {
  const ny = [...liste];
  ny[plass] = verdi2;
  return ny;
}
function avgjør(plass, løp, bord) {
  const { sak, nedgang } = bord;
  const søkt = sak.kandidater[plass]?.beløp ?? 0;
  const beløp = finnBeløp(plass, søkt, løp, bord);
  if (beløp !== void 0 && (!løp.stoppet || trengs(plass, løp, bord))) {
    const hele = beløp === søkt;
    const utfall = {
      utfall: hele ? "INNSTILT" : "DELVIS_INNSTILT",
      beløp,
      årsak: løp.stoppet ? "FOR_GULV" : hele ? "INNENFOR_RAMMEN" : "DELVIS_PLASS"
    };
    return {
      utfall,
      løp: { verdener: sett(løp.verdener, plass, INNE, beløp), stoppet: løp.stoppet || !hele && nedgang.stopp }
    };
  }
  const verdener = sett(løp.verdener, plass, UTE, 0);
  if (løp.stoppet) return { utfall: IKKE2, løp: { verdener, stoppet: true } };
  const minst = nedgang.deler?.[plass]?.minst ?? søkt;
  const [verst = { tilstand: new Uint8Array(), beløp: [] }] = sett(løp.verdener, plass, INNE, minst).filter(
    (verden) => kanFullføres(sak, verden, bord.arbeid) !== true
  );
  const { slag, betingelser } = finnHindring(sak, verst);
  if (slag !== "PENGER") {
    const utfall = { utfall: "IKKE_INNSTILT", beløp: 0, årsak: "PORTEFOLJEKRAV", betingelser };
    return { utfall, løp: { verdener, stoppet: false } };
  }
  const årsak = nedgang.stopp ? "RAMMEN_BRUKT_OPP" : nedgang.deler === void 0 ? "PASSER_IKKE_I_RESTEN" : "UNDER_MINSTE";
  return { utfall: { utfall: "IKKE_INNSTILT", beløp: 0, årsak }, løp: { verdener, stoppet: nedgang.stopp } };
}
function finnBeløp(plass, søkt, løp, bord) {
  const { sak, nedgang, arbeid } = bord;
  const går3 = (beløp2) => sett(løp.verdener, plass, INNE, beløp2).every((verden) => kanFullføres(sak, verden, arbeid) === true);
  if (går3(søkt)) return søkt;
  const deler = nedgang.deler?.[plass];
  if (deler === void 0) return void 0;
  const { størst: størst2, minst } = deler;
  let høyst = Math.min(søkt - 1, ...løp.verdener.map((verden) => sak.ramme - sumAv2(verden)));
  const beløp = størst2(høyst);
  if (beløp === 0 || går3(beløp)) return beløp === 0 ? void 0 : beløp;
  let lavt = 0;
  while (lavt < høyst) {
    const midt2 = lavt + Math.ceil((høyst - lavt) / 2);
    const prøvd = størst2(midt2);
    if (prøvd === 0 || går3(prøvd)) lavt = midt2;
    else høyst = midt2 - 1;
  }
  const del3 = størst2(lavt) || minst;
  return går3(del3) ? del3 : void 0;
}
function trengs(plass, { verdener }, { sak, arbeid }) {
  const teller2 = verdener.some(
    ({ tilstand, beløp }) => sak.portefølje.grenser.some(
      (grense) => grense.medlem[plass] === 1 && bruktAv(grense, tilstand, beløp) < grense.minst
    )
  );
  return teller2 || sett(verdener, plass, UTE, 0).some((verden) => kanFullføres(sak, verden, arbeid) === false);
}
var sett = (verdener, plass, tilstand, beløp) => verdener.map((verden) => ({
  tilstand: Uint8Array.from(verden.tilstand).fill(tilstand, plass, plass + 1),
  beløp: tilstand === INNE ? medEndret(verden.beløp, plass, beløp) : verden.beløp
}));
function sumAv2({ tilstand, beløp }) {
  let sum = 0;
  for (const [i, b] of beløp.entries()) if (tilstand[i] === INNE) sum += b;
  return sum;
}
var summer3 = (gruppe, { kandidater }) => gruppe.reduce((sum, plass) => sum + (kandidater[plass]?.beløp ?? 0), 0);
function holdAlt(søknadIder, { verdener }, { sak, søkt, antall: antall3 }) {
  const rest = Math.min(...verdener.map((verden) => sak.ramme - sumAv2(verden)));
  return { søknadIder, holdtBeløp: Math.min(rest, søkt), antallLovlige: `>${antall3}` };
}

// src/vurdering/innstilling/rangert.ts
var rangertStopp = (sak) => gåNed(sak, grupperI(sak), "RANGERT_STOPP");
var rangertHoppOver = (sak) => gåNed(sak, grupperI(sak), "RANGERT_HOPP_OVER");
function gåNed(sak, grupper3, regel) {
  return sak.portefølje.finnes ? gåNedover(sak, { grupper: grupper3, stopp: regel === "RANGERT_STOPP" }) : gåFrittNedover(sak, grupper3, regel);
}
function grupperI({ kandidater }) {
  const grupper3 = [];
  for (const [i, { gruppe }] of kandidater.entries()) {
    const forrige = grupper3.at(-1);
    if (forrige !== void 0 && kandidater[forrige[0] ?? 0]?.gruppe === gruppe) forrige.push(i);
    else grupper3.push([i]);
  }
  return grupper3;
}

// src/vurdering/innstilling/poeng-per-krone.ts
var poengPerKrone = (sak) => gåNed(sak, etterPoengPerKrone(sak), "RANGERT_HOPP_OVER");
function etterPoengPerKrone(sak) {
  const { kandidater, frø } = sak;
  const { poeng } = lesPoeng(sak);
  const beløp = kandidater.map((kandidat) => BigInt(kandidat.beløp));
  const sammenlign3 = (a, b) => {
    const [pa = 0n, pb = 0n, ba = 0n, bb = 0n] = [poeng[a], poeng[b], beløp[a], beløp[b]];
    if (ba === 0n !== (bb === 0n)) return ba === 0n ? -1 : 1;
    const forskjell2 = ba === 0n ? pb - pa : pb * ba - pa * bb;
    return forskjell2 < 0n ? -1 : forskjell2 > 0n ? 1 : 0;
  };
  const idAv2 = (i) => kandidater[i]?.id ?? "";
  const grupper3 = [];
  for (const i of [...kandidater.keys()].sort((a, b) => sammenlign3(a, b) || sammenlignTekst(idAv2(a), idAv2(b)))) {
    const [første] = grupper3.at(-1) ?? [];
    if (første !== void 0 && sammenlign3(første, i) === 0) grupper3.at(-1)?.push(i);
    else grupper3.push([i]);
  }
  return frø === void 0 ? grupper3 : grupper3.flatMap((gruppe) => trekkLodd(gruppe, frø, idAv2));
}
function trekkLodd(gruppe, frø, idAv2) {
  const plass = new Map(rangerEtterLodd(frø, gruppe.map(idAv2)).map((id, i) => [id, i]));
  return [...gruppe].sort((a, b) => (plass.get(idAv2(a)) ?? 0) - (plass.get(idAv2(b)) ?? 0)).map((i) => [i]);
}

// src/vurdering/innstilling/delfinansiering.ts
function delfinansiering(sak, { enhet, videre }) {
  const deler = sak.kandidater.map((kandidat) => lagDeler2(kandidat, enhet));
  return gåNedover(sak, {
    grupper: grupperI(sak),
    stopp: videre === "STOPP",
    deler
  });
}

// src/vurdering/innstilling/av-utfall.ts
function avUtfall({ kandidater }, felles, lagUtfall) {
  const erUavgjort = (i) => felles.iNoen[i] === true && felles.uteAvNoen[i] === true;
  const uavgjorte = [...kandidater.keys()].filter(erUavgjort);
  const utfall = kandidater.map(({ beløp }, i) => {
    if (erUavgjort(i)) return { utfall: "UAVGJORT_VED_STREKEN", beløp: 0, årsak: "UAVGJORT" };
    if (felles.iNoen[i] !== true) return lagUtfall(i);
    return { utfall: "INNSTILT", beløp, årsak: "INNENFOR_RAMMEN" };
  });
  if (uavgjorte.length === 0) return { utfall, uavgjort: [] };
  const innstilt = utfall.reduce((sum, { beløp }) => sum + beløp, 0);
  const tildelinger = (felles.sett ?? []).map(
    (sett4) => sett4.filter(erUavgjort).map((i) => ({ søknadId: kandidater[i]?.id ?? "", beløp: kandidater[i]?.beløp ?? 0 }))
  );
  const uavgjort = lagUavgjort2(
    uavgjorte.map((i) => kandidater[i]?.id ?? ""),
    tildelinger,
    { medBeløp: false }
  );
  const { lovlige, ...resten } = uavgjort;
  return {
    utfall,
    uavgjort: [
      {
        ...resten,
        holdtBeløp: felles.dyrest - innstilt,
        antallLovlige: felles.antall,
        ...felles.sett === void 0 || lovlige === void 0 ? {} : { lovlige }
      }
    ]
  };
}
function hvorforUtelatt(sak, valgte, plass, ellers) {
  const ikke = { utfall: "IKKE_INNSTILT", beløp: 0 };
  if (!sak.portefølje.finnes) return { ...ikke, årsak: ellers };
  const stilling = {
    tilstand: Uint8Array.from(sak.kandidater, (_, i) => valgte.has(i) || i === plass ? INNE : UTE),
    beløp: sak.kandidater.map(({ beløp }) => beløp)
  };
  if (kanFullføres(sak, stilling, { igjen: sak.arbeidsgrense }) === true) return { ...ikke, årsak: ellers };
  const { slag, betingelser } = finnHindring(sak, stilling);
  return slag === "PENGER" ? { ...ikke, årsak: ellers } : { ...ikke, årsak: "PORTEFOLJEKRAV", betingelser };
}

// src/vurdering/innstilling/relaksering.ts
function lagRelaksering(vekter, verdier, regning) {
  const { pluss: pluss2, minus, tilTall, null: ingenting2 } = regning;
  const orden = sorterEtterVerdiPerVekt(vekter, verdier);
  const nyttige = orden.filter((i) => (verdier[i] ?? ingenting2) > ingenting2).length;
  const vektsum = [0];
  const verdisum = [ingenting2];
  for (const [k, i] of orden.slice(0, nyttige).entries()) {
    vektsum.push((vektsum[k] ?? 0) + (vekter[i] ?? 0));
    verdisum.push(pluss2(verdisum[k] ?? ingenting2, verdier[i] ?? ingenting2));
  }
  const finnBrudd4 = (fra, plass, hint) => {
    const grense = plass + (vektsum[Math.min(fra, nyttige)] ?? 0);
    hint.brudd = Math.min(hint.brudd, nyttige);
    while (hint.brudd > fra && (vektsum[hint.brudd] ?? 0) > grense) hint.brudd -= 1;
  };
  const grådig = ({ brudd }, fra) => fra >= nyttige ? ingenting2 : minus(verdisum[brudd] ?? ingenting2, verdisum[fra] ?? ingenting2);
  const delAvNeste = (fra, plass, { brudd }) => {
    const i = orden[brudd];
    if (brudd >= nyttige || i === void 0) return 0;
    const igjen = plass - ((vektsum[brudd] ?? 0) - (vektsum[fra] ?? 0));
    return igjen * tilTall(verdier[i] ?? ingenting2) / (vekter[i] ?? 1);
  };
  const TRYGT2 = 1 + 1e-12;
  return {
    orden,
    grådig,
    kanNå: (fra, plass, mangler, hint) => {
      finnBrudd4(fra, plass, hint);
      const igjen = minus(mangler, grådig(hint, fra));
      if (igjen <= ingenting2) return true;
      return fra < nyttige && delAvNeste(fra, plass, hint) * TRYGT2 >= tilTall(igjen);
    },
    høyst: (kapasitet) => {
      const hint = { brudd: nyttige };
      finnBrudd4(0, kapasitet, hint);
      const resten = Math.floor(delAvNeste(0, kapasitet, hint) * TRYGT2);
      const hele = typeof ingenting2 === "bigint" ? BigInt(resten) : resten;
      return pluss2(grådig(hint, 0), hele);
    }
  };
}
function sorterEtterVerdiPerVekt(vekter, verdier) {
  const v = verdier.map(BigInt);
  const w = vekter.map(BigInt);
  return [...vekter.keys()].sort((a, b) => {
    const [va = 0n, vb = 0n, wa = 0n, wb = 0n] = [v[a], v[b], w[a], w[b]];
    if (va > 0n !== vb > 0n) return va > 0n ? -1 : 1;
    const kryss = vb * wa - va * wb;
    if (kryss !== 0n) return kryss < 0n ? -1 : 1;
    return wa < wb ? -1 : wa > wb ? 1 : a - b;
  });
}

// src/vurdering/innstilling/spor.ts
var nøkkelTilSpor = ({ bruk, åpne }) => `${bruk.join()}|${åpne.join()}`;
function lagSporfølger(portefølje, vekter, orden) {
  const { grenser, utelukkelser, forutsetninger } = portefølje;
  const når = new Map(orden.map((i, k) => [i, k]));
  const naboer = finnNaboer2(portefølje);
  const sist = (i) => Math.max(-1, ...(naboer.get(i) ?? []).map((annen) => når.get(annen) ?? -1));
  const teller2 = grenser.map(
    ({ mål }) => (i) => mål === "ANTALL" ? 1 : vekter[i] ?? 0
  );
  const igjen = grenser.map(({ medlem }, g) => {
    const fra = [0];
    for (const i of [...orden].reverse()) fra.push((fra.at(-1) ?? 0) + (medlem[i] === 1 ? teller2[g]?.(i) ?? 0 : 0));
    return fra.reverse();
  });
  const erLovlig2 = ({ åpne }, i, tatt) => {
    const k = når.get(i) ?? 0;
    if (!tatt) return !forutsetninger.some(({ plass, krever }) => krever === i && åpne.includes(plass));
    if (utelukkelser.some(({ medlemmer }) => medlemmer.includes(i) && medlemmer.some((m) => åpne.includes(m))))
      return false;
    return forutsetninger.every(
      ({ plass, krever }) => plass !== i || krever >= 0 && ((når.get(krever) ?? 0) > k || åpne.includes(krever))
    );
  };
  return {
    start: { bruk: grenser.map(() => 0), åpne: [] },
    neste: (spor, k, tatt) => {
      const i = orden[k] ?? 0;
      if (!erLovlig2(spor, i, tatt)) return void 0;
      const bruk = [];
      for (const [g, { medlem, minst, høyst }] of grenser.entries()) {
        const brukt = (spor.bruk[g] ?? 0) + (tatt && medlem[i] === 1 ? teller2[g]?.(i) ?? 0 : 0);
        const mulig = igjen[g]?.[k + 1] ?? 0;
        if (brukt > høyst || brukt + mulig < minst) return void 0;
        const bindes = brukt + mulig > høyst;
        bruk.push(mulig === 0 ? minst : bindes ? brukt : Math.min(brukt, minst));
      }
      const åpne = (tatt ? [...spor.åpne, i] : spor.åpne).filter((a) => sist(a) > k);
      return { bruk, åpne: åpne.sort((a, b) => a - b) };
    }
  };
}
function finnNaboer2({ utelukkelser, forutsetninger }) {
  const naboer = /* @__PURE__ */ new Map();
  const knytt = (a, b) => {
    naboer.set(a, [...naboer.get(a) ?? [], b]);
  };
  for (const { medlemmer } of utelukkelser)
    for (const a of medlemmer) for (const b of medlemmer) if (a !== b) knytt(a, b);
  for (const { plass, krever } of forutsetninger) {
    if (krever < 0) continue;
    knytt(plass, krever);
    knytt(krever, plass);
  }
  return naboer;
}

// src/vurdering/innstilling/lagvis.ts
var ARBEID_PER_TILSTAND = 10;
function søkLagvis(oppgave, kjent, valg) {
  const { vekter, verdier, portefølje, regning } = oppgave;
  const relaksering = lagRelaksering(vekter, verdier, regning);
  const { orden } = relaksering;
  const søk2 = {
    oppgave,
    relaksering,
    følger: portefølje.finnes ? lagSporfølger(portefølje, vekter, orden) : void 0,
    arbeid: valg.arbeid,
    alle: valg.alle,
    terskel: valg.alle ? kjent : regning.pluss(kjent, regning.en)
  };
  const tomt2 = { bruk: [], åpne: [] };
  let grener = [{ spor: søk2.følger?.start ?? tomt2, w: [0], p: [regning.null], k: [] }];
  const kanter = [];
  for (const k of orden.keys()) {
    grener = nesteLag(grener, k, søk2);
    if (søk2.arbeid.igjen < 0) return void 0;
    if (valg.alle) kanter.push(grener.flatMap((gren) => gren.k));
  }
  let verdi2 = kjent;
  for (const { p } of grener) for (const ett of p) if (ett > verdi2) verdi2 = ett;
  const slutt = [];
  let plass = 0;
  for (const { w, p } of grener) {
    for (const [s, ett] of p.entries()) if (ett === verdi2) slutt.push({ plass: plass + s, vekt: w[s] ?? 0 });
    plass += p.length;
  }
  const hevet = regning.minus(søk2.terskel, regning.en);
  return { verdi: !valg.alle && hevet > verdi2 ? hevet : verdi2, lag: somLag(orden, kanter, slutt) };
}
function somLag(orden, kanter, slutt) {
  return {
    orden,
    antall: (k) => k === 0 ? 1 : kanter[k - 1]?.length ?? 0,
    besøk: (k, plass, møt) => {
      const kant = kanter[k]?.[plass] ?? [];
      for (const en of typeof kant === "number" ? [kant] : kant) møt((en - en % 2) / 2, en % 2 === 1);
    },
    slutt
  };
}
function nesteLag(grener, k, søk2) {
  const { vekter, verdier, kapasitet, regning } = søk2.oppgave;
  const i = søk2.relaksering.orden[k] ?? 0;
  const vekt = vekter[i] ?? 0;
  const verdi2 = verdier[i] ?? regning.null;
  const nye = /* @__PURE__ */ new Map();
  const leggTil5 = (gren) => {
    const nøkkel3 = søk2.følger === void 0 ? "" : nøkkelTilSpor(gren.spor);
    const liste = nye.get(nøkkel3);
    if (liste === void 0) nye.set(nøkkel3, [gren]);
    else liste.push(gren);
  };
  let før = 0;
  for (const { spor, w, p } of grener) {
    const uten = søk2.følger === void 0 ? spor : søk2.følger.neste(spor, k, false);
    const med = søk2.følger === void 0 ? spor : søk2.følger.neste(spor, k, true);
    const her = før;
    if (uten !== void 0) leggTil5({ spor: uten, w, p, k: w.map((_, s) => 2 * (her + s)) });
    if (med !== void 0) {
      let antall3 = w.length;
      while (antall3 > 0 && (w[antall3 - 1] ?? 0) + vekt > kapasitet) antall3 -= 1;
      const wm = new Array(antall3);
      const pm = new Array(antall3);
      const km = new Array(antall3);
      for (let s = 0; s < antall3; s++) {
        wm[s] = (w[s] ?? 0) + vekt;
        pm[s] = regning.pluss(p[s] ?? regning.null, verdi2);
        km[s] = 2 * (her + s) + 1;
      }
      leggTil5({ spor: med, w: wm, p: pm, k: km });
    }
    før += w.length;
  }
  return [...nye.values()].map((liste) => sil(liste.reduce(flett2), k + 1, søk2)).filter(({ w }) => w.length > 0);
}
function flett2(a, b) {
  const [w, p, k] = [[], [], []];
  let [i, j] = [0, 0];
  while (i < a.w.length || j < b.w.length) {
    const wa = i < a.w.length ? a.w[i] ?? 0 : Number.POSITIVE_INFINITY;
    const wb = j < b.w.length ? b.w[j] ?? 0 : Number.POSITIVE_INFINITY;
    const pa = a.p[i];
    const pb = b.p[j];
    if (wa === wb && pa === pb) {
      w.push(wa);
      p.push(pa);
      k.push([].concat(a.k[i] ?? [], b.k[j] ?? []));
      i += 1;
      j += 1;
    } else if (wa < wb || wa === wb && pa > pb) {
      w.push(wa);
      p.push(pa);
      k.push(a.k[i] ?? []);
      i += 1;
    } else {
      w.push(wb);
      p.push(pb);
      k.push(b.k[j] ?? []);
      j += 1;
    }
  }
  return { spor: a.spor, w, p, k };
}
function sil(gren, fra, søk2) {
  const { oppgave, relaksering, alle: alle2, følger } = søk2;
  const { kapasitet, regning } = oppgave;
  const [w, p, k] = [[], [], []];
  const hint = { brudd: relaksering.orden.length };
  let størst2;
  for (let s = 0; s < gren.w.length; s++) {
    const verdi2 = gren.p[s];
    if (størst2 !== void 0 && (alle2 ? verdi2 < størst2 : verdi2 <= størst2)) continue;
    størst2 = verdi2;
    const vekt = gren.w[s] ?? 0;
    if (!relaksering.kanNå(fra, kapasitet - vekt, regning.minus(søk2.terskel, verdi2), hint)) continue;
    if (!alle2 && følger === void 0) {
      const nådd = regning.pluss(verdi2, relaksering.grådig(hint, fra));
      if (nådd >= søk2.terskel) søk2.terskel = regning.pluss(nådd, regning.en);
    }
    w.push(vekt);
    p.push(verdi2);
    k.push(gren.k[s] ?? []);
  }
  søk2.arbeid.igjen -= ARBEID_PER_TILSTAND * w.length;
  return { spor: gren.spor, w, p, k };
}

// src/vurdering/innstilling/regning.ts
var DOBLE = {
  null: 0,
  en: 1,
  pluss: (a, b) => a + b,
  minus: (a, b) => a - b,
  tilTall: (a) => a
};
var STORE = {
  null: 0n,
  en: 1n,
  pluss: (a, b) => a + b,
  minus: (a, b) => a - b,
  tilTall: Number
};

// src/vurdering/innstilling/sok-fritt.ts
var TRYGT = 1 + 1e-12;
function søkFritt(oppgave, kjent, { alle: alle2, arbeid }) {
  const { orden, kapasitet } = oppgave;
  const v = Float64Array.from(orden, (i) => oppgave.verdier[i] ?? 0);
  const w = Float64Array.from(orden, (i) => oppgave.vekter[i] ?? 0);
  const nyttige = v.findIndex((verdi3) => verdi3 <= 0) < 0 ? v.length : v.findIndex((verdi3) => verdi3 <= 0);
  const [vektsum, verdisum] = [lagSummer(w, nyttige), lagSummer(v, nyttige)];
  const lag = [];
  let terskel = alle2 ? kjent : kjent + 1;
  let [ow, op] = [new Float64Array(1), new Float64Array(1)];
  let [nw, np] = [new Float64Array(2), new Float64Array(2)];
  let [uten, med] = [new Int32Array(2), new Int32Array(2)];
  let antall3 = 1;
  for (let k = 0; k < v.length; k++) {
    const [vekt, verdi3, fra] = [w[k], v[k], k + 1];
    let antallMed = antall3;
    while (antallMed > 0 && ow[antallMed - 1] + vekt > kapasitet) antallMed -= 1;
    const flest = antall3 + antallMed;
    if (nw.length < flest) [nw, np] = [new Float64Array(2 * flest), new Float64Array(2 * flest)];
    if (alle2 && uten.length < flest) [uten, med] = [new Int32Array(2 * flest), new Int32Array(2 * flest)];
    const startsum = vektsum[Math.min(fra, nyttige)] + kapasitet;
    const verdiFør = verdisum[Math.min(fra, nyttige)];
    let [a, b, n, brudd] = [0, 0, 0, nyttige];
    let størst2 = Number.NEGATIVE_INFINITY;
    while (a < antall3 || b < antallMed) {
      const wa = a < antall3 ? ow[a] : Number.POSITIVE_INFINITY;
      const wb = b < antallMed ? ow[b] + vekt : Number.POSITIVE_INFINITY;
      const pa = wa <= wb ? op[a] : Number.NEGATIVE_INFINITY;
      const pb = wb <= wa ? op[b] + verdi3 : Number.NEGATIVE_INFINITY;
      const [fraA, fraB] = [pa >= pb ? a : -1, pb >= pa ? b : -1];
      const her = Math.max(pa, pb);
      const vekten = Math.min(wa, wb);
      if (wa <= wb) a += 1;
      if (wb <= wa) b += 1;
      if (alle2 ? her < størst2 : her <= størst2) continue;
      størst2 = her;
      const grense = startsum - vekten;
      while (brudd > fra && vektsum[brudd] > grense) brudd -= 1;
      const grådig = fra < nyttige ? her + verdisum[brudd] - verdiFør : her;
      if (grådig < terskel) {
        if (fra >= nyttige || brudd >= nyttige) continue;
        const del3 = (grense - vektsum[brudd]) * v[brudd] / w[brudd];
        if (del3 * TRYGT < terskel - grådig) continue;
      } else if (!alle2) terskel = grådig + 1;
      nw[n] = vekten;
      np[n] = her;
      if (alle2) {
        uten[n] = fraA;
        med[n] = fraB;
      }
      n += 1;
    }
    arbeid.igjen -= n;
    if (arbeid.igjen < 0) return void 0;
    if (alle2) lag.push({ uten: uten.slice(0, n), med: med.slice(0, n) });
    [ow, op, nw, np, antall3] = [nw, np, ow, op, n];
  }
  const verdi2 = alle2 ? kjent : terskel - 1;
  return { verdi: verdi2, lag: somLag2(oppgave.orden, lag, finnSlutt(ow, op, antall3, verdi2)) };
}
function lagSummer(tall2, antall3) {
  const summer7 = new Float64Array(antall3 + 1);
  for (let k = 0; k < antall3; k++) summer7[k + 1] = summer7[k] + tall2[k];
  return summer7;
}
function finnSlutt(w, p, antall3, verdi2) {
  const slutt = [];
  for (let s = 0; s < antall3; s++) if (p[s] === verdi2) slutt.push({ plass: s, vekt: w[s] });
  return slutt;
}
function somLag2(orden, lag, slutt) {
  return {
    orden,
    antall: (k) => k === 0 ? 1 : lag[k - 1]?.uten.length ?? 0,
    besøk: (k, plass, møt) => {
      const uten = lag[k]?.uten[plass] ?? -1;
      const med = lag[k]?.med[plass] ?? -1;
      if (uten >= 0) møt(uten, false);
      if (med >= 0) møt(med, true);
    },
    slutt
  };
}

// src/vurdering/innstilling/beste-sett.ts
var FLEST_LISTEDE4 = 100;
function finnBesteSett(oppgave, kjent, arbeidsgrense) {
  const søk2 = lagSøk(oppgave);
  const best = søk2(kjent, { alle: false, arbeid: { igjen: arbeidsgrense } });
  if (best === void 0) return void 0;
  const funnet = søk2(best.verdi, { alle: true, arbeid: { igjen: arbeidsgrense } });
  if (funnet === void 0) return { verdi: best.verdi };
  const { lag } = funnet;
  const antall3 = oppgave.vekter.length;
  const iNoen = new Array(antall3).fill(false);
  const uteAvNoen = new Array(antall3).fill(false);
  const levende = finnLevende(lag, () => void 0);
  for (const [k, i] of lag.orden.entries()) {
    iNoen[i] = levende[k]?.medI ?? false;
    uteAvNoen[i] = levende[k]?.utenI ?? false;
  }
  const antallSett = tellVeier(lag);
  return {
    verdi: best.verdi,
    iNoen,
    uteAvNoen,
    tyngst: Math.max(...lag.slutt.map(({ vekt }) => vekt)),
    antall: antallSett,
    ...antallSett > FLEST_LISTEDE4 ? {} : { sett: listSett(lag) },
    velg: (rekkefølge) => velgEtter(lag, levende, rekkefølge)
  };
}
function lagSøk(oppgave) {
  const { vekter, verdier, kapasitet, portefølje, regning } = oppgave;
  if (portefølje.finnes || !erTall(verdier)) return (kjent, valg) => søkLagvis(oppgave, kjent, valg);
  const { orden } = lagRelaksering(vekter, verdier, DOBLE);
  return (kjent, valg) => {
    const svar = søkFritt({ vekter, verdier, kapasitet, orden }, regning.tilTall(kjent), valg);
    return svar;
  };
}
var erTall = (verdier) => verdier.every((verdi2) => typeof verdi2 === "number");
function finnLevende(lag, tvunget) {
  const info = [];
  let nå = new Uint8Array(lag.antall(lag.orden.length));
  for (const { plass } of lag.slutt) nå[plass] = 1;
  for (let k = lag.orden.length - 1; k >= 0; k--) {
    const valg = tvunget(lag.orden[k] ?? -1);
    const forrige = new Uint8Array(lag.antall(k));
    let [medI, utenI] = [false, false];
    const møt = (fra, tatt) => {
      if (valg !== void 0 && valg !== tatt) return;
      if (tatt) medI = true;
      else utenI = true;
      forrige[fra] = 1;
    };
    for (let plass = 0; plass < nå.length; plass++) if (nå[plass] === 1) lag.besøk(k, plass, møt);
    info[k] = { medI, utenI };
    nå = forrige;
  }
  return info;
}
function tellVeier(lag) {
  let nå = new Float64Array(lag.antall(lag.orden.length));
  for (const { plass } of lag.slutt) nå[plass] = 1;
  for (let k = lag.orden.length - 1; k >= 0; k--) {
    const forrige = new Float64Array(lag.antall(k));
    let sum = 0;
    for (const [plass, veier] of nå.entries()) {
      if (veier === 0) continue;
      lag.besøk(k, plass, (fra) => {
        forrige[fra] = (forrige[fra] ?? 0) + veier;
        sum += veier;
      });
    }
    if (sum > Number.MAX_SAFE_INTEGER) return Number.POSITIVE_INFINITY;
    nå = forrige;
  }
  return nå[0] ?? 0;
}
function listSett(lag) {
  const alle2 = [];
  const gå = (k, plass, tatt) => {
    if (k < 0) {
      alle2.push([...tatt]);
      return;
    }
    lag.besøk(k, plass, (fra, erTatt) => gå(k - 1, fra, erTatt ? [...tatt, lag.orden[k] ?? 0] : tatt));
  };
  for (const { plass } of lag.slutt) gå(lag.orden.length - 1, plass, []);
  return alle2.map((sett4) => sett4.sort((a, b) => a - b));
}
function velgEtter(lag, info, rekkefølge) {
  const tvang = /* @__PURE__ */ new Map();
  for (const [k, i] of lag.orden.entries()) {
    const { medI = false, utenI = false } = info[k] ?? {};
    if (!medI || !utenI) tvang.set(i, medI);
  }
  for (const i of rekkefølge) {
    if (tvang.has(i)) continue;
    const her = finnLevende(lag, (annen) => annen === i ? true : tvang.get(annen))[0];
    tvang.set(i, her?.medI === true || her?.utenI === true);
  }
  return [...tvang].flatMap(([i, tatt]) => tatt ? [i] : []).sort((a, b) => a - b);
}

// src/vurdering/innstilling/hoyest-samlet-poeng.ts
var høyestSamletPoeng = (sak) => {
  const skala = lesPoeng(sak);
  const sum = skala.poeng.reduce((s, p) => s + (p < 0n ? -p : p), 0n);
  if (sum > BigInt(Number.MAX_SAFE_INTEGER)) return finnBest(sak, skala, { verdier: skala.poeng, regning: STORE });
  return finnBest(sak, skala, { verdier: skala.poeng.map(Number), regning: DOBLE });
};
function finnBest(sak, skala, { verdier, regning }) {
  const { portefølje, ramme, kandidater } = sak;
  const oppgave = { vekter: kandidater.map(({ beløp }) => beløp), verdier, kapasitet: ramme, portefølje, regning };
  const kjent = finnKjent(sak, oppgave);
  const sumAv3 = (sett4) => sett4.reduce((s, i) => regning.pluss(s, verdier[i] ?? regning.null), regning.null);
  const best = finnBesteSett(oppgave, sumAv3(kjent), sak.arbeidsgrense);
  const poengsum = (status, verdi2, høyst) => ({
    status,
    poeng: somBrøk(BigInt(verdi2), skala),
    høyst: somBrøk(BigInt(høyst), skala)
  });
  if (best === void 0 || !("iNoen" in best)) {
    const høyst = best?.verdi ?? lagRelaksering(oppgave.vekter, verdier, regning).høyst(ramme);
    const utfall = avUtfall(sak, bareDette(kjent, oppgave.vekter), utelatt(sak, kjent));
    return { ...utfall, poengsum: poengsum("TILNARMET", sumAv3(kjent), høyst), arbeidsgrenseNådd: true };
  }
  const trukket = sak.frø === void 0 ? void 0 : best.velg(loddrekkefølge(sak, sak.frø));
  const felles = trukket === void 0 ? {
    ...best,
    dyrest: best.tyngst,
    antall: Number.isFinite(best.antall) ? String(best.antall) : `>${Number.MAX_SAFE_INTEGER}`
  } : bareDette(trukket, oppgave.vekter);
  const ett = trukket ?? (portefølje.finnes ? best.velg([...kandidater.keys()]) : []);
  return {
    ...avUtfall(sak, felles, utelatt(sak, ett)),
    poengsum: poengsum("NOYAKTIG", best.verdi, best.verdi)
  };
}
var utelatt = (sak, sett4) => {
  const valgte = new Set(sett4);
  return (plass) => hvorforUtelatt(sak, valgte, plass, "IKKE_I_BESTE_SETT");
};
function bareDette(sett4, vekter) {
  const valgte = new Set(sett4);
  return {
    iNoen: vekter.map((_, i) => valgte.has(i)),
    uteAvNoen: vekter.map((_, i) => !valgte.has(i)),
    dyrest: sett4.reduce((sum, i) => sum + (vekter[i] ?? 0), 0),
    antall: "1"
  };
}
function loddrekkefølge({ kandidater }, frø) {
  const plass = new Map(kandidater.map(({ id }, i) => [id, i]));
  return rangerEtterLodd(
    frø,
    kandidater.map(({ id }) => id)
  ).flatMap((id) => plass.get(id) ?? []);
}
function finnKjent(sak, oppgave) {
  const { vekter, verdier, kapasitet, regning } = oppgave;
  const { orden } = lagRelaksering(vekter, verdier, regning);
  const sett4 = [];
  if (!sak.portefølje.finnes) {
    let rest = kapasitet;
    for (const i of orden) {
      if ((vekter[i] ?? 0) > rest || (verdier[i] ?? regning.null) <= regning.null) continue;
      rest -= vekter[i] ?? 0;
      sett4.push(i);
    }
    return sett4;
  }
  const tilstand = new Uint8Array(vekter.length).fill(ÅPEN);
  const arbeid = { igjen: sak.arbeidsgrense };
  for (const i of orden) {
    const helst = (verdier[i] ?? regning.null) > regning.null ? INNE : UTE;
    tilstand[i] = helst;
    if (kanFullføres(sak, { tilstand, beløp: vekter }, arbeid) !== true) tilstand[i] = helst === INNE ? UTE : INNE;
  }
  return orden.filter((i) => tilstand[i] === INNE);
}

// src/vurdering/innstilling/finn-skalaer.ts
function finnSkalaer({ kriterier }) {
  const skalaer = /* @__PURE__ */ new Map();
  const gå = (nivå) => {
    for (const { id, skala, underkriterier = [] } of nivå) {
      if (skala !== void 0) skalaer.set(id, skala);
      gå(underkriterier);
    }
  };
  gå(kriterier);
  return skalaer;
}

// src/vurdering/innstilling/les-velgere.ts
var NULL10 = { t: 0n, n: 1n };
function lesVelgere(sak, velgere) {
  const perVelger = /* @__PURE__ */ new Map();
  const gi = (velger, plass, nytte) => {
    const deler = perVelger.get(velger) ?? /* @__PURE__ */ new Map();
    perVelger.set(velger, deler);
    deler.set(plass, [...deler.get(plass) ?? [], nytte]);
  };
  if (typeof velgere !== "string") giFraListe(sak, velgere, gi);
  else if (velgere === "KRITERIER") giFraKriterier(sak, gi);
  else giFraVurderere(sak, velgere, gi);
  for (const { id } of typeof velgere === "string" ? [] : velgere) if (!perVelger.has(id)) perVelger.set(id, /* @__PURE__ */ new Map());
  return [...perVelger].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([id, deler]) => ({ id, nytte: sak.kandidater.map((_, plass) => snitt(deler.get(plass) ?? [])) }));
}
function snitt(deler) {
  if (deler.length === 0) return NULL10;
  const verdi2 = del(deler.reduce(leggSammen, NULL10), { t: BigInt(deler.length), n: 1n });
  return verdi2.t < 0n ? NULL10 : verdi2;
}
function giFraListe({ kandidater }, velgere, gi) {
  const plass = new Map(kandidater.map(({ id }, i) => [id, i]));
  for (const { id, nytte } of velgere) {
    for (const { søknadId, poeng } of nytte) {
      const her = plass.get(søknadId);
      if (her !== void 0) gi(id, her, lesEksakt(poeng));
    }
  }
}
function giFraKriterier({ kandidater }, gi) {
  for (const [plass, { resultat, utlysning }] of kandidater.entries()) {
    for (const { kriteriumId, bidrag } of resultat?.kriterier ?? []) {
      if (bidrag !== void 0) gi(nøkkel(kandidater, utlysning.id, kriteriumId), plass, lesEksakt(bidrag));
    }
  }
}
var nøkkel = (kandidater, utlysningId, id) => kandidater.some(({ utlysning }) => utlysning.id !== utlysningId) ? `${utlysningId}/${id}` : id;
function giFraVurderere({ kandidater, rangeringer }, velgere, gi) {
  const parter = new Map(
    rangeringer.flatMap(
      ({ grunnlag }) => (grunnlag.resultat.grunnlag.runde.vurderere ?? []).map(
        ({ id, representerer }) => [id, representerer.id]
      )
    )
  );
  const rundeTil = new Map(rangeringer.map((r) => [r.grunnlag.resultat.grunnlag.runde.utlysning.id, lesVekter(r)]));
  for (const [plass, { resultat, utlysning }] of kandidater.entries()) {
    const vekter = rundeTil.get(utlysning.id);
    if (resultat === void 0 || vekter === void 0) continue;
    for (const [vurderer, nytte] of summerPerVurderer(resultat, vekter)) {
      gi(velgere === "PARTER" ? parter.get(vurderer) ?? vurderer : vurderer, plass, nytte);
    }
  }
}
function lesVekter({ grunnlag }) {
  const { kriterievekter, grunnlag: gitt } = grunnlag.resultat;
  const skalaer = finnSkalaer(gitt.runde.utlysning);
  return new Map(
    kriterievekter.map(({ kriteriumId, vekt }) => [
      kriteriumId,
      { vekt: lesEksakt(vekt), skala: skalaer.get(kriteriumId) }
    ])
  );
}
function summerPerVurderer({ kriterier }, vekter) {
  const summer7 = /* @__PURE__ */ new Map();
  for (const { kriteriumId, enkeltpoeng } of kriterier) {
    const { vekt = NULL10, skala } = vekter.get(kriteriumId) ?? {};
    for (const { vurdererId, poeng, status } of enkeltpoeng) {
      if (poeng === null || status !== "TALT" && status !== "TALT_TIL_AVKLARING") continue;
      const ett = gang(vekt, somHøyestBest(lesEksakt(poeng), skala));
      summer7.set(vurdererId, leggSammen(summer7.get(vurdererId) ?? NULL10, ett));
    }
  }
  return summer7;
}
function somHøyestBest(poeng, skala) {
  if (skala?.retning !== "LAVEST_BEST") return poeng;
  return trekkFra(leggSammen(lesEksakt(skala.min), lesEksakt(skala.maks)), poeng);
}

// src/vurdering/innstilling/like-andeler.ts
var FLEST_VEIER = 2e4;
var NULL11 = { t: 0n, n: 1n };
function likeAndeler(sak, valg) {
  const velgere = lesVelgere(sak, valg.velgere);
  const bord = {
    sak,
    velgere,
    fullføring: valg.fullføring === "POENG_PER_KRONE" ? etterPoengPerKrone(sak) : [],
    rangert: grupperI(sak),
    beløp: sak.kandidater.map(({ beløp }) => beløp),
    lodd: lagLoddplasser(sak),
    arbeid: { igjen: sak.arbeidsgrense }
  };
  const andel2 = { t: BigInt(sak.ramme), n: BigInt(Math.max(1, velgere.length)) };
  const start = {
    tilstand: new Uint8Array(sak.kandidater.length).fill(ÅPEN),
    rest: sak.ramme,
    andeler: velgere.map(() => andel2)
  };
  const { sett: sett4, flere } = finnUtfall(start, bord);
  const iNoen = sak.kandidater.map((_, i) => sett4.some((ett) => ett.includes(i)));
  const uteAvNoen = sak.kandidater.map((_, i) => sett4.some((ett) => !ett.includes(i)));
  const kostnad = (ett) => ett.reduce((sum, i) => sum + (bord.beløp[i] ?? 0), 0);
  const valgte = new Set(sett4[0] ?? []);
  const felles = {
    // When the orders are too many to try, nobody is certain: all that is left is held.
    iNoen: flere ? sak.kandidater.map(() => true) : iNoen,
    uteAvNoen: flere ? sak.kandidater.map(() => true) : uteAvNoen,
    dyrest: flere ? sak.ramme : Math.max(...sett4.map(kostnad)),
    antall: `${flere ? ">" : ""}${sett4.length}`
  };
  const svar = avUtfall(
    sak,
    flere || sett4.length > 100 ? felles : { ...felles, sett: sett4 },
    (plass) => hvorforUtelatt(sak, valgte, plass, "IKKE_NOK_STOTTE")
  );
  return { ...svar, arbeidsgrenseNådd: bord.arbeid.igjen <= 0 };
}
function lagLoddplasser({ kandidater, frø }) {
  if (frø === void 0) return void 0;
  const ider = kandidater.map(({ id }) => id);
  const plass = new Map(rangerEtterLodd(frø, ider).map((id, i) => [id, i]));
  return ider.map((id) => plass.get(id) ?? 0);
}
function finnUtfall(start, bord) {
  const sett4 = /* @__PURE__ */ new Map();
  const prøvd = /* @__PURE__ */ new Set();
  const gå = (stand) => {
    const nøkkel3 = `${stand.tilstand.join("")}|${stand.andeler.map(({ t, n }) => `${t}/${n}`).join()}`;
    if (prøvd.has(nøkkel3)) return true;
    if (prøvd.size >= FLEST_VEIER) return false;
    prøvd.add(nøkkel3);
    const neste = finnNeste(stand, bord);
    if (neste.length > 0) return neste.every((plass) => gå(fullfør(plass, stand, bord)));
    const inne = [...stand.tilstand.keys()].filter((i) => stand.tilstand[i] === INNE);
    sett4.set(inne.join(), inne);
    return true;
  };
  const alle2 = gå(start);
  return { sett: [...sett4.values()], flere: !alle2 };
}
var GRATIS = { t: -1n, n: 1n };
function finnNeste(stand, bord) {
  const åpne = [...stand.tilstand.keys()].filter((i) => stand.tilstand[i] === ÅPEN && erLovlig(i, stand, bord));
  let best;
  let like = [];
  for (const plass of åpne) {
    const pris = finnPris(plass, stand, bord);
    if (pris === void 0) continue;
    const orden = best === void 0 ? -1 : sammenlignEksakt(pris, best);
    if (orden < 0) [best, like] = [pris, [plass]];
    else if (orden === 0) like.push(plass);
  }
  if (like.length === 0) like = finnIGruppe(bord.fullføring, (plass) => åpne.includes(plass));
  if (like.length === 0)
    like = finnIGruppe(bord.rangert, (plass) => åpne.includes(plass) && trengs2(plass, stand, bord));
  if (bord.lodd === void 0) return like;
  const { lodd: lodd2 } = bord;
  return [...like].sort((a, b) => (lodd2[a] ?? 0) - (lodd2[b] ?? 0)).slice(0, 1);
}
function finnIGruppe(grupper3, kan) {
  for (const gruppe of grupper3) {
    const funnet = gruppe.filter(kan);
    if (funnet.length > 0) return funnet;
  }
  return [];
}
var medInne = (tilstand, plass, ny) => Uint8Array.from(tilstand).fill(ny, plass, plass + 1);
function erLovlig(plass, { tilstand, rest }, { sak, beløp, arbeid }) {
  if ((beløp[plass] ?? 0) > rest) return false;
  if (!sak.portefølje.finnes) return true;
  return kanFullføres(sak, { tilstand: medInne(tilstand, plass, INNE), beløp }, arbeid) === true;
}
function trengs2(plass, { tilstand }, { sak, beløp, arbeid }) {
  if (!sak.portefølje.finnes) return false;
  const teller2 = sak.portefølje.grenser.some((g) => g.medlem[plass] === 1 && bruktAv(g, tilstand, beløp) < g.minst);
  return teller2 || kanFullføres(sak, { tilstand: medInne(tilstand, plass, UTE), beløp }, arbeid) === false;
}
function finnPris(plass, { andeler }, { velgere, beløp }) {
  const kostnad = { t: BigInt(beløp[plass] ?? 0), n: 1n };
  if (kostnad.t === 0n) return GRATIS;
  const støtter = velgere.flatMap(({ nytte: nytte2 }, v) => {
    const [u = NULL11, andel2 = NULL11] = [nytte2[plass], andeler[v]];
    return u.t > 0n && andel2.t > 0n ? [{ u, andel: andel2, grense: del(andel2, u) }] : [];
  }).sort((a, b) => sammenlignEksakt(a.grense, b.grense));
  let igjen = kostnad;
  let nytte = støtter.reduce((sum, { u }) => forkort(leggSammen(sum, u)), NULL11);
  for (const { u, andel: andel2, grense } of støtter) {
    const pris = del(igjen, nytte);
    if (sammenlignEksakt(pris, grense) <= 0) return forkort(pris);
    igjen = forkort(trekkFra(igjen, andel2));
    nytte = forkort(trekkFra(nytte, u));
  }
  return void 0;
}
function fullfør(plass, stand, bord) {
  const { velgere, beløp } = bord;
  const pris = finnPris(plass, stand, bord);
  const andeler = pris === void 0 || pris.t < 0n ? stand.andeler : stand.andeler.map((andel2, v) => {
    const skyldig = gang(pris, velgere[v]?.nytte[plass] ?? NULL11);
    return sammenlignEksakt(skyldig, andel2) >= 0 ? NULL11 : forkort(trekkFra(andel2, skyldig));
  });
  return { tilstand: medInne(stand.tilstand, plass, INNE), rest: stand.rest - (beløp[plass] ?? 0), andeler };
}

// src/vurdering/innstilling/regler.ts
function følgRegel(sak) {
  const { valg } = sak;
  switch (valg.regel) {
    case "RANGERT_STOPP":
      return rangertStopp(sak);
    case "RANGERT_HOPP_OVER":
      return rangertHoppOver(sak);
    case "POENG_PER_KRONE":
      return poengPerKrone(sak);
    case "HOYEST_SAMLET_POENG":
      return høyestSamletPoeng(sak);
    case "LIKE_ANDELER":
      return likeAndeler(sak, valg);
    case "DELFINANSIERING":
      return delfinansiering(sak, valg);
  }
}

// src/vurdering/innstilling/lag-innstilling.ts
function lagInnstilling(sak, ramme) {
  const { valg, rangeringer, kandidater } = sak;
  const umuligeGulv = finnUmuligeGulv(sak);
  const svar = umuligeGulv === void 0 ? følgRegel(sak) : ingenting(sak);
  const ider = rangeringer.map(({ grunnlag }) => grunnlag.resultat.grunnlag.runde.utlysning.id).sort(sammenlignTekst);
  const innstilt = svar.utfall.reduce((sum, { beløp }) => sum + beløp, 0);
  const holdt = svar.uavgjort.reduce((sum, { holdtBeløp }) => sum + holdtBeløp, 0);
  return {
    utlysningId: ider[0] ?? "",
    ...ider.length > 1 ? { utlysningIder: ider } : {},
    regel: valg.regel,
    ramme,
    linjer: [
      ...kandidater.map((kandidat, i) => lagLinje6(kandidat, svar.utfall[i] ?? IKKE3)),
      ...rangeringer.flatMap(({ utenfor: utenfor2 }) => utenfor2).map(lagUtenfor).sort((a, b) => sammenlignTekst(a.søknadId, b.søknadId))
    ],
    uavgjort: svar.uavgjort,
    innstilt,
    holdt,
    rest: ramme.beløp - innstilt - holdt,
    ...svar.poengsum === void 0 ? {} : { poengsum: svar.poengsum },
    ...svar.arbeidsgrenseNådd === true ? { arbeidsgrenseNådd: true } : {},
    ...sak.portefølje.grenser.length === 0 ? {} : { grenser: lagGrensebruk(sak, svar) },
    ...umuligeGulv === void 0 ? {} : { umuligeGulv },
    ...valg.reserve === true ? { reserve: lagReserve(sak, svar) } : {}
  };
}
var IKKE3 = { utfall: "IKKE_INNSTILT", beløp: 0, årsak: "STOPPET_OVER" };
var ingenting = ({ kandidater }) => ({
  utfall: kandidater.map(() => ({ ...IKKE3, årsak: "GULV_UMULIG" })),
  uavgjort: []
});
function lagLinje6({ id, beløp, søknad }, { utfall, beløp: innstilt, årsak, betingelser }) {
  return {
    søknadId: id,
    utfall,
    beløp: innstilt,
    søktBeløp: beløp,
    ...medMinste(søknad?.minsteGjennomførbare),
    årsak,
    ...betingelser === void 0 ? {} : { betingelser }
  };
}
var medMinste = (minste) => minste === void 0 ? {} : { minsteGjennomførbare: minste };
function lagUtenfor({ søknadId, søktBeløp, årsak }) {
  return {
    søknadId,
    utfall: "HOLDT_UTENFOR",
    beløp: 0,
    søktBeløp,
    årsak: årsak === "UFULLSTENDIG" ? "UFULLSTENDIG_VURDERT" : årsak
  };
}
function lagGrensebruk({ portefølje, valg }, { utfall }) {
  const tilstand = Uint8Array.from(
    utfall,
    ({ utfall: u }) => u === "INNSTILT" || u === "DELVIS_INNSTILT" ? INNE : ÅPEN
  );
  const beløp = utfall.map((ett) => ett.beløp);
  const gitt = new Map((valg.portefølje?.grenser ?? []).map((grense) => [grense.id, grense]));
  return portefølje.grenser.map((grense) => {
    const { minst, høyst } = gitt.get(grense.id) ?? {};
    return {
      id: grense.id,
      mål: grense.mål,
      brukt: bruktAv(grense, tilstand, beløp),
      ...minst === void 0 ? {} : { minst },
      ...høyst === void 0 ? {} : { høyst }
    };
  }).sort((a, b) => sammenlignTekst(a.id, b.id));
}
function lagReserve(sak, { utfall }) {
  const grupper3 = sak.valg.regel === "POENG_PER_KRONE" ? etterPoengPerKrone(sak) : grupperI(sak);
  return grupper3.map(
    (gruppe) => gruppe.filter((i) => utfall[i]?.utfall === "IKKE_INNSTILT").map((i) => sak.kandidater[i]?.id ?? "")
  ).filter((gruppe) => gruppe.length > 0);
}

// src/vurdering/innstilling/les-portefolje.ts
function lesPortefølje(portefølje, kandidater) {
  const plass = new Map(kandidater.map(({ id }, i) => [id, i]));
  const { grenser = [], utelukkelser = [], forutsetninger = [] } = portefølje ?? {};
  return {
    grenser: grenser.map(({ id, gruppe, mål, minst = 0, høyst = Number.POSITIVE_INFINITY }) => ({
      id,
      mål,
      medlem: Uint8Array.from(kandidater, (kandidat) => erMedlem(kandidat, gruppe) ? 1 : 0),
      minst,
      høyst
    })),
    utelukkelser: utelukkelser.map(({ id, søknadIder }) => ({
      id,
      medlemmer: [...new Set(søknadIder)].flatMap((søknadId) => plass.get(søknadId) ?? [])
    })),
    forutsetninger: forutsetninger.flatMap(({ id, søknadId, krever }) => {
      const denne = plass.get(søknadId);
      return denne === void 0 ? [] : [{ id, plass: denne, krever: plass.get(krever) ?? -1 }];
    }),
    finnes: grenser.length + utelukkelser.length + forutsetninger.length > 0
  };
}
function erMedlem(kandidat, gruppe) {
  switch (gruppe.type) {
    case "HELSEFELLESSKAP":
      return kandidat.utlysning.helsefellesskapId === gruppe.id;
    case "UTLYSNING":
      return kandidat.utlysning.id === gruppe.id;
    case "PASIENTGRUPPE":
      return kandidat.søknad?.tiltak.pasientgrupper.includes(gruppe.id) ?? false;
    case "KOMMUNE":
      return parterI(kandidat).some(({ kommunenummer }) => kommunenummer === gruppe.kommunenummer);
    case "PARTTYPE":
      return parterI(kandidat).some(({ type }) => type === gruppe.parttype);
    case "SOKNADER":
      return gruppe.søknadIder.includes(kandidat.id);
  }
}
var parterI = ({ søknad }) => søknad === void 0 ? [] : [...søknad.søkere.map(({ part }) => part), ...søknad.tiltak.parter];

// src/vurdering/innstilling/lag-sak.ts
var ARBEIDSGRENSE = 2e7;
function lagSak(rangeringer, ramme, valg, mål = "TOTALT") {
  const kandidater = rangeringer.length === 1 ? rangeringer.flatMap((r) => lagKandidater(r, mål)) : flettRunder(rangeringer, mål);
  return {
    kandidater,
    ramme: ramme.beløp,
    portefølje: lesPortefølje(valg.portefølje, kandidater),
    frø: rangeringer.map(finnFrø).find((frø) => frø !== void 0),
    rangeringer,
    valg,
    arbeidsgrense: valg.arbeidsgrense ?? ARBEIDSGRENSE
  };
}
function finnFrø({ grunnlag }) {
  for (const regel of grunnlag.valg?.likhetskjede ?? []) if (regel.type === "LODD") return regel.frø;
  return void 0;
}
function lagKandidater({ plasser: plasser3, grunnlag }, mål) {
  const { runde } = grunnlag.resultat.grunnlag;
  const søknader = new Map((runde.søknader ?? []).map((søknad) => [søknad.id, søknad]));
  const resultater = new Map((grunnlag.resultat.søknader ?? []).map((resultat) => [resultat.søknadId, resultat]));
  let gruppe = -1;
  let rang2;
  return plasser3.map((plass) => {
    if (plass.rang !== rang2) gruppe += 1;
    rang2 = plass.rang;
    const søknad = søknader.get(plass.søknadId);
    const resultat = resultater.get(plass.søknadId);
    return {
      id: plass.søknadId,
      beløp: plass.søktBeløp,
      minste: søknad?.minsteGjennomførbare ?? plass.søktBeløp,
      gruppe,
      verdi: mål === "TOTALT" ? plass.totalt : resultat?.andelAvHøyest,
      søknad,
      resultat,
      utlysning: runde.utlysning
    };
  });
}
function flettRunder(rangeringer, mål) {
  const alle2 = rangeringer.flatMap(
    (rangering, runde) => lagKandidater(rangering, mål).map((kandidat) => ({ kandidat, runde, tall: lesEksakt(kandidat.verdi) }))
  );
  alle2.sort((a, b) => sammenlignEksakt(b.tall, a.tall));
  const grupper3 = [];
  for (const en of alle2) {
    const første = grupper3.at(-1)?.[0];
    if (første !== void 0 && sammenlignEksakt(første.tall, en.tall) === 0) grupper3.at(-1)?.push(en);
    else grupper3.push([en]);
  }
  let nummer = -1;
  return grupper3.flatMap((gruppe) => {
    const fraEn = gruppe.every(({ runde }) => runde === gruppe[0]?.runde);
    if (!fraEn) gruppe.sort((a, b) => sammenlignTekst(a.kandidat.id, b.kandidat.id));
    let forrige;
    return gruppe.map(({ kandidat }, i) => {
      if (fraEn ? kandidat.gruppe !== forrige : i === 0) nummer += 1;
      forrige = kandidat.gruppe;
      return { ...kandidat, gruppe: nummer };
    });
  });
}

// src/vurdering/innstill.ts
function innstill(rangering, ramme, valg) {
  kastVedFeil(kontrollerInnstillingsvalg([rangering], ramme, valg));
  return lagInnstilling(lagSak([rangering], ramme, valg), ramme);
}

// src/vurdering/avgjor-krav.ts
var feil30 = lagFeillager();
var OPPFYLT = { svar: "OPPFYLT", brudd: [] };
var ALLTID_LISTER = /* @__PURE__ */ new Set([
  "/søkere",
  "/vedlegg",
  "/beskrivelser",
  "/tiltak/pasientgrupper",
  "/tiltak/satsingsområder",
  "/tiltak/parter"
]);
function avgjørKrav(vilkår, søknad, frist) {
  switch (vilkår.type) {
    case "MOTTATT_INNEN_FRIST":
      return avgjørMottak(søknad, frist);
    case "UTFYLT":
      return avgjørUtfylt(søknad, vilkår.sti);
    case "BESKRIVELSE":
      return avgjørBeskrivelse(søknad, vilkår.emne);
    case "VEDLEGG":
      return søknad.vedlegg.some(({ type }) => type === vilkår.vedleggstype) ? OPPFYLT : ukjent({ kode: "VEDLEGG_MANGLER", sti: "/vedlegg", data: { vedleggstype: vilkår.vedleggstype } });
    case "SOKERTYPE":
      return hverSøker(
        søknad,
        ({ part }, sti) => vilkår.tillatte.includes(part.type) ? OPPFYLT : brutt({
          kode: "SOKERTYPE_IKKE_TILLATT",
          sti: `${sti}/part/type`,
          data: { partId: part.id, type: part.type }
        })
      );
    case "SOKER_I_HELSEFELLESSKAP":
      return hverSøker(
        søknad,
        ({ part }, sti) => vilkår.partIder.includes(part.id) ? OPPFYLT : brutt({ kode: "SOKER_UTENFOR_HELSEFELLESSKAP", sti: `${sti}/part/id`, data: { partId: part.id } })
      );
    case "FELLES_SOKNAD":
      return avgjørFelles(søknad, vilkår.minstAntall, vilkår.typer);
    case "EN_ANSVARLIG":
      return avgjørAnsvarlig(søknad);
    case "PARTER_BEKREFTET":
      return hverSøker(søknad, ({ part, bekreftet }, sti) => {
        if (bekreftet === true) return OPPFYLT;
        const brudd = {
          kode: "PART_IKKE_BEKREFTET",
          sti: bekreftet === void 0 ? sti : `${sti}/bekreftet`,
          data: { partId: part.id }
        };
        return bekreftet === void 0 ? ukjent(brudd) : brutt(brudd);
      });
    case "FORANKRING":
      return hverSøker(søknad, ({ part, forankring }, sti) => {
        if (forankring !== void 0 && forankring.length > 0) return OPPFYLT;
        const brudd = {
          kode: "FORANKRING_MANGLER",
          sti: forankring === void 0 ? sti : `${sti}/forankring`,
          data: { partId: part.id }
        };
        return forankring === void 0 ? ukjent(brudd) : brutt(brudd);
      });
    case "EGENINNSATS":
      return avgjørEgeninnsats(søknad, vilkår.minsteAndel);
    case "SOKT_BELOP":
      return avgjørBeløp(søknad, vilkår);
    case "PASIENTGRUPPE":
      return avgjørPasientgruppe(søknad, vilkår.enAv);
    case "ALLE":
      return alle(vilkår.av.map((del3) => avgjørKrav(del3, søknad, frist)));
    case "MINST_EN":
      return minstEn(vilkår.av.map((del3) => avgjørKrav(del3, søknad, frist)));
    case "IKKE":
      return motsatt(avgjørKrav(vilkår.av, søknad, frist));
    default: {
      const { type } = uventet(vilkår, vilkår);
      throw feil30("KRAVTYPE_UKJENT", "/utlysning", { type: String(type) });
    }
  }
}
var brutt = (brudd) => ({
  svar: "IKKE_OPPFYLT",
  brudd: [{ kode: brudd.kode, sti: brudd.sti, svar: "IKKE_OPPFYLT", data: brudd.data }]
});
var ukjent = (brudd) => ({
  svar: "MANGLER_OPPLYSNING",
  brudd: [{ kode: brudd.kode, sti: brudd.sti, svar: "MANGLER_OPPLYSNING", data: brudd.data }]
});
function alle(deler) {
  const brudd = deler.flatMap((del3) => del3.brudd);
  if (deler.some(({ svar }) => svar === "IKKE_OPPFYLT")) return { svar: "IKKE_OPPFYLT", brudd };
  return deler.some(({ svar }) => svar === "MANGLER_OPPLYSNING") ? { svar: "MANGLER_OPPLYSNING", brudd } : OPPFYLT;
}
function minstEn(deler) {
  if (deler.some(({ svar }) => svar === "OPPFYLT")) return OPPFYLT;
  const brudd = deler.flatMap((del3) => del3.brudd);
  if (brudd.length === 0) return brutt({ kode: "UNNTAK_GJELDER", sti: "", data: {} });
  return {
    svar: deler.some(({ svar }) => svar === "MANGLER_OPPLYSNING") ? "MANGLER_OPPLYSNING" : "IKKE_OPPFYLT",
    brudd
  };
}
function motsatt({ svar }) {
  if (svar === "IKKE_OPPFYLT") return OPPFYLT;
  const brudd = { kode: "UNNTAK_GJELDER", sti: "", data: {} };
  return svar === "OPPFYLT" ? brutt(brudd) : ukjent(brudd);
}
function hverSøker({ søkere }, avgjør2) {
  if (søkere.length === 0) return ukjent({ kode: "SOKERE_MANGLER", sti: "/søkere", data: {} });
  return alle(søkere.map((søker, i) => avgjør2(søker, `/søkere/${i}`)));
}
function avgjørMottak({ mottatt }, frist) {
  const { dato: dato2, klokkeslett = "24:00" } = frist;
  if (mottatt === void 0) return ukjent({ kode: "SOKNAD_IKKE_MOTTATT", sti: "", data: { dato: dato2, klokkeslett } });
  if (erMottattInnen(mottatt, frist)) return OPPFYLT;
  return brutt({ kode: "SOKNAD_FOR_SEN", sti: "/mottatt", data: { mottatt, dato: dato2, klokkeslett } });
}
function avgjørUtfylt(søknad, felt) {
  const verdi2 = finnVedSti(søknad, felt);
  if (verdi2 === void 0 || verdi2 === null) {
    return ukjent({ kode: "FELT_IKKE_UTFYLT", sti: nærmesteSted(søknad, felt), data: { felt } });
  }
  if (Array.isArray(verdi2) && verdi2.length === 0 && ALLTID_LISTER.has(felt)) {
    return ukjent({ kode: "FELT_IKKE_UTFYLT", sti: felt, data: { felt } });
  }
  return erTom(verdi2) ? brutt({ kode: "FELT_IKKE_UTFYLT", sti: felt, data: { felt } }) : OPPFYLT;
}
function nærmesteSted(søknad, felt) {
  let sti = felt;
  while (sti !== "" && finnVedSti(søknad, sti) === void 0) sti = sti.slice(0, sti.lastIndexOf("/"));
  return sti;
}
function erTom(verdi2) {
  if (typeof verdi2 === "string") return verdi2.trim() === "";
  return typeof verdi2 === "object" && verdi2 !== null && Object.keys(verdi2).length === 0;
}
function avgjørBeskrivelse({ beskrivelser }, emne) {
  const i = beskrivelser.findIndex((beskrivelse) => beskrivelse.emne === emne);
  const felles = { kode: "BESKRIVELSE_MANGLER", data: { emne } };
  if (i < 0) return ukjent({ ...felles, sti: "/beskrivelser" });
  return beskrivelser[i]?.tekst.trim() === "" ? brutt({ ...felles, sti: `/beskrivelser/${i}/tekst` }) : OPPFYLT;
}
function avgjørFelles({ søkere }, minst, typer) {
  if (søkere.length === 0) return ukjent({ kode: "SOKERE_MANGLER", sti: "/søkere", data: {} });
  const ulike = søkere.filter(({ part }, i) => søkere.findIndex((annen) => erSammePart(annen.part, part)) === i);
  const manglendeTyper = typer.filter((type) => !ulike.some(({ part }) => part.type === type));
  if (ulike.length >= minst && manglendeTyper.length === 0) return OPPFYLT;
  return brutt({ kode: "SOKNAD_IKKE_FELLES", sti: "/søkere", data: { antall: ulike.length, minst, manglendeTyper } });
}
function avgjørAnsvarlig({ søkere }) {
  if (søkere.length === 0) return ukjent({ kode: "SOKERE_MANGLER", sti: "/søkere", data: {} });
  const antall3 = søkere.filter(({ ansvarlig }) => ansvarlig).length;
  return antall3 === 1 ? OPPFYLT : brutt({ kode: "IKKE_EN_ANSVARLIG", sti: "/søkere", data: { antall: antall3 } });
}
function avgjørEgeninnsats(søknad, { teller: teller2, nevner }) {
  const minst = { teller: teller2, nevner };
  const andel2 = beregnEgeninnsats(søknad)?.andel;
  if (andel2 === void 0) return ukjent({ kode: "EGENINNSATS_UKJENT", sti: "", data: { minst } });
  const data = { andel: { ...andel2 }, minst };
  if (sammenlignEksakt(lesEksakt(andel2), lesEksakt(minst)) < 0)
    return brutt({ kode: "EGENINNSATS_UNDER_KRAVET", sti: "/egeninnsats", data });
  if (søknad.andreFinansieringskilder !== void 0 || BigInt(teller2) <= 0n) return OPPFYLT;
  return ukjent({ kode: "FINANSIERING_IKKE_OPPGITT", sti: "", data });
}
function avgjørBeløp({ søktBeløp: beløp }, { minst, høyst }) {
  if (minst !== void 0 && beløp < minst)
    return brutt({ kode: "SOKT_BELOP_FOR_LITE", sti: "/søktBeløp", data: { beløp, grense: minst } });
  if (høyst !== void 0 && beløp > høyst)
    return brutt({ kode: "SOKT_BELOP_FOR_STORT", sti: "/søktBeløp", data: { beløp, grense: høyst } });
  return OPPFYLT;
}
function avgjørPasientgruppe({ tiltak }, enAv) {
  const grupper3 = tiltak.pasientgrupper;
  if (grupper3.some((gruppe) => enAv.includes(gruppe))) return OPPFYLT;
  const brudd = { kode: "PASIENTGRUPPE_UTENFOR", sti: "/tiltak/pasientgrupper", data: { grupper: grupper3, enAv } };
  return grupper3.length === 0 ? ukjent(brudd) : brutt(brudd);
}

// src/vurdering/kontroller-soknad.ts
var funn58 = lagFunnlager();
var feil31 = lagFeillager();
function kontrollerSøknad(søknad, utlysning) {
  if (søknad.utlysningId !== utlysning.id) {
    const data = { søknadId: søknad.id, utlysningId: søknad.utlysningId, forventet: utlysning.id };
    throw feil31("SOKNAD_ANNEN_UTLYSNING", "/søknad/utlysningId", data);
  }
  const { krav, oppfordringer, søknadsfrist } = utlysning;
  const funnene = funnOmParter3(søknad);
  const kravutfall = [];
  for (const ett of krav) {
    const { svar, brudd } = avgjørKrav(ett.vilkår, søknad, søknadsfrist);
    kravutfall.push({ kravId: ett.id, svar, retting: ett.retting });
    for (const ettBrudd of brudd) funnene.push(funnOmKrav(ettBrudd, ett));
  }
  const oppfordringsutfall = [];
  for (const en of oppfordringer) {
    if (en.vilkår === void 0) {
      oppfordringsutfall.push({ oppfordringId: en.id, svar: "MA_VURDERES" });
      continue;
    }
    const { svar, brudd } = avgjørKrav(en.vilkår, søknad, søknadsfrist);
    oppfordringsutfall.push({ oppfordringId: en.id, svar });
    for (const ettBrudd of brudd) funnene.push(funnOmOppfordring(ettBrudd, en));
  }
  return {
    søknadId: søknad.id,
    utlysningId: utlysning.id,
    konklusjon: konkluder(kravutfall),
    krav: kravutfall,
    oppfordringer: oppfordringsutfall,
    funn: funnene
  };
}
function funnOmParter3({ søkere }) {
  if (søkere === void 0 || søkere.length < 2) return [];
  return søkere.flatMap(({ part }, i) => {
    const først = søkere.findIndex((annen) => erSammePart(annen.part, part) && annen.part.enhet === part.enhet);
    if (først === i) return [];
    return [funn58("PART_TO_GANGER", "ADVARSEL", `/søkere/${i}/part`, { partId: part.id, først })];
  });
}
function konkluder(krav) {
  let konklusjon = "I_ORDEN";
  for (const { svar, retting } of krav) {
    if (svar === "OPPFYLT") continue;
    if (svar === "IKKE_OPPFYLT" && retting === "AVVIS") return "AVVIS";
    konklusjon = "TIL_RETTING";
  }
  return konklusjon;
}
function funnOmKrav({ kode, sti, svar, data }, { id, retting, kildeId }) {
  const helhet = Object.assign({}, data, { regelId: id, slag: "KRAV", svar, retting });
  return funn58(kode, "FEIL", sti, helhet, kildeId);
}
function funnOmOppfordring({ kode, sti, svar, data }, { id, alvor, kildeId }) {
  const helhet = { ...data, regelId: id, slag: "OPPFORDRING", svar, retting: "INGEN" };
  return funn58(kode, alvor, sti, helhet, kildeId);
}

// src/vurdering/lag-vedtak.ts
var funn59 = lagFunnlager();
function lagVedtak(innstilling, avgjørelser, opplysninger) {
  const { utlysningId, ramme } = innstilling;
  const { id, vedtaksdato, organId, sak, vedtakstype, vedtakstypeBegrunnelse, beslutning } = opplysninger;
  kastVedFeil([
    ...funnOmAvgjørelser(innstilling, avgjørelser),
    ...funnOmSummen(innstilling, avgjørelser),
    ...beslutning === void 0 ? [] : funnOmBeslutning(beslutning)
  ]);
  return {
    id,
    utlysningId,
    vedtaksdato,
    organId,
    ...sak === void 0 ? {} : { sak },
    vedtakstype,
    ...vedtakstypeBegrunnelse === void 0 ? {} : { vedtakstypeBegrunnelse },
    ...beslutning === void 0 ? {} : { beslutning },
    ramme,
    avgjørelser
  };
}
function funnOmAvgjørelser({ linjer }, avgjørelser) {
  const etterId3 = new Map(linjer.map((linje) => [linje.søknadId, linje]));
  const sett4 = /* @__PURE__ */ new Map();
  const omHver = avgjørelser.flatMap((avgjørelse, i) => {
    const { søknadId } = avgjørelse;
    const sti = `/avgjørelser/${i}`;
    const linje = etterId3.get(søknadId);
    if (linje === void 0) return [funn59("AVGJORELSE_UKJENT_SOKNAD", "FEIL", `${sti}/søknadId`, { søknadId })];
    const først = sett4.get(søknadId);
    if (først !== void 0) return [funn59("AVGJORELSE_TO_GANGER", "FEIL", `${sti}/søknadId`, { søknadId, først })];
    sett4.set(søknadId, i);
    return funnOmEn(avgjørelse, linje, sti);
  });
  const uten = linjer.filter(({ søknadId }) => !sett4.has(søknadId));
  return [...omHver, ...uten.map(({ søknadId }) => funn59("AVGJORELSE_MANGLER", "FEIL", "/avgjørelser", { søknadId }))];
}
function funnOmEn(avgjørelse, linje, sti) {
  const { søknadId, utfall, beløp } = avgjørelse;
  const { søktBeløp } = linje;
  if (!erRiktigBeløp(avgjørelse, linje)) {
    const data = { søknadId, utfall, beløp: String(beløp), søktBeløp };
    return [funn59("AVGJORELSE_BELOP_UGYLDIG", "FEIL", `${sti}/beløp`, data)];
  }
  const minste = linje.minsteGjennomførbare;
  if (utfall === "DELVIS_INNVILGET" && minste !== void 0 && beløp < minste) {
    return [funn59("AVGJORELSE_UNDER_MINSTE", "FEIL", `${sti}/beløp`, { søknadId, beløp, minste })];
  }
  if (utfall === "UTSATT" || harTekst(avgjørelse.avviksbegrunnelse)) return [];
  if (linje.utfall === "UAVGJORT_VED_STREKEN") {
    return harTekst(avgjørelse.begrunnelse) ? [] : [funn59("UAVGJORT_UTEN_BEGRUNNELSE", "FEIL", sti, { søknadId })];
  }
  if (beløp === linje.beløp) return [];
  return [funn59("AVVIK_UTEN_BEGRUNNELSE", "FEIL", sti, { søknadId, innstilt: linje.beløp, vedtatt: beløp })];
}
function erRiktigBeløp({ utfall, beløp }, { søktBeløp }) {
  if (!Number.isSafeInteger(beløp)) return false;
  if (utfall === "INNVILGET") return beløp === søktBeløp;
  if (utfall === "DELVIS_INNVILGET") return beløp > 0 && beløp < søktBeløp;
  return beløp === 0;
}
var harTekst = (tekst) => tekst !== void 0 && tekst.trim() !== "";
function funnOmSummen({ ramme }, avgjørelser) {
  const sum = avgjørelser.reduce((s, { beløp }) => s + (Number.isSafeInteger(beløp) ? beløp : 0), 0);
  if (sum <= ramme.beløp) return [];
  return [funn59("VEDTAK_OVER_RAMME", "FEIL", "/avgjørelser", { sum, ramme: ramme.beløp, over: sum - ramme.beløp })];
}
var FORMER = /* @__PURE__ */ new Set(["KONSENSUS", "ENSTEMMIG", "FLERTALL", "DELEGERT"]);
function funnOmBeslutning(beslutning) {
  const { form, for: stemmerFor = 0, mot = 0 } = beslutning;
  const ugyldig7 = (felt, verdi2) => funn59("BESLUTNING_UGYLDIG", "FEIL", `/opplysninger/beslutning/${felt}`, { felt, verdi: String(verdi2) });
  const omFelter = [
    ...FORMER.has(form) ? [] : [ugyldig7("form", form)],
    ...["for", "mot", "avholdende"].flatMap((felt) => {
      const antall3 = beslutning[felt];
      return antall3 === void 0 || Number.isSafeInteger(antall3) && antall3 >= 0 ? [] : [ugyldig7(felt, antall3)];
    })
  ];
  if (omFelter.length > 0) return omFelter;
  const telt = beslutning.for !== void 0 || beslutning.mot !== void 0;
  const bærer = form === "FLERTALL" ? stemmerFor > mot : form === "DELEGERT" || mot === 0;
  if (!telt || bærer) return [];
  return [funn59("BESLUTNING_UTEN_STOTTE", "FEIL", "/opplysninger/beslutning", { form, for: stemmerFor, mot })];
}

// src/vurdering/har-apen-total.ts
function harÅpenTotal(søknad) {
  return søknad.intervall !== void 0 && søknad.terskelbrudd.length === 0;
}

// src/vurdering/finn-rangspenn.ts
function finnRangspenn({ søknader }) {
  const spenn = søknader.flatMap((søknad) => {
    const { søknadId, status, totalt } = søknad;
    if (status === "VURDERT" && totalt !== void 0) {
      const tall2 = lesEksakt(totalt);
      return [{ søknadId, lavest: tall2, høyest: tall2 }];
    }
    if (!harÅpenTotal(søknad)) return [];
    return [{ søknadId, lavest: lesEksakt(søknad.intervall.lavest), høyest: lesEksakt(søknad.intervall.høyest) }];
  });
  const laveste = spenn.map(({ lavest }) => lavest).sort(sammenlignEksakt);
  const høyeste = spenn.map(({ høyest }) => høyest).sort(sammenlignEksakt);
  return spenn.map(({ søknadId, lavest, høyest }) => {
    const dårligste = 1 + antallOver(høyeste, lavest) - (sammenlignEksakt(høyest, lavest) > 0 ? 1 : 0);
    return { søknadId, beste: 1 + antallOver(laveste, høyest), dårligste };
  }).sort((a, b) => sammenlignTekst(a.søknadId, b.søknadId));
}
function antallOver(ordnet, grense) {
  let [fra, til] = [0, ordnet.length];
  while (fra < til) {
    const midt2 = fra + til >> 1;
    const ett = ordnet[midt2];
    if (ett !== void 0 && sammenlignEksakt(ett, grense) > 0) til = midt2;
    else fra = midt2 + 1;
  }
  return ordnet.length - fra;
}

// src/vurdering/ranger-soknader.ts
var funn60 = lagFunnlager();
function rangerSøknader(resultat, valg) {
  kastVedFeil(finnBrudd3(resultat, valg));
  const { søknader } = resultat.grunnlag.runde;
  const finnSøknad = lagOppslag(søknader);
  const deltakere = [];
  const utenfor2 = [];
  for (let i = 0; i < resultat.søknader.length; i++) {
    const ett = resultat.søknader[i];
    if (ett === void 0) continue;
    const { søknadId, status, totalt } = ett;
    const søknad = finnSøknad(søknadId, i);
    const søktBeløp = søknad?.søktBeløp ?? 0;
    if (status !== "VURDERT") utenfor2.push({ søknadId, søktBeløp, årsak: status });
    else if (totalt !== void 0) deltakere.push({ id: søknadId, totalt, søktBeløp, resultat: ett });
  }
  const skiller = [];
  const grupper3 = [];
  for (const like of delEtterTotal(deltakere)) skillLike(like, valg.likhetskjede, { grupper: grupper3, skiller });
  const rangspenn = resultat.grunnlag.valg?.manglende === "INTERVALL" ? { rangspenn: finnRangspenn(resultat) } : {};
  return {
    grunnlag: { resultat, valg },
    plasser: plasser(grupper3, valg.konvensjon, deltakere.length),
    skiller,
    uavgjort: grupper3.filter(({ length }) => length > 1).map((gruppe) => gruppe.map(({ id }) => id)),
    utenfor: utenfor2.sort((a, b) => sammenlignTekst(a.søknadId, b.søknadId)),
    ...rangspenn
  };
}
var FLEST_MED_ALLE_PAR = 100;
function finnBrudd3({ kriterievekter }, valg) {
  const { konvensjon, likhetskjede } = valg;
  const kriterier = new Set(kriterievekter.map(({ kriteriumId }) => kriteriumId));
  const erKjent = (regel) => regel.type === "KRITERIUM" ? kriterier.has(regel.kriteriumId) : ["LAVEST_BELOP", "LODD"].includes(regel.type);
  return [
    ...["1224", "1223", "BROK"].includes(konvensjon) ? [] : [funn60("VALG_UGYLDIG", "FEIL", "/valg/konvensjon", { felt: "konvensjon", verdi: String(konvensjon) })],
    ...likhetskjede.flatMap((regel, i) => {
      if (erKjent(regel)) return [];
      const navn = regel.type === "KRITERIUM" ? `KRITERIUM ${regel.kriteriumId}` : String(regel.type);
      return [funn60("LIKHETSKJEDE_UKJENT", "FEIL", `/valg/likhetskjede/${i}`, { regel: navn })];
    })
  ];
}
function lagOppslag(søknader) {
  let etterId3;
  return (id, plass) => {
    const søknad = søknader[plass];
    if (søknad?.id === id) return søknad;
    etterId3 ??= new Map(søknader.map((en) => [en.id, en]));
    return etterId3.get(id);
  };
}
function delEtterTotal(deltakere) {
  const etterObjekt = /* @__PURE__ */ new Map();
  for (const deltaker of deltakere) {
    const før = etterObjekt.get(deltaker.totalt);
    if (før === void 0) etterObjekt.set(deltaker.totalt, [deltaker]);
    else før.push(deltaker);
  }
  const lest = [...etterObjekt].map(([totalt, gruppe]) => ({ tall: lesEksakt(totalt), gruppe }));
  const ordnet = lest.sort(sammenlignTall(lest.map(({ tall: tall2 }) => tall2)));
  const grupper3 = [];
  for (const ett of ordnet) {
    const sist = grupper3.at(-1);
    if (sist === void 0 || sammenlignEksakt(sist.tall, ett.tall) !== 0) {
      grupper3.push(ett);
      continue;
    }
    sist.gruppe = sist.gruppe.concat(ett.gruppe);
  }
  return grupper3.map(({ gruppe }) => ordneEtterId(gruppe));
}
function sammenlignTall(alle2) {
  const trygt = alle2.every(({ t, n }) => erTrygt(t) && n === alle2[0]?.n);
  if (trygt) return (a, b) => Number(b.tall.t) - Number(a.tall.t);
  return (a, b) => -sammenlignEksakt(a.tall, b.tall);
}
var erTrygt = (x) => Number.isSafeInteger(Number(x));
function ordneEtterId(gruppe) {
  let erOrdnet = true;
  for (let i = 1; i < gruppe.length && erOrdnet; i++) erOrdnet = (gruppe[i - 1]?.id ?? "") <= (gruppe[i]?.id ?? "");
  return erOrdnet ? gruppe : [...gruppe].sort((a, b) => sammenlignTekst(a.id, b.id));
}
function skillLike(like, kjede, { grupper: grupper3, skiller }) {
  if (like.length < 2 || kjede.length === 0) {
    grupper3.push(like);
    return;
  }
  let nå = [{ gruppe: like, regel: -1 }];
  for (const [plass, regel] of kjede.entries()) {
    nå = nå.flatMap(
      ({ gruppe, regel: foran }) => gruppe.length < 2 ? [{ gruppe, regel: foran }] : delOpp2(gruppe, rekkefølgeEtter(regel, gruppe)).map((del3, i) => ({
        gruppe: del3,
        regel: i === 0 ? foran : plass
      }))
    );
  }
  grupper3.push(...nå.map(({ gruppe }) => gruppe));
  const alle2 = like.length <= FLEST_MED_ALLE_PAR;
  for (let j = 1; j < nå.length; j++) {
    let plass = kjede.length;
    for (let i = j - 1; i >= (alle2 ? 0 : j - 1); i--) {
      plass = Math.min(plass, nå[i + 1]?.regel ?? plass);
      const regel = kjede[plass];
      const [foran, bak] = [nå[i]?.gruppe ?? [], nå[j]?.gruppe ?? []];
      if (regel === void 0) continue;
      if (alle2) for (const a of foran) for (const b of bak) skiller.push({ foran: a.id, bak: b.id, regel });
      else skiller.push({ foran: foran.at(-1)?.id ?? "", bak: bak[0]?.id ?? "", regel });
    }
  }
}
function delOpp2(deltakere, rekkefølge) {
  const grupper3 = [];
  for (const deltaker of [...deltakere].sort(rekkefølge)) {
    const gruppe = grupper3.at(-1);
    const første = gruppe?.[0];
    if (gruppe !== void 0 && første !== void 0 && rekkefølge(første, deltaker) === 0) gruppe.push(deltaker);
    else grupper3.push([deltaker]);
  }
  return grupper3;
}
function rekkefølgeEtter(regel, like) {
  if (regel.type === "LAVEST_BELOP") return (a, b) => a.søktBeløp - b.søktBeløp;
  if (regel.type === "LODD") {
    const plass = new Map(
      rangerEtterLodd(
        regel.frø,
        like.map(({ id }) => id)
      ).map((id, i) => [id, i])
    );
    return (a, b) => (plass.get(a.id) ?? 0) - (plass.get(b.id) ?? 0);
  }
  const bidrag = new Map(like.map((deltaker) => [deltaker.id, bidragFra(deltaker, regel.kriteriumId)]));
  const ingenting2 = { t: 0n, n: 1n };
  return (a, b) => -sammenlignEksakt(bidrag.get(a.id) ?? ingenting2, bidrag.get(b.id) ?? ingenting2);
}
function bidragFra({ resultat }, kriteriumId) {
  const bidrag = resultat.kriterier.find((kriterium) => kriterium.kriteriumId === kriteriumId)?.bidrag;
  return bidrag === void 0 ? { t: 0n, n: 1n } : lesEksakt(bidrag);
}
function plasser(grupper3, konvensjon, antall3) {
  const alle2 = new Array(antall3);
  let foran = 0;
  for (const [i, gruppe] of grupper3.entries()) {
    const rang2 = konvensjon === "1223" ? i + 1 : konvensjon === "1224" ? foran + 1 : foran + (gruppe.length + 1) / 2;
    const delt = gruppe.length > 1;
    for (const { id: søknadId, totalt, søktBeløp } of gruppe) {
      alle2[foran++] = { søknadId, rang: rang2, totalt, søktBeløp, delt };
    }
  }
  return alle2;
}

// src/vurdering/kontroller-runde.ts
var funn61 = lagFunnlager();
var VALG = {
  aggregering: ["SNITT", "MEDIAN", "TRIMMET", "KONSENSUS"],
  tilAvklaring: ["TELLER_MED_MERKNAD", "HOLDES_UTE"],
  manglende: ["UFULLSTENDIG", "RENORMER", "SKALAMINIMUM", "INTERVALL"]
};
function erAktuell({ tilstand }) {
  return tilstand !== "UTKAST" && tilstand !== "AVVIST" && tilstand !== "TRUKKET";
}
function kontrollerRunde(runde, valg) {
  const { søknader, vurderinger, vurderere } = runde;
  return [
    ...søknader.length === 0 ? [funn61("RUNDE_TOM", "FEIL", "/runde/søknader", {})] : [],
    ...toGanger(søknader, "/runde/søknader"),
    ...toGanger(vurderinger, "/runde/vurderinger"),
    ...toGanger(vurderere ?? [], "/runde/vurderere"),
    ...funnOmValg2(valg),
    ...funnOmSøknader(runde)
  ];
}
function toGanger(liste, sti) {
  if (erStigende(liste) || new Set(liste.map(({ id }) => id)).size === liste.length) return [];
  return finnGjentatte(liste.map(({ id }) => id)).map(
    ({ nøkkel: id, plass, først }) => funn61("RUNDE_ID_TO_GANGER", "FEIL", `${sti}/${plass}/id`, { id, først })
  );
}
function erStigende(liste) {
  for (let i = 1; i < liste.length; i++) {
    const [før, id] = [liste[i - 1]?.id ?? "", liste[i]?.id ?? ""];
    if (id.length < før.length || id.length === før.length && id <= før) return false;
  }
  return true;
}
function funnOmValg2(valg) {
  const ugyldig7 = (felt) => funn61("VALG_UGYLDIG", "FEIL", `/valg/${felt}`, { felt, verdi: String(valg[felt]) });
  const { aggregering, kutt, minstHabile } = valg;
  return [
    ...["aggregering", "tilAvklaring", "manglende"].filter((felt) => !VALG[felt].includes(valg[felt])).map(ugyldig7),
    ...aggregering === "TRIMMET" === erAntall(kutt) && (kutt === void 0 || erAntall(kutt)) ? [] : [ugyldig7("kutt")],
    ...minstHabile === void 0 || erAntall(minstHabile) ? [] : [ugyldig7("minstHabile")]
  ];
}
var erAntall = (x) => Number.isSafeInteger(x) && Number(x) >= 1;
function funnOmSøknader({ utlysning, søknader }) {
  const alle2 = [];
  for (let i = 0; i < søknader.length; i++) {
    const søknad = søknader[i];
    if (søknad === void 0) continue;
    const { id: søknadId, utlysningId, søktBeløp } = søknad;
    if (utlysningId !== utlysning.id) {
      const data = { søknadId, utlysningId, forventet: utlysning.id };
      alle2.push(funn61("SOKNAD_ANNEN_UTLYSNING", "FEIL", `/runde/søknader/${i}/utlysningId`, data));
    }
    if (!erBeløp(søktBeløp)) {
      const data = { søknadId, beløp: String(søktBeløp) };
      alle2.push(funn61("SOKT_BELOP_UGYLDIG", "FEIL", `/runde/søknader/${i}/søktBeløp`, data));
    }
  }
  return alle2;
}

// src/vurdering/finn-bidrag.ts
var NULL12 = { t: 0n, n: 1n };
function finnPoeng({ sum, over }, k, { skala: { min, maks, steg, lavestErBest } }) {
  const n = over[k] ?? 0;
  if (n === 0) return void 0;
  const opp = gang(steg, { t: BigInt(sum[k] ?? 0), n: BigInt(n) });
  return lavestErBest ? leggSammen(maks, { t: -opp.t, n: opp.n }) : leggSammen(min, opp);
}
function finnBidrag(samlet, kriterier, { manglende }) {
  const poeng = kriterier.map((kriterium, k) => finnPoeng(samlet, k, kriterium));
  const mangler = poeng.some((ett) => ett === void 0);
  if (mangler && (manglende === "UFULLSTENDIG" || manglende === "INTERVALL")) return void 0;
  if (!mangler || manglende === "SKALAMINIMUM") {
    return kriterier.map(({ vekt, skala }, k) => gang(vekt, poeng[k] ?? skala.min));
  }
  const alle2 = kriterier.reduce((sum, { vekt }) => leggSammen(sum, vekt), NULL12);
  const med = kriterier.reduce((sum, { vekt }, k) => poeng[k] === void 0 ? sum : leggSammen(sum, vekt), NULL12);
  if (sammenlignEksakt(med, NULL12) === 0) return void 0;
  const faktor = del(alle2, med);
  return kriterier.map(({ vekt }, k) => {
    const ett = poeng[k];
    return ett && gang(gang(vekt, faktor), ett);
  });
}
function finnIntervall(samlet, kriterier) {
  const med = (ende) => kriterier.reduce(
    (sum, kriterium, k) => leggSammen(sum, gang(kriterium.vekt, finnPoeng(samlet, k, kriterium) ?? kriterium.skala[ende])),
    NULL12
  );
  return { lavest: tilBrøk(med("min")), høyest: tilBrøk(med("maks")) };
}

// src/vurdering/les-tall.ts
function lesTall3(tall2) {
  try {
    return lesEksakt(tall2);
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return void 0;
    throw fanget;
  }
}

// src/vurdering/les-poeng.ts
var UGYLDIG = -3;
var UTENFOR_SKALA = -4;
var UTENFOR_STEG = -5;
var STØRSTE_TABELL = 1e3;
function lagPoengleser(skala) {
  const tabell = skala.antallSteg <= STØRSTE_TABELL ? lagTabell(skala) : [];
  const [min, steg] = [somTall(skala.min), somTall(skala.steg)];
  return (poeng) => {
    if (typeof poeng === "number") {
      const plass = Math.round((poeng - min) / steg);
      if (tabell[plass] === poeng) return plass;
    }
    return lesNøye(poeng, skala);
  };
}
function lesNøye(poeng, { min, maks, steg }) {
  const lest = lesTall3(poeng);
  if (lest === void 0) return UGYLDIG;
  if (sammenlignEksakt(lest, min) < 0 || sammenlignEksakt(lest, maks) > 0) return UTENFOR_SKALA;
  const antallSteg = del(trekkFra(lest, min), steg);
  return antallSteg.t % antallSteg.n === 0n ? Number(antallSteg.t / antallSteg.n) : UTENFOR_STEG;
}
function lagTabell({ min, steg, antallSteg }) {
  return Array.from({ length: antallSteg + 1 }, (_, plass) => {
    const eksakt = { t: min.t * steg.n + BigInt(plass) * steg.t * min.n, n: min.n * steg.n };
    const tall2 = somTall(eksakt);
    const lest = lesTall3(tall2);
    return lest !== void 0 && sammenlignEksakt(lest, eksakt) === 0 ? tall2 : Number.NaN;
  });
}
var somTall = ({ t, n }) => Number(t) / Number(n);

// src/vurdering/les-kriterier.ts
var funn62 = lagFunnlager();
var FLEST_NIVÅER = 3;
var FLEST_STEG = 2 ** 31 - 1;
var NULL13 = { t: 0n, n: 1n };
var EN6 = { t: 1n, n: 1n };
function lesKriterier(utlysning) {
  const { vekting, kriterier } = utlysning;
  const omVekting = vekting === "VEKTET" ? [] : [funn62("VEKTING_MANGLER", "FEIL", "/runde/utlysning/vekting", { vekting })];
  const sti = "/runde/utlysning/kriterier";
  const omListen = kriterier.length === 0 ? [funn62("KRITERIER_TOMT", "FEIL", sti, {})] : [];
  if (omVekting.length + omListen.length > 0) {
    return { kriterier: [], samleterskler: [], funn: [...omVekting, ...omListen] };
  }
  const samleterskler = [];
  const lest = lesNivå(kriterier, { sti, nivå: 1, først: 0, sett: /* @__PURE__ */ new Set(), samleterskler });
  const omTotalt = lest.funn.length === 0 ? funnOmTotalterskel(utlysning, lest.kriterier) : [];
  return { kriterier: lest.kriterier, samleterskler, funn: [...lest.funn, ...omTotalt] };
}
function lesNivå(kriterier, plass) {
  const vekter = kriterier.map((kriterium, i) => lesVekt2(kriterium, `${plass.sti}/${i}`));
  const sum = vekter.reduce((s, { vekt }) => leggSammen(s, vekt), NULL13);
  const omVekter = vekter.flatMap((v) => v.funn);
  if (omVekter.length === 0 && sum.t === 0n) {
    const data = { kriteriumIder: kriterier.map(({ id }) => id) };
    omVekter.push(funn62("KRITERIEVEKTER_UTEN_SUM", "FEIL", plass.sti, data));
  }
  const leste = [];
  const omHvert = [];
  for (const [i, kriterium] of kriterier.entries()) {
    const egen = vekter[i]?.vekt ?? NULL13;
    const faktor = plass.nivå === 1 || sum.t === 0n ? egen : del(egen, sum);
    const ett = lesEtt(kriterium, { ...plass, sti: `${plass.sti}/${i}`, først: plass.først + leste.length });
    leste.push(...ett.kriterier.map((k) => ({ ...k, vekt: gang(faktor, k.vekt) })));
    omHvert.push(...ett.funn);
  }
  return { kriterier: leste, funn: [...omVekter, ...omHvert] };
}
function lesVekt2({ id, vekt }, sti) {
  if (vekt === void 0) return { vekt: NULL13, funn: [funn62("KRITERIEVEKT_MANGLER", "FEIL", sti, { kriteriumId: id })] };
  const lest = lesTall3(vekt);
  if (lest !== void 0 && lest.t >= 0n) return { vekt: lest, funn: [] };
  const data = { kriteriumId: id, vekt: String(vekt) };
  return { vekt: NULL13, funn: [funn62("KRITERIEVEKT_UGYLDIG", "FEIL", `${sti}/vekt`, data)] };
}
function lesEtt(kriterium, plass) {
  const { id, underkriterier = [] } = kriterium;
  const { sti, sett: sett4 } = plass;
  const omId = sett4.has(id) ? [funn62("KRITERIUM_TO_GANGER", "FEIL", `${sti}/id`, { kriteriumId: id })] : [];
  sett4.add(id);
  const lest = underkriterier.length > 0 ? lesSamlende(kriterium, plass) : lesPoengsatt(kriterium, sti);
  return { kriterier: lest.kriterier, funn: [...omId, ...lest.funn] };
}
function lesSamlende(kriterium, plass) {
  const { id, underkriterier = [] } = kriterium;
  const { sti, nivå, først } = plass;
  if (nivå >= FLEST_NIVÅER) {
    const data = { kriteriumId: id, høyst: FLEST_NIVÅER };
    return { kriterier: [], funn: [funn62("KRITERIER_FOR_DYPT", "FEIL", `${sti}/underkriterier`, data)] };
  }
  const under = lesNivå(underkriterier, { ...plass, sti: `${sti}/underkriterier`, nivå: nivå + 1 });
  const omTerskler = under.funn.length > 0 ? [] : lesSamleterskler(kriterium, under.kriterier, { ...plass, først });
  return { kriterier: under.kriterier, funn: [...under.funn, ...omTerskler] };
}
function lesSamleterskler({ id: kriteriumId, terskler = [] }, under, { sti, først, samleterskler }) {
  const retninger = new Set(under.map(({ skala }) => skala.lavestErBest));
  const [lavestErBest = false] = retninger;
  const grense = (ende) => under.reduce((sum, { vekt, skala }) => leggSammen(sum, gang(vekt, skala[ende])), NULL13);
  const [min, maks] = [grense("min"), grense("maks")];
  return terskler.flatMap(({ verdi: verdi2, gjelder }, i) => {
    const data = { kriteriumId, terskel: String(verdi2) };
    if (gjelder !== "SAMLET" || retninger.size !== 1) {
      return [funn62("TERSKEL_PA_SAMLEKRITERIUM", "FEIL", `${sti}/terskler/${i}`, data)];
    }
    const lest = lesTall3(verdi2);
    if (lest === void 0 || !erMellom(lest, min, maks))
      return [funn62("TERSKEL_UTENFOR_SKALA", "FEIL", `${sti}/terskler/${i}/verdi`, data)];
    const deler = under.map(({ vekt: andel2 }, j) => ({ plass: først + j, andel: andel2 }));
    samleterskler.push({ kriteriumId, sti, plass: i, verdi: lest, lavestErBest, deler });
    return [];
  });
}
function lesPoengsatt(kriterium, sti) {
  const { id, skala: gitt, terskler: gitte = [] } = kriterium;
  const skala = gitt === void 0 ? void 0 : lesSkala(gitt);
  if (gitt === void 0 || skala === void 0) return { kriterier: [], funn: [funnOmSkala(kriterium, sti)] };
  if (skala.antallSteg > FLEST_STEG) {
    const data = { kriteriumId: id, høyst: FLEST_STEG };
    return { kriterier: [], funn: [funn62("SKALA_FOR_FIN", "FEIL", `${sti}/skala`, data)] };
  }
  const terskler = gitte.map(({ verdi: verdi2, gjelder }) => ({ verdi: lesTall3(verdi2), gjelder }));
  const omTerskler = terskler.flatMap(({ verdi: verdi2, gjelder }, i) => {
    const erKjent = gjelder === "SAMLET" || gjelder === "ENKELTPOENG";
    if (erKjent && verdi2 !== void 0 && erMellom(verdi2, skala.min, skala.maks)) return [];
    const data = { kriteriumId: id, terskel: String(gitte[i]?.verdi) };
    return [funn62("TERSKEL_UTENFOR_SKALA", "FEIL", `${sti}/terskler/${i}/verdi`, data)];
  });
  const leste = terskler.flatMap(({ verdi: verdi2, gjelder }) => verdi2 === void 0 ? [] : { verdi: verdi2, gjelder });
  const les2 = lagPoengleser(skala);
  const omAnkre = (gitt.ankre ?? []).flatMap(
    ({ poeng }, i) => les2(poeng) >= 0 ? [] : [
      funn62("ANKER_UTENFOR_SKALA", "FEIL", `${sti}/skala/ankre/${i}/poeng`, {
        kriteriumId: id,
        poeng: String(poeng)
      })
    ]
  );
  const skalatekst = { min: String(gitt.min), maks: String(gitt.maks), steg: String(gitt.steg) };
  return {
    kriterier: [{ id, sti, vekt: EN6, skala, skalatekst, les: les2, terskler: leste }],
    funn: [...omAnkre, ...omTerskler]
  };
}
function funnOmSkala({ id, skala }, sti) {
  if (skala === void 0) return funn62("SKALA_MANGLER", "FEIL", sti, { kriteriumId: id });
  const data = { kriteriumId: id, min: String(skala.min), maks: String(skala.maks), steg: String(skala.steg) };
  return funn62("SKALA_UGYLDIG", "FEIL", `${sti}/skala`, data);
}
function lesSkala({ min, maks, steg, retning }) {
  const [lavest, høyest, trinn] = [lesTall3(min), lesTall3(maks), lesTall3(steg)];
  if (lavest === void 0 || høyest === void 0 || trinn === void 0 || trinn.t <= 0n) return void 0;
  if (retning !== "HOYEST_BEST" && retning !== "LAVEST_BEST") return void 0;
  const antallSteg = del(trekkFra(høyest, lavest), trinn);
  if (antallSteg.t <= 0n || antallSteg.t % antallSteg.n !== 0n) return void 0;
  const lavestErBest = retning === "LAVEST_BEST";
  return { min: lavest, maks: høyest, steg: trinn, antallSteg: Number(antallSteg.t / antallSteg.n), lavestErBest };
}
var erMellom = (x, min, maks) => sammenlignEksakt(x, min) >= 0 && sammenlignEksakt(x, maks) <= 0;
function funnOmTotalterskel(utlysning, kriterier) {
  const lavest = kriterier.reduce((sum, { vekt, skala }) => leggSammen(sum, gang(vekt, skala.min)), NULL13);
  const høyest = kriterier.reduce((sum, { vekt, skala }) => leggSammen(sum, gang(vekt, skala.maks)), NULL13);
  const grenser = { terskelTotalt: [NULL13, EN6], terskelSum: [lavest, høyest] };
  return ["terskelTotalt", "terskelSum"].flatMap((felt) => {
    const terskel = utlysning[felt];
    if (terskel === void 0) return [];
    const lest = lesTall3(terskel);
    const uleselig = felt === "terskelTotalt" && høyest.t <= 0n;
    if (lest !== void 0 && !uleselig && erMellom(lest, ...grenser[felt])) return [];
    return [funn62("TOTALTERSKEL_UGYLDIG", "FEIL", `/runde/utlysning/${felt}`, { felt, terskel: String(terskel) })];
  });
}

// src/vurdering/lest-runde.ts
var FRAVÆR = -1;
var UTEN_SVAR = -2;
var TELLER = 0;
var TIL_AVKLARING = 1;
var INHABIL = 2;
var ANNEN_FORM = 3;

// src/vurdering/samle-enheter.ts
function lagSamler(lest, antallKriterier, valg) {
  const { start, rekkefølge, tilstand, enheter, vurdererAv, egen } = lest;
  const { aggregering } = valg;
  const kutt = aggregering === "TRIMMET" ? valg.kutt ?? 0 : 0;
  const ordnes = aggregering === "MEDIAN" || aggregering === "TRIMMET";
  let flest = 0;
  for (let s = 0; s + 1 < start.length; s++) flest = Math.max(flest, (start[s + 1] ?? 0) - (start[s] ?? 0));
  const buffer = new Float64Array(ordnes ? flest * antallKriterier : 0);
  const samlet = {
    sum: new Float64Array(antallKriterier),
    over: new Float64Array(antallKriterier),
    antall: new Float64Array(antallKriterier)
  };
  const { sum, over, antall: antall3 } = samlet;
  const stilling = { fullstendig: false, antallHabile: 0, bareEgne: false, kanMangle: false };
  function samle2(s, tellerTilAvklaring) {
    sum.fill(0);
    antall3.fill(0);
    let antallHabile = 0;
    let bareEgne = true;
    let harMangler = false;
    let harUtelatte = false;
    let sist = -1;
    for (let j = start[s] ?? 0; j < (start[s + 1] ?? 0); j++) {
      const i = rekkefølge[j] ?? 0;
      if (!teller(tilstand[i] ?? 0, tellerTilAvklaring)) {
        harUtelatte = true;
        continue;
      }
      const fra = i * antallKriterier;
      let harPoeng = false;
      for (let k = 0; k < antallKriterier; k++) {
        const enhet = enheter[fra + k] ?? -1;
        if (enhet < 0) {
          if (enhet === UTEN_SVAR) harMangler = true;
          continue;
        }
        harPoeng = true;
        const n = antall3[k] ?? 0;
        if (ordnes) settInn(buffer, k * flest, n, enhet);
        else sum[k] = (sum[k] ?? 0) + enhet;
        antall3[k] = n + 1;
      }
      if (!harPoeng) continue;
      if (vurdererAv[i] !== sist) antallHabile++;
      sist = vurdererAv[i] ?? -1;
      if (egen[i] === 0) bareEgne = false;
    }
    stilling.fullstendig = fullfør2();
    stilling.antallHabile = antallHabile;
    stilling.bareEgne = bareEgne && antallHabile > 0;
    stilling.kanMangle = harMangler || harUtelatte;
    return stilling;
  }
  function fullfør2() {
    let fullstendig = true;
    for (let k = 0; k < antallKriterier; k++) {
      const n = antall3[k] ?? 0;
      over[k] = n;
      if (ordnes && n > 0) velgUt(k, n);
      if (over[k] === 0) fullstendig = false;
    }
    return fullstendig;
  }
  function velgUt(k, n) {
    const [fra, til] = aggregering === "MEDIAN" ? [n - 1 >> 1, (n >> 1) + 1] : [kutt, n - kutt];
    let s = 0;
    for (let j = fra; j < til; j++) s += buffer[k * flest + j] ?? 0;
    sum[k] = s;
    over[k] = Math.max(0, til - fra);
  }
  return { samlet, samle: samle2 };
}
function teller(tilstand, tellerTilAvklaring) {
  if (tilstand === TIL_AVKLARING) return tellerTilAvklaring;
  return tilstand !== INHABIL && tilstand !== ANNEN_FORM;
}
function settInn(buffer, fra, n, verdi2) {
  let j = fra + n;
  for (; j > fra && (buffer[j - 1] ?? 0) > verdi2; j--) buffer[j] = buffer[j - 1] ?? 0;
  buffer[j] = verdi2;
}

// src/vurdering/finn-terskelbrudd.ts
var NULL14 = { t: 0n, n: 1n };
function finnTerskelbrudd(s, samlet, grunnlag) {
  const { kriterier, samleterskler } = grunnlag;
  return [
    ...kriterier.flatMap(
      (kriterium, k) => kriterium.terskler.flatMap(({ verdi: verdi2, gjelder }) => {
        if (gjelder === "ENKELTPOENG") return finnEnkeltbrudd(s, k, verdi2, grunnlag);
        const fikk = poengPåSkalaen(samlet, k, kriterium);
        if (fikk === void 0 || !erUnder(fikk, verdi2, kriterium.skala.lavestErBest)) return [];
        return [{ kriteriumId: kriterium.id, terskel: tilBrøk(verdi2), gjelder, fikk: tilBrøk(fikk) }];
      })
    ),
    ...samleterskler.flatMap((terskel) => finnSamlebrudd(terskel, samlet, kriterier))
  ];
}
function erUnder(fikk, terskel, lavestErBest) {
  return lavestErBest ? sammenlignEksakt(fikk, terskel) > 0 : sammenlignEksakt(fikk, terskel) < 0;
}
function poengPåSkalaen({ sum, over }, k, { skala: { min, steg } }) {
  const n = over[k] ?? 0;
  return n === 0 ? void 0 : leggSammen(min, gang(steg, { t: BigInt(sum[k] ?? 0), n: BigInt(n) }));
}
function finnEnkeltbrudd(s, k, terskel, { lest, kriterier, valg }) {
  const kriterium = kriterier[k];
  if (kriterium === void 0) return [];
  const { min, steg, lavestErBest } = kriterium.skala;
  const grense = del(trekkFra(terskel, min), steg);
  const brudd = [];
  for (let j = lest.start[s] ?? 0; j < (lest.start[s + 1] ?? 0); j++) {
    const i = lest.rekkefølge[j] ?? 0;
    const enhet = lest.enheter[i * kriterier.length + k] ?? -1;
    if (enhet < 0 || !teller(lest.tilstand[i] ?? 0, valg.tilAvklaring === "TELLER_MED_MERKNAD")) continue;
    const steget = { t: BigInt(enhet), n: 1n };
    if (!erUnder(steget, grense, lavestErBest)) continue;
    brudd.push({
      kriteriumId: kriterium.id,
      terskel: tilBrøk(terskel),
      gjelder: "ENKELTPOENG",
      fikk: tilBrøk(leggSammen(min, gang(steg, steget))),
      vurdererId: lest.vurdererIder[lest.vurdererAv[i] ?? 0] ?? ""
    });
  }
  return brudd;
}
function finnSamlebrudd({ kriteriumId, verdi: verdi2, lavestErBest, deler }, samlet, kriterier) {
  let fikk = NULL14;
  for (const { plass, andel: andel2 } of deler) {
    const kriterium = kriterier[plass];
    const poeng = kriterium && poengPåSkalaen(samlet, plass, kriterium);
    if (poeng === void 0) return [];
    fikk = leggSammen(fikk, gang(andel2, poeng));
  }
  if (!erUnder(fikk, verdi2, lavestErBest)) return [];
  return [{ kriteriumId, terskel: tilBrøk(verdi2), gjelder: "SAMLET", fikk: tilBrøk(fikk) }];
}
function lagTotalterskler({ terskelTotalt, terskelSum }) {
  return {
    TOTALT: terskelTotalt === void 0 ? void 0 : lesTall3(terskelTotalt),
    SUM: terskelSum === void 0 ? void 0 : lesTall3(terskelSum)
  };
}
function finnTotalbrudd(terskler, totalt, andel2) {
  const fikk = { TOTALT: andel2, SUM: totalt };
  return ["TOTALT", "SUM"].flatMap((gjelder) => {
    const [terskel, verdi2] = [terskler[gjelder], fikk[gjelder]];
    if (terskel === void 0 || verdi2 === void 0 || sammenlignEksakt(verdi2, terskel) >= 0) return [];
    return [{ terskel: tilBrøk(terskel), fikk: tilBrøk(verdi2), gjelder }];
  });
}

// src/vurdering/lag-kriterieresultater.ts
var STØRSTE_TABELL2 = 65536;
var FLEST_PLASSER = 4e6;
var FLEST_HUSKET = 4096;
var STATUSER = 4;
function lagKriterieresultater(grunnlag, samlet) {
  const { lest, kriterier, valg } = grunnlag;
  const { start, rekkefølge, vurdererAv, tilstand, enheter } = lest;
  const antallKriterier = kriterier.length;
  const baser = kriterier.map(({ skala }) => skala.antallSteg + 3);
  const paneler = /* @__PURE__ */ new Map();
  const dissenser = finnDissenser(grunnlag);
  const visEnkeltpoeng = lagEnkeltpoeng(grunnlag);
  const brøker = kriterier.map(() => /* @__PURE__ */ new Map());
  const flest = lest.rekkefølge.length + 1;
  const største = Math.min(STØRSTE_TABELL2, lest.start.length - 1);
  let ledige = FLEST_PLASSER;
  let sist = { koder: new Int32Array(0), husket: [] };
  return (s, fullstendig, harTotal) => {
    const [fra, til] = [start[s] ?? 0, start[s + 1] ?? 0];
    const kanHuskes = fullstendig && harTotal && dissenser?.has(s) !== true;
    const bidrag = !harTotal || fullstendig ? void 0 : finnBidrag(samlet, kriterier, valg);
    const panel = kanHuskes ? finnPanel(fra, til) : sist;
    const resultater = new Array(antallKriterier);
    for (let k = 0; k < antallKriterier; k++) {
      let nøkkel3 = 0;
      const base = baser[k] ?? 1;
      for (let j = fra; j < til; j++) {
        nøkkel3 = nøkkel3 * base + (enheter[(rekkefølge[j] ?? 0) * antallKriterier + k] ?? FRAVÆR) + 2;
      }
      const husket = kanHuskes ? panel.husket[k] : void 0;
      const før = husket !== void 0 && nøkkel3 < husket.length ? husket[nøkkel3] : void 0;
      if (før !== void 0) {
        resultater[k] = før;
        continue;
      }
      const ett = bidrag?.[k];
      const nytt = lagEtt(s, k, kanHuskes || fullstendig && harTotal ? "HELT" : ett && tilBrøk(ett));
      if (husket !== void 0 && nøkkel3 < husket.length) husket[nøkkel3] = nytt;
      resultater[k] = nytt;
    }
    return resultater;
  };
  function finnPanel(fra, til) {
    if (erSamme(fra, til)) return sist;
    const koder = new Int32Array(til - fra);
    for (let j = fra; j < til; j++) koder[j - fra] = kodeAv(rekkefølge[j] ?? 0);
    const navn = koder.join();
    sist = paneler.get(navn) ?? { koder, husket: baser.map((base) => lagTabell2(base, til - fra)) };
    paneler.set(navn, sist);
    return sist;
  }
  function lagTabell2(base, antall3) {
    let størrelse = 1;
    for (let j = 0; j < antall3 && størrelse <= største; j++) størrelse *= base;
    if (størrelse > Math.min(største, ledige)) return [];
    ledige -= størrelse;
    return new Array(størrelse).fill(void 0);
  }
  function erSamme(fra, til) {
    const { koder, husket } = sist;
    if (koder.length !== til - fra || husket.length === 0) return false;
    for (let j = fra; j < til; j++) if (koder[j - fra] !== kodeAv(rekkefølge[j] ?? 0)) return false;
    return true;
  }
  function kodeAv(i) {
    return (vurdererAv[i] ?? 0) * STATUSER + (tilstand[i] ?? 0);
  }
  function lagEtt(s, k, bidrag) {
    const { id: kriteriumId } = kriterier[k] ?? { id: "" };
    const antall3 = samlet.antall[k] ?? 0;
    const over = samlet.over[k] ?? 0;
    const enkeltpoeng = visEnkeltpoeng(s, k);
    const dissens = dissenser?.get(s)?.get(kriteriumId);
    if (over > 0 && dissens === void 0 && bidrag === "HELT") {
      const brøk2 = finnBrøker(k);
      return { kriteriumId, poeng: brøk2.poeng, antall: antall3, bidrag: brøk2.bidrag, enkeltpoeng };
    }
    const omDissens = dissens === void 0 ? {} : { dissenser: dissens };
    if (over === 0) {
      const utenPoengFordi = antall3 === 0 ? "INGEN_TALT" : "FOR_FA_ETTER_KUTT";
      const omBidrag = bidrag === void 0 || bidrag === "HELT" ? {} : { bidrag };
      return { kriteriumId, antall: antall3, ...omBidrag, enkeltpoeng, utenPoengFordi, ...omDissens };
    }
    const brøk = finnBrøker(k);
    if (bidrag === void 0) return { kriteriumId, poeng: brøk.poeng, antall: antall3, enkeltpoeng, ...omDissens };
    const vist = bidrag === "HELT" ? brøk.bidrag : bidrag;
    return { kriteriumId, poeng: brøk.poeng, antall: antall3, bidrag: vist, enkeltpoeng, ...omDissens };
  }
  function finnBrøker(k) {
    const nøkkel3 = (samlet.sum[k] ?? 0) * flest + (samlet.over[k] ?? 0);
    const før = brøker[k]?.get(nøkkel3);
    if (før !== void 0) return før;
    const kriterium = kriterier[k];
    const poeng = kriterium && poengPåSkalaen(samlet, k, kriterium);
    if (kriterium === void 0 || poeng === void 0) return { poeng: NULL15, bidrag: NULL15 };
    const { min, maks, lavestErBest } = kriterium.skala;
    const oppover = lavestErBest ? leggSammen(leggSammen(min, maks), { t: -poeng.t, n: poeng.n }) : poeng;
    const nye = { poeng: tilBrøk(poeng), bidrag: tilBrøk(gang(kriterium.vekt, oppover)) };
    if (nøkkel3 <= Number.MAX_SAFE_INTEGER) brøker[k]?.set(nøkkel3, nye);
    return nye;
  }
}
var NULL15 = { teller: "0", nevner: "1" };
function lagEnkeltpoeng({ lest, kriterier, valg }) {
  const { start, rekkefølge, vurdererAv, tilstand, enheter, vurdererIder } = lest;
  const talt = valg.tilAvklaring === "TELLER_MED_MERKNAD" ? "TALT_TIL_AVKLARING" : "HOLDT_UTE";
  const statusAv2 = (kode) => kode === TELLER ? "TALT" : kode === INHABIL ? "INHABIL" : kode === ANNEN_FORM ? "ANNEN_FORM" : talt;
  const husket = kriterier.map(() => vurdererIder.map(() => Array.from({ length: STATUSER }, lagTom)));
  function vis2(k, v, kode, enhet) {
    const dem = husket[k]?.[v]?.[kode];
    const før = dem?.get(enhet);
    if (før !== void 0) return før;
    const kriterium = kriterier[k];
    const vurdererId = vurdererIder[v] ?? "";
    const ny = enhet < 0 || kriterium === void 0 ? { vurdererId, poeng: null, status: "MANGLER" } : { vurdererId, poeng: somBrøk2(kriterium.skala, enhet), status: statusAv2(kode) };
    if (dem !== void 0 && dem.size < FLEST_HUSKET) dem.set(enhet, ny);
    return ny;
  }
  return (s, k) => {
    const [fra, til] = [start[s] ?? 0, start[s + 1] ?? 0];
    let antall3 = 0;
    for (let j = fra; j < til; j++) {
      if (enheter[(rekkefølge[j] ?? 0) * kriterier.length + k] !== FRAVÆR) antall3++;
    }
    const alle2 = new Array(antall3);
    let plass = 0;
    let forrige = -1;
    let harToAvSamme = false;
    for (let j = fra; j < til; j++) {
      const i = rekkefølge[j] ?? 0;
      const enhet = enheter[i * kriterier.length + k] ?? FRAVÆR;
      if (enhet === FRAVÆR) continue;
      const v = vurdererAv[i] ?? 0;
      if (v === forrige) harToAvSamme = true;
      forrige = v;
      alle2[plass++] = vis2(k, v, tilstand[i] ?? 0, enhet);
    }
    if (!harToAvSamme) return alle2;
    return alle2.sort((a, b) => sammenlignTekst(a.vurdererId, b.vurdererId) || sammenlignTekst(a.status, b.status));
  };
}
var lagTom = () => /* @__PURE__ */ new Map();
function somBrøk2({ min, steg }, enhet) {
  return tilBrøk(leggSammen(min, gang(steg, { t: BigInt(enhet), n: 1n })));
}
function finnDissenser({ runde, valg }) {
  if (valg.aggregering !== "KONSENSUS") return void 0;
  const plassAv = new Map(runde.søknader.map(({ id }, s) => [id, s]));
  const alle2 = /* @__PURE__ */ new Map();
  for (const { søknadId, dissenser = [] } of runde.vurderinger) {
    const s = plassAv.get(søknadId);
    if (s === void 0 || dissenser.length === 0) continue;
    const perKriterium = alle2.get(s) ?? /* @__PURE__ */ new Map();
    alle2.set(s, perKriterium);
    for (const { vurdererId, kriteriumId, poeng, begrunnelse } of dissenser) {
      const lest = poeng === null ? void 0 : lesTall3(poeng);
      const liste = perKriterium.get(kriteriumId) ?? [];
      perKriterium.set(kriteriumId, liste);
      liste.push({ vurdererId, poeng: lest === void 0 ? null : tilBrøk(lest), begrunnelse });
    }
    for (const liste of perKriterium.values()) liste.sort((a, b) => sammenlignTekst(a.vurdererId, b.vurdererId));
  }
  return alle2;
}

// src/vurdering/heltallsvekter.ts
function lagHeltallsvekter(kriterier) {
  const ledd = kriterier.map(({ vekt, skala: { min, maks, steg, lavestErBest, antallSteg } }) => ({
    fast: gang(vekt, lavestErBest ? maks : min),
    perSteg: gang(vekt, lavestErBest ? { t: -steg.t, n: steg.n } : steg),
    antallSteg: BigInt(antallSteg)
  }));
  const nevner = ledd.flatMap(({ fast, perSteg }) => [fast, perSteg]).reduce((sum, x) => fellesNevner(sum, x), 1n);
  const over = ({ t, n }) => t * nevner / n;
  const størst2 = ledd.reduce((sum, l) => sum + abs(over(l.fast)) + abs(over(l.perSteg)) * l.antallSteg, nevner);
  if (størst2 > BigInt(Number.MAX_SAFE_INTEGER)) return void 0;
  return {
    nevner: Number(nevner),
    fast: Float64Array.from(ledd, ({ fast }) => Number(over(fast))),
    perSteg: Float64Array.from(ledd, ({ perSteg }) => Number(over(perSteg))),
    størst: Number(størst2)
  };
}
function fellesNevner(nevner, { t, n }) {
  const egen = n / størsteFellesDivisor(abs(t), n);
  return nevner / størsteFellesDivisor(nevner, egen) * egen;
}
var abs = (x) => x < 0n ? -x : x;
function størsteFellesMål(a, b) {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

// src/vurdering/lag-totaler.ts
var NULL16 = { t: 0n, n: 1n };
function lagTotaler({ runde, valg, kriterier }) {
  const vekter = lagHeltallsvekter(kriterier);
  const høyest = kriterier.reduce((sum, { vekt, skala }) => leggSammen(sum, gang(vekt, skala.maks)), NULL16);
  const terskler = lagTotalterskler(runde.utlysning);
  const husket = /* @__PURE__ */ new Map();
  function lagTotal2(totalt) {
    const andel2 = høyest.t > 0n ? del(totalt, høyest) : void 0;
    const brudd = finnTotalbrudd(terskler, totalt, andel2);
    if (andel2 === void 0) return { totalt: tilBrøk(totalt), brudd };
    return { totalt: tilBrøk(totalt), andelAvHøyest: tilBrøk(andel2), brudd };
  }
  function summerNøye(samlet) {
    const bidrag = finnBidrag(samlet, kriterier, valg);
    return bidrag && lagTotal2(bidrag.reduce((sum, ett) => ett === void 0 ? sum : leggSammen(sum, ett), NULL16));
  }
  return (samlet, fullstendig) => {
    if (!fullstendig || vekter === void 0) return summerNøye(samlet);
    const { sum, over } = samlet;
    const { fast, perSteg, nevner, størst: størst2 } = vekter;
    const antall3 = fellesAntall(over);
    if (antall3 * størst2 > Number.MAX_SAFE_INTEGER) return summerNøye(samlet);
    let teller2 = 0;
    for (let k = 0; k < fast.length; k++) {
      teller2 += (fast[k] ?? 0) * antall3 + (perSteg[k] ?? 0) * (sum[k] ?? 0) * (antall3 / (over[k] ?? 1));
    }
    let perAntall = husket.get(antall3);
    if (perAntall === void 0) {
      perAntall = /* @__PURE__ */ new Map();
      husket.set(antall3, perAntall);
    }
    const før = perAntall.get(teller2);
    if (før !== void 0) return før;
    const total = lagTotal2({ t: BigInt(teller2), n: BigInt(nevner) * BigInt(antall3) });
    perAntall.set(teller2, total);
    return total;
  };
}
function fellesAntall(over) {
  let felles = over[0] ?? 1;
  for (let k = 1; k < over.length && felles <= Number.MAX_SAFE_INTEGER; k++) {
    const n = over[k] ?? 1;
    if (felles % n !== 0) felles *= n / størsteFellesMål(felles, n);
  }
  return felles;
}

// src/vurdering/lag-vurderer.ts
var INGEN_BRUDD = [];
var INGEN_HINDRINGER = [];
function lagVurderer(grunnlag) {
  const { valg, lest, kriterier, samleterskler } = grunnlag;
  const { samlet, samle: samle2 } = lagSamler(lest, kriterier.length, valg);
  const resultaterFor = lagKriterieresultater(grunnlag, samlet);
  const totalAv = lagTotaler(grunnlag);
  const harTerskler = samleterskler.length > 0 || kriterier.some(({ terskler }) => terskler.length > 0);
  const tellerTilAvklaring = valg.tilAvklaring === "TELLER_MED_MERKNAD";
  let skalSeesPå = false;
  return { vurder, skalSeesPå: () => skalSeesPå };
  function vurder(s, søknadId) {
    const alternativ = kanBliAnnerledes(s) ? totalFor(s, !tellerTilAvklaring)?.totalt ?? null : void 0;
    const stilling = samle2(s, tellerTilAvklaring);
    const { antallHabile } = stilling;
    const hindringer = finnHindringer(s, stilling, tellerTilAvklaring);
    const total = hindringer.length > 0 || antallHabile === 0 ? void 0 : totalAv(samlet, stilling.fullstendig);
    const resultater = resultaterFor(s, stilling.fullstendig, total !== void 0);
    const omKriterier = harTerskler && antallHabile > 0 ? finnTerskelbrudd(s, samlet, grunnlag) : INGEN_BRUDD;
    skalSeesPå = stilling.kanMangle || total === void 0 || !stilling.fullstendig;
    if (total === void 0)
      return utenTotal(søknadId, resultater, { omKriterier, hindringer, alternativ, antallHabile });
    const { totalt, andelAvHøyest, brudd } = total;
    const terskelbrudd = omKriterier.length === 0 ? brudd : brudd.length === 0 ? omKriterier : [...omKriterier, ...brudd];
    const status = terskelbrudd.length > 0 ? "UNDER_TERSKEL" : "VURDERT";
    if (alternativ === void 0 && andelAvHøyest !== void 0) {
      return { søknadId, status, totalt, andelAvHøyest, kriterier: resultater, terskelbrudd, antallHabile };
    }
    return {
      søknadId,
      status,
      totalt,
      ...andelAvHøyest === void 0 ? {} : { andelAvHøyest },
      ...visAlternativ(totalt, alternativ),
      kriterier: resultater,
      terskelbrudd,
      antallHabile
    };
  }
  function utenTotal(søknadId, resultater, stilling) {
    const { omKriterier: terskelbrudd, hindringer, alternativ, antallHabile } = stilling;
    const felles = { ...visAlternativ(void 0, alternativ), kriterier: resultater, terskelbrudd, antallHabile };
    if (antallHabile === 0) return { søknadId, status: "IKKE_VURDERT", ...felles };
    const kjent = hindringer.length > 0;
    return {
      søknadId,
      status: "UFULLSTENDIG",
      ...valg.manglende === "INTERVALL" && !kjent ? { intervall: finnIntervall(samlet, kriterier) } : {},
      ufullstendigFordi: kjent ? hindringer : ["KRITERIUM_UTEN_POENG"],
      ...felles
    };
  }
  function totalFor(s, medTilAvklaring) {
    const stilling = samle2(s, medTilAvklaring);
    if (stilling.antallHabile === 0 || finnHindringer(s, stilling, medTilAvklaring).length > 0) return void 0;
    return totalAv(samlet, stilling.fullstendig);
  }
  function kanBliAnnerledes(s) {
    if (lest.harTilAvklaring[s] === 1) return true;
    return valg.aggregering === "KONSENSUS" && valg.minstHabile !== void 0 && lest.erklærtTilAvklaring[s] !== 0;
  }
  function finnHindringer(s, { antallHabile, bareEgne }, medTilAvklaring) {
    const { minstHabile, aggregering } = valg;
    const habile = aggregering === "KONSENSUS" ? (lest.erklærtHabile[s] ?? 0) + (medTilAvklaring ? lest.erklærtTilAvklaring[s] ?? 0 : 0) : antallHabile;
    const forFå = minstHabile !== void 0 && antallHabile > 0 && habile < minstHabile;
    if (!forFå && !bareEgne) return INGEN_HINDRINGER;
    return [...forFå ? ["FOR_FA_HABILE"] : [], ...bareEgne ? ["BARE_EGNE_VURDERERE"] : []];
  }
}
function visAlternativ(totalt, alternativ) {
  if (alternativ === void 0 || alternativ === null && totalt === void 0) return {};
  const erSamme = alternativ?.teller === totalt?.teller && alternativ?.nevner === totalt?.nevner;
  return erSamme ? {} : { alternativTotal: alternativ };
}

// src/vurdering/grupper.ts
function grupper2(gruppeAv2, antall3, iRekkefølge2) {
  const start = new Int32Array(antall3 + 1);
  for (const gruppe of gruppeAv2) if (gruppe >= 0) start[gruppe + 1] = (start[gruppe + 1] ?? 0) + 1;
  for (let g = 0; g < antall3; g++) start[g + 1] = (start[g + 1] ?? 0) + (start[g] ?? 0);
  const neste = start.slice(0, antall3);
  const rekkefølge = new Int32Array(start[antall3] ?? 0);
  for (let j = 0; j < gruppeAv2.length; j++) {
    const i = iRekkefølge2 === void 0 ? j : iRekkefølge2[j] ?? 0;
    const gruppe = gruppeAv2[i] ?? -1;
    if (gruppe < 0) continue;
    const plass = neste[gruppe] ?? 0;
    rekkefølge[plass] = i;
    neste[gruppe] = plass + 1;
  }
  return { start, rekkefølge };
}

// src/vurdering/les-habilitet.ts
var funn63 = lagFunnlager();
function lesHabilitet(runde, sammenheng) {
  const { søknader, vurderinger, habilitet } = runde;
  const { start, rekkefølge, vurdererAv, erFelles, valg } = sammenheng;
  const lest = lesErklæringer(runde, sammenheng);
  const perSøknad = grupper2(lest.søknadAv, søknader.length);
  const gitt = new Int32Array(lest.antallErklærte).fill(-1);
  const erEgen = lagEgenprøve(runde);
  const formSomTeller = valg.aggregering === "KONSENSUS" ? 1 : 0;
  const tilstand = new Uint8Array(vurderinger.length);
  const egen = new Uint8Array(vurderinger.length);
  const harTilAvklaring = new Uint8Array(søknader.length);
  const erklærtHabile = new Int32Array(søknader.length);
  const erklærtTilAvklaring = new Int32Array(søknader.length);
  const motstridende = [];
  const ikkeOppgitt = [];
  for (let s = 0; s < søknader.length; s++) {
    const [fra, til] = [perSøknad.start[s] ?? 0, perSøknad.start[s + 1] ?? 0];
    for (let j = fra; j < til; j++) {
      const i = perSøknad.rekkefølge[j] ?? 0;
      const før = gitt[lest.vurdererAv[i] ?? 0] ?? -1;
      if (før >= 0) {
        if (lest.status[i] !== lest.status[før]) motstridende.push(i);
        continue;
      }
      gitt[lest.vurdererAv[i] ?? 0] = i;
      if (lest.status[i] === TELLER) erklærtHabile[s] = (erklærtHabile[s] ?? 0) + 1;
      if (lest.status[i] === TIL_AVKLARING) erklærtTilAvklaring[s] = (erklærtTilAvklaring[s] ?? 0) + 1;
    }
    for (let j = start[s] ?? 0; j < (start[s + 1] ?? 0); j++) {
      const i = rekkefølge[j] ?? 0;
      const h = gitt[vurdererAv[i] ?? 0] ?? -1;
      if (h < 0) ikkeOppgitt.push(i);
      const status = h < 0 ? TELLER : lest.status[h] ?? TELLER;
      const egenSak = h >= 0 && lest.egen[h] === 1 || (erEgen?.(i, s) ?? false);
      if (egenSak) egen[i] = 1;
      if (erFelles[i] !== formSomTeller) tilstand[i] = ANNEN_FORM;
      else tilstand[i] = status === TELLER && egenSak && habilitet[h]?.avklaring === void 0 ? TIL_AVKLARING : status;
      if (tilstand[i] === TIL_AVKLARING) harTilAvklaring[s] = 1;
    }
    for (let j = fra; j < til; j++) gitt[lest.vurdererAv[perSøknad.rekkefølge[j] ?? 0] ?? 0] = -1;
  }
  const stigende = (a, b) => a - b;
  return {
    tilstand,
    egen,
    harTilAvklaring,
    erklærtHabile,
    erklærtTilAvklaring,
    funn: [
      ...lest.funn,
      ...motstridende.sort(stigende).map((i) => {
        const { vurdererId = "", søknadId = "" } = habilitet[i] ?? {};
        return funn63("HABILITET_MOTSTRIDENDE", "FEIL", `/runde/habilitet/${i}`, { vurdererId, søknadId });
      })
    ],
    ikkeOppgitt: ikkeOppgitt.sort(stigende).map((i) => {
      const { vurdererId = "", søknadId = "" } = vurderinger[i] ?? {};
      return funn63("HABILITET_IKKE_OPPGITT", "ADVARSEL", `/runde/vurderinger/${i}`, { vurdererId, søknadId });
    })
  };
}
function lesErklæringer({ habilitet, vurderere }, { søknadPlass, plassAvVurderer }) {
  const kjente = vurderere && new Set(vurderere.map(({ id }) => id));
  const plasser3 = new Map(plassAvVurderer);
  const søknadAv = new Int32Array(habilitet.length);
  const vurdererAv = new Int32Array(habilitet.length);
  const status = new Uint8Array(habilitet.length);
  const egen = new Uint8Array(habilitet.length);
  const alle2 = [];
  for (let i = 0; i < habilitet.length; i++) {
    const erklæring = habilitet[i];
    if (erklæring === void 0) continue;
    const { vurdererId, søknadId, omfang } = erklæring;
    const s = søknadPlass(søknadId);
    let v = plasser3.get(vurdererId);
    if (v === void 0) {
      v = plasser3.size;
      plasser3.set(vurdererId, v);
    }
    vurdererAv[i] = v;
    søknadAv[i] = omfang === void 0 || omfang.includes("VURDERE") ? s : -1;
    if (erklæring.grunn === "ORGANISASJON_ER_PART") egen[i] = 1;
    if (s < 0 || kjente?.has(vurdererId) === false) {
      alle2.push(funn63("HABILITET_UTENFOR_RUNDEN", "ADVARSEL", `/runde/habilitet/${i}`, { vurdererId, søknadId }));
    }
    if (erklæring.status === "HABIL") continue;
    status[i] = erklæring.status === "INHABIL" ? INHABIL : TIL_AVKLARING;
    const { stedfortreder } = erklæring;
    if (stedfortreder === void 0 || stedfortreder !== vurdererId && kjente?.has(stedfortreder) !== false) continue;
    const data = { vurdererId, søknadId, stedfortreder };
    alle2.push(funn63("STEDFORTREDER_UGYLDIG", "ADVARSEL", `/runde/habilitet/${i}/stedfortreder`, data));
  }
  return { søknadAv, vurdererAv, status, egen, antallErklærte: plasser3.size, funn: alle2 };
}
function lagEgenprøve({ vurderere, vurderinger, søknader }) {
  if (vurderere === void 0) return void 0;
  const parter = new Map(vurderere.map(({ id, representerer }) => [id, representerer]));
  return (i, s) => {
    const egen = parter.get(vurderinger[i]?.vurdererId ?? "");
    const søknad = søknader[s];
    if (egen === void 0 || søknad === void 0) return false;
    return søknad.søkere.some(({ part }) => erSammePart(part, egen)) || søknad.tiltak.parter.some((part) => erSammePart(part, egen));
  };
}

// src/vurdering/les-vurderinger.ts
var funn64 = lagFunnlager();
function lesVurderinger({ søknader, vurderinger, vurderere }, kriterier, { søknadAv, forrige, erFelles }) {
  const antall3 = kriterier.length;
  const erKort = kriterier.every(({ skala }) => skala.antallSteg < 2 ** 15);
  const enheter = erKort ? new Int16Array(vurderinger.length * antall3) : new Int32Array(vurderinger.length * antall3);
  enheter.fill(FRAVÆR);
  const plassAv = new Map(kriterier.map(({ id }, k) => [id, k]));
  const kjenteVurderere = vurderere && new Set(vurderere.map(({ id }) => id));
  const alle2 = [];
  const medDissens = [];
  const aktuell = new Uint8Array(søknader.length);
  for (const [s, søknad] of søknader.entries()) if (erAktuell(søknad)) aktuell[s] = 1;
  for (let i = 0; i < vurderinger.length; i++) {
    const vurdering = vurderinger[i];
    if (vurdering === void 0) continue;
    const s = søknadAv[i] ?? -1;
    if (s < 0 || aktuell[s] !== 1) alle2.push(funnOmSøknaden(vurdering, søknader[s], i));
    if (kjenteVurderere !== void 0 && !kjenteVurderere.has(vurdering.vurdererId)) {
      const { vurdererId } = vurdering;
      alle2.push(funn64("VURDERING_UKJENT_VURDERER", "FEIL", `/runde/vurderinger/${i}/vurdererId`, { vurdererId }));
    }
    if (erFelles[i] === 1 && forrige[i] !== -1) {
      alle2.push(funn64("KONSENSUS_TO_GANGER", "FEIL", `/runde/vurderinger/${i}`, { søknadId: vurdering.søknadId }));
    }
    if (vurdering.dissenser !== void 0) medDissens.push(i);
    if (antall3 === 0) continue;
    for (let j = 0; j < vurdering.poeng.length; j++) {
      const ett = vurdering.poeng[j];
      if (ett === void 0) continue;
      const { kriteriumId, poeng } = ett;
      const k = kriterier[j]?.id === kriteriumId ? j : plassAv.get(kriteriumId);
      if (k === void 0) {
        alle2.push(funn64("KRITERIUM_UKJENT", "FEIL", `/runde/vurderinger/${i}/poeng/${j}/kriteriumId`, { kriteriumId }));
        continue;
      }
      const enhet = poeng === null ? UTEN_SVAR : kriterier[k]?.les(poeng) ?? FRAVÆR;
      if (enhet < UTEN_SVAR)
        alle2.push(funnOmPoeng(enhet, kriterier[k], poeng, `/runde/vurderinger/${i}/poeng/${j}/poeng`));
      if (enheter[i * antall3 + k] !== FRAVÆR || forrige[i] !== -1 && erGitt(forrige[i] ?? -1, k)) {
        const { søknadId, vurdererId } = vurdering;
        const data = { søknadId, vurdererId, kriteriumId };
        alle2.push(funn64("POENG_TO_GANGER", "FEIL", `/runde/vurderinger/${i}/poeng/${j}`, data));
      }
      enheter[i * antall3 + k] = enhet;
    }
  }
  for (const i of medDissens) alle2.push(...kontrollerDissenser(vurderinger[i]?.dissenser ?? [], i, kontekst(i)));
  return { enheter, funn: alle2 };
  function kontekst(i) {
    return { erKonsensus: erFelles[i] === 1, kjenteVurderere, kriterier, plassAv };
  }
  function erGitt(i, k) {
    for (let før = i; før >= 0; før = forrige[før] ?? -1) if (enheter[før * antall3 + k] !== FRAVÆR) return true;
    return false;
  }
}
function funnOmSøknaden({ søknadId }, søknad, i) {
  const sti = `/runde/vurderinger/${i}/søknadId`;
  if (søknad === void 0) return funn64("VURDERING_UKJENT_SOKNAD", "FEIL", sti, { søknadId });
  return funn64("VURDERING_AV_UAKTUELL", "ADVARSEL", sti, { søknadId, tilstand: søknad.tilstand });
}
function funnOmPoeng(kode, kriterium, poeng, sti) {
  const felles = { kriteriumId: kriterium?.id ?? "", poeng: String(poeng) };
  if (kode === UGYLDIG || kriterium === void 0) return funn64("POENG_UGYLDIG", "FEIL", sti, felles);
  const { min, maks, steg } = kriterium.skalatekst;
  if (kode === UTENFOR_SKALA) return funn64("POENG_UTENFOR_SKALA", "FEIL", sti, { ...felles, min, maks });
  return funn64("POENG_UTENFOR_STEG", "FEIL", sti, { ...felles, steg });
}
function kontrollerDissenser(dissenser, i, { erKonsensus, kjenteVurderere, kriterier, plassAv }) {
  if (dissenser.length === 0) return [];
  const sti = `/runde/vurderinger/${i}/dissenser`;
  const nøkler = dissenser.map(({ vurdererId, kriteriumId }) => JSON.stringify([vurdererId, kriteriumId]));
  return [
    ...erKonsensus ? [] : [funn64("DISSENS_UTEN_KONSENSUS", "FEIL", sti, { antall: dissenser.length })],
    ...finnGjentatte(nøkler).map(({ plass, først }) => {
      const { vurdererId = "", kriteriumId = "" } = dissenser[plass] ?? {};
      return funn64("DISSENS_TO_GANGER", "FEIL", `${sti}/${plass}`, { vurdererId, kriteriumId, først });
    }),
    ...dissenser.flatMap(({ vurdererId, kriteriumId, poeng }, j) => {
      const k = plassAv.get(kriteriumId);
      const kriterium = k === void 0 ? void 0 : kriterier[k];
      const enhet = kriterium === void 0 || poeng === null ? 0 : kriterium.les(poeng);
      return [
        ...kjenteVurderere?.has(vurdererId) === false ? [funn64("VURDERING_UKJENT_VURDERER", "FEIL", `${sti}/${j}/vurdererId`, { vurdererId })] : [],
        ...kriterium === void 0 && kriterier.length > 0 ? [funn64("KRITERIUM_UKJENT", "FEIL", `${sti}/${j}/kriteriumId`, { kriteriumId })] : [],
        ...enhet < 0 ? [funnOmPoeng(enhet, kriterium, poeng, `${sti}/${j}/poeng`)] : []
      ];
    })
  ];
}

// src/vurdering/les-runde.ts
function lesRunde(runde, kriterier, valg) {
  const { søknader, vurderinger } = runde;
  const søknadPlass = lagOppslag2(søknader);
  const { søknadAv, vurdererAv, erFelles, vurdererIder, plassAvVurderer } = lesPlasser(vurderinger, søknadPlass);
  const etterVurderer = grupper2(vurdererAv, vurdererIder.length).rekkefølge;
  const { start, rekkefølge } = grupper2(søknadAv, søknader.length, etterVurderer);
  const forrige = finnForrige({ start, rekkefølge, vurdererAv, erFelles });
  const poeng = lesVurderinger(runde, kriterier, { søknadAv, forrige, erFelles });
  const {
    funn: omHabilitet,
    ikkeOppgitt,
    ...habilitet
  } = lesHabilitet(runde, {
    søknadPlass,
    plassAvVurderer,
    start,
    rekkefølge,
    vurdererAv,
    erFelles,
    valg
  });
  return {
    vurdererIder,
    start,
    rekkefølge,
    vurdererAv,
    ...habilitet,
    enheter: poeng.enheter,
    funn: [...kontrollerRunde(runde, valg), ...omHabilitet, ...poeng.funn, ...ikkeOppgitt]
  };
}
function lesPlasser(vurderinger, søknadPlass) {
  const søknadAv = new Int32Array(vurderinger.length);
  const vurdererAv = new Int32Array(vurderinger.length);
  const erFelles = new Uint8Array(vurderinger.length);
  const funnet = /* @__PURE__ */ new Map();
  for (let i = 0; i < vurderinger.length; i++) {
    const vurdering = vurderinger[i];
    if (vurdering === void 0) continue;
    const { søknadId, vurdererId, form } = vurdering;
    søknadAv[i] = søknadPlass(søknadId);
    if (form === "KONSENSUS") erFelles[i] = 1;
    let v = funnet.get(vurdererId);
    if (v === void 0) {
      v = funnet.size;
      funnet.set(vurdererId, v);
    }
    vurdererAv[i] = v;
  }
  const vurdererIder = [...funnet.keys()].sort(sammenlignTekst);
  const plassAvVurderer = new Map(vurdererIder.map((id, i) => [id, i]));
  const plasser3 = Int32Array.from(funnet.keys(), (id) => plassAvVurderer.get(id) ?? 0);
  for (let i = 0; i < vurdererAv.length; i++) vurdererAv[i] = plasser3[vurdererAv[i] ?? 0] ?? 0;
  return { søknadAv, vurdererAv, erFelles, vurdererIder, plassAvVurderer };
}
function lagOppslag2(søknader) {
  let plasser3;
  let sist = 0;
  return (id) => {
    if (søknader[sist]?.id === id) return sist;
    if (søknader[sist + 1]?.id === id) return ++sist;
    plasser3 ??= new Map(søknader.map((søknad, s) => [søknad.id, s]).reverse());
    const plass = plasser3.get(id);
    if (plass === void 0) return -1;
    sist = plass;
    return plass;
  };
}
function finnForrige({ start, rekkefølge, vurdererAv, erFelles }) {
  const forrige = new Int32Array(erFelles.length).fill(-1);
  for (let s = 0; s + 1 < start.length; s++) {
    let individuell = -1;
    let felles;
    for (let j = start[s] ?? 0; j < (start[s + 1] ?? 0); j++) {
      const i = rekkefølge[j] ?? 0;
      if (erFelles[i] === 1) {
        felles ??= [];
        felles.push(i);
        continue;
      }
      if (individuell >= 0 && vurdererAv[individuell] === vurdererAv[i]) forrige[i] = individuell;
      individuell = i;
    }
    felles?.sort((a, b) => a - b).forEach((i, plass, liste) => {
      forrige[i] = liste[plass - 1] ?? -1;
    });
  }
  return forrige;
}

// src/vurdering/vurder-soknader.ts
var funn65 = lagFunnlager();
function vurderSøknader(runde, valg) {
  const lesteKriterier = lesKriterier(runde.utlysning);
  const { kriterier } = lesteKriterier;
  const lest = lesRunde(runde, lesteKriterier.funn.length === 0 ? kriterier : [], valg);
  kastVedFeil([...lesteKriterier.funn, ...lest.funn]);
  const { vurder, skalSeesPå } = lagVurderer({ runde, valg, lest, ...lesteKriterier });
  const søknader = [];
  const omHver = [];
  for (let s = 0; s < runde.søknader.length; s++) {
    const søknad = runde.søknader[s];
    if (søknad === void 0) continue;
    if (!erAktuell(søknad)) {
      søknader.push({ søknadId: søknad.id, status: "IKKE_TIL_VURDERING", kriterier: [], terskelbrudd: [] });
      continue;
    }
    const resultat = vurder(s, søknad.id);
    søknader.push(resultat);
    if (skalSeesPå()) omHver.push(...funnOmSøknad(resultat, s, valg));
  }
  return {
    grunnlag: { runde, valg },
    kriterievekter: kriterier.map(({ id, vekt }) => ({ kriteriumId: id, vekt: tilBrøk(vekt) })),
    søknader,
    funn: [...lest.funn, ...omHver]
  };
}
function funnOmSøknad(resultat, s, valg) {
  const { søknadId, kriterier, ufullstendigFordi = [], antallHabile = 0 } = resultat;
  const { minstHabile = 0, kutt = 0 } = valg;
  const sti = `/runde/søknader/${s}`;
  const alle2 = kriterier.flatMap(({ kriteriumId, antall: antall3, enkeltpoeng, utenPoengFordi }) => [
    ...enkeltpoeng.filter(({ status }) => status === "MANGLER").map(({ vurdererId }) => funn65("POENG_MANGLER", "ADVARSEL", sti, { søknadId, vurdererId, kriteriumId })),
    ...antall3 > 0 ? [] : [funn65("KRITERIUM_UTEN_POENG", "ADVARSEL", sti, { søknadId, kriteriumId })],
    ...utenPoengFordi === "FOR_FA_ETTER_KUTT" ? [funn65("FOR_FA_ETTER_KUTT", "ADVARSEL", sti, { søknadId, kriteriumId, antall: antall3, kutt })] : []
  ]);
  if (ufullstendigFordi.includes("FOR_FA_HABILE")) {
    alle2.push(funn65("FOR_FA_HABILE", "ADVARSEL", sti, { søknadId, antall: antallHabile, minst: minstHabile }));
  }
  if (ufullstendigFordi.includes("BARE_EGNE_VURDERERE")) {
    const talte = kriterier.flatMap(({ enkeltpoeng }) => enkeltpoeng.filter(({ status }) => status.startsWith("TALT")));
    const vurdererIder = [...new Set(talte.map(({ vurdererId }) => vurdererId))];
    alle2.push(funn65("BARE_EGNE_VURDERERE", "ADVARSEL", sti, { søknadId, vurdererIder }));
  }
  return alle2;
}

// src/ordning/kjor-runde.ts
var feil32 = lagFeillager();
function kjørRunde(fra, sammenheng) {
  const { ordning, grunnlag } = sammenheng;
  const ramme = finnRamme(fra, sammenheng);
  const vekting = ordning.tildeling.vektinger?.find(({ utlysningId }) => utlysningId === fra.id);
  const medRamme = somUtlysning(fra, ramme);
  const utlysning = vekting === void 0 ? medRamme : anvendVekting(medRamme, vekting);
  const felles = { utlysning, ramme, avFordeling: fra.rammeFra !== void 0 };
  const runde = grunnlag.runder?.find(({ utlysningId }) => utlysningId === fra.id);
  if (runde === void 0) return { ...felles, kontroller: [] };
  return { ...felles, ...kjørSøknader(runde, utlysning, ordning) };
}
function somUtlysning({ rammeFra: _, kontakt: __, fom: ___, tom: ____, ...utlysning }, ramme) {
  return { ...utlysning, ramme };
}
function finnRamme({ ramme, rammeFra }, { ordning, fordelinger }) {
  if (rammeFra === void 0) {
    const ider = new Set(ramme.bevilgninger);
    const deler = ordning.bevilgninger.filter(({ id }) => ider.has(id));
    if (deler.length === 0) return ramme;
    return { ...ramme, status: svakesteStatus([ramme.status, lagRamme(deler).status]) };
  }
  const pott = fordelinger.find(({ fordelingId }) => fordelingId === rammeFra.fordelingId);
  const linje = pott?.fordeling.linjer.find(({ id }) => id === rammeFra.mottakerId);
  if (pott === void 0 || linje === void 0) {
    throw feil32("ORDNING_HENVISNING_UKJENT", "/ordning/tildeling/utlysninger", {
      felt: "mottakerId",
      id: rammeFra.mottakerId
    });
  }
  return { ...pott.ramme, beløp: linje.beløp };
}
function kjørSøknader(runde, utlysning, { tildeling }) {
  const kontroller4 = runde.søknader.map((søknad) => kontrollerSøknad(søknad, utlysning));
  const { vurdering: regler, innstillingsregel: regel } = tildeling;
  if (regler === void 0 || regel === void 0) {
    const felt = regler === void 0 ? "vurdering" : "innstillingsregel";
    throw feil32("KJORING_REGEL_MANGLER", `/ordning/tildeling/${felt}`, { utlysningId: utlysning.id, felt });
  }
  const { tilRetting, konvensjon, likhetskjede, ...valg } = regler;
  const medEnGang = new Set(
    kontroller4.filter(
      ({ konklusjon }) => konklusjon === "I_ORDEN" || konklusjon === "TIL_RETTING" && tilRetting === "VURDERES"
    ).map(({ søknadId }) => søknadId)
  );
  const søknader = runde.søknader.filter(({ id }) => medEnGang.has(id));
  if (søknader.length === 0) return { kontroller: kontroller4 };
  const resultat = vurderSøknader(
    {
      utlysning,
      søknader,
      vurderinger: runde.vurderinger.filter(({ søknadId }) => medEnGang.has(søknadId)),
      habilitet: runde.habilitet,
      ...runde.vurderere === void 0 ? {} : { vurderere: runde.vurderere }
    },
    valg
  );
  const rangering = rangerSøknader(resultat, { konvensjon, likhetskjede });
  if (regel === "LIKE_ANDELER" || regel === "DELFINANSIERING") {
    throw feil32("KJORING_REGEL_MANGLER", "/ordning/tildeling/innstillingsregel", {
      utlysningId: utlysning.id,
      felt: `innstillingsregel ${regel}`
    });
  }
  const innstilling = innstill(rangering, utlysning.ramme, { regel });
  if (runde.vedtak === void 0) return { kontroller: kontroller4, resultat, rangering, innstilling };
  const vedtak = lagVedtak(innstilling, runde.vedtak.avgjørelser, runde.vedtak.opplysninger);
  return { kontroller: kontroller4, resultat, rangering, innstilling, vedtak };
}
function vedtattEllerInnstilt({ utlysning, ramme, innstilling, vedtak, resultat }, grunnlag) {
  if (innstilling === void 0 || resultat === void 0) return { linjer: [], holdt: 0, rest: ramme.beløp };
  const søknader = new Map(resultat.grunnlag.runde.søknader.map((søknad) => [søknad.id, søknad]));
  const linjer = (vedtak?.avgjørelser ?? innstilling.linjer).flatMap(({ søknadId, beløp }) => {
    const søknad = søknader.get(søknadId);
    if (søknad === void 0 || beløp === 0) return [];
    return [{ søknad, beløp, helsefellesskapId: finnHelsefellesskap(søknad, utlysning, grunnlag) }];
  });
  const sum = linjer.reduce((s, { beløp }) => s + beløp, 0);
  const holdt = vedtak === void 0 ? innstilling.holdt : 0;
  return { linjer, holdt, rest: ramme.beløp - sum - holdt };
}
function ansvarligFor({ søkere }) {
  return (søkere.find(({ ansvarlig }) => ansvarlig) ?? søkere[0])?.part;
}
function finnHelsefellesskap(søknad, utlysning, { tilhørighet = [] }) {
  if (utlysning.helsefellesskapId !== void 0) return utlysning.helsefellesskapId;
  const partId = ansvarligFor(søknad)?.id ?? "";
  const funnet = tilhørighet.find((t) => t.partId === partId);
  if (funnet !== void 0) return funnet.helsefellesskapId;
  throw feil32("KJORING_TILHORIGHET_MANGLER", "/grunnlag/tilhørighet", { søknadId: søknad.id, partId });
}

// src/ordning/kontroller-henvisninger.ts
var funn66 = lagFunnlager();
function kontrollerHenvisninger(ordning) {
  const { tildeling, oppfølging, bevilgninger } = ordning;
  const penger = iderAv(bevilgninger);
  const fordelinger = iderAv(tildeling.fordelinger);
  const utlysninger = new Map(tildeling.utlysninger.map((utlysning) => [utlysning.id, utlysning]));
  const frister = iderAv(oppfølging.frister);
  const vilkår = (liste, sti) => liste.flatMap(
    ({ fristregelId }, i) => ukjente([fristregelId], frister, "fristregelId", () => `${sti}/${i}/fristregelId`)
  );
  return [
    ...tildeling.fordelinger.flatMap(
      (f, i) => ukjente(f.bevilgninger, penger, "bevilgninger", (j) => `/tildeling/fordelinger/${i}/bevilgninger/${j}`)
    ),
    ...tildeling.utlysninger.flatMap(({ ramme, rammeFra, vilkår: egne }, i) => {
      const sti = `/tildeling/utlysninger/${i}`;
      return [
        ...ukjente(ramme.bevilgninger, penger, "bevilgninger", (j) => `${sti}/ramme/bevilgninger/${j}`),
        ...ukjente([rammeFra?.fordelingId], fordelinger, "fordelingId", () => `${sti}/rammeFra/fordelingId`),
        ...vilkår(egne, `${sti}/vilkår`)
      ];
    }),
    ...(tildeling.vektinger ?? []).flatMap(({ utlysningId, vekter }, i) => {
      const sti = `/tildeling/vektinger/${i}`;
      const utlysning = utlysninger.get(utlysningId);
      if (utlysning === void 0) return ukjente([utlysningId], /* @__PURE__ */ new Set(), "utlysningId", () => `${sti}/utlysningId`);
      const kriterier = new Set(alleIder(utlysning.kriterier));
      const ider = vekter.map(({ kriteriumId }) => kriteriumId);
      return ukjente(ider, kriterier, "kriteriumId", (j) => `${sti}/vekter/${j}/kriteriumId`);
    }),
    ...vilkår(oppfølging.vilkår, "/oppfølging/vilkår"),
    ...oppfølging.rapportering.type === "KREVES" ? ukjente(
      oppfølging.rapportering.fristregelIder,
      frister,
      "fristregelIder",
      (j) => `/oppfølging/rapportering/fristregelIder/${j}`
    ) : []
  ];
}
var iderAv = (liste) => new Set(liste.map(({ id }) => id));
var alleIder = (kriterier) => kriterier.flatMap(({ id, underkriterier = [] }) => [id, ...alleIder(underkriterier)]);
function ukjente(ider, kjente, felt, sti) {
  return ider.flatMap(
    (id, i) => id === void 0 || kjente.has(id) ? [] : [funn66("ORDNING_HENVISNING_UKJENT", "FEIL", sti(i), { felt, id })]
  );
}

// src/ordning/kjor-belop.ts
var funn67 = lagFunnlager();
var feil33 = lagFeillager();
function kjørBeløp(ordning, grunnlag, minne) {
  const gjeldende = grunnlag.dato === void 0 ? ordning : gjeldendePå(ordning, grunnlag.dato);
  kastVedFeil([...kontrollerHenvisninger(gjeldende), ...kontrollerGrunnlag2(grunnlag), ...kontrollerRegler(gjeldende)]);
  const fordelinger = gjeldende.tildeling.fordelinger.map(
    (regel) => kjørFordeling(regel, gjeldende, finnNøkkel(regel.nøkkel, grunnlag, minne))
  );
  const runder = gjeldende.tildeling.utlysninger.map(
    (utlysning) => kjørRunde(utlysning, { ordning: gjeldende, grunnlag, fordelinger })
  );
  return { ordning: gjeldende, fordelinger, runder, penger: summerPenger(gjeldende, grunnlag, fordelinger, runder) };
}
function kontrollerGrunnlag2({ helsefellesskap, runder = [] }) {
  const gjentatt = (ider, sti, felt) => finnGjentatte(ider).map(
    ({ nøkkel: id, plass, først }) => funn67("KJORING_TO_GANGER", "FEIL", `${sti}/${plass}/${felt}`, { id, først })
  );
  return [
    ...gjentatt(
      helsefellesskap.map(({ id }) => id),
      "/grunnlag/helsefellesskap",
      "id"
    ),
    ...gjentatt(
      runder.map(({ utlysningId }) => utlysningId),
      "/grunnlag/runder",
      "utlysningId"
    )
  ];
}
function kontrollerRegler({ tildeling, bevilgninger }) {
  const { fordelinger, utlysninger } = tildeling;
  const beløp = new Map(bevilgninger.map((b) => [b.id, b.beløp]));
  const iPott = /* @__PURE__ */ new Set();
  const dobbelt = (id, sti) => {
    const ramme = beløp.get(id) ?? 0;
    return funn67("KJORING_OVER_BEVILGNING", "FEIL", sti, { brukt: 2 * ramme, ramme, over: ramme });
  };
  return [
    ...fordelinger.flatMap(({ id, mottakere, nøkkel: nøkkel3, bevilgninger: ider }, i) => {
      const sti = `/ordning/tildeling/fordelinger/${i}`;
      const uten = mottakere === void 0 && nøkkel3 === void 0;
      return [
        ...uten ? [funn67("KJORING_UTEN_MOTTAKERE", "FEIL", sti, { id })] : [],
        ...ider.flatMap((bevilgning, j) => {
          const igjen = iPott.has(bevilgning);
          iPott.add(bevilgning);
          return igjen ? [dobbelt(bevilgning, `${sti}/bevilgninger/${j}`)] : [];
        })
      ];
    }),
    ...utlysninger.flatMap(
      ({ rammeFra, ramme }, i) => ramme.bevilgninger.flatMap(
        (id, j) => rammeFra === void 0 && iPott.has(id) ? [dobbelt(id, `/ordning/tildeling/utlysninger/${i}/ramme/bevilgninger/${j}`)] : []
      )
    )
  ];
}
function finnNøkkel(ledd, { helsefellesskap }, minne) {
  if (ledd === void 0 || minne === void 0) return ledd && beregnNøkkel(helsefellesskap, ledd);
  const kjent = JSON.stringify(ledd);
  const nøkkel3 = minne.get(kjent) ?? beregnNøkkel(helsefellesskap, ledd);
  minne.set(kjent, nøkkel3);
  return nøkkel3;
}
function kjørFordeling(regel, ordning, nøkkel3) {
  const ider = new Set(regel.bevilgninger);
  const ramme = lagRamme(ordning.bevilgninger.filter(({ id }) => ider.has(id)));
  const mottakere = medGrenser(nøkkel3?.mottakere ?? regel.mottakere ?? [], regel.grenser ?? []);
  return {
    fordelingId: regel.id,
    ramme,
    ...nøkkel3 === void 0 ? {} : { nøkkel: nøkkel3 },
    fordeling: fordelPott(ramme.beløp, mottakere, regel.valg)
  };
}
function medGrenser(mottakere, grenser) {
  if (grenser.length === 0) return mottakere;
  const forAlle = grenser.filter(({ id }) => id === void 0);
  const forEn = new Map(grenser.map((grense) => [grense.id, grense]));
  return mottakere.map((mottaker) => {
    let { gulv, tak } = mottaker;
    for (const grense of [...forAlle, forEn.get(mottaker.id) ?? {}]) {
      if (grense.gulv !== void 0) gulv = Math.max(grense.gulv, gulv ?? 0);
      if (grense.tak !== void 0) tak = Math.min(grense.tak, tak ?? grense.tak);
    }
    return { ...mottaker, ...gulv === void 0 ? {} : { gulv }, ...tak === void 0 ? {} : { tak } };
  });
}
function summerPenger({ bevilgninger }, grunnlag, fordelinger, runder) {
  const ramme = medSvakesteStatus(lagRamme(bevilgninger), runder);
  const linjer = /* @__PURE__ */ new Map();
  const linje = (id) => {
    const funnet = linjer.get(id) ?? { fordelt: 0, tildelt: 0, statuser: [] };
    linjer.set(id, funnet);
    return funnet;
  };
  for (const { id } of grunnlag.helsefellesskap) linje(id);
  const ikkeFordelt3 = /* @__PURE__ */ new Map();
  const legg = (årsak, beløp) => {
    if (beløp !== 0) ikkeFordelt3.set(årsak, (ikkeFordelt3.get(årsak) ?? 0) + beløp);
  };
  for (const { ramme: pott, fordeling } of fordelinger) {
    for (const { id, beløp } of fordeling.linjer) {
      linje(id).fordelt += beløp;
      linje(id).statuser.push(pott.status);
    }
    for (const { årsak, beløp } of fordeling.ufordeltÅrsaker) legg(årsak, beløp);
  }
  for (const runde of runder.filter(({ avFordeling }) => !avFordeling)) {
    const { linjer: tildelt, holdt, rest } = vedtattEllerInnstilt(runde, grunnlag);
    for (const { helsefellesskapId, beløp } of tildelt) {
      linje(helsefellesskapId).tildelt += beløp;
      linje(helsefellesskapId).statuser.push(runde.ramme.status);
    }
    legg("HOLDT", holdt);
    legg(runde.innstilling === void 0 ? "UTEN_RUNDE" : "REST", rest);
  }
  const brukt = bruktAv2(fordelinger, runder);
  if (brukt > ramme.beløp) {
    throw feil33("KJORING_OVER_BEVILGNING", "/ordning/bevilgninger", {
      brukt,
      ramme: ramme.beløp,
      over: brukt - ramme.beløp
    });
  }
  legg("IKKE_I_BRUK", ramme.beløp - brukt);
  return {
    ramme,
    linjer: [...linjer].sort(([a], [b]) => sammenlignTekst(a, b)).map(
      ([id, { fordelt, tildelt, statuser }]) => ({
        id,
        fordelt,
        tildelt,
        beløp: fordelt + tildelt,
        status: statuser.length === 0 ? ramme.status : svakesteStatus(statuser)
      })
    ),
    ikkeFordelt: [...ikkeFordelt3].map(([årsak, beløp]) => ({ årsak, beløp }))
  };
}
function medSvakesteStatus(ramme, runder) {
  return { ...ramme, status: svakesteStatus([ramme.status, ...runder.map((runde) => runde.ramme.status)]) };
}
function bruktAv2(fordelinger, runder) {
  return summerBeløp([
    ...fordelinger.map(({ ramme }) => ramme.beløp),
    ...runder.filter(({ avFordeling }) => !avFordeling).map(({ ramme }) => ramme.beløp)
  ]);
}

// src/ordning/lag-innsetting.ts
function lagInnsetting(ordning, { ledd, form, verdi: verdi2 }) {
  const sett4 = (ny) => medVerdi(ordning, ledd, ny);
  const erBeløp2 = form === "BELOP" || form === "ANDEL" && typeof verdi2 === "number";
  if (erBeløp2) return { slag: "BELOP", settInn: ({ t, n }) => sett4(Number(t / n)) };
  if (form === "BROK" || form === "VEKT" || form === "ANDEL") {
    return { slag: "BROK", settInn: (ny) => sett4(tilBrøk(ny)) };
  }
  const [element, felt] = ledd.slice(-2);
  const erVekt = form === "TALL" && felt?.type === "FELT" && felt.navn === "vekt" && element?.type === "ELEMENT";
  if (!erVekt) return void 0;
  const liste = ledd.slice(0, -2);
  const funnet = finnSted(ordning, skrivAdresse(liste), "");
  const søsken = "sted" in funnet ? funnet.sted.verdi : [];
  const denne = element.nøkkel;
  return {
    slag: "KRITERIEVEKT",
    settInn: (ny) => {
      const { teller: teller2, nevner } = tilBrøk(ny);
      const vekter = søsken.map((s) => {
        if ((s.kriteriumId ?? s.id) === denne) return { ...s, vekt: lagDesimal(teller2) };
        return s.vekt === void 0 ? s : { ...s, vekt: ganger(s.vekt, BigInt(nevner)) };
      });
      return medTerskel(medVerdi(ordning, liste, vekter), ledd, BigInt(nevner));
    }
  };
}
function medTerskel(ordning, ledd, faktor) {
  const underkriterium = ledd.some((l) => l.type === "FELT" && l.navn === "underkriterier");
  const element = ledd.find((l) => l.type === "ELEMENT");
  if (underkriterium || element?.type !== "ELEMENT") return ordning;
  const utlysninger = ordning.tildeling.utlysninger.map(
    (utlysning) => utlysning.id === element.nøkkel && utlysning.terskelSum !== void 0 ? { ...utlysning, terskelSum: ganger(utlysning.terskelSum, faktor) } : utlysning
  );
  return { ...ordning, tildeling: { ...ordning.tildeling, utlysninger } };
}
function ganger(vekt, faktor) {
  const { t, n } = gang(lesEksakt(vekt), { t: faktor, n: 1n });
  const desimaler = n.toString().length - 1;
  const siffer2 = t.toString().padStart(desimaler + 1, "0");
  const punktum = siffer2.length - desimaler;
  return lagDesimal(desimaler === 0 ? siffer2 : `${siffer2.slice(0, punktum)}.${siffer2.slice(punktum)}`);
}

// src/ordning/finn-vippepunkt.ts
var funn68 = lagFunnlager();
var KRONE = 100n;
var BITER = {
  BROK: { små: 220n, nær: 320n, nevner: 100n },
  KRITERIEVEKT: { små: 70n, nær: 100n, nevner: 30n }
};
function finnVippepunkt(ordning, adresse2, spørsmål, grunnlag) {
  const { sted, innsetting } = finnInnsetting(ordning, adresse2);
  const [fra, til] = lesGrenser(spørsmål);
  const kjør = (verdi2) => kjørBeløp(innsetting.settInn(verdi2), grunnlag);
  kastVedFeil(kontrollerSpørsmål(spørsmål, kjør(fra)));
  const svar = (verdi2) => svarPå(spørsmål, kjør(verdi2));
  if (innsetting.slag === "BELOP") return halverKroner(fra, til, svar);
  const utlysningId = innsetting.slag === "KRITERIEVEKT" ? utlysningAv(sted) : void 0;
  const kryssinger = utlysningId === void 0 ? void 0 : finnKryssinger(fra, til, utlysningId, kjør);
  return kryssinger === void 0 ? halverBrøk(fra, til, svar, BITER[innsetting.slag]) : letIKryssinger(fra, til, kryssinger, svar);
}
function finnInnsetting(ordning, adresse2) {
  const funnet = finnSted(ordning, adresse2, "/adresse");
  if ("funn" in funnet) throw new TilskuddFeil([funnet.funn]);
  const innsetting = lagInnsetting(ordning, funnet.sted);
  if (innsetting === void 0) {
    throw new TilskuddFeil([funn68("VIPPEPUNKT_ADRESSE", "FEIL", "/adresse", { adresse: adresse2 })]);
  }
  return { sted: funnet.sted, innsetting };
}
function utlysningAv({ ledd }) {
  const element = ledd.find((l) => l.type === "ELEMENT");
  return element?.type === "ELEMENT" ? element.nøkkel : "";
}
function lesGrenser({ fra, til }) {
  const skriv9 = (x) => typeof x === "object" ? `${x.teller}/${x.nevner}` : String(x);
  const feil46 = new TilskuddFeil([
    funn68("VIPPEPUNKT_GRENSER", "FEIL", "/spørsmål/fra", { fra: skriv9(fra), til: skriv9(til) })
  ]);
  try {
    const [a, b] = [lesEksakt(fra), lesEksakt(til)];
    if (a.t < 0n || sammenlignEksakt(a, b) >= 0) throw feil46;
    return [a, b];
  } catch (fanget) {
    throw erTilskuddFeil(fanget) ? feil46 : fanget;
  }
}
function kontrollerSpørsmål(spørsmål, { penger, runder }) {
  const ukjent2 = (felt, id, kjente) => kjente.includes(id) ? [] : [funn68("VIPPEPUNKT_UKJENT", "FEIL", `/spørsmål/${felt}`, { felt, id })];
  const mottakere = penger.linjer.map(({ id }) => id);
  const søknader = (utlysningId) => runder.find(({ utlysning }) => utlysning.id === utlysningId)?.kontroller.map(({ søknadId }) => søknadId) ?? [];
  switch (spørsmål.type) {
    case "FAR_MINST":
      return ukjent2("helsefellesskapId", spørsmål.helsefellesskapId, mottakere);
    case "FAR_MER_ENN":
      return [
        ...ukjent2("helsefellesskapId", spørsmål.helsefellesskapId, mottakere),
        ...ukjent2("annenId", spørsmål.annenId, mottakere)
      ];
    case "INNSTILT":
      return ukjent2("søknadId", spørsmål.søknadId, søknader(spørsmål.utlysningId));
    case "FORAN":
      return [
        ...ukjent2("søknadId", spørsmål.søknadId, søknader(spørsmål.utlysningId)),
        ...ukjent2("annenId", spørsmål.annenId, søknader(spørsmål.utlysningId))
      ];
  }
}
function svarPå(spørsmål, { penger, runder }) {
  const beløp = (id) => penger.linjer.find((linje) => linje.id === id)?.beløp ?? 0;
  switch (spørsmål.type) {
    case "FAR_MINST":
      return beløp(spørsmål.helsefellesskapId) >= spørsmål.beløp;
    case "FAR_MER_ENN":
      return beløp(spørsmål.helsefellesskapId) > beløp(spørsmål.annenId);
    case "INNSTILT": {
      const runde = runder.find(({ utlysning }) => utlysning.id === spørsmål.utlysningId);
      const linje = runde?.innstilling?.linjer.find(({ søknadId }) => søknadId === spørsmål.søknadId);
      return linje?.utfall === "INNSTILT" || linje?.utfall === "DELVIS_INNSTILT";
    }
    case "FORAN": {
      const runde = runder.find(({ utlysning }) => utlysning.id === spørsmål.utlysningId);
      const rang2 = (id) => runde?.rangering?.plasser.find(({ søknadId }) => søknadId === id)?.rang ?? Number.POSITIVE_INFINITY;
      return rang2(spørsmål.søknadId) < rang2(spørsmål.annenId);
    }
    default:
      return uventet(spørsmål, false);
  }
}
var vippesvar = (verdi2, svar) => ({ verdi: tilBrøk(verdi2), svar });
var midt = (a, b) => forkort(gang(leggSammen(a, b), { t: 1n, n: 2n }));
function halverKroner(fra, til, svar) {
  const første = fra.t / fra.n;
  const verdi2 = (k) => somRasjonal(første + k * KRONE);
  let [lav, høy] = [0n, (til.t / til.n - første) / KRONE];
  const [svarLav, svarHøy] = [svar(verdi2(lav)), svar(verdi2(høy))];
  if (svarLav === svarHøy) return { finnes: false, svar: svarLav };
  while (høy - lav > 1n) {
    const mellom2 = (lav + høy) / 2n;
    if (svar(verdi2(mellom2)) === svarLav) lav = mellom2;
    else høy = mellom2;
  }
  const over = vippesvar(verdi2(høy), svarHøy);
  const under = vippesvar(verdi2(lav), svarLav);
  return { finnes: true, metode: "KRONER", eksakt: true, verdi: over.verdi, svar: svarHøy, under, over };
}
function letIKryssinger(fra, til, kryssinger, svar) {
  const punkter = [fra, ...kryssinger, til];
  const mellom2 = (i) => midt(punkter[i] ?? fra, punkter[i + 1] ?? til);
  let [lav, høy] = [0, kryssinger.length];
  const [svarLav, svarHøy] = [svar(mellom2(lav)), svar(mellom2(høy))];
  if (svarLav === svarHøy) return { finnes: false, svar: svarLav };
  while (høy - lav > 1) {
    const i = lav + høy >> 1;
    if (svar(mellom2(i)) === svarLav) lav = i;
    else høy = i;
  }
  const punkt = punkter[høy] ?? til;
  const [under, over] = [vippesvar(mellom2(lav), svarLav), vippesvar(mellom2(høy), svarHøy)];
  return { finnes: true, metode: "KRYSSINGER", eksakt: true, verdi: tilBrøk(punkt), svar: svar(punkt), under, over };
}
function halverBrøk(fra, til, svar, biter) {
  let [lav, høy] = [fra, til];
  const [svarLav, svarHøy] = [svar(lav), svar(høy)];
  if (svarLav === svarHøy) return { finnes: false, svar: svarLav };
  const små = { t: 1n, n: 2n ** biter.små };
  while (sammenlignEksakt(trekkFra(høy, lav), små) > 0) {
    const mellom2 = midt(lav, høy);
    if (svar(mellom2) === svarLav) lav = mellom2;
    else høy = mellom2;
  }
  const punkt = finnEnklesteMellom(lav, høy);
  const nær = { t: 1n, n: 2n ** biter.nær };
  const [under, over] = [trekkFra(punkt, nær), leggSammen(punkt, nær)];
  const felles = { finnes: true, metode: "BROK", verdi: tilBrøk(punkt), svar: svar(punkt) };
  const innenfor2 = sammenlignEksakt(under, fra) >= 0 && sammenlignEksakt(over, til) <= 0;
  if (punkt.n < 2n ** biter.nevner && innenfor2 && svar(under) === svarLav && svar(over) === svarHøy) {
    return { ...felles, eksakt: true, under: vippesvar(under, svarLav), over: vippesvar(over, svarHøy) };
  }
  return { ...felles, eksakt: false, under: vippesvar(lav, svarLav), over: vippesvar(høy, svarHøy) };
}

// src/ordning/kjor-ordning.ts
function kjørOrdning(ordning, grunnlag) {
  const beløp = kjørBeløp(ordning, grunnlag);
  const gjeldende = beløp.ordning;
  const tilskudd = beløp.runder.flatMap(
    (runde) => vedtattEllerInnstilt(runde, grunnlag).linjer.map((tildelt) => lagLøp(tildelt, runde, gjeldende, grunnlag))
  );
  const felles = (grunnlag.hendelser ?? []).filter(({ gjelder }) => gjelder === void 0);
  const plan = lagPlan(gjeldende, felles, grunnlag);
  const { ubrukt } = gjeldende.oppfølging;
  return {
    grunnlag: { ordning, grunnlag },
    ...beløp,
    tilskudd,
    ...plan === void 0 ? {} : { plan },
    ...ubrukt === void 0 ? {} : { ubrukt }
  };
}
function lagPlan({ oppfølging }, hendelser, { kalender }) {
  return kalender === void 0 ? void 0 : lagFristplan(oppfølging.frister, hendelser, kalender);
}
function lagLøp(tildelt, runde, ordning, grunnlag) {
  const tilskudd = lagTilskudd(tildelt, runde, ordning);
  const plan = lagPlan(ordning, hendelserFor(tilskudd, tildelt, grunnlag), grunnlag);
  const frister = new Map((plan?.frister ?? []).map((frist) => [frist.regelId, frist]));
  const finn = (ider) => [...new Set(ider)].flatMap((id) => frister.get(id ?? "") ?? []);
  const { rapportering } = ordning.oppfølging;
  return {
    tilskudd,
    utlysningId: runde.utlysning.id,
    opphav: runde.vedtak === void 0 ? "INNSTILLING" : "VEDTAK",
    ...plan === void 0 ? {} : { plan },
    vilkårsfrister: finn(tilskudd.vilkår.map(({ fristregelId }) => fristregelId)),
    rapportfrister: rapportering.type === "KREVES" ? finn(rapportering.fristregelIder) : [],
    ...følgPengene(tilskudd, ordning, grunnlag)
  };
}
function følgPengene(tilskudd, { oppfølging }, { hovedbok, dato: dato2 }) {
  if (hovedbok === void 0 || dato2 === void 0) return {};
  const egne = hovedbok.filter(({ tilskuddId }) => tilskuddId === tilskudd.id);
  const status = beregnStatus(tilskudd, egne, dato2);
  return { status, ubrukt: beregnUbrukt(status, oppfølging.ubrukt) };
}
function lagTilskudd({ søknad, beløp, helsefellesskapId }, runde, ordning) {
  const { utlysning, ramme, vedtak } = runde;
  const { tiltak } = søknad;
  const mottaker = ansvarligFor(søknad) ?? { id: "", type: "ANNEN", navn: "" };
  const egne = new Set(utlysning.vilkår.map(({ id }) => id));
  return {
    id: `${utlysning.id}-${søknad.id}`,
    helsefellesskapId,
    søknadId: søknad.id,
    ...vedtak === void 0 ? {} : { vedtakId: vedtak.id, vedtaksdato: vedtak.vedtaksdato },
    tiltakIder: [tiltak.id],
    år: utlysning.år,
    beløp,
    status: ramme.status,
    mottaker,
    // The condition of a call goes before one of the scheme with the same id.
    vilkår: [...utlysning.vilkår, ...ordning.oppfølging.vilkår.filter(({ id }) => !egne.has(id))],
    tilstand: "TILDELT",
    ...tiltak.periode === void 0 ? {} : { periode: tiltak.periode }
  };
}
function hendelserFor({ id, vedtaksdato }, { søknad }, { hendelser = [] }) {
  const egne = /* @__PURE__ */ new Set([id, søknad.id, søknad.tiltak.id]);
  const { driftsstart } = søknad.tiltak;
  const alle2 = /* @__PURE__ */ new Map();
  for (const hendelse of hendelser) if (hendelse.gjelder === void 0) alle2.set(hendelse.id, hendelse);
  if (vedtaksdato !== void 0) alle2.set("vedtak", { id: "vedtak", navn: "vedtak", dato: vedtaksdato, gjelder: id });
  if (driftsstart !== void 0) {
    alle2.set("driftsstart", { id: "driftsstart", navn: "driftsstart", dato: driftsstart, gjelder: id });
  } else if (!alle2.has("driftsstart")) {
    alle2.set("driftsstart", { id: "driftsstart", navn: "driftsstart", gjelder: id });
  }
  for (const hendelse of hendelser) if (egne.has(hendelse.gjelder ?? "")) alle2.set(hendelse.id, hendelse);
  return [...alle2.values()].sort((a, b) => sammenlignTekst(a.id, b.id));
}

// src/ordning/kontroller-gyldighet.ts
var funn69 = lagFunnlager();
var FØRST = "0001-01-01";
var SIST = "9999-12-31";
function kontrollerGyldighet({ tildeling }) {
  const perPott = /* @__PURE__ */ new Map();
  const legg = (kart, nøkkel3, versjon) => {
    const versjoner = kart.get(nøkkel3);
    if (versjoner === void 0) kart.set(nøkkel3, [versjon]);
    else versjoner.push(versjon);
  };
  for (const [i, regel] of tildeling.fordelinger.entries()) {
    for (const id of regel.bevilgninger) legg(perPott, id, { ...regel, sti: `/tildeling/fordelinger/${i}` });
  }
  const perRunde = /* @__PURE__ */ new Map();
  for (const [i, utlysning] of tildeling.utlysninger.entries()) {
    const { helsefellesskapId = "", år, runde } = utlysning;
    if (utlysning.fom === void 0 && utlysning.tom === void 0) continue;
    legg(perRunde, JSON.stringify([helsefellesskapId, år, runde]), {
      ...utlysning,
      sti: `/tildeling/utlysninger/${i}`
    });
  }
  return [...perPott.values(), ...perRunde.values()].flatMap(sammenlignVersjoner);
}
function sammenlignVersjoner(versjoner) {
  const ordnet = [...versjoner].sort(
    (a, b) => sammenlignTekst(a.fom ?? FØRST, b.fom ?? FØRST) || sammenlignTekst(a.id, b.id)
  );
  const ut = [];
  let lengst;
  for (const versjon of ordnet) {
    if (lengst !== void 0) ut.push(...omTo(lengst, versjon));
    if (lengst === void 0 || (versjon.tom ?? SIST) > (lengst.tom ?? SIST)) lengst = versjon;
  }
  return ut;
}
function omTo(før, etter) {
  const [sluttFør, start, slutt] = [før.tom ?? SIST, etter.fom ?? FØRST, etter.tom ?? SIST];
  const felles = { id: etter.id, annen: før.id };
  if (start <= sluttFør) {
    const [tom2 = slutt] = [slutt, sluttFør].sort(sammenlignTekst);
    return [funn69("GYLDIGHET_OVERLAPP", "FEIL", etter.sti, { ...felles, fom: start, tom: tom2 })];
  }
  const neste = leggTilDager(sluttFør, 1);
  if (neste === start) return [];
  return [funn69("GYLDIGHET_HULL", "ADVARSEL", etter.sti, { ...felles, fom: neste, tom: leggTilDager(start, -1) })];
}

// src/ordning/kontroller-ordning.ts
var funn70 = lagFunnlager();
function kontrollerOrdning(ordning, profil) {
  const regler = new Map(profil.regler.map((regel) => [regel.kode, regel]));
  const brudd = [
    ...omMål(ordning),
    ...omTildeling(ordning),
    ...ordning.tildeling.utlysninger.flatMap(
      (utlysning, i) => omUtlysning(utlysning, `/tildeling/utlysninger/${i}`, profil)
    ),
    ...omOppfølging(ordning)
  ];
  return [
    ...funnOmTvetydige(ordning, ""),
    ...kontrollerHenvisninger(ordning),
    ...kontrollerGyldighet(ordning),
    ...brudd.flatMap(({ kode, sti, data }) => {
      const regel = regler.get(kode);
      return regel === void 0 ? [] : [funn70(kode, regel.alvor, sti, data, regel.kildeId)];
    })
  ];
}
var tomt = (liste) => liste.length === 0;
var erTekst2 = (tekst) => tekst.trim() !== "";
function omMål({ målOgMålgruppe, måloppnåelse, tildeling }) {
  const { mål, målgruppe } = målOgMålgruppe;
  const mottakere = new Set(tildeling.mottakergruppe.flatMap((type) => [type, `${type}R`, `${type}ER`]));
  const [enslig] = måloppnåelse;
  return [
    ...mål.some(erTekst2) ? [] : [{ kode: "O_01_MAL_MANGLER", sti: "/målOgMålgruppe/mål", data: {} }],
    ...målgruppe.some(erTekst2) ? [] : [{ kode: "O_02_MALGRUPPE_MANGLER", sti: "/målOgMålgruppe/målgruppe", data: {} }],
    ...målgruppe.flatMap(
      (gruppe, i) => mottakere.has(gruppe.trim().toUpperCase()) ? [
        {
          kode: "O_02_MALGRUPPE_ER_MOTTAKER",
          sti: `/målOgMålgruppe/målgruppe/${i}`,
          data: { målgruppe: gruppe }
        }
      ] : []
    ),
    ...enslig === void 0 ? [{ kode: "O_03_KRITERIUM_MANGLER", sti: "/måloppnåelse", data: {} }] : [],
    ...enslig !== void 0 && måloppnåelse.length === 1 ? [{ kode: "O_03_KRITERIUM_ENESTE", sti: "/måloppnåelse", data: { id: enslig.id } }] : []
  ];
}
function omTildeling({ tildeling, bevilgninger }) {
  const { mottakergruppe, tillattBruk, ikkeTillattBruk, fordelinger, utlysninger, delfinansiering: delfinansiering2 } = tildeling;
  const harKriterier = utlysninger.some(({ kriterier }) => !tomt(kriterier));
  const sum = bevilgninger.reduce((s, { beløp }) => s + beløp, 0);
  const sti = "/tildeling";
  return [
    ...tomt(mottakergruppe) ? [{ kode: "O_04_MOTTAKERGRUPPE_MANGLER", sti: `${sti}/mottakergruppe`, data: {} }] : [],
    ...tomt(fordelinger) && !harKriterier ? [{ kode: "O_05_TILDELING_MANGLER", sti, data: {} }] : [],
    ...tomt(tillattBruk) && tomt(ikkeTillattBruk) ? [{ kode: "O_06_BRUK_MANGLER", sti: `${sti}/tillattBruk`, data: {} }] : [],
    ...sum > 0 ? [] : [{ kode: "O_10_BELOP_MANGLER", sti: "/bevilgninger", data: { sum } }],
    ...delfinansiering2 === void 0 ? [{ kode: "O_13_DELFINANSIERING_MANGLER", sti, data: {} }] : []
  ];
}
function omUtlysning(utlysning, sti, { minsteSøknadsdager: minst }) {
  const {
    id: utlysningId,
    formål,
    hvemKanSøke,
    hvordanSøke,
    kriterier,
    utlyst,
    søknadsfrist,
    ramme,
    kontakt
  } = utlysning;
  const { dato: dato2, klokkeslett } = søknadsfrist;
  const dager = dagnummer(dato2) - dagnummer(utlyst);
  const data = { utlysningId };
  const ugyldigeVekter = utlysning.vekting === "VEKTET" && !harVekter(kriterier.map(({ vekt }) => vekt));
  return [
    ...ugyldigeVekter ? [{ kode: "O_05_VEKTER_UGYLDIGE", sti: `${sti}/kriterier`, data }] : [],
    ...dager < 0 ? [{ kode: "O_11_FRIST_FOR_UTLYST", sti: `${sti}/søknadsfrist`, data: { utlysningId, utlyst, dato: dato2 } }] : [],
    ...dager >= 0 && minst !== void 0 && dager < minst ? [{ kode: "O_11_KORT_SOKNADSTID", sti: `${sti}/søknadsfrist`, data: { utlysningId, dager, minst } }] : [],
    ...erTekst2(formål) ? [] : [{ kode: "U_01_FORMAL_MANGLER", sti: `${sti}/formål`, data }],
    ...tomt(hvemKanSøke) ? [{ kode: "U_02_HVEM_MANGLER", sti: `${sti}/hvemKanSøke`, data }] : [],
    ...tomt(kriterier) ? [{ kode: "U_03_KRITERIER_MANGLER", sti: `${sti}/kriterier`, data }] : [],
    ...klokkeslett === void 0 ? [{ kode: "U_04_KLOKKESLETT_MANGLER", sti: `${sti}/søknadsfrist`, data: { utlysningId, dato: dato2 } }] : [],
    ...erTekst2(hvordanSøke) ? [] : [{ kode: "U_05_HVORDAN_MANGLER", sti: `${sti}/hvordanSøke`, data }],
    ...ramme.beløp > 0 || utlysning.rammeFra !== void 0 ? [] : [{ kode: "U_06_BELOP_MANGLER", sti: `${sti}/ramme`, data }],
    ...kontakt !== void 0 && erTekst2(kontakt) ? [] : [{ kode: "U_07_KONTAKT_MANGLER", sti, data }]
  ];
}
function harVekter(vekter) {
  try {
    const lest = vekter.map((vekt) => lesEksakt(vekt ?? Number.NaN));
    return lest.every(({ t }) => t >= 0n) && lest.some(({ t }) => t > 0n);
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return false;
    throw fanget;
  }
}
function omOppfølging({ oppfølging, evaluering }) {
  const { rapportering, kontrolltiltak, ubrukt } = oppfølging;
  const sti = "/oppfølging";
  return [
    ...omRapportering(rapportering, `${sti}/rapportering`),
    ...tomt(kontrolltiltak) ? [{ kode: "O_08_KONTROLL_MANGLER", sti: `${sti}/kontrolltiltak`, data: {} }] : [],
    ...evaluering === void 0 ? [{ kode: "O_09_EVALUERING_MANGLER", sti: "", data: {} }] : [],
    ...ubrukt === void 0 ? [{ kode: "O_12_UBRUKT_MANGLER", sti, data: {} }] : []
  ];
}
function omRapportering(rapportering, sti) {
  const mangler = (felt) => ({
    kode: "O_07_RAPPORTERING_MANGLER",
    sti: `${sti}/${felt}`,
    data: { felt }
  });
  if (rapportering.type === "FRITATT") return erTekst2(rapportering.grunnlag) ? [] : [mangler("grunnlag")];
  return [
    ...tomt(rapportering.innhold) ? [mangler("innhold")] : [],
    ...tomt(rapportering.fristregelIder) ? [mangler("fristregelIder")] : []
  ];
}

// src/ordning/lag-reform.ts
function lagReform(a, b, omtale) {
  kastVedFeil([...funnOmTvetydige(a, "/a"), ...funnOmTvetydige(b, "/b")]);
  const [{ kilder: kilderA, ...rotA }, { kilder: kilderB, ...rotB }] = [a, b];
  const omVerdier = finnEndringer(rotA, rotB, ORDNINGSFORM, "");
  const reform = { ...omtale, endringer: omVerdier };
  const omKilder = finnKildeendringer(stemple(lesKilder(rotA, kilderA), reform), lesKilder(rotB, kilderB));
  const iOrden = (x, y) => sammenlignTekst(x.adresse, y.adresse);
  return { ...omtale, endringer: [...[...omVerdier].sort(iOrden), ...[...omKilder].sort(iOrden)] };
}
function finnEndringer(a, b, form, her) {
  if (a === b) return [];
  if (erListeform(form) && Array.isArray(a) && Array.isArray(b)) {
    const kart = (liste) => new Map(liste.map((element) => [nøkkelAv2(element, form), element]));
    return finnUnder(kart(a), kart(b), (nøkkel3) => ({ her: medNøkkel(her, nøkkel3), form: form.av() }));
  }
  if (erObjektform(form) && erObjekt(a) && erObjekt(b)) {
    return finnUnder(new Map(Object.entries(a)), new Map(Object.entries(b)), (navn) => ({
      her: medFelt(her, navn),
      form: feltform(form, navn)?.form ?? "JSON"
    }));
  }
  if (tilKanoniskJson(a) === tilKanoniskJson(b)) return [];
  return [{ type: "SETT", adresse: her, før: a, verdi: b }];
}
var erObjekt = (verdi2) => typeof verdi2 === "object" && verdi2 !== null;
function finnUnder(a, b, sted) {
  return [.../* @__PURE__ */ new Set([...a.keys(), ...b.keys()])].flatMap((nøkkel3) => {
    const { her, form } = sted(nøkkel3);
    const felles = { adresse: her };
    if (!b.has(nøkkel3)) return [{ type: "FJERN", ...felles, før: a.get(nøkkel3) }];
    if (!a.has(nøkkel3)) return [{ type: "LEGG_TIL", ...felles, verdi: b.get(nøkkel3) }];
    return finnEndringer(a.get(nøkkel3), b.get(nøkkel3), form, her);
  });
}
function finnKildeendringer(a, b) {
  return [.../* @__PURE__ */ new Set([...a.keys(), ...b.keys()])].flatMap((sted) => {
    const felles = { adresse: adresse.kilde(sted) };
    const [gammel, ny] = [a.get(sted), b.get(sted)];
    if (ny === void 0) return [{ type: "FJERN", ...felles }];
    const verdi2 = ny;
    if (gammel === void 0) return [{ type: "LEGG_TIL", ...felles, verdi: verdi2 }];
    return tilKanoniskJson(gammel) === tilKanoniskJson(ny) ? [] : [{ type: "SETT", ...felles, verdi: verdi2 }];
  });
}

// src/ordning/rettferdighet-for.ts
function beregnRettferdighetFor({ grunnlag: { grunnlag }, penger }, felt, theilDesimaler) {
  const folk = new Map(grunnlag.helsefellesskap.map((rad) => [rad.id, rad[felt]]));
  const linjer = penger.linjer.map(({ id, beløp }) => ({ id, beløp, antall: folk.get(id) ?? 0 }));
  const rettferdighet = beregnRettferdighet(linjer);
  if (rettferdighet === void 0 || theilDesimaler === void 0) return rettferdighet;
  const theil = beregnTheil(linjer, theilDesimaler);
  return theil === void 0 ? rettferdighet : { ...rettferdighet, theil };
}

// src/ordning/sammenlign-soknader.ts
function stillinger({ runder }) {
  const alle2 = runder.flatMap(({ utlysning, rangering, innstilling, vedtak }) => {
    const rang2 = new Map((rangering?.plasser ?? []).map((plass) => [plass.søknadId, plass.rang]));
    const vedtatt = new Map((vedtak?.avgjørelser ?? []).map(({ søknadId, beløp }) => [søknadId, beløp]));
    return (innstilling?.linjer ?? []).map(({ søknadId, utfall, beløp }) => {
      const plass = rang2.get(søknadId);
      return {
        utlysningId: utlysning.id,
        søknadId,
        ...plass === void 0 ? {} : { rang: plass },
        utfall,
        beløp: vedtatt.get(søknadId) ?? beløp
      };
    });
  });
  return new Map(alle2.map((stilling) => [JSON.stringify([stilling.utlysningId, stilling.søknadId]), stilling]));
}
function sammenlignSøknader(a, b) {
  const [før, etter] = [stillinger(a), stillinger(b)];
  return [.../* @__PURE__ */ new Set([...før.keys(), ...etter.keys()])].sort(sammenlignTekst).flatMap((nøkkel3) => {
    const [gammel, ny] = [før.get(nøkkel3), etter.get(nøkkel3)];
    const en = ny ?? gammel;
    if (en === void 0) return [];
    const lik2 = gammel?.rang === ny?.rang && gammel?.utfall === ny?.utfall && gammel?.beløp === ny?.beløp;
    if (lik2) return [];
    return [
      {
        utlysningId: en.utlysningId,
        søknadId: en.søknadId,
        ...gammel?.rang === void 0 ? {} : { rangFør: gammel.rang },
        ...ny?.rang === void 0 ? {} : { rangEtter: ny.rang },
        ...gammel?.utfall === void 0 ? {} : { utfallFør: gammel.utfall },
        ...ny?.utfall === void 0 ? {} : { utfallEtter: ny.utfall },
        beløpFør: gammel?.beløp ?? 0,
        beløpEtter: ny?.beløp ?? 0
      }
    ];
  });
}

// src/ordning/beregn-shapley.ts
function beregnShapley(n, verdier) {
  const fakultet2 = [1n];
  for (let i = 1n; i <= BigInt(n); i++) fakultet2.push((fakultet2.at(-1) ?? 1n) * i);
  const nevner = fakultet2[n] ?? 1n;
  const kolonner = verdier[0]?.length ?? 0;
  const tellere = Array.from({ length: n }, () => new Array(kolonner).fill(0n));
  for (const [mengde, verdi2] of verdier.entries()) {
    const antall3 = antallBiter(mengde);
    for (let spiller = 0; spiller < n; spiller++) {
      const med = mengde >> spiller & 1;
      const før = med === 1 ? antall3 - 1 : antall3;
      const vekt = (fakultet2[før] ?? 0n) * (fakultet2[n - 1 - før] ?? 0n) * (med === 1 ? 1n : -1n);
      const rad = tellere[spiller];
      if (rad !== void 0) for (let k = 0; k < kolonner; k++) rad[k] = (rad[k] ?? 0n) + vekt * (verdi2[k] ?? 0n);
    }
  }
  const rundet = Array.from(
    { length: kolonner },
    (_, k) => rundTilSum(
      tellere.map((rad) => rad[k] ?? 0n),
      nevner
    )
  );
  return tellere.map((rad, spiller) => ({
    eksakt: rad.map((teller2) => ({ teller: teller2.toString(), nevner: nevner.toString() })),
    rundet: rundet.map((kolonne) => kolonne[spiller] ?? 0n)
  }));
}
function antallBiter(mengde) {
  let antall3 = 0;
  for (let igjen = mengde; igjen > 0; igjen >>= 1) antall3 += igjen & 1;
  return antall3;
}
function rundTilSum(tellere, nevner) {
  const hele = tellere.map((t) => (t - (t % nevner + nevner) % nevner) / nevner);
  const rester = tellere.map((t, i) => t - (hele[i] ?? 0n) * nevner);
  const igjen = Number(rester.reduce((sum, r) => sum + r, 0n) / nevner);
  const rekkefølge = [...rester.keys()].sort((a, b) => {
    const forskjell2 = (rester[b] ?? 0n) - (rester[a] ?? 0n);
    return forskjell2 > 0n ? 1 : forskjell2 < 0n ? -1 : a - b;
  });
  const vinnere = new Set(rekkefølge.slice(0, igjen));
  return hele.map((h, i) => h + (vinnere.has(i) ? 1n : 0n));
}

// src/ordning/tilskriv.ts
var funn71 = lagFunnlager();
var FLEST_GRUPPER = 10;
function tilskriv(sak, ønskede) {
  const { grupper: grupper3, funn: omGrupper } = lagGrupper2(sak.reform, ønskede);
  kastVedFeil(omGrupper);
  if (grupper3.length > FLEST_GRUPPER) return { finnes: false, årsak: "FOR_MANGE_GRUPPER", delmengde: [], funn: [] };
  const kjørt = kjørDelmengder(sak, grupper3);
  if ("finnes" in kjørt) return kjørt;
  const ider = [...new Set(kjørt.flatMap(({ linjer }) => linjer.map(({ id }) => id)))].sort(sammenlignTekst);
  const verdier = kjørt.map((penger) => [...ider.map((id) => beløpFor(penger, id)), ikkeFordelt2(penger)]);
  const ledd = beregnShapley(grupper3.length, verdier);
  return {
    finnes: true,
    vedLikhet: "NAVN",
    grupper: grupper3.map(({ navn }, g) => {
      const linje = (k) => ({
        eksakt: ledd[g]?.eksakt[k] ?? { teller: "0", nevner: "1" },
        beløp: Number(ledd[g]?.rundet[k] ?? 0n)
      });
      return { navn, linjer: ider.map((id, k) => ({ id, ...linje(k) })), ikkeFordelt: linje(ider.length) };
    })
  };
}
var beløpFor = ({ linjer }, id) => BigInt(linjer.find((linje) => linje.id === id)?.beløp ?? 0);
var ikkeFordelt2 = (penger) => penger.ikkeFordelt.reduce((sum, { beløp }) => sum + BigInt(beløp), 0n);
function lagGrupper2(reform, ønskede = []) {
  const igjen = new Map(
    reform.endringer.filter(({ adresse: adresse2 }) => kildested(adresse2) === void 0).map((e) => [e.adresse, e])
  );
  const feil46 = [];
  const grupper3 = ønskede.map(({ navn, adresser }, i) => ({
    navn,
    endringer: adresser.flatMap((adresse2, j) => {
      const endring2 = igjen.get(adresse2);
      if (endring2 === void 0) {
        const sti = `/valg/grupper/${i}/adresser/${j}`;
        feil46.push(funn71("TILSKRIVNING_GRUPPE_UGYLDIG", "FEIL", sti, { gruppe: navn, adresse: adresse2 }));
        return [];
      }
      igjen.delete(adresse2);
      return [endring2];
    })
  }));
  for (const [adresse2, endring2] of igjen) grupper3.push({ navn: adresse2, endringer: [endring2] });
  grupper3.sort((a, b) => sammenlignTekst(a.navn, b.navn));
  for (const [i, { navn }] of grupper3.entries()) {
    if (navn !== grupper3[i - 1]?.navn) continue;
    feil46.push(funn71("TILSKRIVNING_GRUPPE_UGYLDIG", "FEIL", "/valg/grupper", { gruppe: navn, adresse: "" }));
  }
  return { grupper: grupper3, funn: feil46 };
}
function kjørDelmengder({ ordning, grunnlag, kjørt: kjente }, grupper3) {
  const løste = grupper3.map(({ endringer: endringer2 }) => endringer2.map((endring2) => løs(ordning, endring2, "")));
  const ordninger = [ordning];
  const kjørt = [];
  const minne = /* @__PURE__ */ new Map();
  for (let mengde = 0; mengde < 2 ** grupper3.length; mengde++) {
    if (mengde > 0) {
      const høyeste = 31 - Math.clz32(mengde);
      const uten = ordninger[mengde - 2 ** høyeste];
      ordninger[mengde] = (løste[høyeste] ?? []).reduce((tre, { ledd, verdi: verdi2 }) => medVerdi(tre, ledd, verdi2), uten);
    }
    const kjent = mengde === 0 ? kjente.før : mengde === 2 ** grupper3.length - 1 ? kjente.etter : void 0;
    const penger = prøvPenger(() => kjent ?? kjørBeløp(ordninger[mengde], grunnlag, minne));
    if ("årsak" in penger) {
      const delmengde = grupper3.filter((_, g) => (mengde >> g & 1) === 1).map(({ navn }) => navn);
      return { finnes: false, ...penger, delmengde };
    }
    kjørt.push(penger);
  }
  return kjørt;
}
function prøvPenger(kjør) {
  try {
    const { penger, fordelinger } = kjør();
    return fordelinger.some(({ fordeling }) => fordeling.umulig !== void 0) ? { årsak: "DELMENGDE_UMULIG", funn: [] } : penger;
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return { årsak: "DELMENGDE_KAN_IKKE_KJORES", funn: fanget.funn };
    throw fanget;
  }
}

// src/ordning/sammenlign.ts
function sammenlign(før, etter, grunnlag, valg) {
  const { reform, ordning } = finnReform(før, etter);
  const [a, b] = [kjørOrdning(før, grunnlag), kjørOrdning(ordning, grunnlag)];
  const søknader = sammenlignSøknader(a, b);
  const frister = sammenlignFrister(a, b);
  return {
    kjøringer: { før: a, etter: b },
    reform,
    verdier: finnVerdier(før, ordning, reform),
    beløp: sammenlignPenger(a.penger, b.penger),
    søknader,
    krysserStreken: søknader.filter(({ beløpFør, beløpEtter }) => beløpFør > 0 !== beløpEtter > 0),
    ...frister === void 0 ? {} : { frister },
    tilskuddsfrister: sammenlignTilskuddsfrister(a, b),
    rettferdighet: {
      perInnbygger: sammenlignRettferdighet(a, b, "folketall", valg.theilDesimaler),
      per80pluss: sammenlignRettferdighet(a, b, "folketall80pluss", valg.theilDesimaler)
    },
    ...valg.tilskrivning ? { tilskrivning: tilskriv({ ordning: før, reform, grunnlag, kjørt: { før: a, etter: b } }, valg.grupper) } : {}
  };
}
function finnReform(før, etter) {
  if (!("endringer" in etter)) {
    const antakelse = { id: "forskjell", antakelse: etter.navn, grunnlag: `${før.id} → ${etter.id}` };
    return { reform: lagReform(før, etter, { id: etter.id, tittel: etter.navn, antakelse }), ordning: etter };
  }
  const utfall = anvendReform(før, etter);
  if (utfall.ok) return { reform: etter, ordning: utfall.verdi };
  const [første, ...resten] = utfall.funn;
  throw new TilskuddFeil([første, ...resten]);
}
function finnVerdier(før, etter, { endringer: endringer2 }) {
  const steder = endringer2.map(({ adresse: adresse2 }) => adresse2).filter((adresse2) => kildested(adresse2) === void 0);
  const finn = (ordning, adresse2) => {
    const sti = stiAv(ordning, adresse2);
    const verdi2 = finnVedSti(ordning, sti);
    if (verdi2 === void 0) return void 0;
    const kilder = ordning.kilder.filter((henvisning) => sti.startsWith(henvisning.sti));
    const { sti: _, ...opphav } = finnKilde({ kilder }, sti) ?? { sti: "" };
    return { verdi: verdi2, opphav };
  };
  return [...steder].sort(sammenlignTekst).map((adresse2) => {
    const [gammel, ny] = [finn(før, adresse2), finn(etter, adresse2)];
    return {
      adresse: adresse2,
      ...gammel === void 0 ? {} : { før: gammel },
      ...ny === void 0 ? {} : { etter: ny }
    };
  });
}
var endring = (før, etter) => ({
  før,
  etter,
  forskjell: etter - før
});
function sammenlignPenger(a, b) {
  const kart = ({ linjer }) => new Map(linjer.map(({ id, beløp }) => [id, beløp]));
  const [før, etter] = [kart(a), kart(b)];
  const ikkeFordelt3 = ({ ikkeFordelt: deler }) => deler.reduce((sum, { beløp }) => sum + beløp, 0);
  return {
    linjer: [.../* @__PURE__ */ new Set([...før.keys(), ...etter.keys()])].sort(sammenlignTekst).map((id) => ({ id, ...endring(før.get(id) ?? 0, etter.get(id) ?? 0) })),
    ikkeFordelt: endring(ikkeFordelt3(a), ikkeFordelt3(b)),
    sum: endring(a.ramme.beløp, b.ramme.beløp),
    status: { før: a.ramme.status, etter: b.ramme.status }
  };
}
function sammenlignFrister(a, b) {
  if (a.plan === void 0 || b.plan === void 0) return void 0;
  const { grunnlag: _, ...frister } = sammenlignPlaner(a.plan, b.plan);
  return frister;
}
function sammenlignTilskuddsfrister(a, b) {
  const kart = ({ tilskudd }) => new Map(
    tilskudd.flatMap(
      ({ tilskudd: { id }, vilkårsfrister, rapportfrister }) => [...vilkårsfrister, ...rapportfrister].map((frist) => [JSON.stringify([id, frist.regelId]), frist])
    )
  );
  const [før, etter] = [kart(a), kart(b)];
  return [.../* @__PURE__ */ new Set([...før.keys(), ...etter.keys()])].sort(sammenlignTekst).flatMap((nøkkel3) => {
    const [gammel, ny] = [før.get(nøkkel3), etter.get(nøkkel3)];
    if (gammel !== void 0 && ny !== void 0 && tilKanoniskJson(gammel) === tilKanoniskJson(ny)) return [];
    const [tilskuddId = "", regelId = ""] = JSON.parse(nøkkel3);
    return [
      {
        tilskuddId,
        regelId,
        ...gammel === void 0 ? {} : { før: gammel },
        ...ny === void 0 ? {} : { etter: ny }
      }
    ];
  });
}
function sammenlignRettferdighet(a, b, felt, theilDesimaler) {
  const [før, etter] = [a, b].map((kjøring) => beregnRettferdighetFor(kjøring, felt, theilDesimaler));
  return { ...før === void 0 ? {} : { før }, ...etter === void 0 ? {} : { etter } };
}

// src/ordning/sammenlign-flere.ts
function sammenlignFlere(ordning, reformer, grunnlag) {
  const først = kjørOrdning(ordning, grunnlag);
  const kjørt = reformer.map((reform) => prøv3(ordning, reform, grunnlag));
  const alle2 = [først, ...kjørt.map(({ kjøring }) => kjøring)];
  const ider = [...new Set(alle2.flatMap((k) => k?.penger.linjer.map(({ id }) => id) ?? []))].sort(sammenlignTekst);
  const rad = (finn) => {
    const beløp = alle2.map((kjøring) => kjøring === void 0 ? null : finn(kjøring));
    const basis = beløp[0] ?? 0;
    return { beløp, forskjell: beløp.map((b) => b === null ? null : b - basis) };
  };
  return {
    kolonner: [
      lagKolonne(ordning.id, ordning.navn, { kjøring: først, funn: [] }),
      ...reformer.map(({ id, tittel }, i) => lagKolonne(id, tittel, kjørt[i] ?? { kjøring: void 0, funn: [] }))
    ],
    rader: ider.map((id) => ({
      id,
      ...rad(({ penger }) => penger.linjer.find((linje) => linje.id === id)?.beløp ?? 0)
    })),
    ikkeFordelt: rad(({ penger }) => penger.ikkeFordelt.reduce((sum, { beløp }) => sum + beløp, 0)),
    sum: rad(({ penger }) => penger.ramme.beløp)
  };
}
function prøv3(ordning, reform, grunnlag) {
  const utfall = anvendReform(ordning, reform);
  if (!utfall.ok) return { kjøring: void 0, funn: utfall.funn };
  try {
    return { kjøring: kjørOrdning(utfall.verdi, grunnlag), funn: [] };
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return { kjøring: void 0, funn: fanget.funn };
    throw fanget;
  }
}
function lagKolonne(id, tittel, { kjøring, funn: funn102 }) {
  const rettferdighet = kjøring === void 0 ? void 0 : beregnRettferdighetFor(kjøring, "folketall");
  return {
    id,
    tittel,
    ok: kjøring !== void 0,
    funn: funn102,
    ...rettferdighet === void 0 ? {} : { rettferdighet }
  };
}

// src/ordning/sett-sammen.ts
function settSammen(reformer, omtale) {
  const konflikter = finnKonflikter3(reformer);
  if (konflikter.length > 0) return { ok: false, funn: konflikter };
  const endringer2 = reformer.flatMap(
    (reform) => reform.endringer.map((endring2) => ({ ...endring2, ...opphavAv(endring2, reform) }))
  );
  endringer2.sort((a, b) => sammenlignTekst(a.adresse, b.adresse));
  return { ok: true, verdi: { ...omtale, endringer: endringer2 }, funn: [] };
}

// src/ordning/sla-sammen.ts
var funn72 = lagFunnlager();
function slåSammen(deler) {
  const [første] = deler;
  const trekninger = deler.flatMap((del3) => del3.trekninger).sort((a, b) => a.fra - b.fra);
  kastVedFeil([
    ...første === void 0 ? [funn72("SIMULERING_UGYLDIG", "FEIL", "/deler", { felt: "deler", verdi: "0" })] : [],
    ...deler.flatMap(
      ({ fingeravtrykk }, i) => fingeravtrykk === første?.fingeravtrykk ? [] : [funn72("SIMULERING_ULIK", "FEIL", `/deler/${i}/fingeravtrykk`, { felt: "fingeravtrykk" })]
    ),
    ...finnOverlapp(trekninger)
  ]);
  const antall3 = (felt) => deler.reduce((sum, del3) => sum + del3[felt], 0);
  const perId = /* @__PURE__ */ new Map();
  for (const linje of deler.flatMap(({ linjer }) => linjer)) {
    const samme = perId.get(linje.id);
    if (samme === void 0) perId.set(linje.id, [linje]);
    else samme.push(linje);
  }
  return {
    fingeravtrykk: første?.fingeravtrykk ?? "",
    trekninger: slåSammenSpenn(trekninger),
    antall: antall3("antall"),
    umulige: antall3("umulige"),
    ikkeKjørt: antall3("ikkeKjørt"),
    linjer: [...perId].sort(([a], [b]) => sammenlignTekst(a, b)).map(([id, linjer]) => summer4(id, linjer)),
    ikkeFordelt: summer4(
      "",
      deler.map((del3) => del3.ikkeFordelt)
    ),
    sum: summer4(
      "",
      deler.map((del3) => del3.sum)
    )
  };
}
function finnOverlapp(ordnet) {
  return ordnet.flatMap(({ fra, antall: antall3 }, i) => {
    const neste = ordnet[i + 1];
    if (neste === void 0 || neste.fra >= fra + antall3) return [];
    const til = Math.min(fra + antall3, neste.fra + neste.antall) - 1;
    return [funn72("SIMULERING_OVERLAPP", "FEIL", "/deler", { fra: neste.fra, til })];
  });
}
function slåSammenSpenn(ordnet) {
  const spenn = [];
  for (const { fra, antall: antall3 } of ordnet) {
    const siste = spenn.at(-1);
    if (siste !== void 0 && siste.fra + siste.antall === fra) {
      spenn[spenn.length - 1] = { fra: siste.fra, antall: siste.antall + antall3 };
    } else spenn.push({ fra, antall: antall3 });
  }
  return spenn;
}
function summer4(id, alle2) {
  let [antall3, sum, kvadratsum, minst, mest] = [0, 0n, 0n, 0, 0];
  for (const linje of alle2) {
    if (linje.antall === 0) continue;
    minst = antall3 === 0 ? linje.minst : Math.min(minst, linje.minst);
    mest = antall3 === 0 ? linje.mest : Math.max(mest, linje.mest);
    antall3 += linje.antall;
    sum += BigInt(linje.sum);
    kvadratsum += BigInt(linje.kvadratsum);
  }
  return { id, antall: antall3, sum: sum.toString(), kvadratsum: kvadratsum.toString(), minst, mest };
}

// src/ordning/trekk-verdi.ts
var BITER2 = 53n;
var TO_I_532 = 2 ** 53;
function trekkVerdi(fordeling, uniform2) {
  const u = BigInt(uniform2 * TO_I_532);
  const enhet = BigInt(fordeling.enhet);
  const minst = BigInt(fordeling.minst);
  const bredde = (BigInt(fordeling.høyst) - minst) / enhet;
  const steg = fordeling.type === "UNIFORM" ? u * (bredde + 1n) >> BITER2 : trekant(fordeling, u, bredde);
  return Number(minst + steg * enhet);
}
function trekant({ minst, mest, enhet }, u, b) {
  const c = (BigInt(mest) - BigInt(minst)) / BigInt(enhet);
  if (b === 0n) return 0n;
  if (u * b < c << BITER2) return heltallsrot2(u * b * c >> BITER2);
  const igjen = ((1n << BITER2) - u) * b * (b - c);
  const rot2 = heltallsrot2(igjen >> BITER2);
  return b - (rot2 * rot2 << BITER2 === igjen ? rot2 : rot2 + 1n);
}
function heltallsrot2(n) {
  if (n < 2n) return n;
  let x = 1n << BigInt(n.toString(2).length + 1 >> 1);
  for (; ; ) {
    const neste = x + n / x >> 1n;
    if (neste >= x) return x;
    x = neste;
  }
}

// src/ordning/simuler.ts
var funn73 = lagFunnlager();
var FLEST_DELER = 256;
function simuler(ordning, grunnlag, fordelinger, { frø, fra, antall: antall3 }) {
  kastVedFeil([
    ...kontrollerTrekning(fra, antall3),
    ...fordelinger.flatMap((f, i) => kontroller2(f, ordning, grunnlag, i))
  ]);
  kastVedFeil(
    finnGjentatte(fordelinger.map(({ id }) => id)).map(
      ({ nøkkel: nøkkel3, plass }) => funn73("SIMULERING_UGYLDIG", "FEIL", `/fordelinger/${plass}/id`, { felt: "id", verdi: nøkkel3 })
    )
  );
  const fingeravtrykk = lagFingeravtrykk({ ordning, grunnlag, fordelinger, frø });
  const strømmer = fordelinger.map((fordeling) => ({ fordeling, strøm: lagTilfeldigStrøm(frø, fordeling.id) }));
  let deler = [];
  for (let plass = fra; plass < fra + antall3; plass++) {
    deler.push(trekk(ordning, grunnlag, strømmer, plass, fingeravtrykk));
    if (deler.length === FLEST_DELER) deler = [slåSammen(deler)];
  }
  return slåSammen(deler);
}
function trekk(ordning, grunnlag, strømmer, plass, fingeravtrykk) {
  let [medVerdier, medFolk] = [ordning, grunnlag];
  for (const { fordeling, strøm } of strømmer) {
    const verdi2 = trekkVerdi(fordeling, trekkUniform(strøm, plass));
    const { mål } = fordeling;
    if (mål.type === "ADRESSE") medVerdier = sett2(medVerdier, mål.adresse, verdi2);
    else medFolk = settFolk(medFolk, mål, verdi2);
  }
  const felles = { fingeravtrykk, trekninger: [{ fra: plass, antall: 1 }] };
  try {
    const { penger, fordelinger } = kjørBeløp(medVerdier, medFolk);
    if (fordelinger.some(({ fordeling }) => fordeling.umulig !== void 0)) {
      return { ...felles, antall: 0, umulige: 1, ikkeKjørt: 0, linjer: [], ikkeFordelt: tom(""), sum: tom("") };
    }
    const ikkeFordelt3 = penger.ikkeFordelt.reduce((sum, { beløp }) => sum + beløp, 0);
    return {
      ...felles,
      antall: 1,
      umulige: 0,
      ikkeKjørt: 0,
      linjer: penger.linjer.map(({ id, beløp }) => enkelt(id, beløp)),
      ikkeFordelt: enkelt("", ikkeFordelt3),
      sum: enkelt("", penger.ramme.beløp)
    };
  } catch (fanget) {
    if (!erTilskuddFeil(fanget)) throw fanget;
    return { ...felles, antall: 0, umulige: 0, ikkeKjørt: 1, linjer: [], ikkeFordelt: tom(""), sum: tom("") };
  }
}
var tom = (id) => ({ id, antall: 0, sum: "0", kvadratsum: "0", minst: 0, mest: 0 });
function enkelt(id, beløp) {
  const b = BigInt(beløp);
  return { id, antall: 1, sum: b.toString(), kvadratsum: (b * b).toString(), minst: beløp, mest: beløp };
}
function sett2(ordning, adresse2, verdi2) {
  const funnet = finnSted(ordning, adresse2, "");
  return "sted" in funnet ? medVerdi(ordning, funnet.sted.ledd, verdi2) : ordning;
}
function settFolk(grunnlag, mål, verdi2) {
  const felt = mål.type === "FOLKETALL" ? "folketall" : "folketall80pluss";
  const helsefellesskap = grunnlag.helsefellesskap.map(
    (rad) => rad.id === mål.helsefellesskapId ? { ...rad, [felt]: verdi2 } : rad
  );
  return { ...grunnlag, helsefellesskap };
}
function kontrollerTrekning(fra, antall3) {
  const gyldig = (tall2, minst) => Number.isSafeInteger(tall2) && tall2 >= minst;
  return [
    ["fra", fra, 0],
    ["antall", antall3, 1]
  ].filter(([, tall2, minst]) => !gyldig(tall2, minst)).map(([felt, tall2]) => funn73("SIMULERING_UGYLDIG", "FEIL", `/valg/${felt}`, { felt, verdi: String(tall2) }));
}
function kontroller2(verdi2, ordning, grunnlag, i) {
  const sti = `/fordelinger/${i}`;
  const ugyldig7 = (felt, hva) => funn73("SIMULERING_UGYLDIG", "FEIL", `${sti}/${felt}`, { felt, verdi: String(hva) });
  const { minst, høyst, enhet, mål } = verdi2;
  const spiss = verdi2.type === "TREKANT" ? verdi2.mest : minst;
  const tall2 = [minst, spiss, høyst];
  const iOrden = tall2.every((x, j) => Number.isSafeInteger(x) && x >= 0 && x >= (tall2[j - 1] ?? 0));
  return [
    ...iOrden ? [] : [ugyldig7("minst", tall2.join(" "))],
    ...Number.isSafeInteger(enhet) && enhet > 0 ? [] : [ugyldig7("enhet", enhet)],
    ...kontrollerMål(mål, ordning, grunnlag, `${sti}/mål`)
  ];
}
function kontrollerMål(mål, ordning, { helsefellesskap }, sti) {
  if (mål.type !== "ADRESSE") {
    const id = mål.helsefellesskapId;
    if (helsefellesskap.some((rad) => rad.id === id)) return [];
    return [funn73("SIMULERING_UGYLDIG", "FEIL", `${sti}/helsefellesskapId`, { felt: "helsefellesskapId", verdi: id })];
  }
  const funnet = finnSted(ordning, mål.adresse, `${sti}/adresse`);
  if ("funn" in funnet) return [funnet.funn];
  const { form, finnes } = funnet.sted;
  if (finnes && (form === "BELOP" || form === "HELTALL")) return [];
  return [funn73("SIMULERING_UGYLDIG", "FEIL", `${sti}/adresse`, { felt: "adresse", verdi: mål.adresse })];
}

// src/styring/kontroller-erklaeringer.ts
var funn74 = lagFunnlager();
function kontrollerErklæringer(medlemmer, erklæringer, sti) {
  const kjente = new Set(medlemmer.map(({ id }) => id));
  const gjentatte = finnGjentatte(erklæringer.map(({ medlemId }) => medlemId));
  return [
    ...erklæringer.flatMap(
      ({ medlemId }, i) => kjente.has(medlemId) ? [] : [funn74("MEDLEMSHABILITET_UKJENT", "FEIL", `${sti}/${i}`, { medlemId })]
    ),
    ...gjentatte.map(
      ({ nøkkel: medlemId, plass, først }) => funn74("MEDLEMSHABILITET_TO_GANGER", "FEIL", `${sti}/${plass}`, { medlemId, først })
    )
  ];
}

// src/styring/plassnokkel.ts
function plassnøkkel({ gruppe, region }) {
  return JSON.stringify(region === void 0 ? [gruppe] : [gruppe, region]);
}

// src/styring/tell-besatt.ts
var INGEN = { medlemmer: 0, vara: 0 };
function tellBesatt(medlemmer) {
  const antall3 = /* @__PURE__ */ new Map();
  for (const medlem of medlemmer) {
    const nøkkel3 = plassnøkkel(medlem);
    const før = antall3.get(nøkkel3) ?? INGEN;
    const erVara = medlem.vara !== void 0;
    antall3.set(nøkkel3, { medlemmer: før.medlemmer + (erVara ? 0 : 1), vara: før.vara + (erVara ? 1 : 0) });
  }
  return (plass) => antall3.get(plassnøkkel(plass)) ?? INGEN;
}

// src/styring/kontroller-medlemmer.ts
var funn75 = lagFunnlager();
function kontrollerMedlemmer(organ, medlemmer, sti) {
  const besattAv = tellBesatt(medlemmer);
  return [
    ...funnOmPersoner(medlemmer, sti),
    ...funnOmPlass(organ.plasser, medlemmer, sti),
    ...funnOmVara(medlemmer, sti),
    ...organ.plasser.flatMap((plass, i) => {
      const { gruppe, region = "", antall: antall3 } = plass;
      const besatt = besattAv(plass).medlemmer;
      if (antall3 === void 0 || besatt <= antall3) return [];
      return [funn75("PLASS_FOR_MANGE", "FEIL", `/organ/plasser/${i}`, { gruppe, region, antall: antall3, besatt })];
    })
  ];
}
function funnOmPersoner(medlemmer, sti) {
  const sett4 = /* @__PURE__ */ new Map();
  return medlemmer.flatMap((medlem, i) => {
    const { id: medlemId, gruppe, region = "" } = medlem;
    const først = sett4.get(medlemId);
    const første = medlemmer[først ?? -1];
    if (først === void 0 || første === void 0) {
      sett4.set(medlemId, i);
      return [];
    }
    if (plassnøkkel(første) === plassnøkkel(medlem))
      return [funn75("MEDLEM_TO_GANGER", "FEIL", `${sti}/${i}/id`, { medlemId, først })];
    const data = { medlemId, gruppe, region, førsteGruppe: første.gruppe, førsteRegion: første.region ?? "" };
    return [funn75("MEDLEM_PA_TO_PLASSER", "FEIL", `${sti}/${i}/id`, data)];
  });
}
function funnOmPlass(plasser3, medlemmer, sti) {
  const regioner = /* @__PURE__ */ new Map();
  for (const { gruppe, region = "" } of plasser3) regioner.set(gruppe, [...regioner.get(gruppe) ?? [], region]);
  const kjente = new Set(plasser3.map(plassnøkkel));
  return medlemmer.flatMap((medlem, i) => {
    const { id: medlemId, gruppe, region = "" } = medlem;
    const lovlige = regioner.get(gruppe);
    if (lovlige === void 0) {
      const data = { medlemId, gruppe, lovlige: [...regioner.keys()] };
      return [funn75("MEDLEM_UKJENT_GRUPPE", "FEIL", `${sti}/${i}/gruppe`, data)];
    }
    if (kjente.has(plassnøkkel(medlem))) return [];
    const felt = medlem.region === void 0 ? "" : "/region";
    return [funn75("MEDLEM_UKJENT_REGION", "FEIL", `${sti}/${i}${felt}`, { medlemId, gruppe, region, lovlige })];
  });
}
function funnOmVara(medlemmer, sti) {
  const plassAv = new Map(medlemmer.flatMap((m) => m.vara === void 0 ? [[m.id, plassnøkkel(m)]] : []));
  const numre = /* @__PURE__ */ new Set();
  return medlemmer.flatMap((medlem, i) => {
    const { id: medlemId, vara } = medlem;
    if (vara === void 0) return [];
    const { nummer, forMedlemId } = vara;
    const rekke = JSON.stringify([plassnøkkel(medlem), forMedlemId ?? null, nummer]);
    const ugyldig7 = !Number.isSafeInteger(nummer) || nummer < 1 || numre.has(rekke);
    numre.add(rekke);
    const fremmed = forMedlemId !== void 0 && plassAv.get(forMedlemId) !== plassnøkkel(medlem);
    return [
      ...ugyldig7 ? [funn75("VARA_NUMMER_UGYLDIG", "FEIL", `${sti}/${i}/vara/nummer`, { medlemId, nummer: String(nummer) })] : [],
      ...fremmed ? [funn75("VARA_FOR_UKJENT", "FEIL", `${sti}/${i}/vara/forMedlemId`, { medlemId, forMedlemId })] : []
    ];
  });
}

// src/styring/kontroller-organ.ts
var funn76 = lagFunnlager();
function kontrollerOrgan({ plasser: plasser3, beslutningsregel, vedtaksførhet }) {
  const gjentatte = finnGjentatte(plasser3.map(plassnøkkel));
  return [
    ...gjentatte.map(({ plass, først }) => {
      const { gruppe = "", region = "" } = plasser3[plass] ?? {};
      return funn76("PLASS_TO_GANGER", "FEIL", `/organ/plasser/${plass}`, { gruppe, region, først });
    }),
    ...plasser3.flatMap(({ antall: antall3, vara }, i) => [
      ...funnOmAntall2("antall", antall3, `/organ/plasser/${i}`),
      ...funnOmAntall2("vara", vara, `/organ/plasser/${i}`)
    ]),
    ...beslutningsregel?.type === "KVALIFISERT" ? funnOmAndel2("andel", beslutningsregel.andel, beslutningsregel.strengtOver, "/organ/beslutningsregel") : [],
    ...vedtaksførhet?.type === "ANTALL" ? funnOmAntall2("minst", vedtaksførhet.minst, "/organ/vedtaksførhet") : [],
    ...vedtaksførhet?.type === "ANDEL" ? funnOmAndel2("minst", vedtaksførhet.minst, vedtaksførhet.strengtOver, "/organ/vedtaksførhet") : []
  ];
}
function funnOmAntall2(felt, antall3, sti) {
  if (antall3 === void 0 || Number.isSafeInteger(antall3) && antall3 >= 0) return [];
  return [funn76("ORGANANTALL_UGYLDIG", "FEIL", `${sti}/${felt}`, { felt, antall: String(antall3) })];
}
function funnOmAndel2(felt, andel2, strengtOver, sti) {
  if (erAndel2(andel2, strengtOver)) return [];
  const data = { felt, teller: String(andel2.teller), nevner: String(andel2.nevner) };
  return [funn76("ORGANANDEL_UGYLDIG", "FEIL", `${sti}/${felt}`, data)];
}
function erAndel2(andel2, strengtOver) {
  try {
    const lest = lesEksakt(andel2);
    return lest.t > 0n && sammenlignEksakt(lest, { t: 1n, n: 1n }) < (strengtOver ? 0 : 1);
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return false;
    throw fanget;
  }
}

// src/styring/kontroller-mote.ts
var funn77 = lagFunnlager();
function kontrollerMøte(organ, { medlemmer, frammøte, erklæringer, sti, felt }) {
  const { organId } = frammøte;
  return [
    ...kontrollerOrgan(organ),
    ...kontrollerMedlemmer(organ, medlemmer, `${sti}/medlemmer`),
    ...kontrollerErklæringer(medlemmer, erklæringer ?? [], `${sti}/${felt}`),
    ...organId === organ.id ? [] : [funn77("FRAMMOTE_ANNET_ORGAN", "FEIL", `${sti}/frammøte/organId`, { organId, ventet: organ.id })]
  ];
}

// src/styring/kontroller-valg.ts
var funn78 = lagFunnlager();
var MEDREGNING = ["TELLER", "TELLER_IKKE"];
var HABILITETSVALG = {
  inhabile: MEDREGNING,
  tilAvklaring: ["TELLER_MED_MERKNAD", "HOLDES_UTE"]
};
var AVSTEMNINGSVALG = {
  avholdende: MEDREGNING,
  fraværende: MEDREGNING,
  utenStemme: ["AVSTAR", "SLUTTER_SEG_TIL", "UKJENT"],
  vedStemmelikhet: ["FALLER", "MOTELEDER"],
  ukjentVedtaksførhet: ["SOM_VEDTAKSFOR", "UAVKLART"]
};
var ÅRSAKER = {
  IKKE_VEDTAKSFOR: true,
  INGEN_STEMMER: true,
  STEMMER_MOT: true,
  IKKE_ALLE_MED: true,
  STEMMELIKHET: true,
  IKKE_FLERTALL: true,
  UNDER_ANDELEN: true
};
function kontrollerHabilitetsvalg(valg) {
  return funnOmFelt(valg, HABILITETSVALG);
}
function kontrollerAvstemningsvalg(valg) {
  const sendesOpp = Array.isArray(valg.sendesOpp) ? valg.sendesOpp : [void 0];
  return [
    ...kontrollerHabilitetsvalg(valg),
    ...funnOmFelt(valg, AVSTEMNINGSVALG),
    ...sendesOpp.flatMap(
      (årsak, i) => typeof årsak === "string" && Object.hasOwn(ÅRSAKER, årsak) ? [] : [funn78("STYRINGSVALG_UGYLDIG", "FEIL", `/valg/sendesOpp/${i}`, { felt: "sendesOpp", verdi: String(årsak) })]
    )
  ];
}
function funnOmFelt(valg, lovlige) {
  return Object.keys(lovlige).flatMap(
    (felt) => lovlige[felt]?.includes(valg[felt]) === true ? [] : [funn78("STYRINGSVALG_UGYLDIG", "FEIL", `/valg/${felt}`, { felt, verdi: String(valg[felt]) })]
  );
}

// src/styring/les-oppmote.ts
var funn79 = lagFunnlager();
function lesOppmøte(medlemmer, frammøte, kan, sti) {
  const kjente = new Map(medlemmer.map((medlem) => [medlem.id, medlem]));
  const { plassAv, mål, funn: omListen } = lesListe(frammøte, kjente, sti);
  const deltar = (id) => plassAv.has(id) && kan(id);
  const steg = [...mål].flatMap(([id, alle2]) => lesSteg(id, alle2, { kjente, deltar, sti: stiTil(id, plassAv, sti) }));
  const krav = /* @__PURE__ */ new Map();
  for (const { vara, forMedlemId } of steg) {
    if (vara === void 0) continue;
    const likestilte = krav.get(forMedlemId);
    if (likestilte === void 0) krav.set(forMedlemId, [vara]);
    else likestilte.push(vara);
  }
  const varaFor = /* @__PURE__ */ new Map();
  const overflødige = [];
  for (const [forMedlemId, likestilte] of krav) {
    const [første, ...resten] = ordne3(likestilte);
    if (første !== void 0) varaFor.set(forMedlemId, første.id);
    for (const { id: medlemId } of resten) {
      const data = { medlemId, forMedlemId };
      overflødige.push(funn79("VARA_OVERFLODIG", "ADVARSEL", stiTil(medlemId, plassAv, sti), data));
    }
  }
  return {
    plassAv,
    varaFor,
    varaTil: lagVaraliste(medlemmer),
    funn: [...omListen, ...steg.flatMap((ett) => ett.funn ?? []), ...overflødige]
  };
}
var stiTil = (id, plassAv, sti) => `${sti}/møtt/${plassAv.get(id) ?? 0}`;
function lesListe({ møtt, møteleder }, kjente, sti) {
  const lest = { plassAv: /* @__PURE__ */ new Map(), mål: /* @__PURE__ */ new Map(), funn: [] };
  for (const [i, { medlemId, forMedlemId }] of møtt.entries()) {
    if (!kjente.has(medlemId)) {
      lest.funn.push(funn79("MOTT_UKJENT", "FEIL", `${sti}/møtt/${i}/medlemId`, { medlemId }));
      continue;
    }
    const først = lest.plassAv.get(medlemId);
    if (først === void 0) lest.plassAv.set(medlemId, i);
    else lest.funn.push(funn79("MOTT_TO_GANGER", "FEIL", `${sti}/møtt/${i}`, { medlemId, først }));
    lest.mål.set(medlemId, (lest.mål.get(medlemId) ?? /* @__PURE__ */ new Set()).add(forMedlemId));
  }
  if (møteleder !== void 0 && !lest.plassAv.has(møteleder))
    lest.funn.push(funn79("MOTELEDER_IKKE_MOTT", "ADVARSEL", `${sti}/møteleder`, { medlemId: møteleder }));
  return lest;
}
function lesSteg(medlemId, mål, { kjente, deltar, sti }) {
  const vara = kjente.get(medlemId);
  return [...mål].flatMap((forMedlemId) => {
    if (forMedlemId === void 0) {
      const alene = vara?.vara !== void 0 && mål.size === 1;
      return alene ? [{ forMedlemId: "", funn: funn79("VARA_UTEN_MEDLEM", "RAD", sti, { medlemId }) }] : [];
    }
    const data = { medlemId, forMedlemId };
    if (vara === void 0 || !erVaraFor(vara, kjente.get(forMedlemId)))
      return [{ forMedlemId, funn: funn79("VARA_FEIL_PLASS", "FEIL", sti, data) }];
    if (deltar(forMedlemId)) return [{ forMedlemId, funn: funn79("VARA_UTEN_FORFALL", "ADVARSEL", sti, data) }];
    return mål.size === 1 && deltar(medlemId) ? [{ forMedlemId, vara }] : [];
  });
}
function erVaraFor(vara, medlem) {
  if (vara.vara === void 0 || medlem === void 0 || medlem.vara !== void 0) return false;
  if (plassnøkkel(vara) !== plassnøkkel(medlem)) return false;
  return vara.vara.forMedlemId === void 0 || vara.vara.forMedlemId === medlem.id;
}
function lagVaraliste(medlemmer) {
  const påPlass = /* @__PURE__ */ new Map();
  for (const medlem of medlemmer) {
    if (medlem.vara === void 0) continue;
    const andre = påPlass.get(plassnøkkel(medlem));
    if (andre === void 0) påPlass.set(plassnøkkel(medlem), [medlem]);
    else andre.push(medlem);
  }
  return (medlem) => ordne3((påPlass.get(plassnøkkel(medlem)) ?? []).filter((vara) => erVaraFor(vara, medlem)));
}
function ordne3(vara) {
  const felles = ({ vara: plass }) => plass?.forMedlemId === void 0 ? 1 : 0;
  return [...vara].sort((a, b) => felles(a) - felles(b) || (a.vara?.nummer ?? 0) - (b.vara?.nummer ?? 0));
}

// src/styring/les-mote.ts
var funn80 = lagFunnlager();
function lesMøte(organ, møte, valg, sti) {
  const { medlemmer, frammøte, habilitet = [] } = møte;
  const erklært = new Map(habilitet.map((h) => [h.medlemId, h]));
  const deltakelse = (id) => finnDeltakelse(erklært.get(id), valg);
  const oppmøte = lesOppmøte(medlemmer, frammøte, (id) => deltakelse(id) === "KAN", `${sti}/frammøte`);
  const plassAv = new Map(organ.plasser.map((plass, i) => [plassnøkkel(plass), i]));
  const alle2 = medlemmer.flatMap(
    (medlem, i) => medlem.vara === void 0 ? [
      {
        medlemId: medlem.id,
        medlem: i,
        plass: plassAv.get(plassnøkkel(medlem)) ?? -1,
        ...finnInnehaver(medlem, oppmøte, deltakelse)
      }
    ] : []
  );
  const besattAv = tellBesatt(medlemmer);
  const medStemme = organ.plasser.filter(({ rett }) => rett === "STEMMERETT");
  return {
    seter: alle2.filter(({ plass }) => organ.plasser[plass]?.rett === "STEMMERETT").sort((a, b) => sammenlignTekst(a.medlemId, b.medlemId)),
    ledige: medStemme.reduce(
      (sum, plass) => sum + (plass.antall ?? besattAv(plass).medlemmer) - besattAv(plass).medlemmer,
      0
    ),
    antallUkjent: medStemme.some(({ antall: antall3 }) => antall3 === void 0),
    deltakelse,
    funn: [...oppmøte.funn, ...funnOmHabilitet({ medlemmer, alle: alle2, erklært, oppmøte, sti })]
  };
}
function finnDeltakelse(habilitet, { tilAvklaring }) {
  if (habilitet?.status === "INHABIL") return "INHABIL";
  return habilitet?.status === "TIL_AVKLARING" && tilAvklaring === "HOLDES_UTE" ? "HOLDT_UTE" : "KAN";
}
function finnInnehaver({ id }, { plassAv, varaFor }, deltakelse) {
  const kan = deltakelse(id);
  const selv = plassAv.get(id);
  if (kan === "KAN" && selv !== void 0) return { innehaver: { id, oppmøte: selv, erVara: false } };
  const vara = varaFor.get(id);
  const oppmøte = vara === void 0 ? void 0 : plassAv.get(vara);
  if (vara !== void 0 && oppmøte !== void 0) return { innehaver: { id: vara, oppmøte, erVara: true } };
  return { tomt: kan === "KAN" ? "FRAVAERENDE" : kan };
}
function funnOmHabilitet({ medlemmer, alle: alle2, erklært, oppmøte, sti }) {
  const dekket = new Set(alle2.flatMap(({ innehaver, medlemId }) => innehaver?.erVara === true ? [medlemId] : []));
  const opptatt = new Set(alle2.flatMap(({ innehaver }) => innehaver?.id ?? []));
  const erLedig = ({ id }) => !opptatt.has(id) && (erklært.get(id)?.status ?? "HABIL") === "HABIL";
  return medlemmer.flatMap((medlem, i) => {
    const { id: medlemId, vara } = medlem;
    const { status, grunn = "" } = erklært.get(medlemId) ?? { status: "HABIL" };
    if (status === "HABIL" || vara !== void 0 && !oppmøte.plassAv.has(medlemId)) return [];
    const ledige = vara === void 0 ? oppmøte.varaTil(medlem).filter(erLedig) : [];
    const varaIder = ledige.map(({ id }) => id);
    const alvor = dekket.has(medlemId) ? "RAD" : "ADVARSEL";
    const sted = `${sti}/medlemmer/${i}`;
    return status === "INHABIL" ? [funn80("MEDLEM_INHABIL", alvor, sted, { medlemId, varaIder })] : [funn80("MEDLEM_TIL_AVKLARING", alvor, sted, { medlemId, grunn, varaIder })];
  });
}

// src/styring/utled-medlemshabilitet.ts
function utledMedlemshabilitet(medlemmer, { parter }, erklæringer = []) {
  kastVedFeil(kontrollerErklæringer(medlemmer, erklæringer, "/erklæringer"));
  const erklært = new Map(erklæringer.map((erklæring) => [erklæring.medlemId, erklæring]));
  return medlemmer.map(({ id: medlemId, representerer }) => {
    const erklæring = erklært.get(medlemId);
    const grunn = finnHabilitetsgrunn({ representerer, parter, erklæring });
    if (grunn !== void 0) return { ...erklæring, medlemId, status: "TIL_AVKLARING", grunn };
    return erklæring ?? { medlemId, status: "HABIL" };
  });
}

// src/styring/les-behandling.ts
var funn81 = lagFunnlager();
var STEMMETYPER = ["FOR", "MOT", "AVSTAR"];
function lesBehandling(organ, behandling, valg) {
  const { sak, medlemmer, frammøte, erklæringer, stemmer } = behandling;
  kastVedFeil([
    ...kontrollerAvstemningsvalg(valg),
    ...kontrollerMøte(organ, { medlemmer, frammøte, erklæringer, sti: "/behandling", felt: "erklæringer" }),
    ...stemmer.flatMap(
      ({ medlemId, stemme }, i) => STEMMETYPER.includes(stemme) ? [] : [funn81("STEMME_UGYLDIG", "FEIL", `/behandling/stemmer/${i}/stemme`, { medlemId, verdi: String(stemme) })]
    )
  ]);
  const habilitet = utledMedlemshabilitet(medlemmer, sak, erklæringer);
  const møte = lesMøte(organ, { medlemmer, frammøte, habilitet }, valg, "/behandling");
  const holdere = new Set(møte.seter.flatMap(({ innehaver }) => innehaver?.id ?? []));
  const perHolder = new Map([...holdere].map((id) => [id, []]));
  for (const [i, { medlemId }] of stemmer.entries()) perHolder.get(medlemId)?.push(i);
  const ulike = (plasser3) => new Set(plasser3.map((i) => stemmer[i]?.stemme)).size;
  const motstridende = new Set([...perHolder].flatMap(([id, plasser3]) => ulike(plasser3) > 1 ? [id] : []));
  const avvis = lagAvviser(organ, behandling, møte);
  const omStemmer = stemmer.flatMap(({ medlemId }, i) => {
    const sti = `/behandling/stemmer/${i}`;
    const [først] = perHolder.get(medlemId) ?? [];
    if (først === void 0) return [avvis(medlemId, sti)];
    if (først === i) return [];
    return motstridende.has(medlemId) ? [funn81("STEMMER_MOTSTRIDENDE", "FEIL", sti, { medlemId, først })] : [funn81("STEMME_TO_GANGER", "ADVARSEL", sti, { medlemId, først })];
  });
  return { møte, stemmer: perHolder, funn: [...møte.funn, ...omStemmer, ...funnOmManglende(møte, perHolder, valg)] };
}
function lagAvviser(organ, { medlemmer, frammøte }, { deltakelse }) {
  const kjente = new Map(medlemmer.map((medlem) => [medlem.id, medlem]));
  const rettAv = new Map(organ.plasser.map((plass) => [plassnøkkel(plass), plass.rett]));
  const møtt = new Set(frammøte.møtt.map(({ medlemId }) => medlemId));
  return (medlemId, sti) => {
    const medlem = kjente.get(medlemId);
    if (medlem === void 0) return funn81("STEMME_UKJENT", "FEIL", sti, { medlemId });
    const rett = rettAv.get(plassnøkkel(medlem));
    if (rett !== "STEMMERETT") return funn81("STEMME_UTEN_RETT", "FEIL", sti, { medlemId, rett: rett ?? "" });
    if (!møtt.has(medlemId)) return funn81("STEMME_FRA_FRAVAERENDE", "FEIL", sti, { medlemId });
    const kan = deltakelse(medlemId);
    if (kan === "INHABIL") return funn81("STEMME_FRA_INHABIL", "FEIL", sti, { medlemId });
    if (kan === "HOLDT_UTE") return funn81("STEMME_HOLDT_UTE", "FEIL", sti, { medlemId });
    return funn81("STEMME_UTEN_PLASS", "FEIL", sti, { medlemId });
  };
}
function funnOmManglende({ seter }, stemmer, { utenStemme: utenStemme2 }) {
  if (utenStemme2 !== "UKJENT") return [];
  return seter.flatMap(({ innehaver }) => {
    if (innehaver === void 0 || stemmer.get(innehaver.id)?.length !== 0) return [];
    const { id: medlemId, oppmøte } = innehaver;
    return [funn81("STEMME_MANGLER", "ADVARSEL", `/behandling/frammøte/møtt/${oppmøte}`, { medlemId })];
  });
}

// src/styring/tell-stemmer.ts
var ORDEN = ["MOT", "AVSTAR", "FOR"];
function lagStemmelinjer({ møte, stemmer }, gitt) {
  return møte.seter.map((sete) => {
    const { medlemId } = sete;
    if (sete.innehaver === void 0) return { medlemId, status: sete.tomt };
    const { id, erVara } = sete.innehaver;
    const [første, ...resten] = stemmetyper(stemmer.get(id) ?? [], gitt);
    const status = første === void 0 ? "UTEN_STEMME" : resten.length > 0 ? "MOTSTRIDENDE" : første;
    return erVara ? { medlemId, varaId: id, status } : { medlemId, status };
  });
}
function stemmetyper(plasser3, gitt) {
  const ulike = new Set(plasser3.map((i) => gitt[i]?.stemme));
  return ORDEN.filter((type) => ulike.has(type));
}
function velgStemmer({ møte, stemmer }, gitt, valg, antatt) {
  return møte.seter.flatMap(({ innehaver }) => {
    if (innehaver === void 0) return [];
    const egne = stemmer.get(innehaver.id) ?? [];
    const typer = stemmetyper(egne, gitt);
    const type = antatt === "BEST" ? typer.at(-1) : typer[0];
    if (type === void 0) return [{ innehaver, type: utenStemme(valg, antatt) }];
    return [{ innehaver, type, plass: egne.find((i) => gitt[i]?.stemme === type) ?? 0 }];
  });
}
function tellStemmer(behandling, grunnlag, valg, antatt) {
  const { stemmer, frammøte } = grunnlag;
  const valgte = velgStemmer(behandling, stemmer, valg, antatt);
  const linjer = lagStemmelinjer(behandling, stemmer);
  const antall3 = (status) => linjer.filter((linje) => linje.status === status).length;
  const telt = (type) => valgte.filter((valgt) => valgt.type === type).length;
  const inhabile = antall3("INHABIL") + antall3("HOLDT_UTE");
  const { ledige } = behandling.møte;
  const borte = antall3("FRAVAERENDE") + ledige + (valg.inhabile === "TELLER" ? inhabile : 0);
  const telling = {
    for: antall3("FOR"),
    mot: antall3("MOT"),
    avstår: antall3("AVSTAR"),
    utenStemme: antall3("UTEN_STEMME"),
    motstridende: antall3("MOTSTRIDENDE"),
    fraværende: antall3("FRAVAERENDE"),
    inhabile,
    ledige,
    teltFor: telt("FOR"),
    grunnlag: telt("FOR") + telt("MOT") + (valg.avholdende === "TELLER" ? telt("AVSTAR") : 0) + (valg.fraværende === "TELLER" ? borte : 0)
  };
  const leder = valgte.find(({ innehaver }) => innehaver.id === frammøte.møteleder);
  return leder === void 0 ? { telling } : { telling, møteleder: leder.type };
}
function utenStemme({ utenStemme: valgt }, antatt) {
  if (valgt === "AVSTAR") return "AVSTAR";
  return valgt === "SLUTTER_SEG_TIL" || antatt === "BEST" ? "FOR" : "MOT";
}

// src/styring/utled-vedtaksforhet.ts
function utledVedtaksførhet(organ, møte, { inhabile }) {
  const { seter, ledige, antallUkjent } = møte;
  const møtt = seter.filter(({ innehaver }) => innehaver !== void 0).length;
  const utenfor2 = seter.filter((sete) => sete.innehaver === void 0 && sete.tomt !== "FRAVAERENDE").length;
  const stemmeberettigede = seter.length + ledige - (inhabile === "TELLER_IKKE" ? utenfor2 : 0);
  const felles = { møtt, stemmeberettigede, antallUkjent };
  const regel = organ.vedtaksførhet;
  if (regel === void 0) return { svar: "UKJENT", årsak: "REGEL_UKJENT", ...felles };
  const kreves = beregnKrav(regel, stemmeberettigede);
  if (møtt < kreves) return { svar: "NEI", årsak: "FOR_FA_MOTT", ...felles, kreves };
  if (antallUkjent && regel.type !== "ANTALL") return { svar: "UKJENT", årsak: "ANTALL_PLASSER_UKJENT", ...felles };
  return { svar: "JA", årsak: "NOK_MOTT", ...felles, kreves };
}
function beregnKrav(regel, stemmeberettigede) {
  switch (regel.type) {
    case "ALLE":
      return Math.max(1, stemmeberettigede);
    case "ANTALL":
      return Math.max(1, regel.minst);
    case "ANDEL": {
      const andel2 = gang(lesEksakt(regel.minst), somRasjonal(stemmeberettigede));
      const hele = Number(gulvAv(andel2));
      const nok = regel.strengtOver ? hele + 1 : Number(-gulvAv({ t: -andel2.t, n: andel2.n }));
      return Math.max(1, nok);
    }
  }
}

// src/styring/avgjor-sak.ts
var funn82 = lagFunnlager();
var ORD = { stemmerett: "STEMMERETT", for: "FOR", mot: "MOT", avstår: "AVSTAR" };
function avgjørSak(organ, behandling, valg) {
  const lest = lesBehandling(organ, behandling, valg);
  const vedtaksførhet = utledVedtaksførhet(organ, lest.møte, valg);
  const telt = (antatt) => tellStemmer(lest, behandling, valg, antatt);
  const svar = svarPå2(organ.beslutningsregel, vedtaksførhet, { best: telt("BEST"), verst: telt("VERST"), lest, valg });
  const sendes = valg.sendesOpp.some((årsak) => årsak === svar.årsak);
  const { overordnet } = organ;
  return {
    grunnlag: { organ, behandling, valg, ord: ORD },
    utfall: svar.utfall,
    årsak: svar.årsak,
    vedtaksførhet,
    telling: svar.telt.telling,
    linjer: lagStemmelinjer(lest, behandling.stemmer),
    ...sendes && overordnet !== void 0 ? { sendesTil: overordnet } : {},
    funn: [...lest.funn, ...sendes && overordnet === void 0 ? [utenOverordnet(organ)] : []]
  };
}
function utenOverordnet({ id: organId }) {
  return funn82("OVERORDNET_MANGLER", "ADVARSEL", "/organ", { organId });
}
function svarPå2(regel, { svar: vedtaksfør }, { best, verst, lest, valg }) {
  const åpen = (årsak) => ({ utfall: "UAVKLART", årsak, telt: best });
  const ikke = (årsak) => ({ utfall: "IKKE_VEDTATT", årsak, telt: best });
  if (vedtaksfør === "NEI") return ikke("IKKE_VEDTAKSFOR");
  if (regel === void 0) return åpen("REGEL_UKJENT");
  const beste = anvendRegel(regel, best, valg);
  if (!beste.vedtatt) return ikke(beste.årsak);
  if (vedtaksfør === "UKJENT" && valg.ukjentVedtaksførhet === "UAVKLART") return åpen("VEDTAKSFORHET_UKJENT");
  if (lest.møte.antallUkjent && valg.fraværende === "TELLER") return åpen("ANTALL_PLASSER_UKJENT");
  const verste = anvendRegel(regel, verst, valg);
  if (!verste.vedtatt) return åpen("STEMMER_MANGLER");
  return { utfall: "VEDTATT", årsak: verste.årsak, telt: verst };
}
var ja = (årsak) => ({ vedtatt: true, årsak });
var nei = (årsak) => ({ vedtatt: false, årsak });
function anvendRegel(regel, { telling, møteleder }, valg) {
  const { teltFor, mot, grunnlag } = telling;
  if (grunnlag === 0) return nei("INGEN_STEMMER");
  switch (regel.type) {
    case "KONSENSUS":
      if (teltFor === grunnlag) return ja("INGEN_IMOT");
      return nei(mot > 0 ? "STEMMER_MOT" : "IKKE_ALLE_MED");
    case "FLERTALL":
      if (2 * teltFor > grunnlag) return ja("HAR_FLERTALL");
      if (2 * teltFor < grunnlag) return nei("IKKE_FLERTALL");
      return valg.vedStemmelikhet === "MOTELEDER" && møteleder === "FOR" ? ja("MOTELEDER_AVGJOR") : nei("STEMMELIKHET");
    case "KVALIFISERT": {
      const grense = gang(lesEksakt(regel.andel), somRasjonal(grunnlag));
      const orden = sammenlignEksakt(somRasjonal(teltFor), grense);
      return orden > 0 || orden === 0 && !regel.strengtOver ? ja("NAR_ANDELEN") : nei("UNDER_ANDELEN");
    }
  }
}

// src/styring/begrunn-avgjorelse.ts
function begrunnAvgjørelse(resultat) {
  const { grunnlag, utfall, årsak, vedtaksførhet } = resultat;
  if (utfall === "UAVKLART") return void 0;
  const { organ, behandling, valg } = grunnlag;
  const lest = lesBehandling(organ, behandling, valg);
  const valgte = velgStemmer(lest, behandling.stemmer, valg, utfall === "VEDTATT" ? "VERST" : "BEST");
  const arbeid = { grunnlag, møte: lest.møte, valgte };
  const { vedtaksførhet: krav, beslutningsregel: regel } = organ;
  const ledd = [
    ...krav !== void 0 && vedtaksførhet.svar !== "UKJENT" ? [lagVedtaksførhetsnode(krav, arbeid)] : [],
    ...regel !== void 0 && årsak !== "IKKE_VEDTAKSFOR" ? [lagRegelnode(regel, arbeid)] : []
  ];
  return { rot: regn("vedtatt", "JA_NEI", "OG", ledd, årsak), kilder: [], antakelser: [] };
}
function regn(id, enhet, slag, barn, regel) {
  return lagRegnenode(regel === void 0 ? { id, enhet } : { id, enhet, regel }, slag, barn);
}
function lik(id, a, b, grunnlag) {
  const blader = [a, b].map((sti, i) => lagBladnode({ id: `${id}/${i}`, enhet: "TEKST" }, sti, grunnlag));
  return regn(id, "JA_NEI", "ER_LIK", blader);
}
var antall2 = (id, barn) => regn(id, "ANTALL", "ANTALL", barn);
function antallIder(id, stier, grunnlag) {
  return antall2(
    id,
    stier.map((sti, i) => lagBladnode({ id: `${id}/${i}`, enhet: "TEKST" }, sti, grunnlag))
  );
}
function lagVedtaksførhetsnode(krav, arbeid) {
  const holdte = arbeid.møte.seter.flatMap(
    (sete) => sete.innehaver === void 0 ? [] : lagSetenode(sete, "møtt", arbeid)
  );
  const kreves = lagKravnode(krav, "kreves", arbeid);
  return regn("vedtaksfør", "JA_NEI", "ER_HOYST", [kreves, antall2("møtt", holdte)], krav.type);
}
function lagKravnode(krav, id, arbeid) {
  const sti = "/organ/vedtaksførhet/minst";
  const minst = (under, enhet) => lagBladnode({ id: under, enhet }, sti, arbeid.grunnlag);
  const en = (under) => lagKonstantnode({ id: under, enhet: "ANTALL" }, "EN");
  const minstEn2 = (nok) => regn(id, "ANTALL", "STORST", [en(`${id}/en`), nok]);
  if (krav.type === "ALLE") return minstEn2(lagStemmeberettigede(`${id}/alle`, arbeid));
  if (krav.type === "ANTALL") return minstEn2(minst(`${id}/minst`, "ANTALL"));
  const av = regn(`${id}/andel`, "ANTALL", "PRODUKT", [
    minst(`${id}/minst`, "ANDEL"),
    lagStemmeberettigede(`${id}/av`, arbeid)
  ]);
  if (!krav.strengtOver) return minstEn2(regn(`${id}/opp`, "ANTALL", "RUND_OPP", [av]));
  const ned = regn(`${id}/ned`, "ANTALL", "RUND_NED", [av]);
  return minstEn2(regn(`${id}/over`, "ANTALL", "SUM", [ned, en(`${id}/over/en`)]));
}
function lagStemmeberettigede(id, { grunnlag, møte }) {
  const plasser3 = lagPlassnoder(`${id}/plass`, grunnlag);
  const sum = regn(`${id}/plasser`, "ANTALL", "SUM", plasser3);
  if (grunnlag.valg.inhabile === "TELLER") return sum;
  const utenfor2 = tommeSeter(møte, ["INHABIL", "HOLDT_UTE"]);
  return regn(id, "ANTALL", "DIFFERANSE", [sum, antallIder(`${id}/utenfor`, utenfor2, grunnlag)]);
}
function lagPlassnoder(id, grunnlag) {
  const { organ } = grunnlag;
  return organ.plasser.flatMap((plass, i) => {
    if (plass.rett !== "STEMMERETT") return [];
    if (plass.antall === void 0) return [antallIder(`${id}-${i}`, stierPåPlass(i, grunnlag), grunnlag)];
    return [lagBladnode({ id: `${id}-${i}`, enhet: "ANTALL" }, `/organ/plasser/${i}/antall`, grunnlag)];
  });
}
function stierPåPlass(plass, { organ, behandling }) {
  const nøkkel3 = plassnøkkel(organ.plasser[plass] ?? { gruppe: "" });
  return behandling.medlemmer.flatMap(
    (medlem, i) => medlem.vara === void 0 && plassnøkkel(medlem) === nøkkel3 ? [`/behandling/medlemmer/${i}/id`] : []
  );
}
function tommeSeter({ seter }, grunner) {
  return seter.flatMap(
    (sete) => sete.innehaver === void 0 && grunner.includes(sete.tomt) ? [`/behandling/medlemmer/${sete.medlem}/id`] : []
  );
}
function lagSetenode(sete, under, { grunnlag }) {
  const { medlem, plass, innehaver } = sete;
  const id = `${under}/${sete.medlemId}`;
  const [plassSti, medlemSti] = [`/organ/plasser/${plass}`, `/behandling/medlemmer/${medlem}`];
  const oppmøte = `/behandling/frammøte/møtt/${innehaver?.oppmøte ?? 0}`;
  const felter = grunnlag.organ.plasser[plass]?.region === void 0 ? ["gruppe"] : ["gruppe", "region"];
  return regn(id, "JA_NEI", "OG", [
    lik(`${id}/rett`, `${plassSti}/rett`, "/ord/stemmerett", grunnlag),
    ...felter.map((felt) => lik(`${id}/${felt}`, `${medlemSti}/${felt}`, `${plassSti}/${felt}`, grunnlag)),
    lik(
      `${id}/møtt`,
      `${oppmøte}/${innehaver?.erVara === true ? "forMedlemId" : "medlemId"}`,
      `${medlemSti}/id`,
      grunnlag
    )
  ]);
}
function lagRegelnode(regel, arbeid) {
  const { grunnlag } = arbeid;
  const id = "regel";
  const teltFor = (under) => lagStemmenode("FOR", `${id}/${under}`, arbeid);
  const av = (under) => lagGrunnlagsnode(`${id}/${under}`, arbeid);
  const noen = () => regn(`${id}/noen`, "JA_NEI", "ER_MINDRE", [
    lagKonstantnode({ id: `${id}/noen/null`, enhet: "ANTALL" }, "NULL"),
    av("noen/av")
  ]);
  switch (regel.type) {
    case "KONSENSUS": {
      const alle2 = regn(`${id}/alle`, "JA_NEI", "ER_LIK", [teltFor("for"), av("av")]);
      return regn(id, "JA_NEI", "OG", [noen(), alle2], regel.type);
    }
    case "FLERTALL": {
      const halvparten = (under) => regn(`${id}/${under}`, "ANTALL", "PRODUKT", [
        lagKonstantnode({ id: `${id}/${under}/halv`, enhet: "ANDEL" }, "EN_HALV"),
        av(`${under}/av`)
      ]);
      const flere = regn(`${id}/flere`, "JA_NEI", "ER_MINDRE", [halvparten("halvparten"), teltFor("for")]);
      const leder = lagLedernoder(`${id}/leder`, arbeid);
      if (leder.length === 0) return regn(id, "JA_NEI", "ELLER", [flere], regel.type);
      const likt = regn(`${id}/likt`, "JA_NEI", "ER_LIK", [halvparten("likt/halvparten"), teltFor("likt/for")]);
      return regn(id, "JA_NEI", "ELLER", [flere, regn(`${id}/likhet`, "JA_NEI", "OG", [likt, ...leder])], regel.type);
    }
    case "KVALIFISERT": {
      const andel2 = lagBladnode({ id: `${id}/andel`, enhet: "ANDEL" }, "/organ/beslutningsregel/andel", grunnlag);
      const grense = regn(`${id}/grense`, "ANTALL", "PRODUKT", [andel2, av("av")]);
      const slag = regel.strengtOver ? "ER_MINDRE" : "ER_HOYST";
      const nådd = regn(`${id}/nådd`, "JA_NEI", slag, [grense, teltFor("for")]);
      return regn(id, "JA_NEI", "OG", [noen(), nådd], regel.type);
    }
  }
}
function lagGrunnlagsnode(id, arbeid) {
  const { grunnlag, møte } = arbeid;
  const { avholdende, fraværende, inhabile } = grunnlag.valg;
  const grunner = inhabile === "TELLER" ? ["FRAVAERENDE", "INHABIL", "HOLDT_UTE"] : ["FRAVAERENDE"];
  return regn(id, "ANTALL", "SUM", [
    lagStemmenode("FOR", `${id}/for`, arbeid),
    lagStemmenode("MOT", `${id}/mot`, arbeid),
    ...avholdende === "TELLER" ? [lagStemmenode("AVSTAR", `${id}/avstår`, arbeid)] : [],
    ...fraværende === "TELLER" ? [
      antallIder(`${id}/borte`, tommeSeter(møte, grunner), grunnlag),
      regn(`${id}/ledige`, "ANTALL", "DIFFERANSE", [
        regn(`${id}/ledige/plasser`, "ANTALL", "SUM", lagPlassnoder(`${id}/ledige/plass`, grunnlag)),
        antallIder(
          `${id}/ledige/besatt`,
          møte.seter.map(({ medlem }) => `/behandling/medlemmer/${medlem}/id`),
          grunnlag
        )
      ])
    ] : []
  ]);
}
var ORDFELT = { FOR: "for", MOT: "mot", AVSTAR: "avstår" };
function lagStemmenode(type, id, arbeid) {
  const { grunnlag, møte, valgte } = arbeid;
  const seteAv = new Map(møte.seter.map((sete) => [sete.innehaver?.id, sete]));
  const gitte = valgte.flatMap(({ innehaver, plass }) => {
    if (plass === void 0) return [];
    const [under, stemme] = [`${id}/${innehaver.id}`, `/behandling/stemmer/${plass}`];
    const sete = seteAv.get(innehaver.id);
    return [
      regn(under, "JA_NEI", "OG", [
        lik(`${under}/stemme`, `${stemme}/stemme`, `/ord/${ORDFELT[type]}`, grunnlag),
        lik(`${under}/hvem`, `${stemme}/medlemId`, `/behandling/frammøte/møtt/${innehaver.oppmøte}/medlemId`, grunnlag),
        ...type === "FOR" && sete !== void 0 ? [lagSetenode(sete, `${under}/sete`, arbeid)] : []
      ])
    ];
  });
  const uten = valgte.flatMap(
    (valgt) => valgt.plass === void 0 && valgt.type === type ? [`/behandling/frammøte/møtt/${valgt.innehaver.oppmøte}/medlemId`] : []
  );
  const avgitte = antall2(uten.length === 0 ? id : `${id}/avgitte`, gitte);
  if (uten.length === 0) return avgitte;
  return regn(id, "ANTALL", "SUM", [avgitte, antallIder(`${id}/uten-stemme`, uten, grunnlag)]);
}
function lagLedernoder(id, { grunnlag, valgte }) {
  const { behandling, valg } = grunnlag;
  if (valg.vedStemmelikhet !== "MOTELEDER") return [];
  const leder = "/behandling/frammøte/møteleder";
  return valgte.filter(({ innehaver }) => innehaver.id === behandling.frammøte.møteleder).flatMap(({ innehaver, plass, type }) => {
    if (plass !== void 0) {
      return [
        lik(`${id}/hvem`, leder, `/behandling/stemmer/${plass}/medlemId`, grunnlag),
        lik(`${id}/stemme`, `/behandling/stemmer/${plass}/stemme`, "/ord/for", grunnlag)
      ];
    }
    return type === "FOR" ? [lik(`${id}/hvem`, leder, `/behandling/frammøte/møtt/${innehaver.oppmøte}/medlemId`, grunnlag)] : [];
  });
}

// src/styring/er-vedtaksfor.ts
function erVedtaksfør(organ, møte, valg) {
  const { medlemmer, frammøte, habilitet: erklæringer } = møte;
  kastVedFeil([
    ...kontrollerHabilitetsvalg(valg),
    ...kontrollerMøte(organ, { medlemmer, frammøte, erklæringer, sti: "/møte", felt: "habilitet" })
  ]);
  return utledVedtaksførhet(organ, lesMøte(organ, møte, valg, "/møte"), valg);
}

// src/styring/les-saksnummer.ts
var funn83 = lagFunnlager();
var LENGST2 = 100;
var FORM5 = /^[\p{L}.:\s]*(\d{1,6})\s*([/–-])\s*((?:19|[2-9]\d)\d{2})$/u;
function lesSaksnummer(tekst) {
  const treff = tekst.length > LENGST2 ? null : FORM5.exec(tekst.trim());
  const [, siffer2 = "", tegn, årstall = ""] = treff ?? [];
  const nummer = Number(siffer2);
  if (treff === null || nummer === 0) {
    return { ok: false, funn: [funn83("SAKSNUMMER_UFORSTATT", "FEIL", "", { tekst: tekst.slice(0, LENGST2) })] };
  }
  const skilletegn = tegn === "/" ? "/" : "-";
  return { ok: true, verdi: { nummer, år: Number(årstall), normalform: `${nummer}/${årstall}`, skilletegn }, funn: [] };
}

// src/styring/finn-vedlegg.ts
function finnVedlegg({ vedlegg, henvisninger }, henvisning) {
  const h = henvisninger[henvisning];
  if (h?.nummer === void 0) return { henvisning, måte: "INNHOLD", ...finnEtterInnhold(h, vedlegg) };
  const medNummer = vedlegg.flatMap(({ nummer }, i) => nummer === h.nummer ? [i] : []);
  const [treff] = medNummer;
  if (treff !== void 0) {
    if (medNummer.length > 1) return { henvisning, måte: "NUMMER", svar: "KAN_IKKE_VITES" };
    const svar = vurderPlass(h, treff, vedlegg);
    return { henvisning, måte: "NUMMER", vedlegg: treff, svar: svar === "KAN_IKKE_VITES" ? "PASSER" : svar };
  }
  const alleHarNummer = vedlegg.length > 0 && vedlegg.every(({ nummer }) => nummer !== void 0);
  const plass = h.nummer - 1;
  const påPlass = vedlegg[plass];
  if (alleHarNummer) return { henvisning, måte: "NUMMER", svar: "FINNES_IKKE" };
  if (påPlass === void 0 || påPlass.nummer !== void 0) return { henvisning, måte: "PLASS", svar: "FINNES_IKKE" };
  return { henvisning, måte: "PLASS", vedlegg: plass, svar: vurderPlass(h, plass, vedlegg) };
}
function tyderPå(h, vedlegg) {
  const tegn = [
    sammenlign2(h.dato, vedlegg?.dato),
    sammenlign2(normalform(h.saksnummer), normalform(vedlegg?.saksnummer))
  ];
  if (tegn.includes("NEI")) return "NEI";
  return tegn.includes("JA") ? "JA" : "UKJENT";
}
function sammenlign2(a, b) {
  if (a === void 0 || b === void 0) return "UKJENT";
  return a === b ? "JA" : "NEI";
}
function normalform(saksnummer) {
  const lest = saksnummer === void 0 ? void 0 : lesSaksnummer(saksnummer);
  return lest?.ok === true ? lest.verdi.normalform : saksnummer;
}
function vurderPlass(h, plass, vedlegg) {
  const tegn = tyderPå(h, vedlegg[plass]);
  if (tegn !== "UKJENT") return tegn === "JA" ? "PASSER" : "PASSER_IKKE";
  const annetNavn = sammenlign2(h.slag, vedlegg[plass]?.slag) === "NEI";
  const annetSted = vedlegg.some((annet, i) => i !== plass && tyderPå(h, annet) === "JA");
  return annetNavn && annetSted ? "PASSER_IKKE" : "KAN_IKKE_VITES";
}
function finnEtterInnhold(h, vedlegg) {
  if (h === void 0) return { svar: "KAN_IKKE_VITES" };
  const tegn = vedlegg.map((ett) => tyderPå(h, ett));
  const [treff, ...flere] = tegn.flatMap((ett, i) => ett === "JA" ? [i] : []);
  if (treff !== void 0) return flere.length > 0 ? { svar: "KAN_IKKE_VITES" } : { svar: "PASSER", vedlegg: treff };
  return { svar: tegn.includes("UKJENT") ? "KAN_IKKE_VITES" : "FINNES_IKKE" };
}

// src/styring/kontroller-utsending.ts
var funn84 = lagFunnlager();
var feil34 = lagFeillager();
function kontrollerUtsending({ sendtUt, dokumentdato, møtedato }, regel) {
  const { minst, enhet } = regel;
  if (!Number.isSafeInteger(minst) || minst < 0)
    throw feil34("ORGANANTALL_UGYLDIG", "/krav/utsending/minst", { felt: "minst", antall: String(minst) });
  const mangler = møtedato === void 0 ? "MOTEDATO" : "SENDT_UT";
  const ukjent2 = [funn84("UTSENDING_UKJENT", "ADVARSEL", "", { mangler })];
  const sendt = sendtUt ?? dokumentdato;
  if (møtedato === void 0 || sendt === void 0) return { kontroll: { svar: "UKJENT" }, funn: ukjent2 };
  const dager = tellDager(sendt, møtedato, regel);
  const fra = sendtUt === void 0 ? "DOKUMENTDATO" : "SENDT_UT";
  if (dager < minst) {
    const sti = sendtUt === void 0 ? "/dokumentdato" : "/sendtUt";
    const forSent = funn84("SENDT_FOR_SENT", "FEIL", sti, { dager, minst, enhet, fra });
    return { kontroll: { svar: "NEI", dager, fra }, funn: [forSent] };
  }
  if (sendtUt === void 0) return { kontroll: { svar: "UKJENT", dager, fra }, funn: ukjent2 };
  return { kontroll: { svar: "JA", dager, fra }, funn: [] };
}
function tellDager(fra, til, regel) {
  switch (regel.enhet) {
    case "DAGER":
      return dagnummer(til) - dagnummer(fra);
    case "VIRKEDAGER":
      return antallVirkedager(fra, til, regel.kalender);
  }
}

// src/styring/kontroller-sak.ts
var funn85 = lagFunnlager();
function kontrollerSak(sak, { organ, utsending: regel, kjenteSaker } = {}) {
  const lest = lesSaksnummer(sak.saksnummer);
  const henvisninger = sak.henvisninger.map((_, i) => finnVedlegg(sak, i));
  const utsending = regel === void 0 ? void 0 : kontrollerUtsending(sak, regel);
  const alle2 = [
    ...funnOmSaksnumre(sak, kjenteSaker),
    ...funnOmDatoer(sak),
    ...funnOmInnstilling(sak, organ),
    ...funnOmListen(sak, henvisninger),
    ...henvisninger.flatMap((svar) => funnOmHenvisning(sak, svar)),
    ...utsending?.funn ?? []
  ];
  const harAlvor = (alvor) => alle2.some((ett) => ett.alvor === alvor);
  return {
    svar: harAlvor("FEIL") ? "NEI" : harAlvor("ADVARSEL") ? "UKJENT" : "JA",
    ...lest.ok ? { saksnummer: lest.verdi } : {},
    henvisninger,
    ...utsending === void 0 ? {} : { utsending: utsending.kontroll },
    funn: alle2
  };
}
function finnSaksnumre({ saksnummer, vedlegg, henvisninger }) {
  const i = (liste, felt) => liste.flatMap(
    ({ saksnummer: tekst }, plass) => tekst === void 0 ? [] : [[tekst, `/${felt}/${plass}/saksnummer`]]
  );
  return [[saksnummer, "/saksnummer"], ...i(vedlegg, "vedlegg"), ...i(henvisninger, "henvisninger")];
}
function funnOmSaksnumre(sak, kjenteSaker) {
  const alle2 = finnSaksnumre(sak).map(([tekst, sti]) => ({ tekst, sti, lest: lesSaksnummer(tekst) }));
  const kjente = new Set(kjenteSaker?.map((tekst) => normalformAv(tekst)));
  const leste = alle2.flatMap(({ tekst, lest }) => lest.ok ? [{ tekst, ...lest.verdi }] : []);
  const toMåter = new Set(leste.map(({ skilletegn }) => skilletegn)).size > 1;
  return [
    ...alle2.flatMap(({ sti, lest }) => lest.funn.map((ett) => ({ ...ett, sti }))),
    ...alle2.flatMap(
      ({ tekst, sti, lest }) => sti === "/saksnummer" || kjenteSaker === void 0 || !lest.ok || kjente.has(lest.verdi.normalform) ? [] : [funn85("SAK_UKJENT", "ADVARSEL", sti, { saksnummer: tekst })]
    ),
    ...toMåter ? [
      funn85("SAKSNUMMER_TO_SKRIVEMATER", "RAD", "/saksnummer", {
        skrevet: leste.map(({ tekst }) => tekst),
        normalform: leste.map(({ normalform: normalform2 }) => normalform2)
      })
    ] : []
  ];
}
function normalformAv(tekst) {
  const lest = lesSaksnummer(tekst);
  return lest.ok ? lest.verdi.normalform : tekst;
}
function funnOmDatoer({ dokumentdato, sendtUt, møtedato }) {
  const rekke = [
    ["dokumentdato", dokumentdato],
    ["sendtUt", sendtUt],
    ["møtedato", møtedato]
  ];
  const kjente = rekke.flatMap(([felt, dato2]) => dato2 === void 0 ? [] : [{ felt, dato: dato2 }]);
  return kjente.flatMap(({ felt, dato: dato2 }, i) => {
    const neste = kjente[i + 1];
    if (neste === void 0 || dato2 <= neste.dato) return [];
    return [funn85("SAKSDATO_BAKLENGS", "FEIL", `/${felt}`, { først: dato2, deretter: neste.dato })];
  });
}
function funnOmInnstilling({ innstilling }, organ) {
  if (innstilling === void 0) return [funn85("INNSTILLING_MANGLER", "FEIL", "", {})];
  const { form, punkter } = innstilling;
  const regel = organ?.beslutningsregel?.type;
  return [
    ...punkter.length === 0 ? [funn85("INNSTILLING_UTEN_PUNKT", "FEIL", "/innstilling/punkter", {})] : [],
    ...form === void 0 || regel === void 0 || form === regel ? [] : [funn85("INNSTILLING_ANNEN_REGEL", "ADVARSEL", "/innstilling/form", { form, regel })]
  ];
}
function funnOmListen({ vedlegg, henvisninger }, svar) {
  const nummererte = vedlegg.flatMap(({ nummer }, plass) => nummer === void 0 ? [] : [{ nummer, plass }]);
  const gjentatte = finnGjentatte(nummererte.map(({ nummer }) => String(nummer)));
  const medNummer = henvisninger.filter(({ nummer }) => nummer !== void 0).length;
  const data = { henvisninger: medNummer, vedlegg: vedlegg.length, utenNummer: vedlegg.length - nummererte.length };
  return [
    ...svar.some(({ måte }) => måte === "PLASS") ? [funn85("VEDLEGG_UTEN_NUMMER", "ADVARSEL", "/vedlegg", data)] : [],
    ...gjentatte.flatMap(({ plass, først: første }) => {
      const [ny, først] = [nummererte[plass], nummererte[første]];
      if (ny === void 0 || først === void 0) return [];
      const { nummer } = ny;
      return [funn85("VEDLEGGSNUMMER_TO_GANGER", "FEIL", `/vedlegg/${ny.plass}/nummer`, { nummer, først: først.plass })];
    })
  ];
}
function funnOmHenvisning({ vedlegg, henvisninger }, svar) {
  const { sted = "", nummer = 0, slag = "", dato: dato2 = "" } = henvisninger[svar.henvisning] ?? {};
  const sti = `/henvisninger/${svar.henvisning}`;
  const funnet = vedlegg[svar.vedlegg ?? -1];
  switch (svar.svar) {
    case "PASSER":
      return slag === "" || funnet?.slag === void 0 || slag === funnet.slag ? [] : [
        funn85("DOKUMENT_TO_NAVN", "RAD", `${sti}/slag`, {
          dato: funnet.dato ?? dato2,
          tekst: slag,
          liste: funnet.slag
        })
      ];
    case "PASSER_IKKE":
      return [funn85("VEDLEGG_PASSER_IKKE", "FEIL", sti, { nummer, sted, tittel: funnet?.tittel ?? "" })];
    case "KAN_IKKE_VITES":
      return [funn85("VEDLEGG_KAN_IKKE_VITES", "ADVARSEL", sti, { nummer, sted })];
    case "FINNES_IKKE":
      return svar.måte === "INNHOLD" ? [funn85("DOKUMENT_FINNES_IKKE", "FEIL", sti, { sted, slag, dato: dato2 })] : [funn85("VEDLEGG_FINNES_IKKE", "FEIL", sti, { nummer, sted, vedlegg: vedlegg.length })];
  }
}

// src/styring/kontroller-sammensetning.ts
var funn86 = lagFunnlager();
function kontrollerSammensetning(organ, medlemmer, { kommuner = [] } = {}) {
  const besattAv = tellBesatt(medlemmer);
  const plasser3 = organ.plasser.map((plass, i) => lagPlasskontroll(plass, i, besattAv(plass)));
  const alle2 = [
    ...kontrollerOrgan(organ),
    ...kontrollerMedlemmer(organ, medlemmer, "/medlemmer"),
    ...plasser3.flatMap(funnOmPlass2),
    ...organ.plasser.flatMap((plass, i) => funnOmVaraplass(plass, i, plasser3[i]?.vara ?? 0)),
    ...funnOmRegioner(organ, medlemmer, kommuner)
  ];
  const åpen = plasser3.length === 0 || plasser3.some(({ svar: svar2 }) => svar2 === "UKJENT");
  const svar = alle2.some(({ alvor }) => alvor !== "RAD") ? "NEI" : åpen ? "UKJENT" : "JA";
  return { svar, plasser: plasser3, funn: alle2 };
}
function lagPlasskontroll({ gruppe, region, rett, antall: antall3 }, plass, { medlemmer: besatt, vara }) {
  return {
    plass,
    gruppe,
    ...region === void 0 ? {} : { region },
    rett,
    ...antall3 === void 0 ? {} : { antall: antall3 },
    besatt,
    vara,
    svar: antall3 === void 0 ? besatt === 0 ? "NEI" : "UKJENT" : besatt === antall3 ? "JA" : "NEI"
  };
}
function funnOmPlass2({ plass, gruppe, region = "", antall: antall3, besatt }) {
  const sti = `/organ/plasser/${plass}`;
  if (besatt === 0 && antall3 !== 0) {
    return region === "" ? [funn86("GRUPPE_IKKE_REPRESENTERT", "ADVARSEL", sti, { gruppe })] : [funn86("REGION_IKKE_REPRESENTERT", "ADVARSEL", sti, { region, gruppe })];
  }
  if (antall3 === void 0) return [funn86("PLASS_ANTALL_UKJENT", "RAD", sti, { gruppe, region, besatt })];
  return besatt < antall3 ? [funn86("PLASS_FOR_FA", "ADVARSEL", sti, { gruppe, region, antall: antall3, besatt })] : [];
}
function funnOmVaraplass({ gruppe, region = "", vara }, plass, besatt) {
  if (vara === void 0 || vara === besatt) return [];
  return [funn86("VARA_ANTALL", "ADVARSEL", `/organ/plasser/${plass}`, { gruppe, region, antall: vara, besatt })];
}
function funnOmRegioner(organ, medlemmer, kommuner) {
  const plassregioner = new Set(organ.plasser.flatMap(({ region }) => region ?? []));
  if (plassregioner.size === 0) return [];
  const uten = [...new Set(kommuner.flatMap(({ region }) => region ?? []))].filter((r) => !plassregioner.has(r));
  const regionAv = new Map(
    kommuner.flatMap(
      ({ kommunenummer, tidligereNumre, region }) => [...tidligereNumre.map((før) => før.kommunenummer), kommunenummer].map((nummer) => [nummer, region])
    )
  );
  return [
    ...uten.map((region) => funn86("REGION_UTEN_PLASS", "ADVARSEL", "/organ/plasser", { region })),
    ...medlemmer.flatMap(({ id: medlemId, region, representerer }, i) => {
      const kommunensRegion = regionAv.get(representerer?.kommunenummer ?? "");
      if (region === void 0 || kommunensRegion === void 0 || region === kommunensRegion) return [];
      const data = { medlemId, region, kommunensRegion };
      return [funn86("MEDLEM_FRA_ANNEN_REGION", "ADVARSEL", `/medlemmer/${i}/region`, data)];
    })
  ];
}

// src/vurdering/analyse/enighetstabell.ts
var funn87 = lagFunnlager();
function lesEnighetstabell(tabell) {
  const { vurdererIder, enheter } = tabell;
  kastVedFeil([
    ...funnOmIder3(vurdererIder, (plass) => `/tabell/vurdererIder/${plass}`),
    ...funnOmIder3(
      enheter.map(({ enhetId }) => enhetId),
      (plass) => `/tabell/enheter/${plass}/enhetId`
    ),
    ...enheter.flatMap((enhet, i) => funnOmEnhet(enhet, vurdererIder.length, `/tabell/enheter/${i}`))
  ]);
  const plasser3 = vurdererIder.map((_, j) => j).sort((a, b) => sammenlignTekst(vurdererIder[a] ?? "", vurdererIder[b] ?? ""));
  const leste = enheter.map(({ enhetId: id, verdier }) => ({
    id,
    verdier: plasser3.map((j) => {
      const verdi2 = verdier[j] ?? null;
      return verdi2 === null ? void 0 : lesTall3(verdi2);
    })
  }));
  const skala = leste.flatMap(({ verdier }) => verdier).reduce((felles, verdi2) => verdi2 ? felles / størsteFellesDivisor(felles, verdi2.n) * verdi2.n : felles, 1n);
  return {
    vurdererIder: plasser3.map((j) => vurdererIder[j] ?? ""),
    enheter: leste.map(({ id, verdier }) => ({ id, verdier: verdier.map((verdi2) => verdi2 && verdi2.t * (skala / verdi2.n)) })).sort((a, b) => sammenlignTekst(a.id, b.id)),
    skala
  };
}
function funnOmIder3(ider, sti) {
  return finnGjentatte(ider).map(
    ({ nøkkel: id, plass, først }) => funn87("ENIGHET_ID_TO_GANGER", "FEIL", sti(plass), { id, først })
  );
}
function funnOmEnhet({ enhetId, verdier }, forventet, sti) {
  const omAntall = { enhetId, antall: verdier.length, forventet };
  return [
    ...verdier.length === forventet ? [] : [funn87("VERDI_ANTALL_FEIL", "FEIL", `${sti}/verdier`, omAntall)],
    ...verdier.flatMap((verdi2, j) => {
      if (verdi2 === null || lesTall3(verdi2) !== void 0) return [];
      const skrevet = typeof verdi2 === "object" ? JSON.stringify(verdi2) : String(verdi2);
      return [funn87("VERDI_UGYLDIG", "FEIL", `${sti}/verdier/${j}`, { enhetId, verdi: skrevet })];
    })
  ];
}
var tilstede = (verdier) => verdier.filter((verdi2) => verdi2 !== void 0);
var antallMedVerdi = ({ vurdererIder, enheter }) => vurdererIder.filter((_, j) => enheter.some(({ verdier }) => verdier[j] !== void 0)).length;
var udefinert = (årsak) => ({
  utfall: "UDEFINERT",
  årsak
});

// src/vurdering/analyse/beregn-kendall-w.ts
function beregnKendallW(tabell) {
  const lest = lesEnighetstabell(tabell);
  const medVerdi2 = lest.vurdererIder.map((_, j) => lest.enheter.some(({ verdier }) => verdier[j] !== void 0));
  const rader = lest.enheter.map(({ id, verdier }) => ({ id, verdier: verdier.filter((_, j) => medVerdi2[j]) }));
  const hele = rader.filter(({ verdier }) => verdier.every((verdi2) => verdi2 !== void 0));
  const utelatt2 = rader.filter(({ verdier }) => verdier.includes(void 0)).map(({ id }) => id);
  if (antallMedVerdi(lest) < 2) return { ...udefinert("EN_VURDERER"), utelatt: utelatt2 };
  if (hele.length < 2) return { ...udefinert("FOR_FA_ENHETER"), utelatt: utelatt2 };
  const n = BigInt(hele.length);
  const m = BigInt(medVerdi2.filter(Boolean).length);
  const summer7 = hele.map(() => 0n);
  let likheter = 0n;
  for (let j = 0; j < Number(m); j++) {
    const { dobleRanger, like } = rangerKolonne(hele.map(({ verdier }) => verdier[j] ?? 0n));
    for (const [i, rang2] of dobleRanger.entries()) summer7[i] = (summer7[i] ?? 0n) + rang2;
    likheter += like;
  }
  const snitt2 = m * (n + 1n);
  const spredning = 3n * summer7.reduce((s, sum) => s + (sum - snitt2) ** 2n, 0n);
  const høyest = m * m * (n ** 3n - n) - m * likheter;
  if (høyest === 0n) return { ...udefinert("INGEN_VARIASJON"), utelatt: utelatt2 };
  return { utfall: "BEREGNET", verdi: tilBrøk({ t: spredning, n: høyest }), utelatt: utelatt2 };
}
function rangerKolonne(verdier) {
  const antall3 = /* @__PURE__ */ new Map();
  for (const verdi2 of verdier) antall3.set(verdi2, (antall3.get(verdi2) ?? 0n) + 1n);
  const rang2 = /* @__PURE__ */ new Map();
  let under = 0n;
  let like = 0n;
  for (const [verdi2, t] of [...antall3].sort(([a], [b]) => a < b ? -1 : 1)) {
    rang2.set(verdi2, 2n * under + t + 1n);
    under += t;
    like += t ** 3n - t;
  }
  return { dobleRanger: verdier.map((verdi2) => rang2.get(verdi2) ?? 0n), like };
}

// src/vurdering/analyse/beregn-krippendorff-alfa.ts
var feil35 = lagFeillager();
var NULL17 = { t: 0n, n: 1n };
var NIVÅER = ["NOMINAL", "ORDINAL", "INTERVALL", "FORHOLD"];
function beregnKrippendorffAlfa(tabell, nivå) {
  if (!NIVÅER.includes(nivå)) throw feil35("VALG_UGYLDIG", "/nivå", { felt: "nivå", verdi: String(nivå) });
  const lest = lesEnighetstabell(tabell);
  if (antallMedVerdi(lest) < 2) return udefinert("EN_VURDERER");
  const parbare = lest.enheter.map(({ verdier }) => tilstede(verdier)).filter(({ length }) => length > 1);
  if (parbare.length === 0) return udefinert("INGEN_PARBARE");
  if (nivå === "FORHOLD" && parbare.flat().some((verdi2) => verdi2 < 0n)) return udefinert("NEGATIVE_VERDIER");
  const alle2 = tell(parbare.flat());
  const avstand2 = lagAvstand(nivå, alle2);
  const antall3 = BigInt(parbare.flat().length);
  let observert = NULL17;
  for (const verdier of parbare) {
    const uenighet = summer5(tell(verdier), avstand2);
    observert = leggSammen(observert, { t: uenighet.t, n: uenighet.n * BigInt(verdier.length - 1) });
  }
  const ventet = summer5(alle2, avstand2);
  if (ventet.t === 0n) return udefinert("INGEN_VARIASJON");
  const forhold = gang(del(observert, ventet), somRasjonal(antall3 - 1n));
  return { utfall: "BEREGNET", verdi: tilBrøk(trekkFra(somRasjonal(1), forhold)) };
}
function tell(verdier) {
  const antall3 = /* @__PURE__ */ new Map();
  for (const verdi2 of verdier) antall3.set(verdi2, (antall3.get(verdi2) ?? 0) + 1);
  return [...antall3].sort(([a], [b]) => a < b ? -1 : 1);
}
function summer5(antall3, avstand2) {
  let sum = NULL17;
  for (const [i, [a, n]] of antall3.entries()) {
    for (const [b, m] of antall3.slice(i + 1)) sum = leggSammen(sum, gang(avstand2(a, b), somRasjonal(2 * n * m)));
  }
  return sum;
}
function lagAvstand(nivå, alle2) {
  switch (nivå) {
    case "NOMINAL":
      return () => somRasjonal(1);
    case "ORDINAL": {
      let under = 0;
      const midt2 = new Map(
        alle2.map(([verdi2, antall3]) => {
          const plass = 2 * under + antall3;
          under += antall3;
          return [verdi2, plass];
        })
      );
      return (a, b) => ({ t: BigInt((midt2.get(b) ?? 0) - (midt2.get(a) ?? 0)) ** 2n, n: 4n });
    }
    case "INTERVALL":
      return (a, b) => somRasjonal((b - a) ** 2n);
    case "FORHOLD":
      return (a, b) => ({ t: (b - a) ** 2n, n: (a + b) ** 2n });
    default:
      return uventet(nivå, () => NULL17);
  }
}

// src/vurdering/analyse/beregn-rangsjanser.ts
var NULL18 = { t: 0n, n: 1n };
var DESIMALER = 8;
function beregnRangsjanser(trekk2) {
  const { linjer, trukket, grunnlag } = trekk2;
  if (trukket === 0) return [];
  const kriterier = grunnlag.tabell.kriterier.map(({ kriteriumId }) => kriteriumId).sort(sammenlignTekst);
  const anslå = lagAnslager(somRasjonal(trukket));
  return linjer.map((linje) => lagLinje7(linje, { antall: somRasjonal(trukket), kriterier, anslå }));
}
function lagLinje7(linje, { antall: antall3, kriterier, anslå }) {
  const ranger = linje.ranger.map((treff) => lesEksakt(treff));
  const sumRanger = ranger.reduce((sum, treff, r) => leggSammen(sum, gang(treff, somRasjonal(r + 1))), NULL18);
  const første = ranger[0] ?? NULL18;
  return {
    søknadId: linje.søknadId,
    ranger: linje.ranger.map(anslå),
    forventetRang: tilBrøk(del(sumRanger, antall3)),
    ...linje.innstilt === void 0 ? {} : { innstilt: anslå(linje.innstilt) },
    ...linje.uavgjort === void 0 ? {} : { uavgjort: tilBrøk(del(somRasjonal(linje.uavgjort), antall3)) },
    ...første.t === 0n ? {} : {
      sentraleVekter: kriterier.map((kriteriumId, k) => ({
        kriteriumId,
        vekt: tilBrøk(del(lesEksakt(linje.førstevekter[k] ?? { teller: "0", nevner: "1" }), første))
      }))
    }
  };
}
function lagAnslager(antall3) {
  const kjente = /* @__PURE__ */ new Map();
  return (treff) => {
    const nøkkel3 = `${treff.teller}/${treff.nevner}`;
    const kjent = kjente.get(nøkkel3) ?? lagAnslag(lesEksakt(treff), antall3);
    kjente.set(nøkkel3, kjent);
    return kjent;
  };
}
function lagAnslag(treff, antall3) {
  const andel2 = del(treff, antall3);
  const varians = del(gang(andel2, trekkFra(somRasjonal(1), andel2)), antall3);
  return { andel: tilBrøk(andel2), standardfeil: beregnKvadratrot(tilBrøk(varians), DESIMALER) };
}

// src/vurdering/analyse/bladkriterier.ts
function bladkriterier(kriterier) {
  return kriterier.flatMap((kriterium) => {
    const { underkriterier = [] } = kriterium;
    return underkriterier.length > 0 ? bladkriterier(underkriterier) : [kriterium];
  });
}

// src/vurdering/analyse/analysegrunnlag.ts
function finnStillinger(resultat, grunnlag) {
  const rangering = rangerSøknader(resultat, grunnlag.rangeringsvalg);
  const innstilling = innstill(rangering, grunnlag.ramme, grunnlag.innstillingsvalg);
  const status = new Map(resultat.søknader.map((søknad) => [søknad.søknadId, søknad.status]));
  const rang2 = new Map(rangering.plasser.map((plass) => [plass.søknadId, plass.rang]));
  return new Map(
    innstilling.linjer.map(({ søknadId, utfall, beløp }) => [
      søknadId,
      { status: status.get(søknadId) ?? "IKKE_VURDERT", rang: rang2.get(søknadId) ?? null, utfall, beløp }
    ])
  );
}
function finnFlyttinger(før, etter) {
  return [...før].flatMap(([søknadId, gammel]) => {
    const ny = etter.get(søknadId) ?? gammel;
    const erLik2 = gammel.status === ny.status && gammel.rang === ny.rang && !erAnnetBeløp({ før: gammel, etter: ny });
    return erLik2 ? [] : [{ søknadId, før: gammel, etter: ny }];
  }).sort((a, b) => sammenlignTekst(a.søknadId, b.søknadId));
}
var erAnnetBeløp = ({ før, etter }) => før.utfall !== etter.utfall || før.beløp !== etter.beløp;

// src/vurdering/analyse/type-av.ts
var typeAv = ({ type }) => String(type);

// src/vurdering/analyse/sammenlign-uten.ts
var funn88 = lagFunnlager();
function sammenlignUten(grunnlag, utelatt2) {
  kastVedFeil(funnOmUtelatt(grunnlag.runde, utelatt2));
  const uten = utelat(grunnlag, utelatt2);
  const før = gjennomfør(grunnlag);
  const flyttinger = uten.utfall === "BEREGNET" ? finnFlyttinger(før, gjennomfør(uten.grunnlag)) : [];
  const harTotal = ({ status }) => status === "VURDERT" || status === "UNDER_TERSKEL";
  return {
    utelatt: utelatt2,
    utfall: uten.utfall,
    flyttinger,
    innstillingEndret: flyttinger.some(erAnnetBeløp),
    blirUfullstendige: flyttinger.filter((f) => harTotal(f.før) && !harTotal(f.etter)).map(({ søknadId }) => søknadId),
    regelFalt: uten.utfall === "BEREGNET" ? uten.regelFalt : []
  };
}
var gjennomfør = (grunnlag) => finnStillinger(vurderSøknader(grunnlag.runde, grunnlag.vurderingsvalg), grunnlag);
function funnOmUtelatt({ utlysning, vurderinger, vurderere }, utelatt2) {
  switch (utelatt2.type) {
    case "VURDERER": {
      const { vurdererId } = utelatt2;
      const kjent = [...vurderinger.map((v) => v.vurdererId), ...(vurderere ?? []).map(({ id }) => id)];
      return kjent.includes(vurdererId) ? [] : [funn88("ANALYSE_UKJENT_VURDERER", "FEIL", "/utelatt/vurdererId", { vurdererId })];
    }
    case "KRITERIUM": {
      const { kriteriumId } = utelatt2;
      return alleIder2(utlysning.kriterier).includes(kriteriumId) ? [] : [funn88("KRITERIUM_UKJENT", "FEIL", "/utelatt/kriteriumId", { kriteriumId })];
    }
    default: {
      const ugyldig7 = [funn88("VALG_UGYLDIG", "FEIL", "/utelatt/type", { felt: "type", verdi: typeAv(utelatt2) })];
      return uventet(utelatt2, ugyldig7);
    }
  }
}
var alleIder2 = (kriterier) => kriterier.flatMap(({ id, underkriterier = [] }) => [id, ...alleIder2(underkriterier)]);
function utelat(grunnlag, utelatt2) {
  return utelatt2.type === "VURDERER" ? utenVurderer(grunnlag, utelatt2.vurdererId) : utenKriterium(grunnlag, utelatt2.kriteriumId);
}
function utenVurderer(grunnlag, utelatt2) {
  if (grunnlag.vurderingsvalg.aggregering === "KONSENSUS") return { utfall: "KONSENSUS_TELLER" };
  const { runde } = grunnlag;
  const vurderinger = runde.vurderinger.filter(
    ({ vurdererId, form }) => form === "KONSENSUS" || vurdererId !== utelatt2
  );
  return { utfall: "BEREGNET", grunnlag: { ...grunnlag, runde: { ...runde, vurderinger } }, regelFalt: [] };
}
function utenKriterium(grunnlag, kriteriumId) {
  const { runde, rangeringsvalg } = grunnlag;
  const kriterier = fjern(runde.utlysning.kriterier, kriteriumId);
  if (kriterier.length === 0) return { utfall: "INGEN_KRITERIER_IGJEN" };
  if (!harVekt(kriterier)) return { utfall: "INGEN_VEKT_IGJEN" };
  const utlysning = { ...runde.utlysning, kriterier };
  const igjen = new Set(alleIder2(kriterier));
  const faller = (regel) => regel.type === "KRITERIUM" && !igjen.has(regel.kriteriumId) && alleIder2(runde.utlysning.kriterier).includes(regel.kriteriumId);
  const likhetskjede = rangeringsvalg.likhetskjede.filter((regel) => !faller(regel));
  const vurderinger = runde.vurderinger.map((vurdering) => medPoengFor(vurdering, igjen));
  return {
    utfall: "BEREGNET",
    grunnlag: {
      ...grunnlag,
      runde: { ...runde, utlysning, vurderinger },
      rangeringsvalg: { ...rangeringsvalg, likhetskjede }
    },
    regelFalt: rangeringsvalg.likhetskjede.filter(faller)
  };
}
function fjern(kriterier, utelatt2) {
  return kriterier.flatMap((kriterium) => {
    if (kriterium.id === utelatt2) return [];
    const { underkriterier = [] } = kriterium;
    if (underkriterier.length === 0) return [kriterium];
    const igjen = fjern(underkriterier, utelatt2);
    return igjen.length === 0 ? [] : [{ ...kriterium, underkriterier: igjen }];
  });
}
function harVekt(kriterier) {
  const noenVeier = kriterier.some(({ vekt }) => Number(vekt) !== 0);
  return noenVeier && kriterier.every(({ underkriterier = [] }) => underkriterier.length === 0 || harVekt(underkriterier));
}
function medPoengFor(vurdering, igjen) {
  const { poeng, dissenser } = vurdering;
  const erMed = ({ kriteriumId }) => igjen.has(kriteriumId);
  return {
    ...vurdering,
    poeng: poeng.filter(erMed),
    ...dissenser === void 0 ? {} : { dissenser: dissenser.filter(erMed) }
  };
}

// src/vurdering/analyse/finn-folsomhet.ts
function finnFølsomhet(grunnlag) {
  const { utlysning, vurderinger } = grunnlag.runde;
  const vurderere = [...new Set(vurderinger.map(({ vurdererId }) => vurdererId))].sort(sammenlignTekst);
  return [
    ...vurderere.map((vurdererId) => ({ type: "VURDERER", vurdererId })),
    ...bladkriterier(utlysning.kriterier).map(({ id }) => ({ type: "KRITERIUM", kriteriumId: id }))
  ].map((utelatt2) => sammenlignUten(grunnlag, utelatt2));
}

// src/vurdering/analyse/finn-grasone.ts
var funn89 = lagFunnlager();
function finnGråsone(grunnlag) {
  kastVedFeil([...funnOmIntervaller(grunnlag), ...funnOmSjanser(grunnlag)]);
  const overlapp = finnOverlapp2(grunnlag.innstilling, lesIntervaller(grunnlag));
  const sjanser = new Map(grunnlag.sjanser?.linjer.map((linje) => [linje.søknadId, linje]));
  return grunnlag.innstilling.linjer.flatMap(({ søknadId, utfall }) => {
    const overlapper = overlapp.get(søknadId) ?? [];
    const grunner = [
      ...utfall === "UAVGJORT_VED_STREKEN" ? [{ type: "LIKHET_VED_STREKEN" }] : [],
      ...overlapper.length > 0 ? [{ type: "INTERVALL", overlapper }] : [],
      ...erMellom2(sjanser.get(søknadId), grunnlag.sjanser) ? [{ type: "ANDEL_AV_TREKK" }] : []
    ];
    return grunner.length === 0 ? [] : [{ søknadId, utfall, grunner }];
  }).sort((a, b) => sammenlignTekst(a.søknadId, b.søknadId));
}
function funnOmIntervaller({ intervaller = [], resultat }) {
  if (resultat !== void 0 && intervaller.length > 0)
    return [ugyldig6("intervaller", "/grunnlag/intervaller", intervaller.length)];
  return intervaller.flatMap(
    ({ minst, høyst }, i) => erIntervall(minst, høyst) ? [] : [ugyldig6("intervaller", `/grunnlag/intervaller/${i}`, [minst, høyst])]
  );
}
function funnOmSjanser({ sjanser }) {
  if (sjanser === void 0 || erIntervall(sjanser.fra, sjanser.til)) return [];
  return [ugyldig6("sjanser", "/grunnlag/sjanser", [sjanser.fra, sjanser.til])];
}
var ugyldig6 = (felt, sti, verdi2) => funn89("ANALYSEVALG_UGYLDIG", "FEIL", sti, { felt, verdi: JSON.stringify(verdi2) });
function erIntervall(minst, høyst) {
  const [fra, til] = [lesTall3(minst), lesTall3(høyst)];
  return fra !== void 0 && til !== void 0 && sammenlignEksakt(fra, til) <= 0;
}
function lesIntervaller({ intervaller = [], resultat }) {
  if (resultat === void 0) {
    return intervaller.map(({ søknadId, minst, høyst }) => {
      return { søknadId, minst: lesEksakt(minst), høyst: lesEksakt(høyst), åpen: false };
    });
  }
  return resultat.søknader.flatMap((søknad) => {
    const { søknadId, status, totalt } = søknad;
    if (harÅpenTotal(søknad)) {
      const { lavest, høyest } = søknad.intervall;
      return [{ søknadId, minst: lesEksakt(lavest), høyst: lesEksakt(høyest), åpen: true }];
    }
    if (status !== "VURDERT" || totalt === void 0) return [];
    const tall2 = lesEksakt(totalt);
    return [{ søknadId, minst: tall2, høyst: tall2, åpen: false }];
  });
}
function finnOverlapp2({ linjer }, intervaller) {
  const utfall = new Map(linjer.map((linje) => [linje.søknadId, linje.utfall]));
  const erInne3 = (id) => utfall.get(id) === "INNSTILT" || utfall.get(id) === "DELVIS_INNSTILT";
  const inne = intervaller.filter(({ søknadId }) => erInne3(søknadId));
  const ute = intervaller.filter(({ søknadId, åpen }) => åpen || utfall.get(søknadId) === "IKKE_INNSTILT");
  const par = inne.flatMap(
    (en) => ute.filter((annen) => kanBytte(en, annen)).map((annen) => [en.søknadId, annen.søknadId])
  );
  const overlapp = /* @__PURE__ */ new Map();
  for (const [a, b] of [...par, ...par.map(([a2, b2]) => [b2, a2])]) {
    const ider = overlapp.get(a);
    if (ider === void 0) overlapp.set(a, [b]);
    else ider.push(b);
  }
  for (const ider of overlapp.values()) ider.sort(sammenlignTekst);
  return overlapp;
}
var kanBytte = (inne, ute) => sammenlignEksakt(ute.høyst, inne.minst) >= 0 && sammenlignEksakt(ute.minst, inne.høyst) <= 0;
function erMellom2(linje, sjanser) {
  if (linje?.innstilt === void 0 || sjanser === void 0) return false;
  const andel2 = lesEksakt(linje.innstilt.andel);
  return sammenlignEksakt(andel2, lesEksakt(sjanser.fra)) >= 0 && sammenlignEksakt(andel2, lesEksakt(sjanser.til)) <= 0;
}

// src/vurdering/analyse/flytt-vekt.ts
var NULL19 = { t: 0n, n: 1n };
var forskjell = (a, b) => a.poeng.map((p, k) => p - (b.poeng[k] ?? 0n));
var verdi = (vekter, d) => vekter.reduce((sum, vekt, k) => leggSammen(sum, gang(vekt, somRasjonal(d[k] ?? 0n))), NULL19);
function flyttTilLikt(vekter, d) {
  const best = d.reduce((b, ett, k) => ett > (d[b] ?? 0n) ? k : b, 0);
  const høyest = d[best] ?? 0n;
  if (høyest <= 0n) return void 0;
  const nye = [...vekter];
  let mangler = gang(verdi(vekter, d), somRasjonal(-1));
  let flyttet = NULL19;
  const givere = d.map((_, k) => k).sort((a, b) => (d[a] ?? 0n) < (d[b] ?? 0n) ? -1 : d[a] === d[b] ? a - b : 1);
  for (const k of givere) {
    if (mangler.t === 0n) break;
    const gevinst = høyest - (d[k] ?? 0n);
    const trengs3 = { t: mangler.t, n: mangler.n * gevinst };
    const har = nye[k] ?? NULL19;
    const tas = sammenlignEksakt(har, trengs3) < 0 ? har : trengs3;
    nye[k] = trekkFra(har, tas);
    nye[best] = leggSammen(nye[best] ?? NULL19, tas);
    flyttet = leggSammen(flyttet, tas);
    mangler = trekkFra(mangler, gang(tas, somRasjonal(gevinst)));
  }
  return { avstand: gang(flyttet, somRasjonal(2)), vekter: nye };
}

// src/vurdering/analyse/les-poengtabell.ts
var funn90 = lagFunnlager();
var NULL20 = { t: 0n, n: 1n };
function lesPoengtabell(tabell, medVekter2) {
  const { kriterier, søknader } = tabell;
  kastVedFeil([
    ...kriterier.length === 0 ? [funn90("KRITERIER_TOMT", "FEIL", "/tabell/kriterier", {})] : [],
    ...søknader.length === 0 ? [funn90("RUNDE_TOM", "FEIL", "/tabell/søknader", {})] : [],
    ...finnGjentatte(kriterier.map(({ kriteriumId }) => kriteriumId)).map(
      ({ nøkkel: kriteriumId, plass }) => funn90("KRITERIUM_TO_GANGER", "FEIL", `/tabell/kriterier/${plass}/kriteriumId`, { kriteriumId })
    ),
    ...finnGjentatte(søknader.map(({ søknadId }) => søknadId)).map(
      ({ nøkkel: id, plass, først }) => funn90("RUNDE_ID_TO_GANGER", "FEIL", `/tabell/søknader/${plass}/søknadId`, { id, først })
    ),
    ...medVekter2 ? funnOmVekter(tabell) : [],
    ...søknader.flatMap((søknad, i) => funnOmSøknad2(søknad, kriterier, `/tabell/søknader/${i}`))
  ]);
  const plasser3 = kriterier.map((_, i) => i).sort((a, b) => sammenlignTekst(idAv(tabell, a), idAv(tabell, b)));
  const leste = plasser3.map((i) => lesTall3(kriterier[i]?.vekt ?? 0) ?? NULL20);
  const sum = leste.reduce(leggSammen, NULL20);
  const brøker = søknader.map(({ poeng }) => plasser3.map((i) => lesTall3(poeng[i] ?? 0) ?? NULL20));
  const skala = brøker.flat().reduce((felles, { n }) => felles / størsteFellesDivisor(felles, n) * n, 1n);
  return {
    kriterier: plasser3.map((i) => idAv(tabell, i)),
    vekter: medVekter2 ? leste.map((vekt) => del(vekt, sum)) : [],
    søknader: søknader.map(({ søknadId: id, søktBeløp: beløp }, i) => ({
      id,
      beløp,
      poeng: (brøker[i] ?? []).map(({ t, n }) => t * (skala / n))
    })).sort((a, b) => sammenlignTekst(a.id, b.id))
  };
}
var idAv = ({ kriterier }, i) => kriterier[i]?.kriteriumId ?? "";
function funnOmVekter({ kriterier }) {
  const enkelte = kriterier.flatMap(({ kriteriumId, vekt }, i) => {
    const sti = `/tabell/kriterier/${i}`;
    if (vekt === void 0) return [funn90("KRITERIEVEKT_MANGLER", "FEIL", sti, { kriteriumId })];
    const lest = lesTall3(vekt);
    if (lest !== void 0 && lest.t >= 0n) return [];
    return [funn90("KRITERIEVEKT_UGYLDIG", "FEIL", `${sti}/vekt`, { kriteriumId, vekt: skriv7(vekt) })];
  });
  const harSum = kriterier.some(({ vekt }) => vekt !== void 0 && lesTall3(vekt)?.t !== 0n);
  if (enkelte.length > 0 || harSum || kriterier.length === 0) return enkelte;
  const kriteriumIder = kriterier.map(({ kriteriumId }) => kriteriumId);
  return [funn90("KRITERIEVEKTER_UTEN_SUM", "FEIL", "/tabell/kriterier", { kriteriumIder })];
}
function funnOmSøknad2({ søknadId, søktBeløp, poeng }, kriterier, sti) {
  const omAntall = { søknadId, antall: poeng.length, forventet: kriterier.length };
  return [
    ...poeng.length === kriterier.length ? [] : [funn90("POENG_ANTALL_FEIL", "FEIL", `${sti}/poeng`, omAntall)],
    ...erBeløp(søktBeløp) ? [] : [funn90("SOKT_BELOP_UGYLDIG", "FEIL", `${sti}/søktBeløp`, { søknadId, beløp: String(søktBeløp) })],
    ...poeng.flatMap((ett, k) => {
      if (lesTall3(ett) !== void 0) return [];
      const kriteriumId = kriterier[k]?.kriteriumId ?? "";
      return [funn90("POENG_UGYLDIG", "FEIL", `${sti}/poeng/${k}`, { kriteriumId, poeng: skriv7(ett) })];
    })
  ];
}
var skriv7 = (tall2) => typeof tall2 === "object" ? JSON.stringify(tall2) : String(tall2);

// src/vurdering/analyse/del-ved-lodd.ts
var NULL21 = { t: 0n, n: 1n };
var FLEST_LIKE = 8;
var FLEST_RESTER = 200;
function delVedLodd(grupper3, beløp, ramme, regel) {
  const sjanser = new Array(beløp.length).fill(NULL21);
  let rester = /* @__PURE__ */ new Map([[ramme, { t: 1n, n: 1n }]]);
  for (const [g, gruppe] of grupper3.entries()) {
    const neste = /* @__PURE__ */ new Map();
    for (const [rest, sannsynlighet] of rester) {
      const deling = delGruppe(
        gruppe.map((i) => beløp[i] ?? 0),
        rest,
        regel
      );
      if (deling === void 0) return medUtellelige(sjanser, grupper3.slice(g));
      for (const [plass, i] of gruppe.entries()) {
        sjanser[i] = forkort(leggSammen(sjanser[i] ?? NULL21, gang(sannsynlighet, deling.sjanser[plass] ?? NULL21)));
      }
      for (const [etter, andel2] of deling.rester) leggTil3(neste, etter, gang(sannsynlighet, andel2));
    }
    if (neste.size > FLEST_RESTER) return medUtellelige(sjanser, grupper3.slice(g + 1));
    rester = neste;
  }
  return sjanser;
}
function medUtellelige(sjanser, grupper3) {
  for (const i of grupper3.flat()) sjanser[i] = void 0;
  return sjanser;
}
function delGruppe(beløp, rest, regel) {
  const sum = beløp.reduce((s, b) => s + b, 0);
  if (sum <= rest) return { sjanser: beløp.map(() => somRasjonal(1)), rester: /* @__PURE__ */ new Map([[rest - sum, somRasjonal(1)]]) };
  if (beløp.every((b) => b > rest)) {
    return {
      sjanser: beløp.map(() => NULL21),
      rester: new Map(regel === "RANGERT_STOPP" ? [] : [[rest, somRasjonal(1)]])
    };
  }
  if (beløp.length > FLEST_LIKE) return void 0;
  return regel === "RANGERT_STOPP" ? delMedStopp(beløp, rest) : delMedHopp(beløp, rest);
}
function delMedStopp(beløp, rest) {
  const antall3 = beløp.length;
  const ordener = beløp.map(() => 0);
  for (let mengde = 0; mengde < 2 ** antall3; mengde++) {
    const sum = beløp.reduce((s, b, i) => mengde & 1 << i ? s + b : s, 0);
    const størrelse = beløp.filter((_, i) => mengde & 1 << i).length;
    for (const [i, b] of beløp.entries()) {
      if (mengde & 1 << i || sum + b > rest) continue;
      ordener[i] = (ordener[i] ?? 0) + fakultet(størrelse) * fakultet(antall3 - størrelse - 1);
    }
  }
  const alle2 = somRasjonal(fakultet(antall3));
  return { sjanser: ordener.map((o) => del(somRasjonal(o), alle2)), rester: /* @__PURE__ */ new Map() };
}
function delMedHopp(beløp, start) {
  const antall3 = beløp.length;
  const sjanser = beløp.map(() => NULL21);
  const ved = Array.from({ length: 2 ** antall3 }, () => /* @__PURE__ */ new Map());
  ved[0]?.set(start, somRasjonal(1));
  for (const [mengde, rester] of ved.entries()) {
    const igjen = BigInt(beløp.filter((_, i) => !(mengde & 1 << i)).length);
    for (const [rest, sannsynlighet] of rester) {
      const hver = { t: sannsynlighet.t, n: sannsynlighet.n * igjen };
      for (const [i, b] of beløp.entries()) {
        if (mengde & 1 << i) continue;
        if (b <= rest) sjanser[i] = leggSammen(sjanser[i] ?? NULL21, hver);
        leggTil3(ved[mengde | 1 << i] ?? /* @__PURE__ */ new Map(), b <= rest ? rest - b : rest, hver);
      }
    }
  }
  return { sjanser, rester: ved.at(-1) ?? /* @__PURE__ */ new Map() };
}
function leggTil3(kart, nøkkel3, tall2) {
  kart.set(nøkkel3, forkort(leggSammen(kart.get(nøkkel3) ?? NULL21, tall2)));
}
function fakultet(n) {
  let produkt = 1;
  for (let i = 2; i <= n; i++) produkt *= i;
  return produkt;
}

// src/vurdering/analyse/los-lineaert.ts
function løsLineært({ mål, rader }) {
  const n = mål.length;
  const tablå = {
    t: [...rader.map(({ koeffisienter, høyst }) => [...koeffisienter, høyst]), new Array(n + 1).fill(0n)],
    q: 1n,
    basis: rader.map((_, i) => n + i),
    utenfor: mål.map((_, j) => j)
  };
  if (rader.some(({ høyst }) => høyst < 0n) && !finnMulig(tablå)) return void 0;
  settMål(tablå, mål);
  optimer(tablå);
  const x = new Array(n).fill({ t: 0n, n: 1n });
  for (const [i, variabel] of tablå.basis.entries()) {
    if (variabel < n) x[variabel] = { t: lesAv(tablå, i, -1), n: tablå.q };
  }
  return { verdi: { t: lesAv(tablå, rader.length, -1), n: tablå.q }, x };
}
var lesAv = ({ t }, i, j) => t[i]?.at(j) ?? 0n;
function finnMulig(tablå) {
  const sist = tablå.t.length - 1;
  for (const [i, rad] of tablå.t.entries()) rad.splice(-1, 0, i === sist ? 1n : -1n);
  const s = tablå.utenfor.length;
  tablå.utenfor.push(-1);
  let r = 0;
  for (let i = 1; i < sist; i++) if (lesAv(tablå, i, -1) < lesAv(tablå, r, -1)) r = i;
  pivoter(tablå, r, s);
  optimer(tablå);
  if (lesAv(tablå, sist, -1) !== 0n) return false;
  const iBasis = tablå.basis.indexOf(-1);
  if (iBasis >= 0) pivoter(tablå, iBasis, tablå.t[iBasis]?.findIndex((tall2) => tall2 !== 0n) ?? 0);
  const kolonne = tablå.utenfor.indexOf(-1);
  for (const rad of tablå.t) rad.splice(kolonne, 1);
  tablå.utenfor.splice(kolonne, 1);
  return true;
}
function settMål(tablå, mål) {
  const rad = [...tablå.utenfor.map((variabel) => -(mål[variabel] ?? 0n) * tablå.q), 0n];
  for (const [i, variabel] of tablå.basis.entries()) {
    const faktor = mål[variabel] ?? 0n;
    if (faktor !== 0n) for (const [j, tall2] of rad.entries()) rad[j] = tall2 + faktor * lesAv(tablå, i, j);
  }
  tablå.t[tablå.t.length - 1] = rad;
}
function optimer(tablå) {
  for (; ; ) {
    const s = finnMinst(tablå.utenfor, (j) => lesAv(tablå, tablå.t.length - 1, j) < 0n);
    if (s < 0) return;
    let r = -1;
    for (const [i, variabel] of tablå.basis.entries()) {
      const tall2 = lesAv(tablå, i, s);
      if (tall2 <= 0n) continue;
      const forskjell2 = r < 0 ? -1n : lesAv(tablå, i, -1) * lesAv(tablå, r, s) - lesAv(tablå, r, -1) * tall2;
      if (forskjell2 < 0n || forskjell2 === 0n && variabel < (tablå.basis[r] ?? 0)) r = i;
    }
    if (r < 0) return;
    pivoter(tablå, r, s);
  }
}
function finnMinst(variabler, erKandidat) {
  let valgt = -1;
  for (const [plass, variabel] of variabler.entries()) {
    if (erKandidat(plass) && (valgt < 0 || variabel < (variabler[valgt] ?? 0))) valgt = plass;
  }
  return valgt;
}
function pivoter(tablå, r, s) {
  const { t, q } = tablå;
  const p = lesAv(tablå, r, s);
  const fortegn = p < 0n ? -1n : 1n;
  const pivotrad = [...t[r] ?? []];
  tablå.t = t.map((rad, i) => {
    if (i === r) return pivotrad.map((tall2, j) => fortegn * (j === s ? q : tall2));
    const faktor = rad[s] ?? 0n;
    return rad.map((tall2, j) => fortegn * (j === s ? -faktor : (tall2 * p - faktor * (pivotrad[j] ?? 0n)) / q));
  });
  tablå.q = fortegn * p;
  const inn = tablå.utenfor[s] ?? 0;
  tablå.utenfor[s] = tablå.basis[r] ?? 0;
  tablå.basis[r] = inn;
}

// src/vurdering/analyse/vektendring-for-sett.ts
var NULL22 = { t: 0n, n: 1n };
function finnVektendringForSett(lest, ramme) {
  const innstilt = finnInnstilte(lest, ramme);
  if (innstilt === void 0) return { utfall: "UAVGJORT_NA", avstand: NULL22, hendelser: [] };
  const inne = lest.søknader.filter((_, i) => innstilt[i]);
  const ute = lest.søknader.filter((_, i) => !innstilt[i]);
  const rest = ramme - inne.reduce((sum, { beløp }) => sum + beløp, 0);
  const grenser = [...finnPasseringer(lest, inne, ute), ...finnNyeUnderStreken(lest, ute, rest)];
  const [første, ...resten] = grenser.sort((a, b) => sammenlignEksakt(a.avstand, b.avstand));
  if (første === void 0) return { utfall: "FINNES_IKKE", hendelser: [] };
  const likeNære = resten.filter(({ avstand: avstand2 }) => sammenlignEksakt(avstand2, første.avstand) === 0);
  return {
    utfall: "FINNES",
    avstand: første.avstand,
    vekter: første.vekter,
    hendelser: [første, ...likeNære].map(({ hendelse }) => hendelse)
  };
}
function finnInnstilte({ søknader, vekter }, ramme) {
  const totaler = søknader.map(({ poeng }) => verdi(vekter, poeng));
  const plasser3 = søknader.map((_, i) => i).sort((a, b) => sammenlignEksakt(totaler[b] ?? NULL22, totaler[a] ?? NULL22) || a - b);
  const grupper3 = [];
  for (const i of plasser3) {
    const siste = grupper3.at(-1);
    if (siste !== void 0 && sammenlignEksakt(totaler[siste[0] ?? 0] ?? NULL22, totaler[i] ?? NULL22) === 0)
      siste.push(i);
    else grupper3.push([i]);
  }
  const sjanser = delVedLodd(
    grupper3,
    søknader.map(({ beløp }) => beløp),
    ramme,
    "RANGERT_STOPP"
  );
  if (sjanser.some((sjanse) => sjanse === void 0 || sjanse.t !== 0n && sjanse.t !== sjanse.n)) return void 0;
  return sjanser.map((sjanse) => sjanse !== void 0 && sjanse.t > 0n);
}
function finnPasseringer(lest, inne, ute) {
  return ute.flatMap(
    (en) => inne.flatMap((annen) => {
      const grense = flyttTilLikt(lest.vekter, forskjell(en, annen));
      if (grense === void 0) return [];
      return [{ ...grense, hendelse: { type: "PASSERER", søknadId: en.id, forbi: annen.id } }];
    })
  );
}
function finnNyeUnderStreken(lest, ute, rest) {
  const forDyre = ute.filter(({ beløp }) => beløp > rest);
  return ute.filter(({ beløp }) => beløp <= rest).flatMap((en) => {
    const rader = forDyre.map((annen) => forskjell(en, annen));
    const grense = kanLede(rader) ? flyttTilForst(lest.vekter, rader) : void 0;
    return grense === void 0 ? [] : [{ ...grense, hendelse: { type: "FORST_UNDER_STREKEN", søknadId: en.id } }];
  });
}
function kanLede(rader) {
  const antall3 = rader[0]?.length ?? 0;
  const ledelse = løsLineært({
    mål: [...new Array(antall3).fill(0n), 1n],
    rader: [
      ...rader.map((d) => ({ koeffisienter: [...d.map((ett) => -ett), 1n], høyst: 0n })),
      { koeffisienter: [...new Array(antall3).fill(1n), 0n], høyst: 1n }
    ]
  });
  return ledelse !== void 0 && ledelse.verdi.t > 0n;
}
function flyttTilForst(vekter, rader) {
  const nevner = vekter.reduce((n, vekt) => n / størsteFellesDivisor(n, vekt.n) * vekt.n, 1n);
  const hele = vekter.map(({ t, n }) => t * (nevner / n));
  const antall3 = hele.length;
  const alle2 = (tall2) => new Array(antall3).fill(tall2);
  const løsning = løsLineært({
    mål: [...alle2(0n), ...alle2(-1n)],
    rader: [
      ...rader.map((d) => ({
        koeffisienter: [...d.map((ett) => -ett), ...d],
        høyst: d.reduce((sum, ett, k) => sum + ett * (hele[k] ?? 0n), 0n)
      })),
      ...hele.map((har, k) => ({
        koeffisienter: [...alle2(0n), ...hele.map((_, l) => l === k ? 1n : 0n)],
        høyst: har
      })),
      { koeffisienter: [...alle2(1n), ...alle2(-1n)], høyst: 0n },
      { koeffisienter: [...alle2(-1n), ...alle2(1n)], høyst: 0n }
    ]
  });
  if (løsning === void 0) return void 0;
  return {
    avstand: { t: -2n * løsning.verdi.t, n: løsning.verdi.n * nevner },
    vekter: hele.map((har, k) => {
      const ny = trekkFra(leggSammen(somRasjonal(har), løsning.x[k] ?? NULL22), løsning.x[antall3 + k] ?? NULL22);
      return { t: ny.t, n: ny.n * nevner };
    })
  };
}

// src/vurdering/analyse/finn-minste-vektendring.ts
var funn91 = lagFunnlager();
var NULL23 = { t: 0n, n: 1n };
function finnMinsteVektendring(tabell, mål) {
  const lest = lesPoengtabell(tabell, true);
  kastVedFeil(funnOmMål(mål, lest));
  const svar = mål.type === "PAR" ? forPar(lest, mål) : finnVektendringForSett(lest, mål.ramme.beløp);
  return {
    grunnlag: { tabell, mål },
    utfall: svar.utfall,
    vekter: somKriterievekter(lest, lest.vekter),
    ...svar.avstand === void 0 ? {} : { avstand: tilBrøk(svar.avstand) },
    ...svar.vekter === void 0 ? {} : { nyeVekter: somKriterievekter(lest, svar.vekter) },
    hendelser: svar.hendelser
  };
}
function funnOmMål(mål, { søknader }) {
  const kjente = new Set(søknader.map(({ id }) => id));
  if (mål.type === "PAR") {
    const { søknadId, forbi } = mål;
    const ukjente2 = ["søknadId", "forbi"].filter((felt) => !kjente.has(mål[felt]));
    return [
      ...ukjente2.map((felt) => funn91("ANALYSE_UKJENT_SOKNAD", "FEIL", `/mål/${felt}`, { søknadId: mål[felt] })),
      ...søknadId === forbi ? [funn91("ANALYSE_SAMME_SOKNAD", "FEIL", "/mål/forbi", { søknadId })] : []
    ];
  }
  if (mål.type !== "INNSTILT") {
    return [funn91("VALG_UGYLDIG", "FEIL", "/mål/type", { felt: "type", verdi: typeAv(mål) })];
  }
  const { beløp } = mål.ramme;
  return erBeløp(beløp) ? [] : [funn91("RAMME_UGYLDIG", "FEIL", "/mål/ramme/beløp", { beløp: String(beløp) })];
}
var somKriterievekter = ({ kriterier }, vekter) => kriterier.map((kriteriumId, k) => ({ kriteriumId, vekt: tilBrøk(vekter[k] ?? NULL23) }));
function forPar(lest, { søknadId, forbi }) {
  const finn = (id) => lest.søknader.find((søknad) => søknad.id === id) ?? { poeng: [] };
  const d = forskjell(finn(søknadId), finn(forbi));
  if (verdi(lest.vekter, d).t > 0n) return { utfall: "ALLEREDE", avstand: NULL23, hendelser: [] };
  const grense = flyttTilLikt(lest.vekter, d);
  if (grense === void 0) return { utfall: "FINNES_IKKE", hendelser: [] };
  return { utfall: "FINNES", ...grense, hendelser: [{ type: "PASSERER", søknadId, forbi }] };
}

// src/vurdering/analyse/los-gradvis.ts
function løsGradvis(problem, flere) {
  const rader = [...problem.rader];
  for (; ; ) {
    const løsning = løsLineært({ mål: problem.mål, rader });
    const brutt2 = løsning && finnMestBrutt(flere, løsning.x);
    if (brutt2 === void 0) return løsning;
    rader.push({ koeffisienter: brutt2, høyst: 0n });
  }
}
function finnMestBrutt(rader, x) {
  let mest = 0n;
  let valgt;
  const felles = x.reduce((n, tall2) => tall2.t === 0n ? n : tall2.n, 1n);
  const hele = x.map(({ t, n }) => t * felles / n);
  for (const rad of rader) {
    const over = rad.reduce((sum, tall2, k) => sum + tall2 * (hele[k] ?? 0n), 0n);
    if (over <= mest) continue;
    mest = over;
    valgt = rad;
  }
  return valgt;
}

// src/vurdering/analyse/vektomrade.ts
var funn92 = lagFunnlager();
var NULL24 = { t: 0n, n: 1n };
var EN7 = { t: 1n, n: 1n };
function lesVektområde(område, kriterier) {
  const plass = new Map(kriterier.map((id, i) => [id, i]));
  switch (område.type) {
    case "UKJENT":
      return område;
    case "ORDNET": {
      kastVedFeil(funnOmRekkefølge3(område.rekkefølge.flat(), kriterier));
      const grupper3 = område.rekkefølge.map((gruppe) => gruppe.map((id) => plass.get(id) ?? 0));
      return { type: "ORDNET", grupper: grupper3.filter(({ length }) => length > 0) };
    }
    case "GRENSER": {
      kastVedFeil(funnOmGrenser2(område.grenser, plass));
      const etterId3 = new Map(område.grenser.map((grense) => [grense.kriteriumId, grense]));
      const minst = kriterier.map((id) => lesTall3(etterId3.get(id)?.minst ?? 0) ?? NULL24);
      const høyst = kriterier.map((id) => lesTall3(etterId3.get(id)?.høyst ?? 1) ?? EN7);
      const finnes = sammenlignEksakt(minst.reduce(leggSammen, NULL24), EN7) <= 0 && sammenlignEksakt(høyst.reduce(leggSammen, NULL24), EN7) >= 0;
      if (!finnes) {
        const kriteriumIder = område.grenser.map(({ kriteriumId }) => kriteriumId);
        kastVedFeil([funn92("VEKTGRENSER_UMULIGE", "FEIL", "/område/grenser", { kriteriumIder })]);
      }
      return { type: "GRENSER", minst, høyst };
    }
    default: {
      kastVedFeil([funn92("VALG_UGYLDIG", "FEIL", "/område/type", { felt: "type", verdi: typeAv(område) })]);
      return område;
    }
  }
}
function funnOmRekkefølge3(nevnt, kriterier) {
  const kjente = new Set(kriterier);
  const ukjente2 = [...new Set(nevnt)].filter((id) => !kjente.has(id));
  return [
    ...ukjente2.map((kriteriumId) => funn92("KRITERIUM_UKJENT", "FEIL", "/område/rekkefølge", { kriteriumId })),
    ...kriterier.flatMap((kriteriumId) => {
      const antall3 = nevnt.filter((id) => id === kriteriumId).length;
      return antall3 === 1 ? [] : [funn92("VEKTREKKEFOLGE_UGYLDIG", "FEIL", "/område/rekkefølge", { kriteriumId, antall: antall3 })];
    })
  ];
}
function funnOmGrenser2(grenser, kriterier) {
  const sett4 = /* @__PURE__ */ new Set();
  return grenser.flatMap(({ kriteriumId, minst = 0, høyst = 1 }, i) => {
    const sti = `/område/grenser/${i}`;
    if (!kriterier.has(kriteriumId)) return [funn92("KRITERIUM_UKJENT", "FEIL", `${sti}/kriteriumId`, { kriteriumId })];
    if (sett4.has(kriteriumId)) return [funn92("KRITERIUM_TO_GANGER", "FEIL", `${sti}/kriteriumId`, { kriteriumId })];
    sett4.add(kriteriumId);
    const [fra, til] = [lesTall3(minst), lesTall3(høyst)];
    const gyldig = fra && til && fra.t >= 0n && sammenlignEksakt(fra, til) <= 0 && sammenlignEksakt(til, EN7) <= 0;
    if (gyldig === true) return [];
    return [funn92("VEKTGRENSE_UGYLDIG", "FEIL", sti, { kriteriumId, minst: skriv8(minst), høyst: skriv8(høyst) })];
  });
}
var skriv8 = (tall2) => typeof tall2 === "object" ? `${tall2.teller}/${tall2.nevner}` : String(tall2);
function finnBesteVekter(d, område) {
  const etterVerdi = (a, b) => (d[a] ?? 0n) < (d[b] ?? 0n) ? 1 : d[a] === d[b] ? a - b : -1;
  switch (område.type) {
    case "UKJENT": {
      const [best] = d.map((_, k) => k).sort(etterVerdi);
      return d.map((_, k) => k === best ? EN7 : NULL24);
    }
    case "ORDNET": {
      const rekke = område.grupper.flatMap((gruppe) => [...gruppe].sort(etterVerdi));
      let sum = 0n;
      let best = { t: 0n, n: 0n };
      for (const [i, k] of rekke.entries()) {
        sum += d[k] ?? 0n;
        const antall3 = BigInt(i + 1);
        if (best.n === 0n || sum * best.n > best.t * antall3) best = { t: sum, n: antall3 };
      }
      const med = new Set(rekke.slice(0, Number(best.n)));
      return d.map((_, k) => med.has(k) ? { t: 1n, n: best.n } : NULL24);
    }
    case "GRENSER": {
      const vekter = [...område.minst];
      let igjen = trekkFra(EN7, vekter.reduce(leggSammen, NULL24));
      for (const k of d.map((_, i) => i).sort(etterVerdi)) {
        const rom = trekkFra(område.høyst[k] ?? EN7, vekter[k] ?? NULL24);
        const tillegg = sammenlignEksakt(rom, igjen) < 0 ? rom : igjen;
        vekter[k] = leggSammen(vekter[k] ?? NULL24, tillegg);
        igjen = trekkFra(igjen, tillegg);
      }
      return vekter;
    }
  }
}
function kjegleAv(område, antall3) {
  const rad = (ledd) => Array.from({ length: antall3 }, (_, k) => ledd(k));
  switch (område.type) {
    case "UKJENT":
      return [];
    case "ORDNET":
      return område.grupper.flatMap(
        (gruppe, i) => gruppe.flatMap(
          (mer) => (område.grupper[i + 1] ?? []).map((mindre) => rad((k) => k === mindre ? 1n : k === mer ? -1n : 0n))
        )
      );
    case "GRENSER":
      return [
        ...område.minst.map(({ t, n }, i) => rad((k) => k === i ? t - n : t)),
        ...område.høyst.map(({ t, n }, i) => rad((k) => k === i ? n - t : -t))
      ];
  }
}

// src/vurdering/analyse/finn-mulige-ranger.ts
function finnMuligeRanger(tabell, område) {
  const lest = lesPoengtabell(tabell, false);
  const lestOmråde = lesVektområde(område, lest.kriterier);
  const par = finnPar(lest, lestOmråde);
  const hjørner = par.hjørner.map((vekter) => totalerVed(lest, vekter));
  return {
    grunnlag: { tabell, område },
    linjer: lest.søknader.map((_, i) => lagLinje8(i, { lest, område: lestOmråde, par, hjørner }))
  };
}
function finnPar({ søknader }, område) {
  const hjørner = /* @__PURE__ */ new Map();
  const over = søknader.map(
    (en) => søknader.map((annen) => {
      if (en === annen) return 0;
      const d = en.poeng.map((poeng, k) => poeng - (annen.poeng[k] ?? 0n));
      const vekter = somHeltall2(finnBesteVekter(d, område));
      hjørner.set(vekter.join(), vekter);
      const høyest = d.reduce((sum, ett, k) => sum + ett * (vekter[k] ?? 0n), 0n);
      return høyest > 0n ? 1 : høyest < 0n ? -1 : 0;
    })
  );
  return { over, hjørner: [...hjørner.values()] };
}
function somHeltall2(vekter) {
  const felles = vekter.reduce((n, vekt) => n / størsteFellesDivisor(n, vekt.n) * vekt.n, 1n);
  const hele = vekter.map(({ t, n }) => t * (felles / n));
  const divisor = hele.reduce((d, tall2) => tall2 === 0n ? d : størsteFellesDivisor(d, tall2), 0n);
  return divisor > 1n ? hele.map((tall2) => tall2 / divisor) : hele;
}
var totalerVed = ({ søknader }, vekter) => søknader.map(({ poeng }) => poeng.reduce((sum, ett, k) => sum + ett * (vekter[k] ?? 0n), 0n));
function lagLinje8(i, { lest, område, par, hjørner }) {
  const ider = (erMed) => lest.søknader.flatMap(({ id }, j) => j !== i && erMed(j) ? [id] : []);
  const alltidForan = ider((j) => (par.over[i]?.[j] ?? 0) < 0);
  const alltidBak = ider((j) => (par.over[j]?.[i] ?? 0) < 0);
  const kanVæreForan = ider((j) => (par.over[j]?.[i] ?? 0) > 0);
  const ranger = hjørner.map((totaler) => 1 + totaler.filter((total) => total > (totaler[i] ?? 0n)).length);
  const første = alltidForan.length > 0 ? void 0 : finnFørsteplass(lest, i, område);
  return {
    søknadId: lest.søknader[i]?.id ?? "",
    alltidForan,
    alltidBak,
    best: {
      // One that can never be first has at best the second place, even where nobody is always ahead of it.
      grense: første === void 0 ? Math.max(2, alltidForan.length + 1) : 1,
      oppnådd: første === void 0 ? Math.min(lest.søknader.length, ...ranger) : 1
    },
    verst: { grense: kanVæreForan.length + 1, oppnådd: Math.max(1, ...ranger) },
    førsteplass: første === void 0 ? "ALDRI" : første.alene ? "ALENE" : "DELT",
    ...første === void 0 ? {} : { førsteplassVed: somKriterievekter2(lest, første.vekter) }
  };
}
function finnFørsteplass({ søknader, kriterier }, i, område) {
  const antall3 = kriterier.length;
  const poeng = søknader[i]?.poeng ?? [];
  const mindre = søknader.filter((_, j) => j !== i).map((annen) => annen.poeng.map((p, k) => p - (poeng[k] ?? 0n)));
  const kjegle = kjegleAv(område, antall3);
  const enere = new Array(antall3).fill(1n);
  const nuller = new Array(antall3).fill(0n);
  const ledelse = løsGradvis(
    {
      mål: [...nuller, 1n],
      // A lone søknad leads by as much as one likes; the last row keeps the programme bounded.
      rader: [
        { koeffisienter: [...enere, 0n], høyst: 1n },
        { koeffisienter: [...enere.map((en) => -en), 1n], høyst: 0n }
      ]
    },
    [...mindre.map((rad) => [...rad, 1n]), ...kjegle.map((rad) => [...rad, 0n])]
  );
  if (ledelse !== void 0 && ledelse.verdi.t > 0n) return { alene: true, vekter: ledelse.x.slice(0, antall3) };
  const delt = løsGradvis({ mål: enere, rader: [{ koeffisienter: enere, høyst: 1n }] }, [...mindre, ...kjegle]);
  return delt !== void 0 && delt.verdi.t > 0n ? { alene: false, vekter: delt.x } : void 0;
}
function somKriterievekter2({ kriterier }, vekter) {
  const hele = somHeltall2(vekter);
  const sum = hele.reduce((s, tall2) => s + tall2, 0n);
  return kriterier.map((kriteriumId, k) => ({ kriteriumId, vekt: tilBrøk({ t: hele[k] ?? 0n, n: sum }) }));
}

// src/vurdering/analyse/lag-poengtabell.ts
var funn93 = lagFunnlager();
function lagPoengtabell(resultat) {
  const { runde, valg } = resultat.grunnlag;
  const skalaer = new Map(bladkriterier(runde.utlysning.kriterier).map(({ id, skala }) => [id, skala]));
  const beløp = new Map(runde.søknader.map(({ id, søktBeløp }) => [id, søktBeløp]));
  const feil46 = [];
  const søknader = resultat.søknader.flatMap(({ søknadId, status, kriterier }, i) => {
    const søktBeløp = beløp.get(søknadId);
    if (status !== "VURDERT" || søktBeløp === void 0) return [];
    const etterId3 = new Map(kriterier.map((k) => [k.kriteriumId, k]));
    const poeng = resultat.kriterievekter.map(({ kriteriumId }) => {
      const skala = skalaer.get(kriteriumId);
      const ett = skala && poengFor(etterId3.get(kriteriumId), skala, valg.manglende);
      if (ett !== void 0) return ett;
      feil46.push(funn93("TOTAL_IKKE_LINEAER", "FEIL", `/resultat/søknader/${i}`, { søknadId, kriteriumId }));
      return { teller: "0", nevner: "1" };
    });
    return [{ søknadId, søktBeløp, poeng }];
  });
  kastVedFeil(feil46);
  const utenfor2 = resultat.søknader.filter(({ status }) => status !== "VURDERT");
  return {
    kriterier: resultat.kriterievekter.map(({ kriteriumId, vekt }) => ({ kriteriumId, vekt })),
    søknader,
    utenfor: utenfor2.map(({ søknadId, status }) => ({ søknadId, status })),
    funn: [...funnOmTerskel(utenfor2, skalaer), ...funnOmIntervall(utenfor2)]
  };
}
function poengFor(resultat, { min, maks, retning }, manglende) {
  const poeng = resultat?.poeng;
  if (poeng === void 0) return manglende === "SKALAMINIMUM" ? tilBrøk(lesEksakt(min)) : void 0;
  if (retning !== "LAVEST_BEST") return poeng;
  return tilBrøk(trekkFra(leggSammen(lesEksakt(min), lesEksakt(maks)), lesEksakt(poeng)));
}
function funnOmTerskel(utenfor2, poengsatte) {
  const søknadIder = utenfor2.filter(({ terskelbrudd }) => terskelbrudd.some(({ kriteriumId }) => !poengsatte.has(kriteriumId ?? ""))).map(({ søknadId }) => søknadId);
  return søknadIder.length === 0 ? [] : [funn93("TOTALTERSKEL_HOLDT_FAST", "ADVARSEL", "/resultat/søknader", { søknadIder })];
}
function funnOmIntervall(utenfor2) {
  const søknadIder = utenfor2.filter(harÅpenTotal).map(({ søknadId }) => søknadId);
  return søknadIder.length === 0 ? [] : [funn93("INTERVALL_HOLDT_UTENFOR", "ADVARSEL", "/resultat/søknader", { søknadIder })];
}

// src/vurdering/analyse/med-vekter.ts
var NULL25 = { t: 0n, n: 1n };
function medVekter(resultat, tabell, andeler) {
  const sum = resultat.kriterievekter.reduce((s, { vekt }) => leggSammen(s, lesEksakt(vekt)), NULL25);
  const nye = new Map([...andeler].map(([id, andel2]) => [id, gang(andel2, sum)]));
  const rader = new Map(tabell.søknader.map((søknad) => [søknad.søknadId, søknad.poeng]));
  return {
    ...resultat,
    kriterievekter: resultat.kriterievekter.map(({ kriteriumId }) => ({
      kriteriumId,
      vekt: tilBrøk(nye.get(kriteriumId) ?? NULL25)
    })),
    søknader: resultat.søknader.map((søknad) => {
      const rad = rader.get(søknad.søknadId);
      if (rad === void 0) return søknad;
      const bidrag = tabell.kriterier.map(
        ({ kriteriumId }, i) => gang(nye.get(kriteriumId) ?? NULL25, lesEksakt(rad[i] ?? 0))
      );
      const etterId3 = new Map(tabell.kriterier.map(({ kriteriumId }, i) => [kriteriumId, bidrag[i] ?? NULL25]));
      const { andelAvHøyest: _andel, alternativTotal: _alternativ, ...resten } = søknad;
      return {
        ...resten,
        totalt: tilBrøk(bidrag.reduce(leggSammen, NULL25)),
        kriterier: søknad.kriterier.map((kriterium) => ({
          ...kriterium,
          bidrag: tilBrøk(etterId3.get(kriterium.kriteriumId) ?? NULL25)
        }))
      };
    })
  };
}

// src/vurdering/analyse/vektgrense.ts
var NULL26 = { t: 0n, n: 1n };
var EN8 = { t: 1n, n: 1n };
function vekterVed({ vekter }, k, andel2) {
  const faktor = del(trekkFra(EN8, andel2), trekkFra(EN8, vekter[k] ?? NULL26));
  return vekter.map((vekt, l) => l === k ? andel2 : gang(vekt, faktor));
}
var endringer = (sak, andel2) => finnFlyttinger(sak.nå, sak.prøv(andel2)).filter(erAnnetBeløp);
function utenVei({ vekt }, ende, presisjon) {
  if (sammenlignEksakt(vekt, ende) === 0) return { utfall: "ENDRES_IKKE", presisjon: "EKSAKT", flyttinger: [] };
  if (sammenlignEksakt(vekt, EN8) === 0) return { utfall: "INGEN_ANDRE_VEKTER", presisjon, flyttinger: [] };
  return void 0;
}

// src/vurdering/analyse/vektgrense-eksakt.ts
function finnEksaktGrense(sak, ende) {
  const uten = utenVei(sak, ende, "EKSAKT");
  if (uten !== void 0) return uten;
  const retning = sammenlignEksakt(ende, sak.vekt);
  const kryss = finnKryss(sak).filter(({ andel: andel2 }) => sammenlignEksakt(andel2, sak.vekt) !== -retning);
  if (retning < 0) kryss.reverse();
  const kanEndre = lagSil(sak);
  for (const [i, { andel: andel2, par }] of kryss.entries()) {
    if (!kanEndre(par)) continue;
    const neste = kryss[i + 1]?.andel ?? ende;
    const forbi = sammenlignEksakt(andel2, neste) === 0 ? [] : endringer(sak, del(leggSammen(andel2, neste), somRasjonal(2)));
    const flyttinger2 = forbi.length > 0 ? forbi : endringer(sak, andel2);
    if (flyttinger2.length > 0) return { utfall: "ENDRES", presisjon: "EKSAKT", vekt: tilBrøk(andel2), flyttinger: flyttinger2 };
  }
  const flyttinger = endringer(sak, ende);
  if (flyttinger.length > 0) return { utfall: "ENDRES", presisjon: "EKSAKT", vekt: tilBrøk(ende), flyttinger };
  return { utfall: "ENDRES_IKKE", presisjon: "EKSAKT", flyttinger };
}
function finnKryss({ lest, k }) {
  const uten = vekterVed(lest, k, NULL26);
  const ved0 = lest.søknader.map(
    ({ poeng }) => poeng.reduce((sum, p, l) => leggSammen(sum, gang(uten[l] ?? NULL26, somRasjonal(p))), NULL26)
  );
  const kryss = /* @__PURE__ */ new Map();
  for (const [i, a] of lest.søknader.entries()) {
    for (const [j, b] of lest.søknader.entries()) {
      if (j <= i) continue;
      const ved1 = somRasjonal((a.poeng[k] ?? 0n) - (b.poeng[k] ?? 0n));
      const forskjell2 = trekkFra(ved0[i] ?? NULL26, ved0[j] ?? NULL26);
      const fall = trekkFra(forskjell2, ved1);
      if (fall.t === 0n) continue;
      const andel2 = del(forskjell2, fall);
      if (andel2.t < 0n || sammenlignEksakt(andel2, EN8) > 0) continue;
      const nøkkel3 = JSON.stringify(tilBrøk(andel2));
      const ved = kryss.get(nøkkel3) ?? { andel: andel2, par: [] };
      ved.par.push([i, j]);
      kryss.set(nøkkel3, ved);
    }
  }
  return [...kryss.values()].sort((a, b) => sammenlignEksakt(a.andel, b.andel));
}
function lagSil({ lest, nå, ramme, regel }) {
  const utfall = lest.søknader.map(({ id }) => nå.get(id)?.utfall);
  const rest = ramme - [...nå.values()].reduce((sum, { beløp }) => sum + beløp, 0);
  const erInne3 = (i) => utfall[i] === "INNSTILT";
  const erFri2 = (i) => regel === "RANGERT_HOPP_OVER" || (lest.søknader[i]?.beløp ?? 0) > rest;
  if (utfall.includes("UAVGJORT_VED_STREKEN")) return () => true;
  return (par) => !par.every(([i, j]) => erInne3(i) && erInne3(j) || !erInne3(i) && !erInne3(j) && erFri2(i) && erFri2(j));
}

// src/vurdering/analyse/vektgrense-tilnarmet.ts
function finnTilnærmetGrense(sak, ende) {
  const uten = utenVei(sak, ende, "TILNARMET");
  if (uten !== void 0) return uten;
  const { trinn, bredde } = sak.valg;
  const skritt = del(trekkFra(ende, sak.vekt), somRasjonal(trinn));
  let sist = sak.vekt;
  for (let i = 1; i <= trinn; i++) {
    const andel2 = leggSammen(sak.vekt, gang(skritt, somRasjonal(i)));
    const flyttinger = endringer(sak, andel2);
    if (flyttinger.length > 0) return halver(sak, { sist, andel: andel2, flyttinger }, lesTall3(bredde) ?? EN8);
    sist = andel2;
  }
  return { utfall: "ENDRES_IKKE", presisjon: "TILNARMET", flyttinger: [] };
}
function halver(sak, start, bredde) {
  let { sist, andel: andel2, flyttinger } = start;
  const avstand2 = () => trekkFra(andel2, sist);
  while (sammenlignEksakt(avstand2().t < 0n ? trekkFra(sist, andel2) : avstand2(), bredde) > 0) {
    const midt2 = del(leggSammen(sist, andel2), somRasjonal(2));
    const ved = endringer(sak, midt2);
    if (ved.length > 0) [andel2, flyttinger] = [midt2, ved];
    else sist = midt2;
  }
  return { utfall: "ENDRES", presisjon: "TILNARMET", vekt: tilBrøk(sist), til: tilBrøk(andel2), flyttinger };
}

// src/vurdering/analyse/finn-vektgrenser.ts
var funn94 = lagFunnlager();
var FLEST_TRINN = 1e4;
function finnVektgrenser(grunnlag, valg) {
  kastVedFeil(funnOmValg3(valg));
  const resultat = vurderSøknader(grunnlag.runde, grunnlag.vurderingsvalg);
  const tabell = lagPoengtabell(resultat);
  const lest = lesPoengtabell(tabell, true);
  const nå = finnStillinger(resultat, grunnlag);
  const [bareRegel] = Object.keys(grunnlag.innstillingsvalg).length === 1 ? [grunnlag.innstillingsvalg.regel] : [];
  const etterOrden = bareRegel === "RANGERT_STOPP" || bareRegel === "RANGERT_HOPP_OVER";
  return lest.kriterier.map((kriteriumId, k) => {
    const vekt = lest.vekter[k] ?? NULL26;
    const prøv4 = (andel2) => {
      const vekter = vekterVed(lest, k, andel2);
      const andeler = new Map(lest.kriterier.map((id, l) => [id, vekter[l] ?? NULL26]));
      return finnStillinger(medVekter(resultat, tabell, andeler), grunnlag);
    };
    const sak = { lest, k, vekt, nå, prøv: prøv4, ramme: grunnlag.ramme.beløp, regel: bareRegel, valg };
    const finn = etterOrden ? finnEksaktGrense : finnTilnærmetGrense;
    return { kriteriumId, vekt: tilBrøk(vekt), ned: finn(sak, NULL26), opp: finn(sak, EN8) };
  });
}
function funnOmValg3({ trinn, bredde }) {
  const lest = lesTall3(bredde);
  const ugyldig7 = (felt, verdi2) => funn94("ANALYSEVALG_UGYLDIG", "FEIL", `/valg/${felt}`, { felt, verdi: JSON.stringify(verdi2) ?? String(verdi2) });
  return [
    ...Number.isInteger(trinn) && trinn >= 1 && trinn <= FLEST_TRINN ? [] : [ugyldig7("trinn", trinn)],
    ...lest !== void 0 && lest.t > 0n && sammenlignEksakt(lest, EN8) < 0 ? [] : [ugyldig7("bredde", bredde)]
  ];
}

// src/vurdering/analyse/lag-enighetstabell.ts
var feil36 = lagFeillager();
function lagEnighetstabell(resultat, kriteriumId) {
  const plass = resultat.kriterievekter.findIndex((kriterium) => kriterium.kriteriumId === kriteriumId);
  if (plass < 0) throw feil36("KRITERIUM_UKJENT", "/kriteriumId", { kriteriumId });
  const perSøknad = resultat.søknader.map(({ søknadId, kriterier }) => {
    const kriterium = kriterier.find((ett) => ett.kriteriumId === kriteriumId);
    return { søknadId, enkeltpoeng: kriterium?.enkeltpoeng ?? [] };
  });
  const vurdererIder = [
    ...new Set(perSøknad.flatMap(({ enkeltpoeng }) => enkeltpoeng.map(({ vurdererId }) => vurdererId)))
  ].sort(sammenlignTekst);
  return {
    vurdererIder,
    enheter: perSøknad.map(({ søknadId, enkeltpoeng }) => {
      const talte = enkeltpoeng.filter(({ status }) => status === "TALT" || status === "TALT_TIL_AVKLARING");
      const etterId3 = new Map(talte.map(({ vurdererId, poeng }) => [vurdererId, poeng]));
      return { enhetId: søknadId, verdier: vurdererIder.map((id) => etterId3.get(id) ?? null) };
    })
  };
}

// src/vurdering/analyse/summer-rangtrekk.ts
var funn95 = lagFunnlager();
var feil37 = lagFeillager();
function summerRangtrekk(deler) {
  const [første, ...resten] = deler;
  const trekk2 = deler.flatMap((del3) => del3.trekk).sort((a, b) => a.fra - b.fra);
  if (første === void 0) throw feil37("ANALYSEVALG_UGYLDIG", "/deler", { felt: "deler", verdi: "0" });
  kastVedFeil([...funnOmGrunnlag(deler), ...funnOmTrekk(trekk2)]);
  return { ...resten.reduce(leggTil4, første), trekk: slåSammen2(trekk2) };
}
function funnOmGrunnlag(deler) {
  const [første, ...resten] = deler.map(({ grunnlag }) => grunnlag);
  const ventet = tilKanoniskJson(første);
  return resten.flatMap(
    (grunnlag, i) => grunnlag === første || tilKanoniskJson(grunnlag) === ventet ? [] : [funn95("TREKK_ULIKT_GRUNNLAG", "FEIL", `/deler/${i + 1}/grunnlag`, { plass: i + 1 })]
  );
}
function funnOmTrekk(trekk2) {
  return trekk2.flatMap(({ fra }, i) => {
    const før = trekk2[i - 1];
    const slutt = før === void 0 ? 0 : før.fra + før.antall;
    return fra < slutt ? [funn95("TREKK_OVERLAPPER", "FEIL", "/deler", { fra, til: slutt - 1 })] : [];
  });
}
function slåSammen2(trekk2) {
  const samlet = [];
  for (const { fra, antall: antall3 } of trekk2) {
    const siste = samlet.at(-1);
    if (siste !== void 0 && siste.fra + siste.antall === fra)
      samlet[samlet.length - 1] = { fra: siste.fra, antall: siste.antall + antall3 };
    else samlet.push({ fra, antall: antall3 });
  }
  return samlet;
}
function leggTil4(a, b) {
  return {
    ...a,
    trukket: a.trukket + b.trukket,
    forkastet: a.forkastet + b.forkastet,
    forsøk: a.forsøk + b.forsøk,
    linjer: a.linjer.map((linje, i) => leggTilLinje(linje, b.linjer[i] ?? linje))
  };
}
function leggTilLinje(a, b) {
  return {
    søknadId: a.søknadId,
    ranger: a.ranger.map((antall3, r) => pluss(antall3, b.ranger[r])),
    ...a.innstilt === void 0 ? {} : { innstilt: pluss(a.innstilt, b.innstilt) },
    ...a.uavgjort === void 0 ? {} : { uavgjort: a.uavgjort + (b.uavgjort ?? 0) },
    førstevekter: a.førstevekter.map((sum, k) => pluss(sum, b.førstevekter[k]))
  };
}
var pluss = (a, b) => b === void 0 ? a : tilBrøk(leggSammen(lesEksakt(a), lesEksakt(b)));

// src/vurdering/analyse/trekk-vekter.ts
var VEKTDELER = 4294967296;
var TREKK_PER_FYLLING = 512;
function lagVekttrekker(frø, område, antall3, høystForsøk) {
  const strøm = lagTilfeldigStrøm(frø, "vekter");
  switch (område.type) {
    case "UKJENT":
      return medLager(strøm, antall3);
    case "ORDNET": {
      const trekk2 = medLager(strøm, antall3);
      const ordne5 = lagOrdner(område.grupper, antall3);
      return (t, vekter) => {
        trekk2(t, vekter);
        ordne5(vekter);
        return 1;
      };
    }
    case "GRENSER":
      return medGrenser2(strøm, område, høystForsøk);
  }
}
function medLager(strøm, antall3) {
  const perTrekk = antall3 - 1;
  const lager = new Float64Array(perTrekk * TREKK_PER_FYLLING);
  let fra = -1;
  return (t, vekter) => {
    const start = t - t % TREKK_PER_FYLLING;
    if (start !== fra) fyllUniform(strøm, start * perTrekk, lager);
    fra = start;
    skrivMellomrom(lager, (t - start) * perTrekk, VEKTDELER, vekter);
    return 1;
  };
}
function skrivMellomrom(uniforme, plass, sum, ut) {
  const siste = ut.length - 1;
  for (let i = 0; i < siste; i++) {
    const verdi2 = Math.floor((uniforme[plass + i] ?? 0) * sum);
    let j = i;
    for (; j > 0 && (ut[j - 1] ?? 0) > verdi2; j--) ut[j] = ut[j - 1] ?? 0;
    ut[j] = verdi2;
  }
  if (siste >= 0) ut[siste] = sum;
  for (let i = siste; i > 0; i--) ut[i] = (ut[i] ?? 0) - (ut[i - 1] ?? 0);
}
function lagOrdner(grupper3, antall3) {
  const sortert = new Float64Array(antall3);
  return (vekter) => {
    sortert.set(vekter);
    sortert.sort();
    let øverst = antall3;
    for (const gruppe of grupper3) {
      const etterTrekk = gruppe.length === 1 ? gruppe : [...gruppe].sort((a, b) => (vekter[b] ?? 0) - (vekter[a] ?? 0));
      for (const k of etterTrekk) vekter[k] = sortert[--øverst] ?? 0;
    }
  };
}
function medGrenser2(strøm, { minst, høyst }, høystForsøk) {
  const gulv = minst.map((grense) => Number(gulvAv(iDeler(grense))));
  const tak = høyst.map((grense) => -Number(gulvAv(iDeler({ t: -grense.t, n: grense.n }))));
  const frie = minst.flatMap(({ t, n }, k) => t * (høyst[k]?.n ?? 1n) === (høyst[k]?.t ?? 0n) * n ? [] : [k]);
  const sum = VEKTDELER - gulv.reduce((s, del3) => s + del3, 0);
  const uniforme = new Float64Array(Math.max(0, frie.length - 1));
  const tillegg = new Float64Array(frie.length);
  return (t, vekter) => {
    vekter.set(gulv);
    for (let forsøk = 0; forsøk < høystForsøk; forsøk++) {
      fyllUniform(strøm, (t * høystForsøk + forsøk) * uniforme.length, uniforme);
      skrivMellomrom(uniforme, 0, sum, tillegg);
      if (frie.some((k, i) => (gulv[k] ?? 0) + (tillegg[i] ?? 0) > (tak[k] ?? 0))) continue;
      for (const [i, k] of frie.entries()) vekter[k] = (gulv[k] ?? 0) + (tillegg[i] ?? 0);
      return forsøk + 1;
    }
    return 0;
  };
}
var iDeler = ({ t, n }) => ({ t: t * BigInt(VEKTDELER), n });

// src/vurdering/analyse/tell-ranger.ts
var NULL27 = { t: 0n, n: 1n };
function tellRanger(lest, trekk2, plass, utdeling) {
  const n = lest.søknader.length;
  const antallKriterier = lest.kriterier.length;
  const telling = lagTelling(n);
  const vekter = new Float64Array(antallKriterier);
  const totaler = new Float64Array(n);
  const regnUt2 = lagTotaler2(lest);
  const beløp = Float64Array.from(lest.søknader, (søknad) => søknad.beløp);
  const orden = Int32Array.from({ length: n }, (_, i) => i);
  for (let t = plass.fra; t < plass.fra + plass.antall; t++) {
    const forsøk = trekk2(t, vekter);
    if (forsøk === 0) {
      telling.antall.forkastet += 1;
      continue;
    }
    telling.antall.trukket += 1;
    telling.antall.forsøk += forsøk;
    regnUt2(vekter, totaler);
    sorter(orden, totaler);
    tellPlasser(telling, orden, totaler, vekter);
    if (utdeling !== void 0) tellInnstilte(telling, { orden, totaler, beløp, utdeling });
  }
  return telling;
}
function lagTelling(n) {
  return {
    alene: new Float64Array(n * n),
    delt: /* @__PURE__ */ new Map(),
    førstevekter: /* @__PURE__ */ new Map(),
    innstilt: new Float64Array(n),
    vedLodd: new Array(n).fill(NULL27),
    uavgjort: new Float64Array(n),
    antall: { trukket: 0, forkastet: 0, forsøk: 0 }
  };
}
function lagTotaler2({ søknader, kriterier }) {
  const lavest = kriterier.map(
    (_, k) => søknader.reduce((min, { poeng }) => (poeng[k] ?? 0n) < min ? poeng[k] ?? 0n : min, søknader[0]?.poeng[k] ?? 0n)
  );
  const over = søknader.map(({ poeng }) => poeng.map((p, k) => p - (lavest[k] ?? 0n)));
  const felles = over.flat().reduce((d, tall2) => tall2 === 0n ? d : størsteFellesDivisor(tall2, d), 0n) || 1n;
  const hele = over.map((rad) => rad.map((tall2) => tall2 / felles));
  const flate = hele.flat();
  const grense = 2n ** 53n / BigInt(VEKTDELER);
  return flate.every((tall2) => tall2 < grense) ? medDoubler(Float64Array.from(flate, Number), kriterier.length) : medHeltall(flate, kriterier.length);
}
function medDoubler(poeng, antall3) {
  return (vekter, totaler) => {
    let plass = 0;
    for (let i = 0; i < totaler.length; i++) {
      let sum = 0;
      for (let k = 0; k < antall3; k++) sum += (vekter[k] ?? 0) * (poeng[plass++] ?? 0);
      totaler[i] = sum;
    }
  };
}
function medHeltall(poeng, antall3) {
  return (vekter, totaler) => {
    const hele = Array.from(vekter, BigInt);
    const summer7 = Array.from(totaler, (_, i) => hele.reduce((s, v, k) => s + v * (poeng[i * antall3 + k] ?? 0n), 0n));
    const ulike = [...new Set(summer7)].sort((a, b) => a < b ? -1 : 1);
    const nummer = new Map(ulike.map((sum, i) => [sum, i]));
    for (const [i, sum] of summer7.entries()) totaler[i] = nummer.get(sum) ?? 0;
  };
}
var SPRANG = [1750, 701, 301, 132, 57, 23, 10, 4, 1];
function sorter(orden, totaler) {
  for (const sprang of SPRANG) {
    for (let i = sprang; i < orden.length; i++) {
      const denne = orden[i] ?? 0;
      const total = totaler[denne] ?? 0;
      let j = i;
      for (; j >= sprang && (totaler[orden[j - sprang] ?? 0] ?? 0) < total; j -= sprang) {
        orden[j] = orden[j - sprang] ?? 0;
      }
      orden[j] = denne;
    }
  }
}
function tellPlasser(telling, orden, totaler, vekter) {
  const n = orden.length;
  const { alene, delt } = telling;
  for (let start = 0; start < n; ) {
    const total = totaler[orden[start] ?? 0];
    let slutt = start + 1;
    while (slutt < n && totaler[orden[slutt] ?? 0] === total) slutt++;
    if (slutt === start + 1) {
      const plass = (orden[start] ?? 0) * n + start;
      alene[plass] = (alene[plass] ?? 0) + 1;
    } else {
      for (let j = start; j < slutt; j++) {
        const nøkkel3 = ((orden[j] ?? 0) * n + start) * (n + 1) + (slutt - start);
        delt.set(nøkkel3, (delt.get(nøkkel3) ?? 0) + 1);
      }
    }
    if (start === 0) tellFørste(telling, orden.subarray(0, slutt), vekter);
    start = slutt;
  }
}
function tellFørste({ førstevekter, innstilt }, første, vekter) {
  const antall3 = vekter.length;
  const summer7 = førstevekter.get(første.length) ?? new Float64Array(innstilt.length * antall3);
  førstevekter.set(første.length, summer7);
  for (const i of første) {
    for (let k = 0; k < antall3; k++) summer7[i * antall3 + k] = (summer7[i * antall3 + k] ?? 0) + (vekter[k] ?? 0);
  }
}
function tellInnstilte(telling, trekk2) {
  const { orden, totaler, beløp, utdeling } = trekk2;
  const { innstilt } = telling;
  let rest = utdeling.ramme;
  for (let start = 0; start < orden.length; ) {
    const total = totaler[orden[start] ?? 0];
    let sum = beløp[orden[start] ?? 0] ?? 0;
    let slutt = start + 1;
    for (; slutt < orden.length && totaler[orden[slutt] ?? 0] === total; slutt++) {
      sum += beløp[orden[slutt] ?? 0] ?? 0;
    }
    if (sum <= rest) {
      for (let j = start; j < slutt; j++) innstilt[orden[j] ?? 0] = (innstilt[orden[j] ?? 0] ?? 0) + 1;
      rest -= sum;
    } else if (slutt > start + 1) {
      tellVedLodd(telling, trekk2, start, rest);
      return;
    } else if (utdeling.regel === "RANGERT_STOPP") return;
    start = slutt;
  }
}
function tellVedLodd({ vedLodd, uavgjort }, { orden, totaler, beløp, utdeling }, start, rest) {
  const grupper3 = [];
  for (const i of orden.subarray(start)) {
    const siste = grupper3.at(-1);
    if (siste !== void 0 && totaler[siste[0] ?? 0] === totaler[i]) siste.push(i);
    else grupper3.push([i]);
  }
  const sjanser = delVedLodd(grupper3, beløp, rest, utdeling.regel);
  for (const i of grupper3.flat()) {
    const sjanse = sjanser[i];
    if (sjanse === void 0) uavgjort[i] = (uavgjort[i] ?? 0) + 1;
    else if (sjanse.t > 0n) vedLodd[i] = leggSammen(vedLodd[i] ?? NULL27, sjanse);
  }
}

// src/vurdering/analyse/trekk-rangeringer.ts
var funn96 = lagFunnlager();
var NULL28 = { t: 0n, n: 1n };
var FORSØK_NÅR_INTET_ER_SAGT = 1e3;
var FLEST_FORSØK = 1e6;
var FLEST_TREKK = 2e6;
var FLEST_NUMRE = 8e7;
function trekkRangeringer(tabell, valg, trekk2) {
  const { frø, område, utdeling, høystForsøk = FORSØK_NÅR_INTET_ER_SAGT } = valg;
  kastVedFeil([...funnOmTrekk2(trekk2, høystForsøk), ...funnOmUtdeling(utdeling)]);
  const lest = lesPoengtabell(tabell, false);
  const trekker = lagVekttrekker(frø, lesVektområde(område, lest.kriterier), lest.kriterier.length, høystForsøk);
  const telling = tellRanger(lest, trekker, trekk2, utdeling && { regel: utdeling.regel, ramme: utdeling.ramme.beløp });
  const ranger = fordelRanger(telling, lest.søknader.length);
  return {
    grunnlag: { tabell, valg },
    trekk: [{ fra: trekk2.fra, antall: trekk2.antall }],
    ...telling.antall,
    linjer: lest.søknader.map(({ id: søknadId }, i) => ({
      søknadId,
      ranger: (ranger[i] ?? []).map(tilBrøk),
      ...utdeling === void 0 ? {} : {
        innstilt: tilBrøk(leggSammen(somRasjonal(telling.innstilt[i] ?? 0), telling.vedLodd[i] ?? NULL28)),
        uavgjort: telling.uavgjort[i] ?? 0
      },
      førstevekter: samleFørstevekter(telling, lest, i)
    }))
  };
}
function funnOmTrekk2({ fra, antall: antall3 }, høystForsøk) {
  const ugyldig7 = (felt, sti, verdi2) => funn96("ANALYSEVALG_UGYLDIG", "FEIL", sti, { felt, verdi: String(verdi2) });
  return [
    ...Number.isSafeInteger(fra) && fra >= 0 && fra < FLEST_NUMRE ? [] : [ugyldig7("fra", "/trekk/fra", fra)],
    ...Number.isSafeInteger(antall3) && antall3 >= 1 && antall3 <= FLEST_TREKK ? [] : [ugyldig7("antall", "/trekk/antall", antall3)],
    ...Number.isSafeInteger(høystForsøk) && høystForsøk >= 1 && høystForsøk <= FLEST_FORSØK ? [] : [ugyldig7("høystForsøk", "/valg/høystForsøk", høystForsøk)]
  ];
}
function funnOmUtdeling(utdeling) {
  if (utdeling === void 0) return [];
  const { regel, ramme } = utdeling;
  return [
    ...regel === "RANGERT_STOPP" || regel === "RANGERT_HOPP_OVER" ? [] : [funn96("VALG_UGYLDIG", "FEIL", "/valg/utdeling/regel", { felt: "regel", verdi: String(regel) })],
    ...erBeløp(ramme.beløp) ? [] : [funn96("RAMME_UGYLDIG", "FEIL", "/valg/utdeling/ramme/beløp", { beløp: String(ramme.beløp) })]
  ];
}
function fordelRanger({ alene, delt }, n) {
  const ranger = Array.from(
    { length: n },
    (_, i) => Array.from({ length: n }, (_2, r) => somRasjonal(alene[i * n + r] ?? 0))
  );
  for (const [nøkkel3, antall3] of delt) {
    const størrelse = nøkkel3 % (n + 1);
    const plass = Math.floor(nøkkel3 / (n + 1));
    const rad = ranger[Math.floor(plass / n)] ?? [];
    const hver = { t: BigInt(antall3), n: BigInt(størrelse) };
    for (let r = plass % n; r < plass % n + størrelse; r++) rad[r] = forkort(leggSammen(rad[r] ?? NULL28, hver));
  }
  return ranger;
}
function samleFørstevekter({ førstevekter }, { kriterier }, i) {
  return kriterier.map((_, k) => {
    let sum = NULL28;
    for (const [antall3, summer7] of førstevekter) {
      const del3 = summer7[i * kriterier.length + k] ?? 0;
      sum = leggSammen(sum, { t: BigInt(del3), n: BigInt(antall3) * BigInt(VEKTDELER) });
    }
    return tilBrøk(sum);
  });
}

// src/vurdering/anvend-soknadsovergang.ts
var SØKNADSOVERGANGER = {
  UTKAST: ["MOTTATT", "TRUKKET"],
  MOTTATT: ["TIL_RETTING", "TIL_VURDERING", "AVVIST", "TRUKKET"],
  TIL_RETTING: ["MOTTATT", "TIL_VURDERING", "AVVIST", "TRUKKET"],
  TIL_VURDERING: ["INNSTILT", "INNVILGET", "AVSLATT", "TRUKKET"],
  AVVIST: [],
  INNSTILT: ["TIL_VURDERING", "INNVILGET", "AVSLATT", "TRUKKET"],
  INNVILGET: [],
  AVSLATT: [],
  TRUKKET: []
};
function anvendSøknadsovergang(søknad, til) {
  return anvendOvergang(søknad, til, SØKNADSOVERGANGER);
}

// src/vurdering/begrunn-avstand.ts
var feil38 = lagFeillager();
function begrunnAvstand(sak, søknadId) {
  const { søknader } = sak.rangering.grunnlag.resultat;
  const egen = søknader.findIndex((r) => r.søknadId === søknadId);
  if (egen < 0) throw feil38("INNSTILLING_UKJENT_SOKNAD", "/søknadId", { søknadId });
  const vedStreken = finnVedStreken(sak);
  const strek = søknader.findIndex((r) => r.søknadId === vedStreken);
  if (søknader[egen]?.totalt === void 0 || søknader[strek]?.totalt === void 0) return void 0;
  const bidrag = (plass, kriteriumId, id) => {
    const k = søknader[plass]?.kriterier.findIndex((ett) => ett.kriteriumId === kriteriumId) ?? -1;
    if (søknader[plass]?.kriterier[k]?.bidrag === void 0) return lagKonstantnode({ id, enhet: "POENG" }, "NULL");
    const sti = `/rangering/grunnlag/resultat/søknader/${plass}/kriterier/${k}/bidrag`;
    return lagBladnode({ id, enhet: "POENG" }, sti, sak);
  };
  const deler = (søknader[egen]?.kriterier ?? []).map(
    ({ kriteriumId }) => lagRegnenode({ id: `kriterium/${kriteriumId}`, enhet: "POENG", regel: kriteriumId }, "DIFFERANSE", [
      bidrag(strek, kriteriumId, `kriterium/${kriteriumId}/ved-streken`),
      bidrag(egen, kriteriumId, `kriterium/${kriteriumId}/egen`)
    ])
  );
  return {
    rot: lagRegnenode({ id: "avstand", enhet: "POENG", regel: "AVSTAND_TIL_STREKEN" }, "SUM", deler),
    kilder: [],
    antakelser: []
  };
}
function finnVedStreken({ rangering, innstilling }) {
  const inne = new Set(
    innstilling.linjer.filter(({ utfall }) => utfall === "INNSTILT" || utfall === "DELVIS_INNSTILT").map(({ søknadId }) => søknadId)
  );
  let lavest;
  for (const plass of rangering.plasser) {
    if (!inne.has(plass.søknadId)) continue;
    if (lavest === void 0 || sammenlignEksakt(lesEksakt(plass.totalt), lesEksakt(lavest.totalt)) < 0) lavest = plass;
  }
  return lavest?.søknadId;
}

// src/vurdering/innstilling/begrunn-beste-sett.ts
function begrunnBesteSett(sak, linje, plass) {
  const { rangering, innstilling } = sak;
  if (linje.utfall !== "INNSTILT" && linje.utfall !== "IKKE_INNSTILT") return void 0;
  const inne = linje.utfall === "INNSTILT";
  const motsatt2 = finnMotsatt(sak, linje.søknadId, inne);
  const [best, annet] = [etSett(innstilling), motsatt2 && etSett(motsatt2)];
  if (best === void 0 || annet === void 0) return void 0;
  const poeng = new Map(rangering.plasser.map(({ søknadId }, i) => [søknadId, i]));
  const sum = (id, sett4) => lagRegnenode(
    { id, enhet: "POENG" },
    "SUM",
    sett4.map(
      (søknadId) => lagBladnode(
        { id: `${id}/${søknadId}`, enhet: "POENG" },
        `/rangering/plasser/${poeng.get(søknadId)}/totalt`,
        sak
      )
    )
  );
  const erBest = lagRegnenode({ id: "flere-poeng", enhet: "JA_NEI" }, "ER_MINDRE", [
    sum(inne ? "uten" : "med", annet),
    sum("beste-sett", best)
  ]);
  const søkt = lagBladnode({ id: "søkt", enhet: "ORE" }, `/innstilling/linjer/${plass}/søktBeløp`, sak);
  const ingenting2 = lagKonstantnode({ id: "ingenting", enhet: "ORE" }, "NULL");
  const omtale = { id: "innstilt", enhet: "ORE", regel: linje.årsak };
  return lagRegnenode(omtale, "HVIS", inne ? [erBest, søkt, ingenting2] : [erBest, ingenting2, søkt]);
}
function finnMotsatt({ rangering, ramme, valg }, søknadId, inne) {
  const { portefølje = {} } = valg;
  const gruppe = { type: "SOKNADER", søknadIder: [søknadId] };
  const tvang = { id: "", gruppe, mål: "ANTALL", ...inne ? { høyst: 0 } : { minst: 1 } };
  const nytt = {
    ...valg,
    portefølje: { ...portefølje, grenser: [...portefølje.grenser ?? [], tvang] }
  };
  const svar = lagInnstilling(lagSak([rangering], ramme, nytt), ramme);
  return svar.umuligeGulv === void 0 && svar.poengsum?.status === "NOYAKTIG" ? svar : void 0;
}
function etSett({ linjer, uavgjort, poengsum }) {
  if (poengsum?.status !== "NOYAKTIG") return void 0;
  const faste = linjer.filter(({ utfall }) => utfall === "INNSTILT").map(({ søknadId }) => søknadId);
  const [tie] = uavgjort;
  if (tie === void 0) return faste;
  return tie.lovlige?.[0] === void 0 ? void 0 : [...faste, ...tie.lovlige[0]];
}

// src/vurdering/innstilling/begrunn-linjen.ts
function begrunnLinjen(sak, linje, plass) {
  const { rangering, ramme, valg, innstilling } = sak;
  if (valg.regel === "LIKE_ANDELER" || linje.utfall === "HOLDT_UTENFOR" || linje.årsak === "GULV_UMULIG")
    return void 0;
  const arbeid = lagSak([rangering], ramme, valg);
  const orden = valg.regel === "POENG_PER_KRONE" ? etterPoengPerKrone(arbeid) : grupperI(arbeid);
  const utfall = (i) => innstilling.linjer[i]?.utfall;
  const egen = orden.findIndex((gruppe2) => gruppe2.includes(plass));
  const streken = linje.årsak === "STOPPET_OVER" ? orden.findIndex((gruppe2) => gruppe2.some((i) => utfall(i) !== "INNSTILT")) : egen;
  const gruppe = orden[streken] ?? [];
  const over = orden.slice(0, streken).flat();
  const erTatt = (i) => utfall(i) === "INNSTILT" || utfall(i) === "DELVIS_INNSTILT";
  const rest = lagRest(
    sak,
    over.filter(erTatt),
    over.filter((i) => utfall(i) === "UAVGJORT_VED_STREKEN")
  );
  const ber = linje.årsak === "STOPPET_OVER" || linje.utfall === "UAVGJORT_VED_STREKEN" ? gruppe : gruppe.filter((i) => i === plass || erTatt(i));
  const del3 = linje.utfall === "DELVIS_INNSTILT" ? "beløp" : "søktBeløp";
  const blad = (i, id, felt) => lagBladnode({ id, enhet: "ORE" }, `/innstilling/linjer/${i}/${felt}`, sak);
  const krav = ber.map((i) => blad(i, `plassen/${i}`, i === plass ? del3 : "søktBeløp"));
  const [eneste] = krav;
  const samlet = krav.length === 1 && eneste !== void 0 ? eneste : lagRegnenode({ id: "plassen", enhet: "ORE" }, "SUM", krav);
  const rom = lagRegnenode({ id: "plass-i-rammen", enhet: "JA_NEI" }, "ER_HOYST", [samlet, rest]);
  const ingenting2 = lagKonstantnode({ id: "ingenting", enhet: "ORE" }, "NULL");
  const svar = [rom, blad(plass, "søkt", del3), ingenting2];
  return lagRegnenode({ id: "innstilt", enhet: "ORE", regel: linje.årsak }, "HVIS", svar);
}
function lagRest(sak, tatt, uavgjorte) {
  const { uavgjort, linjer } = sak.innstilling;
  const ider = new Set(uavgjorte.map((i) => linjer[i]?.søknadId ?? ""));
  const holdt = uavgjort.flatMap(({ søknadIder }, k) => søknadIder.some((id) => ider.has(id)) ? [k] : []);
  return lagRegnenode({ id: "rest", enhet: "ORE" }, "DIFFERANSE", [
    lagBladnode({ id: "ramme", enhet: "ORE" }, "/innstilling/ramme/beløp", sak),
    ...tatt.map((i) => lagBladnode({ id: `over/${i}`, enhet: "ORE" }, `/innstilling/linjer/${i}/beløp`, sak)),
    ...holdt.map((k) => lagBladnode({ id: `holdt/${k}`, enhet: "ORE" }, `/innstilling/uavgjort/${k}/holdtBeløp`, sak))
  ]);
}

// src/vurdering/begrunn-innstilling.ts
var feil39 = lagFeillager();
function begrunnInnstilling(sak, søknadId) {
  const { linjer } = sak.innstilling;
  const plass = linjer.findIndex((linje2) => linje2.søknadId === søknadId);
  const linje = linjer[plass];
  if (linje === void 0) throw feil39("INNSTILLING_UKJENT_SOKNAD", "/søknadId", { søknadId });
  return { rot: lagRot(sak, linje, plass), kilder: [], antakelser: [] };
}
function lagRot(sak, linje, plass) {
  const svar = linje.årsak === "PORTEFOLJEKRAV" ? begrunnTak(sak, linje, plass) : sak.innstilling.regel === "HOYEST_SAMLET_POENG" ? begrunnBesteSett(sak, linje, plass) : begrunnLinjen(sak, linje, plass);
  if (svar?.verdi === String(linje.beløp)) return svar;
  return lagBladnode({ id: "innstilt", enhet: "ORE", regel: linje.årsak }, `/innstilling/linjer/${plass}/beløp`, sak);
}
function begrunnTak(sak, linje, plass) {
  const { grenser = [] } = sak.innstilling;
  const g = grenser.findIndex(({ id, høyst }) => høyst !== void 0 && linje.betingelser?.includes(id));
  const grense = grenser[g];
  if (grense === void 0) return void 0;
  const enhet = grense.mål === "BELOP" ? "ORE" : "ANTALL";
  const søkt = lagBladnode({ id: "søkt", enhet: "ORE" }, `/innstilling/linjer/${plass}/søktBeløp`, sak);
  const egen = grense.mål === "BELOP" ? { ...søkt, id: "tak/egen" } : lagKonstantnode({ id: "tak/egen", enhet: "ANTALL" }, "EN");
  const brukt = lagBladnode({ id: "tak/brukt", enhet }, `/innstilling/grenser/${g}/brukt`, sak);
  const tak = lagBladnode({ id: "tak/høyst", enhet }, `/innstilling/grenser/${g}/høyst`, sak);
  const innenfor2 = lagRegnenode({ id: "innenfor-taket", enhet: "JA_NEI", regel: grense.id }, "ER_HOYST", [
    lagRegnenode({ id: "tak/med", enhet }, "SUM", [brukt, egen]),
    tak
  ]);
  const ingenting2 = lagKonstantnode({ id: "ingenting", enhet: "ORE" }, "NULL");
  return lagRegnenode({ id: "innstilt", enhet: "ORE", regel: linje.årsak }, "HVIS", [innenfor2, søkt, ingenting2]);
}

// src/vurdering/begrunn-poeng.ts
function lagSøknadsdata(alle2, søknadId) {
  const { runde, valg } = alle2.grunnlag;
  const søknad = runde.søknader.find(({ id }) => id === søknadId);
  const resultat = alle2.søknader.find((ett) => ett.søknadId === søknadId);
  if (søknad === void 0 || resultat === void 0) return void 0;
  const { kriterier, samleterskler } = lesKriterier(runde.utlysning);
  const etterId3 = new Map(resultat.kriterier.map((ett) => [ett.kriteriumId, ett]));
  const gitte = runde.vurderinger.flatMap(
    (vurdering, i) => vurdering.søknadId === søknadId ? [{ vurdering, sti: lagSti("runde", "vurderinger", i) }] : []
  );
  const steder = kriterier.map(({ id }) => finnSteder(etterId3.get(id), gitte, valg));
  return { grunnlag: alle2.grunnlag, runde, valg, søknad, resultat, kriterier, samleterskler, steder };
}
function finnSteder(resultat, gitte, { aggregering }) {
  if (resultat === void 0) return [];
  const formSomTeller = aggregering === "KONSENSUS" ? "KONSENSUS" : "INDIVIDUELL";
  return gitte.flatMap(({ vurdering, sti: vurderingSti }) => {
    const { vurdererId, form, poeng } = vurdering;
    const j = poeng.findIndex(({ kriteriumId }) => kriteriumId === resultat.kriteriumId);
    const ett = poeng[j];
    if (ett === void 0) return [];
    const status = ett.poeng === null ? "MANGLER" : form === formSomTeller ? statusAv(resultat, vurdererId) : "ANNEN_FORM";
    return [{ vurdererId, form, status, vurderingSti, sti: `${vurderingSti}${lagSti("poeng", j, "poeng")}` }];
  }).sort((a, b) => sammenlignTekst(a.vurdererId, b.vurdererId) || sammenlignTekst(a.form, b.form));
}
function statusAv({ enkeltpoeng }, vurdererId) {
  const egne = enkeltpoeng.filter((ett) => ett.vurdererId === vurdererId);
  return egne.find(({ status }) => status !== "ANNEN_FORM" && status !== "MANGLER")?.status ?? "ANNEN_FORM";
}
var erTalt = ({ status }) => status === "TALT" || status === "TALT_TIL_AVKLARING";
function delVedKutt({ grunnlag, valg, steder }, k) {
  const verdi2 = ({ sti }) => lesTall3(finnVedSti(grunnlag, sti)) ?? { t: 0n, n: 1n };
  const talte = (steder[k] ?? []).filter(erTalt);
  if (valg.aggregering !== "TRIMMET") return { lave: [], med: talte, høye: [] };
  const kutt = valg.kutt ?? 0;
  const ordnet = [...talte].sort((a, b) => sammenlignEksakt(verdi2(a), verdi2(b)));
  if (ordnet.length <= 2 * kutt) return { lave: [], med: [], høye: [] };
  return { lave: ordnet.slice(0, kutt), med: ordnet.slice(kutt, -kutt), høye: ordnet.slice(-kutt) };
}
function lagEnkeltnode({ grunnlag }, { sti, vurdererId, status, form }, id) {
  const navn = `${id}${lagSti(vurdererId, form)}`;
  return lagBladnode({ id: navn, enhet: "POENG", regel: status }, sti, grunnlag);
}
function lagPoengnode(data, k, under) {
  const { med } = delVedKutt(data, k);
  const [første] = med;
  if (første === void 0) return void 0;
  const { aggregering } = data.valg;
  const id = `${under}/poeng`;
  if (med.length === 1) return lagEnkeltnode(data, første, id);
  const omtale = { id, enhet: "POENG", regel: aggregering };
  if (aggregering === "MEDIAN") {
    return lagRegnenode(
      omtale,
      "MEDIAN",
      med.map((sted) => lagEnkeltnode(data, sted, `${id}/gitt`))
    );
  }
  const sum = med.map((sted) => lagEnkeltnode(data, sted, `${id}/gitt`));
  const antall3 = med.map((sted) => lagEnkeltnode(data, sted, `${id}/talt`));
  return lagRegnenode(omtale, "KVOTIENT", [
    lagRegnenode({ id: `${id}/sum`, enhet: "POENG" }, "SUM", sum),
    lagRegnenode({ id: `${id}/antall`, enhet: "ANTALL" }, "ANTALL", antall3)
  ]);
}
function lagTellendeNode(data, k, under) {
  const kriterium = data.kriterier[k];
  if (kriterium === void 0) return void 0;
  const ende = (felt, navn, regel) => lagBladnode(
    { id: `${under}/${navn}`, enhet: "POENG", ...regel === void 0 ? {} : { regel } },
    `${kriterium.sti}/skala/${felt}`,
    data.grunnlag
  );
  const poeng = lagPoengnode(data, k, under);
  if (poeng === void 0) {
    return data.valg.manglende === "SKALAMINIMUM" ? ende("min", "minimum", "SKALAMINIMUM") : void 0;
  }
  if (!kriterium.skala.lavestErBest) return poeng;
  const ender = lagRegnenode({ id: `${under}/ender`, enhet: "POENG" }, "SUM", [
    ende("min", "min"),
    ende("maks", "maks")
  ]);
  return lagRegnenode({ id: `${under}/snudd`, enhet: "POENG", regel: "LAVEST_BEST" }, "DIFFERANSE", [ender, poeng]);
}
function lagVektnode(data, kriteriumSti, under, fraNivå = 1) {
  const ledd = leddAv(kriteriumSti);
  const nivåer = [];
  for (let nivå = fraNivå; 2 * nivå + 2 <= ledd.length; nivå++) {
    const listesti = lagSti(...ledd.slice(0, 2 * nivå + 1));
    const plass = Number(ledd[2 * nivå + 1]);
    nivåer.push(lagNivånode(data, { listesti, plass, nivå }, under));
  }
  const [første] = nivåer;
  if (nivåer.length === 1 && første !== void 0) return første;
  return lagRegnenode({ id: `${under}/vekt`, enhet: "VEKT", regel: "VEKT" }, "PRODUKT", nivåer);
}
function lagNivånode({ grunnlag }, { listesti, plass, nivå }, under) {
  const vekt = (i, navn) => lagBladnode(
    { id: `${under}/vekt-${nivå}${navn}`, enhet: "VEKT", regel: "VEKT" },
    `${listesti}/${i}/vekt`,
    grunnlag
  );
  if (nivå === 1) return vekt(plass, "");
  const søsken = finnVedSti(grunnlag, listesti);
  const alle2 = lagRegnenode(
    { id: `${under}/vekt-${nivå}/sum`, enhet: "VEKT" },
    "SUM",
    søsken.map((_, i) => vekt(i, `/sum/${i}`))
  );
  return lagRegnenode({ id: `${under}/vekt-${nivå}`, enhet: "VEKT", regel: "ANDEL_AV_NIVA" }, "KVOTIENT", [
    vekt(plass, "/egen"),
    alle2
  ]);
}
function lagBidragsnode(data, k, foran = "") {
  const kriterium = data.kriterier[k];
  if (kriterium === void 0) return void 0;
  const under = `${foran}${lagSti("bidrag", kriterium.id)}`;
  const poeng = lagTellendeNode(data, k, under);
  if (poeng === void 0) return void 0;
  const vekt = lagVektnode(data, kriterium.sti, under);
  const omtale = { id: under, enhet: "POENG", regel: "BIDRAG" };
  const harAlle = data.kriterier.every((_, annen) => delVedKutt(data, annen).med.length > 0);
  if (data.valg.manglende !== "RENORMER" || harAlle) return lagRegnenode(omtale, "PRODUKT", [vekt, poeng]);
  return lagRegnenode(omtale, "PRODUKT", [vekt, lagFaktornode(data, under), poeng]);
}
function lagFaktornode(data, under) {
  const id = `${under}/faktor`;
  const sum = (navn, hvilke) => lagRegnenode(
    { id: `${id}/${navn}`, enhet: "VEKT" },
    "SUM",
    hvilke.map(({ id: kriteriumId, sti }) => lagVektnode(data, sti, `${id}/${navn}${lagSti(kriteriumId)}`))
  );
  const med = data.kriterier.filter((_, k) => delVedKutt(data, k).med.length > 0);
  return lagRegnenode({ id, enhet: "ANDEL", regel: "RENORMER" }, "KVOTIENT", [
    sum("alle", data.kriterier),
    sum("med", med)
  ]);
}

// src/vurdering/begrunn-merknader.ts
function lagMerknader(data, arbeid) {
  return [
    ...data.kriterier.flatMap((kriterium, k) => [
      ...lagTerskelnoder(data, kriterium, k),
      ...lagKuttnoder(data, kriterium, k),
      ...lagUtelatte(data, kriterium, k)
    ]),
    ...data.samleterskler.flatMap((terskel) => lagSamlenode(data, terskel)),
    ...lagTotalnoder(data),
    ...lagHindringer(data),
    ...lagKravnoder(data, arbeid)
  ];
}
function vis(data, sti, id, enhet = "TEKST") {
  const blad = (navn) => lagBladnode({ id: `${id}/${navn}`, enhet }, sti, data.grunnlag);
  return lagRegnenode({ id, enhet: "JA_NEI", regel: "OPPLYSNING" }, "ER_LIK", [blad("vist"), blad("gitt")]);
}
function erLik(data, [a, b], id) {
  const blad = (sti, navn) => lagBladnode({ id: `${id}/${navn}`, enhet: "TEKST" }, sti, data.grunnlag);
  return lagRegnenode({ id, enhet: "JA_NEI" }, "ER_LIK", [blad(a, "den-ene"), blad(b, "den-andre")]);
}
function erUnder2(poeng, terskel, { id, lavestErBest }) {
  const par = lavestErBest ? [terskel, poeng] : [poeng, terskel];
  return lagRegnenode({ id, enhet: "JA_NEI", regel: "UNDER_TERSKEL" }, "ER_MINDRE", par);
}
function lagTerskelnoder(data, kriterium, k) {
  const { lavestErBest } = kriterium.skala;
  return kriterium.terskler.flatMap(({ gjelder }, i) => {
    const under = lagSti("terskel", kriterium.id, i);
    const terskel = (navn) => lagBladnode({ id: `${navn}/terskel`, enhet: "POENG" }, `${kriterium.sti}/terskler/${i}/verdi`, data.grunnlag);
    if (gjelder === "SAMLET") {
      const poeng = lagPoengnode(data, k, under);
      return poeng === void 0 ? [] : [erUnder2(poeng, terskel(under), { id: under, lavestErBest })];
    }
    return (data.steder[k] ?? []).filter(erTalt).map((sted) => {
      const id = `${under}${lagSti(sted.vurdererId)}`;
      return erUnder2(lagEnkeltnode(data, sted, `${id}/poeng`), terskel(id), { id, lavestErBest });
    });
  });
}
function lagSamlenode(data, { kriteriumId, deler, plass, sti, lavestErBest }) {
  const id = lagSti("terskel", kriteriumId, plass);
  const nivå = (sti.split("/").length - 3) / 2 + 1;
  const ledd = deler.map(({ plass: k }) => {
    const kriterium = data.kriterier[k];
    const under = `${id}${lagSti(kriterium?.id ?? "")}`;
    const poeng = lagPoengnode(data, k, under);
    if (kriterium === void 0 || poeng === void 0) return void 0;
    const andel2 = lagVektnode(data, kriterium.sti, under, nivå);
    return lagRegnenode({ id: under, enhet: "POENG" }, "PRODUKT", [andel2, poeng]);
  });
  if (ledd.some((ett) => ett === void 0)) return [];
  const sum = lagRegnenode(
    { id: `${id}/samlet`, enhet: "POENG" },
    "SUM",
    ledd.filter((ett) => ett !== void 0)
  );
  const terskel = lagBladnode({ id: `${id}/terskel`, enhet: "POENG" }, `${sti}/terskler/${plass}/verdi`, data.grunnlag);
  return [erUnder2(sum, terskel, { id, lavestErBest })];
}
function lagTotalnoder(data) {
  if (data.resultat.totalt === void 0) return [];
  const { terskelTotalt, terskelSum } = data.runde.utlysning;
  const total = (id) => lagRegnenode(
    { id: `${id}/totalt`, enhet: "POENG" },
    "SUM",
    data.kriterier.flatMap((_, k) => lagBidragsnode(data, k, id) ?? [])
  );
  const mot = (id, felt, fikk) => {
    const { enhet } = fikk;
    const terskel = lagBladnode({ id: `${id}/terskel`, enhet }, `/runde/utlysning/${felt}`, data.grunnlag);
    return erUnder2(fikk, terskel, { id, lavestErBest: false });
  };
  const [andelId, sumId] = [lagSti("terskel-totalt"), lagSti("terskel-sum")];
  return [
    ...terskelTotalt === void 0 ? [] : [
      mot(
        andelId,
        "terskelTotalt",
        lagRegnenode({ id: `${andelId}/andel`, enhet: "ANDEL" }, "KVOTIENT", [
          total(andelId),
          lagHøyestnode(data, `${andelId}/høyest`)
        ])
      )
    ],
    ...terskelSum === void 0 ? [] : [mot(sumId, "terskelSum", total(sumId))]
  ];
}
function lagHøyestnode(data, id) {
  const ledd = data.kriterier.map(({ id: kriteriumId, sti }) => {
    const under = `${id}${lagSti(kriteriumId)}`;
    const maks = lagBladnode({ id: `${under}/maks`, enhet: "POENG" }, `${sti}/skala/maks`, data.grunnlag);
    return lagRegnenode({ id: under, enhet: "POENG" }, "PRODUKT", [lagVektnode(data, sti, under), maks]);
  });
  return lagRegnenode({ id, enhet: "POENG" }, "SUM", ledd);
}
function lagKuttnoder(data, kriterium, k) {
  const { lave, med, høye } = delVedKutt(data, k);
  const ett = (sted, erLav) => {
    const id = lagSti("kuttet", kriterium.id, sted.vurdererId);
    const kuttet = lagEnkeltnode(data, sted, `${id}/poeng`);
    const igjen = lagRegnenode(
      { id: `${id}/igjen`, enhet: "POENG" },
      erLav ? "MINST" : "STORST",
      med.map((m) => lagEnkeltnode(data, m, `${id}/igjen`))
    );
    const par = erLav ? [kuttet, igjen] : [igjen, kuttet];
    return lagRegnenode({ id, enhet: "JA_NEI", regel: "KUTTET" }, "ER_HOYST", par);
  };
  return [...lave.map((sted) => ett(sted, true)), ...høye.map((sted) => ett(sted, false))];
}
function lagUtelatte(data, kriterium, k) {
  const steder = data.steder[k] ?? [];
  const utelatte = steder.filter((sted) => !erTalt(sted)).map((sted) => lagUtelatt(data, kriterium, sted));
  if (delVedKutt(data, k).med.length > 0) return utelatte;
  const regel = steder.some(erTalt) ? "FOR_FA_ETTER_KUTT" : "KRITERIUM_UTEN_POENG";
  const id = lagSti("uten-poeng", kriterium.id);
  const navn = vis(data, `${kriterium.sti}/id`, `${id}/kriterium`);
  return [...utelatte, lagRegnenode({ id, enhet: "JA_NEI", regel }, "OG", [navn])];
}
function lagUtelatt(data, kriterium, sted) {
  const { vurdererId, form, status, vurderingSti, sti } = sted;
  const id = lagSti("utelatt", kriterium.id, vurdererId, form);
  const omtale = { id, enhet: "JA_NEI", regel: status };
  const hvem = vis(data, `${vurderingSti}/vurdererId`, `${id}/vurderer`);
  if (status === "MANGLER") {
    const hva = [sti.replace(/poeng$/, "kriteriumId"), `${kriterium.sti}/id`];
    return lagRegnenode(omtale, "OG", [hvem, erLik(data, hva, `${id}/kriterium`)]);
  }
  const poeng = vis(data, sti, `${id}/poeng`, "POENG");
  if (status === "ANNEN_FORM")
    return lagRegnenode(omtale, "OG", [hvem, poeng, vis(data, `${vurderingSti}/form`, `${id}/form`)]);
  return lagRegnenode(omtale, "OG", [hvem, poeng, ...visHabilitet(data, sted, id)]);
}
function visHabilitet({ runde, ...resten }, sted, id) {
  const data = { runde, ...resten };
  const { vurdererId, vurderingSti } = sted;
  const erOm = (h) => h.vurdererId === vurdererId && h.søknadId === data.søknad.id && h.omfang?.includes("VURDERE") !== false;
  const i = runde.habilitet.findIndex(erOm);
  const felles = (sti, felt) => erLik(data, [`${vurderingSti}/${felt}`, sti], `${id}/samme-${felt}`);
  if (i >= 0) {
    const sti = lagSti("runde", "habilitet", i);
    return [
      felles(`${sti}/vurdererId`, "vurdererId"),
      felles(`${sti}/søknadId`, "søknadId"),
      vis(data, `${sti}/status`, `${id}/status`)
    ];
  }
  const v = (runde.vurderere ?? []).findIndex((en) => en.id === vurdererId);
  return v < 0 ? [] : [felles(lagSti("runde", "vurderere", v, "id"), "vurdererId")];
}
function lagHindringer(data) {
  const { ufullstendigFordi = [] } = data.resultat;
  const hvem = [
    ...new Map(
      data.steder.flat().filter(erTalt).map((sted) => [sted.vurdererId, sted])
    ).values()
  ];
  const navn = (id) => hvem.map(
    ({ vurderingSti, vurdererId }) => lagBladnode({ id: `${id}${lagSti(vurdererId)}`, enhet: "TEKST" }, `${vurderingSti}/vurdererId`, data.grunnlag)
  );
  return ufullstendigFordi.flatMap((regel) => {
    const id = lagSti("hindring", regel);
    switch (regel) {
      case "KRITERIUM_UTEN_POENG":
        return [];
      case "FOR_FA_HABILE": {
        const telt = data.valg.aggregering === "KONSENSUS" ? navnPåHabile(data, id) : navn(id);
        const antall3 = lagRegnenode({ id: `${id}/antall`, enhet: "ANTALL" }, "ANTALL", telt);
        const minst = lagBladnode({ id: `${id}/minst`, enhet: "ANTALL" }, "/valg/minstHabile", data.grunnlag);
        return [lagRegnenode({ id, enhet: "JA_NEI", regel }, "ER_MINDRE", [antall3, minst])];
      }
      case "BARE_EGNE_VURDERERE":
        return [
          lagRegnenode(
            { id, enhet: "JA_NEI", regel },
            "OG",
            hvem.map(
              ({ vurderingSti, vurdererId }) => vis(data, `${vurderingSti}/vurdererId`, `${id}${lagSti(vurdererId)}`)
            )
          )
        ];
      default:
        return [];
    }
  });
}
function navnPåHabile({ runde, valg, søknad, grunnlag }, id) {
  const sett4 = /* @__PURE__ */ new Set();
  return runde.habilitet.flatMap((h, i) => {
    if (h.søknadId !== søknad.id || h.omfang?.includes("VURDERE") === false || sett4.has(h.vurdererId)) return [];
    sett4.add(h.vurdererId);
    const teller2 = h.status === "HABIL" || h.status === "TIL_AVKLARING" && valg.tilAvklaring === "TELLER_MED_MERKNAD";
    if (!teller2) return [];
    const navn = `${id}${lagSti(h.vurdererId)}`;
    return [lagBladnode({ id: navn, enhet: "TEKST" }, lagSti("runde", "habilitet", i, "vurdererId"), grunnlag)];
  });
}
function lagKravnoder(data, { kontroll, kjente, brukte }) {
  const { krav } = data.runde.utlysning;
  return (kontroll?.funn ?? []).flatMap((funn102, n) => {
    const i = krav.findIndex(({ id: id2 }) => funn102.data.slag === "KRAV" && id2 === funn102.data.regelId);
    const ett = krav[i];
    if (ett === void 0) return [];
    const id = lagSti("krav", ett.id, n);
    const { kildeId } = ett;
    const erKjent = kildeId !== void 0 && kjente.has(kildeId);
    if (erKjent) brukte.add(kildeId);
    const omtale = { id, enhet: "JA_NEI", regel: funn102.kode, ...erKjent ? { kildeId } : {} };
    return [lagRegnenode(omtale, "OG", [vis(data, lagSti("runde", "utlysning", "krav", i, "id"), `${id}/krav`)])];
  });
}

// src/vurdering/begrunn-vurdering.ts
var feil40 = lagFeillager();
function begrunnVurdering(resultat, søknadId, { kontroll, kilder = [] } = {}) {
  const data = lagSøknadsdata(resultat, søknadId);
  if (data === void 0) throw feil40("SOKNAD_IKKE_I_RESULTATET", "/søknadId", { søknadId });
  if (kontroll !== void 0) kontrollerKontrollen(kontroll, data);
  const kjente = new Set(kilder.map(({ id }) => id));
  const brukte = /* @__PURE__ */ new Set();
  const merknader = lagMerknader(data, { kontroll, kjente, brukte });
  const ulike = [...new Map(kilder.map((kilde) => [kilde.id, kilde])).values()];
  return { rot: lagRot2(data, merknader), kilder: ulike.filter(({ id }) => brukte.has(id)), antakelser: [] };
}
function lagRot2(data, merknader) {
  const antall3 = lagRegnenode(
    { id: lagSti("merknader", "antall"), enhet: "ANTALL", regel: "MERKNADER" },
    "ANTALL",
    merknader
  );
  if (data.resultat.totalt === void 0) return antall3;
  const bidrag = data.kriterier.flatMap((_, k) => lagBidragsnode(data, k) ?? []);
  const omtale = { id: lagSti("totalt"), enhet: "POENG", regel: "TOTALT" };
  if (merknader.length === 0) return lagRegnenode(omtale, "SUM", bidrag);
  const ingen2 = lagKonstantnode({ id: lagSti("merknader", "vekt"), enhet: "ANTALL" }, "NULL");
  const uvektet = lagRegnenode({ id: lagSti("merknader"), enhet: "ANTALL", regel: "MERKNADER" }, "PRODUKT", [
    ingen2,
    antall3
  ]);
  return lagRegnenode(omtale, "SUM", [...bidrag, uvektet]);
}
function kontrollerKontrollen(kontroll, { søknad, runde }) {
  const { id: søknadId, utlysningId } = søknad;
  const erSamme = kontroll.søknadId === søknadId && utlysningId === runde.utlysning.id && JSON.stringify(kontrollerSøknad(søknad, runde.utlysning)) === JSON.stringify(kontroll);
  if (!erSamme) throw feil40("SOKNADSKONTROLL_STEMMER_IKKE", "/tillegg/kontroll", { søknadId });
}

// src/vurdering/innstilling/neste-sum.ts
var feil41 = lagFeillager();
var FLEST_SUMMER3 = 1e6;
function finnNesteSum({ kandidater, ramme, valg }, grupper3, { linjer, uavgjort }) {
  const fikk = new Map(linjer.map(({ søknadId, beløp }) => [søknadId, beløp]));
  const holdt = new Map(uavgjort.map(({ søknadIder, holdtBeløp }) => [søknadIder[0], holdtBeløp]));
  let rest = ramme;
  let minst;
  for (const gruppe of grupper3) {
    const ider = gruppe.map((i) => kandidater[i]?.id ?? "");
    const beløp = gruppe.map((i) => kandidater[i]?.beløp ?? 0);
    if (beløp.reduce((a, b) => a + b, 0) > rest) {
      const mangler = minsteOver(beløp, rest) - rest;
      if (minst === void 0 || mangler < minst) minst = mangler;
      if (valg.regel === "RANGERT_STOPP") return minst;
    }
    for (const id of ider) rest -= (fikk.get(id) ?? 0) + (holdt.get(id) ?? 0);
  }
  return minst;
}
function minsteOver(beløp, rest) {
  const nådd = /* @__PURE__ */ new Set([0]);
  let minst = Number.POSITIVE_INFINITY;
  for (const ett of beløp) {
    for (const sum of [...nådd]) {
      if (sum + ett <= rest) nådd.add(sum + ett);
      else if (sum + ett < minst) minst = sum + ett;
    }
    if (nådd.size > FLEST_SUMMER3) throw feil41("LIKHET_FOR_STOR", "/rangering", { antall: beløp.length });
  }
  return minst;
}

// src/vurdering/finn-neste-krone.ts
function finnNesteKrone(rangering, ramme, valg) {
  kastVedFeil(kontrollerInnstillingsvalg([rangering], ramme, valg));
  const medTillegg = (tillegg) => {
    const større = { ...ramme, beløp: ramme.beløp + tillegg };
    return lagInnstilling(lagSak([rangering], større, valg), større);
  };
  const nå = medTillegg(0);
  const sak = lagSak([rangering], ramme, valg);
  const grupper3 = finnGrupper(sak);
  if (grupper3 !== void 0) {
    const tillegg = finnNesteSum(sak, grupper3, nå);
    return tillegg === void 0 ? void 0 : lagSvar(nå, medTillegg(tillegg), tillegg, "NOYAKTIG");
  }
  const merke = merkeAv(nå);
  const alt = sak.kandidater.reduce((sum, { beløp }) => sum + beløp, 0) - ramme.beløp;
  let høy = 1;
  while (høy < alt && merkeAv(medTillegg(høy)) === merke) høy = Math.min(2 * høy, Math.max(alt, 1));
  if (alt <= 0 || merkeAv(medTillegg(høy)) === merke) return void 0;
  let lav = 0;
  while (høy - lav > 1) {
    const midt2 = lav + Math.floor((høy - lav) / 2);
    if (merkeAv(medTillegg(midt2)) === merke) lav = midt2;
    else høy = midt2;
  }
  return lagSvar(nå, medTillegg(høy), høy, valg.regel === "HOYEST_SAMLET_POENG" ? "NOYAKTIG" : "TILNARMET");
}
function finnGrupper(sak) {
  if (sak.portefølje.finnes) return void 0;
  const { regel } = sak.valg;
  if (regel === "POENG_PER_KRONE") return etterPoengPerKrone(sak);
  return regel === "RANGERT_STOPP" || regel === "RANGERT_HOPP_OVER" ? grupperI(sak) : void 0;
}
var merkeAv = ({ linjer, uavgjort, umuligeGulv }) => JSON.stringify([
  linjer.map(({ søknadId, utfall, beløp }) => [søknadId, utfall, beløp]),
  uavgjort,
  umuligeGulv ?? null
]);
function lagSvar(før, etter, tillegg, status) {
  return { tillegg, status, endringer: finnInnstillingsendringer(før, etter) };
}
function finnInnstillingsendringer(før, etter) {
  const nye = new Map(etter.linjer.map((linje) => [linje.søknadId, linje]));
  return før.linjer.flatMap((linje) => {
    const ny = nye.get(linje.søknadId);
    if (ny === void 0 || ny.utfall === linje.utfall && ny.beløp === linje.beløp) return [];
    return [{ søknadId: linje.søknadId, før: kort(linje), etter: kort(ny) }];
  });
}
var kort = ({ utfall, beløp, årsak }) => ({ utfall, beløp, årsak });

// src/vurdering/innstilling/sum-av-poeng.ts
function summerPoeng({ plasser: plasser3 }, { linjer }) {
  const totaler = new Map(plasser3.map(({ søknadId, totalt }) => [søknadId, totalt]));
  let sum = { t: 0n, n: 1n };
  for (const { søknadId, utfall } of linjer) {
    const totalt = totaler.get(søknadId);
    if (totalt !== void 0 && (utfall === "INNSTILT" || utfall === "DELVIS_INNSTILT"))
      sum = leggSammen(sum, lesEksakt(totalt));
  }
  return tilBrøk(sum);
}

// src/vurdering/finn-betingelsespriser.ts
function finnBetingelsespriser(rangering, ramme, valg) {
  const { portefølje = {} } = valg;
  const { grenser = [], utelukkelser = [], forutsetninger = [] } = portefølje;
  const med = innstill(rangering, ramme, valg);
  const poengMed = poengI(rangering, med);
  return [...grenser, ...utelukkelser, ...forutsetninger].map(({ id }) => id).sort(sammenlignTekst).map((betingelseId) => {
    const uten = innstill(rangering, ramme, { ...valg, portefølje: fjern2(portefølje, betingelseId) });
    const poengUten = poengI(rangering, uten);
    const tilnærmet = [med, uten].some(({ poengsum }) => poengsum?.status === "TILNARMET");
    return {
      betingelseId,
      med: poengMed,
      uten: poengUten,
      pris: tilBrøk(trekkFra(lesEksakt(poengUten), lesEksakt(poengMed))),
      status: tilnærmet ? "TILNARMET" : "NOYAKTIG",
      endringer: finnInnstillingsendringer(med, uten)
    };
  });
}
var poengI = (rangering, innstilling) => innstilling.poengsum?.poeng ?? summerPoeng(rangering, innstilling);
function fjern2({ grenser = [], utelukkelser = [], forutsetninger = [] }, id) {
  const andre = (liste) => liste.filter((b) => b.id !== id);
  return { grenser: andre(grenser), utelukkelser: andre(utelukkelser), forutsetninger: andre(forutsetninger) };
}

// src/vurdering/finn-nok-poeng.ts
var feil42 = lagFeillager();
function finnNokPoeng(grunnlag, søknadId) {
  const { rangering, ramme, valg } = grunnlag;
  const resultat = rangering.grunnlag.resultat.søknader.find((r) => r.søknadId === søknadId);
  if (resultat === void 0) throw feil42("INNSTILLING_UKJENT_SOKNAD", "/søknadId", { søknadId });
  const erInnstilt = erInne(innstill(rangering, ramme, valg), søknadId);
  const skalaer = finnSkalaer(rangering.grunnlag.resultat.grunnlag.runde.utlysning);
  return {
    søknadId,
    erInnstilt,
    kriterier: resultat.kriterier.map((kriterium) => {
      const skala = skalaer.get(kriterium.kriteriumId);
      const { kriteriumId, antall: antall3, poeng } = kriterium;
      const felles = { kriteriumId, antall: antall3, ...poeng === void 0 ? {} : { fikk: poeng } };
      if (erInnstilt || antall3 === 0 || skala === void 0) return felles;
      const prøv4 = (p) => erInne(medPoeng(grunnlag, søknadId, { kriterium, poeng: p }), søknadId);
      const nok = finnMinste(skala, prøv4, erVoksende(valg));
      return nok === void 0 ? felles : { ...felles, nok: tilBrøk(nok) };
    })
  };
}
var erInne = ({ linjer }, id) => linjer.some(({ søknadId, utfall }) => søknadId === id && (utfall === "INNSTILT" || utfall === "DELVIS_INNSTILT"));
var erVoksende = ({ regel, portefølje }) => regel === "HOYEST_SAMLET_POENG" || regel === "RANGERT_STOPP" && portefølje === void 0;
function finnMinste(skala, prøv4, halver2) {
  const [min, maks, steg] = [lesEksakt(skala.min), lesEksakt(skala.maks), lesEksakt(skala.steg)];
  const omfang = trekkFra(maks, min);
  const antallSteg = Number(omfang.t * steg.n / (omfang.n * steg.t));
  const poengPå = (k) => {
    const flytt2 = gang(somRasjonal(k), steg);
    return skala.retning === "LAVEST_BEST" ? trekkFra(maks, flytt2) : leggSammen(min, flytt2);
  };
  if (!halver2) {
    for (let k = 0; k <= antallSteg; k++) if (prøv4(poengPå(k))) return poengPå(k);
    return void 0;
  }
  if (!prøv4(poengPå(antallSteg))) return void 0;
  let [lav, høy] = [-1, antallSteg];
  while (høy - lav > 1) {
    const midt2 = lav + høy >> 1;
    if (prøv4(poengPå(midt2))) høy = midt2;
    else lav = midt2;
  }
  return poengPå(høy);
}
function medPoeng({ rangering, ramme, valg }, søknadId, bytte) {
  const { resultat, valg: rangeringsvalg } = rangering.grunnlag;
  const { runde, valg: vurderingsvalg } = resultat.grunnlag;
  const egen = vurderSøknader(
    {
      ...runde,
      søknader: runde.søknader.filter(({ id }) => id === søknadId),
      vurderinger: runde.vurderinger.filter((v) => v.søknadId === søknadId).map((v) => byttPoeng(v, bytte)),
      habilitet: runde.habilitet.filter((h) => h.søknadId === søknadId)
    },
    vurderingsvalg
  );
  const søknader = resultat.søknader.map((r) => r.søknadId === søknadId ? egen.søknader[0] ?? r : r);
  return innstill(rangerSøknader({ ...resultat, søknader }, rangeringsvalg), ramme, valg);
}
function byttPoeng(vurdering, { kriterium, poeng }) {
  const teller2 = kriterium.enkeltpoeng.some(
    ({ vurdererId, status }) => vurdererId === vurdering.vurdererId && (status === "TALT" || status === "TALT_TIL_AVKLARING")
  );
  if (!teller2) return vurdering;
  return {
    ...vurdering,
    poeng: vurdering.poeng.map(
      (ett) => ett.kriteriumId === kriterium.kriteriumId && ett.poeng !== null ? { ...ett, poeng: somDesimal(poeng) } : ett
    )
  };
}
function somDesimal({ t, n }) {
  let [potens, sifre] = [1n, 0];
  while (t * potens % n !== 0n) {
    potens *= 10n;
    sifre += 1;
  }
  const tall2 = t * potens / n;
  const tekst = (tall2 < 0n ? -tall2 : tall2).toString().padStart(sifre + 1, "0");
  const hele = sifre === 0 ? tekst : `${tekst.slice(0, -sifre)}.${tekst.slice(-sifre)}`;
  return `${tall2 < 0n ? "-" : ""}${hele}`;
}

// src/vurdering/finn-skille.ts
var feil43 = lagFeillager();
function finnSkille(rangering, søknadId, annenId) {
  const { plasser: plasser3 } = rangering;
  const finn = (id) => {
    const plass = plasser3.findIndex((p) => p.søknadId === id);
    if (plass < 0) throw feil43("SOKNAD_IKKE_I_RESULTATET", "/søknadId", { søknadId: id });
    return plass;
  };
  const [i, j] = [finn(søknadId), finn(annenId)].sort((a, b) => a - b);
  const [første, andre] = [plasser3[i], plasser3[j]];
  const par = { foran: første.søknadId, bak: andre.søknadId };
  if (første.rang === andre.rang) return { ...par, avgjort: "DELT" };
  if (første.totalt.teller !== andre.totalt.teller || første.totalt.nevner !== andre.totalt.nevner) {
    return { ...par, avgjort: "TOTALT" };
  }
  const regel = finnRegel(rangering, plasser3.slice(i, j + 1));
  return regel === void 0 ? { ...par, avgjort: "DELT" } : { ...par, avgjort: "REGEL", regel };
}
function finnRegel({ skiller, grunnlag }, mellom2) {
  const ider = new Set(mellom2.map(({ søknadId }) => søknadId));
  const brukt = skiller.filter(({ foran, bak }) => ider.has(foran) && ider.has(bak)).map(({ regel }) => regel);
  const nøkler = new Set(brukt.map((regel) => JSON.stringify(regel)));
  return grunnlag.valg.likhetskjede.find((regel) => nøkler.has(JSON.stringify(regel)));
}

// src/vurdering/finn-vekthjorner.ts
var funn97 = lagFunnlager();
var FLEST_HJØRNER = 1e3;
function finnVekthjørner({ vekting, kriterier }) {
  const sti = "/runde/utlysning";
  const erRangert = vekting === "RANGERT";
  if (!erRangert && vekting !== "UVEKTET") {
    kastVedFeil([funn97("VALG_UGYLDIG", "FEIL", `${sti}/vekting`, { felt: "vekting", verdi: String(vekting) })]);
  }
  if (erRangert) kastVedFeil(finnUtenRang(kriterier, `${sti}/kriterier`));
  const antall3 = tell2(kriterier, erRangert);
  if (antall3 > BigInt(FLEST_HJØRNER)) {
    const data = { antall: antall3.toString(), høyst: FLEST_HJØRNER };
    kastVedFeil([funn97("VEKTHJORNER_FOR_MANGE", "FEIL", `${sti}/kriterier`, data)]);
  }
  return lagHjørner(kriterier, erRangert);
}
function finnUtenRang(kriterier, sti) {
  return kriterier.flatMap(({ id, rang: rang2, underkriterier = [] }, i) => [
    ...rang2 !== void 0 && Number.isSafeInteger(rang2) ? [] : [funn97("KRITERIERANG_MANGLER", "FEIL", `${sti}/${i}`, { kriteriumId: id })],
    ...finnUtenRang(underkriterier, `${sti}/${i}/underkriterier`)
  ]);
}
function sett3(kriterier, erRangert) {
  if (!erRangert) return kriterier.map((kriterium) => [kriterium]);
  const plasser3 = [...new Set(kriterier.map(({ rang: rang2 = 0 }) => rang2))].sort((a, b) => a - b);
  return plasser3.map((plass) => kriterier.filter(({ rang: rang2 = 0 }) => rang2 <= plass));
}
function tell2(kriterier, erRangert) {
  if (kriterier.length === 0) return 1n;
  return sett3(kriterier, erRangert).reduce(
    (sum, med) => sum + med.reduce((ganger2, { underkriterier = [] }) => ganger2 * tell2(underkriterier, erRangert), 1n),
    0n
  );
}
function lagHjørner(kriterier, erRangert) {
  return sett3(kriterier, erRangert).flatMap((med) => {
    let hjørner = [[]];
    for (const { id, underkriterier = [] } of med) {
      const egne = underkriterier.length === 0 ? [[{ kriteriumId: id, vekt: { teller: "1", nevner: "1" } }]] : lagHjørner(underkriterier, erRangert);
      hjørner = hjørner.flatMap((hjørne) => egne.map((eget) => [...hjørne, ...del2(eget, med.length)]));
    }
    return hjørner;
  });
}
function del2(hjørne, antall3) {
  return hjørne.map(({ kriteriumId, vekt }) => ({
    kriteriumId,
    vekt: tilBrøk(gang(lesEksakt(vekt), { t: 1n, n: BigInt(antall3) }))
  }));
}

// src/vurdering/innstill-flere.ts
var funn98 = lagFunnlager();
function innstillFlere(rangeringer, ramme, valg) {
  kastVedFeil([
    ...rangeringer.length === 0 ? [funn98("RANGERINGER_TOMT", "FEIL", "/rangeringer", {})] : [],
    ...kontrollerInnstillingsvalg(rangeringer, ramme, valg),
    ...funnOmMål2(rangeringer, valg.sammenlignEtter),
    ...funnOmGjentakelse(rangeringer)
  ]);
  return lagInnstilling(lagSak(rangeringer, ramme, valg, valg.sammenlignEtter), ramme);
}
function funnOmMål2(rangeringer, mål) {
  if (mål === "TOTALT") return [];
  if (mål !== "ANDEL_AV_HOYEST") {
    const data = { felt: "sammenlignEtter", verdi: String(mål) };
    return [funn98("VALG_UGYLDIG", "FEIL", "/valg/sammenlignEtter", data)];
  }
  return rangeringer.flatMap(({ plasser: plasser3, grunnlag }, i) => {
    const medAndel = new Set(
      grunnlag.resultat.søknader.filter(({ andelAvHøyest }) => andelAvHøyest !== void 0).map(({ søknadId }) => søknadId)
    );
    return plasser3.flatMap(
      ({ søknadId }, j) => medAndel.has(søknadId) ? [] : [funn98("ANDEL_MANGLER", "FEIL", `/rangeringer/${i}/plasser/${j}/søknadId`, { søknadId })]
    );
  });
}
function funnOmGjentakelse(rangeringer) {
  const sett4 = /* @__PURE__ */ new Set();
  return rangeringer.flatMap(
    ({ plasser: plasser3, utenfor: utenfor2 }, i) => [...plasser3, ...utenfor2].flatMap(({ søknadId }) => {
      if (!sett4.has(søknadId)) {
        sett4.add(søknadId);
        return [];
      }
      return [funn98("SOKNAD_I_FLERE_RANGERINGER", "FEIL", `/rangeringer/${i}`, { søknadId })];
    })
  );
}

// src/vurdering/kjor-runde.ts
function kjørRunde2(grunnlag) {
  const { runde, ramme, valg } = grunnlag;
  const resultat = vurderSøknader(runde, valg.vurdering);
  const rangering = rangerSøknader(resultat, valg.rangering);
  return { grunnlag, resultat, rangering, innstilling: innstill(rangering, ramme, valg.innstilling) };
}

// src/vurdering/lag-rundeavtrykk.ts
function lagRundeavtrykk({ runde, ramme, valg }) {
  const { utlysning, søknader, vurderinger, habilitet, vurderere } = runde;
  return lagFingeravtrykk({
    runde: {
      utlysning,
      søknader: ordne4(søknader),
      vurderinger: ordne4(vurderinger),
      habilitet: ordne4(habilitet),
      ...vurderere === void 0 ? {} : { vurderere: ordne4(vurderere) }
    },
    ramme,
    valg
  });
}
function ordne4(liste) {
  return liste.map((verdi2) => ({ verdi: verdi2, tekst: tilKanoniskJson(verdi2) })).sort((a, b) => sammenlignTekst(a.tekst, b.tekst)).map(({ verdi: verdi2 }) => verdi2);
}

// src/vurdering/lag-skala.ts
var feil44 = lagFeillager();
var SKALA_0_TIL_5 = { min: 0, maks: 5, steg: 0.5, retning: "HOYEST_BEST" };
var SKALA_1_TIL_7 = { min: 1, maks: 7, steg: 1, retning: "HOYEST_BEST" };
var SKALA_1_TIL_6 = { min: 1, maks: 6, steg: 1, retning: "HOYEST_BEST" };
function lagSkala(skala) {
  if (lesSkala(skala) !== void 0) return skala;
  const { min, maks, steg } = skala;
  throw feil44("SKALATALL_UGYLDIG", "/skala", { min: String(min), maks: String(maks), steg: String(steg) });
}

// src/vurdering/sammenlign-regler.ts
function sammenlignRegler(rangering, ramme, valgene) {
  const regler = valgene.map((valg) => {
    const innstilling = innstill(rangering, ramme, valg);
    const antall3 = innstilling.linjer.filter(({ utfall }) => erInne2(utfall)).length;
    return { valg, innstilling, antall: antall3, poeng: summerPoeng(rangering, innstilling) };
  });
  const perRegel = regler.map(
    ({ innstilling }) => new Map(innstilling.linjer.map(({ søknadId, utfall }) => [søknadId, utfall]))
  );
  const søknader = [...rangering.plasser, ...rangering.utenfor].map(({ søknadId }) => ({
    søknadId,
    utfall: perRegel.flatMap((utfall) => utfall.get(søknadId) ?? [])
  }));
  const rangerte = søknader.slice(0, rangering.plasser.length);
  return {
    regler,
    søknader,
    alltidInne: rangerte.filter(({ utfall }) => utfall.every(erInne2)).map(({ søknadId }) => søknadId),
    aldriInne: rangerte.filter(({ utfall }) => !utfall.some(erInne2)).map(({ søknadId }) => søknadId)
  };
}
var erInne2 = (utfall) => utfall === "INNSTILT" || utfall === "DELVIS_INNSTILT";

// src/vurdering/sammenlign-uten-vekter.ts
function sammenlignUtenVekter(runde, valg) {
  const { vekting } = runde.utlysning;
  const hjørner = finnVekthjørner(runde.utlysning);
  const likt = vurderSøknader({ ...runde, utlysning: medLikeVekter(runde.utlysning) }, valg);
  const vekter = new Map(likt.kriterievekter.map(({ kriteriumId, vekt }) => [kriteriumId, lesEksakt(vekt)]));
  const deltakere = likt.søknader.flatMap(
    ({ søknadId, status, kriterier }) => erFullstendig({ status, kriterier }) ? [{ søknadId, iHjørnene: hjørner.map((hjørne) => vei(kriterier, hjørne, vekter)) }] : []
  ).sort((a, b) => sammenlignTekst(a.søknadId, b.søknadId));
  return {
    grunnlag: { runde, valg },
    vekting: vekting === "RANGERT" ? "RANGERT" : "UVEKTET",
    hjørner,
    plasseringer: deltakere.map((deltaker) => plasser2(deltaker, deltakere)),
    utenfor: likt.søknader.flatMap(
      ({ søknadId, status, kriterier }) => erFullstendig({ status, kriterier }) ? [] : [{ søknadId, årsak: status === "VURDERT" ? "UFULLSTENDIG" : status }]
    ).sort((a, b) => sammenlignTekst(a.søknadId, b.søknadId)),
    funn: likt.funn
  };
}
function medLikeVekter({ terskelTotalt: _andel, terskelSum: _sum, ...utlysning }) {
  const medVekt = (kriterium) => {
    const { underkriterier } = kriterium;
    if (underkriterier === void 0) return { ...kriterium, vekt: 1 };
    return { ...kriterium, vekt: 1, underkriterier: underkriterier.map(medVekt) };
  };
  return { ...utlysning, vekting: "VEKTET", kriterier: utlysning.kriterier.map(medVekt) };
}
function erFullstendig({ status, kriterier }) {
  if (status !== "VURDERT" && status !== "UNDER_TERSKEL") return false;
  return kriterier.every(({ poeng }) => poeng !== void 0);
}
function vei(kriterier, hjørne, vekter) {
  const bidrag = new Map(kriterier.map((kriterium) => [kriterium.kriteriumId, kriterium.bidrag]));
  return hjørne.reduce(
    (sum, { kriteriumId, vekt }) => {
      const ett = bidrag.get(kriteriumId);
      const lagt = vekter.get(kriteriumId);
      if (ett === void 0 || lagt === void 0) return sum;
      const { t, n } = lesEksakt(ett);
      return leggSammen(sum, gang(lesEksakt(vekt), { t: t * lagt.n, n: n * lagt.t }));
    },
    { t: 0n, n: 1n }
  );
}
function plasser2({ søknadId, iHjørnene }, alle2) {
  const alltidBak = [];
  const alltidForan = [];
  const foranI = iHjørnene.map(() => 0);
  let kanVæreForan = 0;
  for (const annen of alle2) {
    if (annen.søknadId === søknadId) continue;
    const ordener = iHjørnene.map((egen, h) => sammenlignEksakt(annen.iHjørnene[h] ?? egen, egen));
    if (ordener.every((orden) => orden > 0)) alltidBak.push(annen.søknadId);
    if (ordener.every((orden) => orden < 0)) alltidForan.push(annen.søknadId);
    if (ordener.some((orden) => orden > 0)) kanVæreForan++;
    for (const [h, orden] of ordener.entries()) if (orden > 0) foranI[h] = (foranI[h] ?? 0) + 1;
  }
  const ordnet = [...iHjørnene].sort(sammenlignEksakt);
  return {
    søknadId,
    beste: 1 + alltidBak.length,
    dårligste: 1 + kanVæreForan,
    lavest: tilBrøk(ordnet[0] ?? { t: 0n, n: 1n }),
    høyest: tilBrøk(ordnet.at(-1) ?? { t: 0n, n: 1n }),
    alltidBak,
    alltidForan,
    rangIHjørnene: foranI.map((foran) => 1 + foran)
  };
}

// src/vurdering/samsvar/beregn-cohen-kappa.ts
var funn99 = lagFunnlager();
function beregnCohenKappa(tabell, valg) {
  const { enheter, skala, vurdererIder } = lesEnighetstabell(tabell);
  const plasser3 = lesKategorier(valg);
  if (vurdererIder.length !== 2) {
    const data = { antall: vurdererIder.length, forventet: 2 };
    kastVedFeil([funn99("VURDERERE_ANTALL_FEIL", "FEIL", "/tabell/vurdererIder", data)]);
  }
  const plassAv = (verdi2) => verdi2 === void 0 ? void 0 : plasser3.get(nøkkel2({ t: verdi2, n: skala }));
  kastVedFeil(
    enheter.flatMap(
      ({ id: enhetId, verdier }) => verdier.flatMap((verdi2) => {
        if (verdi2 === void 0 || plassAv(verdi2) !== void 0) return [];
        return [funn99("KATEGORI_UKJENT", "FEIL", "/tabell/enheter", { enhetId, verdi: nøkkel2({ t: verdi2, n: skala }) })];
      })
    )
  );
  const par = enheter.flatMap(({ verdier: [a, b] }) => {
    const [i, j] = [plassAv(a), plassAv(b)];
    return i === void 0 || j === void 0 ? [] : [[i, j]];
  });
  return par.length === 0 ? udefinert("INGEN_PARBARE") : regnKappa(par, valg);
}
function lesKategorier({ kategorier, vekting }) {
  const leste = kategorier.map((kategori) => lesTall3(kategori));
  const plasser3 = new Map(leste.flatMap((tall2, i) => tall2 === void 0 ? [] : [[nøkkel2(tall2), i]]));
  kastVedFeil([
    ...plasser3.size === kategorier.length && plasser3.size > 0 ? [] : [funn99("KATEGORIER_UGYLDIGE", "FEIL", "/valg/kategorier", { antall: kategorier.length })],
    ...["INGEN", "LINEAER", "KVADRATISK"].includes(vekting) ? [] : [funn99("VALG_UGYLDIG", "FEIL", "/valg/vekting", { felt: "vekting", verdi: String(vekting) })]
  ]);
  return plasser3;
}
function nøkkel2(tall2) {
  const { t, n } = forkort(tall2);
  return n === 1n ? t.toString() : `${t}/${n}`;
}
function regnKappa(par, { kategorier, vekting }) {
  const uenighet = (i, j) => {
    const avstand2 = BigInt(Math.abs(i - j));
    return vekting === "KVADRATISK" ? avstand2 * avstand2 : vekting === "LINEAER" || avstand2 === 0n ? avstand2 : 1n;
  };
  const tell4 = (hvem) => {
    const antall3 = new Array(kategorier.length).fill(0n);
    for (const ett of par) antall3[ett[hvem]] = (antall3[ett[hvem]] ?? 0n) + 1n;
    return antall3;
  };
  const [første, andre] = [tell4(0), tell4(1)];
  const observert = par.reduce((sum, [i, j]) => sum + uenighet(i, j), 0n);
  let ventet = 0n;
  for (const [i, n] of første.entries()) for (const [j, m] of andre.entries()) ventet += n * m * uenighet(i, j);
  if (ventet === 0n) return udefinert("INGEN_VARIASJON");
  return { utfall: "BEREGNET", verdi: tilBrøk({ t: ventet - observert * BigInt(par.length), n: ventet }) };
}

// src/vurdering/samsvar/beregn-fleiss-kappa.ts
function beregnFleissKappa(tabell) {
  const rader = lesEnighetstabell(tabell).enheter.map(({ verdier }) => tilstede(verdier));
  const [første = []] = rader;
  if (rader.some(({ length }) => length !== første.length)) return udefinert("ULIKT_ANTALL");
  if (første.length < 2) return udefinert("INGEN_PARBARE");
  const [antall3, hver] = [BigInt(rader.length), BigInt(første.length)];
  const like = rader.reduce((sum, rad) => sum + tell3(rad).reduce((s, n) => s + n * (n - 1n), 0n), 0n);
  const enighet = { t: like, n: antall3 * hver * (hver - 1n) };
  const tilfeldig = { t: tell3(rader.flat()).reduce((s, n) => s + n * n, 0n), n: (antall3 * hver) ** 2n };
  const rom = trekkFra(somRasjonal(1), tilfeldig);
  if (rom.t === 0n) return udefinert("INGEN_VARIASJON");
  return { utfall: "BEREGNET", verdi: tilBrøk(del(trekkFra(enighet, tilfeldig), rom)) };
}
function tell3(verdier) {
  const antall3 = /* @__PURE__ */ new Map();
  for (const verdi2 of verdier) antall3.set(verdi2, (antall3.get(verdi2) ?? 0n) + 1n);
  return [...antall3.values()];
}

// src/vurdering/samsvar/beregn-icc.ts
var NULL29 = { t: 0n, n: 1n };
function beregnIcc(tabell) {
  const { enheter, vurdererIder } = lesEnighetstabell(tabell);
  const rader = enheter.map(({ verdier }) => tilstede(verdier));
  const [n, k] = [BigInt(rader.length), BigInt(vurdererIder.length)];
  const uten = k < 2n ? "EN_VURDERER" : n < 2n ? "FOR_FA_ENHETER" : void 0;
  const årsak = uten ?? (rader.some(({ length }) => BigInt(length) < k) ? "MANGLER_VERDIER" : void 0);
  if (årsak !== void 0) {
    const ingen2 = udefinert(årsak);
    return { icc11: ingen2, icc21: ingen2, icc31: ingen2, icc1k: ingen2, icc2k: ingen2, icc3k: ingen2 };
  }
  const { enhet, vurderer, rest, innen } = finnMiddelkvadrater(rader, n, k);
  const ganger2 = (tall2, faktor) => gang(tall2, somRasjonal(faktor));
  const strenghet = { t: trekkFra(vurderer, rest).t, n: trekkFra(vurderer, rest).n * n };
  const over1 = trekkFra(enhet, innen);
  const over = trekkFra(enhet, rest);
  return {
    icc11: andel(over1, leggSammen(enhet, ganger2(innen, k - 1n))),
    icc21: andel(over, leggSammen(leggSammen(enhet, ganger2(rest, k - 1n)), ganger2(strenghet, k))),
    icc31: andel(over, leggSammen(enhet, ganger2(rest, k - 1n))),
    icc1k: andel(over1, enhet),
    icc2k: andel(over, leggSammen(enhet, strenghet)),
    icc3k: andel(over, enhet)
  };
}
function finnMiddelkvadrater(rader, n, k) {
  const summer7 = (tall2) => tall2.reduce((s, ett) => s + ett, 0n);
  const kvadrater = (tall2) => summer7(tall2.map((ett) => ett * ett));
  const radsummer = rader.map(summer7);
  const kolonnesummer = (rader[0] ?? []).map((_, j) => summer7(rader.map((rad) => rad[j] ?? 0n)));
  const felles = summer7(radsummer) ** 2n;
  const totalt = kvadrater(rader.flat()) * n * k - felles;
  const mellomEnheter = kvadrater(radsummer) * n - felles;
  const mellomVurderere = kvadrater(kolonnesummer) * k - felles;
  const middel = (sum, frihetsgrader) => ({ t: sum, n: frihetsgrader * n * k });
  return {
    enhet: middel(mellomEnheter, n - 1n),
    vurderer: middel(mellomVurderere, k - 1n),
    rest: middel(totalt - mellomEnheter - mellomVurderere, (n - 1n) * (k - 1n)),
    innen: middel(totalt - mellomEnheter, n * (k - 1n))
  };
}
function andel(teller2, nevner) {
  if (nevner.t > 0n) return { utfall: "BEREGNET", verdi: tilBrøk(del(teller2, nevner)) };
  return udefinert(nevner.t === 0n && teller2.t === NULL29.t ? "INGEN_VARIASJON" : "NEVNER_IKKE_POSITIV");
}

// src/vurdering/samsvar/los-ligninger.ts
var NULL30 = { t: 0n, n: 1n };
function løsLigninger(matrise, høyre) {
  const rader = matrise.map((rad, i) => [...rad, ...høyre[i] ?? []]);
  const n = rader.length;
  for (let k = 0; k < n; k++) {
    const valgt = rader.findIndex((rad, i) => i >= k && rad[k]?.t !== 0n);
    [rader[k], rader[valgt]] = [rader[valgt] ?? [], rader[k] ?? []];
    const pivotrad = (rader[k] ?? []).map((tall2) => forkort(del(tall2, rader[k]?.[k] ?? NULL30)));
    rader[k] = pivotrad;
    for (const [i, rad] of rader.entries()) {
      const faktor = rad[k] ?? NULL30;
      if (i === k || faktor.t === 0n) continue;
      rader[i] = rad.map((tall2, j) => forkort(trekkFra(tall2, gang(faktor, pivotrad[j] ?? NULL30))));
    }
  }
  return rader.map((rad) => rad.slice(n));
}
var prikkprodukt = (a, b) => a.reduce((sum, tall2, i) => forkort(leggSammen(sum, gang(tall2, b[i] ?? NULL30))), NULL30);

// src/vurdering/samsvar/observasjoner.ts
var NULL31 = { t: 0n, n: 1n };
function finnObservasjoner({ enheter, vurdererIder, skala }) {
  const kolonner = vurdererIder.flatMap(
    (id, j) => enheter.some(({ verdier: verdier2 }) => verdier2[j] !== void 0) ? [{ id, j }] : []
  );
  const rader = enheter.filter(({ verdier: verdier2 }) => verdier2.some((verdi2) => verdi2 !== void 0));
  const verdier = rader.map(
    (rad) => kolonner.map(({ j }) => {
      const verdi2 = rad.verdier[j];
      return verdi2 === void 0 ? void 0 : { t: verdi2, n: skala };
    })
  );
  const observer = (id, tall2) => {
    const med = tall2.filter((ett) => ett !== void 0);
    return { id, antall: med.length, sum: { t: med.reduce((s, ett) => s + ett.t, 0n), n: skala } };
  };
  return {
    enheter: rader.map(({ id }, i) => observer(id, verdier[i] ?? [])),
    vurderere: kolonner.map(
      ({ id }, j) => observer(
        id,
        verdier.map((rad) => rad[j])
      )
    ),
    verdier
  };
}
var snittAv2 = ({ sum, antall: antall3 }) => antall3 === 0 ? NULL31 : { t: sum.t, n: sum.n * BigInt(antall3) };
var råsnittAv = (observert) => ({
  rått: tilBrøk(snittAv2(observert)),
  antall: observert.antall
});

// src/vurdering/samsvar/beregn-kalibrering.ts
var NULL32 = { t: 0n, n: 1n };
function beregnKalibrering(tabell) {
  const observasjoner = finnObservasjoner(lesEnighetstabell(tabell));
  const { enheter, vurderere } = observasjoner;
  const sammenhenger = finnSammenhenger(observasjoner);
  const virkninger = sammenhenger.length === 1 ? finnVirkninger(observasjoner) : void 0;
  const justerte = virkninger && finnJusterte(observasjoner, virkninger);
  return {
    utfall: sammenhenger.length === 0 ? "INGEN_VERDIER" : virkninger === void 0 ? "ADSKILT" : "BEREGNET",
    enheter: enheter.map((enhet, i) => ({
      enhetId: enhet.id,
      ...råsnittAv(enhet),
      ...justerte === void 0 ? {} : { justert: tilBrøk(justerte[i] ?? NULL32) }
    })),
    vurderere: vurderere.map((vurderer, j) => ({
      vurdererId: vurderer.id,
      ...råsnittAv(vurderer),
      ...virkninger === void 0 ? {} : { virkning: tilBrøk(virkninger[j] ?? NULL32) }
    })),
    sammenhenger,
    ...virkninger === void 0 || justerte === void 0 ? {} : finnRest(observasjoner, virkninger, justerte)
  };
}
function finnSammenhenger({ enheter, vurderere, verdier }) {
  const del3 = vurderere.map((_, j) => j);
  const finn = (j) => {
    let rot2 = j;
    while (del3[rot2] !== rot2) rot2 = del3[rot2] ?? rot2;
    return rot2;
  };
  const medVerdi2 = verdier.map((rad) => rad.flatMap((verdi2, j) => verdi2 === void 0 ? [] : [j]));
  for (const [første = 0, ...resten] of medVerdi2) for (const j of resten) del3[finn(j)] = finn(første);
  const røtter = [...new Set(vurderere.map((_, j) => finn(j)))];
  return røtter.map((rot2) => ({
    enhetIder: enheter.flatMap(({ id }, i) => finn(medVerdi2[i]?.[0] ?? 0) === rot2 ? [id] : []),
    vurdererIder: vurderere.flatMap(({ id }, j) => finn(j) === rot2 ? [id] : [])
  })).sort((a, b) => sammenlignTekst(a.vurdererIder[0] ?? "", b.vurdererIder[0] ?? ""));
}
function finnVirkninger({ enheter, vurderere, verdier }) {
  const siste = vurderere.length - 1;
  const matrise = vurderere.map(
    ({ antall: antall3 }, j) => vurderere.map((_, l) => {
      if (j === siste) return somRasjonal(1);
      let tall2 = somRasjonal(j === l ? antall3 : 0);
      for (const [i, rad] of verdier.entries()) {
        if (rad[j] === void 0 || rad[l] === void 0) continue;
        tall2 = forkort(trekkFra(tall2, { t: 1n, n: BigInt(enheter[i]?.antall ?? 1) }));
      }
      return tall2;
    })
  );
  const høyre = vurderere.map(({ sum }, j) => {
    if (j === siste) return [NULL32];
    const over = verdier.reduce((s, rad, i) => {
      const enhet = enheter[i];
      return rad[j] === void 0 || enhet === void 0 ? s : forkort(trekkFra(s, snittAv2(enhet)));
    }, sum);
    return [over];
  });
  return løsLigninger(matrise, høyre).map(([x = NULL32]) => x);
}
function finnJusterte({ verdier }, virkninger) {
  return verdier.map((rad) => {
    const rensede = rad.flatMap((verdi2, j) => verdi2 === void 0 ? [] : [trekkFra(verdi2, virkninger[j] ?? NULL32)]);
    const sum = rensede.reduce((s, tall2) => forkort(leggSammen(s, tall2)), NULL32);
    return { t: sum.t, n: sum.n * BigInt(rensede.length) };
  });
}
function finnRest({ enheter, vurderere, verdier }, virkninger, justerte) {
  let sum = NULL32;
  let antall3 = 0;
  for (const [i, rad] of verdier.entries()) {
    for (const [j, verdi2] of rad.entries()) {
      if (verdi2 === void 0) continue;
      const avvik2 = trekkFra(trekkFra(verdi2, justerte[i] ?? NULL32), virkninger[j] ?? NULL32);
      sum = forkort(leggSammen(sum, gang(avvik2, avvik2)));
      antall3 += 1;
    }
  }
  return { restkvadratsum: tilBrøk(sum), frihetsgrader: antall3 - enheter.length - vurderere.length + 1 };
}

// src/vurdering/samsvar/normalfordeling.ts
var SIFRE2 = 90n;
var TOPP = 398942280401432677939946059934381868475858631164934657665926n;
var TOPPSIFRE = 60n;
var YTTERST = 12n;
function beregnNormalandel(z) {
  const enhet = 10n ** SIFRE2;
  const halv = 10n ** (SIFRE2 + TOPPSIFRE);
  const x = z.t * enhet / z.n;
  if (x > YTTERST * enhet) return { t: 2n * halv, n: 2n * halv };
  if (x < -YTTERST * enhet) return { t: 0n, n: 2n * halv };
  const kvadrat = x * x / enhet;
  let ledd = x;
  let sum = 0n;
  for (let k = 0n; ledd !== 0n; k++) {
    sum += ledd / (2n * k + 1n);
    ledd = -(ledd * kvadrat) / (enhet * 2n * (k + 1n));
  }
  return { t: halv + 2n * sum * TOPP, n: 2n * halv };
}

// src/vurdering/samsvar/beregn-krympet-kalibrering.ts
var funn100 = lagFunnlager();
var NULL33 = { t: 0n, n: 1n };
var ROTSIFRE = 80n;
var RANGSIFRE = 8;
function beregnKrympetKalibrering(tabell, varianser) {
  kastVedFeil(funnOmVarianser(varianser));
  const observasjoner = finnObservasjoner(lesEnighetstabell(tabell));
  if (observasjoner.enheter.length === 0) return { enheter: [], vurderere: [] };
  const modell = løsModell(observasjoner, varianser);
  const { nivå, virkninger, avvik: avvik2 } = modell;
  const ranger = finnForventedeRanger(modell);
  return {
    nivå: tilBrøk(nivå),
    enheter: observasjoner.enheter.map((enhet, i) => ({
      enhetId: enhet.id,
      ...råsnittAv(enhet),
      krympet: tilBrøk(leggSammen(nivå, avvik2[i] ?? NULL33)),
      forventetRang: rundTilDesimaler(tilBrøk(ranger[i] ?? NULL33), RANGSIFRE, "HALV_TIL_PARTALL")
    })),
    vurderere: observasjoner.vurderere.map((vurderer, j) => ({
      vurdererId: vurderer.id,
      ...råsnittAv(vurderer),
      virkning: tilBrøk(virkninger[j] ?? NULL33)
    }))
  };
}
function funnOmVarianser(varianser) {
  return ["enhet", "vurderer", "rest"].flatMap((felt) => {
    const lest = lesTall3(varianser[felt]);
    if (lest !== void 0 && lest.t > 0n) return [];
    const verdi2 = JSON.stringify(varianser[felt]) ?? String(varianser[felt]);
    return [funn100("VARIANS_UGYLDIG", "FEIL", `/varianser/${felt}`, { felt, verdi: verdi2 })];
  });
}
function løsModell({ enheter, vurderere, verdier }, varianser) {
  const restvarians = lesEksakt(varianser.rest);
  const [forEnhet = NULL33, forVurderer = NULL33] = [varianser.enhet, varianser.vurderer].map(
    (varians) => del(restvarians, lesEksakt(varians))
  );
  const d = enheter.map(({ antall: antall4 }) => leggSammen(somRasjonal(antall4), forEnhet));
  const rader = verdier.map((rad, i) => [
    somRasjonal(enheter[i]?.antall ?? 0),
    ...rad.map((verdi2) => somRasjonal(verdi2 === void 0 ? 0 : 1))
  ]);
  const last = rader.map((rad, i) => rad.map((tall2) => forkort(del(tall2, d[i] ?? NULL33))));
  const antall3 = [enheter.reduce((sum, enhet) => sum + enhet.antall, 0), ...vurderere.map((v) => v.antall)];
  const matrise = antall3.map(
    (_, r) => antall3.map((_2, s) => {
      const egen = r === 0 || s === 0 || r === s ? somRasjonal(antall3[Math.max(r, s)] ?? 0) : NULL33;
      const start = r === s && r > 0 ? leggSammen(egen, forVurderer) : egen;
      return rader.reduce((sum, rad, i) => forkort(trekkFra(sum, gang(rad[r] ?? NULL33, last[i]?.[s] ?? NULL33))), start);
    })
  );
  const summer7 = [enheter.reduce((sum, enhet) => leggSammen(sum, enhet.sum), NULL33), ...vurderere.map(({ sum }) => sum)];
  const høyre = summer7.map(
    (sum, r) => enheter.reduce((s, enhet, i) => forkort(trekkFra(s, gang(last[i]?.[r] ?? NULL33, enhet.sum))), sum)
  );
  const invers = løsLigninger(
    matrise,
    antall3.map((_, r) => antall3.map((_2, s) => somRasjonal(r === s ? 1 : 0)))
  );
  const løsning = invers.map((rad) => prikkprodukt(rad, høyre));
  const avvik2 = enheter.map(
    ({ sum }, i) => forkort(trekkFra(del(sum, d[i] ?? NULL33), prikkprodukt(last[i] ?? [], løsning)))
  );
  const [nivå = NULL33, ...virkninger] = løsning;
  return { nivå, virkninger, avvik: avvik2, varians: lagVarians({ d, last, invers, restvarians }) };
}
function lagVarians({ d, last, invers, restvarians }) {
  const [m, nevner] = medFellesNevner(invers);
  const [l, skala] = medFellesNevner(last);
  const prikk = (a, b) => a.reduce((s, x, k) => s + x * (b[k] ?? 0n), 0n);
  const ganget2 = l.map((rad) => m.map((linje) => prikk(linje, rad)));
  return (i, j) => {
    const forskjell2 = (l[i] ?? []).map((x, k) => x - (l[j]?.[k] ?? 0n));
    const gangetForskjell = (ganget2[i] ?? []).map((x, k) => x - (ganget2[j]?.[k] ?? 0n));
    const kvadratform = { t: prikk(forskjell2, gangetForskjell), n: nevner * skala * skala };
    const egne = leggSammen(del(somRasjonal(1), d[i] ?? NULL33), del(somRasjonal(1), d[j] ?? NULL33));
    return gang(restvarians, leggSammen(egne, kvadratform));
  };
}
function medFellesNevner(rader) {
  const felles = rader.flat().reduce((n, tall2) => n / størsteFellesDivisor(n, tall2.n) * tall2.n, 1n);
  return [rader.map((rad) => rad.map(({ t, n }) => t * (felles / n))), felles];
}
function finnForventedeRanger({ avvik: avvik2, varians }) {
  const summer7 = avvik2.map(() => somRasjonal(1));
  const leggTil5 = (i, andel2) => {
    summer7[i] = leggSammen(summer7[i] ?? NULL33, andel2);
  };
  for (let i = 0; i < avvik2.length; i++) {
    for (let j = 0; j < i; j++) {
      const z = del(trekkFra(avvik2[j] ?? NULL33, avvik2[i] ?? NULL33), rot(varians(i, j)));
      const andel2 = beregnNormalandel(z);
      leggTil5(i, andel2);
      leggTil5(j, trekkFra(somRasjonal(1), andel2));
    }
  }
  return summer7;
}
function rot({ t, n }) {
  const kuttet = { teller: (t * 10n ** ROTSIFRE / n).toString(), nevner: (10n ** ROTSIFRE).toString() };
  return lesEksakt(beregnKvadratrot(kuttet, Number(ROTSIFRE) / 2));
}

// src/vurdering/spill-av-pa-nytt.ts
function spillAvPåNytt(grunnlag, nye) {
  const deler = DELER.filter((del3) => erNy(nye, del3));
  const før = kjørRunde2(grunnlag);
  const etter = deler.length === 0 ? før : kjørRunde2(medRegler(grunnlag, nye, deler));
  const endringer2 = finnInnstillingsendringer(før.innstilling, etter.innstilling);
  if (endringer2.length === 0) return { før, etter, nye: deler, endringer: [] };
  const alene = deler.map((del3) => utfallI(kjørRunde2(medRegler(grunnlag, nye, [del3]))));
  const uten = deler.map((del3) => {
    const resten = deler.filter((annen) => annen !== del3);
    return utfallI(kjørRunde2(medRegler(grunnlag, nye, resten)));
  });
  const nytt = utfallI(etter);
  return {
    før,
    etter,
    nye: deler,
    endringer: endringer2.map((endring2) => {
      const { søknadId } = endring2;
      const [rangFør, rangEtter] = [finnRang(før, søknadId), finnRang(etter, søknadId)];
      return {
        ...endring2,
        ...rangFør === void 0 ? {} : { rangFør },
        ...rangEtter === void 0 ? {} : { rangEtter },
        alene: deler.filter((_, i) => alene[i]?.get(søknadId) === nytt.get(søknadId)),
        nødvendig: deler.filter((_, i) => uten[i]?.get(søknadId) !== nytt.get(søknadId))
      };
    })
  };
}
var DELER = ["UTLYSNING", "VURDERING", "RANGERING", "RAMME", "INNSTILLING"];
function erNy({ utlysning, vurdering, rangering, ramme, innstilling }, del3) {
  switch (del3) {
    case "UTLYSNING":
      return utlysning !== void 0;
    case "VURDERING":
      return vurdering !== void 0;
    case "RANGERING":
      return rangering !== void 0;
    case "RAMME":
      return ramme !== void 0;
    case "INNSTILLING":
      return innstilling !== void 0;
  }
}
function medRegler({ runde, ramme, valg }, nye, deler) {
  const ny = (del3, gammel, ønsket) => deler.includes(del3) ? ønsket ?? gammel : gammel;
  return {
    runde: { ...runde, utlysning: ny("UTLYSNING", runde.utlysning, nye.utlysning) },
    ramme: ny("RAMME", ramme, nye.ramme),
    valg: {
      vurdering: ny("VURDERING", valg.vurdering, nye.vurdering),
      rangering: ny("RANGERING", valg.rangering, nye.rangering),
      innstilling: ny("INNSTILLING", valg.innstilling, nye.innstilling)
    }
  };
}
var utfallI = ({ innstilling }) => new Map(innstilling.linjer.map(({ søknadId, utfall, beløp }) => [søknadId, `${utfall} ${beløp}`]));
var finnRang = ({ rangering }, id) => rangering.plasser.find(({ søknadId }) => søknadId === id)?.rang;

// src/vurdering/ranger-kolonne.ts
var TETTHET = 8;
function rangerKolonne2(teller2, konvensjon) {
  let lavest = Number.POSITIVE_INFINITY;
  let høyest = Number.NEGATIVE_INFINITY;
  for (let s = 0; s < teller2.length; s++) {
    const t = teller2[s] ?? Number.NaN;
    if (t < lavest) lavest = t;
    if (t > høyest) høyest = t;
  }
  const spenn = høyest - lavest;
  if (!(spenn >= 0)) return new Float64Array(teller2.length);
  return spenn < TETTHET * teller2.length + 1024 ? rangerVedTelling(teller2, { lavest, spenn, konvensjon }) : rangerVedSortering(teller2, konvensjon);
}
function rangerVedTelling(teller2, { lavest, spenn, konvensjon }) {
  const antall3 = new Int32Array(spenn + 1);
  for (let s = 0; s < teller2.length; s++) {
    const t = (teller2[s] ?? Number.NaN) - lavest;
    if (t >= 0) antall3[t] = (antall3[t] ?? 0) + 1;
  }
  const plass = new Float64Array(spenn + 1);
  let foran = 0;
  let ulike = 0;
  for (let t = spenn; t >= 0; t--) {
    const like = antall3[t] ?? 0;
    if (like === 0) continue;
    plass[t] = plassFor(foran, ulike, like, konvensjon);
    foran += like;
    ulike++;
  }
  const rang2 = new Float64Array(teller2.length);
  for (let s = 0; s < teller2.length; s++) {
    const t = (teller2[s] ?? Number.NaN) - lavest;
    if (t >= 0) rang2[s] = plass[t] ?? 0;
  }
  return rang2;
}
function rangerVedSortering(teller2, konvensjon) {
  const rekkefølge = new Uint32Array(teller2.length);
  let med = 0;
  for (let s = 0; s < teller2.length; s++) if (!Number.isNaN(teller2[s])) rekkefølge[med++] = s;
  const ordnet = rekkefølge.subarray(0, med).sort((a, b) => (teller2[b] ?? 0) - (teller2[a] ?? 0));
  const rang2 = new Float64Array(teller2.length);
  let ulike = 0;
  for (let fra = 0; fra < med; ulike++) {
    const total = teller2[ordnet[fra] ?? 0];
    let til = fra + 1;
    while (til < med && teller2[ordnet[til] ?? 0] === total) til++;
    const plass = plassFor(fra, ulike, til - fra, konvensjon);
    for (let j = fra; j < til; j++) rang2[ordnet[j] ?? 0] = plass;
    fra = til;
  }
  return rang2;
}
function plassFor(foran, ulike, like, konvensjon) {
  if (konvensjon === "1223") return ulike + 1;
  return konvensjon === "1224" ? foran + 1 : foran + (like + 1) / 2;
}

// src/vurdering/vurder-kolonner.ts
var feil45 = lagFeillager();
var funn101 = lagFunnlager();
function vurderKolonner(kolonner, valg) {
  const leste = kontroller3(kolonner, valg);
  const vekter = lagHeltallsvekter(leste);
  const harHull = kolonner.enheter.includes(-1);
  const felles = harHull ? fellesAntall2(kolonner) : kolonner.antallVurderere;
  if (vekter === void 0 || vekter.størst * felles > Number.MAX_SAFE_INTEGER) {
    throw feil45("KOLONNER_FOR_STORE", "/kolonner/kriterier", { størst: String((vekter?.størst ?? 2 ** 53) * felles) });
  }
  const teller2 = summer6(kolonner, { ...vekter, felles, leste, harHull, minimum: valg.manglende === "SKALAMINIMUM" });
  return { teller: teller2, nevner: vekter.nevner * felles, rang: rangerKolonne2(teller2, valg.konvensjon) };
}
function summer6(kolonner, summering) {
  const { antallSøknader, antallVurderere, enheter } = kolonner;
  const { fast, perSteg, felles, leste, harHull, minimum } = summering;
  const antallKriterier = fast.length;
  const høyest = Int32Array.from(leste, ({ skala }) => skala.antallSteg);
  const poorest = Float64Array.from(
    leste,
    ({ skala }, k) => skala.lavestErBest ? (perSteg[k] ?? 0) * skala.antallSteg : 0
  );
  const perStegAv = new Float64Array((antallVurderere + 1) * antallKriterier);
  for (let n = 1; n <= antallVurderere; n++) {
    if (felles % n !== 0) continue;
    for (let k = 0; k < antallKriterier; k++) perStegAv[n * antallKriterier + k] = (perSteg[k] ?? 0) * (felles / n);
  }
  let fastSum = 0;
  for (let k = 0; k < antallKriterier; k++) fastSum += (fast[k] ?? 0) * felles;
  const ut = new Float64Array(antallSøknader);
  let p = 0;
  if (!harHull) {
    const perStegNå = perStegAv.subarray(antallVurderere * antallKriterier);
    for (let s = 0; s < antallSøknader; s++) {
      let totalt = fastSum;
      for (let k = 0; k < antallKriterier; k++) {
        const maks = høyest[k] ?? 0;
        let sum = 0;
        for (let v = 0; v < antallVurderere; v++, p++) {
          const enhet = enheter[p] ?? 0;
          if (enhet >>> 0 > maks) throw utenforSkala(kolonner, p, maks);
          sum += enhet;
        }
        totalt += (perStegNå[k] ?? 0) * sum;
      }
      ut[s] = totalt;
    }
    return ut;
  }
  for (let s = 0; s < antallSøknader; s++) {
    let totalt = fastSum;
    for (let k = 0; k < antallKriterier; k++) {
      const maks = høyest[k] ?? 0;
      let sum = 0;
      let n = 0;
      for (let v = 0; v < antallVurderere; v++, p++) {
        const enhet = enheter[p] ?? -1;
        if (enhet > maks || enhet < -1) throw utenforSkala(kolonner, p, maks);
        if (enhet >= 0) {
          sum += enhet;
          n++;
        }
      }
      if (n > 0) totalt += (perStegAv[n * antallKriterier + k] ?? 0) * sum;
      else totalt += minimum ? (poorest[k] ?? 0) * felles : Number.NaN;
    }
    ut[s] = totalt;
  }
  return ut;
}
function utenforSkala({ antallVurderere, kriterier, enheter }, p, høyst) {
  const vurderer = p % antallVurderere;
  const rute = (p - vurderer) / antallVurderere;
  const kriterium = rute % kriterier.length;
  const søknad = (rute - kriterium) / kriterier.length;
  const data = { søknad, kriterium, vurderer, enhet: enheter[p] ?? 0, høyst };
  return feil45("KOLONNEPOENG_UTENFOR_SKALA", `/kolonner/enheter/${p}`, data);
}
function fellesAntall2({ antallSøknader, antallVurderere, kriterier, enheter }) {
  const finnes = new Uint8Array(antallVurderere + 1);
  const ruter = antallSøknader * kriterier.length;
  for (let rute = 0, p = 0; rute < ruter; rute++) {
    let n = 0;
    for (let v = 0; v < antallVurderere; v++, p++) if ((enheter[p] ?? -1) >= 0) n++;
    finnes[n] = 1;
  }
  let felles = 1;
  for (let n = 1; n <= antallVurderere && felles <= Number.MAX_SAFE_INTEGER; n++) {
    if (finnes[n] === 1 && felles % n !== 0) felles *= n / størsteFellesMål(felles, n);
  }
  return felles;
}
function kontroller3(kolonner, valg) {
  const { antallSøknader, antallVurderere, kriterier, enheter } = kolonner;
  const ugyldig7 = (sti, felt, verdi2) => funn101("KOLONNER_UGYLDIG", "FEIL", sti, { felt, verdi: String(verdi2) });
  const erAntall2 = (x) => Number.isSafeInteger(x) && x >= 1;
  const leste = kriterier.map(({ vekt, skala }) => ({ vekt: lesTall3(vekt), skala: lesSkala(skala) }));
  const lengde = antallSøknader * antallVurderere * kriterier.length;
  kastVedFeil([
    ...erAntall2(antallSøknader) ? [] : [ugyldig7("/kolonner/antallSøknader", "antallSøknader", antallSøknader)],
    ...erAntall2(antallVurderere) ? [] : [ugyldig7("/kolonner/antallVurderere", "antallVurderere", antallVurderere)],
    ...kriterier.length > 0 ? [] : [ugyldig7("/kolonner/kriterier", "kriterier", 0)],
    ...enheter.length === lengde ? [] : [ugyldig7("/kolonner/enheter", "enheter", enheter.length)],
    ...leste.flatMap(({ vekt, skala }, k) => [
      ...vekt !== void 0 && vekt.t >= 0n ? [] : [ugyldig7(`/kolonner/kriterier/${k}/vekt`, "vekt", kriterier[k]?.vekt)],
      ...skala !== void 0 && skala.antallSteg <= STØRSTE_SKALA ? [] : [ugyldig7(`/kolonner/kriterier/${k}/skala`, "skala", kriterier[k]?.skala.maks)]
    ]),
    ...kriterier.length > 0 && leste.every(({ vekt }) => vekt?.t === 0n) ? [
      funn101("KRITERIEVEKTER_UTEN_SUM", "FEIL", "/kolonner/kriterier", {
        kriteriumIder: kriterier.map((_, k) => `${k}`)
      })
    ] : [],
    ...["1224", "1223", "BROK"].includes(valg.konvensjon) ? [] : [ugyldig7("/valg/konvensjon", "konvensjon", valg.konvensjon)],
    ...["UFULLSTENDIG", "SKALAMINIMUM"].includes(valg.manglende) ? [] : [ugyldig7("/valg/manglende", "manglende", valg.manglende)]
  ]);
  return leste.flatMap(({ vekt, skala }) => vekt === void 0 || skala === void 0 ? [] : { vekt, skala });
}
var STØRSTE_SKALA = 2 ** 31 - 1;
export {
  SKALA_0_TIL_5,
  SKALA_1_TIL_6,
  SKALA_1_TIL_7,
  SØKNADSOVERGANGER,
  TILSKUDDSOVERGANGER,
  TilskuddFeil,
  adresse,
  antallVirkedager,
  anvendReform,
  anvendSøknadsovergang,
  anvendTilskuddsovergang,
  anvendVekting,
  avgjørSak,
  avrundMatrise,
  begrunnAvgjørelse,
  begrunnAvstand,
  begrunnFordeling,
  begrunnFrist,
  begrunnInnstilling,
  begrunnReform,
  begrunnStatus,
  begrunnVurdering,
  beregnBudsjettdekning,
  beregnBudsjettsummer,
  beregnCohenKappa,
  beregnEgeninnsats,
  beregnFleissKappa,
  beregnGrenser,
  beregnIcc,
  beregnInntektsgaranti,
  beregnKalibrering,
  beregnKendallW,
  beregnKrippendorffAlfa,
  beregnKrympetKalibrering,
  beregnKvadratrot,
  beregnLogaritme,
  beregnNøkkel,
  beregnRangsjanser,
  beregnRettferdighet,
  beregnStatus,
  beregnTheil,
  beregnUbrukt,
  erDato,
  erKlokkeslett,
  erMottattInnen,
  erSammePart,
  erSti,
  erTidspunkt,
  erTilskuddFeil,
  erVedtaksfør,
  erVirkedag,
  etterregn,
  fasInn,
  finnAntakelser,
  finnBetingelsespriser,
  finnForrigeVirkedag,
  finnFølsomhet,
  finnGråsone,
  finnKilde,
  finnKonflikter,
  finnMargin,
  finnMinsteVektendring,
  finnMuligeRanger,
  finnNesteKrone,
  finnNesteVirkedag,
  finnNokPoeng,
  finnOsloDato,
  finnOsloTidspunkt,
  finnSkille,
  finnStatus,
  finnUtenKilde,
  finnVedSti,
  finnVektgrenser,
  finnVekthjørner,
  finnVippepunkt,
  fordelEtterKrav,
  fordelMatrise,
  fordelOverÅr,
  fordelPott,
  fordelTall,
  formaterBeløp,
  fyllUniform,
  garanterIngenTap,
  gjeldendePå,
  gjentaFrist,
  helligdager,
  hvorforIkkeEnhet,
  innstill,
  innstillFlere,
  kjørOrdning,
  kjørRunde2 as kjørRunde,
  kontrollerBudsjett,
  kontrollerDobbeltfinansiering,
  kontrollerEgeninnsats,
  kontrollerEvaluering,
  kontrollerFordeling,
  kontrollerKilder,
  kontrollerNedtrapping,
  kontrollerOrdning,
  kontrollerSak,
  kontrollerSammensetning,
  kontrollerSøknad,
  kontrollerTilskuddsbudsjett,
  kroner,
  lagBladnode,
  lagDato,
  lagDesimal,
  lagEnighetstabell,
  lagFingeravtrykk,
  lagFristplan,
  lagGjentattnode,
  lagKalender,
  lagKlokkeslett,
  lagKonstantnode,
  lagNorskKalender,
  lagPoengtabell,
  lagRamme,
  lagRapport,
  lagReform,
  lagRegnenode,
  lagRundeavtrykk,
  lagSkala,
  lagSti,
  lagTidspunkt,
  lagTilfeldigStrøm,
  lagVedtak,
  leddAv,
  leggTilDager,
  leggTilMåneder,
  leggTilVirkedager,
  lesBeløp,
  lesSaksnummer,
  millioner,
  omdisponer,
  overførUbrukt,
  planleggBakover,
  rangerEtterLodd,
  rangerSøknader,
  rundTilDesimaler,
  sammenlign,
  sammenlignFlere,
  sammenlignFordelinger,
  sammenlignPlaner,
  sammenlignRapporter,
  sammenlignRegler,
  sammenlignUten,
  sammenlignUtenVekter,
  settSammen,
  simuler,
  slåSammen,
  spillAvPåNytt,
  summerBeløp,
  summerRangtrekk,
  tilKanoniskJson,
  trekkHeltall,
  trekkRangeringer,
  trekkUniform,
  ukedag,
  utledHabilitet,
  utledMedlemshabilitet,
  vurderKolonner,
  vurderMåloppnåelse,
  vurderSøknader,
  øre
};
