import type { PointingAct } from './pointing-view';

export interface OwnEventsHandlers {
  /** The pointer is over this place of the page. */
  onMove: (x: number, y: number) => void;
  onPoint: (x: number, y: number) => void;
  onAct: (act: PointingAct, trusted: boolean) => void;
  onKey: (key: 'up' | 'down' | 'take' | 'end') => void;
  onLayout: () => void;
}

const POINTER_EVENTS = [
  'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointerenter', 'pointerleave', 'mousedown', 'mouseup', 'mousemove', 'mouseover',
  'mouseout', 'mouseenter', 'mouseleave', 'click', 'dblclick', 'auxclick', 'contextmenu', 'touchstart', 'touchmove', 'touchend', 'dragstart', 'selectstart',
] as const;
const KEYS: Readonly<Record<string, 'up' | 'down' | 'take' | 'end'>> = { ArrowUp: 'up', ArrowDown: 'down', Enter: 'take', Escape: 'end' };

/**
 * Takes every pointer event on our layer, and every key while it stands, before any handler of the page: nothing is clicked,
 * opened or marked by pointing. Ends with the signal.
 */
export function takeOwnEvents(window: Window, host: HTMLElement, handlers: OwnEventsHandlers, signal: AbortSignal): void {
  const options = { capture: true, signal };
  const isOurs = (event: Event) => event.composedPath().includes(host);
  const actOf = (event: Event) =>
    event.composedPath().flatMap((target) => (target instanceof HTMLElement && target.dataset['act'] ? [target.dataset['act'] as PointingAct] : []))[0];
  const inPanel = (event: Event) => event.composedPath().some((target) => target instanceof HTMLElement && target.classList.contains('panel'));

  const onPointer = (event: Event) => {
    if (!isOurs(event)) return;
    event.stopImmediatePropagation();
    const { clientX, clientY } = event as MouseEvent;
    const panel = inPanel(event);
    // The panel keeps what the browser itself does there, the focus for one.
    if (!panel) event.preventDefault();
    if (event.type === 'pointermove' && !panel) handlers.onMove(clientX, clientY);
    if (event.type !== 'click') return;
    const act = actOf(event);
    if (act) handlers.onAct(act, event.isTrusted);
    else if (!panel && event.isTrusted) handlers.onPoint(clientX, clientY);
  };
  for (const name of POINTER_EVENTS) window.addEventListener(name, onPointer, options);

  const onKey = (event: KeyboardEvent) => {
    const key = KEYS[event.key];
    const onButton = actOf(event) !== undefined;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown') return;
    if (event.key === 'Tab') {
      event.preventDefault();
      turnFocus(host, event.shiftKey ? -1 : 1);
    } else if (key && !(key === 'take' && onButton)) {
      event.preventDefault();
      handlers.onKey(key);
    }
  };
  for (const name of ['keydown', 'keyup', 'keypress'] as const) window.addEventListener(name, onKey, options);
  window.addEventListener('scroll', handlers.onLayout, { ...options, passive: true });
  window.addEventListener('resize', handlers.onLayout, options);
}

/** The panel's buttons, in turn: the page behind the layer cannot be reached. */
function turnFocus(host: HTMLElement, by: 1 | -1): void {
  const buttons = [...(host.shadowRoot?.querySelectorAll('button') ?? [])];
  if (buttons.length === 0) return;
  const at = buttons.indexOf(host.shadowRoot?.activeElement as HTMLButtonElement);
  buttons[(at < 0 ? (by > 0 ? 0 : buttons.length - 1) : at + by + buttons.length) % buttons.length]?.focus();
}
