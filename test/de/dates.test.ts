import { expect } from 'chai';
import { type DateRow, datesOf, mentionsOf } from '../dates';

/** 13 January 2022 is a Thursday. */
const THURSDAY = '2022-01-13';

const table = (name: string, rows: readonly DateRow[]): Mocha.Suite =>
  describe(name, () => {
    for (const [published, text, ...dates] of rows) {
      it(`${text} (${published})`, () => expect(datesOf('de', text, published)).to.deep.equal(dates));
    }
  });

describe('German dates', () => {
  table('days of the calendar', [
    [THURSDAY, 'Die Tagung vom 12.11.2021 war kurz.', '12.11.2021 → 2021-11-12'],
    [THURSDAY, 'Am 3. Februar 2020 tagte der Rat.', '3. Februar 2020 → 2020-02-03'],
    [THURSDAY, 'Am 3. Feb. 2020 tagte der Rat.', '3. Feb. 2020 → 2020-02-03'],
    [THURSDAY, 'Er reiste am 5. Jänner ab.', '5. Jänner → 2022-01-05'],
    [THURSDAY, 'Am Donnerstag, dem 6. Januar, traf er ihn.', 'Donnerstag, dem 6. Januar → 2022-01-06'],
    [THURSDAY, 'Sa., 15. Januar 2022', 'Sa., 15. Januar 2022 → 2022-01-15'],
    [THURSDAY, 'Er wurde am 28. Dezember verhaftet.', '28. Dezember → 2021-12-28'],
    [THURSDAY, 'Am 28. Februar wird gewählt.', '28. Februar → 2022-02-28'],
    ['2016-06-13', 'Der Zug fällt von Freitag, 18. November, an aus.', 'Freitag, 18. November → 2016-11-18'],
    ['2016-02-19', 'Der Zug fährt am 27.04. 5 Minuten früher.', '27.04. → 2016-04-27'],
    [THURSDAY, 'Für den 13. Januar sind Beratungen geplant.', '13. Januar → 2022-01-13'],
    [THURSDAY, 'Er starb am 28. Mai vergangenen Jahres.', '28. Mai vergangenen Jahres → 2021-05-28'],
    ['2022-03-01', 'Am 24.2. begann der Krieg.', '24.2. → 2022-02-24'],
    ['2022-05-10', 'Am ersten Mai sprach sie in Ulm.', 'ersten Mai → 2022-05-01'],
    [THURSDAY, 'Der 30. Februar 2021 ist kein Tag.'],
    ['2022-06-20', 'Vom 5. bis 7. Juni tagte der Rat.', '5. bis 7. Juni → 2022-06-05/2022-06-07'],
    ['2021-06-20', 'Sie war vom 30. Mai bis 2. Juni in Rom.', '30. Mai bis 2. Juni → 2021-05-30/2021-06-02'],
    [THURSDAY, 'Der Gipfel fand am 9. und 10. Januar statt.', '9. und 10. Januar → 2022-01-09/2022-01-10'],
    [THURSDAY, 'Der Gipfel fand am 9./10. Januar statt.', '9./10. Januar → 2022-01-09/2022-01-10'],
    [THURSDAY, 'Er sprach am 3. und 10. Januar.', '3. → 2022-01-03', '10. Januar → 2022-01-10'],
    [
      THURSDAY,
      'vom 28. Dezember 2020 bis 3. Januar 2021',
      '28. Dezember 2020 bis 3. Januar 2021 → 2020-12-28/2021-01-03',
    ],
    [THURSDAY, 'Die Messe dauert vom 5.6. bis 7.6.2022.', '5.6. bis 7.6.2022 → 2022-06-05/2022-06-07'],
    [THURSDAY, 'zwischen dem 1. und dem 15. März 2021', '1. und dem 15. März 2021 → 2021-03-01/2021-03-15'],
    [THURSDAY, 'Stand: 2022-01-11', '2022-01-11 → 2022-01-11'],
    [THURSDAY, 'In der Nacht zum 12. Januar endete das Treffen.', 'Nacht zum 12. Januar → 2022-01-11/2022-01-12'],
    [THURSDAY, 'Vom 5. Januar an wurde verhandelt.', '5. Januar → 2022-01-05'],
  ]);

  table('days of the week follow the tense of their clause', [
    [THURSDAY, 'Stoltenberg sagte nach dem Treffen am Mittwoch in Brüssel.', 'Mittwoch → 2022-01-12'],
    [THURSDAY, 'Das sagte er am Donnerstag.', 'Donnerstag → 2022-01-13'],
    [THURSDAY, 'Am Freitag hat der Rat in Bonn getagt.', 'Freitag → 2022-01-07'],
    [THURSDAY, 'Am Freitag soll es weitere Gespräche geben.', 'Freitag → 2022-01-14'],
    [THURSDAY, 'Die Minister treffen sich am Freitag in Genf.', 'Freitag → 2022-01-14'],
    [THURSDAY, 'Am Sonntag holt der Bürgermeister die Gäste ab.', 'Sonntag → 2022-01-16'],
    [THURSDAY, 'Ein Treffen ist für Freitag geplant.', 'Freitag → 2022-01-14'],
    [THURSDAY, 'Er sagte, am Freitag werde er nach Genf reisen.', 'Freitag → 2022-01-14'],
    [THURSDAY, '„Wir treffen uns am Freitag“, sagte er.', 'Freitag → 2022-01-14'],
    [THURSDAY, 'Am Montag, dem zweiten Gipfeltag, stoßen weitere Gäste dazu.', 'Montag → 2022-01-17'],
    [THURSDAY, 'Darüber hat am Mittwoch die Zeitung „Die Welt“ berichtet.', 'Mittwoch → 2022-01-12'],
    [THURSDAY, 'Lawrow und Blinken am Freitag in Genf', 'Freitag → 2022-01-07'],
    [THURSDAY, 'An diesem Donnerstag soll es Gespräche geben.', 'diesem Donnerstag → 2022-01-13'],
    ['2022-01-12', 'An diesem Donnerstag sitzt er im Ausschuss.', 'diesem Donnerstag → 2022-01-13'],
    [THURSDAY, 'Am vergangenen Sonntag traf er sie.', 'vergangenen Sonntag → 2022-01-09'],
    [THURSDAY, 'Am kommenden Mittwoch reist er ab.', 'kommenden Mittwoch → 2022-01-19'],
    [THURSDAY, 'Am Montag dieser Woche zeigte es sich.', 'Montag dieser Woche → 2022-01-10'],
    [THURSDAY, 'Am Dienstag vergangener Woche tagte er.', 'Dienstag vergangener Woche → 2022-01-04'],
    [THURSDAY, 'Er kommt am Mittwoch nächster Woche.', 'Mittwoch nächster Woche → 2022-01-19'],
    [THURSDAY, 'Am Montag vor einer Woche trafen sie sich.', 'Montag vor einer Woche → 2022-01-03'],
    [THURSDAY, 'Sie trafen sich am Mittwochabend.', 'Mittwochabend → 2022-01-12'],
    [THURSDAY, 'Er flog Freitag früh nach Genf.', 'Freitag früh → 2022-01-07'],
    [THURSDAY, 'Beide haben am Sonntag und Montag in Genf beraten.', 'Sonntag und Montag → 2022-01-09/2022-01-10'],
    [THURSDAY, 'Er sprach am Montag und Mittwoch.', 'Montag → 2022-01-10', 'Mittwoch → 2022-01-12'],
    [THURSDAY, 'Von Dienstag bis Donnerstag tagte der Rat.', 'Dienstag bis Donnerstag → 2022-01-11/2022-01-13'],
    [THURSDAY, 'In der Nacht zum Donnerstag einigten sie sich.', 'Nacht zum Donnerstag → 2022-01-12/2022-01-13'],
    ['2015-06-06', 'Von Sonntag an ist die Kanzlerin Gastgeberin.', 'Sonntag → 2015-06-07'],
    [THURSDAY, 'Gestern, am Mittwoch, hat der Rat getagt.', 'Gestern, am Mittwoch → 2022-01-12'],
    [THURSDAY, 'Am heutigen Donnerstag beginnt die Messe.', 'heutigen Donnerstag → 2022-01-13'],
    [THURSDAY, 'Morgen Freitag reist Xi nach Davos.', 'Morgen Freitag → 2022-01-14'],
  ]);

  table('distances from the day of publication', [
    [THURSDAY, 'Gestern Abend traf er sie.', 'Gestern Abend → 2022-01-12'],
    [THURSDAY, 'Vorgestern war er da, übermorgen kommt sie.', 'Vorgestern → 2022-01-11', 'übermorgen → 2022-01-15'],
    [THURSDAY, 'Heute wird verhandelt, morgen geredet.', 'Heute → 2022-01-13', 'morgen → 2022-01-14'],
    [THURSDAY, 'Morgen Mittag will sie die Gäste begrüßen.', 'Morgen Mittag → 2022-01-14'],
    [THURSDAY, 'Sie trafen sich am gestrigen Abend.', 'gestrigen Abend → 2022-01-12'],
    [THURSDAY, 'Vor drei Tagen starb er.', 'Vor drei Tagen → 2022-01-10'],
    [THURSDAY, 'Vor genau einer Woche hatten sie getagt.', 'Vor genau einer Woche → 2022-01-06'],
    [THURSDAY, 'Heute in einer Woche beginnt die Messe.', 'Heute in einer Woche → 2022-01-20'],
    [THURSDAY, 'In zwei Wochen beginnt die Messe.', 'In zwei Wochen → 2022-01-24/2022-01-30'],
    [THURSDAY, 'Vor 20 Jahren wurde er Minister.', 'Vor 20 Jahren → 2002'],
    [THURSDAY, 'In der kommenden Woche reist er.', 'der kommenden Woche → 2022-01-17/2022-01-23'],
    [THURSDAY, 'im vergangenen Monat', 'vergangenen Monat → 2021-12'],
    [THURSDAY, 'In diesem Jahr tagt er nicht.', 'diesem Jahr → 2022'],
    [THURSDAY, 'Anfang der Woche traf er sie.', 'Anfang der Woche → 2022-01-10/2022-01-11'],
    [THURSDAY, 'zu Wochenbeginn', 'Wochenbeginn → 2022-01-10/2022-01-11'],
    [THURSDAY, 'Ende des Jahres trat er ab.', 'Ende des Jahres → 2022~'],
    [THURSDAY, 'bis Jahresende 2023', 'Jahresende 2023 → 2023~'],
    [THURSDAY, 'Im Vorjahr waren es mehr.', 'Vorjahr → 2021'],
    [THURSDAY, 'Ende des Vorjahres', 'Ende des Vorjahres → 2021~'],
    [THURSDAY, 'Am Wochenende trafen sich beide.', 'Wochenende → 2022-01-08/2022-01-09'],
    [THURSDAY, 'Am kommenden Wochenende beraten sie.', 'kommenden Wochenende → 2022-01-15/2022-01-16'],
  ]);

  table('months, seasons, years', [
    [THURSDAY, 'Es ist das erste Treffen seit Juli 2019.', 'Juli 2019 → 2019-07'],
    [THURSDAY, 'Mitte Dezember hatte er gewarnt.', 'Mitte Dezember → 2021-12~'],
    ['2021-04-22', 'Den Bericht wollen sie Ende Juni vorlegen.', 'Ende Juni → 2021-06~'],
    [THURSDAY, 'Ende Juni vergangenen Jahres', 'Ende Juni vergangenen Jahres → 2021-06~'],
    [THURSDAY, 'Im Dezember kam es zu Protesten.', 'Dezember → 2021-12'],
    [THURSDAY, 'Im März wird gewählt.', 'März → 2022-03'],
    [THURSDAY, 'im Mai dieses Jahres', 'Mai dieses Jahres → 2022-05'],
    [THURSDAY, 'von März bis Mai 2021', 'März bis Mai 2021 → 2021-03/2021-05'],
    [THURSDAY, 'von November bis Februar 2021', 'November bis Februar 2021 → 2020-11/2021-02'],
    [THURSDAY, 'date 2021-11', '2021-11 → 2021-11'],
    [THURSDAY, 'im ersten Quartal 2021', 'ersten Quartal 2021 → 2021-01/2021-03'],
    [THURSDAY, 'im zweiten Halbjahr 2021', 'zweiten Halbjahr 2021 → 2021-07/2021-12'],
    [THURSDAY, 'im Sommer 2018', 'Sommer 2018 → 2018-22'],
    ['2015-11-10', 'voraussichtlich im Frühjahr', 'Frühjahr → 2016-21'],
    [THURSDAY, 'im Herbst vergangenen Jahres', 'Herbst vergangenen Jahres → 2021-23'],
    [THURSDAY, 'Zu Ostern 2022 kommt er.', 'Ostern 2022 → 2022-04-17'],
    [THURSDAY, 'An Heilige Drei Könige 2022 sprach er.', 'Heilige Drei Könige 2022 → 2022-01-06'],
    [THURSDAY, 'Am Tag der Deutschen Einheit sprach er.', 'Tag der Deutschen Einheit → 2021-10-03'],
    ['2022-05-03', 'Am Tag der Arbeit sprach er.', 'Tag der Arbeit → 2022-05-01'],
    [THURSDAY, 'Das Format wurde 2002 ins Leben gerufen.', '2002 → 2002'],
    [THURSDAY, 'die der Verband 2005 überwies und der 2009 gestorbene Chef', '2005 → 2005', '2009 → 2009'],
    [THURSDAY, 'Der Ausbau, der seit 2014 gilt', '2014 → 2014'],
    [THURSDAY, 'des im Jahr 578 verstorbenen Königs', 'Jahr 578 → 0578'],
    [THURSDAY, 'Er war von 2014 bis 2018 Minister.', '2014 bis 2018 → 2014/2018'],
    [THURSDAY, 'Kanzler (2014–2018)', '2014–2018 → 2014/2018'],
    [THURSDAY, 'in der Saison 2021/22', '2021/22 → 2021/2022'],
    [THURSDAY, 'Ende 2021 trat er ab.', 'Ende 2021 → 2021~'],
    [THURSDAY, 'in den 1990er Jahren', 'den 1990er Jahren → 199X'],
    [THURSDAY, 'in den 90er-Jahren', 'den 90er-Jahren → 199X'],
    [THURSDAY, 'Mitte der achtziger Jahre', 'Mitte der achtziger Jahre → 198X~'],
    [THURSDAY, 'im 19. Jahrhundert', '19. Jahrhundert → 18XX'],
  ]);

  table('what hangs on a day named before', [
    [
      THURSDAY,
      'Am Montag traf er Xi.\nAm selben Tag flog er nach Rom.',
      'Montag → 2022-01-10',
      'selben Tag → 2022-01-10',
    ],
    [
      THURSDAY,
      'Am 3. Mai 2021 traf er Xi.\nTags darauf flog er.',
      '3. Mai 2021 → 2021-05-03',
      'Tags darauf → 2021-05-04',
    ],
    [THURSDAY, 'Am Montag traf er Xi, zwei Tage später Biden.', 'Montag → 2022-01-10', 'zwei Tage später → 2022-01-12'],
    [
      THURSDAY,
      'Am Montag landete er.\nNoch am Nachmittag empfing ihn der Rat.',
      'Montag → 2022-01-10',
      'Nachmittag → 2022-01-10',
    ],
    [THURSDAY, 'Am Montag sprach er, anschließend traf er Xi.', 'Montag → 2022-01-10', 'anschließend → 2022-01-10'],
    [THURSDAY, 'Das hatte er am Vortag angekündigt.', 'Vortag → 2022-01-12'],
    [
      THURSDAY,
      'Am Freitag tagte der Rat.\nAm 3. Januar hatte er geschwiegen.\nAm gleichen Abend wählte er.',
      'Freitag → 2022-01-07',
      '3. Januar → 2022-01-03',
      'gleichen Abend → 2022-01-07',
    ],
    [THURSDAY, 'Am selben Tag flog er nach Rom.'],
    [THURSDAY, 'Bern, 13. Januar 2022\nAm Abend empfing ihn der Rat.', '13. Januar 2022 → 2022-01-13'],
  ]);

  table('no dates', [
    [THURSDAY, 'Guten Morgen, Herr Minister!'],
    [THURSDAY, 'Am Morgen danach war alles anders.'],
    [THURSDAY, 'Heutzutage ist das anders.'],
    [THURSDAY, 'Rund 100.000 Menschen kamen.'],
    [THURSDAY, '2020 Menschen protestierten.'],
    [THURSDAY, 'Das kostet 2019 Euro.'],
    [THURSDAY, 'Artikel 2001 des Vertrags'],
    [THURSDAY, 'Auflage: 1920 Stück'],
    [THURSDAY, 'Foto: AP, Nr. 1999'],
    [THURSDAY, 'Herr März sagte nichts.'],
    [THURSDAY, 'Mai Thi Nguyen-Kim moderiert.'],
    [THURSDAY, 'Herr Freitag schwieg.'],
    [THURSDAY, 'Industrie 4.0 und ein 2:1 um 4,5 Prozent'],
    [THURSDAY, 'Jeden Dienstag und montags tagt der Rat.'],
    [THURSDAY, 'Er tagt täglich, jährlich und abends um 14.30 Uhr, von 9 bis 10 Uhr.'],
    [THURSDAY, 'Es dauerte zwei Wochen und 48 Stunden.'],
    [THURSDAY, 'in den vergangenen drei Monaten'],
    [THURSDAY, 'Am Ende der Sitzung war die Partei Die Mitte vorn.'],
    [THURSDAY, 'Bis zu 1500 kamen.'],
  ]);

  it('leaves relative dates open where the day of publication is not known', () => {
    const [weekday, full] = mentionsOf('de', 'Am Mittwoch, nicht am 3. Mai 2021, traf er ihn.');
    expect(weekday).to.include({ grain: 'day', anchor: 'none' }).and.not.have.property('edtf');
    expect(full).to.include({ edtf: '2021-05-03', anchor: 'absolute' });
  });

  it('tells where a stretch of time begins and ends', () => {
    expect(mentionsOf('de', 'seit dem 24. Februar 2020', THURSDAY)[0]).to.include({ since: true });
    expect(mentionsOf('de', 'von Sonntag an', THURSDAY)[0]).to.include({ since: true });
    expect(mentionsOf('de', 'bis zum 17. November', THURSDAY)[0]).to.include({ until: true });
    expect(mentionsOf('de', 'am 17. November', THURSDAY)[0]).to.not.have.any.keys('since', 'until');
  });

  it('knows lengths of time and vague times for what they are', () => {
    expect(mentionsOf('de', 'seit zwei Wochen', THURSDAY)[0]).to.include({ grain: 'duration', iso: 'P2W' });
    expect(mentionsOf('de', 'drei Jahre und vier Monate', THURSDAY)[0]).to.include({ iso: 'P3Y4M' });
    expect(mentionsOf('de', 'Kürzlich trafen sie sich.', THURSDAY)[0]).to.include({ grain: 'vague', anchor: 'none' });
    expect(mentionsOf('de', 'montags tagt er', THURSDAY)[0]).to.include({ grain: 'set', iso: 'P1W' });
  });

  it('keeps the part of the day and the clock', () => {
    expect(mentionsOf('de', 'am Mittwochabend', THURSDAY)[0]).to.include({ clock: 'EV' });
    expect(mentionsOf('de', 'um 14.30 Uhr', THURSDAY)[0]).to.include({ clock: 'T14:30', grain: 'time' });
  });
});
