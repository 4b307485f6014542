import { expect, test } from '@jest/globals';

import type { AppsScript } from './create-apps-script';
import type { FakeChartBuilder } from './fake-chart';
import type { FakeFilter, FakeFilterCriteria } from './fake-filter';
import type { FakeLock } from './fake-lock';
import type { FakeProperties } from './fake-properties';
import type { FakeProtection } from './fake-protection';
import type { FakeRange } from './fake-range';
import type { FakeRangeList } from './fake-range-list';
import type { FakeBooleanCondition, FakeConditionalRule, FakeConditionalRuleBuilder } from './fake-rules';
import type { FakeRichText } from './fake-rich-text';
import type { FakeValidation, FakeValidationBuilder } from './fake-validation';
import type { FakeSheet } from './fake-sheet';
import type { FakeSpreadsheet } from './fake-spreadsheet';
import type { FakeTextStyleBuilder } from './fake-text-style';
import type { FakeHtml, FakeMenu, FakeUi } from './fake-ui';

type Services = AppsScript['services'];

/** The methods that a fake offers and Google does not; the type checker refuses any. */
type Invented<Fake, Real> = Exclude<keyof Fake, keyof Real>;

type None<Names extends never> = [Names];

/** `npm run check:types` fails on this line when a fake invents a method. */
export type NothingInvented = [
  None<Invented<FakeRange, GoogleAppsScript.Spreadsheet.Range>>,
  None<Invented<FakeRangeList, GoogleAppsScript.Spreadsheet.RangeList>>,
  None<Invented<FakeSheet, GoogleAppsScript.Spreadsheet.Sheet>>,
  None<Invented<FakeSpreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>>,
  None<Invented<FakeProtection, GoogleAppsScript.Spreadsheet.Protection>>,
  None<Invented<FakeFilter, GoogleAppsScript.Spreadsheet.Filter>>,
  None<Invented<FakeFilterCriteria, GoogleAppsScript.Spreadsheet.FilterCriteria>>,
  None<Invented<FakeChartBuilder, GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>>,
  None<Invented<FakeBooleanCondition, GoogleAppsScript.Spreadsheet.BooleanCondition>>,
  None<Invented<FakeConditionalRule, GoogleAppsScript.Spreadsheet.ConditionalFormatRule>>,
  None<Invented<FakeConditionalRuleBuilder, GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>>,
  None<Invented<FakeRichText, GoogleAppsScript.Spreadsheet.RichTextValue>>,
  None<Invented<FakeValidation, GoogleAppsScript.Spreadsheet.DataValidation>>,
  None<Invented<FakeValidationBuilder, GoogleAppsScript.Spreadsheet.DataValidationBuilder>>,
  None<Invented<FakeTextStyleBuilder, GoogleAppsScript.Spreadsheet.TextStyleBuilder>>,
  None<Invented<FakeLock, GoogleAppsScript.Lock.Lock>>,
  None<Invented<FakeProperties, GoogleAppsScript.Properties.Properties>>,
  None<Invented<FakeUi, GoogleAppsScript.Base.Ui>>,
  None<Invented<FakeMenu, GoogleAppsScript.Base.Menu>>,
  None<Invented<FakeHtml, GoogleAppsScript.HTML.HtmlOutput>>,
  None<Invented<Services['SpreadsheetApp'], GoogleAppsScript.Spreadsheet.SpreadsheetApp>>,
  None<Invented<Services['HtmlService'], GoogleAppsScript.HTML.HtmlService>>,
  None<Invented<Services['Session'], GoogleAppsScript.Base.Session>>,
  None<Invented<Services['LockService'], GoogleAppsScript.Lock.LockService>>,
  None<Invented<Services['PropertiesService'], GoogleAppsScript.Properties.PropertiesService>>,
  None<Invented<Services['Utilities'], GoogleAppsScript.Utilities.Utilities>>,
  None<Invented<Services['ScriptApp'], GoogleAppsScript.Script.ScriptApp>>,
];

test('the fake invents no method of Google’s', () => {
  const checkedByTheCompiler: NothingInvented | undefined = undefined;
  expect(checkedByTheCompiler).toBeUndefined();
});
