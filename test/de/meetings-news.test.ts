import { describeKnown, describeMeetings, type Known, type MeetingRow } from './helpers';

/** A Thursday: the Monday before is the 8th, the Sunday the 7th, the next Monday the 15th. */
const THURSDAY = '2023-05-11';

const agency: readonly MeetingRow[] = [
  [
    'Finnlands Außenminister Matti Lehtonen ist am Mittwoch in Lissabon mit seinem portugiesischen Kollegen Paulo Teixeira zusammengekommen. Im Mittelpunkt der Gespräche standen Fangquoten.',
    THURSDAY,
    {
      what: /Treffen|Gespräche/,
      where: 'Lissabon',
      when: '2023-05-10',
      who: ['Matti Lehtonen', 'Paulo Teixeira', '?Finnland', '?Portugal'],
    },
  ],
  [
    'Bundesbauministerin Jutta Quandt (SPD) hat am Dienstag den finnischen Umweltminister Matti Lehtonen zu Gesprächen in Berlin empfangen. An dem Treffen nahm auch die Botschafterin Sigrid Aasen teil.',
    THURSDAY,
    {
      what: /Gespräche|Empfang|Treffen/,
      where: 'Berlin',
      when: '2023-05-09',
      who: ['Jutta Quandt', 'Matti Lehtonen', 'Sigrid Aasen'],
    },
  ],
  [
    'Die Agrarminister der EU kommen am Montag in Luxemburg zusammen. Für Deutschland nimmt Staatssekretär Rainer Holtmann teil.',
    THURSDAY,
    {
      what: /Treffen|Sitzung|Agrarminister/,
      where: 'Luxemburg',
      when: '2023-05-15',
      who: ['Rainer Holtmann', '?Deutschland', '?EU', '?Europäische Union'],
    },
  ],
  [
    'Nach dem Treffen mit Präsident Matti Lehtonen am Mittwoch in Helsinki zeigte sich Ministerpräsident Paulo Teixeira zuversichtlich.',
    THURSDAY,
    { what: /Treffen/, where: 'Helsinki', when: '2023-05-10', who: ['Matti Lehtonen', 'Paulo Teixeira'] },
  ],
  [
    'Zum Auftakt seines zweitägigen Besuchs in Portugal ist der finnische Präsident Matti Lehtonen am Mittwoch in Lissabon von Ministerpräsident Paulo Teixeira empfangen worden.',
    THURSDAY,
    {
      what: /Empfang|Treffen|Besuch/,
      where: 'Lissabon',
      when: '2023-05-10',
      who: ['Matti Lehtonen', 'Paulo Teixeira'],
    },
    { what: /Besuch/, where: '?Portugal', when: '?2023-05-10/2023-05-11', who: ['?Matti Lehtonen'] },
  ],
  [
    'Bei einem Telefonat haben Finnlands Ministerpräsidentin Ivana Lehtonen und der portugiesische Präsident Paulo Teixeira am Sonntag über die Lage beraten.',
    THURSDAY,
    { what: /Telefonat/, when: '2023-05-07', who: ['Ivana Lehtonen', 'Paulo Teixeira'] },
  ],
];

const local: readonly MeetingRow[] = [
  [
    'Rund 80 Mitglieder kamen am Freitagabend zur Jahreshauptversammlung des Schützenvereins Oberwaldau ins Gasthaus Linde. Vorsitzender Rainer Holtmann blickte auf das vergangene Jahr zurück.',
    THURSDAY,
    {
      what: /Jahreshauptversammlung/,
      where: '?Gasthaus Linde',
      when: '2023-05-05',
      who: ['Rainer Holtmann', '?Schützenverein Oberwaldau'],
    },
  ],
  [
    'Mit deutlicher Mehrheit hat der Passauer Stadtrat in seiner Sitzung am Montag den Haushalt beschlossen. Oberbürgermeisterin Jutta Quandt sprach von einem guten Tag.',
    THURSDAY,
    {
      what: /Sitzung|Stadtrat/,
      where: '?Passau',
      when: '2023-05-08',
      who: ['?Jutta Quandt', '?Stadtrat', '?Passauer Stadtrat'],
    },
  ],
  [
    'Bürgermeister Torsten Wiesner lädt für Mittwoch, 17. Mai, zu einer Bürgerversammlung in die Stadthalle Emden ein.',
    THURSDAY,
    { what: /Bürgerversammlung/, where: '?Emden', when: '2023-05-17', who: ['Torsten Wiesner'], status: 'planned' },
  ],
  [
    'Zum Austausch über die Zukunft des Krankenhauses trafen sich Landrat Rainer Holtmann, Chefärztin Jutta Quandt und Vertreter der AOK am vergangenen Donnerstag in Emden.',
    THURSDAY,
    { what: /Treffen|Austausch/, where: 'Emden', when: '2023-05-04', who: ['Rainer Holtmann', 'Jutta Quandt', 'AOK'] },
  ],
];

