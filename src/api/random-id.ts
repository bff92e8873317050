/** 128 bits as hexadecimal digits. Unlike `randomUUID` it is there on plain http and in older browsers too. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
