import type { AgencyMatch, AgencyMention } from '../model/agency';
import type { AgencyField, Task } from '../model/plan';
import type { MentionedName, MentionSlot, PlacedMention, PlanReading, SheetReading } from '../model/reading';
import { CellText } from '../model/cell-field';
import { keepShape } from '../work/keep-shape';
import { once } from '../work/once';

const SLOTS: readonly MentionSlot[] = ['lead', 'coordinators', 'prose'];
const COLUMNS = 2 ** 14;
const ROWS = 2 ** 20;

/** What is asked of a sheet that was read. */
interface SheetMentions {
  readonly view: Pick<SheetReading['view'], 'id'>;
  readonly prose: SheetReading['prose'];
  readonly tables: readonly { readonly tasks: readonly Pick<Task, 'lead' | 'coordinators'>[] }[];
}

/** why: two lists of bare values; a plan of the country has half a million mentions, and hardly one is ever told */
interface Found {
  readonly mentions: readonly AgencyMention[];
  /** Sheet, row, column and slot of each in one number. */
  readonly places: readonly number[];
}

/** The agency mentions of a plan in reading order, and the names among them. */
export type PlanMentions = Pick<PlanReading, 'mentions' | 'mentionedNames'>;

/** Gathers the mentions of tables and prose; cost linear in them. */
export function planMentions(
  sheets: readonly SheetMentions[],
  findInProse: (text: string) => readonly AgencyMention[],
): PlanMentions {
  const found = inReadingOrder(collect(sheets, findInProse));
  const placed = (index: number): PlacedMention => {
    const place = found.places[index] ?? 0;
    const cell = cellOf(place);
    const mention = found.mentions[index];
    if (!mention) return noPlace(index);
    return {
      row: Math.floor(cell / COLUMNS) % ROWS,
      column: cell % COLUMNS,
      sheet: sheets[Math.floor(cell / COLUMNS / ROWS)]?.view.id ?? '',
      slot: slotOf(place),
      mention,
    };
  };
  return {
    mentions: () => found.mentions.map((_, index) => placed(index)),
    mentionedNames: once(() => namesIn(found, placed)),
  };
}

function noPlace(index: number): never {
  throw new RangeError(`no mention ${String(index)}`);
}

const cellOf = (place: number): number => Math.floor(place / SLOTS.length);
const slotOf = (place: number): MentionSlot => SLOTS[place % SLOTS.length] ?? 'prose';

function collect(
  sheets: readonly SheetMentions[],
  findInProse: (text: string) => readonly AgencyMention[],
): Found {
  const mentions: AgencyMention[] = [];
  const places: number[] = [];
  let place = 0;
  const take = (mention: AgencyMention): void => {
    mentions.push(mention);
    places.push(place);
  };
  const add = (
    found: readonly AgencyMention[],
    sheet: number,
    row: number,
    column: number,
    slot: MentionSlot,
  ): void => {
    place = ((sheet * ROWS + row) * COLUMNS + column) * SLOTS.length + SLOTS.indexOf(slot);
    found.forEach(take);
  };
  const addField = (sheet: number, slot: MentionSlot, field: AgencyField): void => {
    // why: a field of one cell makes no list of cells for each of a million mentions
    if (field instanceof CellText) {
      add(field.mentions, sheet, field.row, field.column, slot);
      return;
    }
    for (const mention of field.mentions) {
      const at = field.cells[mention.cell ?? 0];
      if (at) add([mention], sheet, at.row, at.column, slot);
    }
  };
  sheets.forEach(({ prose, tables }, sheet) => {
    for (const { at, text } of prose) add(findInProse(text), sheet, at.row, at.column, 'prose');
    for (const { tasks } of tables) {
      for (const { lead, coordinators } of tasks) {
        addField(sheet, 'lead', lead);
        addField(sheet, 'coordinators', coordinators);
      }
    }
  });
  return { mentions, places };
}

/** Sheet by sheet, row by row; those of one cell as they were found. Mostly they are in order already. */
function inReadingOrder(found: Found): Found {
  const { mentions, places } = found;
  if (places.every((place, index) => index === 0 || cellOf(places[index - 1] ?? 0) <= cellOf(place)))
    return found;
  const sorted = mentions
    .map((mention, index) => ({ mention, place: places[index] ?? 0 }))
    .sort((a, b) => cellOf(a.place) - cellOf(b.place));
  return { mentions: sorted.map(({ mention }) => mention), places: sorted.map(({ place }) => place) };
}

function namesIn({ mentions, places }: Found, placed: (index: number) => PlacedMention): readonly Name[] {
  const names: Name[] = [];
  const byMatch = new Map<AgencyMatch, Name>();
  mentions.forEach((mention, index) => {
    const slot = slotOf(places[index] ?? 0);
    // why: equal names share their match, so that nearly always the first of those with a match is the one
    const alike = byMatch.get(mention.match);
    let name = alike;
    while (name && !name.holds(mention, slot)) name = name.next;
    if (!name) {
      name = new Name(mention, slot === 'prose', placed);
      names.push(name);
      if (alike) {
        name.next = alike.next;
        alike.next = name;
      } else byMatch.set(mention.match, name);
    }
    name.add(index, slot);
  });
  return names;
}

class Name implements MentionedName {
  /** Another name with the same match. */
  next: Name | undefined;
  readonly counts: Record<MentionSlot, number> = { lead: 0, coordinators: 0, prose: 0 };
  readonly order: number[] = [];

  constructor(
    readonly mention: AgencyMention,
    readonly isProse: boolean,
    private readonly placed: (index: number) => PlacedMention,
  ) {}

  holds({ text, head }: AgencyMention, slot: MentionSlot): boolean {
    return this.mention.text === text && this.mention.head === head && this.isProse === (slot === 'prose');
  }

  add(index: number, slot: MentionSlot): void {
    this.order.push(index);
    this.counts[slot]++;
  }

  get first(): PlacedMention {
    return this.placed(this.order[0] ?? 0);
  }

  get places(): readonly PlacedMention[] {
    return this.order.map(this.placed);
  }
}

keepShape(new Name({ text: '', offset: 0, match: { kind: 'unknown' } }, true, noPlace));

/** What is told of names, at each of their places in reading order. */
export function atPlaces<Told extends { readonly name: MentionedName }>(
  all: readonly Told[],
): readonly { readonly told: Told; readonly place: PlacedMention }[] {
  return all
    .flatMap((told) => {
      const { order, places } = told.name;
      return places.map((place, index) => ({ told, place, order: order[index] ?? 0 }));
    })
    .sort((a, b) => a.order - b.order);
}
