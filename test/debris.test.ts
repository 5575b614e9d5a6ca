import { expect } from 'chai';
import { compileDebris, debrisFrom } from '../extract/debris';
import { tokenise } from '../extract/segment';

const debris = compileDebris({
  starts: ['Foto :', '©', '( Foto'],
  lines: ['Lesen Sie auch', 'Teilen'],
  counters: ['Kommentare'],
});
/** What is left of a line. */
const kept = (text: string): string => {
  const tokens = tokenise(text, { start: 0, end: text.length });
  return tokens
    .slice(0, debrisFrom(tokens, debris))
    .map((token) => token.text)
    .join(' ');
};

describe('Of a line', () => {
  const rows: readonly [line: string, kept: string][] = [
    ['Der Rat tagt.', 'Der Rat tagt .'],
    ['Foto: Olivier Hoslet/dpa', ''],
    ['Stoltenberg in Brüssel. Foto: Olivier Hoslet/dpa', 'Stoltenberg in Brüssel .'],
    ['Merkel in Bonn (Foto: dpa)', 'Merkel in Bonn'],
    ['Das Foto zeigt den Minister.', 'Das Foto zeigt den Minister .'],
    ['Lesen Sie auch: Minister tritt zurück', ''],
    ['Wir lesen Sie auch morgen.', 'Wir lesen Sie auch morgen .'],
    ['Teilen', ''],
    ['12 Kommentare', ''],
    ['12 Minister kamen.', '12 Minister kamen .'],
    ['+++ *** +++', ''],
    ['Генеральный секретарь НАТО', ''],
    ['Der Roman „Война“ erschien.', 'Der Roman „ Война “ erschien .'],
  ];
  for (const [line, rest] of rows) it(`"${line}" stays "${rest}"`, () => expect(kept(line)).to.equal(rest));
});
