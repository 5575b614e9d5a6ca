import { expect } from 'chai';
import fc from 'fast-check';
import { GERMAN_DATES } from '../extract/de/dates';
import { ENGLISH_DATES } from '../extract/en/dates';
import { atomsOf } from '../extract/temporal/atom';
import * as calendar from '../extract/temporal/calendar';
import { compileDate } from '../extract/temporal/pattern';
import { hasTrigger, readDates, ruleBook } from '../extract/temporal/rule';
import { mentionsOf, sentencesOf } from './dates';

const day = (iso: string): number => calendar.parseIso(iso) ?? Number.NaN;

describe('The calendar', () => {
  it('knows the day of the week', () => {
    expect(calendar.weekdayOf(day('2022-01-13'))).to.equal(4);
    expect(calendar.weekdayOf(day('1969-07-20'))).to.equal(7);
  });

  it('knows Easter', () => {
    const found = [1954, 1981, 2000, 2019, 2022, 2024].map((year) => calendar.isoOf(calendar.easterOf(year)));
    expect(found).to.deep.equal(['1954-04-18', '1981-04-19', '2000-04-23', '2019-04-21', '2022-04-17', '2024-03-31']);
  });

  it('knows leap years', () => {
    expect(calendar.parseIso('2020-02-29')).to.be.a('number');
    expect(calendar.parseIso('1900-02-29')).to.equal(undefined);
    expect(calendar.parseIso('2021-02-29')).to.equal(undefined);
  });

  it('finds the weekday before and after', () => {
    expect(calendar.isoOf(calendar.lastWeekday(5, day('2022-01-13')))).to.equal('2022-01-07');
    expect(calendar.isoOf(calendar.lastWeekday(4, day('2022-01-13')))).to.equal('2022-01-13');
    expect(calendar.isoOf(calendar.nextWeekday(1, day('2022-01-13')))).to.equal('2022-01-17');
  });

  it('comes back to the day it left', () => {
    fc.assert(fc.property(fc.integer({ min: -60000, max: 60000 }), (number) => day(calendar.isoOf(number)) === number));
  });
});

describe('Date patterns', () => {
  it('refuse an open or a stray bracket', () => {
    expect(() => compileDate('am [{day}')).to.throw(SyntaxError, 'am [{day}');
    expect(() => compileDate('am {day}]')).to.throw(SyntaxError, 'am {day}]');
  });
});

for (const [code, language] of [
  ['de', GERMAN_DATES],
  ['en', ENGLISH_DATES],
] as const) {
  const book = ruleBook(language);
  const others = (name: string): readonly string[] =>
    language.rules.filter((rule) => rule.name !== name).map((rule) => rule.name);
  const sense = new Set([...language.words.values()].flatMap((senses) => Object.keys(senses)));
  const numbers = new Set(['day', 'monthnumber', 'year', 'shortyear', 'hour', 'minute', 'number', 'Word']);

  describe(`The date rules of ${code}`, () => {
    for (const rule of language.rules) {
      it(`${rule.name}: ${rule.example}`, () => {
        expect(others(rule.name), 'its name is its own').to.not.include(rule.name);
        const [sentence] = sentencesOf(rule.example);
        if (!sentence) throw new Error('the example is empty');
        expect(hasTrigger(sentence, book), 'its example is worth reading').to.equal(true);
        const alone = readDates(atomsOf(sentence, language.words), ruleBook({ ...language, rules: [rule] }));
        const together = readDates(atomsOf(sentence, language.words), book).map(({ rule: name }) => name);
        if (alone.length > 0) expect(together).to.include(rule.name);
        else expect(together, 'what it forbids is not read').to.deep.equal([]);
      });
    }

    it('name only senses that a word has', () => {
      const named = language.rules
        .flatMap(({ pattern }) => pattern)
        .flatMap((pattern) => [...pattern.matchAll(/\{(?:\p{L}+:)?(\p{L}+)\}/gu)].map((match) => match[1] ?? ''));
      expect(named.filter((name) => !sense.has(name) && !numbers.has(name))).to.deep.equal([]);
    });

    it('read nothing in plain text', () => {
      const plain =
        code === 'de' ? 'Er sagte, so könne es nicht weitergehen.' : 'He said that it could not go on like that.';
      expect(hasTrigger(sentencesOf(plain)[0] ?? { index: 0, start: 0, end: 0, tokens: [] }, book)).to.equal(false);
    });
  });
}

describe('Date mentions', () => {
  const words = fc.constantFrom(
    ...'am um vom bis 5 . 13. 2019 Mai Montag und – / , Anfang der Woche letzten 14.30 Uhr heute in drei Tagen 13.01.2022 „ “'.split(
      ' ',
    ),
  );

  it('lie inside their sentence, do not overlap and cover their tokens, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        const [sentence] = sentencesOf(text);
        let end = 0;
        for (const mention of mentionsOf('de', text, '2022-01-13')) {
          expect(mention.start).to.be.at.least(end);
          end = mention.end;
          expect(mention.start).to.be.at.least(sentence?.tokens[mention.from]?.start ?? Number.NaN);
          expect(mention.end).to.be.at.most(sentence?.tokens[mention.to - 1]?.end ?? Number.NaN);
          expect(mention.start).to.be.below(mention.end);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are none in a language that is not read', () => {
    expect(mentionsOf('und', '13.01.2022')).to.deep.equal([]);
  });
});
