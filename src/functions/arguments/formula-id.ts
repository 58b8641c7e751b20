/** What a dossier, or a question about a file, has to be called where it comes from a formula. */
export const ID = 'formula';
