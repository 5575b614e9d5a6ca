import { expect } from 'chai';
import { tell } from '../../extract';
import { join } from '../../extract/identity';
import { report } from './reports';

type Row = readonly [about: string, bodies: number, body: string, ...reports: readonly (readonly [string, string])[]];

/** How many bodies of one name the documents mean, after all that they tell was joined. */
const bodies = (name: string, language: string, reports: readonly (readonly [string, string])[]): number => {
  const told = reports.map(([day, text], at) => tell(report(`${language}/${at}`, day, text)));
  const all = join(told).told.flatMap(({ entities }) => entities.filter((one) => one.name === name));
  return new Set(all.map(({ id }) => id)).size;
};

const german: readonly Row[] = [
  [
    'are two where two lead them at one time, in two towns',
    ...([2, 'Verein Offene Hand'] as const),
    ['2019-03-05', 'Karl Wendt, Vorsitzender des Vereins Offene Hand, sprach am Dienstag in Emden.'],
    ['2019-05-07', 'Ruth Sander, Vorsitzende des Vereins Offene Hand, sprach am Dienstag in Görlitz.'],
  ],
  [
    'are one where a new chair speaks in the same town',
    ...([1, 'Verein Offene Hand'] as const),
    ['2019-03-05', 'Karl Wendt, Vorsitzender des Vereins Offene Hand, sprach am Dienstag in Emden.'],
    ['2019-05-07', 'Ruth Sander, Vorsitzende des Vereins Offene Hand, sprach am Dienstag in Emden.'],
  ],
  [
    'are one where the other leads it years later',
    ...([1, 'Verein Offene Hand'] as const),
    ['2015-03-03', 'Karl Wendt, Vorsitzender des Vereins Offene Hand, sprach am Dienstag in Emden.'],
    ['2019-05-07', 'Ruth Sander, Vorsitzende des Vereins Offene Hand, sprach am Dienstag in Görlitz.'],
  ],
  [
    'are one where one leads it and one speaks for it',
    ...([1, 'Verein Offene Hand'] as const),
    ['2019-03-05', 'Karl Wendt, Vorsitzender des Vereins Offene Hand, sprach am Dienstag in Emden.'],
    ['2019-05-07', 'Ruth Sander, Sprecherin des Vereins Offene Hand, sprach am Dienstag in Görlitz.'],
  ],
];

const english: readonly Row[] = [
  [
    'are two where two lead them at one time, in two towns',
    ...([2, 'Open Hand Foundation'] as const),
    ['2019-03-05', 'Carl Wend, chairman of the Open Hand Foundation, spoke in Bristol on Tuesday.'],
    ['2019-05-07', 'Ruth Sandler, chairwoman of the Open Hand Foundation, spoke in Leeds on Tuesday.'],
  ],
  [
    'are one where the other leads it years later',
    ...([1, 'Open Hand Foundation'] as const),
    ['2015-03-03', 'Carl Wend, chairman of the Open Hand Foundation, spoke in Bristol on Tuesday.'],
    ['2019-05-07', 'Ruth Sandler, chairwoman of the Open Hand Foundation, spoke in Leeds on Tuesday.'],
  ],
  [
    'are one where no town is told, since a chair may have followed the other',
    ...([1, 'Open Hand Foundation'] as const),
    ['2019-03-05', 'Carl Wend, chairman of the Open Hand Foundation, resigned on Tuesday.'],
    ['2019-05-07', 'Ruth Sandler, chairwoman of the Open Hand Foundation, thanked him on Tuesday.'],
  ],
];

for (const [language, rows] of [['de', german] as const, ['en', english] as const])
  describe(`Bodies of one name, told in ${language}`, () => {
    for (const [about, count, name, ...reports] of rows)
      it(about, () => expect(bodies(name, language, reports)).to.equal(count));
  });
