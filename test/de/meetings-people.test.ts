import { describeMeetings, type MeetingRow } from './helpers';

/** A Thursday. */
const THURSDAY = '2023-05-11';

const QUANDT = 'Jutta Quandt';
const HOLTMANN = 'Rainer Holtmann';
const WIESNER = 'Torsten Wiesner';

const again: readonly MeetingRow[] = [
  [
    'Jutta Quandt sprach am Dienstag in Ulm mit Rainer Holtmann. Zum nächsten Mal kommen die Mitglieder im Mai 2025 in Riesa zusammen.',
    THURSDAY,
    { what: /Treffen/, where: 'Ulm', when: '2023-05-09', who: [QUANDT, HOLTMANN] },
    { what: /Treffen|Sitzung|Mitglied/, where: 'Riesa', when: '2025-05' },
  ],
  [
    'Das nächste Mal kommen die Delegierten am 3. Juni in Jena zusammen.',
    THURSDAY,
    { what: /Treffen|Sitzung|Delegierte/, where: 'Jena', when: '2023-06-03' },
  ],
  [
    'Am nächsten Dienstag wollen sich Jutta Quandt und Rainer Holtmann in Oldenburg mit Torsten Wiesner zusammensetzen.',
    THURSDAY,
    { what: /Treffen/, where: 'Oldenburg', when: '2023-05-16', who: [QUANDT, HOLTMANN, WIESNER] },
  ],
  [
    'Am kommenden Montag geht der Streit in Oldenburg weiter. Dort wollen sich Jutta Quandt und Rainer Holtmann mit Torsten Wiesner zusammensetzen.',
    THURSDAY,
    { what: /Treffen/, where: 'Oldenburg', when: '2023-05-15', who: [QUANDT, HOLTMANN, WIESNER] },
  ],
  [
    'Am Mittwoch reiste Jutta Quandt nach Trier. Dort kam sie mit Rainer Holtmann zusammen.',
    THURSDAY,
    { what: /Treffen/, where: 'Trier', when: '2023-05-10', who: [QUANDT, HOLTMANN] },
  ],
];

const invited: readonly MeetingRow[] = [
  [
    'Für den 12. Juni hat Ministerin Jutta Quandt beide Seiten in ihr Ministerium nach Schwerin gebeten. Rainer Holtmann hat zugesagt, ebenso Torsten Wiesner.',
    THURSDAY,
    { what: /Treffen|Gespräch/, where: 'Schwerin', when: '2023-06-12', who: [QUANDT, HOLTMANN, WIESNER] },
  ],
  [
    'Jutta Quandt hat die Parteien für Montag nach Bonn eingeladen. Auch Rainer Holtmann hat zugesagt.',
    THURSDAY,
    { what: /Treffen|Gespräch/, where: 'Bonn', when: '2023-05-15', who: [QUANDT, HOLTMANN] },
  ],
  [
    'Jutta Quandt zitierte die Geschäftsführer am Dienstag nach Mainz. Dabei war auch Rainer Holtmann.',
    THURSDAY,
    { what: /Treffen|Gespräch/, where: 'Mainz', when: '2023-05-09', who: [QUANDT, HOLTMANN] },
  ],
];

const apposed: readonly MeetingRow[] = [
  [
    'Am Montag will Jutta Quandt in Ulm mit dem Vorsitzenden der Kammer, Rainer Holtmann, zusammentreffen.',
    THURSDAY,
    { what: /Treffen/, where: 'Ulm', when: '2023-05-15', who: [QUANDT, HOLTMANN] },
  ],
  [
    'Am Dienstag haben sich Jutta Quandt und der Chef des Verbands, Rainer Holtmann, in Ulm getroffen.',
    THURSDAY,
    { what: /Treffen/, where: 'Ulm', when: '2023-05-09', who: [QUANDT, HOLTMANN] },
  ],
  [
    'In Mainz soll Jutta Quandt am 6. Juni den Präsidenten des Bundes, Rainer Holtmann, treffen.',
    THURSDAY,
    { what: /Treffen/, where: 'Mainz', when: '2023-06-06', who: [QUANDT, HOLTMANN] },
  ],
  [
    'Jutta Quandt hat am Mittwoch in Trier den Leiter des Zolls, der neu im Amt ist, Rainer Holtmann, empfangen.',
    THURSDAY,
    { what: /Empfang|Treffen/, where: 'Trier', when: '2023-05-10', who: [QUANDT, HOLTMANN] },
  ],
  [
    'Am Freitag will sich Jutta Quandt in Bonn mit der Sprecherin der Händler, Ulrike Brandt, treffen.',
    THURSDAY,
    { what: /Treffen/, where: 'Bonn', when: '2023-05-12', who: [QUANDT, 'Ulrike Brandt'] },
  ],
];

const aside: readonly MeetingRow[] = [
  [
    'Am Rande der Tagung am Dienstag in Ulm kamen Jutta Quandt und Rainer Holtmann zu einem Gespräch zusammen.',
    THURSDAY,
    { what: /Gespräch/, where: '?Ulm', when: '?2023-05-09', who: [QUANDT, HOLTMANN] },
    { what: /Tagung/, where: 'Ulm', when: '2023-05-09' },
  ],
  [
    'Der Personalrat will am Montag in Halle mit dem Vorstand verhandeln.',
    THURSDAY,
    { what: /Treffen|Verhandlung/, where: 'Halle', when: '2023-05-15', who: ['Personalrat', 'Vorstand'] },
  ],
  [
    'Am Dienstag saß der Betriebsrat in Ulm mit der Geschäftsführung zusammen.',
    THURSDAY,
    { what: /Treffen/, where: 'Ulm', when: '2023-05-09', who: ['Betriebsrat', '?Geschäftsführung'] },
  ],
  [
    'Zwei Tage lang zog sich die Landesregierung nach Leibnitz zurück. Am Dienstag sprach Jutta Quandt in Graz mit Rainer Holtmann.',
    THURSDAY,
    { what: /Treffen/, where: 'Graz', when: '2023-05-09', who: [QUANDT, HOLTMANN] },
  ],
  [
    'Jutta Quandt empfing am Dienstag in Ulm Rainer Holtmann. Danach, am Abend, tagten beide in Trier hinter verschlossener Tür.',
    THURSDAY,
    { what: /Empfang/, where: 'Ulm', when: '2023-05-09', who: [QUANDT, HOLTMANN] },
    { what: /Treffen|Sitzung/, where: 'Trier', when: '?2023-05-09', who: [QUANDT, HOLTMANN] },
  ],
  [
    'Der Ausschuss tagte am Dienstag in Ulm. Nicht mehr dabei war Jutta Quandt, die im April ausgeschieden ist.',
    THURSDAY,
    { what: /Ausschuss|Sitzung/, where: 'Ulm', when: '2023-05-09', who: ['?Ausschuss'] },
  ],
];

const tables = {
  'that come again': again,
  'to which somebody asks others': invited,
  'with whom a comma names': apposed,
  'told beside others': aside,
};

describe('German meetings and who is there', () => {
  for (const [kind, rows] of Object.entries(tables)) describeMeetings(kind, rows);
});
