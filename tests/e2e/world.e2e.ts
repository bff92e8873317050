import { expect, test } from './support/demo'

test.use({ folder: 'dist-e2e-harness' })

test('two tabs that write at the same time lose no update and see each other @firefox', async ({
  context,
  demo,
}) => {
  const [one, two] = [await context.newPage(), await context.newPage()]
  for (const tab of [one, two]) {
    await tab.goto(`${demo.url}/`)
    await tab.waitForFunction(() => 'harness' in window)
    expect(await tab.evaluate(() => window.harness.persistent())).toBe(true)
  }

  await Promise.all([one, two].map((tab) => tab.evaluate(() => window.harness.count(100))))
  for (const tab of [one, two]) await tab.waitForFunction(() => window.harness.counted() === 200)

  await two.reload()
  await two.waitForFunction(() => 'harness' in window)
  expect(await two.evaluate(() => window.harness.counted())).toBe(200)

  await one.evaluate(() => window.harness.reset())
  for (const tab of [one, two]) await tab.waitForFunction(() => window.harness.counted() === 0)
})
