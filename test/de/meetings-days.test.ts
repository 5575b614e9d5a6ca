import { describeKnown, describeMeetings, type Known, type MeetingRow } from './helpers';

const THURSDAY = '2023-05-11';

const QUANDT = 'Jutta Quandt';
const HOLTMANN = 'Rainer Holtmann';
const both = [QUANDT, HOLTMANN];
const tagung = { what: /Tagung/, where: 'Ulm' } as const;
const treffen = { what: /Treffen/, where: 'Ulm', who: both } as const;

const stretches: readonly MeetingRow[] = [
  ['Die zweitägige Tagung beginnt am Freitag in Ulm.', THURSDAY, { ...tagung, when: '2023-05-12/2023-05-13' }],
  [
    'In Ulm ist am Mittwoch eine dreitägige Tagung zu Ende gegangen.',
    THURSDAY,
    { ...tagung, when: '2023-05-08/2023-05-10' },
  ],
  ['Die Tagung findet vom 7. bis 11. Juni in Ulm statt.', THURSDAY, { ...tagung, when: '2023-06-07/2023-06-11' }],
  ['Die Tagung in Ulm dauert von Freitag bis Sonntag.', THURSDAY, { ...tagung, when: '2023-05-12/2023-05-14' }],
  [
    'Die Tagung hat am Montag in Ulm begonnen und dauert bis Samstag.',
    THURSDAY,
    { ...tagung, when: '2023-05-08/2023-05-13' },
  ],
  [
    'Am Montag begann in Ulm die Tagung. Sie dauert bis Samstag.',
    THURSDAY,
    { ...tagung, when: '2023-05-08/2023-05-13' },
  ],
  ['Die Tagung am Wochenende in Ulm war gut besucht.', THURSDAY, { ...tagung, when: '2023-05-06/2023-05-07' }],
  ['Die Tagung findet Ende Juni in Ulm statt.', THURSDAY, { ...tagung, when: '2023-06~' }],
  ['Die Tagung fand im März in Ulm statt.', THURSDAY, { ...tagung, when: '2023-03' }],
  ['Die Tagung fand 2019 in Ulm statt.', THURSDAY, { ...tagung, when: '2019' }],
];

const relative: readonly MeetingRow[] = [
  ['Jutta Quandt traf gestern in Ulm Rainer Holtmann.', THURSDAY, { ...treffen, when: '2023-05-10' }],
  ['Jutta Quandt trifft heute in Ulm Rainer Holtmann.', THURSDAY, { ...treffen, when: '2023-05-11' }],
  [
    'Jutta Quandt trifft morgen in Ulm Rainer Holtmann.',
    THURSDAY,
    { ...treffen, when: '2023-05-12', status: 'planned' },
  ],
  [
    'Am Freitag geht es in Ulm weiter: Dann trifft Jutta Quandt Rainer Holtmann.',
    THURSDAY,
    { ...treffen, where: '?Ulm', when: '2023-05-12' },
  ],
  [
    'Am Dienstag war Markt in Ulm. Am selben Tag traf dort Jutta Quandt Rainer Holtmann.',
    THURSDAY,
    { ...treffen, when: '2023-05-09' },
  ],
  ['Jutta Quandt traf Rainer Holtmann in Ulm.', THURSDAY, treffen],
  [
    'Jutta Quandt, die seit 2019 im Amt ist, traf Rainer Holtmann am Dienstag in Ulm.',
    THURSDAY,
    { ...treffen, when: '2023-05-09' },
  ],
  [
    'Wie die Polizei am Mittwoch mitteilte, traf Jutta Quandt am Montag in Ulm Rainer Holtmann.',
    THURSDAY,
    { ...treffen, when: '2023-05-08' },
  ],
  [
    'Jutta Quandt sagte am Mittwoch, sie habe am Montag in Ulm Rainer Holtmann getroffen.',
    THURSDAY,
    { ...treffen, when: '2023-05-08' },
  ],
];

