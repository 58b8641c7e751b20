/**
 * The part of Microsoft's manifest schema that this add-in uses, in our own words: which elements stand in which, in
 * what order, and their attributes. An element or attribute that is not listed is a mistake until someone adds it here.
 */
export const APP = 'http://schemas.microsoft.com/office/appforoffice/1.1';
export const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
export const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** How an element is made. */
export interface Shape {
  readonly namespace: string;
  /** Children in the order asked for: `Name` once, `Name?` at most once, `Name*` any number, `Name+` at least one. */
  readonly children: readonly string[];
  /** Attributes: `name` required, `name?` allowed. */
  readonly attributes: readonly string[];
}

const shape = (namespace: string, children = '', attributes = ''): Shape => ({
  namespace,
  children: children.split(' ').filter(Boolean),
  attributes: attributes.split(' ').filter(Boolean),
});

const LOCALISED = 'Override*';
const ICON = 'Image+';

/** Shapes by the end of the path; the longest end that fits applies. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  OfficeApp: shape(
    APP,
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl ' +
      'SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
    'xsi:type',
  ),
  Id: shape(APP),
  AlternateId: shape(APP),
  Version: shape(APP),
  ProviderName: shape(APP),
  DefaultLocale: shape(APP),
  DisplayName: shape(APP, LOCALISED, 'DefaultValue'),
  Description: shape(APP, LOCALISED, 'DefaultValue'),
  IconUrl: shape(APP, LOCALISED, 'DefaultValue'),
  HighResolutionIconUrl: shape(APP, LOCALISED, 'DefaultValue'),
  SupportUrl: shape(APP, LOCALISED, 'DefaultValue'),
  AppDomains: shape(APP, 'AppDomain+'),
  AppDomain: shape(APP),
  Hosts: shape(APP, 'Host+'),
  Host: shape(APP, '', 'Name'),
  Requirements: shape(APP, 'Sets'),
  Sets: shape(APP, 'Set+', 'DefaultMinVersion?'),
  Set: shape(APP, '', 'Name MinVersion?'),
  DefaultSettings: shape(APP, 'SourceLocation'),
  'DefaultSettings/SourceLocation': shape(APP, LOCALISED, 'DefaultValue'),
  Permissions: shape(APP),
  Override: shape(APP, '', 'Locale Value'),

  VersionOverrides: shape(OVERRIDES, 'Description? Hosts Resources', 'xsi:type'),
  'VersionOverrides/Hosts': shape(OVERRIDES, 'Host+'),
  'VersionOverrides/Hosts/Host': shape(OVERRIDES, 'Runtimes AllFormFactors? DesktopFormFactor', 'xsi:type'),
  Runtimes: shape(OVERRIDES, 'Runtime+'),
  Runtime: shape(OVERRIDES, '', 'resid lifetime'),
  AllFormFactors: shape(OVERRIDES, 'ExtensionPoint'),
  'AllFormFactors/ExtensionPoint': shape(OVERRIDES, 'Script Page Metadata Namespace', 'xsi:type'),
  Script: shape(OVERRIDES, 'SourceLocation'),
  Page: shape(OVERRIDES, 'SourceLocation'),
  Metadata: shape(OVERRIDES, 'SourceLocation'),
  Namespace: shape(OVERRIDES, '', 'resid'),
  SourceLocation: shape(OVERRIDES, '', 'resid'),
  DesktopFormFactor: shape(OVERRIDES, 'GetStarted? FunctionFile? ExtensionPoint+'),
  GetStarted: shape(OVERRIDES, 'Title Description LearnMoreUrl'),
  Title: shape(OVERRIDES, '', 'resid'),
  'GetStarted/Description': shape(OVERRIDES, '', 'resid'),
  'Supertip/Description': shape(OVERRIDES, '', 'resid'),
  LearnMoreUrl: shape(OVERRIDES, '', 'resid'),
  FunctionFile: shape(OVERRIDES, '', 'resid'),
  ExtensionPoint: shape(OVERRIDES, 'OfficeTab* CustomTab*', 'xsi:type'),
  OfficeTab: shape(OVERRIDES, 'Group+', 'id'),
  CustomTab: shape(OVERRIDES, 'Group+ Label', 'id'),
  Group: shape(OVERRIDES, 'Label Icon Control+', 'id'),
  Label: shape(OVERRIDES, '', 'resid'),
  Icon: shape(OVERRIDES, ICON),
  'Icon/Image': shape(BASIC_TYPES, '', 'size resid'),
  Control: shape(OVERRIDES, 'Label Supertip Icon Action', 'xsi:type id'),
  Supertip: shape(OVERRIDES, 'Title Description'),
  Action: shape(OVERRIDES, 'TaskpaneId? SourceLocation Title?', 'xsi:type'),
  TaskpaneId: shape(OVERRIDES),

  Resources: shape(OVERRIDES, 'Images Urls ShortStrings LongStrings'),
  Images: shape(BASIC_TYPES, 'Image+'),
  'Images/Image': shape(BASIC_TYPES, LOCALISED, 'id DefaultValue'),
  Urls: shape(BASIC_TYPES, 'Url+'),
  Url: shape(BASIC_TYPES, LOCALISED, 'id DefaultValue'),
  ShortStrings: shape(BASIC_TYPES, 'String+'),
  LongStrings: shape(BASIC_TYPES, 'String+'),
  String: shape(BASIC_TYPES, LOCALISED, 'id DefaultValue'),
  'Image/Override': shape(BASIC_TYPES, '', 'Locale Value'),
  'Url/Override': shape(BASIC_TYPES, '', 'Locale Value'),
  'String/Override': shape(BASIC_TYPES, '', 'Locale Value'),
};

/** The shape of the element at a path, undefined for one that the schema does not know. */
export function shapeOf(path: string): Shape | undefined {
  const names = path.split('/');
  for (let from = 0; from < names.length; from++) {
    const found = SHAPES[names.slice(from).join('/')];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The kind of resource that each referring element must name. */
export const RESOURCE_KIND: Readonly<Record<string, string>> = {
  Runtime: 'Urls',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Image: 'Images',
  Title: 'ShortStrings',
  Label: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};

/** Lengths of the schema, in characters. */
export const LENGTH = { short: 125, long: 250, url: 2048, id: 32 } as const;
