import assert from 'node:assert/strict';
import { matchesGolden } from '../sheet/matches-golden';
import { CheckFolder } from './check-folder';

const GOLDENS = new URL('check-goldens/', import.meta.url);

/** Overpaid in an old and in a new month, in arrears in one, correct in one; another dossier overpaid in an old month. */
const FILE = [
  'Dossier;Mois;Catégorie;Montant payé',
  'A;2026-09;2;1340,47',
  'A;2026-08;2;1400,47',
  'A;2026-07;2;1340,47',
  'A;2021-05;2;1000,00',
  'B;2021-06;1;700,00',
  'C;2026-09;2;',
  'D;2026-13;2;5',
].join('\n');

describe('ris check --history', () => {
  const folder = new CheckFolder();
  const history = (content: string, ...args: string[]) =>
    folder.check(folder.file('h.csv', content), '--history', ...args);

  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  it('totals, months that differ, what is supposed and who decides', async () => {
    for (const lang of ['fr', 'nl']) {
      const { code, out, err } = await history(FILE, '--lang', lang, '--notice-on', '01/06/2026');
      assert.deepEqual([code, err], [0, '']);
      matchesGolden(GOLDENS, `history-${lang}`, out.slice(out.search(/^(Historique|Geschiedenis)/m)));
    }
  });

  it('rows of the same days that may be several payments: together so much, due so much, and what to do', async () => {
    const { out } = await history(
      'Dossier;Mois;Cat;Payé\nA;2026-09;2;700\nA;2026-09;2;667,34\nB;2026-09;2;1367,34\nB;2026-09;2;1367,34\nC;2026-09;2;1\nC;2026-09;2;1\n',
    );
    const text = out.replace(/\n +/g, ' ');
    assert.match(text, /plusieurs paiements pour un mois : ensemble 1 367,34, dû 1 367,34 B /);
    assert.match(text, /plusieurs paiements pour un mois : ensemble 2 734,68, dû 1 367,34 C /);
    assert.match(
      text,
      /additionnez-les sur une seule ligne ; supprimer une ligne cacherait un paiement en trop/,
    );
    assert.match(text, /Supprimez une ligne seulement si le même paiement est deux fois dans le fichier/);
    assert.deepEqual(out.match(/ensemble/g)?.length, 2);
  });

  it('an underpayment without a cause is to examine, and in no arrears', async () => {
    const file = 'Dossier;Mois;Cat;Payé\nA;2026-09;2;1000\nA;2026-08;2;1309,32\n';
    const { out } = await history(file, '--history-out', folder.at('h.out.csv'), '--lang', 'fr');
    assert.match(out, /Payé en moins, à examiner : cause à trouver \(L 21\) +\d/);
    const [, , second = ''] = folder.read('h.out.csv').split('\r\n');
    assert.equal(second, 'A;2026-09;2;1367,34;1000,00;-367,34;inexpliqué;à examiner;;L 21;;;;');
  });

  it('nothing of it without the option', async () => {
    assert.doesNotMatch((await folder.check(folder.file('h.csv', FILE))).out, /Historique|L 24/);
  });

  it('without a summons nothing is prescribed, and this is said; with one, to the day', async () => {
    const { out } = await history(FILE);
    assert.match(
      out,
      /Aucune mise en demeure n’est donnée \(--notice-on\) : rien n’est compté comme prescrit/,
    );
    assert.match(out, /dont prescrit, plus de cinq ans \(L 29\) +0,00\n/);
    const prescribed = async (day: string) =>
      /dont prescrit[^\n]* ([\d ]+,\d\d)\n/.exec((await history(FILE, '--notice-on', day)).out)?.[1]?.trim();
    assert.equal(await prescribed('31/05/2026'), '0,00');
    const first = await prescribed('2026-06-01');
    assert.notEqual(first, '0,00');
    assert.equal(await prescribed('30/06/2026'), first);
    assert.notEqual(await prescribed('01/07/2026'), first);
  });

  it('the parts of what was overpaid add up to it, under each ground', async () => {
    for (const args of [
      [],
      ['--ground', 'law'],
      ['--ground', 'omission'],
      ['--ground', 'cpasError', '--notified-on', '15/07/2026'],
      ['--notice-on', '01/06/2026'],
    ]) {
      const { out } = await history(FILE, ...args);
      const cents = (label: RegExp) => {
        const line = out.split('\n').find((one) => label.test(one)) ?? '';
        return BigInt((/([\d ]+,\d\d)$/.exec(line)?.[1] ?? '').replace(/\D/g, ''));
      };
      const [overpaid, ...parts] = [
        /^ {2}Payé en trop +[\d ]+,/,
        /dont récup/,
        /dont à examiner : erreur possible du CPAS \(L 22 §2\) /,
        /dont à examiner : motif à choisir \(L 22 §1\) /,
        /dont protégé/,
        /dont prescrit/,
      ].map(cents);
      assert.ok(overpaid! > 0n);
      assert.equal(
        parts.reduce((sum, part) => sum + part, 0n),
        overpaid,
        args.join(' '),
      );
      assert.match(out, /récupérer est une décision du CPAS/);
      assert.match(out, /\(L\s+24 ; L\s+26 pour les débiteurs/);
    }
  });

  it('an error of the centre is protected up to the month of the notification; what was left out has no exemption', async () => {
    const { out } = await history(FILE, '--ground', 'cpasError', '--notified-on', '31/08/2026');
    assert.match(out, /A +2026-08 .*60,00 +protégé \(L 22 §2\) : inexpliqué\n/);
    assert.match(out, /erreur du CPAS, notifiée le 31\/08\/2026/);
    const later = await history(FILE, '--ground', 'cpasError', '--notified-on', '31/07/2026');
    assert.match(later.out, /A +2026-08 .*60,00 +récupérable/);
    assert.match(
      (await history(FILE, '--ground', 'omission')).out,
      /Omission : le revenu du travail non déclaré/,
    );
  });

  it('SPI beyond its days: the days that were left, and what is due with them', async () => {
    const months = Array.from({ length: 37 }, (_, i) => {
      const at = 8 + i;
      return `A;${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')};2;800;oui;900`;
    });
    const { out } = await history(['dossier;mois;cat;travail;spi;payé', ...months].join('\n'));
    const counter = out.slice(out.indexOf('Exonération SPI au-delà'), out.indexOf('Barème'));
    assert.match(counter, /\(AR 35 §1\)/);
    assert.deepEqual(
      [...counter.matchAll(/A +(2026-\d\d) +(\w+) +(\d+) +\S+ +\S+\n/g)].map(([, ...cells]) => cells),
      [
        ['2026-08', 'demandeur', '30'],
        ['2026-09', 'demandeur', '0'],
      ],
    );
    assert.match(counter, /Les mois avant le fichier et les lignes refusées ne sont pas\s+connus/);
    assert.doesNotMatch((await history(FILE)).out, /au-delà de ses jours/);
  });

  it('--history-out: every month of every dossier; keys, or labels in the language asked for', async () => {
    const out = folder.at('months.csv');
    const said = await history(FILE, '--history-out', out);
    assert.match(said.out, /\nHistorique : months\.csv\n/);
    assert.equal(
      folder.read('months.csv'),
      [
        '\ufeffdossier;month;lines;due;paid;difference;cause;status;ground;article;recoverable;spiPerson;spiDaysLeft;dueWithThem',
        'A;2021-05;5;984,68;1000,00;15,32;unexplained;toExamine;;L 22 §1;;;;',
        'A;2026-07;4;1340,47;1340,47;0,00;;none;;;0,00;;;',
        'A;2026-08;3;1340,47;1400,47;60,00;unexplained;toExamine;;L 22 §1;;;;',
        'A;2026-09;2;1367,34;1340,47;-26,87;old-bareme;arrears;;L 21;0,00;;;',
        'B;2021-06;6;656,45;700,00;43,55;unexplained;toExamine;;L 22 §1;;;;',
        '',
      ].join('\r\n'),
    );
    await history(FILE, '--history-out', out, '--lang', 'en', '--ground', 'law');
    assert.match(folder.read('months.csv'), /^Dossier,Month,Lines,Due,Paid,/);
    assert.match(
      folder.read('months.csv'),
      /\r\nA,2026-08,3,1340\.47,1400\.47,60\.00,unexplained,recoverable,change of law,"L 22 §2, 24",60\.00,/,
    );
  });

  it('--history-out: the ground that a cause points to, a month of each status, a person of each counter', async () => {
    const out = folder.at('months.csv');
    const rows = [
      'Dossier;Mois;Du;Cat;Chômage;Montant payé',
      'A;2026-09;11/09/2026;2;;1367,34',
      'B;2026-09;;1;500;911,56',
      'C;2026-09;;1;1200;911,56',
      'D;2026-09;;2;;1367,34',
      'D;2026-09;;2;;1367,34',
      'E;2026-09;;4;;1367,34',
    ].join('\n');
    await history(rows, '--history-out', out, '--lang', 'nl');
    assert.deepEqual(folder.read('months.csv').split('\r\n').slice(1, -1), [
      'A;2026-09;2;911,56;1367,34;455,78;deel van een maand volledig betaald;te onderzoeken;mogelijke vergissing van het OCMW;W 22 §2;;;;',
      'B;2026-09;3;424,48;911,56;487,08;bestaansmiddel niet meegeteld;terugvorderbaar;wijziging van de situatie;W 22 §2, 24;487,08;;;',
      'C;2026-09;4;0,00;911,56;911,56;betaald zonder recht;te onderzoeken;te kiezen;W 22 §1;;;;',
      'D;2026-09;5 6;1367,34;2734,68;;;dezelfde dagen op meerdere regels;;;;;;',
      'E;2026-09;7;;;;;onvolledige maand: regel geweigerd;;;;;;',
    ]);
    const spi = Array.from({ length: 37 }, (_, i) => {
      const at = 8 + i;
      return `A;${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')};3;400;600;900`;
    });
    await history(
      ['dossier;mois;cat;work:spi;partner-work:spi;payé', ...spi].join('\n'),
      '--history-out',
      out,
    );
    assert.match(
      folder.read('months.csv'),
      /;applicant, partner;30, 30;\d+,\d\d\r\n.*;applicant, partner;0, 0;/,
    );
  });

  it('an error of the centre is never proposed as recoverable, and the reader is told why', async () => {
    const file = 'Dossier;Mois;Du;Cat;Montant payé\nA;2026-09;11/09/2026;2;1367,34\n';
    for (const args of [[], ['--ground', 'omission'], ['--ground', 'change']]) {
      const { out } = await history(file, ...args);
      assert.match(out, /dont récupérable \(L 22 §2, 24\) +0,00\n/);
      assert.match(out, /erreur possible du CPAS \(L 22 §2\) +455,78\n/);
      assert.match(out, /la révision ne vaut qu’à\s+partir du premier jour du mois qui suit/);
      assert.match(out, / 455,78 +à examiner \(L 22 §2\) : mois partiel payé en\n +entier\n/);
    }
    assert.doesNotMatch((await history(FILE)).out, /la révision ne vaut qu’à/);
  });

  it('months that stand in no sum are told with their lines, twenty of them, and counted', async () => {
    const twice = Array.from({ length: 22 }, (_, i) => `T${i};2026-09;2;1400`);
    const file = ['dossier;mois;cat;payé', ...twice, ...twice, 'R;2026-09;4;1400', 'R;2026-99;2;1400'];
    const { out } = await history(file.join('\n'));
    const told = out.slice(out.indexOf('Mois laissés hors'), out.indexOf('Barème'));
    assert.match(told, /^Mois laissés hors des totaux : 23\n/);
    assert.match(told, /\n {2}T0 +2026-09 +2, 24 +mêmes jours sur plusieurs lignes\n/);
    assert.match(told, /… encore 3 mois ; --history-out les donne tous\./);
    assert.match(out, /sans dossier ou sans mois lisible : 1\./);
    assert.match(out, /Dossiers comparés +0\n {2}Payé en trop +0,00\n/);
    assert.doesNotMatch(
      (await history('dossier;mois;cat;payé\nA;2026-09;2;1400\n')).out,
      /Mois laissés hors/,
    );
  });

  it('shows the ten largest dossiers and twelve months of each, and says how many are left', async () => {
    const dossiers = Array.from({ length: 12 }, (_, i) => `D${i};2026-09;2;${1400 + i},00`);
    const long = Array.from(
      { length: 14 },
      (_, i) => `L;${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')};2;9000`,
    );
    const { out } = await history(['dossier;mois;cat;payé', ...dossiers, ...long].join('\n'));
    const table = out.slice(out.indexOf('Mois qui diffèrent'), out.indexOf('Barème'));
    assert.equal(table.match(/^ {2}L /gm)?.length, 12);
    assert.equal(table.match(/^ {2}D\d+ /gm)?.length, 9);
    assert.ok(table.indexOf('L ') < table.indexOf('D11'));
    assert.match(table, /… encore 5 mois dans 4 dossiers ; --history-out les donne tous\./);
  });

  it('a name that a spreadsheet or a terminal would obey stays a text', async () => {
    const content = 'dossier;mois;cat;payé\n=1+1;2026-09;2;1400\n"@x\u001b[2J";2026-09;2;1400\n';
    const { out } = await history(content, '--history-out', folder.at('months.csv'));
    assert.ok(!out.includes('\u001b'));
    const rows = folder.read('months.csv').split('\r\n');
    assert.match(rows[1]!, /^'=1\+1;/);
    assert.match(rows[2]!, /^'@x/);
  });

  it('a misuse: options that go with nothing, days that are none, one file for two outputs', async () => {
    const source = folder.file('h.csv', FILE);
    const cases: readonly (readonly [args: readonly string[], reason: RegExp])[] = [
      [['--notice-on', '01/06/2026'], /« --notice-on » ne va qu’avec « --history »/],
      [['--ground', 'law'], /« --ground » ne va qu’avec « --history »/],
      [['--notified-on', '01/06/2026'], /« --notified-on » ne va qu’avec « --history »/],
      [['--history-out', folder.at('m.csv')], /« --history-out » ne va qu’avec « --history »/],
      [['--history', '--ground', 'fraud'], /change, law, omission, cpasError ; lu : « fraud »/],
      [['--history', '--ground', 'cpasError'], /« --ground cpasError » ne va qu’avec « --notified-on »/],
      [['--history', '--notified-on', '01/06/2026'], /ne va qu’avec « --ground cpasError »/],
      [['--history', '--notice-on', '31/02/2026'], /2026-09-15 ; lu : « 31\/02\/2026 »/],
      [['--history', '--history-out', folder.at('m.xlsx')], /« --history-out » demande une valeur : \.csv/],
      [['--history', '--history-out', source], /remplacerait un fichier qui est lu/],
      [
        ['--history', '--history-out', folder.at('m.csv'), '--out', folder.at('m.csv')],
        /même fichier : « m\.csv »/,
      ],
      [['--history=yes'], /ne prend pas de valeur/],
    ];
    for (const [args, reason] of cases) {
      const { code, out, err } = await folder.check(source, ...args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(err, reason);
    }
    assert.equal(folder.read('h.csv'), FILE);
    assert.throws(() => folder.read('m.csv'), /ENOENT/);
  });
});
