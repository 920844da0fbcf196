export interface ShippedPackage {
  name: string;
  version: string;
  licence: string;
  direct: boolean;
}
export function shippedPackages(): ShippedPackage[];
export function faultsOfList(text?: string, shipped?: ShippedPackage[]): string[];
