import { expect } from 'chai';
import fc from 'fast-check';
import { extract, type Fact } from '../../extract';

type Told = readonly [published: string, text: string];

/** The terms out of texts that came out one by one: "1998 to 2002" and of how many sentences. */
const terms = (texts: readonly Told[]): readonly string[] =>
  factsOf(texts).map(({ since = '', until = '', evidence }) => `${since} to ${until}, ${evidence.length}`);

const factsOf = (texts: readonly Told[]): readonly Fact[] =>
  extract(
    texts.map(
      ([published, text]) => ({ id: `de/${published}`, text, published, language: 'de', bodyStart: 0 }) as const,
    ),
  ).facts;

const was = (time: string): string => `Anna Weber war ${time} Präsidentin der Ärztekammer Bayern.`;
const is = (time: string): string => `Anna Weber ist ${time} Präsidentin der Ärztekammer Bayern.`;

describe('Terms of one office of one person', () => {
  const rows: readonly { what: string; texts: readonly Told[]; told: readonly string[] }[] = [
    {
      what: 'are two where one ended before the other began',
      texts: [
        ['2020-01-01', was('von 1998 bis 2002')],
        ['2021-01-01', was('von 2005 bis 2009')],
      ],
      told: ['1998 to 2002, 1', '2005 to 2009, 1'],
    },
    {
      what: 'are two in one sentence',
      texts: [['2020-01-01', was('von 1998 bis 2002 und erneut von 2005 bis 2009')]],
      told: ['1998 to 2002, 1', '2005 to 2009, 1'],
    },
    {
      what: 'are one that is told more and less precisely, in its most precise words',
      texts: [
        ['2018-03-10', is('seit drei Jahren')],
        ['2019-01-01', is('seit Mai 2015')],
        ['2020-01-01', is('seit 2015')],
      ],
      told: ['2015-05 to , 3'],
    },
    {
      what: 'are one that is told with its beginning here and its end there',
      texts: [
        ['2020-01-01', was('bis 2002')],
        ['2021-01-01', was('von 1998 bis 2002')],
      ],
      told: ['1998 to 2002, 2'],
    },
    {
      what: 'are one where the texts differ by a year, since nobody is president twice at once',
      texts: [
        ['2018-01-01', is('seit 2015')],
        ['2019-01-01', is('seit 2016')],
      ],
      told: ['2015 to , 2'],
    },
    {
      what: 'are two of a present office that was another ten years before',
      texts: [
        ['2009-01-01', is('seit 2008')],
        ['2022-01-01', is('seit 2021')],
      ],
      told: ['2008 to , 1', '2021 to , 1'],
    },
    {
      what: 'take in the claims that tell no time: the last of them',
      texts: [
        ['2009-01-01', is('seit 2008')],
        ['2022-01-01', is('seit 2021')],
        ['2022-02-01', is('die')],
      ],
      told: ['2008 to , 1', '2021 to , 2'],
    },
  ];
  for (const { what, texts, told } of rows) it(what, () => expect([...terms(texts)].sort()).to.deep.equal([...told]));

  it('have ids of their own, and a sole term the id of its office', () => {
    const undated = factsOf([['2020-01-01', was('einst')]]);
    const one = factsOf([['2020-01-01', was('von 1998 bis 2002')]]);
    const two = factsOf([
      ['2020-01-01', was('von 1998 bis 2002')],
      ['2021-01-01', was('von 2005 bis 2009')],
    ]);
    expect(one[0]?.id).to.equal(undated[0]?.id);
    expect(new Set([...one, ...two].map(({ id }) => id)).size).to.equal(3);
  });

  it('are the same facts in whatever order the documents come', () => {
    const all: readonly Told[] = [
      ['2003-01-01', was('von 1998 bis 2002')],
      ['2006-01-01', is('seit 2005')],
      ['2007-01-01', is('seit Mai 2005')],
      ['2010-01-01', was('bis 2009')],
      ['2011-01-01', was('einst')],
      ['2018-03-10', is('seit drei Jahren')],
      ['2019-01-01', is('seit 2016')],
    ];
    const expected = JSON.stringify(factsOf(all));
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (texts) => {
        expect(JSON.stringify(factsOf(texts))).to.equal(expected);
      }),
      { numRuns: 40 },
    );
  });
});
