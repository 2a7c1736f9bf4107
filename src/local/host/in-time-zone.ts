/**
 * Does some work while the local clock of Date is the script's. V8 has one zone for a process, so it is lent and given
 * back; in a worker thread, whose environment is a copy, the lending has no effect.
 */
export function inTimeZone<Answer>(zone: string, work: () => Answer): Answer {
  const before = process.env.TZ;
  if (before === zone) return work();
  process.env.TZ = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
