import { environment } from '../../functions';
import { fill, type Texts } from '../../i18n';

const WHY = {
  tooLong: {
    fr: 'le texte de la cellule {cell} de « {sheet} » a {length} caractères ; un classeur en admet {most}. Raccourcissez-le, puis enregistrez.',
    nl: 'de tekst van cel {cell} op ‘{sheet}’ telt {length} tekens; een werkmap laat er {most} toe. Kort hem in en sla dan op.',
    de: 'der Text der Zelle {cell} auf „{sheet}“ hat {length} Zeichen; eine Arbeitsmappe lässt {most} zu. Kürzen Sie ihn, und speichern Sie dann.',
    en: 'the text of cell {cell} on “{sheet}” has {length} characters; a workbook has room for {most}. Shorten it, then save.',
  },
} satisfies Record<string, Texts>;

/** Why the workbook cannot be saved, in the language of the reader. */
export class CannotSave extends Error {
  constructor(why: keyof typeof WHY, figures: Readonly<Record<string, string | number>>) {
    super(fill(environment().lang, WHY[why][environment().lang], figures));
  }

  /** The sentence alone. */
  override toString(): string {
    return this.message;
  }
}
