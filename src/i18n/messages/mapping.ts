import type { Texts } from '../lang';

/** Errors of what a user says about the columns of a file. Parts in brackets need their figures. */
export const MAPPING: Readonly<Record<string, Texts>> = {
  MAPPING_NOT_JSON: {
    fr: 'La correspondance des colonnes n’est pas un texte JSON. Reprenez le fichier tel qu’il a été enregistré.',
    nl: 'De kolomtoewijzing is geen JSON-tekst. Neem het bestand opnieuw zoals het opgeslagen werd.',
    de: 'Die Spaltenzuordnung ist kein JSON-Text. Nehmen Sie die Datei, wie sie gespeichert wurde.',
    en: 'The column mapping is not a JSON text. Take the file as it was saved.',
  },
  MAPPING_VERSION: {
    fr: 'Ceci n’est pas une correspondance de colonnes que ce logiciel connaît : « ris-mapping » doit valoir 1[, et non {value}].',
    nl: 'Dit is geen kolomtoewijzing die deze software kent: “ris-mapping” moet 1 zijn[, niet {value}].',
    de: 'Dies ist keine Spaltenzuordnung, die diese Software kennt: „ris-mapping“ muss 1 sein[, nicht {value}].',
    en: 'This is no column mapping that this software knows: “ris-mapping” must be 1[, not {value}].',
  },
  MAPPING_FORM: {
    fr: 'La correspondance des colonnes n’a pas la forme attendue[ en {place}]. Il faut « header », la liste de tous les titres du fichier, et « columns », qui donne pour un titre le nom de notre colonne ; ris check FICHIER --map-out M.json l’écrit pour vous.',
    nl: 'De kolomtoewijzing heeft niet de verwachte vorm[ in {place}]. Nodig zijn “header”, de lijst van alle titels van het bestand, en “columns”, dat voor een titel de naam van onze kolom geeft; ris check BESTAND --map-out M.json schrijft ze voor u.',
    de: 'Die Spaltenzuordnung hat nicht die erwartete Form[ in {place}]. Nötig sind „header“, die Liste aller Titel der Datei, und „columns“, das zu einem Titel den Namen unserer Spalte gibt; ris check DATEI --map-out M.json schreibt sie für Sie.',
    en: 'The column mapping does not have the expected form[ at {place}]. It takes “header”, the list of all headers of the file, and “columns”, which gives for a header the name of our column; ris check FILE --map-out M.json writes it for you.',
  },
  MAPPING_UNKNOWN_FIELD: {
    fr: 'La correspondance des colonnes contient un champ inconnu[ : « {value} »]. Elle ne contient que « ris-mapping », « header » et « columns ».',
    nl: 'De kolomtoewijzing bevat een onbekend veld[: “{value}”]. Ze bevat alleen “ris-mapping”, “header” en “columns”.',
    de: 'Die Spaltenzuordnung enthält ein unbekanntes Feld[: „{value}“]. Sie enthält nur „ris-mapping“, „header“ und „columns“.',
    en: 'The column mapping holds an unknown field[: “{value}”]. It holds “ris-mapping”, “header” and “columns” only.',
  },
  MAPPING_UNKNOWN_HEADER: {
    fr: 'La correspondance parle d’un titre[ (« {value} »)] que sa propre liste « header » n’a pas. Corrigez ou supprimez-le.',
    nl: 'De toewijzing spreekt over een titel[ (“{value}”)] die haar eigen lijst “header” niet heeft. Verbeter of schrap hem.',
    de: 'Die Zuordnung spricht von einem Titel[ („{value}“)], den ihre eigene Liste „header“ nicht hat. Berichtigen oder löschen Sie ihn.',
    en: 'The mapping speaks of a header[ (“{value}”)] that its own list “header” does not have. Correct or remove it.',
  },
  MAPPING_TARGET: {
    fr: 'La correspondance donne[ au titre « {header} »] une colonne que nous n’avons pas[ : « {value} »].[ La plus proche : « {nearest} ».]',
    nl: 'De toewijzing geeft[ de titel “{header}”] een kolom die wij niet hebben[: “{value}”].[ De meest gelijkende: “{nearest}”.]',
    de: 'Die Zuordnung gibt[ dem Titel „{header}“] eine Spalte, die wir nicht haben[: „{value}“].[ Die ähnlichste: „{nearest}“.]',
    en: 'The mapping gives[ the header “{header}”] a column that we do not have[: “{value}”].[ The nearest: “{nearest}”.]',
  },
  MAPPING_PERIOD: {
    fr: 'La correspondance donne[ au titre « {header} »] un rythme, mois ou an[ (« {value} »)], que cette nature n’a pas[ ({kind})]. Enlevez-le, et convertissez les montants.',
    nl: 'De toewijzing geeft[ de titel “{header}”] een ritme, maand of jaar[ (“{value}”)], dat deze soort niet heeft[ ({kind})]. Laat het weg, en reken de bedragen om.',
    de: 'Die Zuordnung gibt[ dem Titel „{header}“] einen Zeitraum, Monat oder Jahr[ („{value}“)], den diese Art nicht hat[ ({kind})]. Lassen Sie ihn weg, und rechnen Sie die Beträge um.',
    en: 'The mapping gives[ the header “{header}”] a period, month or year[ (“{value}”)], that this kind does not have[ ({kind})]. Leave it out, and convert the amounts.',
  },
  MAPPING_DUPLICATE: {
    fr: 'La correspondance donne le même champ[ ({key})] à plusieurs titres[ : {headers}]. Choisissez-en un ; « ignore » laisse une colonne de côté.',
    nl: 'De toewijzing geeft hetzelfde veld[ ({key})] aan meerdere titels[: {headers}]. Kies er één; “ignore” laat een kolom terzijde.',
    de: 'Die Zuordnung gibt dasselbe Feld[ ({key})] mehreren Titeln[: {headers}]. Wählen Sie einen; „ignore“ lässt eine Spalte beiseite.',
    en: 'The mapping gives the same field[ ({key})] to several headers[: {headers}]. Choose one; “ignore” leaves a column aside.',
  },
  MAPPING_HEADER: {
    fr: 'La correspondance des colonnes est faite pour un autre fichier.[ Titres qui manquent ici : {missing}.][ Titres qu’elle ne connaît pas : {added}.] Refaites-la pour ces titres.',
    nl: 'De kolomtoewijzing is gemaakt voor een ander bestand.[ Titels die hier ontbreken: {missing}.][ Titels die ze niet kent: {added}.] Maak ze opnieuw voor deze titels.',
    de: 'Die Spaltenzuordnung ist für eine andere Datei gemacht.[ Titel, die hier fehlen: {missing}.][ Titel, die sie nicht kennt: {added}.] Machen Sie sie für diese Titel neu.',
    en: 'The column mapping is made for another file.[ Headers that are missing here: {missing}.][ Headers that it does not know: {added}.] Make it anew for these headers.',
  },
};
