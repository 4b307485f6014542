import type { XmlElement } from './xml-tree';

/**
 * Which children an element has, in which order: `?` at most one, `*` any number, `+` at least one, `|` either.
 * After [MS-OWEMXML] section 5.7 (task pane overrides 1.0) and the reference of the add-in only manifest, for the elements
 * that Excel add-ins use; an element that has a type is looked up with it.
 */
const MODELS: Readonly<Record<string, string>> = {
  'OfficeApp>Hosts': 'Host+',
  'OfficeApp>Requirements': 'Sets',
  Sets: 'Set+',
  AppDomains: 'AppDomain+',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Description? Requirements? Hosts Resources EquivalentAddins? WebApplicationInfo?',
  'VersionOverrides>Requirements': 'bt:Sets',
  'bt:Sets': 'bt:Set+',
  'VersionOverrides>Hosts': 'Host+',
  'Host:Workbook': 'Runtimes? AllFormFactors? DesktopFormFactor?',
  Runtimes: 'Runtime+',
  AllFormFactors: 'ExtensionPoint+',
  DesktopFormFactor: 'GetStarted? FunctionFile? ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint:CustomFunctions': 'Script Page Metadata Namespace?',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  'ExtensionPoint:PrimaryCommandSurface': 'CustomTab|OfficeTab+',
  CustomTab: 'Group|OfficeGroup+ Label InsertBefore|InsertAfter?',
  OfficeTab: 'Group+',
  Group: 'Label Icon? Control|OfficeControl+',
  'ExtensionPoint:ContextMenu': 'OfficeMenu+',
  OfficeMenu: 'Control+',
  'Control:Button': 'Label Supertip Icon Action Enabled?',
  'Control:Menu': 'Label Supertip Icon? Items',
  Items: 'Item+',
  Item: 'Label Supertip Icon? Action Enabled?',
  Supertip: 'Title Description',
  Icon: 'bt:Image+',
  'Action:ShowTaskpane': 'TaskpaneId? SourceLocation Title?',
  'Action:ExecuteFunction': 'FunctionName',
  Resources: 'bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
};

/** Attributes that an element must have. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ['xmlns', 'xsi:type'],
  Set: ['Name'],
  'bt:Set': ['Name'],
  VersionOverrides: ['xmlns', 'xsi:type'],
  Runtime: ['resid'],
  CustomTab: ['id'],
  OfficeTab: ['id'],
  OfficeMenu: ['id'],
  Group: ['id'],
  'Control:Button': ['id'],
  'Control:Menu': ['id'],
  Item: ['id'],
  'Icon>bt:Image': ['size', 'resid'],
  'bt:Images>bt:Image': ['id', 'DefaultValue'],
  'bt:Url': ['id', 'DefaultValue'],
  'bt:String': ['id', 'DefaultValue'],
  'bt:Override': ['Locale', 'Value'],
};

/** Elements that only hold a reference, a text or other languages' words. */
const LEAVES = /^(?:bt:Override|Override|bt:Set|Set|AppDomain|Runtime|FunctionFile|Label|Title|Description)$/;

/** Types that must be named, as the element's children depend on them. */
const TYPED: ReadonlySet<string> = new Set(['Control', 'Action', 'ExtensionPoint']);

/** Where the manifest's tree departs from the schema; the children of the root have a rule of their own. */
export function structureProblems(root: XmlElement): readonly string[] {
  return [...attributeProblems(root, ''), ...root.children.flatMap((child) => problemsIn(child, root.name))];
}

function problemsIn(element: XmlElement, parent: string): readonly string[] {
  return [
    ...attributeProblems(element, parent),
    ...childProblems(element, parent),
    ...element.children.flatMap((child) => problemsIn(child, element.name)),
  ];
}

function childProblems(element: XmlElement, parent: string): readonly string[] {
  const { name, children } = element;
  if (children.length === 0 && !TYPED.has(name) && modelOf(element, parent) === undefined) return [];
  const names = children.map((child) => child.name);
  const model = modelOf(element, parent);
  if (model === undefined) {
    const areOnlyWords = names.every((child) => LEAVES.test(child));
    return areOnlyWords && !TYPED.has(name)
      ? []
      : [`<${titleOf(element)}> is not known to hold ${names.join(', ')}`];
  }
  if (patternOf(model).test(names.map((child) => `${child} `).join(''))) return [];
  return [`<${titleOf(element)}> holds “${names.join(' ')}” where the schema has “${model}”`];
}

const modelOf = ({ name, attributes }: XmlElement, parent: string): string | undefined =>
  MODELS[`${name}:${attributes['xsi:type'] ?? ''}`] ?? MODELS[`${parent}>${name}`] ?? MODELS[name];

const patternOf = (model: string): RegExp =>
  new RegExp(
    `^${model
      .split(' ')
      .map((part) => part.replace(/^([^?*+]+)([?*+]?)$/, '(?:(?:$1) )$2'))
      .join('')}$`,
  );

function attributeProblems(element: XmlElement, parent: string): readonly string[] {
  const { name, attributes } = element;
  const needed =
    ATTRIBUTES[`${name}:${attributes['xsi:type'] ?? ''}`] ??
    ATTRIBUTES[`${parent}>${name}`] ??
    ATTRIBUTES[name];
  return (needed ?? [])
    .filter((attribute) => !attributes[attribute])
    .map((attribute) => `<${titleOf(element)}> has no ${attribute}`);
}

const titleOf = ({ name, attributes }: XmlElement): string =>
  [name, attributes['xsi:type'], attributes['id']].filter((part) => part !== undefined).join(' ');
