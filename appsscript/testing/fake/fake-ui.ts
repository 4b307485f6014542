/** A page that was shown. */
export class FakeHtml {
  private title = '';

  constructor(private content: string) {}

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  setContent(content: string): this {
    this.content = content;
    return this;
  }

  readonly #size = { width: 300, height: 0 };

  setWidth(width: number): this {
    this.#size.width = width;
    return this;
  }

  setHeight(height: number): this {
    this.#size.height = height;
    return this;
  }

  getWidth = (): number => this.#size.width;
  getHeight = (): number => this.#size.height;
  getTitle = (): string => this.title;
  getContent = (): string => this.content;
}

/** A menu being put together. */
export class FakeMenu {
  readonly #items: string[];
  readonly #added: (items: readonly string[]) => void;

  constructor(title: string, added: (items: readonly string[]) => void) {
    this.#items = [title];
    this.#added = added;
  }

  addItem(caption: string, functionName: string): this {
    this.#items.push(`${caption} → ${functionName}`);
    return this;
  }

  addSeparator = (): this => this;

  addToUi(): void {
    this.#added(this.#items);
  }
}

/** What the person saw: menus, alerts and side bars in order. */
export class FakeUi {
  readonly #seen: FakeSeen;

  constructor(seen: FakeSeen) {
    this.#seen = seen;
  }

  ButtonSet = { OK: 'OK', YES_NO: 'YES_NO' };
  Button = { OK: 'OK', YES: 'YES', NO: 'NO' };
  createMenu = (title: string): FakeMenu => new FakeMenu(title, (items) => this.#seen.menus.push(items));
  createAddonMenu = (): FakeMenu => new FakeMenu('add-on', (items) => this.#seen.menus.push(items));

  showSidebar(page: FakeHtml): void {
    this.#seen.sidebars.push(page);
  }

  showModelessDialog(page: FakeHtml, title: string): void {
    this.#seen.dialogs.push(page.setTitle(title));
  }

  alert(title: string, message = ''): string {
    this.#seen.alerts.push(`${title}: ${message}`);
    return this.#seen.answers.shift() ?? 'YES';
  }
}

/** The record of it, for tests. */
export interface FakeSeen {
  readonly menus: (readonly string[])[];
  readonly alerts: string[];
  readonly sidebars: FakeHtml[];
  readonly dialogs: FakeHtml[];
  /** Buttons that the person will press, in order; yes when there are none left. */
  readonly answers: string[];
}
