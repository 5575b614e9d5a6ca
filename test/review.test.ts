import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parseCorrections } from '../extract/corrections';
import type { Decision } from '../extract/corrections/correction';
import type { Extraction } from '../extract/fact';
import { doubtsIn } from '../graph/cli/doubts';
import { marked } from '../graph/cli/marked';
import { walk } from '../graph/cli/walk';
import { documents, MEET, read, SPEAK } from './corrections/world';
import { folder, removeFolders } from './helpers/folder';
import { run } from './helpers/run';
import { inTerminal, noTerminal } from './helpers/terminal';

const PROMPT = '? help > ';
const ARTICLE = `Ein Titel\n\nBrüssel, 13. Januar 2022\n\n${MEET} ${SPEAK}\n`;

/** Reviews with these keys; what was written, and what was said. */
async function reviewed(extraction: Extraction, keys: string) {
  const decided: Decision[][] = [];
  const said: string[] = [];
  const outcome = await walk(doubtsIn(extraction, 0.96), {
    keys: (async function* () {
      yield* keys;
    })(),
    show: async ({ what }, at) => void said.push(`${at + 1} ${what}`),
    prompt: async () => undefined,
    tell: async (text) => void said.push(text),
    decide: (decisions) => void decided.push([...decisions]),
  });
  return { outcome, said, kinds: decided.map(([one]) => one?.kind), decided };
}

/** Two whom the texts do not join, as those who decide on identity tell it. */
const pair: Extraction = {
  ...read(''),
  facts: [],
  decisions: [
    {
      ...{ id: 'decision:1', verdict: 'doubtful', reasons: [{ kind: 'same surname', told: 'Gruschko, Grushko' }] },
      left: {
        ...{ entity: 'a', name: 'Alexander Gruschko', document: 'de/gipfel', sentence: 0, quote: MEET },
        start: 0,
        end: 9,
      },
      right: {
        ...{ entity: 'b', name: 'Wendy Sherman', document: 'en/talks', sentence: 0, quote: documents[1]?.text ?? '' },
        ...{ start: 0, end: 9 },
      },
    },
  ],
};

