import type { LocaleHabits } from './locale';

/** A time as it was typed, as a part of a day. */
export interface TypedTime {
  readonly value: number;
  /** It is longer than a clock shows: `25:00`. */
  readonly isDuration: boolean;
}

const WITH_COLONS = /^(\d{1,5}):(\d{1,4})(?::(\d{1,4})(?:[.,](\d+))?)?(?: ?([ap])m)?$/i;
const WITH_DOTS = /^(\d{1,5})\.(\d{1,4})(?:\.(\d{1,4}))?$/;
const HOUR_ALONE = /^(\d{1,2}) ?([ap])m$/i;

/** Reads `12:30`, `1:30 PM`, `1 PM` and `25:00`; null when the text is no time. */
export function typedTime(text: string, { decimalMark }: LocaleHabits): TypedTime | null {
  const hour = HOUR_ALONE.exec(text);
  if (hour) return halfDayTime(Number(hour[1]), 0, 0, hour[2] ?? '');
  const found = WITH_COLONS.exec(text);
  // A second's parts stand after the decimal mark: `19:08:01.054` is a text where that is a comma.
  if (!found || (found[4] !== undefined && !text.includes(decimalMark))) return null;
  const [hours, minutes, seconds] = [Number(found[1]), Number(found[2]), Number(`${found[3] ?? 0}.${found[4] ?? 0}`)];
  return found[5] === undefined ? time(hours, minutes, seconds) : halfDayTime(hours, minutes, seconds, found[5]);
}

/** Reads `12.30`, a time in some locales; null in the others. */
export function dottedTime(text: string, { readsDottedTimes }: LocaleHabits): TypedTime | null {
  const found = readsDottedTimes ? WITH_DOTS.exec(text) : null;
  return found && time(Number(found[1]), Number(found[2]), Number(found[3] ?? 0));
}

function halfDayTime(hour: number, minutes: number, seconds: number, half: string): TypedTime | null {
  if (hour > 12 || minutes >= 60 || seconds >= 60) return null;
  return time((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minutes, seconds);
}

// Minutes beyond sixty are not refused: 1234.1234 in a Swedish spreadsheet was shown as 1254 hours and 34 minutes.
function time(hours: number, minutes: number, seconds: number): TypedTime {
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { value, isDuration: hours >= 24 || minutes >= 60 || seconds >= 60 };
}
