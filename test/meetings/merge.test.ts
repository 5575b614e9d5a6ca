import { describeKnown, describeMeetings, type Known, type MeetingRow } from '../de/helpers';

/** A Thursday. */
const THURSDAY = '2023-05-11';

const QUANDT = 'Jutta Quandt';
const HOLTMANN = 'Rainer Holtmann';
const WIESNER = 'Torsten Wiesner';
const both = [QUANDT, HOLTMANN];
const treffen = { what: /Treffen|Gespräch/, where: 'Ulm', when: '2023-05-09', who: both } as const;

const one: readonly MeetingRow[] = [
  [
    'Jutta Quandt hat am Dienstag in Ulm Rainer Holtmann getroffen. Das Treffen dauerte zwei Stunden.',
    THURSDAY,
    treffen,
  ],
  ['Jutta Quandt und Rainer Holtmann trafen sich am Dienstag. Die Gespräche fanden in Ulm statt.', THURSDAY, treffen],
  [
    'Jutta Quandt und Rainer Holtmann trafen sich am Dienstag. Die Unterredung in Ulm dauerte zwei Stunden.',
    THURSDAY,
    treffen,
  ],
  [
    'Jutta Quandt und Rainer Holtmann trafen sich in Ulm. Bei dem Treffen am Dienstag war auch Torsten Wiesner dabei.',
    THURSDAY,
    { ...treffen, who: [...both, WIESNER] },
  ],
  [
    'Am Dienstag begann in Ulm der Gewerkschaftstag der IG Metall. Jutta Quandt eröffnete den Kongress.',
    THURSDAY,
    { what: /Gewerkschaftstag/, where: 'Ulm', when: '2023-05-09', who: [QUANDT, '?IG Metall'] },
  ],
  [
    'In Ulm tagt seit Dienstag die Synode. Zu der Versammlung ist auch Jutta Quandt gekommen.',
    THURSDAY,
    { what: /Synode/, where: 'Ulm', when: '?2023-05-09', who: [QUANDT] },
  ],
  [
    'Der Agrargipfel fand am Dienstag in Ulm statt. An dem Gipfel nahm Jutta Quandt teil.',
    THURSDAY,
    { what: /Agrargipfel/, where: 'Ulm', when: '2023-05-09', who: [QUANDT] },
  ],
  [
    'Der Stadtrat tagte am Dienstag in Ulm. In der Sitzung stritten Jutta Quandt und Rainer Holtmann.',
    THURSDAY,
    { what: /Stadtrat|Sitzung/, where: 'Ulm', when: '2023-05-09', who: [...both, '?Stadtrat'] },
  ],
  [
    'Der Hauptausschuss ist am Dienstag in Ulm zusammengetreten. Der Ausschuss tagte bis in die Nacht.',
    THURSDAY,
    { what: /Hauptausschuss|Sitzung/, where: 'Ulm', when: '2023-05-09', who: ['?Hauptausschuss'] },
  ],
  [
    'Jutta Quandt empfing am Dienstag in Ulm Rainer Holtmann. Bei dem Gespräch ging es um Zölle.',
    THURSDAY,
    { ...treffen, what: /Empfang|Treffen/ },
  ],
  [
    'Jutta Quandt reiste am Dienstag nach Ulm. Dort sprach sie mit Rainer Holtmann. Das Gespräch dauerte zwei Stunden.',
    THURSDAY,
    treffen,
  ],
  [
    'Das Treffen zwischen Jutta Quandt und Rainer Holtmann ist für den 6. Juni geplant. Es findet in Ulm statt.',
    THURSDAY,
    { ...treffen, when: '2023-06-06', status: 'planned' },
  ],
  [
    'Quandt und Holtmann sprechen über Zölle\n\nJutta Quandt und Rainer Holtmann haben sich am Dienstag in Ulm getroffen.',
    THURSDAY,
    treffen,
  ],
  [
    'Stadtrat tagt in Ulm\n\nDer Stadtrat hat am Dienstag in Ulm getagt. Jutta Quandt leitete die Sitzung.',
    THURSDAY,
    { what: /Stadtrat|Sitzung/, where: 'Ulm', when: '2023-05-09', who: [QUANDT, '?Stadtrat'] },
  ],
  [
    'Parteitag der Grünen beginnt\n\nIn Ulm hat am Dienstag der Parteitag der Grünen begonnen. Er dauert bis Freitag.',
    THURSDAY,
    {
      what: /Parteitag/,
      where: 'Ulm',
      when: '2023-05-09/2023-05-12',
      who: ['?Die Grünen', '?Bündnis 90/Die Grünen', '?Grüne'],
    },
  ],
  [
    'Jutta Quandt traf am Dienstag in Ulm Rainer Holtmann. Zuvor hatte es Streit gegeben. Nach dem Treffen waren beide zufrieden.',
    THURSDAY,
    treffen,
  ],
];

