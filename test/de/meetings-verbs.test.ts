import { describeKnown, describeMeetings, type Known, type MeetingRow } from './helpers';

/** A Thursday: "am Montag" of what is past is the 8th, "am Freitag" of what is to come the 12th. */
const THURSDAY = '2023-05-11';

const QUANDT = 'Jutta Quandt';
const HOLTMANN = 'Rainer Holtmann';
const WIESNER = 'Torsten Wiesner';
const both = [QUANDT, HOLTMANN];
const treffen = { what: /Treffen/, where: 'Ulm', when: '2023-05-08', who: both } as const;
const empfang = { what: /Empfang|Treffen/, where: 'Ulm', when: '2023-05-08', who: both } as const;

const meet: readonly MeetingRow[] = [
  ['Jutta Quandt traf am Montag in Ulm Rainer Holtmann.', THURSDAY, { ...treffen, status: 'held' }],
  [
    'Am Montag trifft Jutta Quandt in Ulm Rainer Holtmann.',
    THURSDAY,
    { ...treffen, when: '2023-05-15', status: 'planned' },
  ],
  ['Jutta Quandt hat am Montag in Ulm Rainer Holtmann getroffen.', THURSDAY, { ...treffen, status: 'held' }],
  ['Jutta Quandt hatte Rainer Holtmann am Montag in Ulm getroffen.', THURSDAY, { ...treffen, status: 'held' }],
  ['Es wurde bekannt, dass Jutta Quandt am Montag in Ulm Rainer Holtmann getroffen hat.', THURSDAY, treffen],
  ['Nachdem Jutta Quandt am Montag in Ulm Rainer Holtmann getroffen hatte, stiegen die Aktien.', THURSDAY, treffen],
  [
    'Jutta Quandt wird am Freitag in Ulm Rainer Holtmann treffen.',
    THURSDAY,
    { ...treffen, when: '2023-05-12', status: 'planned' },
  ],
  [
    'Jutta Quandt will sich am Freitag in Ulm mit Rainer Holtmann treffen.',
    THURSDAY,
    { ...treffen, when: '2023-05-12', status: 'planned' },
  ],
  [
    'Jutta Quandt kündigte an, am Freitag in Ulm Rainer Holtmann zu treffen.',
    THURSDAY,
    { ...treffen, when: '2023-05-12', status: 'planned' },
  ],
  ['Jutta Quandt und Rainer Holtmann trafen sich am Montag in Ulm.', THURSDAY, treffen],
  ['In Ulm haben sich am Montag Jutta Quandt und Rainer Holtmann getroffen.', THURSDAY, treffen],
  [
    'Jutta Quandt traf sich am Montag in Ulm mit Rainer Holtmann und Torsten Wiesner.',
    THURSDAY,
    { ...treffen, who: [...both, WIESNER] },
  ],
  [
    'Jutta Quandt, Rainer Holtmann und Torsten Wiesner trafen sich am Montag in Ulm.',
    THURSDAY,
    { ...treffen, who: [...both, WIESNER] },
  ],
  ['Jutta Quandt kam am Montag in Ulm mit Rainer Holtmann zusammen.', THURSDAY, treffen],
  ['Jutta Quandt ist am Montag in Ulm mit Rainer Holtmann zusammengekommen.', THURSDAY, treffen],
  ['Als Jutta Quandt am Montag in Ulm mit Rainer Holtmann zusammentraf, regnete es.', THURSDAY, treffen],
  ['Jutta Quandt setzte sich am Montag in Ulm mit Rainer Holtmann zusammen.', THURSDAY, treffen],
  ['Am Montag begegnete Jutta Quandt in Ulm erstmals Rainer Holtmann.', THURSDAY, treffen],
  ['Jutta Quandt beriet am Montag in Ulm mit Rainer Holtmann über die Brücke.', THURSDAY, treffen],
  ['Jutta Quandt sprach am Montag in Ulm mit Rainer Holtmann über die Brücke.', THURSDAY, treffen],
  ['Die Minister Jutta Quandt und Rainer Holtmann verhandelten am Montag in Ulm über Fangquoten.', THURSDAY, treffen],
  [
    'Jutta Quandt telefonierte am Montag mit Rainer Holtmann.',
    THURSDAY,
    { what: /Treffen|Telefonat/, when: '2023-05-08', who: both },
  ],
  [
    'Jutta Quandt hat am Montag mit Rainer Holtmann telefoniert.',
    THURSDAY,
    { what: /Treffen|Telefonat/, when: '2023-05-08', who: both },
  ],
];

