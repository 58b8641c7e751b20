import { KINDS } from '../labels';
import type { Texts } from '../lang';

/** Resource rows of a dossier (HOUSEHOLD, `kind`), in the terms of the law. */
export const RESOURCE_KINDS: Readonly<Record<string, Texts>> = {
  work: KINDS['work']!,
  training: KINDS['training']!,
  replacement: KINDS['replacement']!,
  severance: {
    fr: 'indemnité de rupture',
    nl: 'opzeggingsvergoeding',
    de: 'Entlassungsentschädigung',
    en: 'severance pay',
  },
  holidayPay: KINDS['holiday-pay']!,
  alimony: KINDS['alimony']!,
  familyAllowance: KINDS['family-allowance']!,
  regularGift: KINDS['regular-gift']!,
  otherIncome: KINDS['other-income']!,
  artistic: KINDS['artistic']!,
  ale: KINDS['ale']!,
  volunteer: { fr: 'volontariat', nl: 'vrijwilligerswerk', de: 'Freiwilligenarbeit', en: 'volunteering' },
  exempt: { fr: 'revenu exonéré', nl: 'vrijgesteld inkomen', de: 'befreites Einkommen', en: 'exempt income' },
  movable: KINDS['movable']!,
  immovable: { fr: 'bien immobilier', nl: 'onroerend goed', de: 'Immobilie', en: 'immovable property' },
  transfer: { fr: 'cession de biens', nl: 'afstand van goederen', de: 'Güterübertragung', en: 'transfer of goods' },
  benefitInKind: KINDS['benefit-in-kind']!,
};

/** Grounds of AR 22 §1 that are not kinds of the flat layout; the others are its kinds `exempt:a` … */
const OTHER_GROUNDS: Readonly<Record<string, Texts>> = {
  'b-disability': {
    fr: 'revenu exonéré b : supplément pour handicap',
    nl: 'vrijgesteld inkomen b: toeslag wegens handicap',
    de: 'befreites Einkommen b: Zuschlag wegen Behinderung',
    en: 'exempt income b: disability supplement',
  },
  'collective-service': {
    fr: 'revenu exonéré : service volontaire d’utilité collective',
    nl: 'vrijgesteld inkomen: vrijwillige dienst van collectief nut',
    de: 'befreites Einkommen: freiwilliger Dienst von kollektivem Nutzen',
    en: 'exempt income: voluntary collective service',
  },
};

/** The ground of AR 22 §1 by its letter. */
export function groundLabel(ground: string): Texts | undefined {
  return OTHER_GROUNDS[ground] ?? KINDS[`exempt:${ground}`];
}
