import axe from 'axe-core'
import { expect } from 'vitest'

/**
 * Has axe look at what stands in `main`, as it stands: WCAG 2.2 A and AA and axe's own advice.
 *
 * The shell around it is the same on each page. What needs a browser that draws (contrast, sizes, scrolling) is left to the end-to-end tests.
 */
export async function expectAccessible() {
  const { violations } = await axe.run(document.querySelector('main') ?? document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
}
