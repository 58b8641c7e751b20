import { BooleanNumber, type Injector } from '@univerjs/core';
import {
  FormulaDataModel,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  type IFunctionInfo,
} from '@univerjs/preset-sheets-core';
import { FUNCTIONS, functionsMetadata } from '../../functions';
import { argumentTexts, EXAMPLES, type Example } from '../../help';
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
  return functionsMetadata(lang, '').functions.map(({ id, name, description, parameters }) => {
    const example = exampleOf(lang, id);
    return {
      functionName: `${NAMESPACE}.${name}`,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map(({ name: parameter, description: detail, optional }, i) => ({
        name: parameter,
        detail,
        example: example[i] ?? '',
        // Univer's word for it; 0 is one that may be left out.
        require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: BooleanNumber.FALSE,
      })),
    };
  });
}

/** The arguments of the example of the help that shows most of the function. */
function exampleOf(lang: Lang, id: string): readonly string[] {
  const given = ({ args }: Example) => args.filter((argument) => argument !== undefined).length;
  const [most] = EXAMPLES.filter((example) => example.id === id).sort((a, b) => given(b) - given(a));
  return most === undefined ? [] : argumentTexts(lang, most);
}
