/** Small flags, 30 × 20, simplified; countries without one get stripes in colours of their letters. */
const bands = (colours, upright) =>
  colours.map((colour, i) => (upright
    ? `<rect x="${(i * 30) / colours.length}" width="${30 / colours.length}" height="20" fill="${colour}"/>`
    : `<rect y="${(i * 20) / colours.length}" width="30" height="${20 / colours.length}" fill="${colour}"/>`)).join('');
const cross = (ground, colour) => `<rect width="30" height="20" fill="${ground}"/><path d="M0 10h30M11 0v20" stroke="${colour}" stroke-width="4"/>`;

const FLAGS = {
  us: `${bands(['#b22234', '#fff', '#b22234', '#fff', '#b22234', '#fff', '#b22234'])}<rect width="13" height="11.4" fill="#3c3b6e"/>`,
  jp: '<rect width="30" height="20" fill="#fff" stroke="#ccd"/><circle cx="15" cy="10" r="6" fill="#bc002d"/>',
  de: bands(['#111', '#d00', '#fc0']),
  fr: bands(['#0055a4', '#fff', '#ef4135'], true),
  it: bands(['#009246', '#fff', '#ce2b37'], true),
  es: '<rect width="30" height="20" fill="#aa151b"/><rect y="5" width="30" height="10" fill="#f1bf00"/>',
  nl: bands(['#ae1c28', '#fff', '#21468b']),
  be: bands(['#111', '#fdda24', '#ef3340'], true),
  ie: bands(['#169b62', '#fff', '#ff883e'], true),
  pl: bands(['#fff', '#dc143c']),
  se: cross('#006aa7', '#fecc02'),
  gb: '<rect width="30" height="20" fill="#012169"/><path d="M0 0l30 20M30 0L0 20" stroke="#fff" stroke-width="4"/><path d="M15 0v20M0 10h30" stroke="#fff" stroke-width="7"/><path d="M15 0v20M0 10h30" stroke="#c8102e" stroke-width="4"/>',
  in: `${bands(['#ff9933', '#fff', '#138808'])}<circle cx="15" cy="10" r="2.4" fill="none" stroke="#000080"/>`,
  ca: `${bands(['#d52b1e', '#fff', '#fff', '#d52b1e'], true)}<circle cx="15" cy="10" r="4" fill="#d52b1e"/>`,
};

/** @param {string} country two small letters */
export function flagPicture(country) {
  const hue = (i) => (country.charCodeAt(i % 2) * 47 + i * 97) % 360;
  const drawn = FLAGS[country] ?? bands([0, 1, 2].map((i) => `hsl(${hue(i)} 45% ${[42, 88, 50][i]}%)`), true);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20">${drawn}</svg>`;
}
