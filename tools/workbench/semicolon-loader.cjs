/**
 * Univer parts the arguments of functions by `,` only, at two places that nothing configures: the help beside a formula, and the question
 * whether a click on a cell adds its address to the formula. This puts `;` there, for the readers who type it: docs/adr/0010-workbench.md.
 * A version of Univer that has other words at these places fails the build.
 */
const SEPARATOR = `(document.documentElement.lang === 'en' ? ',' : ';')`;

const CHANGES = {
  'engine-formula': [['|| char === " ";', '|| char === " " || char === ";";']],
  'sheets-formula-ui': [
    ['i === value.length - 1 ? "" : ","', `i === value.length - 1 ? "" : ${SEPARATOR} + " "`],
    [
      'map((item) => item.example).join(",")',
      `map((item) => item.example).join(${SEPARATOR}).replace(/[;,]+$/, "")`,
    ],
  ],
};

module.exports = function semicolon(source) {
  const [, name] = /@univerjs[\\/]([\w-]+)[\\/]/.exec(this.resourcePath);
  return CHANGES[name].reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`@univerjs/${name} is another by now: ${from}`);
    return text.replaceAll(from, () => to);
  }, source);
};
