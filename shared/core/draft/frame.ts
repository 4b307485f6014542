import type { Sentence } from '../prose/sentence';
import { findCooperations } from './coordinators';

/** Words that only lead to what follows: "có trách nhiệm thực hiện các nội dung sau". */
const FRAME = new Set(
  (
    'có trách nhiệm chịu chủ trì phối hợp với cùng thực hiện tổ chức triển khai các những một số nội dung nhiệm vụ công ' +
    'việc hoạt động công tác sau đây dưới cụ thể như tốt nghiêm túc chủ yếu trọng tâm tham mưu giúp cho được giao phân ' +
    'theo chức năng và là cơ quan đơn vị thường trực đầu mối tập trung chính ở nêu thêm số căn cứ kế hoạch này'
  ).split(' '),
);
const MOST = 40;

/** Whether the words from `from` on say nothing of their own but lead to a list below. */
export function isFrame(sentence: Sentence, from: number): boolean {
  const { words } = sentence;
  if (words.length - from > MOST) return false;
  const covered = new Set<number>();
  for (const { from: start, to } of findCooperations(sentence, from, words.length)) {
    for (let at = start; at < to; at++) covered.add(at);
  }
  for (let at = from; at < words.length; at++) {
    if (covered.has(at)) continue;
    // why: "tham mưu UBND xã các nội dung sau": whom one advises is no work either
    const list = /^(?:mưu|giúp|cho)$/u.test(sentence.folded(at - 1)) ? sentence.listAt(at) : undefined;
    if (list) {
      at = list.to - 1;
      continue;
    }
    if (!FRAME.has(sentence.folded(at))) return false;
  }
  return true;
}
