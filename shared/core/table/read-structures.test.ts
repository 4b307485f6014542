import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../model/calendar-date';
import type { Field, PlanTable } from '../model/plan';
import type { CellRange } from '../model/range';
import { parseRange } from '../model/range';
import { readPlan } from '../read-plan';
import { snapshotFromText } from './snapshot-from-text';

/** The tables of a sheet with these lines; merged cells hold their text in the first cell only. */
function tablesOf(lines: readonly string[], merges: readonly string[] = []): readonly PlanTable[] {
  const snapshot = snapshotFromText(lines.join('\n'), { today: '2026-03-02' as CalendarDate });
  const ranges = merges.map((text) => parseRange(text)).filter((range): range is CellRange => !!range);
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, merges: ranges }));
  return readPlan({ ...snapshot, sheets }).sheets[0]?.tables ?? [];
}

function onlyTable(lines: readonly string[], merges: readonly string[] = []): PlanTable {
  const [table, ...others] = tablesOf(lines, merges);
  if (!table || others.length > 0) throw new Error('not exactly one table');
  return table;
}

/** "STT=number …": what became of each header. */
const rolesOf = ({ mapping }: PlanTable): readonly (Field | null)[] =>
  mapping.readings.map(({ field }) => field);

const numbersOf = ({ tasks }: PlanTable): readonly string[] => tasks.map(({ number }) => number.text);
const sectionsOf = ({ sections, tasks }: PlanTable): readonly (string | undefined)[] =>
  tasks.map(({ section }) => (section === null ? undefined : sections[section]?.title));
const leadsOf = ({ tasks }: PlanTable): readonly string[] => tasks.map(({ lead }) => lead.text);

