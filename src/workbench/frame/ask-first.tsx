import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
} from '@fluentui/react-components';
import type { Lang } from '../../i18n';
import { WORDS } from './words';

/** What becomes of a workbook that is not saved. */
export type Answer = 'save' | 'lose' | 'keep';

interface Props {
  readonly lang: Lang;
  readonly asked: boolean;
  readonly answered: (answer: Answer) => void;
}

/** Asks before a workbook that is not saved is replaced. */
export function AskFirst({ lang, asked, answered }: Props) {
  return (
    <Dialog open={asked} onOpenChange={() => answered('keep')} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogContent>{WORDS.lose[lang]}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => answered('save')}>
              {WORDS.saveFirst[lang]}
            </Button>
            <Button onClick={() => answered('lose')}>{WORDS.replace[lang]}</Button>
            <Button onClick={() => answered('keep')}>{WORDS.cancel[lang]}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
