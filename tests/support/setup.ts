import { afterEach, beforeEach, expect, vi } from 'vitest'
import { environmentConfiguration } from '../../scripts/configuration.js'

// jsdom brings byte arrays of its own, which the cryptography of Node does not take for its own.
const NodeBytes = Object.getPrototypeOf(Buffer) as typeof Uint8Array
Object.assign(globalThis, { Uint8Array: NodeBytes, ArrayBuffer: new NodeBytes().buffer.constructor })

// Tests of the server run without a page.
if ('document' in globalThis) {
  const block = document.createElement('script')
  block.type = 'application/json'
  block.id = 'configuration'
  block.textContent = JSON.stringify(environmentConfiguration({}))
  document.head.append(block)
  const { configure, readConfiguration } = await import('../../src/api/configuration')
  configure(readConfiguration(document, 'http://localhost:3000/'))
}

// A loaded machine needs longer than the default second before something is called missing.
const waitFor = vi.waitFor.bind(vi)
vi.waitFor = (look, options) =>
  waitFor(look, typeof options === 'number' ? options : { timeout: 5000, ...options })

// A warning nobody expects is a defect: Vue warns about wrong props, vue-i18n about missing keys.
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})
afterEach(() => {
  const noise = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls]
  expect(noise, 'nothing on the console').toEqual([])
})
