/** The name of the service is not translated. */
const service = 'e-loket kmo-portefeuille (demo)'

let words = service
let prefix = ''

const write = () => {
  document.title = prefix + words
}

/**
 * Titles the page: `<heading> – <section> – e-loket kmo-portefeuille (demo)`; the section may be left out. Where a
 * heading may break (soft hyphens) is nothing for a title.
 */
export function setPageTitle(heading: string, section?: string) {
  words = [heading.replaceAll('\u00ad', ''), section, service].filter(Boolean).join(' – ')
  write()
}

/** Puts a word before the title, such as "Fout: ", until it is taken away with an empty one. */
export function setTitlePrefix(given: string) {
  prefix = given
  write()
}
