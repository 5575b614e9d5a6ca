import type { When } from './occurrence';

/** The day so many days after another. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

/** "die zweitägige Sitzung ist am Freitag zu Ende gegangen": from the day named forward, or back where it is the end. */
export const lasting = (dates: readonly When[], days: number | undefined, ending: boolean): readonly When[] => {
  const [only] = dates;
  if (
    !days ||
    days < 2 ||
    dates.some(({ edtf }) => edtf !== only?.edtf) ||
    !only ||
    !/^\d{4}-\d\d-\d\d$/.test(only.edtf)
  )
    return dates;
  const shifted = addDays(only.edtf, (days - 1) * (ending ? -1 : 1));
  return [{ ...only, edtf: ending ? `${shifted}/${only.edtf}` : `${only.edtf}/${shifted}` }];
};
