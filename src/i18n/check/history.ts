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
    fr: 'Dossiers comparés',
    nl: 'Vergeleken dossiers',
    de: 'Verglichene Akten',
    en: 'Dossiers compared',
  },
  overpaid: { fr: 'Payé en trop', nl: 'Te veel betaald', de: 'Zu viel gezahlt', en: 'Overpaid' },
  recoverable: {
    fr: 'dont récupérable (L 22 §2, 24)',
    nl: 'waarvan terugvorderbaar (W 22 §2, 24)',
    de: 'davon rückforderbar (G 22 §2, 24)',
    en: 'of which recoverable (L 22 §2, 24)',
  },
  centreError: {
    fr: 'dont à examiner : erreur possible du CPAS (L 22 §2)',
    nl: 'waarvan te onderzoeken: mogelijke vergissing van het OCMW (W 22 §2)',
    de: 'davon zu prüfen: möglicher Irrtum des ÖSHZ (G 22 §2)',
    en: 'of which to examine: possible error of the centre (L 22 §2)',
  },
  openGround: {
    fr: 'dont à examiner : motif à choisir (L 22 §1)',
    nl: 'waarvan te onderzoeken: grond te kiezen (W 22 §1)',
    de: 'davon zu prüfen: Grund zu wählen (G 22 §1)',
    en: 'of which to examine: ground to be chosen (L 22 §1)',
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
  openArrears: {
    fr: 'Payé en moins, à examiner : cause à trouver (L 21)',
    nl: 'Te weinig betaald, te onderzoeken: oorzaak te vinden (W 21)',
    de: 'Zu wenig gezahlt, zu prüfen: Ursache zu finden (G 21)',
    en: 'Underpaid, to examine: cause to be found (L 21)',
  },
  ground: {
    fr: 'Motif supposé : {ground} (--ground), sauf où la cause peut être une erreur du CPAS.',
    nl: 'Veronderstelde grond: {ground} (--ground), behalve waar de oorzaak een vergissing van het OCMW kan zijn.',
    de: 'Angenommener Grund: {ground} (--ground), außer wo die Ursache ein Irrtum des ÖSHZ sein kann.',
    en: 'Ground supposed: {ground} (--ground), except where the cause may be an error of the centre.',
  },
  groundOfAll: {
    fr: 'Motif supposé pour toutes les lignes : {ground}[, notifiée le {notifiedOn}] (--ground).',
    nl: 'Veronderstelde grond voor alle regels: {ground}[, meegedeeld op {notifiedOn}] (--ground).',
    de: 'Angenommener Grund für alle Zeilen: {ground}[, mitgeteilt am {notifiedOn}] (--ground).',
    en: 'Ground supposed for all rows: {ground}[, notified on {notifiedOn}] (--ground).',
  },
  groundOfCause: {
    fr: 'Motif d’après la cause : une autre catégorie, un cohabitant ou une ressource non comptés sont supposés être un changement de situation. Pour ce qui n’a pas de cause sûre, le motif est à choisir (--ground).',
    nl: 'Grond volgens de oorzaak: een andere categorie, een niet meegetelde samenwonende of een niet meegeteld bestaansmiddel geldt als een wijziging van de situatie. Waar geen oorzaak vaststaat, is de grond te kiezen (--ground).',
    de: 'Grund nach der Ursache: eine andere Kategorie, ein nicht angerechneter Zusammenwohnender oder nicht angerechnete Existenzmittel gelten als Änderung der Lage. Wo keine Ursache feststeht, ist der Grund zu wählen (--ground).',
    en: 'Ground by the cause: another category, a cohabitant or a resource that was not counted are supposed to be a change of situation. Where no cause is sure, the ground is to be chosen (--ground).',
  },
  centreErrorNote: {
    fr: 'Erreur du CPAS dont la personne ne pouvait pas se rendre compte : la révision ne vaut qu’à partir du premier jour du mois qui suit sa notification ; ce qui a été payé avant est protégé (L 22 §2).',
    nl: 'Vergissing van het OCMW die de persoon niet kon bemerken: de herziening geldt pas vanaf de eerste dag van de maand na de kennisgeving; wat eerder betaald is, is beschermd (W 22 §2).',
    de: 'Irrtum des ÖSHZ, den die Person nicht bemerken konnte: die Revision gilt erst ab dem ersten Tag des Monats nach ihrer Mitteilung; was vorher gezahlt wurde, ist geschützt (G 22 §2).',
    en: 'An error of the centre that the person could not notice: the review takes effect on the first of the month after its notification only; what was paid before is protected (L 22 §2).',
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
  proposal: {
    fr: 'Proposition : cause',
    nl: 'Voorstel: oorzaak',
    de: 'Vorschlag: Ursache',
    en: 'Proposal: cause',
  },
  proposalOfCause: {
    fr: '{proposal} : {cause}',
    nl: '{proposal}: {cause}',
    de: '{proposal}: {cause}',
    en: '{proposal}: {cause}',
  },
  more: {
    fr: '… encore {months} dans {dossiers} ; --history-out les donne tous.',
    nl: '… nog {months} in {dossiers}; --history-out geeft ze allemaal.',
    de: '… weitere {months} in {dossiers}; --history-out nennt alle.',
    en: '… {months} more in {dossiers}; --history-out gives them all.',
  },
  moreMonths: {
    fr: '… encore {months} ; --history-out les donne tous.',
    nl: '… nog {months}; --history-out geeft ze allemaal.',
    de: '… weitere {months}; --history-out nennt alle.',
    en: '… {months} more; --history-out gives them all.',
  },
  leftOut: {
    fr: 'Mois laissés hors des totaux : {count}',
    nl: 'Maanden buiten de totalen gelaten: {count}',
    de: 'Monate, die in keiner Summe stehen: {count}',
    en: 'Months left out of the totals: {count}',
  },
  payments: {
    fr: 'peut-être plusieurs paiements pour un mois : ensemble {paid}, dû {due}',
    nl: 'misschien meerdere betalingen voor één maand: samen {paid}, verschuldigd {due}',
    de: 'vielleicht mehrere Zahlungen für einen Monat: zusammen {paid}, geschuldet {due}',
    en: 'possibly several payments for one month: together {paid}, due {due}',
  },
  paymentsNote: {
    fr: 'Plusieurs paiements pour les mêmes jours : additionnez-les sur une seule ligne ; supprimer une ligne cacherait un paiement en trop. Supprimez une ligne seulement si le même paiement est deux fois dans le fichier.',
    nl: 'Meerdere betalingen voor dezelfde dagen: tel ze samen op één regel; een regel schrappen zou een te veel betaald bedrag verbergen. Schrap een regel alleen als dezelfde betaling twee keer in het bestand staat.',
    de: 'Mehrere Zahlungen für dieselben Tage: zählen Sie sie in einer einzigen Zeile zusammen; eine Zeile zu löschen würde eine Überzahlung verbergen. Löschen Sie eine Zeile nur, wenn dieselbe Zahlung zweimal in der Datei steht.',
    en: 'Several payments for the same days: add them up on one row; to delete a row would hide an overpayment. Delete a row only where the same payment is in the file twice.',
  },
  lines: { fr: 'Lignes', nl: 'Regels', de: 'Zeilen', en: 'Lines' },
  reason: { fr: 'Raison', nl: 'Reden', de: 'Grund', en: 'Reason' },
  unplaced: {
    fr: 'Lignes refusées sans dossier ou sans mois lisible : {count}. Le mois dont elles font partie peut être compté sans elles.',
    nl: 'Geweigerde regels zonder leesbaar dossier of leesbare maand: {count}. De maand waartoe ze behoren, kan zonder hen meegeteld zijn.',
    de: 'Abgelehnte Zeilen ohne lesbare Akte oder lesbaren Monat: {count}. Der Monat, zu dem sie gehören, kann ohne sie gezählt sein.',
    en: 'Refused rows without a readable dossier or month: {count}. The month to which they belong may be counted without them.',
  },
  counter: {
    fr: 'Exonération SPI au-delà de ses jours (AR 35 §1), d’après les mois du fichier',
    nl: 'SPI-vrijstelling voorbij haar dagen (KB 35 §1), volgens de maanden van het bestand',
    de: 'SPI-Freibetrag über seine Tage hinaus (KE 35 §1), nach den Monaten der Datei',
    en: 'SPI exemption beyond its days (AR 35 §1), by the months of the file',
  },
  person: { fr: 'Personne', nl: 'Persoon', de: 'Person', en: 'Person' },
  daysLeft: { fr: 'Jours restants', nl: 'Dagen over', de: 'Tage übrig', en: 'Days left' },
  dueWithThem: {
    fr: 'Dû avec ces jours',
    nl: 'Verschuldigd met die dagen',
    de: 'Mit diesen Tagen geschuldet',
    en: 'Due with these days',
  },
  counterNote: {
    fr: 'Les mois avant le fichier et les lignes refusées ne sont pas connus : d’autres jours peuvent avoir été pris. Le dû ci-dessus compte l’exonération entière.',
    nl: 'De maanden vóór het bestand en de geweigerde regels zijn niet bekend: er kunnen meer dagen gebruikt zijn. Het verschuldigde hierboven telt de volledige vrijstelling.',
    de: 'Die Monate vor der Datei und die abgelehnten Zeilen sind nicht bekannt: weitere Tage können genutzt worden sein. Das Geschuldete oben rechnet mit dem ganzen Freibetrag.',
    en: 'The months before the file and the refused rows are not known: more days may have been used. What is due above counts the whole exemption.',
  },
  file: {
    fr: 'Historique : {file}',
    nl: 'Geschiedenis: {file}',
    de: 'Verlauf: {file}',
    en: 'History: {file}',
  },
} satisfies Record<string, Texts>;

/** What a month comes to: what is proposed for it, or why it stands in no sum. */
export const HISTORY_STATUSES = {
  none: {
    fr: 'payé comme dû',
    nl: 'betaald zoals verschuldigd',
    de: 'wie geschuldet gezahlt',
    en: 'paid as due',
  },
  arrears: {
    fr: 'arriéré à payer',
    nl: 'achterstal te betalen',
    de: 'Rückstand zu zahlen',
    en: 'arrears to pay',
  },
  recoverable: { fr: 'récupérable', nl: 'terugvorderbaar', de: 'rückforderbar', en: 'recoverable' },
  toExamine: { fr: 'à examiner', nl: 'te onderzoeken', de: 'zu prüfen', en: 'to examine' },
  protected: { fr: 'protégé', nl: 'beschermd', de: 'geschützt', en: 'protected' },
  prescribed: { fr: 'prescrit', nl: 'verjaard', de: 'verjährt', en: 'prescribed' },
  overlapping: {
    fr: 'mêmes jours sur plusieurs lignes',
    nl: 'dezelfde dagen op meerdere regels',
    de: 'dieselben Tage auf mehreren Zeilen',
    en: 'the same days on several lines',
  },
  incomplete: {
    fr: 'mois incomplet : ligne refusée',
    nl: 'onvolledige maand: regel geweigerd',
    de: 'Monat unvollständig: Zeile abgelehnt',
    en: 'month incomplete: line refused',
  },
} satisfies Record<string, Texts>;

/** The ground of a month that is to be examined. */
export const EXAMINED_GROUND = {
  cpasError: {
    fr: 'erreur possible du CPAS',
    nl: 'mogelijke vergissing van het OCMW',
    de: 'möglicher Irrtum des ÖSHZ',
    en: 'possible error of the centre',
  },
  open: { fr: 'à choisir', nl: 'te kiezen', de: 'zu wählen', en: 'to be chosen' },
} satisfies Record<string, Texts>;

/** The columns of the history as a file, in order. */
export const HISTORY_COLUMNS = {
  dossier: { fr: 'Dossier', nl: 'Dossier', de: 'Akte', en: 'Dossier' },
  month: { fr: 'Mois', nl: 'Maand', de: 'Monat', en: 'Month' },
  lines: CHECK_HISTORY.lines,
  due: { fr: 'Dû', nl: 'Verschuldigd', de: 'Geschuldet', en: 'Due' },
  paid: { fr: 'Payé', nl: 'Betaald', de: 'Gezahlt', en: 'Paid' },
  difference: { fr: 'Différence', nl: 'Verschil', de: 'Unterschied', en: 'Difference' },
  cause: { fr: 'Cause', nl: 'Oorzaak', de: 'Ursache', en: 'Cause' },
  status: { fr: 'Proposition', nl: 'Voorstel', de: 'Vorschlag', en: 'Proposal' },
  ground: {
    fr: 'Motif supposé ou proposé',
    nl: 'Veronderstelde of voorgestelde grond',
    de: 'Angenommener oder vorgeschlagener Grund',
    en: 'Ground supposed or proposed',
  },
  article: { fr: 'Article', nl: 'Artikel', de: 'Artikel', en: 'Article' },
  recoverable: { fr: 'Récupérable', nl: 'Terugvorderbaar', de: 'Rückforderbar', en: 'Recoverable' },
  spiPerson: { fr: 'Personne SPI', nl: 'SPI-persoon', de: 'SPI-Person', en: 'SPI person' },
  spiDaysLeft: { fr: 'Jours SPI restants', nl: 'SPI-dagen over', de: 'SPI-Tage übrig', en: 'SPI days left' },
  dueWithThem: CHECK_HISTORY.dueWithThem,
} satisfies Record<string, Texts>;
