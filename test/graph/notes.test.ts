import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { conclude, type Document, type Extraction, type Told, tell } from '../../extract';
import { packageFile } from '../../extract/files';
import { readDocuments } from '../../extract/read';
import { notesIn } from '../../graph/notes';
import { draftsOf } from '../../graph/parts';
import { folder, removeFolders } from '../helpers/folder';

const text = 'NATO-Generalsekretär Jens Stoltenberg sprach am Montag in Brüssel mit den Botschaftern.';
const document: Document = { id: 'de/a', language: 'de', text, published: '2022-01-13', bodyStart: 0 };
const filesIn = (place: string): readonly string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

describe('Notes of what documents told', () => {
  after(removeFolders);

  it('say word for word what the sample documents told, and lead to the same graph', async () => {
    const { documents } = await readDocuments([packageFile('seeds/documents')]);
    const notes = notesIn(folder(), 'rules');
    const told = documents.map(tell);
    const noted = documents.map((one, at) => {
      notes.keep(one, told[at] as Told);
      return notes.get(one) as Told;
    });
    expect(noted.map(({ record, mentions }) => ({ record, mentions }))).to.deep.equal(
      told.map(({ record, mentions }) => ({ record, mentions })),
    );
    const [before, after] = [conclude(told), conclude(noted)];
    expect(JSON.stringify(after)).to.equal(JSON.stringify(before));
    const hashes = (extraction: Extraction) => draftsOf(extraction).map(({ hash }) => hash);
    expect(hashes(after)).to.deep.equal(hashes(before));
  });

  it('are none where a file is cut off, empty, damaged or of another document', () => {
    const place = folder();
    const notes = notesIn(place, 'rules');
    notes.keep(document, tell(document));
    const [file] = filesIn(place) as [string];
    const whole = readFileSync(file);
    for (const bytes of [
      whole.subarray(0, whole.length / 2),
      Buffer.alloc(0),
      Buffer.from('no gzip'),
      flipped(whole),
    ]) {
      writeFileSync(file, bytes);
      expect(notes.get(document)).to.equal(undefined);
    }
    writeFileSync(file, whole);
    expect(notes.get(document)?.record.id).to.equal('de/a');
    expect(notes.get({ ...document, id: 'de/b' })).to.equal(undefined);
  });

  it('do without a folder that cannot be written', () => {
    const place = folder({ taken: 'a file' });
    const notes = notesIn(join(place, 'taken'), 'rules');
    notes.keep(document, tell(document));
    notes.tidy([document], 0);
    expect(notes.get(document)).to.equal(undefined);
  });

  it('go when they are not needed: at once, or when they are more than so many times those that are', () => {
    const place = folder();
    const notes = notesIn(place, 'rules');
    const told = tell(document);
    for (const published of ['2022-01-13', '2022-01-14', '2022-01-15', '2022-01-16'])
      notes.keep({ ...document, published }, told);
    notes.tidy([document], 3);
    expect(filesIn(place).length).to.equal(4);
    notes.tidy([document], 2);
    expect(filesIn(place).length).to.equal(1);
    notesIn(place, 'other rules').tidy([document], 0);
    expect(filesIn(place).length).to.equal(0);
  });
});

/** With one bit in the middle turned over. */
function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = Math.floor(copy.length / 2);
  copy[at] = (copy[at] ?? 0) ^ 16;
  return copy;
}
