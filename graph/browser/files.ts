import type { NamedQuery } from '../query';
import { guide } from './guide';
import { script } from './scripts';
import { grass } from './style';
import { zip } from './zip';

/** A file to write: its path below the folder, and what is in it. */
export interface BrowserFile {
  readonly name: string;
  readonly data: string | Buffer;
}

/** All that Neo4j Browser takes from us: a style, the questions as saved scripts (one by one and as an archive), a guide. */
export function browserFiles(drawings: readonly NamedQuery[], tables: readonly NamedQuery[]): readonly BrowserFile[] {
  const scripts = [
    ...drawings.map((query) => ({ name: `Nachweis drawings/${query.name}.cypher`, text: script(query) })),
    ...tables.map((query) => ({ name: `Nachweis tables/${query.name}.cypher`, text: script(query) })),
  ];
  return [
    { name: 'nachweis.grass', data: grass() },
    { name: 'saved-scripts.zip', data: zip(scripts) },
    { name: 'guide.html', data: guide(drawings, tables) },
    ...scripts.map(({ name, text }) => ({ name: `saved-scripts/${name}`, data: text })),
  ];
}
