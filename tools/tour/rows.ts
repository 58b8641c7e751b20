import type { GivenCell } from '../../test/excel/workbook';

export type TourLang = 'fr' | 'nl';

/** The list that the tour checks, and what its pages name of it. */
export interface TourRows {
  /** Of the sheet, and of the table on it. */
  readonly sheet: string;
  readonly table: string;
  readonly rows: readonly (readonly GivenCell[])[];
  /** A column that is not recognised, and holds amounts. */
  readonly unknown: string;
}

/** Serial numbers of 01/09/2026 and 11/09/2026. */
const MONTH = 46_266;
const ELEVENTH = 46_276;

const HEADERS: Readonly<Record<TourLang, readonly string[]>> = {
  fr: [
    'N° dossier',
    'Mois',
    'Du',
    'Catégorie',
    'Enfants mineurs',
    'Revenus professionnels',
    'Exonération SPI',
    'Mutuelle ou ONEM',
    'Montant payé',
  ],
  nl: [
    'Dossiernummer',
    'Maand',
    'Van',
    'Categorie',
    'Minderjarige kinderen',
    'Beroepsinkomsten',
    'SPI-vrijstelling',
    'Ziekenfonds of RVA',
    'Betaald',
  ],
};

/** Dossier, first day, category, minor children, work, with the SPI exemption or not, sickness benefit, paid: in the order of the headers. */
type Line = readonly [
  dossier: string,
  from: number | null,
  category: number | null,
  children: number | null,
  work: number | null,
  spi: boolean,
  sickness: number | null,
  paid: number,
];

/** Fifteen dossiers of September 2026: seven rightly paid, the others each with a cause of their own. */
const LINES: readonly Line[] = [
  ['2026-0141', null, 2, null, null, false, null, 1367.34],
  ['2026-0142', null, 1, null, null, false, null, 911.56],
  ['2026-0143', null, 3, 2, null, false, null, 1847.89],
  ['2026-0147', null, 2, null, null, false, null, 1340.47], // the amount of before the indexation
  ['2026-0150', null, 2, null, 650, true, null, 738.18], // without the SPI exemption
  ['2026-0151', null, 3, 1, 900, false, null, 973.72],
  ['2026-0153', ELEVENTH, 2, null, null, false, null, 1367.34], // a partial month paid whole
  ['2026-0155', null, 1, null, null, false, 420, 491.56], // without the general exemption
  ['2026-0158', null, null, null, null, false, null, 1367.34], // no category: refused
  ['2026-0160', null, 2, null, null, false, 610.5, 777.68],
  ['2026-0164', null, 1, null, null, false, null, 1367.34], // paid as an isolated person
  ['2026-0166', null, 1, null, null, false, 740, 911.56], // the benefit was not counted
  ['2026-0168', null, 2, null, null, false, null, 1250], // no known cause
  ['2026-0171', null, 3, 3, null, false, 700, 1173.72],
  ['2026-0173', null, 2, null, 480, true, null, 1230.17],
];

const YES: Readonly<Record<TourLang, string>> = { fr: 'oui', nl: 'ja' };

/** The list as a finance officer has it in a sheet. */
export function tourRows(lang: TourLang): TourRows {
  const rows = LINES.map(([dossier, from, category, children, work, spi, sickness, paid]) => [
    dossier,
    MONTH,
    from,
    category,
    children,
    work,
    spi ? YES[lang] : null,
    sickness,
    paid,
  ]);
  return {
    sheet: lang === 'fr' ? 'Septembre' : 'September',
    table: lang === 'fr' ? 'Dossiers' : 'Leefloon',
    rows: [HEADERS[lang], ...rows],
    unknown: HEADERS[lang][7]!,
  };
}
