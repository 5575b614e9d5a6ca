import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { germanPack } from '../extract/de';
import { englishPack } from '../extract/en';
import type { LanguagePack } from '../extract/pack';
import { readDocument } from '../extract/reading';
import type { CompiledRule } from '../extract/rule';

const rulesOf = ({ rules }: LanguagePack): readonly CompiledRule[] => [
  ...rules.offices,
  ...rules.lead,
  ...rules.kin,
  ...(rules.follow ?? []),
  ...(rules.described ? [rules.described] : []),
];

/** Names of the people in the sample documents, as their gold gives them. */
const samplePeople = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const { roles, entities } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return (roles as readonly { person: string }[]).flatMap(({ person }) => entities[person].names as string[]);
    })
    .filter((name) => name.includes(' '));

const fired = (rule: CompiledRule, pack: LanguagePack): readonly string[] => {
  const document = { id: 'test', text: rule.example, language: pack.language, published: '2021-04-22', bodyStart: 0 };
  const { roles, leftOut } = readDocument(document, pack);
  return [...roles, ...leftOut].map((one) => one.rule);
};

describe('Rules of offices', () => {
  const packs = [germanPack(), englishPack()];

  it('have names of their own', () => {
    const names = packs.flatMap(rulesOf).map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).to.deep.equal([]);
  });

  it('name no person of the sample documents in their examples', () => {
    const people = samplePeople(join(__dirname, '..', 'seeds', 'gold'));
    expect(people).to.not.be.empty;
    for (const { name, example } of rulesOf(germanPack()))
      expect(
        people.filter((person) => example.includes(person)),
        name,
      ).to.deep.equal([]);
  });

  for (const pack of packs.filter(({ language }) => language === 'de'))
    for (const rule of rulesOf(pack))
      it(`${rule.name} reads its example: ${rule.example}`, () => expect(fired(rule, pack)).to.include(rule.name));
});
