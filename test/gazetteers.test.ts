import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parse } from 'yaml';
import { packageFile } from '../extract/files';

const world = (file: string): string => join(packageFile('seeds/lexicon/world'), file);
const yaml = <T>(file: string): T[] => parse(readFileSync(world(file), 'utf8')) as T[];
const lines = (file: string): string[] => readFileSync(world(file), 'utf8').replace(/\n$/, '').split('\n');

type Names = string | readonly string[];
interface Row {
  readonly de: string;
  readonly en: string;
  readonly iso: string;
  readonly kind: string;
  readonly country?: string;
  readonly seat?: string;
  readonly ambiguous?: readonly string[];
  readonly adj?: { readonly de?: Names; readonly en?: Names };
  readonly capital?: { readonly de: string; readonly en: string };
  readonly aliases?: { readonly de?: readonly string[]; readonly en?: readonly string[] };
}

const first = (names: Names | undefined): string | undefined => (typeof names === 'string' ? names : names?.[0]);
const formsOf = (row: Row, lang: 'de' | 'en'): string[] => [row[lang], ...(row.aliases?.[lang] ?? [])];
const isSorted = (words: readonly string[]): boolean =>
  words.every((word, i) => i === 0 || (words[i - 1] ?? '') < word);

const countries = yaml<Row>('countries.yaml');
const organisations = yaml<Row>('organisations.yaml');
const country = (iso: string): Row | undefined => countries.find((row) => row.iso === iso);

describe('the countries', () => {
  it('are sorted by code, each once', () => {
    expect(isSorted(countries.map((row) => row.iso))).to.equal(true);
    expect(countries.length).to.be.greaterThan(200);
  });

  it('keep their names apart in each language', () => {
    for (const lang of ['de', 'en'] as const) {
      const forms = countries.flatMap((row) => formsOf(row, lang));
      expect(forms.filter((form, i) => forms.indexOf(form) !== i)).to.deep.equal([]);
    }
  });

  it('read the code of Norway as text, not as "no"', () => {
    expect(country('NO')?.de).to.equal('Norwegen');
  });

  const rows: readonly (readonly [string, string, string, string])[] = [
    ['RU', 'russisch', 'Moskau', 'Moscow'],
    ['FR', 'französisch', 'Paris', 'Paris'],
    ['GB', 'britisch', 'London', 'London'],
    ['NL', 'niederländisch', 'Amsterdam', 'Amsterdam'],
    ['TR', 'türkisch', 'Ankara', 'Ankara'],
    ['CZ', 'tschechisch', 'Prag', 'Prague'],
    ['GR', 'griechisch', 'Athen', 'Athens'],
    ['PL', 'polnisch', 'Warschau', 'Warsaw'],
    ['CN', 'chinesisch', 'Peking', 'Beijing'],
    ['JP', 'japanisch', 'Tokio', 'Tokyo'],
    ['IN', 'indisch', 'Neu-Delhi', 'New Delhi'],
    ['IR', 'iranisch', 'Teheran', 'Tehran'],
    ['IQ', 'irakisch', 'Bagdad', 'Baghdad'],
    ['SA', 'saudi-arabisch', 'Riad', 'Riyadh'],
    ['EG', 'ägyptisch', 'Kairo', 'Cairo'],
    ['ZA', 'südafrikanisch', 'Pretoria', 'Pretoria'],
    ['NE', 'nigrisch', 'Niamey', 'Niamey'],
    ['NG', 'nigerianisch', 'Abuja', 'Abuja'],
    ['CD', 'kongolesisch', 'Kinshasa', 'Kinshasa'],
    ['VE', 'venezolanisch', 'Caracas', 'Caracas'],
    ['GT', 'guatemaltekisch', 'Guatemala-Stadt', 'Guatemala City'],
    ['SV', 'salvadorianisch', 'San Salvador', 'San Salvador'],
    ['MC', 'monegassisch', 'Monaco', 'Monaco'],
    ['MT', 'maltesisch', 'Valletta', 'Valletta'],
    ['MG', 'madagassisch', 'Antananarivo', 'Antananarivo'],
    ['SN', 'senegalesisch', 'Dakar', 'Dakar'],
    ['YE', 'jemenitisch', 'Sanaa', 'Sanaa'],
    ['EE', 'estnisch', 'Tallinn', 'Tallinn'],
    ['UA', 'ukrainisch', 'Kiew', 'Kyiv'],
    ['CH', 'schweizerisch', 'Bern', 'Bern'],
    ['DK', 'dänisch', 'Kopenhagen', 'Copenhagen'],
  ];
  for (const [iso, adjective, de, en] of rows) {
    it(`give ${iso} the adjective "${adjective}" and the capital ${de}`, () => {
      expect(first(country(iso)?.adj?.de)).to.equal(adjective);
      expect(country(iso)?.capital).to.deep.equal({ de, en });
    });
  }

  it('know adjectives that do not inflect: "Schweizer Bank"', () => {
    expect(country('CH')?.adj?.de).to.include('Schweizer');
  });
});

