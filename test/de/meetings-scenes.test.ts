import { describeMeetings, type MeetingRow } from './helpers';

// People who act in another sentence than their meeting is told in: who chairs, reports, greets, joins, votes.

const talksAndSessions: readonly MeetingRow[] = [
  [
    'Der Stadtrat von Memmingen hat am Montag den Haushalt verabschiedet. Kämmerin Petra Wieland stellte in der Sitzung die Zahlen vor. Oberbürgermeister Jan Rothe dankte den Fraktionen für die Beratungen.',
    '2023-05-11',
    {
      what: /Sitzung|Stadtrat/,
      where: '?Memmingen',
      when: '2023-05-08',
      who: ['Petra Wieland', '?Jan Rothe', '?Stadtrat', '?Stadtrat von Memmingen'],
    },
  ],
  [
    'An der Gemeindeversammlung von Wohlen haben am Dienstagabend 214 Stimmberechtigte die Rechnung 2022 genehmigt. Gemeindepräsidentin Rita Gerber leitete die Versammlung, Finanzvorsteher Beat Luginbühl erläuterte das Defizit.',
    '2023-05-11',
    { what: /Gemeindeversammlung/, where: '?Wohlen', when: '2023-05-09', who: ['Rita Gerber', 'Beat Luginbühl'] },
  ],
  [
    'Auf der Hauptversammlung des Pumpenherstellers Kessler am Mittwoch in Frankenthal verteidigte Vorstandschef Ralf Mennicken die Übernahme. Aktionärsschützerin Daniela Berg kritisierte den hohen Preis. Aufsichtsratschef Hans-Georg Timm eröffnete das Treffen mit einer Schweigeminute.',
    '2023-05-11',
    {
      what: /Hauptversammlung/,
      where: 'Frankenthal',
      when: '2023-05-10',
      who: ['Ralf Mennicken', '?Daniela Berg', 'Hans-Georg Timm', '?Kessler'],
    },
  ],
  [
    'Die finnische Ministerpräsidentin Ivana Lehtonen ist am Mittwoch in Bern mit militärischen Ehren empfangen worden. Bundespräsident Reto Ammann begrüsste sie auf dem Landsitz Lohn. Anschliessend sprachen die beiden über die Neutralität.',
    '2023-05-11',
    { what: /Empfang|Besuch|Treffen/, where: 'Bern', when: '2023-05-10', who: ['Ivana Lehtonen', 'Reto Ammann'] },
  ],
  [
    'Die vierte Verhandlungsrunde im öffentlichen Dienst beginnt am Montag in Potsdam. Für die Gewerkschaft verhandelt Verdi-Vize Christine Ahrens, für die Kommunen sitzt Karin Welge mit am Tisch.',
    '2023-05-11',
    {
      what: /Verhandlungsrunde/,
      where: 'Potsdam',
      when: '2023-05-15',
      who: ['Christine Ahrens', 'Karin Welge', '?Verdi'],
    },
  ],
  [
    'Der kenianische Präsident Samuel Otieno wurde am Dienstag in Berlin von Bundespräsident Lothar Brinkmann im Schloss Bellevue empfangen. Am Nachmittag traf er Kanzlerin Jutta Quandt.',
    '2023-05-11',
    { what: /Empfang/, where: 'Berlin', when: '2023-05-09', who: ['Samuel Otieno', 'Lothar Brinkmann'] },
    { what: /Treffen/, where: '?Berlin', when: '2023-05-09', who: ['Samuel Otieno', 'Jutta Quandt'] },
  ],
  [
    'Die Grünen in Hessen haben auf ihrem Landesparteitag in Fulda am Samstag Tarek Ansari zum Spitzenkandidaten gewählt. Bundeschefin Ricarda Lohse hielt die Gastrede. Landeschef Sigurd Heiß schwor die Delegierten auf den Wahlkampf ein.',
    '2023-05-11',
    {
      what: /Landesparteitag/,
      where: 'Fulda',
      when: '2023-05-06',
      who: ['?Tarek Ansari', 'Ricarda Lohse', 'Sigurd Heiß', '?Grüne', '?Die Grünen', '?Bündnis 90/Die Grünen'],
    },
  ],
  [
    'Der Innenausschuss des Landtags hat am Mittwoch in Düsseldorf Sachverständige angehört. Kriminologe Thomas Feltes warnte die Abgeordneten vor voreiligen Schlüssen. Polizeipräsidentin Anne Heinen beantwortete drei Stunden lang Fragen.',
    '2023-05-11',
    {
      what: /Anhörung|Sitzung|Innenausschuss/,
      where: 'Düsseldorf',
      when: '2023-05-10',
      who: ['Thomas Feltes', 'Anne Heinen', '?Innenausschuss', '?Landtag'],
    },
  ],
  [
    'In Tallinn sind am Donnerstag die Außenminister der baltischen Staaten zusammengekommen. Gastgeber war Estlands Chefdiplomat Jaan Tamm. Ebenfalls am Tisch saßen Litauens Außenminister Andrius Petraitis und die Lettin Baiba Ozola.',
    '2023-05-11',
    {
      what: /Treffen|Außenminister/,
      where: 'Tallinn',
      when: '2023-05-11',
      who: ['Jaan Tamm', 'Andrius Petraitis', 'Baiba Ozola'],
    },
  ],
  [
    'Unter Leitung von Innenministerin Nadja Faber hat sich am Mittwoch in Berlin der Krisenstab der Bundesregierung getroffen.',
    '2023-05-11',
    {
      what: /Treffen|Krisenstab|Sitzung/,
      where: 'Berlin',
      when: '2023-05-10',
      who: ['Nadja Faber', '?Krisenstab', '?Bundesregierung'],
    },
  ],
  [
    'Außenminister Matti Lehtonen reist am Sonntag nach Kairo. Begleitet wird er von Entwicklungsministerin Sigrid Aasen. Am Montag treffen die beiden dort Präsident Hassan Fahmy.',
    '2023-05-11',
    {
      what: /Treffen|Besuch/,
      where: 'Kairo',
      when: '2023-05-15',
      who: ['Matti Lehtonen', 'Sigrid Aasen', 'Hassan Fahmy'],
    },
  ],
  [
    'Bei der Jahreshauptversammlung der Freiwilligen Feuerwehr Oberwaldau am Samstag im Gerätehaus wurde Kommandant Josef Huber im Amt bestätigt. Bürgermeisterin Monika Stadler überbrachte die Grüße der Gemeinde, Kreisbrandrat Erwin Kölbl ehrte verdiente Mitglieder.',
    '2023-05-11',
    {
      what: /Jahreshauptversammlung/,
      where: '?Oberwaldau',
      when: '2023-05-06',
      who: ['?Josef Huber', 'Monika Stadler', 'Erwin Kölbl', '?Freiwillige Feuerwehr Oberwaldau'],
    },
  ],
  [
    'Die Sozialpartner haben am Mittwoch in Wien über die Teuerung verhandelt. Am Gespräch im Bundeskanzleramt nahmen Arbeiterkammerpräsidentin Renate Anders, Wirtschaftskammerchef Harald Mayer und ÖGB-Präsident Wolfgang Kuttner teil. Eingeladen hatte Kanzler Karl Nemeth.',
    '2023-05-11',
    {
      what: /Gespräch|Verhandlung|Treffen/,
      where: 'Wien',
      when: '2023-05-10',
      who: ['Renate Anders', 'Harald Mayer', 'Wolfgang Kuttner', 'Karl Nemeth', '?Sozialpartner'],
    },
  ],
  [
    'Innenministerin Nadja Faber erwartet am kommenden Dienstag ihren dänischen Kollegen Kaare Bek in Flensburg. Dabei soll es um Grenzkontrollen gehen.',
    '2023-05-11',
    {
      what: /Treffen|Besuch|Empfang|Gespräch/,
      where: 'Flensburg',
      when: '2023-05-16',
      who: ['Nadja Faber', 'Kaare Bek'],
    },
  ],
  [
    'Zu einem Runden Tisch lud Oberbürgermeister Uwe Conradt am Freitag Vertreter der Belegschaft ins Saarbrücker Rathaus. Betriebsratschef Markus Thal und Werksleiter Jörg Beissel nahmen daran teil.',
    '2023-05-11',
    {
      what: /Runder Tisch|Runden Tisch/,
      where: '?Saarbrücken',
      when: '2023-05-05',
      who: ['Uwe Conradt', 'Markus Thal', 'Jörg Beissel'],
    },
  ],
  [
    'Im Kreistag ist es am Montag zu einem Schlagabtausch gekommen. Landrat Olaf Meinen wies in der Sitzung in Aurich Vorwürfe zurück. CDU-Fraktionschefin Hilde Tammen hielt ihm Untätigkeit vor.',
    '2023-05-11',
    {
      what: /Sitzung|Kreistag/,
      where: 'Aurich',
      when: '?2023-05-08',
      who: ['Olaf Meinen', 'Hilde Tammen', '?Kreistag'],
    },
  ],
  [
    'Die EU-Finanzminister beraten am Montag in Brüssel über neue Schuldenregeln. Ökonom Clemens Fuchs nannte die Vorschläge unausgegoren. Finanzminister Rainer Holtmann vertritt Deutschland.',
    '2023-05-11',
    {
      what: /Treffen|Beratung|Finanzminister|Sitzung/,
      where: 'Brüssel',
      when: '2023-05-15',
      who: ['Rainer Holtmann', '?Deutschland', '?EU'],
    },
  ],
  [
    '«Wir sind uns einig», sagte Kanzlerin Jutta Quandt am Mittwoch nach einem Treffen mit Frankreichs Präsidenten Luc Moreau in Meseberg.',
    '2023-05-11',
    { what: /Treffen/, where: 'Meseberg', when: '2023-05-10', who: ['Jutta Quandt', 'Luc Moreau'] },
  ],
  [
    'Der Koalitionsausschuss ist am Sonntagabend im Kanzleramt in Berlin zusammengekommen. Mit dabei waren Kanzlerin Jutta Quandt, Vizekanzler Robert Habich und Finanzminister Rainer Holtmann.',
    '2023-05-11',
    {
      what: /Koalitionsausschuss|Sitzung/,
      where: 'Berlin',
      when: '2023-05-07',
      who: ['Jutta Quandt', 'Robert Habich', 'Rainer Holtmann', '?Koalitionsausschuss'],
    },
  ],
  [
    'Das für Freitag geplante Treffen zwischen Verteidigungsminister Boris Pahl und seinem polnischen Kollegen Mariusz Nowak in Warschau ist abgesagt worden.',
    '2023-05-11',
    {
      what: /Treffen/,
      where: 'Warschau',
      when: '2023-05-12',
      who: ['Boris Pahl', 'Mariusz Nowak'],
      status: 'cancelled',
    },
  ],
  [
    'Der DFB-Vorstand hat sich am Dienstag in Frankfurt auf einer außerordentlichen Sitzung mit der Krise befasst. Präsident Bernd Neuer leitete die Runde, Sportdirektor Rudi Vollmer gab einen Bericht ab.',
    '2023-05-11',
    {
      what: /Sitzung/,
      where: 'Frankfurt',
      when: '2023-05-09',
      who: ['Bernd Neuer', 'Rudi Vollmer', '?DFB', '?DFB-Vorstand', '?Vorstand'],
    },
  ],
  [
    'In einer Sondersitzung des Nationalrats am Mittwoch attackierte SPÖ-Chefin Pamela Rendl den Kanzler. Finanzminister Magnus Brunner verteidigte das Budget. FPÖ-Klubobmann Herbert Kickinger brachte einen Misstrauensantrag ein.',
    '2023-05-11',
    {
      what: /Sondersitzung/,
      when: '2023-05-10',
      who: ['Pamela Rendl', 'Magnus Brunner', 'Herbert Kickinger', '?Nationalrat'],
    },
  ],
  [
    'Der Ständerat hat am Dienstag die Vorlage an die Kommission zurückgewiesen. Finanzministerin Karin Keller warnte im Rat vergeblich vor Verzögerungen. Kommissionssprecher Benedikt Würth verwies auf offene Fragen.',
    '2023-05-11',
    { what: /Ständerat|Sitzung/, when: '2023-05-09', who: ['Karin Keller', '?Benedikt Würth', '?Ständerat'] },
  ],
];

