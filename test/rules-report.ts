/**
 * Precision and share of the gold found of each rule of offices on annotated documents:
 *
 *     npx ts-node test/rules-report.ts DOCUMENTS GOLD [DOCUMENTS GOLD …]
 *
 * Counts as `nachweis score` does; rows marked optional are right when found and cost nothing when not.
 */
import { basename } from 'node:path';
import { extract, type Fact } from '../extract';
import { readDocuments } from '../extract/read';
import { type Gold, readGold } from '../graph/score/gold';
import { fits } from '../graph/score/roles';

interface Tally {
  right: number;
  wrong: number;
}

const main = async (folders: readonly string[]): Promise<void> => {
  const tallies = new Map<string, Tally>();
  let wanted = 0;
  for (let at = 0; at + 1 < folders.length; at += 2) {
    const golds = new Map(readGold(folders[at + 1] as string).map((gold) => [gold.document, gold]));
    const { documents } = await readDocuments([folders[at] as string]);
    const known = documents.filter(({ id }) => golds.has(basename(id)));
    for (const gold of golds.values()) wanted += gold.roles.filter(({ optional }) => !optional).length;
    for (const document of known) count(extract([document]).facts, golds.get(basename(document.id)) as Gold, tallies);
  }
  print(tallies, wanted);
};

const count = (facts: readonly Fact[], gold: Gold, tallies: Map<string, Tally>): void => {
  for (const fact of facts) {
    const rule = fact.evidence[0]?.rule;
    if (fact.predicate !== 'HOLDS_ROLE' || !rule) continue;
    const tally = tallies.get(rule) ?? { right: 0, wrong: 0 };
    tallies.set(rule, tally);
    if (gold.roles.some((row) => fits(gold, fact, row))) tally.right++;
    else tally.wrong++;
  }
};

const print = (tallies: ReadonlyMap<string, Tally>, wanted: number): void => {
  console.log('rule                             right  wrong  precision  share of gold');
  const rows = [...tallies].sort((a, b) => b[1].right - a[1].right || a[0].localeCompare(b[0]));
  for (const [rule, { right, wrong }] of rows)
    console.log(
      rule.padEnd(32),
      String(right).padStart(5),
      String(wrong).padStart(6),
      (right / (right + wrong)).toFixed(2).padStart(10),
      (right / wanted).toFixed(3).padStart(14),
    );
};

void main(process.argv.slice(2));
