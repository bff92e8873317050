import { expect, it, vi } from 'vitest'
import { ProblemError } from './problems'
import { ConflictError, savePart, type Versioned } from './versions'

interface Whole {
  mine?: string
  other?: string
}

const seen: Versioned<Whole> = { body: { mine: 'old', other: 'a' }, etag: '"1"' }
const partOf = ({ mine }: Whole) => mine

/** What a service answers when somebody changed it after the version that was sent. */
const changedTo = (current: Whole, etag: string) =>
  new ProblemError('changed-meanwhile', 412, [], { type: 'changed-meanwhile', current }, etag)

const save = (send: (part: string, etag: string) => Promise<Versioned<Whole>>) =>
  savePart(seen, 'new', { partOf, send })

it('sends the version that was seen', async () => {
  const saved = { body: { mine: 'new' }, etag: '"2"' }
  const send = vi.fn().mockResolvedValue(saved)
  expect(await save(send)).toBe(saved)
  expect(send.mock.calls).toEqual([['new', '"1"']])
})

it('saves on the newest version when somebody changed another part', async () => {
  const saved = { body: { mine: 'new', other: 'c' }, etag: '"4"' }
  const send = vi
    .fn()
    .mockRejectedValueOnce(changedTo({ mine: 'old', other: 'b' }, '"2"'))
    .mockRejectedValueOnce(changedTo({ mine: 'old', other: 'c' }, '"3"'))
    .mockResolvedValueOnce(saved)
  expect(await save(send)).toBe(saved)
  expect(send.mock.calls.map(([, etag]) => etag)).toEqual(['"1"', '"2"', '"3"'])
})

it('saves nothing when somebody changed the same part, and gives the newest version', async () => {
  const send = vi.fn().mockRejectedValue(changedTo({ mine: 'theirs', other: 'a' }, '"2"'))
  const conflict = await save(send).catch((error: unknown) => error)
  expect(conflict).toBeInstanceOf(ConflictError)
  expect((conflict as ConflictError<Whole>).current).toEqual({
    body: { mine: 'theirs', other: 'a' },
    etag: '"2"',
  })
  expect(send).toHaveBeenCalledTimes(1)
})

it('is done when the part is there already: the answer of the first time got lost', async () => {
  const send = vi.fn().mockRejectedValue(changedTo({ mine: 'new', other: 'a' }, '"2"'))
  expect(await save(send)).toEqual({ body: { mine: 'new', other: 'a' }, etag: '"2"' })
})

it('takes the order of members for nothing', async () => {
  const other: Versioned<{ part: object }> = { body: { part: { a: 1, b: 2 } }, etag: '"1"' }
  const send = vi
    .fn()
    .mockRejectedValueOnce(
      new ProblemError('changed-meanwhile', 412, [], { current: { part: { b: 2, a: 1 } } }, '"2"'),
    )
    .mockResolvedValueOnce(other)
  expect(await savePart(other, { a: 3 }, { partOf: ({ part }) => part, send })).toBe(other)
})

it('gives up when the service refuses the version that it names itself', async () => {
  const send = vi.fn().mockRejectedValue(changedTo({ mine: 'old', other: 'b' }, '"1"'))
  await expect(save(send)).rejects.toMatchObject({ type: 'changed-meanwhile' })
  expect(send).toHaveBeenCalledTimes(1)
})

it('passes on every other refusal', async () => {
  const refused = new ProblemError('answers-refused', 422)
  await expect(save(() => Promise.reject(refused))).rejects.toBe(refused)
})
