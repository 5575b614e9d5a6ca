import { describeMeetings, type MeetingRow } from './helpers';

/** A Thursday: "am Montag" of what is past is the 8th, of what is to come the 15th. */
const THURSDAY = '2023-05-11';

const QUANDT = 'Jutta Quandt';
const HOLTMANN = 'Rainer Holtmann';
const WIESNER = 'Torsten Wiesner';
const both = [QUANDT, HOLTMANN];
const treffen = { what: /Treffen/, where: 'Ulm', when: '2023-05-08', who: both } as const;
const tagung = { what: /Tagung/, where: 'Ulm', when: '2023-05-08', who: [QUANDT] } as const;

const verbs: readonly MeetingRow[] = [
  ['Jutta Quandt und Rainer Holtmann unterzeichneten am Montag in Ulm ein Abkommen.', THURSDAY, treffen],
  ['Jutta Quandt und Rainer Holtmann haben am Montag in Ulm den Vertrag unterschrieben.', THURSDAY, treffen],
  ['Jutta Quandt unterschrieb am Montag in Ulm den Vertrag.', THURSDAY],
  [
    'Am Montag saßen in Ulm Jutta Quandt, Torsten Wiesner und Rainer Holtmann beisammen, um einen Ausweg zu suchen.',
    THURSDAY,
    { ...treffen, who: [...both, WIESNER] },
  ],
  [
    'Am 15. Mai hat Jutta Quandt Rainer Holtmann zu Gast.',
    THURSDAY,
    { what: /Empfang|Treffen/, when: '2023-05-15', who: both },
  ],
  [
    'Am Montag will Jutta Quandt in Ulm mit Vertretern der Konzernleitung sprechen.',
    THURSDAY,
    { ...treffen, when: '2023-05-15', who: [QUANDT] },
  ],
  [
    'Am Montag wartet die erste Probe: In Ulm spricht Jutta Quandt mit Rainer Holtmann über die Gülle.',
    THURSDAY,
    { ...treffen, when: '2023-05-15' },
  ],
  [
    'Am Montag stellen sich Jutta Quandt und Rainer Holtmann dem Kulturausschuss vor.',
    THURSDAY,
    { what: /Kulturausschuss|Anhörung/, when: '2023-05-15', who: both },
  ],
  [
    'Am Montag war Jutta Quandt in Ulm bei Ministerin Karin Holtmann.',
    THURSDAY,
    { ...treffen, who: [QUANDT, 'Karin Holtmann'] },
  ],
  ['Am Montag war Jutta Quandt in Ulm bei der Bahn.', THURSDAY],
  ['Rainer Holtmann war erst am Montag vom Konkurrenten Nobilia gekommen.', THURSDAY],
];

const nouns: readonly MeetingRow[] = [
  ['Jutta Quandt sprach am Rudertag, der am Montag in Ulm stattfand.', THURSDAY, { ...tagung, what: /Rudertag/ }],
  [
    'Am Montag stellt sich Jutta Quandt an der Jahrestagung des Vereins in Ulm vor.',
    THURSDAY,
    { ...tagung, what: /Jahrestagung/, when: '2023-05-15' },
  ],
  ['Am Montag übte Jutta Quandt Kritik an der Tagung in Ulm.', THURSDAY, { ...tagung, when: '?2023-05-08', who: [] }],
  ['Die heute in Ulm angesetzte Tagung entfällt.', THURSDAY, { ...tagung, when: '2023-05-11', who: [] }],
  ['Ein Treffen in Ulm war am Montag geplatzt.', THURSDAY, { ...treffen, who: [] }],
  ['Die Tagung fand am Montag in der Stadthalle von Ulm statt.', THURSDAY, { ...tagung, who: [] }],
  [
    'Jutta Quandt und Rainer Holtmann stritten. Ein für Montag in Ulm geplantes Gespräch der beiden mit Torsten Wiesner entfällt.',
    THURSDAY,
    { what: /Gespräch/, where: 'Ulm', when: '2023-05-15', who: [...both, WIESNER] },
  ],
];

const told: readonly MeetingRow[] = [
  ['Am Montag war in Ulm eine Tagung. „Das geht“, sagte Jutta Quandt nach der Tagung.', THURSDAY, tagung],
  [
    'Am Montag war in Ulm eine Tagung. In ihren Grußworten würdigten Jutta Quandt, die Präsidentin des Verbands, Torsten Wiesner, und Rainer Holtmann die Arbeit.',
    THURSDAY,
    { ...tagung, who: [...both, WIESNER] },
  ],
  [
    'Jutta Quandt traf am Montag in Ulm Rainer Holtmann. Torsten Wiesner verhandelte mit.',
    THURSDAY,
    { ...treffen, who: [...both, WIESNER] },
  ],
  [
    'Jutta Quandt sprach am Montag in Ulm mit Rainer Holtmann. Ihr gegenüber saß auch Torsten Wiesner.',
    THURSDAY,
    { ...treffen, who: [...both, WIESNER] },
  ],
  ['Jutta Quandt traf am Montag in Ulm Rainer Holtmann. Torsten Wiesner reist unterdessen.', THURSDAY, treffen],
  [
    'Die für Montag in Ulm geplante Tagung fiel aus. Neuer Termin ist der 16. Juni.',
    THURSDAY,
    { ...tagung, when: '2023-05-15', who: [] },
    { what: /Tagung/, when: '2023-06-16', who: [] },
  ],
];

const beside: readonly MeetingRow[] = [
  [
    'Am Montag traf sich in Ulm die Jury zu einer Sitzung. Mit Jutta Quandt saßen Rainer Holtmann und Torsten Wiesner beisammen.',
    THURSDAY,
    { what: /Sitzung|Jury/, where: 'Ulm', when: '2023-05-08', who: [...both, WIESNER, '?Jury'] },
  ],
];

const tables = {
  'are told by more verbs': verbs,
  'are told by nouns': nouns,
  'are told in two sentences': [...told, ...beside],
};

describe('German meetings', () => {
  for (const [kind, rows] of Object.entries(tables)) describeMeetings(kind, rows);
});
