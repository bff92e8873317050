import { expect, test } from './support/demo'
import { portfolio } from './support/visitor'
import { begin } from './support/situation'

// As people get it: without the contract checks of the other end-to-end tests.
test.use({ folder: 'dist' })

/** The most a simulated GET may take, warm, in the page: the median in milliseconds. */
const budget = 3

test('a simulated GET takes no longer than the budget, measured beside a real local server', async ({
  page,
  demo,
}, testInfo) => {
  await begin(page, demo.url)
  await expect(page.getByRole('button', { name: portfolio.start.action })).toBeVisible()

  const medians = await page.evaluate(async () => {
    const { accessToken } = JSON.parse(sessionStorage.getItem('kmo-session') ?? '{}') as {
      accessToken: string
    }
    const headers = { authorization: `Bearer ${accessToken}` }

    async function median(address: string, init?: RequestInit) {
      const times: number[] = []
      for (let asked = 0; asked < 320; asked += 1) {
        const start = performance.now()
        const answer = await fetch(address, init)
        await answer.text()
        if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
        // The first twenty warm up.
        if (asked >= 20) times.push(performance.now() - start)
      }
      return times.sort((a, b) => a - b)[times.length / 2] ?? Number.NaN
    }

    return {
      'public keys of ACM': await median('/services/acm/op/v1/keys'),
      'enterprise of KBO': await median('/services/kbo/ondernemingen/1999900171', { headers }),
      'portfolio of Inkom': await median('/services/inkom/v1/enterprises/1999900171/portfolio', { headers }),
      'a file of the real server': await median('/robots.txt'),
    }
  })

  for (const [what, milliseconds] of Object.entries(medians)) {
    const figure = `${what}: ${milliseconds.toFixed(2)} ms`
    console.log(figure)
    testInfo.annotations.push({ type: 'median of 300', description: figure })
  }
  expect(medians['public keys of ACM']).toBeLessThanOrEqual(budget)
  expect(medians['enterprise of KBO']).toBeLessThanOrEqual(budget)
  expect(medians['portfolio of Inkom']).toBeLessThanOrEqual(budget)
})
