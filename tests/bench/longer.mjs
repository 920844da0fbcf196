/** A call into a page gives up after a minute: this one is asked for again and again until it has come to its end. */
export async function longer(page, work, given) {
  await page.evaluate(`globalThis.outcome = null; (${work})(${JSON.stringify(given)}).then((value) => { globalThis.outcome = { value }; }, (error) => { globalThis.outcome = { error: String(error?.stack ?? error) }; }); 0`);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const outcome = await page.evaluate(() => globalThis.outcome);
    if (outcome?.error) throw new Error(outcome.error);
    if (outcome) return outcome.value;
  }
}
