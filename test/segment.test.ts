import { expect } from 'chai';
import { packOf } from '../extract/packs';
import { segment, tokenise } from '../extract/segment';

type Row = readonly string[];

const split = (text: string, language: 'de' | 'en'): readonly string[] => {
  const pack = packOf(language);
  if (!pack) throw new Error(language);
  const sentences = segment({ id: 'x', text, language, bodyStart: 0 }, pack.split);
  return sentences.map(({ start, end }) => text.slice(start, end));
};
const tokens = (text: string): readonly string[] =>
  tokenise(text, { start: 0, end: text.length }).map((token) => token.text);

/** Each row is the sentences of one line of text. */
const GERMAN: readonly Row[] = [
  ['Das Treffen fand am 13. Januar 2022 in Brüssel statt.', 'Es dauerte vier Stunden.'],
  ['Die Sanktionen gelten seit dem 24. Februar.', 'Am 25. folgten weitere.'],
  ['Das Gesetz gilt ab dem 1. 1. 2023.', 'Der Bundestag stimmte zu.'],
  ['Sie lebte im 19. Jahrhundert in Wien.', 'Dort schrieb sie Romane.'],
  ['Der 2. Weltkrieg endete 1945.', 'Danach wurde Deutschland geteilt.'],
  ['Der 1. FC Köln verlor gegen den VfL Bochum.', 'Der Trainer war enttäuscht.'],
  ['Die Vorarbeit wurde schon gemacht.', '2009 wurde der Rat neu gewählt.'],
  ['Im Dez. 2021 wurde verhandelt.', 'Im Januar nicht mehr.'],
  ['Zur Wahl standen ca. 10 von 12 Sitzen.', 'Das Ergebnis folgt.'],
  ['Laut Art. 5 gilt der Bündnisfall.', 'Das betonte die Nato.'],
  ['Das Haus Nr. 5 wurde geräumt.', 'Verletzt wurde niemand.'],
  ['Die Sitzung beginnt um 14.30 Uhr.', 'Das Ende ist offen.'],
  ['Die Kosten liegen bei 3 Mio. Euro.', 'Bund und Land zahlen je die Hälfte.'],
  ['Rund 100.000 Fans standen vor dem Stadion.', 'Die Polizei war zufrieden.'],
  ['Dr. Müller leitet die Klinik.', 'Er ist seit 2019 im Amt.'],
  ['Prof. Dr. Anna Schmidt sprach mit Dipl.-Ing. Karl Weber.', 'Beide äußerten sich zufrieden.'],
  ['J. K. Rowling schrieb das Buch.', 'Es wurde ein Erfolg.'],
  ['George W. Bush lud ein.', 'Angela Merkel reiste an.'],
  ['Papst Johannes Paul II. besuchte Polen.', 'Tausende kamen.'],
  ['Max Mustermann jun. übernahm die Firma.', 'Sein Vater zog sich zurück.'],
  ['Putin traf ihn in St. Petersburg.', 'Das Treffen war nicht angekündigt.'],
  ['Viele Staaten, z. B. Polen und Ungarn, lehnten ab.', 'Deutschland stimmte zu.'],
  ['Viele Staaten, z.B. Polen, lehnten ab.', 'Die EU reagierte.'],
  ['Das Abkommen, d. h. der Vertrag, wurde unterzeichnet.', 'Beide Seiten lobten es.'],
  ['Der Minister a. D. Hans Eichel kommentierte.', 'Er lebt in Kassel.'],
  ['„Wir haben Truppen. Wir haben Pläne.“', 'Das sagte der General am Freitag.'],
  ['„Wer soll das bezahlen?“, fragte der Bürgermeister.', 'Eine Antwort gab es nicht.'],
  ['Er sagte: „Wir gehen.“', 'Dann verließ er den Raum.'],
  ['Er kam (wie immer) zu spät.', 'Niemand beschwerte sich.'],
  ['Halt!', 'Wer da?', 'Ich bin es.'],
  ['Er zögerte … und ging dann doch.', 'Keiner hielt ihn auf.'],
  ['Mehr dazu auf www.tagesschau.de und bei spiegel.de.', 'Dort gibt es Videos.'],
  ['Brüssel (dpa) - Die Nato hat getagt.', 'Beschlüsse gab es nicht.'],
];
const ENGLISH: readonly Row[] = [
  ['Mr. Smith met Dr. Jones in Washington.', 'They talked for an hour.'],
  ['The U.S. Senate met on Jan. 12.', 'It adjourned on Friday.'],
  ['John F. Kennedy was elected in 1960.', 'He took office in 1961.'],
  ['The talks cost $1.5 million.', 'Nobody complained.'],
  ['“We are ready,” he said.', 'The room applauded.'],
  ['Is it over?', 'Nobody knows.'],
  ['The work was done in time.', '2009 was another year.'],
];

