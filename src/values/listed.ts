/** The words of a list that is written as one text: long lists stay short on the page. Example: `listed('loon | lonen')` is `['loon', 'lonen']`. */
export const listed = (text: string): readonly string[] => text.split(' | ');
