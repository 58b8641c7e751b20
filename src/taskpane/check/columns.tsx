import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { usePane, useSay } from '../pane';
import type { Recognised } from '../worker';
import { Column } from './column';
import { isDoubtful, isPressing } from './column-problems';
import { targetsOf } from './targets';
import { useFirstChoice, useOpen, useOrder } from './use-list';
import { CHECK } from './words';
import { type Choices, forgetMapping, keepMapping, keptMapping } from '../flow';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
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
  const wrong = columns.filter((column) => column.problems.length > 0);
  const read = columns.filter(({ use }) => use === 'read').length;
  const [isOpen, setOpen] = useOpen(problems.length > 0 || columns.some(isPressing));
  const ordered = useOrder(columns, `${String(isOpen)} ${header.join('\n')}`);
  const [list, goToFirst] = useFirstChoice();
  const set = (name: string, target: string) => {
    const { [name]: _old, ...others } = choices.columns;
    choose({ ...choices, columns: target === '' ? others : { ...others, [name]: target } });
  };
  const show = () => {
    setOpen(true);
    goToFirst();
  };
  return (
    <>
      {wrong.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{say('columnsWrong', { count: wrong.length })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={show}>
              {say('showColumn')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Accordion
        collapsible
        openItems={isOpen ? ['columns'] : []}
        onToggle={(_, { openItems }) => setOpen(openItems.length > 0)}
      >
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
            <ul ref={list} className={styles.list}>
              {ordered.map((column) => (
                <Column
                  key={column.index}
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
    </>
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
