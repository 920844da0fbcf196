import type { ProtocolMap } from './protocol';

type Listener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => true;

/** The part of the browser's `runtime` that this needs, with promises. */
export interface MessageRuntime {
  readonly id: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

type Type = keyof ProtocolMap;
type Data<T extends Type> = Parameters<ProtocolMap[T]>[0];
type Answer<T extends Type> = ReturnType<ProtocolMap[T]>;
type Handlers = { [T in Type]?: (data: Data<T>) => Answer<T> | Promise<Answer<T>> };

/**
 * A content script's end of `protocol.ts`: speaks what @webext-core/messaging speaks at the other end, and leaves its error
 * classes, logging and checks out of every page.
 */
export interface ContentLine {
  /** Rejects where nobody answers, or the handler failed. */
  ask<T extends Type>(type: T, data: Data<T>): Promise<Answer<T>>;
  /** @returns stops the listening */
  answer(handlers: Handlers): () => void;
}

export function createContentLine(runtime: MessageRuntime): ContentLine {
  return {
    async ask<T extends Type>(type: T, data: Data<T>) {
      const said = (await runtime.sendMessage({ id: 0, type, data, timestamp: 0 })) as { res?: Answer<T>; err?: unknown } | undefined;
      if (!said || said.err != null) throw new Error(`${type}: no answer`);
      return said.res as Answer<T>;
    },
    answer(handlers) {
      const listener: Listener = (message, sender, answer) => {
        if ((sender as { id?: string } | undefined)?.id !== runtime.id) return undefined as never;
        const { type, data } = (message ?? {}) as { type?: Type; data?: never };
        const handler = type && Object.hasOwn(handlers, type) ? handlers[type] : undefined;
        // Left to whoever else listens; the type asks for `true`, browsers take anything else as no answer.
        if (!handler) return undefined as never;
        Promise.resolve(data).then(handler as (data: unknown) => unknown).then((res) => answer({ res }), () => answer({ err: `${type}: failed` }));
        return true;
      };
      runtime.onMessage.addListener(listener);
      return () => runtime.onMessage.removeListener(listener);
    },
  };
}
