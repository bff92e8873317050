import type { Method } from './acm.api'

/** The digital keys in the order in which they are offered; also their places in the address. */
export const methods = ['eid', 'federaal-token', 'sms', 'mobiele-app', 'itsme'] as const satisfies Method[]

/** Whether the address names a digital key that exists. */
export const isMethod = (slug: string): slug is Method => methods.some((method) => method === slug)