const moved: readonly MeetingRow[] = [
  [
    'Die Tagung in Ulm wurde vom 3. auf den 10. Juni verschoben.',
    THURSDAY,
    { ...tagung, when: '2023-06-10', status: 'planned' },
  ],
  [
    'Die für Freitag in Ulm geplante Tagung wird auf den 10. Juni verschoben.',
    THURSDAY,
    { ...tagung, when: '2023-06-10', status: 'planned' },
  ],
  [
    'Die Tagung in Ulm ist auf den 10. Juni vertagt worden.',
    THURSDAY,
    { ...tagung, when: '2023-06-10', status: 'planned' },
  ],
  [
    'Die Tagung in Ulm soll am 10. Juni nachgeholt werden.',
    THURSDAY,
    { ...tagung, when: '2023-06-10', status: 'planned' },
  ],
];

const cancelled: readonly MeetingRow[] = [
  [
    'Das für Freitag in Ulm geplante Treffen zwischen Jutta Quandt und Rainer Holtmann wurde abgesagt.',
    THURSDAY,
    { ...treffen, when: '2023-05-12', status: 'cancelled' },
  ],
  [
    'Jutta Quandt hat das Treffen mit Rainer Holtmann am 19. Mai in Ulm abgesagt.',
    THURSDAY,
    { ...treffen, when: '2023-05-19', status: 'cancelled' },
  ],
  [
    'Jutta Quandt sagte am Mittwoch das Treffen mit Rainer Holtmann am 19. Mai in Ulm ab.',
    THURSDAY,
    { ...treffen, when: '2023-05-19', status: 'cancelled' },
  ],
  [
    'Die Tagung in Ulm am 6. Juni wurde am Mittwoch abgesagt.',
    THURSDAY,
    { ...tagung, when: '2023-06-06', status: 'cancelled' },
  ],
  ['Die Tagung am Freitag in Ulm fällt aus.', THURSDAY, { ...tagung, when: '2023-05-12', status: 'cancelled' }],
  ['Die Tagung am 19. Mai in Ulm ist geplatzt.', THURSDAY, { ...tagung, when: '2023-05-19', status: 'cancelled' }],
  [
    'Jutta Quandt hat am Mittwoch das Treffen mit Rainer Holtmann in Ulm abgesagt.',
    THURSDAY,
    { ...treffen, status: 'cancelled' },
  ],
];

const denied: readonly MeetingRow[] = [
  ['Zu einem Treffen zwischen Jutta Quandt und Rainer Holtmann kam es am Dienstag in Ulm nicht.', THURSDAY],
  ['Ein Treffen mit Rainer Holtmann in Ulm habe es nicht gegeben, sagte Jutta Quandt am Dienstag.', THURSDAY],
  ['Am Dienstag gab es in Ulm kein Treffen zwischen Jutta Quandt und Rainer Holtmann.', THURSDAY],
  ['Jutta Quandt hat Rainer Holtmann am Dienstag in Ulm nicht getroffen.', THURSDAY],
  ['Jutta Quandt und Rainer Holtmann trafen sich am Dienstag in Ulm nicht.', THURSDAY],
  ['Jutta Quandt bestritt, am Dienstag in Ulm Rainer Holtmann getroffen zu haben.', THURSDAY],
  ['Jutta Quandt weigerte sich, am Freitag in Ulm Rainer Holtmann zu treffen.', THURSDAY],
  ['Niemals traf Jutta Quandt in Ulm Rainer Holtmann.', THURSDAY],
];

const known: Known = {};

const tables = {
  'last some time': stretches,
  'are told by the day': relative,
  'are moved': moved,
  'are cancelled': cancelled,
  'are denied': denied,
};

describe('German meetings', () => {
  for (const [kind, rows] of Object.entries(tables)) describeMeetings(kind, rows, known);
  describeKnown(
    Object.values(tables).flatMap((rows) => rows.map(([text]) => text)),
    known,
  );
});
