import { expect } from 'chai';
import fc from 'fast-check';
import { bearers, idsOf, person, read, report, rule } from './reports';

const mayor = report(
  'de/a',
  '2018-04-10',
  'Der Bürgermeister von Ahlen, Ottmar Brink, stellte am Dienstag den Haushalt vor.',
);
const elsewhere = report(
  'de/b',
  '2018-06-19',
  'Ottmar Brink, Bürgermeister von Husum, begrüßte am Dienstag die Gäste.',
);
const again = report('de/c', '2018-09-04', 'Ottmar Brink, Bürgermeister von Ahlen, eröffnete am Dienstag das Bad.');
const bare = report('de/d', '2018-10-09', 'Ottmar Brink lachte am Dienstag sehr.');

describe('Two of one full name', () => {
  it('are one where nothing speaks against it', () => {
    expect(bearers('Ottmar Brink', mayor, bare)).to.equal(1);
  });

  it('are two where they are mayors of two towns at one time', () => {
    expect(bearers('Ottmar Brink', mayor, elsewhere)).to.equal(2);
  });

  it('are one where one was mayor there years before', () => {
    const later = report(
      'de/e',
      '2023-06-20',
      'Ottmar Brink, Bürgermeister von Husum, begrüßte am Dienstag die Gäste.',
    );
    expect(bearers('Ottmar Brink', mayor, later)).to.equal(1);
  });

  it('are one where one was mayor there once', () => {
    const once = report(
      'de/f',
      '2018-06-19',
      'Ottmar Brink, früherer Bürgermeister von Husum, war am Dienstag zu Gast.',
    );
    expect(bearers('Ottmar Brink', mayor, once)).to.equal(1);
  });

  it('are two where their ages are far apart', () => {
    const young = report(
      'en/a',
      '2021-06-01',
      'Edwin Tuttle, 23, a spokesman for the student union at Leeds, spoke on Tuesday.',
    );
    const old = report(
      'en/b',
      '2021-06-09',
      'Edwin Tuttle, 67, chairman of the parish council of Ripon, resigned on Wednesday.',
    );
    expect(bearers('Edwin Tuttle', young, old)).to.equal(2);
  });

  it('are two where one is the father', () => {
    const father = report('de/g', '2018-02-05', 'Ottmar Brink senior, Gründer der Brauerei Brink, starb am Montag.');
    const son = report(
      'de/h',
      '2018-05-14',
      'Ottmar Brink junior, Chef der Brauerei Brink, stellte am Montag ein Bier vor.',
    );
    expect(bearers('Ottmar Brink', father, son)).to.equal(2);
  });

  it('go each with those who tell the same of them, and one who is only named goes with neither', () => {
    const [a, b, c, d] = idsOf('Ottmar Brink', [mayor, elsewhere, again, bare]);
    expect(c).to.equal(a);
    expect(b).to.not.equal(a);
    expect([a, b]).to.not.include(d);
  });
});

describe('A name that many bear', () => {
  const councillor = report(
    'de/a',
    '2022-09-13',
    'Michael Weber, Stadtrat in Görlitz, forderte am Dienstag mehr Spielplätze.',
  );
  const chairman = report(
    'de/b',
    '2022-09-20',
    'Michael Weber, Vorsitzender des Schützenvereins Bocholt, übergab die Pokale.',
  );
  const both = report(
    'de/c',
    '2023-01-10',
    'Michael Weber, Stadtrat in Görlitz, lachte. Weber ist Vorsitzender des Schützenvereins Bocholt.',
  );

  it('is that of two where two documents tell of two offices with nothing in common, and that is doubtful', () => {
    expect(bearers('Michael Weber', councillor, chairman)).to.equal(2);
    const [doubt] = read([councillor, chairman]).decisions;
    expect(doubt).to.deep.include({ verdict: 'doubtful' });
    expect([doubt?.left.quote, doubt?.right.quote]).to.deep.equal([councillor.text.trim(), chairman.text.trim()]);
  });

  it('is that of one where a third document tells of both offices', () => {
    expect(bearers('Michael Weber', councillor, chairman, both)).to.equal(1);
  });

  it('is that of one who has offices that a whole country knows', () => {
    const minister = report('de/d', '2018-09-11', 'Bundesfinanzminister Michael Weber sprach am Dienstag in Berlin.');
    const chancellor = report('de/e', '2022-09-13', 'Bundeskanzler Michael Weber sprach am Dienstag in Berlin.');
    expect(bearers('Michael Weber', minister, chancellor)).to.equal(1);
  });

  it('is that of two where one guards a goal and one is a bishop', () => {
    const keeper = report('de/f', '2022-05-03', 'Der Torwart Michael Weber hielt am Samstag zwei Elfmeter.');
    const bishop = report('de/g', '2024-05-21', 'Der Bischof von Lindau, Michael Weber, weihte am Freitag die Orgel.');
    expect(bearers('Michael Weber', keeper, bishop)).to.equal(2);
    expect(read([keeper, bishop]).decisions.map(({ verdict }) => verdict)).to.deep.equal(['different']);
  });
});

