import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { NachweisError } from '../extract/error';
import { readFacts } from '../graph/cli/jsonl';
import { rates, score } from '../graph/score';
import { parseGold, readGold } from '../graph/score/gold';
import { nameKey, roleKey } from '../graph/score/keys';
import { folder, removeFolders } from './helpers/folder';

const [GOLD, FACTS] = [join(__dirname, 'score/gold'), join(__dirname, 'score/facts.jsonl')];

/** Counted by hand on `score/rathaus.txt`: [right, wrong, missed]. */
const BY_HAND = {
  // Right: Kern (twice told, once counted), Brand by an alias. Wrong and missed: Weiß (another title), Vogt (not said to be past).
  HOLDS_ROLE: [2, 2, 2],
  // Right: Adorf, Bedorf. Wrong: a ball that is no gold meeting.
  HELD_IN: [2, 1, 0],
  // Right: the session's day, told by two pieces. Wrong and missed: the reception's.
  HELD_ON: [1, 1, 1],
  // Right: Kern at the reception; Brand and Kern at the session. Wrong: Brand before the press. Missed: Weiß.
  PARTICIPATED_IN: [3, 1, 1],
  all: [8, 5, 4],
};

describe('The score', () => {
  after(removeFolders);
  const result = score(readGold(GOLD), readFacts(FACTS));

  it('comes to the figures counted by hand', () => {
    const counts = [...result.predicates, ['all', result.all] as const].map(([name, { right, wrong, missed }]) => [
      name,
      [right, wrong, missed],
    ]);
    expect(Object.fromEntries(counts)).to.deep.equal(BY_HAND);
    expect([result.meetings, result.split]).to.deep.equal([2, 1]);
  });

  it('makes precision, recall and F1 of them', () => {
    const { precision, recall, f1 } = rates(result.all);
    expect([precision, recall, f1]).to.deep.equal([8 / 13, 8 / 12, 16 / 25]);
    expect(rates({ right: 0, wrong: 0, missed: 0 }).f1).to.equal(0);
  });

  it('names every mistake', () => {
    const said = result.mistakes.map(({ kind, predicate, what }) => `${kind} ${predicate} ${what}`);
    expect(said).to.have.members([
      'wrong HOLDS_ROLE Otto Weiss | Landtagspräsident | Landtag',
      'wrong HOLDS_ROLE Ernst Vogt | Landrat | Landkreis Bedorf',
      'missed HOLDS_ROLE Otto Weiß | Präsident | Landtag',
      'missed HOLDS_ROLE Ernst Vogt | Landrat | Landkreis Bedorf',
      'wrong HELD_IN Ball -> Cestadt (no such meeting)',
      'wrong HELD_ON Empfang im Rathaus -> 2022-05-03',
      'missed HELD_ON empfang -> 2022-05-02',
      'wrong PARTICIPATED_IN Pressegespräch -> Uwe Brand',
      'missed PARTICIPATED_IN empfang -> Otto Weiß',
    ]);
  });

  it('agrees with the shared scorer, where that lies beside the checkout', function () {
    const shared = join(__dirname, '../../shared/score.mjs');
    if (!existsSync(shared)) this.skip();
    const theirs = JSON.parse(execFileSync(process.execPath, [shared, GOLD, FACTS, '--json'], { encoding: 'utf8' }));
    const counts = Object.keys(BY_HAND).map((name) => [name, [theirs[name].tp, theirs[name].fp, theirs[name].fn]]);
    expect(Object.fromEntries(counts)).to.deep.equal(BY_HAND);
    expect(theirs.meetings).to.deep.equal({ gold: 2, split: 1 });
  });
});

describe('Names are the same to the score', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Jürgen Müller', 'JUERGEN MUELLER'],
    ['die NATO', 'Nato'],
    ['Rheinland-Pfalz', 'Rheinland Pfalz'],
    ['Emmanuel Macron', 'Émmanuel Macron'],
    ['Weiß', 'Weiss'],
  ];
  for (const [one, other] of same) it(`${one} and ${other}`, () => expect(nameKey(one)).to.equal(nameKey(other)));
  it('but not Weiß and Weise', () => expect(nameKey('Weiß')).to.not.equal(nameKey('Weise')));
});

describe('Offices are the same to the score', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Außenministerin', 'Aussenminister'],
    ['stellvertretender Außenminister', 'Vize-Außenminister'],
    ['Vizepräsidentin', 'stellvertretende Präsidentin'],
    ['deputy foreign minister', 'vice foreign minister'],
    ['den Vorsitzenden', 'Vorsitzender'],
  ];
  for (const [one, other] of same) it(`${one} and ${other}`, () => expect(roleKey(one)).to.equal(roleKey(other)));
  it('but not Außenminister and its deputy', () =>
    expect(roleKey('Außenminister')).to.not.equal(roleKey('Vize-Außenminister')));
});

describe('Gold is refused with its file', () => {
  after(removeFolders);
  const faults: readonly (readonly [string, string, string])[] = [
    ['where it is not JSON', '{', 'is not a gold file'],
    ['where it names no document', '{"roles":[],"meetings":[],"entities":{}}', 'must name its "document"'],
    [
      'where it speaks of an entity that it does not list',
      '{"document":"a","roles":[{"person":"x","roles":[],"organisations":[]}],"meetings":[],"entities":{}}',
      'speaks of "x"',
    ],
  ];
  for (const [what, source, expected] of faults) {
    it(what, () => expect(() => parseGold(source, 'g.json')).to.throw(NachweisError, `g.json: ${expected}`));
  }
  it('where a folder has none', () =>
    expect(() => readGold(folder({ 'a.txt': 'x' }))).to.throw(NachweisError, 'has no gold file'));
  it('where two files are on one document', () => {
    const empty = '{"document":"a","roles":[],"meetings":[],"entities":{}}';
    expect(() => readGold(folder({ 'a.json': empty, 'b/a.json': empty }))).to.throw(
      NachweisError,
      'two files on the document "a"',
    );
  });
});
