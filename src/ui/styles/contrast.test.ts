import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8')

const colours = Object.fromEntries(
  [...tokens.matchAll(/--kp-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
)

function colour(token: string): string {
  const hex = colours[token]
  if (!hex) throw new Error(`tokens.css holds no colour --kp-${token}`)
  return hex
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string) {
  const [lighter = 0, darker = 0] = [luminance(colour(one)), luminance(colour(other))].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Text and the surfaces it stands on: 4.5:1 (WCAG 1.4.3). */
const texts: Record<string, string[]> = {
  text: [
    'surface',
    'surface-alt',
    'surface-sunken',
    'brand',
    'brand-soft',
    'info-bg',
    'success-bg',
    'warning-bg',
    'error-bg',
    'action-soft',
  ],
  'text-alt': ['surface', 'surface-alt', 'surface-sunken', 'info-bg', 'success-bg', 'warning-bg', 'error-bg'],
  action: [
    'surface',
    'surface-alt',
    'brand',
    'brand-soft',
    'info-bg',
    'success-bg',
    'warning-bg',
    'error-bg',
  ],
  'action-hover': [
    'surface',
    'surface-alt',
    'action-soft',
    'brand',
    'info-bg',
    'success-bg',
    'warning-bg',
    'error-bg',
  ],
  'action-active': ['surface', 'surface-alt'],
  visited: ['surface', 'surface-alt'],
  'on-action': ['action', 'action-hover', 'action-active', 'cta', 'cta-hover', 'success'],
  error: ['surface', 'surface-alt', 'error-bg'],
  success: ['surface', 'success-bg'],
  warning: ['surface', 'warning-bg'],
  info: ['surface', 'info-bg'],
  'on-ribbon': ['ribbon'],
  ribbon: ['on-ribbon'],
}

/** Lines and marks that carry meaning, and the focus: 3:1 (WCAG 1.4.11). */
const marks: Record<string, string[]> = {
  'line-strong': ['surface', 'surface-alt', 'chart-free'],
  focus: [
    'surface',
    'surface-alt',
    'brand',
    'brand-soft',
    'focus-gap',
    'info-bg',
    'success-bg',
    'warning-bg',
    'error-bg',
  ],
  'ribbon-focus': ['ribbon'],
  action: ['surface', 'info-bg'],
  'error-line': ['surface', 'surface-alt', 'error-bg'],
  'success-line': ['surface', 'success-bg'],
  'warning-line': ['surface', 'warning-bg'],
  'info-line': ['surface', 'info-bg'],
  'chart-used': ['chart-free', 'chart-reserved'],
  'chart-reserved': ['chart-free'],
}

const pairs = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([token, surfaces]) => surfaces.map((surface) => [token, surface] as const))

describe('contrast', () => {
  it('is measured as WCAG does', () => {
    expect(contrast('text', 'surface')).toBeCloseTo(12.65, 1)
    expect(contrast('brand', 'surface')).toBeCloseTo(1.27, 1)
  })

  it.each(pairs(texts))('of the text %s on %s is at least 4.5', (text, surface) => {
    expect(contrast(text, surface)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(pairs(marks))('of the mark %s on %s is at least 3', (mark, surface) => {
    expect(contrast(mark, surface)).toBeGreaterThanOrEqual(3)
  })
})
