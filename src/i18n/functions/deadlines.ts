import type { Texts } from '../lang';

type ByKey = Readonly<Record<string, Texts>>;

/** The words of `RIS.DEADLINES`: its header, what each due date is, and how far it can be relied on. */
export const DEADLINES_LISTING: {
  readonly header: readonly Texts[];
  /** By code, which is the same in every language. */
  readonly things: ByKey;
  /** How far the source goes. */
  readonly confidence: Readonly<Record<'secondary' | 'disputed', Texts>>;
  /** By named reading: what it is, and the other one. */
  readonly readings: ByKey;
  /** The day of the other reading. */
  readonly other: Texts;
  /** Warnings on the answer, said beside the due dates that they are about. */
  readonly warnings: ByKey;
} = {
  header: [
    { fr: 'Code', nl: 'Code', de: 'Code', en: 'Code' },
    { fr: 'Échéance', nl: 'Datum', de: 'Tag', en: 'Due' },
    { fr: 'Article', nl: 'Artikel', de: 'Artikel', en: 'Article' },
    { fr: 'Remarque', nl: 'Opmerking', de: 'Bemerkung', en: 'Remark' },
  ],
  things: {
    RECEIPT: {
      fr: 'Accusé de réception de la demande, le jour même.',
      nl: 'Ontvangstbewijs van de aanvraag, dezelfde dag.',
      de: 'Empfangsbestätigung des Antrags, am selben Tag.',
      en: 'Acknowledgement of the request, the same day.',
    },
    TRANSFER: {
      fr: 'Dernier jour pour transmettre la demande au centre compétent.',
      nl: 'Laatste dag om de aanvraag aan het bevoegde centrum over te maken.',
      de: 'Letzter Tag, um den Antrag an das zuständige Zentrum weiterzuleiten.',
      en: 'Last day to pass the request on to the competent centre.',
    },
    DECISION: {
      fr: 'Dernier jour pour décider.',
      nl: 'Laatste dag om te beslissen.',
      de: 'Letzter Tag für den Beschluss.',
      en: 'Last day to decide.',
    },
    INTEREST_LATE_DECISION: {
      fr: 'Intérêts dès ce jour, si le retard de la décision est dû au centre.',
      nl: 'Interest vanaf deze dag, als de vertraging van de beslissing aan het centrum ligt.',
      de: 'Zinsen ab diesem Tag, wenn die Verspätung des Beschlusses am Zentrum liegt.',
      en: 'Interest from this day, if the delay of the decision is due to the centre.',
    },
    APPEAL_NO_DECISION_FROM: {
      fr: 'Recours possible dès ce jour faute de décision ; un guide attend huit jours de plus.',
      nl: 'Beroep mogelijk vanaf deze dag als er geen beslissing is; een gids wacht acht dagen langer.',
      de: 'Beschwerde möglich ab diesem Tag, wenn kein Beschluss vorliegt; ein Leitfaden wartet acht Tage länger.',
      en: 'Appeal possible from this day if there is no decision; a guide waits eight days more.',
    },
    NOTIFICATION: {
      fr: 'Dernier jour pour notifier la décision.',
      nl: 'Laatste dag om van de beslissing kennis te geven.',
      de: 'Letzter Tag, um den Beschluss zu notifizieren.',
      en: 'Last day to notify the decision.',
    },
    PAYMENT: {
      fr: 'Dernier jour pour le premier paiement.',
      nl: 'Laatste dag voor de eerste betaling.',
      de: 'Letzter Tag für die erste Zahlung.',
      en: 'Last day for the first payment.',
    },
    INTEREST_LATE_PAYMENT: {
      fr: 'Intérêts dès ce jour, si rien n’est payé.',
      nl: 'Interest vanaf deze dag, als er niets betaald is.',
      de: 'Zinsen ab diesem Tag, wenn nichts gezahlt ist.',
      en: 'Interest from this day, if nothing is paid.',
    },
    PIIS: {
      fr: 'Dernier jour pour conclure le PIIS, s’il est obligatoire.',
      nl: 'Laatste dag om het GPMI te sluiten, als het verplicht is.',
      de: 'Letzter Tag für den Abschluss des Eingliederungsprojekts, wenn es Pflicht ist.',
      en: 'Last day to conclude the PIIS, where it is required.',
    },
    REVIEW: {
      fr: 'Révision au plus tard, un an après la décision.',
      nl: 'Herziening ten laatste, een jaar na de beslissing.',
      de: 'Revision spätestens, ein Jahr nach dem Beschluss.',
      en: 'Review at the latest, a year after the decision.',
    },
    APPEAL_FIRST: {
      fr: 'Premier jour du délai de recours, lettre recommandée.',
      nl: 'Eerste dag van de beroepstermijn, aangetekende brief.',
      de: 'Erster Tag der Beschwerdefrist, Einschreiben.',
      en: 'First day of the period of appeal, registered letter.',
    },
    APPEAL_LAST: {
      fr: 'Dernier jour du recours devant le tribunal du travail.',
      nl: 'Laatste dag van het beroep bij de arbeidsrechtbank.',
      de: 'Letzter Tag der Beschwerde beim Arbeitsgericht.',
      en: 'Last day of the appeal to the labour tribunal.',
    },
  },
  confidence: {
    secondary: {
      fr: 'Source secondaire.',
      nl: 'Secundaire bron.',
      de: 'Sekundärquelle.',
      en: 'Secondary source.',
    },
    disputed: {
      fr: 'Point discuté.',
      nl: 'Omstreden punt.',
      de: 'Umstrittener Punkt.',
      en: 'Disputed point.',
    },
  },
  readings: {
    competenceDays: {
      fr: 'Point discuté : jours calendrier ; une FAQ compte en jours ouvrables.',
      nl: 'Omstreden punt: kalenderdagen; een FAQ telt werkdagen.',
      de: 'Umstrittener Punkt: Kalendertage; eine FAQ zählt Werktage.',
      en: 'Disputed point: calendar days; one FAQ counts working days.',
    },
    appealStart: {
      fr: 'Point discuté : troisième jour ouvrable après l’envoi ; un guide compte dès le premier.',
      nl: 'Omstreden punt: derde werkdag na de verzending; een gids telt vanaf de eerste.',
      de: 'Umstrittener Punkt: dritter Werktag nach der Aufgabe; ein Leitfaden zählt ab dem ersten.',
      en: 'Disputed point: third working day after posting; a guide counts from the first.',
    },
  },
  other: {
    fr: 'Autre lecture : {other} ; le plus tôt des deux jours est le plus sûr.',
    nl: 'Andere lezing: {other}; de vroegste van beide dagen is de veiligste.',
    de: 'Andere Lesart: {other}; der frühere der beiden Tage ist der sicherere.',
    en: 'Other reading: {other}; the earlier of the two days is the safer.',
  },
  warnings: {
    DECISION_LATE: {
      fr: 'La décision est venue plus tard.',
      nl: 'De beslissing is later genomen.',
      de: 'Der Beschluss ist später gefasst.',
      en: 'The decision came later.',
    },
    NOTIFICATION_LATE: {
      fr: 'La lettre est partie plus tard.',
      nl: 'De brief is later vertrokken.',
      de: 'Der Brief ist später abgegangen.',
      en: 'The letter went out later.',
    },
    ASE_ANALOGY: {
      fr: 'Aide sociale : par analogie avec le RIS.',
      nl: 'Maatschappelijke hulp: naar analogie met het leefloon.',
      de: 'Sozialhilfe: in Analogie zum Eingliederungseinkommen.',
      en: 'Social aid: by analogy with the RIS.',
    },
  },
};
