/**
 * Has the browser save a text as a file.
 *
 * @param type - the media type, such as `text/csv;charset=utf-8`
 */
export function saveFile(name: string, text: string, type: string) {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
