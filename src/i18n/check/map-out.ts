import type { Texts } from '../lang';

/** What `ris check --map-out` says: `header` is the file that it wrote. */
export const CHECK_MAP = {
  written: {
    fr: 'Correspondance à compléter : « {header} ». Les titres reconnus gardent leur sens et n’y figurent pas. Ceux-ci ne sont pas reconnus et y portent « ignore » : tant que ce mot y reste, leur colonne n’est pas comptée, sans avertissement.',
    nl: 'In te vullen toewijzing: “{header}”. De herkende titels behouden hun betekenis en staan er niet in. Deze zijn niet herkend en staan er met “ignore”: zolang dat woord er staat, telt hun kolom niet mee, zonder waarschuwing.',
    de: 'Auszufüllende Zuordnung: „{header}“. Die erkannten Titel behalten ihre Bedeutung und stehen nicht darin. Diese sind nicht erkannt und stehen darin mit „ignore“: solange dieses Wort bleibt, zählt ihre Spalte nicht, ohne Warnung.',
    en: 'Mapping to be filled in: “{header}”. The headers that are recognised keep their meaning and are not in it. These are not recognised and are in it with “ignore”: as long as that word stands there, their column is not counted, without a warning.',
  },
  nothing: {
    fr: 'Tous les titres de « {file} » sont reconnus. La correspondance « {header} » ne change donc rien ; ajoutez-y ce qui est à lire autrement.',
    nl: 'Alle titels van “{file}” zijn herkend. De toewijzing “{header}” wijzigt dus niets; voeg toe wat anders te lezen is.',
    de: 'Alle Titel von „{file}“ sind erkannt. Die Zuordnung „{header}“ ändert also nichts; fügen Sie hinzu, was anders zu lesen ist.',
    en: 'All headers of “{file}” are recognised. The mapping “{header}” changes nothing, then; add what is to be read otherwise.',
  },
  amounts: {
    fr: ' : contient des montants',
    nl: ': bevat bedragen',
    de: ': enthält Beträge',
    en: ': holds amounts',
  },
  days: {
    fr: ' : contient des jours du mois de leur ligne',
    nl: ': bevat dagen van de maand van hun regel',
    de: ': enthält Tage des Monats ihrer Zeile',
    en: ': holds days of the month of their row',
  },
  perhaps: {
    fr: ' ; peut-être {guesses}',
    nl: '; misschien {guesses}',
    de: '; vielleicht {guesses}',
    en: '; perhaps {guesses}',
  },
  next: {
    fr: 'Remplacez « ignore » par le nom de notre colonne ou de notre ressource (« paid », « rent-built »…), laissez-le aux colonnes qui ne comptent pas, puis : ris check {file} --map {header}. Vous pouvez aussi changer le titre dans Excel.',
    nl: 'Vervang “ignore” door de naam van onze kolom of ons bestaansmiddel (“paid”, “rent-built”…), laat het staan bij kolommen die niet tellen, en dan: ris check {file} --map {header}. U kunt de titel ook in Excel wijzigen.',
    de: 'Ersetzen Sie „ignore“ durch den Namen unserer Spalte oder unseres Existenzmittels („paid“, „rent-built“…), lassen Sie es bei Spalten, die nicht zählen, und dann: ris check {file} --map {header}. Sie können auch den Titel in Excel ändern.',
    en: 'Replace “ignore” with the name of our column or resource (“paid”, “rent-built”…), leave it with columns that do not count, and then: ris check {file} --map {header}. You may also change the header in Excel.',
  },
} satisfies Record<string, Texts>;
