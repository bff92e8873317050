import { expect, it } from 'vitest'
import { addressesUnder } from './addresses'
import { typedPath } from './typed-path'

const addresses = addressesUnder('http://localhost:3000/')

it.each([
  ['the whole address', 'http://localhost:3000/foto/index.html', '/foto/index.html'],
  [
    'an address with its query and anchor',
    'http://localhost:3000/portefeuille?jaar=2026#a',
    '/portefeuille?jaar=2026#a',
  ],
  [
    'an address without its scheme, as browsers show it',
    'localhost:3000/foto/index.html',
    '/foto/index.html',
  ],
  ['an address with spaces around it', '  http://localhost:3000/foto/x ', '/foto/x'],
  ['only the path', '/foto/index.html', '/foto/index.html'],
  ['the scheme and the host in capitals', 'HTTP://LOCALHOST:3000/portefeuille', '/portefeuille'],
  ['another host', 'https://elsewhere.example/portefeuille', null],
  ['another port', 'http://localhost:4000/portefeuille', null],
  ['another host behind a path', '//elsewhere.example/portefeuille', null],
  ['a photo in a word', 'https://elsewhere.example/mijnfoto/index.html', null],
  ['another host as a name before the own one', 'http://localhost:3000@elsewhere.example/', null],
  ['a script', 'javascript:alert(1)', null],
  ['words', 'de foto van mijn onderneming', null],
  ['nothing', '', null],
  ['a page that signs out', 'http://localhost:3000/services/acm/op/v1/logout', null],
])('%s', (_, typed, path) => {
  expect(typedPath(typed, addresses)).toBe(path)
})

// No server is asked by these: of an address elsewhere only the path of the photo counts.
it.each([
  ['as the information page gave it', 'Inkom06.vlaanderen.be/foto/index.html'],
  ['with its scheme', 'https://inkom06.vlaanderen.be/foto/index.html'],
  ['with its scheme, unsafe', 'http://Inkom06.vlaanderen.be/foto/index.html'],
  ['in capitals', 'HTTPS://INKOM06.VLAANDEREN.BE/FOTO/INDEX.HTML'],
  ['with spaces around it', '  Inkom06.vlaanderen.be/foto/index.html\n'],
  ['with spaces in it', 'Inkom06.vlaanderen.be / foto / index.html'],
  ['with what is not seen', '\ufeffInkom06\u200b.vlaanderen.be/foto/\u00adindex.html\u200e'],
  ['shortened, as this page shows it', 'Inkom06\u00a0…\u00a0/foto/index.html'],
  ['pasted with its sentence', 'De volledige link wordt dan: Inkom06.vlaanderen.be/foto/index.html.'],
  ['between quotes', '‘Inkom06.vlaanderen.be/foto/index.html’'],
  ['with the other slashes', 'Inkom06.vlaanderen.be\\foto\\index.html'],
  ['on this server, in capitals', 'LOCALHOST:3000/Foto/Index.html'],
  ['without a server', 'foto/index.html'],
])('the photo %s', (_, typed) => {
  expect(typedPath(typed, addresses)).toBe('/foto/index.html')
})

it.each([
  ['Inkom06.vlaanderen.be/foto/null', '/foto/null'],
  ['Inkom06.vlaanderen.be/foto/index.htm', '/foto/index.htm'],
  ['Inkom06.vlaanderen.be/foto', '/foto'],
  ['Inkom06.vlaanderen.be/foto//elsewhere.example', '/foto//elsewhere.example'],
])('%s is the address that it is', (typed, path) => {
  expect(typedPath(typed, addresses)).toBe(path)
})
