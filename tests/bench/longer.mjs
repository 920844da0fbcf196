/**
 * A call into a page gives up after a minute: this one is asked for again and again until it has come to its end. What the work
 * writes to `globalThis.progress` meanwhile is printed.
 */
export async function longer(page, work, given) {
  await page.evaluate(`globalThis.outcome = null; globalThis.progress = null; (${work})(${JSON.stringify(given)}).then((value) => { globalThis.outcome = { value }; }, (error) => { globalThis.outcome = { error: String(error?.stack ?? error) }; }); 0`);
  let said = null;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { outcome, progress } = await page.evaluate(() => ({ outcome: globalThis.outcome, progress: globalThis.progress }));
    if (progress !== said) console.log(`        ${(said = progress)}`);
    if (outcome?.error) throw new Error(outcome.error);
    if (outcome) return outcome.value;
  }
}
