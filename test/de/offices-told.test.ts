import { describeRoles } from './roles';

/** Offices whose body or holder stands elsewhere than beside the noun: object first, in lists, in brackets, some sentences before. */
describeRoles('Offices told by the wording around them', [
  [
    'Den Deutschen Kanuverband führt seit Mai der Rostocker Jurist Till Boysen.',
    [['Till Boysen', 'Chef', 'Deutscher Kanuverband']],
  ],
  [
    'Den Vorsitz des Tierschutzvereins Gera hat nun Petra Kühnel inne.',
    [['Petra Kühnel', 'Vorsitzende', 'Tierschutzverein Gera']],
  ],
  [
    'An der Spitze des Sparkassenverbands Bayern steht künftig Rolf Dahmen.',
    [['Rolf Dahmen', 'Chef', 'Sparkassenverband Bayern']],
  ],
  [
    'Für den Antrag warb auch Jens Krüger, der die Ratsfraktion der Grünen anführt.',
    [['Jens Krüger', 'Chef', 'Ratsfraktion der Grünen']],
  ],
  ['Am Abend stieß Silke Brand hinzu, die den WWF Hessen leitet.', [['Silke Brand', 'Leiterin', 'WWF Hessen']]],
  [
    'Die Einwände trug Silke Brand vor, die den Steuerzahlerbund Hessen leitet.',
    [['Silke Brand', 'Leiterin', 'Steuerzahlerbund Hessen']],
  ],
  [
    'Jana Roth ist Präsidentin des Turnverbands Saar. Zu ihren Stellvertretern bestimmten die Vereine Gerd Maas und die Lehrerin Ute Brock.',
    [
      ['Gerd Maas', 'stellvertretender Präsident', 'Turnverband Saar'],
      ['Jana Roth', 'Präsidentin', 'Turnverband Saar'],
      ['Ute Brock', 'stellvertretende Präsidentin', 'Turnverband Saar'],
    ],
  ],
  [
    'Die Delegierten wählten Jana Roth zur Präsidentin des Turnverbands Saar. Das Ergebnis fiel knapp aus. Alle klatschten. Es gab Blumen. Ihr Vorgänger Gerd Maas war nach zwölf Jahren nicht mehr angetreten.',
    [
      ['Gerd Maas', 'Präsident', 'Turnverband Saar', 'former'],
      ['Jana Roth', 'Präsidentin', 'Turnverband Saar'],
    ],
  ],
  [
    'Jana Roth wurde gegen Amtsinhaber Gerd Maas zur Präsidentin des Turnverbands Saar gewählt.',
    [
      ['Gerd Maas', 'Präsident', 'Turnverband Saar', 'former'],
      ['Jana Roth', 'Präsidentin', 'Turnverband Saar'],
    ],
  ],
  [
    'Die Synode wählte die Erfurter Superintendentin Ines Thoma am Samstag in Gotha zur Landesbischöfin der Evangelischen Kirche Anhalts.',
    [
      ['Ines Thoma', 'Landesbischöfin', 'Evangelische Kirche Anhalts'],
      ['Ines Thoma', 'Superintendentin', 'Erfurt'],
    ],
  ],
  [
    'Die Landräte Falk Seidel (Nordsachsen) und Ulla Kern (Mittelsachsen) lehnten ab.',
    [
      ['Falk Seidel', 'Landrat', 'Nordsachsen'],
      ['Ulla Kern', 'Landrätin', 'Mittelsachsen'],
    ],
  ],
  ['Warschaus Außenminister Pawel Nowik reiste ab.', [['Pawel Nowik', 'Außenminister', 'Polen']]],
  [
    'Polen und Litauen stimmten zu. Für die Bundesregierung nahm Staatssekretär Till Boysen teil.',
    [['Till Boysen', 'Staatssekretär', 'Deutschland']],
  ],
  ['Ulla Kern neue Intendantin der Oper Leipzig', [['Ulla Kern', 'Intendantin', 'Oper Leipzig']]],
  [
    'Der Leitende Oberstaatsanwalt Falk Seidel von der Staatsanwaltschaft Görlitz bestätigte das.',
    [['Falk Seidel', 'Leitender Oberstaatsanwalt', 'Staatsanwaltschaft Görlitz']],
  ],
  ['Ulla Kern, Sprecherin von „Leipzig fürs Klima“, widersprach.', [['Ulla Kern', 'Sprecherin', 'Leipzig fürs Klima']]],
  [
    'Ulla Kern, bis 2019 Präsidentin der Ärztekammer Hamburg und heute Vorsitzende des Marburger Bundes, widersprach.',
    [
      ['Ulla Kern', 'Präsidentin', 'Ärztekammer Hamburg', 'former'],
      ['Ulla Kern', 'Vorsitzende', 'Marburger Bund'],
    ],
  ],
  [
    'Gewählt wurden auf der Versammlung des Imkervereins Calw Falk Seidel als Kassenwart und Ulla Kern als Schriftführerin.',
    [
      ['Falk Seidel', 'Kassenwart', 'Imkerverein Calw'],
      ['Ulla Kern', 'Schriftführerin', 'Imkerverein Calw'],
    ],
  ],
  [
    'Der Kreisfeuerwehrverband Nordfriesland tagte. Landrat Falk Seidel dankte Kreiswehrführerin Ulla Kern.',
    [
      ['Falk Seidel', 'Landrat', 'Nordfriesland'],
      ['Ulla Kern', 'Kreiswehrführerin', 'Nordfriesland'],
    ],
  ],
  [
    'Zu Gast war Ulla Kern, Umweltministerin im benachbarten Thüringen.',
    [['Ulla Kern', 'Umweltministerin', 'Thüringen']],
  ],
]);
