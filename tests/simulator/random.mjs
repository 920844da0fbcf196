/** Random numbers that come out the same for the same seed, so that a failing run can be repeated. */

/** 32-bit FNV-1a of a text. */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** @param {string | number} seed */
export function createRandom(seed) {
  let state = hashOf(String(seed));
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  /** A whole number, both ends included. */
  const int = (min, max) => min + Math.floor(next() * (max - min + 1));
  const text = (alphabet, length) => Array.from({ length }, () => alphabet[int(0, alphabet.length - 1)]).join('');
  const hex = (length) => text('0123456789abcdef', length);
  return {
    next,
    int,
    hex,
    pick: (list) => list[int(0, list.length - 1)],
    chance: (probability) => next() < probability,
    digits: (length) => text('0123456789', length),
    letters: (length) => text('ABCDEFGHJKLMNPQRSTUVWXYZ23456789', length),
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
  };
}
