import type { FakeSheet, Kept } from './fake-sheet';
import type { HostObject } from './host-object';
import { plainObject } from './host-object';

const SCALARS = {
  Orientation: 'Portrait',
  PaperSize: null,
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  LeftMargin: 0,
  RightMargin: 0,
  TopMargin: 0,
  BottomMargin: 0,
  HeaderMargin: 0,
  FooterMargin: 0,
};

/** `PageLayout`, kept as it is set. */
export function pageObject(sheet: FakeSheet): HostObject {
  const keep = (name: string) => (value: unknown) => {
    sheet.page[name] = (value as HostObject).get?.['Address']?.() ?? value;
  };
  return plainObject('PageLayout', sheet.page, SCALARS, {
    nav: { HeadersFooters: () => headersObject(part(sheet.page, 'HeadersFooters')) },
    call: {
      SetPrintArea: keep('PrintArea'),
      SetPrintTitleRows: keep('PrintTitleRows'),
      SetPrintMargins: (unit, margins) => {
        sheet.page['Margins'] = { unit, margins };
      },
    },
  });
}

/** `PageBreakCollection` of the rows, kept as addresses. */
export function breaksObject({ page }: FakeSheet): HostObject {
  const added = (): unknown[] => (page['HorizontalPageBreaks'] ??= []) as unknown[];
  return {
    type: 'PageBreakCollection',
    call: {
      Add: (address) => {
        added().push(address);
        return { type: 'PageBreak' };
      },
      RemovePageBreaks: () => {
        page['HorizontalPageBreaks'] = [];
      },
    },
  };
}

function headersObject(state: Kept): HostObject {
  const group = (name: string) => () =>
    plainObject('HeaderFooter', part(state, name), { CenterHeader: '', CenterFooter: '' });
  return plainObject(
    'HeaderFooterGroup',
    state,
    { State: 'Default' },
    {
      nav: { DefaultForAllPages: group('DefaultForAllPages'), FirstPage: group('FirstPage') },
    },
  );
}

const part = (state: Kept, name: string): Kept => (state[name] ??= {}) as Kept;