const ulm = { what: /Treffen/, where: 'Ulm', when: '2023-05-08', who: both } as const;
const riga = { what: /Treffen/, where: 'Riga', when: '2023-05-10', who: both } as const;

const two: readonly MeetingRow[] = [
  [
    'Jutta Quandt traf am Montag in Ulm Rainer Holtmann. Am Mittwoch trafen sich Jutta Quandt und Rainer Holtmann in Riga.',
    THURSDAY,
    ulm,
    riga,
  ],
  ['Jutta Quandt und Rainer Holtmann trafen sich am Montag in Ulm und am Mittwoch in Riga.', THURSDAY, ulm, riga],
  [
    'Jutta Quandt traf am Montag in Ulm Rainer Holtmann und am Mittwoch in Riga Torsten Wiesner.',
    THURSDAY,
    ulm,
    { ...riga, who: [QUANDT, WIESNER] },
  ],
  [
    'Jutta Quandt traf am Montag in Ulm Rainer Holtmann. Am Mittwoch empfing sie in Ulm Torsten Wiesner.',
    THURSDAY,
    ulm,
    { what: /Empfang|Treffen/, where: 'Ulm', when: '2023-05-10', who: [QUANDT, WIESNER] },
  ],
  [
    'Der Kreistag tagte am Montag in Ulm. Der Gemeinderat kam am Montag in Passau zusammen.',
    THURSDAY,
    { what: /Kreistag|Sitzung/, where: 'Ulm', when: '2023-05-08', who: ['?Kreistag'] },
    { what: /Gemeinderat|Sitzung/, where: 'Passau', when: '2023-05-08', who: ['?Gemeinderat'] },
  ],
  [
    'Am Montag tagte in Ulm der Sportausschuss. Am selben Tag tagte in Ulm der Kulturausschuss.',
    THURSDAY,
    { what: /Sportausschuss|Sitzung/, where: 'Ulm', when: '2023-05-08', who: ['?Sportausschuss'] },
    { what: /Kulturausschuss|Sitzung/, where: 'Ulm', when: '2023-05-08', who: ['?Kulturausschuss'] },
  ],
  [
    'Der Parteitag der SPD fand am Montag in Ulm statt. Der Parteitag der FDP findet am 6. Juni in Riga statt.',
    THURSDAY,
    { what: /Parteitag der SPD/, where: 'Ulm', when: '2023-05-08', who: ['?SPD'] },
    { what: /Parteitag der FDP/, where: 'Riga', when: '2023-06-06', who: ['?FDP'] },
  ],
  [
    'Die Tagung fand am Montag in Ulm statt. Die nächste Tagung ist am 6. Juni in Riga.',
    THURSDAY,
    { what: /Tagung/, where: 'Ulm', when: '2023-05-08' },
    { what: /Tagung/, where: 'Riga', when: '2023-06-06' },
  ],
  [
    'Jutta Quandt sprach am Montag in Ulm mit Rainer Holtmann. Ein weiteres Treffen mit ihm ist für den 6. Juni geplant.',
    THURSDAY,
    { ...ulm, what: /Treffen|Gespräch/ },
    { what: /Treffen/, when: '2023-06-06', who: [HOLTMANN, '?Jutta Quandt'] },
  ],
  [
    'Die Synode begann am Montag in Ulm. Am Mittwoch traf Jutta Quandt in Riga Rainer Holtmann. Das Treffen verlief freundlich.',
    THURSDAY,
    { what: /Synode/, where: 'Ulm', when: '2023-05-08' },
    riga,
  ],
];

const known: Known = {};

const tables = { 'two tellings are one meeting': one, 'two occasions stay two': two };

describe('German meetings told more than once', () => {
  for (const [kind, rows] of Object.entries(tables)) describeMeetings(kind, rows, known);
  describeKnown(
    Object.values(tables).flatMap((rows) => rows.map(([text]) => text)),
    known,
  );
});
