/** The method as it is now, to be called later whatever the page has put in its place by then. */
export function captured(holder: object, name: string): (self: unknown, ...parameters: unknown[]) => unknown {
  const { apply, get } = Reflect;
  const method = get(holder, name) as CallableFunction;
  return (self, ...parameters) => apply(method, self, parameters) as unknown;
}
