import { KINDS, PER_YEAR, STEP_UNITS, type Lang } from '../../i18n';
import { kindOf, type KindUnit } from '../../values';

const UNITS: Readonly<Record<KindUnit, string>> = { m: 'EUR/month', y: 'EUR/year', e: 'EUR', n: '' };
const YEARLY = '/year';

/** What a resource is and what its amount is per, which is never to be mixed up: `"beroepsinkomsten (€/maand)"`. */
export function kindLabel(lang: Lang, kind: string): string {
  const isYearly = kind.endsWith(YEARLY);
  const code = isYearly ? kind.slice(0, -YEARLY.length) : kind;
  const unit = isYearly ? `€${PER_YEAR[lang]}` : (STEP_UNITS[UNITS[kindOf(code).unit]]?.[lang] ?? '');
  const label = KINDS[code]?.[lang] ?? code;
  return unit === '' ? label : `${label} (${unit})`;
}
