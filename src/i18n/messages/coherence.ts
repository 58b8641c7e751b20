import type { Texts } from '../lang';

/** Errors on dossiers that do not hold together (HOUSEHOLD.md §8, passes 2 and 3). Parts in brackets need their figures. */
export const COHERENCE: Readonly<Record<string, Texts>> = {
  DATE_OUTSIDE_COVERAGE: {
    fr: 'Aucun montant n’est connu pour ce mois.[ Le barème va du {from} au {to}.] Le mois n’est pas estimé : complétez le barème par un supplément[, ou, pour un mois à partir du {computedFrom}, choisissez la lecture « Montants calculés, non publiés (avant août 2005) : acceptés »].',
    nl: 'Voor deze maand is geen bedrag bekend.[ De bedragen lopen van {from} tot {to}.] De maand wordt niet geschat: vul de bedragen aan met een supplement[, of kies voor een maand vanaf {computedFrom} de lezing “Berekende, niet gepubliceerde bedragen (vóór augustus 2005): aanvaard”].',
    de: 'Für diesen Monat ist kein Betrag bekannt.[ Die Beträge gelten vom {from} bis {to}.] Der Monat wird nicht geschätzt: ergänzen Sie die Beträge durch einen Nachtrag[, oder wählen Sie für einen Monat ab dem {computedFrom} die Auslegung „Berechnete, nicht veröffentlichte Beträge (vor August 2005): zugelassen“].',
    en: 'No amount is known for this month.[ The amounts run from {from} to {to}.] The month is not estimated: complete the amounts with a supplement[, or, for a month from {computedFrom} on, choose the reading “Amounts computed, not published (before August 2005): accepted”].',
  },
  PERIOD_OUTSIDE_MONTH: {
    fr: 'Ce jour[ ({value})] n’est pas dans le mois examiné[, du {min} au {max}]. Une ligne par mois : donnez un jour de ce mois, ou laissez vide si le mois est entier.',
    nl: 'Deze dag[ ({value})] valt niet in de onderzochte maand[, van {min} tot {max}]. Eén regel per maand: geef een dag van die maand, of laat leeg als de maand volledig is.',
    de: 'Dieser Tag[ ({value})] liegt nicht im geprüften Monat[, vom {min} bis {max}]. Eine Zeile pro Monat: geben Sie einen Tag dieses Monats an, oder lassen Sie das Feld leer, wenn der Monat voll ist.',
    en: 'This day[ ({value})] is not in the month assessed[, from {min} to {max}]. One row a month: give a day of that month, or leave it blank if the month is whole.',
  },
  PERIOD_REVERSED: {
    fr: 'La période finit avant de commencer[ : du {from} au {to}]. Vérifiez les deux dates.',
    nl: 'De periode eindigt voor ze begint[: van {from} tot {to}]. Controleer beide datums.',
    de: 'Der Zeitraum endet, bevor er beginnt[: vom {from} bis {to}]. Prüfen Sie beide Daten.',
    en: 'The period ends before it begins[: from {from} to {to}]. Check both dates.',
  },
  EFFECT_AFTER_PERIOD: {
    fr: 'La date d’effet[ ({value})] est postérieure au premier jour du droit[, le {limit}]. Indiquez la décision qui vaut ce jour-là.',
    nl: 'De datum van uitwerking[ ({value})] valt na de eerste dag van het recht[, {limit}]. Vermeld de beslissing die op die dag geldt.',
    de: 'Das Wirkungsdatum[ ({value})] liegt nach dem ersten Tag des Anspruchs[, dem {limit}]. Geben Sie den Beschluss an, der an diesem Tag gilt.',
    en: 'The effective date[ ({value})] is later than the first day of the right[, {limit}]. Give the decision that holds on that day.',
  },
  REVIEW_BEFORE_REFORM: {
    fr: 'La révision[ du {value}] est antérieure à la réforme de l’article 34[, au {limit}]. Indiquez la première révision depuis la réforme, ou laissez vide.',
    nl: 'De herziening[ van {value}] dateert van voor de hervorming van artikel 34[, op {limit}]. Vermeld de eerste herziening sinds de hervorming, of laat leeg.',
    de: 'Die Revision[ vom {value}] liegt vor der Reform von Artikel 34[, dem {limit}]. Geben Sie die erste Revision seit der Reform an, oder lassen Sie das Feld leer.',
    en: 'The review[ of {value}] is earlier than the reform of article 34[, {limit}]. Give the first review since the reform, or leave it blank.',
  },
  CHANGE_INSIDE_PERIOD: {
    fr: 'La situation change au cours de la période[, le {value}]. Faites deux lignes : l’une jusqu’à la veille, l’autre à partir de ce jour.',
    nl: 'De situatie verandert tijdens de periode[, op {value}]. Maak twee regels: één tot de dag voordien, één vanaf die dag.',
    de: 'Die Lage ändert sich im Laufe des Zeitraums[, am {value}]. Machen Sie zwei Zeilen: eine bis zum Vortag, eine ab diesem Tag.',
    en: 'The situation changes inside the period[, on {value}]. Make two rows: one up to the day before, one from that day.',
  },
  NO_APPLICANT: {
    fr: 'Le dossier n’a pas de demandeur. Désignez une personne comme demandeur.',
    nl: 'Het dossier heeft geen aanvrager. Duid één persoon als aanvrager aan.',
    de: 'Die Akte hat keinen Antragsteller. Bestimmen Sie eine Person als Antragsteller.',
    en: 'The dossier has no applicant. Name one person as the applicant.',
  },
  MANY_APPLICANTS: {
    fr: 'Le dossier a plusieurs demandeurs. Faites un dossier par demandeur.',
    nl: 'Het dossier heeft meer dan één aanvrager. Maak één dossier per aanvrager.',
    de: 'Die Akte hat mehrere Antragsteller. Legen Sie eine Akte pro Antragsteller an.',
    en: 'The dossier has more than one applicant. Make one dossier per applicant.',
  },
  TWO_PARTNERS: {
    fr: 'Le dossier a deux partenaires. Un seul est possible.',
    nl: 'Het dossier heeft twee partners. Er kan er maar één zijn.',
    de: 'Die Akte hat zwei Partner. Nur einer ist möglich.',
    en: 'The dossier has two partners. Only one is possible.',
  },
  DUPLICATE_ID: {
    fr: 'Deux personnes portent le même identifiant[ : « {value} »]. Donnez à chacune le sien.',
    nl: 'Twee personen hebben dezelfde identificatie[: “{value}”]. Geef elk een eigen identificatie.',
    de: 'Zwei Personen haben dieselbe Kennung[: „{value}“]. Geben Sie jeder eine eigene.',
    en: 'Two persons have the same identifier[: “{value}”]. Give each its own.',
  },
  BIRTH_AFTER_PERIOD: {
    fr: 'La date de naissance[ ({value})] est postérieure au premier jour du droit[, le {limit}]. Vérifiez-la, ou scindez le mois à la naissance.',
    nl: 'De geboortedatum[ ({value})] valt na de eerste dag van het recht[, {limit}]. Controleer ze, of splits de maand bij de geboorte.',
    de: 'Das Geburtsdatum[ ({value})] liegt nach dem ersten Tag des Anspruchs[, dem {limit}]. Prüfen Sie es, oder teilen Sie den Monat bei der Geburt.',
    en: 'The date of birth[ ({value})] is later than the first day of the right[, {limit}]. Check it, or split the month at the birth.',
  },
  AGE_CONTRADICTION: {
    fr: 'La date de naissance[ ({value})] et la mention « mineur » se contredisent. Corrigez l’une ou l’autre.',
    nl: 'De geboortedatum[ ({value})] en de vermelding “minderjarig” spreken elkaar tegen. Verbeter een van beide.',
    de: 'Das Geburtsdatum[ ({value})] und die Angabe „minderjährig“ widersprechen sich. Berichtigen Sie eine von beiden.',
    en: 'The date of birth[ ({value})] and the mention “minor” contradict each other. Correct one of them.',
  },
  AGE_UNKNOWN: {
    fr: 'L’âge de cet enfant n’est pas donné. Indiquez sa date de naissance ou s’il est mineur.',
    nl: 'De leeftijd van dit kind is niet opgegeven. Vermeld de geboortedatum of of het minderjarig is.',
    de: 'Das Alter dieses Kindes ist nicht angegeben. Nennen Sie das Geburtsdatum oder ob es minderjährig ist.',
    en: 'The age of this child is not given. Give the date of birth, or say whether the child is a minor.',
  },
  DUPLICATE_FAMILY_ALLOWANCE: {
    fr: 'Deux personnes perçoivent les allocations familiales du demandeur. Une seule est possible.',
    nl: 'Twee personen ontvangen de gezinsbijslag voor de aanvrager. Er kan er maar één zijn.',
    de: 'Zwei Personen beziehen die Familienleistungen für den Antragsteller. Nur eine ist möglich.',
    en: 'Two persons receive the family benefits for the applicant. Only one is possible.',
  },
  SPI_NOT_IN_FORCE: {
    fr: 'Cette exonération socioprofessionnelle n’existe pas à cette date[ ({value})]. L’exonération pour métier en pénurie date du 01/01/2024 ; aucun montant n’est connu avant le 01/08/2005.',
    nl: 'Deze SPI-vrijstelling bestaat niet op die datum[ ({value})]. De vrijstelling voor knelpuntberoepen geldt sinds 01/01/2024; vóór 01/08/2005 is geen bedrag bekend.',
    de: 'Diesen Freibetrag für die sozialberufliche Eingliederung gibt es an diesem Tag nicht[ ({value})]. Der Freibetrag für Mangelberufe gilt seit dem 01.01.2024; vor dem 01.08.2005 ist kein Betrag bekannt.',
    en: 'This socio-professional exemption does not exist on that date[ ({value})]. The one for shortage jobs dates from 01/01/2024; no amount is known before 01/08/2005.',
  },
  CAP_UNKNOWN: {
    fr: 'Les plafonds du volontariat ne sont pas connus pour cette année[ ({value})]. Donnez le plafond journalier et le plafond annuel.',
    nl: 'De plafonds voor vrijwilligers zijn niet bekend voor dat jaar[ ({value})]. Geef het dagplafond en het jaarplafond op.',
    de: 'Die Höchstbeträge für Freiwillige sind für dieses Jahr nicht bekannt[ ({value})]. Geben Sie den Tages- und den Jahreshöchstbetrag an.',
    en: 'The volunteer caps of that year are not known[ ({value})]. Give the daily and the yearly cap.',
  },
  TRANSFER_AFTER_EFFECT: {
    fr: 'La cession[ du {value}] est postérieure à la date d’effet[, le {limit}]. Indiquez la décision prise depuis, ou retirez la cession.',
    nl: 'De afstand[ van {value}] dateert van na de datum van uitwerking[, {limit}]. Vermeld de latere beslissing, of schrap de afstand.',
    de: 'Die Übertragung[ vom {value}] liegt nach dem Wirkungsdatum[, dem {limit}]. Geben Sie den späteren Beschluss an, oder streichen Sie die Übertragung.',
    en: 'The transfer[ of {value}] is later than the effective date[, {limit}]. Give the later decision, or remove the transfer.',
  },
  EQUITY_WITHOUT_REASON: {
    fr: 'La décision d’équité n’est pas motivée. Depuis la réforme de l’article 34, le motif est obligatoire.',
    nl: 'De billijkheidsbeslissing is niet gemotiveerd. Sinds de hervorming van artikel 34 is de motivering verplicht.',
    de: 'Der Billigkeitsbeschluss ist nicht begründet. Seit der Reform von Artikel 34 ist die Begründung Pflicht.',
    en: 'The decision of equity is not motivated. Since the reform of article 34 the reason is required.',
  },
  EQUITY_OUT_OF_RANGE: {
    fr: 'Le montant retenu par équité[ ({value} € par an)] dépasse la part de l’excédent[ ({limit} € par an)]. Réduisez-le.',
    nl: 'Het om billijkheidsredenen in aanmerking genomen bedrag[ ({value} euro per jaar)] overschrijdt het aandeel in het excedent[ ({limit} euro per jaar)]. Verlaag het.',
    de: 'Der aus Billigkeit berücksichtigte Betrag[ ({value} Euro im Jahr)] übersteigt den Anteil am Überschuss[ ({limit} Euro im Jahr)]. Verringern Sie ihn.',
    en: 'The amount retained for equity[ ({value} euro a year)] is above the share of the excess[ ({limit} euro a year)]. Lower it.',
  },
};
