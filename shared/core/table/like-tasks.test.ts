import { describe, expect, test } from '@jest/globals';

import type { Task } from '../model/plan';
import { findLikeTasks } from './like-tasks';

const task = (content: string, result = ''): { readonly task: Task } => ({
  task: { content: { text: content, cells: [] }, result: { text: result, cells: [] } } as unknown as Task,
});

const kinds = (...tasks: readonly { readonly task: Task }[]): readonly string[] =>
  findLikeTasks(tasks).map(({ kind }) => kind);

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
    const aim = 'Nâng cao nhận thức';
    expect(
      kinds(task(`Phổ biến rộng rãi ${law}`, aim), task(`Kiểm tra các đơn vị theo ${law}`, aim)),
    ).toEqual([]);
  });

  test('takes time in step with the number of tasks', () => {
    const many = Array.from({ length: 20_000 }, () =>
      task('Lồng ghép tuyên truyền cho người dân', 'Nâng cao ý thức'),
    );
    expect(findLikeTasks(many)).toHaveLength(19_999);
  });
});
