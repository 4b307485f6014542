/**
 * Kiểm chứng các giả định về Google Trang tính (docs/google-trang-tinh-gia-dinh.md).
 * Cách dùng: mở một tệp NHÁP, Tiện ích mở rộng > Apps Script, dán toàn bộ tệp này, chạy hàm kiemChung, rồi gửi lại
 * trang "Kết quả kiểm chứng". Không đọc gì ngoài tệp nháp đó.
 */
/* global SpreadsheetApp, Charts, Utilities */

// eslint-disable-next-line @typescript-eslint/no-unused-vars -- a person runs it from Google's editor
function kiemChung() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.insertSheet(`nháp ${Date.now()}`);
  const facts = [['mục', 'phép thử', 'kết quả']];
  const note = (item, name, work) => {
    let result;
    try {
      result = JSON.stringify(work());
    } catch (error) {
      result = `LỖI: ${error.message}`;
    }
    facts.push([item, name, String(result)]);
  };
  note('0', 'ngôn ngữ, múi giờ', () => [book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()]);
  probeTexts(sheet, note);
  probeFormulas(sheet, note);
  probeRules(sheet, note);
  probeDates(sheet, note);
  probeChart(sheet, note);
  probeLooks(sheet, note);
  probeNotes(sheet, note);
  probeEngine(note);
  probeRichText(sheet, note);
  probeFilter(sheet, note);
  note(
    '13',
    'ngày do hàm tùy chỉnh trả về',
    () => 'gõ =HOI_NGAY() vào một ô: phải hiện 15/3/2026 theo múi giờ của tệp',
  );
  const named = askNamed(book);
  for (const { item, seen } of named) note(item, 'điều có tên', () => seen);
  const report = book.insertSheet('Kết quả kiểm chứng');
  report.getRange(1, 1, facts.length, 3).setNumberFormat('@').setValues(facts);
  // dòng cuối là tệp cho phép thử: chép vào appsscript/recordings/<ngày>.json
  const answers = named.map(({ item, seen }) => ({ item, seen }));
  report
    .getRange(facts.length + 2, 1)
    .setNumberFormat('@')
    .setValues([[JSON.stringify({ answers })]]);
}

/** Mục 10: chữ có nhiều kiểu, có liên kết, và thẻ người (gõ tay @tên vào ô B40 trước khi chạy). */
function probeRichText(sheet, note) {
  note('10', 'số phần của chữ đậm một phần; liên kết; sau khi ghi lại', () => {
    const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
    const text = SpreadsheetApp.newRichTextValue().setText('đậm thường').setTextStyle(0, 3, bold).build();
    const cell = sheet.getRange(40, 1).setRichTextValue(text);
    SpreadsheetApp.flush();
    const before = cell.getRichTextValue().getRuns().length;
    cell.setValues([['chữ mới']]);
    SpreadsheetApp.flush();
    const chip = sheet.getRange(40, 2).getRichTextValue();
    return [before, cell.getRichTextValue().getRuns().length, chip && [chip.getText(), chip.getLinkUrl()]];
  });
}

/** Mục 12: ghi đè lên dòng mà bộ lọc đang giấu. */
function probeFilter(sheet, note) {
  note('12', 'phải là 1, 2, 3', () => {
    const range = sheet.getRange(50, 1, 4, 2).setValues([['Nhóm', 'Số'], ['a', 0], ['b', 0], ['a', 0]]); // prettier-ignore
    const hidden = SpreadsheetApp.newFilterCriteria().setHiddenValues(['b']).build();
    range.createFilter().setColumnFilterCriteria(1, hidden);
    SpreadsheetApp.flush();
    sheet.getRange(51, 2, 3, 1).setValues([[1], [2], [3]]);
    sheet.getFilter().remove();
    SpreadsheetApp.flush();
    return sheet.getRange(51, 2, 3, 1).getValues();
  });
}

