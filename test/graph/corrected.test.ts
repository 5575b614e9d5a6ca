import { openEmbedded } from '../../graph/embedded';
import { correctedContract, correctedDifference } from './corrected';

describe('Corrections in the embedded store:', () => {
  correctedContract(() => openEmbedded());

  it('make a difference that is told', async () => {
    const [before, after] = [await openEmbedded(), await openEmbedded()];
    await correctedDifference(before, after);
    await Promise.all([before.close(), after.close()]);
  });
});
