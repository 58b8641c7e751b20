import type { Texts } from '../lang';

/** At the foot of a sheet: what it was made from. */
export const STAMP: Texts = {
  fr: 'Pour refaire ce calcul : version {version}, code de contrôle du barème {bareme}, code de contrôle des données {input}.',
  nl: 'Om deze berekening over te doen: versie {version}, controlecode van de bedragen {bareme}, controlecode van de gegevens {input}.',
  de: 'Um diese Berechnung zu wiederholen: Version {version}, Prüfcode der Beträge {bareme}, Prüfcode der Daten {input}.',
  en: 'To repeat this calculation: version {version}, check code of the amounts {bareme}, check code of the data {input}.',
};
