import { describeKnown, describeMeetings, type Known, type MeetingRow } from './helpers';

/** A Thursday: "am Dienstag" of what is past is the 9th, "am Freitag" of what is to come the 12th. */
const THURSDAY = '2023-05-11';

const QUANDT = 'Jutta Quandt';
const HOLTMANN = 'Rainer Holtmann';
const WIESNER = 'Torsten Wiesner';
const both = [QUANDT, HOLTMANN];
const treffen = { what: /Treffen|Gespräch|Unterredung/, where: 'Ulm', when: '2023-05-09', who: both } as const;

const participants: readonly MeetingRow[] = [
  ['Das Treffen zwischen Jutta Quandt und Rainer Holtmann am Dienstag in Ulm dauerte drei Stunden.', THURSDAY, treffen],
  ['Das Treffen von Jutta Quandt und Rainer Holtmann am Dienstag in Ulm verlief freundlich.', THURSDAY, treffen],
  ['Das Treffen von Jutta Quandt mit Rainer Holtmann am Dienstag in Ulm verlief freundlich.', THURSDAY, treffen],
  ['Jutta Quandts Treffen mit Rainer Holtmann am Dienstag in Ulm verlief freundlich.', THURSDAY, treffen],
  ['Das Treffen Jutta Quandts mit Rainer Holtmann am Dienstag in Ulm verlief freundlich.', THURSDAY, treffen],
  [
    'Das Treffen der Ministerin Jutta Quandt mit dem Direktor Rainer Holtmann am Dienstag in Ulm verlief freundlich.',
    THURSDAY,
    treffen,
  ],
  [
    'Am Dienstag gab es in Ulm ein Gespräch zwischen Jutta Quandt, Rainer Holtmann und Torsten Wiesner.',
    THURSDAY,
    { ...treffen, who: [...both, WIESNER] },
  ],
  ['Jutta Quandt hatte am Dienstag in Ulm eine Unterredung mit Rainer Holtmann.', THURSDAY, treffen],
  ['Bei einem Treffen mit Rainer Holtmann hat Jutta Quandt am Dienstag in Ulm Hilfe zugesagt.', THURSDAY, treffen],
  [
    'Nach einem Treffen mit Rainer Holtmann am Dienstag in Ulm sagte Jutta Quandt Hilfe zu.',
    THURSDAY,
    { ...treffen, who: [HOLTMANN, '?Jutta Quandt'] },
  ],
  ['Zu Gesprächen mit Rainer Holtmann ist Jutta Quandt am Dienstag in Ulm eingetroffen.', THURSDAY, treffen],
  [
    'Die Verhandlungen zwischen der IG Metall und Siemens begannen am Dienstag in Ulm.',
    THURSDAY,
    { what: /Verhandlungen/, where: 'Ulm', when: '2023-05-09', who: ['IG Metall', 'Siemens'] },
  ],
  [
    'Vertreter Finnlands und Portugals trafen sich am Dienstag in Ulm.',
    THURSDAY,
    { what: /Treffen/, where: 'Ulm', when: '2023-05-09', who: ['Finnland', 'Portugal'] },
  ],
  [
    'Finnland und Portugal verhandelten am Dienstag in Ulm über Fangquoten.',
    THURSDAY,
    { what: /Treffen|Verhandlung/, where: 'Ulm', when: '2023-05-09', who: ['Finnland', 'Portugal'] },
  ],
];

