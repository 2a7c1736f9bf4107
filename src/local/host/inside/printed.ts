/** A logged line: `%s` and its like take the values that follow, what is left over comes after. */
export function printedLine(parts: readonly unknown[]): string {
  const [format, ...values] = parts;
  if (typeof format !== 'string') return parts.map(printed).join(' ');
  const filled = format.replace(/%[sdifj]/g, (field) =>
    values.length === 0 ? field : filledIn(field, values.shift()),
  );
  return [filled, ...values.map(printed)].join(' ');
}

function filledIn(field: string, value: unknown): string {
  if (field === '%s' || field === '%j') return printed(value);
  return field === '%f' ? String(Number(value)) : String(Math.trunc(Number(value)));
}

function printed(part: unknown): string {
  if (typeof part === 'string' || part instanceof Error) return String(part);
  try {
    return JSON.stringify(part) ?? String(part);
  } catch {
    return String(part);
  }
}
