/** No rule of the page can give a host of ours a size, a frame or a look: `!important` inside `:host` wins over all of them. Out of sight: `shown-while-alive.ts`. */
export const UNFRAMED_CSS = 'all: initial !important; visibility: var(--replyclock-gone) !important;';

/** A host that takes no space and is a layout of its own (`contain`), so that a tick lays out one pill and nothing of the page. */
export const ZERO_SIZE_HOST_CSS = `
:host { ${UNFRAMED_CSS} position: absolute !important; width: 0 !important; height: 0 !important;
  contain: size layout style !important; pointer-events: none !important; z-index: 1 !important; color-scheme: light dark !important; }
.spot { position: absolute; width: 0; height: 0; }
.spot > * { position: absolute; bottom: 0; right: 0; direction: ltr; }
.spot[dir='rtl'] > * { right: auto; left: 0; }
`;
