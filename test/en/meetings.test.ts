import { expect } from 'chai';
import { meetingsIn } from './told';

type Row = readonly [text: string, ...told: string[]];

const table = (name: string, rows: readonly Row[]): Mocha.Suite =>
  describe(name, () => {
    for (const [text, ...told] of rows) {
      it(text, () => {
        const isStatus = (line: string): boolean => line === 'planned' || line === 'cancelled';
        const status = told.filter(isStatus);
        const rest = told.filter((line) => !isStatus(line)).sort();
        expect(meetingsIn(text)).to.deep.equal([...status, ...rest]);
      });
    }
  });

/** Told on Monday, 17 October 2022. */
describe('English meetings', () => {
  table('are told by a verb', [
    ['Anna Weber met Karl Huber in Paris on Friday.', 'Anna Weber', 'Karl Huber', '@ Paris', 'on 2022-10-14'],
    ['Anna Weber met with Karl Huber in Paris on Friday.', 'Anna Weber', 'Karl Huber', '@ Paris', 'on 2022-10-14'],
    [
      'Anna Weber will meet Karl Huber in Paris on Friday.',
      'planned',
      'Anna Weber',
      'Karl Huber',
      '@ Paris',
      'on 2022-10-21',
    ],
    ['Anna Weber and Karl Huber sat down in Leeds on Friday.', 'Anna Weber', 'Karl Huber', '@ Leeds', 'on 2022-10-14'],
    [
      'Anna Weber met Karl Huber in the Kenyan capital, Nairobi, on Friday.',
      'Anna Weber',
      'Karl Huber',
      '@ Nairobi',
      'on 2022-10-14',
    ],
    ['Anna Weber sat down with Karl Huber in Berlin.', 'Anna Weber', 'Karl Huber', '@ Berlin'],
    ['Anna Weber received Karl Huber in Berlin.', 'Anna Weber', 'Karl Huber', '@ Berlin'],
    ['Karl Huber was received by Anna Weber in Berlin.', 'Anna Weber', 'Karl Huber', '@ Berlin'],
    ['Anna Weber hosted Karl Huber in Berlin on Friday.', 'Anna Weber', 'Karl Huber', '@ Berlin', 'on 2022-10-14'],
    ['The European Council met in Brussels on Friday.', '@ Brussels', 'on 2022-10-14'],
    ['Anna Weber travelled to Madrid to see Karl Huber.', 'Anna Weber', 'Karl Huber', '@ Madrid'],
    ['Anna Weber, who met Karl Huber in Paris, said no.', 'Anna Weber', 'Karl Huber', '@ Paris'],
    ['Anna Weber and Karl Huber talked in Paris on Friday.', 'Anna Weber', 'Karl Huber', '@ Paris', 'on 2022-10-14'],
  ]);

  table('are told by a noun', [
    ['Anna Weber held talks with Karl Huber in Paris.', 'Anna Weber', 'Karl Huber', '@ Paris'],
    ['Anna Weber attended the summit in Prague.', 'Anna Weber', '@ Prague'],
    ['Anna Weber opened the conference in Geneva on Friday.', 'Anna Weber', '@ Geneva', 'on 2022-10-14'],
    ['At a meeting in Edinburgh, Anna Weber warned Karl Huber.', 'Anna Weber', 'Karl Huber', '@ Edinburgh'],
    ['A meeting between Anna Weber and Karl Huber took place in Vienna.', 'Anna Weber', 'Karl Huber', '@ Vienna'],
    ['Anna Weber will travel to Rome for talks with Karl Huber.', 'planned', 'Anna Weber', 'Karl Huber', '@ Rome'],
    ['The annual meeting of the World Bank began in Washington on Friday.', '@ Washington', 'on 2022-10-14'],
    ['The summit, which was held in Prague on Friday, ended well.', '@ Prague', 'on 2022-10-14'],
    ['Anna Weber had talks in Paris with Karl Huber.', 'Anna Weber', 'Karl Huber', '@ Paris'],
    ['Anna Weber chaired the meeting in Paris on Friday.', 'Anna Weber', '@ Paris', 'on 2022-10-14'],
  ]);

  table('are called off, and stay a fact', [
    ['The meeting in Doha on Friday was cancelled.', 'cancelled', '@ Doha', 'on 2022-10-14'],
    ['The summit in Doha has been called off.', 'cancelled', '@ Doha'],
    ['The hearing in London was postponed.', 'cancelled', '@ London'],
  ]);

  table('are told on days in May', [
    ['Anna Weber and Karl Huber met in London on May 22.', 'Anna Weber', 'Karl Huber', '@ London', 'on 2022-05-22'],
    ['Anna Weber may meet Karl Huber in London.'],
  ]);

  table('are told around what is inserted', [
    ['The summit, twice put off, is to be held in Bangkok on 30 November.', 'planned', '@ Bangkok', 'on 2022-11-30'],
    [
      'A visit to Lisbon by Karl Huber, pencilled in for 4 November, has been called off.',
      'cancelled',
      'Karl Huber',
      '@ Lisbon',
      'on 2022-11-04',
    ],
    [
      'Talks between Anna Weber and Karl Huber were held at Tuesday’s meeting in Paris.',
      'Anna Weber',
      'Karl Huber',
      '@ Paris',
      'on 2022-10-11',
    ],
  ]);

  table('are those of a body that hears, votes or is spoken to', [
    ['Karl Huber told the health committee on Tuesday that it was wrong.', 'Karl Huber', 'on 2022-10-11'],
    ['The Treasury committee questioned Karl Huber on Tuesday.', 'Karl Huber', 'on 2022-10-11'],
    ['Anna Weber told the congress in Turin on Friday that help was coming.', 'Anna Weber', '@ Turin', 'on 2022-10-14'],
    [
      'The council held a special meeting in Leeds on Friday. Anna Weber voted against the plan. Karl Huber abstained.',
      'Anna Weber',
      'Karl Huber',
      '@ Leeds',
      'on 2022-10-14',
    ],
    ['The meeting in Rome on Friday, attended by Anna Weber, was short.', 'Anna Weber', '@ Rome', 'on 2022-10-14'],
    [
      'After meeting Karl Huber in Turin on Friday, Anna Weber promised help.',
      'Anna Weber',
      'Karl Huber',
      '@ Turin',
      'on 2022-10-14',
    ],
    ['Anna Weber joined Siemens in May.'],
  ]);

  table('are told by travellers, seats and doors', [
    [
      'Karl Huber will fly to Maputo on 3 November to ask the energy minister, Anna Weber, for help.',
      'planned',
      'Karl Huber',
      'Anna Weber',
      '@ Maputo',
      'on 2022-11-03',
    ],
    [
      'The truce was made on Friday in Chicago, where Anna Weber sat across from Karl Huber.',
      'Anna Weber',
      'Karl Huber',
      '@ Chicago',
      'on 2022-10-14',
    ],
    [
      'The table will be in Duluth on Thursday, when Anna Weber and Karl Huber are due to sit down again.',
      'planned',
      'Anna Weber',
      'Karl Huber',
      '@ Duluth',
      'on 2022-10-20',
    ],
    ['Anna Weber said that an application for help had gone to Paris in May.'],
  ]);

  table('are those of members, of a number and of towns told by a noun', [
    [
      'Members of the synod, who met in Leeds on Friday, voted for it. The bishop, Karl Huber, told them that he was sad.',
      'Karl Huber',
      '@ Leeds',
      'on 2022-10-14',
    ],
    ['The 31st Congress of the Rowing Federation took place in Tallinn on Friday.', '@ Tallinn', 'on 2022-10-14'],
    ['Anna Weber spoke after talks in the border town of Livingstone on Friday.', '@ Livingstone', 'on 2022-10-14'],
    ['The Forum that was to be held in Kyiv will not take place.', 'cancelled', '@ Kyiv'],
  ]);

  table('have those who ask, answer, sit in or play host', [
    [
      'The committee held a hearing on Tuesday. Karl Huber asked him five times who knew. Seated next to him was Anna Weber.',
      'Karl Huber',
      'Anna Weber',
      'on 2022-10-11',
    ],
    ['Karl Huber, who sat in on the talks in Paris on Friday, agreed.', 'Karl Huber', '@ Paris', 'on 2022-10-14'],
    [
      'Anna Weber, who was the host of Tuesday’s gathering in Paris, said no.',
      'Anna Weber',
      '@ Paris',
      'on 2022-10-11',
    ],
    [
      'The council met in Leeds on Friday. Karl Huber told the meeting that he would not stand again.',
      'Karl Huber',
      '@ Leeds',
      'on 2022-10-14',
    ],
    ['The annual meeting of the Huber Trust was brought forward to 21 October.', 'planned', 'on 2022-10-21'],
    ['The summit in Paris has been postponed until November.', 'planned', '@ Paris', 'on 2022-11'],
    ['The vote was put off to a special meeting of Leeds City Council on 21 October.', 'planned', 'on 2022-10-21'],
    ['The board met in Leeds on Friday. Karl Huber said in Paris that he was sorry.', '@ Leeds', 'on 2022-10-14'],
  ]);

  table('are none', [
    ['Anna Weber said on Friday that she was ready.'],
    ['Anna Weber will hold a press conference in Paris.'],
    ['The target was met in Paris on Friday.'],
    ['Anna Weber did not meet Karl Huber in Paris.'],
    ['Anna Weber won the match in Paris on Friday.'],
    ['According to Anna Weber, the dialogue goes on.'],
    ['It was a meeting of minds.'],
  ]);
});
