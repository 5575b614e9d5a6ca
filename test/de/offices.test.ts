import { expect } from 'chai';
import { extract } from '../../extract';
import { documentOf } from './helpers';
import { describeRoles } from './roles';

describeRoles('An office and its body in one word or phrase', [
  ['NATO-Generalsekretär Karl Huber kam nach Berlin.', [['Karl Huber', 'Generalsekretär', 'NATO']]],
  ['Der russische Außenminister Iwan Petrow reiste ab.', [['Iwan Petrow', 'Außenminister', 'Russland']]],
  ['Frankreichs Präsidentin Anne Dubois reiste ab.', [['Anne Dubois', 'Präsidentin', 'Frankreich']]],
  ['Bundesbankpräsident Karl Huber warnte.', [['Karl Huber', 'Präsident', 'Deutsche Bundesbank']]],
  ['Karl Huber, Chief Executive Officer von Siemens, kam.', [['Karl Huber', 'Chief Executive Officer', 'Siemens']]],
  ['Siemens-Chefin Anna Weber schwieg.', [['Anna Weber', 'Chefin', 'Siemens']]],
  ['RWE Chef Karl Huber schwieg.', [['Karl Huber', 'Chef', 'RWE']]],
  ['SPD-Fraktionschefin Anna Weber sprach.', [['Anna Weber', 'Fraktionschefin', 'SPD']]],
  ['Linksfraktionschefin Anna Weber sprach.', [['Anna Weber', 'Fraktionschefin', 'Linksfraktion']]],
  ['Die ifo-Präsidentin Anna Weber sprach.', [['Anna Weber', 'Präsidentin', 'Ifo-Institut']]],
  [
    'Der Präsident der Europäischen Zentralbank, Karl Huber, sprach.',
    [['Karl Huber', 'Präsident', 'Europäische Zentralbank']],
  ],
  [
    'Anna Weber, Präsidentin des Polizeipräsidiums Oberbayern Süd, sprach.',
    [['Anna Weber', 'Präsidentin', 'Polizeipräsidium Oberbayern Süd']],
  ],
  [
    'Anna Weber, Leiterin der Parlamentarischen Gruppe Asien, sprach.',
    [['Anna Weber', 'Leiterin', 'Parlamentarische Gruppe Asien']],
  ],
  [
    'Bayerns Wirtschafts- und Energieministerin Anna Weber sprach.',
    [['Anna Weber', 'Wirtschafts- und Energieministerin', 'Bayern']],
  ],
  [
    'Karl Huber, Geschäftsführer der Adler Tiefbau GmbH, sprach.',
    [['Karl Huber', 'Geschäftsführer', 'Adler Tiefbau GmbH']],
  ],
  [
    'Karl Huber, Präsident der Industrie- und Handelskammer zu Kiel, sprach.',
    [['Karl Huber', 'Präsident', 'Industrie- und Handelskammer zu Kiel']],
  ],
  ['Karl Huber, Trainer des SV Rot-Weiß Niederau, tobte.', [['Karl Huber', 'Trainer', 'SV Rot-Weiß Niederau']]],
  ['Der deutsche Botschafter in Finnland, Karl Huber, lud ein.', [['Karl Huber', 'Botschafter', 'Finnland']]],
  [
    'Karl Huber, Chef von Telefónica und Vodafone, schwieg.',
    [
      ['Karl Huber', 'Chef', 'Telefónica'],
      ['Karl Huber', 'Chef', 'Vodafone'],
    ],
  ],
]);

describeRoles('No office', [
  ['Karl Huber besuchte den Präsidenten der Kammer.', []],
  ['Der Verrat an Karl Huber blieb ungesühnt.', []],
  ['Der Sozialdemokrat Karl Huber sprach.', []],
  ['Star-Trainer Karl Huber kam nach Hause.', []],
  ['Karl Huber kandidiert als Präsident der Ärztekammer.', []],
  ['Karl Huber gilt als künftiger Präsident der Ärztekammer.', []],
  ['Karl Huber soll Präsident der Ärztekammer werden.', []],
  ['Karl Huber ist kein Präsident der Ärztekammer.', []],
  ['Karl Huber ist dem Präsidenten der Ärztekammer begegnet.', []],
  ['Mit einem Präsidenten Karl Huber wird das nichts.', []],
  ['Ob Karl Huber kommt, ist offen.', []],
  ['Vorstand Anna Weber schwieg.', []],
  ['Anna Weber, Kuratorin am Neuen Haus für Bewegtbild, sprach. Das Stadtmuseum Köln schwieg.', []],
  ['Der Verlag schwieg. Markenforscher Karl Huber aus Bonn sprach.', []],
  ['Reals Kapitän Karl Huber sah Rot. Der FC Barcelona jubelte.', []],
  ['Karl Huber leitet eine neue Tochtergesellschaft. Siemens schwieg.', []],
]);

