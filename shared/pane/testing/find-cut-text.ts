import type { Page } from 'playwright-core';

/** Texts that stick out of the window or of a box that hides the rest; rows of lists are summaries and may. */
export const findCutText = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isSummary = (element: Element): boolean => element.closest('.kh-row, .kh-unseen, option') !== null;
    const edgeOf = (element: Element): { readonly left: number; readonly right: number } => {
      for (let box: Element | null = element; box; box = box.parentElement) {
        if (getComputedStyle(box).overflowX === 'visible') continue;
        const { left } = box.getBoundingClientRect();
        return { left, right: left + box.clientLeft + box.clientWidth };
      }
      return { left: 0, right: window.innerWidth };
    };
    const cut = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      if (!element || isSummary(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right } = edgeOf(element);
      const sticksOut = [...range.getClientRects()].some(
        (line) => line.width > 0 && (line.left < left - 1 || line.right > right + 1),
      );
      if (sticksOut) cut.add((node.textContent ?? '').slice(0, 60));
    }
    return [...cut];
  });
