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

interface Props {
  readonly lang: Lang;
  readonly asked: boolean;
  readonly answered: (replace: boolean) => void;
}

/** Asks before a workbook that is not saved is replaced. */
export function AskFirst({ lang, asked, answered }: Props) {
  return (
    <Dialog open={asked} onOpenChange={() => answered(false)} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogContent>{WORDS.lose[lang]}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => answered(true)}>
              {WORDS.replace[lang]}
            </Button>
            <Button onClick={() => answered(false)}>{WORDS.keep[lang]}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
