import type { Lang, Texts } from './lang';

/** Warnings of RESULT.md §2 and of the reading of files (caseload.md), by code. */
export const WARNINGS: Readonly<Record<string, Texts>> = {
  BAREME_SUPPLEMENT: {
    fr: 'Le montant ou la période de couverture repose sur un supplément au barème (L 14).',
    nl: 'Het bedrag of de gedekte periode berust op een supplement bij de bedragen (W 14).',
    de: 'Der Betrag oder der abgedeckte Zeitraum beruht auf einem Nachtrag zu den Beträgen (G 14).',
    en: 'The amount or the period covered rests on a supplement to the table of amounts (L 14).',
  },
  CATEGORY_MISMATCH: {
    fr: 'La catégorie déclarée n’est pas celle que donne le ménage ; la catégorie déclarée est appliquée (L 14 §1).',
    nl: 'De opgegeven categorie is niet die van het huishouden; de opgegeven categorie wordt toegepast (W 14 §1).',
    de: 'Die angegebene Kategorie ist nicht die, die sich aus dem Haushalt ergibt; die angegebene wird angewandt (G 14 §1).',
    en: 'The declared category is not the one that the household gives; the declared one is applied (L 14 §1).',
  },
  APPLICANT_MINOR: {
    fr: 'Le demandeur est mineur et non marié : vérifiez les conditions d’octroi (L 3 2°, 7).',
    nl: 'De aanvrager is minderjarig en niet gehuwd: controleer de toekenningsvoorwaarden (W 3 2°, 7).',
    de: 'Der Antragsteller ist minderjährig und nicht verheiratet: prüfen Sie die Gewährungsbedingungen (G 3 2°, 7).',
    en: 'The applicant is a minor and not married: check the conditions of grant (L 3 2°, 7).',
  },
  ATCHARGE_ASSUMED: {
    fr: 'Un mineur cohabitant qui n’est pas l’enfant du demandeur est supposé ne pas être à charge (L 14 §1 3°).',
    nl: 'Een samenwonende minderjarige die geen kind van de aanvrager is, wordt geacht niet ten laste te zijn (W 14 §1 3°).',
    de: 'Für einen zusammenwohnenden Minderjährigen, der nicht Kind des Antragstellers ist, wird angenommen, dass er nicht zu Lasten ist (G 14 §1 3°).',
    en: 'A cohabiting minor who is not the applicant’s child is assumed not to be at charge (L 14 §1 3°).',
  },
  HOMELESS_WITHOUT_PIIS: {
    fr: 'Sans-abri sans PIIS : vérifiez la catégorie (L 14 §1 2°).',
    nl: 'Dakloze zonder GPMI: controleer de categorie (W 14 §1 2°).',
    de: 'Obdachlos ohne individualisiertes Projekt zur sozialen Eingliederung: prüfen Sie die Kategorie (G 14 §1 2°).',
    en: 'Homeless without PIIS: check the category (L 14 §1 2°).',
  },
  SPI_IGNORED: {
    fr: 'L’exonération socioprofessionnelle de cette personne est ignorée : elle ne peut pas en bénéficier (AR 35).',
    nl: 'De SPI-vrijstelling van deze persoon wordt genegeerd: hij kan ze niet genieten (KB 35).',
    de: 'Der Freibetrag für die sozialberufliche Eingliederung dieser Person bleibt außer Acht: sie kann ihn nicht erhalten (KE 35).',
    en: 'The socio-professional exemption of this person is ignored: he or she cannot have it (AR 35).',
  },
  SPI_SHORTAGE_PARTIAL_MONTH: {
    fr: 'Le mois n’est pas entièrement couvert : l’exonération générale remplace celle du métier en pénurie (AR 35 §1 al. 4).',
    nl: 'De maand is niet volledig gedekt: de algemene SPI-vrijstelling vervangt die voor knelpuntberoepen (KB 35 §1, lid 4).',
    de: 'Der Monat ist nicht ganz gedeckt: der allgemeine Freibetrag ersetzt den für Mangelberufe (KE 35 §1 Abs. 4).',
    en: 'The month is not fully covered: the general exemption replaces the one for shortage jobs (AR 35 §1 al. 4).',
  },
  STUDENT_OVER_25: {
    fr: 'Étudiant de 25 ans ou plus à la date d’effet : vérifiez que le droit s’est ouvert avant ; l’exonération est appliquée (AR 35 §2).',
    nl: 'Student van 25 jaar of ouder op de datum van uitwerking: ga na of het recht voordien inging; de vrijstelling is toegepast (KB 35 §2).',
    de: 'Student von 25 Jahren oder mehr am Wirkungsdatum: prüfen Sie, ob der Anspruch vorher begann; der Freibetrag wird angewandt (KE 35 §2).',
    en: 'Student of 25 or more on the effective date: check that the right opened before; the exemption is applied (AR 35 §2).',
  },
  STUDENT_WITHOUT_PIIS: {
    fr: 'Étudiant sans PIIS : l’exonération étudiant n’est pas appliquée (AR 35 §2).',
    nl: 'Student zonder GPMI: de vrijstelling voor studenten is niet toegepast (KB 35 §2).',
    de: 'Student ohne individualisiertes Projekt zur sozialen Eingliederung: der Freibetrag für Studenten wird nicht angewandt (KE 35 §2).',
    en: 'Student without PIIS: the student exemption is not applied (AR 35 §2).',
  },
  VOLUNTEER_CAP_EXCEEDED: {
    fr: 'Un plafond du volontariat est dépassé : l’indemnité compte en entier (AR 22 §1 q).',
    nl: 'Een plafond voor vrijwilligers is overschreden: de vergoeding telt volledig mee (KB 22 §1 q).',
    de: 'Ein Höchstbetrag für Freiwillige ist überschritten: die Entschädigung zählt ganz (KE 22 §1 q).',
    en: 'A volunteer cap is exceeded: the whole allowance is counted (AR 22 §1 q).',
  },
  EXEMPTION_NOT_IN_FORCE: {
    fr: 'Le supplément pour handicap n’est exonéré que depuis le 09/12/2023 : ici il est compté (AR 22 §1 b).',
    nl: 'De toeslag wegens handicap is pas vrijgesteld sinds 09/12/2023: hier telt ze mee (KB 22 §1 b).',
    de: 'Der Zuschlag wegen Behinderung ist erst seit dem 09.12.2023 befreit: hier zählt er (KE 22 §1 b).',
    en: 'The disability supplement is exempt only from 09/12/2023: here it is counted (AR 22 §1 b).',
  },
  TRANSFER_OUTSIDE_10_YEARS: {
    fr: 'La cession date de plus de dix ans : elle n’est pas comptée (AR 28).',
    nl: 'De afstand dateert van meer dan tien jaar geleden: hij telt niet mee (KB 28).',
    de: 'Die Übertragung liegt mehr als zehn Jahre zurück: sie zählt nicht (KE 28).',
    en: 'The transfer is older than ten years: it is not counted (AR 28).',
  },
  FAMILY_ALLOWANCE_POLICY: {
    fr: 'Allocations familiales perçues pour le demandeur : ressource du débiteur ou du demandeur, la lecture est discutée (AR 34 §2 al. 2).',
    nl: 'Gezinsbijslag ontvangen voor de aanvrager: bestaansmiddel van de onderhoudsplichtige of van de aanvrager, de lezing is omstreden (KB 34 §2, lid 2).',
    de: 'Für den Antragsteller bezogene Familienleistungen: Existenzmittel des Unterhaltspflichtigen oder des Antragstellers, die Lesart ist umstritten (KE 34 §2 Abs. 2).',
    en: 'Family benefits received for the applicant: resource of the debtor or of the applicant, a disputed reading (AR 34 §2 al. 2).',
  },
  CUSTODY_POLICY: {
    fr: 'Garde alternée : la part retenue dépend d’une lecture discutée (L 14 ; Cass. 27/06/2022).',
    nl: 'Verblijfsco-ouderschap: het in aanmerking genomen deel hangt af van een omstreden lezing (W 14; Cass. 27/06/2022).',
    de: 'Wechselnde Unterbringung: der Anteil hängt von einer umstrittenen Lesart ab (G 14; Kass. 27.06.2022).',
    en: 'Alternating custody: the share depends on a disputed reading (L 14; Cass. 27/06/2022).',
  },
  CUSTODY_IGNORED: {
    fr: 'La part de garde n’est lue qu’en catégorie 3 : elle est ignorée (L 14).',
    nl: 'Het verblijfsaandeel geldt enkel in categorie 3: het wordt genegeerd (W 14).',
    de: 'Der Betreuungsanteil gilt nur in Kategorie 3: er bleibt außer Acht (G 14).',
    en: 'The custody share is read in category 3 only: it is ignored (L 14).',
  },
  ART34_EQUITY: {
    fr: 'Une décision d’équité remplace l’excédent complet (AR 34 §2).',
    nl: 'Een billijkheidsbeslissing vervangt het volledige excedent (KB 34 §2).',
    de: 'Ein Billigkeitsbeschluss ersetzt den vollen Überschuss (KE 34 §2).',
    en: 'A decision of equity replaces the full excess (AR 34 §2).',
  },
  PRE_2023_METHOD: {
    fr: 'Nouvelle demande en cours de mois avant 2023 : le prorata d’aujourd’hui est appliqué (AR 23).',
    nl: 'Nieuwe aanvraag in de loop van een maand vóór 2023: de huidige verhoudingsregel is toegepast (KB 23).',
    de: 'Neuer Antrag im Laufe eines Monats vor 2023: die heutige anteilige Berechnung wird angewandt (KE 23).',
    en: 'Partial new claim before 2023: today’s prorata is applied (AR 23).',
  },
  BAREME_COMPUTED: {
    fr: 'Le montant de base est calculé, non publié (L 14).',
    nl: 'Het basisbedrag is berekend, niet gepubliceerd (W 14).',
    de: 'Der Grundbetrag ist berechnet, nicht veröffentlicht (G 14).',
    en: 'The base amount is computed, not published (L 14).',
  },
  BAREME_PUBLISHED_MONTHLY_DIFFERS: {
    fr: 'Le montant mensuel publié s’écarte d’un cent du douzième du montant annuel (01/06/2009, catégorie 1) ; le montant annuel fait foi (L 14).',
    nl: 'Het gepubliceerde maandbedrag wijkt één cent af van een twaalfde van het jaarbedrag (01/06/2009, categorie 1); het jaarbedrag geldt (W 14).',
    de: 'Der veröffentlichte Monatsbetrag weicht um einen Cent vom Zwölftel des Jahresbetrags ab (01.06.2009, Kategorie 1); der Jahresbetrag gilt (G 14).',
    en: 'The published monthly amount differs by a cent from a twelfth of the annual one (01/06/2009, category 1); the annual one holds (L 14).',
  },
  ASE_ANALOGY: {
    fr: 'Aide équivalente : les règles du RIS par analogie ; l’état de besoin décide (loi du 08/07/1976, art. 57, 60).',
    nl: 'Equivalent leefloon: de regels van het leefloon naar analogie; de staat van behoeftigheid beslist (wet van 08/07/1976, art. 57, 60).',
    de: 'Gleichgestellte Hilfe: die Regeln des Eingliederungseinkommens sinngemäß; die Bedürftigkeit entscheidet (Gesetz vom 08.07.1976, Art. 57, 60).',
    en: 'Equivalent aid: the RIS rules by analogy; the state of need decides (law of 08/07/1976, art. 57, 60).',
  },
  ASE_TRANSFER: {
    fr: 'Aide équivalente avec une cession de biens : la fiction des articles 28 à 32 ne lie pas (loi du 08/07/1976).',
    nl: 'Equivalent leefloon met een afstand van goederen: de fictie van de artikelen 28 tot 32 is niet bindend (wet van 08/07/1976).',
    de: 'Gleichgestellte Hilfe mit einer Güterübertragung: die Fiktion der Artikel 28 bis 32 bindet nicht (Gesetz vom 08.07.1976).',
    en: 'Equivalent aid with a transfer of goods: the fiction of articles 28 to 32 does not bind (law of 08/07/1976).',
  },
  UNREAD_AMOUNT: {
    fr: 'Une colonne non reconnue contient un montant sur cette ligne : il n’est PAS compté, et le résultat peut être faux. Corrigez le titre de la colonne.',
    nl: 'Een niet herkende kolom bevat een bedrag op deze regel: het is NIET meegeteld, en het resultaat kan fout zijn. Verbeter de kolomtitel.',
    de: 'Eine nicht erkannte Spalte enthält in dieser Zeile einen Betrag: er ist NICHT mitgezählt, und das Ergebnis kann falsch sein. Berichtigen Sie den Spaltentitel.',
    en: 'A column that is not recognised holds an amount in this row: it is NOT counted, and the result may be wrong. Correct the column header.',
  },
  UNREAD_DAY: {
    fr: 'Une colonne qui n’est pas utilisée contient un jour du mois de cette ligne : il n’est PAS lu. Si le droit commence ou finit ce jour-là, le résultat est faux : donnez à la colonne le titre « début du droit » ou « fin du droit ».',
    nl: 'Een kolom die niet gebruikt is, bevat een dag van de maand van deze regel: hij is NIET gelezen. Begint of eindigt het recht op die dag, dan is het resultaat fout: geef de kolom de titel “begin van het recht” of “einde van het recht”.',
    de: 'Eine Spalte, die nicht verwendet ist, enthält einen Tag des Monats dieser Zeile: er ist NICHT gelesen. Beginnt oder endet das Recht an diesem Tag, ist das Ergebnis falsch: geben Sie der Spalte den Titel „Anspruchsbeginn“ oder „Anspruchsende“.',
    en: 'A column that is not used holds a day of the month of this row: it is NOT read. If the right begins or ends on that day, the result is wrong: give the column the header “begin of the right” or “end of the right”.',
  },
  OVERLAPPING_ROWS: {
    fr: 'Deux lignes du même dossier couvrent les mêmes jours : ces jours sont calculés deux fois. S’il y a eu plusieurs paiements, additionnez-les sur une ligne : en supprimer une cacherait un paiement en trop. Si la ligne est là deux fois par erreur, supprimez-en une ; sinon corrigez les jours (du, au).',
    nl: 'Twee regels van hetzelfde dossier dekken dezelfde dagen: die dagen zijn twee keer berekend. Waren er meerdere betalingen, tel ze dan samen op één regel: er een schrappen zou een te veel betaald bedrag verbergen. Staat de regel er per vergissing twee keer, schrap er dan één; verbeter anders de dagen (van, tot).',
    de: 'Zwei Zeilen derselben Akte decken dieselben Tage: diese Tage sind doppelt berechnet. Gab es mehrere Zahlungen, zählen Sie sie in einer Zeile zusammen: eine zu löschen würde eine Überzahlung verbergen. Steht die Zeile irrtümlich zweimal da, löschen Sie eine; sonst berichtigen Sie die Tage (von, bis).',
    en: 'Two rows of the same dossier cover the same days: these days are calculated twice. If there were several payments, add them up on one row: to remove one would hide an overpayment. If the row is there twice by mistake, remove one; else correct the days (from, to).',
  },
  COUNTED_TWICE: {
    fr: 'Une ressource semble donnée deux fois : par mois et par an, ou sur deux lignes identiques d’une même personne. Les deux montants sont comptés. S’il n’y en a qu’une, n’en gardez qu’un.',
    nl: 'Een bestaansmiddel lijkt twee keer opgegeven: per maand en per jaar, of op twee gelijke regels van één persoon. Beide bedragen tellen mee. Is er maar één, behoud er dan één.',
    de: 'Ein Existenzmittel scheint zweimal angegeben: pro Monat und pro Jahr, oder in zwei gleichen Zeilen einer Person. Beide Beträge zählen. Gibt es nur eines, behalten Sie nur einen.',
    en: 'A resource seems to be given twice: per month and per year, or in two identical rows of one person. Both amounts are counted. If there is only one, keep only one.',
  },
  SHORT_ROW: {
    fr: 'La ligne a moins de cellules que de titres : les dernières ont été lues comme vides. Vérifiez qu’elle n’est pas coupée.',
    nl: 'De regel heeft minder cellen dan titels: de laatste zijn als leeg gelezen. Ga na of hij niet afgebroken is.',
    de: 'Die Zeile hat weniger Zellen als Titel: die letzten wurden als leer gelesen. Prüfen Sie, ob sie nicht abgeschnitten ist.',
    en: 'The row has fewer cells than there are headers: the last ones were read as blank. Check that it is not cut.',
  },
};

/** The sentence of a warning; the code itself for a warning of a later version. Example: `warning('fr', 'ASE_ANALOGY')`. */
export function warning(lang: Lang, code: string): string {
  return WARNINGS[code]?.[lang] ?? code;
}
