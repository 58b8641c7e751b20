import type { Texts } from '../../i18n';

/** Words of the tab of worked examples, and of the sheets that it adds. */
export const WORDS = {
  title: { fr: 'Exemples', nl: 'Voorbeelden', de: 'Beispiele', en: 'Examples' },
  lead: {
    fr: 'Des exemples résolus, du plus simple au plus complet. Chacun s’insère dans le classeur, avec ses formules : changez un fait, et le calcul suit.',
    nl: 'Uitgewerkte voorbeelden, van eenvoudig naar volledig. Elk kan in de werkmap ingevoegd worden, met zijn formules: verander een feit, en de berekening volgt.',
    de: 'Gelöste Beispiele, vom einfachsten zum vollständigsten. Jedes lässt sich mit seinen Formeln in die Arbeitsmappe einfügen: Ändern Sie eine Tatsache, und die Berechnung folgt.',
    en: 'Worked examples, from the simplest to the fullest. Each can be put into the workbook with its formulas: change a fact, and the calculation follows.',
  },
  level1: { fr: 'Premiers pas', nl: 'Eerste stappen', de: 'Erste Schritte', en: 'First steps' },
  level2: {
    fr: 'Une règle à la fois',
    nl: 'Eén regel tegelijk',
    de: 'Eine Regel auf einmal',
    en: 'One rule at a time',
  },
  level3: {
    fr: 'Plusieurs règles',
    nl: 'Meerdere regels',
    de: 'Mehrere Regeln',
    en: 'Several rules',
  },
  published: {
    fr: 'Imprimés, mais inexacts',
    nl: 'Gedrukt, maar onjuist',
    de: 'Gedruckt, aber ungenau',
    en: 'Printed, but not right',
  },
  publishedLead: {
    fr: 'Des exemples parus ailleurs qui s’écartent de la loi ou de leurs propres chiffres : ce qu’ils disent, ce qui suit de la loi, et où les deux se séparent.',
    nl: 'Elders verschenen voorbeelden die van de wet of van hun eigen cijfers afwijken: wat ze zeggen, wat uit de wet volgt, en waar beide uiteengaan.',
    de: 'Anderswo erschienene Beispiele, die vom Gesetz oder von ihren eigenen Zahlen abweichen: was sie sagen, was aus dem Gesetz folgt, und wo sich beides trennt.',
    en: 'Examples printed elsewhere that part from the law or from their own figures: what they say, what follows from the law, and where the two part.',
  },
  facts: { fr: 'Faits', nl: 'Feiten', de: 'Tatsachen', en: 'Facts' },
  value: { fr: 'Valeur', nl: 'Waarde', de: 'Wert', en: 'Value' },
  kind: { fr: 'Nature', nl: 'Soort', de: 'Art', en: 'Kind' },
  calculation: { fr: 'Calcul', nl: 'Berekening', de: 'Berechnung', en: 'Calculation' },
  result: { fr: 'Résultat', nl: 'Resultaat', de: 'Ergebnis', en: 'Result' },
  expected: { fr: 'Attendu', nl: 'Verwacht', de: 'Erwartet', en: 'Expected' },
  check: { fr: 'Contrôle', nl: 'Controle', de: 'Kontrolle', en: 'Check' },
  same: { fr: 'juste', nl: 'juist', de: 'richtig', en: 'right' },
  other: { fr: 'autre', nl: 'anders', de: 'anders', en: 'other' },
  yes: { fr: 'oui', nl: 'ja', de: 'ja', en: 'yes' },
  printed: { fr: 'Imprimé', nl: 'Gedrukt', de: 'Gedruckt', en: 'Printed' },
  printedWhy: {
    fr: 'Imprimé ailleurs : {why}.',
    nl: 'Elders gedrukt: {why}.',
    de: 'Anderswo gedruckt: {why}.',
    en: 'Printed elsewhere: {why}.',
  },
  lesson: { fr: 'À retenir', nl: 'Te onthouden', de: 'Merken', en: 'To remember' },
  sheet: { fr: 'Feuille de calcul', nl: 'Berekeningsblad', de: 'Berechnungsblatt', en: 'Decision sheet' },
  insert: {
    fr: 'Insérer dans le classeur',
    nl: 'In de werkmap invoegen',
    de: 'In die Arbeitsmappe einfügen',
    en: 'Insert into the workbook',
  },
  tryIt: {
    fr: 'Changez les cellules jaunes ; le contrôle dira « autre », c’est normal.',
    nl: 'Verander de gele cellen; de controle zal “anders” zeggen, dat is normaal.',
    de: 'Ändern Sie die gelben Zellen; die Kontrolle sagt dann „anders“, das ist normal.',
    en: 'Change the yellow cells; the check will then say “other”, as it should.',
  },
} satisfies Record<string, Texts>;
