import { isDay } from './corpus';

// A day of publication that a text's own head or foot names.

const HEAD_LINES = 6;
const FOOT_LINES = 2;
const LONGEST = 4000;

const MONTHS = new Map(
  [
    ['januar', 'jänner', 'jan', 'january'],
    ['februar', 'feber', 'feb', 'february'],
    ['märz', 'mrz', 'mär', 'mar', 'march'],
    ['april', 'apr'],
    ['mai', 'may'],
    ['juni', 'jun', 'june'],
    ['juli', 'jul', 'july'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt', 'oct', 'october'],
    ['november', 'nov'],
    ['dezember', 'dez', 'dec', 'december'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const month = `(?<month>${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const weekday =
  '(?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So|' +
  '(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?)\\.?,?\\s+(?:den\\s+)?)?';
const DATES = [
  `(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s+${month},?\\s+(?<year>\\d{4})`, // 13. Januar 2022, Sat 15 Oct 2022
  `${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})`, // June 26, 2021
  '(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})', // 12.01.2022
  '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})', // 2022-01-12
].map((date) => `${weekday}${date}(?!\\d)`);

/** What may stand before it: nothing, "Berlin,", "Von OÖN", "Stand:". */
const lead =
  '^\\s*(?:(?:Von|By)\\s[^.!?]{1,60}?[\\s,]\\s*|\\p{Lu}[\\p{L}/ .()-]{1,40},\\s+|' +
  '(?:Stand|Datum|Date|Erschienen|Veröffentlicht|Aktualisiert|Published|Updated|Last updated|Posted)(?:\\s+(?:am|on))?:?\\s+)?';
/** What may follow: the end, a time of day, a separator, a wide gap; not running text ("26 June 2021 was a day that"). */
const tail = '(?=\\s*$|\\s*[|–—•·(.]|\\s+-|\\s{2}|,?\\s+(?:um\\s+|at\\s+)?\\d{1,2}[.:]\\d{2})';
const HEAD = DATES.map((date) => new RegExp(lead + date + tail, 'iu'));

/** The foot says of itself what it is: "Diese Nachricht wurde am 12.01.2022 im Programm … gesendet". */
const notice =
  '^\\s*(?:Dies(?:e|er|es)\\s+(?:Nachricht|Beitrag|Artikel|Text|Meldung|Sendung)\\s+(?:wurde|ist|erschien)(?:\\s+(?:zuerst|zuletzt))?\\s+am|' +
  'This\\s+(?:article|story|report)\\s+was\\s+(?:first\\s+)?published\\s+on|' +
  '(?:Stand|Erschienen|Veröffentlicht|Published)(?:\\s+(?:am|on))?:?)\\s+';
const FOOT = DATES.map((date) => new RegExp(notice + date, 'iu'));

/**
 * The day of publication that a text's head or last lines state, as `YYYY-MM-DD`: "Berlin, 22. April 2021".
 * @param text the document's text
 * @param start where the reader's text begins
 */
export function dateline(text: string, start: number): string | undefined {
  const head = lines(text.slice(start, start + LONGEST)).slice(0, HEAD_LINES);
  const foot = lines(text.slice(Math.max(start, text.length - LONGEST))).slice(-FOOT_LINES);
  return first(head, HEAD) ?? first(foot, FOOT);
}

const lines = (text: string): readonly string[] => text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');

function first(lines: readonly string[], patterns: readonly RegExp[]): string | undefined {
  for (const line of lines) {
    for (const pattern of patterns) {
      const day = dayOf(pattern.exec(line.slice(0, 200).normalize('NFC'))?.groups);
      if (day) return day;
    }
  }
  return undefined;
}

function dayOf(found: Record<string, string> | undefined): string | undefined {
  if (!found) return undefined;
  const { year = '', month = '', day = '' } = found;
  const number = MONTHS.get(month.toLowerCase()) ?? Number(month);
  const written = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : undefined;
}
