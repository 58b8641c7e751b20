import type { Step } from '../model';
import { HINTS } from './hints';

/** Annual amount of the category in the cell `category`. */
export const ANNUAL: Step = {
  name: 'annual',
  label: { fr: 'Montant annuel de la catégorie', nl: 'Jaarbedrag van de categorie' },
  hint: HINTS.annual,
  // The first row of the table is its header; category 1 stands in the second.
  formula: 'INDEX(RIS.BAREME({date}),1+{category},2)',
  format: 'amount',
};

/** General exemption of the category in the cell `category`, a year (AR 22 §2). */
export const GENERAL_EXEMPTION: Step = {
  name: 'exemption',
  label: {
    fr: 'Exonération générale de la catégorie, par an',
    nl: 'Algemene vrijstelling van de categorie, per jaar',
  },
  hint: HINTS.general,
  formula: 'RIS.EXEMPTION({date},"general",,{category})',
  format: 'amount',
};