const host: readonly MeetingRow[] = [
  ['Jutta Quandt empfing am Montag in Ulm Rainer Holtmann.', THURSDAY, { ...empfang, status: 'held' }],
  [
    'Am Freitag empfängt Jutta Quandt in Ulm Rainer Holtmann.',
    THURSDAY,
    { ...empfang, when: '2023-05-12', status: 'planned' },
  ],
  ['Jutta Quandt hat Rainer Holtmann am Montag in Ulm empfangen.', THURSDAY, empfang],
  ['Rainer Holtmann wurde am Montag in Ulm von Jutta Quandt empfangen.', THURSDAY, empfang],
  ['Rainer Holtmann ist am Montag in Ulm von Jutta Quandt empfangen worden.', THURSDAY, empfang],
  [
    'Rainer Holtmann wird am Freitag in Ulm von Jutta Quandt empfangen.',
    THURSDAY,
    { ...empfang, when: '2023-05-12', status: 'planned' },
  ],
  ['Nachdem Jutta Quandt am Montag in Ulm Rainer Holtmann empfangen hatte, stiegen die Aktien.', THURSDAY, empfang],
  ['Die Ministerin Jutta Quandt, die am Montag in Ulm Rainer Holtmann empfing, lächelte.', THURSDAY, empfang],
  ['Jutta Quandt besuchte am Montag Rainer Holtmann in Ulm.', THURSDAY, { ...treffen, what: /Besuch|Treffen/ }],
  ['Jutta Quandt hat am Montag Rainer Holtmann in Ulm besucht.', THURSDAY, { ...treffen, what: /Besuch|Treffen/ }],
];

const bundesrat = { what: /Bundesrat|Sitzung/, where: 'Bonn', when: '2023-05-10', who: ['?Bundesrat'] } as const;
const kreistag = { what: /Kreistag|Sitzung/, where: 'Emden', when: '2023-05-08', who: ['?Kreistag'] } as const;

const bodyMeets: readonly MeetingRow[] = [
  ['Der Bundesrat tagte am Mittwoch in Bonn.', THURSDAY, { ...bundesrat, status: 'held' }],
  ['Der Bundesrat tagt am Freitag in Bonn.', THURSDAY, { ...bundesrat, when: '2023-05-12', status: 'planned' }],
  ['Der Bundesrat hat am Mittwoch in Bonn getagt.', THURSDAY, bundesrat],
  ['Weil der Bundesrat am Mittwoch in Bonn tagte, war die Straße gesperrt.', THURSDAY, bundesrat],
  ['Der Kreistag kam am Montag in Emden zusammen.', THURSDAY, kreistag],
  ['Am Montag ist in Emden der Kreistag zusammengetreten.', THURSDAY, kreistag],
  ['Nachdem der Kreistag am Montag in Emden zusammengetreten war, wurde die Straße gesperrt.', THURSDAY, kreistag],
  ['Der Kreistag versammelte sich am Montag in Emden.', THURSDAY, kreistag],
  ['Der Kreistag hat am Montag in Emden über den Haushalt beraten.', THURSDAY, kreistag],
  [
    'Der Petitionsausschuss befasste sich am Mittwoch mit der Beschwerde.',
    THURSDAY,
    { what: /Petitionsausschuss|Sitzung/, when: '2023-05-10', who: ['?Petitionsausschuss'] },
  ],
  [
    'Die Verkehrsminister der Länder tagten am Mittwoch in Bonn.',
    THURSDAY,
    { what: /Verkehrsminister|Sitzung|Treffen/, where: 'Bonn', when: '2023-05-10' },
  ],
  [
    'Der Aufsichtsrat der Commerzbank trat am Montag in Emden zusammen.',
    THURSDAY,
    {
      ...kreistag,
      what: /Aufsichtsrat|Sitzung/,
      who: ['?Aufsichtsrat', '?Commerzbank', '?Aufsichtsrat der Commerzbank'],
    },
  ],
  [
    'Am Freitag soll in Emden der Kreistag zusammenkommen.',
    THURSDAY,
    { ...kreistag, when: '2023-05-12', status: 'planned' },
  ],
];

const besuch = { what: /Besuch|Treffen|Gespräch/, where: 'Riga', when: '2023-05-09', who: both } as const;

const travel: readonly MeetingRow[] = [
  ['Jutta Quandt reiste am Dienstag nach Riga, um dort Rainer Holtmann zu treffen.', THURSDAY, besuch],
  ['Jutta Quandt ist am Dienstag zu Gesprächen mit Rainer Holtmann nach Riga gereist.', THURSDAY, besuch],
  ['Jutta Quandt flog am Dienstag nach Riga, wo sie mit Rainer Holtmann sprach.', THURSDAY, besuch],
  ['Jutta Quandt reiste am Dienstag nach Riga. Dort sprach sie mit Rainer Holtmann.', THURSDAY, besuch],
  [
    'Jutta Quandt reist am Freitag nach Riga. Dort will sie Rainer Holtmann treffen.',
    THURSDAY,
    { ...besuch, when: '2023-05-12', status: 'planned' },
  ],
  [
    'Jutta Quandt wird am Freitag zu einem Gespräch mit Rainer Holtmann in Riga erwartet.',
    THURSDAY,
    { ...besuch, when: '2023-05-12', status: 'planned' },
  ],
  ['Jutta Quandt traf am Dienstag zu Gesprächen mit Rainer Holtmann in Riga ein.', THURSDAY, besuch],
  [
    'Jutta Quandt, die am Dienstag zu einem Treffen mit Rainer Holtmann nach Riga gereist war, schwieg.',
    THURSDAY,
    besuch,
  ],
];

