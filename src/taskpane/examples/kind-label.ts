import { KINDS, PER_YEAR, STEP_UNITS, type Lang } from '../../i18n';
import { kindOf, type KindUnit } from '../../values';

const UNITS: Readonly<Record<KindUnit, string>> = { m: 'EUR/month', y: 'EUR/year', e: 'EUR', n: '' };
const YEARLY = '/year';

/** What a resource is and what its amount is per, which is never to be mixed up: `"beroepsinkomsten (€/maand)"`. */
export function kindLabel(lang: Lang, kind: string): string {
  const { code, isYearly } = parts(kind);
  const unit = isYearly ? `€${PER_YEAR[lang]}` : (STEP_UNITS[UNITS[kindOf(code).unit]]?.[lang] ?? '');
  const label = labelOf(lang, code);
  return unit === '' ? label : `${label} (${unit})`;
}

/** The name of a kind as our functions take it, in whatever language: `"dons réguliers"`; `"…/an"` where its amount is per year. */
export function kindName(lang: Lang, kind: string): string {
  const { code, isYearly } = parts(kind);
  return `${labelOf(lang, code)}${isYearly ? PER_YEAR[lang] : ''}`;
}

function parts(kind: string): { readonly code: string; readonly isYearly: boolean } {
  const isYearly = kind.endsWith(YEARLY);
  return { code: isYearly ? kind.slice(0, -YEARLY.length) : kind, isYearly };
}

function labelOf(lang: Lang, code: string): string {
  return KINDS[code]?.[lang] ?? code;
}