const places: readonly MeetingRow[] = [
  [
    'Auf dem Gipfel am Dienstag in Ulm stritten Jutta Quandt und Rainer Holtmann über Zölle.',
    THURSDAY,
    { what: /Gipfel/, where: 'Ulm', when: '2023-05-09', who: both },
  ],
  [
    'In der Sitzung am Dienstag in Ulm stimmten Jutta Quandt und Rainer Holtmann dagegen.',
    THURSDAY,
    { what: /Sitzung/, where: 'Ulm', when: '2023-05-09', who: both },
  ],
  [
    'Beim Parteitag der Grünen in Ulm kritisierte Jutta Quandt am Dienstag die Regierung.',
    THURSDAY,
    {
      what: /Parteitag/,
      where: 'Ulm',
      when: '2023-05-09',
      who: [QUANDT, '?Grüne', '?Die Grünen', '?Bündnis 90/Die Grünen'],
    },
  ],
  [
    'Während der Konferenz am Dienstag in Ulm warb Jutta Quandt für Frieden.',
    THURSDAY,
    { what: /Konferenz/, where: 'Ulm', when: '2023-05-09', who: [QUANDT] },
  ],
  [
    'Die Tagung im Rostocker Rathaus begann am Dienstag.',
    THURSDAY,
    { what: /Tagung/, where: 'Rostock', when: '2023-05-09' },
  ],
  ['Die Tagung im Ulmer Rathaus begann am Dienstag.', THURSDAY, { what: /Tagung/, where: 'Ulm', when: '2023-05-09' }],
  [
    'Die Synode trat am Dienstag in der Rostocker Messehalle zusammen.',
    THURSDAY,
    { what: /Synode/, where: 'Rostock', when: '2023-05-09', who: ['?Synode'] },
  ],
  [
    'Die Synode trat am Dienstag in der Ulmer Messehalle zusammen.',
    THURSDAY,
    { what: /Synode/, where: 'Ulm', when: '2023-05-09', who: ['?Synode'] },
  ],
  ['Jutta Quandt traf Rainer Holtmann am Dienstag am Flughafen von Ulm.', THURSDAY, treffen],
  [
    'Jutta Quandt war am Dienstag in Ulm. Dort traf sie Rainer Holtmann.',
    THURSDAY,
    { ...treffen, when: '?2023-05-09' },
  ],
  [
    'Die Bürger von Passau sind empört. In Ulm traf sich am Dienstag Jutta Quandt mit Rainer Holtmann.',
    THURSDAY,
    treffen,
  ],
  [
    'Am Dienstag trafen sich in Finnland die Minister Jutta Quandt und Rainer Holtmann.',
    THURSDAY,
    { ...treffen, where: 'Finnland' },
  ],
  [
    'Jutta Quandt, Bürgermeisterin von Passau, traf am Dienstag in Ulm den Unternehmer Rainer Holtmann.',
    THURSDAY,
    treffen,
  ],
];

const compounds: readonly MeetingRow[] = [
  [
    'Der EU-China-Gipfel fand am Dienstag in Ulm statt.',
    THURSDAY,
    { what: /EU-China-Gipfel/, where: 'Ulm', when: '2023-05-09', who: ['Europäische Union', 'China'] },
  ],
  [
    'EU-China-Gipfel am 12. Mai in Ulm',
    THURSDAY,
    { what: /EU-China-Gipfel/, where: 'Ulm', when: '2023-05-12', who: ['Europäische Union', 'China'] },
  ],
  [
    'Der Agrargipfel am Dienstag in Ulm brachte nichts.',
    THURSDAY,
    { what: /Agrargipfel/, where: 'Ulm', when: '2023-05-09' },
  ],
  [
    'Die deutsch-polnischen Regierungskonsultationen fanden am Dienstag in Ulm statt.',
    THURSDAY,
    { what: /Regierungskonsultationen/, where: 'Ulm', when: '2023-05-09', who: ['?Deutschland', '?Polen'] },
  ],
  [
    'Das Innenministertreffen am Dienstag in Ulm endete ohne Beschluss.',
    THURSDAY,
    { what: /Innenministertreffen/, where: 'Ulm', when: '2023-05-09' },
  ],
];

const several: readonly MeetingRow[] = [
  ['Jutta Quandt und Rainer Holtmann sind zerstritten. Am Dienstag trafen sich beide in Ulm.', THURSDAY, treffen],
  ['Jutta Quandt und Rainer Holtmann sind zerstritten. Am Dienstag trafen sich die beiden in Ulm.', THURSDAY, treffen],
  [
    'Bewerber sind Jutta Quandt, Rainer Holtmann und Torsten Wiesner. Am Dienstag trafen sich die drei in Ulm.',
    THURSDAY,
    { ...treffen, who: [...both, WIESNER] },
  ],
  [
    'Jutta Quandt und Rainer Holtmann sind zerstritten. Am Dienstag trafen sie sich in Ulm.',
    THURSDAY,
    { ...treffen, who: ['?Jutta Quandt', '?Rainer Holtmann'] },
  ],
];

