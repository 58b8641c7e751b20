import type { SpiInput } from '../../engine';
import type { SpiWord } from '../../values';
import type { KindProblem, KindValue, Said } from './said';
import type { SortedKinds } from './sort-kinds';

type Exemption = Exclude<SpiWord, 'no'>;

/**
 * The exemption of the applicant (AR 35): that of the kinds and of the column `spi`, which must agree (SPI_CONFLICT), with
 * its counter, its month and what is used.
 */
export function applicantSpi(said: Said, sorted: SortedKinds, problems: KindProblem[]): SpiInput | undefined {
  const named = sorted.applicant.filter((value) => exemptionOf(value) !== undefined);
  const [first] = named;
  const word = first && exemptionOf(first);
  for (const other of named) {
    if (exemptionOf(other) !== word) {
      problems.push({
        code: 'SPI_CONFLICT',
        at: other,
        figures: { first: first?.kind.code ?? '', second: other.kind.code },
      });
    }
  }
  // "No" speaks of work: it does not deny the exemption of an artist.
  const denied = said.spi === 'no' ? word !== 'artistic' : word !== said.spi;
  if (first !== undefined && said.spi !== undefined && denied) {
    problems.push({ code: 'SPI_CONFLICT', at: 'spi', figures: { first: first.kind.code, second: said.spi } });
  }
  return spiOf(word ?? (said.spi === 'no' ? undefined : said.spi), sorted, problems);
}

function exemptionOf({ kind: { becomes } }: KindValue): Exemption | undefined {
  return becomes.part === 'row' ? becomes.spi : undefined;
}

/** Without an exemption that has it, a counter, a month or a used amount is MISSING_COMPANION. */
function spiOf(
  word: Exemption | undefined,
  { companions }: SortedKinds,
  problems: KindProblem[],
): SpiInput | undefined {
  const companion = (code: string, owned: boolean, needs: string): string | number | undefined => {
    const found = companions.get(code);
    if (found !== undefined && !owned) {
      problems.push({ code: 'MISSING_COMPANION', at: found, figures: { kind: code, needs } });
    }
    return found?.value;
  };
  const counted = word !== undefined && word !== 'artistic';
  const daysLeft = companion('spi-days-left', counted, 'work:spi') as number | undefined;
  const month = companion('shortage-month', word === 'shortage', 'work:shortage') as number | undefined;
  const used = companion('artistic-used', word === 'artistic', 'artistic');
  const counter = daysLeft === undefined ? {} : { daysLeft };
  switch (word) {
    case undefined:
      return undefined;
    case 'general':
      return { kind: 'general', ...counter };
    case 'student':
      return { kind: 'student', ...counter };
    case 'student-grant':
      return { kind: 'student', grant: true, ...counter };
    case 'shortage':
      return { kind: 'shortage', month: month ?? 1, ...counter };
    case 'artistic':
      return used === undefined ? { kind: 'artistic' } : { kind: 'artistic', used };
  }
}
