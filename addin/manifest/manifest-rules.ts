import type { LocalText } from '../../shared/core/model/local-text';
import type { ProducedSheet } from '../../shared/data/produced-sheets';
import { structureProblems } from './manifest-structure';
import type { XmlElement } from './xml-tree';
import { descendants, parseXml } from './xml-tree';

export interface ManifestSurroundings {
  /** Width of the PNG at a path of the add-in's folder; `undefined` when there is none. */
  readonly imageWidth: (path: string) => number | undefined;
  /** Names of the commands that the page knows. */
  readonly commands: ReadonlySet<string>;
  /** The sheets that the tool makes; each has its button. */
  readonly sheets: readonly Pick<ProducedSheet, 'button' | 'command'>[];
}

type Rule = (root: XmlElement, around: ManifestSurroundings) => readonly string[];

/** What is wrong with a manifest, in sentences; empty when it can go out. */
export function checkManifest(xml: string, around: ManifestSurroundings): readonly string[] {
  const root = parseXml(xml);
  if ('problem' in root) return [`not well formed: ${root.problem}`];
  return RULES.flatMap((rule) => rule(root, around));
}

const childText = (root: XmlElement, name: string): string =>
  root.children.find((child) => child.name === name)?.text ?? '';

const ORDER = [
  ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
  ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings'],
  ...['Permissions', 'VersionOverrides', 'ExtendedOverrides'],
];
const REQUIRED = ORDER.filter((name) => !['AppDomains', 'Requirements', 'ExtendedOverrides'].includes(name));

const shape: Rule = (root) => {
  const names = root.children.map(({ name }) => name);
  const missing = REQUIRED.filter((name) => !names.includes(name)).map((name) => `<${name}> is missing`);
  const unknown = names.filter((name) => !ORDER.includes(name)).map((name) => `<${name}> is not known`);
  const known = names.filter((name) => ORDER.includes(name));
  const sorted = [...known].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const disorder = known.join() === sorted.join() ? [] : ['the elements are not in the order of the schema'];
  return [...missing, ...unknown, ...disorder];
};

const identity: Rule = (root) => [
  ...(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(childText(root, 'Id'))
    ? []
    : ['<Id> is no GUID']),
  ...(/^\d{1,5}(?:\.\d{1,5}){2,3}$/.test(childText(root, 'Version')) ? [] : ['<Version> is no version']),
  ...(childText(root, 'Permissions') === 'ReadWriteDocument'
    ? []
    : ['<Permissions> must be ReadWriteDocument']),
];

const addresses: Rule = (root) =>
  addressesOf(root)
    .filter((address) => !address.startsWith('https://'))
    .map((address) => `${address} is not https`);

function addressesOf(root: XmlElement): readonly string[] {
  const valued = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Url', 'bt:Image'];
  return [
    ...valued
      .flatMap((name) => descendants(root, name))
      .flatMap(({ attributes }) => attributes['DefaultValue'] ?? []),
    ...descendants(root, 'ExtendedOverrides').flatMap(({ attributes }) => attributes['Url'] ?? []),
    ...descendants(root, 'AppDomain').map(({ text }) => text),
  ];
}

const RESOURCES = ['bt:Image', 'bt:Url', 'bt:String'];

