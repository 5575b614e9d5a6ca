import { expect } from 'chai';
import fc from 'fast-check';
import { checkOf, slotOf } from '../../extract/tag/model';
import { findSlot, slotsOf } from '../../extract/tag/slots';

/** A table of `size` slots filled with features as the trainer fills it. */
function table(size: number, features: readonly number[]): Uint16Array {
  const checks = new Uint16Array(size);
  for (const feature of features) {
    if (slotOf(checks, feature) >= 0) continue;
    let slot = feature & (size - 1);
    while (checks[slot] !== 0) slot = (slot + 1) & (size - 1);
    checks[slot] = checkOf(feature);
  }
  return checks;
}

describe('A feature of the tagger', () => {
  it('is found in its slot, or nowhere, as a walk through the table finds it', () => {
    const features = fc.array(fc.integer(), { minLength: 1, maxLength: 500 });
    fc.assert(
      fc.property(features, fc.array(fc.integer(), { maxLength: 500 }), (known, others) => {
        const checks = table(512, known);
        const slots = slotsOf(checks);
        for (const feature of [...known, ...others]) expect(findSlot(slots, feature)).to.equal(slotOf(checks, feature));
      }),
    );
  });
  it('is found behind the end of the table, at its beginning', () => {
    const known = [255, 255 + (2 << 16), 255 + (4 << 16)];
    const checks = table(256, known);
    expect(known.map((feature) => findSlot(slotsOf(checks), feature))).to.deep.equal([255, 0, 1]);
  });
});
