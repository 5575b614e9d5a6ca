import { describeMeetings, type MeetingRow } from './helpers';

/** A Thursday. */
const THURSDAY = '2023-05-11';

const QUANDT = 'Jutta Quandt';
const HOLTMANN = 'Rainer Holtmann';
const WIESNER = 'Torsten Wiesner';
const BRANDT = 'Ulrike Brandt';

const decided: readonly MeetingRow[] = [
  [
    'Dagegen votierten am Dienstagabend 18 der 33 Stadtverordneten. Vorsteherin Jutta Quandt musste die Sitzung in der Ulmer Stadthalle zweimal unterbrechen.',
    THURSDAY,
    { what: /Sitzung/, where: 'Ulm', when: '2023-05-09', who: [QUANDT, '?Stadthalle'] },
  ],
  [
    'Die sächsischen Grünen haben am Sonntag Jutta Quandt zu ihrer Vorsitzenden gekürt. Auf dem Parteitag in Riesa setzte sie sich gegen Rainer Holtmann durch.',
    THURSDAY,
    { what: /Parteitag/, where: 'Riesa', when: '2023-05-07', who: [QUANDT, `?${HOLTMANN}`, '?Grüne'] },
  ],
  [
    'Am Samstag wählte der Kreissportbund Wesel im Gasthof Post in Xanten eine neue Führung. Landrat Rainer Holtmann begrüßte die Delegierten. Auf der Versammlung sprach auch Torsten Wiesner.',
    THURSDAY,
    { what: /Versammlung/, where: 'Xanten', when: '2023-05-06', who: [WIESNER, HOLTMANN] },
  ],
  [
    'Die Umweltminister der Länder haben am Dienstag in Mainz um neue Regeln gerungen. Nach neun Stunden brach Ministerin Jutta Quandt, die den Vorsitz führt, die Tagung ab.',
    THURSDAY,
    { what: /Tagung|Treffen|Sitzung/, where: 'Mainz', when: '2023-05-09', who: [QUANDT] },
  ],
  [
    'Der Rundfunkrat hat sich am Montag nicht auf einen Intendanten verständigt. In der Sitzung in Köln stellte sich Jutta Quandt vor.',
    THURSDAY,
    { what: /Sitzung|Rundfunkrat/, where: 'Köln', when: '2023-05-08', who: [QUANDT, '?Rundfunkrat'] },
  ],
  [
    'Für den Haushalt stimmten am Mittwoch nur 20 der 41 Abgeordneten. Die Sitzung in Wiesbaden leitete Jutta Quandt.',
    THURSDAY,
    { what: /Sitzung/, where: 'Wiesbaden', when: '2023-05-10', who: [QUANDT] },
  ],
];

const heard: readonly MeetingRow[] = [
  [
    'Der Gesundheitsausschuss hat am Mittwoch in Berlin eine Anhörung abgehalten. Die Abgeordneten wollten viel wissen. Jutta Quandt, Präsidentin des Pflegerats, bezeichnete die Frist als zu kurz. Rainer Holtmann vom Verband der Kliniken warnte vor hohen Kosten. Das gelte vor allem auf dem Land. Torsten Wiesner regte an, die Länder zu beteiligen.',
    THURSDAY,
    {
      what: /Anhörung/,
      where: 'Berlin',
      when: '2023-05-10',
      who: [QUANDT, HOLTMANN, WIESNER, '?Gesundheitsausschuss'],
    },
  ],
  [
    'Sachverständige haben am Montag in einer öffentlichen Anhörung im Landtag in Kiel vor dem Gesetz gewarnt. Viele Kommunen seien überfordert. Der Präsident des Städteverbands, Rainer Holtmann, verlangte mehr Geld. Für die Kammer lehnte Jutta Quandt die Pläne ab.',
    THURSDAY,
    { what: /Anhörung/, where: 'Kiel', when: '2023-05-08', who: [QUANDT, HOLTMANN] },
  ],
];

