import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryWorld } from '../world/store/memory-world'
import type { World } from '../world/world'
import { faultAt, faultKinds, losesRequest, takeFault } from './faults'

let world: World

const put = (id: string, kind: string, times: number | null) =>
  world.transact((transaction) => transaction.put('faults', { id, kind, times }))
const takeSms = () => world.transact((transaction) => takeFault(transaction, 'sms', faultKinds.sms))

beforeEach(() => {
  world = createMemoryWorld({})
})

describe('a fault', () => {
  it('happens as often as was chosen', async () => {
    await put('sms', 'wrong-code', 2)
    expect([await takeSms(), await takeSms(), await takeSms()]).toEqual(['wrong-code', 'wrong-code', null])
    expect(world.all('faults')).toEqual([])
  })

  it('without a number happens until it is taken away', async () => {
    await put('sms', 'wrong-code', null)
    expect([await takeSms(), await takeSms(), await takeSms()]).toEqual(Array(3).fill('wrong-code'))
  })

  it('does not wear off by looking', async () => {
    await put('sms', 'wrong-code', 1)
    expect([faultAt(world, 'sms'), faultAt(world, 'sms')]).toEqual(['wrong-code', 'wrong-code'])
    expect(faultAt(world, 'itsme')).toBeNull()
  })

  it('waits for the step at which it can happen', async () => {
    await put('sms', 'no-phone-number', 1)
    const atCode = () =>
      world.transact((transaction) => takeFault(transaction, 'sms', ['wrong-code', 'code-expired']))
    expect(await atCode()).toBeNull()
    expect(await takeSms()).toBe('no-phone-number')
  })

  it('of another version of the demo is none', async () => {
    await put('sms', 'struck-by-lightning', null)
    expect(faultAt(world, 'sms')).toBeNull()
    expect(await takeSms()).toBeNull()
  })
})

describe('a service that cannot be reached', () => {
  it('loses as many requests as was chosen', async () => {
    await put('kbo', 'unreachable', 1)
    expect(await losesRequest(world, 'acm')).toBe(false)
    expect(await losesRequest(world, 'kbo')).toBe(true)
    expect(await losesRequest(world, 'kbo')).toBe(false)
  })

  it('is not meant by a fault of a digital key', async () => {
    await put('sms', 'wrong-code', 1)
    expect(await losesRequest(world, 'sms')).toBe(false)
    expect(world.all('faults')).toHaveLength(1)
  })
})
