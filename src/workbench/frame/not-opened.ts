import { message, type Lang, type Texts } from '../../i18n';
import type { GridProblem, NotOpened } from '../files';

const GRID_PROBLEMS: Readonly<Record<GridProblem['code'], Texts>> = {
  DAYS_FROM_1904: {
    fr: 'Ce classeur compte ses jours à partir de 1904, et la grille à partir de 1900 : ses dates y deviendraient d’autres dates. Pour le contrôler, choisissez-le dans le volet (« Contrôle », « Un fichier ») : il y est lu comme il est.',
    nl: 'Deze werkmap telt haar dagen vanaf 1904, en het rekenblad vanaf 1900: haar datums zouden er andere datums worden. Om ze te controleren, kiest u ze in het venster (“Controle”, “Een bestand”): daar wordt ze gelezen zoals ze is.',
    de: 'Diese Arbeitsmappe zählt ihre Tage ab 1904, die Tabelle hier ab 1900: aus ihren Daten würden andere Daten. Um sie zu prüfen, wählen Sie sie im Bereich („Prüfung“, „Eine Datei“): dort wird sie gelesen, wie sie ist.',
    en: 'This workbook counts its days from 1904, and the grid from 1900: its dates would become other dates. To check it, choose it in the pane (“Check”, “A file”): there it is read as it is.',
  },
};

/** Why a file cannot be opened, in words. */
export function notOpenedText(lang: Lang, { problems }: NotOpened): string {
  return problems
    .map((problem) =>
      problem.code in GRID_PROBLEMS
        ? GRID_PROBLEMS[problem.code as GridProblem['code']][lang]
        : message(lang, problem),
    )
    .join(' ');
}
