import type { Texts } from '../lang';

/** What the sheet of a row of a caseload says beside the calculation: how far the row could be read. */
export const ROW_REMARKS = {
  asRead: {
    fr: 'La ligne est lue en partie.[ Pas compté : {columns}.][ Pas lu : {days}.]',
    nl: 'De regel is deels gelezen.[ Niet meegeteld: {columns}.][ Niet gelezen: {days}.]',
    de: 'Die Zeile ist teilweise gelesen.[ Nicht mitgezählt: {columns}.][ Nicht gelesen: {days}.]',
    en: 'The row is read in part.[ Not counted: {columns}.][ Not read: {days}.]',
  },
  oneSum: {
    fr: 'Le fichier donne une seule somme pour tous : elle figure ici chez le premier, sans dire qui a quoi. Sans effet tant que les ressources et les seuils sont additionnés.',
    nl: 'Het bestand geeft één som voor allen: zij staat hier bij de eerste, zonder te zeggen wie wat heeft. Zonder gevolg zolang bestaansmiddelen en drempels opgeteld worden.',
    de: 'Die Datei gibt eine Summe für alle: sie steht hier beim ersten, ohne zu sagen, wer was hat. Ohne Folge, solange Existenzmittel und Schwellen zusammengezählt werden.',
    en: 'The file gives one sum for all: it stands with the first here, without saying who has what. Without effect as long as resources and thresholds are added up.',
  },
  oneSumOfFormula: {
    fr: 'Une formule ne dit pas quel débiteur a quelles ressources : toutes figurent ici chez le premier. Sans effet tant que les ressources et les seuils sont additionnés.',
    nl: 'Een formule zegt niet welke onderhoudsplichtige welke bestaansmiddelen heeft: ze staan hier alle bij de eerste. Zonder gevolg zolang bestaansmiddelen en drempels opgeteld worden.',
    de: 'Eine Formel sagt nicht, welcher Unterhaltspflichtige welche Existenzmittel hat: sie stehen hier alle beim ersten. Ohne Folge, solange Existenzmittel und Schwellen zusammengezählt werden.',
    en: 'A formula does not say which maintenance debtor has which resources: all of them stand with the first here. Without effect as long as resources and thresholds are added up.',
  },
  debtors: {
    fr: 'ressources des débiteurs d’aliments',
    nl: 'bestaansmiddelen van de onderhoudsplichtigen',
    de: 'Existenzmittel der Unterhaltspflichtigen',
    en: 'resources of the maintenance debtors',
  },
} satisfies Record<string, Texts>;
