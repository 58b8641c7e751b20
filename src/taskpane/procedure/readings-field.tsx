import { Field, makeStyles, Select } from '@fluentui/react-components';
import { PROCEDURE_READINGS } from '../../i18n';
import { PROCEDURE_POLICIES, type PolicyKey } from '../../procedure';
import { usePane, useSay } from '../pane';
import { useForm } from './form-state';
import { textAt } from './typed';
import { WORDS } from './words';

const useStyles = makeStyles({
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  control: { minWidth: 0, width: '100%' },
});

/** The reading of one disputed point; the default where nothing is chosen. */
export function ReadingField({ policy }: { readonly policy: PolicyKey }) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(WORDS);
  const { typed, set } = useForm();
  const texts = PROCEDURE_READINGS[policy]!;
  const path = ['policy', policy];
  return (
    <Field className={styles.field} label={texts.about[lang]}>
      <Select
        className={styles.control}
        select={{ className: styles.control }}
        value={textAt(typed, path)}
        onChange={(_, { value }) => set(path, value)}
      >
        {PROCEDURE_POLICIES[policy].map((value, i) => {
          const reading = texts.values[value]?.[lang] ?? value;
          return (
            <option key={value} value={i === 0 ? '' : value}>
              {i === 0 ? say('byDefault', { reading }) : reading}
            </option>
          );
        })}
      </Select>
    </Field>
  );
}
