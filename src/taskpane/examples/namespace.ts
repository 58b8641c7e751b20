/** Said by the build; absent in tests. */
declare const RIS_NAMESPACE: string | undefined;

/** The namespace of the functions in formulas: `RISDEV` in the build that stands beside an installed one. */
export const NAMESPACE = typeof RIS_NAMESPACE === 'undefined' ? 'RIS' : RIS_NAMESPACE;
