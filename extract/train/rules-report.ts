import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extract, type Fact } from '..';
import { readDocuments } from '../read';

/**
 * Precision and share of the recall of each rule of offices on annotated documents:
 *
 *     npx ts-node extract/train/rules-report.ts DOCUMENTS GOLD [DOCUMENTS GOLD …]
 *
 * Counts as `score.mjs` does: a fact is right where person, office and organisation fit a row of gold; rows marked
 * optional are right when found and cost nothing when not.
 */
interface GoldRole {
  readonly person: string;
  readonly roles: readonly string[];
  readonly organisations: readonly string[];
  readonly former?: boolean | 'either';
  readonly optional?: boolean;
}
interface Gold {
  readonly document: string;
  readonly language: string;
  readonly entities: Readonly<Record<string, { readonly names: readonly string[] }>>;
  readonly roles: readonly GoldRole[];
}
interface Tally {
  right: number;
  wrong: number;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-–—/.'’„“"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:der|die|das|des|dem|den|the|ein|eine) /, '');

const roleKey = (text: string): string =>
  fold(text)
    .replace(/vize(?=[a-z])/g, 'vize ')
    .replace(/(?<![a-z])(?:vize|vice|stv|stellv|deputy)(?![a-z])/g, 'stellvertretend')
    .split(' ')
    .map((word) => word.replace(/innen$/, '').replace(/(?<=.{4})in$/, ''))
    .map((word) => word.replace(/(?:en|er|es|em|e|s|n|r)$/, ''))
    .join('');

const isNamed = ({ name, aliases = [] }: Fact['subject'], names: readonly string[]): boolean => {
  const own = [name, ...aliases].map(fold);
  return names.some((one) => own.includes(fold(one)));
};

const fits = (fact: Fact, row: GoldRole, { entities }: Gold): boolean =>
  isNamed(fact.subject, entities[row.person]?.names ?? []) &&
  row.organisations.some((key) => isNamed(fact.object, entities[key]?.names ?? [])) &&
  row.roles.some((role) => roleKey(role) === roleKey(fact.role ?? '')) &&
  (row.former === 'either' || Boolean(row.former) === Boolean(fact.former));

const goldOf = (folder: string): readonly Gold[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold)
    .filter(({ language }) => language === 'de');

const main = async (folders: readonly string[]): Promise<void> => {
  const tallies = new Map<string, Tally>();
  let wanted = 0;
  for (let at = 0; at + 1 < folders.length; at += 2) {
    const golds = new Map(goldOf(folders[at + 1] as string).map((gold) => [gold.document, gold]));
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
    if (gold.roles.some((row) => fits(fact, row, gold))) tally.right++;
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
