/** The method as it is now, to be called later whatever the page has put in its place by then. */
export function captured<T extends object>(holder: T, name: keyof T & string): (self: unknown, ...parameters: unknown[]) => unknown {
  const { apply } = Reflect;
  const method = holder[name] as CallableFunction;
  return (self, ...parameters) => apply(method, self, parameters) as unknown;
}