/**
 * @customfunction
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- a person types it into a cell
function HOI_NGAY() {
  return new Date(Date.UTC(2026, 2, 15) - 7 * 3600000);
}

const TEXTS = [
  '=1+1', "'=1+1", '+84', "'+84", '-1-1', '@SUM(1;2)', "'@SUM(1;2)", "''nháy", '1/3', "'1/3", '00123', "'00123",
  'TRUE', "'TRUE", '#N/A', "'#N/A", '1.000', '1,5', '12%', '\ufeff=1+1', "'\ufeff=1+1", 'Tháng 3', "'Tháng 3",
]; // prettier-ignore

/** Mục 1 và 2: văn bản trông như thứ khác, ở ô thường và ô văn bản thuần. */
function probeTexts(sheet, note) {
  ['General', '@'].forEach((format, index) => {
    const range = sheet.getRange(1, 1 + index, TEXTS.length, 1);
    range.setNumberFormat(format);
    range.setValues(TEXTS.map((text) => [text]));
    SpreadsheetApp.flush();
    const values = range.getValues();
    const formulas = range.getFormulas();
    const formats = range.getNumberFormats();
    TEXTS.forEach((text, row) => {
      note(format === '@' ? '2' : '1', `${format} ${JSON.stringify(text)}`, () => [
        typeof values[row][0],
        values[row][0],
        formulas[row][0],
        formats[row][0],
      ]);
    });
  });
}

/** Mục 3: cách viết công thức mà tệp nhận và trả lại. */
function probeFormulas(sheet, note) {
  ['=SUM(1;0,5)', '=SUM(1,0.5)', '=SUM({1\\2})', '=SUM({1,2})', '=COUNTIF(A1:A3;"a, b")'].forEach(
    (formula, row) => {
      const cell = sheet.getRange(1 + row, 5);
      note('3', formula, () => {
        cell.setValues([[formula]]);
        SpreadsheetApp.flush();
        return [cell.getFormulas()[0][0], cell.getDisplayValues()[0][0]];
      });
    },
  );
}

/** Mục 4: định dạng có điều kiện nhận ra được của mình không. */
function probeRules(sheet, note) {
  note('4', 'công thức của quy tắc', () => {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=N("kehoach-chuan")=0')
      .setBackground('#F8CBAD')
      .setRanges(sheet.getRangeList(['A1', 'B2:B3']).getRanges())
      .build();
    sheet.setConditionalFormatRules([rule]);
    SpreadsheetApp.flush();
    return sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues();
  });
}

