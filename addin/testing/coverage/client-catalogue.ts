import type { ExcelLibrary } from '../load-client';

/** What the genuine library knows of one class, by the names that go over the wire. */
export interface ClassCatalogue {
  readonly scalars: ReadonlyMap<string, string>;
  readonly navigations: ReadonlyMap<string, string>;
  readonly methods: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

export type ClientCatalogue = ReadonlyMap<string, ClassCatalogue>;

interface Proxy {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
}

/** What the library has, and does not declare in its types. */
interface Internals {
  readonly Excel: Readonly<Record<string, unknown>> & { readonly RequestContext: new () => unknown };
  readonly OfficeExtension: {
    readonly ClientObject: new () => object;
    readonly ObjectPathFactory: {
      createNewObjectObjectPath(
        context: unknown,
        type: string,
        isCollection: boolean,
        flags: number,
      ): unknown;
    };
  };
}

type ProxyClass = new (context: unknown, path: unknown) => Proxy;

/** Members that every proxy has, or that only ask the library itself. */
const GENERAL = new Set([
  ...['constructor', 'load', 'retrieve', 'set', 'update', 'toJSON', 'setMockData', 'ensureUnchanged'],
  ...['track', 'untrack', 'items'],
]);

/** Every class of Excel with its members, as the library itself declares them. */
export function clientCatalogue(library: ExcelLibrary): ClientCatalogue {
  const { Excel, OfficeExtension } = library as unknown as Internals;
  const { ClientObject, ObjectPathFactory } = OfficeExtension;
  const catalogue = new Map<string, ClassCatalogue>();
  for (const [name, candidate] of Object.entries(Excel)) {
    if (typeof candidate !== 'function' || !(candidate.prototype instanceof ClientObject)) continue;
    const context = new Excel.RequestContext();
    const path = ObjectPathFactory.createNewObjectObjectPath(context, 'x', false, 0);
    catalogue.set(name, classCatalogue(candidate.prototype, new (candidate as ProxyClass)(context, path)));
  }
  return catalogue;
}

function classCatalogue(prototype: object, proxy: Proxy): ClassCatalogue {
  const names = proxy._scalarPropertyNames ?? [];
  const wire = proxy._scalarPropertyOriginalNames ?? [];
  const scalars = new Map(names.map((name, index) => [name, wire[index] ?? pascal(name)]));
  const navigations = new Map<string, string>();
  const methods = new Set<string>();
  const events = new Set<string>();
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (name.startsWith('_') || GENERAL.has(name) || scalars.has(name)) continue;
    if (/^on[A-Z]/.test(name)) events.add(name);
    else if (property.get) navigations.set(name, wireOf(proxy, name));
    else if (typeof property.value === 'function') methods.add(name);
  }
  return { scalars, navigations, methods, events };
}

/** The name under which the library asks for a related object. */
function wireOf(proxy: Proxy, name: string): string {
  const related = (proxy as Readonly<Record<string, unknown>>)[name] as
    { readonly _objectPath?: { readonly objectPathInfo: { readonly Name: string } } } | undefined;
  return related?._objectPath?.objectPathInfo.Name ?? pascal(name);
}

/** `getUsedRange` as it goes over the wire. */
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
