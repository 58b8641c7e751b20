import { KINDS as LABELS, KINDS_HEADER, UNITS } from '../../i18n';
import { shortArticle } from '../../sheet';
import { KIND_LIST } from '../../values';
import type { Answered, WorksheetFunction } from './function';

/** `RIS.KINDS`: the vocabulary of `kinds`: code, label, unit, article. */
export const KINDS: WorksheetFunction = {
  id: 'KINDS',
  parameters: [],
  answer: (_args, { lang }) => [
    KINDS_HEADER.map((texts) => texts[lang]),
    ...KIND_LIST.map(({ code, unit, article }): Answered[] => [
      code,
      LABELS[code]?.[lang] ?? code,
      UNITS[unit][lang],
      shortArticle(lang, article),
    ]),
  ],
};
