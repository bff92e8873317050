import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { h } from 'vue'
import { control, mountForm } from '../../tests/support/form'
import FormField from './FormField.vue'
import { draftClock, draftOwner, draftStorage, type Draft, type DraftStorage } from './draft-keys'
import { useDraft } from './useDraft'

/** A storage all tabs of a test share. */
function createStorage(kept: Record<string, Draft> = {}) {
  const storage: DraftStorage = {
    read: (place) => Promise.resolve({ ...kept[place] }),
    write: (place, fields) => Promise.resolve(void (kept[place] = { ...kept[place], ...fields })),
    remove: (place) => Promise.resolve(void Reflect.deleteProperty(kept, place)),
  }
  return { kept, storage }
}

const place = 'tom:1999900171/application-7/project'

async function openTab(storage: DraftStorage) {
  let draft: ReturnType<typeof useDraft> | undefined
  const page = mountForm({
    initialValues: { title: '', hours: '' },
    fields: () => [
      h(FormField, { name: 'title', label: 'Naam' }),
      h(FormField, { name: 'hours', label: 'Uren' }),
    ],
    setup: (form) => {
      draft = useDraft(form, () => 'application-7/project')
    },
    provide: {
      [draftStorage]: storage,
      [draftOwner]: () => 'tom:1999900171',
      [draftClock]: () => Date.parse('2026-11-23T13:05:00Z'),
    },
  })
  if (!draft) throw new Error('no draft')
  const type = (label: string, text: string) => control(page.wrapper, label).setValue(text)
  const value = (label: string) => control(page.wrapper, label).element.value
  return { ...page, draft, type, value }
}

describe('useDraft', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('keeps what is typed within 500 ms after the last key, and says when', async () => {
    const { kept, storage } = createStorage()
    const { type, draft } = await openTab(storage)
    await type('Naam', 'Ex')
    await vi.advanceTimersByTimeAsync(200)
    await type('Naam', 'Excel')
    expect(kept).toEqual({})
    await vi.advanceTimersByTimeAsync(500)

    expect(kept).toEqual({ [place]: { title: 'Excel' } })
    expect(draft.keptAt.value).toBe('2026-11-23T13:05:00.000Z')
  })

  it('keeps at once what is typed when the page is left', async () => {
    const { kept, storage } = createStorage()
    const { type } = await openTab(storage)
    await type('Naam', 'Excel')
    window.dispatchEvent(new Event('pagehide'))
    await flushPromises()

    expect(kept).toEqual({ [place]: { title: 'Excel' } })
  })

  it.each([
    ['hidden', { [place]: { title: 'Excel' } }],
    ['visible', {}],
  ] as const)('keeps at once what is typed when the tab becomes hidden: %s', async (state, expected) => {
    const { kept, storage } = createStorage()
    const { type } = await openTab(storage)
    await type('Naam', 'Excel')
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
    document.dispatchEvent(new Event('visibilitychange'))
    await flushPromises()
    visibility.mockRestore()

    expect(kept).toEqual(expected)
  })

  it('keeps what is typed when the step is left', async () => {
    const { kept, storage } = createStorage()
    const { type, wrapper } = await openTab(storage)
    await type('Naam', 'Excel')
    wrapper.unmount()
    await flushPromises()

    expect(kept).toEqual({ [place]: { title: 'Excel' } })
  })

  it('brings the draft back before it says it is ready', async () => {
    const { storage } = createStorage({ [place]: { title: 'Excel' } })
    const { draft, value } = await openTab(storage)
    expect(draft.ready.value).toBe(false)
    await flushPromises()

    expect(draft.ready.value).toBe(true)
    expect(value('Naam')).toBe('Excel')
  })

  it('does not take back what was typed while the draft was read', async () => {
    const { storage } = createStorage({ [place]: { title: 'Excel', hours: '12' } })
    const slow = {
      ...storage,
      read: (at: string) => new Promise<void>((go) => setTimeout(go, 100)).then(() => storage.read(at)),
    }
    const { type, value } = await openTab(slow)
    await type('Naam', 'Word')
    await vi.advanceTimersByTimeAsync(100)
    await flushPromises()

    expect([value('Naam'), value('Uren')]).toEqual(['Word', '12'])
  })

  it("leaves the other fields of another tab's draft alone", async () => {
    const { kept, storage } = createStorage()
    const one = await openTab(storage)
    await one.type('Naam', 'Excel')
    await vi.advanceTimersByTimeAsync(500)
    kept[place] = { ...kept[place], hours: '12' }
    await one.type('Naam', 'Excel voor gevorderden')
    await vi.advanceTimersByTimeAsync(500)

    expect(kept[place]).toEqual({ title: 'Excel voor gevorderden', hours: '12' })
  })

  it('writes nothing when nothing was typed', async () => {
    const { kept, storage } = createStorage()
    const { wrapper } = await openTab(storage)
    await flushPromises()
    wrapper.unmount()
    await flushPromises()

    expect(kept).toEqual({})
  })

  it('throws the draft away on demand, and does not write it again when the step is left', async () => {
    const { kept, storage } = createStorage()
    const { type, draft, wrapper } = await openTab(storage)
    await type('Naam', 'Excel')
    await vi.advanceTimersByTimeAsync(500)
    await type('Uren', '12')
    await draft.clear()
    wrapper.unmount()
    await vi.advanceTimersByTimeAsync(500)

    expect(kept).toEqual({})
    expect(draft.keptAt.value).toBeNull()
  })

  it('lets the form work, and says that nothing is kept, when the browser cannot keep anything', async () => {
    const broken = () => Promise.reject(new Error('no IndexedDB'))
    const { type, draft, value } = await openTab({ read: broken, write: broken, remove: broken })
    await flushPromises()
    await type('Naam', 'Excel')
    await vi.advanceTimersByTimeAsync(500)
    await draft.clear()

    expect(draft.ready.value).toBe(true)
    expect(draft.keptAt.value).toBeNull()
    expect(value('Naam')).toBe('Excel')
  })
})
