import { describe, expect, test } from '@jest/globals';

import type { Task } from '../../model/plan';
import { findLikeTasks } from './like-tasks';

const task = (content: string, lead = 'Văn phòng', end = 'Tháng 3/2026'): Task =>
  ({ content: { text: content }, lead: { text: lead }, end: { text: end } }) as unknown as Task;

const kinds = (...tasks: readonly Task[]): readonly string[] => findLikeTasks(tasks).map(({ kind }) => kind);

describe('findLikeTasks', () => {
  test('sees the same content whatever its case, spaces and signs', () => {
    const first = 'Rà soát thủ tục hành chính tại xã';
    expect(kinds(task(first), task('RÀ SOÁT  thủ tục, hành chính tại xã.'))).toEqual(['same']);
    expect(kinds(task(first.normalize('NFD')), task(first.normalize('NFD')))).toEqual(['same']);
  });

  test('sees a content of which a word or two changed', () => {
    const words = 'Rà soát, niêm yết công khai đầy đủ danh mục thủ tục hành chính thuộc thẩm quyền của xã';
    expect(kinds(task(words), task(`${words} năm`))).toEqual(['near']);
  });

  test('keeps tasks apart that differ in a number', () => {
    expect(kinds(task('Tổ chức tập huấn nghiệp vụ đợt 1'), task('Tổ chức tập huấn nghiệp vụ đợt 2'))).toEqual(
      [],
    );
  });

  test('keeps contents apart that only cite the same documents', () => {
    const law = 'Nghị định số 61/2018/NĐ-CP của Chính phủ về cơ chế một cửa';
    expect(kinds(task(`Phổ biến rộng rãi ${law}`), task(`Kiểm tra các đơn vị theo ${law}`))).toEqual([]);
  });

  test('keeps the same work apart for another lead, at another time, in another place', () => {
    const work = 'Báo cáo kết quả thực hiện cải cách hành chính và kiểm soát thủ tục hành chính tại đơn vị';
    expect(kinds(task(work), task(work, 'Trạm Y tế'))).toEqual([]);
    expect(kinds(task(work), task(work, 'Văn phòng', 'Tháng 6/2026'))).toEqual([]);
    expect(kinds(task(`${work} Quý I`), task(`${work} Quý II`))).toEqual([]);
    expect(kinds(task(work), task(work, 'Trạm Y tế'), task(work, 'Trạm Y tế'))).toEqual(['same']);
  });

  test('keeps contents apart of which each names a thing of its own', () => {
    const data = 'Thu thập, biên tập, xây dựng cơ sở dữ liệu hồ sơ quy hoạch';
    const where = 'trên nền tảng công nghệ thông tin địa lý để cập nhật vào hệ thống theo quy định';
    expect(kinds(task(`${data} tỉnh ${where}`), task(`${data} chung ${where}`))).toEqual([]);
  });

  test('sees a short content again where the whole row is the same', () => {
    const exam = (result: string): Task =>
      ({
        ...task('Kiểm tra giữa kỳ I'),
        coordinators: { text: 'Tổ khảo thí' },
        result: { text: result },
        extras: [],
      }) as unknown as Task;
    expect(kinds(exam('Bảng điểm'), exam('Bảng điểm'))).toEqual(['same']);
    expect(kinds(exam('Bảng điểm'), exam('Đề kiểm tra'))).toEqual([]);
    expect(kinds(exam(''), exam(''))).toEqual([]);
  });

  test('takes time in step with the number of tasks', () => {
    const many = Array.from({ length: 20_000 }, () => task('Lồng ghép tuyên truyền cho người dân'));
    expect(findLikeTasks(many)).toHaveLength(19_999);
  });
});