describe('columns of real tables', () => {
  test.each<readonly [string, string, readonly (Field | null)[], string]>([
    [
      'one time column and a column of its own',
      'TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian dự kiến hoàn thành\tKết quả dự kiến\tNguồn kinh phí',
      ['number', 'content', 'lead', 'coordinators', 'end', 'result', null],
      '1\tViệc số 1\tSở Tài chính\tCác sở, ngành\tQuý IV/2025\tSản phẩm 1\tCó',
    ],
    [
      'a limit and the day on which it was done',
      'STT\tNội dung giao\tĐơn vị được giao\tHạn xử lý\tTình trạng\tNgày hoàn thành',
      ['number', 'content', 'lead', 'end', 'status', 'completed'],
      '1\tViệc số 1\tSở Tài chính\t20/01/2026\tĐã hoàn thành\t19/01/2026',
    ],
    [
      'wordings known in part, behind the number',
      'STT\tNhiệm vụ TCT giao\tNội dung thực hiện tại đơn vị\tPhòng ban chủ trì\tSản phẩm bàn giao',
      ['number', null, 'content', 'lead', 'result'],
      '1\tXác nhận miền dữ liệu\tTừng phòng xác nhận\tPhòng CNTT\tDanh sách',
    ],
    [
      'codes between the number and a content that no wording names',
      'STT\tMã\tĐầu mục cần làm ra\tĐơn vị chủ trì\tThời hạn',
      ['number', null, 'content', 'lead', 'end'],
      '1\tKH20_N01\tKế hoạch của thành phố\tSở Nội vụ\tQuý I/2026',
    ],
    [
      'a road map that holds times, and forces for bodies',
      'TT\tNhiệm vụ\tLực lượng chủ công\tLực lượng phối hợp\tLộ trình',
      ['number', 'content', 'lead', 'coordinators', 'end'],
      '1\tRà soát hộ vùng xung yếu\tBan CHQS xã\tCông an xã\tQuý II/2026',
    ],
    [
      'headers in everyday words',
      'TT\tViệc cần làm\tAi làm chính\tAi giúp\tKhi nào xong\tTiền (tr.đ)',
      ['number', 'content', 'lead', 'coordinators', 'end', null],
      '1\tViệc số 1\tVăn phòng\tCác khu phố\tTháng 4/2026\t20',
    ],
    [
      'a column in which work is ticked off beside one that holds times',
      'STT\tNội dung\tChủ trì\tTiến độ (nếu có)\tThời gian hoàn thành',
      ['number', 'content', 'lead', 'end', 'completed'],
      '1\tViệc số 1\tVăn phòng\tQuý I/2026\tx',
    ],
    [
      'a day of completion alone is the limit',
      'STT\tNội dung\tChủ trì\tNgày hoàn thành',
      ['number', 'content', 'lead', 'end'],
      '1\tViệc số 1\tSở Tài chính\t20/01/2026',
    ],
    [
      'the document that the task comes from',
      'STT\tVăn bản\tNội dung kết luận\tCơ quan tham mưu\tThời hạn',
      ['number', null, 'content', 'lead', 'end'],
      '1\tKết luận số 112-KL/TU\tViệc số 1\tSở Nội vụ\tTháng 3/2026',
    ],
    [
      'a calendar of reports',
      'TT\tTên báo cáo\tPhòng, đơn vị tham mưu\tNơi nhận báo cáo\tKỳ báo cáo\tThời hạn gửi',
      ['number', 'content', 'lead', null, null, 'end'],
      '1\tBáo cáo số 1\tVăn phòng\tUBND tỉnh\tNăm\tTrước 15/12/2026',
    ],
    [
      'years as columns to be ticked',
      'STT\tNội dung\tChủ trì\tPhối hợp\t2026\t2027',
      ['number', 'content', 'lead', 'coordinators', null, null],
      '1\tViệc số 1\tSở Nội vụ\tCác sở, ngành\tx\t',
    ],
    [
      'months to be ticked below a heading that names them last',
      'STT\tNội dung\tChủ trì\tPhối hợp\tTiến độ thực hiện năm 2026 (tháng)\t\t\tGhi chú\n\t\t\t\t10\t11\t12\t',
      ['number', 'content', 'lead', 'coordinators', null, null, null, 'note'],
      '1\tViệc số 1\tSở Nội vụ\tCác sở, ngành\tx\tx\t\t',
    ],
    [
      'answers that are given, being given and due',
      'STT\tNội dung kiến nghị\tPhòng tham mưu\tThời hạn trả lời\tVăn bản trả lời\tKết quả giải quyết',
      ['number', 'content', 'lead', 'end', null, 'status'],
      '1\tViệc số 1\tPhòng Quản lý nhà\t20/3/2026\tCông văn số 612/SXD-QLN\tĐã trả lời',
    ],
    [
      'months that name themselves',
      'STT\tNội dung\tChủ trì\tThời gian thực hiện\t\t\n\t\t\tT1\tT2\tT3',
      ['number', 'content', 'lead', null, null, null],
      '1\tViệc số 1\tSở Nội vụ\t\tx\tx',
    ],
    [
      'time last',
      'STT\tTên nhiệm vụ/dự án\tCơ quan chủ trì\tCơ quan phối hợp\tKết quả dự kiến\tThời gian triển khai',
      ['number', 'content', 'lead', 'coordinators', 'result', 'end'],
      '1\tViệc số 1\tBộ Xây dựng\tCác bộ, ngành liên quan\tSản phẩm 1\t2026-2027',
    ],
    [
      'lead before task',
      'STT\tCơ quan chủ trì\tNội dung công việc\tThời hạn hoàn thành',
      ['number', 'lead', 'content', 'end'],
      '1\tBộ Y tế\tViệc số 1\tTháng 12/2025',
    ],
    [
      'progress that is a deadline, and a body that approves',
      'STT\tNhiệm vụ\tCơ quan chủ trì\tĐơn vị phối hợp (Bộ/ngành/địa phương)\tCấp phê duyệt\tTiến độ thực hiện',
      ['number', 'content', 'lead', 'coordinators', null, 'end'],
      '1\tViệc số 1\tBộ Tài chính\tCác bộ, ngành\tChính phủ\tHằng năm',
    ],
    [
      'progress that is a status, beside a report of what was done',
      'STT\tTên nhiệm vụ\tĐơn vị chủ trì\tThời hạn\tKết quả thực hiện\tTiến độ',
      ['number', 'content', 'lead', 'end', null, 'status'],
      '1\tViệc số 1\tBộ Tài chính\t10/10/2025\tSản phẩm 1\tĐã hoàn thành quá hạn',
    ],
    [
      'a document that set the task',
      'STT\tNhiệm vụ\tVăn bản giao nhiệm vụ\tCơ quan chủ trì thực hiện\tThời hạn hoàn thành',
      ['number', 'content', null, 'lead', 'end'],
      '1.\tViệc số 1\tVăn bản mẫu\tBộ Tài chính\t31/05/2025',
    ],
    ['no time at all', 'TT\tChỉ tiêu\tChủ trì', ['number', 'content', 'lead'], '1\tViệc số 1\tSở Tài chính'],
    [
      'a person, a source of money, a remark',
      'STT\tNội dung công việc\tĐơn vị thực hiện\tĐơn vị phối hợp\tSản phẩm\tThời gian\tNgười thực hiện\tNguồn kinh phí\tGhi chú',
      ['number', 'content', 'lead', 'coordinators', 'result', 'end', 'person', null, 'note'],
      '1\tViệc số 1\tVăn phòng\tCông an xã\tBáo cáo\tTháng 3\tNgười số 1\tNgân sách\t',
    ],
    [
      'progress in percent',
      'STT\tNội dung\tChủ trì\tThời hạn\tTiến độ (%)',
      ['number', 'content', 'lead', 'end', 'progress'],
      '1\tViệc số 1\tVăn phòng\t30/6/2026\t50',
    ],
    [
      'progress in percent that only the cells show',
      'STT\tNội dung\tChủ trì\tThời hạn\tTiến độ thực hiện',
      ['number', 'content', 'lead', 'end', 'status'],
      '1\tViệc số 1\tVăn phòng\t30/6/2026\t50%',
    ],
    [
      'progress that is followed only now and then',
      'STT\tNội dung\tChủ trì\tThời hạn\tTiến độ (nếu có)\tNgày hoàn thành thực tế',
      ['number', 'content', 'lead', 'end', null, 'completed'],
      '1\tViệc số 1\tVăn phòng\t30/6/2026\t\t01/7/2026',
    ],
    [
      'progress that is done regularly',
      'STT\tNội dung\tChủ trì\tTiến độ thực hiện',
      ['number', 'content', 'lead', 'end'],
      '1\tViệc số 1\tVăn phòng\tThực hiện thường xuyên',
    ],
    [
      'a deadline that another body proposes',
      'STT\tNội dung\tChủ trì\tThời gian sở đề xuất\tThời hạn UBND',
      ['number', 'content', 'lead', null, 'end'],
      '1\tViệc số 1\tVăn phòng\t30/9/2026\t30/6/2026',
    ],
    [
      'a time of work beside a deadline',
      'STT\tNội dung\tChủ trì\tThời gian triển khai\tThời gian hoàn thành',
      ['number', 'content', 'lead', 'start', 'end'],
      '1\tViệc số 1\tVăn phòng\tTháng 3/2026\tTháng 6/2026',
    ],
    [
      'words of offices',
      'TT\tViệc phải làm\tĐơn vị đầu mối\tĐơn vị tham gia\tHạn xong\tSản phẩm đầu ra',
      ['number', 'content', 'lead', 'coordinators', 'end', 'result'],
      '1\tViệc số 1\tVăn phòng\tCông an xã\t30/6/2026\t01 báo cáo',
    ],
    [
      'words of a single office',
      'STT\tPhân công nhiệm vụ\tBộ phận\tNgười phụ trách\tDeadline',
      ['number', 'content', 'lead', 'person', 'end'],
      '1\tViệc số 1\tVăn phòng\tNguyễn Văn A\t30/6/2026',
    ],
    [
      'documents to be drawn up',
      'STT\tVăn bản\tCơ quan soạn thảo\tCơ quan trình\tHạn nộp',
      ['number', 'content', null, 'lead', 'end'],
      '1\tNghị quyết về dự toán ngân sách\tPhòng Kinh tế\tVăn phòng\t30/6/2026',
    ],
    [
      'papers with who prepares and who submits them',
      'STT\tNội dung\tCơ quan chuẩn bị\tCơ quan trình\tThời gian',
      ['number', 'content', 'lead', null, 'end'],
      '1\tBáo cáo quý I\tVăn phòng Đảng ủy\tBan Thường vụ\tTháng 3/2026',
    ],
    [
      'forces that lead and take part',
      'Số TT\tNội dung công việc\tThành phần chủ trì\tThành phần tham gia\tThời gian\tĐịa điểm',
      ['number', 'content', 'lead', 'coordinators', 'end', null],
      '1\tSơ tuyển sức khỏe\tTrạm Y tế\tCông an xã\tTháng 9/2026\tTrạm Y tế',
    ],
    [
      'who answers for the work',
      'STT\tCông việc\tPhụ trách chính\tĐơn vị phối hợp\tThời hạn hoàn thành\tKết quả',
      ['number', 'content', 'lead', 'coordinators', 'end', 'result'],
      '1\tXây dựng phương án\tPhòng Kinh tế\tCông an xã\tTháng 4/2026\tPhương án',
    ],
    [
      'supervision by a council',
      'STT\tNội dung giám sát\tCơ quan giám sát\tĐối tượng chịu sự giám sát\tThời gian tiến hành',
      ['number', 'content', 'lead', null, 'end'],
      '1\tQuản lý ngân sách\tBan Kinh tế - Ngân sách\tPhòng Kinh tế\tTháng 5/2026',
    ],
    [
      'inspection by a committee of the party',
      'TT\tNội dung kiểm tra\tChủ thể kiểm tra\tĐối tượng kiểm tra\tThời gian tiến hành',
      ['number', 'content', 'lead', null, 'end'],
      '1\tKiểm tra tài chính đảng\tỦy ban Kiểm tra Đảng ủy\tChi bộ thôn 1\tQuý III/2026',
    ],
    [
      'projects of an investor',
      'STT\tTên dự án\tChủ đầu tư\tTổng mức đầu tư\tThời gian khởi công\tThời gian hoàn thành',
      ['number', 'content', 'lead', null, 'start', 'end'],
      '1\tĐường liên thôn\tUBND xã\t7.800\tTháng 3/2026\tTháng 9/2026',
    ],
    [
      'work of each officer',
      'STT\tHọ và tên\tNhiệm vụ được giao\tNgười phối hợp\tThời hạn',
      ['number', 'person', 'content', 'coordinators', 'end'],
      '1\tHoàng Văn Thái\tTham mưu kế hoạch\tPhó Trưởng phòng\tQuý I/2026',
    ],
    [
      'codes of tasks and of bodies',
      'Mã nhiệm vụ\tNội dung công việc\tMã ĐV chủ trì\tĐơn vị chủ trì\tHạn nộp',
      [null, 'content', null, 'lead', 'end'],
      'NV01\tRà soát thủ tục hành chính\tVP01\tVăn phòng\t30/6/2026',
    ],
    [
      'a content column of numbers beside the texts',
      'STT\tNhiệm vụ\tNội dung\tChủ trì\tThời hạn',
      ['number', null, 'content', 'lead', 'end'],
      '1\t14, 26\tRà soát thủ tục hành chính\tVăn phòng\t30/6/2026',
    ],
    [
      'a content column of codes beside texts under an unknown header',
      'STT\tNhiệm vụ\tDiễn giải\tChủ trì\tThời hạn',
      ['number', null, 'content', 'lead', 'end'],
      '1\tNV-01\tRà soát thủ tục hành chính\tVăn phòng\t30/6/2026',
    ],
    [
      'a content column of dashes beside the texts',
      'STT\tNhiệm vụ\tDiễn giải\tChủ trì\tThời hạn',
      ['number', null, 'content', 'lead', 'end'],
      '1\t-\tRà soát thủ tục hành chính\tVăn phòng\t30/6/2026',
    ],
    [
      'results that were reported',
      'STT\tNội dung\tChủ trì\tThời hạn\tKết quả thực hiện',
      ['number', 'content', 'lead', 'end', null],
      '1\tViệc số 1\tVăn phòng\t30/6/2026\tĐã ban hành Kế hoạch số 12/KH-UBND',
    ],
    [
      'results that are expected',
      'STT\tNội dung\tChủ trì\tThời hạn\tKết quả thực hiện',
      ['number', 'content', 'lead', 'end', 'result'],
      '1\tViệc số 1\tVăn phòng\t30/6/2026\tKế hoạch của Ủy ban nhân dân xã',
    ],
  ])('%s', (_, header, roles, task) => {
    expect(rolesOf(onlyTable([header, task]))).toEqual(roles);
  });

  test('a body that reviews is not the lead of a task', () => {
    const table = onlyTable([
      'STT\tTên dự án\tCơ quan trình\tCơ quan chủ trì thẩm tra\tCơ quan tham gia thẩm tra\tTiến độ trình',
      '\tViệc số 1\tChính phủ\tỦy ban Kinh tế và Tài chính\tHội đồng Dân tộc\tPhiên họp tháng 9/2025',
      '\tViệc số 2\tChính phủ\tỦy ban Kinh tế và Tài chính\tHội đồng Dân tộc\tPhiên họp tháng 9/2025',
    ]);
    expect(leadsOf(table)).toEqual(['Chính phủ', 'Chính phủ']);
    expect(numbersOf(table)).toEqual(['', '']);
  });
});

