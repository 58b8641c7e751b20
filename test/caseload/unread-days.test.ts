import assert from 'node:assert/strict';
import { dayHeader } from '../../src/caseload/columns';
import { openCaseload, openRows, openValues, type Caseload, type Guess } from '../../src/caseload';
import { check } from './file';
import { bytesOf } from './source';

type Cell = string | number | null;

async function ofText(header: string, days: readonly string[], month?: string): Promise<Caseload> {
  const rows = days.map((day, i) => `D${i};${month === undefined ? '09/2026' : ''};2;${day}`);
  const source = bytesOf(`Dossier;Mois;Cat;${header}\n${rows.join('\n')}\n`);
  const caseload = await openCaseload(source, month !== undefined, { month });
  assert.ok(!('problems' in caseload), JSON.stringify(caseload));
  return caseload;
}

async function ofSheet(header: string, cells: readonly Cell[]): Promise<Caseload> {
  const rows = cells.map((cell, i) => [`D${i}`, '2026-09', 2, cell]);
  const values = openValues([['Dossier', 'Mois', 'Cat', header], ...rows], {
    name: 'Liste',
    firstRow: 1,
    firstColumn: 1,
    is1904: false,
  });
  assert.ok(!('problems' in values));
  const caseload = await openRows(values, false);
  assert.ok(!('problems' in caseload));
  return caseload;
}

const daysIn = ({ unread }: Caseload): number => unread[0]?.days ?? 0;
const targets = ({ guesses }: Caseload): string[] =>
  (guesses.get(3) ?? []).map(({ target }: Guess) => target);

/** All lie in September 2026; the third is its first day, the fourth its last. */
const SEPTEMBER = ['15/09/2026', '2026-09-20', '01/09/2026', '30-09-2026', '3.9.2026'];

