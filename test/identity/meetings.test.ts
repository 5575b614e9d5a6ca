import { expect } from 'chai';
import { type MeetingKey, meetingLinks } from '../../extract/meetings/join';
import { read, report } from './reports';

const key = (id: string, more: Partial<MeetingKey>): MeetingKey => ({
  ...{ id, document: `de/${id}`, language: 'de', day: '2022-03-10' },
  ...{ cities: [], proper: [], people: [], bodies: [], kinds: [] },
  ...more,
});
const links = (...keys: readonly MeetingKey[]): number => meetingLinks(keys, () => true).length;

describe('Two meetings of one day, told in two documents', () => {
  it('are one where the same two meet', () => {
    expect(links(key('a', { people: ['p', 'q'] }), key('b', { people: ['q', 'p'] }))).to.equal(1);
  });

  it('are two in two cities', () => {
    const [here, there] = [
      key('a', { people: ['p', 'q'], cities: ['x'] }),
      key('b', { people: ['p', 'q'], cities: ['y'] }),
    ];
    expect(links(here, there)).to.equal(0);
  });

  it('are two where they are of two committees, though the same people sit in both', () => {
    const committee = (id: string, proper: string) => key(id, { people: ['p', 'q'], cities: ['x'], proper: [proper] });
    expect(links(committee('a', 'finanzausschuss'), committee('b', 'bauausschuss'))).to.equal(0);
    expect(links(committee('a', 'finanzausschuss'), committee('b', 'finanzausschuss'))).to.equal(1);
  });

  it('are two where two talk beside a summit of many', () => {
    const talk = key('a', { people: ['p', 'q'], cities: ['x'] });
    const summit = key('b', { people: ['p', 'q', 'r'], cities: ['x'], proper: ['nato'], kinds: ['summit'] });
    expect(links(talk, summit)).to.equal(0);
  });

  it('are one where city, kind and chairman are the same, and neither document tells of another like it', () => {
    const assembly = (id: string) => key(id, { people: ['p'], cities: ['x'], kinds: ['assembly'] });
    expect(links(assembly('a'), assembly('b'))).to.equal(1);
    expect(links(assembly('a'), assembly('b'), { ...assembly('c'), document: 'de/b' })).to.equal(0);
  });

  it('are two where one is a call and the other has a place', () => {
    const call = key('a', { people: ['p', 'q'], call: true });
    expect(links(call, key('b', { people: ['p', 'q'], cities: ['x'] }))).to.equal(0);
    expect(links(call, key('b', { people: ['p', 'q'], call: true }))).to.equal(1);
  });
});

describe('A call and a meeting of the same two on one day', () => {
  const met = {
    de: report('de/a', '2022-03-10', 'Sergej Lawrow traf Dmytro Kuleba am 10. März 2022 in Antalya.'),
    en: report('en/a', '2022-03-10', 'Sergei Lavrov met Dmytro Kuleba in Antalya on 10 March 2022.'),
  };
  const called = {
    de: report('de/b', '2022-03-10', 'Am 10. März 2022 gab es ein Telefonat zwischen Sergej Lawrow und Dmytro Kuleba.'),
    en: report('en/b', '2022-03-10', 'Sergei Lavrov held a phone call with Dmytro Kuleba on 10 March 2022.'),
  };
  const meetings = (facts: ReturnType<typeof read>['facts']): number =>
    new Set(
      facts
        .flatMap(({ subject, object }) => [subject, object])
        .flatMap(({ id, type }) => (type === 'Meeting' ? [id] : [])),
    ).size;

  for (const language of ['de', 'en'] as const)
    it(`are two (${language})`, () => expect(meetings(read([met[language], called[language]]).facts)).to.equal(2));
});