const HEADER = 'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\tKết quả';
const task = (number: string, content = 'Việc số 1', lead = 'Văn phòng'): string =>
  `${number}\t${content}\t${lead}\tCông an xã\tTháng 3/2026\t01 báo cáo`;

describe('numbering of real tables', () => {
  test('1. 2. 3.', () => {
    expect(numbersOf(onlyTable([HEADER, task('1.'), task('2.'), task('3.')]))).toEqual(['1.', '2.', '3.']);
  });

  test('1.1 beneath 1.', () => {
    const table = onlyTable([
      HEADER,
      '1. Nhóm một\t\t\t\t\t',
      task('1.1'),
      task('1.2'),
      '2\tNhóm hai\t\t\t\t',
      task('2.1'),
    ]);
    expect(numbersOf(table)).toEqual(['1.1', '1.2', '2.1']);
    expect(sectionsOf(table)).toEqual(['Nhóm một', 'Nhóm một', 'Nhóm hai']);
  });

  test('I.1 with contents still to be written', () => {
    const table = onlyTable([HEADER, task('I.1', ''), task('I.2', ''), task('II.1', '')]);
    expect(numbersOf(table)).toEqual(['I.1', 'I.2', 'II.1']);
  });

  test('numbers that go on from section to section, sections within sections', () => {
    const table = onlyTable([
      HEADER,
      'A. Nhóm lớn\t\t\t\t\t',
      'I. Nhóm một\t\t\t\t\t',
      task('1'),
      'II. Nhóm hai\t\t\t\t\t',
      task('2'),
      task('3'),
    ]);
    expect(numbersOf(table)).toEqual(['1', '2', '3']);
    expect(table.sections.map(({ numeral }) => numeral)).toEqual(['A', 'I', 'II']);
    expect(sectionsOf(table)).toEqual(['Nhóm một', 'Nhóm hai', 'Nhóm hai']);
  });
});

