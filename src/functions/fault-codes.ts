/** Every code that a function can give, for the help to explain; a test provokes each. */
export const FAULT_CODES = [
  // Of the call: what is missing, or does not fit together.
  'MISSING_ARGUMENT',
  'SHAPE_MISMATCH',
  'SEVERAL_CELLS',
  'SEVERAL_DATES',
  'SEVERAL_DOSSIERS',
  'MISSING_AMOUNT',
  'MISSING_KIND',
  'MISSING_MONTH',
  'MISSING_EXEMPTION',
  // Of a cell.
  'CELL_ERROR',
  'WRONG_TYPE',
  'UNKNOWN_VALUE',
  'UNKNOWN_KIND',
  'BAD_DATE',
  'BAD_AMOUNT',
  'NEGATIVE_AMOUNT',
  'AMBIGUOUS_AMOUNT',
  'OUT_OF_RANGE',
  // Of a dossier.
  'REPEATED_KIND',
  'SPI_CONFLICT',
  'MISSING_COMPANION',
  'ART34_UNKNOWN',
  'PERIOD_OUTSIDE_MONTH',
  'PERIOD_REVERSED',
  'DATE_OUTSIDE_COVERAGE',
  'SPI_NOT_IN_FORCE',
  // Of a question about a file.
  'MISSING_FIELD',
  'DATE_ORDER',
  'DUPLICATE_MONTH',
  'PIIS_SHARE_UNKNOWN',
] as const;
