import type { Texts } from '../lang';

/** At the foot of a sheet: what it was made from. */
export const STAMP: Texts = {
  fr: 'Pour refaire ce calcul : version {version}, empreinte du barème {bareme}, empreinte des données {input}.',
  nl: 'Om deze berekening over te doen: versie {version}, controlecode van het barema {bareme}, controlecode van de gegevens {input}.',
  de: 'Um diese Berechnung zu wiederholen: Version {version}, Fingerabdruck der Sätze {bareme}, Fingerabdruck der Daten {input}.',
  en: 'To repeat this calculation: version {version}, fingerprint of the amounts {bareme}, fingerprint of the data {input}.',
};