describe('merged cells of real tables', () => {
  test('a header of two merged rows', () => {
    const table = onlyTable(
      [
        'STT\tNội dung\tTrách nhiệm\t\tThời gian\t',
        '\t\tChủ trì\tPhối hợp\tBắt đầu\tKết thúc',
        '1\tViệc số 1\tVăn phòng\tCông an xã\tTháng 3/2026\tTháng 4/2026',
      ],
      ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    );
    expect(rolesOf(table)).toEqual(['number', 'content', 'lead', 'coordinators', 'start', 'end']);
    expect(table.headerRows).toEqual([0, 1]);
  });

  test('a section over the whole width', () => {
    const table = onlyTable([HEADER, 'Nhóm một\t\t\t\t\t', task('1')], ['A2:F2']);
    expect(sectionsOf(table)).toEqual(['Nhóm một']);
  });

  test('a lead that stands once beside several tasks', () => {
    const lines = [HEADER, task('1'), task('2', 'Việc số 2', ''), task('3', 'Việc số 3', '')];
    expect(leadsOf(onlyTable(lines, ['C2:C4']))).toEqual(['Văn phòng', 'Văn phòng', 'Văn phòng']);
    expect(leadsOf(onlyTable(lines))).toEqual(['Văn phòng', '', '']);
  });
});

