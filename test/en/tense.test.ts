import { expect } from 'chai';
import { tenseOf } from '../../extract/en/tense';
import { sentencesOf } from '../dates';

/** The tense at the word "Friday". */
const tenseAtFriday = (text: string): string => {
  const [sentence] = sentencesOf(text);
  if (!sentence) throw new Error('no sentence');
  return tenseOf(
    sentence,
    sentence.tokens.findIndex(({ text: word }) => word === 'Friday'),
  );
};

describe('English tense', () => {
  for (const [tense, ...texts] of [
    [
      'past',
      'He met her on Friday.',
      'He announced his resignation on Friday.',
      'The council has met on Friday.',
      'He was elected on Friday.',
      'The minister says on Friday.',
      'He will resign, he said on Friday.',
    ],
    [
      'future',
      'He will meet her on Friday.',
      'They are to meet on Friday.',
      'The talks are scheduled for Friday.',
      'He said that they would meet on Friday.',
      'Hunt is due at Chequers on Friday.',
    ],
    ['present', 'She meets him on Friday.', 'The summit is on Friday.', 'The talks are held on Friday.'],
    ['unknown', 'Talks on Friday in Geneva'],
  ] as const) {
    for (const text of texts) it(`${tense}: ${text}`, () => expect(tenseAtFriday(text)).to.equal(tense));
  }
});
