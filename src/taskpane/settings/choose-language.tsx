import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { isLang, LANGS } from '../../i18n';
import { usePane, useSay } from '../pane';
import { LANGUAGE_NAMES } from '../words';
import { SETTINGS_WORDS } from './words';

export function ChooseLanguage() {
  const { lang, setLang } = usePane();
  const say = useSay(SETTINGS_WORDS);
  return (
    <Field label={say('language')} hint={say('languageHint')}>
      <RadioGroup value={lang} onChange={(_, { value }) => isLang(value) && setLang(value)}>
        {LANGS.map((one) => (
          <Radio key={one} value={one} label={{ children: LANGUAGE_NAMES[one], lang: one }} />
        ))}
      </RadioGroup>
    </Field>
  );
}
