// What JSX in this folder becomes (`@jsxImportSource`): plain descriptions that `draw-nodes.ts` draws. The overlay stands on every
// message page and holds no state of its own; Preact would be a tenth of all that runs there.

export type { JSX } from 'preact/jsx-runtime';

export interface Described {
  type: string | ((props: never) => unknown);
  props: Record<string, unknown>;
}

export function jsx(type: Described['type'], props: Described['props']): Described {
  return { type, props };
}

export { jsx as jsxs };

export const Fragment = ({ children }: { children?: unknown }): unknown => children;
