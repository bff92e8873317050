import { veerle } from '../../personas/veerle'
import { addDays, yearOf } from '../../world/days'
import type { EnterpriseFile } from '../../world/schema/inkom'
import type { Enterprise } from '../../world/schema/kbo'
import type { CalendarDate } from '../../world/schema/time'
import type { HeldRight } from './employments'
import { enterpriseFile } from './enterprise-files'
import { enterprise, type Facts } from './enterprises'

/**
 * The 240 clients of an accountant, so that a long list can be shown. They are made, not listed: each from its place
 * in the row, so that they are the same every time. KBO knows no functions in them.
 */
const count = 240

/** What they do: how such an enterprise is called, and its activity by NACE-BEL 2025 and 2008. */
const trades: [name: string, activity: string, code: string, code2008: string][] = [
  ['Bakkerij', 'Ambachtelijke vervaardiging van brood en van vers banketbakkerswerk', '10712', '10712'],
  ['Schrijnwerken', 'Schrijnwerk', '43320', '43320'],
  ['Garage', "Algemeen onderhoud en reparatie van auto's", '95311', '45201'],
  ['Kapsalon', 'Kappers- en barbiersactiviteiten', '96210', '96021'],
  ['Dakwerken', 'Dakwerkzaamheden', '43410', '43910'],
  ['Architectenbureau', 'Activiteiten van bouwarchitecten', '71111', '71111'],
  ['Transport', 'Goederenvervoer over de weg', '49410', '49410'],
  ['Bistro', 'Eetgelegenheden met volledige bediening', '56111', '56101'],
  ['Sanitair', 'Sanitaire werkzaamheden', '43221', '43221'],
  ['Tuinen', 'Landschapsverzorging', '81300', '81300'],
  ['Drukkerij', 'Grafisch ontwerp en visuele communicatie', '74120', '74103'],
  ['Tandartspraktijk', 'Activiteiten van tandartspraktijken', '86230', '86230'],
  ['Elektro', 'Algemene elektrotechnische installatiewerken', '43211', '43211'],
  ['Schilderwerken', 'Schilderen van gebouwen', '43341', '43341'],
  ['Catering', 'Catering van evenementen', '56210', '56210'],
  ['Bouwwerken', 'Algemene bouw van residentiële gebouwen', '41001', '41201'],
  ['Software', "Ontwerpen van computerprogramma's", '62100', '62010'],
  ['Mode', 'Detailhandel in dames-, heren- en kinderkleding', '47716', '47710'],
  ['Studiebureau', 'Ingenieurs en aanverwante technische adviseurs', '71121', '71121'],
  ['Schoonmaak', 'Algemene reiniging van gebouwen', '81210', '81210'],
  ['Metaalwerken', 'Vervaardiging van metalen constructiewerken en delen daarvan', '25110', '25110'],
  ['Reclamebureau', 'Activiteiten van reclamebureaus', '73110', '73110'],
  ['Gastenverblijf', 'Gastenkamers', '55204', '55203'],
  ['Fitness', 'Activiteiten van fitnesscentra', '93130', '93130'],
]

/** Family names; sixty, so that no trade meets one twice. */
const families =
  `Aerden Baetens Bellens Boonen Bruyneel Callaert Carlier Clement Cools Coppieters Cuypers Daelman
Debacker Declercq Delrue Desmedt Devriendt Dierckx Engelen Eyckmans Feys Gabriëls Geudens Goossens Haesen Hendrickx
Heylen Huybrechts Impens Janssens Keppens Lambrecht Leysen Lievens Maertens Meulemans Michiels Moons Naessens
Neyrinck Nijs Oomen Ooms Pauwels Pittoors Quirynen Raes Roelants Rutten Schepens Sterckx Stroobants Thijs Torfs
Uyttendaele Vandael Verbeeck Vercammen Wuyts Yserbyt`.split(/\s+/)

const firstNames = ['Anja', 'Bram', 'Carine', 'Dries', 'Els', 'Filip', 'Greet', 'Joris', 'Katrien', 'Wim']

const places: [postCode: string, place: string][] = [
  ['1500', 'Halle'],
  ['1800', 'Vilvoorde'],
  ['2000', 'Antwerpen'],
  ['2200', 'Herentals'],
  ['2300', 'Turnhout'],
  ['2440', 'Geel'],
  ['2500', 'Lier'],
  ['2800', 'Mechelen'],
  ['2860', 'Sint-Katelijne-Waver'],
  ['2930', 'Brasschaat'],
  ['3000', 'Leuven'],
  ['3200', 'Aarschot'],
  ['3300', 'Tienen'],
  ['3500', 'Hasselt'],
  ['3600', 'Genk'],
  ['3800', 'Sint-Truiden'],
  ['8000', 'Brugge'],
  ['8400', 'Oostende'],
  ['8500', 'Kortrijk'],
  ['8790', 'Waregem'],
  ['8800', 'Roeselare'],
  ['8900', 'Ieper'],
  ['9000', 'Gent'],
  ['9100', 'Sint-Niklaas'],
  ['9160', 'Lokeren'],
  ['9300', 'Aalst'],
  ['9700', 'Oudenaarde'],
  ['9800', 'Deinze'],
  ['3690', 'Zutendaal'],
]

