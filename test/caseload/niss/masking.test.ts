import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  checkCaseload,
  isNissHeader,
  nissOf,
  openCaseload,
  openRows,
  reportCsvHeader,
  reportCsvRows,
  sentences,
  Summary,
  type AssessedRow,
  type Caseload,
  type CheckedRow,
  type OpenOptions,
} from '../../../src/caseload';
import { assess } from '../../../src/engine';
import { LANGS, message } from '../../../src/i18n';
import { decisionSheet, isTraced, sheetText } from '../../../src/sheet';
import { reportBytes } from '../report-workbook/report';
import { bytesOf } from '../source';
import { unpacked } from '../workbook/package';
import { numberOf, numbers, withoutZeros, WRITINGS } from './numbers';

const BORN_1985 = numberOf('850730033');
const BORN_2004 = numberOf('040229001', true);
const BORN_2000 = numberOf('000115001', true);
const dotted = WRITINGS[1]!;

async function opened(content: string, options: OpenOptions = {}): Promise<Caseload> {
  const caseload = await openCaseload(bytesOf(content), false, options);
  assert.ok(!('problems' in caseload), JSON.stringify(caseload));
  return caseload;
}

async function rowsOf(caseload: Caseload): Promise<CheckedRow[]> {
  const rows: CheckedRow[] = [];
  for await (const batch of checkCaseload(caseload)) rows.push(...batch);
  return rows;
}

const namesOf = async (content: string, options?: OpenOptions): Promise<string[]> =>
  (await rowsOf(await opened(content, options))).map(({ dossier }) => dossier);

describe('national numbers of a spreadsheet', () => {
  it('a number, and one that lost the zeros in front', () => {
    assert.equal(nissOf(Number(BORN_1985)), BORN_1985);
    assert.equal(nissOf(Number(BORN_2004)), BORN_2004);
    assert.equal(withoutZeros(BORN_2000).length, 8);
    assert.equal(nissOf(Number(BORN_2000)), BORN_2000);
    assert.equal(nissOf(withoutZeros(BORN_2004)), BORN_2004);
  });

  it('no others: wrong check digits, no day of birth, amounts, telephones, parts', () => {
    const wrong = (digits: string): string => digits.slice(0, -1) + String((Number(digits.at(-1)) + 1) % 10);
    assert.equal(nissOf(wrong(withoutZeros(BORN_2004))), undefined);
    // Right check digits, but no month 17, no day 45.
    assert.equal(nissOf(withoutZeros(numberOf('041701001', true))), undefined);
    assert.equal(nissOf(withoutZeros(numberOf('040245001', true))), undefined);
    assert.equal(nissOf(`${BORN_1985.slice(0, 9)}.${BORN_1985.slice(9)}`), undefined);
    for (const raw of [
      0,
      -Number(BORN_1985),
      Number(BORN_1985) + 0.5,
      '',
      null,
      true,
      '1367,34',
      '475123456',
    ]) {
      assert.equal(nissOf(raw), undefined, String(raw));
    }
  });

  it('every number is one, however it is written (property)', () => {
    fc.assert(
      fc.property(numbers, (digits) => {
        for (const write of WRITINGS) assert.equal(nissOf(write(digits)), digits);
        if (withoutZeros(digits).length >= 8) assert.equal(nissOf(Number(digits)), digits);
      }),
    );
  });
});

