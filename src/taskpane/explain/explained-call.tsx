import {
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  SpinButton,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { SheetValue } from '../../host';
import { faultMessage, FUNCTION_TEXTS } from '../../i18n';
import { usePane, useSay } from '../pane';
import { InsertButton } from '../insert';
import { withNamedKinds } from '../trouble';
import { SheetView } from '../sheet-view';
import { sheetOfPage } from '../write';
import { AnswerView } from './answer-view';
import { explain } from './explanation';
import type { RisCall } from './formula';
import type { Input } from './inputs';
import { InputsView } from './inputs-view';
import { EXPLAIN_WORDS } from './words';

const useStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  about: { color: tokens.colorNeutralForeground2 },
  dossier: { maxWidth: '12rem' },
});

interface ExplainedCallProps {
  readonly call: RisCall;
  readonly inputs: readonly Input[];
  /** Where the formula stands. */
  readonly place: string;
  /** What the cell shows. */
  readonly shown: SheetValue;
}

/** A call: its inputs, what it gives, and the sheet of its dossier. */
export function ExplainedCall({ call, inputs, place, shown }: ExplainedCallProps) {
  const styles = useStyles();
  const say = useSay(EXPLAIN_WORDS);
  const { lang, bareme, port } = usePane();
  const [index, setIndex] = useState(0);
  const known = inputs.every(({ unknown }) => unknown === undefined);
  const explanation = useMemo(() => {
    const raw = inputs.map((input) => input.raw);
    return known ? explain(call, raw, shown, { setting: { lang, bareme }, index, place }) : undefined;
  }, [call, inputs, known, shown, lang, bareme, index, place]);
  const { dossiers = 1, fault, page } = explanation ?? {};
  return (
    <>
      <p className={styles.about}>{FUNCTION_TEXTS[call.definition.id]?.description[lang]}</p>
      <h3 className={styles.heading}>{say('inputs')}</h3>
      <InputsView inputs={inputs} />
      {explanation === undefined ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('notComputed')}</MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <h3 className={styles.heading}>{say('result')}</h3>
          <AnswerView explanation={explanation} id={call.definition.id} shown={shown} />
        </>
      )}
      {dossiers > 1 && (
        <Field label={say('dossier', { count: dossiers })} className={styles.dossier}>
          <SpinButton
            min={1}
            max={dossiers}
            value={index + 1}
            onChange={(_, { value, displayValue }) => {
              const asked = value ?? Number(displayValue);
              if (asked >= 1 && asked <= dossiers) setIndex(Math.floor(asked) - 1);
            }}
          />
        </Field>
      )}
      {dossiers > 1 && fault !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{faultMessage(lang, withNamedKinds(fault, lang))}</MessageBarBody>
        </MessageBar>
      )}
      {page !== undefined && (
        <>
          <SheetView page={page} />
          {port !== undefined && <InsertButton label={say('insert')} make={() => sheetOfPage(page)} />}
        </>
      )}
    </>
  );
}
