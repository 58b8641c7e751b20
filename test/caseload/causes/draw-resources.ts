import type { PersonInput, RowInput, SpiInput } from '../../reference/input';
import type { Draw } from './draw';

type RowDraw = (draw: Draw, month: string) => RowInput;

/** What somebody close to the minimum has, by how often. */
const SMALL: readonly (readonly [weight: number, row: RowDraw])[] = [
  [
    30,
    (draw) => ({
      kind: 'work',
      amount: draw.euros(280, 1400),
      ...(draw.percent(15) && { preExisting: true }),
      ...(draw.percent(4) && { undeclared: true }),
    }),
  ],
  [4, (draw) => ({ kind: 'training', amount: draw.euros(200, 700) })],
  [14, (draw) => ({ kind: 'replacement', amount: draw.euros(280, 1100) })],
  [2, (draw) => ({ kind: 'replacement', amount: draw.euros(12, 45), per: 'day' })],
  [2, (draw) => ({ kind: 'replacement', amount: draw.euros(2500, 9000), per: 'year' })],
  [7, (draw) => ({ kind: 'alimony', amount: draw.euros(120, 450) })],
  [4, (draw) => ({ kind: 'familyAllowance', amount: draw.euros(110, 330) })],
  [4, (draw) => ({ kind: 'regularGift', amount: draw.euros(80, 350) })],
  [5, (draw) => ({ kind: 'otherIncome', amount: draw.euros(80, 500) })],
  [2, (draw) => ({ kind: 'alimony', amount: draw.euros(150, 1200), per: 'year' })],
  [5, (draw) => ({ kind: 'otherIncome', amount: draw.euros(100, 1500), per: 'year' })],
  [3, (draw) => ({ kind: 'holidayPay', amount: draw.euros(300, 2500) })],
  [2, severance],
  [3, (draw) => ({ kind: 'ale', amount: draw.euros(100, 350), cheques: draw.whole(10, 45) })],
  [1, volunteer],
  [
    4,
    (draw) => ({
      kind: 'exempt',
      amount: draw.euros(50, 400),
      ground: draw.oneOf(['b', 'g', 'm', 'h', 'a']),
    }),
  ],
  [9, movable],
  [7, immovable],
  [3, transfer],
  [
    4,
    (draw) =>
      draw.percent(70)
        ? { kind: 'benefitInKind', amount: draw.euros(150, 500) }
        : { kind: 'benefitInKind', amount: draw.euros(100, 900), per: 'year' },
  ],
  [2, (draw) => ({ kind: 'artistic', amount: draw.euros(500, 6000) })],
];

/** What a parent lives on. */
const WHOLE: readonly (readonly [weight: number, row: RowDraw])[] = [
  [30, (draw) => ({ kind: 'work', amount: draw.euros(900, 1900) })],
  [50, (draw) => ({ kind: 'replacement', amount: draw.euros(850, 1400) })],
  [3, (draw) => ({ kind: 'replacement', amount: draw.euros(10000, 18000), per: 'year' })],
  [2, (draw) => ({ kind: 'replacement', amount: draw.euros(35, 60), per: 'day' })],
];

/** What somebody has who works now and then, or is paid a small benefit. */
const PART: readonly (readonly [weight: number, row: RowDraw])[] = [
  [50, (draw) => ({ kind: 'work', amount: draw.euros(120, 700) })],
  [40, (draw) => ({ kind: 'replacement', amount: draw.euros(150, 800) })],
];

/** Resources of an applicant, or of another person with little; fewer where other adults bring something in. */
export function drawSmall(draw: Draw, month: string, isHosted = false): RowInput[] {
  const count = draw.weighted<number>(
    isHosted
      ? [
          [40, 0],
          [40, 1],
          [15, 2],
          [5, 3],
        ]
      : [
          [15, 0],
          [32, 1],
          [35, 2],
          [18, 3],
        ],
  );
  return Array.from({ length: count }, () => draw.weighted(SMALL)(draw, month));
}

