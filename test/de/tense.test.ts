import { expect } from 'chai';
import { tenseOf } from '../../extract/de/tense';
import { sentencesOf } from '../dates';

/** The tense at the word "Freitag". */
const tenseAtFriday = (text: string): string => {
  const [sentence] = sentencesOf(text);
  if (!sentence) throw new Error('no sentence');
  return tenseOf(
    sentence,
    sentence.tokens.findIndex(({ text: word }) => word === 'Freitag'),
  );
};

describe('German tense', () => {
  for (const [tense, ...texts] of [
    [
      'past',
      'Er traf sie am Freitag.',
      'Er erklärte am Freitag in Rom seinen Rücktritt.',
      'Am Freitag hat er, wie berichtet, Meier und Müller getroffen.',
      'Am Freitag sind die Minister in Bonn zusammengekommen.',
      'Er wurde am Freitag gewählt.',
      'Der Rat hatte am Freitag getagt, heute tagt er wieder.',
      'Das sagt der Minister am Freitag.',
      'Er will, dass am Freitag gewählt wurde.',
      'Die am Freitag in Rom einberufene Sitzung geht weiter.',
    ],
    [
      'future',
      'Er wird sie am Freitag treffen.',
      'Am Freitag soll gewählt werden.',
      'Das Treffen ist am Freitag geplant.',
      'Er sagte, am Freitag werde er kommen.',
      'Er sprach über das am Freitag beginnende Treffen.',
      'Er sprach über das für Freitag geplante Treffen.',
      'Am Freitag wollten die beiden noch einmal beraten.',
    ],
    [
      'present',
      'Am Freitag trifft er sie.',
      'Die Minister tagen am Freitag.',
      'Sie treffen sich am Freitag in verschiedenen Städten.',
      'Am Freitag bespricht er das mit ihr.',
      'Er sagte: „Am Freitag treffen wir uns.“',
      'Am Freitag, dem letzten Tag, stoßen Gäste dazu.',
      'Am Freitag ist der Gipfel in Rom.',
    ],
    ['unknown', 'Gespräche am Freitag in Genf', 'Merkel und Putin am Freitag in Paris'],
  ] as const) {
    for (const text of texts) it(`${tense}: ${text}`, () => expect(tenseAtFriday(text)).to.equal(tense));
  }
});
