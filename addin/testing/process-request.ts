import type { FakeWorkbook } from './fake-workbook';
import type { HostObject } from './host-object';
import { isClientValue } from './host-object';
import { queryObject } from './query-object';
import type { UndoPlatform } from './undo-support';
import { isUndoable } from './undo-support';
import { badArgument, notFound, notImplemented, undoNotSupported, WireFault } from './wire-fault';
import { workbookObject } from './workbook-object';
import type { WireAction, WireArguments, WireRequest } from './wire-request';
import { ActionType, PathType } from './wire-request';

/** What a batch came to, as the client reads it. */
export interface WireResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/**
 * Runs a batch in order and stops at the first failure; what was done before stays, as in Excel.
 * `group` is the make of Excel when the batch belongs to a group of undo, where not everything may stand.
 */
export function processRequest(book: FakeWorkbook, request: WireRequest, group?: UndoPlatform): WireResponse {
  const paths = new Map<number, HostObject | null>();
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (group) refuseUngroupable(book, action, request, paths, group);
      const value = runAction(book, action, request, paths);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof WireFault)) throw error;
      const name = action.Name || (request.ObjectPaths[String(action.ObjectPathId)]?.Name ?? '');
      return {
        Results: results,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: name,
          ActionIndex: index,
          HttpStatusCode: error.status,
        },
      };
    }
  }
  return { Results: results };
}

type Paths = Map<number, HostObject | null>;

/** Only what a group may hold comes through: each setting and each call that changes something. */
function refuseUngroupable(
  book: FakeWorkbook,
  action: WireAction,
  request: WireRequest,
  paths: Paths,
  group: UndoPlatform,
): void {
  if (action.ActionType !== ActionType.SetProperty && action.ActionType !== ActionType.Method) return;
  const object = resolve(book, action.ObjectPathId, request, paths);
  if (object !== null && !isUndoable(object.type, action.Name, group)) throw undoNotSupported();
}

function runAction(book: FakeWorkbook, action: WireAction, request: WireRequest, paths: Paths): unknown {
  if (action.ActionType === ActionType.Trace) return null;
  const object = resolve(book, action.ObjectPathId, request, paths);
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return object === null ? null : (object.identity?.() ?? {});
    case ActionType.Query:
      return object === null ? null : queryObject(object, action.QueryInfo?.Select ?? []);
    case ActionType.Method: {
      // why: the client asks to keep every range before it knows whether there is one
      if (object === null && action.Name === '_KeepReference') return undefined;
      const answer = methodOf(object, action.Name)(...argumentsOf(book, action.ArgumentInfo, request, paths));
      return isClientValue(answer) ? answer.result : undefined;
    }
    case ActionType.SetProperty: {
      if (object === null) throw notFound();
      const set = object.set?.[action.Name];
      if (!set) throw notImplemented(`setting ${object.type}.${action.Name}`);
      set(argumentsOf(book, action.ArgumentInfo, request, paths)[0]);
      return undefined;
    }
    default:
      throw notImplemented(`action type ${String(action.ActionType)}`);
  }
}

function resolve(book: FakeWorkbook, id: number, request: WireRequest, paths: Paths): HostObject | null {
  const known = paths.get(id);
  if (known !== undefined) return known;
  const path = request.ObjectPaths[String(id)];
  if (!path) throw new WireFault('InvalidObjectPath', `object path ${String(id)}`);
  const parent =
    path.ParentObjectPathId === undefined ? null : resolve(book, path.ParentObjectPathId, request, paths);
  const object = follow(book, path.ObjectPathType, path.Name, parent, () =>
    argumentsOf(book, path.ArgumentInfo, request, paths),
  );
  paths.set(id, object);
  return object;
}

function follow(
  book: FakeWorkbook,
  type: number,
  name: string,
  parent: HostObject | null,
  inputs: () => readonly unknown[],
): HostObject | null {
  switch (type) {
    case PathType.Global:
      return workbookObject(book);
    case PathType.Reference:
      return book.byReference(name);
    case PathType.Null:
      return null;
    case PathType.Property: {
      const next = parent?.nav?.[name];
      if (parent && !next) throw notImplemented(`${parent.type}.${name}`);
      return next?.() ?? null;
    }
    case PathType.Indexer:
      if (!parent?.item) throw badArgument();
      return parent.item(inputs()[0]);
    case PathType.Method:
      return parent === null ? null : (methodOf(parent, name)(...inputs()) as HostObject | null);
    default:
      throw notImplemented(`object path type ${String(type)}`);
  }
}

function methodOf(object: HostObject | null, name: string): (...inputs: readonly unknown[]) => unknown {
  if (object === null) throw notFound();
  const method = object.call?.[name];
  if (!method) throw notImplemented(`${object.type}.${name}()`);
  return method;
}

/** Arguments with the objects that they stand for. */
function argumentsOf(
  book: FakeWorkbook,
  info: WireArguments | undefined,
  request: WireRequest,
  paths: Paths,
): readonly unknown[] {
  const references = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((value, index) =>
    typeof references?.[index] === 'number' && references[index] !== 0
      ? resolve(book, references[index], request, paths)
      : value,
  );
}
