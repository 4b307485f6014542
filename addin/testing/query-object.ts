import type { HostObject } from './host-object';
import { badArgument, notImplemented } from './wire-fault';

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The answer to a `load`: the asked properties under their wire names; of a collection, those of its items. */
export function queryObject(
  object: HostObject,
  select: readonly string[],
): Readonly<Record<string, unknown>> {
  // why: a load without a list may ask for more than the answer can carry; the product never does it
  if (select.length === 0) throw badArgument();
  if (object.items) return { _Items: object.items().map((item) => readPaths(item, select)) };
  return readPaths(object, select);
}

function readPaths(object: HostObject, select: readonly string[]): Readonly<Record<string, unknown>> {
  const answer: Record<string, unknown> = { ...object.identity?.() };
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [first = '', ...rest] = path.split('/');
    if (rest.length === 0) answer[wireName(first)] = readProperty(object, wireName(first));
    else nested.set(first, [...(nested.get(first) ?? []), rest.join('/')]);
  }
  for (const [name, paths] of nested) {
    const child = object.nav?.[wireName(name)];
    if (!child) throw notImplemented(`${object.type}.${name}`);
    const found = child();
    answer[wireName(name)] = found === null ? null : queryObject(found, paths);
  }
  return answer;
}

function readProperty(object: HostObject, name: string): unknown {
  const read = object.get?.[name];
  if (!read) throw notImplemented(`${object.type}.${name}`);
  return read();
}