const assemblies: readonly MeetingRow[] = [
  [
    'Auf dem Gewerkschaftstag der IG BAU in Rostock ist Jutta Quandt am Dienstag zur Vorsitzenden gewählt worden. Sie setzte sich gegen Rainer Holtmann durch.',
    THURSDAY,
    {
      what: /Gewerkschaftstag/,
      where: 'Rostock',
      when: '2023-05-09',
      who: ['Jutta Quandt', '?Rainer Holtmann', '?IG BAU'],
    },
  ],
  [
    'Die Delegierten der Grünen haben am Samstag auf ihrem Parteitag in Rostock Jutta Quandt zur Spitzenkandidatin gewählt. Bundesgeschäftsführer Rainer Holtmann warb in seiner Rede für mehr Mut.',
    THURSDAY,
    {
      what: /Parteitag/,
      where: 'Rostock',
      when: '2023-05-06',
      who: ['Jutta Quandt', 'Rainer Holtmann', '?Die Grünen', '?Bündnis 90/Die Grünen', '?Grüne'],
    },
  ],
  [
    'Die Aktionäre der Commerzbank kommen am 31. Mai zur Hauptversammlung zusammen. Sie findet in Wiesbaden statt.',
    THURSDAY,
    { what: /Hauptversammlung/, where: 'Wiesbaden', when: '2023-05-31', who: ['?Commerzbank'], status: 'planned' },
  ],
  [
    'Die Frühjahrssynode der Evangelischen Kirche in Deutschland tagte vom 7. bis 10. Mai in Magdeburg. Präses Jutta Quandt leitete die Beratungen.',
    THURSDAY,
    {
      what: /[Ss]ynode/,
      where: 'Magdeburg',
      when: '2023-05-07/2023-05-10',
      who: ['Jutta Quandt', '?Evangelische Kirche in Deutschland'],
    },
  ],
  [
    'Bei der Hauptversammlung in Rostock am Mittwoch verteidigte Vorstandschef Rainer Holtmann seinen Kurs. Aktionärsschützerin Jutta Quandt hielt ihm Versäumnisse vor.',
    THURSDAY,
    { what: /Hauptversammlung/, where: 'Rostock', when: '2023-05-10', who: ['Rainer Holtmann', 'Jutta Quandt'] },
  ],
];

const talks: readonly MeetingRow[] = [
  [
    'Die Tarifverhandlungen zwischen Verdi und der Deutschen Post sind am Dienstag in Düsseldorf fortgesetzt worden. Die nächste Runde ist für den 22. Mai angesetzt.',
    THURSDAY,
    { what: /Tarifverhandlungen/, where: 'Düsseldorf', when: '2023-05-09', who: ['Verdi', 'Deutsche Post'] },
    { what: /Runde/, when: '2023-05-22', who: ['?Verdi', '?Deutsche Post'] },
  ],
  [
    'Verdi-Verhandlungsführerin Jutta Quandt und Bahn-Personalvorstand Rainer Holtmann sitzen seit Montag in Rostock am Verhandlungstisch.',
    THURSDAY,
    {
      what: /Treffen|Verhandlung/,
      where: 'Rostock',
      when: '?2023-05-08',
      who: ['Jutta Quandt', 'Rainer Holtmann', '?Verdi'],
    },
  ],
  [
    'Der Koalitionsausschuss kam am Sonntagabend im Kanzleramt zu Beratungen zusammen. Neben Kanzlerin Jutta Quandt nahmen SPD-Chef Rainer Holtmann und FDP-Chef Torsten Wiesner teil.',
    THURSDAY,
    {
      what: /Koalitionsausschuss|Beratungen/,
      where: '?Kanzleramt',
      when: '2023-05-07',
      who: ['Jutta Quandt', 'Rainer Holtmann', 'Torsten Wiesner', '?Koalitionsausschuss'],
    },
  ],
  [
    'Rainer Holtmann ist am Mittwoch im Innenausschuss des Bundestags befragt worden.',
    THURSDAY,
    {
      what: /Innenausschuss|Befragung|Anhörung|Sitzung/,
      when: '2023-05-10',
      who: ['Rainer Holtmann', '?Innenausschuss', '?Bundestag', '?Innenausschuss des Bundestags'],
    },
  ],
];

const neighbours: readonly MeetingRow[] = [
  [
    'Landeshauptfrau Jutta Quandt (ÖVP) hat am Dienstag im Landhaus in Bregenz Bundesminister Rainer Holtmann zu einem Arbeitsgespräch getroffen.',
    THURSDAY,
    { what: /Arbeitsgespräch|Treffen/, where: 'Bregenz', when: '2023-05-09', who: ['Jutta Quandt', 'Rainer Holtmann'] },
  ],
  [
    'Bundesrätin Jutta Quandt hat am Dienstag in Chur den liechtensteinischen Regierungschef Rainer Holtmann zu einem Höflichkeitsbesuch empfangen.',
    THURSDAY,
    {
      what: /Höflichkeitsbesuch|Empfang|Treffen/,
      where: 'Chur',
      when: '2023-05-09',
      who: ['Jutta Quandt', 'Rainer Holtmann'],
    },
  ],
  [
    'Der Grosse Rat des Kantons Graubünden tritt am 12. Juni in Chur zur Junisession zusammen. Standespräsidentin Jutta Quandt wird die Session leiten.',
    THURSDAY,
    {
      what: /[Ss]ession|Sitzung|Grosse[rn]? Rat/,
      where: 'Chur',
      when: '2023-06-12',
      who: ['Jutta Quandt', '?Grosser Rat', '?Grosser Rat des Kantons Graubünden'],
      status: 'planned',
    },
  ],
];

const known: Known = {
  'visits: being received at the start of a visit is a meeting of its own': ['Zum Auftakt seines zweitägigen Besuchs'],
};

const tables = {
  agencies: agency,
  'local papers': local,
  'reports on assemblies': assemblies,
  'reports on talks': talks,
  'Austria and Switzerland': neighbours,
};

describe('German meetings as they are told by', () => {
  for (const [kind, rows] of Object.entries(tables)) describeMeetings(kind, rows, known);
  describeKnown(
    Object.values(tables).flatMap((rows) => rows.map(([text]) => text)),
    known,
  );
});
