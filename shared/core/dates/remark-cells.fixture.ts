/** Text, kind, first and last day in a plan of 2026, the words kept before and after the time. */
export type RemarkCell = readonly [
  text: string,
  kind: string,
  from: string | null,
  to: string | null,
  before?: string,
  after?: string,
];

/** Time cells that were read wrongly or not at all once; the plan is of 2026. */
export const remarkCells: readonly RemarkCell[] = [
  ['6/2025', 'interval', '2025-06-01', '2025-06-30'],
  ['3/2026 - 6/2026', 'interval', '2026-03-01', '2026-06-30'],
  ['Trước 6/2026', 'interval', null, '2026-05-31'],
  ['Đến hết 9/2026', 'interval', null, '2026-09-30'],
  ['II/2026', 'interval', '2026-04-01', '2026-06-30'],
  ['I - III/2026', 'interval', '2026-01-01', '2026-09-30'],
  ['Quý IV2026', 'interval', '2026-10-01', '2026-12-31'],
  ['Quý II/năm 2026', 'interval', '2026-04-01', '2026-06-30'],
  ['Quý II/2026 (dự kiến)', 'interval', '2026-04-01', '2026-06-30', '', ' (dự kiến)'],
  ['Tháng 12 hằng năm', 'recurring', '2026-12-01', '2026-12-31'],
  ['Tháng 6, tháng 12 hàng năm', 'recurring', '2026-06-01', '2026-12-31'],
  ['Quý I hằng năm', 'recurring', '2026-01-01', '2026-03-31'],
  ['Trước 15 hằng tháng', 'recurring', '2026-01-01', '2026-12-14'],
  ['Ngày 10, 20 hằng tháng', 'recurring', '2026-01-10', '2026-12-20'],
  ['Từ ngày 20 đến ngày 25 hằng tháng', 'recurring', '2026-01-20', '2026-12-25'],
  ['Trước ngày 15 tháng 01 hằng năm', 'recurring', '2026-01-01', '2026-01-14'],
  ['Hằng năm, trước 15/12', 'recurring', '2026-01-01', '2026-12-14'],
  ['Chậm nhất 17 giờ 00 ngày 25/01/2026', 'interval', null, '2026-01-25'],
  ['trước 07 giờ 00 ngày 15/3/2026', 'interval', null, '2026-03-15'],
  ['8h00 - 11h30 ngày 15/3/2026', 'interval', '2026-03-15', '2026-03-15'],
  ['Sáng thứ Hai, ngày 16/3/2026', 'interval', '2026-03-16', '2026-03-16'],
  ['Từ ngày ban hành Kế hoạch trở đi', 'event', null, null],
  ['dự kiến hoàn tất trong tháng 9/2026', 'interval', '2026-09-01', '2026-09-30', 'dự kiến hoàn tất trong '],
  ['Tháng 3/2026 (trước ngày 20)', 'interval', '2026-03-01', '2026-03-31', '', ' (trước ngày 20)'],
  [
    'Tháng 9/2026 (sau khi khai giảng năm học 2026 - 2027)',
    'interval',
    '2026-09-01',
    '2026-09-30',
    '',
    ' (sau khi khai giảng năm học 2026 - 2027)',
  ],
  ['Tháng 9/2026 (sau khi khai giảng', 'interval', '2026-09-01', '2026-09-30', '', ' (sau khi khai giảng'],
  ['Hằng năm và từng giai đoạn', 'recurring', '2026-01-01', '2026-12-31', '', ' và từng giai đoạn'],
  ['Đã hoàn thành', 'event', null, null],
  ['Trước 15/01 năm sau', 'interval', null, '2027-01-14'],
  ['Xong trước 30/6', 'interval', null, '2026-06-29', 'Xong '],
  ['6T đầu năm', 'interval', '2026-01-01', '2026-06-30'],
  ['Tuần 1–3', 'interval', null, null],
  [
    'Thường xuyên, định kỳ báo cáo theo Quý',
    'ongoing',
    '2026-01-01',
    '2026-12-31',
    '',
    ', định kỳ báo cáo theo Quý',
  ],
  [
    'Theo tiến độ của tỉnh, đảm bảo đạt tỷ lệ trong năm 2026',
    'interval',
    '2026-01-01',
    '2026-12-31',
    'Theo tiến độ của tỉnh, đảm bảo đạt tỷ lệ trong ',
  ],
  ['Từ đầu năm đến hết quý III/2026', 'interval', null, '2026-09-30', 'Từ đầu năm '],
  ['Đầu tháng 5 đến cuối tháng 8/2026', 'interval', null, '2026-08-31', 'Đầu tháng 5 đến '],
  ['Quý 1,2/2026', 'interval', '2026-01-01', '2026-06-30'],
  ['Quý 1 - 2/2026', 'interval', '2026-01-01', '2026-06-30'],
  ['T3→T6/2026', 'interval', '2026-03-01', '2026-06-30'],
  ['I, II/2026', 'interval', '2026-01-01', '2026-06-30'],
  ['Hết quý II/2026', 'interval', null, '2026-06-30'],
  ['Cuối mỗi quý', 'recurring', '2026-01-01', '2026-12-31', 'Cuối '],
  ['Xuyên suốt năm', 'ongoing', '2026-01-01', '2026-12-31'],
  ['Quý I/26', 'interval', '2026-01-01', '2026-03-31'],
  ['Từ 01/01/2026 đến khi hoàn thành', 'interval', '2026-01-01', null, '', ' đến khi hoàn thành'],
  ['Liên tục 24/7', 'ongoing', '2026-01-01', '2026-12-31', '', ' 24/7'],
  ['6 tháng và năm', 'recurring', '2026-01-01', '2026-12-31'],
  ['Mùa khô 2026', 'event', null, null],
  ['Học kỳ I năm học 2026-2027', 'event', null, null],
  ['15 ngày', 'event', null, null],
  ['Trước ngày họp HĐND 15 ngày', 'event', null, null],
  ['Theo Kế hoạch số 15/KH-UBND, ngày 20/01/2026', 'event', null, null],
  ['10/3 âm lịch', 'interval', null, null],
  ['30/6/2026 hoàn thành thẩm định', 'interval', '2026-06-30', '2026-06-30', '', ' hoàn thành thẩm định'],
  ['Hội nghị tổng kết (tháng 12/2026)', 'interval', '2026-12-01', '2026-12-31', 'Hội nghị tổng kết (', ')'],
  ['Nhiệm kỳ 2026 - 2031', 'interval', '2026-01-01', '2031-12-31'],
  ['Tháng 9/2026 tại Nhà văn hóa xã', 'interval', '2026-09-01', '2026-09-30', '', ' tại Nhà văn hóa xã'],
];

