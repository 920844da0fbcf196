import { browser } from 'wxt/browser';

/** The popup's page, told that it stands in a panel: it takes all the height there is, and stays open. */
const PANEL_PAGE = 'popup.html?panel';

/** Chromium's side panel, there once the agent has allowed it; Firefox's sidebar, always there. */
interface Panels {
  sidePanel?: { setOptions(options: { path: string; enabled: boolean }): Promise<void>; open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}
const panels = () => browser as unknown as Panels;

const PERMISSION = { permissions: ['sidePanel'] } as unknown as Parameters<typeof browser.permissions.request>[0];

/** Says to Chromium which page its side panel shows; nothing where there is none, or where it was not allowed. */
export async function offerSidePanel(): Promise<void> {
  await panels().sidePanel?.setOptions({ path: PANEL_PAGE, enabled: true });
}

/** Opens the queue beside the page, from a click of the agent; Chromium asks for its permission at the first. `false`: not allowed. */
export async function openSidePanel(): Promise<boolean> {
  const { sidebarAction } = panels();
  if (sidebarAction) {
    await sidebarAction.open();
    return true;
  }
  if (!panels().sidePanel && !(await browser.permissions.request(PERMISSION))) return false;
  const { id: windowId } = await browser.windows.getCurrent();
  await offerSidePanel();
  if (windowId !== undefined) await panels().sidePanel?.open({ windowId });
  return true;
}
