import type { Page } from 'playwright-core';

/** Stops that a pane has at most between any two of its controls. */
const PATIENCE = 60;

interface Stop {
  readonly role: string;
  readonly name: string;
  /** Whether people can see that the focus is here. */
  readonly visible: boolean;
}

const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    // why: a heading that a new page begins with takes the focus, but nothing can be done there
    const isControl = focused instanceof HTMLElement && focused.tabIndex >= 0;
    return {
      role: focused.getAttribute('role') ?? focused.tagName.toLowerCase(),
      name: focused.getAttribute('aria-label') ?? focused.textContent,
      visible: !isControl || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2),
    };
  });

/** Goes from stop to stop, as a person without a mouse does, to the control of a role and a name; each stop must be seen. */
export async function pressTabTo(
  page: Page,
  role: string,
  name: RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < PATIENCE; count++) {
    const stop = await stopOf(page);
    if (!stop.visible) throw new Error(`the focus is not seen on ${stop.role} “${stop.name}”`);
    if (stop.role === role && name.test(stop.name.trim())) return;
    passed.push(`${stop.role} “${stop.name.slice(0, 30)}”`);
    await page.keyboard.press(key);
  }
  throw new Error(`no way to ${role} ${String(name)} past ${passed.join(', ')}`);
}
