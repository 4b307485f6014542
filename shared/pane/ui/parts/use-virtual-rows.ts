import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond the edge, so that fast scrolling shows no gap. */
const MARGIN = 240;

export interface VirtualRows {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly first: number;
  /** One past the last row to draw. */
  readonly end: number;
  /** Height of all rows together, in pixels. */
  readonly height: number;
  readonly topOf: (index: number) => number;
  /** Scrolls as little as needed to show a row. */
  readonly show: (index: number) => void;
}

/** Which of many rows to draw in a scrolling box; cost depends on the window, not on the rows. */
export function useVirtualRows(heights: readonly number[]): VirtualRows {
  const ref = useRef<HTMLDivElement | null>(null);
  const [window, setWindow] = useState({ top: 0, height: 600 });
  const tops = useMemo(() => sumsOf(heights), [heights]);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    const measure = (): void => {
      const top = box.scrollTop;
      const height = box.clientHeight || 600;
      // why: the same window again would draw the list again, as after each look of the observer
      setWindow((old) => (old.top === top && old.height === height ? old : { top, height }));
    };
    measure();
    box.addEventListener('scroll', measure, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(measure);
    observer?.observe(box);
    return () => {
      box.removeEventListener('scroll', measure);
      observer?.disconnect();
    };
  }, []);
  return {
    ref,
    first: rowAt(tops, window.top - MARGIN),
    end: Math.min(heights.length, rowAt(tops, window.top + window.height + MARGIN) + 1),
    height: tops[heights.length] ?? 0,
    topOf: (index) => tops[index] ?? 0,
    show(index) {
      const box = ref.current;
      const top = tops[index] ?? 0;
      const bottom = tops[index + 1] ?? top;
      if (!box) return;
      if (top < box.scrollTop) box.scrollTop = top;
      else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
    },
  };
}

function sumsOf(heights: readonly number[]): Float64Array {
  const tops = new Float64Array(heights.length + 1);
  heights.forEach((height, index) => {
    tops[index + 1] = (tops[index] ?? 0) + height;
  });
  return tops;
}

/** The row that covers `offset`, by halving. */
function rowAt(tops: Float64Array, offset: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
