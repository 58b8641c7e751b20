import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Caption1,
  Field,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { POLICIES, type Policy } from '../../engine';
import { READINGS } from '../../i18n';
import { usePane, useSay } from '../pane';
import { CHECK } from './words';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // A long reading makes its list no wider than the pane.
    '& select': { width: '100%', minWidth: 0 },
  },
  field: { minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

const NAMES = Object.keys(POLICIES) as (keyof Policy)[];

interface Props {
  readonly policy: Partial<Policy>;
  readonly choose: (policy: Partial<Policy>) => void;
}

/** The readings of disputed points, each with its default. */
export function Readings({ policy, choose }: Props) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(CHECK);
  const count = Object.keys(policy).length;
  const set = (name: keyof Policy, value: string) => {
    const { [name]: _old, ...others } = policy;
    choose(value === POLICIES[name][0] ? others : { ...others, [name]: value });
  };
  return (
    <Accordion collapsible>
      <AccordionItem value="readings">
        <AccordionHeader size="small">
          <span className={styles.head}>
            {say('readings')}
            {count > 0 && <Badge appearance="tint">{say('otherReadings', { count })}</Badge>}
          </span>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Caption1>{say('readingsLead')}</Caption1>
          {NAMES.map((name) => (
            <Field key={name} className={styles.field} label={READINGS[name]?.about[lang] ?? name}>
              <Select
                size="small"
                value={policy[name] ?? POLICIES[name][0]}
                onChange={(_, { value }) => set(name, value)}
              >
                {POLICIES[name].map((value, i) => {
                  const reading = READINGS[name]?.values[value]?.[lang] ?? value;
                  return (
                    <option key={value} value={value}>
                      {i === 0 ? say('byDefault', { reading }) : reading}
                    </option>
                  );
                })}
              </Select>
            </Field>
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
