/** A tab that is not in front is drawn in no frame (Firefox) and must go on all the same. */
const NO_FRAME_AFTER = 250;

let shown: Promise<void> | undefined;

/** Once the page's first frame is on its way to the screen: what that frame does not need is not loaded before. */
export function firstFrame(): Promise<void> {
  return (shown ??= new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, NO_FRAME_AFTER);
  }));
}
