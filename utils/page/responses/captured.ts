type Callable = (self: unknown, ...parameters: unknown[]) => unknown;

/** The method as it is now, to be called later whatever the page has put in its place by then. */
export function captured(holder: object, name: string): Callable {
  const { apply, get } = Reflect;
  const method = get(holder, name) as CallableFunction;
  return (self, ...parameters) => apply(method, self, parameters) as unknown;
}

/** The same for a getter. */
export function capturedGetter(holder: object, name: string): Callable {
  return captured(Object.getOwnPropertyDescriptor(holder, name)!, 'get');
}