describeRoles('Deputies, ranks, the past and what is to come', [
  [
    'Der stellvertretende russische Außenminister Iwan Petrow kam.',
    [['Iwan Petrow', 'stellvertretender Außenminister', 'Russland']],
  ],
  [
    'Stv. Leiterin des Amtes für Umwelt ist Anna Weber.',
    [['Anna Weber', 'stellvertretende Leiterin', 'Amt für Umwelt']],
  ],
  ['Stuttgarts Erster Bürgermeister Karl Huber kam.', [['Karl Huber', 'erster Bürgermeister', 'Stuttgart']]],
  ['Die ehemalige Bafin-Präsidentin Anna Weber kam.', [['Anna Weber', 'Präsidentin', 'Bafin', 'former']]],
  ['Altbundespräsident Karl Huber kam.', [['Karl Huber', 'Bundespräsident', 'Deutschland', 'former']]],
  ['Ex-Siemens-Chef Karl Huber kam.', [['Karl Huber', 'Chef', 'Siemens', 'former']]],
  ['Bundesminister a. D. Karl Huber kam.', [['Karl Huber', 'Bundesminister', 'Deutschland', 'former']]],
  ['Theo Berg, einst Chef von Siemens, kam.', [['Theo Berg', 'Chef', 'Siemens', 'former']]],
  ['Karl Huber, bis 2019 Präsident der Ärztekammer, kam.', [['Karl Huber', 'Präsident', 'Ärztekammer', 'former']]],
  [
    'Karl Huber war von 1984 bis 2002 Präsident der Ärztekammer.',
    [['Karl Huber', 'Präsident', 'Ärztekammer', 'former']],
  ],
  ['Karl Huber ist nicht mehr Präsident der Ärztekammer.', [['Karl Huber', 'Präsident', 'Ärztekammer', 'former']]],
  [
    'Der designierte Präsident der Ärztekammer, Karl Huber, kam.',
    [['Karl Huber', 'designierter Präsident', 'Ärztekammer']],
  ],
  [
    'Der Präsident der Ärztekammer, Karl Huber, trat am Montag als Präsident der Ärztekammer zurück.',
    [
      ['Karl Huber', 'Präsident', 'Ärztekammer'],
      ['Karl Huber', 'Präsident', 'Ärztekammer', 'former'],
    ],
  ],
]);

describeRoles('Several people, several offices', [
  [
    'Die Ministerinnen Anna Weber und Eva Lang sprachen für Österreich. Wien begrüßt das.',
    [
      ['Anna Weber', 'Ministerin', 'Österreich'],
      ['Eva Lang', 'Ministerin', 'Österreich'],
    ],
  ],
  [
    'Frankreichs Präsident Jean Dubois und die deutsche Kanzlerin Anna Weber sprachen.',
    [
      ['Jean Dubois', 'Präsident', 'Frankreich'],
      ['Anna Weber', 'Kanzlerin', 'Deutschland'],
    ],
  ],
  [
    'Karl Huber, Präsident der Ärztekammer und Vorsitzender des Presserates, sprach.',
    [
      ['Karl Huber', 'Präsident', 'Ärztekammer'],
      ['Karl Huber', 'Vorsitzender', 'Presserat'],
    ],
  ],
  [
    'Dort saßen die Schauspielerin Anna Weber, der Leiter des Filmmuseums Potsdam, Karl Huber, und Eva Lang.',
    [['Karl Huber', 'Leiter', 'Filmmuseum Potsdam']],
  ],
  ['Der Sprecher des französischen Präsidenten, Karl Huber, dementierte.', []],
  [
    'Er sprach mit dem Vorsitzenden des Trägervereins, Kölns Bürgermeister Karl Huber.',
    [
      ['Karl Huber', 'Bürgermeister', 'Köln'],
      ['Karl Huber', 'Vorsitzender', 'Trägerverein'],
    ],
  ],
]);

