import { examplePlan } from '../example-plan';
import { fakeWorkbook } from '../fake-workbook';
import type { HostObject } from '../host-object';
import { addTable } from '../table-objects';
import { workbookObject } from '../workbook-object';

/** What the simulated Excel answers of one class, by the names that go over the wire. */
export interface AnsweredClass {
  readonly read: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
  readonly navigations: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
}

/** Calls that lead from one object of the simulation to others, with what to hand them. */
const WAYS: Readonly<Record<string, readonly unknown[]>> = {
  GetActiveWorksheet: [],
  GetSelectedRange: [],
  GetRange: ['A1:B2'],
  GetRanges: ['A1,B2'],
  GetItem: ['EdgeTop'],
  GetItemAt: [0],
  Date: [1904, 1, 2],
};

/** Each class that the simulation plays, found by walking through a workbook that has one of everything. */
export function answeredMembers(): ReadonlyMap<string, AnsweredClass> {
  const book = fakeWorkbook(examplePlan());
  const [plan] = book.sheets;
  if (plan) addTable(plan, 'Bảng1', { top: 0, left: 0, bottom: 2, right: 1 });
  const classes = new Map<string, AnsweredClass>();
  const open = [prepared(workbookObject(book))];
  for (let object = open.pop(); object; object = open.pop()) {
    if (classes.has(object.type)) continue;
    classes.set(object.type, membersOf(object));
    open.push(...around(object));
  }
  return classes;
}

/** Puts a chart, a name and a conditional format into the workbook, so that the walk meets them. */
function prepared(root: HostObject): HostObject {
  const sheet = root.nav?.['Worksheets']?.()?.call?.['GetActiveWorksheet']?.() as HostObject;
  const range = sheet.call?.['GetRange']?.('A1:B2') as HostObject;
  sheet.nav?.['Charts']?.()?.call?.['Add']?.('Line', range);
  range.nav?.['ConditionalFormats']?.()?.call?.['Add']?.('Custom');
  root.nav?.['Names']?.()?.call?.['Add']?.('Thử', range);
  return root;
}

const namesOf = (members: object | undefined): ReadonlySet<string> => new Set(Object.keys(members ?? {}));

function membersOf({ get, set, nav, call, item }: HostObject): AnsweredClass {
  const methods = new Set(namesOf(call));
  if (item) methods.add('GetItem');
  return { read: namesOf(get), written: namesOf(set), navigations: namesOf(nav), methods };
}

function around({ nav = {}, call = {}, items }: HostObject): readonly HostObject[] {
  const related = Object.values(nav).map((follow) => follow());
  const called = Object.entries(call).flatMap(([name, run]) => {
    const inputs = WAYS[name];
    return inputs ? [attempt(() => run(...inputs))] : [];
  });
  return [...related, ...called, ...(items?.() ?? [])].filter(isObject);
}

/** why: not every collection has an item of the sample's name */
function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'type' in value;
