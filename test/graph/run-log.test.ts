import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { ChangeKind, FactChange } from '../../graph/fact-change';
import type { LoadReport } from '../../graph/load';
import { addRun, changesOf, isGap, type Run, readRuns, runLine } from '../../graph/run-log';
import { folder, removeFolders } from '../helpers/folder';

const fact = (id: string, kind: ChangeKind): FactChange => ({
  ...{ kind, id, predicate: 'HOLDS_ROLE', subject: `P${id}`, object: 'NATO', role: 'Generalsekretär' },
});

/** A run that changed these facts, and these documents in the same way. */
const runOf = (changes: Readonly<Record<string, ChangeKind>>, about: Partial<Run> = {}): Run => {
  const list = Object.entries(changes).map(([id, kind]) => fact(id, kind));
  const named = (kind: ChangeKind) => list.filter((one) => one.kind === kind).map(({ id }) => `de/${id}`);
  const report = {
    documents: { added: 0, changed: 0, unchanged: 5, removed: 0 },
    ...{ others: 0, list, named: { added: named('added'), changed: named('changed'), withdrawn: named('withdrawn') } },
  } as unknown as LoadReport;
  return runLine(report, { time: '2022-01-13T10:00:00.000Z', command: 'build', ...about });
};

const kinds = (runs: readonly Run[]) => Object.fromEntries(changesOf(runs).facts.map(({ id, kind }) => [id, kind]));

describe('The log of runs', () => {
  let file: string;
  beforeEach(() => {
    file = join(folder(), 'home', 'runs.jsonl');
  });
  after(removeFolders);

  it('gives back what was put in, in its order, one line a run', () => {
    const runs = [runOf({ a: 'added', b: 'added' }), runOf({ a: 'changed' }), runOf({})];
    for (const run of runs) addRun(file, run);
    expect(readRuns(file)).to.deep.equal(runs);
    expect(readFileSync(file, 'utf8').trimEnd().split('\n')).to.have.length(3);
  });

  it('says of a run how many documents and facts, and which, each by what became of it', () => {
    const { counts, documents, facts } = runOf({ a: 'added', b: 'withdrawn' });
    expect(counts).to.deep.equal({
      documents: { added: 1, changed: 0, withdrawn: 1, unchanged: 5, others: 0 },
      facts: { added: 1, changed: 0, withdrawn: 1 },
    });
    expect(documents).to.deep.equal({ added: ['de/a'], changed: [], withdrawn: ['de/b'] });
    const person = { id: 'a', subject: 'Pa', object: 'NATO', role: 'Generalsekretär' };
    expect(facts.added).to.deep.equal({ HOLDS_ROLE: [person] });
  });

  it('is empty where there is none, and passes over a line that was cut off', () => {
    expect(readRuns(file)).to.deep.equal([]);
    expect(existsSync(file)).to.equal(false);
    addRun(file, runOf({ a: 'added' }));
    appendFileSync(file, '{"time":"2022-01-13T10:0');
    addRun(file, runOf({ b: 'added' }));
    expect(readRuns(file).map(({ documents }) => documents.added)).to.deep.equal([['de/a'], ['de/b']]);
  });

  it('puts runs together: what came and went again is no change', () => {
    const added = runOf({ a: 'added', b: 'added', c: 'changed', d: 'withdrawn', e: 'changed', f: 'withdrawn' });
    const after = runOf({ a: 'withdrawn', b: 'changed', c: 'changed', d: 'added', e: 'withdrawn' });
    const all = { b: 'added', c: 'changed', d: 'changed', e: 'withdrawn', f: 'withdrawn' };
    expect(kinds([added, after])).to.deep.equal(all);
    expect(changesOf([added, after]).documents.map(({ id, kind }) => [id, kind])).to.deep.equal(
      Object.entries(all).map(([id, kind]) => [`de/${id}`, kind]),
    );
    expect(changesOf([]).facts).to.deep.equal([]);
  });

  it('sees where a run did not begin from what the one before left', () => {
    const [one, two] = [runOf({}, { run: 'x' }), runOf({}, { run: 'y', from: 'x' })];
    expect(isGap(undefined, one)).to.equal(false);
    expect(isGap(one, two)).to.equal(false);
    expect(isGap(one, runOf({}, { run: 'y' }))).to.equal(true);
    expect(isGap(two, two)).to.equal(true);
  });
});
