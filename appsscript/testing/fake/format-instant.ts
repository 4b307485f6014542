/** `Utilities.formatDate` for the patterns that the product uses. */
export function formatInstant(date: Date, zone: string, pattern: string): string {
  const parts = new Map(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );
  const values: Readonly<Record<string, string | undefined>> = {
    yyyy: parts.get('year'),
    MM: parts.get('month'),
    dd: parts.get('day'),
    HH: parts.get('hour'),
    mm: parts.get('minute'),
    ss: parts.get('second'),
    SSS: String(date.getTime() % 1000).padStart(3, '0'),
  };
  return pattern.replace(
    /'([^']*)'|yyyy|SSS|MM|dd|HH|mm|ss/g,
    (part, quoted: string | undefined) => quoted ?? values[part] ?? part,
  );
}
