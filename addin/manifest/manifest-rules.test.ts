import fs from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { PRODUCED_SHEETS } from '../../shared/data/produced-sheets';
import { commandNames } from '../commands/associate-commands';
import { checkManifest } from './manifest-rules';
import { pngWidth } from './png-width';

const root = path.join(__dirname, '../..');
const sound = fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const around = {
  imageWidth: (file: string) => pngWidth(path.join(root, 'addin'), file),
  commands: new Set(commandNames),
  sheets: PRODUCED_SHEETS,
};

test('the manifest is sound', () => {
  expect(checkManifest(sound, around)).toEqual([]);
});

test('it is sound below a path of another server too', () => {
  const moved = sound.split('https://localhost:3000').join('https://kehoach.example.gov.vn/excel');
  expect(checkManifest(moved, around)).toEqual([]);
});

test('a sheet that the tool makes and the ribbon does not know is missed', () => {
  const sheets = [
    ...PRODUCED_SHEETS,
    { command: 'lichThu', button: { vi: 'Lịch thử', en: 'Trial calendar' } },
    { command: 'tongHop', button: { vi: 'Tổng kết', en: 'Summary' } },
  ];
  expect(checkManifest(sound, { ...around, sheets })).toEqual([
    'the ribbon has no button for the command “lichThu”',
    'the button of “tongHop” must say “Tổng kết” and “Summary”',
  ]);
});

describe('a broken manifest is refused', () => {
  const broken: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
    ['not well formed', '</OfficeApp>', '', /well formed/],
    ['no id', /<Id>.*<\/Id>/, '<Id>kehoach</Id>', /GUID/],
    ['no version', /<Version>.*<\/Version>/, '<Version>một</Version>', /version/],
    ['a missing element', /<ProviderName>.*<\/ProviderName>/, '', /ProviderName/],
    ['an element out of order', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1', /order/],
    [
      'a page without https',
      'https://localhost:3000/taskpane.html',
      'http://localhost:3000/taskpane.html',
      /https/,
    ],
    ['a dangling resid', 'resid="Check.Tip"', 'resid="Check.Lost"', /leads nowhere/],
    [
      'an unused resource',
      '<bt:ShortStrings>',
      '<bt:ShortStrings><bt:String id="X" DefaultValue="x"><bt:Override Locale="en-US" Value="x" /></bt:String>',
      /not used/,
    ],
    ['a command nobody knows', '<FunctionName>kiemTra<', '<FunctionName>kiemtra<', /no command/],
    ['a missing image', 'assets/check-32.png', 'assets/tick-32.png', /no image/],
    [
      'an image on another server',
      'https://localhost:3000/assets/fix-32.png',
      'https://elsewhere.example/assets/fix-32.png',
      /no image/,
    ],
    [
      'an image of the wrong size',
      'id="Check.32" DefaultValue="https://localhost:3000/assets/check-32.png"',
      'id="Check.32" DefaultValue="https://localhost:3000/assets/check-16.png"'.replace('-16', '-016'),
      /no image/,
    ],
    ['an icon without a size', '<bt:Image size="80" resid="Icon.80" />', '', /size 80/],
    ['a string without English', /<bt:Override Locale="en-US" Value="Check" \/>/, '', /English/],
    ['a string too long', 'DefaultValue="Hoàn tác"', `DefaultValue="${'dài '.repeat(40)}"`, /longer/],
    ['a control twice', 'id="KeHoach.Ribbon.Fix"', 'id="KeHoach.Ribbon.Check"', /twice/],
    ['no requirement set', /Name="ExcelApi"/g, 'Name="WordApi"', /ExcelApi/],
    ['too few permissions', 'ReadWriteDocument', 'ReadDocument', /Permissions/],
    [
      'a button without an action',
      /<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/,
      '',
      /holds “Label Supertip Icon” where/,
    ],
    [
      'a tip before its label',
      /(<Label resid="Check.Label" \/>)\s*(<Supertip>[\s\S]*?<\/Supertip>)/,
      '$2$1',
      /schema/,
    ],
    ['a tab without a label', '<Label resid="Tab" />', '', /CustomTab/],
    ['an element that nobody knows', '<Items>', '<Items><Note />', /Items/],
    ['a kind of button that does not exist', 'xsi:type="Button"', 'xsi:type="Knob"', /Knob/],
    ['functions without their description', /<Metadata>[\s\S]*?<\/Metadata>/, '', /CustomFunctions/],
    [
      'resources in the wrong order',
      /(<bt:ShortStrings>[\s\S]*?<\/bt:ShortStrings>)\s*(<bt:LongStrings>[\s\S]*?<\/bt:LongStrings>)/,
      '$2$1',
      /Resources/,
    ],
    [
      'an image without a size',
      '<bt:Image size="16" resid="Check.16" />',
      '<bt:Image resid="Check.16" />',
      /no size/,
    ],
    ['a group without an id', '<Group id="KeHoach.Group">', '<Group>', /Group.*no id/],
    ['overrides of no version', ' xsi:type="VersionOverridesV1_0"', '', /no xsi:type/],
  ];
  test.each(broken)('%s', (_name, from, to, reason) => {
    const manifest = sound.replace(from, to);
    expect(manifest).not.toBe(sound);
    expect(checkManifest(manifest, around).join('\n')).toMatch(reason);
  });
});
