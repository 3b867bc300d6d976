import { addDays, isWeekend, lightFormat } from 'date-fns';
import Holidays from 'date-holidays';
import { antallVirkedager, erVirkedag, lagFristplan, lagNorskKalender, leggTilVirkedager } from 'samhandlingstilskudd';
import { mål } from './mal.mjs';

export async function kjør() {
  const kalender = lagNorskKalender(2020, 2040);
  const fridager = new Set(kalender.helligdager.map(({ dato }) => dato));
  const norske = new Holidays('NO');
  const rader = [];
  for (const antall of [1, 20, 250]) {
    rader.push(
      ...(await mål(
        `${antall} working days on`,
        {
          'day by day with date-fns and a set (reference)': () => stegvis(new Date(2024, 4, 31), antall, fridager),
          leggTilVirkedager: () => leggTilVirkedager('2024-05-31', antall, kalender),
        },
        { leggTilVirkedager: { 1: 1, 20: 0.02, 250: 0.002 }[antall] },
      )),
    );
  }
  rader.push(
    ...(await mål('is it a working day', {
      'date-fns and a set (reference)': () => erVirkedagMed(new Date(2024, 4, 31), fridager),
      erVirkedag: () => erVirkedag('2024-05-31', kalender),
    })),
    ...(await mål(
      'is it a holiday in Norway',
      {
        'date-holidays isHoliday (reference)': () => norske.isHoliday(new Date(2024, 4, 17)),
        erVirkedag: () => erVirkedag('2024-05-17', kalender),
      },
      { erVirkedag: 0.001 },
    )),
    ...(await mål('working days in 20 years', {
      'leggTilVirkedager, 250 (reference)': () => leggTilVirkedager('2024-05-31', 250, kalender),
      antallVirkedager: () => antallVirkedager('2020-01-01', '2040-12-31', kalender),
    })),
    ...(await mål(
      'a plan of deadlines',
      {
        '10 000 rules over 1 000 events (reference)': planMed(10_000, 1_000, kalender),
        '100 000 rules over 1 000 events': planMed(100_000, 1_000, kalender),
      },
      { '100 000 rules over 1 000 events': 12 },
    )),
  );
  return rader;
}

const erVirkedagMed = (dato, fridager) => !isWeekend(dato) && !fridager.has(lightFormat(dato, 'yyyy-MM-dd'));

function stegvis(dato, antall, fridager) {
  let nå = dato;
  for (let igjen = antall; igjen > 0; ) {
    nå = addDays(nå, 1);
    if (erVirkedagMed(nå, fridager)) igjen -= 1;
  }
  return nå;
}

function planMed(antallRegler, antallHendelser, kalender) {
  const hendelser = Array.from({ length: antallHendelser }, (_, i) => ({
    id: `h${i}`,
    navn: `Hendelse ${i}`,
    ...(i % 3 === 0 ? {} : { dato: `20${24 + (i % 5)}-0${1 + (i % 9)}-1${i % 10}` }),
  }));
  const regler = Array.from({ length: antallRegler }, (_, i) => ({
    id: `r${i}`,
    navn: `Regel ${i}`,
    anker:
      i % 10 === 9
        ? { type: 'FRIST', regelId: `r${i - 1}`, dato: 'FORMELL' }
        : { type: 'HENDELSE', hendelseId: `h${i % antallHendelser}` },
    skritt: [{ antall: 1 + (i % 12), enhet: i % 2 === 0 ? 'MANEDER' : 'VIRKEDAGER' }],
    forskyvning: { type: 'NESTE', grunnlag: 'bench' },
    binding: 'INTERNT',
  }));
  return () => lagFristplan(regler, hendelser, kalender);
}
