import type { Lang, Texts } from '../../../i18n';

/** What the errors of a spreadsheet mean, and what to do, where none of our functions tells it better. */
const WHY: Readonly<Record<string, Texts>> = {
  '#VALUE!': {
    fr: 'Une valeur n’est pas de la sorte qu’il faut ici : un texte au lieu d’un nombre ou d’une date, par exemple. Regardez les cellules que la formule cite.',
    nl: 'Een waarde is niet van de soort die hier nodig is: een tekst in plaats van een getal of een datum, bijvoorbeeld. Bekijk de cellen die de formule noemt.',
    de: 'Ein Wert ist nicht von der Art, die hier nötig ist: ein Text statt einer Zahl oder eines Datums, zum Beispiel. Sehen Sie sich die Zellen an, die die Formel nennt.',
    en: 'A value is not of the sort that is needed here: a text instead of a number or a date, for example. Look at the cells that the formula names.',
  },
  '#SPILL!': {
    fr: 'Le résultat remplit plusieurs cellules, et l’une d’elles n’est pas vide. Videz celles qui suivent la formule.',
    nl: 'Het resultaat vult meerdere cellen, en een daarvan is niet leeg. Maak de cellen na de formule leeg.',
    de: 'Das Ergebnis füllt mehrere Zellen, und eine davon ist nicht leer. Leeren Sie die Zellen hinter der Formel.',
    en: 'The result fills several cells, and one of them is not empty. Clear those that follow the formula.',
  },
  '#REF!': {
    fr: 'La formule cite une cellule qui n’existe plus. Indiquez-en une autre, ou annulez ce qui l’a supprimée.',
    nl: 'De formule noemt een cel die er niet meer is. Kies een andere, of maak ongedaan wat ze verwijderde.',
    de: 'Die Formel nennt eine Zelle, die es nicht mehr gibt. Wählen Sie eine andere, oder machen Sie rückgängig, was sie entfernt hat.',
    en: 'The formula names a cell that is no longer there. Choose another, or undo what removed it.',
  },
  '#DIV/0!': {
    fr: 'La formule divise par zéro ou par une cellule vide.',
    nl: 'De formule deelt door nul of door een lege cel.',
    de: 'Die Formel teilt durch null oder durch eine leere Zelle.',
    en: 'The formula divides by zero or by a blank cell.',
  },
  '#N/A': {
    fr: 'Ce qui est cherché ne se trouve pas dans les cellules que la formule cite.',
    nl: 'Wat gezocht wordt, staat niet in de cellen die de formule noemt.',
    de: 'Was gesucht wird, steht nicht in den Zellen, die die Formel nennt.',
    en: 'What is looked for is not in the cells that the formula names.',
  },
  '#NUM!': {
    fr: 'Un nombre est trop grand, trop petit ou hors de ce que la fonction admet.',
    nl: 'Een getal is te groot, te klein of buiten wat de functie toelaat.',
    de: 'Eine Zahl ist zu groß, zu klein oder außerhalb dessen, was die Funktion zulässt.',
    en: 'A number is too large, too small, or outside what the function admits.',
  },
  '#NULL!': {
    fr: 'Deux plages de la formule n’ont aucune cellule en commun. Entre deux arguments, il faut « ; ».',
    nl: 'Twee bereiken van de formule hebben geen cel gemeen. Tussen twee argumenten hoort “;”.',
    de: 'Zwei Bereiche der Formel haben keine gemeinsame Zelle. Zwischen zwei Argumenten steht „;“.',
    en: 'Two ranges of the formula have no cell in common. Arguments are parted by “,”.',
  },
  '#CYCLE!': {
    fr: 'La formule cite sa propre cellule, directement ou par une autre.',
    nl: 'De formule noemt haar eigen cel, rechtstreeks of langs een andere.',
    de: 'Die Formel nennt ihre eigene Zelle, unmittelbar oder über eine andere.',
    en: 'The formula names its own cell, directly or through another.',
  },
  '#CALC!': {
    fr: 'Le calcul n’a pas de résultat : une liste est vide, par exemple.',
    nl: 'De berekening heeft geen resultaat: een lijst is leeg, bijvoorbeeld.',
    de: 'Die Berechnung hat kein Ergebnis: Eine Liste ist leer, zum Beispiel.',
    en: 'The calculation has no result: a list is empty, for example.',
  },
  '#NAME?': {
    fr: 'La formule contient un nom qui n’est ni celui d’une fonction, ni celui de cellules. Un texte se met entre guillemets.',
    nl: 'De formule bevat een naam die noch van een functie, noch van cellen is. Een tekst staat tussen aanhalingstekens.',
    de: 'Die Formel enthält einen Namen, den weder eine Funktion noch Zellen tragen. Ein Text steht in Anführungszeichen.',
    en: 'The formula contains a name that neither a function nor cells have. A text stands in quotation marks.',
  },
};

/** Why a cell with this value holds an error, in words; undefined where it holds none. */
export function plainError(value: unknown, lang: Lang): string | undefined {
  return typeof value === 'string' ? WHY[value]?.[lang] : undefined;
}
