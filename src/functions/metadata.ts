import { FUNCTION_TEXTS, PARAMETER_NAMES, type Lang } from '../i18n';
import { FUNCTIONS } from './registry';

/** What Excel reads of the functions, in one language: the content of `functions-xx.json`. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  /** Error cells reach us as they are, instead of passing for the error of the whole formula. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  /** Any: Excel converts nothing, so that nothing is lost before we see it. */
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
}

/** Generates the metadata from the registry; `helpBase` is the page of help, each function has its own anchor. */
export function functionsMetadata(lang: Lang, helpBase: string): FunctionsMetadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: FUNCTIONS.map(({ id, parameters }) => {
      const texts = FUNCTION_TEXTS[id]!;
      return {
        id,
        name: id,
        description: texts.description[lang],
        helpUrl: `${helpBase}#${id.toLowerCase()}`,
        parameters: parameters.map(({ name, optional }) => ({
          name: PARAMETER_NAMES[name]![lang],
          description: texts.parameters[name]![lang],
          type: 'any',
          dimensionality: 'matrix',
          ...(optional && { optional }),
        })),
        result: { type: 'any', dimensionality: 'matrix' },
      };
    }),
  };
}
