import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DiamondDismiss16Filled } from '@fluentui/react-icons';
import { usePane } from '../pane';
import { innerFields, labelOf, type FormField } from './form-fields';
import { useField, useForm } from './form-state';
import { ListField } from './list-field';
import { TypedField } from './typed-field';
import { pointerOf, type Path } from './typed';

export const useFieldStyles = makeStyles({
  /** As many columns as fit; a long choice takes the whole width. */
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 7.5rem), 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    // Labels of two lines push no field of the row out of line.
    alignItems: 'end',
  },
  mending: { alignItems: 'start' },
  wide: { gridColumn: '1 / -1' },
  group: {
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { padding: `0 ${tokens.spacingHorizontalXS}`, fontWeight: tokens.fontWeightSemibold },
  problem: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  problemIcon: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
});

/** What is wrong with several facts together; that of one stands at its field. */
export function Problem({ text }: { readonly text: string }) {
  const styles = useFieldStyles();
  return (
    <div className={styles.problem}>
      <DiamondDismiss16Filled className={styles.problemIcon} aria-hidden />
      {text}
    </div>
  );
}

/** Fields beside one another as far as they fit. */
export function Fields({ fields, path }: { readonly fields: readonly FormField[]; readonly path: Path }) {
  const styles = useFieldStyles();
  const { problems } = useForm();
  const pointers = fields.map(({ key }) => pointerOf([...path, key]));
  const isWrong = problems.some((one) => pointers.includes(one.path));
  return (
    <div className={mergeClasses(styles.fields, isWrong && styles.mending)}>
      {fields.map((one) => (
        <AnyField key={one.key} one={one} path={[...path, one.key]} />
      ))}
    </div>
  );
}

/** A fact of whatever type: typed, an object of several, or a list. */
function AnyField({ one, path }: { readonly one: FormField; readonly path: Path }) {
  const styles = useFieldStyles();
  switch (one.field.type) {
    case 'list':
      return <ListField one={one} path={path} />;
    case 'object':
      return <ObjectField one={one} path={path} />;
    case 'choice':
    case 'category':
    case 'boolean':
    case 'text':
      return <TypedField one={one} path={path} className={styles.wide} />;
    default:
      return <TypedField one={one} path={path} />;
  }
}

/** Several facts that belong together. */
function ObjectField({ one, path }: { readonly one: FormField; readonly path: Path }) {
  const styles = useFieldStyles();
  const { lang } = usePane();
  const { question, typed } = useForm();
  const { id, problem } = useField(path);
  return (
    <fieldset id={id} className={mergeClasses(styles.group, styles.wide)}>
      <legend className={styles.legend}>{labelOf(lang, one)}</legend>
      {problem !== undefined && <Problem text={problem} />}
      <Fields fields={innerFields(question, one, typed)} path={path} />
    </fieldset>
  );
}