/** Resources of a cohabitant, `whole` times in a hundred a full wage or pension, and now and then something beside it. */
export function drawIncome(draw: Draw, month: string, whole: number): RowInput[] {
  const main = draw.weighted(draw.percent(whole) ? WHOLE : PART)(draw, month);
  return draw.percent(40) ? [main, draw.weighted(SMALL)(draw, month)] : [main];
}

/** The exemption of a person who has such income, two times in three (AR 35). */
export function drawSpi(draw: Draw, rows: readonly RowInput[], month: string): Pick<PersonInput, 'spi'> {
  const has = (...kinds: string[]): boolean => rows.some(({ kind }) => kinds.includes(kind));
  if (!draw.percent(65)) return {};
  if (has('artistic'))
    return { spi: { kind: 'artistic', ...(draw.percent(30) && { used: draw.euros(200, 2500) }) } };
  if (!has('work', 'training')) return {};
  const days = draw.percent(25) && { daysLeft: draw.percent(70) ? draw.whole(0, 29) : draw.whole(30, 1095) };
  const shortage = month >= '2024-01';
  return {
    spi: draw.weighted<SpiInput>([
      [65, { kind: 'general', ...days }],
      [25, { kind: 'student', ...days, ...(draw.percent(30) && { grant: true }) }],
      ...(shortage ? ([[10, { kind: 'shortage', month: draw.whole(1, 3), ...days }]] as const) : []),
    ]),
  };
}

function severance(draw: Draw, month: string): RowInput {
  const next = `${Number(month.slice(0, 4)) + 1}-01-31`;
  return { kind: 'severance', amount: draw.euros(900, 6000), firstDay: `${month}-01`, lastDay: next };
}

/** The caps of the years before 2023 are not in the table: the centre gives them. */
function volunteer(draw: Draw, month: string): RowInput {
  const caps = month < '2023' ? { dayCap: '35.00', yearCap: '1450.00' } : {};
  return { kind: 'volunteer', amount: draw.euros(400, 2400), dayMax: draw.euros(15, 60), ...caps };
}

function movable(draw: Draw): RowInput {
  const share = draw.percent(20) && { share: draw.oneOf(['1/2', '1/3', '0.25']) };
  return {
    kind: 'movable',
    amount: draw.percent(60) ? draw.euros(5500, 10000) : draw.euros(10000, 25000),
    ...share,
    ...(draw.percent(6) && { blocked: true }),
  };
}

function immovable(draw: Draw): RowInput {
  const built = draw.percent(80);
  const cadastralIncome = built ? draw.euros(400, 2200) : draw.euros(20, 300);
  return {
    kind: 'immovable',
    built,
    ...(draw.percent(93) ? { cadastralIncome } : { foreignIncome: draw.euros(300, 3000) }),
    ...(draw.percent(25) && { rent: draw.euros(1200, 9000) }),
    ...(draw.percent(25) && { mortgageInterest: draw.euros(200, 2500) }),
    ...(draw.percent(35) && { share: draw.oneOf(['1/2', '1/3', '1/4']) }),
    ...(draw.percent(10) && { right: draw.oneOf(['usufruct', 'bare'] as const) }),
  };
}

function transfer(draw: Draw, month: string): RowInput {
  const onerous = draw.percent(60);
  return {
    kind: 'transfer',
    date: `${Number(month.slice(0, 4)) - draw.whole(5, 9)}-0${draw.whole(1, 9)}-${draw.whole(10, 28)}`,
    amount: draw.euros(20000, 120000),
    onerous,
    ...(onerous && draw.percent(60) && { soleImmovable: true }),
    ...(onerous && draw.percent(40) && { debts: draw.euros(1000, 30000) }),
    ...(draw.percent(40) && { share: draw.oneOf(['1/2', '1/4']) }),
  };
}
