/** What stands before the dot of our functions, as the manifest has it. */
export const NAMESPACE = 'RIS';
