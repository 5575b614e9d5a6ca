import { expect } from 'chai';
import { type DateRow, datesOf, mentionsOf } from '../dates';

/** 13 January 2022 is a Thursday. */
const THURSDAY = '2022-01-13';

const table = (name: string, rows: readonly DateRow[]): Mocha.Suite =>
  describe(name, () => {
    for (const [published, text, ...dates] of rows) {
      it(`${text} (${published})`, () => expect(datesOf('en', text, published)).to.deep.equal(dates));
    }
  });

describe('English dates', () => {
  table('days of the calendar', [
    [THURSDAY, 'the treaty of 10 June 2021', '10 June 2021 → 2021-06-10'],
    [THURSDAY, 'They met on June 10, 2021, in Geneva.', 'June 10, 2021 → 2021-06-10'],
    [THURSDAY, 'They met on the 10th of June 2021.', '10th of June 2021 → 2021-06-10'],
    [THURSDAY, 'Sat 15 Oct 2022', 'Sat 15 Oct 2022 → 2022-10-15'],
    [THURSDAY, 'He was arrested on Dec. 28.', 'Dec. 28 → 2021-12-28'],
    [THURSDAY, 'A vote will follow on 31 March.', '31 March → 2022-03-31'],
    [THURSDAY, 'Thursday, January 6', 'Thursday, January 6 → 2022-01-06'],
    ['2021-06-26', 'He had meant to visit from 5 to 9 July.', '5 to 9 July → 2021-07-05/2021-07-09'],
    [THURSDAY, 'The fair is on June 5-7, 2022.', 'June 5-7, 2022 → 2022-06-05/2022-06-07'],
    [THURSDAY, 'They met on 9 and 10 January.', '9 and 10 January → 2022-01-09/2022-01-10'],
    [THURSDAY, 'dated 2022-01-11', '2022-01-11 → 2022-01-11'],
    [THURSDAY, 'dated 12.11.2021', '12.11.2021 → 2021-11-12'],
    [THURSDAY, 'dated 26/10/2021', '26/10/2021 → 2021-10-26'],
    [THURSDAY, 'dated 06/10/2021'],
  ]);

  table('days of the week follow the tense of their clause', [
    [THURSDAY, 'He said on Wednesday that talks had failed.', 'Wednesday → 2022-01-12'],
    [THURSDAY, 'They met on Friday in Bonn.', 'Friday → 2022-01-07'],
    [THURSDAY, 'Talks will begin on Monday.', 'Monday → 2022-01-17'],
    [THURSDAY, 'Talks are to begin on Monday.', 'Monday → 2022-01-17'],
    [THURSDAY, 'Talks are scheduled for Friday.', 'Friday → 2022-01-14'],
    [THURSDAY, 'She meets the king on Friday.', 'Friday → 2022-01-14'],
    [THURSDAY, 'He said the council would meet on Friday.', 'Friday → 2022-01-14'],
    [THURSDAY, '“We will meet on Friday,” he said.', 'Friday → 2022-01-14'],
    [THURSDAY, 'They spoke on Wednesday evening.', 'Wednesday evening → 2022-01-12'],
    [THURSDAY, 'a dinner next Thursday', 'next Thursday → 2022-01-20'],
    [THURSDAY, 'It goes to a special meeting on Tuesday next.', 'Tuesday next → 2022-01-18'],
    [THURSDAY, 'They met on Monday last.', 'Monday last → 2022-01-10'],
    [THURSDAY, 'They met on Monday last week.', 'Monday last week → 2022-01-03'],
    [THURSDAY, 'They met last Sunday.', 'last Sunday → 2022-01-09'],
    [THURSDAY, 'This Friday the council will meet.', 'This Friday → 2022-01-14'],
    [THURSDAY, 'On Sunday and Monday they met.', 'Sunday and Monday → 2022-01-09/2022-01-10'],
    [THURSDAY, 'They met from Monday to Wednesday.', 'Monday to Wednesday → 2022-01-10/2022-01-12'],
    [THURSDAY, 'It began on Tuesday of last week.', 'Tuesday of last week → 2022-01-04'],
    [THURSDAY, 'It began on Monday two weeks ago.', 'Monday two weeks ago → 2021-12-27'],
    [THURSDAY, 'Yesterday, Wednesday, they met.', 'Yesterday, Wednesday → 2022-01-12'],
  ]);

  table('distances from the day of publication', [
    [THURSDAY, 'They talked yesterday and will talk tomorrow.', 'yesterday → 2022-01-12', 'tomorrow → 2022-01-14'],
    [THURSDAY, 'They will speak the day after tomorrow.', 'the day after tomorrow → 2022-01-15'],
    [THURSDAY, 'They spoke this morning.', 'this morning → 2022-01-13'],
    [THURSDAY, 'They spoke last night.', 'last night → 2022-01-12'],
    [THURSDAY, 'He left three days ago.', 'three days ago → 2022-01-10'],
    [THURSDAY, 'He left 20 years ago.', '20 years ago → 2002'],
    [THURSDAY, 'He left a fortnight ago.', 'a fortnight ago → 2021-12-30'],
    [THURSDAY, 'The fair opens in a fortnight.', 'in a fortnight → 2022-01-27'],
    [THURSDAY, 'The fair opens in two weeks.', 'in two weeks → 2022-01-24/2022-01-30'],
    [THURSDAY, 'They met earlier this week.', 'this week → 2022-01-10/2022-01-16'],
    [THURSDAY, 'last month', 'last month → 2021-12'],
    [THURSDAY, 'at the end of the year', 'the end of the year → 2022~'],
    [THURSDAY, 'They met at the weekend.', 'the weekend → 2022-01-08/2022-01-09'],
    [THURSDAY, 'They will meet next weekend.', 'next weekend → 2022-01-15/2022-01-16'],
  ]);

  table('months, seasons, years', [
    [THURSDAY, 'the first since March 2020', 'March 2020 → 2020-03'],
    [THURSDAY, 'He left in April.', 'April → 2021-04'],
    [THURSDAY, 'He resigned in May, as May had warned.', 'May → 2021-05'],
    ['2022-03-10', 'They met in late February.', 'late February → 2022-02~'],
    ['2022-06-10', 'They met in mid-May.', 'mid-May → 2022-05~'],
    ['2022-06-10', 'They met in early-May and in late-May.', 'early-May → 2022-05~', 'late-May → 2022-05~'],
    ['2022-06-10', 'The board met at its March session.', 'March → 2022-03'],
    [THURSDAY, 'They agreed at Tuesday’s meeting.', 'Tuesday’s → 2022-01-11'],
    [THURSDAY, 'from March to May 2021', 'March to May 2021 → 2021-03/2021-05'],
    [THURSDAY, 'the first quarter of 2022', 'the first quarter of 2022 → 2022-01/2022-03'],
    [THURSDAY, 'the second half of 2021', 'the second half of 2021 → 2021-07/2021-12'],
    [THURSDAY, 'the autumn of 1989', 'autumn of 1989 → 1989-23'],
    ['2021-06-26', 'a committee appointed in the spring', 'the spring → 2021-21'],
    [THURSDAY, 'Christmas 2021', 'Christmas 2021 → 2021-12-25'],
    [THURSDAY, 'on Christmas Eve 2021', 'Christmas Eve 2021 → 2021-12-24'],
    [THURSDAY, 'on Good Friday 2022', 'Good Friday 2022 → 2022-04-15'],
    [THURSDAY, 'It began in 2002.', '2002 → 2002'],
    [THURSDAY, 'After the Paris accord, 2015, he left.', '2015 → 2015'],
    [THURSDAY, 'at the 2018 summit in Helsinki', '2018 → 2018'],
    [THURSDAY, 'at the 2018 Helsinki summit', '2018 → 2018'],
    [THURSDAY, 'born 1955 in Rome', '1955 → 1955'],
    [THURSDAY, 'On Friday Prime Minister May resigned.', 'Friday → 2022-01-07'],
    [THURSDAY, 'between 1939 and 1945', '1939 and 1945 → 1939/1945'],
    [THURSDAY, 'the season 2021/22', '2021/22 → 2021/2022'],
    [THURSDAY, 'early 2021', 'early 2021 → 2021~'],
    [THURSDAY, 'in the 1990s', 'the 1990s → 199X'],
    [THURSDAY, 'the late 1990s', 'the late 1990s → 199X~'],
    [THURSDAY, 'the 19th century', 'the 19th century → 18XX'],
  ]);

  table('what hangs on a day named before', [
    [
      THURSDAY,
      'He met Xi on Monday.\nThe same evening he left.',
      'Monday → 2022-01-10',
      'The same evening → 2022-01-10',
    ],
    [
      THURSDAY,
      'He met Xi on Monday.\nThe following day he left.',
      'Monday → 2022-01-10',
      'The following day → 2022-01-11',
    ],
    [THURSDAY, 'He met Xi on Monday and two days later Biden.', 'Monday → 2022-01-10', 'two days later → 2022-01-12'],
    [THURSDAY, 'He landed on Monday.\nIn the evening he met Xi.', 'Monday → 2022-01-10', 'In the evening → 2022-01-10'],
    [THURSDAY, 'He had said so the day before.', 'the day before → 2022-01-12'],
    [THURSDAY, 'He spoke on Monday and met Xi afterwards.', 'Monday → 2022-01-10', 'afterwards → 2022-01-10'],
    [
      THURSDAY,
      'They voted on Friday.\nHe had been silent on 3 January.\nThat day he won.',
      'Friday → 2022-01-07',
      '3 January → 2022-01-03',
      'That day → 2022-01-07',
    ],
  ]);

  table('no dates', [
    [THURSDAY, 'The 30 members may decide; he may march on.'],
    [THURSDAY, 'Theresa May resigned and April Smith said no.'],
    [THURSDAY, 'Sun Microsystems grew, and the sun sat.'],
    [THURSDAY, 'Article 2001 of the treaty'],
    [THURSDAY, 'About 1920 people came, 2019 euros each.'],
    [THURSDAY, 'the 1922 Committee'],
    [THURSDAY, 'They won 2-1; sales rose 4.5 percent.'],
    [THURSDAY, 'every Tuesday, on Mondays, annually'],
    [THURSDAY, 'at 14:30, at 2:30 p.m., for 48 hours, two weeks'],
    [THURSDAY, 'over the past three months'],
    [THURSDAY, 'Monday week'],
    [THURSDAY, 'He lives in Friday Harbor and played for The Wednesday.'],
    [THURSDAY, 'the 20th Century Fox studio'],
    [THURSDAY, 'The Daily Beast'],
    [THURSDAY, 'on Bloody Sunday'],
  ]);

  it('reads p.m. as after noon', () => {
    expect(mentionsOf('en', 'at 2:30 p.m.', THURSDAY)[0]).to.include({ clock: 'T14:30', grain: 'time' });
    expect(mentionsOf('en', 'at 12:30 p.m.', THURSDAY)[0]).to.include({ clock: 'T12:30' });
  });

  it('tells where a stretch of time begins and ends', () => {
    expect(mentionsOf('en', 'since July 2019', THURSDAY)[0]).to.include({ since: true });
    expect(mentionsOf('en', 'until the weekend of 3 May 2021', THURSDAY).at(-1)).to.not.have.property('until');
    expect(mentionsOf('en', 'until tomorrow', THURSDAY)[0]).to.include({ until: true });
  });
});
