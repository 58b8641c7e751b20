import type { Bareme } from '../../bareme';
import type { ComputedResult, HouseholdInput } from '../../engine';
import { findingText, type Lang } from '../../i18n';
import { paidWaterfall, type Waterfall } from '../../sheet';
import { replay, type Finding } from '../findings';

/** A dossier with the amount paid, EUR, and why it differs. */
export interface Compared {
  readonly input: HouseholdInput;
  readonly result: ComputedResult;
  readonly paid: string;
  readonly finding: Finding;
}

/** What explains the difference between paid and due, proven in a sentence; undefined where there is none. */
export function explainedOf(
  dossier: Compared,
  { lang, bareme }: { readonly lang: Lang; readonly bareme: Bareme },
): Waterfall | undefined {
  const { result, paid, finding } = dossier;
  const due = result.payable;
  if (paid === due) return undefined;
  const { cause } = finding;
  const found = paidWaterfall({ due, paid, cause, replayed: replay(dossier, bareme) }, { lang });
  return { ...found, notices: [findingText(lang, finding, { paid, due }), ...found.notices] };
}