const tagung = { what: /Tagung/, where: 'Ulm', when: '2023-05-09', who: both } as const;

const attend: readonly MeetingRow[] = [
  ['An der Tagung am Dienstag in Ulm nahmen Jutta Quandt und Rainer Holtmann teil.', THURSDAY, tagung],
  ['Jutta Quandt und Rainer Holtmann haben am Dienstag in Ulm an einer Tagung teilgenommen.', THURSDAY, tagung],
  ['Am Dienstag gab es in Ulm eine Tagung, an der Jutta Quandt und Rainer Holtmann teilnahmen.', THURSDAY, tagung],
  [
    'Jutta Quandt wird am Freitag an der Tagung in Ulm teilnehmen.',
    THURSDAY,
    { ...tagung, when: '2023-05-12', who: [QUANDT], status: 'planned' },
  ],
  ['Bei der Tagung am Dienstag in Ulm waren Jutta Quandt und Rainer Holtmann dabei.', THURSDAY, tagung],
  ['Jutta Quandt und Rainer Holtmann beteiligten sich am Dienstag in Ulm an einer Tagung.', THURSDAY, tagung],
  ['Zur Tagung am Dienstag in Ulm kamen Jutta Quandt und Rainer Holtmann.', THURSDAY, tagung],
  ['Am Dienstag begann in Ulm die Tagung. Auch Jutta Quandt und Rainer Holtmann sind dabei.', THURSDAY, tagung],
  [
    'Am Freitag beginnt in Ulm die Tagung. Zugesagt haben Jutta Quandt und Rainer Holtmann.',
    THURSDAY,
    { ...tagung, when: '2023-05-12', status: 'planned' },
  ],
];

const sitzung = { what: /Sitzung/, where: 'Ulm', when: '2023-05-09', who: [QUANDT] } as const;

const chair: readonly MeetingRow[] = [
  ['Die Sitzung am Dienstag in Ulm leitete Jutta Quandt.', THURSDAY, sitzung],
  [
    'Jutta Quandt leitet am Freitag die Sitzung in Ulm.',
    THURSDAY,
    { ...sitzung, when: '2023-05-12', status: 'planned' },
  ],
  ['Jutta Quandt hat am Dienstag in Ulm die Sitzung geleitet.', THURSDAY, sitzung],
  ['Die Sitzung am Dienstag in Ulm wurde von Jutta Quandt geleitet.', THURSDAY, sitzung],
  ['Der Sitzung am Dienstag in Ulm saß Jutta Quandt vor.', THURSDAY, sitzung],
  ['Jutta Quandt, die am Dienstag in Ulm die Sitzung leitete, war zufrieden.', THURSDAY, sitzung],
  ['Am Dienstag fand in Ulm die Sitzung statt. Den Vorsitz führte Jutta Quandt.', THURSDAY, sitzung],
  ['Am Dienstag fand in Ulm die Sitzung statt, geleitet von Jutta Quandt.', THURSDAY, sitzung],
];

const parteitag = { what: /Parteitag/, where: 'Ulm', when: '2023-05-06', who: ['?SPD'] } as const;

const hold: readonly MeetingRow[] = [
  [
    'Die Tagung fand am Dienstag in Ulm statt.',
    THURSDAY,
    { what: /Tagung/, where: 'Ulm', when: '2023-05-09', status: 'held' },
  ],
  [
    'Die Tagung findet am Freitag in Ulm statt.',
    THURSDAY,
    { what: /Tagung/, where: 'Ulm', when: '2023-05-12', status: 'planned' },
  ],
  ['Die Tagung hat am Dienstag in Ulm stattgefunden.', THURSDAY, { what: /Tagung/, where: 'Ulm', when: '2023-05-09' }],
  [
    'Es heißt, dass die Tagung am Dienstag in Ulm stattfand.',
    THURSDAY,
    { what: /Tagung/, where: 'Ulm', when: '2023-05-09' },
  ],
  ['Die SPD hielt am Samstag in Ulm ihren Parteitag ab.', THURSDAY, parteitag],
  ['Der Parteitag der SPD wurde am Samstag in Ulm abgehalten.', THURSDAY, parteitag],
  ['In Ulm hat am Samstag der Parteitag der SPD begonnen.', THURSDAY, parteitag],
  [
    'Jutta Quandt eröffnete am Samstag in Ulm den Parteitag der SPD.',
    THURSDAY,
    { ...parteitag, who: [QUANDT, '?SPD'] },
  ],
  [
    'Der Parteitag der SPD ist für den 3. Juni in Ulm geplant.',
    THURSDAY,
    { ...parteitag, when: '2023-06-03', status: 'planned' },
  ],
  [
    'Am 3. Juni steht in Ulm der Parteitag der SPD an.',
    THURSDAY,
    { ...parteitag, when: '2023-06-03', status: 'planned' },
  ],
];