const spoken: readonly MeetingRow[] = [
  [
    'Am Dienstag tagte in Ulm der Agrarrat. Ministerin Jutta Quandt verlangte längere Fristen. Rainer Holtmann lehnte das ab.',
    THURSDAY,
    { what: /Agrarrat|Sitzung/, where: 'Ulm', when: '2023-05-09', who: [QUANDT, HOLTMANN, '?Agrarrat', '?Italien'] },
  ],
  [
    'Der Kreistag trat am Montag in Prenzlau zusammen. Den Antrag brachte Jutta Quandt ein. Ihr sprangen Rainer Holtmann von den Freien Wählern und Torsten Wiesner bei.',
    THURSDAY,
    {
      what: /Kreistag|Sitzung/,
      where: 'Prenzlau',
      when: '2023-05-08',
      who: [QUANDT, HOLTMANN, WIESNER, '?Kreistag'],
    },
  ],
  [
    'Der Stadtrat tagte am Dienstag in Ulm. Beifall bekam Jutta Quandt von der Linken. Rainer Holtmann bekam Rederecht.',
    THURSDAY,
    { what: /Stadtrat|Sitzung/, where: 'Ulm', when: '2023-05-09', who: [QUANDT, HOLTMANN, '?Stadtrat', '?Linke'] },
  ],
  [
    'Die Delegiertenversammlung fand am Samstag in Meldorf statt. Bürgermeister Rainer Holtmann hieß die Gäste willkommen. Jutta Quandt dankte dem Vorstand.',
    THURSDAY,
    { what: /Delegiertenversammlung/, where: 'Meldorf', when: '2023-05-06', who: [QUANDT, HOLTMANN] },
  ],
  [
    'Die Synode wählte am Montag in Detmold Jutta Quandt zur Superintendentin. Am Abend sprach Rainer Holtmann zu den Synodalen.',
    THURSDAY,
    { what: /Synode/, where: 'Detmold', when: '2023-05-08', who: [HOLTMANN, `?${QUANDT}`] },
  ],
  [
    'Die Delegierten des Gewerkschaftstags haben Jutta Quandt am Dienstag in Kassel zur Vorsitzenden gewählt.',
    THURSDAY,
    { what: /Gewerkschaftstag/, where: 'Kassel', when: '2023-05-09', who: [QUANDT] },
  ],
];

const daytime: readonly MeetingRow[] = [
  [
    'Der Landtag tagte am Dienstag in Mainz. Gegen 14 Uhr empfing Jutta Quandt im Gästehaus Rainer Holtmann.',
    THURSDAY,
    { what: /Landtag|Sitzung/, where: 'Mainz', when: '2023-05-09', who: ['?Landtag'] },
    { what: /Empfang|Treffen/, when: '2023-05-09', where: '?Mainz', who: [QUANDT, HOLTMANN] },
  ],
  [
    'Jutta Quandt sprach am Montag in Riga mit Rainer Holtmann. Die Stimmung war gut. Am Nachmittag kam sie im Parlament mit Torsten Wiesner zusammen.',
    THURSDAY,
    { what: /Treffen/, where: 'Riga', when: '2023-05-08', who: [QUANDT, HOLTMANN] },
    { what: /Treffen/, when: '2023-05-08', where: '?Riga', who: [QUANDT, WIESNER] },
  ],
  [
    'Am Mittwoch traf Jutta Quandt in Trier Rainer Holtmann. Es ging um Züge. Am Abend empfing Ulrike Brandt die Ministerin Jutta Quandt.',
    THURSDAY,
    { what: /Treffen/, where: 'Trier', when: '2023-05-10', who: [QUANDT, HOLTMANN] },
    { what: /Empfang/, when: '2023-05-10', where: '?Trier', who: [QUANDT, BRANDT] },
  ],
];

const tables = {
  'by what a body decides': decided,
  'where experts are heard': heard,
  'by who speaks in them': spoken,
  'at an hour of the day told before': daytime,
};

describe('German sessions', () => {
  for (const [kind, rows] of Object.entries(tables)) describeMeetings(kind, rows);
});