describe('several tables on one sheet', () => {
  test('keep their own columns', () => {
    const tables = tablesOf([
      'Phụ lục I',
      HEADER,
      task('1'),
      '',
      'Phụ lục II',
      'STT\tTên nhiệm vụ\tThời hạn\tĐơn vị chủ trì',
      '1\tViệc số 2\t31/10/2026\tVăn phòng',
    ]);
    expect(tables.map(({ mapping }) => mapping.columns.lead)).toEqual([2, 3]);
    expect(tables.map(({ tasks }) => tasks.length)).toEqual([1, 1]);
  });

  test('the same header under a title of its own opens another table, under a section it is set again', () => {
    const titled = [HEADER, task('1'), '', 'NHIỆM VỤ NĂM 2027', HEADER, task('1')];
    expect(tablesOf(titled).map(({ title }) => title)).toEqual([undefined, 'NHIỆM VỤ NĂM 2027']);
    expect(tablesOf([HEADER, task('1'), '', 'II. NHIỆM VỤ THƯỜNG XUYÊN', HEADER, task('2')])).toHaveLength(1);
  });

  test('a header that follows at once opens another table', () => {
    const other = 'TT\tTên đề án\tĐơn vị trình\tThời hạn trình\tGhi chú\tKết quả';
    expect(
      tablesOf([HEADER, task('1'), other, '1\tViệc số 2\tVăn phòng\tQuý II/2026\t\tĐề án']),
    ).toHaveLength(2);
  });
});

