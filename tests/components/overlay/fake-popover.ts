/** Popovers, which happy-dom lacks and every supported browser has: enough to tell whether one is open. */
export function fakePopovers(): { restore: () => void } {
  const open = new WeakSet<Element>();
  const matches = Object.getOwnPropertyDescriptor(Element.prototype, 'matches')?.value as (this: Element, selector: string) => boolean;
  const fakes = {
    showPopover(this: HTMLElement) {
      open.add(this);
    },
    hidePopover(this: HTMLElement) {
      open.delete(this);
    },
    matches(this: HTMLElement, selector: string) {
      return selector === ':popover-open' ? open.has(this) : matches.call(this, selector);
    },
  };
  for (const [name, value] of Object.entries(fakes)) Object.defineProperty(HTMLElement.prototype, name, { configurable: true, writable: true, value });
  return {
    restore() {
      for (const name of Object.keys(fakes)) Reflect.deleteProperty(HTMLElement.prototype, name);
    },
  };
}