describe('days in a column that is not recognised', () => {
  it('count where they would cut the month of their row short, in every form of a day', async () => {
    assert.equal(daysIn(await ofText('Bénéficiaire du', SEPTEMBER)), 4);
    assert.equal(daysIn(await ofText('Begunstigd tot', SEPTEMBER)), 4);
    assert.equal(daysIn(await ofText('Remarques', SEPTEMBER)), 3);
    // Of another month, or none.
    assert.equal(
      daysIn(await ofText('Bénéficiaire du', ['31/08/2026', '01/10/2026', 'x', '', '09/2026'])),
      0,
    );
  });

  it('one is enough where the header names an end of the right, else several', async () => {
    for (const header of ['Bénéficiaire du', 'Bénéficiaire jusqu’au', 'Begunstigd van', 'Leefloon van'])
      assert.equal(daysIn(await ofText(header, ['15/09/2026', '', '15/03/2024'])), 1, header);
    assert.equal(daysIn(await ofText('Quand', ['15/09/2026', '', '15/03/2024'])), 0);
    assert.equal(daysIn(await ofText('Quand', ['15/09/2026', '12/09/2026', '15/03/2024'])), 2);
    const many = Array.from({ length: 60 }, () => '15/03/2024');
    assert.equal(daysIn(await ofText('Quand', ['15/09/2026', '12/09/2026', ...many])), 0);
  });

  it('are none under headers of other days', async () => {
    for (const header of [
      ...[
        'Date de naissance',
        'Né le',
        'Née le',
        'Date décision',
        'Décision du',
        'Demande du',
        'Date de la demande',
      ],
      ...[
        'Date comité',
        'Date de paiement',
        'Payé le',
        'Date de notification',
        'Date encodage',
        'Visite à domicile',
      ],
      ...[
        'Fin contrat',
        'Début PIIS',
        'Date fin chômage',
        'Fin mutuelle',
        'Fin des études',
        'Date échéance',
        'Révision du',
      ],
      ...[
        'Geboortedatum',
        'Geboren op',
        'Beslissingsdatum',
        'Aanvraagdatum',
        'Betaaldatum',
        'Datum bijzonder comité',
      ],
      ...[
        'Einde contract',
        'Begin GPMI',
        'Datum huisbezoek',
        'Geburtsdatum',
        'Antragsdatum',
        'Entscheidungsdatum',
      ],
      ...['Date of birth', 'Decision date', 'Requested on'],
    ])
      assert.deepEqual((await ofText(header, SEPTEMBER)).unread, [], header);
  });

  it('are none under the headers of ordinary exports, with or without a short word at their end', async () => {
    const headers = [
      'Délibération du | PV du | Rapport du | Rapport social du | Verslag van | Sociaal verslag van',
      'Évaluation du | Accord du | Mandat du | Virement du | Fiche de paie du | Loonfiche van',
      'Composition de ménage du | Formulaire du | Situation au | Solde au | Arrêté du | Arrêt du',
      'Marié depuis | Paiement du | Ouverture dossier | Date d’entrée | Date de sortie | Date d’octroi',
      'Date de délibération | Délibéré le | RDV le | Validé le | Approuvé le | Goedgekeurd op',
      'Genehmigt am | Mis à jour le | Reçue le | Fait le | Opgemaakt op | Calculé le | Anniversaire',
      'Octroyé le | Toekenningsdatum | Décision d’octroi du RIS | Demande de RIS du | Aanvraag leefloon van',
    ].flatMap((list) => list.split(' | '));
    for (const header of headers) {
      const { unread } = await ofText(header, ['15/09/2026', '16/09/2026', '22/09/2026']);
      assert.deepEqual(unread, [], header);
    }
  });

  it('the words of the right, and an end that stands alone, name one', () => {
    const sides = {
      from: [
        'Bénéficiaire du | Begunstigd van | Droit du | RIS du | Période du | Du | Van | Début | Ingangsdatum',
        'Début de droit | Début du droit | Date de début RIS | Werkelijke begindatum | Werkelijk van | Payé du',
        'Revenu d’intégration depuis | Prise de cours | Ouverture du droit | Leefloon vanaf | Steun sinds',
        'Anspruch von | Anspruchsbeginn | Entitled from | Date du | À partir du (jour)',
      ],
      to: [
        'Bénéficiaire au | Begunstigd tot | Au | Tot | Fin | Einde recht | Recht t/m | Einddatum | Leefloon t.e.m.',
        'Fin de l’aide sociale | Droit jusqu’au | Arrêt du RIS | Werkelijk tot | Stopzetting leefloon',
        'Zeitraum bis | Anspruchsende | Right until | Période au',
      ],
    };
    for (const [side, lists] of Object.entries(sides)) {
      for (const header of lists.flatMap((list) => list.split(' | ')))
        assert.deepEqual(dayHeader(header), { isOther: false, side }, header);
    }
    for (const header of [
      '',
      'Date',
      'Date 1',
      'Datum',
      'Colonne 5',
      'Unnamed: 5',
      'Begunstigd van/tot',
      'Date RIS',
    ])
      assert.deepEqual(dayHeader(header), { isOther: false }, header);
  });

  it('several do under a header that says nothing, or of the right without an end', async () => {
    for (const header of ['Date 1', 'Colonne 5', 'Date RIS', 'Jour'])
      assert.equal(daysIn(await ofText(header, ['15/09/2026', '16/09/2026'])), 2, header);
  });

  it('in short, beside a word, and both in one cell', async () => {
    const days = [
      '15/09/26',
      '15.09.26',
      '15/09',
      'le 15/09/2026',
      '15/09/2026 au 30/09/2026',
      '15/09-30/09',
    ];
    assert.equal(daysIn(await ofText('Bénéficiaire du', days)), days.length);
    assert.equal(
      daysIn(await ofText('Bénéficiaire du', ['15/10/26', '15/10', 'le 01/09/2026', '09/2026'])),
      0,
    );
    // The whole month, an amount, a number of a house, other words.
    const none = [
      '01/09 au 30/09/2026',
      '01/09/2026',
      '15.09',
      '15/09/1',
      'vu le 15/09',
      '15/09 16/09 17/09',
    ];
    assert.equal(daysIn(await ofText('Bénéficiaire du', none)), 0);
    assert.equal(daysIn(await ofText('Begunstigd tot', ['van 01/09 tot 14/09/2026', 'tot en met 14/09'])), 2);
  });

  it('a payment that names an end is of the right, one that does not is not', async () => {
    assert.equal(daysIn(await ofText('Payé du', SEPTEMBER)), 4);
    assert.equal(daysIn(await ofText('Date de paiement', SEPTEMBER)), 0);
  });

  it('are none where both ends are read already', async () => {
    const source = bytesOf(
      'Dossier;Mois;Cat;Du;Au;Quand\nA;09/2026;2;;;15/09/2026\nB;09/2026;2;;;12/09/2026\n',
    );
    const caseload = await openCaseload(source, false);
    assert.deepEqual('unread' in caseload && caseload.unread, []);
  });

  it('of a worksheet: a day, its number, and no amount that only may be one', async () => {
    assert.equal(daysIn(await ofSheet('Bénéficiaire du', ['2026-09-15', 46_280, 46_281.5, 46_266])), 3);
    const { unread } = await ofSheet('Solde', [46_280, 300.25]);
    assert.deepEqual([unread[0]?.rows, unread[0]?.days], [2, 0]);
    const both = await ofSheet('Divers', [46_280, 46_281, 46_282, 300.25]);
    assert.deepEqual([both.unread[0]?.rows, both.unread[0]?.days], [1, 3]);
  });

  it('are compared with the month that is given, where the rows have none', async () => {
    assert.equal(daysIn(await ofText('Bénéficiaire du', SEPTEMBER, '2026-09')), 4);
    assert.equal(daysIn(await ofText('Bénéficiaire du', SEPTEMBER, '2026-10')), 0);
  });

  it('are guessed to be that end, before all else; either of them where the header names none', async () => {
    assert.equal(targets(await ofText('Bénéficiaire du', SEPTEMBER))[0], 'from');
    assert.equal(targets(await ofText('Bénéficiaire au', SEPTEMBER))[0], 'to');
    assert.equal(targets(await ofText('Begunstigd van', SEPTEMBER))[0], 'from');
    assert.deepEqual(targets(await ofText('Quand', SEPTEMBER)).slice(0, 2), ['from', 'to']);
  });

  it('warn in their row, which is correct only as far as it was read', async () => {
    const rows = await check(
      'Dossier;Mois;Cat;Payé;Bénéficiaire du\nA;09/2026;2;1367,34;15/09/2026\nB;09/2026;2;1367,34;01/09/2026\n',
    );
    const [first, second] = rows.map((row) => (row.status === 'refused' ? undefined : row));
    assert.deepEqual([first?.warnings, second?.warnings], [['UNREAD_DAY'], []]);
    assert.deepEqual(
      first?.unread.map(({ header, holds }) => [header, holds]),
      [['Bénéficiaire du', 'day']],
    );
  });

  it('by person too', async () => {
    const rows = await check(
      'dossier;month;record;person;role;category;Recht vanaf\nA;2026-09;dossier;;;2;15/09/2026\nA;2026-09;person;p;applicant;;\n',
    );
    assert.deepEqual('warnings' in rows[0]! && rows[0].warnings, ['UNREAD_DAY']);
  });
});
