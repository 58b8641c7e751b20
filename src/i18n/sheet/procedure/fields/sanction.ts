import type { Texts } from '../../../lang';

/** Fields of `sanction`. */
export const SANCTION_FIELDS = {
  ground: { fr: 'motif', nl: 'grond', de: 'Grund', en: 'ground' },
  fraud: {
    fr: 'intention frauduleuse',
    nl: 'bedrieglijk opzet',
    de: 'betrügerische Absicht',
    en: 'intent to defraud',
  },
  committedOn: { fr: 'faits', nl: 'feiten', de: 'Verstoß', en: 'act' },
  notifiedOn: { fr: 'notification', nl: 'kennisgeving', de: 'Notifizierung', en: 'notification' },
  finalOn: {
    fr: 'sanction définitive',
    nl: 'sanctie definitief',
    de: 'Sanktion endgültig',
    en: 'sanction final',
  },
  previousOn: {
    fr: 'sanction précédente définitive',
    nl: 'vorige sanctie definitief',
    de: 'vorherige Sanktion endgültig',
    en: 'previous sanction final',
  },
  noticeOn: { fr: 'mise en demeure', nl: 'ingebrekestelling', de: 'Inverzugsetzung', en: 'formal notice' },
  'recovery/noticeOn': {
    fr: 'sommation recommandée',
    nl: 'aangetekende aanmaning',
    de: 'Mahnung per Einschreiben',
    en: 'registered summons',
  },
  legitimateGround: {
    fr: 'motif légitime',
    nl: 'wettige reden',
    de: 'rechtmäßiger Grund',
    en: 'legitimate ground',
  },
  start: {
    fr: 'début de la suspension',
    nl: 'begin van de schorsing',
    de: 'Beginn der Aussetzung',
    en: 'start of the suspension',
  },
  until: {
    fr: 'fin de la suspension',
    nl: 'einde van de schorsing',
    de: 'Ende der Aussetzung',
    en: 'end of the suspension',
  },
  reprieveFrom: {
    fr: 'début du sursis',
    nl: 'begin van het uitstel',
    de: 'Beginn des Aufschubs',
    en: 'start of the reprieve',
  },
  part: { fr: 'part retenue', nl: 'ingehouden deel', de: 'einbehaltener Teil', en: 'part withheld' },
  stays: { fr: 'séjours', nl: 'verblijven', de: 'Aufenthalte', en: 'stays' },
  from: { fr: 'premier jour', nl: 'eerste dag', de: 'erster Tag', en: 'first day' },
  to: { fr: 'dernier jour', nl: 'laatste dag', de: 'letzter Tag', en: 'last day' },
  exceptional: {
    fr: 'accepté comme exceptionnel',
    nl: 'als uitzonderlijk aanvaard',
    de: 'als außergewöhnlich angenommen',
    en: 'accepted as exceptional',
  },
  months: { fr: 'mois', nl: 'maanden', de: 'Monate', en: 'months' },
  payable: {
    fr: 'à payer par mois',
    nl: 'te betalen per maand',
    de: 'zu zahlen im Monat',
    en: 'payable a month',
  },
} satisfies Record<string, Texts>;
