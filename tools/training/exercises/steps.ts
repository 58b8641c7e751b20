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

/**
 * General exemption that applies, a year (AR 22 §2): that of the category in the cell `category`, no more than the resources in the cell
 * of this name, and none when these reach the annual amount in the cell `annual`.
 */
export const generalExemption = (resources: string): Step => ({
  name: 'exemption',
  label: {
    fr: 'Exonération générale appliquée, par an',
    nl: 'Toegepaste algemene vrijstelling, per jaar',
  },
  hint: HINTS.general,
  formula: `IF({${resources}}<{annual},MIN({${resources}},RIS.EXEMPTION({date},"general",,{category})),0)`,
  format: 'amount',
});

/** Annual amount of category 1, whatever the category: the threshold of article 34. */
export const ANNUAL_1: Step = {
  ...ANNUAL,
  label: { fr: 'Montant annuel de la catégorie 1', nl: 'Jaarbedrag van categorie 1' },
  formula: 'INDEX(RIS.BAREME({date}),2,2)',
};

/** Resources of a year, from the amount of a month in the cell of this name; a float of twelve times it is not to the cent. */
export const perYear = (month: string): Step => ({
  name: 'perYear',
  label: { fr: 'Ressources, par an', nl: 'Bestaansmiddelen, per jaar' },
  hint: HINTS.perYear,
  formula: `ROUND(12*{${month}},2)`,
  format: 'amount',
});