const KINDS = new Set(
  (
    'alliance diocese league foundation international eu government parliament ministry court agency centralbank bank company party union association church ' +
    'club sportsbody university research media ngo festival culture military police group'
  ).split(' '),
);

describe('the organisations', () => {
  it('are many, and each is of a known kind', () => {
    expect(organisations.length).to.be.greaterThan(500);
    expect(organisations.filter((row) => !KINDS.has(row.kind)).map((row) => row.de)).to.deep.equal([]);
  });

  for (const lang of ['de', 'en'] as const) {
    it(`share no name in ${lang} unless each that has it says ambiguous`, () => {
      const owners = new Map<string, Row[]>();
      for (const row of organisations)
        for (const form of new Set(formsOf(row, lang))) owners.set(form, [...(owners.get(form) ?? []), row]);
      const shared = [...owners].filter(
        ([form, rows]) => rows.length > 1 && rows.some((row) => !row.ambiguous?.includes(form)),
      );
      expect(shared.map(([form]) => form)).to.deep.equal([]);
    });
  }

  it('need no escapes, so that the quick reader of lists can read them', () => {
    expect(readFileSync(world('organisations.yaml'), 'utf8')).not.to.include('\\');
  });

  it('put the German body first where German-speaking countries share a name, for the first owner has it', () => {
    for (const name of ['Bundesrat', 'Bundesregierung', 'Bundesanwaltschaft', 'FDP'])
      expect(organisations.find((row) => formsOf(row, 'de').includes(name))?.country, name).to.equal('DE');
  });

  it('call only their own names ambiguous', () => {
    const wrong = organisations.flatMap((row) =>
      (row.ambiguous ?? []).filter((form) => ![...formsOf(row, 'de'), ...formsOf(row, 'en')].includes(form)),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('lie in countries that the list of countries has', () => {
    const known = new Set(countries.map((row) => row.iso));
    expect(
      organisations.filter((row) => row.country !== undefined && !known.has(row.country)).map((row) => row.de),
    ).to.deep.equal([]);
  });

  it('have no article before the German name', () => {
    const articled = organisations
      .filter((row) => row.kind !== 'media' && /^(?:der|das|des|dem|den) /i.test(row.de))
      .map((row) => row.de);
    expect(articled).to.deep.equal([]);
  });

  for (const [form, kind] of [
    ['Nato', 'alliance'],
    ['OSZE', 'international'],
    ['Europäische Kommission', 'eu'],
    ['Kreml', 'government'],
    ['Bundesverfassungsgericht', 'court'],
    ['EZB', 'centralbank'],
    ['Volkswagen', 'company'],
    ['IG Metall', 'union'],
    ['Deutsche Bischofskonferenz', 'church'],
    ['Borussia Dortmund', 'club'],
    ['dpa', 'media'],
    ['Berlinale', 'festival'],
  ] as const) {
    it(`know ${form} as ${kind}`, () => {
      expect(organisations.find((row) => formsOf(row, 'de').includes(form))?.kind).to.equal(kind);
    });
  }
});

describe('the regions and the cities with two names', () => {
  it('parse, and each has a German name, an English one and a place in the world', () => {
    for (const row of [...yaml<Row>('regions.yaml'), ...yaml<Row>('exonyms.yaml')]) {
      expect(row.de, JSON.stringify(row)).to.be.a('string');
      expect(row.en, JSON.stringify(row)).to.be.a('string');
      expect(row.country ?? row.kind, JSON.stringify(row)).to.be.a('string');
    }
  });

  it('name each region once', () => {
    const names = yaml<Row>('regions.yaml').map((row) => row.de);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).to.deep.equal([]);
  });
});

describe('the first names', () => {
  const names = new Map(lines('forenames.tsv').map((line) => line.split('\t') as [string, string]));

  it('are sorted, each once, with a gender', () => {
    expect(isSorted(lines('forenames.tsv').map((line) => line.split('\t')[0] ?? ''))).to.equal(true);
    expect([...names.values()].every((gender) => /^[mfu]$/.test(gender))).to.equal(true);
    expect(names.size).to.be.within(15_000, 40_000);
  });

  for (const [gender, list] of [
    ['m', 'Peter Beat Sjoerd Jiří Sipho Hans-Dietrich Jürgen Wolodymyr Recep Emmanuel Keith Nigel Sergej Abdullah'],
    [
      'f',
      'Ursula Annalena Päivi Ngozi Małgorzata Käthe Birgit Theresa Hillary Ségolène Andrea Karin Carmen Doris Svenja',
    ],
    ['u', 'Luca Kim Sascha May Robin'],
  ] as const) {
    it(`call ${list} ${gender}`, () => {
      const known = list.split(' ').map((name) => `${name} ${names.get(name)}`);
      expect(known).to.deep.equal(list.split(' ').map((name) => `${name} ${gender}`));
    });
  }
});

describe('the surnames', () => {
  const plain = lines('surnames.txt');
  const ambiguous = lines('surnames-ambiguous.txt');

  it('are sorted, each once, in one file or the other', () => {
    expect(isSorted(plain)).to.equal(true);
    expect(isSorted(ambiguous)).to.equal(true);
    expect(plain.filter((name) => new Set(ambiguous).has(name))).to.deep.equal([]);
  });

  it('keep those that are words too in the second file', () => {
    expect(ambiguous).to.include.members(
      'Koch Fischer Richter Kaiser König Bischof Berg Stein Klein Young Hill'.split(' '),
    );
    expect(plain).to.include.members('Schmidt Merkel Steinmeier Yılmaz Nguyen Johansson'.split(' '));
  });
});

describe('the places', () => {
  const rows = lines('places.tsv').map((line) => line.split('\t'));
  const place = (name: string): string[] | undefined => rows.find((row) => row[0] === name);

  it('are sorted, each name once, with six columns', () => {
    expect(isSorted(rows.map((row) => row[0] ?? ''))).to.equal(true);
    expect(rows.filter((row) => row.length !== 6)).to.deep.equal([]);
    expect(rows.filter((row) => !/^(?:both|de|en)$/.test(row[3] ?? ''))).to.deep.equal([]);
  });

  it('give a city the name it has in each language', () => {
    expect(place('Moskau')?.slice(3, 5)).to.deep.equal(['de', 'Moscow']);
    expect(place('Geneva')?.slice(3, 5)).to.deep.equal(['en', 'Genf']);
    expect(place('Berlin')?.[3]).to.equal('both');
  });

  it('mark cities that are words too', () => {
    for (const name of ['Essen', 'Halle', 'Hagen', 'Worms', 'Weiden', 'Hof', 'Bergen'])
      expect(place(name)?.[5], name).to.equal('ambiguous');
    for (const name of ['Rom', 'Kiel', 'Mainz', 'München', 'Erlangen']) expect(place(name)?.[5], name).to.equal('');
  });
});

const TRAPS =
  'Der Die Das Ein Eine Und Aber Doch Mit Bei Nach Von Zu Zur Im Am An Auf Aus Seit Wenn Weil Nur Noch Auch Schon Heute Gestern Morgen ' +
  'Montag Dienstag Januar April Mai Juni Wahl Bad Regierung Präsident Minister Kanzlerin Krieg Haus Land Staat Stadt Treffen Gipfel Gespräche ' +
  'The And But With From After Before When While This That Monday July President Government Meeting Talks Of';

describe('no ordinary word', () => {
  const traps = TRAPS.split(' ');
  const unambiguous: readonly (readonly [string, readonly string[]])[] = [
    ['forenames.tsv', lines('forenames.tsv').map((line) => line.split('\t')[0] ?? '')],
    ['surnames.txt', lines('surnames.txt')],
    [
      'places.tsv',
      lines('places.tsv')
        .filter((line) => !line.endsWith('ambiguous'))
        .map((line) => line.split('\t')[0] ?? ''),
    ],
    [
      'organisations.yaml',
      organisations.flatMap((row) =>
        [...formsOf(row, 'de'), ...formsOf(row, 'en')].filter((form) => !row.ambiguous?.includes(form)),
      ),
    ],
  ];
  for (const [file, names] of unambiguous) {
    it(`is in ${file}`, () => {
      const known = new Set(names);
      expect(traps.filter((word) => known.has(word))).to.deep.equal([]);
    });
  }
});
