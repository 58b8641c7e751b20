import { Field, Input, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import type { Field as ContractField } from '../../engine';
import { usePane, useSay } from '../pane';
import { labelOf, optionsOf, unitOf, type FormField } from './form-fields';
import { useField, useForm } from './form-state';
import { textAt, type Path } from './typed';
import { tidied } from './typed-command';
import { WORDS } from './words';

const useStyles = makeStyles({
  // A long choice, or the usual width of a field, does not push the page wider.
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  control: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly one: FormField;
  readonly path: Path;
  readonly className?: string;
}

/** One fact that is chosen or typed. A blank one says nothing: it is neither a no nor a zero. */
export function TypedField({ one, path, className }: Props) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(WORDS);
  const { typed, set } = useForm();
  const { id, problem } = useField(path);
  const { field } = one;
  const text = textAt(typed, path);
  const options = optionsOf(lang, one);
  const unit = unitOf(lang, one);
  return (
    <Field
      className={mergeClasses(styles.field, className)}
      label={labelOf(lang, one)}
      required={one.isNeeded}
      {...(problem !== undefined && { validationMessage: problem })}
    >
      {options === undefined ? (
        <Input
          id={id}
          className={styles.control}
          value={text}
          placeholder={shapeOf(field, say)}
          inputMode={field.type === 'integer' ? 'numeric' : 'text'}
          {...(unit !== '' && { contentAfter: <span>{unit}</span> })}
          input={{ autoComplete: 'off', style: { minWidth: 0 } }}
          onChange={(_, { value }) => set(path, value)}
          onBlur={() => {
            const written = tidied(lang, field, text);
            if (written !== text) set(path, written);
          }}
        />
      ) : (
        <Select
          id={id}
          className={styles.control}
          select={{ className: styles.control }}
          value={text}
          onChange={(_, { value }) => set(path, value)}
        >
          <option value="">– {say(one.isNeeded ? 'choose' : 'notSaid')} –</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function shapeOf(
  { type }: ContractField,
  say: (word: 'dateShape' | 'monthShape' | 'shareShape') => string,
): string {
  if (type === 'date') return say('dateShape');
  if (type === 'month') return say('monthShape');
  return type === 'fraction' ? say('shareShape') : '';
}
