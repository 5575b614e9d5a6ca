import { expect } from 'chai';
import { meetingsIn } from './told';

/** Told on Monday, 17 October 2022: houses, capitals, meals, and days to which a meeting is moved. */
const ROWS: readonly (readonly [text: string, ...told: string[]])[] = [
  [
    'Senators Karl Huber and Anna Weber sat down together in Boise on Oct. 11, along with Governor Paul Runge.',
    'Karl Huber',
    'Anna Weber',
    'Paul Runge',
    '@ Boise',
    'on 2022-10-11',
  ],
  [
    'Lord Pask said Anna Weber, who was then minister, ought never to have sat down with Karl Huber in Leeds on 12 May last year.',
    'Karl Huber',
    'Anna Weber',
    '@ Leeds',
    'on 2021-05-12',
  ],
  [
    'Karl Huber will be briefed by Anna Weber and Paul Runge over lunch in Leeds on Thursday.',
    'planned',
    'Karl Huber',
    'Anna Weber',
    'Paul Runge',
    '@ Leeds',
    'on 2022-10-20',
  ],
  [
    'Anna Weber met Karl Huber over dinner at a Geneva hotel on Friday.',
    'Anna Weber',
    'Karl Huber',
    '@ Geneva',
    'on 2022-10-14',
  ],
  [
    'Anna Weber met Karl Huber at the White House on Friday.',
    'Anna Weber',
    'Karl Huber',
    '@ Washington',
    'on 2022-10-14',
  ],
  ['Caribbean leaders held a summit in the Barbadian capital, Bridgetown, on Friday.', '@ Bridgetown', 'on 2022-10-14'],
  [
    'The hearing before the committee in Boise was pushed back from Tuesday to Friday.',
    'planned',
    'committee',
    '@ Boise',
    'on 2022-10-21',
  ],
  [
    'A meeting of the council of governors that had been set for tomorrow was moved to December 14.',
    'planned',
    'on 2022-12-14',
  ],
  [
    'A listening session in Burnley that was to have been hosted by Gov. Anna Weber on Oct. 22 is canceled because of snow.',
    'cancelled',
    'Anna Weber',
    '@ Burnley',
    'on 2022-10-22',
  ],
  ['The vote was put off to a special meeting on Tuesday next.', 'planned', 'on 2022-10-18'],
  [
    'A visit to Porto by Karl Huber, planned for Thursday, has been put back to 3 November.',
    'planned',
    'Karl Huber',
    '@ Porto',
    'on 2022-11-03',
  ],
  [
    'Council members who were due to grill Karl Huber in Birmingham on Friday stayed at home.',
    'Karl Huber',
    '@ Birmingham',
    'on 2022-10-14',
  ],
  [
    'Karl Huber said he had raised the matter with the health minister, Anna Weber, when they met on October 12th.',
    'Karl Huber',
    'Anna Weber',
    'on 2022-10-12',
  ],
  [
    'Karl Huber last week called on Sports Minister Anna Weber in New Delhi to seek funds for a camp at Ooty.',
    'Karl Huber',
    'Anna Weber',
    '@ New Delhi',
    'on 2022-10-10/2022-10-16',
  ],
  [
    'Karl Huber and Anna Weber were glad. The two chambers’ leaders would meet in Salem on Friday.',
    'planned',
    '@ Salem',
    'on 2022-10-21',
  ],
  ['Anna Weber has summoned both sides to Dublin for Friday.', 'planned', 'Anna Weber', '@ Dublin', 'on 2022-10-21'],
  ['The congress was originally scheduled for Kyiv in May 2022.', 'planned', '@ Kyiv', 'on 2022-05'],
];

describe('English meetings and where and when they are', () => {
  for (const [text, ...told] of ROWS)
    it(text, () => {
      const status = told.filter((line) => /^(?:planned|cancelled)$/.test(line));
      const rest = told.filter((line) => !status.includes(line)).sort();
      expect(meetingsIn(text)).to.deep.equal([...status, ...rest]);
    });
});
