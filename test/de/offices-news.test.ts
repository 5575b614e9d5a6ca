import { describeRoles } from './roles';

/** Sentences as papers of many kinds print them: courts, firms, clubs, parishes, universities, councils, unions, stages. */
describeRoles('Offices in German news of many kinds', [
  [
    'Die Vorsitzende des Verwaltungsgerichts Köln, Renate Pohlmeier, wies die Klage am Donnerstag ab.',
    [['Renate Pohlmeier', 'Vorsitzende', 'Verwaltungsgericht Köln']],
  ],
  [
    'Richterin am Landgericht Kiel ist seit Montag die 41-jährige Svenja Brodersen.',
    [['Svenja Brodersen', 'Richterin', 'Landgericht Kiel']],
  ],
  [
    'Der Sprecher der Staatsanwaltschaft Traunstein, Oberstaatsanwalt Björn Pfeifer, wollte sich nicht äußern.',
    [['Björn Pfeifer', 'Sprecher', 'Staatsanwaltschaft Traunstein']],
  ],
  [
    'Die Generalbundesanwältin beim Bundesgerichtshof, Elke Sanders, hat Anklage erhoben.',
    [['Elke Sanders', 'Generalbundesanwältin', 'Bundesgerichtshof']],
  ],
  [
    'Rechtsanwalt Dr. Jochen Petersen, Vorsitzender des Deutschen Anwaltvereins in Schleswig, begrüßte die Reform.',
    [['Jochen Petersen', 'Vorsitzender', 'Deutscher Anwaltverein']],
  ],
  [
    'Der Aufsichtsrat der Salzgitter AG hat Gunnar Groebler zum neuen Vorstandsvorsitzenden bestellt.',
    [['Gunnar Groebler', 'Vorstandsvorsitzender', 'Salzgitter AG']],
  ],
  [
    'Die Hauptversammlung der Nordwolle AG wählte Finanzvorständin Carla Reuning in den Aufsichtsrat.',
    [['Carla Reuning', 'Finanzvorständin', 'Nordwolle AG']],
  ],
  [
    'Zum 1. Juli löst Marion Höllinger den bisherigen Finanzchef Jan Wielpütz bei der Drogeriekette Müller ab.',
    [
      ['Jan Wielpütz', 'Finanzchef', 'Drogeriekette Müller'],
      ['Marion Höllinger', 'Finanzchefin', 'Drogeriekette Müller'],
    ],
  ],
  ['Konzernchef Roland Busch sagte bei Siemens, man sei zufrieden.', [['Roland Busch', 'Konzernchef', 'Siemens']]],
  [
    'Geschäftsführer der Stadtwerke Bamberg bleibt Michael Fiedeldey.',
    [['Michael Fiedeldey', 'Geschäftsführer', 'Stadtwerke Bamberg']],
  ],
  [
    'Als Schriftführerin des Heimatvereins Rodgau wurde Petra Löbig bestätigt, Kassiererin bleibt Anne Seitz.',
    [
      ['Anne Seitz', 'Kassiererin', 'Heimatverein Rodgau'],
      ['Petra Löbig', 'Schriftführerin', 'Heimatverein Rodgau'],
    ],
  ],
  [
    'Trainer Dieter Hecking verlässt den 1. FC Nürnberg, Sportvorstand Robert Palikuca bleibt.',
    [
      ['Dieter Hecking', 'Trainer', '1. FC Nürnberg'],
      ['Robert Palikuca', 'Sportvorstand', '1. FC Nürnberg'],
    ],
  ],
  [
    'DFB-Vizepräsident Ronny Zimmermann und Liga-Chefin Donata Hopfen trafen sich mit Union-Präsident Dirk Zingler.',
    [
      ['Ronny Zimmermann', 'Vizepräsident', 'DFB'],
      ['Dirk Zingler', 'Präsident', 'CDU/CSU'],
    ],
  ],
  [
    'Die Präses der EKD-Synode, Anna-Nicole Heinrich, eröffnete die Tagung in Ulm.',
    [['Anna-Nicole Heinrich', 'Präses', 'EKD-Synode']],
  ],
  [
    'Generalvikar Klaus Pfeffer vom Bistum Essen und Diözesanadministrator Wilfried Theising sprachen mit Betroffenen.',
    [['Klaus Pfeffer', 'Generalvikar', 'Bistum Essen']],
  ],
  [
    'Rektorin Melanie Rühl der Hochschule Anhalt begrüßte die Gäste.',
    [['Melanie Rühl', 'Rektorin', 'Hochschule Anhalt']],
  ],
  [
    'Der Senat der Universität Rostock hat die Physikerin Elizabeth Prommer zur Rektorin gewählt; sie folgt auf Wolfgang Schareck.',
    [
      ['Elizabeth Prommer', 'Rektorin', 'Universität Rostock'],
      ['Wolfgang Schareck', 'Rektor', 'Universität Rostock', 'former'],
    ],
  ],
  [
    'Kanzler der Technischen Universität Ilmenau ist Joachim Bock, Dekan der Fakultät für Maschinenbau Jean Pierre Bergmann.',
    [
      ['Jean Pierre Bergmann', 'Dekan', 'Fakultät für Maschinenbau'],
      ['Joachim Bock', 'Kanzler', 'Technische Universität Ilmenau'],
    ],
  ],
  [
    'Die Direktorin des Instituts für Weltwirtschaft an der Universität Kiel, Inga Heiland, warnte vor Zöllen.',
    [['Inga Heiland', 'Direktorin', 'Institut für Weltwirtschaft']],
  ],
  [
    'Bürgermeister Ralf Trettin (parteilos) eröffnete im Rathaus von Bad Belzig die Sitzung. Kämmerin Silke Hamann legte den Haushalt vor.',
    [
      ['Ralf Trettin', 'Bürgermeister', 'Bad Belzig'],
      ['Silke Hamann', 'Kämmerin', 'Bad Belzig'],
    ],
  ],
  [
    'CDU-Fraktionschef Holger Menke kritisierte im Kreistag Diepholz Landrat Cord Bockhop (CDU).',
    [
      ['Holger Menke', 'Fraktionschef', 'CDU'],
      ['Cord Bockhop', 'Landrat', 'Diepholz'],
    ],
  ],
  [
    'Für die Grünen sagte Stadträtin Miriam Weber, für die SPD deren Fraktionsvorsitzender Tarek Aziz, man werde im Stadtrat Lahr zustimmen.',
    [
      ['Miriam Weber', 'Stadträtin', 'Lahr'],
      ['Tarek Aziz', 'Fraktionsvorsitzender', 'SPD'],
    ],
  ],
  ['Die Beigeordnete Diana Schülke ist in Hanau für Schulen zuständig.', [['Diana Schülke', 'Beigeordnete', 'Hanau']]],
  [
    'Verdi-Landesleiterin Andrea Becker und der Verhandlungsführer der Arbeitgeber, Karsten Tacke, trennten sich ohne Ergebnis.',
    [['Andrea Becker', 'Landesleiterin', 'Verdi']],
  ],
  [
    'IG-Metall-Bezirksleiter Knut Giesler verhandelt für die Beschäftigten, für Arbeitgeberverband Metall NRW dessen Präsident Arndt Kirchhoff.',
    [
      ['Knut Giesler', 'Bezirksleiter', 'IG Metall'],
      ['Arndt Kirchhoff', 'Präsident', 'Arbeitgeberverband Metall NRW'],
    ],
  ],
  [
    'Claus Weselsky, langjähriger Chef der Lokführergewerkschaft GDL, gibt sein Amt an Mario Reiß ab.',
    [['Claus Weselsky', 'Chef', 'GDL']],
  ],
  [
    'Der Bundesvorsitzende der Gewerkschaft der Polizei, Jochen Kopelke, forderte mehr Personal.',
    [['Jochen Kopelke', 'Bundesvorsitzender', 'GdP']],
  ],
  [
    'Museumsdirektor Bernhard Maaz leitet die Bayerischen Staatsgemäldesammlungen noch bis Ende März.',
    [['Bernhard Maaz', 'Museumsdirektor', 'Bayerische Staatsgemäldesammlungen']],
  ],
  [
    'EZB-Direktorin Isabel Schnabel und Bundesbankpräsident Joachim Nagel stimmten zu.',
    [
      ['Isabel Schnabel', 'Direktorin', 'Europäische Zentralbank'],
      ['Joachim Nagel', 'Präsident', 'Deutsche Bundesbank'],
    ],
  ],
  [
    'NRW-Ministerpräsident Hendrik Wüst traf die niederländische Klimaministerin Sophie Hermans.',
    [
      ['Hendrik Wüst', 'Ministerpräsident', 'Nordrhein-Westfalen'],
      ['Sophie Hermans', 'Klimaministerin', 'Niederlande'],
    ],
  ],
  [
    'Kremlsprecher Dmitri Peskow wies den Bericht zurück; Außenamtssprecherin Maria Sacharowa schwieg.',
    [['Dmitri Peskow', 'Sprecher', 'Kreml']],
  ],
  [
    'Estlands Regierungschefin Kaja Kallas und Lettlands Staatspräsident Edgars Rinkēvičs reisten nach Kiew.',
    [
      ['Kaja Kallas', 'Regierungschefin', 'Estland'],
      ['Edgars Rinkēvičs', 'Staatspräsident', 'Lettland'],
    ],
  ],
  [
    'Bundestagsvizepräsidentin Petra Pau rief den Abgeordneten zur Ordnung.',
    [['Petra Pau', 'Vizepräsidentin', 'Bundestag']],
  ],
  [
    'Der Grünen-Abgeordnete Anton Hofreiter, Vorsitzender des Europaausschusses im Bundestag, widersprach.',
    [
      ['Anton Hofreiter', 'Abgeordneter', 'Bündnis 90/Die Grünen'],
      ['Anton Hofreiter', 'Vorsitzender', 'Europaausschuss'],
    ],
  ],
  [
    'Nationalratspräsident Walter Rosenkranz (FPÖ) empfing seinen tschechischen Amtskollegen.',
    [['Walter Rosenkranz', 'Nationalratspräsident', 'Nationalrat']],
  ],
  [
    'Die Zürcher Regierungsrätin Natalie Rickli und Bundesrätin Elisabeth Baume-Schneider eröffneten die Tagung.',
    [
      ['Natalie Rickli', 'Regierungsrätin', 'Zürich'],
      ['Elisabeth Baume-Schneider', 'Bundesrätin', 'Schweiz'],
    ],
  ],
  [
    'Tirols Landeshauptmann Anton Mattle und Südtirols Landeshauptmann Arno Kompatscher unterzeichneten in Bozen.',
    [
      ['Anton Mattle', 'Landeshauptmann', 'Tirol'],
      ['Arno Kompatscher', 'Landeshauptmann', 'Südtirol'],
    ],
  ],
  [
    'DRK-Präsidentin Gerda Hasselfeldt und Caritas-Chefin Eva Welskop-Deffaa fordern mehr Geld.',
    [
      ['Gerda Hasselfeldt', 'Präsidentin', 'Deutsches Rotes Kreuz'],
      ['Eva Welskop-Deffaa', 'Chefin', 'Caritas'],
    ],
  ],
  [
    'Chefarzt Dr. Peter Krones vom Klinikum Fulda und Pflegedirektorin Simone Hartmann stellten das Zentrum vor.',
    [
      ['Peter Krones', 'Chefarzt', 'Klinikum Fulda'],
      ['Simone Hartmann', 'Pflegedirektorin', 'Klinikum Fulda'],
    ],
  ],
  [
    'Die Vorsitzende des Deutschen Ethikrats, Alena Buyx, scheidet aus; ihr Nachfolger wird Helmut Frister.',
    [
      ['Alena Buyx', 'Vorsitzende', 'Deutscher Ethikrat'],
      ['Helmut Frister', 'Vorsitzender', 'Deutscher Ethikrat'],
    ],
  ],
  [
    'BKA-Chef Holger Münch und der Präsident des Bundesamts für Migration, Hans-Eckhard Sommer, trugen vor.',
    [
      ['Holger Münch', 'Chef', 'Bundeskriminalamt'],
      ['Hans-Eckhard Sommer', 'Präsident', 'Bundesamt für Migration'],
    ],
  ],
  [
    'Kapitän Joshua Kimmich führte die Nationalmannschaft aufs Feld.',
    [['Joshua Kimmich', 'Kapitän', 'Nationalmannschaft']],
  ],
  [
    'Tennis-Bundestrainerin Barbara Rittner hört beim DTB auf.',
    [['Barbara Rittner', 'Tennis-Bundestrainerin', 'Deutscher Turner-Bund', 'former']],
  ],
  [
    'Der TuS Hilgert hat einen neuen Vorstand. Auf der Jahreshauptversammlung im Vereinsheim wurde Vorsitzender Jens Kohlhaas einstimmig im Amt bestätigt. Zweite Vorsitzende ist jetzt Melanie Reusch, die Kasse führt weiterhin Bernd Stahl. Neuer Jugendleiter ist Tobias Merz, der Dirk Fries ablöst.',
    [
      ['Jens Kohlhaas', 'Vorsitzender', 'TuS Hilgert'],
      ['Melanie Reusch', 'zweite Vorsitzende', 'TuS Hilgert'],
      ['Tobias Merz', 'Jugendleiter', 'TuS Hilgert'],
      ['Dirk Fries', 'Jugendleiter', 'TuS Hilgert', 'former'],
    ],
  ],
  [
    'Die Gemeinde Grainau bekommt ein neues Feuerwehrhaus. Das beschloss der Gemeinderat am Dienstag. Bürgermeister Stephan Märkl (CSU) sprach von einem Meilenstein. Sein Stellvertreter Andreas Schauer mahnte zur Sparsamkeit, Kämmerer Ludwig Ostler rechnete die Kosten vor.',
    [
      ['Stephan Märkl', 'Bürgermeister', 'Gemeinde Grainau'],
      ['Ludwig Ostler', 'Kämmerer', 'Gemeinde Grainau'],
      ['Andreas Schauer', 'stellvertretender Bürgermeister', 'Gemeinde Grainau'],
    ],
  ],
  [
    'Wien (APA) - Die Wiener Linien bekommen eine neue Chefin. Die Juristin Alexandra Reinagl, derzeit Vorsitzende der Geschäftsführung, übergibt an Gudrun Senk, die bislang für Technik zuständig war. Verkehrsstadträtin Ulli Sima (SPÖ) gratulierte.',
    [
      ['Alexandra Reinagl', 'Vorsitzende', 'Wiener Linien'],
      ['Ulli Sima', 'Verkehrsstadträtin', 'Wien'],
    ],
  ],
  [
    'Am Amtsgericht Husum muss sich seit gestern ein 44-jähriger Landwirt verantworten. Richterin Insa Petersen eröffnete den Prozess mit einer Überraschung. Oberstaatsanwältin Birgit Heß verlas die Anklage. Verteidiger Jan Lohse kündigte eine Erklärung an.',
    [['Insa Petersen', 'Richterin', 'Amtsgericht Husum']],
  ],
  [
    'Der Bundesgerichtshof hat das Urteil bestätigt. Der Vorsitzende Richter des 3. Strafsenats, Jürgen Schäfer, verwies auf die Beweislage. Bundesanwalt Oliver Sabel hatte die Verwerfung der Revision beantragt.',
    [['Jürgen Schäfer', 'Vorsitzender Richter', '3. Strafsenat']],
  ],
  [
    'Die Universität Siegen trauert um ihren früheren Rektor. Theodora Hantos, die die Hochschule von 2000 bis 2006 leitete, starb im Alter von 81 Jahren. Rektorin Stefanie Reese würdigte sie als Wegbereiterin. Auch Kanzler Ulf Richter und AStA-Vorsitzende Lena Brandt kondolierten.',
    [
      ['Stefanie Reese', 'Rektorin', 'Universität Siegen'],
      ['Ulf Richter', 'Kanzler', 'Universität Siegen'],
      ['Lena Brandt', 'Asta-Vorsitzende', 'Universität Siegen'],
      ['Theodora Hantos', 'Leiterin', 'Universität Siegen', 'former'],
    ],
  ],
  [
    'Brüssel (dpa) - Die EU-Außenminister haben sich am Montag in Brüssel auf neue Sanktionen verständigt. Die Außenbeauftragte Kaja Kallas sprach von einem klaren Signal. Ungarns Chefdiplomat Peter Szijjarto stimmte nach langem Zögern zu. Der polnische Ressortchef Radoslaw Sikorski zeigte sich zufrieden.',
    [
      ['Kaja Kallas', 'Außenbeauftragte', 'Europäische Union'],
      ['Peter Szijjarto', 'Chefdiplomat', 'Ungarn'],
      ['Radoslaw Sikorski', 'Ressortchef', 'Polen'],
    ],
  ],
  [
    'Die Deutsche Bahn stellt ihren Vorstand neu auf. Bahnchef Richard Lutz muss gehen, Personalvorstand Martin Seiler bleibt. Verkehrsminister Volker Wissing (FDP) begrüßte die Entscheidung. EVG-Chef Martin Burkert kritisierte den Aufsichtsratsvorsitzenden Werner Gatzer scharf.',
    [
      ['Richard Lutz', 'Chef', 'Deutsche Bahn'],
      ['Martin Seiler', 'Personalvorstand', 'Deutsche Bahn'],
      ['Volker Wissing', 'Verkehrsminister', 'Deutschland'],
      ['Martin Burkert', 'Chef', 'EVG'],
      ['Werner Gatzer', 'Aufsichtsratsvorsitzender', 'Deutsche Bahn'],
    ],
  ],
  [
    'Der Sozialverband VdK Hessen-Thüringen fordert höhere Renten. Landesvorsitzender Paul Weimann sagte, die Altersarmut wachse. VdK-Präsidentin Verena Bentele hatte sich zuvor ähnlich geäußert. Die hessische Sozialministerin Heike Hofmann wies die Kritik zurück.',
    [
      ['Paul Weimann', 'Landesvorsitzender', 'Sozialverband VdK'],
      ['Verena Bentele', 'Präsidentin', 'Sozialverband VdK'],
      ['Heike Hofmann', 'Sozialministerin', 'Hessen'],
    ],
  ],
  [
    'Die Polizei hat in Leipzig zwei Verdächtige festgenommen. Das teilte Polizeisprecherin Therese Leverenz mit. Leipzigs Polizeipräsident René Demmler sprach von einem Erfolg. Innenminister Armin Schuster (CDU) dankte den Beamten.',
    [
      ['Therese Leverenz', 'Polizeisprecherin', 'Polizei'],
      ['René Demmler', 'Polizeipräsident', 'Leipzig'],
    ],
  ],
  [
    'Der 1. FC Magdeburg trennt sich von Trainer Christian Titz. Das gab Sportchef Otmar Schork am Sonntag bekannt. Bis auf Weiteres übernimmt Assistenzcoach Silvio Bankert. Präsident Jörg Biastoch bat um Geduld. Der frühere FCM-Kapitän Marius Sowislo zeigte Verständnis.',
    [
      ['Christian Titz', 'Trainer', '1. FC Magdeburg'],
      ['Otmar Schork', 'Sportchef', '1. FC Magdeburg'],
      ['Silvio Bankert', 'Assistenzcoach', '1. FC Magdeburg'],
      ['Jörg Biastoch', 'Präsident', '1. FC Magdeburg'],
      ['Marius Sowislo', 'Kapitän', 'FCM', 'former'],
    ],
  ],
  [
    'Kontakt: Sabine Rohde, Leiterin Presse- und Öffentlichkeitsarbeit, Caritasverband für die Diözese Münster e. V.',
    [['Sabine Rohde', 'Leiterin', 'Caritasverband für die Diözese Münster']],
  ],
  [
    'Der Bauernverband Schleswig-Holstein sucht einen neuen Präsidenten. Klaus-Peter Lucht tritt nach sieben Jahren nicht mehr an, wie Generalsekretär Stephan Gersteuer am Montag in Rendsburg sagte. Als Favorit gilt Kreisvorsitzender Hans-Ludwig Fritz aus Segeberg. Agrarministerin Cornelia Schmachtenberg dankte Lucht.',
    [
      ['Stephan Gersteuer', 'Generalsekretär', 'Bauernverband Schleswig-Holstein'],
      ['Hans-Ludwig Fritz', 'Kreisvorsitzender', 'Bauernverband Schleswig-Holstein'],
      ['Cornelia Schmachtenberg', 'Agrarministerin', 'Schleswig-Holstein'],
    ],
  ],
  ['Im Saal saß die ungarische Regisseurin Ilona Barta, neben ihr der Danziger Produzent Marek Zych.', []],
  [
    'Der kroatische Trainer Ante Babić kommt. Mit ihm sprach der norwegische Verleger Odd Lien, nicht die isländische Botschafterin Sólrún Jónsdóttir.',
    [['Sólrún Jónsdóttir', 'Botschafterin', 'Island']],
  ],
]);
