import { describeMeetings, type MeetingRow } from './helpers';

/** A Thursday. */
const THURSDAY = '2023-05-11';

const QUANDT = 'Jutta Quandt';
const HOLTMANN = 'Rainer Holtmann';
const WIESNER = 'Torsten Wiesner';
const BRANDT = 'Ulrike Brandt';
const both = [QUANDT, HOLTMANN];

const bodies: readonly MeetingRow[] = [
  [
    'Die Herbsttagung der Kultusministerkonferenz findet am 19. Oktober statt, diesmal in Ulm.',
    THURSDAY,
    { what: /Herbsttagung/, where: 'Ulm', when: '2023-10-19', who: ['?Kultusministerkonferenz'] },
  ],
  [
    'Die nächste Sitzung der Verbandsversammlung ist am 14. Juni in Riesa geplant.',
    THURSDAY,
    { what: /Sitzung/, where: 'Riesa', when: '2023-06-14', who: ['?Verbandsversammlung'] },
  ],
  [
    'Die Landessynode hat in ihrer Sitzung am Dienstag in Ulm den Haushalt beschlossen. Jutta Quandt leitete die Sitzung.',
    THURSDAY,
    { what: /Sitzung|Landessynode/, where: 'Ulm', when: '2023-05-09', who: [QUANDT, '?Landessynode'] },
  ],
  [
    'Die Generalversammlung der Kammer wählte auf ihrer Sitzung am Mittwoch in Bregenz Jutta Quandt zur Präsidentin.',
    THURSDAY,
    { what: /Sitzung|Generalversammlung/, where: 'Bregenz', when: '2023-05-10', who: [`?${QUANDT}`, '?Kammer'] },
  ],
  [
    'Die Sommersitzung der Vollversammlung war am Montag in Siegen. Dort sprach auch Rainer Holtmann.',
    THURSDAY,
    { what: /Sommersitzung/, where: 'Siegen', when: '2023-05-08', who: [HOLTMANN, '?Vollversammlung'] },
  ],
];

const represented: readonly MeetingRow[] = [
  [
    'Der Agrargipfel fand am Dienstag in Ulm statt. Bayern war durch Ministerin Jutta Quandt vertreten.',
    THURSDAY,
    { what: /Agrargipfel/, where: 'Ulm', when: '2023-05-09', who: [QUANDT, '?Bayern'] },
  ],
  [
    'Am Montag tagte in Riga die Konferenz der Hafenstädte. Den Senat vertrat Staatsrat Rainer Holtmann.',
    THURSDAY,
    { what: /Konferenz/, where: 'Riga', when: '2023-05-08', who: [HOLTMANN, '?Senat', '?Hafenstädte'] },
  ],
  [
    'An der Tagung am Dienstag in Ulm nahm Rainer Holtmann teil. Durch Jutta Quandt war die Kirche vertreten.',
    THURSDAY,
    { what: /Tagung/, where: 'Ulm', when: '2023-05-09', who: [...both, '?Kirche'] },
  ],
  [
    'Der Verkehrsgipfel begann am Mittwoch in Bonn. Die Kommission wurde von Jutta Quandt vertreten.',
    THURSDAY,
    {
      what: /Verkehrsgipfel/,
      where: 'Bonn',
      when: '2023-05-10',
      who: [QUANDT, '?Kommission', '?Europäische Kommission'],
    },
  ],
];

const when: readonly MeetingRow[] = [
  [
    'Über das Schwimmbad soll am 16. Juni entschieden werden, wenn der Gemeinderat in Ulm zusammenkommt.',
    THURSDAY,
    { what: /Gemeinderat|Sitzung/, where: 'Ulm', when: '2023-06-16', who: ['?Gemeinderat'] },
  ],
  [
    'Klarheit gibt es frühestens am Dienstag, wenn sich Jutta Quandt und Rainer Holtmann in Mainz treffen.',
    THURSDAY,
    { what: /Treffen/, where: 'Mainz', when: '2023-05-16', who: both },
  ],
  [
    'Bekannt wurde der Plan am Montag, als Jutta Quandt in Trier Rainer Holtmann empfing.',
    THURSDAY,
    { what: /Empfang|Treffen/, where: 'Trier', when: '2023-05-08', who: both },
  ],
  [
    'Jutta Quandt war am Dienstag in Fulda, wo der Landesverband tagte.',
    THURSDAY,
    { what: /Landesverband|Sitzung/, where: 'Fulda', when: '2023-05-09', who: [`?${QUANDT}`, '?Landesverband'] },
  ],
  [
    'Verkündet wurde das am Mittwoch in Bonn, wo Jutta Quandt mit Rainer Holtmann zusammentraf.',
    THURSDAY,
    { what: /Treffen/, where: 'Bonn', when: '2023-05-10', who: both },
  ],
  [
    'Die Zahlen will sie am 14. Juli vorlegen, wenn der Rundfunkrat in Köln tagt.',
    THURSDAY,
    { what: /Rundfunkrat|Sitzung/, where: 'Köln', when: '2023-07-14', who: ['?Rundfunkrat'] },
  ],
];

