/**
 * Holds the offices read from SmartData's newswire against its OrganizationLeadership relations (CC BY 4.0).
 *
 *     npx ts-node extract/train/smartdata.ts ../shared/data/smartdata/v3-dev.compact.jsonl [list]
 *
 * A relation counts as found when a HOLDS_ROLE fact of its document has evidence whose subject overlaps the person
 * and whose object overlaps the organisation. `list` prints what was missed and every further office, to be read by eye.
 */
import { readFileSync } from 'node:fs';
import type { Fact } from '../index';
import { extract } from '../index';

interface Argument {
  readonly role: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface Row {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly relations: readonly { readonly type: string; readonly args: readonly Argument[] }[];
}

const [file = '', list] = process.argv.slice(2);
const rows = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const overlaps = ([start, end]: readonly [number, number], argument: Argument): boolean =>
  start < argument.end && argument.start < end;

let found = 0;
let total = 0;
let further = 0;
for (const [index, row] of rows.entries()) {
  const { facts } = extract([
    { id: String(index), text: row.text, language: 'de', published: row.date.slice(0, 10), bodyStart: 0 },
  ]);
  const roles = facts.filter((fact) => fact.predicate === 'HOLDS_ROLE');
  const matched = new Set<Fact>();
  for (const { args } of row.relations.filter(({ type }) => type === 'OrganizationLeadership')) {
    const person = args.find(({ role }) => role === 'person');
    const organisation = args.find(({ role }) => role === 'organization');
    if (!person || !organisation) continue;
    total++;
    const hits = roles.filter((fact) =>
      fact.evidence.some((one) => overlaps(one.subject, person) && overlaps(one.object, organisation)),
    );
    for (const hit of hits) matched.add(hit);
    if (hits.length > 0) found++;
    else if (list)
      console.log(
        `missed   ${person.text} | ${organisation.text}   …${row.text.slice(Math.max(0, person.start - 60), person.end + 60).replace(/\s+/g, ' ')}…`,
      );
  }
  for (const fact of roles) {
    if (matched.has(fact)) continue;
    further++;
    if (list)
      console.log(
        `further  ${fact.subject.name} | ${fact.role}${fact.former ? ' (former)' : ''} | ${fact.object.name}   [${fact.evidence[0]?.rule}]  ${fact.evidence[0]?.quote.slice(0, 200).replace(/\s+/g, ' ')}`,
      );
  }
}
console.log(`pairs ${found} of ${total} found (recall ${(found / total).toFixed(3)}); further offices ${further}`);
