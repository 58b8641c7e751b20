import assert from 'node:assert/strict';
import { COLUMN_CATALOGUE, COLUMN_KEYS, layoutOf, meaningOf, type Layout } from '../../src/caseload';
import { COLUMNS, LANGS } from '../../src/i18n';
import { findKind, KIND_LIST, kindNames } from '../../src/values';

const layout = (headers: string[], monthGiven = false): Layout => {
  const found = layoutOf(headers, monthGiven);
  assert.ok(!('problems' in found), JSON.stringify(found));
  return found;
};
const problems = (headers: string[], monthGiven = false) => {
  const found = layoutOf(headers, monthGiven);
  return 'problems' in found ? found.problems.map(({ code }) => code) : [];
};

/** The aliases of the table of caseload.md §1, key by key; `minorChildren` is a kind. */
const ALIASES: Readonly<Record<string, string>> = {
  dossier: 'dossier, n° dossier, numéro, dossiernummer, Akte, Aktennummer, file, case, id',
  month: 'mois, période, date, maand, periode, datum, Monat, month, period',
  from: 'du, date de début, van, von, from',
  to: 'au, date de fin, tot, bis, to',
  rightFrom: 'rightFrom',
  rightUntil: 'rightUntil',
  newClaim: 'nouvelle demande, nieuwe aanvraag, neuer Antrag, new claim',
  effectiveDate:
    'date d’effet, prise d’effet, datum van uitwerking, ingangsdatum, Wirkungsdatum, effective date',
  beneficiaryOn20260116: 'bénéficiaire au 16/01/2026, begunstigde op 16/01/2026',
  reviewedOn: 'révisé le, herzien op',
  art34: 'art34',
  scheme: 'régime, stelsel, Regelung, scheme',
  category: 'catégorie, cat, categorie, Kategorie, category',
  cohabitants: 'cohabitants, samenwonenden, Zusammenwohnende',
  homeless: 'sans-abri, dakloze, obdachlos, homeless',
  piis: 'PIIS, GPMI',
  custodyShare: 'part de garde, verblijfsaandeel',
  spi: 'exonération SPI, ISP, art. 35, SPI-vrijstelling',
  paid: 'montant payé, payé, versé, betaald, uitbetaald, gezahlt, paid',
  stateRate: 'taux de subvention, toelagepercentage, state rate',
};

describe('headers', () => {
  for (const key of COLUMN_KEYS) {
    it(`${key}: the aliases of the contract, in any dress`, () => {
      const names = [key, ...(ALIASES[key] ?? '').split(', '), ...LANGS.map((lang) => COLUMNS[key][lang])];
      for (const name of [...names, ...COLUMN_CATALOGUE[key].aliases]) {
        for (const form of [
          name,
          name.toUpperCase(),
          `${name} (EUR)`,
          ` ${name}. `,
          name.normalize('NFD'),
          `${name} [x]`,
        ]) {
          assert.deepEqual(meaningOf(form), { column: key }, form);
        }
      }
    });
  }

  it('the month of a payment is that of the row, and no resource; other headers of ordinary lists', () => {
    for (const [name, column] of [
      ...['Uitkeringsmaand', 'Betaalmaand', 'Maand van betaling', 'Mois de paiement'].map(
        (header) => [header, 'month'] as const,
      ),
      ['Dossier nr', 'dossier'],
      ['Vrijst. SPI', 'spi'],
    ] as const)
      assert.deepEqual(meaningOf(name), { column }, name);
    assert.deepEqual(meaningOf('Spaargelden'), { kind: findKind('movable') });
  });

  it('minorChildren is the kind minor-children', () => {
    for (const name of [
      'minorChildren',
      'enfants mineurs',
      'enfants à charge',
      'Minderjarige kinderen',
      'minderjährige Kinder',
    ]) {
      assert.deepEqual(meaningOf(name), { kind: findKind('minor-children') }, name);
    }
  });

  it('every name of a kind is a column of that kind; none is a column of the catalogue', () => {
    for (const kind of KIND_LIST) {
      for (const name of kindNames(kind))
        assert.deepEqual(meaningOf(name), { kind: { kind, perYear: false } }, name);
    }
  });

  it('what is in brackets plays no part, unless it changes euros', () => {
    const work = findKind('work')?.kind;
    assert.deepEqual(meaningOf('work (net)'), { kind: { kind: work, perYear: false } });
    assert.deepEqual(meaningOf('work (spi)'), { kind: findKind('work:spi') });
    assert.deepEqual(meaningOf('Revenus professionnels (par an)'), { kind: { kind: work, perYear: true } });
    assert.deepEqual(meaningOf('Revenus professionnels (€/mois)'), { kind: { kind: work, perYear: false } });
    assert.deepEqual(meaningOf('RC bâti (€ par an)'), { kind: findKind('cadastral-built') });
    assert.deepEqual(meaningOf('Montant payé (par mois)'), { column: 'paid' });
  });

  it('a unit that the kind cannot have is refused, not ignored', () => {
    assert.deepEqual(problems(['dossier', 'mois', 'Loyer annuel du bien bâti (par mois)']), ['COLUMN_UNIT']);
    assert.deepEqual(problems(['dossier', 'mois', 'ale (par an)']), ['COLUMN_UNIT']);
    assert.deepEqual(problems(['dossier', 'mois', 'RC bâti mensuel']), ['COLUMN_UNIT']);
    assert.deepEqual(problems(['dossier', 'mois', 'Pécule de vacances par an']), ['COLUMN_UNIT']);
    assert.deepEqual(problems(['dossier', 'mois', 'remplacement par mois (€/an)']), ['COLUMN_UNIT']);
    assert.deepEqual(problems(['dossier', 'mois', 'Montant payé (EUR par an)']), ['COLUMN_UNIT']);
    assert.deepEqual(problems(['dossier', 'mois', 'remplacement/an (par mois)']), ['COLUMN_UNIT']);
  });
});

