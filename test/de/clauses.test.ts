import { explain } from '../../extract';
import { describeKnown, documentOf, itReads, type Known } from './helpers';

/** A sentence and its clauses: kind, then words. Punctuation at the edges of a clause is not part of it. */
type ClauseRow = readonly [sentence: string, ...clauses: readonly string[]];

const clausesIn = (text: string): readonly string[] =>
  explain(documentOf(text, '2023-05-11')).sentences.flatMap(({ clauses }) =>
    clauses.map((clause) => `${clause.kind}: ${clause.text}`),
  );

const wrongIn = (text: string, expected: readonly string[]): readonly string[] => {
  const actual = clausesIn(text);
  return [
    ...expected.filter((one) => !actual.includes(one)).map((one) => `lacks "${one}"`),
    ...actual.filter((one) => !expected.includes(one)).map((one) => `has "${one}"`),
  ];
};

const relative: readonly ClauseRow[] = [
  [
    'Jutta Quandt, die seit Montag in Ulm ist, traf Rainer Holtmann.',
    'main: Jutta Quandt traf Rainer Holtmann',
    'relative: die seit Montag in Ulm ist',
  ],
  [
    'Jutta Quandt traf Rainer Holtmann, der in Ulm lebt.',
    'main: Jutta Quandt traf Rainer Holtmann',
    'relative: der in Ulm lebt',
  ],
  [
    'Die Tagung, an der Jutta Quandt teilnahm, endete am Montag.',
    'main: Die Tagung endete am Montag',
    'relative: an der Jutta Quandt teilnahm',
  ],
  ['In Ulm, wo Jutta Quandt lebt, tagte der Rat.', 'main: In Ulm tagte der Rat', 'relative: wo Jutta Quandt lebt'],
  [
    'Jutta Quandt, deren Partei in Ulm regiert, traf Rainer Holtmann.',
    'main: Jutta Quandt traf Rainer Holtmann',
    'relative: deren Partei in Ulm regiert',
  ],
  [
    'Der Rat, der am Montag tagte, und Jutta Quandt einigten sich.',
    'main: Der Rat und Jutta Quandt einigten sich',
    'relative: der am Montag tagte',
  ],
];

const subordinate: readonly ClauseRow[] = [
  [
    'Jutta Quandt sagte, dass sie Rainer Holtmann getroffen habe.',
    'main: Jutta Quandt sagte',
    'subordinate: dass sie Rainer Holtmann getroffen habe',
  ],
  [
    'Nachdem der Rat getagt hatte, traf Jutta Quandt Rainer Holtmann.',
    'subordinate: Nachdem der Rat getagt hatte',
    'main: traf Jutta Quandt Rainer Holtmann',
  ],
  [
    'Jutta Quandt lachte, weil Rainer Holtmann fehlte.',
    'main: Jutta Quandt lachte',
    'subordinate: weil Rainer Holtmann fehlte',
  ],
  [
    'Jutta Quandt sagte, sie habe Rainer Holtmann getroffen.',
    'main: Jutta Quandt sagte',
    'main: sie habe Rainer Holtmann getroffen',
  ],
  [
    'Dass der Rat, der in Ulm tagt, streitet, ärgert Jutta Quandt.',
    'subordinate: Dass der Rat streitet',
    'relative: der in Ulm tagt',
    'main: ärgert Jutta Quandt',
  ],
];

const und: readonly ClauseRow[] = [
  [
    'Jutta Quandt traf Rainer Holtmann und reiste nach Riga.',
    'main: Jutta Quandt traf Rainer Holtmann',
    'main: reiste nach Riga',
  ],
  ['Jutta Quandt und Rainer Holtmann trafen sich in Ulm.', 'main: Jutta Quandt und Rainer Holtmann trafen sich in Ulm'],
  [
    'Jutta Quandt traf Rainer Holtmann und Torsten Wiesner.',
    'main: Jutta Quandt traf Rainer Holtmann und Torsten Wiesner',
  ],
  [
    'Jutta Quandt traf Rainer Holtmann, Torsten Wiesner und den Rat.',
    'main: Jutta Quandt traf Rainer Holtmann Torsten Wiesner und den Rat',
  ],
  [
    'Der Rat tagte am Montag, aber Jutta Quandt fehlte.',
    'main: Der Rat tagte am Montag',
    'main: aber Jutta Quandt fehlte',
  ],
  [
    'Der Rat tagte am Montag und Jutta Quandt leitete die Sitzung.',
    'main: Der Rat tagte am Montag',
    'main: Jutta Quandt leitete die Sitzung',
  ],
  ['Der Rat hat am Montag getagt und gestritten.', 'main: Der Rat hat am Montag getagt und gestritten'],
];

