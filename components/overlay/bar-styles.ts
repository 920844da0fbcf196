import { PALETTE_CSS } from './palette';

/** Fixed over the lower end corner, above the page and out of its layout. Only the panel itself takes the pointer. */
export const BAR_CSS = `
:host { all: initial !important; position: fixed !important; inset-block-end: 12px !important; inset-inline-end: 12px !important;
  z-index: 2147483000 !important; display: block !important; contain: layout style !important; color-scheme: light dark;
  font: 400 13px / 1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Noto Sans CJK SC', sans-serif; }
${PALETTE_CSS}
`;
