import { join } from 'node:path';
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { expect } from 'chai';
import { NachweisError } from '../../extract/error';
import { openEmbedded } from '../../graph/embedded';
import { findQuery, readLibrary, readQuery, runQuery } from '../../graph/query';
import { folder, removeFolders } from '../helpers/folder';
import { answerContract } from './answers';
import { officesOnContract } from './offices-on';
import { rejected } from './rejected';

const header = ['// title: Ages', '// en: How old?', '// de: Wie alt?'];
const person = '// person: text, for example Anna. A name.';
const text = (...lines: string[]) => [...header, ...lines].join('\n');
const refused = (code: string, lines: string, message: RegExp) =>
  expect(() => readQuery('queries/ages.cypher', lines))
    .to.throw(NachweisError, message)
    .with.property('code', code);

describe('the library in the embedded store', () => answerContract(() => openEmbedded()));
describe('offices on a day, in the embedded store', () => officesOnContract(() => openEmbedded()));

describe('the library', () => {
  const library = readLibrary(join(__dirname, '..', '..', 'queries'));
  const drawings = readLibrary(join(__dirname, '..', '..', 'queries/drawings'));

  it('has at least twenty-five queries, each with its question in two languages', () => {
    expect(library.length).to.be.at.least(25);
    for (const { title, en, de } of library) {
      expect(title).to.match(/^[A-Z]/);
      expect(en).to.match(/\?$/);
      expect(de).to.match(/\?$/);
    }
  });
  describe('passes the linter of Neo4j', function () {
    this.timeout(30_000);
    const told = (cypher: string, parameters = {}) =>
      lintCypherQuery(cypher, { parameters }).diagnostics.map(({ message }) => message);
    it('which sees what is wrong or deprecated', () => {
      expect(told('MATCH (n) RETURN id(n) AS id, m').join('\n'))
        .to.match(/Variable `m` not defined/)
        .and.to.match(/deprecated/);
    });
    for (const { name, cypher, parameters } of [...library, ...drawings])
      it(name, () => {
        const known = Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.example]));
        expect(told(cypher, known)).to.deep.equal([]);
      });
  });
  it('keeps to what both engines understand', () => {
    const foreign = /\bLOAD CSV|\bapoc\.|\bSHORTEST\b|COLLECT \{|\|\||randomUUID|isEmpty|\bIS ::|\(\w*:\w+[|&!]/;
    for (const { name, cypher } of library) expect(cypher, name).to.not.match(foreign);
  });
  it('is read from a folder in order of name, other files aside', () => {
    const files = {
      'b.cypher': text('RETURN 1 AS one'),
      'a.cypher': text('RETURN 2 AS two'),
      'README.md': 'no query',
    };
    expect(readLibrary(folder(files)).map(({ name, cypher }) => [name, cypher])).to.deep.equal([
      ['a', 'RETURN 2 AS two'],
      ['b', 'RETURN 1 AS one'],
    ]);
    removeFolders();
  });
  it('finds one by the beginning of its name, and gives the nearest name for one that is not there', () => {
    expect(findQuery(library, 'path').name).to.equal('path');
    expect(() => findQuery(library, 'ofices'))
      .to.throw(NachweisError, 'no query "ofices": did you mean "offices"?')
      .with.property('code', 'QUERY_UNKNOWN');
    expect(findQuery(library, 'timel').name).to.equal('timeline');
    expect(findQuery(library, 'offices').name).to.equal('offices');
    expect(() => findQuery(library, 'office'))
      .to.throw(NachweisError, 'several queries begin with "office": offices-of, offices-on, offices')
      .with.property('code', 'QUERY_UNKNOWN');
    expect(() => findQuery(library, 'xyzzy')).to.throw(NachweisError, 'there are about,');
  });
});

