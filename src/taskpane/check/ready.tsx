import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  Spinner,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { formatCount, formatMonth, isLang, LANGS } from '../../i18n';
import { usePane, useSay } from '../pane';
import { withoutColumns } from './column-problems';
import { Columns } from './columns';
import { FirstDossiers } from './first-dossiers';
import { Readings } from './readings';
import { LANGUAGE_NAMES } from '../words';
import { When } from './when';
import { CHECK } from './words';
import { TroubleBar } from '../trouble';
import { canCheck, type CheckFlow, type CheckState, type Origin } from '../flow';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, display: 'block' },
  other: { flexShrink: 0 },
  start: {
    position: 'sticky',
    bottom: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
  },
});

/** What was recognised of the rows, what can be said about them, and the start of the check. */
export function Ready({ state, actions }: { readonly state: CheckState; readonly actions: CheckFlow }) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(CHECK);
  const { recognised, origin, choices, stage } = state;
  if (recognised === undefined || stage.name !== 'ready') return null;
  const { name, form, rows, dossiers, months, first, problems, columns } = recognised;
  const trouble = withoutColumns(stage.trouble, columns);
  const period = months && {
    from: formatMonth(lang, months.from),
    ...(months.to !== months.from && { to: formatMonth(lang, months.to) }),
  };
  // By person a dossier is several rows; else a row may be a dossier for the second time, or another month of it.
  const counts = {
    rows: formatCount(lang, rows),
    ...(form === 'by-person' && { dossiers: formatCount(lang, dossiers) }),
  };
  const shared = { recognised, choices, choose: actions.choose };
  return (
    <>
      <div className={styles.head}>
        <div className={styles.name}>
          <Subtitle2 as="h3">{name}</Subtitle2>
          {origin && <Where origin={origin} />}
          {problems.length === 0 && (
            <Caption1 className={styles.quiet}>{say('seen', { ...counts, ...period })}</Caption1>
          )}
          <Caption1 className={styles.quiet}>{say(form === 'flat' ? 'flat' : 'byPerson')}</Caption1>
        </div>
        <Button className={styles.other} size="small" onClick={actions.startOver}>
          {say('otherRows')}
        </Button>
      </div>
      {trouble && <TroubleBar trouble={trouble} />}
      <Columns {...shared} />
      <FirstDossiers first={first} form={form} />
      <Readings policy={choices.policy} choose={actions.choosePolicy} />
      <When {...shared} />
      <Language />
      <div className={styles.start}>
        <Button appearance="primary" disabled={!canCheck(state)} onClick={actions.check}>
          {stage.rereading ? <Spinner size="tiny" /> : say(form === 'flat' ? 'startRows' : 'start', counts)}
        </Button>
      </div>
    </>
  );
}

/** Where the rows stand: the range that is read, or the sheet of a file. */
function Where({ origin }: { readonly origin: Origin }) {
  const styles = useStyles();
  const say = useSay(CHECK);
  if (origin.kind === 'place') {
    const { kind, sheet, address } = origin.place;
    return <Caption1 className={styles.quiet}>{`${say(kind)} · ${sheet} · ${address}`}</Caption1>;
  }
  const { sheet } = origin;
  return sheet === undefined ? null : (
    <Caption1 className={styles.quiet}>{`${say('sheet')} ${sheet}`}</Caption1>
  );
}

/** The language of what is said and written; that of the pane. */
function Language() {
  const { lang, setLang } = usePane();
  const say = useSay(CHECK);
  return (
    <Field label={say('language')}>
      <Select value={lang} onChange={(_, { value }) => isLang(value) && setLang(value)}>
        {LANGS.map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
