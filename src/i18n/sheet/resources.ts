import { KINDS } from '../labels';
import type { Lang, Texts } from '../lang';

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
  transfer: {
    fr: 'cession de biens',
    nl: 'afstand van goederen',
    de: 'Güterübertragung',
    en: 'transfer of goods',
  },
  benefitInKind: KINDS['benefit-in-kind']!,
};

/** Grounds of AR 22 §1 that are not kinds of the flat layout. */
const OTHER_GROUNDS: Readonly<Record<string, Texts>> = {
  'b-disability': {
    fr: 'b) supplément pour handicap',
    nl: 'b) toeslag wegens handicap',
    de: 'b) Zuschlag wegen Behinderung',
    en: 'b) disability supplement',
  },
  'collective-service': {
    fr: 'service volontaire d’utilité collective',
    nl: 'vrijwillige dienst van collectief nut',
    de: 'freiwilliger Dienst von kollektivem Nutzen',
    en: 'voluntary collective service',
  },
};

/** The ground of AR 22 §1 by its letter: `"g) bourses d’études"`. */
export function groundLabel(lang: Lang, ground: string): string | undefined {
  const kind = KINDS[`exempt:${ground}`]?.[lang];
  // The label of the kind reads "revenu exonéré g : bourses d’études".
  return kind === undefined ? OTHER_GROUNDS[ground]?.[lang] : `${ground}) ${kind.replace(/^[^:]*: /, '')}`;
}
