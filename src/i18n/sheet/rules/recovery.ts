import type { Texts } from '../../lang';

/** Recovery from the beneficiary (L 22, 24, 28, 29) and from maintenance debtors (L 26, AR 42-55). */
export const RECOVERY_RULES = {
  'recovery.effect': {
    fr: 'Erreur du CPAS : la décision prend effet le',
    nl: 'Vergissing van het OCMW: de beslissing gaat in op',
    de: 'Irrtum des ÖSHZ: der Beschluss gilt ab dem',
    en: 'Error of the centre: the decision takes effect on',
  },
  'recovery.month-none': {
    fr: 'Payé comme dû',
    nl: 'Betaald zoals verschuldigd',
    de: 'Wie geschuldet gezahlt',
    en: 'Paid as due',
  },
  'recovery.month-arrears': {
    fr: 'Arriéré à payer, jamais compensé',
    nl: 'Achterstal te betalen, nooit verrekend',
    de: 'Rückstand zu zahlen, nie verrechnet',
    en: 'Arrears to pay, never set off',
  },
  'recovery.month-recoverable': {
    fr: 'Récupérable',
    nl: 'Terugvorderbaar',
    de: 'Rückforderbar',
    en: 'Recoverable',
  },
  'recovery.month-limited': {
    fr: 'Récupérable, au plus les ressources à compter',
    nl: 'Terugvorderbaar, hoogstens de aan te rekenen bestaansmiddelen',
    de: 'Rückforderbar, höchstens die anzurechnenden Existenzmittel',
    en: 'Recoverable, at most the resources to be counted',
  },
  'recovery.month-protected': {
    fr: 'Protégé, avant la prise d’effet : rien à récupérer',
    nl: 'Beschermd, vóór de ingang van de beslissing: niets terug te vorderen',
    de: 'Geschützt, vor dem Wirkungstag: nichts zurückzufordern',
    en: 'Protected, before the decision takes effect: nothing to recover',
  },
  'recovery.month-prescribed': {
    fr: 'Prescrit : rien à récupérer',
    nl: 'Verjaard: niets terug te vorderen',
    de: 'Verjährt: nichts zurückzufordern',
    en: 'Prescribed: nothing to recover',
  },
  'recovery.total': {
    fr: 'Total récupérable',
    nl: 'Totaal terugvorderbaar',
    de: 'Insgesamt rückforderbar',
    en: 'Total recoverable',
  },
  'recovery.after-waiver': {
    fr: 'Récupérable après renonciation',
    nl: 'Terugvorderbaar na verzaking',
    de: 'Nach Verzicht rückforderbar',
    en: 'Recoverable after the waiver',
  },
  'recovery.debtor-scale': {
    fr: 'Montant selon l’échelle',
    nl: 'Bedrag volgens de schaal',
    de: 'Betrag nach der Tabelle',
    en: 'Amount by the scale',
  },
  'recovery.debtor-cap': {
    fr: 'Part dans le RIS du mois',
    nl: 'Deel in het leefloon van de maand',
    de: 'Anteil am Eingliederungseinkommen',
    en: 'Part of the RIS of the month',
  },
  'recovery.debtor-due': {
    fr: 'À demander : le plus petit montant',
    nl: 'Te vragen: het kleinste bedrag',
    de: 'Zu fordern: der kleinste Betrag',
    en: 'To be asked: the least amount',
  },
  'recovery.debtor-prescribed': {
    fr: 'Prescrit : rien à demander',
    nl: 'Verjaard: niets te vragen',
    de: 'Verjährt: nichts zu fordern',
    en: 'Prescribed: nothing to be asked',
  },
  'recovery.debtor-RANK_EXCLUDED': {
    fr: 'Ce lien de parenté n’oblige pas au remboursement',
    nl: 'Deze verwantschap verplicht niet tot terugbetaling',
    de: 'Dieses Verwandtschaftsverhältnis verpflichtet nicht zur Rückzahlung',
    en: 'This kinship does not oblige to pay back',
  },
  'recovery.debtor-PARENT_ADULT': {
    fr: 'Parent d’un majeur qui n’ouvre plus de prestations familiales',
    nl: 'Ouder van een meerderjarige zonder recht op gezinsbijslag',
    de: 'Elternteil eines Volljährigen ohne Anspruch auf Familienleistungen',
    en: 'Parent of an adult who opens no family benefits',
  },
  'recovery.debtor-CHILD_NO_PATRIMONY_DROP': {
    fr: 'Enfant : le patrimoine du bénéficiaire n’a pas baissé sans explication',
    nl: 'Kind: het vermogen van de begunstigde daalde niet onverklaard',
    de: 'Kind: das Vermögen des Empfängers ist nicht unerklärt gesunken',
    en: 'Child: the beneficiary’s estate did not fall unexplained',
  },
  'recovery.debtor-EX_SPOUSE_NO_JUDGMENT': {
    fr: 'Ex-conjoint sans pension fixée par jugement',
    nl: 'Ex-echtgenoot zonder onderhoudsgeld bij vonnis',
    de: 'Ex-Ehepartner ohne gerichtlich festgelegten Unterhalt',
    en: 'Ex-spouse without maintenance set by a judgment',
  },
  'recovery.debtor-EQUITY': {
    fr: 'Raisons d’équité retenues par le centre',
    nl: 'Billijkheidsredenen aanvaard door het centrum',
    de: 'Vom Zentrum anerkannte Billigkeitsgründe',
    en: 'Reasons of equity accepted by the centre',
  },
  'recovery.debtor-SHORT_GRANT': {
    fr: 'RIS prévu pour trois mois au plus',
    nl: 'Leefloon gepland voor hoogstens drie maanden',
    de: 'Eingliederungseinkommen für höchstens drei Monate vorgesehen',
    en: 'RIS planned for three months at most',
  },
  'recovery.debtor-ARTICLE_60': {
    fr: 'Salaire d’un emploi article 60',
    nl: 'Loon van een tewerkstelling artikel 60',
    de: 'Lohn einer Beschäftigung nach Artikel 60',
    en: 'Wages of an article 60 job',
  },
} satisfies Record<string, Texts>;
