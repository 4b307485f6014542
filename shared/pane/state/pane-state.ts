import type { Analysis } from '../../core/analyse';
import type { Fix } from '../../core/model/finding';
import type { Language, LocalText } from '../../core/model/local-text';
import type { Conflict } from '../../core/model/patch';
import type { ColumnOverride, HeaderChoice } from '../../core/model/plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/model/snapshot';
import type { ReadOptions } from '../../core/read-plan';
import type { RulePage } from '../../core/rules/rule-pages';
import type { AgencyChoice } from './agency-choices';
import type { FixChoices } from './choose-fixes';
import type { JournalEntry } from '../../core/store/journal-sheet';
import type { SessionUndos } from '../../core/store/plan-undo';
import type { ListFilter } from './list-rows';
import type { FindingItem } from './number-findings';
import type { ProseState } from './prose/prose-state';
import { NO_PROSE } from './prose/prose-state';

export const TABS = ['check', 'fix', 'build', 'agencies'] as const;
export type Tab = (typeof TABS)[number];

export type Theme = 'auto' | 'light' | 'dark';

/** A page laid over the tabs. */
export type Page =
  | { readonly kind: 'rules' }
  | { readonly kind: 'rule'; readonly id: string }
  | { readonly kind: 'columns' }
  | { readonly kind: 'profile' }
  | { readonly kind: 'renew' }
  | { readonly kind: 'prose' }
  | { readonly kind: 'welcome' }
  | { readonly kind: 'settings' };

/** What the last check found. */
export interface CheckResult {
  readonly snapshot: WorkbookSnapshot;
  readonly analysis: Analysis;
  /** What was read, and how; the sheets are built of the same. */
  readonly options: ReadOptions;
  readonly items: readonly FindingItem[];
  /** Keys that the check before did not have. */
  readonly fresh: ReadonlySet<string>;
}

export type Work = 'check' | 'apply' | 'undo' | 'mark' | 'read' | 'file';

/** Long work under way; `done` is 0…1, or null when it cannot be told. */
export interface Busy {
  readonly work: Work;
  readonly done: number | null;
  readonly stop?: () => void;
}

/** A message above the tabs until it is closed or replaced. */
export interface Notice {
  readonly kind: 'success' | 'info' | 'error';
  readonly text: LocalText;
  /** Journal entry that the message offers to take back. */
  readonly undo?: string;
  /** The sheet that was made, and brought to the front. */
  readonly shown?: Pick<SheetSnapshot, 'id' | 'name'>;
}

/** A patch that the host refused, with what may still be done. */
export interface RefusedPatch {
  readonly label: LocalText;
  readonly conflicts: readonly Conflict[];
  /** Fixes that no conflict touches. */
  readonly remaining: readonly Fix[];
  /** The journal entry of which all but these places can be taken back. */
  readonly entry?: string;
}

export interface PaneState {
  readonly language: Language;
  readonly theme: Theme;
  /** The theme of the application around the pane, where it tells. */
  readonly hostTheme: 'light' | 'dark' | null;
  readonly liveCheck: boolean;
  readonly marksShown: boolean;
  readonly tab: Tab;
  readonly page: Page | null;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  readonly refused: RefusedPatch | null;
  readonly result: CheckResult | null;
  /** Findings of a check that still runs. */
  readonly partial: readonly FindingItem[] | null;
  /** Cells changed since the check. */
  readonly outdated: boolean;
  /** How often people changed cells so far, as the host told. */
  readonly edits: number;
  /** Sheets to check (ids); null means all. */
  readonly sheets: readonly string[] | null;
  readonly columns: readonly ColumnOverride[];
  /** Rows that the person said are headers. */
  readonly headers: readonly HeaderChoice[];
  readonly filter: ListFilter;
  readonly selected: string | null;
  readonly choices: FixChoices;
  /** What the tool changed, oldest first, in this session and before. */
  readonly journal: readonly JournalEntry[];
  /** Entries that the workbook could not take. */
  readonly loose: readonly JournalEntry[];
  readonly session: SessionUndos;
  readonly tracking: boolean;
  readonly dataTable: boolean;
  /** "Nơi nhận" and signature under the standard table; null until somebody chooses: as the workbook remembers. */
  readonly signed: boolean | null;
  readonly agencyChoices: ReadonlyMap<string, AgencyChoice>;
  /** Help pages by rule, once somebody has opened one. */
  readonly rulePages: ReadonlyMap<string, RulePage> | null;
  readonly prose: ProseState;
}

export const INITIAL_STATE: PaneState = {
  language: 'vi',
  theme: 'auto',
  hostTheme: null,
  liveCheck: false,
  marksShown: false,
  tab: 'check',
  page: null,
  busy: null,
  notice: null,
  refused: null,
  result: null,
  partial: null,
  outdated: false,
  edits: 0,
  sheets: null,
  columns: [],
  headers: [],
  filter: { grouping: 'rule', severities: [], onlyNew: false, query: '', closed: new Set() },
  selected: null,
  choices: new Map(),
  journal: [],
  loose: [],
  session: new Map(),
  tracking: false,
  dataTable: false,
  signed: null,
  agencyChoices: new Map(),
  rulePages: null,
  prose: NO_PROSE,
};
