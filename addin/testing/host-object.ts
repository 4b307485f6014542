/** What a method answers when the client asked for a value and not for an object. */
export interface ClientValue {
  readonly result: unknown;
}

/** One object of the simulated Excel as the wire sees it; names are those of the wire (`GetUsedRange`). */
export interface HostObject {
  readonly type: string;
  /** What instantiating it answers: `{}`, `{ Id }` or `{ _ReferenceId }`. */
  readonly identity?: () => Readonly<Record<string, unknown>>;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly nav?: Readonly<Record<string, () => HostObject | null>>;
  readonly call?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: unknown) => HostObject;
}

export const isClientValue = (value: unknown): value is ClientValue =>
  typeof value === 'object' && value !== null && 'result' in value;

/** An object whose listed properties are kept in `state` as they come. */
export function plainObject(
  type: string,
  state: Record<string, unknown>,
  defaults: Readonly<Record<string, unknown>>,
  more: Omit<HostObject, 'type' | 'get' | 'set'> & { readonly get?: HostObject['get'] } = {},
): HostObject {
  const names = Object.keys(defaults);
  return {
    type,
    ...more,
    get: {
      ...Object.fromEntries(names.map((name) => [name, () => state[name] ?? defaults[name]])),
      ...more.get,
    },
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          state[name] = value;
        },
      ]),
    ),
  };
}