const fronted: readonly ClauseRow[] = [
  ['Am Montag traf in Ulm Jutta Quandt Rainer Holtmann.', 'main: Am Montag traf in Ulm Jutta Quandt Rainer Holtmann'],
  ['Trotz des Streits am Montag in Ulm tagte der Rat.', 'main: Trotz des Streits am Montag in Ulm tagte der Rat'],
  [
    'Am Montag, dem zweiten Tag, traf Jutta Quandt Rainer Holtmann.',
    'main: Am Montag dem zweiten Tag traf Jutta Quandt Rainer Holtmann',
  ],
  [
    'Jutta Quandt, Bürgermeisterin von Passau, traf Rainer Holtmann.',
    'main: Jutta Quandt Bürgermeisterin von Passau traf Rainer Holtmann',
  ],
];

const marks: readonly ClauseRow[] = [
  [
    'Jutta Quandt (sie lebt in Ulm) traf Rainer Holtmann.',
    'main: Jutta Quandt traf Rainer Holtmann',
    'main: sie lebt in Ulm',
  ],
  ['Jutta Quandt (Ulm) traf Rainer Holtmann.', 'main: Jutta Quandt (Ulm) traf Rainer Holtmann'],
  [
    'Jutta Quandt – sie lebt in Ulm – traf Rainer Holtmann.',
    'main: Jutta Quandt traf Rainer Holtmann',
    'main: sie lebt in Ulm',
  ],
  ['„Der Rat tagt in Ulm“, sagte Jutta Quandt.', 'main: Der Rat tagt in Ulm', 'main: sagte Jutta Quandt'],
  ['Jutta Quandt sagte: „Der Rat tagt in Ulm.“', 'main: Jutta Quandt sagte', 'main: Der Rat tagt in Ulm'],
  ['Der Rat tagt in Ulm; Jutta Quandt leitet ihn.', 'main: Der Rat tagt in Ulm', 'main: Jutta Quandt leitet ihn'],
  [
    'Passau, 10. Mai (dpa) – Jutta Quandt traf Rainer Holtmann.',
    'verbless: Passau 10. Mai dpa',
    'main: Jutta Quandt traf Rainer Holtmann',
  ],
  ['Neuer Rat in Ulm', 'verbless: Neuer Rat in Ulm'],
  [
    'Die Tagung wurde vom 3. auf den 10. Juni verschoben.',
    'main: Die Tagung wurde vom 3 . auf den 10. Juni verschoben',
  ],
];

const known: Known = {
  'brackets: one with a verb belongs to no name': ['Jutta Quandt (sie lebt in Ulm) traf'],
  'verbs: a present in "-iert" taken for a participle': ['Jutta Quandt, deren Partei in Ulm regiert'],
  'nesting: the verb of a subordinate clause behind a relative clause in it': [
    'Dass der Rat, der in Ulm tagt, streitet',
  ],
};

const tables = {
  'at a relative clause, which may stand inside': relative,
  'at a subordinate clause': subordinate,
  'at "und" between two verbs, not between two names': und,
  'but not behind a fronted part or an apposition': fronted,
  'at brackets, dashes, quotation marks and datelines': marks,
};

describe('A German sentence is cut into clauses', () => {
  for (const [kind, rows] of Object.entries(tables))
    describe(kind, () => {
      for (const [sentence, ...expected] of rows) itReads(sentence, known, () => wrongIn(sentence, expected));
    });
  describeKnown(
    Object.values(tables).flatMap((rows) => rows.map(([sentence]) => sentence)),
    known,
  );
});
