import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { formatMonth } from '../../i18n';
import { usePane, useSay } from '../pane';
import type { Recognised } from '../worker';
import { CHECK } from './words';
import type { Choices } from '../flow';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  readonly recognised: Recognised;
  readonly choices: Choices;
  readonly choose: (choices: Choices) => void;
}

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

/** The month that is checked: that of each row, and one for the rows that have none. */
export function When({ recognised: { hasMonth, withoutMonth }, choices, choose }: Props) {
  const styles = useStyles();
  const { lang, bareme } = usePane();
  const say = useSay(CHECK);
  const [year = '', month = ''] = (choices.month ?? '').split('-');
  const last = Number(bareme.coverage.to.slice(0, 4));
  const first = Number(bareme.coverage.computedFrom.slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, i) => String(last - i));
  const set = (to: { year?: string; month?: string }) => {
    const [y, m] = [to.year ?? (year === '' ? years[0]! : year), to.month ?? (month === '' ? '01' : month)];
    choose({ ...choices, month: y === '' || m === '' ? undefined : `${y}-${m}` });
  };
  if (hasMonth && withoutMonth === 0 && choices.month === undefined) return null;
  return (
    <Field
      label={say(hasMonth ? 'ownMonthElse' : 'month')}
      hint={hasMonth ? say('ownMonth') : ''}
      validationMessage={!hasMonth && choices.month === undefined ? say('needsMonth') : ''}
    >
      <div className={styles.row} role="group">
        <Select
          className={styles.grow}
          aria-label={say('month')}
          value={month}
          onChange={(_, { value }) => set({ month: value })}
        >
          <option value="">{say('none')}</option>
          {MONTHS.map((one) => (
            <option key={one} value={one}>
              {formatMonth(lang, `2000-${one}`).split(' ')[0]}
            </option>
          ))}
        </Select>
        <Select
          className={styles.grow}
          aria-label={say('year')}
          value={year}
          onChange={(_, { value }) => set({ year: value })}
        >
          <option value="">{say('none')}</option>
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </div>
    </Field>
  );
}