describeRoles('An office whose body stands elsewhere in the text', [
  ['Die Universität Kiel wächst. Rektorin Anna Weber freut sich.', [['Anna Weber', 'Rektorin', 'Universität Kiel']]],
  [
    'Die Staatsanwaltschaft Celle klagt an. Oberstaatsanwalt Karl Huber sprach.',
    [['Karl Huber', 'Oberstaatsanwalt', 'Staatsanwaltschaft Celle']],
  ],
  [
    'Das Landgericht Celle zieht um. Gerichtspräsident Karl Huber freut sich.',
    [['Karl Huber', 'Gerichtspräsident', 'Landgericht Celle']],
  ],
  ['Siemens baut ab. Vorstandschefin Anna Weber erklärte das.', [['Anna Weber', 'Vorstandschefin', 'Siemens']]],
  [
    'Der Verkehrsausschuss tagte. Ausschusschef Karl Huber kam.',
    [['Karl Huber', 'Ausschusschef', 'Verkehrsausschuss']],
  ],
  [
    'Der Landtag von Brandenburg stritt. Finanzminister Karl Huber verteidigte den Etat des Landes.',
    [['Karl Huber', 'Finanzminister', 'Brandenburg']],
  ],
  ['Finanzminister Karl Huber plant neue Steuern.', [['Karl Huber', 'Finanzminister', 'Deutschland']]],
  ['BONN. Oberbürgermeisterin Anna Weber lud ein.', [['Anna Weber', 'Oberbürgermeisterin', 'Bonn']]],
  ['Der Landkreis Holzminden spart. Landrat Karl Huber kam.', [['Karl Huber', 'Landrat', 'Landkreis Holzminden']]],
  ['Landrat Karl Huber aus Niedersachsen kam.', []],
  ['Estland feiert. Am Abend kam Präsident Jaan Tamm auf den Platz.', [['Jaan Tamm', 'Präsident', 'Estland']]],
  ['Am Abend kam Präsident Jaan Tamm auf den Platz.', []],
  ['Der Betriebsrat tagte mit seinem Vorsitzenden Karl Huber.', [['Karl Huber', 'Vorsitzender', 'Betriebsrat']]],
  ['Landesgeschäftsführer Karl Huber von der SPÖ kam.', [['Karl Huber', 'Landesgeschäftsführer', 'SPÖ']]],
  ['Fraktionschef Karl Huber (CDU) kam.', [['Karl Huber', 'Fraktionschef', 'CDU']]],
  [
    'Leer blieb der Stuhl von Karl Huber. Der Generalsekretär der NATO ließ sich entschuldigen.',
    [['Karl Huber', 'Generalsekretär', 'NATO']],
  ],
  ['Siemens-Chef Karl Huber sprach. Der Bosch-Chef widersprach.', [['Karl Huber', 'Chef', 'Siemens']]],
  ['Geschäftsführer Karl Huber kam.', []],
]);

describe('The time of an office', () => {
  const rows: readonly (readonly [text: string, since: string | undefined, until: string | undefined])[] = [
    ['Karl Huber ist seit 2014 Präsident der Ärztekammer.', '2014', undefined],
    ['Karl Huber, bis 2019 Präsident der Ärztekammer, kam.', undefined, '2019'],
    ['Karl Huber war von 1984 bis 2002 Präsident der Ärztekammer.', '1984', '2002'],
    ['Karl Huber, Präsident der Ärztekammer, kam 2019.', undefined, undefined],
  ];
  for (const [text, since, until] of rows)
    it(text, () => {
      const [fact] = extract([documentOf(text, '2021-04-22')]).facts.filter(
        ({ predicate }) => predicate === 'HOLDS_ROLE',
      );
      expect(fact).to.include({ role: 'Präsident' });
      expect([fact?.since, fact?.until]).to.deep.equal([since, until]);
    });
});
