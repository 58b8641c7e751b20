import { BooleanNumber, type Injector } from '@univerjs/core';
import {
  FormulaDataModel,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  type IFunctionInfo,
} from '@univerjs/preset-sheets-core';
import { FUNCTIONS, functionsMetadata } from '../../functions';
import type { Lang } from '../../i18n';
import { NAMESPACE } from '../namespace';
import { CellFaults, showFaults, type CellFault, type CellPlace } from './cell-faults';
import { RisFunction } from './ris-function';

/**
 * Gives every function to the grid; a workbook must be open. `describe` describes them in a language, as Excel is told, for the completion of
 * formulas; `faultAt` tells what is wrong with a cell.
 */
export function registerFunctions(injector: Injector): RegisteredFunctions {
  const faults = new CellFaults(injector.get(FormulaDataModel));
  injector
    .get(IFunctionService)
    .registerExecutors(...FUNCTIONS.map((definition) => new RisFunction(definition, faults)));
  showFaults(faults, injector);
  return {
    describe: (lang) => void injector.get(IDescriptionService).registerDescriptions(descriptions(lang)),
    faultAt: (place) => faults.at(place),
  };
}

export interface RegisteredFunctions {
  readonly describe: (lang: Lang) => void;
  readonly faultAt: (place: CellPlace) => CellFault | undefined;
}

function descriptions(lang: Lang): IFunctionInfo[] {
  return functionsMetadata(lang, '').functions.map(({ name, description, parameters }) => ({
    functionName: `${NAMESPACE}.${name}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map(({ name: parameter, description: detail, optional }) => ({
      name: parameter,
      detail,
      example: optional ? '' : parameter,
      // Univer's word for it; 0 is one that may be left out.
      require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  }));
}
