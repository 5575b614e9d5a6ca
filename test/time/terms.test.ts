import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parse } from 'yaml';
import { extract } from '../../extract';

interface Sentence {
  readonly text: string;
  /** "person; since; until", a leading "?" where it may be told and need not. */
  readonly told?: readonly string[];
}

/** One end of a term: "Anna Weber since 2015". */
const endsOf = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => {
    const [who, since, until] = line.split(';').map((part) => part.trim());
    return [...(since === '-' ? [] : [`${who} since ${since}`]), ...(until === '-' ? [] : [`${who} until ${until}`])];
  });

/** The ends that the program finds in a sentence alone. */
const found = (text: string, language: 'de' | 'en', published: string): readonly string[] =>
  extract([{ id: 'x', text, language, published, bodyStart: 0 }]).facts.flatMap(({ subject, since, until }) =>
    endsOf([`${subject.name}; ${since ?? '-'}; ${until ?? '-'}`]),
  );

/** Right ends, and all that were found and were to be found, of one file of sentences. */
const score = (file: string): { right: number; found: number; told: number; errors: readonly string[] } => {
  const { published, sentences } = parse(readFileSync(join(__dirname, `${file}.yaml`), 'utf8'));
  const sum = { right: 0, found: 0, told: 0 };
  const errors: string[] = [];
  for (const { text, told = [] } of sentences as readonly Sentence[]) {
    const must = endsOf(told.filter((line) => !line.startsWith('?')));
    const may = endsOf(told.filter((line) => line.startsWith('?')).map((line) => line.slice(1)));
    const has = found(text, file.slice(0, 2) as 'de' | 'en', published).filter((end) => !may.includes(end));
    sum.right += has.filter((end) => must.includes(end)).length;
    sum.found += has.length;
    sum.told += must.length;
    for (const end of has) if (!must.includes(end)) errors.push(`wrong: ${end} in "${text}"`);
    for (const end of must) if (!has.includes(end)) errors.push(`missed: ${end} in "${text}"`);
  }
  return { ...sum, errors };
};

describe('The terms of offices that sentences tell', () => {
  for (const file of ['de', 'en', 'de-untouched', 'en-untouched'])
    it(`are found in ${file}`, function () {
      const { right, found: all, told, errors } = score(file);
      const [precision, recall] = [right / all, right / told];
      console.log(
        `      precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} (${right} of ${all} right, of ${told})`,
      );
      if (process.env.TERMS && !file.includes('untouched')) console.log(errors.join('\n')); // what an untouched half lacks is not looked at
      expect(precision).to.be.at.least(0.95);
      expect(recall).to.be.at.least(0.7);
      this.timeout(20000);
    });
});
