import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { openEmbedded } from '../graph/embedded';
import { COMMANDS } from './helpers/commands';
import { folder, removeFolders } from './helpers/folder';
import { nachweis, type Ran, run } from './helpers/run';

const SENTENCE = 'NATO-Generalsekretär Jens Stoltenberg hat am Mittwoch in Brüssel mit den Botschaftern gesprochen.';
const ARTICLE = `Ein Titel\n\nBrüssel, 13. Januar 2022\n\n${SENTENCE} Es war nicht das erste Mal, und es ist auch nicht das letzte.\n`;
const SUBJECTS = ['id', 'subject', 'predicate', 'object', 'evidence'];

/** Fails with all that was said, where the exit code is another. */
function expectCode(ran: Ran, code: number): Ran {
  expect(ran.code, `${ran.out}\n${ran.err}`).to.equal(code);
  return ran;
}

describe('The command line', function () {
  this.timeout(60_000);
  let home: string;
  let texts: string;
  const cli = (...args: string[]) => nachweis(args, { env: { NACHWEIS_HOME: home } });

  before(() => {
    texts = folder({ 'de/gipfel.txt': ARTICLE });
    home = join(folder(), 'store');
  });
  after(removeFolders);

  describe('says what it can do', () => {
    it('in a help text with exit codes and a start', async () => {
      const { out } = expectCode(await cli('--help'), 0);
      expect(out)
        .to.match(/^Usage: nachweis/)
        .and.to.contain('0 fine, 1 error, 2 partly done');
    });

    for (const command of COMMANDS) {
      it(`and for ${command}, with examples`, async () => {
        expect(expectCode(await cli(command, '--help'), 0).out).to.contain(`$ nachweis ${command}`);
      });
    }

    it('and which version it is', async () => {
      const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'));
      expect(expectCode(await cli('--version'), 0).out).to.equal(`${version}\n`);
    });
  });

  describe('does the whole job:', () => {
    it('build gives an account and fills the graph', async () => {
      const { out, err } = expectCode(await cli('build', texts), 0);
      expect(err).to.equal('');
      expect(out).to.match(/^1 document, \d+ sentences: \d+ facts?, \d+ left out\n/);
      expect(out).to.match(/Jens Stoltenberg +Generalsekretär +N/i);
      expect(out).to.contain("1  the text's own dateline");
      expect(out).to.contain('documents  1 added, 0 changed, 0 unchanged, 0 removed');
      expect(out.split('\n').filter((line) => line.length > 100)).to.deep.equal([]);
    });

    it('build a second time changes nothing', async () => {
      const { out } = expectCode(await cli('build', texts), 0);
      expect(out)
        .to.contain('documents  0 added, 0 changed, 1 unchanged, 0 removed')
        .and.to.contain('facts      0 new, 0 withdrawn');
    });

    it('build a second time reads nothing, unless it is told to', async () => {
      expect(expectCode(await cli('build', texts), 0).out).to.match(
        /^1 document, as at the last build: not read again/,
      );
      expect(expectCode(await cli('build', texts, '--again'), 0).out).to.match(/^1 document, \d+ sentences: /);
    });

    it('build and verify prove every fact', async () => {
      const { out } = expectCode(await cli('build', texts), 0);
      const [line, count] = /^ {2}evidence {3}((\d+) of \2 facts? proven)$/m.exec(out)?.slice(1) ?? [];
      expect(Number(count)).to.be.above(0);
      const ran = expectCode(await cli('verify', texts), 0);
      expect([ran.out, ran.err]).to.deep.equal([`${line}\n`, '']);
    });

    it('verify tells of a changed text where and what differs, in file, line and column', async () => {
      const changed = folder({ 'de/gipfel.txt': ARTICLE.replace('am Mittwoch', 'am Dienstag') });
      const { out, err } = expectCode(await cli('verify', changed), 1);
      expect(out).to.match(/^0 of \d+ facts? proven\n$/);
      const [document, sentence] = err.split('\n');
      expect(document).to.match(/gipfel\.txt: is not the text that the graph was built from$/);
      expect(sentence).to.match(/gipfel\.txt:5:1: the graph has "….*am Mittwoch.*, the text has "….*am Dienstag/);
    });

    it('diff finds no difference after a build, and writes nothing', async () => {
      const { out } = expectCode(await cli('diff', texts), 0);
      expect(out).to.match(/^documents {2}0 to add, 0 to change, 0 to withdraw\nfacts {6}0 to add, 0 to .*\n$/);
      const none = join(folder(), 'none');
      const { out: all } = expectCode(await cli('diff', texts, '--to', none), 3);
      expect(all)
        .to.match(/^documents {2}1 to add/)
        .and.to.match(/^\+ +Jens Stoltenberg +Generalsekretär +N/im);
      expect(existsSync(none)).to.equal(false);
    });

    it('diff goes by what the last build noted, and notes nothing itself', async () => {
      const [two, beside] = [folder({ 'de/gipfel.txt': ARTICLE }), join(folder(), 'store')];
      expectCode(await cli('build', two, '--to', beside), 0);
      const noted = () => readdirSync(join(beside, 'notes'), { recursive: true, encoding: 'utf8' });
      const [note = expect.fail()] = noted().filter((name) => name.endsWith('.gz'));
      const file = join(beside, 'notes', note);
      const told = JSON.parse(gunzipSync(readFileSync(file)).toString());
      writeFileSync(file, gzipSync(JSON.stringify({ ...told, drafts: [] })));
      const { out } = expectCode(await cli('diff', two, '--to', beside), 3);
      expect(out).to.match(/facts {6}0 to add, 0 to change, [1-9]\d* to withdraw/);
      writeFileSync(join(two, 'de/gipfel.txt'), ARTICLE.replace('Jens Stoltenberg', 'Mark Rutte'));
      const before = noted();
      expectCode(await cli('diff', two, '--to', beside), 3);
      expect(noted()).to.deep.equal(before);
    });

    it('diff tells as a table and as JSON what a build would do, with exit code 3', async () => {
      const changed = folder({ 'de/gipfel.txt': ARTICLE.replace('Jens Stoltenberg', 'Mark Rutte') });
      const { out } = expectCode(await cli('diff', changed), 3);
      expect(out)
        .to.match(/^\+ +Mark Rutte +Generalsekretär +N/im)
        .and.to.match(/^- +Jens Stoltenberg +Generalsekretär +N/im);
      const { documents, facts } = JSON.parse(expectCode(await cli('diff', changed, '--format', 'json'), 3).out);
      expect(documents).to.deep.equal({ added: [], changed: ['de/gipfel'], withdrawn: [] });
      const office = facts.withdrawn.find(({ predicate }: { predicate: string }) => predicate === 'HOLDS_ROLE');
      expect(office).to.include({ subject: 'Jens Stoltenberg', role: 'Generalsekretär' });
      expect(expectCode(await cli('diff', texts), 0).out).to.contain('facts      0 to add');
    });

    it('entities lists who is known, and pairs of one name that may be two', async () => {
      expect(expectCode(await cli('entities', 'stolten'), 0).out).to.match(
        /^name .*\n─.*\nJens Stoltenberg +Person +1 /,
      );
      expect(expectCode(await cli('entities', '--doubtful'), 0).out).to.equal('no doubtful pairs\n');
      const two = folder({
        'de/a.md':
          '---\npublished: 2022-09-13\n---\nMichael Weber, Stadtrat in Görlitz, forderte am Dienstag mehr Plätze.\n',
        'de/b.md':
          '---\npublished: 2022-09-20\n---\nMichael Weber, Vorsitzender des Schützenvereins Bocholt, sprach.\n',
      });
      const to = join(folder(), 'two');
      expectCode(await cli('build', two, '--to', to), 0);
      const { out } = expectCode(await cli('entities', '--doubtful', '--to', to), 0);
      expect(out)
        .to.match(/^1 doubtful pair\n/)
        .and.to.contain('"Michael Weber, Stadtrat in Görlitz, forderte am Dienstag mehr Plätze."  de/a')
        .and.to.contain('"Michael Weber, Vorsitzender des Schützenvereins Bocholt, sprach."  de/b');
      const { out: why } = expectCode(await cli('why', 'Weber', '--to', to), 0);
      expect(why.match(/one or two\?/g)).to.have.length(2);
    });

    it('why tells what an entity is called, and where a fact is read', async () => {
      const { out } = expectCode(await cli('why', 'stoltenberg'), 0);
      expect(out).to.match(/^Jens Stoltenberg {2}Person {2}person:\S+\n {2}"Jens Stoltenberg" in 1 document\n$/);
      const [fact] = JSON.parse(expectCode(await cli('extract', texts), 0).out.split('\n')[0] ?? '').id.match(
        /^fact:.*/,
      );
      expect(expectCode(await cli('why', fact), 0).out).to.contain(
        `${fact}\n  "NATO-Generalsekretär Jens Stoltenberg hat`,
      );
      expect(expectCode(await cli('why', 'Nobody'), 1).err).to.contain('nothing in the graph is called "Nobody"');
    });

    it('query asks the graph in Cypher, as a table, CSV or JSON', async () => {
      const cypher =
        "MATCH (p:Person)-[r:HOLDS_ROLE]->(o) WHERE p.name = 'Jens Stoltenberg' RETURN p.name AS person, r.role AS office";
      expect(expectCode(await cli('query', '--cypher', cypher), 0).out).to.match(
        /^person +office\n─+ +─+\nJens Stoltenberg +Generalsekretär\n/,
      );
      expect(expectCode(await cli('query', '--cypher', cypher, '--format', 'csv'), 0).out).to.match(
        /^person,office\r\nJens Stoltenberg,Generalsekretär/,
      );
      const [row] = JSON.parse(expectCode(await cli('query', '--cypher', cypher, '--format', 'json'), 0).out);
      expect(row).to.deep.equal({ person: 'Jens Stoltenberg', office: 'Generalsekretär' });
    });

    it('query takes parameters, in Cypher digits as a number', async () => {
      const cypher = 'UNWIND range(1, 9) AS n WITH n WHERE n > $least RETURN $name AS name, n ORDER BY n LIMIT 1';
      const { out } = expectCode(
        await cli('query', '--cypher', cypher, '-p', 'least=6', '-p', 'name=a=b', '-f', 'csv'),
        0,
      );
      expect(out).to.equal('name,n\r\na=b,7\n');
    });

    it('query alone lists the library, each with its question', async () => {
      const library = JSON.parse(expectCode(await cli('query', '--format', 'json'), 0).out);
      expect(library.length).to.be.at.least(12);
      expect(library.map(({ name }: { name: string }) => name)).to.include.members([
        'offices-of',
        'who-met-whom',
        'why',
      ]);
    });

    it('query changes the graph only with --write, and says what changed', async () => {
      const other = join(folder(), 'other');
      expectCode(await cli('build', texts, '--to', other), 0);
      const cypher = "CREATE (d:Draft {name: 'x'}) RETURN d.name AS name";
      const asked = (...more: string[]) => cli('query', '--to', other, '--cypher', cypher, ...more);
      expectCode(await asked(), 1);
      const { out, err } = expectCode(await asked('--write'), 0);
      expect(out).to.equal('name\n────\nx\n');
      expect(err).to.match(/^nachweis: nodesCreated 1, .*\n$/);
    });

    it('query answers a question of the library', async () => {
      const { out } = expectCode(await cli('query', 'offices-of', '--param', 'person=Jens Stoltenberg'), 0);
      expect(out).to.contain('Generalsekretär');
    });

    it('extract writes one fact a line, to standard output or a file alike', async () => {
      const { out, err } = expectCode(await cli('extract', texts), 0);
      for (const line of out.trimEnd().split('\n')) expect(JSON.parse(line)).to.include.keys(SUBJECTS);
      expect(err).to.match(/^1 document, \d+ sentences: \d+ facts?, \d+ left out\n$/);
      const file = join(folder(), 'facts.jsonl');
      expect(expectCode(await cli('extract', texts, '--out', file), 0).out).to.equal('');
      expect(readFileSync(file, 'utf8')).to.equal(out);
    });

    it('extract gives the same bytes wherever the folder lies', async () => {
      const elsewhere = folder({ 'de/gipfel.txt': ARTICLE });
      expect((await cli('extract', elsewhere)).out).to.equal((await cli('extract', texts)).out);
    });

    it('load puts facts into another store than the default one', async () => {
      const [file, other] = [join(folder(), 'facts.jsonl'), join(folder(), 'other')];
      expectCode(await cli('extract', texts, '--out', file), 0);
      expect(expectCode(await cli('load', file, '--to', other), 0).out).to.contain(
        'documents  1 added, 0 changed, 0 unchanged, 0 removed',
      );
      const cypher = 'MATCH (p:Person) RETURN p.name AS name';
      expect(expectCode(await cli('query', '--to', other, '--cypher', cypher), 0).out).to.contain('Jens Stoltenberg');
    });

    it('explain shows tokens, mentions, rules and facts', async () => {
      const { out } = expectCode(await cli('explain', SENTENCE, '--published', '2022-01-13', '--lang', 'de'), 0);
      for (const part of ['tokens', 'mentions', 'rules that fired', 'facts', 'left out'])
        expect(out).to.contain(`  ${part}\n`);
      expect(out).to.match(/Jens Stoltenberg –HOLDS_ROLE \(Generalsekretär\)→ NATO/i);
    });

    it('score compares texts or facts with gold', async () => {
      const [gold, facts] = [join(__dirname, 'score/gold'), join(__dirname, 'score/facts.jsonl')];
      const { out } = expectCode(await cli('score', gold, facts, '--errors'), 0);
      expect(out).to.contain('rathaus  missed  HELD_ON  empfang -> 2022-05-02');
      expect(out).to.contain('all              P 0.615  R 0.667  F1 0.640   (8 right, 5 wrong, 4 missed)');
      expect(out).to.match(/gold meetings 2, found in pieces 1\n$/);
      expectCode(await cli('score', gold, join(__dirname, 'score/rathaus.txt')), 0);
    });
  });

  describe('does what can be done, and says what could not:', () => {
    it('texts beside one that cannot be read', async () => {
      const path = folder({ 'gut.txt': ARTICLE, 'schlecht.txt': Buffer.from('J\xfcrgen', 'latin1'), 'leer.txt': '' });
      const { out, err } = expectCode(await cli('extract', path), 2);
      expect(out).to.contain('Stoltenberg');
      expect(err)
        .to.contain('schlecht.txt:1:2: is not UTF-8')
        .and.to.contain('warning: ')
        .and.to.contain('leer.txt: is empty');
    });

    it('a build that could not read all withdraws nothing', async () => {
      const path = folder({ 'neu.txt': ARTICLE, 'schlecht.txt': Buffer.from([0xff]) });
      const { out, err } = expectCode(await cli('build', path, '--prune', '--yes'), 2);
      expect(err).to.contain('no document is withdrawn, since not all could be read');
      expect(out).to.contain('documents  1 added, 0 changed, 0 unchanged, 0 removed');
    });

    it('a later build keeps what is no longer named, and says so', async () => {
      expect(expectCode(await cli('build', texts), 0).out)
        .to.contain('documents  0 added, 0 changed, 1 unchanged, 0 removed\n')
        .and.to.contain('1 of earlier runs, not named now, stays');
      expect(expectCode(await cli('diff', texts), 0).out).to.contain('documents  0 to add, 0 to change, 0 to withdraw');
      expect(expectCode(await cli('diff', texts, '--prune'), 3).out).to.contain('0 to change, 1 to withdraw');
    });

    it('and with --prune takes it away, more than a tenth only with --yes', async () => {
      expect(expectCode(await cli('build', texts, '--prune'), 1).err).to.match(
        /^nachweis: 1 of the graph's 2 documents are not named now, more than 10 %: nothing was written \(.*--yes.*\)\n$/,
      );
      expect(expectCode(await cli('build', texts, '--prune', '--yes'), 0).out).to.contain(
        'documents  0 added, 0 changed, 1 unchanged, 1 removed\n',
      );
    });
  });

  describe('refuses in one line what is wrong:', () => {
    const file = (name: string, contents: string | Buffer) => join(folder({ [name]: contents }), name);
    const none =
      (...args: string[]) =>
      () =>
        args;
    const faults: readonly (readonly [string, () => string[], RegExp])[] = [
      [
        'a comparison without all texts',
        () => ['diff', folder({ 'gut.txt': ARTICLE, 'x.txt': Buffer.from([0xff]) })],
        /nothing is compared/,
      ],
      ['no such file', none('extract', 'nope.txt'), /^nachweis: nope\.txt: there is no such file or folder\n$/],
      ['an empty file', () => ['build', file('a.txt', '')], /^nachweis: .*a\.txt: is empty\n$/],
      ['a file in another encoding', () => ['extract', file('a.txt', Buffer.from([0xff]))], /a\.txt:1:1: is not UTF-8/],
      [
        'an unknown option',
        none('query', '--formt', 'csv'),
        /^nachweis: unknown option '--formt' \(Did you mean --format\?\)\n$/,
      ],
      ['an unknown command', none('bild'), /^nachweis: unknown command 'bild' \(Did you mean build\?\)\n$/],
      ['no path', none('extract'), /^nachweis: missing required argument 'path'\n$/],
      [
        'an unknown format',
        none('query', '--format', 'xml'),
        /'xml' is invalid\. Allowed choices are table, json, csv\.\n$/,
      ],
      ['a parameter without a value', none('query', 'why', '--param', 'fact'), /Write it as key=value\.\n$/],
      [
        'a question and Cypher at once',
        none('query', 'why', '--cypher', 'RETURN 1'),
        /^nachweis: give a name or --cypher, not both\n$/,
      ],
      ['an unknown question', none('query', 'ofices'), /^nachweis: .*ofices.*offices.*\n$/],
      ['a parameter that is missing', none('query', 'offices-of'), /^nachweis: .*offices-of.*person.*\n$/],
      [
        'Cypher that would write',
        none('query', '--cypher', 'CREATE (n) RETURN n'),
        /^nachweis: only reading is allowed here, and CREATE .*\n$/,
      ],
      ['--write without Cypher', none('query', 'why', '--write'), /^nachweis: --write goes with --cypher\n$/],
      ['Cypher that is none', none('query', '--cypher', 'MATCHH (n)'), /^nachweis: [^\n]+\n$/],
      [
        'a day that is none',
        none('explain', 'x', '--published', '13.1.2022'),
        /Write the day as YYYY-MM-DD, such as 2022-01-13\.\n$/,
      ],
      [
        'a sentence in no language that it reads',
        none('explain', 'Le conseil s’est réuni lundi à Paris avec le maire.'),
        /^nachweis: cannot tell whether [^\n]+ --lang en\n$/,
      ],
      ['facts that are no JSON', () => ['load', file('f.jsonl', '\n{"a"\n')], /f\.jsonl:2: is not JSON: [^\n]+\n$/],
      [
        'facts without evidence',
        () => ['load', file('f.jsonl', bare({ evidence: [] }))],
        /f\.jsonl:1: is not a fact: it needs "evidence"/,
      ],
      [
        'facts against the ontology',
        () => ['load', file('f.jsonl', bare({ predicate: 'HELD_ON' }))],
        /f\.jsonl:1: is not a fact: the ontology knows no Person –HELD_ON→ Organisation\n$/,
      ],
      [
        'a password in the address',
        none('query', 'offices', '--to', 'bolt://me:secret@localhost'),
        /^nachweis: put no name or password into the address[^\n]+\n$/,
      ],
      [
        'an address of no store',
        none('query', 'offices', '--to', 'http://localhost'),
        /^nachweis: no store at http:\/\/localhost[^\n]+\n$/,
      ],
      [
        'gold that is not there',
        none('score', 'nope', 'seeds/documents'),
        /^nachweis: nope: there is no such file or folder\n$/,
      ],
      [
        'output into a folder that is not there',
        () => ['extract', texts, '--out', join(texts, 'no/such/f.jsonl')],
        /f\.jsonl: cannot be written \(ENOENT\)\n$/,
      ],
    ];
    for (const [what, args, expected] of faults) {
      it(what, async () => {
        const { out, err } = expectCode(await cli(...args()), 1);
        expect(err).to.match(expected).and.to.not.contain('    at ');
        expect(`${out}${err}`).to.not.contain('secret');
      });
    }

    it('a corpus file, with the line and a caret', async () => {
      const path = folder({
        'a.txt': ARTICLE,
        'corpus.yaml': 'documents:\n  - file: a.txt\n    publised: 2022-01-13\n',
      });
      const { err } = expectCode(await cli('build', path), 1);
      const [line, excerpt, caret] = err.split('\n');
      expect(line).to.match(/corpus\.yaml:3:5: unknown key "publised" in a document; did you mean "published"\?$/);
      expect([excerpt, caret]).to.deep.equal(['      publised: 2022-01-13', '      ^']);
    });

    it('a graph that is not there yet, with what to do', async () => {
      const { err } = expectCode(
        await nachweis(['query', 'offices'], { env: { NACHWEIS_HOME: join(folder(), 'none') } }),
        1,
      );
      expect(err).to.match(/^nachweis: [^\n]*none[^\n]*\n$/);
    });

    it('a graph that another process has open', async () => {
      const place = join(folder(), 'store');
      const store = await openEmbedded(place);
      try {
        const { err } = expectCode(await nachweis(['query', 'offices'], { env: { NACHWEIS_HOME: place } }), 1);
        expect(err).to.match(/^nachweis: [^\n]*(?:another process|in use)[^\n]*\n$/);
      } finally {
        await store.close();
      }
    });

    it('a failed extract leaves an older file of facts as it was', async () => {
      const old = file('facts.jsonl', 'old\n');
      expectCode(await cli('extract', 'nope', '--out', old), 1);
      expect(readFileSync(old, 'utf8')).to.equal('old\n');
    });
  });

  it('ends quietly where the reader of its output goes away', async () => {
    const people = 'Anna Karl Maria Peter Paul Julia Hans Thomas Eva Martin Jan Laura Lena Felix Klaus'
      .split(' ')
      .flatMap((first) =>
        'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Braun Krüger Lange'
          .split(' ')
          .map((last) => `${first} ${last}`),
      );
    const many = folder(
      Object.fromEntries(people.map((name) => [`${name}.txt`, ARTICLE.replace('Jens Stoltenberg', name)])),
    );
    const file = join(folder(), 'facts.jsonl');
    expectCode(await cli('extract', many, '--out', file), 0);
    expect(readFileSync(file).length, 'more than two pipes hold').to.be.above(128 * 1024);
    const piped = '"$NODE" -r ts-node/register graph/cli.ts extract "$TEXTS" | head -n 1 | wc -l';
    const ran = await run('bash', ['-o', 'pipefail', '-c', piped], { env: { NODE: process.execPath, TEXTS: many } });
    expect(expectCode(ran, 0).out.trim()).to.equal('1');
    expect(ran.err).to.not.match(/EPIPE|nachweis:/);
  });

  it('writes nothing but its store', () => expect(existsSync(join(texts, '.nachweis'))).to.equal(false));
});

/** A line of facts, sound but for what is changed. */
function bare(change: object): string {
  const subject = { id: 'person:1', type: 'Person', name: 'A' };
  const object = { id: 'organisation:1', type: 'Organisation', name: 'B' };
  return `${JSON.stringify({ id: 'fact:1', subject, predicate: 'HOLDS_ROLE', object, role: 'x', evidence: [{ document: 'd' }], ...change })}\n`;
}