const references: Rule = (root) => {
  const ids = RESOURCES.flatMap((name) => descendants(root, name)).flatMap(
    ({ attributes }) => attributes['id'] ?? [],
  );
  const used = allElements(root).flatMap(({ attributes }) => attributes['resid'] ?? []);
  return [
    ...[...new Set(used)].filter((id) => !ids.includes(id)).map((id) => `resid “${id}” leads nowhere`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource “${id}” is not used`),
    ...repeated(ids).map((id) => `resource “${id}” is there twice`),
    ...ids.filter((id) => id.length > 32).map((id) => `resource id “${id}” is longer than 32 characters`),
  ];
};

const controls: Rule = (root) => {
  const ids = ['Control', 'Item', 'Group', 'CustomTab']
    .flatMap((name) => descendants(root, name))
    .flatMap(({ attributes }) => attributes['id'] ?? []);
  return repeated(ids).map((id) => `control “${id}” is there twice`);
};

const commands: Rule = (root, around) =>
  descendants(root, 'FunctionName')
    .filter(({ text }) => !around.commands.has(text))
    .map(({ text }) => `the page knows no command “${text}”`);

const sheetButtons: Rule = (root, { sheets }) =>
  sheets.flatMap(({ command, button }) => {
    const labels = descendants(root, 'Control')
      .filter((control) => descendants(control, 'FunctionName').some(({ text }) => text === command))
      .flatMap(({ children }) => children.find(({ name }) => name === 'Label')?.attributes['resid'] ?? []);
    if (labels.length === 0) return [`the ribbon has no button for the command “${command}”`];
    const isSaid = labels.some((id) => sameText(stringOf(root, id), button));
    return isSaid ? [] : [`the button of “${command}” must say “${button.vi}” and “${button.en}”`];
  });

const stringOf = (root: XmlElement, id: string): LocalText | undefined => {
  const text = descendants(root, 'bt:String').find(({ attributes }) => attributes['id'] === id);
  return text && { vi: text.attributes['DefaultValue'] ?? '', en: englishOf(text) ?? '' };
};

const englishOf = ({ children }: XmlElement): string | undefined =>
  children.find(({ attributes }) => attributes['Locale'] === 'en-US')?.attributes['Value'];

const sameText = (one: LocalText | undefined, other: LocalText): boolean =>
  one?.vi === other.vi && one.en === other.en;

const icons: Rule = (root, { imageWidth }) => [
  ...descendants(root, 'Icon').flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => attributes['size'] ?? '');
    return ['16', '32', '80']
      .filter((size) => !sizes.includes(size))
      .map((size) => `an icon lacks its size ${size}`);
  }),
  ...imageAddresses(root).flatMap((address) => {
    const width = address.startsWith(folderOf(root))
      ? imageWidth(address.slice(folderOf(root).length))
      : undefined;
    const meant = Number(/(?<!\d)(\d+)\.png$/.exec(address)?.[1]);
    if (width === undefined) return [`there is no image ${address}`];
    return width === meant ? [] : [`the image ${address} is ${String(width)} pixels wide`];
  }),
];

/** Where the add-in's files are served: the folder of its page. */
const folderOf = (root: XmlElement): string =>
  descendants(root, 'SourceLocation')
    .flatMap(({ attributes }) => attributes['DefaultValue'] ?? [])
    .map((page) => page.slice(0, page.lastIndexOf('/') + 1))[0] ?? '';

const imageAddresses = (root: XmlElement): readonly string[] =>
  descendants(root, 'bt:Image').flatMap(({ attributes }) => attributes['DefaultValue'] ?? []);

const LENGTHS = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 } as const;

const strings: Rule = (root) =>
  Object.entries(LENGTHS).flatMap(([group, most]) =>
    descendants(root, group)
      .flatMap(({ children }) => children)
      .flatMap((text) => {
        const english = englishOf(text);
        const texts = [text.attributes['DefaultValue'] ?? '', english ?? ''];
        const id = text.attributes['id'] ?? '';
        return [
          ...(english ? [] : [`string “${id}” has no English`]),
          ...(texts.some(({ length }) => length > most)
            ? [`string “${id}” is longer than ${String(most)}`]
            : []),
        ];
      }),
  );

const requirements: Rule = (root) => {
  const sets = [...descendants(root, 'Set'), ...descendants(root, 'bt:Set')];
  const excel = sets.filter(({ attributes }) => attributes['Name'] === 'ExcelApi');
  return [
    ...(excel.length > 0 ? [] : ['no requirement set ExcelApi is asked for']),
    ...sets
      .filter(({ attributes }) => !/^\d+\.\d+$/.test(attributes['MinVersion'] ?? ''))
      .map(({ attributes }) => `requirement set ${attributes['Name'] ?? ''} has no version`),
  ];
};

const RULES: readonly Rule[] = [
  ...[
    shape,
    structureProblems,
    identity,
    addresses,
    references,
    controls,
    commands,
    sheetButtons,
    icons,
    strings,
    requirements,
  ],
];

const allElements = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap(allElements),
];

const repeated = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];
