const HOUR = 3_600_000;

const formats = new Map();
/** Offset of a zone from UTC at an instant, in milliseconds. */
export function offsetAt(zone, at) {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) - Math.floor(at / 1000) * 1000;
}

/** The last instant before `now` at which the zone's clocks were changed, to the hour; throws for a zone that never does. */
export function lastClockChange(zone, now) {
  let hour = Math.floor(now / HOUR) * HOUR;
  for (let back = 0; back < 370 * 24; back++, hour -= HOUR) {
    if (offsetAt(zone, hour) !== offsetAt(zone, hour - HOUR)) return hour;
  }
  throw new Error(`clocks of ${zone} did not change in the year before ${new Date(now).toISOString()}`);
}
