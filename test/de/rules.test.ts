import { expect } from 'chai';
import { germanPack } from '../../extract/de';
import { readDocument } from '../../extract/reading';
import { documentOf } from './helpers';

interface Cases {
  /** Texts that the rule reads. */
  readonly fires: readonly string[];
  /** Near misses. */
  readonly silent: readonly string[];
}

const KAMMER = 'Eva Lang ist Präsidentin der Ärztekammer.';
const HUBER = 'Karl Huber ist Präsident der Ärztekammer.';

const TABLE: Readonly<Record<string, Cases>> = {
  'de-office-name-left': {
    fires: ['Siemens-Chef Karl Huber trat am Montag zurück.', 'Minister Karl Huber trat auf der Sitzung zurück.'],
    silent: ['Siemens-Chef Karl Huber ging am Montag nach Hause.', 'Wird Kanzlerin Anna Weber stürzen?'],
  },
  'de-office-name-who-left': {
    fires: ['Siemens-Chefin Eva Lang, die das Haus lange geprägt hat, trat zurück.'],
    silent: ['Siemens-Chefin Eva Lang, die das Haus lange geprägt hat, trat ans Fenster.'],
  },
  'de-kin-of-name-as-office': {
    fires: ['Eva Lang wurde zur Nachfolgerin von Karl Huber als Präsident der Ärztekammer gewählt.'],
    silent: ['Eva Lang wurde mit Karl Huber als Präsident der Ärztekammer gesehen.'],
  },
  'de-office-name': {
    fires: ['Der deutsche Außenminister Karl Huber kam.'],
    silent: ['Der Außenminister kam mit Karl Huber.', 'Mit einem Präsidenten Karl Huber wird das nichts.'],
  },
  'de-headline-name-office': {
    fires: ['Anna Weber neue Präsidentin der Ärztekammer'],
    silent: ['Anna Weber will neue Präsidentin der Ärztekammer', 'Anna Weber lobt die Präsidentin der Ärztekammer'],
  },
  'de-offices-names': {
    fires: [
      'Die Ministerinnen Anna Weber und Eva Lang kamen.',
      'Die Minister Max Huber, Theo Berg und Karl Vogt kamen.',
    ],
    silent: ['Die Ministerinnen kamen mit Eva Lang.'],
  },
  'de-office-comma-office-name': {
    fires: ['Er sprach mit dem Vorsitzenden des Presserates, Kölns Bürgermeister Karl Huber.'],
    silent: ['Vorsitzender des Presserates, Kölns Bürgermeister Karl Huber, sprach.'],
  },
  'de-office-comma-name-comma': {
    fires: ['Die Präsidentin der Ärztekammer, Eva Lang, kam.'],
    silent: ['Präsidentin der Ärztekammer ist Eva Lang, und sie kam.'],
  },
  'de-name-bracket-office': {
    fires: ['Anna Weber (Vorsitzende des Betriebsrats) kam.'],
    silent: ['Anna Weber (SPD) kam.'],
  },
  'de-name-once-office': {
    fires: ['Theo Berg, einst Chef von Siemens, kam.', 'Theo Berg, bis 2019 Chef von Siemens, kam.'],
    silent: ['Theo Berg, Chef von Siemens, kam einst.'],
  },
  'de-name-so-far-office': {
    fires: ['Karl Huber, bisher Dekan der Juristischen Fakultät, kam.'],
    silent: ['Karl Huber, Dekan der Juristischen Fakultät, kam bisher.'],
  },
  'de-name-comma-office': {
    fires: ['Karl Huber, Obmann der Linken, kam.', 'Karl Huber, Vorsitzender der Ärztekammer, kam.'],
    silent: ['Die Schauspielerin Anna Weber, der Präsident der Ärztekammer und andere kamen.'],
  },
  'de-name-since-office': {
    fires: ['Karl Huber, seit dem Frühjahr Präsident der Ärztekammer, kam.'],
    silent: ['Karl Huber kam seit dem Frühjahr.'],
  },
  'de-name-from-comma-office': {
    fires: ['Karl Huber von der CSU, stellvertretender Vorsitzender des Finanzausschusses, kam.'],
    silent: ['Karl Huber von der CSU kam.'],
  },
  'de-name-comma-office-and-now-office': {
    fires: ['Anna Weber, bis 2012 Präsidentin der Ärztekammer und heute Vorsitzende des Presserates, kam.'],
    silent: ['Anna Weber, bis 2012 Präsidentin der Ärztekammer, und heute der Vorsitzende des Presserates kamen.'],
  },
  'de-name-comma-office-and-once-office': {
    fires: ['Anna Weber, seit 2012 Präsidentin der Ärztekammer und zuvor Leiterin des Gesundheitsamts Kiel, kam.'],
    silent: ['Anna Weber, seit 2012 Präsidentin der Ärztekammer, sprach zuvor die Leiterin des Gesundheitsamts Kiel.'],
  },
  'de-name-as-office-and-name': {
    fires: ['Wiedergewählt wurden Eva Lang als Schriftführerin der Ärztekammer und Karl Huber als Kassenwart.'],
    silent: ['Eva Lang trat als Schriftführerin der Ärztekammer auf und Karl Huber als Clown.'],
  },
  'de-and-name-as-office': {
    fires: ['Wiedergewählt wurden Eva Lang als Schriftführerin und Karl Huber als Kassenwart der Ärztekammer.'],
    silent: ['Eva Lang sang als Clown und Karl Huber als Kassenwart der Ärztekammer.'],
  },
  'de-second-office': {
    fires: ['Karl Huber, Präsident der Ärztekammer und Vorsitzender des Presserates, kam.'],
    silent: ['Karl Huber, Präsident der Ärztekammer, und Anna Weber kamen.'],
  },
  'de-office-comma-name': {
    fires: ['Rektorin der Universität Kiel, Anna Weber'],
    silent: ['Die Rektorin der Universität Kiel kam, Anna Weber nicht.'],
  },
  'de-who-as-office': {
    fires: ['Eva Lang, die als Präsidentin der Ärztekammer die Versammlung leitet, kam.'],
    silent: ['Eva Lang, die als Präsidentin der Ärztekammer kandidiert, kam.'],
  },
  'de-who-once-was-office': {
    fires: ['Eva Lang, die einst Bundesjustizministerin war, kam.'],
    silent: ['Eva Lang, die einst die Bundesjustizministerin traf, kam.'],
  },
  'de-who-is-office': {
    fires: ['Karl Huber, der auch Vorsitzender der CSU ist, kam.'],
    silent: ['Karl Huber, der auch den Vorsitzenden der CSU traf, kam.'],
  },
  'de-name-in-job-office': {
    fires: ['Karl Huber, im Brotberuf Bürgermeister von Zirl, kam.'],
    silent: ['Karl Huber, im Brotberuf Bäcker, traf den Bürgermeister von Zirl.'],
  },
  'de-name-is-no-longer-office': {
    fires: ['Karl Huber ist nicht mehr Präsident der Ärztekammer.'],
    silent: ['Karl Huber ist Präsident der Ärztekammer.'],
  },
  'de-name-is-office': {
    fires: ['Karl Huber ist seit 2019 Präsident der Ärztekammer.'],
    silent: ['Karl Huber ist dem Präsidenten der Ärztekammer begegnet.', 'Karl Huber ist müde.'],
  },
  'de-name-comma-then-office': {
    fires: ['Karl Huber, von 2005 bis 2013 Präsident der Ärztekammer, sprach.'],
    silent: ['Karl Huber, von 2005 bis 2013 der Ärztekammer verbunden, sprach.'],
  },
  'de-name-is-since-event-office': {
    fires: ['Karl Huber ist seit seiner Wahl 2018 Präsident der Ärztekammer.'],
    silent: ['Karl Huber ist seit seiner Wahl 2018 mit der Präsidentin der Ärztekammer zerstritten.'],
  },
  'de-name-is-twice-office': {
    fires: ['Anna Weber war von 2010 bis 2014 und von 2018 bis 2020 Präsidentin der Ärztekammer.'],
    silent: ['Anna Weber war von 2010 bis 2014 und von 2018 bis 2020 in der Ärztekammer.'],
  },
  'de-takes-name-lead': {
    fires: ['Zum 1. April übernimmt Eva Lang die Leitung des Deutschen Museums.'],
    silent: ['Zum 1. April verlässt Eva Lang die Leitung des Deutschen Museums.'],
  },
  'de-takes-up-office-as': {
    fires: ['Karl Huber tritt sein Amt als Präsident der Ärztekammer am 1. März an.'],
    silent: ['Karl Huber mag sein Amt als Präsident der Ärztekammer.'],
  },
  'de-becomes-name-office': {
    fires: ['2014 wurde Anna Weber Generaldirektorin der Unesco.'],
    silent: ['2014 traf Anna Weber die Generaldirektorin der Unesco.'],
  },
  'de-succeeds-as-office': {
    fires: ['Anna Weber löst Karl Huber am 1. Juli als Präsidentin der Ärztekammer ab.'],
    silent: ['Anna Weber trifft Karl Huber am 1. Juli als Präsidentin der Ärztekammer.'],
  },
  'de-is-name-office': {
    fires: ['Seit 2014 ist Anna Weber Rektorin der Universität Kiel.'],
    silent: ['Seit 2014 ist Anna Weber in Kiel.'],
  },
  'de-office-is-name': {
    fires: ['Präsidentin der Ärztekammer ist Eva Lang.'],
    silent: ['Präsidentin der Ärztekammer ist sie mit Eva Lang.'],
  },
  'de-name-as-office': {
    fires: ['Karl Huber amtiert seit 2019 als Präsident der Ärztekammer.'],
    silent: ['Karl Huber lobte Eva Lang als Präsidentin der Ärztekammer.'],
  },
  'de-second-predicate-office': {
    fires: ['Karl Huber ist Präsident der Ärztekammer und arbeitet als Richter am Oberlandesgericht Celle.'],
    silent: ['Karl Huber ist Präsident der Ärztekammer und arbeitet am Oberlandesgericht Celle.'],
  },
  'de-described-by-office': {
    fires: ['Leer blieb der Stuhl von Karl Huber. Der Generalsekretär der NATO ließ sich entschuldigen.'],
    silent: [
      'Siemens-Chef Karl Huber sprach. Der Chef der Ärztekammer widersprach.',
      'Karl Huber sprach. Die Präsidentin der Ärztekammer widersprach.',
      'Karl Huber und Theo Berg sprachen. Der Präsident der Ärztekammer widersprach.',
    ],
  },
  'de-who-leads-as-office': {
    fires: ['Karl Huber, der den Deutschen Ruderverband als Präsident anführt, kam.'],
    silent: ['Karl Huber, der den Deutschen Ruderverband als Präsident lobt, kam.'],
  },
  'de-who-leads': {
    fires: ['Karl Huber, der die Deutsch-Polnische Gesellschaft präsidiert, kam.'],
    silent: ['Karl Huber, der die Deutsch-Polnische Gesellschaft lobt, kam.'],
  },
  'de-name-leads': {
    fires: ['Karl Huber leitet seit 2019 das Deutsche Museum.'],
    silent: ['Karl Huber besucht das Deutsche Museum.'],
  },
  'de-leads-name': {
    fires: ['Seit 2019 leitet Karl Huber das Deutsche Museum.'],
    silent: ['Seit 2019 besucht Karl Huber das Deutsche Museum.'],
  },
  'de-has-name-led': {
    fires: ['Zuvor hatte die Juristin Anna Weber seit 2019 das Landesamt für Umwelt geleitet.'],
    silent: ['Zuvor hatte die Juristin Anna Weber das Landesamt für Umwelt besucht.'],
  },
  'de-name-has-led': {
    fires: ['Karl Huber hat das Deutsche Museum zwölf Jahre lang geleitet.'],
    silent: ['Karl Huber hat das Deutsche Museum zwölf Jahre lang gemieden.'],
  },
  'de-under-chair-of': {
    fires: ['Der Finanzausschuss unter Vorsitz von Karl Huber tagte.'],
    silent: ['Der Finanzausschuss unter Karl Huber tagte.'],
  },
  'de-under-lead-of': {
    fires: ['Die Tarifkommission der IG Metall unter Leitung von Anna Weber tagte.'],
    silent: ['Die Tarifkommission der IG Metall unter Anna Weber tagte.'],
  },
  'de-body-led-by': {
    fires: ['Die Ärztekammer, geleitet von Anna Weber, tagte.'],
    silent: ['Die Ärztekammer, gelobt von Anna Weber, tagte.'],
  },
  'de-name-takes-lead': {
    fires: ['Karl Huber übernimmt zum 1. Januar die Leitung des Deutschen Museums.'],
    silent: ['Karl Huber übernimmt zum 1. Januar die Kosten des Deutschen Museums.'],
  },
  'de-who-takes-lead': {
    fires: ['Eva Lang, die im Sommer die Leitung des Deutschen Museums übernimmt, kam.'],
    silent: ['Eva Lang, die im Sommer die Kosten des Deutschen Museums übernimmt, kam.'],
  },
  'de-names-lead': {
    fires: ['Karl Huber und Eva Lang stehen der Deutschen Fußball Liga vor.'],
    silent: ['Karl Huber und Eva Lang stehen der Deutschen Fußball Liga nahe.'],
  },
  'de-body-leads-name': {
    fires: ['Den Deutschen Ruderverband leitet seit kurzem die Juristin Eva Lang.'],
    silent: ['Den Deutschen Ruderverband lobt seit kurzem die Juristin Eva Lang.'],
  },
  'de-chair-of-body-leads-name': {
    fires: ['Den Vorsitz des Presserates führt weiterhin der Jurist Karl Huber.'],
    silent: ['Den Vorsitz des Presserates will der Jurist Karl Huber.'],
  },
  'de-top-of-body-leads-name': {
    fires: ['An der Spitze des Presserates steht seit 2010 Eva Lang.'],
    silent: ['An der Spitze des Presserates fehlt seit 2010 Eva Lang.'],
  },
  'de-body-whose-chair': {
    fires: ['Auch der Förderverein, dessen Vorsitz die Schauspielerin Anna Weber innehat, bleibt außen vor.'],
    silent: ['Auch der Förderverein, dessen Vorsitz noch offen ist, lud Anna Weber ein.'],
  },
  'de-name-and-leads': {
    fires: ['Karl Huber ist Tischler und leitet nebenbei den Sportverein Waldkirch.'],
    silent: ['Karl Huber ist Tischler und lobt nebenbei den Sportverein Waldkirch.'],
  },
  'de-led-by': {
    fires: ['Die Ethikkommission wird seit 2015 von Anna Weber geleitet.'],
    silent: ['Die Ethikkommission wird seit 2015 von Anna Weber gelobt.'],
  },
  'de-becomes-to-office': {
    fires: ['Anna Weber wurde am Montag zur Präsidentin der Ärztekammer gewählt.'],
    silent: ['Anna Weber kam am Montag zur Präsidentin der Ärztekammer.'],
  },
  'de-becomes-against-to-office': {
    fires: ['Anna Weber wurde gegen den Juristen Karl Huber zur Präsidentin der Ärztekammer gewählt.'],
    silent: ['Anna Weber wurde gegen den Juristen Karl Huber von der Präsidentin der Ärztekammer unterstützt.'],
  },
  'de-becomes-name-to-office': {
    fires: ['Die Mitglieder wählten am Montag Eva Lang zur Präsidentin der Ärztekammer.'],
    silent: ['Die Mitglieder begleiteten am Montag Eva Lang zur Präsidentin der Ärztekammer.'],
  },
  'de-name-to-office-becomes': {
    fires: ['Der Senat hat Eva Lang zur neuen Rektorin der Universität Kiel gewählt.'],
    silent: ['Der Senat hat Eva Lang zur neuen Rektorin der Universität Kiel geschickt.'],
  },
  'de-to-office-becomes-name': {
    fires: ['Zum neuen Vorsitzenden der Ärztekammer wurde Karl Huber gewählt.'],
    silent: ['Zum neuen Vorsitzenden der Ärztekammer kam Karl Huber.'],
  },
  'de-new-office-is-the-name': {
    fires: ['Neuer Präsident der Ärztekammer ist der Chirurg Karl Huber.'],
    silent: [
      'Vorbild des Präsidenten der Ärztekammer ist der Chirurg Karl Huber.',
      'Vorbild der Präsidentin der Ärztekammer ist der Chirurg Karl Huber.',
    ],
  },
  'de-name-and-was-office': {
    fires: ['Anna Weber wurde in Graz geboren und war bis 2019 Präsidentin der Ärztekammer.'],
    silent: ['Anna Weber wurde in Graz geboren und traf 2019 die Präsidentin der Ärztekammer.'],
  },
  'de-name-becomes-office': {
    fires: ['Anna Weber wird neue Intendantin des Schauspielhauses Graz.'],
    silent: ['Anna Weber mag die neue Intendantin des Schauspielhauses Graz.'],
  },
  'de-new-office-becomes-name': {
    fires: ['Neuer Präsident der Ärztekammer wird Karl Huber.'],
    silent: ['Neuer Präsident der Ärztekammer wird niemand.'],
  },
  'de-leaves-as-office': {
    fires: ['Karl Huber trat am Montag als Präsident der Ärztekammer zurück.'],
    silent: ['Karl Huber trat am Montag als Zeuge vor die Kammer.'],
  },
  'de-who-left-as-office': {
    fires: ['Karl Huber, der im April als Präsident der Ärztekammer ausgeschieden ist, kam.'],
    silent: ['Karl Huber, der im April bei der Ärztekammer ausgeschieden ist, kam.'],
  },
  'de-name-as-office-left': {
    fires: ['Karl Huber ist im April als Präsident der Ärztekammer ausgeschieden.'],
    silent: ['Karl Huber ist im April bei der Ärztekammer ausgeschieden.'],
  },
  'de-kin-name': {
    fires: [`${KAMMER} Ihr Vorgänger Theo Berg kam.`],
    silent: ['Ihr Vorgänger Theo Berg kam.'],
  },
  'de-name-comma-kin-of': {
    fires: [`${KAMMER} Anna Weber, die Vorgängerin von Eva Lang, kam.`],
    silent: ['Anna Weber, die Vorgängerin von Eva Lang, kam.'],
  },
  'de-kin-of-name': {
    fires: [`${KAMMER} Der Vorgänger von Eva Lang, Karl Huber, kam.`],
    silent: ['Der Vorgänger von Eva Lang, Karl Huber, kam.'],
  },
  'de-kin-comma-name': {
    fires: [`${KAMMER} Ihr Vorgänger, Theo Berg, kam.`],
    silent: ['Ihr Vorgänger, Theo Berg, kam.'],
  },
  'de-name-comma-kin': {
    fires: [`${KAMMER} Theo Berg, ihr Vorgänger, kam.`],
    silent: ['Theo Berg, ihr Vorgänger, kam.'],
  },
  'de-to-kins-become-names': {
    fires: [`${KAMMER} Zu ihren Stellvertretern wurden Anna Weber und Karl Huber gewählt.`],
    silent: [`${KAMMER} Zu ihren Stellvertretern gingen Anna Weber und Karl Huber.`],
  },
  'de-kin-is-name': {
    fires: [`${KAMMER} Ihr Stellvertreter bleibt Karl Huber.`],
    silent: [`${KAMMER} Ihr Stellvertreter lobt Karl Huber.`],
  },
  'de-to-kin-becomes-name': {
    fires: ['Theo Berg war Präsident der Ärztekammer. Zur Nachfolgerin wählte die Versammlung Eva Lang.'],
    silent: ['Theo Berg war Präsident der Ärztekammer. Zur Nachfolgerin schwieg die Versammlung um Eva Lang.'],
  },
  'de-as-office-does-name': {
    fires: ['Als Vorsitzende der Ärztekammer begrüßte Anna Weber die Gäste.'],
    silent: ['Als Vorsitzende der Ärztekammer kandidierte Anna Weber.'],
  },
  'de-becomes-name-to-kin': {
    fires: [
      'Theo Berg war Präsident der Ärztekammer. Am Freitag wählten die Mitglieder Eva Lang zu seiner Nachfolgerin.',
    ],
    silent: ['Am Freitag wählten die Mitglieder Eva Lang zu seiner Nachfolgerin.'],
  },
  'de-name-to-kin-becomes': {
    fires: ['Man hat Karl Huber zum Präsidenten der Ärztekammer und Eva Lang zu seiner Stellvertreterin gewählt.'],
    silent: ['Man hat Karl Huber zum Präsidenten der Ärztekammer und Eva Lang zu seiner Freude befragt.'],
  },
  'de-names-to-offices-become': {
    fires: ['Man hat Karl Huber zum Präsidenten der Ärztekammer und Eva Lang zu seiner Stellvertreterin gewählt.'],
    silent: ['Man hat Karl Huber zum Präsidenten der Ärztekammer und Eva Lang zu seiner Stellvertreterin befragt.'],
  },
  'de-body-that-name-leads': {
    fires: ['Man hörte die Ärztekammer, der die Chirurgin Anna Weber vorsitzt.'],
    silent: ['Man hörte die Ärztekammer, der die Chirurgin Anna Weber misstraut.'],
  },
  'de-farewell-as-office': {
    fires: ['Karl Huber hat am Montag seinen Abschied als Vorsitzender der Ärztekammer verkündet.'],
    silent: ['Karl Huber hat am Montag seinen Auftritt als Vorsitzender der Ärztekammer genossen.'],
  },
  'de-gives-up-chair': {
    fires: ['Am Freitag hat Eva Lang den Vorsitz des DRK-Ortsvereins Bebra abgegeben.'],
    silent: ['Am Freitag hat Eva Lang den Vorsitz des DRK-Ortsvereins Bebra gelobt.'],
  },
  'de-gave-up-chair': {
    fires: ['Eva Lang legte am Freitag den Vorsitz des DRK-Ortsvereins Bebra nieder.'],
    silent: ['Eva Lang lobte am Freitag den Vorsitz des DRK-Ortsvereins Bebra.'],
  },
  'de-name-and-verb-rest-office': {
    fires: ['Am Tisch saß auch Karl Huber am Montag dabei. Es sprach Karl Huber am Ende, Präsident der Ärztekammer.'],
    silent: ['Es sprach Karl Huber am Ende mit der Präsidentin der Ärztekammer.'],
  },
  'de-name-comma-now-office': {
    fires: ['Karl Huber, seit 2019 Chef von Siemens, kam.'],
    silent: [
      'Karl Huber, seit 2019 gut gelaunt, kam.',
      'Am Ende stimmte Karl Huber, stellte den Abgeordneten aber Fragen.',
    ],
  },
  'de-name-comma-office-leads': {
    fires: [
      'Eva Lang, Juristin und Präsidentin der Ärztekammer, kam. Eva Lang, frühere Richterin am Landgericht Kiel, leitet die Ärztekammer Bremen.',
    ],
    silent: ['Eva Lang, frühere Richterin am Landgericht Kiel, lobt die Ärztekammer Bremen.'],
  },
  'de-name-leads-noun': {
    fires: ['Eva Lang leitet die Ostseefilmtage.'],
    silent: ['Eva Lang leitet die Sitzung.', 'Eva Lang besucht die Ostseefilmtage.'],
  },
  'de-office-colon-name': {
    fires: ['Der Ruderverband Rheinland hat gewählt.\nVizepräsidentin Finanzen: Eva Lang (Fulda)'],
    silent: ['Die Präsidentin der Ärztekammer: „Eva Lang war hier.“'],
  },
  'de-office-there-comma-name': {
    fires: ['Die Sprecherin der Linksfraktion im Landtag, Eva Lang, nannte das ein Trauerspiel.'],
    silent: ['Die Sprecherin der Linksfraktion sah im Landtag auch Eva Lang.'],
  },
  'de-who-leads-part-of': {
    fires: ['Es kam Eva Lang, die das Europageschäft des Chemiekonzerns Alpina leitet.'],
    silent: ['Es kam Eva Lang, die das Europageschäft des Chemiekonzerns Alpina kennt.'],
  },
  'de-who-there-leads-part': {
    fires: ['Es kam Karl Huber, der bei der Ärztekammer die Abteilung Presse leitet.'],
    silent: ['Es kam Karl Huber, der bei der Ärztekammer die Abteilung Presse kennt.'],
  },
  'de-line-under-name': {
    fires: ['Gymnasium Am Deister\n\nMit freundlichen Grüßen\nDr. Eva Lang\nSchulleiterin'],
    silent: ['Gymnasium Am Deister\n\nEs schreibt Ihnen Dr. Eva Lang.\nSchulleiterin'],
  },
  'de-as-office-serves-name': {
    fires: ['Als Vizepräsidenten der Ärztekammer fungieren künftig Anna Weber und Karl Huber.'],
    silent: ['Als Vizepräsidenten der Ärztekammer kamen künftig Anna Weber und Karl Huber zu Wort.'],
  },
  'de-offices-are-names': {
    fires: ['Die Vizepräsidenten der Ärztekammer sind Anna Weber und Karl Huber.'],
    silent: ['Die Vizepräsidenten der Ärztekammer loben Anna Weber und Karl Huber.'],
  },
  'de-becomes-names-to-offices': {
    fires: ['Am Samstag wählten die Delegierten Anna Weber und Karl Huber zu Vorsitzenden der Ärztekammer.'],
    silent: ['Am Samstag befragten die Delegierten Anna Weber und Karl Huber zu Vorsitzenden der Ärztekammer.'],
  },
  'de-names-to-offices-becomes': {
    fires: ['Man hat Anna Weber und Karl Huber zu Vorsitzenden der Ärztekammer gewählt.'],
    silent: ['Man hat Anna Weber und Karl Huber zu Vorsitzenden der Ärztekammer befragt.'],
  },
  'de-name-as-office-becomes': {
    fires: ['Karl Huber ist im Juli als Vizepräsident an die Polizeidirektion Oldenburg gewechselt.'],
    silent: ['Karl Huber ist im Juli als Vizepräsident an die Polizeidirektion Oldenburg gefahren.'],
  },
  'de-becomes-as-office': {
    fires: ['Karl Huber wechselt im Juli als Vizepräsident an die Polizeidirektion Oldenburg.'],
    silent: ['Karl Huber redet im Juli als Vizepräsident der Polizeidirektion Oldenburg.'],
  },
  'de-steps-of-name': {
    fires: [`${HUBER} Eva Lang tritt in die Fußstapfen von Karl Huber.`],
    silent: [`${HUBER} Eva Lang tritt in die Partei von Karl Huber ein.`],
  },
  'de-name-colon-office': {
    fires: ['Karl Huber: Direktor des Instituts für Weltwirtschaft.'],
    silent: ['Karl Huber: „Der Direktor des Instituts für Weltwirtschaft irrt.“'],
  },
  'de-name-is-second-office': {
    fires: ['Karl Huber ist Direktor des Instituts für Weltwirtschaft und Sprecher der Ärztekammer.'],
    silent: ['Karl Huber ist Direktor des Instituts für Weltwirtschaft und kennt die Sprecherin der Ärztekammer.'],
  },
  'de-follows-on-name': {
    fires: [`${HUBER} Eva Lang folgt zum 1. Juli auf den Juristen Karl Huber.`],
    silent: ['Eva Lang folgt zum 1. Juli auf den Juristen Karl Huber.'],
  },
  'de-on-name-follows': {
    fires: [`${HUBER} Auf Karl Huber folgt im Sommer die Juristin Eva Lang.`],
    silent: [`${HUBER} Auf Karl Huber hofft im Sommer die Juristin Eva Lang.`],
  },
  'de-who-follows-on': {
    fires: [`${HUBER} Es kam Eva Lang, die im Sommer auf Karl Huber folgt.`],
    silent: [`${HUBER} Es kam Eva Lang, die im Sommer auf Karl Huber hofft.`],
  },
  'de-name-follows-in-office': {
    fires: [`${HUBER} Eva Lang folgt Karl Huber im Amt.`],
    silent: [`${HUBER} Eva Lang stört Karl Huber im Amt.`],
  },
  'de-name-follows-name': {
    fires: [`${HUBER} Eva Lang folgt Karl Huber nach.`],
    silent: [`${HUBER} Eva Lang ruft Karl Huber nach.`],
  },
  'de-name-is-followed': {
    fires: [`${HUBER} Ihm folgt zum 1. Mai Eva Lang nach.`],
    silent: [`${HUBER} Ihm ruft am 1. Mai Eva Lang nach.`],
  },
  'de-has-taken-over': {
    fires: [`${HUBER} Es war Eva Langs erster Besuch, seit sie im Februar das Amt von Karl Huber übernommen hat.`],
    silent: [`${HUBER} Es war Eva Langs erster Besuch, seit sie im Februar das Haus von Karl Huber gesehen hat.`],
  },
  'de-of-name-takes-over': {
    fires: [`${HUBER} Eva Lang übernimmt das Amt von Karl Huber.`],
    silent: [`${HUBER} Eva Lang übernimmt das Auto von Karl Huber.`],
  },
  'de-succession-of-name': {
    fires: [`${HUBER} Die Nachfolge von Karl Huber tritt im Mai Eva Lang an.`],
    silent: [`${HUBER} Die Nachfolge von Karl Huber beschäftigt im Mai Eva Lang.`],
  },
  'de-name-relieved-by': {
    fires: [`${HUBER} Karl Huber wurde am Freitag von Eva Lang abgelöst.`],
    silent: [`${HUBER} Karl Huber wurde am Freitag von Eva Lang gelobt.`],
  },
  'de-name-relieves': {
    fires: [`${HUBER} Eva Lang löst zum 1. Juli den Juristen Karl Huber ab.`],
    silent: [`${HUBER} Eva Lang soll zum 1. Juli den Juristen Karl Huber treffen.`],
  },
  'de-relieves-name': {
    fires: [`${HUBER} Zum 1. Juli löst Eva Lang den Juristen Karl Huber ab.`],
    silent: [`${HUBER} Zum 1. Juli trifft Eva Lang den Juristen Karl Huber.`],
  },
  'de-who-relieves': {
    fires: [`${HUBER} Es kam Eva Lang, die im Sommer Karl Huber ablöste.`],
    silent: [`${HUBER} Es kam Eva Lang, die im Sommer Karl Huber traf.`],
  },
};

const pack = germanPack();
const { offices, lead, kin, follow = [], described, card } = pack.rules;
const RULES = [...offices, ...lead, ...kin, ...follow, ...[described ?? [], card ?? []].flat()].map(
  (rule) => rule.name,
);

const fired = (text: string): readonly string[] => {
  const { roles, leftOut } = readDocument(documentOf(text, '2021-04-22'), pack);
  return [...roles, ...leftOut].map(({ rule }) => rule);
};

describe('German rules of offices', () => {
  it('have a row each in the table', () => {
    expect(Object.keys(TABLE).sort()).to.deep.equal([...RULES].sort());
  });

  for (const [rule, { fires, silent }] of Object.entries(TABLE)) {
    for (const text of fires) it(`${rule} reads: ${text}`, () => expect(fired(text)).to.include(rule));
    for (const text of silent) it(`${rule} is silent: ${text}`, () => expect(fired(text)).to.not.include(rule));
  }
});