describe('columns of national numbers', () => {
  it('are known by their headers', () => {
    for (const header of [
      ...['NISS', 'n° NISS', 'NISS demandeur', 'Registre national', 'N° de registre national'],
      ...['Numéro national', 'n° national', 'INSZ', 'INSZ-nummer', 'Rijksregisternummer', 'Rijksregister'],
      ...[
        'RRN',
        'NRN',
        'RN',
        'Nationalregisternummer',
        'ENSS',
        'National register number',
        'national number',
      ],
    ]) {
      assert.ok(isNissHeader(header), header);
    }
    for (const header of [
      'dossier',
      'numéro',
      'Nationalité',
      'nationaliteit',
      'Nissan',
      'RNB',
      'registre',
      '',
    ]) {
      assert.ok(!isNissHeader(header), header);
    }
  });

  it('name the dossiers where nothing else does, behind a mask', async () => {
    const content = `NISS;mois;catégorie\n${BORN_1985};09/2026;2\n${BORN_2004};09/2026;2\n`;
    assert.deepEqual(await namesOf(content), ['NISS 1', 'NISS 2']);
    assert.deepEqual((await opened(content)).niss, [{ index: 0, header: 'NISS' }]);
    assert.deepEqual(await namesOf(content, { showNiss: true }), [dotted(BORN_1985), dotted(BORN_2004)]);
  });

  it('are known by what they hold: more than half of their values', async () => {
    const file = (cells: string[]): string =>
      `mois;catégorie;personne\n${cells.map((cell) => `09/2026;2;${cell}\n`).join('')}`;
    const caseload = await opened(file([BORN_1985, dotted(BORN_2004), 'inconnu']));
    assert.deepEqual(
      (await rowsOf(caseload)).map(({ dossier }) => dossier),
      ['NISS 1', 'NISS 2', 'inconnu'],
    );
    const half = await openCaseload(bytesOf(file([BORN_1985, 'inconnu'])), false);
    assert.ok('problems' in half);
    assert.deepEqual(
      half.problems.map(({ code }) => code),
      ['MISSING_COLUMN'],
    );
  });

  it('in the column of the dossier, written in any way, a number is one dossier', async () => {
    const writings = [...WRITINGS.map((write) => write(BORN_2004)), withoutZeros(BORN_2004)];
    const rows = writings
      .map((text, i) => `${text};${String((i % 12) + 1).padStart(2, '0')}/2026;2\n`)
      .join('');
    const content = `dossier;mois;catégorie\n${BORN_1985};09/2026;2\n${rows}`;
    assert.deepEqual(await namesOf(content), ['NISS 1', ...writings.map(() => 'NISS 2')]);
    assert.deepEqual(await namesOf(content, { showNiss: true }), [
      dotted(BORN_1985),
      ...writings.map(() => dotted(BORN_2004)),
    ]);
  });

  it('numbers of a workbook too', async () => {
    const cells = [
      ['INSZ', 'maand', 'categorie'],
      [Number(BORN_2004), '09/2026', 2],
      [Number(BORN_1985), '09/2026', 2],
    ];
    const batch = cells.map((row, i) => ({ line: i + 1, cells: row }));
    const source = {
      async *rows() {
        yield await Promise.resolve(batch);
      },
    };
    const caseload = await openRows(source, false);
    assert.ok(!('problems' in caseload));
    assert.deepEqual(
      (await rowsOf(caseload)).map(({ dossier }) => dossier),
      ['NISS 1', 'NISS 2'],
    );
  });

  it('two of them name no dossier; beside a dossier they are left aside', async () => {
    const two = await openCaseload(
      bytesOf(`NISS;NISS partner;maand\n${BORN_1985};${BORN_2004};09/2026\n`),
      false,
    );
    assert.ok('problems' in two);
    assert.deepEqual(await namesOf(`dossier;NISS;mois;catégorie\nA;${BORN_1985};09/2026;2\n`), ['A']);
  });

  it('mistyped ones are not shown either', async () => {
    const mistyped = BORN_1985.slice(0, -1) + String((Number(BORN_1985.at(-1)) + 1) % 10);
    assert.deepEqual(await namesOf(`NISS;mois;catégorie\n${mistyped};09/2026;2\n`), ['NISS 1']);
  });

  it('are none of a file without headers', async () => {
    const caseload = await openCaseload(bytesOf(`${BORN_1985};09/2026;2\n${BORN_2004};09/2026;2\n`), true);
    assert.ok('problems' in caseload);
    assert.equal(caseload.problems[0]?.code, 'MISSING_COLUMN');
    assert.ok(!JSON.stringify(caseload).includes(BORN_1985));
  });

  it('among other numbers of eleven digits each with the right check digits is masked, and no other', async () => {
    // Numbers of a register of ours: two in a hundred have them by chance, and nothing tells these from a person's.
    const ours = Array.from({ length: 200 }, (_, i) => String(20_260_000_000 + i * 7));
    // The first rows say nothing of the later ones.
    const dossiers = [...ours, BORN_1985, ...ours.map((number) => String(Number(number) + 1_400)), BORN_2004];
    const content = `dossier;mois;catégorie\n${dossiers.map((number) => `${number};09/2026;2\n`).join('')}`;
    const names = await namesOf(content);
    names.forEach((name, index) => {
      const number = dossiers[index]!;
      if (nissOf(number) === undefined) assert.equal(name, number);
      else assert.match(name, /^NISS \d+$/);
    });
    assert.ok(names.filter((name) => !name.startsWith('NISS')).length > 380);
    assert.equal(new Set(names).size, dossiers.length);
  });

  it('how many are masked is told, wherever they stand', async () => {
    const inColumn = await opened(
      `NISS;mois;catégorie\n${BORN_1985};09/2026;2\n${dotted(BORN_1985)};08/2026;2\n`,
    );
    assert.deepEqual([inColumn.niss.length, inColumn.maskedNumbers], [1, 1]);
    const elsewhere = await opened(
      `dossier;mois;catégorie;remarque\nA;09/2026;2;voir ${dotted(BORN_2004)}\n`,
    );
    assert.deepEqual([elsewhere.niss.length, elsewhere.maskedNumbers], [0, 1]);
    const none = await opened('dossier;mois;catégorie\nA;09/2026;2\n');
    assert.equal(none.maskedNumbers, 0);
    const shown = await opened(`NISS;mois;catégorie\n${BORN_1985};09/2026;2\n`, { showNiss: true });
    assert.deepEqual([shown.niss.length, shown.maskedNumbers], [1, 0]);
  });

  it('a dossier is found by its number, however it is asked for', async () => {
    const caseload = await opened(`NISS;mois;catégorie\n${BORN_1985};09/2026;2\n${BORN_2004};09/2026;2\n`);
    await rowsOf(caseload);
    for (const write of WRITINGS) assert.equal(caseload.dossierNamed(write(BORN_2004)), 'NISS 2');
    const plain = await opened('dossier;mois;catégorie\n20260001;09/2026;2\n');
    assert.equal(plain.dossierNamed('20260001'), '20260001');
  });

  it('amounts keep their value, of whatever length', async () => {
    const amount = `${BORN_1985.slice(0, 9)}.${BORN_1985.slice(9)}`;
    for (const written of [amount, amount.replace('.', ',')]) {
      const [row] = await rowsOf(await opened(`dossier;mois;catégorie;paid\nA;09/2026;2;${written}\n`));
      assert.equal((row as AssessedRow).paid, amount);
    }
  });
});