describe('a column that groups the tasks under a number', () => {
  const header = 'STT\tNhiệm vụ chung\tNhiệm vụ cụ thể\tCơ quan chủ trì\tThời gian thực hiện\tSản phẩm';

  test('each whole row is a task', () => {
    const { tasks } = onlyTable([
      header,
      '1\tChỉ đạo điều hành\tBan hành kế hoạch kiểm tra\tSở Nội vụ\tTháng 01\tKế hoạch',
      '\t\tKhảo sát mức độ hài lòng\tSở Nội vụ\tTháng 9\tBáo cáo',
      '2\tCải cách thể chế\tRà soát văn bản\tSở Tư pháp\tQuý II\tQuyết định',
      '\t\tTheo dõi thi hành pháp luật\tSở Tư pháp\tCả năm\tBáo cáo',
    ]);
    expect(tasks.map(({ content }) => content.text)).toEqual([
      'Ban hành kế hoạch kiểm tra',
      'Khảo sát mức độ hài lòng',
      'Rà soát văn bản',
      'Theo dõi thi hành pháp luật',
    ]);
  });

  test('a row that brings no lead of its own goes on with the task above', () => {
    const { tasks } = onlyTable([
      header,
      '1\tChỉ đạo điều hành\tBan hành kế hoạch kiểm tra\tSở Nội vụ\tTháng 01\tKế hoạch',
      '\t\tvà công bố kết quả\t\tTháng 9\tBáo cáo',
      '2\tCải cách thể chế\tRà soát văn bản\tSở Tư pháp\tQuý II\tQuyết định',
    ]);
    expect(tasks).toHaveLength(2);
  });

  test('without such a column a row without a number goes on with the task above', () => {
    const { tasks } = onlyTable([
      'STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian thực hiện\tSản phẩm',
      '1\tBan hành kế hoạch kiểm tra\tSở Nội vụ\tTháng 01\tKế hoạch',
      '\tKhảo sát mức độ hài lòng\tSở Nội vụ\tTháng 9\tBáo cáo',
      '2\tRà soát văn bản\tSở Tư pháp\tQuý II\tQuyết định',
    ]);
    expect(tasks).toHaveLength(2);
  });
});

