import { Button, Caption1, makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { ArrowClockwise16Regular, DocumentArrowUp20Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useRef, useState, type DragEvent } from 'react';
import type { Place } from '../../host';
import { formatCount } from '../../i18n';
import { usePane, useSay } from '../pane';
import { CHECK } from './words';
import { type Trouble, TroubleBar, troubleOf } from '../trouble';
import type { CheckFlow } from '../flow';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  place: { justifyContent: 'flex-start', textAlign: 'left', maxWidth: '100%', minHeight: '44px' },
  placeText: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
});

/** The places of the workbook, and a file: whichever the user wants to check. */
export function ChooseRows({
  trouble,
  actions,
}: {
  readonly trouble?: Trouble;
  readonly actions: CheckFlow;
}) {
  const styles = useStyles();
  const { port } = usePane();
  const say = useSay(CHECK);
  return (
    <>
      <Text>{say('lead')}</Text>
      {trouble && <TroubleBar trouble={trouble} />}
      {port && <Places take={actions.takePlace} />}
      <section className={styles.section} aria-labelledby="from-file">
        <Subtitle2 as="h3" id="from-file">
          {say('fromFile')}
        </Subtitle2>
        <FileDrop take={actions.takeFile} />
      </section>
    </>
  );
}

function Places({ take }: { readonly take: (place: Place) => void }) {
  const styles = useStyles();
  const { port } = usePane();
  const say = useSay(CHECK);
  const [places, setPlaces] = useState<readonly Place[]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const asked = useRef(0);
  const ask = useCallback(() => {
    const mine = (asked.current += 1);
    // Only the latest answer counts: an earlier one may be of a workbook that is closed.
    const isLatest = () => mine === asked.current;
    setTrouble(undefined);
    port?.places().then(
      (found) => isLatest() && setPlaces(found.filter(hasRows)),
      (error: unknown) => {
        if (!isLatest()) return;
        setPlaces([]);
        setTrouble(troubleOf(error));
      },
    );
  }, [port]);
  const look = useCallback(() => {
    setPlaces(undefined);
    ask();
  }, [ask]);
  useEffect(look, [look]);
  // What is shown stays until the new answer is there.
  useEffect(() => port?.onPlacesChanged?.(ask), [port, ask]);
  return (
    <section className={styles.section} aria-labelledby="from-workbook">
      <div className={styles.head}>
        <Subtitle2 as="h3" id="from-workbook">
          {say('fromWorkbook')}
        </Subtitle2>
        <Button size="small" appearance="subtle" icon={<ArrowClockwise16Regular />} onClick={look}>
          {say('refresh')}
        </Button>
      </div>
      {trouble && <TroubleBar trouble={trouble} again={look} />}
      {places === undefined && <Spinner size="tiny" labelPosition="after" label={say('looking')} />}
      {places?.length === 0 && !trouble && <Text>{say('emptyWorkbook')}</Text>}
      {places?.map((place) => (
        <PlaceButton key={`${place.kind} ${place.sheet} ${place.name}`} place={place} take={take} />
      ))}
    </section>
  );
}

/** A header and at least one row below it. */
function hasRows({ rows }: Place): boolean {
  return rows > 1;
}

function PlaceButton({ place, take }: { readonly place: Place; readonly take: (place: Place) => void }) {
  const styles = useStyles();
  const say = useSay(CHECK);
  const { kind, name, sheet, address, rows, columns } = place;
  const { lang } = usePane();
  const where = kind === 'table' ? `${sheet} · ${address}` : address;
  return (
    <Button className={styles.place} onClick={() => take(place)}>
      <span className={styles.placeText}>
        <span>
          {say(kind)} {kind === 'selection' ? sheet : name}
        </span>
        <Caption1 className={styles.quiet}>
          {where} · {say('placeSize', { rows: formatCount(lang, rows - 1), columns })}
        </Caption1>
      </span>
    </Button>
  );
}

/** Takes a file by a click, by the keyboard, or dropped. */
function FileDrop({ take }: { readonly take: (file: File) => void }) {
  const styles = useStyles();
  const say = useSay(CHECK);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) take(file);
  };
  return (
    <div
      className={over ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <Button icon={<DocumentArrowUp20Regular />} onClick={() => input.current?.click()}>
        {say('chooseFile')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('chooseFile')}
        accept=".csv,.tsv,.txt,.xlsx,.xlsm"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) take(file);
          // The same file may be chosen again, after it was mended.
          target.value = '';
        }}
      />
      <Caption1 className={styles.quiet}>{say('fileStays')}</Caption1>
    </div>
  );
}
