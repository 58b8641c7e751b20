import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowNext20Regular, ArrowPrevious20Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { formatDate } from '../../i18n';
import { cellOf, isBlank, readDate } from '../../values';
import { usePane, useSay } from '../pane';
import { today } from './today';
import { BAREME_WORDS } from './words';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  date: { flex: '1 1 6rem', minWidth: 0, maxWidth: '10.5rem', '& input': { width: '100%', minWidth: 0 } },
  today: {
    minWidth: 0,
    flexShrink: 0,
    whiteSpace: 'nowrap',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
});

interface ChooseDayProps {
  readonly day: string;
  readonly choose: (day: string) => void;
  /** First days of the amounts before and after. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** The day of the amounts: any day that is covered, today, or the change before or after. */
export function ChooseDay({ day, choose, previous, next }: ChooseDayProps) {
  const styles = useStyles();
  const { bareme, lang } = usePane();
  // What is being typed; a date field of the browser would put day and month in the order of the browser.
  const [typed, setTyped] = useState<string>();
  const [isLeft, setLeft] = useState(false);
  const say = useSay(BAREME_WORDS);
  const { computedFrom, to } = bareme.coverage;
  const step = (to: string) => {
    setTyped(undefined);
    choose(to);
  };
  // What is no day stays, with the reason; nothing typed says nothing.
  const leave = () => {
    setLeft(true);
    if (typed !== undefined && (isBlank(cellOf(typed)) || dayOf(typed) !== undefined)) setTyped(undefined);
  };
  const isWrong = isLeft && typed !== undefined;
  return (
    <Field
      label={say('date')}
      hint={say('range', { from: computedFrom, to })}
      {...(isWrong && {
        validationMessage: say('notADay', { value: typed, example: formatDate(lang, to), day }),
      })}
    >
      {(field) => (
        <div className={styles.row}>
          <Input
            {...field}
            className={styles.date}
            value={typed ?? formatDate(lang, day)}
            onChange={(_, { value }) => {
              const read = dayOf(value);
              setTyped(value);
              setLeft(false);
              if (read !== undefined) choose(read);
            }}
            onBlur={leave}
            onKeyDown={({ key }) => key === 'Enter' && leave()}
          />
          <Step day={previous} choose={step} label={say('previous')} icon={<ArrowPrevious20Regular />} />
          <Step day={next} choose={step} label={say('next')} icon={<ArrowNext20Regular />} />
          <Button className={styles.today} onClick={() => step(today())}>
            {say('today')}
          </Button>
        </div>
      )}
    </Field>
  );
}

function dayOf(text: string): string | undefined {
  return readDate(cellOf(text)).value;
}

interface StepProps {
  readonly day: string | undefined;
  readonly choose: (day: string) => void;
  readonly label: string;
  readonly icon: ReactElement;
}

function Step({ day, choose, label, icon }: StepProps) {
  return (
    <Button
      icon={icon}
      aria-label={label}
      title={label}
      disabledFocusable={day === undefined}
      onClick={() => day !== undefined && choose(day)}
    />
  );
}