describe('what a converter leaves of merged cells', () => {
  test('column numbers with a sum among them are no task', () => {
    const table = onlyTable([
      'Số TT\tNội dung thực hiện\tTổng\tNS\tDân góp\tĐơn vị thực hiện\tThời gian',
      '1\t2\t3=4+5\t4\t5\t6\t7',
      '1\tDặm vá đường\t18\t12\t6\tPhòng Kinh tế\tTháng 5/2026',
    ]);
    expect(numbersOf(table)).toEqual(['1']);
    expect(table.rows[1]?.kind).toBe('column-numbers');
  });

  test('a title set out in every cell is a section, lends no time, and the numbers start anew beneath it', () => {
    const table = onlyTable([
      'TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian trình\tSản phẩm',
      'I\tHoàn thiện thể chế\tHoàn thiện thể chế\tHoàn thiện thể chế\tHoàn thiện thể chế',
      '1\tRà soát quy chế\tSở Tư pháp\t\tBáo cáo',
      '2\tSửa đổi quy chế\tSở Tư pháp\tQuý II/2026\tQuyết định',
      'II\tPhát triển hạ tầng\tPhát triển hạ tầng\tPhát triển hạ tầng\tPhát triển hạ tầng',
      '1\tLắp máy chủ\tSở Xây dựng\tQuý III/2026\tBiên bản',
    ]);
    expect(sectionsOf(table)).toEqual(['Hoàn thiện thể chế', 'Hoàn thiện thể chế', 'Phát triển hạ tầng']);
    expect(table.tasks.map(({ end }) => end.text)).toEqual(['', 'Quý II/2026', 'Quý III/2026']);
  });

  const HEADER = ['Stt\t\tTên nhiệm vụ\tĐơn vị chủ trì\tSản phẩm\tThời hạn', 'TT\tChi tiết\t\t\t\t'];

  test('a row of parts below a wide heading belongs to the header, there and where a page break sets it again', () => {
    const table = onlyTable([
      ...HEADER,
      '\t1\tLàm sạch dữ liệu\tSở Tài chính\tKho dữ liệu\t30/8/2026',
      '1\ta)\tDữ liệu đất đai\tSở Xây dựng\t\t',
      ...HEADER,
      '\t2\tChuẩn hóa hệ thống thông tin\t\tCác chỉ tiêu sau\t',
      '2\ta)\tKiểm kê phần mềm\tSở Tài chính\tDanh mục\t30/9/2026',
    ]);
    expect(table.headerRows).toEqual([0, 1]);
    expect(table.rows.filter(({ kind }) => kind === 'repeated-header').map(({ row }) => row)).toEqual([4, 5]);
    expect(table.tasks.map(({ content }) => content.text)).toEqual([
      'Làm sạch dữ liệu',
      'Dữ liệu đất đai',
      'Chuẩn hóa hệ thống thông tin',
      'Kiểm kê phần mềm',
    ]);
  });

  test('a row that its own key tells is no rest of the row above, and lends its parts what they leave empty', () => {
    const table = onlyTable([
      'STT\tMã nhiệm vụ\tTên nhiệm vụ\tĐơn vị chủ trì\tThời hạn\tSản phẩm',
      '1\tKH20_N01.1\tBan hành kế hoạch\tSở Nội vụ\tQuý I/2026\tKế hoạch',
      '\tKH20_N01.2\tXây dựng bộ tiêu chuẩn dữ liệu\tSở Tư pháp\tQuý II/2026\t',
      '2\tKH20_N01.2.1\tRà soát tiêu chuẩn\tSở Xây dựng\t\tDanh mục',
      '3\tKH20_N01.2.2\tĐề xuất tiêu chuẩn mới\tSở Tư pháp\tTháng 7/2026\tVăn bản',
    ]);
    expect(table.tasks.map(({ content }) => content.text)).toHaveLength(4);
    expect(table.tasks.map(({ parent }) => parent)).toEqual([undefined, undefined, 1, 1]);
    expect(table.tasks.map(({ end }) => end.text)).toEqual([
      'Quý I/2026',
      'Quý II/2026',
      'Quý II/2026',
      'Tháng 7/2026',
    ]);
  });

  test('without keys of their own, rows below a number go on with it as before', () => {
    const table = onlyTable([
      'STT\tLĩnh vực\tTên nhiệm vụ\tĐơn vị chủ trì\tThời hạn',
      '1\tNội vụ\tBan hành kế hoạch\tSở Nội vụ\tQuý I/2026',
      '\t\tvà hướng dẫn thực hiện\t\t',
      '2\tTư pháp\tRà soát văn bản\tSở Tư pháp\tQuý II/2026',
    ]);
    expect(numbersOf(table)).toEqual(['1', '2']);
  });
});
