/**
 * What nothing in Univer configures, as Belgians write it: docs/adr/0010-workbench.md. It parts the arguments of functions by `,` in the help
 * beside a formula, and where it asks whether a click on a cell adds its address to the formula: here by `;`. The days that DATE, TODAY and
 * NOW give have the year first: here the day. What is pasted from a column for texts becomes a number where it can be one: here it stays a
 * text, with the zeros before it. A version of Univer that has other words at these places fails the build.
 */
const SEPARATOR = `(document.documentElement.lang === 'en' ? ',' : ';')`;

const CHANGES = {
  'engine-formula': [
    ['|| char === " ";', '|| char === " " || char === ";";'],
    ['"yyyy/mm/dd;@"', '"dd/mm/yyyy"'],
    ['"yyyy/mm/dd hh:mm"', '"dd/mm/yyyy hh:mm"'],
  ],
  'sheets-ui': [
    [
      'cellValue.v = Number(cellValue.v);',
      'if (value.numfmtPattern !== "@") cellValue.v = Number(cellValue.v);',
    ],
    [
      'cellRichStyle = cellTextAndRichText.cellRichStyle;\n\t\t\t\t}',
      'cellRichStyle = cellTextAndRichText.cellRichStyle;\n\t\t\t\t\tif (pattern === "@") numfmtPattern = pattern;\n\t\t\t\t}',
    ],
  ],
  'sheets-formula-ui': [
    ['i === value.length - 1 ? "" : ","', `i === value.length - 1 ? "" : ${SEPARATOR} + " "`],
    [
      'map((item) => item.example).join(",")',
      `map((item) => item.example).join(${SEPARATOR}).replace(/[;,]+$/, "")`,
    ],
  ],
};

module.exports = function belgian(source) {
  const [, name] = /@univerjs[\\/]([\w-]+)[\\/]/.exec(this.resourcePath);
  return CHANGES[name].reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`@univerjs/${name} is another by now: ${from}`);
    return text.replaceAll(from, () => to);
  }, source);
};
