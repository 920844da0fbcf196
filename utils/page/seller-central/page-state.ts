import type { PageState } from '../messaging-page';
import type { FlatTree, Leaf, Spot } from './flat-tree';
import { contains, upFrom } from './flat-tree';
import { FORMS, HOOKS, MARKS, SHAPES } from './landmarks';
import { says } from './page-words';
import type { PageFrame } from './page-frame';
import { isControl } from './page-frame';

export interface StateSigns {
  tree: FlatTree;
  frame: PageFrame;
  document: Document;
  /** The open conversation's pane, with messages in it or waiting for them. */
  conversation: Spot | null;
  hasComposer: boolean;
  cardCount: number | null;
  /** The page was opened, or went to another address, so short a time ago that it may still be building. */
  young: boolean;
}

/** Sign-in and robot-check pages; `null` for all others. */
export function gateOf(document: Document): 'signed-out' | 'challenge' | null {
  if (document.querySelector(FORMS.challenge)) return 'challenge';
  return document.querySelector(FORMS.signIn) ? 'signed-out' : null;
}

/** Why no rows were read. Loading is not empty, unmounted is not empty, and what is not understood is none of them. */
export function stateWithoutRows(signs: StateSigns): Exclude<PageState, 'reading' | 'signed-out' | 'challenge'> {
  const { tree, frame, document, conversation, hasComposer, young } = signs;
  const list = listIsThere(signs);
  if (document.readyState === 'loading' || isWaiting(tree, list ? conversation : null)) {
    if (list || !conversation) return 'loading';
  }
  if (!list && (conversation || hasComposer)) return 'list-hidden';
  if (list && saysEmpty(signs)) return 'empty';
  if (young) return 'loading';
  return list || frame.folders ? 'not-recognised' : 'not-mounted';
}

/** The list's own pane is drawn: its filter control, what generation 1 kept it in, or an "empty" sentence of its own. */
function listIsThere({ tree, frame, document }: StateSigns): boolean {
  return frame.filters !== null || document.querySelector(HOOKS.legacyList) !== null || (frame.folders !== null && tree.leaves.some(saysNothing));
}

/**
 * An explicit "nothing here": our words for it, or one sentence between the filter control and the pager; either is overruled by
 * a card that counts threads.
 */
function saysEmpty({ tree, frame, conversation, cardCount }: StateSigns): boolean {
  if (cardCount !== null && cardCount > 0 && frame.folders?.selected === 'response-needed') return false;
  const from = frame.filters ? tree.leaves.indexOf(frame.filters.leaf) + 1 : Math.max(0, tree.leaves.findIndex(saysNothing));
  const behind = tree.leaves.slice(from, from + 6).filter((leaf) => !(conversation && contains(conversation, leaf.spot)));
  const [sentence, ...rest] = behind;
  if (sentence && isAlert(sentence.spot)) return false;
  if (behind.some(saysNothing)) return true;
  if (!frame.filters || !sentence || isControl(sentence.spot) || SHAPES.integer.test(sentence.text) || sentence.text.length > 120) return false;
  const [next] = rest;
  // A card of nothing waiting bears out a sentence with nothing behind it: with more text there, the rows may be what was not understood.
  return rest.slice(0, 2).some((leaf) => SHAPES.integer.test(leaf.text)) || (cardCount === 0 && (!next || isControl(next.spot)));
}

function saysNothing({ text }: Leaf): boolean {
  return text.length < 120 && says('nothingHere', text);
}

function isAlert(spot: Spot): boolean {
  return [...upFrom(spot)].slice(0, 4).some(({ tag, element }) => tag === 'kat-alert' || element.getAttribute('role') === 'alert');
}

/** Skeletons: marked as busy, or three brothers alike without text, picture or control. */
function isWaiting(tree: FlatTree, except: Spot | null): boolean {
  return tree.spots.some((spot) => {
    if (except && contains(except, spot)) return false;
    if (spot.element.getAttribute('aria-busy') === 'true' || spot.element.getAttribute('role') === 'progressbar') return true;
    if (spot.firstLeaf !== spot.endLeaf || spot.children.length < 3) return false;
    return spot.children.every((child) => child.children.length > 0 && isBlank(child)) || (MARKS.waiting.test(spot.element.getAttribute('class') ?? '') && isBlank(spot));
  });
}

function isBlank(spot: Spot): boolean {
  return !/^(?:img|svg|input|textarea|button|select|video|canvas|path|g|use|kat-.*)$/.test(spot.tag) && spot.children.every(isBlank);
}
