import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { everyone } from '../personas/everyone'
import { faultKinds } from './faults'
import { alwaysFollows, magicInputs } from './magic-inputs'

const labels = {
  eid: 'eID',
  'federaal-token': 'Federaal token',
  sms: 'Sms',
  'mobiele-app': 'Mobiele app',
  itsme: 'itsme',
}
const readme = readFileSync('README.md', 'utf8').split('\n')
const table = magicInputs.map((input) => [input.methode, input.veld, input.invoer, input.gevolg] as const)

describe.each(table)('%s, %s %s', (method, field, input, outcome) => {
  it('leads to something that can go wrong with this key', () => {
    expect(faultKinds[method]).toContain(outcome)
    expect(alwaysFollows(method, field, (one) => one === input)).toBe(outcome)
  })

  it('belongs to no person', () => {
    const owned = everyone.flatMap(({ keys }) => [
      keys.eid.pin,
      keys.username,
      keys.phone.replace('+32', '0'),
      ...keys.tokenCodes,
    ])
    expect(owned).not.toContain(input.replaceAll(' ', ''))
  })

  it('stands in the table of the README', () => {
    expect(readme.filter((row) => row.startsWith(`| ${labels[method]} |`)).join()).toContain(`\`${input}\``)
  })
})

it('is told of nothing else', () => {
  expect(alwaysFollows('eid', 'pincode', (one) => one === '1234')).toBeNull()
  expect(alwaysFollows('itsme', 'gsmnummer', (one) => one === '0000')).toBeNull()
})
