import type { Lang, Texts } from './lang';

/**
 * Warnings on the answer to a question about a file (PROCEDURE.md), by code: what it means, the article, what remains to be done. A
 * point that is disputed, or whose source is not the text of the law, is said to be so.
 */
export const PROCEDURE_WARNINGS: Readonly<Record<string, Texts>> = {
  ADVANCE_RECOVERABLE: {
    fr: 'Un autre droit est demandé : ce qui est payé en attendant est une avance, récupérable sur ce droit (L 3 6°, 24 §1 2°). Suivez la demande.',
    nl: 'Een ander recht is aangevraagd: wat intussen betaald wordt, is een voorschot, terugvorderbaar op dat recht (W 3 6°, 24 §1 2°). Volg de aanvraag op.',
    de: 'Ein anderes Recht ist beantragt: was inzwischen gezahlt wird, ist ein Vorschuss, der auf dieses Recht zurückgefordert werden kann (G 3 6°, 24 §1 2°). Verfolgen Sie den Antrag.',
    en: 'Another right is claimed: what is paid meanwhile is an advance, recoverable from that right (L 3 6°, 24 §1 2°). Follow the claim up.',
  },
  APPEAL_NOT_RUNNING: {
    fr: 'Le délai de recours ne court pas : envoi ordinaire, ou mentions obligatoires absentes (L 47, 21 §3). Notifiez de nouveau, par recommandé ou contre accusé de réception, avec toutes les mentions.',
    nl: 'De beroepstermijn loopt niet: gewone brief, of verplichte vermeldingen ontbreken (W 47, 21 §3). Geef opnieuw kennis, aangetekend of tegen ontvangstbewijs, met alle vermeldingen.',
    de: 'Die Beschwerdefrist läuft nicht: gewöhnlicher Brief, oder Pflichtangaben fehlen (G 47, 21 §3). Notifizieren Sie erneut, per Einschreiben oder gegen Empfangsbestätigung, mit allen Angaben.',
    en: 'The period of appeal does not run: ordinary mail, or mandatory mentions missing (L 47, 21 §3). Notify again, by registered mail or against receipt, with every mention.',
  },
  ASE_ANALOGY: {
    fr: 'Aide sociale : où la loi du 08/07/1976 ne dit rien, les règles du RIS sont appliquées par analogie (pour les délais, tous sauf la décision et le recours). Vérifiez avant de vous en prévaloir.',
    nl: 'Maatschappelijke hulp: waar de wet van 08/07/1976 niets zegt, zijn de regels van het leefloon naar analogie toegepast (voor de termijnen: alle behalve beslissing en beroep). Controleer voor u zich erop beroept.',
    de: 'Sozialhilfe: wo das Gesetz vom 08.07.1976 nichts sagt, gelten die Regeln des Eingliederungseinkommens sinngemäß (bei den Fristen: alle außer Beschluss und Beschwerde). Prüfen Sie, bevor Sie sich darauf berufen.',
    en: 'Social aid: where the law of 08/07/1976 says nothing, the rules of the RIS are applied by analogy (of the dates, all but decision and appeal). Check before you rely on it.',
  },
  ASE_RULES: {
    fr: 'La récupération de l’aide sociale suit la loi du 08/07/1976, art. 97 à 104, qui n’est pas appliquée ici : ces chiffres sont ceux du RIS. Vérifiez-les selon ces articles.',
    nl: 'De terugvordering van maatschappelijke hulp volgt de wet van 08/07/1976, art. 97 tot 104, die hier niet is toegepast: deze cijfers zijn die van het leefloon. Controleer ze volgens die artikelen.',
    de: 'Die Rückforderung der Sozialhilfe folgt dem Gesetz vom 08.07.1976, Art. 97 bis 104, das hier nicht angewandt ist: diese Zahlen sind die des Eingliederungseinkommens. Prüfen Sie sie nach diesen Artikeln.',
    en: 'Recovery of social aid follows the law of 08/07/1976, art. 97 to 104, which is not applied here: these figures are those of the RIS. Check them against those articles.',
  },
  BAREME_SUPPLEMENT: {
    fr: 'Un chiffre repose sur un supplément au barème. Vérifiez-en la source avant de décider.',
    nl: 'Een cijfer berust op een supplement bij de bedragen. Controleer de bron voor u beslist.',
    de: 'Eine Zahl beruht auf einem Nachtrag zu den Beträgen. Prüfen Sie dessen Quelle, bevor Sie beschließen.',
    en: 'A figure rests on a supplement to the table of amounts. Check its source before you decide.',
  },
  BEFORE_2014_10: {
    fr: 'Avant le 01/10/2014, l’exonération valait trois ans d’affilée (AR 35 §1). Le compteur d’aujourd’hui, 1 095 jours en six ans, est appliqué aussi à ces mois : vérifiez-les à la main.',
    nl: 'Vóór 01/10/2014 gold de vrijstelling drie jaar na elkaar (KB 35 §1). De teller van vandaag, 1095 dagen in zes jaar, is ook op die maanden toegepast: controleer ze met de hand.',
    de: 'Vor dem 01.10.2014 galt der Freibetrag drei Jahre hintereinander (KE 35 §1). Der heutige Zähler, 1095 Tage in sechs Jahren, ist auch auf diese Monate angewandt: prüfen Sie sie von Hand.',
    en: 'Before 01/10/2014 the exemption held for three years in a row (AR 35 §1). Today’s counter, 1,095 days in six years, is applied to those months too: check them by hand.',
  },
  COMPENSATION_EXCLUDED: {
    fr: 'Les allocations d’insertion et le RIS dérivé ne donnent pas droit à la compensation de 2026 : le taux ordinaire est appliqué (L 32 ; texte publié non vu). Vérifiez ce qui a été perdu.',
    nl: 'Inschakelingsuitkeringen en het afgeleide leefloon geven geen recht op de compensatie van 2026: het gewone percentage is toegepast (W 32; gepubliceerde tekst niet gezien). Controleer wat verloren ging.',
    de: 'Eingliederungsgeld und abgeleitetes Eingliederungseinkommen geben kein Recht auf den Ausgleich von 2026: der gewöhnliche Satz ist angewandt (G 32; veröffentlichter Text nicht gesehen). Prüfen Sie, was verloren ging.',
    en: 'Insertion benefits and the derived RIS give no right to the compensation of 2026: the ordinary rate is applied (L 32; published text not seen). Check what was lost.',
  },
  COUNTER_EXCEEDED: {
    fr: 'Plus a été exonéré que le compteur ne permet (AR 35) : le surplus n’était pas exonéré. Contrôlez les mois ou montants donnés, et revoyez ceux qui dépassent.',
    nl: 'Er is meer vrijgesteld dan de teller toelaat (KB 35): het meerdere was niet vrijgesteld. Controleer de opgegeven maanden of bedragen, en herzie wat te veel is.',
    de: 'Es wurde mehr befreit, als der Zähler erlaubt (KE 35): der Mehrbetrag war nicht befreit. Prüfen Sie die angegebenen Monate oder Beträge, und überprüfen Sie, was zu viel ist.',
    en: 'More was exempted than the counter allows (AR 35): what is above was not exempt. Check the months or amounts given, and review those that are too many.',
  },
  DAYS_ASSUMED: {
    fr: 'L’octroi commence dans le mois et le nombre de jours manque : le montant est pris pour un mois entier. S’il est déjà celui d’une partie du mois, donnez les jours (`days`).',
    nl: 'De toekenning begint in de loop van de maand en het aantal dagen ontbreekt: het bedrag is als dat van een hele maand genomen. Is het al dat van een deel van de maand, geef dan de dagen op (`days`).',
    de: 'Die Gewährung beginnt im Monat und die Zahl der Tage fehlt: der Betrag ist als der eines ganzen Monats genommen. Ist er schon der eines Teils, geben Sie die Tage an (`days`).',
    en: 'The grant begins inside the month and the number of days is missing: the amount is taken for a whole month. If it is already that of a part, give the days (`days`).',
  },
  DECISION_LATE: {
    fr: 'La décision est hors délai (L 21 §1 ; aide sociale : loi du 08/07/1976, art. 71). Vérifiez si un recours a été formé entre-temps ; des intérêts sont dus si le retard vient du CPAS (L 23 ; source secondaire).',
    nl: 'De beslissing valt buiten de termijn (W 21 §1; maatschappelijke hulp: wet van 08/07/1976, art. 71). Ga na of intussen beroep is ingesteld; er is intrest verschuldigd als de vertraging aan het OCMW ligt (W 23; secundaire bron).',
    de: 'Der Beschluss liegt außerhalb der Frist (G 21 §1; Sozialhilfe: Gesetz vom 08.07.1976, Art. 71). Prüfen Sie, ob inzwischen Beschwerde eingelegt wurde; Zinsen sind geschuldet, wenn die Verzögerung am ÖSHZ liegt (G 23; Sekundärquelle).',
    en: 'The decision is out of time (L 21 §1; social aid: law of 08/07/1976, art. 71). Check whether an appeal was lodged meanwhile; interest is due if the delay is the centre’s (L 23; secondary source).',
  },
  DIVISION_WAIVED: {
    fr: 'La récupération n’est pas divisée entre les débiteurs du même rang (AR 46) : c’est une exception. La décision doit la motiver.',
    nl: 'De terugvordering is niet verdeeld onder de onderhoudsplichtigen van dezelfde rang (KB 46): dat is een uitzondering. De beslissing moet ze motiveren.',
    de: 'Die Rückforderung ist nicht unter den Unterhaltspflichtigen desselben Ranges geteilt (KE 46): das ist eine Ausnahme. Der Beschluss muss sie begründen.',
    en: 'The recovery is not divided among the debtors of the same rank (AR 46): that is an exception. The decision must give its reasons.',
  },
  EXCEPTIONAL_STAY: {
    fr: 'Un séjour que le CPAS accepte comme exceptionnel n’est ni suspendu ni compté dans les quatre semaines (L 23 §5) ; qu’il ne soit pas compté est discuté. La décision doit dire les circonstances.',
    nl: 'Een verblijf dat het OCMW als uitzonderlijk aanvaardt, wordt niet geschorst en telt niet mee voor de vier weken (W 23 §5); dat het niet meetelt, is omstreden. De beslissing moet de omstandigheden vermelden.',
    de: 'Ein Aufenthalt, den das ÖSHZ als außergewöhnlich annimmt, wird nicht ausgesetzt und zählt nicht zu den vier Wochen (G 23 §5); dass er nicht zählt, ist umstritten. Der Beschluss muss die Umstände nennen.',
    en: 'A stay that the centre accepts as exceptional is neither suspended nor counted in the four weeks (L 23 §5); that it is not counted is disputed. The decision must state the circumstances.',
  },
  EXECUTION_PRESCRIBED: {
    fr: 'La sanction ne s’exécute plus deux ans après être devenue définitive (L 30 §1) : elle est coupée à ce jour. Payez les jours qui suivent.',
    nl: 'De sanctie wordt niet meer uitgevoerd twee jaar nadat ze definitief werd (W 30 §1): ze stopt op die dag. Betaal de dagen erna.',
    de: 'Die Sanktion wird zwei Jahre, nachdem sie endgültig wurde, nicht mehr vollstreckt (G 30 §1): sie endet an diesem Tag. Zahlen Sie die Tage danach.',
    en: 'The sanction is no longer executed two years after it became final (L 30 §1): it is cut on that day. Pay the days after it.',
  },
  FORM_B_ROUNDING: {
    fr: 'Le formulaire B arrondit autrement que le calcul : les deux diffèrent de quelques cents. Le paiement suit le calcul (L 32 ; exemple du SPP IS, forme générale de source secondaire).',
    nl: 'Formulier B rondt anders af dan de berekening: beide verschillen enkele cent. De betaling volgt de berekening (W 32; voorbeeld van de POD MI, algemene vorm uit secundaire bron).',
    de: 'Formular B rundet anders als die Berechnung: beide weichen um einige Cent ab. Die Zahlung folgt der Berechnung (G 32; Beispiel des ÖPD SE, allgemeine Form aus Sekundärquelle).',
    en: 'Form B rounds otherwise than the calculation: the two differ by some cents. Payment follows the calculation (L 32; an example of the SPP IS, the general form from a secondary source).',
  },
  MINOR_ASE: {
    fr: 'Mineur : l’âge n’est pas une condition de l’aide sociale (loi du 08/07/1976, art. 1), mais c’est discuté ; une source veut un adulte ou un mineur émancipé. Vérifiez qui agit pour lui et qui l’entretient.',
    nl: 'Minderjarige: de leeftijd is geen voorwaarde voor maatschappelijke hulp (wet van 08/07/1976, art. 1), maar dat is omstreden; één bron verlangt een meerderjarige of ontvoogde. Ga na wie voor hem optreedt en wie hem onderhoudt.',
    de: 'Minderjähriger: das Alter ist keine Bedingung der Sozialhilfe (Gesetz vom 08.07.1976, Art. 1), doch ist das umstritten; eine Quelle verlangt einen Volljährigen oder Entlassenen aus der elterlichen Gewalt. Prüfen Sie, wer für ihn handelt und ihn unterhält.',
    en: 'Minor: age is no condition of social aid (law of 08/07/1976, art. 1), but that is disputed; one source wants an adult or an emancipated minor. Check who acts for the minor and who maintains the minor.',
  },
  MORE_THAN_PAID: {
    fr: 'Ensemble, les débiteurs seraient tenus à plus que le RIS d’un mois (L 26, AR 46). Ne réclamez pas plus que ce qui a été payé : réduisez les parts.',
    nl: 'Samen zouden de onderhoudsplichtigen tot meer gehouden zijn dan het leefloon van een maand (W 26, KB 46). Vorder niet meer dan wat betaald is: verminder de delen.',
    de: 'Zusammen müssten die Unterhaltspflichtigen mehr zahlen als das Eingliederungseinkommen eines Monats (G 26, KE 46). Fordern Sie nicht mehr, als gezahlt wurde: kürzen Sie die Anteile.',
    en: 'Together the debtors would owe more than the RIS of a month (L 26, AR 46). Do not claim more than was paid: reduce the parts.',
  },
  NOTIFICATION_LATE: {
    fr: 'La décision est notifiée plus de huit jours après avoir été prise (L 21 §4 ; aide sociale : loi du 08/07/1976, art. 62bis). Le recours se compte de la notification : gardez-en la preuve.',
    nl: 'De beslissing is meer dan acht dagen na de dag waarop ze genomen is ter kennis gebracht (W 21 §4; maatschappelijke hulp: wet van 08/07/1976, art. 62bis). Het beroep telt vanaf de kennisgeving: bewaar het bewijs ervan.',
    de: 'Der Beschluss wurde mehr als acht Tage nach der Beschlussfassung notifiziert (G 21 §4; Sozialhilfe: Gesetz vom 08.07.1976, Art. 62bis). Die Beschwerde zählt ab der Notifizierung: bewahren Sie deren Nachweis auf.',
    en: 'The decision is notified more than eight days after it was taken (L 21 §4; social aid: law of 08/07/1976, art. 62bis). The appeal counts from the notification: keep the proof of it.',
  },
  NO_TITLE: {
    fr: 'Sans titre qui fixe la contribution alimentaire, pas d’aide (loi du 08/07/1976, art. 68quinquies). Demandez le jugement, l’accord ou la décision de placement.',
    nl: 'Zonder titel die de onderhoudsbijdrage bepaalt, geen hulp (wet van 08/07/1976, art. 68quinquies). Vraag het vonnis, het akkoord of de plaatsingsbeslissing.',
    de: 'Ohne Titel, der den Unterhaltsbeitrag festlegt, keine Hilfe (Gesetz vom 08.07.1976, Art. 68quinquies). Verlangen Sie das Urteil, die Einigung oder den Beschluss über die Unterbringung.',
    en: 'Without a title that fixes the maintenance there is no aid (law of 08/07/1976, art. 68quinquies). Ask for the judgment, the agreement or the decision of placement.',
  },
  OUTSIDE_WINDOW: {
    fr: 'Des mois de l’historique sont hors des six ans du compteur : ils ne sont pas comptés (AR 35 §1). Vérifiez le premier jour de l’exonération.',
    nl: 'Maanden van de historiek vallen buiten de zes jaar van de teller: ze tellen niet mee (KB 35 §1). Controleer de eerste dag van de vrijstelling.',
    de: 'Monate der Vorgeschichte liegen außerhalb der sechs Jahre des Zählers: sie zählen nicht (KE 35 §1). Prüfen Sie den ersten Tag des Freibetrags.',
    en: 'Months of the history lie outside the six years of the counter: they are not counted (AR 35 §1). Check the first day of the exemption.',
  },
  PARTIAL_PAYMENT: {
    fr: 'Moins a été payé que ce qui était dû : la moitié de ce qui est payé est accordée, ou rien, selon une lecture discutée (loi du 08/07/1976, art. 68quinquies). Décidez et motivez.',
    nl: 'Er is minder betaald dan verschuldigd: de helft van wat betaald is, wordt toegekend, of niets, volgens een omstreden lezing (wet van 08/07/1976, art. 68quinquies). Beslis en motiveer.',
    de: 'Es wurde weniger gezahlt als geschuldet: die Hälfte des Gezahlten wird gewährt, oder nichts, je nach umstrittener Lesart (Gesetz vom 08.07.1976, Art. 68quinquies). Entscheiden und begründen Sie.',
    en: 'Less was paid than owed: half of what was paid is granted, or nothing, by a disputed reading (law of 08/07/1976, art. 68quinquies). Decide, and give the reason.',
  },
  PIIS_DISPENSED: {
    fr: 'Une raison de santé ou d’équité dispense du PIIS (L 11 ; source secondaire). La décision doit la motiver.',
    nl: 'Een reden van gezondheid of billijkheid stelt vrij van het GPMI (W 11; secundaire bron). De beslissing moet ze motiveren.',
    de: 'Ein Grund der Gesundheit oder der Billigkeit befreit vom individualisierten Projekt (G 11; Sekundärquelle). Der Beschluss muss ihn nennen.',
    en: 'A reason of health or equity dispenses from the PIIS (L 11; secondary source). The decision must give it.',
  },
  PIIS_PENDING: {
    fr: 'Le PIIS est obligatoire et n’est pas signé : la condition est admise jusqu’à l’échéance, trois mois après l’octroi (L 11 ; source secondaire). Faites-le signer d’ici là.',
    nl: 'Het GPMI is verplicht en niet ondertekend: de voorwaarde geldt als vervuld tot de vervaldag, drie maanden na de toekenning (W 11; secundaire bron). Laat het tegen dan ondertekenen.',
    de: 'Das individualisierte Projekt ist Pflicht und nicht unterschrieben: die Bedingung gilt bis zum Fristablauf als erfüllt, drei Monate nach der Gewährung (G 11; Sekundärquelle). Lassen Sie es bis dahin unterschreiben.',
    en: 'The PIIS is required and not signed: the condition is taken as met until it is due, three months after the grant (L 11; secondary source). Have it signed by then.',
  },
  PIIS_SHARE_UNKNOWN: {
    fr: 'À partir de 2028, le taux du PIIS dépend de la part des bénéficiaires qui en ont un (L 43/2 ; source secondaire). Elle n’est pas donnée : le taux le plus bas est pris. Donnez-la.',
    nl: 'Vanaf 2028 hangt het percentage van het GPMI af van het aandeel begunstigden met een GPMI (W 43/2; secundaire bron). Het is niet opgegeven: het laagste percentage is genomen. Geef het op.',
    de: 'Ab 2028 hängt der Satz des individualisierten Projekts vom Anteil der Empfänger mit Projekt ab (G 43/2; Sekundärquelle). Er ist nicht angegeben: der niedrigste Satz ist genommen. Geben Sie ihn an.',
    en: 'From 2028 on the rate of the PIIS depends on the share of beneficiaries who have one (L 43/2; secondary source). It is not given: the lowest rate is taken. Give it.',
  },
  PRESENTATION_UNKNOWN: {
    fr: 'Recommandé avec accusé de réception sans jour de présentation : le délai de recours est compté depuis l’envoi, selon une lecture discutée (Code judiciaire, art. 53bis). Cherchez le jour auprès de la poste.',
    nl: 'Aangetekend met ontvangstbewijs zonder dag van aanbieding: de beroepstermijn is geteld vanaf de verzending, volgens een omstreden lezing (Gerechtelijk Wetboek, art. 53bis). Zoek die dag op bij de post.',
    de: 'Einschreiben mit Rückschein ohne Tag der Vorlage: die Beschwerdefrist ist ab der Aufgabe gezählt, nach umstrittener Lesart (Gerichtsgesetzbuch, Art. 53bis). Erfragen Sie den Tag bei der Post.',
    en: 'Registered with receipt, without the day of presentation: the period of appeal is counted from the posting, by a disputed reading (Judicial Code, art. 53bis). Ask the post office for that day.',
  },
  RATE_DECLARED: {
    fr: 'Le taux est celui que vous donnez : les taux spéciaux et leur durée n’ont pas été confirmés (L 32). Vérifiez-le auprès du SPP IS.',
    nl: 'Het percentage is dat wat u opgeeft: de bijzondere percentages en hun duur zijn niet bevestigd (W 32). Controleer het bij de POD MI.',
    de: 'Der Satz ist der, den Sie angeben: die besonderen Sätze und ihre Dauer wurden nicht bestätigt (G 32). Prüfen Sie ihn beim ÖPD SE.',
    en: 'The rate is the one you give: the special rates and their length were not confirmed (L 32). Check it with the SPP IS.',
  },
  SEE_ASE: {
    fr: 'Ce statut n’ouvre pas le RIS ce jour-là (L 3 3°). Examinez l’aide sociale (loi du 08/07/1976, art. 57).',
    nl: 'Dit statuut opent op die dag geen recht op leefloon (W 3 3°). Onderzoek de maatschappelijke hulp (wet van 08/07/1976, art. 57).',
    de: 'Dieses Statut eröffnet an diesem Tag kein Eingliederungseinkommen (G 3 3°). Prüfen Sie die Sozialhilfe (Gesetz vom 08.07.1976, Art. 57).',
    en: 'This status does not open the RIS on that day (L 3 3°). Examine social aid (law of 08/07/1976, art. 57).',
  },
  SEVERAL_PREMIUMS_POSSIBLE: {
    fr: 'Une prime a déjà été accordée à cette adresse : plusieurs primes y sont possibles, une fois dans la vie de chacun (L 14 §3). Vérifiez que cette personne n’en a pas eu.',
    nl: 'Op dit adres is al een premie toegekend: meer dan één premie is er mogelijk, elk één keer in het leven (W 14 §3). Ga na dat deze persoon er nog geen had.',
    de: 'An dieser Adresse wurde schon eine Prämie gewährt: mehrere sind dort möglich, jedem einmal im Leben (G 14 §3). Prüfen Sie, dass diese Person noch keine hatte.',
    en: 'A premium was already granted at this address: several are possible there, each once in a life (L 14 §3). Check that this person has had none.',
  },
  SHORTAGE_OUTSIDE_BLOCK: {
    fr: 'Des mois de métier en pénurie suivent les trois mois de calendrier qui commencent au premier (AR 35 §1 al. 4) : cette exonération n’y vaut plus. Revoyez ces mois.',
    nl: 'Maanden met een knelpuntberoep volgen op de drie kalendermaanden die met de eerste beginnen (KB 35 §1, lid 4): die vrijstelling geldt daar niet meer. Herzie die maanden.',
    de: 'Monate mit Mangelberuf folgen auf die drei Kalendermonate, die mit dem ersten beginnen (KE 35 §1 Abs. 4): dieser Freibetrag gilt dort nicht mehr. Überprüfen Sie diese Monate.',
    en: 'Months of a shortage job come after the three calendar months that begin with the first (AR 35 §1 al. 4): that exemption no longer holds there. Review those months.',
  },
  SPI_NOT_APPLIED: {
    fr: 'Omission : le revenu du travail non déclaré n’a pas l’exonération socioprofessionnelle (AR 35 ; L 22, 24). Vérifiez que le montant dû est calculé sans elle.',
    nl: 'Verzuim: het inkomen uit niet aangegeven werk heeft geen SPI-vrijstelling (KB 35; W 22, 24). Ga na dat het verschuldigde bedrag zonder die vrijstelling is berekend.',
    de: 'Unterlassung: das Einkommen aus nicht erklärter Arbeit hat keinen Freibetrag für die sozialberufliche Eingliederung (KE 35; G 22, 24). Prüfen Sie, dass der geschuldete Betrag ohne ihn berechnet ist.',
    en: 'Omission: the income of undeclared work has no socio-professional exemption (AR 35; L 22, 24). Check that the amount due is calculated without it.',
  },
  TRANSFER_LATE: {
    fr: 'La demande est transmise trop tard : le premier CPAS doit l’examiner lui-même (L 18 §4 ; aide sociale : loi du 08/07/1976, art. 58 §3). Que les cinq jours soient de calendrier est discuté.',
    nl: 'De aanvraag is te laat overgemaakt: het eerste OCMW moet ze zelf onderzoeken (W 18 §4; maatschappelijke hulp: wet van 08/07/1976, art. 58 §3). Dat de vijf dagen kalenderdagen zijn, is omstreden.',
    de: 'Der Antrag wurde zu spät weitergeleitet: das erste ÖSHZ muss ihn selbst prüfen (G 18 §4; Sozialhilfe: Gesetz vom 08.07.1976, Art. 58 §3). Dass die fünf Tage Kalendertage sind, ist umstritten.',
    en: 'The request is passed on too late: the first centre must examine it itself (L 18 §4; social aid: law of 08/07/1976, art. 58 §3). That the five days are calendar days is disputed.',
  },
  URGENT_MEDICAL_ONLY: {
    fr: 'Sans séjour légal, seule l’aide médicale urgente est possible (loi du 08/07/1976, art. 57 §2). Examinez-la.',
    nl: 'Zonder wettig verblijf is alleen dringende medische hulp mogelijk (wet van 08/07/1976, art. 57 §2). Onderzoek die.',
    de: 'Ohne rechtmäßigen Aufenthalt ist nur dringende medizinische Hilfe möglich (Gesetz vom 08.07.1976, Art. 57 §2). Prüfen Sie diese.',
    en: 'Without lawful stay only urgent medical aid is possible (law of 08/07/1976, art. 57 §2). Examine it.',
  },
  WINDOW_ENDED: {
    fr: 'Les six ans du compteur sont passés : il ne reste aucun jour d’exonération générale (AR 35 §1). Comptez le revenu sans exonération, ou vérifiez le premier jour.',
    nl: 'De zes jaar van de teller zijn voorbij: er blijft geen dag algemene vrijstelling over (KB 35 §1). Reken het inkomen zonder vrijstelling, of controleer de eerste dag.',
    de: 'Die sechs Jahre des Zählers sind vorbei: kein Tag des allgemeinen Freibetrags bleibt (KE 35 §1). Rechnen Sie das Einkommen ohne Freibetrag, oder prüfen Sie den ersten Tag.',
    en: 'The six years of the counter are over: no day of the general exemption is left (AR 35 §1). Count the income without it, or check the first day.',
  },
};

/** The sentence of a warning on an answer; the code itself for one of a later version. Example: `procedureWarning('fr', 'NO_TITLE')`. */
export function procedureWarning(lang: Lang, code: string): string {
  return PROCEDURE_WARNINGS[code]?.[lang] ?? code;
}
