/** No rule of the page can give a host of ours a size or a frame: `!important` inside `:host` wins over all of them. */
export const UNFRAMED_CSS =
  'box-sizing: border-box !important; min-width: 0 !important; min-height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important; float: none !important; transform: none !important; overflow: visible !important;';

/** A host that takes no space and is a layout of its own (`contain`), so that a tick lays out one pill and nothing of the page. */
export const ZERO_SIZE_HOST_CSS = `
:host { all: initial; ${UNFRAMED_CSS} position: absolute !important; inset: auto !important; display: block !important; width: 0 !important; height: 0 !important;
  contain: size layout style !important; pointer-events: none !important; z-index: 1 !important; color-scheme: light dark !important; }
.spot { position: absolute; width: 0; height: 0; }
.spot > * { position: absolute; bottom: 0; right: 0; direction: ltr; }
.spot[dir='rtl'] > * { right: auto; left: 0; }
`;
