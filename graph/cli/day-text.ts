const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date (EDTF) as it is read: "12 Jan 2022", "6–17 Nov 2017", "about Apr 2015"; what is no day, month or year stays. */
export function dayText(edtf: string): string {
  if (edtf.endsWith('~')) return `about ${dayText(edtf.slice(0, -1))}`;
  const [from = '', to] = edtf.split('/');
  const [first, last] = [parts(from), parts(to ?? '')];
  if (!first || (to !== undefined && !last)) return edtf;
  if (!last) return text(first);
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month;
  const start = { ...first, year: sameYear ? '' : first.year, month: sameMonth ? '' : first.month };
  return `${text(start)}–${text(last)}`;
}

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function parts(edtf: string): Parts | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(edtf) ?? [];
  return year ? { year, month: month ?? '', day: day ?? '' } : undefined;
}

const text = ({ year, month, day }: Parts): string =>
  [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
