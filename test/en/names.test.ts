import { expect } from 'chai';
import { englishPack } from '../../extract/en';
import { readDocument } from '../../extract/reading';

const pack = englishPack();

const namesIn = (text: string): readonly string[] =>
  readDocument({ id: 'x', text, language: 'en', bodyStart: 0 }, pack).sentences.flatMap(({ names }) =>
    names.map(({ type, name }) => `${type}: ${name}`),
  );

const ROWS: readonly (readonly [text: string, ...names: string[]])[] = [
  ['Latika Menon, director of the firm, agreed.', 'Person: Latika Menon'],
  ['Then Abdel Fattah al-Sisi left.', 'Person: Abdel Fattah al-Sisi'],
  ['Foreign minister Pham Minh Chinh left.', 'Person: Pham Minh Chinh'],
  ['It was Dame Helen Rusbridge’s idea.', 'Person: Helen Rusbridge'],
  ['Anna Weber left. Weber’s car was new.', 'Person: Anna Weber', 'Person: Weber'],
  ['He works for Carrick Asset Management now.', 'Organisation: Carrick Asset Management'],
  ['The Pump and Valve Workers’ Union agreed.', 'Organisation: Pump and Valve Workers’ Union'],
  [
    'The Board Director Training Institute of Japan agreed.',
    'Organisation: Board Director Training Institute of Japan',
  ],
  [
    'The Board of Trustees of Larkfield University agreed.',
    'Organisation: Board of Trustees',
    'Organisation: Larkfield University',
  ],
  ['Larkfield University grew. Now Larkfield is big.', 'Organisation: Larkfield University', 'Organisation: Larkfield'],
  ['She joined the transport select committee.', 'Organisation: transport select committee'],
  ['They met in the Wilson Room.', 'Place: Wilson Room'],
  ['PORT DELANEY — A council agreed.', 'Place: PORT DELANEY'],
  ['The Russians and Russian officials agreed with Russia.', 'Country: Russia'],
  ['On Monday in May the Catholic priest spoke on TV.'],
  ['The new company has a board.'],
];

describe('English names', () => {
  for (const [text, ...names] of ROWS) it(text, () => expect(namesIn(text)).to.deep.equal(names));
});
