/** Counts the calls that reach Google's servers with cells or changes; asking where a range lies costs nothing. */
export class CallLog {
  private readonly counts = new Map<string, number>();

  count(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  names(): readonly string[] {
    return [...this.counts].map(([name, count]) => `${name} ×${String(count)}`);
  }

  reset(): void {
    this.counts.clear();
  }
}
