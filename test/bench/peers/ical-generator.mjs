import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';

/** ical-generator as its users call it: one event object an entry, times with the zone named. */
export function render(entries, { name, zone, now }) {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, timezone: { name: zone.name, generator: () => zone.definition } });
  for (const { uid, start, end, allDay, title, description, category, provisional, rule, alarms, sequence } of entries) {
    const event = calendar.createEvent({
      id: uid,
      start,
      end,
      allDay,
      stamp: now,
      lastModified: now,
      sequence,
      summary: title,
      description,
      categories: [{ name: category }],
      status: provisional ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      timezone: allDay ? null : zone.name,
    });
    if (rule !== null) event.repeating(`RRULE:${rule}`);
    for (const trigger of alarms) event.createAlarm({ type: ICalAlarmType.display, trigger, description: title });
  }
  return calendar.toString();
}
