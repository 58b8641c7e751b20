import type { Dossier } from './dossier';

/** A dossier of September 2026, with a name that says which rule it touches. */
function september(name: string, values: Dossier): Dossier {
  return { dossier: name, month: '2026-09', ...values };
}

/** Every rule that a flat row can say, at and around its threshold, at least once. */
export const RULES: readonly Dossier[] = [
  // L 14: categories, given and derived
  september('L14 cohabitant', { category: '1' }),
  september('L14 isolé', { category: '2' }),
  september('L14 famille', { category: '3', minorChildren: '2' }),
  september('L14 déduit enfant', { minorChildren: '1' }),
  september('L14 déduit cohabitant', { minorChildren: '0', cohabitants: '2' }),
  september('L14 déduit isolé', { minorChildren: '0', cohabitants: '0' }),
  september('L14 sans-abri PIIS', { homeless: 'yes', piis: 'yes', cohabitants: '1' }),
  september('L14 sans-abri sans PIIS', { homeless: 'yes', piis: 'no', cohabitants: '1' }),
  september('L14 catégorie contraire', { category: '2', minorChildren: '1' }),
  september('L14 garde moitié', { category: '3', minorChildren: '1', custodyShare: '1/2' }),
  september('L14 garde un tiers', { category: '3', minorChildren: '1', custodyShare: '1/3' }),
  september('L14 garde 40 %', {
    category: '3',
    minorChildren: '2',
    custodyShare: '0.4',
    replacement: '600.00',
  }),
  {
    dossier: 'L14 garde avant 2022',
    month: '2022-05',
    category: '3',
    minorChildren: '1',
    custodyShare: '1/2',
  },
  september('ASE', { scheme: 'ASE', category: '2', replacement: '400.00' }),
  // AR 22 §2 and the threshold of the right
  september('AR22 un cent sous', { category: '1', 'replacement/year': '10938.73' }),
  september('AR22 égal', { category: '1', 'replacement/year': '10938.74' }),
  september('AR22 un cent au-dessus', { category: '1', 'replacement/year': '10938.75' }),
  september('AR22 exonérés', {
    category: '2',
    'exempt:a': '150.00',
    'exempt:b': '340.00',
    'exempt:c': '120.00',
    'exempt:g': '90.00',
    'exempt:h': '520.00',
    'exempt:m': '310.00',
  }),
  september('AR22 ALE limite', { category: '2', ale: '240.00', 'ale-cheques': '40' }),
  september('AR22 ALE surplus', { category: '2', ale: '260.00', 'ale-cheques': '40', replacement: '100.00' }),
  { dossier: 'AR22 ALE 2022', month: '2022-12', category: '2', ale: '60.00', 'ale-cheques': '10' },
  // AR 23-24, 27, 33 and L 16
  september('AR23 travail', { category: '2', work: '500.00' }),
  september('AR23 travail annuel', { category: '2', 'work/year': '4800.00' }),
  september('AR23 formation', { category: '1', training: '250.00' }),
  september('AR24 remplacement', { category: '3', minorChildren: '1', replacement: '900.00' }),
  september('AR27 première tranche', { category: '2', movable: '6199.99' }),
  september('AR27 à 6 200', { category: '2', movable: '6200.00' }),
  september('AR27 deuxième tranche', { category: '2', movable: '6200.09' }),
  september('AR27 à 12 500', { category: '2', movable: '12500.00' }),
  september('AR27 troisième tranche', { category: '2', movable: '12500.05' }),
  september('AR27 pécule', { category: '2', 'holiday-pay': '600', movable: '6000.00' }),
  { dossier: 'AR27 pécule 2022', month: '2022-06', category: '2', 'holiday-pay': '300' },
  september('AR33 logement', { category: '2', 'benefit-in-kind': '150.00' }),
  september('L16 pension alimentaire', { category: '2', alimony: '175.00' }),
  september('L16 allocations familiales', { category: '1', 'family-allowance': '210.50' }),
  september('L16 dons', { category: '1', 'regular-gift': '80.00' }),
  september('L16 autres revenus', { category: '2', 'other-income': '99.99' }),
  // AR 25-26
  september('AR25 bâti et non bâti', {
    category: '2',
    'cadastral-built': '900.00',
    'cadastral-unbuilt': '45.00',
  }),
  september('AR25 loyer du second bien', {
    category: '2',
    'cadastral-built': '400.00',
    'cadastral-built#2': '700.00',
    'rent-built#2': '3600.00',
  }),
  september('AR25 terrain loué', { category: '2', 'cadastral-unbuilt': '60.00', 'rent-unbuilt': '240.00' }),
  september('AR26 intérêts', {
    category: '3',
    minorChildren: '2',
    'cadastral-built': '1500.00',
    'mortgage-built': '900.00',
  }),
  // AR 34
  september('AR34 partenaire', { category: '1', 'partner-work': '1300.00' }),
  september('AR34 partenaire sous le seuil', { category: '1', 'partner-replacement': '700.00' }),
  september('AR34 partenaire catégorie 3', {
    category: '3',
    minorChildren: '1',
    'partner-work:spi': '650.00',
    'partner-other': '50.00',
  }),
  september('AR34 débiteur 2026', {
    category: '1',
    art34: '2026',
    debtors: '1',
    'debtors-income': '1800.00',
  }),
  september('AR34 débiteur 2002', {
    category: '1',
    art34: '2002',
    debtors: '1',
    'debtors-income': '1800.00',
  }),
  september('AR34 révisé', {
    category: '1',
    beneficiaryOn20260116: 'yes',
    reviewedOn: '2026-06-01',
    debtors: '2',
    'debtors-income': '2900.00',
    'family-allowance-for-applicant': '310.00',
  }),
  september('AR34 pas encore révisé', {
    category: '1',
    beneficiaryOn20260116: 'yes',
    debtors: '2',
    'debtors-income': '2900.00',
    'family-allowance-for-applicant': '310.00',
  }),
  {
    dossier: 'AR34 veille de la réforme',
    month: '2026-02',
    category: '1',
    debtors: '1',
    'debtors-income': '1500.00',
  },
  // AR 35
  september('AR35 sous le plafond', { category: '2', 'work:spi': '321.98' }),
  september('AR35 au plafond', { category: '2', 'work:spi': '321.99' }),
  september('AR35 au-dessus du plafond', { category: '2', 'work:spi': '322.00' }),
  september('AR35 colonne ISP', { category: '2', spi: 'yes', work: '700.00' }),
  september('AR35 compteur dix jours', { category: '2', 'work:spi': '500.00', 'spi-days-left': '10' }),
  september('AR35 formation', { category: '1', 'training:spi': '400.00' }),
  september('AR35 étudiant', { category: '1', piis: 'yes', 'work:student': '450.00' }),
  september('AR35 étudiant sans PIIS', { category: '1', piis: 'no', 'work:student': '450.00' }),
  {
    dossier: 'AR35 boursier 2021',
    month: '2021-11',
    category: '2',
    piis: 'yes',
    'work:student-grant': '400.00',
  },
  {
    dossier: 'AR35 boursier COVID',
    month: '2021-05',
    category: '2',
    piis: 'yes',
    spi: 'student-grant',
    work: '400.00',
  },
  september('AR35 pénurie', { category: '2', 'work:shortage': '900.00', 'shortage-month': '3' }),
  september('AR35 pénurie épuisée', { category: '2', 'work:shortage': '900.00', 'spi-days-left': '0' }),
  september('AR35 pénurie incomplète', { from: '2026-09-02', category: '2', 'work:shortage': '900.00' }),
  september('AR35 artiste', { category: '2', artistic: '5200.00', 'artistic-used': '1000.00' }),
  // partial months
  september('Prorata quinze jours', { to: '2026-09-15', category: '3', minorChildren: '1' }),
  september('Prorata demande', { from: '2026-09-16', newClaim: 'yes', category: '2', work: '1000.00' }),
  september('Prorata au seuil', { from: '2026-09-16', newClaim: 'yes', category: '2', work: '1367.34' }),
  september('Prorata changement', {
    from: '2026-09-10',
    to: '2026-09-20',
    effectiveDate: '2026-04-01',
    category: '1',
    replacement: '300.00',
  }),
  { dossier: 'Prorata février bissextile', month: '2024-02', to: '2024-02-15', category: '2' },
];

/** Rows that cannot be read, or that do not hold together; the other cells are as they should be. */
export const UNREADABLE: readonly Dossier[] = [
  { dossier: 'Illisible montant ambigu', month: '2026-09', category: '2', 'holiday-pay': '!1.314' },
  { dossier: 'Illisible texte', month: '2026-09', category: '2', replacement: '!voir dossier' },
  { dossier: 'Illisible date', month: '2026-09', from: '!31/09/2026', category: '2' },
  { dossier: 'Illisible erreur du tableur', month: '2026-09', category: '2', work: '!#N/A' },
  { dossier: 'Illisible catégorie', month: '2026-09', category: '!4' },
  { dossier: 'Refusé sans catégorie', month: '2026-09', replacement: '250.00' },
  {
    dossier: 'Refusé article 34',
    month: '2026-09',
    category: '1',
    debtors: '1',
    'debtors-income': '1600.00',
  },
  { dossier: 'Refusé hors barème', month: '2027-01', category: '2' },
];