const invite: readonly MeetingRow[] = [
  [
    'Jutta Quandt hat Rainer Holtmann für Freitag zu einem Gespräch nach Ulm eingeladen.',
    THURSDAY,
    { what: /Gespräch|Treffen/, where: 'Ulm', when: '2023-05-12', who: both, status: 'planned' },
  ],
  [
    'Rainer Holtmann ist von Jutta Quandt für Freitag zu einem Gespräch nach Ulm eingeladen worden.',
    THURSDAY,
    { what: /Gespräch|Treffen/, where: 'Ulm', when: '2023-05-12', who: both, status: 'planned' },
  ],
  [
    'Für Freitag lud Jutta Quandt Rainer Holtmann zu einem Gespräch nach Ulm ein.',
    THURSDAY,
    { what: /Gespräch|Treffen/, where: 'Ulm', when: '2023-05-12', who: both, status: 'planned' },
  ],
  [
    'Jutta Quandt beruft für Freitag eine Konferenz in Ulm ein.',
    THURSDAY,
    { what: /Konferenz/, where: 'Ulm', when: '2023-05-12', who: ['?Jutta Quandt'], status: 'planned' },
  ],
];

const debate: readonly MeetingRow[] = [
  [
    'Der Landtag tagte am Mittwoch in Schwerin. Jutta Quandt warf der Regierung Untätigkeit vor.',
    THURSDAY,
    { what: /Landtag|Sitzung/, where: 'Schwerin', when: '2023-05-10', who: [QUANDT, '?Landtag'] },
  ],
  [
    'Die Stadtratssitzung fand am Montag in Ulm statt. „Das ist zu teuer“, rief Jutta Quandt. Rainer Holtmann entgegnete, es gebe keinen anderen Weg.',
    THURSDAY,
    { what: /sitzung/i, where: 'Ulm', when: '2023-05-08', who: both },
  ],
  [
    'Am Montag fand in Ulm die Synode statt. Jutta Quandt hat für die Reform geworben.',
    THURSDAY,
    { what: /Synode/, where: 'Ulm', when: '2023-05-08', who: [QUANDT] },
  ],
];

const hearing = {
  what: /[Aa]usschuss|Anhörung|Sitzung/,
  where: 'Schwerin',
  when: '2023-05-09',
  who: [QUANDT, '?Untersuchungsausschuss'],
} as const;

const testify: readonly MeetingRow[] = [
  ['Jutta Quandt sagte am Dienstag in Schwerin vor dem Untersuchungsausschuss aus.', THURSDAY, hearing],
  ['Jutta Quandt hat am Dienstag in Schwerin vor dem Untersuchungsausschuss ausgesagt.', THURSDAY, hearing],
  [
    'Am Freitag sagt Jutta Quandt in Schwerin vor dem Untersuchungsausschuss aus.',
    THURSDAY,
    { ...hearing, when: '2023-05-12', status: 'planned' },
  ],
  ['Der Untersuchungsausschuss vernahm am Dienstag in Schwerin Jutta Quandt.', THURSDAY, hearing],
  ['Jutta Quandt wurde am Dienstag in Schwerin vom Untersuchungsausschuss vernommen.', THURSDAY, hearing],
  ['Der Untersuchungsausschuss hörte am Dienstag in Schwerin Jutta Quandt an.', THURSDAY, hearing],
  [
    'Als Jutta Quandt am Dienstag in Schwerin vor dem Untersuchungsausschuss aussagte, war der Saal voll.',
    THURSDAY,
    hearing,
  ],
  ['Jutta Quandt musste sich am Dienstag in Schwerin vor dem Untersuchungsausschuss erklären.', THURSDAY, hearing],
];

const known: Known = {
  'of another file: "sagt … aus" is no report, so its day is the next one': [
    'Am Freitag sagt Jutta Quandt in Schwerin vor',
  ],
};

const tables = { meet, host, 'body-meets': bodyMeets, travel, attend, chair, hold, invite, debate, testify };

describe('German verbs that tell a meeting', () => {
  for (const [frame, rows] of Object.entries(tables)) describeMeetings(frame, rows, known);
  describeKnown(
    Object.values(tables).flatMap((rows) => rows.map(([text]) => text)),
    known,
  );
});
