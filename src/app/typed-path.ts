import { appAddress } from '@/api/configuration'
import { isOwnPath } from './access'

/** The path of an address as people type it, with or without its scheme; null when it is not one of this app. */
export function typedPath(typed: string): string | null {
  const { protocol } = new URL(appAddress)
  const address = /^(https?:|\/)/i.test(typed.trim()) ? typed.trim() : `${protocol}//${typed.trim()}`
  if (!URL.canParse(address, appAddress)) return null
  const { href } = new URL(address, appAddress)
  if (!href.startsWith(appAddress)) return null
  const path = `/${href.slice(appAddress.length)}`
  return isOwnPath(path) ? path : null
}
