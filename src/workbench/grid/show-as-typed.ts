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
import type { Lang } from '../../i18n';
import { shownNumber } from './shown-number';
import { partsBySemicolon, shownFormula, withGridSeparators } from './typed-formula';

/**
 * Shows numbers without a format, and what is edited, in the way in which it is typed: Univer writes a point and `,` whatever its language.
 * `lang`: the language of now.
 */
export function showAsTyped(injector: Injector, lang: () => Lang): void {
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
    const shown: typeof given = (cell, place) =>
      edited(given(cell, place) as ShownCell, lang()) as typeof cell;
    return shown;
  };
  understandSemicolons(injector.get(LexerTreeBuilder));
}

type ShownCell = Nullable<ICellDataForSheetInterceptor>;

function edited(cell: ShownCell, lang: Lang): ShownCell {
  if (typeof cell?.f === 'string') return { ...cell, f: shownFormula(cell.f, lang) };
  if (typeof cell?.v !== 'number' || cell.t === CellValueType.BOOLEAN) return cell;
  return { ...cell, v: shownNumber(cell.v, lang) };
}

/** Lets the help beside a formula that is being typed, and the colours of its references, take `;` for what it is. */
function understandSemicolons(lexer: LexerTreeBuilder): void {
  const sequenceNodes = lexer.sequenceNodesBuilder.bind(lexer);
  const functionAt = lexer.getFunctionAndParameter.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => {
    if (!partsBySemicolon(formula)) return sequenceNodes(formula);
    const nodes = sequenceNodes(withGridSeparators(formula));
    // A `=` before them is in none of them. Put together they are as long as the text that was typed.
    let at = formula.startsWith('=') ? 1 : 0;
    return nodes?.map((node) => {
      const length = typeof node === 'string' ? node.length : node.token.length;
      const typed = formula.slice(at, at + length);
      at += length;
      return typeof node === 'string' ? typed : { ...node, token: typed };
    });
  };
  lexer.getFunctionAndParameter = (formula, at) =>
    functionAt(partsBySemicolon(formula) ? withGridSeparators(formula) : formula, at);
}
