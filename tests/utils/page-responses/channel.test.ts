// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { openResponseChannel } from '@/entrypoints/seller-central.content/response-channel';
import { ASK, OFFER, type Order } from '@/utils/page/responses/channel-names';
import type { Note } from '@/utils/page/responses/note';
import { openPageSide } from '@/utils/page/responses/page-side-channel';

const clock = { now: () => Date.now() };
let orders: Order[];
let notes: Note[];
let running: AbortController;

beforeEach(() => {
  running?.abort();
  [orders, notes, running] = [[], [], new AbortController()];
});

const page = () => openPageSide(window, (order) => orders.push(order));
const isolated = () => openResponseChannel(document, clock, (note) => notes.push(note), running.signal);
const signedOut = (): Note => ({ kind: 'signed-out', startedAt: clock.now(), receivedAt: clock.now(), serverAt: null });

describe('the channel between the two worlds', () => {
  it.each([['page’s', true], ['isolated', false]])('is agreed on whichever side comes first: the %s one', (_name, pageFirst) => {
    const first = pageFirst ? page() : isolated();
    const second = pageFirst ? isolated() : page();
    const [say, order] = (pageFirst ? [first, second] : [second, first]) as [(note: Note) => void, (order: Order) => void];
    order('on');
    say(signedOut());
    expect(orders).toEqual(['hello', 'on']);
    expect(notes).toHaveLength(1);
  });

  it('is not told to a script of the page that asks for it later', () => {
    page();
    isolated();
    const heard: string[] = [];
    document.addEventListener(OFFER, (event) => heard.push((event as CustomEvent<string>).detail));
    document.dispatchEvent(new CustomEvent(ASK));
    expect(heard).toEqual([]);
  });

  it('takes no second offer, and nothing that is no note', () => {
    const say = page();
    isolated();
    document.dispatchEvent(new CustomEvent(OFFER, { detail: 'mine' }));
    for (const detail of [JSON.stringify(signedOut()), signedOut()]) document.dispatchEvent(new CustomEvent('mine:note', { detail }));
    say({ ...signedOut(), kind: 'order' } as unknown as Note);
    expect(notes).toEqual([]);
  });

  it('shows its name to no script, though the page puts its own tools in place of the browser’s', () => {
    const say = page();
    const order = isolated();
    const names: string[] = [];
    const { prototype } = EventTarget;
    const dispatchEvent: (event: Event) => boolean = Reflect.get(prototype, 'dispatchEvent');
    const addEventListener = Reflect.get(prototype, 'addEventListener') as (...given: unknown[]) => void;
    EventTarget.prototype.dispatchEvent = function spy(event: Event) {
      names.push(event.type);
      return dispatchEvent.call(this, event);
    };
    EventTarget.prototype.addEventListener = function spy(this: EventTarget, ...given: unknown[]) {
      names.push(String(given[0]));
      return addEventListener.apply(this, given);
    };
    try {
      say(signedOut());
    } finally {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
      EventTarget.prototype.addEventListener = addEventListener;
    }
    order('on');
    expect(names).toEqual([]);
    expect(notes).toHaveLength(1);
  });

  it('tells the page’s side to stop when the isolated script ends', () => {
    page();
    isolated()('on');
    running.abort();
    expect(orders).toEqual(['hello', 'on', 'off']);
  });
});
