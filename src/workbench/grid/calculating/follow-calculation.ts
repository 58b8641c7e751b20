import { ICommandService, type Injector } from '@univerjs/core';
import {
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/preset-sheets-core';
import { Calculation } from './calculation';

/** Follows what the grid calculates; a workbook must be open. */
export function followCalculation(injector: Injector): Calculation {
  const calculation = new Calculation();
  const begins = injector.get(IActiveDirtyManagerService);
  injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    if (id === SetFormulaCalculationStartMutation.id) return calculation.began();
    if (id === SetFormulaCalculationNotificationMutation.id) {
      // Without a state it tells how far the calculation is: one that has waited for another begins now.
      const { functionsExecutedState, stageInfo } = params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) calculation.ended();
      else if (stageInfo?.stage === FormulaExecuteStageType.START) calculation.began();
      return;
    }
    // What formulas fill in begins nothing.
    if (options?.fromFormula !== true && begins.get(id) !== undefined) calculation.changed();
  });
  return calculation;
}
