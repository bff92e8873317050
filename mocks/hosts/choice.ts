/** Where the government answers: in the page (the default), or in MSW's worker, to see the calls in the network tab. */
export type Host = 'in-page' | 'worker'

const storageKey = 'kmo-demo-host'

export function chosenHost(): Host {
  try {
    return localStorage.getItem(storageKey) === 'worker' ? 'worker' : 'in-page'
  } catch {
    return 'in-page'
  }
}

/** @throws DOMException where the browser keeps nothing: then there is nothing to choose */
export function chooseHost(host: Host) {
  localStorage.setItem(storageKey, host)
}