/** Cells of several times: each with its days and its words. */
export const severalCells: readonly (readonly [
  string,
  readonly (readonly [string, string | null, string | null, string?])[],
])[] = [
  [
    'Trước 15/6 và 15/12',
    [
      ['interval', null, '2026-06-14'],
      ['interval', null, '2026-12-14'],
    ],
  ],
  [
    'Tháng 5, tháng 10/2026',
    [
      ['interval', '2026-05-01', '2026-05-31'],
      ['interval', '2026-10-01', '2026-10-31'],
    ],
  ],
  [
    'Tháng 5 và tháng 10',
    [
      ['interval', '2026-05-01', '2026-05-31'],
      ['interval', '2026-10-01', '2026-10-31'],
    ],
  ],
  [
    'Thường xuyên, báo cáo trước 15/12/2026',
    [
      ['ongoing', '2026-01-01', '2026-12-31'],
      ['interval', null, '2026-12-14', 'báo cáo '],
    ],
  ],
  [
    'Hoàn thành trong giai đoạn 2026 - 2027 và vận hành thường xuyên',
    [
      ['interval', '2026-01-01', '2027-12-31', 'Hoàn thành trong '],
      ['ongoing', '2026-01-01', '2026-12-31', 'vận hành '],
    ],
  ],
  [
    'Triển khai từ năm 2026 và thực hiện thường xuyên',
    [
      ['interval', '2026-01-01', null, 'Triển khai '],
      ['ongoing', '2026-01-01', '2026-12-31', 'thực hiện '],
    ],
  ],
];
