import { listed, wordKey } from '../../values';

const keys = (...words: readonly string[]): ReadonlySet<string> => new Set(words.map(wordKey));

/** What somebody pays to others, whatever else the header says: no resource, and nothing that the centre paid as a right. */
const EXPENSES = keys(
  ...listed('charges | frais | facture | factures | caution | garantie | dette | dettes | chauffage'),
  ...listed('électricité | gaz | énergie | impôt | impôts | taxe | taxes | crédit | prêt | retenue'),
  ...listed('retenu | kosten | lasten | huurlasten | huurkosten | factuur | facturen | factuurbedrag'),
  ...listed('waarborg | huurwaarborg | schuld | schulden | verwarming | elektriciteit | belasting'),
  ...listed('belastingen | krediet | lening | inhouding | ingehouden | Rechnung | Rechnungen'),
  ...listed('Rechnungsbetrag | Nebenkosten | Kaution | Mietkaution | Heizung | Heizkosten | Strom'),
  ...listed('Steuer | Kredit | Darlehen | costs | expenses | invoice | invoices | deposit | debt'),
  ...listed('debts | energy | tax | loan | withheld | cotisation | cotisations | bijdrage | bijdragen'),
  ...listed('Beitrag | Beiträge | contribution | contributions | premium'),
);
/** `Ziektekosten`, `Huurlasten`, `Krankenkassenbeitrag`; what is due for the upkeep of somebody may be received as well. */
const EXPENSE_ENDING = /^(?!onderhouds|unterhalts)\w*(?:kosten|lasten|bijdragen?|beitrage?)$/;

/** A premium, unless the header says that the insurance paid. */
const INSURANCE = /^(?:assurances?|\w*verzekering(?:en)?|\w*versicherung(?:en)?|insurance)$/;
const BENEFIT = /^(?:indemn|alloc|rente|capital|uitker|tegemoetk|vergoeding|leistung|benefit)/;

/** What is received by one and paid by another: paid, it is an expense, and else it may be a resource. */
const EITHER_WAY = keys(
  ...listed('loyer | loyers | alimentaire | alimentaires | huur | huurprijs | huurgeld | alimentatie'),
  ...listed('onderhoudsgeld | onderhoudsbijdrage | Miete | Mieten | Kaltmiete | Warmmiete | Unterhalt'),
  ...listed('Unterhaltsgeld | rent | rents | alimony | maintenance'),
);

/** Says that something was paid. */
const PAID = keys(
  ...listed('payé | payée | payés | payées | payer | paiement | versé | versée | versés | versées'),
  ...listed('versement | liquidé | liquidée | liquidés | octroyé | octroyée | RIS | betaald | betaalde'),
  ...listed('uitbetaald | uitbetaalde | uitbetaling | betaling | toegekend | toegekende | leefloon'),
  ...listed('gezahlt | gezahlte | gezahlter | gezahltes | bezahlt | bezahlte | ausgezahlt | ausgezahlte'),
  ...listed('ausgezahlter | Auszahlung | Zahlung | paid | payment | paiements | payments'),
);

/** A part of what was paid, what is left of it, or its day: not the whole. */
const IN_PART = keys(
  ...listed('avance | avances | acompte | acomptes | solde | date | reste | trop | indu | voorschot'),
  ...listed('voorschotten | saldo | datum | rest | Vorschuss | Anzahlung | Restbetrag | advance'),
  ...listed('balance'),
);
const DAY = /(?:datum|date)$/;

/** True for what a person pays to others; of it nothing is guessed. Example: `Loyer payé`, `Factuurbedrag`. */
export function isOutlay(words: readonly string[]): boolean {
  if (words.some((word) => EXPENSES.has(word) || EXPENSE_ENDING.test(word))) return true;
  if (words.some((word) => INSURANCE.test(word)) && !words.some((word) => BENEFIT.test(word))) return true;
  return words.some((word) => EITHER_WAY.has(word)) && words.some((word) => PAID.has(word));
}

/** True where a header may be what the centre paid for the period: it says so, and means neither something else nor a part of it. */
export function mayBePaid(words: readonly string[]): boolean {
  return (
    words.some((word) => PAID.has(word)) &&
    !words.some((word) => EITHER_WAY.has(word) || IN_PART.has(word) || DAY.test(word))
  );
}
