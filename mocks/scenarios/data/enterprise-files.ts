import { addDays, yearOf } from '../../world/days'
import { bic } from '../../world/demobank'
import type { CalendarDate, EnterpriseFile } from '../../world/schema'
import { numbers } from './enterprises'

/** Turnover and balance sheet total in millions of euro; `mail` is the domain of the address. */
type Row = [
  number: string,
  size: EnterpriseFile['size']['value'],
  fte: number,
  turnover: number | null,
  balance: number | null,
  mail: string | null,
  iban: string | null,
]

const rows: Row[] = [
  [numbers.vanHout, 'small', 8, 1.2, 0.7, 'vanhout', 'BE16985000000174'],
  // Never used the e-loket: mail address and account are still to be asked.
  [numbers.zoeteInval, 'small', 2, 0.3, null, null, null],
  [numbers.deCuyper, 'medium', 96, 21, 15, 'decuyper', 'BE91985000000376'],
  [numbers.pixelzee, 'small', 14, 1.9, 0.8, 'pixelzee', 'BE80985000000477'],
  [numbers.maris, 'small', 1, 0.2, null, 'drmaris', 'BE69985000000578'],
  [numbers.hoefkens, 'medium', 140, 38, 30, 'hoefkens', 'BE58985000000679'],
  [numbers.lok, 'small', 3, 0.2, 0.05, 'lokenco', 'BE47985000000780'],
  [numbers.deBrug, 'small', 12, null, null, 'debrug', 'BE36985000000881'],
  [numbers.verbist, 'small', 6, 1.1, 2, 'verbist', 'BE25985000000982'],
  [numbers.sablon, 'small', 9, 0.9, 0.4, 'sablon', 'BE14985000001083'],
  [numbers.havenstroom, 'medium', 60, 12, 9, 'havenstroom', 'BE03985000001184'],
  // Proposed from its own number only: its group has 310 people and a turnover of 92 million, and is large.
  [numbers.voltplus, 'small', 30, 8, 6, 'voltplus', 'BE89985000001285'],
  [numbers.tuinenNoord, 'small', 2, 0.1, null, 'tuinennoord', 'BE78985000001386'],
  [numbers.lumen, 'small', 1, 0.03, null, 'lumen', 'BE67985000001487'],
  [numbers.anno, 'small', 5, 0.8, 0.5, 'kledijanno', 'BE56985000001588'],
  [numbers.nieuwEnFris, 'small', 44, 2.1, 1, 'nieuwenfris', 'BE45985000001689'],
  [numbers.kastanje, 'small', 4, 0.6, 0.3, 'kastanje', 'BE34985000001790'],
  [numbers.fotoMaes, 'small', 1, 0.05, null, 'fotomaes', 'BE23985000001891'],
]

const cents = (millions: number | null) => (millions === null ? null : Math.round(millions * 1_000_000_00))

/** What Inkom knows of the eighteen enterprises beside KBO. */
export const enterpriseFiles = (today: CalendarDate): EnterpriseFile[] =>
  rows.map(([id, value, fte, turnover, balance, mail, iban]) => ({
    id,
    size: {
      value,
      fte,
      turnover: cents(turnover),
      balanceSheetTotal: cents(balance),
      financialYear: yearOf(today) - 1,
      source: 'nbb',
    },
    contact: { email: mail && `info@${mail}.example`, phone: null },
    account: iban === null ? null : { iban, bic },
    // A municipality holds 40 % of Havenstroom.
    publicShare: id === numbers.havenstroom ? 40 : 0,
    updatedOn: addDays(today, -90),
  }))
