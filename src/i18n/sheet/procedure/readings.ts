import type { ReadingText } from '../readings';

/** The readings of the procedure that are disputed or a matter of practice (PROCEDURE §11): what each is about, and what its values say. */
export const PROCEDURE_READINGS: Readonly<Record<string, ReadingText>> = {
  competenceDays: {
    about: {
      fr: 'Délai de transmission au centre compétent (L 18 §4 ; une FAQ dit autrement)',
      nl: 'Termijn van doorzending naar het bevoegde centrum (W 18 §4; een FAQ zegt iets anders)',
      de: 'Frist der Weiterleitung an das zuständige Zentrum (G 18 §4; eine FAQ sagt es anders)',
      en: 'Days to pass the request on to the competent centre (L 18 §4; one FAQ says otherwise)',
    },
    values: {
      calendar: {
        fr: 'jours calendrier',
        nl: 'kalenderdagen',
        de: 'Kalendertage',
        en: 'calendar days',
      },
      working: { fr: 'jours ouvrables', nl: 'werkdagen', de: 'Werktage', en: 'working days' },
    },
  },
  appealStart: {
    about: {
      fr: 'Premier jour du recours après un envoi recommandé',
      nl: 'Eerste dag van het beroep na een aangetekende zending',
      de: 'Erster Tag der Beschwerde nach einem Einschreiben',
      en: 'First day of the appeal after a registered letter',
    },
    values: {
      article53bis: {
        fr: 'troisième jour ouvrable après l’envoi (CJ 53bis 2°)',
        nl: 'derde werkdag na de verzending (Ger.W. 53bis 2°)',
        de: 'dritter Werktag nach der Aufgabe (GGB 53bis Nr. 2)',
        en: 'third working day after posting (CJ 53bis 2°)',
      },
      nextWorkingDay: {
        fr: 'premier jour ouvrable après l’envoi',
        nl: 'eerste werkdag na de verzending',
        de: 'erster Werktag nach der Aufgabe',
        en: 'first working day after posting',
      },
    },
  },
  reflection: {
    about: {
      fr: 'Délai de réflexion avant de signer le PIIS (L 6 §3)',
      nl: 'Bedenktijd vóór ondertekening van het GPMI (W 6 §3)',
      de: 'Bedenkzeit vor der Unterzeichnung des Eingliederungsprojekts (G 6 §3)',
      en: 'Time to reflect before signing the PIIS (L 6 §3)',
    },
    values: {
      calendar: { fr: 'jours calendrier', nl: 'kalenderdagen', de: 'Kalendertage', en: 'calendar days' },
      working: { fr: 'jours ouvrables', nl: 'werkdagen', de: 'Werktage', en: 'working days' },
    },
  },
  piisStart: {
    about: {
      fr: 'Début de la suspension pour un PIIS non respecté (L 30 §2)',
      nl: 'Begin van de schorsing wegens een niet-nageleefd GPMI (W 30 §2)',
      de: 'Beginn der Aussetzung wegen eines nicht eingehaltenen Projekts (G 30 §2)',
      en: 'Start of the suspension for a PIIS not kept (L 30 §2)',
    },
    values: {
      window: {
        fr: 'du lendemain de la notification au 1er du troisième mois après la décision',
        nl: 'van de dag na de kennisgeving tot de 1e van de derde maand na de beslissing',
        de: 'vom Tag nach der Notifizierung bis zum 1. des dritten Monats nach dem Beschluss',
        en: 'from the day after notification to the 1st of the third month after the decision',
      },
      secondMonth: {
        fr: 'le 1er du deuxième mois après la décision (ancienne lecture)',
        nl: 'de 1e van de tweede maand na de beslissing (oudere lezing)',
        de: 'am 1. des zweiten Monats nach dem Beschluss (ältere Lesart)',
        en: 'the 1st of the second month after the decision (older reading)',
      },
    },
  },
  abroadCount: {
    about: {
      fr: 'Compte des quatre semaines à l’étranger (L 23 §5)',
      nl: 'Telling van de vier weken in het buitenland (W 23 §5)',
      de: 'Zählung der vier Wochen im Ausland (G 23 §5)',
      en: 'Count of the four weeks abroad (L 23 §5)',
    },
    values: {
      weeks: {
        fr: 'semaines entières de chaque séjour (FAQ du SPP IS)',
        nl: 'volle weken van elk verblijf (FAQ van de POD MI)',
        de: 'volle Wochen jedes Aufenthalts (FAQ des ÖPD SE)',
        en: 'whole weeks of each stay (FAQ of the SPP IS)',
      },
      days: {
        fr: 'chaque jour au-delà de 28 (guides)',
        nl: 'elke dag boven 28 (gidsen)',
        de: 'jeder Tag über 28 (Leitfäden)',
        en: 'each day beyond 28 (guides)',
      },
    },
  },
  ceilingDate: {
    about: {
      fr: 'Indexation de l’échelle des débiteurs d’aliments',
      nl: 'Indexering van de schaal van de onderhoudsplichtigen',
      de: 'Indexierung der Tabelle der Unterhaltspflichtigen',
      en: 'Index of the scale of maintenance debtors',
    },
    values: {
      decision: {
        fr: 'échelle du jour de la décision',
        nl: 'schaal van de dag van de beslissing',
        de: 'Tabelle vom Tag des Beschlusses',
        en: 'scale of the day of the decision',
      },
      month: {
        fr: 'échelle de chaque mois octroyé',
        nl: 'schaal van elke toegekende maand',
        de: 'Tabelle jedes gewährten Monats',
        en: 'scale of each month granted',
      },
    },
  },
  premiumCeiling: {
    about: {
      fr: 'Limite de revenu de la prime d’installation (LO 57bis)',
      nl: 'Inkomensgrens van de installatiepremie (OW 57bis)',
      de: 'Einkommensgrenze der Einrichtungsprämie (OG 57bis)',
      en: 'Income limit of the installation premium (LO 57bis)',
    },
    values: {
      inclusive: {
        fr: 'un revenu égal à la limite donne droit',
        nl: 'een inkomen gelijk aan de grens geeft recht',
        de: 'ein Einkommen in Höhe der Grenze gibt Anspruch',
        en: 'an income equal to the limit gives the right',
      },
      strict: {
        fr: 'le revenu doit être sous la limite',
        nl: 'het inkomen moet onder de grens liggen',
        de: 'das Einkommen muss unter der Grenze liegen',
        en: 'the income must be below the limit',
      },
    },
  },
  maintenanceCap: {
    about: {
      fr: 'Plafond mensuel de l’aide aux pensions alimentaires (LO 68quinquies)',
      nl: 'Maandplafond van de hulp voor onderhoudsgeld (OW 68quinquies)',
      de: 'Monatlicher Höchstbetrag der Unterhaltshilfe (OG 68quinquies)',
      en: 'Monthly cap of the aid for maintenance (LO 68quinquies)',
    },
    values: {
      ar: {
        fr: '91,67 € (arrêté royal)',
        nl: '€ 91,67 (koninklijk besluit)',
        de: '91,67 € (Königlicher Erlass)',
        en: '€ 91.67 (royal decree)',
      },
      practice: {
        fr: '91,66 € (pratique des guides)',
        nl: '€ 91,66 (praktijk van de gidsen)',
        de: '91,66 € (Praxis der Leitfäden)',
        en: '€ 91.66 (practice of the guides)',
      },
    },
  },
  partialPayment: {
    about: {
      fr: 'Pension alimentaire payée en partie (LO 68quinquies)',
      nl: 'Gedeeltelijk betaald onderhoudsgeld (OW 68quinquies)',
      de: 'Teilweise gezahlter Unterhalt (OG 68quinquies)',
      en: 'Maintenance paid in part (LO 68quinquies)',
    },
    values: {
      half: {
        fr: 'aide sur ce qui est payé',
        nl: 'hulp op wat betaald is',
        de: 'Hilfe auf das Gezahlte',
        en: 'aid on what was paid',
      },
      none: { fr: 'pas d’aide', nl: 'geen hulp', de: 'keine Hilfe', en: 'no aid' },
    },
  },
  counterPartial: {
    about: {
      fr: 'Jours débités pour un mois partiel (AR 35 §1)',
      nl: 'Aangerekende dagen voor een onvolledige maand (KB 35 §1)',
      de: 'Angerechnete Tage eines unvollständigen Monats (KE 35 §1)',
      en: 'Days debited for a partial month (AR 35 §1)',
    },
    values: {
      month: {
        fr: 'tous les jours du mois sont débités',
        nl: 'alle dagen van de maand tellen',
        de: 'alle Tage des Monats zählen',
        en: 'all days of the month are debited',
      },
      covered: {
        fr: 'seuls les jours couverts sont débités',
        nl: 'enkel de gedekte dagen tellen',
        de: 'nur die gedeckten Tage zählen',
        en: 'only the days covered are debited',
      },
    },
  },
  piisOnTop: {
    about: {
      fr: 'Subvention PIIS quand l’État paie déjà 100 % (L 43/2)',
      nl: 'Toelage GPMI wanneer de Staat al 100 % betaalt (W 43/2)',
      de: 'Projektzuschuss, wenn der Staat schon 100 % zahlt (G 43/2)',
      en: 'PIIS subsidy where the State already pays 100 % (L 43/2)',
    },
    values: {
      add: {
        fr: 'subvention ajoutée',
        nl: 'toelage toegevoegd',
        de: 'Zuschuss hinzugerechnet',
        en: 'subsidy added',
      },
      none: {
        fr: 'subvention non ajoutée',
        nl: 'toelage niet toegevoegd',
        de: 'Zuschuss nicht hinzugerechnet',
        en: 'subsidy not added',
      },
    },
  },
};
