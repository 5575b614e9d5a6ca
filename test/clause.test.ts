import { expect } from 'chai';
import { explain } from '../extract';

type Cut = readonly [kind: string, text: string];

const clauses = (text: string): readonly Cut[] =>
  explain({ id: 'x', text, language: 'de', published: '2022-01-13', bodyStart: 0 }).sentences.flatMap((sentence) =>
    sentence.clauses.map(({ kind, text }) => [kind, text] as const),
  );

describe('A sentence is cut into clauses', () => {
  const rows: readonly [sentence: string, clauses: readonly Cut[]][] = [
    ['Der Rat tagt am Montag in Wien.', [['main', 'Der Rat tagt am Montag in Wien']]],
    [
      'Stoltenberg sagte, dass der Rat am Montag tagt.',
      [
        ['main', 'Stoltenberg sagte'],
        ['subordinate', 'dass der Rat am Montag tagt'],
      ],
    ],
    [
      'Karl Huber, der den Verein leitet, traf Anna Lang.',
      [
        ['main', 'Karl Huber traf Anna Lang'],
        ['relative', 'der den Verein leitet'],
      ],
    ],
    [
      'Merkel traf Macron und reiste danach nach Rom.',
      [
        ['main', 'Merkel traf Macron'],
        ['main', 'reiste danach nach Rom'],
      ],
    ],
    ['Neues Treffen in Genf', [['verbless', 'Neues Treffen in Genf']]],
  ];
  for (const [sentence, cut] of rows) it(sentence, () => expect(clauses(sentence)).to.have.deep.members(cut as Cut[]));
});
