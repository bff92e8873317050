import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

const require = createRequire(import.meta.url)
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const codeSnifferSource = readFileSync(require.resolve('html_codesniffer/build/HTMLCS.js'), 'utf8')

interface Finding {
  rule: string
  where: string
}

/** WCAG 2.2 A and AA, and axe's best practices. */
async function axeFindings(page: Page): Promise<Finding[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    interface Result {
      violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[]
    }
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<Result> } }
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({
        rule: `axe ${id}`,
        where: `${target.join(' ')}: ${failureSummary}`,
      })),
    )
  })
}

/** What the checker of the Belgian regulator looks for: errors only, its warnings need a person. */
async function codeSnifferFindings(page: Page): Promise<Finding[]> {
  await page.evaluate(codeSnifferSource)
  return page.evaluate(
    () =>
      new Promise<Finding[]>((resolve) => {
        interface Message {
          type: number
          code: string
          msg: string
          element: Element
        }
        const { HTMLCS } = window as unknown as {
          HTMLCS: {
            process: (standard: string, node: Document, done: () => void) => void
            getMessages: () => Message[]
          }
        }
        HTMLCS.process('WCAG2AA', document, () =>
          resolve(
            HTMLCS.getMessages()
              .filter(({ type }) => type === 1)
              .map(({ code, msg, element }) => ({
                rule: code,
                where: `${element.outerHTML.slice(0, 120)}: ${msg}`,
              })),
          ),
        )
      }),
  )
}

/**
 * At 1280 and 320 px: no findings, no scrolling sideways, one h1. The size is put back afterwards. The second checker
 * reads what stands in the page, not how wide it is: it looks once.
 */
export async function expectAccessible(page: Page) {
  const before = page.viewportSize()
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 })
    const findings = [
      ...(await axeFindings(page)),
      ...(width === 1280 ? await codeSnifferFindings(page) : []),
    ]
    expect(findings, `${new URL(page.url()).pathname} at ${width} px`).toEqual([])
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways, `${new URL(page.url()).pathname} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0)
    await expect(page.locator('h1')).toHaveCount(1)
  }
  if (before) await page.setViewportSize(before)
}
