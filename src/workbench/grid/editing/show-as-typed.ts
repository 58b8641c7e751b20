import {
  CellValueType,
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type Injector,
  type Nullable,
} from '@univerjs/core';
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  LexerTreeBuilder,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { Lang } from '../../../i18n';
import { englishName, shownFormula, shownNumber, withGridSeparators } from '../reading';
import { ShownForEdit, type CellAt } from './shown-for-edit';

/**
 * Shows numbers without a format, and what is edited, in the way in which it is typed: Univer writes a point and `,` whatever its language.
 * `lang`: the language of now. Returns what is shown while a cell is edited.
 */
export function showAsTyped(injector: Injector, lang: () => Lang): ShownForEdit {
  const shownForEdit = new ShownForEdit();
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { rawData }, next) => {
      // What has a format is a text by now.
      if (typeof cell?.v !== 'number' || cell.t === CellValueType.BOOLEAN || Number.isInteger(cell.v))
        return next(cell);
      const own = cell === rawData ? { ...rawData } : cell;
      return next({ ...own, v: shownNumber(cell.v, lang()), t: CellValueType.NUMBER });
    },
  });
  // Around the interceptors: that of formulas ends their chain, so that none may follow it.
  const { writeCellInterceptor } = interceptors;
  const through = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor);
  writeCellInterceptor.fetchThroughInterceptors = (point, filter) => {
    const given = through(point, filter);
    if (point !== (BEFORE_CELL_EDIT as unknown)) return given;
    const shown: typeof given = (cell, place) => {
      const offered = edited(given(cell, place) as ShownCell, lang());
      shownForEdit.note(place as CellAt, offered);
      return offered as typeof cell;
    };
    return shown;
  };
  understandSeparators(injector.get(LexerTreeBuilder), lang);
  return shownForEdit;
}

/** As Univer gives a percentage to be edited. */
const PERCENTAGE = /^-?\d+\.\d+%$/;

type ShownCell = Nullable<ICellDataForSheetInterceptor>;

function edited(cell: ShownCell, lang: Lang): ShownCell {
  if (typeof cell?.f === 'string') return { ...cell, f: shownFormula(cell.f, lang) };
  if (typeof cell?.v === 'string' && lang !== 'en' && PERCENTAGE.test(cell.v))
    return { ...cell, v: cell.v.replace('.', ',') };
  if (typeof cell?.v !== 'number' || cell.t === CellValueType.BOOLEAN) return cell;
  return { ...cell, v: shownNumber(cell.v, lang) };
}

/**
 * Lets the help beside a formula that is being typed, the colours of its references, and what Univer puts right in it when it is ended, take
 * `;` and a decimal comma for what they are: of `1,05` it would make `1,5`.
 */
function understandSeparators(lexer: LexerTreeBuilder, lang: () => Lang): void {
  const sequenceNodes = lexer.sequenceNodesBuilder.bind(lexer);
  const functionAt = lexer.getFunctionAndParameter.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => {
    const read = withGridSeparators(formula, lang());
    if (read === formula) return sequenceNodes(formula);
    // A `=` before them is in none of them. Put together they are as long as the text that was typed.
    let at = formula.startsWith('=') ? 1 : 0;
    return sequenceNodes(read)?.flatMap((node) => {
      const length = typeof node === 'string' ? node.length : node.token.length;
      const typed = formula.slice(at, at + length);
      at += length;
      if (typeof node === 'string') return typed;
      // A number with a comma is none to Univer: single characters are left alone.
      return /^\d*,\d/.test(typed) ? [...typed] : { ...node, token: typed };
    });
  };
  lexer.getFunctionAndParameter = (formula, at) => {
    const found = functionAt(withGridSeparators(formula, lang()), at);
    const name = found && englishName(found.functionName);
    return name === undefined ? found : { ...found!, functionName: name };
  };
}