describe('layoutOf', () => {
  it('binds columns in any order; kinds of one sort by their place', () => {
    const { bindings, width } = layout([
      'Payé',
      'RC bâti',
      'N° dossier',
      'Loyer annuel du bien bâti',
      'Mois',
      'RC bâti',
      '',
      '',
    ]);
    assert.equal(width, 6);
    assert.deepEqual(
      bindings.map(({ index, key, kind, ...rest }) => [
        index,
        key ?? kind.code,
        'nth' in rest ? rest.nth : undefined,
      ]),
      [
        [0, 'paid', undefined],
        [1, 'cadastral-built', 0],
        [2, 'dossier', undefined],
        [3, 'rent-built', 0],
        [4, 'month', undefined],
        [5, 'cadastral-built', 1],
      ],
    );
  });

  it('reports what is not recognised, with the header that it resembles', () => {
    const { ignored } = layout(['dossier', 'mois', 'Remarque', '', 'Remplacemnt', 'catégoire', 'x']);
    assert.deepEqual(ignored, [
      { index: 2, header: 'Remarque' },
      { index: 3, header: '' },
      { index: 4, header: 'Remplacemnt', suggestion: 'remplacement' },
      { index: 5, header: 'catégoire', suggestion: 'catégorie' },
      { index: 6, header: 'x' },
    ]);
  });

  it('says what a header leaves open, and guesses nothing', () => {
    const { ignored } = layout([
      'dossier',
      'mois',
      'Salaire brut',
      'Brutoloon',
      'Salaire (brut)',
      'Kinderbijslag',
      'Date de naissance',
      'Lien',
      'Verwantschap',
    ]);
    assert.deepEqual(
      ignored.map(({ header, advice }) => [header, advice]),
      [
        ['Salaire brut', 'net'],
        ['Brutoloon', 'net'],
        ['Salaire (brut)', 'net'],
        ['Kinderbijslag', 'family'],
        ['Date de naissance', 'person'],
        ['Lien', 'person'],
        ['Verwantschap', 'person'],
      ],
    );
    assert.deepEqual(meaningOf('Montant payé (brut)'), { column: 'paid' });
  });

  it('not one header known: the line that must hold them is said once', () => {
    const found = layoutOf(['Liste', 'x'], false);
    assert.ok('problems' in found);
    assert.deepEqual(
      found.problems.map(({ figures }) => figures?.['line']),
      [1, undefined],
    );
    const half = layoutOf(['mois'], false);
    assert.ok('problems' in half && half.problems[0]?.figures?.['line'] === undefined);
  });

  it('knows the words of a finance office', () => {
    const kinds: Readonly<Record<string, string>> = {
      'partner-work': 'Salaire conjoint, Salaire du conjoint, Loon partner',
      'partner-other': 'Revenu du conjoint, Revenus du conjoint, Inkomen partner',
      replacement: 'Mutuelle, Ziekenfonds, Mutualiteit, Pension',
      work: 'Salaris',
      'work:spi': 'Revenus professionnels avec ISP, Revenus professionnels avec SPI',
    };
    for (const [code, names] of Object.entries(kinds)) {
      for (const name of names.split(', ')) assert.deepEqual(meaningOf(name), { kind: findKind(code) }, name);
    }
    for (const name of ['RIS versé', 'Montant RIS payé', 'Net à payer'])
      assert.deepEqual(meaningOf(name), { column: 'paid' }, name);
  });

  it('dossier is required, month too unless it is given for all rows', () => {
    assert.deepEqual(problems(['mois']), ['MISSING_COLUMN']);
    assert.deepEqual(problems(['dossier']), ['MISSING_COLUMN']);
    assert.deepEqual(problems(['a', 'b']), ['MISSING_COLUMN', 'MISSING_COLUMN']);
    assert.deepEqual(problems(['dossier'], true), []);
  });

  it('two columns for one field are refused; two of a kind that adds up are not', () => {
    assert.deepEqual(problems(['dossier', 'mois', 'période']), ['DUPLICATE_COLUMN']);
    assert.deepEqual(problems(['dossier', 'mois', 'travail', 'salaire']), []);
  });

  it('an empty header is refused', () => {
    assert.deepEqual(problems(['', ' ']), ['EMPTY_FILE']);
  });
});
