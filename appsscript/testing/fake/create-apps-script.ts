import type { SheetSnapshot } from '../../../shared/core/model/snapshot';
import { toLocaleFormula, usesDecimalComma } from '../../server/locale-formula';
import { BookData } from './book-data';
import { CallLog } from './call-log';
import { serviceError } from './fake-error';
import { FakeLock } from './fake-lock';
import { FakeProperties } from './fake-properties';
import { FakeConditionalRuleBuilder } from './fake-rules';
import { FakeValidationBuilder } from './fake-validation';
import { FakeSpreadsheet } from './fake-spreadsheet';
import { FakeTextStyleBuilder } from './fake-text-style';
import { FakeHtml, FakeUi } from './fake-ui';
import type { FakeSeen } from './fake-ui';
import { formatInstant } from './format-instant';

export interface AppsScriptOptions {
  readonly sheets: readonly SheetSnapshot[];
  readonly locale?: string;
  /** Of the spreadsheet; the script's own is that of Việt Nam. */
  readonly timeZone?: string;
  /** The clock of the script, ISO 8601. */
  readonly now?: string;
  /** Pages by file name, without `.html`. */
  readonly pages?: Readonly<Record<string, string>>;
}

const enumOf = <Name extends string>(...names: readonly Name[]): Readonly<Record<Name, Name>> =>
  Object.fromEntries(names.map((name) => [name, name])) as Record<Name, Name>;

/** Google's services over a workbook in memory: no more of them than the product calls. */
export function createAppsScript({
  sheets,
  locale = 'vi_VN',
  timeZone = 'Asia/Ho_Chi_Minh',
  now = '2026-03-02T02:00:00Z',
  pages = {},
}: AppsScriptOptions) {
  const log = new CallLog();
  const book = new BookData(locale, Number(now.slice(0, 4)), timeZone);
  for (const sheet of sheets)
    book.load(sheet, (formula) => toLocaleFormula(formula, usesDecimalComma(locale)));
  const seen: FakeSeen = { menus: [], alerts: [], sidebars: [], dialogs: [], answers: [] };
  const state = { isLockTaken: false, hasUi: true, isAddOn: false, userLocale: 'vi' };
  const spreadsheet = new FakeSpreadsheet(book, log);
  const properties = new FakeProperties(log);
  const services = {
    SpreadsheetApp: {
      getActiveSpreadsheet: () => spreadsheet,
      getUi: () => {
        if (!state.hasUi) throw serviceError('Cannot call SpreadsheetApp.getUi() from this context.');
        return new FakeUi(seen);
      },
      flush: () => {
        log.count('SpreadsheetApp.flush');
      },
      newConditionalFormatRule: () => new FakeConditionalRuleBuilder(),
      newTextStyle: () => new FakeTextStyleBuilder(),
      newDataValidation: () => new FakeValidationBuilder(),
      DataValidationCriteria: enumOf('VALUE_IN_LIST'),
      ProtectionType: enumOf('RANGE', 'SHEET'),
      BorderStyle: enumOf('SOLID'),
    },
    Charts: {
      ChartType: enumOf('BAR', 'COLUMN', 'LINE', 'PIE'),
      ChartMergeStrategy: enumOf('MERGE_ROWS', 'MERGE_COLUMNS'),
    },
    HtmlService: {
      createHtmlOutputFromFile: (name: string) => {
        const content = pages[name];
        if (content === undefined) throw serviceError(`No HTML file named ${name} was found.`);
        return new FakeHtml(content);
      },
    },
    Session: { getActiveUserLocale: () => state.userLocale },
    LockService: { getDocumentLock: () => new FakeLock(() => state.isLockTaken, log) },
    PropertiesService: { getDocumentProperties: () => properties },
    Utilities: { formatDate: formatInstant },
    ScriptApp: {
      InstallationSource: enumOf('NONE', 'APPS_MARKETPLACE_DOMAIN_ADD_ON'),
      getInstallationSource: () => (state.isAddOn ? 'APPS_MARKETPLACE_DOMAIN_ADD_ON' : 'NONE'),
    },
  };
  return { services, book, log, seen, state, now };
}

export type AppsScript = ReturnType<typeof createAppsScript>;
