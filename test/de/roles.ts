import { expect } from 'chai';
import { germanPack } from '../../extract/de';
import { readDocument } from '../../extract/reading';
import { documentOf } from './helpers';

/** Person, office, organisation; past where a fourth says so. */
export type Held = readonly [person: string, role: string, organisation: string, former?: 'former'];
/** A text and all that it says of offices. */
export type RoleRow = readonly [text: string, held: readonly Held[]];

const pack = germanPack();

/** One test for each row: exactly these offices are read, no more and no less. */
export const describeRoles = (title: string, rows: readonly RoleRow[]): void => {
  describe(title, () => {
    for (const [text, held] of rows)
      it(text.replaceAll('\n', ' ¶ '), () => {
        const { roles } = readDocument(documentOf(text, '2021-04-22'), pack);
        const read = roles.map(({ person, role, organisation, former }) =>
          [person.entity.name, role, organisation.entity.name, ...(former === true ? ['former'] : [])].join(' | '),
        );
        expect([...new Set(read)].sort()).to.deep.equal(held.map((one) => one.join(' | ')).sort());
      });
  });
};
