import assert from 'node:assert/strict';
import { checkCaseload, openCaseload, type Caseload, type CheckedRow } from '../../src/caseload';
import { decode, encodingOf, separatorsOf } from '../../src/caseload/text';
import { bytesOf } from './source';

const UTF8_MARK = [0xef, 0xbb, 0xbf];

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))];
  return Uint8Array.from(
    units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

async function textOf(bytes: Uint8Array, piece: number): Promise<string> {
  const source = bytesOf(bytes, piece);
  const encoding = await encodingOf(source);
  assert.ok(encoding);
  let text = '';
  for await (const part of decode(source, encoding)) text += part;
  return text;
}

async function checked(
  content: string | Uint8Array,
  piece?: number,
): Promise<{ caseload: Caseload; rows: CheckedRow[] }> {
  const caseload = await openCaseload(bytesOf(content, piece), false);
  assert.ok(!('problems' in caseload), JSON.stringify(caseload));
  const rows: CheckedRow[] = [];
  for await (const batch of checkCaseload(caseload)) rows.push(...batch);
  return { caseload, rows };
}

const FILE = 'Numéro;Mois;Catégorie;Payé (€)\nÉ1;2026-09;isolé;1367,34\n';

describe('encodings', () => {
  // Windows-1252: é is e9, É is c9, € is 80.
  const windows = Uint8Array.from([...FILE].map((char) => (char === '€' ? 0x80 : char.charCodeAt(0))));
  const forms: Readonly<Record<string, Uint8Array>> = {
    'UTF-8': new TextEncoder().encode(FILE),
    'UTF-8 with mark': Uint8Array.from([...UTF8_MARK, ...new TextEncoder().encode(FILE)]),
    'UTF-16 little endian': utf16(FILE, false),
    'UTF-16 big endian': utf16(FILE, true),
    'Windows-1252': windows,
  };
  for (const [name, bytes] of Object.entries(forms)) {
    it(`${name} is read, in pieces of any length`, async () => {
      for (const piece of [1, 2, 3, 7, 65_536]) assert.equal(await textOf(bytes, piece), FILE, `${piece}`);
      const { rows } = await checked(bytes, 5);
      assert.deepEqual(
        rows.map(({ dossier, status }) => [dossier, status]),
        [['É1', 'due']],
      );
    });
  }

  it('a workbook is no text', async () => {
    const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 8, 0]);
    assert.equal(await encodingOf(bytesOf(zip)), undefined);
    assert.deepEqual(await openCaseload(bytesOf(zip), false), { problems: [{ code: 'NOT_TEXT' }] });
  });

  it('one Windows-1252 letter at the very end makes the whole Windows-1252', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('a'.repeat(200_000)), 0xe9]);
    assert.equal(await encodingOf(bytesOf(bytes, 1000)), 'windows-1252');
  });
});

describe('separators', () => {
  it('the delimiter that makes sense of the headers, even with others inside them', () => {
    assert.equal(separatorsOf('dossier;mois;payé (net, EUR)\n').delimiter, ';');
    assert.equal(separatorsOf('dossier,month,paid\nA,2026-09,1\n').delimiter, ',');
    assert.equal(separatorsOf('dossier\tmois\tpayé\n').delimiter, '\t');
    assert.equal(separatorsOf('"dossier";"mois";"a,b,c,d,e"\n').delimiter, ';');
    assert.equal(separatorsOf('\ndossier,mois\n').delimiter, ',');
    assert.equal(separatorsOf('dossier').delimiter, ';');
    assert.equal(separatorsOf('sep=,\ndossier;a,mois;b\n').delimiter, ',');
  });

  it('LF, CRLF, and CR alone', async () => {
    for (const newline of ['\n', '\r\n', '\r']) {
      const { rows } = await checked(FILE.replaceAll('\n', newline));
      assert.deepEqual(
        rows.map(({ dossier, line, status }) => [dossier, line, status]),
        [['É1', 2, 'due']],
      );
    }
  });
});

describe('openCaseload', () => {
  it('the whole column settles an ambiguous amount, wherever its proof stands', async () => {
    const head = 'dossier;mois;catégorie;chômage;dons réguliers\n';
    const { caseload, rows } = await checked(`${head}A;2026-09;2;1.250;1.250\nB;2026-09;2;100,50;\n`);
    assert.deepEqual(caseload.conventions, [, , , 'comma', undefined]);
    const [first] = rows;
    assert.equal(first?.status, 'refused');
    assert.deepEqual(
      first.problems.map(({ code, column }) => [code, column]),
      [['AMBIGUOUS_AMOUNT', 'dons réguliers']],
    );
  });

  it('a row that is not trusted settles nothing', async () => {
    const head = 'dossier,mois,catégorie,chômage\n';
    for (const untrusted of ['B,2026-09,2,1250.50,7', 'B,"2026-09,2,1250.50']) {
      const { rows } = await checked(`${head}A,2026-09,2,"1,250"\n${untrusted}\n`);
      assert.deepEqual(
        rows.map((row) => (row.status === 'refused' ? row.problems[0]?.code : row.status)),
        ['AMBIGUOUS_AMOUNT', untrusted.includes('"') ? 'BAD_QUOTES' : 'LONG_ROW'],
      );
    }
  });

  it('a header with a bad quote is no header', async () => {
    assert.deepEqual(await openCaseload(bytesOf('dossier;"mois";"cat\nA;2026-09;2\n'), false), {
      problems: [{ code: 'BAD_QUOTES', figures: { line: 1 } }],
    });
  });

  it('counts the rows, and finds files without any header', async () => {
    const { caseload } = await checked(`${FILE}\n;;;\nB;2026-09;2;\n`);
    assert.equal(caseload.rowCount, 2);
    assert.deepEqual(await openCaseload(bytesOf(''), false), { problems: [{ code: 'EMPTY_FILE' }] });
    assert.deepEqual(await openCaseload(bytesOf('\n\n'), false), { problems: [{ code: 'EMPTY_FILE' }] });
  });

  it('a file without rows is a caseload of none', async () => {
    const { rows } = await checked('dossier;mois\n');
    assert.deepEqual(rows, []);
  });
});
