/** Types of `hosts.mjs`. */
export interface SimulatedMarketplace {
  id: string;
  country: string;
  timeZone: string;
  currency: string;
  hosts: string[];
}

export const MARKETPLACES: SimulatedMarketplace[];
export const HOSTS: string[];
export function marketplace(id: string): SimulatedMarketplace;
export function shopDomain(id: string): string;
export function countryName(country: string, language: string): string;
