import { expect } from 'chai';
import { extract } from '../../extract';
import type { Document } from '../../extract/document';
import { changes, documents, english, german, MEET, read, SPEAK, told } from './world';

const meet = `document: de/gipfel, sentence: "${MEET}"`;
const speak = `document: de/gipfel, sentence: "${SPEAK}"`;
const MEETING = 'Treffen (Jens Stoltenberg, Alexander Gruschko)';
const states = (yaml: string, texts: readonly Document[] = documents) =>
  (read(yaml, texts).corrections ?? []).map(({ state }) => state);
const why = (yaml: string, texts: readonly Document[] = documents) => read(yaml, texts).corrections?.[0]?.why;

describe('A correction', () => {
  it('is none where the file is empty: everything is read as without it', () => {
    expect(JSON.stringify(read(''))).to.equal(JSON.stringify(extract(documents)));
  });

  describe('that rejects', () => {
    const place = `- reject: {${meet}, object: Brüssel}`;
    it('takes away the fact with these words and no other', () => {
      expect(changes(place)).to.deep.equal([`- ${MEETING} HELD_IN Brüssel`]);
    });
    it('leaves it in the account, as left out by a person', () => {
      const { rejections } = read(place);
      expect(rejections.filter(({ reason }) => reason === 'corrected').map(({ document }) => document)).to.deep.equal([
        'de/gipfel',
      ]);
    });
    it('takes away all of a sentence where nothing narrows it', () => {
      expect(changes(`- reject: {${meet}}`, [german]).map((one) => one.slice(0, 2))).to.deep.equal(Array(6).fill('- '));
    });
    it('knows somebody by the name as well as by the words', () => {
      const office = (object: string) =>
        changes(`- reject: {${meet}, object: ${object}, predicate: HOLDS_ROLE}`, [german]);
      expect(office('russischen')).to.deep.equal([
        '- Alexander Gruschko HOLDS_ROLE Russland stellvertretender Außenminister',
      ]);
      for (const name of ['Russland', 'Russia']) expect(office(name)).to.deep.equal(office('russischen'));
    });
  });

  it('that edits says something else, in the words of its sentence', () => {
    const yaml = `- edit: {${speak}, subject: Emmanuel Macron, predicate: HOLDS_ROLE}
  says: {object: Frankreich, role: Staatspräsident, former: true, until: 2027}
  by: A. Reader`;
    expect(changes(yaml)).to.deep.equal([
      '- Emmanuel Macron HOLDS_ROLE Russia Präsident',
      '+ Emmanuel Macron HOLDS_ROLE Frankreich Staatspräsident',
    ]);
    const fact = read(yaml).facts.find(({ role }) => role === 'Staatspräsident');
    expect(fact).to.include({ former: true, until: '2027' });
    expect(fact?.evidence[0]).to.include({
      quote: SPEAK,
      corrected: 'edited',
      correctedBy: 'A. Reader',
      confidence: 1,
    });
  });

  it('that confirms leaves the fact as it is, and certain', () => {
    const yaml = `- confirm: {${speak}, subject: Angela Merkel, predicate: HOLDS_ROLE}`;
    expect(changes(yaml)).to.deep.equal([]);
    const { evidence = [] } = read(yaml).facts.find(({ role }) => role === 'Bundeskanzlerin') ?? {};
    expect(evidence.map(({ corrected, confidence }) => [corrected, confidence])).to.deep.equal([['confirmed', 1]]);
  });

  describe('that adds', () => {
    it('makes a fact with its sentence and words as evidence', () => {
      const yaml = `- add: {${speak}, subject: Macron, predicate: HOLDS_ROLE, object: Paris, role: Ehrenbürger}`;
      expect(changes(yaml)).to.deep.equal(['+ Emmanuel Macron HOLDS_ROLE Paris Ehrenbürger']);
      const [one] = read(yaml).facts.find(({ role }) => role === 'Ehrenbürger')?.evidence ?? [];
      expect(one).to.include({ quote: SPEAK, rule: 'correction', corrected: 'added', factuality: 'asserted' });
      expect(german.text.slice(...(one?.subject ?? [0, 0]))).to.equal('Macron');
    });
    it('makes a meeting that no rule told, by its words', () => {
      const yaml = [
        `- add: {${speak}, subject: sprach am Dienstag, predicate: HELD_IN, object: Paris}`,
        `- add: {${speak}, subject: sprach am Dienstag, predicate: HELD_ON, object: Dienstag}\n  says: {date: 2022-01-11}`,
      ].join('\n');
      expect(changes(yaml)).to.deep.equal([
        '+ sprach am Dienstag HELD_IN Paris',
        '+ sprach am Dienstag HELD_ON 2022-01-11',
      ]);
    });
    it('is an orphan where its words do not stand in its sentence', () => {
      const yaml = `- add: {${speak}, subject: Olaf Scholz, predicate: PARTICIPATED_IN, object: sprach}`;
      expect([changes(yaml), states(yaml)]).to.deep.equal([[], ['orphaned']]);
      expect(why(yaml)).to.equal('"Olaf Scholz" does not stand in its sentence');
    });
  });

  describe('of who is one', () => {
    const pair = (kind: string) => `- ${kind}:
    - {${meet}, words: Alexander Gruschko}
    - {document: en/talks, sentence: "${english.text}", words: Wendy Sherman}`;
    it('merges two whom no text joins', () => {
      const who = (yaml: string) =>
        new Set(
          read(yaml)
            .facts.filter(({ predicate }) => predicate === 'PARTICIPATED_IN')
            .map(({ subject }) => subject.id),
        ).size;
      expect([who(''), who(pair('merge'))]).to.deep.equal([5, 4]);
    });
    it('gives way to a later one that keeps them apart', () => {
      const both = `${pair('merge')}\n${pair('keep-apart')}`;
      expect(states(both)).to.deep.equal(['overridden', 'applied']);
      expect(changes(both)).to.deep.equal([]);
    });
    it('is an orphan where the words name nobody', () => {
      expect(why(pair('merge').replace('words: Wendy Sherman', 'words: on Monday'))).to.match(
        /no name is read in en\/talks in "on Monday"/,
      );
    });
  });

  describe('whose sentence', () => {
    const reject = `- reject: {${meet}, object: Brüssel}`;
    const texts = (text: string): readonly Document[] => [{ ...german, text }, english];
    it('has moved is applied', () => {
      expect(states(reject, texts(`Vorweg ein Satz über das Wetter. ${SPEAK} ${MEET}`))).to.deep.equal(['applied']);
    });
    it('has other blanks, or decomposed letters, is applied', () => {
      expect(states(reject, texts(MEET.replace('am Mittwoch', 'am  Mittwoch')))).to.deep.equal(['applied']);
      expect(states(reject, texts(MEET.normalize('NFD')))).to.deep.equal(['applied']);
    });
    it('has changed is orphaned, with the reason, and nothing is taken away', () => {
      const changed = texts(german.text.replace('am Mittwoch', 'am Donnerstag'));
      expect(states(reject, changed)).to.deep.equal(['orphaned']);
      expect(why(reject, changed)).to.match(/^its sentence does not stand in the document/);
      expect(changes(reject, changed)).to.deep.equal([]);
    });
    it('tells other claims than it says is orphaned, and says which', () => {
      expect(why(`- reject: {${meet}, subject: Wladimir Putin, predicate: HOLDS_ROLE}`)).to.match(
        /^no such claim is read in its sentence; read is .*"Jens Stoltenberg" HOLDS_ROLE "NATO/,
      );
    });
    it('is of a document that is not read now is elsewhere', () => {
      expect(states(reject, [english])).to.deep.equal(['elsewhere']);
    });
    it('stands in its document twice is meant in both places', () => {
      expect(changes(reject, texts(`${MEET} Es regnete. ${MEET}`)).every((one) => one.startsWith('-'))).to.equal(true);
    });
  });

  describe('that contradicts an earlier one wins:', () => {
    const at = `{${meet}, object: Brüssel}`;
    it('a confirmed fact is back', () => {
      const yaml = `- reject: ${at}\n- confirm: ${at}`;
      expect([changes(yaml), states(yaml)]).to.deep.equal([[], ['overridden', 'applied']]);
      expect(read(yaml).corrections?.[0]?.why).to.equal('by corrections.yaml:2');
    });
    it('a rejected one is gone, though it was edited', () => {
      const yaml = `- edit: ${at}\n  says: {place: Genf}\n- reject: ${at}`;
      expect([changes(yaml), states(yaml)]).to.deep.equal([
        [`- ${MEETING} HELD_IN Brüssel`],
        ['overridden', 'applied'],
      ]);
    });
    it('of two edits each keeps what the other does not say', () => {
      const one = `{${speak}, subject: Emmanuel Macron, predicate: HOLDS_ROLE}`;
      const yaml = `- edit: ${one}\n  says: {object: Frankreich, former: true}\n- edit: ${one}\n  says: {former: false}`;
      expect(states(yaml)).to.deep.equal(['applied', 'applied']);
      expect(changes(yaml)).to.contain('+ Emmanuel Macron HOLDS_ROLE Frankreich Präsident');
      expect(read(yaml).facts.find(({ object }) => object.name === 'Frankreich')?.former).to.equal(false);
    });
  });

  it('is applied whatever the order of the documents', () => {
    const yaml = `- reject: {${meet}, object: Brüssel}`;
    expect(told(read(yaml, [...documents].reverse()).facts)).to.deep.equal(told(read(yaml).facts));
  });

  it('has the same outcome a hundred times over', () => {
    const yaml = `- edit: {${speak}, subject: Emmanuel Macron, predicate: HOLDS_ROLE}\n  says: {object: Frankreich}`;
    const once = JSON.stringify(read(yaml));
    for (let i = 0; i < 5; i++) expect(JSON.stringify(read(yaml))).to.equal(once);
  });
});