/** Mục 5: ngày tính theo múi giờ của tệp. */
function probeDates(sheet, note) {
  note('5', '15/3/2026', () => {
    const cell = sheet.getRange(1, 7);
    cell.setNumberFormat('dd/mm/yyyy').setValues([[46096]]);
    SpreadsheetApp.flush();
    const [[date]] = cell.getValues();
    return [
      String(date),
      cell.getDisplayValues()[0][0],
      Utilities.formatDate(date, 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd HH:mm'),
    ];
  });
}

/** Mục 6: tùy chọn của biểu đồ. */
function probeChart(sheet, note) {
  note('6', 'biểu đồ thanh chồng', () => {
    sheet.getRange(1, 9, 3, 3).setValues([['A', 1, 2], ['B', 2, 1], ['C', 3, 3]]); // prettier-ignore
    const chart = sheet
      .newChart()
      .setChartType(Charts.ChartType.BAR)
      .setNumHeaders(0)
      .addRange(sheet.getRange(1, 9, 3, 1))
      .addRange(sheet.getRange(1, 10, 3, 1))
      .addRange(sheet.getRange(1, 11, 3, 1))
      .setOption('isStacked', true)
      .setOption('series', { 0: { labelInLegend: 'Chủ trì' }, 1: { labelInLegend: 'Phối hợp' } })
      .setPosition(6, 9, 0, 0)
      .build();
    sheet.insertChart(chart);
    return 'nhìn biểu đồ: chú giải phải là Chủ trì, Phối hợp; thanh chồng lên nhau';
  });
}

/** Mục 7: kiểu chữ cả vùng, và ô trộn đi theo bản chép lặp lại. */
function probeLooks(sheet, note) {
  note('7', 'kiểu chữ của ô văn bản và ô công thức', () => {
    const range = sheet.getRange(30, 1, 1, 2).setValues([['chữ', '=1+1']]);
    const style = SpreadsheetApp.newTextStyle()
      .setFontFamily('Times New Roman')
      .setFontSize(13)
      .setBold(true);
    range.setTextStyles([[style.build(), style.build()]]);
    SpreadsheetApp.flush();
    return [range.getFontFamilies(), range.getFontSizes(), range.getFontWeights(), range.getFormulas()];
  });
  note('7', 'ô trộn sau khi chép lặp lại: phải có 3 vùng', () => {
    sheet.getRange(32, 1, 1, 2).merge();
    sheet.getRange(32, 1, 1, 2).copyTo(sheet.getRange(32, 3, 1, 4));
    SpreadsheetApp.flush();
    return sheet
      .getRange(32, 1, 1, 6)
      .getMergedRanges()
      .map((range) => range.getA1Notation());
  });
}

/** Mục 8: ghi chú được ghi lại nguyên văn. */
function probeNotes(sheet, note) {
  note('8', 'ghi chú', () => {
    const range = sheet.getRange(34, 1, 1, 3);
    range.setNotes([['25', 'hai\ndòng', '']]);
    range.setNotes(range.getNotes());
    SpreadsheetApp.flush();
    return range.getNotes();
  });
}

/** Mục 11: bộ máy JavaScript. */
function probeEngine(note) {
  note('11', 'chuẩn hóa Unicode, \\p{L}, nhìn lùi', () => [
    'Ề'.normalize('NFD').length,
    /\p{L}/u.test('đ'),
    /(?<=a)b/.test('ab'),
  ]);
  ['setTimeout', 'structuredClone', 'TextEncoder', 'URL', 'crypto', 'Intl'].forEach((name) => {
    note('11', name, () => typeof globalThis[name]);
  });
}

/** Mục 9 đến 14: những điều có tên trong docs/google-trang-tinh-gia-dinh.md; mỗi điều được hỏi trên một trang riêng. */
const NAMED = [
  {
    item: '9',
    expected: [1000, 26],
    ask: (sheet) => [sheet.getMaxRows(), sheet.getMaxColumns()],
  },
  {
    item: '11',
    expected: ['LỖI', 'a'],
    ask: (sheet) => {
      const cell = sheet.getRange(1, 1, 1, 1).setValues([['a']]);
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['a', 'b'], true)
        .setAllowInvalid(false);
      cell.setDataValidation(rule.build());
      let outcome = 'nhận';
      try {
        cell.setValues([['c']]);
        SpreadsheetApp.flush();
      } catch {
        outcome = 'LỖI';
      }
      return [outcome, cell.getValues()[0][0]];
    },
  },
  {
    item: '14',
    expected: ['A1:D1'],
    ask: (sheet) => {
      sheet.getRange(1, 1, 1, 4).merge();
      SpreadsheetApp.flush();
      return sheet
        .getRange(1, 1, 1, 2)
        .getMergedRanges()
        .map((range) => range.getA1Notation());
    },
  },
];

/** Mỗi điều có tên, và điều thấy được; chạy được cả trên bản mô phỏng. */
function askNamed(book) {
  return NAMED.map(({ item, expected, ask }) => {
    const sheet = book.insertSheet(`hỏi ${item}`, 0);
    let seen;
    try {
      seen = ask(sheet);
    } catch (error) {
      seen = `LỖI: ${error.message}`;
    }
    book.deleteSheet(sheet);
    return { item, expected, seen };
  });
}
