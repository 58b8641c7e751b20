import { PROCEDURE_SHEET, fill, formatEuro, formatMonth, type Lang } from '../../i18n';
import type { FormBResult } from '../../procedure';
import { section, sentences, shownAmount, stepsOf, type AnswerParts, type Asked } from './parts';

const RATES = [
  'stateShare.size',
  'stateShare.counts',
  'stateShare.declared',
  'stateShare.reform-1',
  'stateShare.reform-2',
];

/** PROCEDURE §8: the rate, the State's part and ours, the subsidy of the project, and the lines of Form B. */
export function stateShareParts({ command, answer, lines }: Asked<'stateShare'>): AnswerParts {
  const { lang } = lines;
  const { trace, result } = answer;
  const made = (...rules: readonly string[]) => stepsOf(trace, ...rules).map((step) => lines.of(step));
  const rates = made(...RATES);
  const parts = [...made('stateShare.share'), ...made('stateShare.own')];
  const subsidy = made('stateShare.piis');
  if (command.piis !== undefined && subsidy.length === 0) {
    // At 100 % it may be left out by a reading.
    const isRead = result.rate === '1.00' && answer.policy.piisOnTop === 'none';
    subsidy.push(
      lines.told('noPiisSubsidy', {
        value: result.piisShare,
        unit: 'EUR',
        article: 'L 43/2',
        ...(isRead && { reading: 'piisOnTop' }),
      }),
    );
  }
  const others = [{ label: PROCEDURE_SHEET.ownPart[lang], amount: shownAmount(lang, result.ownShare) }];
  if (command.piis !== undefined) {
    const amount = shownAmount(lang, result.piisShare);
    others.push({ label: PROCEDURE_SHEET.piisPart[lang], amount });
  }
  return {
    sections: [
      ...section(lang, 'stateRate', rates),
      ...section(lang, 'stateParts', [...parts, ...subsidy]),
      ...section(lang, 'formB', made('stateShare.form-b-'), result.formB && formBNote(lang, result.formB)),
    ],
    conclusion: {
      label: PROCEDURE_SHEET.statePart[lang],
      amount: shownAmount(lang, result.share),
      others,
      period: formatMonth(lang, command.month),
      ...(result.piisShare !== '0.00' && { sentence: PROCEDURE_SHEET.guidance[lang] }),
    },
  };
}

/** Why the lines of the form and the calculation may differ, and by how much they do. */
function formBNote(lang: Lang, { difference }: FormBResult): string {
  const here =
    difference === '0.00'
      ? PROCEDURE_SHEET.formBNone[lang]
      : fill(lang, PROCEDURE_SHEET.formBSome[lang], {
          amount: formatEuro(lang, difference),
        });
  return sentences(PROCEDURE_SHEET.formBRounding[lang], here);
}