const streets = [
  'Fictiestraat',
  'Verzonnenlaan',
  'Droomkaai',
  'Sprookjesplein',
  'Wensdreef',
  'Mythestraat',
  'Utopieplein',
]

/** None is a natural person. */
const forms = ['BV', 'BV', 'NV', undefined, 'BV', 'VOF', 'CV', 'BV', undefined] as const

/** One of a row, going round. */
const turn = <Item>(row: readonly [Item, ...Item[]] | readonly Item[], at: number): Item =>
  // The remainder is always a place in the row.
  row[at % row.length] as Item

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** Eight digits with their check: 97 minus the remainder by 97. */
const checked = (base: number) => `${base}${twoDigits(97 - (base % 97))}`

/** An account at Demobank: ten digits with the remainder by 97 behind them, and the check of the IBAN before. */
function accountOf(at: number): string {
  const base = 9_850_100_000 + at
  const account = `${base}${twoDigits(base % 97 || 97)}`
  return `BE${twoDigits(98 - Number(BigInt(`${account}111400`) % 97n))}${account}`
}

function factsOf(at: number): Facts {
  const [trade, activity, code, code2008] = turn(trades, at)
  const [postCode, place] = turn(places, at * 11)
  // Of each trade there are ten, six names apart.
  const family = turn(families, (at % trades.length) * 11 + Math.floor(at / trades.length) * 6)
  const form = turn(forms, at)
  const start = `${1988 + ((at * 7) % 36)}-${twoDigits(1 + (at % 12))}-${twoDigits(1 + ((at * 5) % 28))}`
  const called = `${trade} ${family}`
  return {
    // 1999.910.1xx and on: given to no enterprise.
    number: checked(19_999_101 + at),
    establishment: checked(89_999_101 + at),
    iban: accountOf(at + 1),
    name: form ? called : `${family} ${turn(firstNames, at)}`,
    ...(form ? { form } : { commercialName: called }),
    start,
    address: [turn(streets, at), String(1 + ((at * 17) % 180)), postCode, place],
    activities: [[code, activity, code2008, activity]],
    qualities: form ? ['vat', 'employer', 'trader'] : ['vat'],
  }
}

const clients = Array.from({ length: count }, (_, at) => factsOf(at))

/** What KBO says of those that are no longer as they should be: one in liquidation, one struck off. */
function mishapOf(at: number, today: CalendarDate): Partial<Enterprise['kbo']> {
  const DatumBegin = addDays(today, -120)
  if (at === 30) {
    return {
      Rechtstoestanden: [{ Code: '012', Omschrijving: 'Vervroegde ontbinding – vereffening', DatumBegin }],
    }
  }
  if (at !== 90) return {}
  const Omschrijving = 'Ambtshalve doorhaling wegens niet-neerlegging van de jaarrekening'
  return { AmbtshalveDoorhalingen: [{ Code: '001', Omschrijving, DatumBegin, DatumEinde: null }] }
}

export const clientEnterprises = (today: CalendarDate): Enterprise[] =>
  clients.map((facts, at) => enterprise(facts, today, mishapOf(at, today)))

/** What Inkom knows of them: small ones, between one and twenty-four people. The accountant told the rest. */
export const clientFiles = (today: CalendarDate): EnterpriseFile[] =>
  clients.map(({ number, iban, name, start, activities: [[naceCode] = ['']] }, at) => {
    const people = 1 + (at % 24)
    return enterpriseFile(number, [[people, people * 0.14, people * 0.06]], today, {
      by: veerle,
      size: 'small',
      email: `info@klant-${yearOf(start)}-${at + 1}.example`,
      iban,
      holder: name,
      naceCode,
    })
  })

/** Most gave the accountant the right; with some it has ended, has still to begin, or lacks its context value. */
export const clientRights = (today: CalendarDate): HeldRight[] =>
  clients.map(({ number, start }, at) => {
    const year = Math.max(2018, yearOf(start) + 1)
    const toCome = at % 24 === 11
    return {
      id: `${number}-${veerle.id}`,
      organisation: number,
      insz: veerle.insz,
      employment: 'extern',
      right: 'VLAIO Inkom Gebruiker',
      context: at % 40 === 22 ? null : 'Gebruiker',
      from: toCome ? addDays(today, 10) : `${year}-02-05`,
      to: at % 20 === 7 && !toCome ? addDays(today, -30 - at) : null,
      source: 'beheerder',
    }
  })
