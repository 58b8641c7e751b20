import type { Texts } from '../lang';

/**
 * Errors of a question about a file (PROCEDURE.md §10). Where a code of the dossier says something else here, this sentence is the one
 * of the procedure. Parts in brackets need their figures.
 */
export const PROCEDURE: Readonly<Record<string, Texts>> = {
  MALFORMED: {
    fr: 'Le texte n’est pas lisible : un objet JSON est attendu, une question par ligne.[ La lecture s’arrête au caractère {column}.][ C’est à la ligne {line}.] Vérifiez-le.',
    nl: 'De tekst is niet leesbaar: er wordt een JSON-object verwacht, één vraag per regel.[ Het lezen stopt bij teken {column}.][ Dat is op regel {line}.] Controleer hem.',
    de: 'Der Text ist nicht lesbar: erwartet wird ein JSON-Objekt, eine Frage pro Zeile.[ Das Lesen endet bei Zeichen {column}.][ Das ist in Zeile {line}.] Prüfen Sie ihn.',
    en: 'The text is not readable: a JSON object is expected, one question a line.[ Reading stops at character {column}.][ That is on line {line}.] Check it.',
  },
  MISSING_FIELD: {
    fr: 'Une donnée nécessaire à cette question manque. Complétez-la.',
    nl: 'Een gegeven dat deze vraag nodig heeft, ontbreekt. Vul het in.',
    de: 'Eine für diese Frage nötige Angabe fehlt. Ergänzen Sie sie.',
    en: 'A value that this question needs is missing. Fill it in.',
  },
  BAD_DATE: {
    fr: 'Ce n’est pas un jour ou un mois du calendrier[ : « {value} »]. Écrivez un jour 2026-09-01, un mois 2026-09.',
    nl: 'Dit is geen dag of maand van de kalender[: “{value}”]. Schrijf een dag als 2026-09-01, een maand als 2026-09.',
    de: 'Das ist kein Tag oder Monat des Kalenders[: „{value}“]. Schreiben Sie einen Tag 2026-09-01, einen Monat 2026-09.',
    en: 'This is not a day or month of the calendar[: “{value}”]. Write a day as 2026-09-01, a month as 2026-09.',
  },
  BAD_AMOUNT: {
    fr: 'Ce n’est pas un montant en euros[ : « {value} »]. Écrivez-le avec un point et deux décimales au plus, jusqu’à 999999999999.99.',
    nl: 'Dit is geen bedrag in euro[: “{value}”]. Schrijf het met een punt en hoogstens twee decimalen, tot 999999999999.99.',
    de: 'Das ist kein Betrag in Euro[: „{value}“]. Schreiben Sie ihn mit Punkt und höchstens zwei Dezimalstellen, bis 999999999999.99.',
    en: 'This is not an amount in euro[: “{value}”]. Write it with a point and two decimals at most, up to 999999999999.99.',
  },
  NEGATIVE_AMOUNT: {
    fr: 'Le montant est négatif[ : « {value} »]. Donnez-le en positif, ou retirez-le s’il n’y en a pas.',
    nl: 'Het bedrag is negatief[: “{value}”]. Geef het positief op, of laat het weg als er geen is.',
    de: 'Der Betrag ist negativ[: „{value}“]. Geben Sie ihn positiv an, oder lassen Sie ihn weg, wenn es keinen gibt.',
    en: 'The amount is negative[: “{value}”]. Give it as a positive amount, or leave it out if there is none.',
  },
  BAD_FRACTION: {
    fr: 'Ce n’est pas une part de 0 à 1[ : « {value} »]. Écrivez 0.5 ou 1/2 (six décimales au plus ; un tiers s’écrit 1/3).',
    nl: 'Dit is geen aandeel van 0 tot 1[: “{value}”]. Schrijf 0.5 of 1/2 (hoogstens zes decimalen; een derde schrijft u 1/3).',
    de: 'Das ist kein Anteil von 0 bis 1[: „{value}“]. Schreiben Sie 0.5 oder 1/2 (höchstens sechs Dezimalstellen; ein Drittel schreibt man 1/3).',
    en: 'This is not a share from 0 to 1[: “{value}”]. Write 0.5 or 1/2 (six decimals at most; write a third as 1/3).',
  },
  OUT_OF_RANGE: {
    fr: 'La valeur[ « {value} »] est hors des limites : la grandeur, la longueur du texte ou le nombre d’éléments.[ Minimum : {min}.][ Maximum : {max}.]',
    nl: 'De waarde[ “{value}”] valt buiten de grenzen: de grootte, de lengte van de tekst of het aantal elementen.[ Minimum: {min}.][ Maximum: {max}.]',
    de: 'Der Wert[ „{value}“] liegt außerhalb der Grenzen: die Größe, die Länge des Textes oder die Anzahl der Elemente.[ Minimum: {min}.][ Maximum: {max}.]',
    en: 'The value[ “{value}”] is out of range: its size, the length of a text or the number of items.[ Minimum: {min}.][ Maximum: {max}.]',
  },
  DATE_ORDER: {
    fr: 'Ces dates ne se suivent pas dans l’ordre voulu[ : {from}, puis {to}]. Corrigez l’une des deux.',
    nl: 'Deze datums volgen elkaar niet op zoals het moet[: {from}, dan {to}]. Verbeter een van beide.',
    de: 'Diese Daten folgen nicht so aufeinander, wie sie müssen[: {from}, dann {to}]. Berichtigen Sie eines von beiden.',
    en: 'These dates do not follow one another as they must[: {from}, then {to}]. Correct one of them.',
  },
  DATE_OUTSIDE_COVERAGE: {
    fr: 'Rien n’est connu pour cette date[ ({date})].[ Début des données : {from}.][ Fin : {to}.] Rien n’est estimé : corrigez la date ; pour des montants plus récents, donnez un supplément.',
    nl: 'Voor deze datum is niets bekend[ ({date})].[ Begin van de gegevens: {from}.][ Einde: {to}.] Er wordt niets geschat: verbeter de datum; geef voor recentere bedragen een supplement.',
    de: 'Für dieses Datum ist nichts bekannt[ ({date})].[ Beginn der Angaben: {from}.][ Ende: {to}.] Es wird nichts geschätzt: berichtigen Sie das Datum; geben Sie für neuere Beträge einen Nachtrag.',
    en: 'Nothing is known for this date[ ({date})].[ Data begin: {from}.][ They end: {to}.] Nothing is estimated: correct the date; for later amounts, give a supplement.',
  },
  PERIOD_OUTSIDE_MONTH: {
    fr: 'Ce jour[ ({value})] n’est pas dans son mois[, du {min} au {max}]. Donnez un jour de ce mois, ou aucun si le mois est entier.',
    nl: 'Deze dag[ ({value})] valt niet in zijn maand[, van {min} tot {max}]. Geef een dag van die maand, of geen als de maand volledig is.',
    de: 'Dieser Tag[ ({value})] liegt nicht in seinem Monat[, vom {min} bis {max}]. Geben Sie einen Tag dieses Monats an, oder keinen, wenn der Monat voll ist.',
    en: 'This day[ ({value})] is not in its month[, from {min} to {max}]. Give a day of that month, or none if the month is whole.',
  },
  PERIOD_OUTSIDE_YEAR: {
    fr: 'Ce mois[ ({value})] n’est pas de l’année demandée[, {limit}]. Posez une question par année.',
    nl: 'Deze maand[ ({value})] valt niet in het gevraagde jaar[, {limit}]. Stel één vraag per jaar.',
    de: 'Dieser Monat[ ({value})] gehört nicht zum gefragten Jahr[, {limit}]. Stellen Sie eine Frage pro Jahr.',
    en: 'This month[ ({value})] is not of the year asked[, {limit}]. Ask one question a year.',
  },
  DUPLICATE_MONTH: {
    fr: 'Ce mois[ ({value})] est donné deux fois. Donnez chaque mois une seule fois.',
    nl: 'Deze maand[ ({value})] is twee keer opgegeven. Geef elke maand één keer op.',
    de: 'Dieser Monat[ ({value})] ist zweimal angegeben. Geben Sie jeden Monat einmal an.',
    en: 'This month[ ({value})] is given twice. Give each month once.',
  },
  DUPLICATE_ID: {
    fr: 'Deux débiteurs d’aliments portent le même identifiant[ : « {value} »]. Donnez à chacun le sien.',
    nl: 'Twee onderhoudsplichtigen hebben dezelfde identificatie[: “{value}”]. Geef elk een eigen identificatie.',
    de: 'Zwei Unterhaltspflichtige haben dieselbe Kennung[: „{value}“]. Geben Sie jedem eine eigene.',
    en: 'Two maintenance debtors have the same identifier[: “{value}”]. Give each its own.',
  },
  START_OUTSIDE_WINDOW: {
    fr: 'La suspension ne peut pas commencer ce jour-là[ ({value})][ : au plus tôt le {min}, au plus tard le {max}] (L 30 §2 ; lecture discutée). Changez le premier jour.',
    nl: 'De schorsing kan niet op die dag beginnen[ ({value})][: ten vroegste op {min}, ten laatste op {max}] (W 30 §2; omstreden lezing). Wijzig de eerste dag.',
    de: 'Die Aussetzung kann nicht an diesem Tag beginnen[ ({value})][: frühestens am {min}, spätestens am {max}] (G 30 §2; umstrittene Lesart). Ändern Sie den ersten Tag.',
    en: 'The suspension cannot begin on that day[ ({value})][: not before {min}, and on {max} at the latest] (L 30 §2; disputed reading). Change the first day.',
  },
  DURATION_OUT_OF_RANGE: {
    fr: 'La suspension finit trop tard[ ({value})][ : le {limit} au plus tard] (L 30). Raccourcissez-la, ou vérifiez la fraude et la récidive, qui l’allongent.',
    nl: 'De schorsing eindigt te laat[ ({value})][: ten laatste op {limit}] (W 30). Verkort ze, of controleer bedrog en herhaling, die ze verlengen.',
    de: 'Die Aussetzung endet zu spät[ ({value})][: spätestens am {limit}] (G 30). Verkürzen Sie sie, oder prüfen Sie Betrug und Wiederholung, die sie verlängern.',
    en: 'The suspension ends too late[ ({value})][: on {limit} at the latest] (L 30). Shorten it, or check fraud and repetition, which make it longer.',
  },
  WAIVER_TOO_HIGH: {
    fr: 'La renonciation[ ({value} €)] dépasse ce qui peut être récupéré[ ({limit} €)] (L 24, 28). Réduisez-la.',
    nl: 'De verzaking[ ({value} euro)] is hoger dan wat kan worden teruggevorderd[ ({limit} euro)] (W 24, 28). Verlaag ze.',
    de: 'Der Verzicht[ ({value} Euro)] übersteigt, was zurückgefordert werden kann[ ({limit} Euro)] (G 24, 28). Verringern Sie ihn.',
    en: 'The waiver[ ({value} euro)] is above what can be recovered[ ({limit} euro)] (L 24, 28). Lower it.',
  },
  SPI_NOT_IN_FORCE: {
    fr: 'Cette exonération socioprofessionnelle n’existait pas encore à cette date (AR 35). Corrigez la nature de l’exonération ou la date.',
    nl: 'Deze SPI-vrijstelling bestond nog niet op die datum (KB 35). Verbeter de aard van de vrijstelling of de datum.',
    de: 'Diesen Freibetrag für die sozialberufliche Eingliederung gab es an diesem Tag noch nicht (KE 35). Berichtigen Sie die Art des Freibetrags oder das Datum.',
    en: 'This socio-professional exemption did not exist yet on that date (AR 35). Correct the kind of the exemption or the date.',
  },
};

