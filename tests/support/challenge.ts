import type { World } from '@mocks/world/world'
import { beginSignIn } from './sign-in'

export type ChallengePage = Awaited<ReturnType<typeof beginSignIn>>

type Screen = readonly [heading: string, button: string]

/** The screens of each digital key, and the button that sends each. */
export const screens = {
  eid: [['Meld u aan met uw eID', 'Aanmelden']],
  'federaal-token': [
    ['Meld u aan met uw federaal token', 'Doorgaan'],
    ['Vul een code van uw kaart in', 'Aanmelden'],
  ],
  sms: [
    ['Meld u aan met een code via sms', 'Doorgaan'],
    ['Vul de code in die we u stuurden', 'Aanmelden'],
  ],
  'mobiele-app': [
    ['Meld u aan met een code uit uw app', 'Doorgaan'],
    ['Vul de code uit uw app in', 'Aanmelden'],
  ],
  itsme: [
    ['Meld u aan met itsme', 'Doorgaan'],
    ['Bevestig in uw itsme-app', 'Bevestigen'],
  ],
} as const satisfies Record<string, readonly Screen[]>
export type Slug = keyof typeof screens
/** The digital keys with two screens. */
export type TwoStep = Exclude<Slug, 'eid'>

export const slugs = Object.keys(screens) as Slug[]
export const capacityQuestion = 'Aanmelden als: namens wie wilt u handelen?'

/** Fills the fields with the test data and sends them, screen after screen. */
export async function walk({ sees, press }: ChallengePage, path: readonly Screen[]) {
  for (const [heading, button] of path) {
    await sees(heading)
    await press('Vul in')
    await press(button)
  }
}

export async function open(method: Slug, options?: Parameters<typeof beginSignIn>[0]) {
  const page = await beginSignIn(options)
  await page.router.push(`/aanmelden/${method}?interactie=${page.world.all('interactions')[0]?.id}`)
  await page.sees('Lukt het niet?')
  // The test data comes with an answer of its own.
  await page.sees('Testgegevens')
  return page
}

/** Opens the second screen of a digital key. */
export async function openSecond(method: TwoStep, options?: Parameters<typeof beginSignIn>[0]) {
  const page = await open(method, options)
  await walk(page, screens[method].slice(0, 1))
  await page.sees(screens[method][1][0])
  return page
}

/** Makes a digital key go wrong, once. */
export const withFault = (method: Slug, kind: string) => ({
  prepare: (world: World) =>
    world.transact((transaction) => transaction.put('faults', { id: method, kind, times: 1 })),
})

/** Moves the simulation's clock on; the page hears it with the next answer. */
export const advance = ({ world }: ChallengePage, milliseconds: number) =>
  world.transact((transaction) => {
    const setting = transaction.get('settings', 'simulation')
    if (setting) transaction.put('settings', { ...setting, clockOffset: setting.clockOffset + milliseconds })
  })
