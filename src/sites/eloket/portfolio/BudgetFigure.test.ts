import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { createTexts } from '@/app/i18n'
import { portfolio } from '@/locales/nl/portfolio'
import BudgetFigure from './BudgetFigure.vue'

const texts = createTexts()
texts.global.mergeLocaleMessage('nl', { portfolio })

const budget = {
  year: 2026,
  size: 'small' as const,
  rate: 30,
  ceiling: 7_500_00,
  used: 2_250_00,
  reserved: 375_00,
  free: 4_875_00,
}

const show = (given: Partial<typeof budget> = {}) =>
  mount(BudgetFigure, { props: { budget: { ...budget, ...given } }, global: { plugins: [texts] } })

const tidy = (text: string) => text.replace(/\s+/g, ' ')

it('says all numbers in the caption', () => {
  expect(tidy(show().get('figcaption').text())).toBe(
    'In 2026 krijgt u hoogstens € 7.500,00. Gebruikt € 2.250,00, gereserveerd € 375,00, nog vrij € 4.875,00.',
  )
})

it('gives the same numbers as a table', () => {
  const rows = show()
    .findAll('tbody tr')
    .map((row) =>
      tidy(
        row
          .findAll('th, td')
          .map((cell) => cell.text())
          .join(' | '),
      ),
    )
  expect(rows).toEqual([
    'Gebruikt | € 2.250,00 | 30%',
    'Gereserveerd | € 375,00 | 5%',
    'Nog vrij | € 4.875,00 | 65%',
    'Maximum | € 7.500,00 | 100%',
  ])
})

it('has parts that add up to a hundred percent', () => {
  const cells = show({ used: 786_00, reserved: 177_00, free: 6_537_00 })
    .findAll('tbody td:last-child')
    .map((cell) => cell.text())
  expect(cells).toEqual(['10,5%', '2,3%', '87,2%', '100%'])
})

it('draws the parts in proportion, for the eye only', () => {
  const drawing = show().get('figure > [aria-hidden=true]')
  const widths = drawing.findAll<HTMLElement>('.kp-bar > span').map(({ element }) => element.style.width)
  expect(widths).toEqual(['30%', '5%', '65%'])
})

it('draws no more than the bar when the ceiling has come down since', () => {
  const drawing = show({ ceiling: 2_000_00, free: 0 }).get('figure > [aria-hidden=true]')
  const widths = drawing
    .findAll<HTMLElement>('.kp-bar > span')
    .map(({ element }) => parseFloat(element.style.width))
  expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(100)
})

it('says when there is a budget again once it is used up', () => {
  expect(show().text()).not.toContain('is op')
  expect(show({ used: 7_125_00, free: 0 }).text()).toContain('Vanaf 1 januari 2027 hebt u opnieuw budget.')
})
