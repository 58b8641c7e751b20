import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  Caption1,
  makeStyles,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { shortArticle } from '../../sheet';
import { usePane, useSay } from '../pane';
import type { Recognised, SeenColumn } from '../worker';
import { targetsOf, type Target } from './targets';
import { CHECK } from './words';
import { type Choices, forgetMapping, keepMapping, keptMapping } from '../flow';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  warn: { color: tokens.colorStatusWarningForeground3 },
  foot: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

interface Props {
  readonly recognised: Recognised;
  readonly choices: Choices;
  readonly choose: (choices: Choices) => void;
}

/** What each column is taken for, and one dropdown each to say otherwise. Those to look at stand first. */
export function Columns({ recognised, choices, choose }: Props) {
  const styles = useStyles();
  const say = useSay(CHECK);
  const { lang } = usePane();
  const { columns, form, header, problems } = recognised;
  const targets = useMemo(() => targetsOf(form, lang), [form, lang]);
  const doubtful = columns.filter(isDoubtful);
  const sorted = [...doubtful, ...columns.filter((column) => !isDoubtful(column))];
  const read = columns.filter(({ use }) => use === 'read').length;
  const open = problems.length > 0 || doubtful.some(({ amounts }) => amounts > 0);
  const set = (name: string, target: string) => {
    const { [name]: _old, ...others } = choices.columns;
    choose({ ...choices, columns: target === '' ? others : { ...others, [name]: target } });
  };
  return (
    <Accordion collapsible defaultOpenItems={open ? ['columns'] : []}>
      <AccordionItem value="columns">
        <AccordionHeader size="small">
          <span className={styles.head}>
            {say('columns')} <Caption1>{say('columnsCount', { read, all: columns.length })}</Caption1>
            {doubtful.length > 0 && (
              <Badge appearance="tint" color="warning">
                {say('toLookAt', { count: doubtful.length })}
              </Badge>
            )}
          </span>
        </AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {sorted.map((column) => (
              <Column
                key={column.header}
                column={column}
                targets={targets}
                chosen={choices.columns}
                set={set}
              />
            ))}
          </ul>
          {problems.length === 0 && <Remember header={header} columns={choices.columns} />}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function isDoubtful({ use }: SeenColumn): boolean {
  return use === 'unknown';
}

interface ColumnProps {
  readonly column: SeenColumn;
  readonly targets: readonly Target[];
  readonly chosen: Readonly<Record<string, string>>;
  readonly set: (header: string, target: string) => void;
}

function Column({ column, targets, chosen, set }: ColumnProps) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(CHECK);
  const { header, use, target, guesses, amounts, sample } = column;
  const choice = chosen[header] ?? '';
  const known = targets.find(({ value }) => value === (choice === '' ? target : choice));
  const likely = guesses.map(({ target: value }) => targets.find((one) => one.value === value));
  const group = (name: Target['group']) => targets.filter((one) => one.group === name);
  /** The choice of nobody: what the header alone is taken for. */
  const asHeaderSays = (found: Target | undefined, read: string | undefined): string => {
    if (read === undefined) return say('notRead');
    return found === undefined ? say('asItIs') : `${found.label} ${say('asItIs')}`;
  };
  const option = (one: Target | undefined) =>
    one && (
      <option key={one.value} value={one.value}>
        {one.label}
      </option>
    );
  return (
    <li className={styles.column}>
      <span className={styles.title}>{header}</span>
      {sample.length > 0 && <Caption1 className={styles.quiet}>{sample.join(' · ')}</Caption1>}
      {use === 'unknown' && (
        <Caption1 className={styles.warn}>
          {amounts > 0 ? say('unknownAmounts', { count: amounts }) : say('unknown')}
        </Caption1>
      )}
      {use === 'niss' && <Caption1 className={styles.quiet}>{say('niss')}</Caption1>}
      <Select
        size="small"
        aria-label={say('meaning', { header })}
        value={choice}
        onChange={(_, { value }) => set(header, value)}
      >
        <option value="">{asHeaderSays(choice === '' ? known : undefined, target)}</option>
        <option value="ignore">{say('leaveAside')}</option>
        {likely.some(Boolean) && <optgroup label={say('maybe')}>{likely.map(option)}</optgroup>}
        <optgroup label={say('dossierColumns')}>{group('dossier').map(option)}</optgroup>
        <optgroup label={say('kinds')}>{group('kinds').map(option)}</optgroup>
      </Select>
      {known !== undefined && (known.unit ?? known.article) !== undefined && (
        <Caption1 className={styles.quiet}>
          {[known.unit, known.article && shortArticle(lang, known.article)].filter(Boolean).join(' · ')}
        </Caption1>
      )}
    </li>
  );
}

/** Remembers what was chosen for rows with these headers. */
function Remember({
  header,
  columns,
}: {
  readonly header: readonly string[];
  readonly columns: Choices['columns'];
}) {
  const styles = useStyles();
  const say = useSay(CHECK);
  const [kept, setKept] = useState(() => keptMapping(header) !== undefined);
  if (Object.keys(columns).length === 0 && !kept) return null;
  return (
    <div className={styles.foot}>
      <Button
        size="small"
        onClick={() => {
          keepMapping(header, columns);
          setKept(true);
        }}
      >
        {say('remember')}
      </Button>
      {kept && (
        <>
          <Text size={200} role="status">
            {say('remembered')}
          </Text>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              forgetMapping(header);
              setKept(false);
            }}
          >
            {say('forget')}
          </Button>
        </>
      )}
    </div>
  );
}
