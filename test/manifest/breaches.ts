import { DEVELOPMENT, PRODUCT } from '../../tools/manifest/identities';
import type { Project } from '../../tools/manifest/project';

/** One change that breaks exactly one rule of a good manifest. */
interface Breach {
  readonly rule: string;
  readonly what: string;
  /** What is replaced (a text once, a pattern with `g` everywhere), and by what; nothing where the project is at fault. */
  readonly from?: string | RegExp;
  readonly to?: string;
  /** What is wrong around the manifest. */
  readonly project?: Partial<Project>;
  /** Rules that cannot but break along. */
  readonly also?: readonly string[];
}

export const BREACHES: readonly Breach[] = [
  { rule: 'well-formed', what: 'an element is not closed', from: '</OfficeApp>', to: '' },
  {
    rule: 'root',
    what: 'another version of the schema',
    from: 'appforoffice/1.1"',
    to: 'appforoffice/1.0"',
    also: ['namespaces'],
  },
  { rule: 'elements', what: 'an unknown element', from: '<Hosts>', to: '<Surprise/><Hosts>' },
  { rule: 'elements', what: 'a known element elsewhere', from: '<Hosts>', to: '<Hosts><ProviderName/>' },
  {
    rule: 'order',
    what: 'Permissions before DefaultSettings',
    from: /(<DefaultSettings>[^]*<\/DefaultSettings>)\s*(<Permissions>.*<\/Permissions>)/,
    to: '$2$1',
  },
  {
    rule: 'order',
    what: 'Runtimes is not first in its host',
    from: /(<Runtimes>[^]*<\/Runtimes>)\s*(<AllFormFactors>[^]*<\/AllFormFactors>)/,
    to: '$2$1',
  },
  { rule: 'occurrence', what: 'no support page', from: /<SupportUrl .*>/, to: '' },
  {
    rule: 'occurrence',
    what: 'two permissions',
    from: '<Permissions>',
    to: '<Permissions>ReadWriteDocument</Permissions><Permissions>',
  },
  { rule: 'namespaces', what: 'Override instead of bt:Override', from: /<bt:Override/, to: '<Override' },
  { rule: 'namespaces', what: 'bt:Override in the base part', from: /<Override/, to: '<bt:Override' },
  { rule: 'namespaces', what: 'Image instead of bt:Image', from: '<bt:Image size', to: '<Image size' },
  { rule: 'attributes', what: 'an unknown attribute', from: '<Hosts>', to: '<Hosts id="x">' },
  { rule: 'attributes', what: 'a missing attribute', from: ' lifetime="long"', to: '' },
  { rule: 'types', what: 'a content add-in', from: '"TaskPaneApp"', to: '"ContentApp"' },
  { rule: 'types', what: 'an unknown control', from: '"Button"', to: '"Buton"' },
  { rule: 'id', what: 'no GUID', from: /<Id>.*<\/Id>/, to: '<Id>ris-leefloon</Id>' },
  {
    rule: 'id',
    what: 'the empty GUID',
    from: /<Id>.*<\/Id>/,
    to: '<Id>00000000-0000-0000-0000-000000000000</Id>',
  },
  {
    rule: 'version',
    what: 'a fifth group',
    from: '</Version>',
    to: '.1</Version>',
    also: ['version-agrees'],
  },
  { rule: 'version', what: 'a word', from: '</Version>', to: '-beta</Version>' },
  { rule: 'version-agrees', what: 'another release', from: /<Version>[0-9]+/, to: '<Version>99' },
  { rule: 'version-agrees', what: 'no fourth number', from: /([.][0-9]+)<\/Version>/, to: '</Version>' },
  { rule: 'version-agrees', what: 'another package', project: { version: '0.1.0-beta' } },
  { rule: 'default-locale', what: 'a bare language', from: '>en-US<', to: '>en<' },
  { rule: 'permissions', what: 'less than is needed', from: 'ReadWriteDocument', to: 'ReadDocument' },
  { rule: 'hosts', what: 'Word', from: 'Host Name="Workbook"', to: 'Host Name="Document"' },
  { rule: 'requirements', what: 'no shared runtime', from: 'Name="SharedRuntime"', to: 'Name="ExcelApi"' },
  {
    rule: 'requirements',
    what: 'functions without their runtime',
    from: '<Set Name="CustomFunctionsRuntime" MinVersion="1.1"/>',
    to: '',
  },
  {
    rule: 'short-texts',
    what: '126 characters',
    from: 'DefaultValue="Amounts in force"',
    to: `DefaultValue="${'x'.repeat(126)}"`,
  },
  { rule: 'short-texts', what: 'no provider', from: /<ProviderName>.*</, to: '<ProviderName><' },
  { rule: 'short-texts', what: 'an empty text', from: '"Geldende bedragen"', to: '""' },
  {
    rule: 'long-texts',
    what: '251 characters in one language',
    from: /(<Description .*\s*<Override Locale="fr-FR" Value=")[^"]*/,
    to: `$1${'x'.repeat(251)}`,
  },
  { rule: 'locales', what: 'a language is missing', from: /<Override Locale="nl-BE" .*\/>/, to: '' },
  { rule: 'locales', what: 'a bare language', from: 'Locale="de-DE"', to: 'Locale="de"' },
  {
    rule: 'locales',
    what: 'a language twice',
    from: /(String id="Group.Label"[^]*?Locale=")fr-BE/,
    to: '$1fr-FR',
  },
  {
    rule: 'function-namespace',
    what: 'another name',
    from: 'DefaultValue="RIS"',
    to: 'DefaultValue="LEEFLOON"',
  },
  {
    rule: 'function-namespace',
    what: 'the name of the developer under the Id of the product',
    from: 'DefaultValue="RIS"',
    to: 'DefaultValue="RISDEV"',
  },
  {
    rule: 'function-namespace',
    what: 'the name of the product under the Id of the developer',
    from: PRODUCT.id,
    to: DEVELOPMENT.id,
  },
  {
    rule: 'function-namespace',
    what: 'a translated name',
    from: '<bt:String id="Functions.Namespace" DefaultValue="RIS"/>',
    to: '<bt:String id="Functions.Namespace" DefaultValue="RIS"><bt:Override Locale="nl-BE" Value="LL"/></bt:String>',
  },
  { rule: 'https', what: 'all over http', from: /https:\/\/localhost/g, to: 'http://localhost' },
  {
    rule: 'https',
    what: 'no address',
    also: ['one-origin'],
    from: /"https:[^"]*help[.]html"/,
    to: '"help.html"',
  },
  {
    rule: 'url-length',
    what: '2049 characters',
    from: 'icon-32.png"',
    to: `icon-32.png?${'x'.repeat(2049 - 'https://localhost:3000/assets/icons/icon-32.png?'.length)}"`,
  },
  {
    rule: 'one-origin',
    what: 'an icon from elsewhere',
    from: 'localhost:3000/assets',
    to: 'example.be/assets',
  },
  { rule: 'pages', what: 'a page that is not built', project: { has: (path) => path !== '/help.html' } },
  {
    rule: 'pages',
    what: 'a script that is not built',
    project: { has: (path) => path !== '/functions.js' },
  },
  { rule: 'icon-sizes', what: 'not in 80 pixels', from: '<bt:Image size="80" resid="Icon.80"/>', to: '' },
  {
    rule: 'icon-sizes',
    what: 'in a size that Office does not ask',
    from: '<bt:Image size="16" resid="Icon.16"/>',
    to: '<bt:Image size="16" resid="Icon.16"/><bt:Image size="17" resid="Icon.16"/>',
    also: ['icon-files'],
  },
  { rule: 'icon-files', what: 'no file', project: { imageSize: () => undefined } },
  { rule: 'icon-files', what: 'a file of another size', from: 'icons/icon-24.png', to: 'icons/icon-20.png' },
  {
    rule: 'icon-files',
    what: 'a file that is not square',
    project: { imageSize: (path) => ({ width: Number(/[0-9]+/.exec(path)?.[0]), height: 1 }) },
  },
  {
    rule: 'icon-files',
    what: 'a small picture for sharp screens',
    from: /(<HighResolutionIconUrl .*)icon-64/,
    to: '$1icon-32',
  },
  { rule: 'id-length', what: '33 characters', from: /Taskpane[.]Url/g, to: 'T'.repeat(33) },
  {
    rule: 'resource-ids',
    what: 'an id twice',
    from: '</bt:Urls>',
    to: '<bt:Url id="Help.Url" DefaultValue="https://localhost:3000/help.html"/></bt:Urls>',
  },
  {
    rule: 'resid',
    what: 'no such resource',
    from: 'Label resid="Group.Label"',
    to: 'Label resid="Nothing"',
    also: ['unused'],
  },
  {
    rule: 'resid-kind',
    what: 'a long text where a short one stands',
    from: 'Title resid="Taskpane.Label"',
    to: 'Title resid="Taskpane.Tip"',
  },
  {
    rule: 'unused',
    what: 'a resource that nobody names',
    from: '</bt:Urls>',
    to: '<bt:Url id="Spare" DefaultValue="https://localhost:3000/help.html"/></bt:Urls>',
  },
  { rule: 'control-ids', what: 'group and button alike', from: '"Ris.TaskpaneButton"', to: '"Ris.Group"' },
  { rule: 'control-ids', what: '126 characters', from: '"Ris.Group"', to: `"${'x'.repeat(126)}"` },
  { rule: 'lifetime', what: 'as long as the pane', from: 'lifetime="long"', to: 'lifetime="short"' },
  {
    rule: 'one-runtime',
    what: 'the button opens another page',
    from: /(<\/TaskpaneId>\s*<SourceLocation resid=")Taskpane/,
    to: '$1Help',
  },
  {
    rule: 'one-runtime',
    what: 'the functions live in another page',
    from: /(<Page>\s*<SourceLocation resid=")Taskpane/,
    to: '$1Help',
  },
  {
    rule: 'runtime-page',
    what: 'the pane starts on another page',
    from: 'SourceLocation DefaultValue="https://localhost:3000/taskpane.html"',
    to: 'SourceLocation DefaultValue="https://localhost:3000/help.html"',
  },
  { rule: 'functions', what: 'not built', project: { functionIds: () => undefined } },
  { rule: 'functions', what: 'none', project: { functionIds: () => [] } },
  {
    rule: 'functions',
    what: 'an id in small letters',
    project: { functionIds: () => ['amount'] },
  },
  {
    rule: 'functions',
    what: 'another order in French',
    project: {
      functionIds: (path) => (path.includes('-fr') ? ['CATEGORY', 'AMOUNT'] : ['AMOUNT', 'CATEGORY']),
    },
  },
  {
    rule: 'metadata-locales',
    what: 'none for the German speakers of Belgium',
    from: /<bt:Override Locale="de-BE" Value="https:.*/,
    to: '',
  },
  {
    rule: 'metadata-locales',
    what: 'the Dutch ones for the French speakers of Belgium',
    from: /(<bt:Override Locale="fr-BE" Value=".*)functions-fr/,
    to: '$1functions-nl',
  },
];