describe('with masks', () => {
  /** Everything that is made of a file. */
  async function outputs(content: string): Promise<string> {
    const caseload = await openCaseload(bytesOf(content), false);
    if ('problems' in caseload) {
      return caseload.problems.flatMap((one) => LANGS.map((lang) => message(lang, one))).join('\n');
    }
    const rows = await rowsOf(caseload);
    const summary = new Summary();
    for (const row of rows) summary.add(row);
    const { largest, byWarning } = summary;
    const style = { lang: 'fr', labels: true } as const;
    const sheets = rows.flatMap((row) => {
      if (row.status === 'refused') return LANGS.map((lang) => sentences(row.problems, lang));
      const result = assess(row.input, { trace: true });
      assert.ok(isTraced(result));
      return [sheetText(decisionSheet(row.input, result, { lang: 'nl' }))];
    });
    const workbook = [...unpacked(await reportBytes(rows)).values()];
    return [
      JSON.stringify([rows, largest, [...byWarning], caseload.layout, caseload.niss, caseload.unread]),
      reportCsvHeader(style) + reportCsvRows(rows, style),
      ...sheets,
      ...workbook,
    ].join('\n');
  }

  /** Where a number may stand by intention or by mistake; `#` for one. */
  const FILES = [
    'NISS;mois;catégorie;paid\n#;09/2026;2;1000,00\n#;09/2026;2;x\n#;sept-26;2;\n',
    'dossier;mois;catégorie;paid\n#;09/2026;2;1000,00\n#;09/2026;4;x\n#;09/2026;2;#\n',
    'dossier;mois;catégorie;remarque;travail\nA;09/2026;#;voir # svp;\nB;#;2;;#\nC # D;09/2026;2;;\n',
    'dossier;mois;catégorie;NISS conjoint;cohabitants\nA;09/2026;2;#;#\nA;09/2026;2;#;\n',
    'dossier;mois;catégorie;du;sans-abri;spi\nA;09/2026;2;#;#;#\n',
    'dossier;mois;catégorie;remarque\nA;09/2026;2;"#"x\n#;09/2026;2;";\n',
    'dossier;month;record;person;role;kind;amount\n#;09/2026;person;#;applicant;;\n#;09/2026;resource;#;;work;#\n',
    '#;mois;#\n#;09/2026;2\n',
    '#;09/2026;2\n#;09/2026;2\n',
  ];

  it('no national number of the input is in any output (property)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FILES),
        fc.array(fc.tuple(numbers, fc.constantFrom(...WRITINGS)), { minLength: 6, maxLength: 6 }),
        async (file, written) => {
          let place = 0;
          const content = file.replace(/#/g, () => {
            const [digits, write] = written[place++ % written.length]!;
            return write(digits);
          });
          const text = await outputs(content);
          // As they stand, and with what parts their digits taken out.
          const bare = text.replace(/(?<=\d)[^\d\n"\]};<]{1,3}(?=\d)/g, '');
          for (const [digits, write] of written.slice(0, place)) {
            assert.ok(
              !text.includes(write(digits)) && !bare.includes(digits),
              `${write(digits)} in\n${text}`,
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('the masks are the same in report, summary and messages', async () => {
    const text = await outputs(`NISS;mois;catégorie;paid\n${BORN_1985};09/2026;2;${BORN_2004}\n`);
    assert.ok(text.includes('NISS 1') && /«\sNISS 2\s»/.test(text));
  });
});
