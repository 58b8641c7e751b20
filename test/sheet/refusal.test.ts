import assert from 'node:assert/strict';
import { LANGS, type Lang } from '../../src/i18n';
import { decisionSheet } from '../../src/sheet';
import { traced } from './dossiers';

const PERSON = { id: 'a', role: 'applicant' };
const DOSSIER = { id: 'D', month: '2026-09', persons: [PERSON] };

/** The reasons of a refusal: where, and what. */
function reasons(dossier: unknown, lang: Lang = 'fr'): string[] {
  const [section] = decisionSheet(dossier, traced(dossier), { lang }).sections;
  assert.ok(section !== undefined && 'statements' in section);
  return section.statements.map(({ about, text }) => `${about} | ${text}`.replaceAll('\u00a0', ' '));
}

const withPerson = (fields: object) => ({ ...DOSSIER, persons: [{ ...PERSON, ...fields }] });
const withRow = (row: unknown) => withPerson({ resources: [row] });

describe('reasons of a refusal', () => {
  it('name the field as JSON has it', () => {
    assert.match(reasons({ ...DOSSIER, id: undefined })[0]!, /^identifiant \(`id`\) \| /);
    assert.match(
      reasons(withRow({ kind: 'replacement', amount: '5,00' }))[0]!,
      /^personne 1 \(demandeur\), ressource 1 \(revenus de remplacement\), montant \(`amount`\) \| /,
    );
    assert.match(
      reasons(withPerson({ spi: { kind: 'shortage' } }))[0]!,
      /rang du mois de pénurie \(`month`\)/,
    );
    assert.match(reasons({ ...DOSSIER, policy: { excess: 'all' } })[0]!, /\(`excess`\) \| /);
  });

  it('a field that nobody knows is quoted once; a person, a row and the dossier have no name', () => {
    assert.match(reasons({ ...DOSSIER, 'a/b': 1 })[0]!, /^champ « a\/b » \| /);
    assert.match(reasons({ ...DOSSIER, persons: [7] })[0]!, /^personne 1 \| /);
    assert.match(reasons([])[0]!, /^le dossier \| /);
  });

  const wanted: [what: string, dossier: unknown, text: string][] = [
    ['a category in quotes', { ...DOSSIER, category: '2' }, 'Il faut un nombre, sans guillemets : 2.'],
    [
      'a category in words',
      { ...DOSSIER, category: 'isolé' },
      'Il faut un nombre, sans guillemets : 1, 2, 3.',
    ],
    ['a count in quotes', { ...DOSSIER, applicants: '2' }, 'Il faut un nombre, sans guillemets : 2.'],
    [
      'a count with decimals',
      { ...DOSSIER, applicants: 1.5 },
      'Il faut un nombre, sans guillemets : 1 – 20.',
    ],
    ['a text as number', { ...DOSSIER, id: 17 }, 'Il faut un texte entre guillemets : "17".'],
    ['yes as a text', { ...DOSSIER, piis: 'oui' }, 'Il faut true (oui) ou false (non), sans guillemets.'],
    ['a month as number', { ...DOSSIER, month: 202609 }, 'Il faut un texte entre guillemets : "2026-09".'],
    ['a date that is null', { ...DOSSIER, from: null }, 'Il faut un texte entre guillemets : "2026-09-01".'],
    ['an amount that is true', { ...DOSSIER, paid: true }, 'Il faut un texte entre guillemets : "1314.20".'],
    [
      'a share that is true',
      { ...DOSSIER, custodyShare: true },
      'Il faut un texte entre guillemets : "1/2".',
    ],
    ['a choice as number', { ...DOSSIER, scheme: 1 }, 'Il faut un texte entre guillemets : "RIS", "ASE".'],
    ['persons that are no list', { ...DOSSIER, persons: {} }, 'Il faut une liste, entre crochets.'],
    ['a person that is no object', { ...DOSSIER, persons: ['a'] }, 'Il faut un objet, entre accolades { }.'],
    ['a row that is no object', withRow('work'), 'Il faut un objet, entre accolades { }.'],
    ['a kind that is no text', withRow({ kind: 3 }), 'Il faut un texte entre guillemets : "3".'],
    [
      'a field of a row',
      withRow({ kind: 'ale', amount: '1', cheques: '4' }),
      'Il faut un nombre, sans guillemets : 4.',
    ],
    [
      'a field of spi',
      withPerson({ spi: { kind: 'student', grant: 1 } }),
      'Il faut true (oui) ou false (non), sans guillemets.',
    ],
  ];
  for (const [what, dossier, text] of wanted) {
    it(`${what}: says what is wanted`, () => {
      const [reason = ''] = reasons(dossier);
      assert.ok(reason.endsWith(` ${text}`), reason);
      // A text has a length; it is never said to be a number.
      if (text.includes('texte')) assert.doesNotMatch(reason, /nombre/);
      for (const lang of LANGS) assert.doesNotMatch(reasons(dossier, lang).join(), /…|\{\w/);
    });
  }
});