describe('A review', function () {
  this.timeout(60_000);
  after(removeFolders);

  describe('asks', () => {
    it('about facts below the limit, the least certain first, and of those that are decided none', () => {
      const all = doubtsIn(read(''), 0.96);
      const { facts } = read('');
      const first = Math.min(...facts.map(({ evidence }) => Math.max(...evidence.map(({ confidence }) => confidence))));
      expect(all[0]?.why[0]).to.match(new RegExp(`, confidence ${first}$`));
      expect(doubtsIn(read(''), 0)).to.deep.equal([]);
      const yaml = `- confirm: {document: de/gipfel, sentence: "${SPEAK}"}`;
      const left = doubtsIn(read(yaml), 0.96).flatMap(({ sentences }) => sentences.map(({ quote }) => quote));
      expect(left).to.not.contain(SPEAK);
      expect(left).to.contain(MEET);
    });

    it('about doubtful pairs with both sentences and the reasons, and writes what merges or keeps them apart', async () => {
      const [doubt] = doubtsIn(pair, 0.9);
      expect(doubt?.sentences.map(({ quote }) => quote)).to.deep.equal([MEET, documents[1]?.text]);
      expect(doubt?.why).to.deep.equal(['same surname: Gruschko, Grushko']);
      for (const [key, kind] of [
        ['y', 'merge'],
        ['n', 'keep-apart'],
      ])
        expect((await reviewed(pair, key as string)).decided).to.deep.equal([
          [
            {
              kind,
              pair: [
                { document: 'de/gipfel', sentence: MEET, words: 'Alexander Gruschko' },
                { document: 'en/talks', sentence: documents[1]?.text, words: 'Wendy Sherman' },
              ],
            },
          ],
        ]);
    });
  });

  describe('takes one key:', () => {
    it('y is right, n is wrong, s is later, q is the end', async () => {
      const { kinds, outcome } = await reviewed(read(''), 'ynsq');
      expect(kinds).to.deep.equal(['confirm', 'reject']);
      const left = doubtsIn(read(''), 0.96).length - 2;
      expect(outcome).to.deep.equal({ yes: 1, no: 1, left, interrupted: false });
    });
    it('b goes back, and the later answer counts', async () => {
      const { kinds, outcome } = await reviewed(read(''), 'ybnq');
      expect(kinds).to.deep.equal(['confirm', 'reject']);
      expect([outcome.yes, outcome.no]).to.deep.equal([0, 1]);
    });
    it('? says what each does, another says that there is none, and both ask again', async () => {
      const { said, kinds } = await reviewed(read(''), '?xY');
      expect(said[1]).to.match(/^help\n.*y {2}yes/s);
      expect(said[2]).to.equal('no such key; ? says what each does');
      expect(kinds).to.deep.equal(['confirm']);
    });
    it('Ctrl-C and the end of the input stop it', async () => {
      expect((await reviewed(read(''), 'y\u0003y')).outcome).to.include({ yes: 1, interrupted: true });
      expect((await reviewed(read(''), '')).outcome).to.include({ yes: 0, interrupted: false });
    });
  });

  it('shows a sentence as text, its words in bold or between asterisks', () => {
    const quotation = {
      document: 'd\u001B[2J',
      quote: 'A\u001B[31m met \u202EB.',
      marks: [[0, 1] as const, [12, 13] as const],
    };
    expect(marked(quotation, { width: 80, bold: false })).to.equal('  "*A*\\u001b[31m met \\u202e*B*." d\\u001b[2J');
    expect(marked(quotation, { width: 80, bold: true })).to.contain('"\u001B[1mA\u001B[22m\\u001b[31m met');
  });

  describe('in a real terminal', function () {
    if (noTerminal) return void it.skip(`(left out: ${noTerminal})`);
    this.timeout(120_000);
    let texts: string;
    let home: string;
    const review = (...keys: string[]) =>
      inTerminal(['review', texts, '--below', '0.96', '--by', 'A. Reader'], {
        keys,
        prompt: PROMPT,
        env: { NACHWEIS_HOME: home },
      });
    const written = () => parseCorrections(readFileSync(join(texts, 'corrections.yaml'), 'utf8'), 'corrections.yaml');
    beforeEach(() => {
      texts = folder({ 'gipfel.txt': ARTICLE });
      home = join(folder(), 'store');
    });

    it('each key counts without Enter, and the answers stand beside the texts', async () => {
      const { screen, code } = await review('y', '\u001B[A\rn', 'q');
      expect(code, screen).to.equal(0);
      expect(screen)
        .to.match(/1 of \d+ {2}Is this right\?/)
        .and.to.contain('\u001B[1m');
      expect(screen).to.contain('2 answers: 1 yes, 1 no;');
      expect(written().map(({ decision, by }) => [decision.kind, by])).to.deep.equal([
        ['confirm', 'A. Reader'],
        ['reject', 'A. Reader'],
      ]);
      expect(screen)
        .to.match(/[^-]icanon/)
        .and.to.match(/[^-]echo /);
    });

    it('Ctrl-C leaves what was answered, and the terminal as it was', async () => {
      const { screen, code } = await review('n', '\u0003');
      expect(code, screen).to.equal(130);
      expect(written()).to.have.length(1);
      expect(screen).to.contain('1 answer: 0 yes, 1 no;');
      expect(screen)
        .to.match(/[^-]icanon/)
        .and.to.match(/[^-]isig/);
    });

    it('a file that was broken meanwhile is told with its place, and left as it is', async () => {
      writeFileSync(join(texts, 'corrections.yaml'), '- rejct: {}\n');
      const { screen, code } = await review('y');
      expect(code).to.equal(1);
      expect(screen).to.match(/corrections\.yaml:1:3: unknown key "rejct" in a correction; did you mean "reject"\?/);
      expect(readFileSync(join(texts, 'corrections.yaml'), 'utf8')).to.equal('- rejct: {}\n');
    });
  });

  it('reads its keys from a pipe where there is no terminal, without colours', async () => {
    const texts = folder({ 'gipfel.txt': ARTICLE });
    const command = `printf 'sq' | "${process.execPath}" -r ts-node/register graph/cli.ts review '${texts}' --below 0.96`;
    const { out, code } = await run('sh', ['-c', command], {
      env: { NACHWEIS_HOME: join(texts, 'store'), COLUMNS: '90' },
    });
    expect(code, out).to.equal(0);
    expect(out)
      .to.match(/2 of \d+ {2}Is this right\?/)
      .and.to.contain('0 answers: 0 yes, 0 no;');
    expect(out).to.not.contain('\u001B');
    expect(out.split('\n').filter((line) => line.length > 90)).to.deep.equal([]);
    expect(existsSync(join(texts, 'corrections.yaml'))).to.equal(false);
  });
});
