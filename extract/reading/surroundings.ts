import { lookUp } from '../lists/names';
import type { Surroundings } from '../offices/affiliation';
import { foreignTopic, homeCountry, homeEntity, homeTown, isOnlyTown } from '../offices/home';
import { capitalRegion, homeRegion } from '../offices/home-region';
import type { LanguagePack } from '../pack';
import type { Recognised } from './recognised';

/** What an office without words of its own for its organisation is read from, gathered once for the document. */
export const surroundingsOf = (seen: Recognised, pack: LanguagePack): Surroundings => {
  const { sentences, table } = seen;
  const home = homeCountry(table, pack.home, sentences);
  const town = homeTown(table, sentences, home);
  return {
    sentences,
    table,
    words: pack.home,
    home,
    homeEntity: homeEntity(home, table, pack.world),
    about: foreignTopic(table, sentences, pack.home),
    town,
    townOnly: town !== undefined && isOnlyTown(town, table, sentences),
    capitalRegion: capitalRegion(table, home, pack.world),
    region: homeRegion(table, home, { world: pack.world, town, sentences }),
    countries: pack.world.countries,
    listed: (name) => lookUp(pack.world.names, name),
  };
};
