import { expect } from 'chai';
import { meetingsIn } from './told';

/** Told on Monday, 17 October 2022: whoever speaks or sits in a meeting is told in the sentences behind it. */
const ROWS: readonly (readonly [text: string, ...told: string[]])[] = [
  [
    'The finance committee met in Perth on Tuesday. Anna Weber, the Labour member for Dunmore, asked whether it was gone.',
    'Anna Weber',
    '@ Perth',
    'on 2022-10-11',
  ],
  [
    'Monday’s meeting of Kerry County Council in Tralee lasted four hours. Cllr Anna Weber was in the chair. Cllr Karl Huber was also present.',
    'Anna Weber',
    'Karl Huber',
    '@ Tralee',
    'on 2022-10-17',
  ],
  [
    'The synod met in Ripon on Saturday. Canon Karl Huber argued for the sale. The chancellor, Anna Weber, ruled the motion out of order.',
    'Anna Weber',
    'Karl Huber',
    '@ Ripon',
    'on 2022-10-15',
  ],
  [
    'A Senate hearing in Boise on Tuesday lasted six hours. Senator Anna Weber took testimony from forty people. Beside her sat Karl Huber.',
    'Anna Weber',
    'Karl Huber',
    '@ Boise',
    'on 2022-10-11',
  ],
  [
    'The party held its annual conference in Cardiff on Saturday. Karl Huber chaired the debate on schools. Anna Weber used her last speech to the conference to attack the prime minister.',
    'Anna Weber',
    'Karl Huber',
    '@ Cardiff',
    'on 2022-10-15',
  ],
  [
    'A public meeting in Truro on Friday turned sour. Parish council chair Anna Weber adjourned proceedings for ten minutes.',
    'Anna Weber',
    '@ Truro',
    'on 2022-10-14',
  ],
  ['Union members met in Genoa on Friday. Anna Weber called the session a farce.', '@ Genoa', 'on 2022-10-14'],
  ['The board named Anna Weber head of sport at a meeting in Lyon on Friday.', '@ Lyon', 'on 2022-10-14'],
  [
    'The council met in Ennis on Friday. The meeting also heard that Karl Huber is to retire in May.',
    '@ Ennis',
    'on 2022-10-14',
  ],
  [
    'Anna Weber will chair a meeting of the union in Ljubljana, Slovenia, on 4 November.',
    'planned',
    'Anna Weber',
    '@ Ljubljana',
    'on 2022-11-04',
  ],
  [
    'A shareholders’ meeting was held in Espoo on Friday. It went well, said Inderes analyst Karl Huber.',
    '@ Espoo',
    'on 2022-10-14',
  ],
  [
    'The annual general meeting was held in Neath on Friday. Also present was Councillor Karl Huber.',
    'Karl Huber',
    '@ Neath',
    'on 2022-10-14',
  ],
  [
    'Anna Weber held talks with Karl Huber in Pretoria on Friday. Prices have fallen. Madagascar’s Paul Runge, elected in 2013, attended for the second time.',
    'Anna Weber',
    'Karl Huber',
    '@ Pretoria',
    'on 2022-10-14',
  ],
];

describe('English meetings of which later sentences tell', () => {
  for (const [text, ...told] of ROWS)
    it(text, () => {
      const status = told.filter((line) => line === 'planned');
      expect(meetingsIn(text)).to.deep.equal([...status, ...told.filter((line) => line !== 'planned').sort()]);
    });
});
