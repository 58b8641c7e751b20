import { fill, type Lang, type Texts } from '../../i18n';
import type { Loss, LossKind } from '../files';

const KINDS = {
  charts: {
    fr: '{n} {n|graphique|graphiques}',
    nl: '{n} {n|grafiek|grafieken}',
    de: '{n} {n|Diagramm|Diagramme}',
    en: '{n} {n|chart|charts}',
  },
  pivots: {
    fr: '{n} {n|tableau croisé ou segment|tableaux croisés ou segments}',
    nl: '{n} {n|draaitabel of slicer|draaitabellen of slicers}',
    de: '{n} {n|Pivot-Tabelle oder Datenschnitt|Pivot-Tabellen oder Datenschnitte}',
    en: '{n} {n|pivot table or slicer|pivot tables or slicers}',
  },
  tables: {
    fr: '{n} {n|tableau ou filtre|tableaux ou filtres}',
    nl: '{n} {n|tabel of filter|tabellen of filters}',
    de: '{n} {n|Tabelle oder Filter|Tabellen oder Filter}',
    en: '{n} {n|table or filter|tables or filters}',
  },
  hiddenRows: {
    fr: 'le filtre qui masque {n} {n|ligne (elle reste masquée)|lignes (elles restent masquées)}',
    nl: 'de filter die {n} {n|rij verbergt (ze blijft verborgen)|rijen verbergt (ze blijven verborgen)}',
    de: 'der Filter, der {n} {n|Zeile ausblendet (sie bleibt ausgeblendet)|Zeilen ausblendet (sie bleiben ausgeblendet)}',
    en: 'the filter that hides {n} {n|row (it stays hidden)|rows (they stay hidden)}',
  },
  rules: {
    fr: '{n} {n|mise|mises} en forme conditionnelle',
    nl: '{n} voorwaardelijke {n|opmaakregel|opmaakregels}',
    de: '{n} {n|Regel|Regeln} der bedingten Formatierung',
    en: '{n} conditional {n|format|formats}',
  },
  validations: {
    fr: '{n} {n|liste ou règle|listes ou règles} de validation',
    nl: '{n} {n|keuzelijst of validatieregel|keuzelijsten of validatieregels}',
    de: '{n} {n|Auswahlliste oder Prüfregel|Auswahllisten oder Prüfregeln}',
    en: '{n} validation {n|list or rule|lists or rules}',
  },
  comments: {
    fr: '{n} {n|commentaire|commentaires}',
    nl: '{n} {n|opmerking|opmerkingen}',
    de: '{n} {n|Kommentar|Kommentare}',
    en: '{n} {n|comment|comments}',
  },
  pictures: {
    fr: '{n} {n|image ou zone|images ou zones} de texte',
    nl: '{n} {n|afbeelding of tekstvak|afbeeldingen of tekstvakken}',
    de: '{n} {n|Bild oder Textfeld|Bilder oder Textfelder}',
    en: '{n} {n|picture or text box|pictures or text boxes}',
  },
  links: {
    fr: '{n} {n|lien|liens} vers d’autres classeurs',
    nl: '{n} {n|koppeling|koppelingen} met andere werkmappen',
    de: '{n} {n|Verknüpfung|Verknüpfungen} mit anderen Arbeitsmappen',
    en: '{n} {n|link|links} to other workbooks',
  },
  formulas: {
    fr: '{n} {n|formule|formules} sur un tableau, un autre classeur, un nom ou une fonction que la grille n’a pas (la valeur reste)',
    nl: '{n} {n|formule|formules} over een tabel, een andere werkmap, een naam of een functie die het rekenblad niet heeft (de waarde blijft)',
    de: '{n} {n|Formel|Formeln} über eine Tabelle, eine andere Arbeitsmappe, einen Namen oder eine Funktion, die es hier nicht gibt (der Wert bleibt)',
    en: '{n} {n|formula|formulas} over a table, another workbook, a name or a function that the grid does not have (the value stays)',
  },
  names: {
    fr: '{n} {n|nom|noms} de cellules',
    nl: '{n} {n|celnaam|celnamen}',
    de: '{n} {n|Name|Namen} von Zellen',
    en: '{n} {n|name|names} of cells',
  },
  richTexts: {
    fr: 'la mise en forme d’une partie du texte dans {n} {n|cellule|cellules}',
    nl: 'de opmaak van een deel van de tekst in {n} {n|cel|cellen}',
    de: 'die Formatierung eines Teils des Textes in {n} {n|Zelle|Zellen}',
    en: 'the format of a part of the text in {n} {n|cell|cells}',
  },
  protection: {
    fr: 'la protection',
    nl: 'de beveiliging',
    de: 'der Schutz',
    en: 'the protection',
  },
  macros: { fr: 'les macros', nl: 'de macro’s', de: 'die Makros', en: 'the macros' },
} satisfies Record<LossKind, Texts>;

/** What would be lost, as a list of words. Example: `"2 graphiques, 1 commentaire"`. */
export function lossesText(lang: Lang, losses: readonly Loss[]): string {
  return losses.map(({ kind, count: n }) => fill(lang, KINDS[kind][lang], { n })).join(', ');
}
