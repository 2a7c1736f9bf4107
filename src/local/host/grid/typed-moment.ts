import type { LocaleHabits } from './locale';
import type { TypedCell } from './typed-cell';
import { type TypedDay, typedDay } from './typed-day';
import { dottedTime, type TypedTime, typedTime } from './typed-time';

const DAY_AND_TIME = /^(.+?),? (\d{1,2}(?:[:.]\d{1,2}(?:[:.]\d{1,2}(?:[.,]\d+)?)?(?: ?[ap]m)?| ?[ap]m))$/i;

/** Reads a day, a time or both as a person types them in a locale; null when the text is neither. */
export function readTypedMoment(text: string, habits: LocaleHabits, thisYear: number): TypedCell | null {
  const day = typedDay(text, habits, thisYear);
  if (day) return { value: day.serial, numberFormat: dayFormat(day, habits) };
  const time = timeOf(text, habits);
  if (time) return { value: time.value, numberFormat: timeFormat(time, habits) };
  const both = DAY_AND_TIME.exec(text);
  return both && dayAndTime(both[1] ?? '', both[2] ?? '', habits, thisYear);
}

function dayAndTime(dayText: string, timeText: string, habits: LocaleHabits, thisYear: number): TypedCell | null {
  const day = typedDay(dayText, habits, thisYear);
  const time = timeOf(timeText, habits);
  if (!day || !time || time.isDuration) return null;
  return { value: day.serial + time.value, numberFormat: `${dayFormat(day, habits)} ${habits.timeFormat}` };
}

function timeOf(text: string, habits: LocaleHabits): TypedTime | null {
  return typedTime(text, habits) ?? dottedTime(text, habits);
}

function dayFormat({ isIso }: TypedDay, { dateFormat }: LocaleHabits): string {
  return isIso ? 'yyyy-mm-dd' : dateFormat;
}

function timeFormat({ isDuration }: TypedTime, habits: LocaleHabits): string {
  return isDuration ? habits.timeFormat.replace('h', '[h]') : habits.timeFormat;
}
