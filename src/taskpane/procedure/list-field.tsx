import { Button, Label, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { usePane, useSay } from '../pane';
import { Fields, Problem, useFieldStyles } from './any-field';
import { innerFields, itemLabel, labelOf, type FormField } from './form-fields';
import { idOf, useField, useForm } from './form-state';
import { nextItem } from './next-item';
import { itemsAt, pointerOf, type Path } from './typed';
import { WORDS } from './words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  item: { alignSelf: 'stretch', position: 'relative' },
  remove: {
    position: 'absolute',
    top: `calc(-1 * ${tokens.spacingVerticalM})`,
    right: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** A list of facts, each with its own fields: more can be added, and each taken away. */
export function ListField({ one, path }: { readonly one: FormField; readonly path: Path }) {
  const styles = useStyles();
  const fieldStyles = useFieldStyles();
  const { lang } = usePane();
  const say = useSay(WORDS);
  const { question, typed, set } = useForm();
  const { id, problem } = useField(path);
  const items = itemsAt(typed, path);
  const fields = innerFields(question, one, typed);
  const focusOn = useRef<string>();
  useEffect(() => {
    if (focusOn.current !== undefined) document.getElementById(focusOn.current)?.focus();
    focusOn.current = undefined;
  });

  const add = () => {
    focusOn.current = idOf(question, pointerOf([...path, String(items.length), fields[0]!.key]));
    set(path, [...items, nextItem(fields, items.at(-1))]);
  };
  const remove = (index: number) => {
    focusOn.current = `${id}-add`;
    set(
      path,
      items.filter((_, i) => i !== index),
    );
  };
  const most = one.field.type === 'list' ? one.field.max : 0;
  return (
    <div
      id={id}
      role="group"
      aria-label={labelOf(lang, one)}
      className={mergeClasses(styles.list, fieldStyles.wide)}
    >
      <Label required={one.isNeeded} weight="semibold">
        {labelOf(lang, one)}
      </Label>
      {items.map((_, i) => (
        <fieldset key={i} className={mergeClasses(fieldStyles.group, styles.item)}>
          <legend className={fieldStyles.legend}>{itemLabel(lang, one.key, i)}</legend>
          <Button
            className={styles.remove}
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={say('remove', { what: itemLabel(lang, one.key, i) })}
            onClick={() => remove(i)}
          />
          <Fields fields={fields} path={[...path, String(i)]} />
        </fieldset>
      ))}
      {problem !== undefined && <Problem text={problem} />}
      {items.length < most && (
        <Button id={`${id}-add`} size="small" icon={<AddRegular />} onClick={add}>
          {say('add', { what: itemLabel(lang, one.key, items.length) })}
        </Button>
      )}
    </div>
  );
}