const sittingsAndVisits: readonly MeetingRow[] = [
  [
    'Die Kultusminister haben sich am Mittwoch in Mainz auf gemeinsame Abiturstandards geeinigt. Die Präsidentin der Konferenz, Sachsens Ressortchefin Anke Liebscher, leitete die Beratungen. Hessens Minister Armin Schäfer trat auf die Bremse. Bundesbildungsministerin Britta Starke war per Video zugeschaltet.',
    '2023-05-11',
    {
      what: /Treffen|Beratungen|Sitzung/,
      where: 'Mainz',
      when: '2023-05-10',
      who: ['Anke Liebscher', '?Armin Schäfer', 'Britta Starke', '?Kultusminister'],
    },
  ],
  [
    'Bei der Generalversammlung des Sportvereins Haslach am Freitagabend im Gasthof Adler standen Neuwahlen an. Vorsitzender Karl Bauer blickte auf ein ereignisreiches Jahr zurück, Kassierer Uwe Lang legte den Kassenbericht vor. Zum neuen Schriftführer wählten die Mitglieder Tobias Ernst. Bürgermeisterin Helga Maurer leitete die Wahlen und lobte die Jugendarbeit.',
    '2023-05-11',
    {
      what: /Generalversammlung/,
      where: '?Haslach',
      when: '2023-05-05',
      who: ['Karl Bauer', 'Uwe Lang', '?Tobias Ernst', 'Helga Maurer', '?Sportverein Haslach', '?Sportvereins Haslach'],
    },
  ],
  [
    'Der Verwaltungsrat der Krankenkasse kommt am Montag in Hannover zu einer Sondersitzung zusammen. Vorstandschef Jens Bartels soll dort die Zahlen erläutern. Auch der Wirtschaftsprüfer Olaf Kern ist geladen.',
    '2023-05-11',
    {
      what: /Sondersitzung|Verwaltungsrat/,
      where: 'Hannover',
      when: '2023-05-15',
      who: ['Jens Bartels', '?Olaf Kern', '?Verwaltungsrat', '?Krankenkasse'],
    },
  ],
  [
    'Nach dem Messerangriff hat sich Innenminister Roman Pohl am Dienstag in Erfurt mit den Chefs der Polizeigewerkschaften getroffen. Mit am Tisch saßen Jochen Kopp von der GdP und Rainer Wendel von der DPolG. Beide nannten das Gespräch konstruktiv.',
    '2023-05-11',
    {
      what: /Treffen|Gespräch/,
      where: 'Erfurt',
      when: '2023-05-09',
      who: ['Roman Pohl', 'Jochen Kopp', 'Rainer Wendel', '?GdP', '?DPolG'],
    },
  ],
  [
    'Bundespräsident Alexander Brandstetter hat am Montag in Wien den neuen Apostolischen Nuntius empfangen. Erzbischof Pedro Quintana überreichte ihm sein Beglaubigungsschreiben.',
    '2023-05-11',
    { what: /Empfang/, where: 'Wien', when: '2023-05-08', who: ['Alexander Brandstetter', 'Pedro Quintana'] },
  ],
  [
    'Der Grosse Rat des Kantons Bern hat am Mittwoch das Energiegesetz beraten. Regierungsrat Christoph Amstutz vertrat die Vorlage, Kommissionssprecherin Daphné Rüfenacht empfahl sie zur Annahme. SVP-Grossrat Samuel Leuenberger beantragte Rückweisung.',
    '2023-05-11',
    {
      what: /Grosse[rn]? Rat|Sitzung/,
      where: '?Bern',
      when: '2023-05-10',
      who: ['Christoph Amstutz', 'Daphné Rüfenacht', 'Samuel Leuenberger', '?Grosser Rat', '?Kanton Bern'],
    },
  ],
  [
    'Kanzlerin Jutta Quandt und ihr spanischer Amtskollege Diego Serrano haben sich am Dienstag in Madrid für eine Pipeline ausgesprochen. Nach ihrem Treffen im Moncloa-Palast sagten beide, das Projekt sei machbar.',
    '2023-05-11',
    { what: /Treffen/, where: 'Madrid', when: '2023-05-09', who: ['Jutta Quandt', 'Diego Serrano'] },
  ],
  [
    'Die Spitzen von CDU und Grünen sind am Donnerstagvormittag in Stuttgart zu Koalitionsverhandlungen zusammengekommen. Ministerpräsident Winfried Kessler und CDU-Landeschef Thomas Strobel führten die Delegationen an.',
    '2023-05-11',
    {
      what: /Koalitionsverhandlungen/,
      where: 'Stuttgart',
      when: '2023-05-11',
      who: ['Winfried Kessler', 'Thomas Strobel', '?CDU', '?Grüne', '?Bündnis 90/Die Grünen'],
    },
  ],
  [
    'Auf Einladung von Bürgermeister Andreas Ruck besuchte Verkehrsministerin Susanne Lenz am Freitag die Baustelle in Plauen. Auch Landrat Rolf Keil und der Bundestagsabgeordnete Yvonne Magwitz waren gekommen.',
    '2023-05-11',
    {
      what: /Besuch|Treffen/,
      where: 'Plauen',
      when: '2023-05-05',
      who: ['Andreas Ruck', 'Susanne Lenz', 'Rolf Keil', 'Yvonne Magwitz'],
    },
  ],
  [
    'Bundestrainer Hansi Flach und Nationalspieler Leon Gruber haben sich am Sonntag in München zu einem klärenden Gespräch getroffen. Auch Sportdirektor Rudi Vollmer nahm daran teil.',
    '2023-05-11',
    {
      what: /Gespräch|Treffen/,
      where: 'München',
      when: '2023-05-07',
      who: ['Hansi Flach', 'Leon Gruber', 'Rudi Vollmer'],
    },
  ],
  [
    'Der Untersuchungsausschuss zur Maut vernahm am Donnerstag in Berlin Ex-Minister Alexander Dorn. Der Vorsitzende Udo Schäfer begann die Sitzung mit einer Ermahnung. Dorn wies alle Vorwürfe zurück.',
    '2023-05-11',
    {
      what: /Untersuchungsausschuss|Sitzung|Anhörung/,
      where: 'Berlin',
      when: '2023-05-11',
      who: ['Alexander Dorn', 'Udo Schäfer', '?Untersuchungsausschuss'],
    },
  ],
  [
    'Zum Tag der Städtebauförderung lud die Gemeinde Essen (Oldenburg) am Samstag zu einer Bürgerversammlung ein. Planerin Silke Drees stellte den Entwurf vor, Bürgermeister Heiner Kreyborg moderierte.',
    '2023-05-11',
    { what: /Bürgerversammlung/, when: '2023-05-06', who: ['Silke Drees', 'Heiner Kreyborg'] },
  ],
  [
    'Der Papst hat am Samstag in Rom den ukrainischen Präsidenten Taras Melnyk in Audienz empfangen. Das Gespräch dauerte 40 Minuten. Danach sprach Melnyk mit Ministerpräsidentin Giulia Marchetti.',
    '2023-05-11',
    { what: /Audienz|Empfang/, where: 'Rom', when: '2023-05-06', who: ['Taras Melnyk', '?Papst'] },
    { what: /Treffen/, where: '?Rom', when: '2023-05-06', who: ['Taras Melnyk', 'Giulia Marchetti'] },
  ],
  [
    'Unter dem Vorsitz von Landesbischof Ralf Meister hat am Donnerstag in Hannover die Kirchenkonferenz getagt.',
    '2023-05-11',
    { what: /Kirchenkonferenz/, where: 'Hannover', when: '2023-05-11', who: ['Ralf Meister'] },
  ],
  [
    'Verteidigungsminister Boris Pahl hat am Dienstag überraschend Odessa besucht. Dort traf er seinen ukrainischen Kollegen Oleksij Resnyk sowie Bürgermeister Hennadij Truch.',
    '2023-05-11',
    {
      what: /Besuch|Treffen/,
      where: 'Odessa',
      when: '2023-05-09',
      who: ['Boris Pahl', 'Oleksij Resnyk', 'Hennadij Truch'],
    },
  ],
  [
    'Das Kabinett hat am Mittwoch im Kanzleramt in Berlin das Heizungsgesetz auf den Weg gebracht. Wirtschaftsminister Robert Habich sprach nach der Sitzung von einem Durchbruch.',
    '2023-05-11',
    {
      what: /Kabinett|Sitzung/,
      where: '?Berlin',
      when: '2023-05-10',
      who: ['?Robert Habich', '?Kabinett', '?Bundesregierung'],
    },
  ],
  [
    'Die EU-Außenminister kommen am Freitag in Stockholm zu einem informellen Treffen zusammen. Als Gast wird der ukrainische Außenminister Dmytro Kulka erwartet. Den Vorsitz führt der EU-Außenbeauftragte Josep Bonell.',
    '2023-05-11',
    {
      what: /Treffen/,
      where: 'Stockholm',
      when: '2023-05-12',
      who: ['Dmytro Kulka', 'Josep Bonell', '?EU', '?EU-Außenminister'],
    },
  ],
  [
    'Beim Neujahrsempfang der Stadt Rheine am Sonntag begrüßte Bürgermeister Peter Lüttmann rund 400 Gäste. Die Festrede hielt NRW-Ministerin Ina Scharrenberg.',
    '2023-05-11',
    { what: /Neujahrsempfang/, where: '?Rheine', when: '2023-05-07', who: ['Peter Lüttmann', 'Ina Scharrenberg'] },
  ],
  [
    'Der Landtag in Kiel hat am Donnerstag in erster Lesung über das Jagdgesetz debattiert. Umweltminister Tobias Gold warb um Zustimmung. SSW-Fraktionschef Lars Harmsen kündigte Widerstand an, CDU-Jagdexperte Heiner Rick verteidigte den Entwurf.',
    '2023-05-11',
    {
      what: /Landtag|Sitzung/,
      where: 'Kiel',
      when: '2023-05-11',
      who: ['Tobias Gold', '?Lars Harmsen', 'Heiner Rick', '?Landtag'],
    },
  ],
  [
    'Auf der Bilanzsitzung der Sparkasse am Dienstag in Siegen berichtete Vorstandschef Günter Zimmer über das Zinsgeschäft.',
    '2023-05-11',
    { what: /Bilanzsitzung/, where: 'Siegen', when: '2023-05-09', who: ['Günter Zimmer', '?Sparkasse'] },
  ],
  [
    'Der türkische Außenminister Mevlüt Çelik hat seinen Besuch in Athen verschoben. Er wollte dort am Freitag seinen griechischen Kollegen Nikos Dendias treffen.',
    '2023-05-11',
    { what: /Besuch|Treffen/, where: 'Athen', when: '2023-05-12', who: ['Mevlüt Çelik', 'Nikos Dendias'] },
  ],
  [
    'Auf dem Podium der Tagung in der Evangelischen Akademie Tutzing diskutierten am Samstag die Soziologin Jutta Allmend, der Ökonom Marcel Franz und Bischof Heinrich Stroh.',
    '2023-05-11',
    {
      what: /Tagung|Treffen/,
      where: '?Tutzing',
      when: '2023-05-06',
      who: ['Jutta Allmend', 'Marcel Franz', 'Heinrich Stroh', '?Evangelische Akademie Tutzing'],
    },
  ],
  [
    'Landeshauptmann Peter Kaiser hat am Montag den slowenischen Botschafter Aleksander Gerzina in Klagenfurt zu einem Arbeitsgespräch getroffen. Ebenfalls anwesend war Landesamtsdirektor Dieter Platzer.',
    '2023-05-11',
    {
      what: /Arbeitsgespräch/,
      where: 'Klagenfurt',
      when: '2023-05-08',
      who: ['Peter Kaiser', 'Aleksander Gerzina', 'Dieter Platzer'],
    },
  ],
  [
    'Mehr als 300 Landwirte kamen am Mittwochabend zum Kreisbauerntag nach Verden. Bauernpräsident Joachim Rukwitz forderte in seiner Rede weniger Auflagen. Landwirtschaftsministerin Miriam Stade stellte sich der Kritik.',
    '2023-05-11',
    { what: /Kreisbauerntag/, where: 'Verden', when: '2023-05-10', who: ['Joachim Rukwitz', 'Miriam Stade'] },
  ],
  [
    '«Wir brauchen Tempo», sagte Ministerpräsident Hendrik Wolters am Rande der Ministerpräsidentenkonferenz in Brüssel am Donnerstag. Gastgeber der Runde ist Niedersachsens Regierungschef Stephan Weiler.',
    '2023-05-11',
    {
      what: /Ministerpräsidentenkonferenz/,
      where: 'Brüssel',
      when: '2023-05-11',
      who: ['?Hendrik Wolters', 'Stephan Weiler'],
    },
  ],
  [
    'Bei einem Spitzengespräch im Bundeskanzleramt wollen Kanzlerin Jutta Quandt und die Länderchefs am 10. Mai über Flüchtlinge beraten. NRW-Regierungschef Hendrik Wolters und Niedersachsens Ministerpräsident Stephan Weiler vertreten die Länder.',
    '2023-05-04',
    {
      what: /Spitzengespräch/,
      where: '?Berlin',
      when: '2023-05-10',
      who: ['Jutta Quandt', 'Hendrik Wolters', 'Stephan Weiler'],
    },
  ],
  [
    'Der Präsident des Bauernverbands, Joachim Rukwitz, traf sich am Rande der Messe mit Agrarminister Cem Öz. Beide vereinbarten ein weiteres Gespräch am 20. Mai in Bonn.',
    '2023-05-11',
    { what: /Treffen/, who: ['Joachim Rukwitz', 'Cem Öz'] },
    { what: /Gespräch/, where: 'Bonn', when: '2023-05-20', who: ['Joachim Rukwitz', 'Cem Öz'] },
  ],
  [
    'Der Gemeinderat Untermarchtal tagte am Montag. Kämmerin Lioba Schmid informierte die Räte über die Finanzlage. Für das Ingenieurbüro war Planer Georg Funk anwesend.',
    '2023-05-11',
    { what: /Gemeinderat/, where: '?Untermarchtal', when: '2023-05-08', who: ['Lioba Schmid', 'Georg Funk'] },
  ],
];

