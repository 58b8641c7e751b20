import type { Texts } from '../lang';

/** What `ris check --history` says beside the words of the summary. */
export const CHECK_HISTORY = {
  title: {
    fr: 'Historique : arriérés et paiements en trop, mois par mois',
    nl: 'Geschiedenis: achterstallen en te veel betaald, maand per maand',
    de: 'Verlauf: Rückstände und Überzahlungen, Monat für Monat',
    en: 'History: arrears and overpayments, month by month',
  },
  dossiers: {
    fr: 'Dossiers avec un montant payé',
    nl: 'Dossiers met een betaald bedrag',
    de: 'Akten mit einem gezahlten Betrag',
    en: 'Dossiers with an amount paid',
  },
  overpaid: { fr: 'Payé en trop', nl: 'Te veel betaald', de: 'Zu viel gezahlt', en: 'Overpaid' },
  recoverable: {
    fr: 'dont récupérable (L 22 §2, 24)',
    nl: 'waarvan terugvorderbaar (W 22 §2, 24)',
    de: 'davon rückforderbar (G 22 §2, 24)',
    en: 'of which recoverable (L 22 §2, 24)',
  },
  protected: {
    fr: 'dont protégé, avant la prise d’effet (L 22 §2)',
    nl: 'waarvan beschermd, vóór de ingang (W 22 §2)',
    de: 'davon geschützt, vor dem Wirkungstag (G 22 §2)',
    en: 'of which protected, before the effect (L 22 §2)',
  },
  prescribed: {
    fr: 'dont prescrit, plus de cinq ans (L 29)',
    nl: 'waarvan verjaard, meer dan vijf jaar (W 29)',
    de: 'davon verjährt, mehr als fünf Jahre (G 29)',
    en: 'of which prescribed, over five years (L 29)',
  },
  arrears: {
    fr: 'Arriérés à payer, jamais compensés',
    nl: 'Achterstallen te betalen, nooit verrekend',
    de: 'Zu zahlende Rückstände, nie verrechnet',
    en: 'Arrears to pay, never set off',
  },
  ground: {
    fr: 'Motif supposé pour toutes les lignes : {ground}[, notifiée le {notifiedOn}] (--ground).',
    nl: 'Veronderstelde grond voor alle regels: {ground}[, meegedeeld op {notifiedOn}] (--ground).',
    de: 'Angenommener Grund für alle Zeilen: {ground}[, mitgeteilt am {notifiedOn}] (--ground).',
    en: 'Ground supposed for all rows: {ground}[, notified on {notifiedOn}] (--ground).',
  },
  notice: {
    fr: 'Mise en demeure par envoi recommandé le {noticeOn} : les paiements de plus de cinq ans sont prescrits (L 29).',
    nl: 'Ingebrekestelling bij aangetekende zending op {noticeOn}: betalingen van meer dan vijf jaar geleden zijn verjaard (W 29).',
    de: 'Inverzugsetzung per Einschreiben am {noticeOn}: Zahlungen von vor mehr als fünf Jahren sind verjährt (G 29).',
    en: 'Registered summons on {noticeOn}: payments of more than five years ago are prescribed (L 29).',
  },
  noNotice: {
    fr: 'Aucune mise en demeure n’est donnée (--notice-on) : rien n’est compté comme prescrit, même au-delà de cinq ans (L 29).',
    nl: 'Er is geen ingebrekestelling gegeven (--notice-on): niets telt als verjaard, ook niet na vijf jaar (W 29).',
    de: 'Keine Inverzugsetzung ist angegeben (--notice-on): nichts zählt als verjährt, auch nicht nach fünf Jahren (G 29).',
    en: 'No summons is given (--notice-on): nothing counts as prescribed, not even beyond five years (L 29).',
  },
  caution: {
    fr: 'Proposition de calcul : récupérer est une décision du CPAS, après avoir entendu la personne (L 24 ; L 26 pour les débiteurs d’aliments). Le logiciel ne décide rien.',
    nl: 'Berekeningsvoorstel: terugvorderen is een beslissing van het OCMW, na de persoon gehoord te hebben (W 24; W 26 voor de onderhoudsplichtigen). De software beslist niets.',
    de: 'Berechnungsvorschlag: Rückfordern ist ein Beschluss des ÖSHZ, nach Anhörung der Person (G 24; G 26 für die Unterhaltspflichtigen). Die Software beschließt nichts.',
    en: 'A proposal to reckon with: to recover is a decision of the centre, after hearing the person (L 24; L 26 for maintenance debtors). The software decides nothing.',
  },
  months: {
    fr: 'Mois qui diffèrent, les plus gros dossiers d’abord',
    nl: 'Maanden met een verschil, de grootste dossiers eerst',
    de: 'Abweichende Monate, die größten Akten zuerst',
    en: 'Months that differ, the largest dossiers first',
  },
  status: { fr: 'Proposition', nl: 'Voorstel', de: 'Vorschlag', en: 'Proposal' },
  statusRecoverable: {
    fr: 'récupérable (L 22 §2, 24)',
    nl: 'terugvorderbaar (W 22 §2, 24)',
    de: 'rückforderbar (G 22 §2, 24)',
    en: 'recoverable (L 22 §2, 24)',
  },
  statusProtected: {
    fr: 'protégé (L 22 §2)',
    nl: 'beschermd (W 22 §2)',
    de: 'geschützt (G 22 §2)',
    en: 'protected (L 22 §2)',
  },
  statusPrescribed: {
    fr: 'prescrit (L 29)',
    nl: 'verjaard (W 29)',
    de: 'verjährt (G 29)',
    en: 'prescribed (L 29)',
  },
  statusArrears: {
    fr: 'arriéré à payer (L 21)',
    nl: 'achterstal te betalen (W 21)',
    de: 'Rückstand zu zahlen (G 21)',
    en: 'arrears to pay (L 21)',
  },
  statusNone: {
    fr: 'payé comme dû',
    nl: 'betaald zoals verschuldigd',
    de: 'wie geschuldet gezahlt',
    en: 'paid as due',
  },
  more: {
    fr: '… encore {months} dans {dossiers} ; --history-out les donne tous.',
    nl: '… nog {months} in {dossiers}; --history-out geeft ze allemaal.',
    de: '… weitere {months} in {dossiers}; --history-out nennt alle.',
    en: '… {months} more in {dossiers}; --history-out gives them all.',
  },
  counter: {
    fr: 'Exonération SPI au-delà de ses jours (AR 35 §1), d’après les mois du fichier',
    nl: 'SPI-vrijstelling voorbij haar dagen (KB 35 §1), volgens de maanden van het bestand',
    de: 'SPI-Freibetrag über seine Tage hinaus (KE 35 §1), nach den Monaten der Datei',
    en: 'SPI exemption beyond its days (AR 35 §1), by the months of the file',
  },
  daysLeft: { fr: 'Jours restants', nl: 'Dagen over', de: 'Tage übrig', en: 'Days left' },
  dueWithThem: {
    fr: 'Dû avec ces jours',
    nl: 'Verschuldigd met die dagen',
    de: 'Mit diesen Tagen geschuldet',
    en: 'Due with these days',
  },
  moreCounters: {
    fr: '… encore {months} ; --history-out les donne tous.',
    nl: '… nog {months}; --history-out geeft ze allemaal.',
    de: '… weitere {months}; --history-out nennt alle.',
    en: '… {months} more; --history-out gives them all.',
  },
  counterNote: {
    fr: 'Les mois avant le fichier ne sont pas connus : des jours peuvent avoir été pris avant. Le dû ci-dessus compte l’exonération entière.',
    nl: 'De maanden vóór het bestand zijn niet bekend: er kunnen eerder dagen gebruikt zijn. Het verschuldigde hierboven telt de volledige vrijstelling.',
    de: 'Die Monate vor der Datei sind nicht bekannt: Tage können vorher genutzt worden sein. Das Geschuldete oben rechnet mit dem ganzen Freibetrag.',
    en: 'The months before the file are not known: days may have been used before. What is due above counts the whole exemption.',
  },
  file: {
    fr: 'Historique : {file}',
    nl: 'Geschiedenis: {file}',
    de: 'Verlauf: {file}',
    en: 'History: {file}',
  },
} satisfies Record<string, Texts>;

/** The columns of the history as a file, in order. */
export const HISTORY_COLUMNS = {
  dossier: { fr: 'Dossier', nl: 'Dossier', de: 'Akte', en: 'Dossier' },
  month: { fr: 'Mois', nl: 'Maand', de: 'Monat', en: 'Month' },
  lines: { fr: 'Lignes', nl: 'Regels', de: 'Zeilen', en: 'Lines' },
  due: { fr: 'Dû', nl: 'Verschuldigd', de: 'Geschuldet', en: 'Due' },
  paid: { fr: 'Payé', nl: 'Betaald', de: 'Gezahlt', en: 'Paid' },
  difference: { fr: 'Différence', nl: 'Verschil', de: 'Unterschied', en: 'Difference' },
  status: { fr: 'Proposition', nl: 'Voorstel', de: 'Vorschlag', en: 'Proposal' },
  recoverable: { fr: 'Récupérable', nl: 'Terugvorderbaar', de: 'Rückforderbar', en: 'Recoverable' },
  spiDaysLeft: { fr: 'Jours SPI restants', nl: 'SPI-dagen over', de: 'SPI-Tage übrig', en: 'SPI days left' },
  dueWithThem: CHECK_HISTORY.dueWithThem,
} satisfies Record<string, Texts>;
