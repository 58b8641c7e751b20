import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { BeakerRegular, SaveRegular } from '@fluentui/react-icons';
import type { Lang } from '../../i18n';
import { SAMPLES, type Sample } from '../samples';
import { WORDS } from './words';

interface SaveMenuProps {
  readonly lang: Lang;
  readonly className: string;
  readonly saveXlsx: () => void;
  readonly saveCsv: () => void;
}

/** In which form to save. */
export function SaveMenu({ lang, className, saveXlsx, saveCsv }: SaveMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" className={className} icon={<SaveRegular />}>
          {WORDS.save[lang]}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={saveXlsx}>{WORDS.saveXlsx[lang]}</MenuItem>
          <MenuItem onClick={saveCsv}>{WORDS.saveCsv[lang]}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface SampleMenuProps {
  readonly lang: Lang;
  readonly className: string;
  readonly take: (sample: Sample) => void;
}

/** Which sample to take. */
export function SampleMenu({ lang, className, take }: SampleMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" className={className} icon={<BeakerRegular />}>
          {WORDS.samples[lang]}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SAMPLES.map((sample) => (
            <MenuItem key={sample} onClick={() => take(sample)}>
              {WORDS[sample][lang]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
