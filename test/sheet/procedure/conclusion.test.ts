import assert from 'node:assert/strict';
import type { Lang } from '../../../src/i18n';
import { sheetCells } from '../../../src/sheet';
import { answered, flat, further, procedureCase, refused, sheetOf } from './commands';

describe('what a procedure sheet comes to', () => {
  const conclusion = (command: unknown, lang: Lang = 'fr') => {
    const { label, amount, outcome, others, sentence = '' } = sheetOf(command, lang).conclusion;
    const text = (amount?.text ?? outcome ?? '').replaceAll('\u00a0', ' ');
    return { label, text, others, sentence: sentence.replaceAll('\u00a0', ' ') };
  };

  it('conditions: met, not met and from when, or to be examined', () => {
    assert.equal(conclusion(procedureCase('COND-all-met')).text, 'remplies');
    const minor = conclusion(procedureCase('COND-minor'));
    assert.equal(minor.text, 'non remplies');
    assert.match(minor.sentence, /^Non remplies : Majeur, ou mineur assimilé \(dès le 01\/03\/2027\)\. /);
    assert.equal(conclusion(procedureCase('COND-not-claimed'), 'de').text, 'zu prüfen');
  });

  it('deadlines: the appeal, else what comes next', () => {
    assert.deepEqual(conclusion(procedureCase('DL-seed-30')), {
      label: 'Décision du CPAS, au plus tard le',
      text: '09/04/2025',
      others: undefined,
      sentence: '',
    });
    assert.equal(conclusion(procedureCase('DL-payment')).text, '06/10/2026');
    assert.equal(conclusion(procedureCase('DL-appeal-hand')).text, '22/12/2026');
    assert.equal(conclusion(procedureCase('DL-appeal-hand')).sentence, '');
    assert.equal(conclusion(procedureCase('DL-appeal-ordinary')).text, 'ne court pas');
  });

  it('deadlines: in order of time', () => {
    for (const { command, result } of answered) {
      if (result.question !== 'deadlines') continue;
      const [section] = sheetOf(command).sections;
      assert.ok(section?.id === 'dueDates' && 'groups' in section);
      const days = section.groups.flatMap(({ lines }) => lines.map(({ outcome }) => String(outcome.value)));
      assert.deepEqual(days, [...days].sort());
    }
  });

  it('appeal: both last days where the readings differ, and the first one is to be kept', () => {
    for (const policy of [{}, { appealStart: 'nextWorkingDay' }]) {
      const command = { ...(procedureCase('DL-appeal-53bis') as object), policy };
      const text = flat(sheetOf(command));
      const why = [
        'Point discuté, car le jour de présentation de la lettre n’est pas connu.',
        'Le recours court du premier jour ouvrable après l’envoi, donc jusqu’au 21/12/2026 ;',
        'ou du troisième jour ouvrable après l’envoi (CJ 53bis 2°), donc jusqu’au 23/12/2026.',
        'Par sécurité, retenir le premier : 21/12/2026.',
      ].join(' ');
      assert.ok(text.includes(why), text);
      assert.equal(conclusion(command).sentence, why);
      assert.equal(conclusion(command).text, '21/12/2026 ou 23/12/2026');
      assert.equal(conclusion(command, 'de').text, '21.12.2026 oder 23.12.2026');
    }
  });

  it('sanction: what is withheld, the days where no month is given, or why not', () => {
    assert.equal(conclusion(procedureCase('SAN-omission-6')).text, '1 340,47 €');
    assert.deepEqual(conclusion(procedureCase('SAN-omission-fraud')).text, '365 jours');
    assert.match(
      conclusion(procedureCase('SAN-omission-fraud')).sentence,
      /le montant retenu n’est pas calculé/,
    );
    assert.deepEqual(conclusion(procedureCase('SAN-piis-legitimate')), {
      label: 'Suspension',
      text: 'pas possible',
      others: undefined,
      sentence: 'La personne avait un motif légitime (L 30 §2).',
    });
    assert.match(
      conclusion(further('rich-sanction')).sentence,
      /^Retenue de 1\/2 du paiement, du 16\/09\/2026/,
    );
  });

  it('recovery: a proposal, with the arrears apart', () => {
    const { text, others, sentence } = conclusion(further('rich-recovery'));
    assert.equal(text, '200,00 €');
    assert.deepEqual(
      others?.map(({ label, amount }) => [label, amount.value]),
      [['Arriérés à payer', '100.50']],
    );
    assert.equal(sentence, 'Proposition : la décision appartient au centre.');
    assert.equal(conclusion(further('rich-debtors')).text, '1 258,00 €');
  });

  it('premium: its amount, nothing, or on condition', () => {
    assert.equal(conclusion(procedureCase('PRE-2025-02')).sentence, 'Conditions remplies.');
    const once = conclusion(procedureCase('PRE-once'));
    assert.equal(once.text, '0,00 €');
    assert.equal(once.sentence, 'La prime n’est pas due. Non remplies : Une seule fois dans la vie.');
    assert.match(
      conclusion(further('rich-premium')).sentence,
      /^Due si les conditions à examiner se vérifient\. À examiner : /,
    );
  });

  it('State share: the State’s part, ours, and the subsidy beside them', () => {
    const { text, others } = conclusion(further('rich-state-share'));
    assert.equal(text, '1 093,87 €');
    assert.deepEqual(
      others?.map(({ label, amount }) => [label, amount.value]),
      [
        ['Part du centre', '273.47'],
        ['Subvention PIIS, en plus', '91.16'],
      ],
    );
    assert.equal(conclusion(procedureCase('SUB-55')).others?.length, 1);
  });

  it('Form B: why the lines and the calculation differ, and by how much', () => {
    assert.match(flat(sheetOf(further('rich-state-share'))), /Ici l’écart est de −0,04 € par an\./);
    assert.match(flat(sheetOf(further('form-b-equal'))), /donnent le même montant\./);
  });

  it('counter: the days of the month, what is left, and that a break ended it', () => {
    assert.deepEqual(conclusion(procedureCase('SPI-35')), {
      label: 'Jours d’exonération utilisables en août 2026',
      text: '30 jours',
      others: undefined,
      sentence: 'Il reste 30 jours au compteur, jusqu’au 31/08/2029.',
    });
    assert.match(conclusion(procedureCase('SPI-36')).sentence, /^Il reste 0 jour au compteur/);
    assert.match(conclusion(procedureCase('SPI-window-ended')).sentence, /a pris fin le 15\/03\/2026\.$/);
    assert.match(conclusion(procedureCase('SPI-gap-two')).sentence, /met fin à l’exonération\.$/);
    assert.equal(conclusion(further('artistic')).text, '3 613,43 €');
    assert.equal(conclusion(further('artistic-over')).text, 'hors des trois périodes');
  });

  it('as cells: the conclusion and the amounts beside it are numbers, a day or a word is a text', () => {
    const sheet = sheetOf(further('rich-state-share'));
    const { others = [] } = sheet.conclusion;
    const rows = sheetCells(sheet).slice(-1 - others.length - sheet.notices.length);
    assert.deepEqual(
      rows.slice(0, 3).map(([label, , , value]) => [label, value]),
      [
        ['Part de l’État', 1093.87],
        ['Part du centre', 273.47],
        ['Subvention PIIS, en plus', 91.16],
      ],
    );
    const [days] = sheetCells(sheetOf(procedureCase('SPI-35'))).filter(([label]) =>
      String(label).startsWith('Jours d’exonération'),
    );
    assert.equal(days?.[3], '30 jours');
    const marked = sheetCells(sheetOf(procedureCase('SUB-reform2'))).find(([label]) =>
      String(label).startsWith('Compensation'),
    );
    assert.match(String(marked?.[2]), / · ! source secondaire$/);
  });

  it('a refused command has no amount', () => {
    for (const { command } of refused) {
      const sheet = sheetOf(command, 'en');
      assert.equal(sheet.status, 'refused');
      assert.deepEqual(sheet.conclusion, {
        label: 'Question not answered',
        sentence: 'Nothing is computed until the points below are corrected.',
      });
    }
  });
});
