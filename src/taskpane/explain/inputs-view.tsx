import { makeStyles, tokens } from '@fluentui/react-components';
import { PARAMETER_NAMES } from '../../i18n';
import { usePane, useSay } from '../pane';
import { SPREADSHEET_PROBLEMS } from '../words';
import type { Input } from './inputs';
import { shownInput } from './shown-values';
import { EXPLAIN_WORDS } from './words';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  input: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  name: { flex: '0 0 7rem', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  value: { flex: '1 1 9rem', margin: 0, overflowWrap: 'anywhere' },
  where: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  unknown: { color: tokens.colorStatusWarningForeground3 },
  left: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The inputs of a call by parameter, each with its value and its cells; those that are left out, last. */
export function InputsView({ inputs }: { readonly inputs: readonly Input[] }) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(EXPLAIN_WORDS);
  const nameOf = ({ parameter: { name } }: Input) => PARAMETER_NAMES[name]?.[lang] ?? name;
  const given = inputs.filter(({ raw, unknown }) => raw !== null || unknown !== undefined);
  const left = inputs.filter((input) => !given.includes(input));
  return (
    <>
      <dl className={styles.list}>
        {given.map((input) => (
          <div key={input.parameter.name} className={styles.input}>
            <dt className={styles.name}>{nameOf(input)}</dt>
            <dd className={styles.value}>
              <Value {...input} />
            </dd>
          </div>
        ))}
      </dl>
      {left.length > 0 && (
        <p className={styles.left}>{say('notGiven', { names: left.map(nameOf).join(', ') })}</p>
      )}
    </>
  );
}

function Value(input: Input) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(EXPLAIN_WORDS);
  const sayProblem = useSay(SPREADSHEET_PROBLEMS);
  const { reference, unknown } = input;
  if (unknown?.kind === 'calculation') {
    return (
      <span className={styles.unknown}>
        {say('calculation', unknown.name === undefined ? {} : { name: unknown.name })}
      </span>
    );
  }
  if (unknown !== undefined) {
    const { code, figures } = unknown.problem;
    const said = sayProblem(code, { ...figures, ...(reference !== undefined && { reference }) });
    return <span className={styles.unknown}>{said}</span>;
  }
  const words = { blank: say('blank'), yes: say('yes'), no: say('no') };
  const { texts = [], more, rows = 1, columns = 1 } = shownInput(lang, input, words) ?? {};
  const size = rows * columns > 1 ? `, ${say('block', { rows, columns })}` : '';
  return (
    <>
      <span>{texts.join(' · ') + (more ? ' …' : '')}</span>{' '}
      <span className={styles.where}>{`(${(reference ?? say('written')) + size})`}</span>
    </>
  );
}
