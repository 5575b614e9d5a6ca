import { describeRoles } from './roles';

/** Offices told in another sentence than the name: of somebody described, or of one who has an office already. */
describeRoles('Offices of people whom a description stands for', [
  [
    'Geehrt wurde Rolf Dahmen. Der 58-jährige Betriebswirt aus Münster war bis 2019 Präsident der Ärztekammer Hamburg.',
    [['Rolf Dahmen', 'Präsident', 'Ärztekammer Hamburg', 'former']],
  ],
  [
    'Am Abend sprach Petra Kühnel. Die frühere Sprinterin ist im Hauptberuf Chefärztin am Klinikum Hanau.',
    [['Petra Kühnel', 'Chefärztin', 'Klinikum Hanau']],
  ],
  [
    'Es kam Silke Brand. Die gebürtige Wienerin, 44, Präsidentin des Turnverbands Saar, lächelte.',
    [['Silke Brand', 'Präsidentin', 'Turnverband Saar']],
  ],
  [
    'Auch Falk Seidel trat auf. Seit Mai ist der Jurist Vorsitzender des Marburger Bundes.',
    [['Falk Seidel', 'Vorsitzender', 'Marburger Bund']],
  ],
  [
    'Gut gelaunt war Ulla Kern. Mit 118 Stimmen wählte der Turnverband Saar die Tierärztin aus Rotenburg zur Präsidentin.',
    [['Ulla Kern', 'Präsidentin', 'Turnverband Saar']],
  ],
  ['Rolf Dahmen traf Falk Seidel. Der Jurist ist Vorsitzender des Marburger Bundes.', []],
]);

describeRoles('A second office, told in the sentence after the name', [
  [
    'Es sprach die Präsidentin des Turnverbands Saar, Jana Roth. Die Geschäftsführerin der Roth Draht GmbH lächelte.',
    [
      ['Jana Roth', 'Geschäftsführerin', 'Roth Draht GmbH'],
      ['Jana Roth', 'Präsidentin', 'Turnverband Saar'],
    ],
  ],
  [
    'Geehrt wurde Rolf Dahmen. Der 58 Jahre alte Richter am Landgericht Kassel bedankte sich.',
    [['Rolf Dahmen', 'Richter', 'Landgericht Kassel']],
  ],
  [
    'Enttäuscht zeigte sich Petra Kühnel. Die Personalchefin des Aachener Herstellers Lang & Söhne ging früh.',
    [['Petra Kühnel', 'Personalchefin', 'Lang & Söhne']],
  ],
  [
    'Es sprach der Präsident des Turnverbands Saar, Gerd Maas. Die Geschäftsführerin der Roth Draht GmbH lächelte.',
    [['Gerd Maas', 'Präsident', 'Turnverband Saar']],
  ],
]);