describe('A text is cut into sentences', () => {
  for (const row of GERMAN) it(`de: ${row.join(' | ')}`, () => expect(split(row.join(' '), 'de')).to.deep.equal(row));
  for (const row of ENGLISH) it(`en: ${row.join(' | ')}`, () => expect(split(row.join(' '), 'en')).to.deep.equal(row));

  it('at every line break', () => {
    const lines = ['Nach dem Streik: Bahn verhandelt wieder', 'Die Positionen liegen weit auseinander.'];
    for (const mark of ['\n', '\r\n', '\n\n', '\u2028']) expect(split(lines.join(mark), 'de')).to.deep.equal(lines);
  });
  it('where a page glued them', () =>
    expect(split('Er kam aus Brüssel.Das Treffen war zu Ende.', 'de')).to.deep.equal([
      'Er kam aus Brüssel.',
      'Das Treffen war zu Ende.',
    ]));
  it('even where a quotation mark is never closed', () => {
    const text = `„Es begann. ${'Er ging. '.repeat(9)}`.trim();
    expect(split(text, 'de').length).to.be.within(3, 9);
  });
  it('of no more than 400 tokens, so that a list is no monster', () => {
    const sentences = split('Wort '.repeat(1000).trim(), 'de');
    expect(sentences.map((one) => one.split(' ').length)).to.deep.equal([400, 400, 200]);
  });
  it('not before its body begins', () => {
    const pack = packOf('de');
    const text = '---\ntitle: Dr.\n---\nDer Rat tagt.';
    const sentences = pack && segment({ id: 'x', text, language: 'de', bodyStart: 19 }, pack.split);
    expect(sentences?.map(({ start, end }) => text.slice(start, end))).to.deep.equal(['Der Rat tagt.']);
  });
});

describe('A sentence is cut into tokens', () => {
  const rows: readonly Row[] = [
    ['Der', 'NATO-Generalsekretär', ',', 'Jens', 'Stoltenberg', '.'],
    ['„', 'Nein', '“', ',', 'sagte', 'er', '.'],
    ['100.000', 'Euro', ',', '4,5', 'Prozent', '(', 'CDU/CSU', ')'].flatMap((one) =>
      one === 'CDU/CSU' ? ['CDU', '/', 'CSU'] : [one],
    ),
    ['EU-', 'und', 'Nato-Staaten'],
  ];
  for (const row of rows) it(row.join(' '), () => expect(tokens(row.join(' '))).to.deep.equal(row));
  it('knows words, numbers and marks', () =>
    expect(tokenise('Am 13. Mai', { start: 0, end: 10 }).map(({ kind, spaced }) => [kind, spaced])).to.deep.equal([
      ['word', false],
      ['number', true],
      ['punct', false],
      ['word', true],
    ]));
  it('keeps decomposed letters in one word, its lower case composed', () => {
    const text = 'Bru\u0308ssel';
    const [token] = tokenise(text, { start: 0, end: text.length });
    expect([token?.text, token?.lower]).to.deep.equal([text, 'brüssel']);
  });
  it('stays inside its span', () => expect(tokenise('Brüssel.Das', { start: 0, end: 8 })).to.have.lengthOf(2));
});
