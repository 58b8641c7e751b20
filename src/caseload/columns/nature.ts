import { listed } from '../../values';

/** What an amount under a header may be, told by its words: these kinds and no others, the likeliest first. */
type Nature = readonly [words: RegExp, targets: readonly string[]];

/** Words between spaces, as keys; each text lists some. */
const words = (...texts: readonly string[]): RegExp => new RegExp(` (?:${texts.flatMap(listed).join('|')}) `);

/**
 * The commonest headers of the lists of CPAS and OCMW. Where the law tells cases apart that a header does not, all of them are named, those
 * that are counted first: nobody is to be led to an exemption. The first that fits decides.
 */
const NATURES: readonly Nature[] = [
  // AR 22 §1 j, L 16: regular, or not.
  [
    words(
      'dons? | donations? | giften | gift | schenking\\w* | liberalites? | geschenk\\w*',
      'aide (?:des|de la) (?:parents|famille)',
    ),
    ['regular-gift', 'exempt:j'],
  ],
  // AR 34 §2.
  [
    words(
      'parents? | ouders? | eltern | pere | mere | vader | moeder | debiteurs? | onderhoudsplicht\\w*',
      'unterhaltspflicht\\w*',
    ),
    ['debtors-income', 'debtors'],
  ],
  // AR 25.
  [
    words(
      'huurinkomsten | huuropbrengst\\w* | loyers? (?:percus?|recus?|encaisses?) | locatifs?',
      'mieteinnahmen',
    ),
    ['rent-built', 'rent-unbuilt'],
  ],
  // AR 22 §1 g: of a Community only.
  [
    words('bourses? | (?:studie)?beur\\w* | studietoelage\\w* | studienbeihilfe\\w* | grants?'),
    ['other-income', 'exempt:g'],
  ],
  // L 16, AR 22 §1 c.
  [
    words(
      'alim | aliments? | alimente?n? | alimentaires? | alimentatie\\w* | onderhouds(?:geld|bijdrage|uitkering)\\w* | unterhalt\\w*',
      'alimony',
    ),
    ['alimony', 'exempt:c'],
  ],
  // AR 22 §1 t and m: integration and care; the allowance that replaces income is counted.
  [
    words(
      'handicap\\w* | gehandicap\\w* | behindert\\w* | ai | aah | integratietegemoetkoming\\w*',
      'allocations? d? ?integration',
    ),
    ['replacement', 'exempt:t', 'exempt:m'],
  ],
  // AR 22 §1 a and f.
  [
    words(
      'installation | installatiepremie\\w* | huurpremie\\w* | huursubsidie\\w* | prime loyer',
      'prime de loyer | allocation loyer',
    ),
    ['other-income', 'exempt:a', 'exempt:f'],
  ],
  // AR 24.
  [
    words(
      'mutuel\\w* | mutualit\\w* | ziekenfonds\\w* | ziekte\\w* | kranken\\w* | maladie | sickness',
      'invalid\\w* | incapacite | arbeidsongeschikt\\w* | arbeidsongeval\\w* | accident | inami | riziv',
      'chom\\w* | onem | rva | werkloos\\w* | arbeitslos\\w* | unemploy\\w* | \\w*pension\\w*',
      '\\w*pensioen\\w* | grapa | igo | arr | ivt | inkomensgarantie\\w* | inkomensvervangend\\w*',
      'remplacement | vervangingsinkom\\w* | ersatz\\w* | passerelle | overbruggingsrecht | rcc | swt',
      'tijdskrediet | credit temps | interruption | uitkering\\w*',
    ),
    ['replacement', 'other-income'],
  ],
  // AR 23, 35 §2.
  [words('etudiants? | student\\w* | jobstudent\\w*'), ['work', 'work:student']],
  // AR 23, 35 §1.
  [
    words(
      'salaires? | salaris | remuneration\\w* | (?!leef)\\w*loon | lonen | wedde | \\w*bezoldiging\\w*',
      '\\w*gehalt | \\w*lohn | wages? | salary | interim\\w* | flexi\\w* | jobs? | travail | arbeids?',
      'arbeidsinkom\\w* | professionnel\\w* | beroeps\\w* | independant\\w* | zelfstandig\\w*',
      'titres services | art(?:icle|ikel)? 60 | prestations',
    ),
    ['work', 'work:spi'],
  ],
];

const OF_PARTNER = words(
  'conjoint\\w* | partenaires? | partners? | epou\\w* | echtgeno\\w* | ehe\\w* | mari | femme',
  'compagn\\w* | spouse',
);
/** Partner, debtor, or somebody of no account: AR 34. */
const OF_OTHERS = words(
  'cohabitant\\w* | samenwonende\\w* | menage | gezin\\w* | huisgeno\\w* | zusammenwohnend\\w*',
  'household',
);

/** A number of persons or of days is no amount. */
const COUNTS = words('nombre | nbre? | nb | aantal | anzahl | number | jours | dagen | tage');
/** The children themselves, where a header begins with them; after an amount they are those for whom it is. */
const CHILDREN = /^ (?:enfants?|kinderen|kinder|children) /;

/** Income of which a header says no more. */
const INCOME = words('revenus? | ressources? | inkom\\w* | einkommen\\w* | einkunfte | income | resources');

const PARTNERS: Readonly<Record<string, string>> = {
  work: 'partner-work',
  'work:spi': 'partner-work:spi',
  replacement: 'partner-replacement',
};

/** The only kinds that an amount under a header of these words may be, the likeliest first; undefined where they do not tell. */
export function plausibleTargets(keys: readonly string[]): readonly string[] | undefined {
  const text = ` ${keys.join(' ')} `;
  if (COUNTS.test(text) || CHILDREN.test(text)) return undefined;
  if (OF_OTHERS.test(text)) return ['partner-other', 'debtors-income'];
  const targets = NATURES.find(([pattern]) => pattern.test(text))?.[1];
  if (!OF_PARTNER.test(text)) return targets;
  if (targets === undefined) return INCOME.test(text) ? ['partner-other', 'partner-work'] : undefined;
  return [...new Set(targets.map((target) => PARTNERS[target] ?? 'partner-other'))];
}

/** True for kinds of which less than the whole counts, or nothing: they are guessed only where a header has a word of their own. */
export function lowersResources(target: string): boolean {
  return /^exempt:|:(?:spi|student|shortage)|^(?:ale|artistic|holiday-pay)$/.test(target);
}