/** What a code says in one place, where its figures mean something else: `CODE /path`, with `*` for the rank in a list. */
export const PROCEDURE_PLACES: Readonly<Record<string, Texts>> = {
  'UNKNOWN_VALUE /question': {
    fr: 'Cette question n’existe pas[ : « {value} »]. L’aide de ris procedure donne les huit questions.',
    nl: 'Deze vraag bestaat niet[: “{value}”]. De hulp van ris procedure geeft de acht vragen.',
    de: 'Diese Frage gibt es nicht[: „{value}“]. Die Hilfe von ris procedure nennt die acht Fragen.',
    en: 'There is no such question[: “{value}”]. The help of ris procedure lists the eight questions.',
  },
  'DATE_ORDER /stays/*/from': {
    fr: 'Les séjours ne se suivent pas[ : l’un finit le {from}, le suivant commence le {to}]. Donnez-les dans l’ordre, sans jour commun.',
    nl: 'De verblijven volgen elkaar niet op[: het ene eindigt op {from}, het volgende begint op {to}]. Geef ze in volgorde, zonder gemeenschappelijke dag.',
    de: 'Die Aufenthalte folgen nicht aufeinander[: einer endet am {from}, der nächste beginnt am {to}]. Geben Sie sie der Reihe nach an, ohne gemeinsamen Tag.',
    en: 'The stays do not follow one another[: one ends on {from}, the next begins on {to}]. Give them in order, without a day in common.',
  },
  'DATE_ORDER /history/*/month': {
    fr: 'L’historique s’arrête avant le mois demandé[ ({to})] : ce mois[ ({from})] n’en fait pas partie. Retirez-le, ou demandez un mois suivant.',
    nl: 'De historiek stopt vóór de gevraagde maand[ ({to})]: deze maand[ ({from})] hoort er niet bij. Schrap hem, of vraag een latere maand.',
    de: 'Die Vorgeschichte endet vor dem gefragten Monat[ ({to})]: dieser Monat[ ({from})] gehört nicht dazu. Streichen Sie ihn, oder fragen Sie nach einem späteren.',
    en: 'The history stops before the month asked[ ({to})]: this month[ ({from})] is not part of it. Remove it, or ask for a later month.',
  },
  'DATE_ORDER /gaps/*/resumedOn': {
    fr: 'Le droit reprend après sa fin[ : le {from} au plus tôt, pas le {to}]. Corrigez l’une des deux dates.',
    nl: 'Het recht herneemt na zijn einde[: ten vroegste op {from}, niet op {to}]. Verbeter een van beide datums.',
    de: 'Der Anspruch beginnt nach seinem Ende wieder[: frühestens am {from}, nicht am {to}]. Berichtigen Sie eines der beiden Daten.',
    en: 'The right resumes after its end[: on {from} at the earliest, not on {to}]. Correct one of the two dates.',
  },
  'DATE_ORDER /reprieveFrom': {
    fr: 'Le sursis ne commence pas pendant la sanction[, qui commence le {from}][ et finit le {to}]. Donnez comme premier jour un jour de la sanction (L 30).',
    nl: 'Het uitstel begint niet tijdens de sanctie[, die op {from} begint][ en op {to} eindigt]. Geef als eerste dag een dag van de sanctie op (W 30).',
    de: 'Der Aufschub beginnt nicht während der Sanktion[, die am {from} beginnt][ und am {to} endet]. Geben Sie als ersten Tag einen Tag der Sanktion an (G 30).',
    en: 'The reprieve does not begin during the sanction[, which begins on {from}][ and ends on {to}]. Give a day of the sanction as its first day (L 30).',
  },
  'DATE_OUTSIDE_COVERAGE /reprieveFrom': {
    fr: 'Le sursis n’existait pas encore à cette date[ : il n’est possible que depuis le {from}] (loi du 21/07/2016). Corrigez la date, ou retirez le sursis.',
    nl: 'Het uitstel bestond nog niet op die datum[: het is pas mogelijk sinds {from}] (wet van 21/07/2016). Verbeter de datum, of schrap het uitstel.',
    de: 'Den Aufschub gab es an diesem Tag noch nicht[: er ist erst seit dem {from} möglich] (Gesetz vom 21.07.2016). Berichtigen Sie das Datum, oder streichen Sie den Aufschub.',
    en: 'There was no reprieve yet on that date[: it is possible only since {from}] (law of 21/07/2016). Correct the date, or remove the reprieve.',
  },
  'DATE_OUTSIDE_COVERAGE /stays/*/from': {
    fr: 'La règle des quatre semaines à l’étranger n’existait pas encore[ : elle date du {from}] (L 23 §5). Retirez les jours d’avant ; ils s’examinent à part.',
    nl: 'De regel van vier weken in het buitenland bestond nog niet[: hij geldt sinds {from}] (W 23 §5). Schrap de dagen van ervoor; ze worden apart onderzocht.',
    de: 'Die Regel der vier Wochen im Ausland gab es noch nicht[: sie gilt seit dem {from}] (G 23 §5). Streichen Sie die Tage davor; sie sind gesondert zu prüfen.',
    en: 'The rule of four weeks abroad did not exist yet[: it dates from {from}] (L 23 §5). Remove the days before; they are examined apart.',
  },
  'START_OUTSIDE_WINDOW /notifiedOn': {
    fr: 'La décision est notifiée trop tard[ : la suspension commencerait le {min}, mais elle doit commencer le {max} au plus tard] (L 30 §2 ; lecture discutée). Vérifiez les dates de la décision et de la notification.',
    nl: 'De beslissing is te laat ter kennis gebracht[: de schorsing zou op {min} beginnen, maar moet ten laatste op {max} beginnen] (W 30 §2; omstreden lezing). Controleer de datums van beslissing en kennisgeving.',
    de: 'Der Beschluss wurde zu spät notifiziert[: die Aussetzung würde am {min} beginnen, muss aber spätestens am {max} beginnen] (G 30 §2; umstrittene Lesart). Prüfen Sie die Daten von Beschluss und Notifizierung.',
    en: 'The decision is notified too late[: the suspension would begin on {min}, but must begin on {max} at the latest] (L 30 §2; disputed reading). Check the dates of the decision and of the notification.',
  },
  'SPI_NOT_IN_FORCE /history/*/kind': {
    fr: 'L’exonération pour métier en pénurie n’existait pas ce mois-là[ ({month})] : elle date du 01/01/2024 (AR 35 §1 al. 4). Corrigez la nature du mois.',
    nl: 'De vrijstelling voor knelpuntberoepen bestond die maand nog niet[ ({month})]: ze geldt sinds 01/01/2024 (KB 35 §1, lid 4). Verbeter de aard van de maand.',
    de: 'Den Freibetrag für Mangelberufe gab es in diesem Monat noch nicht[ ({month})]: er gilt seit dem 01.01.2024 (KE 35 §1 Abs. 4). Berichtigen Sie die Art des Monats.',
    en: 'The exemption for shortage jobs did not exist in that month[ ({month})]: it dates from 01/01/2024 (AR 35 §1 al. 4). Correct the kind of the month.',
  },
  'SPI_NOT_IN_FORCE /firstDay': {
    fr: 'L’exonération artistique n’a pas de montant connu à cette date[ : le premier vaut à partir du {from}] (AR 35 §3). Corrigez le premier jour.',
    nl: 'Voor de artistieke vrijstelling is op die datum geen bedrag bekend[: het eerste geldt vanaf {from}] (KB 35 §3). Verbeter de eerste dag.',
    de: 'Für den künstlerischen Freibetrag ist an diesem Tag kein Betrag bekannt[: der erste gilt ab dem {from}] (KE 35 §3). Berichtigen Sie den ersten Tag.',
    en: 'Of the artistic exemption no amount is known on that date[: the first holds from {from}] (AR 35 §3). Correct the first day.',
  },
};
