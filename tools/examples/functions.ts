/** The namespace of the manifest: what stands before the dot of a function's name. */
export const NAMESPACE = 'RIS';

/** Each function with its parameters in their order; parameters are only ever appended. */
export const FUNCTIONS = {
  AMOUNT: ['date', 'category', 'amounts', 'kinds', 'from', 'to', 'newClaim', 'art34'],
  EXEMPTION: ['date', 'kind', 'income', 'category'],
  CATEGORY: ['date', 'minorChildren', 'otherCohabitants', 'homeless', 'piis'],
  BAREME: ['date'],
  EXPLAIN: ['date', 'category', 'amounts', 'kinds', 'from', 'to', 'newClaim', 'art34'],
  KINDS: [],
  DEADLINES: ['requestOn', 'decidedOn', 'notifiedOn', 'scheme'],
  DEBTOR: ['date', 'income', 'dependants'],
  PREMIUM: ['date'],
  STATESHARE: ['month', 'amount', 'size', 'piis'],
  MAINTENANCEAID: ['month', 'paid', 'alreadyGranted'],
  SPIDAYS: ['month', 'months', 'kinds'],
  CHECK: ['date', 'paid', 'category', 'amounts', 'kinds', 'from', 'to', 'newClaim', 'art34'],
} as const satisfies Record<string, readonly string[]>;

/** Id of a function: fixed for ever, identical in every language. */
export type FunctionId = keyof typeof FUNCTIONS;
