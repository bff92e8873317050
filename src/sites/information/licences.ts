/** What others made and this demonstration holds. The full licences are in the notices beside the source code. */
export const licences = [
  { name: 'Vue', licence: 'MIT', holder: 'Yuxi (Evan) You' },
  { name: 'Vue Router, Pinia', licence: 'MIT', holder: 'Eduardo San Martin Morote' },
  { name: 'Vue I18n', licence: 'MIT', holder: 'kazuya kawaguchi' },
  { name: 'VeeValidate', licence: 'MIT', holder: 'Abdelrahman Awad' },
  { name: 'Yup', licence: 'MIT', holder: 'Jason Quense' },
  { name: 'oauth4webapi, jose', licence: 'MIT', holder: 'Filip Skokan' },
  { name: 'openapi-fetch', licence: 'MIT', holder: 'Drew Powers' },
  { name: 'Mock Service Worker', licence: 'MIT', holder: 'Artem Zakharchenko' },
  { name: 'Ajv', licence: 'MIT', holder: 'Evgeny Poberezkin' },
  { name: 'OTPAuth', licence: 'MIT', holder: 'Héctor Molinero Fernández' },
  { name: 'Workbox', licence: 'MIT', holder: 'Google LLC' },
  { name: 'ibantools', licence: 'MIT', holder: 'Saša Jovanić' },
  { name: 'Lucide', licence: 'ISC, MIT', holder: 'Lucide Icons and Contributors, Cole Bemis' },
  { name: 'Source Sans 3', licence: 'SIL OFL 1.1', holder: 'Adobe' },
]