describe('A ruling that two of one full name are two', () => {
  const here = report('de/a', '2020-05-05', 'Ottmar Brink, Bürgermeister von Ahlen, eröffnete am Dienstag das Bad.');
  const there = report('de/b', '2023-05-09', 'Ottmar Brink, Sprecher der Nordlicht AG, lachte am Dienstag.');
  const apart = rule('different', person('de/a', 'Ottmar Brink'), person('de/b', 'Ottmar Brink'));

  it('gives them an id each', () => {
    expect(bearers('Ottmar Brink', here, there)).to.equal(1);
    expect(new Set(idsOf('Ottmar Brink', [here, there], [apart])).size).to.equal(2);
  });

  it('leaves each with those who tell the same', () => {
    const more = report('de/c', '2020-09-08', 'Ottmar Brink, Bürgermeister von Ahlen, trat am Dienstag ab.');
    const [a, b, c] = idsOf('Ottmar Brink', [here, there, more], [apart]);
    expect(c).to.equal(a);
    expect(b).to.not.equal(a);
  });

  it('keeps apart whom spellings would join', () => {
    const de = report('de/d', '2021-01-12', 'Der russische Außenminister Sergej Lawrow sprach am Dienstag in Moskau.');
    const en = report('en/d', '2021-01-12', 'Russian Foreign Minister Sergei Lavrov spoke in Moscow on Tuesday.');
    const two = rule('different', person('de/d', 'Sergej Lawrow'), person('en/d', 'Sergei Lavrov'));
    const people = (rulings = [two]) => new Set(read([de, en], rulings).facts.map(({ subject }) => subject.id)).size;
    expect(people([])).to.equal(1);
    expect(people()).to.equal(2);
  });

  it('and one that two are one joins whom the texts keep apart', () => {
    const one = rule('same', person('de/a', 'Ottmar Brink'), person('de/b', 'Ottmar Brink'));
    expect(bearers('Ottmar Brink', mayor, elsewhere)).to.equal(2);
    expect(new Set(idsOf('Ottmar Brink', [mayor, elsewhere], [one])).size).to.equal(1);
  });

  it('is in the ledger, with no other word on those two', () => {
    const decisions = read([here, there], [apart]).decisions;
    expect(decisions.map(({ verdict, reasons }) => [verdict, ...reasons.map(({ kind }) => kind)])).to.deep.equal([
      ['different', 'ruling'],
    ]);
  });
});

describe('The order of the documents', () => {
  it('does not matter to facts, ids and decisions', () => {
    const documents = [
      ...[mayor, elsewhere, again, bare],
      report(
        'en/a',
        '2021-06-01',
        'Sergei Lavrov, Russian foreign minister, met Dmytro Kuleba in Antalya on 10 March 2022.',
      ),
      report('de/e', '2022-03-11', 'Sergej Lawrow traf Dmytro Kuleba am 10. März 2022 in Antalya.'),
      report('de/f', '2022-09-13', 'Michael Weber, Stadtrat in Görlitz, forderte am Dienstag mehr Spielplätze.'),
      report('de/g', '2022-09-20', 'Michael Weber, Vorsitzender des Schützenvereins Bocholt, übergab die Pokale.'),
      report('de/h', '2022-10-18', 'Michael Weber war am Dienstag müde.'),
    ];
    const rulings = [rule('different', person('de/a', 'Ottmar Brink'), person('de/d', 'Ottmar Brink'))];
    const first = read(documents, rulings);
    const orders = fc.shuffledSubarray(documents, { minLength: documents.length });
    fc.assert(
      fc.property(orders, (order) => void expect(read(order, rulings)).to.deep.equal(first)),
      { numRuns: 25 },
    );
  });
});