describe('the header of a query', () => {
  it('tells its title, questions and parameters', () => {
    const limit = '// limit: number, default 20, for example 5. How many.';
    const day = '// since: day, optional, for example 2022-01-12. From when.';
    const cypher = 'MATCH (n) WHERE n.name = $person AND n.day > $since\nRETURN n.age AS age LIMIT $limit';
    expect(readQuery('queries/ages.cypher', text(person, limit, day, cypher, ''))).to.deep.equal({
      ...{ name: 'ages', title: 'Ages', en: 'How old?', de: 'Wie alt?', cypher, file: 'queries/ages.cypher' },
      parameters: [
        { name: 'person', type: 'text', optional: false, example: 'Anna', about: 'A name.' },
        { name: 'limit', type: 'number', optional: true, fallback: '20', example: '5', about: 'How many.' },
        { name: 'since', type: 'day', optional: true, example: '2022-01-12', about: 'From when.' },
      ],
    });
  });
  it('may end its lines as Windows does', () => {
    expect(readQuery('a.cypher', text('RETURN 1 AS one').replaceAll('\n', '\r\n')).cypher).to.equal('RETURN 1 AS one');
  });
  it('without a title or a question is refused', () => {
    refused(
      'QUERY_HEADER',
      text('RETURN 1 AS one').replace('// title: Ages\n', ''),
      /^queries\/ages\.cypher:1: .*title/,
    );
    refused('QUERY_HEADER', text('RETURN 1 AS one').replace('// de: Wie alt?\n', ''), /de: /);
  });
  it('with a line that is none is refused, with its place', () => {
    refused(
      'QUERY_HEADER',
      text('// person: word, for example Anna. A name.', 'RETURN $person AS p'),
      /ages\.cypher:4: .*text\|number\|day/,
    );
  });
  it('tells every parameter that is used, and no other', () => {
    refused('QUERY_HEADER', text('RETURN $person AS p'), /\$person has no line/);
    refused('QUERY_HEADER', text(person, 'RETURN 1 AS one'), /never uses \$person/);
  });
  it('over a statement that writes is refused', () => {
    refused('CYPHER_WRITES', text('CREATE (n) RETURN 1 AS one'), /CREATE/);
  });
});

describe('the parameters of a query', () => {
  const limit = '// limit: number, default 20, for example 5. How many.';
  const since = '// since: day, optional, for example 2022-01-12. From when.';
  const query = readQuery(
    'echo.cypher',
    text(person, limit, since, 'RETURN $person AS person, $limit AS n, $since AS since'),
  );
  const answer = async (given: Record<string, string | number>) => {
    const store = await openEmbedded();
    return runQuery(store, query, given).finally(() => store.close());
  };

  it('are read by their type, with what is left out', async () => {
    expect((await answer({ person: 'Anna' })).rows).to.deep.equal([{ person: 'Anna', n: 20, since: null }]);
    const all = { person: 'Mu\u0308ller', limit: '7', since: '2020-02-29' };
    expect((await answer(all)).rows).to.deep.equal([{ person: 'M\u00fcller', n: 7, since: '2020-02-29' }]);
  });
  it('that are text stay text', async () => {
    expect((await answer({ person: '12' })).rows[0]?.person).to.equal('12');
  });
  it('that are missing are named, with all that is needed', async () => {
    const error = await rejected(answer({ limit: 3 }));
    expect(error.code).to.equal('QUERY_PARAMETER');
    expect(error.message).to.equal(
      'missing person; "echo" needs person (text, such as Anna), limit (number, optional, such as 5), since (day, optional, such as 2022-01-12)',
    );
  });
  for (const [name, value] of [
    ['limit', 'ten'],
    ['limit', '-1'],
    ['limit', '1.5'],
    ['since', '12.1.2022'],
    ['since', '2022-02-30'],
  ] as const)
    it(`${name} is not "${value}"`, async () => {
      const error = await rejected(answer({ person: 'Anna', [name]: value }));
      expect(error.code).to.equal('QUERY_PARAMETER');
      expect(error.message).to.include(`not "${value}"`);
    });
  for (const name of ['persons', '__proto__', 'constructor'])
    it(`"${name}" is none of them`, async () => {
      const given = Object.fromEntries([
        ['person', 'Anna'],
        [name, 'x'],
      ]);
      expect((await rejected(answer(given))).message).to.match(new RegExp(`^no parameter "${name}"`));
    });
});
