/** How a list of a web page writes the number of its next item. */
export class HtmlList {
  private next: number;

  constructor(
    private readonly form: string,
    start: string | undefined,
  ) {
    this.next = figure(start) ?? 1;
  }

  /** The number of an item, with the sign that plans put behind it; `undefined` for a list without any. */
  label(value: string | undefined): string | undefined {
    const count = figure(value) ?? this.next;
    this.next = count + 1;
    switch (this.form) {
      case 'none':
        return undefined;
      case 'bullet':
        return '-';
      case 'letter':
        return count <= 26 ? `${String.fromCharCode(96 + count)})` : `${String(count)})`;
      case 'capital':
        return count <= 26 ? `${String.fromCharCode(64 + count)}.` : `${String(count)}.`;
      case 'roman':
        return `${ROMANS[count - 1] ?? String(count)}.`;
      case 'small-roman':
        return `${ROMANS[count - 1]?.toLowerCase() ?? String(count)}.`;
      default:
        return `${String(count)}.`;
    }
  }
}

const ROMANS =
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV'.split(
    ' ',
  );

const figure = (text: string | undefined): number | undefined =>
  text !== undefined && /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : undefined;

/** The form of a list after its element, its `type` and its style. */
export function listForm(name: string, type: string | undefined, style: string): string {
  const named = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase();
  if (named === 'none') return 'none';
  if (name === 'ul' && named === undefined) return 'bullet';
  if (type === 'a' || named === 'lower-alpha' || named === 'lower-latin') return 'letter';
  if (type === 'A' || named === 'upper-alpha' || named === 'upper-latin') return 'capital';
  if (type === 'I' || named === 'upper-roman') return 'roman';
  if (type === 'i' || named === 'lower-roman') return 'small-roman';
  return name === 'ul' && named !== 'decimal' ? 'bullet' : 'figures';
}
