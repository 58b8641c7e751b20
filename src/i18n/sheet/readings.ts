import type { Texts } from '../lang';

/** A reading of the law that is disputed or a matter of practice (HOUSEHOLD §7): what it is about, and what each value says. */
export interface ReadingText {
  readonly about: Texts;
  readonly values: Readonly<Record<string, Texts>>;
}

export const READINGS: Readonly<Record<string, ReadingText>> = {
  custody: {
    about: {
      fr: 'Garde alternée (L 14 ; Cass. 27/06/2022)',
      nl: 'Verblijfsco-ouderschap (W 14; Cass. 27/06/2022)',
      de: 'Wechselnde Unterbringung (G 14; Kass. 27.06.2022)',
      en: 'Alternating custody (L 14; Cass. 27/06/2022)',
    },
    values: {
      full: {
        fr: 'catégorie 3 entière dès la moitié du temps',
        nl: 'volledige categorie 3 vanaf de helft van de tijd',
        de: 'volle Kategorie 3 ab der Hälfte der Zeit',
        en: 'category 3 whole from half of the time on',
      },
      halfHalf: {
        fr: 'catégorie 3 entière au-delà de la moitié du temps, au prorata jusque-là',
        nl: 'volledige categorie 3 boven de helft van de tijd, tot dan naar verhouding',
        de: 'volle Kategorie 3 über der Hälfte der Zeit, bis dahin anteilig',
        en: 'category 3 whole above half of the time, in proportion up to it',
      },
      days: {
        fr: 'toujours au prorata du temps',
        nl: 'steeds naar verhouding van de tijd',
        de: 'immer anteilig nach der Zeit',
        en: 'always in proportion to the time',
      },
    },
  },
  familyAllowance: {
    about: {
      fr: 'Allocations familiales perçues pour le demandeur (AR 34 §2 al. 2)',
      nl: 'Gezinsbijslag ontvangen voor de aanvrager (KB 34 §2, lid 2)',
      de: 'Für den Antragsteller bezogene Familienleistungen (KE 34 §2 Abs. 2)',
      en: 'Family benefits received for the applicant (AR 34 §2 al. 2)',
    },
    values: {
      debtor: {
        fr: 'ajoutées aux ressources du débiteur, avant son seuil',
        nl: 'gevoegd bij de bestaansmiddelen van de onderhoudsplichtige, vóór zijn drempel',
        de: 'zu den Existenzmitteln des Unterhaltspflichtigen gerechnet, vor seiner Schwelle',
        en: 'added to the resources of the debtor, before the threshold',
      },
      applicant: {
        fr: 'imputées au demandeur',
        nl: 'aangerekend aan de aanvrager',
        de: 'dem Antragsteller angerechnet',
        en: 'imputed to the applicant',
      },
    },
  },
  familyAllowanceBefore2026: {
    about: {
      fr: 'Allocations familiales du jeune, texte de 2002 (Cass. 19/01/2015)',
      nl: 'Gezinsbijslag van de jongere, tekst van 2002 (Cass. 19/01/2015)',
      de: 'Familienleistungen des Jugendlichen, Text von 2002 (Kass. 19.01.2015)',
      en: 'Family benefits of the young person, wording of 2002 (Cass. 19/01/2015)',
    },
    values: {
      none: {
        fr: 'non comptées (SPP IS)',
        nl: 'niet meegeteld (POD MI)',
        de: 'nicht angerechnet (ÖPD SE)',
        en: 'not counted (SPP IS)',
      },
      debtor: {
        fr: 'ressource du parent',
        nl: 'bestaansmiddel van de ouder',
        de: 'Existenzmittel des Elternteils',
        en: 'resource of the parent',
      },
    },
  },
  excess: {
    about: {
      fr: 'Plusieurs débiteurs d’aliments (Cass. 18/11/2019)',
      nl: 'Meerdere onderhoudsplichtigen (Cass. 18/11/2019)',
      de: 'Mehrere Unterhaltspflichtige (Kass. 18.11.2019)',
      en: 'Several maintenance debtors (Cass. 18/11/2019)',
    },
    values: {
      group: {
        fr: 'ressources et seuils additionnés',
        nl: 'bestaansmiddelen en drempels opgeteld',
        de: 'Existenzmittel und Schwellen zusammengezählt',
        en: 'resources and thresholds added up',
      },
      individual: {
        fr: 'un seuil pour chacun, à part',
        nl: 'een drempel voor elk, afzonderlijk',
        de: 'eine Schwelle für jeden, einzeln',
        en: 'a threshold for each, apart',
      },
    },
  },
  severalApplicants: {
    about: {
      fr: 'Plusieurs demandeurs pour les mêmes débiteurs (point ouvert)',
      nl: 'Meerdere aanvragers voor dezelfde onderhoudsplichtigen (open punt)',
      de: 'Mehrere Antragsteller für dieselben Unterhaltspflichtigen (offener Punkt)',
      en: 'Several applicants for the same debtors (open point)',
    },
    values: {
      divide: {
        fr: 'excédent partagé',
        nl: 'excedent verdeeld',
        de: 'Überschuss geteilt',
        en: 'excess divided',
      },
      full: {
        fr: 'excédent entier pour chacun',
        nl: 'volledig excedent voor elk',
        de: 'voller Überschuss für jeden',
        en: 'whole excess for each',
      },
    },
  },
  rounding: {
    about: {
      fr: 'Arrondi de l’excédent de l’article 34',
      nl: 'Afronding van het excedent van artikel 34',
      de: 'Rundung des Überschusses nach Artikel 34',
      en: 'Rounding of the excess of article 34',
    },
    values: {
      annual: {
        fr: 'pas d’arrondi par mois',
        nl: 'niet per maand afgerond',
        de: 'nicht je Monat gerundet',
        en: 'not rounded a month',
      },
      monthly: {
        fr: 'arrondi par mois, pratique d’éditeurs',
        nl: 'per maand afgerond, praktijk van uitgevers',
        de: 'je Monat gerundet, Praxis von Verlagen',
        en: 'rounded a month, publishers’ practice',
      },
    },
  },
  unpublishedBareme: {
    about: {
      fr: 'Montants calculés, non publiés (avant août 2005)',
      nl: 'Berekende, niet gepubliceerde bedragen (vóór augustus 2005)',
      de: 'Berechnete, nicht veröffentlichte Beträge (vor August 2005)',
      en: 'Amounts computed, not published (before August 2005)',
    },
    values: {
      refuse: { fr: 'refusés', nl: 'geweigerd', de: 'abgelehnt', en: 'refused' },
      accept: { fr: 'acceptés', nl: 'aanvaard', de: 'zugelassen', en: 'accepted' },
    },
  },
};
