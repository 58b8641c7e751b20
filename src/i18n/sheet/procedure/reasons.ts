import type { Texts } from '../../lang';

/** The reasons for which a sanction is not possible, by code (PROCEDURE §4). */
export const SANCTION_REASONS = {
  PRESCRIBED: {
    fr: 'La décision vient plus tard que la prescription ne le permet (L 30 §1).',
    nl: 'De beslissing komt later dan de verjaring toelaat (W 30 §1).',
    de: 'Der Beschluss kommt später, als die Verjährung es erlaubt (G 30 §1).',
    en: 'The decision comes later than the prescription allows (L 30 §1).',
  },
  NO_FORMAL_NOTICE: {
    fr: 'Aucune mise en demeure n’a précédé la décision (L 30 §2).',
    nl: 'Er ging geen ingebrekestelling aan de beslissing vooraf (W 30 §2).',
    de: 'Dem Beschluss ging keine Inverzugsetzung voraus (G 30 §2).',
    en: 'No formal notice came before the decision (L 30 §2).',
  },
  LEGITIMATE_GROUND: {
    fr: 'La personne avait un motif légitime (L 30 §2).',
    nl: 'De persoon had een wettige reden (W 30 §2).',
    de: 'Die Person hatte einen rechtmäßigen Grund (G 30 §2).',
    en: 'The person had a legitimate ground (L 30 §2).',
  },
  NO_LEGAL_SANCTION: {
    fr: 'La loi ne prévoit pas cette sanction pour l’aide sociale.',
    nl: 'De wet voorziet deze sanctie niet voor de maatschappelijke hulp.',
    de: 'Das Gesetz sieht diese Sanktion für die Sozialhilfe nicht vor.',
    en: 'The law provides no such sanction for social aid.',
  },
} satisfies Record<string, Texts>;
