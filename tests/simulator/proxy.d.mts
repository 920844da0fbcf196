/** Types of `proxy.mjs`. */
export function startProxy(options: { allow: string[]; targetPort: number; port?: number }): Promise<{
  port: number;
  seen: string[];
  refused: string[];
  close(): Promise<void>;
}>;
