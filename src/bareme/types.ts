/** A day of the Gregorian calendar, `YYYY-MM-DD`; such texts compare in the order of time. */
export type IsoDate = string;

/**
 * Where a figure was read. `url` is null when no usable address was found: `cited` then gives the reference as found,
 * and both are shown as such.
 */
export interface Source {
  readonly title: string;
  readonly url: string | null;
  readonly cited?: string;
  /** How the source was read. */
  readonly note?: string;
  /** What it prints of this very row, where that is not the whole row. */
  readonly prints?: string;
}

/** How far a figure is confirmed, from best to least; docs/bareme.md explains each. */
export const STATUSES = [
  'official',
  'two-sources',
  'spp-is',
  'single',
  'secondary',
  'computed',
  'disputed',
  'unrated',
] as const;
export type Status = (typeof STATUSES)[number];

/** What a value is expressed in; money has exactly two decimals, a rate is a decimal or a fraction, the others are whole. */
export const UNITS = [
  'EUR/year',
  'EUR/month',
  'EUR/day',
  'EUR',
  'EUR/cheque',
  'EUR/km',
  'rate',
  'factor',
  'percent',
  'category',
  'persons',
  'periods',
  'years',
  'months',
  'weeks',
  'days',
] as const;
export type Unit = (typeof UNITS)[number];

/** The pivot index whose crossing led to a coefficient, in the index series `base`. */
export interface Pivot {
  readonly value: string;
  readonly base: string;
  readonly status: string;
}

/** The index step behind an amount: amount = half-up(base x coefficient), base at pivot 103.14 (1996 = 100). */
export interface RowIndex {
  /** 1.02^n rounded to four decimals. */
  readonly coefficient: string;
  /** `given` by the compiled barème; `derived` by us: the one that reproduces the published amount. */
  readonly status: 'given' | 'derived';
  /** Base amounts by key of the row's values. */
  readonly base: Readonly<Record<string, string>>;
  /** How each base is known, as the compiled barème words it. */
  readonly baseStatus?: string;
  readonly pivot?: Pivot;
}

/** One dated line of a table: what is in force from a day on. */
export interface Row {
  /** First day in force; `coverage` where the start is not established and lies before the coverage. */
  readonly from: IsoDate | 'coverage';
  /** Last day in force, only in a table of windows; elsewhere a row ends where the next begins. */
  readonly to?: IsoDate;
  /** Exact texts by key of the table; null: not in force, or not published. */
  readonly values: Readonly<Record<string, string | null>>;
  readonly status: Status;
  /** Where one value is less, or otherwise, confirmed than the row. */
  readonly valueStatus?: Readonly<Record<string, Status>>;
  readonly legalBase: string;
  /** Why the figure changed on that day. */
  readonly reason?: string;
  readonly note?: string;
  readonly index?: RowIndex;
  /** Figures printed by a source that the engine computes instead: see `published` of the table. */
  readonly published?: Readonly<Record<string, string>>;
  /** The day the published figure is about, where it is not `from`. */
  readonly publishedOn?: IsoDate;
  readonly sources: readonly Source[];
  /** True for a row that comes from a supplement. */
  readonly supplement?: true;
}

/** What a value of a table is. */
export interface Key {
  readonly unit: Unit;
  /** May be null: not in force, or not published. */
  readonly nullable?: true;
}

/** Rows of one subject, ascending. */
export interface Table {
  readonly id: TableId;
  readonly title: string;
  readonly article: string;
  readonly keys: Readonly<Record<string, Key>>;
  /** `steps`: in force without a hole from the first row on. `windows`: each row has its own end, holes are meant. */
  readonly shape: 'steps' | 'windows';
  /** What the `published` figures of the rows are. */
  readonly published?: string;
  /** First and last day covered, where they are not those of the barème. */
  readonly coveredFrom?: IsoDate;
  readonly coveredTo?: IsoDate;
  readonly note?: string;
  readonly rows: readonly Row[];
}

/** What is known of the next change of the amounts; a date is given only once a source announces it. */
export interface NextExpected {
  readonly date: IsoDate | null;
  readonly note: string;
  readonly sources: readonly Source[];
}

/** The dates for which the barème answers. */
export interface Coverage {
  /** First day with published amounts. */
  readonly from: IsoDate;
  /** First day with amounts computed from the legal bases, served only on request (policy `unpublishedBareme`). */
  readonly computedFrom: IsoDate;
  /** Last day accepted. */
  readonly to: IsoDate;
  /** Day of the last check of the amounts. */
  readonly checkedOn: IsoDate;
  readonly why: string;
  /** Where it was checked. */
  readonly sources?: readonly Source[];
  readonly nextExpected: NextExpected;
  /** Set once a supplement checked the coverage anew; the days from `extendedFrom` on rest on it. */
  readonly supplement?: Readonly<{
    previousTo: IsoDate;
    previousCheckedOn: IsoDate;
    extendedFrom?: IsoDate;
  }>;
}

/** The closed list of tables. */
export const TABLE_IDS = [
  'categories',
  'spi',
  'studentGrantWindow',
  'generalExemption',
  'ale',
  'volunteer',
  'movable',
  'immovable',
  'transfer',
  'familyAllowanceFlat',
  'pocketMoney',
  'installationPremium',
  'debtorCeilings',
  'debtorScale',
  'maintenanceAid',
  'stateShare',
  'stateShareSteps',
  'piisShare',
  'piisShareByPopulation',
  'unemploymentWindow',
  'unemploymentShare',
  'unemploymentSupplement',
  'unemploymentFileCost',
  'covidPremium',
  'covidSubsidy',
  'covidPiisShare',
  'covidVitalSector',
  'requestPeriods',
  'sanctionPeriods',
  'recoveryPeriods',
  'abroadPeriods',
  'spiPeriods',
  'shortagePeriod',
  'artisticPeriods',
  'costFormPeriods',
  'indexEntry',
] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** Every dated value of the law, with its coverage. */
export interface Bareme {
  readonly coverage: Coverage;
  readonly tables: Readonly<Record<TableId, Table>>;
  /** Present once a supplement was merged. */
  readonly supplement?: Readonly<{ rows: number; titles: readonly string[] }>;
}
