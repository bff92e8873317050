import { expect, it } from 'vitest'
import { typedPath } from './typed-path'

// The app stands at http://localhost:3000/ here.
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
  ['another host', 'https://elsewhere.example/foto/index.html', null],
  ['another port', 'http://localhost:4000/foto/index.html', null],
  ['the real server', 'Inkom06.vlaanderen.be/foto/index.html', null],
  ['another host behind a path', '//elsewhere.example/foto', null],
  ['another host as a name before the own one', 'http://localhost:3000@elsewhere.example/', null],
  ['a script', 'javascript:alert(1)', null],
  ['words', 'de foto van mijn onderneming', null],
  ['nothing', '', null],
  ['a page that signs out', 'http://localhost:3000/services/acm/op/v1/logout', null],
])('%s', (_, typed, path) => {
  expect(typedPath(typed)).toBe(path)
})
