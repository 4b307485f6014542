import type { Task } from '../../model/plan';

/** Names of tasks for the summary: "II.4", "II.4.a" for its part; a number that carries its section stands alone. */
export function taskLabels(
  tasks: readonly Task[],
  numbers: readonly string[],
  sections: readonly { readonly numeral: string }[],
): readonly string[] {
  const labels: string[] = [];
  tasks.forEach(({ section, parent }, index) => {
    const number = numbers[index] ?? '';
    const above = parent === undefined ? undefined : labels[parent];
    const numeral = section === null ? '' : (sections[section]?.numeral ?? '');
    labels.push(above === undefined ? labelOf(number, numeral) : partLabel(number, above));
  });
  return labels;
}

const labelOf = (number: string, numeral: string): string =>
  numeral === '' || number === '' || number.includes('.') ? number || numeral : `${numeral}.${number}`;

/** A dash is no name: such a part is known by its task. */
function partLabel(number: string, above: string): string {
  const bare = number.replace(/(?<![).])[).]+$/u, '');
  if (!/[\p{L}\d]/u.test(bare)) return above;
  return bare.includes('.') ? bare : `${above}.${bare}`;
}