const margin: readonly MeetingRow[] = [
  [
    'Am Rande des Gipfels in Ulm traf Jutta Quandt am Dienstag Rainer Holtmann.',
    THURSDAY,
    { what: /Treffen/, where: 'Ulm', when: '2023-05-09', who: both },
    { what: /Gipfel/, where: 'Ulm', when: '?2023-05-09', who: ['?Jutta Quandt', '?Rainer Holtmann'] },
  ],
  [
    'Der Gipfel begann am Dienstag in Ulm. Am Rande kamen Jutta Quandt und Rainer Holtmann zu einem Gespräch zusammen.',
    THURSDAY,
    { what: /Gespräch|Treffen/, where: '?Ulm', when: '?2023-05-09', who: both },
    { what: /Gipfel/, where: 'Ulm', when: '2023-05-09' },
  ],
];

const minutes: readonly MeetingRow[] = [
  [
    'Sitzung des Ortsbeirats am 9. Mai 2023\nOrt: Rathaus, Ulm\nAnwesend: Jutta Quandt, Rainer Holtmann\n',
    THURSDAY,
    { what: /Sitzung/, where: 'Ulm', when: '2023-05-09', who: [...both, '?Ortsbeirat'] },
  ],
  [
    'Protokoll der Mitgliederversammlung\nDatum: 9. Mai 2023\nOrt: Ulm\nVorsitz: Jutta Quandt\nProtokoll: Rainer Holtmann\n',
    THURSDAY,
    { what: /Mitgliederversammlung/, where: 'Ulm', when: '2023-05-09', who: both },
  ],
  [
    'Niederschrift über die Sitzung des Bauausschusses vom 9. Mai 2023 in Ulm\n\nAnwesende: Jutta Quandt (Vorsitz), Rainer Holtmann, Torsten Wiesner\n',
    THURSDAY,
    { what: /Sitzung/, where: 'Ulm', when: '2023-05-09', who: [...both, WIESNER, '?Bauausschuss'] },
  ],
];

const datelines: readonly MeetingRow[] = [
  ['Passau, 10. Mai (dpa) – Jutta Quandt traf am Dienstag in Ulm Rainer Holtmann.', THURSDAY, treffen],
  ['PASSAU (dpa) - Jutta Quandt traf am Dienstag in Ulm Rainer Holtmann.', THURSDAY, treffen],
  ['Passau. Jutta Quandt hat am Dienstag in Ulm Rainer Holtmann getroffen.', THURSDAY, treffen],
  ['Ulm (APA) – Jutta Quandt hat am Dienstag Rainer Holtmann getroffen.', THURSDAY, { ...treffen, where: '?Ulm' }],
];

const headlines: readonly MeetingRow[] = [
  [
    'Quandt trifft Holtmann in Ulm\n\nJutta Quandt hat am Dienstag in Ulm Rainer Holtmann getroffen. Das Treffen dauerte zwei Stunden.',
    THURSDAY,
    treffen,
  ],
  [
    'Quandt empfängt Holtmann\n\nRainer Holtmann ist am Dienstag in Ulm von Jutta Quandt empfangen worden.',
    THURSDAY,
    { ...treffen, what: /Empfang|Treffen/ },
  ],
  [
    'Treffen von Quandt und Holtmann in Ulm\n\nJutta Quandt und Rainer Holtmann trafen sich am Dienstag.',
    THURSDAY,
    treffen,
  ],
  [
    'Agrargipfel in Ulm\n\nDer Gipfel begann am Dienstag. Jutta Quandt nahm daran teil.',
    THURSDAY,
    { what: /Agrargipfel/, where: 'Ulm', when: '2023-05-09', who: [QUANDT] },
  ],
];

const known: Known = {
  'names: a full name met only in the genitive keeps its "s"': [
    'Jutta Quandts Treffen mit',
    'Das Treffen Jutta Quandts mit',
  ],
  'nouns: "hatte eine Unterredung" lets its subject take part': ['Jutta Quandt hatte am Dienstag'],
  'places: a building with its town behind it': ['Jutta Quandt traf Rainer Holtmann am Dienstag am Flughafen'],
};

const tables = { participants, places, compounds, several, 'on the margins': margin, minutes, datelines, headlines };

describe('German nouns that name a meeting', () => {
  for (const [kind, rows] of Object.entries(tables)) describeMeetings(kind, rows, known);
  describeKnown(
    Object.values(tables).flatMap((rows) => rows.map(([text]) => text)),
    known,
  );
});
