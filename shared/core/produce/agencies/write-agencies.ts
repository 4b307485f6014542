import type { AgencyMention } from '../../model/agency';
import type { LocalText } from '../../model/local-text';
import type { AgencyField, Task } from '../../model/plan';
import type { AgencyReader, PlanReading } from '../../model/reading';
import type { SheetView } from '../../model/sheet-view';
import { foldText } from '../../text/fold-vietnamese';
import { memoBeside } from '../../work/memo';
import { CHANGE_CAUSE, movedCause, nameCause } from '../changes/change-cause';
import { isOther, splitDuties } from './split-duties';

/** A cell of agencies as the standard table writes it. */
export interface WrittenAgencies {
  readonly text: string;
  /** The agencies that it names, each once, in the form that stands in the text. */
  readonly names: readonly string[];
  /** Why the text differs from the source's; empty when it does not. */
  readonly causes: readonly LocalText[];
}

export interface TaskAgencies {
  readonly lead: WrittenAgencies;
  readonly coordinators: WrittenAgencies;
}

/** One cell of a field with its mentions; offsets count in `text`. */
interface Cell {
  readonly text: string;
  readonly mentions: readonly AgencyMention[];
}

type Reader = Pick<PlanReading, 'agencies' | 'names'>;

/** Writes the agencies of a sheet's tasks: names in their one written form, every other word as it stands. */
export type AgencyWriter = (task: Pick<Task, 'lead' | 'coordinators'>) => TaskAgencies;

export function agencyWriter(view: SheetView, reading: Reader): AgencyWriter {
  const write = reading.names().nameOf;
  const leadOf = rememberCells((field) => writeLead(field, view, reading, write));
  const ownOf = rememberCells((field) => writeOwn(field, view, reading, write));
  return (task) => {
    const lead = leadOf(task.lead);
    const own = ownOf(task.coordinators);
    if (lead.moved.length === 0 && lead.others.length === 0) return { lead, coordinators: own };
    return {
      lead,
      coordinators: {
        text: [own.text, ...lead.moved].filter((part) => part !== '').join(SEPARATOR),
        causes: own.causes,
        names: distinct([...own.names, ...lead.others]),
      },
    };
  };
}

/** `write` with its answer for a field of one cell kept: the same few names stand in row after row of a large plan. */
function rememberCells<T>(write: (field: AgencyField) => T): (field: AgencyField) => T {
  const remembered = memoBeside<AgencyField, T>(
    ({ mentions }) => mentions,
    ({ text }) => text,
    write,
  );
  // why: what stands in several cells, or is meant by a ditto mark, hangs on more than its text
  return (field) => (field.ditto || field.cells.length > 1 ? write(field) : remembered(field));
}

interface WrittenLead extends WrittenAgencies {
  /** Parts that stand with the coordinators now. */
  readonly moved: readonly string[];
  /** Names that the cell has beside those who lead. */
  readonly others: readonly string[];
}

function writeLead(field: AgencyField, view: SheetView, reading: Reader, write: Write): WrittenLead {
  const moved: string[] = [];
  const movedNames: string[] = [];
  const part = writeField(field, view, reading, ({ text, mentions }) => {
    const split = splitDuties(text, mentions);
    if (!split) return writePart({ text, mentions }, 0, text.length, write);
    const first = mentions.findIndex(isOther);
    const head = writePart({ text, mentions: mentions.slice(0, first) }, 0, split.leadEnd, write);
    const rest = { text, mentions: mentions.slice(first) };
    const tail = writePart(rest, split.otherStart, text.length, write);
    moved.push(tail.text);
    movedNames.push(...namesOf(rest.mentions, write));
    return { text: head.text, causes: [...head.causes, ...tail.causes, movedCause(tail.text)] };
  });
  const { mentions } = field;
  const others = mentions.filter(isOther);
  const isAll = others.length === mentions.length;
  const leads = isAll ? mentions : mentions.filter((one) => !isOther(one));
  return {
    ...part,
    names: namesOrText(field, namesOf(leads, write)),
    moved,
    others: [...(isAll ? [] : namesOf(others, write)), ...movedNames],
  };
}

function writeOwn(field: AgencyField, view: SheetView, reading: Reader, write: Write): WrittenAgencies {
  const part = writeField(field, view, reading, ({ text, mentions }) =>
    writePart({ text, mentions }, 0, text.length, write),
  );
  return { ...part, names: namesOrText(field, namesOf(field.mentions, write)) };
}

const SEPARATOR = '; ';
type WrittenPart = Omit<WrittenAgencies, 'names'>;
type Write = (mention: AgencyMention) => string;

const distinct = (names: readonly string[]): readonly string[] =>
  names.length < 2 ? names : [...new Set(names)];

const namesOf = (mentions: readonly AgencyMention[], write: Write): readonly string[] =>
  distinct(mentions.map((mention) => write(mention)).filter((name) => name !== ''));

/** why: a cell in which no agency was found still says who it is */
const namesOrText = ({ text }: AgencyField, names: readonly string[]): readonly string[] => {
  if (names.length > 0) return names;
  const whole = text.trim();
  return whole === '' ? [] : [whole];
};

function writeField(
  field: AgencyField,
  view: SheetView,
  { agencies }: Reader,
  write: (cell: Cell) => WrittenPart,
): WrittenPart {
  const parts = cellsOf(field, view, agencies).map((cell) => write(cell));
  const texts = distinct(parts.map(({ text }) => text).filter((text) => text !== ''));
  const causes = parts.flatMap((part) => part.causes);
  return {
    text: texts.join(SEPARATOR),
    causes: field.ditto ? [CHANGE_CAUSE.ditto, ...causes] : causes,
  };
}

/** What is written each by itself: the cells of a field, or its text as one where a page break tore it. */
function cellsOf(field: AgencyField, view: SheetView, agencies: AgencyReader): readonly Cell[] {
  const read = (text: string): Cell => ({ text, mentions: agencies.readCell(text) });
  if (field.torn) return [read(field.text)];
  if (field.cells.length <= 1) return [field];
  return field.cells.map(({ row, column }) => read(view.textAt(row, column).trim()));
}

/** The text between two places with its names in their written form; all between them is copied. */
function writePart({ text, mentions }: Cell, from: number, to: number, write: Write): WrittenPart {
  const causes: LocalText[] = [];
  let result = '';
  let copied = from;
  for (const mention of mentions) {
    const end = mention.offset + mention.text.length;
    // why: a mention that does not stand where it says, or overlaps another, is no ground to change a word
    if (mention.offset < copied || end > to || !text.startsWith(mention.text, mention.offset)) continue;
    const name = inPlace(mention, write(mention));
    result += text.slice(copied, mention.offset) + name;
    copied = end;
    const cause = nameCause(mention.text, name);
    if (cause && !causes.includes(cause)) causes.push(cause);
  }
  return { text: (result + text.slice(copied, to)).trim(), causes };
}

/**
 * What shall stand at the place of a mention: its written form where that is the same name in another form, else the
 * words as they are. A group keeps its words ("các" and "và" too), and so does a name whose head stands before a colon.
 */
function inPlace({ match, text }: AgencyMention, name: string): string {
  if (match.kind === 'set' || name === text) return text;
  // why: spaces are corrected by their own fix, in the open
  if (name === text.replace(/\s+/gu, ' ')) return text;
  return foldText(name).endsWith(` ${foldText(text)}`) ? text : name;
}
