import { ApiError, type ApiObject } from '../rich-api';
import { addressOf, type Area } from './address';
import type { Sheet } from './sheet';

/** A conditional format as it was made. */
export interface RuleModel {
  readonly at: string;
  /** `Font.Color`, `Fill.Color`, … */
  readonly look: Record<string, unknown>;
  rule?: { readonly operator: string; readonly formula1: string };
}

export function conditionalFormats(sheet: Sheet, area: Area, mayWrite: () => void): ApiObject {
  return {
    methods: {
      Add: (type: string) => {
        mayWrite();
        if (type !== 'CellValue') throw new ApiError('InvalidArgument', type);
        const rule: RuleModel = { at: addressOf(area), look: {} };
        sheet.rules.push(rule);
        return conditionalFormat(rule, sheet.rules.length - 1);
      },
    },
  };
}

function conditionalFormat(model: RuleModel, index: number): ApiObject {
  const setters = (prefix: string, names: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => [name, (value: unknown) => void (model.look[`${prefix}.${name}`] = value)]),
    );
  return {
    id: `rule ${index}`,
    children: {
      CellValue: {
        setters: {
          Rule: (rule: NonNullable<RuleModel['rule']>) => void (model.rule = rule),
        },
        children: {
          Format: {
            children: {
              Font: { setters: setters('Font', ['Color', 'Bold']) },
              Fill: { setters: setters('Fill', ['Color']) },
            },
          },
        },
      },
    },
  };
}
