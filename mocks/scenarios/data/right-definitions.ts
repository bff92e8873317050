import type { RightDefinition } from '../../world/schema/idm'

const kmo = 'E-loket kmo-portefeuille'
const enterprise = (...contexts: string[]): RightDefinition['contexts'] => ({ EA: contexts })
const entity = (...contexts: string[]): RightDefinition['contexts'] => ({ GID: contexts })

type Row = [
  id: string,
  application: string,
  domain: string,
  description: string,
  contexts: RightDefinition['contexts'],
]

/**
 * What can be granted. Only the rights of Inkom open the e-loket; the others belong to applications that are invented,
 * so that one has to find the right one as in reality.
 */
const rows: Row[] = [
  [
    'VLAIO Inkom Gebruiker',
    kmo,
    'Economie',
    'Subsidies aanvragen en opvolgen in het e-loket kmo-portefeuille.',
    { EA: ['Gebruiker'], GID: ['Medewerker'] },
  ],
  [
    'VLAIO Inkom Toepassingsbeheerder',
    kmo,
    'Economie',
    'De parameters van de kmo-portefeuille beheren.',
    entity(),
  ],
  [
    'VLAIO Subsidiedatabank Raadpleger',
    'Subsidiedatabank voor ondernemers',
    'Economie',
    'Subsidies opzoeken en als favoriet bewaren.',
    { EA: ['Onderneming'], GID: ['Entiteit'] },
  ],
  [
    'VLAIO Groeitraject Indiener',
    'E-loket groeitrajecten',
    'Economie',
    'Een groeitraject indienen. Geeft geen toegang tot de kmo-portefeuille.',
    enterprise('Indiener', 'Lezer'),
  ],
  [
    'VLAIO Bedrijventerreinen Melder',
    'Loket bedrijventerreinen',
    'Economie',
    'Leegstand en vrije kavels op een bedrijventerrein melden.',
    enterprise(),
  ],
  [
    'Omgevingsdossier Aanvrager',
    'Loket omgevingsdossiers',
    'Omgeving',
    'Vergunningen aanvragen voor een vestiging.',
    enterprise('Aanvrager', 'Architect'),
  ],
  [
    'Energieprojecten Indiener',
    'Loket energieprojecten',
    'Energie',
    'Steun aanvragen voor energiebesparende werken in een onderneming.',
    enterprise('Indiener'),
  ],
  [
    'Werkplekleren Verantwoordelijke',
    'Loket werkplekleren',
    'Werk',
    'Overeenkomsten met leerlingen en stagiairs beheren.',
    enterprise('Mentor', 'Ondertekenaar'),
  ],
  [
    'Bedrijfswagenpark Beheerder',
    'Loket bedrijfsvoertuigen',
    'Mobiliteit',
    'De voertuigen van een onderneming aangeven.',
    enterprise(),
  ],
  [
    'Personeelsdossier Lezer',
    'Personeelsdossiers Vlaamse overheid',
    'Bestuur',
    'Het eigen personeelsdossier bekijken.',
    entity('Personeelslid', 'Leidinggevende'),
  ],
]

export const rightDefinitions: RightDefinition[] = rows.map(
  ([id, application, domain, description, contexts]) => ({ id, application, domain, description, contexts }),
)
