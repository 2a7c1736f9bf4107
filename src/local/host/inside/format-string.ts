import { notModelled } from './unmodelled';

const FIELDS = /%(?:(\d+)\$)?([-#+ 0,(]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

interface Field {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | null;
}

/** Fills a template as Java's String.format does; a letter that it does not know throws. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(FIELDS, (_whole, position, flags: string, width, precision, letter: string) => {
    if (letter === '%') return '%';
    if (letter === 'n') return '\n';
    const index = position === undefined ? next++ : Number(position) - 1;
    if (index >= values.length) throw new Error(`Format specifier '%${letter}' has no value.`);
    const field = { flags, width: Number(width ?? 0), precision: precision === undefined ? null : Number(precision) };
    return padded(printed(letter, values[index], field), letter, field);
  });
}

function printed(letter: string, value: unknown, { flags, precision }: Field): string {
  switch (letter) {
    case 's':
      return String(value).slice(0, precision ?? undefined);
    case 'S':
      return String(value).toUpperCase();
    case 'd':
      return withSign(String(whole(value)), flags);
    case 'x':
      return whole(value).toString(16);
    case 'X':
      return whole(value).toString(16).toUpperCase();
    case 'f':
      return withSign(numeric(value).toFixed(precision ?? 6), flags);
    case 'b':
      return String(value !== null && value !== undefined && value !== false);
    default:
      return notModelled(`Utilities.formatString with %${letter}`);
  }
}

function padded(text: string, letter: string, { flags, width }: Field): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || /[sSb]/.test(letter)) return text.padStart(width);
  const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}

function withSign(digits: string, flags: string): string {
  if (/[#,(]/.test(flags)) return notModelled(`Utilities.formatString with the flags ${flags}`);
  if (digits.startsWith('-')) return digits;
  if (flags.includes('+')) return `+${digits}`;
  return flags.includes(' ') ? ` ${digits}` : digits;
}

function whole(value: unknown): number {
  return Number.isInteger(value) ? (value as number) : notModelled('Utilities.formatString with %d of no whole number');
}

function numeric(value: unknown): number {
  return Number.isFinite(value) ? (value as number) : notModelled('Utilities.formatString with %f of no number');
}
