/** Whether this page is shown beside another (side panel, sidebar) and not as the button's popup; `search`: of its address. */
export function standsInPanel(search: string): boolean {
  return new URLSearchParams(search).has('panel');
}
