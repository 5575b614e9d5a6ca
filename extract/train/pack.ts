import { checkOf, type Model, slotOf } from '../tag/model';
import type { Weights } from './crf';

/**
 * Puts trained weights into the table of a model: the `room` features that matter most, as whole numbers of 8 bits.
 * @param slots a power of two, above `room`
 */
export function packModel(
  weights: Weights,
  features: Uint32Array,
  { labels, lists, slots, room }: Pick<Model, 'labels' | 'lists'> & { readonly slots: number; readonly room: number },
): Model {
  const width = labels.length;
  const reach = new Float32Array(features.length);
  let top = 0;
  for (let index = 0; index < features.length; index++) {
    for (let label = 0; label < width; label++) {
      reach[index] = Math.max(reach[index] ?? 0, Math.abs(weights.emissions[index * width + label] ?? 0));
    }
    top = Math.max(top, reach[index] ?? 0);
  }
  const order = [...features.keys()].sort((a, b) => (reach[b] ?? 0) - (reach[a] ?? 0) || a - b).slice(0, room);
  const scale = top / 127 || 1;
  const model = {
    ...{ labels, lists, scale, transitions: weights.transitions },
    ...{ checks: new Uint16Array(slots), weights: new Int8Array(slots * width) },
  };
  for (const index of order) {
    if ((reach[index] ?? 0) < scale / 2) break;
    const slot = freeSlot(model.checks, features[index] ?? 0);
    if (slot < 0) continue;
    for (let label = 0; label < width; label++) {
      model.weights[slot * width + label] = Math.round((weights.emissions[index * width + label] ?? 0) / scale);
    }
  }
  return model;
}

/** Takes a slot for a feature; -1 where a weightier one already looks the same. */
function freeSlot(checks: Uint16Array, feature: number): number {
  if (slotOf(checks, feature) >= 0) return -1;
  let slot = feature & (checks.length - 1);
  while (checks[slot] !== 0) slot = (slot + 1) & (checks.length - 1);
  checks[slot] = checkOf(feature);
  return slot;
}
