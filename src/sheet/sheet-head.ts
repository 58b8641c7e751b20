import type { Conclusion, Fact, Sheet } from './sheet';

/** What stands at the top of a sheet: what it is about and what it comes to; then its facts. */
export interface SheetHead {
  readonly about: readonly Fact[];
  /** Without a period that `about` says. */
  readonly conclusion: Conclusion;
  readonly details: readonly Fact[];
}

/** The top of a sheet, the same on paper, in a text, in a workbook and in the pane. */
export function sheetHead({ facts, conclusion }: Sheet): SheetHead {
  const about = facts.filter(({ detail }) => detail !== true);
  const { period, ...rest } = conclusion;
  const isSaid = about.some(({ texts }) => texts.some((text) => text === period));
  return {
    about,
    conclusion: period === undefined || isSaid ? rest : conclusion,
    details: facts.filter(({ detail }) => detail === true),
  };
}