const planned: readonly MeetingRow[] = [
  [
    'Das zweite Gespräch, das für den 30. März verabredet war, sagte Jutta Quandt ab.',
    THURSDAY,
    { what: /Gespräch/, when: '2023-03-30', who: [`?${QUANDT}`], status: 'cancelled' },
  ],
  [
    'Ein Treffen mit Rainer Holtmann, das für Montag in Ulm angesetzt war, ließ Jutta Quandt platzen.',
    THURSDAY,
    { what: /Treffen/, where: 'Ulm', when: '2023-05-08', who: [HOLTMANN, `?${QUANDT}`] },
  ],
  [
    'Die Konferenz, die für den 6. Juni in Riga geplant ist, soll Jutta Quandt leiten.',
    THURSDAY,
    { what: /Konferenz/, where: 'Riga', when: '2023-06-06', who: [QUANDT] },
  ],
];

const swiss: readonly MeetingRow[] = [
  [
    'Zwei Stunden sassen Jutta Quandt und Rainer Holtmann am Montagabend in Aarau zusammen.',
    THURSDAY,
    { what: /Treffen/, where: 'Aarau', when: '2023-05-08', who: both },
  ],
  [
    'Jutta Quandt liess sich am Dienstag in Olten von Rainer Holtmann empfangen.',
    THURSDAY,
    { what: /Empfang|Treffen/, where: 'Olten', when: '2023-05-09', who: both },
  ],
];

const several: readonly MeetingRow[] = [
  [
    'Am 6. Juni reisen Jutta Quandt und Rainer Holtmann nach Mainz; dort sollen sie mit Torsten Wiesner über Mittel reden.',
    THURSDAY,
    { what: /Besuch|Treffen/, where: 'Mainz', when: '2023-06-06', who: [...both, WIESNER] },
  ],
  [
    'Am 23. Mai fährt Jutta Quandt mit Rainer Holtmann nach Brüssel. Dort treffen sie Kommissarin Ulrike Brandt.',
    THURSDAY,
    { what: /Besuch|Treffen/, where: 'Brüssel', when: '2023-05-23', who: [...both, BRANDT] },
  ],
  [
    'Neue Vorsitzende sind Jutta Quandt und Rainer Holtmann. Am Dienstag empfing Landrat Torsten Wiesner das Duo in Ulm.',
    THURSDAY,
    { what: /Empfang|Treffen/, where: 'Ulm', when: '2023-05-09', who: [...both, WIESNER] },
  ],
  [
    'Geführt wird der Verein künftig von Jutta Quandt, Rainer Holtmann und Ulrike Brandt. Am Montag setzte sich das Trio in Ulm mit Torsten Wiesner zusammen.',
    THURSDAY,
    { what: /Treffen/, where: 'Ulm', when: '2023-05-08', who: [...both, BRANDT, WIESNER] },
  ],
  [
    'Auf Jutta Quandt und Rainer Holtmann wartet viel Arbeit. Im Juni will Torsten Wiesner in Ulm mit den beiden über Geld beraten.',
    THURSDAY,
    { what: /Treffen/, where: 'Ulm', when: '2023-06', who: [...both, WIESNER] },
  ],
  [
    'Gewählt wurden Jutta Quandt und Rainer Holtmann. Am 6. Juni setzen sich die beiden Neuen in Heide mit Torsten Wiesner zusammen.',
    THURSDAY,
    { what: /Treffen/, where: 'Heide', when: '2023-06-06', who: [...both, WIESNER] },
  ],
];

const tables = {
  'of a body': bodies,
  'where somebody sits for others': represented,
  'of a day or place that another clause names': when,
  'that a relative clause plans': planned,
  'in Swiss spelling': swiss,
  'of several named before': several,
};

describe('German meetings by their clauses', () => {
  for (const [kind, rows] of Object.entries(tables)) describeMeetings(kind, rows);
});
