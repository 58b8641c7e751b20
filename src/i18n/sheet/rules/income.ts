import type { Texts } from '../../lang';

/** Steps of L 16, AR 22–24 and 35: income, exempt income, socio-professional exemption. */
export const INCOME_RULES = {
  'ar23.work': {
    fr: 'Revenus professionnels',
    nl: 'Beroepsinkomsten',
    de: 'Berufseinkünfte',
    en: 'Work income',
  },
  'ar23.training': {
    fr: 'Revenus de formation',
    nl: 'Inkomsten uit opleiding',
    de: 'Einkünfte aus Ausbildung',
    en: 'Training income',
  },
  'ar23.replacement': {
    fr: 'Revenus de remplacement',
    nl: 'Vervangingsinkomen',
    de: 'Ersatzeinkommen',
    en: 'Replacement income',
  },
  'ar23.holiday-pay': {
    fr: 'Pécule de vacances, prime de fin d’année',
    nl: 'Vakantiegeld, eindejaarspremie',
    de: 'Urlaubsgeld, Jahresendprämie',
    en: 'Holiday pay, year-end bonus',
  },
  'ar23.severance-months': {
    fr: 'Indemnité de rupture, répartie par mois',
    nl: 'Opzeggingsvergoeding, gespreid per maand',
    de: 'Entlassungsentschädigung, auf Monate verteilt',
    en: 'Severance pay, spread over the months',
  },
  'ar23.severance-days': {
    fr: 'Indemnité de rupture, répartie par jour',
    nl: 'Opzeggingsvergoeding, gespreid per dag',
    de: 'Entlassungsentschädigung, auf Tage verteilt',
    en: 'Severance pay, spread over the days',
  },
  'ar35.cap-general': {
    fr: 'Plafond de l’exonération SPI générale',
    nl: 'Grens van de algemene SPI-vrijstelling',
    de: 'Höchstbetrag des allgemeinen SPI-Freibetrags',
    en: 'Ceiling of the general SPI exemption',
  },
  'ar35.cap-student': {
    fr: 'Plafond de l’exonération SPI étudiant',
    nl: 'Grens van de SPI-vrijstelling student',
    de: 'Höchstbetrag des SPI-Freibetrags Student',
    en: 'Ceiling of the student SPI exemption',
  },
  'ar35.cap-shortage': {
    fr: 'Plafond de l’exonération SPI métier en pénurie',
    nl: 'Grens van de SPI-vrijstelling knelpuntberoep',
    de: 'Höchstbetrag des SPI-Freibetrags Mangelberuf',
    en: 'Ceiling of the shortage job SPI exemption',
  },
  'ar35.exemption': {
    fr: 'Exonération SPI, à déduire',
    nl: 'SPI-vrijstelling, af te trekken',
    de: 'SPI-Freibetrag, abzuziehen',
    en: 'SPI exemption, to deduct',
  },
  'ar35.artistic': {
    fr: 'Revenus artistiques irréguliers',
    nl: 'Onregelmatige artistieke inkomsten',
    de: 'Unregelmäßige künstlerische Einkünfte',
    en: 'Irregular artistic income',
  },
  'ar23.professional-monthly': {
    fr: 'Revenus du mois après exonération SPI',
    nl: 'Inkomen van de maand na SPI-vrijstelling',
    de: 'Einkünfte des Monats nach SPI-Freibetrag',
    en: 'Income of the month after SPI exemption',
  },
  'ar23.new-claim': {
    fr: 'Nouvelle demande : revenus des jours du droit',
    nl: 'Nieuwe aanvraag: inkomen van de dagen met recht',
    de: 'Neuer Antrag: Einkünfte der Anspruchstage',
    en: 'New claim: income of the days of right',
  },
  'ar23.professional': {
    fr: 'Revenus professionnels et de remplacement, par an',
    nl: 'Beroeps- en vervangingsinkomen, per jaar',
    de: 'Berufs- und Ersatzeinkommen, im Jahr',
    en: 'Professional and replacement income, a year',
  },
  'l16.alimony': {
    fr: 'Pension alimentaire reçue',
    nl: 'Ontvangen onderhoudsgeld',
    de: 'Bezogenes Unterhaltsgeld',
    en: 'Maintenance received',
  },
  'l16.familyAllowance': {
    fr: 'Allocations familiales en nom propre',
    nl: 'Gezinsbijslag in eigen naam',
    de: 'Familienleistungen im eigenen Namen',
    en: 'Family allowance in own name',
  },
  'l16.regularGift': {
    fr: 'Dons réguliers',
    nl: 'Regelmatige giften',
    de: 'Regelmäßige Geschenke',
    en: 'Regular gifts',
  },
  'l16.otherIncome': { fr: 'Autres revenus', nl: 'Andere inkomsten', de: 'Andere Einkünfte', en: 'Other income' },
  'ar22.exempt': {
    fr: 'Revenu exonéré, non compté',
    nl: 'Vrijgesteld inkomen, telt niet mee',
    de: 'Befreites Einkommen, nicht angerechnet',
    en: 'Exempt income, not counted',
  },
  'ar22.not-yet-exempt': {
    fr: 'Supplément pour handicap, compté avant son exonération',
    nl: 'Toeslag wegens handicap, telt mee vóór de vrijstelling',
    de: 'Zuschlag wegen Behinderung, vor seiner Befreiung angerechnet',
    en: 'Disability supplement, counted before its exemption',
  },
  'ar22.ale': {
    fr: 'ALE : surplus au-delà du montant exonéré par chèque',
    nl: 'PWA en wijk-werken: surplus boven het vrijgestelde bedrag per cheque',
    de: 'LBA: Mehrbetrag über dem befreiten Betrag je Scheck',
    en: 'ALE: surplus above the exempt amount per cheque',
  },
  'ar22.volunteer-exempt': {
    fr: 'Volontariat, plafonds respectés : non compté',
    nl: 'Vrijwilligerswerk, plafonds nageleefd: telt niet mee',
    de: 'Freiwilligenarbeit, Höchstbeträge eingehalten: nicht angerechnet',
    en: 'Volunteering, caps respected: not counted',
  },
  'ar22.volunteer-counted': {
    fr: 'Volontariat, plafond dépassé : compté en entier',
    nl: 'Vrijwilligerswerk, plafond overschreden: telt volledig mee',
    de: 'Freiwilligenarbeit, Höchstbetrag überschritten: ganz angerechnet',
    en: 'Volunteering, cap exceeded: counted whole',
  },
  'ar22.general-exemption': {
    fr: 'Ressources comptées après exonération générale',
    nl: 'In aanmerking genomen bestaansmiddelen na algemene vrijstelling',
    de: 'Angerechnete Existenzmittel nach allgemeinem Freibetrag',
    en: 'Resources counted after the general exemption',
  },
} satisfies Record<string, Texts>;
