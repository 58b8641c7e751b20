/** The codes of the vocabulary of kinds, written out: what RIS.KINDS must list, whatever our own list says. */
export const KIND_CODES: readonly string[] = [
  ...['work', 'work:spi', 'work:student', 'work:student-grant', 'work:shortage', 'training', 'training:spi'],
  ...['replacement', 'alimony', 'family-allowance', 'regular-gift', 'other-income', 'benefit-in-kind'],
  ...['holiday-pay', 'artistic', 'artistic-used', 'ale', 'ale-cheques'],
  ...[...'abcdefghijklmnoprst'].map((ground) => `exempt:${ground}`),
  ...['movable', 'cadastral-built', 'rent-built', 'mortgage-built'],
  ...['cadastral-unbuilt', 'rent-unbuilt', 'mortgage-unbuilt'],
  ...['allowance-children', 'spi-days-left', 'shortage-month'],
  ...['partner-work', 'partner-work:spi', 'partner-replacement', 'partner-other'],
  ...['debtors', 'debtors-income', 'family-allowance-for-applicant', 'minor-children'],
];