const reports: readonly MeetingRow[] = [
  [
    'Hitzige Debatte um den Radweg\n\nLINDAU. Fast drei Stunden hat der Stadtrat am Dienstagabend über den Radweg am See gestritten. Am Ende stimmte eine knappe Mehrheit dafür. Verkehrsplaner Jonas Wirth hatte zuvor vier Varianten präsentiert. "Das ist Murks", polterte FB-Stadtrat Günther Brombeiß. Oberbürgermeisterin Claudia Alfons mahnte zur Sachlichkeit. Die nächste Sitzung ist am 8. November.',
    '2022-10-20',
    {
      what: /Stadtrat|Sitzung|Debatte/,
      where: '?Lindau',
      when: '2022-10-18',
      who: ['Jonas Wirth', '?Günther Brombeiß', 'Claudia Alfons', '?Stadtrat'],
    },
    { what: /Sitzung/, where: '?Lindau', when: '2022-11-08', who: ['?Stadtrat'] },
  ],
  [
    'Kantonsrat sagt Ja zum Spital\n\nDer Zuger Kantonsrat hat am Donnerstag einen Kredit von 60 Millionen Franken für das Kantonsspital bewilligt. Gesundheitsdirektor Martin Pfister verteidigte die Vorlage gegen Kritik von links. Für die Kommission sprach deren Präsidentin Monika Barmet. Tabea Zimmermann (ALG) stellte einen Rückweisungsantrag, der mit 58 zu 14 Stimmen unterlag. Geleitet wurde die Sitzung von Kantonsratspräsidentin Esther Haas.',
    '2022-10-20',
    {
      what: /Kantonsrat|Sitzung/,
      where: '?Zug',
      when: '2022-10-20',
      who: ['Martin Pfister', 'Monika Barmet', 'Tabea Zimmermann', 'Esther Haas', '?Kantonsrat', '?Zuger Kantonsrat'],
    },
  ],
  [
    'Frauen sollen mitreden\n\nWürzburg (KNA) Auf ihrer Herbstvollversammlung am Freitag und Samstag in Würzburg haben die Delegierten des Diözesanrats über das Frauenpriestertum diskutiert. Vorsitzender Michael Wolf hieß Bischof Franz Jungwirth willkommen. Dieser zeigte sich offen für Veränderungen. Die Theologin Dorothea Sattlerin hielt den Hauptvortrag.',
    '2022-10-20',
    {
      what: /Herbstvollversammlung/,
      where: 'Würzburg',
      when: '2022-10-14/2022-10-15',
      who: ['Michael Wolf', 'Franz Jungwirth', 'Dorothea Sattlerin', '?Diözesanrat', '?Delegierte'],
    },
  ],
  [
    'Neue Kanzlerin in Marburg\n\nDer Senat der Philipps-Universität Marburg hat in seiner Sitzung vom 17. Oktober der Bestellung von Friederike Voss zur Kanzlerin zugestimmt. Präsident Thomas Nauss stellte die Juristin dem Gremium vor. Voss beantwortete Fragen der Studierenden. Der AStA-Vorsitzende Leon Kühn stimmte als Einziger dagegen.',
    '2022-10-20',
    {
      what: /Sitzung|Senat/,
      where: '?Marburg',
      when: '2022-10-17',
      who: ['Thomas Nauss', 'Friederike Voss', 'Leon Kühn', '?Senat'],
    },
  ],
  [
    'Brüssel (AFP) - Die Staats- und Regierungschefs der EU sind am Donnerstag in Brüssel zu einem zweitägigen Gipfel zusammengekommen. Ratspräsident Charles Michiels hatte vorab zur Geschlossenheit aufgerufen. Kanzlerin Jutta Quandt traf vor Beginn den französischen Präsidenten Luc Moreau zu einem Vier-Augen-Gespräch. Der ungarische Regierungschef Viktor Orsós drohte bei seiner Ankunft mit einem Veto.',
    '2022-10-20',
    {
      what: /Gipfel/,
      where: 'Brüssel',
      when: '2022-10-20/2022-10-21',
      who: ['?Charles Michiels', '?Jutta Quandt', '?Luc Moreau', '?Viktor Orsós', '?EU'],
    },
    { what: /Gespräch|Treffen/, where: '?Brüssel', when: '?2022-10-20', who: ['Jutta Quandt', 'Luc Moreau'] },
  ],
  [
    'Im Verkehrsausschuss des Bundestags hat Bahnchef Richard Lotz am Mittwoch die Verspätungen erklärt. Die Abgeordneten löcherten ihn mehr als eine Stunde. Ausschusschef Udo Schiefner zeigte sich nach der Sitzung unzufrieden.',
    '2022-10-20',
    {
      what: /Verkehrsausschuss|Sitzung|Anhörung/,
      where: '?Berlin',
      when: '2022-10-19',
      who: ['Richard Lotz', '?Udo Schiefner', '?Verkehrsausschuss'],
    },
  ],
  [
    'Die Verkehrsminister der Länder beraten seit Mittwoch in Bremerhaven über das 49-Euro-Ticket. Gastgeberin Maike Schäfer zeigte sich zuversichtlich. Der Präsident des Fahrgastverbands Pro Bahn, Detlef Neuss, warnte vor einem Scheitern. Auch der Städtetag forderte mehr Geld.',
    '2022-10-20',
    { what: /Treffen|Beratung|Verkehrsminister/, where: 'Bremerhaven', when: '?2022-10-19', who: ['Maike Schäfer'] },
  ],
  [
    'DTB-Präsident Dietloff von Arnim ist am Sonntag auf der Mitgliederversammlung des Verbands in Frankfurt im Amt bestätigt worden. Sportdirektor Veronika Rück stellte das neue Nachwuchskonzept vor. Zu neuen Vizepräsidenten bestimmten die Delegierten Raik Packe und Claas Heitmann.',
    '2022-10-20',
    {
      what: /Mitgliederversammlung/,
      where: 'Frankfurt',
      when: '2022-10-16',
      who: ['Dietloff von Arnim', 'Veronika Rück', '?Raik Packe', '?Claas Heitmann', '?DTB'],
    },
  ],
  [
    'Vor dem Landgericht Kempten hat am Montag der Prozess gegen Ex-Bürgermeister Anton Klotz begonnen. Richterin Ute Bader verlas die Anklage. Oberstaatsanwalt Rolf Werz forderte Transparenz.',
    '2022-10-20',
  ],
  [
    'In einer Videoschalte haben Kanzlerin Jutta Quandt und US-Präsident John Barton am Montagabend über Luftabwehr beraten. Zugeschaltet waren auch Polens Präsident Andrzej Duka und Nato-Generalsekretär Jens Holtenberg.',
    '2022-10-20',
    {
      what: /Videoschalte/,
      when: '2022-10-17',
      who: ['Jutta Quandt', 'John Barton', 'Andrzej Duka', 'Jens Holtenberg'],
    },
  ],
  [
    'Protokoll der Vorstandssitzung vom 12. Oktober 2022\nOrt: Vereinsheim, Plön\nAnwesend: Ute Timm, Klaus Reese, Jan Harms\nEntschuldigt: Petra Wulf\n1. Kassenbericht\nKlaus Reese berichtet über den Stand der Kasse. Der Vorstand nimmt den Bericht zur Kenntnis.\n2. Sommerfest\nAls Gast stellt Wirt Peter Lüth sein Angebot vor. Jan Harms regt an, die Feuerwehr zu fragen.',
    '2022-10-20',
    {
      what: /Vorstandssitzung/,
      where: 'Plön',
      when: '2022-10-12',
      who: ['Ute Timm', 'Klaus Reese', 'Jan Harms', 'Peter Lüth', '?Vorstand'],
    },
  ],
  [
    'Im Ministerrat hat die Regierung am Mittwoch die Strompreisbremse beschlossen. Energieministerin Leonore Gewessner und Finanzminister Magnus Brunner präsentierten die Pläne anschließend im Foyer.',
    '2022-10-20',
    {
      what: /Ministerrat/,
      where: '?Wien',
      when: '2022-10-19',
      who: ['?Leonore Gewessner', '?Magnus Brunner', '?Regierung', '?Bundesregierung'],
    },
  ],
  [
    'Die für Mittwoch geplante Aufsichtsratssitzung der Klinik-Holding ist auf den 2. November verschoben worden. Grund sei eine Erkrankung von Aufsichtsratschef Dieter Kolb, hieß es.',
    '2022-10-20',
    { what: /Aufsichtsratssitzung/, when: '2022-11-02', who: ['?Dieter Kolb'] },
  ],
  [
    'Beim Elternabend am Montag in der Grundschule Berne stellte sich die neue Rektorin Imke Folkers vor. Schulrat Thomas Kossak war ebenfalls dabei.',
    '2022-10-20',
    { what: /Elternabend/, where: '?Berne', when: '2022-10-17', who: ['Imke Folkers', 'Thomas Kossak'] },
  ],
  [
    'An der Klausur des Kabinetts in Meseberg nahmen am Montag erstmals auch EU-Kommissionschefin Ursula von der Linden und Nato-Chef Jens Holtenberg teil. Agrarminister Cem Öz fehlte wegen einer Erkältung.',
    '2022-10-20',
    {
      what: /Klausur/,
      where: 'Meseberg',
      when: '2022-10-17',
      who: ['Ursula von der Linden', 'Jens Holtenberg', '?Kabinett'],
    },
  ],
  [
    'Glarus sagt Nein: Die Landsgemeinde hat am Sonntag auf dem Zaunplatz das Energiegesetz versenkt. Landammann Benjamin Mühl eröffnete den Ring mit einem Aufruf zur Mässigung. Landrätin Sarah Küng und Jungbauer Fritz Weber ergriffen das Wort gegen die Vorlage.',
    '2022-10-20',
    {
      what: /Landsgemeinde/,
      where: '?Glarus',
      when: '2022-10-16',
      who: ['Benjamin Mühl', 'Sarah Küng', 'Fritz Weber'],
    },
  ],
  [
    'Auf der Gesundheitsministerkonferenz in Magdeburg hat Gastgeberin Petra Grimm am Donnerstag für eine Krankenhausreform geworben. Bundesminister Karl Lauter sagte den Ländern Hilfe zu. Bayerns Ressortchef Klaus Holz nannte das unzureichend.',
    '2022-10-20',
    {
      what: /Gesundheitsministerkonferenz/,
      where: 'Magdeburg',
      when: '2022-10-20',
      who: ['Petra Grimm', 'Karl Lauter', '?Klaus Holz'],
    },
  ],
];

describe('German meetings, told in several sentences', () => {
  describeMeetings('put those who act there into talks and sessions', talksAndSessions);
  describeMeetings('… into sittings and visits', sittingsAndVisits);
  describeMeetings('… into the meetings of whole reports', reports);
});
